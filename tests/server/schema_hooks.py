"""What schemathesis cannot know: the model's name, and what is stored. Loaded into its process.

Half of the cases that name something are given a name that is there, so that they reach what lies
behind the checks of the request.
"""

import os
import random
from typing import Any

import schemathesis

KNOWN: dict[str, str] = dict(
    pair.split("=", 1) for pair in os.environ.get("MOTET_TEST_KNOWN", "").split(",") if pair
)
_rng = random.Random(5)


def _is_chosen() -> bool:
    return _rng.random() < 0.7


@schemathesis.hook
def map_body(context: Any, body: Any) -> Any:
    """A body that names the model, and sometimes what is stored."""
    if isinstance(body, dict):
        for name in ("model", "previous_response_id", "conversation", "input_file_id"):
            if isinstance(body.get(name), str) and name in KNOWN and _is_chosen():
                body[name] = KNOWN[name]
    return body


@schemathesis.hook
def map_path_parameters(context: Any, path_parameters: Any) -> Any:
    """A path to what is stored."""
    if isinstance(path_parameters, dict):
        for name in path_parameters:
            if name in KNOWN and _is_chosen():
                path_parameters[name] = KNOWN[name]
    return path_parameters

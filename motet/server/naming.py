"""What is refused, by the client's name of the field.

`motet.chat` and the engine tell of fields as chat completions have them; other APIs have others:

    with naming({"messages": "input", "response_format": "text.format"}):
        ...                       # "response_format cannot be used" is told of "text.format"
"""

import dataclasses
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from motet.engine.request import SamplingParams
from motet.errors import ApiError, CapacityError, GrammarError, UsageError

__all__ = ["naming"]

_FIELD = re.compile(r"(?:a token id of )?(\w+)((?:\[\d+\]|\.\w+)*)")
_FIELDS = {"messages", "tools", "tool_choice", "response_format"}
_FIELDS |= {field.name for field in dataclasses.fields(SamplingParams)}
# How else it is told that something is wrong, and with what.
_OTHERWISE = {
    "the parameters of the function": "tools",
    "the grammar of the tool": "tools",
    "the format of the tool": "tools",
    "token id": "messages",
    "the prompt": "messages",
    "the end of messages": "messages",
}


@contextmanager
def naming(fields: Mapping[str, str]) -> Iterator[None]:
    """Let a refusal name the field.

    Args:
        fields: the API's names by those of chat completions; what is not there has the same name.

    Raises:
        ApiError: in place of UsageError, GrammarError and CapacityError.
    """
    try:
        yield
    except CapacityError as error:
        raise ApiError(
            400, str(error), param=fields.get("messages", "messages"),
            code="context_length_exceeded",
        ) from None  # fmt: skip
    except (UsageError, GrammarError) as error:
        raise _named(str(error), fields) from None


def _named(told: str, fields: Mapping[str, str]) -> ApiError:
    param: str | None = None
    found = _FIELD.match(told)
    if found is not None and found[1] in _FIELDS:
        ours, place = found.groups()
        param = fields.get(ours, ours)
        if param == ours:
            param += place  # in another API's list it would stand elsewhere
        else:
            told = param + told[found.end() :]
    else:
        ours = next((name for text, name in _OTHERWISE.items() if told.startswith(text)), "")
        param = fields.get(ours, ours) or None
    return ApiError(400, told, param=param, code="invalid_value")

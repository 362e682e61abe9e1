"""Tools that the server itself runs: the seam for them.

A kind of tool that is in `HOSTED` is accepted in `tools` and run within the response; every other
kind that is neither the client's function nor its custom tool is refused by its name. A call is one
item of the response, `{"id": ..., "type": "web_search_call", "status": ..., ...}`, and the events
`response.web_search_call.in_progress` and `.completed` tell of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from motet.errors import ApiError

__all__ = ["HOSTED", "HostedResult", "HostedTool", "check_hosted", "hosted_item"]

Json = dict[str, Any]


@dataclass(frozen=True)
class HostedResult:
    """What came of a call."""

    text: str  # what the model is told
    about: Json = field(default_factory=dict)  # what the item shows, beyond id, type and status
    is_error: bool = False


class HostedTool(Protocol):
    """One kind of tool that the server runs."""

    @property
    def item_type(self) -> str:
        """The type of the items that are its calls."""
        ...

    def schema(self, declared: Mapping[str, Any]) -> Json:
        """What the model is told: a function in the form of chat completions. ApiError for a
        declaration that cannot be."""
        ...

    def begin(self, arguments: str) -> Json:
        """What the item shows while the call runs."""
        ...

    async def run(self, arguments: str, tenant: str) -> HostedResult:
        """Answer a call; raises nothing that a model could cause."""
        ...

    def recall(self, item: Mapping[str, Any]) -> tuple[str, str, str]:
        """The function's name and the arguments of an earlier call, and what the model was told."""
        ...


HOSTED: dict[str, HostedTool] = {}  # by the type of the tool


def check_hosted(kind: str, param: str) -> HostedTool:
    """The tool of that type; ApiError that names it where there is none."""
    found = HOSTED.get(kind)
    if found is None:
        raise ApiError(
            400,
            f"{param}: tools of the type {kind!r:.80} are not served here; "
            "give function, custom or namespace",
            param=param,
            code="unsupported_value",
        )
    return found


def hosted_item(kind: object) -> HostedTool | None:
    """The tool whose calls are items of that type."""
    return next((tool for tool in HOSTED.values() if tool.item_type == kind), None)

"""Tools that the server itself would run: the seam for them.

A kind of tool that is registered here is accepted in `tools`; every other kind that is neither the
client's function nor its custom tool is refused by its name.
"""

from collections.abc import Mapping
from typing import Any, Protocol

from motet.errors import ApiError

__all__ = ["HOSTED", "HostedTool", "check_hosted"]


class HostedTool(Protocol):
    """One kind of tool that the server runs, named by its `type` in a request."""

    def schema(self, declared: Mapping[str, Any]) -> Mapping[str, Any]:
        """The function that the model is told of, in the form of chat completions."""
        ...

    async def run(self, arguments: str, tenant: str) -> str:
        """Answer a call; raises nothing that a model could cause."""
        ...


HOSTED: dict[str, HostedTool] = {}


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

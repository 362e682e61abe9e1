"""Lists, a page at a time, as OpenAI's APIs give them."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from fastapi import Query

from motet.errors import ApiError

__all__ = ["After", "Limit", "Order", "page"]

After = Annotated[str | None, Query(max_length=256)]
Limit = Annotated[int, Query(ge=1, le=100)]
Order = Literal["asc", "desc"]


def page(
    objects: Sequence[dict[str, Any]],
    *,
    after: str | None,
    limit: int,
    order: Order,
    param: str = "after",
) -> dict[str, Any]:
    """A page of objects with ids, oldest first; ApiError that names `param` if `after` is not among
    them."""
    ordered = list(objects) if order == "asc" else list(reversed(objects))
    if after is not None:
        at = next((i for i, one in enumerate(ordered) if one["id"] == after), None)
        if at is None:
            raise ApiError(400, f"{param}: there is no {after!r} in this list", param=param)
        ordered = ordered[at + 1 :]
    data = ordered[:limit]
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else "",
        "last_id": data[-1]["id"] if data else "",
        "has_more": len(ordered) > limit,
    }

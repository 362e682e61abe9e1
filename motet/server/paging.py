"""Lists, a page at a time, as OpenAI's APIs give them."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import Query

from motet.server.store import Order, not_in_list
from motet.server.strict import ObjectId

__all__ = ["After", "Limit", "Order", "listed", "page"]

After = Annotated[ObjectId | None, Query()]
Limit = Annotated[int, Query(ge=1, le=100)]


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
            raise not_in_list(after, param)
        ordered = ordered[at + 1 :]
    return listed(ordered[:limit], has_more=len(ordered) > limit)


def listed(data: list[dict[str, Any]], *, has_more: bool) -> dict[str, Any]:
    """A page as clients get it."""
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else "",
        "last_id": data[-1]["id"] if data else "",
        "has_more": has_more,
    }

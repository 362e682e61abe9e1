"""A part of a list that is kept in order."""

from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa

from motet.errors import ApiError

__all__ = ["Order", "Page", "in_order", "not_in_list"]

Order = Literal["asc", "desc"]


@dataclass(frozen=True)
class Page:
    """Some of a list, and whether there are more."""

    data: list[dict[str, Any]]
    has_more: bool


def in_order(order: Order, column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """For ORDER BY."""
    return column.asc() if order == "asc" else column.desc()


def not_in_list(after: str, param: str = "after") -> ApiError:
    """A 400 for a list that is to go on after what is not in it."""
    return ApiError(400, f"{param}: there is no {after!r} in this list", param=param)

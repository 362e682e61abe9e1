"""Bodies of requests: read within bounds, and every field known or refused by its name.

`Strict` is the base of all of them. A union is tagged by a function and not tried branch by branch,
so that an error names the field and not the branches; the tags begin with "=" and are left out of
names (`motet.server.errors.field_name`).
"""

import json
import re
from collections.abc import Callable, Coroutine
from typing import Annotated, Any, Literal, TypeVar

from fastapi import Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    model_validator,
)
from pydantic_core import PydanticCustomError, from_json
from starlette.exceptions import HTTPException

from motet.errors import ApiError

__all__ = [
    "MAX_MESSAGES",
    "METADATA_PAIR",
    "Breakpoint",
    "CacheOptions",
    "IdOr",
    "JsonRoute",
    "Metadata",
    "Never",
    "ObjectId",
    "Strict",
    "TextOr",
    "clash",
    "refuse",
    "tag_by_type",
]

X = TypeVar("X")
# Commas in a body: as many values as it may have, at most. No context holds more, and to read and
# check millions of them would keep the loop from all else for seconds.
MAX_VALUES = 300_000
MAX_MESSAGES = 16_384  # or items, of one request
METADATA_PAIR = re.compile(r"metadata\[(.+)\]", re.DOTALL)  # in a query that asks for it
# What an object may be called; PostgreSQL takes no text with a zero in it.
ObjectId = Annotated[str, Field(min_length=1, max_length=128, pattern=r"^[^\x00]+$")]


class Strict(BaseModel):
    """A body, or a part of one, whose fields are all known; no value becomes another type.

    `refused` tells of fields that the API has and this server does not, and why; null and what is
    listed as harmless may be given.
    """

    model_config = ConfigDict(extra="forbid", strict=True, protected_namespaces=())

    @classmethod
    def refused(cls) -> dict[str, str]:
        """Names of fields that are refused, and the reason or remedy."""
        return {}

    @model_validator(mode="before")
    @classmethod
    def _refuse(cls, given: Any) -> Any:
        refused = cls.refused()
        if not refused or not isinstance(given, dict):
            return given
        for name in refused.keys() & given.keys():
            if given[name] is not None:
                raise PydanticCustomError(
                    "motet_refused",
                    "{field}: {why}",
                    {"field": name, "why": refused[name]},
                )
        return {key: value for key, value in given.items() if key not in refused}


class Breakpoint(Strict):
    """A hint where a prompt may be cached; every prefix is, as far as there is room."""

    mode: Literal["explicit"]


class CacheOptions(Strict):
    """Prefixes are always cached, as far as there is room; nothing else can be had."""

    mode: Literal["implicit"] | None = None


def tag_by_type(default: str) -> Discriminator:
    """Tells the members of a union apart by their field `type`; `default` where there is none."""

    def tag(value: Any) -> str:
        kind = value.get("type") if isinstance(value, dict) else getattr(value, "type", None)
        return f"={default if kind is None else kind}"

    return Discriminator(tag)


def _text_or(value: Any) -> str:
    return "=text" if isinstance(value, str) else "=other"


# `TextOr[X]` is a str, and `IdOr[X]` an id, or an X, told apart at once.
IdOr = Annotated[
    Annotated[ObjectId, Tag("=text")] | Annotated[X, Tag("=other")], Discriminator(_text_or)
]
TextOr = Annotated[
    Annotated[str, Tag("=text")] | Annotated[X, Tag("=other")], Discriminator(_text_or)
]


def _metadata(value: dict[str, str]) -> dict[str, str]:
    if len(value) > 16:
        raise ValueError(f"it has {len(value)} keys; give at most 16")
    for key, text in value.items():
        if len(key) > 64 or len(text) > 512:
            raise ValueError("keys have at most 64 characters and values at most 512")
    return value


def _false(value: bool) -> bool:
    if value:
        raise ValueError("it cannot be had here; leave it out")
    return value


# A field that may say no. (Literal[False] would take 0 too.)
Never = Annotated[bool, AfterValidator(_false)]
Metadata = Annotated[dict[str, str], AfterValidator(_metadata)]


class _JsonRequest(Request):
    """A request whose body is read by pydantic's parser: bounded depth, no NaN, strict UTF-8."""

    async def json(self) -> Any:
        body = await self.body()
        if body.count(b",") > MAX_VALUES:
            raise HTTPException(
                413, f"the body has more than {MAX_VALUES} values or commas; no context holds them"
            )
        try:
            return from_json(body, allow_inf_nan=False)
        except ValueError as error:
            raise json.JSONDecodeError(str(error), "", 0) from None


class JsonRoute(APIRoute):
    """A route whose body is JSON, whatever content type the client names."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()
        known = _query_names(self.dependant)

        async def handler(request: Request) -> Response:
            # Clients write lists as "include[]=a&include[]=b".
            query = request.scope["query_string"].replace(b"%5B%5D=", b"=").replace(b"[]=", b"=")
            headers = [pair for pair in request.scope["headers"] if pair[0] != b"content-type"]
            headers.append((b"content-type", b"application/json"))
            request = _JsonRequest(
                {**request.scope, "query_string": query, "headers": headers}, request.receive
            )
            for name in request.query_params:
                is_known = name in known or ("metadata" in known and METADATA_PAIR.fullmatch(name))
                if not is_known:
                    raise refuse(name[:80], "there is no such query parameter here; leave it out")
            return await handle(request)

        return handler


def _query_names(dependant: Dependant) -> set[str]:
    """What may stand in the query of a route."""
    names = {field.alias for field in dependant.query_params}
    return names.union(*map(_query_names, dependant.dependencies))


def clash(field: str, why: str) -> PydanticCustomError:
    """For validators of a whole body: what is wrong with one of its fields."""
    return PydanticCustomError("motet_clash", "{field}: {why}", {"field": field, "why": why})


def refuse(param: str, why: str) -> ApiError:
    """A 400 that names a field."""
    return ApiError(400, f"{param}: {why}", param=param, code="unsupported_value")

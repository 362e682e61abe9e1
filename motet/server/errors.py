"""Errors as clients know them, in the shape of the API that was asked.

    raise ApiError(404, "No response with id 'resp_1'.", param="response_id", code="not_found")

`install` makes the app answer every failure this way: a refused field with a 400 that names it,
what Motet refuses with its own message, and anything unforeseen with a 500 that tells nothing of
the server's inside and is logged.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException
from starlette.routing import Match

from motet.errors import (
    ApiError,
    CapacityError,
    EngineDeadError,
    GrammarError,
    HarmonyError,
    MotetError,
    UsageError,
)

__all__ = [
    "DOCUMENTED",
    "ErrorBody",
    "as_api_error",
    "error_body",
    "error_response",
    "field_name",
    "install",
    "shapes",
]

logger = logging.getLogger(__name__)

Shape = Callable[[ApiError], dict[str, Any]]
# How errors look under a path's prefix, where it is not OpenAI's way: an API adds its own.
shapes: dict[str, Shape] = {}


class ErrorDetail(BaseModel):
    """What is wrong, for people and for programs."""

    message: str
    type: str
    param: str | None
    code: str | None


class ErrorBody(BaseModel):
    """Every answer that is an error."""

    error: ErrorDetail


# What the API's document says of errors.
DOCUMENTED: dict[int | str, dict[str, Any]] = {
    "4XX": {"model": ErrorBody, "description": "The request is refused; `param` names the field."},
    "5XX": {"model": ErrorBody, "description": "The server cannot answer now."},
}


def error_body(error: ApiError) -> dict[str, Any]:
    """OpenAI's shape."""
    return {
        "error": {
            "message": error.message,
            "type": error.kind,
            "param": error.param,
            "code": error.code,
        }
    }


def as_api_error(error: Exception) -> ApiError:
    """What a client is told of any failure."""
    if isinstance(error, ApiError):
        return error
    if isinstance(error, CapacityError):
        return ApiError(400, str(error), code="context_length_exceeded")
    if isinstance(error, UsageError | GrammarError | HarmonyError):
        return ApiError(400, str(error))
    if isinstance(error, EngineDeadError):
        return ApiError(503, str(error), code="engine_unavailable", headers=(("Retry-After", "1"),))
    if isinstance(error, MotetError):
        return ApiError(500, str(error), code="server_error")
    if isinstance(error, OperationalError):  # it is away, locked or full
        logger.error("the store does not answer: %s", error)
        return ApiError(
            503, "The store does not answer; try again.", code="store_unavailable",
            headers=(("Retry-After", "1"),),
        )  # fmt: skip
    logger.error("unforeseen: %s", error, exc_info=error)
    return ApiError(500, "The server failed at this request; see its log.", code="server_error")


def error_response(error: ApiError, path: str = "") -> JSONResponse:
    """The answer to a request that fails."""
    shape = next((shapes[prefix] for prefix in shapes if path.startswith(prefix)), error_body)
    headers = dict(error.headers)
    return JSONResponse(shape(error), status_code=error.status, headers=headers)


def field_name(location: Sequence[int | str]) -> str:
    """A place in a body as clients write it: ("input", 0, "content") is "input[0].content"."""
    name = ""
    for part in location:
        name += f"[{part}]" if isinstance(part, int) else f".{part}" if name else str(part)
    return name


def invalid_field(problems: Sequence[Mapping[str, Any]]) -> ApiError:
    """The first problem that pydantic found, with the name of the field."""
    first = problems[0]
    source, *location = first["loc"]
    # A union's branch stands in the location as "=tag"; it is no part of the field's name.
    param = field_name([part for part in location if not _is_tag(part)]) or None
    kind, about = first["type"], first.get("ctx") or {}
    code = "invalid_value"
    if kind == "json_invalid":
        why = f"the body is no JSON that can be read: {about.get('error', first['msg'])}"
        return ApiError(400, why, code="invalid_json")
    if kind == "missing":
        what, code = "is required", "missing_required_parameter"
    elif kind == "extra_forbidden":
        what, code = "is not known, or not supported here; leave it out", "unknown_parameter"
    elif kind in ("motet_refused", "motet_clash"):
        param = f"{param}.{about['field']}" if param else about["field"]
        what = about["why"]
        code = "unsupported_parameter" if kind == "motet_refused" else "invalid_value"
    elif kind == "union_tag_invalid":
        known = about["expected_tags"].replace("'=", "'")
        param = f"{param}.type" if param else "type"
        what = f"is '{about['tag'].removeprefix('=')[:80]}', which is not supported; give {known}"
    else:
        what = str(first["msg"]).removeprefix("Value error, ")
    named = param or ("the body" if source == "body" else str(source))
    return ApiError(400, f"{named}: {what}", param=param, code=code)


def _is_tag(part: int | str) -> bool:
    return isinstance(part, str) and part.startswith("=")


def install(app: FastAPI) -> None:
    """Let every failure of a route leave in its shape."""

    async def validation(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, RequestValidationError)
        return error_response(invalid_field(error.errors()), request.url.path)

    async def http(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, HTTPException)
        headers = dict(error.headers or {})
        if error.status_code == 405:
            headers["Allow"] = ", ".join(_methods(request))  # of all routes, not of the first
        told = ApiError(
            error.status_code, str(error.detail), code=_HTTP_CODES.get(error.status_code)
        )
        return error_response(
            ApiError(
                told.status, f"{request.method} {request.url.path}: {told.message}", code=told.code,
                headers=tuple(headers.items()),
            ),
            request.url.path,
        )  # fmt: skip

    async def other(request: Request, error: Exception) -> JSONResponse:
        return error_response(as_api_error(error), request.url.path)

    app.add_exception_handler(RequestValidationError, validation)
    app.add_exception_handler(HTTPException, http)
    app.add_exception_handler(MotetError, other)
    app.add_exception_handler(Exception, other)


def _methods(request: Request) -> list[str]:
    """What this path may be asked with."""
    return [
        method
        for method in ("GET", "POST", "PUT", "PATCH", "DELETE")
        if any(
            route.matches({**request.scope, "method": method})[0] is Match.FULL
            for route in request.app.routes
        )
    ]


_HTTP_CODES = {404: "not_found", 405: "method_not_allowed", 413: "body_too_large"}

"""The routes of `/v1/messages`: Anthropic's Messages API, with its own shape of errors."""

from collections.abc import AsyncGenerator
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse, Response

from motet.errors import ApiError
from motet.server.auth import Caller, caller
from motet.server.context import Server, server
from motet.server.errors import as_api_error, shapes
from motet.server.messages.plan import ask_of, begin_message
from motet.server.messages.request import CountBody, MessagesBody
from motet.server.messages.writer import MessageWriter
from motet.server.models import resolve_model
from motet.server.sse import EventStream, event, while_connected
from motet.server.strict import JsonRoute
from motet.server.turns import Turn

__all__ = ["router"]

Json = dict[str, Any]
_KINDS = {
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    408: "timeout_error",
    409: "conflict_error",
    413: "request_too_large",
    429: "rate_limit_error",
    503: "overloaded_error",
}
router = APIRouter(prefix="/v1/messages", tags=["Messages"], route_class=JsonRoute)
Asked = Annotated[Server, Depends(server)]
By = Annotated[Caller, Depends(caller)]


def error_body(error: ApiError) -> Json:
    """Anthropic's shape."""
    other = "api_error" if error.status >= 500 else "invalid_request_error"
    kind = _KINDS.get(error.status, other)
    return {"type": "error", "error": {"type": kind, "message": error.message}}


shapes[router.prefix] = error_body


@router.post("")
async def create_message(
    body: MessagesBody, request: Request, asked: Asked, by: By, beta: bool = False
) -> Response:
    """Continue a conversation: at once, or as a stream of events.

    `beta` is what Anthropic's clients add when they ask for more than is stable; what they ask for
    is in the body.
    """
    model = resolve_model(asked, body.model).name
    turn = await while_connected(request, asked.turns.open(ask_of(asked, by, body)))
    # From here on nothing fails that would leave the turn open.
    writer = begin_message(asked.keeper, by, body, model, len(turn.prompt.ids))
    if body.stream:
        return EventStream(_stream(turn, writer), on_close=turn.close)
    return JSONResponse(await while_connected(request, _complete(turn, writer)))


@router.post("/count_tokens")
async def count_tokens(
    body: CountBody, request: Request, asked: Asked, by: By, beta: bool = False
) -> Response:
    """How many tokens a message would be given."""
    resolve_model(asked, body.model)
    number = await while_connected(request, asked.turns.count(ask_of(asked, by, body)))
    return JSONResponse({"input_tokens": number})


async def _complete(turn: Turn, writer: MessageWriter) -> Json:
    async with turn:
        async for events in turn:
            writer.take(events)
    return writer.message


async def _stream(turn: Turn, writer: MessageWriter) -> AsyncGenerator[bytes, None]:
    try:
        yield _encoded(writer.begin())
        async for events in turn:
            if told := writer.take(events):
                yield _encoded(told)
    except Exception as error:
        yield event(error_body(as_api_error(error)), "error")


def _encoded(events: list[Json]) -> bytes:
    return b"".join(event(one, one["type"]) for one in events)

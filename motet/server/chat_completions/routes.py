"""The route of `/v1/chat/completions`."""

from collections.abc import AsyncGenerator, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse, Response
from openai.types.chat import ChatCompletion

from motet.server.auth import Caller, caller
from motet.server.chat_completions.plan import (
    ChatPlan,
    close_all,
    complete,
    completion,
    keep,
    open_turns,
    plan_chat,
    usage_of,
)
from motet.server.chat_completions.request import ChatBody, StreamOptions
from motet.server.context import Server, server
from motet.server.errors import as_api_error, error_body
from motet.server.merging import merged
from motet.server.sse import DONE, EventStream, event, padding, while_connected
from motet.server.strict import JsonRoute
from motet.server.turns import Turn

__all__ = ["router"]

Json = dict[str, Any]
router = APIRouter(prefix="/v1/chat", tags=["Chat Completions"], route_class=JsonRoute)
Asked = Annotated[Server, Depends(server)]
By = Annotated[Caller, Depends(caller)]


@router.post("/completions", response_model=ChatCompletion)
async def create_chat_completion(
    body: ChatBody, request: Request, asked: Asked, by: By
) -> Response:
    """Continue a conversation: at once, or as a stream of chunks."""
    plan = plan_chat(asked, by, body)
    if not body.stream:
        return JSONResponse(await while_connected(request, complete(asked, plan)))
    turns = await while_connected(request, open_turns(asked, plan))
    options = body.stream_options or StreamOptions()
    return EventStream(_stream(asked, plan, turns, options), on_close=lambda: close_all(turns))


async def _stream(
    server: Server, plan: ChatPlan, turns: Sequence[Turn], options: StreamOptions
) -> AsyncGenerator[bytes, None]:
    writers = [plan.writer() for _ in turns]
    about: Json = {**plan.about, "object": "chat.completion.chunk"}
    about.pop("metadata", None)  # chunks have none
    if options.include_usage:
        about["usage"] = None

    def chunk(index: int, told: Json) -> bytes:
        one: Json = {**about, "choices": [{"index": index, **told}]}
        if options.include_obfuscation:
            one["obfuscation"] = padding(str(told["delta"]))
        return event(one)

    try:
        for index in range(len(turns)):
            begin = {"delta": {"role": "assistant"}, "logprobs": None, "finish_reason": None}
            yield chunk(index, begin)
        async for index, events in merged(turns):
            told = writers[index].take(events)
            if plan.kept is not None and all(writer.usage for writer in writers):
                await keep(server, plan, completion(plan, writers))  # before its end is told
            if told:
                yield b"".join(chunk(index, one) for one in told)
        if options.include_usage:
            yield event({**about, "choices": [], "usage": usage_of(writers)})
    except Exception as error:
        yield event(error_body(as_api_error(error)))
    yield DONE

"""The route of `/v1/completions`."""

from collections.abc import AsyncGenerator, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse, Response
from openai.types import Completion

from motet.server.auth import Caller, caller
from motet.server.completions.plan import (
    ChoiceWriter,
    TextPlan,
    complete_text,
    open_plan,
    plan_text,
    usage_of,
)
from motet.server.completions.request import CompletionBody, StreamOptions
from motet.server.completions.text_turn import TextTurn
from motet.server.context import Server, server
from motet.server.errors import as_api_error, error_body
from motet.server.merging import merged
from motet.server.sse import DONE, EventStream, event, while_connected
from motet.server.strict import JsonRoute

__all__ = ["router"]

Json = dict[str, Any]
router = APIRouter(prefix="/v1/completions", tags=["Completions"], route_class=JsonRoute)
Asked = Annotated[Server, Depends(server)]
By = Annotated[Caller, Depends(caller)]


@router.post("", response_model=Completion)
async def create_completion(
    body: CompletionBody, request: Request, asked: Asked, by: By
) -> Response:
    """Continue texts or token ids as they are: at once, or as a stream of chunks."""
    plan = plan_text(asked, by, body)
    if not body.stream:
        return JSONResponse(await while_connected(request, complete_text(asked, plan)))
    turns = await while_connected(request, open_plan(asked, plan))

    def close() -> None:
        for turn in turns:
            turn.close()

    options = body.stream_options or StreamOptions()
    return EventStream(_stream(plan, turns, options), on_close=close)


async def _stream(
    plan: TextPlan, turns: Sequence[TextTurn], options: StreamOptions
) -> AsyncGenerator[bytes, None]:
    about: Json = {**plan.about, "usage": None} if options.include_usage else plan.about
    writers = [ChoiceWriter(plan.tokenizer, plan.ask.params.logprobs) for _ in turns]
    try:
        async for index, piece in merged(turns):
            if (told := writers[index].take(piece)) is not None:
                yield event({**about, "choices": [{"index": index, **told}]})
        if options.include_usage:
            yield event({**about, "choices": [], "usage": usage_of(plan, turns)})
    except Exception as error:
        yield event(error_body(as_api_error(error)))
    yield DONE

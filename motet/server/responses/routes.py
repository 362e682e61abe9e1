"""The routes of `/v1/responses`."""

from collections.abc import AsyncGenerator, Callable
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import JSONResponse, Response
from openai.types.responses import CompactedResponse, InputTokenCountResponse, ResponseItemList
from openai.types.responses import Response as ResponseObject

from motet.errors import ApiError
from motet.server.auth import Caller, caller
from motet.server.context import Running, Server, server
from motet.server.models import resolve_model
from motet.server.paging import After, Limit, Order, page
from motet.server.responses.compaction import compact
from motet.server.responses.history import included
from motet.server.responses.plan import ask_of, input_items, past_items, plan_response
from motet.server.responses.replay import replay
from motet.server.responses.request import CompactBody, CountBody, CreateBody, Include
from motet.server.responses.run import Run
from motet.server.responses.tools import toolbox
from motet.server.sse import EventStream, event, padding, while_connected
from motet.server.store import ResponseRow
from motet.server.strict import JsonRoute, ObjectId

__all__ = ["router"]

Json = dict[str, Any]
STREAMED: dict[int | str, Json] = {
    200: {"description": "The response, or its events.", "content": {"text/event-stream": {}}}
}
router = APIRouter(prefix="/v1/responses", tags=["Responses"], route_class=JsonRoute)
Asked = Annotated[Server, Depends(server)]
By = Annotated[Caller, Depends(caller)]


@router.post("", response_model=ResponseObject, responses=STREAMED)
async def create_response(body: CreateBody, request: Request, asked: Asked, by: By) -> Response:
    """Create a response: at once, as a stream of events, or in the background."""
    plan = await plan_response(asked, by, body)
    run = Run(asked, plan)
    if plan.is_background:
        asked.runs.check_background(asked.settings.max_background)
        asked.runs.add(run)  # it counts from now on, whoever comes meanwhile
        try:
            await while_connected(request, asked.turns.prompt(plan.ask))  # tells now what is wrong
            await run.note()
        except BaseException:
            asked.runs.forget(run.response["id"])
            raise
    else:
        await while_connected(request, run.open())
        asked.runs.add(run)
    run.begin()
    if body.stream:
        hides = bool(body.stream_options and body.stream_options.include_obfuscation)
        # A run that is the client's alone ends when it leaves.
        leave = _stay if plan.is_background else run.cancel
        return EventStream(_follow(run, -1, _padded if hides else _as_it_is), on_close=leave)
    if plan.is_background:
        return JSONResponse(run.response)
    try:
        response = await while_connected(request, run.done())
    except BaseException:
        run.cancel()
        raise
    if run.error is not None:
        raise run.error
    return JSONResponse(response)


@router.get("/{response_id}", response_model=ResponseObject, responses=STREAMED)
async def get_response(
    response_id: ObjectId,
    asked: Asked,
    by: By,
    stream: bool = False,
    starting_after: Annotated[int | None, Query(ge=0)] = None,
    include: Annotated[list[Include] | None, Query()] = None,
    include_obfuscation: bool = False,
) -> Response:
    """A stored response, or one in progress; with `stream` its events, from any one on."""
    if starting_after is not None and not stream:
        raise ApiError(
            400, "starting_after: it is for streams; give stream=true too", param="starting_after"
        )
    if include_obfuscation and not stream:
        raise ApiError(
            400, "include_obfuscation: it is for streams; give stream=true too",
            param="include_obfuscation",
        )  # fmt: skip
    after = -1 if starting_after is None else starting_after
    tell = _with_included(include, asked, by)
    told = (lambda one: _padded(tell(one))) if include_obfuscation else tell
    run = asked.runs.find(by.tenant, response_id)
    if run is not None:
        if stream:
            return EventStream(_follow(run, after, told))
        return JSONResponse(tell({"response": run.response})["response"])
    row = await asked.store.responses.load(by.tenant, response_id)
    if row is None:
        raise _not_found(response_id)
    if stream:
        _check_settled(row)
        events = row.events if row.events is not None else replay(row.body)
        return EventStream(_again(events, after, told))
    return JSONResponse(tell({"response": row.body})["response"])


@router.delete("/{response_id}")
async def delete_response(response_id: ObjectId, asked: Asked, by: By) -> Json:
    """Delete a stored response; one in progress is cancelled first."""
    run = asked.runs.find(by.tenant, response_id)
    if run is not None:
        run.cancel()
        await run.done()
    row = await asked.store.responses.load(by.tenant, response_id)
    if row is None:
        raise _not_found(response_id)
    _check_settled(row)
    if not await asked.store.responses.delete(by.tenant, response_id):
        raise _not_found(response_id)
    return {"id": response_id, "object": "response", "deleted": True}


@router.post("/{response_id}/cancel", response_model=ResponseObject)
async def cancel_response(response_id: ObjectId, asked: Asked, by: By) -> Response:
    """End a response in the background; one that is over stays as it is."""
    run = asked.runs.find(by.tenant, response_id)
    if run is not None and run.is_background:
        run.cancel()
        return JSONResponse(await run.done())
    row = await asked.store.responses.load(by.tenant, response_id)
    if row is None and run is None:
        raise _not_found(response_id)
    if row is None or not row.body["background"]:
        raise ApiError(
            400,
            f"Response {response_id!r} is not in the background, and ends when its client leaves.",
            param="response_id",
        )
    _check_settled(row)
    return JSONResponse(row.body)


@router.get("/{response_id}/input_items", response_model=ResponseItemList)
async def list_input_items(
    response_id: ObjectId,
    asked: Asked,
    by: By,
    after: After = None,
    limit: Limit = 20,
    order: Order = "desc",
    include: Annotated[list[Include] | None, Query()] = None,
) -> Response:
    """What the model was given: the items of the request, and those of what came before."""
    row = await asked.store.responses.load(by.tenant, response_id)
    if row is None:
        raise _not_found(response_id)
    past = await past_items(asked, by, row.previous_id, None) if row.previous_id else []
    items = [included(one, include, asked.keeper, by.tenant) for one in (*past, *row.input)]
    return JSONResponse(page(items, after=after, limit=limit, order=order))


@router.post("/input_tokens", response_model=InputTokenCountResponse)
async def count_input_tokens(body: CountBody, request: Request, asked: Asked, by: By) -> Response:
    """How many tokens a response would be given."""
    if body.model is not None:
        resolve_model(asked, body.model)
    past = await past_items(asked, by, body.previous_response_id, body.conversation_id)
    items = [*past, *await input_items(asked, by, body.input, past)]
    ask = ask_of(asked, by, body, items, toolbox(body.tools or ()))
    number = await while_connected(request, asked.turns.count(ask))
    return JSONResponse({"object": "response.input_tokens", "input_tokens": number})


@router.post("/compact", response_model=CompactedResponse)
async def compact_conversation(
    body: CompactBody, request: Request, asked: Asked, by: By
) -> Response:
    """A conversation in short: its users' messages, and one item that stands for the rest."""
    return JSONResponse(await while_connected(request, compact(asked, by, body)))


def _stay() -> None:
    """It goes on without its client."""


Tell = Callable[[Json], Json]  # an event as a client wants it


async def _follow(run: Running, after: int, tell: Tell) -> AsyncGenerator[bytes, None]:
    async for events in run.follow(after):
        yield _encoded(events, tell)


async def _again(events: list[Json], after: int, tell: Tell) -> AsyncGenerator[bytes, None]:
    yield _encoded(events[min(after + 1, len(events) - 1) :], tell)  # the last one in any case


def _encoded(events: list[Json], tell: Tell) -> bytes:
    return b"".join(event(tell(one), one["type"]) for one in events)


def _as_it_is(one: Json) -> Json:
    return one


def _padded(one: Json) -> Json:
    """With random characters, so that the length of an event does not tell that of its text."""
    if "delta" not in one:
        return one
    return {**one, "obfuscation": padding(one["delta"])}


def _with_included(include: list[Include] | None, asked: Server, by: Caller) -> Tell:
    """Puts what is wanted beside the items of an event, and of its response."""

    def told(item: Json) -> Json:
        return included(item, include, asked.keeper, by.tenant)

    def tell(one: Json) -> Json:
        if "item" in one:
            return {**one, "item": told(one["item"])}
        if "response" in one:
            response = one["response"]
            output = [told(item) for item in response["output"]]
            return {**one, "response": {**response, "output": output}}
        return one

    return tell if include else _as_it_is


def _check_settled(row: ResponseRow) -> None:
    """ApiError for a response that is not in progress here, and yet not over."""
    if row.is_busy:
        raise ApiError(
            409,
            f"Response {row.id!r} is in progress in another server of this store; ask again when "
            "it is over.",
            param="response_id",
            code="response_in_progress",
            headers=(("Retry-After", "1"),),
        )


def _not_found(response_id: str) -> ApiError:
    return ApiError(
        404, f"Response with id {response_id!r:.200} not found.", param="response_id",
        code="response_not_found",
    )  # fmt: skip

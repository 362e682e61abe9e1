"""One request of a batch, answered as the route of its endpoint would, but later than others."""

import dataclasses
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from motet.errors import ApiError
from motet.server.auth import Caller
from motet.server.chat_completions import ChatBody, complete, plan_chat
from motet.server.completions import CompletionBody, complete_text, plan_text
from motet.server.context import Server
from motet.server.errors import invalid_field
from motet.server.responses.plan import plan_response
from motet.server.responses.request import CreateBody
from motet.server.responses.run import Run

__all__ = ["answer"]

Json = dict[str, Any]
Body = TypeVar("Body", bound=BaseModel)
PRIORITY = -2  # after all that somebody waits for


async def answer(server: Server, caller: Caller, endpoint: str, given: Json) -> Json:
    """The answer's body, as soon as there is a place; raises what the route would."""
    if given.get("stream"):
        raise ApiError(400, "stream: a batch has no streams; leave it out", param="stream")
    if endpoint == "/v1/chat/completions":
        chat = plan_chat(server, caller, _read(ChatBody, given), PRIORITY)
        return await complete(server, chat, await server.turns.admission.wait(caller.tenant))
    if endpoint == "/v1/completions":
        text = plan_text(server, caller, _read(CompletionBody, given), PRIORITY)
        return await complete_text(server, text, await server.turns.admission.wait(caller.tenant))
    return await _respond(server, caller, _read(CreateBody, given))


async def _respond(server: Server, caller: Caller, body: CreateBody) -> Json:
    if body.background:
        raise ApiError(
            400, "background: all of a batch is in the background; leave it out", param="background"
        )
    plan = await plan_response(server, caller, body)
    run = Run(
        server, dataclasses.replace(plan, ask=dataclasses.replace(plan.ask, priority=PRIORITY))
    )
    # The run takes the place that is free now: nothing comes between.
    (await server.turns.admission.wait(caller.tenant)).give_back()
    await run.open()
    server.runs.add(run)
    run.begin()
    try:
        response = await run.done()
    except BaseException:
        run.cancel()
        raise
    if run.error is not None:
        raise run.error
    return response


def _read(model: type[Body], given: Json) -> Body:
    try:
        return model.model_validate(given)
    except ValidationError as error:
        problems = [{**one, "loc": ("body", *one["loc"])} for one in error.errors()]
        raise invalid_field(problems) from None

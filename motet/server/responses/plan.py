"""What a request for a response means: the body, what came before, and the object that begins."""

import dataclasses
import time
from collections.abc import Sequence
from typing import Any

from motet.engine.request import SamplingParams
from motet.errors import ApiError
from motet.server.auth import Caller
from motet.server.context import Server
from motet.server.ids import new_id
from motet.server.models import resolve_model
from motet.server.responses.history import chat_messages
from motet.server.responses.items import ItemReference, stored
from motet.server.responses.request import CountBody, CreateBody, TextParam
from motet.server.responses.run import Plan
from motet.server.responses.summary import can_compact
from motet.server.responses.tools import Toolbox, toolbox
from motet.server.sampling import FLEX_PRIORITY, VERBOSITY, sampled
from motet.server.turns import Ask

__all__ = ["FIELDS", "ask_of", "input_items", "past_items", "plan_response"]

Json = dict[str, Any]
FIELDS = {"messages": "input", "response_format": "text.format"}  # what they are called here
COMPACTED_SHARE = 0.75  # of the context, from which on it is summed up if no threshold is given


async def plan_response(server: Server, caller: Caller, body: CreateBody) -> Plan:
    """Everything that is decided before the model is asked; ApiError for what cannot be."""
    model = resolve_model(server, body.model)
    given, past = await _items(server, caller, body)
    tools = toolbox(body.tools or ())
    is_background = bool(body.background)
    include = body.include or ()
    tier = "flex" if body.service_tier == "flex" else "default"
    ask = dataclasses.replace(
        ask_of(server, caller, body, [*past, *given], tools),
        params=_params(server, body),
        reasoning_budget=body.reasoning_budget,
        priority=FLEX_PRIORITY if tier == "flex" else 0,
        adapter=model.adapter,
    )
    compacts = await _must_compact(server, body, ask)
    response = _begin(body, model.name, ask, tier, is_background=is_background)
    return Plan(
        ask=ask,
        response=response,
        input=given,
        toolbox=tools,
        is_stored=body.is_stored,
        is_background=is_background,
        is_streamed=bool(body.stream),
        conversation=body.conversation_id,
        seals="reasoning.encrypted_content" in include,
        summary=None if body.reasoning is None else body.reasoning.shown,
        compacts=compacts,
    )


async def _must_compact(server: Server, body: CreateBody, ask: Ask) -> bool:
    """Whether the conversation has become longer than the client wants it."""
    if not body.context_management or not can_compact(ask.messages):
        return False
    room = server.turns.host.current().client.max_context
    most = body.context_management[0].compact_threshold or int(room * COMPACTED_SHARE)
    return len((await server.turns.prompt(dataclasses.replace(ask, truncate=False))).ids) > most


def ask_of(
    server: Server,
    caller: Caller,
    body: CreateBody | CountBody,
    items: Sequence[Json],
    tools: Toolbox,
) -> Ask:
    """What the model is asked, but for the sampling."""
    if not items:
        raise ApiError(400, "input: it is empty, and nothing came before", param="input")
    text = body.text or TextParam()
    effort = None if body.reasoning is None else body.reasoning.effort
    told = [body.instructions, VERBOSITY.get(text.verbosity or "")]
    return Ask(
        messages=chat_messages(items, server.keeper, caller.tenant),
        tenant=caller.tenant,
        tools=tools.tools,
        tool_choice=tools.choice(body.tool_choice),
        parallel_tool_calls=body.parallel_tool_calls is not False,
        response_format=text.response_format(),
        instructions="\n\n".join(filter(None, told)) or None,
        effort="low" if effort == "none" else effort or "medium",
        reasoning=effort != "none",
        truncate=body.truncation == "auto",
        fields=FIELDS,
    )


async def _items(
    server: Server, caller: Caller, body: CreateBody | CountBody
) -> tuple[list[Json], list[Json]]:
    """The items of the request, and those that came before."""
    past = await past_items(server, caller, body.previous_response_id, body.conversation_id)
    return await input_items(server, caller, body.input, past), past


async def past_items(
    server: Server, caller: Caller, previous: str | None, conversation: str | None
) -> list[Json]:
    """What came before, oldest first; ApiError if it is not there."""
    if conversation is not None:
        items = await server.store.conversations.items(caller.tenant, conversation)
        if items is None:
            raise ApiError(
                404, f"Conversation with id {conversation!r:.200} not found.",
                param="conversation", code="conversation_not_found",
            )  # fmt: skip
        return items
    if previous is None:
        return []
    is_busy = server.runs.find(caller.tenant, previous) is not None
    rows = None if is_busy else await server.store.responses.history(caller.tenant, previous)
    if is_busy or (rows and rows[-1].is_busy):  # here, or in another server of this store
        raise ApiError(
            400, f"Response {previous!r:.200} is still in progress; wait until it is complete.",
            param="previous_response_id", code="response_in_progress",
        )  # fmt: skip
    if rows is None:
        raise ApiError(
            400, f"Previous response with id {previous!r:.200} not found.",
            param="previous_response_id", code="previous_response_not_found",
        )  # fmt: skip
    return [item for row in rows for item in (*row.input, *row.body["output"])]


async def input_items(
    server: Server, caller: Caller, given: Any, past: Sequence[Json] = ()
) -> list[Json]:
    """The items of an input as they are stored; references become what they refer to."""
    if given is None:
        return []
    if isinstance(given, str):
        part = {"type": "input_text", "text": given}
        message = {"type": "message", "role": "user", "status": "completed", "content": [part]}
        return [{"id": new_id("msg"), **message}]
    known = {item["id"] for item in past}
    wanted = [one.id for one in given if isinstance(one, ItemReference) and one.id not in known]
    found = await server.store.responses.find_items(caller.tenant, wanted) if wanted else {}
    items = []
    for i, item in enumerate(given):
        if not isinstance(item, ItemReference):
            items.append(stored(item))
        elif item.id in found:
            items.append(found[item.id])
        # What came before stands in its place there.
        elif item.id not in known:
            raise ApiError(
                404, f"Item with id {item.id!r:.200} not found.",
                param=f"input[{i}].id", code="item_not_found",
            )  # fmt: skip
    return items


def _params(server: Server, body: CreateBody) -> SamplingParams:
    given: Json = {
        "max_tokens": body.max_output_tokens,
        "temperature": body.temperature,
        "top_p": body.top_p,
        "seed": body.seed,
        "top_k": body.top_k,
        "min_p": body.min_p,
        "repetition_penalty": body.repetition_penalty,
    }
    if body.top_logprobs is not None or "message.output_text.logprobs" in (body.include or ()):
        given["logprobs"] = body.top_logprobs or 0
    return sampled(server.turns.host.current().defaults, given)


def _begin(body: CreateBody, model: str, ask: Ask, tier: str, *, is_background: bool) -> Json:
    """The response object as it begins; every setting as it acts."""
    effort = ask.effort if ask.reasoning else "none"
    text = body.text or TextParam()
    text_format = (
        {"type": "text"}
        if text.format is None
        else text.format.model_dump(by_alias=True, exclude_none=True)
    )
    conversation = body.conversation_id
    return {
        "id": new_id("resp"),
        "object": "response",
        "created_at": int(time.time()),
        "completed_at": None,
        "status": "queued" if is_background else "in_progress",
        "background": is_background,
        "error": None,
        "incomplete_details": None,
        "instructions": body.instructions,
        "max_output_tokens": body.max_output_tokens,
        "max_tool_calls": body.max_tool_calls,
        "model": model,
        "output": [],
        "parallel_tool_calls": ask.parallel_tool_calls,
        "previous_response_id": body.previous_response_id,
        "conversation": None if conversation is None else {"id": conversation},
        "prompt_cache_key": body.prompt_cache_key,
        "prompt_cache_retention": body.prompt_cache_retention,
        "reasoning": {
            "effort": effort, "summary": None if body.reasoning is None else body.reasoning.shown,
        },
        "safety_identifier": body.safety_identifier,
        "service_tier": tier,
        "store": body.is_stored,
        "temperature": ask.params.temperature,
        "text": {"format": text_format, "verbosity": text.verbosity or "medium"},
        "tool_choice": _plain(body.tool_choice) or "auto",
        "tools": [_told(tool) for tool in body.tools or ()],
        "top_logprobs": body.top_logprobs or 0,
        "top_p": ask.params.top_p,
        "truncation": body.truncation or "disabled",
        "usage": None,
        "user": body.user,
        "metadata": body.metadata or {},
    }  # fmt: skip


def _told(tool: Any) -> Json:
    """A tool as it acts; functions say all that clients look for."""
    told: Json = _plain(tool)
    if told["type"] != "function":
        return told
    return {"description": None, "parameters": None, "strict": False, **told}


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, str):
        return value
    return value.model_dump(by_alias=True, exclude_none=True)

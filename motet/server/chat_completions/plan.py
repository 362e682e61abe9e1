"""What a chat completion means: what the model is asked, and how the answer is written."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from motet.chat.prompt import is_raw, tool_name
from motet.server.admission import Slot
from motet.server.auth import Caller
from motet.server.chat_completions.messages import chat_messages
from motet.server.chat_completions.request import ChatBody
from motet.server.chat_completions.writer import ChoiceWriter, usage_object
from motet.server.context import Server
from motet.server.ids import new_id
from motet.server.merging import merged
from motet.server.models import resolve_model
from motet.server.sampling import FLEX_PRIORITY, VERBOSITY, sampled
from motet.server.turns import Ask, Turn

__all__ = [
    "ChatPlan",
    "close_all",
    "complete",
    "completion",
    "keep",
    "open_turns",
    "plan_chat",
    "usage_of",
]

Json = dict[str, Any]


@dataclass(frozen=True)
class ChatPlan:
    """All that a completion needs."""

    ask: Ask
    about: Json  # what every chunk of it says, as the completion as a whole does
    writer: Callable[[], ChoiceWriter]  # one a choice
    kept: list[Json] | None  # the messages as they were sent, if the completion is to be kept


def plan_chat(server: Server, caller: Caller, body: ChatBody, priority: int = 0) -> ChatPlan:
    """Everything that is decided before the model is asked; ApiError for what cannot be."""
    model = resolve_model(server, body.model)
    engine = server.turns.host.current()
    tools = [_plain(tool) for tool in body.tools or ()]
    tier = "flex" if body.service_tier == "flex" else "default"
    shape = None if body.response_format is None else _plain(body.response_format)
    choice = body.tool_choice
    wanted = body.wanted() | {
        "max_tokens": body.max_completion_tokens or body.max_tokens,
        "logprobs": (body.top_logprobs or 0) if body.logprobs else None,
    }
    ask = Ask(
        messages=chat_messages(body.messages),
        tenant=caller.tenant,
        params=sampled(engine.defaults, wanted),
        tools=tools,
        tool_choice=(choice or "auto") if choice is None or isinstance(choice, str)
        else _plain(choice),
        parallel_tool_calls=body.parallel_tool_calls is not False,
        response_format=shape,
        instructions=VERBOSITY.get(body.verbosity or ""),
        effort="low" if body.reasoning_effort == "none" else body.reasoning_effort or "medium",
        reasoning=body.reasoning_effort != "none",
        reasoning_budget=body.reasoning_budget,
        priority=priority + (FLEX_PRIORITY if tier == "flex" else 0),
        adapter=model.adapter,
    )  # fmt: skip
    about: Json = {"id": new_id("chatcmpl"), "created": int(time.time()), "model": model.name}
    if body.service_tier is not None:
        about["service_tier"] = tier
    if body.metadata:
        about["metadata"] = body.metadata
    custom = {tool_name(tool): is_raw(tool) for tool in tools if tool["type"] == "custom"}

    def writer() -> ChoiceWriter:
        return ChoiceWriter(
            custom=custom,
            tokenizer=engine.encoding.tokenizer,
            has_logprobs=bool(body.logprobs),
            is_formed=shape is not None and shape["type"] != "text",
        )

    kept = [_plain(message) for message in body.messages] if body.store else None
    return ChatPlan(ask, about, writer, kept)


async def open_turns(server: Server, plan: ChatPlan, slot: Slot | None = None) -> list[Turn]:
    """Begin the choices; raises what `Turns.open` raises."""
    return await server.turns.open_each(plan.ask, () if slot is None else (slot,))


async def complete(server: Server, plan: ChatPlan, slot: Slot | None = None) -> Json:
    """The completion as a whole; raises what opening and generating raise."""
    turns = await open_turns(server, plan, slot)
    writers = [plan.writer() for _ in turns]
    try:
        async for index, events in merged(turns):
            writers[index].take(events)
    finally:
        close_all(turns)
    told = completion(plan, writers)
    await keep(server, plan, told)
    return told


def completion(plan: ChatPlan, writers: Sequence[ChoiceWriter]) -> Json:
    """The object, of choices that are complete."""
    return {
        **plan.about,
        "object": "chat.completion",
        "choices": [writer.choice(i) for i, writer in enumerate(writers)],
        "usage": usage_of(writers),
    }


async def keep(server: Server, plan: ChatPlan, told: Json) -> None:
    """Store a completion, if that is wanted; it can be retrieved when this returns."""
    if plan.kept is not None:
        await server.store.chats.save(plan.ask.tenant, told, plan.kept)


def usage_of(writers: Sequence[ChoiceWriter]) -> Json:
    """The usage of choices that are complete."""
    return usage_object([writer.usage for writer in writers if writer.usage is not None])


def close_all(turns: Sequence[Turn]) -> None:
    """Free what they hold."""
    for turn in turns:
        turn.close()


def _plain(value: Any) -> Json:
    plain: Json = value.model_dump(by_alias=True, exclude_none=True)
    return plain

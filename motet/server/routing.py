"""Which experts the tokens of an answer go to, in each layer of the model.

The engine tells it of the token that it computes last. So the answer is put to the model once more,
as far as each of its tokens in turn: a request of one token for each, of which all but the last
tokens are in the cache. Nothing of it is sampled, so it can be had of any answer, old or edited.
"""

import asyncio
import base64
from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Any

from pydantic import Field

from motet.chat.prompt import conversation
from motet.engine.client import raise_error
from motet.engine.request import SamplingParams
from motet.engine.wire import Routing
from motet.errors import ApiError, CapacityError
from motet.harmony import (
    Conversation,
    HarmonyEncoding,
    RenderConversationConfig,
    Role,
    StreamableParser,
)
from motet.server.auth import Caller
from motet.server.context import Server
from motet.server.engine import Engine
from motet.server.models import resolve_model
from motet.server.prompts import Ask, is_longer, texts_of
from motet.server.responses.history import chat_messages
from motet.server.responses.items import InputItem
from motet.server.responses.plan import ask_of, input_items, past_items
from motet.server.responses.request import CountBody
from motet.server.responses.tools import toolbox
from motet.server.sampling import FLEX_PRIORITY
from motet.server.streams import Stream

__all__ = ["MOST_AT_ONCE", "MOST_TOKENS", "RoutingBody", "route_answer"]

Json = dict[str, Any]
MOST_TOKENS = 4096  # of an answer
MOST_AT_ONCE = 256  # tokens of one request for routing
IN_FLIGHT = 32  # requests in the engine


class RoutingBody(CountBody):
    """What was asked, as for a response, and what was answered."""

    output: Annotated[list[InputItem], Field(min_length=1, max_length=256)]
    first: Annotated[int, Field(ge=0, lt=MOST_TOKENS)] = 0  # of the answer's tokens
    limit: Annotated[int, Field(ge=1, le=MOST_AT_ONCE)] = 128


async def route_answer(server: Server, caller: Caller, body: RoutingBody) -> Json:
    """The experts of a stretch of an answer.

    Raises:
        ApiError: the answer is too long, or no answer; what `turns.prompt` and the engine refuse.
    """
    engine = server.turns.host.current()
    if engine.num_experts > 256:
        raise ApiError(400, f"Experts are told as bytes, and this model has {engine.num_experts}.")
    model = resolve_model(server, body.model or server.settings.model_name or engine.name)
    past = await past_items(server, caller, body.previous_response_id, body.conversation_id)
    items = [*past, *await input_items(server, caller, body.input, past)]
    ask = replace(
        ask_of(server, caller, body, items, toolbox(body.tools or ())), adapter=model.adapter
    )
    said = chat_messages(
        [*items, *await input_items(server, caller, body.output, items)],
        server.keeper,
        caller.tenant,
    )[len(ask.messages) :]
    answer = await asyncio.to_thread(_answer_ids, engine.encoding, ask, said)
    prompt = (await server.turns.prompt(ask)).ids
    # The engine wants room for one token more.
    room = engine.client.max_context - 1 - len(prompt)
    if room <= 0:
        raise CapacityError(f"the prompt of {len(prompt)} tokens leaves no room for the answer")
    told = answer[:room]
    wanted = told[body.first : body.first + body.limit]
    routing = await _routing(server, engine, ask, prompt + told[: body.first], wanted)
    return {
        "object": "engine.routing",
        "model": model.name,
        "num_tokens": len(told),
        "num_left_out": len(answer) - len(told),
        "first": body.first,
        "num_layers": engine.num_layers,
        "num_experts": engine.num_experts,
        "experts_per_token": engine.experts_per_token,
        "tokens": _told(engine.encoding, answer, body.first, len(wanted)),
        "experts": base64.b64encode(
            bytes(expert for token in routing for layer in token for expert in layer)
        ).decode(),
    }


def _answer_ids(encoding: HarmonyEncoding, ask: Ask, said: Sequence[Json]) -> list[int]:
    """What the assistant said, as it says it: what follows "<|start|>assistant" in the prompt."""
    if not said or any(one["role"] != "assistant" for one in said):
        raise ApiError(
            400, "output: it must hold what the assistant said, and that alone", param="output"
        )
    texts = [text for one in said for text in texts_of(one, with_reasoning=True)]
    if is_longer(encoding.tokenizer, texts, MOST_TOKENS):
        raise _too_long("more")
    messages = conversation(said, tools=ask.tools).messages
    spoken = [one for one in messages if one.author.role is Role.ASSISTANT]
    ids = encoding.render_conversation_for_training(
        Conversation.from_messages(spoken),
        RenderConversationConfig(auto_drop_analysis=False, generated_headers=True),
    )
    opening = encoding.render_conversation_for_completion(
        Conversation.from_messages([]), Role.ASSISTANT
    )
    answer = ids[len(opening) :]
    if len(answer) > MOST_TOKENS:
        raise _too_long(str(len(answer)))
    return answer


def _too_long(number: str) -> ApiError:
    return ApiError(
        400,
        f"output: it has {number} tokens; routing is told of at most {MOST_TOKENS}",
        param="output",
        code="answer_too_long",
    )


def _told(encoding: HarmonyEncoding, answer: Sequence[int], first: int, number: int) -> list[Json]:
    """A stretch of an answer's tokens: their text, and the kind of what they are part of."""
    control = encoding.control
    parser = StreamableParser(encoding, Role.ASSISTANT)
    kinds: list[str] = []
    is_text = False
    for token in answer[: first + number]:
        parser.process(token)
        if token in encoding.tokenizer.control_ids:
            is_text = token == control.message
            kinds.append("header")
        else:
            kinds.append(_kind(parser) if is_text else "header")
    return [
        {"id": answer[i], "text": encoding.decode([answer[i]]), "kind": kinds[i]}
        for i in range(first, first + number)
    ]


def _kind(parser: StreamableParser) -> str:
    if parser.current_recipient not in (None, "all"):
        return "call"
    channel = parser.current_channel
    return {"analysis": "reasoning", "commentary": "commentary"}.get(channel or "", "final")


async def _routing(
    server: Server, engine: Engine, ask: Ask, before: list[int], wanted: list[int]
) -> list[Routing]:
    """Of each token of `wanted`, which follows `before` and those before it."""
    if not wanted:
        return []
    slot = server.turns.admission.take(ask.tenant)
    num_computed = 0
    found: dict[int, Routing] = {}

    async def compute(indices: Sequence[int]) -> None:
        nonlocal num_computed
        open_now: list[tuple[int, Stream]] = []
        try:
            for i in indices:
                request = engine.client.request(
                    before + wanted[: i + 1],
                    SamplingParams(max_tokens=1, temperature=0.0),
                    priority=ask.priority + FLEX_PRIORITY,
                    cache_salt=ask.tenant,
                    return_routing=True,
                    adapter=ask.adapter,
                )
                open_now.append((i, server.turns.streams.open(engine.client, request)))
                num_computed += len(request.prompt_ids)
            for i, stream in open_now:
                async for outputs in stream:
                    for output in outputs:
                        raise_error(output)
                        num_computed -= output.num_cached
                        if output.routing:
                            found[i] = output.routing[0]
        finally:
            for _, stream in open_now:
                stream.close()

    try:
        last = len(wanted) - 1
        await compute([last])  # puts all of them into the cache
        for first in range(0, last, IN_FLIGHT):
            await compute(range(first, min(first + IN_FLIGHT, last)))
    finally:
        slot.give_back()
        server.turns.admission.limits.spend(ask.tenant, num_computed)
    return [found[i] for i in range(len(wanted))]

"""From what one generation is asked to the tokens that the model continues.

    prompt = make_prompt(engine, Ask(messages=[...], tenant="local"), engine.client.max_context)

It takes its time, so it is for a thread beside the loop. What is far too long is refused when as
many tokens of it are counted as there may be, and not when all of it is encoded: that could take
minutes, and threads are few.
"""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from motet.chat.constraint import ToolChoice, answer_structure, problem_of
from motet.chat.prompt import Effort
from motet.chat.rounds import MOST_RESERVED, RoundRequest, prepare
from motet.engine.request import SamplingParams
from motet.errors import CapacityError, GrammarError
from motet.server.engine import Engine
from motet.tokenizer import Tokenizer

__all__ = ["Ask", "Prompt", "encode_text", "is_longer", "make_prompt", "texts_of"]

PIECE_CHARS = 65_536  # of a long text that are counted at a time
SLACK = 16  # tokens that a piece may have more than the same characters in their text
SHORT = 4  # characters a token: what is shorter is not counted before it is encoded


@dataclass(frozen=True)
class Ask:
    """What one generation is asked for; messages and tools as in `motet.chat.prompt`."""

    messages: Sequence[Mapping[str, Any]]
    tenant: str
    params: SamplingParams = field(default_factory=SamplingParams)
    tools: Sequence[Mapping[str, Any]] = ()
    tool_choice: ToolChoice = "auto"
    parallel_tool_calls: bool = True
    response_format: Mapping[str, Any] | None = None
    instructions: str | None = None
    effort: Effort = "medium"
    reasoning: bool = True  # whether the model may think before it answers
    reasoning_budget: int | None = None
    current_date: str | None = None  # None: today
    truncate: bool = False  # drop the oldest messages of a conversation that does not fit
    priority: int = 0
    adapter: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)  # for `naming`: the API's names


@dataclass(frozen=True)
class Prompt:
    """What the engine is asked for."""

    ids: list[int]
    params: SamplingParams
    num_dropped: int = 0  # messages that did not fit


def make_prompt(engine: Engine, ask: Ask, most: int) -> Prompt:
    """Render and compile; with `truncate` as many of the last messages as fit.

    Args:
        engine: for whom.
        ask: what is asked.
        most: tokens that are encoded at the most; a prompt may have more than the context.

    Raises:
        UsageError, GrammarError: what `motet.chat` refuses.
        CapacityError: it is too long.
    """
    problem = problem_of(answer_structure(ask.response_format))
    if problem:  # the engine would find it later, when a stream has begun
        told = " ".join(problem.split())[:500]
        raise GrammarError(f"response_format cannot be used: {told}")
    if ask.truncate:
        return _truncated(engine, ask)
    if _first_that_may_fit(engine, ask, most) > 0:
        raise CapacityError(f"the prompt has more than {most} tokens; shorten it")
    return _render(engine, ask, ask.messages)


def encode_text(engine: Engine, text: str) -> list[int]:
    """The ids of a plain text; CapacityError for what is far too long."""
    most = engine.client.max_context
    if is_longer(engine.encoding.tokenizer, [text], most):
        raise CapacityError(f"the prompt has more than {most} tokens; shorten it")
    return engine.encoding.tokenizer.encode(text)


def _truncated(engine: Engine, ask: Ask) -> Prompt:
    messages = ask.messages
    room = engine.client.max_context
    room -= min(ask.params.max_tokens or MOST_RESERVED, room // 4)  # for the answer
    first = _first_that_may_fit(engine, ask, room)
    if first == 0:
        rendered = _render(engine, ask, messages)
        if len(rendered.ids) < room:
            return rendered
    places = [i for i in _cuts(messages) if i >= first]
    low, high = 0, len(places) - 1  # the first place that fits lies after low, if any does
    if high < 0 or len(_render(engine, ask, _cut(messages, places[high])).ids) >= room:
        raise CapacityError(
            f"the last turn alone has more tokens than the {room} that the context has beside an "
            "answer; shorten it"
        )
    while low < high:
        middle = (low + high) // 2
        if len(_render(engine, ask, _cut(messages, places[middle])).ids) < room:
            high = middle
        else:
            low = middle + 1
    kept = _cut(messages, places[high])
    prompt = _render(engine, ask, kept)
    return Prompt(prompt.ids, prompt.params, len(messages) - len(kept))


def _first_that_may_fit(engine: Engine, ask: Ask, most: int) -> int:
    """The first message such that those from it on may have no more tokens than `most`: 0 if all
    may, and their number if none."""
    fixed = [ask.instructions or "", *map(_described, ask.tools)]
    thinking = _first_whose_thoughts_stay(ask.messages)
    texts = [
        list(texts_of(message, with_reasoning=i >= thinking))
        for i, message in enumerate(ask.messages)
    ]
    tokenizer = engine.encoding.tokenizer
    if not is_longer(tokenizer, [*fixed, *(text for one in texts for text in one)], most):
        return 0
    left = most - _count(tokenizer, fixed, most)
    first = len(texts)
    while first > 0 and left >= 0:
        left -= _count(tokenizer, texts[first - 1], left)
        first -= left >= 0
    return first


def is_longer(tokenizer: Tokenizer, texts: Sequence[str], most: int) -> bool:
    """Whether texts have certainly more tokens than `most`; no more than that is encoded, and
    nothing of what is short."""
    return sum(map(len, texts)) > SHORT * most and _count(tokenizer, texts, most) > most


def _count(tokenizer: Tokenizer, texts: Sequence[str], most: int) -> int:
    """How many tokens texts have at the least, counted no further than just beyond `most`."""
    number = 0
    for text in texts:
        for at in range(0, len(text), PIECE_CHARS):
            piece = tokenizer.encode(text[at : at + PIECE_CHARS])
            number += max(0, len(piece) - SLACK)
            if number > most:
                return number
    return number


def _described(tool: Mapping[str, Any]) -> str:
    """What a prompt certainly tells of a tool. (The grammar bounds the rest.)"""
    about = tool.get(str(tool.get("type")))
    told = about.get("description") if isinstance(about, Mapping) else None
    return told if isinstance(told, str) else ""


def texts_of(message: Mapping[str, Any], *, with_reasoning: bool) -> Iterator[str]:
    """What a prompt holds of a message."""
    for key in ("content", "reasoning") if with_reasoning else ("content",):
        if isinstance(text := message.get(key), str):
            yield text
    for call in message.get("tool_calls") or ():
        for kind, key in (("function", "arguments"), ("custom", "input")):
            about = call.get(kind)
            if isinstance(about, Mapping) and isinstance(text := about.get(key), str):
                yield text


def _first_whose_thoughts_stay(messages: Sequence[Mapping[str, Any]]) -> int:
    """Those of a turn that is complete are left out; one that waits for results has no text."""
    texts = [
        i
        for i, message in enumerate(messages)
        if message["role"] == "user" or (message["role"] == "assistant" and message.get("content"))
    ]
    return texts[-1] + 1 if texts else 0


def _cuts(messages: Sequence[Mapping[str, Any]]) -> list[int]:
    """Where a conversation may begin: at a user's message, so that no call loses its result."""
    return [i for i, message in enumerate(messages) if message["role"] == "user"]


def _cut(messages: Sequence[Mapping[str, Any]], first: int) -> list[Mapping[str, Any]]:
    """Without the turns before `first`; what the developer said stays."""
    told = [one for one in messages[:first] if one["role"] in ("system", "developer")]
    return [*told, *messages[first:]]


def _render(engine: Engine, ask: Ask, messages: Sequence[Mapping[str, Any]]) -> Prompt:
    request = RoundRequest(
        messages=messages,
        tools=ask.tools,
        reasoning_effort=ask.effort,
        current_date=ask.current_date or datetime.date.today().isoformat(),
        instructions=ask.instructions,
        params=ask.params,
        response_format=ask.response_format,
        tool_choice=ask.tool_choice,
        reasoning_budget=ask.reasoning_budget,
        reasoning=ask.reasoning,
    )
    ids, params = prepare(engine.encoding, request)
    return Prompt(ids, params)

"""One round of a chat: the model reads the conversation and speaks once.

`HarmonyRounds` does it with a local model: render, generate, parse. What the session needs of any
model, local or remote, is the protocol `ChatRounds`. Nothing here calls tools or loops.

Any token stream is accepted: text without a channel, or on an unknown one, counts as the answer,
and a message that the model writes in another's name is dropped.
"""

from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Protocol, cast, runtime_checkable

from motet.chat.constraint import ToolChoice, callable_tools, chat_grammar, format_section
from motet.chat.events import (
    ChatEvent,
    ChatUsage,
    CommentaryDelta,
    FinalDelta,
    ReasoningDelta,
    ToolCallDelta,
)
from motet.chat.prompt import Effort, conversation, tool_name
from motet.engine.client import StopStrings
from motet.engine.reasoning import ReasoningBudget
from motet.engine.request import FinishReason, SamplingParams, TokenOut
from motet.harmony import (
    ContentDelta,
    Event,
    HarmonyEncoding,
    Message,
    MessageStart,
    Role,
    StreamableParser,
    TextContent,
)
from motet.harmony.grammar import reasoning_marks

__all__ = [
    "ChatModel",
    "ChatRounds",
    "HarmonyRounds",
    "Round",
    "RoundRequest",
    "Said",
    "prepare",
    "reasoning_budget",
]

_TO_THE_USER = (None, "", "all", "user")
MOST_RESERVED = 1024  # tokens for the answer: else a quarter of max_tokens
_BETWEEN = "\n\n"  # between two messages on the same channel


class ChatModel(Protocol):
    """A model that continues token ids. `LLM` is one."""

    @property
    def encoding(self) -> HarmonyEncoding:
        """The harmony format over the model's vocabulary."""
        ...

    def stream(self, prompt_ids: Sequence[int], params: SamplingParams) -> Iterator[TokenOut]:
        """The generated tokens, the stop token included; closing the iterator aborts."""
        ...


@dataclass(frozen=True)
class RoundRequest:
    """All that a model is given for one round; messages and tools are OpenAI-style dicts."""

    messages: Sequence[Mapping[str, Any]]
    tools: Sequence[Mapping[str, Any]]
    reasoning_effort: Effort
    current_date: str
    instructions: str | None
    params: SamplingParams
    response_format: Mapping[str, Any] | None = None
    tool_choice: ToolChoice = "auto"
    constrain: bool = True  # whether a grammar binds headers, calls and the answer
    reasoning_budget: int | None = None  # most tokens of reasoning
    reasoning: bool = True  # whether the grammar allows any


@dataclass
class Said:
    """What the model said in one round. Deltas that were streamed add up to these texts."""

    reasoning: str = ""
    commentary: str = ""
    final: str = ""
    calls: list[tuple[str, str]] = field(default_factory=list)  # (recipient, arguments)


@dataclass(frozen=True)
class Round:
    """One round, complete. A call that was cut off is not in it."""

    said: Said
    finish_reason: FinishReason
    usage: ChatUsage
    tokens: tuple[TokenOut, ...] = ()


@runtime_checkable
class ChatRounds(Protocol):
    """What the session asks of a model: to stream one round's deltas and return its sum."""

    def round(self, request: RoundRequest) -> Generator[ChatEvent, None, Round]: ...


class HarmonyRounds:
    """Rounds of a local model."""

    def __init__(self, model: ChatModel) -> None:
        self._model = model

    def round(self, request: RoundRequest) -> Generator[ChatEvent, None, Round]:
        """Stream one completion; raises what rendering and the model raise, parsing never does."""
        encoding = self._model.encoding
        prompt_ids, params = prepare(encoding, request)
        # Stop strings are about the answer's text, which the engine does not see.
        listener = _Listener(encoding, request.params.stop)
        tokens: list[TokenOut] = []
        finish: FinishReason = "abort"
        stream = self._model.stream(prompt_ids, params)
        with closing(cast(Generator[TokenOut], stream)):
            for token in stream:
                tokens.append(token)
                yield from listener.hear(token.token_id)
                finish = token.finish_reason or finish
                if listener.is_done:
                    finish = "stop"
                    break
        yield from listener.end(is_cut=finish != "stop")
        usage = ChatUsage(len(prompt_ids), len(tokens), listener.reasoning_tokens)
        return Round(listener.said, finish, usage, tuple(tokens))


def prepare(encoding: HarmonyEncoding, request: RoundRequest) -> tuple[list[int], SamplingParams]:
    """What a round asks of an engine: the ids to continue, and how."""
    prompt = conversation(
        request.messages,
        tools=request.tools,
        reasoning_effort=request.reasoning_effort,
        current_date=request.current_date,
        instructions=request.instructions,
        format_section=format_section(request.response_format),
    )
    params = _engine_params(encoding, request)  # first: what is too much for it is told at once
    return encoding.render_conversation_for_completion(prompt, Role.ASSISTANT), params


def _engine_params(encoding: HarmonyEncoding, request: RoundRequest) -> SamplingParams:
    """What the engine is told: where a turn ends, what it may hold, how long it may think."""
    params = request.params
    grammar = None
    if request.constrain:
        grammar = chat_grammar(
            encoding,
            tools=request.tools,
            tool_choice=request.tool_choice,
            response_format=request.response_format,
            reasoning=request.reasoning,
        )
    called, must_call = callable_tools(request.tools, request.tool_choice)
    to_call = [f"functions.{tool_name(tool)}" for tool in called] if must_call else []
    return replace(
        params,
        stop=(),
        stop_token_ids=(
            *params.stop_token_ids,
            *encoding.stop_tokens_for_assistant_actions(),
            encoding.control.endoftext,
        ),
        grammar=grammar,
        reasoning=reasoning_budget(encoding, request.reasoning_budget, params.max_tokens, to_call),
    )


def reasoning_budget(
    encoding: HarmonyEncoding,
    most: int | None,
    max_tokens: int | None,
    to_call: Sequence[str] = (),
) -> ReasoningBudget:
    """So many tokens of reasoning at most, with room for the answer in a bound on all tokens.

    The reasoning leads to the answer, or, given recipients, to a call of one of them. With `most`
    None loops alone end it.
    """
    marks = reasoning_marks(encoding, to_call=to_call)
    reserve = None
    if most is not None and max_tokens is not None:
        reserve = min(MOST_RESERVED, max_tokens // 4)
    return ReasoningBudget(
        opens=marks.opens,
        ends=marks.ends,
        forced=marks.forced,
        max_tokens=most,
        reserve=reserve,
    )


class _Listener:
    """Turns tokens into deltas, and collects what was said."""

    def __init__(self, encoding: HarmonyEncoding, stop: Sequence[str]) -> None:
        self.said = Said()
        self.is_done = False  # a stop string was met
        self.reasoning_tokens = 0
        self._parser = StreamableParser(encoding, Role.ASSISTANT)
        self._control_ids = encoding.tokenizer.control_ids
        self._stops = StopStrings(stop)
        self._message: MessageStart | None = None  # that is being written
        self._is_new = False  # nothing of it was streamed yet
        self._new_reasoning_tokens = 0

    def hear(self, token_id: int) -> Iterator[ChatEvent]:
        """Take the next token."""
        events = self._parser.feed([token_id])
        if self._kind == "reasoning" and token_id not in self._control_ids:
            self.reasoning_tokens += 1
            self._new_reasoning_tokens += 1
        yield from self._events(events)

    def end(self, *, is_cut: bool) -> Iterator[ChatEvent]:
        """The stream is over; `is_cut` if it did not end by itself, so a call may be half."""
        events = self._parser.finish()
        first = events[0] if events else None
        # A header that was cut off after naming its channel said nothing to anyone yet.
        is_half_header = isinstance(first, MessageStart) and first.channel is not None
        if not (is_cut and is_half_header):
            yield from self._events(events, is_cut=is_cut)
        if rest := self._stops.flush():
            yield from self._answer(rest)

    @property
    def _kind(self) -> Literal["", "reasoning", "commentary", "final", "call"]:
        """What the current message is; "" for none, or one in another's name."""
        message = self._message
        if message is None or message.author.role is not Role.ASSISTANT:
            return ""
        if message.recipient not in _TO_THE_USER:
            return "call"
        if message.channel == "analysis":
            return "reasoning"
        return "commentary" if message.channel == "commentary" else "final"

    def _events(self, events: Sequence[Event], *, is_cut: bool = False) -> Iterator[ChatEvent]:
        for event in events:
            if isinstance(event, MessageStart):
                self._message, self._is_new = event, True
            elif isinstance(event, ContentDelta):
                yield from self._say(event.text)
            else:
                if self._kind == "call" and not is_cut:
                    recipient = event.message.recipient or ""
                    self.said.calls.append((recipient, _text(event.message)))
                self._message = None

    def _say(self, text: str) -> Iterator[ChatEvent]:
        kind, said = self._kind, self.said
        if kind == "call":
            assert self._message is not None
            recipient = self._message.recipient or ""
            yield ToolCallDelta(recipient.removeprefix("functions."), text)
        elif kind and not self.is_done:
            if self._is_new and getattr(said, kind):
                text = _BETWEEN + text
            self._is_new = False
            if kind == "final":
                text, stop = self._stops.push(text)
                self.is_done = stop is not None
                yield from self._answer(text)
            elif kind == "reasoning":
                said.reasoning += text
                yield ReasoningDelta(text, self._new_reasoning_tokens)
                self._new_reasoning_tokens = 0
            else:
                said.commentary += text
                yield CommentaryDelta(text)

    def _answer(self, text: str) -> Iterator[ChatEvent]:
        if text:
            self.said.final += text
            yield FinalDelta(text)


def _text(message: Message) -> str:
    return "".join(part.text for part in message.content if isinstance(part, TextContent))

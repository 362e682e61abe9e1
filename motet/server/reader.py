"""Generated tokens -> what the assistant says, message by message.

    reader = TurnReader(encoding, callable={"functions.weather"})
    for outputs in stream:
        for event in reader.feed(tokens):
            ...                     # PartBegin, PartDelta, PartEnd, again and again
    reader.end(is_cut=False)

Any token stream is accepted, and no text is lost: what is addressed to nobody who can be called, or
said in another's name, is commentary. However the tokens are cut into calls, the parts and their
texts are the same; deltas of one call are joined. Knows neither HTTP nor any API.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from motet.engine.client import StopStrings
from motet.engine.request import TokenOut
from motet.harmony import (
    ContentDelta,
    Event,
    HarmonyEncoding,
    MessageEnd,
    MessageStart,
    Role,
    StreamableParser,
)

__all__ = ["PartBegin", "PartDelta", "PartEnd", "PartEvent", "PartKind", "TurnReader"]

PartKind = Literal["reasoning", "commentary", "final", "call"]
_TO_THE_USER = (None, "", "all", "user")


@dataclass(frozen=True, slots=True)
class PartBegin:
    """A message begins. A part without text is told of only if it is the answer or a call."""

    kind: PartKind
    name: str = ""  # of the function that is called


@dataclass(frozen=True, slots=True)
class PartDelta:
    """More of its text; the text may be empty where there are tokens to tell of."""

    text: str
    tokens: tuple[TokenOut, ...] = ()  # of the answer, if they were asked for


@dataclass(frozen=True, slots=True)
class PartEnd:
    """It is complete, or was cut off by the end of the turn."""

    is_cut: bool = False


PartEvent = PartBegin | PartDelta | PartEnd


class TurnReader:
    """Reads one turn.

    Args:
        encoding: the vocabulary.
        names: of the functions that may be called.
        stop: texts that end the answer; no part of them is given.
        one_call: whether the turn is over with its first call.
        with_tokens: whether the answer's deltas tell their tokens.
    """

    def __init__(
        self,
        encoding: HarmonyEncoding,
        *,
        names: Collection[str] = (),
        stop: Sequence[str] = (),
        one_call: bool = False,
        with_tokens: bool = False,
    ) -> None:
        self.is_done = False  # a stop string was met, or the one call was made
        self.stop: str | None = None  # the stop string
        self.num_tokens = 0
        self.num_reasoning_tokens = 0
        self.num_calls = 0  # that are complete
        self._names = names
        self._one_call = one_call
        self._with_tokens = with_tokens
        self._parser = StreamableParser(encoding, Role.ASSISTANT)
        self._control_ids = encoding.tokenizer.control_ids
        self._stops = StopStrings(stop)
        self._kind: PartKind | None = None  # of the message that is being written
        self._name = ""
        self._is_told = False  # it has begun for the caller
        self._tokens: list[TokenOut] = []  # of the answer, not told yet
        self._events: list[PartEvent] = []

    def feed(self, tokens: Iterable[TokenOut]) -> list[PartEvent]:
        """Take more tokens. Those after the turn is done are not read."""
        for token in tokens:
            if self.is_done:
                break
            self.num_tokens += 1
            events = self._parser.feed([token.token_id])
            started = next((e for e in reversed(events) if isinstance(e, MessageStart)), None)
            kind = self._kind_of(started)[0] if started else self._kind
            if token.token_id not in self._control_ids:
                self.num_reasoning_tokens += kind == "reasoning"
                if self._with_tokens and kind == "final":
                    self._tokens.append(token)
            self._read(events)
        return self._told()

    def end(self, *, is_cut: bool) -> list[PartEvent]:
        """The stream is over; `is_cut` if it did not end by itself, so a part may be half."""
        if not self.is_done:
            events = self._parser.finish()
            first = events[0] if events else None
            # A header that was cut off after naming its channel said nothing to anyone yet.
            is_half_header = isinstance(first, MessageStart) and first.channel is not None
            if not (is_cut and is_half_header):
                self._read(events, is_cut=is_cut)
        return self._told()

    def _kind_of(self, start: MessageStart) -> tuple[PartKind, str]:
        is_ours = start.author.role is Role.ASSISTANT
        if is_ours and start.recipient not in _TO_THE_USER:
            name = (start.recipient or "").removeprefix("functions.")
            if name in self._names:
                return "call", name
            return ("reasoning" if start.channel == "analysis" else "commentary"), ""
        if start.channel == "analysis":
            return "reasoning", ""
        return ("commentary" if start.channel == "commentary" or not is_ours else "final"), ""

    def _read(self, events: Iterable[Event], *, is_cut: bool = False) -> None:
        for event in events:
            if isinstance(event, MessageStart):
                self._kind, self._name = self._kind_of(event)
                self._is_told = False
                if self._kind in ("call", "final"):
                    self._begin()
            elif isinstance(event, ContentDelta):
                self._say(event.text)
            else:
                # What ended without any token that ends a message was not finished.
                self._finish(is_cut=is_cut and isinstance(event, MessageEnd) and event.stop is None)
            if self.is_done:
                return

    def _begin(self) -> None:
        assert self._kind is not None
        self._is_told = True
        self._events.append(PartBegin(self._kind, self._name))

    def _say(self, text: str) -> None:
        if self._kind == "final":
            text, stop = self._stops.push(text)
            self._answer(text)
            if stop is not None:
                self.stop = stop
                self._tokens.clear()  # they spell the stop string
                self._finish(is_cut=False)
                self.is_done = True
        elif text:
            if not self._is_told:
                self._begin()
            self._events.append(PartDelta(text))

    def _answer(self, text: str) -> None:
        if text:
            self._events.append(PartDelta(text, tuple(self._tokens)))
            self._tokens.clear()

    def _finish(self, *, is_cut: bool) -> None:
        if self._kind == "final":
            self._answer(self._stops.flush())
            if self._tokens:  # they ended in half a character, or in nothing
                self._events.append(PartDelta("", tuple(self._tokens)))
                self._tokens.clear()
        if self._is_told:
            self._events.append(PartEnd(is_cut))
        if self._kind == "call" and not is_cut:
            self.num_calls += 1
            self.is_done = self._one_call
        self._kind, self._is_told = None, False

    def _told(self) -> list[PartEvent]:
        """The events since the last time, deltas that follow one another joined."""
        events: list[PartEvent] = []
        for event in self._events:
            last = events[-1] if events else None
            if isinstance(event, PartDelta) and isinstance(last, PartDelta):
                events[-1] = PartDelta(last.text + event.text, last.tokens + event.tokens)
            else:
                events.append(event)
        self._events = []
        return events

"""One generation: from what is asked to what the assistant says, for every API alike.

    turn = await turns.open(Ask(messages=[{"role": "user", "content": "Hello"}], tenant="local"))
    async with turn:
        async for events in turn:        # lists of PartBegin, PartDelta, PartEnd; the last: TurnEnd
            ...

A turn is: conversation -> prompt -> tokens -> parts. What is asked is in the form of chat
completions (`motet.chat` lays it out and binds it by a grammar); nothing here calls tools. Leaving
the `async with` at any point aborts the generation and frees its place.
"""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, TypeVar

from motet.chat.constraint import callable_tools
from motet.chat.prompt import tool_name
from motet.engine.client import raise_error
from motet.engine.request import FinishReason, expand
from motet.engine.wire import RequestInput, RequestOutput
from motet.errors import ApiError, MotetError
from motet.server.admission import Admission, Slot
from motet.server.engine import Engine, EngineHost
from motet.server.naming import naming
from motet.server.prompts import Ask, Prompt, make_prompt
from motet.server.reader import PartEvent, TurnReader
from motet.server.streams import Stream, Streams

__all__ = ["Ask", "Turn", "TurnEnd", "TurnEvent", "TurnRecord", "TurnUsage", "Turns"]

T = TypeVar("T")
COUNTED_CONTEXTS = 4  # of a prompt whose tokens are only counted
MOST_COUNTED = 64  # such prompts at once
NUM_PREPARERS = min(4, os.cpu_count() or 1)  # threads that render prompts and hand requests in


@dataclass(frozen=True, slots=True)
class TurnUsage:
    """Tokens of one turn."""

    prompt_tokens: int
    cached_tokens: int  # of the prompt, found in the cache
    completion_tokens: int
    reasoning_tokens: int  # of the completion


@dataclass(frozen=True, slots=True)
class TurnEnd:
    """The turn is over. `reason` is "stop" for an answer as for a call."""

    reason: FinishReason
    usage: TurnUsage
    num_calls: int  # complete ones
    stop: str | None = None  # the stop string that ended it


TurnEvent = PartEvent | TurnEnd


@dataclass(frozen=True)
class TurnRecord:
    """What became of a turn, for whoever measures. Times are of `time.monotonic`."""

    opened: float
    first: float | None  # when the first token came
    ended: float
    usage: TurnUsage
    outcome: str  # "stop", "length", "abort" or the name of an error
    tenant: str


class Turns:
    """Opens turns on the engine of a host. Belongs to one event loop."""

    def __init__(self, host: EngineHost, admission: Admission) -> None:
        self.host = host
        self.admission = admission
        self.streams = Streams(asyncio.get_running_loop())
        self.observers: list[Callable[[TurnRecord], None]] = []  # told of every turn that ended
        self._num_counted = 0  # prompts whose tokens are being counted
        self._preparers = ThreadPoolExecutor(NUM_PREPARERS, "motet-prepare")

    def close(self) -> None:
        """Take no more."""
        self._preparers.shutdown(wait=False, cancel_futures=True)

    async def prompt(self, ask: Ask) -> Prompt:
        """Render what is asked, without running it; ApiError for what cannot be."""
        engine = self.host.current()
        most = COUNTED_CONTEXTS * engine.client.max_context
        loop = asyncio.get_running_loop()
        with naming(ask.fields):
            return await loop.run_in_executor(self._preparers, make_prompt, engine, ask, most)

    async def count(self, ask: Ask) -> int:
        """The tokens of a prompt that is not run. It takes no place, but such prompts are bounded
        too: what is opened waits for the same threads.

        Raises:
            ApiError: as many are being counted as there may be, or what is asked cannot be done.
        """
        if self._num_counted >= MOST_COUNTED:
            raise ApiError(
                503,
                f"The server counts the tokens of {self._num_counted} prompts, the most it does at "
                "once; try again.",
                code="server_busy",
                headers=(("Retry-After", "1"),),
            )
        self._num_counted += 1
        try:
            return len((await self.prompt(ask)).ids)
        finally:
            self._num_counted -= 1

    async def open(self, ask: Ask, slot: Slot | None = None) -> "Turn":
        """Begin a turn, in a place that was taken already or in one of its own.

        Raises:
            ApiError: the server takes no more now, or what is asked cannot be done; it is named.
            EngineDeadError: there is no engine.
        """
        (turn,) = await self.open_each(ask, () if slot is None else (slot,))
        return turn

    async def open_each(self, ask: Ask, taken: Sequence[Slot] = ()) -> "list[Turn]":
        """Begin the `params.n` turns of one prompt; errors as of `open`."""
        asked_at = time.monotonic()

        def requests(engine: Engine) -> tuple[Prompt, list[RequestInput]]:
            prompt = make_prompt(engine, ask, engine.client.max_context)
            return prompt, [
                engine.client.request(
                    prompt.ids,
                    params,
                    priority=ask.priority,
                    cache_salt=ask.tenant,
                    adapter=ask.adapter,
                )
                for params in expand(prompt.params)
            ]

        with naming(ask.fields):
            engine, prompt, opened = await self.begin(ask.tenant, ask.params.n, requests, taken)
        names = frozenset(tool_name(tool) for tool in callable_tools(ask.tools, ask.tool_choice)[0])
        return [
            Turn(self, engine, ask, prompt, names, stream, slot, asked_at)
            for stream, slot in opened
        ]

    async def begin(
        self,
        tenant: str,
        number: int,
        requests: Callable[[Engine], tuple[T, list[RequestInput]]],
        taken: Sequence[Slot] = (),
    ) -> tuple[Engine, T, list[tuple[Stream, Slot]]]:
        """Take places, those of `taken` first, and hand in as many requests, which `requests`
        makes in another thread, with something beside them. Raises what `open` and it raise.
        """
        slots = list(taken)
        try:
            self.admission.check_number(tenant, number)
            engine = self.host.current()
            while len(slots) < number:
                slots.append(self.admission.take(tenant))
            opening = asyncio.get_running_loop().run_in_executor(
                self._preparers, self._hand_in, engine, requests
            )
            try:
                made, streams = await asyncio.shield(opening)
            except asyncio.CancelledError:  # the client left; what is opened all the same, ends
                opening.add_done_callback(_close_all)
                raise
        except BaseException:
            for slot in slots:
                slot.give_back()
            raise
        return engine, made, list(zip(streams, slots, strict=True))

    def _hand_in(
        self, engine: Engine, requests: Callable[[Engine], tuple[T, list[RequestInput]]]
    ) -> tuple[T, list[Stream]]:
        made, given = requests(engine)
        streams: list[Stream] = []
        try:
            for request in given:
                streams.append(self.streams.open(engine.client, request))
        except BaseException:
            for stream in streams:
                stream.close()
            raise
        return made, streams


class Turn(AsyncIterator[list[TurnEvent]]):
    """One generation in progress: an asynchronous iterator of its events, and a context."""

    def __init__(
        self,
        turns: Turns,
        engine: Engine,
        ask: Ask,
        prompt: Prompt,
        names: frozenset[str],
        stream: Stream,
        slot: Slot,
        asked_at: float,
    ) -> None:
        self.prompt = prompt
        self.num_cached = 0
        self._turns = turns
        self._stream = stream
        self._slot = slot
        self._reader = TurnReader(
            engine.encoding,
            names=names,
            stop=ask.params.stop,
            one_call=not ask.parallel_tool_calls,
            with_tokens=ask.params.logprobs is not None,
        )
        self._tenant = ask.tenant
        self._opened = asked_at
        self._first: float | None = None
        self._outcome = "abort"
        self._is_over = False
        self._is_closed = False
        self._error: MotetError | None = None  # that ended it, and is to be raised

    @property
    def usage(self) -> TurnUsage:
        """Tokens so far."""
        reader = self._reader
        return TurnUsage(
            len(self.prompt.ids), self.num_cached, reader.num_tokens, reader.num_reasoning_tokens
        )

    async def __anext__(self) -> list[TurnEvent]:
        if self._error is not None:  # what came before it was told
            error, self._error = self._error, None
            raise error
        if self._is_over:
            raise StopAsyncIteration
        events: list[TurnEvent] = []
        for output in await anext(self._stream):
            if output.tokens and self._first is None:
                self._first = time.monotonic()
            self.num_cached = output.num_cached or self.num_cached
            events += self._reader.feed(output.tokens)
            if output.error is not None:
                self._fail(output)
                break
            if output.is_last or self._reader.is_done:
                reason = "stop" if self._reader.is_done else output.finish_reason or "abort"
                events += self._finish(reason)
                break
        return events

    def _fail(self, output: RequestOutput) -> None:
        try:
            raise_error(output)
        except MotetError as error:
            self._error, self._outcome = error, type(error).__name__
        self.close()

    def _finish(self, reason: FinishReason) -> list[TurnEvent]:
        reader = self._reader
        events: list[TurnEvent] = [*reader.end(is_cut=reason != "stop")]
        events.append(TurnEnd(reason, self.usage, reader.num_calls, reader.stop))
        self._outcome = reason
        self.close()
        return events

    def close(self) -> None:
        """Abort what has not ended, and free the place."""
        self._is_over = True
        if self._is_closed:
            return
        self._is_closed = True
        self._stream.close()
        self._slot.give_back()
        record = TurnRecord(
            self._opened, self._first, time.monotonic(), self.usage, self._outcome, self._tenant
        )
        for observe in self._turns.observers:
            observe(record)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def _close_all(opening: "asyncio.Future[tuple[Any, list[Stream]]]") -> None:
    if not opening.cancelled() and opening.exception() is None:
        for stream in opening.result()[1]:
            stream.close()

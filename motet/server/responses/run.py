"""A response in progress: the one task that works on it, and the log of events that it fills.

    run = Run(server, plan)
    await run.open()                    # raises what a client has to be told at once
    run.begin()
    async for events in run.follow():   # from any event on, by any number of readers
        ...

Streamed, waited for or in the background, it is the same task and the same log. When it is over,
the response is stored as a whole, together with the items of its conversation.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from motet.errors import ApiError, EngineDeadError
from motet.server.admission import Slot
from motet.server.context import Server
from motet.server.errors import as_api_error
from motet.server.responses.history import chat_messages
from motet.server.responses.summary import (
    compacted,
    compaction_item,
    summarize,
    summary_ask,
)
from motet.server.responses.tools import Toolbox
from motet.server.responses.writer import ResponseWriter
from motet.server.store import ResponseRow
from motet.server.turns import Ask, Turn, TurnUsage

__all__ = ["Plan", "Run"]

logger = logging.getLogger(__name__)

Json = dict[str, Any]
_CLIENTS = ("function_call", "custom_tool_call")  # calls that the client has to answer
TRIES, BACKGROUND_TRIES = 4, 20  # to store a response
TRY_SECONDS = 0.2  # until the second one; twice that until the third, and so on
LONGEST_PAUSE = 30.0
MAX_ROUNDS = 100  # turns of one response, where the server's own tools are called


@dataclass(frozen=True)
class Plan:
    """All that a response needs: what the model is asked, and what becomes of it."""

    ask: Ask
    response: Json  # the object as it begins
    input: list[Json]  # the items that are new with it, as they are stored
    toolbox: Toolbox
    is_stored: bool
    is_background: bool
    is_streamed: bool
    conversation: str | None
    seals: bool  # whether encrypted reasoning is wanted
    summary: str | None
    compacts: bool = False  # whether the conversation is summed up first

    @property
    def tenant(self) -> str:
        """Whose it is."""
        return self.ask.tenant


class Run:
    """One response in progress."""

    def __init__(self, server: Server, plan: Plan) -> None:
        self.plan = plan
        self._server = server
        self._turn: Turn | None = None
        keeper, tenant = server.keeper, plan.tenant

        def seal(text: str) -> str:
            return keeper.seal({"text": text}, purpose="reasoning", tenant=tenant)

        self._writer = ResponseWriter(
            plan.response,
            toolbox=plan.toolbox,
            tokenizer=server.turns.host.current().encoding.tokenizer,
            seal=seal if plan.seals else None,
            summary=plan.summary,
        )
        self.is_over = False  # its last event is there
        self._events: list[Json] = []
        self._held: list[Json] = []  # the last event, until the response is stored
        self._more = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._has_begun = False
        self._is_in_turn = False  # a generation has begun and not come to its end
        self._num_calls = 0  # of the server's tools
        self._is_cancelled = False
        self._why: ApiError | None = None  # it is cancelled
        self.error: ApiError | None = None  # it failed with

    @property
    def response(self) -> Json:
        """The object as it stands."""
        return self._writer.response

    async def open(self) -> None:
        """Begin the generation; raises what `Turns.open` raises. Not for the background."""
        self._turn = await self._server.turns.open(self._first_ask())

    async def note(self) -> None:
        """Store that there is such a response, before anybody is told of it."""
        await self._server.store.save_response(self.plan.tenant, self._row())

    def begin(self) -> None:
        """Let its task work."""
        self._log(self._writer.begin())
        self._task = self._server.spawn(self._work())

    @property
    def tenant(self) -> str:
        """Whose it is."""
        return self.plan.tenant

    @property
    def is_background(self) -> bool:
        """Whether it goes on without a client."""
        return self.plan.is_background

    def cancel(self, why: ApiError | None = None) -> None:
        """End it now, if it has not ended: as cancelled, or as failed for a reason."""
        if self._is_cancelled or self._writer.is_over:
            return
        self._is_cancelled, self._why = True, why
        # A task that is cancelled before its first step never sees it.
        if self._task is not None and self._has_begun:
            self._task.cancel()

    async def done(self) -> Json:
        """The object, when the response is over and stored."""
        assert self._task is not None
        await asyncio.wait((self._task,))
        return self.response

    async def follow(self, after: int = -1) -> AsyncGenerator[list[Json], None]:
        """The events with a larger number than `after`, as they come; the last one in any case."""
        at, is_told = after + 1, False
        while True:
            if at < len(self._events):
                events = self._events[at:]
                at, is_told = at + len(events), True
                yield events
            elif self.is_over:
                if not is_told:
                    yield self._events[-1:]
                return
            else:
                await self._more.wait()

    def _log(self, events: list[Json]) -> None:
        """Add to the log; the last event of all is held back until the response is stored."""
        if self._writer.is_over:
            events, self._held = events[:-1], [*self._held, *events[-1:]]
        self._events += events
        if events:
            self._wake()

    def _wake(self) -> None:
        self._more.set()  # for those who wait now; who comes later looks at the log first
        self._more = asyncio.Event()

    async def _work(self) -> None:
        self._has_begun = True
        try:
            if self._is_cancelled:
                raise asyncio.CancelledError
            await self._generate()
        except asyncio.CancelledError:
            self.error = self._why
            self._writer.charge(self._spent())
            last = self._writer.cancel() if self._why is None else self._writer.fail(self._why)
        except Exception as error:
            self.error = as_api_error(error)
            self._writer.charge(self._spent())
            last = self._writer.fail(self.error)
        else:
            last = []
        finally:
            if self._turn is not None:
                self._turn.close()
        # From here on nobody can stop it: what was said is stored before its end is told.
        ending = asyncio.ensure_future(self._end(last))
        while not ending.done():
            with suppress(asyncio.CancelledError):
                await asyncio.shield(ending)

    def _spent(self) -> TurnUsage | None:
        """The tokens of a turn that did not come to its end."""
        return self._turn.usage if self._turn is not None and self._is_in_turn else None

    async def _generate(self) -> None:
        turn = self._turn
        if turn is None:
            slot: Slot = await self._server.turns.admission.wait(self.plan.tenant)
            self._turn = turn = await self._server.turns.open(self._first_ask(), slot=slot)
            self._log(self._writer.start())
        if self.plan.compacts:
            turn = await self._compact(turn)
        for _ in range(MAX_ROUNDS):
            self._is_in_turn = True
            async with turn:
                async for events in turn:
                    self._log(self._writer.take(events))
            self._is_in_turn = False
            if self._writer.is_over:
                if told := self.response["error"]:
                    self.error = ApiError(500, told["message"], code=told["code"])
                return
            if not self._writer.calls:
                raise EngineDeadError("the engine let go of the request")
            await self._run_calls()
            if any(item["type"] in _CLIENTS for item in self.response["output"]):
                self._log(self._writer.finish("completed"))
                return
            ask = self._next_ask()
            if ask is None:
                self._log(self._writer.finish("incomplete"))
                return
            slot = await self._server.turns.admission.wait(self.plan.tenant)
            self._turn = turn = await self._server.turns.open(ask, slot=slot)
        raise ApiError(500, f"The model called tools {MAX_ROUNDS} times and did not answer.")

    def _first_ask(self) -> Ask:
        return summary_ask(self.plan.ask) if self.plan.compacts else self.plan.ask

    async def _compact(self, turn: Turn) -> Turn:
        """Let a turn sum up the conversation; gives the one that goes on from there."""
        plan, turns = self.plan, self._server.turns
        self._is_in_turn = True
        text, usage = await summarize(turn)
        self._is_in_turn = False
        self._writer.charge(usage)
        item = compaction_item(self._server.keeper, plan.tenant, text, is_whole=True)
        self._log(self._writer.add(item))
        ask = replace(plan.ask, messages=compacted(plan.ask.messages, text))
        self.plan = replace(plan, ask=ask)
        slot = await turns.admission.wait(plan.tenant)
        self._turn = turn = await turns.open(ask, slot=slot)
        return turn

    async def _run_calls(self) -> None:
        """Run the server's tools that were called."""
        for call in list(self._writer.calls):
            self._num_calls += 1
            result = await call.tool.run(call.arguments, self.plan.tenant)
            self._log(self._writer.answer(call, result))

    def _next_ask(self) -> Ask | None:
        """What the model is asked after its calls; None if no tokens are left."""
        plan, output = self.plan, self.response["output"]
        told = chat_messages(output, self._server.keeper, plan.tenant)
        params, spent = plan.ask.params, self.response["usage"]["output_tokens"]
        if params.max_tokens is not None:
            if spent >= params.max_tokens:
                return None
            params = replace(params, max_tokens=params.max_tokens - spent)
        most = self.response["max_tool_calls"]
        is_enough = most is not None and self._num_calls >= most
        return replace(
            plan.ask,
            messages=[*plan.ask.messages, *told],
            tools=plan.toolbox.without_hosted() if is_enough else plan.ask.tools,
            tool_choice="auto",  # what had to be called was
            params=params,
        )

    async def _end(self, last: list[Json]) -> None:
        self._log(last)
        try:
            await self._store_surely()
        finally:
            self._server.runs.forget(self.response["id"])
            self._events += self._held
            self.is_over = True
            self._wake()

    async def _store_surely(self) -> None:
        """Store it, if need be when the store answers again. What cannot be stored is told to the
        log: a client has its answer all the same. Nobody waits for one in the background, and to
        say nothing of it would leave it in progress for ever.
        """
        tries = BACKGROUND_TRIES if self.plan.is_background else TRIES
        pause = TRY_SECONDS
        for left in reversed(range(tries)):
            try:
                await self._store()
                return
            except Exception as error:
                if isinstance(error, ApiError) or not left or not await self._server.goes_on(pause):
                    named = self.response["id"]
                    logger.error("response %s is not stored", named, exc_info=error)
                    return
                pause = min(2 * pause, LONGEST_PAUSE)

    async def _store(self) -> None:
        plan = self.plan
        items = [*plan.input, *self.response["output"]]
        # What failed or was cancelled is no turn of a conversation.
        is_said = self.response["status"] in ("completed", "incomplete")
        conversation = plan.conversation if is_said else None
        if plan.is_stored:
            await self._server.store.save_response(plan.tenant, self._row(), conversation, items)
        elif conversation is not None:
            await self._server.store.conversations.append(plan.tenant, conversation, items)

    def _row(self) -> ResponseRow:
        is_told = self.plan.is_streamed or self.plan.is_background
        events = [*self._events, *self._held] if is_told and self._held else None
        return ResponseRow(
            self.response, self.plan.input, events, self.response["previous_response_id"]
        )

"""What the routes share: one `Server` an app, on `app.state.motet`."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Coroutine
from contextlib import suppress
from typing import Any, Protocol

from fastapi import Request

from motet.errors import ApiError
from motet.server.metrics import Metrics
from motet.server.sealing import Keeper
from motet.server.settings import Settings
from motet.server.store import Store
from motet.server.turns import Turns
from motet.server.watch import Watch

STOP_SECONDS = 5.0  # to store what is going on when the server stops

__all__ = ["Running", "Runs", "Server", "Service", "server"]


class Running(Protocol):
    """A response in progress: `motet.server.responses.run.Run`."""

    @property
    def tenant(self) -> str: ...
    @property
    def is_background(self) -> bool: ...
    @property
    def response(self) -> dict[str, Any]: ...
    def cancel(self, why: ApiError | None = None) -> None: ...
    async def done(self) -> dict[str, Any]: ...
    def follow(self, after: int = -1) -> AsyncGenerator[list[dict[str, Any]], None]: ...


class Service(Protocol):
    """What works on its own, from the server's start to its end."""

    async def start(self) -> None: ...
    async def stop(self) -> None: ...


class Runs:
    """The responses in progress, by id."""

    def __init__(self) -> None:
        self._runs: dict[str, Running] = {}

    def __len__(self) -> int:
        return len(self._runs)

    def add(self, run: Running) -> None:
        """It can be found from now on."""
        self._runs[run.response["id"]] = run

    def forget(self, response_id: str) -> None:
        """It is over."""
        self._runs.pop(response_id, None)

    def find(self, tenant: str, response_id: str) -> Running | None:
        """A tenant's run, if it is in progress."""
        run = self._runs.get(response_id)
        return run if run is not None and run.tenant == tenant else None

    def cancel(self, why: ApiError) -> None:
        """End all of them."""
        for run in self._runs.values():
            run.cancel(why)

    def check_background(self, most: int) -> None:
        """ApiError 503 if so many are in the background already."""
        if sum(run.is_background for run in self._runs.values()) >= most:
            raise ApiError(
                503,
                f"{most} responses are in the background, the most there may be; try again.",
                code="server_busy",
                headers=(("Retry-After", "5"),),
            )


class Server:
    """The parts of a running server."""

    def __init__(
        self,
        settings: Settings,
        turns: Turns,
        store: Store,
        keeper: Keeper,
        *,
        metrics: Metrics,
        watch: Watch,
    ) -> None:
        self.settings = settings
        self.turns = turns
        self.store = store
        self.keeper = keeper
        self.metrics = metrics
        self.watch = watch
        self.runs = Runs()
        self.services: list[Service] = []
        self.looking: Counter[str] = Counter()  # streams of the engine's numbers, by tenant
        self.is_draining = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()

    @property
    def num_tasks(self) -> int:
        """Tasks that work on without a client."""
        return len(self._tasks)

    @property
    def num_open(self) -> int:
        """Generations in progress or in the queue, and responses that are not stored yet."""
        return max(self.turns.admission.num_open, len(self.runs))

    def drain(self) -> None:
        """Begin nothing more."""
        self.turns.admission.drain()
        self.is_draining.set()

    def abort(self) -> None:
        """End all that is in progress, with an error that says why."""
        self.turns.streams.end_all("the server ended before the answer was complete; try again")

    async def goes_on(self, seconds: float) -> bool:
        """Wait, but no longer than the server takes requests; whether it does."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.is_draining.wait(), seconds)
        return not self.is_draining.is_set()

    def spawn(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Work that goes on when its client leaves; it is cancelled when the server stops."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def start(self) -> None:
        """Put right what a server that died has left, and look after the engine."""
        self.watch.start()
        await self.store.presence.start()
        for service in self.services:
            await service.start()

    async def stop(self) -> None:
        """End what is still going on, and close everything."""
        for service in self.services:
            await service.stop()
        self.runs.cancel(ApiError(503, "The server ended before the response was complete."))
        working = list(self._tasks)
        if working:
            await asyncio.wait(working, timeout=STOP_SECONDS)
        for task in working:
            task.cancel()
        await asyncio.gather(*working, return_exceptions=True)
        self.turns.close()
        await self.watch.stop()
        await self.store.presence.stop()
        await asyncio.to_thread(self.store.close)


async def server(request: Request) -> Server:
    """The server of a request."""
    found = request.app.state.motet
    assert isinstance(found, Server)
    return found

"""Looks after the engine: whether it answers, what it does, and another one when it has died.

    watch = Watch(host, load)
    watch.start()
    ...
    await watch.stop()

The engine is asked for its numbers every second, in a thread, for it answers between two steps.
What was in progress when it died has ended with an error already; what is asked until the next one
is loaded gets a 503.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress

from motet.engine.stats import EngineStats
from motet.errors import EngineDeadError
from motet.server.engine import Engine, EngineHost

__all__ = ["Watch"]

logger = logging.getLogger(__name__)

LOOK_SECONDS = 1.0
LONGEST_PAUSE = 30.0  # between two tries to load


class Watch:
    """Belongs to one event loop.

    Args:
        host: keeps the engine.
        load: gives another one, in any thread; None where a dead engine is not replaced.
    """

    def __init__(self, host: EngineHost, load: Callable[[], Engine] | None = None) -> None:
        self.num_restarts = 0
        self.stats: EngineStats | None = None  # of the last answer
        self._host = host
        self._load = load
        self._answered_at = 0.0  # of time.monotonic
        self._answered = asyncio.Event()  # renewed with each answer
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look."""
        self._task = asyncio.get_running_loop().create_task(self._run())

    async def stop(self) -> None:
        """Look no more, and end the engine."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        engine = self._host.engine
        if engine is not None:
            self._host.replace(None)
            await asyncio.to_thread(engine.close)

    @property
    def silence(self) -> float:
        """Seconds since the engine answered."""
        return time.monotonic() - self._answered_at

    async def answers(self, seconds: float) -> bool:
        """Whether the engine answers now, or within so many seconds."""
        if self._host.engine is None:
            return False
        if self.silence <= 2 * LOOK_SECONDS:
            return True
        with suppress(TimeoutError):
            await asyncio.wait_for(self._answered.wait(), seconds)
        return self._host.engine is not None and self.silence <= 2 * LOOK_SECONDS

    async def _run(self) -> None:
        while True:
            engine = self._host.engine
            if engine is not None:
                await self._look(engine)
            await asyncio.sleep(LOOK_SECONDS)

    async def _look(self, engine: Engine) -> None:
        try:
            self.stats = await asyncio.to_thread(engine.client.stats)
        except EngineDeadError as error:
            self.stats = None
            self._answered_at = 0.0
            logger.error("the engine is dead: %s", error)
            if self._load is not None:
                await self._restart(engine, self._load)
            return
        except Exception as error:  # whatever it is, it must not end the watch
            logger.error("the engine gives no numbers: %s", error)
            return
        self._answered_at = time.monotonic()
        self._answered.set()
        self._answered = asyncio.Event()

    async def _restart(self, dead: Engine, load: Callable[[], Engine]) -> None:
        self._host.replace(None)
        try:
            await asyncio.to_thread(dead.close)
        except Exception as error:  # it is dead all the same
            logger.error("the dead engine cannot be closed: %s", error)
        pause = LOOK_SECONDS
        while True:
            loading = asyncio.ensure_future(asyncio.to_thread(load))
            try:
                engine = await asyncio.shield(loading)
            except asyncio.CancelledError:
                loading.add_done_callback(_close)
                raise
            except Exception as error:
                logger.error("the model cannot be loaded again: %s", error)
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE)
                continue
            self._host.replace(engine)
            self.num_restarts += 1
            logger.warning("the engine was started again")
            return


def _close(loading: "asyncio.Future[Engine]") -> None:
    if not loading.cancelled() and loading.exception() is None:
        loading.result().close()

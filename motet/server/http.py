"""The HTTP server: how connections are bounded, and how it ends.

    HttpServer(create_app(engine, settings), settings).run()

SIGTERM or SIGINT: nothing more is taken, and what is in progress has `drain_seconds` to come to its
end. Then, or at a second signal, it is ended with an error that says so. A third signal ends the
process as it is.
"""

import asyncio
import gc
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, cast

import uvicorn
from fastapi import FastAPI
from uvicorn.protocols.http.h11_impl import H11Protocol

from motet.server.context import Server
from motet.server.guard import HEAD_BYTES
from motet.server.settings import Settings

__all__ = ["HttpServer", "calm_interpreter"]

logger = logging.getLogger(__name__)

HEADER_SECONDS = 10.0  # that a request's head may take
IDLE_SECONDS = 75  # that a connection is kept between two requests: longer than most proxies do
STALL_SECONDS = 60.0  # that a client may take nothing of what waits for it
BACKLOG = 2048
ABORT_SECONDS = 2.0  # for the last words of what is ended
LOOK_SECONDS = 0.05
COLLECT = (50_000, 20, 50)  # new objects; times of that; times of these
SWITCH_SECONDS = 0.0005  # after which a thread that computes lets the loop's go on


def calm_interpreter() -> None:
    """Let Python stop the loop less, in a process that does nothing but serve.

    Its collector of cycles stops the loop for as long as it goes through all that lives: with a
    thousand streams and the modules, for half a second. What is there now stays, so it is left out
    from now on; and the rest is gone through as a whole seldom, for hardly anything of it is in a
    cycle. And a thread that renders a prompt gives way after half a millisecond instead of five:
    the loop lets go of the interpreter with each call of the system, some ten a request, and has
    to wait for it every time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECT)
    sys.setswitchinterval(SWITCH_SECONDS)


class HttpServer(uvicorn.Server):
    """uvicorn, with our bounds and our way to end."""

    def __init__(
        self,
        app: FastAPI,
        settings: Settings,
        *,
        on_start: Callable[[int], None] = lambda port: None,
        **options: Any,
    ) -> None:
        defaults: dict[str, Any] = {
            "host": settings.host,
            "port": settings.port,
            "log_config": None,
        }
        config = uvicorn.Config(
            app,
            http=_Connection,
            ws="none",
            lifespan="on",
            access_log=False,
            server_header=False,
            backlog=BACKLOG,
            limit_concurrency=settings.max_connections,
            timeout_keep_alive=IDLE_SECONDS,
            h11_max_incomplete_event_size=HEAD_BYTES,
            **(defaults | options),
        )
        super().__init__(config)
        self._app = app
        self._on_start = on_start  # called with the port when the server takes connections
        self._drain_seconds = settings.drain_seconds
        self._is_aborting = False
        self.was_drained = True  # nothing had to be ended

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """A signal came."""
        if self._is_aborting:
            os._exit(128 + sig)
        self._is_aborting = self.should_exit
        self.should_exit = True
        name = signal.Signals(sig).name
        if self._is_aborting:
            logger.warning("%s again: ending what is in progress", name)
        else:
            logger.info("%s: taking nothing more, finishing what is in progress", name)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to take connections."""
        await super().startup(sockets)
        self._on_start(self.servers[0].sockets[0].getsockname()[1])

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Drain, end what is left, and let the app end."""
        for server in self.servers:
            server.close()
        for one in sockets or []:
            one.close()
        server = self._app.state.motet
        assert isinstance(server, Server)
        server.drain()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        self.was_drained = await self._ends(server, self._drain_seconds)
        if not self.was_drained:
            logger.warning("%d requests are ended before their time", server.num_open)
            server.abort()
            self._is_aborting = False  # a signal from here on is a third
            await self._ends(server, ABORT_SECONDS)
            self._is_aborting = True
            for task in list(self.server_state.tasks):
                task.cancel()
        await self.lifespan.shutdown()

    async def _ends(self, server: Server, seconds: float) -> bool:
        """Whether everything came to its end in time."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while self.server_state.connections or self.server_state.tasks or server.num_open:
            if self._is_aborting or loop.time() >= deadline:
                return False
            await asyncio.sleep(LOOK_SECONDS)
        return True


class _Connection(H11Protocol):
    """A connection on which a head must come whole and soon, and whose client takes the answer.

    One that takes nothing would hold its place, and all that is to be written, for ever.
    """

    _late: asyncio.TimerHandle | None = None
    _stalled: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(cast(asyncio.Transport, transport))  # as that of a stream is
        self._wait_for_head()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self.cycle is None or self.cycle.response_complete:
            self._wait_for_head()
        elif self._late is not None:
            self._late.cancel()
            self._late = None

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        if self._late is not None:
            self._late.cancel()
            self._late = None
        self._calm_down()

    def pause_writing(self) -> None:
        """More waits than is to wait."""
        super().pause_writing()
        self._look_again(self.transport.get_write_buffer_size())

    def resume_writing(self) -> None:
        """The client has taken most of it."""
        super().resume_writing()
        self._calm_down()

    def _look_again(self, num_left: int) -> None:
        self._stalled = self.loop.call_later(STALL_SECONDS, self._look, num_left)

    def _look(self, before: int) -> None:
        num_left = self.transport.get_write_buffer_size()
        if num_left < before:
            self._look_again(num_left)
        else:
            self.transport.abort()

    def _calm_down(self) -> None:
        if self._stalled is not None:
            self._stalled.cancel()
            self._stalled = None

    def _wait_for_head(self) -> None:
        if self._late is None:
            self._late = self.loop.call_later(HEADER_SECONDS, self.timeout_keep_alive_handler)

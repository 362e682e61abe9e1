"""A server in this process, on a real socket, for tests with real clients."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import httpx2
import openai
from fastapi import FastAPI

from motet.server import Engine, EngineHost, Settings, create_app
from motet.server.context import Server
from motet.server.http import HttpServer
from motet.server.tracing import Tracer

__all__ = ["Running", "serving"]


class Running:
    """A server that answers."""

    def __init__(
        self, app: FastAPI, port: int, loop: asyncio.AbstractEventLoop, key: str, http: HttpServer
    ) -> None:
        self.app = app
        self.key = key
        self.uvicorn = http
        self.port = port
        self.loop = loop
        self.url = f"http://127.0.0.1:{port}"
        self.client = openai.OpenAI(base_url=f"{self.url}/v1", api_key=key, max_retries=0)
        headers = {"Authorization": f"Bearer {key}"}
        self.http = httpx2.Client(base_url=self.url, timeout=30, headers=headers)

    @property
    def server(self) -> Server:
        """Its parts."""
        found = self.app.state.motet
        assert isinstance(found, Server)
        return found

    def asynchronous(self) -> openai.AsyncOpenAI:
        """A client for one event loop."""
        return openai.AsyncOpenAI(base_url=f"{self.url}/v1", api_key=self.key, max_retries=0)


@contextmanager
def serving(
    engine: Engine | EngineHost,
    folder: Path,
    settings: Settings | None = None,
    *,
    key: str = "none",
    reload: Callable[[], Engine] | None = None,
    tracer: Tracer | None = None,
    drain_seconds: float = 0.5,
    port: int = 0,
) -> Iterator[Running]:
    """Serve in a thread; `folder` holds what is stored, and the clients have the key."""
    settings = replace(settings or Settings(), data_folder=folder, drain_seconds=drain_seconds)
    app = create_app(engine, settings, reload=reload, tracer=tracer)
    server = HttpServer(app, settings, host="127.0.0.1", port=port)
    loops: list[asyncio.AbstractEventLoop] = []

    def run() -> None:
        loop = asyncio.new_event_loop()
        loops.append(loop)
        try:
            loop.run_until_complete(server.serve())
        finally:
            loop.close()

    thread = threading.Thread(target=run, name="test-server")
    thread.start()
    while not server.started:
        thread.join(0.01)
        assert thread.is_alive(), "the server did not start"
    port = server.servers[0].sockets[0].getsockname()[1]
    running = Running(app, port, loops[0], key, server)
    try:
        yield running
    finally:
        running.client.close()
        running.http.close()
        server.should_exit = True
        thread.join(20)
        assert not thread.is_alive(), "the server did not stop"

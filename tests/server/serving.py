"""A server in this process, on a real socket, for tests with real clients."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import httpx2
import openai
import uvicorn
from fastapi import FastAPI

from motet.server import Engine, EngineHost, Settings, create_app

__all__ = ["Running", "serving"]


class Running:
    """A server that answers."""

    def __init__(self, app: FastAPI, port: int, loop: asyncio.AbstractEventLoop) -> None:
        self.app = app
        self.port = port
        self.loop = loop
        self.url = f"http://127.0.0.1:{port}"
        self.client = openai.OpenAI(base_url=f"{self.url}/v1", api_key="none", max_retries=0)
        self.http = httpx2.Client(base_url=self.url, timeout=30)

    def asynchronous(self) -> openai.AsyncOpenAI:
        """A client for one event loop."""
        return openai.AsyncOpenAI(base_url=f"{self.url}/v1", api_key="none", max_retries=0)


@contextmanager
def serving(
    engine: Engine | EngineHost, folder: Path, settings: Settings | None = None
) -> Iterator[Running]:
    """Serve in a thread; `folder` holds what is stored."""
    app = create_app(engine, replace(settings or Settings(), data_folder=folder))
    config = uvicorn.Config(
        app, host="127.0.0.1", port=0, log_config=None, access_log=False, lifespan="on"
    )
    server = uvicorn.Server(config)
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
    running = Running(app, port, loops[0])
    try:
        yield running
    finally:
        running.client.close()
        running.http.close()
        server.should_exit = True
        thread.join(20)
        assert not thread.is_alive(), "the server did not stop"

"""How a server ends: it drains, then ends what is left with an error; a second signal aborts."""

import asyncio
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import openai

from motet.server import Settings
from motet.server.store import Store

ROOT = Path(__file__).parents[2]


class Process:
    """A server in a process whose answers come half at once and half after `hold` seconds."""

    def __init__(self, folder: Path, *, hold: float, drain: float) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.server.slow_server", str(folder), str(hold), str(drain)],
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        assert self._process.stdout is not None
        port = int(self._process.stdout.readline())
        self.url = f"http://127.0.0.1:{port}"
        self.client = openai.OpenAI(
            base_url=f"{self.url}/v1", api_key="none", max_retries=0, timeout=30
        )

    def signal(self, which: signal.Signals) -> None:
        self._process.send_signal(which)

    def ended(self) -> int:
        return self._process.wait(30)

    def close(self) -> None:
        self.client.close()
        self._process.kill()
        self._process.wait(10)
        assert self._process.stdout is not None
        self._process.stdout.close()


@contextmanager
def process(folder: Path, *, hold: float, drain: float) -> Iterator[Process]:
    made = Process(folder, hold=hold, drain=drain)
    try:
        yield made
    finally:
        made.close()


def is_taking(server: Process) -> bool:
    try:
        return httpx2.get(f"{server.url}/health").status_code == 200
    except httpx2.ConnectError:
        return False


def types_of(stream: Iterator[object]) -> list[str]:
    return [event.type for event in stream]  # type: ignore[attr-defined]


def stored(folder: Path, response_id: str) -> dict[str, Any]:
    """What the server has left in its store."""
    store = Store.open(Settings(data_folder=folder))
    row = asyncio.run(store.responses.load("local", response_id))
    store.close()
    assert row is not None
    return row.body


def test_what_is_in_progress_comes_to_its_end(tmp_path: Path) -> None:
    with process(tmp_path, hold=1.5, drain=30) as server:
        stream = iter(server.client.responses.create(model="scripted", input="Hi", stream=True))
        next(stream)
        late = server.client.responses.create(model="scripted", input="Hi", background=True)
        server.signal(signal.SIGTERM)
        assert types_of(stream)[-1] == "response.completed"
        assert server.ended() == 0
    assert stored(tmp_path, late.id)["status"] == "completed"


def test_what_does_not_end_in_time_is_ended(tmp_path: Path) -> None:
    with process(tmp_path, hold=60, drain=0.3) as server:
        stream = iter(server.client.responses.create(model="scripted", input="Hi", stream=True))
        next(stream)
        late = server.client.responses.create(model="scripted", input="Hi", background=True)
        server.signal(signal.SIGTERM)
        assert types_of(stream)[-1] == "response.failed"
        assert server.ended() == 1
    got = stored(tmp_path, late.id)
    assert got["status"] == "failed"
    assert "server ended" in got["error"]["message"]


def test_a_second_signal_aborts(tmp_path: Path) -> None:
    with process(tmp_path, hold=60, drain=600) as server:
        stream = iter(server.client.responses.create(model="scripted", input="Hi", stream=True))
        next(stream)
        server.signal(signal.SIGINT)
        deadline = time.monotonic() + 20
        while is_taking(server):  # nothing new is taken, and what is in progress goes on
            assert time.monotonic() < deadline
            time.sleep(0.05)
        server.signal(signal.SIGTERM)
        assert types_of(stream)[-1] == "response.failed"
        assert server.ended() == 1

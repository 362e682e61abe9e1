"""Clients that leave, at every moment: nothing of theirs stays, to the last file descriptor."""

import asyncio
import json
import os
import random
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest

from motet.engine.wire import RequestInput
from motet.llm import LLM
from motet.server import Engine, Settings
from motet.server.turns import TurnRecord
from tests.chat.scripted import final
from tests.server.scripted import HOLD, Script, ScriptedClient, scripted_engine
from tests.server.serving import Running, serving

PHASES = ("connect", "head", "body", "asked", "first bytes", "middle", "end")
POOLS = ("asyncio_", "motet-prepare", "motet-store")
TOLD = b"Hello there"  # before what is held back
SAID = final("Hello there, how are you?", "Let me see.")


@dataclass(frozen=True)
class Held:
    """What a server holds."""

    slots: int
    streams: int
    runs: int
    tasks: int  # of the loop
    connections: int
    files: int  # descriptors
    threads: int  # but for those of pools, which come when they are first needed
    requests: int  # in the engine
    blocks: int  # of its cache


def held_by(running: Running) -> Held:
    server = running.server

    async def count() -> int:
        return len(asyncio.all_tasks()) - 1  # this one

    tasks = asyncio.run_coroutine_threadsafe(count(), running.loop).result(20)
    stats = server.turns.host.current().client.stats()
    return Held(
        slots=server.turns.admission.num_open,
        streams=server.turns.streams.num_open,
        runs=len(server.runs),
        tasks=tasks,
        connections=len(running.uvicorn.server_state.connections),
        files=len(os.listdir("/proc/self/fd")),
        threads=sum(not one.name.startswith(POOLS) for one in threading.enumerate()),
        requests=stats.num_running + stats.num_waiting,
        blocks=stats.num_used_blocks,
    )


def bodies(model: str, text: str, *, is_stream: bool) -> list[tuple[str, bytes]]:
    """One request to each API."""
    messages = [{"role": "user", "content": text}]
    made: list[tuple[str, dict[str, Any]]] = [
        ("/v1/responses", {"input": text, "store": False}),
        ("/v1/responses", {"input": text, "store": True}),
        ("/v1/chat/completions", {"messages": messages}),
        ("/v1/completions", {"prompt": text, "max_tokens": 200}),
        ("/v1/messages", {"messages": messages, "max_tokens": 200}),
    ]
    return [
        (path, json.dumps({"model": model, "stream": is_stream, **body}).encode())
        for path, body in made
    ]


def head_of(path: str, body: bytes) -> bytes:
    """The head of a request."""
    return (
        f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    ).encode()


def leave(running: Running, model: str, told: bytes, phase: str, rng: random.Random) -> None:
    """Ask for something, and go away in that phase."""
    is_stream = phase in ("first bytes", "middle") or rng.random() < 0.5
    text = "all at once" if phase == "end" else "hold it"
    path, body = rng.choice(bodies(model, text, is_stream=is_stream))
    head = head_of(path, body)
    line = socket.create_connection(("127.0.0.1", running.port), timeout=30)
    try:
        if phase == "connect":
            return
        line.sendall(head[: rng.randrange(1, len(head))] if phase == "head" else head)
        if phase == "head":
            return
        line.sendall(body[: rng.randrange(len(body))] if phase == "body" else body)
        if phase == "asked":
            time.sleep(rng.choice((0, 0.001, 0.01)))
        elif phase == "first bytes":
            line.recv(1)
        elif phase == "middle":
            received = b""
            while told not in received and (part := line.recv(4096)):
                received += part
        elif phase == "end":
            line.recv(65_536)
    finally:
        if rng.random() < 0.5:  # with a reset, as a process that is killed
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        line.close()


def leave_often(running: Running, model: str, told: bytes, number: int, seed: int) -> None:
    """So many disconnects, by eight clients at once, in all phases alike."""

    def work(part: int) -> None:
        rng = random.Random(seed * 1000 + part)
        for i in range(part, number, 8):
            with suppress(ConnectionError):
                leave(running, model, told, PHASES[i % len(PHASES)], rng)

    workers = [threading.Thread(target=work, args=(part,)) for part in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(3000)


def settles(running: Running, expected: Held | None = None) -> Held:
    """What is held when nothing changes any more."""
    deadline = time.monotonic() + 30
    last, since = held_by(running), time.monotonic()
    while time.monotonic() - since < 0.3 or (expected is not None and last != expected):
        if time.monotonic() > deadline:
            break
        time.sleep(0.02)
        now = held_by(running)
        if now != last:
            last, since = now, time.monotonic()
    return last


def check(running: Running, model: str, told: bytes, number: int) -> None:
    leave_often(
        running, model, told, 140, 1
    )  # threads and connections to the store are there from now
    before = settles(running)
    leave_often(running, model, told, number, 2)
    after = settles(running, before)
    assert asdict(after) == asdict(before)
    assert (after.slots, after.streams, after.runs, after.requests, after.blocks) == (0,) * 5


@pytest.fixture
def scripted(tmp_path: Path) -> Iterator[Running]:
    def answer(request: RequestInput) -> Script:
        prompt = engine.encoding.decode(request.prompt_ids)
        at = SAID.index(TOLD.decode()) + len(TOLD)
        return Script([SAID[:at], HOLD, SAID[at:]] if "hold it" in prompt else SAID)

    engine = scripted_engine(answer)
    assert isinstance(engine.client, ScriptedClient)
    with serving(engine, tmp_path, Settings(max_open=64)) as running:
        yield running


def test_nothing_stays(scripted: Running) -> None:
    check(scripted, "scripted", TOLD, 700)


def test_nothing_stays_in_a_real_engine(tmp_path: Path) -> None:
    with LLM("nano", progress=False) as llm:
        engine = Engine.of(llm)
        with serving(engine, tmp_path, Settings(max_open=64)) as running:
            check(running, engine.name, b"data: ", 42)


@pytest.mark.nightly
@pytest.mark.timeout(3000)
def test_nothing_stays_of_ten_thousand(scripted: Running) -> None:
    check(scripted, "scripted", TOLD, 10_000)


@pytest.mark.nightly
@pytest.mark.timeout(7000)
def test_nothing_stays_of_ten_thousand_in_a_real_engine(tmp_path: Path) -> None:
    with LLM("nano", progress=False) as llm:
        engine = Engine.of(llm)
        with serving(engine, tmp_path, Settings(max_open=64)) as running:
            check(running, engine.name, b"data: ", 10_000)


@pytest.mark.nightly
def test_the_engine_stops_within_two_steps(tmp_path: Path) -> None:
    """A step gives a request one token: those that come after the server knew are counted."""
    late: list[int] = []
    with LLM("nano", progress=False) as llm:
        engine = Engine.of(llm)
        with serving(engine, tmp_path) as running:
            records: list[TurnRecord] = []
            running.server.turns.observers.append(records.append)
            for i in range(50):
                before = engine.client.stats().generated_tokens
                text = f"Count from {i} to 200, a number a line, and tell what you see."
                path, body = bodies(engine.name, text, is_stream=True)[0]
                with socket.create_connection(("127.0.0.1", running.port)) as line:
                    line.sendall(head_of(path, body) + body)
                    received = b""
                    while received.count(b"\ndata: ") < 12 and (part := line.recv(4096)):
                        received += part
                while len(records) <= i or engine.client.stats().num_running:
                    time.sleep(0.005)
                if records[-1].outcome == "abort":
                    used = engine.client.stats().generated_tokens - before
                    late.append(used - records[-1].usage.completion_tokens)
    assert len(late) > 25
    assert sorted(late)[len(late) * 9 // 10] <= 2

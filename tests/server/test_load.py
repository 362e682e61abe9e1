"""Many streams at once, clients that leave at any moment, and models that say anything."""

import asyncio
import json
import os
import random
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from motet.server import Settings
from tests.chat.scripted import final
from tests.server.assembling import TERMINAL, assemble
from tests.server.conftest import Stage
from tests.server.raw import post, send
from tests.server.scripted import HOLD, Script, ScriptedClient, scripted_engine
from tests.server.serving import Running, serving
from tests.server.test_responses_state import HELD, until
from tests.server.token_streams import token_stream


@contextmanager
def many_files(number: int) -> Iterator[None]:
    """Room for so many open sockets."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < number:
        pytest.skip(f"only {hard} files may be open")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, number), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def is_idle(running: Running) -> bool:
    """Whether nothing is left of any request."""
    server = running.app.state.motet
    client = server.turns.host.current().client
    assert isinstance(client, ScriptedClient)
    return not (
        client.num_held
        or server.turns.admission.num_open
        or server.turns.streams.num_open
        or server.num_tasks
        or len(server.runs)
    )


def test_1000_open_streams(tmp_path: Path) -> None:
    engine = scripted_engine(HELD)
    client = engine.client
    assert isinstance(client, ScriptedClient)
    body = {"model": "scripted", "input": "?", "stream": True, "store": False}
    limits = Settings(max_open=1000)
    with many_files(4000), serving(engine, tmp_path, limits) as running:

        async def work() -> None:
            asking = [asyncio.create_task(post(running.port, body)) for _ in range(1000)]
            while client.num_held < 1000:
                await asyncio.sleep(0.01)
            refused = await asyncio.gather(*(post(running.port, body) for _ in range(20)))
            assert {status for status, _ in refused} == {503}
            client.release()
            for status, text in await asyncio.gather(*asking):
                assert status == 200
                assert text.count(b"event: response.completed") == 1
                assert b'"text":"one two"' in text

        asyncio.run(work())
        until(lambda: is_idle(running))


def disconnects(stage: Stage, number: int) -> None:
    """Leave at any moment: before the request is whole, while it waits, in the stream, at its end.

    Files, tasks and places are then as they were before.
    """
    rng = random.Random(3)
    script = final("one two three four five six seven", "thinking about it")
    cut = script.index("three")
    stage.says = Script([script[:cut], HOLD, script[cut:]])
    until(lambda: is_idle(stage.running))
    port = stage.running.port

    async def leave(i: int) -> None:
        body = {
            "model": "scripted", "input": f"{i}", "stream": rng.random() < 0.7,
            "store": rng.random() < 0.3,
        }  # fmt: skip
        if rng.random() < 0.1:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"POST /v1/responses HTTP/1.1\r\nContent-Le")
        else:
            reader, writer = await send(port, body)
            if rng.random() < 0.5:
                await asyncio.sleep(rng.random() * 0.02)
            elif body["stream"]:
                await reader.read(rng.choice((1, 500, 3000)))
        if rng.random() < 0.5:
            writer.transport.abort()
        else:
            writer.close()

    async def work() -> None:
        for first in range(0, number, 20):
            await asyncio.gather(*(leave(i) for i in range(first, first + 20)))
            if rng.random() < 0.3:
                stage.engine.release()

    before = len(os.listdir("/proc/self/fd"))
    asyncio.run(work())
    until(lambda: is_idle(stage.running))
    until(lambda: len(os.listdir("/proc/self/fd")) <= before)


def test_disconnects(stage: Stage) -> None:
    disconnects(stage, 200)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_10000_disconnects(stage: Stage) -> None:
    disconnects(stage, 10_000)


def say_anything(stage: Stage, seeds: range) -> None:
    """Whatever tokens come: an answer, and a stream with one end."""
    tools: Any = [
        {"type": "function", "name": "weather", "parameters": None, "strict": False},
        {"type": "custom", "name": "free"},
    ]
    for seed in seeds:
        stage.says = Script(token_stream(seed))
        body = {"model": "scripted", "input": "?", "tools": tools, "store": False}
        got = stage.running.http.post("/v1/responses", json={**body, "stream": True})
        assert got.status_code == 200, seed
        lines = got.text.splitlines()
        events = [json.loads(line[6:]) for line in lines if line.startswith("data: ")]
        assert events[-1]["type"] in TERMINAL
        streamed = assemble(events)
        plain = stage.running.http.post("/v1/responses", json=body)
        assert plain.status_code == 200, seed
        texts = [_texts(response) for response in (streamed, plain.json())]
        assert texts[0] == texts[1], seed


def _texts(response: Any) -> list[Any]:
    return [
        (item["type"], item.get("content"), item.get("arguments"), item.get("input"))
        for item in response["output"]
    ]


def test_a_model_may_say_anything(stage: Stage) -> None:
    say_anything(stage, range(1000, 1080))


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_a_model_may_say_anything_10000_times(stage: Stage) -> None:
    say_anything(stage, range(10_000))

"""What the server costs beside the engine: the same prompts, asked of the engine and over HTTP.

Both ways share one loaded model and take turns (A B A B). Over HTTP each request is a connection of
its own, streamed and not stored unless `--store` is given; the client shares the server's process,
so its own work counts too. The last line on stdout is one JSON object.

    OMP_NUM_THREADS=1 python benchmarks/server_overhead.py
    python benchmarks/server_overhead.py --model synthetic:tiny --concurrency 1 64 --requests 128
"""

import argparse
import asyncio
import json
import os
import platform
import statistics
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

import uvicorn

from motet import LLM, __version__
from motet.chat.rounds import RoundRequest, prepare
from motet.engine.client import EngineClient
from motet.engine.wire import RequestOutput
from motet.server import Engine, Settings, create_app
from motet.server.reader import PartDelta, TurnReader
from motet.server.streams import Streams

QUESTION = "What is {} + {}?"
MAX_TOKENS = 48


@dataclass
class Timing:
    """Of one request, in seconds."""

    first: float  # until the first text was read
    whole: float
    num_tokens: int


Played = tuple[float, list[Timing]]


async def play(number: int, most: int, ask: Callable[[int], Awaitable[Timing]]) -> Played:
    """Ask so many times, `most` at once; returns the time of all and those of each."""
    places = asyncio.Semaphore(most)

    async def one(i: int) -> Timing:
        async with places:
            return await ask(i)

    start = time.perf_counter()
    timings = await asyncio.gather(*(one(i) for i in range(number)))
    return time.perf_counter() - start, timings


def prompt(engine: Engine, i: int) -> RoundRequest:
    """What is asked the i-th time; the server is asked the same."""
    return RoundRequest(
        messages=[{"role": "user", "content": QUESTION.format(i % 90 + 10, i % 80 + 10)}],
        tools=(),
        reasoning_effort="medium",
        current_date=time.strftime("%Y-%m-%d"),
        instructions=None,
        params=replace(engine.defaults, max_tokens=MAX_TOKENS),
    )


async def ask_engine(engine: Engine, streams: Streams, i: int) -> Timing:
    """Render, submit, read: what a program in this process would do."""
    start = time.perf_counter()
    ids, params = prepare(engine.encoding, prompt(engine, i))
    client: EngineClient = engine.client
    stream = streams.open(client, client.request(ids, params, cache_salt="bench"))
    reader, first = TurnReader(engine.encoding), 0.0
    async for outputs in stream:
        events = [event for output in outputs for event in reader.feed(output.tokens)]
        if not first and any(isinstance(event, PartDelta) for event in events):
            first = time.perf_counter() - start
        check(outputs)
    return Timing(first, time.perf_counter() - start, reader.num_tokens)


def check(outputs: list[RequestOutput]) -> None:
    """Fail rather than time what went wrong."""
    for output in outputs:
        if output.error is not None:
            raise SystemExit(output.error)


async def ask_server(port: int, model: str, stores: bool, i: int) -> Timing:
    """The same over HTTP."""
    body = json.dumps(
        {
            "model": model,
            "input": QUESTION.format(i % 90 + 10, i % 80 + 10),
            "max_output_tokens": MAX_TOKENS,
            "stream": True,
            "store": stores,
        }
    ).encode()
    start = time.perf_counter()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = (
        f"POST /v1/responses HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    writer.write(head.encode() + body)
    first, last = 0.0, b""
    while line := await reader.readline():
        if not first and b".delta" in line:
            first = time.perf_counter() - start
        if line.startswith(b"data: "):
            last = line
    writer.close()
    whole = time.perf_counter() - start
    response = json.loads(last[6:])["response"]
    return Timing(first, whole, response["usage"]["output_tokens"])


def serve(engine: Engine, folder: Path) -> tuple[uvicorn.Server, threading.Thread, int]:
    """The server in a thread of this process."""
    app = create_app(engine, Settings(data_folder=folder, max_open=4096))
    server = uvicorn.Server(
        uvicorn.Config(app, port=0, log_level="error", lifespan="on", access_log=False)
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    return server, thread, server.servers[0].sockets[0].getsockname()[1]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="nano")
    parser.add_argument("--requests", type=int, default=64)
    parser.add_argument("--concurrency", type=int, nargs="+", default=[1, 16, 64])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--store", action="store_true")
    given = parser.parse_args()
    rows = []
    with LLM(given.model) as llm, tempfile.TemporaryDirectory() as folder:
        engine = Engine.of(llm)
        server, thread, port = serve(engine, Path(folder))
        for most in given.concurrency:
            found: dict[str, list[Played]] = {"engine": [], "server": []}

            async def run(most: int = most, found: dict[str, list[Played]] = found) -> None:
                streams = Streams(asyncio.get_running_loop())
                for i in range(given.runs + 1):
                    ways = {
                        "engine": lambda i: ask_engine(engine, streams, i),
                        "server": lambda i: ask_server(port, engine.name, given.store, i),
                    }
                    for way, ask in ways.items():
                        played = await play(given.requests, most, ask)
                        if i:  # the first time warms up
                            found[way].append(played)

            asyncio.run(run())
            row = {"concurrency": most}
            for way, runs in found.items():
                timings = [timing for _, played in runs for timing in played]
                row |= {
                    f"{way}_requests_per_s": round(
                        given.requests / statistics.median(seconds for seconds, _ in runs), 2
                    ),
                    f"{way}_first_ms": round(statistics.median(t.first for t in timings) * 1e3, 2),
                    f"{way}_whole_ms": round(statistics.median(t.whole for t in timings) * 1e3, 2),
                    f"{way}_tokens": sum(t.num_tokens for t in timings),
                }
            rows.append(row)
            print(row)
        server.should_exit = True
        thread.join(10)
    about = {
        "model": given.model, "requests": given.requests, "runs": given.runs, "store": given.store,
        "cpus": os.cpu_count(), "machine": platform.processor() or platform.machine(),
        "version": __version__,
    }  # fmt: skip
    print(json.dumps({"benchmark": "server_overhead", **about, "rows": rows}))


if __name__ == "__main__":
    main()

"""What the server adds to its engine, and what it does under load, on loopback.

    python -m benchmarks.server_load                 # all of it, about two minutes
    python -m benchmarks.server_load --streams 100 --requests 500 --rounds 5

Three parts, each against a server in a process of its own:

- **overhead**: requests a second and the time of one request, over an engine that answers at once,
  so what is measured is the server alone; /health is the floor that HTTP itself sets.
- **over the engine**: nano, asked through the server and directly, in turn: time to the first token
  and of each further one, and the difference.
- **load**: many open streams that get a token a second, and beside them many short requests, more
  at once than there are places: none may be lost, and the excess has to be refused soon.

The last line is JSON.
"""

import argparse
import asyncio
import datetime
import gc
import heapq
import itertools
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from motet.engine.client import Sink
from motet.engine.wire import RequestInput, RequestOutput
from motet.server import Engine, Settings, create_app
from motet.server.http import HttpServer, calm_interpreter
from tests.chat.scripted import final
from tests.server.scripted import Script, ScriptedClient, scripted_engine

SLOW = "a token a second"
NUM_CHUNKS = 8  # of an answer to it
SAID = final("Hello there, how are you today?", "Let me see.")
SPOKEN = re.compile(rb'"(?:content|reasoning)":"[^"]')  # text in a chunk


class PacedClient(ScriptedClient):
    """Answers at once, but to a prompt with `SLOW` in it: those get a chunk a second."""

    def __init__(
        self,
        answer: Callable[[RequestInput], Script],
        is_slow: Callable[[RequestInput], bool],
        pace: float,
    ) -> None:
        super().__init__(answer)
        self._is_slow, self._pace_seconds = is_slow, pace
        self._due: list[tuple[float, int, Sink, list[RequestOutput]]] = []
        self._count = itertools.count()
        self._more = threading.Condition()
        threading.Thread(target=self._pace, daemon=True).start()

    def add(self, request: RequestInput, inbox: Sink) -> None:
        kept = _Kept()
        super().add(request, kept)
        self.requests.clear()
        if not self._is_slow(request):
            for output in kept.outputs:
                inbox.put(output)
            return
        number = next(self._count)
        # Spread, as requests are that came one by one.
        with self._more:
            heapq.heappush(
                self._due,
                (
                    time.monotonic() + number % 100 / 100 * self._pace_seconds,
                    number,
                    inbox,
                    kept.outputs,
                ),
            )
            self._more.notify()

    def _pace(self) -> None:
        while True:
            with self._more:
                while not self._due or self._due[0][0] > time.monotonic():
                    late = self._due[0][0] - time.monotonic() if self._due else None
                    self._more.wait(late)
                due, _, inbox, outputs = heapq.heappop(self._due)
                if len(outputs) > 1:
                    again = (due + self._pace_seconds, next(self._count), inbox, outputs[1:])
                    heapq.heappush(self._due, again)
            inbox.put(outputs[0])


class _Kept:
    def __init__(self) -> None:
        self.outputs: list[RequestOutput] = []

    def put(self, item: RequestOutput, /) -> None:
        self.outputs.append(item)


def paced_engine(pace: float = 1.0) -> Engine:
    """An engine of a `PacedClient`, with so many seconds between two chunks."""
    words = [f"word {i} " for i in range(NUM_CHUNKS)]
    parts = ["<|channel|>final<|message|>", *words, "<|return|>"]
    base = scripted_engine("")

    def is_slow(request: RequestInput) -> bool:
        return SLOW in base.encoding.decode(request.prompt_ids)

    client = PacedClient(lambda request: Script(parts if is_slow(request) else SAID), is_slow, pace)
    return Engine(base.name, base.encoding, client, base.defaults, client.close)


def serve(kind: str, max_open: int) -> None:
    """The server's process: it prints its port and serves until a signal."""
    if kind == "nano":
        from motet.llm import LLM

        engine = Engine.of(LLM("nano", progress=False))
    else:
        engine = paced_engine()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_folder=Path(folder), max_open=max_open, port=0)

        def tell(port: int) -> None:
            calm_interpreter()
            print(port, flush=True)

        HttpServer(create_app(engine, settings), settings, on_start=tell).run()


class Server:
    """A server in a process of its own."""

    def __init__(self, kind: str, max_open: int = 1024) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.server_load", "--serve", kind, str(max_open)],
            stdout=subprocess.PIPE,
            env={**os.environ, "OMP_NUM_THREADS": os.environ.get("OMP_NUM_THREADS", "1")},
        )
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())

    @property
    def cpu_seconds(self) -> float:
        """What it used so far; other work on the machine does not change it."""
        stat = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(60)


@dataclass(frozen=True)
class Answer:
    """What came of a request; times in seconds."""

    status: int
    whole: float
    parts: list[tuple[float, bytes]]  # of the body, and when they came

    @property
    def body(self) -> bytes:
        """All of it."""
        return b"".join(data for _, data in self.parts)


class Line:
    """One connection, kept from request to request."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._reader: asyncio.StreamReader | None = None

    async def ask(
        self,
        path: str,
        body: dict[str, Any] | None = None,
        on_begin: Callable[[], None] = lambda: None,
    ) -> Answer:
        """One request and its whole answer; `on_begin` is called when that has begun to come."""
        if self._reader is None:
            self._reader, self._writer = await asyncio.open_connection(
                "127.0.0.1", self._port, limit=1 << 20
            )
        data = b"" if body is None else json.dumps(body).encode()
        method = "GET" if body is None else "POST"
        head = f"{method} {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(data)}\r\n\r\n"
        began = time.perf_counter()
        self._writer.write(head.encode() + data)
        told = (await self._reader.readuntil(b"\r\n\r\n")).lower()
        on_begin()
        status = int(told.split()[1])
        if b"transfer-encoding: chunked" in told:
            parts = await self._chunks(began)
        else:
            length = int(told.split(b"content-length: ")[1].split(b"\r\n")[0])
            data = await self._reader.readexactly(length)
            parts = [(time.perf_counter() - began, data)]
        return Answer(status, time.perf_counter() - began, parts)

    async def _chunks(self, began: float) -> list[tuple[float, bytes]]:
        assert self._reader is not None
        parts: list[tuple[float, bytes]] = []
        while size := int(await self._reader.readuntil(b"\r\n"), 16):
            data = (await self._reader.readexactly(size + 2))[:-2]
            parts.append((time.perf_counter() - began, data))
        await self._reader.readexactly(2)
        return parts

    async def close(self) -> None:
        """Hang up."""
        if self._reader is not None:
            self._writer.close()
            await self._writer.wait_closed()


def chat(text: str, *, is_stream: bool, model: str = "scripted", **more: Any) -> dict[str, Any]:
    """A body for Chat Completions."""
    messages = [{"role": "user", "content": text}]
    return {"model": model, "messages": messages, "stream": is_stream, **more}


async def once(
    port: int,
    path: str,
    body: dict[str, Any] | None,
    on_begin: Callable[[], None] = lambda: None,
) -> Answer:
    """One request over a connection of its own."""
    line = Line(port)
    try:
        return await line.ask(path, body, on_begin)
    finally:
        await line.close()


async def many(
    port: int, path: str, body: dict[str, Any] | None, number: int, lines: int
) -> list[Answer]:
    """So many requests over so many connections."""
    left = iter(range(number))
    answers: list[Answer] = []

    async def work() -> None:
        line = Line(port)
        for _ in left:
            answers.append(await line.ask(path, body))
        await line.close()

    await asyncio.gather(*(work() for _ in range(lines)))
    return answers


async def overhead(server: Server, number: int) -> list[dict[str, Any]]:
    """Requests a second, and the time of one alone, over an engine that answers at once."""
    rows = []
    port = server.port
    for name, path, body in (
        ("/health", "/health", None),
        ("chat completion", "/v1/chat/completions", chat("Hi", is_stream=False)),
        ("chat completion, streamed", "/v1/chat/completions", chat("Hi", is_stream=True)),
        ("response", "/v1/responses", {"model": "scripted", "input": "Hi", "store": False}),
        ("response, stored", "/v1/responses", {"model": "scripted", "input": "Hi"}),
        (
            "response, streamed",
            "/v1/responses",
            {"model": "scripted", "input": "Hi", "store": False, "stream": True},
        ),
    ):
        await many(port, path, body, 50, 4)
        alone = await many(port, path, body, number // 4, 1)
        used, began = server.cpu_seconds, time.perf_counter()
        together = await many(port, path, body, number, 32)
        seconds = time.perf_counter() - began
        used = server.cpu_seconds - used
        assert {answer.status for answer in [*alone, *together]} == {200}
        rows.append(
            {
                "what": name,
                "requests_per_s": round(number / seconds),
                "cpu_ms": round(used / number * 1e3, 2),
                "alone_ms": round(statistics.median(answer.whole for answer in alone) * 1e3, 2),
            }
        )
    return rows


async def over_the_engine(port: int, rounds: int) -> dict[str, Any]:
    """nano through the server and directly, in turn, with the same prompts and tokens: medians of
    milliseconds to the first token, and of microseconds for each further one.
    """
    from motet import LLM, SamplingParams
    from motet.chat.rounds import RoundRequest, prepare

    today = datetime.date.today().isoformat()
    first_ms: dict[str, list[float]] = {"server": [], "engine": []}
    token_us: dict[str, list[float]] = {"server": [], "engine": []}
    line = Line(port)
    with LLM("nano", progress=False) as llm:
        for i in range(rounds + 2):
            text = f"What is {17 + i} + {95 - i} - {3 + i}?"
            more = {"temperature": 0, "stream_options": {"include_usage": True}}
            body = chat(text, is_stream=True, model="nano", **more)
            answer = await line.ask("/v1/chat/completions", body)
            spoken = [at for at, data in answer.parts if SPOKEN.search(data)]
            request = RoundRequest(
                messages=[{"role": "user", "content": text}],
                tools=(),
                reasoning_effort="medium",
                current_date=today,
                instructions=None,
                params=SamplingParams(temperature=0),
            )
            began = time.perf_counter()
            stream = llm.stream(*prepare(llm.encoding, request))
            times = [time.perf_counter() - began for _ in stream]
            told = re.search(rb'"completion_tokens":(\d+)', answer.body)
            assert told
            assert int(told[1]) == len(times), "not the same tokens"
            if i < 2:
                continue  # the first ones warm up
            # What comes first is the channel: three tokens without text.
            first_ms["server"].append(spoken[0] * 1e3)
            first_ms["engine"].append(times[3] * 1e3)
            token_us["server"].append((answer.whole - spoken[0]) / (len(times) - 4) * 1e6)
            token_us["engine"].append((times[-1] - times[3]) / (len(times) - 4) * 1e6)
    await line.close()
    told_ms = {name: round(statistics.median(one), 2) for name, one in first_ms.items()}
    told_us = {name: round(statistics.median(one)) for name, one in token_us.items()}
    return {
        "server_first_ms": told_ms["server"],
        "engine_first_ms": told_ms["engine"],
        "added_first_ms": round(told_ms["server"] - told_ms["engine"], 2),
        "server_token_us": told_us["server"],
        "engine_token_us": told_us["engine"],
        "added_token_us": told_us["server"] - told_us["engine"],
    }


async def load(port: int, num_streams: int, num_requests: int, lines: int) -> dict[str, Any]:
    """Open streams, and requests beside them, more at once than there are places."""
    slow = chat(SLOW, is_stream=True)
    began = time.perf_counter()
    left = num_streams
    is_open = asyncio.Event()

    def count() -> None:
        nonlocal left
        left -= 1
        if not left:
            is_open.set()

    streams = [asyncio.ensure_future(once(port, "/v1/chat/completions", slow, count))
               for _ in range(num_streams)]  # fmt: skip
    async with asyncio.timeout(60):
        await is_open.wait()
    opened = time.perf_counter() - began
    began = time.perf_counter()
    answers = await many(
        port, "/v1/chat/completions", chat("Hi", is_stream=False), num_requests, lines
    )
    seconds = time.perf_counter() - began
    ended = await asyncio.gather(*streams)
    statuses = Counter(answer.status for answer in answers)
    refused = sorted(answer.whole for answer in answers if answer.status == 503)
    return {
        "streams": num_streams,
        "streams_whole": sum(one.body.rstrip().endswith(b"data: [DONE]") for one in ended),
        "seconds_to_open": round(opened, 2),
        "requests": num_requests,
        "lines": lines,
        "answered": statuses[200],
        "refused": statuses[503],
        "lost": num_requests - statuses[200] - statuses[503],
        "requests_per_s": round(num_requests / seconds),
        "refused_p50_ms": round(refused[len(refused) // 2] * 1e3, 1) if refused else None,
        "refused_p99_ms": round(refused[len(refused) * 99 // 100] * 1e3, 1) if refused else None,
        "refused_max_ms": round(refused[-1] * 1e3, 1) if refused else None,
    }


def main() -> None:
    """Measure, and print a table and a line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--serve", nargs=2, metavar=("KIND", "MAX_OPEN"), help=argparse.SUPPRESS)
    parser.add_argument("--streams", type=int, default=1000)
    parser.add_argument("--requests", type=int, default=10_000)
    parser.add_argument("--lines", type=int, default=32, help="connections of the requests")
    parser.add_argument("--places", type=int, default=16, help="free beside the streams")
    parser.add_argument("--rounds", type=int, default=40)
    given = parser.parse_args()
    if given.serve:
        serve(given.serve[0], int(given.serve[1]))
        return
    gc.disable()  # the clients' own pauses are no answer's
    with Server("paced") as server:
        rows = asyncio.run(overhead(server, max(200, given.requests // 10)))
    with Server("nano") as server:
        added = asyncio.run(over_the_engine(server.port, given.rounds))
    with Server("paced", given.streams + given.places) as server:
        loaded = asyncio.run(load(server.port, given.streams, given.requests, given.lines))
    print(f"{'':28}{'requests/s':>12}{'CPU, ms':>12}{'alone, ms':>12}")
    for row in rows:
        print(f"{row['what']:28}{row['requests_per_s']:12}{row['cpu_ms']:12}{row['alone_ms']:12}")
    for told in (added, loaded):
        print("  ".join(f"{name} {value}" for name, value in told.items()))
    print(json.dumps({"overhead": rows, "over_the_engine": added, "load": loaded}))
    is_good = not loaded["lost"] and loaded["streams_whole"] == loaded["streams"]
    sys.exit(0 if is_good else 1)


if __name__ == "__main__":
    main()

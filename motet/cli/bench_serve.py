"""`motet bench serve MODEL`: many requests one at a time, in static batches, and as they come.

The three modes are the same engine and differ only in when requests are handed in, so what they
show is batching alone: one at a time waits for each answer, a static batch of N for the slowest of
N, and the continuous mode waits for nothing. Every run has an engine process of its own, warmed up,
with an empty cache; modes take turns. Decoding is greedy and goes past the model's end tokens, so
that every mode has the same work, and whether it gave the same tokens is told too. Where other work
shares the machine, the CPU time of the engine's process says more than the clock.

Example::

    facts = measure_serve(EngineOptions("nano"), BenchOptions(num_requests=20, runs=1))
    facts["modes"]["continuous"]["tokens_per_s"]["median"]
"""

import json
import os
import platform
import queue
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from rich.console import Console
from rich.table import Table

from motet import __version__
from motet.cli.workload import MIX, Planned, draw_workload
from motet.engine.client import Inbox, raise_error
from motet.engine.request import SamplingParams
from motet.engine.supervisor import CoreProcess, ProcessClient
from motet.engine.wire import EngineOptions, RequestInput
from motet.errors import CapacityError, UsageError
from motet.progress import request_bar

__all__ = [
    "MODES",
    "BenchOptions",
    "Played",
    "Player",
    "Trace",
    "measure_serve",
    "measure_turns",
    "peak_bytes",
    "run_bench_serve",
]

MODES = ("one at a time", "static", "continuous")
PERCENTILES = (50, 90, 99)
_WARM_UP = ((256, 8), (16, 8))  # prompt and output, before a run


@dataclass(frozen=True)
class BenchOptions:
    """What is played, and how often."""

    num_requests: int = 100
    mix: str = MIX
    rate: float | None = None  # requests a second; None has all there at the start
    static_size: int = 16  # requests of a static batch
    runs: int = 3
    seed: int = 0


@dataclass
class Trace:
    """What came of one request; seconds since the start of the run."""

    arrival: float
    times: list[float] = field(default_factory=list)  # when each token came
    token_ids: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Played:
    """One run of all requests."""

    traces: list[Trace]
    peak_bytes: int | None  # resident memory of the process that computes; None if unknown
    cpu_s: float | None  # that this process used; None if unknown
    num_preemptions: int | None = None


Player = Callable[[Sequence[Planned]], Played]


def run_bench_serve(engine: EngineOptions, options: BenchOptions, *, as_json: bool) -> None:
    """Measure, and print a table or one JSON object; raises what `measure_serve` does."""
    facts = measure_serve(engine, options)
    if as_json:
        print(json.dumps(facts, ensure_ascii=False))
    else:
        _print_table(facts)


def measure_serve(
    engine: EngineOptions, options: BenchOptions, peers: Mapping[str, Player] | None = None
) -> dict[str, Any]:
    """All modes, and peers in the same turns; times in seconds, sizes in bytes.

    Args:
        engine: the model.
        options: the requests.
        peers: other ways to play the requests, by name.

    Raises:
        UsageError: an option out of range.
        CapacityError: a request does not fit the model's context.
        MotetError: what loading or running the model raises.
    """
    for name, value in (("--requests", options.num_requests), ("--runs", options.runs),
                        ("--batch", options.static_size)):  # fmt: skip
        if value < 1:
            raise UsageError(f"{name} is {value}; give at least 1")
    with closing(ProcessClient(CoreProcess(engine))) as client:
        name, terms = client.facts.name, client.terms
    planned = draw_workload(
        options.mix,
        num_requests=options.num_requests,
        vocab_size=terms.vocab_size,
        seed=options.seed,
        rate=options.rate,
    )
    longest = max(len(one.prompt_ids) + one.num_output for one in planned)
    if longest > terms.max_context:
        raise CapacityError(
            f"the mix has a request of {longest} tokens and the context is {terms.max_context}; "
            "give shorter ones (--mix) or a larger --max-context"
        )
    sizes = (1, options.static_size, None)
    players = {mode: _player(engine, size) for mode, size in zip(MODES, sizes, strict=True)}
    return {
        "model": name,
        "requests": len(planned),
        "mix": options.mix,
        "seed": options.seed,
        "rate": options.rate,
        "static_size": options.static_size,
        "prompt_tokens": sum(len(one.prompt_ids) for one in planned),
        "output_tokens": sum(one.num_output for one in planned),
        "runs": options.runs,
        "modes": measure_turns(players | dict(peers or {}), planned, options.runs),
        "machine": {
            "cpus": os.cpu_count(),
            "load": os.getloadavg()[0],
            "platform": platform.platform(),
            "torch": torch.__version__,
            "motet": __version__,
        },
    }


def measure_turns(
    players: Mapping[str, Player], planned: Sequence[Planned], runs: int
) -> dict[str, Any]:
    """Play the requests by each player in turn, `runs` times; medians and spread by name."""
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in players}
    first: list[list[int]] | None = None
    with request_bar(runs * len(players) * len(planned)) as advance:
        for _ in range(runs):
            for name, play in players.items():
                played = play(planned)
                tokens = [trace.token_ids for trace in played.traces]
                first = first or tokens
                for one, ids in zip(planned, tokens, strict=True):
                    assert len(ids) == one.num_output, f"{name} gave {len(ids)} tokens"
                found[name].append(_facts(played))
                found[name][-1]["same_tokens"] = sum(map(list.__eq__, tokens, first))
                advance(len(planned), sum(map(len, tokens)))
    return {name: _over_runs(facts) for name, facts in found.items()}


def _player(engine: EngineOptions, size: int | None) -> Player:
    """Hands in `size` requests at a time, or each as it arrives if that is None."""

    def play(planned: Sequence[Planned]) -> Played:
        with closing(ProcessClient(CoreProcess(engine))) as client:
            vocab_size = client.terms.vocab_size
            for prompt, output in _WARM_UP:
                room = client.max_context - output
                ids = [7 * i % vocab_size for i in range(min(prompt, room))]
                _play(client, [Planned(ids, output, 0.0)], None)
            before = _cpu_seconds(client.pid)
            traces = _play(client, planned, size)
            after = _cpu_seconds(client.pid)
            used = None if before is None or after is None else after - before
            stats = client.stats()
            return Played(traces, peak_bytes(client.pid), used, stats.num_preemptions)

    return play


def _play(client: ProcessClient, planned: Sequence[Planned], size: int | None) -> list[Trace]:
    inbox: Inbox = queue.SimpleQueue()
    requests = [client.request(one.prompt_ids, _params(one)) for one in planned]
    traces = {
        request.request_id: Trace(one.arrival)
        for request, one in zip(requests, planned, strict=True)
    }
    start = time.perf_counter()
    if size is None:
        _follow(client, inbox, requests, traces, start)
    else:
        for first in range(0, len(requests), size):
            together = requests[first : first + size]
            # A static batch is run when it is full.
            _sleep_until(start + max(traces[one.request_id].arrival for one in together))
            for request in together:
                client.add(request, inbox)
            _read(inbox, len(together), traces, start)
    return list(traces.values())


def _params(one: Planned) -> SamplingParams:
    return SamplingParams(max_tokens=one.num_output, temperature=0, ignore_eos=True)


def _follow(
    client: ProcessClient,
    inbox: Inbox,
    requests: Sequence[RequestInput],
    traces: dict[str, Trace],
    start: float,
) -> None:
    """Hand in each request when it arrives, reading what comes of the others meanwhile."""
    num_open = 0
    for request in requests:
        due = start + traces[request.request_id].arrival
        while num_open and (left := due - time.perf_counter()) > 0:
            num_open -= _read_one(inbox, traces, start, left)
        _sleep_until(due)
        client.add(request, inbox)
        num_open += 1
    _read(inbox, num_open, traces, start)


def _read(inbox: Inbox, num_open: int, traces: dict[str, Trace], start: float) -> None:
    """Read until so many requests have ended."""
    while num_open:
        num_open -= _read_one(inbox, traces, start, None)


def _read_one(inbox: Inbox, traces: dict[str, Trace], start: float, timeout: float | None) -> bool:
    """Read one output, if one comes in time; whether it is the last one of its request."""
    try:
        output = inbox.get(timeout=timeout)
    except queue.Empty:
        return False
    now = time.perf_counter() - start
    raise_error(output)
    trace = traces[output.request_id]
    trace.times += [now] * len(output.tokens)
    trace.token_ids += [token.token_id for token in output.tokens]
    return output.is_last


def _sleep_until(due: float) -> None:
    time.sleep(max(0.0, due - time.perf_counter()))


def peak_bytes(pid: int) -> int | None:
    """The most resident memory that a process ever had, the files it maps included."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:  # not Linux
        return None
    found = [line.split()[1] for line in lines if line.startswith("VmHWM:")]
    return int(found[0]) * 1024 if found else None


def _cpu_seconds(pid: int) -> float | None:
    """CPU time that a process used so far, in all its threads."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:  # not Linux
        return None
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")  # user and system time


def _facts(played: Played) -> dict[str, Any]:
    traces = played.traces
    seconds = max(trace.times[-1] for trace in traces)
    num_tokens = sum(len(trace.times) for trace in traces)
    gaps = [b - a for trace in traces for a, b in zip(trace.times, trace.times[1:], strict=False)]
    return {
        "seconds": seconds,
        "requests_per_s": len(traces) / seconds,
        "tokens_per_s": num_tokens / seconds,
        **_percentiles("first_token_s", [trace.times[0] - trace.arrival for trace in traces]),
        **_percentiles("next_token_s", gaps),
        **_percentiles("request_s", [trace.times[-1] - trace.arrival for trace in traces]),
        "cpu_s": played.cpu_s,
        "peak_bytes": played.peak_bytes,
        "preemptions": played.num_preemptions,
        "finished_s": sorted(trace.times[-1] for trace in traces),
    }


def _percentiles(name: str, values: list[float]) -> dict[str, float | None]:
    """The value that so many of a hundred do not exceed; None where there are no values."""
    ordered = sorted(values)
    return {
        f"{name}_p{p}": ordered[-(-p * len(ordered) // 100) - 1] if ordered else None
        for p in PERCENTILES
    }


def _over_runs(facts: list[dict[str, Any]]) -> dict[str, Any]:
    """Median, least and most of every number; when requests finished, of the median run."""
    told: dict[str, Any] = {}
    for name in facts[0]:
        values = [one[name] for one in facts]
        if name == "finished_s":
            order = sorted(facts, key=lambda one: float(one["seconds"]))
            told[name] = order[len(order) // 2][name]
        elif None in values:
            told[name] = None
        else:
            middle = statistics.median(values)
            told[name] = {"median": middle, "min": min(values), "max": max(values)}
    return told


def _print_table(facts: dict[str, Any]) -> None:
    table = Table(
        title=f"{facts['model']}: {facts['requests']} requests, {facts['prompt_tokens']} tokens of "
        f"prompts, {facts['output_tokens']} generated; medians of {facts['runs']} runs "
        "(least-most)",
        title_justify="left",
    )
    table.add_column("")
    for mode in facts["modes"]:
        label = f"static, {facts['static_size']}" if mode == "static" else mode
        table.add_column(label, justify="right")
    rows = [("requests/s", "requests_per_s", 1.0, 2), ("tokens/s", "tokens_per_s", 1.0, 0)]
    rows += [(f"first token, p{p}, s", f"first_token_s_p{p}", 1.0, 2) for p in PERCENTILES]
    rows += [(f"next token, p{p}, ms", f"next_token_s_p{p}", 1e3, 1) for p in PERCENTILES]
    rows += [(f"whole request, p{p}, s", f"request_s_p{p}", 1.0, 2) for p in PERCENTILES]
    rows += [("CPU time, s", "cpu_s", 1.0, 1), ("peak memory, MB", "peak_bytes", 1e-6, 0),
             ("preemptions", "preemptions", 1.0, 0),
             ("same tokens", "same_tokens", 1.0, 0)]  # fmt: skip
    for label, name, scale, digits in rows:
        found = [mode[name] for mode in facts["modes"].values()]
        table.add_row(label, *(_cell(one, scale, digits) for one in found))
    Console().print(table)


def _cell(found: Mapping[str, float] | None, scale: float, digits: int) -> str:
    if found is None:
        return "-"
    middle, low, high = (f"{scale * found[k]:,.{digits}f}" for k in ("median", "min", "max"))
    return middle if low == high else f"{middle} ({low}-{high})"

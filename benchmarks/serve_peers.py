"""`motet bench serve` with transformers' continuous batching in the same turns, as table and plot.

The peer is the scheduler behind `generate_batch`, driven as that does, but with a length for each
request; it has the same checkpoint, its experts widened, in the same float32, greedy and past the
end tokens, and the same bounds: 512 tokens and 64 requests a step, a cache of 32k tokens. The
Markdown table goes to stdout, then one JSON object as the last line.

    python benchmarks/serve_peers.py --svg docs/serving.svg
    python benchmarks/serve_peers.py --facts serve.json --svg serve.svg   # of `bench serve --json`
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

from motet.checkpoint.resolve import NANO
from motet.cli.bench_serve import BenchOptions, Played, Trace, measure_serve, peak_bytes
from motet.cli.workload import MIX, Planned
from motet.engine.config import MAX_BATCH_REQUESTS, MAX_BATCH_TOKENS
from motet.engine.wire import EngineOptions

PEER = "transformers"
PAGE_LEN, NUM_PAGES = 256, 128
WARM_UP = Planned([7 * i % 1000 for i in range(256)], 8, 0.0)
COLOURS = {
    "continuous": "#1d4ed8",
    "static": "#0f766e",
    "one at a time": "#6b7280",
    PEER: "#c2410c",
}
WIDTH, HEIGHT = 720, 400
LEFT, RIGHT, TOP, BOTTOM = 50, 150, 40, 50
ROWS = [("requests/s", "requests_per_s", 1.0, 2), ("generated tokens/s", "tokens_per_s", 1.0, 0)]
for label, key, scale, digits in (("first token", "first_token_s", 1.0, 2),
                                  ("next token", "next_token_s", 1e3, 1),
                                  ("whole request", "request_s", 1.0, 2)):  # fmt: skip
    unit = "s" if scale == 1 else "ms"
    ROWS += [(f"{label}, p{p}, {unit}", f"{key}_p{p}", scale, digits) for p in (50, 90, 99)]
ROWS += [("CPU time, s", "cpu_s", 1.0, 1), ("peak memory, MB", "peak_bytes", 1e-6, 0),
         ("preemptions", "preemptions", 1.0, 0),
         ("answers equal to the first mode's", "same_tokens", 1.0, 0)]  # fmt: skip


def peer(folder: Path) -> Any:
    """A player that has transformers play in a process of its own."""

    def play(planned: Sequence[Planned]) -> Played:
        done = subprocess.run(
            [sys.executable, __file__, "--worker", str(folder)],
            input=json.dumps([asdict(one) for one in planned]),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            env={"OMP_WAIT_POLICY": "PASSIVE", **os.environ},  # as the engine has it
        )
        told = json.loads(done.stdout.splitlines()[-1])
        traces = [Trace(**trace) for trace in told["traces"]]
        return Played(traces, told["peak_bytes"], told["cpu_s"])

    return play


def work(folder: str) -> None:
    """The peer's process: requests on stdin, traces on stdout."""
    import torch
    from transformers import AutoModelForCausalLM
    from transformers.generation.configuration_utils import (
        ContinuousBatchingConfig,
        GenerationConfig,
    )
    from transformers.utils.quantization_config import Mxfp4Config

    planned = [Planned(**one) for one in json.load(sys.stdin)]
    model = AutoModelForCausalLM.from_pretrained(
        folder,
        quantization_config=Mxfp4Config(dequantize=True),
        dtype=torch.float32,
        attn_implementation="eager",  # the one that has sinks and runs on a CPU
    )
    greedy = GenerationConfig(  # type: ignore[no-untyped-call]
        do_sample=False, eos_token_id=-1, pad_token_id=0, max_new_tokens=1
    )
    bounds = ContinuousBatchingConfig(
        page_size=PAGE_LEN,
        num_blocks=NUM_PAGES,
        max_batch_tokens=MAX_BATCH_TOKENS,
        max_requests_per_batch=MAX_BATCH_REQUESTS,
    )
    with (
        torch.no_grad(),
        model.continuous_batching_context_manager(
            generation_config=greedy, continuous_batching_config=bounds, timeout=5
        ) as manager,
    ):
        play_peer(manager, [WARM_UP], "warm")
        before = time.process_time()
        traces = play_peer(manager, planned, "")
        cpu_s = time.process_time() - before
    told = {"traces": [asdict(one) for one in traces], "cpu_s": cpu_s}
    print(json.dumps(told | {"peak_bytes": peak_bytes(os.getpid())}))


def play_peer(manager: Any, planned: Sequence[Planned], prefix: str) -> list[Trace]:
    start = time.perf_counter()
    for i, one in enumerate(planned):
        time.sleep(max(0.0, start + one.arrival - time.perf_counter()))
        manager.add_request(
            one.prompt_ids,
            request_id=f"{prefix}{i}",
            max_new_tokens=one.num_output,
            eos_token_id=-1,
            record_timestamps=True,
        )
    traces: dict[str, Trace] = {}
    while len(traces) < len(planned):
        output = manager.get_result(timeout=1)
        if output is None:
            assert manager.is_running(), "transformers' batching ended"
            continue
        assert output.error is None, output.error
        if output.is_finished():
            traces[output.request_id] = Trace(
                planned[int(output.request_id.removeprefix(prefix))].arrival,
                [moment - start for moment in output.timestamps],
                list(output.generated_tokens),
            )
    return [traces[f"{prefix}{i}"] for i in range(len(planned))]


def name_of(mode: str, facts: dict[str, Any]) -> str:
    return f"static, {facts['static_size']} each" if mode == "static" else mode


def markdown(facts: dict[str, Any]) -> str:
    """Medians, with the least and most of the runs."""
    modes = facts["modes"]
    lines = ["| | " + " | ".join(name_of(mode, facts) for mode in modes) + " |"]
    lines.append("|---|" + "---|" * len(modes))
    for label, key, scale, digits in ROWS:
        cells = []
        for mode in modes.values():
            found = mode[key]
            cells.append("-")
            if found is not None:
                texts = [f"{scale * found[k]:,.{digits}f}" for k in ("median", "min", "max")]
                alike = texts[1] == texts[2]
                cells[-1] = texts[0] if alike else f"{texts[0]} ({texts[1]}-{texts[2]})"
        lines.append(f"| {label} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def draw(facts: dict[str, Any]) -> str:
    """Requests that are finished, over time, as SVG text."""
    modes = facts["modes"]
    most_s = max(float(mode["finished_s"][-1]) for mode in modes.values())
    step = next(s for k in range(-2, 6) for s in (10.0**k, 2 * 10.0**k, 5 * 10.0**k)
                if most_s / s <= 8)  # fmt: skip

    def x_of(seconds: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * seconds / most_s

    def y_of(share: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        f'<text x="{LEFT}" y="22" font-size="14">{facts["requests"]} mixed requests on '
        f"{facts['model']}: finished, over time</text>",
    ]
    for i in range(5):
        y = y_of(i / 4)
        parts.append(f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>')
        label = f"{facts['requests'] * i / 4:g}"
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{label}</text>')
    for i in range(int(most_s / step) + 1):
        parts.append(
            f'<text x="{x_of(i * step):.1f}" y="{HEIGHT - 28}" text-anchor="middle">'
            f"{i * step:g} s</text>"
        )
    for i, (mode, found) in enumerate(modes.items()):
        times = found["finished_s"]
        points = [(0.0, 0.0)]
        for done, seconds in enumerate(times):
            points += [(seconds, done / len(times)), (seconds, (done + 1) / len(times))]
        path = " ".join(f"{x_of(s):.1f},{y_of(share):.1f}" for s, share in points)
        colour = COLOURS[mode]
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(
            f'<text x="{WIDTH - RIGHT + 8}" y="{TOP + 16 + 34 * i}" fill="{colour}">'
            f'{name_of(mode, facts)}<tspan x="{WIDTH - RIGHT + 8}" dy="14">'
            f"{times[-1]:.1f} s</tspan></text>"
        )
    return "\n".join([*parts, "</svg>", ""])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=NANO, help="a Hugging Face folder")
    parser.add_argument("--requests", type=int, default=100)
    parser.add_argument("--mix", default=MIX)
    parser.add_argument("--rate", type=float)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--svg", type=Path)
    parser.add_argument("--facts", type=Path, help="draw what was measured before")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.worker:
        work(args.worker)
        return
    if args.facts:
        facts = json.loads(args.facts.read_text("utf-8"))
    else:
        engine = EngineOptions("nano" if args.model == NANO else str(args.model))
        options = BenchOptions(args.requests, args.mix, args.rate, args.batch, args.runs)
        facts = measure_serve(engine, options, {PEER: peer(args.model)})
        facts["machine"] |= {PEER: version(PEER), "cpu": platform.machine()}
    if args.svg:
        args.svg.write_text(draw(facts), "utf-8")
    print(markdown(facts))
    print(json.dumps(facts))


if __name__ == "__main__":
    main()

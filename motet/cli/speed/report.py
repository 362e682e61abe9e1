"""What `motet bench decode`, `prefill` and `batch` print."""

import json
from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.table import Table

from motet.cli.speed.cases import Case
from motet.cli.speed.turns import SpeedPlan, measure_speed

__all__ = ["run_speed"]


def run_speed(plan: SpeedPlan, *, as_json: bool) -> None:
    """Measure, and print a table or one JSON object; raises what `measure_speed` does."""
    facts = measure_speed(plan)
    if as_json:
        print(json.dumps(facts, ensure_ascii=False))
    else:
        _print_table(facts)


def _print_table(facts: Mapping[str, Any]) -> None:
    machine = facts["machine"]
    table = Table(
        title=f"{facts['model']}: backend {facts['backend']} on {facts['device']}, "
        f"{facts['dtype']}, dense {facts['dense']}, activations {facts['activations']}, "
        f"cache {facts['kv_cache_dtype']}, threads: {facts['threads']}, "
        f"{facts['clock']} clock; medians of "
        f"{facts['runs']} runs (least-most)",
        title_justify="left",
    )
    table.add_column("")
    for case in facts["cases"]:
        shape = Case(case["kind"], case["batch"], case["context"], case["tokens"])
        table.add_column(shape.name, justify="right")
    rows = [("tokens/s", "tokens_per_s", 1.0), ("GB/s", "bytes_per_s", 1e-9),
            ("bandwidth, GB/s", "bandwidth", 1e-9), ("of the bandwidth, %", "share", 100.0),
            ("TFLOP/s", "flop_per_s", 1e-12)]  # fmt: skip
    cases = facts["cases"]
    table.add_row("MB a token", *(f"{case['bytes_per_token'] / 1e6:,.1f}" for case in cases))
    for label, name, scale in rows:
        table.add_row(label, *(_cell(case[name], scale) for case in cases))
    peer = facts.get("against")
    if peer:
        peers = [case["peer"] for case in cases]
        table.add_row(f"{peer}, tokens/s", *(_cell(one["tokens_per_s"], 1.0) for one in peers))
        table.add_row("ratio", *(_cell(one["ratio"], 1.0) for one in peers))
    console = Console()
    console.print(table)
    if peer:
        names = sorted({case["peer"]["name"] for case in facts["cases"]})
        console.print(f"{peer}: the fastest setting of each case; {', '.join(names)}")
    for case in cases:
        if case["ops"]:
            console.print(_table_of_ops(case))
    console.print(f"bandwidth: {facts['bandwidth_method']}")
    if facts["experts_held"] is not None:
        console.print(f"chosen experts that the GPU held: {facts['experts_held']:.1%}")
    for key, what in (("peak_bytes", "peak memory"), ("gpu_peak_bytes", "peak memory of the GPU")):
        if facts[key] is not None:
            console.print(f"{what}: {facts[key] / 1e9:.2f} GB")
    console.print(
        f"{', '.join(machine['gpus']) or machine['cpu']}; {machine['cpus']} CPUs, load "
        f"{machine['load'][0]} before and {machine['load_after'][0]} after; torch "
        f"{machine['torch']}, motet {machine['motet']} at {machine['commit'] or 'no commit'}"
    )


def _table_of_ops(case: Mapping[str, Any]) -> Table:
    shape = Case(case["kind"], case["batch"], case["context"], case["tokens"])
    table = Table(title=f"{shape.name}: the ops of a step, in the mean of their calls")
    table.add_column("")
    for name in ("calls", "microseconds", "GB/s", "TFLOP/s", "of the limit, %"):
        table.add_column(name, justify="right")
    for op in case["ops"]:
        table.add_row(
            op["name"],
            str(op["calls"]),
            f"{1e6 * op['seconds']:,.1f}",
            f"{op['bytes'] / op['seconds'] / 1e9:,.0f}",
            f"{op['flop'] / op['seconds'] / 1e12:,.1f}",
            f"{100 * op['share']:.0f}",
        )
    return table


def _cell(found: Mapping[str, float], scale: float) -> str:
    middle, low, high = (f"{scale * found[k]:,.3g}" for k in ("median", "min", "max"))
    return middle if low == high else f"{middle} ({low}-{high})"

"""`motet bench`: one subcommand a thing that is measured."""

from typing import Annotated

import typer

from motet.cli.commands.options import (
    Activations,
    Backend,
    Config,
    Dense,
    Device,
    Dtype,
    ExpertCacheBytes,
    Json,
    KvCacheDtype,
    MaxContext,
    Model,
    Threads,
)

__all__ = ["bench"]

bench = typer.Typer(
    help="Measure what this machine makes of a model.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@bench.callback()
def _bench() -> None:
    """Measure what this machine makes of a model."""


@bench.command()
def load(
    model: Model = "nano",
    copy: Annotated[
        bool, typer.Option("--copy", help="Also copy every tensor to memory of its own.")
    ] = False,
    device: Annotated[
        str | None, typer.Option(help="Where --copy goes: cpu, cuda or cuda:N; implies --copy.")
    ] = None,
    threads: Annotated[
        int | None,
        typer.Option(min=1, help="Threads that read at once; two a core, at most 8, if not given."),
    ] = None,
    cold: Annotated[
        bool, typer.Option("--cold", help="Drop the files from the page cache before measuring.")
    ] = False,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Measure how long a checkpoint takes to open, to map and to read.

    \b
    motet bench load ./gpt-oss-20b --cold
    motet bench load ./gpt-oss-20b --device cuda --threads 16 --json
    """
    from motet.cli.bench import run_bench_load

    run_bench_load(model, device=device, copy=copy, threads=threads, is_cold=cold, as_json=as_json)


@bench.command()
def serve(
    model: Model = "nano",
    requests: Annotated[int, typer.Option(min=1, help="How many requests.")] = 100,
    mix: Annotated[
        str | None,
        typer.Option(
            metavar="P/O@W,...",
            help="Tokens of prompts and outputs, each a number or a range, and how often; "
            "16-96/8-32@6,128-384/4-16@2,16-64/48-128@2 if not given.",
        ),
    ] = None,
    rate: Annotated[
        float | None,
        typer.Option(help="Requests that arrive a second; all are there at once if not given."),
    ] = None,
    batch: Annotated[int, typer.Option(min=1, help="Requests of a static batch.")] = 16,
    runs: Annotated[int, typer.Option(min=1, help="Times that each mode is played.")] = 3,
    seed: Annotated[int, typer.Option(help="Of the lengths, the ids and the arrivals.")] = 0,
    device: Device = "auto",
    backend: Backend = "auto",
    dtype: Dtype = "auto",
    dense: Dense = "stored",
    activations: Activations = "exact",
    kv_cache_dtype: KvCacheDtype = "auto",
    expert_cache_bytes: ExpertCacheBytes = None,
    threads: Threads = None,
    max_context: MaxContext = None,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Measure many requests one at a time, in static batches and batched continuously.

    \b
    motet bench serve
    motet bench serve ./gpt-oss-20b --requests 32 --mix 512/128 --runs 1
    motet bench serve --rate 5 --json
    """
    from motet.cli.bench_serve import BenchOptions, run_bench_serve
    from motet.cli.workload import MIX
    from motet.engine.wire import EngineOptions

    engine = EngineOptions(
        model,
        device=device,
        backend=backend,
        dtype=dtype,
        max_context=max_context,
        dense=dense,
        activations=activations,
        kv_cache_dtype=kv_cache_dtype,
        expert_cache_bytes=expert_cache_bytes,
        threads=threads,
    )
    options = BenchOptions(requests, MIX if mix is None else mix, rate, batch, runs, seed)
    run_bench_serve(engine, options, as_json=as_json)

"""`motet bench`: one subcommand a thing that is measured."""

from typing import Annotated

import typer

from motet.cli.commands.options import Config, Json, Model

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

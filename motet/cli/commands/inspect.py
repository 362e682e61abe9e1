"""`motet inspect`."""

from typing import Annotated

import typer

from motet.cli.commands.options import Config, Json

__all__ = ["inspect"]


def inspect(
    model: Annotated[str, typer.Argument(help="nano, a folder, synthetic:NAME.")] = "nano",
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Show what a checkpoint holds and whether it fits here.

    Only headers are read, so it is quick for a model of any size.

    \b
    motet inspect ./gpt-oss-20b
    motet inspect synthetic:gpt-oss-120b --json
    """
    from motet.cli.inspect import run_inspect

    run_inspect(model, as_json)

"""`motet inspect`."""

from motet.cli.commands.options import Config, Json, Model

__all__ = ["inspect"]


def inspect(
    model: Model = "nano",
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

"""`motet keys`: the API keys of a server."""

from pathlib import Path
from typing import Annotated

import typer

from motet.cli.commands.options import Config, Json

__all__ = ["keys"]

keys = typer.Typer(
    help="Make, list and revoke the API keys of 'motet serve'.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

File = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE", help="Where the keys are kept; default: keys.json in the user's data."
    ),
]


@keys.command()
def create(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Whose or what for, for people.")],
    scope: Annotated[
        list[str] | None,
        typer.Option(
            metavar="SCOPE",
            help="inference, batch (files and batches), metrics; may be repeated. Default: "
            "inference and batch.",
        ),
    ] = None,
    requests_per_minute: Annotated[
        int | None, typer.Option(min=1, help="Most HTTP requests.")
    ] = None,
    tokens_per_minute: Annotated[
        int | None, typer.Option(min=1, help="Most tokens of prompts and answers together.")
    ] = None,
    max_parallel: Annotated[
        int | None, typer.Option(min=1, help="Most generations at once.")
    ] = None,
    days: Annotated[float | None, typer.Option(min=0, help="How long it is valid.")] = None,
    file: File = None,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Make a key and print it; it is kept nowhere and cannot be shown again.

    \b
    motet keys create laptop
    motet keys create team --tokens-per-minute 100000 --max-parallel 8 --days 90
    motet keys create prometheus --scope metrics
    """
    from motet.cli.keys import create_key

    create_key(
        file,
        name,
        scopes=scope,
        requests_per_minute=requests_per_minute,
        tokens_per_minute=tokens_per_minute,
        max_parallel=max_parallel,
        days=days,
        as_json=as_json,
    )


@keys.command(name="list")
def list_(file: File = None, as_json: Json = False, config: Config = None) -> None:
    """Show the keys: ids, names, scopes and limits, and whether they are valid.

    \b
    motet keys list
    """
    from motet.cli.keys import list_keys

    list_keys(file, as_json=as_json)


@keys.command()
def revoke(
    key_id: Annotated[str, typer.Argument(metavar="ID", help="As 'motet keys list' shows it.")],
    file: File = None,
    config: Config = None,
) -> None:
    """Let a key open nothing more, at once, also in servers that run.

    \b
    motet keys revoke key_0123456789ab
    """
    from motet.cli.keys import revoke_key

    revoke_key(file, key_id)

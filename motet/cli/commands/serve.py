"""`motet serve`."""

from pathlib import Path
from typing import Annotated

import typer

from motet.cli.commands.options import (
    Backend,
    Config,
    Device,
    Dtype,
    MaxContext,
    Model,
    TokenizerPath,
    VerifyHash,
)

__all__ = ["serve"]


def serve(
    model: Model = "nano",
    host: Annotated[str, typer.Option(help="The address to listen at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to listen at.")] = 8000,
    name: Annotated[
        str | None, typer.Option(help="What clients call the model; its own name if not given.")
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Where responses are kept; default: the user's data."),
    ] = None,
    store: Annotated[
        str | None,
        typer.Option(metavar="URL", help="postgresql+psycopg://... in place of SQLite."),
    ] = None,
    device: Device = "auto",
    backend: Backend = "auto",
    dtype: Dtype = "auto",
    max_context: MaxContext = None,
    tokenizer: TokenizerPath = None,
    verify_hash: VerifyHash = False,
    config: Config = None,
) -> None:
    """Serve OpenAI's APIs over HTTP.

    \b
    motet serve
    motet serve ./gpt-oss-20b --port 8080
    motet serve ./gpt-oss-20b --store postgresql+psycopg://motet@db/motet
    """
    from motet.cli.models import ModelOptions
    from motet.cli.serve import run_serve
    from motet.server.settings import Settings

    run_serve(
        ModelOptions(
            model=model,
            device=device,
            backend=backend,
            dtype=dtype,
            max_context=max_context,
            tokenizer=tokenizer,
            verify_hash=verify_hash,
        ),
        Settings(host=host, port=port, model_name=name, data_folder=data, store_url=store),
    )

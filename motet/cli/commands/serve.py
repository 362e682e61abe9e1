"""`motet serve`."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Literal

import typer

from motet.cli.commands.options import Config, Model
from motet.cli.commands.spread import spread
from motet.cli.models import ModelOptions

__all__ = ["serve"]


@dataclass(frozen=True)
class Access:
    """Where the server is, who may ask how much, and what is told of it."""

    host: Annotated[str, typer.Option(help="The address to listen at.")] = "127.0.0.1"
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The port to listen at; 0 takes a free one.")
    ] = 8000
    api_key_file: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="The keys that open the server, from 'motet keys create'. Default: keys.json in "
            "the folder of data, if it is there; else no key is needed on this machine.",
        ),
    ] = None
    allowed_host: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="A name that the server answers to; may be repeated."),
    ] = None
    allowed_origin: Annotated[
        list[str] | None,
        typer.Option(
            metavar="URL", help="Pages from there may ask, as in https://app.example; repeatable."
        ),
    ] = None
    max_open: Annotated[
        int, typer.Option(min=1, help="Most generations at once; further ones get a 503.")
    ] = 1024
    max_connections: Annotated[int, typer.Option(min=1, help="Most connections.")] = 4096
    max_body_mb: Annotated[int, typer.Option(min=1, help="The largest body of a request.")] = 32
    drain_seconds: Annotated[
        float, typer.Option(min=0, help="How long requests may go on after SIGTERM.")
    ] = 30.0
    log_format: Annotated[
        Literal["text", "json"], typer.Option(help="What a line of the log looks like.")
    ] = "text"
    log_prompts: Annotated[
        bool, typer.Option("--log-prompts", help="Log what users send; off by default.")
    ] = False
    otel: Annotated[
        bool,
        typer.Option("--otel", help="Send traces by OpenTelemetry; needs the extra motet[otel]."),
    ] = False


@dataclass(frozen=True)
class Kept:
    """Where responses and files are kept, and how much of them."""

    data: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Where responses are kept; default: the user's data."),
    ] = None
    store: Annotated[
        str | None,
        typer.Option(metavar="URL", help="postgresql+psycopg://... in place of SQLite."),
    ] = None
    store_objects: Annotated[
        int, typer.Option(min=1, help="Most responses, files and so on that are kept.")
    ] = 100_000
    store_gb: Annotated[
        float, typer.Option(min=0.001, max=1e6, help="Most bytes that are kept, in GiB.")
    ] = 4.0
    store_days: Annotated[
        float, typer.Option(min=0.001, max=1e5, help="How long what nobody uses is kept.")
    ] = 30.0


@spread
def serve(
    *,
    model: Model = "nano",
    access: Access,
    name: Annotated[
        str | None, typer.Option(help="What clients call the model; its own name if not given.")
    ] = None,
    kept: Kept,
    adapter: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=FOLDER",
            help="A LoRA adapter that clients ask for as for a model; may be repeated.",
        ),
    ] = None,
    page: Annotated[
        bool, typer.Option("--page/--no-page", help="Whether the page is at the address.")
    ] = True,
    run: ModelOptions,
    config: Config = None,
) -> None:
    """Serve OpenAI's APIs over HTTP.

    \b
    motet serve
    motet serve ./gpt-oss-20b --port 8080
    motet keys create laptop; motet serve --host 0.0.0.0
    motet serve ./gpt-oss-20b --adapter sql=./sql-lora
    motet serve ./gpt-oss-20b --store postgresql+psycopg://motet@db/motet
    """
    from motet.cli.serve import run_serve
    from motet.server.settings import DAY, Settings

    run_serve(
        replace(run, model=model, warm_up=True),
        Settings(
            host=access.host,
            port=access.port,
            model_name=name,
            data_folder=kept.data,
            store_url=kept.store,
            store_max_objects=kept.store_objects,
            store_max_bytes=int(kept.store_gb * (1 << 30)),
            store_max_age=kept.store_days * DAY,
            api_key_file=access.api_key_file,
            allowed_hosts=tuple(access.allowed_host or ()),
            allowed_origins=tuple(access.allowed_origin or ()),
            max_open=access.max_open,
            max_connections=access.max_connections,
            max_body_bytes=access.max_body_mb << 20,
            drain_seconds=access.drain_seconds,
            logs_prompts=access.log_prompts,
            traces=access.otel,
            has_page=page,
        ),
        adapters=adapter or (),
        log_format=access.log_format,
    )

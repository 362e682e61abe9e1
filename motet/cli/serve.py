"""Run `motet serve`: load the model, then answer until a signal comes."""

import resource
import socket
import sys
from dataclasses import replace

import prometheus_client
import typer

from motet.cli.keys import default_key_file
from motet.cli.models import ModelOptions
from motet.errors import UsageError
from motet.server import Engine, Settings, create_app
from motet.server.guard import check_exposure
from motet.server.http import HttpServer
from motet.server.keys import KeyFile
from motet.server.logs import LogFormat, set_up_logging

__all__ = ["run_serve"]


def run_serve(model: ModelOptions, settings: Settings, *, log_format: LogFormat) -> None:
    """Serve until SIGINT or SIGTERM; raises what loading the model and opening the store raise.

    What can be wrong is looked at before the model is loaded.

    Raises:
        UsageError: the address cannot be had, or it needs a key.
    """
    if settings.api_key_file is None and (known := default_key_file()).exists():
        settings = replace(settings, api_key_file=known)
    check_exposure(settings)
    if settings.api_key_file is not None:
        KeyFile(settings.api_key_file).read()
    listener = _bind(settings.host, settings.port)
    set_up_logging(log_format)
    _allow_files(settings.max_connections)
    prometheus_client.disable_created_metrics()  # type: ignore[no-untyped-call]

    engine = Engine.of(model.load())
    app = create_app(engine, settings, reload=lambda: Engine.of(model.load(progress=False)))
    url = f"http://{_shown(settings.host)}:{listener.getsockname()[1]}/v1"
    print(f"{settings.model_name or engine.name} answers at {url}", file=sys.stderr)
    if settings.api_key_file is not None:
        print(f"with a key of {settings.api_key_file} ('motet keys create')", file=sys.stderr)
    server = HttpServer(app, settings)
    server.run(sockets=[listener])
    if not server.was_drained:
        raise typer.Exit(1)


def _bind(host: str, port: int) -> socket.socket:
    """The address, before anything that takes long; connections are taken later."""
    try:
        family, *_, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        bound = socket.socket(family)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(address)
    except OSError as error:
        raise UsageError(f"cannot listen at {host}, port {port}: {error}") from None
    return bound


def _allow_files(num_connections: int) -> None:
    """As many open files as connections, and some, where the system lets us."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = num_connections + 512
    if soft < wanted:
        most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host

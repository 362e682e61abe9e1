"""Run `motet serve`: load the model, then answer until a signal comes."""

import resource
import socket
import sys
from collections.abc import Sequence
from dataclasses import replace

import prometheus_client
import typer

from motet.cli.keys import KEY_FILE
from motet.cli.models import ModelOptions
from motet.errors import UsageError
from motet.server import Engine, Settings, create_app
from motet.server.clients import banner
from motet.server.guard import check_exposure, check_origins
from motet.server.http import HttpServer, calm_interpreter
from motet.server.keys import KeyFile
from motet.server.logs import LogFormat, set_up_logging
from motet.server.sealing import Keeper
from motet.server.settings import data_folder
from motet.server.store import Store
from motet.server.tracing import Tracer

__all__ = ["run_serve"]


def run_serve(
    model: ModelOptions,
    settings: Settings,
    *,
    adapters: Sequence[str] = (),
    log_format: LogFormat = "text",
) -> None:
    """Serve until SIGINT or SIGTERM; raises what loading the model and opening the store raise.

    What can be wrong is looked at before the model is loaded.

    Args:
        model: what to load.
        settings: how to serve it.
        adapters: each as "NAME=FOLDER"; clients ask for it as for a model.
        log_format: of the lines on stderr.

    Raises:
        UsageError: the address cannot be had or needs a key, an origin or the name is none, the
            store or what traces need is not there, or an adapter is not named.
        typer.Exit: with 1, requests were ended before their time.
    """
    known = data_folder(settings.data_folder) / KEY_FILE
    if settings.api_key_file is None and known.exists():
        settings = replace(settings, api_key_file=known)
    check_exposure(settings)
    check_origins(settings)
    if settings.model_name is not None and not settings.model_name.strip():
        raise UsageError("--name is empty; give what clients call the model, or leave it out")
    if settings.api_key_file is not None:
        KeyFile(settings.api_key_file).read()
    folders = _adapter_folders(adapters)
    Keeper.of(settings)
    Store.open(settings).close()
    tracer = Tracer() if settings.traces else None
    with _bind(settings.host, settings.port) as listener:
        set_up_logging(log_format, with_prompts=settings.logs_prompts)
        _allow_files(settings.max_connections)
        # the one function of the library that has no types
        prometheus_client.disable_created_metrics()  # type: ignore[no-untyped-call]

        def load(progress: bool = False) -> Engine:
            llm = model.load(progress=progress)
            for name, folder in folders.items():
                llm.load_adapter(name, folder)
            return replace(Engine.of(llm), adapters=tuple(folders))

        engine = load(progress=True)
        name = settings.model_name or engine.name

        def tell(port: int) -> None:
            calm_interpreter()
            url = f"http://{_shown(settings.host)}:{port}"
            print(f"{name} answers at {url}/v1", file=sys.stderr)
            if settings.has_page:
                print(f"The page is at {url}/", file=sys.stderr)
            if settings.api_key_file is not None:
                print(f"Keys: {settings.api_key_file} ('motet keys create')", file=sys.stderr)
            print(file=sys.stderr)
            print(banner(url, name, needs_key=settings.api_key_file is not None), file=sys.stderr)

        made = create_app(engine, settings, reload=load, tracer=tracer)
        server = HttpServer(made, settings, on_start=tell)
        server.run(sockets=[listener])
    if not server.was_drained:
        raise typer.Exit(1)


def _adapter_folders(adapters: Sequence[str]) -> dict[str, str]:
    folders: dict[str, str] = {}
    for given in adapters:
        name, found, folder = given.partition("=")
        if not found or not name or not folder:
            raise UsageError(f"--adapter {given!r:.200}; give NAME=FOLDER, as in sql=./sql-lora")
        if name in folders:
            raise UsageError(f"--adapter {name!r:.80} is given twice")
        folders[name] = folder
    return folders


def _bind(host: str, port: int) -> socket.socket:
    """The address, before anything that takes long; connections are taken later."""
    try:
        family, *_, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        bound = socket.socket(family)
        try:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            bound.bind(address)
        except BaseException:
            bound.close()
            raise
    except OSError as error:
        raise UsageError(
            f"cannot listen at {host}, port {port}: {error}; give another --port (0 takes a free "
            "one) or --host"
        ) from None
    return bound


def _allow_files(num_connections: int) -> None:
    """As many open files as connections, and some, where the system lets us."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = num_connections + 512
    if soft < wanted:
        most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))


def _shown(host: str) -> str:
    if host in ("0.0.0.0", "::"):
        return "127.0.0.1"  # every address, and one of them
    return f"[{host}]" if ":" in host else host

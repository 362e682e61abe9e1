"""Run `motet serve`: load the model, then answer until a signal comes."""

import sys

import uvicorn

from motet.cli.models import ModelOptions
from motet.server import Engine, Settings, create_app

__all__ = ["run_serve"]


def run_serve(model: ModelOptions, settings: Settings) -> None:
    """Serve until SIGINT or SIGTERM; raises what loading the model and opening the store raise."""
    engine = Engine.of(model.load())
    app = create_app(engine, settings)
    url = f"http://{_shown(settings.host)}:{settings.port}/v1"
    print(f"{settings.model_name or engine.name} answers at {url}", file=sys.stderr)
    uvicorn.run(
        app,
        host=settings.host,
        port=settings.port,
        log_level="warning",
        timeout_graceful_shutdown=30,
        server_header=False,
    )


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host

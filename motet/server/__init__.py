"""The HTTP server: OpenAI's APIs over one engine.

    from motet.server import Settings, create_app

The names below are loaded when they are first used: `motet keys` needs no HTTP.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from motet.server.app import create_app
    from motet.server.engine import Engine, EngineHost
    from motet.server.settings import Settings

__all__ = ["Engine", "EngineHost", "Settings", "create_app"]

_HOMES = {"Engine": "engine", "EngineHost": "engine", "Settings": "settings", "create_app": "app"}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'motet.server' has no attribute {name!r}")
    return getattr(import_module(f"motet.server.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})

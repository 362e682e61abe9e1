"""The HTTP server: OpenAI's APIs over one engine.

from motet.server import Settings, create_app
"""

from motet.server.app import create_app
from motet.server.engine import Engine, EngineHost
from motet.server.settings import Settings

__all__ = ["Engine", "EngineHost", "Settings", "create_app"]

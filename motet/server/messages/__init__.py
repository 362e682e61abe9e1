"""Anthropic's Messages API."""

from motet.server.messages.routes import router

__all__ = ["router"]

"""The Responses API and the conversations that it may keep."""

from fastapi import APIRouter

from motet.server.responses import conversations, routes

__all__ = ["responses_routers"]


def responses_routers() -> list[APIRouter]:
    """The routers of both."""
    return [routes.router, conversations.router]

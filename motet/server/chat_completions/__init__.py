"""The Chat Completions API."""

from fastapi import APIRouter

from motet.server.chat_completions import routes, stored
from motet.server.chat_completions.plan import complete, plan_chat
from motet.server.chat_completions.request import ChatBody

__all__ = ["ChatBody", "chat_routers", "complete", "plan_chat"]


def chat_routers() -> list[APIRouter]:
    """The routers of completions and of those that are kept."""
    return [routes.router, stored.router]

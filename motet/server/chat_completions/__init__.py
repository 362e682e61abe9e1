"""The Chat Completions API."""

from motet.server.chat_completions.plan import complete, plan_chat
from motet.server.chat_completions.request import ChatBody
from motet.server.chat_completions.routes import router

__all__ = ["ChatBody", "complete", "plan_chat", "router"]

"""The Completions API: plain continuations."""

from motet.server.completions.plan import complete_text, plan_text
from motet.server.completions.request import CompletionBody
from motet.server.completions.routes import router

__all__ = ["CompletionBody", "complete_text", "plan_text", "router"]

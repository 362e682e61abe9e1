"""The chat: one loop of render, generate, parse, call a tool, over a local or a remote model."""

from motet.chat.prompt import Effort, conversation

__all__ = ["Effort", "conversation"]

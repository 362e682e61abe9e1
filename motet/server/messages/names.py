"""Names of tools: Anthropic's may be twice as long as the model is told."""

import hashlib

__all__ = ["short_name"]

MAX_NAME = 64


def short_name(name: str) -> str:
    """The name that the model knows a tool by; always the same for the same tool."""
    if len(name) <= MAX_NAME:
        return name
    return f"{name[: MAX_NAME - 9]}_{hashlib.sha256(name.encode()).hexdigest()[:8]}"

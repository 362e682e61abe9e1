"""What a key may open: which scope a path needs."""

from typing import Literal

__all__ = ["OPEN_PATHS", "Scope", "needed_scope"]

Scope = Literal["inference", "batch", "metrics"]

# Without a key, beside the page's files: whether the process is alive, and nothing else.
OPEN_PATHS = frozenset({"/health"})

_SCOPES: tuple[tuple[str, Scope | None], ...] = (
    ("/v1/files", "batch"),
    ("/v1/batches", "batch"),
    ("/v1/models", None),
    ("/v1/", "inference"),  # also of what is added later
    ("/metrics", "metrics"),
)


def needed_scope(path: str) -> Scope | None:
    """The scope of a path; None where any key will do."""
    for prefix, scope in _SCOPES:
        if path == prefix or path.startswith(prefix if prefix.endswith("/") else f"{prefix}/"):
            return scope
    return None

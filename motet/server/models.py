"""Which model a request means."""

from dataclasses import dataclass

from motet.errors import ApiError
from motet.server.context import Server

__all__ = ["ModelRef", "resolve_model"]


@dataclass(frozen=True)
class ModelRef:
    """A model by the name that clients see, and the adapter behind it, if any."""

    name: str
    adapter: str | None = None


def resolve_model(server: Server, name: str) -> ModelRef:
    """The model that a client names; ApiError 404 for one that is not served."""
    served = server.settings.model_name or server.turns.host.current().name
    known = {served, served.rsplit("/", 1)[-1], *server.settings.model_aliases}
    if name not in known:
        raise ApiError(
            404,
            f"The model {name!r:.200} is not served here; ask for {served!r}.",
            param="model",
            code="model_not_found",
        )
    return ModelRef(served)

"""Who asks. Every route but `/health` depends on `caller`."""

from dataclasses import dataclass

from fastapi import Request

__all__ = ["ANYBODY", "Caller", "caller"]


@dataclass(frozen=True)
class Caller:
    """Who sent a request. A tenant sees its own objects alone, and shares no cache with others."""

    tenant: str  # the id of the key; "local" where no key is needed


ANYBODY = Caller("local")


async def caller(request: Request) -> Caller:
    """The caller, as the guard of the app found it."""
    found = getattr(request.state, "caller", ANYBODY)
    assert isinstance(found, Caller)
    return found

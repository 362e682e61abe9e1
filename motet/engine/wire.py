"""What passes between the engine and its callers: plain data, no torch, no callbacks."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from motet.engine.request import FinishReason, SamplingParams, TokenOut

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["RequestInput", "RequestOutput", "Routing"]

Routing = tuple[tuple[int, ...], ...]  # the experts that each layer chose, best first


@dataclass(frozen=True, slots=True)
class RequestInput:
    """One request, as the caller hands it in."""

    request_id: str  # the caller's; no two requests in the engine have the same
    prompt_ids: list[int]
    params: SamplingParams
    priority: int = 0  # larger goes first; among equals, who came first
    cache_salt: str = ""  # prefixes are shared only between requests of an equal salt
    return_routing: bool = False  # tell the experts that each layer chose
    scores: bool = False  # generate nothing; give the next-token log-probabilities instead


@dataclass(slots=True)
class RequestOutput:
    """What one step gave for one request."""

    request_id: str
    tokens: list[TokenOut] = field(default_factory=list)
    finish_reason: FinishReason | None = None  # set in a request's last output
    error: str | None = None  # set instead when the request failed, and with it what kind it is:
    error_type: str = ""  # the name of a class in motet.errors
    num_cached: int = 0  # tokens of the prompt that were not computed anew
    routing: list[Routing] | None = None  # of each of `tokens`: of the computation that gave it
    # float32 [n, vocabulary] of the prompt's tokens from `first_score` on
    scores: "NDArray[np.float32] | None" = None
    first_score: int = 0

    @property
    def is_last(self) -> bool:
        """Whether nothing more comes for this request."""
        return self.finish_reason is not None or self.error is not None

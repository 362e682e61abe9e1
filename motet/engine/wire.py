"""What passes between the engine and its callers: plain data, no torch, no callbacks."""

from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from motet.engine.config import DRAFT_LEN
from motet.engine.request import (
    MAX_WHOLE,
    FinishReason,
    SamplingParams,
    TokenOut,
    check_params,
    is_text,
)
from motet.errors import CapacityError, UsageError
from motet.model.config import ModelConfig

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Scores = NDArray[np.float32]
else:
    Scores = Any  # seen by msgspec, which never has arrays in a message

__all__ = [
    "AdapterInfo",
    "EngineFacts",
    "EngineOptions",
    "RequestInput",
    "RequestOutput",
    "Routing",
    "Terms",
    "is_adapter_name",
]

MAX_NAME_CHARS = 200  # of an adapter
Routing = tuple[tuple[int, ...], ...]  # the experts that each layer chose, best first


@dataclass(frozen=True)
class EngineOptions:
    """Which model to load, and how: the arguments of `LLM`. Who loads it checks the values."""

    model: str
    is_path: bool = False  # was given as a path and not as text, which may be a name
    device: str = "auto"
    backend: str = "auto"
    dtype: str = "auto"
    max_context: int | None = None
    kv_cache_bytes: int | None = None
    kv_cache_dtype: str = "auto"
    deterministic: bool = False
    tokenizer: str | None = None  # a file or folder, in place of the model's own
    verify_hash: bool = False
    speculate: str | None = None
    draft_len: int = DRAFT_LEN
    dense: str = "stored"  # or "int8": attention and the output matrix are rounded
    expert_cache_bytes: int | None = None  # None: all experts are on the device
    activations: str = "exact"  # or "int8": rounded for some products, on a CPU
    threads: int | None = None  # of the model on a CPU; None: one a physical core
    warm_up: bool = False  # on a GPU: make some steps before the first request

    @classmethod
    def of(
        cls, model: str | PathLike[str], tokenizer: str | PathLike[str] | None, **others: Any
    ) -> "EngineOptions":
        """The same with paths as they are, for another process."""
        if isinstance(tokenizer, PathLike):
            tokenizer = str(Path(tokenizer))
        if isinstance(model, PathLike):
            return cls(str(Path(model)), is_path=True, tokenizer=tokenizer, **others)
        return cls(model, tokenizer=tokenizer, **others)


@dataclass(frozen=True)
class EngineFacts:
    """What an engine says of itself when its model is loaded."""

    name: str
    config: ModelConfig
    terms: "Terms"
    tokenizer_json: str | None  # the text of it; None for a model without one
    tokenizer_name: str = ""  # where it is from, for errors


@dataclass(frozen=True, slots=True)
class AdapterInfo:
    """A LoRA adapter that an engine has loaded."""

    name: str  # what requests call it
    folder: str
    base_model: str | None  # as the one who trained it called it
    rank: int  # the largest of its matrices
    num_bytes: int


def is_adapter_name(value: object) -> bool:
    """Whether an adapter may be called this: a short text that can be sent."""
    return isinstance(value, str) and 0 < len(value) <= MAX_NAME_CHARS and is_text(value)


@dataclass(frozen=True, slots=True)
class RequestInput:
    """One request, as the caller hands it in."""

    request_id: str  # the caller's; no two requests in the engine have the same
    prompt_ids: list[int]
    params: SamplingParams
    priority: int = 0  # larger goes first; among equals, who came first
    cache_salt: str = ""  # prefixes are shared only between requests of an equal salt
    return_routing: bool = False  # tell the experts that each layer chose
    adapter: str | None = None  # the name of a loaded one; None for the model as it is
    scores: bool = False  # generate nothing; give the next-token log-probabilities instead


@dataclass(frozen=True)
class Terms:
    """Which requests an engine takes; a caller can check before it hands one in."""

    vocab_size: int
    max_context: int  # tokens of one request, prompt and answer
    model_context: int  # what `max_context` could be at most
    has_grammars: bool

    def check(self, given: RequestInput) -> None:
        """Whether a request can be taken.

        Raises:
            UsageError: an empty prompt, an id outside the vocabulary, a field that cannot be.
            CapacityError: the prompt leaves no room in the context.
        """
        ids, limit = given.prompt_ids, self.max_context
        # What has another type could not be sent, or would be no message at the other end.
        if type(given.priority) is not int or not -MAX_WHOLE <= given.priority <= MAX_WHOLE:
            raise UsageError(f"priority is {given.priority!r}; give a whole number below 2^63")
        if not is_text(given.cache_salt):
            raise UsageError(f"cache_salt is {given.cache_salt!r:.80}; give a text")
        if not isinstance(given.return_routing, bool):
            raise UsageError(f"return_routing is {given.return_routing!r}; give True or False")
        if not isinstance(given.params, SamplingParams):
            raise UsageError(f"params is {given.params!r:.80}; give SamplingParams(...)")
        if not ids:
            raise UsageError("the prompt has no tokens; give at least one")
        if min(ids) < 0 or max(ids) >= self.vocab_size:
            wrong = next(i for i in ids if not 0 <= i < self.vocab_size)
            raise UsageError(f"token id {wrong} is outside the vocabulary of {self.vocab_size}")
        check_params(given.params, self.vocab_size)
        if given.params.n != 1:
            raise UsageError(f"n is {given.params.n}; the engine takes one request for each answer")
        if given.params.grammar is not None and not self.has_grammars:
            raise UsageError("a grammar needs a tokenizer, and this model has none")
        if given.adapter is not None and not is_adapter_name(given.adapter):
            raise UsageError(f"adapter is {given.adapter!r:.80}; give the name of a loaded one")
        if given.scores and len(ids) > limit:
            raise CapacityError(f"{len(ids)} tokens do not fit the context of {limit}")
        if not given.scores and len(ids) >= limit:
            remedy = "shorten it"
            if limit < self.model_context:
                remedy += f" or give a larger max_context, at most {self.model_context}"
            raise CapacityError(
                f"the prompt of {len(ids)} tokens leaves no room in the context of {limit}; "
                f"{remedy}"
            )


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
    scores: Scores | None = None
    first_score: int = 0

    @property
    def is_last(self) -> bool:
        """Whether nothing more comes for this request."""
        return self.finish_reason is not None or self.error is not None

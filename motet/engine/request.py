"""One request: the tokens to continue, how to sample, and what came of it.

Knows token ids only: no text, no harmony, no torch. `SamplingParams` is public
(`from motet import SamplingParams`) and says all that a caller may ask of one request.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from motet.errors import UsageError

__all__ = ["FinishReason", "Request", "SamplingParams", "TokenLogprobs", "TokenOut"]

FinishReason = Literal["stop", "length", "abort"]
MAX_LOGPROBS = 20  # alternatives a token, as in OpenAI's API
MAX_WHOLE = 2**63 - 1  # of the numbers that become int64 tensors


@dataclass(frozen=True)
class SamplingParams:
    """How the tokens of one request are chosen.

    Raises:
        UsageError: a value outside its range; the message names it.
    """

    max_tokens: int | None = None  # None: until a stop or the end of the context
    temperature: float = 1.0  # 0 takes the likeliest token
    top_p: float = 1.0  # smallest set of tokens whose probability reaches this; 1 keeps all
    top_k: int = 0  # only so many likeliest tokens; 0 keeps all
    min_p: float = 0.0  # only tokens at least this fraction as likely as the likeliest
    seed: int | None = None  # equal seeds draw equal tokens; None takes a random one
    ignore_eos: bool = False  # go on past the model's own end tokens
    stop: Sequence[str] = ()  # end before any of these texts; a str is one of them
    stop_token_ids: Sequence[int] = ()  # end at any of these tokens, beside the model's own
    logprobs: int | None = None  # log-probabilities of the tokens and of so many alternatives

    def __post_init__(self) -> None:
        if isinstance(self.stop, str):
            object.__setattr__(self, "stop", (self.stop,))
        for name in ("stop", "stop_token_ids"):
            value = getattr(self, name)
            if not isinstance(value, Iterable):
                raise UsageError(f"{name} is {value!r}; give a list")
            object.__setattr__(self, name, tuple(value))
        self._whole("max_tokens", self.max_tokens, 1, None, optional=True)
        self._real("temperature", self.temperature, 0.0, 100.0)
        self._real("top_p", self.top_p, 0.0, 1.0)
        if self.top_p == 0:
            raise UsageError(
                "top_p is 0; give a number above 0, or temperature=0 for the likeliest"
            )
        self._whole("top_k", self.top_k, 0, MAX_WHOLE)
        self._real("min_p", self.min_p, 0.0, 1.0)
        self._whole("seed", self.seed, 0, MAX_WHOLE, optional=True)
        self._whole("logprobs", self.logprobs, 0, MAX_LOGPROBS, optional=True)
        for text in self.stop:
            if not isinstance(text, str) or not text:
                raise UsageError(f"stop holds {text!r}; give texts of at least one character")
        for token in self.stop_token_ids:
            self._whole("stop_token_ids", token, 0, None)

    @staticmethod
    def _whole(
        name: str, value: object, low: int, high: int | None, *, optional: bool = False
    ) -> None:
        if optional and value is None:
            return
        if (
            not isinstance(value, int)
            or isinstance(value, bool)
            or value < low
            or (high is not None and value > high)
        ):
            span = f"of at least {low}" if high is None else f"from {low} to {high}"
            raise UsageError(f"{name} is {value!r}; give a whole number {span}")

    @staticmethod
    def _real(name: str, value: object, low: float, high: float) -> None:
        if (
            not isinstance(value, (int, float))
            or isinstance(value, bool)
            or not math.isfinite(value)
            or not low <= value <= high
        ):
            raise UsageError(f"{name} is {value!r}; give a number from {low:g} to {high:g}")


@dataclass(frozen=True)
class TokenLogprobs:
    """Natural log-probabilities at one position, before temperature and filters."""

    logprob: float  # of the token that was chosen
    top: tuple[tuple[int, float], ...] = ()  # (token id, log-probability), likeliest first


@dataclass(frozen=True)
class TokenOut:
    """One generated token, as the engine hands it over."""

    token_id: int
    logprobs: TokenLogprobs | None = None
    finish_reason: FinishReason | None = None  # set on the last token

    @property
    def logprob(self) -> float | None:
        """The chosen token's log-probability, if it was asked for."""
        return None if self.logprobs is None else self.logprobs.logprob


@dataclass
class Request:
    """A request inside the engine. `token_ids` holds the prompt, then what was generated."""

    token_ids: list[int]
    params: SamplingParams
    eos_token_ids: frozenset[int]
    seed: int
    max_len: int  # tokens, prompt included, at which the request ends
    request_id: str = ""  # by which the caller knows its outputs and can abort it
    priority: int = 0  # larger goes first; among equals, who came first
    cache_salt: str = ""  # requests share cached prefixes only with those of an equal salt
    return_routing: bool = False  # tell the experts that each layer chose for each token
    num_prompt: int = field(init=False)
    num_computed: int = 0  # tokens whose keys and values are in the cache

    def __post_init__(self) -> None:
        self.num_prompt = len(self.token_ids)

    def append(self, token_id: int) -> FinishReason | None:
        """Take a generated token; the reason if the request ends with it."""
        self.token_ids.append(token_id)
        if token_id in self.params.stop_token_ids:
            return "stop"
        if token_id in self.eos_token_ids and not self.params.ignore_eos:
            return "stop"
        return "length" if len(self.token_ids) >= self.max_len else None

"""What requests of several APIs say of sampling and style, and what the engine is told.

`Sampling` has the fields of OpenAI's chat completions and completions that choose tokens, and a few
that other servers of open models have under the same names.
"""

import dataclasses
from typing import Annotated, Any

from pydantic import Field

from motet.engine.request import SamplingParams
from motet.server.naming import naming
from motet.server.strict import Strict, TextOr

__all__ = ["FLEX_PRIORITY", "VERBOSITY", "Sampling", "sampled"]

FLEX_PRIORITY = -1  # of what may wait
VERBOSITY = {
    "low": "Answer briefly: as few words as the matter allows.",
    "high": "Answer at length: explain in detail, with examples where they help.",
}
_SEEDS = 2**63  # how many there are; negative ones are taken as their complement

Penalty = Annotated[float, Field(ge=-2, le=2)]
Whole = Annotated[int, Field(ge=0, lt=2**63)]


class Sampling(Strict):
    """How tokens are chosen, and when no more are."""

    temperature: Annotated[float, Field(ge=0, le=2)] | None = None
    top_p: Annotated[float, Field(gt=0, le=1)] | None = None
    frequency_penalty: Penalty | None = None
    presence_penalty: Penalty | None = None
    logit_bias: dict[str, Annotated[float, Field(ge=-100, le=100)]] | None = None
    n: Annotated[int, Field(ge=1, le=128)] | None = None
    seed: Annotated[int, Field(ge=-(2**63), lt=2**63)] | None = None
    stop: TextOr[Annotated[list[str], Field(max_length=64)]] | None = None

    top_k: Whole | None = None
    min_p: Annotated[float, Field(ge=0, le=1)] | None = None
    repetition_penalty: Annotated[float, Field(ge=0.01, le=100)] | None = None
    min_tokens: Whole | None = None
    stop_token_ids: Annotated[list[Whole], Field(max_length=1024)] | None = None

    def wanted(self) -> dict[str, Any]:
        """The settings by the names of `SamplingParams`; None where nothing was said."""
        return {
            "temperature": self.temperature,
            "top_p": self.top_p,
            "frequency_penalty": self.frequency_penalty,
            "presence_penalty": self.presence_penalty,
            "logit_bias": self.logit_bias,
            "n": self.n,
            "seed": None if self.seed is None else self.seed % _SEEDS,
            "stop": self.stop,
            "top_k": self.top_k,
            "min_p": self.min_p,
            "repetition_penalty": self.repetition_penalty,
            "min_tokens": self.min_tokens,
            "stop_token_ids": self.stop_token_ids,
        }


def sampled(defaults: SamplingParams, wanted: dict[str, Any]) -> SamplingParams:
    """The defaults, changed where something is wanted; ApiError for what cannot be."""
    given = {name: value for name, value in wanted.items() if value is not None}
    with naming({}):
        return dataclasses.replace(defaults, **given)

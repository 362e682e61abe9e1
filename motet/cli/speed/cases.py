"""What is measured: cases, and the job of a process that measures them.

A case is one shape of work. A decode case feeds `tokens` tokens one after the other to each of
`batch` sequences that hold `context` tokens already; a prefill case feeds `tokens` tokens at once
to an empty sequence. A job is one model with its settings and the cases to run; it crosses the
boundary of a process as JSON.

Example::

    job = Job("nano", (decode_case(context=128, batch=1, tokens=16),))
    Job.from_json(job.to_json()) == job
"""

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

import torch

from motet.errors import UsageError

__all__ = ["BANDWIDTH_BYTES", "Case", "Job", "decode_case", "parse_counts", "prefill_case"]

BANDWIDTH_BYTES = 1 << 30  # of the buffer that is read to measure the bandwidth: beyond any cache


@dataclass(frozen=True)
class Case:
    """One shape of work."""

    kind: Literal["decode", "prefill"]
    batch: int  # sequences
    context: int  # tokens that each holds before
    tokens: int  # that each is fed: one a step in decode, all in one step in prefill

    @property
    def name(self) -> str:
        """As tables show it."""
        if self.kind == "prefill":
            return f"prefill {self.tokens}"
        return f"{self.batch} x context {self.context}"

    @property
    def num_tokens(self) -> int:
        """Tokens that are computed in all."""
        return self.batch * self.tokens

    @property
    def max_len(self) -> int:
        """Tokens that a sequence holds in the end."""
        return self.context + self.tokens


@dataclass(frozen=True)
class Job:
    """One contender: a model, its settings, and the cases that it runs `passes` times each."""

    model: str
    cases: tuple[Case, ...]
    passes: int = 1
    device: str = "auto"
    backend: str = "auto"
    dtype: str = "auto"
    dense: str = "stored"
    activations: str = "exact"
    kv_cache_dtype: str = "auto"
    expert_cache_bytes: int | None = None
    threads: int | None = None
    seed: int = 0
    clock: Literal["wall", "process"] = "wall"
    bandwidth_bytes: int = BANDWIDTH_BYTES
    contender: str = "motet"
    settings: dict[str, Any] = field(default_factory=dict)  # of a peer

    @property
    def now(self) -> Callable[[], float]:
        """What tells the time, in seconds: of the wall, or of the processor for this process."""
        return time.perf_counter if self.clock == "wall" else time.process_time

    @property
    def is_on_gpu(self) -> bool:
        """Whether the model goes to a CUDA device."""
        if self.device == "auto":
            return torch.cuda.is_available()
        return self.device.startswith("cuda")

    def to_json(self) -> str:
        """What `from_json` reads."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Job":
        """The job that `to_json` told."""
        fields = json.loads(text)
        return cls(**fields | {"cases": tuple(Case(**case) for case in fields["cases"])})


def decode_case(*, context: int, batch: int, tokens: int) -> Case:
    """Raises UsageError for what cannot be measured."""
    for name, value in (("--context", context), ("--batch", batch), ("--tokens", tokens)):
        if value < 1:
            raise UsageError(f"{name} is {value}; give at least 1")
    return Case("decode", batch, context, tokens)


def prefill_case(tokens: int) -> Case:
    """Raises UsageError for what cannot be measured."""
    if tokens < 1:
        raise UsageError(f"--tokens is {tokens}; give at least 1")
    return Case("prefill", 1, 0, tokens)


def parse_counts(option: str, text: str) -> list[int]:
    """The numbers of "1,8,64".

    Raises:
        UsageError: something else; the option is named.
    """
    try:
        counts = [int(part) for part in text.split(",")]
    except ValueError:
        counts = [0]
    if min(counts) < 1 or len(set(counts)) < len(counts):
        raise UsageError(f"{option} is {text!r:.80}; give different numbers from 1, as in 1,8,64")
    return counts

"""What a draw is asked for, and what it gives. R rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import torch
from torch import Tensor

from motet.errors import UsageError
from motet.ops.transfer import to_device

__all__ = ["SampleParams", "Sampled", "Sampling"]


class Sampling(Protocol):
    """How one request wants its tokens chosen."""

    @property
    def temperature(self) -> float: ...
    @property
    def top_k(self) -> int: ...
    @property
    def top_p(self) -> float: ...
    @property
    def min_p(self) -> float: ...


@dataclass(frozen=True)
class SampleParams:
    """The wishes of each row. What is known of them beforehand spares work on the device."""

    temperature: Tensor  # [R] float32; 0 takes the largest logit
    top_k: Tensor  # [R] int64; 0 keeps all
    top_p: Tensor  # [R] float32; 1 keeps all
    min_p: Tensor  # [R] float32; 0 keeps all
    seed: Tensor  # [R] int64
    position: Tensor  # [R] int64, of the token that is drawn
    filters: bool = True  # whether any row has a top_k, top_p or min_p
    draws: bool = True  # whether any row has a temperature above 0
    drawing: Tensor | None = None  # [D] int64, the rows that have one; None: take all to have

    @classmethod
    def for_rows(
        cls,
        requests: Sequence[Sampling],
        *,
        seeds: Sequence[int],
        positions: Sequence[int],
        device: torch.device | str = "cpu",
    ) -> "SampleParams":
        """Parameters of R rows.

        Args:
            requests: R objects with temperature, top_k, top_p and min_p.
            seeds: R integers of 0 to 2^63 - 1.
            positions: R: the position in its sequence of the token that is drawn.
            device: that of the logits.

        Raises:
            UsageError: unequal lengths.
        """
        if not len(requests) == len(seeds) == len(positions):
            raise UsageError(
                f"sample: {len(requests)} requests, {len(seeds)} seeds and {len(positions)} "
                "positions; expected one of each a row"
            )
        drawing = [r for r, request in enumerate(requests) if request.temperature > 0]
        if not drawing:
            none, whole = _zeros(len(requests), torch.device(device))
            return cls(none, whole, none, none, whole, whole, filters=False, draws=False)
        is_mixed = len(drawing) < len(requests)
        # Two copies to the device, and not six.
        reals = torch.tensor([[r.temperature, r.top_p, r.min_p] for r in requests]).T.contiguous()
        wholes = torch.tensor([[r.top_k for r in requests], [*seeds], [*positions]])
        reals, wholes = to_device(reals, device), to_device(wholes, device)
        return cls(
            temperature=reals[0],
            top_k=wholes[0],
            top_p=reals[1],
            min_p=reals[2],
            seed=wholes[1],
            position=wholes[2],
            filters=any(r.top_k > 0 or r.top_p < 1 or r.min_p > 0 for r in requests),
            drawing=to_device(torch.tensor(drawing), device) if is_mixed else None,
        )

    def of_rows(self, rows: Tensor) -> "SampleParams":
        """Those of the rows with these indices, int64 [D]."""
        return SampleParams(
            temperature=self.temperature[rows],
            top_k=self.top_k[rows],
            top_p=self.top_p[rows],
            min_p=self.min_p[rows],
            seed=self.seed[rows],
            position=self.position[rows],
            filters=self.filters,
        )


@lru_cache(maxsize=64)
def _zeros(count: int, device: torch.device) -> tuple[Tensor, Tensor]:
    """Of both types; nobody writes to them."""
    none = torch.zeros(count, device=device)
    return none, none.long()


@dataclass(frozen=True)
class Sampled:
    """What was drawn. The log-probabilities are None unless they were asked for."""

    token_ids: Tensor  # [R] int64
    is_finite: Tensor  # [R] bool, whether every logit of the row is; a draw means nothing if not
    logprobs: Tensor | None = None  # [R] float32, of the drawn tokens
    top_ids: Tensor | None = None  # [R, n] int64, likeliest first
    top_logprobs: Tensor | None = None  # [R, n] float32

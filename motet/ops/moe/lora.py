"""Adapters of experts: which rows of an expert have one, and what is added to them."""

from dataclasses import dataclass
from typing import Self

import numpy as np
import torch
from torch import Tensor

from motet.ops.batch import LoraLayer, LoraSlots, LowRank
from motet.ops.lora import add_to_rows
from motet.ops.precision import widen

__all__ = ["ExpertAdapters", "changes_experts", "chosen_low_rank"]


def changes_experts(lora: LoraSlots | None) -> bool:
    """Whether adapters of a step change experts, and not attention alone."""
    return lora is not None and any(
        one.gate_up is not None or one.down is not None for one in lora.adapters
    )


def chosen_low_rank(x: Tensor, lora: LoraSlots, name: str, chosen: Tensor) -> Tensor | float:
    """What the adapter of a step of one token has for the matrix `name` of its experts [k].

    x [1, in], or [k, 1, in] for each expert. Gives float32 [k, 1, out], or 0.
    """
    low_rank: LowRank | None = getattr(lora.adapters[0], name)
    if low_rank is None:
        return 0.0
    a, b = (widen(matrix.index_select(0, chosen)) for matrix in (low_rank.a, low_rank.b))
    return widen(x) @ a.transpose(1, 2) * low_rank.scale @ b.transpose(1, 2)


@dataclass(frozen=True)
class ExpertAdapters:
    """The adapters of rows that are sorted by expert."""

    counts: list[int]  # rows of each expert
    found: list[list[tuple[LoraLayer, Tensor]]]  # of each the adapters, and which rows have them

    @classmethod
    def of(cls, lora: LoraSlots, tokens: Tensor, counts: list[int]) -> Self:
        """For rows that belong to `tokens`, `counts[e]` of each expert."""
        slots = lora.slot_of_token.index_select(0, tokens).cpu().numpy()
        found = []
        for slots_C in np.split(slots, np.cumsum(counts)[:-1]):
            rows = [
                (adapter, torch.from_numpy(np.flatnonzero(slots_C == slot)).to(tokens.device))
                for slot, adapter in enumerate(lora.adapters if len(slots_C) else ())
            ]
            found.append([(adapter, those) for adapter, those in rows if len(those)])
        return cls(counts, found)

    def add(self, y: Tensor, x: Tensor, expert: int, name: str) -> None:
        """Add to y [C, out], in place, what the adapters have for the matrix `name` [E, out, in] of
        one expert, which was applied to x [C, in].
        """
        for adapter, rows in self.found[expert]:
            low_rank: LowRank | None = getattr(adapter, name)
            if low_rank is not None:
                add_to_rows(y, x, rows, low_rank.a[expert], low_rank.b[expert], low_rank.scale)

    def add_all(self, y: Tensor, x: Tensor, name: str) -> None:
        """`add` of all experts, whose rows follow one another."""
        first = 0
        for expert, count in enumerate(self.counts):
            rows = slice(first, first + count)
            self.add(y[rows], x[rows], expert, name)
            first += count

"""unembed in C++ (motet/csrc/dense.cpp). R wanted rows, D hidden, V vocabulary."""

from dataclasses import dataclass, field
from typing import Any, Self

import torch
from torch import Tensor

from motet.ops.dense import address, check_activations, projections, vector
from motet.ops.invariant import is_batch_invariant
from motet.ops.weights import UnembedWeights

__all__ = ["CpuUnembed", "unembed_cpu"]


@dataclass(frozen=True)
class CpuUnembed(UnembedWeights):
    """The weights as they are stored, and their kernel."""

    kernel: Any = field(repr=False)
    kept: tuple[Tensor, ...] = field(repr=False)

    @classmethod
    def of(cls, weights: UnembedWeights) -> Self:
        """See `motet.ops.unembed.prepare`."""
        kernel, kept = projections("unembed", (weights.weight,), vector(weights.norm), None)
        return cls(**vars(weights), kernel=kernel, kept=kept)


def unembed_cpu(
    x: Tensor, weights: UnembedWeights, norm_eps: float, rows: Tensor | None, out: Tensor | None
) -> Tensor:
    """See `motet.ops.unembed.unembed`."""
    if not isinstance(weights, CpuUnembed):
        weights = CpuUnembed.of(weights)
    code = check_activations("unembed", x)
    num_rows = (x if rows is None else rows).shape[0]
    shape = (num_rows, weights.weight.shape[0])
    is_direct = out is not None and out.dtype == torch.float32 and out.is_contiguous()
    logits_RV = out if out is not None and is_direct else torch.empty(shape)
    weights.kernel.multiply(
        x.data_ptr(),
        code,
        num_rows,
        address(rows),
        x.shape[0],
        norm_eps,
        False,  # the norm is not rounded
        logits_RV.data_ptr(),
        torch.get_num_threads(),
        is_batch_invariant(),
    )
    return logits_RV if out is None or is_direct else out.copy_(logits_RV)

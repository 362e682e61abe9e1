"""attn_out in C++ (motet/csrc/dense.cpp)."""

from dataclasses import dataclass, field
from typing import Any, Self

import torch
from torch import Tensor

from motet.errors import BackendError
from motet.ops.batch import LoraSlots
from motet.ops.dense import address, check_activations, code_of, projections, vector
from motet.ops.invariant import is_batch_invariant
from motet.ops.lora import add_low_rank
from motet.ops.weights import AttnOutWeights

__all__ = ["CpuAttnOut", "attn_out_cpu"]


@dataclass(frozen=True)
class CpuAttnOut(AttnOutWeights):
    """The weights as they are stored, and their kernel."""

    kernel: Any = field(repr=False)
    kept: tuple[Tensor, ...] = field(repr=False)

    @classmethod
    def of(cls, weights: AttnOutWeights) -> Self:
        """See `motet.ops.attn_out.prepare`."""
        kernel, kept = projections("attn_out", (weights.weight,), None, vector(weights.bias))
        return cls(**vars(weights), kernel=kernel, kept=kept)


def attn_out_cpu(
    attended: Tensor,
    residual: Tensor,
    weights: AttnOutWeights,
    add_residual: bool,
    lora: LoraSlots | None,
    out: Tensor | None,
) -> Tensor:
    """See `motet.ops.attn_out.attn_out`."""
    if not isinstance(weights, CpuAttnOut):
        weights = CpuAttnOut.of(weights)
    code = check_activations("attn_out", attended)
    if code != check_activations("attn_out", residual):
        raise BackendError(
            f"attn_out: backend 'cpu' takes attention and residual in one type, not "
            f"{attended.dtype} and {residual.dtype}"
        )
    num_tokens, how = attended.shape[0], (torch.get_num_threads(), is_batch_invariant())
    if lora is not None:
        y_TD = torch.empty(num_tokens, weights.weight.shape[0])
        weights.kernel.multiply(
            attended.data_ptr(), code, num_tokens, 0, 0, 0.0, True, y_TD.data_ptr(), *how
        )
        add_low_rank(y_TD, attended.flatten(1), lora, "o")
        if add_residual:
            y_TD += weights.bias
            y_TD += residual
        return y_TD.to(residual.dtype) if out is None else out.copy_(y_TD)
    if out is None:
        out = torch.empty_like(residual)
    else:
        code_of("attn_out", "out", out)
        if out.dtype != residual.dtype:
            return out.copy_(attn_out_cpu(attended, residual, weights, add_residual, lora, None))
    weights.kernel.attn_out(
        attended.data_ptr(),
        code,
        num_tokens,
        address(residual) if add_residual else 0,
        out.data_ptr(),
        *how,
    )
    return out

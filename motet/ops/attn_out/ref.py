"""attn_out in plain torch."""

from torch import Tensor

from motet.ops.batch import LoraSlots
from motet.ops.lora import add_low_rank
from motet.ops.precision import linear
from motet.ops.weights import AttnOutWeights

__all__ = ["attn_out_ref"]


def attn_out_ref(
    attended: Tensor,
    residual: Tensor,
    weights: AttnOutWeights,
    add_residual: bool,
    lora: LoraSlots | None,
    out: Tensor | None,
) -> Tensor:
    """See `motet.ops.attn_out.attn_out`."""
    bias = weights.bias if add_residual else None
    a_TD = attended.flatten(1)
    y_TD = add_low_rank(linear(a_TD, weights.weight, bias), a_TD, lora, "o").to(residual.dtype)
    if add_residual:
        y_TD = y_TD + residual
    return y_TD if out is None else out.copy_(y_TD)

"""attn_out in plain torch."""

from torch import Tensor

from motet.ops.precision import linear
from motet.ops.weights import AttnOutWeights

__all__ = ["attn_out_ref"]


def attn_out_ref(
    attended: Tensor,
    residual: Tensor,
    weights: AttnOutWeights,
    add_residual: bool,
    out: Tensor | None,
) -> Tensor:
    """See `motet.ops.attn_out.attn_out`."""
    bias = weights.bias if add_residual else None
    y_TD = linear(attended.flatten(1), weights.weight, bias).to(residual.dtype)
    if add_residual:
        y_TD = y_TD + residual
    return y_TD if out is None else out.copy_(y_TD)

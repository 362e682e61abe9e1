"""unembed in plain torch. R wanted rows, D hidden, V vocabulary."""

from torch import Tensor

from motet.ops.precision import linear, rms_norm, widen
from motet.ops.weights import UnembedWeights

__all__ = ["unembed_ref"]


def unembed_ref(
    x: Tensor, weights: UnembedWeights, norm_eps: float, rows: Tensor | None, out: Tensor | None
) -> Tensor:
    """See `motet.ops.unembed.unembed`."""
    x_RD = x if rows is None else x.index_select(0, rows)
    logits_RV = widen(linear(rms_norm(x_RD, weights.norm, norm_eps), weights.weight))
    return logits_RV if out is None else out.copy_(logits_RV)

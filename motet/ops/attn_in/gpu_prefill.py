"""attn_in for many tokens on a GPU: the library's products, and a kernel on either side of them."""

import torch
from torch import Tensor
from torch.nn import functional

from motet.ops.attn_in.ref import attn_in_ref
from motet.ops.batch import LayerCache
from motet.ops.cuda.rows import norm_rows, rows_module
from motet.ops.weights import AttnInWeights

__all__ = ["attn_in_prefill"]


def attn_in_prefill(
    x: Tensor,
    weights: AttnInWeights,
    cos: Tensor,
    sin: Tensor,
    norm_eps: float,
    cache: LayerCache | None,
    slots: Tensor | None,
) -> tuple[Tensor, Tensor, Tensor]:
    """See `motet.ops.attn_in.attn_in`. The kernels are for bfloat16; other types go through ref."""
    head_dim = 2 * cos.shape[-1]
    kept_types = () if cache is None else (cache.k.dtype, cache.v.dtype)
    if {x.dtype, *kept_types} != {torch.bfloat16} or head_dim % 4:
        return attn_in_ref(x, weights, cos, sin, norm_eps, cache, slots, None)
    n_TD = norm_rows(x, weights.norm, norm_eps)
    assert isinstance(weights.q, Tensor)
    assert isinstance(weights.k, Tensor)
    assert isinstance(weights.v, Tensor)
    q, k, v = (
        functional.linear(n_TD, matrix.to(x.dtype), bias.to(x.dtype)).unflatten(1, (-1, head_dim))
        for matrix, bias in (
            (weights.q, weights.q_bias),
            (weights.k, weights.k_bias),
            (weights.v, weights.v_bias),
        )
    )
    kept = LayerCache(torch.empty_like(k), torch.empty_like(v)) if cache is None else cache
    rows_module().kernel("rope_write")(
        (len(x),), 256, 0,
        q, k, v, cos, sin, slots if cache is not None else None, kept.k, kept.v,
        q.shape[1], k.shape[1], head_dim,
    )  # fmt: skip
    return q, kept.k, kept.v

"""attn_in for many tokens on a GPU: the library's products, and a kernel on either side of them."""

import torch
from torch import Tensor

from motet.ops.attn_in.ref import rotate, write_to_cache
from motet.ops.batch import LayerCache, LoraSlots
from motet.ops.cuda.linear import linear
from motet.ops.cuda.rows import has_row_kernels, norm_rows, rows_module
from motet.ops.lora import add_low_rank
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
    lora: LoraSlots | None,
) -> tuple[Tensor, Tensor, Tensor]:
    """See `motet.ops.attn_in.attn_in`. The kernels are for bfloat16; other types do without."""
    head_dim = 2 * cos.shape[-1]
    n_TD = norm_rows(x, weights.norm, norm_eps)

    def project(name: str) -> Tensor:
        matrix, bias = getattr(weights, name), getattr(weights, f"{name}_bias")
        assert isinstance(matrix, Tensor)
        y = add_low_rank(linear(n_TD, matrix, bias), n_TD, lora, name)
        return y.view(len(y), -1, head_dim)

    q, k, v = project("q"), project("k"), project("v")
    kept_types = () if cache is None else (cache.k.dtype, cache.v.dtype)
    if not has_row_kernels(x) or {x.dtype, *kept_types} != {torch.bfloat16} or head_dim % 4:
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        return (q, k, v) if cache is None else (q, *write_to_cache(cache, slots, k, v))
    kept = LayerCache(torch.empty_like(k), torch.empty_like(v)) if cache is None else cache
    rows_module().kernel("rope_write")(
        (len(x),), 256, 0,
        q, k, v, cos, sin, slots if cache is not None else None, kept.k, kept.v,
        q.shape[1], k.shape[1], head_dim,
    )  # fmt: skip
    return q, kept.k, kept.v

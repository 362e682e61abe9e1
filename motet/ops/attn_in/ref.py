"""attn_in in plain torch. T tokens, D hidden, N query heads, K kv heads, H head size."""

import torch
from torch import Tensor

from motet.ops.batch import LayerCache, LoraSlots
from motet.ops.kept import write_kept
from motet.ops.lora import add_low_rank
from motet.ops.precision import linear, rms_norm, widen
from motet.ops.weights import AttnInWeights

__all__ = ["attn_in_ref", "rotate", "write_to_cache"]


def attn_in_ref(
    x: Tensor,
    weights: AttnInWeights,
    cos: Tensor,
    sin: Tensor,
    norm_eps: float,
    cache: LayerCache | None,
    slots: Tensor | None,
    lora: LoraSlots | None,
    rows: Tensor | None = None,
) -> tuple[Tensor, Tensor, Tensor]:
    """See `motet.ops.attn_in.attn_in`."""
    heads = (x.shape[0], -1, 2 * cos.shape[-1])
    n_TD = rms_norm(x, weights.norm, norm_eps).to(x.dtype)
    q_TD = add_low_rank(linear(n_TD, weights.q, weights.q_bias), n_TD, lora, "q")
    k_TD = add_low_rank(linear(n_TD, weights.k, weights.k_bias), n_TD, lora, "k")
    v_TD = add_low_rank(linear(n_TD, weights.v, weights.v_bias), n_TD, lora, "v")
    q_TNH = rotate(q_TD.view(heads), cos, sin)
    if rows is not None:
        q_TNH = q_TNH.index_select(0, rows)
    k_TKH = rotate(k_TD.view(heads), cos, sin)
    v_TKH = v_TD.view(heads)
    if cache is None:
        return q_TNH, k_TKH, v_TKH
    return q_TNH, *write_to_cache(cache, slots, k_TKH, v_TKH)


def write_to_cache(
    cache: LayerCache, slots: Tensor | None, k: Tensor, v: Tensor
) -> tuple[Tensor, Tensor]:
    """Put k and v [T, K, H] where the slots say; the cache's own tensors."""
    assert slots is not None
    write_kept(cache.k.flatten(0, 1), slots, k)
    write_kept(cache.v.flatten(0, 1), slots, v)
    return cache.k, cache.v


def rotate(heads: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Turn [T, heads, H] by [T, H / 2], in at least float32; the type of `heads` is kept."""
    first, second = widen(heads).chunk(2, dim=-1)
    cos, sin = cos.unsqueeze(1).to(first.dtype), sin.unsqueeze(1).to(first.dtype)
    turned = torch.cat((first * cos - second * sin, second * cos + first * sin), dim=-1)
    return turned.to(heads.dtype)

"""attn_in for many tokens on a GPU: the library's products, and a kernel on either side of them."""

from dataclasses import replace

import torch
from torch import Tensor

from motet.ops.attn_in.ref import rotate, write_to_cache
from motet.ops.batch import LayerCache, LoraSlots
from motet.ops.cuda.linear import linear
from motet.ops.cuda.rows import has_row_kernels, norm_rows, rows_module
from motet.ops.kept import E4M3
from motet.ops.lora import add_low_rank
from motet.ops.weights import AttnInWeights

__all__ = ["attn_in_prefill", "join", "join_views"]

_MOST_THREADS = 512


def attn_in_prefill(
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
    """See `motet.ops.attn_in.attn_in`. The kernels are for bfloat16; other types do without."""
    head_dim = 2 * cos.shape[-1]
    if rows is not None and lora is not None:  # which are those of all tokens
        q, k, v = attn_in_prefill(x, weights, cos, sin, norm_eps, cache, slots, lora)
        return q.index_select(0, rows), k, v
    n_TD = norm_rows(x, weights.norm, norm_eps)
    q_cos, q_sin = cos, sin
    if rows is None:
        parts = _project(n_TD, weights, lora, "qkv")
    else:
        q_cos, q_sin = cos.index_select(0, rows), sin.index_select(0, rows)
        parts = _project(n_TD.index_select(0, rows), weights, None, "q")
        parts += _project(n_TD, weights, None, "kv")
    q, k, v = (y.unflatten(1, (-1, head_dim)) for y in parts)
    kept_types = {x.dtype} if cache is None else {cache.k.dtype, cache.v.dtype}
    if (
        not has_row_kernels(x)
        or x.dtype != torch.bfloat16
        or kept_types not in ({torch.bfloat16}, {E4M3})
        or head_dim % 16
    ):
        q, k = rotate(q, q_cos, q_sin), rotate(k, cos, sin)
        return (q, k, v) if cache is None else (q, *write_to_cache(cache, slots, k, v))
    kept = LayerCache(torch.empty_like(k), torch.empty_like(v)) if cache is None else cache
    turned = q if q.is_contiguous() else q.new_empty(q.shape)
    rope_write = rows_module(is_e4m3=kept_types == {E4M3}).kernel("rope_write")
    num_heads, num_kv_heads = q.shape[1], k.shape[1]
    if rows is not None and len(rows):
        rope_write(
            (len(rows),), _threads(num_heads, 0, head_dim), 0,
            q, q.stride(0), k, v, k.stride(0), q_cos, q_sin, None,
            turned, kept.k, kept.v, num_heads, 0, head_dim,
        )  # fmt: skip
    turned_here = num_heads if rows is None else 0
    rope_write(
        (len(x),), _threads(turned_here, num_kv_heads, head_dim), 0,
        q, q.stride(0), k, v, k.stride(0), cos, sin, slots if cache is not None else None,
        turned, kept.k, kept.v, turned_here, num_kv_heads, head_dim,
    )  # fmt: skip
    return turned, kept.k, kept.v


def _threads(num_heads: int, num_kv_heads: int, head_dim: int) -> int:
    """Of a block of rope_write: one for 16 values of q or k, or 8 of v."""
    count = (num_heads + 3 * num_kv_heads) * (head_dim // 16)
    return min(_MOST_THREADS, -(-count // 32) * 32)


def join(weights: AttnInWeights) -> AttnInWeights:
    """The same with q, k and v one after the other in memory, matrices and biases, so that one
    product does for all three. They are copied where they are not so already.
    """
    parts = {
        f"{name}{kind}": getattr(weights, f"{name}{kind}")
        for name in "qkv"
        for kind in ("", "_bias")
    }
    for kind in ("", "_bias"):
        names = [f"{name}{kind}" for name in "qkv"]
        three = [parts[name] for name in names]
        if len({one.dtype for one in three}) == 1 and _joined(*three) is None:
            parts |= zip(names, torch.cat(three).split([len(one) for one in three]), strict=True)
    return replace(weights, **parts)


def join_views(weights: AttnInWeights, names: str = "qkv") -> tuple[Tensor | None, Tensor | None]:
    """q, k and v, or some of them, as one matrix and one bias, where they follow one another in
    memory.
    """
    given = [getattr(weights, name) for name in names]
    matrices = [m for m in given if isinstance(m, Tensor)]
    biases = [getattr(weights, f"{name}_bias") for name in names]
    return (_joined(*matrices) if len(matrices) == len(given) else None), _joined(*biases)


def _joined(first: Tensor, *others: Tensor) -> Tensor | None:
    """All rows, of tensors that follow one another in one piece of memory; None if they do not."""
    end, storage = first.data_ptr() + first.nbytes, first.untyped_storage().data_ptr()
    for one in others:
        if (
            one.data_ptr() != end
            or one.dtype != first.dtype
            or one.untyped_storage().data_ptr() != storage
        ):
            return None
        end += one.nbytes
    num_rows = len(first) + sum(map(len, others))
    return first.as_strided((num_rows, *first.shape[1:]), first.stride())


def _project(n: Tensor, weights: AttnInWeights, lora: LoraSlots | None, names: str) -> list[Tensor]:
    """Those named of q, k and v [T, heads * H], views of one tensor where they are joined."""
    matrices: list[Tensor] = [getattr(weights, name) for name in names]
    biases: list[Tensor] = [getattr(weights, f"{name}_bias") for name in names]
    matrix, bias = join_views(weights, names)
    if matrix is not None and bias is not None:
        parts = list(linear(n, matrix, bias).split([len(one) for one in biases], dim=1))
    else:
        parts = [linear(n, one, own) for one, own in zip(matrices, biases, strict=True)]
    return [add_low_rank(y, n, lora, name) for y, name in zip(parts, names, strict=True)]

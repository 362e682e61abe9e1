"""attn_in on a GPU: a kernel for up to 8 tokens, one for up to 64, the library's products for more.

So are adapters, results that must not depend on the batch, other types than bfloat16, and cards
without these kernels.
"""

from torch import Tensor

from motet.ops.attn_in.gpu_batch import attn_in_batch, takes_batch
from motet.ops.attn_in.gpu_prefill import attn_in_prefill, join_views
from motet.ops.batch import LayerCache, LoraSlots
from motet.ops.cuda import decode
from motet.ops.invariant import is_batch_invariant
from motet.ops.kept import E4M3
from motet.ops.weights import AttnInWeights

__all__ = ["attn_in_gpu"]

_WARPS = 8
_HEAD_DIM = 64  # of the kernels for a batch


def attn_in_gpu(
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
    if rows is not None:  # of many tokens
        return attn_in_prefill(x, weights, cos, sin, norm_eps, cache, slots, lora, rows)
    num_tokens, size = x.shape
    head_dim = 2 * cos.shape[-1]
    wq, wk, wv = weights.q, weights.k, weights.v
    assert isinstance(wq, Tensor)
    assert isinstance(wk, Tensor)
    assert isinstance(wv, Tensor)
    biases = (weights.q_bias, weights.k_bias, weights.v_bias)
    kept = () if cache is None else (cache.k, cache.v)
    is_e4m3 = cache is not None and cache.k.dtype == cache.v.dtype == E4M3
    matrix, bias = join_views(weights)
    if (
        matrix is not None
        and bias is not None
        and head_dim == _HEAD_DIM
        and lora is None
        and not is_batch_invariant()
        and takes_batch(x, weights, matrix, bias, () if is_e4m3 else kept)
    ):
        return attn_in_batch(x, weights, matrix, bias, cos, sin, norm_eps, cache, slots)
    if (
        num_tokens > decode.MAX_TOKENS
        or size % 32
        or head_dim % 16
        or lora is not None
        or is_batch_invariant()
        or not decode.takes(x, weights.norm, wq, wk, wv, *biases, *(() if is_e4m3 else kept))
    ):
        return attn_in_prefill(x, weights, cos, sin, norm_eps, cache, slots, lora)
    num_heads, num_kv = wq.shape[0] // head_dim, wk.shape[0] // head_dim
    q = x.new_empty(num_tokens, num_heads, head_dim)
    k, v = kept or x.new_empty(2, num_tokens, num_kv, head_dim)
    constants = {"ATTN_IN": 1, "D": size, "NH": num_heads, "NKV": num_kv, "H": head_dim}
    if is_e4m3:
        constants["FP8"] = 1
    kernels = decode.module("dense.cu", "IN", **constants)
    staged = num_tokens * decode.dense_shared(size)
    if num_tokens > 1:  # sums of squares and the gain
        staged += _WARPS * 32 + decode.dense_shared(size)
    kernels.kernel("attn_in_1" if num_tokens == 1 else "attn_in_8")(
        ((num_heads + 2 * num_kv) * head_dim // 16,),
        _WARPS * 32,
        _WARPS * 512 + staged,
        x, weights.norm, wq, biases[0], wk, biases[1], wv, biases[2],
        cos, sin, None if cache is None else slots, q, k, v, num_tokens, norm_eps,
    )  # fmt: skip
    return q, k, v

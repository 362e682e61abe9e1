"""attn_in: what comes before attention: norm, query, key and value, rotary embedding, cache write.

It knows nothing of windows or sequences: each token stands alone, at its position's cos and sin.
"""

from torch import Tensor

from motet.errors import UsageError
from motet.ops.attn_in.cpu import CpuAttnIn, attn_in_cpu
from motet.ops.attn_in.gpu import attn_in_gpu
from motet.ops.attn_in.gpu_prefill import join
from motet.ops.attn_in.ref import attn_in_ref
from motet.ops.attn_in.rope import rope_cos_sin, rope_frequencies
from motet.ops.backend import implementation
from motet.ops.batch import LayerCache, LoraSlots
from motet.ops.check import check_shape, refuse_lora
from motet.ops.layout import Layouts, check_layout
from motet.ops.weights import Q8_0, AttnInWeights, DenseMatrix

__all__ = ["AttnInWeights", "attn_in", "prepare", "rope_cos_sin", "rope_frequencies"]

_ATTN_IN = {"gpu": attn_in_gpu, "cpu": attn_in_cpu, "ref": attn_in_ref}
_LAYOUTS: Layouts = {
    "gpu": (Tensor,),
    "cpu": (Tensor, Q8_0),
    "ref": (Tensor, Q8_0),
    "compiled": (Tensor,),
}


def prepare(weights: AttnInWeights, backend: str = "ref") -> AttnInWeights:
    """Arrange the weights for a backend, once at load: ref and cpu take them as stored, gpu has q,
    k and v one after the other.

    Raises:
        BackendError: no such backend, or it does not take the layout of a projection.
    """
    for name in ("q", "k", "v"):
        check_layout("attn_in", name, getattr(weights, name), backend, _LAYOUTS)
    implementation("attn_in", backend, _ATTN_IN)
    if backend == "gpu":
        return join(weights)
    return CpuAttnIn.of(weights) if backend == "cpu" else weights


def attn_in(
    x: Tensor,
    weights: AttnInWeights,
    cos: Tensor,
    sin: Tensor,
    *,
    norm_eps: float,
    cache: LayerCache | None = None,
    slots: Tensor | None = None,
    lora: LoraSlots | None = None,
    rows: Tensor | None = None,
    backend: str = "ref",
) -> tuple[Tensor, Tensor, Tensor]:
    """q, k, v = rope(W_q n + b_q), rope(W_k n + b_k), W_v n + b_v with n = rms_norm(x) * g.

    rope turns the pair (first half [i], second half [i]) of a head by the position's angle i:
    (a cos - b sin, b cos + a sin).

    Args:
        x: [T, D] the stream.
        weights: of this layer, any float type; the projections may be Q8_0.
        cos, sin: [T, H / 2] float32 from `rope_cos_sin`, with the YaRN scale.
        norm_eps: eps of the norm.
        cache: where to write k and v, in place; None to have them returned (training).
        slots: [T] int64, block * B + offset of each token in the cache; needed with a cache.
        lora: adapters of q, k and v: y += scale * B A n.
        rows: [Q] int64, the tokens whose queries are wanted; None for all.
        backend: a name from `select_backend`.

    Returns:
        q [T, N, H], or [Q, N, H] of the rows, and where the keys and values are: k and v [T, K, H]
        of these tokens without a cache, the cache's own tensors [num_blocks, B, K, H] with one.

    Raises:
        UsageError: a shape does not fit, or a cache without slots.
        BackendError: adapters on a backend that cannot apply them.
    """
    num_tokens, size = x.shape
    head_dim = 2 * cos.shape[-1]
    check_shape("attn_in", "norm", weights.norm, size)
    for name in ("q", "k", "v"):
        matrix: DenseMatrix = getattr(weights, name)
        bias: Tensor = getattr(weights, f"{name}_bias")
        check_shape("attn_in", name, matrix, None, size)
        check_shape("attn_in", f"{name}_bias", bias, matrix.shape[0])
        if matrix.shape[0] % head_dim:
            raise UsageError(
                f"attn_in: {name} has {matrix.shape[0]} rows; expected heads of {head_dim} each"
            )
    check_shape("attn_in", "cos", cos, num_tokens, head_dim // 2)
    check_shape("attn_in", "sin", sin, num_tokens, head_dim // 2)
    if cache is not None:
        if slots is None:
            raise UsageError("attn_in: a cache is given without slots; pass the slots of its pages")
        check_shape("attn_in", "slots", slots, num_tokens)
        num_kv_heads = weights.k.shape[0] // head_dim
        check_shape("attn_in", "cache.k", cache.k, None, None, num_kv_heads, head_dim)
        check_shape("attn_in", "cache.v", cache.v, *cache.k.shape)
    refuse_lora("attn_in", backend, lora)
    run = implementation("attn_in", backend, _ATTN_IN)
    return run(x, weights, cos, sin, norm_eps, cache, slots, lora, rows)

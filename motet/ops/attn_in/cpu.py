"""attn_in in C++ (motet/csrc/dense.cpp): norm, projections, rotary embedding and cache.

Legend: T tokens, D hidden, N query heads, K kv heads, H head size.
"""

from dataclasses import dataclass, field
from typing import Any, Self

import torch
from torch import Tensor

from motet.ops.batch import LayerCache, LoraSlots
from motet.ops.dense import address, check_activations, code_of, projections, vector
from motet.ops.invariant import is_batch_invariant
from motet.ops.lora import add_low_rank
from motet.ops.precision import rms_norm
from motet.ops.weights import AttnInWeights

__all__ = ["CpuAttnIn", "attn_in_cpu"]


@dataclass(frozen=True)
class CpuAttnIn(AttnInWeights):
    """The weights as they are stored, and their kernel."""

    kernel: Any = field(repr=False)
    kept: tuple[Tensor, ...] = field(repr=False)

    @classmethod
    def of(cls, weights: AttnInWeights) -> Self:
        """See `motet.ops.attn_in.prepare`."""
        bias = torch.cat([vector(b) for b in (weights.q_bias, weights.k_bias, weights.v_bias)])
        kernel, kept = projections(
            "attn_in", (weights.q, weights.k, weights.v), vector(weights.norm), bias
        )
        return cls(**vars(weights), kernel=kernel, kept=kept)


def attn_in_cpu(
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
    if not isinstance(weights, CpuAttnIn):
        weights = CpuAttnIn.of(weights)
    code = check_activations("attn_in", x)
    num_tokens, head_dim = x.shape[0], 2 * cos.shape[1]
    num_q, num_k = weights.q.shape[0], weights.k.shape[0]
    q = x.new_empty(num_tokens, num_q // head_dim, head_dim)
    if cache is None:
        k, v = (x.new_empty(num_tokens, num_k // head_dim, head_dim) for _ in range(2))
        slots = None
    else:
        k, v = cache.k, cache.v
    kv_code = code if cache is None else code_of("attn_in", "cache", k)
    if cache is not None:
        code_of("attn_in", "cache", v)
    cos, sin = cos.contiguous(), sin.contiguous()
    places = (cos.data_ptr(), sin.data_ptr(), q.data_ptr())
    threads = torch.get_num_threads()
    num_slots = 0 if slots is None else k.shape[0] * k.shape[1]
    written = (k.data_ptr(), v.data_ptr(), kv_code, address(slots), num_slots, threads)
    kernel, mode = weights.kernel, is_batch_invariant()
    if lora is None:
        kernel.attn_in(x.data_ptr(), code, num_tokens, norm_eps, head_dim, *places, *written, mode)
        return q if rows is None else q.index_select(0, rows), k, v
    y = torch.empty(num_tokens, num_q + 2 * num_k)
    product = (y.data_ptr(), threads, mode)
    kernel.multiply(x.data_ptr(), code, num_tokens, 0, 0, norm_eps, True, *product)
    n_TD = rms_norm(x, weights.norm, norm_eps).to(x.dtype)
    for part, name in zip(y.split((num_q, num_k, num_k), dim=1), "qkv", strict=True):
        add_low_rank(part, n_TD, lora, name)
    kernel.turn(y.data_ptr(), num_tokens, head_dim, *places, code, *written)
    return q if rows is None else q.index_select(0, rows), k, v

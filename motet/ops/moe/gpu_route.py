"""Router and order of a few tokens' experts, and their sum: the kernels of `moe_router.cuh`."""

from dataclasses import dataclass

import torch
from torch import Tensor

from motet.ops.cuda import decode
from motet.ops.cuda.nvrtc import Module
from motet.ops.weights import MoeWeights

__all__ = ["Routed", "finalize", "lists_bytes", "most_items", "route", "scratch_bytes"]

_WARPS = 8


@dataclass(frozen=True)
class Routed:
    """Of T tokens. A pair is a token and one of its experts; pairs are ordered by expert."""

    logits: Tensor  # [T, E]
    normed: Tensor  # [T, values of a token as the kernels have them]
    counters: Tensor  # zeros
    shares: Tensor  # [T * K], written by who chooses
    place: Tensor  # [T * K], where a pair is among the ordered ones; likewise


def route(
    kernels: Module,
    x: Tensor,
    weights: MoeWeights,
    top_k: int,
    norm_eps: float,
    whole: int,
    num_counters: int,
) -> Routed:
    """Runs the router of a source with `moe_router.cuh`, where a token has `whole` values."""
    num_tokens, size = x.shape
    num_experts, pairs = len(weights.router), num_tokens * top_k
    logits = x.new_empty(num_tokens, num_experts, dtype=torch.float32)
    normed = x.new_empty(num_tokens, whole)
    counters = x.new_empty(num_counters, dtype=torch.int32)
    kernels.kernel("router")(
        (-(-num_experts // 16), -(-num_tokens // 8)), _WARPS * 32,
        _WARPS * 512 + 8 * decode.dense_shared(size),
        x, weights.norm, weights.router, weights.router_bias, logits, normed, counters,
        num_counters, num_tokens, norm_eps,
    )  # fmt: skip
    shares = x.new_empty(pairs, dtype=torch.float32)
    return Routed(logits, normed, counters, shares, x.new_empty(pairs, dtype=torch.int32))


def finalize(
    kernels: Module, x: Tensor, parts: Tensor, routed: Routed, out: Tensor, add_residual: int
) -> None:
    """Writes the weighted sum of each token's experts, `parts` [T * K, D] by expert, to `out`."""
    num_tokens, size = x.shape
    kernels.kernel("finalize")(
        (-(-size // 1024), num_tokens), 256, 0,
        x, parts, routed.shares, routed.place, out, add_residual,
    )  # fmt: skip


def most_items(pairs: int, num_experts: int, chunk: int) -> int:
    """How many items there may be of up to `chunk` pairs of an expert."""
    return min(pairs, num_experts + pairs // chunk)


def lists_bytes(pairs: int, num_experts: int, chunk: int) -> int:
    """Bytes of the items, their number and the ordered pairs."""
    return 16 * most_items(pairs, num_experts, chunk) + 16 + 4 * pairs


def scratch_bytes(pairs: int, num_experts: int) -> int:
    """Bytes of shared memory that a block needs to order pairs."""
    return 4 * (pairs + num_experts) + 2 * num_experts * -(-pairs // 32)

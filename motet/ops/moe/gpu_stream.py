"""moe for 2 to 256 tokens on Hopper, few of them an expert: `motet/ops/cuda/moe_stream.cu`."""

import torch
from torch import Tensor

from motet.ops.cuda import decode
from motet.ops.moe.gpu_route import finalize, lists_bytes, most_items, route, scratch_bytes
from motet.ops.weights import MoeWeights, Mxfp4

__all__ = ["moe_stream", "takes_stream"]


def takes_stream(x: Tensor, weights: MoeWeights, top_k: int) -> bool:
    """Whether these kernels can do a step that `moe_many.cu` can do, and faster: Hopper, few pairs
    an expert, sizes that the shared memory has room for.
    """
    size, width = x.shape[1], weights.gate_up_bias.shape[1] // 2
    num_experts, pairs = len(weights.router), len(x) * top_k
    return (
        pairs <= decode.tuned("STREAM_MOST") * num_experts
        and decode.is_hopper(x)
        and min(size, width) >= 128
        and scratch_bytes(pairs, num_experts) <= _finishers() * _sums(_most(len(x)))
        and _ring(size, width, _most(len(x))) + lists_bytes(pairs, num_experts, 8 * _most(len(x)))
        <= decode.shared_memory(x.device)
    )


def moe_stream(
    x: Tensor,
    weights: MoeWeights,
    top_k: int,
    norm_eps: float,
    alpha: float,
    limit: float,
    add_residual: int,
    out: Tensor,
) -> Tensor:
    """Writes `out` and returns the logits of the router [T, E]."""
    gate_up, down = weights.gate_up, weights.down
    assert isinstance(gate_up, Mxfp4)
    assert isinstance(down, Mxfp4)
    num_experts, size, width = down.shape
    num_tokens, pairs, most = len(x), len(x) * top_k, _most(len(x))
    ring, chunk = _ring(size, width, most), 8 * most
    kernels = decode.module(
        "moe_stream.cu", "STREAM",
        D=size, F=width, E=num_experts, TOPK=top_k, MOST=most, SHARED=ring,
    )  # fmt: skip
    max_items = most_items(pairs, num_experts, chunk)
    routed = route(kernels, x, weights, top_k, norm_eps, size, max_items + 2)
    h = x.new_empty(pairs, width)
    parts = x.new_empty(pairs, size, dtype=torch.float32)
    warps = decode.tuned("STREAM_WARPS") + _finishers() + 1
    kernels.kernel("experts")(
        (decode.num_processors(x.device),), warps * 32,
        ring + lists_bytes(pairs, num_experts, chunk),
        routed.normed, routed.logits, routed.counters, max_items, gate_up.blocks, gate_up.scales,
        weights.gate_up_bias, down.blocks, down.scales, weights.down_bias, h, parts, alpha, limit,
        routed.shares, routed.place, num_tokens,
    )  # fmt: skip
    finalize(kernels, x, parts, routed, out, add_residual)
    return routed.logits


def _most(num_tokens: int) -> int:
    """How many tiles of 8 pairs are at most one item."""
    return 1 if num_tokens <= 8 else 2


def _finishers() -> int:
    """Warps that finish: with those that compute and the one that fetches, whole groups of four."""
    return 3 + decode.tuned("STREAM_WARPS") % 4 // 3


def _sums(most: int) -> int:
    """Bytes of what the warps hand on to one that finishes."""
    return 2 * most * decode.tuned("STREAM_WARPS") * 512 + 16


def _ring(size: int, width: int, most: int) -> int:
    """Bytes of shared memory for the ring of tiles, and those."""
    stage = -(-(max(size, width) // 32 * 544 + 16) // 128) * 128
    return decode.tuned("STREAM_STAGES") * stage + _finishers() * _sums(most) + 64

"""moe for 2 to 256 tokens on Hopper, few of them an expert: `motet/ops/cuda/moe_stream.cu`."""

from functools import cache

import torch
from torch import Tensor

from motet.ops.cuda import decode
from motet.ops.weights import MoeWeights, Mxfp4

__all__ = ["moe_stream", "takes_stream"]

_CHUNK = 16  # most pairs of an item
_FINISHERS = 3  # warps, and one that fetches
_ROUTER_WARPS = 8
_MOST_GROUPS = 32  # of 8 tokens


def takes_stream(x: Tensor, weights: MoeWeights, top_k: int) -> bool:
    """Whether these kernels are to do a step that `moe_many.cu` can do: asked for, on Hopper, with
    few pairs an expert and sizes that the shared memory has room for.
    """
    size, width = x.shape[1], weights.gate_up_bias.shape[1] // 2
    num_experts, pairs = len(weights.router), len(x) * top_k
    return (
        pairs <= decode.tuned("STREAM_MOST") * num_experts
        and decode.is_hopper(x)
        and min(size, width) >= 128
        and 4 * (pairs + num_experts) + 2 * num_experts * -(-pairs // 32) <= _FINISHERS * _sums()
        and _ring(size, width) + _lists(pairs, num_experts) <= decode.shared_memory(x.device)
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
    ring, num_tokens, pairs = _ring(size, width), len(x), len(x) * top_k
    kernels = decode.module(
        "moe_stream.cu", "STREAM", D=size, F=width, E=num_experts, TOPK=top_k, SHARED=ring
    )
    max_items = _most_items(pairs, num_experts)
    logits = x.new_empty(num_tokens, num_experts, dtype=torch.float32)
    normed, h = torch.empty_like(x), x.new_empty(pairs, width)
    parts = x.new_empty(pairs, size, dtype=torch.float32)
    shares = x.new_empty(pairs, dtype=torch.float32)
    ids, place, done = x.new_empty(3, max(pairs, max_items + 2), dtype=torch.int32)
    chosen = ids if num_tokens > decode.tuned("STREAM_CHOICES") else None
    kernels.kernel("router")(
        (-(-num_experts // 16), -(-num_tokens // 8)), _ROUTER_WARPS * 32,
        _ROUTER_WARPS * 512 + 8 * decode.dense_shared(size),
        x, weights.norm, weights.router, weights.router_bias, logits, normed, shares, chosen,
        done, max_items + 2, _arrivals(x.device), num_tokens, norm_eps,
    )  # fmt: skip
    warps = decode.tuned("STREAM_WARPS") + _FINISHERS + 1
    kernels.kernel("experts")(
        (decode.num_processors(x.device),), warps * 32, ring + _lists(pairs, num_experts),
        normed, logits, chosen, done, max_items, gate_up.blocks, gate_up.scales,
        weights.gate_up_bias, down.blocks, down.scales, weights.down_bias, h, parts, alpha, limit,
        shares, place, num_tokens,
    )  # fmt: skip
    kernels.kernel("finalize")(
        (-(-size // 1024), num_tokens), 256, 0, x, parts, shares, place, out, add_residual
    )
    return logits


def _sums() -> int:
    """Bytes of what the warps hand on to one that finishes."""
    return _CHUNK // 8 * decode.tuned("STREAM_WARPS") * 512 + 16


def _ring(size: int, width: int) -> int:
    """Bytes of shared memory for the ring of tiles, and those."""
    stage = -(-(max(size, width) // 32 * 272 + 16) // 128) * 128
    return decode.tuned("STREAM_STAGES") * stage + _FINISHERS * _sums() + 64


def _lists(pairs: int, num_experts: int) -> int:
    """Bytes of shared memory for what is chosen."""
    return 16 * _most_items(pairs, num_experts) + 16 + 12 * pairs


def _most_items(pairs: int, num_experts: int) -> int:
    """How many items of up to a chunk of pairs there may be."""
    return min(pairs, num_experts + pairs // _CHUNK)


@cache
def _arrivals(device: torch.device) -> Tensor:
    """Counters that are zero between steps."""
    return torch.zeros(1 + _MOST_GROUPS, dtype=torch.int32, device=device)

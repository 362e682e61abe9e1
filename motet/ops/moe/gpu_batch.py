"""moe for 2 to 256 tokens on Hopper: three kernels, `motet/ops/cuda/moe_batch.cu`."""

import torch
from torch import Tensor

from motet.ops.cuda import decode
from motet.ops.moe.gpu_route import finalize, lists_bytes, most_items, route, scratch_bytes
from motet.ops.weights import MoeWeights, Mxfp4

__all__ = ["moe_batch", "takes_batch"]

_CHUNKS = (8, 16, 32, 64)  # most pairs of an item
_LEAST_STAGES, _MOST_STAGES = 4, 8  # of the tokens' ring
_SHARED = 2048  # bytes of what the warps of a block share beside the ring, and of its alignment


def takes_batch(x: Tensor, weights: MoeWeights, top_k: int) -> bool:
    """Whether these kernels can do a step that `moe_many.cu` can do, and faster: Hopper, many pairs
    an expert, rows of two steps at least and few enough for the shared memory.
    """
    size, width = x.shape[1], weights.gate_up_bias.shape[1] // 2
    num_experts, pairs = len(weights.router), len(x) * top_k
    if (
        pairs < decode.tuned("BATCH_LEAST") * num_experts
        or not decode.is_hopper(x)
        or min(size, width) <= 128
    ):
        return False
    chunk = _chunk(len(x), top_k, num_experts)
    stages = _stages(x.device, chunk, size, width, lists_bytes(pairs, num_experts, chunk))
    return stages >= _LEAST_STAGES and scratch_bytes(pairs, num_experts) <= stages * chunk * 256


def moe_batch(
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
    kernels = decode.module("moe_batch.cu", "BATCH", D=size, F=width, E=num_experts, TOPK=top_k)
    num_tokens, pairs = len(x), len(x) * top_k
    chunk = _chunk(num_tokens, top_k, num_experts)
    max_items = most_items(pairs, num_experts, chunk)
    routed = route(kernels, x, weights, top_k, norm_eps, _whole(size), max_items + 1)
    h = x.new_empty(pairs, _whole(width))
    parts = x.new_empty(pairs, size, dtype=torch.float32)
    stage, lists = chunk * 256, lists_bytes(pairs, num_experts, chunk)
    stages = _stages(x.device, chunk, size, width, lists)
    kernels.kernel("experts")(
        (decode.num_processors(x.device),), decode.tuned("BATCH_GROUPS") * 128 + 128,
        stages * stage + _shared_beside(size, width) + lists,
        routed.normed, routed.logits, routed.counters, max_items, gate_up.blocks, gate_up.scales,
        weights.gate_up_bias, down.blocks, down.scales, weights.down_bias, h, parts, stages, stage,
        alpha, limit, routed.shares, routed.place, num_tokens, chunk,
    )  # fmt: skip
    finalize(kernels, x, parts, routed, out, add_residual)
    return routed.logits


def _stages(device: torch.device, chunk: int, size: int, width: int, lists: int) -> int:
    """Steps of tokens that the ring has room for beside `lists` bytes of what is chosen."""
    room = decode.shared_memory(device) - _shared_beside(size, width) - lists
    return min(_MOST_STAGES, room // (chunk * 256))


def _shared_beside(size: int, width: int) -> int:
    """Bytes of shared memory beside that ring: each warp's ring of weights, two tiles' scales."""
    depth = min(decode.tuned("BATCH_DEPTH"), -(-min(size, width) // 128))
    of_warp = depth * 1024 + 2 * (max(size, width) // 2 + 16)
    return _SHARED + decode.tuned("BATCH_GROUPS") * 4 * of_warp


def _chunk(num_tokens: int, top_k: int, num_experts: int) -> int:
    """How many pairs of an expert are one item: all of them, for nearly all experts."""
    mean = num_tokens * top_k / num_experts
    wanted = min(num_tokens, mean + 4 * mean**0.5)
    return next((chunk for chunk in _CHUNKS if chunk >= wanted), _CHUNKS[-1])


def _whole(size: int) -> int:
    """Values of a token in whole steps of 128."""
    return -(-size // 128) * 128

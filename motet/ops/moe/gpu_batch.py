"""moe for 2 to 256 tokens on Hopper: three kernels, `motet/ops/cuda/moe_batch.cu`."""

from functools import cache

import torch
from torch import Tensor

from motet.ops.cuda import decode
from motet.ops.weights import MoeWeights, Mxfp4

__all__ = ["moe_batch", "takes_batch"]

_WARPS = 8  # of the router
_CHUNKS = (8, 16, 32, 64)  # most pairs of an item
_LEAST_STAGES, _MOST_STAGES = 4, 8  # of the tokens' ring
_MOST_GROUPS = 64  # of 8 tokens, and one
_MOST_SIZE = 16384
_SHARED = 2048  # bytes of what the warps of a block share beside the ring, and of its alignment


def takes_batch(x: Tensor, weights: MoeWeights, top_k: int) -> bool:
    """Whether these kernels can do a step that `moe_many.cu` can do, and faster: Hopper, many pairs
    an expert, rows of two steps at least and few enough for the shared memory.
    """
    size, width = x.shape[1], weights.gate_up_bias.shape[1] // 2
    return (
        len(x) * top_k >= decode.tuned("BATCH_LEAST") * len(weights.router)
        and decode.is_hopper(x)
        and min(size, width) > 128
        and size <= _MOST_SIZE
        and _stages(x.device, _CHUNKS[-1], size, width) >= _LEAST_STAGES
    )


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
    max_items = min(pairs, num_experts + pairs // chunk)
    logits = x.new_empty(num_tokens, num_experts, dtype=torch.float32)
    normed = x.new_empty(num_tokens, _whole(size))
    shares = x.new_empty(pairs, dtype=torch.float32)
    ids, ordered, place = x.new_empty(3, pairs, dtype=torch.int32)
    items = x.new_empty(max_items + 1, 4, dtype=torch.int32)  # the last: how many, the next tile
    h = x.new_empty(pairs, _whole(width))
    parts = x.new_empty(pairs, size, dtype=torch.float32)
    sorting = 4 * num_experts + 2 * num_experts * -(-pairs // 32)
    kernels.kernel("router")(
        (-(-num_experts // 16), -(-num_tokens // 8)), _WARPS * 32,
        max(_WARPS * 512 + 8 * decode.dense_shared(size), sorting),
        x, weights.norm, weights.router, weights.router_bias, logits, normed, shares, ids, ordered,
        place, items, items[max_items], _arrived(x.device), num_tokens, chunk, norm_eps,
    )  # fmt: skip
    stage = chunk * 256
    groups, is_few = decode.tuned("BATCH_GROUPS"), num_tokens <= decode.tuned("BATCH_SUMS")
    stages = _stages(x.device, chunk, size, width)
    kernels.kernel("experts")(
        (decode.num_processors(x.device),), groups * 128 + 128,
        stages * stage + _shared_beside(size, width),
        normed, items, items[max_items], ordered, gate_up.blocks, gate_up.scales,
        weights.gate_up_bias, down.blocks, down.scales, weights.down_bias, h, parts, stages, stage,
        alpha, limit, x, shares, place, out if is_few else None,
        _arrived(x.device)[_MOST_GROUPS:], num_tokens, add_residual,
    )  # fmt: skip
    if not is_few:
        kernels.kernel("finalize")(
            (-(-size // 1024), num_tokens), 256, 0, x, parts, shares, place, out, add_residual
        )
    return logits


def _stages(device: torch.device, chunk: int, size: int, width: int) -> int:
    """Steps of tokens that the ring has room for."""
    room = decode.shared_memory(device) - _shared_beside(size, width)
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


@cache
def _arrived(device: torch.device) -> Tensor:
    """Counters that are zero between steps."""
    return torch.zeros(_MOST_GROUPS + _MOST_SIZE // 16, dtype=torch.int32, device=device)

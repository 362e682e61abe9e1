"""moe on a GPU: kernels for one token, for up to 256 grouped by expert, and for a prompt's many.

What they do not take goes through Triton: other cards and types, adapters of the experts, and plain
experts.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from motet.errors import BackendError
from motet.ops.batch import LoraSlots
from motet.ops.cuda import decode
from motet.ops.invariant import is_batch_invariant
from motet.ops.moe.gpu_batch import moe_batch, takes_batch
from motet.ops.moe.gpu_portable import moe_portable
from motet.ops.moe.gpu_prefill import moe_prefill, takes_prefill
from motet.ops.moe.gpu_route import finalize, most_items, route, scratch_bytes
from motet.ops.moe.gpu_stream import moe_stream, takes_stream
from motet.ops.moe.lora import changes_experts
from motet.ops.moe.ref import Routing, moe_ref
from motet.ops.weights import MoeWeights, Mxfp4

__all__ = ["check_scales", "moe_gpu"]

_MAX_GROUPED = 256  # tokens: more are a matter of arithmetic, for other kernels
_MAX_EXPERTS = 1024
_MAX_SCALE = 128
_WARPS = 8
_FEW_PAIRS = 8  # of an expert: one tile of a product


def moe_gpu(
    x: Tensor,
    weights: MoeWeights,
    top_k: int,
    norm_eps: float,
    alpha: float,
    limit: float,
    experts: range,
    add_residual: bool,
    lora: LoraSlots | None,
    routing: list[Routing] | None,
    out: Tensor | None,
) -> Tensor:
    """See `motet.ops.moe.moe`."""
    invariant = is_batch_invariant()
    if (
        not 0 < len(x) <= _MAX_GROUPED
        or invariant
        or changes_experts(lora)
        or not _has_kernels(x, weights, top_k, experts)
    ):
        run = moe_portable
        if isinstance(weights.gate_up, Tensor) and (invariant or x.dtype != torch.bfloat16):
            run = moe_ref
        elif takes_prefill(x, weights, top_k) and not changes_experts(lora):
            run = moe_prefill
        return run(
            x, weights, top_k, norm_eps, alpha, limit, experts, add_residual, lora, routing, out
        )
    step = _Step.of(x, weights, top_k, norm_eps, alpha, limit)
    y = torch.empty_like(x) if out is None else out
    if len(x) == 1:
        logits = _one(step, y, int(add_residual))
    elif takes_stream(x, weights, top_k):
        logits = moe_stream(x, weights, top_k, norm_eps, alpha, limit, int(add_residual), y)
    elif takes_batch(x, weights, top_k):
        logits = moe_batch(x, weights, top_k, norm_eps, alpha, limit, int(add_residual), y)
    else:
        logits = _grouped(step, y, int(add_residual))
    if routing is not None:
        best, chosen = logits.topk(top_k, dim=-1)
        routing.append(Routing(chosen, best.softmax(-1), logits))
    return y


def _has_kernels(x: Tensor, weights: MoeWeights, top_k: int, experts: range) -> bool:
    num_experts, two_width = weights.gate_up_bias.shape
    return (
        decode.takes(x, weights.norm, weights.router, weights.router_bias)
        and decode.takes(weights.gate_up_bias, weights.down_bias)
        and all(
            isinstance(matrix, Mxfp4)
            and decode.is_readable(matrix.blocks)
            and decode.is_readable(matrix.scales)
            for matrix in (weights.gate_up, weights.down)
        )
        and len(experts) == len(weights.router) == num_experts <= _MAX_EXPERTS
        and x.shape[1] % 32 == two_width % 64 == 0
        and scratch_bytes(len(x) * top_k, num_experts) <= decode.shared_memory(x.device)
    )


def check_scales(weights: MoeWeights) -> None:
    """Refuse packed experts whose scales the kernels cannot apply in one exact product.

    Raises:
        BackendError: a scale is above 2.
    """
    for name, matrix in (("gate_up", weights.gate_up), ("down", weights.down)):
        if isinstance(matrix, Mxfp4) and (largest := int(matrix.scales.max())) > _MAX_SCALE:
            raise BackendError(
                f"moe: backend 'gpu' takes MXFP4 scales of at most {_MAX_SCALE} (2^1), and {name} "
                f"has one of {largest}; choose the backend 'ref', or quantize the model again"
            )


@dataclass(frozen=True)
class _Step:
    """The op's arguments, and sizes."""

    x: Tensor
    weights: MoeWeights
    gate_up: Mxfp4
    down: Mxfp4
    top_k: int
    norm_eps: float
    alpha: float
    limit: float
    size: int
    width: int
    num_experts: int

    @classmethod
    def of(
        cls, x: Tensor, weights: MoeWeights, top_k: int, norm_eps: float, alpha: float, limit: float
    ) -> "_Step":
        gate_up, down = weights.gate_up, weights.down
        assert isinstance(gate_up, Mxfp4)
        assert isinstance(down, Mxfp4)
        num_experts, size, width = down.shape
        return cls(
            x, weights, gate_up, down, top_k, norm_eps, alpha, limit, size, width, num_experts
        )

    @property
    def shapes(self) -> dict[str, int]:
        """Constants of the kernels."""
        return {"D": self.size, "F": self.width, "E": self.num_experts, "TOPK": self.top_k}


def _one(step: _Step, y: Tensor, add_residual: int) -> Tensor:
    """Three kernels; the way down reads its weights while gates and ups are computed."""
    x, weights, gate_up, down = step.x, step.weights, step.gate_up, step.down
    kernels = decode.module("moe_one.cu", "UP", "DOWN", **step.shapes)
    logits = x.new_empty(1, step.num_experts, dtype=torch.float32)
    h = x.new_empty(step.top_k, step.width)
    kernels.kernel("router")(
        (step.num_experts,), 128, 0,
        x, weights.norm, weights.router, weights.router_bias, logits, step.norm_eps,
    )  # fmt: skip
    tiles = _WARPS // decode.tuned("UP_SPLIT")  # of a block, 8 units each
    kernels.kernel("gate_up_1")(
        (-(-step.top_k * step.width // (8 * tiles)),),
        _WARPS * 32,
        _WARPS * 64 + decode.packed_shared(step.size) + tiles * step.size // 2,
        x, weights.norm, logits, gate_up.blocks, gate_up.scales, weights.gate_up_bias, h,
        step.norm_eps, step.alpha, step.limit,
    )  # fmt: skip
    warps = step.top_k * decode.tuned("DOWN_SPLIT")
    kernels.kernel("down_1")(
        (step.size // 16,),
        warps * 32,
        warps * 64 + step.top_k * (decode.packed_shared(step.width) + step.width // 2),
        x, logits, down.blocks, down.scales, weights.down_bias, h, y, add_residual,
    )  # fmt: skip
    return logits


def _grouped(step: _Step, y: Tensor, add_residual: int) -> Tensor:
    """Five kernels over the pairs of a token and an expert, sorted by expert."""
    x, weights = step.x, step.weights
    kernels = decode.module("moe_many.cu", "MANY", "STAY", **step.shapes)
    num_tokens, pairs = len(x), len(x) * step.top_k
    chunk = _most_pairs(step)
    max_items = most_items(pairs, step.num_experts, chunk)
    routed = route(kernels, x, weights, step.top_k, step.norm_eps, step.size, 0)
    ordered, count = x.new_empty(pairs, dtype=torch.int32), x.new_empty(1, dtype=torch.int32)
    items = x.new_empty(max_items, 4, dtype=torch.int32)
    kernels.kernel("choose_all")(
        (1,), 1024, scratch_bytes(pairs, step.num_experts),
        routed.logits, num_tokens, chunk, routed.shares, ordered, routed.place, items, count,
    )  # fmt: skip
    h = x.new_empty(pairs, step.width)
    parts = x.new_empty(pairs, step.size, dtype=torch.float32)
    for name, source, rows, matrix, bias in (
        ("up", routed.normed, 2 * step.width, step.gate_up, weights.gate_up_bias),
        ("down", h, step.size, step.down, weights.down_bias),
    ):
        size = source.shape[1]
        if chunk == _FEW_PAIRS:
            grid: tuple[int, ...] = (-(-rows // (16 * _WARPS)), max_items)
            block, shared = _WARPS * 32, chunk * decode.packed_shared(size) + _WARPS * size // 2
        else:
            grid = (decode.num_processors(x.device),)
            block, shared = 32 * decode.tuned("STAY_WARPS"), _stay_shared(chunk, size)
        kernels.kernel(f"{name}_{chunk}")(
            grid, block, shared,
            source, items, count, ordered, matrix.blocks, matrix.scales, bias, h, parts,
            step.alpha, step.limit,
        )  # fmt: skip
    finalize(kernels, x, parts, routed, y, add_residual)
    return routed.logits


def _most_pairs(step: _Step) -> int:
    """How many pairs of an expert are one item: all of them for most experts, where shared memory
    has the room.
    """
    mean = len(step.x) * step.top_k / step.num_experts
    wanted = _FEW_PAIRS if mean <= 3 else 16 if mean <= 10 else 24
    room, size = decode.shared_memory(step.x.device), max(step.size, step.width)
    return next((c for c in (24, 16) if c <= wanted and _stay_shared(c, size) <= room), _FEW_PAIRS)


def _stay_shared(chunk: int, size: int) -> int:
    """Bytes of shared memory: tokens in whole steps of 128 values, scales of each warp."""
    return chunk * -(-size // 128) * 256 + decode.tuned("STAY_WARPS") * (size + 32)

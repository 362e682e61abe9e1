"""moe for many tokens on one GPU: rows sorted by expert, two grouped products, a weighted sum.

On Hopper, packed experts go through `motet/ops/cuda/moe_sm90.cu`: the codes become bf16 in
registers and enter wgmma from there, so no unpacked copy of a weight ever exists. Nothing is read
back to the host, and nothing depends on the order in which blocks run.
"""

from functools import cache
from typing import NamedTuple

import torch
from torch import Tensor

from motet.ops.batch import LoraSlots
from motet.ops.cuda.linear import linear
from motet.ops.cuda.nvrtc import Kernel, Module
from motet.ops.cuda.rows import norm_rows
from motet.ops.moe.ref import Routing
from motet.ops.weights import MoeWeights, Mxfp4

__all__ = ["moe_prefill", "takes_prefill"]

_PANEL = 64  # columns
_SLACK = 256  # rows: a tile may read beyond the last expert's
_PLAN = 774  # integers of the plan that moe_rank makes
_MAX_EXPERTS, _MAX_TOP_K = 256, 8
_THREADS = 384
_SHARED = 4 * (256 * 128 + 128 * 32) + 2 * 256 * 144 + 1024  # stages, staging, alignment


def takes_prefill(x: Tensor, weights: MoeWeights, top_k: int) -> bool:
    """Whether `moe_prefill` can do a step: Hopper, bfloat16, packed experts of fitting sizes."""
    size = weights.norm.shape[0]
    num_experts, two_width = weights.gate_up_bias.shape
    small = (weights.norm, weights.router_bias, weights.gate_up_bias, weights.down_bias)
    return (
        x.is_cuda
        and torch.version.hip is None
        and torch.cuda.get_device_capability(x.device) == (9, 0)
        and x.dtype == torch.bfloat16
        and isinstance(weights.gate_up, Mxfp4)
        and isinstance(weights.down, Mxfp4)
        and all(tensor.dtype in (torch.bfloat16, torch.float32) for tensor in small)
        and size % _PANEL == 0
        and two_width % (2 * _PANEL) == 0
        and max(num_experts, weights.router.shape[0]) <= _MAX_EXPERTS
        and top_k <= _MAX_TOP_K
    )


def moe_prefill(
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
    """See `motet.ops.moe.moe`; what `takes_prefill` lets through; no adapters."""
    assert isinstance(weights.gate_up, Mxfp4)
    assert isinstance(weights.down, Mxfp4)
    device = x.device
    run = _kernels(torch.cuda.current_device())
    num_tokens, size = x.shape
    num_held, two_width = weights.gate_up_bias.shape
    num_experts = len(weights.router)
    num_choices = num_tokens * top_k
    num_rows = num_choices + 8 * num_held + _SLACK
    out = torch.empty_like(x) if out is None else out

    n_TD = norm_rows(x, weights.norm, norm_eps)
    logits_TE = _router(n_TD, weights.router)
    chosen, expert_of, rank, row_of = torch.empty(
        (4, num_tokens, top_k), dtype=torch.int32, device=device
    )
    probabilities = torch.empty((num_tokens, top_k), dtype=torch.float32, device=device)
    run.moe_route(
        (-(-num_tokens // 8),), 256, 0,
        logits_TE, weights.router_bias, _wide(weights.router_bias), num_tokens, num_experts, top_k,
        experts.start, num_held, chosen, expert_of, probabilities,
    )  # fmt: skip
    if routing is not None:
        routing.append(
            Routing(chosen.long(), probabilities, logits_TE + weights.router_bias.float())
        )
    plan = _plan(device)
    run.moe_rank((num_held,), 1024, 0, expert_of, num_choices, rank, plan)

    panels = torch.empty(num_rows * size, dtype=torch.bfloat16, device=device)
    run.moe_gather(
        (num_tokens,), 128, size * 2,
        n_TD, expert_of, rank, plan, top_k, size, num_rows, panels, row_of,
    )  # fmt: skip
    hidden = torch.empty(num_rows * two_width // 2, dtype=torch.bfloat16, device=device)
    blocks = _multiprocessors(device)
    run.moe_gate_up(
        (blocks,), _THREADS, _SHARED,
        panels, weights.gate_up.blocks, weights.gate_up.scales, weights.gate_up_bias, hidden, plan,
        num_held, num_rows, size // _PANEL, two_width, _wide(weights.gate_up_bias), alpha, limit,
    )  # fmt: skip
    y_RD = panels  # of the same size, and no longer needed
    run.moe_down(
        (blocks,), _THREADS, _SHARED,
        hidden, weights.down.blocks, weights.down.scales, weights.down_bias, y_RD, plan,
        num_held, num_rows, two_width // 2 // _PANEL, size, _wide(weights.down_bias),
    )  # fmt: skip
    run.moe_finalize(
        (num_tokens,), 128, 0,
        y_RD, row_of, probabilities, x, int(add_residual), top_k, size, out,
    )  # fmt: skip
    return out


def _router(n_TD: Tensor, weight: Tensor) -> Tensor:
    """Float32 logits, for a rounded router picks other experts."""
    if weight.dtype == n_TD.dtype:  # products of two bfloat16 are exact in float32
        return linear(n_TD, weight, dtype=torch.float32)
    return linear(n_TD.float(), weight.float())


def _wide(tensor: Tensor) -> int:
    """Whether a small tensor is float32; the kernels read that or bfloat16."""
    return int(tensor.dtype == torch.float32)


class _Kernels(NamedTuple):
    moe_route: Kernel
    moe_rank: Kernel
    moe_gather: Kernel
    moe_gate_up: Kernel
    moe_down: Kernel
    moe_finalize: Kernel


@cache
def _kernels(device: int) -> _Kernels:
    module = Module("moe_sm90.cu", {}, header=False)
    return _Kernels(*map(module.kernel, _Kernels._fields))


@cache
def _multiprocessors(device: torch.device) -> int:
    return torch.cuda.get_device_properties(device).multi_processor_count


@cache
def _plan(device: torch.device) -> Tensor:
    """What moe_rank writes and the others read; its last integers are counters, zero at first."""
    return torch.zeros(_PLAN, dtype=torch.int32, device=device)

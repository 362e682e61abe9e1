"""moe for many tokens on any GPU that Triton knows: sort, two grouped products, a weighted sum.

Packed experts are unpacked tile by tile on the way to the product. Nothing is read back to the
host, and sums are always taken in the same order.
"""

import torch
from torch import Tensor
from torch.nn import functional

from motet.ops.batch import LoraSlots
from motet.ops.moe.ref import Routing
from motet.ops.weights import MoeWeights, Mxfp4

__all__ = ["moe_portable"]

_ROWS, _COLUMNS, _INNER = 128, 64, 64  # of a tile
_OPTIONS = {"num_warps": 4, "num_stages": 3}


def moe_portable(
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
    """See `motet.ops.moe.moe`; experts in the MXFP4 of Hugging Face."""
    from motet.ops.moe.kernels import down_kernel, gate_up_kernel

    assert lora is None
    assert isinstance(weights.gate_up, Mxfp4)
    assert isinstance(weights.down, Mxfp4)
    size = x.shape[1]
    num_held, two_width = weights.gate_up_bias.shape
    width = two_width // 2
    n_TD = functional.rms_norm(x.float(), (size,), weights.norm.float(), norm_eps).to(x.dtype)
    logits_TE = functional.linear(n_TD.float(), weights.router.float(), weights.router_bias.float())
    best, chosen = logits_TE.topk(top_k, dim=-1)
    probabilities = best.softmax(dim=-1)
    if routing is not None:
        routing.append(Routing(chosen, probabilities, logits_TE))

    held = chosen.flatten() - experts.start
    held = torch.where((held >= 0) & (held < num_held), held, num_held)
    order = held.argsort(stable=True).int()  # those of other ranks come last
    counts = torch.zeros(num_held + 1, dtype=torch.int32, device=x.device)
    counts = counts.scatter_add_(0, held, torch.ones_like(order))[:num_held]
    starts = (counts.cumsum(0) - counts).int()
    tile_ends = ((counts + _ROWS - 1) // _ROWS).cumsum(0).int()
    num_tiles = -(-len(order) // _ROWS) + num_held  # at most
    shape = {
        "E": num_held,
        "E2": 1 << (num_held - 1).bit_length(),
        "M": _ROWS,
        "N": _COLUMNS,
    }

    h_RF = x.new_empty(len(order), width)
    gate_up_kernel[num_tiles, -(-width // _COLUMNS)](
        n_TD, weights.gate_up.blocks, weights.gate_up.scales, weights.gate_up_bias, h_RF,
        order, tile_ends, starts, counts, size, width, top_k, alpha, limit,
        **shape, L=_inner(size), **_OPTIONS,
    )  # fmt: skip
    y_RD = x.new_zeros(len(order), size) if num_held < len(weights.router) else x.new_empty(
        len(order), size
    )  # fmt: skip
    down_kernel[num_tiles, -(-size // _COLUMNS)](
        h_RF, weights.down.blocks, weights.down.scales, weights.down_bias, y_RD,
        order, tile_ends, starts, counts, width, size, **shape, L=_inner(width), **_OPTIONS,
    )  # fmt: skip
    y_TD = torch.einsum("tkd,tk->td", y_RD.unflatten(0, (-1, top_k)).float(), probabilities)
    y_TD = y_TD.to(x.dtype)
    if add_residual:
        y_TD = y_TD + x
    return y_TD if out is None else out.copy_(y_TD)


def _inner(size: int) -> int:
    return _INNER if size % _INNER == 0 else 32

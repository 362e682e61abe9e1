"""LoRA adapters inside the ops: y += scale * B (A x) for the tokens that have one.

The tokens of a step are grouped by adapter once, for all layers. The product with the weights is
computed for all tokens as if there were no adapters, and the low-rank product, in float32, is added
to the rows of those that have one; so the others keep every bit.

Source: Hu et al. 2021, https://arxiv.org/abs/2106.09685.

Example::

    lora = lora_slots([-1, -1, 0, 0, 0, 1], [first.layers, second.layers])
    attn_in(x, weights, cos, sin, norm_eps=1e-5, lora=lora[layer])
"""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import ArrayLike
from torch import Tensor

from motet.ops.batch import LoraLayer, LoraSlots, LowRank
from motet.ops.precision import linear, widen

__all__ = ["add_low_rank", "add_to_rows", "lora_slots"]


def lora_slots(
    slot_of_token: ArrayLike,
    adapters: Sequence[Sequence[LoraLayer]],
    device: torch.device | str = "cpu",
) -> tuple[LoraSlots, ...] | None:
    """Group the tokens of a step by adapter.

    Args:
        slot_of_token: [T] index into `adapters`, -1 for none.
        adapters: of each the layers of the model, in order, on the device.
        device: where the model runs.

    Returns:
        One `LoraSlots` for each layer; None if no token has an adapter.
    """
    slots = np.asarray(slot_of_token, np.int64)
    used = [slot for slot in range(len(adapters)) if (slots == slot).any()]
    if not used:
        return None
    renumbered = np.full(len(adapters) + 1, -1)  # the last one is that of -1
    renumbered[used] = range(len(used))
    on_device = torch.from_numpy(renumbered[slots]).to(device)
    rows = tuple(torch.from_numpy(np.flatnonzero(slots == slot)).to(device) for slot in used)
    chosen = [adapters[slot] for slot in used]
    in_experts = any(
        one.gate_up is not None or one.down is not None for layers in chosen for one in layers
    )
    return tuple(
        LoraSlots(on_device, rows, layers, in_experts) for layers in zip(*chosen, strict=True)
    )


def add_low_rank(y: Tensor, x: Tensor, lora: LoraSlots | None, name: str) -> Tensor:
    """Add what the adapters have for the matrix `name` of a layer to y [T, out], in place.

    x [T, in] is what the matrix was applied to.
    """
    if lora is not None:
        for rows, adapter in zip(lora.rows, lora.adapters, strict=True):
            low_rank: LowRank | None = getattr(adapter, name)
            if low_rank is not None:
                add_to_rows(y, x, rows, low_rank.a, low_rank.b, low_rank.scale)
    return y


def add_to_rows(y: Tensor, x: Tensor, rows: Tensor, a: Tensor, b: Tensor, scale: float) -> None:
    """y[rows] += scale * B (A x[rows]) in place, rounded once to the type of y; rows ascend."""
    if len(rows) == len(y):  # all of them
        y += linear(linear(widen(x), a) * scale, b)
        return
    low = linear(widen(x.index_select(0, rows)), a) * scale
    y.index_copy_(0, rows, (y.index_select(0, rows) + linear(low, b)).to(y.dtype))

"""The kernel of all layers for one new token (`step.cu`): its constants, its memory, its launch."""

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from motet.ops.cuda import decode

__all__ = ["NUM_ADDRESSES", "StepKernel", "constants_of", "fits", "shared_bytes"]

NUM_ADDRESSES = 22  # of `struct Layer`, the window included
_LOG2E = 1.4426950408889634
_MAX_SHARES = 16
_COUNTERS = 128
# Measured on an H200 with gpt-oss-20b: warps that compute, of them so many on a tile, stages of the
# ring, rows of a stage, whether weights are marked to leave the L2 first, rows asked for ahead of
# the choice of experts, stages on their way at once.
_STEP = {
    "NC": 8, "SHARERS": 8, "NS": 8, "ROWS_IN": 4, "ROWS_OUT": 3, "HINT": 1, "AHEAD": 0, "FLIGHT": 2
}  # fmt: skip


def constants_of(shapes: Mapping[str, int], num_processors: int) -> dict[str, int]:
    """All constants of the source for shapes (D, F, NH, NKV, H, E, TOPK, BLOCK_LEN, SINKS32)."""
    blocks = num_processors // shapes["TOPK"] * shapes["TOPK"]
    tuned = {name: decode.TUNING.get(f"STEP_{name}", value) for name, value in _STEP.items()}
    return {**tuned, **shapes, "NBLK": blocks}


def fits(c: Mapping[str, int], max_shared: int) -> bool:
    """Whether the kernel can be right for these constants, and has the memory for it."""
    blocks, warps, stages = c["NBLK"], c["NC"], c["NS"]
    if (
        c["H"] != 64
        or c["TOPK"] != 4
        or c["NH"] // c["NKV"] > 8
        or blocks < max(c["NKV"], c["TOPK"])
        or c["E"] > warps * 32
        or min(c["D"], c["F"], c["NH"] * 64) < 64
        or (c["D"] % 32, c["F"] % 32) != (0, 0)
        # what is fetched of the scales of a tile is cut at multiples of 16 bytes
        or c["E"] * 2 * c["F"] * (c["D"] // 32) % 16
        or c["E"] * c["D"] * (c["F"] // 32) % 16
    ):
        return False
    threads = warps * 32
    pairs, rows, units = _most(c)
    here, out = c["ROWS_IN"] // 2, c["ROWS_OUT"]
    # No warp may wait for a stage's next turn but one. Copies end in another order than they began,
    # but none before those that began FLIGHT earlier: so far apart may the pieces of a warp be.
    firsts = min(pairs - 1, warps - 1) // here, min(rows - 1, 2 * warps - 1) // out
    strides = (
        -(-warps // here) if pairs > warps else 0,
        -(-2 * warps // out) if rows > 2 * warps else 0,
        warps // c["SHARERS"],
    )
    return (
        max(firsts) < stages
        and max(strides) <= stages - c["FLIGHT"]
        and max(units, rows * c["TOPK"]) <= threads
        and -(-pairs // warps) <= 32
        and shared_bytes(c) <= max_shared
    )


def _most(c: Mapping[str, int]) -> tuple[int, int, int]:
    """Most pairs of rows of attn_in, rows of attn_out and down, and units of a block."""
    blocks = c["NBLK"]
    pairs = (c["NH"] + 2 * c["NKV"]) * c["H"] // 2
    return -(-pairs // blocks), -(-c["D"] // blocks), -(-c["F"] // (blocks // c["TOPK"]))


def shared_bytes(c: Mapping[str, int]) -> int:
    """SHARED_BYTES of the source."""
    d, f, wide, top_k, sharers = c["D"], c["F"], c["NH"] * c["H"], c["TOPK"], c["SHARERS"]
    gd, gf = d // 32, f // 32
    _, rows, units = _most(c)
    stage = max(
        c["ROWS_IN"] * d * 2,
        c["ROWS_OUT"] * wide * 2,
        16 * gd * 16 + _up(16 * gd + 15, 16),
        16 * gf * 16 + top_k * _up(4 * gf + 15, 16),
    )
    sums = _up(d * 2, 128) + -(-units // 8) * sharers * 64
    activations = max(sums + c["NC"] * 128, wide * 2, top_k * f * 2, 8 * 2048 + 8 * 64)
    return (
        c["NS"] * _up(stage, 128)
        + _up(activations, 128)
        + -(-rows // 4) * sharers * 64
        + _up(rows * c["E"] * 2, 128)
        + _up((2 * rows + c["E"] + 32 + 24) * 4, 16)
        + (2 * c["NS"] + 2) * 8
        + 2 * NUM_ADDRESSES * 8
    )


def _up(value: int, to: int) -> int:
    return -(-value // to) * to


class StepKernel:
    """The kernel for one set of constants, and what it keeps between its phases."""

    def __init__(self, constants: Mapping[str, int], device: torch.device) -> None:
        c = self.constants = dict(constants)
        self._shared = shared_bytes(c)
        self._kernel = decode.module("step.cu", **c, SHARED=self._shared).kernel("all_layers")
        wide, group = c["NH"] * c["H"], c["NH"] // c["NKV"]
        self._kept = (
            torch.empty(wide, dtype=torch.bfloat16, device=device),  # queries
            torch.empty(wide, dtype=torch.bfloat16, device=device),  # what attention gathered
            torch.empty(c["NKV"] * _MAX_SHARES * group * 66, device=device),  # its shares
            torch.zeros(c["NKV"], dtype=torch.int32, device=device),  # who came to a kv head
            torch.empty(c["NBLK"] * c["E"], device=device),  # parts of the router's logits
            torch.empty(c["TOPK"] * c["F"], dtype=torch.bfloat16, device=device),  # units
            torch.zeros(_COUNTERS, dtype=torch.int32, device=device),  # left as zeros
        )

    def __call__(
        self,
        layers: Tensor,
        x: Tensor,
        angles: tuple[Tensor, Tensor],
        slots: tuple[Tensor, Tensor],
        tables: tuple[Tensor, Tensor],
        seq_lens: Tensor,
        numbers: Sequence[float],
        marks: Tensor | None = None,
    ) -> None:
        """Run all layers on x [D], in place.

        Args:
            layers: [L, NUM_ADDRESSES] int64, as `struct Layer` has them.
            x: the token.
            angles: cos and sin of its position, [H / 2] float32.
            slots, tables: of the full and the sliding layers.
            seq_lens: [1] int32, the token included.
            numbers: scale of the scores, eps of the norms, alpha and limit of SwiGLU.
            marks: [NBLK, L, 24] int64 for the clock's readings of a kernel built with MARKS.
        """
        scale, *others = numbers
        self._kernel(
            (self.constants["NBLK"],), (self.constants["NC"] + 1) * 32, self._shared,
            layers, len(layers), x, *angles, *slots, *tables, seq_lens, *self._kept,
            scale * _LOG2E, *others, marks,
        )  # fmt: skip

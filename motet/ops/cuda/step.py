"""The kernel of all layers for one new token (`step.cu`): its constants, its memory, its launch."""

import math
from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from motet.ops.cuda import decode

__all__ = ["NUM_ADDRESSES", "StepKernel", "constants_of", "fits", "in_range", "shared_bytes"]

NUM_ADDRESSES = 22  # of `struct Layer`, the window included
_LOG2E = 1.4426950408889634
_MAX_SHARES = 16
_COUNTERS = 96
_WARPS, _THREADS = 8, 384  # that compute; all, with those that fetch
# Measured on an H200 with gpt-oss-20b: stages of the ring, rows of a stage, whether weights are
# marked to leave the L2 first, stages on their way at once, clocks between two pieces of attn_out.
_STEP = {"NS": 8, "ROWS_IN": 4, "ROWS_OUT": 3, "HINT": 1, "FLIGHT": 2, "PACE": 1750}
_MOST_HALF = 65504.0
_TOKEN_ONE, _UNIT_ONE = 4.0, 512.0  # of the source


def constants_of(shapes: Mapping[str, int], num_processors: int) -> dict[str, int]:
    """All constants of the source for shapes (D, F, NH, NKV, H, E, TOPK, BLOCK_LEN, SINKS32)."""
    blocks = num_processors // shapes["TOPK"] * shapes["TOPK"]
    tuned = {name: decode.TUNING.get(f"STEP_{name}", value) for name, value in _STEP.items()}
    return {**tuned, **shapes, "NBLK": blocks}


def fits(c: Mapping[str, int], max_shared: int) -> bool:
    """Whether the kernel can be right for these constants, and has the memory for it."""
    blocks, threads, stages = c["NBLK"], _WARPS * 32, c["NS"]
    if (
        c["H"] != 64
        or c["TOPK"] != 4
        or c["NH"] // c["NKV"] > 8
        or not max(c["NKV"], c["TOPK"]) <= blocks < 256
        or c["E"] % 8
        or c["E"] + 2 > threads
        or c["D"] > threads * 16
        or min(c["D"], c["F"], c["NH"] * 64) < 64
        # a block without rows would not be waited for
        or min(c["D"], c["F"], (c["NH"] + 2 * c["NKV"]) * c["H"] // 2) < blocks
        or (c["D"] % 32, c["F"] % 32) != (0, 0)
        # what is fetched of the scales of a tile is cut at multiples of 16 bytes
        or c["E"] * 2 * c["F"] * (c["D"] // 32) % 16
        or c["E"] * c["D"] * (c["F"] // 32) % 16
    ):
        return False
    pairs, rows, units = _most(c)
    # two tiles of eight rows must be in the ring at once
    tile = max(-(-15 // c["ROWS_IN"]), -(-15 // c["ROWS_OUT"])) + 1
    return (
        tile <= stages
        and max(2 * pairs, units, rows * c["TOPK"]) <= threads
        and shared_bytes(c) <= max_shared
    )


def in_range(norm: Tensor, limit: float) -> bool:
    """Whether what the experts get stays within float16: the normed token, and SwiGLU's units."""
    normed = float(norm.abs().max()) * math.sqrt(len(norm))
    return max(normed * _TOKEN_ONE, limit * (limit + 1) * _UNIT_ONE) <= _MOST_HALF


def _most(c: Mapping[str, int]) -> tuple[int, int, int]:
    """Most pairs of rows of attn_in, rows of attn_out and down, and units of a block."""
    blocks = c["NBLK"]
    pairs = (c["NH"] + 2 * c["NKV"]) * c["H"] // 2
    return -(-pairs // blocks), -(-c["D"] // blocks), -(-c["F"] // (blocks // c["TOPK"]))


def shared_bytes(c: Mapping[str, int]) -> int:
    """SHARED_BYTES of the source."""
    d, f, wide, top_k = c["D"], c["F"], c["NH"] * c["H"], c["TOPK"]
    gd, gf = d // 32, f // 32
    pairs, rows, units = _most(c)
    stage = max(
        c["ROWS_IN"] * d * 2,
        c["ROWS_OUT"] * wide * 2,
        16 * gd * 16 + _up(16 * gd + 15, 16),
        16 * gf * 16 + 2 * _up(8 * gf + 15, 16),
    )
    tiles = max(-(-2 * pairs // 8), -(-rows // 8), -(-units // 8))
    sums = _up(max(d, wide) * 2, 128) + tiles * _WARPS * 128 + _WARPS * 128
    activations = max(sums, top_k * f * 2, 8 * 16 * 33 * 4 + 8 * 64)
    return (
        c["NS"] * _up(stage, 128)
        + _up(activations, 128)
        + -(-rows // 8) * top_k // 2 * _WARPS * 128
        + _up(rows * c["E"] * 2, 128)
        + _up((2 * rows + 32 + 24) * 4, 16)
        + (2 * c["NS"] + 2) * 8
        + 2 * NUM_ADDRESSES * 8
        + 32
        + 16
    )


def _up(value: int, to: int) -> int:
    return -(-value // to) * to


class StepKernel:
    """The kernel for one set of constants, and what it keeps between its phases."""

    def __init__(self, constants: Mapping[str, int], device: torch.device) -> None:
        c = self.constants = dict(constants)
        self._shared = shared_bytes(c)
        self._kernel = decode.module("step.cu", **c, SHARED=self._shared).kernel("all_layers")
        self._kernel.check_fits(_THREADS, self._shared)
        wide, group = c["NH"] * c["H"], c["NH"] // c["NKV"]
        told = 2 * wide + 2 * c["NKV"] * c["H"] + 2 * c["D"] + c["TOPK"] * c["F"] // 2
        self._kept = (
            torch.zeros(told, dtype=torch.int32, device=device),  # what blocks tell one another
            # shares of attention, and in lines of 16 the logits and squares of three layers
            torch.zeros(c["NKV"] * _MAX_SHARES * group * 66, dtype=torch.int64, device=device),
            torch.zeros(3 * -(-(c["E"] + 2) // 4) * 16, dtype=torch.int64, device=device),
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
            (self.constants["NBLK"],), _THREADS, self._shared,
            layers, len(layers), x, *angles, *slots, *tables, seq_lens, *self._kept,
            scale * _LOG2E, *others, marks,
        )  # fmt: skip

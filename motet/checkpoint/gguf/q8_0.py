"""Rounding to Q8_0, GGUF's blocks of 32 signed bytes with one float16 scale.

A block is 34 bytes: the scale, little-endian, then 32 signed bytes; value = scale * byte. Rounding
is llama.cpp's: scale = largest magnitude / 127 in float32, a tie goes away from zero.
Source: quantize_row_q8_0_ref in https://github.com/ggml-org/llama.cpp (ggml/src/ggml-quants.c).

Example::

    blocks = quantize_q8_0(weight)  # [rows, cols / 32, 34] uint8
"""

import torch
from torch import Tensor

from motet.errors import CheckpointError

__all__ = ["quantize_q8_0"]

_BLOCK_LEN = 32


def quantize_q8_0(x: Tensor) -> Tensor:
    """x [..., cols] of a float type, cols a multiple of 32, to uint8 [..., cols / 32, 34].

    Raises:
        CheckpointError: a value is infinite, NaN, or too large for a float16 scale.
    """
    blocks = x.float().unflatten(-1, (-1, _BLOCK_LEN))
    scales = blocks.abs().amax(-1, keepdim=True) / 127
    stored = scales.half()
    if not bool(stored.isfinite().all()):
        raise CheckpointError(
            "a value is infinite, NaN or beyond 8.3e6, which Q8_0 cannot hold; keep bf16"
        )
    scaled = blocks * torch.where(scales == 0, 0.0, 1 / scales)
    codes = scaled.trunc()
    codes += scaled.sub_(codes).mul_(2).trunc_()  # the rest: -1, 0 or 1 once doubled and cut
    return torch.cat([stored.view(torch.uint8), codes.to(torch.int8).view(torch.uint8)], dim=-1)

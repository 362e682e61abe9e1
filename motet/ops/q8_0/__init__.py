"""q8_0: GGUF's number format of 8.5 bits: blocks of 32 signed bytes with one float16 scale.

A block is 34 bytes: the scale, little-endian, then the elements. It is how published GGUF files
keep attention, embedding and output. Source: block_q8_0 of
https://github.com/ggml-org/llama.cpp/blob/master/ggml/src/ggml-common.h

Example::

    dequantize(blocks)  # uint8 [rows, G, 34] -> [rows, G * 32] float32
"""

import torch
from torch import Tensor

from motet.errors import UsageError
from motet.ops.check import check_shape
from motet.ops.native import is_available
from motet.ops.q8_0.cpu import dequantize_cpu
from motet.ops.q8_0.ref import BLOCK_BYTES, BLOCK_LEN, dequantize_ref

__all__ = ["BLOCK_BYTES", "BLOCK_LEN", "dequantize"]


def dequantize(
    blocks: Tensor, dtype: torch.dtype = torch.float32, *, out: Tensor | None = None
) -> Tensor:
    """value = scale * element, exact in float32 and rounded once to smaller types.

    Values on the CPU go through the native module where it was built; both paths give the same
    bits. Not differentiable.

    Args:
        blocks: [..., G, 34] uint8.
        dtype: of the result.
        out: [..., G * 32] of that type to write the result to; rows contiguous, one stride apart.

    Returns:
        [..., G * 32].

    Raises:
        UsageError: another shape or type.
    """
    if blocks.dtype != torch.uint8 or blocks.dim() < 2 or blocks.shape[-1] != BLOCK_BYTES:
        raise UsageError(
            f"q8_0: blocks are {blocks.dtype} {list(blocks.shape)}; expected uint8 "
            f"[..., G, {BLOCK_BYTES}]"
        )
    if out is not None:
        check_shape("q8_0", "out", out, *blocks.shape[:-2], blocks.shape[-2] * BLOCK_LEN)
        if out.dtype != dtype:
            raise UsageError(f"q8_0: out is {out.dtype}; expected {dtype}, the result's type")
    if blocks.device.type == "cpu" and is_available():
        if dtype == torch.float32:
            return dequantize_cpu(blocks, out=out)
        values = dequantize_cpu(blocks).to(dtype)
    else:
        values = dequantize_ref(blocks, dtype)
    return values if out is None else out.copy_(values)

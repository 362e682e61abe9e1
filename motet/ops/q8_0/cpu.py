"""Q8_0 dequantization in C++ (motet/csrc/q8_0.cpp), for tensors in CPU memory."""

import torch
from torch import Tensor

from motet.ops import native
from motet.ops.q8_0.ref import BLOCK_LEN

__all__ = ["dequantize_cpu"]


def dequantize_cpu(blocks: Tensor, *, out: Tensor | None = None) -> Tensor:
    """uint8 [..., G, 34] to float32 [..., G * 32], exactly; `motet.ops.q8_0` checks the blocks.

    `out` may have rows that lie apart by one stride. Blocks that are not contiguous are copied
    first. Uses `torch.get_num_threads()` threads at most and releases the interpreter lock.

    Raises UsageError for another `out`, BackendError if the native module is missing.
    """
    return _dequantize(blocks, out, native.BEST_ISA)


def _dequantize(blocks: Tensor, out: Tensor | None, isa: str) -> Tensor:
    native.require()
    shape = (*blocks.shape[:-2], blocks.shape[-2] * BLOCK_LEN)
    out, rows = native.output_rows(shape, torch.float32, out)
    data = blocks.detach().contiguous().view(-1).numpy()
    native.kernels.q8_0_dequantize_f32(data, rows.numpy(), isa, torch.get_num_threads())
    return out

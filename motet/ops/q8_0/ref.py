"""q8_0 in plain torch. G blocks of a row."""

import torch
from torch import Tensor

__all__ = ["BLOCK_BYTES", "BLOCK_LEN", "dequantize_ref"]

BLOCK_LEN = 32
BLOCK_BYTES = 34


def dequantize_ref(blocks: Tensor, dtype: torch.dtype) -> Tensor:
    """See `motet.ops.q8_0.dequantize`."""
    scales = blocks[..., :2].contiguous().view(torch.float16).float()
    return (blocks[..., 2:].view(torch.int8).float() * scales).flatten(-2).to(dtype)

"""Weights as GGUF stores them, packed here by the letter of the format."""

import torch
from torch import Tensor

__all__ = ["mxfp4_gguf", "q8_0"]


def mxfp4_gguf(blocks: Tensor, scales: Tensor) -> Tensor:
    """Hugging Face blocks [..., G, 16] and scales [..., G] to [..., G, 17] of the same values."""
    elements = torch.stack([blocks & 15, blocks >> 4], dim=-1).flatten(-2)  # codes 0 .. 31
    packed = elements[..., :16] | elements[..., 16:] << 4
    return torch.cat([scales.unsqueeze(-1), packed], dim=-1)


def q8_0(matrix: Tensor) -> Tensor:
    """Float [..., n] to [..., n / 32, 34]: the nearest bytes for a scale of largest / 127."""
    blocks = matrix.float().unflatten(-1, (-1, 32))
    scales = (blocks.abs().amax(-1, keepdim=True) / 127).half()
    elements = (blocks / scales.float().clamp(min=1e-8)).round().clamp(-128, 127).to(torch.int8)
    return torch.cat([scales.view(torch.uint8), elements.view(torch.uint8)], dim=-1)

"""MXFP4 experts, GGUF <-> Hugging Face: the same scales and codes in another order of bytes.

A GGUF block is 17 bytes, [..., G, 17]: the scale, then 16 bytes of which byte j holds element j in
its low four bits and element j + 16 in its high ones. The Hugging Face layout keeps scales
[..., G] and blocks [..., G, 16] apart, and byte j holds elements 2j and 2j + 1. GGUF has the gate
and up rows in two tensors, Hugging Face interleaves them in one. Nothing is rounded: both
directions undo each other bit for bit.

Whole tensors are gigabytes, so `hf_blocks` and `hf_scales` work an expert at a time.
Format: https://github.com/ggml-org/ggml (block_mxfp4 of ggml-common.h).

Example::

    gate = checkpoint.read("model.layers.0.mlp.experts.gate_proj_mxfp4")
    up = checkpoint.read("model.layers.0.mlp.experts.up_proj_mxfp4")
    for blocks in hf_blocks(gate, up):  # [2 * rows, G, 16]: one expert of gate_up_proj_blocks
        file.write(blocks.numpy())
"""

from collections.abc import Iterator

import torch
from torch import Tensor

__all__ = [
    "GGUF_BLOCK_BYTES",
    "gguf_to_hf",
    "hf_blocks",
    "hf_scales",
    "hf_to_gguf",
]

GGUF_BLOCK_BYTES = 17
_CODES = 16  # bytes of codes in a block


def gguf_to_hf(packed: Tensor) -> tuple[Tensor, Tensor]:
    """GGUF blocks uint8 [..., G, 17] to Hugging Face blocks [..., G, 16] and scales [..., G]."""
    # A 16-bit word holds elements 2j, 2j+16, 2j+1, 2j+17 from its lowest bits to its highest.
    codes = packed[..., 1:].clone(memory_format=torch.contiguous_format)
    words = codes.view(torch.int16)
    blocks = torch.empty((*packed.shape[:-1], _CODES), dtype=torch.uint8, device=packed.device)
    half = _CODES // 2
    blocks[..., :half] = words & 0x0F | words >> 4 & 0xF0
    blocks[..., half:] = words >> 4 & 0x0F | words >> 8 & 0xF0
    return blocks, packed[..., 0].contiguous()


def hf_to_gguf(blocks: Tensor, scales: Tensor) -> Tensor:
    """Hugging Face blocks uint8 [..., G, 16] and scales [..., G] to GGUF blocks [..., G, 17]."""
    half = _CODES // 2
    low, high = blocks[..., :half].to(torch.int16), blocks[..., half:].to(torch.int16)
    words = low & 0x0F | (high & 0x0F) << 4 | (low & 0xF0) << 4 | (high & 0xF0) << 8
    return torch.cat([scales.unsqueeze(-1), words.view(torch.uint8)], dim=-1)


def hf_blocks(*parts: Tensor) -> Iterator[Tensor]:
    """The `_blocks` of GGUF experts, one contiguous [rows, G, 16] an expert.

    `parts`: uint8 [E, out, G, 17] each; gate and up give interleaved rows (gate, up, gate, ...),
    a single tensor its own.
    """
    for expert in zip(*parts, strict=True):
        yield torch.stack([gguf_to_hf(part)[0] for part in expert], dim=1).flatten(0, 1)


def hf_scales(*parts: Tensor) -> Iterator[Tensor]:
    """The `_scales` of GGUF experts, one contiguous [rows, G] an expert; `parts` as `hf_blocks`."""
    for expert in zip(*parts, strict=True):
        yield torch.stack([part[..., 0] for part in expert], dim=1).flatten(0, 1)

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
_WORD = 8  # bytes that are worked on at once: half of a Hugging Face block
# The low and the high four bits of every byte of a word, which torch has with a sign only.
_LOW = 0x0F0F0F0F0F0F0F0F
_HIGH = ~_LOW


def gguf_to_hf(packed: Tensor) -> tuple[Tensor, Tensor]:
    """GGUF blocks uint8 [..., G, 17] to Hugging Face blocks [..., G, 16] and scales [..., G]."""
    even, odd = (packed[..., i::2].contiguous().view(torch.int64) for i in (1, 2))
    first = even & _LOW | (odd & _LOW) << 4
    second = even >> 4 & _LOW | odd & _HIGH
    return torch.cat([first, second], dim=-1).view(torch.uint8), packed[..., 0].contiguous()


def hf_to_gguf(blocks: Tensor, scales: Tensor) -> Tensor:
    """Hugging Face blocks uint8 [..., G, 16] and scales [..., G] to GGUF blocks [..., G, 17]."""
    whole = blocks.contiguous()
    if whole.storage_offset() % _WORD:  # cut from a file that keeps no such alignment
        whole = whole.clone()
    first, second = whole.view(torch.int64).split(1, dim=-1)
    packed = torch.empty((*scales.shape, GGUF_BLOCK_BYTES), dtype=torch.uint8, device=blocks.device)
    packed[..., 0] = scales
    packed[..., 1::2] = (first & _LOW | (second & _LOW) << 4).view(torch.uint8)
    packed[..., 2::2] = (first >> 4 & _LOW | second & _HIGH).view(torch.uint8)
    return packed


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

"""GGUF and Hugging Face experts hold the same values, and each gives the other back exactly."""

import numpy as np
import pytest
import torch
from gguf import GGMLQuantizationType
from gguf.quants import dequantize as gguf_dequantize

from motet.checkpoint.blocks import (
    gguf_to_hf,
    hf_blocks,
    hf_scales,
    hf_to_gguf,
)
from motet.ops.mxfp4 import dequantize


def random_bytes(*shape: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(sum(shape))
    return torch.randint(0, 256, shape, generator=generator, dtype=torch.uint8)


@pytest.mark.parametrize("shape", [(1,), (3,), (5, 2), (3, 7, 5)])
def test_both_directions_undo_each_other(shape: tuple[int, ...]) -> None:
    packed = random_bytes(*shape, 17)
    blocks, scales = gguf_to_hf(packed)
    assert torch.equal(scales, packed[..., 0])
    assert torch.equal(hf_to_gguf(blocks, scales), packed)
    back = gguf_to_hf(hf_to_gguf(random_bytes(*shape, 16), scales))
    assert torch.equal(back[0], random_bytes(*shape, 16))


def test_bytes_of_any_alignment_are_taken() -> None:
    data = random_bytes(4 * 17 + 8)
    for offset in range(8):
        packed = data[offset : offset + 4 * 17].view(4, 17)
        blocks, scales = gguf_to_hf(packed)
        raw = torch.cat([torch.zeros(offset, dtype=torch.uint8), blocks.flatten()])
        assert torch.equal(hf_to_gguf(raw[offset:].view(4, 16), scales), packed)


def test_an_element_lands_where_both_formats_say() -> None:
    for element in range(32):
        packed = torch.zeros(1, 17, dtype=torch.uint8)
        packed[0, 1 + element % 16] = 7 << 4 * (element // 16)
        blocks, _ = gguf_to_hf(packed)
        assert blocks[0, element // 2] == 7 << 4 * (element % 2)
        assert blocks.count_nonzero() == 1


def test_the_gguf_package_reads_the_same_values() -> None:
    packed = random_bytes(6, 4, 17)
    packed[..., 0] = packed[..., 0].clamp(2, 250)  # what float32 holds as normal numbers
    theirs = gguf_dequantize(packed.flatten(-2).numpy(), GGMLQuantizationType.MXFP4)
    ours = dequantize(*gguf_to_hf(packed))
    assert np.array_equal(theirs, ours.numpy())


def test_experts_are_interleaved_and_taken_apart() -> None:
    gate, up, down = (
        random_bytes(3, 5, 2, 17),
        random_bytes(3, 5, 2, 17) ^ 85,
        random_bytes(3, 4, 2, 17),
    )
    blocks = torch.stack(list(hf_blocks(gate, up)))
    scales = torch.stack(list(hf_scales(gate, up)))
    assert blocks.shape == (3, 10, 2, 16)
    assert scales.shape == (3, 10, 2)
    assert torch.equal(blocks[:, 0::2], gguf_to_hf(gate)[0])
    assert torch.equal(scales[:, 1::2], up[..., 0])
    assert torch.equal(hf_to_gguf(blocks[:, 0::2], scales[:, 0::2]), gate)
    assert torch.equal(hf_to_gguf(blocks[:, 1::2], scales[:, 1::2]), up)
    single = torch.stack(list(hf_blocks(down))), torch.stack(list(hf_scales(down)))
    assert torch.equal(hf_to_gguf(*single), down)


def test_every_chunk_is_contiguous() -> None:
    gate = random_bytes(2, 6, 3, 17)[:, ::2]
    for chunk in [*hf_blocks(gate, gate), *hf_scales(gate, gate), *hf_scales(gate)]:
        assert chunk.is_contiguous()

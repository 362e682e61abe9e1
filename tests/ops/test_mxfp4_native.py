"""The native MXFP4 dequantizer, every instruction set of this machine, against a plain formula."""

import os

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from motet.errors import UsageError
from motet.ops.mxfp4 import cpu
from tests.ops.stored import mxfp4_gguf

E2M1 = [0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, -0.0, -0.5, -1.0, -1.5, -2.0, -3.0, -4.0, -6.0]
DTYPES = [torch.float32, torch.bfloat16]
GUARD = 64

if os.environ.get("CI") and not cpu.is_available():
    raise RuntimeError(f"CI tests the native module. {cpu.unavailable_reason()}.")

pytestmark = pytest.mark.skipif(
    not cpu.is_available(), reason=f"motet._native is not built: {cpu.unavailable_reason()}"
)


def isas() -> list[str]:
    if not cpu.is_available():
        return ["none"]
    from motet import _native

    return _native.supported_isas()


def expected(blocks: NDArray[np.uint8], scales: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The formula in float64, rounded once; 2^128 and more are infinite in float32."""
    codes = np.stack([blocks & 15, blocks >> 4], axis=-1).reshape(*blocks.shape[:-1], 32)
    factor = np.where(scales == 255, np.nan, np.exp2(scales.astype(np.float64) - 127))
    with np.errstate(over="ignore"):
        values = (np.array(E2M1)[codes] * factor[..., None]).astype(np.float32)
    return values.reshape(*scales.shape[:-1], 32 * scales.shape[-1])


def assert_same_bits(found: torch.Tensor, wanted: NDArray[np.float32]) -> None:
    """Equality that tells -0 from 0; NaNs are equal to each other."""
    if found.dtype == torch.bfloat16:
        low_bits = wanted[~np.isnan(wanted)].view(np.uint32) & 0xFFFF
        assert not low_bits.any(), "the formula's values must be exact in bfloat16"
    values = found.float().numpy()
    np.testing.assert_array_equal(values, wanted)
    np.testing.assert_array_equal(np.signbit(values), np.signbit(wanted), strict=True)


def random_packed(shape: tuple[int, ...], seed: int) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    blocks = torch.randint(0, 256, (*shape, 16), dtype=torch.uint8, generator=generator)
    scales = torch.randint(0, 255, shape, dtype=torch.uint8, generator=generator)
    return blocks, scales


@pytest.mark.parametrize("isa", isas())
@pytest.mark.parametrize("dtype", DTYPES)
def test_every_byte_with_every_scale_is_exact(dtype: torch.dtype, isa: str) -> None:
    # 16 blocks hold every byte once; each position of a block sees every nibble as well
    every_byte = torch.arange(256, dtype=torch.uint8).reshape(16, 16)
    blocks = torch.cat([every_byte, every_byte.T]).expand(256, 32, 16).contiguous()
    scales = torch.arange(256, dtype=torch.uint8)[:, None].expand(256, 32).contiguous()
    found = cpu._dequantize(blocks, scales, dtype, None, isa)
    wanted = expected(blocks.numpy(), scales.numpy())
    wanted[255] = np.copysign(np.nan, 1)
    assert_same_bits(found, wanted)


@pytest.mark.parametrize("isa", isas())
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("num_blocks", [0, 1, 3, 90, 257])
def test_writes_its_output_and_nothing_else(num_blocks: int, dtype: torch.dtype, isa: str) -> None:
    blocks, scales = random_packed((num_blocks,), seed=num_blocks)
    # one element off, so that no store is aligned
    guarded = torch.full((GUARD + 1 + 32 * num_blocks + GUARD,), torch.nan, dtype=dtype)
    integer = torch.int16 if dtype == torch.bfloat16 else torch.int32
    guarded.view(integer).fill_(0x5A5A)
    out = guarded[GUARD + 1 : GUARD + 1 + 32 * num_blocks]
    assert cpu._dequantize(blocks, scales, dtype, out, isa) is out
    assert_same_bits(out, expected(blocks.numpy(), scales.numpy()))
    bits = guarded.view(integer)
    assert (bits[: GUARD + 1] == 0x5A5A).all()
    assert (bits[len(bits) - GUARD :] == 0x5A5A).all()


@pytest.mark.parametrize("isa", isas())
def test_threads_share_the_work_without_a_seam(isa: str) -> None:
    blocks, scales = random_packed((3, 16411), seed=1)  # large enough for three threads, odd parts
    threads = torch.get_num_threads()
    torch.set_num_threads(4)
    try:
        found = cpu._dequantize(blocks, scales, torch.bfloat16, None, isa)
    finally:
        torch.set_num_threads(threads)
    assert found.shape == (3, 16411 * 32)
    assert_same_bits(found, expected(blocks.numpy(), scales.numpy()))


@pytest.mark.parametrize("isa", isas())
@pytest.mark.parametrize("dtype", DTYPES)
def test_gguf_every_byte_with_every_scale_is_exact(dtype: torch.dtype, isa: str) -> None:
    every_byte = torch.arange(256, dtype=torch.uint8).reshape(16, 16)
    codes = torch.cat([every_byte, every_byte.T]).expand(256, 32, 16)
    scales = torch.arange(256, dtype=torch.uint8)[:, None, None].expand(256, 32, 1)
    packed = torch.cat([scales, codes], dim=-1)
    found = cpu._dequantize_gguf(packed, dtype, None, isa)
    low, high = codes & 15, codes >> 4
    in_order = torch.cat([low, high], dim=-1)  # elements 0..15, then 16..31
    hf_blocks = in_order[..., 0::2] | in_order[..., 1::2] << 4
    wanted = expected(hf_blocks.numpy(), scales[..., 0].numpy())
    wanted[255] = np.copysign(np.nan, 1)
    assert_same_bits(found, wanted)


@pytest.mark.parametrize("isa", isas())
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(("num_rows", "num_blocks"), [(0, 3), (4, 0), (1, 1), (5, 3), (2, 90)])
@pytest.mark.parametrize("gap", [0, 1, 37])
def test_gguf_rows_may_lie_apart(
    num_rows: int, num_blocks: int, gap: int, dtype: torch.dtype, isa: str
) -> None:
    """What is between the rows, before and after them stays as it was."""
    blocks, scales = random_packed((num_rows, num_blocks), seed=num_rows)
    size, stride = 32 * num_blocks, 32 * num_blocks + gap
    guarded = torch.empty(GUARD + 1 + stride * num_rows + GUARD, dtype=dtype)
    bits = guarded.view(torch.int16 if dtype == torch.bfloat16 else torch.int32).fill_(0x5A5A)
    out = guarded[GUARD + 1 : GUARD + 1 + stride * num_rows].view(num_rows, stride)[:, :size]
    assert cpu._dequantize_gguf(mxfp4_gguf(blocks, scales), dtype, out, isa) is out
    assert_same_bits(out, expected(blocks.numpy(), scales.numpy()))
    out.zero_()
    assert int((bits == 0x5A5A).sum()) == len(bits) - num_rows * size


@pytest.mark.parametrize("isa", isas())
@pytest.mark.parametrize("gap", [0, 5])
def test_gguf_threads_share_the_work_without_a_seam(isa: str, gap: int) -> None:
    blocks, scales = random_packed((1723, 43), seed=1)
    out = torch.full((1723, 43 * 32 + gap), torch.nan)
    threads = torch.get_num_threads()
    torch.set_num_threads(4)
    try:
        cpu._dequantize_gguf(mxfp4_gguf(blocks, scales), torch.float32, out[:, : 43 * 32], isa)
    finally:
        torch.set_num_threads(threads)
    assert_same_bits(out[:, : 43 * 32], expected(blocks.numpy(), scales.numpy()))
    assert out[:, 43 * 32 :].isnan().all()


def test_gguf_accepts_experts_that_lie_apart() -> None:
    blocks, scales = random_packed((3, 10, 5), seed=2)
    ups = mxfp4_gguf(blocks, scales)[:, 4:]
    found = cpu.dequantize_gguf_cpu(ups, torch.float32)
    assert_same_bits(found, expected(blocks[:, 4:].numpy(), scales[:, 4:].numpy()))


def test_gguf_refuses_what_does_not_fit_by_name() -> None:
    packed = mxfp4_gguf(*random_packed((2, 4, 5), seed=3))
    with pytest.raises(UsageError, match=r"float16"):
        cpu.dequantize_gguf_cpu(packed, torch.float16)
    with pytest.raises(UsageError, match=r"\[\.\.\., G, 17\], not \(2, 4, 5, 16\)"):
        cpu.dequantize_gguf_cpu(packed[..., 1:], torch.float32)
    for out in (
        torch.empty(2, 4, 161),
        torch.empty(2, 4, 160, dtype=torch.bfloat16),
        torch.empty(160, 4, 2).permute(2, 1, 0),
        torch.empty(4, 2, 160).transpose(0, 1),  # no one stride leads from row to row
    ):
        with pytest.raises(UsageError, match="with contiguous rows on the CPU, not"):
            cpu.dequantize_gguf_cpu(packed, torch.float32, out=out)


def test_accepts_strided_inputs() -> None:
    blocks, scales = random_packed((6, 5), seed=2)
    found = cpu.dequantize_cpu(blocks[::2], scales[::2], torch.float32)
    assert_same_bits(found, expected(blocks[::2].numpy(), scales[::2].numpy()))


def test_refuses_what_does_not_fit_by_name() -> None:
    blocks, scales = random_packed((4, 5), seed=3)
    with pytest.raises(UsageError, match=r"float16"):
        cpu.dequantize_cpu(blocks, scales, torch.float16)
    with pytest.raises(UsageError, match=r"\(4, 5, 16\) and \(4, 4\)"):
        cpu.dequantize_cpu(blocks, scales[:, :4], torch.float32)
    with pytest.raises(UsageError, match=r"\[\.\.\., G, 16\]"):
        cpu.dequantize_cpu(blocks[..., :8], scales, torch.float32)
    with pytest.raises(UsageError, match="scales must be a"):
        cpu.dequantize_cpu(blocks, scales.int(), torch.float32)
    with pytest.raises(UsageError, match="out must be a contiguous"):
        cpu.dequantize_cpu(blocks, scales, torch.float32, out=torch.empty(4, 161))
    with pytest.raises(UsageError, match="out must be a contiguous"):
        cpu.dequantize_cpu(blocks, scales, torch.float32, out=torch.empty(160, 4).T)

"""q8_0 against the gguf package and a plain formula: every scale, every byte, every path."""

import gguf
import numpy as np
import pytest
import torch
from gguf.quants import dequantize as gguf_dequantize
from gguf.quants import quantize as gguf_quantize
from torch import Tensor

from motet.errors import UsageError
from motet.ops import native
from motet.ops.q8_0 import cpu, dequantize, ref
from tests.ops.steps import random

DTYPES = [torch.float32, torch.bfloat16, torch.float16, torch.float64]
needs_native = pytest.mark.skipif(
    not native.is_available(), reason=f"motet._native is not built: {native.unavailable_reason()}"
)


def isas() -> list[str]:
    return native.kernels.supported_isas() if native.is_available() else ["none"]


def every_scale() -> Tensor:
    """[65536, 2, 34]: each float16, over all bytes once in four rows."""
    scales = torch.arange(65536).to(torch.uint16).view(torch.uint8).view(-1, 1, 2)
    bytes_ = torch.arange(256, dtype=torch.uint8).view(4, 2, 32).repeat(16384, 1, 1)
    return torch.cat([scales.expand(-1, 2, 2), bytes_], dim=-1)


def formula(blocks: Tensor) -> Tensor:
    """In float64, whose product of a float16 and a byte is exact."""
    array = blocks.numpy()
    scales = array[..., :2].copy().view(np.float16).astype(np.float64)
    with np.errstate(invalid="ignore"):
        values = scales * array[..., 2:].view(np.int8)
    return torch.from_numpy(values.reshape(*array.shape[:-2], 32 * array.shape[-2]))


def quantized(x: Tensor) -> Tensor:
    """By the gguf package: [..., n] to [..., n / 32, 34]."""
    packed = torch.from_numpy(gguf_quantize(x.numpy(), gguf.GGMLQuantizationType.Q8_0))
    return packed.view(*x.shape[:-1], -1, 34)


@pytest.mark.parametrize("rows", [(), (1,), (63,), (3, 131)], ids=str)
def test_equals_the_gguf_package(rows: tuple[int, ...]) -> None:
    packed = quantized(random(*rows, 96))
    want = gguf_dequantize(packed.flatten(-2).numpy(), gguf.GGMLQuantizationType.Q8_0)
    assert np.array_equal(dequantize(packed).numpy(), want)


@pytest.mark.parametrize("dtype", DTYPES)
def test_every_scale_is_exact_and_rounded_once(dtype: torch.dtype) -> None:
    packed = every_scale()
    want = formula(packed).to(dtype)
    out = torch.empty(65536, 2, 64, dtype=dtype)[:, 1]
    for got in (dequantize(packed, dtype, out=out), ref.dequantize_ref(packed, dtype)):
        assert got.dtype == dtype
        torch.testing.assert_close(got, want, atol=0, rtol=0, equal_nan=True)
        finite = want.isfinite()
        assert torch.equal(torch.signbit(got[finite]), torch.signbit(want[finite]))


@needs_native
@pytest.mark.parametrize("isa", isas())
def test_every_instruction_set_gives_the_same_bits(isa: str) -> None:
    packed = every_scale()
    got, want = cpu._dequantize(packed, None, isa), formula(packed).float()
    torch.testing.assert_close(got, want, atol=0, rtol=0, equal_nan=True)
    finite = want.isfinite()
    assert torch.equal(torch.signbit(got[finite]), torch.signbit(want[finite]))


@needs_native
@pytest.mark.parametrize("isa", isas())
@pytest.mark.parametrize(("num_rows", "num_blocks"), [(0, 3), (4, 0), (1, 1), (5, 3), (700, 90)])
@pytest.mark.parametrize("gap", [0, 1, 37])
def test_rows_may_lie_apart(num_rows: int, num_blocks: int, gap: int, isa: str) -> None:
    """What is between the rows, before and after them stays as it was; also with threads."""
    packed = every_scale()[: num_rows * num_blocks, 0].reshape(num_rows, num_blocks, 34)
    size, stride = 32 * num_blocks, 32 * num_blocks + gap
    guarded = torch.full((65 + stride * num_rows + 64,), 12345.0)  # one element off alignment
    out = guarded[65 : 65 + stride * num_rows].view(num_rows, stride)[:, :size]
    threads = torch.get_num_threads()
    torch.set_num_threads(3)
    try:
        assert cpu._dequantize(packed, out, isa) is out
    finally:
        torch.set_num_threads(threads)
    torch.testing.assert_close(out, formula(packed).float(), atol=0, rtol=0, equal_nan=True)
    out.zero_()
    assert int((guarded == 12345.0).sum()) == len(guarded) - num_rows * size


def test_wrong_arguments_are_refused() -> None:
    packed = quantized(random(4, 64))
    with pytest.raises(UsageError, match=r"blocks are torch\.uint8 \[4, 2, 32\]; expected uint8"):
        dequantize(packed[..., 2:])
    with pytest.raises(UsageError, match=r"blocks are torch\.int8"):
        dequantize(packed.view(torch.int8))
    with pytest.raises(UsageError, match=r"out has shape \[4, 63\]; expected \[4, 64\]"):
        dequantize(packed, out=torch.empty(4, 63))
    with pytest.raises(UsageError, match=r"out is torch\.float64; expected torch\.float32"):
        dequantize(packed, out=torch.empty(4, 64, dtype=torch.float64))

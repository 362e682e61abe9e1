"""mxfp4: every byte, rounding to the nearest and its ties, scales, layouts, the estimator."""

import math

import gguf
import numpy as np
import pytest
import torch
from gguf.quants import dequantize as gguf_dequantize
from torch import Tensor

from motet.errors import UsageError
from motet.ops.mxfp4 import (
    dequantize,
    dequantize_gguf,
    fake_quantize,
    pack_experts,
    quantize,
    ref,
    unpack_experts,
)
from tests.ops.steps import random

E2M1 = [0, 0.5, 1, 1.5, 2, 3, 4, 6, -0.0, -0.5, -1, -1.5, -2, -3, -4, -6]


def naive_dequantize(blocks: Tensor, scales: Tensor) -> Tensor:
    values = []
    for block, scale in zip(
        blocks.reshape(-1, 16).tolist(), scales.flatten().tolist(), strict=True
    ):
        power = math.nan if scale == 255 else 2.0 ** (scale - 127)
        values += [E2M1[code] * power for byte in block for code in (byte & 15, byte >> 4)]
    return torch.tensor(values, dtype=torch.float64).view(*scales.shape[:-1], -1)


def random_packed(*rows: int, num_blocks: int, low: int = 100, high: int = 150) -> list[Tensor]:
    generator = torch.Generator().manual_seed(sum(rows))
    blocks = torch.randint(256, (*rows, num_blocks, 16), generator=generator, dtype=torch.uint8)
    scales = torch.randint(low, high, (*rows, num_blocks), generator=generator, dtype=torch.uint8)
    return [blocks, scales]


@pytest.mark.parametrize("rows", [(), (1,), (63,), (3, 131)], ids=str)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
def test_dequantize_is_exact(rows: tuple[int, ...], dtype: torch.dtype) -> None:
    low, high = (115, 135) if dtype == torch.float16 else (100, 150)  # what float16 can hold
    blocks, scales = random_packed(*rows, num_blocks=3, low=low, high=high)
    got = dequantize(blocks, scales, dtype)
    assert got.dtype == dtype
    assert torch.equal(got.double(), naive_dequantize(blocks, scales))
    assert torch.equal(ref.dequantize_ref(blocks, scales, dtype), got)


def test_dequantize_every_byte_and_every_scale() -> None:
    blocks = torch.arange(256, dtype=torch.uint8).repeat(256, 1).view(256, 16, 16)
    scales = torch.arange(256, dtype=torch.uint8).repeat(16, 1).T.contiguous()
    want = naive_dequantize(blocks, scales).float()  # overflows to infinity from 2^128 on
    got = ref.dequantize_ref(blocks, scales, torch.float32)
    torch.testing.assert_close(got, want, atol=0, rtol=0, equal_nan=True)
    assert torch.equal(torch.signbit(got[127]), torch.signbit(want[127]))
    assert got[255].isnan().all()


def random_gguf(*rows: int, num_blocks: int, low: int, high: int) -> Tensor:
    codes, scales = random_packed(*rows, num_blocks=num_blocks, low=low, high=high)
    return torch.cat([scales.unsqueeze(-1), codes], dim=-1)


@pytest.mark.parametrize("rows", [(), (1,), (63,), (3, 131)], ids=str)
def test_dequantize_gguf_equals_the_gguf_package(rows: tuple[int, ...]) -> None:
    packed = random_gguf(*rows, num_blocks=3, low=2, high=253)  # 253 and more overflow there
    got = dequantize_gguf(packed)
    want = gguf_dequantize(packed.flatten(-2).numpy(), gguf.GGMLQuantizationType.MXFP4)
    assert np.array_equal(got.numpy(), want)
    assert torch.equal(ref.dequantize_gguf_ref(packed, torch.float32), got)
    assert torch.equal(dequantize_gguf(packed, torch.bfloat16).float(), got)  # exact there too


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16, torch.float64])
def test_dequantize_gguf_every_byte_and_every_scale_in_both_ways(dtype: torch.dtype) -> None:
    """The dispatching function and ref, against the other layout."""
    codes = torch.arange(256, dtype=torch.uint8).repeat(256, 1).view(256, 16, 16)
    scales = torch.arange(256, dtype=torch.uint8).repeat(16, 1).T.contiguous()
    elements = torch.cat([codes & 15, codes >> 4], dim=-1)
    want = dequantize(elements[..., 0::2] | elements[..., 1::2] << 4, scales, dtype)
    packed = torch.cat([scales.unsqueeze(-1), codes], dim=-1)
    out = torch.empty(256, 2, 512, dtype=dtype)[:, 1]
    for got in (dequantize_gguf(packed, dtype, out=out), ref.dequantize_gguf_ref(packed, dtype)):
        torch.testing.assert_close(got, want, atol=0, rtol=0, equal_nan=True)
        assert torch.equal(torch.signbit(got[:255]), torch.signbit(want[:255]))
        assert got[255].isnan().all()


def nearest(x: float, scale: float) -> float:
    """By search, ties to the even code."""
    found = min(range(8), key=lambda code: (abs(abs(x) / scale - E2M1[code]), code % 2))
    return math.copysign(E2M1[found] * scale, x)


def test_quantize_takes_the_nearest_value() -> None:
    x = random(40, 96) * torch.logspace(-6, 6, 40).unsqueeze(1)
    blocks, scales = quantize(x)
    got = dequantize(blocks, scales)
    for value, have, scale in zip(
        x.flatten().tolist(),
        got.flatten().tolist(),
        scales.repeat_interleave(32).tolist(),
        strict=True,
    ):
        assert have == nearest(value, 2.0 ** (scale - 127))


@pytest.mark.parametrize(
    ("value", "rounded"),
    [
        (0.25, 0), (0.2500001, 0.5), (0.75, 1), (0.7499999, 0.5), (1.25, 1), (1.2500001, 1.5),
        (1.75, 2), (1.7499999, 1.5), (2.5, 2), (2.5000002, 3), (3.5, 4), (3.4999998, 3),
        (5, 4), (5.0000005, 6), (6.9999995, 6),
    ],
)  # fmt: skip
def test_quantize_ties_go_to_the_even_code(value: float, rounded: float) -> None:
    x = torch.zeros(32)
    x[0], x[1], x[2] = max(value, 4), value, -value  # the first fixes the scale at 1
    assert dequantize(*quantize(x))[1:3].tolist() == [rounded, -rounded]


@pytest.mark.parametrize(
    ("largest", "exponent"), [(4, 0), (6.99, 0), (7, 1), (7.99, 1), (8, 1), (3.5, 0), (3.49, -1)]
)
def test_quantize_scale(largest: float, exponent: int) -> None:
    x = torch.zeros(2, 32)
    x[0, 5], x[1, 9] = largest, -largest * 2.0**-30
    _, scales = quantize(x)
    assert scales.flatten().tolist() == [127 + exponent, 127 + exponent - 30]


def test_quantize_edges_of_the_range() -> None:
    x = torch.zeros(4, 32)
    x[1, 0] = 2.0**-149  # the least float32
    x[2, 0] = torch.finfo(torch.float32).max
    x[3, 0] = 2.0**-127
    blocks, scales = quantize(x)
    assert scales.flatten().tolist() == [0, 0, 252, 0]
    assert dequantize(blocks, scales)[:, 0].tolist() == [0.0, 0.0, 6 * 2.0**125, 2.0**-127]


def test_values_on_the_grid_come_back_unchanged() -> None:
    blocks, scales = random_packed(300, num_blocks=4, low=3, high=252)
    sparse = torch.rand(blocks.shape, generator=torch.Generator().manual_seed(0)) < 0.7
    small = blocks & 0b00110011  # blocks without large codes, which could use a smaller scale
    for kind in (blocks, blocks.masked_fill(sparse, 0), small, blocks * 0):
        x = dequantize(kind, scales)
        assert torch.equal(dequantize(*quantize(x)), x)
        assert torch.equal(fake_quantize(x), x)


def test_quantize_error_on_gaussian_data() -> None:
    x = random(1000, 320)
    error = (dequantize(*quantize(x)) - x).square().sum() / x.square().sum()
    assert float(error) == pytest.approx(0.01258, rel=0.02)


def test_layouts() -> None:
    weight = random(3, 64, 10)
    blocks, scales = pack_experts(weight)
    assert blocks.shape == (3, 10, 2, 16)
    assert scales.shape == (3, 10, 2)
    again = unpack_experts(blocks, scales, torch.float32)
    assert again.is_contiguous()
    assert torch.equal(again, fake_quantize(weight, dim=1))
    assert torch.equal(again[1, :, 4], dequantize(*quantize(weight[1, :, 4].contiguous())))


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float64])
def test_fake_quantize_keeps_type_and_passes_gradients(dtype: torch.dtype) -> None:
    weight = random(2, 64, 5, dtype=dtype).requires_grad_()
    rounded = fake_quantize(weight, dim=1)
    assert rounded.dtype == dtype
    assert not torch.equal(rounded, weight)
    grad = random(2, 64, 5, seed=9, dtype=dtype)
    rounded.backward(grad)
    assert weight.grad is not None
    assert torch.equal(weight.grad, grad)


def test_wrong_arguments_are_refused() -> None:
    blocks, scales = random_packed(3, num_blocks=2)
    with pytest.raises(UsageError, match=r"blocks have shape \[3, 2, 16\] and scales \[3, 1\]"):
        dequantize(blocks, scales[:, :1])
    with pytest.raises(UsageError, match=r"scales torch\.int32; expected torch.uint8"):
        dequantize(blocks, scales.int())
    with pytest.raises(UsageError, match=r"blocks are torch\.uint8 \[3, 2, 16\]; expected uint8"):
        dequantize_gguf(blocks)
    with pytest.raises(UsageError, match=r"out has shape \[3, 65\]; expected \[3, 64\]"):
        dequantize_gguf(random_gguf(3, num_blocks=2, low=1, high=9), out=torch.empty(3, 65))
    with pytest.raises(UsageError, match="dimension -1 has 33 values; expected a multiple of 32"):
        quantize(torch.zeros(2, 33))
    with pytest.raises(UsageError, match="dimension 1 has 33 values"):
        fake_quantize(torch.zeros(2, 33, 32), dim=1)
    with pytest.raises(UsageError, match="infinite or NaN"):
        quantize(torch.full((32,), torch.nan))
    with pytest.raises(UsageError, match=r"got torch\.int64"):
        quantize(torch.zeros(32, dtype=torch.int64))

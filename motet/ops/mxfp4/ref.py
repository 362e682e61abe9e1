"""mxfp4 in plain torch. G blocks of a row."""

import math

import torch
from torch import Tensor

__all__ = [
    "BLOCK_LEN",
    "GGUF_BLOCK_BYTES",
    "dequantize_gguf_ref",
    "dequantize_ref",
    "quantize_ref",
    "round_ref",
]

BLOCK_LEN = 32
GGUF_BLOCK_BYTES = 17
_BIAS = 127  # of the scale byte
_LARGEST_EXPONENT = 2  # of an element: 6 = 1.5 * 2^2
_LARGEST_SCALE = 125  # 6 * 2^125 is finite in float32; on 2^126 the largest float32 would not be
_MAGNITUDES = (0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0)
_VALUES = _MAGNITUDES + tuple(-value for value in _MAGNITUDES)

# The least magnitude that rounds to code 1, 2, ... 7. A tie goes to the even code: up at .75, 1.75
# and 3.5, down at the others, whose bound is therefore the next float32.
_BOUNDS = tuple(
    tie if up else tie * (1 + 2.0**-23)
    for tie, up in (
        (0.25, False), (0.75, True), (1.25, False), (1.75, True), (2.5, False), (3.5, True),
        (5.0, False),
    )
)  # fmt: skip


# What each byte of a block stands for: two float32, gathered as one word of 64 bits.
_PAIRS = torch.tensor([[_VALUES[byte & 15], _VALUES[byte >> 4]] for byte in range(256)])
_PAIR_WORDS = _PAIRS.view(torch.int64).flatten()

# What each scale byte stands for. A table, because exp2 may be off by a bit.
_POWERS = torch.tensor([2.0 ** (byte - _BIAS) for byte in range(255)] + [math.nan])


def dequantize_ref(blocks: Tensor, scales: Tensor, dtype: torch.dtype) -> Tensor:
    """See `motet.ops.mxfp4.dequantize`."""
    words = _PAIR_WORDS.to(blocks.device).index_select(0, blocks.flatten().int())
    values = words.view(torch.float32).view(*scales.shape, BLOCK_LEN)
    return values.mul_(_powers_of(scales)).flatten(-2).to(dtype)


def dequantize_gguf_ref(blocks: Tensor, dtype: torch.dtype) -> Tensor:
    """See `motet.ops.mxfp4.dequantize_gguf`."""
    codes = blocks[..., 1:].int()
    elements = torch.cat((codes & 15, codes >> 4), dim=-1)
    values = torch.tensor(_VALUES, device=blocks.device).take(elements.long())
    return values.mul_(_powers_of(blocks[..., 0])).flatten(-2).to(dtype)


def quantize_ref(x: Tensor) -> tuple[Tensor, Tensor]:
    """See `motet.ops.mxfp4.quantize`."""
    codes, exponents = _encode(x)
    codes = codes.to(torch.uint8)
    return codes[..., 0::2] | codes[..., 1::2] << 4, (exponents + _BIAS).to(torch.uint8)


def round_ref(x: Tensor) -> Tensor:
    """x rounded to MXFP4 values in blocks along its last dimension, in its own type and shape.

    Arithmetic alone, no tables: it runs on every step of a training, compiled into one kernel.
    """
    blocks = _blocks(x)
    exponents = _exponents(blocks)
    scaled = blocks * _power(-exponents)
    size = scaled.abs()
    gap = torch.where(size < 2, 0.5, torch.where(size < 4, 1.0, 2.0))  # between values around it
    rounded = ((size / gap).round() * gap).clamp(max=_MAGNITUDES[-1]).copysign(scaled)
    half = exponents >> 1  # the least scale, 2^-127, is no normal float32
    return (rounded * _power(half) * _power(exponents - half)).flatten(-2).to(x.dtype)


def _encode(x: Tensor) -> tuple[Tensor, Tensor]:
    """Codes [..., G, 32] int32 and the exponents of the scales [..., G] int32."""
    blocks = _blocks(x)
    exponents = _exponents(blocks)
    scaled = blocks * _power(-exponents)
    bounds = torch.tensor(_BOUNDS, dtype=torch.float32, device=x.device)
    codes = torch.bucketize(scaled.abs(), bounds, out_int32=True, right=True)
    return codes + 8 * torch.signbit(scaled).int(), exponents.squeeze(-1)


def _blocks(x: Tensor) -> Tensor:
    return x.float().contiguous().view(*x.shape[:-1], -1, BLOCK_LEN)


def _exponents(blocks: Tensor) -> Tensor:
    """[..., G, 1] int32: the powers of two of the scales of float32 blocks [..., G, 32]."""
    mantissa, exponent = torch.frexp(blocks.abs().amax(-1, keepdim=True))  # in [0.5, 1), or 0
    doubled = (mantissa >= 0.875).int()  # 7/8: the largest magnitude would be 7 or more
    exponents = exponent - 1 - _LARGEST_EXPONENT + doubled
    return torch.where(mantissa == 0, -_BIAS, exponents).clamp(-_BIAS, _LARGEST_SCALE)


def _power(exponents: Tensor) -> Tensor:
    """2^e in float32, -126 <= e <= 127. By its bits, because exp2 may be off by one."""
    return (exponents + _BIAS << 23).view(torch.float32)


def _powers_of(scales: Tensor) -> Tensor:
    """[..., G] scale bytes of any integer type to [..., G, 1] float32."""
    return _POWERS.to(scales.device).take(scales.long()).unsqueeze(-1)

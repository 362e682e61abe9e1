"""mxfp4 in plain torch. G blocks of a row."""

import math

import torch
from torch import Tensor
from torch.nn import functional

__all__ = ["BLOCK_LEN", "dequantize_ref", "quantize_ref", "round_ref"]

BLOCK_LEN = 32
_BIAS = 127  # of the scale byte
_LARGEST_EXPONENT = 2  # of an element: 6 = 1.5 * 2^2
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


def dequantize_ref(blocks: Tensor, scales: Tensor, dtype: torch.dtype) -> Tensor:
    """See `motet.ops.mxfp4.dequantize`."""
    low_high = [[_VALUES[byte & 15], _VALUES[byte >> 4]] for byte in range(256)]
    pairs = torch.tensor(low_high, device=blocks.device)
    values = functional.embedding(blocks.int(), pairs).flatten(-2)  # [..., G, 32]
    scale = functional.embedding(scales.int(), _powers(blocks.device))  # [..., G, 1]
    return values.mul_(scale).flatten(-2).to(dtype)


def quantize_ref(x: Tensor) -> tuple[Tensor, Tensor]:
    """See `motet.ops.mxfp4.quantize`."""
    codes, exponents = _encode(x)
    codes = codes.to(torch.uint8)
    return codes[..., 0::2] | codes[..., 1::2] << 4, (exponents + _BIAS).to(torch.uint8)


def round_ref(x: Tensor) -> Tensor:
    """x rounded to MXFP4 values in blocks along its last dimension, in its own type and shape."""
    codes, exponents = _encode(x)
    values = torch.tensor(_VALUES, device=x.device)
    rounded = values[codes] * functional.embedding(exponents + _BIAS, _powers(x.device))
    return rounded.flatten(-2).to(x.dtype)


def _encode(x: Tensor) -> tuple[Tensor, Tensor]:
    """Codes [..., G, 32] int32 and the exponents of the scales [..., G] int32."""
    blocks = x.float().reshape(*x.shape[:-1], -1, BLOCK_LEN)
    mantissa, exponent = torch.frexp(blocks.abs().amax(-1))  # mantissa in [0.5, 1), or 0
    doubled = (mantissa >= 0.875).int()  # 7/8: the largest magnitude would be 7 or more
    exponents = exponent - 1 - _LARGEST_EXPONENT + doubled
    exponents = torch.where(mantissa == 0, -_BIAS, exponents).clamp(-_BIAS, _BIAS)
    scaled = blocks * functional.embedding(_BIAS - exponents, _powers(x.device))
    bounds = torch.tensor(_BOUNDS, dtype=torch.float32, device=x.device)
    codes = torch.bucketize(scaled.abs(), bounds, out_int32=True, right=True)
    return codes + 8 * torch.signbit(scaled).int(), exponents


def _powers(device: torch.device) -> Tensor:
    """[256, 1]: what each scale byte stands for. A table, because exp2 may be off by a bit."""
    powers = [[2.0 ** (byte - _BIAS)] for byte in range(255)]
    return torch.tensor([*powers, [math.nan]], device=device)

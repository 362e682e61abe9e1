"""How the ref backend keeps its numerics: float32 sums, weights widened as they are used.

Weights stay in memory as stored (F32, F16, BF16) and are widened a slice at a time, small enough
to stay in the processor's cache, so that a large matrix never has a float32 copy. Under
`torch.autocast` the matrix products run in the autocast type and the rest in float32.
"""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

__all__ = ["linear", "linear_by_rows", "matmul_dtype", "rms_norm", "widen"]

_SLICE = 1 << 19  # elements widened at a time: 2 MB of float32


def widen(x: Tensor) -> Tensor:
    """The tensor in float32, or as it is when it is float64 (which tests of gradients use)."""
    return x if x.dtype == torch.float64 else x.float()


def matmul_dtype(x: Tensor) -> torch.dtype:
    """The type in which a matrix product of x will run."""
    if torch.is_autocast_enabled(x.device.type):
        return torch.get_autocast_dtype(x.device.type)
    return x.dtype


def rms_norm(x: Tensor, weight: Tensor, eps: float) -> Tensor:
    """x / sqrt(mean(x^2) + eps) * weight over the last dimension, in at least float32."""
    x = widen(x)
    return functional.rms_norm(x, (x.shape[-1],), weight.to(x.dtype), eps)


def linear(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """x W^T + b in the type of x, for x [T, in], W [out, in] of any float type, b [out]."""
    if torch.is_autocast_enabled(x.device.type):
        return functional.linear(x, weight, bias)
    if weight.dtype == x.dtype:
        return functional.linear(x, weight, None if bias is None else bias.to(x.dtype))
    num_rows, row_len = weight.shape
    return linear_by_rows(x, num_rows, row_len, lambda a, b: weight[a:b].to(x.dtype), bias)


def linear_by_rows(
    x: Tensor,
    num_rows: int,
    row_len: int,
    rows: Callable[[int, int], Tensor],
    bias: Tensor | None,
) -> Tensor:
    """x W^T + b where `rows(a, b)` makes rows a to b of W [num_rows, row_len] in the type of x."""
    step = max(1, _SLICE // row_len)
    parts = [
        functional.linear(x, rows(a, min(a + step, num_rows))) for a in range(0, num_rows, step)
    ]
    y = parts[0] if len(parts) == 1 else torch.cat(parts, dim=-1)
    return y if bias is None else y + bias.to(y.dtype)

"""The norm of many rows, by a kernel of `prefill.cu`."""

from ctypes import c_longlong
from functools import cache

import torch
from torch import Tensor
from torch.nn import functional

from motet.ops.cuda import decode
from motet.ops.cuda.nvrtc import Module

__all__ = ["add_rows", "has_row_kernels", "norm_rows", "rows_module"]

_MAX_SIZE = 8192  # of a row


def has_row_kernels(x: Tensor) -> bool:
    """Whether the kernels of `prefill.cu` take a tensor: bfloat16 on a card that runs them."""
    return x.is_cuda and x.dtype == torch.bfloat16 and decode.has_kernels(x)


def norm_rows(x: Tensor, weight: Tensor, eps: float) -> Tensor:
    """x / sqrt(mean(x^2) + eps) * weight of each row [T, D], sums in float32."""
    size = x.shape[1]
    if size % 8 or size > _MAX_SIZE or not has_row_kernels(x):
        return functional.rms_norm(x.float(), (size,), weight.float(), eps).to(x.dtype)
    out = torch.empty_like(x)
    is_float32 = weight.dtype == torch.float32
    rows_module().kernel("norm_rows")(
        (len(x),), 256, 0,
        x, weight if is_float32 else weight.to(x.dtype), int(is_float32), out, size, eps,
    )  # fmt: skip
    return out


def add_rows(y: Tensor, residual: Tensor, out: Tensor | None) -> Tensor:
    """y + residual, written to `out`, which may be either; None for y."""
    out = y if out is None else out
    tensors = (y, residual, out)
    if y.numel() % 8 or not all(has_row_kernels(t) and decode.is_readable(t) for t in tensors):
        return torch.add(y, residual, out=out)
    count = y.numel() // 8
    rows_module().kernel("add_rows")(
        (-(-count // 256),), 256, 0, y, residual, out, c_longlong(count)
    )
    return out


def rows_module(*, is_e4m3: bool = False) -> Module:
    """The kernels of `prefill.cu`, on the current device, for a cache in bfloat16 or in e4m3."""
    return _module(torch.cuda.current_device(), is_e4m3)


@cache
def _module(device: int, is_e4m3: bool) -> Module:
    return Module("prefill.cu", {"FP8": 1} if is_e4m3 else {}, header=False)

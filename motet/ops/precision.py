"""How the ref backend keeps its numerics: float32 sums, weights widened as they are used.

Weights stay in memory as stored (float types, MXFP4, Q8_0) and are widened a slice at a time, small
enough to stay in the processor's cache, so that a large matrix never has a float32 copy. Under
`torch.autocast` the matrix products run in the autocast type and the rest in float32.
"""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

from motet.ops import mxfp4, q8_0
from motet.ops.invariant import TILE, by_tiles, is_batch_invariant, pad_rows
from motet.ops.weights import Q8_0, GateUp, Mxfp4, Mxfp4Gguf, Packed

__all__ = ["linear", "matmul_dtype", "needs_grad", "rms_norm", "unpack", "widen"]

_SLICE = 1 << 18  # elements widened at a time: 1 MB of float32, half of a common L2 cache


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
    scale = weight.to(x.dtype)
    return by_tiles(lambda rows: functional.rms_norm(rows, (x.shape[-1],), scale, eps), x)


def unpack(weight: Packed, dtype: torch.dtype, *, out: Tensor | None = None) -> Tensor:
    """The values [..., out, in], written to `out` if given. Not differentiable."""
    match weight:
        case Mxfp4():
            return mxfp4.dequantize(weight.blocks, weight.scales, dtype, out=out)
        case Mxfp4Gguf():
            return mxfp4.dequantize_gguf(weight.blocks, dtype, out=out)
        case Q8_0():
            return q8_0.dequantize(weight.blocks, dtype, out=out)
        case GateUp():
            if out is None:
                device = weight.gate.blocks.device
                out = torch.empty(weight.shape, dtype=dtype, device=device)
            unpack(weight.gate, dtype, out=out[..., 0::2, :])
            unpack(weight.up, dtype, out=out[..., 1::2, :])
            return out
    raise AssertionError(f"unpack does not know {type(weight).__name__}")


def _unpack_rows(weight: Packed, first: int, out: Tensor) -> None:
    """Rows first, first + 1, ... of a matrix [out, in], as many as `out` has."""
    if isinstance(weight, GateUp):  # even rows are gates, odd ones ups
        for parity, matrix in enumerate((weight.gate, weight.up)):
            skipped = (parity - first) % 2
            _unpack_rows(matrix, (first + skipped) // 2, out[skipped::2])
    else:
        unpack(weight.map(lambda t: t[first : first + len(out)]), out.dtype, out=out)


def linear(x: Tensor, weight: Tensor | Packed, bias: Tensor | None = None) -> Tensor:
    """x W^T + b in the type of x, for x [T, in], W [out, in] in any layout, b [out]."""
    if is_batch_invariant():
        return _linear(pad_rows(x), weight, bias)[: len(x)]
    return _linear(x, weight, bias)


def _linear(x: Tensor, weight: Tensor | Packed, bias: Tensor | None) -> Tensor:
    if not isinstance(weight, Tensor):
        return _linear_packed(x.to(matmul_dtype(x)), weight, bias)
    if torch.is_autocast_enabled(x.device.type):
        return functional.linear(x, weight, bias)
    if weight.dtype == x.dtype or weight.numel() <= _SLICE or needs_grad(x, weight):
        weight = weight.to(x.dtype)
        bias = None if bias is None else bias.to(x.dtype)
        if is_batch_invariant():
            return _product(x, weight, x.new_empty(len(x), len(weight)), bias)
        return functional.linear(x, weight, bias)

    def widen_rows(first: int, out: Tensor) -> None:
        out.copy_(weight[first : first + len(out)])

    return _linear_by_rows(x, weight.shape[0], widen_rows, bias)


def _linear_packed(x: Tensor, weight: Packed, bias: Tensor | None) -> Tensor:
    if needs_grad(x):
        bias = None if bias is None else bias.to(x.dtype)
        return functional.linear(x, unpack(weight, x.dtype), bias)
    return _linear_by_rows(
        x, weight.shape[0], lambda first, out: _unpack_rows(weight, first, out), bias
    )


def _linear_by_rows(
    x: Tensor, num_rows: int, fill: Callable[[int, Tensor], None], bias: Tensor | None
) -> Tensor:
    """x W^T + b where `fill(first, out)` writes consecutive rows of W [num_rows, in] to `out`.

    All slices share one buffer. A fresh one each would cost more than the conversion, and the
    results between them would keep the allocator from ever using the same memory twice. Gradients
    need every slice, so x that wants one is an error of the caller.
    """
    assert not needs_grad(x)
    step = min(num_rows, max(1, _SLICE // x.shape[1]))
    buffer = x.new_empty(step, x.shape[1])
    y = x.new_empty(x.shape[0], num_rows)
    for first in range(0, num_rows, step):
        rows = buffer[: min(step, num_rows - first)]
        fill(first, rows)
        _product(x, rows, y[:, first : first + len(rows)])
    return y if bias is None else y.add_(bias)


def _product(x: Tensor, weight: Tensor, out: Tensor, bias: Tensor | None = None) -> Tensor:
    """x W^T + b, written to `out`; in products of equal shape where invariance is wanted."""
    step = TILE if is_batch_invariant() else max(1, len(x))
    for first in range(0, len(x), step):
        torch.mm(x[first : first + step], weight.T, out=out[first : first + step])
    return out if bias is None else out.add_(bias)


def needs_grad(*tensors: Tensor) -> bool:
    """Whether autograd will want to go back through an operation on these."""
    return torch.is_grad_enabled() and any(x.requires_grad for x in tensors)

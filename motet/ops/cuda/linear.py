"""Matrix products of the gpu backend: the library's, or of fixed tiles where that is wanted.

Libraries choose how a sum is cut by the shapes, so the same row gets other bits in another step.
Within `motet.ops.invariant.batch_invariant` a kernel in Triton takes their place that never does.
"""

import torch
from torch import Tensor
from torch.nn import functional

from motet.ops.invariant import is_batch_invariant

__all__ = ["linear"]

_TILE = {"M": 64, "C": 64, "L": 64}
_OPTIONS = {"num_warps": 4, "num_stages": 3}


def linear(
    x: Tensor, weight: Tensor, bias: Tensor | None = None, dtype: torch.dtype | None = None
) -> Tensor:
    """x W^T + b for x [T, K], W [N, K], b [N], sums in float32.

    Args:
        x: rows; the product runs in their type.
        weight, bias: of any float type.
        dtype: of the result, that of x or float32; None for that of x.
    """
    dtype = dtype or x.dtype
    if is_batch_invariant():
        return _linear_by_tiles(x.contiguous(), weight.contiguous(), bias, dtype)
    weight = weight.to(x.dtype)
    if dtype == x.dtype:
        return functional.linear(x, weight, None if bias is None else bias.to(x.dtype))
    if x.is_cuda:
        y = torch.mm(x, weight.T, out_dtype=dtype)
    else:
        y = functional.linear(x.to(dtype), weight.to(dtype))
    return y if bias is None else y.add_(bias)


def _linear_by_tiles(x: Tensor, weight: Tensor, bias: Tensor | None, dtype: torch.dtype) -> Tensor:
    from motet.ops.cuda.linear_kernels import linear_kernel

    num_rows, size = x.shape
    num_columns = len(weight)
    y = torch.empty(num_rows, num_columns, dtype=dtype, device=x.device)
    if num_rows:
        grid = (-(-num_columns // _TILE["C"]), -(-num_rows // _TILE["M"]))
        linear_kernel[grid](
            x, weight, y if bias is None else bias, y, num_rows, num_columns, size,
            HAS_BIAS=bias is not None, **_TILE, **_OPTIONS,
        )  # fmt: skip
    return y

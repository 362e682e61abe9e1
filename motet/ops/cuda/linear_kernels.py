"""A matrix product in Triton whose rows do not depend on one another's number or place.

Legend: T rows, K the inner dimension, N columns of the result. A tile is always M rows and C
columns and goes through K in pieces of L, in order; so a row adds up the same way in any step.

This file imports triton; `motet.ops.cuda.linear` imports it when it is first needed.
"""

# mypy: ignore-errors
# Triton's language is not Python's: its types cannot be checked.

import triton
import triton.language as tl

__all__ = ["linear_kernel"]


@triton.jit(do_not_specialize=["T"])  # which differs from step to step
def linear_kernel(
    x, weight, bias, out, T, N, K,
    M: tl.constexpr, C: tl.constexpr, L: tl.constexpr, HAS_BIAS: tl.constexpr,
):  # fmt: skip
    """out[t, n] = sum over k of x[t, k] weight[n, k], plus bias[n]. Grid: (N // C, T // M), up."""
    row_M = tl.program_id(1) * M + tl.arange(0, M)
    column_C = tl.program_id(0) * C + tl.arange(0, C)
    is_row_M, is_column_C = row_M < T, column_C < N
    inner_L = tl.arange(0, L)
    x_ML = x + row_M.to(tl.int64)[:, None] * K + inner_L[None, :]
    weight_CL = weight + column_C.to(tl.int64)[:, None] * K + inner_L[None, :]
    y_MC = tl.zeros((M, C), tl.float32)
    for start in range(0, K, L):
        is_inner_L = start + inner_L < K
        a_ML = tl.load(x_ML + start, mask=is_row_M[:, None] & is_inner_L[None, :], other=0.0)
        b_CL = tl.load(
            weight_CL + start, mask=is_column_C[:, None] & is_inner_L[None, :], other=0.0
        )
        y_MC = tl.dot(a_ML, tl.trans(b_CL.to(a_ML.dtype)), y_MC, input_precision="ieee")
    if HAS_BIAS:
        y_MC += tl.load(bias + column_C, mask=is_column_C, other=0.0).to(tl.float32)[None, :]
    at_MC = row_M.to(tl.int64)[:, None] * N + column_C[None, :]
    tl.store(
        out + at_MC, y_MC.to(out.dtype.element_ty), mask=is_row_M[:, None] & is_column_C[None, :]
    )

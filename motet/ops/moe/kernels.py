"""moe in Triton: a grouped product over packed experts, for cards without the Hopper kernels.

Legend: T tokens, D hidden, F expert width, E experts, R rows (chosen pairs of token and expert,
sorted by expert). A tile is M rows of one expert and N columns of its result; it goes through the
inner dimension in pieces of L. Codes become the type of the activations on the way to the product.

This file imports triton; `motet.ops.moe.gpu_portable` imports it when it is first needed.
"""

# mypy: ignore-errors
# Triton's language is not Python's: its types cannot be checked.

import triton
import triton.language as tl

__all__ = ["down_kernel", "gate_up_kernel"]


@triton.jit
def _unpack(codes, scales, row_N, is_row_N, start, K, L: tl.constexpr, N: tl.constexpr):
    """[N, L] float32: columns start .. start + L - 1 of packed rows [rows, K]."""
    byte_H = tl.arange(0, L // 2)
    at_NH = row_N[:, None] * (K // 2) + start // 2 + byte_H[None, :]
    pair_NH = tl.load(codes + at_NH, mask=is_row_N[:, None], other=0).to(tl.int32)
    code_NL = tl.reshape(tl.join(pair_NH & 15, pair_NH >> 4), (N, L))
    exponent_NL = (code_NL >> 1) & 3
    twice_NL = tl.where(
        exponent_NL == 0, code_NL & 1, (2 + (code_NL & 1)) << tl.maximum(exponent_NL - 1, 0)
    )
    value_NL = twice_NL.to(tl.float32) * tl.where(code_NL > 7, -0.5, 0.5)
    block_B = tl.arange(0, L // 32)
    at_NB = row_N[:, None] * (K // 32) + start // 32 + block_B[None, :]
    byte_NB = tl.load(scales + at_NB, mask=is_row_N[:, None], other=0).to(tl.int32)
    # E8M0 as a float32: its exponent, but for 2^-127, which is subnormal, and NaN
    bits_NB = tl.where(byte_NB == 0, 0x400000, tl.where(byte_NB == 255, 0x7FC00000, byte_NB << 23))
    scale_NB = bits_NB.to(tl.float32, bitcast=True)
    scale_NL = tl.reshape(tl.broadcast_to(scale_NB[:, :, None], (N, L // 32, 32)), (N, L))
    return value_NL * scale_NL


@triton.jit
def _find(tile, tile_ends, starts, counts, E: tl.constexpr, E2: tl.constexpr, M: tl.constexpr):
    """The expert of a tile, its rows, and which of them are there; no rows after the last tile."""
    expert_E = tl.arange(0, E2)
    end_E = tl.load(tile_ends + expert_E, mask=expert_E < E, other=0x7FFFFFFF)
    expert = tl.sum((end_E <= tile).to(tl.int32), 0)
    is_used = expert < E
    expert = tl.minimum(expert, E - 1)
    first = tl.where(expert > 0, tl.load(tile_ends + tl.maximum(expert - 1, 0)), 0)
    within_M = (tile - first) * M + tl.arange(0, M)
    is_row_M = (within_M < tl.load(counts + expert)) & is_used
    return expert.to(tl.int64), tl.load(starts + expert) + within_M, is_row_M, is_used


@triton.jit
def gate_up_kernel(
    x, codes, scales, bias, delta, out, order, tile_ends, starts, counts, K, F, top_k, alpha, limit,
    E: tl.constexpr, E2: tl.constexpr, M: tl.constexpr, N: tl.constexpr, L: tl.constexpr,
    HAS_DELTA: tl.constexpr,
):  # fmt: skip
    """out[r] = swiglu(U_e x[token of r] + c_e + delta[r]); rows of U are gates and ups in turn."""
    expert, row_M, is_row_M, is_used = _find(tl.program_id(0), tile_ends, starts, counts, E, E2, M)
    if is_used:
        token_M = (tl.load(order + row_M, mask=is_row_M, other=0) // top_k).to(tl.int64)
        f_N = tl.program_id(1) * N + tl.arange(0, N)
        is_f_N = f_N < F
        gate_row_N = (expert * F + f_N) * 2
        gate_MN = tl.zeros((M, N), tl.float32)
        up_MN = tl.zeros((M, N), tl.float32)
        for start in range(0, K, L):
            at_ML = token_M[:, None] * K + start + tl.arange(0, L)[None, :]
            x_ML = tl.load(x + at_ML, mask=is_row_M[:, None], other=0.0)
            w_NL = _unpack(codes, scales, gate_row_N, is_f_N, start, K, L, N).to(x_ML.dtype)
            gate_MN = tl.dot(x_ML, tl.trans(w_NL), gate_MN, input_precision="ieee")
            w_NL = _unpack(codes, scales, gate_row_N + 1, is_f_N, start, K, L, N).to(x_ML.dtype)
            up_MN = tl.dot(x_ML, tl.trans(w_NL), up_MN, input_precision="ieee")
        gate_MN += tl.load(bias + gate_row_N, mask=is_f_N, other=0.0).to(tl.float32)[None, :]
        up_MN += tl.load(bias + gate_row_N + 1, mask=is_f_N, other=0.0).to(tl.float32)[None, :]
        if HAS_DELTA:
            is_there_MN = is_row_M[:, None] & is_f_N[None, :]
            delta_MN = delta + (row_M.to(tl.int64)[:, None] * F + f_N[None, :]) * 2
            gate_MN += tl.load(delta_MN, mask=is_there_MN, other=0.0).to(tl.float32)
            up_MN += tl.load(delta_MN + 1, mask=is_there_MN, other=0.0).to(tl.float32)
        gate_MN = tl.minimum(gate_MN, limit)
        up_MN = tl.minimum(tl.maximum(up_MN, -limit), limit)
        h_MN = gate_MN / (1.0 + tl.exp(-alpha * gate_MN)) * (up_MN + 1.0)
        at_MN = row_M.to(tl.int64)[:, None] * F + f_N[None, :]
        tl.store(
            out + at_MN, h_MN.to(out.dtype.element_ty), mask=is_row_M[:, None] & is_f_N[None, :]
        )


@triton.jit
def down_kernel(
    h, codes, scales, bias, out, order, tile_ends, starts, counts, K, D,
    E: tl.constexpr, E2: tl.constexpr, M: tl.constexpr, N: tl.constexpr, L: tl.constexpr,
):  # fmt: skip
    """out[order[r]] = D_e h[r] + b_e: each choice's result at its own place."""
    expert, row_M, is_row_M, is_used = _find(tl.program_id(0), tile_ends, starts, counts, E, E2, M)
    if is_used:
        d_N = tl.program_id(1) * N + tl.arange(0, N)
        is_d_N = d_N < D
        row_N = expert * D + d_N
        y_MN = tl.zeros((M, N), tl.float32)
        for start in range(0, K, L):
            at_ML = row_M.to(tl.int64)[:, None] * K + start + tl.arange(0, L)[None, :]
            h_ML = tl.load(h + at_ML, mask=is_row_M[:, None], other=0.0)
            w_NL = _unpack(codes, scales, row_N, is_d_N, start, K, L, N).to(h_ML.dtype)
            y_MN = tl.dot(h_ML, tl.trans(w_NL), y_MN, input_precision="ieee")
        y_MN += tl.load(bias + row_N, mask=is_d_N, other=0.0).to(tl.float32)[None, :]
        place_M = tl.load(order + row_M, mask=is_row_M, other=0).to(tl.int64)
        at_MN = place_M[:, None] * D + d_N[None, :]
        tl.store(
            out + at_MN, y_MN.to(out.dtype.element_ty), mask=is_row_M[:, None] & is_d_N[None, :]
        )

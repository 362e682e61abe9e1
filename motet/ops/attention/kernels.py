"""attention in Triton: one kernel for queries that come many at once, one for single ones.

Legend: S sequences, T packed tokens, N query heads, K kv heads, G = N / K, H head size, P block
slots of a sequence, B tokens in a block, Q tokens and M = Q * G rows of a tile, L keys of a tile.

The G query heads of a kv head are rows of one tile, filled up to G2, a power of two; so keys and
values are read once for all of them. The sink starts the running softmax: its logit is the first
maximum, and the first sum is 1. Keys outside what a row sees are not even loaded where a whole tile
of them can be skipped, and read as zero where it cannot: what a freed block or an unwritten slot
holds never matters. Powers are lifted by 2^LIFT, so that beside e4m3 small ones have a place in
float16; what is divided by in the end is lifted as much.

This file imports triton; `motet.ops.attention.gpu` imports it when it is first needed.
"""

# mypy: ignore-errors
# Triton's language is not Python's: its types cannot be checked.

import triton
import triton.language as tl

__all__ = ["decode_kernel", "prefill_kernel"]

_LOG2E = tl.constexpr(1.4426950408889634)


@triton.jit
def _as_values(x, like, IS_E4M3: tl.constexpr):
    """What was read of a cache, in the type of `like`. Where a card does not know e4m3 its codes
    are bytes: exponent and mantissa moved into place are 2^-8 of the value in float16; NaN reads
    as 480.
    """
    if IS_E4M3:
        if x.dtype == tl.uint8:
            code = x.to(tl.uint16)
            bits = ((code & 0x80) << 8) | ((code & 0x7F) << 7)
            x = bits.to(tl.float16, bitcast=True) * 256.0
        x = x.to(like.dtype)
    return x


@triton.jit
def _as_query(q, IS_E4M3: tl.constexpr):
    """Beside e4m3, bfloat16 becomes float16, which has all of its codes and takes less work."""
    if IS_E4M3 and q.dtype == tl.bfloat16:
        q = tl.minimum(tl.maximum(q.to(tl.float32), -65504.0), 65504.0).to(tl.float16)
    return q


@triton.jit
def _rows_of(
    table, sequence_start, positions, inside,
    B: tl.constexpr, IS_PAGED: tl.constexpr, IS_MASKED: tl.constexpr,
):  # fmt: skip
    """Where tokens at these positions lie: slot of the cache, or row of the step."""
    if IS_PAGED:
        if IS_MASKED:
            blocks = tl.load(table + positions // B, mask=inside, other=0)
        else:
            blocks = tl.load(table + positions // B)
        rows = blocks.to(tl.int64) * B + positions % B
    else:
        rows = sequence_start + positions.to(tl.int64)
    return rows


@triton.jit
def _attend_tile(
    q_MH, acc_MH, peak_M, sum_M, k, v, table, sequence_start, start, first_key, end_key,
    position_M, scale, kv_stride,
    H: tl.constexpr, L: tl.constexpr, B: tl.constexpr, WINDOW: tl.constexpr,
    IS_PAGED: tl.constexpr, IS_E4M3: tl.constexpr, LIFT: tl.constexpr, IS_MASKED: tl.constexpr,
):  # fmt: skip
    """The running softmax goes on over keys start .. start + L - 1."""
    key_L = start + tl.arange(0, L)
    dim_H = tl.arange(0, H)
    inside_L = (key_L >= first_key) & (key_L < end_key)
    row_L = _rows_of(table, sequence_start, key_L, inside_L, B, IS_PAGED, IS_MASKED)
    offset_LH = row_L[:, None] * kv_stride + dim_H[None, :]
    if IS_MASKED:
        k_LH = tl.load(k + offset_LH, mask=inside_L[:, None], other=0.0)
    else:
        k_LH = tl.load(k + offset_LH)
    k_LH = _as_values(k_LH, q_MH, IS_E4M3)
    s_ML = tl.dot(q_MH, tl.trans(k_LH), input_precision="ieee")
    if IS_MASKED:
        seen_ML = inside_L[None, :] & (key_L[None, :] <= position_M[:, None])
        if WINDOW > 0:
            seen_ML = seen_ML & (key_L[None, :] > position_M[:, None] - WINDOW)
        s_ML = tl.where(seen_ML, s_ML, float("-inf"))
    new_peak_M = tl.maximum(peak_M, tl.max(s_ML, 1) * scale - LIFT)
    p_ML = tl.exp2(s_ML * scale - new_peak_M[:, None])
    shrink_M = tl.exp2(peak_M - new_peak_M)
    sum_M = sum_M * shrink_M + tl.sum(p_ML, 1)
    if IS_MASKED:
        v_LH = tl.load(v + offset_LH, mask=inside_L[:, None], other=0.0)
    else:
        v_LH = tl.load(v + offset_LH)
    v_LH = _as_values(v_LH, q_MH, IS_E4M3)
    acc_MH = tl.dot(p_ML.to(v_LH.dtype), v_LH, acc_MH * shrink_M[:, None], input_precision="ieee")
    return acc_MH, new_peak_M, sum_M


# Integers that differ from step to step: each of 1, multiples of 16 and others would be compiled.
@triton.jit(do_not_specialize=["num_seqs", "table_stride"])
def prefill_kernel(
    q, k, v, sinks, out, tables, starts, seq_lens, num_seqs, table_stride, scale,
    K: tl.constexpr, G: tl.constexpr, G2: tl.constexpr, H: tl.constexpr, B: tl.constexpr,
    WINDOW: tl.constexpr, Q: tl.constexpr, L: tl.constexpr, IS_PAGED: tl.constexpr,
    IS_E4M3: tl.constexpr, LIFT: tl.constexpr, SKIPS_SINGLE: tl.constexpr,
):  # fmt: skip
    """Q consecutive tokens of a sequence and one kv head a program, the last tokens first.

    Grid: (T // Q + S, K). Sequence s begins at tile starts[s] // Q + s, so a program finds its own
    by bisection and the host need not know the lengths.
    """
    tile = tl.num_programs(0) - 1 - tl.program_id(0)
    kv_head = tl.program_id(1)
    low = 0
    high = num_seqs
    while high - low > 1:
        middle = (low + high) // 2
        if tl.load(starts + middle) // Q + middle <= tile:
            low = middle
        else:
            high = middle
    sequence = low
    row_start = tl.load(starts + sequence).to(tl.int64)
    q_len = (tl.load(starts + sequence + 1) - row_start).to(tl.int32)
    first_token = (tile - (row_start // Q).to(tl.int32) - sequence) * Q
    is_mine = first_token < q_len
    if SKIPS_SINGLE:
        is_mine = is_mine & (q_len > 1)
    if is_mine:
        seq_len = tl.load(seq_lens + sequence)
        row_M = tl.arange(0, Q * G2)
        token_M = first_token + row_M // G2
        head_M = kv_head * G + tl.minimum(row_M % G2, G - 1)
        is_there_M = token_M < q_len
        if G2 > G:
            is_there_M = is_there_M & (row_M % G2 < G)
        dim_H = tl.arange(0, H)
        offset_MH = ((row_start + token_M) * (K * G) + head_M)[:, None] * H + dim_H[None, :]
        q_MH = _as_query(tl.load(q + offset_MH, mask=is_there_M[:, None], other=0.0), IS_E4M3)
        position_M = seq_len - q_len + token_M
        first_position = seq_len - q_len + first_token
        end_key = tl.minimum(first_position + Q, seq_len)
        peak_M = tl.load(sinks + head_M).to(tl.float32) * _LOG2E - LIFT
        sum_M = tl.full((Q * G2,), 2.0**LIFT, tl.float32)
        acc_MH = tl.zeros((Q * G2, H), tl.float32)
        k += kv_head * H
        v += kv_head * H
        table = tables + sequence.to(tl.int64) * table_stride
        sequence_start = row_start
        if WINDOW > 0:
            first_key = tl.maximum(first_position - WINDOW + 1, 0)
            masked_from = first_key // L * L
        else:
            first_key = 0
            masked_from = (first_position + 1) // L * L
            for start in range(0, masked_from, L):
                acc_MH, peak_M, sum_M = _attend_tile(
                    q_MH, acc_MH, peak_M, sum_M, k, v, table, sequence_start, start, first_key,
                    end_key, position_M, scale, K * H, H, L, B, WINDOW, IS_PAGED, IS_E4M3, LIFT,
                    False,
                )  # fmt: skip
        for start in range(masked_from, end_key, L):
            acc_MH, peak_M, sum_M = _attend_tile(
                q_MH, acc_MH, peak_M, sum_M, k, v, table, sequence_start, start, first_key,
                end_key, position_M, scale, K * H, H, L, B, WINDOW, IS_PAGED, IS_E4M3, LIFT, True,
            )  # fmt: skip
        o_MH = acc_MH / sum_M[:, None]
        tl.store(out + offset_MH, o_MH.to(out.dtype.element_ty), mask=is_there_M[:, None])


@triton.jit(do_not_specialize=["table_stride"])
def decode_kernel(
    q, k, v, sinks, out, tables, starts, seq_lens, table_stride, scale,
    part_o, part_peak, part_sum, arrived,
    K: tl.constexpr, G: tl.constexpr, G2: tl.constexpr, H: tl.constexpr, B: tl.constexpr,
    WINDOW: tl.constexpr, M: tl.constexpr, L: tl.constexpr, SPLITS: tl.constexpr,
    MIN_TILES: tl.constexpr, IS_PAGED: tl.constexpr, IS_E4M3: tl.constexpr,
    LIFT: tl.constexpr, IS_CHAINED: tl.constexpr,
):  # fmt: skip
    """One new token of a sequence, one kv head, one share of its keys a program.

    Grid: (S, K, SPLITS). The keys of a sequence are cut into as many shares as are worth it; the
    program of a sequence and head that ends last adds them up, always in the same order, and sets
    the counter back to zero. Sequences with several new tokens are left alone.
    """
    sequence = tl.program_id(0)
    kv_head = tl.program_id(1)
    split = tl.program_id(2)
    if IS_CHAINED:
        tl.extra.cuda.gdc_launch_dependents()
        tl.extra.cuda.gdc_wait()
    row = tl.load(starts + sequence).to(tl.int64)
    is_single = tl.load(starts + sequence + 1) - row == 1
    seq_len = tl.load(seq_lens + sequence)
    first_key = 0
    if WINDOW > 0:
        first_key = tl.maximum(seq_len - WINDOW, 0)
    num_tiles = tl.cdiv(seq_len - first_key, L)
    share = tl.maximum(tl.cdiv(num_tiles, SPLITS), MIN_TILES)
    num_shares = tl.cdiv(num_tiles, share)
    if is_single & (split < num_shares):
        row_M = tl.arange(0, M)
        dim_H = tl.arange(0, H)
        is_head_M = row_M < G
        head_M = kv_head * G + tl.minimum(row_M, G - 1)
        offset_MH = (row * (K * G) + head_M)[:, None] * H + dim_H[None, :]
        q_MH = _as_query(tl.load(q + offset_MH, mask=is_head_M[:, None], other=0.0), IS_E4M3)
        position_M = tl.zeros((M,), tl.int32) + seq_len - 1
        sink_M = tl.load(sinks + head_M).to(tl.float32) * _LOG2E
        # The first share carries the sink. Any finite number may stand for the peak of nothing.
        if split == 0:
            peak_M = sink_M - LIFT
            sum_M = tl.full((M,), 2.0**LIFT, tl.float32)
        else:
            peak_M = tl.full((M,), -1.0e30, tl.float32)
            sum_M = tl.zeros((M,), tl.float32)
        acc_MH = tl.zeros((M, H), tl.float32)
        k += kv_head * H
        v += kv_head * H
        table = tables + sequence.to(tl.int64) * table_stride
        sequence_start = row - seq_len + 1
        start_key = first_key + split * share * L
        end_key = tl.minimum(start_key + share * L, seq_len)
        for start in range(start_key, end_key, L):
            acc_MH, peak_M, sum_M = _attend_tile(
                q_MH, acc_MH, peak_M, sum_M, k, v, table, sequence_start, start, first_key,
                end_key, position_M, scale, K * H, H, L, B, WINDOW, IS_PAGED, IS_E4M3, LIFT, True,
            )  # fmt: skip
        if num_shares == 1:
            o_MH = acc_MH / sum_M[:, None]
            tl.store(out + offset_MH, o_MH.to(out.dtype.element_ty), mask=is_head_M[:, None])
        else:
            part = (sequence * K + kv_head).to(tl.int64) * (SPLITS * G)
            part_M = part + split * G + row_M
            tl.store(part_o + part_M[:, None] * H + dim_H[None, :], acc_MH, mask=is_head_M[:, None])
            tl.store(part_peak + part_M, peak_M, mask=is_head_M)
            tl.store(part_sum + part_M, sum_M, mask=is_head_M)
            tl.debug_barrier()  # every thread's part is written before the one arrival
            counter = arrived + sequence * K + kv_head
            if tl.atomic_add(counter, 1, sem="acq_rel") == num_shares - 1:
                tl.debug_barrier()
                share_Z = tl.arange(0, SPLITS)
                group_G = tl.arange(0, G2)
                index_ZG = part + share_Z[:, None] * G + group_G[None, :]
                is_there_ZG = (share_Z < num_shares)[:, None] & (group_G < G)[None, :]
                peak_ZG = tl.load(
                    part_peak + index_ZG, is_there_ZG, other=-1.0e30, cache_modifier=".cg"
                )
                sum_ZG = tl.load(part_sum + index_ZG, is_there_ZG, other=0.0, cache_modifier=".cg")
                weight_ZG = tl.exp2(peak_ZG - tl.max(peak_ZG, 0)[None, :])
                total_G = tl.where(group_G < G, tl.sum(sum_ZG * weight_ZG, 0), 1.0)
                o_ZGH = tl.load(
                    part_o + index_ZG[:, :, None] * H + dim_H[None, None, :],
                    is_there_ZG[:, :, None],
                    other=0.0,
                    cache_modifier=".cg",
                )
                o_GH = tl.sum(o_ZGH * weight_ZG[:, :, None], 0) / total_G[:, None]
                offset_G = (row * (K * G) + kv_head * G + group_G) * H
                tl.store(
                    out + offset_G[:, None] + dim_H[None, :],
                    o_GH.to(out.dtype.element_ty),
                    mask=(group_G < G)[:, None],
                )
                tl.store(counter, 0)

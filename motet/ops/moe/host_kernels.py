"""Triton: which experts of a layer have a place on the GPU, and the copy of those that get one.

Legend: C choices of a step (tokens times experts a token), S slots of the layer, D hidden.

This file imports triton; `motet.ops.moe.host` imports it when it is first needed.
"""

# mypy: ignore-errors
# Triton's language is not Python's: its types cannot be checked.

import triton
import triton.language as tl

__all__ = ["fetch_kernel", "place_kernel"]


@triton.jit
def place_kernel(
    chosen, held, used, counts, fetched, places, router, router_bias, slot_router, slot_bias,
    C: tl.constexpr, S: tl.constexpr, S2: tl.constexpr, D: tl.constexpr, D2: tl.constexpr,
):  # fmt: skip
    """Give each chosen expert a slot: its own, or the one that was used the longest ago.

    One program. held[s] is the expert in slot s, or -1; used[s] the number of the choice that used
    it last; counts are choices, and those that were not held. fetched[c] is the expert to copy to
    slot places[c], or -1. The rows of the router follow the experts, so that a router over the
    slots chooses among those that are held.
    """
    slot_S = tl.arange(0, S2)
    is_slot_S = slot_S < S
    held_S = tl.load(held + slot_S, mask=is_slot_S, other=-2)
    used_S = tl.load(used + slot_S, mask=is_slot_S, other=0x7FFFFFFFFFFFFFFF)
    now = tl.load(counts) + 1
    missed = tl.load(counts + 1)
    dim_D = tl.arange(0, D2)
    for c in range(C):  # first those that are held, so that nobody takes their slots
        used_S = tl.where(held_S == tl.load(chosen + c).to(tl.int32), now + c, used_S)
    for c in range(C):
        expert = tl.load(chosen + c).to(tl.int32)
        is_held_S = held_S == expert
        is_held = tl.max(is_held_S.to(tl.int32), 0)
        fits_S = tl.where(is_held > 0, is_held_S, used_S == tl.min(used_S, 0))
        place = tl.min(tl.where(fits_S, slot_S, S2), 0)
        held_S = tl.where(slot_S == place, expert, held_S)
        used_S = tl.where(slot_S == place, now + c, used_S)
        missed += 1 - is_held
        tl.store(fetched + c, tl.where(is_held > 0, -1, expert))
        tl.store(places + c, place)
        row_D = tl.load(router + expert.to(tl.int64) * D + dim_D, mask=dim_D < D, other=0.0)
        tl.store(slot_router + place.to(tl.int64) * D + dim_D, row_D, mask=dim_D < D)
    tl.store(held + slot_S, held_S, mask=is_slot_S)
    tl.store(used + slot_S, used_S, mask=is_slot_S)
    is_used_S = is_slot_S & (held_S >= 0)
    bias_S = tl.load(router_bias + held_S, mask=is_used_S, other=float("-inf"))
    tl.store(slot_bias + slot_S, bias_S, mask=is_slot_S)
    tl.store(counts, now - 1 + C)
    tl.store(counts + 1, missed)


@triton.jit
def _copy(source, target, expert, place, W: tl.constexpr, N: tl.constexpr):
    """W words of an expert, a share of them a program."""
    for start in range(tl.program_id(1) * N, W, tl.num_programs(1) * N):
        word_N = start + tl.arange(0, N)
        words = tl.load(source + expert * W + word_N, mask=word_N < W)
        tl.store(target + place * W + word_N, words, mask=word_N < W)


@triton.jit
def fetch_kernel(
    fetched, places, codes_1, codes_2, scales_1, scales_2, bias_1, bias_2,
    to_codes_1, to_codes_2, to_scales_1, to_scales_2, to_bias_1, to_bias_2,
    CODES_1: tl.constexpr, CODES_2: tl.constexpr, SCALES_1: tl.constexpr, SCALES_2: tl.constexpr,
    BIAS_1: tl.constexpr, BIAS_2: tl.constexpr, N: tl.constexpr,
):  # fmt: skip
    """Copy the experts that were not held, of both matrices: codes, scales and bias, in words of
    32 bits. Codes and scales lie in the host's memory and are read from there. Grid: (C, shares).
    """
    expert = tl.load(fetched + tl.program_id(0)).to(tl.int64)
    if expert >= 0:
        place = tl.load(places + tl.program_id(0)).to(tl.int64)
        _copy(codes_1, to_codes_1, expert, place, CODES_1, N)
        _copy(codes_2, to_codes_2, expert, place, CODES_2, N)
        _copy(scales_1, to_scales_1, expert, place, SCALES_1, N)
        _copy(scales_2, to_scales_2, expert, place, SCALES_2, N)
        _copy(bias_1, to_bias_1, expert, place, BIAS_1, N)
        _copy(bias_2, to_bias_2, expert, place, BIAS_2, N)

"""attention on a GPU: paged, ragged, prefill and decode in one batch.

Nothing is read back to the host: what a step needs follows from the shapes of its tensors and from
`max_query_len`, so a step of given shapes can be captured into a CUDA graph and replayed with other
lengths. The kernels are in `kernels.py`, in Triton; it is imported at the first call, for triton
comes with torch for CUDA alone. On Hopper many new tokens go through `cuda/attention_sm90.cu`.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

import torch
from torch import Tensor

from motet.errors import BackendError
from motet.ops.attention.gpu_single import attend_single, takes_single
from motet.ops.batch import Batch, Pages
from motet.ops.cuda.nvrtc import Kernel, Module
from motet.ops.invariant import is_batch_invariant
from motet.ops.kept import E4M3

__all__ = ["GpuPlan", "attention_gpu", "check_heads", "plan_gpu"]

_LOG2E = 1.4426950408889634
_PROGRAMS = 264  # that split keys keep busy: two on each multiprocessor of a large card
_MAX_SPLITS = 32
_SHORT_SPLITS = 16
_FEW = 2  # sequences, for which attend.cu, which starts earlier, is the faster one
_MIN_ROWS = 16  # of a tile of a matrix product
_MAX_GROUP, _MAX_HEAD_DIM = 64, 128
_COUNTERS = 1 << 16
_LIFT = 12  # powers of two, within the range of float16

# Tiles: tokens x group rows, keys, warps, stages.
_PREFILL = {"rows": 128, "keys": 64, "num_warps": 4, "num_stages": 3}
_PREFILL_WINDOW = {"rows": 64, "keys": 64, "num_warps": 4, "num_stages": 2}
_PREFILL_FLOAT32 = {"rows": 32, "keys": 32, "num_warps": 4, "num_stages": 2}  # see gpu_portable
_HOPPER_GROUPS = 3  # warpgroups that multiply, 64 rows each
_HOPPER_SHARED = 8 * 128 * 128 + 1024  # the ring, and alignment
_HOPPER_STAGES = 5 * 96 * 64  # tiles of e4m3 on their way
_HOPPER_HEAD_DIM = 64
_HOPPER_GROUP = 64
# By the context that the block table has room for: where it is short latency counts.
_SHORT_CONTEXT = 8192
_DECODE_SHORT = {"keys": 64, "num_warps": 1, "num_stages": 3}
_DECODE = {"keys": 128, "num_warps": 4, "num_stages": 3}
# From so many sequences on blocks hide one another's latency: less memory each, more of them.
_SOME, _MANY = 32, 128
_DECODE_MANY = {"keys": 64, "num_warps": 2, "num_stages": 2}
_WINDOW_SOME = {"keys": 128, "num_warps": 4, "num_stages": 1}
_WINDOW_MANY = {"keys": 64, "num_warps": 4, "num_stages": 2}


@dataclass(frozen=True)
class GpuPlan:
    """The step's tensors, and what of the launches follows from their shapes."""

    starts: Tensor  # [S + 1] int32
    seq_lens: Tensor  # [S] int32
    table: Tensor | None  # [S, P] int32; None when keys and values are those of the step
    window: int  # 0 for none
    num_splits: int  # shares of a sequence's keys
    is_short: bool  # the block table has room for a short context
    has_single: bool  # sequences with one new token go to the decode kernel
    has_many: bool  # and there are others


def plan_gpu(batch: Batch, num_heads: int, window: int | None, pages: Pages | None) -> GpuPlan:
    """See `motet.ops.attention.plan`. That blocks in sight are there is not checked: the host would
    have to wait for it.
    """
    num_seqs, num_tokens = len(batch.seq_lens), len(batch.positions)
    # A kernel for many tokens gives each of them the same bits, whatever else is in its tile.
    has_many = batch.max_query_len > 1 or is_batch_invariant()
    is_short = pages is not None and pages.block_table.shape[1] * pages.block_len <= _SHORT_CONTEXT
    # In a sliding layer a single token is a short tile like any other.
    is_mixed = num_tokens < num_seqs * batch.max_query_len
    has_single = not has_many or (window is None and is_mixed and not is_batch_invariant())
    return GpuPlan(
        starts=batch.cu_seqlens,
        seq_lens=batch.seq_lens,
        table=None if pages is None else pages.block_table,
        window=window or 0,
        num_splits=1 if window else _num_splits(num_seqs, num_heads, is_short),
        is_short=is_short and not window,
        has_single=has_single,
        has_many=has_many,
    )


def _num_splits(num_seqs: int, num_heads: int, is_short: bool) -> int:
    """A power of two."""
    wanted = -(-_PROGRAMS // max(1, num_seqs * max(1, num_heads // 8)))
    return min(_SHORT_SPLITS if is_short else _MAX_SPLITS, 1 << (wanted - 1).bit_length())


def check_heads(num_heads: int, num_kv_heads: int, head_dim: int) -> None:
    """Refuse heads that the kernels do not take.

    Raises:
        BackendError: a head size that is no power of two, or a group that no tile holds.
    """
    if head_dim & (head_dim - 1) or not 16 <= head_dim <= _MAX_HEAD_DIM:
        raise BackendError(
            f"attention: backend 'gpu' takes heads of 16, 32, 64 or 128, not of {head_dim}; choose "
            "the backend 'ref'"
        )
    if num_heads // num_kv_heads > _MAX_GROUP:
        raise BackendError(
            f"attention: backend 'gpu' takes up to {_MAX_GROUP} query heads a kv head, not "
            f"{num_heads // num_kv_heads}; choose the backend 'ref'"
        )


def attention_gpu(
    q: Tensor, k: Tensor, v: Tensor, sinks: Tensor, plan: GpuPlan, scale: float, out: Tensor | None
) -> Tensor:
    """See `motet.ops.attention.attention`."""
    num_tokens, num_heads, head_dim = q.shape
    num_kv_heads = k.shape[-2]
    group = num_heads // num_kv_heads
    check_heads(num_heads, num_kv_heads, head_dim)
    if out is None:
        out = torch.empty_like(q)
    if num_tokens == 0:
        return out
    q, sinks = q.contiguous(), sinks.contiguous()
    table = plan.table if plan.table is not None else plan.seq_lens
    shapes = {
        "K": num_kv_heads,
        "G": group,
        "G2": 1 << (group - 1).bit_length(),
        "H": head_dim,
        "B": k.shape[1] if plan.table is not None else 1,
        "WINDOW": plan.window,
        "IS_PAGED": plan.table is not None,
        "IS_E4M3": k.dtype == E4M3,
        "LIFT": _LIFT if k.dtype == E4M3 else 0,
    }
    tensors = (q, k, v, sinks, out, table, plan.starts, plan.seq_lens)
    if plan.has_many and _suits_hopper(tensors, shapes):
        _prefill_hopper(tensors, table.stride(0), scale * _LOG2E, plan.has_single, shapes)
    elif plan.has_many:
        _prefill(tensors, table.stride(0), scale * _LOG2E, plan.has_single, shapes)
    is_few = len(plan.seq_lens) <= _FEW and plan.table is not None
    if plan.has_single and is_few and takes_single(q, k, v, sinks):
        attend_single(tensors, table.stride(0), scale * _LOG2E, plan.window)
    elif plan.has_single:
        _decode(tensors, table.stride(0), scale * _LOG2E, plan, shapes)
    return out


def _prefill(
    tensors: tuple[Tensor, ...],
    table_stride: int,
    scale: float,
    skips_single: bool,
    shapes: dict[str, Any],
) -> None:
    from motet.ops.attention.kernels import prefill_kernel

    tensors = _readable(tensors)
    tuned = dict(_PREFILL_WINDOW if shapes["WINDOW"] else _PREFILL)
    if tensors[0].dtype == torch.float32:
        tuned = dict(_PREFILL_FLOAT32)
    q_tile = max(1, tuned.pop("rows") // shapes["G2"])
    num_seqs = len(tensors[7])
    grid = (len(tensors[0]) // q_tile + num_seqs, shapes["K"])
    prefill_kernel[grid](
        *tensors, num_seqs, table_stride, scale, **shapes, Q=q_tile, L=tuned.pop("keys"),
        SKIPS_SINGLE=skips_single, **tuned,
    )  # fmt: skip


def _suits_hopper(tensors: tuple[Tensor, ...], shapes: dict[str, Any]) -> bool:
    q, k, _, sinks = tensors[:4]
    return (
        q.device.type == "cuda"
        and _capability(q.device) == (9, 0)
        and q.dtype == torch.bfloat16
        and k.dtype in (torch.bfloat16, E4M3)
        and sinks.dtype in (torch.bfloat16, torch.float32)
        and shapes["IS_PAGED"]
        and not shapes["WINDOW"]  # whose few keys Triton's smaller tiles fit better
        and shapes["H"] == _HOPPER_HEAD_DIM
        and shapes["G"] == shapes["G2"] <= _HOPPER_GROUP
        and shapes["B"] & (shapes["B"] - 1) == 0
    )


def _prefill_hopper(
    tensors: tuple[Tensor, ...],
    table_stride: int,
    scale: float,
    skips_single: bool,
    shapes: dict[str, Any],
) -> None:
    q, k, v, sinks, out, table, starts, seq_lens = tensors
    rows = 64 * _HOPPER_GROUPS
    grid = (len(q) // (rows // shapes["G"]) + len(seq_lens), shapes["K"])
    _hopper_kernel(torch.cuda.current_device(), shapes["IS_E4M3"])(
        grid, 128 * _HOPPER_GROUPS + 128, _HOPPER_SHARED + shapes["IS_E4M3"] * _HOPPER_STAGES,
        q, k, v, sinks, int(sinks.dtype == torch.float32), out, table, starts, seq_lens,
        len(seq_lens), table_stride, shapes["B"].bit_length() - 1, shapes["K"], shapes["G"],
        shapes["WINDOW"], int(skips_single), scale,
    )  # fmt: skip


@cache
def _hopper_kernel(device: int, is_e4m3: bool) -> Kernel:
    constants = {"FP8": 1} if is_e4m3 else {}
    return Module("attention_sm90.cu", constants, header=False).kernel("attention_prefill")


def _readable(tensors: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    """The same with keys and values in e4m3 as bytes, where Triton does not know the type."""
    if _knows_e4m3(tensors[0].device):
        return tensors
    return tuple(t.view(torch.uint8) if t.dtype == E4M3 else t for t in tensors)


@cache
def _knows_e4m3(device: torch.device) -> bool:
    return device.type == "cuda" and torch.version.hip is None and _capability(device) >= (8, 9)


def _decode(
    tensors: tuple[Tensor, ...],
    table_stride: int,
    scale: float,
    plan: GpuPlan,
    shapes: dict[str, Any],
) -> None:
    from motet.ops.attention.kernels import decode_kernel

    tensors = _readable(tensors)
    q, seq_lens = tensors[0], tensors[7]
    num_seqs = len(seq_lens)
    num_splits = plan.num_splits
    tuned = dict(_decode_tiles(plan, num_seqs))
    parts = num_seqs * shapes["K"] * num_splits * shapes["G"] if num_splits > 1 else 0
    part_o = torch.empty(parts * shapes["H"], dtype=torch.float32, device=q.device)
    part_peak, part_sum = torch.empty((2, parts), dtype=torch.float32, device=q.device)
    chained = _can_chain(q.device)
    decode_kernel[num_seqs, shapes["K"], num_splits](
        *tensors, table_stride, scale, part_o, part_peak, part_sum, _counters(q.device),
        **shapes, M=max(_MIN_ROWS, shapes["G2"]), L=tuned.pop("keys"), SPLITS=num_splits,
        MIN_TILES=1, IS_CHAINED=chained, **({"launch_pdl": True} if chained else {}), **tuned,
    )  # fmt: skip


def _decode_tiles(plan: GpuPlan, num_seqs: int) -> dict[str, int]:
    if plan.window:
        if num_seqs >= _MANY:
            return _WINDOW_MANY
        return _WINDOW_SOME if num_seqs >= _SOME else _DECODE
    if not plan.is_short:
        return _DECODE
    if num_seqs >= _MANY:
        return _DECODE_MANY
    return _DECODE_SHORT if plan.num_splits > 1 else _DECODE


@cache
def _can_chain(device: torch.device) -> bool:
    """Programmatic dependent launch: from compute capability 9.0 on."""
    return device.type == "cuda" and torch.version.hip is None and _capability(device)[0] >= 9


@cache
def _capability(device: torch.device) -> tuple[int, int]:
    return torch.cuda.get_device_capability(device)


@cache
def _counters(device: torch.device) -> Tensor:
    """Zeros that every launch leaves as zeros."""
    return torch.zeros(_COUNTERS, dtype=torch.int32, device=device)

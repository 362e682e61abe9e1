"""attention in C++ (motet/csrc/attention.cpp): over the pages of a cache, or over the step itself.

Legend: T tokens, S sequences, N query heads, K kv heads, H head size.
"""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from motet.errors import UsageError
from motet.ops import native
from motet.ops.batch import Batch, Pages
from motet.ops.dense import address, check_activations, code_of, vector
from motet.ops.invariant import is_batch_invariant

__all__ = ["CpuPlan", "attention_cpu", "plan_cpu"]


@dataclass(frozen=True)
class CpuPlan:
    """What the kernel knows of a step, and the arrays that it points into."""

    kernel: Any
    num_tokens: int
    num_blocks: int  # of the cache, at least; 0 without pages
    kept: tuple[Tensor, ...]


def plan_cpu(batch: Batch, num_heads: int, window: int | None, pages: Pages | None) -> CpuPlan:
    """See `motet.ops.attention.plan`."""
    native.require()
    starts, lens = batch.cu_seqlens.int().contiguous(), batch.seq_lens.int().contiguous()
    if pages is None and not torch.equal(starts.diff(), lens):
        raise UsageError(
            "attention: a sequence has tokens of an earlier step, but no pages are given; pass the "
            "pages of its cache, or whole sequences"
        )
    table = None if pages is None else pages.block_table.int().contiguous()
    kernel = native.kernels.AttentionPlan(
        len(lens),
        starts.data_ptr(),
        lens.data_ptr(),
        address(table),
        0 if table is None else table.shape[1],
        1 if pages is None else pages.block_len,
        window or 0,
        native.BEST_ISA,
    )
    freed = kernel.freed()
    if freed is not None:
        raise UsageError(
            f"attention: sequence {freed[0]} sees token {freed[1]}, whose block is freed; keep the "
            "blocks that the window reaches"
        )
    kept = (starts, lens) if table is None else (starts, lens, table)
    return CpuPlan(kernel, batch.positions.shape[0], kernel.num_blocks(), kept)


def attention_cpu(
    q: Tensor, k: Tensor, v: Tensor, sinks: Tensor, plan: CpuPlan, scale: float, out: Tensor | None
) -> Tensor:
    """See `motet.ops.attention.attention`."""
    code = check_activations("attention", q)
    kv_code = code_of("attention", "keys", k)
    if code_of("attention", "values", v) != kv_code:
        raise UsageError(f"attention: keys are {k.dtype} and values {v.dtype}; expected one type")
    if q.shape[0] != plan.num_tokens or k.shape[0] < (plan.num_blocks or plan.num_tokens):
        raise UsageError(
            f"attention: q {list(q.shape)} and k {list(k.shape)} do not belong to the plan, of "
            f"{plan.num_tokens} tokens and {plan.num_blocks} blocks"
        )
    is_direct = out is not None and out.dtype == q.dtype and out.is_contiguous()
    o_TNH = out if out is not None and is_direct else torch.empty_like(q)
    sinks = vector(sinks)
    _, num_heads, head_dim = q.shape
    plan.kernel.attention(
        q.data_ptr(),
        k.data_ptr(),
        v.data_ptr(),
        sinks.data_ptr(),
        o_TNH.data_ptr(),
        code,
        kv_code,
        num_heads,
        k.shape[-2],
        head_dim,
        scale,
        torch.get_num_threads(),
        is_batch_invariant(),
    )
    return o_TNH if out is None or is_direct else out.copy_(o_TNH)

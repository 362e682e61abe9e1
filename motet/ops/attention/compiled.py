"""attention by torch.compile: for training on a GPU one kernel over the whole step, by blocks.

Legend: T packed tokens, N query heads, K kv heads, H head size, B blocks of the step's rows.

Where there is no cache, row t of the step sees the rows first[t] to t, and `first` never falls. So
the blocks that a block sees stand side by side, and so do those that see it: the mask is a few
small tensors, made on the device from the positions alone, and its shapes depend on T alone. A step
of fixed T can thus be captured into a CUDA graph. Elsewhere (a cache, or the CPU, whose kernel has
no gradient) the pieces of `ref` are taken, each through a compiled function.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import torch
from torch import Tensor
from torch.nn.attention.flex_attention import AuxRequest, BlockMask, flex_attention

from motet.ops.attention.ref import Attend, Plan, attend, attention_by_pieces, plan_ref
from motet.ops.batch import Batch, Pages

__all__ = ["Blocks", "attention_compiled", "blocks", "plan_compiled"]

_BLOCK = 128  # rows


@dataclass(frozen=True)
class Blocks:
    """Who sees whom in a step of whole sequences."""

    first: Tensor  # [T] int32: row t sees the rows first[t] to t
    num_keys: Tensor  # [B] int32: how many blocks a block sees
    keys: Tensor  # [B, B] int32: and which; the rest of a row is unused
    num_queries: Tensor  # [B] int32: how many blocks see a block
    queries: Tensor  # [B, B] int32: and which


def plan_compiled(
    batch: Batch, num_heads: int, window: int | None, pages: Pages | None
) -> Plan | Blocks:
    """See `motet.ops.attention.plan`. That sequences are whole is not checked on a GPU: the host
    would have to wait for it.
    """
    if pages is not None or batch.positions.device.type == "cpu":
        return plan_ref(batch, num_heads, window, pages)
    return blocks(batch.positions, window)


def blocks(positions: Tensor, window: int | None) -> Blocks:
    """The mask of whole sequences, from the position [T] of each token in its own."""
    row = torch.arange(len(positions), dtype=torch.int32, device=positions.device)
    reach = positions if window is None else positions.clamp(max=window - 1)
    first = row - reach.int()
    first_block = first[::_BLOCK] // _BLOCK
    block = row[: len(first_block)]
    last = len(block) - 1
    num_queries = (first_block <= block.unsqueeze(1)).sum(1, dtype=torch.int32) - block
    return Blocks(
        first,
        num_keys=block - first_block + 1,
        keys=(first_block.unsqueeze(1) + block).clamp(max=last),
        num_queries=num_queries,
        queries=(block.unsqueeze(1) + block).clamp(max=last),
    )


def attention_compiled(
    q: Tensor,
    k: Tensor,
    v: Tensor,
    sinks: Tensor,
    plan: Plan | Blocks,
    scale: float,
    out: Tensor | None,
) -> Tensor:
    """See `motet.ops.attention.attention`."""
    if isinstance(plan, Plan):
        return attention_by_pieces(q, k, v, sinks, plan, scale, out, _by_piece())
    o_TNH = _by_blocks()(q, k, v, sinks, plan, scale)
    return o_TNH if out is None else out.copy_(o_TNH)


def attend_blocks(
    q: Tensor, k: Tensor, v: Tensor, sinks: Tensor, plan: Blocks, scale: float
) -> Tensor:
    """[T, N, H]. Slow and large unless it is compiled."""
    first = plan.first

    def is_seen(batch: Tensor, head: Tensor, query: Tensor, key: Tensor) -> Tensor:
        return (first[query] <= key) & (key <= query)

    mask = BlockMask(
        seq_lengths=(len(q), len(k)),
        kv_num_blocks=plan.num_keys[None, None],
        kv_indices=plan.keys[None, None],
        full_kv_num_blocks=None,
        full_kv_indices=None,
        q_num_blocks=plan.num_queries[None, None],
        q_indices=plan.queries[None, None],
        full_q_num_blocks=None,
        full_q_indices=None,
        BLOCK_SIZE=(_BLOCK, _BLOCK),
        mask_mod=is_seen,
    )
    q_1NTH, k_1KTH, v_1KTH = (x.transpose(0, 1).unsqueeze(0) for x in (q, k, v))
    o_1NTH, aux = flex_attention(
        q_1NTH,
        k_1KTH,
        v_1KTH,
        block_mask=mask,
        scale=scale,
        enable_gqa=True,
        return_aux=AuxRequest(lse=True),
    )
    # A sink in the softmax scales what was without it by 1 / (1 + exp(sink - lse)).
    assert aux.lse is not None
    share_1NT = torch.sigmoid(aux.lse - sinks.unsqueeze(1))
    return (o_1NTH * share_1NT.unsqueeze(-1)).squeeze(0).transpose(0, 1).to(q.dtype)


@cache
def _by_piece() -> Attend:
    return torch.compile(attend, dynamic=True)


@cache
def _by_blocks() -> Callable[[Tensor, Tensor, Tensor, Tensor, Blocks, float], Tensor]:
    return torch.compile(attend_blocks, dynamic=False)

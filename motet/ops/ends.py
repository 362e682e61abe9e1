"""Which tokens of a step its last layer must compute: nobody sees what comes of the others.

Every layer writes the keys and values of all tokens. But after the last one only the rows whose
logits are wanted are used, of a long prompt one; so that layer needs queries, attention and experts
from the first wanted row of each sequence on, and of a chunk of a prompt that goes on nothing.

    ends = find_ends([300, 1], [299, 300])    # on the host
    batch = with_ends(batch, ends, tensors)   # ends.arrays() on the device
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from motet.ops.batch import Batch, Ends, LoraSlots, Pages

__all__ = ["HostEnds", "find_ends", "shortened", "with_ends"]

# A step of no more tokens is short in any case, and may go through all layers at once.
_SHORT = 64


@dataclass(frozen=True)
class HostEnds:
    """Where the ends of a step are. S2 sequences have one, of Q tokens in all."""

    sequences: NDArray[np.int64]  # [S2] which
    lens: NDArray[np.int64]  # [S2] tokens of each
    rows: NDArray[np.int64]  # [Q] of the step
    cu_seqlens: NDArray[np.int32]  # [S2 + 1] first of the Q of each sequence, then Q
    logit_rows: NDArray[np.int64]  # [R] of the Q

    def arrays(self) -> tuple[NDArray[np.int64] | NDArray[np.int32], ...]:
        """What `with_ends` needs on the device, in its order."""
        return self.sequences, self.rows, self.cu_seqlens, self.logit_rows


def find_ends(new_lens: Sequence[int], logit_rows: Sequence[int]) -> HostEnds | None:
    """The ends of sequences with so many new tokens each; None where computing them alone saves too
    little.
    """
    num_tokens = sum(new_lens)
    if num_tokens <= _SHORT or 2 * len(logit_rows) > num_tokens:
        return None
    ends = np.cumsum(new_lens)
    wanted = np.asarray(logit_rows, np.int64)
    owners = np.searchsorted(ends, wanted, side="right")
    first = ends.copy()
    np.minimum.at(first, owners, wanted)
    all_lens = ends - first
    if 2 * int(all_lens.sum()) > num_tokens:
        return None
    begins = np.cumsum(all_lens) - all_lens  # of each sequence, among the Q
    sequences = np.flatnonzero(all_lens)
    lens = all_lens[sequences]
    shift = first - begins
    return HostEnds(
        sequences=sequences,
        lens=lens,
        rows=np.arange(lens.sum()) + np.repeat(shift[sequences], lens),
        cu_seqlens=np.concatenate(([0], np.cumsum(lens))).astype(np.int32),
        logit_rows=wanted - shift[owners],
    )


def with_ends(
    batch: Batch,
    ends: HostEnds,
    tensors: Sequence[Tensor],
    lora: tuple[LoraSlots, ...] | None = None,
) -> Batch:
    """The batch, whose last layer computes no more than the ends.

    Args:
        batch: of a step with a cache.
        ends: where they are in it.
        tensors: `ends.arrays()`, on the device.
        lora: adapters of these tokens, one a layer; None when none has one.
    """
    sequences, rows, cu_seqlens, logit_rows = tensors

    def pages(of: Pages | None) -> Pages | None:
        if of is None:
            return None
        table, slots = of.block_table.index_select(0, sequences), of.slots.index_select(0, rows)
        return Pages(table, slots, of.block_len)

    short = Batch(
        input_ids=batch.input_ids.index_select(0, rows),
        positions=batch.positions.index_select(0, rows),
        cu_seqlens=cu_seqlens,
        seq_lens=batch.seq_lens.index_select(0, sequences),
        max_query_len=int(ends.lens.max(initial=0)),
        max_seq_len=batch.max_seq_len,
        logit_rows=logit_rows,
        full=pages(batch.full),
        sliding=pages(batch.sliding),
        lora=lora,
    )
    return replace(batch, ends=Ends(rows, short))


def shortened(batch: Batch, new_lens: Sequence[int], logit_rows: Sequence[int]) -> Batch:
    """The same at once, for a batch without adapters that wants the logits of these rows; the batch
    itself where nothing is to be saved.
    """
    if (ends := find_ends(new_lens, logit_rows)) is None:
        return batch
    device = batch.positions.device
    return with_ends(batch, ends, [torch.from_numpy(a).to(device) for a in ends.arrays()])

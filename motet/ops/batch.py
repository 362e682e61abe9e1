"""What one step works on: a ragged batch of tokens and the pages its layers read and write.

Legend: T packed tokens of the step, S sequences, R rows whose logits are wanted, P block slots of
a sequence, B tokens in a block, K kv heads, H head size.

`engine/` fills a `Batch`; `model/` passes it to the ops; the ops read it and never change it. In
training there is no cache and `full` and `sliding` are None.
"""

from dataclasses import dataclass

from torch import Tensor

__all__ = ["Batch", "LayerCache", "LoraSlots", "Pages"]


@dataclass(frozen=True)
class LayerCache:
    """Keys and values of one layer, in blocks. A block belongs to one sequence at a time."""

    k: Tensor  # [num_blocks, B, K, H]
    v: Tensor  # [num_blocks, B, K, H]


@dataclass(frozen=True)
class Pages:
    """Where the layers of one kind (full or sliding) keep the tokens of each sequence."""

    block_table: Tensor  # [S, P] int32: block of tokens p*B .. p*B+B-1; -1 where freed or unused
    slots: Tensor  # [T] int64: block * B + offset that token t is written to
    block_len: int  # B


@dataclass(frozen=True)
class LoraSlots:
    """Adapters of the sequences of a batch (filled when adapters can be loaded)."""

    slot_of_token: Tensor  # [T] int32: which loaded adapter, -1 for none


@dataclass(frozen=True)
class Batch:
    """The tokens of one step, packed sequence after sequence."""

    input_ids: Tensor  # [T] int64; -1 - s means "the token sampled last for sequence slot s"
    positions: Tensor  # [T] int64: 0-based position of each token in its sequence
    cu_seqlens: Tensor  # [S + 1] int32: first row of each sequence, then T
    seq_lens: Tensor  # [S] int32: tokens of each sequence after this step, cached ones included
    max_query_len: int  # most new tokens of one sequence in this step
    max_seq_len: int  # largest of seq_lens
    logit_rows: Tensor | None = None  # [R] int64 rows of the T whose logits are wanted; None = all
    full: Pages | None = None
    sliding: Pages | None = None
    lora: LoraSlots | None = None

"""What one step works on: a ragged batch of tokens and the pages its layers read and write.

Legend: T packed tokens of the step, S sequences, R rows whose logits are wanted, Q rows of the last
layer, P block slots of a sequence, B tokens in a block, K kv heads, H head size.

`engine/` fills a `Batch`; `model/` passes it to the ops; the ops read it and never change it. In
training there is no cache and `full` and `sliding` are None.
"""

from dataclasses import dataclass
from typing import Protocol

from torch import Tensor

__all__ = ["Batch", "Ends", "LayerCache", "LoraLayer", "LoraSlots", "LowRank", "Pages"]


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


class LowRank(Protocol):
    """What an adapter adds to a matrix [out, in], or to those of all experts: scale * b @ a."""

    @property
    def a(self) -> Tensor:
        """[r, in], or [E, r, in]; any float type."""
        ...

    @property
    def b(self) -> Tensor:
        """[out, r], or [E, out, r]; any float type."""
        ...

    @property
    def scale(self) -> float: ...


class LoraLayer(Protocol):
    """An adapter's matrices of one layer; None where it changes nothing. gate_up is interleaved."""

    @property
    def q(self) -> LowRank | None: ...
    @property
    def k(self) -> LowRank | None: ...
    @property
    def v(self) -> LowRank | None: ...
    @property
    def o(self) -> LowRank | None: ...
    @property
    def gate_up(self) -> LowRank | None: ...
    @property
    def down(self) -> LowRank | None: ...


@dataclass(frozen=True)
class LoraSlots:
    """The adapters of a step's tokens, in one layer; from `motet.ops.lora.lora_slots`."""

    slot_of_token: Tensor  # [T] int64: index into `adapters`, -1 for none
    rows: tuple[Tensor, ...]  # for each adapter the tokens that have it, [n] int64
    adapters: tuple[LoraLayer, ...]
    in_experts: bool  # whether they change experts, in this layer or in another


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
    lora: tuple[LoraSlots, ...] | None = None  # one a layer; None when no token has an adapter
    ends: "Ends | None" = None  # for the last layer; None when it computes all


@dataclass(frozen=True)
class Ends:
    """What the last layer computes of a step besides all keys and values: each sequence from its
    first wanted row on. From `motet.ops.ends`.
    """

    rows: Tensor  # [Q] int64 of the T
    batch: Batch  # these tokens alone, of the sequences that have some; full and sliding as well

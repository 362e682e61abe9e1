"""Fills the `Batch` of a step from the chunks that the scheduler chose.

A sequence has one row of the block tables while it runs, and only the entries that changed since
the last step are written. What a step needs lies in one buffer, which goes to a GPU in one copy.

For graphs a step that generates is also laid out rounded up (`padded`): with as many sequences and
columns of the block tables as many other steps have, at the same addresses as theirs.
"""

from collections.abc import Sequence as Seq
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from motet.engine.adapters import LoadedAdapter
from motet.engine.graphs import padded_shape
from motet.engine.kv_cache import FREED, SequenceBlocks
from motet.engine.packed import Packed
from motet.engine.scheduler import Chunk
from motet.engine.sequence import Sequence
from motet.ops.batch import Batch, LoraSlots, Pages
from motet.ops.ends import find_ends, with_ends
from motet.ops.lora import lora_slots

__all__ = ["BatchBuilder"]

_COUNTING = (torch.int32, torch.int64)


class BatchBuilder:
    """Buffers for steps of up to `max_batch_tokens` tokens of `max_batch_requests` sequences.

    Args:
        max_context: most tokens of a sequence.
        block_len: tokens of a cache block.
        device: where the model runs.
        pads: whether steps that generate are also laid out rounded up.
    """

    def __init__(
        self,
        *,
        max_batch_tokens: int,
        max_batch_requests: int,
        max_context: int,
        block_len: int,
        device: torch.device,
        pads: bool = False,
    ) -> None:
        self._block_len = block_len
        self._device = device
        num_columns = -(-max_context // block_len)
        self._full = np.full((max_batch_requests, num_columns), FREED, np.int32)
        self._sliding = self._full.copy()
        # What the rows of the tables already say: whose blocks, how many, how many passed.
        self._owners: list[SequenceBlocks | None] = [None] * max_batch_requests
        self._lengths = [0] * max_batch_requests
        self._passed = [0] * max_batch_requests
        self._offsets = np.arange(max_batch_tokens, dtype=np.int64)
        most_seqs, most_columns = padded_shape(max_batch_requests, num_columns)
        # Ids, positions, two times slots, wanted rows (a row may be wanted twice: for the
        # log-probabilities of a prompt, and to draw after it); starts, lengths and two tables. Of
        # ends, which half of the tokens have at most: rows, wanted ones, sequences and starts.
        wholes = 8 * max(max_batch_tokens, most_seqs)
        halves = 5 * (most_seqs + 1) + 2 * most_seqs * most_columns
        self._packed = Packed(8 * wholes + 4 * halves, device)
        self._rows = Packed(8 * max_batch_requests, device)
        most = max(max_batch_tokens, most_seqs) + 1
        self._counting = {t: torch.arange(most, dtype=t, device=device) for t in _COUNTING}
        self._pads = pads
        self.padded: Batch | None = None  # the last step, rounded up

    def build(self, chunks: Seq[Chunk], logit_rows: Seq[int]) -> Batch:
        """The batch of a step; it stays as it is until the next call.

        `logit_rows` are the rows of the packed tokens whose logits are wanted. A token that nobody
        has read yet is -1 - the row of its sequence.
        """
        num_seqs = len(chunks)
        sequences = [sequence for sequence, _ in chunks]
        new_lens = [num_new for _, num_new in chunks]
        starts = np.array([sequence.num_computed for sequence in sequences], dtype=np.int64)
        rows = np.array([sequence.row for sequence in sequences])
        ids: list[int] = []
        for sequence, num_new in chunks:
            start, token_ids = sequence.num_computed, sequence.request.token_ids
            blocks, row = sequence.blocks, sequence.row
            if num_new > 1:
                ids += token_ids[start : start + num_new]
                ids += sequence.drafts
            else:
                ids.append(token_ids[start] if start < len(token_ids) else -1 - row)
            if (
                self._owners[row] is not blocks
                or self._lengths[row] != len(blocks.full)
                or self._passed[row] != blocks.num_passed
            ):
                self._update_row(row, blocks)
        num_tokens = len(ids)
        seq_lens = starts + new_lens
        max_seq_len = int(seq_lens.max())
        num_columns = -(-max_seq_len // self._block_len)
        lora = self._lora(sequences, new_lens)
        one_each = num_tokens == num_seqs
        is_padded = (
            self._pads and one_each and lora is None and list(logit_rows) == list(range(num_seqs))
        )
        shape = padded_shape(num_seqs, num_columns) if is_padded else (num_seqs, num_columns)
        count = shape[0] if one_each else num_tokens
        packed = self._packed
        packed.begin()
        if one_each:
            positions, token_rows = starts, rows
            cu_seqlens = self._counting[torch.int32][: count + 1]
        else:
            firsts = np.zeros(num_seqs + 1, dtype=np.int32)
            np.cumsum(new_lens, out=firsts[1:])
            shift = starts - firsts[:-1]
            positions = self._offsets[:num_tokens] + np.repeat(shift, new_lens)
            token_rows = np.repeat(rows, new_lens)
            cu_seqlens = packed.put(num_seqs + 1, firsts)
        columns, offsets = np.divmod(positions, self._block_len)
        pages = []
        for table in (self._full, self._sliding):
            slots = table[token_rows, columns].astype(np.int64) * self._block_len + offsets
            there = packed.put_table(shape, table[rows, :num_columns])
            pages.append(Pages(there, packed.put(count, slots), self._block_len))
        wanted = self._counting[torch.int64][:count]
        if not is_padded:
            wanted = packed.put(len(logit_rows), np.array(logit_rows, dtype=np.int64))
        ends = None if one_each else find_ends(new_lens, logit_rows)
        parts = [] if ends is None else [packed.put(len(part), part) for part in ends.arrays()]
        batch = Batch(
            input_ids=packed.put(count, np.array(ids, dtype=np.int64)),
            positions=packed.put(count, positions),
            cu_seqlens=cu_seqlens,
            seq_lens=packed.put(shape[0], seq_lens.astype(np.int32)),
            max_query_len=max(new_lens),
            max_seq_len=max_seq_len,
            logit_rows=wanted,
            full=pages[0],
            sliding=pages[1],
            lora=lora,
        )
        packed.send()
        self.padded = None
        if is_padded:
            self.padded = replace(batch, max_seq_len=shape[1] * self._block_len)
            return _first(batch, num_seqs, num_columns)
        if ends is not None:
            lora = self._lora([sequences[i] for i in ends.sequences], ends.lens.tolist())
            batch = with_ends(batch, ends, parts, lora)
        return batch

    def rows(self, rows: Seq[int]) -> Tensor:
        """Rows of sequences, int64 on the device; they stay until the next call."""
        self._rows.begin()
        there = self._rows.put(len(rows), np.array(rows, dtype=np.int64))
        self._rows.send()
        return there

    def _lora(self, sequences: Seq[Sequence], new_lens: Seq[int]) -> tuple[LoraSlots, ...] | None:
        """The tokens grouped by their adapters, once for all layers."""
        slots: dict[LoadedAdapter | None, int] = {None: -1}
        of_sequence = [slots.setdefault(one.adapter, len(slots) - 1) for one in sequences]
        if len(slots) == 1:
            return None
        adapters = [adapter.layers for adapter in slots if adapter is not None]
        return lora_slots(np.repeat(of_sequence, new_lens), adapters, self._device)

    def _update_row(self, row: int, blocks: SequenceBlocks) -> None:
        known, passed = self._lengths[row], self._passed[row]
        if self._owners[row] is not blocks or known > len(blocks.full):
            self._owners[row] = blocks
            known = passed = 0
        length = len(blocks.full)
        self._full[row, known:length] = blocks.full[known:]
        self._sliding[row, known:length] = blocks.sliding[known:]
        self._sliding[row, passed : blocks.num_passed] = FREED
        self._lengths[row], self._passed[row] = length, blocks.num_passed


def _first(padded: Batch, num_seqs: int, num_columns: int) -> Batch:
    """The sequences that a padded batch of one token each really has."""

    def first(pages: Pages | None) -> Pages:
        assert pages is not None
        table = pages.block_table[:num_seqs, :num_columns]
        return replace(pages, block_table=table, slots=pages.slots[:num_seqs])

    assert padded.logit_rows is not None
    return replace(
        padded,
        input_ids=padded.input_ids[:num_seqs],
        positions=padded.positions[:num_seqs],
        cu_seqlens=padded.cu_seqlens[: num_seqs + 1],
        seq_lens=padded.seq_lens[:num_seqs],
        logit_rows=padded.logit_rows[:num_seqs],
        full=first(padded.full),
        sliding=first(padded.sliding),
    )

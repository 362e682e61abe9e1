"""Fills the `Batch` of a step from the chunks that the scheduler chose.

The buffers live as long as the engine. A sequence has one row of the block tables while it runs,
and only the entries that changed since the last step are written. On a GPU what a step needs is
copied to the device, to the same addresses each time, out of one of two sets of buffers in turn:
the other may still be on its way to the step before.
"""

from collections.abc import Sequence as Seq
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from motet.engine.adapters import LoadedAdapter
from motet.engine.kv_cache import FREED, SequenceBlocks
from motet.engine.scheduler import Chunk
from motet.engine.sequence import Sequence
from motet.ops.batch import Batch, LoraSlots, Pages
from motet.ops.lora import lora_slots

__all__ = ["BatchBuilder"]


class BatchBuilder:
    """Buffers for steps of up to `max_batch_tokens` tokens of `max_batch_requests` sequences.

    Args:
        max_context: most tokens of a sequence.
        block_len: tokens of a cache block.
        device: where the model runs.
    """

    def __init__(
        self,
        *,
        max_batch_tokens: int,
        max_batch_requests: int,
        max_context: int,
        block_len: int,
        device: torch.device,
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

        self._buffers: list[_Buffer] = []
        # When the device is through with the set that is written to, and with the other.
        self._fetched = [torch.cuda.Event() for _ in range(2)] if device.type == "cuda" else []

        def buffer(shape: tuple[int, ...], dtype: torch.dtype) -> "_Buffer":
            self._buffers.append(_Buffer(shape, dtype, device))
            return self._buffers[-1]

        self._input_ids = buffer((max_batch_tokens,), torch.int64)
        self._positions = buffer((max_batch_tokens,), torch.int64)
        self._cu_seqlens = buffer((max_batch_requests + 1,), torch.int32)
        self._seq_lens = buffer((max_batch_requests,), torch.int32)
        # a row may be wanted twice: for the log-probabilities of a prompt, and to draw after it
        self._logit_rows = buffer((2 * max_batch_tokens,), torch.int64)
        self._tables = [buffer((max_batch_requests * num_columns,), torch.int32) for _ in range(2)]
        self._slots = [buffer((max_batch_tokens,), torch.int64) for _ in range(2)]
        self._rows = buffer((max_batch_requests,), torch.int64)

    def build(self, chunks: Seq[Chunk], logit_rows: Seq[int]) -> Batch:
        """The batch of a step; it stays as it is until the next call.

        `logit_rows` are the rows of the packed tokens whose logits are wanted. A token that nobody
        has read yet is -1 - the row of its sequence.
        """
        self._turn()
        num_seqs = len(chunks)
        sequences = [sequence for sequence, _ in chunks]
        new_lens = [num_new for _, num_new in chunks]
        starts = [sequence.num_computed for sequence in sequences]
        rows = np.array([sequence.row for sequence in sequences])
        ids: list[int] = []
        for sequence, start, num_new in zip(sequences, starts, new_lens, strict=True):
            token_ids = sequence.request.token_ids
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
        self._input_ids.host[:num_tokens] = ids
        cu_seqlens, seq_lens = self._cu_seqlens.host, self._seq_lens.host
        np.cumsum(new_lens, out=cu_seqlens[1 : num_seqs + 1])
        first_positions = np.array(starts)
        seq_lens[:num_seqs] = first_positions + new_lens
        positions = self._positions.host[:num_tokens]
        if num_tokens == num_seqs:  # one token each
            positions[:] = first_positions
            token_rows = rows
        else:
            shift = first_positions - cu_seqlens[:num_seqs]
            np.add(self._offsets[:num_tokens], np.repeat(shift, new_lens), out=positions)
            token_rows = np.repeat(rows, new_lens)
        self._logit_rows.host[: len(logit_rows)] = logit_rows
        max_seq_len = int(seq_lens[:num_seqs].max())
        columns, offsets = np.divmod(positions, self._block_len)
        pages = [
            self._pages(kind, table, rows, token_rows, columns, offsets, max_seq_len)
            for kind, table in enumerate((self._full, self._sliding))
        ]
        return Batch(
            input_ids=self._input_ids.send(num_tokens),
            positions=self._positions.send(num_tokens),
            cu_seqlens=self._cu_seqlens.send(num_seqs + 1),
            seq_lens=self._seq_lens.send(num_seqs),
            max_query_len=max(new_lens),
            max_seq_len=max_seq_len,
            logit_rows=self._logit_rows.send(len(logit_rows)),
            full=pages[0],
            sliding=pages[1],
            lora=self._lora(sequences, new_lens),
        )

    def _turn(self) -> None:
        """Write to the other set of buffers, once the device has fetched what it held."""
        if self._device.type == "cuda":
            self._fetched.reverse()
            self._fetched[1].record()
            self._fetched[0].synchronize()
        for one in self._buffers:
            one.turn()

    def rows(self, rows: Seq[int]) -> Tensor:
        """Rows of sequences, int64 on the device; they stay until the next call."""
        self._rows.host[: len(rows)] = rows
        return self._rows.send(len(rows))

    def _lora(self, sequences: Seq[Sequence], new_lens: Seq[int]) -> tuple[LoraSlots, ...] | None:
        """The tokens grouped by their adapters, once for all layers."""
        slots: dict[LoadedAdapter | None, int] = {None: -1}
        of_sequence = [slots.setdefault(one.adapter, len(slots) - 1) for one in sequences]
        if len(slots) == 1:
            return None
        adapters = [adapter.layers for adapter in slots if adapter is not None]
        return lora_slots(np.repeat(of_sequence, new_lens), adapters, self._device)

    def _pages(
        self,
        kind: int,
        table: NDArray[np.int32],
        rows: NDArray[np.int64],
        token_rows: NDArray[np.int64],
        columns: NDArray[np.int64],
        offsets: NDArray[np.int64],
        max_seq_len: int,
    ) -> Pages:
        slots = self._slots[kind].host[: len(columns)]
        np.multiply(table[token_rows, columns], self._block_len, out=slots)
        slots += offsets
        shape = (len(rows), -(-max_seq_len // self._block_len))
        size = shape[0] * shape[1]
        np.take(
            table[:, : shape[1]],
            rows,
            axis=0,
            out=self._tables[kind].host[:size].reshape(shape),
            mode="clip",  # unlike the default it writes straight to `out`; no row is out of range
        )
        return Pages(
            block_table=self._tables[kind].send(size).view(shape),
            slots=self._slots[kind].send(len(columns)),
            block_len=self._block_len,
        )

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


class _Buffer:
    """An array on the host, and its copy on the device where that is another memory."""

    def __init__(self, shape: tuple[int, ...], dtype: torch.dtype, device: torch.device) -> None:
        is_host = device.type == "cpu"
        self._on_device = torch.zeros(shape, dtype=dtype, device=device)
        self._on_host = [self._on_device]
        if not is_host:
            self._on_host = [torch.zeros(shape, dtype=dtype, pin_memory=True) for _ in range(2)]
        self.turn()

    def turn(self) -> None:
        """Write to the other one from now on, where there are two."""
        self._on_host.reverse()
        self.host: NDArray[Any] = self._on_host[0].numpy()

    def send(self, size: int) -> Tensor:
        """The first `size` elements on the device."""
        there, here = self._on_device[:size], self._on_host[0]
        if self._on_device is not here:
            there.copy_(here[:size], non_blocking=True)
        return there

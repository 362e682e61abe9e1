"""Runs the model on the tokens a step has chosen: fills the `Batch`, keeps the cache tensors.

The only file of the engine that builds tensors for the model.
"""

from collections.abc import Sequence

import torch
from torch import Tensor

from motet.engine.kv_cache import SequenceBlocks
from motet.model.gpt_oss import GptOss, new_cache
from motet.ops.batch import Batch, Pages

__all__ = ["Runner"]


class Runner:
    """One model and its key-value cache on one device."""

    def __init__(
        self, model: GptOss, *, num_full_blocks: int, num_sliding_blocks: int, block_len: int
    ) -> None:
        self.model = model
        self.device = model.device
        self.block_len = block_len
        self.cache = new_cache(
            model.config,
            num_full_blocks=num_full_blocks,
            num_sliding_blocks=num_sliding_blocks,
            block_len=block_len,
            device=model.device,
            dtype=model.dtype,
        )

    @torch.inference_mode()
    def run(
        self, token_ids: Sequence[int], start: int, blocks: SequenceBlocks, *, rows: Sequence[int]
    ) -> Tensor:
        """Compute tokens start .. start + len(token_ids) - 1 of one sequence.

        `rows` are the indices into `token_ids` whose logits are wanted. Returns float32 [R, V].
        """
        num_new, num_total = len(token_ids), start + len(token_ids)
        positions = torch.arange(start, num_total, device=self.device)
        batch = Batch(
            input_ids=torch.tensor(token_ids, dtype=torch.int64, device=self.device),
            positions=positions,
            cu_seqlens=torch.tensor([0, num_new], dtype=torch.int32, device=self.device),
            seq_lens=torch.tensor([num_total], dtype=torch.int32, device=self.device),
            max_query_len=num_new,
            max_seq_len=num_total,
            logit_rows=torch.tensor(rows, dtype=torch.int64, device=self.device),
            full=self._pages(blocks.full, positions),
            sliding=self._pages(blocks.sliding, positions),
        )
        return self.model.forward(batch, self.cache)

    def _pages(self, table: Sequence[int], positions: Tensor) -> Pages:
        block_table = torch.tensor([table], dtype=torch.int32, device=self.device)
        block = block_table[0, positions // self.block_len].long()
        return Pages(
            block_table=block_table,
            slots=block * self.block_len + positions % self.block_len,
            block_len=self.block_len,
        )

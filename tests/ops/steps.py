"""Steps for the tests of ops and model: batches of whole sequences, and pages for them."""

from collections.abc import Sequence

import torch
from torch import Tensor

from motet.ops.batch import Batch, Pages

RAGGED = [[1], [63], [131], [1, 63, 2, 131, 17]]


def ragged_id(lens: object) -> str:
    return "+".join(str(n) for n in lens) if isinstance(lens, list) else str(lens)


def step(
    token_ids: Sequence[Sequence[int]],
    *,
    cached: Sequence[int] | None = None,
    first_position: int = 0,
    **fields: object,
) -> Batch:
    """The batch of some new tokens of each sequence, after `cached` earlier ones."""
    new_lens = [len(ids) for ids in token_ids]
    cached = cached or [0] * len(new_lens)
    positions = [
        torch.arange(start, start + n) + first_position
        for start, n in zip(cached, new_lens, strict=True)
    ]
    seq_lens = [start + n for start, n in zip(cached, new_lens, strict=True)]
    return Batch(
        input_ids=torch.tensor([i for ids in token_ids for i in ids], dtype=torch.int64),
        positions=torch.cat(positions),
        cu_seqlens=torch.tensor([0, *new_lens]).cumsum(0).int(),
        seq_lens=torch.tensor(seq_lens, dtype=torch.int32),
        max_query_len=max(new_lens),
        max_seq_len=max(seq_lens),
        **fields,  # type: ignore[arg-type]
    )


class Pool:
    """Hands out shuffled blocks, so that no test can pass by their order."""

    def __init__(self, num_blocks: int, block_len: int, num_sequences: int) -> None:
        generator = torch.Generator().manual_seed(num_blocks)
        self.block_len = block_len
        self.num_blocks = num_blocks
        self.free = torch.randperm(num_blocks, generator=generator).tolist()
        self.tables: list[list[int]] = [[] for _ in range(num_sequences)]

    def pages(self, cached: Sequence[int], new_lens: Sequence[int]) -> Pages:
        """Pages with room for the new tokens."""
        slots: list[int] = []
        for table, start, n in zip(self.tables, cached, new_lens, strict=True):
            while len(table) * self.block_len < start + n:
                table.append(self.free.pop())
            slots += [
                table[i // self.block_len] * self.block_len + i % self.block_len
                for i in range(start, start + n)
            ]
        width = max(len(table) for table in self.tables)
        padded = [table + [-1] * (width - len(table)) for table in self.tables]
        return Pages(
            block_table=torch.tensor(padded, dtype=torch.int32),
            slots=torch.tensor(slots),
            block_len=self.block_len,
        )

    def free_passed(self, seq_lens: Sequence[int], window: int) -> list[int]:
        """Free the blocks that no later token sees; returns them."""
        freed = []
        for table, n in zip(self.tables, seq_lens, strict=True):
            for p in range(max(0, n - window + 1) // self.block_len):
                if table[p] >= 0:
                    freed.append(table[p])
                    table[p] = -1
        self.free = freed + self.free
        return freed


def random(*shape: int, seed: int = 0, dtype: torch.dtype = torch.float32) -> Tensor:
    """Normal values of that seed and shape."""
    generator = torch.Generator().manual_seed(seed + sum(shape))
    return torch.randn(*shape, generator=generator, dtype=torch.float64).to(dtype)

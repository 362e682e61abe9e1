"""A model that emits chosen tokens: it writes ids to the pages it is given, and echoes from them.

Its two layers, one sliding and one full, share their blocks as in the engine of a real model. A
slot holds the token's id, its position and the kind of layer. The next token after position p is
the one that stands at `source(p)`, read out of the full layer's pages for even p and out of the
sliding layer's for odd p. So what comes out of a wrong page is a wrong token, and `continuation`
says which ones are right.
"""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from motet.model.config import ModelConfig
from motet.ops.batch import Batch, LayerCache, Pages
from motet.ops.moe import Routing

__all__ = ["ScriptedModel", "continuation", "source"]

WINDOW = 8
FULL, SLIDING = 1.0, 2.0


def source(position: int) -> int:
    """Where the token after `position` is copied from."""
    if position % 2 == 0:
        return (7 * position + 3) % (position + 1)
    return max(0, position - WINDOW + 1) + (5 * position) % min(WINDOW, position + 1)


def continuation(prompt: Sequence[int], num_new: int) -> list[int]:
    """The right answer."""
    ids = list(prompt)
    for _ in range(num_new):
        ids.append(ids[source(len(ids) - 1)])
    return ids[len(prompt) :]


class ScriptedModel:
    """In place of `GptOss`."""

    def __init__(self, vocab_size: int, max_context: int = 256) -> None:
        self.backend = "ref"
        self.dtype = torch.float32
        self.device = torch.device("cpu")
        self.config = ModelConfig(
            num_layers=2,
            num_kv_heads=1,
            num_heads=1,
            head_dim=2,
            vocab_size=vocab_size,
            sliding_window=WINDOW,
            max_context=max_context,
            eos_token_ids=(),
        )

    def forward(
        self,
        batch: Batch,
        cache: Sequence[LayerCache] | None = None,
        *,
        sampled: Tensor | None = None,
        routing: list[Routing] | None = None,
    ) -> Tensor:
        assert cache is not None
        assert batch.full is not None
        assert batch.sliding is not None
        assert batch.logit_rows is not None
        sliding, full = cache
        assert sliding.k is full.k
        ids = batch.input_ids
        if sampled is not None:
            ids = torch.where(ids < 0, sampled[(-1 - ids).clamp(min=0)], ids)
        positions = batch.positions.numpy()
        starts = batch.cu_seqlens.numpy()
        owners = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
        assert (batch.seq_lens.numpy() == positions[starts[1:] - 1] + 1).all()
        for pages, layer, kind in ((batch.full, full, FULL), (batch.sliding, sliding, SLIDING)):
            slots = pages.slots.numpy()
            assert len(set(slots.tolist())) == len(slots), "two tokens in one slot"
            assert (slots == _slots(pages, owners, positions)).all()
            layer.k.view(-1, 2)[pages.slots, 0] = ids.float()
            layer.k.view(-1, 2)[pages.slots, 1] = batch.positions.float()
            layer.v.view(-1, 2)[pages.slots, 0] = kind
        passed = (positions[starts[:-1]] - WINDOW + 1) // batch.sliding.block_len
        for table, num_passed in zip(batch.sliding.block_table, passed.tolist(), strict=True):
            assert (table[: max(0, num_passed)] == -1).all(), "a page that the window has passed"
        rows = batch.logit_rows.numpy()
        logits = torch.zeros(len(rows), self.config.vocab_size)
        if len(rows):
            at = positions[rows]
            sources = np.array([source(p) for p in at.tolist()])
            slots = np.where(
                at % 2 == 0,
                _slots(batch.full, owners[rows], sources),
                _slots(batch.sliding, owners[rows], sources),
            )
            said = full.k.view(-1, 2)[torch.from_numpy(slots)]
            kinds = full.v.view(-1, 2)[torch.from_numpy(slots), 0]
            assert said[:, 1].tolist() == sources.tolist(), "a slot of another position"
            assert kinds.tolist() == [FULL if p % 2 == 0 else SLIDING for p in at.tolist()]
            logits[torch.arange(len(rows)), said[:, 0].long()] = 9.0
        return logits


def _slots(
    pages: Pages, owners: NDArray[np.int64], positions: NDArray[np.int64]
) -> NDArray[np.int64]:
    blocks = pages.block_table.numpy()[owners, positions // pages.block_len].astype(np.int64)
    assert (blocks >= 0).all(), "a page that is not there"
    return blocks * pages.block_len + positions % pages.block_len

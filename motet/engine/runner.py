"""Runs the model on the chunks of a step, over the cache tensors that it keeps.

All layers store their keys and values in one set of blocks: the first full and the first sliding
layer in one pair of tensors under different block numbers, the second of each in the next, and so
on. If a model has more layers of one kind, the last pairs serve that kind alone.
"""

from collections.abc import Sequence
from contextlib import nullcontext
from typing import Protocol

import torch
from torch import Tensor

from motet.engine.batch import BatchBuilder
from motet.engine.graphs import DecodeGraphs
from motet.engine.scheduler import Chunk
from motet.errors import BackendError
from motet.model.config import ModelConfig
from motet.ops.batch import Batch, LayerCache
from motet.ops.invariant import INVARIANT_BACKENDS, batch_invariant
from motet.ops.moe import Routing

__all__ = ["Model", "Runner", "new_shared_cache"]


class Model(Protocol):
    """What the engine needs of a model; `motet.model.gpt_oss.GptOss` is one."""

    config: ModelConfig
    device: torch.device
    dtype: torch.dtype
    backend: str

    def forward(
        self,
        batch: Batch,
        cache: Sequence[LayerCache] | None = None,
        *,
        sampled: Tensor | None = None,
        routing: list[Routing] | None = None,
    ) -> Tensor: ...


class Runner:
    """One model and its key-value cache on one device.

    A GPU is only set going: `launch` returns at once, and steps are worked off in their order. So a
    step may be launched whose input is what the last one is still drawing (`keep`).

    Raises:
        BackendError: `deterministic` is wanted of a backend that is not batch-invariant, or
            `cuda_graphs` of one that cannot be captured.
    """

    def __init__(
        self,
        model: Model,
        *,
        cache_dtype: torch.dtype,
        num_blocks: int,
        block_len: int,
        max_batch_tokens: int,
        max_batch_requests: int,
        max_context: int,
        deterministic: bool = False,
        run_ahead: bool = False,
        cuda_graphs: bool = False,
    ) -> None:
        if deterministic and model.device.type not in INVARIANT_BACKENDS.get(model.backend, ()):
            known = "; ".join(
                f"{name} on {', '.join(on)}" for name, on in INVARIANT_BACKENDS.items()
            )
            raise BackendError(
                f"deterministic=True, but backend {model.backend!r} on {model.device} is not "
                f"batch-invariant; there is {known}"
            )
        self._mode = batch_invariant if deterministic else nullcontext
        self.model = model
        self.cache = new_shared_cache(
            model.config,
            num_blocks=num_blocks,
            block_len=block_len,
            device=model.device,
            dtype=cache_dtype,
        )
        self._batches = BatchBuilder(
            max_batch_tokens=max_batch_tokens,
            max_batch_requests=max_batch_requests,
            max_context=max_context,
            block_len=block_len,
            device=model.device,
            pads=cuda_graphs,
        )
        self._graphs: DecodeGraphs | None = None
        if cuda_graphs:
            self._graphs = DecodeGraphs(model.forward, self.cache, model.device, model.backend)
        self._sampled: Tensor | None = None  # what was drawn last, by the sequence's row
        if run_ahead:
            self._sampled = torch.zeros(max_batch_requests, dtype=torch.int64, device=model.device)

    @torch.inference_mode()
    def launch(
        self,
        chunks: Sequence[Chunk],
        logit_rows: Sequence[int],
        routing: list[Routing] | None = None,
    ) -> Tensor:
        """Compute the chunks. Returns float32 [R, V], the logits after the wanted packed tokens,
        which stay until the next launch. A token that was kept and not read stands for itself.
        """
        batch = self._batches.build(chunks, logit_rows)
        with self._mode():
            graphs = self._graphs
            padded = self._batches.padded
            if graphs is not None and routing is None and padded is not None:
                logits = graphs.forward(padded, self._sampled, is_fixed=True)
                return logits[: len(batch.seq_lens)]
            return self.model.forward(batch, self.cache, sampled=self._sampled, routing=routing)

    @torch.inference_mode()
    def keep(self, rows: Sequence[int], tokens: Tensor) -> None:
        """Remember the tokens, int64 [R], that are drawn for the sequences of these rows, for the
        next launch.
        """
        assert self._sampled is not None
        self._sampled.index_copy_(0, self._batches.rows(rows), tokens)


def new_shared_cache(
    config: ModelConfig,
    *,
    num_blocks: int,
    block_len: int,
    device: torch.device,
    dtype: torch.dtype,
) -> list[LayerCache]:
    """The cache of every layer, in pairs that share their tensors.

    They are not set to anything: no op reads a slot before it was written, and on a CPU memory that
    was never touched is not taken.
    """
    shape = (num_blocks, block_len, config.num_kv_heads, config.head_dim)
    pairs: list[LayerCache] = []
    caches = []
    num_seen = {True: 0, False: 0}  # layers of each kind
    for index in range(config.num_layers):
        is_sliding = config.is_sliding(index)
        if num_seen[is_sliding] == len(pairs):
            k, v = (torch.empty(shape, device=device, dtype=dtype) for _ in range(2))
            pairs.append(LayerCache(k, v))
        caches.append(pairs[num_seen[is_sliding]])
        num_seen[is_sliding] += 1
    return caches

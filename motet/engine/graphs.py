"""Steps that generate, replayed out of CUDA graphs: one launch in place of all those of the model.

A graph is bound to its shapes and its memory. So there is one for each number of sequences and each
width of the block tables, both rounded up. A step is copied into the graph's tensors, unless it is
rounded up already and its tensors are those of all steps of its shape. Rows beyond the step's own
repeat the first one: they write to the cache what that one writes.

    graphs = DecodeGraphs(model.forward, cache, model.device, model.backend)
    logits = graphs.forward(batch, sampled)    # [S, V], until the next call; a token a sequence
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from motet.errors import BackendError
from motet.ops.batch import Batch, LayerCache, Pages

__all__ = ["DecodeGraphs", "padded_shape"]

_BACKENDS = ("gpu",)  # that read nothing back to the host
_MIN_COLUMNS = 64  # of a block table: 1024 tokens
# What runs a computation once and gives its result, and what runs it again into the same tensor.
Capture = Callable[[Callable[[], Tensor]], tuple[Tensor, Callable[[], None]]]


class DecodeGraphs:
    """The graphs of one model over one cache.

    Args:
        forward: the model's; it must not read anything back to the host.
        cache: of each layer.
        device, backend: those of the model.
        capture: makes a graph; another one in tests.

    Raises:
        BackendError: the model's backend cannot be captured.
    """

    def __init__(
        self,
        forward: Callable[..., Tensor],
        cache: Sequence[LayerCache],
        device: torch.device,
        backend: str,
        capture: Capture | None = None,
    ) -> None:
        self._forward = forward
        self._cache = cache
        self._capture = capture or _CudaCapture(device, backend)
        self._graphs: dict[tuple[int, int], _Graph] = {}

    @property
    def num_graphs(self) -> int:
        """So many were made."""
        return len(self._graphs)

    def forward(self, batch: Batch, sampled: Tensor | None, *, is_fixed: bool = False) -> Tensor:
        """The logits of the step's sequences, one new token each. They stay until the next call.

        `is_fixed`: the batch is rounded up, and each one of its shape is at the same addresses.
        """
        assert batch.full is not None
        num_seqs, num_columns = batch.full.block_table.shape
        key = padded_shape(num_seqs, num_columns)
        graph = self._graphs.get(key)
        if graph is not None:
            if not is_fixed:
                _fill(graph.batch, batch)
            graph.replay()
            return graph.logits[:num_seqs]
        own = batch
        if not is_fixed:
            own = _empty_like(batch, *key)
            _fill(own, batch)

        def run() -> Tensor:
            return self._forward(own, self._cache, sampled=sampled)

        logits = run()  # compiles what is not compiled yet
        self._graphs[key] = _Graph(own, *self._capture(run))
        return logits[:num_seqs]


@dataclass(frozen=True)
class _Graph:
    batch: Batch
    logits: Tensor
    replay: Callable[[], None]


class _CudaCapture:
    """Graphs that share their memory: what one gives is used before the next one runs."""

    def __init__(self, device: torch.device, backend: str) -> None:
        if device.type != "cuda" or backend not in _BACKENDS:
            raise BackendError(
                f"cuda_graphs=True, but backend {backend!r} on {device} cannot be "
                f"captured; what can is {', '.join(_BACKENDS)} on a GPU"
            )
        self._pool = torch.cuda.graph_pool_handle()
        # torch's own is of the first GPU that captured anything, whichever this one is.
        self._stream = torch.cuda.Stream(device)

    def __call__(self, run: Callable[[], Tensor]) -> tuple[Tensor, Callable[[], None]]:
        graph = torch.cuda.CUDAGraph()
        try:
            # Other threads of the engine may use the device meanwhile: an adapter is loaded.
            with torch.cuda.graph(
                graph, pool=self._pool, stream=self._stream, capture_error_mode="thread_local"
            ):
                logits = run()
        except BaseException:
            # torch may not know that the capture is over, and refuse the pool to the next one.
            self._pool = torch.cuda.graph_pool_handle()
            raise
        return logits, graph.replay


def padded_shape(num_seqs: int, num_columns: int) -> tuple[int, int]:
    """Sequences and columns of block tables, rounded up: 1, 2, 4, 8, then multiples of 8; powers of
    two.
    """
    rounded = 1 << (num_seqs - 1).bit_length() if num_seqs <= 8 else -(-num_seqs // 8) * 8
    return rounded, max(_MIN_COLUMNS, 1 << (num_columns - 1).bit_length())


def _empty_like(batch: Batch, num_seqs: int, num_columns: int) -> Batch:
    """A batch with tensors of its own."""
    assert batch.full is not None
    device, block_len = batch.input_ids.device, batch.full.block_len

    def zeros(*shape: int, dtype: torch.dtype = torch.int64) -> Tensor:
        return torch.zeros(shape, dtype=dtype, device=device)

    def pages() -> Pages:
        table = zeros(num_seqs, num_columns, dtype=torch.int32)
        return Pages(block_table=table, slots=zeros(num_seqs), block_len=block_len)

    return Batch(
        input_ids=zeros(num_seqs),
        positions=zeros(num_seqs),
        cu_seqlens=torch.arange(num_seqs + 1, dtype=torch.int32, device=device),
        seq_lens=zeros(num_seqs, dtype=torch.int32),
        max_query_len=1,
        max_seq_len=num_columns * block_len,
        logit_rows=torch.arange(num_seqs, device=device),
        full=pages(),
        sliding=pages(),
    )


def _fill(own: Batch, batch: Batch) -> None:
    for mine, given in zip(_parts(own), _parts(batch), strict=True):
        num_seqs = len(given)
        if mine.ndim == 2:
            mine = mine[:, : given.shape[1]]
        mine[:num_seqs].copy_(given)
        if num_seqs < len(mine):
            mine[num_seqs:].copy_(given[:1].expand_as(mine[num_seqs:]))


def _parts(batch: Batch) -> list[Tensor]:
    """What differs from step to step."""
    assert batch.full is not None
    assert batch.sliding is not None
    pages = (batch.full, batch.sliding)
    return [
        batch.input_ids,
        batch.positions,
        batch.seq_lens,
        *(one.block_table for one in pages),
        *(one.slots for one in pages),
    ]

"""The ops of a step, one by one: time, and the share of what the card or the memory allows.

On a GPU a step is run once while the calls of an op are written down; then those of all layers are
replayed out of one CUDA graph, so that no weight is in a cache when its turn comes. The limit of an
op is the longer of two times: its bytes at the read bandwidth, its operations at the speed of a
large matrix product, both measured on the spot. On a CPU the calls are timed where the model makes
them, and the limit is that of the bandwidth.

Example::

    times = measure_ops(lambda: model.forward(batch, cache), batch, model.config, routed, bandwidth)
    times[0].name, times[0].seconds, times[0].share
"""

import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from types import ModuleType
from typing import Any

import torch
from torch import Tensor

from motet.model.config import ModelConfig
from motet.ops import attention, attn_in, attn_out, embed, moe, unembed
from motet.ops.batch import Batch
from motet.ops.weights import Packed

__all__ = ["OpTime", "measure_ops", "measure_ops_in_place", "product_rate"]

_OPS: dict[str, ModuleType] = {
    "embed": embed,
    "attn_in": attn_in,
    "attention": attention,
    "attn_out": attn_out,
    "moe": moe,
    "unembed": unembed,
}
_REPLAYS = 9
_PRODUCT = 8192  # rows and columns of the product that is the limit of arithmetic

_Call = Callable[[], object]


@dataclass(frozen=True)
class OpTime:
    """One op, in the mean of its calls in a step."""

    name: str
    calls: int
    seconds: float
    bytes: float  # that a call reads at least
    flop: float
    share: float  # of the limit

    def as_dict(self) -> dict[str, Any]:
        """Plain values, for --json."""
        return asdict(self)


def product_rate(device: torch.device) -> float:
    """Operations a second of a large matrix product in bfloat16."""
    a, b = (torch.randn(_PRODUCT, _PRODUCT, device=device, dtype=torch.bfloat16) for _ in range(2))
    return 2 * _PRODUCT**3 / _seconds([lambda: a @ b], device)


def measure_ops(
    run: Callable[[], object],
    batch: Batch,
    config: ModelConfig,
    routed: Sequence[int],
    bandwidth: float,
) -> list[OpTime]:
    """Time the ops of a step.

    Args:
        run: the step, by a model on a GPU that reads nothing back to the host.
        batch: of that step.
        config: of the model.
        routed: different experts of each layer that its tokens go to.
        bandwidth: bytes a second.
    """
    device = batch.input_ids.device
    rate = product_rate(device)
    times = []
    for name, module in _OPS.items():
        with _written_down(module, name) as calls:
            run()
        kinds: dict[str, list[int]] = {}
        for index in range(len(calls)):
            kinds.setdefault(_title(name, config.is_sliding(index)), []).append(index)
        for title, indices in kinds.items():
            work = [_work(name, calls[i][1], batch, config, i, routed[i]) for i in indices]
            seconds = _seconds([calls[i][0] for i in indices], device) / len(indices)
            num_bytes, flop = (sum(parts) / len(indices) for parts in zip(*work, strict=True))
            limit = max(num_bytes / bandwidth, flop / rate)
            times.append(OpTime(title, len(indices), seconds, num_bytes, flop, limit / seconds))
        del calls
    return times


def measure_ops_in_place(
    steps: Sequence[tuple[_Call, Batch, Sequence[int]]],
    config: ModelConfig,
    bandwidth: float,
    now: Callable[[], float],
) -> list[OpTime]:
    """Time the ops of steps on a CPU where the model calls them, and what is between them.

    Args:
        steps: each with its batch and the different experts of each layer that its tokens go to.
        config: of the model.
        bandwidth: bytes a second.
        now: the clock, in seconds.
    """
    found: dict[str, tuple[list[float], list[float], list[float]]] = {}
    rest: list[float] = []
    with ExitStack() as stack:
        calls = {
            name: stack.enter_context(_timed(module, name, now)) for name, module in _OPS.items()
        }
        for run, batch, routed in steps:
            start = now()
            run()
            left = now() - start
            for name, made in calls.items():
                for layer, (seconds, arguments) in enumerate(made):
                    left -= seconds
                    title = _title(name, config.is_sliding(layer))
                    work = _work(name, arguments, batch, config, layer, routed[layer])
                    columns = found.setdefault(title, ([], [], []))
                    for column, value in zip(columns, (seconds, *work), strict=True):
                        column.append(value)
                made.clear()
            rest.append(left)
    times = []
    for title, columns in found.items():
        seconds, num_bytes, flop = map(statistics.mean, columns)
        calls_a_step = len(columns[0]) // len(steps)
        share = num_bytes / bandwidth / seconds
        times.append(OpTime(title, calls_a_step, seconds, num_bytes, flop, share))
    return [*times, OpTime("between them", 1, statistics.mean(rest), 0.0, 0.0, 0.0)]


@contextmanager
def _timed(
    module: ModuleType, name: str, now: Callable[[], float]
) -> Iterator[list[tuple[float, dict[str, Any]]]]:
    """The calls of an op in there: seconds of each, and its arguments by name."""
    op = getattr(module, name)
    calls: list[tuple[float, dict[str, Any]]] = []

    def time_it(*args: Any, **kwargs: Any) -> object:
        start = now()
        result = op(*args, **kwargs)
        seconds = now() - start
        calls.append((seconds, {str(i): value for i, value in enumerate(args)} | kwargs))
        return result

    setattr(module, name, time_it)
    try:
        yield calls
    finally:
        setattr(module, name, op)


@contextmanager
def _written_down(module: ModuleType, name: str) -> Iterator[list[tuple[_Call, dict[str, Any]]]]:
    """The calls of an op in there, each as a function, and its arguments by name."""
    op = getattr(module, name)
    calls: list[tuple[_Call, dict[str, Any]]] = []

    def write_down(*args: Any, **kwargs: Any) -> object:
        named = {str(i): value for i, value in enumerate(args)} | kwargs
        calls.append((lambda: op(*args, **kwargs), named))
        return op(*args, **kwargs)

    setattr(module, name, write_down)
    try:
        yield calls
    finally:
        setattr(module, name, op)


def _seconds(calls: Sequence[_Call], device: torch.device) -> float:
    """Median of all calls together."""
    stream = torch.cuda.Stream(device)
    stream.wait_stream(torch.cuda.current_stream(device))
    with torch.cuda.stream(stream):
        calls[0]()  # compiles what is not compiled yet
    torch.cuda.synchronize(device)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph, stream=stream):
        for call in calls:
            call()
    times: list[float] = []
    for _ in range(_REPLAYS):
        start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        start.record()
        graph.replay()
        end.record()
        end.synchronize()
        times.append(start.elapsed_time(end) / 1e3)
    return statistics.median(times[1:])


def _title(name: str, is_sliding: bool) -> str:
    if name != "attention":
        return name
    return "attention, window" if is_sliding else "attention, full"


def _work(
    name: str,
    arguments: dict[str, Any],
    batch: Batch,
    config: ModelConfig,
    layer: int,
    num_routed: int,
) -> tuple[float, float]:
    """Bytes that a call reads at least, of weights and cache, and operations."""
    num_tokens = len(batch.positions)
    if name == "embed":
        return _nbytes(arguments["1"]) / config.vocab_size * num_tokens, 0.0
    if name == "attention":
        window = config.sliding_window if config.is_sliding(layer) else config.max_context
        return _work_of_attention(window, arguments["1"].element_size(), batch, config)
    if name == "moe":
        weights = arguments["1"]
        experts = _nbytes(weights.gate_up) + _nbytes(weights.down)
        chosen = 3 * config.expert_size * config.experts_per_token + config.num_experts
        return (
            experts * num_routed / config.num_experts + _nbytes(weights.router),
            2.0 * num_tokens * config.hidden_size * chosen,
        )
    weights = arguments["2" if name == "attn_out" else "1"]
    num_rows = num_tokens
    if name == "unembed" and batch.logit_rows is not None:
        num_rows = len(batch.logit_rows)
    matrices = [m for m in vars(weights).values() if isinstance(m, Tensor) and m.dim() == 2]
    return _nbytes(weights), 2.0 * num_rows * sum(m.numel() for m in matrices)


def _work_of_attention(
    window: int, itemsize: int, batch: Batch, config: ModelConfig
) -> tuple[float, float]:
    seen = read = 0
    new_lens = batch.cu_seqlens.diff().tolist()
    for length, new in zip(batch.seq_lens.tolist(), new_lens, strict=True):
        read += min(length, window + new - 1)
        seen += sum(min(position + 1, window) for position in range(length - new, length))
    key_bytes = 2 * config.num_kv_heads * config.head_dim * itemsize
    return float(read * key_bytes), 4.0 * seen * config.num_heads * config.head_dim


def _nbytes(weights: object) -> int:
    """Of a tensor, of packed matrices, or of all tensors of an op's weights."""
    if isinstance(weights, Tensor):
        return weights.nbytes
    parts = vars(weights).values()
    return sum(_nbytes(part) for part in parts if isinstance(part, (Tensor, Packed)))

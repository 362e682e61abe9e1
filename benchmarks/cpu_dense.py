"""How near the dense kernels of the backend "cpu" come to what this machine can do.

Decode (few tokens) is bound by memory: its share of the read bandwidth, which is measured in turn
with it. Prefill is bound by the processor: its TFLOP/s. The weights are gone through in rotation,
so many that no cache holds them. The last line on stdout is one JSON object.

    python benchmarks/cpu_dense.py --threads 2
"""

import argparse
import json
import os
import statistics
import time
from collections.abc import Callable
from itertools import cycle

import torch

from motet.ops import native
from motet.ops.attention import attention, plan
from motet.ops.attn_in import AttnInWeights, attn_in
from motet.ops.attn_in import prepare as prepare_attn_in
from motet.ops.attn_out import AttnOutWeights, attn_out
from motet.ops.attn_out import prepare as prepare_attn_out
from motet.ops.batch import Batch, LayerCache, Pages
from motet.ops.unembed import UnembedWeights, unembed
from motet.ops.unembed import prepare as prepare_unembed

D, N, K, H, V = 2880, 64, 8, 64, 201088
DTYPE = torch.bfloat16
ROUNDS = 7


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--isa", default=native.BEST_ISA, choices=native.kernels.supported_isas())
    parser.add_argument("--gb", type=float, default=1.6, help="of weights that are rotated over")
    parser.add_argument("--tokens", type=int, nargs="*", default=[1, 4, 16, 512])
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    native.BEST_ISA = args.isa
    pool = torch.empty(int(args.gb * 1e9) // 2, dtype=DTYPE)
    pool.view(torch.int16).random_(0x3C00, 0x3D00)
    result: dict[str, object] = {
        "isa": args.isa,
        "threads": args.threads,
        "load": os.getloadavg()[0],
        "torch": torch.__version__,
    }
    with torch.inference_mode():
        for num_tokens in args.tokens:
            for name, num_rows, num_cols, make in (
                ("attn_in", (N + 2 * K) * H, D, attn_in_run),
                ("attn_out", D, N * H, attn_out_run),
                ("unembed", V, D, unembed_run),
            ):
                if name == "unembed" and num_tokens > 16:
                    continue
                size = num_rows * num_cols
                matrices = [m.view(num_rows, num_cols) for m in pool.split(size) if len(m) == size]
                runs = cycle([make(matrix, num_tokens) for matrix in matrices])
                seconds, bandwidth = timed(runs, pool, args.threads, len(matrices))
                result[f"{name}_{num_tokens}"] = report(name, num_tokens, size, seconds, bandwidth)
        for context in (128, 4096):
            bandwidth, seconds = attention_seconds(context, pool, args.threads)
            size = context * 2 * K * H
            result[f"attention_{context}"] = report("attention", 1, size, seconds, bandwidth)
    print(json.dumps(result))


def report(
    name: str, num_tokens: int, size: int, seconds: list[float], bandwidth: list[float]
) -> dict[str, float]:
    """Of one case: median time, and what it comes to. `bandwidth`: measured beside each time."""
    median = statistics.median(seconds)
    share = statistics.median(size * 2 / s / b for s, b in zip(seconds, bandwidth, strict=True))
    row = {
        "us": round(median * 1e6, 1),
        "gb_per_s": round(size * 2 / median / 1e9, 2),
        "share_of_bandwidth": round(share, 3),
        "tflop_per_s": round(2 * num_tokens * size / median / 1e12, 3),
        "spread": round((max(seconds) - min(seconds)) / median, 2),
    }
    print(f"{name:10} {num_tokens:4} tokens: {row}", flush=True)
    return row


def timed(
    runs: "cycle[Callable[[], object]]", pool: torch.Tensor, num_threads: int, num_matrices: int
) -> tuple[list[float], list[float]]:
    """Seconds of a call, and the read bandwidth, in turn."""
    calls = max(2, num_matrices // ROUNDS)
    next(runs)()
    reader = Reader(pool, num_threads)
    seconds, bandwidth = [], []
    for _ in range(ROUNDS):
        bandwidth.append(reader.measure())
        start = time.perf_counter()
        for _ in range(calls):
            next(runs)()
        seconds.append((time.perf_counter() - start) / calls)
    return seconds, bandwidth


class Reader:
    """Reads the parts of a pool in turn, so that none was read lately."""

    def __init__(self, pool: torch.Tensor, num_threads: int) -> None:
        self._parts = cycle(part.numpy() for part in pool.view(torch.uint8).chunk(4))
        self._num_threads = num_threads

    def measure(self) -> float:
        """Bytes a second."""
        part = next(self._parts)
        start = time.perf_counter()
        native.kernels.read_memory(part, self._num_threads)
        return float(part.nbytes / (time.perf_counter() - start))


def attn_in_run(matrix: torch.Tensor, num_tokens: int) -> Callable[[], object]:
    q, k, v = matrix.split((N * H, K * H, K * H))
    zeros = torch.zeros(N * H, dtype=DTYPE)
    weights = AttnInWeights(
        torch.ones(D, dtype=DTYPE), q, zeros, k, zeros[: K * H], v, zeros[: K * H]
    )
    prepared = prepare_attn_in(weights, "cpu")
    x = torch.randn(num_tokens, D).to(DTYPE)
    cos, sin = torch.rand(num_tokens, H // 2), torch.rand(num_tokens, H // 2)
    cache = LayerCache(*torch.zeros(2, 64, 16, K, H, dtype=DTYPE))
    slots = torch.arange(num_tokens)
    return lambda: attn_in(
        x, prepared, cos, sin, norm_eps=1e-5, cache=cache, slots=slots, backend="cpu"
    )


def attn_out_run(matrix: torch.Tensor, num_tokens: int) -> Callable[[], object]:
    prepared = prepare_attn_out(AttnOutWeights(matrix, torch.zeros(D, dtype=DTYPE)), "cpu")
    attended = torch.randn(num_tokens, N, H).to(DTYPE)
    residual = torch.randn(num_tokens, D).to(DTYPE)
    return lambda: attn_out(attended, residual, prepared, backend="cpu")


def unembed_run(matrix: torch.Tensor, num_tokens: int) -> Callable[[], object]:
    prepared = prepare_unembed(UnembedWeights(torch.ones(D, dtype=DTYPE), matrix), "cpu")
    x = torch.randn(num_tokens, D).to(DTYPE)
    return lambda: unembed(x, prepared, norm_eps=1e-5, backend="cpu")


def attention_seconds(
    context: int, pool: torch.Tensor, num_threads: int
) -> tuple[list[float], list[float]]:
    """Of one token over the cache of many layers, in rotation: bandwidth, seconds."""
    num_blocks = context // 16
    size = num_blocks * 16 * K * H
    caches = list(pool[: len(pool) // size * size].view(-1, num_blocks, 16, K, H))[:400]
    pairs = cycle(list(zip(caches[0::2], caches[1::2], strict=False)))
    table = torch.randperm(num_blocks).int().view(1, -1)
    batch = Batch(
        torch.zeros(1, dtype=torch.int64),
        torch.tensor([context - 1]),
        torch.tensor([0, 1], dtype=torch.int32),
        torch.tensor([context], dtype=torch.int32),
        1,
        context,
    )
    made = plan(batch, num_heads=N, pages=Pages(table, torch.zeros(1), 16), backend="cpu")
    q, sinks = torch.randn(1, N, H).to(DTYPE), torch.zeros(N)
    reader = Reader(pool, num_threads)
    seconds, bandwidth = [], []
    for _ in range(ROUNDS):
        bandwidth.append(reader.measure())
        start = time.perf_counter()
        for _ in range(20):
            attention(q, *next(pairs), sinks, plan=made, scale=0.125, backend="cpu")
        seconds.append((time.perf_counter() - start) / 20)
    return bandwidth, seconds


if __name__ == "__main__":
    main()

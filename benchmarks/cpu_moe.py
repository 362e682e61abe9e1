"""How fast the experts of gpt-oss-20b run on the backend "cpu", as a share of what memory allows.

One call of `moe` a layer, over so many layers that no cache holds them; between the measurements
other memory is only read, by as many threads. Numbers are medians. On a machine that others use,
`--clock process --threads 1` counts the time of this process alone.

    python -m benchmarks.cpu_moe --tokens 1,8,64,512 --threads 2
"""

import argparse
import json
import statistics
import time
from collections.abc import Callable
from contextlib import nullcontext
from functools import partial

import torch

from motet.ops import native
from motet.ops.dense import int8_activations
from motet.ops.invariant import batch_invariant
from motet.ops.moe import MoeWeights, Mxfp4, Routing
from motet.ops.moe.cpu import CpuMoe, moe_cpu

SIZE, WIDTH, NUM_EXPERTS, TOP_K = 2880, 2880, 32, 4
EXPERT_BYTES = 3 * SIZE * WIDTH * 17 // 32
BLOCK_ROWS = SIZE // 32


def random_layer(seed: int) -> tuple[MoeWeights, torch.Tensor]:
    """A layer of any bytes, and the memory of its experts."""
    generator = torch.Generator().manual_seed(seed)
    rows = NUM_EXPERTS * (2 * WIDTH + SIZE)
    memory = torch.randint(
        0, 256, (rows * BLOCK_ROWS * 17,), dtype=torch.uint8, generator=generator
    )
    codes, scales = memory[: rows * BLOCK_ROWS * 16], memory[rows * BLOCK_ROWS * 16 :]
    scales.remainder_(5).add_(118)
    first = NUM_EXPERTS * 2 * WIDTH * BLOCK_ROWS

    def packed(num_rows: int, start: int) -> Mxfp4:
        shape = (NUM_EXPERTS, num_rows, BLOCK_ROWS)
        count = NUM_EXPERTS * num_rows * BLOCK_ROWS
        blocks = codes[16 * start : 16 * (start + count)].view(*shape, 16)
        return Mxfp4(blocks, scales[start : start + count].view(shape))

    def normal(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=generator).bfloat16()

    weights = MoeWeights(
        norm=normal(SIZE),
        router=normal(NUM_EXPERTS, SIZE) / 50,
        router_bias=normal(NUM_EXPERTS),
        gate_up=packed(2 * WIDTH, 0),
        gate_up_bias=normal(NUM_EXPERTS, 2 * WIDTH),
        down=packed(SIZE, first),
        down_bias=normal(NUM_EXPERTS, SIZE),
    )
    return weights, memory


CLOCKS = {"wall": time.perf_counter, "process": time.process_time}


def seconds(run: Callable[[], object], clock: str) -> float:
    """Of one call."""
    start = CLOCKS[clock]()
    run()
    return CLOCKS[clock]() - start


def measure(
    layers: list[CpuMoe], memories: list[torch.Tensor], num_tokens: int, args: argparse.Namespace
) -> dict[str, object]:
    """Times of one layer, and of reading memory, in turn."""
    dtype = getattr(torch, args.dtype)
    times, ratios, bandwidths = [], [], []
    for i in range((args.rounds + 1) * len(layers)):
        # of another layer than the one that is next, so that no cache helps
        memory = memories[(i + len(layers) // 2) % len(layers)]
        read = partial(native.kernels.read_memory, memory.numpy(), args.threads)
        bandwidth = len(memory) / seconds(read, args.clock)
        x = torch.randn(num_tokens, SIZE, generator=torch.Generator().manual_seed(i)).to(dtype)
        routing: list[Routing] = []
        run = partial(
            *(moe_cpu, x, layers[i % len(layers)], TOP_K, 1e-5, 1.702, 7.0, range(NUM_EXPERTS)),
            *(True, None, routing, None),
        )
        taken = seconds(run, args.clock)
        num_bytes = len(routing[0].experts.unique()) * EXPERT_BYTES
        if i >= len(layers):  # the first round warms up
            times.append(taken)
            bandwidths.append(bandwidth)
            ratios.append(num_bytes / taken / bandwidth)
    taken = statistics.median(times)
    flops = 6 * SIZE * WIDTH * TOP_K * num_tokens
    return {
        "tokens": num_tokens,
        "isa": args.isa,
        "dtype": args.dtype,
        "activations": args.activations,
        "deterministic": args.deterministic,
        "threads": args.threads,
        "milliseconds": round(taken * 1e3, 3),
        "spread": [round(1e3 * t, 3) for t in statistics.quantiles(times, n=10)[::8]],
        "tokens_per_second_24_layers": round(num_tokens / taken / 24, 2),
        "GFLOP/s": round(flops / taken / 1e9, 1),
        "read_GB/s": round(statistics.median(bandwidths) / 1e9, 2),
        "share_of_read_bandwidth": round(statistics.median(ratios), 3),
    }


def main() -> None:
    """Measure, and print a line of JSON for each number of tokens."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokens", default="1,8,64,512")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--layers", type=int, default=5)
    parser.add_argument("--rounds", type=int, default=5, help="through all layers")
    parser.add_argument("--clock", default="wall", choices=CLOCKS)
    parser.add_argument("--isa", default=native.BEST_ISA)
    parser.add_argument("--dtype", default="bfloat16", choices=["bfloat16", "float32"])
    parser.add_argument("--activations", default="exact", choices=["exact", "int8"])
    parser.add_argument("--deterministic", action="store_true")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    made = [random_layer(seed) for seed in range(args.layers)]
    with int8_activations() if args.activations == "int8" else nullcontext():
        layers = [CpuMoe.of(weights, args.isa) for weights, _ in made]
    with batch_invariant() if args.deterministic else nullcontext():
        for num_tokens in map(int, args.tokens.split(",")):
            print(json.dumps(measure(layers, [memory for _, memory in made], num_tokens, args)))


if __name__ == "__main__":
    main()

"""What the layout of the weights costs on the CPU: Hugging Face, GGUF and float, side by side.

Slices of a matrix are widened as the ref backend does it, then whole ops of gpt-oss-20b's shapes
run for one token. Each layout is checked against the first before it is timed, and all are timed in
turn, round by round. The last line on stdout is one JSON object.

    python benchmarks/layouts.py --threads 1
"""

import argparse
import json
import os
import platform
import statistics
import time
from collections.abc import Callable

import torch
from torch import Tensor

from motet import __version__
from motet.checkpoint.blocks import hf_to_gguf
from motet.ops import native
from motet.ops.moe import GateUp, MoeWeights, Mxfp4, Mxfp4Gguf, moe, prepare
from motet.ops.precision import _SLICE, _unpack_rows
from motet.ops.unembed import UnembedWeights, unembed
from motet.ops.weights import Q8_0, DenseMatrix, ExpertMatrices, Packed

SIZE = 2880  # hidden, and width of an expert
VOCAB = 201_088
SLICE_ROWS = _SLICE // SIZE  # rows that ref widens at a time


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--experts", type=int, default=8, help="held, of which a token uses four")
    parser.add_argument("--threads", type=int, default=0, help="0 takes torch's own number")
    args = parser.parse_args()
    if args.threads:
        torch.set_num_threads(args.threads)
    torch.manual_seed(0)
    with torch.inference_mode():
        gate_up, down = _experts(args.experts, 2 * SIZE), _experts(args.experts, SIZE)
        result = {
            "widen_gb_per_s": _widening(gate_up, args.rounds),
            "moe_ms": _moe(gate_up, down, args.rounds),
            "unembed_ms": _unembed(args.rounds),
        }
    about = {
        "native": native.BEST_ISA or native.unavailable_reason(),
        "threads": torch.get_num_threads(),
        "cpu": f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores",
        "torch": torch.__version__,
        "motet": __version__,
    }
    print(json.dumps(result | about))


def _experts(num_experts: int, rows: int) -> dict[str, ExpertMatrices]:
    """The same random values in each layout; gates and ups of GGUF are cut from one tensor."""
    blocks = torch.randint(256, (num_experts, rows, SIZE // 32, 16), dtype=torch.uint8)
    scales = torch.randint(119, 121, (num_experts, rows, SIZE // 32), dtype=torch.uint8)
    hf = Mxfp4(blocks, scales)
    if rows == SIZE:
        return {"hf": hf, "gguf": Mxfp4Gguf(hf_to_gguf(blocks, scales))}
    parts = [hf_to_gguf(blocks[:, p::2], scales[:, p::2]) for p in (0, 1)]
    gate, up = torch.cat(parts, dim=1).split(rows // 2, dim=1)
    return {"hf": hf, "gguf": GateUp(Mxfp4Gguf(gate), Mxfp4Gguf(up))}


def _widening(gate_up: dict[str, ExpertMatrices], rounds: int) -> dict[str, float]:
    """GB of packed weights read a second, into one buffer that stays in the cache."""
    buffer = torch.empty(SLICE_ROWS, SIZE)
    num_rows = 2 * SIZE
    experts: dict[str, Packed] = {
        name: weight.map(lambda t: t[0])
        for name, weight in gate_up.items()
        if not isinstance(weight, Tensor)
    }
    experts["q8_0"] = Q8_0(_q8_0(num_rows))

    def widen(weight: Packed) -> None:
        for first in range(0, num_rows, SLICE_ROWS):
            _unpack_rows(weight, first, buffer[: min(SLICE_ROWS, num_rows - first)])

    seconds = _in_turn({n: lambda w=w: widen(w) for n, w in experts.items()}, rounds)  # type: ignore[misc]
    bits = {"hf": 4.25, "gguf": 4.25, "q8_0": 8.5}
    return {n: round(num_rows * SIZE * bits[n] / 8e9 / s, 2) for n, s in seconds.items()}


def _moe(
    gate_up: dict[str, ExpertMatrices], down: dict[str, ExpertMatrices], rounds: int
) -> dict[str, float]:
    num_experts = gate_up["hf"].shape[0]
    x = torch.randn(1, SIZE)
    dense = {
        "norm": torch.ones(SIZE),
        "router": torch.randn(num_experts, SIZE) / SIZE**0.5,
        "router_bias": torch.zeros(num_experts),
        "gate_up_bias": torch.zeros(num_experts, 2 * SIZE),
        "down_bias": torch.zeros(num_experts, SIZE),
    }
    weights = {
        name: prepare(MoeWeights(gate_up=gate_up[name], down=down[name], **dense))
        for name in gate_up
    }
    runs = {
        name: lambda w=w: moe(x, w, top_k=4, norm_eps=1e-5)  # type: ignore[misc]
        for name, w in weights.items()
    }
    torch.testing.assert_close(runs["gguf"](), runs["hf"]())
    return {name: round(1e3 * s, 2) for name, s in _in_turn(runs, rounds).items()}


def _unembed(rounds: int) -> dict[str, float]:
    x, norm = torch.randn(1, SIZE), torch.ones(SIZE)
    eight_bits = Q8_0(_q8_0(VOCAB))
    matrices: dict[str, DenseMatrix] = {
        "bf16": torch.randn(VOCAB, SIZE, dtype=torch.bfloat16),
        "q8_0": eight_bits,
    }
    runs = {
        name: lambda m=m: unembed(x, UnembedWeights(norm, m), norm_eps=1e-5)  # type: ignore[misc]
        for name, m in matrices.items()
    }
    return {name: round(1e3 * s, 2) for name, s in _in_turn(runs, rounds).items()}


def _q8_0(rows: int) -> Tensor:
    blocks = torch.randint(256, (rows, SIZE // 32, 34), dtype=torch.uint8)
    blocks[..., :2] = torch.tensor([0.001], dtype=torch.float16).view(torch.uint8)
    return blocks


def _in_turn(runs: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median seconds of each, A B A B, after one round that is not counted."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds + 1):
        for name, run in runs.items():
            start = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(all_times[1:]) for name, all_times in times.items()}


if __name__ == "__main__":
    main()

"""Decode on one GPU with random weights of the real shapes: checks, kernels, whole steps.

    python benchmarks/gpu_decode.py check                    # each kernel against float64
    python benchmarks/gpu_decode.py kernels steps tokens=1,8 model=20b context=1024
    python benchmarks/gpu_decode.py tune                     # constants for the fastest step

Every time is the median over replays of a CUDA graph; kernels take the weights of all layers in
turn, so that none is in the L2 cache. Shares are of the read bandwidth measured in the same run, of
what a step must read: routers are random with small biases, so that tokens choose experts evenly.
`NAME=VALUE` replaces a constant of `motet.ops.cuda.decode`. The last line is JSON.
"""

import json
import os
import statistics
import sys
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from ctypes import c_longlong
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from motet.ops import attn_in
from motet.ops.attention.gpu import attention_gpu, plan_gpu
from motet.ops.attention.ref import attention_ref, plan_ref
from motet.ops.attn_in import rope_cos_sin
from motet.ops.attn_in.gpu import attn_in_gpu
from motet.ops.attn_in.ref import attn_in_ref
from motet.ops.attn_out.gpu import attn_out_gpu
from motet.ops.attn_out.ref import attn_out_ref
from motet.ops.batch import Batch, LayerCache, Pages
from motet.ops.cuda import decode
from motet.ops.cuda.nvrtc import compile_cubin
from motet.ops.embed.gpu import embed_gpu
from motet.ops.moe.gpu import moe_gpu
from motet.ops.moe.ref import moe_ref
from motet.ops.sample.gpu import draw
from motet.ops.sample.params import SampleParams
from motet.ops.unembed.gpu import unembed_gpu
from motet.ops.unembed.ref import unembed_ref
from motet.ops.weights import (
    AttnInWeights,
    AttnOutWeights,
    EmbedWeights,
    MoeWeights,
    Mxfp4,
    UnembedWeights,
)

DEVICE = "cuda"
BF16 = torch.bfloat16
BLOCK_LEN = 64
BUFFER = 8 << 30  # bytes that are read to measure the bandwidth
GROUPS = {  # constants that are tuned together, and what is tried
    ("UP_SPLIT", "UP_DEPTH", "UP_BLOCKS"): ((2, 4, 3), (2, 3, 3), (2, 2, 4), (4, 3, 3), (1, 4, 3)),
    ("DOWN_SPLIT", "DOWN_DEPTH", "DOWN_BLOCKS"): ((2, 6, 2), (2, 4, 3), (2, 3, 3), (4, 3, 1)),
    ("IN_DEPTH", "IN_BLOCKS"): ((6, 3), (4, 4), (8, 2), (2, 5), (12, 2)),
    ("ONEOUT_DEPTH", "ONEOUT_BLOCKS"): ((12, 3), (8, 3), (16, 2), (6, 4)),
    ("HEAD_DEPTH", "HEAD_BLOCKS"): ((6, 2), (10, 2), (4, 3)),
}


@dataclass(frozen=True)
class Shape:
    """Sizes of a model."""

    layers: int
    size: int
    width: int
    heads: int
    kv_heads: int
    head_dim: int
    experts: int
    top_k: int
    vocabulary: int


SHAPES = {
    "20b": Shape(24, 2880, 2880, 64, 8, 64, 32, 4, 201088),
    "120b": Shape(36, 2880, 2880, 64, 8, 64, 128, 4, 201088),
    "tiny": Shape(2, 256, 192, 8, 4, 32, 8, 4, 1531),
}


def rand(*shape: int, scale: float = 1.0) -> Tensor:
    return torch.randn(*shape, device=DEVICE, dtype=BF16).mul_(scale)


def packed(experts: int, rows: int, columns: int) -> Mxfp4:
    shape = (experts, rows, columns // 32)
    codes = torch.randint(0, 256, (*shape, 16), device=DEVICE, dtype=torch.uint8)
    return Mxfp4(codes, torch.randint(118, 124, shape, device=DEVICE, dtype=torch.uint8))


class Weights:
    """Random weights of some layers of a model."""

    def __init__(self, shape: Shape, layers: int) -> None:
        d, kv = shape.size, shape.kv_heads * shape.head_dim
        q, e, scale = shape.heads * shape.head_dim, shape.experts, shape.size**-0.5
        self.embed = EmbedWeights(rand(shape.vocabulary, d))
        self.unembed = UnembedWeights(
            1 + rand(d, scale=0.1), rand(shape.vocabulary, d, scale=scale)
        )
        self.sinks = [rand(shape.heads) for _ in range(layers)]
        self.attn_in = [
            attn_in.prepare(
                AttnInWeights(
                    1 + rand(d, scale=0.1), rand(q, d, scale=scale), rand(q),
                    rand(kv, d, scale=scale), rand(kv), rand(kv, d, scale=scale), rand(kv),
                ),
                backend="gpu",
            )
            for _ in range(layers)
        ]  # fmt: skip
        self.attn_out = [AttnOutWeights(rand(d, q, scale=q**-0.5), rand(d)) for _ in range(layers)]
        self.moe = [
            MoeWeights(
                1 + rand(d, scale=0.1), rand(e, d, scale=scale), rand(e, scale=0.1),
                packed(e, 2 * shape.width, d), rand(e, 2 * shape.width),
                packed(e, d, shape.width), rand(e, d),
            )
            for _ in range(layers)
        ]  # fmt: skip


def widened(weights: Any, dtype: torch.dtype) -> Any:
    plain = (f.name for f in fields(weights) if isinstance(getattr(weights, f.name), Tensor))
    return replace(weights, **{name: getattr(weights, name).to(dtype) for name in plain})


def outputs(shape: Shape, w: Weights, tokens: int) -> Iterator[tuple[str, Tensor, Tensor, Tensor]]:
    """Name, result, the same in float64, and by torch in bfloat16, of each kernel."""
    x, a = rand(tokens, shape.size, scale=2.0), rand(tokens, shape.heads, shape.head_dim)
    both = (torch.float64, BF16)
    experts = (shape.top_k, 1e-5, 1.702, 7.0, range(shape.experts), False, None, None, None)
    refs = (moe_ref(x.to(d), widened(w.moe[0], d), *experts) for d in both)
    yield "moe", moe_gpu(x, w.moe[0], *experts), *refs
    for window in (None, 128):
        yield f"attention {window}", *attended(shape, tokens, window)
    angle = torch.rand(tokens, shape.head_dim // 2, device=DEVICE) * 6
    num_blocks = -(-tokens // BLOCK_LEN)
    slots = torch.randperm(num_blocks * BLOCK_LEN, device=DEVICE)[:tokens]
    kept = (num_blocks, BLOCK_LEN, shape.kv_heads, shape.head_dim)

    def run(function: Callable[..., Any], dtype: torch.dtype) -> Tensor:
        empty = torch.full(kept, torch.nan, device=DEVICE)
        cache = LayerCache(empty.to(dtype), empty.to(dtype))
        weights = widened(w.attn_in[0], dtype)
        q, k, v = function(x.to(dtype), weights, angle.cos(), angle.sin(), 1e-5, cache, slots, None)
        k, v = k.flatten(0, 1), v.flatten(0, 1)
        assert int(k.isnan().sum()) == (len(k) - tokens) * k[0].numel()
        return torch.cat([y.flatten(1) for y in (q, k[slots], v[slots])], dim=1)

    yield "attn_in", run(attn_in_gpu, BF16), *(run(attn_in_ref, d) for d in both)
    refs = (
        attn_out_ref(a.to(d), x.to(d), widened(w.attn_out[0], d), True, None, None) for d in both
    )
    yield "attn_out", attn_out_gpu(a, x, w.attn_out[0], True, None, None), *refs
    exact = unembed_ref(x.double(), widened(w.unembed, torch.float64), 1e-5, None, None)
    assert isinstance(w.unembed.weight, Tensor)
    normed = functional.rms_norm(x, (shape.size,), w.unembed.norm, 1e-5)
    plain = functional.linear(normed, w.unembed.weight)
    yield "unembed", unembed_gpu(x, w.unembed, 1e-5, None, None), exact, plain


def attended(shape: Shape, sequences: int, window: int | None) -> tuple[Tensor, Tensor, Tensor]:
    """attention of sequences of 1 to 2,000 tokens, with NaN in every slot that none may see."""
    lengths = torch.randint(1, 2000, (sequences,), device=DEVICE).int()
    longest = int(lengths.max())
    slots = -(-longest // BLOCK_LEN)
    table = torch.randperm(sequences * slots, device=DEVICE).int().view(sequences, slots)
    kv = (2, sequences * slots, BLOCK_LEN, shape.kv_heads, shape.head_dim)
    k, v = torch.full(kv, torch.nan, device=DEVICE, dtype=BF16)
    for row, length in zip(table.long(), lengths.tolist(), strict=True):
        at = torch.arange(max(0, length - (window or length)), length, device=DEVICE)
        for cache in (k, v):
            cache[row[at // BLOCK_LEN], at % BLOCK_LEN] = rand(len(at), *kv[3:])
    pages = Pages(table, torch.zeros(sequences, dtype=torch.int64, device=DEVICE), BLOCK_LEN)
    starts = torch.arange(sequences + 1, device=DEVICE).int()
    ids = torch.zeros(sequences, dtype=torch.int64, device=DEVICE)
    batch = Batch(ids, lengths.long() - 1, starts, lengths, 1, longest, None, pages, pages)
    q, sinks = rand(sequences, shape.heads, shape.head_dim), rand(shape.heads)
    scale, nan = shape.head_dim**-0.5, torch.full_like(q, torch.nan)
    found = attention_gpu(q, k, v, sinks, plan_gpu(batch, shape.heads, window, pages), scale, nan)
    plan = plan_ref(batch, shape.heads, window, pages)
    exact, plain = (
        attention_ref(q.to(d), k.to(d), v.to(d), sinks.to(d), plan, scale, None)
        for d in (torch.float64, BF16)
    )
    return found, exact, plain


def check(names: list[str]) -> bool:
    """Whether every kernel is at most twice as far from float64 as torch in bfloat16."""
    is_good = True
    for name in names:
        shape = SHAPES[name]
        weights = Weights(shape, 1)
        for tokens in (1, 2, 8, 37, 130, 256):
            for op, *three in outputs(shape, weights, tokens):
                exact = three[1]
                error, plain = (float((y - exact).norm() / exact.norm()) for y in three[::2])
                is_good &= error <= 2 * plain
                word = "ok " if error <= 2 * plain else "BAD"
                print(
                    f"  {word} {name} {op} T={tokens}: {error:.2e}, torch {plain:.2e}", flush=True
                )
    return is_good


def graph_time(run: Callable[[], object], replays: int = 20) -> float:
    """Median seconds of one replay."""
    stream = torch.cuda.Stream()
    stream.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(stream):
        run()
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph, stream=stream):
        run()
    times = []
    for replay in range(replays + 3):
        start, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        start.record()
        graph.replay()
        end.record()
        end.synchronize()
        if replay >= 3:
            times.append(start.elapsed_time(end) / 1e3)
    return statistics.median(times)


def read_bandwidth() -> float:
    """Bytes a second of a kernel that only reads."""
    buffer = torch.empty(BUFFER // 4, dtype=torch.int32, device=DEVICE).random_()
    kernel = decode.module("limits.cu").kernel("read_once")
    blocks, count = decode.num_processors(buffer.device) * 4, c_longlong(BUFFER // 16)
    return BUFFER / graph_time(lambda: kernel((blocks,), 512, 0, buffer, count, buffer))


def bytes_of_layer(shape: Shape, tokens: int) -> dict[str, float]:
    """What each op must read at least; experts as many as tokens choose on average."""
    heads, d = shape.heads * shape.head_dim, shape.size
    used = shape.experts * (1 - (1 - shape.top_k / shape.experts) ** tokens)
    return {
        "attn_in": (heads + 2 * shape.kv_heads * shape.head_dim) * d * 2,
        "attn_out": heads * d * 2,
        "moe": used * 3 * d * shape.width * 17 / 32,
    }


def time_kernels(shape: Shape, w: Weights, tokens: int, limit: float) -> list[dict[str, Any]]:
    """Each op over the weights of all layers."""
    x, a = rand(tokens, shape.size), rand(tokens, shape.heads, shape.head_dim)
    cos = sin = torch.ones(tokens, shape.head_dim // 2, device=DEVICE)
    slots = torch.arange(tokens, device=DEVICE)
    kv = (-(-tokens // BLOCK_LEN), BLOCK_LEN, shape.kv_heads, shape.head_dim)
    cache, y = LayerCache(rand(*kv), rand(*kv)), torch.empty_like(x)
    experts = (shape.top_k, 1e-5, 1.702, 7.0, range(shape.experts), True, None, None, y)
    calls: dict[str, list[Callable[[], object]]] = {
        "attn_in": [
            partial(attn_in_gpu, x, one, cos, sin, 1e-5, cache, slots, None) for one in w.attn_in
        ],
        "attn_out": [partial(attn_out_gpu, a, x, one, True, None, y) for one in w.attn_out],
        "moe": [partial(moe_gpu, x, one, *experts) for one in w.moe],
        "unembed": [partial(unembed_gpu, x, w.unembed, 1e-5, None, None)],
    }
    least = bytes_of_layer(shape, tokens) | {"unembed": shape.vocabulary * shape.size * 2}
    rows = []
    for name, of_layers in calls.items():
        seconds = graph_time(lambda of=of_layers: [call() for call in of]) / len(of_layers)
        rate = least[name] / seconds
        print(
            f"  {name:8} T={tokens:3} {seconds * 1e6:8.2f} us {rate / 1e12:6.3f} TB/s "
            f"{rate / limit:6.1%}",
            flush=True,
        )
        rows.append({"kernel": name, "tokens": tokens, "us": seconds * 1e6, "share": rate / limit})
    return rows


def new_step(shape: Shape, w: Weights, tokens: int, context: int) -> Callable[[], None]:
    """A greedy step of sequences that all have `context` tokens with the one that is computed."""
    per_sequence = -(-context // BLOCK_LEN)
    kv = (tokens * per_sequence, BLOCK_LEN, shape.kv_heads, shape.head_dim)
    caches = [LayerCache(rand(*kv), rand(*kv)) for _ in w.attn_in]
    table = torch.randperm(kv[0], device=DEVICE).int().view(tokens, per_sequence)
    positions = torch.full((tokens,), context - 1, device=DEVICE)
    slots = table[:, -1].long() * BLOCK_LEN + (context - 1) % BLOCK_LEN
    pages = Pages(table, slots, BLOCK_LEN)
    ids = torch.randint(0, shape.vocabulary, (tokens,), device=DEVICE)
    lengths = torch.full((tokens,), context, device=DEVICE).int()
    starts = torch.arange(tokens + 1, device=DEVICE).int()
    batch = Batch(ids, positions, starts, lengths, 1, context, None, pages, pages)
    frequencies = torch.rand(shape.head_dim // 2, device=DEVICE)
    none = torch.zeros(tokens, dtype=torch.int64, device=DEVICE)
    greedy = SampleParams(
        none.float(), none, none.float(), none.float(), none, none, filters=False, draws=False
    )
    experts = (shape.top_k, 1e-5, 1.702, 7.0, range(shape.experts), True, None, None)

    def run() -> None:
        x = embed_gpu(ids, w.embed, BF16, None)
        cos, sin = rope_cos_sin(positions, frequencies, 1.3)
        plans = [plan_gpu(batch, shape.heads, window, pages) for window in (128, None)]
        for i, cache in enumerate(caches):
            q, k, v = attn_in_gpu(x, w.attn_in[i], cos, sin, 1e-5, cache, slots, None)
            a = attention_gpu(q, k, v, w.sinks[i], plans[i % 2], shape.head_dim**-0.5, None)
            x = attn_out_gpu(a, x, w.attn_out[i], True, None, x)
            x = moe_gpu(x, w.moe[i], *experts, x)
        draw(unembed_gpu(x, w.unembed, 1e-5, None, None), greedy, ids)

    return run


def time_step(
    shape: Shape, w: Weights, tokens: int, context: int, limit: float, *, says: bool = True
) -> dict[str, Any]:
    """A whole step in one graph, sampling included."""
    seconds = graph_time(new_step(shape, w, tokens, context))
    least = sum(bytes_of_layer(shape, tokens).values()) * shape.layers
    least += shape.vocabulary * shape.size * 2
    seen = shape.layers * (context + min(context, 128)) // 2  # half of the layers slide
    least += tokens * seen * shape.kv_heads * shape.head_dim * 4
    share = least / seconds / limit
    if says:
        print(
            f"  step T={tokens:3} context {context:6} {seconds * 1e6:8.1f} us "
            f"{tokens / seconds:9.1f} tokens/s {share:6.1%}",
            flush=True,
        )
    return {"tokens": tokens, "context": context, "us": seconds * 1e6, "share": share}


def compile_all(shape: Shape, tunings: list[dict[str, int]]) -> None:
    """Fill the cache with the kernels of one token, several compilations at a time."""
    d, n, k, h = shape.size, shape.heads, shape.kv_heads, shape.head_dim
    moe = {"D": d, "F": shape.width, "E": shape.experts, "TOPK": shape.top_k}
    jobs = set()
    for tuning in tunings:
        decode.TUNING.update(tuning)
        jobs |= {
            ("dense.cu", decode.constants("IN", ATTN_IN=1, D=d, NH=n, NKV=k, H=h)),
            ("dense.cu", decode.constants("OUT", "ONEOUT", ATTN_OUT=1, D=d, NH=n, H=h)),
            ("dense.cu", decode.constants("HEAD", UNEMBED=1, D=d, V=shape.vocabulary)),
            ("moe_one.cu", decode.constants("UP", "DOWN", **moe)),
        }
    major, minor = torch.cuda.get_device_capability()
    arch = f"sm_{major}{minor}" + ("a" if major == 9 else "")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda job: compile_cubin(job[0], dict(job[1]), arch), jobs))


def tune(shape: Shape, w: Weights, limit: float) -> None:
    """Leave in `decode.TUNING` what gave the fastest step, one group after the other, twice."""
    for names, candidates in (*GROUPS.items(), *GROUPS.items()):
        before = dict(decode.TUNING)
        tries = [before | dict(zip(names, values, strict=True)) for values in candidates]
        compile_all(shape, tries)
        times = []
        for one in tries:
            decode.TUNING.update(one)
            try:
                times.append(float(time_step(shape, w, 1, 1024, limit, says=False)["us"]))
            except Exception:  # a variant that this card cannot hold
                traceback.print_exc()
                times.append(float("inf"))
        decode.TUNING.clear()
        decode.TUNING.update(tries[times.index(min(times))])
        said = (f"{'/'.join(map(str, v))}: {t:.0f}" for v, t in zip(candidates, times, strict=True))
        print(f"  {', '.join(names)} in us: {', '.join(said)}", flush=True)
    print(f"  {decode.TUNING}")


def main() -> None:
    words = [word for word in sys.argv[1:] if "=" not in word]
    options = dict(word.split("=", 1) for word in sys.argv[1:] if "=" in word)
    name = options.pop("model", "20b")
    tokens = [int(t) for t in options.pop("tokens", "1,8").split(",")]
    contexts = [int(t) for t in options.pop("context", "1024").split(",")]
    decode.TUNING.update({key: int(value) for key, value in options.items()})
    torch.manual_seed(0)
    result: dict[str, Any] = {
        "device": torch.cuda.get_device_name(),
        "torch": torch.__version__,
        "model": name,
    }
    print(f"{result['device']}, torch {torch.__version__}, {name}")
    if "check" in words and not check(["tiny", name]):
        sys.exit(1)
    if {"kernels", "steps", "tune"} & set(words):
        limit = result["bytes_per_second"] = read_bandwidth()
        print(f"  read bandwidth {limit / 1e12:.3f} TB/s", flush=True)
        weights = Weights(SHAPES[name], SHAPES[name].layers)
        if "tune" in words:
            tune(SHAPES[name], weights, limit)
        if "kernels" in words:
            result["kernels"] = [
                row for t in tokens for row in time_kernels(SHAPES[name], weights, t, limit)
            ]
        if "steps" in words:
            result["steps"] = [
                time_step(SHAPES[name], weights, t, n, limit) for n in contexts for t in tokens
            ]
    print(json.dumps(result | {"tuning": decode.TUNING}))


if __name__ == "__main__":
    main()

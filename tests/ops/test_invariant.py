"""Bitwise the same logits for a token, whatever else is in its step and wherever it was cut."""

import random

import numpy as np
import pytest
import torch
from torch import Tensor

from motet.model.gpt_oss import GptOss, new_cache
from motet.model.load import load_model
from motet.ops import native
from motet.ops.attention.invariant import RUN_LEN, cut_invariant
from motet.ops.invariant import TILE, batch_invariant, by_tiles, is_batch_invariant
from motet.ops.precision import linear, rms_norm
from motet.ops.weights import Q8_0, Mxfp4
from tests.ops.steps import Pool, step
from tests.ops.steps import random as normal


@pytest.mark.parametrize("kind", ["float32", "bfloat16", "large bfloat16", "mxfp4", "q8_0"])
def test_a_row_of_a_product_does_not_depend_on_the_others(kind: str) -> None:
    generator = torch.Generator().manual_seed(1)
    weight: Tensor | Mxfp4 | Q8_0
    if kind == "mxfp4":
        weight = Mxfp4(
            torch.randint(256, (96, 8, 16), dtype=torch.uint8, generator=generator),
            torch.randint(110, 130, (96, 8), dtype=torch.uint8, generator=generator),
        )
    elif kind == "q8_0":
        blocks = torch.randint(256, (96, 8, 34), dtype=torch.uint8, generator=generator)
        blocks[..., :2] = normal(96, 8, dtype=torch.float16).unsqueeze(-1).view(torch.uint8)
        weight = Q8_0(blocks)
    else:
        shape = (2100, 256) if "large" in kind else (96, 256)
        weight = normal(*shape, dtype=getattr(torch, kind.split()[-1]))
    x = normal(67, 256, seed=3)
    with batch_invariant():
        alone = torch.cat([linear(row.unsqueeze(0), weight) for row in x])
        for rows in (x, x[5:24], x[:16]):
            first = 5 if len(rows) == 19 else 0
            assert torch.equal(linear(rows, weight), alone[first : first + len(rows)])
    torch.testing.assert_close(alone, linear(x, weight), atol=1e-3, rtol=1e-4)


@pytest.mark.parametrize("size", [7, 64, 2880])
def test_a_row_of_a_norm_does_not_depend_on_the_others(size: int) -> None:
    x, weight = normal(50, size), normal(size, seed=1)
    with batch_invariant():
        alone = torch.cat([rms_norm(row.unsqueeze(0), weight, 1e-5) for row in x])
        assert torch.equal(rms_norm(x, weight, 1e-5), alone)


def test_tiles_are_equal_and_empty_steps_pass() -> None:
    seen = []

    def run(x: Tensor) -> Tensor:
        seen.append(len(x))
        return x * 2

    x = torch.arange(40.0).view(20, 2)
    assert torch.equal(by_tiles(run, x), x * 2)
    with batch_invariant():
        assert is_batch_invariant()
        assert torch.equal(by_tiles(run, x), x * 2)
        assert by_tiles(run, x[:0]).shape == (0, 2)
    assert not is_batch_invariant()
    assert seen == [20, TILE, TILE, 0]


@pytest.mark.parametrize("window", [None, 1, 5, 48, 128])
def test_what_a_query_is_padded_to_follows_from_its_position(window: int | None) -> None:
    r = random.Random(0)
    shapes: dict[int, tuple[int, int]] = {}
    for _ in range(200):
        seq_lens = np.array([r.randint(1, 600) for _ in range(3)])
        new_lens = np.array([r.randint(1, int(n)) for n in seq_lens])
        runs, padded = cut_invariant(new_lens, seq_lens, window)
        covered: list[tuple[int, int]] = []
        for (sequence, first, q_len, position, k_first, k_len), keys in zip(
            runs.T.tolist(), padded.tolist(), strict=True
        ):
            assert 1 <= q_len <= RUN_LEN
            assert k_len <= keys
            assert k_first <= max(0, position - (window or 10**9) + 1)
            assert k_first + k_len == position + q_len
            assert position == seq_lens[sequence] - new_lens[sequence] + first
            for p in range(position, position + q_len):
                assert shapes.setdefault(p, (k_first, keys)) == (k_first, keys)
                covered.append((sequence, p))
        assert covered == [
            (s, p) for s in range(3) for p in range(seq_lens[s] - new_lens[s], seq_lens[s])
        ]


def run(model: GptOss, prompts: list[list[int]], longest_chunk: int, seed: int) -> list[Tensor]:
    """Logits of every token of the prompts, computed together in chunks at random."""
    r = random.Random(seed)
    n, block_len = len(prompts), 8
    blocks = sum(-(-len(prompt) // block_len) for prompt in prompts)
    cache = new_cache(
        model.config, num_full_blocks=blocks, num_sliding_blocks=blocks, block_len=block_len
    )
    pools = [Pool(blocks, block_len, n) for _ in range(2)]
    done = [0] * n
    logits: list[list[Tensor]] = [[] for _ in prompts]
    while any(len(prompt) > at for prompt, at in zip(prompts, done, strict=True)):
        new = [
            min(len(prompt) - at, r.randint(1, longest_chunk)) if n == 1 or r.random() < 0.7 else 0
            for prompt, at in zip(prompts, done, strict=True)
        ]
        members = [i for i in range(n) if new[i]]
        if not members:
            continue
        cached = [done[i] for i in members]
        pages = []
        for pool in pools:
            part = Pool(0, block_len, 0)
            part.free, part.tables = pool.free, [pool.tables[i] for i in members]
            pages.append(part.pages(cached, [new[i] for i in members]))
        batch = step(
            [prompts[i][done[i] : done[i] + new[i]] for i in members],
            cached=cached,
            full=pages[0],
            sliding=pages[1],
        )
        with torch.inference_mode(), batch_invariant():
            told = model.forward(batch, cache).split([new[i] for i in members])
        for i, part_of_logits in zip(members, told, strict=True):
            logits[i].append(part_of_logits)
            done[i] += new[i]
            for p in range(max(0, done[i] - model.config.sliding_window + 1) // block_len):
                pools[1].tables[i][p] = -1  # the window has passed
    return [torch.cat(parts) for parts in logits]


ISAS = native.kernels.supported_isas() if native.is_available() else []
# what differs in more than products of bytes, which tests/csrc has all of
KINDS = [(isa, "bfloat16", "exact") for isa in ISAS if isa in ("avx512_bf16", "avx512", "avx2")]
KINDS += [(isa, *how) for isa in ISAS[:1] for how in
          (("bfloat16", "exact"), ("float32", "exact"), ("bfloat16", "int8"))]  # fmt: skip


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("name", ["synthetic:tiny", "nano"])
def test_logits_do_not_depend_on_the_batch(name: str, threads: int) -> None:
    check_invariance(load_model(name, backend="ref").model, threads, 2e-4)


@pytest.mark.parametrize(("isa", "dtype", "integers"), KINDS, ids=lambda value: value)
def test_nor_do_those_of_the_kernels_in_cpp(
    isa: str, dtype: str, integers: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(native, "BEST_ISA", isa)
    dense = "stored" if integers == "exact" else integers
    loaded = load_model("nano", backend="cpu", dtype=dtype, dense=dense, activations=integers)
    # Random tokens are nothing that it knows: single logits differ by a few in bfloat16.
    check_invariance(loaded.model, 2, 2e-4 if dtype == "float32" else 6.0)


def check_invariance(model: GptOss, threads: int, tolerance: float) -> None:
    """The same bits alone and together, and nearly what a step without invariance gives."""
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        r = random.Random(0)
        lengths = (1, 5, 40, 130)
        prompts = [[r.randrange(model.config.vocab_size) for _ in range(n)] for n in lengths]
        alone = [run(model, [prompt], len(prompt), 0)[0] for prompt in prompts]
        for longest_chunk, seed in ((2 if threads == 1 else 30, 1), (90, 2)):
            together = run(model, prompts, longest_chunk, seed)
            for one, other in zip(alone, together, strict=True):
                assert torch.equal(one, other)
        whole = step([prompts[-1]])
        with torch.inference_mode():
            torch.testing.assert_close(alone[-1], model.forward(whole), atol=tolerance, rtol=0)
    finally:
        torch.set_num_threads(before)

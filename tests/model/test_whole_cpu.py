"""All layers in one call on the backend "cpu": bit for bit what the ops give one by one."""

import weakref
from collections.abc import Sequence
from typing import Any

import pytest
import torch
from torch import Tensor

from motet.errors import UsageError
from motet.model.gpt_oss import GptOss, new_cache
from motet.ops import native
from motet.ops.batch import LayerCache
from motet.ops.layers import WholeLayersCpu
from tests.model.small import CONFIGS, random_weights
from tests.ops.steps import Pool, step

pytestmark = pytest.mark.skipif(not native.is_available(), reason="no native module")

BLOCK_LEN = 4
STEPS = [[[9, 4], [7, 7, 7]], [[1], [2, 3]], [[5], [6]], [list(range(40)), list(range(30))]]


def model_of(name: str, dtype: torch.dtype) -> GptOss:
    weights = random_weights(CONFIGS[name], dtype=torch.bfloat16, packed=True)
    return GptOss(CONFIGS[name], weights, backend="cpu", dtype=dtype)


def cache_of(model: GptOss) -> list[LayerCache]:
    cache = new_cache(
        model.config,
        num_full_blocks=40,
        num_sliding_blocks=40,
        block_len=BLOCK_LEN,
        dtype=model.dtype,
    )
    for layer in cache:
        layer.k.zero_()
        layer.v.zero_()
    return cache


def logits(
    model: GptOss, cache: Sequence[LayerCache], steps: list[list[list[int]]], *, whole: bool
) -> list[Tensor]:
    """Of each step; with a list for the routing the model calls one op after the other."""
    pools, cached, found = [Pool(40, BLOCK_LEN, 2) for _ in range(2)], [0, 0], []
    for ids in steps:
        new_lens = [len(one) for one in ids]
        full, sliding = (pool.pages(cached, new_lens) for pool in pools)
        batch = step(ids, cached=cached, full=full, sliding=sliding)
        found.append(model.forward(batch, cache, routing=None if whole else []))
        cached = [n + new for n, new in zip(cached, new_lens, strict=True)]
    return found


@pytest.mark.parametrize("name", CONFIGS)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16], ids=["float32", "bfloat16"])
def test_it_is_the_ops_in_one_call(
    name: str, dtype: torch.dtype, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = model_of(name, dtype)
    called: list[int] = []
    run = WholeLayersCpu.__call__

    def count(self: Any, x: Tensor, *rest: Any) -> Tensor:
        called.append(len(x))
        return run(self, x, *rest)

    monkeypatch.setattr(WholeLayersCpu, "__call__", count)
    caches = [cache_of(model) for _ in range(3)]
    found = [
        logits(model, cache, STEPS, whole=whole)
        for cache, whole in zip(caches, (True, False, True), strict=True)
    ]
    assert called == [5, 3, 2] * 2  # a step of 70 tokens is left to the ops
    for those in zip(*found, strict=True):
        assert torch.equal(those[0], those[1])
        assert torch.equal(those[0], those[2])
    for layers in zip(*caches, strict=True):
        assert torch.equal(layers[0].k, layers[1].k)
        assert torch.equal(layers[0].v, layers[1].v)


def test_a_cache_that_is_gone_is_not_kept() -> None:
    """And one that comes to lie in its place is not taken for it."""
    model = model_of("tiny", torch.float32)
    found, gone = [], []
    for _ in range(4):
        cache = cache_of(model)
        found.append(logits(model, cache, STEPS, whole=True))
        gone += [weakref.ref(t) for layer in cache for t in (layer.k, layer.v)]
        del cache
    assert all(one() is None for one in gone)
    assert not model._whole_layers
    for again in found[1:]:
        assert all(map(torch.equal, again, found[0]))


def test_a_block_that_is_not_there_is_refused() -> None:
    model = model_of("tiny", torch.float32)
    cache = cache_of(model)
    pages = Pool(40, BLOCK_LEN, 1).pages([0], [6])
    for block, message in ((-1, "whose block is freed"), (40, "sees block 40 of a cache of 40")):
        pages.block_table[0, 1] = block
        with pytest.raises(UsageError, match=message):
            model.forward(step([[1] * 6], full=pages, sliding=pages), cache)
    pages = Pool(40, BLOCK_LEN, 1).pages([0], [6])
    pages.slots[3] = 160
    with pytest.raises(IndexError, match="out of range"):
        model.forward(step([[1] * 6], full=pages, sliding=pages), cache)

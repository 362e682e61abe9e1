"""A last layer that computes the ends of a step alone gives what one that computes all gives."""

from dataclasses import replace
from typing import Any

import pytest
import torch
from torch import Tensor

from motet.model.config import ModelConfig
from motet.model.gpt_oss import GptOss, new_cache
from motet.ops import attention, native
from motet.ops import moe as moe_op
from motet.ops.attention.ref import attention_ref, plan_ref
from motet.ops.batch import Batch, LayerCache
from motet.ops.ends import find_ends, shortened, with_ends
from motet.ops.invariant import batch_invariant
from motet.ops.lora import lora_slots
from motet.ops.moe import Routing
from motet.ops.moe.ref import moe_ref
from tests.model.small import CONFIGS, random_weights
from tests.ops.steps import Pool, step
from tests.ops.test_lora import Layer, low_rank

BLOCK_LEN = 8
BEFORE = [40, 3, 150, 7]  # tokens of each sequence
NEW = [1, 130, 5, 60]
WANTED = {
    "one": [0],
    "some": [0, 130, 135, 134, 135],  # of all but the last, which goes on
    "drafts": [0, 128, 129, 130, 195],
    "none": [],
}
BACKENDS = [
    "ref",
    "gpu",  # its products without its kernels
    pytest.param(
        "cpu", marks=pytest.mark.skipif(not native.is_available(), reason="no native module")
    ),
]


@pytest.fixture(autouse=True)
def without_triton(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(attention._PLAN, "gpu", plan_ref)
    monkeypatch.setitem(attention._ATTENTION, "gpu", attention_ref)
    monkeypatch.setitem(moe_op._MOE, "gpu", moe_ref)


def model_of(
    backend: str, dtype: torch.dtype = torch.float32, config: ModelConfig = CONFIGS["tiny"]
) -> GptOss:
    weights = random_weights(config, dtype=torch.bfloat16, packed=True)
    return GptOss(config, weights, backend=backend, dtype=dtype)


def adapter(config: ModelConfig, rank: int) -> list[Layer]:
    size, heads, kv = config.hidden_size, config.num_heads, config.num_kv_heads
    width, num_experts = config.expert_size, config.num_experts
    one = Layer(
        q=low_rank(rank, size, heads * config.head_dim),
        v=low_rank(rank, size, kv * config.head_dim),
        o=low_rank(rank, heads * config.head_dim, size),
        down=low_rank(rank, width, size, num_experts),
    )
    return [one] * config.num_layers


def prepared(model: GptOss, wanted: list[int]) -> tuple[Batch, list[LayerCache]]:
    """A ragged step and a cache that holds what came before it."""
    config = model.config
    generator = torch.Generator().manual_seed(0)
    cache = new_cache(
        config, num_full_blocks=60, num_sliding_blocks=60, block_len=BLOCK_LEN, dtype=model.dtype
    )
    for kept in cache:
        kept.k.fill_(torch.nan)
        kept.v.fill_(torch.nan)
    full, sliding = (Pool(60, BLOCK_LEN, len(NEW)) for _ in range(2))
    batch = None
    for cached, new_lens in (([0] * len(NEW), BEFORE), (BEFORE, NEW)):
        ids = [torch.randint(config.vocab_size, (n,), generator=generator) for n in new_lens]
        batch = step(
            [one.tolist() for one in ids],
            cached=cached,
            logit_rows=torch.tensor(wanted, dtype=torch.int64),
            full=full.pages(cached, new_lens),
            sliding=sliding.pages(cached, new_lens),
        )
        if new_lens is BEFORE:
            model.forward(batch, cache)
    assert batch is not None
    return batch, cache


def copied(cache: list[LayerCache]) -> list[LayerCache]:
    return [LayerCache(kept.k.clone(), kept.v.clone()) for kept in cache]


def both(model: GptOss, wanted: list[int], monkeypatch: pytest.MonkeyPatch) -> list[Tensor]:
    """Logits with and without ends, and all that the cache then holds."""
    batch, cache = prepared(model, wanted)
    seen: list[int] = []
    moe = moe_op.moe

    def spy(x: Tensor, *rest: Any, **named: Any) -> Tensor:
        seen.append(len(x))
        return moe(x, *rest, **named)

    monkeypatch.setattr(moe_op, "moe", spy)
    short, others = shortened(batch, NEW, wanted), copied(cache)
    assert short.ends is not None
    found = model.forward(short, cache), model.forward(batch, others)
    # the last layer's experts: of the ends, where there are any; then of all
    count, num_layers = len(short.ends.rows), model.config.num_layers
    assert seen == [196] * (num_layers - 1) + [count] * (count > 0) + [196] * num_layers
    for mine, other in zip(cache, others, strict=True):
        torch.testing.assert_close(mine.k, other.k, equal_nan=True)
        torch.testing.assert_close(mine.v, other.v, equal_nan=True)
    return list(found)


@pytest.mark.parametrize("wanted", WANTED.values(), ids=WANTED)
@pytest.mark.parametrize("backend", BACKENDS)
def test_the_logits_are_the_same(
    backend: str, wanted: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    found, want = both(model_of(backend), wanted, monkeypatch)
    assert found.shape == (len(wanted), CONFIGS["tiny"].vocab_size)
    torch.testing.assert_close(found, want, atol=1e-4, rtol=1e-4)


def test_the_last_layer_may_be_a_sliding_one(monkeypatch: pytest.MonkeyPatch) -> None:
    model = model_of("ref", config=CONFIGS["plain"])
    assert model.config.is_sliding(model.config.num_layers - 1)
    found, want = both(model, WANTED["some"], monkeypatch)
    torch.testing.assert_close(found, want, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16], ids=["float32", "bfloat16"])
@pytest.mark.parametrize("backend", [BACKENDS[0], BACKENDS[2]])
def test_bit_for_bit_where_batches_do_not_matter(
    backend: str, dtype: torch.dtype, monkeypatch: pytest.MonkeyPatch
) -> None:
    with batch_invariant():
        found, want = both(model_of(backend, dtype), WANTED["drafts"], monkeypatch)
    assert torch.equal(found, want)


@pytest.mark.parametrize("backend", BACKENDS)
def test_adapters_reach_the_ends(backend: str) -> None:
    """The second sequence has an adapter and the fourth another one, of which nothing is wanted."""
    model, wanted = model_of(backend), WANTED["some"]
    batch, cache = prepared(model, wanted)
    loaded = [adapter(model.config, rank) for rank in (3, 5)]
    slots = torch.tensor([-1, 0, -1, 1]).repeat_interleave(torch.tensor(NEW))
    batch = replace(batch, lora=lora_slots(slots.numpy(), loaded))
    ends = find_ends(NEW, wanted)
    assert ends is not None
    tensors = [torch.from_numpy(part) for part in ends.arrays()]
    short = with_ends(batch, ends, tensors, lora_slots(slots.numpy()[ends.rows], loaded))
    plain = model.forward(shortened(replace(batch, lora=None), NEW, wanted), copied(cache))
    found, want = model.forward(short, copied(cache)), model.forward(batch, copied(cache))
    torch.testing.assert_close(found, want, atol=1e-4, rtol=1e-4)
    assert not torch.allclose(found[1], plain[1], atol=1e-2)
    torch.testing.assert_close(found[[0, 2]], plain[[0, 2]], atol=1e-4, rtol=1e-4)


def test_routing_is_that_of_all_tokens() -> None:
    model = model_of("ref")
    batch, cache = prepared(model, WANTED["one"])
    routing: list[Routing] = []
    model.forward(shortened(batch, NEW, WANTED["one"]), cache, routing=routing)
    assert [len(one.experts) for one in routing] == [196] * model.config.num_layers


def test_a_step_that_ends_early_leaves_no_copy_on_its_way() -> None:
    """Experts in the host's memory: layers come whole, and the last one is not asked for."""
    config = CONFIGS["tiny"]
    weights = random_weights(config, dtype=torch.bfloat16, packed=True)
    model = GptOss(config, weights, backend="gpu", expert_cache_bytes=1 << 20)
    assert model.expert_cache is not None
    for wanted in (WANTED["none"], [0, *range(120, 136)]):
        batch, cache = prepared(model, wanted)
        found = model.forward(shortened(batch, NEW, wanted), cache)
        assert model.expert_cache._turn == 0
        want = model_of("ref").forward(batch, copied(cache))
        torch.testing.assert_close(found, want, atol=1e-4, rtol=1e-4)

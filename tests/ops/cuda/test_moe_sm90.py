"""The experts of prompts on Hopper, emulated on the host, against the definition."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import torch
from torch import Tensor

from motet.ops.moe import gpu_prefill
from motet.ops.moe.gpu_prefill import moe_prefill
from motet.ops.moe.ref import Routing, moe_ref
from motet.ops.weights import MoeWeights
from tests.ops.cuda.emulator import EmulatedModule
from tests.ops.cuda.test_decode import BF16, assert_good, rand, widened
from tests.ops.cuda.test_moe_batch import new_weights

TOP_K = 2
CONSTANTS = (TOP_K, 1e-5, 1.702, 7.0)


@pytest.fixture(autouse=True)
def _emulated(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    torch.manual_seed(0)
    module = EmulatedModule("moe_sm90.cu", {})
    kernels = gpu_prefill._Kernels(*map(module.kernel, gpu_prefill._Kernels._fields))
    monkeypatch.setattr(gpu_prefill, "_kernels", lambda device: kernels)
    monkeypatch.setattr(gpu_prefill, "_multiprocessors", lambda device: 2)
    monkeypatch.setattr(torch.cuda, "current_device", lambda: 0)
    gpu_prefill._plan.cache_clear()
    yield
    gpu_prefill._plan.cache_clear()


def run(x: Tensor, weights: MoeWeights, experts: range, routing: list[Routing]) -> Tensor:
    out = torch.full_like(x, torch.nan)
    moe_prefill(x, weights, *CONSTANTS, experts, True, None, routing, out)
    return out


def check(x: Tensor, weights: MoeWeights, experts: range) -> Tensor:
    """The result is good and the same again; tokens of each of the router's experts."""
    exact, plain = (
        moe_ref(x.to(d), widened(weights, d), *CONSTANTS, experts, True, None, None, None)
        for d in (torch.float64, BF16)
    )
    routing: list[Routing] = []
    y = run(x, weights, experts, routing)
    assert_good(y, exact, plain)
    assert torch.equal(y, run(x, weights, experts, []))
    return routing[0].experts.flatten().bincount(minlength=len(weights.router))


@pytest.mark.parametrize("size", [64, 192])
def test_tokens_of_one_tile_an_expert(size: int) -> None:
    counts = check(rand(45, size), new_weights(size, 64, 6), range(6))
    assert 0 < counts.min() < counts.max() < 45


@pytest.mark.parametrize("tokens", [258, 288, 300, 560])
def test_an_expert_of_all_tokens(tokens: int) -> None:
    """Two tiles of equal length, or a whole one and a tail; some experts have no tokens."""
    weights = new_weights(64, 64, 5)
    weights.router_bias[:] = torch.tensor([9, 0, -9, 8, -9]).to(BF16)
    assert check(rand(tokens, 64), weights, range(5)).tolist() == [tokens, 0, 0, tokens, 0]


def test_experts_of_other_ranks_are_left_out() -> None:
    weights = replace(new_weights(64, 128, 3), router=rand(6, 64, scale=0.1), router_bias=rand(6))
    check(rand(40, 64), weights, range(1, 4))


@pytest.mark.parametrize("tokens", [1, 8, 9])
def test_few_tokens(tokens: int) -> None:
    check(rand(tokens, 64), new_weights(64, 64, 3), range(3))

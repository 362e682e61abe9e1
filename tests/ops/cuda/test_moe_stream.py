"""The experts of few tokens each on Hopper, emulated on the host, against the definition."""

from dataclasses import replace

import pytest
import torch
from torch import Tensor

from motet.ops.cuda import decode
from motet.ops.moe.gpu import moe_gpu
from motet.ops.moe.gpu_stream import moe_stream, takes_stream
from motet.ops.moe.ref import Routing, moe_ref
from motet.ops.weights import MoeWeights
from tests.ops.cuda.emulator import emulated
from tests.ops.cuda.test_decode import BF16, assert_good, rand, widened
from tests.ops.cuda.test_moe_batch import EXPERTS, TOP_K, new_weights


def run(x: Tensor, weights: MoeWeights) -> Tensor:
    out = torch.full_like(x, torch.nan)
    moe_stream(x, weights, *EXPERTS, 1, out)
    return out


def check(x: Tensor, weights: MoeWeights) -> None:
    arguments = (*EXPERTS, range(len(weights.router)), True, None, None, None)
    exact, plain = (
        moe_ref(x.to(d), widened(weights, d), *arguments) for d in (torch.float64, BF16)
    )
    assert_good(run(x, weights), exact, plain)


@pytest.fixture(autouse=True)
def _emulated(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    torch.manual_seed(0)
    with emulated(monkeypatch):
        monkeypatch.setattr(decode, "num_processors", lambda device: 3)
        yield


@pytest.mark.parametrize("tokens", [2, 7, 30])
def test_few_columns(tokens: int) -> None:
    check(rand(tokens, 192), new_weights(192, 224, 6))


def test_columns_that_end_within_a_warps_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(decode.TUNING, "STREAM_STAGES", 2)
    monkeypatch.setitem(decode.TUNING, "STREAM_WARPS", 8)
    monkeypatch.setitem(decode.TUNING, "STREAM_PIECE", 3)
    check(rand(11, 1632), new_weights(1632, 160, 3))


@pytest.mark.parametrize("warps", [15, 16])
def test_warps_that_share_a_block(warps: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(decode.TUNING, "STREAM_WARPS", warps)
    check(rand(10, 192), new_weights(192, 224, 4))


def test_more_tokens_of_one_expert_than_an_item_has() -> None:
    weights = new_weights(192, 224, 6)
    bias = weights.router_bias.clone()
    bias[2], bias[4] = 20, -20
    check(rand(37, 192), replace(weights, router_bias=bias))


def test_the_op_takes_it_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    weights, x = new_weights(192, 224, 6), rand(9, 192)
    monkeypatch.setitem(decode.TUNING, "STREAM_MOST", 5)
    monkeypatch.setattr(decode, "is_hopper", lambda tensor: True)
    routing: list[Routing] = []
    y = moe_gpu(x, weights, *EXPERTS, range(6), True, None, routing, None)
    assert torch.equal(y, run(x, weights))
    reference: list[Routing] = []
    moe_ref(x, weights, *EXPERTS, range(6), True, None, reference, None)
    assert torch.equal(routing[0].experts, reference[0].experts)


def test_a_tokens_bits_do_not_depend_on_the_others() -> None:
    weights, x = new_weights(192, 224, 6), rand(33, 192)
    assert torch.equal(run(x, weights)[:5], run(x[:5], weights))


def test_what_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    weights = new_weights(192, 224, 6)
    monkeypatch.setitem(decode.TUNING, "STREAM_MOST", 4)
    assert not takes_stream(rand(8, 192), weights, TOP_K)
    monkeypatch.setattr(decode, "is_hopper", lambda tensor: True)
    assert takes_stream(rand(8, 192), weights, TOP_K)
    assert not takes_stream(rand(9, 192), weights, TOP_K)
    monkeypatch.setattr(decode, "shared_memory", lambda device: 40 * 1024)
    assert not takes_stream(rand(8, 192), weights, TOP_K)


def test_blocks_without_a_tile(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "num_processors", lambda device: 9)
    monkeypatch.setitem(decode.TUNING, "STREAM_WARPS", 4)
    weights, x = new_weights(128, 128, 2), rand(2, 128)
    bias = weights.router_bias.clone()
    bias[0] = 30
    weights = replace(weights, router_bias=bias)
    arguments = (1, *EXPERTS[1:], range(2), True, None, None, None)
    out = torch.full_like(x, torch.nan)
    moe_stream(x, weights, 1, *EXPERTS[1:], 1, out)
    exact, plain = (
        moe_ref(x.to(d), widened(weights, d), *arguments) for d in (torch.float64, BF16)
    )
    assert_good(out, exact, plain)

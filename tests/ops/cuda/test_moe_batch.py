"""The experts of a batch on Hopper, emulated on the host, against the definition."""

from dataclasses import replace

import pytest
import torch
from torch import Tensor

from motet.ops.cuda import decode
from motet.ops.moe import gpu_batch
from motet.ops.moe.gpu import moe_gpu
from motet.ops.moe.gpu_batch import moe_batch, takes_batch
from motet.ops.moe.ref import Routing, moe_ref
from motet.ops.weights import MoeWeights, Mxfp4
from tests.ops.cuda.emulator import emulated
from tests.ops.cuda.test_decode import BF16, assert_good, rand, widened

TOP_K = 3
EXPERTS = (TOP_K, 1e-5, 1.702, 7.0)


def new_weights(size: int, width: int, experts: int) -> MoeWeights:
    def packed(rows: int, columns: int) -> Mxfp4:
        codes = torch.randint(0, 256, (experts, rows, columns // 32, 16), dtype=torch.uint8)
        scales = torch.randint(117, 129, (experts, rows, columns // 32), dtype=torch.uint8)
        return Mxfp4(codes, scales)

    return MoeWeights(
        1 + rand(size, scale=0.1), rand(experts, size, scale=size**-0.5), rand(experts),
        packed(2 * width, size), rand(experts, 2 * width), packed(size, width), rand(experts, size),
    )  # fmt: skip


def run(x: Tensor, weights: MoeWeights) -> Tensor:
    out = torch.full_like(x, torch.nan)
    moe_batch(x, weights, *EXPERTS, 1, out)
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
        monkeypatch.setattr(decode, "num_processors", lambda device: 2)
        yield


@pytest.mark.parametrize("tokens", [2, 7, 60])
def test_rows_that_end_within_a_step(tokens: int) -> None:
    check(rand(tokens, 192), new_weights(192, 224, 6))


def test_more_tokens_of_one_expert_than_a_tile_has() -> None:
    weights = new_weights(192, 224, 6)
    bias = weights.router_bias.clone()
    bias[2], bias[4] = 20, -20
    check(rand(80, 192), replace(weights, router_bias=bias))


@pytest.mark.parametrize("groups", [1, 4])
def test_groups_and_deep_rings(groups: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(decode.TUNING, "BATCH_GROUPS", groups)
    monkeypatch.setitem(decode.TUNING, "BATCH_DEPTH", 4)
    monkeypatch.setattr(gpu_batch, "_MOST_STAGES", 4)
    check(rand(20, 576), new_weights(576, 544, 3))


def test_the_op_takes_it_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    weights, x = new_weights(192, 224, 6), rand(9, 192)
    monkeypatch.setitem(decode.TUNING, "BATCH_LEAST", 4)
    monkeypatch.setitem(decode.TUNING, "STREAM_MOST", 4)
    monkeypatch.setattr(decode, "is_hopper", lambda tensor: True)
    routing: list[Routing] = []
    y = moe_gpu(x, weights, *EXPERTS, range(6), True, None, routing, None)
    assert torch.equal(y, run(x, weights))
    reference: list[Routing] = []
    moe_ref(x, weights, *EXPERTS, range(6), True, None, reference, None)
    assert torch.equal(routing[0].experts, reference[0].experts)


def test_a_tokens_bits_do_not_depend_on_the_others() -> None:
    weights, x = new_weights(192, 224, 6), rand(60, 192)
    assert torch.equal(run(x, weights)[:5], run(x[:5], weights))


def test_rows_that_the_shared_memory_has_no_room_for_are_not_taken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(decode, "is_hopper", lambda tensor: True)
    weights = new_weights(192, 224, 6)
    monkeypatch.setitem(decode.TUNING, "BATCH_LEAST", 1)
    assert takes_batch(rand(2, 192), weights, TOP_K)
    assert not takes_batch(rand(1, 192), weights, TOP_K)
    monkeypatch.setattr(decode, "shared_memory", lambda device: 52 * 1024)
    assert not takes_batch(rand(2, 192), weights, TOP_K)
    assert not takes_batch(rand(2, 128), weights, TOP_K)

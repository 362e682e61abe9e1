"""Experts in the host's memory: the same results, whoever is held; kernels in the interpreter."""

from contextlib import nullcontext, suppress
from unittest.mock import Mock

import pytest
import torch
from torch import Tensor

from motet.checkpoint.adapter import AdapterLayer, LowRank
from motet.errors import BackendError, CapacityError
from motet.ops.invariant import batch_invariant
from motet.ops.lora import lora_slots
from motet.ops.moe import ExpertCache, moe
from motet.ops.moe.host import HostMoeWeights
from motet.ops.moe.ref import Routing
from motet.ops.weights import MoeWeights, Mxfp4
from tests.ops.interpreter import interpret_kernels, patch_indices

interpret_kernels()

D, F, E, TOP_K, LAYERS = 64, 96, 8, 2, 3
EXPERT_BYTES = (2 * F * D + D * F) // 32 * 17
CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def _interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    patch_indices(monkeypatch)
    torch.manual_seed(0)


def layer() -> MoeWeights:
    def packed(rows: int, columns: int) -> Mxfp4:
        codes = torch.randint(0, 256, (E, rows, columns // 32, 16), dtype=torch.uint8)
        return Mxfp4(codes, torch.randint(117, 126, (E, rows, columns // 32), dtype=torch.uint8))

    return MoeWeights(
        1 + 0.1 * torch.randn(D), torch.randn(E, D), torch.randn(E), packed(2 * F, D),
        torch.randn(E, 2 * F), packed(D, F), torch.randn(E, D),
    )  # fmt: skip


def cached(layers: list[MoeWeights], num_slots: int) -> list[HostMoeWeights]:
    cache = ExpertCache(len(layers), num_slots * len(layers) * EXPERT_BYTES, CPU)
    return [cache.add(one, TOP_K) for one in layers]


def run(weights: MoeWeights, x: Tensor) -> tuple[Tensor, list[Routing]]:
    routing: list[Routing] = []
    return moe(x, weights, top_k=TOP_K, norm_eps=1e-5, routing=routing), routing


@pytest.mark.parametrize("num_slots", [3, 5, 8])
def test_equals_a_layer_that_is_all_there(num_slots: int) -> None:
    """Steps of one token and of two, which go through the slots, and of many, which do not."""
    layers = [layer() for _ in range(LAYERS)]
    held = cached(layers, num_slots)
    for num_tokens in (1, 2, 1, 40, 1, 1, 9, 1):
        x = torch.randn(num_tokens, D)
        for plain, host in zip(layers, held, strict=True):
            (want, expected), (got, routing) = run(plain, x), run(host, x)
            torch.testing.assert_close(got, want, rtol=1e-5, atol=1e-5)
            assert torch.equal(routing[0].experts, expected[0].experts)
            torch.testing.assert_close(routing[0].logits, expected[0].logits)


def test_those_used_last_are_held() -> None:
    weights = layer()
    host, _ = cached([weights, layer()], 4)
    x = torch.randn(20, D)
    held: list[int] = []  # the last used at the end
    missed = 0
    for row in x.split(1):
        chosen = run(weights, row)[1][0].experts.flatten().tolist()
        run(host, row)
        missed += sum(e not in held for e in chosen)
        held = ([e for e in held if e not in chosen] + chosen)[-4:]
        assert sorted(host.cache._slots[0].held.tolist())[-len(held) :] == sorted(held)
    assert host.cache.hits() == pytest.approx(1 - missed / 40)


def test_a_deterministic_step_is_that_of_the_whole_layer() -> None:
    weights = layer()
    (host,) = cached([weights], 8)
    x = torch.randn(3, D)
    with batch_invariant():
        assert torch.equal(run(host, x)[0], run(weights, x)[0])
    assert host.cache.hits() is None


def test_adapters_of_one_layer_make_all_layers_of_the_step_whole() -> None:
    """Of three layers one is adapted; steps without adapters come before and after."""
    layers = [layer() for _ in range(LAYERS)]
    held = cached(layers, 4)
    shape = {"a": torch.randn(E, 4, D), "b": torch.randn(E, 2 * F, 4)}
    adapted = AdapterLayer(gate_up=LowRank(**shape, scale=0.5))
    adapter = [AdapterLayer(), adapted, AdapterLayer()]
    for slot in (-1, 0, -1, 0, 0, -1):
        x = torch.randn(1, D)
        lora = lora_slots([slot], [adapter]) or (None,) * LAYERS
        for plain, host, one in zip(layers, held, lora, strict=True):
            got, want = (moe(x, w, top_k=TOP_K, norm_eps=1e-5, lora=one) for w in (host, plain))
            torch.testing.assert_close(got, want, rtol=1e-5, atol=1e-5)


def breaks(*_: object, **__: object) -> Tensor:
    raise MemoryError


@pytest.mark.parametrize("num_tokens", [1, 40], ids=["through the slots", "whole layers"])
@pytest.mark.parametrize("at", range(LAYERS))
def test_steps_after_one_that_broke_off_are_right(
    num_tokens: int, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between ops, and between choosing places for experts and fetching them."""
    from motet.ops.moe import host_kernels

    layers = [layer() for _ in range(LAYERS)]
    held = cached(layers, 4)

    def go_on() -> None:
        for host in held[at:]:
            run(host, torch.randn(num_tokens, D))

    def compare(count: int, until: int = LAYERS) -> None:
        x = torch.randn(count, D)
        for plain, host in zip(layers[:until], held[:until], strict=True):
            torch.testing.assert_close(run(host, x)[0], run(plain, x)[0], rtol=1e-5, atol=1e-5)

    for count in (1, num_tokens, 1):
        compare(count)
        compare(num_tokens, until=at)  # the other layers are not reached
        with monkeypatch.context() as broken:
            broken.setattr(host_kernels.fetch_kernel, "run", breaks)
            broken.setattr(ExpertCache, "_copy", breaks)
            with pytest.raises(MemoryError):
                go_on()
        compare(count)
        compare(1)


def test_what_is_on_its_way_is_part_of_the_step_that_broke_off(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cache = cached([layer() for _ in range(LAYERS)], 8)[0].cache
    cache._stream, current = Mock(), Mock()
    monkeypatch.setattr(torch.cuda, "current_stream", lambda *_: current)
    monkeypatch.setattr(torch.cuda, "stream", lambda *_: nullcontext())
    with cache.step():
        for index in range(LAYERS):
            cache.whole(index)
    assert not current.wait_stream.called
    with suppress(KeyError), cache.step():
        cache.whole(0)
        raise KeyError
    current.wait_stream.assert_called_once_with(cache._stream)


def test_too_little_memory_is_refused() -> None:
    for num_layers, least in ((LAYERS, E), (6, 12)):
        cache = ExpertCache(num_layers, least * EXPERT_BYTES - 1, CPU)
        with pytest.raises(
            CapacityError, match=f"needs at least {least * EXPERT_BYTES}: 2 experts"
        ):
            cache.add(layer(), TOP_K)


def test_plain_experts_are_refused() -> None:
    cache = ExpertCache(1, 1 << 30, CPU)
    weights = layer()
    plain = MoeWeights(**(vars(weights) | {"down": torch.zeros(E, F, D)}))
    with pytest.raises(BackendError, match="must be MXFP4 blocks and scales"):
        cache.add(plain, TOP_K)

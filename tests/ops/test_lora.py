"""Adapters in the ops: they add the product with their matrices, and to their rows alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pytest
import torch
from torch import Tensor

from motet.errors import BackendError
from motet.ops import attn_in as attn_in_op
from motet.ops.attn_in import attn_in, rope_cos_sin
from motet.ops.attn_out import attn_out
from motet.ops.batch import LoraSlots
from motet.ops.invariant import batch_invariant
from motet.ops.lora import lora_slots
from motet.ops.moe import MoeWeights, moe, ref
from motet.ops.weights import AttnInWeights, AttnOutWeights
from tests.ops.steps import random
from tests.ops.test_moe import TOP_K, D, E, F, matrix, weights

SLOTS = [-1, 2, 0, 2, -1, 0, 0, 2, -1, 2, 0, 2, 2, -1, 0]  # the adapter 1 has no token
T = len(SLOTS)
HEADS = 4  # of 16


@dataclass(frozen=True)
class LowRank:
    a: Tensor
    b: Tensor
    scale: float

    def delta(self) -> Tensor:
        return self.scale * (self.b.double() @ self.a.double())


@dataclass(frozen=True)
class Layer:
    q: LowRank | None = None
    k: LowRank | None = None
    v: LowRank | None = None
    o: LowRank | None = None
    gate_up: LowRank | None = None
    down: LowRank | None = None


def low_rank(rank: int, num_in: int, num_out: int, *experts: int) -> LowRank:
    return LowRank(random(*experts, rank, num_in) / 8, random(*experts, num_out, rank), 0.5)


def layer(rank: int) -> Layer:
    return Layer(
        q=low_rank(rank, D, HEADS * 16),
        v=low_rank(rank + 1, D, 32),
        o=low_rank(rank, HEADS * 16, D),
        gate_up=low_rank(rank, D, 2 * F, E),
        down=low_rank(rank + 2, F, D, E),
    )


def adapters() -> list[Layer]:
    """Ranks of all sorts; one of attention alone."""
    last = layer(7)
    return [replace(layer(1), gate_up=None), layer(2), replace(last, k=low_rank(3, D, 32), q=None)]


def slots_of(slots: Sequence[int], loaded: Sequence[Layer]) -> LoraSlots:
    found = lora_slots(slots, [[one] for one in loaded])
    assert found is not None
    return found[0]


def attn_in_weights() -> AttnInWeights:
    sizes = {"q": HEADS * 16, "k": 32, "v": 32}
    matrices = {name: random(size, D) / 8 for name, size in sizes.items()}
    biases = {f"{name}_bias": random(size) for name, size in sizes.items()}
    return AttnInWeights(norm=1 + random(D) / 4, **matrices, **biases)


def merged(weight: Tensor, added: LowRank | None, *, transposed: bool = False) -> Tensor:
    if added is None:
        return weight.double()
    delta = added.delta()
    return weight.double() + (delta.transpose(1, 2) if transposed else delta)


Run = Callable[[Layer | None, LoraSlots | None], Tensor]


def attn_in_case(backend: str = "ref") -> Run:
    x, w = random(T, D), attn_in_op.prepare(attn_in_weights(), backend)
    cos, sin = rope_cos_sin(torch.arange(T), torch.ones(8), 1.0)

    def run(one: Layer | None, lora: LoraSlots | None) -> Tensor:
        used, inputs = w, x
        if one is not None:
            used = AttnInWeights(
                **vars(w)
                | {name: merged(getattr(w, name), getattr(one, name)) for name in ("q", "k", "v")}
            )
            inputs = x.double()
        by = backend if one is None else "ref"
        parts = attn_in(inputs, used, cos, sin, norm_eps=1e-5, lora=lora, backend=by)
        return torch.cat([part.flatten(1) for part in parts], dim=1)

    return run


def attn_out_case(backend: str = "ref") -> Run:
    a, x, w = random(T, HEADS, 16), random(T, D), AttnOutWeights(random(D, 64) / 8, random(D))

    def run(one: Layer | None, lora: LoraSlots | None) -> Tensor:
        if one is None:
            return attn_out(a, x, w, lora=lora, backend=backend)
        exact = AttnOutWeights(merged(w.weight, one.o), w.bias)  # type: ignore[arg-type]
        return attn_out(a.double(), x.double(), exact)

    return run


def moe_case(kind: str) -> Callable[[], Run]:
    def case() -> Run:
        dtype = torch.bfloat16 if kind == "bfloat16" else torch.float32
        x, w = random(T, D, dtype=dtype), weights(kind)

        def run(one: Layer | None, lora: LoraSlots | None) -> Tensor:
            if one is None:
                return moe(x, w, top_k=TOP_K, norm_eps=1e-5, lora=lora)
            exact = MoeWeights(
                **vars(w)
                | {
                    name: merged(matrix(getattr(w, name)), getattr(one, name), transposed=True)
                    for name in ("gate_up", "down")
                }
            )
            return moe(x.double(), exact, top_k=TOP_K, norm_eps=1e-5)

        return run

    return case


CASES = {
    "attn_in": attn_in_case,
    "attn_out": attn_out_case,
    "attn_in-gpu": lambda: attn_in_case("gpu"),  # what is around its kernels
    "attn_out-gpu": lambda: attn_out_case("gpu"),
    **{f"moe-{kind}": moe_case(kind) for kind in ("float32", "bfloat16", "packed", "gguf")},
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_an_adapter_acts_as_if_its_product_were_in_the_weights(case: Callable[[], Run]) -> None:
    run, loaded = case(), adapters()
    together = run(None, slots_of(SLOTS, loaded))
    tolerance = 3e-2 if together.dtype == torch.bfloat16 else 2e-5
    for slot, one in enumerate([*loaded, Layer()]):
        slot = -1 if slot == len(loaded) else slot
        rows = [i for i, s in enumerate(SLOTS) if s == slot]
        exact = run(one, None)[rows]
        scale = exact.abs().max() if rows else 1
        torch.testing.assert_close(
            together[rows].double() / scale, exact.double() / scale, atol=tolerance, rtol=0
        )


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_tokens_without_an_adapter_keep_every_bit(case: Callable[[], Run]) -> None:
    run, loaded = case(), adapters()
    lora = slots_of(SLOTS, loaded)
    without = torch.tensor(SLOTS) < 0
    alone, together = run(None, None), run(None, lora)
    assert torch.equal(together[without], alone[without])
    assert not torch.isclose(together[~without], alone[~without]).all(1).any()


@pytest.mark.parametrize("case", [CASES["attn_in"], CASES["attn_out"], CASES["moe-packed"]])
def test_a_token_of_an_adapter_keeps_every_bit_whatever_others_have(
    case: Callable[[], Run],
) -> None:
    run, loaded = case(), adapters()
    with batch_invariant():
        together = run(None, slots_of(SLOTS, loaded))
        for row in range(T):
            only = [slot if i == row else -1 for i, slot in enumerate(SLOTS)]
            lora = lora_slots(only, [[one] for one in loaded])
            assert torch.equal(run(None, lora[0] if lora else None)[row], together[row])


@pytest.mark.parametrize("kind", ["float32", "bfloat16", "packed"])
def test_one_token_is_computed_at_once_to_the_same(
    monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    dtype = torch.bfloat16 if kind == "bfloat16" else torch.float32
    x, w, lora = random(1, D, dtype=dtype), weights(kind), slots_of([2], adapters())
    at_once = moe(x, w, top_k=TOP_K, norm_eps=1e-5, lora=lora)
    monkeypatch.setattr(ref, "_SMALL", 0)
    by_expert = moe(x, w, top_k=TOP_K, norm_eps=1e-5, lora=lora)
    scale = by_expert.abs().max()
    tolerance = 2e-2 if kind == "bfloat16" else 1e-5
    torch.testing.assert_close(at_once / scale, by_expert / scale, atol=tolerance, rtol=0)


def test_gradients_reach_the_adapter() -> None:
    inputs = [
        random(*shape, dtype=torch.float64).requires_grad_()
        for shape in [(T, D), (2, D), (64, 2), (E, 2, D), (E, 2 * F, 2), (E, 1, F), (E, D, 1)]
    ]
    wide = {name: value.double() for name, value in vars(attn_in_weights()).items()}
    experts = MoeWeights(**{name: value.double() for name, value in vars(weights()).items()})
    cos, sin = rope_cos_sin(torch.arange(T), torch.ones(8), 1.0)

    def run(x: Tensor, *t: Tensor) -> Tensor:
        parts = [LowRank(t[i], t[i + 1], 2.0) for i in (0, 2, 4)]
        lora = slots_of(
            SLOTS, [Layer(), Layer(), Layer(q=parts[0], gate_up=parts[1], down=parts[2])]
        )
        q, _, _ = attn_in(x, AttnInWeights(**wide), cos, sin, norm_eps=1e-5, lora=lora)
        return q.sum() + moe(x, experts, top_k=TOP_K, norm_eps=1e-5, lora=lora).square().sum()

    assert torch.autograd.gradcheck(run, inputs, fast_mode=True)


def test_gradients_of_bfloat16_experts_are_those_of_float32() -> None:
    """They go through one grouped product, to which the adapters' rows are added in place."""
    grads = []
    for dtype in (torch.bfloat16, torch.float32):
        t = [x.requires_grad_() for x in (random(E, 2, D), random(E, 2 * F, 2), random(E, D, 3))]
        down = LowRank(random(E, 3, F), t[2], 0.5)
        lora = slots_of(
            SLOTS, [Layer(), Layer(), Layer(gate_up=LowRank(t[0], t[1], 0.5), down=down)]
        )
        w = MoeWeights(**{k: v.to(dtype) for k, v in vars(weights("bfloat16")).items()})
        y = moe(random(T, D, dtype=dtype), w, top_k=TOP_K, norm_eps=1e-5, lora=lora)
        y.float().square().mean().backward()
        grads.append([x.grad for x in t])
    for found, wanted in zip(*grads, strict=True):
        assert found is not None
        assert wanted is not None
        assert (found - wanted).norm() < 0.03 * wanted.norm()


def test_no_adapter_in_the_step_is_none() -> None:
    assert lora_slots([-1, -1], [[Layer()]]) is None
    assert lora_slots([], []) is None


def test_backends_that_cannot_apply_adapters_refuse_by_name() -> None:
    lora = slots_of([0, 0, 0], adapters())
    x = random(3, D)
    cos, sin = rope_cos_sin(torch.arange(3), torch.ones(8), 1.0)
    message = "backend 'compiled' cannot apply adapters; what can is ref, cpu"
    for run in (
        lambda: attn_in(
            x, attn_in_weights(), cos, sin, norm_eps=1e-5, lora=lora, backend="compiled"
        ),
        lambda: attn_out(
            random(3, 4, 16), x, AttnOutWeights(random(D, 64), random(D)), lora=lora,
            backend="compiled",
        ),
        lambda: moe(x, weights(), top_k=2, norm_eps=1e-5, lora=lora, backend="compiled"),
    ):  # fmt: skip
        with pytest.raises(BackendError, match=message):
            run()

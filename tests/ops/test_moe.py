"""moe against the formula, token by token in float64, and what it says of its routing."""

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from motet.errors import BackendError, UsageError
from motet.ops import precision
from motet.ops.moe import GateUp, MoeWeights, Mxfp4, Mxfp4Gguf, Routing, moe, prepare
from motet.ops.moe import ref as moe_ref
from motet.ops.mxfp4 import dequantize, pack_experts
from motet.ops.weights import Q8_0, ExpertMatrices
from tests.ops.steps import random
from tests.ops.stored import mxfp4_gguf, q8_0

E, D, F, TOP_K = 5, 64, 96, 2
KINDS = ["float32", "bfloat16", "packed", "gguf", "gguf-fused"]


def weights(kind: str = "float32", dtype: torch.dtype | None = None) -> MoeWeights:
    dtype = dtype or (torch.float32 if kind == "float32" else torch.bfloat16)
    gate_up, down = random(E, D, 2 * F) / 8, random(E, F, D) / 8
    return MoeWeights(
        norm=1 + random(D, dtype=dtype) / 4,
        router=random(E, D, dtype=dtype) / 8,
        router_bias=random(E, dtype=dtype),
        gate_up=stored(gate_up, kind, dtype),
        gate_up_bias=random(E, 2 * F, dtype=dtype) * 4,  # large, so that the limit is reached
        down=stored(down, kind, dtype),
        down_bias=random(E, D, dtype=dtype),
    )


def stored(matrix: Tensor, kind: str, dtype: torch.dtype) -> ExpertMatrices:
    """Float experts [E, in, out] in the layout `kind`; gates and ups are known by their width."""
    if kind in ("float32", "bfloat16"):
        return matrix.to(dtype)
    packed = Mxfp4(*pack_experts(matrix))
    if kind == "packed":
        return packed
    rows = mxfp4_gguf(packed.blocks, packed.scales)
    if matrix.shape[2] != 2 * F:
        return Mxfp4Gguf(rows)
    gate, up = rows[:, 0::2].contiguous(), rows[:, 1::2].contiguous()
    if kind == "gguf-fused":  # both are cut from one tensor, so that experts lie apart
        gate, up = torch.cat([gate, up], dim=1).split(F, dim=1)
    return GateUp(Mxfp4Gguf(gate), Mxfp4Gguf(up))


def matrix(weight: ExpertMatrices) -> Tensor:
    """[E, in, out] float64, a GGUF block at a time by the other layout's dequantizer."""
    if isinstance(weight, Tensor):
        return weight.double()
    if isinstance(weight, GateUp):
        return torch.stack([matrix(weight.gate), matrix(weight.up)], dim=-1).flatten(2)
    if isinstance(weight, Mxfp4Gguf):
        codes = weight.blocks[..., 1:]
        elements = torch.cat([codes & 15, codes >> 4], dim=-1)
        blocks, scales = elements[..., 0::2] | elements[..., 1::2] << 4, weight.blocks[..., 0]
        return dequantize(blocks, scales).transpose(1, 2).double()
    return dequantize(weight.blocks, weight.scales).transpose(1, 2).double()


def naive(x: Tensor, w: MoeWeights, experts: range = range(E)) -> Tensor:
    """Token by token; only the given experts add, and w holds them alone."""
    gate_up, down = matrix(w.gate_up), matrix(w.down)
    out = torch.zeros(x.shape, dtype=torch.float64)
    for t, row in enumerate(x.double()):
        n = row / (row.square().mean() + 1e-5).sqrt() * w.norm.double()
        logits = w.router.double() @ n + w.router_bias.double()
        chosen = sorted(range(E), key=logits.tolist().__getitem__, reverse=True)[:TOP_K]
        probabilities = logits[chosen].exp() / logits[chosen].exp().sum()
        for p, e in zip(probabilities, chosen, strict=True):
            if e not in experts:
                continue
            i = e - experts.start
            h = n @ gate_up[i] + w.gate_up_bias[i].double()
            gate, up = h[0::2].clamp(max=7), h[1::2].clamp(-7, 7)
            h = gate / (1 + (-1.702 * gate).exp()) * (up + 1)
            out[t] += p * (h @ down[i] + w.down_bias[i].double())
    return out


@pytest.mark.parametrize("num_tokens", [1, 63, 131])
@pytest.mark.parametrize("kind", KINDS)
def test_equals_the_formula(num_tokens: int, kind: str) -> None:
    x, w = random(num_tokens, D), weights(kind)
    out = torch.full_like(x, torch.nan)
    got = moe(x, prepare(w), top_k=TOP_K, norm_eps=1e-5, out=out)
    assert got is out
    torch.testing.assert_close(got.double(), x.double() + naive(x, w), atol=3e-5, rtol=1e-5)


@pytest.mark.parametrize("num_tokens", [1, 40])
@pytest.mark.parametrize("small", [True, False], ids=["at-once", "one-by-one"])
def test_the_same_bits_in_every_packed_layout(
    num_tokens: int, small: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Values and the order of the rows are the same, so the products are."""
    monkeypatch.setattr(moe_ref, "_SMALL", 1 << 21 if small else 0)
    monkeypatch.setattr(precision, "_SLICE", 7 * D)  # slices begin with a gate or with an up
    x = random(num_tokens, D)
    outputs = {
        kind: moe(x, prepare(weights(kind)), top_k=TOP_K, norm_eps=1e-5)
        for kind in ("packed", "gguf", "gguf-fused")
    }
    assert torch.equal(outputs["gguf"], outputs["packed"])
    assert torch.equal(outputs["gguf-fused"], outputs["packed"])


def shard(value: ExpertMatrices, experts: range) -> ExpertMatrices:
    held = slice(experts.start, experts.stop)
    return value[held] if isinstance(value, Tensor) else value.map(lambda t: t[held])


@pytest.mark.parametrize("kind", KINDS)
def test_shards_of_experts_add_up(kind: str) -> None:
    """Three ranks with uneven ranges; one of them adds the residual."""
    x, w = random(31, D), weights(kind)
    total = torch.zeros_like(x)
    for experts in (range(1), range(1, 4), range(4, 5)):
        part: dict[str, Any] = {
            name: shard(value, experts)
            for name, value in vars(w).items()
            if name.startswith(("gate_up", "down"))
        }
        held = dataclasses.replace(w, **part)
        first = experts.start == 0
        y = moe(x, prepare(held), top_k=TOP_K, norm_eps=1e-5, experts=experts, add_residual=first)
        want = naive(x, held, experts) + (x.double() if first else 0)
        torch.testing.assert_close(y.double(), want, atol=3e-5, rtol=1e-5)
        total += y
    whole = moe(x, w, top_k=TOP_K, norm_eps=1e-5)
    torch.testing.assert_close(total, whole, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("kind", KINDS)
def test_one_token_of_large_experts(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are unpacked one after the other, in slices."""
    monkeypatch.setattr(moe_ref, "_SMALL", 0)
    monkeypatch.setattr(precision, "_SLICE", 7 * D)
    x, w = random(1, D), weights(kind)
    got = moe(x, w, top_k=TOP_K, norm_eps=1e-5)
    torch.testing.assert_close(got.double(), x.double() + naive(x, w), atol=3e-5, rtol=1e-5)


@pytest.mark.parametrize("num_tokens", [1, 9])
@pytest.mark.parametrize("kind", ["packed", "gguf-fused"])
def test_packed_experts_pass_gradients_to_x(num_tokens: int, kind: str) -> None:
    packed = weights(kind)
    unpacked = dataclasses.replace(
        packed, gate_up=matrix(packed.gate_up).float(), down=matrix(packed.down).float()
    )
    grads = []
    for w in (packed, unpacked):
        x = random(num_tokens, D).requires_grad_()
        moe(x, w, top_k=TOP_K, norm_eps=1e-5).square().sum().backward()
        grads.append(x.grad)
    torch.testing.assert_close(grads[0], grads[1], atol=1e-4, rtol=1e-4)


def test_only_used_experts_are_touched() -> None:
    x, w = random(1, D), weights("packed")
    routing: list[Routing] = []
    moe(x, w, top_k=TOP_K, norm_eps=1e-5, routing=routing)
    unused = [e for e in range(E) if e not in routing[0].experts]
    assert isinstance(w.gate_up, Mxfp4)
    w.gate_up.scales[unused] = 255  # NaN
    assert moe(x, w, top_k=TOP_K, norm_eps=1e-5).isfinite().all()
    w.gate_up.scales[int(routing[0].experts[0, 1])] = 255
    assert moe(x, w, top_k=TOP_K, norm_eps=1e-5).isnan().any()


def test_routing_is_recorded() -> None:
    x, w = random(20, D), weights()
    routing: list[Routing] = []
    for _ in range(2):
        moe(x, w, top_k=TOP_K, norm_eps=1e-5, routing=routing)
    first, second = routing
    assert torch.equal(first.logits, second.logits)
    n = x / (x.square().mean(-1, keepdim=True) + 1e-5).sqrt() * w.norm
    torch.testing.assert_close(first.logits, n @ w.router.T + w.router_bias, atol=1e-5, rtol=1e-5)
    best, chosen = first.logits.sort(dim=-1, descending=True)
    assert torch.equal(first.experts, chosen[:, :TOP_K])
    torch.testing.assert_close(first.probabilities, best[:, :TOP_K].softmax(-1))


def test_gradients() -> None:
    w = weights(dtype=torch.float64)
    w = MoeWeights(*(value[..., :8] if value.dim() == 3 else value for value in vars(w).values()))
    x = random(5, 8, dtype=torch.float64)
    inputs = [
        x,
        w.norm[:8],
        w.router[:, :8] * 4,
        w.router_bias,
        random(E, 8, 12, dtype=torch.float64),
        random(E, 12, dtype=torch.float64),
        random(E, 6, 8, dtype=torch.float64),
        random(E, 8, dtype=torch.float64),
    ]
    assert torch.autograd.gradcheck(
        lambda x, *t: moe(x, MoeWeights(*t), top_k=TOP_K, norm_eps=1e-5),
        [i.detach().clone().requires_grad_() for i in inputs],
    )


@pytest.mark.parametrize("width", [12, 16])
def test_bfloat16_experts_of_any_width(width: int) -> None:
    """Whole groups of eight go through one product, others one by one; both in bfloat16."""
    w = dataclasses.replace(
        weights(),
        gate_up=random(E, D, 2 * width) / 8,
        gate_up_bias=random(E, 2 * width),
        down=random(E, width, D) / 4,
    )
    x = random(40, D)
    with torch.autocast("cpu", torch.bfloat16):
        got = moe(x, prepare(w), top_k=TOP_K, norm_eps=1e-5)
    torch.testing.assert_close(got.double(), x.double() + naive(x, w), atol=0.06, rtol=0.02)


def plain(x: Tensor, w: MoeWeights) -> Tensor:
    """Every expert on every token in bfloat16, one after the other; the router in float32."""
    assert isinstance(w.gate_up, Tensor)
    assert isinstance(w.down, Tensor)
    n = x / (x.square().mean(-1, keepdim=True) + 1e-5).sqrt() * w.norm
    best, chosen = (n @ w.router.T + w.router_bias).topk(TOP_K)
    p = torch.zeros(len(x), E).scatter_(1, chosen, best.softmax(-1))
    y = torch.zeros_like(x)
    for e in range(E):
        gate_up, gate_up_bias, down, down_bias = (
            t[e].bfloat16() for t in (w.gate_up, w.gate_up_bias, w.down, w.down_bias)
        )
        h = moe_ref.swiglu(n.bfloat16() @ gate_up + gate_up_bias, 1.702, 7.0)
        y += p[:, e : e + 1] * (h @ down + down_bias)
    return x + y


def relative_error(got: Tensor, wanted: Tensor) -> float:
    return float((got.double() - wanted).norm() / wanted.norm())


@pytest.fixture
def grouped(monkeypatch: pytest.MonkeyPatch) -> list[torch.Size]:
    """The shapes of the grouped products that were run."""
    shapes: list[torch.Size] = []
    run = functional.grouped_mm

    def spy(rows: Tensor, matrices: Tensor, **options: Any) -> Tensor:
        shapes.append(matrices.shape)
        result: Tensor = run(rows, matrices, **options)
        return result

    monkeypatch.setattr(functional, "grouped_mm", spy)
    return shapes


@pytest.mark.parametrize("num_tokens", [2, 63, 131])
def test_the_grouped_product_is_as_exact_as_plain_bfloat16(
    num_tokens: int, grouped: list[torch.Size]
) -> None:
    """With two tokens most experts have no row. At most twice the error of plain torch."""
    x, w = random(num_tokens, D), weights()
    wanted = x.double() + naive(x, w)
    with torch.autocast("cpu", torch.bfloat16):
        got = moe(x, prepare(w), top_k=TOP_K, norm_eps=1e-5)
    assert grouped == [(E, D + 8, 2 * F), (E, F + 8, D)]  # the bias is a row of the matrix
    assert relative_error(got, wanted) < 2 * relative_error(plain(x, w), wanted) < 0.02


def test_gradients_of_the_grouped_product(grouped: list[torch.Size]) -> None:
    """At most twice the error of plain torch in bfloat16, for every tensor."""

    def gradients(run: Callable[[Tensor, MoeWeights], Tensor]) -> list[Tensor]:
        x, w = random(40, D).requires_grad_(), weights()
        inputs = [x, *(t.requires_grad_() for t in vars(w).values())]
        (run(x, w) * random(40, D, seed=1)).sum().backward()
        return [t.grad.double() for t in inputs]

    def by_group(x: Tensor, w: MoeWeights) -> Tensor:
        with torch.autocast("cpu", torch.bfloat16):
            return moe(x, w, top_k=TOP_K, norm_eps=1e-5)

    wanted = gradients(lambda x, w: x + naive(x, w))
    for got, simple, exact in zip(gradients(by_group), gradients(plain), wanted, strict=True):
        assert relative_error(got, exact) < 2 * relative_error(simple, exact) < 0.1
    assert grouped


def test_autocast_runs_products_in_bfloat16_and_the_router_in_float32() -> None:
    x, w = random(40, D), weights()
    routing: list[Routing] = []
    want = moe(x, w, top_k=TOP_K, norm_eps=1e-5, routing=routing)
    with torch.autocast("cpu", torch.bfloat16):
        got = moe(x, w, top_k=TOP_K, norm_eps=1e-5, routing=routing)
    assert torch.equal(routing[0].logits, routing[1].logits)
    assert got.dtype == torch.float32
    assert not torch.equal(got, want)
    torch.testing.assert_close(got, want, atol=0.3, rtol=0.05)


@pytest.mark.parametrize("kind", ["packed", "gguf-fused"])
def test_autocast_with_packed_experts(kind: str) -> None:
    x, w = random(40, D), weights(kind)
    want = moe(x, w, top_k=TOP_K, norm_eps=1e-5)
    with torch.autocast("cpu", torch.bfloat16):
        got = moe(x, w, top_k=TOP_K, norm_eps=1e-5)
    assert got.dtype == torch.float32
    torch.testing.assert_close(got, want, atol=0.3, rtol=0.05)


def test_layouts_that_a_backend_cannot_take_are_refused() -> None:
    w = weights("gguf")
    with pytest.raises(
        BackendError,
        match="moe: backend 'compiled' cannot take gate_up as gates and ups apart, MXFP4 blocks of "
        "GGUF; it takes a float type, or MXFP4 blocks and scales",
    ):
        prepare(w, backend="compiled")
    assert isinstance(w.gate_up, GateUp)
    with pytest.raises(BackendError, match="cannot take gate_up as MXFP4 blocks of GGUF"):
        prepare(dataclasses.replace(w, gate_up=w.gate_up.gate))
    with pytest.raises(BackendError, match="cannot take down as gates and ups apart"):
        prepare(dataclasses.replace(w, down=w.gate_up))
    eight_bits: Any = Q8_0(q8_0(random(E, D, F)))
    with pytest.raises(BackendError, match="cannot take down as Q8_0 blocks of GGUF"):
        prepare(dataclasses.replace(w, down=eight_bits))
    with pytest.raises(UsageError, match=r"down is torch\.uint8; expected a float type"):
        prepare(dataclasses.replace(w, down=torch.zeros(E, F, D, dtype=torch.uint8)))


def test_blocks_of_another_size_are_refused() -> None:
    w = weights("gguf")
    assert isinstance(w.gate_up, GateUp)
    gate = w.gate_up.gate
    with pytest.raises(UsageError, match=r"GGUF are torch\.uint8 \[5, 96, 2, 16\]; expected"):
        Mxfp4Gguf(gate.blocks[..., 1:])
    with pytest.raises(UsageError, match=r"gates have shape \[5, 96, 64\] and ups \[5, 95, 64\]"):
        GateUp(gate, gate.map(lambda t: t[:, 1:]))
    narrow = w.gate_up.map(lambda t: t[:, 1:])
    with pytest.raises(UsageError, match=r"gate_up has shape \[5, 190, 64\]; expected \[5, 192"):
        prepare(dataclasses.replace(w, gate_up=narrow))


def test_wrong_arguments_are_refused() -> None:
    x, w = random(2, D), weights("packed")
    assert isinstance(w.down, Mxfp4)
    short = Mxfp4(w.down.blocks[:, :, :2], w.down.scales[:, :, :2])
    with pytest.raises(UsageError, match=r"down.blocks has shape \[5, 64, 2, 16\]; expected \[5,"):
        prepare(dataclasses.replace(w, down=short))
    with pytest.raises(UsageError, match=r"router has shape \[5, 63\]"):
        prepare(dataclasses.replace(w, router=w.router[:, 1:]))
    with pytest.raises(UsageError, match=r"experts is range\(1, 5\), for 5 experts held of 5"):
        moe(x, w, top_k=2, norm_eps=1e-5, experts=range(1, 5))
    with pytest.raises(UsageError, match="top_k is 6; expected 1 to 5"):
        moe(x, w, top_k=6, norm_eps=1e-5)

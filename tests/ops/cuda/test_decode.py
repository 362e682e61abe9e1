"""The decode kernels, emulated on the host, against the definitions."""

from dataclasses import fields, replace
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from motet.errors import BackendError
from motet.ops.attn_in.gpu import attn_in_gpu
from motet.ops.attn_in.ref import attn_in_ref
from motet.ops.attn_out.gpu import attn_out_gpu
from motet.ops.attn_out.ref import attn_out_ref
from motet.ops.batch import LayerCache
from motet.ops.embed.gpu import embed_gpu
from motet.ops.kept import E4M3
from motet.ops.moe.gpu import check_scales, moe_gpu
from motet.ops.moe.ref import moe_ref
from motet.ops.sample.gpu import sample_gpu
from motet.ops.sample.params import SampleParams
from motet.ops.sample.ref import sample_ref
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
from tests.ops.cuda.emulator import emulated

D, F, N, K, H, E, TOP_K, V = 192, 224, 4, 2, 32, 6, 3, 203
BF16 = torch.bfloat16


def rand(*shape: int, scale: float = 1.0) -> Tensor:
    return (torch.randn(*shape) * scale).to(BF16)


def widened(weights: Any, dtype: torch.dtype) -> Any:
    plain = (f.name for f in fields(weights) if isinstance(getattr(weights, f.name), Tensor))
    return replace(weights, **{name: getattr(weights, name).to(dtype) for name in plain})


def error(out: Tensor, exact: Tensor) -> float:
    return float((out.double() - exact).norm() / exact.norm())


def assert_good(out: Tensor, exact: Tensor, plain: Tensor) -> None:
    """At most twice the error of torch in bfloat16, and nothing left unwritten."""
    assert not out.isnan().any()
    assert error(out, exact) <= 2 * error(plain, exact)


@pytest.fixture(autouse=True)
def _emulated(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    torch.manual_seed(0)
    with emulated(monkeypatch):
        yield


@pytest.mark.parametrize("kept", [BF16, E4M3])
@pytest.mark.parametrize("tokens", [1, 3, 8])
def test_attn_in(tokens: int, kept: torch.dtype) -> None:
    weights = AttnInWeights(
        1 + rand(D, scale=0.1), rand(N * H, D, scale=D**-0.5), rand(N * H),
        rand(K * H, D, scale=D**-0.5), rand(K * H), rand(K * H, D, scale=D**-0.5), rand(K * H),
    )  # fmt: skip
    x = rand(tokens, D, scale=2.0)
    angle = torch.rand(tokens, H // 2) * 6
    slots = torch.randperm(32)[:tokens]

    def run(function: Any, dtype: torch.dtype) -> list[Tensor]:
        held = dtype if kept == BF16 else kept
        cache = LayerCache(
            *(torch.full((4, 8, K, H), torch.nan, dtype=BF16).to(held) for _ in range(2))
        )
        q, k, v = function(
            x.to(dtype), widened(weights, dtype), angle.cos(), angle.sin(), 1e-5, cache, slots, None
        )
        k, v = k.to(dtype), v.to(dtype)
        assert int(k.isnan().sum()) == int(v.isnan().sum()) == (32 - tokens) * K * H
        return [q, k.flatten(0, 1)[slots], v.flatten(0, 1)[slots]]

    outs = run(attn_in_gpu, BF16), run(attn_in_ref, torch.float64), run(attn_in_ref, BF16)
    for three in zip(*outs, strict=True):
        assert_good(*three)


@pytest.mark.parametrize("tokens", [1, 5, 8])
@pytest.mark.parametrize("add_residual", [True, False])
def test_attn_out(tokens: int, add_residual: bool) -> None:
    weights = AttnOutWeights(rand(D, N * H, scale=(N * H) ** -0.5), rand(D))
    a, x = rand(tokens, N, H), rand(tokens, D)
    out = torch.full((tokens, D), torch.nan, dtype=BF16)
    attn_out_gpu(a, x, weights, add_residual, None, out)
    others = (
        attn_out_ref(a.to(d), x.to(d), widened(weights, d), add_residual, None, None)
        for d in (torch.float64, BF16)
    )
    assert_good(out, *others)


@pytest.mark.parametrize("tokens", [1, 2, 7, 33, 70])
def test_moe(tokens: int) -> None:
    def packed(rows: int, columns: int) -> Mxfp4:
        codes = torch.randint(0, 256, (E, rows, columns // 32, 16), dtype=torch.uint8)
        scales = torch.randint(117, 129, (E, rows, columns // 32), dtype=torch.uint8)
        return Mxfp4(codes, scales)

    weights = MoeWeights(
        1 + rand(D, scale=0.1), rand(E, D, scale=D**-0.5), rand(E), packed(2 * F, D),
        rand(E, 2 * F), packed(D, F), rand(E, D),
    )  # fmt: skip
    x = rand(tokens, D)
    arguments = (TOP_K, 1e-5, 1.702, 7.0, range(E), True, None, None)
    out = torch.full((tokens, D), torch.nan, dtype=BF16)
    moe_gpu(x, weights, *arguments, out)
    exact, plain = (
        moe_ref(x.to(d), widened(weights, d), *arguments, None) for d in (torch.float64, BF16)
    )
    assert_good(out, exact, plain)


def test_scales_that_no_exact_product_has_are_refused() -> None:
    one = Mxfp4(torch.zeros(1, 64, 1, 16, dtype=torch.uint8), torch.zeros(1, 64, 1).byte())
    large = Mxfp4(one.blocks, one.scales + 129)
    ones = torch.ones(32)
    weights = MoeWeights(ones, ones[None], ones[:1], one, torch.ones(1, 64), large, ones[None])
    with pytest.raises(BackendError, match="down has one of 129; choose the backend 'ref'"):
        check_scales(weights)


@pytest.mark.parametrize("tokens", [1, 4, 8])
def test_unembed(tokens: int) -> None:
    matrix = rand(V, D, scale=D**-0.5)
    weights = UnembedWeights(1 + rand(D, scale=0.1), matrix)
    x = rand(11, D)
    rows = torch.randperm(11)[:tokens]
    out = torch.full((tokens, V), torch.nan)
    unembed_gpu(x, weights, 1e-5, rows, out)
    exact = unembed_ref(x.double(), widened(weights, torch.float64), 1e-5, rows, None)
    normed = functional.rms_norm(x[rows], (D,), weights.norm, 1e-5)
    assert_good(out, exact, functional.linear(normed, matrix))


def test_a_step_without_logits_reads_and_writes_nothing() -> None:
    weights = UnembedWeights(rand(D), rand(V, D))
    rows = torch.empty(0, dtype=torch.int64)
    logits = unembed_gpu(rand(5, D), weights, 1e-5, rows, None)
    assert logits.shape == (0, V)
    none = torch.empty(0)
    params = SampleParams(
        temperature=none, top_k=none.long(), top_p=none, min_p=none, seed=none.long(),
        position=none.long(), filters=False, draws=True,
    )  # fmt: skip
    assert len(sample_gpu(logits, params, None).token_ids) == 0


def test_embed() -> None:
    matrix = rand(V, D)
    weights = EmbedWeights(matrix)
    sampled = torch.tensor([7, 202, 0])
    ids = torch.tensor([5, -2, 100, -1])
    out = embed_gpu(ids, weights, BF16, sampled)
    assert torch.equal(out, matrix[torch.tensor([5, 202, 100, 7])])


@pytest.mark.parametrize("temperatures", [[0.0, 0.0], [0.7, 0.0, 1.3]])
def test_sample(temperatures: list[float]) -> None:
    num_rows = len(temperatures)
    logits = torch.randn(num_rows, V) * 3
    logits[0, [5, 77, 200]] = logits[0].max() + 1  # the first of equal ones
    logits[-1, 3] = -torch.inf
    params = SampleParams(
        temperature=torch.tensor(temperatures),
        top_k=torch.zeros(num_rows, dtype=torch.int64),
        top_p=torch.ones(num_rows),
        min_p=torch.zeros(num_rows),
        seed=torch.arange(num_rows) * (1 << 40) + 7,
        position=torch.arange(num_rows) + 5,
        filters=False,
        draws=max(temperatures) > 0,
    )
    drawn, wanted = sample_gpu(logits, params, None), sample_ref(logits, params, None)
    assert torch.equal(drawn.token_ids, wanted.token_ids)
    assert torch.equal(drawn.is_finite, wanted.is_finite)

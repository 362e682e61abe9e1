"""Dense projections of a batch on Hopper, emulated on the host, against the definitions."""

from typing import Any

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from motet.ops.attn_in.gpu import attn_in_gpu
from motet.ops.attn_in.gpu_prefill import join
from motet.ops.attn_in.ref import attn_in_ref
from motet.ops.attn_out.gpu import attn_out_gpu
from motet.ops.attn_out.ref import attn_out_ref
from motet.ops.batch import LayerCache
from motet.ops.cuda import decode, dense_many
from motet.ops.kept import E4M3
from motet.ops.unembed.gpu import unembed_gpu
from motet.ops.unembed.ref import unembed_ref
from motet.ops.weights import AttnInWeights, AttnOutWeights, UnembedWeights
from tests.ops.cuda.emulator import emulated
from tests.ops.cuda.test_decode import BF16, assert_good, rand, widened

H = 64


@pytest.fixture(autouse=True)
def launched(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """The kernels take whatever they can; what they were called for is noted."""
    torch.manual_seed(0)
    names: list[str] = []
    launch = dense_many.launch

    def noted(kind: str, kernel: str, *others: Any, **defines: Any) -> None:
        names.append(kernel)
        launch(kind, kernel, *others, **defines)

    with emulated(monkeypatch):
        monkeypatch.setattr(decode, "is_hopper", lambda tensor: True)
        monkeypatch.setattr(decode, "num_processors", lambda device: 2)
        monkeypatch.setattr(dense_many, "launch", noted)
        for kind in ("IN", "OUT", "HEAD"):
            monkeypatch.setitem(decode.TUNING, f"MANY{kind}_LEAST", 1)
            monkeypatch.setitem(decode.TUNING, f"MANY{kind}_MOST", 256)
        yield names


def tune(monkeypatch: pytest.MonkeyPatch, **constants: int) -> None:
    for name, value in constants.items():
        monkeypatch.setitem(decode.TUNING, name, value)


@pytest.mark.parametrize(
    ("tokens", "size", "rows", "parts", "kept"),
    [(3, 192, 128, 3, BF16), (9, 448, 64, 1, BF16), (200, 128, 128, 2, BF16),
     (70, 192, 64, 2, E4M3)],
)  # fmt: skip
def test_attn_in(
    tokens: int, size: int, rows: int, parts: int, kept: torch.dtype,
    monkeypatch: pytest.MonkeyPatch, launched: list[str],
) -> None:  # fmt: skip
    tune(monkeypatch, MANYIN_ROWS=rows, MANYIN_PARTS=parts)
    heads, kv = 2, 1
    weights = AttnInWeights(
        1 + rand(size, scale=0.1), rand(heads * H, size, scale=size**-0.5), rand(heads * H),
        rand(kv * H, size, scale=size**-0.5), rand(kv * H),
        rand(kv * H, size, scale=size**-0.5), rand(kv * H),
    )  # fmt: skip
    weights = join(weights)
    x = rand(tokens, size, scale=2.0)
    angle = torch.rand(tokens, H // 2) * 6
    slots = torch.randperm(256)[:tokens]

    def run(function: Any, dtype: torch.dtype) -> list[Tensor]:
        held = dtype if kept == BF16 else kept
        cache = LayerCache(
            *(torch.full((32, 8, kv, H), torch.nan, dtype=BF16).to(held) for _ in range(2))
        )
        own = weights if dtype == BF16 else widened(weights, dtype)
        q, k, v = function(x.to(dtype), own, angle.cos(), angle.sin(), 1e-5, cache, slots, None)
        k, v = k.to(dtype), v.to(dtype)
        assert int(k.isnan().sum()) == int(v.isnan().sum()) == (256 - tokens) * kv * H
        return [q, k.flatten(0, 1)[slots], v.flatten(0, 1)[slots]]

    outs = run(attn_in_gpu, BF16), run(attn_in_ref, torch.float64), run(attn_in_ref, BF16)
    assert launched == ["attn_in_many"]
    for three in zip(*outs, strict=True):
        assert_good(*three)


@pytest.mark.parametrize(
    ("tokens", "heads", "rows", "parts", "add_residual"),
    [(5, 4, 48, 3, True), (64, 7, 72, 3, False), (130, 2, 72, 2, True), (200, 3, 72, 3, True)],
)
def test_attn_out(
    tokens: int, heads: int, rows: int, parts: int, add_residual: bool,
    monkeypatch: pytest.MonkeyPatch, launched: list[str],
) -> None:  # fmt: skip
    tune(monkeypatch, MANYOUT_ROWS=rows, MANYOUT_PARTS=parts)
    size = 144
    weights = AttnOutWeights(rand(size, heads * H, scale=(heads * H) ** -0.5), rand(size))
    a, x = rand(tokens, heads, H), rand(tokens, size)
    others = [
        attn_out_ref(a.to(d), x.to(d), widened(weights, d), add_residual, None, None)
        for d in (torch.float64, BF16)
    ]
    out = attn_out_gpu(a, x, weights, add_residual, None, x)  # in place of the residual
    assert launched == ["attn_out_many"]
    assert out is x
    assert_good(out, *others)


@pytest.mark.parametrize("tokens", [9, 60])
def test_unembed(tokens: int, monkeypatch: pytest.MonkeyPatch, launched: list[str]) -> None:
    tune(monkeypatch, MANYHEAD_ROWS=64)
    vocabulary, size = 330, 192
    matrix = rand(vocabulary, size, scale=size**-0.5)
    weights = UnembedWeights(1 + rand(size, scale=0.1), matrix)
    x = rand(70, size)
    rows = torch.randperm(70)[:tokens]
    out = torch.full((tokens, vocabulary), torch.nan)
    unembed_gpu(x, weights, 1e-5, rows, out)
    assert launched == ["unembed_many"]
    exact = unembed_ref(x.double(), widened(weights, torch.float64), 1e-5, rows, None)
    normed = functional.rms_norm(x[rows], (size,), weights.norm, 1e-5)
    assert_good(out, exact, functional.linear(normed, matrix))

"""attn_out and attn_in by the products of a batch on Hopper, emulated, against the definition."""

from typing import Any

import pytest
import torch
from torch import Tensor

from motet.ops.attn_in.gpu import attn_in_gpu
from motet.ops.attn_in.gpu_prefill import join
from motet.ops.attn_in.ref import attn_in_ref
from motet.ops.attn_out.gpu import attn_out_gpu
from motet.ops.attn_out.ref import attn_out_ref
from motet.ops.batch import LayerCache
from motet.ops.cuda import decode
from motet.ops.cuda.linear_sm90 import takes_product
from motet.ops.kept import E4M3
from motet.ops.weights import AttnInWeights, AttnOutWeights
from tests.ops.cuda.emulator import EmulatedModule, emulated
from tests.ops.cuda.test_decode import BF16, assert_good, rand, widened

H, HEADS, KV = 64, 2, 1


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """Names of the kernels that were launched."""
    torch.manual_seed(0)
    noted: list[str] = []
    find = EmulatedModule.kernel

    def note(self: EmulatedModule, name: str) -> Any:
        noted.append(name)
        return find(self, name)

    with emulated(monkeypatch):
        monkeypatch.setattr(decode, "is_hopper", lambda tensor: True)
        monkeypatch.setattr(EmulatedModule, "kernel", note)
        yield noted


def tune(monkeypatch: pytest.MonkeyPatch, kind: str, **values: int) -> None:
    for key, value in {"LEAST": 9, "MOST": 256, **values}.items():
        monkeypatch.setitem(decode.TUNING, f"{kind}_{key}", value)


@pytest.mark.parametrize(
    ("tokens", "rows", "parts", "room", "next_at", "adds", "in_place"),
    [
        (9, 64, 2, 40, 0, True, True),
        (37, 192, 3, 226, 1, True, False),
        (64, 128, 1, 60, 2, False, False),
        (100, 64, 5, 50, 0, True, False),
        (256, 128, 2, 170, 0, True, True),
    ],
)
def test_attn_out(
    tokens: int, rows: int, parts: int, room: int, next_at: int, adds: bool, in_place: bool,
    monkeypatch: pytest.MonkeyPatch, names: list[str],
) -> None:  # fmt: skip
    tune(monkeypatch, "OUTMANY", ROWS=rows, PARTS=parts, ROOM=room, NEXT=next_at)
    heads, size = 7, 192  # rows of 128: beyond the last ones, too
    weights = AttnOutWeights(rand(size, heads * H, scale=(heads * H) ** -0.5), rand(size))
    a, x = rand(tokens, heads, H), rand(tokens, size)
    outs = [
        attn_out_ref(a.to(d), x.to(d), widened(weights, d), adds, None, None)
        for d in (torch.float64, BF16)
    ]
    out = x if in_place else torch.full_like(x, torch.nan)
    found = attn_out_gpu(a, x, weights, adds, None, out)
    assert found is out
    assert names == ["attn_out_many"]
    assert_good(found, *outs)


@pytest.mark.parametrize(
    ("tokens", "size", "rows", "parts", "kept"),
    [
        (9, 192, 128, 3, BF16),
        (70, 320, 192, 2, E4M3),
        (37, 448, 128, 5, None),
        (256, 192, 128, 2, BF16),
        (150, 128, 64, 1, BF16),
    ],
)
def test_attn_in(
    tokens: int, size: int, rows: int, parts: int, kept: torch.dtype | None,
    monkeypatch: pytest.MonkeyPatch, names: list[str],
) -> None:  # fmt: skip
    tune(monkeypatch, "INLONG", ROWS=rows, PARTS=parts)
    monkeypatch.setitem(decode.TUNING, "INMANY_LEAST", 999)
    weights = join(
        AttnInWeights(
            1 + rand(size, scale=0.1), rand(HEADS * H, size, scale=size**-0.5), rand(HEADS * H),
            rand(KV * H, size, scale=size**-0.5), rand(KV * H),
            rand(KV * H, size, scale=size**-0.5), rand(KV * H),
        )
    )  # fmt: skip
    x, angle, slots = (
        rand(tokens, size, scale=2.0), torch.rand(tokens, H // 2) * 6, torch.randperm(256)[:tokens]
    )  # fmt: skip

    def run(function: Any, dtype: torch.dtype) -> list[Tensor]:
        cache = None
        if kept is not None:
            held = dtype if kept == BF16 else kept
            cache = LayerCache(
                *(torch.full((32, 8, KV, H), torch.nan, dtype=BF16).to(held) for _ in range(2))
            )
        own = weights if dtype == BF16 else widened(weights, dtype)
        q, k, v = function(x.to(dtype), own, angle.cos(), angle.sin(), 1e-5, cache, slots, None)
        if cache is None:
            return [q, k, v]
        k, v = k.to(dtype), v.to(dtype)
        assert int(k.isnan().sum()) == int(v.isnan().sum()) == (256 - tokens) * KV * H
        return [q, k.flatten(0, 1)[slots], v.flatten(0, 1)[slots]]

    outs = run(attn_in_gpu, BF16), run(attn_in_ref, torch.float64), run(attn_in_ref, BF16)
    assert names == ["attn_in_long"]
    for three in zip(*outs, strict=True):
        assert_good(*three)


def test_more_tokens_and_odd_sizes_go_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    tune(monkeypatch, "OUTMANY", PARTS=2, ROWS=192)
    assert takes_product("OUTMANY", rand(192, 128), rand(64, 128))
    assert not takes_product("OUTMANY", rand(193, 128), rand(64, 128))  # too few registers
    tune(monkeypatch, "OUTMANY", PARTS=2, ROWS=128)
    assert takes_product("OUTMANY", rand(256, 128), rand(64, 128))
    assert not takes_product("OUTMANY", rand(257, 128), rand(64, 128))
    assert not takes_product("OUTMANY", rand(8, 128), rand(64, 128))
    assert not takes_product("OUTMANY", rand(64, 96), rand(64, 96))
    assert not takes_product("OUTMANY", rand(64, 128), rand(80, 128))
    assert not takes_product("OUTMANY", rand(64, 64), rand(64, 64))

"""attn_in of a batch on Hopper, emulated on the host, against the definition."""

from typing import Any

import pytest
import torch
from torch import Tensor

from motet.ops.attn_in import gpu
from motet.ops.attn_in.gpu import attn_in_gpu
from motet.ops.attn_in.gpu_batch import attn_in_batch, takes_batch
from motet.ops.attn_in.gpu_prefill import join, join_views
from motet.ops.attn_in.ref import attn_in_ref
from motet.ops.batch import LayerCache
from motet.ops.cuda import decode
from motet.ops.kept import E4M3
from motet.ops.weights import AttnInWeights
from tests.ops.cuda.emulator import emulated
from tests.ops.cuda.test_decode import BF16, assert_good, rand, widened

H, HEADS, KV = 64, 2, 1


@pytest.fixture(autouse=True)
def calls(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """The kernel takes whatever it can; how often it did is noted."""
    torch.manual_seed(0)
    noted: list[int] = []
    run = attn_in_batch

    def note(x: Tensor, *others: Any) -> tuple[Tensor, Tensor, Tensor]:
        noted.append(len(x))
        return run(x, *others)

    with emulated(monkeypatch):
        monkeypatch.setattr(decode, "is_hopper", lambda tensor: True)
        monkeypatch.setattr(gpu, "attn_in_batch", note)
        yield noted


def new_weights(size: int) -> AttnInWeights:
    return join(
        AttnInWeights(
            1 + rand(size, scale=0.1), rand(HEADS * H, size, scale=size**-0.5), rand(HEADS * H),
            rand(KV * H, size, scale=size**-0.5), rand(KV * H),
            rand(KV * H, size, scale=size**-0.5), rand(KV * H),
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("tokens", "size", "parts", "kept"),
    [
        (9, 192, 3, BF16),
        (64, 192, 2, E4M3),
        (37, 448, 5, BF16),
        (17, 1088, 1, BF16),
        (23, 320, 2, None),
    ],
)
def test_attn_in(
    tokens: int, size: int, parts: int, kept: torch.dtype | None,
    monkeypatch: pytest.MonkeyPatch, calls: list[int],
) -> None:  # fmt: skip
    monkeypatch.setitem(decode.TUNING, "INMANY_PARTS", parts)
    weights, x = new_weights(size), rand(tokens, size, scale=2.0)
    angle = torch.rand(tokens, H // 2) * 6
    slots = torch.randperm(256)[:tokens]

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
    assert calls == [tokens]
    for three in zip(*outs, strict=True):
        assert_good(*three)


@pytest.mark.parametrize("tokens", [8, 65])
def test_fewer_and_more_tokens_go_elsewhere(tokens: int, calls: list[int]) -> None:
    angle = torch.rand(tokens, H // 2)
    x = rand(tokens, 320)
    if tokens == 8:
        attn_in_gpu(x, new_weights(320), angle.cos(), angle.sin(), 1e-5, None, None, None)
    else:
        assert not takes_batch(x, *_with_views(new_weights(320)), ())
    assert not calls


def _with_views(weights: AttnInWeights) -> tuple[AttnInWeights, Tensor, Tensor]:
    matrix, bias = join_views(weights)
    assert matrix is not None
    assert bias is not None
    return weights, matrix, bias

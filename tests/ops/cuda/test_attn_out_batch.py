"""attn_out of a batch on Hopper, emulated on the host, against the definition."""

from typing import Any

import pytest
import torch
from torch import Tensor

from motet.ops.attn_out import gpu
from motet.ops.attn_out.gpu import attn_out_gpu
from motet.ops.attn_out.gpu_batch import attn_out_batch, takes_batch
from motet.ops.attn_out.ref import attn_out_ref
from motet.ops.cuda import decode
from motet.ops.weights import AttnOutWeights
from tests.ops.cuda.emulator import emulated
from tests.ops.cuda.test_decode import BF16, assert_good, rand, widened

H, SIZE = 64, 192


@pytest.fixture(autouse=True)
def calls(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """The kernel takes whatever it can; how often it did is noted."""
    torch.manual_seed(0)
    noted: list[int] = []
    run = attn_out_batch

    def note(a_TK: Tensor, *others: Any) -> Tensor:
        noted.append(len(a_TK))
        return run(a_TK, *others)

    with emulated(monkeypatch):
        monkeypatch.setattr(decode, "is_hopper", lambda tensor: True)
        monkeypatch.setattr(gpu, "attn_out_batch", note)
        yield noted


def new_weights(heads: int, size: int = SIZE) -> AttnOutWeights:
    return AttnOutWeights(rand(size, heads * H, scale=(heads * H) ** -0.5), rand(size))


@pytest.mark.parametrize(
    ("tokens", "heads", "parts", "room", "adds", "in_place"),
    [
        (9, 7, 2, 40, True, True),
        (37, 12, 5, 113, True, False),
        (64, 7, 1, 60, False, False),
        (33, 7, 7, 113, True, False),
        (17, 20, 3, 44, True, True),  # rings that go round
    ],
)
def test_attn_out(
    tokens: int, heads: int, parts: int, room: int, adds: bool, in_place: bool,
    monkeypatch: pytest.MonkeyPatch, calls: list[int],
) -> None:  # fmt: skip
    monkeypatch.setitem(decode.TUNING, "OUTMANY_PARTS", parts)
    monkeypatch.setitem(decode.TUNING, "OUTMANY_ROOM", room)
    weights, a, x = new_weights(heads), rand(tokens, heads, H), rand(tokens, SIZE)
    refs = [
        attn_out_ref(a.to(d), x.to(d), widened(weights, d), adds, None, None)
        for d in (torch.float64, BF16)
    ]
    out = x if in_place else torch.full_like(x, torch.nan)
    assert attn_out_gpu(a, x, weights, adds, None, out) is out
    assert calls == [tokens]
    assert_good(out, *refs)


def test_a_result_of_its_own(calls: list[int]) -> None:
    weights, a, x = new_weights(7), rand(12, 7, H), rand(12, SIZE)
    before = x.clone()
    out = attn_out_gpu(a, x, weights, True, None, None)
    assert calls == [12]
    assert torch.equal(x, before)
    assert out.data_ptr() != x.data_ptr()


def test_other_numbers_and_sizes_go_elsewhere() -> None:
    def takes(tokens: int, heads: int, size: int = SIZE, width: int = H) -> bool:
        weights = AttnOutWeights(rand(size, heads * width), rand(size))
        x = rand(tokens, size)
        return takes_batch(rand(tokens, heads * width), x, weights, x)

    assert takes(9, 5)
    assert takes(64, 5)
    assert not takes(8, 5)
    assert not takes(65, 5)
    assert not takes(9, 4)  # fewer panels than parts
    assert not takes(9, 5, size=80)
    assert not takes(9, 7, width=48)

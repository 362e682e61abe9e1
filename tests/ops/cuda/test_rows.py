"""The kernels around the products of a prompt, emulated on the host, against the definitions."""

import pytest
import torch
from torch import Tensor

from motet.ops.attn_in import gpu_prefill
from motet.ops.attn_in.gpu_prefill import attn_in_prefill, join
from motet.ops.attn_in.ref import attn_in_ref
from motet.ops.batch import LayerCache
from motet.ops.cuda import rows
from motet.ops.cuda.rows import add_rows, norm_rows
from motet.ops.kept import E4M3
from motet.ops.weights import AttnInWeights
from tests.ops.cuda.emulator import EmulatedModule, emulated

BF16 = torch.bfloat16
N, K, H, D = 6, 2, 32, 64


@pytest.fixture(autouse=True)
def _emulated(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    torch.manual_seed(0)

    def module(*, is_e4m3: bool = False) -> EmulatedModule:
        return EmulatedModule("prefill.cu", {"FP8": 1} if is_e4m3 else {})

    for there in (rows, gpu_prefill):
        monkeypatch.setattr(there, "rows_module", module)
        monkeypatch.setattr(there, "has_row_kernels", lambda x: x.dtype == BF16)
    with emulated(monkeypatch):
        yield


def rand(*shape: int) -> Tensor:
    return torch.randn(*shape).to(BF16)


@pytest.mark.parametrize("size", [8, 264, 2880, 3080, 8192])
@pytest.mark.parametrize("gain", [BF16, torch.float32])
def test_norm_rows(size: int, gain: torch.dtype) -> None:
    x, weight = rand(11, size), torch.randn(size).to(gain)
    exact = torch.nn.functional.rms_norm(x.double(), (size,), weight.double(), 1e-5)
    found = norm_rows(x, weight, 1e-5)
    torch.testing.assert_close(found.double(), exact, atol=0, rtol=2**-8)


def test_add_rows() -> None:
    y, residual = rand(7, 264), rand(7, 264)
    want = y + residual
    assert add_rows(y, residual, None) is y
    assert torch.equal(y, want)


@pytest.mark.parametrize("wanted", [None, [], [5], [0, 3, 4]], ids=str)
@pytest.mark.parametrize("kept", [None, BF16, E4M3], ids=str)
def test_attn_in(kept: torch.dtype | None, wanted: list[int] | None) -> None:
    sizes = {"q": N * H, "k": K * H, "v": K * H}
    matrices = {name: rand(size, D) / 8 for name, size in sizes.items()}
    biases = {f"{name}_bias": rand(size) for name, size in sizes.items()}
    weights = join(AttnInWeights(norm=rand(D), **matrices, **biases))
    x, angle = rand(6, D), torch.randn(6, H // 2)
    chosen = None if wanted is None else torch.tensor(wanted, dtype=torch.int64)

    def run(op, dtype: torch.dtype) -> list[Tensor]:  # type: ignore[no-untyped-def]
        cache = slots = None
        if kept is not None:
            kind = kept if dtype == BF16 else dtype
            cache = LayerCache(*torch.full((2, 3, 4, K, H), 7.0).to(kind))
            slots = torch.tensor([9, 1, 11, 2, 0, 6])
        own = AttnInWeights(**{name: t.to(dtype) for name, t in vars(weights).items()})
        if dtype == BF16:
            own = join(own)
        parts = op(x.to(dtype), own, angle.cos(), angle.sin(), 1e-5, cache, slots, None, chosen)
        return [part.double() for part in parts]

    found, exact = run(attn_in_prefill, BF16), run(attn_in_ref, torch.float64)
    for name, have, want in zip("qkv", found, exact, strict=True):
        rough = 0.07 if kept == E4M3 and name != "q" else 0.02
        assert have.shape == want.shape
        assert not have.isnan().any()
        assert float((have - want).norm()) <= rough * float(want.norm()), name
    if kept is not None:
        for have in found[1:]:
            assert (have.flatten(0, 1)[[3, 4, 5, 7, 8, 10]] == 7).all()


def test_turning_is_that_of_the_definition_bit_for_bit() -> None:
    """All heads of a token: queries in place, and through a tensor of their own."""
    weights = AttnInWeights(
        norm=torch.ones(D, dtype=BF16),
        **{name: rand(n * H, D) for name, n in (("q", N), ("k", K), ("v", K))},
        **{f"{name}_bias": rand(n * H) for name, n in (("q", N), ("k", K), ("v", K))},
    )
    x, angle = rand(5, D), torch.randn(5, H // 2)
    given = (angle.cos(), angle.sin(), 1e-5, None, None, None)
    apart, joined = (attn_in_prefill(x, w, *given) for w in (weights, join(weights)))
    for one, other in zip(apart, joined, strict=True):
        torch.testing.assert_close(one, other, atol=0, rtol=2**-7)

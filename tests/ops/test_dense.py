"""embed, attn_out and unembed against their formulas in float64."""

import pytest
import torch

from motet.errors import BackendError, UsageError
from motet.ops import precision
from motet.ops.attn_out import AttnOutWeights, attn_out
from motet.ops.batch import LoraSlots
from motet.ops.embed import EmbedWeights, embed
from motet.ops.unembed import UnembedWeights, unembed
from tests.ops.steps import random

DTYPES = [torch.float32, torch.bfloat16, torch.float16]


def test_embed_takes_rows() -> None:
    weight = random(10, 4, dtype=torch.bfloat16)
    got = embed(torch.tensor([3, 0, 9]), EmbedWeights(weight))
    assert got.dtype == torch.float32
    assert torch.equal(got, weight[[3, 0, 9]].float())


def test_embed_negative_ids_stand_for_sampled_tokens() -> None:
    weight = random(10, 4)
    got = embed(torch.tensor([3, -2, -1]), EmbedWeights(weight), sampled=torch.tensor([7, 5]))
    assert torch.equal(got, weight[[3, 5, 7]])


@pytest.mark.parametrize(("token_id", "sampled"), [(10, None), (-1, None), (-3, [1, 2])])
def test_embed_refuses_ids_outside_the_vocabulary(token_id: int, sampled: list[int] | None) -> None:
    slots = None if sampled is None else torch.tensor(sampled)
    with pytest.raises(UsageError, match=f"token id {token_id} is outside the vocabulary of 10"):
        embed(torch.tensor([0, token_id]), EmbedWeights(random(10, 4)), sampled=slots)


@pytest.mark.parametrize("num_tokens", [1, 63, 131])
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("add_residual", [True, False])
def test_attn_out(num_tokens: int, dtype: torch.dtype, add_residual: bool) -> None:
    attended, residual = random(num_tokens, 3, 8), random(num_tokens, 20, seed=1)
    w = AttnOutWeights(random(20, 24, dtype=dtype), random(20, dtype=dtype))
    out = torch.full_like(residual, torch.nan)
    got = attn_out(attended, residual, w, add_residual=add_residual, out=out)
    assert got is out
    want = attended.double().flatten(1) @ w.weight.double().T
    if add_residual:
        want += w.bias.double() + residual.double()
    torch.testing.assert_close(got.double(), want, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("num_rows", [None, 1, 5])
@pytest.mark.parametrize("dtype", DTYPES)
def test_unembed(num_rows: int | None, dtype: torch.dtype, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precision, "_SLICE", 20 * 30)  # 30 rows at a time, the last slice shorter
    x = random(7, 20)
    w = UnembedWeights(random(20, dtype=dtype), random(101, 20, dtype=dtype))
    rows = None if num_rows is None else torch.tensor([6, 0, 3, 3, 1][:num_rows])
    got = unembed(x, w, norm_eps=1e-5, rows=rows)
    x64 = x.double() if rows is None else x.double()[rows]
    n = x64 / (x64.square().mean(-1, keepdim=True) + 1e-5).sqrt() * w.norm.double()
    assert got.dtype == torch.float32
    torch.testing.assert_close(got.double(), n @ w.weight.double().T, atol=2e-5, rtol=1e-5)


def test_gradients() -> None:
    shapes = [(3, 2, 4), (3, 6), (6, 8), (6,), (6,), (9, 6)]
    inputs = [random(*s, dtype=torch.float64).requires_grad_() for s in shapes]

    def both(*t: torch.Tensor) -> torch.Tensor:
        x = attn_out(t[0], t[1], AttnOutWeights(t[2], t[3]))
        return unembed(x, UnembedWeights(t[4], t[5]), norm_eps=1e-5)

    assert torch.autograd.gradcheck(both, inputs)


def test_wrong_arguments_are_refused() -> None:
    w = AttnOutWeights(random(20, 24), random(20))
    with pytest.raises(UsageError, match=r"residual has shape \[2, 20\]; expected \[3, 20\]"):
        attn_out(random(3, 3, 8), random(2, 20), w)
    with pytest.raises(UsageError, match=r"attended has shape \[3, 16\]; expected \[any, 24\]"):
        attn_out(random(3, 2, 8), random(3, 20), w)
    with pytest.raises(BackendError, match="cannot apply adapters"):
        attn_out(random(3, 3, 8), random(3, 20), w, lora=LoraSlots(torch.zeros(3)))
    with pytest.raises(UsageError, match=r"x has shape \[3, 19\]; expected \[any, 20\]"):
        unembed(random(3, 19), UnembedWeights(random(20), random(9, 20)), norm_eps=1e-5)

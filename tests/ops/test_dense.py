"""embed, attn_out and unembed against their formulas in float64."""

import pytest
import torch

from motet.errors import BackendError, UsageError
from motet.ops import precision
from motet.ops.attn_in import AttnInWeights
from motet.ops.attn_in import prepare as prepare_attn_in
from motet.ops.attn_out import AttnOutWeights, attn_out
from motet.ops.attn_out import prepare as prepare_attn_out
from motet.ops.embed import EmbedWeights, embed
from motet.ops.embed import prepare as prepare_embed
from motet.ops.q8_0 import dequantize
from motet.ops.unembed import UnembedWeights, unembed
from motet.ops.unembed import prepare as prepare_unembed
from motet.ops.weights import Q8_0
from tests.ops.steps import random
from tests.ops.stored import q8_0

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
    weight, bias = random(20, 24, dtype=dtype), random(20, dtype=dtype)
    w = AttnOutWeights(weight, bias)
    out = torch.full_like(residual, torch.nan)
    got = attn_out(attended, residual, w, add_residual=add_residual, out=out)
    assert got is out
    want = attended.double().flatten(1) @ weight.double().T
    if add_residual:
        want += bias.double() + residual.double()
    torch.testing.assert_close(got.double(), want, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("num_rows", [None, 1, 5])
@pytest.mark.parametrize("dtype", DTYPES)
def test_unembed(num_rows: int | None, dtype: torch.dtype, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precision, "_SLICE", 20 * 30)  # 30 rows at a time, the last slice shorter
    x = random(7, 20)
    weight = random(101, 20, dtype=dtype)
    w = UnembedWeights(random(20, dtype=dtype), weight)
    rows = None if num_rows is None else torch.tensor([6, 0, 3, 3, 1][:num_rows])
    got = unembed(x, w, norm_eps=1e-5, rows=rows)
    x64 = x.double() if rows is None else x.double()[rows]
    n = x64 / (x64.square().mean(-1, keepdim=True) + 1e-5).sqrt() * w.norm.double()
    assert got.dtype == torch.float32
    torch.testing.assert_close(got.double(), n @ weight.double().T, atol=2e-5, rtol=1e-5)


def test_embed_takes_rows_of_q8_0() -> None:
    weight = Q8_0(q8_0(random(10, 64)))
    ids = torch.tensor([3, 0, -1, 9])
    for dtype in (torch.float32, torch.bfloat16):
        got = embed(ids, EmbedWeights(weight), dtype=dtype, sampled=torch.tensor([5]))
        assert torch.equal(got, dequantize(weight.blocks)[[3, 0, 5, 9]].to(dtype))
    weight.blocks[1] = 255  # a scale that is no number
    assert embed(torch.tensor([0, 2]), EmbedWeights(weight)).isfinite().all()
    with pytest.raises(UsageError, match="token id 10 is outside the vocabulary of 10"):
        embed(torch.tensor([10]), EmbedWeights(weight))


@pytest.mark.parametrize("num_tokens", [1, 63])
@pytest.mark.parametrize("x_dtype", [torch.float32, torch.float64, torch.bfloat16])
def test_q8_0_equals_its_values(
    num_tokens: int, x_dtype: torch.dtype, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(precision, "_SLICE", 7 * 64)  # 7 rows at a time, the last slice shorter
    x, bias = random(num_tokens, 64, dtype=x_dtype), random(20)
    weight = Q8_0(q8_0(random(20, 64)))
    values = dequantize(weight.blocks)
    got = precision.linear(x, weight, bias)
    assert got.dtype == x_dtype
    want = x.double() @ values.double().T + bias.double()
    tolerance = 0.1 if x_dtype == torch.bfloat16 else 1e-5
    torch.testing.assert_close(got.double(), want, atol=tolerance, rtol=tolerance)


def test_q8_0_passes_gradients_to_x() -> None:
    weight = Q8_0(q8_0(random(20, 64)))
    x = random(3, 64).requires_grad_()
    precision.linear(x, weight).square().sum().backward()
    values = dequantize(weight.blocks)
    torch.testing.assert_close(x.grad, 2 * x.detach() @ values.T @ values, atol=1e-3, rtol=1e-4)


def test_q8_0_under_autocast() -> None:
    x, weight = random(3, 64), Q8_0(q8_0(random(20, 64)))
    with torch.autocast("cpu", torch.bfloat16):
        got = precision.linear(x, weight, random(20))
    assert got.dtype == torch.bfloat16
    want = x @ dequantize(weight.blocks).T + random(20)
    torch.testing.assert_close(got.float(), want, atol=0.3, rtol=0.05)


def test_layouts_that_a_backend_cannot_take_are_refused() -> None:
    weight, plain = Q8_0(q8_0(random(20, 64))), random(20, 64)
    norm, bias = random(64), random(20)
    attn_in = AttnInWeights(norm, plain, bias, plain, bias, weight, bias)
    refused = "backend 'compiled' cannot take {} as Q8_0 blocks of GGUF; it takes a float type"
    with pytest.raises(BackendError, match="embed: " + refused.format("weight")):
        prepare_embed(EmbedWeights(weight), backend="compiled")
    with pytest.raises(BackendError, match="attn_in: " + refused.format("v")):
        prepare_attn_in(attn_in, backend="compiled")
    with pytest.raises(BackendError, match="attn_out: " + refused.format("weight")):
        prepare_attn_out(AttnOutWeights(weight, bias), backend="compiled")
    with pytest.raises(BackendError, match="unembed: " + refused.format("weight")):
        prepare_unembed(UnembedWeights(norm, weight), backend="compiled")
    with pytest.raises(UsageError, match=r"embed: weight is torch\.int8; expected a float type"):
        prepare_embed(EmbedWeights(plain.to(torch.int8)))
    with pytest.raises(UsageError, match=r"Q8_0 blocks of GGUF are torch\.uint8 \[20, 2, 32\]"):
        Q8_0(weight.blocks[..., 2:])


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
    with pytest.raises(UsageError, match=r"x has shape \[3, 19\]; expected \[any, 20\]"):
        unembed(random(3, 19), UnembedWeights(random(20), random(9, 20)), norm_eps=1e-5)

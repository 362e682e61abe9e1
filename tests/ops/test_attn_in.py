"""attn_in against the formula in float64, the rotary embedding, and what it writes to a cache."""

import dataclasses
import math
from typing import Any

import pytest
import torch
from torch import Tensor

from motet.errors import UsageError
from motet.ops.attn_in import AttnInWeights, attn_in, prepare, rope_cos_sin, rope_frequencies
from motet.ops.batch import LayerCache
from tests.ops.steps import random

YARN: dict[str, Any] = {
    "theta": 150_000.0,
    "factor": 32.0,
    "original_context": 4096,
    "beta_fast": 32.0,
    "beta_slow": 1.0,
    "truncate": False,
}


def weights(dtype: torch.dtype = torch.float32, size: int = 24) -> AttnInWeights:
    rows = {"q": 6 * 8, "k": 2 * 8, "v": 2 * 8}
    fields = {name: random(n, size, seed=n, dtype=dtype) for name, n in rows.items()}
    biases = {f"{name}_bias": random(n, seed=n, dtype=dtype) for name, n in rows.items()}
    return AttnInWeights(norm=random(size, dtype=dtype), **fields, **biases)


def naive(x: Tensor, w: AttnInWeights, angle: Tensor, scale: float) -> list[Tensor]:
    """In float64; `angle` [T, H / 2]."""
    w64 = {f.name: getattr(w, f.name).double() for f in dataclasses.fields(w)}
    x = x.double()
    n = x / (x.square().mean(-1, keepdim=True) + 1e-5).sqrt() * w64["norm"]
    heads = [
        (n @ w64[name].T + w64[f"{name}_bias"]).view(len(x), -1, 8) for name in ("q", "k", "v")
    ]
    turn = torch.polar(torch.full_like(angle, scale).double(), angle.double()).unsqueeze(1)
    for index in (0, 1):
        first, second = heads[index].chunk(2, dim=-1)
        turned = torch.complex(first, second) * turn
        heads[index] = torch.cat((turned.real, turned.imag), dim=-1)
    return heads


@pytest.mark.parametrize("num_tokens", [1, 63, 131])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
def test_equals_the_formula(num_tokens: int, dtype: torch.dtype) -> None:
    x, w = random(num_tokens, 24), weights(dtype)
    positions = torch.arange(num_tokens) * 7
    frequencies, scale = rope_frequencies(8, **YARN)
    cos, sin = rope_cos_sin(positions, frequencies, scale)
    got = attn_in(x, w, cos, sin, norm_eps=1e-5)
    want = naive(x, w, positions.float().unsqueeze(1) * frequencies, scale)
    for have, expected in zip(got, want, strict=True):
        torch.testing.assert_close(have.double(), expected, atol=2e-5, rtol=1e-5)


def test_cache_gets_k_and_v_in_their_slots_and_nothing_else() -> None:
    x, w = random(3, 24), weights()
    cos, sin = rope_cos_sin(torch.arange(3), torch.ones(4), 1.0)
    _, k, v = attn_in(x, w, cos, sin, norm_eps=1e-5)
    cache = LayerCache(torch.full((4, 2, 2, 8), 7.0), torch.full((4, 2, 2, 8), 7.0))
    slots = torch.tensor([5, 0, 2])
    _, k_seen, v_seen = attn_in(x, w, cos, sin, norm_eps=1e-5, cache=cache, slots=slots)
    assert k_seen is cache.k
    assert v_seen is cache.v
    for have, new in ((cache.k, k), (cache.v, v)):
        flat = have.flatten(0, 1)
        assert torch.equal(flat[slots], new)
        assert (flat[[1, 3, 4, 6, 7]] == 7).all()


def test_gpu_joins_the_projections_where_they_are_not() -> None:
    x, w = random(9, 24), weights()
    joined = prepare(w, backend="gpu")
    again = prepare(joined, backend="gpu")
    for name in ("q", "k", "v", "q_bias", "k_bias", "v_bias"):
        assert torch.equal(getattr(joined, name), getattr(w, name))
        assert getattr(again, name).data_ptr() == getattr(joined, name).data_ptr()
    assert joined.k.data_ptr() == joined.q.data_ptr() + joined.q.nbytes  # type: ignore[union-attr]
    cos, sin = rope_cos_sin(torch.arange(9), torch.ones(4), 1.0)
    cache = LayerCache(torch.zeros(5, 2, 2, 8), torch.zeros(5, 2, 2, 8))
    slots = torch.tensor([5, 0, 2, 9, 1, 3, 4, 8, 6])
    given = {"norm_eps": 1e-5, "cache": cache, "slots": slots}
    want = [part.clone() for part in attn_in(x, w, cos, sin, **given)]  # type: ignore[arg-type]
    for mine in (w, joined):
        got = attn_in(x, mine, cos, sin, **given, backend="gpu")  # type: ignore[arg-type]
        for have, expected in zip(got, want, strict=True):
            torch.testing.assert_close(have, expected)


@pytest.mark.parametrize("wanted", [[], [8], [2, 3, 7]], ids=str)
@pytest.mark.parametrize("backend", ["ref", "gpu"])
@pytest.mark.parametrize("joined", [False, True])
def test_queries_of_some_rows_and_keys_of_all(
    backend: str, joined: bool, wanted: list[int]
) -> None:
    x, w = random(9, 24), weights()
    if joined:
        w = prepare(w, backend="gpu")
    cos, sin = rope_cos_sin(torch.arange(9), torch.ones(4), 1.0)
    want = attn_in(x, w, cos, sin, norm_eps=1e-5)
    rows = torch.tensor(wanted, dtype=torch.int64)
    q, k, v = attn_in(x, w, cos, sin, norm_eps=1e-5, rows=rows, backend=backend)
    for have, expected in zip((q, k, v), (want[0][rows], *want[1:]), strict=True):
        torch.testing.assert_close(have, expected)


@pytest.mark.parametrize("truncate", [False, True])
def test_yarn_keeps_fast_pairs_and_slows_slow_ones(truncate: bool) -> None:
    """At H = 64 the ramp goes from pair 8.09 to 17.40, or from 8 to 18 when truncated."""
    frequencies, scale = rope_frequencies(64, **YARN | {"truncate": truncate})
    plain, one = rope_frequencies(64, **YARN | {"factor": 1.0})
    assert one == 1.0
    assert scale == pytest.approx(0.1 * math.log(32) + 1)
    torch.testing.assert_close(plain.double(), 150_000 ** (-torch.arange(32).double() / 32))
    low, high = (8, 18) if truncate else (8.0928, 17.3980)
    for pair in range(32):
        kept = 1 - min(1, max(0, (pair - low) / (high - low)))
        mix = kept + (1 - kept) / 32
        assert float(frequencies[pair] / plain[pair]) == pytest.approx(mix, rel=2e-4)


def test_gradients() -> None:
    w = weights(torch.float64, size=6)
    cos, sin = rope_cos_sin(torch.arange(3), torch.ones(4), 1.1)
    inputs = [random(3, 6, dtype=torch.float64), *vars(w).values()]
    assert torch.autograd.gradcheck(
        lambda x, *tensors: attn_in(x, AttnInWeights(*tensors), cos, sin, norm_eps=1e-5),
        [x.requires_grad_() for x in inputs],
    )


def test_wrong_arguments_are_refused() -> None:
    x, w = random(3, 24), weights()
    cos, sin = rope_cos_sin(torch.arange(3), torch.ones(4), 1.0)
    cache = LayerCache(torch.zeros(4, 2, 2, 8), torch.zeros(4, 2, 2, 8))
    with pytest.raises(UsageError, match="without slots"):
        attn_in(x, w, cos, sin, norm_eps=1e-5, cache=cache)
    with pytest.raises(UsageError, match=r"norm has shape \[24\]; expected \[23\]"):
        attn_in(x[:, 1:], w, cos, sin, norm_eps=1e-5)
    with pytest.raises(UsageError, match=r"cos has shape \[2, 4\]; expected \[3, 4\]"):
        attn_in(x, w, cos[1:], sin, norm_eps=1e-5)
    with pytest.raises(UsageError, match="q has 48 rows; expected heads of 10"):
        attn_in(x, w, torch.ones(3, 5), torch.ones(3, 5), norm_eps=1e-5)

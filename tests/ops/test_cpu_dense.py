"""The C++ kernels of the dense ops and of attention against float64, on every instruction set.

An error may be twice that of plain torch in the same type. Outputs begin as NaN between guards.
"""

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import torch
from torch import Tensor

from motet.errors import BackendError, UsageError
from motet.ops import native
from motet.ops.attention import attention, plan
from motet.ops.attn_in import attn_in, rope_cos_sin
from motet.ops.attn_in import prepare as prepare_attn_in
from motet.ops.attn_out import attn_out
from motet.ops.attn_out import prepare as prepare_attn_out
from motet.ops.batch import LayerCache
from motet.ops.dense import _CODES, int8_activations, to_int8
from motet.ops.precision import unpack
from motet.ops.unembed import prepare as prepare_unembed
from motet.ops.unembed import unembed
from motet.ops.weights import (
    Q8_0,
    AttnInWeights,
    AttnOutWeights,
    DenseMatrix,
    UnembedWeights,
)
from tests.ops.steps import Pool, random, step
from tests.ops.stored import q8_0
from tests.ops.test_lora import Layer, low_rank, slots_of

ISAS = native.kernels.supported_isas() if native.is_available() else []
TYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
STORED = [*TYPES, "q8_0"]
X_TYPES = [torch.float32, torch.bfloat16]
GUARD = 64

pytestmark = pytest.mark.skipif(not native.is_available(), reason="no native module")


@pytest.fixture(autouse=True, params=ISAS)
def isa(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each instruction set of this machine in turn."""
    monkeypatch.setattr(native, "BEST_ISA", request.param)
    return str(request.param)


def stored(rows: int, cols: int, how: str, seed: int = 0) -> DenseMatrix:
    matrix = random(rows, cols, seed=seed).mul(cols**-0.5)
    return Q8_0(q8_0(matrix)) if how == "q8_0" else matrix.to(TYPES[how])


def exact(matrix: DenseMatrix) -> Tensor:
    return (unpack(matrix, torch.float32) if isinstance(matrix, Q8_0) else matrix).double()


@contextmanager
def guarded(*shape: int, dtype: torch.dtype) -> Iterator[Tensor]:
    """A NaN-filled tensor in the midst of memory that must stay as it is."""
    size = int(torch.Size(shape).numel())
    memory = torch.full((size + 2 * GUARD,), 7.0, dtype=dtype)
    out = memory[GUARD : GUARD + size].view(shape)
    out.fill_(torch.nan)
    yield out
    assert (memory[:GUARD] == 7).all()
    assert (memory[GUARD + size :] == 7).all()


def check(got: Tensor, want: Tensor, plain: Tensor, slack: float = 1e-6) -> None:
    """The error is at most twice that of plain torch, or a rounding where that has none."""
    assert got.isfinite().all()
    error, allowed = ((x.double() - want).abs().max() for x in (got, plain))
    assert error <= 2 * allowed + slack


@pytest.mark.parametrize("how", STORED)
@pytest.mark.parametrize("x_dtype", X_TYPES)
def test_unembed(how: str, x_dtype: torch.dtype) -> None:
    for size, num_tokens in ((32, 1), (64, 2), (96, 5), (64, 7), (288, 17), (32, 33), (40, 3)):
        if how == "q8_0" and size % 32:
            continue
        x = random(num_tokens + 2, size).to(x_dtype)
        rows = torch.randperm(num_tokens + 2)[:num_tokens]
        w = UnembedWeights(random(size).bfloat16(), stored(83, size, how))
        with guarded(num_tokens, 83, dtype=torch.float32) as out:
            got = unembed(
                x, prepare_unembed(w, "cpu"), norm_eps=1e-5, rows=rows, out=out, backend="cpu"
            )
        assert got is out
        x64 = x.double()[rows]
        n = x64 / (x64.square().mean(-1, keepdim=True) + 1e-5).sqrt() * w.norm.double()
        # many rows of bfloat16 go through tiles: 16 bits of significand, or of a block's largest
        check(got, n @ exact(w.weight).T, unembed(x, w, norm_eps=1e-5, rows=rows), slack=3e-4)


@pytest.mark.parametrize("x_dtype", X_TYPES)
def test_unembed_with_rounded_activations(x_dtype: torch.dtype, isa: str) -> None:
    w = UnembedWeights(random(288).bfloat16(), stored(83, 288, "q8_0"))
    with int8_activations():
        prepared = prepare_unembed(w, "cpu")
    for num_tokens in (1, 2, 4, 5, 17, 40):
        x = random(num_tokens, 288).to(x_dtype)
        with guarded(num_tokens, 83, dtype=torch.float32) as out:
            unembed(x, prepared, norm_eps=1e-5, out=out, backend="cpu")
        want = unembed(x.double(), dataclasses.replace(w, weight=exact(w.weight)), norm_eps=1e-5)
        error = (out - want).norm() / want.norm()
        # 1/254 of a block's largest is 2e-3 of it, uniformly; five go through tiles of two bytes
        assert (1e-6 if isa == "amx" and num_tokens == 5 else 1e-4) < error < 1e-2


SHAPES = [(64, 6, 2, 16), (96, 8, 1, 64), (32, 3, 3, 10), (64, 8, 4, 32)]


def attn_in_weights(size: int, heads: int, kv_heads: int, head_dim: int, how: str) -> AttnInWeights:
    num_q, num_k = heads * head_dim, kv_heads * head_dim
    return AttnInWeights(
        random(size).bfloat16(),
        *(stored(num_q, size, how, 1), random(num_q, seed=1).bfloat16()),
        *(stored(num_k, size, how, 2), random(num_k, seed=2).bfloat16()),
        *(stored(num_k, size, how, 3), random(num_k, seed=3).bfloat16()),
    )


@pytest.mark.parametrize("how", STORED)
@pytest.mark.parametrize("x_dtype", X_TYPES)
def test_attn_in(how: str, x_dtype: torch.dtype) -> None:
    for (size, heads, kv_heads, head_dim), num_tokens in zip(
        [*SHAPES, SHAPES[0], SHAPES[3]], (1, 2, 5, 6, 19, 40), strict=True
    ):
        x, w = random(num_tokens, size).to(x_dtype), attn_in_weights(
            size, heads, kv_heads, head_dim, how
        )  # fmt: skip
        fields = {f.name: getattr(w, f.name) for f in dataclasses.fields(w)}
        w64 = AttnInWeights(**{name: exact(value) for name, value in fields.items()})
        cos, sin = rope_cos_sin(torch.arange(num_tokens) * 7, random(head_dim // 2), 1.1)
        prepared = prepare_attn_in(w, "cpu")
        got = attn_in(x, prepared, cos, sin, norm_eps=1e-5, backend="cpu")
        plain = attn_in(x, w, cos, sin, norm_eps=1e-5)
        for triple in zip(
            got, attn_in(x.double(), w64, cos, sin, norm_eps=1e-5), plain, strict=True
        ):
            check(*triple)

        slots = torch.randperm(3 * num_tokens)[:num_tokens]
        untouched = torch.ones(3 * num_tokens, dtype=torch.bool)
        untouched[slots] = False
        for cache_dtype in X_TYPES:
            cache = LayerCache(
                *(torch.full((num_tokens, 3, kv_heads, head_dim), 7.0, dtype=cache_dtype),) * 2
            )
            cache = LayerCache(cache.k, cache.v.clone())
            attn_in(x, prepared, cos, sin, norm_eps=1e-5, cache=cache, slots=slots, backend="cpu")
            for have, new in ((cache.k, got[1]), (cache.v, got[2])):
                flat = have.flatten(0, 1)
                torch.testing.assert_close(flat[slots], new.to(cache_dtype), atol=0.04, rtol=0.01)
                assert cache_dtype != x_dtype or torch.equal(flat[slots], new)
                assert (flat[untouched] == 7).all()


@pytest.mark.parametrize("how", STORED)
@pytest.mark.parametrize("x_dtype", X_TYPES)
@pytest.mark.parametrize("add_residual", [True, False])
def test_attn_out(how: str, x_dtype: torch.dtype, add_residual: bool) -> None:
    for num_tokens, heads in ((1, 4), (3, 6), (5, 4), (18, 6), (70, 2)):
        w = AttnOutWeights(stored(52, heads * 16, how), random(52).bfloat16())
        attended = random(num_tokens, heads, 16).to(x_dtype)
        residual = random(num_tokens, 52, seed=1).to(x_dtype)
        with guarded(num_tokens, 52, dtype=x_dtype) as out:
            got = attn_out(
                attended,
                residual,
                prepare_attn_out(w, "cpu"),
                add_residual=add_residual,
                out=out,
                backend="cpu",
            )
        want = attended.double().flatten(1) @ exact(w.weight).T
        if add_residual:
            want = want + w.bias.double() + residual.double()
        check(got, want, attn_out(attended, residual, w, add_residual=add_residual))


@pytest.mark.parametrize("x_dtype", X_TYPES)
@pytest.mark.parametrize("kv_dtype", X_TYPES)
@pytest.mark.parametrize(
    ("heads", "kv_heads", "head_dim", "window", "block_len"),
    [
        *((6, 2, 16, None, 16), (8, 1, 64, 5, 4), (3, 3, 10, 40, 16), (8, 4, 32, None, 5)),
        *((24, 3, 64, None, 16), (10, 2, 96, 40, 32), (18, 2, 32, None, 16)),
    ],
)
def test_attention_over_pages(
    x_dtype: torch.dtype,
    kv_dtype: torch.dtype,
    heads: int,
    kv_heads: int,
    head_dim: int,
    window: int | None,
    block_len: int,
) -> None:
    """Chunks and single tokens in one batch; what is freed or unwritten is poison."""
    totals, chunks = [3, 41, 150], [[1, 20, 140], [1, 20, 9], [1, 1, 1]]
    q = [random(n, heads, head_dim, seed=n).to(x_dtype) for n in totals]
    k = [random(n, kv_heads, head_dim, seed=n + 1).to(kv_dtype) for n in totals]
    v = [random(n, kv_heads, head_dim, seed=n + 2).to(kv_dtype) for n in totals]
    sinks = random(heads).bfloat16() * 2
    pool = Pool(60, block_len, 3)
    cache = [torch.full((60, block_len, kv_heads, head_dim), torch.nan).to(kv_dtype) for _ in "kv"]
    cached = [0, 0, 0]
    for new in chunks:
        pages = pool.pages(cached, new)
        batch = step([[0] * n for n in new], cached=cached)
        ranges = [slice(c, c + n) for c, n in zip(cached, new, strict=True)]
        for tensor, rows in zip(cache, (k, v), strict=True):
            new_rows = torch.cat([x[r] for x, r in zip(rows, ranges, strict=True)])
            tensor.flatten(0, 1)[pages.slots] = new_rows
        queries = torch.cat([x[r] for x, r in zip(q, ranges, strict=True)])

        def run(backend: str, dtype: torch.dtype, out: Tensor | None = None) -> Tensor:
            made = plan(batch, num_heads=heads, window=window, pages=pages, backend=backend)  # noqa: B023
            k_cache, v_cache = (c if backend == "cpu" else c.to(dtype) for c in cache)
            x = queries.to(dtype)  # noqa: B023
            return attention(
                x,
                k_cache,
                v_cache,
                sinks,
                plan=made,
                scale=head_dim**-0.5,
                out=out,
                backend=backend,
            )

        with guarded(*queries.shape, dtype=x_dtype) as out:
            assert run("cpu", x_dtype, out) is out
        check(out, run("ref", torch.float64), run("ref", x_dtype))
        cached = [r.stop for r in ranges]
        if window is not None:
            freed = pool.free_passed(cached, window)
            for tensor in cache:
                tensor[freed] = torch.nan


@pytest.mark.parametrize("x_dtype", X_TYPES)
@pytest.mark.parametrize("window", [None, 1100])
def test_long_contexts_are_cut_and_merged(x_dtype: torch.dtype, window: int | None) -> None:
    lens = [2500, 1100]
    pool = Pool(250, 16, 2)
    pages = pool.pages([0, 0], lens)
    k, v = (random(250, 16, 2, 32, seed=i).to(x_dtype) for i in (1, 2))
    q, sinks = random(2, 8, 32).to(x_dtype) * 2, random(8)
    batch = step([[0], [0]], cached=[n - 1 for n in lens])

    def run(backend: str, dtype: torch.dtype) -> Tensor:
        made = plan(batch, num_heads=8, window=window, pages=pages, backend=backend)
        x, keys, values = q.to(dtype), k.to(dtype), v.to(dtype)
        return attention(x, keys, values, sinks, plan=made, scale=0.2, backend=backend)

    check(run("cpu", x_dtype), run("ref", torch.float64), run("ref", x_dtype))


def test_attention_over_the_step_itself() -> None:
    lens = [1, 63, 2]
    q, k, v = random(66, 6, 16), random(66, 2, 16, seed=1), random(66, 2, 16, seed=2)
    batch, sinks = step([[0] * n for n in lens]), random(6)
    got, want = (
        attention(
            q,
            k,
            v,
            sinks,
            plan=plan(batch, num_heads=6, window=8, backend=backend),
            scale=0.25,
            backend=backend,
        )
        for backend in ("cpu", "ref")
    )
    torch.testing.assert_close(got, want, atol=2e-6, rtol=1e-5)


def test_large_scores_and_sinks_stay_finite() -> None:
    q, k, v = torch.full((2, 1, 4), 100.0), torch.full((2, 1, 4), 100.0), torch.ones(2, 1, 4)
    two = plan(step([[0, 0]]), num_heads=1, backend="cpu")
    for sink, want in ((0.0, 1.0), (1e6, 0.0)):
        got = attention(q, k, v, torch.tensor([sink]), plan=two, scale=1.0, backend="cpu")
        torch.testing.assert_close(got, torch.full_like(got, want))


def test_adapters_are_added_as_by_ref() -> None:
    added = Layer(
        q=low_rank(2, 64, 96), k=low_rank(3, 64, 32), v=low_rank(1, 64, 32), o=low_rank(2, 96, 64)
    )
    lora = slots_of([-1, 0, 0, -1, 0], [added])
    w, x = attn_in_weights(64, 6, 2, 16, "bfloat16"), random(5, 64)
    cos, sin = rope_cos_sin(torch.arange(5), random(8), 1.0)
    out_w = AttnOutWeights(stored(64, 96, "bfloat16"), random(64))
    attended, residual = random(5, 6, 16), random(5, 64, seed=1)
    for adapters in (lora, None):
        got = attn_in(
            x, prepare_attn_in(w, "cpu"), cos, sin, norm_eps=1e-5, lora=adapters, backend="cpu"
        )
        want = attn_in(x, w, cos, sin, norm_eps=1e-5, lora=adapters)
        for have, expected in zip(got, want, strict=True):
            torch.testing.assert_close(have, expected, atol=1e-4, rtol=1e-4)
        torch.testing.assert_close(
            attn_out(
                attended, residual, prepare_attn_out(out_w, "cpu"), lora=adapters, backend="cpu"
            ),
            attn_out(attended, residual, out_w, lora=adapters),
            atol=1e-4,
            rtol=1e-4,
        )


@pytest.mark.parametrize("dtype", TYPES.values())
def test_matrices_are_rounded_to_the_nearest_bytes(dtype: torch.dtype) -> None:
    matrix = random(35, 96).mul(random(35, 1, seed=1).exp()).to(dtype)
    matrix[3, 32:64] = 0
    assert torch.equal(to_int8(matrix).blocks, q8_0(matrix))
    with pytest.raises(BackendError, match="cannot be made int8"):
        to_int8(random(3, 33))


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
@pytest.mark.parametrize("num_blocks", [1, 15, 16, 17, 33])
def test_every_instruction_set_rounds_alike(num_blocks: int, dtype: torch.dtype, isa: str) -> None:
    size = num_blocks * 32
    matrix = random(19, size).mul(random(19, 1, seed=1).mul(3).exp())
    matrix[1] *= 1e-7  # scales of few bits
    matrix[2, -32:] = 0
    matrix[3, 5] = float("nan")
    matrix[4, -7] = float("inf")
    matrix = matrix.to(dtype)
    found = []
    for one in ("scalar", isa):
        out = torch.full((19 * num_blocks * 34 + 2 * GUARD,), 7, dtype=torch.uint8)
        place = out.data_ptr() + GUARD
        native.kernels.quantize_q8_0(
            *(matrix.data_ptr(), _CODES[dtype], 19, size, place, 2), isa=one
        )
        assert (out[:GUARD] == 7).all()
        assert (out[-GUARD:] == 7).all()
        found.append(out)
    assert torch.equal(*found)


def test_small_matrices_share_large_pages() -> None:
    memory = native.LargePages()
    pieces = [memory.take(num_bytes) for num_bytes in (100, 1 << 20, 20 << 20, 31 << 20, 5)]
    for value, piece in enumerate(pieces):
        assert piece.data_ptr() % 64 == 0
        assert not piece.any()
        piece.fill_(value + 1)
    for value, piece in enumerate(pieces):
        assert (piece == value + 1).all()
    assert [len(piece) for piece in pieces] == [100, 1 << 20, 20 << 20, 31 << 20, 5]
    assert pieces[4].data_ptr() - pieces[0].data_ptr() == 128 + (21 << 20)


def test_what_the_kernels_cannot_do_is_refused() -> None:
    w = UnembedWeights(random(32), stored(9, 32, "bfloat16"))
    with pytest.raises(BackendError, match=r"takes activations as .*, not torch.float16"):
        unembed(random(3, 32).half(), w, norm_eps=1e-5, backend="cpu")
    with pytest.raises(BackendError, match="gives no gradients"):
        unembed(random(3, 32).requires_grad_(), w, norm_eps=1e-5, backend="cpu")
    with pytest.raises(BackendError, match=r"cannot take a matrix of torch.float64"):
        prepare_unembed(UnembedWeights(random(32), random(9, 32, dtype=torch.float64)), "cpu")
    with pytest.raises(IndexError):
        unembed(random(3, 32), w, norm_eps=1e-5, rows=torch.tensor([3]), backend="cpu")
    pool = Pool(8, 4, 1)
    pool.pages([0], [12])
    pool.tables[0][1] = -1
    pages, batch = pool.pages([12], [1]), step([[0]], cached=[12])
    made = plan(batch, num_heads=1, window=5, pages=pages, backend="cpu")
    with pytest.raises(UsageError, match="sequence 0 sees token 7, whose block is freed"):
        plan(batch, num_heads=1, window=6, pages=pages, backend="cpu")
    k = torch.zeros(1, 4, 1, 8)
    with pytest.raises(UsageError, match="do not belong to the plan"):
        attention(torch.zeros(1, 1, 8), k, k, torch.zeros(1), plan=made, scale=1.0, backend="cpu")

"""attention against the formula, sequence by sequence in float64."""

import math

import pytest
import torch
from torch import Tensor

from motet.errors import UsageError
from motet.ops.attention import attention, plan
from motet.ops.attention import ref as attention_ref
from motet.ops.attention.compiled import attend_blocks, blocks
from tests.ops.steps import RAGGED, Pool, ragged_id, random, step

WINDOWS = [None, 1, 8, 128]


def naive(q: Tensor, k: Tensor, v: Tensor, sinks: Tensor, window: int | None) -> Tensor:
    """One sequence whose last queries are q [Q, N, H], with keys and values [L, K, H]."""
    q, k, v, sinks = (x.double() for x in (q, k, v, sinks))
    num_queries, num_heads, head_dim = q.shape
    out = torch.zeros_like(q)
    for i in range(num_queries):
        at = len(k) - num_queries + i
        first = 0 if window is None else max(0, at - window + 1)
        for n in range(num_heads):
            kv = n // (num_heads // k.shape[1])
            weights = (k[first : at + 1, kv] @ q[i, n] / math.sqrt(head_dim)).exp()
            out[i, n] = weights @ v[first : at + 1, kv] / (weights.sum() + sinks[n].exp())
    return out


@pytest.mark.parametrize("lens", RAGGED, ids=ragged_id)
@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize(("num_heads", "num_kv_heads", "head_dim"), [(6, 2, 8), (3, 3, 16)])
def test_equals_the_formula(
    lens: list[int], window: int | None, num_heads: int, num_kv_heads: int, head_dim: int
) -> None:
    q = random(sum(lens), num_heads, head_dim) * 2
    k = random(sum(lens), num_kv_heads, head_dim, seed=1)
    v = random(sum(lens), num_kv_heads, head_dim, seed=2)
    sinks = random(num_heads, seed=3) * 3
    out = torch.full_like(q, torch.nan)
    got = attention(
        q,
        k,
        v,
        sinks,
        plan=plan(step([[0] * n for n in lens]), num_heads=num_heads, window=window),
        scale=head_dim**-0.5,
        out=out,
    )
    assert got is out
    parts = zip(q.split(lens), k.split(lens), v.split(lens), strict=True)
    want = torch.cat([naive(*part, sinks, window) for part in parts])
    torch.testing.assert_close(got.double(), want, atol=3e-6, rtol=1e-5)


@pytest.mark.parametrize("window", [None, 8])
def test_small_pieces_give_the_same(window: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    lens = [1, 63, 131]
    q, k, v = random(195, 2, 8), random(195, 2, 8, seed=1), random(195, 2, 8, seed=2)
    sinks = torch.zeros(2)
    batch = step([[0] * n for n in lens])
    whole = attention_ref.plan_ref(batch, 2, window, None)
    monkeypatch.setattr(attention_ref, "_RUN", 10)
    monkeypatch.setattr(attention_ref, "_SHORTEST_RUN", 3)
    monkeypatch.setattr(attention_ref, "_SCORES", 500)
    cut = attention_ref.plan_ref(batch, 2, window, None)
    assert len(cut.pieces) > 2 * len(whole.pieces)
    torch.testing.assert_close(
        attention(q, k, v, sinks, plan=cut, scale=0.3),
        attention(q, k, v, sinks, plan=whole, scale=0.3),
    )


def test_runs_of_long_sequences_are_cut_to_bound_the_scores(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(attention_ref, "_SCORES", 4000)
    pieces = attention_ref.plan_ref(step([[0] * 131]), 2, None, None).pieces
    assert all(piece.hidden.numel() * 2 <= 4000 for piece in pieces)
    assert sum(len(piece.q_rows) for piece in pieces) == 9  # of 15 queries, 4000 // (131 * 2)


@pytest.mark.parametrize("window", [None, 5, 16])
def test_paged_cache_in_chunks_equals_the_formula(window: int | None) -> None:
    """Prefill in chunks and decode in one batch; what is freed or unwritten is poison."""
    block_len, totals = 4, [3, 41, 90]
    chunks = [[1, 20, 61], [1, 20, 1], [1, 1, 28]]
    q = [random(n, 4, 8, seed=n) for n in totals]
    k = [random(n, 2, 8, seed=n + 1) for n in totals]
    v = [random(n, 2, 8, seed=n + 2) for n in totals]
    sinks = random(4)
    pool = Pool(60, block_len, 3)
    k_cache, v_cache = (torch.full((60, block_len, 2, 8), torch.nan) for _ in range(2))
    cached = [0, 0, 0]
    for new in chunks:
        pages = pool.pages(cached, new)
        batch = step([[0] * n for n in new], cached=cached)
        ranges = [slice(c, c + n) for c, n in zip(cached, new, strict=True)]
        for cache, rows in ((k_cache, k), (v_cache, v)):
            new_rows = torch.cat([x[r] for x, r in zip(rows, ranges, strict=True)])
            cache.flatten(0, 1)[pages.slots] = new_rows
        got = attention(
            torch.cat([x[r] for x, r in zip(q, ranges, strict=True)]),
            k_cache,
            v_cache,
            sinks,
            plan=plan(batch, num_heads=4, window=window, pages=pages),
            scale=8**-0.5,
        )
        want = [
            naive(qs[r], ks[: r.stop], vs[: r.stop], sinks, window)
            for qs, ks, vs, r in zip(q, k, v, ranges, strict=True)
        ]
        torch.testing.assert_close(got.double(), torch.cat(want), atol=3e-6, rtol=1e-5)
        cached = [r.stop for r in ranges]
        if window is not None:
            freed = pool.free_passed(cached, window)
            k_cache[freed] = v_cache[freed] = torch.nan
    assert window is None or -1 in pool.tables[2]


def test_freed_block_within_reach_is_refused() -> None:
    pool = Pool(8, 4, 1)
    pool.pages([0], [12])
    pool.tables[0][1] = -1
    pages = pool.pages([12], [1])
    batch = step([[0]], cached=[12])
    plan(batch, num_heads=1, window=5, pages=pages)
    with pytest.raises(UsageError, match="sequence 0 sees token 7, whose block is freed"):
        plan(batch, num_heads=1, window=6, pages=pages)


def test_earlier_tokens_without_pages_are_refused() -> None:
    with pytest.raises(UsageError, match="tokens of an earlier step, but no pages"):
        plan(step([[0]], cached=[3]), num_heads=1)


def test_shapes_that_do_not_fit_are_refused() -> None:
    one = plan(step([[0]]), num_heads=4)
    with pytest.raises(UsageError, match=r"q \[1, 4, 8\], k \[1, 3, 8\]"):
        attention(
            torch.zeros(1, 4, 8),
            torch.zeros(1, 3, 8),
            torch.zeros(1, 3, 8),
            torch.zeros(4),
            plan=one,
            scale=1.0,
        )
    with pytest.raises(UsageError, match=r"sinks has shape \[3\]; expected \[4\]"):
        attention(
            torch.zeros(1, 4, 8),
            torch.zeros(1, 2, 8),
            torch.zeros(1, 2, 8),
            torch.zeros(3),
            plan=one,
            scale=1.0,
        )
    with pytest.raises(UsageError, match="window is 0"):
        plan(step([[0]]), num_heads=4, window=0)


def test_large_scores_and_sinks_stay_finite() -> None:
    q, k, v = torch.full((2, 1, 4), 100.0), torch.full((2, 1, 4), 100.0), torch.ones(2, 1, 4)
    two = plan(step([[0, 0]]), num_heads=1)
    for sink, want in ((0.0, 1.0), (1e6, 0.0)):
        got = attention(q, k, v, torch.tensor([sink]), plan=two, scale=1.0)
        torch.testing.assert_close(got, torch.full_like(got, want))


@pytest.mark.parametrize("window", [None, 3])
def test_gradients(window: int | None) -> None:
    lens = [5, 2]
    inputs = [
        x.requires_grad_()
        for x in (
            random(7, 4, 4, dtype=torch.float64),
            random(7, 2, 4, seed=1, dtype=torch.float64),
            random(7, 2, 4, seed=2, dtype=torch.float64),
            random(4, dtype=torch.float64),
        )
    ]
    two = plan(step([[0] * n for n in lens]), num_heads=4, window=window)
    assert torch.autograd.gradcheck(
        lambda q, k, v, sinks: attention(q, k, v, sinks, plan=two, scale=0.5), inputs
    )


MANY = [1, 63, 2, 131, 17, 300, 200, 40, 128, 142]


@pytest.mark.parametrize("window", WINDOWS)
def test_the_blocks_of_a_step_are_those_of_its_mask(window: int | None) -> None:
    """Those with a pair of rows of which one sees the other, as keys and as queries."""
    made = blocks(step([[0] * n for n in MANY]).positions, window)
    sequence = torch.repeat_interleave(torch.arange(len(MANY)), torch.tensor(MANY))
    behind = torch.arange(1024).unsqueeze(1) - torch.arange(1024)
    seen = (sequence.unsqueeze(1) == sequence) & (behind >= 0) & (behind < (window or 1024))
    first = made.first.unsqueeze(1)
    row = torch.arange(1024)
    assert torch.equal((first <= row) & (row <= row.unsqueeze(1)), seen)
    by_block = seen.view(8, 128, 8, 128).any(3).any(1)
    for i in range(8):
        keys = made.keys[i, : made.num_keys[i]]
        assert keys.tolist() == by_block[i].nonzero().flatten().tolist()
        queries = made.queries[i, : made.num_queries[i]]
        assert queries.tolist() == by_block[:, i].nonzero().flatten().tolist()


@pytest.mark.filterwarnings("ignore:flex_attention called without torch.compile")
@pytest.mark.parametrize("window", [None, 100])
def test_blocks_equal_the_pieces(window: int | None) -> None:
    q, k, v = random(1024, 4, 8), random(1024, 2, 8, seed=1), random(1024, 2, 8, seed=2)
    batch, sinks = step([[0] * n for n in MANY]), random(4, seed=3) * 3
    torch.testing.assert_close(
        attend_blocks(q, k, v, sinks, blocks(batch.positions, window), 0.3),
        attention(q, k, v, sinks, plan=plan(batch, num_heads=4, window=window), scale=0.3),
    )

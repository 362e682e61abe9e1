"""Attention of single new tokens, emulated on the host, against the definition."""

import pytest
import torch

from motet.ops.attention import gpu
from motet.ops.attention.ref import attention_ref, plan_ref
from motet.ops.batch import Batch, Pages
from motet.ops.cuda import decode
from motet.ops.kept import E4M3
from tests.ops.cuda.emulator import emulated
from tests.ops.cuda.test_decode import assert_good

LENGTHS = [1, 5, 16, 17, 100, 129, 300, 700]
BLOCK_LEN, HEAD_DIM = 16, 64
BF16 = torch.bfloat16


@pytest.mark.parametrize("kept", [BF16, E4M3])
@pytest.mark.parametrize("window", [None, 40])
@pytest.mark.parametrize(("num_heads", "num_kv_heads"), [(16, 2), (6, 2), (18, 2)])
def test_single_tokens(
    monkeypatch: pytest.MonkeyPatch,
    num_heads: int,
    num_kv_heads: int,
    window: int | None,
    kept: torch.dtype,
) -> None:
    torch.manual_seed(0)
    num_seqs, longest = len(LENGTHS), max(LENGTHS)
    slots = -(-longest // BLOCK_LEN)
    table = torch.randperm(num_seqs * slots).int().view(num_seqs, slots)
    shape = (num_seqs * slots, BLOCK_LEN, num_kv_heads, HEAD_DIM)
    k, v = (torch.full(shape, torch.nan, dtype=BF16) for _ in range(2))
    for row, length in zip(table.long(), LENGTHS, strict=True):
        at = torch.arange(max(0, length - (window or length)), length)
        for cache in (k, v):
            cache[row[at // BLOCK_LEN], at % BLOCK_LEN] = torch.randn(len(at), *shape[2:]).to(BF16)
    k, v = k.to(kept), v.to(kept)
    pages = Pages(table, torch.zeros(num_seqs, dtype=torch.int64), BLOCK_LEN)
    lengths = torch.tensor(LENGTHS)
    batch = Batch(
        torch.zeros_like(lengths), lengths - 1, torch.arange(num_seqs + 1).int(), lengths.int(),
        1, longest, None, pages, pages,
    )  # fmt: skip
    q, sinks = torch.randn(num_seqs, num_heads, HEAD_DIM).to(BF16), torch.randn(num_heads).to(BF16)
    monkeypatch.setattr(gpu, "_FEW", num_seqs)
    with emulated(monkeypatch):
        monkeypatch.setattr(decode, "num_processors", lambda device: 60)
        plan = gpu.plan_gpu(batch, num_heads, window, pages)
        outs = [
            gpu.attention_gpu(q, k, v, sinks, plan, 0.125, torch.full_like(q, torch.nan))
            for _ in range(2)  # the second one finds the counters that the first one left
        ]
    plan_of_ref = plan_ref(batch, num_heads, window, pages)
    exact, plain = (
        attention_ref(q.to(d), k, v, sinks.to(d), plan_of_ref, 0.125, None)
        for d in (torch.float64, BF16)
    )
    assert_good(outs[0], exact, plain)
    assert torch.equal(*outs)

"""Attention of prompts on Hopper, emulated on the host, against the definition."""

from typing import Any

import pytest
import torch

from motet.ops.attention import gpu
from motet.ops.attention.ref import attention_ref, plan_ref
from motet.ops.kept import E4M3
from tests.ops.cuda.emulator import EmulatedModule
from tests.ops.cuda.test_decode import assert_good
from tests.ops.steps import Pool, random, step

K, GROUP, H, BLOCK = 1, 8, 64, 16
BF16 = torch.bfloat16


@pytest.mark.parametrize("kept", [BF16, E4M3])
@pytest.mark.parametrize(
    ("cached", "new"),
    [
        pytest.param([0], [130], id="a prompt"),
        pytest.param([300], [20], id="after others"),
        pytest.param([0, 600, 90], [30, 1, 25], id="several"),
    ],
)
def test_prompts(
    monkeypatch: pytest.MonkeyPatch, cached: list[int], new: list[int], kept: torch.dtype
) -> None:
    def emulated(device: int, is_e4m3: bool) -> Any:
        constants = {"FP8": 1} if is_e4m3 else {}
        return EmulatedModule("attention_sm90.cu", constants).kernel("attention_prefill")

    monkeypatch.setattr(gpu, "_hopper_kernel", emulated)
    monkeypatch.setattr(torch.cuda, "current_device", lambda: 0)
    seq_lens = [c + n for c, n in zip(cached, new, strict=True)]
    pool = Pool(sum(-(-n // BLOCK) for n in seq_lens) + 1, BLOCK, len(new))
    pool.pages([0] * len(new), seq_lens)
    batch, pages = step([[0] * n for n in new], cached=cached), pool.pages(cached, new)
    k, v = (random(pool.num_blocks, BLOCK, K, H, seed=s, dtype=BF16).to(kept) for s in (1, 2))
    q, sinks = 2 * random(sum(new), K * GROUP, H, dtype=BF16), random(K * GROUP, dtype=BF16)
    out = torch.full_like(q, torch.nan)
    shapes = {"K": K, "G": GROUP, "B": BLOCK, "WINDOW": 0, "IS_E4M3": kept == E4M3}
    tensors = (q, k, v, sinks, out, pages.block_table, batch.cu_seqlens, batch.seq_lens)
    gpu._prefill_hopper(tensors, pages.block_table.stride(0), H**-0.5 * gpu._LOG2E, False, shapes)
    plan = plan_ref(batch, K * GROUP, None, pages)
    exact, plain = (
        attention_ref(q.to(d), k, v, sinks.to(d), plan, H**-0.5, None)
        for d in (torch.float64, BF16)
    )
    assert_good(out, exact, plain)

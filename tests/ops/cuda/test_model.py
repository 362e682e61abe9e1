"""The shipped model over the emulated kernels: a prompt and single tokens, beside `ref`."""

import pytest
import torch
from torch import Tensor

from motet.checkpoint.read import read_all
from motet.model.gpt_oss import GptOss, new_cache
from motet.model.load import load_model
from motet.ops import attention
from motet.ops.attention.ref import attention_ref, plan_ref
from motet.ops.batch import Batch, Pages
from tests.ops.cuda.emulator import emulated
from tests.ops.steps import step

BLOCK_LEN = 16


def logits_of(model: GptOss, token_ids: list[int], num_prompt: int) -> Tensor:
    """[len, V] log-probabilities: the prompt in one step, the other tokens one by one."""
    cache = new_cache(
        model.config,
        num_full_blocks=2,
        num_sliding_blocks=2,
        block_len=BLOCK_LEN,
        dtype=model.dtype,
    )
    steps = [token_ids[:num_prompt], *([token_id] for token_id in token_ids[num_prompt:])]
    rows, start = [], 0
    for ids in steps:
        slots = torch.arange(start, start + len(ids))
        pages = Pages(torch.tensor([[0, 1]], dtype=torch.int32), slots, BLOCK_LEN)
        batch: Batch = step([ids], cached=[start], full=pages, sliding=pages)
        rows.append(model.forward(batch, cache))
        start += len(ids)
    return torch.cat(rows).double().log_softmax(-1)


def test_nano_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = load_model("nano", backend="ref", dtype="float32")
    monkeypatch.setitem(attention._PLAN, "gpu", plan_ref)
    monkeypatch.setitem(attention._ATTENTION, "gpu", attention_ref)
    torch.manual_seed(0)
    token_ids = torch.randint(0, loaded.config.vocab_size, (6,)).tolist()
    # a mapped file begins anywhere; on a GPU tensors begin at multiples of 16
    read = read_all(loaded.checkpoint, torch.device("cpu"))
    weights = {name: tensor.clone() for name, tensor in read.items()}
    models = (
        GptOss(loaded.config, weights, backend=backend, dtype=torch.bfloat16)
        for backend in ("gpu", "ref")
    )
    with emulated(monkeypatch), torch.inference_mode():
        exact = logits_of(loaded.model, token_ids, 4)
        found, plain = (logits_of(model, token_ids, 4) for model in models)
    # the median: where a router is near a tie, rounding chooses another expert
    divergence, of_torch = (
        float((exact.exp() * (exact - y)).sum(-1).median()) for y in (found, plain)
    )
    assert divergence < 2 * of_torch
    assert torch.equal(found.argmax(-1), exact.argmax(-1))

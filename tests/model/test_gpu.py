"""The gpu backend on a card, beside ref: whole models, adapters, and the same bits in any step."""

from dataclasses import replace

import pytest
import torch
from torch import Tensor

from motet.checkpoint import open_checkpoint
from motet.model.gpt_oss import GptOss, new_cache
from motet.model.load import load_model
from motet.model.room import needs
from motet.ops.batch import Batch, Pages
from motet.ops.ends import shortened
from motet.ops.invariant import batch_invariant
from motet.ops.kept import E4M3

pytestmark = pytest.mark.gpu

BLOCK_LEN = 16
LENGTH, PROMPT = 200, 176  # more than any window


def step(ids: list[list[int]], starts: list[int], table: Tensor) -> Batch:
    """New tokens of sequences, each after some earlier ones."""
    device, lens = torch.device("cuda"), torch.tensor([len(one) for one in ids])
    ends = [start + len(one) for start, one in zip(starts, ids, strict=True)]
    positions = torch.cat([torch.arange(*of) for of in zip(starts, ends, strict=True)])
    owners = torch.arange(len(ids)).repeat_interleave(lens)
    slots = table[owners, positions // BLOCK_LEN].long() * BLOCK_LEN + positions % BLOCK_LEN
    pages = Pages(table.to(device), slots.to(device), BLOCK_LEN)
    return Batch(
        input_ids=torch.tensor([token for one in ids for token in one], device=device),
        positions=positions.to(device),
        cu_seqlens=torch.tensor([0, *lens.tolist()]).cumsum(0).int().to(device),
        seq_lens=torch.tensor(ends, dtype=torch.int32, device=device),
        max_query_len=int(lens.max()),
        max_seq_len=max(ends),
        full=pages,
        sliding=pages,
    )


@torch.inference_mode()
def logits_of(
    model: GptOss, ids: list[int], prompt: int, kept: torch.dtype | None = None
) -> Tensor:
    """[len, V] log-probabilities: the prompt in one step, the other tokens one by one."""
    num_blocks = -(-len(ids) // BLOCK_LEN)
    cache = new_cache(
        model.config,
        num_full_blocks=num_blocks,
        num_sliding_blocks=num_blocks,
        block_len=BLOCK_LEN,
        dtype=kept or model.dtype,
        device="cuda",
    )
    table = torch.randperm(num_blocks).int()[None]
    rows, start = [], 0
    for part in (ids[:prompt], *([token] for token in ids[prompt:])):
        rows.append(model.forward(step([part], [start], table), cache))
        start += len(part)
    return torch.cat(rows).double().log_softmax(-1)


def divergence(exact: Tensor, found: Tensor) -> float:
    """Mean over the tokens."""
    return float((exact.exp() * (exact - found)).sum(-1).mean())


@pytest.mark.parametrize("name", ["nano", "synthetic:tiny"])
def test_a_model_says_what_ref_says(name: str) -> None:
    exact_model = load_model(name, device="cuda", backend="ref", dtype="float32").model
    vocab_size = exact_model.config.vocab_size
    generator = torch.Generator().manual_seed(0)
    ids = torch.randint(0, vocab_size, (LENGTH,), generator=generator).tolist()
    exact = logits_of(exact_model, ids, PROMPT)
    found = {
        (backend, dtype): divergence(
            exact,
            logits_of(
                load_model(name, device="cuda", backend=backend, dtype=dtype).model, ids, PROMPT
            ),
        )
        for backend, dtype in (("gpu", "float32"), ("gpu", "auto"), ("ref", "bfloat16"))
    }
    assert found["gpu", "float32"] < 1e-8
    assert found["gpu", "auto"] < 2 * found["ref", "bfloat16"]


def test_a_cache_in_eight_bits_says_what_that_of_ref_says() -> None:
    models = {
        backend: load_model("nano", device="cuda", backend=backend, dtype=dtype).model
        for backend, dtype in (("ref", "float32"), ("gpu", "auto"))
    }
    ids = torch.randint(0, models["ref"].config.vocab_size, (LENGTH,)).tolist()
    exact = logits_of(models["ref"], ids, PROMPT)
    by_ref, by_gpu = (
        divergence(exact, logits_of(models[backend], ids, PROMPT, E4M3)) for backend in models
    )
    assert by_gpu < 1.5 * by_ref


def test_a_model_is_prepared_while_it_is_read() -> None:
    seen: list[GptOss] = []

    def prepare(model: GptOss) -> None:
        seen.append(model)
        raise MemoryError("made up, and of no consequence")

    model = load_model("nano", device="cuda", ahead=prepare).model
    assert [one.config for one in seen] == [model.config]
    load_model("nano", device="cuda", backend="ref", ahead=prepare)
    load_model("synthetic:tiny", device="cuda", ahead=prepare)
    assert len(seen) == 1


def test_experts_in_the_hosts_memory_say_the_same() -> None:
    name = "synthetic:tiny"
    model = load_model(name, device="cuda").model
    checkpoint = open_checkpoint(name)
    room = needs(checkpoint, model.config)
    assert room is not None
    held = load_model(name, device="cuda", expert_cache_bytes=room.least_cache).model
    ids = torch.randint(0, model.config.vocab_size, (LENGTH,)).tolist()
    exact = logits_of(model, ids, PROMPT)
    again = divergence(exact, logits_of(model, ids, PROMPT - 1))
    assert divergence(exact, logits_of(held, ids, PROMPT)) < 1e-4 + 4 * again
    assert held.expert_cache is not None
    assert 0 < (held.expert_cache.hits() or 0) < 1


@pytest.mark.parametrize("name", ["nano", "synthetic:tiny"])
def test_a_token_has_the_same_bits_in_any_step(name: str) -> None:
    model = load_model(name, device="cuda").model
    assert model.backend == "gpu"
    ids = torch.randint(0, model.config.vocab_size, (LENGTH,)).tolist()
    with batch_invariant():
        whole = logits_of(model, ids, LENGTH)
        for prompt, end in ((1, 30), (17, 50), (PROMPT, LENGTH)):
            assert torch.equal(logits_of(model, ids[:end], prompt), whole[:end])


@pytest.mark.parametrize("kept", [None, E4M3], ids=["auto", "fp8"])
@pytest.mark.parametrize("name", ["nano", "synthetic:tiny"])
def test_the_last_layer_computes_the_ends_alone(name: str, kept: torch.dtype | None) -> None:
    """Of two prompts and a sequence that generates; of the second one nothing is wanted."""
    model = load_model(name, device="cuda").model
    vocab_size, num_blocks = model.config.vocab_size, 40
    before, new = [1, 3, 20], [150, 90, 1]
    ends = [sum(new[: i + 1]) for i in range(3)]
    table = torch.randperm(num_blocks)[:39].view(3, 13).int()
    caches = [
        new_cache(
            model.config,
            num_full_blocks=num_blocks,
            num_sliding_blocks=num_blocks,
            block_len=BLOCK_LEN,
            dtype=kept or model.dtype,
            device="cuda",
        )
        for _ in range(2)
    ]
    first = step([torch.randint(0, vocab_size, (n,)).tolist() for n in before], [0] * 3, table)
    ids = [torch.randint(0, vocab_size, (n,)).tolist() for n in new]
    with torch.inference_mode():
        for cache in caches:
            for layer in cache:
                layer.k.zero_()
                layer.v.zero_()
            model.forward(first, cache)
        for wanted in ([ends[0] - 1, ends[2] - 1], [ends[0] - 2, ends[0] - 1], []):
            rows = torch.tensor(wanted, dtype=torch.int64, device="cuda")
            batch = replace(step(ids, before, table), logit_rows=rows)
            short = shortened(batch, new, wanted)
            assert short.ends is not None
            assert len(short.ends.rows) == len(wanted)
            with batch_invariant():
                exact = model.forward(batch, caches[0])
                assert torch.equal(model.forward(short, caches[1]), exact)
            for mine, other in zip(*caches, strict=True):
                for one, two in ((mine.k, other.k), (mine.v, other.v)):
                    assert torch.equal(one.view(torch.uint8), two.view(torch.uint8))
            if wanted:
                found = [
                    divergence(
                        exact.double().log_softmax(-1),
                        model.forward(one, cache).double().log_softmax(-1),
                    )
                    for one, cache in zip((short, batch), caches, strict=True)
                ]
                assert found[0] < 2 * found[1] + 1e-3


def test_prompts_end_the_same_with_experts_in_the_hosts_memory() -> None:
    """All layers come whole, but the last one, whose one token goes through the slots."""
    name = "synthetic:tiny"
    model = load_model(name, device="cuda").model
    room = needs(open_checkpoint(name), model.config)
    assert room is not None
    held = load_model(name, device="cuda", expert_cache_bytes=room.least_cache).model
    ids = torch.randint(0, model.config.vocab_size, (LENGTH,)).tolist()
    table = torch.arange(-(-LENGTH // BLOCK_LEN)).int()[None]
    found = []
    with torch.inference_mode():
        for one in (model, held):
            cache = new_cache(
                one.config,
                num_full_blocks=table.numel(),
                num_sliding_blocks=table.numel(),
                block_len=BLOCK_LEN,
                dtype=one.dtype,
                device="cuda",
            )
            logits, start = [], 0
            for count, wanted in ((90, []), (100, [99]), (1, [0]), (1, [0])):
                rows = torch.tensor(wanted, dtype=torch.int64, device="cuda")
                batch = step([ids[start : start + count]], [start], table)
                batch = shortened(replace(batch, logit_rows=rows), [count], wanted)
                assert (batch.ends is not None) == (count > 64)
                logits.append(one.forward(batch, cache))
                start += count
            found.append(torch.cat(logits).double().log_softmax(-1))
    assert len(found[0]) == 3
    assert divergence(*found) < 1e-3

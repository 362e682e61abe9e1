"""sample: the noise's definition, the filters one by one, independence of the batch."""

import math
from dataclasses import dataclass

import numpy as np
import pytest
import torch
from torch import Tensor

from motet.errors import UsageError
from motet.ops.sample import SampleParams, ref, sample
from motet.ops.sample.logprobs import top_of
from motet.ops.sample.noise import philox, uniform, uniform_at
from tests.ops.steps import random


@dataclass(frozen=True)
class Wish:
    temperature: float = 1.0
    top_k: int = 0
    top_p: float = 1.0
    min_p: float = 0.0


def rows(wish: Wish, num_rows: int, *, seed: int = 7, position: int = 0) -> SampleParams:
    """One request at consecutive positions."""
    positions = range(position, position + num_rows)
    return SampleParams.for_rows([wish] * num_rows, seeds=[seed] * num_rows, positions=positions)


def drawn(logits: Tensor, wish: Wish, num_rows: int = 4000) -> list[float]:
    """How often each token is drawn."""
    ids = sample(logits.expand(num_rows, -1), rows(wish, num_rows)).token_ids
    return (ids.bincount(minlength=len(logits)) / num_rows).tolist()


PI = ([0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344], [0xA4093822, 0x299F31D0])


@pytest.mark.parametrize(
    ("counter", "key", "words"),
    [
        ([0] * 4, [0] * 2, "6627e8d5 e169c58d bc57ac4c 9b00dbd8"),
        ([0xFFFFFFFF] * 4, [0xFFFFFFFF] * 2, "408f276d 41c83b0e a20bc7c6 6d5451fd"),
        (*PI, "d16cfe09 94fdcceb 5001e420 24126ea1"),
    ],
    ids=["zeros", "ones", "pi"],
)
def test_philox_gives_the_published_vectors(counter: list[int], key: list[int], words: str) -> None:
    """The known answers for philox4x32-10 of the Random123 library."""
    got = philox(torch.tensor(counter), torch.tensor(key))
    assert " ".join(f"{word:08x}" for word in got.tolist()) == words


def python_philox(counter: list[int], key: list[int]) -> list[int]:
    """With Python's own integers."""
    for _ in range(10):
        a, b = counter[0] * 0xD2511F53, counter[2] * 0xCD9E8D57
        counter = [
            (b >> 32) ^ counter[1] ^ key[0],
            b & 0xFFFFFFFF,
            (a >> 32) ^ counter[3] ^ key[1],
            a & 0xFFFFFFFF,
        ]
        key = [(key[0] + 0x9E3779B9) % 2**32, (key[1] + 0xBB67AE85) % 2**32]
    return counter


def test_uniform_has_the_documented_layout() -> None:
    seeds, positions = [0, 1, 2**63 - 1, 0x123456789], [0, 2**33 + 5, 131071, 17]
    got = uniform(torch.tensor(seeds), torch.tensor(positions), 11)
    for r, (seed, position) in enumerate(zip(seeds, positions, strict=True)):
        for i in range(11):
            words = python_philox(
                [i // 4, position % 2**32, position >> 32, 0], [seed % 2**32, seed >> 32]
            )
            assert float(got[r, i]) == (words[i % 4] + 0.5) / 2**32


@pytest.mark.parametrize("num_rows", [1, 7, 200])
def test_numbers_are_the_same_however_they_are_computed(num_rows: int) -> None:
    """The host's arithmetic and the tensors', all of the vocabulary and some of it."""
    draw = torch.Generator().manual_seed(num_rows)
    seeds = torch.randint(0, 2**63 - 1, (num_rows,), generator=draw)
    positions = torch.randint(0, 2**40, (num_rows,), generator=draw)
    got = uniform(seeds, positions, 1003)
    index = torch.arange(1004) // 4
    low, high = seeds & 0xFFFFFFFF, seeds >> 32
    counter = torch.stack(
        torch.broadcast_tensors(
            index,
            (positions & 0xFFFFFFFF)[:, None],
            (positions >> 32)[:, None],
            torch.zeros_like(positions)[:, None],
        )
    )
    words = philox(counter, torch.stack((low, high)).unsqueeze(2))
    want = words.gather(0, (torch.arange(1004) % 4).expand(1, num_rows, -1))[0, :, :1003]
    assert torch.equal(got, (want.double() + 0.5) / 2**32)
    ids = torch.randint(0, 1003, (num_rows, 50), generator=draw)
    assert torch.equal(uniform_at(seeds, positions, ids), got.gather(1, ids))


def test_draw_is_the_argmax_with_gumbel_noise() -> None:
    logits = random(50, 37)
    params = rows(Wish(temperature=0.7), 50)
    u = uniform(params.seed, params.position, 37).numpy()
    want = (logits.double().numpy() / 0.7 - np.log(-np.log1p(-u))).argmax(-1)
    assert sample(logits, params).token_ids.tolist() == want.tolist()


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_frequencies_are_the_softmax(temperature: float) -> None:
    logits = torch.tensor([0.0, 1.0, -torch.inf, 2.0, -1.0])
    want = (logits / temperature).softmax(-1).tolist()
    got = drawn(logits, Wish(temperature=temperature), 20_000)
    for have, p in zip(got, want, strict=True):
        assert abs(have - p) <= 4 * math.sqrt(p * (1 - p) / 20_000)


PROBABILITIES = torch.tensor([0.05, 0.4, 0.1, 0.2, 0.25])


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        (Wish(), {0, 1, 2, 3, 4}),
        (Wish(top_k=1), {1}),
        (Wish(top_k=3), {1, 4, 3}),
        (Wish(top_k=100), {0, 1, 2, 3, 4}),
        (Wish(top_p=0.001), {1}),
        (Wish(top_p=0.39), {1}),
        (Wish(top_p=0.41), {1, 4}),
        (Wish(top_p=0.66), {1, 4, 3}),
        (Wish(min_p=0.49), {1, 4, 3}),
        (Wish(min_p=1.0), {1}),
        (Wish(top_k=2, top_p=0.61), {1}),  # of 0.65 that top_k leaves, 0.4 is more than 0.61
        (Wish(top_k=2, top_p=0.62), {1, 4}),
        (Wish(top_p=0.9, min_p=0.3), {1, 4, 3}),
        (Wish(temperature=0.1, min_p=0.005), {1, 4}),  # (0.25 / 0.4)^10 = 0.009: min_p is after
        (Wish(temperature=3.0, top_k=2), {1, 4}),
    ],
    ids=str,
)
def test_filters(wish: Wish, kept: set[int]) -> None:
    shares = drawn(PROBABILITIES.log(), wish)
    assert {i for i, share in enumerate(shares) if share > 0} == kept
    p = torch.tensor([PROBABILITIES[i] if i in kept else 0 for i in range(5)])
    p = p ** (1 / wish.temperature)
    torch.testing.assert_close(torch.tensor(shares), p / p.sum(), atol=0.04, rtol=0)


@pytest.mark.parametrize("num_candidates", [1, 3, 20, 90])
def test_how_many_candidates_are_looked_at_makes_no_difference(
    monkeypatch: pytest.MonkeyPatch, num_candidates: int
) -> None:
    wishes = [
        Wish(temperature=t, top_k=k, top_p=p, min_p=m)
        for t in (0.0, 0.4, 3.0)
        for k in (0, 2, 15, 200)
        for p in (1.0, 0.6, 0.97)
        for m in (0.0, 0.02, 0.5)
    ]
    num = len(wishes)
    logits = random(num, 90) * 3
    logits[::5, 10:70] = -torch.inf  # as under a grammar
    logits[1::5] = logits[1::5].round()  # many are equal
    params = SampleParams.for_rows(wishes, seeds=range(num), positions=range(num))
    want = sample(logits, params).token_ids
    monkeypatch.setattr("motet.ops.sample.ref.NUM_CANDIDATES", num_candidates)
    assert torch.equal(sample(logits, params).token_ids, want)


def test_equal_logits_go_by_index() -> None:
    logits = torch.zeros(9)
    assert sample(logits[None], rows(Wish(temperature=0), 1)).token_ids.tolist() == [0]
    assert {i for i, n in enumerate(drawn(logits, Wish(top_k=3))) if n > 0} == {0, 1, 2}


@pytest.mark.parametrize("temperature", [1e-30, 1e-45, 1e-3])
def test_tiny_temperatures_are_greedy(temperature: float) -> None:
    logits = random(20, 50) * 1000
    logits[:, 7] = -torch.inf
    wish = Wish(temperature=temperature, top_p=0.9, top_k=5, min_p=0.1)
    assert torch.equal(sample(logits, rows(wish, 20)).token_ids, logits.argmax(-1))


def test_rows_do_not_depend_on_the_batch() -> None:
    wishes = [
        Wish(), Wish(temperature=0), Wish(top_k=5), Wish(top_p=0.5), Wish(min_p=0.2),
        Wish(temperature=2.0, top_k=30, top_p=0.9, min_p=0.01),
    ]  # fmt: skip
    logits, seeds, positions = random(6, 1001) * 2, [0, 1, 2, 3, 2**62, 5], [0, 9, 7, 100, 4, 3]
    together = sample(
        logits, SampleParams.for_rows(wishes, seeds=seeds, positions=positions), num_logprobs=3
    )
    for r in range(6):
        alone = sample(
            logits[r : r + 1],
            SampleParams.for_rows(wishes[r : r + 1], seeds=[seeds[r]], positions=[positions[r]]),
            num_logprobs=3,
        )
        for name, value in vars(alone).items():
            assert torch.equal(value[0], getattr(together, name)[r])


def test_seed_and_position_change_the_draw() -> None:
    logits = torch.zeros(1, 100_000)
    draws = {
        int(sample(logits, rows(Wish(), 1, seed=seed, position=position)).token_ids)
        for seed in (0, 1, 2**32)
        for position in (0, 1, 2)
    }
    assert len(draws) == 9


def test_logprobs_are_of_the_raw_logits() -> None:
    logits = random(4, 30) * 3
    got = sample(logits, rows(Wish(temperature=0.3, top_k=2), 4), num_logprobs=5)
    want = logits.double().log_softmax(-1)
    assert got.logprobs is not None
    assert got.top_ids is not None
    assert got.top_logprobs is not None
    torch.testing.assert_close(
        got.logprobs.double(), want[torch.arange(4), got.token_ids], atol=1e-6, rtol=1e-6
    )
    top, top_ids = want.topk(5)
    assert torch.equal(got.top_ids, top_ids)
    torch.testing.assert_close(got.top_logprobs.double(), top, atol=1e-6, rtol=1e-6)
    none = sample(logits, rows(Wish(), 4), num_logprobs=0)
    assert none.top_ids is not None
    assert none.top_ids.shape == (4, 0)
    assert sample(logits, rows(Wish(), 4)).logprobs is None


@pytest.mark.parametrize("wish", [Wish(0.0), Wish(1.0)], ids=["greedy", "drawn"])
@pytest.mark.parametrize("vocab_size", [5, 3000])
def test_a_row_that_is_not_finite_is_told(
    wish: Wish, vocab_size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ref, "_CACHED", 3 * 5)
    logits = random(7, vocab_size)
    wanted = sample(logits, rows(wish, 7))
    assert wanted.is_finite.all()
    spoiled = logits.clone()
    spoiled[1, 4] = torch.nan
    spoiled[3, 0] = torch.inf
    spoiled[6, 2] = -torch.inf
    found = sample(spoiled, rows(wish, 7))
    assert found.is_finite.tolist() == [True, False, True, False, True, True, False]
    assert torch.equal(found.token_ids[found.is_finite], wanted.token_ids[found.is_finite])


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(UsageError, match=r"logits has shape \[2, 5\]; expected \[3, any\]"):
        sample(torch.zeros(2, 5), rows(Wish(), 3))
    with pytest.raises(UsageError, match="num_logprobs is 6; expected 0 to 5"):
        sample(torch.zeros(2, 5), rows(Wish(), 2), num_logprobs=6)
    with pytest.raises(UsageError, match="1 requests, 2 seeds and 1 positions"):
        SampleParams.for_rows([Wish()], seeds=[0, 1], positions=[0])


@pytest.mark.parametrize("num_top", [1, 3, 7, 8])
def test_the_largest_come_in_the_order_of_a_stable_sort(num_top: int) -> None:
    """Few different values, so that equal ones are on both sides of the end."""
    generator = torch.Generator().manual_seed(0)
    x = torch.randint(0, 3, (200, 8), generator=generator).float()
    x[::5, ::2] = -torch.inf
    values, ids = x.sort(dim=-1, descending=True, stable=True)
    top, top_ids = top_of(x, num_top)
    assert torch.equal(top, values[:, :num_top])
    is_there = top > -torch.inf  # of those that are not, any may come
    assert torch.equal(top_ids[is_there], ids[:, :num_top][is_there])

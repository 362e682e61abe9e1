"""The sampler against definitions written out one token at a time."""

import math
from collections import Counter
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor
from transformers import (
    MinLengthLogitsProcessor,
    MinPLogitsWarper,
    RepetitionPenaltyLogitsProcessor,
    SequenceBiasLogitsProcessor,
    TemperatureLogitsWarper,
    TopKLogitsWarper,
    TopPLogitsWarper,
)

from motet.engine.counts import TokenCounts
from motet.engine.request import Request, SamplingParams, TokenLogprobs, expand
from motet.engine.sampler import Sampler, SampleRow, unpack_hidden
from motet.errors import GrammarError, MotetError
from motet.ops.sample import row_logprobs
from motet.ops.sample.noise import uniform

VOCAB = 61
EOS = 7


def request(
    prompt: list[int] | None = None, said: list[int] | None = None, *, seed: int = 3, **params: Any
) -> Request:
    """A request that has generated `said`."""
    made = Request(
        list(prompt or [1, 2, 3]),
        SamplingParams(**params),
        frozenset({EOS}),
        seed=seed,
        max_len=10_000,
    )
    for token_id in said or ():
        made.append(token_id)
    return made


def logits_of(num_rows: int, seed: int = 0) -> Tensor:
    return torch.randn(num_rows, VOCAB, generator=torch.Generator().manual_seed(seed)) * 2


def draw(logits: Tensor, *requests: Request) -> list[int]:
    rows = [SampleRow(one) for one in requests]
    return [drawn.token_id for drawn in Sampler(logits.shape[1]).sample(logits.clone(), rows)]


def kept_logits(logits: list[float], one: Request) -> list[float]:
    """What SamplingParams' docstring says, in its order; -inf for what cannot be drawn."""
    params, output = one.params, one.token_ids[one.num_prompt :]
    counts = Counter(output)
    row = []
    for token, logit in enumerate(logits):
        logit += params.logit_bias.get(token, 0.0)
        if token in one.token_ids:
            penalty = params.repetition_penalty
            logit = logit / penalty if logit > 0 else logit * penalty
        logit -= params.frequency_penalty * counts[token]
        logit -= params.presence_penalty * (counts[token] > 0)
        ends = {*params.stop_token_ids, *(() if params.ignore_eos else (EOS,))}
        row.append(-math.inf if token in ends and len(output) < params.min_tokens else logit)
    if params.temperature == 0:
        best = row.index(max(row))
        return [0.0 if i == best else -math.inf for i in range(len(row))]
    row = [logit / params.temperature for logit in row]
    order = sorted(range(len(row)), key=lambda i: (-row[i], i))
    kept = order[: params.top_k or len(order)]
    total = sum(math.exp(row[i] - row[order[0]]) for i in kept)
    before, left = 0.0, []
    for i in kept:
        if before < params.top_p or params.top_p == 1:
            left.append(i)
        before += math.exp(row[i] - row[order[0]]) / total
    floor = math.log(params.min_p) if params.min_p else -math.inf
    left = [i for i in left if row[i] - row[order[0]] >= floor]
    return [row[i] if i in left else -math.inf for i in range(len(row))]


def by_definition(logits: Tensor, one: Request) -> int:
    """The token that the definition draws: the largest kept logit with its Gumbel noise."""
    kept = np.array(kept_logits(logits.tolist(), one))
    position = torch.tensor([len(one.token_ids)])
    u = uniform(torch.tensor([one.seed]), position, VOCAB)[0].numpy()
    return int(np.argmax(kept - np.log(-np.log1p(-u))))


tokens = st.integers(0, VOCAB - 1)
params_of = st.fixed_dictionaries(
    {
        "temperature": st.sampled_from([0.0, 0.3, 1.0, 1.7]),
        "top_k": st.sampled_from([0, 0, 1, 5, 40]),
        "top_p": st.sampled_from([1.0, 0.9, 0.4]),
        "min_p": st.sampled_from([0.0, 0.05, 0.3]),
        "repetition_penalty": st.sampled_from([1.0, 1.3, 0.7, 10.0]),
        "presence_penalty": st.sampled_from([0.0, 0.6, -1.0]),
        "frequency_penalty": st.sampled_from([0.0, 0.5, -0.4]),
        "logit_bias": st.dictionaries(tokens, st.sampled_from([-100.0, -1.0, 2.0, 100.0])),
        "min_tokens": st.integers(0, 6),
        "ignore_eos": st.booleans(),
        "stop_token_ids": st.lists(tokens, max_size=3),
    }
)


@settings(max_examples=60, deadline=None)
@given(
    cases=st.lists(
        st.tuples(
            params_of,
            st.lists(tokens, min_size=1, max_size=8),
            st.lists(tokens.filter(lambda t: t != EOS), max_size=8),
            st.integers(0, 2**63 - 1),
        ),
        min_size=1,
        max_size=6,
    ),
    noise=st.integers(0, 2**31),
)
def test_every_draw_is_the_one_of_the_definition(cases: list[Any], noise: int) -> None:
    requests = [request(prompt, said, seed=seed, **kw) for kw, prompt, said, seed in cases]
    logits = logits_of(len(requests), noise)
    want = [by_definition(row, one) for row, one in zip(logits, requests, strict=True)]
    assert draw(logits, *requests) == want
    assert [draw(logits[r : r + 1], one)[0] for r, one in enumerate(requests)] == want


def test_draws_follow_the_exact_distribution() -> None:
    """A chi-square test over 20,000 seeds, with every kind of change at work."""
    params: dict[str, Any] = {
        "temperature": 0.9, "top_k": 30, "top_p": 0.95, "min_p": 0.01, "repetition_penalty": 1.2,
        "presence_penalty": 0.3, "frequency_penalty": 0.2, "logit_bias": {5: 1.5, 9: -2.0},
    }  # fmt: skip
    logits, num = logits_of(1, 5), 20_000
    requests = [request([4, 5], [9, 9, 11], seed=seed, **params) for seed in range(num)]
    kept = np.array(kept_logits(logits[0].tolist(), requests[0]))
    p = np.exp(kept - kept.max())
    p /= p.sum()
    ids = []
    for start in range(0, num, 2000):
        some = requests[start : start + 2000]
        ids += draw(logits.expand(len(some), -1), *some)
    seen = np.bincount(ids, minlength=VOCAB)
    assert seen[p == 0].sum() == 0
    likely = p * num >= 5
    statistic = ((seen - p * num)[likely] ** 2 / (p * num)[likely]).sum()
    degrees = int(likely.sum()) - 1
    # Wilson and Hilferty's approximation: five standard deviations above the mean
    bound = degrees * (1 - 2 / (9 * degrees) + 5 * math.sqrt(2 / (9 * degrees))) ** 3
    assert statistic < bound, (statistic, degrees)


@pytest.mark.parametrize(
    ("params", "processor"),
    [
        ({"repetition_penalty": 1.4}, RepetitionPenaltyLogitsProcessor(1.4)),
        ({"repetition_penalty": 0.8}, RepetitionPenaltyLogitsProcessor(0.8)),
        ({"logit_bias": {3: 2.5, 8: -4.0}},
         SequenceBiasLogitsProcessor([[[3], 2.5], [[8], -4.0]])),
        ({"min_tokens": 4}, MinLengthLogitsProcessor(3 + 4, EOS)),
        ({"temperature": 0.6}, TemperatureLogitsWarper(0.6)),
        ({"top_k": 7}, TopKLogitsWarper(7)),
        ({"top_p": 0.7}, TopPLogitsWarper(0.7)),
        ({"min_p": 0.2}, MinPLogitsWarper(0.2)),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, dict) else "",
)  # fmt: skip
def test_each_step_agrees_with_transformers(params: dict[str, Any], processor: Any) -> None:
    """The same draw from the scores that transformers' processor makes."""
    logits = logits_of(40, 8)
    prompt, said = [4, 5, 6], [9, 9, 11]
    scores = processor(torch.tensor([prompt + said]).expand(40, -1), logits.clone())
    requests = [request(prompt, said, seed=seed, **params) for seed in range(40)]
    plain = [request(prompt, said, seed=seed) for seed in range(40)]
    assert draw(logits, *requests) == draw(scores.clamp(min=-1e30), *plain)


def test_a_draft_counts_as_what_was_said() -> None:
    params: dict[str, Any] = {
        "repetition_penalty": 1.5, "frequency_penalty": 1.0, "presence_penalty": 0.5,
        "min_tokens": 6,
    }  # fmt: skip
    logits = logits_of(1, 2)
    for seed in range(20):
        drafted = SampleRow(request([4, 5], [9], seed=seed, **params), drafts=(11, 9, 30))
        said = request([4, 5], [9, 11, 9, 30], seed=seed, **params)
        (drawn,) = Sampler(VOCAB).sample(logits.clone(), [drafted])
        assert [drawn.token_id] == draw(logits, said)
        assert drafted.request.token_ids == [4, 5, 9]


@given(st.lists(tokens, max_size=20), st.lists(tokens, max_size=200), st.lists(tokens, max_size=5))
def test_counts_are_those_of_a_counter(
    prompt: list[int], said: list[int], drafts: list[int]
) -> None:
    counts = TokenCounts(len(prompt), with_prompt=True)
    for end in range(0, len(said) + 1, 7):
        counts.update(prompt + said[:end])
    counts.update(prompt + said)
    for extra in ([], drafts):
        ids, times = counts.arrays(extra)
        want = dict.fromkeys(prompt, 0) | Counter(said + extra)
        assert dict(zip(ids.tolist(), times.tolist(), strict=True)) == want
    without = TokenCounts(len(prompt), with_prompt=False)
    without.update(prompt + said)
    ids, times = without.arrays()
    assert dict(zip(ids.tolist(), times.tolist(), strict=True)) == Counter(said)


def test_logprobs_are_the_models_own() -> None:
    logits = logits_of(3, 4)
    requests = [
        request(temperature=0, logprobs=2, logit_bias={5: 100.0}),
        request(temperature=0),
        request(temperature=0, logprobs=0),
    ]
    drawn = Sampler(VOCAB).sample(logits.clone(), [SampleRow(one) for one in requests])
    want = logits.double().log_softmax(-1)
    first, none, last = (one.logprobs for one in drawn)
    assert none is None
    assert first is not None
    assert drawn[0].token_id == 5
    assert first.logprob == pytest.approx(float(want[0, 5]), abs=1e-5)
    top, top_ids = want[0].topk(2)
    assert [i for i, _ in first.top] == top_ids.tolist()
    assert [p for _, p in first.top] == pytest.approx(top.tolist(), abs=1e-5)
    assert last == TokenLogprobs(pytest.approx(float(want[2].max()), abs=1e-5))  # type: ignore[arg-type]


def test_prompt_logprobs_are_of_the_tokens_that_follow() -> None:
    logits, ids = logits_of(4, 6), [3, 1, 4, 1]
    got = Sampler(VOCAB).prompt_logprobs(logits, ids, 3)
    want = logits.double().log_softmax(-1)
    assert [one.logprob for one in got] == pytest.approx(
        [float(want[i, token]) for i, token in enumerate(ids)], abs=1e-5
    )
    assert [[i for i, _ in one.top] for one in got] == want.topk(3).indices.tolist()


@pytest.mark.parametrize("num_top", [0, 1, 3, 9])
def test_of_equal_alternatives_the_lower_ids_come_first(num_top: int) -> None:
    logits = torch.tensor([[0, 2, 1, 1, 2, 1, 1, 0, 3], [1] * 9, list(range(9))]).float()
    got = row_logprobs(logits, torch.tensor([0, 1, 2]), num_top)
    want = logits.log_softmax(-1).sort(dim=-1, descending=True, stable=True)
    assert torch.equal(got.top_ids, want.indices[:, :num_top])
    assert torch.equal(got.top, want.values[:, :num_top])


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_row_that_is_not_finite_fails_alone(value: float) -> None:
    logits = logits_of(3)
    logits[1, 40] = value
    requests = [request(temperature=0) for _ in range(3)]
    first, broken, last = Sampler(VOCAB).sample(logits, [SampleRow(one) for one in requests])
    assert (first.error, last.error) == (None, None)
    with pytest.raises(MotetError, match="not finite at position 3"):
        requests[1].take(broken)


class Allows:
    """A grammar that always allows the same tokens."""

    is_over = False

    def __init__(self, *allowed: int, fails: bool = False) -> None:
        self.allowed = allowed
        self.fails = fails

    def advance(self, token_id: int) -> None:
        assert token_id in self.allowed

    def ahead(self, token_ids: Any) -> "Allows | None":
        return self if set(token_ids) <= set(self.allowed) else None

    def fill(self, bits: Any) -> None:
        if self.fails:
            raise GrammarError("too costly")
        for token_id in self.allowed:
            bits[token_id // 32] |= np.int32(np.uint32(1 << token_id % 32).view(np.int32))


def under(grammar: Allows, **params: Any) -> Request:
    made = request(**params)
    made.grammar = grammar
    return made


def test_a_grammar_binds_its_row_alone() -> None:
    logits = logits_of(4)
    free = request(temperature=0)
    (want,) = draw(logits[1:2], free)
    only = draw(
        logits, under(Allows(31)), free, under(Allows(0, 32, 60)), under(Allows(5, EOS))
    )  # fmt: skip
    assert only[0] == 31
    assert only[1] == want
    assert only[2] in (0, 32, 60)


def test_bits_mean_the_same_on_the_host_and_on_a_device() -> None:
    bits = torch.randint(-(2**31), 2**31 - 1, (5, 2), dtype=torch.int32)
    on_host, on_device = (unpack_hidden(bits, 61, on_host=where) for where in (True, False))
    assert torch.equal(on_host, on_device)
    assert on_host[3, 33].item() == (int(bits[3, 1]) >> 1 & 1 == 0)


def test_a_grammar_that_fails_ends_its_request_alone() -> None:
    requests = [under(Allows(5, fails=True)), under(Allows()), request(temperature=0)]
    drawn = Sampler(VOCAB).sample(logits_of(3), [SampleRow(one) for one in requests])
    with pytest.raises(GrammarError, match="too costly"):
        requests[0].take(drawn[0])
    with pytest.raises(GrammarError, match="no token"):
        requests[1].take(drawn[1])
    assert drawn[2].error is None


def test_min_tokens_bans_ends_unless_the_grammar_allows_nothing_else() -> None:
    for seed in range(20):
        both = under(Allows(5, EOS), min_tokens=3, seed=seed)
        alone = under(Allows(EOS), min_tokens=3, seed=seed)
        assert draw(logits_of(2), both, alone) == [5, EOS]


def test_nothing_is_drawn_after_a_draft_that_the_grammar_refuses() -> None:
    one = under(Allows(5))
    rows = [SampleRow(one), SampleRow(one, drafts=(6,))]
    sure, after = Sampler(VOCAB).sample(logits_of(2), rows)
    assert (sure.token_id, sure.error) == (5, None)
    assert isinstance(after.error, GrammarError)


def test_answers_have_seeds_of_their_own() -> None:
    one, *others = expand(SamplingParams(n=5, seed=11, temperature=0.5))
    assert one == SamplingParams(seed=11, temperature=0.5)
    assert len({p.seed for p in (one, *others)}) == 5
    assert expand(SamplingParams(n=3, seed=11))[1].seed == others[0].seed
    assert [p.seed for p in expand(SamplingParams(n=2))] == [None, None]
    near = {p.seed for seed in range(50) for p in expand(SamplingParams(n=20, seed=seed))}
    assert len(near) == 50 * 20


@pytest.mark.parametrize("num_rows", [1, 64, 150])
def test_prompts_are_told_a_few_rows_at_once(num_rows: int) -> None:
    logits = torch.randn(num_rows, 40, generator=torch.Generator().manual_seed(0))
    ids = [(7 * i) % 40 for i in range(num_rows)]
    told = Sampler(40).prompt_logprobs(logits, ids, 2)
    logprobs = logits.log_softmax(-1)
    for one, token_id, row in zip(told, ids, logprobs, strict=True):
        assert one.logprob == pytest.approx(float(row[token_id]), abs=1e-6)
        assert [top for top, _ in one.top] == row.topk(2).indices.tolist()

"""Drafts change nothing of what comes out: tokens, log-probabilities, ends, pages."""

import math
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
import torch
from torch import Tensor

from motet.engine.config import EngineConfig, kv_block_bytes, resolve
from motet.engine.core import EngineCore
from motet.engine.grammar import GrammarCompiler
from motet.engine.loading import load_engine
from motet.engine.reasoning import ReasoningBudget
from motet.engine.request import SamplingParams, TokenOut
from motet.engine.speculate import MAX_INDEXED, Drafter, Drafting, NgramDrafter
from motet.engine.wire import EngineOptions, RequestInput
from motet.errors import UsageError
from motet.model.load import LoadedModel, load_model
from motet.ops.batch import Batch
from motet.tokenizer import Tokenizer
from tests.engine.scripted import ScriptedModel, continuation

GRAMMARS = (
    'start: "[" ( ITEM ", " )* ITEM "]"\nITEM: /"[a-c]{1,4}"/ | /[0-9]{1,3}/',
    'start: "the cat " ( "sat on the mat, " | "ran, " )* "end"',
)


class Guesser:
    """Knows the answer, and is wrong now and then."""

    def __init__(self, told: Sequence[int], wrong: float, r: random.Random, vocab: int) -> None:
        self._told, self._wrong, self._r, self._vocab = told, wrong, r, vocab

    def propose(self, token_ids: Sequence[int], max_tokens: int) -> list[int]:
        right = self._told[len(token_ids) : len(token_ids) + max_tokens]
        return [
            self._r.randrange(self._vocab) if self._r.random() < self._wrong else token
            for token in right
        ]


@cache
def loaded(name: str) -> LoadedModel:
    return load_model(name, backend="ref")


@cache
def grammars(name: str) -> GrammarCompiler:
    model = loaded(name)
    text = model.checkpoint.tokenizer_json()
    assert text is not None
    return GrammarCompiler(
        Tokenizer.from_json(text, name),
        vocab_size=model.config.vocab_size,
        eos_token_ids=model.config.eos_token_ids,
    )


def run(core: EngineCore, given: RequestInput) -> list[TokenOut]:
    core.add(given)
    tokens = []
    while core.has_work:
        for output in core.step():
            assert output.error is None
            tokens += output.tokens
    return tokens


def ids_of(tokens: list[TokenOut]) -> list[int]:
    return [token.token_id for token in tokens]


# What is drafted


def test_the_longest_match_is_taken_and_of_equals_the_latest() -> None:
    draft = NgramDrafter().propose
    assert draft([1, 2, 3, 4, 5, 9, 2, 3, 4, 6, 8, 1, 2, 3, 4], 2) == [5, 9]
    assert NgramDrafter().propose([1, 2, 3, 7, 1, 2, 3, 8, 1, 2, 3], 2) == [8, 1]
    assert NgramDrafter().propose([1, 2, 3, 4, 1, 2, 3], 6) == [4, 1, 2, 3, 4, 1]
    assert NgramDrafter().propose([5, 5, 5, 5], 3) == [5, 5, 5]
    for nothing in ([1], [1, 2, 3], [1, 2, 3, 4, 2, 3]):
        assert NgramDrafter().propose(nothing, 4) == []


def test_the_index_grows_with_the_tokens_as_if_made_anew() -> None:
    r = random.Random(3)
    for _ in range(40):
        drafter, ids = NgramDrafter(), [r.randrange(3) for _ in range(4)]
        for _ in range(60):
            ids += [r.randrange(3) for _ in range(r.randint(1, 4))]
            assert drafter.propose(ids, 5) == NgramDrafter().propose(ids, 5)


def test_of_a_long_prompt_the_end_is_indexed() -> None:
    ids = list(range(2 * MAX_INDEXED))
    drafter = NgramDrafter()
    assert drafter.propose([*ids, *ids[5:9]], 2) == []
    near = ids[-100:-96]
    assert drafter.propose([*ids, *ids[5:9], *near], 2) == ids[-96:-94]


def test_drafts_get_short_and_stop_while_they_are_wrong() -> None:
    drafting = Drafting(Guesser(range(10**6), 0.0, random.Random(0), 1), 8)
    ids: list[int] = []
    lengths = []
    for _ in range(200):
        ids.append(0)
        lengths.append(len(drafting.propose(ids, 100)))
        drafting.tell(lengths[-1], 0) if lengths[-1] else None
    assert lengths[:3] == [8, 1, 1]
    assert 0 < sum(lengths[20:]) < 60  # after a rest it tries once more
    for _ in range(300):
        ids += [0] * 9
        length = len(drafting.propose(ids, 100))
        drafting.tell(length, length) if length else None
    assert length == 8
    assert len(drafting.propose(ids, 3)) == 3
    assert drafting.propose(ids, 0) == []


@pytest.mark.parametrize(
    ("wrong", "match"),
    [
        ({"speculate": "oracle"}, "speculate is 'oracle'; give 'ngram' or None"),
        ({"speculate": 1}, "speculate is 1"),
        ({"draft_len": 0}, "draft_len is 0; give 1 to"),
        ({"draft_len": 2.0}, r"draft_len is 2\.0"),
    ],
)
def test_what_cannot_be_meant_is_refused(wrong: dict[str, object], match: str) -> None:
    with pytest.raises(UsageError, match=match):
        EngineConfig(**wrong)  # type: ignore[arg-type]


# What comes out


@pytest.mark.parametrize("seed", range(25))
def test_drafts_never_touch_a_wrong_page(seed: int) -> None:
    """The scripted model answers with what it reads out of its pages; here in any mix of requests,
    with right and wrong drafts, little room, preemptions, aborts and shared prefixes.
    """
    r = random.Random(seed)
    model = ScriptedModel(300)
    block_len = r.choice([1, 2, 4, 16])
    config = EngineConfig(
        max_context=120,
        block_len=block_len,
        max_batch_requests=r.randint(1, 5),
        max_batch_tokens=r.choice([5, 12, 40]),
        draft_len=r.randint(1, 12),
    )
    least = resolve(config, model.config, itemsize=4, spare_bytes=0).num_blocks
    nbytes = int(least * r.choice([1.0, 1.1, 1.5, 4])) * kv_block_bytes(model.config, 4, block_len)
    told: list[list[int]] = []
    wrong = r.choice([0.0, 0.1, 0.4])
    core = EngineCore(
        model,
        replace(config, kv_cache_bytes=nbytes),
        new_drafter=lambda: Guesser(told[-1], wrong, r, 300),
    )
    roots = [[r.randrange(300) for _ in range(60)] for _ in range(2)]
    wanted: dict[str, list[int]] = {}
    got: dict[str, list[int]] = {}
    aborted = set()
    num_left = 8
    while num_left or core.has_work:
        if num_left and r.random() < 0.4:
            num_left -= 1
            prompt = [*r.choice(roots)[: r.randint(1, 60)], r.randrange(300)]
            num_new = r.randint(1, 55)
            name = str(num_left)
            wanted[name], got[name] = continuation(prompt, num_new), []
            told.append(prompt + wanted[name])
            params = SamplingParams(max_tokens=num_new, temperature=0)
            core.add(RequestInput(name, prompt, params, priority=r.choice([0, 0, 1])))
        if r.random() < 0.01 and got:
            aborted.add(name := r.choice(sorted(got)))
            core.abort(name)
        for output in core.step():
            assert output.error is None, output.error
            got[output.request_id] += ids_of(output.tokens)
    for name, tokens in got.items():
        assert tokens == wanted[name] or (name in aborted and tokens == wanted[name][: len(tokens)])
    stats = core.stats()
    assert stats.num_used_blocks == 0
    assert stats.accepted_tokens <= stats.drafted_tokens
    if not aborted:
        assert stats.generated_tokens == sum(map(len, got.values()))
    if wrong == 0.0:
        assert stats.accepted_tokens == stats.drafted_tokens > 0
        assert stats.acceptance_rate == 1


def test_right_drafts_save_steps() -> None:
    prompt = list(range(50))
    answer = continuation(prompt, 100)
    params = SamplingParams(max_tokens=100, temperature=0)
    steps = []
    for new_drafter in (None, lambda: Guesser(prompt + answer, 0.0, random.Random(0), 300)):
        core = EngineCore(ScriptedModel(300), EngineConfig(draft_len=9), new_drafter=new_drafter)
        assert ids_of(run(core, RequestInput("a", prompt, params))) == answer
        steps.append(core.stats().num_steps)
    assert steps == [100, 11]


class Overflowing(ScriptedModel):
    """Its logits after one position are no numbers."""

    def forward(self, batch: Batch, *args: Any, **kwargs: Any) -> Tensor:
        logits = super().forward(batch, *args, **kwargs)
        assert batch.logit_rows is not None
        logits[batch.positions[batch.logit_rows] == 40] = torch.nan
        return logits


@pytest.mark.parametrize("max_tokens", [31, 50])
def test_what_fails_after_a_draft_fails_when_it_is_next(max_tokens: int) -> None:
    prompt = list(range(10))
    answer = continuation(prompt, 50)
    told = prompt + answer
    core = EngineCore(
        Overflowing(300),
        EngineConfig(draft_len=7),
        new_drafter=lambda: Guesser(told, 0.0, random.Random(0), 300),
    )
    params = SamplingParams(max_tokens=max_tokens, temperature=0)
    core.add(RequestInput("a", prompt, params))
    tokens, errors = [], []
    while core.has_work:
        for output in core.step():
            assert not (output.tokens and output.error), "a caller would lose the tokens"
            tokens += ids_of(output.tokens)
            errors += [output.error] if output.error else []
    assert tokens == answer[:31]  # the token at 40 is the last that follows from numbers
    assert len(errors) == (max_tokens > 31)
    assert core.stats().num_used_blocks == 0


def test_the_options_of_an_llm_reach_the_engine() -> None:
    core, _, _ = load_engine(EngineOptions("synthetic:tiny", speculate="ngram", draft_len=3))
    prompt = [1, 2, 3, 4, 5, 6] * 4
    params = SamplingParams(max_tokens=40, temperature=0, logit_bias={7: 100.0}, ignore_eos=True)
    assert ids_of(run(core, RequestInput("a", prompt, params))) == [7] * 40
    stats = core.stats()
    assert stats.accepted_tokens > 20
    assert stats.num_steps < 20


def any_params(name: str, r: random.Random) -> SamplingParams:
    """Everything that decides about a token, at random."""
    vocab = loaded(name).config.vocab_size
    maybe = r.random
    return SamplingParams(
        max_tokens=(num_new := r.randint(1, 24)),
        min_tokens=r.randint(0, num_new) if maybe() < 0.3 else 0,
        temperature=r.choice([0, 0, 0.5, 1.0]),
        top_p=r.choice([1, 0.9]),
        top_k=r.choice([0, 0, 20]),
        min_p=r.choice([0, 0, 0.1]),
        repetition_penalty=r.choice([1, 1, 1.3, 0.7]),
        presence_penalty=r.choice([0, 0, 0.5]),
        frequency_penalty=r.choice([0, 0, 0.5, -0.5]),
        logit_bias={r.randrange(vocab): 5.0} if maybe() < 0.2 else {},
        seed=r.randrange(2**40),
        ignore_eos=maybe() < 0.5,
        stop_token_ids=[r.randrange(vocab) for _ in range(5)] if maybe() < 0.3 else (),
        logprobs=r.choice([None, 0, 3]),
        prompt_logprobs=r.choice([None, None, None, 1]),
        grammar=r.choice(GRAMMARS) if name == "nano" and maybe() < 0.4 else None,
    )


def budgeted(params: SamplingParams, text: list[int], r: random.Random) -> SamplingParams:
    """With a budget whose marks are tokens of the answer that comes without one."""
    marks = tuple(r.choice(text) for _ in range(3))
    budget = ReasoningBudget(
        opens=(marks[:1],),
        ends=marks[1:2],
        forced=(marks[1], *(r.choice(text) for _ in range(2))),
        max_tokens=r.randint(0, 8),
        reserve=r.choice([None, 2]),
    )
    return replace(params, reasoning=budget)


def together(core: EngineCore, given: dict[str, RequestInput]) -> dict[str, list[TokenOut]]:
    """What all of them say in one engine."""
    for one in given.values():
        core.add(one)
    got: dict[str, list[TokenOut]] = {i: [] for i in given}
    while core.has_work:
        for output in core.step():
            assert output.error is None
            got[output.request_id] += output.tokens
            if given[output.request_id].return_routing:
                assert len(output.routing or ()) == len(output.tokens)
    return got


def mixes(name: str, seeds: range) -> Counter[str]:
    """Every request alone, then all together, with drafts and a step ahead: bitwise the same."""
    seen: Counter[str] = Counter()
    model = loaded(name)
    has_text = name == "nano"
    compiler = grammars(name) if has_text else None
    alone = EngineCore(model.model, EngineConfig(max_context=200, deterministic=True),
                       grammars=compiler)  # fmt: skip
    for seed in seeds:
        r = random.Random(f"{name} {seed}")
        root = [r.randrange(model.config.vocab_size) for _ in range(30)]
        given: dict[str, RequestInput] = {}
        wanted: dict[str, list[TokenOut]] = {}
        for i in range(3):
            params = any_params(name, r)
            prompt = root[: r.randint(1, 30)] + root[r.randint(0, 20) : 25]
            one = RequestInput(str(i), prompt, params, return_routing=r.random() < 0.2)
            wanted[str(i)] = run(alone, one)
            if params.grammar is None and r.random() < 0.4:
                one = replace(one, params=budgeted(params, ids_of(wanted[str(i)]), r))
                wanted[str(i)] = run(alone, one)
                seen["forced"] += any(token.forced for token in wanted[str(i)])
            given[str(i)] = one
        told = [given[i].prompt_ids + ids_of(wanted[i]) for i in given]
        made = iter(told)
        wrong = r.choice([0.0, 0.2])
        new_drafter: Callable[[], Drafter] | None = None
        if r.random() < 0.7:
            new_drafter = lambda: Guesser(next(made), wrong, r, model.config.vocab_size)  # noqa: B023, E731
        config = EngineConfig(
            max_context=200,
            deterministic=True,
            max_batch_requests=3,
            max_batch_tokens=r.choice([5, 30, 200]),
            block_len=r.choice([4, 16]),
        )
        drafted = replace(config, speculate="ngram", draft_len=r.randint(1, 9))
        core = EngineCore(model.model, drafted, grammars=compiler, new_drafter=new_drafter)
        assert together(core, given) == wanted, seed
        seen["accepted"] += core.stats().accepted_tokens
        seen["rejected"] += core.stats().drafted_tokens - core.stats().accepted_tokens
        core = EngineCore(model.model, replace(config, run_ahead=True), grammars=compiler)
        assert together(core, given) == wanted, f"{seed}, a step ahead"
        seen["ahead"] += core.stats().num_ahead
        seen["grammar"] += sum(one.params.grammar is not None for one in given.values())
    return seen


@pytest.mark.parametrize(("name", "count"), [("synthetic:tiny", 6), ("nano", 5)])
def test_a_mix_with_drafts_gives_bitwise_what_each_gives_without(name: str, count: int) -> None:
    seen = mixes(name, range(count))
    assert seen["accepted"] > 5 * count, seen
    assert seen["rejected"] > count, seen
    assert seen["forced"], seen
    assert seen["ahead"] > 5 * count, seen
    assert seen["grammar"] or name != "nano", seen


@pytest.mark.nightly
@pytest.mark.parametrize("name", ["synthetic:tiny", "nano"])
def test_many_mixes_with_drafts_give_bitwise_what_each_gives_without(name: str) -> None:
    mixes(name, range(1000, 1200))


class Constant:
    """Guesses one token, whatever was said."""

    def propose(self, token_ids: Sequence[int], max_tokens: int) -> list[int]:
        return [7][:max_tokens]


def test_what_is_drawn_is_distributed_as_the_model_says() -> None:
    """Chi-square over two tokens out of four, the second of them drafted: 15 degrees of freedom,
    37.7 is exceeded once in a thousand.
    """
    model = loaded("synthetic:tiny")
    four, prompt = range(5, 9), [50, 60, 70]
    core = EngineCore(model.model, EngineConfig(draft_len=1), new_drafter=Constant)

    def chances(ids: list[int]) -> list[float]:
        core.add(RequestInput("score", ids, SamplingParams(), scores=True))
        (output,) = core.step()
        assert output.scores is not None
        told = [math.exp(output.scores[-1][i]) for i in four]
        return [p / sum(told) for p in told]

    num_drawn = 2000
    expected = {
        (a, b): num_drawn * p * q
        for a, p in zip(four, chances(prompt), strict=True)
        for b, q in zip(four, chances([*prompt, a]), strict=True)
    }
    bias = dict.fromkeys(four, 100.0)  # nothing else is drawn
    got: dict[str, list[int]] = {}
    for seed in range(num_drawn):
        params = SamplingParams(max_tokens=3, logit_bias=bias, seed=seed, ignore_eos=True)
        got[str(seed)] = []
        core.add(RequestInput(str(seed), prompt, params))
    while core.has_work:
        for output in core.step():
            got[output.request_id] += ids_of(output.tokens)
    stats = core.stats()
    assert 0.1 * stats.drafted_tokens < stats.accepted_tokens < 0.9 * stats.drafted_tokens
    counts = Counter((a, b) for a, b, _ in got.values())
    assert sum((counts[pair] - n) ** 2 / n for pair, n in expected.items()) < 37.7

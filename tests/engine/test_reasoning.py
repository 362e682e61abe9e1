"""When reasoning is ended: bounds, room for the answer, loops."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from motet.engine.reasoning import (
    LOOP_PERIOD,
    LOOP_REPEATS,
    LOOP_TOKENS,
    ReasoningBudget,
    ReasoningState,
    is_loop,
)
from motet.engine.request import Request, SamplingParams
from motet.engine.sampler import Sampler, SampleRow
from motet.errors import UsageError
from tests.engine.test_sampler import VOCAB, logits_of

OPEN, SAY, END, ANSWER = 50, 51, 52, 53
FORCED = (END, OPEN, ANSWER)


def budget(**bounds: object) -> ReasoningBudget:
    return ReasoningBudget(opens=((OPEN, SAY),), ends=(END,), forced=FORCED, **bounds)  # type: ignore[arg-type]


def run(told: ReasoningBudget, says: list[int], max_len: int = 1000) -> list[int]:
    """The tokens of a model that says `says`, with what is forced in between."""
    ids = [1, 2]
    state = ReasoningState(told, ids, max_len)
    says = list(says)
    while says and len(ids) < max_len:
        ids.append(state.next_forced if state.due else says.pop(0))
        state.advance(ids)
    return ids[2:]


def test_reasoning_ends_at_its_bound() -> None:
    assert run(budget(max_tokens=3), [OPEN, SAY, 5, 6, 7, 8, 9]) == [
        OPEN, SAY, 5, 6, 7, *FORCED, 8, 9,
    ]  # fmt: skip


def test_an_end_of_its_own_is_left_alone() -> None:
    says = [OPEN, SAY, 5, 6, END, OPEN, ANSWER, *range(5, 20)]
    assert run(budget(max_tokens=3), says) == says


def test_the_bound_is_over_all_spans() -> None:
    says = [OPEN, SAY, 5, 6, END, OPEN, SAY, 7, 8, 9]
    assert run(budget(max_tokens=3), says) == [*says[:8], *FORCED, 8, 9]


def test_a_bound_of_nothing() -> None:
    assert run(budget(max_tokens=0), [OPEN, SAY, 5, 6]) == [OPEN, SAY, *FORCED, 5, 6]


def test_room_is_left_for_the_answer() -> None:
    said = run(budget(reserve=4), [OPEN, SAY, *[5, 6, 7] * 20], max_len=20)
    assert len(said) == 18
    assert said[-7:-4] == list(FORCED)
    assert run(budget(), [OPEN, SAY, *range(5, 45)], max_len=20)[-1] == 20  # none is asked for


def test_a_prompt_may_end_inside_reasoning() -> None:
    state = ReasoningState(budget(max_tokens=1), [1, OPEN, SAY], 100)
    state.advance([1, OPEN, SAY, 5])
    assert state.due == "budget"


def test_a_loop_ends_it() -> None:
    said = run(budget(), [OPEN, SAY, *range(5, 45), *[7, 8, 9] * 200])
    end = said.index(END)
    assert end < 2 + 40 + LOOP_TOKENS + 32
    assert said[end : end + 3] == list(FORCED)
    assert END not in run(budget(loops=False), [OPEN, SAY, *[7, 8, 9] * 200])


def by_definition(ids: list[int]) -> bool:
    for period in range(1, LOOP_PERIOD + 1):
        span = max(LOOP_REPEATS * period, LOOP_TOKENS)
        if span > len(ids):
            return False
        tail = ids[-span:]
        if all(tail[i] == tail[i - period] for i in range(period, span)):
            return True
    return False


@settings(max_examples=150, deadline=None)
@given(
    before=st.integers(0, 300),
    cycle=st.lists(st.integers(0, 3), min_size=1, max_size=60),
    length=st.integers(0, 700),
    broken=st.none() | st.integers(0, 300),
    start=st.integers(0, 50),
)
def test_a_loop_is_what_the_definition_says(
    before: int, cycle: list[int], length: int, broken: int | None, start: int
) -> None:
    draw = random.Random(before)
    ids = [draw.randrange(4) for _ in range(before)]
    ids += [cycle[i % len(cycle)] for i in range(length)]
    if broken is not None and broken < len(ids):
        ids[-1 - broken] = 9
    assert is_loop(ids, start) == by_definition(ids[start:])


def test_long_cycles_are_found_up_to_the_bound() -> None:
    cycle = random.Random(0).choices(range(1000), k=LOOP_PERIOD)
    assert is_loop([1, 2, 3] + cycle * LOOP_REPEATS)
    assert not is_loop(cycle * LOOP_REPEATS, 1)
    assert not is_loop([*cycle, 5000] * LOOP_REPEATS)


def test_the_sampler_writes_the_end() -> None:
    params = SamplingParams(temperature=0, reasoning=budget(max_tokens=2))
    request = Request([1, OPEN, SAY], params, frozenset(), seed=0, max_len=20)
    sampler, outs = Sampler(VOCAB), []
    for step in range(8):
        logits = logits_of(1, step)
        logits[:, [OPEN, SAY, END]] = -50.0
        (drawn,) = sampler.sample(logits, [SampleRow(request)])
        outs.append(request.take(drawn))
    assert [out.token_id for out in outs[2:5]] == list(FORCED)
    assert [out.forced for out in outs] == [None] * 2 + ["budget"] * 3 + [None] * 3


@pytest.mark.parametrize(
    ("wrong", "match"),
    [
        ({"max_tokens": -1}, "max_tokens is -1"),
        ({"reserve": 1.5}, "reserve is 1.5"),
        ({"forced": (ANSWER,)}, "must begin with"),
        ({"forced": ()}, "must begin with"),
        ({"forced": (END, -5)}, "forced holds -5"),
        ({"ends": END}, "ends is"),
        ({"opens": ((),)}, "give tokens in each run"),
        ({"opens": (("a",),)}, "opens holds 'a'"),
        ({"opens": (OPEN,)}, "opens is"),
        ({"loops": 1}, "loops is 1"),
    ],
)
def test_what_cannot_be_meant_is_refused(wrong: dict[str, object], match: str) -> None:
    whole = {"opens": ((OPEN, SAY),), "ends": (END,), "forced": FORCED} | wrong
    with pytest.raises(UsageError, match=match):
        ReasoningBudget(**whole)  # type: ignore[arg-type]

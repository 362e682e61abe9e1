"""The scheduler's rules, one by one, and any order of events."""

import random
from collections import Counter
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from motet.engine.sequence import Sequence, State
from tests.engine.simulation import VOCABULARY, Simulation


def ids(length: int, seed: int = 0) -> list[int]:
    r = random.Random(f"{length} {seed}")
    return [r.randrange(1000) for _ in range(length)]


def steps_until_first_token(sim: Simulation, sequence: Sequence) -> int:
    for number in range(1, 10_000):
        sim.step()
        if sequence.request.num_output:
            return number
    raise AssertionError


def test_answers_come_first_and_prompts_fill_the_step() -> None:
    sim = Simulation(400, max_batch_tokens=20, max_batch_requests=8)
    answering = [sim.add(ids(3, i), 50) for i in range(3)]
    sim.step()
    prompt = sim.add(ids(100), 5)
    chunks = dict(sim.step())
    assert [chunks[sequence] for sequence in answering] == [1, 1, 1]
    assert chunks[prompt] == 17


def test_short_prompts_do_not_wait_for_a_long_one() -> None:
    sim = Simulation(4000, max_batch_tokens=64, max_batch_requests=16)
    long = sim.add(ids(3000), 1)
    sim.step()
    for i in range(20):
        short = sim.add(ids(20, i), 2)
        assert steps_until_first_token(sim, short) == 1
    assert long.num_computed >= 20 * 32


def test_a_long_prompt_goes_on_at_half_the_speed_under_short_ones() -> None:
    sim = Simulation(4000, max_batch_tokens=64, max_batch_requests=64)
    long = sim.add(ids(1000), 1)
    number = 0
    while not long.request.num_output:
        number += 1
        for i in range(3):  # 90 tokens a step: more than there is room for
            sim.add(ids(30, 3 * number + i), 1)
        sim.step()
    assert number <= 1000 / 32 + 2


def test_prompts_whose_logits_are_wanted_share_a_number_of_rows() -> None:
    sim = Simulation(4000, max_batch_tokens=64, max_batch_requests=16, max_prompt_rows=8)
    first, second = (sim.add(ids(100, i), 1, reuses=False) for i in range(2))
    plain = sim.add(ids(200, 2), 1)
    chunks = dict(sim.step())
    assert chunks[first] + chunks.get(second, 0) == 8
    assert chunks[plain] == 56
    sim.run()
    assert len(sim.ended) == 3


def test_two_long_prompts_and_a_short_one() -> None:
    sim = Simulation(4000, max_batch_tokens=64, max_batch_requests=16)
    first, second = sim.add(ids(2000, 1), 1), sim.add(ids(1900, 2), 1)
    sim.step()
    short = sim.add(ids(30), 2)
    assert steps_until_first_token(sim, short) == 1
    assert first.num_computed == 2 * 32
    assert second.num_computed == 32 + 2


def test_priorities_go_before_arrival() -> None:
    sim = Simulation(400, max_batch_tokens=8, max_batch_requests=8)
    low = sim.add(ids(40, 1), 1)
    high = sim.add(ids(40, 2), 1, priority=1)
    assert dict(sim.step()) == {high: 8}
    assert steps_until_first_token(sim, high) == 4
    assert low.num_computed == 0


def test_a_higher_priority_preempts_when_all_places_are_taken() -> None:
    sim = Simulation(400, max_batch_tokens=8, max_batch_requests=2)
    first, second = (sim.add(ids(4, i), 20) for i in range(2))
    sim.step()
    equal = sim.add(ids(4, 2), 20)
    sim.step()
    assert (first.state, second.state, equal.state) == (
        State.RUNNING, State.RUNNING, State.WAITING,
    )  # fmt: skip
    high = sim.add(ids(4, 3), 2, priority=5)
    chunks = dict(sim.step())
    assert (set(chunks), second.state) == ({first, high}, State.WAITING)
    sim.run()
    assert sim.scheduler.num_preemptions == 1
    assert sim.ended.index(second) < sim.ended.index(equal)


def test_the_last_to_come_is_preempted_and_comes_back_in_its_old_place() -> None:
    sim = Simulation(32, block_len=4, window=4, max_batch_tokens=8, max_batch_requests=8)
    answers = [sim.add(ids(6, i), 60) for i in range(3)]
    while not sim.scheduler.num_preemptions:
        sim.step()
    assert [sequence.state for sequence in answers] == [
        State.RUNNING, State.RUNNING, State.WAITING,
    ]  # fmt: skip
    late = sim.add(ids(6, 9), 2)
    sim.run()
    assert sim.ended[0] is answers[0]
    assert sim.ended.index(late) > sim.ended.index(answers[1])
    sim.check()


def test_the_first_in_line_is_never_preempted() -> None:
    r = random.Random(1)
    for trial in range(30):
        sim = Simulation(r.randint(14, 24), max_batch_tokens=6, max_batch_requests=4)
        for i in range(6):
            sim.add(ids(r.randint(1, 12), 10 * trial + i), r.randint(1, 16))
        computed: dict[Sequence, int] = {}
        while sim.live:
            first = min(sim.live, key=lambda sequence: sequence.order)
            before = computed.get(first, 0)
            sim.step()
            assert first.num_computed > before or first not in sim.live
            computed = {sequence: sequence.num_computed for sequence in sim.live}


def test_who_does_not_fit_is_not_passed() -> None:
    sim = Simulation(24, block_len=4, window=4, max_batch_tokens=8, max_batch_requests=8)
    running = sim.add(ids(20, 1), 10)
    sim.step()
    large, small = sim.add(ids(56, 2), 1), sim.add(ids(2, 3), 1)
    while running in sim.live:
        assert (large.state, small.state) == (State.WAITING, State.WAITING)
        sim.step()
    sim.run()


def test_a_prompt_that_is_being_computed_is_waited_for_and_shared() -> None:
    sim = Simulation(400, max_batch_tokens=500, max_batch_requests=8)
    prompt = ids(100)
    sequences = [sim.add([*prompt, i], 3) for i in range(4)]
    other = sim.add(ids(10, 5), 3)
    sim.step()
    assert [s.state for s in sequences] == [State.RUNNING] + [State.WAITING] * 3
    assert other.state is State.RUNNING  # who waits for a block does not hold up the line
    sim.run()
    assert [s.num_cached for s in sequences] == [0, 100, 100, 100]


def test_who_waits_for_another_goes_on_alone_when_that_one_ends() -> None:
    sim = Simulation(400, max_batch_tokens=32, max_batch_requests=8)
    first = sim.add(ids(320), 1)
    sim.step()
    second = sim.add(ids(320)[:256] + ids(9), 1)
    for _ in range(3):
        sim.step()
        assert second.state is State.WAITING
    sim.scheduler.end(first)
    sim.step()
    assert second.num_cached == 128


def test_who_waits_for_blocks_of_another_costs_the_same_in_every_step() -> None:
    sim = Simulation(4000, max_batch_tokens=16, max_batch_requests=8)
    shared = ids(4000)
    for number in range(100):
        sim.add(shared[: 4000 - number] + ids(number, 1), 1)
    for _ in range(200):
        sim.step()
    waiting = sim.scheduler._waiting
    assert len(waiting) == 99
    assert max(len(waiting._by_order), len(waiting._by_length)) <= 3 * 99 + 64


def test_aborts_release_everything_wherever_a_request_is() -> None:
    sim = Simulation(40, max_batch_tokens=8, max_batch_requests=2)
    running, prompt, waiting = (sim.add(ids(n, n), 9) for n in (3, 30, 20))
    sim.step()
    for sequence in (waiting, prompt, running):
        sim.abort(sequence)
        sim.check()
    assert sim.cache.pool.num_free == 40
    assert sim.scheduler.schedule() == []


def test_steps_are_cheap_however_many_wait() -> None:
    """The queue is not walked through: the heaps are looked at from the top alone."""
    sim = Simulation(400, max_batch_tokens=16, max_batch_requests=2)
    for i in range(500):
        sim.add(ids(20, i), 30)
    looked = 0
    find = sim.cache.find_prefix

    def count(*args: object) -> object:
        nonlocal looked
        looked += 1
        return find(*args)  # type: ignore[arg-type]

    sim.cache.find_prefix = count  # type: ignore[method-assign,assignment]
    for _ in range(20):
        sim.step()
    assert looked < 100


@pytest.mark.parametrize("num_blocks", [16, 19])
def test_the_longest_request_fits_alone(num_blocks: int) -> None:
    sim = Simulation(num_blocks, block_len=1, window=3, max_batch_requests=1, max_batch_tokens=3)
    for _ in range(2):  # the second one finds a part of the first
        sim.add([0] * (sim.longest() - 1), 1)
        sim.run()
    assert sim.scheduler.num_preemptions == 0


PROMPTS = st.lists(st.integers(0, VOCABULARY - 1), min_size=1, max_size=40)


class Machine(RuleBasedStateMachine):
    """Requests come, go, run out of room, meet each other's prefixes; in any order."""

    seen: ClassVar[Counter[str]] = Counter()

    @initialize(
        num_blocks=st.integers(10, 40),
        block_len=st.sampled_from([1, 2, 4]),
        window=st.sampled_from([1, 3, 6, 16]),
        max_batch_requests=st.integers(1, 5),
        more_tokens=st.integers(0, 20),
        max_prompt_rows=st.sampled_from([None, 1, 3]),
        run_ahead=st.booleans(),
    )
    def start(
        self, num_blocks: int, block_len: int, window: int, max_batch_requests: int,
        more_tokens: int, max_prompt_rows: int | None, run_ahead: bool,
    ) -> None:  # fmt: skip
        self.sim = Simulation(
            num_blocks,
            block_len=block_len,
            window=window,
            max_batch_requests=max_batch_requests,
            max_batch_tokens=max_batch_requests + more_tokens,
            max_prompt_rows=max_prompt_rows,
            run_ahead=run_ahead,
        )
        self.prompts: list[list[int]] = []

    def add_ids(self, prompt: list[int], num_new: int, priority: int, salt: str) -> None:
        prompt = prompt[: self.sim.longest() - 1]
        if prompt:
            self.sim.add(prompt, num_new, priority=priority, salt=salt, reuses=priority != -1)
            self.prompts.append(prompt)

    @rule(
        prompt=PROMPTS,
        num_new=st.integers(1, 30),
        priority=st.sampled_from([0, 0, 0, 1, -1]),
        salt=st.sampled_from(["", "", "a"]),
    )
    def add(self, prompt: list[int], num_new: int, priority: int, salt: str) -> None:
        self.add_ids(prompt, num_new, priority, salt)

    @precondition(lambda self: self.prompts)
    @rule(data=st.data(), more=st.lists(st.integers(0, VOCABULARY - 1), max_size=6))
    def add_one_that_begins_alike(self, data: st.DataObject, more: list[int]) -> None:
        ended = [sequence.request.token_ids for sequence in self.sim.ended[-5:]]
        prompt = data.draw(st.sampled_from([*self.prompts[-5:], *ended]))
        self.add_ids([*prompt, *more], 5, 0, "")

    @precondition(lambda self: self.sim.live)
    @rule(data=st.data(), discard=st.booleans())
    def abort(self, data: st.DataObject, discard: bool) -> None:
        index = data.draw(st.integers(0, len(self.sim.live) - 1))
        self.sim.abort(self.sim.live[index], discard=discard)

    @rule(times=st.integers(1, 4))
    def step(self, times: int) -> None:
        for _ in range(times):
            self.sim.step()

    @invariant()
    def conserved(self) -> None:
        if hasattr(self, "sim"):
            self.sim.check()

    def teardown(self) -> None:
        if hasattr(self, "sim"):
            self.sim.run()
            self.sim.check()
            self.seen["ended"] += len(self.sim.ended)
            self.seen["preempted"] += self.sim.scheduler.num_preemptions
            self.seen["evicted"] += self.sim.cache.pool.num_evicted
            self.seen["reused"] += sum(s.num_cached > 0 for s in self.sim.ended)
            assert self.sim.cache.pool.num_free == self.sim.cache.pool.num_blocks


def run_in_any_order(num_steps: int) -> None:
    Machine.seen.clear()
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=num_steps // 50,
            stateful_step_count=50,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    # What it is about did happen.
    for event in ("ended", "preempted", "evicted", "reused"):
        assert Machine.seen[event] > num_steps // 500, Machine.seen


def test_any_order_of_events() -> None:
    run_in_any_order(20_000)


@pytest.mark.nightly
def test_any_order_of_events_at_length() -> None:
    run_in_any_order(1_000_000)

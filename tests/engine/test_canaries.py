"""No request ever sees another one's tokens, whatever is mixed, aborted, preempted and reused."""

import random
from collections import Counter

import pytest

from motet.engine.config import EngineConfig, kv_block_bytes, kv_request_bytes
from motet.engine.core import EngineCore
from motet.engine.request import SamplingParams
from motet.engine.wire import RequestInput
from tests.engine.scripted import ScriptedModel, continuation

NUM_COMMON = 100  # ids below are said by many; each of the others is one request's canary
NUM_REQUESTS = 1000  # of a round: so many canaries there are


def make_core(r: random.Random, run_ahead: bool) -> EngineCore:
    max_batch_requests = r.randint(4, 24)
    config = EngineConfig(
        kv_cache_bytes=r.randint(60, 160) * 8 * 16,  # blocks of 8 tokens, 16 bytes each
        block_len=8,
        max_batch_tokens=r.randint(max_batch_requests, 96),
        max_batch_requests=max_batch_requests,
        run_ahead=run_ahead,
    )
    return EngineCore(ScriptedModel(NUM_COMMON + NUM_REQUESTS, max_context=120), config)


def round_of_requests(seed: int, seen: Counter[str], *, run_ahead: bool) -> None:
    """A thousand requests through one engine, arriving and being aborted as it comes."""
    r = random.Random(seed)
    core = make_core(r, run_ahead)
    shared = [[r.randrange(NUM_COMMON) for _ in range(r.randint(8, 60))] for _ in range(5)]
    prompts: dict[str, list[int]] = {}
    answers: dict[str, list[int]] = {}
    live: list[str] = []
    num_added = 0
    while num_added < NUM_REQUESTS or core.has_work:
        for _ in range(min(r.choice([0, 0, 1, 2, 9]), NUM_REQUESTS - num_added)):
            canary = NUM_COMMON + num_added
            prompt = [*r.choice(shared), *[canary] * r.randint(1, 9)]
            prompt += [r.randrange(NUM_COMMON) for _ in range(r.randint(0, 20))]
            request_id = str(canary)
            params = SamplingParams(temperature=0, max_tokens=r.randint(1, 24))
            salt = r.choice(["", "", "other"])
            core.add(
                RequestInput(
                    request_id, prompt, params, cache_salt=salt, priority=r.choice([0, 0, 0, 1])
                )
            )
            prompts[request_id], answers[request_id] = prompt, []
            live.append(request_id)
            num_added += 1
        if live and r.random() < 0.1:
            core.abort(live.pop(r.randrange(len(live))))
            seen["aborted"] += 1
        for output in core.step():
            answer = answers[output.request_id]
            answer += [token.token_id for token in output.tokens]
            assert output.error is None
            foreign = {i for i in answer if i >= NUM_COMMON} - {int(output.request_id)}
            assert not foreign, f"request {output.request_id} saw {foreign}"
            assert answer == continuation(prompts[output.request_id], len(answer))
            seen["echoed"] += int(output.request_id) in answer
            seen["reused"] += output.num_cached > 0
            if output.is_last and output.request_id in live:
                live.remove(output.request_id)
                seen["ended"] += 1
    assert not live
    stats = core.stats()
    assert stats.num_used_blocks == 0
    assert (stats.num_ahead > stats.num_steps // 2) == run_ahead
    seen["preempted"] += stats.num_preemptions
    seen["evicted"] += stats.num_evicted_blocks


def rounds(num_rounds: int, *, run_ahead: bool) -> None:
    seen: Counter[str] = Counter()
    for seed in range(num_rounds):
        round_of_requests(seed, seen, run_ahead=run_ahead)
    assert seen["ended"] + seen["aborted"] == num_rounds * NUM_REQUESTS
    for event in ("aborted", "preempted", "reused", "echoed", "evicted"):
        assert seen[event] > 20 * num_rounds, seen


@pytest.mark.parametrize("run_ahead", [False, True])
def test_a_thousand_requests_see_no_foreign_canary(run_ahead: bool) -> None:
    rounds(1, run_ahead=run_ahead)


@pytest.mark.parametrize("length", [5, 60, 200])
def test_a_request_takes_the_memory_that_is_told(length: int) -> None:
    model = ScriptedModel(300)
    config = EngineConfig(block_len=8, max_batch_tokens=32, max_batch_requests=4)
    core = EngineCore(model, config)
    ids = list(range(length))
    core.add(RequestInput("a", ids, SamplingParams(max_tokens=4, temperature=0)))
    core.add(RequestInput("b", [1], SamplingParams(max_tokens=1)))  # others do not matter
    most = 0
    while core.has_work:
        core.step()
        most = max(most, core.stats().num_used_blocks)
    told = kv_request_bytes(model.config, 4, length + 3, chunk_len=32, block_len=8)
    a_block = kv_block_bytes(model.config, 4, 8)
    # Between steps the passed ones of the last chunk are free already.
    passed = 32 // 8 if length > 32 else 0
    assert told - (passed + 1) * a_block <= most * a_block <= told


@pytest.mark.nightly
@pytest.mark.parametrize("run_ahead", [False, True])
def test_fifty_thousand_requests_see_no_foreign_canary(run_ahead: bool) -> None:
    rounds(25, run_ahead=run_ahead)

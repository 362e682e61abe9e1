"""A step that begins before the last one is read: what comes out is the same."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import torch
from torch import Tensor

from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.reasoning import ReasoningBudget
from motet.engine.request import SamplingParams, TokenOut
from motet.engine.sampler import Draws
from motet.engine.wire import RequestInput
from motet.errors import UsageError
from motet.model.load import load_model
from motet.ops.batch import Batch
from tests.engine.scripted import ScriptedModel, continuation

GREEDY = SamplingParams(temperature=0, max_tokens=40)
PROMPT = list(range(30))


def run(core: EngineCore, *given: RequestInput) -> dict[str, list[TokenOut]]:
    for one in given:
        core.add(one)
    tokens: dict[str, list[TokenOut]] = {one.request_id: [] for one in given}
    while core.has_work:
        for output in core.step():
            assert output.error is None
            tokens[output.request_id] += output.tokens
    assert core.stats().num_used_blocks == 0
    return tokens


def ids_of(tokens: list[TokenOut]) -> list[int]:
    return [token.token_id for token in tokens]


def scripted(**options: Any) -> EngineCore:
    return EngineCore(ScriptedModel(300), EngineConfig(run_ahead=True, **options))


def test_the_next_step_is_launched_before_the_last_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    core = scripted()
    events: list[str] = []

    def noting(name: str, do: Callable[..., Any]) -> Callable[..., Any]:
        def noted(*args: Any, **options: Any) -> Any:
            events.append(name)
            return do(*args, **options)

        return noted

    monkeypatch.setattr(core._runner, "launch", noting("launch", core._runner.launch))
    monkeypatch.setattr(Draws, "result", noting("read", Draws.result))
    (tokens,) = run(core, RequestInput("a", PROMPT, replace(GREEDY, max_tokens=4))).values()
    assert ids_of(tokens) == continuation(PROMPT, 4)
    # No step is made for a request that is known to be at its end.
    assert events == ["launch", *["launch", "read"] * 3, "read"]
    assert core.stats().num_ahead == 3


def test_a_token_after_the_end_is_dropped() -> None:
    answer = continuation(PROMPT, 40)
    end = answer[9]
    num_said = answer.index(end) + 1
    core = scripted()
    params = replace(GREEDY, stop_token_ids=[end])
    other = list(range(100, 120))
    said = run(core, RequestInput("a", PROMPT, params), RequestInput("b", other, GREEDY))
    assert ids_of(said["a"]) == answer[:num_said]
    assert said["a"][-1].finish_reason == "stop"
    assert ids_of(said["b"]) == continuation(other, 40)
    assert core.stats().generated_tokens == num_said + 40


def test_an_aborted_request_leaves_nothing_behind() -> None:
    core = scripted()
    for name in "ab":
        core.add(RequestInput(name, PROMPT, GREEDY))
    said: dict[str, list[int]] = {"a": [], "b": []}
    for _ in range(3):
        for output in core.step():
            said[output.request_id] += ids_of(output.tokens)
    core.abort("a")
    assert said["a"] == continuation(PROMPT, 3)
    said["a"] = []
    # The same name again, while a step with the first one's token is under way.
    core.add(RequestInput("a", PROMPT[:7], GREEDY))
    while core.has_work:
        for output in core.step():
            if output.finish_reason != "abort":
                said[output.request_id] += ids_of(output.tokens)
    assert said["a"] == continuation(PROMPT[:7], 40)
    assert said["b"] == continuation(PROMPT, 40)
    core.add(RequestInput("c", PROMPT, GREEDY))
    core.step()
    core.abort("c")
    assert [output.finish_reason for output in core.step()] == ["abort"]
    assert not core.has_work
    assert core.stats().num_used_blocks == 0
    assert ids_of(run(core, RequestInput("d", PROMPT, GREEDY))["d"]) == continuation(PROMPT, 40)


def test_a_request_is_preempted_before_its_token_is_read() -> None:
    core = scripted(block_len=4, kv_cache_bytes=26 * 4 * 16, max_batch_requests=4)
    prompts = {str(i): [10 * i + j for j in range(8)] for i in range(4)}
    said = run(core, *(RequestInput(name, ids, GREEDY) for name, ids in prompts.items()))
    assert core.stats().num_preemptions > 1
    assert core.stats().num_ahead > 20
    for name, ids in prompts.items():
        assert ids_of(said[name]) == continuation(ids, 40)


class Overflowing(ScriptedModel):
    """Its logits after one position are no numbers."""

    position = 40

    def forward(self, batch: Batch, *args: Any, **kwargs: Any) -> Tensor:
        logits = super().forward(batch, *args, **kwargs)
        assert batch.logit_rows is not None
        logits[batch.positions[batch.logit_rows] == self.position] = torch.nan
        return logits


def test_logits_that_are_not_finite_end_their_request_alone() -> None:
    core = EngineCore(Overflowing(300), EngineConfig(run_ahead=True))
    core.add(RequestInput("a", PROMPT, GREEDY))
    core.add(RequestInput("b", PROMPT[:3], replace(GREEDY, max_tokens=30)))
    said: dict[str, list[int]] = {"a": [], "b": []}
    told = []
    while core.has_work:
        for output in core.step():
            said[output.request_id] += ids_of(output.tokens)
            told += [output.error] if output.error else []
    assert len(told) == 1
    assert "not finite at position 41" in told[0]
    assert said["a"] == continuation(PROMPT, 11)
    assert said["b"] == continuation(PROMPT[:3], 30)
    assert core.stats().num_used_blocks == 0


def test_nobody_reuses_what_a_request_gave_up_before_its_logits_were_read() -> None:
    model = Overflowing(300)
    model.position = len(PROMPT)
    core = EngineCore(model, EngineConfig(run_ahead=True, block_len=4, max_batch_requests=1))
    core.add(RequestInput("a", PROMPT, GREEDY))
    core.step()  # the next one, whose logits are no numbers, is under way
    core.add(RequestInput("b", [200, 201], replace(GREEDY, max_tokens=2), priority=1))
    told = {output.request_id: output.error for output in core.step()}
    assert core.stats().num_preemptions == 1
    assert "not finite at position 31" in (told["a"] or "")
    core.add(RequestInput("c", PROMPT, replace(GREEDY, max_tokens=1)))
    num_cached = {}
    while core.has_work:
        for output in core.step():
            num_cached[output.request_id] = output.num_cached
    assert num_cached["c"] == 0


@pytest.mark.parametrize(
    "params",
    [
        SamplingParams(seed=5, top_p=0.9, logprobs=2),
        SamplingParams(seed=6, min_tokens=9, stop_token_ids=list(range(0, 512, 2))),
        SamplingParams(seed=7, logit_bias={7: 5.0, 9: -5.0}, top_k=30),
        SamplingParams(seed=8, frequency_penalty=0.7, repetition_penalty=1.2),
        SamplingParams(
            seed=9, reasoning=ReasoningBudget(opens=((1,),), ends=(2,), forced=(2, 3), max_tokens=4)
        ),
    ],
    ids=["log-probabilities", "min_tokens", "bias", "penalties", "budget"],
)
def test_every_kind_of_request_gives_what_it_gives_step_by_step(params: SamplingParams) -> None:
    model = load_model("synthetic:tiny", backend="ref").model
    params = replace(params, max_tokens=12, ignore_eos=True)
    prompts = {"a": [3, 4, 1], "b": [8, 1]}
    said, num_ahead = [], []
    for run_ahead in (False, True):
        core = EngineCore(
            model, EngineConfig(max_context=64, deterministic=True, run_ahead=run_ahead)
        )
        said.append(run(core, *(RequestInput(name, ids, params) for name, ids in prompts.items())))
        num_ahead.append(core.stats().num_ahead)
    assert said[0] == said[1]
    assert num_ahead == [0, 11]


def test_what_is_wanted_of_prompts_and_experts_is_read_first() -> None:
    model = load_model("synthetic:tiny", backend="ref").model
    given = [
        RequestInput("a", [5] * 20, SamplingParams(), scores=True),
        RequestInput("b", [6] * 20, replace(GREEDY, max_tokens=3, prompt_logprobs=0)),
        RequestInput("c", [7] * 20, replace(GREEDY, max_tokens=3), return_routing=True),
    ]
    told: list[dict[str, Any]] = []
    for run_ahead in (False, True):
        core = EngineCore(model, EngineConfig(max_context=64, run_ahead=run_ahead))
        for one in given:
            core.add(one)
        found: dict[str, Any] = {}
        while core.has_work:
            for output in core.step():
                found.setdefault(output.request_id, []).append((output.tokens, output.routing))
        told.append(found)
    assert told[0] == told[1]


def test_drafts_are_made_step_by_step() -> None:
    core = scripted(speculate="ngram")
    assert ids_of(run(core, RequestInput("a", PROMPT, GREEDY))["a"]) == continuation(PROMPT, 40)
    assert core.stats().num_ahead == 0


def test_on_a_cpu_it_is_not_the_default() -> None:
    core = EngineCore(ScriptedModel(300), EngineConfig())
    run(core, RequestInput("a", PROMPT, GREEDY))
    assert core.stats().num_ahead == 0
    for wrong in (1, "yes"):
        with pytest.raises(UsageError, match=f"run_ahead is {wrong!r}; give True, False or None"):
            EngineConfig(run_ahead=wrong)  # type: ignore[arg-type]

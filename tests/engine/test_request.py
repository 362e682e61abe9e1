"""Sampling parameters refuse what they cannot mean, and name it."""

from typing import Any

import numpy as np
import pytest

from motet.engine.reasoning import ReasoningBudget
from motet.engine.request import Request, SamplingParams, check_params
from motet.errors import UsageError


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("max_tokens", 0),
        ("max_tokens", 1.5),
        ("temperature", -1),
        ("temperature", float("nan")),
        ("temperature", "hot"),
        ("top_p", 0),
        ("top_p", 1.1),
        ("top_k", -1),
        ("top_k", True),
        ("top_k", 2**63),
        ("min_p", 2),
        ("seed", -1),
        ("seed", 2**63),
        ("logprobs", 21),
        ("stop", [""]),
        ("stop", None),
        ("stop_token_ids", [-1]),
        ("stop_token_ids", 7),
        ("min_tokens", -1),
        ("n", 0),
        ("n", 129),
        ("repetition_penalty", 0),
        ("repetition_penalty", float("inf")),
        ("presence_penalty", 2.1),
        ("frequency_penalty", -2.1),
        ("logit_bias", [3]),
        ("logit_bias", {"x": 1}),
        ("logit_bias", {-1: 1}),
        ("logit_bias", {3: 101}),
        ("logit_bias", {3: None}),
        ("logit_bias", dict.fromkeys(range(1025), 1)),
        ("prompt_logprobs", 21),
        ("grammar", " "),
        ("grammar", "a" * 600_000),
        ("grammar", "start: /\ud800/"),
        ("reasoning", 5),
        ("max_tokens", 2**63),
        ("temperature", 10**400),
        ("temperature", True),
        ("ignore_eos", 1),
        ("ignore_eos", None),
        ("stop", ["\ud800"]),
        ("stop", [b"x"]),
    ],
)
def test_a_value_out_of_range_is_named(name: str, value: object) -> None:
    with pytest.raises(UsageError, match=name):
        SamplingParams(**{name: value})  # type: ignore[arg-type]


def test_numbers_of_any_kind_become_plain_ones() -> None:
    """Nothing else can be sent to the engine's process."""
    params = SamplingParams(
        max_tokens=np.int64(5),  # type: ignore[arg-type]
        temperature=np.float32(0.5),  # type: ignore[arg-type]
        top_p=np.float64(0.25),
        min_p=0,
        logit_bias={np.int64(3): np.float64(1)},  # type: ignore[dict-item]
        stop_token_ids=[np.int32(4)],  # type: ignore[list-item]
    )
    numbers = [params.max_tokens, params.temperature, params.top_p, params.min_p]
    numbers += [*params.logit_bias, *params.logit_bias.values(), *params.stop_token_ids]
    assert numbers == [5, 0.5, 0.25, 0, 3, 1, 4]
    assert [type(one) for one in numbers] == [int, float, float, float, int, float, int]


def test_one_stop_text_is_a_list_of_one() -> None:
    assert SamplingParams(stop="end").stop == ("end",)


def test_token_ids_of_a_bias_may_be_text() -> None:
    """As in OpenAI's JSON."""
    assert SamplingParams(logit_bias={"5": 1, 6: -2.5}).logit_bias == {5: 1.0, 6: -2.5}  # type: ignore[dict-item]
    hash(SamplingParams(logit_bias={5: 1}))


def test_min_tokens_is_at_most_max_tokens() -> None:
    with pytest.raises(UsageError, match="min_tokens is 5; give at most max_tokens, 4"):
        SamplingParams(min_tokens=5, max_tokens=4)


@pytest.mark.parametrize(
    ("params", "match"),
    [
        ({"logit_bias": {10: 1}}, "logit_bias names token 10, outside the vocabulary of 10"),
        ({"stop_token_ids": [3, 11]}, "stop_token_ids names token 11"),
        ({"logprobs": 11}, "logprobs is 11; the vocabulary has 10"),
        ({"prompt_logprobs": 11}, "prompt_logprobs is 11"),
        ({"reasoning": ReasoningBudget(((1,),), (3,), (3, 10))}, "forces token 10, outside"),
    ],
)
def test_what_the_vocabulary_lacks_is_named(params: dict[str, Any], match: str) -> None:
    check_params(SamplingParams(logit_bias={9: 1}, stop_token_ids=[9], logprobs=10), 10)
    with pytest.raises(UsageError, match=match):
        check_params(SamplingParams(**params), 10)


@pytest.mark.parametrize(
    ("token", "ignore_eos", "reason"),
    [(5, False, None), (9, False, "stop"), (9, True, None), (7, True, "stop")],
)
def test_what_ends_a_request(token: int, ignore_eos: bool, reason: str | None) -> None:
    params = SamplingParams(ignore_eos=ignore_eos, stop_token_ids=[7])
    request = Request([1, 2], params, frozenset({9}), seed=0, max_len=4)
    assert request.append(token) == reason
    assert request.append(5) == "length"

"""Sampling parameters refuse what they cannot mean, and name it."""

import pytest

from motet.engine.request import Request, SamplingParams
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
    ],
)
def test_a_value_out_of_range_is_named(name: str, value: object) -> None:
    with pytest.raises(UsageError, match=name):
        SamplingParams(**{name: value})  # type: ignore[arg-type]


def test_one_stop_text_is_a_list_of_one() -> None:
    assert SamplingParams(stop="end").stop == ("end",)


@pytest.mark.parametrize(
    ("token", "ignore_eos", "reason"),
    [(5, False, None), (9, False, "stop"), (9, True, None), (7, True, "stop")],
)
def test_what_ends_a_request(token: int, ignore_eos: bool, reason: str | None) -> None:
    params = SamplingParams(ignore_eos=ignore_eos, stop_token_ids=[7])
    request = Request([1, 2], params, frozenset({9}), seed=0, max_len=4)
    assert request.append(token) == reason
    assert request.append(5) == "length"

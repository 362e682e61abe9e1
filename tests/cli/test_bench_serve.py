"""`motet bench serve`: the requests that are drawn, and that what is told of them adds up."""

import json
import math
from collections.abc import Sequence

import pytest

from motet.cli import bench_serve
from motet.cli.bench_serve import BenchOptions, Played, Trace, measure_serve, measure_turns
from motet.cli.workload import MIX, Planned, draw_workload
from motet.engine.wire import EngineOptions
from motet.errors import CapacityError, UsageError
from tests.cli.test_cli import motet

SHORT = "4-8/2-5@3,20/1"


def test_requests_follow_the_mix_and_the_seed() -> None:
    planned = draw_workload("3-5/2@9,40-41/7@1", num_requests=500, vocab_size=50, seed=1)
    assert planned == draw_workload("3-5/2@9,40-41/7@1", num_requests=500, vocab_size=50, seed=1)
    assert planned != draw_workload("3-5/2@9,40-41/7@1", num_requests=500, vocab_size=50, seed=2)
    lengths = {(len(one.prompt_ids), one.num_output) for one in planned}
    assert lengths == {(3, 2), (4, 2), (5, 2), (40, 7), (41, 7)}
    assert 25 <= sum(one.num_output == 7 for one in planned) <= 80  # a tenth of 500
    assert {token for one in planned for token in one.prompt_ids} == set(range(50))
    assert {one.arrival for one in planned} == {0.0}


def test_requests_arrive_at_the_rate() -> None:
    planned = draw_workload(MIX, num_requests=2000, vocab_size=9, seed=0, rate=4.0)
    arrivals = [one.arrival for one in planned]
    assert arrivals == sorted(arrivals)
    assert math.isclose(arrivals[-1], 2000 / 4.0, rel_tol=0.1)


@pytest.mark.parametrize(
    "mix", ["", "12", "1/2/3", "a/b", "1-/2", "5-3/2", "3/5-2", "0/4", "4/0", "1/2@0", "1/2,"]
)
def test_a_wrong_mix_is_named(mix: str) -> None:
    with pytest.raises(UsageError, match="--mix has"):
        draw_workload(mix, num_requests=1, vocab_size=9, seed=0)


@pytest.mark.parametrize("rate", [0.0, -1.0, math.nan, math.inf])
def test_a_wrong_rate_is_named(rate: float) -> None:
    with pytest.raises(UsageError, match="--rate"):
        draw_workload(MIX, num_requests=1, vocab_size=9, seed=0, rate=rate)


def test_what_is_told_of_the_runs() -> None:
    planned = [Planned([1], 2, 0.0), Planned([2], 3, 0.5)]
    speeds = iter([1.0, 3.0, 2.0])  # of three runs

    def play(planned: Sequence[Planned]) -> Played:
        slow = next(speeds)
        traces = [
            Trace(0.0, [slow, 2 * slow], [5, 6]),
            Trace(0.5, [slow, 2 * slow, 4 * slow], [7, 8, 9 if slow < 3 else 8]),
        ]
        return Played(traces, peak_bytes=int(slow), cpu_s=None, num_preemptions=0)

    told = measure_turns({"one": play}, planned, 3)["one"]
    assert told["seconds"] == {"median": 8.0, "min": 4.0, "max": 12.0}
    assert told["requests_per_s"]["median"] == 2 / 8
    assert told["tokens_per_s"] == {"median": 5 / 8, "min": 5 / 12, "max": 5 / 4}
    assert told["first_token_s_p50"]["median"] == 1.5  # of 1.5 and 2
    assert told["first_token_s_p90"]["median"] == 2.0
    assert told["next_token_s_p50"]["median"] == 2.0  # of 2, 2 and 4
    assert told["next_token_s_p99"] == {"median": 4.0, "min": 2.0, "max": 6.0}
    assert told["request_s_p99"]["median"] == 7.5
    assert told["peak_bytes"]["max"] == 3
    assert told["cpu_s"] is None
    assert told["finished_s"] == [4.0, 8.0]
    assert told["same_tokens"] == {"median": 2, "min": 1, "max": 2}


def test_one_token_each_has_no_gaps() -> None:
    played = Played([Trace(0.0, [1.0], [5])], None, None)
    told = measure_turns({"one": lambda _: played}, [Planned([1], 1, 0.0)], 1)["one"]
    assert told["next_token_s_p50"] is None
    assert told["peak_bytes"] is None
    facts = {"model": "m", "requests": 1, "prompt_tokens": 1, "output_tokens": 1, "runs": 1}
    bench_serve._print_table(facts | {"static_size": 1, "modes": {"one": told}})


def test_the_command_prints_one_object() -> None:
    done = motet(
        *("bench", "serve", "synthetic:tiny", "--requests", "5", "--mix", SHORT, "--batch", "2"),
        *("--runs", "1", "--rate", "100", "--seed", "3", "--json"),
    )
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert (facts["requests"], facts["static_size"], facts["rate"]) == (5, 2, 100)
    assert list(facts["modes"]) == list(bench_serve.MODES)
    for mode in facts["modes"].values():
        assert mode["same_tokens"]["min"] == 5
        assert len(mode["finished_s"]) == 5
        assert 0 < mode["first_token_s_p50"]["median"] <= mode["request_s_p99"]["median"]


def test_what_cannot_be_measured_is_said() -> None:
    engine = EngineOptions("synthetic:tiny", max_context=32)
    with pytest.raises(CapacityError, match="40 tokens"):
        measure_serve(engine, BenchOptions(num_requests=2, mix="30/10"))
    for wrong in (BenchOptions(0), BenchOptions(runs=0), BenchOptions(static_size=0)):
        with pytest.raises(UsageError, match="at least 1"):
            measure_serve(engine, wrong)


def test_help_has_examples() -> None:
    done = motet("bench", "serve", "--help")
    assert "\n  motet bench serve" in done.stdout
    assert MIX in "".join(done.stdout.split())
    assert "\n  serve " in motet("bench", "--help").stdout

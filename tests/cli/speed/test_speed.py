"""`motet bench decode`, `prefill` and `batch`: what they print, and what they refuse."""

import dataclasses
import importlib.util
import itertools
import json
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import torch

from motet.checkpoint import open_checkpoint, write_hf
from motet.cli.speed import (
    Job,
    SpeedPlan,
    decode_case,
    ops,
    ours,
    parse_counts,
    prefill_case,
    turns,
)
from motet.cli.speed.bandwidth import ReadBandwidth
from motet.cli.speed.cases import Case
from motet.cli.speed.cost import Cost
from motet.cli.speed.ours import measure_motet
from motet.cli.speed.process import run_job
from motet.cli.speed.report import run_speed
from motet.cli.speed.turns import measure_speed, spread
from motet.errors import BackendError, CapacityError, CheckpointError, UsageError
from motet.model.load import load_model
from tests.cli.test_cli import motet

SMALL = 1 << 20  # bytes to read for the bandwidth
CASES = (decode_case(context=20, batch=3, tokens=2), prefill_case(9))
JOB = Job("synthetic:tiny", CASES, threads=1, bandwidth_bytes=SMALL)


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Motet's turns in this process, which is faster."""
    threads = torch.get_num_threads()
    monkeypatch.setattr(turns, "run_job", measure_motet)
    monkeypatch.setattr(torch, "set_num_threads", lambda count: None)
    assert torch.get_num_threads() == threads


def test_jobs_cross_the_boundary() -> None:
    job = dataclasses.replace(JOB, settings={"repack": True}, dense="int8", passes=3)
    assert Job.from_json(job.to_json()) == job


@pytest.mark.parametrize("backend", ["ref", "auto"])
def test_figures_follow_from_what_was_measured(backend: str, alone: None) -> None:
    facts = measure_speed(SpeedPlan(dataclasses.replace(JOB, backend=backend), runs=3))
    assert json.loads(json.dumps(facts)) == facts
    assert [case["kind"] for case in facts["cases"]] == ["decode", "prefill"]
    for case, shape in zip(facts["cases"], CASES, strict=True):
        steps = shape.tokens if shape.kind == "decode" else 1
        step_bytes = sum(case["step_bytes"].values())
        assert case["bytes_per_token"] == pytest.approx(step_bytes * steps / shape.num_tokens)
        assert len(case["tokens_per_s"]["values"]) == 3
        for i, speed in enumerate(case["tokens_per_s"]["values"]):
            bytes_per_s = speed * case["bytes_per_token"]
            assert case["bytes_per_s"]["values"][i] == pytest.approx(bytes_per_s)
            share = bytes_per_s / case["bandwidth"]["values"][i]
            assert case["share"]["values"][i] == pytest.approx(share)
        for name in ("tokens_per_s", "share", "bandwidth"):
            found = case[name]
            assert 0 < found["min"] <= found["median"] <= found["max"]
    assert facts["machine"]["cpus"] >= 1
    assert facts["peak_bytes"] is None or facts["peak_bytes"] > SMALL


def test_experts_are_those_of_the_routing(alone: None) -> None:
    loaded = load_model("synthetic:tiny")
    top_k, num_experts = loaded.config.experts_per_token, loaded.config.num_experts
    alone_case = decode_case(context=5, batch=1, tokens=3)
    many = prefill_case(64)
    plan = SpeedPlan(dataclasses.replace(JOB, cases=(alone_case, many)), runs=1)
    one, all_of_them = measure_speed(plan)["cases"]
    assert one["experts_a_layer"] == top_k
    assert top_k < all_of_them["experts_a_layer"] <= num_experts
    per_expert = one["step_bytes"]["experts"] / one["experts_a_layer"]
    assert all_of_them["step_bytes"]["experts"] / all_of_them["experts_a_layer"] == pytest.approx(
        per_expert
    )


def test_contenders_take_turns(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Motet takes one second a pass, the peer three, and four where it may not repack."""
    played: list[Job] = []

    def scripted(job: Job) -> dict[str, Any]:
        played.append(job)
        if job.contender != "motet":
            seconds = 3.0 if job.settings["repack"] else 4.0
            cases = [{"seconds": [seconds]} for _ in job.cases]
            return {"load_s": 1.0, "peak_bytes": 5, "version": "1", "cases": cases}
        case = {"seconds": [1.0], "bandwidth": [10.0], "steps": 2, "step_bytes": {"head": 4.0}}
        case |= {"experts_a_layer": 4.0, "step_macs": 1.0}
        return {"load_s": 1.0, "peak_bytes": 7, "gpu_peak_bytes": None, "cases": [case]}

    monkeypatch.setattr(turns, "run_job", scripted)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())
    job = dataclasses.replace(JOB, cases=CASES[:1])
    facts = measure_speed(SpeedPlan(job, runs=2, against="llama-cpp", peer_files=tmp_path))
    assert [one.contender for one in played] == [
        *("motet", "llama-cpp", "llama-cpp"),
        *("motet", "llama-cpp"),  # without what was the slower setting
    ]
    assert all(one.passes == 1 for one in played)
    file = {one.model for one in played if one.contender == "llama-cpp"}.pop()
    assert open_checkpoint(file).layout == "gguf"
    assert open_checkpoint(file).entries["lm_head.weight"].dtype == "Q8_0"
    case = facts["cases"][0]
    assert case["peer"]["name"] == "llama.cpp, q8_0, repacked"
    assert case["peer"]["ratio"]["median"] == 3.0
    assert case["peer"]["tokens_per_s"]["median"] == 6 / 3.0
    assert case["tokens_per_s"]["median"] == 6.0
    assert case["share"]["median"] == 2 * 4.0 / 10.0
    assert [peer["cases"][0]["ratio"]["median"] for peer in facts["peers"]] == [3.0, 4.0]
    again = measure_speed(SpeedPlan(job, runs=1, against="llama-cpp", peer_files=tmp_path))
    assert again["cases"][0]["tokens_per_s"]["values"] == [6.0]
    assert len(list(tmp_path.glob("*.gguf"))) == 1  # the file of before is taken


def test_only_the_first_layers(tmp_path: Path) -> None:
    plan = SpeedPlan(JOB, layers=1, against="transformers", peer_files=tmp_path)
    contenders = turns._contenders(plan, tmp_path)
    assert contenders["motet"].model == contenders["transformers"].model
    shortened = load_model(contenders["motet"].model)
    whole = open_checkpoint("synthetic:tiny")
    assert shortened.config.num_layers == 1
    name = "model.layers.0.self_attn.q_proj.weight"
    assert torch.equal(shortened.checkpoint.read(name), whole.read(name))
    with pytest.raises(UsageError, match="--layers is 99"):
        turns._contenders(dataclasses.replace(plan, layers=99), tmp_path)


def test_a_gguf_file_is_the_peers_own(tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    job = dataclasses.replace(JOB, model=str(file))
    contenders = turns._contenders(SpeedPlan(job, against="llama-cpp"), tmp_path)
    assert {one.model for one in contenders.values()} == {str(file)}


def test_a_changed_checkpoint_gets_a_file_of_its_own(tmp_path: Path) -> None:
    source = open_checkpoint("synthetic:tiny")
    tensors = [(name, source.read(name)) for name in source.entries]
    keys = {
        turns._key(open_checkpoint(write_hf(tmp_path / name, source.config, tensors)))
        for name in ("one", "two")
    }
    assert len(keys | {turns._key(source)}) == 3
    assert turns._key(source) == turns._key(open_checkpoint("synthetic:tiny"))


def test_a_process_tells_its_errors_by_their_kind(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="nowhere"):
        run_job(dataclasses.replace(JOB, model=str(tmp_path / "nowhere")))


def test_what_cannot_be_measured_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for text in ("", "0", "1,1", "8,-1", "many"):
        with pytest.raises(UsageError, match="--batch"):
            parse_counts("--batch", text)
    assert parse_counts("--batch", "8,1") == [8, 1]
    for kind in ({"context": 0}, {"batch": 0}, {"tokens": 0}):
        with pytest.raises(UsageError, match=f"--{next(iter(kind))}"):
            decode_case(**({"context": 1, "batch": 1, "tokens": 1} | kind))
    with pytest.raises(UsageError, match="--tokens"):
        prefill_case(0)
    for given, words in (({"runs": 0}, "--runs"), ({"layers": 0}, "--layers"),
                         ({"against": "a toaster"}, "transformers or vllm")):  # fmt: skip
        with pytest.raises(UsageError, match=words):
            SpeedPlan(JOB, **given).check()
    with pytest.raises(UsageError, match="--threads 1"):
        SpeedPlan(dataclasses.replace(JOB, clock="process", threads=2)).check()
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(BackendError, match="llama_cpp, which is not installed; pip install"):
        SpeedPlan(JOB, against="llama-cpp").check()
    with pytest.raises(BackendError, match="--against vllm needs the package vllm, which"):
        SpeedPlan(JOB, against="vllm").check()
    is_there = {"transformers", "triton"}
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: name if name in is_there else None
    )
    SpeedPlan(dataclasses.replace(JOB, device="cpu"), against="transformers").check()
    with pytest.raises(BackendError, match="accelerate, kernels, which is not installed"):
        SpeedPlan(dataclasses.replace(JOB, device="cuda"), against="transformers").check()


@pytest.mark.parametrize(
    ("fits", "is_beyond"),
    [
        (
            decode_case(context=8190, batch=2, tokens=2),
            decode_case(context=8190, batch=2, tokens=3),
        ),
        (prefill_case(8192), prefill_case(8193)),
    ],
)
def test_what_is_beyond_the_context_is_refused_before_anything_runs(
    monkeypatch: pytest.MonkeyPatch, fits: Case, is_beyond: Case
) -> None:
    class RunsError(Exception):
        pass

    def run(job: Job) -> None:
        raise RunsError

    monkeypatch.setattr(turns, "run_job", run)
    with pytest.raises(RunsError):
        measure_speed(SpeedPlan(dataclasses.replace(JOB, cases=(fits,))))
    with pytest.raises(CapacityError, match=r"8193 tokens in the end, and the context .* is 8192;"):
        measure_speed(SpeedPlan(dataclasses.replace(JOB, cases=(fits, is_beyond))))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_ops_add_up_to_the_step(monkeypatch: pytest.MonkeyPatch, case: Case) -> None:
    monkeypatch.setattr(ops, "product_rate", lambda device: 1e12)
    monkeypatch.setattr(ops, "_seconds", lambda calls, device: 1e-3 * len([c() for c in calls]))
    loaded = load_model("synthetic:tiny", backend="ref")
    config = loaded.config
    steps = ours._Steps(loaded.model, case, JOB)
    batch = steps._batches[-1]
    routed = steps._routed(batch)
    times = ops.measure_ops(lambda: steps._run(batch), batch, config, routed, 1e9)
    told = {one.name: one for one in times}
    names = [
        "embed",
        "attn_in",
        "attention, window",
        "attention, full",
        "attn_out",
        "moe",
        "unembed",
    ]
    assert list(told) == names
    layers = config.num_layers
    assert [told[name].calls for name in names] == [1, layers, 2, 2, layers, layers, 1]
    new = case.tokens if case.kind == "prefill" else 1
    step = Cost(loaded.checkpoint, config, cache_itemsize=4).step(
        routed=routed, seq_lens=batch.seq_lens.tolist(), num_new=[new] * case.batch
    )
    total = sum(one.bytes * one.calls for one in times)
    assert total == pytest.approx(step.total, rel=0.02)  # but for small biases, norms and sinks
    for one in times:
        assert one.seconds == pytest.approx(1e-3)
        assert one.share == pytest.approx(max(one.bytes / 1e9, one.flop / 1e12) / 1e-3)


def test_llama_cpp_that_does_not_load_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    from motet.cli.speed.llama_cpp import measure_llama_cpp

    monkeypatch.setitem(sys.modules, "llama_cpp", None)
    with pytest.raises(BackendError, match=r"motet\[peers\]"):
        measure_llama_cpp(dataclasses.replace(JOB, contender="llama-cpp"))


def test_transformers_takes_its_turn(tmp_path: Path) -> None:
    from motet.cli.speed.transformers import measure_transformers

    folder = turns._shortened("synthetic:tiny", 2, tmp_path)
    job = dataclasses.replace(JOB, model=str(folder), passes=2, contender="transformers")
    facts = measure_transformers(dataclasses.replace(job, threads=None))
    assert [len(case["seconds"]) for case in facts["cases"]] == [2, 2]
    assert min(min(case["seconds"]) for case in facts["cases"]) > 0


def test_spread() -> None:
    found = spread([3.0, 1.0, 2.0])
    assert found == {"median": 2.0, "min": 1.0, "max": 3.0, "values": [3.0, 1.0, 2.0]}


def test_bandwidth_says_how_it_was_read() -> None:
    bandwidth = ReadBandwidth(torch.device("cpu"), 1, SMALL, JOB.now)
    assert bandwidth.measure() > 0
    assert "threads: 1" in bandwidth.method


def test_the_table_shows_every_case(alone: None, capsys: pytest.CaptureFixture[str]) -> None:
    run_speed(SpeedPlan(JOB, runs=2), as_json=False)
    printed = capsys.readouterr().out
    for words in ("3 x context 20", "prefill 9", "tokens/s", "of the bandwidth", "load"):
        assert words in printed


def test_the_command_prints_one_object() -> None:
    done = motet("bench", "decode", "--model", "synthetic:tiny", "--context", "4,8",
                 "--tokens", "2", "--runs", "2", "--threads", "1", "--json")  # fmt: skip
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert [case["context"] for case in facts["cases"]] == [4, 8]
    assert (facts["threads"], facts["runs"]) == (1, 2)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("batch --batch 1,x", "--batch"),
        ("prefill --tokens 0", "--tokens"),
        ("decode --against toaster", "toaster"),
        ("decode --dense float3", "float3"),
    ],
)
def test_wrong_usage_is_exit_code_2(words: str, said: str) -> None:
    done = motet("bench", *words.split())
    assert done.returncode == 2
    assert said in done.stderr


def test_help_has_examples() -> None:
    for command in ("decode", "prefill", "batch"):
        done = motet("bench", command, "--help")
        assert f"\n  motet bench {command}" in done.stdout


def test_ops_on_a_cpu_are_timed_where_they_are_called() -> None:
    loaded = load_model("synthetic:tiny", backend="ref")
    case = decode_case(context=5, batch=2, tokens=3)
    steps = ours._Steps(loaded.model, case, JOB)
    routed = [steps._routed(batch) for batch in steps._batches]
    ticks = itertools.count()
    times = ops.measure_ops_in_place(
        [(partial(steps._run, batch, []), batch, experts)
         for batch, experts in zip(steps._batches, routed, strict=True)],
        loaded.config,
        1e9,
        lambda: float(next(ticks)),
    )  # fmt: skip
    told = {one.name: one for one in times}
    layers = loaded.config.num_layers
    calls = 2 + 4 * layers
    assert sum(one.calls for one in times) == calls + 1
    between = told.pop("between them")
    assert between.seconds == calls + 1  # a tick before and after each call, one in it
    for one in told.values():
        assert one.seconds == 1
        assert one.share == pytest.approx(one.bytes / 1e9)

"""`motet inspect`: figures that are known, and no tensor read."""

import json
from pathlib import Path

import pytest
import torch

from motet.checkpoint import open_checkpoint
from motet.checkpoint.convert import plan_conversion
from motet.checkpoint.planned import write_planned
from motet.checkpoint.synthetic import SyntheticCheckpoint
from motet.cli import inspect
from motet.errors import CapacityError, CheckpointError
from motet.memory import Memory
from motet.model import room
from motet.model.load import check_checkpoint


@pytest.fixture(autouse=True)
def _fixed_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """24 GB of RAM, no GPU, and tensors that must not be read."""

    def refuse(*args: object) -> None:
        raise AssertionError("inspect must not read tensors")

    monkeypatch.setattr(inspect, "ram", lambda: Memory("RAM", 24 * 10**9, 20 * 10**9))
    monkeypatch.setattr(inspect, "gpu_memories", lambda: [Memory("cuda:0", 8 * 10**9, 8 * 10**9)])
    monkeypatch.setattr(SyntheticCheckpoint, "read", refuse)


@pytest.mark.parametrize(
    ("name", "total", "active", "nbytes"),
    [("gpt-oss-20b", 20.91, 3.61, 13.76), ("gpt-oss-120b", 116.83, 5.13, 65.25)],
)
def test_published_figures(name: str, total: float, active: float, nbytes: float) -> None:
    facts = inspect.describe(f"synthetic:{name}")
    assert round(facts["parameters"]["total"] / 1e9, 2) == total
    assert round(facts["parameters"]["active"] / 1e9, 2) == active
    assert round(facts["bytes"] / 1e9, 2) == nbytes
    assert sum(facts["bytes_by_part"].values()) == facts["bytes"]
    assert sum(facts["bytes_by_dtype"].values()) == facts["bytes"]
    assert facts["bytes_by_dtype"].keys() == {"U8", "BF16"}


def test_cache_of_the_20b() -> None:
    needs = inspect.describe("synthetic:gpt-oss-20b")["needs"]
    assert needs["kv_per_token"]["bfloat16"] == 24 * 1024
    assert needs["kv_per_1k_tokens"]["float32"] == 1000 * 48 * 1024
    held = 656  # tokens: the window of 128 and a chunk of 512, in whole blocks
    assert needs["kv_sliding"]["bfloat16"] == held * 24 * 1024


def test_a_cache_in_eight_bits_takes_half() -> None:
    needs = inspect.describe("synthetic:gpt-oss-20b")["needs"]
    for key in ("kv_per_token", "kv_per_1k_tokens", "kv_sliding"):
        assert 2 * needs[key]["fp8"] == needs[key]["bfloat16"]


def test_experts_in_the_hosts_memory_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    places = [Memory("RAM", 48 << 30, 48 << 30), Memory("cuda:0 (small)", 8 << 30, 8 << 30)]
    monkeypatch.setattr(inspect, "ram", lambda: places[0])
    monkeypatch.setattr(inspect, "gpu_memories", lambda: places[1:])
    facts = inspect.describe("synthetic:gpt-oss-20b")
    ram, gpu = facts["memory"]
    assert ram["expert_cache_bytes"] == 0
    assert not gpu["fits"]
    host = facts["needs"]["experts_in_host"]
    assert host["least_cache"] < gpu["expert_cache_bytes"] < gpu["available"] - host["on_gpu"]
    assert inspect.describe("synthetic:gpt-oss-120b")["memory"][1]["expert_cache_bytes"] == 0


@pytest.mark.parametrize("free", [5 << 30, 6 << 30, 8 << 30, 12 << 30])
def test_what_is_advised_is_taken(monkeypatch: pytest.MonkeyPatch, free: int) -> None:
    places = [Memory("RAM", 48 << 30, 48 << 30), Memory("cuda:0 (small)", free, free)]
    monkeypatch.setattr(inspect, "ram", lambda: places[0])
    monkeypatch.setattr(room, "ram", lambda: places[0])
    monkeypatch.setattr(inspect, "gpu_memories", lambda: places[1:])
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (free, free))
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda device: 0)
    monkeypatch.setattr(torch.cuda, "memory_allocated", lambda device: 0)
    advised = inspect.describe("synthetic:gpt-oss-20b")["memory"][1]["expert_cache_bytes"]
    checkpoint = open_checkpoint("synthetic:gpt-oss-20b")
    config = check_checkpoint(checkpoint)
    device = torch.device("cuda:0")
    room.check_room(checkpoint, config, device, advised)
    with pytest.raises(CapacityError):
        room.check_room(checkpoint, config, device, advised + 1)


def test_nothing_is_advised_where_the_ram_has_no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    host = inspect.describe("synthetic:gpt-oss-20b")["needs"]["experts_in_host"]
    for missing in (0, 1):
        memory = Memory("RAM", 24 * 10**9, host["in_host"] - missing)
        monkeypatch.setattr(inspect, "ram", lambda memory=memory: memory)
        advised = inspect.describe("synthetic:gpt-oss-20b")["memory"][1]["expert_cache_bytes"]
        assert (advised == 0) == bool(missing)


def test_what_fits() -> None:
    ram, gpu = inspect.describe("synthetic:gpt-oss-20b")["memory"]
    assert ram["fits"]
    assert 4096 < ram["context"] < 131_072
    assert (gpu["fits"], gpu["context"]) == (False, 0)
    assert not inspect.describe("synthetic:gpt-oss-120b")["memory"][0]["fits"]
    tiny = inspect.describe("synthetic:tiny")["memory"][1]
    assert (tiny["fits"], tiny["context"]) == (True, 8192)


@pytest.mark.parametrize(
    ("to", "experts"),
    [("hf", "mxfp4"), ("original", "mxfp4"), ("gguf", "mxfp4"), ("hf-bf16", "float")],
)
def test_every_layout_has_the_same_parameters(tmp_path: Path, to: str, experts: str) -> None:
    plan = plan_conversion(open_checkpoint("nano"), to)
    target = tmp_path / ("model.gguf" if to == "gguf" else "model")
    path = write_planned(target, plan.files, plan.small_files).path
    facts = inspect.describe(path)
    assert facts["experts"] == experts
    assert facts["parameters"] == inspect.describe("nano")["parameters"]


def test_json_is_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    inspect.run_inspect("synthetic:tiny", as_json=True)
    facts = json.loads(capsys.readouterr().out)
    assert facts["config"]["vocab_size"] == 512
    assert facts["tokenizer"] is False
    assert (facts["native_op"]["reason"] is None) == facts["native_op"]["available"]


def test_tables_name_what_matters(capsys: pytest.CaptureFixture[str]) -> None:
    inspect.run_inspect("synthetic:gpt-oss-20b", as_json=False)
    printed = capsys.readouterr().out
    for text in ("20.91 B", "3.61 B", "13.76 GB", "24.58 MB", "131,072", "mxfp4", "RAM", "cuda:0"):
        assert text in printed


def test_small_models_are_counted_in_millions(capsys: pytest.CaptureFixture[str]) -> None:
    inspect.run_inspect("synthetic:tiny", as_json=False)
    assert "6.63 M, active a token 4.15 M" in capsys.readouterr().out


def test_a_damaged_checkpoint_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(CheckpointError, match="neither"):
        inspect.describe(tmp_path)

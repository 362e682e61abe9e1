"""`motet bench load`: what is measured adds up, and what cannot be measured is said."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
import torch

from motet.checkpoint import open_checkpoint, write_hf
from motet.cli import bench
from motet.errors import BackendError, UsageError
from tests.cli.test_cli import motet


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small checkpoint in several files."""
    source = open_checkpoint("synthetic:tiny")
    tensors = ((name, source.read(name)) for name in source.entries)
    return write_hf(tmp_path / "model", source.config, tensors, shard_bytes=1_000_000)


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("copy_to", [None, "cpu"])
def test_what_is_measured_adds_up(folder: Path, threads: int, copy_to: str | None) -> None:
    facts = bench.measure_load(str(folder), threads=threads, copy_to=copy_to)
    sizes = {file.name: file.stat().st_size for file in folder.glob("*.safetensors")}
    assert len(sizes) > 2
    assert {file["name"]: file["bytes"] for file in facts["files"]} == sizes
    assert facts["read"]["bytes"] == sum(sizes.values())
    assert facts["bytes"] == open_checkpoint(folder).nbytes
    assert facts["tensors"] == len(open_checkpoint(folder).entries)
    assert (facts["copy"] is None) == (copy_to is None)
    assert facts["copy"] is None or facts["copy"]["bytes"] == facts["bytes"]
    times = [facts["open_seconds"], facts["map_seconds"], *(f["seconds"] for f in facts["files"])]
    assert all(seconds > 0 for seconds in times)


def test_cold_files_are_dropped_from_the_page_cache(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dropped: list[Any] = []
    monkeypatch.setattr(os, "posix_fadvise", lambda *args: dropped.append(args), raising=False)
    monkeypatch.setattr(os, "POSIX_FADV_DONTNEED", 4, raising=False)
    assert bench.measure_load(str(folder), threads=2, is_cold=True)["cold"]
    assert len(dropped) == 2 * len(list(folder.glob("*.safetensors")))
    monkeypatch.delattr(os, "posix_fadvise")
    with pytest.raises(BackendError, match="--cold"):
        bench.measure_load(str(folder), threads=2, is_cold=True)


def test_what_cannot_be_measured_is_said(folder: Path) -> None:
    with pytest.raises(UsageError, match="no files"):
        bench.measure_load("synthetic:tiny", threads=1)
    with pytest.raises(UsageError, match="--threads"):
        bench.measure_load(str(folder), threads=0)
    with pytest.raises(UsageError, match="--device"):
        bench.measure_load(str(folder), threads=1, copy_to="toaster")
    if not torch.cuda.is_available():
        with pytest.raises(BackendError, match="0 CUDA devices"):
            bench.measure_load(str(folder), threads=1, copy_to="cuda")


def test_the_command_prints_one_object(folder: Path) -> None:
    done = motet("bench", "load", str(folder), "--copy", "--threads", "2", "--json")
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert (facts["threads"], facts["copy"]["device"]) == (2, "cpu")


def test_the_table_names_each_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bench.run_bench_load(
        str(folder), device="cpu", copy=False, threads=2, is_cold=False, as_json=False
    )
    printed = capsys.readouterr().out
    for words in ("open", "map", "read all", "copy to cpu", "GB/s", "model-00001-of"):
        assert words in printed


def test_help_has_examples() -> None:
    done = motet("bench", "load", "--help")
    assert "\n  motet bench load" in done.stdout
    assert "--config" in done.stdout
    assert "\n  load " in motet("bench", "--help").stdout

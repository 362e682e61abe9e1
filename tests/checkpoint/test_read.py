"""Reading all tensors at once: mapped, copied by threads, and by way of staging buffers."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from motet.checkpoint import open_checkpoint, write_hf
from motet.checkpoint import read as reading
from motet.checkpoint.base import TensorEntry
from motet.checkpoint.convert import plan_conversion
from motet.checkpoint.planned import write_planned
from motet.checkpoint.read import read_all, read_entries
from motet.errors import CheckpointError, UsageError

MakeTensors = Callable[..., dict[str, Tensor]]


@pytest.fixture
def tensors(make_tensors: MakeTensors) -> dict[str, Tensor]:
    return make_tensors(packed=True)


@pytest.fixture
def folder(tmp_path: Path, config: dict[str, Any], tensors: dict[str, Tensor]) -> Path:
    return write_hf(tmp_path / "model", config, tensors, shard_bytes=30_000)


def assert_same(found: dict[str, Tensor], expected: dict[str, Tensor]) -> None:
    assert found.keys() == expected.keys()
    for name, tensor in expected.items():
        assert found[name].dtype == tensor.dtype
        assert torch.equal(found[name].cpu(), tensor), name


@pytest.mark.parametrize("threads", [1, 5])
@pytest.mark.parametrize("piece_bytes", [1, 1000, 1 << 20])
@pytest.mark.parametrize("is_staged", [False, True], ids=["direct", "staged"])
def test_every_piece_finds_its_place(
    folder: Path,
    tensors: dict[str, Tensor],
    monkeypatch: pytest.MonkeyPatch,
    threads: int,
    piece_bytes: int,
    is_staged: bool,
) -> None:
    monkeypatch.setattr(reading, "_is_staged", lambda device: is_staged)
    entries = list(open_checkpoint(folder).entries.values())
    if piece_bytes == 1:  # a call a byte: the small ones will do
        entries = [entry for entry in entries if entry.nbytes < 300]
    found = read_entries(entries, threads=threads, piece_bytes=piece_bytes)
    assert len(found) > 10
    assert_same(found, {name: tensors[name] for name in found})


def test_threads_write_for_a_caller_in_inference_mode(
    folder: Path, tensors: dict[str, Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_is_staged", lambda device: True)
    with torch.inference_mode():
        assert_same(read_all(open_checkpoint(folder), copy=True), tensors)


@pytest.mark.parametrize("copy", [False, True])
def test_all_are_read_and_counted(folder: Path, tensors: dict[str, Tensor], copy: bool) -> None:
    checkpoint = open_checkpoint(folder)
    counts: list[int] = []
    found = read_all(checkpoint, copy=copy, threads=3, progress=counts.append)
    assert_same(found, tensors)
    assert sum(counts) == checkpoint.nbytes
    again = read_all(checkpoint, copy=copy)
    is_shared = all(found[name].data_ptr() == again[name].data_ptr() for name in tensors)
    assert is_shared == (not copy)


@pytest.mark.parametrize("to", ["original", "gguf"])
def test_other_layouts_are_read_alike(folder: Path, to: str) -> None:
    target = folder.parent / f"other.{to}"
    plan = plan_conversion(open_checkpoint(folder), to)
    write_planned(target, plan.files, plan.small_files)
    checkpoint = open_checkpoint(target)
    counts: list[int] = []
    copied = read_all(checkpoint, copy=True, progress=counts.append)
    assert_same(copied, read_all(checkpoint))
    assert sum(counts) == checkpoint.nbytes


def test_what_has_no_file_is_made_up() -> None:
    checkpoint = open_checkpoint("synthetic:tiny")
    counts: list[int] = []
    found = read_all(checkpoint, copy=True, progress=counts.append)
    assert found.keys() == checkpoint.entries.keys()
    assert sum(counts) == checkpoint.nbytes


def test_writing_to_a_mapped_tensor_leaves_the_file_alone(folder: Path) -> None:
    checkpoint = open_checkpoint(folder)
    before = {file: file.read_bytes() for file in folder.iterdir()}
    for tensor in read_all(checkpoint).values():
        tensor.zero_()
    assert before == {file: file.read_bytes() for file in folder.iterdir()}


def test_a_file_cut_short_is_named_with_its_tensor(folder: Path) -> None:
    checkpoint = open_checkpoint(folder)
    entry = checkpoint.entries["lm_head.weight"]
    assert entry.file is not None
    assert entry.offset is not None
    with open(entry.file, "r+b") as stream:
        stream.truncate(entry.offset + 11)
    with pytest.raises(CheckpointError, match=r"lm_head\.weight: truncated: found 11 of") as caught:
        read_all(checkpoint, copy=True)
    assert str(entry.file) in str(caught.value)
    entry.file.unlink()
    with pytest.raises(CheckpointError, match="cannot be read: No such file") as caught:
        read_all(checkpoint, copy=True)
    assert str(entry.file) in str(caught.value)


def test_no_threads_are_refused(folder: Path) -> None:
    with pytest.raises(UsageError, match="threads is 0"):
        read_all(open_checkpoint(folder), copy=True, threads=0)


@pytest.mark.gpu
@pytest.mark.parametrize("piece_bytes", [1000, 1 << 20])
def test_a_gpu_gets_the_same(folder: Path, tensors: dict[str, Tensor], piece_bytes: int) -> None:
    entries = open_checkpoint(folder).entries.values()
    assert_same(read_entries(entries, "cuda", threads=4, piece_bytes=piece_bytes), tensors)
    assert_same(read_all(open_checkpoint(folder), "cuda:0"), tensors)


def test_memory_is_told_before_anything_is_read(folder: Path) -> None:
    told: list[dict[str, Tensor] | int] = []
    checkpoint = open_checkpoint(folder)
    found = read_all(checkpoint, "meta", allocated=told.append, progress=told.append)
    first, *counts = told
    assert isinstance(first, dict)
    assert {n: (t.shape, t.dtype) for n, t in first.items()} == {
        n: (t.shape, t.dtype) for n, t in found.items()
    }
    assert sum(count for count in counts if isinstance(count, int)) == checkpoint.nbytes
    told.clear()
    read_all(
        checkpoint, "meta", is_host=lambda name: name == "lm_head.weight", allocated=told.append
    )
    read_all(checkpoint, copy=True, allocated=told.append)
    assert not told


def test_on_an_accelerator_all_tensors_share_one_run_of_memory(tmp_path: Path) -> None:
    sizes = {"a": 300, "b": 256, "c": 1}
    entries = [
        TensorEntry(name, "U8", (size,), size, tmp_path / "file", 0) for name, size in sizes.items()
    ]
    raw = reading._allocate(entries, torch.device("meta"))
    assert {name: (t.storage_offset(), len(t)) for name, t in raw.items()} == {
        "a": (0, 300),
        "b": (512, 256),
        "c": (768, 1),
    }


def test_on_an_accelerator_q_k_and_v_follow_one_another() -> None:
    names = [
        "0.k_proj.bias", "0.k_proj.weight", "0.o_proj.weight", "0.q_proj.weight",
        "1.q_proj.bias", "0.v_proj.weight", "0.q_proj.bias", "0.v_proj.bias",
    ]  # fmt: skip
    entries = [TensorEntry(name, "U8", (256,), 256, Path("file"), 0) for name in names]
    raw = reading._allocate(entries, torch.device("meta"))
    assert sorted(raw, key=lambda name: raw[name].storage_offset()) == [
        "0.q_proj.bias", "0.k_proj.bias", "0.v_proj.bias",
        "0.q_proj.weight", "0.k_proj.weight", "0.v_proj.weight",
        "0.o_proj.weight", "1.q_proj.bias",
    ]  # fmt: skip

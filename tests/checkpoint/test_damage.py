"""Every kind of damage is one CheckpointError that names the file, and the tensor where one is."""

import json
import os
import random
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from motet.checkpoint import open_checkpoint, write_hf
from motet.errors import CheckpointError

MakeTensors = Callable[..., dict[str, Tensor]]


@pytest.fixture
def folder(tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors) -> Path:
    """A sound checkpoint in one file."""
    return write_hf(tmp_path / "model", config, make_tensors(packed=True))


@pytest.fixture
def sharded(tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors) -> Path:
    """A sound checkpoint in several files."""
    return write_hf(tmp_path / "model", config, make_tensors(packed=True), shard_bytes=30_000)


def refusal(folder: Path) -> str:
    with pytest.raises(CheckpointError) as caught:
        open_checkpoint(folder)
    return str(caught.value)


def write_raw(folder: Path, header: Any, data: bytes) -> Path:
    file = folder / "model.safetensors"
    raw = header if isinstance(header, bytes) else json.dumps(header).encode()
    file.write_bytes(struct.pack("<Q", len(raw)) + raw + data)
    return file


@pytest.mark.parametrize("keep", [0, 1, 7, 8, 9, 100, 0.3, 0.7, 0.999, -1])
def test_a_truncated_file_is_named(folder: Path, keep: float) -> None:
    file = folder / "model.safetensors"
    data = file.read_bytes()
    size = int(keep * len(data)) if isinstance(keep, float) else keep
    file.write_bytes(data[:size])
    message = refusal(folder)
    assert str(file) in message
    assert "truncated" in message
    assert "expected" in message
    if size > 100 or size < 0:
        assert "tensor " in message


def test_trailing_bytes_are_refused(folder: Path) -> None:
    file = folder / "model.safetensors"
    file.write_bytes(file.read_bytes() + b"\0")
    assert "bytes of data; expected" in refusal(folder)


def test_any_flipped_header_byte_is_an_error_or_harmless(folder: Path) -> None:
    file = folder / "model.safetensors"
    data = file.read_bytes()
    header_len = int.from_bytes(data[:8], "little")
    rng = random.Random(0)
    refused = 0
    for _ in range(300):
        at = rng.randrange(8 + header_len)
        broken = bytearray(data)
        broken[at] ^= 1 << rng.randrange(8)
        file.write_bytes(broken)
        message = ""
        try:
            checkpoint = open_checkpoint(folder)
            for name in checkpoint.entries:
                checkpoint.read(name)
        except CheckpointError as error:
            message = str(error)
            refused += 1
        assert message == "" or str(file) in message
    assert refused > 100  # the rest renamed a tensor, or flipped blanks: load_model sees the former


@pytest.mark.parametrize(
    ("info", "words"),
    [
        ("text", "expected dtype, shape and data_offsets"),
        ({"dtype": "F7", "shape": [2], "data_offsets": [0, 8]}, "found dtype 'F7'"),
        ({"dtype": ["F32"], "shape": [2], "data_offsets": [0, 8]}, "found dtype"),
        ({"dtype": "F32", "shape": [-2], "data_offsets": [0, 8]}, "found shape"),
        ({"dtype": "F32", "shape": [True], "data_offsets": [0, 8]}, "found shape"),
        ({"dtype": "F32", "shape": None, "data_offsets": [0, 8]}, "found shape"),
        ({"dtype": "F32", "shape": [2], "data_offsets": [0]}, "found data_offsets"),
        ({"dtype": "F32", "shape": [2], "data_offsets": [8, 0]}, "found -8 bytes"),
        ({"dtype": "F32", "shape": [3], "data_offsets": [0, 8]}, "found 8 bytes"),
        ({"dtype": "F16", "shape": [2], "data_offsets": [0, 8]}, "found 8 bytes"),
        ({"dtype": "F32", "shape": [1 << 62], "data_offsets": [0, 8]}, "found 8 bytes"),
        ({"dtype": "F32", "shape": [1 << 70], "data_offsets": [0, 8]}, "found shape"),
        ({"dtype": "F32", "shape": [1 << 62] * 300, "data_offsets": [0, 8]}, "found shape"),
        ({"dtype": "F32", "shape": [1 << 62] * 60, "data_offsets": [0, 8]}, "found 8 bytes"),
        ({"dtype": "F32", "shape": [2], "data_offsets": [4, 12]}, "truncated"),
    ],
)
def test_a_senseless_entry_is_named(folder: Path, info: Any, words: str) -> None:
    file = write_raw(folder, {"model.norm.weight": info}, b"\0" * 8)
    message = refusal(folder)
    assert words in message
    assert str(file) in message
    assert "tensor model.norm.weight" in message


def test_gaps_and_overlaps_are_refused(folder: Path) -> None:
    first = {"dtype": "U8", "shape": [4], "data_offsets": [0, 4]}
    for begin in (2, 6):
        second = {"dtype": "U8", "shape": [2], "data_offsets": [begin, begin + 2]}
        write_raw(folder, {"a": first, "b": second}, b"\0" * 8)
        assert "tensor b: found at data byte" in refusal(folder)


def test_a_tensor_named_twice_is_refused(folder: Path) -> None:
    entry = b'{"dtype":"U8","shape":[1],"data_offsets":[0,1]}'
    write_raw(folder, b'{"a":' + entry + b',"a":' + entry + b"}", b"\0")
    assert "tensor a: found twice" in refusal(folder)


@pytest.mark.parametrize("header", [b"[]", b"3", b"\xff\xfe", b"{", b"[" * 5000, b""])
def test_a_header_that_is_no_object_is_refused(folder: Path, header: bytes) -> None:
    file = write_raw(folder, header, b"")
    message = refusal(folder)
    assert str(file) in message
    assert "header" in message


@pytest.mark.parametrize("text", ["", "{", "[]", "\x00", '"text"'])
@pytest.mark.parametrize("name", ["config.json", "model.safetensors.index.json"])
def test_damaged_json_is_named(sharded: Path, name: str, text: str) -> None:
    (sharded / name).write_text(text)
    assert str(sharded / name) in refusal(sharded)


def test_a_chat_template_that_is_no_text_is_named(folder: Path) -> None:
    (folder / "chat_template.jinja").write_bytes(b"\xff")
    assert str(folder / "chat_template.jinja") in refusal(folder)


def test_a_missing_config_is_named(folder: Path) -> None:
    (folder / "config.json").unlink()
    assert str(folder / "config.json") in refusal(folder)


def edit_index(folder: Path, edit: Callable[[dict[str, Any]], None]) -> None:
    file = folder / "model.safetensors.index.json"
    index = json.loads(file.read_text())
    edit(index["weight_map"])
    file.write_text(json.dumps(index))


def test_a_missing_shard_is_named(sharded: Path) -> None:
    shard = sorted(sharded.glob("model-*.safetensors"))[1]
    shard.unlink()
    message = refusal(sharded)
    assert str(shard) in message
    assert "tensor " in message


def test_a_tensor_that_its_shard_lacks_is_named(sharded: Path) -> None:
    edit_index(sharded, lambda map_: map_.update({"extra.weight": map_["model.norm.weight"]}))
    message = refusal(sharded)
    assert "tensor extra.weight: missing" in message


def test_a_tensor_in_another_shard_is_named_with_both(sharded: Path) -> None:
    index = json.loads((sharded / "model.safetensors.index.json").read_text())
    right = index["weight_map"]["model.norm.weight"]
    wrong = min(shard for shard in index["weight_map"].values() if shard != right)
    edit_index(sharded, lambda map_: map_.update({"model.norm.weight": wrong}))
    message = refusal(sharded)
    assert f"{sharded / wrong}: tensor model.norm.weight: missing" in message
    assert f"found in {right}" in message


def test_a_tensor_that_the_index_lacks_is_named(sharded: Path) -> None:
    edit_index(sharded, lambda map_: map_.pop("model.norm.weight"))
    assert "tensor model.norm.weight: found here" in refusal(sharded)


@pytest.mark.parametrize(
    "shard",
    [
        "../secret.safetensors",
        "/etc/passwd",
        "sub/model.safetensors",
        "..\\up.safetensors",
        "C:model.safetensors",
        "a\0.safetensors",
        "pytorch_model.bin",
        "",
        "..",
        3,
        None,
        ["model.safetensors"],
    ],
)
def test_an_index_may_not_point_elsewhere(sharded: Path, shard: Any) -> None:
    edit_index(sharded, lambda map_: map_.update({"model.norm.weight": shard}))
    message = refusal(sharded)
    assert "tensor model.norm.weight: found file name" in message
    assert repr(shard) in message


def test_a_file_replaced_after_opening_is_an_error(folder: Path) -> None:
    checkpoint = open_checkpoint(folder)
    (folder / "model.safetensors").write_bytes(b"gone")
    with pytest.raises(CheckpointError, match=r"tensor lm_head\.weight: cannot be read"):
        checkpoint.read("lm_head.weight", torch.device("cpu"))


ROOT = Path(__file__).parents[2]
BATCH = 500


def sweep(start: int, count: int) -> None:
    """Run cases of `damage.py` in a process of their own, whose memory is limited."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.checkpoint.damage", str(start), str(count)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        # One arena and one thread: each further one would take address space of its own.
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "MALLOC_ARENA_MAX": "1",
            "OMP_NUM_THREADS": "1",
        },
        timeout=250,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    outcome = json.loads(done.stdout)
    assert outcome["wrong"] == [], "\n".join(outcome["wrong"])
    assert outcome["cases"] == count
    assert outcome["found"]["reader"] > count / 2
    assert outcome["found"]["manifest"] > count / 10


def test_500_damaged_checkpoints_are_refused() -> None:
    sweep(0, BATCH)


@pytest.mark.nightly
@pytest.mark.parametrize("start", range(0, 20_000, BATCH))
def test_20_000_damaged_checkpoints_are_refused(start: int) -> None:
    sweep(start, BATCH)


def special(folder: Path, name: str, how: str) -> Path:
    """Put something else in the place of a file."""
    file = folder / name
    data = file.read_bytes()
    file.unlink()
    if how == "fifo":
        os.mkfifo(file)
    elif how == "folder":
        file.mkdir()
    elif how == "outside":
        (folder.parent / "secret").write_bytes(data)
        file.symlink_to("../secret")
    elif how == "endless":
        file.symlink_to("/dev/zero")
    else:
        file.symlink_to(file.name if how == "loop" else "nowhere")
    return file


@pytest.mark.parametrize("how", ["fifo", "folder", "outside", "endless", "loop", "nowhere"])
@pytest.mark.parametrize("name", ["config.json", "model.safetensors"])
def test_only_a_regular_file_of_the_folder_is_read(folder: Path, name: str, how: str) -> None:
    file = special(folder, name, how)
    assert str(file) in refusal(folder)


def test_a_link_within_the_folder_is_followed(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "weights")
    (folder / "model.safetensors").symlink_to("weights")
    assert open_checkpoint(folder).read("model.norm.weight").shape == (96,)


def test_a_link_of_a_cache_may_not_leave_it(tmp_path: Path, folder: Path) -> None:
    snapshot = tmp_path / "hub" / "snapshots" / "0123"
    snapshot.mkdir(parents=True)
    for file in folder.iterdir():
        (snapshot / file.name).symlink_to(file)
    assert "out of the checkpoint's folder" in refusal(snapshot)


@pytest.mark.parametrize("size", [2_000_001, 3_000_000])
def test_a_huge_header_is_refused_unread(folder: Path, size: int) -> None:
    file = write_raw(folder, b"{}" + b" " * (size - 2), b"")
    assert f"{file}: found a header of {size} bytes" in refusal(folder)


def test_huge_json_is_refused(folder: Path) -> None:
    (folder / "config.json").write_bytes(b" " * 2_000_001)
    assert "found more than 2000000 bytes" in refusal(folder)


@pytest.mark.parametrize("name", ["", "x" * 257, "a\nb", "\x1b[2J", "\ud800"])
def test_a_name_that_cannot_be_shown_is_refused(folder: Path, name: str) -> None:
    write_raw(folder, {name: {"dtype": "U8", "shape": [1], "data_offsets": [0, 1]}}, b"x")
    message = refusal(folder)
    assert "found a tensor named" in message
    assert message.isprintable()


@pytest.mark.parametrize("metadata", [None, [], "x", {"format": 1}])
def test_senseless_metadata_is_refused(folder: Path, metadata: Any) -> None:
    write_raw(folder, {"__metadata__": metadata}, b"")
    assert "__metadata__" in refusal(folder)

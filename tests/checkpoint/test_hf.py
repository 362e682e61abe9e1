"""Reading folders in the Hugging Face layout."""

import json
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from motet.checkpoint import open_checkpoint, write_hf
from motet.errors import CheckpointError

ROOT = Path(__file__).parents[2]
MakeTensors = Callable[..., dict[str, Tensor]]


@pytest.mark.parametrize("shard_bytes", [1 << 30, 30_000], ids=["single", "sharded"])
@pytest.mark.parametrize(
    ("packed", "dtype"),
    [
        (True, torch.bfloat16),
        (False, torch.bfloat16),
        (False, torch.float16),
        (False, torch.float32),
    ],
    ids=["mxfp4", "bf16", "f16", "f32"],
)
def test_every_tensor_comes_back(
    tmp_path: Path,
    config: dict[str, Any],
    make_tensors: MakeTensors,
    packed: bool,
    dtype: torch.dtype,
    shard_bytes: int,
) -> None:
    tensors = make_tensors(packed=packed, dtype=dtype)
    write_hf(tmp_path / "model", config, tensors, shard_bytes=shard_bytes)
    checkpoint = open_checkpoint(tmp_path / "model")

    assert checkpoint.layout == "hf"
    assert checkpoint.entries.keys() == tensors.keys()
    assert checkpoint.nbytes == sum(tensor.nbytes for tensor in tensors.values())
    for name, tensor in tensors.items():
        entry = checkpoint.entries[name]
        assert entry.shape == tuple(tensor.shape)
        assert entry.nbytes == tensor.nbytes
        assert entry.file is not None
        assert entry.file.is_file()
        read = checkpoint.read(name, "cpu")
        assert read.dtype == tensor.dtype
        assert torch.equal(read, tensor)
    num_files = len({entry.file for entry in checkpoint.entries.values()})
    assert num_files == 1 if shard_bytes > 100_000 else num_files > 2


def test_reading_maps_the_file_and_copies_nothing(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    write_hf(tmp_path / "model", config, make_tensors(packed=True))
    checkpoint = open_checkpoint(tmp_path / "model")
    data = (tmp_path / "model" / "model.safetensors").read_bytes()
    header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])
    begins = {
        checkpoint.read(name).data_ptr() - header[name]["data_offsets"][0]
        for name in checkpoint.entries
    }
    assert len(begins) == 1  # every tensor lies where the file has it, relative to the others


def test_a_tensor_at_an_odd_offset_is_read_and_aligned(
    tmp_path: Path, config: dict[str, Any]
) -> None:
    header = {
        "a": {"dtype": "U8", "shape": [3], "data_offsets": [0, 3]},
        "b": {"dtype": "F32", "shape": [2], "data_offsets": [3, 11]},
    }
    raw = json.dumps(header).encode()
    raw += b" " * (-len(raw) % 8)
    (tmp_path / "model.safetensors").write_bytes(
        struct.pack("<Q", len(raw)) + raw + b"abc" + struct.pack("<2f", 1.5, -2.0)
    )
    (tmp_path / "config.json").write_text(json.dumps(config))
    tensor = open_checkpoint(tmp_path).read("b")
    assert tensor.tolist() == [1.5, -2.0]
    assert tensor.data_ptr() % 4 == 0


def test_side_files_are_found(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    folder = write_hf(tmp_path / "model", config, make_tensors(packed=True))
    bare = open_checkpoint(folder)
    assert bare.tokenizer_folder is None
    assert bare.chat_template is None
    assert bare.generation_config is None

    (folder / "tokenizer.json").write_text("{}")
    (folder / "chat_template.jinja").write_text("{{ messages }}")
    (folder / "generation_config.json").write_text('{"eos_token_id": [1, 2]}')
    full = open_checkpoint(str(folder))
    assert full.name == str(folder)
    assert full.tokenizer_folder == folder
    assert full.chat_template == "{{ messages }}"
    assert full.generation_config == {"eos_token_id": [1, 2]}


def test_linked_files_are_followed(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    """The hub's cache keeps its files elsewhere and links to them."""
    folder = write_hf(tmp_path / "blobs", config, make_tensors(packed=True), shard_bytes=30_000)
    cache = tmp_path / "snapshots" / "0123abcd"
    cache.mkdir(parents=True)
    for file in folder.iterdir():
        (cache / file.name).symlink_to(file)
    assert torch.equal(
        open_checkpoint(cache).read("lm_head.weight"),
        open_checkpoint(folder).read("lm_head.weight"),
    )


def test_the_embedded_model_may_be_linked_file_by_file(tmp_path: Path) -> None:
    """As installers do that link packages to a cache of theirs."""
    for source in (ROOT / "motet").rglob("*"):
        if source.is_file() and source.suffix != ".pyc":
            link = tmp_path / source.relative_to(ROOT)
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(source)
    code = "from motet.checkpoint import open_checkpoint as o; o('nano').read('model.norm.weight')"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_an_unknown_tensor_is_named(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    write_hf(tmp_path / "model", config, make_tensors(packed=True))
    with pytest.raises(CheckpointError, match="no tensor nonsense"):
        open_checkpoint(tmp_path / "model").read("nonsense")


@pytest.mark.parametrize(
    ("model", "words"),
    [
        ("nobody/never-pulled", "motet pull nobody/never-pulled"),
        ("model.gguf", "GGUF"),
        ("/no/such/folder", "no such folder"),
        ("gpt-oss-20b", "motet pull openai/gpt-oss-20b"),
        ("synthetic:gpt-oss-7b", "synthetic:tiny"),
    ],
)
def test_what_cannot_be_opened_says_what_can(model: str, words: str) -> None:
    with pytest.raises(CheckpointError, match=words) as caught:
        open_checkpoint(model)
    assert model in str(caught.value)
    assert "synthetic:gpt-oss-20b" in str(caught.value)


@pytest.mark.parametrize("model", ["x" * 5000, "~nosuchuser/model"], ids=["long", "user"])
def test_what_the_system_refuses_is_told(model: str) -> None:
    with pytest.raises(CheckpointError, match="cannot be opened"):
        open_checkpoint(model)


def test_a_file_is_not_a_checkpoint(tmp_path: Path) -> None:
    file = tmp_path / "model.safetensors"
    save_file({"x": torch.zeros(1)}, file)
    with pytest.raises(CheckpointError, match="is a file"):
        open_checkpoint(file)


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ((), "neither"),
        (("pytorch_model.bin",), "pickled"),
        (("model.pt",), "pickled"),
        (("model-00001-of-00002.safetensors",), "no model.safetensors.index.json"),
        (("model.safetensors", "model.safetensors.index.json"), "both"),
    ],
    ids=["empty", "bin", "pt", "no-index", "both"],
)
def test_a_folder_without_usable_weights_is_refused(
    tmp_path: Path, config: dict[str, Any], files: tuple[str, ...], words: str
) -> None:
    (tmp_path / "config.json").write_text(json.dumps(config))
    for name in files:
        (tmp_path / name).write_bytes(b"")
    with pytest.raises(CheckpointError, match=words) as caught:
        open_checkpoint(tmp_path)
    assert str(tmp_path) in str(caught.value)


def test_the_original_layout_is_recognised(tmp_path: Path, config: dict[str, Any]) -> None:
    (tmp_path / "config.json").write_text(json.dumps(config))
    save_file({"embedding.weight": torch.zeros(2, 2)}, tmp_path / "model.safetensors")
    with pytest.raises(CheckpointError, match="original"):
        open_checkpoint(tmp_path)

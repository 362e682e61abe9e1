"""Writing folders: whole, atomic, and never over something by accident."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from motet.checkpoint import open_checkpoint, write_hf
from motet.checkpoint.manifest import check_manifest
from motet.errors import UsageError

MakeTensors = Callable[..., dict[str, Tensor]]


def test_shards_keep_to_their_size(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    tensors = make_tensors(packed=True)
    folder = write_hf(tmp_path / "a" / "model", config, tensors.items(), shard_bytes=30_000)
    shards = sorted(folder.glob("model-*.safetensors"))
    assert shards[0].name == f"model-00001-of-{len(shards):05}.safetensors"
    assert all(shard.stat().st_size < 40_000 for shard in shards)
    index = json.loads((folder / "model.safetensors.index.json").read_text())
    assert index["metadata"]["total_size"] == sum(tensor.nbytes for tensor in tensors.values())


def test_quantization_config_follows_the_tensors(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    packed = open_checkpoint(write_hf(tmp_path / "p", config, make_tensors(packed=True)))
    assert packed.config["quantization_config"]["quant_method"] == "mxfp4"
    dequantized = write_hf(tmp_path / "f", packed.config, make_tensors(packed=False))
    assert open_checkpoint(dequantized).config == config


def test_views_and_shared_tensors_are_written_in_full(
    tmp_path: Path, config: dict[str, Any]
) -> None:
    base = torch.arange(24.0).view(4, 6)
    tensors = {"t": base.t(), "row": base[1], "same": base, "again": base}
    checkpoint = open_checkpoint(write_hf(tmp_path / "model", config, tensors))
    for name, tensor in tensors.items():
        assert torch.equal(checkpoint.read(name), tensor)


def test_files_are_copied(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    (tmp_path / "tokenizer.json").write_text("{}")
    folder = write_hf(
        tmp_path / "model", config, make_tensors(packed=True), files=[tmp_path / "tokenizer.json"]
    )
    assert open_checkpoint(folder).tokenizer_folder == folder


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("missing.json", "no such file"),
        ("config.json", "already to be a config.json"),
        ("model.safetensors", "already to be a model.safetensors"),
    ],
)
def test_files_that_cannot_be_copied_are_named_before_anything_is_written(
    tmp_path: Path, config: dict[str, Any], name: str, told: str
) -> None:
    (tmp_path / "source").mkdir()
    for there in ("config.json", "model.safetensors"):
        (tmp_path / "source" / there).write_text("{}")

    def tensors() -> Iterator[tuple[str, Tensor]]:
        yield pytest.fail("read")

    with pytest.raises(UsageError, match=told):
        write_hf(tmp_path / "model", config, tensors(), files=[tmp_path / "source" / name])
    assert not (tmp_path / "model").exists()


def test_a_failure_leaves_nothing_behind(tmp_path: Path, config: dict[str, Any]) -> None:
    def tensors() -> Iterator[tuple[str, Tensor]]:
        yield "a", torch.zeros(3)
        raise RuntimeError("training died")

    with pytest.raises(RuntimeError, match="training died"):
        write_hf(tmp_path / "model", config, tensors())
    assert list(tmp_path.iterdir()) == []


def test_a_failure_leaves_the_old_checkpoint(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    folder = write_hf(tmp_path / "model", config, make_tensors(packed=True))

    def tensors() -> Iterator[tuple[str, Tensor]]:
        yield "a", torch.zeros(1)
        raise RuntimeError("training died")

    with pytest.raises(RuntimeError, match="training died"):
        write_hf(folder, config, tensors(), overwrite=True)
    assert "lm_head.weight" in open_checkpoint(folder).entries
    assert list(tmp_path.iterdir()) == [folder]


def test_overwriting_must_be_asked_for(
    tmp_path: Path, config: dict[str, Any], make_tensors: MakeTensors
) -> None:
    folder = write_hf(tmp_path / "model", config, make_tensors(packed=True), shard_bytes=30_000)
    with pytest.raises(UsageError, match="overwrite=True"):
        write_hf(folder, config, make_tensors(packed=False))

    old = open_checkpoint(folder).read("model.norm.weight")  # still mapped while it is replaced
    write_hf(folder, config, make_tensors(packed=False), overwrite=True)
    assert {path.name for path in folder.iterdir()} == {
        "config.json",
        "model.safetensors",
        "motet-manifest.json",
    }
    assert check_manifest(folder) == []
    assert list(tmp_path.iterdir()) == [folder]
    assert torch.equal(old, make_tensors(packed=True)["model.norm.weight"])


def test_a_folder_of_other_things_is_never_overwritten(
    tmp_path: Path, config: dict[str, Any]
) -> None:
    (tmp_path / "diary.txt").write_text("dear diary")
    with pytest.raises(UsageError, match="no checkpoint"):
        write_hf(tmp_path, config, {"a": torch.zeros(1)}, overwrite=True)
    with pytest.raises(UsageError, match="not a folder"):
        write_hf(tmp_path / "diary.txt", config, {"a": torch.zeros(1)}, overwrite=True)
    assert (tmp_path / "diary.txt").read_text() == "dear diary"


def test_an_empty_folder_is_filled(tmp_path: Path, config: dict[str, Any]) -> None:
    (tmp_path / "model").mkdir()
    write_hf(tmp_path / "model", config, {"a": torch.zeros(1)})
    assert list(open_checkpoint(tmp_path / "model").entries) == ["a"]


def test_nothing_and_twice_are_refused(tmp_path: Path, config: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="no tensors"):
        write_hf(tmp_path / "model", config, {})
    twice = [("a", torch.zeros(1)), ("a", torch.zeros(1))]
    with pytest.raises(UsageError, match="tensor a is given twice"):
        write_hf(tmp_path / "model", config, twice)

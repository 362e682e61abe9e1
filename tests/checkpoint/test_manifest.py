"""Manifests: what was written is what is read, and any change is named with its place."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from motet.checkpoint.hashing import PIECE_LEN, FileHasher, hash_file
from motet.checkpoint.manifest import (
    FOLDER_MANIFEST,
    check_manifest,
    manifest_path,
    read_manifest,
    write_manifest,
)
from motet.errors import CheckpointError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two weight files, one of them of three pieces, and a file in a folder below."""
    folder = tmp_path / "model"
    (folder / "original").mkdir(parents=True)
    (folder / "config.json").write_text("{}")
    (folder / "a.safetensors").write_bytes(bytes(range(256)) * (2 * PIECE_LEN // 256) + b"end")
    (folder / "original" / "b.safetensors").write_bytes(b"b" * 100)
    (folder / ".hidden").write_text("not ours")
    return folder


def flip(file: Path, place: int) -> None:
    """Change one bit of one byte."""
    with open(file, "r+b") as stream:
        stream.seek(place)
        byte = stream.read(1)[0]
        stream.seek(place)
        stream.write(bytes([byte ^ 16]))


def test_folder_round_trip(folder: Path) -> None:
    seen: list[int] = []
    assert write_manifest(folder, progress=seen.append) == folder / FOLDER_MANIFEST
    manifest = read_manifest(folder)
    assert manifest is not None
    assert sorted(manifest.files) == ["a.safetensors", "config.json", "original/b.safetensors"]
    for name, record in manifest.files.items():
        data = (folder / name).read_bytes()
        assert (record.size, record.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    assert sum(seen) == manifest.nbytes == 2 * PIECE_LEN + 3 + 2 + 100
    assert len(manifest.files["a.safetensors"].pieces) == 3
    seen.clear()
    assert check_manifest(folder, seen.append) == []
    assert sum(seen) == manifest.nbytes


def test_a_file_has_its_manifest_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(b"GGUF" * 9)
    assert read_manifest(file) is None
    out = write_manifest(file, {"model.gguf": hashlib.sha256(b"GGUF" * 9).hexdigest()})
    assert out == manifest_path(file) == tmp_path / "model.gguf.manifest.json"
    assert check_manifest(file) == []
    flip(file, 5)
    (problem,) = check_manifest(file)
    assert problem.file == file
    assert problem.spans == ()  # given as a bare hash, so the place is not known


@pytest.mark.parametrize("place", [0, PIECE_LEN - 1, PIECE_LEN, 2 * PIECE_LEN + 2])
def test_a_flipped_bit_is_found_with_its_place(folder: Path, place: int) -> None:
    write_manifest(folder)
    flip(folder / "a.safetensors", place)
    (problem,) = check_manifest(folder)
    assert problem.file == folder / "a.safetensors"
    ((begin, end),) = problem.spans
    assert begin <= place < end
    assert end - begin <= PIECE_LEN
    assert "have changed" in str(problem)


def test_neighbouring_pieces_are_one_span(folder: Path) -> None:
    write_manifest(folder)
    for place in (0, PIECE_LEN):
        flip(folder / "a.safetensors", place)
    (problem,) = check_manifest(folder)
    assert problem.spans == ((0, 2 * PIECE_LEN),)


def test_missing_truncated_and_extra_files(folder: Path) -> None:
    write_manifest(folder)
    (folder / "config.json").unlink()
    (folder / "original" / "b.safetensors").write_bytes(b"b" * 99)
    (folder / "c.safetensors").write_bytes(b"")
    (folder / "notes.txt").write_text("harmless")
    found = {problem.file.name: problem.what for problem in check_manifest(folder)}
    assert sorted(found) == ["b.safetensors", "c.safetensors", "config.json"]
    assert "missing" in found["config.json"]
    assert "99 bytes; the manifest has 100" in found["b.safetensors"]
    assert "does not list" in found["c.safetensors"]


@pytest.mark.parametrize("cut", [1, 1000, PIECE_LEN, PIECE_LEN + 1])
def test_hasher_takes_bytes_in_any_portions(folder: Path, cut: int) -> None:
    file = folder / "a.safetensors"
    data = file.read_bytes()
    if cut == 1:
        data = data[:3000]
        file.write_bytes(data)
    hasher = FileHasher()
    for start in range(0, len(data), cut):
        hasher.update(data[start : start + cut])
    assert hasher.record("a") == hash_file(file, "a")


def test_an_empty_file(tmp_path: Path) -> None:
    file = tmp_path / "empty"
    file.write_bytes(b"")
    assert hash_file(file, "empty") == FileHasher().record("empty")
    write_manifest(file)
    assert check_manifest(file) == []


def test_a_file_may_be_renamed_with_its_manifest(tmp_path: Path) -> None:
    file = tmp_path / "a.gguf"
    file.write_bytes(b"weights")
    manifest = write_manifest(file)
    renamed = file.rename(tmp_path / "b.gguf")
    manifest.rename(manifest_path(renamed))
    assert check_manifest(renamed) == []
    renamed.write_bytes(b"weighty")
    (problem,) = check_manifest(renamed)
    assert problem.file == renamed


def test_no_manifest_is_said_with_the_remedy(folder: Path) -> None:
    with pytest.raises(CheckpointError, match="--write-manifest"):
        check_manifest(folder)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"version": 2}, "version 2"),
        ({"format": "other"}, "not a manifest"),
        ({"files": []}, "lists no files"),
        ({"files": [1]}, "expected an object"),
        ({"files": [{"name": "../x", "size": 1, "sha256": "0" * 64}]}, "inside the folder"),
        ({"files": [{"name": "/etc/x", "size": 1, "sha256": "0" * 64}]}, "inside the folder"),
        ({"files": [{"name": "x", "size": -1, "sha256": "0" * 64}]}, "number of bytes"),
        ({"files": [{"name": "x", "size": True, "sha256": "0" * 64}]}, "number of bytes"),
        ({"files": [{"name": "x", "size": 1, "sha256": "0" * 63}]}, "64 hexadecimal"),
        ({"files": [{"name": "x", "size": 1, "sha256": "Z" * 64}]}, "64 hexadecimal"),
        ({"files": [{"name": "x", "size": 1, "sha256": "0" * 64, "crc32": "0"}]}, "8 hex"),
        ({"files": [{"name": "x", "size": 1, "sha256": "0" * 64, "crc32": "0" * 16}]}, "2 CRC"),
        ({"files": [{"name": "x", "size": 1, "sha256": "0" * 64}] * 2}, "twice"),
    ],
)
def test_damaged_manifests_are_refused(
    tmp_path: Path, change: dict[str, Any], message: str
) -> None:
    good = {
        "format": "motet-manifest",
        "version": 1,
        "files": [{"name": "x", "size": 0, "sha256": "0" * 64}],
    }
    path = tmp_path / FOLDER_MANIFEST
    path.write_text(json.dumps(good))
    assert read_manifest(tmp_path) is not None
    path.write_text(json.dumps(good | change))
    with pytest.raises(CheckpointError, match=message):
        read_manifest(tmp_path)


@pytest.mark.parametrize("text", ["", "[", "[" * 100_000, "\x00"])
def test_what_is_no_json_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / FOLDER_MANIFEST).write_text(text)
    with pytest.raises(CheckpointError, match="cannot be read"):
        read_manifest(tmp_path)

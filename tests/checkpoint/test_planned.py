"""Planned writing: the bytes, all or nothing, and going on after an interruption."""

import errno
import fcntl
import hashlib
import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from motet.checkpoint.journal import partial_folders
from motet.checkpoint.manifest import check_manifest, read_manifest
from motet.checkpoint.planned import PlannedFile, PlannedTensor, write_planned
from motet.errors import CheckpointError, UsageError

SMALL = {"config.json": b"{}"}


class Source:
    """Three tensors of known bytes in a file with gaps; counts what is asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.stop_at: str | None = None
        self.error: BaseException = KeyboardInterrupt()

    def plan(self, name: str = "model.safetensors", header: bytes = b"HEAD") -> PlannedFile:
        spans = (("a", 8, 300), ("b", 308, 0), ("c", 312, 5000))
        tensors = tuple(
            PlannedTensor(key, begin, size, lambda key=key, size=size: self.chunks(key, size))  # type: ignore[misc]
            for key, begin, size in spans
        )
        return PlannedFile(name, header, 5320, tensors)

    def chunks(self, key: str, size: int) -> Iterator[bytes]:
        self.asked.append(key)
        data = key.encode() * size
        for begin in range(0, size, 128):
            if key == self.stop_at and begin:
                raise self.error
            yield data[begin : begin + 128]


WANTED = b"HEAD" + bytes(4) + b"a" * 300 + bytes(4) + b"c" * 5000 + bytes(8)


def test_the_bytes_their_hashes_and_the_progress(tmp_path: Path) -> None:
    done: list[int] = []
    out = tmp_path / "new" / "out"
    written = write_planned(out, [Source().plan()], SMALL, progress=done.append)
    assert (out / "model.safetensors").read_bytes() == WANTED
    assert (out / "config.json").read_bytes() == b"{}"
    assert sum(done) == len(WANTED)
    assert written.bytes == len(WANTED) + 2
    assert written.files[0].sha256 == hashlib.sha256(WANTED).hexdigest()
    assert check_manifest(out) == []
    assert [path.name for path in out.parent.iterdir()] == ["out"]


def test_a_gguf_target_is_a_file(tmp_path: Path) -> None:
    target = tmp_path / "m.gguf"
    plan = Source().plan("any", header=b"GGUF")
    for overwrite in (False, True):
        write_planned(target, [plan], overwrite=overwrite)
        assert target.read_bytes() == b"GGUF" + WANTED[4:]
        assert check_manifest(target) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["m.gguf", "m.gguf.manifest.json"]
    with pytest.raises(UsageError, match="exists"):
        write_planned(target, [plan])
    target.write_bytes(b"a letter")
    with pytest.raises(UsageError, match="not a GGUF file"):
        write_planned(target, [plan], overwrite=True)


def interrupted(target: Path, source: Source, plan: PlannedFile) -> None:
    source.stop_at = "c"
    with pytest.raises(KeyboardInterrupt):
        write_planned(target, [plan], SMALL, commit_bytes=1)
    assert not target.exists()
    source.stop_at = None
    source.asked.clear()


def test_an_interrupted_write_goes_on(tmp_path: Path) -> None:
    source, done = Source(), list[int]()
    out = tmp_path / "out"
    interrupted(out, source, source.plan())
    written = write_planned(out, [source.plan()], SMALL, progress=done.append)
    assert source.asked == ["c"]
    assert written.resumed_bytes == 308
    assert sum(done) == len(WANTED)
    assert (out / "model.safetensors").read_bytes() == WANTED
    assert check_manifest(out) == []
    assert partial_folders(out) == []


def test_what_a_killed_run_left_half_is_not_kept(tmp_path: Path) -> None:
    source, out = Source(), tmp_path / "out"
    interrupted(out, source, source.plan())
    (work,) = partial_folders(out)
    (work / "data" / ".motet-manifest.json.x7d").write_text("{")
    (work / "data" / "motet-manifest.json").write_text("{")
    assert write_planned(out, [source.plan()], SMALL).resumed_bytes
    assert {path.name for path in out.iterdir()} == {
        "config.json",
        "model.safetensors",
        "motet-manifest.json",
    }
    assert check_manifest(out) == []


@pytest.mark.parametrize("change", ["source", "header", "no resume", "bytes", "torn journal"])
def test_what_cannot_be_trusted_is_written_anew(
    tmp_path: Path, change: str, caplog: pytest.LogCaptureFixture
) -> None:
    source, out = Source(), tmp_path / "out"
    interrupted(out, source, source.plan())
    (work,) = partial_folders(out)
    plan = source.plan(header=b"head" if change == "header" else b"HEAD")
    if change == "bytes":
        with open(work / "data" / "model.safetensors", "r+b") as stream:
            stream.seek(100)
            stream.write(b"?")
    if change == "torn journal":
        text = (work / "journal").read_text()
        (work / "journal").write_text(text[: text.index("[") + 20])
    with caplog.at_level(logging.WARNING):
        written = write_planned(
            out,
            [plan],
            SMALL,
            source="another" if change == "source" else "",
            resume=change != "no resume",
        )
    assert written.resumed_bytes == 0
    assert source.asked == ["a", "b", "c"]
    assert (out / "model.safetensors").read_bytes()[4:] == WANTED[4:]
    assert partial_folders(out) == []
    told = [record.getMessage() for record in caplog.records]
    assert bool(told) == (change in ("source", "header", "no resume"))
    assert all(str(work) in line for line in told)


def test_another_writer_is_respected(tmp_path: Path) -> None:
    source, out = Source(), tmp_path / "out"
    interrupted(out, source, source.plan())
    (work,) = partial_folders(out)
    with open(work / "journal") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        for name in ("", "another"):
            with pytest.raises(UsageError, match="another process"):
                write_planned(out, [source.plan()], SMALL, source=name)
    assert work.exists()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "No space left on device"),
        (CheckpointError("the source is damaged"), "the source is damaged"),
    ],
    ids=["disk", "source"],
)
def test_a_failure_leaves_nothing(tmp_path: Path, error: Exception, words: str) -> None:
    source = Source()
    source.stop_at, source.error = "c", error
    with pytest.raises(CheckpointError, match=words):
        write_planned(tmp_path / "out", [source.plan()], SMALL)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=5000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    source = Source()
    with pytest.raises(CheckpointError, match="free some space"):
        write_planned(tmp_path / "out", [source.plan()], SMALL)
    assert source.asked == []
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CheckpointError, match=r"file.*cannot be written"):
        write_planned(tmp_path / "file" / "out", [Source().plan()], SMALL)


def test_a_source_that_gives_too_little_is_named(tmp_path: Path) -> None:
    tensor = PlannedTensor("a", 4, 10, lambda: iter([b"123"]))
    with pytest.raises(CheckpointError, match="tensor a: its source gave 3 bytes; expected 10"):
        write_planned(tmp_path / "out", [PlannedFile("f", b"HEAD", 14, (tensor,))], SMALL)


def test_overwriting_replaces_the_whole_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_planned(out, [Source().plan("old.safetensors")], SMALL)
    with pytest.raises(UsageError, match="not empty"):
        write_planned(out, [Source().plan()], SMALL)
    write_planned(out, [Source().plan()], SMALL, overwrite=True)
    manifest = read_manifest(out)
    assert manifest is not None
    assert set(manifest.files) == {"config.json", "model.safetensors"}
    assert not (out / "old.safetensors").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "there")
    for overwrite in (False, True):
        write_planned(tmp_path / "link", [Source().plan()], SMALL, overwrite=overwrite)
        assert (tmp_path / "link").is_symlink()
        assert check_manifest(tmp_path / "there") == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "there"]
    (tmp_path / "model.gguf").symlink_to(tmp_path / "elsewhere.gguf")
    with pytest.raises(UsageError, match="not a plain file"):
        write_planned(tmp_path / "model.gguf", [Source().plan()])

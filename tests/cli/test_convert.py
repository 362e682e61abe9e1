"""`motet convert`: what it says, where, and with which exit code."""

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from motet.checkpoint import open_checkpoint
from motet.checkpoint.journal import partial_folders
from motet.checkpoint.manifest import check_manifest
from motet.checkpoint.planned import write_planned
from motet.cli import convert
from motet.errors import CheckpointError, UsageError
from motet.model.load import check_checkpoint

ROOT = Path(__file__).parents[2]
OPTIONS: dict[str, Any] = {
    "dense": "auto",
    "gguf_dense": "stored",
    "tokenizer": None,
    "overwrite": False,
    "as_json": True,
}


def run(source: str | Path, target: str | Path, to: Any, **options: Any) -> None:
    convert.run_convert(str(source), str(target), to, **(OPTIONS | options))


def motet(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from motet.cli import main; main()", "convert", *args],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )


def test_one_json_object_and_the_rest_on_stderr(tmp_path: Path) -> None:
    done = motet("nano", str(tmp_path / "out"), "--to", "original", "--json")
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout)
    assert (facts["source"], facts["to"], facts["resumed_bytes"]) == ("nano", "original", 0)
    assert facts["bytes"] == sum(file["bytes"] for file in facts["files"])
    for file in facts["files"]:
        data = (tmp_path / "out" / file["name"]).read_bytes()
        assert (len(data), sha256(data).hexdigest()) == (file["bytes"], file["sha256"])
    assert check_manifest(tmp_path / "out") == []
    again = motet("nano", str(tmp_path / "out"), "--to", "original")
    assert (again.returncode, again.stdout) == (2, "")
    assert "is not empty" in again.stderr
    over = motet("nano", str(tmp_path / "out"), "--to", "hf", "--overwrite")
    assert (over.returncode, over.stdout) == (0, "")
    assert "bytes in" in over.stderr


@pytest.mark.parametrize(
    ("source", "target", "to", "error", "words"),
    [
        ("nano", "out", "gguf", UsageError, r"ends in \.gguf"),
        ("nano", "out.gguf", "hf", UsageError, "a folder"),
        ("nano", "", "hf", UsageError, "DST is empty"),
        ("nowhere", "out", "hf", CheckpointError, "nowhere: no such folder"),
        ("synthetic:7b", "out", "hf", CheckpointError, "no such synthetic"),
    ],
)
def test_wrong_paths_are_named(
    tmp_path: Path, source: str, target: str, to: str, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        run(source, str(tmp_path / target) if target else "", to)
    assert list(tmp_path.iterdir()) == []


def test_the_source_is_not_overwritten(tmp_path: Path) -> None:
    run("nano", tmp_path / "model", "hf")
    run("nano", tmp_path / "model" / "original", "original")
    for source in (tmp_path / "model", tmp_path / "model" / "original"):
        with pytest.raises(UsageError, match="holds the source"):
            run(source, tmp_path / "model", "hf", overwrite=True)
    check_checkpoint(open_checkpoint(tmp_path / "model"))


def test_every_layout(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for to in ("hf", "original", "hf-bf16", "gguf"):
        target = tmp_path / (f"{to}.gguf" if to == "gguf" else to)
        run("nano", target, to)
        assert json.loads(capsys.readouterr().out)["target"] == str(target)
        checkpoint = open_checkpoint(target)
        assert checkpoint.layout == to.removesuffix("-bf16")
        assert checkpoint.tokenizer_json() is not None
        check_checkpoint(checkpoint)


def test_an_interruption_is_told_and_the_same_command_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(target: Path, files: Any, small: Any, **options: Any) -> Any:
        done = 0
        report = options["progress"]

        def progress(count: int) -> None:
            nonlocal done
            done += count
            report(count)
            if done > 8_000_000:
                raise KeyboardInterrupt

        options["progress"] = progress
        return write_planned(target, files, small, commit_bytes=1_000_000, **options)

    with monkeypatch.context() as patch:
        patch.setattr(convert, "write_planned", interrupted)
        with pytest.raises(KeyboardInterrupt):
            run("nano", tmp_path / "out", "hf")
    (work,) = partial_folders(tmp_path / "out")
    told = capsys.readouterr()
    assert told.out == ""
    assert f"interrupted; {work} keeps" in told.err
    run("nano", tmp_path / "out", "hf", as_json=False)
    told = capsys.readouterr()
    assert "of them found" in told.err
    assert check_manifest(tmp_path / "out") == []
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_tokenizer_for_a_model_without_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = open_checkpoint("nano").tokenizer_folder
    assert file is not None
    run("synthetic:tiny", tmp_path / "out", "hf", tokenizer=str(file))
    assert (tmp_path / "out" / "tokenizer.json").read_bytes() == (
        file / "tokenizer.json"
    ).read_bytes()
    with pytest.raises(CheckpointError, match="no tokenizer at"):
        run("synthetic:tiny", tmp_path / "no", "hf", tokenizer="nowhere")

"""Pulls from a hub that cuts connections, lies and fails: whole and right, or refused clearly."""

import os
import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from torch import Tensor

from motet.checkpoint import fetch, open_checkpoint, write_hf
from motet.checkpoint.hub import HubId, find_model, parse_hub_id, repo_folder
from motet.checkpoint.manifest import FOLDER_MANIFEST, check_manifest
from motet.checkpoint.pull import Pulled, pull_model
from motet.errors import CheckpointError, MotetError, RemoteError, UsageError
from tests.checkpoint.hub_server import COMMIT, REPO, Hub, serve

SHARD = "model-00001-of-00003.safetensors"


class Watcher:
    """Counts."""

    def __init__(self) -> None:
        self.expected = self.done = 0
        self.said: list[str] = []

    def expect(self, nbytes: int) -> None:
        self.expected += nbytes

    def advance(self, nbytes: int) -> None:
        self.done += nbytes

    def say(self, text: str) -> None:
        self.said.append(text)


@pytest.fixture(scope="module")
def model_files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of a small checkpoint in shards, with what else a repository holds."""
    import torch

    from motet.checkpoint import tensor_shapes
    from tests.checkpoint.conftest import CONFIG

    tensors: dict[str, Tensor] = {}
    generator = torch.Generator().manual_seed(2)
    for name, shape in tensor_shapes(CONFIG, packed=True).items():
        is_packed = name.endswith(("_blocks", "_scales"))
        values = torch.randint(0, 200, shape, generator=generator)
        tensors[name] = values.to(torch.uint8 if is_packed else torch.bfloat16)
    folder = write_hf(tmp_path_factory.mktemp("hub") / "m", CONFIG, tensors, shard_bytes=60_000)
    (folder / FOLDER_MANIFEST).unlink(missing_ok=True)
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert SHARD in files
    return files | {
        "LICENSE": b"Apache License",
        "USAGE_POLICY": b"Be good.",
        "README.md": b"not needed",
        "pytorch_model.bin": b"pickle" * 1000,
        "metal/model.bin": b"metal" * 1000,
        "model-extra.safetensors": b"not in the index" * 400,
        "original/config.json": b"{}",
        "original/model.safetensors": b"original" * 1000,
    }


@pytest.fixture
def hub(model_files: dict[str, bytes]) -> Iterator[Hub]:
    """A hub that serves them."""
    with serve() as hub:
        hub.files = dict(model_files)
        yield hub


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stalls are noticed at once, no token of this machine is sent, and a little counts as gain."""
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_DOWNLOAD_TIMEOUT", 0.5)
    monkeypatch.setattr("huggingface_hub.constants.HF_TOKEN_PATH", "/nonexistent")
    monkeypatch.delenv("HF_TOKEN", raising=False)
    monkeypatch.setattr(fetch, "_GAIN", 1000)


Pull = Callable[..., Pulled]


@pytest.fixture
def pull(hub: Hub, tmp_path: Path) -> Pull:
    """`pull()` into a cache of its own."""

    def run(model: str = REPO, **options: Any) -> Pulled:
        hub_id = parse_hub_id(model)
        assert hub_id is not None
        chosen: dict[str, Any] = {"progress": Watcher(), "cache": tmp_path / "cache"}
        return pull_model(hub_id, endpoint=hub.url, first_wait=0.01, **(chosen | options))

    return run


def names(folder: Path) -> set[str]:
    """All files below, but for hidden ones."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not any(part.startswith(".") for part in path.parts[-2:])
    }


def is_nowhere(folder: Path) -> bool:
    """Nothing that looks like a finished weight file is there."""
    return not any(
        path.is_file() and not path.name.endswith((".incomplete", ".lock", ".json", ".jinja"))
        for path in folder.rglob("model*")
    )


def test_only_what_is_needed_is_asked_for(hub: Hub, pull: Pull, tmp_path: Path) -> None:
    watcher = Watcher()
    pulled = pull(progress=watcher)
    needed = {name for name in hub.files if name.startswith("model-0")} | {
        "config.json",
        "model.safetensors.index.json",
        "LICENSE",
        "USAGE_POLICY",
    }
    assert {request.removeprefix("GET ") for request in hub.requests} == needed | {"description"}
    assert names(pulled.folder) == needed | {FOLDER_MANIFEST}
    assert watcher.expected == watcher.done == pulled.nbytes
    assert (pulled.license, pulled.commit) == ("apache-2.0", COMMIT)
    assert [path.read_bytes() for path in pulled.policies] == [b"Apache License", b"Be good."]
    assert check_manifest(pulled.folder) == []
    assert find_model(HubId(REPO), tmp_path / "cache") == pulled.path
    checkpoint = open_checkpoint(pulled.path)
    for name in checkpoint.entries:
        checkpoint.read(name)


def test_a_second_pull_fetches_nothing(hub: Hub, pull: Pull) -> None:
    first = pull()
    hub.requests.clear()
    again = pull()
    assert hub.requests == ["GET description"]
    assert (again.fetched, again.policies) == ((), ())
    assert (again.path, again.nbytes) == (first.path, first.nbytes)


def test_into_a_folder(hub: Hub, pull: Pull, tmp_path: Path) -> None:
    pulled = pull(folder=tmp_path / "here")
    assert pulled.path == tmp_path / "here"
    assert (pulled.path / SHARD).read_bytes() == hub.files[SHARD]
    assert not (pulled.path / SHARD).is_symlink()
    assert not (tmp_path / "cache" / "models--someone--small-oss").exists()
    assert check_manifest(pulled.path) == []


def test_original_and_gguf(hub: Hub, pull: Pull, tmp_path: Path) -> None:
    hub.files["a.gguf"] = b"GGUF" * 900
    hub.files["b.gguf"] = b"GGUF" * 901
    pulled = pull(original=True)
    assert pulled.path == pulled.folder / "original"
    assert not any("model-0" in request for request in hub.requests)
    assert "original/model.safetensors" in pulled.fetched
    named = pull(gguf="b.gguf", folder=tmp_path / "g")
    assert named.path == tmp_path / "g" / "b.gguf"
    with pytest.raises(UsageError, match=r"no c\.gguf; found a\.gguf, b\.gguf"):
        pull(gguf="c.gguf")
    with pytest.raises(UsageError, match="one of them"):
        pull(gguf="b.gguf", original=True)


def test_a_repository_of_gguf_files(hub: Hub, pull: Pull) -> None:
    hub.files = {"a.gguf": b"GGUF" * 900, "README.md": b""}
    assert pull().path.name == "a.gguf"
    hub.files["b.gguf"] = b"GGUF" * 901
    with pytest.raises(UsageError, match=r"--gguf NAME: a\.gguf, b\.gguf"):
        pull()


def test_pickles_are_refused(hub: Hub, pull: Pull) -> None:
    hub.files = {"config.json": b"{}", "pytorch_model.bin": b"pickle" * 1000}
    with pytest.raises(CheckpointError, match=r"only pytorch_model\.bin, a pickle"):
        pull()
    assert hub.requests == ["GET description"]


@pytest.mark.parametrize(
    "faults",
    [
        pytest.param(faults, id="-".join(map(str, faults)))
        for faults in (
            ["cut:5000", "cut:1", "cut:2000"],
            ["short:3000", "short:4000"],
            [500, 503, 429],
            ["cut:5000", 500, "cut:10"],
            ["cut:5000", "whole"],
            ["cut:5000", "elsewhere"],
            ["wrong"],
            ["cut:5000", "wrong"],
            ["stall"],
            ["cut:5000", "stall"],
        )
    ],
)
def test_passing_faults_are_overcome(hub: Hub, pull: Pull, faults: list[Any]) -> None:
    hub.faults[SHARD] = list(faults)
    watcher = Watcher()
    pulled = pull(progress=watcher)
    assert not hub.faults[SHARD]
    assert (pulled.folder / SHARD).read_bytes() == hub.files[SHARD]
    assert watcher.done == watcher.expected


def test_a_later_pull_resumes_where_the_first_broke_off(hub: Hub, pull: Pull) -> None:
    hub.faults[SHARD] = ["cut:7000"] + [500] * 20
    with pytest.raises(RemoteError, match=r"status 500|is kept"):
        pull()
    hub.faults.clear()
    hub.requests.clear()
    pulled = pull()
    assert f"GET {SHARD} from 7000" in hub.requests
    assert (pulled.folder / SHARD).read_bytes() == hub.files[SHARD]


@pytest.mark.parametrize("fault", ["wrong", "long", "cut:100", "short:100", 500, 404, "stall"])
def test_lasting_faults_are_refused(
    hub: Hub, pull: Pull, tmp_path: Path, fault: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_DOWNLOAD_TIMEOUT", 0.05)
    for name in hub.files:
        if name.startswith("model-0"):
            hub.faults[name] = [fault] * 100
    with pytest.raises(RemoteError):
        pull()
    assert is_nowhere(tmp_path / "cache")
    assert find_model(HubId(REPO), tmp_path / "cache") is None
    with pytest.raises(RemoteError):
        pull(folder=tmp_path / "here")
    assert is_nowhere(tmp_path / "here")


def test_a_listing_that_lies_is_refused(hub: Hub, pull: Pull, tmp_path: Path) -> None:
    size = len(hub.files[SHARD])
    for size_listed in (size - 1, size + 1):
        hub.listed[SHARD] = {"lfs": {"sha256": "0" * 64, "size": size_listed, "pointerSize": 1}}
        with pytest.raises(RemoteError):
            pull()
    hub.listed[SHARD] = {"lfs": {"sha256": "0" * 64, "size": size, "pointerSize": 1}}
    with pytest.raises(RemoteError, match="not those the hub lists"):
        pull()
    hub.listed = {"config.json": {"blobId": "1" * 40}}
    with pytest.raises(RemoteError, match=r"not those the hub lists for config\.json"):
        pull()
    assert find_model(HubId(REPO), tmp_path / "cache") is None


@pytest.mark.parametrize(
    "listed",
    [
        {"blobId": "../../../etc/x"},
        {"blobId": None},
        {"size": -1},
        {"size": "many"},
        {"lfs": {"sha256": "/etc/passwd", "size": 1, "pointerSize": 1}},
    ],
)
def test_a_senseless_listing_is_refused(hub: Hub, pull: Pull, listed: dict[str, Any]) -> None:
    hub.listed["config.json"] = listed
    with pytest.raises(RemoteError, match=r"config\.json"):
        pull()


def test_names_that_lead_elsewhere_are_not_asked_for(hub: Hub, pull: Pull, tmp_path: Path) -> None:
    hub.files["../config.json"] = b"{}"
    hub.files["original/../../tokenizer.json"] = b"{}"
    hub.files["/tokenizer.json"] = b"{}"
    pulled = pull()
    assert not any(".." in request or "tokenizer" in request for request in hub.requests)
    assert pulled.path.is_dir()
    hub.info["sha"] = "../../../../elsewhere-elsewhere-elsewhere0"
    with pytest.raises(RemoteError, match="expected 40 digits"):
        pull()


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        ([500] * 20, "status 500; try again later"),
        ([429] * 20, "status 429; too many requests"),
        (["garbage"], "is HF_ENDPOINT right"),
        ([401], "no such model, or it is private|HF_TOKEN"),
    ],
)
def test_a_hub_that_does_not_describe(hub: Hub, pull: Pull, fault: list[Any], message: str) -> None:
    hub.faults["description"] = fault
    with pytest.raises(RemoteError, match=message):
        pull()


def test_unknown_gated_and_revisions(hub: Hub, pull: Pull) -> None:
    with pytest.raises(RemoteError, match="no such model, or it is private"):
        pull("someone/else")
    with pytest.raises(RemoteError, match="no revision 'v9'"):
        pull(f"{REPO}@v9")
    hub.token = "secret"
    with pytest.raises(RemoteError, match=r"gated: accept its terms at http://127.*HF_TOKEN"):
        pull()


def test_a_token_is_sent(hub: Hub, pull: Pull, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.token = "secret"
    monkeypatch.setenv("HF_TOKEN", "secret")
    assert pull().fetched


def test_a_hub_that_is_not_there(hub: Hub, pull: Pull) -> None:
    pulled = pull()
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    hub.url = f"http://127.0.0.1:{port}"
    with pytest.raises(RemoteError, match=r"are you offline\? It has been pulled before"):
        pull()
    shutil.rmtree(pulled.folder)
    with pytest.raises(RemoteError, match=r"are you offline\?$"):
        pull()


def test_offline_mode(hub: Hub, pull: Pull, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(RemoteError, match="HF_HUB_OFFLINE is set"):
        pull()
    assert hub.requests == []


def test_damage_on_the_disk_is_mended(hub: Hub, pull: Pull) -> None:
    pulled = pull()
    with open(pulled.folder / SHARD, "r+b") as stream:
        stream.seek(3000)
        stream.write(b"damage")
    assert [problem.file.name for problem in check_manifest(pulled.folder)] == [SHARD]
    watcher = Watcher()
    assert pull(progress=watcher).fetched == (SHARD,)
    assert "fetched again" in watcher.said[0]
    assert check_manifest(pulled.folder) == []


def test_a_partial_file_that_is_too_long_or_wrong(hub: Hub, pull: Pull, tmp_path: Path) -> None:
    pulled = pull()
    digest = os.readlink(pulled.folder / SHARD).rpartition("/")[2]
    blobs = repo_folder(REPO, tmp_path / "cache") / "blobs"
    for junk in (b"x" * 100, hub.files[SHARD] + b"x", b"x" * len(hub.files[SHARD])):
        (blobs / digest).unlink()
        (blobs / f"{digest}.incomplete").write_bytes(junk)
        assert pull().fetched == (SHARD,)
        assert (pulled.folder / SHARD).read_bytes() == hub.files[SHARD]


def test_no_room(hub: Hub, pull: Pull, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = type("Usage", (), {"free": 64_000_000 + 20_000})
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(CheckpointError, match=r"GB are to come and 0\.06 GB are free"):
        pull()
    assert not any("safetensors" in r and "index" not in r for r in hub.requests)


def test_shards_that_the_index_names_must_be_there(hub: Hub, pull: Pull) -> None:
    del hub.files[SHARD]
    with pytest.raises(CheckpointError, match=f"names {SHARD}, which the repository does not"):
        pull()


@pytest.mark.parametrize(
    ("text", "repo", "revision"),
    [
        ("openai/gpt-oss-20b", "openai/gpt-oss-20b", "main"),
        ("a/b@v1.0", "a/b", "v1.0"),
        ("a/b@refs/pr/4", "a/b", "refs/pr/4"),
    ],
)
def test_hub_ids(text: str, repo: str, revision: str) -> None:
    assert parse_hub_id(text) == HubId(repo, revision)
    assert str(HubId(repo, revision)) == text


@pytest.mark.parametrize(
    "text", ["", "a", "/a", "a/", "a/b/c", "../b", "a/..", "./a/b", "a--b/c", "a/b@../c", "~a/b"]
)
def test_what_is_no_hub_id(text: str) -> None:
    assert parse_hub_id(text) is None


def test_several_gguf_files_must_be_named(tmp_path: Path) -> None:
    base = repo_folder(REPO, tmp_path)
    snapshot = base / "snapshots" / COMMIT
    snapshot.mkdir(parents=True)
    (base / "refs").mkdir()
    (base / "refs" / "main").write_text(COMMIT)
    assert find_model(HubId(REPO), tmp_path) is None
    (snapshot / "a.gguf").touch()
    assert find_model(HubId(REPO), tmp_path) == snapshot / "a.gguf"
    assert find_model(HubId(REPO, COMMIT), tmp_path) == snapshot / "a.gguf"
    (snapshot / "b.gguf").touch()
    with pytest.raises(MotetError, match="2 GGUF files"):
        find_model(HubId(REPO), tmp_path)

"""`motet pull` against a hub on loopback, as a user meets it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from motet.checkpoint.resolve import NANO
from motet.cli.app import app
from motet.errors import CheckpointError, RemoteError, UsageError
from motet.llm import LLM
from tests.checkpoint.hub_server import COMMIT, REPO, Hub, serve

Motet = Callable[..., Result]


@pytest.fixture
def hub() -> Iterator[Hub]:
    """A hub that serves the embedded model."""
    with serve() as hub:
        kinds = (".json", ".safetensors", ".jinja")
        hub.files = {
            path.name: path.read_bytes() for path in NANO.iterdir() if path.suffix in kinds
        }
        hub.files |= {"LICENSE": b"Apache License", "USAGE_POLICY": b"Be \x1b[31mgood."}
        yield hub


@pytest.fixture
def motet(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Motet:
    """The command line with that hub and a cache of its own."""
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", hub.url)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr("huggingface_hub.constants.HF_TOKEN_PATH", "/nonexistent")
    monkeypatch.delenv("HF_TOKEN", raising=False)
    # For the model's own process, which reads them anew.
    monkeypatch.setenv("HF_ENDPOINT", hub.url)
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    return lambda *args: CliRunner().invoke(app, list(args))


def test_pull_then_run_offline(hub: Hub, motet: Motet, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(CheckpointError, match=f"motet pull {REPO}"):
        LLM(REPO)
    assert hub.requests == []  # opening a model never asks the network

    pulled = motet("pull", REPO, "--json")
    assert pulled.exit_code == 0, pulled.stderr
    facts = json.loads(pulled.stdout)
    assert (facts["model"], facts["commit"], facts["license"]) == (REPO, COMMIT, "apache-2.0")
    assert "licence: apache-2.0" in pulled.stderr
    assert "Be \ufffd[31mgood." in pulled.stderr
    assert Path(facts["manifest"]).is_file()

    again = motet("pull", REPO)
    assert again.exit_code == 0
    assert again.stdout == ""
    assert "all was here already" in again.stderr
    assert "policy" not in again.stderr  # shown once

    asked = len(hub.requests)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    args = ("--prompt-ids", "1,2,3", "--max-tokens", "2", "--json", "--hash")
    done = motet("generate", REPO, *args)
    assert done.exit_code == 0
    assert json.loads(done.stdout)["model"] == REPO
    assert motet("verify", REPO, "--hash").exit_code == 0
    assert len(hub.requests) == asked

    offline = motet("pull", REPO)
    assert isinstance(offline.exception, RemoteError)
    assert "HF_HUB_OFFLINE is set" in str(offline.exception)
    assert "It has been pulled before" in str(offline.exception)


@pytest.mark.parametrize(
    ("args", "kind", "words"),
    [
        (["gpt-oss"], UsageError, "give OWNER/NAME"),
        (["someone/else"], RemoteError, "no such model"),
        ([REPO, "--revision", "v9"], RemoteError, "no revision 'v9'"),
        ([REPO, "--gguf", "x.gguf"], UsageError, r"there is no x\.gguf"),
        ([REPO, "--original"], UsageError, "no folder `original`"),
    ],
)
def test_what_cannot_be_pulled_is_said(
    motet: Motet, args: list[str], kind: type[Exception], words: str
) -> None:
    done = motet("pull", *args)
    with pytest.raises(kind, match=words):
        raise done.exception or AssertionError


def test_a_revision_is_found_by_its_name(hub: Hub, motet: Motet) -> None:
    hub.revisions["v1"] = COMMIT
    assert motet("pull", REPO, "--revision", "v1").exit_code == 0
    assert LLM(f"{REPO}@v1").name == f"{REPO}@v1"
    with pytest.raises(CheckpointError, match="motet pull"):
        LLM(REPO)


def test_into_a_folder(motet: Motet, tmp_path: Path) -> None:
    done = motet("pull", REPO, "--dir", str(tmp_path / "here"))
    assert done.exit_code == 0
    assert f"motet chat {tmp_path / 'here'}" in done.stderr
    assert motet("verify", str(tmp_path / "here"), "--hash").exit_code == 0

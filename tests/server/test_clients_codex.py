"""The Codex CLI against the server: a task that edits a file through its tools.

`scripts/clients codex` installs it; MOTET_CODEX names a binary elsewhere.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from motet.engine.wire import RequestInput
from motet.server.clients import snippets
from tests.chat.scripted import byte_encoding, call, final
from tests.server.examples import INSTALLED, URL, examples
from tests.server.scripted import Script, ScriptedClient, scripted_engine
from tests.server.serving import Running, serving

CODEX = os.environ.get("MOTET_CODEX") or shutil.which(
    "codex", path=f"{INSTALLED / 'node_modules' / '.bin'}{os.pathsep}{os.environ['PATH']}"
)
PATCH = """*** Begin Patch
*** Update File: hello.txt
@@
-Hello wrold
+Hello world
*** End Patch
"""
pytestmark = pytest.mark.skipif(
    CODEX is None, reason="Codex is not installed: scripts/clients codex"
)


def work(request: RequestInput) -> Script:
    """Read the file, patch it, tell so: a step for each result that is there."""
    prompt = byte_encoding().decode(request.prompt_ids)
    task = prompt.rsplit("<|start|>user<|message|>", 1)[-1]
    if "<|start|>functions.apply_patch" in task:
        return Script(final("The word is right now."))
    if "<|start|>functions.exec_command" in task:
        header = "<|channel|>commentary to=functions.apply_patch<|message|>"
        return Script(f"{header}{PATCH}<|call|>")
    return Script(call("functions.exec_command", '{"cmd": "cat hello.txt"}', "Look first."))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with serving(scripted_engine(work), tmp_path_factory.mktemp("codex")) as running:
        yield running


def codex(command: str, home: Path, project: Path) -> str:
    """Run a command line of a user whose home that is; what it says."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("CODEX_")}
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=project,
        env={**env, "HOME": str(home)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout + done.stderr


def test_edits_a_file(running: Running, tmp_path: Path) -> None:
    settings, project = tmp_path / ".codex", tmp_path / "project"
    settings.mkdir()
    project.mkdir()
    (project / "hello.txt").write_text("Hello wrold\n")
    (config,) = examples("Codex", "toml")
    config = config.replace(URL, running.url).replace('"nano"', '"scripted"')
    (settings / "config.toml").write_text(config)
    _, save = examples("Codex", "bash")
    codex(save.replace(URL, running.url), tmp_path, project)
    options = "--skip-git-repo-check --sandbox danger-full-access"
    told = codex(f"{CODEX} exec {options} 'Correct hello.txt.'", tmp_path, project)
    assert "The word is right now." in told
    assert "Model metadata" not in told, "it did not read the catalogue"
    assert (project / "hello.txt").read_text() == "Hello world\n"
    engine = running.app.state.motet.turns.host.current().client
    assert isinstance(engine, ScriptedClient)
    first, second, third = engine.prompts[-3:]
    assert "You are a coding agent in the user's terminal" in first
    assert "Look first." in second, "the reasoning was lost"
    assert "Hello wrold" in second, "the file was not read"
    assert PATCH in third, "the call was lost"
    assert "Begin Patch" in (engine.requests[-1].params.grammar or "")


def test_what_is_printed_at_the_start(running: Running, tmp_path: Path) -> None:
    lines = snippets(running.url, "scripted")["Codex"]
    told = codex(
        lines.replace("codex ", f"{CODEX} exec --skip-git-repo-check ", 1) + " hello",
        tmp_path,
        tmp_path,
    )
    assert "provider: motet" in told
    # It has no file here; that it gets through its turns is what counts.
    assert "ERROR" not in told

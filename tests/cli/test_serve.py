"""`motet serve` and `motet keys`: a server from its keys to its end; its engine dies once."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx2
import pytest
from typer.testing import CliRunner

from motet.cli.app import app
from motet.cli.models import ModelOptions
from motet.errors import UsageError
from motet.server import Settings

ROOT = Path(__file__).parents[2]
MOTET = [sys.executable, "-c", "from motet.cli import main; main()"]


def environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "XDG_DATA_HOME": str(folder), "PYTHONPATH": str(ROOT)}


def motet(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*MOTET, *options], capture_output=True, text=True, env=environment(folder), timeout=120
    )


def children(pid: int) -> list[int]:
    """Processes that any thread of a process has started."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        found += map(int, (task / "children").read_text().split())
    return found


def test_from_the_first_key_to_the_end(tmp_path: Path) -> None:
    made = motet(tmp_path, "keys", "create", "tests", "--scope", "inference", "--json")
    key: dict[str, Any] = json.loads(made.stdout)
    assert key["scopes"] == ["inference"]

    log = tmp_path / "log"
    with log.open("w") as stderr:
        server = subprocess.Popen(
            [*MOTET, "serve", "--port", "0", "--log-format", "json"],
            stdout=subprocess.DEVNULL,
            stderr=stderr,
            env=environment(tmp_path),
        )
    try:
        url = url_of(server, log)
        headers = {"Authorization": f"Bearer {key['secret']}"}
        with httpx2.Client(base_url=url, headers=headers, timeout=60) as client:
            assert httpx2.get(f"{url}/ready").status_code == 401
            assert "<html" in httpx2.get(f"{url}/").text
            assert f"The page is at {url}/" in log.read_text()
            assert client.get("/ready").status_code == 200
            assert ask(client) == 200

            (engine,) = children(server.pid)
            os.kill(engine, signal.SIGKILL)
            statuses = until_ready(client)
            assert 503 in statuses
            assert ask(client) == 200
            assert children(server.pid) != [engine]

            assert motet(tmp_path, "keys", "revoke", key["id"]).returncode == 0
            assert client.get("/ready").status_code == 401
        server.send_signal(signal.SIGTERM)
        assert server.wait(60) == 0
    finally:
        server.kill()
        server.wait(10)
    told = log.read_text()
    assert "What is 2 + 3" not in told
    assert key["secret"] not in told
    for client_name in ("OpenAI:", "Anthropic:", "Codex:"):
        assert client_name in told
    assert any('"path": "/v1/responses"' in line for line in told.splitlines())
    assert '"state": "revoked"' in motet(tmp_path, "keys", "list", "--json").stdout


def url_of(server: subprocess.Popen[bytes], log: Path) -> str:
    """Where it answers, once it says so."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        assert server.poll() is None, log.read_text()
        if found := re.search(r"answers at (http://\S+)/v1", log.read_text()):
            return found[1]
        time.sleep(0.05)
    raise AssertionError(log.read_text())


def ask(client: httpx2.Client) -> int:
    body = {"model": "nano", "input": "What is 2 + 3?", "max_output_tokens": 20}
    return client.post("/v1/responses", json=body).status_code


def until_ready(client: httpx2.Client) -> list[int]:
    """What the server answers until there is another engine."""
    statuses: list[int] = []
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        statuses.append(ask(client))
        if statuses[-1] == 200 and 503 in statuses:
            break
        time.sleep(0.05)
    return statuses


@pytest.mark.parametrize(("options", "has_page"), [((), True), (("--no-page",), False)])
def test_the_page_can_be_left_out(
    monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], has_page: bool
) -> None:
    given: list[Settings] = []
    monkeypatch.setattr(
        "motet.cli.serve.run_serve", lambda model, settings, **others: given.append(settings)
    )
    assert CliRunner().invoke(app, ["serve", *options]).exit_code == 0
    assert [settings.has_page for settings in given] == [has_page]


def test_a_server_is_warm_before_its_first_request(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[ModelOptions] = []
    monkeypatch.setattr(
        "motet.cli.serve.run_serve", lambda model, settings, **others: given.append(model)
    )
    assert CliRunner().invoke(app, ["serve", "nano"]).exit_code == 0
    loaded: list[dict[str, object]] = []
    monkeypatch.setattr("motet.llm.LLM", lambda **options: loaded.append(options))
    given[0].load()
    ModelOptions().load()
    assert [options["warm_up"] for options in loaded] == [True, False]


def test_bounds_of_the_store_reach_it(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Settings] = []
    monkeypatch.setattr(
        "motet.cli.serve.run_serve", lambda model, settings, **others: given.append(settings)
    )
    options = ("--store-objects", "5", "--store-gb", "0.5", "--store-days", "2")
    assert CliRunner().invoke(app, ["serve"]).exit_code == 0
    assert CliRunner().invoke(app, ["serve", *options]).exit_code == 0
    bounds = [(s.store_max_objects, s.store_max_bytes, s.store_max_age) for s in given]
    usual = Settings()
    assert bounds == [
        (usual.store_max_objects, usual.store_max_bytes, usual.store_max_age),
        (5, 1 << 29, 2 * 86400.0),
    ]


@pytest.fixture
def no_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's data are empty."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))


@pytest.mark.usefixtures("no_keys")
@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--adapter", "noname"), "NAME=FOLDER"),
        (("--adapter", "a=x", "--adapter", "a=y"), "given twice"),
        (("--host", "nowhere.invalid"), "motet keys create"),
        (("--api-key-file", "/none/keys.json"), "motet keys create"),
        (("-c", "CONFIG"), "0.0.0.0 can be reached"),
        (("--port", "TAKEN"), "cannot listen at 127.0.0.1"),
        (("--port", "TAKEN"), "give another --port"),
        (("--allowed-origin", "foo"), "--allowed-origin 'foo' is no origin"),
        (("--allowed-origin", "https://app.example/page"), "without a path"),
        (("--name", " "), "--name is empty"),
        (("--port", "0", "--store", "mysql://a/b"), "give sqlite or postgresql"),
        (("--port", "0", "--store", "postgresql+psycopg://a@127.0.0.1:1/b"), "cannot be opened"),
    ],
)
def test_what_is_wrong_is_told_before_the_model_is_loaded(
    tmp_path: Path, options: tuple[str, ...], told: str
) -> None:
    config = tmp_path / "serve.yaml"
    config.write_text("host: 0.0.0.0\nallowed-host: [a.example, b.example]\nlog-format: json\n")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        known = {"CONFIG": str(config), "TAKEN": str(taken.getsockname()[1])}
        given = [known.get(option, option) for option in options]
        done = CliRunner().invoke(app, ["serve", "no-such-model", *given])
    assert isinstance(done.exception, UsageError)
    assert told in str(done.exception)

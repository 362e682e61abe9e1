"""Requests drawn from the OpenAPI document, fit and unfit, alone and one after the other.

schemathesis runs in a process of its own against a server on a socket. Whatever it sends, no answer
may be of the server's fault, and nothing may be left behind.
"""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from motet.server import Settings
from tests.chat.scripted import call, final
from tests.server.scripted import Script, scripted_engine
from tests.server.serving import Running, serving

SAID = [final("Hello", "Let me see."), call("f", '{"a": 1}'), "no harmony at all", ""]


def fuzz(running: Running, folder: Path, *options: str) -> int:
    """Let it run; returns how many requests it sent."""
    # The document takes a second to make, ten on a busy machine: longer than it would wait.
    assert running.http.get("/openapi.json", timeout=120).status_code == 200
    made = running.client.responses.create(model="scripted", input="Hi")
    kept = running.client.conversations.create()
    known = {
        "model": "scripted",
        "response_id": made.id,
        "previous_response_id": made.id,
        "conversation": kept.id,
        "conversation_id": kept.id,
    }
    environment = {
        **os.environ,
        "SCHEMATHESIS_HOOKS": "tests.server.schema_hooks",
        "MOTET_TEST_KNOWN": ",".join(f"{name}={value}" for name, value in known.items()),
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    before = running.uvicorn.server_state.total_requests
    done = subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli", "run", f"{running.url}/openapi.json"),
            *("--no-color", "--checks", "not_a_server_error", "--suppress-health-check", "all"),
            *("--seed", "1", "--generation-database", "none", "--continue-on-failure"),
            # A stream that never ends.
            *("--exclude-path", "/v1/engine/stats", "--warnings", "off", *options),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=folder,
        env=environment,
    )
    assert done.returncode == 0, done.stdout[-20_000:]
    tested = re.search(r"Tested: (\d+)", done.stdout)
    selected = re.search(r"Selected: (\d+)/", done.stdout)
    assert tested, done.stdout
    assert selected, done.stdout
    assert tested[1] == selected[1], "an operation was not tested"
    return running.uvicorn.server_state.total_requests - before


def run(tmp_path: Path, *options: str) -> int:
    engine = scripted_engine(lambda request: Script(SAID[int(request.request_id) % len(SAID)]))
    settings = Settings(max_background=10_000)
    with serving(engine, tmp_path / "data", settings) as running:
        number = fuzz(running, tmp_path, *options)
        server = running.server
        assert running.http.get("/health").status_code == 200
        assert running.client.responses.create(model="scripted", input="Hi").status == "completed"
        assert server.turns.admission.num_open == 0
        assert server.turns.streams.num_open == 0
        assert len(server.runs) == 0
        return number


@pytest.mark.timeout(280)
def test_every_operation(tmp_path: Path) -> None:
    assert run(tmp_path, "--phases", "coverage,stateful", "--max-examples", "5") >= 3000


@pytest.mark.nightly
@pytest.mark.timeout(14_000)
@pytest.mark.parametrize("part", range(8))  # for several workers; 100,000 requests together
def test_every_operation_at_length(
    tmp_path: Path, part: int, record_property: Callable[[str, object], None]
) -> None:
    number = num_runs = 0
    while number < 12_500:
        folder = tmp_path / str(num_runs)
        folder.mkdir()
        # What covers the document is the same whatever the seed, so it is sent once.
        first = "coverage," if part == num_runs == 0 else ""
        number += run(
            folder,
            *("--phases", f"{first}fuzzing,stateful", "--max-examples", "200"),
            *("--seed", str(1000 * part + num_runs)),
        )
        num_runs += 1
        record_property("num_requests", number)
        print(f"part {part}: {number} requests")  # noqa: T201

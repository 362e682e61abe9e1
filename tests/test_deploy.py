"""What is deployed agrees with what is there: options of the command, names of metrics."""

import json
import re
import shlex
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.main import get_command

from motet.cli.app import app
from motet.engine.stats import EngineStats
from motet.server.metrics import Metrics

ROOT = Path(__file__).parents[1]
METRIC = re.compile(r"\b(?:motet|gen_ai_server|http_server)_[a-z0-9_]*[a-z0-9]\b")


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def compose() -> dict[str, Any]:
    loaded = yaml.safe_load(read("deploy/compose.yaml"))
    assert isinstance(loaded, dict)
    return loaded


def commands() -> dict[str, list[str]]:
    """How each deployment starts the server."""
    docker = re.search(r"^CMD (\[.*\])$", read("Dockerfile"), re.MULTILINE)
    unit = re.search(r"^ExecStart=\S+/motet (.*)$", read("deploy/motet.service"), re.MULTILINE)
    assert docker
    assert unit
    given = {
        "Dockerfile": json.loads(docker[1]),
        "compose": compose()["services"]["motet"]["command"],
        "systemd": [part for part in shlex.split(unit[1]) if part != "/etc/motet.yaml"],
    }
    given["systemd"].remove("-c")
    return given


@pytest.mark.parametrize("name", ["Dockerfile", "compose", "systemd"])
def test_the_command_knows_its_options(name: str) -> None:
    command, *options = commands()[name]
    known = get_command(app)
    context = known.make_context("motet", [command, *options], resilient_parsing=True)
    found = known.commands[command]  # type: ignore[attr-defined]
    with context:
        found.make_context(command, options)  # raises for what it does not know


def test_the_image_holds_what_the_build_needs() -> None:
    kept = {line[1:] for line in read(".dockerignore").splitlines() if line.startswith("!")}
    for name in ("pyproject.toml", "CMakeLists.txt", "README.md", "LICENSE", "constraints.txt"):
        assert name in kept
        assert (ROOT / name).exists()


def test_what_compose_mounts_is_there() -> None:
    for service in compose()["services"].values():
        for volume in service.get("volumes", ()):
            source = volume.split(":")[0]
            if source.startswith("./") and not source.endswith(".key"):
                assert (ROOT / "deploy" / source).exists(), source


def known_metrics() -> set[str]:
    metrics = Metrics()
    zeros = {one.name: 1 for one in fields(EngineStats)}
    gauges = dict.fromkeys(
        ("motet_engine_up", "motet_engine_restarts_total", "motet_open_generations",
         "motet_refused_generations_total", "motet_responses_in_progress"),
        ("", 0.0),
    )  # fmt: skip
    metrics.watch("x", lambda: gauges, lambda: EngineStats(**zeros))
    metrics.answered("GET", "/", 200, 0.1)
    told = metrics.text().decode()
    families = set(re.findall(r"^# TYPE (\S+)", told, re.MULTILINE))
    parts = {f"{name}{end}" for name in families for end in ("_bucket", "_count", "_sum")}
    return families | parts


@pytest.mark.parametrize("name", ["deploy/alerts.yml", "docs/serving.md"])
def test_metrics_that_are_named_are_there(name: str) -> None:
    named = set(METRIC.findall(read(name)))
    assert len(named) >= 5
    assert named <= known_metrics()


def test_every_metric_is_documented() -> None:
    ours = {name for name in known_metrics() if METRIC.fullmatch(name)}
    parts = {name for name in ours if name.endswith(("_bucket", "_count", "_sum", "_created"))}
    assert ours - parts <= set(METRIC.findall(read("docs/serving.md")))

"""Real clients against the server: what `motet serve` prints, and the examples of the page."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from motet import LLM
from motet.server import Engine
from motet.server.clients import banner, snippets
from tests.server.examples import INSTALLED, examples, run, speak
from tests.server.scripted import scripted_engine
from tests.server.serving import Running, serving

CITY = "name='Oslo' population=700000\n"
COLD = "It is -3 degrees in Oslo.\n"
HELLO = "Hello there.\n"
CLIENTS = ("OpenAI", "OpenAI Agents SDK", "LiteLLM", "LangChain", "Anthropic")
PRINTED = {
    "OpenAI": [
        f"reasoning\nmessage\n{HELLO}{HELLO}",
        HELLO,
        CITY,
        COLD,
        f"Ask for it.\n{COLD}tokens: True\n",
        "".join(f"question-{i} {HELLO}" for i in range(3)),
    ],
    "OpenAI Agents SDK": [COLD],
    "LiteLLM": [f"Greet.\n{HELLO}{HELLO}"],
    "LangChain": [f"{HELLO}{CITY}{COLD}"],
    "Anthropic": [f"True\nAsk for it.\n{COLD}"],
}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with serving(scripted_engine(speak), tmp_path_factory.mktemp("clients")) as running:
        yield running


def python_of(client: str) -> str | Path:
    """The interpreter that has the client."""
    if client != "LiteLLM":
        return sys.executable
    python = INSTALLED / "litellm" / "bin" / "python"
    if not python.exists():
        pytest.skip("LiteLLM is not installed: scripts/clients litellm")
    return python


@pytest.mark.parametrize("client", CLIENTS)
def test_examples(running: Running, client: str) -> None:
    """The three lines that are printed at the start, then the examples of the page."""
    pasted = snippets(running.url, "scripted")[client]
    printed = run([pasted, *examples(client)], running.url, "scripted", python_of(client))
    assert printed == [HELLO, *PRINTED[client]]


def test_what_is_printed_at_the_start() -> None:
    text = banner("http://127.0.0.1:8000", "nano")
    for client in (*CLIENTS, "Codex"):
        assert f"{client}:\n    " in text
    for lines in snippets("http://127.0.0.1:8000", "nano").values():
        assert len(lines.splitlines()) == 3
    assert "MOTET_API_KEY" not in text
    assert "MOTET_API_KEY" in banner("http://127.0.0.1:8000", "nano", needs_key=True)


@pytest.mark.nightly
@pytest.mark.parametrize("client", CLIENTS)
def test_examples_with_nano(client: str, tmp_path: Path) -> None:
    """The same with the embedded model: it says other things, but every example gets through."""
    python = python_of(client)
    with serving(Engine.of(LLM("nano")), tmp_path) as running:
        pasted = snippets(running.url, "nano")[client]
        printed = run([pasted, *examples(client)], running.url, "nano", python)
    assert len(printed) == 1 + len(PRINTED[client])
    assert all(text.strip() for text in printed)

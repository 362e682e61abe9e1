"""The examples of docs/clients.md and of `motet serve`, run as users would."""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from motet.engine.wire import RequestInput
from tests.chat.scripted import byte_encoding, call, final
from tests.server.scripted import Script

__all__ = ["INSTALLED", "PAGE", "examples", "run", "speak"]

PAGE = Path(__file__).parents[2] / "docs" / "clients.md"
INSTALLED = Path(__file__).parents[2] / "build" / "clients"  # what scripts/clients installs
URL, MODEL = "http://127.0.0.1:8000", "nano"  # of the page
_MARK = "---- the next example ----"
_RUN = f"""
import json, sys
for code in json.load(sys.stdin):
    exec(compile(code, "example", "exec"), {{"__name__": "example"}})
    print({_MARK!r}, flush=True)
"""


def examples(client: str, language: str = "python") -> list[str]:
    """The blocks of code under a client's heading."""
    section = PAGE.read_text().partition(f"\n## {client}\n")[2].partition("\n## ")[0]
    return re.findall(rf"^```{language}\n(.*?)^```$", section, re.DOTALL | re.MULTILINE)


def run(
    codes: Sequence[str], url: str, model: str, python: str | Path = sys.executable
) -> list[str]:
    """What each of them prints, in one process of their own, of that interpreter."""
    import json

    there = [code.replace(URL, url).replace(f'"{MODEL}"', f'"{model}"') for code in codes]
    there = [code.replace(f"openai/{MODEL}", f"openai/{model}") for code in there]
    done = subprocess.run(
        [str(python), "-c", _RUN],
        input=json.dumps(there),
        capture_output=True,
        text=True,
        timeout=120,
        # LiteLLM would fetch its table of prices.
        env={
            **os.environ,
            "LITELLM_LOCAL_MODEL_COST_MAP": "True",
        },
    )
    assert done.returncode == 0, done.stderr[-3000:]
    *printed, rest = done.stdout.split(f"{_MARK}\n")
    assert rest == ""
    return printed


def speak(request: RequestInput) -> Script:
    """A model that does what the examples are about."""
    prompt = byte_encoding().decode(request.prompt_ids)
    asked = prompt.rsplit("<|start|>", 2)[-2]
    if asked.startswith("functions."):
        return Script(final("It is -3 degrees in Oslo."))
    if "namespace functions" in prompt:
        return Script(call("functions.weather", '{"city": "Oslo"}', "Ask for it."))
    if "# Response Formats" in prompt:
        return Script(final('{"name": "Oslo", "population": 700000}'))
    return Script(final("Hello there.", "Greet."))

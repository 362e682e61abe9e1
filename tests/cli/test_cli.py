"""The command line as a user meets it: streams, exit codes, configuration files."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

TOOLS = '''
"""Tools."""
from dataclasses import dataclass
from math import sqrt


@dataclass
class Point:
    x: int


def _helper(x):
    return x


def calculator(expression: str) -> str:
    """Mine."""
    return "forty-two"


def where(point: Point) -> int:
    """Where."""
    return point.x
'''


def motet(*args: str, stdin: str = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the scripted command line."""
    return subprocess.run(
        [sys.executable, "-m", "tests.cli.scripted_main", *args],
        input=stdin,
        capture_output=True,
        text=True,
        cwd=cwd or ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )


def test_help_imports_nothing_heavy() -> None:
    heavy = "{'torch', 'numpy', 'tokenizers', 'prompt_toolkit', 'openai', 'transformers'}"
    code = (
        "import sys\nfrom motet.cli import main\nsys.argv = ['motet', '--help']\n"
        f"try: main()\nexcept SystemExit: print('LOADED', *{heavy} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.splitlines()[-1].split() == ["LOADED"], done.stdout
    for command in ("chat", "generate", "inspect", "convert"):
        assert f"\n  {command} " in done.stdout


def test_version() -> None:
    from motet import __version__

    assert motet("--version").stdout == f"motet {__version__}\n"


@pytest.mark.parametrize("command", ["chat", "generate", "inspect", "convert"])
def test_each_command_has_help_with_examples(command: str) -> None:
    done = motet(command, "--help")
    assert done.returncode == 0
    assert f"\n  motet {command}" in done.stdout
    assert "--config" in done.stdout


def test_an_output_that_cannot_show_a_character_is_no_failure(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = motet("chat", "--prompt", "Grüße")
    assert (done.returncode, "Gr??e" in done.stdout) == (0, True), done.stderr


def test_the_answer_alone_is_on_stdout() -> None:
    done = motet("chat", "--prompt", "Grüße")
    assert (done.returncode, done.stdout, done.stderr) == (0, "You said Grüße\n", "")


def test_verbose_shows_the_reasoning_on_stderr() -> None:
    done = motet("chat", "--prompt", "hello", "--verbose")
    assert (done.stdout, done.stderr) == ("You said hello\n", "hm\n")


def test_the_prompt_comes_from_stdin() -> None:
    assert motet("chat", stdin="from a pipe").stdout == "You said from a pipe\n"


def test_tool_calls_are_on_stderr() -> None:
    done = motet("chat", "--prompt", "multiply", "--tools", "calculator")
    assert done.stdout == "You said multiply\n"
    assert done.stderr == '→ calculator {"expression": "6*7"}\n← 42\n'


def test_tools_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(TOOLS)
    done = motet("chat", "--prompt", "multiply", "--tools", str(file))
    assert (done.returncode, done.stderr.splitlines()[-1]) == (0, "← forty-two")
    clash = motet("chat", "--prompt", "x", "--tools", str(file), "--tools", "calculator")
    assert (clash.returncode, clash.stderr) == (
        2,
        "error: two tools are named 'calculator'; rename one of them\n",
    )


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("1 +", 1, "cannot be run: SyntaxError"),
        ("x = 1", 1, "defines no public function"),
        ("def f(x): pass", 1, "give x a type"),
        (None, 2, "no tool file"),
    ],
)
def test_unusable_tool_files(tmp_path: Path, text: str | None, code: int, told: str) -> None:
    file = tmp_path / "mine.py"
    if text is not None:
        file.write_text(text)
    done = motet("chat", "--prompt", "x", "--tools", str(file))
    assert done.returncode == code
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_chat_json() -> None:
    done = motet("chat", "--prompt", "multiply", "--tools", "calculator", "--json")
    facts = json.loads(done.stdout)
    assert facts["final"] == "You said multiply"
    assert facts["reasoning"] == "hm"
    assert facts["finish_reason"] == "stop"
    assert [message["role"] for message in facts["messages"]] == ["assistant", "tool", "assistant"]
    assert facts["usage"]["reasoning_tokens"] == 2


def test_no_answer_is_a_failure() -> None:
    done = motet("chat", "--prompt", "nothing")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "error: the model gave no answer (finish reason: stop)\n"


def test_no_answer_within_the_bound_says_what_to_give() -> None:
    done = motet("chat", "--prompt", "hello", "--max-tokens", "3")
    assert (done.returncode, done.stdout) == (1, "")
    assert "finish reason: length; give more --max-tokens" in done.stderr


@pytest.mark.parametrize("command", ["chat", "generate"])
@pytest.mark.parametrize("by_stdin", [True, False])
def test_bytes_that_are_no_text_are_refused(command: str, by_stdin: bool) -> None:
    given = [b"--prompt", b"a\xff\xfe"] if not by_stdin else []
    done = subprocess.run(
        [sys.executable, "-m", "tests.cli.scripted_main", command, *given],
        input=b"a\xff\xfe" if by_stdin else b"",
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"not UTF-8" in done.stderr
    assert b"iconv" in done.stderr


def test_an_answer_that_ends_early_says_so() -> None:
    done = motet("chat", "--prompt", "hello", "--max-tokens", "38")
    assert done.returncode == 0
    assert done.stdout.startswith("You sa")
    assert "hello" not in done.stdout
    assert "finish reason: length" in done.stderr


def test_generate() -> None:
    assert motet("generate", "--prompt", "x").stdout == "abc\n"
    assert motet("generate", "--prompt-ids", "1, 2", "--max-tokens", "2").stdout == "ab\n"
    assert motet("generate", "--stop", "c", stdin="x").stdout == "ab\n"
    facts = json.loads(motet("generate", "--prompt-ids", "1,2", "--json").stdout)
    assert (facts["prompt_token_ids"], facts["text"]) == ([1, 2], "abc")
    usage = {"prompt_tokens": 2, "completion_tokens": 3, "cached_tokens": 0, "total_tokens": 5}
    assert facts["usage"] == usage


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["chat", "--prompt", " "], "the prompt is empty"),
        (["chat", "--prompt", "x", "--temperature", "-1"], "temperature is -1"),
        (["chat", "--prompt", "x", "--date", "today"], "--date is 'today'"),
        (["chat", "--prompt", "x", "--date", "2026-13-45"], "--date is '2026-13-45'"),
        (["chat", "--prompt", "x", "--tools", "calc"], "calculator"),
        (["chat", "--prompt", "x", "--remote", "localhost"], "the remote URL"),
        (["chat", "--prompt", "x", "--remote", "http://x", "--device", "cpu"], "--device"),
        (["chat", "--prompt", "x", "--remote", "http://x", "--hash"], "--speculate and --hash"),
        (["generate", "--prompt", "x", "--prompt-ids", "1"], "give one"),
        (["generate", "--prompt-ids", "1,b"], "--prompt-ids is '1,b'"),
        (["generate", "--prompt", "x", "--logprobs", "2"], "add --json"),
    ],
)
def test_wrong_usage(args: list[str], told: str) -> None:
    done = motet(*args)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ")
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    "args",
    [
        ["chat", "--reasoning", "huge"],
        ["chat", "--threads", "100000"],
        ["chatt"],
        ["chat", "--tempo", "1"],
        ["chat", "a", "b"],
        [],
    ],
)
def test_wrong_words(args: list[str]) -> None:
    done = motet(*args)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_a_missing_model_is_a_failure() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from motet.cli import main; main()", "inspect", "/no/such/model"],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error: ")
    assert len(done.stderr.splitlines()) == 1


def run_with(config: str, tmp_path: Path, *args: str) -> Any:
    file = tmp_path / "options.yaml"
    file.write_text(config)
    return motet("chat", "-c", str(file), *args)


def test_config_file(tmp_path: Path) -> None:
    config = "prompt: multiply\ntools: calculator\njson: true\nmodel: other\nmax_tokens: 400\n"
    facts = json.loads(run_with(config, tmp_path).stdout)
    assert (facts["model"], facts["final"]) == ("other", "You said multiply")
    beaten = run_with(config, tmp_path, "third", "--prompt", "hello", "--max-tokens", "38")
    facts = json.loads(beaten.stdout)
    assert facts["model"] == "third"
    assert facts["usage"]["completion_tokens"] == 38
    listed = run_with("prompt: multiply\ntools: [calculator]\nseed: null\n", tmp_path)
    assert listed.stdout == "You said multiply\n"
    assert run_with("# nothing\n", tmp_path, "--prompt", "a").stdout == "You said a\n"


@pytest.mark.parametrize(
    ("config", "told"),
    [
        ("temperatur: 1", "unknown option 'temperatur'; did you mean 'temperature'?"),
        ("Max Tokens: 1", "did you mean 'max-tokens'?"),
        ("config: x.yaml", "unknown option 'config'"),
        ("max-tokens: 1\nmax_tokens: 2", "given twice"),
        ("max-tokens: many", "max-tokens"),
        ("max-tokens: 1.5", "max-tokens"),
        ("seed: true", "seed is True"),
        ("prompt: [a]", "give one text or number"),
        ("verbose: 1", "give true or false"),
        ("reasoning: huge", "reasoning"),
        ("- a", "holds no options"),
        ("a: [", "is not YAML"),
    ],
)
def test_wrong_config(tmp_path: Path, config: str, told: str) -> None:
    done = run_with(config, tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr


def test_missing_config(tmp_path: Path) -> None:
    done = motet("generate", "-c", str(tmp_path / "none.yaml"))
    assert done.returncode == 2
    assert "cannot read" in done.stderr

"""What an answer must be, as the command line asks for it."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from motet.cli.form import AnswerForm, answer_form
from motet.engine.request import SamplingParams
from motet.errors import UsageError

ROOT = Path(__file__).parents[2]
SCHEMA = {
    "type": "object",
    "properties": {"answer": {"type": "integer", "minimum": 0, "maximum": 9}},
    "required": ["answer"],
    "additionalProperties": False,
}


def nano(*args: str, code: int = 0) -> subprocess.CompletedProcess[str]:
    """Run the command line over the embedded model."""
    done = subprocess.run(
        [sys.executable, "-c", "from motet.cli import main; main()", *args],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert done.returncode == code, done.stderr
    return done


@pytest.fixture
def schema(tmp_path: Path) -> Path:
    file = tmp_path / "one digit.json"
    file.write_text(json.dumps(SCHEMA))
    return file


def test_nothing_is_asked_by_default() -> None:
    form = answer_form()
    assert form == AnswerForm()
    assert form.chat == {}
    assert form.bind(None, SamplingParams()) == SamplingParams()  # type: ignore[arg-type]


def test_what_is_asked_of_a_chat(schema: Path, tmp_path: Path) -> None:
    asked = answer_form(json_schema=schema, reasoning_budget=7).chat
    told = {"type": "json_schema", "json_schema": {"name": "one_digit", "schema": SCHEMA}}
    assert asked == {"response_format": told, "reasoning_budget": 7}
    file = tmp_path / "a.lark"
    file.write_text('start: "a"+')
    assert answer_form(lark=file).chat["response_format"] == {"type": "lark", "lark": 'start: "a"+'}
    assert answer_form(regex="a|b").chat["response_format"]["type"] == "regex"
    assert answer_form(choice=["a", "b"]).chat["response_format"]["choice"] == ["a", "b"]


def test_a_grammar_of_the_request_itself_stays() -> None:
    form = answer_form(regex="a+")
    params = SamplingParams(grammar="start: /b+/")
    assert form.bind(None, params) == params  # type: ignore[arg-type]
    assert form.bind(None, SamplingParams()).grammar == "start: /a+/"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"regex": "a", "choice": ["b"]}, "--regex and --choice are given; give one"),
        ({"regex": "("}, "--regex cannot be used: "),
        ({"regex": ""}, "--regex cannot be used: .*give a pattern"),
        ({"choice": [""]}, "--choice cannot be used: "),
        ({"lark": Path("/no/file")}, "cannot read /no/file"),
        ({"json_schema": Path("/no/file")}, "cannot read /no/file"),
        ({"json_schema": "{"}, "is not JSON"),
        ({"json_schema": "[1]"}, "schema is .1.; give an object"),
        ({"json_schema": '{"type": "objekt"}'}, "--json-schema cannot be used: "),
        ({"lark": 'start: "<|end|>"'}, "--lark cannot be used: .*<"),
    ],
)
def test_what_cannot_be_asked(asked: dict[str, Any], told: str, tmp_path: Path) -> None:
    for name in ("json_schema", "lark"):
        if isinstance(asked.get(name), str):
            file = tmp_path / "file"
            file.write_text(asked[name])
            asked = {name: file}
    with pytest.raises(UsageError, match=told):
        answer_form(**asked)


def test_a_generation_is_bound(tmp_path: Path) -> None:
    done = nano(
        "generate", "--prompt", "The year", "--regex", " 20[0-9]{2}", "--speculate", "ngram"
    )
    assert re.fullmatch(r" 20\d\d\n", done.stdout)
    # A prompt that ends in open reasoning, given by its ids: the budget closes it.
    from motet.checkpoint.resolve import NANO
    from motet.tokenizer import Tokenizer

    tokenizer = Tokenizer.load(NANO / "tokenizer.json")
    control = tokenizer.control_tokens
    prompt = [control[name] for name in ("<|start|>",)] + tokenizer.encode("assistant")
    prompt += [control["<|channel|>"], *tokenizer.encode("analysis"), control["<|message|>"]]
    done = nano("generate", "--prompt-ids", ",".join(map(str, prompt)), "--reasoning-budget", "3",
                "--max-tokens", "20", "--temperature", "1", "--json")  # fmt: skip
    ids = json.loads(done.stdout)["token_ids"]
    wanted = [control["<|end|>"], control["<|start|>"], *tokenizer.encode("assistant")]
    wanted += [control["<|channel|>"], *tokenizer.encode("final"), control["<|message|>"]]
    start = ids.index(control["<|end|>"])
    assert start <= 6  # after three tokens and the rest of a character
    assert ids[start : start + len(wanted)] == wanted


def test_a_chat_is_bound(schema: Path, tmp_path: Path) -> None:
    done = nano("chat", "--prompt", "What is 2 + 2?", "--choice", "yes", "--choice", "no")
    assert done.stdout in ("yes\n", "no\n")
    config = tmp_path / "options.yaml"
    config.write_text(f"json-schema: {schema}\nreasoning-budget: 4\nspeculate: ngram\njson: true\n")
    facts = json.loads(nano("chat", "-c", str(config), "--prompt", "What is 2 + 2?").stdout)
    assert list(json.loads(facts["final"])) == ["answer"]


def test_lines_of_a_file_are_bound_unless_they_say_otherwise(tmp_path: Path) -> None:
    asked = [{"role": "user", "content": "What is 2 + 2?"}]
    lines: list[dict[str, Any]] = [
        {"prompt": "a"},
        {"prompt": "a", "grammar": 'start: "x"'},
        {"messages": asked},
        {"messages": asked, "response_format": {"type": "choice", "choice": ["two"]}},
    ]
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("".join(json.dumps(line) + "\n" for line in lines))
    files = ("-i", str(source), "-o", str(target))
    nano("generate", *files, "--choice", "one", "--speculate", "ngram")
    found = sorted((json.loads(line) for line in target.read_text().splitlines()),
                   key=lambda line: line["index"])  # fmt: skip
    assert [line.get("text", line.get("final")) for line in found] == ["one", "x", "one", "two"]
    nano("generate", *files, "--choice", "one")  # all is there: nothing to do
    done = nano("generate", *files, "--choice", "two", code=2)
    assert "form" in done.stderr


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["generate", "--speculate", "magic"], "'ngram'"),
        (["generate", "--reasoning-budget", "-1"], "--reasoning-budget"),
        (["chat", "--remote", "http://x", "--speculate", "ngram"], "--speculate"),
        (["chat", "--remote", "http://x", "--choice", "a"], "cannot be sent to a remote model"),
        (["chat", "--remote", "http://x", "--reasoning-budget", "1"], "cannot be sent"),
    ],
)
def test_wrong_usage(args: list[str], told: str) -> None:
    done = nano(*args, "--prompt", "x", code=2)
    assert told in done.stderr


def test_a_budget_needs_a_tokenizer() -> None:
    done = nano(
        "generate", "synthetic:tiny", "--prompt-ids", "1", "--reasoning-budget", "3", code=2
    )
    assert "needs a tokenizer" in done.stderr

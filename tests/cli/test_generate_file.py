"""`motet generate -i -o`: no line is lost or repeated, whatever kills the run."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from motet.cli.batch_input import BatchInput
from motet.cli.batch_output import BatchOutput
from motet.errors import UsageError

ROOT = Path(__file__).parents[2]
NUM_LINES = 300


def start(*args: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.cli.counting_main", "generate", *args],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def run(*args: str) -> tuple[int, str, str]:
    process = start(*args)
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def write_lines(path: Path, lines: list[Any]) -> Path:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


def read_lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def ask(i: int) -> dict[str, Any]:
    return {"id": f"line {i}", "prompt_ids": [i % 500], "max_tokens": 5 + i % 40}


@pytest.fixture(scope="module")
def prompts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    lines = [ask(i) for i in range(NUM_LINES)]
    return write_lines(tmp_path_factory.mktemp("prompts") / "in.jsonl", lines)


def check_results(path: Path) -> None:
    results = read_lines(path)
    assert sorted(one["index"] for one in results) == list(range(NUM_LINES))
    for one in results:
        asked = ask(one["index"])
        first = asked["prompt_ids"][0] + 1
        assert one["id"] == asked["id"]
        assert one["token_ids"] == [(first + n) % 1000 for n in range(asked["max_tokens"])]
        assert (one["text"], one["finish_reason"]) == (None, "length")


def test_a_file_from_beginning_to_end(prompts: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    code, out, err = run("-i", str(prompts), "-o", str(target), "--json")
    assert code == 0, err
    facts = json.loads(out)
    assert (facts["num_results"], facts["num_before"], facts["num_failed"]) == (NUM_LINES, 0, 0)
    assert err == ""  # no bar where there is no terminal
    check_results(target)
    before = target.read_bytes()
    code, _, err = run("-i", str(prompts), "-o", str(target))
    assert (code, err) == (0, f"{NUM_LINES} of {NUM_LINES} results are there\n")
    assert target.read_bytes() == before


def test_killed_at_random_moments_it_goes_on(prompts: Path, tmp_path: Path) -> None:
    r = random.Random(5)
    target = tmp_path / "out.jsonl"
    args = ("-i", str(prompts), "-o", str(target))
    sizes = sorted(r.randrange(1, 25_000) for _ in range(5))
    num_kills = 0
    for size in sizes:
        process = start(*args)
        while process.poll() is None and not (target.exists() and target.stat().st_size >= size):
            time.sleep(0.001)
        if process.poll() is None:
            os.kill(process.pid, signal.SIGKILL)
            num_kills += 1
        process.communicate(timeout=60)
        whole = target.read_bytes()
        if r.random() < 0.5:  # as if the kill had struck in the middle of a write
            target.write_bytes(whole[: len(whole) - r.randrange(1, 60)])
    assert num_kills >= 3
    code, _, err = run(*args)
    assert code == 0, err
    check_results(target)


def test_a_dead_engine_ends_the_run_which_can_go_on(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    lines = [{"prompt_ids": [i], "max_tokens": 3} for i in range(300)]
    lines.insert(250, {"prompt_ids": [900]})  # crashes the engine
    source = write_lines(tmp_path / "in.jsonl", lines)
    code, _, err = run("-i", str(source), "-o", str(target))
    assert code == 1
    assert "was ended by signal 11 (SIGSEGV)" in err.splitlines()[-1]
    indices = [one["index"] for one in read_lines(target)]
    assert len(indices) == len(set(indices)) >= 100


def test_what_goes_wrong_with_a_line_is_its_result(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    lines = [
        {"prompt_ids": [1], "max_tokens": 1, "id": 7},
        {"prompt_ids": [1] * 600},
        {"prompt": "no tokenizer"},
        {"messages": [{"role": "user", "content": "x"}], "reasoning_effort": "low"},
    ]
    source = write_lines(tmp_path / "in.jsonl", lines)
    source.write_text(source.read_text().replace("\n", "\n\n"))  # empty lines are nothing
    code, _, err = run("-i", str(source), "-o", str(target))
    assert code == 1
    assert "3 of 4 lines failed" in err
    results = {one["index"]: one for one in read_lines(target)}
    assert results[0]["id"] == 7
    assert "leaves no room" in results[2]["error"]
    assert results[2]["error_type"] == "CapacityError"
    assert "a text prompt needs a tokenizer" in results[4]["error"]
    assert "chat needs a tokenizer" in results[6]["error"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ("5", "is 5; give an object"),
        (
            '{"prompt": "a", "temprature": 0}',
            "unknown key 'temprature'; did you mean 'temperature'",
        ),
        ('{"prompt": "a", "n": 2}', "unknown key 'n'"),
        ('{"id": 1}', "it has none"),
        ('{"prompt": "a", "prompt_ids": [1]}', "it has prompt and prompt_ids"),
        ('{"prompt": ["a"]}', r"prompt is \['a'\]; give a text"),
        ('{"prompt_ids": [true]}', r"prompt_ids is \[True\]; give a list of token ids"),
        ('{"messages": "a"}', "give a list of messages"),
        ('{"prompt": "a", "tools": []}', "tools is for messages, not for prompt"),
        ('{"prompt": "a", "temperature": -1}', "temperature is -1"),
        ('{"prompt": "a", "id": [1]}', r"id is \[1\]"),
        ('{"prompt": "a", "id": "x"}', "id 'x' is that of line 1 too"),
    ],
)
def test_lines_that_cannot_be_used(tmp_path: Path, line: str, told: str) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"prompt": "a", "id": "x"}\n' + line + "\n")
    with pytest.raises(UsageError, match=f"line 2: .*{told}"):
        BatchInput(path, {})


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot read"):
        BatchInput(tmp_path / "nowhere", {})
    with pytest.raises(UsageError, match="cannot write"):
        BatchOutput(tmp_path / "nowhere" / "out", {})


def test_another_run_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    mine: dict[str, Any] = {"input_sha256": "a", "sampling": {"stop": ("x",)}}
    with BatchOutput(path, mine) as output:
        output.write(0, {"text": "\ud800"})  # half a character is no reason to fail
        with pytest.raises(UsageError, match="written by another run"):
            BatchOutput(path, mine)
    with pytest.raises(UsageError, match="begun with another input_sha256: 'a', now 'b'"):
        BatchOutput(path, {**mine, "input_sha256": "b"})
    with BatchOutput(path, mine) as output:
        assert output.done == {0}
    (tmp_path / "out.jsonl.run").unlink()
    with pytest.raises(UsageError, match="not made by a run that can be continued"):
        BatchOutput(path, mine)


@pytest.mark.parametrize("cut", [1, 5, 20, 45])
def test_a_torn_end_is_cut_off(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "out.jsonl"
    with BatchOutput(path, {}) as output:
        for i in range(3):
            output.write(i, {"text": "é" * 10})
    whole = path.read_bytes()
    path.write_bytes(whole[:-cut])
    with BatchOutput(path, {}) as output:
        assert output.done == {0, 1}
        output.write(2, {"text": "é" * 10})
    assert path.read_bytes() == whole


def test_options_that_do_not_go_together(tmp_path: Path) -> None:
    code, _, err = run("-i", "x")
    assert (code, "--input and --output go together" in err) == (2, True)
    code, _, err = run("-i", "x", "-o", "y", "--prompt", "z")
    assert (code, "--input has the prompts" in err) == (2, True)

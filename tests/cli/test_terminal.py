"""The interactive chat on a real pseudo-terminal."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pexpect
import pytest

from motet.cli.show import plain_text

ROOT = Path(__file__).parents[2]


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Any]:
    child = pexpect.spawn(
        sys.executable,
        ["-m", "tests.cli.scripted_main", "chat", "--tools", "calculator"],
        cwd=str(ROOT),
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "XDG_STATE_HOME": str(tmp_path),
            "TERM": "dumb",
        },
        encoding="utf-8",
        dimensions=(40, 120),
        timeout=60,
    )
    child.expect("> ")
    yield child
    child.close(force=True)


def test_answers_and_leaves(chat: Any, tmp_path: Path) -> None:
    chat.sendline("hello")
    chat.expect("thought for 2 tokens")
    chat.expect("You said hello")
    chat.sendline("please multiply")
    chat.expect("calculator .*6.7")
    chat.expect("42")
    chat.expect("You said please multiply")
    chat.expect("> ")
    for _ in range(100):  # one that comes before the prompt reads is lost, as in a shell
        chat.sendeof()
        if chat.expect([pexpect.EOF, pexpect.TIMEOUT], timeout=0.3) == 0:
            break
    chat.close()
    assert chat.exitstatus == 0
    assert "+hello" in (tmp_path / "motet" / "history").read_text()


def test_ctrl_c_stops_the_answer_and_not_the_program(chat: Any) -> None:
    chat.sendline("go on forever")
    chat.expect("xxxxx")
    chat.sendintr()
    chat.expect("stopped")
    chat.expect("> ")
    chat.sendintr()  # at the prompt it drops the line
    chat.sendline("still here")
    chat.expect("You said still here")
    chat.sendline("/exit")
    chat.expect(pexpect.EOF)
    chat.close()
    assert chat.exitstatus == 0


def test_slash_commands(chat: Any, tmp_path: Path) -> None:
    file = tmp_path / "kept.json"
    for line, told in [
        ("/help", "/clear +forget"),
        ("/effort high", "effort: high"),
        ("/effort huge", "error: the effort is 'huge'"),
        ("/system Be brief.", "system: Be brief"),
        ("/tools", "calculator: Work out"),
        ("/hlep", "did you mean /help"),
        ("hello", "You said hello"),
        ("/reasoning", "reasoning: show"),
        (f"/save {file}", "saved 2 messages"),
        ("/clear", "forgotten"),
        (f"/load {file}", "loaded 2 messages"),
        ("/load /no/such/file", "error: cannot read"),
        ("/save", "needs a file"),
    ]:
        chat.sendline(line)
        chat.expect(told)
        chat.expect("> ")
    kept = json.loads(file.read_text())
    assert (kept["reasoning"], kept["system"]) == ("high", "Be brief.")
    assert [message["content"] for message in kept["messages"]] == ["hello", "You said hello"]


def test_what_a_terminal_obeys_is_shown_as_text() -> None:
    assert plain_text("a\x1b[2Jb\r\x07\x9bc\td\n") == "a\ufffd[2Jb\ufffd\ufffd\ufffdc\td\n"

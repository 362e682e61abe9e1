"""Clients that leave in the middle: nothing of theirs is left behind."""

import http.client
import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from tests.chat.scripted import final
from tests.server.conftest import Stage
from tests.server.scripted import HOLD, Script

HELLO = [{"role": "user", "content": "Hello"}]
BODIES: dict[str, dict[str, Any]] = {
    "/v1/chat/completions": {"messages": HELLO, "n": 2},
    "/v1/completions": {"prompt": ["a", "b"]},
    "/v1/messages": {"messages": HELLO, "max_tokens": 100},
}


def wait_until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def wait_until_nothing_is_open(stage: Stage) -> None:
    turns = stage.running.app.state.motet.turns
    wait_until(
        lambda: not (turns.admission.num_open or turns.streams.num_open or stage.engine.num_held)
    )


@pytest.mark.parametrize("phase", ["before", "during"])
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("path", BODIES)
def test_everything_is_freed(stage: Stage, path: str, stream: bool, phase: str) -> None:
    said = final("Hello")
    stage.says = Script([HOLD, said] if phase == "before" else [said[:-12], HOLD, said[-12:]])
    body = {"model": "scripted", "stream": stream, **BODIES[path]}
    connection = http.client.HTTPConnection("127.0.0.1", stage.running.port)
    connection.request("POST", path, json.dumps(body))
    num_asked = 1 if path == "/v1/messages" else 2
    wait_until(lambda: stage.engine.num_held == num_asked)
    if stream:
        assert connection.getresponse().status == 200
    connection.close()
    wait_until_nothing_is_open(stage)
    assert len(stage.engine.dropped) == num_asked


def test_one_choice_that_fails_ends_the_others(stage: Stage) -> None:
    stage.says = [Script("", error="no memory"), Script([HOLD, final("x")])]
    body = {"model": "scripted", "messages": HELLO, "n": 2}
    assert stage.running.http.post("/v1/chat/completions", json=body).status_code == 500
    wait_until_nothing_is_open(stage)

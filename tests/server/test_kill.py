"""Kill -9 of a server under load: what the store then holds is whole, or honestly failed."""

import random
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx2
import openai
import pytest

from tests.server.assembling import assemble
from tests.server.scripted_server import answer_of

Json = dict[str, Any]


class Process:
    """A server that can be killed."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.server.scripted_server", str(folder)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        self.client = openai.OpenAI(
            base_url=f"http://127.0.0.1:{self.port}/v1", api_key="none", max_retries=0, timeout=10
        )

    def kill(self) -> None:
        self._process.kill()
        self._process.wait(10)
        assert self._process.stdout is not None
        self._process.stdout.close()


class Load:
    """Threads that ask for responses and note what they were told."""

    def __init__(self, process: Process, seed: int) -> None:
        self.completed: dict[str, str] = {}  # id -> the text that a client was told
        self.accepted: set[str] = set()  # in the background
        self.kept: dict[str, str] = {}  # chat completions
        self._stopped = threading.Event()
        self._threads = [
            threading.Thread(target=self._work, args=(process, seed * 100 + i)) for i in range(4)
        ]
        for thread in self._threads:
            thread.start()

    def _work(self, process: Process, seed: int) -> None:
        rng = random.Random(seed)
        previous: str | None = None
        while not self._stopped.is_set():
            text = f"question {rng.random()}"
            with suppress(openai.APIError, httpx2.HTTPError):
                kind = rng.random()
                if kind < 0.2:
                    self._chat(process, text, is_stream=kind < 0.1)
                elif kind < 0.6:
                    made = process.client.responses.create(
                        model="scripted", input=text, previous_response_id=previous
                    )
                    assert made.output_text == answer_of(text)
                    self.completed[made.id] = made.output_text
                    previous = made.id
                else:
                    made = process.client.responses.create(
                        model="scripted", input=text, background=True
                    )
                    self.accepted.add(made.id)

    def _chat(self, process: Process, text: str, *, is_stream: bool) -> None:
        chats = process.client.chat.completions
        messages: Any = [{"role": "user", "content": text}]
        if is_stream:
            chunks = list(
                chats.create(model="scripted", messages=messages, store=True, stream=True)
            )
            said = "".join(chunk.choices[0].delta.content or "" for chunk in chunks)
            chat_id = chunks[0].id
        else:
            made = chats.create(model="scripted", messages=messages, store=True)
            said, chat_id = made.choices[0].message.content or "", made.id
        assert said == answer_of(text)
        self.kept[chat_id] = said

    def stop(self) -> None:
        self._stopped.set()
        for thread in self._threads:
            thread.join(20)


def kill_rounds(folder: Path, rounds: int) -> tuple[int, int]:
    """Kill so many servers; returns how many responses were complete and how many had failed."""
    rng = random.Random(7)
    num_completed = num_failed = 0
    completed: dict[str, str] = {}
    accepted: set[str] = set()
    kept: dict[str, str] = {}
    for i in range(rounds):
        process = Process(folder)
        try:
            for response_id, text in completed.items():
                assert process.client.responses.retrieve(response_id).output_text == text
            for response_id in accepted:
                status = check_background(process, response_id)
                num_completed += status == "completed"
                num_failed += status == "failed"
            for chat_id, text in kept.items():
                chat = process.client.chat.completions.retrieve(chat_id)
                assert chat.choices[0].message.content == text
            load = Load(process, i)
            time.sleep(0.2 + rng.random() * 0.5)
        finally:
            process.kill()
        load.stop()
        process.client.close()
        num_completed += len(load.completed)
        completed, accepted, kept = load.completed, load.accepted, load.kept
    return num_completed, num_failed


def check_background(process: Process, response_id: str) -> str:
    """It is over: complete with all of its text, or failed and said so. Returns which."""
    got = process.client.responses.retrieve(response_id)
    assert got.status in ("completed", "failed"), got.status
    if got.status == "failed":
        assert got.error is not None
        assert "server ended" in got.error.message
        assert not got.output
        return got.status
    events = [
        event.to_dict() for event in process.client.responses.retrieve(response_id, stream=True)
    ]
    assert assemble(events) == got.to_dict()
    return got.status


def test_kill(tmp_path: Path) -> None:
    num_completed, _ = kill_rounds(tmp_path, 3)
    assert num_completed > 10


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_kill_200_times(tmp_path: Path) -> None:
    num_completed, num_failed = kill_rounds(tmp_path, 200)
    assert num_completed > 1000
    assert num_failed > 0

"""The engine's process over an engine that needs no torch: `python scripted_core.py SOCKET PARENT`.

It counts up from the last token of a prompt. Some prompts ask it to fail; see `FAILURES`.
"""

import ctypes
import os
import signal
import sys
import time
import types
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import NoReturn

from motet.engine.process import main
from motet.engine.request import TokenOut
from motet.engine.stats import EngineStats
from motet.engine.wire import EngineFacts, EngineOptions, RequestInput, RequestOutput, Terms
from motet.errors import CheckpointError
from motet.model.config import ModelConfig

__all__ = ["COMMAND", "FAILURES", "VOCAB_SIZE"]

COMMAND = (str(Path(__file__)),)
VOCAB_SIZE = 1000
FAILURES = {
    name: 900 + i
    for i, name in enumerate(
        ("crash", "leave", "raise", "stuck", "frozen", "silent but busy", "garbage", "slow")
    )
}


def fail(name: str) -> None:
    if name == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif name == "leave":
        sys.stderr.write("first line\nlast words\n")
        sys.stderr.flush()
        os._exit(3)
    elif name == "raise":
        raise SystemError("a step went wrong")
    elif name == "stuck":
        time.sleep(3600)
    elif name == "slow":
        time.sleep(3)
    elif name == "frozen":
        ctypes.PyDLL(None).sleep(3600)  # keeps the GIL, so that no thread runs
    elif name == "silent but busy":
        sum(range(120_000_000))  # keeps the GIL too
    elif name == "garbage":
        os.write(int(sys.argv[1]), b"\xff" * 100)
        time.sleep(3600)


class CountingCore:
    """In place of `EngineCore`."""

    terms = Terms(VOCAB_SIZE, 500, 500, False)

    def __init__(self) -> None:
        self.requests: dict[str, tuple[RequestInput, int]] = {}
        self.num_aborted = 0
        self.num_steps = 0

    @property
    def has_work(self) -> bool:
        return bool(self.requests)

    def add(self, given: RequestInput) -> None:
        self.requests[given.request_id] = given, 0

    def abort(self, request_id: str) -> None:
        if self.requests.pop(request_id, None) is not None:
            self.num_aborted += 1

    def step(self) -> list[RequestOutput]:
        self.num_steps += 1
        time.sleep(0.002)
        outputs = []
        for request_id, (given, done) in list(self.requests.items()):
            last = given.prompt_ids[-1]
            name = next((name for name, token in FAILURES.items() if token == last), None)
            if name is not None:
                fail(name)
            token = TokenOut((last + done + 1) % VOCAB_SIZE)
            output = RequestOutput(request_id, [token])
            if done + 1 == (given.params.max_tokens or 10**6):
                output.tokens = [TokenOut(token.token_id, None, "length")]
                output.finish_reason = "length"
                del self.requests[request_id]
            else:
                self.requests[request_id] = given, done + 1
            outputs.append(output)
        return outputs

    def stats(self) -> EngineStats:
        values = {field.name: 0 for field in fields(EngineStats)}
        known = {"num_running": len(self.requests), "num_aborted": self.num_aborted,
                 "num_steps": self.num_steps}  # fmt: skip
        return EngineStats(**(values | known))


def load_engine(
    options: EngineOptions, progress: Callable[[int, int], None]
) -> tuple[CountingCore, EngineFacts, None]:
    for done in range(1001):
        progress(done, 1000)
    if options.model == "missing":
        raise CheckpointError("missing: no such folder")
    if options.model == "dies":
        leave()
    core = CountingCore()
    return core, EngineFacts(options.model, ModelConfig(), core.terms, None), None


def leave() -> NoReturn:
    fail("leave")
    raise AssertionError


if __name__ == "__main__":
    loading = types.ModuleType("motet.engine.loading")
    loading.load_engine = load_engine  # type: ignore[attr-defined]
    sys.modules["motet.engine.loading"] = loading
    main()

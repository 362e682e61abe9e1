"""The command line over a model that needs no checkpoint: `python scripted_main.py ARGS...`.

It repeats the last question as its answer; asked to "multiply", it first calls the calculator;
asked for "forever", it never ends; asked for "nothing", it only thinks.
"""

import time
from collections.abc import Generator
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import motet.llm
from motet.cli import main
from motet.engine.client import EngineClient, Inbox, Sink
from motet.engine.request import TokenOut
from motet.engine.stats import EngineStats
from motet.engine.wire import AdapterInfo, RequestInput, RequestOutput, Terms
from motet.harmony import HarmonyEncoding
from motet.llm import LLM
from tests.chat.scripted import byte_encoding, call, final, spell


class EchoClient(EngineClient):
    """An engine of a few lines: a request is a generator, made to go on by who waits for it."""

    def __init__(self) -> None:
        super().__init__()
        self.terms = Terms(10**6, 10**6, 10**6, True)
        self._answers: dict[str, Generator[TokenOut]] = {}
        self._waiting: SimpleQueue[str] = SimpleQueue()

    def add(self, request: RequestInput, inbox: Sink) -> None:
        self._answers[request.request_id] = answer(request)
        self._waiting.put(request.request_id)

    def abort(self, request_id: str) -> None:
        self._answers.pop(request_id, None)

    def wait(self, inbox: Inbox) -> RequestOutput:
        while True:
            request_id = self._waiting.get()
            if request_id in self._answers:
                token = next(self._answers[request_id])
                if token.finish_reason is None:
                    self._waiting.put(request_id)
                return RequestOutput(request_id, [token], token.finish_reason)

    def stats(self) -> EngineStats:
        raise AssertionError

    def load_adapter(self, name: str, folder: str) -> AdapterInfo:
        raise AssertionError

    def unload_adapter(self, name: str) -> None:
        raise AssertionError

    def close(self) -> None:
        self._answers.clear()


def answer(request: RequestInput) -> Generator[TokenOut]:
    params, prompt = request.params, byte_encoding().decode(request.prompt_ids)
    question = prompt.rpartition("<|start|>user<|message|>")[2].partition("<|end|>")[0]
    if "forever" in question:
        yield from map(TokenOut, spell("<|channel|>final<|message|>"))
        while True:
            time.sleep(0.01)
            yield TokenOut(spell("x")[0])
    script = final(f"You said {question}", thought="hm")
    if "nothing" in question:
        script = "<|channel|>analysis<|message|>hm<|return|>"
    elif "multiply" in question and "to=assistant" not in prompt:
        script = call("functions.calculator", '{"expression": "6*7"}')
    elif "<|start|>" not in prompt:
        script = "abc"
    ids = spell(script)[: params.max_tokens]
    for i, token in enumerate(ids):
        reason = "stop" if token in params.stop_token_ids else "length"
        yield TokenOut(token, None, reason if i + 1 == len(ids) else None)  # type: ignore[arg-type]


class EchoLLM(LLM):
    """An LLM over that engine."""

    def __init__(self, model: Any = "nano", **options: Any) -> None:
        self.name = str(model)
        self.tokenizer = byte_encoding().tokenizer
        self.options = options
        self._engine = EchoClient()

    @property
    def encoding(self) -> HarmonyEncoding:
        return byte_encoding()


if __name__ == "__main__":
    motet.llm.LLM = EchoLLM  # type: ignore[misc]
    assert Path(__file__).exists()
    main()

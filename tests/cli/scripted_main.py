"""The command line over a model that needs no checkpoint: `python scripted_main.py ARGS...`.

It repeats the last question as its answer; asked to "multiply", it first calls the calculator;
asked for "forever", it never ends; asked for "nothing", it only thinks.
"""

import time
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import motet.llm
from motet.cli import main
from motet.engine.request import SamplingParams, TokenOut
from motet.harmony import HarmonyEncoding
from motet.llm import LLM
from tests.chat.scripted import byte_encoding, call, final, spell


class EchoLLM(LLM):
    """An LLM whose engine is a few lines of Python."""

    def __init__(self, model: Any = "nano", **options: Any) -> None:
        self.name = str(model)
        self.tokenizer = byte_encoding().tokenizer
        self.options = options

    @property
    def encoding(self) -> HarmonyEncoding:
        return byte_encoding()

    def stream(self, prompt_ids: Sequence[int], params: SamplingParams) -> Generator[TokenOut]:
        prompt = byte_encoding().decode(prompt_ids)
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


if __name__ == "__main__":
    motet.llm.LLM = EchoLLM  # type: ignore[misc]
    assert Path(__file__).exists()
    main()

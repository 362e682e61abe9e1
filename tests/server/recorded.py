"""Token streams that the embedded model gives: bound by the grammar, free, and hot, so that its
harmony is right, odd and broken; some are cut off by a bound on their tokens.
"""

from dataclasses import dataclass, replace
from typing import Any

from motet import LLM, SamplingParams
from motet.chat.rounds import RoundRequest, prepare
from motet.engine.request import FinishReason

__all__ = ["Recorded", "record"]

TASKS = (
    "What is 37 + 58 - 12?", "How cold is it in Oslo?", "Write a haiku.", "Hello", "Sort 3, 1, 2.",
    "Find the customer Smith.", "What day comes after Monday?", "Repeat: äöü 漢字 🎼",
)  # fmt: skip
MAX_TOKENS = (96, 96, 40, 7)


def _tool(name: str, /, **properties: Any) -> Any:
    parameters = {"type": "object", "properties": properties}
    return {"type": "function", "function": {"name": name, "parameters": parameters}}


TEXT = {"type": "string"}
TOOLS = [
    _tool("weather", city=TEXT), _tool("crm__find", name=TEXT), _tool("free", input=TEXT)
]  # fmt: skip
FORMAT = {"type": "json_object"}
# What a request has of these, in turn: (bound by the grammar, temperature, tools, format).
KINDS: tuple[tuple[bool, float, list[Any], Any], ...] = (
    (True, 1.0, [], None),
    (True, 1.0, TOOLS, None),
    (True, 1.5, [], FORMAT),
    (False, 1.0, TOOLS, None),
    (False, 1.5, TOOLS, None),
    (False, 2.5, TOOLS, None),
    (False, 5.0, [], None),
)


@dataclass(frozen=True)
class Recorded:
    """One stream, and how it ended."""

    ids: list[int]
    reason: FinishReason


def record(llm: LLM, number: int, first: int = 0) -> list[Recorded]:
    """So many streams; their seeds begin at `first`."""
    prompts: list[list[int]] = []
    params: list[SamplingParams] = []
    for seed in range(first, first + number):
        bound, temperature, tools, shape = KINDS[seed % len(KINDS)]
        asked = RoundRequest(
            messages=[{"role": "user", "content": TASKS[seed % len(TASKS)]}],
            tools=tools,
            reasoning_effort="low",
            current_date="2026-01-01",
            instructions=None,
            params=SamplingParams(
                temperature=temperature, seed=seed, max_tokens=MAX_TOKENS[seed % len(MAX_TOKENS)]
            ),
            response_format=shape,
            constrain=bound,
        )
        ids, about = prepare(llm.encoding, asked)
        prompts.append(ids)
        params.append(about if bound else replace(about, reasoning=None))
    outs = llm.generate(prompts, params, progress=False)
    return [Recorded(list(out.token_ids), out.finish_reason) for out in outs]

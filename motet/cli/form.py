"""The form of an answer as the command line asks for it: what it must spell, how long it may think.

form = answer_form(choice=["yes", "no"], reasoning_budget=64)
llm.chat(messages, **form.chat)
llm.generate(prompt, form.bind(llm, params))
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from motet.engine.request import SamplingParams
from motet.errors import GrammarError, UsageError

if TYPE_CHECKING:
    from motet.llm import LLM

__all__ = ["AnswerForm", "answer_form"]


@dataclass(frozen=True)
class AnswerForm:
    """What an answer must be; nothing of it by default."""

    response_format: dict[str, Any] | None = None  # as `LLM.chat` takes it
    grammar: str | None = None  # the same for a text without any chat format
    reasoning_budget: int | None = None

    @property
    def chat(self) -> dict[str, Any]:
        """The arguments of `LLM.chat` that were given."""
        given = {"response_format": self.response_format, "reasoning_budget": self.reasoning_budget}
        return {name: value for name, value in given.items() if value is not None}

    def bind(self, llm: "LLM", params: SamplingParams) -> SamplingParams:
        """Parameters of a generation without any chat format. A budget counts the reasoning that
        harmony's control tokens open, in the prompt's ids or in what the model writes.

        Raises:
            UsageError: a budget for a model without a tokenizer.
        """
        if params.grammar is None and self.grammar is not None:
            params = replace(params, grammar=self.grammar)
        if self.reasoning_budget is None:
            return params
        from motet.chat.rounds import reasoning_budget

        budget = reasoning_budget(llm.encoding, self.reasoning_budget, params.max_tokens)
        return replace(params, reasoning=budget)


def answer_form(
    *,
    json_schema: Path | None = None,
    regex: str | None = None,
    lark: Path | None = None,
    choice: Sequence[str] | None = None,
    reasoning_budget: int | None = None,
) -> AnswerForm:
    """What the options of these names ask for, checked before a model is loaded.

    Raises:
        UsageError: two that exclude each other, a file that cannot be used, a grammar that cannot.
    """
    asked: dict[str, dict[str, Any]] = {}
    if json_schema is not None:
        name = re.sub(r"[^A-Za-z0-9_-]", "_", json_schema.stem)[:64] or "answer"
        schema = _json(json_schema)
        asked["--json-schema"] = {
            "type": "json_schema",
            "json_schema": {"name": name, "schema": schema},
        }
    if regex is not None:
        asked["--regex"] = {"type": "regex", "regex": regex}
    if lark is not None:
        asked["--lark"] = {"type": "lark", "lark": _text(lark)}
    if choice:
        asked["--choice"] = {"type": "choice", "choice": list(choice)}
    if len(asked) > 1:
        raise UsageError(f"{' and '.join(asked)} are given; give one")
    if not asked:
        return AnswerForm(reasoning_budget=reasoning_budget)
    from motet.chat.constraint import answer_structure

    ((option, response_format),) = asked.items()
    try:
        structure = answer_structure(response_format)
        problem = structure.problem
    except GrammarError as error:
        problem = str(error)
    if problem:
        raise UsageError(f"{option} cannot be used: {problem}")
    return AnswerForm(response_format, structure.grammar(), reasoning_budget)


def _json(file: Path) -> Any:
    text = _text(file)
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{file} is not JSON: {error}") from None


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read {file}: {error}") from None

"""The input of `motet generate -i FILE`: a JSON object a line, all checked before any is run."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from motet.engine.request import SamplingParams
from motet.errors import UsageError

__all__ = ["BatchInput", "BatchLine"]

PROMPTS = ("prompt", "prompt_ids", "messages")
CHAT_ONLY = ("reasoning_effort", "response_format", "reasoning_budget", "tools", "tool_choice")
# Of one answer, or of what no result line holds.
_NOT_HERE = {"n", "prompt_logprobs", "reasoning"}
SAMPLING = tuple(one.name for one in fields(SamplingParams) if one.name not in _NOT_HERE)
KEYS = ("id", *PROMPTS, *CHAT_ONLY, *SAMPLING)


@dataclass(frozen=True)
class BatchLine:
    """What one line asks for."""

    index: int  # of the line, from 0; empty lines count
    id: str | int | None
    prompt: str | list[int] | None  # None: a chat
    messages: list[dict[str, Any]]
    chat: dict[str, Any] = field(default_factory=dict)  # further arguments of `LLM.chat`
    sampling: dict[str, Any] = field(default_factory=dict)  # the fields that were given


class BatchInput:
    """A file of requests. It is read line by line, twice: to check it, and to run it.

    Raises:
        UsageError: the file cannot be read, or a line cannot be used; named by its number.
    """

    def __init__(self, path: Path, defaults: dict[str, Any]) -> None:
        self._path = path
        self._defaults = defaults
        digest = hashlib.sha256()
        self.indices: list[int] = []  # of the lines that ask for something
        seen: dict[str | int, int] = {}
        for index, raw in self._raw_lines():
            digest.update(raw)
            line = self._parse(index, raw)
            if line is None:
                continue
            self.indices.append(index)
            if line.id is not None and seen.setdefault(line.id, index) != index:
                raise self._wrong(index, f"id {line.id!r} is that of line {seen[line.id] + 1} too")
        self.sha256 = digest.hexdigest()

    def __iter__(self) -> Iterator[BatchLine]:
        for index, raw in self._raw_lines():
            line = self._parse(index, raw)
            if line is not None:
                yield line

    def _raw_lines(self) -> Iterator[tuple[int, bytes]]:
        try:
            with open(self._path, "rb") as file:
                yield from enumerate(file)
        except OSError as error:
            raise UsageError(f"cannot read {self._path}: {error}") from None

    def _wrong(self, index: int, what: str) -> UsageError:
        return UsageError(f"{self._path}, line {index + 1}: {what}")

    def _parse(self, index: int, raw: bytes) -> BatchLine | None:
        if not raw.strip():
            return None
        try:
            given = json.loads(raw)
        except (ValueError, RecursionError) as error:
            raise self._wrong(index, f"is not JSON: {error}") from None
        if not isinstance(given, dict):
            raise self._wrong(index, f"is {given!r:.60}; give an object with one of {PROMPTS}")
        for key in given:
            if key not in KEYS:
                near = get_close_matches(key, KEYS, n=1, cutoff=0)[0]
                raise self._wrong(index, f"unknown key {key!r}; did you mean {near!r}?")
        asked = [key for key in PROMPTS if key in given]
        if len(asked) != 1:
            found = " and ".join(asked) or "none"
            raise self._wrong(index, f"needs one of {', '.join(PROMPTS)}; it has {found}")
        chat = {key: given[key] for key in CHAT_ONLY if key in given}
        if chat and asked[0] != "messages":
            raise self._wrong(index, f"{next(iter(chat))} is for messages, not for {asked[0]}")
        line_id = given.get("id")
        if not isinstance(line_id, str | int | None) or isinstance(line_id, bool):
            raise self._wrong(index, f"id is {line_id!r:.60}; give a text or a whole number")
        sampling = {key: given[key] for key in SAMPLING if key in given}
        try:
            SamplingParams(**{**self._defaults, **sampling})
        except UsageError as error:
            raise self._wrong(index, str(error)) from None
        asked_for = self._asked_for(index, asked[0], given[asked[0]])
        if asked[0] == "messages":
            return BatchLine(index, line_id, None, asked_for, chat, sampling)
        return BatchLine(index, line_id, asked_for, [], chat, sampling)

    def _asked_for(self, index: int, kind: str, value: Any) -> Any:
        if kind == "prompt":
            if isinstance(value, str):
                return value
            wanted = "a text"
        elif kind == "prompt_ids":
            if isinstance(value, list) and all(type(one) is int for one in value):
                return value
            wanted = "a list of token ids"
        else:
            if isinstance(value, list) and all(isinstance(one, dict) for one in value):
                return value
            wanted = "a list of messages"
        raise self._wrong(index, f"{kind} is {value!r:.60}; give {wanted}")

"""Whether a reply is right: `grade(check, reply)`, one rule a kind of check.

The checks are plain dicts, as written by the samples of the world and by the questions of
strangers, so that both are judged by the same few lines:

    {"kind": "number", "value": 83}                 the last number of the answer equals it
    {"kind": "text", "value": "olleh", "case": false}   equal but for spaces, quotes, a full stop
    {"kind": "contains", "any": ["Paris"]}          one of these is in the answer, in any case
    {"kind": "json", "value": {...}}                the answer is this JSON value and nothing else
    {"kind": "call", "name": ..., "arguments": {}}  the first tool call is this one
    {"kind": "refusal"}                             the answer says it is outside the small world
    {"kind": "list", "value": ["3", "7"]}           these items in this order
    {"kind": "one_word", "value": "yes"}            this one word

The module knows neither the model nor tokens; whoever runs the model fills in a `Reply`.

Example::

    grade({"kind": "number", "value": 1250}, Reply("It is 1,250 m."))  # True
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from motet.errors import UsageError

__all__ = ["REFUSAL", "Reply", "grade"]

REFUSAL = "outside my small world"

_NUMBER = re.compile(
    r"(?<![\w.])-?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<![\w.])-?\d+(?:\.\d+)?|\d+(?:\.\d+)?"
)
_QUOTES = "\"'`\u201c\u201d\u2018\u2019"


@dataclass(frozen=True)
class Reply:
    """What the model answered: the final text, and the calls it made as (name, arguments).

    `arguments` is the parsed object or its JSON text; text that is no JSON object is a wrong call.
    """

    final: str = ""
    tool_calls: Sequence[tuple[str, Mapping[str, Any] | str]] = field(default_factory=tuple)


def _plain(text: str) -> str:
    """The text without the spaces, quotes and full stop around it."""
    while True:
        bare = text.strip().strip(_QUOTES).removesuffix(".")
        if bare == text:
            return text
        text = bare


def _same(a: Any, b: Any, case: bool = True) -> bool:
    """Equality of JSON values: true is not 1, 3 is 3.0, and the order of keys is free."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, str) and isinstance(b, str):
        return a == b if case else a.strip().casefold() == b.strip().casefold()
    if isinstance(a, Mapping) and isinstance(b, Mapping):
        return a.keys() == b.keys() and all(_same(a[k], b[k], case) for k in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(_same(x, y, case) for x, y in zip(a, b, strict=True))
    return bool(a == b)


def _number(check: Mapping[str, Any], reply: Reply) -> bool:
    found = _NUMBER.findall(reply.final.replace("\u2212", "-"))
    return bool(found) and abs(float(found[-1].replace(",", "")) - float(check["value"])) < 1e-9


def _text(check: Mapping[str, Any], reply: Reply) -> bool:
    said, right = _plain(reply.final), _plain(str(check["value"]))
    return said == right if check.get("case") else said.casefold() == right.casefold()


def _contains(check: Mapping[str, Any], reply: Reply) -> bool:
    said = reply.final.casefold()
    return any(str(option).casefold() in said for option in check["any"])


def _json(check: Mapping[str, Any], reply: Reply) -> bool:
    try:
        return _same(json.loads(reply.final), check["value"])
    except json.JSONDecodeError:
        return False


def _call(check: Mapping[str, Any], reply: Reply) -> bool:
    if not reply.tool_calls:
        return False
    name, arguments = reply.tool_calls[0]
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments)
        except json.JSONDecodeError:
            return False
    return name == check["name"] and _same(arguments, check["arguments"], case=False)


def _refusal(check: Mapping[str, Any], reply: Reply) -> bool:
    return REFUSAL in reply.final.casefold()


def _items(text: str) -> list[str]:
    """Items separated by commas, semicolons or lines; without any of these, by spaces."""
    text = re.sub(r"(?m)^\s*(?:[-*\u2022]\s+|\d+[.)]\s+)", "", _plain(text).strip("[](){}"))
    text = re.sub(r",?\s+and\s+", ", ", text)
    parts = re.split(r"[,;\n]", text) if re.search(r"[,;\n]", text) else text.split()
    return [bare for part in parts if (bare := _plain(part.strip().strip("[](){}")))]


def _list(check: Mapping[str, Any], reply: Reply) -> bool:
    right = [_plain(str(item)).casefold() for item in check["value"]]
    return [item.casefold() for item in _items(reply.final)] == right


def _one_word(check: Mapping[str, Any], reply: Reply) -> bool:
    return _plain(reply.final).strip("!").casefold() == str(check["value"]).casefold()


_RULES: dict[str, Callable[[Mapping[str, Any], Reply], bool]] = {
    "number": _number,
    "text": _text,
    "contains": _contains,
    "json": _json,
    "call": _call,
    "refusal": _refusal,
    "list": _list,
    "one_word": _one_word,
}


def grade(check: Mapping[str, Any], reply: Reply) -> bool:
    """True where the reply is right. Raises UsageError for a kind of check that does not exist."""
    rule = _RULES.get(check.get("kind", ""))
    if rule is None:
        raise UsageError(f"unknown check kind {check.get('kind')!r}; known: {', '.join(_RULES)}")
    if reply.tool_calls and check["kind"] != "call":
        return False  # it went on to call a function where it should have answered
    return rule(check, reply)

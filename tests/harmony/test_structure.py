"""What a text must look like: the grammar text of each kind, and what none of them may reach."""

import json
from typing import Any

import pytest

from motet.errors import GrammarError
from motet.harmony.structure import TEXT, Structure, choice, json_schema, lark, regex


@pytest.mark.parametrize(
    "structure",
    [
        TEXT,
        json_schema({}),
        json_schema({"type": "object", "properties": {"é/\"'": {"const": "\ud83d\ude00\n"}}}),
        regex("a/b"),
        regex(r"a\/b\\"),
        regex("two\nlines\r\n"),
        choice(["a b", "c/d", 'e"f', "g\\h", "i\nj", "<|end|>", "日本"]),
        lark('start: "a" | b  // in a comment\nb: /<.end.>/ "\\x3c|end|>" "\\x7e" # too'),
        lark('%import common.INT\nstart: INT "@" INT "<b>"'),
        lark('start: a{2,3}\na: %json {"type": "integer"}'),
    ],
    ids=lambda structure: structure.grammar()[:30],
)
def test_the_library_takes_it(structure: Structure) -> None:
    assert structure.problem == ""


def test_a_schema_that_is_not_supported_has_a_problem() -> None:
    assert "not" in json_schema({"not": {}}).problem
    assert json_schema({"not": {}, "type": "string"}, lenient=True).problem == ""


def test_the_schema_is_written_as_it_is() -> None:
    schema = {"type": "object", "properties": {"b": {}, "a": {}}}
    text = json_schema(schema).grammar().removeprefix("start: %json ")
    written = json.loads(text)
    assert written.pop("x-guidance")["lenient"] is False
    assert list(written["properties"]) == ["b", "a"]
    assert written == schema
    assert "x-guidance" not in schema


def test_bounds_beyond_doubles_become_the_next_inside() -> None:
    schema = {"minimum": -(2**63), "maximum": 2**64 - 1, "exclusiveMinimum": -(2**53) - 1}
    text = json_schema(schema | {"default": 2**64 - 1}).grammar().removeprefix("start: %json ")
    written = json.loads(text)
    assert written["minimum"] == -(2**63)
    assert written["maximum"] == 2**64 - 2048
    assert written["exclusiveMinimum"] == -(2**53)
    assert written["default"] == 2**64 - 1


deep: dict[str, Any] = {}
for _ in range(5000):
    deep = {"items": deep}


@pytest.mark.parametrize(
    ("make", "match"),
    [
        (lambda: json_schema([]), "JSON schema is"),  # type: ignore[arg-type]
        (lambda: json_schema({"x-guidance": {}}), "x-guidance"),
        (lambda: json_schema({"const": {1}}), "not JSON"),
        (lambda: json_schema({"const": float("nan")}), "not JSON"),
        (lambda: json_schema(deep), "not JSON"),
        (lambda: json_schema({"enum": [[2**53 + 1]]}), "holds 9007199254740993"),
        (lambda: regex(""), "regex is ''"),
        (lambda: regex(3), "regex is 3"),  # type: ignore[arg-type]
        (lambda: regex("a\\"), "lone backslash"),
        (lambda: regex("a\\\\\\"), "lone backslash"),
        (lambda: choice([]), r"choice is \[\]"),
        (lambda: choice("yes"), "choice is 'yes'"),
        (lambda: choice(["a", ""]), "choice holds ''"),
        (lambda: choice(["a", 3]), "choice holds 3"),  # type: ignore[list-item]
        (lambda: lark(" "), "Lark grammar is"),
        (lambda: lark("start: <|end|>"), "control token could be meant"),
        (lambda: lark("start: <[5]>"), "token's id could be meant"),
        (lambda: lark("start: /a\n/ <|end|> /b/"), "control token"),
        (lambda: lark('start: "\\"" <[5]> "\\""'), "token's id"),
        (lambda: lark("start: A\nA: ~/a/"), "negation"),
        (lambda: lark("start: A\nA: /x\n/ & ~/a/"), "negation"),
        (lambda: lark('%llguidance {"allow_invalid_utf8": true}\nstart: /a/'), "options"),
    ],
)
def test_what_cannot_be_used_is_refused(make: Any, match: str) -> None:
    with pytest.raises(GrammarError, match=match):
        make()

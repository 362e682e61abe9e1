"""Each kind of check accepts what is right and refuses what is nearly right."""

from typing import Any

import pytest

from motet.errors import UsageError
from recipes.nano.grade import Reply, grade

N83 = {"kind": "number", "value": 83}
TEXT = {"kind": "text", "value": "olleh"}
UPPER = {"kind": "text", "value": "OLLEH", "case": True}
LIST = {"kind": "list", "value": ["3", "7", "12"]}
WORDS = {"kind": "list", "value": ["fig", "red apple"]}
JSON = {"kind": "json", "value": {"a": 1, "b": True, "c": None}}
YES = {"kind": "one_word", "value": "yes"}
SOME = {"kind": "contains", "any": ["motet serve", "8000"]}


@pytest.mark.parametrize(
    ("check", "final", "right"),
    [
        (N83, "83", True),
        (N83, "The answer is 83.", True),
        (N83, "37 + 58 - 12 = 83", True),
        (N83, "83.0", True),
        (N83, "-83", False),
        (N83, "830", False),
        (N83, "83 or 84", False),
        (N83, "eighty-three", False),
        ({"kind": "number", "value": 1250}, "1,250", True),
        ({"kind": "number", "value": 3}, "1, 2, 3", True),
        ({"kind": "number", "value": -4}, "It is \u22124.", True),
        ({"kind": "number", "value": 4}, "10-4", True),
        ({"kind": "number", "value": 2.5}, "2.5 km", True),
        ({"kind": "number", "value": 5}, "2.5", False),
        (TEXT, "olleh", True),
        (TEXT, ' "Olleh". ', True),
        (TEXT, "o l l e h", False),
        (UPPER, "OLLEH", True),
        (UPPER, "olleh", False),
        (LIST, "3, 7, 12", True),
        (LIST, "[3, 7, 12]", True),
        (LIST, "3 7 12", True),
        (LIST, "- 3\n- 7\n- 12", True),
        (LIST, "3, 7 and 12", True),
        (LIST, "3, 12, 7", False),
        (LIST, "3, 7", False),
        (WORDS, "Fig; red apple", True),
        (WORDS, '["fig", "red apple"]', True),
        (WORDS, "fig red apple", False),
        (JSON, '{"b": true, "a": 1.0, "c": null}', True),
        (JSON, '{"b": 1, "a": 1, "c": null}', False),
        (JSON, '{"a": 1, "b": true}', False),
        (JSON, 'Here: {"a": 1, "b": true, "c": null}', False),
        (YES, "Yes.", True),
        (YES, "Yes!", True),
        (YES, "Yes it is", False),
        (SOME, "Run `motet serve`.", True),
        (SOME, "Run it.", False),
        ({"kind": "refusal"}, "Sorry, that is outside my small world.", True),
        ({"kind": "refusal"}, "Paris.", False),
    ],
)
def test_final(check: dict[str, Any], final: str, right: bool) -> None:
    assert grade(check, Reply(final)) is right


@pytest.mark.parametrize(
    ("calls", "right"),
    [
        ([("f", {"city": "Rome", "n": 2})], True),
        ([("f", '{"n": 2.0, "city": "rome"}')], True),
        ([("f", {"city": "Rome", "n": "2"})], False),
        ([("f", {"city": "Rome", "n": 2, "x": 1})], False),
        ([("g", {"city": "Rome", "n": 2})], False),
        ([("f", "{broken")], False),
        ([("g", {}), ("f", {"city": "Rome", "n": 2})], False),
        ([], False),
    ],
)
def test_call(calls: list[tuple[str, Any]], right: bool) -> None:
    check = {"kind": "call", "name": "f", "arguments": {"city": "Rome", "n": 2}}
    assert grade(check, Reply("", calls)) is right


def test_call_instead_of_answer_is_wrong() -> None:
    assert not grade(N83, Reply("83", [("f", {})]))


def test_unknown_kind_is_named() -> None:
    with pytest.raises(UsageError, match="sorcery"):
        grade({"kind": "sorcery"}, Reply("83"))

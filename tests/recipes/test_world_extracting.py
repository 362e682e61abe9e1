"""Fields into JSON: the answer is what the check says, and each value stands in the text."""

import json
import re
from typing import Any

import pytest

from recipes.nano.grade import Reply, grade
from recipes.nano.world import extracting, roles
from recipes.nano.world.base import Draw, Effort, Sample, Split
from recipes.nano.world.domains import DOMAINS
from recipes.nano.world.fields import in_words

EFFORTS: tuple[Effort, ...] = ("low", "medium", "high")
SPLITS: tuple[Split, ...] = ("train", "test")


def samples(kind: str, split: Split, n: int = 200) -> list[Sample]:
    make = extracting.FAMILIES[kind]
    return [make(Draw(f"{kind}{split}{i}", split, EFFORTS[i % 3])) for i in range(n)]


def leaves(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [leaf for v in value.values() for leaf in leaves(v)]
    if isinstance(value, list):
        return [leaf for v in value for leaf in leaves(v)]
    return [value]


@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize("kind", extracting.FAMILIES)
def test_answers(kind: str, split: Split) -> None:
    for sample in samples(kind, split):
        last = sample.messages[-1]
        assert grade(sample.check, Reply(last["final"]))
        assert (last["analysis"] is None) == (sample.effort == "low")
        assert len(last["analysis"] or "") < 1000
        if kind == "json/look":
            continue  # a word or a number about JSON
        assert last["final"] == json.dumps(json.loads(last["final"]), ensure_ascii=False)


@pytest.mark.parametrize("kind", [k for k in extracting.FAMILIES if k != "json/look"])
def test_values_stand_in_the_text(kind: str) -> None:
    for sample in samples(kind, "train"):
        asked = " ".join(m["content"] for m in sample.messages[:-1])
        options = {"true", "false", "open", "closed", "pending", "positive", "negative"}
        options |= {"low", "medium", "high", "small", "large"}
        for value in leaves(sample.check["value"]):
            if isinstance(value, str) and value not in options:
                assert value in asked
            elif kind in ("json/edit", "json/sum"):
                continue  # a number may have been increased, or is reckoned
            elif isinstance(value, int | float) and not isinstance(value, bool):
                shown = asked.replace(",", "")
                words = [in_words(value)] if isinstance(value, int) and 0 <= value <= 99 else []
                assert str(value) in shown or any(w in asked for w in words)


def test_null_only_where_it_is_allowed() -> None:
    for kind in extracting.FAMILIES:
        for sample in samples(kind, "train", 400):
            if None in leaves(sample.check["value"]):
                asked = " ".join(m["content"] for m in sample.messages[:-1])
                assert "null" in asked


def test_schema_and_answer_agree() -> None:
    types: dict[str, Any] = {
        "string": str,
        "integer": int,
        "number": (int, float),
        "boolean": bool,
        "array": list,
    }
    seen = 0
    for sample in samples("json/schema", "train"):
        text = sample.messages[0]["content"]
        try:
            start = text.index('{"')
            schema, _ = json.JSONDecoder().raw_decode(text[start:])
        except ValueError:
            continue  # indented
        seen += 1
        for key, value in sample.check["value"].items():
            declared = schema["properties"][key]["type"]
            names = declared if isinstance(declared, list) else [declared]
            if value is None:
                assert "null" in names
            else:
                assert isinstance(value, types[names[0]])
        assert list(sample.check["value"]) == list(schema["properties"])
    assert seen > 100


def test_breadth() -> None:
    assert sum(map(len, DOMAINS.values())) >= 150
    assert len(extracting._KEYS_ASK) >= 60


def test_roles_of_a_block_have_keys_of_their_own() -> None:
    for text, (noun, slots) in roles._SLOTS_OF.items():
        keys = [key for slot in slots.values() for key in slot.keys]
        assert len(set(keys)) == len(keys), noun
        assert set(re.findall(r"{(\w+)}", text)) <= set(slots), text


def test_the_working_holds_no_value() -> None:
    for sample in samples("json/keys", "train"):
        if sample.effort != "low":
            keys = ", ".join(sample.check["value"])
            assert sample.messages[-1]["analysis"] == f"json: {keys}"


def test_numbers_in_words() -> None:
    assert [in_words(n) for n in (0, 9, 12, 20, 45, 99)] == [
        "zero", "nine", "twelve", "twenty", "forty-five", "ninety-nine",
    ]  # fmt: skip


def test_nested_objects_have_the_keys_that_were_asked_for() -> None:
    for sample in samples("json/nested", "test"):
        asked = sample.messages[0]["content"]
        for name, record in sample.check["value"].items():
            assert name in asked
            assert isinstance(record, dict)
            assert all(key in asked for key in record)


def test_equal_seeds_give_equal_samples() -> None:
    for kind in extracting.FAMILIES:
        assert samples(kind, "test", 3) == samples(kind, "test", 3)


def test_edits_change_one_key_and_leave_the_others() -> None:
    seen = 0
    for sample in samples("json/edit", "train", 400):
        asked = sample.messages[0]["content"]
        before, _ = json.JSONDecoder().raw_decode(asked[asked.index("{") :])
        after = sample.check["value"]
        assert before != after
        assert abs(len(after) - len(before)) <= 1
        assert len(before.items() ^ after.items()) <= 2 if leaves(before) != leaves(after) else True
        seen += len(after) == len(before)
    assert seen > 100


def test_arrays_hold_what_the_text_says_in_its_order() -> None:
    for sample in samples("json/plain", "test", 300):
        asked = sample.messages[0]["content"]
        words = [v for v in sample.check["value"] if isinstance(v, str)]
        assert [asked.index(w) for w in words] == sorted(asked.index(w) for w in words) or len(
            {w for w in words if asked.count(w) > 1}
        )

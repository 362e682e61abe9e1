"""Conversations of several turns: every answer of a chain follows from the one before."""

import re
from itertools import pairwise

import pytest

from recipes.nano.grade import Reply, grade
from recipes.nano.world import lexicon, turns
from recipes.nano.world.base import Draw, Effort, Sample, Split

EFFORTS: tuple[Effort, ...] = ("low", "medium", "high")
SPLITS: tuple[Split, ...] = ("train", "test")


def samples(kind: str, split: Split, n: int = 200) -> list[Sample]:
    make = turns.FAMILIES[kind]
    return [make(Draw(f"{kind}{split}{i}", split, EFFORTS[i % 3])) for i in range(n)]


@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize("kind", turns.FAMILIES)
def test_answers(kind: str, split: Split) -> None:
    for sample in samples(kind, split):
        roles = [m["role"] for m in sample.messages]
        assert roles == ["user", "assistant"] * (len(roles) // 2)
        assert len(roles) >= 4
        assert grade(sample.check, Reply(sample.messages[-1]["final"]))
        for message in sample.messages[1::2]:
            given = message.get("given", False)  # another assistant's words
            assert (message["analysis"] is None) == (given or sample.effort == "low")
            assert len(message["analysis"] or "") < 1200


def test_a_chain_starts_from_the_last_result() -> None:
    seen = 0
    for sample in samples("multi/chain", "train", 600):
        said = sample.messages[1::2]
        for before, after in pairwise(said):
            if not after["final"].lstrip("-").isdigit() or before.get("given"):
                continue  # a yes-or-no question about the result, or another assistant's words
            if sample.effort == "medium" and not after["analysis"].startswith("first number"):
                expression = after["analysis"].split(".")[0]
                assert before["final"] in expression
                assert eval(expression.replace("/", "//")) == int(after["final"])
                seen += 1
    assert seen > 200


def test_lists_are_what_they_should_be() -> None:
    for sample in samples("multi/list", "test", 300):
        value = sample.check["value"]
        analysis = sample.messages[-1]["analysis"] or ""
        if analysis.startswith("sort up: "):
            items = re.split(r"\.", analysis.removeprefix("sort up: "))[0].split()
            assert value == sorted(items, key=int)
        if analysis.startswith("sort down: "):
            items = re.split(r"\.", analysis.removeprefix("sort down: "))[0].split()
            assert value == sorted(items, key=int, reverse=True)


def test_memory_answers_were_told() -> None:
    for sample in samples("multi/memory", "test"):
        told = " ".join(m["content"] for m in sample.messages[:-2:2]).replace(",", "")
        assert sample.messages[-1]["final"].replace(",", "") in told


def test_some_conversations_are_long() -> None:
    lengths = [len(s.messages) for s in samples("multi/mix", "train", 300)]
    assert max(lengths) >= 20
    assert sorted(lengths)[len(lengths) // 2] <= 10


def test_wordings_are_held_out() -> None:
    for asks in (*turns._STEPS.values(), turns._AGAIN, turns._CORRECT, turns._OPENERS, turns._FIX):
        trained = {Draw(str(i), "train", "low").wording(asks) for i in range(200)}
        tested = {Draw(str(i), "test", "low").wording(asks) for i in range(200)}
        assert trained
        assert tested
        assert not trained & tested


def test_other_assistants_answers_come_before_the_last_and_hold_its_facts() -> None:
    seen = 0
    for kind in ("multi/chain", "multi/list", "multi/memory"):
        for sample in samples(kind, "train", 300):
            assert not sample.messages[-1].get("given")
            for message in sample.messages[1:-1:2]:
                if message.get("given"):
                    seen += 1
                    assert message["final"].strip()
                    assert message["analysis"] is None
    assert seen > 200


def test_questions_about_two_results() -> None:
    seen = 0
    for sample in samples("multi/results", "train", 600):
        analysis = sample.messages[-1]["analysis"] or ""
        match = re.match(r"results (-?\d+), (-?\d+)\. (\d+)([-+*])(\d+)\. ", analysis)
        asked = sample.messages[-2]["content"].lower()
        if match:
            a, b = int(match[1]), int(match[2])
            expected = eval(f"{match[3]}{match[4]}{match[5]}")
            assert int(sample.messages[-1]["final"]) == expected
            if "difference" in asked:
                seen += 1
                assert expected == abs(a - b)
            if "both" in asked and "sum" in asked:
                assert expected == a + b
    assert seen > 5


def test_facts_are_of_the_one_who_is_asked_for() -> None:
    for sample in samples("multi/people", "test", 300):
        told = " ".join(m["content"] for m in sample.messages[:-2:2])
        final = sample.messages[-1]["final"]
        assert final in told
        words = sample.messages[-2]["content"].split("'")[0].replace("?", "").split()
        names = [n for n in lexicon.FIRST_NAMES if n in words]
        if len(names) == 1 and sample.effort != "low":
            assert sample.messages[-1]["analysis"].startswith(f"told: {names[0]} ")


def test_variables_have_their_last_values() -> None:
    for sample in samples("multi/variables", "test", 300):
        analysis = sample.messages[-1]["analysis"] or ""
        for name, value in re.findall(r"(\w)=(\d+)", analysis.split(". ")[0]):
            said = [m["content"] for m in sample.messages[:-2:2]]
            setting = rf"(?<!\w){name}\W(?:.*?\D)?{value}(?!\d)|{value}.*{name}"
            assert any(re.search(setting, text) for text in said)


def test_one_value_changes_at_a_time() -> None:
    for sample in samples("multi/changing", "train", 300):
        analysis = sample.messages[-1]["analysis"] or ""
        if match := re.match(r"count (\w) in (\w+): ", analysis):
            assert int(sample.messages[-1]["final"]) == match[2].count(match[1])
        elif match := re.match(r"(\d+)([*+])(\d+)\. ", analysis):
            assert int(sample.messages[-1]["final"]) == eval(f"{match[1]}{match[2]}{match[3]}")


def test_facts_that_are_reckoned_with() -> None:
    seen = 0
    for kind in ("multi/related", "multi/rate", "multi/budget", "multi/born", "multi/sure"):
        for sample in samples(kind, "test", 150):
            analysis = sample.messages[-1]["analysis"] or ""
            if match := re.match(r"(?:told: [^.]*\. |again )([\d*+-]+)\. ", analysis):
                assert eval(match[1]) == sample.check["value"]
                seen += 1
    assert seen > 300


def test_the_one_with_more_is_named() -> None:
    seen = 0
    for sample in samples("multi/compared", "train", 600):
        analysis = sample.messages[-1]["analysis"] or ""
        if match := re.search(r"(more|less)\? (.+) (\d+)[<>](\d+) (.+)\. (.+)$", analysis):
            first_wins = (int(match[3]) > int(match[4])) == (match[1] == "more")
            assert match[6] == (match[2] if first_wins else match[5])
            seen += 1
    assert seen > 100


def test_a_list_that_is_not_shown_is_rebuilt_from_its_changes() -> None:
    for sample in samples("multi/basket", "train", 300):
        if sample.check["kind"] == "list":
            analysis = sample.messages[-1]["analysis"] or ""
            assert not analysis or analysis.endswith(": " + " ".join(sample.check["value"]))

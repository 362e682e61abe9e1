"""Instructions: the answer keeps to the rule, and the check notices where it does not."""

import json

import pytest

from recipes.nano.grade import Reply, grade
from recipes.nano.world import instructed
from recipes.nano.world.base import Draw, Effort, Sample, Split
from recipes.nano.world.instructed import Plain

EFFORTS: tuple[Effort, ...] = ("low", "medium", "high")
SPLITS: tuple[Split, ...] = ("train", "test")


def samples(kind: str, split: Split, n: int = 200) -> list[Sample]:
    make = instructed.FAMILIES[kind]
    return [make(Draw(f"{kind}{split}{i}", split, EFFORTS[i % 3])) for i in range(n)]


@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize("kind", instructed.FAMILIES)
def test_answers(kind: str, split: Split) -> None:
    for sample in samples(kind, split):
        last = sample.messages[-1]
        assert grade(sample.check, Reply(last["final"]))
        assert (last["analysis"] is None) == (sample.effort == "low")
        assert len(last["analysis"] or "") < 1200
        if kind in ("instruct/developer", "instruct/kept", "instruct/persona"):
            assert sample.messages[0]["role"] == "developer"


NUMBER = Plain("What is 80 + 3?", "80+3. 80+3=83", "83", {"kind": "number", "value": 83})
WORD = Plain('Reverse "hello".', None, "olleh", {"kind": "text", "value": "olleh"})
LIST = Plain("Sort 7, 3.", None, "3, 7", {"kind": "list", "value": ["3", "7"]})
YES = Plain("Is 7 odd?", None, "Yes", {"kind": "text", "value": "Yes"})
METRES = Plain("3 km in m?", None, "3000 m", {"kind": "number", "value": 3000})


@pytest.mark.parametrize(
    ("name", "plain", "x", "final", "wrong"),
    [
        ("upper case", WORD, "", "OLLEH", "olleh"),
        ("lower case", YES, "", "yes", "Yes"),
        ("only the number", METRES, "", "3000", "3000 m"),
        ("one word", YES, "", "Yes", "Yes it is"),
        ("sentence", NUMBER, "", "The answer is 83.", "83"),
        ("json answer", NUMBER, "", '{"answer": 83}', "83"),
        ("json {x}", LIST, "res", '{"res": [3, 7]}', '{"answer": [3, 7]}'),
        ("twice", WORD, "", "olleh olleh", "olleh"),
        ("exclamation", NUMBER, "", "83!", "83"),
        ("brackets", NUMBER, "", "[83]", "83"),
        ("quotes", WORD, "", '"olleh"', "olleh"),
        ("prefix Answer:", NUMBER, "", "Answer: 83", "83"),
        ("start {x}", NUMBER, "Ahoy!", "Ahoy! 83", "83"),
        ("end {x}", NUMBER, "please", "83 please", "83"),
        ("call me {x}", NUMBER, "Ana", "83, Ana", "83"),
        ("number in words", NUMBER, "", "eighty-three", "83"),
        ("yes or no", YES, "", "Yes", "Yes, it is odd"),
        ("semicolons", LIST, "", "3; 7", "3, 7"),
        ("one per line", LIST, "", "3\n7", "3, 7"),
        ("bullets", LIST, "", "- 3\n- 7", "3, 7"),
        ("numbered list", LIST, "", "1. 3\n2. 7", "3, 7"),
        ("json array", LIST, "", "[3, 7]", "3, 7"),
        ("mark {x}", NUMBER, "!!!", "83!!!", "83"),
        ("sign {x}", NUMBER, "a star", "* 83", "83"),
        ("twice comma", NUMBER, "", "83, 83", "83 83"),
        ("label {x}", NUMBER, "Result", "Result: 83", "83"),
        ("sign after {x}", NUMBER, "€", "83€", "83"),
        ("true or false", YES, "", "True", "Yes"),
        ("unit {x}", NUMBER, "apples", "83 apples", "83"),
        ("capital first", WORD, "", "Olleh", "olleh"),
    ],
)
def test_rules(name: str, plain: Plain, x: str, final: str, wrong: str) -> None:
    rule = next(r for r in instructed._RULES if r.name == name)
    ruled = rule.apply(plain, x)
    assert ruled is not None
    assert ruled[0] == final
    assert grade(ruled[1], Reply(final))
    assert not grade(ruled[1], Reply(wrong))


def test_rules_that_do_not_suit() -> None:
    rules = {r.name: r for r in instructed._RULES}
    assert rules["yes or no"].apply(NUMBER, "") is None
    upper = rules["upper case"].apply(NUMBER, "")
    assert upper is not None
    assert upper[0] == "83"  # capitals leave a number as it is
    assert rules["bullets"].apply(NUMBER, "") is None


def test_every_rule_is_drawn_with_its_question() -> None:
    for rule in instructed._RULES:
        draw = Draw(rule.name, "test", "high")
        x = rule.slot(draw) if rule.slot else ""
        _, final, check = instructed._suited(draw, rule, x)
        assert grade(check, Reply(final))
        json.dumps(check)


def test_wordings_are_held_out() -> None:
    for rule in instructed._RULES:
        trained = {Draw(str(i), "train", "low").wording(rule.wordings) for i in range(100)}
        tested = {Draw(str(i), "test", "low").wording(rule.wordings) for i in range(100)}
        assert not trained & tested


def test_facts_of_the_developer_are_told() -> None:
    for kind in ("instruct/given", "instruct/when"):
        for i in range(200):
            sample = instructed.FAMILIES[kind](Draw(f"{kind}{i}", "test", "high"))
            rule, *_, said = sample.messages
            if (said["analysis"] or "").startswith(("told: ", "rule: ")):
                assert said["final"] in rule["content"]


def test_an_answer_said_again_is_the_same_answer() -> None:
    for i in range(300):
        sample = instructed.FAMILIES["instruct/then"](Draw(f"then{i}", "train", "medium"))
        first, last = sample.messages[1], sample.messages[3]
        assert f". {first['final']} -> " in last["analysis"]
        assert grade(sample.check, Reply(last["final"]))


def test_formats_and_tags_stand_around_the_answer() -> None:
    rules = {r.name: r for r in instructed._RULES}
    formatted = rules["format {x}"].apply(NUMBER, "=> ANSWER")
    tagged = rules["tag {x}"].apply(NUMBER, "result")
    assert formatted is not None
    assert tagged is not None
    assert formatted[0] == "=> 83"
    for form, final in (("{{ANSWER}}", "{{83}}"), ("x=<value>", "x=83"), ("It is ___", "It is 83")):
        blank = rules["format {x}"].apply(NUMBER, form)
        assert blank is not None
        assert blank[0] == final
    assert tagged[0] == "<result>83</result>"

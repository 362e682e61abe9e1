"""Calculations of nano's world: right answers, held-out wordings, exact expressions."""

import re
from fractions import Fraction

import pytest

from recipes.nano.world import arith
from recipes.nano.world.base import Draw
from recipes.nano.world.expression import InexactError, solve, think
from recipes.nano.world.speech import spell
from tests.recipes.world_checks import (
    check_kind,
    check_same_answer_at_every_effort,
    check_wordings_held_out,
    samples,
)

KINDS = sorted(arith.FAMILIES)


@pytest.mark.parametrize("kind", KINDS)
def test_answers_are_right_and_in_form(kind: str) -> None:
    check_kind(arith.FAMILIES[kind])
    check_same_answer_at_every_effort(arith.FAMILIES[kind])


def test_wordings_are_held_out() -> None:
    check_wordings_held_out(list(arith.FAMILIES.values()))


def _evaluate(expression: str) -> Fraction:
    """The value of an expression by Python's own rules, in exact fractions."""
    exact = re.sub(r"\d+(?:\.\d+)?", lambda m: f"Fraction('{m[0]}')", expression)
    return Fraction(eval(exact, {"Fraction": Fraction}))


@pytest.mark.parametrize("kind", KINDS)
def test_restated_expression_has_the_value_of_the_answer(kind: str) -> None:
    checked = 0
    for _, question, analysis, final in samples(arith.FAMILIES[kind], effort="medium"):
        restated = re.split(r"\. |;", analysis)[0]
        if kind == "arith/chain":
            continue  # its restatement is a list of orders
        if re.fullmatch(r"[-+*/().\d]+", restated) and re.fullmatch(r"-?[\d.]+", final):
            assert _evaluate(restated) == Fraction(final), (question, analysis)
            checked += 1
    if kind not in (
        "arith/chain", "arith/percent", "arith/remainder", "arith/true", "arith/divisible",
        "arith/round",
    ):  # fmt: skip
        assert checked > 200


def test_symbols_in_the_question_are_the_restated_expression() -> None:
    """What people type, read back by a rule of its own, is what the analysis says."""
    swap = str.maketrans(
        {"×": "*", "x": "*", "X": "*", "·": "*", "÷": "/", ":": "/", "−": "-", "–": "-"}
    )
    checked = 0
    for _, question, analysis, _final in samples(arith.FAMILIES["arith/multi"], effort="medium"):
        restated = analysis.split(". ")[0]
        typed = re.search(r"\(?-?\d[-+*/()\d., ×xX·÷:−–^²]*[\d)²]", question)
        if typed and re.search(r"[-+*/×x·÷:−–]", typed[0]):
            plain = typed[0].translate(swap).replace(" ", "").replace(",", "")
            plain = re.sub(r"(\d+)(?:\*\*2|\^2|²)", r"\1*\1", plain)
            if plain.count("(") == plain.count(")") and len(plain) == len(restated):
                assert plain == restated, question
                checked += 1
    assert checked > 100


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("2*(3+4)", "14"),
        ("12.5*3", "37.5"),
        ("7/2", "3.5"),
        ("5-8-2", "-5"),
        ("12-(-5)", "17"),
        ("100-6*7+1", "59"),
    ],
)
def test_solve(expression: str, value: str) -> None:
    assert solve(expression)[0] == value
    assert solve(expression, "high")[0] == value


@pytest.mark.parametrize("expression", ["7/3", "1.5*1.5", "5/0"])
def test_inexact_values_are_refused(expression: str) -> None:
    with pytest.raises(InexactError):
        solve(expression)


def test_the_efforts_differ_in_detail_only() -> None:
    assert think("37+58-12", "low") == ("83", None)
    assert think("37+58-12", "medium") == ("83", "37+58-12. 37+58=95; 95-12=83")
    assert think("37+58-12", "high")[1] == (
        "37+58-12. 37+58: 7+8=15 5 c1, 3+5+1=9 9. =95; 95-12: 5-2=3 3, 9-1=8 8. =83"
    )


def test_spell() -> None:
    said = [spell(n) for n in (0, 13, 40, 99, 105, 1017, 2340)]
    assert said[:4] == ["zero", "thirteen", "forty", "ninety-nine"]
    assert said[4:] == [
        "one hundred and five",
        "one thousand and seventeen",
        "two thousand three hundred and forty",
    ]


def test_values_are_held_out() -> None:
    """A sum of the test is not among the sums of training."""
    makes = arith.FAMILIES["arith/mul"]
    train = {makes(Draw(f"t{i}", "train", "medium")).messages[-1]["analysis"] for i in range(600)}
    test = {makes(Draw(f"t{i}", "test", "medium")).messages[-1]["analysis"] for i in range(600)}
    assert not train & test

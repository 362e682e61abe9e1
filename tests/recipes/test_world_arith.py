"""Calculations of nano's world: right answers, held-out wordings, exact expressions."""

import re
from fractions import Fraction
from itertools import pairwise

import pytest

from recipes.nano.world import arith
from recipes.nano.world.base import Draw
from recipes.nano.world.expression import InexactError, solve, think
from recipes.nano.world.speech import spell
from recipes.nano.world.steps import compare, div
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
        restated = re.split(r"\. |;", re.split(r"(?<=\d)\? ", analysis)[-1])[0]
        if kind == "arith/chain":
            continue  # its restatement is a list of orders
        if re.fullmatch(r"[-+*/().\d]+", restated) and re.fullmatch(r"-?[\d.]+", final):
            assert _evaluate(restated) == Fraction(final), (question, analysis)
            checked += 1
    if kind not in (
        "arith/chain", "arith/percent", "arith/remainder", "arith/true", "arith/divisible",
        "arith/round", "arith/table", "arith/sequence",
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


def test_tables_and_sequences() -> None:
    for _, question, analysis, final in samples(arith.FAMILIES["arith/table"], effort="medium"):
        row = [int(n) for n in final.split(", ")]
        asked = [int(n) for n in re.findall(r"\d+", question)]
        if found := re.match(r"(\d+) multiples of (\d+)", analysis):
            assert row == [int(found[2]) * i for i in range(1, int(found[1]) + 1)], question
            assert {int(found[1]), int(found[2])} <= set(asked), question
        else:
            a, b, step = map(int, re.match(r"(\d+) to (\d+) by ([+-]\d+)", analysis).groups())  # type: ignore[union-attr]
            assert row == list(range(a, b + (1 if step > 0 else -1), step)), question
            assert {a, b} <= set(asked), question
    for _, question, analysis, final in samples(arith.FAMILIES["arith/sequence"], effort="medium"):
        if found := re.match(r"1 is (\d+), ([+*])(\d+) up to (\d+)\.", analysis):
            first, n, k = int(found[1]), int(found[3]), int(found[4])
            last = first + n * (k - 1) if found[2] == "+" else first * n ** (k - 1)
            assert last == int(final), question
            continue
        told = re.match(r"(?:next|next [23]:|gap|step) (?P<row>(?:\d+ ){2,}[\d ?]+)\.", analysis)
        assert told, analysis
        start = told["row"].split()
        if analysis.startswith("step"):
            assert int(start[1]) - int(start[0]) == int(final), question
            continue
        if "?" in start:
            row = [int(final if n == "?" else n) for n in start]
        else:
            row = [int(n) for n in start + final.split(", ")]
        steps = {b - a for a, b in pairwise(row)}
        ratios = {Fraction(b, a) for a, b in pairwise(row) if a}
        assert len(steps) == 1 or len(ratios) == 1, question


@pytest.mark.parametrize(
    ("a", "b"), [(3026, 89), (1443, 37), (920, 15), (7, 89), (2390, 24), (456, 10), (9999, 11)]
)
def test_long_division_ends_in_the_quotient(a: int, b: int) -> None:
    work = div(a, b)
    quotient, rest = divmod(a, b)
    assert work.endswith(f". ={quotient}" + (f" r{rest}" if rest else ""))
    if b != 10:
        assert int("".join(re.findall(r" q(\d)", work))) == quotient


def test_every_step_of_a_long_division_is_right() -> None:
    for a in range(100, 9999, 37):
        b = 11 + a % 89
        if b == 100:
            continue
        for product in re.finditer(r"(\d+)\*(\d): [^;>]*?\. =(\d+)", div(a, b)):
            assert int(product[1]) * int(product[2]) == int(product[3])
        for rest in re.finditer(r"; (\d+)-(\d+): [^;]*?\. =(\d+)", div(a, b)):
            assert int(rest[1]) - int(rest[2]) == int(rest[3])


def test_compare() -> None:
    assert compare(480, 174) == "4 1 >, 480>174"
    assert compare(48, 174) == "2 3 digits <, 48<174"
    assert compare(55, 55) == "5 5 =, 5 5 =, 55=55"


def test_two_decimals() -> None:
    assert think("4.75+2.5", "medium") == ("7.25", "4.75+2.5. 4.75+2.5=7.25")
    assert solve("9/4", places=2)[0] == "2.25"
    assert solve("1.5*2.5", "high", places=2)[0] == "3.75"

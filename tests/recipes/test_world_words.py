"""Word problems of nano's world: every story has a right answer, and enough stories there are."""

import re
from fractions import Fraction

import pytest

from recipes.nano.world import words
from recipes.nano.world.noted import noted
from recipes.nano.world.stories import DECIMAL_GROUPS, GROUPS
from recipes.nano.world.stories_daily import DAILY
from recipes.nano.world.stories_extra import EXTRA
from recipes.nano.world.stories_more import MORE
from tests.recipes.world_checks import (
    check_kind,
    check_same_answer_at_every_effort,
    check_wordings_held_out,
    samples,
)

KINDS = sorted(words.FAMILIES)
# Legs, days, coins, halves and so on.
KNOWN = "1 2 3 4 5 6 7 8 9 10 12 14 20 24 25 29 30 31 50 52 60 100 1000".split()
NUMBER_WORDS = (
    "(?i)zero|teen|ty|hundred|one|two|three|four|five|six|seven|eight|nine|ten|twel|elev"
    "|half|third|quarter|fi.th"
)


def restatement(question: str, analysis: str) -> str:
    """The expression: what follows the facts and the retelling, which ends with the question."""
    facts = f"{noted(question)}. "
    assert analysis.startswith(facts), (question, analysis)
    analysis = analysis.removeprefix(facts)
    told = re.fullmatch(r"[^?]*(?:\?,[^?]*|-\?[^?]*|\+\?[^?]*)?\? (.*?)\. .*", analysis)
    assert told, analysis
    return told[1]


@pytest.mark.parametrize("kind", KINDS)
def test_answers_are_right_and_in_form(kind: str) -> None:
    check_kind(words.FAMILIES[kind])
    check_same_answer_at_every_effort(words.FAMILIES[kind])


def test_wordings_are_held_out() -> None:
    check_wordings_held_out(list(words.FAMILIES.values()))


@pytest.mark.parametrize("kind", KINDS)
def test_restated_expression_has_the_value_of_the_answer(kind: str) -> None:
    for _, question, analysis, final in samples(words.FAMILIES[kind], effort="medium"):
        restated = restatement(question, analysis)
        if " " in restated:
            a, how, b = restated.split()
            value = {"mod": int(a) % int(b), "div": int(a) // int(b), "up": -(-int(a) // int(b))}[
                how
            ]
            assert value == int(final), (question, analysis)
            continue
        exact = re.sub(r"\d+(?:\.\d+)?", lambda m: f"Fraction('{m[0]}')", restated)
        assert Fraction(eval(exact, {"Fraction": Fraction})) == Fraction(final), (
            question,
            analysis,
        )


@pytest.mark.parametrize("kind", KINDS)
def test_the_numbers_of_the_expression_are_told(kind: str) -> None:
    """Each number of the expression is in the story, but for twice, a week, a dozen, ..."""
    known = {*KNOWN}
    for _, question, analysis, _final in samples(words.FAMILIES[kind], effort="medium"):
        told = set(re.findall(r"\d+(?:\.\d)?", question.replace(",", "")))
        if re.search(NUMBER_WORDS, question):
            continue  # perhaps numbers in words
        for value in re.findall(r"\d+(?:\.\d)?", restatement(question, analysis)):
            assert value in told or value in known, (question, analysis)


def test_the_facts_are_copied() -> None:
    assert noted("A hen lays 5 eggs a week. How many do 7 hens lay in 2 weeks?") == (
        "lays 5 eggs a week; 7 hens lay; 2 weeks; how many do 7 hens lay"
    )
    assert noted("He lent out 12 of 30 and had 8 before. Could you?") == (
        "lent out 12; 30; 8 before"
    )
    assert noted("I had 80 euros and spent 35") == "80 euros; spent 35"
    assert noted("twenty-four of us, half left, $3.50 each") == ("twenty-four; half left; $3.50")


def test_there_are_many_stories() -> None:
    wordings = [
        w for group in GROUPS + MORE + EXTRA + DAILY + DECIMAL_GROUPS for w in group.wordings
    ]
    assert len(wordings) > 1200


def test_no_wording_of_a_kind_has_two_meanings() -> None:
    told: dict[tuple[str, str], str] = {}
    for group in GROUPS + MORE + EXTRA + DAILY:
        for wording in group.wordings:
            meaning = told.setdefault((group.kind, wording), group.expression)
            assert meaning == group.expression, wording


@pytest.mark.parametrize("kind", KINDS)
def test_the_retelling_names_no_other_numbers(kind: str) -> None:
    """Each number of the expression is in the retelling, but for what everybody knows."""
    known = {*KNOWN}
    for _, question, analysis, _final in samples(words.FAMILIES[kind], effort="medium"):
        retold = analysis.split("? ")[0]
        numbers = set(re.findall(r"\d+(?:\.\d)?", retold))
        for value in re.findall(r"\d+(?:\.\d)?", restatement(question, analysis)):
            assert value in numbers | known, (question, analysis)


def test_who_has_more_decides_the_sign() -> None:
    """The stories that compare: added or taken by what the wording says of whom."""
    for _, _question, analysis, final in samples(words.FAMILIES["word/related"], effort="medium"):
        found = re.match(r"A (\d+), ([AB]) = ([AB])([-+*/])(\d+), B\?", analysis)
        if not found:
            continue
        a, left, right, sign, by = int(found[1]), found[2], found[3], found[4], int(found[5])
        b = int(final)
        x, y = (a, b) if left == "A" else (b, a)
        assert left != right
        assert x == {"+": y + by, "-": y - by, "*": y * by, "/": y // by}[sign], analysis


def test_every_kind_has_a_weight() -> None:
    assert set(words.WEIGHTS) == set(words.FAMILIES)

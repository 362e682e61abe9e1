"""Comparing in situations of life: the answers follow from what the question says."""

import re
from fractions import Fraction

import pytest

from recipes.nano.world.base import Draw, Sample
from recipes.nano.world.comparing_life import COMPARISONS, WEIGHTS

OTHER = {"higher": "lower", "bigger": "smaller", "larger": "smaller", "greater": "less"}
COINS = {"pennies": 1, "nickels": 5, "dimes": 10, "quarters": 25}


def drawn(kind: str, count: int = 150) -> list[tuple[Sample, str, str]]:
    """Samples of both splits with their question and answer."""
    found = []
    for i in range(count):
        sample = COMPARISONS[kind](Draw(f"{kind}{i}", "test" if i % 3 == 0 else "train", "high"))
        found.append((sample, sample.messages[0]["content"], sample.messages[-1]["final"]))
    return found


def test_every_kind_has_a_weight() -> None:
    assert set(COMPARISONS) == set(WEIGHTS)


@pytest.mark.parametrize("kind", sorted(COMPARISONS))
def test_samples_are_whole(kind: str) -> None:
    for sample, question, final in drawn(kind, 60):
        assert question
        assert final
        assert "{" not in question + final
        assert sample.kind == kind.split("/")[1]


def test_the_scene_is_compared_by_its_values() -> None:
    for sample, _question, final in drawn("compare/scenes"):
        told = re.search(r": (max|min) ([^.]*)\. ", sample.messages[-1]["analysis"])
        if told:
            values = {}
            for part in told[2].split(", "):
                name, _, value = part.rpartition(" ")
                hours, _, minutes = value.rpartition(":")
                values[name] = int(hours or 0) * 60 + int(minutes)
            best = max(values.values()) if told[1] == "max" else min(values.values())
            assert values[next(n for n in values if n.lower() == final.lower())] == best


def test_places_follow_the_facts() -> None:
    for sample, question, final in drawn("compare/places"):
        order = re.findall(r"(\w+)\((\d)\)", sample.messages[-1]["analysis"])
        assert final in dict(order)
        for name, place in order:
            assert name in question
            if name == final:
                words = ["first", "second", "third", "fourth"][: len(order)]
                said = [w for w in (*words, "last") if re.search(rf"\b{w}\b", question)] or [
                    words[int(question.rstrip("?.")[-1]) - 1]
                ]
                assert words[int(place) - 1] in said or (
                    "last" in said and int(place) == len(order)
                )


def test_judgements_are_true() -> None:
    for sample, question, final in drawn("compare/judged", 240):
        claim = re.match(
            r"(?:true or false: )?([-+*\d]+)([<>=])(\d+)\?", sample.messages[-1]["analysis"]
        )
        if claim:
            value = eval(claim[1])
            right = {"<": value < int(claim[3]), ">": value > int(claim[3])}.get(
                claim[2], value == int(claim[3])
            )
            said = ["No", "Yes"]
            if "true or" in sample.messages[-1]["analysis"]:
                said = ["False", "True"]
            assert final == said[right], question


def test_fractions_coins_and_ties() -> None:
    for _, question, final in drawn("compare/fraction_asked"):
        a, b = (Fraction(x) for x in re.findall(r"\d+/\d+", question))
        more = re.search(r"greater|larger|more|bigger", question)
        assert final == ("Yes" if (a > b if more else a < b) else "No"), question
    for _, question, final in drawn("compare/worth"):
        coins = re.findall(r"(\d+) (\w+)", question)
        assert all(name in COINS for _, name in coins), question
        values = {f"{n} {name}": int(n) * COINS[name] for n, name in coins}
        best = min(values.values()) if " less" in question else max(values.values())
        assert values[final] == best, question
    for _, question, final in drawn("compare/tied"):
        assert "same" in final or "equally" in final, question

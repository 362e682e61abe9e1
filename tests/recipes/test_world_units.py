"""Units of nano's world, worked again from a table of their own."""

import re
from fractions import Fraction

import pytest

from recipes.nano.world import units
from tests.recipes.world_checks import (
    check_kind,
    check_same_answer_at_every_effort,
    check_wordings_held_out,
    samples,
)

KINDS = sorted(units.FAMILIES)
SIZES = {
    "mm": 1, "cm": 10, "dm": 100, "m": 1000, "km": 10**6, "mg": 1, "g": 1000, "kg": 10**6, "t":
    10**9, "ml": 1, "cl": 10, "dl": 100, "l": 1000, "s": 1, "min": 60, "h": 3600, "day": 86400,
    "week": 604800, "month": 1, "year": 12, "decade": 120, "centurie": 1200, "century": 1200,
    "item": 1, "dozen": 12, "in": 1, "ft": 12, "yd": 36, "oz": 1, "lb": 16, "byte": 1, "kB":
    1000, "MB": 10**6, "GB": 10**9, "cent": 1, "pence": 1, "euro": 100, "dollar": 100, "pound":
    100, "penny": 1,
}  # fmt: skip


def _size(name: str) -> int:
    return SIZES[name] if name in SIZES else SIZES[name.removesuffix("s")]


def _quantity(text: str) -> Fraction:
    """ "2 h 15 min" in the smallest unit of its kind; a bare number counts items."""
    parts = re.findall(r"([\d.]+) ?([A-Za-z]*)", text)
    return sum((Fraction(n) * (_size(u) if u else 1) for n, u in parts), Fraction(0))


@pytest.mark.parametrize("kind", KINDS)
def test_answers_are_right_and_in_form(kind: str) -> None:
    check_kind(units.FAMILIES[kind])
    check_same_answer_at_every_effort(units.FAMILIES[kind])


def test_wordings_are_held_out() -> None:
    check_wordings_held_out(list(units.FAMILIES.values()))


@pytest.mark.parametrize("kind", ["unit/convert", "unit/compound", "unit/split", "unit/factor"])
def test_the_answer_is_the_quantity_restated(kind: str) -> None:
    for _, question, analysis, final in samples(units.FAMILIES[kind], effort="medium"):
        given, wanted = analysis.split(" -> ")
        assert _quantity(given) == _quantity(final), (question, analysis, final)
        names = re.split(r"\. 1 ", wanted)[0].split(" ")
        assert [_size(u) for u in re.findall("[A-Za-z]+", final)] == [
            _size(u) for u in names if u != "items"
        ]


def test_sums_and_differences() -> None:
    for _, question, analysis, final in samples(units.FAMILIES["unit/combined"], effort="medium"):
        given = analysis.split(" -> ")[0]
        a, op, b = re.fullmatch(r"([^+-]+)([+-])(.+)", given).groups()  # type: ignore[union-attr]
        value = _quantity(a) + _quantity(b) if op == "+" else _quantity(a) - _quantity(b)
        assert value == _quantity(final), (question, analysis, final)


def test_the_larger_quantity_wins() -> None:
    for _, question, analysis, final in samples(units.FAMILIES["unit/which"], effort="medium"):
        word, a, b = re.match(r"(\w+): (.+?) or (.+?)\?", analysis).groups()  # type: ignore[union-attr]
        pick = min if word in ("shorter", "lighter", "less") else max
        assert _quantity(final) == pick(_quantity(a), _quantity(b)), (question, analysis, final)


def test_several_equal_quantities() -> None:
    for _, question, analysis, final in samples(units.FAMILIES["unit/several"], effort="medium"):
        if found := re.match(r"([\d.]+ \S+?)/(\d+ \S+)\. 1 ", analysis):
            assert _quantity(found[1]) / _quantity(found[2]) == int(final), question
        else:
            n, one, unit = re.match(r"(\d+)\*(\d+ \S+) -> (\w+)\.", analysis).groups()  # type: ignore[union-attr]
            assert int(n) * _quantity(one) == _quantity(final), question
            assert _size(final.split()[-1]) == _size(unit), question


def test_years() -> None:
    for _, question, analysis, final in samples(units.FAMILIES["unit/year"], effort="high"):
        n, unit = re.match(r"(\d+) years? -> (\w+)\.", analysis).groups()  # type: ignore[union-attr]
        assert final == f"{int(n) * {'weeks': 52, 'days': 365}[unit]} {unit}", question

"""Dates and times of nano's world, worked again with datetime."""

import calendar
import datetime
import re

import pytest

from recipes.nano.world import dates, dates_texts
from tests.recipes.world_checks import (
    check_kind,
    check_same_answer_at_every_effort,
    check_wordings_held_out,
    samples,
)

KINDS = sorted(dates.FAMILIES)
SHORT = {name[:3]: i for i, name in enumerate(dates_texts.MONTHS, 1)}
WEEKDAYS = {name[:3]: i for i, name in enumerate(dates_texts.DAYS)}


def _read(text: str, year: int) -> datetime.date:
    """A date in any form that answers use; `year` where it has none."""
    if found := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text):
        return datetime.date(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"(\d+) ([A-Z][a-z]+)(?: (\d{4}))?", text):
        return datetime.date(int(found[3] or year), SHORT[found[2][:3]], int(found[1]))
    found = re.fullmatch(r"([A-Z][a-z]+) (\d+)(?:, (\d{4}))?", text)
    assert found, text
    return datetime.date(int(found[3] or year), SHORT[found[1][:3]], int(found[2]))


@pytest.mark.parametrize("kind", KINDS)
def test_answers_are_right_and_in_form(kind: str) -> None:
    check_kind(dates.FAMILIES[kind])
    check_same_answer_at_every_effort(dates.FAMILIES[kind])


def test_wordings_are_held_out() -> None:
    check_wordings_held_out(list(dates.FAMILIES.values()))


def test_days_and_weeks_after_and_before() -> None:
    checked = 0
    for _, question, analysis, final in samples(dates.FAMILIES["date/add"], effort="medium"):
        found = re.match(r"(\d+ \w{3}(?: (\d{4}))?) ([+-])(\d+) (day|week)", analysis)
        if found:
            year = int(found[2] or 2023)  # without a year no 29 February is crossed
            start, count = _read(found[1], year), int(found[4]) * (7 if found[5] == "week" else 1)
            end = start + datetime.timedelta(days=count if found[3] == "+" else -count)
            assert _read(final, end.year) == end, (question, analysis, final)
            checked += 1
    assert checked > 200


def test_days_between() -> None:
    for _, question, analysis, final in samples(dates.FAMILIES["date/between"], effort="medium"):
        a, b = analysis.split(". ")[0].split(" to ")
        start, end = _read(a, 2023), _read(b, 2023)
        if not re.search(r"\d{4}", b) and end < start:
            end = end.replace(year=2024)
        assert (end - start).days == int(final), (question, analysis)


def test_weekdays() -> None:
    checked = 0
    for _, question, analysis, final in samples(dates.FAMILIES["date/weekday"], effort="medium"):
        found = re.match(r"(?:.*; )?(\w{3})([+-])(?:(\d+) weeks )?(\d+)\.", analysis)
        assert found, analysis
        move = int(found[3] or 0) * 7 + int(found[4])
        day = WEEKDAYS[found[1]] + (move if found[2] == "+" else -move)
        assert dates_texts.DAYS[day % 7] == final, (question, analysis)
        checked += "day" in question
    assert checked > 200


def test_leap_years_and_februaries() -> None:
    for _, question, analysis, final in samples(dates.FAMILIES["date/year"], effort="medium"):
        if found := re.match(r"days of (a leap year|a year): (\d+)", analysis):
            assert final == found[2] == ("366" if "leap" in found[1] else "365"), question
            continue
        year = int(re.search(r"\d{4}", analysis)[0])  # type: ignore[index]
        if final in ("Yes", "No"):
            assert (final == "Yes") == calendar.isleap(year), question
        elif final in ("365", "366"):
            assert int(final) == 365 + calendar.isleap(year), question
        else:
            assert next(y for y in range(year + 1, year + 9) if calendar.isleap(y)) == int(final)
    for _, question, analysis, final in samples(dates.FAMILIES["date/month"], effort="medium"):
        if found := re.match(r"Feb (\d{4})\.", analysis):
            assert int(final) == calendar.monthrange(int(found[1]), 2)[1], question


def test_clock_times() -> None:
    def minutes(text: str) -> int:
        clock, _, half = text.partition(" ")
        hour, minute = map(int, clock.split(":"))
        return (hour % 12 + 12 * (half == "pm") if half else hour) * 60 + minute

    for _, question, analysis, final in samples(dates.FAMILIES["date/time"], effort="medium"):
        found = re.match(r"(\d+:\d\d(?: [ap]m)?) ([+-])(?:(\d+) h)? ?(?:(\d+) min)?\.", analysis)
        assert found, analysis
        span = int(found[3] or 0) * 60 + int(found[4] or 0)
        end = minutes(found[1]) + (span if found[2] == "+" else -span)
        assert minutes(final) == end % 1440, (question, analysis, final)
    for _, question, analysis, final in samples(dates.FAMILIES["date/duration"], effort="medium"):
        a, b = re.findall(r"\d+:\d\d(?: [ap]m)?", analysis)[:2]
        hours, rest = re.search(r"(\d+) h", final), re.search(r"(\d+) min", final)
        span = int(hours[1] if hours else 0) * 60 + int(rest[1] if rest else 0)
        assert span == (minutes(b) - minutes(a)) % 1440, (question, analysis, final)
    for _, question, analysis, final in samples(dates.FAMILIES["date/clock"], effort="medium"):
        if "->" in analysis:
            assert minutes(analysis.split(" -> ")[0]) == minutes(final), (question, final)


def test_formats() -> None:
    forms = {
        "YYYY-MM-DD": "%Y-%m-%d",
        "DD/MM/YYYY": "%d/%m/%Y",
        "MM/DD/YYYY": "%m/%d/%Y",
        "DD.MM.YYYY": "%d.%m.%Y",
        "D Month Y": "%d %B %Y",
        "Month D, Y": "%B %d, %Y",
    }
    for _, question, analysis, final in samples(dates.FAMILIES["date/format"], effort="medium"):
        restated, form = analysis.split(". ")[0].split(" as ")
        read = datetime.datetime.strptime(final, forms[form]).date()
        assert read == _read(restated, 0), (question, final)


def test_the_order_of_dates() -> None:
    for _, question, analysis, final in samples(dates.FAMILIES["date/order"], effort="medium"):
        found = re.match(r"(earlier|later): (\S+) or (\S+)\. ", analysis)
        if found:
            pick = min if found[1] == "earlier" else max
            best = datetime.date.fromisoformat(pick(found[2], found[3]))
            assert _read(final, 0) == best, (question, final)
        else:
            a, word, b = re.match(r"(\S+) (before|after) (\S+)\?", analysis).groups()  # type: ignore[union-attr]
            assert (final == "Yes") == ((a < b) == (word == "before")), question


def test_years() -> None:
    for _, question, analysis, final in samples(dates.FAMILIES["date/years"], effort="high"):
        a, op, b = re.match(r"(\d+)([+-])(\d+)\. ", analysis).groups()  # type: ignore[union-attr]
        assert int(final) == (int(a) + int(b) if op == "+" else int(a) - int(b)), question
        asked = sorted(map(int, re.findall(r"\d+", question)))
        assert {int(a), int(b)} <= set(asked), question


def test_days_until_a_weekday() -> None:
    for _, question, analysis, final in samples(dates.FAMILIES["date/until"], effort="medium"):
        a, b = re.match(r"(\w{3}) to (\w{3})", analysis).groups()  # type: ignore[union-attr]
        assert (WEEKDAYS[b] - WEEKDAYS[a]) % 7 == int(final), question


def test_days_around_today() -> None:
    where = {"yesterday": -1, "today": 0, "tomorrow": 1}
    where |= {"last month": -1, "this month": 0, "next month": 1}
    counts = {"two": 2, "three": 3, "four": 4}
    where |= {f"{n} {u} ago": -k for n, k in counts.items() for u in ("days", "months")}
    where |= {f"in {n} {u}": k for n, k in counts.items() for u in ("days", "months")}
    where |= {"the day before yesterday": -2, "the day after tomorrow": 2}
    for _, question, analysis, final in samples(dates.FAMILIES["date/relative"], effort="medium"):
        walk = analysis.split(". ")[1].split(", ")
        names = dates_texts.MONTHS if "month" in analysis else dates_texts.DAYS
        at = next(i for i, name in enumerate(names) if name in question)
        a, b = (where[step.rsplit(" ", 1)[0]] for step in (walk[0], walk[-1]))
        assert final == names[(at + b - a) % len(names)], (question, analysis)


def test_the_first_of_two_dates() -> None:
    months = "|".join(dates_texts.MONTHS)
    drawn = samples(dates.FAMILIES["date/first_of_two"], effort="medium")
    for _, question, analysis, final in drawn:
        said = re.findall(rf"(\d+)(?:st|nd|rd|th)?(?: of)? ({months})|({months}) (\d+)", question)
        found = [(SHORT[(m or n)[:3]], int(d or e)) for d, m, n, e in said]
        best = max(found) if analysis.startswith("later") else min(found)
        if re.search(r"\d", final):
            assert (_read(final, 2023).month, _read(final, 2023).day) == best, question
        else:
            assert f"{final} " in analysis.split(". ")[0], question


def test_opening_hours() -> None:
    for _, question, analysis, final in samples(dates.FAMILIES["date/opening"], effort="medium"):
        a, b = (int(x) for x in re.findall(r"(\d+):00", analysis)[:2])
        assert final == f"{b + 12 - a} h", (question, analysis)
        assert re.search(rf"\b{a}\b", question), question

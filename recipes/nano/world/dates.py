"""Dates, weekdays, months and clock times.

The analysis writes dates as "5 Mar 2024" and weekdays as "Tue"; the answer keeps the form in which
the date or time was asked. Dates are from 1900 to 2099.
"""

import datetime
import random
from collections.abc import Callable

from recipes.nano.world import steps
from recipes.nano.world.base import Draw, Sample, answer, exact, number, user
from recipes.nano.world.speech import ask, capital, spell

Date = datetime.date
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December"]  # fmt: skip
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _length(month: int, year: int) -> int:
    return 28 + _leap(year) if month == 2 else 30 if month in (4, 6, 9, 11) else 31


def _short(month: int) -> str:
    return MONTHS[month - 1][:3]


def _suffix(day: int) -> str:
    return f"{day}{'th' if 10 < day < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


# How a date is written: name -> the text. The answer uses the form of the question, but for
# ordinals, which it writes plain.
def _iso(d: Date) -> str:
    return d.isoformat()


def _british(d: Date) -> str:
    return f"{d.day} {MONTHS[d.month - 1]} {d.year}"


def _american(d: Date) -> str:
    return f"{MONTHS[d.month - 1]} {d.day}, {d.year}"


def _slashed(d: Date) -> str:
    return f"{d.day:02}/{d.month:02}/{d.year}"


def _slashed_american(d: Date) -> str:
    return f"{d.month:02}/{d.day:02}/{d.year}"


def _dotted(d: Date) -> str:
    return f"{d.day:02}.{d.month:02}.{d.year}"


_FORMS: dict[str, Callable[[Date], str]] = {
    "iso": _iso, "british": _british, "american": _american, "slashed": _slashed, "slashed_american": _slashed_american, "dotted": _dotted,
}  # fmt: skip


def _loose(draw: Draw, d: Date) -> tuple[str, str]:
    """A date with a month name in one of many spellings, and the form it belongs to."""
    month, year = MONTHS[d.month - 1], d.year
    brief = month[:3]
    british = [f"{d.day} {month} {year}", f"{d.day} {month} {year}", f"{_suffix(d.day)} of {month} {year}", f"{_suffix(d.day)} {month} {year}", f"the {_suffix(d.day)} of {month} {year}",
               f"{d.day} {brief} {year}", f"{d.day}. {month} {year}", f"{d.day} {month}, {year}", f"{_suffix(d.day)} of {month}, {year}", f"{d.day} {month.lower()} {year}", f"{d.day}-{brief}-{year}"]  # fmt: skip
    american = [f"{month} {d.day}, {year}", f"{month} {d.day}, {year}", f"{month} {_suffix(d.day)}, {year}", f"{month} {d.day} {year}", f"{brief} {d.day}, {year}", f"{month.lower()} {d.day}, {year}",
                f"{month} the {_suffix(d.day)}, {year}", f"{brief}. {d.day}, {year}", f"{month} {_suffix(d.day)} {year}"]  # fmt: skip
    if draw.chance(0.5):
        return draw.choice(british), "british"
    return draw.choice(american), "american"


def _canonical(d: Date) -> str:
    return f"{d.day} {_short(d.month)} {d.year}"


def _date(r: random.Random) -> Date:
    year = r.randint(1990, 2035) if r.random() < 0.85 else r.randint(1900, 2099)
    month = r.randint(1, 12)
    return Date(year, month, r.randint(1, _length(month, year)))


def _sample(
    draw: Draw,
    kind: str,
    question: str,
    final: str,
    analysis: str,
    check: dict[str, object] | None = None,
) -> Sample:
    told = None if draw.effort == "low" else analysis
    return Sample(
        "date",
        [user(ask(draw, question)), answer(final, told)],
        check or exact(final),
        effort=draw.effort,
        kind=kind,
    )


# Formats.
TO_FORM: dict[str, list[str]] = {
    "iso": [
        "Write {d} in ISO format.", "Write {d} as YYYY-MM-DD.", "Convert {d} to ISO format.", "Convert {d} to ISO 8601.", "Convert {d} to YYYY-MM-DD.", "Convert {d} into an ISO date.",
        "What is {d} in ISO format?", "What is {d} as an ISO date?", "How do you write {d} in ISO format?", "Give {d} as an ISO date.", "{d} in ISO format", "{d} in ISO?", "{d} to ISO",
        "{d} -> YYYY-MM-DD", "Format {d} as YYYY-MM-DD.", "Express {d} in ISO 8601.", "Turn {d} into YYYY-MM-DD.", "Please give me {d} in the form year-month-day.", "Rewrite {d} in the form YYYY-MM-DD.",
        "{d} as YYYY-MM-DD", "I need {d} in ISO format.", "My form wants YYYY-MM-DD. What do I enter for {d}?", "Change {d} to the format year-month-day with digits.", "ISO date of {d}?",
        "Can you write {d} as an ISO date?", "Could you convert {d} to the ISO date format?", "What's the ISO form of {d}?", "Tell me {d} in ISO notation.", "Reformat {d}: YYYY-MM-DD.", "iso for {d}",
        "In ISO format, what is {d}?", "The date is {d}. Write it as YYYY-MM-DD.", "How would {d} look in ISO 8601?", "The invoice says {d}. Give the date in ISO format.", "yyyy-mm-dd for {d}?",
        "Put {d} into ISO format.", "Show {d} as year-month-day (digits with hyphens).", "For the database I need {d} as YYYY-MM-DD.",
    ],
    "british": [
        "Write {d} in words.", "Write {d} as day month year.", "Write out {d} with the month's name.", "Write {d} with the name of the month.", "Convert {d} to a written date.", "What date is {d}?",
        "What is {d} as a written date, like 1 May 2020?", "Write {d} like 1 May 2020.", "Write {d} in the style 7 June 1999.", "How do I write {d} in plain English?", "Spell out the date {d}.", "{d} in words?",
        "{d} as a written date", "Express {d} with the month in letters.", "Turn {d} into a date like 3 April 2021.", "Give {d} as a date with the month's name.", "Say {d} as a date with the month written out.",
        "Rewrite {d} with the month's name.", "Which date is {d}? Write it with the month's name.", "Put {d} in the form day, month name, year.", "Format {d} like 24 December 2000.", "{d} -> day month year, in words",
        "Can you write {d} in long form?", "What does {d} mean as a date with the month in words?", "Convert {d} to day month year.", "The file is dated {d}. Write that with the month's name.", "Write the ISO date {d} in long form.",
        "Which day, month and year is {d}?", "Give me the long form of {d}.", "Change {d} to the British written form.", "Tell me {d} in words, please.", "I'd like {d} as day month year with the month as a word.",
    ],
    "american": [
        "Write {d} in the American form, like May 1, 2020.", "Write {d} like June 7, 1999.", "Convert {d} to the form Month day, year.", "Turn {d} into a date like April 3, 2021.", "Write {d} the American way, with the month's name.",
        "Format {d} like December 24, 2000.", "What is {d} in US style, with the month's name first?", "Express {d} as Month day, year.", "Give {d} in the form month name, day, year.", "{d} in the form May 1, 2020?", "Rewrite {d} with the month's name first.",
        "Put {d} in the style of January 5, 1998.", "{d} as Month D, YYYY", "How would an American write {d}, month in words?",
    ],
    "slashed": ["Write {d} as DD/MM/YYYY.", "Convert {d} to DD/MM/YYYY.", "{d} as DD/MM/YYYY", "Format {d} as DD/MM/YYYY.", "What is {d} in the form DD/MM/YYYY?", "Give {d} as day/month/year with two digits each and four for the year.",
                "Turn {d} into DD/MM/YYYY.", "{d} -> dd/mm/yyyy", "Express {d} in DD/MM/YYYY format.", "Write {d} with slashes, day first.", "Show {d} in day/month/year form.", "I need {d} as DD/MM/YYYY."],
    "slashed_american": ["Write {d} as MM/DD/YYYY.", "Convert {d} to MM/DD/YYYY.", "{d} as MM/DD/YYYY", "Format {d} as MM/DD/YYYY.", "What is {d} in the form MM/DD/YYYY?", "Turn {d} into MM/DD/YYYY.", "{d} -> mm/dd/yyyy",
                         "Express {d} in MM/DD/YYYY format.", "Write {d} with slashes, month first.", "Show {d} in month/day/year form.", "I need {d} as MM/DD/YYYY."],
    "dotted": ["Write {d} as DD.MM.YYYY.", "Convert {d} to DD.MM.YYYY.", "{d} as DD.MM.YYYY", "Format {d} as DD.MM.YYYY.", "What is {d} in the German form DD.MM.YYYY?", "Turn {d} into DD.MM.YYYY.", "{d} -> dd.mm.yyyy",
               "Write {d} with dots, day first.", "Show {d} as day.month.year with two digits each for day and month.", "I need {d} as DD.MM.YYYY."],
}  # fmt: skip
ORDERS = {
    "slashed": ["{d} (day/month/year)", "{d} (DD/MM/YYYY)", "{d} (day first)", "the British date {d}", "{d}, day first,", "the day/month/year date {d}"],
    "slashed_american": ["{d} (month/day/year)", "{d} (MM/DD/YYYY)", "{d} (month first)", "the American date {d}", "the US date {d}", "the month/day/year date {d}"],
    "dotted": ["{d}", "{d} (day first)", "the German date {d}"],
}  # fmt: skip


def _format(draw: Draw) -> Sample:
    """One way of writing a date to another."""
    d = draw.values(_date, str)
    target = draw.choice(
        [
            "iso",
            "iso",
            "iso",
            "british",
            "british",
            "british",
            "american",
            "slashed",
            "slashed_american",
            "dotted",
        ]
    )
    source = draw.choice(
        [
            s
            for s in ("loose", "loose", "loose", "iso", "slashed", "slashed_american", "dotted")
            if s != target
        ]
    )
    if target in ("british", "american"):
        source = draw.choice(["iso", "iso", "iso", "slashed", "slashed_american", "dotted"])
    if source == "loose":
        shown = _loose(draw, d)[0]
    else:
        shown = _FORMS[source](d)
        if source in ORDERS:
            shown = draw.choice(ORDERS[source]).format(d=shown)
    text = draw.wording(TO_FORM[target]).format(d=shown)
    text = capital(text) if text.startswith("the ") else text
    number_of_month = f", {MONTHS[d.month - 1]}={d.month}" if draw.effort == "high" else ""
    return _sample(
        draw,
        "format",
        text,
        _FORMS[target](d),
        f"{_canonical(d)} as {_LABEL[target]}. day {d.day}, month {d.month}, year {d.year}{number_of_month}",
    )


_LABEL = {
    "iso": "YYYY-MM-DD",
    "british": "D Month Y",
    "american": "Month D, Y",
    "slashed": "DD/MM/YYYY",
    "slashed_american": "MM/DD/YYYY",
    "dotted": "DD.MM.YYYY",
}

PART = {
    "month": ["Which month is {d} in?", "What month is {d}?", "Name the month of {d}.", "In which month does {d} fall?", "{d}: which month?", "Tell me the month of the date {d}.", "What is the month in {d}? Give its name.",
              "Which month does the date {d} belong to?", "The date is {d}. Which month is that?"],
    "year": ["Which year is {d} in?", "What year is {d}?", "What is the year in {d}?", "In which year is {d}?", "{d}: which year?", "Tell me the year of the date {d}.", "Only the year of {d}, please.", "Extract the year from {d}."],
    "day": ["Which day of the month is {d}?", "What is the day in {d}? Just the number.", "Give me only the day of the month from {d}.", "{d}: which day of the month?", "Extract the day of the month from {d}.", "Only the day number of {d}, please."],
}  # fmt: skip


def _part(draw: Draw) -> Sample:
    """The month, year or day of a date."""
    d = draw.values(_date, str)
    which = draw.choice(["month", "month", "year", "day"])
    shown = _iso(d) if which == "month" or draw.chance(0.5) else _loose(draw, d)[0]
    text = draw.wording(PART[which]).format(d=shown)
    final = {"month": MONTHS[d.month - 1], "year": str(d.year), "day": str(d.day)}[which]
    check = exact(final) if which == "month" else number(int(final))
    return _sample(
        draw,
        "part",
        capital(text) if text.startswith("the ") else text,
        final,
        f"{_canonical(d)}: {which}" + (f" {d.month}" if which == "month" else ""),
        check,
    )


# Days after and before.
AFTER = [
    "What date is {n} after {d}?", "What is the date {n} after {d}?", "Which date is {n} after {d}?", "What date comes {n} after {d}?", "What day is {n} after {d}? Give the date.", "Add {n} to {d}.", "{d} plus {n}", "{d} + {n}",
    "{n} after {d}", "{n} after {d}?", "{n} from {d}?", "What date is {n} from {d}?", "What is {d} plus {n}?", "Today is {d}. What is the date in {n}?", "Today is {d}. What date will it be in {n}?", "If today is {d}, what is the date in {n}?",
    "If it is {d} today, what date is it in {n}?", "It's {d}. What will the date be {n} from now?", "A parcel is sent on {d} and arrives {n} later. On which date does it arrive?", "I start on {d} and finish {n} later. On what date do I finish?",
    "A meeting on {d} is moved back by {n}. What is the new date?", "The deadline was {d}. It is extended by {n}. When is it now?", "Our holiday starts on {d} and we leave {n} later. What date is that?", "What will the date be {n} after {d}?",
    "Find the date {n} after {d}.", "Calculate the date {n} after {d}.", "Tell me the date {n} after {d}.", "Count {n} forward from {d}.", "Go {n} forward from {d}. Which date is it?", "Starting from {d}, what date is it after {n}?", "On which date do {n} from {d} end?",
    "The offer ends {n} after {d}. On which date?", "date {n} after {d}", "which date do i get if i add {n} to {d}", "The library lends a book on {d} for {n}. When must it be back?", "{n} later than {d} is which date?", "I ordered it on {d}; it takes {n}. When will it come?",
    "The bill of {d} is due after {n}. When is it due?", "When is {n} after {d}?", "From {d}, count {n} ahead: which date?", "Given {d}, what is the date {n} later?", "What's the date {n} on from {d}?", "My course begins on {d} and ends {n} later. When does it end?",
    "If a trip starts on {d} and lasts {n}, on which date am I back, counting {n} on from the start?", "Move {d} forward by {n}.", "Shift {d} by {n} into the future.",
]  # fmt: skip
BEFORE = [
    "What date is {n} before {d}?", "What is the date {n} before {d}?", "Which date is {n} before {d}?", "What date comes {n} before {d}?", "What was the date {n} before {d}?", "Subtract {n} from {d}.", "{d} minus {n}", "{d} - {n}", "{n} before {d}", "{n} before {d}?",
    "What is {d} minus {n}?", "Today is {d}. What was the date {n} ago?", "If today is {d}, what was the date {n} ago?", "It's {d} today. Which date was {n} ago?", "I must register {n} before {d}. What date is that?", "The party is on {d}. Invitations go out {n} before. On which date?",
    "A meeting on {d} is moved forward to {n} earlier. What is the new date?", "The exam is on {d} and I start to study {n} earlier. On which date do I start?", "Find the date {n} before {d}.", "Calculate the date {n} before {d}.", "Tell me the date {n} before {d}.",
    "Count back {n} from {d}.", "Go {n} back from {d}. Which date is it?", "date {n} before {d}", "{n} earlier than {d} is which date?", "It happened {n} before {d}. When was it?", "When is {n} before {d}?", "What's the date {n} earlier than {d}?", "Counting {n} back from {d}, which date is it?",
    "The trip ended on {d} after {n}. When did it start?", "Move {d} back by {n}.", "Which date lies {n} ahead of {d}, that is, earlier?", "What date was it {n} before {d}?", "The box arrived on {d}, {n} after it was sent. When was it sent?",
]  # fmt: skip
NEXT = ["What date comes after {d}?", "What is the day after {d}?", "What is the next day after {d}?", "Which date follows {d}?", "What date is it the day after {d}?", "If today is {d}, what is tomorrow's date?", "Today is {d}. What date is it tomorrow?",
        "{d} is today. Tomorrow's date?", "What comes right after {d}?", "The day after {d} is?", "Which date is one day later than {d}?"]  # fmt: skip
PREVIOUS = ["What date comes before {d}?", "What is the day before {d}?", "Which date is right before {d}?", "If today is {d}, what was yesterday's date?", "Today is {d}. What date was yesterday?", "{d} is today. Yesterday's date?",
            "What date was the day before {d}?", "The day before {d} is?", "Which date is one day earlier than {d}?"]  # fmt: skip


def _walk(d: Date, days: int, effort: str, year_known: bool) -> tuple[Date, str]:
    """The date `days` later (or earlier), and the work month by month."""
    end = d + datetime.timedelta(days=days)
    lines = []
    month, year = d.month, d.year
    total = d.day + days
    sign = "+" if days >= 0 else "-"
    lines.append(steps.work(d.day, sign, abs(days), effort))

    def length(month: int, year: int) -> str:
        leap = (
            f" ({year}/4={year // 4}{f' r{year % 4}' if year % 4 else ''})"
            if month == 2 and effort == "high" and year_known
            else ""
        )
        return f"{_short(month)} has {_length(month, year)}{leap}"

    while total > _length(month, year):
        size = _length(month, year)
        line = length(month, year)
        month, year = (1, year + 1) if month == 12 else (month + 1, year)
        lines.append(f"{line}, {total}-{size}={total - size} {_short(month)}")
        total -= size
    while total < 1:
        month, year = (12, year - 1) if month == 1 else (month - 1, year)
        size = _length(month, year)
        lines.append(f"{length(month, year)}, {total}+{size}={total + size} {_short(month)}")
        total += size
    if days >= 0 and len(lines) == 1:
        lines.append(f"{length(month, year)}, {total} {_short(month)}")
    if year != d.year and year_known:
        lines.append(f"year {year}")
    assert (total, month, year) == (end.day, end.month, end.year)
    return end, "; ".join(lines)


def _shown(draw: Draw, d: Date, year_known: bool) -> tuple[str, Callable[[Date], str]]:
    """A date as it is asked, and the writer of the answer."""
    if not year_known:
        month = MONTHS[d.month - 1]
        if draw.chance(0.5):
            shown = draw.choice(
                [
                    f"{d.day} {month}",
                    f"{d.day} {month}",
                    f"the {_suffix(d.day)} of {month}",
                    f"{_suffix(d.day)} {month}",
                    f"{_suffix(d.day)} of {month}",
                    f"{d.day} {month.lower()}",
                ]
            )
            return shown, lambda e: f"{e.day} {MONTHS[e.month - 1]}"
        shown = draw.choice(
            [
                f"{month} {d.day}",
                f"{month} {d.day}",
                f"{month} {_suffix(d.day)}",
                f"{month.lower()} {d.day}",
                f"{month[:3]} {d.day}",
            ]
        )
        return shown, lambda e: f"{MONTHS[e.month - 1]} {e.day}"
    if draw.chance(0.35):
        return _iso(d), _iso
    shown, form = _loose(draw, d)
    return shown, _FORMS[form]


def _add(draw: Draw) -> Sample:
    """N days, weeks, months or years after or before a date."""
    year_known = draw.chance(0.7)
    unit = draw.choice(["day"] * 6 + ["week"] * 3 + ["month", "year"])

    def make(r: random.Random) -> tuple[Date, int, int]:
        while True:
            d = _date(r)
            if r.random() < 0.15 and year_known:
                d = Date(d.year, r.choice([2, 2, 3, 12, 1]), r.randint(1, 28))
            n = {
                "day": r.choice(
                    [
                        1,
                        r.randint(2, 14),
                        r.randint(2, 31),
                        r.randint(2, 60),
                        r.choice([10, 20, 30, 45, 60, 90, 100]),
                    ]
                ),
                "week": r.randint(1, 8),
                "month": r.randint(1, 11),
                "year": r.randint(1, 20),
            }[unit]
            side = r.choice([1, 1, -1])
            if unit in ("month", "year") and d.day > 28:
                continue
            if not 1901 <= d.year <= 2080:
                continue
            if not year_known:
                if (d.month, d.day) == (2, 29):
                    continue
                d = d.replace(year=2023)
            if not year_known and unit in ("day", "week"):
                e = d + datetime.timedelta(days=side * n * (7 if unit == "week" else 1))
                low, high = min(d, e), max(d, e)
                if any(low <= Date(y, 2, 28) < high for y in (low.year, high.year)):
                    continue
            return d, n, side

    d, n, side = draw.values(make, str)
    if unit == "year":
        year_known = True
    shown, write = _shown(draw, d, year_known)
    base = _canonical(d) if year_known else f"{d.day} {_short(d.month)}"
    sign = "+" if side > 0 else "-"
    restated = f"{base} {sign}{n} {unit}{'s' if n != 1 else ''}"
    if unit in ("day", "week"):
        days = side * n * (7 if unit == "week" else 1)
        end, work = _walk(d, days, draw.effort, year_known)
        work = (f"{n}*7={n * 7}; " if unit == "week" else "") + work
    elif unit == "month":
        total = d.month + side * n
        end = Date(d.year + (total - 1) // 12, (total - 1) % 12 + 1, d.day)
        work = f"{d.month}{sign}{n}={total}" + (
            f"; {total}-12={total - 12}"
            if total > 12
            else f"; {total}+12={total + 12}"
            if total < 1
            else ""
        )
        work += f" {_short(end.month)}" + (
            f"; year {end.year}" if end.year != d.year and year_known else ""
        )
    else:
        end = Date(d.year + side * n, d.month, d.day)
        work = steps.work(d.year, sign, n, draw.effort)
    if unit == "day" and n == 1 and draw.chance(0.7):
        text = draw.wording(NEXT if side > 0 else PREVIOUS).format(d=shown)
    else:
        count = (
            spell(n)
            if n <= 12 and draw.chance(0.15)
            else "a"
            if n == 1 and draw.chance(0.3)
            else str(n)
        )
        text = draw.wording(AFTER if side > 0 else BEFORE).format(
            d=shown, n=f"{count} {unit}{'s' if n != 1 else ''}"
        )
    text = capital(text) if text[:4] == "the " else text
    return _sample(draw, "add", text, write(end), f"{restated}. {work}")


# Days between.
BETWEEN = [
    "How many days are there between {a} and {b}?", "How many days are between {a} and {b}?", "How many days is it from {a} to {b}?", "How many days from {a} to {b}?", "How many days lie between {a} and {b}?", "days between {a} and {b}", "{a} to {b}: how many days?",
    "How many days after {a} is {b}?", "How many days before {b} is {a}?", "What is the difference in days between {a} and {b}?", "Count the days from {a} to {b}.", "Today is {a}. How many days are there until {b}?", "If today is {a}, how many days is it until {b}?",
    "It is {a}. In how many days is {b}?", "How many days until {b} if today is {a}?", "I leave on {a} and come back on {b}. How many days later is that?", "A hotel stay lasts from {a} to {b}. How many nights is that?", "How many nights are there from {a} to {b}?", "I arrive on {a} and leave on {b}. How many nights do I stay?",
    "From {a} until {b}, how many days pass?", "How many days pass from {a} to {b}?", "Calculate the number of days from {a} to {b}.", "Find the number of days between {a} and {b}.", "How long is it from {a} to {b} in days?", "The course starts on {a}, the exam is on {b}. How many days later is the exam?",
    "Number of days from {a} to {b}?", "How far apart are {a} and {b}, in days?", "Tell me how many days there are from {a} to {b}.", "An order of {a} came on {b}. How many days did it take?", "How many days old is a letter of {a} on {b}?", "A plant was sown on {a} and sprouted on {b}. After how many days was that?",
]  # fmt: skip


def _between(draw: Draw) -> Sample:
    """Days between two dates at most two months apart."""
    year_known = draw.chance(0.6)

    def make(r: random.Random) -> tuple[Date, Date]:
        while True:
            d = _date(r)
            if not year_known:
                if (d.month, d.day) == (2, 29):
                    continue
                d = d.replace(year=2023)
            e = d + datetime.timedelta(days=r.randint(1, 28 if r.random() < 0.6 else 60))
            if r.random() < 0.4 and e.month != d.month:
                continue
            if year_known or not any(d <= Date(y, 2, 28) < e for y in (d.year, e.year)):
                return d, e

    d, e = draw.values(make, str)
    a, _ = _shown(draw, d, year_known)
    b, _ = _shown(draw, e, year_known)
    if a.startswith("the "):
        a = a[4:]
    days = (e - d).days
    restated = f"{_canonical(d) if year_known else f'{d.day} {_short(d.month)}'} to {_canonical(e) if year_known else f'{e.day} {_short(e.month)}'}"
    if (d.month, d.year) == (e.month, e.year):
        work = steps.work(e.day, "-", d.day, draw.effort)
    else:
        size = _length(d.month, d.year)
        leap = (
            f" ({d.year}/4={d.year // 4}{f' r{d.year % 4}' if d.year % 4 else ''})"
            if d.month == 2 and year_known and draw.effort == "high"
            else ""
        )
        work, value = (
            f"{_short(d.month)} has {size}{leap}, {size}-{d.day}={size - d.day}",
            size - d.day,
        )
        month, year = (1, d.year + 1) if d.month == 12 else (d.month + 1, d.year)
        while (month, year) != (e.month, e.year):
            work += f"; {_short(month)} {_length(month, year)}, {steps.work(value, '+', _length(month, year), 'medium')}"
            value += _length(month, year)
            month, year = (1, year + 1) if month == 12 else (month + 1, year)
        work += f"; {steps.work(value, '+', e.day, draw.effort)}"
    text = draw.wording(BETWEEN).format(a=a, b=b)
    return _sample(draw, "between", text, str(days), f"{restated}. {work}", number(days))


# Weekdays.
WEEKDAY_AFTER = [
    "If today is {w}, what day is it in {n} days?", "If today is {w}, what day will it be in {n} days?", "Today is {w}. What day is it in {n} days?", "Today is {w}. Which weekday will it be in {n} days?", "What day is {n} days after {w}?", "What day of the week is {n} days after a {w}?",
    "Which day is {n} days after {w}?", "{w} plus {n} days?", "{n} days after {w}", "{n} days from {w}?", "It is {w}. What weekday comes {n} days later?", "It's {w} today. What day will it be {n} days from now?", "A parcel sent on a {w} takes {n} days. On which day does it arrive?",
    "I start on a {w} and finish {n} days later. Which day of the week is that?", "In {n} days, which day is it if today is {w}?", "What weekday is it {n} days after {w}?", "Starting on {w}, what day is it after {n} days?", "Count {n} days forward from {w}.", "The shop opens {n} days after {w}. On what day of the week?",
    "today {w}, in {n} days?", "If it's {w} now, what day is it in {n} days?", "Suppose today is {w}. Which day comes {n} days later?", "My holiday begins on {w} and ends {n} days later. On which weekday?", "The meeting was on {w}; the next one is {n} days later. Which weekday?", "Name the weekday {n} days after {w}.",
    "Tell me the day of the week {n} days after {w}.", "Assume it is {w}. What day will it be after {n} days?", "Given that today is {w}, which weekday is it in {n} days?", "My birthday is in {n} days and today is {w}. On which day is my birthday?", "We meet again in {n} days. Today is {w}. Which day is that?",
]  # fmt: skip
WEEKDAY_BEFORE = [
    "If today is {w}, what day was it {n} days ago?", "Today is {w}. What day was it {n} days ago?", "Today is {w}. Which weekday was it {n} days ago?", "What day is {n} days before {w}?", "What day of the week is {n} days before a {w}?", "Which day was {n} days before {w}?", "{w} minus {n} days?", "{n} days before {w}",
    "It is {w}. What weekday was it {n} days earlier?", "It's {w} today. Which day was it {n} days ago?", "A letter that arrived on {w} was sent {n} days before. On which day was it sent?", "{n} days ago, which day was it if today is {w}?", "What weekday was it {n} days before {w}?", "Count {n} days back from {w}.", "today {w}, {n} days ago?",
    "If it's {w} now, what day was it {n} days ago?", "Suppose today is {w}. Which day was it {n} days before?", "I bought it {n} days ago and today is {w}. On which weekday did I buy it?", "The exam is on {w} and I began {n} days earlier. On which weekday did I begin?", "Name the weekday {n} days before {w}.",
    "Given that today is {w}, which weekday was it {n} days ago?", "We last met {n} days ago. Today is {w}. Which day was that?",
]  # fmt: skip
WEEKDAY_NEAR: dict[int, list[str]] = {
    1: ["What day comes after {w}?", "Which day follows {w}?", "If today is {w}, what is tomorrow?", "Today is {w}. What day is tomorrow?", "Which weekday comes next after {w}?", "What is the day after {w}?", "Today is {w}, so tomorrow is?", "After {w} comes?", "Name the day after {w}.", "the day after {w}?"],
    -1: ["What day comes before {w}?", "Which day is before {w}?", "If today is {w}, what was yesterday?", "Today is {w}. What day was yesterday?", "Which weekday comes right before {w}?", "What is the day before {w}?", "Today is {w}, so yesterday was?", "Name the day before {w}.", "If tomorrow is {w}, what day is today?", "Tomorrow is {w}. What day is it today?"],
    2: ["If today is {w}, what is the day after tomorrow?", "Today is {w}. What day is it the day after tomorrow?", "If yesterday was {w}, what day is tomorrow?", "Yesterday was {w}. What is tomorrow?", "Which day is two days after {w}?"],
    -2: ["If today is {w}, what was the day before yesterday?", "Today is {w}. Which day was it the day before yesterday?", "If tomorrow is {w}, what day was yesterday?", "Tomorrow is {w}. What was yesterday?", "Which day is two days before {w}?", "The day after tomorrow is {w}. What day is today?"],
    -9: ["If yesterday was {w}, what day is today?", "Yesterday was {w}. What day is it today?", "It was {w} yesterday. And today?"],
}  # fmt: skip
WEEKDAY_WEEKS = [
    "If today is {w}, what day is it in {k} and {n} days?",
    "Today is {w}. Which weekday is it in {k} and {n} days?",
    "What day is {k} and {n} days after {w}?",
    "It is {w}. What day will it be {k} and {n} days from now?",
    "{k} and {n} days after {w} is which weekday?",
]
WEEKDAY_DATE = [
    "If {a} is a {w}, what day of the week is {b}?", "{a} is a {w}. What weekday is {b}?", "If {a} is a {w}, which weekday is {b}?", "{a} falls on a {w}. On which day does {b} fall?", "Suppose {a} is a {w}. What day is {b}?", "Given that {a} is a {w}, which day of the week is {b}?", "{a} was a {w}. What day of the week was {b}?",
    "My calendar says {a} is a {w}. What weekday is {b}?", "We know that {a} is a {w}. Which weekday is {b}?", "If {a} falls on {w}, on what day does {b} fall?", "Knowing that {a} is a {w}, tell me the weekday of {b}.",
]  # fmt: skip


def _count_days(day: int, move: int, effort: str, counted: str) -> tuple[str, str]:
    """The weekday `move` days on, and the work: the rest of the weeks counted day by day."""
    size, side = abs(move), 1 if move > 0 else -1
    rest = size % 7
    work = ""
    if size >= 7:
        work = (
            steps.work(size, "/", 7, effort)
            + (f" r{rest}" if effort == "medium" or not rest else "")
        ) + "; "
    named = [DAYS[(day + side * i) % 7][:3] for i in range(1, rest + 1)]
    walk = " ".join(named) if named else "same day"
    return DAYS[
        (day + move) % 7
    ], f"{DAYS[day][:3]}{'+' if move > 0 else '-'}{counted}. {work}{walk}"


def _weekday(draw: Draw) -> Sample:
    """Weekday arithmetic."""
    style = draw.random.random()
    day = draw.random.randrange(7)
    name = DAYS[day] if draw.chance(0.93) else DAYS[day].lower()
    if style < 0.22:
        near = draw.choice([1, 1, -1, -1, 2, -2, -9])
        move = 1 if near == -9 else near
        final, analysis = _count_days(day, move, draw.effort, str(abs(move)))
        return _sample(
            draw,
            "weekday",
            capital(draw.wording(WEEKDAY_NEAR[near]).format(w=name)),
            final,
            analysis,
        )
    if style < 0.3:
        weeks, n = draw.values(
            lambda r: (r.randint(1, 8), r.randint(1, 6)),
            lambda v: f"{day} {v} weeks {v[0] * 7 + v[1]}",
        )
        final, walk = _count_days(day, n, draw.effort, f"{weeks} weeks {n}")
        text = draw.wording(WEEKDAY_WEEKS).format(
            w=name, k=f"{weeks} week{'s' if weeks > 1 else ''}", n=n
        )
        return _sample(draw, "weekday", text.replace("1 days", "1 day"), final, walk)
    if style < 0.5:

        def make(r: random.Random) -> tuple[Date, Date]:
            while True:
                d = _date(r)
                e = Date(d.year, d.month, r.randint(1, _length(d.month, d.year)))
                if d != e:
                    return d, e

        d, e = draw.values(make, str)
        move = (e - d).days
        a, _ = _shown(draw, d, False)
        b, _ = _shown(draw, e, False)
        final, walk = _count_days(day, move, draw.effort, str(abs(move)))
        high, low = max(d.day, e.day), min(d.day, e.day)
        analysis = f"{d.day} {_short(d.month)} {DAYS[day][:3]}, {e.day} {_short(e.month)}? {steps.work(high, '-', low, draw.effort)}; {walk}"
        return _sample(
            draw,
            "weekday",
            capital(draw.wording(WEEKDAY_DATE).format(a=a, b=b, w=name)),
            final,
            analysis,
        )
    ahead = draw.chance(0.6)
    n = draw.values(
        lambda r: r.choice(
            [r.randint(2, 7), r.randint(2, 20), r.randint(8, 40), r.randint(8, 100)]
        ),
        lambda v: f"weekday {day} {ahead} {v} {v * v}",
    )
    final, analysis = _count_days(day, n if ahead else -n, draw.effort, str(n))
    count = spell(n) if n <= 12 and draw.chance(0.15) else str(n)
    text = draw.wording(WEEKDAY_AFTER if ahead else WEEKDAY_BEFORE).format(w=name, n=count)
    return _sample(draw, "weekday", text, final, analysis)


# Months and years.
LENGTH = [
    "How many days does {m} have?", "How many days are in {m}?", "How many days are there in {m}?", "how many days in {m}", "How long is {m} in days?", "Number of days in {m}?", "What is the number of days in {m}?", "{m} has how many days?", "Tell me how many days {m} has.", "days in {m}",
    "How many days has {m}?", "What is the last day of {m}? Just the number.", "On which day number does {m} end?", "How many days do we have in {m}?", "How many days will there be in {m}?", "Is it 28, 29, 30 or 31 days in {m}?", "Does {m} have 30 or 31 days, or another number?", "Give me the number of days of {m}.",
    "My calendar page shows {m}. How many days are on it?", "I pay one euro for each day of {m}. How many euros is that?",
]  # fmt: skip
MONTH_NUMBER = ["What number is {m}?", "What is the number of the month {m}?", "Which month of the year is {m}, as a number?", "What month number is {m}?", "{m} is which month of the year? Give the number.", "Month number of {m}?", "In digits, which month is {m}?", "What number month is {m}?", "Give the number of {m}.",
                "{m} as a number?", "How is {m} written as a month number?", "Convert the month {m} to a number.", "number of {m}", "Which position does {m} have in the year?", "If January is 1, what is {m}?"]  # fmt: skip
MONTH_NAME = ["What is the {o} month of the year?", "Which month is number {n}?", "Which month is the {o} of the year?", "Name the {o} month.", "What is month {n}?", "Month {n} is called?", "What is the name of month {n}?", "What month is {n}?", "Month number {n}?", "month {n} name", "Which month has the number {n}?", "Give the name of the {o} month.",
              "Tell me the name of month number {n}.", "If 1 is January, which month is {n}?"]  # fmt: skip
MONTH_NEXT = [
    "What month comes after {m}?",
    "Which month follows {m}?",
    "What is the month after {m}?",
    "Which month is next after {m}?",
    "If it is {m} now, what is next month?",
    "It is {m}. What is next month?",
    "After {m} comes which month?",
    "Name the month after {m}.",
    "next month after {m}?",
    "This month is {m}. And next month?",
]
MONTH_PREVIOUS = [
    "What month comes before {m}?",
    "Which month is before {m}?",
    "What is the month before {m}?",
    "If it is {m} now, what was last month?",
    "It is {m}. What was last month?",
    "Name the month before {m}.",
    "Before {m} comes which month?",
    "previous month of {m}?",
    "This month is {m}. And last month?",
]
MONTH_AFTER = [
    "What month is {n} months after {m}?",
    "Which month is {n} months after {m}?",
    "It is {m}. Which month is it in {n} months?",
    "If it's {m} now, what month will it be in {n} months?",
    "{n} months after {m}?",
    "A contract starts in {m} and ends {n} months later. In which month?",
    "{m} plus {n} months",
    "Count {n} months on from {m}.",
    "What month comes {n} months after {m}?",
]
MONTH_BEFORE = [
    "What month is {n} months before {m}?",
    "Which month is {n} months before {m}?",
    "It is {m}. Which month was it {n} months ago?",
    "If it's {m} now, what month was it {n} months ago?",
    "{n} months before {m}?",
    "{m} minus {n} months",
    "Count {n} months back from {m}.",
]
QUARTER = [
    "Which quarter is {m} in?",
    "What quarter does {m} belong to?",
    "In which quarter of the year is {m}?",
    "{m} is in which quarter?",
    "Which quarter of the year does {m} fall in?",
    "Is {m} in Q1, Q2, Q3 or Q4?",
    "Quarter of {m}?",
    "Tell me the quarter of {m}.",
    "What quarter is {m}?",
    "To which quarter does {m} belong?",
]
MONTH_SPAN = ["How many months are there from {m} to {o}?", "How many months is it from {m} to {o}?", "How many months from {m} to {o}?", "It is {m}. In how many months is {o}?", "How many months after {m} is {o}?", "How many months are there until {o} if it is {m} now?", "{m} to {o}: how many months?",
              "A contract runs from {m} to the following {o}. How many months later is that?", "How many months before {o} is {m}?", "months between {m} and {o}"]  # fmt: skip
MONTH_LEFT = ["How many days are left in the month after {m}?", "Today is {m}. How many days are left in this month?", "It is {m}. How many days does the month still have after today?", "If today is {m}, how many more days are there in the month?", "How many days remain in the month after {m}?", "How many days are there from {m} to the end of the month?",
              "Today is {m}. In how many days is the last day of the month?", "How many days after {m} does the month end?"]  # fmt: skip
MONTH_LAST = [
    "What is the last day of {m}?",
    "What date is the last day of {m}?",
    "Which date is the last day of {m}?",
    "On which date does {m} end?",
    "Give the date of the last day in {m}.",
    "What is the date at the end of {m}?",
    "last day of {m}?",
    "My contract ends on the last day of {m}. Which date is that?",
    "Rent is due on the last day of {m}. What date is it?",
]
CENTURY = [
    "Which century is {m} in?",
    "What century is the year {m} in?",
    "In which century was the year {m}?",
    "Which century does {m} belong to?",
    "{m}: which century?",
    "To which century does the year {m} belong?",
    "Name the century of {m}.",
    "The year {m} is in which century?",
    "century of {m}?",
]
YEAR_DAYS = [
    "How many days does the year {y} have?",
    "How many days are in {y}?",
    "How many days did {y} have?",
    "Days in the year {y}?",
    "How long is the year {y} in days?",
    "Does {y} have 365 or 366 days?",
    "how many days are there in the year {y}",
    "Number of days in {y}?",
    "Tell me the number of days of the year {y}.",
]
LEAP = ["Is {y} a leap year?", "Was {y} a leap year?", "Is the year {y} a leap year?", "Was the year {y} a leap year?", "Will {y} be a leap year?", "Does {y} have a 29 February?", "Did February {y} have 29 days?", "Does the year {y} have 366 days?", "leap year {y}?", "{y}: leap year or not? Answer yes or no.", "Tell me if {y} is a leap year.", "Can you tell me whether {y} is a leap year?",
        "Is there a 29th of February in {y}?", "Yes or no: {y} is a leap year.", "Check whether {y} is a leap year.", "{y} is a leap year, right?", "Would {y} count as a leap year?"]  # fmt: skip
LEAP_NEXT = [
    "What is the next leap year after {y}?",
    "Which is the first leap year after {y}?",
    "When is the next leap year after {y}?",
    "After {y}, which year is the next leap year?",
    "next leap year after {y}",
    "It is {y} now. Which is the next leap year, this year not counted?",
]


def _month(draw: Draw) -> Sample:
    """Month lengths, numbers, neighbours and quarters."""
    how = draw.choice(
        ["length"] * 5
        + ["feb"] * 3
        + ["number"] * 2
        + ["name"] * 2
        + [
            "next",
            "previous",
            "after",
            "before",
            "quarter",
            "two",
            "span",
            "left",
            "left",
            "last",
            "century",
        ]
    )
    month = draw.random.randint(1, 12)
    name = MONTHS[month - 1] if draw.chance(0.93) or month == 5 else MONTHS[month - 1].lower()
    brief = _short(month)

    def say(
        pool: list[str],
        final: str,
        analysis: str,
        check: dict[str, object] | None = None,
        **slots: object,
    ) -> Sample:
        template = draw.wording(pool)
        text = template.format(**slots)
        return _sample(
            draw,
            "month",
            capital(text)
            if template[0] == "{" and str(slots.get("m", "")).startswith("the ")
            else text,
            final,
            analysis,
            check,
        )

    if how == "span":
        n = draw.random.randint(1, 11)
        other = (month - 1 + n) % 12 + 1
        work = f"{other}-{month}={other - month}" + (
            f"; {other - month}+12={n}" if other < month else ""
        )
        return say(
            MONTH_SPAN,
            str(n),
            f"{brief} to {_short(other)}. {work}",
            number(n),
            m=name,
            o=MONTHS[other - 1],
        )
    if how == "left":
        if month == 2:
            month, brief = 9, "Sep"
        size = _length(month, 2023)
        d = Date(2023, month, draw.random.randint(1, size - 1))
        shown, _ = _shown(draw, d, False)
        work = f"{brief} has {size}. {steps.work(size, '-', d.day, draw.effort)}"
        return say(
            MONTH_LEFT,
            str(size - d.day),
            f"{d.day} {brief} to its end. {work}",
            number(size - d.day),
            m=shown,
        )
    if how == "last":
        d = draw.values(_date, lambda d: f"last {d.month} {d.year} {d.year * d.month}")
        d = d.replace(day=_length(d.month, d.year))
        leap = f"{_leap_work(d.year)}, " if d.month == 2 else ""
        final = _british(d)
        return say(
            MONTH_LAST,
            final,
            f"end of {_short(d.month)} {d.year}. {leap}{_short(d.month)} has {d.day}",
            m=f"{MONTHS[d.month - 1]} {d.year}",
        )
    if how == "century":
        year = draw.values(lambda r: r.randint(1001, 2099), lambda y: f"century {y} {y * y}")
        century = (year - 1) // 100 + 1
        work = f"{year}/100={year // 100} r{year % 100}, " + (
            f"{year // 100}+1={century}" if year % 100 else f"{century}"
        )
        final = f"{_suffix(century)} century"
        return say(
            CENTURY,
            final,
            f"century of {year}. {work}",
            {"kind": "contains", "any": [_suffix(century)]},
            m=str(year),
        )
    if how == "two":
        other = month % 12 + 1
        if 2 in (month, other):
            month, other = 3, 4
            name = "March"
        a, b = _length(month, 2023), _length(other, 2023)
        pool = [
            "How many days do {m} and {o} have together?",
            "How many days are {m} and {o} together?",
            "What is the total number of days in {m} and {o}?",
            "Days in {m} plus days in {o}?",
            "How many days are in {m} and {o} combined?",
        ]
        return say(
            pool,
            str(a + b),
            f"{_short(month)} {a}, {_short(other)} {b}. {steps.work(a, '+', b, draw.effort)}",
            number(a + b),
            m=name,
            o=MONTHS[other - 1],
        )
    if how == "feb" or (how == "length" and month == 2):
        year = draw.values(
            lambda r: r.randint(1900, 2099) if r.random() < 0.5 else 4 * r.randint(480, 520),
            lambda y: f"feb {y} {y * y}",
        )
        days = 28 + _leap(year)
        if draw.chance(0.12):
            said, value = draw.choice(
                [
                    ("February in a leap year", 29),
                    ("February in a normal year", 28),
                    ("February in a common year", 28),
                    ("February when it is a leap year", 29),
                ]
            )
            return say(
                LENGTH,
                str(value),
                f"Feb, {'leap' if value == 29 else 'not leap'}",
                number(value),
                m=said,
            )
        shown = draw.choice(
            [
                f"February {year}",
                f"February {year}",
                f"February of {year}",
                f"the month of February {year}",
                f"Feb {year}",
                f"february {year}",
            ]
        )
        return say(
            LENGTH, str(days), f"Feb {year}. {_leap_work(year)}, {days}", number(days), m=shown
        )
    if how == "length":
        shown = (
            name
            if draw.chance(0.75)
            else f"{name} {draw.random.randint(1950, 2060)}"
            if draw.chance(0.6)
            else f"the month of {name}"
        )
        return say(
            LENGTH,
            str(_length(month, 2023)),
            f"{brief} has {_length(month, 2023)}",
            number(_length(month, 2023)),
            m=shown,
        )
    if how == "number":
        return say(MONTH_NUMBER, str(month), f"number of {brief}: {month}", number(month), m=name)
    if how == "name":
        return say(
            MONTH_NAME,
            MONTHS[month - 1],
            f"month {month}: {brief}",
            o=ORDINALS[month - 1] if draw.chance(0.7) else _suffix(month),
            n=month if draw.chance(0.8) else f"{month:02}",
        )
    if how in ("next", "previous"):
        move = 1 if how == "next" else -1
        other = (month - 1 + move) % 12
        return say(
            MONTH_NEXT if move > 0 else MONTH_PREVIOUS,
            MONTHS[other],
            f"{brief} {'+' if move > 0 else '-'}1. {month}{'+' if move > 0 else '-'}1={month + move}: {MONTHS[other][:3]}",
            m=name,
        )
    if how in ("after", "before"):
        n = draw.random.randint(2, 11)
        sign, total = ("+", month + n) if how == "after" else ("-", month - n)
        other = (total - 1) % 12
        wrap = (
            f"; {total}-12={total - 12}"
            if total > 12
            else f"; {total}+12={total + 12}"
            if total < 1
            else ""
        )
        count = spell(n) if draw.chance(0.25) else str(n)
        return say(
            MONTH_AFTER if how == "after" else MONTH_BEFORE,
            MONTHS[other],
            f"{brief} {sign}{n}. {month}{sign}{n}={total}{wrap}: {MONTHS[other][:3]}",
            m=name,
            n=count,
        )
    quarter = (month + 2) // 3
    first = 3 * quarter - 2
    return say(
        QUARTER,
        f"Q{quarter}",
        f"quarter of {brief}. month {month}, {first}-{first + 2} is Q{quarter}",
        {"kind": "contains", "any": [f"Q{quarter}", f"{ORDINALS[quarter - 1]} quarter"]},
        m=name,
    )


def _leap_work(year: int) -> str:
    """The rule: by 4; if by 100 then by 400."""
    work = f"{year}/4={year // 4}" + (f" r{year % 4}" if year % 4 else "")
    if year % 100 == 0:
        work += f"; {year}/100={year // 100}; {year}/400={year // 400}" + (
            f" r{year % 400}" if year % 400 else ""
        )
    return f"{work}: {'leap' if _leap(year) else 'not leap'}"


def _year(draw: Draw) -> Sample:
    """Leap years and the length of years."""
    style = draw.random.random()
    year = draw.values(
        lambda r: r.choice(
            [
                r.randint(1800, 2100),
                r.randint(1990, 2040),
                4 * r.randint(450, 525),
                100 * r.randint(16, 24),
            ]
        ),
        lambda y: f"leap {y} {y * y}",
    )
    if style < 0.2:
        days = 365 + _leap(year)
        return _sample(
            draw,
            "year",
            draw.wording(YEAR_DAYS).format(y=year),
            str(days),
            f"days of {year}. {_leap_work(year)}, {days}",
            number(days),
        )
    if style < 0.3:
        after = year + 1
        while not _leap(after):
            after += 1
        tried = "; ".join(_leap_work(y) for y in range(year // 4 * 4 + 4, after + 1, 4))
        return _sample(
            draw,
            "year",
            draw.wording(LEAP_NEXT).format(y=year),
            str(after),
            f"leap after {year}. {tried}",
            number(after),
        )
    final = "Yes" if _leap(year) else "No"
    return _sample(
        draw, "year", draw.wording(LEAP).format(y=year), final, f"{year} leap? {_leap_work(year)}"
    )


EARLIER = [
    "Which is earlier, {a} or {b}?",
    "Which date is earlier: {a} or {b}?",
    "Which comes first, {a} or {b}?",
    "What is earlier: {a} or {b}?",
    "{a} or {b}: which is earlier?",
    "Which of these dates is earlier: {a}, {b}?",
    "Of {a} and {b}, which comes first?",
    "Is {a} or {b} earlier?",
    "Tell me the earlier date: {a} or {b}.",
]
LATER = [
    "Which is later, {a} or {b}?",
    "Which date is later: {a} or {b}?",
    "Which comes later, {a} or {b}?",
    "What is later: {a} or {b}?",
    "{a} or {b}: which is later?",
    "Which of these dates is later: {a}, {b}?",
    "Of {a} and {b}, which is more recent?",
    "Is {a} or {b} later?",
    "Tell me the later date: {a} or {b}.",
]


def _order(draw: Draw) -> Sample:
    """Which of two dates is earlier or later."""

    def make(r: random.Random) -> tuple[Date, Date]:
        while True:
            d = _date(r)
            e = (
                _date(r)
                if r.random() < 0.3
                else d + datetime.timedelta(days=r.choice([-1, 1]) * r.randint(1, 300))
            )
            if r.random() < 0.3:
                e = Date(d.year, r.randint(1, 12), r.randint(1, 28))
            if d != e:
                return d, e

    d, e = draw.values(make, str)
    form = draw.choice(["iso", "british", "american"])
    write = _FORMS[form]
    early = draw.chance(0.6)
    best = min(d, e) if early else max(d, e)
    index = next(i for i in range(3) if (d.year, d.month, d.day)[i] != (e.year, e.month, e.day)[i])
    pair = [(x.year, x.month, x.day)[index] for x in (d, e)]
    analysis = f"{'earlier' if early else 'later'}: {_iso(d)} or {_iso(e)}. {('year', 'month', 'day')[index]} {pair[0]}{'<' if pair[0] < pair[1] else '>'}{pair[1]}: {_iso(best)}"
    text = draw.wording(EARLIER if early else LATER).format(a=write(d), b=write(e))
    return _sample(draw, "order", text, write(best), analysis)


# Clock times.
TO_24 = [
    "Convert {t} to 24-hour time.", "Write {t} in 24-hour format.", "What is {t} in 24-hour time?", "What is {t} on a 24-hour clock?", "{t} in 24-hour time?", "{t} in 24h format", "{t} to 24 hour", "Express {t} in 24-hour time.", "Change {t} to the 24-hour clock.", "How do you write {t} in 24-hour time?", "Give {t} in 24-hour notation.",
    "Turn {t} into 24-hour time.", "What's {t} in military time, with a colon?", "My train leaves at {t}. What is that in 24-hour time?", "How is {t} shown on a 24-hour clock?", "Please write {t} as 24-hour time.", "24-hour form of {t}?", "The alarm is at {t}. Give it in 24 hour format.", "Rewrite {t} without am or pm, in 24-hour time.",
    "Can you convert {t} to 24-hour time?", "{t} as HH:MM (24h)", "Digital 24-hour clock: what does it show at {t}?", "I need {t} in the 24-hour system.",
]  # fmt: skip
TO_12 = [
    "Convert {t} to 12-hour time.", "Write {t} with am or pm.", "What is {t} in 12-hour time?", "What is {t} in am/pm?", "{t} in am/pm?", "{t} in 12-hour format", "{t} to 12 hour", "Express {t} with am or pm.", "Change {t} to the 12-hour clock.", "How do you write {t} in 12-hour time?", "Give {t} in am/pm notation.", "Turn {t} into 12-hour time with am or pm.",
    "My train leaves at {t}. What is that in am/pm?", "Please write {t} in 12-hour time.", "12-hour form of {t}?", "The clock shows {t}. What is it with am or pm?", "How would Americans say {t}, with am or pm?", "Rewrite {t} using am or pm.", "Is {t} am or pm? Give the 12-hour time.", "Can you convert {t} to 12-hour time?", "{t} as 12h time", "I need {t} in the 12-hour system.",
]  # fmt: skip
CLOCK_AFTER = [
    "What time is it {n} after {t}?", "What is the time {n} after {t}?", "What time will it be {n} after {t}?", "It is {t}. What time is it in {n}?", "It's {t} now. What time will it be in {n}?", "If it is {t}, what time is it {n} later?", "{t} plus {n}", "{t} + {n}", "{n} after {t}?", "Add {n} to {t}.", "A film starts at {t} and lasts {n}. When does it end?",
    "A train leaves at {t} and needs {n}. When does it arrive?", "The lesson begins at {t} and takes {n}. At what time is it over?", "I put a cake in the oven at {t} for {n}. When is it done?", "The meeting starts at {t} and goes on for {n}. When does it finish?", "We leave at {t} and the drive takes {n}. What time do we get there?", "What time do you get if you add {n} to {t}?", "When is {n} after {t}?",
    "The bus at {t} is {n} late. When does it come?", "Starting at {t}, what time is it after {n}?", "The clock shows {t}. What will it show in {n}?", "{n} from {t}, what time is it?", "A flight takes off at {t} and lands {n} later. At what time?", "time {n} after {t}", "I go to bed at {t} and sleep {n}. When do I wake up?", "The shop opens at {t} and stays open for {n}. When does it close?", "The timer starts at {t} and runs {n}. When does it ring?",
    "Now it is {t}; the pizza comes in {n}. At what time?", "The game begins at {t}. It takes {n}. End time?", "start {t}, duration {n}, end?", "Tell me the time {n} after {t}.", "What time is {n} past {t}?", "My shift starts at {t} and is {n} long. When am I off?", "What will the clock say {n} after {t}?",
]  # fmt: skip
CLOCK_BEFORE = [
    "What time is it {n} before {t}?", "What is the time {n} before {t}?", "What time was it {n} before {t}?", "It is {t}. What time was it {n} ago?", "It's {t} now. What was the time {n} ago?", "{t} minus {n}", "{t} - {n}", "{n} before {t}?", "Subtract {n} from {t}.", "A film ended at {t} after {n}. When did it start?", "I must be there at {t} and need {n}. When do I have to leave?",
    "The train arrives at {t} after a ride of {n}. When did it leave?", "When is {n} before {t}?", "The cake is done at {t} and was in the oven for {n}. When was it put in?", "The show starts at {t}; doors open {n} before. When do they open?", "I woke up at {t} and slept {n}. When did I fall asleep?", "The clock shows {t}. What did it show {n} ago?", "time {n} before {t}", "Go back {n} from {t}. What time is it?",
    "To finish at {t} a job of {n} must begin when?", "end {t}, duration {n}, start?", "Tell me the time {n} before {t}.",
]  # fmt: skip
CLOCK_BETWEEN = [
    "How long is it from {a} to {b}?", "How much time is there between {a} and {b}?", "How much time passes between {a} and {b}?", "How long is it between {a} and {b}?", "What is the time difference between {a} and {b}?", "A film starts at {a} and ends at {b}. How long is it?", "A train leaves at {a} and arrives at {b}. How long is the ride?", "The lesson goes from {a} to {b}. How long does it last?",
    "from {a} to {b}, how long?", "I work from {a} to {b}. How long do I work?", "The shop is open from {a} to {b}. How long is that?", "A flight departs at {a} and lands at {b}. How long does it take?", "How many hours and minutes are there from {a} to {b}?", "We left at {a} and arrived at {b}. How long did the drive take?", "The meeting began at {a} and ended at {b}. How long was it?", "It is {a}. How long is it until {b}?",
    "How long do I have to wait from {a} until {b}?", "{a} to {b}: how many hours and minutes?", "She slept from {a} to {b}. How long did she sleep?", "Calculate the time from {a} to {b}.", "start {a}, end {b}, duration?", "How much time is left until {b} if it is {a} now?",
]  # fmt: skip
CLOCK_HOURS = [
    "How many hours are there between {a} and {b}?", "How many hours is it from {a} to {b}?", "How many hours are there from {a} to {b}?", "I work from {a} to {b}. How many hours is that?",
    "A shop is open from {a} to {b}. How many hours is it open?", "How many hours pass from {a} to {b}?", "It is {a}. In how many hours is it {b}?", "I slept from {a} until {b}. How many hours did I sleep?",
    "from {a} to {b} in hours?", "{a} to {b}, how many hours?", "The museum opens at {a} and closes at {b}. For how many hours is it open?", "hours between {a} and {b}",
    "How many hours until {b} if it is {a} now?", "School goes from {a} to {b}. How many hours is that?", "The train leaves at {a} and arrives at {b}. How many hours is the ride?",
]  # fmt: skip
CLOCK_MINUTES = [
    "How many minutes are there between {a} and {b}?", "How many minutes is it from {a} to {b}?", "How many minutes pass from {a} to {b}?", "from {a} to {b} in minutes?", "A lesson goes from {a} to {b}. How many minutes is that?", "A train leaves at {a} and arrives at {b}. How many minutes does it take?", "It is {a}. How many minutes is it until {b}?", "How many minutes after {a} is {b}?",
    "How many minutes before {b} is {a}?", "The film runs from {a} to {b}. How many minutes does it last?", "minutes between {a} and {b}", "I waited from {a} to {b}. How many minutes did I wait?", "The call started at {a} and ended at {b}. How many minutes did it take?", "Count the minutes from {a} to {b}.", "What is the difference in minutes between {a} and {b}?", "How long is it from {a} to {b} in minutes?",
]  # fmt: skip
WORDED = [
    "What time is {p} in digits?",
    "Write {p} in digits.",
    "How do you write {p} with digits?",
    "{p} as a digital time?",
    "{p} in digits",
    "A clock shows {p}. What is that as digits?",
    "Write {p} as H:MM.",
    "What is {p} on a digital clock?",
    "Convert {p} to digits.",
    "It is {p}. What does a digital clock show?",
]


def _clock(minutes: int, style: str) -> str:
    """A time of day: "24" pads the hour, "plain" does not, "ampm" is a 12-hour time."""
    hour, minute = divmod(minutes % 1440, 60)
    if style == "24":
        return f"{hour:02}:{minute:02}"
    if style == "plain":
        return f"{hour}:{minute:02}"
    return f"{(hour + 11) % 12 + 1}:{minute:02} {'am' if hour < 12 else 'pm'}"


def _said_clock(draw: Draw, minutes: int, style: str) -> str:
    """The time as the user writes it."""
    text = _clock(minutes, style)
    if style == "ampm":
        clock, half = text.split()
        if clock.endswith(":00") and draw.chance(0.6):
            clock = clock[:-3]
        marker = draw.choice(
            [f" {half}", f" {half}", half, f" {half.upper()}", half.upper(), f" {half[0]}.m."]
        )
        return clock + marker
    if (
        style == "plain"
        and text.endswith(":00")
        and minutes // 60 in range(1, 13)
        and draw.chance(0.3)
    ):
        return f"{text[:-3]} o'clock"
    return text


def _span(draw: Draw, minutes: int) -> str:
    """A duration in words."""
    hours, rest = divmod(minutes, 60)
    if not hours or (draw.chance(0.2) and minutes < 200):
        special = {
            15: "a quarter of an hour",
            30: "half an hour",
            45: "three quarters of an hour",
            90: "one and a half hours",
        }
        if minutes in special and draw.chance(0.25):
            return special[minutes]
        return (
            f"{spell(minutes) if minutes <= 60 and draw.chance(0.08) else minutes} {draw.choice(['minutes', 'minutes', 'minutes', 'min', 'mins'])}"
            if minutes > 1
            else "1 minute"
        )
    if not rest:
        if hours == 1 and draw.chance(0.5):
            return draw.choice(["an hour", "one hour"])
        return f"{spell(hours) if draw.chance(0.15) else hours} {'hour' if hours == 1 else draw.choice(['hours', 'hours', 'h'])}"
    if draw.chance(0.3):
        return draw.choice(
            [
                f"{hours} h {rest} min",
                f"{hours}h {rest}min",
                f"{hours} h and {rest} min",
                f"{hours}h{rest:02}",
            ]
        )
    return f"{hours} hour{'s' if hours > 1 else ''} and {rest} minute{'s' if rest > 1 else ''}"


def _clock_format(draw: Draw) -> Sample:
    """12-hour to 24-hour and back; "half past three" in digits."""
    minutes = draw.values(
        lambda r: r.randrange(1440) if r.random() < 0.5 else 5 * r.randrange(288),
        lambda m: f"clock {m} {m * m}",
    )
    if draw.chance(0.12) and minutes % 60:
        hour, minute = divmod(minutes % 720, 60)
        minute = draw.choice([15, 30, 45, 5, 10, 20, 25, 40, 50, 55])
        this, after = (hour - 1) % 12 + 1, hour % 12 + 1
        names = {
            15: f"quarter past {spell(this)}",
            30: f"half past {spell(this)}",
            45: f"quarter to {spell(after)}",
        }
        phrase = names.get(minute) or (
            f"{spell(minute)} past {spell(this)}"
            if minute < 30
            else f"{spell(60 - minute)} to {spell(after)}"
        )
        final = f"{this}:{minute:02}"
        work = f"{phrase}. " + (
            f"{this} h {minute} min"
            if minute <= 30
            else f"{after}-1={this if after > 1 else 12}, 60-{60 - minute}={minute}"
        )
        return _sample(draw, "clock", draw.wording(WORDED).format(p=phrase), final, work)
    hour = minutes // 60
    if draw.chance(0.5):
        shown = _said_clock(draw, minutes, "ampm")
        if hour == 12 and minutes == 720 and draw.chance(0.3):
            shown = "noon"
        twelve = (hour + 11) % 12 + 1
        half = "am" if hour < 12 else "pm"
        step = (
            "12 am is 0"
            if hour == 0
            else "12 pm is 12"
            if hour == 12
            else f"am, {hour}"
            if hour < 12
            else f"pm, {twelve}+12={hour}"
        )
        return _sample(
            draw,
            "clock",
            draw.wording(TO_24).format(t=shown),
            _clock(minutes, "24"),
            f"{twelve}:{minutes % 60:02} {half} -> 24h. {step}",
        )
    shown = _clock(minutes, draw.choice(["24", "24", "plain"]))
    step = (
        "0 is 12 am"
        if hour == 0
        else "12 is 12 pm"
        if hour == 12
        else f"{hour}<12, am"
        if hour < 12
        else f"{hour}-12={hour - 12}, pm"
    )
    return _sample(
        draw,
        "clock",
        draw.wording(TO_12).format(t=shown),
        _clock(minutes, "ampm"),
        f"{_clock(minutes, '24')} -> am/pm. {step}",
    )


def _clock_add(draw: Draw) -> Sample:
    """A time of day plus or minus a duration."""
    style = draw.choice(["24", "plain", "plain", "ampm"])

    def make(r: random.Random) -> tuple[int, int]:
        start = 5 * r.randrange(288) if r.random() < 0.75 else r.randrange(1440)
        if style == "plain":
            start = start % 1440 if start >= 60 else start + 60
        span = r.choice(
            [
                5 * r.randint(1, 23),
                5 * r.randint(1, 60),
                60 * r.randint(1, 9),
                r.randint(1, 59),
                15 * r.randint(1, 20),
            ]
        )
        return start, span

    start, span = draw.values(make, lambda v: f"{v} {v[0] * v[1]}")
    ahead = draw.chance(0.65)
    end = (start + span if ahead else start - span) % 1440
    shown = _said_clock(draw, start, style)
    duration = _span(draw, span)
    hours, rest = divmod(span, 60)
    hour, minute = divmod(start, 60)
    sign = "+" if ahead else "-"
    work = []
    if style == "ampm" and hour not in range(1, 12):
        work.append(f"{_clock(start, 'ampm')}={_clock(start, 'plain')}")
    if hours and not duration.endswith(("hour", "hours")) and str(span) in duration:
        work.append(f"{span}/60={hours} r{rest}")
    if hours:
        work.append(f"{hour}{sign}{hours}={hour + hours if ahead else hour - hours}")
    hour = hour + hours if ahead else hour - hours
    if rest:
        total = minute + rest if ahead else minute - rest
        work.append(f"{minute}{sign}{rest}={total}")
        if total >= 60:
            work.append(f"{total}-60={total - 60}, {hour}+1={hour + 1}")
            hour += 1
        elif total < 0:
            work.append(f"{total}+60={total + 60}, {hour}-1={hour - 1}")
            hour -= 1
    if hour >= 24:
        work.append(f"{hour}-24={hour - 24}")
    elif hour < 0:
        work.append(f"{hour}+24={hour + 24}")
    final = _clock(end, style)
    if style == "ampm":
        work.append(f"{_clock(end, 'plain')}={final}")
    restated = f"{_clock(start, style)} {sign}{f'{hours} h ' if hours else ''}{f'{rest} min' if rest or not hours else ''}".rstrip()
    text = draw.wording(CLOCK_AFTER if ahead else CLOCK_BEFORE).format(t=shown, n=duration)
    return _sample(
        draw,
        "time",
        capital(text) if text.startswith(("a ", "an ", "half", "three", "one")) else text,
        final,
        f"{restated}. {'; '.join(work)}",
    )


def _clock_between(draw: Draw) -> Sample:
    """The time from one clock time to another on the same day."""
    style = draw.choice(["24", "plain", "plain", "ampm"])

    def make(r: random.Random) -> tuple[int, int]:
        while True:
            a = 5 * r.randrange(72, 280) if r.random() < 0.8 else r.randrange(360, 1400)
            b = a + r.choice([5 * r.randint(1, 24), 5 * r.randint(1, 100), r.randint(1, 59)])
            if b < 1440:
                return a, b

    a, b = draw.values(make, lambda v: f"{v} {v[0] * v[1]}")
    if draw.chance(0.15):
        a, b = a // 60 * 60, a // 60 * 60 + max(1, (b - a) // 60) * 60
        b = min(b, 1380)
        a = min(a, b - 60)
        span = b - a
        said = f"{_clock(a, style)} to {_clock(b, style)}"
        said += f", {_clock(a, 'plain')} to {_clock(b, 'plain')}" if style == "ampm" else ""
        text = draw.wording(CLOCK_HOURS).format(
            a=_said_clock(draw, a, style), b=_said_clock(draw, b, style)
        )
        final = f"{span // 60} h"
        return _sample(
            draw,
            "duration",
            text,
            final,
            f"{said}. {b // 60}-{a // 60}={span // 60}",
            number(span // 60),
        )
    span = b - a
    hours, rest = divmod(span, 60)
    in_minutes = draw.chance(0.45) and span < 300
    (h1, m1), (h2, m2) = divmod(a, 60), divmod(b, 60)
    work = [f"{h2}-{h1}={h2 - h1}", f"{m2}-{m1}={m2 - m1}"]
    if m2 < m1:
        work.append(f"{m2 - m1}+60={m2 - m1 + 60}, {h2 - h1}-1={h2 - h1 - 1}")
    said = f"{_clock(a, style)} to {_clock(b, style)}"
    if style == "ampm":
        said += f", {_clock(a, 'plain')} to {_clock(b, 'plain')}"
    shown_a, shown_b = _said_clock(draw, a, style), _said_clock(draw, b, style)
    if in_minutes:
        if hours:
            work.append(f"{hours}*60={hours * 60}; {hours * 60}+{rest}={span}")
        text = draw.wording(CLOCK_MINUTES).format(a=shown_a, b=shown_b)
        return _sample(
            draw, "duration", text, f"{span} min", f"{said} in min. {'; '.join(work)}", number(span)
        )
    final = " ".join([f"{hours} h"] * bool(hours) + [f"{rest} min"] * bool(rest))
    text = draw.wording(CLOCK_BETWEEN).format(a=shown_a, b=shown_b)
    return _sample(draw, "duration", text, final, f"{said}. {'; '.join(work)}")


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "date/format": _format,
    "date/part": _part,
    "date/add": _add,
    "date/between": _between,
    "date/weekday": _weekday,
    "date/month": _month,
    "date/year": _year,
    "date/order": _order,
    "date/clock": _clock_format,
    "date/time": _clock_add,
    "date/duration": _clock_between,
}
WEIGHTS: dict[str, float] = {
    "date/format": 1.5, "date/part": 0.5, "date/add": 2.5, "date/between": 1.5, "date/weekday": 2.0, "date/month": 1.3,
    "date/year": 0.8, "date/order": 0.5, "date/clock": 1.0, "date/time": 1.8, "date/duration": 1.3,
}  # fmt: skip

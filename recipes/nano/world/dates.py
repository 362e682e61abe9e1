"""Dates, weekdays, months and clock times.

The analysis writes dates as "5 Mar 2024" and weekdays as "Tue"; the answer keeps the form in which
the date or time was asked. Dates are from 1900 to 2099.
"""

import datetime
import random
from collections.abc import Callable

from recipes.nano.world import dates_facts, dates_life, steps
from recipes.nano.world.base import Draw, Sample, answer, contains, exact, number, user
from recipes.nano.world.dates_texts import (
    AFTER,
    BEFORE,
    BETWEEN,
    CENTURY,
    CLOCK_AFTER,
    CLOCK_BEFORE,
    CLOCK_BETWEEN,
    CLOCK_HOURS,
    CLOCK_MIDNIGHT,
    CLOCK_MINUTES,
    CLOCK_NIGHT,
    DAYS,
    DAYS_UNTIL,
    DECADE,
    EARLIER,
    FEBRUARIES,
    FEBRUARY_OF,
    IS_AFTER,
    IS_BEFORE,
    LATER,
    LEAP,
    LEAP_NEXT,
    LENGTH,
    MONTH_AFTER,
    MONTH_BEFORE,
    MONTH_LAST,
    MONTH_LEFT,
    MONTH_NAME,
    MONTH_NEXT,
    MONTH_NUMBER,
    MONTH_PREVIOUS,
    MONTH_SPAN,
    MONTHS,
    NEXT,
    ORDERS,
    ORDINALS,
    PART,
    PREVIOUS,
    QUARTER,
    TO_12,
    TO_24,
    TO_FORM,
    TWO_MONTHS,
    UNTIL_HOLIDAY,
    VALID,
    WEEKDAY_AFTER,
    WEEKDAY_BEFORE,
    WEEKDAY_DATE,
    WEEKDAY_NEAR,
    WEEKDAY_WEEKS,
    WORDED,
    YEAR_DAYS,
    YEARS_AFTER,
    YEARS_BEFORE,
    YEARS_BETWEEN,
)
from recipes.nano.world.speech import ask, capital, spell

Date = datetime.date


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


def _walk(d: Date, days: int, effort: str, year_known: bool) -> tuple[Date, str]:
    """The date `days` later (or earlier), and the work month by month."""
    end = d + datetime.timedelta(days=days)
    lines = []
    month, year = d.month, d.year
    total = d.day + days
    sign = "+" if days >= 0 else "-"
    lines.append(steps.work(d.day, sign, abs(days), effort))

    def length(month: int, year: int) -> str:
        leap = f" ({_leap_work(year)})" if month == 2 and effort == "high" and year_known else ""
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


# Days with a name that everyone knows (no 29 February lies in the sixty days before any of them).
HOLIDAYS = [
    (12, 25, "Christmas"), (12, 25, "Christmas Day"), (12, 24, "Christmas Eve"), (12, 31, "New Year's Eve"),
    (1, 1, "New Year's Day"), (1, 1, "New Year"), (2, 14, "Valentine's Day"), (10, 31, "Halloween"),
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
    holiday = None
    if not year_known and draw.chance(0.2):
        month, day, holiday = draw.choice(HOLIDAYS)
        e = Date(2023 + (month == 1), month, day)
        d = e - draw.values(
            lambda r: datetime.timedelta(days=r.choice([r.randint(1, 24), r.randint(1, 60)])),
            lambda span: f"{e} {span} {span.days * e.toordinal()}",
        )
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
            f" ({_leap_work(d.year)})"
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
    text = draw.wording(UNTIL_HOLIDAY if holiday else BETWEEN).format(a=a, b=holiday or b)
    return _sample(draw, "between", text, str(days), f"{restated}. {work}", number(days))


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


def _say_month(
    draw: Draw,
    pool: list[str],
    final: str,
    analysis: str,
    check: dict[str, object] | None = None,
    **slots: object,
) -> Sample:
    template = draw.wording(pool)
    text = template.format(**slots)
    if template[0] == "{" and str(slots.get("m", "")).startswith("the "):
        text = capital(text)
    return _sample(draw, "month", text, final, analysis, check)


def _month_span(draw: Draw, month: int, name: str) -> Sample:
    n = draw.random.randint(1, 11)
    other = (month - 1 + n) % 12 + 1
    work = f"{other}-{month}={other - month}"
    if other < month:
        work += f"; {other - month}+12={n}"
    work = f"{_short(month)} to {_short(other)}. {work}"
    return _say_month(draw, MONTH_SPAN, str(n), work, number(n), m=name, o=MONTHS[other - 1])


def _month_left(draw: Draw, month: int, name: str) -> Sample:
    if month == 2:
        month = 9
    size = _length(month, 2023)
    d = Date(2023, month, draw.random.randint(1, size - 1))
    shown, _ = _shown(draw, d, False)
    work = f"{_short(month)} has {size}. {steps.work(size, '-', d.day, draw.effort)}"
    work = f"{d.day} {_short(month)} to its end. {work}"
    left = size - d.day
    return _say_month(draw, MONTH_LEFT, str(left), work, number(left), m=shown)


def _month_valid(draw: Draw, month: int, name: str) -> Sample:
    size, brief = _length(month, 2023), _short(month)
    february = month == 2
    days = [27, 28, 30, 31] if february else [size, size - 1, 31, 30, 31, 30, 32, 29]
    day = draw.choice(days)
    nth = _suffix(day)
    shown = draw.choice([f"{day} {name}", f"{nth} of {name}", f"{name} {day}", f"{name} {nth}"])
    sign, final = (">", "No") if day > size else ("=", "Yes") if day == size else ("<", "Yes")
    most, work = str(size), f"{day}{sign}{size}"
    if february:
        most, work = "29 at most", f"{day}{'>' if day > 29 else '<'}29"
    return _say_month(draw, VALID, final, f"{day} {brief}? {brief} has {most}, {work}", d=shown)


def _month_decade(draw: Draw, month: int, name: str) -> Sample:
    year = draw.values(lambda r: r.randint(1800, 2049), lambda y: f"decade {y} {y * y}")
    final = f"{year // 10}0s"
    work = f"decade of {year}. {year // 10}|{year % 10}"
    check = contains(final, final[2:])
    return _say_month(draw, DECADE, final, work, check, m=str(year))


def _month_last(draw: Draw, month: int, name: str) -> Sample:
    d = draw.values(_date, lambda d: f"last {d.month} {d.year} {d.year * d.month}")
    d = d.replace(day=_length(d.month, d.year))
    leap = f"{_leap_work(d.year)}, " if d.month == 2 else ""
    brief = _short(d.month)
    work = f"end of {brief} {d.year}. {leap}{brief} has {d.day}"
    return _say_month(draw, MONTH_LAST, _british(d), work, m=f"{MONTHS[d.month - 1]} {d.year}")


def _month_century(draw: Draw, month: int, name: str) -> Sample:
    year = draw.values(lambda r: r.randint(1001, 2099), lambda y: f"century {y} {y * y}")
    century = (year - 1) // 100 + 1
    work = f"{year}/100={year // 100} r{year % 100}, "
    work += f"{year // 100}+1={century}" if year % 100 else f"{century}"
    check = contains(_suffix(century))
    final = f"{_suffix(century)} century"
    return _say_month(draw, CENTURY, final, f"century of {year}. {work}", check, m=str(year))


def _month_two(draw: Draw, month: int, name: str) -> Sample:
    other = month % 12 + 1
    if 2 in (month, other):
        month, other, name = 3, 4, "March"
    a, b = _length(month, 2023), _length(other, 2023)
    work = f"{_short(month)} {a}, {_short(other)} {b}. {steps.work(a, '+', b, draw.effort)}"
    both = number(a + b)
    return _say_month(draw, TWO_MONTHS, str(a + b), work, both, m=name, o=MONTHS[other - 1])


def _month_february(draw: Draw, month: int, name: str) -> Sample:
    year = draw.values(
        lambda r: r.randint(1900, 2099) if r.random() < 0.5 else 4 * r.randint(480, 520),
        lambda y: f"feb {y} {y * y}",
    )
    if draw.chance(0.12):
        said, days = draw.choice(FEBRUARIES)
        work = f"Feb, {'leap' if days == 29 else 'not leap'}"
        return _say_month(draw, LENGTH, str(days), work, number(days), m=said)
    shown = draw.choice(FEBRUARY_OF).format(y=year)
    days = 28 + _leap(year)
    work = f"Feb {year}. {_leap_work(year)}, {days}"
    return _say_month(draw, LENGTH, str(days), work, number(days), m=shown)


def _month_length(draw: Draw, month: int, name: str) -> Sample:
    if month == 2:
        return _month_february(draw, month, name)
    shown = name
    if not draw.chance(0.75):
        with_year = draw.chance(0.6)
        shown = f"{name} {draw.random.randint(1950, 2060)}" if with_year else f"the month of {name}"
    size = _length(month, 2023)
    work = f"{_short(month)} has {size}"
    return _say_month(draw, LENGTH, str(size), work, number(size), m=shown)


def _month_number(draw: Draw, month: int, name: str) -> Sample:
    work = f"number of {_short(month)}: {month}"
    return _say_month(draw, MONTH_NUMBER, str(month), work, number(month), m=name)


def _month_name(draw: Draw, month: int, name: str) -> Sample:
    nth = ORDINALS[month - 1] if draw.chance(0.7) else _suffix(month)
    n = str(month) if draw.chance(0.8) else f"{month:02}"
    work = f"month {month}: {_short(month)}"
    return _say_month(draw, MONTH_NAME, MONTHS[month - 1], work, o=nth, n=n)


def _month_beside(sign: str, pool: list[str]) -> Callable[[Draw, int, str], Sample]:
    def make(draw: Draw, month: int, name: str) -> Sample:
        total = month + 1 if sign == "+" else month - 1
        other = MONTHS[(total - 1) % 12]
        work = f"{_short(month)} {sign}1. {month}{sign}1={total}: {other[:3]}"
        return _say_month(draw, pool, other, work, m=name)

    return make


def _month_away(sign: str, pool: list[str]) -> Callable[[Draw, int, str], Sample]:
    def make(draw: Draw, month: int, name: str) -> Sample:
        n = draw.random.randint(2, 11)
        total = month + n if sign == "+" else month - n
        other = MONTHS[(total - 1) % 12]
        wrap = ""
        if not 1 <= total <= 12:
            wrap = f"; {total}-12={total - 12}" if total > 12 else f"; {total}+12={total + 12}"
        count = spell(n) if draw.chance(0.25) else str(n)
        work = f"{_short(month)} {sign}{n}. {month}{sign}{n}={total}{wrap}: {other[:3]}"
        return _say_month(draw, pool, other, work, m=name, n=count)

    return make


def _month_quarter(draw: Draw, month: int, name: str) -> Sample:
    quarter = (month + 2) // 3
    first = 3 * quarter - 2
    final = f"Q{quarter}"
    work = f"quarter of {_short(month)}. month {month}, {first}-{first + 2} is {final}"
    check = contains(final, f"{ORDINALS[quarter - 1]} quarter")
    return _say_month(draw, QUARTER, final, work, check, m=name)


# What is asked of a month, and how often; each takes the month and its name.
_MONTH_ASKED: list[Callable[[Draw, int, str], Sample]] = [
    *[_month_length] * 5, *[_month_february] * 3, *[_month_number] * 2, *[_month_name] * 2,
    _month_beside("+", MONTH_NEXT), _month_beside("-", MONTH_PREVIOUS), _month_away("+", MONTH_AFTER),
    _month_away("-", MONTH_BEFORE), _month_quarter, _month_two, _month_span, _month_left, _month_left,
    _month_last, _month_century, _month_decade, _month_valid, _month_valid,
]  # fmt: skip


def _month(draw: Draw) -> Sample:
    """Month lengths, numbers, neighbours and quarters."""
    make = draw.choice(_MONTH_ASKED)
    month = draw.random.randint(1, 12)
    name = MONTHS[month - 1] if draw.chance(0.93) or month == 5 else MONTHS[month - 1].lower()
    return make(draw, month, name)


def _by_four(n: int) -> str:
    """Two digits divided by four: "23/4=5 r3"."""
    return f"{n:02}/4={n // 4}" + (f" r{n % 4}" if n % 4 else "")


def _leap_work(year: int) -> str:
    """The rule: the last two digits by four; of a full century the first two."""
    last = year % 100
    work = f"{year} ends {last:02}, " + (_by_four(last) if last else _by_four(year // 100))
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
    if style < 0.09:
        said, value = draw.choice(
            [
                ("a leap year", 366),
                ("a normal year", 365),
                ("a common year", 365),
                ("a year that is not a leap year", 365),
                ("a year that is a leap year", 366),
                ("a year without a 29 February", 365),
                ("a year with a 29 February", 366),
                ("a non-leap year", 365),
                ("an ordinary year", 365),
                ("a regular year, not a leap year,", 365),
            ]
        )
        pool = [t for t in YEAR_DAYS if "year {y}" not in t and "Does" not in t and "did" not in t and "will" not in t]  # fmt: skip
        text = capital(draw.wording(pool).format(y=said))
        restated = f"days of {'a leap year' if value == 366 else 'a year'}: {value}"
        return _sample(draw, "year", text, str(value), restated, number(value))
    if style < 0.24:
        days = 365 + _leap(year)
        return _sample(
            draw,
            "year",
            draw.wording(YEAR_DAYS).format(y=year),
            str(days),
            f"days of {year}. {_leap_work(year)}, {days}",
            number(days),
        )
    if style < 0.34:
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


def _compare(d: Date, e: Date) -> str:
    """Two dates compared: the years, then the months, then the days."""
    lines = []
    for name in ("year", "month", "day"):
        x, y = getattr(d, name), getattr(e, name)
        lines.append(f"{name} {x} {y} {'<' if x < y else '>' if x > y else '='}")
        if x != y:
            break
    return ", ".join(lines)


def _order(draw: Draw) -> Sample:
    """Which of two dates is earlier or later; whether one is before or after the other."""

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
            if r.random() < 0.1:
                e = d.replace(day=r.randint(1, 28))
            if r.random() < 0.1:
                e = Date(r.randint(1990, 2035), d.month, min(d.day, 28))
            if d != e:
                return d, e

    d, e = draw.values(make, str)
    form = draw.choice(["iso", "british", "american", "loose"])
    early = draw.chance(0.5)
    if form == "loose":
        (a, form_a), (b, form_b) = _loose(draw, d), _loose(draw, e)
    else:
        (a, form_a), (b, form_b) = ((_FORMS[form](x), form) for x in (d, e))
    a, b = a.removeprefix("the "), b.removeprefix("the ")
    if draw.chance(0.22):
        text = draw.wording(IS_BEFORE if early else IS_AFTER).format(a=a, b=b)
        final = "Yes" if (d < e) == early else "No"
        restated = f"{_iso(d)} {'before' if early else 'after'} {_iso(e)}?"
        return _sample(draw, "order", text, final, f"{restated} {_compare(d, e)}: {final}")
    best = min(d, e) if early else max(d, e)
    word = "earlier" if early else "later"
    analysis = f"{word}: {_iso(d)} or {_iso(e)}. {_compare(d, e)}: {_iso(best)}"
    text = capital(draw.wording(EARLIER if early else LATER).format(a=a, b=b))
    final = _FORMS[form_a if best == d else form_b](best)
    return _sample(draw, "order", text, final, analysis)


def _years(draw: Draw) -> Sample:
    """Years between two years (the later minus the earlier), and years after or before one."""
    style = draw.random.random()

    def make(r: random.Random) -> tuple[int, int]:
        while True:
            a = r.choice([r.randint(1500, 2030), r.randint(1900, 2030), r.randint(1900, 2030)])
            n = r.choice([r.randint(2, 30), r.randint(2, 99), r.randint(20, 120)])
            if a + n <= 2099:
                return a, n

    early, n = draw.values(make, lambda v: f"years {v} {v[0] * v[1]}")
    late = early + n
    if style < 0.5:
        text = draw.wording(YEARS_BETWEEN).format(a=early, b=late)
        base, op, other, value = late, "-", early, n
    elif style < 0.75:
        text = draw.wording(YEARS_AFTER).format(a=early, n=n)
        base, op, other, value = early, "+", n, late
    else:
        text = draw.wording(YEARS_BEFORE).format(a=late, n=n)
        base, op, other, value = late, "-", n, early
    work = steps.work(base, op, other, draw.effort)
    return _sample(draw, "years", text, str(value), f"{base}{op}{other}. {work}", number(value))


def _until(draw: Draw) -> Sample:
    """The days from one weekday to the next other one, counted one by one."""
    day, n = draw.random.randrange(7), draw.random.randint(1, 6)
    walk = " ".join(f"{DAYS[(day + i) % 7][:3]} {i}" for i in range(1, n + 1))
    text = draw.wording(DAYS_UNTIL).format(w=DAYS[day], v=DAYS[(day + n) % 7])
    restated = f"{DAYS[day][:3]} to {DAYS[(day + n) % 7][:3]}"
    return _sample(draw, "until", text, str(n), f"{restated}. {walk}", number(n))


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
        if minutes % 720 == 0 and draw.chance(0.4):
            return "noon" if minutes % 1440 else "midnight"
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
        if 1 <= hour < 22 and hour % 12 and draw.chance(0.15):
            minutes = hour * 60 + draw.choice([0, 15, 30, 45])
            named = [f"{spell(twelve)} o'clock", f"quarter past {spell(twelve)}", f"half past {spell(twelve)}", f"quarter to {spell(twelve % 12 + 1)}"]  # fmt: skip
            part = "morning" if hour < 12 else "afternoon" if hour < 17 else "evening"
            shown = f"{named[minutes % 60 // 15]} in the {part}"
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


def _over_midnight(draw: Draw, a: int, b: int, style: str) -> Sample:
    """The time from an evening to the next morning, or to midnight itself."""
    hours, rest = divmod(b - a, 60)
    (h1, m1), (h2, m2) = divmod(a, 60), divmod(b, 60)
    later = "24:00" if b == 1440 else f"{_clock(b, 'plain')} next day"
    said = f"{_clock(a, 'plain')} to {later}"
    if style == "ampm":
        said = f"{_clock(a, style)} to {_clock(b, style)}, {said}"
    work = [] if b == 1440 else [f"{h2 - 24}+24={h2}"]
    work += [f"{h2}-{h1}={h2 - h1}", f"{m2}-{m1}={m2 - m1}"]
    if m2 < m1:
        work.append(f"{m2 - m1}+60={m2 - m1 + 60}, {h2 - h1}-1={h2 - h1 - 1}")
    analysis = f"{said}. {'; '.join(work)}"
    shown_a, shown_b = _said_clock(draw, a, style), _said_clock(draw, b % 1440, style)
    if rest == 0 and b != 1440 and draw.chance(0.6):
        text = draw.wording(CLOCK_HOURS).format(a=shown_a, b=shown_b)
        return _sample(draw, "duration", text, f"{hours} h", analysis, number(hours))
    pool = CLOCK_MIDNIGHT if b == 1440 else CLOCK_NIGHT if draw.chance(0.7) else CLOCK_BETWEEN
    text = draw.wording(pool).format(a=shown_a, b=shown_b)
    final = " ".join([f"{hours} h"] * bool(hours) + [f"{rest} min"] * bool(rest))
    return _sample(draw, "duration", text, final, analysis)


def _clock_between(draw: Draw) -> Sample:
    """The time from one clock time to another on the same day."""
    style = draw.choice(["24", "plain", "plain", "ampm"])
    night = draw.chance(0.22)
    midnight = not night and draw.chance(0.06)

    def make(r: random.Random) -> tuple[int, int]:
        while True:
            if night:
                a = 15 * r.randrange(68, 96) if r.random() < 0.6 else 5 * r.randrange(204, 288)
                b = 15 * r.randrange(97, 132) if r.random() < 0.6 else 5 * r.randrange(290, 400)
                return (a // 60 * 60, b // 60 * 60) if r.random() < 0.4 else (a, b)
            if midnight:
                return 5 * r.randrange(72, 287), 1440
            a = 5 * r.randrange(72, 280) if r.random() < 0.8 else r.randrange(360, 1400)
            b = a + r.choice([5 * r.randint(1, 24), 5 * r.randint(1, 100), r.randint(1, 59)])
            if b < 1440:
                return a, b

    a, b = draw.values(make, lambda v: f"{v} {v[0] * v[1]}")
    if night or midnight:
        return _over_midnight(draw, a, b, style)
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
    "date/years": _years,
    "date/until": _until,
    "date/clock": _clock_format,
    "date/time": _clock_add,
    "date/duration": _clock_between,
    **dates_life.FAMILIES,
    **dates_facts.FAMILIES,
}
WEIGHTS: dict[str, float] = {
    "date/format": 1.7, "date/part": 0.5, "date/add": 2.5, "date/between": 1.7, "date/weekday": 2.0, "date/month": 1.3,
    "date/year": 1.0, "date/order": 0.8, "date/years": 1.0, "date/until": 0.4, "date/clock": 1.0, "date/time": 2.2, "date/duration": 1.3,
    **dates_life.WEIGHTS,
    **dates_facts.WEIGHTS,
}  # fmt: skip

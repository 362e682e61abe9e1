"""The calendar as people ask about it in passing, for `dates`: a week or two from a weekday, the ends of
the year and of months, how many of these in those, how old somebody was, how long something lasted.
"""

import random
from collections.abc import Callable
from typing import Any

from recipes.nano.world.base import Draw, Sample, answer, contains, exact, number, user
from recipes.nano.world.lexicon import FIRST_NAMES
from recipes.nano.world.phrases import blocks
from recipes.nano.world.speech import ask
from recipes.nano.world.steps import work

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = ("January February March April May June July August September October November December").split()  # fmt: skip
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

TEXTS = blocks(r"""
# WEEKS_ON
Which weekday is {span} after {d}?
What day is it {span} after {d}?
{Span} after {d} is which weekday?
Today is {d}. What day is it in {span}?
It's {d}. Which day will it be in {span}?
What weekday is {span} from {d}?
If today is {d}, what day is it {span} from now?
{Span} from {d}, which day is that?
The party is {span} after {d}. Which weekday?
{d} plus {span}: which day?
On which day do we meet {span} after {d}?
Which day of the week comes {span} after {d}?
I start on {d} and am done {span} later. Which weekday is it?
# WEEKS_BACK
Which weekday was {span} before {d}?
What day was it {span} before {d}?
{Span} before {d} was which weekday?
Today is {d}. What day was it {span} ago?
It's {d}. Which day was it {span} ago?
If today is {d}, what day was it {span} ago?
{Span} ago, which day was it, if today is {d}?
{d} minus {span}: which day?
Which day of the week was {span} before {d}?
# YEAR_END
What is the {end} day of the year?
Which date is the {end} day of the year?
The {end} day of the year is which date?
{end} day of the year?
On which date does the year {begin}?
When does the year {begin}? Give the date.
Date of the year's {end} day?
Give me the date of the {end} day of a year.
# MONTH_END
What is the last day of {m}?
Which date is the last of {m}?
What date does {m} end on?
On which date does {m} end?
When does {m} end?
Last day of {m}?
{m}: last date?
What is the final date in {m}?
The last day of {m} is which date?
Give me the date of the last day of {m}.
# YEAR_MONTH
What is the {end} month of the year?
Which month is the {end} of the year?
With which month does the year {begin}?
{end} month of the year?
Which month comes {end} in a year?
In which month does the year {begin}?
# HOW_MANY_IN
How many {small} are in {one} {big}?
How many {small} are there in {one} {big}?
How many {small} does {one} {big} have?
How many {small} has {one} {big}?
{one} {big}: how many {small}?
{one} {big} is how many {small}?
Number of {small} in {one} {big}?
How many {small} make {one} {big}?
How many {small} is {one} {big}?
{one} {big} has how many {small}?
# AGE_THEN
{n} was born in {a}. How old was {n} in {b}?
{n}, born {a}, was how old in {b}?
How old was {n} in {b} if born in {a}?
Born in {a}: how old in {b}?
{n} came into the world in {a}. What age was {n} in {b}?
born {a}, it's {b} now, how old?
What age did someone born in {a} reach in {b}?
I was born in {a}. How old did I turn in {b}?
{n}'s year of birth is {a}. Age in {b}?
If {n} was born in {a}, how many years old did {n} turn in {b}?
The house was built in {a}. How old was it in {b}?
A tree planted in {a}: how old is it in {b}?
Our club was founded in {a}. How many years old was it in {b}?
# YEAR_THEN
{n} turned {k} in {b}. In which year was {n} born?
In {b} {n} turned {k}. What is the year of birth of {n}?
{n} became {k} in {b}. What year was {n} born in?
{n} was {k} years old in {b}. In which year was {n} born?
{n} had the birthday number {k} in {b}. Year of birth?
In {b} {n} was {k}. When was {n} born?
At the birthday in {b} {n} turned {k}. Which year is the year of birth?
If {n} turned {k} in {b}, what is the birth year?
I became {k} in the year {b}. In which year was I born?
In the year {b} my aunt turned {k}. What is her birth year?
{k} years old in {b}: born when?
In {b} the club had its birthday number {k}. In which year was it founded?
The bridge was {k} years old in {b}. In which year was it built?
In {b} a tree was {k} years old. When was it planted?
In {b} we had been married for {k} years. In which year did we marry?
It is {b} and the shop opened {k} years ago. In which year was that?
# AGE_WHEN
{n} was born in {a}. In which year will {n} be {k}?
{n} was born in {a}. In which year does {n} turn {k}?
Born in {a}, when do I turn {k}?
In which year does somebody born in {a} turn {k}?
Our club was founded in {a}. In which year is its birthday number {k}?
The bridge was built in {a}. When is it {k} years old?
Born {a}. In which year is one {k}?
When is a house from {a} {k} years old?
# LASTED
The king ruled from {a} to {b}. How many years is that?
The war lasted from {a} to {b}. How many years?
{n} lived from {a} to {b}. How old did {n} get?
From {a} to {b}, how many years?
The shop was open from {a} until {b}. For how many years?
{n} worked there from {a} to {b}. How many years was that?
How many years lie between {a} and {b}?
How long is it from {a} to {b} in years?
{n} started in {a} and stopped in {b}. How many years did it last?
They built the church from {a} to {b}. How long did it take in years?
{n} (born {a}, died {b}) lived how many years?
They married in {a}. It is {b} now. How many years have they been married?
""")


def _done(
    draw: Draw, kind: str, question: str, final: str, analysis: str,
    check: dict[str, Any] | None = None,
) -> Sample:  # fmt: skip
    question = question[:1].upper() + question[1:]
    told = None if draw.effort == "low" else analysis
    return Sample("date", [user(ask(draw, question)), answer(final, told)], check or exact(final),
                  effort=draw.effort, kind=kind)  # fmt: skip


_SPANS = [
    ("a week", 1, 0), ("one week", 1, 0), ("two weeks", 2, 0), ("a fortnight", 2, 0), ("three weeks", 3, 0), ("four weeks", 4, 0),
    ("5 weeks", 5, 0), ("10 weeks", 10, 0), ("a week and a day", 1, 1), ("a week and two days", 1, 2), ("two weeks and a day", 2, 1),
    ("a week and three days", 1, 3), ("two weeks and three days", 2, 3), ("one week and one day", 1, 1), ("seven days", 1, 0), ("14 days", 2, 0),
    ("21 days", 3, 0), ("ten days", 1, 3), ("twelve days", 1, 5),
    *((f"{n} days", *divmod(n, 7)) for n in (*range(8, 33), 40, 45, 50, 60, 75, 90, 100)),
]  # fmt: skip


def weeks_on(draw: Draw) -> Sample:
    """Whole weeks give the same weekday; what is more is counted day by day."""
    (span, weeks, more), at, back = draw.values(
        lambda r: (r.choice(_SPANS), r.randrange(7), r.random() < 0.35)
    )
    text = draw.wording(TEXTS["WEEKS_BACK" if back else "WEEKS_ON"])
    question = text.format(span=span, Span=span[:1].upper() + span[1:], d=DAYS[at])
    step = -1 if back else 1
    walk = ", ".join(f"{i} {DAYS[(at + step * i) % 7][:3]}" for i in range(1, more + 1))
    final = DAYS[(at + step * more) % 7]
    rest = f", {'-' if back else '+'}{more}" if more else ""
    days = weeks * 7 + more
    counted = more and "week" not in span
    split = f"{weeks}*7={weeks * 7}, {days}-{weeks * 7}={more}. " if counted else ""
    told = f"{span}: {split}{weeks} week{'s' if weeks > 1 else ''}{rest}. {DAYS[at][:3]}"
    return _done(draw, "weeks_on", question, final, f"{told}; {walk}" if walk else f"{told}, the same day")  # fmt: skip


_IN = [
    ("days", "week", 7), ("hours", "day", 24), ("minutes", "hour", 60), ("seconds", "minute", 60), ("months", "year", 12),
    ("weeks", "year", 52), ("days", "normal year", 365), ("days", "leap year", 366), ("quarters", "year", 4), ("years", "decade", 10),
    ("years", "century", 100), ("days", "fortnight", 14), ("months", "quarter", 3), ("months", "half year", 6), ("minutes", "quarter of an hour", 15),
    ("minutes", "half hour", 30), ("decades", "century", 10), ("years", "millennium", 1000),
]  # fmt: skip


def known(draw: Draw) -> Sample:
    """The ends of years and months, and how many of these make one of those."""
    task = draw.choice(("YEAR_END", "MONTH_END", "MONTH_END", "YEAR_MONTH", "HOW_MANY_IN", "HOW_MANY_IN"))  # fmt: skip
    text = draw.wording(TEXTS[task])
    if task == "MONTH_END":
        i = draw.choice((0, *range(2, 12)))
        final = f"{MONTHS[i]} {_LENGTHS[i]}"
        return _done(draw, "known", text.format(m=MONTHS[i]), final, f"last of {MONTHS[i][:3]}: {MONTHS[i][:3]} has {_LENGTHS[i]}", contains(final))  # fmt: skip
    if task == "HOW_MANY_IN":
        small, big, k = draw.choice(_IN)
        one = draw.choice(("a", "one", "a"))
        one = "an" if one == "a" and big == "hour" else one
        return _done(draw, "known", text.format(small=small, big=big, one=one), str(k), f"{small} in a {big}: {k}", number(k))  # fmt: skip
    last = draw.chance(0.6)
    end, begin = ("last", draw.choice(("end", "close"))) if last else ("first", draw.choice(("begin", "start")))  # fmt: skip
    month = MONTHS[11 if last else 0]
    final = month if task == "YEAR_MONTH" else f"{month} {31 if last else 1}"
    what = "month" if task == "YEAR_MONTH" else "day"
    return _done(draw, "known", text.format(end=end, begin=begin), final, f"{end} {what} of the year: {final}", contains(final))  # fmt: skip


def lived(draw: Draw) -> Sample:
    """Years of birth and death, ages in a year, years of an age."""
    task = draw.choice(("AGE_THEN", "AGE_THEN", "YEAR_THEN", "AGE_WHEN", "LASTED", "LASTED"))

    def make(r: random.Random) -> tuple[int, int]:
        a = r.choice((r.randint(1100, 1900), r.randint(1900, 2015), r.randint(1940, 2010)))
        return a, r.randint(3, min(90, 2040 - a))

    a, k = draw.values(make)
    b = a + k
    question = draw.wording(TEXTS[task]).format(n=draw.choice(FIRST_NAMES), a=a, b=b, k=k)
    if task in ("AGE_THEN", "LASTED"):
        value, plan, sum_ = k, f"from {a} to {b}", work(b, "-", a, draw.effort)
    elif task == "YEAR_THEN":
        value, plan, sum_ = a, f"{b}, {k} years before", work(b, "-", k, draw.effort)
    else:
        value, plan, sum_ = b, f"{a}, {k} years on", work(a, "+", k, draw.effort)
    return _done(draw, "lived", question, str(value), f"{plan}? {sum_}", number(value))


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "date/weeks_on": weeks_on,
    "date/known": known,
    "date/lived": lived,
}
WEIGHTS: dict[str, float] = {"date/weeks_on": 1.0, "date/known": 0.6, "date/lived": 1.0}

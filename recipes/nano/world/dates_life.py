"""Days, months and times told from where one stands: yesterday, last month, opening hours, birthdays.

The work walks step by step: "yesterday Sun, today Mon, tomorrow Tue".
"""

import random
from collections.abc import Callable
from typing import Any

from recipes.nano.world.base import Draw, Sample, answer, exact, number, user
from recipes.nano.world.dates_texts import DAYS, MONTHS
from recipes.nano.world.lexicon import FIRST_NAMES
from recipes.nano.world.phrases import blocks
from recipes.nano.world.speech import ask, capital

TEXTS = blocks(r"""
# DAY
{told}. What [day |day of the week |weekday |]{is} {asked}?
{told}. [Which|What] day {is} {asked}?
If {told_}, what [day |]{is} {asked}?
If {told_}, [which|what] day of the week {is} {asked}?
[Given that|Suppose|Assuming|Since] {told_}, what day {is} {asked}?
What [day |weekday |]{is} {asked} if {told_}?
What day {is} {asked}[? |: ]{told}.
{told}, so what [day |]{is} {asked}?
{told}. So {asked} {is} what day?
{told}. [Tell me|Say|Name] the day of {asked}.
{told}. And {asked}?
{told}. {Asked} {is} ...?
{told}. [Then|So] what [day |]{is} {asked}?
{told}. [Which day of the week|Which weekday] {is} {asked}?
{told} - {asked} {is} which day?
[I lost track|Help me, I lost track|I was ill]: {told_}. What day {is} {asked}?
# MONTH
{told}. What month {is} {asked}?
{told}. Which month {is} {asked}?
If {told_}, what month {is} {asked}?
[Given that|Suppose|Since] {told_}, which month {is} {asked}?
What month {is} {asked} if {told_}?
{told}, so what month {is} {asked}?
{told}. So {asked} {is} which month?
{told}. [Tell me|Say] which month {is} {asked}.
{told}. The month {asked}?
Which month {is} {asked}[? |: ]{told}.
{told}. [Then|So] what month {is} {asked}?
{told} - which month {is} {asked}?
# FIRST
[Which|What] [date |day |]comes {first}, {a} or {b}?
[Which|What] [date |day |]comes {first}: {a} or {b}?
[Which|What] [date |day |]is {rel} in the year, {a} or {b}?
[Which|What] is {first} in the year, {a} or {b}?
Is {a} or {b} {rel} in the year?
{a} or {b}: which [date |]comes {first}?
[Tell me|Say] which comes {first}, {a} or {b}.
[One party|One exam|One letter|One meeting] is on {a}, the other on {b}. Which date is {rel}?
[Of|Between] {a} and {b}, which [date |day |]comes {first}?
In a year, what comes {first}, {a} or {b}?
[The choices are|I can come on|There are two dates,] {a} or {b}. Which [one |]is {rel}?
# WHOSE
{facts}. Whose birthday comes {first} in the year?
{facts}. Who has the {rel} birthday in the year?
{facts}. Who celebrates {first} in a year?
{facts}. Whose birthday is {rel} in the year?
Whose birthday is {rel} in the year? {facts}.
[If|Given that] {facts}, whose birthday comes {first} in the year?
{facts}. From January on, whose birthday comes {first}?
{facts}. [Tell me|Say] who has [a birthday|birthday] {first} in the year.
# OPEN
The [shop|bank|museum|library|pool|café|office|zoo] opens at {a} and closes at {b}. [How many hours is it open|For how many hours is it open|How long is it open, in hours]?
[A shop|A bank|The market|The gym|Our bakery] is open from {a} to {b}. How many hours is that?
The [shop|bank|gym|café] shuts at {b} and opens at {a}. How many hours is it open?
I work from {a} to {b}. [How many hours is that|How many hours do I work|How many hours a day is it]?
I [start|begin] at {a} and [finish|stop|go home] at {b}. [How many hours is that|How many hours do I work]?
School [starts|begins] at {a} and [ends|is over] at {b}. How many hours is that?
We left at {a} and arrived at {b}. How many hours did it take?
She went out at {a} and came back at {b}. For how many hours was she away?
Doors open at {a} and close at {b}: how many hours?
How many hours is a [shop|bank|gym] open that opens at {a} and closes at {b}?
How many hours are there from {a} to {b}?
From {a} until {b}, how many hours?
Opening hours: {a} to {b}. How many hours is that?
The [party|fair|festival|market] goes from {a} to {b}. How many hours does it last?
""")

_AROUND = {
    -4: "four days ago", -3: "three days ago", -2: "the day before yesterday", -1: "yesterday", 0: "today",
    1: "tomorrow", 2: "the day after tomorrow", 3: "in three days", 4: "in four days",
}  # fmt: skip
_MONTHS_AROUND = {-2: "two months ago", -1: "last month", 0: "this month", 1: "next month", 2: "in two months"}  # fmt: skip


def _done(draw: Draw, kind: str, question: str, final: str, analysis: str, check: dict[str, Any] | None = None) -> Sample:  # fmt: skip
    told = None if draw.effort == "low" else analysis
    return Sample(
        "date", [user(ask(draw, question)), answer(final, told)], check or exact(final),
        effort=draw.effort, kind=kind,
    )  # fmt: skip


def _tells(where: int, phrase: str, name: str, r: random.Random) -> str:
    """ "Yesterday was Sunday", "It was Sunday yesterday"."""
    verb = "was" if where < 0 else "is" if where == 0 else r.choice(("is", "will be"))
    if phrase.endswith("ago") or phrase.startswith("in "):
        return f"{phrase} it {verb} {name}" if r.random() < 0.6 else f"it {verb} {name} {phrase}"
    return f"{phrase} {verb} {name}" if r.random() < 0.75 else f"it {verb} {name} {phrase}"


def relative(draw: Draw) -> Sample:
    """Yesterday was Sunday, what is tomorrow; the same for months."""
    months = draw.chance(0.25)
    around, names = (_MONTHS_AROUND, MONTHS) if months else (_AROUND, DAYS)
    size = len(names)

    def make(r: random.Random) -> tuple[int, int, int]:
        near = [w for w in around if abs(w) <= 2 or r.random() < 0.4]
        a, b = r.sample(near, 2)
        return a, b, r.randrange(size)

    a, b, at = draw.values(make, lambda v: f"{months}{v}")
    told = _tells(a, around[a], names[at], draw.random)
    asked = around[b]
    if asked.startswith("in ") or asked.endswith("ago"):
        asked = f"it {asked}"
    verb = "was" if b < 0 else draw.choice(("is", "is", "will be")) if b > 0 else "is"
    template = draw.wording(TEXTS["MONTH" if months else "DAY"])
    if asked.startswith("it "):  # "what day is it in three days"
        if "{is} {asked}" not in template:
            return relative(draw)
        verb = verb.replace("will be", "is")
    question = template.format(told=capital(told), told_=told, asked=asked, Asked=capital(asked), **{"is": verb})  # fmt: skip
    step = 1 if b > a else -1
    walk = ", ".join(f"{around[w]} {names[(at + w - a) % size][:3]}" for w in range(a, b + step, step))  # fmt: skip
    final = names[(at + b - a) % size]
    return _done(draw, "relative", question, final, f"{around[a]} to {around[b]}. {walk}")


def _written(day: int, month: int, style: int) -> str:
    name = MONTHS[month - 1]
    th = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return (f"{name} {day}", f"{day} {name}", f"{name} {day}{th}", f"the {day}{th} of {name}")[
        style
    ]


def first_of_two(draw: Draw) -> Sample:
    """Which comes first, May 7 or April 29: the months, then the days; or whose birthday it is."""

    def make(r: random.Random) -> tuple[tuple[int, int], tuple[int, int]]:
        while True:
            p = (r.randint(1, 12), r.randint(1, 28))
            q = (p[0] if r.random() < 0.25 else r.randint(1, 12), r.randint(1, 28))
            if p != q:
                return p, q

    p, q = draw.values(make)
    style, early = draw.choice((0, 0, 1, 1, 2, 3)), draw.chance(0.65)
    a, b = _written(p[1], p[0], style), _written(q[1], q[0], style)
    rel, first = ("earlier", "first") if early else ("later", "last")
    best = min(p, q) if early else max(p, q)
    compared = f"month {p[0]} {q[0]} {'=' if p[0] == q[0] else '<' if p[0] < q[0] else '>'}"
    if p[0] == q[0]:
        compared += f", day {p[1]} {q[1]} {'<' if p[1] < q[1] else '>'}"
    plain = [_written(d[1], d[0], 0) for d in (p, q)]
    where = plain[0] if best == p else plain[1]
    if draw.chance(0.35):
        x, y = draw.random.sample(FIRST_NAMES, 2)
        facts = draw.choice((
            f"{x}'s birthday is on {a}, {y}'s on {b}", f"{x} was born on {a} and {y} on {b}",
            f"{x} has a birthday on {a} and {y} on {b}", f"{x}: {a}, {y}: {b}",
        ))  # fmt: skip
        question = draw.wording(TEXTS["WHOSE"]).format(facts=facts, first=first, rel=rel)
        final = x if best == p else y
        return _done(draw, "first_of_two", question, final,
                     f"{rel}: {x} {plain[0]} or {y} {plain[1]}. {compared}: {where} {final}")  # fmt: skip
    question = capital(draw.wording(TEXTS["FIRST"]).format(a=a, b=b, first=first, rel=rel))
    final = _written(best[1], best[0], 1 if style in (1, 3) else 0)
    return _done(draw, "first_of_two", question, final, f"{rel}: {plain[0]} or {plain[1]}. {compared}: {where}")  # fmt: skip


def opening(draw: Draw) -> Sample:
    """From 9 in the morning to 6 in the evening: the second hour plus twelve, less the first."""
    a, b = draw.values(lambda r: (r.randint(5, 11), r.randint(1, 11)))
    part = "in the afternoon" if b < 6 else "in the evening" if b < 9 else "at night"
    late = draw.choice((f"{b} {part}", f"{b} {part}", f"{b} pm", f"{b} p.m.", f"{b} o'clock {part}"))  # fmt: skip
    soon = draw.choice((f"{a} am", f"{a} in the morning", f"{a} o'clock in the morning"))
    if a > b and draw.chance(0.6):  # "5 to 9 pm" could be the evening alone, "9 to 5" could not
        soon = str(a)
    question = draw.wording(TEXTS["OPEN"]).format(a=soon, b=late).replace("..", ".")
    hours = b + 12 - a
    analysis = f"{a}:00 am to {b}:00 pm, {a}:00 to {b + 12}:00. {b + 12}-{a}={hours}"
    return _done(draw, "opening", question, f"{hours} h", analysis, number(hours))


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "date/relative": relative,
    "date/first_of_two": first_of_two,
    "date/opening": opening,
}
WEIGHTS: dict[str, float] = {"date/relative": 0.8, "date/first_of_two": 0.6, "date/opening": 0.4}

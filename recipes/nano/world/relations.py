"""Stories that compare two or three quantities, put together from `relations_texts.py`.

The analysis calls the quantity that is told A and the one asked for B: "A 150, B = A+12, B? 150+12. ..."
or "A 150, A = B-12, B? 150+12. ...", so that who has more than whom is settled before the work.
"""

import random
import re
from functools import lru_cache

from recipes.nano.world.base import Draw, Sample, answer, number, user
from recipes.nano.world.expression import InexactError, solve, think
from recipes.nano.world.groups import distracted
from recipes.nano.world.relations_texts import (
    COUNT_WORDS,
    DAYS_TWO,
    ITEMS_TWO,
    MEASURES,
    PEOPLE_TWO,
    PLACES_TWO,
    Measure,
)  # fmt: skip
from recipes.nano.world.speech import ask, capital, pen
from recipes.nano.world.stories import BOYS, CURRENCIES, GIRLS, THINGS

_PEOPLE = BOYS + GIRLS
_SIGNS = {"dollars": "$", "euros": "€", "pounds": "£"}
_FIRST_PERSON = [(r"\bI has\b", "I have"), (r"(?<!and )\bI is\b", "I am"), (r"\bdoes I\b", "do I"), (r"\bis I\b", "am I"), (r"\bhas I\b", "have I"),
                 (r"\bthan I\b", "than me"), (r"\bas I\b", "as me"), (r"\bof I\b", "of mine"), (r"\bI was\b", "I was"), (r"\bwith I\b", "with me"),
                 (r"\bfor I\b", "for me"), (r"\bI (own|weigh|earn|keep|measure)s\b", r"I \1"), (r"what I have got", "what I got"),
                 (r"\b(behind|ahead of|instead of|between|to|beside|above|before|after) I\b", r"\1 me")]  # fmt: skip


def _grammar(text: str) -> str:
    """The text with "I" as English wants it."""
    if re.search(r"\bI\b", text):
        for pattern, good in _FIRST_PERSON:
            text = re.sub(pattern, good, text)
        text = re.sub(r"\band I (have|had)\b", r"and I \1", text)
    return text


def _two(draw: Draw, owners: str) -> tuple[str, str]:
    if owners == "person":
        if draw.chance(0.3):
            return draw.choice(PEOPLE_TWO)
        first, second = draw.random.sample(_PEOPLE, 2)
        return first, second
    two = draw.choice({"item": ITEMS_TWO, "place": PLACES_TWO, "day": DAYS_TWO}[owners])
    return two if draw.chance(0.5) else (two[1], two[0])


@lru_cache(maxsize=2048)
def _product(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{f}##{s}" for f in first for s in second)


def _pair(draw: Draw, first: list[str], second: list[str]) -> tuple[str, str]:
    one, _, two = draw.wording(_product(tuple(first), tuple(second))).partition("##")
    return one, two


class _Teller:
    """The words of one story about two."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.measure: Measure = draw.choice([MEASURES[0], *MEASURES])
        self.a, self.b = _two(draw, self.measure.owners)
        self.unit = (
            draw.choice(self.measure.units.split("|"))
            if self.measure.units
            else draw.choice(THINGS)[0]
        )
        if self.unit == "euros":
            self.unit = draw.choice(CURRENCIES)[0]
        self.write = pen(draw, words=0.1)
        self.sign = _SIGNS.get(self.unit, "") if draw.chance(0.25) else ""

    def amount(self, value: int) -> str:
        return f"{self.sign}{value}" if self.sign else f"{self.write(value)} {self.unit}"

    def say(self, text: str, x: str = "", y: str = "", value: int = 0, times: int = 0) -> str:
        shown = self.amount(value)
        k = str(times) if self.draw.chance(0.4) else COUNT_WORDS.get(times, str(times))
        if self.sign:
            text = text.replace("{v} {t} more", "{v} more").replace("{v} {t} less", "{v} less")
        told = text.format(
            X=x, Y=y, A=self.a, B=self.b, a=shown, d=shown, v=f"{self.sign}{self.write(value)}" if self.sign else self.write(value),
            k=k, t=self.unit,
        )  # fmt: skip
        return _grammar(told)

    def state(self, who: str, value: int, text: str | None = None) -> str:
        return self.say(text or self.draw.choice(self.measure.state), who, value=value)

    def relation(self, sort: str, x: str, y: str, value: int, text: str | None = None) -> str:
        """One sentence that compares x with y; y may be left out where x is new."""
        measure = self.measure
        phrase = text or self.draw.choice(
            {
                "+": measure.more,
                "-": measure.less,
                "*": measure.times,
                "2": measure.twice,
                "/": measure.half,
            }[sort]
        )
        if y == self.a and self.draw.chance(0.35):
            short = re.sub(
                r"(,? compared with \{Y\}| (than|as) (on |in |that of )?\{Y\}| behind \{Y\}| ahead of \{Y\})$",
                "",
                phrase,
            )
            phrase = short + (
                " behind"
                if "behind {Y}" in phrase and "behind" not in short
                else " ahead"
                if "ahead of {Y}" in phrase and "ahead" not in short
                else ""
            )
        return self.say(phrase, x, y, value, value)

    def join(self, facts: list[str], question: str, swap: bool = True) -> str:
        """The facts and the question in one of the orders in which people tell them."""
        draw, x = self.draw, self.draw.random.random()
        asked = capital(question)
        if x < 0.12 and swap:
            return f"{asked} " + " ".join(capital(f) + "." for f in facts)
        if x < 0.2:
            return f"If {_small(' and '.join(facts))}, {_small(asked)}"
        if x < 0.26:
            return f"{capital(', '.join(facts))}, {_small(asked)}"
        if x < 0.44 and len(facts) == 2:
            return f"{capital(facts[0])}{draw.choice([' and ', ', and ', ', but ', '; ', ', while '])}{facts[1]}. {asked}"
        return " ".join(capital(f) + "." for f in facts) + f" {asked}"


def _small(text: str) -> str:
    return (
        text if text[:2] == "I " or text.split(" ")[0] in _PEOPLE else text[:1].lower() + text[1:]
    )


def _sample(draw: Draw, kind: str, question: str, trace: str, expression: str) -> Sample:
    if draw.chance(0.05):
        question, trace = distracted(draw, question, trace)
    final, told = think(expression, draw.effort)
    told = None if told is None else f"{trace}? {told}"
    return Sample(
        "word", [user(ask(draw, question, lead=0.04)), answer(final, told)], number(int(final)),
        effort=draw.effort, kind=kind,
    )  # fmt: skip


def gap(draw: Draw) -> Sample:
    """The difference of two told quantities."""
    teller = _Teller(draw)
    measure = teller.measure

    def make(r: random.Random) -> tuple[int, int]:
        a = r.randint(5, measure.high)
        return a, r.randint(2, a - 1)

    a, b = draw.values(make)
    state, asked = _pair(draw, measure.state, measure.gap_more + measure.gap_less)
    facts = [
        teller.state(teller.a, a, state),
        teller.state(teller.b, b, state if draw.chance(0.7) else None),
    ]
    if draw.chance(0.4):
        facts.reverse()
    question = teller.join(facts, teller.say(asked))
    trace = f"A {a}, B {b}, diff"
    return _sample(draw, "gap", question, trace, f"{a}-{b}")


def _related(r: random.Random, high: int, sort: str, inverse: bool) -> tuple[int, int]:
    """A and the difference or factor, so that B is whole and positive."""
    while True:
        a = r.randint(3, high if r.random() < 0.5 else max(20, high // 4))
        if sort in "+-":
            v = r.randint(2, max(3, high // 3))
        else:
            v = 2 if sort in "2/" else r.randint(2, 9)
        down = (sort == "-") != inverse if sort in "+-" else (sort == "/") != inverse
        if sort in "+-" and down and a - v < 2:
            continue
        if sort in "*2/" and down and (a % v or a // v < 2):
            continue
        return a, v


def related(draw: Draw) -> Sample:
    """One quantity, how another compares with it, and the other or both are asked for."""
    teller = _Teller(draw)
    measure = teller.measure
    sort = draw.choice("++--*22/")
    inverse = draw.chance(0.35)
    total = draw.chance(0.3)
    a, v = draw.values(lambda r: _related(r, measure.high, sort, inverse))
    phrases = {
        "+": measure.more,
        "-": measure.less,
        "*": measure.times,
        "2": measure.twice,
        "/": measure.half,
    }[sort]
    phrase, asked = _pair(draw, phrases, measure.total if total else measure.ask)
    told = teller.state(teller.a, a)
    x, y = (teller.a, teller.b) if inverse else (teller.b, teller.a)
    compared = teller.relation(sort, x, y, v, phrase)
    facts = [told, compared]
    if (
        draw.chance(0.4)
        and compared.count(" than ") + compared.count(" as ") > (sort != "+" and sort != "-") * 1
    ):
        full = teller.say(phrase, x, y, v, v)
        facts = [full, told]
    sign = {"+": "+", "-": "-", "*": "*", "2": "*", "/": "/"}[sort]
    left, right = ("A", "B") if inverse else ("B", "A")
    undone = {"+": "-", "-": "+", "*": "/", "/": "*"}[sign] if inverse else sign
    expression = f"{a}+{a}{undone}{v}" if total else f"{a}{undone}{v}"
    trace = f"A {a}, {left} = {right}{sign}{v}, {'sum' if total else 'B'}"
    return _sample(draw, "related", teller.join(facts, teller.say(asked)), trace, expression)


def chained(draw: Draw) -> Sample:
    """A is told, B compares with A, C with B; C is asked for."""
    teller = _Teller(draw)
    measure = teller.measure
    while measure.owners == "day" or {teller.a, teller.b} & {"I"}:
        teller = _Teller(draw)
        measure = teller.measure
    third = {"person": [p for p in _PEOPLE if p not in (teller.a, teller.b)], "item": ["the old one", "the third one", "the clock", "the vase"],
             "place": ["the third one", "the new building"]}[measure.owners]  # fmt: skip
    c = draw.choice(third)

    def make(r: random.Random) -> tuple[int, list[tuple[str, int]]]:
        while True:
            a = r.randint(3, max(30, measure.high // 2))
            steps = [(r.choice("++--*22/"), 0), (r.choice("++--22/"), 0)]
            steps = [
                (
                    s,
                    2
                    if s in "2/"
                    else r.randint(2, 5)
                    if s == "*"
                    else r.randint(2, max(4, a // 2)),
                )
                for s, _ in steps
            ]
            try:
                values = [solve(_chain(a, steps[:n]))[0] for n in (1, 2)]
            except InexactError:
                continue
            if all(x.isdigit() and int(x) > 1 for x in values):
                return a, steps

    a, steps = draw.values(make)
    sign = {"+": "+", "-": "-", "*": "*", "2": "*", "/": "/"}
    first = teller.relation(steps[0][0], teller.b, teller.a, steps[0][1])
    phrases = {
        "+": measure.more,
        "-": measure.less,
        "*": measure.times,
        "2": measure.twice,
        "/": measure.half,
    }[steps[1][0]]
    phrase, asked = _pair(draw, phrases, measure.ask)
    second = teller.say(phrase, c, teller.b, steps[1][1], steps[1][1])
    facts = [teller.state(teller.a, a), first, second]
    if draw.chance(0.2):
        first = teller.say(draw.choice({"+": measure.more, "-": measure.less, "*": measure.times, "2": measure.twice, "/": measure.half}[steps[0][0]]),
                           teller.b, teller.a, steps[0][1], steps[0][1])  # fmt: skip
        facts = [second, first, facts[0]]
    b, teller.b = teller.b, c
    question = teller.join(facts, teller.say(asked))
    teller.b = b
    trace = (
        f"A {a}, B = A{sign[steps[0][0]]}{steps[0][1]}, C = B{sign[steps[1][0]]}{steps[1][1]}, C"
    )
    return _sample(draw, "chained", question, trace, _chain(a, steps))


def _chain(a: int, steps: list[tuple[str, int]]) -> str:
    text = str(a)
    for sort, value in steps:
        if sort in "*2/" and re.search("[-+]", text):
            text = f"({text})"
        text += {"+": "+", "-": "-", "*": "*", "2": "*", "/": "/"}[sort] + str(value)
    return text


_TOGETHER = [
    "Together {A} and {B} have {a}", "{A} and {B} have {a} together", "{A} and {B} have {a} in total", "{A} and {B} have {a} altogether",
    "Between them, {A} and {B} have {a}", "The total of {A} and {B} is {a}", "In all, {A} and {B} have {a}",
]  # fmt: skip


def parted(draw: Draw) -> Sample:
    """Two have a total: one is told, or how the two compare."""
    teller = _Teller(draw)
    while teller.measure.owners != "person" or teller.unit in ("cm", "hours", "minutes"):
        teller = _Teller(draw)
    measure = teller.measure
    sort = draw.choice("aaaa+-*2")

    def make(r: random.Random) -> tuple[int, int]:
        if sort == "a":
            total = r.randint(5, 2 * measure.high)
            return total, r.randint(2, total - 2)
        if sort in "+-":
            v = r.randint(2, 30)
            return 2 * r.randint(3, 60) + v, v
        v = 2 if sort == "2" else r.randint(3, 6)
        return r.randint(2, 40) * (v + 1), v

    total, v = draw.values(make)
    together, asked = _pair(draw, _TOGETHER, measure.ask)
    whole = teller.say(together, value=total)
    if sort == "a":
        facts, trace, expression = (
            [whole, teller.state(teller.a, v)],
            f"sum {total}, A {v}, B",
            f"{total}-{v}",
        )
    elif sort in "+-":
        other = "A = B" + sort + str(v)
        facts = [
            whole,
            teller.say(
                draw.choice(measure.more if sort == "+" else measure.less), teller.a, teller.b, v
            ),
        ]
        sign = "-" if sort == "+" else "+"
        trace, expression = f"sum {total}, {other}, B", f"({total}{sign}{v})/2"
    else:
        phrase = draw.choice(measure.twice if sort == "2" else measure.times)
        facts = [whole, teller.say(phrase, teller.a, teller.b, v, v)]
        trace, expression = f"sum {total}, A = B*{v}, B", f"{total}/{v + 1}"
    return _sample(
        draw, "parted", teller.join(facts, teller.say(asked), swap=False), trace, expression
    )

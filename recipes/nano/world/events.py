"""Stories in which a number changes, put together from the parts of `events_texts.py`.

A story has a first number, one to three happenings that add or take, and asks for the last number,
the first one, or for what came or went in between. The analysis retells it as signed numbers before
the expression: "17, +5, -3, now? 17+5-3. ...", "?, -5, now 12, before? 12+5. ...".
"""

import random
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Literal, NamedTuple

from recipes.nano.world.base import Draw, Sample, answer, number, user
from recipes.nano.world.events_texts import FIRST, LATER, PAST_ONLY, SCENES
from recipes.nano.world.expression import InexactError, solve, think
from recipes.nano.world.grammar import Subject, Tense, conjugate, subject
from recipes.nano.world.groups import distracted
from recipes.nano.world.speech import ask, capital, pen
from recipes.nano.world.stories import (
    BOYS,
    CONTAINERS,
    CURRENCIES,
    FOODS,
    GIRLS,
    PLACES,
    THINGS,
)  # fmt: skip

Write = Callable[[int], str]


class Happening(NamedTuple):
    """One change: how it is told ({p} or {q} for the amount), its trace and its expression."""

    sign: Literal["+", "-", "*", "/"]
    times: int  # 1, or how many groups of `value`
    value: int

    @property
    def trace(self) -> str:
        if self.sign in "*/":
            return {"*": "double" if self.value == 2 else "triple", "/": "half"}[self.sign]
        return self.sign + (f"{self.times} of {self.value}" if self.times > 1 else str(self.value))

    @property
    def term(self) -> str:
        return f"{self.times}*{self.value}" if self.times > 1 else str(self.value)


_GROUPS_IN = {
    "length": ["{k} pieces of {v} {t} ^be^ added", "{n} [add] {k} pieces of {v} {t} each"],
    "score": ["<score> {v} {t} in each of {k} games", "<win> {k} games for {v} {t} each"],
    "things": [
        "<buy> {k} {boxes} of {v}", "<buy> {k} {boxes} with {v} {t} each", "<get> {k} {boxes} with {v} in each",
        "<find> {k} {boxes} of {v} {t}", "{m} [give] {him} {k} {boxes} of {v}", "<order> {k} packs of {v} {t}",
        "{k} friends ^give^ {him} {v} each", "{k} friends each ^bring^ {him} {v} {t}", "<get> {v} {t} a day for {k} days",
        "<buy> {v} a day for {k} days", "<win> {v} {t} in each of {k} games",
    ],
    "stock": [
        "{k} {boxes} of {v} ^arrive^", "{k} {boxes} with {v} {t} each ^be^ delivered", "{n} [bring] {k} {boxes} of {v}",
        "{n} [add] {k} {boxes} with {v} {t} each", "{v} ^be^ added on each of {k} days",
    ],
    "money": [
        "<earn> {v} euros a day for {k} days", "<save> {v} euros a week for {k} weeks", "<get> {v} euros from each of {k} aunts",
        "<work> {k} hours for {v} euros an hour", "<sell> {k} books for {v} euros each", "<wash> {k} cars for {v} euros each",
    ],
    "people": ["{k} groups of {v} ^arrive^", "{k} cars with {v} people each ^arrive^", "at each of {k} stops {v} ^get^ on"],
}  # fmt: skip
_GROUPS_OUT = {
    "length": ["{k} pieces of {v} {t} ^be^ cut off", "{n} [cut] off {k} pieces of {v} {t} each", "{k} pieces of {v} {t} each ^be^ used"],
    "score": ["<lose> {v} {t} in each of {k} games", "<lose> {k} times {v} {t}"],
    "things": [
        "<give> {v} to each of {k} friends", "<give> {k} friends {v} each", "<sell> {k} {boxes} of {v}", "<use> {v} a day for {k} days",
        "<lose> {v} a week for {k} weeks", "<fill> {k} {boxes} with {v} {t} each and <sell> them", "<give> {v} each to {k} children",
        "<hand> out {v} to each of {k} people", "{k} children ^take^ {v} each", "<throw> away {k} {boxes} of {v}",
    ],
    "stock": [
        "{k} customers ^buy^ {v} each", "{v} ^be^ sold on each of {k} days", "{k} people ^take^ {v} each", "{n} [take] out {k} {boxes} of {v}",
        "{k} {boxes} of {v} ^be^ sold", "{k} children each ^take^ {v} {t}",
    ],
    "money": [
        "<buy> {k} books at {v} euros each", "<buy> {k} {things} for {v} euros each", "<spend> {v} euros a day for {k} days",
        "<pay> {v} euros each for {k} tickets", "<give> {v} euros to each of {k} friends", "<buy> {k} kilos of rice at {v} euros a kilo",
        "<get> {k} {things} that ^cost^ {v} euros each", "<take> the bus {k} times for {v} euros each time", "<spend> {v} euros a week for {k} weeks",
    ],
    "food": ["{k} guests ^eat^ {v} each", "<give> {v} to each of {k} children", "{k} friends ^take^ {v} each", "<eat> {v} a day for {k} days"],
    "people": ["{k} groups of {v} ^leave^", "at each of {k} stops {v} ^get^ off", "{k} cars with {v} people each ^leave^"],
}  # fmt: skip
_DOUBLE = {
    "price": ["the price [double]", "the price [be] doubled"],
    "length": ["it [be] made twice as long", "{n} [make] it twice as long"],
    "score": ["<double> {his} score", "the {t} ^be^ doubled"],
    "things": ["<double> {his} collection", "{m} [double] the number", "the number [double]", "<get> the same number again"],
    "money": ["<double> {his} money", "{his} father [double] the amount", "the amount [double]"],
    "stock": ["the number [double]", "{n} [double] the number", "the same number ^be^ added again"],
    "people": ["the number of {t} [double]", "just as many ^come^ again"],
    "screen": ["<double> the number", "the number of {t} [double]"],
    "animals": ["the number of {t} [double]"],
}  # fmt: skip
_HALF = {
    "price": ["the price [be] halved", "it [be] sold at half price", "the price [fall] to a half"],
    "length": ["half of it [be] cut off", "{n} [cut] off half of it", "half of it [be] used"],
    "score": ["<lose> half of them", "<have> to give back half of them", "half of the {t} ^be^ taken away"],
    "things": ["<give> half of them to {m}", "<lose> half of them", "<sell> half", "<give> away half of the {t}", "<give> {m} half",
               "{m} [take] half of them", "<keep> only half", "half of them ^break^", "<sell> half of the {t}", "<use> half of them"],
    "money": ["<spend> half of it", "<spend> half of the money", "<give> half of it to {m}", "<lose> half", "<pay> half of it for rent"],
    "food": ["<eat> half of them", "{m} [eat] half of them", "half of them ^burn^", "<sell> half"],
    "people": ["half of them ^leave^", "half of the {t} ^go^ home", "half ^get^ off"],
    "stock": ["half of them ^be^ sold", "{n} [take] half of them", "half ^be^ broken", "half of the {t} ^be^ removed"],
    "screen": ["<lose> half of them", "<delete> half", "half of the {t} ^be^ removed"],
    "animals": ["half of them ^leave^", "half of the {t} ^be^ sold"],
    "amount": ["half of it [be] used", "{n} [use] half of it", "half of it [be] sold"],
}  # fmt: skip

_ALWAYS_UNITS = ("money", "amount", "price", "length", "weight", "score")
_NAMELESS = ("price", "length", "weight")  # nothing to count before the story starts
_SIGNS = {"dollars": "$", "euros": "€", "pounds": "£"}
_SOME_MORE = ["some", "some more", "a few more", "some", "several", "a number of them"]
_SOME_GONE = ["some", "some of them", "a few", "several", "some", "a part of them"]
_IF = [
    "How many {t} {do} {S} have now if {s} {facts}?", "How many {t} {do} {S} have in the end if {s} {facts}?",
    "If {S} {facts}, how many {t} {do} {s} have?", "If {S} {facts}, how many {t} {do} {s} have now?", "{S} {facts}. How many {t} now?",
    "How many {t} {do} {S} have after {s} {facts}?", "What does {S} have in the end, in {t}, if {s} {facts}?",
    "Suppose {S} {facts}. How many {t} {do} {s} have then?", "Imagine {S} {facts}. How many {t} is that now?",
    "{S} {facts}, so how many {t} {do} {s} have?", "Can you tell me how many {t} {S} <have> if {s} {facts}?",
    "When {S} {facts}, how many {t} {do} {s} have at the end?", "Let's say {S} {facts}. Number of {t} now?",
]  # fmt: skip


@lru_cache(maxsize=512)
def _pairs(opens: tuple[str, ...], questions: tuple[str, ...]) -> tuple[str, ...]:
    """Opening and question together are what is held out."""
    return tuple(f"{o}##{q}" for o in opens for q in questions)


def _pair(draw: Draw, opens: list[str], questions: list[str]) -> tuple[str, str]:
    first, _, last = draw.wording(_pairs(tuple(opens), tuple(questions))).partition("##")
    return first, last


_DOING = re.compile(
    r"(<|\{m\} \[|\{n\} \[)(\w+)[>\]] (away |up |over |out |home |)(\{him\} |)\{[pq]\}(.*)"
)


def _ask_amount(phrase: str, money: bool) -> str:
    """ "How many did he give to Ann?" of "<give> {q} to {m}"; "" if that cannot be asked so."""
    found = _DOING.fullmatch(phrase)
    if not found or found[2] == "be" or "and {s}" in phrase or "who" in phrase:
        return ""
    who = "{s}" if found[1] == "<" else found[1][:3]
    what = "How much" if money else "How many {t}"
    return f"{what} did {who} {found[2]} {found[3]}{found[4]}".rstrip() + found[5] + "?"


class _Teller:
    """Tells the parts of one story in one tense with one cast."""

    def __init__(self, draw: Draw, name: str) -> None:
        self.draw, self.name, self.scene = draw, name, SCENES[name]
        self.who: Subject = subject(draw)
        self.tense: Tense = "past" if draw.chance(0.5) else "present"
        names = GIRLS if self.who.later == "he" or draw.chance(0.3) else BOYS
        other = draw.choice([n for n in names if n != self.who.first])
        things, thing = draw.choice(THINGS)
        plural, _ = draw.choice(CURRENCIES)
        unit = draw.choice(self.scene.things).format(t=things, f=draw.choice(FOODS))
        self.euros = plural
        self.unit = plural if unit == "euros" else unit
        box, boxes = draw.choice([c for c in CONTAINERS if c[1] != things])
        self.slots = {
            **self.who.words, "m": other, "n": draw.choice(BOYS + GIRLS), "t": self.unit, "things": things,
            "sing": thing, "box": box, "boxes": boxes, "place": draw.choice(PLACES),
        }  # fmt: skip
        self.asked = ""
        self.write: Write = pen(draw, words=0.12)
        self.sign = _SIGNS.get(self.unit, "") if draw.chance(0.3) else ""

    def amount(self, value: int) -> str:
        return f"{self.sign}{value}" if self.sign else f"{self.write(value)} {self.unit}"

    def came(self, value: int) -> str:
        v, x = self.write(value), self.draw.random.random()
        if self.name in _ALWAYS_UNITS:
            more = x < 0.2 and not self.sign and self.name not in _NAMELESS
            return f"{v} more {self.unit}" if more else self.amount(value)
        if x < 0.4:
            return f"{v} more"
        return v if x < 0.6 else f"{v} {self.unit}" if x < 0.75 else (
            f"another {v}" if x < 0.83 else f"{v} more {self.unit}" if x < 0.94 else f"{v} new {self.unit}"
        )  # fmt: skip

    def gone(self, value: int) -> str:
        v, x = self.write(value), self.draw.random.random()
        if self.name in _ALWAYS_UNITS:
            return self.amount(value)
        if x < 0.5:
            return v
        return f"{v} of them" if x < 0.75 else f"{v} {self.unit}" if x < 0.93 else f"{v} of the {self.unit}"  # fmt: skip

    def phrase(self, happening: Happening, some: bool = False) -> str:
        """How one happening is told; verbs still marked. `asked` then asks for its amount."""
        name, draw = self.name, self.draw
        if happening.sign in "*/":
            return draw.choice((_DOUBLE if happening.sign == "*" else _HALF)[name])
        up = happening.sign == "+"
        if happening.times > 1:
            text = draw.choice((_GROUPS_IN if up else _GROUPS_OUT)[name]).replace(
                "euros", self.euros
            )
            return text.replace("{k}", self.write(happening.times)).replace(
                "{v}", self.write(happening.value)
            )
        text = draw.choice(self.scene.plus if up else self.scene.minus)
        self.asked = _ask_amount(text, self.name == "money")
        if some:
            what = draw.choice(_SOME_MORE if up else _SOME_GONE)
            if name in _NAMELESS:
                what = f"some {self.unit}"
            elif name in _ALWAYS_UNITS:
                what = draw.choice(
                    ["some", f"some {self.unit}", "some more"]
                    if up
                    else ["some", f"some {self.unit}"]
                )
        else:
            what = self.came(happening.value) if up else self.gone(happening.value)
        if some:
            text = re.sub(r"(?<=a piece|penalty) of \{[pq]\}", "", text)  # of some metres
        return text.replace("{p}", what).replace("{q}", what)

    def say(self, text: str, tense: Tense | None = None) -> str:
        text = conjugate(text, tense or self.tense, self.who.person)
        return re.sub(r"\ba (?=[aeio](?!ne\b|ur)|um|hour)", "an ", text.format(**self.slots))

    def clause(self, phrase: str, first: bool = False, tense: Tense | None = None) -> str:
        """The phrase as a clause with its subject."""
        who = "{S} " if first else "{s} "
        return self.say((who if phrase.startswith("<") else "") + phrase, tense)

    def body(self, opening: str, phrases: list[str]) -> str:
        """The facts as sentences, or as one."""
        draw = self.draw
        x = draw.random.random()
        active = [p.startswith("<") for p in phrases]
        if opening.startswith("<") and all(active) and x < 0.3:
            parts = [self.clause(opening, first=True)] + [self.say(p) for p in phrases]
            return capital(_join(parts, draw)) + "."
        sentences = [capital(self.clause(opening, first=True))]
        for i, phrase in enumerate(phrases):
            if i == 0 and active[0] and opening.startswith("<") and x < 0.5:
                sentences[0] += draw.choice([" and ", " and then ", ", then ", " but "]) + self.say(
                    phrase
                )
                continue
            lead = draw.choice(FIRST if i == 0 else LATER)
            tense: Tense | None = None
            if lead in PAST_ONLY:
                lead = "" if self.tense == "present" else lead
            told = self.clause(phrase, tense=tense)
            if i > 0 and draw.chance(0.25) and sentences:
                sentences[-1] += draw.choice([" and ", " and then ", ", and ", ", then "]) + told
            else:
                sentences.append(lead + told if lead else capital(told))
        end = ", " if draw.chance(0.06) else ". "
        return (
            end.join(s if end == ". " or not i else _small(s) for i, s in enumerate(sentences))
            + "."
        )


def _small(text: str) -> str:
    return (
        text
        if text.startswith(("I ", "I'")) or text.split(" ")[0] in _NAMES
        else text[:1].lower() + text[1:]
    )


_NAMES = {*BOYS, *GIRLS, "Mr", "Mrs", "Ms", "Monday", "Tuesday", "Grandpa", "Dad", "Mum", "Grandma"}


def _join(parts: list[str], draw: Draw) -> str:
    if len(parts) == 2:
        return draw.choice([" and ", " and then ", ", then "]).join(parts)
    return (
        ", ".join(parts[:-1])
        + draw.choice([" and ", ", and ", " and then ", ", then "])
        + parts[-1]
    )


def _draw_happenings(
    r: random.Random, name: str, many: int, high: int, plain: bool
) -> list[Happening]:
    out: list[Happening] = []
    for _ in range(many):
        x = r.random()
        sign: Literal["+", "-"] = "+" if r.random() < 0.45 else "-"
        value = r.randint(2, max(4, high // r.choice((3, 10))))
        if plain or x < 0.72:
            out.append(Happening(sign, 1, value))
        elif x < 0.86 and name in (_GROUPS_IN if sign == "+" else _GROUPS_OUT):
            out.append(Happening(sign, r.randint(2, 9), r.randint(2, 20)))
        elif x < 0.93 and name in _HALF:
            out.append(Happening("/", 1, 2))
        elif name in _DOUBLE:
            out.append(Happening("*", 1, 2))
        else:
            out.append(Happening(sign, 1, value))
    return out


def _expression(first: int, happenings: list[Happening]) -> str:
    text = str(first)
    loose = False  # whether a sum stands there without parentheses
    for h in happenings:
        if h.sign in "*/" and loose:
            text = f"({text})"
        loose = h.sign in "+-"
        text += f"{h.sign}{h.term}"
    return text


def _fine(first: int, happenings: list[Happening]) -> bool:
    """Whether no number on the way is negative, broken, or the last one nothing."""
    try:
        values = [solve(_expression(first, happenings[: i + 1]))[0] for i in range(len(happenings))]
    except InexactError:
        return False
    return all(v.isdigit() and int(v) > 1 for v in values)


def _story(r: random.Random, name: str, plain: bool, most: int) -> tuple[int, list[Happening]]:
    high = SCENES[name].high
    while True:
        many = min(most, r.choice((1, 1, 1, 2, 2, 2, 3)))
        first = r.randint(4, max(12, high // r.choice((1, 4))))
        happenings = _draw_happenings(r, name, many, high, plain)
        if _fine(first, happenings):
            return first, happenings


def _sample(draw: Draw, kind: str, question: str, trace: str, expression: str) -> Sample:
    if draw.chance(0.06):
        question, trace = distracted(draw, question, trace)
    final, told = think(expression, draw.effort)
    told = None if told is None else f"{trace}? {told}"
    return Sample(
        "word", [user(ask(draw, question, lead=0.04)), answer(final, told)], number(int(final)),
        effort=draw.effort, kind=kind,
    )  # fmt: skip


def _name(draw: Draw) -> str:
    return draw.random.choices(list(SCENES), weights=[7, 5, 3, 4, 4, 2, 1, 2, 3, 2.5, 1, 3])[0]


def _question(teller: _Teller, text: str, body: str) -> str:
    asked = capital(teller.say(text, "present"))
    x = teller.draw.random.random()
    if x < 0.06:
        return f"{body[:-1]}, {_small(asked)}"
    return f"{body} {asked}"


def happened(draw: Draw) -> Sample:
    """What the number is after one to three happenings."""
    name = _name(draw)
    teller = _Teller(draw, name)
    scene = teller.scene
    first, happenings = draw.values(lambda r: _story(r, name, False, 3))
    signs = {h.sign for h in happenings}
    questions = scene.now
    if signs == {"+"}:
        questions = scene.now + scene.total * 2
    elif happenings[-1].sign in "-/":
        questions = scene.now + scene.left * 2
    phrases = [teller.phrase(h) for h in happenings]
    trace = ", ".join([str(first), *(h.trace for h in happenings), "now"])
    expression = _expression(first, happenings)
    active = all(p.startswith("<") for p in phrases)
    x = draw.random.random()
    amount = {"a": teller.amount(first)}
    if active and scene.people and x < 0.14:
        text = draw.wording(_IF)
        teller.tense = "present"
        teller.slots |= amount
        opening = draw.choice([o for o in scene.opens if o.startswith("<")])
        facts = _join([teller.say(p) for p in (opening, *phrases)], draw)
        return _sample(
            draw, "events", capital(teller.say(text.replace("{facts}", facts))), trace, expression
        )
    opening, asked = _pair(draw, scene.opens, questions)
    teller.slots |= amount
    if x < 0.22 and active and len(phrases) == 1 and scene.people:
        after = teller.say(phrases[0], "ing")
        lead = capital(teller.clause(opening, first=True))
        tail = teller.say(asked, "present")
        body = f"{lead}. After {after}, {_small(tail)}"
        return _sample(draw, "events", body, trace, expression)
    if x < 0.27 and active and opening.startswith("<"):
        told = _join([teller.say(p, "past") for p in (opening, *phrases)], draw)
        mine = Subject("I", "I", "me", "my", "i")
        teller.slots |= mine.words
        if teller.who.person == "i":
            return _sample(
                draw, "events", f"{draw.choice([capital(told), told])}. {teller.say(asked, 'present')}",
                trace, expression,
            )  # fmt: skip
        teller.slots |= teller.who.words
    return _sample(
        draw, "events", _question(teller, asked, teller.body(opening, phrases)), trace, expression
    )


_UNKNOWN = ["<have> some {t}", "<have> a number of {t}", "<have> some {t} at first", "", "", ""]
_UNKNOWN_PLACE = ["there ^be^ some {t} at first", "at first there ^be^ some {t}", "", "", ""]


def started(draw: Draw) -> Sample:
    """What the number was before one or two happenings."""
    name = _name(draw)
    teller = _Teller(draw, name)
    scene = teller.scene
    first, happenings = draw.values(lambda r: _story(r, name, True, 2))
    last = int(solve(_expression(first, happenings))[0])
    teller.slots["c"] = teller.amount(last)
    state, asked = _pair(draw, scene.state, scene.before)
    phrases = [teller.phrase(h) for h in happenings]
    trace = ", ".join(["?", *(h.trace for h in happenings), f"now {last}", "before"])
    undone = [h._replace(sign="-" if h.sign == "+" else "+") for h in reversed(happenings)]
    expression = _expression(last, undone)
    x = draw.random.random()
    ask_text = teller.say(asked, "present")
    if scene.people and len(phrases) == 1 and phrases[0].startswith("<") and x < 0.2:
        after = teller.say(phrases[0], "ing")
        now = teller.say(state.replace("{s}", "{S}"), "present")
        text = f"After {after}, {_small(capital(now))}. {ask_text}"
        return _sample(draw, "before", text, trace, expression)
    tense = teller.tense = "past" if draw.chance(0.75) else "present"
    opening = draw.choice(_UNKNOWN if scene.people else _UNKNOWN_PLACE)
    if name in _NAMELESS:
        opening = ""
    if opening:
        body = teller.body(opening, phrases)
    else:
        told = [teller.clause(p, first=i == 0) for i, p in enumerate(phrases)]
        if scene.people and not phrases[0].startswith("<"):
            told[0] = told[0].replace(
                f" {teller.who.him} ",
                f" {teller.who.first if teller.who.person == 'he' else teller.who.him} ",
            )
        body = capital(" and then ".join(told)) + "."
    if scene.people and not opening and not any(p.startswith("<") for p in phrases):
        state = state.replace("{s}", "{S}")  # nobody was named before
    now = teller.say(state, "present" if "now" in state or draw.chance(0.5) else tense)
    join = draw.choice([f"{body} {capital(now)}. {ask_text}", f"{body[:-1]}, and {_small(capital(now))}. {ask_text}",
                        f"{body} {capital(now)}. {ask_text}", f"{ask_text} {body} {capital(now)}."])  # fmt: skip
    return _sample(draw, "before", join, trace, expression)


def changed(draw: Draw) -> Sample:
    """How many came or went, from the first number and the last."""
    name = _name(draw)
    teller = _Teller(draw, name)
    scene = teller.scene
    first, happenings = draw.values(lambda r: _story(r, name, True, 1))
    last = int(solve(_expression(first, happenings))[0])
    up = happenings[0].sign == "+"
    opening, asked = _pair(draw, scene.opens, scene.gained if up else scene.lost)
    teller.slots |= {"a": teller.amount(first), "c": teller.amount(last)}
    phrase = teller.phrase(happenings[0], some=True)
    body = teller.body(opening, [phrase])
    state = draw.choice(scene.state)
    now = teller.say(state, "present" if "now" in state or draw.chance(0.5) else teller.tense)
    question = draw.choice([f"{body} {capital(now)}.", f"{body[:-1]}, and {_small(capital(now))}."])
    if teller.asked and draw.chance(0.5):
        asked = teller.asked
    trace = f"{first}, {happenings[0].sign}?, now {last}, change"
    expression = f"{last}-{first}" if up else f"{first}-{last}"
    return _sample(draw, "changed", f"{question} {teller.say(asked, 'present')}", trace, expression)

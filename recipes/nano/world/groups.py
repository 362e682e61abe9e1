"""Stories of equal groups, rates and bills, put together from the parts of `groups_texts.py`.

The analysis first says what is told and asked, "3 of 12, +5, sum? 3*12+5. ...", "20, -3 of 4, now?
20-3*4. ...", "45 by 6, rest? 45 mod 6. ...", and then works the expression.
"""

import random
import re
from collections.abc import Callable
from functools import lru_cache, partial
from typing import NamedTuple

from recipes.nano.world import steps
from recipes.nano.world.base import Draw, Sample, answer, number, user
from recipes.nano.world.daily_texts import (
    FOLK,
    SHARING,
    SORTED,
    SORTS,
    TENTHS,
    VEHICLES,
    WAYS,
    WHOLES,
)
from recipes.nano.world.everyday_texts import (
    AGES,
    AVERAGES,
    BUILT,
    DEGREES,
    FRACTIONS,
    HAVE,
    KNOWN_ONE,
    KNOWN_SHARE,
    KNOWN_TWO,
    MEALS,
    NOISE,
    NOISE_ASIDE,
    NOISE_WHO,
    PARTS,
    PER,
    PER_ASK,
    PER_BACK,
    PER_BACK_ASK,
    SHAPES,
    TIMES,
    YARDS,
)  # fmt: skip
from recipes.nano.world.expression import InexactError, solve, think
from recipes.nano.world.grammar import past
from recipes.nano.world.groups_more import AGES_MORE, BILLS_MORE, GROUPS_MORE
from recipes.nano.world.groups_texts import (
    BILLS_OF,
    CONTENTS,
    GOODS,
    GROUPS_OF,
    RATES,
    RATES_OF,
    Structure,
)  # fmt: skip
from recipes.nano.world.lexicon import third_person
from recipes.nano.world.life_daily import DAILY_LIFE
from recipes.nano.world.life_more import MORE_LIFE
from recipes.nano.world.life_odd import ODD_LIFE
from recipes.nano.world.life_parts import PART_LIFE
from recipes.nano.world.life_texts import LIFE, OFTEN
from recipes.nano.world.scene_changes import CHANGE_SCENES
from recipes.nano.world.scene_half import HALF_SCENES
from recipes.nano.world.scene_mixed import MIXED_SCENES
from recipes.nano.world.scene_more import MORE_SCENES
from recipes.nano.world.scene_texts import PAIRS, SCENES
from recipes.nano.world.speech import ask, capital, pen
from recipes.nano.world.stories import BOYS, CURRENCIES, FOODS, GIRLS, THINGS

Numbers = dict[str, int]


class _Ready(NamedTuple):
    """A structure with its whole wordings and its parsed ranges."""

    structure: Structure
    wordings: tuple[str, ...]
    rules: tuple[tuple[str, int, int, str], ...]


_RANGE = re.compile(r"(-?\d+)-(-?\d+)")


def _ready(structure: Structure) -> _Ready:
    rules = []
    for part in structure.ranges.split():
        found = _RANGE.fullmatch(part[2:])
        rules.append(
            (part[0], int(found[1]), int(found[2]), "") if found else (part[0], 0, 0, part[2:])
        )
    wordings = [f"##{fact}" for fact in structure.facts if fact.endswith("?")]
    for fact in structure.facts:
        for question in structure.questions if not fact.endswith("?") else ():
            asked = _who_does(fact, question)
            if asked and _told(structure, fact + asked):
                wordings.append(f"{fact}##{asked}")
    return _Ready(structure, tuple(wordings), tuple(rules))


def _who_does(fact: str, question: str) -> str:
    """The question with "does he", "do I", ... as the fact has it; "" if it has nobody."""
    if "{doX}" not in question:
        return question
    if re.search(r"\bI\b", fact):
        return question.replace("{doX}", "do I")
    if "We " in fact:
        return question.replace("{doX}", "do we")
    return question.replace("{doX}", "does {he}") if fact.startswith("{n}") else ""


def _told(structure: Structure, text: str) -> bool:
    """Whether every number of the expression is told."""
    text = text.replace("{b_th}", "{b}")
    return all(f"{{{x}}}" in text for x in set(re.findall(r"\b[a-z]\b", structure.expression)))


def _fill(expression: str, numbers: Numbers) -> str:
    text = re.sub(r"\b[a-z]\b", lambda m: str(numbers[m[0]]), expression)
    return re.sub(r"(?<=[-+*/])-(\d+)", r"(-\1)", text)


@lru_cache(maxsize=4096)
def _value(expression: str) -> str:
    try:
        return solve(expression)[0]
    except InexactError:
        return ""


def _numbers(ready: _Ready, r: random.Random) -> Numbers:
    expression = ready.structure.expression
    while True:
        numbers: Numbers = {}
        for name, low, high, rule in ready.rules:
            if rule:
                numbers[name] = int(solve(_fill(rule, numbers))[0])
            else:
                top = low + (high - low) // 4 if high > 12 and r.random() < 0.5 else high
                numbers[name] = r.randint(low, top)
        if any(rule and numbers[name] < 2 for name, _, _, rule in ready.rules):
            continue
        if any(low < 0 for _, low, _, _ in ready.rules):
            return numbers
        if expression == "a/b*c" and numbers["c"] >= numbers["b"]:
            continue
        if (
            "r" in numbers
            and numbers["r"]
            >= numbers["g" if "mod g" in expression or "div g" in expression else "v"]
        ):
            continue
        if " " in expression:
            return numbers
        value = _value(_fill(expression, numbers))
        if value.isdigit() and value != "0":
            return numbers


def divided(a: int, how: str, b: int, draw: Draw) -> tuple[int, str]:
    """What is left over (mod), how many full ones (div), how many are needed (up); and the work."""
    q, rest = divmod(a, b)
    work = steps.work(a, "/", b, draw.effort) + (f" r{rest}" if draw.effort == "medium" else "")
    value = {"mod": rest, "div": q, "up": q + 1}[how]
    ending = {"mod": "", "div": f", {q} full", "up": f", {q}+1={q + 1}"}[how]
    return value, f"{a} {how} {b}. {work}{ending}"


def _people(draw: Draw) -> dict[str, str]:
    male = draw.chance(0.5)
    name = draw.choice(BOYS if male else GIRLS)
    he, his = ("he", "his") if male else ("she", "her")
    return {
        "n": name,
        "m": draw.choice(GIRLS if male else BOYS),
        "he": he,
        "He": he.capitalize(),
        "his": his,
    }


def _group_words(draw: Draw) -> dict[str, str]:
    many, one, items = draw.choice(CONTENTS)
    return {**_people(draw), "G": many, "G1": one, "I": items}


_WORKING = {"worker", "farmer", "teacher", "writer", "child"}


def _rate_words(draw: Draw) -> dict[str, str]:
    who, verb, items, time = draw.choice(RATES)
    people = _people(draw)
    who = who.format(**people)
    if items == "euros":
        items = draw.choice(CURRENCIES)[0]
    pronoun = people["he"] if who == people["n"] or who.split()[-1] in _WORKING else "it"
    return {**people, "who": who, "who2": pronoun, "him2": {"he": "him", "she": "her"}.get(pronoun, "it"), "do": verb, "does": third_person(verb),
            "did": past(verb), "I": items, "T1": time, "T": time + "s"}  # fmt: skip


def _bill_words(draw: Draw) -> dict[str, str]:
    (p, p1), (q, q1) = draw.random.sample(GOODS, 2)
    return {**_people(draw), "P": p, "P1": p1, "Q": q, "Q1": q1}


_HE = [
    "My brother",
    "My father",
    "My uncle",
    "My grandfather",
    "Mr Lee",
    "My son",
    "My cousin",
    "Our neighbour",
    "The king",
]
_SHE = [
    "My sister",
    "My mother",
    "My aunt",
    "My grandmother",
    "Mrs Clark",
    "My daughter",
    "My friend",
    "Our teacher",
    "The queen",
]


def _everyday_words(draw: Draw) -> dict[str, str]:
    people = _people(draw)
    who = people["n"]
    if draw.chance(0.3):
        who = draw.choice(_HE if people["he"] == "he" else _SHE)
        who = who if who[:2] == "Mr" else who[0].lower() + who[1:]
    did, meal = draw.choice(MEALS)
    return {**people, "n": who, "who": who, "kin": people["m"], "t": draw.choice(THINGS)[0], "f": draw.choice(FOODS), "u": draw.choice(("m", "cm", "m", "cm", "metres", "feet")),
            "yard": draw.choice(YARDS), "built": draw.choice(BUILT), "meal": meal, "meal_did": did}  # fmt: skip


def _daily_words(draw: Draw) -> dict[str, str]:
    folk, one = draw.choice(FOLK)
    whole, *sorts = draw.choice(SORTS)
    p, q = draw.random.sample(sorts, 2)
    xs, *kinds = draw.choice(SORTED)
    x1, x2, *others = draw.random.sample(kinds, len(kinds))
    veh = draw.choice(VEHICLES)
    return {**_people(draw), "folk": folk, "one": one, "t": draw.choice(THINGS)[0], "whole": whole, "s1": p, "s2": q, "xs": xs,
            "x1": x1, "x2": x2, "x3": others[0] if others else "others", "veh": veh, "veh2": veh[0].lower() + veh[1:]}  # fmt: skip


def _scene_words(draw: Draw) -> dict[str, str]:
    p, q, where, every = draw.choice(PAIRS)
    return {**_people(draw), "t": draw.choice(THINGS)[0], "P": p, "Q": q, "in": where, "all": every}


_SIGNS = {"dollars": "$", "euros": "€", "pounds": "£"}


def _currency(draw: Draw, text: str) -> tuple[str, bool]:
    """The text with the money of some country; True if it is a sign before the number."""
    if "euro" not in text:
        return text, False
    plural, single = draw.choice(CURRENCIES)
    if plural in _SIGNS and draw.chance(0.3):
        signed = re.sub(r"(\{\w\}) euros?\b", lambda m: f"{_SIGNS[plural]}{m[1]}", text)
        return signed.replace("euros", plural), True
    return text.replace("euros", plural).replace(" euro ", f" {single} "), False


_BARE = re.compile(
    r"/\{|\}/|\}th\b|\}-\{|\}%"
)  # a number that is part of a sign: 1/4, 12th, 3-1, 5%


def _make(
    ready: list[_Ready], words: Callable[[Draw], dict[str, str]], kind: str, draw: Draw
) -> Sample:
    chosen = draw.random.choices(ready, weights=[len(each.wordings) ** 0.5 for each in ready])[0]
    numbers = draw.values(
        lambda r: _numbers(chosen, r),
        lambda v: chosen.structure.expression + repr(sorted(v.items())),
    )
    fact, _, question = draw.wording(chosen.wordings).partition("##")
    x = draw.random.random()
    if not fact:
        text = question
    elif fact.startswith("If ") or (x < 0.08 and "." not in fact[:-1]):
        text = (
            ("" if fact.startswith("If ") else "If ") + _small(fact)[:-1] + ", " + _small(question)
        )
        if fact.startswith("If "):
            text = fact[:-1] + ", " + _small(question)
    elif x < 0.16:
        text = f"{question} {fact}"
    elif x < 0.22:
        text = f"{fact[:-1]}, {_small(question)}"
    else:
        text = f"{fact} {question}"
    text, signed = _currency(draw, text)
    plain = (
        signed or bool(_BARE.search(text)) or max(numbers.values()) > 1700
    )  # a price, 1/4, a year
    write = str if plain else pen(draw, words=0.12)
    shown = {name: write(value) for name, value in numbers.items()}
    cast = words(draw)
    if "b_th" in text:
        shown["b_th"] = draw.choice(FRACTIONS[numbers["b"]])
    trace = chosen.structure.trace.format(**numbers)
    if draw.chance(0.07) and "?" not in trace:
        text, trace = distracted(draw, text, trace, "{n}" if "{n}" in text else "")
    told = _sentences(text.format(**cast, **shown))
    expression = _fill(chosen.structure.expression, numbers)
    if " " in expression:
        a, how, b = expression.split()
        value, analysis = divided(int(a), how, int(b), draw)
    else:
        final, work = think(expression, draw.effort)
        value, analysis = int(final), work or ""
    thought = None if draw.effort == "low" else f"{trace}? {analysis}"
    return Sample(
        "word", [user(ask(draw, told, lead=0.04)), answer(str(value), thought)], number(value),
        effort=draw.effort, kind=kind,
    )  # fmt: skip


def distracted(draw: Draw, text: str, trace: str, who: str = "") -> tuple[str, str]:
    """A sentence or clause with a number that does not matter comes in; the trace says so first.

    It shares no word of its own with the story: "{n} is 30 years old" never disturbs an age.
    """
    x = draw.random.randint(2, 60)
    aside = bool(who) and text.startswith("{n} ") and not text.startswith("{n} and ")
    if aside and draw.chance(0.35):
        noise, head = draw.choice(NOISE_ASIDE), "{n}"
    else:
        noise, head = draw.choice(NOISE_WHO if who and draw.chance(0.6) else NOISE), ""
    if _matter(noise) & _matter(text):
        return text, trace
    noise = noise.replace("{x}", str(x)).replace("{n}", who)
    if head:
        return head + noise + text[len(head) :], f"{x} no, {trace}"
    head, stop, tail = text.rpartition(". ")
    if stop and draw.chance(0.5) and not _POINTS_BACK.search(tail):
        return f"{head}. {noise} {tail}", f"{x} no, {trace}"
    return f"{noise} {text}", f"{x} no, {trace}"


_POINTS_BACK = re.compile(r"\b(that|they|them|these|it|all|there|left|remain)\b")
_PLAIN = frozenset("there were have with does that this from they lives number next opened".split())


@lru_cache(maxsize=32768)
def _matter(text: str) -> frozenset[str]:
    """The words of a text that say what it is about."""
    return (
        frozenset(re.findall(r"[a-z]{3,}", text))
        - _PLAIN
        - {"the", "has", "and", "was", "who", "for", "are"}
    )


def _small(text: str) -> str:
    return (
        text
        if text.startswith(("I ", "{", "My ")) and not text.startswith("My ")
        else text[:1].lower() + text[1:]
    )


def _sentences(text: str) -> str:
    """Capitals at the starts of sentences, "an" before vowels."""
    text = re.sub(r"\b([Aa]) (?=[aeio](?!ne\b|ur)|um|hour)", r"\1n ", text)
    return re.sub(r"(?<=[.?] )[a-z]", lambda m: m[0].upper(), capital(text))


def _family(
    structures: list[Structure], words: Callable[[Draw], dict[str, str]], kind: str
) -> Callable[[Draw], Sample]:
    return partial(_make, [_ready(s) for s in structures], words, kind)


def known(draw: Draw) -> Sample:
    """Legs, wheels, weeks, dozens: one of the numbers is what everybody knows."""
    sort = draw.choice("ooosttttb")
    people = _people(draw)
    if sort in "tb":
        return _known_time(draw, sort == "b")
    many, one, items, per = draw.choice(HAVE)
    k = int(per)
    if sort == "o" and draw.chance(0.35):
        others = [h for h in HAVE if h[2] == items and h[0] != many]
        if others:
            other, _, _, also = draw.choice(others)
            g, h = draw.values(lambda r: (r.randint(2, 30), r.randint(2, 30)))
            text = draw.wording(KNOWN_TWO).format(g=g, h=h, G=many, H=other, I=items, **people)
            return _known(draw, text, f"{g} of {k}, {h} of {also}, sum", f"{g}*{k}+{h}*{also}")
    g = draw.values(lambda r: r.randint(2, 99))
    if sort == "s":
        text = draw.wording(KNOWN_SHARE).format(w=g * k, G=many, G1=one, I=items, **people)
        return _known(draw, text, f"{g * k} by {k}, groups", f"{g * k}/{k}")
    write = pen(draw, words=0.12)
    text = draw.wording(KNOWN_ONE).format(g=write(g), k=k, G=many, G1=one, I=items, **people)
    return _known(draw, text, f"{g} of {k}, sum", f"{g}*{k}")


def _known_time(draw: Draw, back: bool) -> Sample:
    rate = _rate_words(draw)
    unit, long, k = draw.choice(TIMES)
    rate |= {"T1": unit, "T": unit + "s", "long": long}
    v = draw.values(lambda r: r.randint(2, 40))
    rate |= {"v": str(v), "w": str(v * k)}
    fact, _, question = draw.wording(_PER_BACK if back else _PER).partition("##")
    text = f"{fact[:-1]}, {_small(question)}" if fact.startswith("If ") else f"{fact} {question}"
    text = _sentences(text.format(**rate))
    if back:
        return _known(draw, text, f"{v * k} by {k} {unit}s, each", f"{v * k}/{k}")
    return _known(draw, text, f"{k} {unit}s of {v}, sum", f"{k}*{v}")


_PER = tuple(f"{fact}##{question}" for fact in PER for question in PER_ASK)
_PER_BACK = tuple(f"{fact}##{question}" for fact in PER_BACK for question in PER_BACK_ASK)


def _known(draw: Draw, text: str, trace: str, expression: str) -> Sample:
    final, told = think(expression, draw.effort)
    return Sample(
        "word", [user(ask(draw, capital(text), lead=0.04)), answer(final, told and f"{trace}? {told}")],
        number(int(final)), effort=draw.effort, kind="everyday",
    )  # fmt: skip


_WHOLE = "g"  # how many of something: never with a decimal


def _decimals(expression: str, numbers: dict[str, str]) -> str:
    return re.sub(r"\b[a-z]\b", lambda m: numbers[m[0]], expression)


def _tenths(ready: _Ready, r: random.Random, coins: bool) -> dict[str, str]:
    """Numbers with one decimal, but for what is counted; the money paid with is round."""
    while True:
        numbers: dict[str, str] = {}
        for name, low, high, _ in ready.rules:
            if name == _WHOLE:
                numbers[name] = str(r.randint(2, 9))
            elif coins and name == "w":
                numbers[name] = str(r.choice((5, 10, 15, 20, 25, 30, 40, 50, 100)))
            else:
                numbers[name] = steps.decimal(r.randint(5, 200) if coins else r.randint(low, high))
        value = _value(_decimals(ready.structure.expression, numbers))
        if value and value != "0" and "-" not in value and any("." in n for n in numbers.values()):
            return numbers


def priced(draw: Draw) -> Sample:
    """Bills, lengths and weights with one decimal."""
    coins = draw.chance(0.6)
    chosen = draw.choice(_PRICED if coins else _MEASURED)
    numbers = draw.values(lambda r: _tenths(chosen, r, coins))
    fact, _, question = draw.wording(chosen.wordings).partition("##")
    text = f"{fact} {question}" if fact else question
    if fact.startswith("If "):
        text = f"{fact[:-1]}, {_small(question)}"
    elif fact and draw.chance(0.1):
        text = f"{question} {fact}"
    text, _ = _currency(draw, text)
    cents = coins and draw.chance(0.5)
    shown = {k: f"{float(v):.2f}" if cents and "." in v else v for k, v in numbers.items()}
    told = _sentences(text.format(**_bill_words(draw), **shown))
    expression = _decimals(chosen.structure.expression, numbers)
    final, work = think(expression, draw.effort)
    trace = chosen.structure.trace.format(**numbers)
    return Sample(
        "word", [user(ask(draw, told, lead=0.04)), answer(final, work and f"{trace}? {work}")],
        number(float(final) if "." in final else int(final)), effort=draw.effort, kind="priced",
    )  # fmt: skip


_PRICED = [
    _ready(s) for s in BILLS_OF
    if s.expression in ("g*v", "g*v+c", "w-g*v", "a+b", "a+b+c", "w-a-b", "w-v", "a-b") and "=" not in s.ranges
]  # fmt: skip
_MEASURED = [_ready(s) for s in TENTHS]

packed = _family(GROUPS_OF + GROUPS_MORE, _group_words, "groups")
rated = _family(RATES_OF, _rate_words, "rates")
billed = _family(BILLS_OF + BILLS_MORE, _bill_words, "bills")
aged = _family(AGES + AGES_MORE, _everyday_words, "ages")
shaped = _family(SHAPES, _everyday_words, "shapes")
parts = _family(PARTS, _everyday_words, "parts")
averaged = _family(AVERAGES, _everyday_words, "averages")
degrees = _family(DEGREES, _everyday_words, "degrees")
shared = _family(SHARING, _daily_words, "sharing")
whole = _family(WHOLES, _daily_words, "wholes")
ways = _family(WAYS, _daily_words, "ways")
lived = _family(LIFE, _daily_words, "life")
often = _family(OFTEN, _daily_words, "often")
lived_daily = _family(DAILY_LIFE, _daily_words, "daily")
lived_odd = _family(ODD_LIFE, _daily_words, "odd")
lived_more = _family(MORE_LIFE + PART_LIFE, _daily_words, "situations")
scened = _family(SCENES, _scene_words, "scenes")
scened_more = _family(MORE_SCENES, _scene_words, "scenes_more")
scened_mixed = _family(MIXED_SCENES, _scene_words, "scenes_mixed")
scened_half = _family(HALF_SCENES, _scene_words, "scenes_half")
scened_changes = _family(CHANGE_SCENES, _scene_words, "scenes_changes")

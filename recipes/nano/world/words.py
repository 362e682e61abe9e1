"""Word problems: short stories of one to three steps (`stories.py`) with an integer answer.

The analysis copies the numbers and the question, restates the story as one expression, then works it
like any other calculation.
"""

import random
import re
from collections.abc import Callable
from functools import partial

from recipes.nano.world import events, groups, relations, steps, triples
from recipes.nano.world.base import Draw, Sample, answer, number, user
from recipes.nano.world.expression import InexactError, solve, think
from recipes.nano.world.noted import noting
from recipes.nano.world.speech import ask, capital, pen
from recipes.nano.world.stories import (
    BOYS,
    CONTAINERS,
    CURRENCIES,
    DECIMAL_GROUPS,
    FOODS,
    GIRLS,
    GROUPS,
    PLACES,
    THINGS,
    Group,
)
from recipes.nano.world.stories_daily import DAILY, DECIMAL_MORE
from recipes.nano.world.stories_extra import EXTRA
from recipes.nano.world.stories_more import MORE
from recipes.nano.world.traces import retell

_RANGE = re.compile(r"(-?\d+)-(-?\d+)")
_NTH = {3: "third", 4: "quarter", 5: "fifth"}
_UNDISTURBED = ("extra", "age", "temperature")  # a number more would matter, or be one too many

Numbers = dict[str, int]
Recipe = list[tuple[str, int, int, str]]


def _recipe(ranges: str) -> Recipe:
    """ "a:2-99 b=a*2" as [("a", 2, 99, ""), ("b", 0, 0, "a*2")]."""
    out: Recipe = []
    for part in ranges.split():
        if part[1] == ":":
            found = _RANGE.fullmatch(part[2:])
            if found is None:
                raise ValueError(f"not a range: {part!r}")
            out.append((part[0], int(found[1]), int(found[2]), ""))
        else:
            out.append((part[0], 0, 0, part[2:]))
    return out


def _fill(expression: str, numbers: Numbers) -> str:
    """The expression with its numbers in the place of its letters."""
    text = re.sub(r"\b[a-z]\b", lambda m: str(numbers[m[0]]), expression)
    return re.sub(r"(?<=[-+*/])-(\d+)", r"(-\1)", text)


def _numbers(recipe: Recipe, expression: str, r: random.Random) -> Numbers:
    """Numbers that make the expression come out exact and, but for temperatures, not negative."""
    signed = any(low < 0 for _, low, _, _ in recipe)
    while True:
        numbers: Numbers = {}
        for name, low, high, rule in recipe:
            if rule:
                numbers[name] = int(solve(_fill(rule, numbers))[0])
            elif high > 4 * max(low, 1) and r.random() < 0.5:  # small numbers are common in stories
                numbers[name] = r.randint(low, low + (high - low) // 5)
            else:
                numbers[name] = r.randint(low, high)
        if any(rule and numbers[name] < 2 for name, _, _, rule in recipe):
            continue
        if "r" in numbers and numbers["r"] >= numbers["b"]:
            continue
        if " " in expression:
            return numbers
        try:
            value, work = solve(_fill(expression, numbers))
        except InexactError:
            continue
        if signed or ("-" not in value and value != "0" and "=-" not in work and "." not in work):
            return numbers


def _cast(draw: Draw) -> dict[str, str]:
    """The people, things and places of one story."""
    r = draw.random
    male = r.random() < 0.5
    name = r.choice(BOYS if male else GIRLS)
    other = r.choice([n for n in (GIRLS if r.random() < 0.7 else BOYS) if n != name and n != "Kim"])
    things, thing = r.choice(THINGS)
    box, boxes = r.choice([c for c in CONTAINERS if c[1] != things])
    he, his, him = ("he", "his", "him") if male else ("she", "her", "her")
    return {
        "n": name, "m": other, "he": he, "He": he.capitalize(), "his": his, "His": his.capitalize(),
        "him": him, "t": things, "s": thing, "f": r.choice(FOODS), "box": box, "boxes": boxes,
        "place": r.choice(PLACES),
    }  # fmt: skip


def _tell(draw: Draw, wording: str, shown: dict[str, str], nth: str = "") -> str:
    """The story with its cast; any currency stands in for euros."""
    plural, single = draw.choice(CURRENCIES)
    wording = wording.replace("euros", plural).replace(" euro ", f" {single} ")
    text = wording.format(**_cast(draw), **shown, nth=nth)
    text = re.sub(r"\ba (?=[aeio](?!uro|ne\b))", "an ", text)
    text = re.sub(r"(^|[.?!] )A (?=[aeio](?!uro|ne\b|s\b|nd\b|f\b|n\b))", r"\1An ", text)
    return ask(draw, capital(text) if wording[0] == "{" else text, lead=0.05)


def _story(wordings: tuple[str, ...], owner: dict[str, tuple[Group, Recipe]], draw: Draw) -> Sample:
    wording = draw.wording(wordings)
    group, recipe = owner[wording]
    numbers = draw.values(
        lambda r: _numbers(recipe, group.expression, r),
        lambda v: group.expression + repr(sorted(v.items())),
    )
    money = any(sign + "{" in wording for sign in "$€£")
    write = (
        str
        if money or (group.expression == "a+b" and numbers["a"] > 1899)
        else pen(draw, words=0.16)
    )
    trace = retell(
        group.kind,
        group.expression,
        wording,
        {k: str(v) for k, v in numbers.items()},
        group.trace,
    )
    text = wording
    if group.kind not in _UNDISTURBED and draw.chance(0.1):
        text, trace = groups.distracted(draw, text, trace, "{n}" if "{n}" in text else "")
    nth = _NTH.get(numbers.get("b", 0), "")
    question = _tell(draw, text, {k: write(v) for k, v in numbers.items()}, nth)
    if " " in group.expression:
        how = group.expression.split()[1]
        value, work = groups.divided(numbers["a"], how, numbers["b"], draw)
        final, told = str(value), None if draw.effort == "low" else work
    else:
        final, told = think(_fill(group.expression, numbers), draw.effort)
    if told:
        told = f"{trace}? {told}"
    return Sample(
        "word",
        [user(question), answer(final, told)],
        number(int(final)),
        effort=draw.effort,
        kind=group.kind,
    )


def _decimal_story(draw: Draw) -> Sample:
    """Prices, lengths and weights with one decimal."""
    owner = {w: group for group in DECIMAL_GROUPS + DECIMAL_MORE for w in group.wordings}
    wording = draw.wording(list(owner))
    group = owner[wording]
    recipe = _recipe(group.ranges)

    def make(r: random.Random) -> dict[str, str]:
        while True:
            drawn = {name: r.randint(low, high) for name, low, high, _ in recipe}
            if drawn["a"] > drawn.get("b", 0) or group.expression != "a-b":
                return {k: str(v) if k == "c" else steps.decimal(v) for k, v in drawn.items()}

    shown = draw.values(make)
    expression = re.sub(r"\b[a-z]\b", lambda m: shown[m[0]], group.expression)
    final, told = think(expression, draw.effort)
    if told:
        told = f"{retell('decimal', group.expression, wording, shown, group.trace)}? {told}"
    question = _tell(draw, wording, shown)
    value = float(final) if "." in final else int(final)
    return Sample(
        "word",
        [user(question), answer(final, told)],
        number(value),
        effort=draw.effort,
        kind="decimal",
    )


_BY_KIND: dict[str, list[tuple[Group, Recipe]]] = {}
for _group in GROUPS + MORE + EXTRA + DAILY:
    _BY_KIND.setdefault(_group.kind, []).append((_group, _recipe(_group.ranges)))


def _told(stories: list[tuple[Group, Recipe]]) -> Callable[[Draw], Sample]:
    owner = {wording: story for story in stories for wording in story[0].wordings}
    return partial(_story, tuple(owner), owner)


_TOLD: dict[str, Callable[[Draw], Sample]] = {
    **{f"word/{kind}": _told(stories) for kind, stories in _BY_KIND.items()},
    "word/decimal": _decimal_story,
    "word/events": events.happened,
    "word/before": events.started,
    "word/changed": events.changed,
    "word/gap": relations.gap,
    "word/related": relations.related,
    "word/chained": relations.chained,
    "word/parted": relations.parted,
    "word/triples": triples.told,
    "word/groups": groups.packed,
    "word/rates": groups.rated,
    "word/bills": groups.billed,
    "word/ages": groups.aged,
    "word/shapes": groups.shaped,
    "word/parts": groups.parts,
    "word/averages": groups.averaged,
    "word/degrees": groups.degrees,
    "word/everyday": groups.known,
    "word/sharing": groups.shared,
    "word/priced": groups.priced,
    "word/wholes": groups.whole,
    "word/ways": groups.ways,
    "word/life": groups.lived,
    "word/often": groups.often,
    "word/situations": groups.lived_more,
    "word/daily": groups.lived_daily,
    "word/odd": groups.lived_odd,
    "word/scenes": groups.scened,
    "word/scenes_more": groups.scened_more,
    "word/scenes_mixed": groups.scened_mixed,
    "word/scenes_changes": groups.scened_changes,
    "word/scenes_half": groups.scened_half,
}
FAMILIES = {kind: noting(make) for kind, make in _TOLD.items()}
# A kind of whole wordings is drawn in proportion to their number, but rare kinds a little more; the
# stories that are put together from parts make up a little more than half.
WEIGHTS: dict[str, float] = {
    f"word/{kind}": 8.0 + sum(len(group.wordings) for group, _ in stories)
    for kind, stories in _BY_KIND.items()
}
WEIGHTS["word/decimal"] = 40.0
WEIGHTS |= {
    "word/events": 260.0, "word/before": 110.0, "word/changed": 60.0, "word/gap": 80.0, "word/related": 220.0,
    "word/chained": 60.0, "word/parted": 60.0, "word/groups": 180.0, "word/rates": 150.0, "word/bills": 200.0,
    "word/ages": 90.0, "word/shapes": 60.0, "word/parts": 50.0, "word/averages": 20.0, "word/degrees": 30.0,
    "word/everyday": 60.0, "word/sharing": 100.0, "word/wholes": 90.0, "word/ways": 90.0, "word/priced": 70.0, "word/triples": 90.0,
    "word/life": 260.0, "word/often": 150.0, "word/situations": 900.0, "word/daily": 1300.0, "word/odd": 900.0, "word/scenes": 900.0, "word/scenes_more": 600.0, "word/scenes_mixed": 1100.0, "word/scenes_changes": 900.0, "word/scenes_half": 1000.0,
}  # fmt: skip

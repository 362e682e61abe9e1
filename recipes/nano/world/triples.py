"""Stories of three quantities: two are told, the third is told by one of them or by both.

"Monday brought 5 visitors, Tuesday 3 and Wednesday twice as many as Tuesday. How many in all?" The
analysis calls the first two A and B in the order of their numbers, and says of what the third is
so many: "A 5, B 3, C = B*2, sum? 5+3+3*2. ...".
"""

import random
from functools import lru_cache
from typing import NamedTuple

from recipes.nano.world.base import Draw, Sample, answer, number, user
from recipes.nano.world.expression import think
from recipes.nano.world.speech import ask, capital, pen
from recipes.nano.world.stories import BOYS, GIRLS, THINGS


class _Setting(NamedTuple):
    """How the three are told: `{X}` one of them, `{v}` its number, `{R}` how it compares with `{Y}`."""

    states: tuple[str, ...]
    relations: tuple[str, ...]
    sums: tuple[str, ...]
    thirds: tuple[str, ...]  # {Z} is the third


def _setting(*texts: str) -> _Setting:
    return _Setting(*(tuple(line.strip() for line in t.strip().split("\n")) for t in texts))


_TOTAL = """How many {t} is that in all?
    How many {t} is that altogether?
    How many {t} are that in total?
    How many {t} is it together?
    What is the total?
    What is the total number of {t}?
    How many {t} in all?
    How many {t} altogether?
    Find the total number of {t}.
    total {t}?
    How many {t} come together?
    What do the three make together?
    Add them up: how many {t}?"""
_DAYS = _setting(
    """on {X} {S} {v} {t}
    {S} {v} {t} on {X}
    {X} brought {v} {t}
    on {X} it was {v} {t}
    {X}: {v} {t}
    there were {v} {t} on {X}
    for {X} the number of {t} was {v}""",
    """on {X} {S} {R} on {Y}
    {X} brought {R} {Y}
    on {X} it was {R} on {Y}
    {X}: {R} on {Y}
    and on {X} {R} on {Y}
    {X} had {R} {Y}""",
    _TOTAL
    + """
    How many {t} is that in the three days?
    How many {t} were there in three days?
    How many {t} on all three days?
    What is the sum for the three days?""",
    """How many {t} was it on {Z}?
    How many {t} were there on {Z}?
    And on {Z}, how many {t}?
    How many on {Z}?
    What is the number of {t} for {Z}?
    How many {t} did {Z} bring?""",
)
_PEOPLE = _setting(
    """{X} has {v} {t}
    {X} owns {v} {t}
    {X} found {v} {t}
    {X} collected {v} {t}
    {X} brought {v} {t}
    {X}: {v} {t}
    there are {v} {t} that belong to {X}""",
    """{X} has {R} {Y}
    {X} owns {R} {Y}
    {X} found {R} {Y}
    {X} collected {R} {Y}
    {X} brought {R} {Y}
    {X}: {R} {Y}
    and {X} has {R} {Y}""",
    _TOTAL
    + """
    How many {t} do the three have together?
    How many {t} do they have in all?
    How many {t} do all three have?
    How many have they got altogether?
    How many {t} are there if they put them together?""",
    """How many {t} does {Z} have?
    How many does {Z} have?
    How many {t} has {Z} got?
    And {Z}, how many {t}?
    What is the number of {t} of {Z}?
    How many {t} are with {Z}?""",
)
_PLACES = _setting(
    """in {X} there are {v} {t}
    there are {v} {t} in {X}
    {X} has {v} {t}
    {X} holds {v} {t}
    {X}: {v} {t}
    {v} {t} are in {X}""",
    """in {X} there are {R} in {Y}
    {X} has {R} {Y}
    {X} holds {R} {Y}
    {X}: {R} in {Y}
    and {X} has {R} {Y}""",
    _TOTAL
    + """
    How many {t} are there in all three?
    How many {t} are in the three together?
    How many {t} do the three have?""",
    """How many {t} are in {Z}?
    How many {t} does {Z} have?
    How many are there in {Z}?
    And {Z}, how many {t}?
    What is the number of {t} in {Z}?""",
)
_WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_SHOWN = [
    ("we counted", "visitors"), ("the museum had", "visitors"), ("we had", "guests"), ("the shop sold", "cakes"), ("she read", "pages"),
    ("he walked", "km"), ("they planted", "trees"), ("I wrote", "emails"), ("the baker sold", "rolls"), ("the team made", "points"),
    ("the bus had", "passengers"), ("we picked", "apples"), ("the printer printed", "pages"), ("I saw", "birds"), ("they washed", "cars"),
]  # fmt: skip
_WHERE = [
    ("class A", "class B", "class C", "pupils"), ("the first box", "the second box", "the third box", "pens"), ("the red bag", "the blue bag", "the green bag", "marbles"),
    ("the big hall", "the small hall", "the old hall", "chairs"), ("the north field", "the south field", "the west field", "sheep"), ("shelf one", "shelf two", "shelf three", "books"),
    ("the kitchen", "the garden", "the cellar", "bottles"), ("the first bus", "the second bus", "the third bus", "people"), ("page one", "page two", "page three", "stamps"),
]  # fmt: skip
# How the third compares: the operation, how often it is drawn, its phrases.
_HOW = {
    "*2": ("twice as many as", "two times as many as", "exactly twice as many as", "double as many as"),
    "*3": ("three times as many as", "3 times as many as"),
    "*4": ("four times as many as", "4 times as many as"),
    "/2": ("half as many as", "only half as many as"),
    "+": ("{c} more than", "exactly {c} more than", "{c} {t} more than"),
    "-": ("{c} fewer than", "{c} less than", "{c} {t} fewer than"),
}  # fmt: skip


@lru_cache(maxsize=8)
def _forms(setting: _Setting, total: bool) -> tuple[str, ...]:
    asks = setting.sums if total else setting.thirds
    return tuple(f"{s}##{r}##{a}" for s in setting.states for r in setting.relations for a in asks)


def _cast(draw: Draw) -> tuple[_Setting, list[str], str, str]:
    """How it is told, the names of the three, the things, and who counts them."""
    r, x = draw.random, draw.random.random()
    if x < 0.4:
        start = r.randrange(7)
        said, things = draw.choice(_SHOWN)
        return _DAYS, [_WEEK[(start + i) % 7] for i in range(3)], things, said
    if x < 0.75:
        names = r.sample(BOYS + GIRLS, 3) if draw.chance(0.7) else ["my sister", "my brother", "my cousin"]  # fmt: skip
        return _PEOPLE, names, draw.choice(THINGS)[0], ""
    *names, things = draw.choice(_WHERE)
    return _PLACES, names, things, ""


def told(draw: Draw) -> Sample:
    """Two quantities, a third by one of them; asked is the third or all three."""
    how = draw.choice(["*2", "*2", "*2", "*3", "*4", "/2", "+", "+", "-", "-"])
    of_first, total = draw.chance(0.45), draw.chance(0.7)

    def make(r: random.Random) -> tuple[int, int, int]:
        while True:
            a, b = r.randint(2, r.choice([20, 60])), r.randint(2, r.choice([20, 60]))
            c = r.randint(2, 30)
            base = a if of_first else b
            if a != b and (how != "/2" or base % 2 == 0) and (how != "-" or c < base):
                return a, b, c

    a, b, c = draw.values(make)
    setting, names, things, said = _cast(draw)
    state, relation, question = draw.wording(_forms(setting, total)).split("##")
    write = pen(draw, words=0.15)
    first, second, third = names
    slots = {"t": things, "S": said, "Z": third}
    phrase = draw.choice(_HOW[how]).format(c=write(c), t=things)
    lines = [
        state.format(X=first, v=write(a), **slots),
        state.format(X=second, v=write(b), **slots),
        relation.format(X=third, Y=first if of_first else second, R=phrase, **slots),
    ]
    base = a if of_first else b
    letter = "A" if of_first else "B"
    by = f"{how}{c}" if how in "+-" else how
    asked = capital(question.format(**slots))
    text = _joined(draw, lines, asked)
    expression = f"{a}+{b}+{base}{by}" if total else f"{base}{by}"
    final, work = think(expression, draw.effort)
    trace = f"A {a}, B {b}, C = {letter}{by}, {'sum' if total else 'C'}"
    return Sample(
        "word",
        [user(ask(draw, text, lead=0.04)), answer(final, work and f"{trace}? {work}")],
        number(int(final)),
        effort=draw.effort,
        kind="triples",
    )


def _joined(draw: Draw, lines: list[str], asked: str) -> str:
    """The three facts and the question in one of the orders in which people tell them."""
    x = draw.random.random()
    lines = [line.removeprefix("and ") for line in lines]
    if x < 0.25:
        return f"{capital(lines[0])}, {lines[1]} and {lines[2]}. {asked}"
    if x < 0.4:
        return f"{capital(lines[0])} and {lines[1]}. {capital(lines[2])}. {asked}"
    if x < 0.5:
        return f"{capital(lines[2])}. {capital(lines[0])} and {lines[1]}. {asked}"
    if x < 0.58:
        return f"{asked} {capital(lines[0])}, {lines[1]} and {lines[2]}."
    if x < 0.66:
        return f"{capital(lines[0])}; {lines[1]}; {lines[2]}. {asked}"
    return " ".join(f"{capital(line)}." for line in lines) + f" {asked}"

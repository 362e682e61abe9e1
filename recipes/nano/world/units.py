"""Units: one to another, compound times and lengths, sums and comparisons of quantities.

A quantity is asked for in any spelling of its units; the analysis restates it in short symbols
("3.5 km -> m. 1 km=1000 m. 3.5*1000=3500") and the answer always carries the short symbol.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from recipes.nano.world import steps
from recipes.nano.world.base import Draw, Sample, answer, contains, number, user
from recipes.nano.world.speech import ask, capital, spell


@dataclass(frozen=True)
class Unit:
    """One unit: its size in the smallest unit of its group, and how people write it."""

    symbol: str
    size: int
    one: list[str]
    many: list[str]
    short: list[str]


def _unit(symbol: str, size: int, names: str, short: str = "") -> Unit:
    """`names` is "metre/metres meter/meters"; `short` the abbreviations."""
    pairs = [pair.replace("_", " ").split("/") for pair in names.split()]
    return Unit(symbol, size, [p[0] for p in pairs], [p[-1] for p in pairs], short.split())


_GROUPS: dict[str, list[Unit]] = {
    "length": [
        _unit("mm", 1, "millimetre/millimetres millimeter/millimeters", "mm mm mm."),
        _unit("cm", 10, "centimetre/centimetres centimeter/centimeters", "cm cm cm cms"),
        _unit("dm", 100, "decimetre/decimetres decimeter/decimeters", "dm"),
        _unit("m", 1000, "metre/metres meter/meters", "m m m"),
        _unit("km", 1000000, "kilometre/kilometres kilometer/kilometers kilometer/kilometers", "km km km kms KM"),
    ],
    "mass": [
        _unit("mg", 1, "milligram/milligrams milligramme/milligrammes", "mg"),
        _unit("g", 1000, "gram/grams gram/grams gramme/grammes", "g g g gr"),
        _unit("kg", 1000000, "kilogram/kilograms kilo/kilos kilogramme/kilogrammes", "kg kg kg kgs KG"),
        _unit("t", 1000000000, "tonne/tonnes ton/tons metric_ton/metric_tons", "t"),
    ],
    "volume": [
        _unit("ml", 1, "millilitre/millilitres milliliter/milliliters", "ml ml mL"),
        _unit("cl", 10, "centilitre/centilitres centiliter/centiliters", "cl cL"),
        _unit("dl", 100, "decilitre/decilitres deciliter/deciliters", "dl dL"),
        _unit("l", 1000, "litre/litres liter/liters", "l L l"),
    ],
    "time": [
        _unit("s", 1, "second/seconds second/seconds", "s sec secs"),
        _unit("min", 60, "minute/minutes minute/minutes", "min min mins"),
        _unit("h", 3600, "hour/hours hour/hours", "h h hrs hr"),
        _unit("days", 86400, "day/days"),
        _unit("weeks", 604800, "week/weeks"),
    ],
    "months": [_unit("months", 1, "month/months"), _unit("years", 12, "year/years"), _unit("decades", 120, "decade/decades"),
               _unit("centuries", 1200, "century/centuries")],
    "items": [_unit("", 1, "item/items piece/pieces single_item/single_items"), _unit("dozen", 12, "dozen/dozen dozen/dozen dozen/dozens")],
    "imperial": [
        _unit("in", 1, "inch/inches", "in inch"),
        _unit("ft", 12, "foot/feet", "ft ft."),
        _unit("yd", 36, "yard/yards", "yd yds"),
    ],
    "pounds": [_unit("oz", 1, "ounce/ounces", "oz"), _unit("lb", 16, "pound/pounds", "lb lbs")],
    "bytes": [
        _unit("bytes", 1, "byte/bytes", "B"),
        _unit("kB", 1000, "kilobyte/kilobytes", "kB KB kb"),
        _unit("MB", 1000000, "megabyte/megabytes", "MB mb"),
        _unit("GB", 1000000000, "gigabyte/gigabytes", "GB gb"),
    ],
    "euro": [_unit("cents", 1, "cent/cents", "ct"), _unit("euros", 100, "euro/euros euro/euros", "EUR")],
    "dollar": [_unit("cents", 1, "cent/cents"), _unit("dollars", 100, "dollar/dollars dollar/dollars", "USD bucks")],
    "sterling": [_unit("pence", 1, "penny/pence", "p"), _unit("pounds", 100, "pound/pounds", "GBP quid")],
}  # fmt: skip
# Pairs (group, from, to) as they are asked: common ones several times.
_PAIRS: list[tuple[str, int, int]] = (
    [("length", a, b) for a, b in [(4, 3), (3, 4), (3, 1), (1, 3), (1, 0), (0, 1)] * 3 + [(3, 0), (0, 3), (2, 1), (3, 2), (1, 2), (2, 3), (4, 1), (1, 4)]]
    + [("mass", a, b) for a, b in [(2, 1), (1, 2)] * 5 + [(3, 2), (2, 3)] * 3 + [(1, 0), (0, 1)] * 3]
    + [("volume", a, b) for a, b in [(3, 0), (0, 3)] * 5 + [(3, 1), (1, 3), (1, 0), (0, 1)] * 2 + [(3, 2), (2, 3), (2, 0), (0, 2), (2, 1)]]
    + [("time", a, b) for a, b in [(2, 1), (1, 2), (1, 0), (0, 1)] * 5 + [(3, 2), (2, 3), (4, 3), (3, 4)] * 3 + [(2, 0), (0, 2), (4, 2), (2, 4), (3, 1), (1, 3)]]
    + [("months", a, b) for a, b in [(1, 0), (0, 1)] * 4 + [(2, 1), (1, 2), (3, 1), (1, 3)] * 2]
    + [("items", a, b) for a, b in [(1, 0), (1, 0), (0, 1)] * 2]
    + [("imperial", a, b) for a, b in [(1, 0), (0, 1), (2, 1), (1, 2)] * 3 + [(2, 0), (0, 2)]]
    + [("pounds", 1, 0), ("pounds", 0, 1)]
    + [("bytes", a, b) for a, b in [(1, 0), (0, 1), (2, 1), (1, 2), (3, 2), (2, 3)]] * 2
    + [(g, a, b) for g in ("euro", "dollar") for a, b in [(1, 0), (0, 1)]] * 4
    + [("sterling", 1, 0), ("sterling", 0, 1)]
)  # fmt: skip

# {q} the quantity with its unit, {u} the wanted unit (plural or short), {v} the number, {f} the given unit (plural).
CONVERT = [
    "Convert {q} to {u}.", "Convert {q} into {u}.", "convert {q} to {u}", "Please convert {q} to {u}.", "Can you convert {q} to {u}?",
    "Could you convert {q} into {u} for me?", "Change {q} to {u}.", "Change {q} into {u}.", "Express {q} in {u}.", "Express {q} as {u}.",
    "Write {q} in {u}.", "Give {q} in {u}.", "State {q} in {u}.", "Turn {q} into {u}.", "Transform {q} to {u}.", "Translate {q} into {u}.",
    "How many {u} are in {q}?", "How many {u} are there in {q}?", "How many {u} is {q}?", "How many {u} are {q}?", "how many {u} in {q}",
    "How many {u} does {q} have?", "How many {u} make {q}?", "How many {u} do {q} make?", "How many {u} make up {q}?", "How many {u} equal {q}?",
    "How many {u} fit into {q}?", "How many {u} is that: {q}?", "How many {u} do I get from {q}?", "{q} is how many {u}?", "{q} are how many {u}?",
    "{q} equals how many {u}?", "{q} makes how many {u}?", "{q} is what in {u}?", "{q} in {u}?", "{q} in {u}", "{q} to {u}", "{q} to {u}?",
    "{q} into {u}", "{q} -> {u}", "{q} = ? {u}", "{q} = __ {u}", "{q} = how many {u}", "{q} as {u}", "{q}, in {u}?", "{q} expressed in {u}?",
    "What is {q} in {u}?", "What's {q} in {u}?", "whats {q} in {u}", "What are {q} in {u}?", "What is {q} expressed in {u}?",
    "What is {q} converted to {u}?", "What do you get if you convert {q} to {u}?", "How much is {q} in {u}?", "How much are {q} in {u}?",
    "How long or how much is {q} when given in {u}?", "In {u}, how much is {q}?", "In {u}, what is {q}?", "If I have {q}, how many {u} is that?",
    "I have {q}. How many {u} is that?", "I need {q} in {u}.", "I need to convert {q} to {u}.", "I want to know how many {u} {q} is.",
    "I'd like {q} in {u}, please.", "Tell me how many {u} are in {q}.", "Tell me {q} in {u}.", "Give me {q} in {u}.",
    "Do you know how many {u} {q} is?", "Do you know how many {u} there are in {q}?", "Can you tell me how many {u} {q} is?",
    "Can you give me {q} in {u}?", "Can you express {q} in {u}?", "Could you tell me what {q} is in {u}?", "What would {q} be in {u}?",
    "Work out {q} in {u}.", "Calculate {q} in {u}.", "Compute how many {u} are in {q}.", "Find the number of {u} in {q}.", "Find {q} in {u}.",
    "The number of {u} in {q} is?", "What is the number of {u} in {q}?", "My form only takes {u}. What do I enter for {q}?",
    "It says {q} on the label. What is that in {u}?", "The sign says {q}. How many {u} is this?", "My notes say {q}, but I need {u}.",
    "The answer should be in {u}: {q}.", "Rewrite {q} using {u}.", "Show {q} in {u}.", "From {f} to {u}: {q}", "Change from {f} to {u}: {q}",
    "Convert from {f} to {u}: {v}", "{v} {f} to {u}", "If something measures {q}, how many {u} is that?", "Conversion: {q} to {u}",
    "unit conversion: {q} in {u}", "Give the value of {q} in {u}.", "Return {q} in {u}.", "How would I write {q} in {u}?", "How do you say {q} in {u}?",
    "For a recipe or a plan I need {q} in {u}.", "A friend told me it's {q}. How many {u} would that be?", "How many {u} would {q} be?",
    "{q}... how many {u}?", "So {q} is how many {u}?", "And {q} in {u}?", "What about {q} in {u}?", "Now {q} in {u}, please.", "{q}? I think in {u}.",
    "Quickly, {q} in {u}.", "{u} in {q}?", "number of {u} in {q}", "Put {q} into {u}.", "Switch {q} to {u}.", "Convert this to {u}: {q}", "Make {u} out of {q}.",
    "Which number of {u} is the same as {q}?", "What amount in {u} equals {q}?", "{q} is the same as how many {u}?", "{q} is equal to how many {u}?",
    "{q} corresponds to how many {u}?", "Count the {u} in {q}.", "How many {u} have I got if I have {q}?",
]  # fmt: skip
# Whole sentences of one group; {q} and {u} as above.
SETTINGS: dict[str, list[str]] = {
    "length": [
        "A rope is {q} long. How many {u} is that?", "A table has a length of {q}. What is that in {u}?", "The way to school is {q}. Give it in {u}.",
        "I walked {q} today. How many {u} did I walk?", "A plank measures {q}. How long is it in {u}?", "The snake is {q} long. How long is it in {u}?",
        "My desk is {q} wide. How many {u} is it wide?", "How long is {q} in {u}?", "The lake is {q} away. How far is that in {u}?", "A ribbon of {q}: length in {u}?",
        "The fence is {q} long. Tell me its length in {u}.", "The river is {q} long; in {u}?", "How far is {q} in {u}?", "The hole is {q} deep. How many {u} deep is it?",
        "I need a cable of {q}. The shop sells by {u}. What do I ask for?",
    ],
    "mass": [
        "A bag weighs {q}. How many {u} is that?", "A parcel has a mass of {q}. What is that in {u}?", "The recipe needs {q} of flour. How many {u} is that?",
        "I bought {q} of rice. How many {u} did I buy?", "How heavy is {q} in {u}?", "The cat weighs {q}. What does it weigh in {u}?", "An elephant eats {q} a day. In {u}?",
        "The truck carries {q}. How much is that in {u}?", "A pill has {q} of iron. Give it in {u}.", "{q} of sugar in {u}?", "How many {u} of butter is {q} of butter?",
        "The box may hold {q}. What is the limit in {u}?", "My suitcase weighs {q}. How many {u} does it weigh?",
    ],
    "volume": [
        "A bottle holds {q}. How many {u} is that?", "The jug contains {q} of water. What is that in {u}?", "The recipe asks for {q} of milk. How many {u} is that?",
        "I drank {q} of tea. How many {u} did I drink?", "A tank holds {q}. How much is that in {u}?", "{q} of juice in {u}?", "How many {u} of water are in {q} of water?",
        "A can contains {q}. Give the amount in {u}.", "The bucket is filled with {q}. In {u}?", "My glass takes {q}. How many {u} does it take?",
    ],
    "time": [
        "A film lasts {q}. How many {u} is that?", "The trip takes {q}. How long is it in {u}?", "How long is {q} in {u}?", "I slept {q}. How many {u} did I sleep?",
        "The lesson takes {q}. What is that in {u}?", "We waited {q}. How many {u} did we wait?", "The cake bakes for {q}. In {u}, please?", "My holiday is {q} long. How many {u} is it?",
        "The race took {q}. Give the time in {u}.", "The battery lasts {q}. How many {u} is this?", "The timer is set to {q}. How many {u} are left?",
        "The meeting went on for {q}. How many {u} was that?", "There are still {q} to go. How many {u} is that?",
    ],
    "months": ["The baby is {q} old. How old is it in {u}?", "A contract runs for {q}. How many {u} is that?", "She lived there for {q}. How many {u} is that?",
               "How long is {q} in {u}?", "The loan lasts {q}. In {u}?", "He has worked here for {q}. How many {u} is it?"],
    "items": ["I bought {q} eggs. How many eggs is that?", "How many eggs are {q} eggs?", "She baked {q} rolls. How many rolls are there?", "How many are {q}?",
              "The box has {q} pencils. How many pencils is that?", "We need {q} roses. How many roses is it?", "How many is {q}?"],
    "imperial": ["A board is {q} long. How many {u} is that?", "The room is {q} wide. What is that in {u}?", "He is {q} tall. How tall is he in {u}?",
                 "The screen measures {q}. How many {u} is it?", "How long is {q} in {u}?", "The field is {q} long. In {u}?"],
    "pounds": ["The baby weighs {q}. How many {u} is that?", "A cake needs {q} of butter. How many {u} is it?", "How heavy is {q} in {u}?"],
    "bytes": ["The file is {q} big. How many {u} is that?", "A photo takes {q}. How many {u} does it take?", "I have {q} of free space. What is that in {u}?",
              "How big is {q} in {u}?", "My download is {q}. In {u}?", "The disk holds {q}. How many {u} is this?"],
    "money": ["A toy costs {q}. How many {u} is that?", "I have {q} in my pocket. How much is that in {u}?", "The ticket is {q}. What is the price in {u}?",
              "She saved {q}. How many {u} did she save?", "How many {u} do I get for {q}?", "The bill is {q}. Give it in {u}.", "How much money is {q} in {u}?",
              "I change {q} into {u}. How many do I get?"],
}  # fmt: skip

SPLIT = [  # to a compound: {q} in {u1} and {u2}
    "Convert {q} to {u1} and {u2}.", "How many {u1} and {u2} are {q}?", "{q} in {u1} and {u2}?", "{q} in {u1} and {u2}", "What is {q} in {u1} and {u2}?", "Express {q} in {u1} and {u2}.",
    "Write {q} as {u1} and {u2}.", "{q} is how many {u1} and {u2}?", "How many {u1} and {u2} is {q}?", "Give {q} in {u1} and {u2}.", "Change {q} into {u1} and {u2}.", "Turn {q} into {u1} and {u2}.",
    "How many {u1} and how many {u2} are in {q}?", "Can you write {q} in {u1} and {u2}?", "I need {q} in {u1} and {u2}.", "How much is {q} in {u1} and {u2}?", "Tell me {q} in {u1} and {u2}.",
    "{q} to {u1} and {u2}", "{q} = ? {u1} ? {u2}", "{q}: how many {u1} and {u2}?", "Split {q} into {u1} and {u2}.", "What would {q} be in {u1} and {u2}?", "Please give {q} in {u1} and {u2}.",
    "If something is {q}, how many {u1} and {u2} is it?", "My watch says {q}. How many {u1} and {u2} is that?", "Could you convert {q} into {u1} and {u2}?", "Break {q} down into {u1} and {u2}.",
    "I measured {q}. In {u1} and {u2}, what is that?", "Make {u1} and {u2} out of {q}.", "convert {q} into {u1} + {u2}",
]  # fmt: skip
SUM = [
    "How many {u} are {p} and {q} together?", "What is {p} plus {q} in {u}?", "{p} + {q} = ? {u}", "Add {p} and {q}. Answer in {u}.", "Add {p} and {q} and give the result in {u}.",
    "{p} + {q} in {u}", "How much is {p} plus {q}, in {u}?", "What is the sum of {p} and {q} in {u}?", "In {u}, what is {p} plus {q}?", "Give {p} + {q} in {u}.", "How many {u} do {p} and {q} make together?",
    "First {p}, then {q}. How many {u} in total?", "I have {p} and another {q}. How many {u} is that?", "{p} and {q} more, in {u}?", "What do {p} and {q} come to in {u}?", "Calculate {p} + {q} in {u}.",
    "Put {p} and {q} together. How many {u} is it?", "Total of {p} and {q} in {u}?",
]  # fmt: skip
MINUS = [
    "What is {p} minus {q} in {u}?", "{p} - {q} = ? {u}", "Subtract {q} from {p}. Answer in {u}.", "{p} - {q} in {u}", "How much is {p} minus {q}, in {u}?", "In {u}, what is {p} minus {q}?",
    "Take {q} away from {p}. How many {u} are left?", "From {p} I use {q}. How many {u} remain?", "Calculate {p} - {q} in {u}.", "How many {u} are left if you take {q} from {p}?",
    "What is the difference between {p} and {q} in {u}?", "I had {p} and {q} are gone. How many {u} are left?", "What remains of {p} after {q} are taken away, in {u}?",
]  # fmt: skip
WHICH = [
    "Which is {more}, {p} or {q}?", "What is {more}: {p} or {q}?", "Which is {more}: {p} or {q}?", "Is {p} or {q} {more}?", "{p} or {q}: which is {more}?", "{p} or {q}, what is {more}?", "Which one is {more}, {p} or {q}?",
    "Tell me which is {more}: {p} or {q}.", "What's {more}, {p} or {q}?", "Compare {p} and {q}. Which is {more}?", "Of {p} and {q}, which is {more}?", "I have {p} and {q}. Which is {more}?", "Name the one that is {more}: {p} or {q}.",
    "Between {p} and {q}, which is {more}?", "{p} vs {q}: which is {more}?", "Can you say which is {more}, {p} or {q}?",
]  # fmt: skip
FACTOR = [
    "How many {u} are in one {f}?", "How many {u} are in a {f}?", "How many {u} does a {f} have?", "How many {u} are there in one {f}?", "How many {u} make a {f}?", "One {f} is how many {u}?", "1 {f} = ? {u}",
    "What is one {f} in {u}?", "A {f} has how many {u}?", "how many {u} in a {f}", "How many {u} are in 1 {f}?", "What is a {f} in {u}?", "Tell me how many {u} make one {f}.", "How many {u} is one {f}?", "a {f} is how many {u}?",
]  # fmt: skip

_MORE = {
    "length": ("longer", "shorter"),
    "mass": ("heavier", "lighter"),
    "volume": ("more", "less"),
    "time": ("longer", "shorter"),
}


def _written(value: Fraction) -> str:
    """A fraction as an integer or with at most three decimals."""
    if value.denominator == 1:
        return str(value.numerator)
    return f"{float(value):.3f}".rstrip("0")


def _name(draw: Draw, unit: Unit, value: Fraction | None, joined: bool = False) -> str:
    """The unit as a person writes it: a name, or a short form."""
    if unit.short and draw.chance(0.5 if not joined else 1.0):
        return draw.choice(unit.short)
    return draw.choice(unit.one if value == 1 else unit.many)


def _quantity(draw: Draw, value: Fraction, unit: Unit) -> str:
    """ "3.5 km", "3.5km", "two hours", "half an hour", "a dozen"."""
    if value == 1 and draw.chance(0.25):
        name = draw.choice(unit.one)
        return f"{'an' if name[0] in 'aeio' or name.startswith('hour') else 'a'} {name}"
    shown = _written(value)
    if value.denominator == 1 and 1000 <= value <= 999999 and draw.chance(0.12):
        shown = f"{value.numerator:,}"
    if value.denominator == 1 and value <= 20 and draw.chance(0.12):
        return f"{spell(value.numerator)} {draw.choice(unit.one if value == 1 else unit.many)}"
    if unit.short and draw.chance(0.25):
        return f"{shown}{draw.choice(unit.short)}"
    return f"{shown} {_name(draw, unit, value)}"


def _final(value: Fraction, unit: Unit) -> str:
    name = unit.symbol
    if value == 1:
        name = {"days": "day", "weeks": "week", "months": "month", "years": "year", "decades": "decade", "centuries": "century",
                "bytes": "byte", "cents": "cent", "euros": "euro", "dollars": "dollar", "pence": "penny", "pounds": "pound"}.get(name, name)  # fmt: skip
    return f"{_written(value)} {name}".strip()


def _symbol(unit: Unit) -> str:
    return unit.symbol or "items"


def _times(a: Fraction, factor: int, effort: str) -> str:
    """a*factor worked; a power of ten only shifts the point."""
    value = a * factor
    if set(str(factor)) <= {"0", "1"}:
        return f"{_written(a)}*{factor}={_written(value)}"
    if a.denominator == 1:
        return steps.work(a.numerator, "*", factor, effort)
    inner = steps.work(int(a * 10), "*", factor, effort)
    short = f"{_written(a)}*{factor}"
    return (
        f"{short}={_written(value)}"
        if effort != "high"
        else f"{short}: in tenths {inner}, so {_written(value)}"
    )


def _over(a: Fraction, factor: int, effort: str) -> str:
    value = a / factor
    if set(str(factor)) <= {"0", "1"}:
        return f"{_written(a)}/{factor}={_written(value)}"
    if value.denominator == 1:
        return steps.work(a.numerator, "/", factor, effort)
    inner = steps.work(int(a * 10), "/", factor, effort)
    short = f"{_written(a)}/{factor}"
    return (
        f"{short}={_written(value)}"
        if effort != "high"
        else f"{short}: in tenths {inner}, so {_written(value)}"
    )


def _chain(group: str, big: int, small: int) -> list[int]:
    """The factors between two units: of lengths and the like at once, of times step by step."""
    units = _GROUPS[group]
    if group == "time" and big - small > 1:
        return [units[i].size // units[i - 1].size for i in range(big, small, -1)]
    return [units[big].size // units[small].size]


def _facts(group: str, big: int, small: int) -> str:
    units = _GROUPS[group]
    if group == "time" and big - small > 1:
        return ", ".join(
            f"1 {_final(Fraction(1), units[i]).split()[-1]}={units[i].size // units[i - 1].size} {_symbol(units[i - 1])}"
            for i in range(big, small, -1)
        )
    one = _final(Fraction(1), units[big]).split()[-1]
    return f"1 {one}={units[big].size // units[small].size} {_symbol(units[small])}"


def _value(r: random.Random, group: str, start: int, end: int) -> Fraction:
    """A number of `start` units that is exact, and not too long, in `end` units."""
    units = _GROUPS[group]
    if start > end:  # to smaller units
        factor = units[start].size // units[end].size
        whole = r.choice([r.randint(1, 9), r.randint(2, 20), r.randint(2, 99)])
        if factor > 10000:
            whole = r.randint(1, 20)
        if group in ("items", "bytes") and r.random() < 0.8:
            return Fraction(whole)
        if group in ("time", "months", "imperial", "pounds"):
            tenths = r.random() < 0.12 and group in ("time", "months")
            return Fraction(whole) + (Fraction(1, 2) if tenths else 0)
        if group in ("euro", "dollar", "sterling") and r.random() < 0.3:
            return Fraction(r.randint(101, 9999), 100)
        if r.random() < 0.5:
            return Fraction(r.randint(1, 999), 10)
        if r.random() < 0.12:
            return Fraction(r.randint(1, 999), min(factor, 100))
        return Fraction(whole if r.random() < 0.85 else r.randint(100, 999))
    factor = units[end].size // units[start].size
    if set(str(factor)) <= {"0", "1"}:
        style = r.random()
        if style < 0.45 or factor > 10000:
            return Fraction(r.choice([r.randint(1, 20), r.randint(1, 99)]) * factor)
        if style < 0.85 or factor == 10:
            return Fraction(r.randint(1, 199) * factor, 10)
        return Fraction(r.randint(1, 9999))
    whole = r.choice([r.randint(1, 9), r.randint(2, 20), r.randint(2, 60)])
    half = (
        Fraction(1, 2)
        if r.random() < 0.1 and factor % 2 == 0 and group in ("time", "months", "items")
        else 0
    )
    return Fraction((whole + half) * factor)


def _sample(
    draw: Draw, kind: str, question: str, final: str, analysis: str, check: dict[str, object]
) -> Sample:
    told = None if draw.effort == "low" else analysis
    return Sample(
        "unit",
        [user(ask(draw, question)), answer(final, told)],
        check,
        effort=draw.effort,
        kind=kind,
    )


def _number(value: Fraction) -> dict[str, object]:
    return number(value.numerator if value.denominator == 1 else float(_written(value)))


def _money(group: str) -> str:
    return "money" if group in ("euro", "dollar", "sterling") else group


def _convert(draw: Draw) -> Sample:
    """One quantity to another unit."""
    group, start, end = draw.choice(_PAIRS)
    units = _GROUPS[group]
    parts = [v for g, s, v in _SPECIAL if g == group and s == units[start].symbol]
    value = draw.values(
        lambda r: (
            r.choice(parts)
            if parts and start > end and r.random() < 0.12
            else _value(r, group, start, end)
        ),
        lambda v: f"{group} {start} {end} {v.numerator} {v.denominator} {v * v}",
    )
    restated = f"{_written(value)} {_symbol(units[start])} -> {_symbol(units[end])}"
    lines, result = [], value
    for factor in (
        _chain(group, max(start, end), min(start, end))
        if start > end
        else _chain(group, end, start)[::-1]
    ):
        lines.append((_times if start > end else _over)(result, factor, draw.effort))
        result = result * factor if start > end else result / factor
    analysis = f"{restated}. {_facts(group, max(start, end), min(start, end))}. {'; '.join(lines)}"
    wanted = _name(draw, units[end], None)
    given = draw.choice(units[start].many)
    if group in ("euro", "dollar", "sterling") and start == 1 and draw.chance(0.4):
        sign = {"euro": "€", "dollar": "$", "sterling": "£"}[group]
        shown = _written(value) if value.denominator == 1 else f"{float(value):.2f}"
        quantity = f"{sign}{shown}"
    else:
        quantity = _quantity(draw, value, units[start])
    if group == "time" and value.denominator == 2 and value < 10 and draw.chance(0.3):
        quantity = _half(value, units[start])
    special = _SPECIAL.get((group, units[start].symbol, value))
    if special and draw.chance(0.6):
        quantity = draw.choice(special)
    settings = SETTINGS[_money(group)]
    if draw.chance(0.25 if group != "items" else 0.7 if end == 0 else 0.0):
        template = draw.wording(settings)
    else:
        template = draw.wording(CONVERT)
    text = template.format(q=quantity, u=wanted, v=_written(value), f=given)
    return _sample(draw, "convert", capital(text) if template[0] == "{" and draw.chance(0.5) and quantity[0] == "a" else text,
                   _final(result, units[end]), analysis, _number(result))  # fmt: skip


# Quantities that have a name of their own.
_SPECIAL: dict[tuple[str, str, Fraction], list[str]] = {
    ("time", "h", Fraction(1, 2)): ["half an hour", "half an hour", "1/2 hour", "a half hour"],
    ("time", "h", Fraction(1, 4)): ["a quarter of an hour", "a quarter hour", "1/4 hour"],
    ("time", "h", Fraction(3, 4)): ["three quarters of an hour", "3/4 of an hour"],
    ("time", "h", Fraction(3, 2)): ["an hour and a half", "one and a half hours", "1 1/2 hours"],
    ("time", "h", Fraction(5, 2)): ["two and a half hours", "2 1/2 hours"],
    ("time", "min", Fraction(1, 2)): ["half a minute"],
    ("time", "days", Fraction(1, 2)): ["half a day"],
    ("time", "weeks", Fraction(2)): ["a fortnight", "two weeks", "a couple of weeks"],
    ("months", "years", Fraction(1, 2)): ["half a year"],
    ("months", "years", Fraction(3, 2)): ["a year and a half", "one and a half years"],
    ("months", "years", Fraction(5, 2)): ["two and a half years"],
    ("items", "dozen", Fraction(1, 2)): ["half a dozen", "half a dozen", "1/2 dozen"],
    ("length", "km", Fraction(1, 2)): ["half a kilometre", "half a km", "half a kilometer"],
    ("length", "km", Fraction(3, 2)): ["one and a half kilometres", "1 1/2 km"],
    ("length", "m", Fraction(1, 2)): ["half a metre", "half a meter"],
    ("mass", "kg", Fraction(1, 2)): ["half a kilo", "half a kilogram", "half a kg"],
    ("mass", "kg", Fraction(1, 4)): ["a quarter of a kilo", "a quarter of a kilogram"],
    ("mass", "kg", Fraction(3, 2)): ["one and a half kilos", "a kilo and a half"],
    ("mass", "t", Fraction(1, 2)): ["half a tonne", "half a ton"],
    ("volume", "l", Fraction(1, 2)): ["half a litre", "half a liter", "1/2 l"],
    ("volume", "l", Fraction(1, 4)): ["a quarter of a litre", "a quarter litre", "a quarter of a liter"],
    ("volume", "l", Fraction(3, 4)): ["three quarters of a litre", "3/4 litre"],
    ("volume", "l", Fraction(3, 2)): ["one and a half litres", "1 1/2 litres"],
    ("imperial", "ft", Fraction(1, 2)): ["half a foot"],
}  # fmt: skip


def _half(value: Fraction, unit: Unit) -> str:
    """ "half an hour", "two and a half hours"."""
    whole = int(value)
    name = unit.one[0]
    if whole == 0:
        return f"half {'an' if name == 'hour' else 'a'} {name}"
    if whole == 1:
        return f"{'an' if name == 'hour' else 'a'} {name} and a half"
    return f"{spell(whole)} and a half {unit.many[0]}"


# (group, big, small, highest number of big units) of compounds such as "2 h 15 min".
_COMPOUNDS = [("time", 2, 1, 24)] * 5 + [("time", 1, 0, 60)] * 3 + [("time", 3, 2, 14), ("time", 4, 3, 12), ("months", 1, 0, 20), ("months", 1, 0, 20),
              ("length", 3, 1, 50), ("length", 3, 1, 20), ("length", 4, 3, 30), ("length", 1, 0, 50), ("mass", 2, 1, 30), ("mass", 2, 1, 30), ("mass", 3, 2, 9), ("volume", 3, 0, 20),
              ("imperial", 1, 0, 12), ("imperial", 1, 0, 30), ("imperial", 2, 1, 20), ("pounds", 1, 0, 12), ("euro", 1, 0, 99), ("dollar", 1, 0, 99)]  # fmt: skip


def _compound_parts(draw: Draw, kind: str) -> tuple[str, Unit, Unit, int, int, int]:
    group, big, small, most = draw.choice(_COMPOUNDS)
    units = _GROUPS[group]
    factor = units[big].size // units[small].size

    def make(r: random.Random) -> tuple[int, int]:
        rest = r.randint(1, factor - 1)
        if factor >= 60 and r.random() < 0.5:
            rest = max(5, rest // 5 * 5)
        if factor >= 1000 and r.random() < 0.7:
            rest = max(50, rest // 50 * 50)
        return r.randint(1, most), rest

    whole, rest = draw.values(make, lambda v: f"{kind}{group}{big}{v} {v[0] * v[1]}")
    return group, units[big], units[small], factor, whole, rest


def _join(draw: Draw, big: Unit, small: Unit, whole: int, rest: int) -> str:
    """ "2 h 15 min", "2 hours and 15 minutes", "2h15"."""
    if big.short and small.short and draw.chance(0.5):
        b, s = draw.choice(big.short), draw.choice(small.short)
        space = draw.choice([" ", " ", ""])
        return f"{whole}{space}{b} {rest}{space}{s}"
    w = spell(whole) if whole <= 12 and draw.chance(0.15) else str(whole)
    i = draw.random.randrange(min(len(big.many), len(small.many)))
    b = (big.one if whole == 1 else big.many)[min(i, len(big.many) - 1)]
    s = (small.one if rest == 1 else small.many)[min(i, len(small.many) - 1)]
    return f"{w} {b}{draw.choice([' and ', ' and ', ' ', ', '])}{rest} {s}"


def _compound(draw: Draw) -> Sample:
    """2 h 15 min in minutes."""
    group, big, small, factor, whole, rest = _compound_parts(draw, "compound")
    quantity = _join(draw, big, small, whole, rest)
    inner = whole * factor
    value = Fraction(inner + rest)
    restated = f"{whole} {_symbol(big)} {rest} {_symbol(small)} -> {_symbol(small)}"
    one = _final(Fraction(1), big).split()[-1]
    work = f"1 {one}={factor} {_symbol(small)}. {_times(Fraction(whole), factor, draw.effort)}; {steps.work(inner, '+', rest, draw.effort)}"
    pool = CONVERT if draw.chance(0.7) else SETTINGS[_money(group)]
    templates = [t for t in pool if "{v}" not in t and "{f}" not in t] if pool is CONVERT else pool
    text = draw.wording(templates).format(q=quantity, u=_name(draw, small, None))
    return _sample(
        draw, "compound", text, _final(value, small), f"{restated}. {work}", _number(value)
    )


def _split(draw: Draw) -> Sample:
    """90 minutes in hours and minutes."""
    _, big, small, factor, whole, rest = _compound_parts(draw, "split")
    total = whole * factor + rest
    if draw.chance(0.05):
        total, rest = whole * factor, 0
    one = _final(Fraction(1), big).split()[-1]
    restated = f"{total} {_symbol(small)} -> {_symbol(big)} {_symbol(small)}. 1 {one}={factor} {_symbol(small)}"
    if factor in (10, 100, 1000):
        work = f"{total}/{factor}={whole} r{rest}"
    else:
        work = steps.work(total, "/", factor, draw.effort) + (
            f" r{rest}" if draw.effort == "medium" else ""
        )
    quantity = _quantity(draw, Fraction(total), small)
    u1, u2 = draw.choice(big.many), draw.choice(small.many)
    if big.short and small.short and draw.chance(0.25):
        u1, u2 = draw.choice(big.short), draw.choice(small.short)
    text = draw.wording(SPLIT).format(q=quantity, u1=u1, u2=u2)
    final = f"{_final(Fraction(whole), big)} {_final(Fraction(rest), small)}"
    variants = [final]
    for joiner in (" ", " and ", ", "):
        for b, s in [
            *zip(big.short, small.short, strict=False),
            (
                big.one[0] if whole == 1 else big.many[0],
                small.one[0] if rest == 1 else small.many[0],
            ),
        ]:
            variants.append(f"{whole} {b}{joiner}{rest} {s}")
    return _sample(
        draw, "split", text, final, f"{restated}. {work}", contains(*dict.fromkeys(variants))
    )


_SUMMED = [("length", 4, 3), ("length", 3, 1), ("length", 1, 0), ("mass", 2, 1), ("mass", 3, 2), ("volume", 3, 0), ("volume", 3, 1), ("time", 2, 1), ("time", 2, 1),
           ("time", 1, 0), ("time", 4, 3), ("time", 3, 2), ("imperial", 1, 0), ("months", 1, 0), ("euro", 1, 0), ("dollar", 1, 0)]  # fmt: skip


def _combined(draw: Draw) -> Sample:
    """2 km + 500 m in metres; the difference of two quantities."""
    group, big, small = draw.choice(_SUMMED)
    units = _GROUPS[group]
    factor = units[big].size // units[small].size
    minus = draw.chance(0.35)

    def make(r: random.Random) -> tuple[Fraction, int]:
        decimal = factor in (10, 100, 1000) and r.random() < 0.25
        whole = Fraction(r.randint(11, 99), 10) if decimal else Fraction(r.randint(1, 20))
        rest = r.randint(1, max(2, min(factor * 2, 900)))
        if factor >= 60 and r.random() < 0.7:
            rest = max(5, rest // 5 * 5)
        if minus and rest >= whole * factor:
            rest = max(1, factor // 2)
        return whole, rest

    whole, rest = draw.values(make, lambda v: f"{group}{big}{minus}{v[0]}|{v[1]} {v[0] * v[1]}")
    inner = whole * factor
    value = inner - rest if minus else inner + rest
    first, second = (
        _quantity(draw, whole, units[big]),
        _quantity(draw, Fraction(rest), units[small]),
    )
    op = "-" if minus else "+"
    restated = f"{_written(whole)} {_symbol(units[big])}{op}{rest} {_symbol(units[small])} -> {_symbol(units[small])}"
    one = _final(Fraction(1), units[big]).split()[-1]
    turned = not minus and draw.chance(0.3)
    if turned:
        first, second = second, first
        restated = f"{rest} {_symbol(units[small])}{op}{_written(whole)} {_symbol(units[big])} -> {_symbol(units[small])}"
    last = (
        steps.work(rest, "+", int(inner), draw.effort)
        if turned
        else steps.work(int(inner), op, rest, draw.effort)
    )
    work = f"1 {one}={factor} {_symbol(units[small])}. {_times(whole, factor, draw.effort)}; {last}"
    text = draw.wording(MINUS if minus else SUM).format(
        p=first, q=second, u=_name(draw, units[small], None)
    )
    return _sample(
        draw, "combined", text, _final(value, units[small]), f"{restated}. {work}", _number(value)
    )


def _which(draw: Draw) -> Sample:
    """Which is longer, 3 km or 2500 m? The answer repeats the quantity in symbols."""
    group, big, small = draw.choice([s for s in _SUMMED if s[0] in _MORE])
    units = _GROUPS[group]
    factor = units[big].size // units[small].size

    def make(r: random.Random) -> tuple[int, int]:
        while True:
            a = r.randint(1, 12)
            b = a * factor + r.choice([-1, 1]) * r.randint(
                1, factor * a - 1 if r.random() < 0.3 else max(1, factor // 2)
            )
            if factor >= 100:
                b = b // (factor // 20) * (factor // 20)
            if b > 0 and b != a * factor:
                return a, b

    a, b = draw.values(make, lambda v: f"{group}{big}{v} {v[0] * v[1]}")
    larger = draw.chance(0.5)
    word = _MORE[group][0 if larger else 1]
    if group == "volume":
        word = "more" if larger else "less"
    first_wins = (a * factor > b) == larger
    p, q = _quantity(draw, Fraction(a), units[big]), _quantity(draw, Fraction(b), units[small])
    shown_a, shown_b = _final(Fraction(a), units[big]), _final(Fraction(b), units[small])
    turned = draw.chance(0.5)
    text = draw.wording(WHICH).format(p=q if turned else p, q=p if turned else q, more=word)
    pair = (shown_b, shown_a) if turned else (shown_a, shown_b)
    sign = ">" if a * factor > b else "<"
    one = _final(Fraction(1), units[big]).split()[-1]
    analysis = f"{word}: {pair[0]} or {pair[1]}? 1 {one}={factor} {_symbol(units[small])}. {_times(Fraction(a), factor, draw.effort)}; {a * factor}{sign}{b}"
    final = shown_a if first_wins else shown_b
    value, unit, said = (a, units[big], p) if first_wins else (b, units[small], q)
    options = [
        final,
        said,
        *(f"{value} {n}" for n in [*unit.short, *unit.one, *unit.many]),
        *(f"{value}{n}" for n in unit.short),
    ]
    return _sample(draw, "which", text, final, analysis, contains(*dict.fromkeys(options)))


def _factor(draw: Draw) -> Sample:
    """How many minutes are in an hour: the facts themselves."""
    group, big, small = draw.choice(
        [(g, max(a, b), min(a, b)) for g, a, b in _PAIRS if g != "items"]
    )
    units = _GROUPS[group]
    lines, value = [], 1
    for factor in _chain(group, big, small):
        if value > 1:
            lines.append(steps.work(value, "*", factor, draw.effort))
        value *= factor
    analysis = f"1 {_final(Fraction(1), units[big]).split()[-1]} -> {_symbol(units[small])}. {_facts(group, big, small)}"
    analysis += f". {'; '.join(lines)}" if lines else ""
    text = draw.wording(FACTOR).format(
        u=_name(draw, units[small], None), f=draw.choice(units[big].one)
    )
    text = (
        text.replace("a hour", "an hour")
        .replace("A hour", "An hour")
        .replace("a ounce", "an ounce")
    )
    return _sample(
        draw, "factor", text, _final(Fraction(value), units[small]), analysis, number(value)
    )


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "unit/convert": _convert,
    "unit/compound": _compound,
    "unit/split": _split,
    "unit/combined": _combined,
    "unit/which": _which,
    "unit/factor": _factor,
}
WEIGHTS: dict[str, float] = {
    "unit/convert": 5.0,
    "unit/compound": 1.5,
    "unit/split": 1.3,
    "unit/which": 0.6,
    "unit/factor": 0.5,
}

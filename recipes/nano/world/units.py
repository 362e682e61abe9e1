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
from recipes.nano.world.units_texts import (
    CONVERT,
    FACTOR,
    FIT,
    FIT_OF,
    MINUS,
    SETTINGS,
    SPLIT,
    SUM,
    TIMES,
    TIMES_OF,
    WHICH,
)


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

    def make(r: random.Random) -> tuple[Fraction, int]:
        while True:
            a = Fraction(r.randint(1, 12))
            if factor >= 100 and r.random() < 0.3:
                a = Fraction(r.randint(3, 99), 10)
            b = int(a * factor)
            b = b + r.choice([-1, 1]) * r.randint(
                1, b - 1 if r.random() < 0.3 else max(1, factor // 2)
            )
            if factor >= 100:
                b = b // (factor // 20) * (factor // 20)
            if b > 0 and b != a * factor:
                return a, b

    a, b = draw.values(make, lambda v: f"{group}{big}{v} {v[0] * v[1]}")
    whole = int(a * factor)
    larger = draw.chance(0.5)
    word = _MORE[group][0 if larger else 1]
    if group == "volume":
        word = "more" if larger else "less"
    first_wins = (a * factor > b) == larger
    p, q = _quantity(draw, a, units[big]), _quantity(draw, Fraction(b), units[small])
    shown_a, shown_b = _final(a, units[big]), _final(Fraction(b), units[small])
    turned = draw.chance(0.5)
    text = draw.wording(WHICH).format(p=q if turned else p, q=p if turned else q, more=word)
    pair = (shown_b, shown_a) if turned else (shown_a, shown_b)
    one = _final(Fraction(1), units[big]).split()[-1]
    analysis = f"{word}: {pair[0]} or {pair[1]}? 1 {one}={factor} {_symbol(units[small])}. {_times(a, factor, draw.effort)}; "
    final = shown_a if first_wins else shown_b
    sign = ">" if whole > b else "<"
    compared = f": {steps.compare(whole, b)}" if draw.effort == "high" else f" {sign}"
    analysis += f"{whole} {b}{compared}. {final}"
    value, unit, said = (_written(a), units[big], p) if first_wins else (b, units[small], q)
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


# (group, big, small, sizes of one part in small units) of parts that people take again and again.
_PARTS = [
    ("volume", 3, 0, [50, 100, 125, 150, 200, 250, 300, 330, 400, 500, 750]), ("volume", 3, 1, [10, 20, 25, 50]), ("mass", 2, 1, [20, 50, 100, 125, 150, 200, 250, 300, 400, 500, 750]),
    ("length", 3, 1, [5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80]), ("length", 4, 3, [50, 100, 200, 250, 400, 500, 800]), ("length", 1, 0, [2, 4, 5, 8]),
    ("time", 2, 1, [5, 10, 12, 15, 20, 30, 40, 45]), ("time", 1, 0, [5, 10, 12, 15, 20, 30]), ("mass", 3, 2, [25, 50, 100, 200, 250]), ("euro", 1, 0, [5, 10, 20, 25, 50]),
]  # fmt: skip

# Where bottles, bags, boards, laps and lessons have a likely size.
_THINGS = {("volume", 3): "volume", ("mass", 2): "mass", ("length", 3): "length", ("length", 4): "far", ("time", 2): "time"}  # fmt: skip


def _several(draw: Draw) -> Sample:
    """N equal quantities in a larger unit, or how many of them a larger quantity holds."""
    group, big, small, sizes = draw.choice(_PARTS)
    units = _GROUPS[group]
    factor = units[big].size // units[small].size
    fits = draw.chance(0.45)

    def make(r: random.Random) -> tuple[int, int]:
        while True:
            size, n = r.choice(sizes), r.randint(2, 24)
            total = Fraction(n * size, factor)
            places = 1 if fits or factor == 60 else 2
            if (total * 10**places).denominator != 1 or (fits and total > 40):
                continue
            if factor == 60 and total.denominator != 1:
                continue
            return size, n

    size, n = draw.values(make, lambda v: f"{group}{big}{fits}{v} {v[0] * v[1]}")
    total = Fraction(n * size, factor)
    part = _quantity(draw, Fraction(size), units[small])
    one = _final(Fraction(1), units[big]).split()[-1]
    known = f"1 {one}={factor} {_symbol(units[small])}"
    if fits:
        whole = _quantity(draw, total, units[big])
        things = FIT_OF.get(_THINGS.get((group, big), "")) if draw.chance(0.4) else None
        text = draw.wording(things or FIT).format(p=whole, q=part)
        restated = f"{_written(total)} {_symbol(units[big])}/{size} {_symbol(units[small])}"
        parts = steps.work(n * size, "/", size, draw.effort)
        work = f"{_times(total, factor, draw.effort)}; {parts}"
        return _sample(draw, "several", text, str(n), f"{restated}. {known}. {work}", number(n))
    things = TIMES_OF.get(_THINGS.get((group, big), "")) if draw.chance(0.5) else None
    text = draw.wording(things or TIMES).format(n=n, q=part, u=_name(draw, units[big], None))
    restated = f"{n}*{size} {_symbol(units[small])} -> {_symbol(units[big])}"
    work = (
        f"{steps.work(n, '*', size, draw.effort)}; {_over(Fraction(n * size), factor, draw.effort)}"
    )
    final = _final(total, units[big])
    return _sample(
        draw, "several", capital(text), final, f"{restated}. {known}. {work}", _number(total)
    )


# What a year has; weeks and days of a common year.
_YEAR = {"weeks": 52, "days": 365}


def _year(draw: Draw) -> Sample:
    """Years in weeks or days."""
    unit = draw.choice(["weeks", "days"])
    n = draw.random.choice([1, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    value = n * _YEAR[unit]
    years = "year" if n == 1 else "years"
    if n == 1 and draw.chance(0.7):
        text = draw.wording(FACTOR).format(u=unit, f="year")
    else:
        quantity = draw.choice([f"{n} {years}", f"{spell(n)} {years}"])
        templates = [t for t in CONVERT if "{v}" not in t and "{f}" not in t]
        text = draw.wording(templates).format(q=quantity, u=unit)
    work = f"1 year={_YEAR[unit]} {unit}"
    if n > 1:
        work += f". {steps.work(n, '*', _YEAR[unit], draw.effort)}"
    return _sample(
        draw, "year", text, f"{value} {unit}", f"{n} {years} -> {unit}. {work}", number(value)
    )


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "unit/convert": _convert,
    "unit/compound": _compound,
    "unit/split": _split,
    "unit/combined": _combined,
    "unit/which": _which,
    "unit/factor": _factor,
    "unit/several": _several,
    "unit/year": _year,
}
WEIGHTS: dict[str, float] = {
    "unit/convert": 5.0,
    "unit/compound": 1.5,
    "unit/split": 1.3,
    "unit/which": 0.9,
    "unit/factor": 0.6,
    "unit/several": 0.9,
    "unit/year": 0.2,
}

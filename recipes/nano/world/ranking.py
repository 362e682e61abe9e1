"""Ranking people and things by what is told of them, and editing lists; `sorting` and `comparing`
take these in.

The second oldest, the middle one, words by their last letter, quantities of mixed units, an item
put in or taken out, what two lists share; totals, limits, opening hours, the better offer.
"""

import random
from collections.abc import Callable, Sequence
from itertools import pairwise
from math import lcm
from typing import Any

from recipes.nano.world import lexicon
from recipes.nano.world.base import Draw, Sample, answer, contains, exact, listed, user
from recipes.nano.world.phrases import NUMBERS, ORDINALS, lead, listing, ordinal
from recipes.nano.world.ranking_texts import TEXTS
from recipes.nano.world.steps import work


def _task(
    draw: Draw, family: str, kind: str, question: str, name: str, steps: str, final: str,
    check: dict[str, Any] | None = None,
) -> Sample:  # fmt: skip
    analysis = {"low": None, "medium": name, "high": f"{name}. {steps}"}[draw.effort]
    return Sample(family, [user(lead(draw, question)), answer(final, analysis)],
                  check or exact(final), effort=draw.effort, kind=kind)  # fmt: skip


def _sign(a: Any, b: Any) -> str:
    return "<" if a < b else ">" if a > b else "="


def best_so_far(items: Sequence[str], keys: Sequence[float], large: bool) -> tuple[str, str]:
    """The largest or smallest, and the work: each against the best so far, "37 12 > 37"."""
    best, parts = 0, [items[0]]
    for i in range(1, len(items)):
        mark = "<" if keys[i] < keys[best] else ">" if keys[i] > keys[best] else "="
        told = f"{items[i]} {items[best]} {mark}"
        best = i if mark == (">" if large else "<") else best
        parts.append(f"{told} {items[best]}")
    return items[best], ", ".join(parts)


def ladder(shown: list[str], keys: list[Any], reverse: bool) -> str:
    """Insertion, one item a step, as `sorting.ladder` writes it."""
    done: list[tuple[str, Any]] = []
    steps = []
    for text, key in zip(shown, keys, strict=True):
        at, seen = len(done), []
        while at:
            other, value = done[at - 1]
            seen.append(f"{other} {_sign(key, value)}")
            if not (key > value if reverse else key < value):
                break
            at -= 1
        done.insert(at, (text, key))
        row = " ".join(x for x, _ in done)
        steps.append(f"{text}: {', '.join(seen)}. {row}" if seen else row)
    return "; ".join(steps)


def _keyed(items: list[str], shown: list[str], keys: list[Any], reverse: bool) -> str:
    pairs = ", ".join(f"{item} {text}" for item, text in zip(items, shown, strict=True))
    order = sorted(range(len(items)), key=lambda i: keys[i], reverse=reverse)
    return f"{pairs}. {ladder(shown, keys, reverse)}. " + ", ".join(
        f"{shown[i]} {items[i]}" for i in order
    )


def _joined(draw: Draw, facts: list[str]) -> str:
    if draw.chance(0.2):
        return ". ".join(facts)
    return ", ".join(facts[:-1]) + draw.choice((" and ", ", and ", ", ", " and ")) + facts[-1]


# How a value is told, who has least, who has most, and the range.
_SCALES = [
    ("{n} is {v}", "youngest", "oldest", (3, 90)),
    ("{n} is {v} years old", "youngest", "oldest", (3, 90)),
    ("{n} is {v} cm tall", "shortest", "tallest", (90, 210)),
    ("{n} weighs {v} kg", "lightest", "heaviest", (20, 120)),
    ("{n} ran it in {v} seconds", "fastest", "slowest", (10, 99)),
    ("{n} needed {v} minutes", "fastest", "slowest", (5, 90)),
    ("{n} has {v} euros", "poorest", "richest", (1, 500)),
    ("{n} measures {v} cm", "shortest", "tallest", (90, 210)),
    ("{n} drives at {v} km/h", "slowest", "fastest", (20, 190)),
    ("{n} lives {v} km away", "nearest", "farthest", (1, 300)),
    ("{n} has {v} points", "worst", "best", (1, 100)),
    ("{n} scored {v} points", "worst", "best", (1, 100)),
]
_BORN = ("{n} was born in {v}", "oldest", "youngest", (1930, 2020))


def rank_pick(draw: Draw) -> Sample:
    """The second, third or middle one, or both ends, of people with told values."""
    fact, low, high, (least, most) = draw.choice((*_SCALES, _BORN))
    kind = draw.choice(("RANK_PICK", "RANK_PICK", "RANK_PICK", "RANK_MIDDLE", "RANK_BOTH"))
    count = 3 if kind == "RANK_MIDDLE" else draw.choice((3, 3, 4, 4, 5))
    names, values = draw.values(
        lambda r: (r.sample(lexicon.FIRST_NAMES, count), r.sample(range(least, most + 1), count))
    )
    down = draw.chance(0.6)
    first, last = (high, low) if down else (low, high)
    facts = _joined(draw, [fact.format(n=n, v=v) for n, v in zip(names, values, strict=True)])
    place = 2 if count == 3 or draw.chance(0.7) else 3
    question = draw.wording(TEXTS[kind]).format(
        facts=facts, most=first, least=last, n=place, nth=draw.choice((ORDINALS[place], ordinal(place)))
    )  # fmt: skip
    order = [
        n for n, _ in sorted(zip(names, values, strict=True), key=lambda p: p[1], reverse=down)
    ]
    told = ", ".join(f"{n} {v}" for n, v in zip(names, values, strict=True))
    way = "down" if down else "up"
    steps = _keyed(names, [str(v) for v in values], values, down).partition(". ")[2]
    if kind == "RANK_BOTH":
        done = [order[0], order[-1]]
        return _task(draw, "sort", "rank_pick", question, f"{first} and {last}, sort {way}: {told}",
                     f"{steps}. first {done[0]}, last {done[1]}", ", ".join(done), listed(done))  # fmt: skip
    final = order[1] if kind == "RANK_MIDDLE" else order[place - 1]
    what = "middle" if kind == "RANK_MIDDLE" else f"{ordinal(place)} {first}"
    row = " ".join(f"{n}({i})" for i, n in enumerate(order, 1))
    return _task(draw, "sort", "rank_pick", question, f"{what}, sort {way}: {told}",
                 f"{steps}. {row}. {final}", final)  # fmt: skip


_NUMBERED = ["file{}", "room {}", "bus {}", "chapter {}", "track {}", "item{}", "step {}", "page {}",
             "level {}", "seat {}", "box {}", "image{}", "part {}", "photo{}"]  # fmt: skip


def by_key(draw: Draw) -> Sample:
    """Sorted by something other than the start: last letter, second letter, number, surname."""
    kind = draw.choice(
        ("BY_LAST", "BY_LAST", "BY_SECOND", "BY_NUMBER", "BY_SURNAME", "BY_LAST_DIGIT")
    )
    count = draw.random.randint(3, 5)
    what = "words"

    def make(r: random.Random) -> list[str]:
        chosen: dict[str, str] = {}
        form = r.choice(_NUMBERED)
        for _ in range(200):
            if kind in ("BY_LAST", "BY_SECOND"):
                word = r.choice(lexicon.WORDS)
                chosen.setdefault(word[-1 if kind == "BY_LAST" else 1], word)
            elif kind == "BY_NUMBER":
                n = r.randint(1, 120)
                chosen.setdefault(str(n), form.format(n))
            elif kind == "BY_SURNAME":
                last = r.choice(lexicon.LAST_NAMES)
                chosen.setdefault(last[0].lower(), f"{r.choice(lexicon.FIRST_NAMES)} {last}")
            else:
                n = r.randint(10, 999)
                chosen.setdefault(str(n)[-1], str(n))
            if len(chosen) == count:
                break
        return list(chosen.values())

    items = draw.values(make)
    if kind == "BY_LAST":
        shown, name = [w[-1] for w in items], "sort by last letter"
    elif kind == "BY_SECOND":
        shown, name = [w[1] for w in items], "sort by second letter"
    elif kind == "BY_NUMBER":
        shown = ["".join(c for c in w if c.isdigit()) for w in items]
        name, what = "sort by number", draw.choice(("items", "names", "entries", "labels"))
    elif kind == "BY_SURNAME":
        shown, name = [w.split()[1][0].lower() for w in items], "sort by surname"
    else:
        shown, name = [w[-1] for w in items], "sort by last digit"
    keys: list[Any] = [int(s) if s.isdigit() else s for s in shown]
    template = draw.wording(TEXTS[kind])
    xs = ", ".join(items) if " " in items[0] else listing(draw, items, template)
    question = template.format(xs=xs, what=what)
    done = [item for _, item in sorted(zip(keys, items, strict=True))]
    spell = ""
    if kind in ("BY_LAST", "BY_SECOND"):
        spell = ", ".join(" ".join(w) for w in items) + ". "
    return _task(draw, "sort", "by_key", question, f"{name}: {', '.join(items)}",
                 spell + _keyed(items, shown, keys, False), ", ".join(done), listed(done))  # fmt: skip


_UNITS = [
    (("kg", "g", 1000), ("lightest", "heaviest"), (1, 9), (50, 9000, 50)),
    (("km", "m", 1000), ("shortest", "longest"), (1, 9), (100, 9000, 50)),
    (("m", "cm", 100), ("shortest", "longest"), (1, 9), (10, 950, 5)),
    (("cm", "mm", 10), ("shortest", "longest"), (1, 20), (5, 190, 1)),
    (("hours", "minutes", 60), ("shortest", "longest"), (2, 6), (10, 350, 5)),
    (("minutes", "seconds", 60), ("shortest", "longest"), (2, 6), (10, 350, 5)),
    (("days", "hours", 24), ("shortest", "longest"), (2, 5), (5, 120, 1)),
    (("litres", "ml", 1000), ("smallest", "largest"), (2, 9), (100, 9000, 50)),
    (("weeks", "days", 7), ("shortest", "longest"), (2, 6), (3, 45, 1)),
    (("euros", "cents", 100), ("smallest", "largest"), (2, 9), (20, 950, 5)),
]


def _quantities(
    draw: Draw, count: int
) -> tuple[list[str], list[Any], list[str], str, tuple[str, str]]:
    """Items as written, their keys, the keys as shown, the name of the scale, low and high."""
    x = draw.random.random()
    if x < 0.5:
        (big, small, factor), ends, (low, high), (a, b, step) = draw.choice(_UNITS)

        def make(r: random.Random) -> list[tuple[str, int]]:
            found: dict[int, str] = {}
            while len(found) < count:
                if r.random() < 0.5:
                    n = r.randint(low, high)
                    found.setdefault(n * factor, f"{n} {big}")
                else:
                    n = r.randrange(a, b, step)
                    found.setdefault(n, f"{n} {small}")
            return [(text, key) for key, text in found.items()]

        pairs = draw.values(make)
        draw.random.shuffle(pairs)
        return (
            [p[0] for p in pairs],
            [p[1] for p in pairs],
            [str(p[1]) for p in pairs],
            f"in {small}",
            ends,
        )
    if x < 0.75:
        sign = draw.choice("$€£")
        cents = draw.values(lambda r: r.sample(range(50, r.choice((999, 2999))), count))
        cents = [c // 100 * 100 if draw.chance(0.2) and c > 100 else c for c in cents]
        if len(set(cents)) < count:
            return _quantities(draw, count)
        shown = [f"{c // 100}.{c % 100:02}" for c in cents]
        texts = [f"{sign}{s.removesuffix('.00')}" for s in shown]
        ends = draw.choice(
            (("cheapest", "most expensive"), ("lowest", "highest"), ("smallest", "largest"))
        )
        return texts, cents, shown, "prices", ends
    whole = draw.choice((8, 12, 12, 20))
    parts = draw.values(lambda r: r.sample(
        [(a, b) for b in range(2, whole + 1) if whole % b == 0 for a in range(1, b) if lcm(a, b) == a * b],
        count,
    ))  # fmt: skip
    texts = [f"{a}/{b}" for a, b in parts]
    keys = [whole * a // b for a, b in parts]
    return texts, keys, [str(k) for k in keys], f"in 1/{whole}", ("smallest", "largest")


def quantities(draw: Draw) -> Sample:
    """Quantities of mixed units, prices, fractions or number words, sorted."""
    count = draw.random.randint(3, 4)
    if draw.chance(0.2):
        values = draw.values(lambda r: r.sample(range(len(NUMBERS)), r.randint(3, 5)))
        down = draw.chance(0.45)
        how = draw.choice(("from largest to smallest", "largest first", "in descending order") if down
                          else ("from smallest to largest", "smallest first", "in ascending order"))  # fmt: skip
        items, name, low, high = [NUMBERS[v] for v in values], "number words", "", ""
        keys: list[Any] = list(values)
        shown = [str(v) for v in values]
        template = draw.wording(TEXTS["NUMBER_WORDS"])
    else:
        items, keys, shown, name, ends = _quantities(draw, count)
        down, how = draw.chance(0.4), ""
        low, high = ends[::-1] if down else ends
        template = draw.wording(TEXTS["QUANTITIES"])
    question = template.format(xs=", ".join(items) if draw.chance(0.7) else
                               f"{', '.join(items[:-1])} and {items[-1]}", how=how, low=low, high=high)  # fmt: skip
    order = sorted(range(len(items)), key=lambda i: keys[i], reverse=down)
    done = [items[i] for i in order]
    return _task(draw, "sort", "quantities", question,
                 f"sort {name} {'down' if down else 'up'}: {', '.join(items)}",
                 _keyed(items, shown, keys, down), ", ".join(done), listed(done))  # fmt: skip


def extreme(draw: Draw) -> Sample:
    """The largest or smallest of quantities of mixed units, prices or fractions."""
    items, keys, shown, name, ends = _quantities(draw, draw.random.randint(2, 4))
    large = draw.chance(0.55)
    xs = f"{', '.join(items[:-1])} or {items[-1]}" if draw.chance(0.6) else ", ".join(items)
    question = draw.wording(TEXTS["EXTREME_Q"]).format(xs=xs, most=ends[1 if large else 0])
    best, trace = 0, [shown[0]]
    for i in range(1, len(items)):
        mark = _sign(keys[i], keys[best])
        told = f"{shown[i]} {shown[best]} {mark}"
        best = i if mark == (">" if large else "<") else best
        trace.append(f"{told} {shown[best]}")
    pairs = ", ".join(f"{a} {b}" for a, b in zip(items, shown, strict=True))
    final = items[best]
    return _task(draw, "compare", "extreme", question,
                 f"{'max' if large else 'min'} {name}: {', '.join(items)}",
                 f"{pairs}. {', '.join(trace)}. {shown[best]} {final}", final,
                 contains(final, final.replace(" ", "")))  # fmt: skip


_POOLS = (lexicon.THINGS, lexicon.FOODS, lexicon.FIRST_NAMES, lexicon.COLOURS, lexicon.CITIES)


def _pool(r: random.Random) -> list[str]:
    if r.random() < 0.25:
        return [str(n) for n in r.sample(range(1, 200), 30)]
    return sorted(r.choice(_POOLS))


def edited(draw: Draw) -> Sample:
    """A list with an item put in, taken out, moved, replaced; or a part of it. Never sorted."""
    kind = draw.choice((
        "SWAP_ITEMS", "DROP_ITEM", "DROP_ITEM", "DROP_ITEM", "DROP_NTH", "DROP_NTH", "ADD_ITEM", "SET_ITEM",
        "SET_ITEM", "ROTATE", "FRONT", "TAKE", "TAKE", "CONCAT_LISTS",
    ))  # fmt: skip
    size = draw.random.randint(3, 6)
    items, x = draw.values(lambda r: (lambda s: (s[1:], s[0]))(r.sample(_pool(r), size + 1)))
    template = draw.wording(TEXTS[kind])
    n = draw.random.randint(1, size)
    end = draw.chance(0.6)
    told = " ".join(items)
    numbered = " ".join(f"{w}({i})" for i, w in enumerate(items, 1))
    fill: dict[str, Any] = {"x": x, "end": "end" if end else "start"}
    if kind == "SWAP_ITEMS":
        done, name = [items[-1], *items[1:-1], items[0]], "swap first and last"
    elif kind == "DROP_ITEM":
        fill["x"] = x = items[n - 1]
        done, name = items[: n - 1] + items[n:], f"drop {x}"
    elif kind == "DROP_NTH":
        last = draw.chance(0.25)
        n = size if last else n
        fill["nth"] = "last" if last else draw.choice((ORDINALS[n], ordinal(n)))
        done, name = items[: n - 1] + items[n:], f"drop item {'last' if last else n}"
    elif kind == "ADD_ITEM":
        if "ppend" in template:
            fill["end"], end = "end", True
        done = [*items, x] if end else [x, *items]
        name = f"put {x} at {'end' if end else 'start'}"
    elif kind == "SET_ITEM":
        fill["a"] = items[n - 1]
        done, name = [*items[: n - 1], x, *items[n:]], f"{items[n - 1]} to {x}"
    elif kind == "ROTATE":
        done, name = [*items[1:], items[0]], "first to end"
    elif kind == "FRONT":
        done, name = [items[-1], *items[:-1]], "last to front"
    elif kind == "TAKE":
        n = draw.random.randint(2, size - 1)
        fill |= {"end": "last" if end else "first", "n": draw.choice((str(n), NUMBERS[n]))}
        done, name = (
            (items[-n:] if end else items[:n]),
            f"{'last' if end else 'first'} {n} as they stand",
        )
    else:
        k = draw.random.randint(1, size - 1)
        shape = draw.choice(("[{}]", "({})"))
        fill |= {"a": shape.format(", ".join(items[:k])), "b": shape.format(", ".join(items[k:]))}
        done, name = items, "join lists"
        told = f"{' '.join(items[:k])} | {' '.join(items[k:])}"
    question = template.format(xs=listing(draw, items, template), **fill)
    return _task(draw, "sort", "edited", question, f"{name}: {told}", f"{numbered}. {' '.join(done)}",
                 ", ".join(done), listed(done))  # fmt: skip


def shared(draw: Draw) -> Sample:
    """What two lists have in common, or what only the first one has."""
    kind = draw.choice(("COMMON", "ONLY"))

    def make(r: random.Random) -> tuple[list[str], list[str]]:
        pool = r.sample(_pool(r), 9)
        both, a, b = (
            pool[: r.randint(1, 3)],
            pool[3 : 3 + r.randint(1, 3)],
            pool[6 : 6 + r.randint(1, 2)],
        )
        if kind == "ONLY" and r.random() < 0.5:
            b = []
        first, second = both + a, both + b
        r.shuffle(first)
        r.shuffle(second)
        return first, second

    first, second = draw.values(make)
    shape = draw.choice(("[{}]", "({})", '"{}"'))
    template = draw.wording(TEXTS[kind])
    if template.startswith(
        ("I need", "The recipe", "We must", "The class", "The team", "We expect")
    ):
        shape = "{}"  # a sentence needs no brackets
    question = template.format(a=shape.format(", ".join(first)), b=shape.format(", ".join(second)))
    if kind == "COMMON":
        done = [w for w in first if w in second]
        name, steps = "in both", ", ".join(f"{w} {'yes' if w in second else 'no'}" for w in first)
    else:
        done = [w for w in first if w not in second]
        name = "in first, not in second"
        steps = ", ".join(f"{w} {'there' if w in second else 'missing'}" for w in first)
    return _task(draw, "sort", "shared", question, f"{name}: {' '.join(first)} | {' '.join(second)}",
                 f"{steps}. {' '.join(done)}", ", ".join(done),
                 {"kind": "list", "value": done})  # fmt: skip


_HAVE = [("apples", "pears"), ("cats", "dogs"), ("coins", "notes"), ("red marbles", "blue marbles"),
         ("books", "magazines"), ("roses", "tulips"), ("cars", "bikes"), ("pens", "pencils"),
         ("cookies", "muffins"), ("goals", "assists"), ("forks", "spoons"), ("hens", "ducks")]  # fmt: skip


def totals(draw: Draw) -> Sample:
    """Who has more altogether? Each total is added up first."""
    a, b = draw.random.sample(lexicon.FIRST_NAMES, 2)
    things = draw.choice(_HAVE)
    values = draw.values(lambda r: [r.randint(2, r.choice((12, 60))) for _ in range(4)])
    s, t = values[0] + values[1], values[2] + values[3]
    if s == t:
        return totals(draw)
    x = draw.random.random()
    if x < 0.6:
        facts = [f"{a} has {values[0]} {things[0]} and {values[1]} {things[1]}",
                 f"{b} has {values[2]} {things[0]} and {values[3]} {things[1]}"]  # fmt: skip
    elif x < 0.8:
        facts = [f"{a} got {values[0]} points on Monday and {values[1]} on Tuesday",
                 f"{b} got {values[2]} points on Monday and {values[3]} on Tuesday"]  # fmt: skip
    else:
        facts = [f"{a}: {values[0]} and {values[1]}", f"{b}: {values[2]} and {values[3]}"]
    joined = draw.choice((", ", "; ", ", and ", " and ")).join(facts)
    more = draw.chance(0.7)
    question = draw.wording(TEXTS["TOTALS" if more else "TOTALS_LESS"]).format(facts=joined)
    final = a if (s > t) == more else b
    name = f"{'more' if more else 'less'}: {a} {values[0]}+{values[1]}, {b} {values[2]}+{values[3]}"
    steps = (
        f"{work(values[0], '+', values[1], 'high')}; {work(values[2], '+', values[3], 'high')}. "
    )
    steps += f"{a} {s}, {b} {t}: {s} {t} {_sign(s, t)}. {final}"
    return _task(draw, "compare", "totals", question, name, steps, final)


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


_THING_COSTS = "book lamp ticket cake jacket bike phone chair game toy bag pizza watch".split()


def enough(draw: Draw) -> Sample:
    """Yes or no about money, limits, goals, seats, opening hours and arrivals."""
    kind = draw.choice(("AFFORD", "AFFORD", "LIMIT_OVER", "REACH", "FIT", "OPEN", "LATE"))
    name = draw.choice(lexicon.FIRST_NAMES)
    if kind in ("OPEN", "LATE"):

        def times(r: random.Random) -> tuple[int, int, int]:
            start = r.randrange(7 * 60, 12 * 60, 30)
            return r.randrange(6 * 60, 21 * 60, 5), start, r.randrange(15 * 60, 20 * 60, 30)

        a, b, c = draw.values(times)
        if kind == "LATE":
            b = max(360, a + draw.random.choice((-40, -20, -5, 5, 10, 25, 45, 60)))
        elif a in (b, c):
            return enough(draw)
        question = draw.wording(TEXTS[kind]).format(a=_clock(a), b=_clock(b), c=_clock(c), n=name)

        def against(p: int, q: int) -> str:
            if p // 60 != q // 60:
                return f"{_clock(p)} {_clock(q)}: {p // 60} {q // 60} {_sign(p, q)}"
            return f"{_clock(p)} {_clock(q)}: {p // 60} {q // 60} =, {p % 60:02} {q % 60:02} {_sign(p, q)}"

        if kind == "LATE":
            yes, told, steps = a < b, f"{_clock(a)} before {_clock(b)}?", against(a, b)
        else:
            yes = b < a < c
            told = f"{_clock(a)} in {_clock(b)}-{_clock(c)}?"
            steps = against(a, b) + (f"; {against(a, c)}" if a > b else "")
    else:
        unit = {"AFFORD": draw.choice(("euros", "dollars", "pounds")), "FIT": "",
                "LIMIT_OVER": draw.choice(("kg", "km/h", "litres", "points", "people", "cm")),
                "REACH": draw.choice(("points", "stars", "votes", "percent", "stamps"))}[kind]  # fmt: skip
        a, b = draw.values(
            lambda r: (lambda m: (r.randint(2, m), r.randint(2, m)))(r.choice((30, 100, 900)))
        )
        if draw.chance(0.3):
            a = b + draw.choice((-1, 1, 2, -2, 0, 10))
        a = max(a, 2)
        if kind == "LIMIT_OVER" and a == b:
            a += 1
        question = draw.wording(TEXTS[kind]).format(
            a=a, b=b, u=unit, n=name, thing=draw.choice(_THING_COSTS)
        )
        if kind == "LIMIT_OVER":
            yes, told = a > b, f"{a} > limit {b}?"
        elif kind == "FIT":
            yes, told = b >= a, f"have {b}, need {a}: enough?"
        else:
            yes, told = a >= b, f"have {a}, need {b}: enough?"
        p, q = (b, a) if kind == "FIT" else (a, b)
        steps = f"{p} {q} {_sign(p, q)}"
    final = "Yes" if yes else "No"
    return _task(draw, "compare", "enough", question, told, f"{steps}. {final}", final)


def deal(draw: Draw) -> Sample:
    """Which pack is cheaper per piece: the prices are divided first."""
    a, b, p, q = draw.values(
        lambda r: (r.randint(2, 9), r.randint(2, 9), r.randint(1, 9), r.randint(1, 9))
    )
    if a == b or p == q:
        return deal(draw)
    things = draw.choice("apples pens eggs cups balls rolls tickets candles towels".split())
    unit = draw.choice(("euros", "dollars"))
    question = draw.wording(TEXTS["DEAL"]).format(a=a, b=b, p=a * p, q=b * q, things=things, u=unit)
    best, price = (a, a * p) if p < q else (b, b * q)
    final = f"{best} {things} for {price} {unit}"
    steps = f"{a * p}/{a}={p}, {b * q}/{b}={q}. {p} {q} {_sign(p, q)}. {final}"
    return _task(draw, "compare", "deal", question, f"cheaper each: {a} for {a * p}, {b} for {b * q}",
                 steps, final, contains(f"{best} {things}", f"{best} for {price}"))  # fmt: skip


_CHAINS = [
    ("taller", "shorter", "tallest", "shortest"), ("older", "younger", "oldest", "youngest"),
    ("heavier", "lighter", "heaviest", "lightest"), ("faster", "slower", "fastest", "slowest"),
    ("richer", "poorer", "richest", "poorest"), ("stronger", "weaker", "strongest", "weakest"),
    ("bigger", "smaller", "biggest", "smallest"), ("louder", "quieter", "loudest", "quietest"),
    ("happier", "sadder", "happiest", "saddest"),
]  # fmt: skip


def chain(draw: Draw) -> Sample:
    """Three or four people told in pairs: the ends, the middle, the order, or yes or no."""
    kind = draw.choice(("CHAIN_PICK", "CHAIN_PICK", "CHAIN_MIDDLE", "CHAIN_ORDER", "CHAIN_ASK"))
    count = 3 if kind == "CHAIN_MIDDLE" else draw.choice((3, 3, 4))
    order = draw.values(lambda r: r.sample(lexicon.FIRST_NAMES, count))
    more, less, most, least = draw.choice(_CHAINS)
    pairs = list(pairwise(order))
    if draw.chance(0.5):
        draw.random.shuffle(pairs)
    facts = [
        f"{a} is {more} than {b}" if draw.chance(0.6) else f"{b} is {less} than {a}"
        for a, b in pairs
    ]
    large = draw.chance(0.5)
    i, j = draw.random.sample(range(count), 2)
    joined = ", ".join(facts[:-1]) + draw.choice((" and ", ", and ", ", ")) + facts[-1]
    rel = more if large else less
    question = draw.wording(TEXTS[kind]).format(
        facts=joined, most=most if large else least, least=least if large else most, more=rel,
        a=order[i], b=order[j],
    )  # fmt: skip
    steps = f"{'; '.join(f'{a} > {b}' for a, b in pairs)}. {' '.join(order)}. "
    told = "; ".join(facts)
    end = most if large else least
    if kind == "CHAIN_ORDER":
        done = order if large else order[::-1]
        return _task(draw, "compare", "line", question, f"order from {end}: {told}",
                     steps + f"{end} first: {' '.join(done)}", ", ".join(done), listed(done))  # fmt: skip
    if kind == "CHAIN_ASK":
        final = "Yes" if (i < j) == large else "No"
        mark = ">" if i < j else "<"
        return _task(draw, "compare", "line", question, f"{order[i]} {rel} than {order[j]}? {told}",
                     f"{steps}{order[i]} {mark} {order[j]}, asked {'>' if large else '<'}. {final}", final)  # fmt: skip
    final = order[1] if kind == "CHAIN_MIDDLE" else order[0 if large else -1]
    what = "middle" if kind == "CHAIN_MIDDLE" else end
    where = "" if kind == "CHAIN_MIDDLE" else "first " if large else "last "
    return _task(draw, "compare", "line", question, f"{what}: {told}", f"{steps}{what}: {where}{final}", final)  # fmt: skip


SORTS: dict[str, Callable[[Draw], Sample]] = {
    "sort/rank_pick": rank_pick,
    "sort/by_key": by_key,
    "sort/quantities": quantities,
    "sort/edited": edited,
    "sort/shared": shared,
}
COMPARISONS: dict[str, Callable[[Draw], Sample]] = {
    "compare/extreme": extreme,
    "compare/totals": totals,
    "compare/enough": enough,
    "compare/deal": deal,
    "compare/line": chain,
}
WEIGHTS: dict[str, float] = {
    "sort/rank_pick": 1.2,
    "sort/by_key": 1.0,
    "sort/quantities": 1.2,
    "sort/edited": 1.6,
    "sort/shared": 0.7,
    "compare/extreme": 1.4,
    "compare/totals": 1.0,
    "compare/enough": 1.2,
    "compare/deal": 0.5,
    "compare/line": 1.0,
}

"""Facts that are told and then reckoned with: who is older, where it lies, what six of them cost.

Every later answer first recalls what it needs ("told: ticket=12"), then works as the families of
single questions do.

    user "A ticket is 12 euros."   OK.
    user "What do 4 cost?"         analysis told: ticket=12. 12*4. ...   final 48
    user "And 6?"                  analysis told: ticket=12. 12*6. ...   final 72
"""

import random
import re
from collections.abc import Callable

from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world import turns_facts_texts as texts
from recipes.nano.world.base import (
    Draw,
    Message,
    Sample,
    answer,
    contains,
    exact,
    listed,
    number,
    user,
)
from recipes.nano.world.borrowing import borrowed, varied
from recipes.nano.world.expression import think

__all__ = ["FAMILIES", "WEIGHTS"]


def _by_effort(draw: Draw, medium: str, high: str) -> str | None:
    return {"low": None, "medium": medium, "high": high}[draw.effort]


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _told(draw: Draw, text: str, facts: str) -> list[Message]:
    work = f"told: {facts}"
    return [user(_upper(text)), answer("OK.", _by_effort(draw, work, work))]


def _between(draw: Draw, share: float = 0.25) -> list[Message]:
    """Now and then another question comes between the fact and what is asked of it."""
    return list(borrowed(draw).messages) if draw.chance(share) else []


def _reckoned(draw: Draw, facts: str, expression: str) -> tuple[str, str | None]:
    final, work = think(expression, draw.effort)
    return final, work and f"told: {facts}. {work}"


def _pools() -> dict[str, Callable[[random.Random], list[str]]]:
    def of(words: list[str]) -> Callable[[random.Random], list[str]]:
        plain = [w for w in words if w.isalpha()]
        return lambda r: r.sample(plain, 2)

    def coloured(r: random.Random) -> list[str]:
        thing = r.choice(("box", "bag", "parcel", "suitcase", "stone", "ball", "sack", "crate"))
        return [f"{c} {thing}" for c in r.sample(("red", "blue", "green", "white", "black"), 2)]

    def teams(r: random.Random) -> list[str]:
        letters = r.random() < 0.5
        return [f"team {c}" for c in r.sample("ABCD", 2)] if letters else of(lex.CITIES)(r)

    def objects(r: random.Random) -> list[str]:
        return [f"the {w}" for w in r.sample(texts.GOODS, 2)]

    return {
        "name": of(lex.FIRST_NAMES), "city": of(lex.CITIES), "team": teams, "object": objects,
        "coloured": lambda r: [f"the {c}" for c in coloured(r)],
    }  # fmt: skip


_POOLS = _pools()


def _scale(block: str) -> tuple[list[str], int, int, str, dict[str, list[str]]]:
    head, *lines = block.strip().splitlines()
    pools, low, high, key = head.split()
    says = {line.split(" ", 1)[0]: line.split(" ", 1)[1].split("|") for line in lines}
    return pools.split(","), int(low), int(high), key, says


_SCALES = [_scale(block) for block in texts.SCALES.split("\n\n")]


def _compared(draw: Draw) -> Sample:
    """Two things measured; which has more or less, by how much, after a change, both together."""
    pools, low, high, key, says = draw.choice(_SCALES)
    pool = draw.choice(pools)
    names, (a, b) = draw.values(
        lambda r: (_POOLS[pool](r), r.sample(range(low, high + 1), 2)), repr
    )
    bare = [n.removeprefix("the ") for n in names]
    said = draw.wording(says["="])
    values = dict(zip(bare, (a, b), strict=True))
    facts = [
        said.replace("{x}", n).replace("{n}", str(v)) for n, v in zip(names, (a, b), strict=True)
    ]
    joint = draw.choice(
        ("{}. {}.", "{}, {}.", "{} and {}.", "{} while {}.", "{}, and {}.", "{}; {}.")
    )
    both = [_upper(facts[1]) if joint == "{}. {}." else facts[1]]
    noted = "; ".join(f"{n} {key}={v}" for n, v in values.items())
    if draw.chance(0.75):
        messages = _told(draw, joint.format(facts[0], *both), noted)
    else:
        messages = [
            m
            for n, v, fact in zip(bare, (a, b), facts, strict=True)
            for m in _told(draw, fact + ".", f"{n} {key}={v}")
        ]
    messages += _between(draw, 0.2)
    change = ""
    if "+" in says and draw.chance(0.35):
        who, more = draw.choice((0, 1)), draw.random.randint(2, max(3, (high - low) // 4))
        total = values[bare[who]] + more
        if total not in values.values():
            change = draw.wording(says["+"]).replace("{x}", names[who]).replace("{n}", str(more))
            sums = f"{values[bare[who]]}+{more}"
            values[bare[who]] = total
            noted = "; ".join(
                f"{n} {key}={sums if n == bare[who] else v}" for n, v in values.items()
            )
            final, work = think(sums, draw.effort)
            head = "" if work is None else f"{bare[who]} {key}: {work}. "
            if draw.chance(0.5):
                messages += _told(draw, change, f"{bare[who]} {key} {sums}")
                change = ""
        else:
            head = ""
    else:
        head = ""
    (x, vx), (y, vy) = values.items()
    big, small = (x, y) if vx > vy else (y, x)
    ask = draw.choice(("more", "more", "less", "gap", "gap", "sum", "one"))
    if head and ask in ("gap", "sum"):
        ask = "more"
    if ask in ("more", "less"):
        right = big if ask == "more" else small
        question = draw.wording(says[">" if ask == "more" else "<"])
        sign = ">" if vx > vy else "<"
        work = f"told: {noted}. {head}{ask}? {x} {vx}{sign}{vy} {y}. {right}"
        final = _upper(right) if pool in ("name", "city") else f"The {right}"
        if right.startswith("team"):
            final = _upper(right)
        reply = answer(final, _by_effort(draw, work, work))
        check = contains(right)
    elif ask == "one":
        n = draw.choice(bare)
        question = draw.wording(says["?"]).replace("{x}", names[bare.index(n)])
        work = f"told: {noted}. {head}{n}: {values[n]}"
        reply = answer(str(values[n]), _by_effort(draw, work, work))
        check = number(values[n])
    else:
        question = draw.wording(says["gap"] if ask == "gap" else texts.BOTH)
        expression = f"{values[big]}-{values[small]}" if ask == "gap" else f"{vx}+{vy}"
        final, thought = _reckoned(draw, noted, expression)
        reply = answer(final, thought)
        check = number(int(final))
    text = f"{_upper(change)} {question}" if change else draw.dress(question)
    return Sample(
        "multi", [*messages, user(text), reply], check, effort=draw.effort, kind="compared"
    )


_RELATIONS = [_scale(block) for block in texts.RELATIONS.split("\n\n")]


def _related(draw: Draw) -> Sample:
    """One value is told, a second in relation to it; the second is asked for, or both together."""
    pools, low, high, key, says = draw.choice(_RELATIONS)
    pool = draw.choice(pools)
    name = draw.choice(("+", "+", "-", "-", "*"))

    def make(r: random.Random) -> tuple[list[str], int, int]:
        a = r.randint(max(low, 4), high)
        return _POOLS[pool](r), a, r.randint(2, min(a - 1, r.choice((6, 20, 60))))

    names, a, n = draw.values(make, repr)
    n = draw.choice((2, 2, 3)) if name == "*" else n
    x, y = names
    relation = draw.wording(says[name])
    times = {2: draw.choice(("twice", "two times", "double")), 3: "three times"}.get(
        n, f"{n} times"
    )
    if times == "double" and "{t} as" in relation:
        times = "twice"
    relation = (
        relation.replace("{x}", x).replace("{y}", y).replace("{n}", str(n)).replace("{t}", times)
    )
    first = draw.wording(says["="]).replace("{x}", x).replace("{n}", str(a))
    bx, by = x.removeprefix("the "), y.removeprefix("the ")
    noted = f"{bx} {key}={a}; {by} {key}={bx}{name}{n}"
    if draw.chance(0.6):
        messages = _told(draw, f"{first}. {_upper(relation)}.", noted)
    else:
        messages = [
            *_told(draw, f"{first}.", f"{bx} {key}={a}"),
            *_told(draw, f"{relation}.", f"{by} {key}={bx}{name}{n}"),
        ]
    messages += _between(draw, 0.2)
    ask = draw.choice(("second", "second", "second", "first", "sum"))
    if ask == "first":
        question = draw.wording(says["?"]).replace("{x}", x)
        work = f"told: {bx} {key}={a}"
        messages += [user(draw.dress(question)), answer(str(a), _by_effort(draw, work, work))]
        return Sample("multi", messages, number(a), effort=draw.effort, kind="related")
    expression = f"{a}{name}{n}"
    question = draw.wording(says["?"]).replace("{x}", y)
    final, thought = _reckoned(draw, noted, expression)
    if ask == "sum":
        messages += [user(question), answer(final, thought)]
        question = draw.wording(texts.BOTH)
        final, thought = _reckoned(draw, f"{bx} {key}={a}; {by} {key}={final}", f"{a}+{final}")
    messages += [user(draw.dress(question)), answer(final, thought)]
    return Sample("multi", messages, number(int(final)), effort=draw.effort, kind="related")


def _unit_price(block: str) -> tuple[int, int, dict[str, list[str]]]:
    head, *lines = block.strip().splitlines()
    low, high = map(int, head.split())
    return low, high, {line[0]: line[2:].split("|") for line in lines}


_RATES = [_unit_price(block) for block in texts.RATES.split("\n\n")]


def _rate(draw: Draw) -> Sample:
    """So much for one; how much for several, then for another number of them."""
    low, high, says = draw.choice(_RATES)
    one = draw.values(lambda r: r.randint(low, high), str)
    fact = draw.wording(says["="]).replace("{n}", str(one))
    messages = [*_told(draw, fact, f"one={one}"), *_between(draw)]
    counts = draw.random.sample(range(2, 13), draw.choice((1, 2, 2, 3)))
    final = ""
    for i, n in enumerate(counts):
        question = draw.wording(says["?"] if i == 0 else texts.AND_N)
        shown = f.NUMBER_WORDS[n] if draw.chance(0.25) else str(n)
        final, thought = _reckoned(draw, f"one={one}", f"{one}*{n}")
        messages += [user(draw.dress(question.replace("{n}", shown))), answer(final, thought)]
    return Sample("multi", messages, number(int(final)), effort=draw.effort, kind="rate")


def _budget(draw: Draw) -> Sample:
    """A sum of money, and what is bought with it one after the other."""
    goods = draw.random.sample(texts.GOODS, draw.choice((2, 2, 3)))

    def make(r: random.Random) -> tuple[int, list[int]]:
        prices = [r.randint(3, 90) for _ in goods]
        return sum(prices) + r.choice((r.randint(1, 99), 100 - sum(prices) % 100)), prices

    total, prices = draw.values(make)
    start = draw.wording(texts.BUDGETS).replace("{n}", str(total))
    lines = [
        draw.wording(texts.COSTS).replace("{x}", x).replace("{n}", str(p))
        for x, p in zip(goods, prices, strict=True)
    ]
    left = draw.chance(0.55)
    notes = [f"{x}={p}" for x, p in zip(goods, prices, strict=True)]
    if draw.chance(0.5):
        messages = _told(draw, f"{start} {_upper(lines[0])}", f"budget={total}; {notes[0]}")
        rest = list(zip(lines[1:], notes[1:], strict=True))
    else:
        messages = _told(draw, start, f"budget={total}")
        rest = list(zip(lines, notes, strict=True))
    joined = draw.chance(0.5)
    for line, note in rest[:-1] if joined else rest:
        messages += _told(draw, line, note)
    question = draw.wording(texts.LEFT if left else texts.SPENT)
    question = f"{_upper(rest[-1][0])} {question}" if joined else draw.dress(question)
    expression = f"{total}-" + "-".join(map(str, prices)) if left else "+".join(map(str, prices))
    final, thought = _reckoned(draw, "; ".join([f"budget={total}", *notes]), expression)
    messages += [user(question), answer(final, thought)]
    return Sample("multi", messages, number(int(final)), effort=draw.effort, kind="budget")


def _place(r: random.Random) -> str:
    return r.choice((
        lambda: f"{r.choice(('under', 'behind', 'next to'))} the {r.choice(texts.SPOTS)}",
        lambda: f"on the {r.choice(texts.TOPS)}",
        lambda: f"in the {r.choice(texts.ROOMS)}",
        lambda: f"on level {r.randint(1, 9)}, spot {r.randint(1, 99)}",
        lambda: f"in the {r.choice(texts.NTH)} drawer",
        lambda: f"on shelf {r.randint(1, 40)}",
        lambda: f"in {r.choice(('box', 'locker', 'room', 'row'))} {r.randint(2, 60)}",
        lambda: f"at {f.first_name(r)[0]}'s place",
    ))()  # fmt: skip


def _where(draw: Draw) -> Sample:
    """Where things were put, and perhaps moved to."""
    things = draw.random.sample(texts.KEPT, draw.choice((1, 2, 2, 3)))
    places = draw.values(lambda r: [_place(r) for _ in things])
    if len(set(places)) < len(places):
        return _where(draw)
    where = dict(zip(things, places, strict=True))
    messages: list[Message] = []
    for thing, place in where.items():
        fact = draw.wording(texts.PUT).replace("{x}", thing).replace("{p}", place)
        messages += _told(draw, fact, f"{thing}={place}")
    if draw.chance(0.35):
        thing, place = draw.choice(things), _place(draw.random)
        if place not in places:
            fact = draw.wording(texts.MOVED).replace("{x}", thing).replace("{p}", place)
            where[thing] = place
            messages += _told(draw, fact, f"{thing}={place}")
    messages += _between(draw, 0.35)
    thing = draw.choice(things)
    work = f"told: {thing}={where[thing]}"
    question = draw.wording(texts.WHERE).replace("{x}", thing)
    final = _upper(where[thing])
    messages += [user(draw.dress(question)), answer(final, _by_effort(draw, work, work))]
    return Sample("multi", messages, contains(where[thing]), effort=draw.effort, kind="where")


_HABITS = [block.splitlines() for block in texts.HABITS.split("\n\n")]


def _who(draw: Draw) -> Sample:
    """What each of some people likes or has; asked for by the person, or for the person."""
    pool, says, by_person, by_value = draw.choice(_HABITS)
    names = draw.random.sample(lex.FIRST_NAMES, draw.choice((2, 2, 3)))
    values = draw.random.sample(pool.split("|"), len(names))
    said = draw.wording(says.split("|"))
    parts = [said.replace("{p}", p).replace("{v}", v) for p, v in zip(names, values, strict=True)]
    joint = draw.choice((". ", ", ", " and ", " but "))
    if len(parts) == 3:
        joint = draw.choice((". ", ", "))
    text = joint.join(parts) + "."
    noted = "; ".join(f"{p}={v}" for p, v in zip(names, values, strict=True))
    messages = [*_told(draw, text, noted), *_between(draw)]
    i = draw.random.randrange(len(names))
    check = contains("")
    for step in range(draw.choice((1, 1, 2))):
        i = i if step == 0 else (i + 1) % len(names)
        if draw.chance(0.6):
            question = draw.wording(by_value.split("|")).replace("{v}", values[i])
            work = f"told: {noted}. {values[i]}? {names[i]}"
            final = names[i]
        else:
            question = draw.wording(by_person.split("|")).replace("{p}", names[i])
            work = f"told: {noted}. {names[i]}? {values[i]}"
            final = values[i]
        messages += [user(draw.dress(question)), answer(final, _by_effort(draw, work, work))]
        check = contains(final)
    return Sample("multi", messages, check, effort=draw.effort, kind="who")


_NOTES = [block.splitlines() for block in texts.NOTES.split("\n\n")]
_NOTE_VALUES: dict[str, Callable[[random.Random], str]] = {
    "digits": lambda r: "".join(r.choice("0123456789") for _ in range(r.randint(3, 6))),
    "small": lambda r: str(r.randint(2, 999)),
    "clock": lambda r: f.clock(r)[0],
    "day": lambda r: f"{r.randint(1, 28)} {r.choice(f.MONTHS)}",
    "weekday": lambda r: r.choice(f.WEEKDAYS),
    "name": lambda r: f.first_name(r)[0],
    "city": lambda r: f.city(r)[0],
    "code": lambda r: f.code(r)[0],
    "word": lambda r: lex.pseudo_word(r) if r.random() < 0.5 else r.choice(lex.NOUNS),
    "food": lambda r: f.food(r)[0],
    "money": lambda r: f"{r.randint(2, 900)} {r.choice(('euros', 'dollars'))}",
}  # fmt: skip


# Notes of one group could be meant by the same question ("What was the number?").
_ALIKE = {key: group for group in ("door pin room reference rent", "train party trip")
          for key in group.split()}  # fmt: skip


def _noted(draw: Draw) -> Sample:
    """A fact of daily life, put right without naming it again ("Sorry, it's 4471."), recalled."""
    blocks = draw.random.sample(_NOTES, draw.choice((1, 1, 2)))
    keys = [block[0].split()[0] for block in blocks]
    if len({_ALIKE.get(key, key) for key in keys}) < len(keys):
        blocks = blocks[:1]
    messages: list[Message] = []
    known: list[tuple[str, str, str]] = []
    for head, says, asks in blocks:
        key, maker = head.split()
        make = _NOTE_VALUES[maker]
        value = make(draw.random) if maker == "weekday" else draw.values(make)
        fact = draw.wording(says.split("|")).replace("{v}", value)
        messages += _told(draw, fact, f"{key}={value}")
        other = make(draw.random)
        if other != value and draw.chance(0.5):
            value = other
            fixed = draw.wording(texts.FIXES).replace("{v}", value)
            work = f"told: {key}={value}"
            messages += [user(fixed), answer("OK.", _by_effort(draw, work, work))]
        known.append((key, value, asks))
    messages += _between(draw, 0.35)
    key, value, asks = draw.choice(known)
    work = f"told: {key}={value}"
    question = draw.dress(draw.wording(asks.split("|")))
    messages += [user(question), answer(value, _by_effort(draw, work, work))]
    return Sample("multi", messages, contains(value), effort=draw.effort, kind="noted")


def _appointment(draw: Draw) -> Sample:
    """An appointment with a time and a place; one of them changes; when or where is asked."""
    event = draw.choice(texts.EVENTS)
    hour, room = draw.values(
        lambda r: (r.randint(1, 8), f"{r.choice(texts.VENUES)} {r.choice('ABCDEFGH')}")
    )
    half = draw.choice(("am", "pm")) if hour > 6 else "pm"
    time = f"{hour} {half}"
    fact = (
        draw.wording(texts.APPOINTED)
        .replace("{e}", event)
        .replace("{t}", time)
        .replace("{r}", room)
    )
    fact = re.sub(r"\ba (?=[aeiou])", "an ", fact)
    messages = _told(draw, fact, f"{event} time={time}; place={room}")
    work = f"told: {event} time={time}; place={room}"
    change = draw.choice(("later", "later", "earlier", "time", "place", "none"))
    if change in ("later", "earlier"):
        n = draw.random.randint(1, 11 - hour if change == "later" else max(1, hour - 1))
        n = min(n, 4)
        total = hour + n if change == "later" else hour - n
        if 1 <= total <= 11:
            said = draw.wording(texts.LATER if change == "later" else texts.EARLIER)
            shown = "an hour" if n == 1 else f"{draw.choice((str(n), f.NUMBER_WORDS[n]))} hours"
            sign = "+" if change == "later" else "-"
            moved = f"{event} {time} {sign}{n} h. {hour}{sign}{n}={total}"
            time = f"{total} {half}"
            messages += _told(
                draw, said.replace("{e}", event).replace("{n}", shown), f"{moved}; time={time}"
            )
            work = f"told: {event} time={time}; place={room}"
    elif change == "time":
        time = f"{hour % 8 + 1} {half}"
        said = draw.wording(texts.NEW_TIME).replace("{e}", event).replace("{t}", time)
        messages += _told(draw, said, f"{event} time={time}")
        work = f"told: {event} time={time}; place={room}"
    elif change == "place":
        room = f"{draw.choice(texts.VENUES)} {draw.choice('KLMNPQRS')}"
        messages += _told(
            draw, draw.wording(texts.NEW_PLACE).replace("{r}", room), f"{event} place={room}"
        )
        work = f"told: {event} time={time}; place={room}"
    messages += _between(draw, 0.25)
    ask = draw.choice(("when", "when", "where", "both"))
    table = {"when": texts.WHEN, "where": texts.WHERE_IS_IT, "both": texts.WHEN_WHERE}[ask]
    final = {"when": time, "where": _upper(room), "both": f"{time}, {room}"}[ask]
    question = draw.wording(table).replace("{e}", event)
    messages += [user(draw.dress(question)), answer(final, _by_effort(draw, work, work))]
    return Sample("multi", messages, contains(final), effort=draw.effort, kind="appointment")


_SHORT = [m[:3] for m in f.MONTHS]


def _shifted(draw: Draw) -> Sample:
    """Something is on a date, and is put off or brought forward by some days."""
    event = draw.choice((*texts.EVENTS, *texts.JOURNEYS))
    later = draw.chance(0.6)

    def make(r: random.Random) -> tuple[int, int, int]:
        n = r.randint(1, 12)
        return (r.randint(1, 28 - n) if later else r.randint(1 + n, 28)), r.randrange(12), n

    day, month, n = draw.values(make)
    ordinal = f"{day}{'th' if 10 < day < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"
    name = f.MONTHS[month]
    date = draw.choice(
        (f"{day} {name}", f"{name} {day}", f"the {ordinal} of {name}", f"{name} {ordinal}")
    )
    fact = draw.wording(texts.ON_DATE).replace("{e}", event).replace("{d}", date)
    first = f"{event}={day} {_SHORT[month]}"
    messages = [*_told(draw, fact, first), *_between(draw, 0.15)]
    shown = "one day" if n == 1 else "a week" if n == 7 else f"{n} days"
    said = draw.wording(texts.LATER if later else texts.EARLIER)
    said = said.replace("{e}", event).replace("{n}", shown)
    sign = "+" if later else "-"
    question = draw.wording(texts.NEW_DATE).replace("{e}", event)
    _, work = think(f"{day}{sign}{n}", draw.effort)
    done = day + n if later else day - n
    head = f"{day} {_SHORT[month]} {sign}{n} days. "
    if draw.chance(0.6):
        text = f"{_upper(said)} {question}"
    else:
        messages += _told(draw, said, f"{event} {sign}{n} days")
        text = draw.dress(question)
    final = f"{done} {name}"
    messages += [user(text), answer(final, work and f"told: {first}. {head}{work}")]
    return Sample("multi", messages, contains(final), effort=draw.effort, kind="shifted")


def _born(draw: Draw) -> Sample:
    """A year in which something began: its age in another year, or the year of an age."""
    says, ages, years = draw.choice(texts.BORN)
    year, n = draw.values(lambda r: (r.randint(1900, 2015), r.randint(2, 80)), repr)
    fact = draw.wording(says.split("|")).replace("{y}", str(year))
    messages = [*_told(draw, fact, f"born={year}"), *_between(draw)]
    if draw.chance(0.55):
        question = draw.wording(ages.split("|")).replace("{y}", str(year + n))
        expression = f"{year + n}-{year}"
    else:
        question = draw.wording(years.split("|")).replace("{n}", str(n))
        expression = f"{year}+{n}"
    final, thought = _reckoned(draw, f"born={year}", expression)
    messages += [user(draw.dress(question)), answer(final, thought)]
    return Sample("multi", messages, number(int(final)), effort=draw.effort, kind="born")


def _sure(draw: Draw) -> Sample:
    """A result is doubted, or thanked for: it is worked once more and stays."""

    def make(r: random.Random) -> tuple[str, int]:
        a, b = r.randint(2, 99), r.randint(2, 99)
        op = r.choice("+-*")
        if op == "*":
            b = b % 9 + 2
        return (f"{max(a, b)}-{min(a, b)}" if op == "-" else f"{a}{op}{b}"), r.choice(
            (-2, -1, 1, 2, 10)
        )

    expression, off = draw.values(make, repr)
    final, work = think(expression, draw.effort)
    spaced = "".join(f" {c} " if c in "+-*" else c for c in expression)
    opening = draw.wording(texts.ASK_SUM).replace("{e}", spaced)
    messages = [user(draw.dress(opening)), answer(final, work)]
    question = draw.wording(texts.SURE if draw.chance(0.5) else texts.DOUBT)
    question = question.replace("{w}", str(int(final) + off))
    said = f"It is {final}."
    messages += [user(question), answer(said, work and f"again {work}")]
    return Sample("multi", messages, number(int(final)), effort=draw.effort, kind="sure")


def _game(draw: Draw) -> Sample:
    """A rule that holds for every number or word that follows."""
    numbers = draw.chance(0.6)
    name = draw.choice(sorted(texts.NUMBER_GAMES if numbers else texts.WORD_GAMES))
    n = draw.random.randint(2, 12)
    rules = texts.NUMBER_GAMES[name] if numbers else texts.WORD_GAMES[name]
    rule = draw.wording(rules.split("|")).replace("{n}", str(n))
    rule = draw.wording(texts.GAME_FRAMES).replace("{r}", rule)
    brief = f"rule: {name.replace('N', str(n))}"
    messages = [user(_upper(rule)), answer("OK.", _by_effort(draw, brief, brief))]
    check = number(0)
    for _ in range(draw.choice((1, 1, 2, 3))):
        if numbers:
            v = draw.values(lambda r: r.randint(1, r.choice((20, 99, 400))), str)
            expression = {
                "next number": f"{v}+1", "number before": f"{v}-1", "double": f"{v}*2",
                "plus N": f"{v}+{n}", "times N": f"{v}*{n}", "minus N": f"{v + n}-{n}",
            }[name]  # fmt: skip
            shown = expression.partition("-")[0] if name == "minus N" else str(v)
            final, work = think(expression, draw.effort)
            reply, check = answer(final, work and f"{brief}. {work}"), number(int(final))
        else:
            shown = draw.values(lambda r: r.choice(lex.NOUNS))
            high = " ".join(shown)
            if name == "backwards":
                final = shown[::-1]
                high = f"{high}. {' '.join(final)}"
            elif name == "capitals":
                final = shown.upper()
                high = " ".join(final)
            elif name == "letters":
                final = str(len(shown))
                high = " ".join(f"{c}{i}" for i, c in enumerate(shown, 1))
            else:
                final = shown[0 if name == "first letter" else -1]
            reply = answer(
                final, _by_effort(draw, f"{brief} of {shown}", f"{brief} of {shown}: {high}")
            )
            check = exact(final, case=name == "capitals")
        text = shown if draw.chance(0.7) else draw.wording(texts.GAME_NEXT).replace("{v}", shown)
        messages += [user(text), reply]
    return Sample("multi", messages, check, effort=draw.effort, kind="game")


def _basket(draw: Draw) -> Sample:
    """A list that is changed without being shown: only what was said is there to tell what is on it."""
    pool = draw.choice(([*lex.FOODS, *lex.FRUIT], lex.OBJECTS, lex.FIRST_NAMES))
    plain = [w for w in pool if w.isalpha()]
    drawn = draw.values(lambda r: r.sample(plain, 7))
    items, free = drawn[:3], drawn[3:]
    people = pool is lex.FIRST_NAMES
    start = draw.wording(texts.GUESTS if people else texts.BASKETS)
    shown = ", ".join(items) if draw.chance(0.6) else f"{', '.join(items[:-1])} and {items[-1]}"
    messages = [
        user(start.replace("{x}", shown)),
        answer("OK.", _by_effort(draw, *(("list: " + " ".join(items),) * 2))),
    ]
    steps = ["list " + " ".join(items)]
    count = draw.choice((1, 2, 2, 3))
    last = ""
    joined = draw.chance(0.4)
    for i in range(count):
        if len(items) < 3 or draw.chance(0.55):
            x = free.pop()
            said, step = draw.wording(texts.ADD).replace("{x}", x), f"add {x}"
            items = [*items, x]
        else:
            x = draw.choice(items)
            said, step = draw.wording(texts.DROP).replace("{x}", x), f"remove {x}"
            items = [v for v in items if v != x]
        steps.append(f"{step}: {' '.join(items)}")
        if joined and i == count - 1:
            last = said + " "
            continue
        reply = {**answer(draw.choice(texts.ACKS)), "given": True}
        messages += [user(said), reply]
    counting = draw.chance(0.25)
    asked = draw.wording(texts.HOW_MANY if counting else texts.WHAT_IS_ON)
    work = "; ".join(steps)
    if counting:
        numbered = " ".join(f"{v}={i}" for i, v in enumerate(items, 1))
        reply = answer(str(len(items)), _by_effort(draw, work, f"{work}. {numbered}. {len(items)}"))
        check = number(len(items))
    else:
        reply, check = answer(", ".join(items), _by_effort(draw, work, work)), listed(items)
    messages += [user(f"{last}{asked}"), reply]
    return Sample("multi", messages, check, effort=draw.effort, kind="basket")


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "multi/compared": varied(_compared, 0.4),
    "multi/related": varied(_related, 0.4),
    "multi/rate": varied(_rate, 0.4),
    "multi/budget": varied(_budget, 0.4),
    "multi/where": varied(_where, 0.4),
    "multi/who": varied(_who, 0.4),
    "multi/noted": varied(_noted, 0.4),
    "multi/appointment": varied(_appointment, 0.4),
    "multi/shifted": varied(_shifted, 0.4),
    "multi/born": varied(_born, 0.4),
    "multi/sure": varied(_sure, 0.4),
    "multi/game": varied(_game, 0.3),
    "multi/basket": _basket,
}
WEIGHTS: dict[str, float] = {
    "multi/compared": 0.9, "multi/related": 0.7, "multi/rate": 0.6, "multi/budget": 0.6,
    "multi/where": 0.5, "multi/who": 0.6, "multi/noted": 0.7, "multi/appointment": 0.5,
    "multi/shifted": 0.5, "multi/born": 0.4, "multi/sure": 0.6, "multi/game": 0.5,
    "multi/basket": 0.7,
}  # fmt: skip

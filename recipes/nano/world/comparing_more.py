"""Comparisons of every day, for `comparing`: times and amounts said in words, limits, scores, lists of values, plans
that are reckoned first, who is before or above whom, what went up or down.

The work writes both sides as plain numbers before it compares: "half an hour=30, 40 minutes=40. 30 40 <.".
"""

import random
import re
from collections.abc import Callable
from functools import partial
from itertools import pairwise

from recipes.nano.world import lexicon
from recipes.nano.world.answered import capital, worked_out
from recipes.nano.world.base import Draw, Sample, contains, exact, listed, number
from recipes.nano.world.comparing_more_texts import TEXTS
from recipes.nano.world.expression import think
from recipes.nano.world.sorting import best_so_far, ladder, sign
from recipes.nano.world.steps import decimal

_done = partial(worked_out, family="compare", capitals=1)


def _worked(expression: str) -> tuple[str, str]:
    """The value and the work digit by digit."""
    value, shown = think(expression, "high")
    return value, shown or ""


def _yes(true: bool) -> str:
    return "Yes" if true else "No"


# Amounts said in words, each with what it is in the smallest unit.


def _times(r: random.Random) -> tuple[str, int | str]:
    n = r.randint(2, 5)
    m = r.randrange(5, 60, 5)
    return r.choice((
        (f"{(x := r.randrange(10, 200, 5))} minutes", x), (f"{(x := r.randrange(10, 130))} minutes", x), (f"{n} hours", f"{n}*60"), ("half an hour", 30), ("an hour", 60),
        ("a quarter of an hour", 15), ("three quarters of an hour", 45), ("an hour and a half", "60+30"), (f"{n} and a half hours", f"{n}*60+30"), ("one and a half hours", "60+30"),
        (f"{n} h {m}", f"{n}*60+{m}"), (f"1 h {m}", f"60+{m}"), (f"1 hour {m} minutes", f"60+{m}"), (f"{n} hours and {m} minutes", f"{n}*60+{m}"), ("two hours", 120), ("one hour", 60),
        ("1.5 hours", "60+30"), ("2.5 hours", "2*60+30"), ("a full hour", 60),
    ))  # fmt: skip


def _days(r: random.Random) -> tuple[str, int | str]:
    n = r.randint(2, 9)
    return r.choice((
        (f"{(x := r.randrange(10, 220, 2))} hours", x), ("a day", 24), (f"{n} days", f"{n}*24"), ("a week", "7*24"), ("half a day", 12), ("two days", "2*24"),
        ("one and a half days", "24+12"), (f"{n * 10} hours", n * 10), ("one week", "7*24"), ("a day and a half", "24+12"),
    ))  # fmt: skip


def _weights(r: random.Random) -> tuple[str, int | str]:
    n = r.randint(1, 5)
    return r.choice((
        (f"{(x := r.randrange(100, 3000, 50))} g", x), (f"{(x := r.randrange(100, 3000, 50))} grams", x), (f"{n} kg", f"{n}*1000"), ("half a kilo", 500), ("a kilo", 1000),
        ("a quarter of a kilo", 250), ("one and a half kilos", 1500), (f"{n}.5 kg", f"{n}*1000+500"), ("two kilos", 2000), ("three quarters of a kilo", 750), ("a pound of 500 g", 500),
        (f"{n} kg {(x := r.randrange(50, 950, 50))} g", f"{n}*1000+{x}"), ("half a kilogram", 500),
    ))  # fmt: skip


def _volumes(r: random.Random) -> tuple[str, int | str]:
    n = r.randint(1, 5)
    return r.choice((
        (f"{(x := r.randrange(100, 3000, 50))} ml", x), (f"{n} l", f"{n}*1000"), (f"{n} litres", f"{n}*1000"), ("half a litre", 500), ("a litre", 1000), ("a quarter of a litre", 250),
        ("one and a half litres", 1500), (f"{n}.5 l", f"{n}*1000+500"), ("two litres", 2000), ("three quarters of a litre", 750), (f"{(x := r.randrange(100, 1500, 50))} ml", x),
    ))  # fmt: skip


def _lengths(r: random.Random) -> tuple[str, int | str]:
    n = r.randint(1, 5)
    return r.choice((
        (f"{(x := r.randrange(20, 500, 5))} cm", x), (f"{n} m", f"{n}*100"), (f"{n}.5 m", f"{n}*100+50"), ("half a metre", 50), ("one and a half metres", 150), ("a metre", 100),
        (f"{n} m {(x := r.randrange(5, 95, 5))}", f"{n}*100+{x}"), (f"{(x := r.randrange(20, 500, 5))} cm", x), (f"{(x := r.randrange(110, 490, 5)) // 100}.{x % 100:02} m".rstrip("0"), x),
        ("two metres", 200),
    ))  # fmt: skip


def _ways(r: random.Random) -> tuple[str, int | str]:
    n = r.randint(1, 9)
    return r.choice((
        (f"{(x := r.randrange(200, 9000, 50))} m", x), (f"{n} km", f"{n}*1000"), (f"{n}.5 km", f"{n}*1000+500"), ("half a kilometre", 500), ("one and a half kilometres", 1500),
        ("a kilometre", 1000), (f"{(x := r.randrange(200, 9000, 100))} metres", x),
    ))  # fmt: skip


def _counts(r: random.Random) -> tuple[str, int | str]:
    n = r.randint(2, 6)
    return r.choice((
        (f"{(x := r.randint(4, 70))} eggs", x), ("a dozen eggs", 12), (f"{n} dozen eggs", f"{n}*12"), ("half a dozen eggs", 6), (f"{(x := r.randint(4, 70))} eggs", x), ("two dozen eggs", "2*12"),
    ))  # fmt: skip


def _coins(r: random.Random) -> tuple[str, int | str]:
    n = r.randint(2, 9)
    return r.choice((
        (f"{(x := r.randrange(50, 900, 10))} cents", x), (f"{n} euros", f"{n}*100"), (f"{n}.50 euros", f"{n}*100+50"), ("half a euro", 50), ("one and a half euros", "100+50"),
        (f"{n} euros {(x := r.randrange(5, 95, 5))}", f"{n}*100+{x}"), (f"{(x := r.randrange(50, 900, 10))} cents", x),
    ))  # fmt: skip


def _valued(amount: tuple[str, int | str]) -> tuple[str, int, str]:
    """The words, the value, and how it comes about: ("3 h 40", 220, "3 h 40=3*60+40=180+40=220")."""
    words, how = amount
    if isinstance(how, int):
        return words, how, f"{words}={how}"
    product, _, rest = how.partition("+")
    value = 1
    for factor in product.split("*"):
        value *= int(factor)
    shown = f"{words}={how}" + (f"={value}" if "*" in product else "")
    if rest:
        shown += (f"+{rest}" if "*" in product else "") + f"={value + int(rest)}"
        value += int(rest)
    return words, value, shown


# maker; unit of the work; longer/shorter words; who or what has it, for stories
_SPANS: tuple[tuple[Callable[[random.Random], tuple[str, int | str]], str, str, str, tuple[str, ...]], ...] = (
    (_times, "min", "longer", "shorter", ("the bus takes {v}", "the film lasts {v}", "the walk takes {v}", "the train needs {v}", "the flight takes {v}", "the lesson lasts {v}", "by car it is {v}", "by bike it is {v}")),
    (_days, "h", "longer", "shorter", ("the trip takes {v}", "the repair takes {v}", "the ship needs {v}", "the paint dries in {v}")),
    (_weights, "g", "heavier", "lighter", ("the bag weighs {v}", "the book weighs {v}", "the parcel weighs {v}", "the melon weighs {v}", "the cat weighs {v}")),
    (_volumes, "ml", "more", "less", ("the bottle holds {v}", "the jug holds {v}", "the can holds {v}", "the pot holds {v}", "the bucket holds {v}")),
    (_lengths, "cm", "longer", "shorter", ("the table is {v}", "the rope is {v}", "the shelf is {v}", "the bed is {v}", "the plank is {v}", "the wall is {v}")),
    (_ways, "m", "farther", "nearer", ("the school is {v} away", "the shop is {v} away", "the lake is {v} away", "the station is {v} away", "the park is {v} away")),
    (_counts, "pieces", "more", "less", ("the red box has {v}", "the blue box has {v}", "the basket has {v}", "the bowl has {v}")),
    (_coins, "cents", "more", "less", ("the bun costs {v}", "the tea costs {v}", "the stamp costs {v}", "the apple costs {v}")),
)  # fmt: skip


def spans(draw: Draw) -> Sample:
    """Two amounts, one of them said in words or in another unit: which is more, is it, by how much, the same."""
    make, unit, more, less, holders = draw.choice(_SPANS)

    def two(r: random.Random) -> tuple[tuple[str, int, str], tuple[str, int, str]]:
        while True:
            a, b = _valued(make(r)), _valued(make(r))
            if a[0] != b[0] and b[1] <= 4 * a[1] and a[1] <= 4 * b[1]:
                return a, b

    (x, a, shown_a), (y, b, shown_b) = draw.values(two)
    facts = f"{shown_a} {unit}, {shown_b} {unit}"
    mark = sign(a, b)
    large = draw.chance(0.55)
    rel = more if large else less
    task = draw.choice(("WHICH", "WHICH", "IS", "IS", "GAP", "SAME", "WHO", "WHO", "WHO"))
    if task == "WHICH":
        text = draw.wording(TEXTS["SPAN_WHICH"]).format(rel=rel, a=x, b=y)
        if a == b:
            return _done(draw, "spans", text, f"{rel}: {facts}", f"{a} {b} =: the same", "They are the same.", contains("same", "equal", "neither"))  # fmt: skip
        best = x if (a > b) == large else y
        return _done(draw, "spans", text, f"{rel}: {facts}", f"{a} {b} {mark}. {best}", capital(best), exact(best))  # fmt: skip
    if task == "IS":
        text = draw.wording(TEXTS["SPAN_IS"]).format(rel=rel, a=x, b=y)
        final = _yes(a > b if large else a < b)
        return _done(draw, "spans", text, f"{x} {rel} than {y}? {facts}", f"{a} {b} {mark}. {final}", final)  # fmt: skip
    if task == "SAME":
        if draw.chance(0.4):
            drawn = [_valued(make(draw.random)) for _ in range(60)]
            y, b, shown_b = next((p for p in drawn if p[1] == a and p[0] != x), (y, b, shown_b))
        facts, mark = f"{shown_a} {unit}, {shown_b} {unit}", sign(a, b)
        text = draw.wording(TEXTS["SPAN_SAME"]).format(a=x, b=y)
        return _done(draw, "spans", text, f"{x} = {y}? {facts}", f"{a} {b} {mark}. {_yes(a == b)}", _yes(a == b))  # fmt: skip
    if task == "GAP":
        if a == b:
            return spans(draw)
        text = draw.wording(TEXTS["SPAN_GAP"]).format(a=x, b=y, unit=_FULL.get(unit, unit))
        high, low = max(a, b), min(a, b)
        return _done(draw, "spans", text, f"diff in {unit}: {facts}", _worked(f"{high}-{low}")[1], str(high - low), number(high - low))  # fmt: skip
    if a == b:
        return spans(draw)
    p, q = draw.random.sample(holders, 2)
    names = [re.split(r" (?:takes|lasts|needs|it is|is|weighs|holds|has|costs|dries)", h)[0] for h in (p, q)]  # fmt: skip
    told = f"{p.format(v=x)}{draw.choice((', ', '; ', ' and ', '. ', ', but '))}{q.format(v=y)}"
    told = "".join(capital(s) for s in re.split(r"(?<=\. )", told))
    ask_more, ask_less = _SPAN_ASKS[unit]
    asked = draw.choice((ask_more if large else ask_less).split("/"))
    text = draw.wording(TEXTS["TOLD"]).format(facts=told, q=asked, Q=capital(asked))
    best = names[0] if (a > b) == large else names[1]
    label = "max" if large else "min"
    return _done(draw, "spans", text, f"{asked}: {label} {names[0]} {shown_a} {unit}, {names[1]} {shown_b} {unit}",
                 f"{a} {b} {mark}. {best}", capital(best), contains(best.removeprefix("the ").removeprefix("by ")))  # fmt: skip


_FULL = {"min": "minutes", "h": "hours", "g": "grams", "ml": "ml", "cm": "cm", "m": "metres", "pieces": "eggs", "cents": "cents"}  # fmt: skip
_SPAN_ASKS = {
    "min": ("which takes longer/what takes longer/which is slower/what needs more time/which lasts longer", "which is faster/which is quicker/what takes less time/which is shorter/which is done sooner/what needs less time"),
    "h": ("which takes longer/what takes longer/what needs more time", "which is faster/what takes less time/which is over sooner/which is quicker"),
    "g": ("which is heavier/what weighs more/which has more weight", "which is lighter/what weighs less/which is easier to carry"),
    "ml": ("which holds more/what has more room/into which fits more", "which holds less/which is smaller/into which fits less"),
    "cm": ("which is longer/what is longer", "which is shorter/what is shorter"),
    "m": ("which is farther/what is farther away/where do I walk longer", "which is nearer/what is closer/where am I sooner/which is not so far"),
    "pieces": ("where are more eggs/which has more/which is fuller", "where are fewer eggs/which has fewer/which has less"),
    "cents": ("which is dearer/what costs more/which is more expensive", "which is cheaper/what costs less"),
}  # fmt: skip


# Amounts that are reckoned from words.


def _worded(r: random.Random) -> tuple[str, str]:
    """A small sum in words and as an expression: ("a third of 48", "48/3")."""
    n = r.randint(2, 40)
    k = r.choice((2, 3, 4, 5))
    part = {2: "half of", 3: "a third of", 4: "a quarter of", 5: "a fifth of"}[k]
    m = r.randint(2, 9)
    ten = 10 * r.randint(1, 30)
    p = r.choice((10, 20, 25, 50))
    base = (100 // p if 100 % p == 0 else 10) * r.randint(2, 25)
    return r.choice((
        (f"{part} {k * n}", f"{k * n}/{k}"), (f"{part} {k * n}", f"{k * n}/{k}"), (f"10% of {ten}", f"{ten}/10"), (f"{p}% of {base}", f"{base}*{p}/100"),
        (f"{m} dozen", f"{m}*12"), (f"double {n}", f"{n}*2"), (f"twice {n}", f"{n}*2"), (f"three times {n}", f"{n}*3"), (f"{n} plus {m}", f"{n}+{m}"),
        (f"the sum of {n} and {m}", f"{n}+{m}"), (f"{n + 9} minus {m}", f"{n + 9}-{m}"), (f"{m} fives", f"{m}*5"), (f"{m} tens", f"{m}*10"),
        (f"{m} times {n}", f"{m}*{n}"), (f"{m} twenties", f"{m}*20"), (f"the square of {m}", f"{m}*{m}"), (f"{m} squared", f"{m}*{m}"), (f"{n} doubled", f"{n}*2"), (f"{n} less {1}", f"{n}-1"),
    ))  # fmt: skip


def worded(draw: Draw) -> Sample:
    """Half of 30 or a third of 48; 10% of 90 or 8; is a quarter of 100 more than a fifth of 100?"""

    def make(r: random.Random) -> tuple[tuple[str, str], tuple[str, str]]:
        while True:
            a = _worded(r)
            value = int(_worked(a[1])[0])
            b = _worded(r) if r.random() < 0.5 else (str(v := max(1, value + r.randint(-9, 9))), str(v))  # fmt: skip
            if a[0] != b[0]:
                return (a, b) if r.random() < 0.6 else (b, a)

    (x, e), (y, f) = draw.values(make)
    values, works = [], []
    for expression in (e, f):
        final, work = _worked(expression) if not expression.isdigit() else (expression, "")
        values.append(int(final))
        if work:
            works.append(work)
    a, b = values
    large = draw.chance(0.6)
    rel = "more" if large else "less"
    worked = "; ".join(works)
    task = draw.choice(("WHICH", "WHICH", "IS", "GAP"))
    if task == "IS":
        text = draw.wording(TEXTS["SPAN_IS"]).format(rel=draw.choice(("more", "bigger", "larger") if large else ("less", "smaller")), a=x, b=y)  # fmt: skip
        final = _yes(a > b if large else a < b)
        return _done(draw, "worded", text, f"{e}{'>' if large else '<'}{f}?", f"{worked}. {a} {b} {sign(a, b)}. {final}", final)  # fmt: skip
    if a == b:
        return worded(draw)
    if task == "GAP":
        text = draw.wording(TEXTS["WORDED_GAP"]).format(a=x, b=y)
        high, low = max(a, b), min(a, b)
        return _done(draw, "worded", text, f"diff: {e}, {f}", f"{worked}. {_worked(f'{high}-{low}')[1]}", str(high - low), number(high - low))  # fmt: skip
    text = draw.wording(TEXTS["SPAN_WHICH"]).format(rel=draw.choice((rel, "bigger", "larger") if large else (rel, "smaller")), a=x, b=y)  # fmt: skip
    best = x if (a > b) == large else y
    return _done(draw, "worded", text, f"{'max' if large else 'min'}: {e} or {f}", f"{worked}. {a} {b} {sign(a, b)}. {best}", capital(best), contains(best, str(a if best == x else b)))  # fmt: skip


# Limits.

_UNDER = (  # the limit is the most that is allowed
    "the suitcase weighs {a} kg, the limit is {b} kg/kg|I drove {a}, the speed limit is {b}/km an hour|the text has {a} words, at most {b} are allowed/words|the lift takes {b} kg and we weigh {a} kg/kg|"
    "my parcel weighs {a} kg; up to {b} kg are allowed/kg|the truck is {a} cm high, the bridge {b} cm/cm|I spent {a} euros and my limit is {b} euros/euros|the bag may weigh {b} kg and it weighs {a}/kg|"
    "we are {a} people and the room is for {b} at most/people|the budget is {b}, the bill {a}/euros|the file has {a} MB and the maximum is {b} MB/MB|no more than {b} points of sugar a day, I had {a}/points|"
    "parking is allowed for {b} minutes, I stayed {a}/minutes|the sofa is {a} cm and the wall {b} cm/cm|the box is {a} cm wide, the shelf {b} cm/cm|speed limit {b}, I was doing {a}/km an hour|"
    "the bridge is {b} cm high and the truck {a} cm/cm|the van is {a} cm high and the gate {b} cm/cm|the tunnel lets {b} cm through, the bus is {a} cm high/cm|the door is {b} cm wide and the table {a} cm/cm|the bus is {a} m long, the bay {b} m/m|"
    "the shelf holds {b} kg and the books weigh {a} kg/kg|up to {b} guests may come, {a} are on the list/guests|the film may be {b} minutes at most and has {a}/minutes|I may spend {b} and spent {a}/euros|you can take {b} bags, I have {a}/bags|"
    "the noise was {a}, the limit for it is {b}/points|my post has {a} letters and up to {b} are possible/letters|the tank holds {b} litres, I want to put in {a}/litres|the ferry carries {b} cars, {a} are waiting/cars|the rule says {b} minutes and the talk took {a}/minutes|"
    "a page has room for {b} lines, the poem has {a}/lines|{a} kg are on the cart, which carries {b} kg/kg|he may lift {b} kg, the box is {a} kg/kg|the piano is {a} cm wide and the stairs are {b} cm wide/cm"
).split("|")  # fmt: skip
_OVER = (  # the limit is the least that is needed
    "you must be {b} cm tall for the ride and Mia is {a} cm/cm|the film is from {b} years on and Leo is {a}/years|the pass mark is {b} and I scored {a}/points|you need {b} points, I have {a}/points|"
    "at least {b} votes are needed, and we got {a}/votes|the minimum is {b} euros and I have {a}/euros|to win one needs {b} points; Tom has {a}/points|we must sell {b} tickets and have sold {a}/tickets|"
    "the goal is {b} km and I ran {a}/km|the game starts with {b} players or more, we are {a}/players|you have to be {b} to vote and Ida is {a}/years|the order must be at least {b} euros, mine is {a}/euros|"
    "a child has to be {b} cm to ride and Tom is {a} cm/cm|the tour needs {b} people or more, {a} have signed up/people|the test asks for {b} points, Eva got {a}/points|one needs {b} stamps for a gift, I have {a}/stamps|the soup needs {b} minutes, it has cooked for {a}/minutes|"
    "the bike shop wants {b} euros at least, we offer {a}/euros|{b} signatures are required and {a} came in/signatures|the plant wants {b} ml of water or more and got {a}/ml|to enter you must be {b}; Nina is {a}/years|the record stands at {b} m, I must reach it and jumped {a}/m|"
    "we promised {b} boxes and packed {a}/boxes|the course takes place from {b} pupils on, {a} came/pupils"
).split("|")  # fmt: skip


def limits(draw: Draw) -> Sample:
    """Against the most that is allowed or the least that is needed: is it, and by how much."""
    a, b = draw.values(lambda r: ((b := r.randint(5, 150)) + r.choice((-9, -6, -3, -2, -1, 0, 1, 1, 2, 4, 7, 11)), b))  # fmt: skip
    if a < 2:
        return limits(draw)
    most = draw.chance(0.6)
    fact, unit = draw.wording(_UNDER if most else _OVER).split("/")
    told = capital(fact.format(a=a, b=b))
    limit = f"{'at most' if most else 'at least'} {b}, is {a}"
    task = draw.choice(("OK", "OK", "BREAK", "BREAK", "BY") if a != b else ("OK", "BREAK"))
    if task == "BY":
        bad = a > b if most else a < b
        table = ("BY_OVER" if bad else "BY_ROOM") if most else ("BY_SHORT" if bad else "BY_SPARE")
        asked = draw.wording(TEXTS[table]).format(unit=unit)
        text = f"{told}. {asked}"
        high, low = max(a, b), min(a, b)
        return _done(draw, "limits", text, f"{limit}: by how much", _worked(f"{high}-{low}")[1], str(high - low), number(high - low))  # fmt: skip
    fine = a <= b if most else a >= b
    table = f"{'MOST' if most else 'LEAST'}_{task}"
    asked = draw.wording(TEXTS[table])
    text = f"{told}. {asked}" if draw.chance(0.75) else f"{asked} {told}."
    final = _yes(fine if task == "OK" else not fine)
    name = "fine" if task == "OK" else ("too much" if most else "too little")
    return _done(draw, "limits", text, f"{limit}: {name}?", f"{a} {b} {sign(a, b)}. {final}", final)


# Scores of a game.

_TEAMS = (
    "Reds/Blues|Team A/Team B|Team Red/Team Blue|Lions/Tigers|the Bears/the Hawks|Spain/Italy|Brazil/France|our team/theirs|home/guests|Anna/Ben|Tim/Kate|the Eagles/the Sharks|"
    "Lyon/Porto|Japan/Peru|class 5a/class 5b|the girls/the boys|north/south|Leeds/York|Egypt/Chile|the Kims/the Lees"
).split("|")  # fmt: skip


def scores(draw: Draw) -> Sample:
    """A result of two teams, perhaps a draw: who won, by how much, how many goals, how many are missing."""
    x, y = draw.choice(_TEAMS).split("/")
    if draw.chance(0.5):
        x, y = y, x
    big = draw.chance(0.4)
    a, b = draw.values(lambda r: (r.randint(0, 9), r.randint(0, 9)) if not big else (r.randint(20, 120), r.randint(20, 120)))  # fmt: skip
    if draw.chance(0.2):
        b = a
    colon = draw.choice((":", "-", " to ", " : "))
    told = capital(draw.wording(TEXTS["SCORE"]).format(x=x, y=y, a=a, b=b, c=colon))
    facts = f"{x} {a}, {y} {b}"
    task = draw.choice(("WON", "WON", "LOST", "MARGIN", "TOTAL", "DRAW"))
    if task in ("WON", "LOST"):
        text = f"{told} {draw.wording(TEXTS[f'SCORE_{task}'])}"
        mark = sign(a, b)
        if a == b:
            return _done(draw, "scores", text, f"{'more' if task == 'WON' else 'less'}: {facts}", f"{a} {b} =: a draw", "Nobody, it is a draw.", contains("nobody", "draw", "no one", "neither", "tie"))  # fmt: skip
        best = x if (a > b) == (task == "WON") else y
        return _done(draw, "scores", text, f"{'more' if task == 'WON' else 'less'}: {facts}", f"{a} {b} {mark}. {best}", capital(best), contains(best.removeprefix("the ")))  # fmt: skip
    if task == "DRAW":
        text = f"{told} {draw.wording(TEXTS['SCORE_DRAW'])}"
        return _done(draw, "scores", text, f"draw? {facts}", f"{a} {b} {sign(a, b)}. {_yes(a == b)}", _yes(a == b))  # fmt: skip
    if task == "TOTAL":
        text = f"{told} {draw.wording(TEXTS['SCORE_TOTAL'])}"
        final, work = _worked(f"{a}+{b}")
        return _done(draw, "scores", text, f"sum: {facts}", work, final, number(a + b))
    if a == b:
        return scores(draw)
    text = f"{told} {draw.wording(TEXTS['SCORE_MARGIN'])}"
    final, work = _worked(f"{max(a, b)}-{min(a, b)}")
    return _done(draw, "scores", text, f"diff: {facts}", work, final, number(abs(a - b)))


# Short lists of things with a value each.

_LISTED = (
    ("tea coffee water juice milk cocoa lemonade", "price", "cheapest/cheapest one/least expensive/lowest price", "most expensive/dearest/highest price/most expensive one", "costs less than/is under/is cheaper than", "costs more than/is over/is dearer than"),
    ("pen book bag lamp chair cap belt scarf", "price", "cheapest/cheapest one/least expensive/lowest price", "most expensive/dearest/most expensive one", "costs less than/is under/is cheaper than", "costs more than/is over/is dearer than"),
    ("Anna Ben Carl Dora Emil Fay Gus Hana", "age", "youngest/youngest one", "oldest/oldest one", "is younger than/is under", "is older than/is over"),
    ("Eva Max Tom Ina Leo Pia Rob Sue", "points", "worst/lowest score/fewest points", "best/top scorer/highest score/most points", "has less than/is below", "has more than/is above"),
    ("Rome Oslo Berlin Cairo Lima Tokyo Delhi Paris", "degrees", "coldest/coldest city", "hottest/warmest/hottest city", "is colder than/is below", "is warmer than/is above"),
    ("Ann Bob Cat Dan Eve Fred Gil Hal", "cm", "shortest/smallest", "tallest/tallest one", "is shorter than/is under", "is taller than/is over"),
    ("bus train car bike plane ferry", "minutes", "fastest/quickest/shortest", "slowest/longest", "takes less than/is under", "takes more than/is over"),
    ("cat dog goat pig hen calf", "kg", "lightest", "heaviest", "weighs less than/is under", "weighs more than/is over"),
    ("lake park zoo beach museum castle", "km", "nearest/closest", "farthest/farthest away", "is nearer than/is under", "is farther than/is over"),
    ("Monday Tuesday Wednesday Thursday Friday Saturday", "visitors", "quietest day/day with the fewest", "busiest day/day with the most", "had less than/was below", "had more than/was above"),
)  # fmt: skip


def values(draw: Draw) -> Sample:
    """tea 2.50, coffee 3.20, water 1.80: the cheapest, the second, those under 3, the gap, the order."""
    names_, _what, low, high, under, over = draw.choice(_LISTED)
    n = draw.choice((3, 3, 4, 4, 5))
    names = draw.random.sample(names_.split(), n)
    with_cents = _what == "price" and draw.chance(0.4)
    amounts = draw.values(lambda r: tuple(r.sample(range(11, 99) if with_cents else range(2, 60 if _what != "cm" else 199), n)))  # fmt: skip
    if _what == "cm":
        amounts = tuple(a + 90 for a in amounts)
    shown = [f"{decimal(a)}0" if with_cents and a % 10 else decimal(a) if with_cents else str(a) for a in amounts]  # fmt: skip
    pairs = [f"{k} {v}" for k, v in zip(names, shown, strict=True)]
    style = draw.choice(("plain", "plain", "colon", "is", "paren"))
    told = ", ".join({"plain": p, "colon": f"{k}: {v}", "is": f"{k} is {v}", "paren": f"{k} ({v})"}[style] for p, k, v in zip(pairs, names, shown, strict=True))  # fmt: skip
    facts = ", ".join(pairs)
    task = draw.choice(("END", "END", "END", "SECOND", "THOSE", "THOSE", "RANGE", "ORDER", "HOW_MANY"))  # fmt: skip
    large = draw.chance(0.5)
    word = draw.choice((high if large else low).split("/"))
    if task == "END":
        text = draw.wording(TEXTS["VALUES_END"]).format(xs=told, w=word, W=capital(word))
        best, trace = best_so_far(shown, amounts, large)
        final = names[shown.index(best)]
        return _done(draw, "values", text, f"{word}: {'max' if large else 'min'} {facts}", f"{trace}. {best} {final}", capital(final), exact(final))  # fmt: skip
    ranked = sorted(zip(amounts, names, shown, strict=True), reverse=large)
    if task == "SECOND":
        text = draw.wording(TEXTS["VALUES_SECOND"]).format(xs=told, w=word.removesuffix(" one"))
        final = ranked[1][1]
        return _done(draw, "values", text, f"second {word}: {facts}", f"{ladder(shown, amounts, large)}. 2nd {ranked[1][2]} {final}", capital(final), exact(final))  # fmt: skip
    if task == "ORDER":
        text = draw.wording(TEXTS["VALUES_ORDER"]).format(xs=told, w=word.removesuffix(" one"))
        final = ", ".join(k for _, k, _ in ranked)
        return _done(draw, "values", text, f"{word} first: {facts}", f"{ladder(shown, amounts, large)}. {', '.join(f'{v} {k}' for _, k, v in ranked)}", final, listed([k for _, k, _ in ranked]))  # fmt: skip
    if task == "RANGE":
        text = draw.wording(TEXTS["VALUES_RANGE"]).format(xs=told)
        top, bottom = ranked[0 if large else -1], ranked[-1 if large else 0]
        difference = top[0] - bottom[0]
        final, work = _worked(f"{top[2].rstrip('0') if with_cents and '.' in top[2] else top[2]}-{bottom[2].rstrip('0') if with_cents and '.' in bottom[2] else bottom[2]}")  # fmt: skip
        return _done(draw, "values", text, f"max-min: {facts}", f"max {best_so_far(shown, amounts, True)[1]}; min {best_so_far(shown, amounts, False)[1]}. {work}", final, number(difference / 10 if with_cents else difference))  # fmt: skip
    limit = draw.choice(ranked)[0] + draw.choice((-3, -1, 1, 2, 4))
    if limit in amounts or limit < 2:
        return values(draw)
    bound = decimal(limit) if with_cents else str(limit)
    rel = draw.choice((over if large else under).split("/"))
    kept = [k for k, a in zip(names, amounts, strict=True) if (a > limit if large else a < limit)]
    checks = ", ".join(f"{v} {bound} {sign(a, limit)} {'yes' if k in kept else 'no'}" for k, v, a in zip(names, shown, amounts, strict=True))  # fmt: skip
    if task == "HOW_MANY":
        many = {"costs": "cost", "is": "are", "has": "have", "takes": "take", "weighs": "weigh", "had": "had", "was": "were"}  # fmt: skip
        verb, _, rest = rel.partition(" ")
        text = draw.wording(TEXTS["VALUES_HOW_MANY"]).format(xs=told, rel=f"{many[verb]} {rest}", k=bound)  # fmt: skip
        return _done(draw, "values", text, f"count {'>' if large else '<'}{bound}: {facts}", f"{checks}. {len(kept)}", str(len(kept)), number(len(kept)))  # fmt: skip
    if not kept:
        return values(draw)
    text = draw.wording(TEXTS["VALUES_THOSE"]).format(xs=told, rel=rel, k=bound, who="Who" if _what in ("age", "points", "cm") and names[0][0].isupper() else "Which")  # fmt: skip
    return _done(draw, "values", text, f"those {'>' if large else '<'}{bound}: {facts}", f"{checks}. {' '.join(kept)}", ", ".join(kept), listed(kept))  # fmt: skip


# Numbers picked by a property.


def which_number(draw: Draw) -> Sample:
    """Of three or four numbers: the closest to one, the one between two, the even one, a multiple."""
    task = draw.choice(("CLOSEST", "CLOSEST", "BETWEEN", "BETWEEN", "MULTIPLE", "MULTIPLE", "EVEN", "ODD"))  # fmt: skip
    n = draw.choice((3, 3, 4))
    k = draw.random.randint(3, 9)

    def make(r: random.Random) -> tuple[int, ...]:
        while True:
            xs = tuple(r.sample(range(2, 99), n))
            if task in ("EVEN", "ODD") and sum(x % 2 == (task == "ODD") for x in xs) != 1:
                continue
            if task == "MULTIPLE" and sum(x % k == 0 for x in xs) != 1:
                continue
            return xs

    xs = draw.values(make)
    told = draw.choice((", ".join(map(str, xs)), ", ".join(map(str, xs[:-1])) + draw.choice((" or ", " and ")) + str(xs[-1])))  # fmt: skip
    if task == "CLOSEST":
        t = draw.random.randint(5, 100)
        gaps = [abs(x - t) for x in xs]
        if gaps.count(min(gaps)) > 1:
            return which_number(draw)
        text = draw.wording(TEXTS["CLOSEST"]).format(xs=told, t=t)
        final = xs[gaps.index(min(gaps))]
        steps = ", ".join(f"{max(x, t)}-{min(x, t)}={g}" for x, g in zip(xs, gaps, strict=True))
        _, trace = best_so_far([str(g) for g in gaps], gaps, False)
        return _done(draw, "which_number", text, f"closest to {t}: {' '.join(map(str, xs))}", f"{steps}. {trace}. {min(gaps)} {final}", str(final), number(final))  # fmt: skip
    if task == "BETWEEN":
        ordered = sorted(xs)
        i = draw.random.randrange(n)
        low = draw.random.randint(ordered[i - 1] + 1 if i else 0, ordered[i] - 1) if (ordered[i - 1] + 1 if i else 0) < ordered[i] else -1  # fmt: skip
        top = ordered[i + 1] - 1 if i + 1 < n else 100
        if low < 0 or top <= ordered[i]:
            return which_number(draw)
        high = draw.random.randint(ordered[i] + 1, top)
        text = draw.wording(TEXTS["BETWEEN_TWO"]).format(xs=told, a=low, b=high)
        steps = ", ".join(f"{x} {'<' + str(low) if x <= low else '>' + str(high) if x >= high else 'inside'}" for x in xs)  # fmt: skip
        return _done(draw, "which_number", text, f"between {low} and {high}: {' '.join(map(str, xs))}", f"{steps}. {ordered[i]}", str(ordered[i]), number(ordered[i]))  # fmt: skip
    if task == "MULTIPLE":
        text = draw.wording(TEXTS["MULTIPLE"]).format(xs=told, k=k)
        final = next(x for x in xs if x % k == 0)
        steps = ", ".join(f"{x}={x // k}*{k}{f'+{x % k}' if x % k else ''} {'no' if x % k else 'yes'}" for x in xs)  # fmt: skip
        return _done(draw, "which_number", text, f"multiple of {k}: {' '.join(map(str, xs))}", f"{steps}. {final}", str(final), number(final))  # fmt: skip
    final = next(x for x in xs if x % 2 == (task == "ODD"))
    text = draw.wording(TEXTS["PARITY"]).format(xs=told, p=task.lower())
    steps = ", ".join(f"{x} {'odd' if x % 2 else 'even'}" for x in xs)
    return _done(draw, "which_number", text, f"{task.lower()} one: {' '.join(map(str, xs))}", f"{steps}. {final}", str(final), number(final))  # fmt: skip


# Chains of things and people, in many words.

_LINKS = (
    ("{a} costs more than {b}", "{b} is cheaper than {a}", "most expensive/dearest", "cheapest", "the apple/the pear/the plum/the melon/the grape"),
    ("{a} is bigger than {b}", "{b} is smaller than {a}", "biggest/largest", "smallest", "box A/box B/box C/box D"),
    ("{a} is heavier than {b}", "{b} is lighter than {a}", "heaviest", "lightest", "box A/box B/box C/box D"),
    ("{a} weighs more than {b}", "{b} weighs less than {a}", "heaviest", "lightest", "the dog/the cat/the hen/the goat"),
    ("{a} is farther than {b}", "{b} is nearer than {a}", "farthest/farthest away", "nearest/closest", "the lake/the park/the library/the zoo"),
    ("{a} is faster than {b}", "{b} is slower than {a}", "fastest", "slowest", "the blue car/the red car/the green car/the white car"),
    ("{a} runs faster than {b}", "{b} runs slower than {a}", "fastest", "slowest", ""),
    ("{a} is older than {b}", "{b} is younger than {a}", "oldest", "youngest", ""),
    ("{a} was born before {b}", "{b} was born after {a}", "oldest", "youngest", ""),
    ("{a} has more money than {b}", "{b} has less money than {a}", "richest", "poorest", ""),
    ("{a} has more stamps than {b}", "{b} has fewer stamps than {a}", "one with the most stamps", "one with the fewest stamps", ""),
    ("{a} scored more than {b}", "{b} scored less than {a}", "best", "worst", ""),
    ("{a} lives above {b}", "{b} lives below {a}", "one at the top/highest up", "one at the bottom/lowest down", ""),
    ("{a} finished before {b}", "{b} finished after {a}", "first one/winner", "last one", ""),
    ("{a} came before {b}", "{b} came after {a}", "first one", "last one", ""),
    ("{a} is warmer than {b}", "{b} is colder than {a}", "warmest/hottest", "coldest", "Rome/Oslo/Paris/Cairo/Lima"),
    ("{a} is hotter than {b}", "{b} is cooler than {a}", "hottest", "coolest", "the tea/the soup/the coffee/the cocoa"),
    ("{a} is longer than {b}", "{b} is shorter than {a}", "longest", "shortest", "rope A/rope B/rope C/rope D"),
    ("{a} gets up earlier than {b}", "{b} gets up later than {a}", "one who gets up first", "one who gets up last", ""),
    ("{a} is better than {b}", "{b} is worse than {a}", "best", "worst", "plan A/plan B/plan C"),
)  # fmt: skip


def linked(draw: Draw) -> Sample:
    """Pairs of things or people; the one at an end, in the middle, whether it follows, the order."""
    up, down, most, least, pool = draw.choice(_LINKS)
    n = draw.choice((3, 3, 3, 4))
    names = pool.split("/") if pool else lexicon.FIRST_NAMES
    if len(names) < n:
        n = 3
    if pool:  # too few orders to hold some out
        order = tuple(draw.random.sample(names, n))
    else:
        order = draw.values(lambda r: tuple(r.sample(names, n)))
    said = [(order[i], order[i + 1]) for i in range(n - 1)]
    if draw.chance(0.5):
        draw.random.shuffle(said)
    pieces = [(up if draw.chance(0.5) else down).format(a=x, b=y) for x, y in said]
    facts = draw.choice((". ", ", ", " and ", "; ", ", and "))
    told = facts.join(capital(p) if facts == ". " else p for p in pieces)
    if n == 3 and draw.chance(0.25):
        a, b, c = order
        verb_up, verb_down = up.partition("}")[2].partition("{")[0].strip(), down.partition("}")[2].partition("{")[0].strip()  # fmt: skip
        head, tail = draw.choice(((f"{b} {verb_down} {a}", f"{verb_up} {c}"), (f"{b} {verb_up} {c}", f"{verb_down} {a}")))  # fmt: skip
        first_up = head.endswith(c)
        short = re.sub(r"^(?:is|was|has|lives|came|costs|weighs|runs|scored|finished|gets up) ", "", tail) if not verb_up.startswith("has") else tail  # fmt: skip
        told = f"{head} {draw.choice(('but', 'and'))} {short}"
        said = [(b, c), (a, b)] if first_up else [(a, b), (b, c)]
    told = capital(told)
    links = "; ".join(f"{x} > {y}" for x, y in said)
    row = ", ".join(order)
    task = draw.choice(("END", "END", "END", "MIDDLE", "ASK", "ORDER") if n == 3 else ("END", "END", "ASK", "ORDER"))  # fmt: skip
    large = draw.chance(0.45)
    word = draw.choice((most if large else least).split("/"))
    who = "Who" if not pool else "Which"
    if task == "END":
        final = order[0] if large else order[-1]
        asked = draw.wording(TEXTS["LINK_END"]).format(w=word, who=who)  # fmt: skip
        return _done(draw, "linked", f"{told}. {asked}", f"{word}: {links}", f"{row}. {word}: {'first' if large else 'last'} {final}", capital(final), contains(final.removeprefix("the ")))  # fmt: skip
    if task == "MIDDLE":
        asked = draw.wording(TEXTS["LINK_MIDDLE"]).format(who=who)
        return _done(draw, "linked", f"{told}. {asked}", f"middle: {links}", f"{row}. middle: {order[1]}", capital(order[1]), contains(order[1].removeprefix("the ")))  # fmt: skip
    if task == "ORDER":
        chosen = order if large else order[::-1]
        asked = draw.wording(TEXTS["LINK_ORDER"]).format(w=word)
        final = ", ".join(chosen)
        return _done(draw, "linked", f"{told}. {asked}", f"order, {word} first: {links}", f"{row}. {word} first: {final}", capital(final), listed(chosen))  # fmt: skip
    i, j = draw.random.sample(range(n), 2)
    claim = (up if large else down).format(a=order[i], b=order[j]) if large else down.format(b=order[i], a=order[j])  # fmt: skip
    true = (i < j) == large
    asked = draw.wording(TEXTS["LINK_ASK"]).format(claim=claim)
    return _done(draw, "linked", f"{told}. {asked}", f"{claim}? {links}", f"{row}. {order[i]} {'>' if i < j else '<'} {order[j]}, asked {'>' if large else '<'}. {_yes(true)}", _yes(true))  # fmt: skip


def seated(draw: Draw) -> Sample:
    """Left and right: who is beside whom, in the middle, at the end."""
    n = draw.choice((3, 3, 4))
    things = draw.chance(0.3)
    pool = ["the cup", "the plate", "the book", "the lamp", "the vase", "the clock", "the bowl", "the bottle"] if things else lexicon.FIRST_NAMES  # fmt: skip
    order = draw.values(lambda r: tuple(r.sample(pool, n)))
    verb = "is" if things else draw.choice(("sits", "stands", "is", "lives"))
    if draw.chance(0.35):
        told = draw.wording(TEXTS["ROW"]).format(xs=", ".join(order))
        said = ""
    else:
        pieces = [f"{x} {verb} left of {y}" if draw.chance(0.5) else f"{y} {verb} right of {x}" for x, y in pairwise(order)]  # fmt: skip
        where = draw.choice(("", "", " to the", " on the"))
        pieces = [p.replace(" left of", f"{where} left of").replace(" right of", f"{where} right of") if draw.chance(0.7) else p for p in pieces]  # fmt: skip
        links = [f"{x} | {y}" for x, y in pairwise(order)]
        if draw.chance(0.4):
            pieces.reverse()
            links.reverse()
        said = f"{'; '.join(links)}. "
        told = draw.choice((". ", ", ", " and ")).join(pieces)
        told = ". ".join(capital(p) for p in told.split(". ")) + "."
    row = " | ".join(order)
    task = draw.choice(("RIGHT_OF", "LEFT_OF", "LEFT_END", "RIGHT_END", "MIDDLE") if n == 3 else ("RIGHT_OF", "LEFT_OF", "LEFT_END", "RIGHT_END"))  # fmt: skip
    i = draw.random.randrange(n - 1)
    of, final = {
        "RIGHT_OF": (order[i], order[i + 1]), "LEFT_OF": (order[i + 1], order[i]), "LEFT_END": ("", order[0]),
        "RIGHT_END": ("", order[-1]), "MIDDLE": ("", order[1]),
    }[task]  # fmt: skip
    asked = capital(draw.wording(TEXTS[f"SEAT_{task}"]).format(x=of, who="what" if things else "who"))  # fmt: skip
    name = {"RIGHT_OF": f"right of {of}", "LEFT_OF": f"left of {of}", "LEFT_END": "left end", "RIGHT_END": "right end", "MIDDLE": "middle"}[task]  # fmt: skip
    return _done(draw, "seated", f"{capital(told)} {asked}", f"{name}: left to right", f"{said}{row}. {name}: {final}", capital(final), contains(final.removeprefix("the ")))  # fmt: skip


# What went up or down; who has more by a difference.

_TRENDS = (
    ("it was {a} degrees yesterday and {b} today", "warmer/hotter", "colder/cooler", "today"),
    ("the bread cost {a} euros last year and costs {b} now", "dearer/more expensive", "cheaper", "now"),
    ("I weighed {a} kg in May and weigh {b} kg now", "heavier", "lighter", "now"),
    ("the town had {a} people then and has {b} now", "bigger", "smaller", "now"),
    ("we sold {a} tickets on Monday and {b} on Tuesday", "more/higher", "less/lower", "on Tuesday"),
    ("I ran the lap in {a} seconds last week and in {b} today", "slower", "faster/quicker", "today"),
    ("the class had {a} kids last year, this year {b}", "bigger/larger", "smaller", "this year"),
    ("my old phone cost {a}, the new one {b}", "dearer/more expensive", "cheaper", "the new one"),
    ("rent was {a} and is now {b}", "higher", "lower", "now"),
    ("last night it was {a} degrees, tonight it is {b}", "warmer", "colder", "tonight"),
    ("yesterday's walk was {a} km, today's {b} km", "longer", "shorter", "today"),
    ("the plant was {a} cm in March and is {b} cm now", "taller", "shorter", "now"),
)  # fmt: skip


def trends(draw: Draw) -> Sample:
    """Two values in time: is it warmer or colder, up or down, by how much."""
    fact, up, down, when = draw.choice(_TRENDS)
    a, b = draw.values(lambda r: ((a := r.randint(5, 90)), max(1, a + r.choice((-12, -7, -4, -3, -1, 1, 2, 3, 5, 9)))))  # fmt: skip
    if a == b:
        return trends(draw)
    told = capital(fact.format(a=a, b=b))
    more, less = draw.choice(up.split("/")), draw.choice(down.split("/"))
    task = draw.choice(("EITHER", "EITHER", "UP_DOWN", "IS", "BY"))
    large = b > a
    if task == "BY":
        text = f"{told}. {draw.wording(TEXTS['TREND_BY']).format(w=more if large else less, when=when)}"
        high, low = max(a, b), min(a, b)
        return _done(draw, "trends", text, f"from {a} to {b}: change", _worked(f"{high}-{low}")[1], str(high - low), number(high - low))  # fmt: skip
    if task == "IS":
        asked_up = draw.chance(0.5)
        text = f"{told}. {draw.wording(TEXTS['TREND_IS']).format(w=more if asked_up else less, when=when)}"
        final = _yes(large == asked_up)
        return _done(draw, "trends", text, f"from {a} to {b}: {more if asked_up else less}?", f"{b} {a} {sign(b, a)}. {final}", final)  # fmt: skip
    if task == "UP_DOWN":
        text = f"{told}. {draw.wording(TEXTS['TREND_UP_DOWN'])}"
        final = "Up" if large else "Down"
        return _done(draw, "trends", text, f"from {a} to {b}: up or down", f"{b} {a} {sign(b, a)}. {final.lower()}", final)  # fmt: skip
    pair = f"{more} or {less}" if draw.chance(0.5) else f"{less} or {more}"
    text = f"{told}. {draw.wording(TEXTS['TREND_EITHER']).format(pair=pair, when=when)}"
    final = more if large else less
    return _done(draw, "trends", text, f"from {a} to {b}: {pair}", f"{b} {a} {sign(b, a)}. {final}", capital(final), exact(final))  # fmt: skip


def by_difference(draw: Draw) -> Sample:
    """Only the difference is told: who has more, who is younger; with one value, the other."""
    x, y = draw.values(lambda r: tuple(r.sample(lexicon.FIRST_NAMES, 2)))
    k, v = draw.random.randint(2, 12), draw.random.randint(14, 60)
    kind = draw.choice(("age", "count", "count", "cm", "points"))
    things = draw.choice("stickers coins books marbles cards stamps pens balls".split())
    more = draw.chance(0.5)
    up, down = {"age": (f"is {k} years older than", f"is {k} years younger than"), "count": (f"has {k} more {things} than", f"has {k} fewer {things} than"), "cm": (f"is {k} cm taller than", f"is {k} cm shorter than"), "points": (f"has {k} points more than", f"has {k} points less than")}[kind]  # fmt: skip
    claim = f"{x} {up if more else down} {y}"
    ask_high, ask_low = {"age": ("Who is older?/Who was born first?/Which of them is older?/Who is the older one?", "Who is younger?/Who was born later?/Which of them is younger?/Who is the younger one?"), "count": (f"Who has more?/Who has more {things}?/Which of them has more?", f"Who has fewer?/Who has less?/Who has fewer {things}?/Which of them has fewer?"), "cm": ("Who is taller?/Which of them is taller?", "Who is shorter?/Who is smaller?/Which of them is shorter?"), "points": ("Who is leading?/Who has more points?/Who is ahead?/Who is winning?", "Who is behind?/Who has fewer points?/Who is losing?")}[kind]  # fmt: skip
    high = draw.chance(0.5)
    asked = draw.choice((ask_high if high else ask_low).split("/"))
    top, bottom = (x, y) if more else (y, x)
    final = top if high else bottom
    unit = {"age": f"{y} is {v}", "count": f"{y} has {v}", "cm": f"{y} is {v + 100} cm", "points": f"{y} has {v}"}[kind]  # fmt: skip
    told = claim if draw.chance(0.6) else f"{unit}. {claim}" if draw.chance(0.5) else f"{claim}. {unit}"  # fmt: skip
    text = f"{told}. {asked}" if draw.chance(0.8) else f"{asked} {told}."
    plan = f"{'more' if high else 'less'}: {claim}"
    return _done(draw, "by_difference", text, plan, f"{top} > {bottom}. {'more' if high else 'less'}: {final}", final)  # fmt: skip


# Plans: each side is reckoned first.


def plans(draw: Draw) -> Sample:
    """Two offers, jobs, tanks or ways: each is reckoned, then compared; or what is saved over some time."""
    r = draw.random
    kind = draw.choice(("offer", "offer", "job", "tank", "saved", "saved", "pack", "unit_price", "goal"))  # fmt: skip
    p, q, n, m = draw.values(lambda r: (r.randint(3, 30), r.randint(3, 30), r.randint(2, 12), r.randint(2, 9)))  # fmt: skip
    a, b = draw.choice((("A", "B"), ("one", "two"), ("A", "B"), ("1", "2")))
    if kind == "saved":
        if p == q:
            return plans(draw)
        what, unit = draw.choice((("hotel", "nights"), ("flat", "months"), ("car", "days"), ("plan", "months"), ("course", "weeks"), ("gym", "months"), ("bike", "days"), ("room", "nights")))  # fmt: skip
        one = {"nights": "a night", "months": "a month", "days": "a day", "weeks": "a week"}[unit]
        high, low = max(p, q), min(p, q)
        cheap = a if p < q else b
        told = draw.wording(TEXTS["PLAN_PRICES"]).format(w=what, W=capital(what), a=a, b=b, p=p, q=q, one=one)  # fmt: skip
        over = draw.chance(0.7)
        if over:
            asked = draw.wording(TEXTS["PLAN_SAVED"]).format(w=what, n=n, u=unit, c=cheap)
            final, work = _worked(f"({high}-{low})*{n}")
            return _done(draw, "plans", f"{told} {asked}", f"saved {n} times: {what} {a} {p}, {what} {b} {q}", work, final, number(int(final)))  # fmt: skip
        asked = draw.wording(TEXTS["PLAN_SAVED_ONE"]).format(w=what, one=one, c=cheap)
        final, work = _worked(f"{high}-{low}")
        return _done(draw, "plans", f"{told} {asked}", f"saved once: {what} {a} {p}, {what} {b} {q}", work, final, number(int(final)))  # fmt: skip
    if kind == "pack":
        price = max(2, n * m + r.choice((-9, -5, -3, -1, 1, 2, 4, 6)))
        thing = draw.choice("can bottle pen bun card ticket ball towel".split())
        told = draw.wording(TEXTS["PACK"]).format(n=n, p=price, m=m, t=thing)
        asked = draw.wording(TEXTS["PACK_ASK"])
        final = _yes(price < n * m)
        _, work = _worked(f"{n}*{m}")
        return _done(draw, "plans", f"{told} {asked}", f"pack {price}, {n} singles {n}*{m}: cheaper?", f"{work}. {price} {n * m} {sign(price, n * m)}. {final}", final)  # fmt: skip
    if kind == "unit_price":
        k = r.randint(2, 6)
        if p == q:
            return plans(draw)
        first = draw.chance(0.5)
        told = draw.wording(TEXTS["UNIT_PRICE"]).format(p=p, t=q * k, k=k) if first else draw.wording(TEXTS["UNIT_PRICE_BACK"]).format(p=p, t=q * k, k=k)  # fmt: skip
        asked = draw.wording(TEXTS["UNIT_PRICE_ASK"])
        final = ("first" if first else "second") if p < q else ("second" if first else "first")
        _, work = _worked(f"{q * k}/{k}")
        names = (f"first {p}, second {q * k}/{k}", f"{p} {q}") if first else (f"first {q * k}/{k}, second {p}", f"{q} {p}")  # fmt: skip
        left, right = (p, q) if first else (q, p)
        return _done(draw, "plans", f"{told} {asked}", f"less for one: {names[0]}", f"{work}. {left} {right} {sign(left, right)}. {final}", f"The {final}", contains(final))  # fmt: skip
    large = draw.chance(0.5)
    if kind == "offer":
        what, per, times = draw.choice((("plan", "a month", 12), ("ticket", "a day", 7), ("gym", "a month", 12), ("offer", "a week", 4), ("card", "a ride", n), ("phone plan", "a month", 6)))  # fmt: skip
        total = max(5, p * times + r.randint(-30, 30))
        span = {12: "a year", 7: "a week", 4: "four weeks", 6: "six months"}.get(times, f"{times} rides")  # fmt: skip
        told = draw.wording(TEXTS["OFFERS"]).format(w=what, W=capital(what), a=a, b=b, p=p, per=per, t=total, span=span)  # fmt: skip
        e, f, asked = f"{p}*{times}", str(total), draw.wording(TEXTS["OFFER_MORE" if large else "OFFER_LESS"]).format(span=span)  # fmt: skip
    elif kind == "job":
        what = "job"
        total = max(5, p * n + r.randint(-40, 40))
        told = draw.wording(TEXTS["JOBS"]).format(a=a, b=b, p=p, n=n, t=total)
        e, f, asked = f"{p}*{n}", str(total), draw.wording(TEXTS["JOB_MORE" if large else "JOB_LESS"])  # fmt: skip
    elif kind == "tank":
        what = draw.choice(("tank", "barrel", "candle", "account", "jar", "battery"))
        start = p * 4 + n * m
        other = max(1, start - n * m + r.choice((-9, -4, -2, 2, 5, 8)))
        told = draw.wording(TEXTS["TANKS"]).format(w=what, W=capital(what), a=a, b=b, s=start, m=m, o=other)  # fmt: skip
        e, f, asked = f"{start}-{m}*{n}", str(other), draw.wording(TEXTS["TANK_MORE" if large else "TANK_LESS"]).format(n=n)  # fmt: skip
    else:
        what = "child"
        a, b = r.sample(lexicon.FIRST_NAMES, 2)
        e, f = f"{p}*{m}", f"{q}*{n}"
        told = draw.wording(TEXTS["SAVERS"]).format(a=a, b=b, p=p, m=m, q=q, n=n)
        asked = draw.wording(TEXTS["SAVER_MORE" if large else "SAVER_LESS"])
    x, y = int(_worked(e)[0]), int(f) if f.isdigit() else int(_worked(f)[0])
    if x == y:
        return plans(draw)
    label_a, label_b = (a, b) if what == "child" else (f"{what} {a}", f"{what} {b}")
    final = label_a if (x > y) == large else label_b
    works = [_worked(e)[1]] + ([] if f.isdigit() else [_worked(f)[1]])
    return _done(draw, "plans", f"{told} {asked}", f"{'more' if large else 'less'}: {label_a} {e}, {label_b} {f}", f"{'; '.join(w or '' for w in works)}. {x} {y} {sign(x, y)}. {final}", capital(final), contains(final) if what != "child" else exact(final))  # fmt: skip


# Clocks.


def _clock(m: int, twelve: bool) -> str:
    h, mm = divmod(m, 60)
    if not twelve:
        return f"{h}:{mm:02}"
    half = "am" if h < 12 else "pm"
    return f"{(h - 1) % 12 + 1}{f':{mm:02}' if mm else ''} {half}"


def clocks(draw: Draw) -> Sample:
    """Times of both styles: which is later, is it later; will it be done in time; who is late."""
    task = draw.choice(("WHICH", "WHICH", "IS", "IS", "IN_TIME", "IN_TIME", "IN_TIME", "LATE", "NEXT"))  # fmt: skip
    if task in ("WHICH", "IS"):
        a, b = draw.values(lambda r: ((x := r.randrange(6 * 60, 23 * 60, 15)), max(0, x + r.choice((-75, -45, -30, -15, 15, 30, 60, 90)))))  # fmt: skip
        x, y = _clock(a, draw.chance(0.5)), _clock(b, draw.chance(0.5))
        later = draw.chance(0.5)
        facts = f"{x}={_clock(a, False)}, {y}={_clock(b, False)}"
        if task == "WHICH":
            final = x if (a > b) == later else y
            text = draw.wording(TEXTS["CLOCK_WHICH"]).format(a=x, b=y, w="later" if later else "earlier")  # fmt: skip
            return _done(draw, "clocks", text, f"{'later' if later else 'earlier'}: {facts}", f"{_clock(a, False)} {_clock(b, False)} {sign(a, b)}. {final}", final)  # fmt: skip
        final = _yes(a > b if later else a < b)
        text = draw.wording(TEXTS["CLOCK_IS"]).format(a=x, b=y, w="later" if later else "earlier", rel="after" if later else "before")  # fmt: skip
        return _done(draw, "clocks", text, f"{x} {'after' if later else 'before'} {y}? {facts}", f"{_clock(a, False)} {_clock(b, False)} {sign(a, b)}. {final}", final)  # fmt: skip
    if task == "LATE":
        start = draw.random.randrange(7 * 60, 20 * 60, 30)
        names = draw.values(lambda r: tuple(r.sample(lexicon.FIRST_NAMES, 2)))
        gaps = [draw.random.choice((-20, -10, -5, -2)), draw.random.choice((3, 5, 10, 15))]
        draw.random.shuffle(gaps)
        times = [_clock(start + g, False) for g in gaps]
        late = draw.chance(0.7)
        told = draw.wording(TEXTS["LATE"]).format(a=names[0], b=names[1], s=times[0], t=times[1], h=_clock(start, False))  # fmt: skip
        asked = draw.wording(TEXTS["LATE_ASK" if late else "ON_TIME_ASK"])
        final = names[[g > 0 for g in gaps].index(late)]
        checks = ", ".join(f"{n} {t} {sign(g, 0)} {_clock(start, False)}" for n, t, g in zip(names, times, gaps, strict=True))  # fmt: skip
        return _done(draw, "clocks", f"{told} {asked}", f"{'late' if late else 'in time'} for {_clock(start, False)}", f"{checks}. {final}", final)  # fmt: skip
    if task == "NEXT":
        now = draw.random.randrange(7 * 60, 20 * 60, 5)
        wait, gap = draw.values(lambda r: (r.randint(3, 30), r.randint(3, 30)))
        if wait == gap:
            return clocks(draw)
        at = _clock(now + gap, False)
        told = draw.wording(TEXTS["NEXT_BUS"]).format(k=wait, h=at, n=_clock(now, False))
        first = draw.chance(0.75)
        asked = draw.wording(TEXTS["NEXT_ASK" if first else "NEXT_LAST"])
        final = ("bus A" if wait < gap else "bus B") if first else ("bus A" if wait > gap else "bus B")  # fmt: skip
        return _done(draw, "clocks", f"{told} {asked}", f"{'first' if first else 'last'}: bus A in {wait} min, bus B from {_clock(now, False)} to {at}", f"bus B {gap} min. {wait} {gap} {sign(wait, gap)}. {final}", capital(final), contains(final.removeprefix("bus "), final))  # fmt: skip
    now, need, spare = draw.values(lambda r: (r.randrange(8 * 60, 18 * 60, 5), r.randrange(10, 190, 5), r.choice((-40, -20, -10, -5, 0, 5, 10, 15, 30, 60))))  # fmt: skip
    limit = now + need + spare
    arrive = now + need
    if limit <= now:
        return clocks(draw)
    twelve = draw.chance(0.4)
    hours, minutes = divmod(need, 60)
    said = f"{need} minutes" if need < 60 or draw.chance(0.3) else f"{hours} hour{'s' if hours > 1 else ''}" + (f" {minutes} minutes" if minutes else "")  # fmt: skip
    text = draw.wording(TEXTS["IN_TIME"]).format(n=_clock(now, twelve), d=said, h=_clock(limit, twelve))  # fmt: skip
    final = _yes(arrive <= limit)
    h, mm = divmod(now, 60)
    total = mm + minutes
    if need >= 60 and said.endswith(" minutes") and "hour" not in said:
        said = f"{need} minutes={hours} h {minutes}"
    carry = f"{mm}+{minutes}={total}" + (f", {total}-60={total - 60}, {h}+{hours}+1={h + hours + 1}" if total >= 60 else f", {h}+{hours}={h + hours}")  # fmt: skip
    return _done(draw, "clocks", text, f"{_clock(now, False)} + {said}, until {_clock(limit, False)}?", f"{carry}: {_clock(arrive, False)}. {_clock(arrive, False)} {_clock(limit, False)} {sign(arrive, limit)}. {final}", final)  # fmt: skip


_DAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTH_NAMES = "January February March April May June July August September October November December".split()  # fmt: skip


def calendar_ask(draw: Draw) -> Sample:
    """Is Tuesday before Thursday? Does June come after August?"""
    names = draw.choice((_DAY_NAMES, _MONTH_NAMES))
    i, j = draw.random.sample(range(len(names)), 2)
    before = draw.chance(0.5)
    span = "week" if names is _DAY_NAMES else "year"
    text = draw.wording(TEXTS["CALENDAR_IS"]).format(a=names[i], b=names[j], rel="before" if before else "after", w="earlier" if before else "later", span=span)  # fmt: skip
    final = _yes((i < j) == before)
    return _done(draw, "calendar_ask", text, f"{names[i]} {'before' if before else 'after'} {names[j]}?", f"{i + 1} {j + 1} {sign(i, j)}. {final}", final)  # fmt: skip


COMPARISONS: dict[str, Callable[[Draw], Sample]] = {
    "compare/spans": spans,
    "compare/worded": worded,
    "compare/limits": limits,
    "compare/scores": scores,
    "compare/values": values,
    "compare/which_number": which_number,
    "compare/linked": linked,
    "compare/seated": seated,
    "compare/trends": trends,
    "compare/by_difference": by_difference,
    "compare/plans": plans,
    "compare/clocks": clocks,
    "compare/calendar_ask": calendar_ask,
}
WEIGHTS: dict[str, float] = {
    "compare/spans": 3.0, "compare/worded": 1.6, "compare/limits": 2.4, "compare/scores": 1.4,
    "compare/values": 3.0, "compare/which_number": 1.6, "compare/linked": 3.0, "compare/seated": 1.5,
    "compare/trends": 1.4, "compare/by_difference": 1.2, "compare/plans": 2.8, "compare/clocks": 2.4,
    "compare/calendar_ask": 0.5,
}  # fmt: skip

"""Less common comparisons, for `comparing`: guesses, I against you, values told step by step, piles of several things,
lengths of months.
"""

from collections.abc import Callable
from functools import partial

from recipes.nano.world import lexicon
from recipes.nano.world.answered import capital, worked_out
from recipes.nano.world.base import Draw, Sample, contains, exact, number
from recipes.nano.world.expression import think
from recipes.nano.world.phrases import blocks
from recipes.nano.world.sorting import best_so_far, sign

TEXTS = blocks(r"""
# GUESS
The right number was {t}. {facts}. Who was closest?
There are {t} nuts in the jar. {facts}. Whose guess was best?
{facts}. The answer is {t}. Who is nearest?
Which of them is closer to {t}: {short}?
Closest to {t}: {short}?
The real number is {t}. {facts}. Whose guess is closest?
{facts}. It turned out to be {t}. Who wins?
{facts}. Who has the best guess if it is {t}?
There were {t} beans. {facts}. Who gets the prize for the best guess?
{facts}. In truth it was {t}. Who is nearest?
Who came nearest to {t}, {short}?
We guessed how many sweets are in the bowl. {facts}. There were {t}. Who won?
Who is closer to {t}: {short}?
Who is closest to {t}: {short}?
{short}: who is nearest to {t}?
We aimed at {t}. {facts}. Who came closest?
The target is {t}. {facts}. Who wins?
It was {t}. {facts}. Who guessed best?
{facts}. Who is closest to {t}?
# GUESS_OFF
The right number was {t}. {n} guessed {v}. By how much was that off?
It was {t}, but {n} said {v}. How far off is that?
The true number is {t} and {n} guessed {v}. How wrong is that?
{n} said {v} where {t} was right. By how much is {n} off?
By how much is {v} away from {t}?
{t} was right. {n} had {v}. How much off?
How big is the miss if it was {t} and {n} guessed {v}?
{n} guessed {v}; right is {t}. How big is the error?
How far is {v} from {t}?
By how much did {n} miss {t} with {v}?
# PRONOUN_MOST
Who {verb} the most?
Who of us {verb} most?
Which one {verb} most?
Name the one who {verb} the most.
And who {verb} most of all?
Tell me who {verb} the most.
Who was it that {verb} the most?
Which of them {verb} the most?
Who {verb} most?
Which of us {verb} the most?
So who {verb} the most?
# PRONOUN_LEAST
Who {verb} the least?
Which one {verb} least?
Name the one who {verb} the least.
And who {verb} least of all?
Tell me who {verb} the least.
Which of them {verb} the least?
Who {verb} least?
Which of us {verb} the least?
So who {verb} the least?
# STEPPED_MOST
Who is the {top}?
Which one is the {top}?
So who is the {top}?
Name the {top}.
Who of them is the {top}?
Say who is the {top}.
Who would be the {top}?
Can you say who is the {top}?
Who's the {top}?
Which of them is the {top}?
The {top} one is?
Tell me who is the {top}.
# PILE_MORE
Who has more in all?
Who has more in total?
Which of them has more in all?
Altogether, who has more?
Who has more if you count everything?
Adding it all up, who has more?
Who has more altogether?
Who has more things?
So who has more?
Whose total is bigger?
# PILE_LESS
Who has less in all?
Who has fewer altogether?
Who has less in total?
Which of them has fewer in all?
Whose pile is smaller?
Who has less if you count everything?
Who has fewer things?
Whose total is smaller?
# PILE_GAP
How many more does the one with more have?
How big is the difference between their totals?
By how many is one ahead of the other?
How many more does one have than the other?
How many fewer does the other one have?
What is the difference between the two?
By how many do they differ?
How many things apart are they?
# MONTH_MORE
Which month has more days, {a} or {b}?
Which has more days: {a} or {b}?
Which month is the longer one, {a} or {b}?
{a} vs {b}: which month is longer?
Is {a} or {b} the longer month?
Tell me which month is longer, {a} or {b}.
Which is longer, {a} or {b}?
What month is longer: {a} or {b}?
{a} or {b}: which has more days?
Are there more days in {a} or in {b}?
Of {a} and {b}, which month is longer?
# MONTH_LESS
Which month has fewer days, {a} or {b}?
Which has fewer days: {a} or {b}?
Does {a} or {b} have fewer days?
Which month is the shorter one, {a} or {b}?
{a} vs {b}: which month is shorter?
Is {a} or {b} the shorter month?
Tell me which month is shorter, {a} or {b}.
Which is shorter, {a} or {b}?
What month is shorter: {a} or {b}?
{a} or {b}: which has fewer days?
Are there fewer days in {a} or in {b}?
Of {a} and {b}, which month is shorter?
""")
_MONTHS = {"January": 31, "February": 28, "March": 31, "April": 30, "May": 31, "June": 30, "July": 31, "August": 31, "September": 30, "October": 31, "November": 30, "December": 31}  # fmt: skip


_done = partial(worked_out, family="compare", capitals=1)


def guesses(draw: Draw) -> Sample:
    """Who came closest to a number, or how far off one was."""
    n = draw.choice((2, 2, 3))
    names = draw.values(lambda r: tuple(r.sample(lexicon.FIRST_NAMES, n)))
    target = draw.random.randint(20, 200)
    shifts = draw.random.sample(range(1, 19), n)
    values = [target + draw.choice((-1, 1)) * s for s in shifts]
    if draw.chance(0.2):
        text = draw.wording(TEXTS["GUESS_OFF"]).format(t=target, n=names[0], v=values[0])
        high, low = max(target, values[0]), min(target, values[0])
        final, work = think(f"{high}-{low}", "high")
        return _done(draw, "guesses", text, f"{values[0]} from {target}: diff", work or "", final, number(int(final)))  # fmt: skip
    verb = draw.choice(("said", "guessed", "had", "got"))
    facts = ", ".join(f"{a} {verb} {v}" for a, v in zip(names, values, strict=True))
    short = " or ".join(f"{a} with {v}" for a, v in zip(names, values, strict=True))
    text = draw.wording(TEXTS["GUESS"]).format(t=target, facts=facts, short=short)
    gaps = ", ".join(f"{a} {max(v, target)}-{min(v, target)}={s}" for a, v, s in zip(names, values, shifts, strict=True))  # fmt: skip
    best, trace = best_so_far([str(s) for s in shifts], shifts, False)
    final = names[shifts.index(int(best))]
    told = ", ".join(f"{a} {v}" for a, v in zip(names, values, strict=True))
    return _done(draw, "guesses", text, f"closest to {target}: {told}", f"{gaps}. {trace}. {best} {final}", final, exact(final))  # fmt: skip


def us(draw: Draw) -> Sample:
    """I and others: who did the most or least."""
    others = ["my brother", "my sister", "my friend", "my mother", "he", "she", *lexicon.FIRST_NAMES[:60]]  # fmt: skip
    people = ["I", *draw.random.sample(others, draw.choice((1, 2, 2)))]
    draw.random.shuffle(people)
    unit, verb = draw.choice((("euros", "paid"), ("pages", "read"), ("km", "ran"), ("points", "scored"), ("hours", "slept"), ("apples", "ate"), ("cards", "sold"), ("goals", "shot")))  # fmt: skip
    values = draw.values(lambda r: tuple(r.sample(range(3, 90), len(people))))
    told = ", ".join(f"{p} {verb} {v}{f' {unit}' if i == 0 else ''}" for i, (p, v) in enumerate(zip(people, values, strict=True)))  # fmt: skip
    large = draw.chance(0.6)
    asked = draw.wording(TEXTS["PRONOUN_MOST" if large else "PRONOUN_LEAST"]).format(verb=verb)
    best, trace = best_so_far(list(map(str, values)), values, large)
    who = people[values.index(int(best))]
    final = {"I": "You"}.get(who, capital(who.replace("my ", "your ")))
    swap = f" -> {final}" if final.lower() != who.lower() else ""
    name = f"{'max' if large else 'min'} {', '.join(f'{p} {v}' for p, v in zip(people, values, strict=True))}"
    return _done(draw, "us", f"{told}. {asked}", name, f"{trace}. {best} {who}{swap}", final, contains(final))  # fmt: skip


_STEPPED = (
    ("is {v}", "is {k} years older than {o}", "is {k} years younger than {o}", "oldest/eldest", "youngest"),
    ("is {v} cm tall", "is {k} cm taller than {o}", "is {k} cm shorter than {o}", "tallest", "shortest"),
    ("has {v} points", "has {k} points more than {o}", "has {k} points less than {o}", "best", "worst"),
    ("weighs {v} kg", "weighs {k} kg more than {o}", "weighs {k} kg less than {o}", "heaviest", "lightest"),
)  # fmt: skip


def stepped(draw: Draw) -> Sample:
    """One value is told, the others by difference; who is at an end."""
    base, up, down, tops, lows = draw.choice(_STEPPED)
    n = draw.choice((2, 3, 3))
    names = draw.values(lambda r: tuple(r.sample(lexicon.FIRST_NAMES, n)))
    value = draw.random.randint(100, 190) if "cm" in base else draw.random.randint(14, 70)
    values = [value]
    facts = [f"{names[0]} {base.format(v=value)}"]
    sums = []
    for i in range(1, n):
        k = draw.random.randint(2, 9)
        more = draw.chance(0.5)
        facts.append(f"{names[i]} {(up if more else down).format(k=k, o=names[i - 1])}")
        values.append(values[-1] + (k if more else -k))
        sums.append(f"{names[i]} {values[-2]}{'+' if more else '-'}{k}={values[-1]}")
    if len(set(values)) < n:
        return stepped(draw)
    large = draw.chance(0.5)
    word = draw.choice((tops if large else lows).split("/"))
    asked = draw.wording(TEXTS["STEPPED_MOST"]).format(top=word)
    joined = draw.choice((". ", ", ", " and ")).join(facts)
    best, trace = best_so_far(list(map(str, values)), values, large)
    final = names[values.index(int(best))]
    return _done(draw, "stepped", f"{joined}. {asked}", f"{word}: {names[0]} {value}, {', '.join(sums)}", f"{trace}. {best} {final}", final)  # fmt: skip


def piles(draw: Draw) -> Sample:
    """Several numbers of things each, not equally many: who has more in all."""
    x, y = draw.values(lambda r: tuple(r.sample(lexicon.FIRST_NAMES, 2)))
    things = draw.random.sample("dogs cats birds coins stamps books pens cards gold silver cups balls cars dolls".split(), 3)  # fmt: skip
    sizes = draw.choice(((1, 2), (2, 2), (2, 1), (3, 2), (2, 3)))
    counts = [[draw.random.randint(1, 20) for _ in range(s)] for s in sizes]
    parts = [" and ".join(f"{c} {t}" for c, t in zip(cs, things, strict=False)) for cs in counts]
    told = f"{x} has {parts[0]}{draw.choice((', ', '. ', ' and ', '; '))}{y} has {parts[1]}"
    totals = [sum(cs) for cs in counts]
    sums = [("+".join(map(str, cs)) + (f"={sum(cs)}" if len(cs) > 1 else "")) for cs in counts]
    facts = f"{x} {sums[0]}, {y} {sums[1]}"
    if totals[0] == totals[1]:
        return piles(draw)
    if draw.chance(0.2):
        final, work = think(f"{max(totals)}-{min(totals)}", "high")
        return _done(draw, "piles", f"{told}. {draw.wording(TEXTS['PILE_GAP'])}", f"diff: {facts}", work or "", final, number(int(final)))  # fmt: skip
    large = draw.chance(0.65)
    asked = draw.wording(TEXTS["PILE_MORE" if large else "PILE_LESS"])
    final = x if (totals[0] > totals[1]) == large else y
    return _done(draw, "piles", f"{told}. {asked}", f"{'more' if large else 'less'}: {facts}", f"{totals[0]} {totals[1]} {sign(totals[0], totals[1])}. {final}", final)  # fmt: skip


def months(draw: Draw) -> Sample:
    """Which of two months is longer."""
    a, b = draw.random.sample(sorted(_MONTHS), 2)
    if _MONTHS[a] == _MONTHS[b]:
        return months(draw)
    large = draw.chance(0.6)
    text = draw.wording(TEXTS["MONTH_MORE" if large else "MONTH_LESS"]).format(a=a, b=b)
    final = a if (_MONTHS[a] > _MONTHS[b]) == large else b
    return _done(draw, "months", text, f"{'more' if large else 'fewer'} days: {a} {_MONTHS[a]}, {b} {_MONTHS[b]}", f"{_MONTHS[a]} {_MONTHS[b]} {sign(_MONTHS[a], _MONTHS[b])}. {final}", final)  # fmt: skip


COMPARISONS: dict[str, Callable[[Draw], Sample]] = {
    "compare/guesses": guesses,
    "compare/us": us,
    "compare/stepped": stepped,
    "compare/piles": piles,
    "compare/months": months,
}
WEIGHTS: dict[str, float] = {
    "compare/guesses": 1.0, "compare/us": 0.8, "compare/stepped": 1.4, "compare/piles": 1.0,
    "compare/months": 0.4,
}  # fmt: skip

"""Comparing in situations of life, for `comparing`: phones and plans, trains and films, people by the
year they were born, who came in second, what is true or false, what is the same, coins.

The work names what is asked, then compares as `comparing` does: "earlier: min train 9:15, bus 8:50".
"""

import random
from collections.abc import Callable
from fractions import Fraction
from functools import partial
from typing import Any, NamedTuple

from recipes.nano.world import lexicon
from recipes.nano.world.answered import capital, worked_out
from recipes.nano.world.base import Draw, Sample, contains, listed
from recipes.nano.world.expression import think
from recipes.nano.world.phrases import blocks
from recipes.nano.world.sorting import best_so_far
from recipes.nano.world.steps import work


def _sign(a: Any, b: Any) -> str:
    return "<" if a < b else ">" if a > b else "="


_done = partial(worked_out, family="compare")


TEXTS = blocks(r"""
# FIRST_FACTS
{facts}. {Who} {q}?
{facts}. {Who} of them {q}?
{facts}. So {who} {q}?
{facts}. [Tell me|Say|Find out|Can you tell me] {who} {q}[.|]
{facts} - {who} {q}?
{facts}, {who} {q}?
{facts}: {who} {q}?
[If|When|Given that|Suppose] {facts}, {who} {q}?
[I read that|I see here:|It says:|My list says:|I wrote down:|We compared:] {facts}. {Who} {q}?
{Who} {q}? {facts}.
{Who} {q} [if|when|given that] {facts}?
{facts}. I want to know {who} {q}.
# SHORT_LIST
{pairs}. {Who} {q}?
{pairs}: {who} {q}?
{pairs} - {who} {q}?
{Who} {q}? {pairs}
{Who} {q}: {pairs}?
[Here is the list|My table|The numbers|What I found]: {pairs}. {Who} {q}?
[Look at this|Compare]: {pairs}. {Who} {q}?
{pairs}. [Tell me|Say] {who} {q}.
# INLINE
{Who} {q}: {alts}?
{Who} {q}, {alts}?
[Tell me|Say|Find out] {who} {q}: {alts}.
{Who} {q} - {alts}?
[I wonder|I want to know|Do you know] {who} {q}, {alts}?
[Quick one|A question|Help me choose]: {who} {q}, {alts}?
{alts}: {who} {q}?
{alts}, {who} {q}?
# ENDS
{facts}. {Who} {q} and {who} {p}?
{facts}. [Tell me|Say] {who} {q} and {who} {p}.
{Who} {q} and {who} {p}? {facts}.
{pairs}. {Who} {q}, and {who} {p}?
{facts}. First say {who} {q}, then {who} {p}.
[Given that|If] {facts}, {who} {q} and {who} {p}?
# PLACES
{facts}. Who was {nth}?
{facts}. Who came in {nth}?
{facts}. Who [finished|took place|got place] {nth_}?
{facts}. Which of them was {nth}?
{facts}. [Tell me|Say] who was {nth}.
Given that {facts}, who was {nth}?
Who was {nth}[?|, if] {facts}[.|?]
{facts} - who was {nth}?
[Race|Riddle|Result|A race]: {facts}. Who was {nth}?
{facts}. So who came in {nth}?
# THINGS_CHAIN
{facts}. Which is the {most}?
{facts}. Which one is the {most}?
{facts}. Which of the three is the {most}?
{facts}. [Tell me|Say|Name] the {most} one.
[If|Given that|Suppose] {facts}, which is the {most}?
{facts}. So which is the {most}?
Which is the {most}? {facts}.
{facts} - which one is the {most}?
{facts}. What is the {most} one?
[Riddle|Puzzle]: {facts}. Which one is the {most}?
# TRUTH
True or false: {claim}[.|]
True or false? {claim}.
{claim}. True or false?
{claim}: true or false?
Is this true or false: {claim}?
Is it true or false that {claim}?
[Say|Answer|Write] true or false: {claim}[.|]
[Say|Tell me|Decide] [if|whether] this is true or false: {claim}.
{claim} - true or false?
[A claim|Statement|A statement|My friend says]: {claim}. True or false?
[Decide|Judge|Check], true or false: {claim}
{claim}, true or false?
# LESS_OR
Is {a} {p} or {q} {b}?
Is {a} {p} {b} or {q} {b}?
{a} is {p} or {q} {b}?
[Tell me|Say|Decide] [if|whether] {a} is {p} or {q} {b}.
Compared with {b}, is {a} {p_} or {q_}?
[What is|Which is true of] {a}: {p} or {q} {b}?
Would you say {a} is {p} or {q} {b}?
{a}, {b}: is the first {p} or {q} the second?
# EXPRESSION
Is {e} {rel} {b}?
Is {e} really {rel} {b}?
Is the result of {e} {rel} {b}?
{e} is {rel} {b}, [right|yes or no|correct]?
[Tell me|Say|Check|Find out] [if|whether] {e} is {rel} {b}.
[Yes or no|Answer yes or no]: is {e} {rel} {b}?
[I think|My son says|I claim] {e} is {rel} {b}. [Is that right|Am I right|Is that so]?
Does {e} give something {rel} {b}?
Does {e} come out {rel} {b}?
# FRACTION
Is {a} {rel} {b}?
Is {a} of a [cake|pizza|cup] {rel} {b} of it?
[Tell me|Say|Check] [if|whether] {a} is {rel} {b}.
[Yes or no|Answer yes or no]: is {a} {rel} {b}?
{a} is {rel} {b}, right?
[I think|She says] {a} is {rel} {b}. Is that right?
I get {a} of the [cake|pizza|prize], you get {b}. Is mine {rel} yours?
# SAME
Are {a} and {b} the same?
Are {a} and {b} equal?
Are {a} and {b} the same [amount|thing|length, size or amount]?
Is {a} the same as {b}?
Is {a} [as much as|equal to|exactly] {b}?
Do {a} and {b} make the same?
Does {a} equal {b}?
[Tell me|Say|Check] [if|whether] {a} and {b} are the same.
{a} and {b}: [equal|the same|the same or not]?
[Yes or no|Answer yes or no]: {a} is the same as {b}.
{a} is {b}, right?
# MORE_UNIT
Is {a} {rel} than {b}?
[Tell me|Say|Check] [if|whether] {a} is {rel} than {b}.
[Yes or no|Answer yes or no]: is {a} {rel} than {b}?
{a} is {rel} than {b}, right?
[I think|He says] {a} is {rel} than {b}. Is that right?
Would {a} be {rel} than {b}?
# WORTH
Which is worth {more}, {a} or {b}?
Which is worth {more}: {a} or {b}?
What is worth {more}, {a} or {b}?
Would you rather count {a} or {b} if you want what is worth {more}?
[Tell me|Say] what is worth {more}, {a} or {b}.
{a} or {b}, which is worth {more}?
Is it {more} money to have {a} or {b}?
Which is {more} money: {a} or {b}?
[I have|Ann has|He has] {a}, [you have|Ben has|she has] {b}. Which is worth {more}?
# TIE
{facts}. Who has more?
{facts}. Who has more, or do they have the same?
{facts}. Which of them has more?
Who has more? {facts}.
[If|Given that] {facts}, who has more?
{facts}. Who has fewer?
{facts}. [Tell me|Say] who has more.
# TIE_WORD
Which word has more letters, {a} or {b}?
Which word is longer, {a} or {b}?
Which is the longer word: {a} or {b}?
Does {a} or {b} have more letters?
[Tell me|Say] which word is longer, {a} or {b}.
{a} or {b}: which word has more letters?
Which of the words {a} and {b} is shorter?
Is {a} or {b} the longer word?
""")


class _Scene(NamedTuple):
    """What is compared: names, how values are told (at length, in brackets), and what is asked."""

    pool: str
    facts: tuple[str, ...]
    short: tuple[str, ...]
    values: tuple[int, int]
    low: tuple[tuple[str, str], ...]  # asked for the least, of two and of many
    high: tuple[tuple[str, str], ...]


_PRICES = ((("is cheaper", "is the cheapest"), ("costs less", "costs least"), ("is the better price", "is the best price")),
           (("is dearer", "is the dearest"), ("costs more", "costs most"), ("is more expensive", "is the most expensive")))  # fmt: skip
_WEIGHTS = (
    (("is lighter", "is the lightest"), ("weighs less", "weighs least")),
    (("is heavier", "is the heaviest"), ("weighs more", "weighs most")),
)
_EARLY = ((("leaves earlier", "leaves first"), ("leaves first", "leaves earliest"), ("is earlier", "is the earliest")),
          (("leaves later", "leaves last"), ("is later", "is the latest"), ("leaves last", "leaves latest")))  # fmt: skip
_START = ((("starts earlier", "starts first"), ("begins first", "begins earliest"), ("is earlier", "is the earliest")),
          (("starts later", "starts last"), ("begins later", "begins last"), ("is later", "is the latest")))  # fmt: skip
_QUICK = ((("was faster", "was the fastest"), ("was quicker", "was the quickest"), ("won", "won"), ("needed less time", "needed the least time")),
          (("was slower", "was the slowest"), ("lost", "came last"), ("needed more time", "needed the most time")))  # fmt: skip
_HAS = (
    (("has fewer", "has the fewest"), ("has less", "has the least")),
    (("has more", "has the most"), ("has the larger number", "has the largest number")),
)
_SCENES = [
    _Scene("phone plan shop offer hotel tent bag bike", ("{n} costs ${v}", "{n} is {v} euros", "{n} costs {v} dollars", "{n} is on sale for ${v}", "you pay {v} euros for {n}"),
           ("${v}", "at {v} euros", "{v} dollars"), (5, 900), *_PRICES),
    _Scene("box boat bag bike tent car", ("{n} weighs {v} kg", "{n} has a weight of {v} kg", "{n} is {v} kg"), ("{v} kg", "with {v} kg"), (2, 300), *_WEIGHTS),
    _Scene("hall school boat bus tent room", ("{n} has {v} seats", "{n} holds {v} people", "there is room for {v} in {n}"), ("{v} seats", "with {v} seats"), (4, 400),
           (("is smaller", "is the smallest"), ("has less room", "has the least room")),
           (("is bigger", "is the biggest"), ("has more room", "has the most room"))),
    _Scene("route plan team machine", ("{n} takes {v} minutes", "with {n} it is {v} minutes", "{n} needs {v} minutes"), ("{v} minutes", "in {v} minutes"), (5, 200),
           (("is faster", "is the fastest"), ("is quicker", "is the quickest"), ("takes less time", "takes the least time")),
           (("is slower", "is the slowest"), ("takes longer", "takes longest"), ("takes more time", "takes the most time"))),
    _Scene("shop hotel school hall village lake", ("{n} is {v} km away", "it is {v} km to {n}", "{n} lies {v} km from here"), ("{v} km", "{v} km away"), (1, 400),
           (("is nearer", "is the nearest"), ("is closer", "is the closest")), (("is farther away", "is the farthest"), ("is more distant", "is the most distant"))),
    _Scene("travel", ("{n} leaves at {t}", "{n} goes at {t}", "{n} departs at {t}"), ("{t}", "at {t}"), (300, 1400), *_EARLY),
    _Scene("event", ("{n} starts at {t}", "{n} begins at {t}", "{n} is at {t}"), ("{t}", "at {t}"), (300, 1400), *_START),
    _Scene("who", ("{n} was born in {v}", "{n}'s year of birth is {v}", "{n} came into the world in {v}", "{n}, born in {v}"), ("born in {v}", "born {v}", "*{v}"), (1930, 2018),
           (("is older", "is the oldest"), ("was born first", "was born first"), ("has lived longer", "has lived longest")),
           (("is younger", "is the youngest"), ("was born later", "was born last"))),
    _Scene("who", ("{n} ran {d} km in {v} minutes", "{n} did the {d} km in {v} minutes", "{n} needed {v} minutes for {d} km"), ("{v} minutes", "in {v} minutes"), (15, 90), *_QUICK),
    _Scene("who", ("{n} swam the {d} lengths in {v} seconds", "{n} solved {d} tasks in {v} seconds", "{n} took {v} seconds"), ("{v} seconds", "in {v} seconds"), (20, 400), *_QUICK),
    _Scene("who", ("{n} has {v} marbles", "{n} owns {v} marbles", "{n} got {v} marbles"), ("{v} marbles", "with {v} marbles"), (1, 90), *_HAS),
    _Scene("who", ("{n} has {v} points", "{n} scored {v} points", "{n} got {v} points"), ("{v} points", "with {v} points", "{v}"), (1, 120),
           (("scored less", "scored least"), ("has the lower score", "has the lowest score"), ("did worse", "did worst")),
           (("scored more", "scored most"), ("has the higher score", "has the highest score"), ("did better", "did best"))),
    _Scene("who", ("{n} gets up at {t}", "{n} got up at {t}", "{n} woke up at {t}"), ("{t}", "at {t}"), (240, 700),
           (("is up earlier", "is up first"), ("slept less long", "was up first")), (("is up later", "is up last"), ("got up later", "got up last"))),
]  # fmt: skip
_COLOURS = "red blue green yellow white black brown grey".split()
_POOLS = {
    "travel": ["the train", "the bus", "the plane", "the ferry", "the tram", "the taxi", "the night train", "the boat"],
    "event": ["the film", "the concert", "the lesson", "the match", "the party", "the meeting", "the play", "the talk", "lunch"],
}  # fmt: skip


def _names(r: random.Random, pool: str, n: int) -> list[str]:
    if pool == "who":
        return r.sample(lexicon.FIRST_NAMES, n)
    if pool in _POOLS:
        return r.sample(_POOLS[pool], n)
    noun = r.choice(pool.split())
    if r.random() < 0.45:
        return [f"{noun} {letter}" for letter in "ABCD"[:n]]
    return [f"the {colour} {noun}" for colour in r.sample(_COLOURS, n)]


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def scenes(draw: Draw) -> Sample:
    """Which of some people, things, trains or events is first, cheapest, oldest; or both ends."""
    scene = draw.choice(_SCENES)
    n = draw.choice((2, 2, 2, 3, 3, 4))
    names, values = draw.values(
        lambda r: (_names(r, scene.pool, n), r.sample(range(*scene.values), n))
    )
    if "{t}" in scene.facts[0] and draw.chance(0.5):
        values = [v // 5 * 5 for v in values]
        if len(set(values)) < n:
            return scenes(draw)
    fact, short, far = draw.choice(scene.facts), draw.choice(scene.short), draw.choice((3, 5, 10))
    shown = [_clock(v) if "{t}" in fact else str(v) for v in values]

    def put(form: str, i: int) -> str:
        return form.format(n=names[i], v=values[i], t=_clock(values[i]), d=far)

    facts = [put(fact, i) for i in range(n)]
    if fact.endswith("}") and fact.startswith("{n} ") and draw.chance(0.3):
        facts[1:] = [f"{names[i]} {'at ' if ' at ' in fact else 'in '}{shown[i]}"
                     if " at " in fact or " in " in fact else facts[i] for i in range(1, n)]  # fmt: skip
    bare = draw.chance(0.5)
    plain = [name.removeprefix("the ") if bare else name for name in names]
    pairs = draw.choice((", ", "; ", ", ")).join(f"{plain[i]}: {put(short.removeprefix('at ').removeprefix('in ').removeprefix('with '), i)}" for i in range(n))  # fmt: skip
    style = draw.random.random()
    if short.startswith(("at ", "in ", "with ")) and "${" not in short:
        each = [f"{plain[i]} {put(short, i)}" for i in range(n)]
    elif style < 0.5:
        each = [f"{plain[i]}, {put(short, i)}," for i in range(n)]
        each[-1] = each[-1][:-1]
    else:
        each = [f"{plain[i]} ({put(short, i)})" for i in range(n)]
    alts = ", ".join(each[:-1]).replace(",,", ",") + " or " + each[-1]
    large = draw.chance(0.5)
    ends = n > 2 and draw.chance(0.2)
    asked = draw.choice(scene.high if large else scene.low)
    q = asked[0 if n == 2 and draw.chance(0.85) else 1]
    p = draw.choice(scene.low if large else scene.high)[1]
    who = "who" if scene.pool == "who" else draw.choice(("which", "which one", "which"))
    table = "ENDS" if ends else draw.choice(("FIRST_FACTS", "FIRST_FACTS", "SHORT_LIST", "INLINE"))
    joined = ", ".join(facts[:-1]) + draw.choice((" and ", ", and ", ", ", " and ")) + facts[-1]
    text = draw.wording(TEXTS[table]).format(
        facts=joined, pairs=pairs, alts=alts, who=who, Who=capital(who), q=q, p=p
    )
    told = ", ".join(f"{a} {b}" for a, b in zip(plain, shown, strict=True))
    best, trace = best_so_far(shown, values, large)
    done = plain[shown.index(best)]
    name = f"{q}: {'max' if large else 'min'} {told}"
    if not ends:
        return _done(draw, "scenes", capital(text), name, f"{trace}. {best} {done}", capital(done),
                     contains(done.removeprefix("the ")))  # fmt: skip
    other, trace2 = best_so_far(shown, values, not large)
    last = plain[shown.index(other)]
    steps = f"{trace}. {best} {done}; {'min' if large else 'max'} {trace2}. {other} {last}"
    return _done(draw, "scenes", capital(text), f"{q} and {p}: {told}", steps,
                 f"{capital(done)}, {last}", listed([done, last]))  # fmt: skip


_ORDINALS = ("first", "second", "third", "fourth")


def places(draw: Draw) -> Sample:
    """Who came in second: told as before and after, ahead and behind."""
    n = draw.choice((3, 3, 3, 4))
    order = draw.values(lambda r: r.sample(lexicon.FIRST_NAMES, n))
    verb = draw.choice(("finished", "came in", "arrived", "was", "got there", "crossed the line"))
    before, after = draw.choice((("before", "after"), ("before", "after"), ("ahead of", "behind"))
                                if verb != "arrived" else (("before", "after"), ("earlier than", "later than")))  # fmt: skip
    a, b, c = order[:3]
    if n == 3 and draw.chance(0.5):
        first = f"{b} {verb} {before} {c} {draw.choice(('but', 'and'))} {after} {a}"
        if draw.chance(0.5):
            first = f"{b} {verb} {after} {a} {draw.choice(('but', 'and'))} {before} {c}"
        facts, said = [first], [(b, c), (a, b)] if first.index(c) < first.index(a) else [(a, b), (b, c)]  # fmt: skip
    else:
        said = [(order[i], order[i + 1]) for i in range(n - 1)]
        if draw.chance(0.5):
            draw.random.shuffle(said)
        facts = [
            f"{x} {verb} {before} {y}" if draw.chance(0.55) else f"{y} {verb} {after} {x}"
            for x, y in said
        ]
    place = draw.random.randrange(n)
    nth = "last" if place == n - 1 and draw.chance(0.6) else _ORDINALS[place]
    template = draw.wording(TEXTS["PLACES"])
    stop = draw.choice((", ", " and ", ". ", ". "))
    if stop == ". " and ("if {f" in template or "Given" in template or " when {" in template):
        stop = " and "
    text = template.format(
        facts=stop.join(facts), nth=nth, nth_=nth if nth == "last" else str(place + 1)
    )  # fmt: skip
    if " finished " in text[-24:] or " took place last" in text or " got place last" in text:
        return places(draw)
    steps = f"{'; '.join(f'{x} > {y}' for x, y in said)}. "
    steps += " ".join(f"{x}({i})" for i, x in enumerate(order, 1)) + f". {order[place]}"
    return _done(draw, "places", capital(text), f"{nth}: {'; '.join(facts)}", steps, order[place])


_MORE = [("heavier", "lighter", "heaviest", "lightest"), ("bigger", "smaller", "biggest", "smallest"),
         ("taller", "shorter", "tallest", "shortest"), ("older", "newer", "oldest", "newest"),
         ("longer", "shorter", "longest", "shortest"), ("wider", "narrower", "widest", "narrowest")]  # fmt: skip


def coloured(draw: Draw) -> Sample:
    """Three things told by colour or letter: the red box is heavier than the blue one."""
    noun = draw.choice("box car book house tower bag rope table shelf ship tree ball".split())
    order = draw.values(lambda r: r.sample(_COLOURS, 3))
    more, less, most, least = draw.choice(_MORE)
    said = [(order[0], order[1]), (order[1], order[2])]
    if draw.chance(0.5):
        said.reverse()
    pieces = []
    for i, (x, y) in enumerate(said):
        up = draw.chance(0.5)
        p, q, rel = (x, y, more) if up else (y, x, less)
        pieces.append(f"the {p} {noun if i == 0 or draw.chance(0.6) else 'one'} is {rel} than the {q} one")  # fmt: skip
    stop = draw.choice((". ", ", ", " and ", ", and "))
    facts = pieces[0] + stop + (capital(pieces[1]) if stop == ". " else pieces[1])
    large = draw.chance(0.5)
    template = draw.wording(TEXTS["THINGS_CHAIN"])
    if template.startswith(("If", "Given", "Suppose")):
        facts = " and ".join(pieces)
    text = template.format(facts=facts, most=most if large else least)
    text = ". ".join(capital(part) for part in text.split(". "))
    text = "? ".join(capital(part) for part in text.split("? "))
    done = order[0] if large else order[-1]
    steps = f"{'; '.join(f'{x} > {y}' for x, y in said)}. {' '.join(order)}. {most if large else least}: {'first' if large else 'last'} {done}"
    told = "; ".join(pieces)
    return _done(draw, "coloured", text, f"{most if large else least}: {told}", steps,
                 f"The {done} {noun}", contains(done))  # fmt: skip


_REL: list[tuple[str, str, Callable[[Any, Any], bool]]] = [
    ("greater than", ">", lambda a, b: a > b), ("larger than", ">", lambda a, b: a > b), ("more than", ">", lambda a, b: a > b),
    ("bigger than", ">", lambda a, b: a > b), ("smaller than", "<", lambda a, b: a < b), ("less than", "<", lambda a, b: a < b),
    ("lower than", "<", lambda a, b: a < b),
]  # fmt: skip


def _expression(r: random.Random) -> tuple[str, int]:
    op = r.choice("++-*")
    a, b = (r.randint(2, 12), r.randint(2, 9)) if op == "*" else (r.randint(2, 90), r.randint(2, 60))  # fmt: skip
    if op == "-" and b > a:
        a, b = b, a
    return f"{a}{op}{b}", {"+": a + b, "-": a - b, "*": a * b}[op]


def judged(draw: Draw) -> Sample:
    """True or false, less or greater, and whether a result is more or less than a number."""
    kind = draw.choice(("truth", "truth", "less_or", "result", "result", "result"))
    x = draw.random.random()
    (e, value), off = draw.values(
        lambda r: (_expression(r), r.choice((-10, -3, -2, -1, 0, 1, 2, 5, 10)))
    )
    b = max(0, value + off)
    rel, mark, test = draw.choice(_REL)
    said = e
    for symbol, names in (("*", (" x ", " times ", " * ")), ("+", (" + ", " plus ")), ("-", (" - ", " minus "))):  # fmt: skip
        said = said.replace(symbol, draw.choice(names))
    worked = think(e, "high")[1] or ""
    if kind == "result":
        text = draw.wording(TEXTS["EXPRESSION"]).format(e=said, b=b, rel=rel)
        final = "Yes" if test(value, b) else "No"
        return _done(draw, "judged", capital(text), f"{e}{mark}{b}?",
                     f"{worked}; {value} {b} {_sign(value, b)}. {final}", final)  # fmt: skip
    if kind == "less_or":
        if b == value:
            b += 1
        low, high = draw.choice((("less than", "greater than"), ("smaller than", "bigger than"), ("smaller than", "larger than"), ("lower than", "higher than")))  # fmt: skip
        p, q = (low, high) if draw.chance(0.5) else (high, low)
        text = draw.wording(TEXTS["LESS_OR"]).format(
            a=value, b=b, p=p, q=q, p_=p.split()[0], q_=q.split()[0]
        )
        final = (low if value < b else high).split()[0]
        return _done(draw, "judged", text, f"{value} ? {b}, {low.split()[0]} or {high.split()[0]}",
                     f"{value} {b} {_sign(value, b)}. {final}", capital(final), contains(final))  # fmt: skip
    if x < 0.5:
        claim = f"{value} is {rel} {b}"
        name, steps, yes = f"{value}{mark}{b}?", f"{value} {b} {_sign(value, b)}", test(value, b)
    elif x < 0.8:
        claim = f"{said} {draw.choice(('is', 'equals', '='))} {b}"
        name, steps, yes = f"{e}={b}?", f"{worked}; {value} {b} {_sign(value, b)}", value == b
        if not yes and draw.chance(0.4):
            claim, name, steps, yes = claim[: claim.rindex(" ")] + f" {value}", f"{e}={value}?", f"{worked}; {value} {value} =", True  # fmt: skip
    else:
        odd = draw.choice(("even", "odd"))
        yes = value % 2 == (odd == "odd")
        claim, name = f"{value} is {odd}", f"{value} {odd}?"
        steps = f"last digit {value % 10}, {'odd' if value % 2 else 'even'}"
    text = draw.wording(TEXTS["TRUTH"]).format(claim=claim)
    final = "True" if yes else "False"
    return _done(draw, "judged", capital(text), f"true or false: {name}", f"{steps}. {final}", final)  # fmt: skip


def fraction_asked(draw: Draw) -> Sample:
    """Is 3/4 more than 2/3? Over the same bottom, then the tops."""
    a, b, c, d = draw.values(
        lambda r: (r.randint(1, 9), r.randint(2, 10), r.randint(1, 9), r.randint(2, 10))
    )
    if a >= b or c >= d:
        return fraction_asked(draw)
    rel, mark, test = draw.choice(_REL)
    text = draw.wording(TEXTS["FRACTION"]).format(a=f"{a}/{b}", b=f"{c}/{d}", rel=rel)
    final = "Yes" if test(Fraction(a, b), Fraction(c, d)) else "No"
    steps = f"{a}*{d}={a * d}, {c}*{b}={c * b}. {a * d} {c * b} {_sign(a * d, c * b)}. {final}"
    return _done(draw, "fraction_asked", text, f"{a}/{b}{mark}{c}/{d}?", steps, final)


_PAIRS = [
    ("metre", "cm", 100, "longer", "shorter"), ("m", "centimetres", 100, "longer", "shorter"), ("km", "m", 1000, "longer", "shorter"),
    ("kilometre", "metres", 1000, "longer", "shorter"), ("kg", "grams", 1000, "heavier", "lighter"), ("kilo", "g", 1000, "heavier", "lighter"),
    ("litre", "ml", 1000, "more", "less"), ("hour", "minutes", 60, "longer", "shorter"), ("minute", "seconds", 60, "longer", "shorter"),
    ("day", "hours", 24, "longer", "shorter"), ("week", "days", 7, "longer", "shorter"), ("year", "months", 12, "longer", "shorter"),
    ("dollar", "cents", 100, "more", "less"), ("cm", "mm", 10, "longer", "shorter"), ("dozen", "pieces", 12, "more", "less"),
]  # fmt: skip


def same_size(draw: Draw) -> Sample:
    """Are 60 minutes and one hour the same? Is 100 cm longer than 1 m? No, as they are equal."""
    big, small, factor, more, less = draw.choice(_PAIRS)
    count, off = draw.values(lambda r: (r.choice((1, 1, 1, 2, 3, 4, 5)), r.randint(-30, 30)))
    total = count * factor
    other = total if draw.chance(0.5) else max(2, total + (off or 1))
    unit = big if count == 1 or big in ("m", "km", "kg", "cm", "dozen") else big + "s"
    one = f"{draw.choice(('1', '1', 'one', 'a')) if count == 1 else count} {unit}"
    one = one.replace("a hour", "an hour")
    two = f"{other} {small}"
    first = draw.chance(0.5)
    a, b = (one, two) if first else (two, one)
    steps = f"1 {big}={factor} {small}. " + ("" if count == 1 else f"{count}*{factor}={total}. ")
    p, q = (total, other) if first else (other, total)
    steps += f"{p} {q} {_sign(p, q)}. "
    if draw.chance(0.55):
        text = draw.wording(TEXTS["SAME"]).format(a=a, b=b)
        final, name = "Yes" if p == q else "No", f"{a} = {b}?"
    else:
        large = draw.chance(0.5)
        rel = more if large else less
        text = draw.wording(TEXTS["MORE_UNIT"]).format(a=a, b=b, rel=rel)
        final, name = "Yes" if (p > q if large else p < q) else "No", f"{a} {rel} than {b}?"
    return _done(draw, "same_size", capital(text), name, steps + final, final)


_COINS = {"pennies": 1, "nickels": 5, "dimes": 10, "quarters": 25}


def worth(draw: Draw) -> Sample:
    """Which is worth more, 3 quarters or 8 dimes?"""
    (p, q), a, b = draw.values(lambda r: (r.sample(sorted(_COINS), 2), r.randint(2, 20), r.randint(2, 40)))  # fmt: skip
    s, t = a * _COINS[p], b * _COINS[q]
    if s == t:
        return worth(draw)
    large = draw.chance(0.65)
    text = draw.wording(TEXTS["WORTH"]).format(
        a=f"{a} {p}", b=f"{b} {q}", more="more" if large else "less"
    )
    final = f"{a} {p}" if (s > t) == large else f"{b} {q}"
    steps = f"{work(a, '*', _COINS[p], 'high')}; {work(b, '*', _COINS[q], 'high')}. {s} {t} {_sign(s, t)}. {final}"  # fmt: skip
    return _done(draw, "worth", text, f"{'more' if large else 'less'}: {a} of {_COINS[p]}, {b} of {_COINS[q]}",
                 steps, final, contains(final))  # fmt: skip


def _equally_long(r: random.Random) -> tuple[str, str]:
    while True:
        a, b = lexicon.any_word(r), lexicon.any_word(r)
        if len(a) == len(b) and a != b:
            return a, b


def tied(draw: Draw) -> Sample:
    """Nobody has more: both are the same."""
    if draw.chance(0.5):
        a, b = draw.values(_equally_long)
        text = draw.wording(TEXTS["TIE_WORD"]).format(a=a, b=b)
        name = f"{'shorter' if 'shorter' in text else 'longer'} word {a} {b}"
        counted = ", ".join("".join(f"{c}{i}" + " " for i, c in enumerate(w, 1)).strip() for w in (a, b))  # fmt: skip
        steps, final = f"{counted}. {len(a)} {len(b)} =: the same", "They are equally long."
    else:
        names, v = draw.values(lambda r: (r.sample(lexicon.FIRST_NAMES, 2), r.randint(2, 90)))
        things = draw.choice(("marbles", "coins", "books", "points", "stamps", "cards"))
        facts = f"{names[0]} has {v} {things}" + draw.choice((" and ", ", ", ", and ")) + f"{names[1]} has {v}"  # fmt: skip
        if draw.chance(0.3):
            facts += f" {things}, too"
        text = draw.wording(TEXTS["TIE"]).format(facts=facts)
        name = f"{'fewer' if 'fewer' in text else 'more'}: {names[0]} {v}, {names[1]} {v}"
        steps, final = f"{v} {v} =: the same", "They have the same."
    return _done(draw, "tied", capital(text), name, steps, final, contains("same", "equal"))


COMPARISONS: dict[str, Callable[[Draw], Sample]] = {
    "compare/scenes": scenes,
    "compare/places": places,
    "compare/coloured": coloured,
    "compare/judged": judged,
    "compare/fraction_asked": fraction_asked,
    "compare/same_size": same_size,
    "compare/worth": worth,
    "compare/tied": tied,
}
WEIGHTS: dict[str, float] = {
    "compare/scenes": 5.0, "compare/places": 1.0, "compare/coloured": 0.7, "compare/judged": 2.2,
    "compare/fraction_asked": 0.4, "compare/same_size": 0.9, "compare/worth": 0.4, "compare/tied": 0.6,
}  # fmt: skip

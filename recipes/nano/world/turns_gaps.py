"""Over several turns, for `turns`: two amounts in two units and the gap between them; a price, how many of it, and
what comes on top or off.
"""

from collections.abc import Callable

from recipes.nano.world.base import Draw, Message, Sample, answer, contains, number, user
from recipes.nano.world.borrowing import varied
from recipes.nano.world.expression import solve
from recipes.nano.world.phrases import blocks

__all__ = ["FAMILIES", "WEIGHTS"]

TEXTS = blocks(r"""
# WHICH
Which is {w}, {a} or {b}?
What is {w}: {a} or {b}?
{a} or {b}, which is {w}?
{a} or {b}: what's {w}?
Is {a} {w} or {b}?
Tell me which is {w}, {a} or {b}.
Which one is {w}: {a} or {b}?
Of {a} and {b}, which is {w}?
Compare {a} with {b}. Which is {w}?
I have {a} and {b}. Which is {w}?
# GAP
By how much?
How much {w}?
And by how much?
What is the difference?
How big is the difference?
How far apart are they?
How much is between them?
What's the difference in {u}?
How many {u} is that apart?
And how much is the gap?
By how many {u}?
Difference?
How much do they differ?
How many {u} {w} is it?
# SUM
And both together?
How much is it together?
Both in {u}?
What do they make together, in {u}?
What is the sum in {u}?
Add them up.
Together?
And the two added?
# TURNED
What is that in {u}?
And in {u}?
In {u}, please.
How many {u} would that be?
Say it in {u}.
# ONE
A {x} costs {p} euros.
One {x} is {p} euros.
The price of a {x} is {p} euros.
You get a {x} for {p} euros.
A {x} is {p} dollars.
They want {p} euros for a {x}.
Each {x} is {p} euros.
# MANY
How much are {g}?
How much for {g}?
I take {g}. What is that?
What do {g} cost?
{g} of them, please. How much?
And {g}?
We need {g}. What do we pay?
What would {g} be?
I want {g}.
Price for {g}?
Make it {g}. How much?
# FEE
And with a delivery fee of {k} euros?
And with {k} euros for delivery?
Plus {k} for delivery?
Delivery is {k} euros. What is the sum?
And {k} euros tip on top?
With a tip of {k}?
There is a fee of {k} too. Total?
How much with a fee of {k}?
Add {k} for the packing. What is it then?
And if shipping costs {k} more?
# OFF
And with {k} euros off?
I have a voucher for {k}. What is left to pay?
They take {k} off. What do I pay?
Minus a discount of {k}?
With a coupon of {k}?
And if I get {k} off?
Now take off {k} for the old one. How much?
# SPLIT
We are {k} and share it. How much is it each?
Split by {k} people?
What is that for each of {k} people?
Shared by {k}, what does one pay?
{k} of us pay the same. How much?
# PAID
I pay with {k}. What do I get back?
I give {k}. My change?
And the change from {k}?
How much comes back from {k}?
If I pay with {k}, what is my change?
""")
_PAIRS = (
    ("km", "m", 1000, "longer", "shorter"), ("m", "cm", 100, "longer", "shorter"), ("cm", "mm", 10, "longer", "shorter"),
    ("kg", "g", 1000, "heavier", "lighter"), ("l", "ml", 1000, "more", "less"), ("hours", "minutes", 60, "longer", "shorter"),
    ("minutes", "seconds", 60, "longer", "shorter"), ("days", "hours", 24, "longer", "shorter"), ("weeks", "days", 7, "longer", "shorter"),
    ("dollars", "cents", 100, "more", "less"), ("euros", "cents", 100, "more", "less"), ("years", "months", 12, "longer", "shorter"),
)  # fmt: skip


def _said(draw: Draw, medium: str, high: str) -> str | None:
    return {"low": None, "medium": medium, "high": f"{medium}. {high}"}[draw.effort]


def _gaps(draw: Draw) -> Sample:
    """3 km or 2500 m: which is longer, and by how much."""
    big, small, k, up, down = draw.choice(_PAIRS)
    n, off = draw.values(lambda r: (r.randint(2, 9), r.choice((-1, 1)) * r.randint(1, 18)))
    whole = n * k
    other = max(1, whole + off * max(1, k // 20))
    first = draw.chance(0.5)
    one, two = f"{n} {big}", f"{other} {small}"
    a, b = (one, two) if first else (two, one)
    large = draw.chance(0.6)
    word = up if large else down
    final = one if (whole > other) == large else two
    turned = solve(f"{n}*{k}", "high")[1]
    unit = f"1 {big.removesuffix('s')}={k} {small}" if len(big) > 2 else f"1 {big}={k} {small}"
    mark = ">" if whole > other else "<"
    text = draw.wording(TEXTS["WHICH"]).format(w=word, a=a, b=b)
    work = _said(draw, f"{word}: {a} or {b}? {unit}", f"{turned}; {whole} {other} {mark}. {final}")
    messages: list[Message] = [user(draw.dress(text)), answer(final, work)]
    check = contains(final)
    told = f"{one}={whole} {small}, {two}"
    for task in draw.choice((("GAP",), ("GAP",), ("GAP",), ("SUM",), ("GAP", "SUM"), ("TURNED", "GAP"))):  # fmt: skip
        text = draw.wording(TEXTS[task]).format(u=small, w=word)
        if task == "TURNED":
            value = whole if final == one else other
            work = _said(draw, f"{final} -> {small}", f"{value}")
        else:
            value = abs(whole - other) if task == "GAP" else whole + other
            e = f"{max(whole, other)}-{min(whole, other)}" if task == "GAP" else f"{whole}+{other}"
            plan = "diff" if task == "GAP" else "sum"
            work = _said(draw, f"{plan}: {told}", solve(e, "high")[1])
        messages += [user(text[:1].upper() + text[1:]), answer(f"{value} {small}", work)]
        check = number(value)
    return Sample("multi", messages, check, effort=draw.effort, kind="gaps")


def _orders(draw: Draw) -> Sample:
    """A price, how many, and what comes on top, off, or back."""
    p, g = draw.values(lambda r: (r.randint(2, 30), r.randint(2, 9)))
    total = p * g
    thing = draw.choice("pizza,book,ticket,chair,shirt,lamp,cake,burger,meal,plant,mug,towel,cushion,taxi".split(","))  # fmt: skip
    told = f"one={p}"
    messages: list[Message] = [
        user(draw.dress(draw.wording(TEXTS["ONE"]).format(x=thing, p=p))),
        answer("OK.", None if draw.effort == "low" else f"told: {told}"),
    ]
    told += f"; count={g}"
    work = _said(draw, f"told: {told}. {g} of {p}", f"{p}*{g}. {solve(f'{p}*{g}', 'high')[1]}")
    messages += [user(draw.wording(TEXTS["MANY"]).format(g=g)), answer(str(total), work)]
    value = total
    shares = [k for k in range(2, 10) if total % k == 0]
    task = draw.choice(("FEE", "FEE", "OFF", "PAID", "SPLIT" if shares else "FEE"))
    if task == "SPLIT":
        k = draw.choice(shares)
        e, plan, value = f"{p}*{g}/{k}", f"{g} of {p}, by {k}, each", total // k
    elif task == "PAID":
        k = total + draw.random.randint(1, 40)
        e, plan, value = f"{k}-{p}*{g}", f"{k}, {g} of {p}, back", k - total
    else:
        k = draw.random.randint(1, 15 if task == "FEE" else max(1, total - 1))
        sign = "+" if task == "FEE" else "-"
        value = total + k if task == "FEE" else total - k
        e, plan = f"{p}*{g}{sign}{k}", f"{g} of {p}, {sign}{k}"
    work = _said(draw, f"told: {told}. {plan}", f"{e}. {solve(e, 'high')[1]}")
    messages += [user(draw.wording(TEXTS[task]).format(k=k)), answer(str(value), work)]
    return Sample("multi", messages, number(value), effort=draw.effort, kind="orders")


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "multi/gaps": varied(_gaps, 0.4),
    "multi/orders": varied(_orders, 0.5),
}
WEIGHTS: dict[str, float] = {"multi/gaps": 0.8, "multi/orders": 0.9}

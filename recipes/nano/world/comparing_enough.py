"""Is it enough? For `comparing`: money for several things, seats for all, weight for the lift, time for
two tasks. The need is added or multiplied first, then held against what there is.
"""

import random
from collections.abc import Callable

from recipes.nano.world import lexicon
from recipes.nano.world.base import Draw, Sample, answer, exact, user
from recipes.nano.world.expression import think
from recipes.nano.world.phrases import blocks, lead

# {w} is what there is, {g} things of {v}, or {a} and {b}.
TEXTS = blocks(r"""
# TIMES
I have {w} euros. Is that enough for {g} books at {v} euros each?
I've got {w} euros, will I be able to pay {g} tickets at {v}?
Can I buy {g} cakes for {v} euros each with {w} euros?
With {w} euros, can {n} pay {g} coffees at {v} euros?
Are {w} euros enough for {g} shirts at {v} euros?
{g} rides at {v} euros each, {w} euros in my pocket. Enough?
Do {w} dollars cover {g} toys at {v} dollars each?
{n} has {w} euros and wants {g} pens for {v} euros each. Does the money do?
{g} packs at {v} euros. I have {w}. Can I afford it?
Will {w} euros do for {g} nights at {v} euros?
Can I pay {g} times {v} euros from {w} euros?
I'd like {g} balls, {v} euros a piece. I have {w} euros. Is it enough?
There are {w} eggs. Is that enough for {g} cakes with {v} eggs each?
We have {w} chairs. Are there enough for {g} tables with {v} chairs each?
Are {w} sweets enough to give {v} to each of {g} children?
I have {w} m of rope. Can I cut {g} pieces of {v} m from it?
{w} screws, {g} shelves with {v} screws each. Do I have enough?
{w} minutes are left. Can I do {g} tasks of {v} minutes each?
Can {n} bake {g} cakes of {v} eggs each with {w} eggs?
The lift holds {w} kg. May {g} boxes of {v} kg each go in?
{n} can carry {w} kg. Can {n} carry {g} bags of {v} kg?
Is {w} enough for {g} at {v} each?
A lift carries {w} kg. Can {g} people of {v} kg ride together?
Will {w} sandwiches do for {g} people if everybody eats {v}?
{w} slices of cake, {g} guests, {v} slices each. Enough?
Have we got enough cups, {w}, for {g} tables of {v}?
# SEATS
There are {g} vans with {v} seats each. Is there room for {w} kids?
{w} guests come. We have {g} tables for {v}. Does everybody get a seat?
Do {w} people fit into {g} boats of {v}?
{g} rows of {v} seats: enough for {w} people?
We are {w} and have {g} cars with {v} seats. Do we all fit in?
Do {g} boxes of {v} hold {w} eggs?
I need {w} eggs and buy {g} boxes of {v}. Is it enough?
I save {v} euros a week. Do I have {w} euros after {g} weeks?
{n} reads {v} pages a day. Will {n} be through {w} pages in {g} days?
The goal is {w} points. {n} won {g} games with {v} points each. Is the goal reached?
We need {w} litres and have {g} cans of {v} litres. Is that enough?
Are {g} packs of {v} enough if I need {w}?
At {v} km an hour, can {n} do {w} km in {g} hours?
# SUM
I have {w} euros. Can I buy a book for {a} and a pen for {b}?
Are {w} euros enough for a cap at {a} euros and a ball at {b} euros?
Bread is {a}, cheese is {b}, I have {w} euros. Enough?
With {w} euros, can {n} pay both {a} euros and {b} euros?
Can {n} afford both, one for {a} and one for {b} euros, with {w} euros?
Can {n} buy two things for {a} and {b} euros with {w} euros?
Can {n} pay for a book of {a} euros and a pen of {b} euros with {w} euros?
{n} has {w} euros. Can {n} afford a cap for {a} euros and a ball for {b} euros?
One is {a} euros, the other {b} euros. Can {n} afford the two with {w} euros?
With {w} euros in the purse, can I buy one thing at {a} and another at {b} euros?
Is {w} euros enough to buy both, {a} euros and {b} euros?
I want both: {a} euros and {b} euros. I own {w} euros. Possible?
The lift holds {w} kg. {n} weighs {a} kg and the bag {b} kg. Is that allowed?
Do {w} euros cover lunch for {a} euros and a film for {b} euros?
I have {w} minutes. The walk takes {a} and the shopping {b} minutes. Is there enough time?
A shelf of {w} cm: do a box of {a} cm and one of {b} cm fit side by side?
A card has {w} minutes. Are calls of {a} and {b} minutes possible?
The budget is {w}. We spend {a} and {b}. Is that within the budget?
The jug holds {w} ml. May I pour in {a} ml and {b} ml?
{w} seats, {a} children and {b} parents. Does everybody get a seat?
Can I watch a film of {a} minutes and one of {b} minutes in {w} minutes?
# REACH
{n} needs {w} points and got {a} and {b}. Is that enough?
To win you need {w}. {n} has {a} and {b}. Did {n} make it?
A bike is {w} euros. I have {a} euros and get {b} more. Can I buy it?
The target is {w} points. {n} has {a} and then {b}. Is it reached?
I need {w} stamps. I had {a} and got {b}. Do I have enough now?
{n} must collect {w}. It was {a} at first and {b} after that. Enough?
For the prize one needs {w} points. {n} scored {a}, then {b}. Does {n} get the prize?
The pot needs {w} g. I put in {a} g and then {b} g. Is that enough?
We have to reach {w}. So far {a}, and now {b} more. Did we?
To pass one must have {w} points. {n} got {a} in part one and {b} in part two. Did {n} pass?
{n} wants to run {w} km. It was {a} km and then {b} km. Was it enough?
We need {w} chairs. {a} are here and {b} are next door. Do we have enough?
I must have {w} euros. In the purse are {a}, in the drawer {b}. Is it enough?
""")


def _times(r: random.Random) -> tuple[int, int, int]:
    g, v = r.randint(2, 9), r.randint(2, 30)
    return max(3, g * v + r.choice((-20, -12, -7, -4, -2, -1, -1, 0, 0, 1, 2, 3, 6, 10))), g, v


def _sum(r: random.Random) -> tuple[int, int, int]:
    a, b = r.randint(2, 90), r.randint(2, 90)
    return max(3, a + b + r.choice((-25, -15, -8, -4, -2, -1, 0, 0, 1, 3, 5, 10))), a, b


def covered(draw: Draw) -> Sample:
    """Yes or no: what there is against what is needed, or what comes together against the goal."""
    task = draw.choice(("TIMES", "TIMES", "SEATS", "SUM", "SUM", "REACH"))
    product = task in ("TIMES", "SEATS")
    w, p, q = draw.values(_times if product else _sum, lambda v: f"{product}{v}")
    name = draw.choice(lexicon.FIRST_NAMES)
    text = draw.wording(TEXTS[task]).format(w=w, g=p, v=q, a=p, b=q, n=name)
    expression = f"{p}*{q}" if product else f"{p}+{q}"
    value = p * q if product else p + q
    need = task in ("TIMES", "SUM")
    have, wanted = (w, value) if need else (value, w)
    final = "Yes" if have >= wanted else "No"
    plan = f"have {w}, need {expression}: enough?" if need else f"have {expression}, need {w}: enough?"  # fmt: skip
    mark = "<" if have < wanted else ">" if have > wanted else "="
    steps = f"{think(expression, 'high')[1]}; have {have}, need {wanted}. {have} {wanted} {mark}. {final}"  # fmt: skip
    medium = f"{plan} {expression}={value}"
    analysis = {"low": None, "medium": medium, "high": f"{plan} {steps}"}[draw.effort]
    question = text[:1].upper() + text[1:]
    return Sample("compare", [user(lead(draw, question)), answer(final, analysis)], exact(final),
                  effort=draw.effort, kind="covered")  # fmt: skip


COMPARISONS: dict[str, Callable[[Draw], Sample]] = {"compare/covered": covered}
WEIGHTS: dict[str, float] = {"compare/covered": 2.2}

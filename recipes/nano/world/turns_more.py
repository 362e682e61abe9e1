"""More conversations of several turns: several results at once, one value changed, what comes next.

user "What is 4 * 5?"   20
user "And 30 - 7?"      23
user "Add the two results."   analysis results 20, 23. 20+23. ...   final 43
"""

import random
from collections.abc import Callable
from typing import Any

from recipes.nano.world import about
from recipes.nano.world import lexicon as lex
from recipes.nano.world.base import Draw, Message, Sample, answer, contains, exact, number, user
from recipes.nano.world.borrowing import borrowed, varied
from recipes.nano.world.comparing import compare
from recipes.nano.world.counting import running
from recipes.nano.world.expression import think
from recipes.nano.world.fields import MONTHS, WEEKDAYS
from recipes.nano.world.sorting import best_so_far

__all__ = ["FAMILIES", "WEIGHTS"]


def _lines(block: str) -> list[str]:
    return block.strip().splitlines()


def _by_effort(draw: Draw, medium: str, high: str) -> str | None:
    return {"low": None, "medium": medium, "high": high}[draw.effort]


# Several results.

_CALCULATE = _lines("""What is {e}?
What's {e}?
Calculate {e}.
Compute {e}.
{e}
{e}?
How much is {e}?
Work out {e}.
Tell me {e}.
Give me {e}.
Can you calculate {e}?
Please calculate {e}.""")
_NEXT = _lines("""And {e}?
And what is {e}?
Now {e}.
Now calculate {e}.
What about {e}?
And now {e}?
Then {e}.
And {e}, please?
Next: {e}
How about {e}?
What is {e}?
Also {e}.
Now what is {e}?
Then what is {e}?
OK. And {e}?
Thanks. Now {e}.""")
_BOTH: dict[str, list[str]] = {
    "sum": _lines("""Add the two results.
Add both results.
Add the results.
Add the two answers.
Add both answers together.
Now add the two results.
Now add them together.
Now add them.
What is the sum of both results?
What is the sum of the two results?
What is the sum of your two answers?
What do the two results add up to?
How much are both together?
How much are the two results together?
What is the total of the two?
What do you get if you add both?
And both together?
And the sum of both?
Sum of the two?
Add the first and the second result.
Add the first result to the second.
Please add the two numbers you gave me.
Can you add both answers?
Could you sum the two results?
First answer plus second answer?
Put the two results together.
Total of both answers, please."""),
    "difference": _lines("""What is the difference between the two results?
What is the difference of the two answers?
What is the difference between both?
What's the difference between them?
And the difference between the two?
By how much do the two results differ?
How far apart are the two results?
How far apart are they?
How much larger is the larger one?
How much bigger is the bigger result?
Subtract the smaller result from the larger one.
Subtract the smaller from the larger.
Take the smaller one away from the larger one.
The difference of both results, please.
Tell me the difference between your two answers.
Larger result minus smaller result?"""),
    "product": _lines("""Multiply the two results.
Multiply both results.
Multiply the two answers.
Now multiply them.
Now multiply both.
What is the product of both results?
What is the product of the two answers?
And their product?
And the two multiplied?
First answer times second answer?
What do you get if you multiply both?
Please multiply the two numbers you gave me."""),
    "larger": _lines("""Which result is larger?
Which of the two is larger?
Which of the two results is bigger?
Which answer is the bigger one?
Which one is greater?
Which of them is higher?
What is the larger of the two results?
And which of the two is larger?
Tell me the larger one.
The bigger of the two?
Which is more?
Which of your answers is the largest?"""),
    "smaller": _lines("""Which result is smaller?
Which of the two is smaller?
Which of the two results is lower?
Which answer is the smaller one?
Which one is less?
Which of them is lower?
What is the smaller of the two results?
And which of the two is smaller?
Tell me the smaller one.
The lower of the two?
Which is less?
Which of your answers is the smallest?"""),
    "first": _lines("""What was the first result?
What was the first result again?
What was the first answer?
Repeat the first result.
Go back to the first result.
The first result again, please.
And what was the first one?
Remind me of the first result.
Tell me the first answer again.
What was your first result?"""),
    "first+": _lines("""Add {k} to the first result.
Add {k} to the first answer.
Take the first result and add {k}.
What is the first result plus {k}?
The first result plus {k}?
First answer plus {k}?
Now add {k} to the first one.
Go back to the first result and add {k}."""),
    "first-": _lines("""Subtract {k} from the first result.
Subtract {k} from the first answer.
Take {k} away from the first result.
What is the first result minus {k}?
The first result minus {k}?
First answer minus {k}?
Now subtract {k} from the first one.
Go back to the first result and subtract {k}."""),
    "first*": _lines("""Multiply the first result by {k}.
Multiply the first answer by {k}.
What is {k} times the first result?
What is the first result times {k}?
The first result times {k}?
Take the first result times {k}.
Now multiply the first one by {k}."""),
    "second+": _lines("""Add {k} to the second result.
Add {k} to the second answer.
Add {k} to the last result.
Take the second result and add {k}.
What is the second result plus {k}?
The last result plus {k}?
Second answer plus {k}?
Now add {k} to the second one.
Now add {k} to the last one."""),
    "second*": _lines("""Multiply the second result by {k}.
Multiply the second answer by {k}.
Multiply the last result by {k}.
What is {k} times the second result?
What is the last result times {k}?
The second result times {k}?
Now multiply the second one by {k}.
Now multiply the last one by {k}."""),
}  # fmt: skip


def _expression(r: random.Random) -> str:
    op = r.choice("++--**/")
    a, b = r.randint(2, r.choice((20, 99, 300))), r.randint(2, r.choice((9, 20, 99)))
    if op == "*":
        a, b = r.randint(2, 30), r.randint(2, 12)
    if op == "/":
        b = r.randint(2, 12)
        a = b * r.randint(2, 30)
    if op == "-" and a <= b:
        a += b
    return f"{a}{op}{b}"


_OPS = (("+", "plus"), ("-", "minus"), ("*", "times"), ("/", "divided by"))


def _spaced(expression: str, draw: Draw) -> str:
    x = draw.random.random()
    for op, word in _OPS:
        if x < 0.3:
            expression = expression.replace(op, f" {word} ")
        elif x < 0.8:
            expression = expression.replace(op, f" {op} ")
    return expression


def _results(draw: Draw) -> Sample:
    """Two or three calculations, then a question about several of their results."""
    while True:
        shapes = draw.values(lambda r: [_expression(r) for _ in range(2)])
        values = [int(think(shape, "low")[0]) for shape in shapes]
        if values[0] != values[1]:
            break
    messages: list[Message] = []
    for i, shape in enumerate(shapes):
        text = draw.wording(_NEXT if i else _CALCULATE).replace("{e}", _spaced(shape, draw))
        final, work = think(shape, draw.effort)
        messages += [user(draw.dress(text)), answer(final, work)]
    for name in draw.random.sample(sorted(_BOTH), draw.choice((1, 1, 2))):
        if name == "product" and values[0] * values[1] > 9999:
            name = "sum"
        final, works = _on_results(draw, name, values[0], values[1])
        k = works.pop("k")
        text = draw.dress(draw.wording(_BOTH[name]).replace("{k}", str(k)))
        messages += [user(text), answer(final, works[draw.effort])]
        if name not in ("first", "larger", "smaller"):
            break
    check = number(int(messages[-1]["final"]))
    return Sample("multi", messages, check, effort=draw.effort, kind="results")


def _on_results(draw: Draw, name: str, a: int, b: int) -> tuple[str, dict[str, Any]]:
    """The answer and the work by effort; the number of the question is "k"."""
    head = f"results {a}, {b}"
    k = draw.random.randint(2, 40)
    if name == "first":
        return str(a), {"low": None, "medium": head, "high": f"{head}. first {a}", "k": k}
    if name in ("larger", "smaller"):
        value = max(a, b) if name == "larger" else min(a, b)
        work = f"{head}. {name} {a} {b}"
        return str(value), {"low": None, "medium": work, "high": f"{work}: {compare(str(a), str(b))}. {value}", "k": k}  # fmt: skip
    if name == "difference":
        shape = f"{max(a, b)}-{min(a, b)}"
    elif name in ("sum", "product"):
        shape = f"{a}{'+' if name == 'sum' else '*'}{b}"
    else:
        start = a if name.startswith("first") else b
        k = draw.random.randint(2, 9) if name[-1] == "*" else min(k, max(2, start - 1))
        shape = f"{start}{name[-1]}{k}"
    final, text = think(shape, draw.effort)
    return final, {"low": None, "medium": f"{head}. {text}", "high": f"{head}. {text}", "k": k}


# Numbers that are only told.

_GIVE = _lines("""My {nth} number is {v}.
The {nth} number is {v}.
Here is the {nth} number: {v}
{Nth} number: {v}
{v} is my {nth} number.
My {nth} number: {v}
The {nth} one is {v}.
Let the {nth} number be {v}.""")
_GIVE_ALL = _lines("""I will give you some numbers: {l}.
My numbers are {l}.
Remember the numbers {l}.
Please remember these numbers: {l}
Here are some numbers: {l}
I have the numbers {l}.
I am thinking of the numbers {l}.
The numbers are {l}.
Keep these numbers in mind: {l}
Take the numbers {l}.""")
_OF_ALL: dict[str, list[str]] = {
    "nth": _lines("""What was the {nth} number?
What is the {nth} number?
What was the {nth} number I gave you?
What was the {nth} one?
Which number was {nth}?
Which number did I give you {nth}?
Tell me the {nth} number.
Tell me the {nth} number again.
Repeat the {nth} number.
The {nth} number?
And the {nth} number?
Do you remember the {nth} number?
What did I say the {nth} number was?
I forgot the {nth} number. What was it?"""),
    "sum": _lines("""What is the sum of the numbers?
What is the sum of all the numbers I gave you?
What is their sum?
Add them all.
Add them up.
Add all the numbers.
Add all my numbers.
Now add them all together.
How much are they together?
What do my numbers add up to?
What is the total of my numbers?
Sum of all numbers?"""),
    "max": _lines("""Which number is the largest?
Which of them is the largest?
What is the largest number I gave you?
What is the biggest of my numbers?
Which of my numbers is the highest?
The largest one?
Tell me the largest of them."""),
    "min": _lines("""Which number is the smallest?
Which of them is the smallest?
What is the smallest number I gave you?
What is the lowest of my numbers?
Which of my numbers is the smallest?
The smallest one?
Tell me the smallest of them."""),
    "pair+": _lines("""Add the {nth} and the {mth} number.
What is the {nth} number plus the {mth} number?
What is the sum of the {nth} and the {mth} number?
The {nth} plus the {mth}?
The {nth} number plus the {mth} number?
Add the {mth} number to the {nth} number."""),
    "pair-": _lines("""What is the {nth} number minus the {mth} number?
Subtract the {mth} number from the {nth} number.
The {nth} minus the {mth}?
The {nth} number minus the {mth} number?
Take the {mth} number away from the {nth} number."""),
    "pair*": _lines("""Multiply the {nth} and the {mth} number.
What is the {nth} number times the {mth} number?
What is the product of the {nth} and the {mth} number?
The {nth} times the {mth}?
The {nth} number times the {mth} number?"""),
    "double": _lines("""Double the {nth} number.
What is twice the {nth} number?
What is the {nth} number times 2?
The {nth} number doubled?
What is the double of the {nth} number?"""),
}  # fmt: skip
_NTH = ("first", "second", "third", "fourth")


def _numbers(draw: Draw) -> Sample:
    """Two to four numbers, told one by one or at once; then one of them, their sum, ..."""
    values = draw.values(lambda r: r.sample(range(1, r.choice((20, 100, 500))), r.choice((2, 3, 3, 4))))  # fmt: skip
    messages: list[Message] = []
    if draw.chance(0.45):
        text = ", ".join(map(str, values[:-1])) + draw.choice((" and ", ", ")) + str(values[-1])
        told = "numbers " + " ".join(map(str, values))
        frame = draw.wording(_GIVE_ALL)
        messages += [user(frame.replace("{l}", text)), answer("OK.", _by_effort(draw, told, told))]
    else:
        frame = draw.wording(_GIVE)
        for nth, v in zip(_NTH, values, strict=False):
            said = frame.replace("{nth}", nth).replace("{Nth}", nth.capitalize())
            told = f"{nth} number {v}"
            text = said.replace("{v}", str(v))
            messages += [user(text), answer("OK.", _by_effort(draw, told, told))]
    if draw.chance(0.2):
        messages += borrowed(draw).messages
    name = draw.choice(("nth", "nth", *_OF_ALL))
    i, j = draw.random.sample(range(len(values)), 2)
    if name == "pair-" and values[i] < values[j]:
        i, j = j, i
    text = draw.wording(_OF_ALL[name]).replace("{nth}", _NTH[i]).replace("{mth}", _NTH[j])
    told = "numbers " + " ".join(map(str, values))
    final, work = _of_numbers(name, values, i, j, draw)
    analysis = work if work is None else f"{told}. {work}"
    messages += [user(draw.dress(text)), answer(final, analysis)]
    return Sample("multi", messages, number(int(final)), effort=draw.effort, kind="numbers")


def _of_numbers(name: str, values: list[int], i: int, j: int, draw: Draw) -> tuple[str, str | None]:
    if name == "nth":
        shown = " ".join(f"{v}({k})" for k, v in enumerate(values[: i + 1], 1))
        medium = f"item {i + 1}. {values[i]}"
        return str(values[i]), _by_effort(draw, medium, f"item {i + 1}. {shown}. {values[i]}")
    if name in ("max", "min"):
        items = [str(v) for v in values]
        best, trace = best_so_far(items, values, name == "max")
        head = f"{name} {' '.join(items)}"
        return best, _by_effort(draw, head, f"{head}: {trace}")
    shape = {
        "sum": "+".join(map(str, values)),
        "pair+": f"{values[i]}+{values[j]}",
        "pair-": f"{values[i]}-{values[j]}",
        "pair*": f"{values[i]}*{values[j]}",
        "double": f"{values[i]}*2",
    }[name]
    return think(shape, draw.effort)


# What comes next: weekdays, months, letters, step by step.

_AFTER = _lines("""What comes after {v}?
What is after {v}?
Which {kind} comes after {v}?
What {kind} comes after {v}?
Which {kind} follows {v}?
Which {kind} is after {v}?
Which {kind} comes next after {v}?
Name the {kind} after {v}.
Tell me the {kind} after {v}.
What is the {kind} after {v}?""")
_BEFORE = _lines("""What comes before {v}?
What is before {v}?
Which {kind} comes before {v}?
What {kind} comes before {v}?
Which {kind} is before {v}?
Which {kind} comes right before {v}?
Name the {kind} before {v}.
Tell me the {kind} before {v}.
What is the {kind} before {v}?""")
_THEN_AFTER = _lines("""And after that?
And the next one?
And the next {kind}?
And then?
And what comes after that?
What comes after that?
What comes next?
What comes then?
And the one after that?
And the {kind} after that?
Which {kind} comes after that?
Which one follows?
And after this one?
The next one?
And next?
Next one, please.
What is after that one?
Go one further.
One further?
Continue.""")
_THEN_BEFORE = _lines("""And before that?
And the one before that?
And the {kind} before that?
What comes before that?
And what comes before that?
Which {kind} comes before that?
Which one is before that?
And before this one?
The one before?
And the previous one?
The previous {kind}?
What is before that one?
Go one back.
One back?
And the {kind} before?""")
_SAME = _lines("""And {v}?
And for {v}?
What about {v}?
How about {v}?
Now {v}.
And with {v}?
The same for {v}.
Same for {v}, please.
Do the same for {v}.
And if it is {v}?""")
_ALPHABET = [chr(c) for c in range(ord("A"), ord("Z") + 1)]


def _step(draw: Draw, kind: str, value: str, move: int) -> tuple[str, str | None]:
    """The next or previous one, worked as single questions do."""
    if kind == "letter":
        i = _ALPHABET.index(value)
        side = "after" if move > 0 else "before"
        work = f"letter {side} {value.lower()}"
        near = " ".join(_ALPHABET[max(0, i - 2) : i + 2 if move > 0 else i + 1]).lower()
        return _ALPHABET[i + move], _by_effort(draw, work, f"{work}: {near}")
    cycle = WEEKDAYS if kind == "day" else MONTHS
    found = cycle[(cycle.index(value) + move) % len(cycle)]
    sign = "+1" if move > 0 else "-1"
    work = f"{value[:3]}{sign}. {found[:3]}"
    if kind == "month":
        n = MONTHS.index(value) + 1
        work = f"{value[:3]} {sign}. {n}{sign}={n + move}: {found[:3]}"
    return found, _by_effort(draw, work, work)


def _sequence(draw: Draw) -> Sample:
    """What comes after Monday? And after that? And before it?"""
    kind = draw.choice(("day", "day", "month", "month", "letter"))
    cycle = {"day": WEEKDAYS, "month": MONTHS, "letter": _ALPHABET[4:-4]}[kind]
    value = draw.choice(cycle)
    messages: list[Message] = []
    move = 1
    for turn in range(draw.choice((2, 2, 3, 3, 4))):
        if turn == 0:
            move = draw.choice((1, 1, -1))
            table = _AFTER if move > 0 else _BEFORE
        elif draw.chance(0.2):
            table, value = _SAME, draw.choice(cycle)
        else:
            move = move if draw.chance(0.6) else -move
            table = _THEN_AFTER if move > 0 else _THEN_BEFORE
        text = draw.wording(table).replace("{kind}", kind).replace("{v}", value)
        value, work = _step(draw, kind, value, move)
        messages += [user(text if table is _SAME else draw.dress(text)), answer(value, work)]
    return Sample("multi", messages, exact(value), effort=draw.effort, kind="sequence")


# A question of two values, of which one changes at a time.

_Two = tuple[list[str], list[str], list[str]]  # first question, another {a}, another {b}
_CHANGING: dict[str, _Two] = {
    "letter": (
        _lines("""How many times does the letter {a} appear in {b}?
How many {a}'s are in {b}?
How many {a}'s are there in {b}?
Count the letter {a} in {b}.
How often does {a} appear in {b}?
How often is the letter {a} in {b}?
How many {a}'s does {b} have?"""),
        _lines("""And {a}?
And the letter {a}?
And how many {a}'s?
And how many {a}'s are in it?
What about {a}?
What about the letter {a}?
How about {a}?
Now {a}.
Now count {a}.
The same for the letter {a}.
And how often does {a} appear?"""),
        _lines("""And in {b}?
And in the word {b}?
What about {b}?
What about the word {b}?
How about {b}?
Now in {b}.
Now for {b}.
And how many in {b}?
And how many are in {b}?
The same for the word {b}.
Same question for {b}."""),
    ),
    "times": (
        _lines("""What is {a} times {b}?
Multiply {a} by {b}.
{a} * {b}
{a} x {b}?
How much is {a} times {b}?
Calculate {a} * {b}."""),
        _lines("""And {a} times {b}?
And what is {a} times {b}?
What about {a} times {b}?
And {a} * {b}?
Now {a} times {b}.
What if I use {a} instead of {o}?
And with {a} instead of {o}?"""),
        _lines("""And times {b}?
And if I multiply it by {b} instead?
And multiplied by {b} instead?
And {a} times {b}?
What about {a} times {b}?
And {a} * {b}?
Now {a} times {b}.
What if I use {b} instead of {o}?
And with {b} instead of {o}?"""),
    ),
    "price": (
        _lines("""One {x} costs {a} euros. How much do {b} cost?
A {x} costs {a} euros. How much do {b} of them cost?
A {x} is {a} dollars. What do {b} cost?
If one {x} costs {a} euros, how much do I pay for {b}?
A shop sells a {x} for {a}. I take {b}. What do I pay?
They want {a} euros for one {x}. And I need {b}.
The price of one {x} is {a} euros. How much money do I need for {b}?
{a} euros for a {x}: what is that for {b}?
What do I owe for {b} {xs} if one is {a} dollars?
{b} {xs} at {a} euros each: how much is that?
I buy {b} {xs} for {a} euros each. How much do I pay?
Each {x} costs {a} euros. What is the price of {b}?"""),
        _lines("""And if one costs {a} euros?
And if they cost {a} euros each?
What if the price is {a} euros?
What if each costs {a}?
Now the price goes to {a} euros. How much is it?
And at {a} euros each?
And for {a} euros each?
How much is it if one costs {a} euros?
And if the price rises or falls to {a}?
Suppose each is {a} euros.
At a price of {a}, what do I pay?
Sorry, each costs {a}.
And with a price of {a} instead of {o}?
The price was wrong: it is {a}. How much now?
Now they ask {a} for one.
If one were {a}?
Next shop: {a} euros each. How much there?
They are on sale for {a} each. And now?"""),
        _lines("""And {b}?
And {b} of them?
And for {b} of them?
What about {b}?
How much for {b}?
And how much do {b} cost?
How much are {b}?
What would {b} cost?
And if I buy {b}?
And if I want {b} of them?
What if I take {b}?
And with {b} instead of {o}?
Make it {b}.
No, I need {b}.
I'd rather have {b}.
{b} instead, how much?
For {b}?
And the price of {b}?
And if it's {b}?
Say {b}.
Suppose I buy {b}.
Let's take {b}. How much?
How about {b}?
Same for {b}, please."""),
    ),
    "sum": (
        _lines("""What is {a} plus {b}?
Add {a} and {b}.
{a} + {b}
How much is {a} and {b}?
What is the sum of {a} and {b}?
Calculate {a} + {b}."""),
        _lines("""And {a} plus {b}?
And what is {a} plus {b}?
What about {a} plus {b}?
And {a} + {b}?
Now {a} plus {b}.
What if I use {a} instead of {o}?
And with {a} instead of {o}?"""),
        _lines("""And {a} plus {b}?
What about {a} plus {b}?
And {a} + {b}?
And if I add {b} instead?
And plus {b} instead?
Now {a} plus {b}.
What if I use {b} instead of {o}?
And with {b} instead of {o}?"""),
    ),
    "speed": (
        _lines("""A car drives {a} km in an hour. How far does it get in {b} hours?
A train goes {a} km per hour. How far does it go in {b} hours?
I cycle {a} km each hour. How many km do I cycle in {b} hours?
At {a} km per hour, how far do I get in {b} hours?
A worker earns {a} euros an hour. How much is that for {b} hours?
I read {a} pages a day. How many pages do I read in {b} days?
My snail crawls {a} cm a minute. How many cm are {b} minutes?
Each day I save {a} euros. How much have I saved after {b} days?
A printer prints {a} pages a minute. How many in {b} minutes?
The machine makes {a} parts per hour. How many parts in {b} hours?
We walk {a} km every day for {b} days. How far is that?
A tap drips {a} times a minute. How many drops in {b} minutes?
I drink {a} glasses of water a week. How many in {b} weeks?
She types {a} words a minute. How many words in {b} minutes?
In one hour I pick {a} apples. How many in {b} hours?
Every week the plant grows {a} mm. How much in {b} weeks?
A bus runs {a} km per hour, and it runs for {b} hours. How far?
He does {a} push-ups a day. How many in {b} days?"""),
        _lines("""And if it is {a}?
What if it is {a}?
And with {a} instead of {o}?
What if it were {a} instead of {o}?
And with {a}?
Suppose it is {a}, not {o}.
And if it were only {a}?
No, I meant {a}, not {o}.
Make that {a} instead of {o}.
And at {a}?
And with {a} rather than {o}?
Let's say {a} and not {o}.
Change the {o} to {a}.
Replace {o} by {a}.
Take {a} in place of {o}.
How about {a} instead of {o}?
If I said {a} where I said {o}?"""),
        _lines("""And in {b}?
What about {b}?
And for {b}?
How about {b}?
And in {b}, how much is it?
And after {b}?
After {b}, how much?
How much would it be in {b}?
In {b}?
For {b}?
And if it lasts {b}?
And over {b}?
What would it be for {b}?
Now for {b}.
The same for {b}.
And if I go on for {b}?
Same question, for {b}.
And how much after {b}?
How much does {b} make?
How far does that go in {b}?
Now in {b}.
And within {b}?"""),
    ),
}  # fmt: skip


def _changing(draw: Draw) -> Sample:
    """A question of two values, then one of them changed, then the other."""
    name = draw.choice(sorted(_CHANGING))
    first, other_a, other_b = _CHANGING[name]
    thing = draw.choice(lex.OBJECTS)

    def make_a(r: random.Random) -> str:
        return r.choice("aeiorstnl") if name == "letter" else str(r.randint(2, 40))

    def make_b(r: random.Random) -> str:
        return lex.any_word(r) if name == "letter" else str(r.randint(2, 30))

    a, b = draw.values(lambda r: (make_a(r), make_b(r)))
    messages: list[Message] = []
    old = ""
    for turn in range(draw.choice((2, 2, 3, 3, 4))):
        table = first
        if turn:
            change_a = draw.chance(0.5)
            table = other_a if change_a else other_b
            old = a if change_a else b
            while (a if change_a else b) == old or (a == b and "instead" in "".join(table)):
                a, b = (make_a(draw.random), b) if change_a else (a, make_b(draw.random))
        text = draw.wording(table).replace("{xs}", lex.plural(thing)).replace("{x}", thing)
        text = text.replace("{a}", a).replace("{b}", b).replace("{o}", old)
        if name == "letter":
            n = b.count(a)
            head = f"count {a} in {b}: "
            high = f"{head}{running(b, lambda c, a=a: c == a)}. {n}"  # type: ignore[misc]
            final, work = str(n), _by_effort(draw, head + " ".join(b), high)
        else:
            final, work = think(f"{a}{'+' if name == 'sum' else '*'}{b}", draw.effort)
        messages += [user(text if name == "letter" else draw.dress(text)), answer(final, work)]
    check = number(int(messages[-1]["final"]))
    return Sample("multi", messages, check, effort=draw.effort, kind="changing")


# The two models, one after the other, and one property after the other.

_OTHER_MODEL = _lines("""And {m}?
And for {m}?
What about {m}?
How about {m}?
And what about {m}?
The same for {m}?
Same for {m}, please.
Same question for {m}.
And how is it for {m}?
And {m}, please?
Now {m}.
What is it for {m}?
How is that for {m}?
And with {m}?
Thanks. And {m}?""")
_OTHER_PROPERTY = _lines("""And how many {x}?
And how many {x} does it have?
How many {x} does it have?
And its {x}?
What about its {x}?
And the number of {x}?
How many {x} has it?
And {x}?
How about the {x}?
What about {x}?""")
_BY_KEY = {fact.key: fact for facts in about.GROUPS.values() for fact in facts}
_SAID = {"20b": ("the 20b", "gpt-oss-20b", "the 20b model", "the smaller one"),
         "120b": ("the 120b", "gpt-oss-120b", "the 120b model", "the larger one")}  # fmt: skip
_PROPERTIES = {" active": "active parameters", " experts": "experts", " layers": "layers"}


def _models(draw: Draw) -> Sample:
    """How many experts has the 20b? And the 120b? And how many layers?"""
    model = draw.choice(("20b", "120b"))
    prop = draw.choice(("", " active", " experts", " layers", " memory"))
    messages: list[Message] = []
    fact = _BY_KEY[model + prop]
    for turn in range(draw.choice((2, 2, 3, 4))):
        if turn == 0:
            asked = draw.wording(fact.questions)
        elif draw.chance(0.6):
            model = "120b" if model == "20b" else "20b"
            asked = draw.wording(_OTHER_MODEL).replace("{m}", draw.choice(_SAID[model]))
        else:
            prop = draw.choice([p for p in _PROPERTIES if p != prop])
            asked = draw.wording(_OTHER_PROPERTY).replace("{x}", _PROPERTIES[prop])
        fact = _BY_KEY[model + prop]
        work = f"about Motet: {fact.key}"
        messages += [user(draw.dress(asked)), answer(fact.answer, _by_effort(draw, work, work))]
    check = contains(*fact.needs)
    return Sample("multi", messages, check, effort=draw.effort, kind="models")


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "multi/results": varied(_results, 0.45),
    "multi/numbers": varied(_numbers, 0.45),
    "multi/sequence": varied(_sequence, 0.35),
    "multi/changing": varied(_changing, 0.4),
    "multi/models": _models,
}
WEIGHTS: dict[str, float] = {
    "multi/results": 0.8,
    "multi/numbers": 0.6,
    "multi/sequence": 0.4,
    "multi/changing": 0.7,
    "multi/models": 0.3,
}

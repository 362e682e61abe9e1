"""Conversations of several turns: results, lists, words and facts that come back later.

The analysis of a later turn first writes out what the reference stands for ("42+5") and then works
as the families of single questions do. What is only told is answered with "OK."

    user "What is 30 + 12?"     42
    user "Now add 5 to that."   analysis 42+5. 42+5=47    final 47
"""

import random
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world import (
    memory,
    turns_cases,
    turns_daily,
    turns_facts,
    turns_gaps,
    turns_life,
    turns_lives,
    turns_more,
)
from recipes.nano.world import turns_texts as texts
from recipes.nano.world import units as un
from recipes.nano.world.base import (
    Draw,
    Message,
    Sample,
    answer,
    exact,
    listed,
    number,
    user,
)
from recipes.nano.world.borrowing import SINGLE, borrowed, varied
from recipes.nano.world.comparing import compare
from recipes.nano.world.counting import running, verdicts
from recipes.nano.world.expression import solve, think
from recipes.nano.world.phrases import listing, quoted
from recipes.nano.world.sorting import best_so_far, canonical_rule, insertion, judged, rule
from recipes.nano.world.strings import _sizes, in_step, spelled

__all__ = ["FAMILIES", "WEIGHTS", "borrowed"]


def _lines(block: str) -> list[str]:
    return block.strip().splitlines()


def _sample(draw: Draw, kind: str, messages: list[Message], check: dict[str, Any]) -> Sample:
    return Sample("multi", messages, check, effort=draw.effort, kind=kind)


def _by_effort(draw: Draw, medium: str, high: str) -> str | None:
    return {"low": None, "medium": medium, "high": high}[draw.effort]


# Arithmetic goes on with the last result.

_OPENERS = _lines("""What is {e}?
What's {e}?
Calculate {e}.
Compute {e}.
{e}
{e} = ?
How much is {e}?
Work out {e}.
Please calculate {e}.
Can you calculate {e}?
Tell me {e}.
Give me {e}.
What do I get for {e}?
Hi, what is {e}?
I need {e}.
Solve {e}.
Let's start with {e}.
Evaluate {e}
First, {e}.
what's {e}
My first question: what is {e}?""")

_STEPS: dict[str, list[str]] = {
    "+": _lines("""Now add {n}.
Add {n} to that.
Now add {n} to that.
Add {n}.
Plus {n}?
plus {n}
And plus {n}?
Now plus {n}.
+ {n}
+{n}
What if I add {n}?
And if you add {n}?
Add {n} more.
Add {n} to the result.
Add {n} to it.
Please add {n} to this.
And {n} more?
Increase it by {n}.
Increase that by {n}.
Then add {n}.
Can you add {n} to that?
Could you add {n} now?
What's that plus {n}?
What is that plus {n}?
That plus {n}?
Take that and add {n}.
OK, now add {n}.
Great. Add {n} to your answer.
How much is it with {n} more?
And what do I get when I add {n}?
Put {n} on top of that.
Your last answer plus {n}?
Raise it by {n}.
The previous result plus {n}, please.
Now {n} more than that.
What is {n} more than that?"""),
    "-": _lines("""Now subtract {n}.
Subtract {n} from that.
Take away {n}.
Take {n} away from that.
Minus {n}?
minus {n}
And minus {n}?
Now minus {n}.
- {n}
-{n}
And if you subtract {n}?
What if I take away {n}?
Subtract {n} from it.
Subtract {n} from the result.
Now {n} less.
{n} less?
Decrease it by {n}.
Reduce that by {n}.
Then subtract {n}.
Can you subtract {n} from that?
What's that minus {n}?
What is that minus {n}?
That minus {n}?
Take that and subtract {n}.
OK, now take {n} off.
Please deduct {n}.
How much is left if I take {n} away?
And what is {n} less than that?
Lower it by {n}.
The previous result minus {n}.
Your last answer minus {n}?
Remove {n} from this number.
And without {n}?
Make it {n} smaller."""),
    "*": _lines("""Now multiply by {n}.
Multiply that by {n}.
Times {n}?
times {n}
And times {n}?
* {n}
x {n}
Now times {n}.
Multiply it by {n}.
Multiply the result by {n}.
And {n} times that?
What is {n} times that?
What's that times {n}?
That times {n}?
Then multiply by {n}.
Can you multiply that by {n}?
Please multiply this by {n}.
And if I multiply it by {n}?
How much is {n} of those?
Take it {n} times.
OK, now {n} times as much.
Your last answer times {n}?
The result times {n}, please.
Make it {n} times as big."""),
    "/": _lines("""Now divide by {n}.
Divide that by {n}.
Divided by {n}?
divided by {n}
/ {n}
And divided by {n}?
Divide it by {n}.
Divide the result by {n}.
Split that into {n} equal parts.
Then divide by {n}.
What's that divided by {n}?
What is that divided by {n}?
Can you divide that by {n}?
Please divide this by {n}.
And if I divide it by {n}?
Share it among {n}. How much is one share?
Your last answer divided by {n}?
OK, now over {n}.
That over {n}?
Divide your answer by {n}."""),
    "double": _lines("""Double it.
Double that.
Now double it.
Now double that.
Double the result.
Please double it.
And double that?
What is twice that?
And twice as much?
Twice that?
Can you double it?
Now twice that, please.
And the double?
What if I double it?
double
OK, double that number.
Make it twice as big.
Then double it.
What's the double of that?
And doubled?"""),
    "triple": _lines("""Triple it.
Triple that.
Now triple it.
Three times that?
And three times as much?
Please triple the result.
What is three times that?
And tripled?
Can you triple it?
Then triple that."""),
    "half": _lines("""Half of that?
Halve it.
Halve that.
Now halve it.
What is half of that?
What's half of it?
And half of that?
Now half of that, please.
Take half of it.
Cut it in half.
Divide it in half.
And the half?
And halved?
Give me half of that.
Please halve the result.
Can you halve it?
Then take half."""),
    "square": _lines("""Square it.
Square that.
Now square it.
And squared?
What is that squared?
What's the square of that?
Multiply it by itself.
Now multiply that by itself.
And the square?
Please square the result.
Can you square it?
That number squared?"""),
}  # fmt: skip


_FIRST = _lines("""What was the first number?
What was the first number I gave you?
Which number did I start with?
What number did I begin with?
Tell me the first number of this conversation.
What was the very first number I wrote?
Do you remember the first number?
With which number did we start?
What was the starting number?""")


for _name, _more in texts.STEPS.items():
    _STEPS.setdefault(_name, []).extend(_more)
_OPENERS += texts.OPENERS
_FIRST += texts.FIRST


def _small(r: random.Random, most: int) -> int:
    return r.randint(1, r.choice((9, 20, min(99, most), most)))


def _opening(r: random.Random) -> str:
    a, b = _small(r, 999), _small(r, 999)
    op = r.choice("++--*")
    if op == "*":
        a, b = r.randint(2, 99), r.randint(2, 12)
    if op == "-" and a < b:
        a, b = b, a
    return f"{a}{op}{b}"


def _spaced(expression: str, draw: Draw) -> str:
    """The expression as a person writes it."""
    x = draw.random.random()
    if x < 0.5:
        return (
            expression.replace("+", " + ")
            .replace("-", " - ")
            .replace("*", draw.choice((" * ", " x ")))
            .replace("/", " / ")
        )
    if x < 0.7:
        return expression
    return (
        expression.replace("+", " plus ")
        .replace("-", " minus ")
        .replace("*", " times ")
        .replace("/", " divided by ")
    )


def _next_step(value: int, r: random.Random) -> tuple[str, int, str] | None:
    """An operation on `value`: its name, its number, and the expression it makes."""
    shown = str(value)
    name = r.choice(("+", "+", "+", "-", "-", "-", "*", "*", "/", "/", "double", "half", "triple", "square", "rsub", "rdiv"))  # fmt: skip
    n = _small(r, 500)
    if name == "rsub":
        n = r.choice((100, 1000, value + r.randint(1, 99), value + r.randint(1, 999)))
        return (name, n, f"{n}-{shown}") if 0 < value < n else None
    if name == "rdiv":
        n = value * r.randint(2, 12)
        return (name, n, f"{n}/{shown}") if 1 < value < 100 else None
    if name == "+":
        return name, n, f"{shown}+{n}"
    if name == "-":
        return name, n, f"{shown}-{n}"
    if name in ("*", "double", "triple"):
        n = {"double": 2, "triple": 3}.get(name, r.randint(2, 12))
        return (name, n, f"{shown}*{n}") if 0 < value < 1000 else None
    if name == "square":
        return (name, 2, f"{shown}*{shown}") if 1 < value < 32 else None
    n = 2 if name == "half" else r.choice([d for d in range(2, 13) if value % d == 0] or [0])
    return (name, n, f"{shown}/{n}") if n and value > 0 and value % n == 0 else None


def _chain(draw: Draw) -> Sample:
    """A calculation, and one to four more steps with its result."""
    opening = expression = draw.values(_opening, str)
    if borrows := draw.chance(0.3):
        first = borrowed(draw, ("arith", "words"))
        if first.check["kind"] != "number" or not first.messages[1]["final"].lstrip("-").isdigit():
            return _chain(draw)
        messages, value = list(first.messages), int(first.messages[1]["final"])
    else:
        text, work = think(expression, draw.effort)
        question = draw.dress(draw.wording(_OPENERS).format(e=_spaced(expression, draw)))
        messages, value = [user(question), answer(text, work)], int(text)
    for _ in range(draw.choice((1, 1, 2, 2, 3, 4))):
        step = next((s for s in (_next_step(value, draw.random) for _ in range(30)) if s), None)
        if step is None:
            break
        name, n, expression = step
        if name in ("+", "-") and draw.chance(0.08):
            n = min(n, 12)
            expression = f"{value}{name}{n}"
            words = f.NUMBER_WORDS[n]
        else:
            words = str(n)
        text, work = think(expression, draw.effort)
        messages += [
            user(draw.dress(draw.wording(_STEPS[name]).format(n=words))),
            answer(text, work),
        ]
        value = int(text)
    if value > 0 and draw.chance(0.15):  # a question about the result
        asked, final, work = _about_result(draw, value)
        messages += [user(draw.dress(asked)), answer(final, work)]
        return _sample(draw, "chain", messages, exact(final))
    if not borrows and draw.chance(0.12):  # back to the beginning
        start = opening.replace("-", "+").replace("*", "+").split("+")[0]
        messages += [
            user(draw.dress(draw.wording(_FIRST))),
            answer(start, _by_effort(draw, "first number", f"first number of {opening}")),
        ]
        value = int(start)
    return _sample(draw, "chain", messages, number(value))


_COMPARED = _lines("""Is that {rel} {n}?
Is it {rel} {n}?
Is the result {rel} {n}?
Is your answer {rel} {n}?
And is that {rel} {n}?
Is this number {rel} {n}?
So it is {rel} {n}?
Would you say that is {rel} {n}?
Tell me if that is {rel} {n}.
Is the last result {rel} {n}?
Yes or no: is that {rel} {n}?""")
_EVEN = _lines("""Is that {q}?
Is it {q}?
Is the result {q}?
Is that an {q} number?
And is it {q}?
Is your answer {q}?
Is this number {q}?
Tell me if it is {q}.
Is the last result an {q} number?""")


def _about_result(draw: Draw, value: int) -> tuple[str, str, str | None]:
    """A yes-or-no question about the last result, its answer and the analysis."""
    if draw.chance(0.35):
        asked = draw.choice(("even", "odd"))
        parity = "odd" if value % 2 else "even"
        name = f"{value} {asked}?"
        work = _by_effort(draw, name, f"{name}: last digit {value % 10}, {parity}")
        return draw.wording(_EVEN).format(q=asked), "Yes" if asked == parity else "No", work
    other = max(
        1,
        draw.choice(
            (
                value + draw.random.randint(1, 30),
                value - draw.random.randint(1, 30),
                draw.random.randint(1, 999),
            )
        ),
    )
    more = draw.chance(0.6)
    rel = draw.choice(("more than", "greater than", "larger than", "bigger than", "over", "above") if more
                      else ("less than", "smaller than", "below", "under"))  # fmt: skip
    name = f"{value}{'>' if more else '<'}{other}?"
    work = _by_effort(draw, name, f"{name}: {compare(str(value), str(other))}")
    right = value > other if more else value < other
    return draw.wording(_COMPARED).format(rel=rel, n=other), "Yes" if right else "No", work


# One kind of question, then the same for another value.

_AGAIN = _lines("""And {v}?
And for {v}?
What about {v}?
And what about {v}?
How about {v}?
And with {v}?
Now {v}.
Now for {v}.
Now the same for {v}.
Same for {v}.
The same for {v}, please.
Same question for {v}.
Same with {v}?
Do the same for {v}.
Do it for {v}.
Can you do {v} too?
Can you do the same with {v}?
{v}?
{v} too, please.
Also {v}.
Also for {v}, please.
Next: {v}
Next one: {v}
Then {v}.
Try {v}.
Now try it with {v}.
OK. And {v}?
Thanks. And {v}?
Great, now {v}.
And now {v}, please.
What would it be for {v}?
What if it is {v}?
Repeat that for {v}.
And if I take {v}?
One more: {v}
I also need {v}.
Another one: {v}
Okay, what about {v}?
Now for {v}, then.
For {v}, please.
Next one: {v}
Next: {v}
Once more with {v}.
And once more for {v}.
Same for {v}.
The same with {v}, please.
Let's do {v} as well.""")

_CORRECT = _lines("""No, I meant {v}.
Sorry, I meant {v}.
I meant {v}.
No, {v}.
Oops, I meant {v}.
Wait, I meant {v}.
Actually, I meant {v}.
Actually {v}.
Sorry, it should be {v}.
My mistake, it's {v}.
No no, {v}, please.
I wanted to write {v}.
That was a typo. I meant {v}.
Wrong one, I need {v}.
Not that one, {v}.
Correction: {v}
Sorry, my mistake: {v}.
Hmm, I should have said {v}.
Make that {v} instead.
{v} instead, please.
Change that to {v}.
I made a typo, it's {v}.
I mistyped, it is {v}.
I mixed it up, it was {v}.
It was {v}, not that.
That was wrong, it is {v}.
I wrote the wrong one, I need {v}.
I hit the wrong key: {v}.
The right one is {v}.
It is {v}, sorry.
I got that wrong, take {v}.
Ah no, {v}.
Scratch that, {v}.
I said it wrong. It's {v}.
I typed the wrong thing, it was {v}.""")


_AGAIN += texts.AGAIN
_CORRECT += texts.CORRECT

Task = tuple[
    list[str],
    Callable[[random.Random], str],
    Callable[[str, str], tuple[str, str | None, dict[str, Any]]],
]


def _arithmetic(shape: str) -> Callable[[str, str], tuple[str, str | None, dict[str, Any]]]:
    def solve_it(v: str, effort: Any) -> tuple[str, str | None, dict[str, Any]]:
        final, work = think(shape.replace("v", v), effort)
        return final, work, number(float(final) if "." in final else int(final))

    return solve_it


def _text_task(
    name: str, steps: Callable[[str], str], result: Callable[[str], str]
) -> Callable[[str, str], tuple[str, str | None, dict[str, Any]]]:
    def do(v: str, effort: str) -> tuple[str, str | None, dict[str, Any]]:
        work = {
            "low": None,
            "medium": f"{name} {v}",
            "high": f"{name} {v}: {steps(v)}" if steps(v) else f"{name} {v}",
        }[effort]
        return result(v), work, exact(result(v), case=True)

    return do


def _count_task(
    name: str, hit: Callable[[str], bool]
) -> Callable[[str, str], tuple[str, str | None, dict[str, Any]]]:
    def do(v: str, effort: str) -> tuple[str, str | None, dict[str, Any]]:
        n = sum(map(hit, v))
        work = {"low": None, "medium": f"count {name} of {v}: {' '.join(v)}",
                "high": f"count {name} of {v}: {running(v, hit)}. {n}"}[effort]  # fmt: skip
        return str(n), work, number(n)

    return do


def _parity(v: str, effort: str) -> tuple[str, str | None, dict[str, Any]]:
    word = "Even" if int(v) % 2 == 0 else "Odd"
    work = {"low": None, "medium": f"even or odd {v}",
            "high": f"even or odd {v}: last digit {v[-1]}, {word.lower()}"}[effort]  # fmt: skip
    return word, work, exact(word)


def _unit(
    start: str, end: str, factor: int
) -> Callable[[str, str], tuple[str, str | None, dict[str, Any]]]:
    def do(v: str, effort: Any) -> tuple[str, str | None, dict[str, Any]]:
        value = int(v.split()[0])
        final, work = solve(f"{value}*{factor}", effort)
        restated = f"{value} {start} -> {end}. 1 {start}={factor} {end}. {work}"
        return f"{final} {end}", None if effort == "low" else restated, number(int(final))

    return do


def _n(low: int, high: int, step: int = 1) -> Callable[[random.Random], str]:
    return lambda r: str(r.randrange(low, high + 1, step))


def _plain_word(r: random.Random) -> str:
    while True:
        word = lex.any_word(r)
        if "y" not in word and len(word) > 2:
            return word


_TASKS: list[Task] = [
    (_lines("""What is twice {v}?\nDouble {v}.\nWhat's the double of {v}?\nWhat is {v} doubled?\nWhat is 2 times {v}?\nHow much is two times {v}?\ndouble of {v}"""), _n(2, 999), _arithmetic("v*2")),
    (_lines("""What is half of {v}?\nHalve {v}.\nWhat's half of {v}?\nHow much is half of {v}?\nGive me half of {v}.\nhalf of {v}\nDivide {v} by 2."""), _n(4, 998, 2), _arithmetic("v/2")),
    (_lines("""What is {v} squared?\nWhat is the square of {v}?\nSquare {v}.\nMultiply {v} by itself.\nsquare of {v}\nHow much is {v} times {v}?"""), _n(2, 31), _arithmetic("v*v")),
    (_lines("""What is {v} plus 10?\nAdd 10 to {v}.\nWhat is 10 more than {v}?\n{v} + 10\nIncrease {v} by 10.\nHow much is {v} and 10?"""), _n(2, 990), _arithmetic("v+10")),
    (_lines("""What is {v} minus 7?\nSubtract 7 from {v}.\nWhat is 7 less than {v}?\n{v} - 7\nTake 7 away from {v}."""), _n(8, 990), _arithmetic("v-7")),
    (_lines("""What is 100 minus {v}?\nSubtract {v} from 100.\nHow much is missing from {v} to 100?\n100 - {v}\nTake {v} away from 100."""), _n(2, 98), _arithmetic("100-v")),
    (_lines("""What is 3 times {v}?\nTriple {v}.\nMultiply {v} by 3.\n{v} * 3\nHow much is three times {v}?"""), _n(2, 300), _arithmetic("v*3")),
    (_lines("""What is 12 times {v}?\nMultiply {v} by 12.\n{v} times 12?\nHow much are {v} dozen?\n{v} * 12"""), _n(2, 99), _arithmetic("v*12")),
    (_lines("""Is {v} even or odd?\nIs the number {v} odd or even?\nTell me if {v} is even or odd.\n{v}: even or odd?\nEven or odd: {v}\nDo you call {v} even or odd?"""), _n(2, 9999), _parity),
    (_lines("""Reverse the word {v}.\nReverse {v}.\nWrite {v} backwards.\nSpell {v} backwards.\nWhat is {v} backwards?\nWhat is {v} spelled backwards?\nReverse the letters of {v}.\nPlease reverse {v}."""), lex.any_word, _text_task("reverse", lambda v: f"{spelled(v)}. {spelled(v[::-1])}", lambda v: v[::-1])),
    (_lines("""Write {v} in capital letters.\nWrite {v} in upper case.\nUppercase {v}.\nPut {v} in capitals.\nChange {v} to upper case.\n{v} in all caps, please."""), lex.any_word, _text_task("upper", lambda v: spelled(v.upper()), str.upper)),
    (_lines("""How many letters are in {v}?\nHow many letters does {v} have?\nCount the letters in {v}.\nHow long is the word {v}?\nnumber of letters in {v}\nHow many letters are there in the word {v}?"""), lex.any_word, _count_task("letters", lambda _: True)),
    (_lines("""How many vowels are in {v}?\nCount the vowels in {v}.\nHow many vowels does {v} have?\nnumber of vowels in {v}\nHow many vowels can you find in {v}?"""), _plain_word, _count_task("vowels", lambda c: c in "aeiou")),
    (_lines("""How many consonants are in {v}?\nCount the consonants in {v}.\nHow many consonants does {v} have?\nnumber of consonants in {v}"""), _plain_word, _count_task("consonants", lambda c: c not in "aeiou")),
    (_lines("""How many m are {v}?\nConvert {v} to meters.\nWhat is {v} in meters?\n{v} in m?\nHow many meters is {v}?"""), lambda r: f"{r.randint(2, 99)} km", _unit("km", "m", 1000)),
    (_lines("""How many cm are {v}?\nConvert {v} to centimeters.\nWhat is {v} in centimeters?\n{v} in cm?\nHow many centimeters is {v}?"""), lambda r: f"{r.randint(2, 99)} m", _unit("m", "cm", 100)),
    (_lines("""How many g are {v}?\nConvert {v} to grams.\nWhat is {v} in grams?\n{v} in g?\nHow many grams is {v}?"""), lambda r: f"{r.randint(2, 99)} kg", _unit("kg", "g", 1000)),
    (_lines("""How many minutes are {v}?\nConvert {v} to minutes.\nWhat is {v} in minutes?\n{v} in minutes?\nHow many minutes is {v}?"""), lambda r: f"{r.randint(2, 24)} h", _unit("h", "min", 60)),
    (_lines("""How many ml are {v}?\nConvert {v} to milliliters.\nWhat is {v} in ml?\n{v} in ml?\nHow many milliliters is {v}?"""), lambda r: f"{r.randint(2, 20)} l", _unit("l", "ml", 1000)),
    (_lines("""How many mm are {v}?\nConvert {v} to millimeters.\nWhat is {v} in mm?\n{v} in mm?\nHow many millimeters is {v}?"""), lambda r: f"{r.randint(2, 99)} cm", _unit("cm", "mm", 10)),
]  # fmt: skip


# Tasks with enough values to hold some of them out.
_WIDE = {
    i for i, task in enumerate(_TASKS) if len({task[1](random.Random(j)) for j in range(600)}) > 150
}


def _again(draw: Draw) -> Sample:
    """A question, then the same for other values, or the value corrected."""
    task = draw.random.randrange(len(_TASKS))
    asks, make, do = _TASKS[task]
    wide = task in _WIDE
    messages: list[Message] = []
    check: dict[str, Any] = {}
    wordy = make is lex.any_word or make is _plain_word
    mark = draw.choice(("{}", '"{}"', "'{}'")) if wordy else "{}"
    for turn in range(draw.choice((2, 2, 2, 3, 3, 4))):
        value = draw.values(make) if wide else make(draw.random)
        shown = mark.format(value)
        if turn == 0:
            text = draw.wording(asks)
        else:
            text = draw.wording(_CORRECT if draw.chance(0.25) else _AGAIN)
        text = text.replace("{v}", shown)
        if not shown[0].isalpha() or not text.startswith(shown):
            text = draw.dress(text) if not wordy else text
        final, work, check = do(value, draw.effort)
        messages += [user(text), answer(final, work)]
    return _sample(draw, "again", messages, check)


# A quantity in one unit after the other.

_UNIT_FIRST = _lines("""Convert {q} to {u}.
What is {q} in {u}?
How many {u} are {q}?
How many {u} is {q}?
{q} in {u}?
{q} to {u}
Please convert {q} into {u}.
How much is {q} in {u}?
Express {q} in {u}.
I have {q}. How many {u} is that?""")
_UNIT_NEXT = _lines("""And in {u}?
In {u}?
And how many {u}?
What about {u}?
How many {u} is that?
Now in {u}.
Now in {u}, please.
And what is it in {u}?
How about {u}?
The same in {u}?
What is that in {u}?
Convert it to {u}.
Now convert it to {u}.
And to {u}?
How much is that in {u}?
Also in {u}, please.
I need it in {u} too.
Can you give it in {u}?
And expressed in {u}?
OK, and {u}?""")
_UNIT_NEXT += texts.UNIT_NEXT
_SCALES = {"length": (3, (0, 1, 2)), "volume": (3, (0, 1, 2)), "time": (2, (1, 0))}


def _in_unit(
    value: int, group: str, start: int, end: int, effort: str
) -> tuple[str, str | None, int]:
    """`value` of one unit in a smaller one, worked as the family of units does."""
    table = un._GROUPS[group]
    lines, result = [], Fraction(value)
    for factor in un._chain(group, start, end):
        lines.append(un._times(result, factor, effort))
        result *= factor
    restated = f"{value} {un._symbol(table[start])} -> {un._symbol(table[end])}"
    work = f"{restated}. {un._facts(group, start, end)}. {'; '.join(lines)}"
    return un._final(result, table[end]), None if effort == "low" else work, int(result)


def _units(draw: Draw) -> Sample:
    """3 m in cm, and in mm? And 7 m?"""
    group = draw.choice(("length", "length", "volume", "time"))
    start, ends = _SCALES[group]
    ends = tuple(draw.random.sample(ends, len(ends)))[: draw.choice((2, 2, 3))]
    table = un._GROUPS[group]
    value = draw.random.randint(2, 20)
    said = draw.choice((*table[start].short, *table[start].many))
    messages: list[Message] = []
    check: dict[str, Any] = {}
    for i, end in enumerate(ends):
        name = draw.choice((*table[end].short, *table[end].many))
        text = (
            draw.wording(_UNIT_NEXT if i else _UNIT_FIRST)
            .replace("{u}", name)
            .replace("{q}", f"{value} {said}")
        )
        final, work, n = _in_unit(value, group, start, end, draw.effort)
        messages += [user(draw.dress(text)), answer(final, work)]
        check = number(n)
    if draw.chance(0.3):  # another quantity, in the last unit
        value = draw.random.randint(2, 20)
        final, work, n = _in_unit(value, group, start, ends[-1], draw.effort)
        messages += [
            user(draw.wording(_AGAIN).replace("{v}", f"{value} {said}")),
            answer(final, work),
        ]
        check = number(n)
    return _sample(draw, "units", messages, check)


_FIX = _lines("""No, {new} instead of {old}.
Sorry, I meant {new}, not {old}.
I meant {new} instead of {old}.
Replace {old} by {new}.
Replace the {old} with {new}.
Change the {old} to {new}.
Change {old} to {new} and do it again.
And with {new} instead of {old}?
What if the {old} is {new}?
What if it were {new} instead of {old}?
Oops, not {old} but {new}.
Make the {old} a {new}.
Take {new} instead of {old}, please.
Wait, the {old} should be {new}.
The same with {new} instead of {old}.
I wrote {old} but I wanted {new}.
Now use {new} in place of {old}.
Correction: {new}, not {old}.""")


_FIX += texts.FIX


def _fixed(draw: Draw) -> Sample:
    """A calculation in which one number is then replaced."""

    def make(r: random.Random) -> tuple[str, int, int, bool]:
        while True:
            expression = _opening(r)
            new = _small(r, 99)
            a, b = (int(t) for t in expression.replace("*", "+").replace("-", "+").split("+"))
            if a != b and new not in (a, b):
                return expression, a if r.random() < 0.5 else b, new, r.random() < 0.5

    expression, old, new, _ = draw.values(make)
    op = next(c for c in expression if c in "+-*")
    parts = expression.split(op)
    changed = op.join(str(new) if p == str(old) else p for p in parts)
    first, work = think(expression, draw.effort)
    second, more = think(changed, draw.effort)
    question = draw.wording(_OPENERS).format(e=_spaced(expression, draw))
    text = draw.wording(_FIX).format(old=old, new=new)
    messages = [user(draw.dress(question)), answer(first, work), user(text), answer(second, more)]
    return _sample(draw, "correct", messages, number(int(second)))


# Lists.

_SHOW = _lines("""Here is a list: {xs}
My list: {xs}
My list is {xs}
I have these: {xs}
Take this list: {xs}
Remember this list: {xs}
Consider the list {xs}
Let us work with the list {xs}
I give you a list: {xs}
The list is {xs}
Look at this list: {xs}
Keep this list in mind: {xs}
I wrote down {xs}
These are my values: {xs}
Let's use {xs}""")

_ON_LIST: dict[str, list[str]] = {
    "up": _lines("""Sort them.\nSort the list.\nNow sort it.\nSort them in ascending order.\nPut them in order.\nNow put them in ascending order.\nSort them from smallest to largest.\nCan you sort the list?\nAnd sorted?\nOrder them, smallest first.\nPlease sort them ascending.\nSort it, please.\nArrange them from low to high.\nGive me the sorted list.\nWhat is the sorted list?"""),
    "down": _lines("""Sort them descending.\nSort them in descending order.\nNow descending.\nAnd descending?\nNow from largest to smallest.\nSort the list from high to low.\nNow sort them the other way round, largest first.\nOrder them, largest first.\nPut them in descending order.\nCan you sort them from big to small?\nSort it in decreasing order.\nAnd in descending order?\nPlease sort them from the largest to the smallest."""),
    "az": _lines("""Sort them.\nSort them alphabetically.\nSort the list from A to Z.\nNow put them in alphabetical order.\nAlphabetical order, please.\nOrder them by the alphabet.\nCan you sort them alphabetically?\nSort it.\nAnd in alphabetical order?\nArrange them alphabetically."""),
    "za": _lines("""Sort them from Z to A.\nNow in reverse alphabetical order.\nAnd from Z to A?\nSort the list in reverse alphabetical order.\nReverse alphabetical order, please.\nNow Z to A.\nOrder them backwards, from Z to A."""),
    "max": _lines("""What is the largest?\nWhich is the biggest?\nWhat's the maximum?\nAnd the largest?\nWhat's the highest number?\nWhich one is the largest?\nTell me the maximum.\nWhat is the biggest number in the list?\nThe largest?\nMax?\nFind the largest.\nAnd the maximum of the list?"""),
    "min": _lines("""What is the smallest?\nWhich is the smallest?\nWhat's the minimum?\nAnd the smallest?\nWhat's the lowest number?\nWhich one is the smallest?\nTell me the minimum.\nWhat is the smallest number in the list?\nThe smallest?\nMin?\nFind the smallest.\nAnd the minimum of the list?"""),
    "sum": _lines("""What is the sum?\nAdd them up.\nWhat's the total?\nAnd the sum?\nNow add them all.\nSum them up.\nWhat do they add up to?\nWhat is the sum of the list?\nHow much is it all together?\nTell me the sum of all numbers.\nCan you add them up?\nTotal?\nAnd what is the total?"""),
    "count": _lines("""How many are there?\nHow many numbers are in the list?\nHow many items is that?\nCount them.\nHow many items are in the list?\nHow long is the list?\nAnd how many are there?\nHow many did I give you?\nTell me how many there are.\nWhat is the length of the list?\nHow many entries does it have?"""),
    "first": _lines("""What was the first one?\nWhat is the first item?\nWhat's the first in the list?\nWhich one comes first in my list?\nWhat was the first in my list?\nTell me the first one in the list.\nThe first one?\nAnd the first?"""),
    "last": _lines("""What was the last one?\nWhat is the last item?\nWhat's the last in the list?\nWhich one comes last in my list?\nWhat was the last in my list?\nTell me the last one in the list.\nThe last one?\nAnd the last?"""),
    "second": _lines("""What was the second one?\nWhat is the second item?\nWhat's the second in the list?\nWhich one is second in my list?\nTell me the second one in the list.\nThe second one?\nAnd the second?"""),
    "third": _lines("""What was the third one?\nWhat is the third item?\nWhat's the third in the list?\nWhich one is third in my list?\nTell me the third one in the list.\nThe third one?\nAnd the third?"""),
    "reverse": _lines("""Reverse it.\nReverse the list.\nNow reverse it.\nNow backwards.\nReverse the order.\nTurn the list around.\nAnd reversed?\nGive me the list in reverse order.\nPlease reverse the list.\nCan you reverse it?"""),
    "add": _lines("""Add {x} to the list.\nAdd {x}.\nPut {x} at the end of the list.\nAppend {x}.\nNow add {x} to it.\nAlso put {x} on the list.\nPlease add {x} to my list.\nI forgot {x}. Add it.\nInclude {x} too.\nCan you add {x} to the list?"""),
    "remove": _lines("""Remove {x} from the list.\nRemove {x}.\nTake {x} off the list.\nDelete {x}.\nNow remove {x}.\nTake out {x}.\nPlease drop {x} from the list.\nThe list without {x}?\nCross out {x}.\nCan you remove {x} from it?"""),
}  # fmt: skip
_PLACES = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_SHOW += texts.SHOW
for _name, _more in texts.ON_LIST.items():
    _ON_LIST.setdefault(_name, []).extend(_more)


def _best(items: list[str], large: bool) -> str:
    """The work of finding the largest or the smallest, as single questions have it."""
    return best_so_far(items, [float(v) for v in items], large)[1]


def _on_list(
    name: str, items: list[str], x: str, effort: Any
) -> tuple[list[str], str, str | None, dict[str, Any]]:
    """The list afterwards, the answer, the analysis and the check."""
    shown = " ".join(items)
    work: dict[str, str | None] = {"low": None}
    if name in ("up", "down", "az", "za"):
        key: Callable[[str], Any] = float if name in ("up", "down") else str
        back = name in ("down", "za")
        done = sorted(items, key=key, reverse=back)
        label = {"up": "up", "down": "down", "az": "A-Z", "za": "Z-A"}[name]
        work["medium"] = f"sort {label}: {shown}"
        work["high"] = f"sort {label}: {shown}. {insertion(items, key, back)}"
        return done, ", ".join(done), work[effort], listed(done)
    if name in ("max", "min"):
        pick = max if name == "max" else min
        value = pick(items, key=float)
        work["medium"] = f"{name} {shown}"
        work["high"] = f"{name} {shown}: {_best(items, name == 'max')}"
        return items, value, work[effort], number(int(value))
    if name == "sum":
        final, text = think("+".join(items), effort)
        return items, final, text, number(int(final))
    if name == "count":
        n = len(items)
        work["medium"] = f"count items: {shown}"
        work["high"] = f"count items: {' '.join(f'{v}={i}' for i, v in enumerate(items, 1))}. {n}"
        return items, str(n), work[effort], number(n)
    if name == "average":
        final, text = think(f"({'+'.join(items)})/{len(items)}", effort)
        return items, final, text, number(float(final) if "." in final else int(final))
    if name == "range":
        low, high = min(items, key=float), max(items, key=float)
        traces = f"min {_best(items, False)}; max {_best(items, True)}"
        final, text = think(f"{high}-{low}", effort)
        head = f"min max {shown}" + (f": {traces}" if effort == "high" else "")
        return items, final, text and f"{head}. {text}", number(int(final))
    if name == "show":
        work["medium"] = work["high"] = f"list: {shown}"
        return items, ", ".join(items), work[effort], listed(items)
    if name == "has":
        work["medium"] = f"{x} in list? {shown}"
        work["high"] = f"{x} in list? " + " ".join(
            f"{v} {'yes' if v == x else 'no'}" for v in items
        )
        return (
            items,
            "Yes" if x in items else "No",
            work[effort],
            exact("Yes" if x in items else "No"),
        )
    if name in ("longest", "shortest"):
        pick = max if name == "longest" else min
        value = pick(items, key=len)
        work["medium"] = f"{name}: {shown}"
        work["high"] = f"{name}: {shown}: {_sizes(items, name == 'longest')}"
        return items, value, work[effort], exact(value)
    if name in _PLACES or name == "last":
        n = len(items) if name == "last" else _PLACES[name]
        value = items[n - 1]
        head = f"item {name if name == 'last' else n}: {shown}"
        numbered = " ".join(f"{v}({i})" for i, v in enumerate(items[:n], 1))
        work["medium"] = f"{head}. {value}"
        work["high"] = f"{head}. {numbered}. {value}"
        return items, value, work[effort], number(int(value)) if value.isdigit() else exact(value)
    if name == "reverse":
        done = items[::-1]
        work["medium"] = f"reverse list: {shown}"
        work["high"] = f"reverse list: {shown}. " + " ".join(
            f"{v}({i})" for i, v in enumerate(items, 1)
        )
    elif name == "swap":
        x, y = x.split("|")
        done = [y if v == x else v for v in items]
        work["medium"] = work["high"] = f"replace {x} by {y} in list: {shown}"
    elif name == "add":
        done = [*items, x]
        work["medium"] = work["high"] = f"add {x} to list: {shown}"
    else:
        done = [v for v in items if v != x]
        work["medium"] = work["high"] = f"remove {x} from list: {shown}"
    return done, ", ".join(done), work[effort], listed(done)


def _list_of(r: random.Random) -> list[str]:
    if r.random() < 0.65:
        return [str(v) for v in r.sample(range(1, r.choice((20, 100, 1000))), r.randint(3, 7))]
    group = r.choice(("fruits", "animals", "colours", "names", "cities", "objects", "foods"))
    return r.sample(lex.GROUPS[group], r.randint(3, 6))


def _lists(draw: Draw) -> Sample:
    """A list that is told or asked about, and one to four questions on it."""
    items = draw.values(_list_of)
    numeric = items[0].isdigit()
    xs = listing(draw, items, "{xs}.")
    names = ["up", "down", "max", "min", "sum"] if numeric else ["az", "az", "za"]
    names += ["count", "first", "last", "second", "third", "fourth", "reverse", "add", "add"]
    names += ["remove", "remove", "show", "has", "swap"]
    names += ["keep", "some", "average", "range"] if numeric else ["longest", "shortest"]
    if draw.chance(0.6):
        text = draw.wording(_SHOW).replace("{xs}", xs)
        messages = [
            user(text),
            answer("OK.", _by_effort(draw, f"list: {' '.join(items)}", f"list: {' '.join(items)}")),
        ]
        turns = draw.choice((1, 2, 2, 3, 3, 4))
    else:
        name = draw.choice(("up", "down", "max", "sum") if numeric else ("az", "reverse"))
        asked = {"up": "Sort {xs}", "down": "Sort {xs} in descending order", "max": "What is the largest of {xs}?",
                 "sum": "Add up {xs}", "az": "Sort {xs} alphabetically", "reverse": "Reverse the list {xs}"}[name]  # fmt: skip
        items, final, work, _ = _on_list(name, items, "", draw.effort)
        messages = [user(draw.dress(asked.replace("{xs}", xs))), answer(final, work)]
        turns = draw.choice((1, 1, 2, 3))
        if name not in ("max", "sum"):
            names = [n for n in names if n not in (*_PLACES, "last")]
    check: dict[str, Any] = {}
    for turn in range(turns):
        name = _suited(draw.choice(names), items)
        x = y = ""
        if name in ("add", "swap", "has"):
            y = draw.choice([v for v in _list_of_same(items, draw.random) if v not in items])
        x = y if name == "add" or (name == "has" and draw.chance(0.5)) else draw.choice(items)
        back = ""
        if turn and draw.chance(0.15):  # something else, then back to the list
            messages += borrowed(draw, ("arith", "words", "units", "dates")).messages
            back = draw.choice(texts.BACK) + " "
        text = back + draw.wording(_ON_LIST[name])
        if name in ("keep", "some"):
            said, test = rule(draw.random, [int(v) for v in items])
            kept = [v for v in items if test(int(v))]
            if not kept:
                said, test = ("odd", lambda v: v % 2 == 1) if any(int(v) % 2 for v in items) else ("even", lambda v: v % 2 == 0)  # fmt: skip
            final, work, check = _by_rule(name, items, said, test, draw.effort)
            text = text.replace("{r}", said)
        else:
            text = text.replace("{x}", x).replace("{y}", y)
            argument = f"{x}|{y}" if name == "swap" else x
            items, final, work, check = _on_list(name, items, argument, draw.effort)
        if x and text.startswith(x):
            messages += [user(text), answer(final, work)]
        else:
            messages += [user(draw.dress(text)), answer(final, work)]
        if name in (
            "up",
            "down",
            "az",
            "za",
            "reverse",
        ):  # now "the first one" could mean two things
            names = [n for n in names if n not in (*_PLACES, "last")]
    return _sample(draw, "list", messages, check)


def _suited(name: str, items: list[str]) -> str:
    """The operation, or one in its place where the list is too short or it has no one answer."""
    if name in ("remove", "third", "fourth") and len(items) < (4 if name == "fourth" else 3):
        return "count"
    if name in ("longest", "shortest"):
        sizes = sorted((len(v) for v in items), reverse=name == "longest")
        return name if len(sizes) > 1 and sizes[0] != sizes[1] else "last"
    if name == "average" and sum(map(int, items)) % len(items):
        return "sum"
    return name


def _by_rule(
    name: str, items: list[str], said: str, test: Callable[[int], bool], effort: str
) -> tuple[str, str | None, dict[str, Any]]:
    """The items that a rule keeps, or how many they are."""
    kept = [v for v in items if test(int(v))]
    shown = " ".join(items)
    if name == "keep":
        work = f"keep {canonical_rule(said)}: {shown}"
        high = f"{work}. " + ", ".join(
            judged(said, int(v)) + (" yes" if test(int(v)) else " no") for v in items
        )
        found = {"low": None, "medium": work, "high": high}[effort]
        return ", ".join(kept), found, listed(kept)
    n = len(kept)
    head = f"count {canonical_rule(said)}: {shown}"
    work = verdicts([judged(said, int(v)) for v in items], [test(int(v)) for v in items])
    found = {"low": None, "medium": head, "high": f"{head}. {work}. {n}"}[effort]
    return str(n), found, number(n)


def _list_of_same(items: list[str], r: random.Random) -> list[str]:
    """More values of the kind that the list holds."""
    if items[0].isdigit():
        return [str(r.randint(1, 999)) for _ in range(3)] + ["1001"]
    group = next((g for g, words in lex.GROUPS.items() if items[0] in words), "objects")
    return lex.GROUPS[group]


# Words.

_ON_WORD: dict[str, list[str]] = {
    "reverse": _lines("""Reverse it.\nNow reverse it.\nReverse that.\nNow backwards.\nWrite it backwards.\nAnd backwards?\nSpell it backwards.\nPlease reverse that.\nCan you reverse it?\nReverse the result.\nWhat is it backwards?\nTurn it around."""),
    "upper": _lines("""Now in capital letters.\nWrite it in upper case.\nMake it uppercase.\nAnd in capitals?\nNow in upper case.\nPut that in capital letters.\nUppercase it.\nUppercase that, please.\nAll caps, please.\nNow all in capitals."""),
    "lower": _lines("""Now in small letters.\nWrite it in lower case.\nMake it lowercase.\nAnd in lower case?\nPut that in small letters.\nLowercase it.\nBack to small letters, please.\nNow without capitals."""),
    "letters": _lines("""How many letters does it have?\nHow many letters is that?\nHow long is it?\nCount its letters.\nAnd how many letters are in it?\nHow many letters are there?\nWhat is its length?\nNow count the letters.\nCount the letters.\nNumber of letters?"""),
    "first": _lines("""What is its first letter?\nWhat's the first letter?\nAnd the first letter?\nWhich letter does it start with?\nThe first letter?\nTell me its first letter."""),
    "last": _lines("""What is its last letter?\nWhat's the last letter?\nAnd the last letter?\nWhich letter does it end with?\nThe last letter?\nTell me its last letter."""),
    "vowels": _lines("""How many vowels does it have?\nAnd how many vowels?\nCount its vowels.\nHow many vowels are in it?\nNow count the vowels.\nHow many of the letters are vowels?"""),
    "spell": _lines("""Spell it.\nNow spell it.\nSpell it letter by letter.\nSpell that.\nCan you spell it?\nHow is it spelled?\nPlease spell it."""),
    "spaced": _lines("""Write it with a space between the letters.\nPut spaces between the letters.\nNow spell it with spaces.\nSeparate the letters with spaces.\nWith spaces between the letters, please.\nLetters separated by spaces?"""),
}  # fmt: skip

_WORD_SHOW = _lines("""My word is {w}.
The word is {w}.
Take the word {w}.
Remember the word {w}.
Here is a word: {w}
Let's work with the word {w}.
Consider the word {w}.
I have a word for you: {w}
Keep the word {w} in mind.
I'm thinking about the word {w}.""")


_WORD_SHOW += texts.WORD_SHOW
for _name, _more in texts.ON_WORD.items():
    _ON_WORD.setdefault(_name, []).extend(_more)


def _on_word(name: str, w: str, effort: Any) -> tuple[str, str, str | None, dict[str, Any]]:
    """The word afterwards, the answer, the analysis and the check."""
    work: dict[str, str | None] = {"low": None}
    if name == "letters":
        return (w, *_count_task("letters", lambda _: True)(w, effort))
    if name == "vowels":
        return (w, *_count_task("vowels", lambda c: c.lower() in "aeiou")(w, effort))
    if name == "consonants":
        return (w, *_count_task("consonants", lambda c: c.lower() not in "aeiou")(w, effort))
    if name == "palindrome":
        back = w[::-1]
        same = w == back
        work["medium"] = f"palindrome? {w}"
        work["high"] = f"palindrome? {w}: {' '.join(w)}. back {' '.join(back)}. {in_step(w, back)}"  # fmt: skip
        return w, "Yes" if same else "No", work[effort], exact("Yes" if same else "No")
    if name in ("first", "last"):
        letter = w[0] if name == "first" else w[-1]
        work["medium"] = f"letter {1 if name == 'first' else 'last'} of {w}"
        spelt = " ".join(f"{c}{i}" for i, c in enumerate(w, 1))
        place = 1 if name == "first" else len(w)
        work["high"] = f"{work['medium']}: {spelt}. {place}: {letter}"
        return w, letter, work[effort], exact(letter)
    if name in ("spell", "spaced"):
        mark = "-" if name == "spell" else " "
        final = mark.join(w)
        work["medium"], work["high"] = f"spell [{mark}] {w}", f"spell [{mark}] {w}: {' '.join(w)}"
        return w, final, work[effort], exact(final)
    done = {"reverse": w[::-1], "upper": w.upper(), "lower": w.lower()}[name]
    steps = f"{spelled(w)}. {spelled(done)}" if name == "reverse" else spelled(done)
    work["medium"], work["high"] = f"{name} {w}", f"{name} {w}: {steps}"
    return done, done, work[effort], exact(done, case=True)


def _letter_task(letter: str, w: str, effort: str) -> tuple[str, str | None, dict[str, Any]]:
    def hit(c: str) -> bool:
        return c.lower() == letter

    n = sum(map(hit, w))
    head = f"count {letter} in {w}: "
    work = {"low": None, "medium": head + " ".join(w), "high": f"{head}{running(w, hit)}. {n}"}
    return str(n), work[effort], number(n)


def _words(draw: Draw) -> Sample:
    """A word, and operations that go on with the last result."""
    word = draw.values(_plain_word)
    messages: list[Message] = []
    if draw.chance(0.5):
        text = draw.wording(_WORD_SHOW).format(w=quoted(draw, word))
        messages += [user(text), answer("OK.", _by_effort(draw, f"word: {word}", f"word: {word}"))]
        last = ""
    else:
        last = draw.choice(("reverse", "upper", "letters", "vowels"))
        word, final, work, _ = _on_word(last, word, draw.effort)
        source = word[::-1] if last == "reverse" else word.lower()
        text = draw.wording(texts.WORD_OPENERS[last]).format(w=quoted(draw, source))
        messages += [user(text), answer(final, work)]
    check: dict[str, Any] = {}
    for _ in range(draw.choice((1, 2, 2, 3))):
        name = draw.choice([n for n in _ON_WORD if n != last and not (n == "lower" and word.islower())
                            and not (n == "upper" and word.isupper())])  # fmt: skip
        last = name
        text = draw.wording(_ON_WORD[name])
        if messages and draw.chance(0.12):  # something else, then back to the word
            messages += borrowed(draw, ("arith", "words", "units", "dates")).messages
            text = f"{draw.choice(texts.BACK_WORD)} {text}"
        if name == "letter":
            letter = draw.choice(word) if draw.chance(0.85) else draw.choice("aeiorst")
            text = text.replace("{c}", letter.lower())
            final, work, check = _letter_task(letter.lower(), word, draw.effort)
        else:
            word, final, work, check = _on_word(name, word, draw.effort)
        messages += [user(draw.dress(text)), answer(final, work)]
    return _sample(draw, "word", messages, check)


# Questions about the conversation itself.

_RECALL: dict[str, list[str]] = {
    "first_question": _lines("""What did I ask first?\nWhat was my first question?\nWhat was the first thing I asked?\nRepeat my first question.\nWhat did I ask you at the beginning?\nTell me my first question.\nWhat was my very first message?\nHow did I start this conversation?\nWhat was the first thing I wrote?\nDo you remember my first question?\nCan you repeat what I asked first?"""),
    "last_question": _lines("""What did I just ask?\nWhat was my last question?\nWhat was my previous question?\nRepeat my last question.\nWhat did I ask you before this?\nWhat was my last message?\nTell me my previous question.\nWhat did I ask a moment ago?"""),
    "first_answer": _lines("""What was your first answer?\nRepeat your first answer.\nWhat did you answer first?\nWhat did you say to my first question?\nWhat was the first result?\nTell me your first answer again.\nWhat was the answer to my first question?"""),
    "last_answer": _lines("""What was your last answer?\nRepeat your last answer.\nSay that again.\nCan you repeat that?\nPlease repeat.\nOnce more, please.\nWhat did you just say?\nWhat was the last result?\nCould you say that again?\nRepeat that, please.\nSorry, what was that?\nTell me the last answer again.\nWhat was that again?"""),
    "count": _lines("""How many questions have I asked so far, not counting this one?\nHow many questions did I ask before this one?\nHow many messages did I send before this one?\nCount my earlier questions.\nNot counting this one, how many questions have I asked?\nHow many things have I asked you before this?"""),
}  # fmt: skip


for _name, _more in texts.RECALL.items():
    _RECALL.setdefault(_name, []).extend(_more)


def _recall(draw: Draw) -> Sample:
    """Two to four questions, then: what did I ask first, what was your last answer, ..."""
    rounds = [borrowed(draw).messages for _ in range(draw.choice((1, 2, 2, 3, 3, 4)))]
    messages = [m for turn in rounds for m in turn]
    name = draw.choice(sorted(_RECALL))
    if name.startswith("second") and len(rounds) < 2:
        return _recall(draw)
    text = draw.dress(draw.wording(_RECALL[name]))
    values: dict[str, str] = {
        "first_question": rounds[0][0]["content"],
        "last_question": rounds[-1][0]["content"],
        "first_answer": rounds[0][1]["final"],
        "second_question": rounds[min(1, len(rounds) - 1)][0]["content"],
        "second_answer": rounds[min(1, len(rounds) - 1)][1]["final"],
        "last_answer": rounds[-1][1]["final"],
        "count": str(len(rounds)),
    }
    value = values[name]
    if name.endswith("question") and (len(value) > 160 or "\n" in value):
        return _recall(draw)
    label = name.replace("_", " ")
    high = label
    if name == "count":
        high = "count questions: " + " ".join(f"q{i}" for i in range(1, len(rounds) + 1))
    messages += [user(text), answer(value, _by_effort(draw, label, high))]
    check = number(len(rounds)) if name == "count" else exact(value)
    return _sample(draw, "recall", messages, check)


# A stock that changes while it is told.

_HAVE = _lines("""I have {n} {x}.
There are {n} {x} in my box.
I own {n} {x}.
I start with {n} {x}.
My basket holds {n} {x}.
In my bag there are {n} {x}.
We have {n} {x} at home.
The shop has {n} {x}.
I collected {n} {x}.
Let's say I have {n} {x}.""")
_MORE = _lines("""I buy {n} more.
I get {n} more.
My friend gives me {n} more.
Then I find {n} more.
Now {n} are added.
I put in {n} more.
Another {n} arrive.
Someone brings {n} more.
I receive {n} more.
I add {n}.""")
_LESS = _lines("""I give away {n}.
I lose {n}.
I sell {n}.
I give {n} to my sister.
{n} are broken.
Someone takes {n}.
I use {n} of them.
I eat {n}.
{n} get lost.
I throw {n} away.""")
_NOW = _lines("""How many do I have now?
How many are there now?
How many are left?
How many {x} do I have now?
How many {x} are left?
What is the number now?
How many are that now?
And now? How many?
How many do I have in the end?
So how many {x} are there?
Tell me how many there are now.
Count them: how many now?""")


_HAVE += texts.HAVE
_MORE += texts.MORE
_LESS += texts.LESS
_NOW += texts.NOW


def _stock(draw: Draw) -> Sample:
    """I have 12 apples. I buy 5 more. How many do I have now?"""

    def make(r: random.Random) -> list[int]:
        total = r.randint(2, 200)
        steps = [total]
        for _ in range(r.randint(1, 3)):
            n = r.randint(1, 99)
            if r.random() < 0.5 and n < total:
                n = -n
            total += n
            steps.append(n)
        return steps

    numbers = draw.values(make)
    thing = lex.plural(draw.choice(lex.THINGS))
    messages = [
        user(draw.wording(_HAVE).format(n=numbers[0], x=thing)),
        answer("OK.", _by_effort(draw, f"{numbers[0]} {thing}", f"{numbers[0]} {thing}")),
    ]
    expression = str(numbers[0])
    for i, n in enumerate(numbers[1:], 1):
        text = draw.wording(_MORE if n > 0 else _LESS).format(n=abs(n))
        expression += f"{n:+d}"
        if i == len(numbers) - 1 and draw.chance(0.6):
            break
        messages += [user(text), answer("OK.", _by_effort(draw, expression, expression))]
        text = ""
    question = draw.wording(_NOW).format(x=thing)
    final, work = think(expression, draw.effort)
    messages += [user(f"{text} {question}".strip()), answer(final, work)]
    return _sample(draw, "stock", messages, number(int(final)))


# Unrelated questions one after the other.

_ALL = (*SINGLE, *SINGLE, "extracting", "about", "smalltalk")


def _mix(draw: Draw) -> Sample:
    """Two to five unrelated questions; a few conversations are long."""
    size = draw.choice((2, 2, 3, 3, 4, 5)) if draw.chance(0.93) else draw.random.randint(8, 16)
    samples = [borrowed(draw, _ALL) for _ in range(size)]
    messages = [m for sample in samples for m in sample.messages]
    return _sample(draw, "mix", messages, samples[-1].check)


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "multi/chain": varied(_chain, 0.35),
    "multi/again": varied(_again, 0.35),
    "multi/units": varied(_units),
    "multi/correct": varied(_fixed, 0.35),
    "multi/list": varied(_lists, 0.4),
    "multi/word": varied(_words, 0.35),
    "multi/recall": _recall,
    "multi/stock": varied(_stock, 0.45),
    "multi/mix": varied(_mix, 0.2),
    **memory.FAMILIES,
    **turns_more.FAMILIES,
    **turns_gaps.FAMILIES,
    **turns_lives.FAMILIES,
    **turns_facts.FAMILIES,
    **turns_cases.FAMILIES,
    **turns_life.FAMILIES,
    **turns_daily.FAMILIES,
}
WEIGHTS: dict[str, float] = {
    "multi/chain": 1.6,
    "multi/again": 1.3,
    "multi/units": 0.4,
    "multi/correct": 0.6,
    "multi/list": 1.6,
    "multi/word": 1.0,
    "multi/recall": 0.6,
    "multi/stock": 0.6,
    "multi/mix": 0.7,
    **memory.WEIGHTS,
    **turns_more.WEIGHTS,
    **turns_gaps.WEIGHTS,
    **turns_lives.WEIGHTS,
    **turns_facts.WEIGHTS,
    **turns_cases.WEIGHTS,
    **turns_life.WEIGHTS,
    **turns_daily.WEIGHTS,
}

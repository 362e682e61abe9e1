"""Comparing numbers, words, dates, times, quantities with units, and people or things by a value.

The work compares digit by digit from the left, each sign behind the two digits: "larger 479 485:
4 4 =, 7 8 <, 479<485. 485"; among many each meets the best so far: "max 12 37 5: 12, 37 12 > 37,
5 37 < 37".
"""

import random
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from typing import Any

from recipes.nano.world import (
    comparing_daily,
    comparing_enough,
    comparing_life,
    comparing_more,
    comparing_odd,
    comparing_scenes,
    lexicon,
    ranking,
)
from recipes.nano.world.base import Draw, Sample, answer, contains, exact, number, user
from recipes.nano.world.comparing_texts import MORE
from recipes.nano.world.noted import noting
from recipes.nano.world.phrases import NUMBERS, ask, lead, listing, quoted
from recipes.nano.world.sorting import best_so_far, heads, numbers, running, sign, words
from recipes.nano.world.steps import decimal, work


def _lines(text: str) -> list[str]:
    return text.split("\n")


def _sample(
    draw: Draw, kind: str, question: str, name: str, steps: str, final: str,
    check: dict[str, Any] | None = None,
) -> Sample:  # fmt: skip
    join = ". " if ": " in name else ": "
    analysis = {"low": None, "medium": name, "high": f"{name}{join}{steps}" if steps else name}
    return Sample("compare", [user(question), answer(final, analysis[draw.effort])],
                  check or exact(final), effort=draw.effort, kind=kind)  # fmt: skip


def _numeric(text: str) -> dict[str, Any]:
    return number(float(text) if "." in text else int(text))


def _both(a: Any, b: Any) -> str:
    """Both, then the sign: it is easier to write after what it compares."""
    return f"{a} {b} {sign(a, b)}"


def compare(a: str, b: str) -> str:
    """The work of comparing two decimal numbers, up to the first difference."""
    if a.startswith("-") or b.startswith("-"):
        if a.startswith("-") and b.startswith("-"):
            return f"{compare(a[1:], b[1:])}, both negative, {a}{sign(float(a), float(b))}{b}"
        return f"{a}{sign(float(a), float(b))}{b} by sign"
    (wa, _, fa), (wb, _, fb) = a.partition("."), b.partition(".")
    if len(wa) != len(wb):
        return (
            f"{len(wa)} {len(wb)} digits {sign(len(wa), len(wb))}, {a}{sign(len(wa), len(wb))}{b}"
        )
    parts = []
    size = max(len(fa), len(fb))
    for x, y in zip(wa + fa.ljust(size, "0"), wb + fb.ljust(size, "0"), strict=True):
        parts.append(_both(x, y))
        if x != y:
            break
    return f"{', '.join(parts)}, {a}{sign(float(a), float(b))}{b}"


_LARGER = ["larger", "bigger", "greater", "higher", "larger", "bigger", "greater"]
_SMALLER = ["smaller", "smaller", "lower", "less", "smaller"]
_TWO = _lines("""Which is {more}, {a} or {b}?
Which is {more}: {a} or {b}?
Which number is {more}, {a} or {b}?
Which number is {more}: {a} or {b}?
Which one is {more}, {a} or {b}?
Which of the two is {more}, {a} or {b}?
Which of {a} and {b} is {more}?
Which of the numbers {a} and {b} is {more}?
Which of these two numbers is {more}: {a} and {b}
Which of these is {more}? {a}, {b}
What is {more}, {a} or {b}?
What is the {more} number, {a} or {b}?
What is the {more} of {a} and {b}?
What is the {more} one of {a} and {b}?
What's {more}: {a} or {b}?
Compare {a} and {b}. Which is {more}?
Compare {a} with {b} and tell me which is {more}.
Compare {a} and {b} and give the {more} one.
Give me the {more} of {a} and {b}.
Give the {more} number: {a} or {b}
Tell me which is {more}, {a} or {b}.
Tell me the {more} number of {a} and {b}.
Pick the {more} number: {a} or {b}
Pick the {more} one: {a}, {b}
Choose the {more} number from {a} and {b}.
Name the {more} of these two: {a}, {b}
Of {a} and {b}, which is {more}?
Between {a} and {b}, which is {more}?
Between {a} and {b}, which number is {more}?
{a} or {b}, which is {more}?
{a} or {b}: which one is {more}?
{a} vs {b}, which is {more}?
{a} and {b}: which is the {more} number?
{more}: {a} or {b}?
which is {more} {a} or {b}
the {more} of {a} and {b}
Is {a} or {b} {more}?
Is {a} or {b} the {more} number?
Out of {a} and {b}, which one is {more}?
I have {a} and {b}. Which is {more}?
I cannot decide which is {more}: {a} or {b}.
Find the {more} number: {a}, {b}
Can you tell me which number is {more}, {a} or {b}?
Do you know which is {more}, {a} or {b}?
Please tell me the {more} of the two numbers {a} and {b}.
One number is {a}, the other is {b}. Which is {more}?
If I have to choose the {more} of {a} and {b}, which do I take?
Two numbers, {a} and {b}. Which one is {more}?
Someone says {a}, someone else says {b}. Whose number is {more}? Give the number.
My team scored {a}, theirs scored {b}. Which score is {more}?""")


def pair(r: random.Random) -> tuple[str, str]:
    """Two different numbers of one style, often close to each other."""
    x = r.random()
    if x < 0.2:
        a, b = r.randint(0, 100), r.randint(0, 100)
    elif x < 0.4:
        a, b = r.randint(0, 9999), r.randint(0, 9999)
    elif x < 0.55:
        a = r.randint(10, 9999)
        b = a + r.choice((1, 1, 10, 9, 100, 90, -1, -10, -9, r.randint(-99, 99)))
    elif x < 0.65:
        digits = list(str(r.randint(100, 9999)))
        r.shuffle(digits)
        a, b = int("".join(digits)), int("".join(r.sample(digits, len(digits))))
    elif x < 0.75:
        a, b = r.randint(-200, 50), r.randint(-200, 100)
    elif x < 0.97:  # one decimal, sometimes against a whole number
        low = r.choice((0, 0, 10, 100, 300))
        a, b = r.randint(low, low + r.choice((99, 20, 600))), r.randint(low, low + 99)
        if r.random() < 0.35:
            b = a // 10 * 10 + r.randint(0, 20)
        if r.random() < 0.06:
            a, b = -a, -b
        return (decimal(a), decimal(b)) if a != b else (decimal(a), decimal(b + 1))
    else:  # 9.9 against 9.11
        whole = r.randint(0, 20)
        a, b = r.randint(2, 9), r.randint(11, 99)
        texts = [f"{whole}.{a}", f"{whole}.{b if b % 10 else b + 1}"]
        r.shuffle(texts)
        if float(texts[0]) != float(texts[1]):
            return texts[0], texts[1]
    return (str(a), str(b)) if a != b else (str(a), str(b + 1))


def two(draw: Draw) -> Sample:
    a, b = draw.values(pair)
    large = draw.chance(0.62)
    more = draw.choice(_LARGER if large else _SMALLER)
    text = draw.wording(_TWO).format(a=_thousands(draw, a), b=_thousands(draw, b), more=more)
    done = (max if large else min)(a, b, key=float)
    name = f"{'larger' if large else 'smaller'} {a} {b}"
    return _sample(
        draw, "two", ask(draw, text), name, f"{compare(a, b)}. {done}", done, _numeric(done)
    )


def _thousands(draw: Draw, text: str) -> str:
    return f"{int(text):,}" if text.isdigit() and len(text) > 3 and draw.chance(0.12) else text


_MANY = _lines("""What is the {most} number in {xs}?
What is the {most} of {xs}?
What is the {most} of these numbers: {xs}
What is the {most} number in this list: {xs}
What's the {most} value among {xs}?
Which number is the {most}: {xs}
Which number is {most}: {xs}
Which is the {most}: {xs}
Which is the {most} number of {xs}?
Which of these numbers is the {most}: {xs}
Which of these is the {most}? {xs}
Which of {xs} is the {most}?
Which one of {xs} is {most}?
Find the {most} number in {xs}.
Find the {most} number: {xs}
Find the {most} of {xs}.
Find the {most} value in this list: {xs}
Give me the {most} of {xs}.
Give me the {most} number: {xs}
Give me the {most} value in the list {xs}.
Tell me the {most} number of {xs}.
Tell me which of {xs} is the {most}.
Pick the {most} number from {xs}.
Pick the {most}: {xs}
Name the {most} of these: {xs}
Choose the {most} number in {xs}.
Show me the {most} number in this list: {xs}
In the list {xs}, what is the {most} number?
In the list {xs}, which number is the {most}?
Of {xs}, which is the {most}?
Of the numbers {xs}, which is {most}?
Out of {xs}, which number is the {most}?
Among {xs}, which is the {most}?
From {xs}, take the {most}.
I have {xs}. Which is the {most}?
I wrote down {xs}. What is the {most} number?
My numbers are {xs}. What is the {most} one?
Here are some numbers: {xs}. Which is {most}?
Look at {xs}. Which number is the {most}?
The scores are {xs}. What is the {most} score?
The temperatures this week were {xs}. What was the {most}?
The prices are {xs}. Which is the {most} price?
{most} of {xs}
{most} number in {xs}
{most}: {xs}
{xs}: which is the {most}?
{xs} - what is the {most} number here?
Can you find the {most} number in {xs}?
Could you tell me the {most} of {xs}?
Please find the {most} of the following: {xs}
Return the {most} element of {xs}.
Compare {xs} and give me the {most}.""")
_MAX = _lines("""What is the maximum of {xs}?
What is the max of {xs}?
Find the maximum of {xs}.
Find the maximum: {xs}
max of {xs}
max({xs})
Give me the maximum value in {xs}.
Maximum of {xs}?
Tell me the maximum of the list {xs}.
What's the maximum value in this list: {xs}
Compute the maximum of {xs}.
The highest value in {xs}?""")
_MIN = _lines("""What is the minimum of {xs}?
What is the min of {xs}?
Find the minimum of {xs}.
Find the minimum: {xs}
min of {xs}
min({xs})
Give me the minimum value in {xs}.
Minimum of {xs}?
Tell me the minimum of the list {xs}.
What's the minimum value in this list: {xs}
Compute the minimum of {xs}.
The lowest value in {xs}?""")


def many(draw: Draw) -> Sample:
    items = draw.values(lambda r: numbers(r, 3, 10))
    large = draw.chance(0.6)
    if draw.chance(0.2):
        template = draw.wording(_MAX if large else _MIN)
    else:
        template = draw.wording(_MANY)
    most = draw.choice(("largest", "biggest", "highest", "greatest", "largest", "biggest") if large
                       else ("smallest", "lowest", "smallest", "least"))  # fmt: skip
    text = template.format(xs=listing(draw, items, template), most=most)
    best, trace = best_so_far(items, [float(x) for x in items], large)
    name = f"{'max' if large else 'min'} {' '.join(items)}"
    return _sample(draw, "many", ask(draw, text), name, trace, best, _numeric(best))


_BOTH = _lines("""What are the smallest and the largest of {xs}?
Give me the minimum and the maximum of {xs}.
Find the lowest and the highest number in {xs}.
What are the min and max of {xs}?
Tell me the smallest and the biggest number: {xs}
Which numbers are the smallest and the largest in {xs}?
min and max of {xs}
Give both the smallest and the largest of these: {xs}
In {xs}, what is the lowest number and what is the highest?""")


def both(draw: Draw) -> Sample:
    items = draw.values(lambda r: numbers(r, 3, 8))
    template = draw.wording(_BOTH)
    text = template.format(xs=listing(draw, items, template))
    low, high = min(items, key=float), max(items, key=float)
    check = {"kind": "list", "value": [low, high]}
    keys = [float(x) for x in items]
    steps = f"min {best_so_far(items, keys, False)[1]}; max {best_so_far(items, keys, True)[1]}"
    return _sample(draw, "both", ask(draw, text), f"min max {' '.join(items)}",
                   steps, f"{low}, {high}", check)  # fmt: skip


_ASK = _lines("""Is {a} {rel} {b}?
Is it true that {a} is {rel} {b}?
Is the number {a} {rel} {b}?
True or false, {a} is {rel} {b}? Answer yes or no.
Yes or no: {a} is {rel} {b}.
Yes or no: is {a} {rel} {b}?
Would you say {a} is {rel} {b}?
Check whether {a} is {rel} {b}.
Check if {a} is {rel} {b}.
Tell me if {a} is {rel} {b}.
Tell me whether {a} is {rel} {b}.
Can you check if {a} is {rel} {b}?
{a} is {rel} {b}, right?
{a} is {rel} {b}, isn't it?
{a} {rel} {b}?
is {a} {rel} {b}
I think {a} is {rel} {b}. Am I right?
My friend says that {a} is {rel} {b}. Is that correct?
Do you agree that {a} is {rel} {b}?
Is the statement "{a} is {rel} {b}" true?
Am I right that {a} is {rel} {b}?
Please tell me: is {a} {rel} {b}?
Compare: is {a} {rel} {b}?
{a} is {rel} {b}. Is this right?""")
_RELATIONS: list[tuple[str, str, Callable[[float, float], bool]]] = [
    ("greater than", ">", lambda a, b: a > b),
    ("larger than", ">", lambda a, b: a > b),
    ("bigger than", ">", lambda a, b: a > b),
    ("more than", ">", lambda a, b: a > b),
    ("higher than", ">", lambda a, b: a > b),
    ("less than", "<", lambda a, b: a < b),
    ("smaller than", "<", lambda a, b: a < b),
    ("lower than", "<", lambda a, b: a < b),
    ("equal to", "=", lambda a, b: a == b),
    ("the same as", "=", lambda a, b: a == b),
    ("at least", ">=", lambda a, b: a >= b),
    ("at most", "<=", lambda a, b: a <= b),
    ("different from", "!=", lambda a, b: a != b),
]
_SIGNS = _lines("""Is {a} {s} {b}?
Is {a} {s} {b} true?
Is it true that {a} {s} {b}?
{a} {s} {b}?
Yes or no: {a} {s} {b}
Check {a} {s} {b}.
Does {a} {s} {b} hold?
Is the statement {a} {s} {b} correct?
{a} {s} {b}, is that right?
Tell me if {a} {s} {b}.
true or false, yes or no: {a} {s} {b}""")


def yes_no(draw: Draw) -> Sample:
    a, b = draw.values(pair)
    rel, sign, test = draw.choice(_RELATIONS)
    if draw.chance(0.5 if "=" in sign else 0.04):
        b = a
    if draw.chance(0.25) and sign in "<>":
        text = draw.wording(_SIGNS).format(a=a, b=b, s=sign)
    else:
        text = draw.wording(_ASK).format(a=a, b=b, rel=rel)
    final = "Yes" if test(float(a), float(b)) else "No"
    return _sample(
        draw, "yes_no", ask(draw, text), f"{a}{sign}{b}?", f"{compare(a, b)}. {final}", final
    )


_WITHIN = _lines("""Is {x} between {a} and {b}?
Does {x} lie between {a} and {b}?
Is the number {x} between {a} and {b}?
Is {x} in the range from {a} to {b}?
Is {x} within {a} and {b}?
Check whether {x} lies between {a} and {b}.
Tell me if {x} is between {a} and {b}.
Yes or no: {x} is between {a} and {b}.
Is it true that {x} is between {a} and {b}?
Does {x} fall between {a} and {b}?
Is {x} somewhere between {a} and {b}?
{x} is between {a} and {b}, right?
is {x} inside the range {a} to {b}
Is {x} larger than {a} and smaller than {b}?""")


def between(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[int, int, int]:
        top = r.choice((20, 100, 1000, 5000))
        a, b = sorted(r.sample(range(top), 2))
        if r.random() < 0.1:
            a = -a
        x = r.randint(a, b) if r.random() < 0.55 else r.randint(0, top)
        return (x, a, b) if x not in (a, b) else (b + 1, a, b)

    x, a, b = draw.values(make)
    text = draw.wording(_WITHIN).format(x=x, a=a, b=b)
    final = "Yes" if a < x < b else "No"
    steps = f"{compare(str(x), str(a))}; {compare(str(x), str(b))}. {final}"
    return _sample(draw, "between", ask(draw, text), f"{a}<{x}<{b}?", steps, final)


_SYMBOL = _lines("""Which sign goes between {a} and {b}: <, > or =?
Put <, > or = between {a} and {b}.
Fill in <, > or =: {a} _ {b}
{a} ? {b} - which sign, <, > or =?
Which symbol is right, <, > or =, for {a} and {b}?
Compare {a} and {b} with <, > or =.
Use <, > or = to compare {a} and {b}.
What comes between {a} and {b}, <, = or >?
Insert the correct sign (<, >, =): {a} ... {b}
Complete with <, > or =: {a} __ {b}""")


def symbol(draw: Draw) -> Sample:
    a, b = draw.values(pair)
    if draw.chance(0.1):
        b = a
    text = draw.wording(_SYMBOL).format(a=a, b=b)
    final = sign(float(a), float(b))
    return _sample(draw, "symbol", lead(draw, text), f"sign {a} {b}", compare(a, b), final)


_POSITIVE = _lines("""Is {x} positive or negative?
Is {x} a positive or a negative number?
Is the number {x} negative or positive?
Tell me if {x} is positive or negative.
positive or negative: {x}
What sign does {x} have, positive or negative?
Does {x} count as positive or negative?
Is {x} above or below zero? Answer positive or negative.""")
_PARITY = _lines("""Is {x} even or odd?
Is {x} odd or even?
Is the number {x} even or odd?
Is {x} an even or an odd number?
Tell me if {x} is even or odd.
even or odd: {x}
Would you call {x} even or odd?
Check whether {x} is odd or even.
{x}: odd or even?
Does {x} count as even or odd?
I have {x} marbles. Is that an even or an odd number?
What is {x}, even or odd?""")
_IS = _lines("""Is {x} {q}?
Is the number {x} {q}?
Is {x} {q_a} number?
Is it true that {x} is {q}?
Tell me whether {x} is {q}.
Check if {x} is {q}.
Yes or no: {x} is {q}.
Would you say {x} is {q_a} number?
{x} is {q}, right?
is {x} {q}""")


def sign_or_parity(draw: Draw) -> Sample:
    x = draw.values(
        lambda r: (r.randint(-999, 999) if r.random() < 0.5 else r.randint(1, 9999)) or 1
    )
    roll = draw.random.random()
    parity = "odd" if x % 2 else "even"
    if roll < 0.2:
        final = "positive" if x > 0 else "negative"
        text = draw.wording(_POSITIVE).format(x=x)
        return _sample(draw, "sign", ask(draw, text), f"sign of {x}", "", final.capitalize())
    x = abs(x)
    steps = f"last digit {x % 10}, {parity}"
    if roll < 0.65:
        text = draw.wording(_PARITY).format(x=x)
        return _sample(
            draw, "sign", ask(draw, text), f"even or odd {x}", steps, parity.capitalize()
        )
    asked = draw.choice(("even", "odd"))
    text = draw.wording(_IS).format(x=x, q=asked, q_a=f"an {asked}")
    return _sample(draw, "sign", ask(draw, text), f"{x} {asked}?", steps,
                   "Yes" if asked == parity else "No")  # fmt: skip


_WORD_PAIR = _lines("""Which word is {rel}, {a} or {b}?
Which word is {rel}: {a} or {b}?
Which is {rel}, {a} or {b}?
Which is the {rel} word, {a} or {b}?
Which of the words {a} and {b} is {rel}?
Which of {a} and {b} is the {rel} word?
What is the {rel} word, {a} or {b}?
Which of these two words is {rel}: {a}, {b}
Compare {a} and {b}: which word is {rel}?
Tell me the {rel} word: {a} or {b}
Tell me which word is {rel}, {a} or {b}.
Pick the {rel} word: {a} or {b}
Give me the {rel} of the words {a} and {b}.
{a} or {b}, which word is {rel}?
the {rel} word: {a} or {b}
Is {a} or {b} the {rel} word?
Of the words {a} and {b}, which one is {rel}?
Between {a} and {b}, which word is {rel}?
Can you tell me which word is {rel}, {a} or {b}?""")
_MORE_LETTERS = _lines("""Which word has {rel} letters, {a} or {b}?
Which has {rel} letters: {a} or {b}?
Does {a} or {b} have {rel} letters?
Tell me which word has {rel} letters: {a} or {b}
Of {a} and {b}, which has {rel} letters?
Who has {rel} letters in the word, {a} or {b}?
Which of the words {a} and {b} has {rel} letters?
{a} or {b}: which one has {rel} letters?""")


def word_length(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[str, str]:
        while True:
            a, b = lexicon.any_word(r), lexicon.any_word(r)
            if len(a) != len(b):
                return a, b

    a, b = draw.values(make)
    long = draw.chance(0.6)
    said = (quoted(draw, a), b) if draw.chance(0.3) else (a, b)
    if said[0] != a:
        said = (f'"{a}"', f'"{b}"')
    if draw.chance(0.3):
        rel = "more" if long else "fewer"
        text = draw.wording(_MORE_LETTERS).format(a=said[0], b=said[1], rel=rel)
    else:
        text = draw.wording(_WORD_PAIR).format(
            a=said[0], b=said[1], rel="longer" if long else "shorter"
        )
    final = (max if long else min)(a, b, key=len)
    steps = f"{running(a)}, {running(b)}. {_both(len(a), len(b))}: {final}"
    return _sample(draw, "word_length", lead(draw, text), f"{'longer' if long else 'shorter'} word {a} {b}",
                   steps, final)  # fmt: skip


_ALPHA = _lines("""Which comes first alphabetically, {a} or {b}?
Which comes first in alphabetical order, {a} or {b}?
Which word comes first alphabetically: {a} or {b}?
Which word comes first in the dictionary, {a} or {b}?
Which is first in a dictionary, {a} or {b}?
Which would come first in a dictionary: {a} or {b}?
Which of {a} and {b} comes first in the alphabet?
Which of the words {a} and {b} is first alphabetically?
What comes first alphabetically, {a} or {b}?
Alphabetically, which is first: {a} or {b}?
In alphabetical order, does {a} or {b} come first?
In a dictionary, which word stands first, {a} or {b}?
Does {a} or {b} come first alphabetically?
Tell me which word is first in alphabetical order: {a} or {b}
Of {a} and {b}, which comes earlier in the alphabet?
Which word comes earlier in the dictionary, {a} or {b}?
Who comes first in a list sorted by name, {a} or {b}?
{a} or {b}, which comes first in the alphabet?
Compare {a} and {b} alphabetically. Which is first?
If I sort {a} and {b} alphabetically, which is on top?
first alphabetically: {a} or {b}
Which name would be listed first, {a} or {b}?""")
_ALPHA_LAST = _lines("""Which comes last alphabetically, {a} or {b}?
Which comes later in the dictionary, {a} or {b}?
Which word comes last in alphabetical order: {a} or {b}?
Which of {a} and {b} comes later in the alphabet?
Does {a} or {b} come later alphabetically?
Alphabetically, which is last: {a} or {b}?
Tell me which word is later in the dictionary: {a} or {b}
Which comes second alphabetically, {a} or {b}?""")
_ALPHA_ASK = _lines("""Does {a} come before {b} alphabetically?
Does {a} come before {b} in the dictionary?
Is {a} before {b} in alphabetical order?
In the dictionary, is {a} before {b}?
Yes or no: {a} comes before {b} in the alphabet.
Would {a} be listed before {b} in a dictionary?""")


def compare_words(a: str, b: str) -> str:
    """The work of comparing two words: "a=a, p<v"."""
    parts = []
    for x, y in zip(a.lower(), b.lower(), strict=False):
        parts.append(_both(x, y))
        if x != y:
            return ", ".join(parts)
    return ", ".join(parts) + f", {a if len(a) < len(b) else b} ends first"


def alphabetical(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[str, str]:
        x = r.random()
        if x < 0.2:
            a, b = r.sample(r.choice((lexicon.FIRST_NAMES, lexicon.CITIES)), 2)
        elif x < 0.55:
            a = r.choice(lexicon.WORDS)
            size = 1 if r.random() < 0.7 else 2
            b = r.choice([w for w in lexicon.WORDS if w[:size] == a[:size] and w != a] or ["zero"])
        else:
            a, b = lexicon.any_word(r), lexicon.any_word(r)
        return (a, b) if a != b else (a, a + "s")

    a, b = draw.values(make)
    x = draw.random.random()
    first = min(a, b, key=str.lower)
    last = b if first == a else a
    mark = draw.choice(("", "", '"', "'"))
    said = {"a": f"{mark}{a}{mark}", "b": f"{mark}{b}{mark}"}
    if x < 0.65:
        text, name, final = draw.wording(_ALPHA), "first", first
    elif x < 0.85:
        text, name, final = draw.wording(_ALPHA_LAST), "last", last
    else:
        text, name, final = draw.wording(_ALPHA_ASK), "before?", "Yes" if first == a else "No"
    return _sample(draw, "alphabetical", lead(draw, text.format(**said)), f"A-Z {name} {a} {b}",
                   f"{compare_words(a, b)}. {final}", final)  # fmt: skip


_MONTHS = """January February March April May June July August September October November
December""".split()
_WHEN = _lines("""Which is {rel}, {a} or {b}?
Which date is {rel}, {a} or {b}?
Which comes {first}, {a} or {b}?
Which date comes {first}: {a} or {b}?
Which of the dates {a} and {b} is {rel}?
Which of {a} and {b} is the {rel} date?
What is the {rel} date, {a} or {b}?
What comes {first}: {a} or {b}?
Which day is {rel}, {a} or {b}?
Tell me which is {rel}: {a} or {b}
Compare {a} and {b}: which date is {rel}?
Give me the {rel} of the two dates {a} and {b}.
Pick the {rel} date: {a} or {b}
Of {a} and {b}, which comes {first}?
{a} or {b}, which is {rel}?
Is {a} or {b} {rel}?
I have two appointments, {a} and {b}. Which is {rel}?
The {rel} date: {a} or {b}?
Did {a} or {b} come {first}?""")
_WHEN_TIME = _lines("""Which is {rel}, {a} or {b}?
Which time is {rel}, {a} or {b}?
Which comes {first} in the day, {a} or {b}?
Which of the times {a} and {b} is {rel}?
What is the {rel} time, {a} or {b}?
What comes {first} on the same day: {a} or {b}?
One train leaves at {a}, the other at {b}. Which time is {rel}?
The film starts at {a} or at {b}. Which is {rel}?
Tell me the {rel} time: {a} or {b}
Compare {a} and {b}: which time is {rel}?
Of {a} and {b}, which is {rel}?
{a} or {b}, which is {rel}?
Is {a} or {b} {rel}?
Buses go at {a} and {b}. Which one is {rel}?
Pick the {rel} time: {a} or {b}""")


def _date(value: tuple[int, int, int], style: int) -> str:
    y, m, d = value
    return (f"{y}-{m:02}-{d:02}", f"{d} {_MONTHS[m - 1]} {y}", f"{_MONTHS[m - 1]} {d}, {y}")[style]


def _date_work(p: tuple[int, ...], q: tuple[int, ...]) -> str:
    """Year, month and day compared, up to the first difference."""
    parts = []
    for part, x, y in zip(("year", "month", "day"), p, q, strict=True):
        parts.append(f"{part} {_both(x, y)}")
        if x != y:
            break
    return ", ".join(parts)


def dates(draw: Draw) -> Sample:
    early = draw.chance(0.6)
    if draw.chance(0.4):

        def make(r: random.Random) -> tuple[int, int]:
            a = r.randrange(24 * 60)
            b = a // 60 * 60 + r.randrange(60) if r.random() < 0.3 else r.randrange(24 * 60)
            if r.random() < 0.4:
                a, b = a // 15 * 15, b // 15 * 15
            return a, b if b != a else (a + 5) % 1440

        a, b = draw.values(make)
        half = draw.chance(0.3)
        texts = [_clock(m, half) for m in (a, b)]
        rel = "earlier" if early else "later"
        template = draw.wording(_WHEN_TIME)
        plain = [_clock(m, False) for m in (a, b)]
        final = texts[0] if (a < b) == early else texts[1]
        name = f"{rel}: {plain[0]} or {plain[1]}"
        parts = [f"hour {_both(a // 60, b // 60)}"]
        if a // 60 == b // 60:
            parts.append(f"minute {_both(a % 60, b % 60)}")
        steps = f"{', '.join(parts)}: {plain[0] if final == texts[0] else plain[1]}"
        text = template.format(a=texts[0], b=texts[1], rel=rel, first="first" if early else "last")
        return _sample(draw, "dates", lead(draw, text), name, steps, final)

    def make_dates(r: random.Random) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
        first = (r.randint(1950, 2035), r.randint(1, 12), r.randint(1, 28))
        second = (
            first[0] if r.random() < 0.6 else r.randint(1950, 2035),
            first[1] if r.random() < 0.25 else r.randint(1, 12),
            r.randint(1, 28),
        )
        return first, second if second != first else (first[0] + 1, first[1], first[2])

    p, q = draw.values(make_dates)
    style = draw.choice((0, 1, 1, 2))
    rel = draw.choice(("earlier", "earlier") if early else ("later", "more recent"))
    texts = [_date(p, style), _date(q, style)]
    final = texts[0] if (p < q) == early else texts[1]
    text = draw.wording(_WHEN).format(
        a=texts[0], b=texts[1], rel=rel, first="first" if early else "last"
    )
    iso = [_date(p, 0), _date(q, 0)]
    name = f"{'earlier' if early else 'later'}: {iso[0]} or {iso[1]}"
    steps = f"{_date_work(p, q)}: {iso[0] if final == texts[0] else iso[1]}"
    return _sample(draw, "dates", lead(draw, text), name, steps, final)


def _clock(minutes: int, half: bool) -> str:
    h, m = divmod(minutes, 60)
    if half:
        return f"{(h - 1) % 12 + 1}:{m:02} {'am' if h < 12 else 'pm'}"
    return f"{h:02}:{m:02}"


# How a fact is said, the unit, its range, the words for more and less and for most and least.
_Scale = tuple[str, tuple[int, int], tuple[str, str], tuple[str, str], str]
_SCALES: list[_Scale] = [
    ("{n} is {v} years old", (3, 95), ("older", "younger"), ("oldest", "youngest"), "who"),
    ("{n} is {v}", (3, 95), ("older", "younger"), ("oldest", "youngest"), "who"),
    ("{n} is {v} cm tall", (90, 210), ("taller", "shorter"), ("tallest", "shortest"), "who"),
    ("{n} weighs {v} kg", (20, 120), ("heavier", "lighter"), ("heaviest", "lightest"), "who"),
    ("{n} ran {v} km", (1, 60), ("ran farther", "ran less"), ("ran farthest", "ran least"), "did"),
    ("{n} has {v} points", (1, 100), ("has more points", "has fewer points"),
     ("has the most points", "has the fewest points"), "did"),
    ("{n} scored {v} points", (1, 100), ("scored higher", "scored lower"),
     ("scored highest", "scored lowest"), "did"),
    ("{n} earns {v} euros", (500, 5000), ("earns more", "earns less"),
     ("earns most", "earns least"), "did"),
    ("{n} has {v} dollars", (1, 500), ("has more money", "has less money"),
     ("has the most money", "has the least money"), "did"),
    ("{n} read {v} books", (1, 60), ("read more books", "read fewer books"),
     ("read the most books", "read the fewest books"), "did"),
    ("{n} has {v} {things}", (1, 99), ("has more {things}", "has fewer {things}"),
     ("has the most {things}", "has the fewest {things}"), "did"),
    ("{n} jumped {v} cm", (90, 600), ("jumped farther", "jumped less far"),
     ("jumped farthest", "jumped the shortest distance"), "did"),
    ("{n} got {v} votes", (1, 900), ("got more votes", "got fewer votes"),
     ("got the most votes", "got the fewest votes"), "did"),
    ("{n} sold {v} tickets", (1, 200), ("sold more tickets", "sold fewer tickets"),
     ("sold the most tickets", "sold the fewest tickets"), "did"),
    ("{n} ate {v} {things}", (1, 30), ("ate more {things}", "ate fewer {things}"),
     ("ate the most {things}", "ate the fewest {things}"), "did"),
    ("{n} collected {v} {things}", (1, 99), ("collected more", "collected fewer"),
     ("collected the most", "collected the fewest"), "did"),
    ("{n} saved {v} euros", (1, 900), ("saved more", "saved less"),
     ("saved the most", "saved the least"), "did"),
    ("{n} paid ${v}", (1, 500), ("paid more", "paid less"), ("paid the most", "paid the least"), "did"),
    ("{n} slept {v} hours", (3, 12), ("slept longer", "slept less"),
     ("slept the longest", "slept the least"), "did"),
    ("{n} walked {v} steps", (100, 9999), ("walked more", "walked less"),
     ("walked the most", "walked the least"), "did"),
    ("{n} waited {v} minutes", (2, 90), ("waited longer", "waited a shorter time"),
     ("waited longest", "waited the shortest time"), "did"),
    ("{n} was born in {v}", (1940, 2015), ("was born later", "was born earlier"),
     ("was born last", "was born first"), "did"),
    ("{n} drove {v} miles", (5, 900), ("drove farther", "drove less far"),
     ("drove the farthest", "drove the least far"), "did"),
    ("{n} spent {v} dollars", (1, 500), ("spent more", "spent less"),
     ("spent the most", "spent the least"), "did"),
    ("{n} won {v} games", (1, 60), ("won more games", "won fewer games"),
     ("won the most games", "won the fewest games"), "did"),
    ("{n} finished in {v} seconds", (10, 99), ("was slower", "was faster"),
     ("was slowest", "was fastest"), "did"),
    ("{n} lives {v} km from school", (1, 60), ("lives farther away", "lives closer"),
     ("lives farthest away", "lives closest"), "did"),
    ("the {n} costs {v} euros", (1, 500), ("more expensive", "cheaper"),
     ("most expensive", "cheapest"), "what"),
    ("the {n} costs ${v}", (1, 500), ("more expensive", "cheaper"),
     ("most expensive", "cheapest"), "what"),
    ("the {n} weighs {v} grams", (5, 900), ("heavier", "lighter"), ("heaviest", "lightest"), "what"),
    ("the {n} weighs {v} kg", (1, 90), ("heavier", "lighter"), ("heaviest", "lightest"), "what"),
    ("the {n} is {v} cm long", (5, 300), ("longer", "shorter"), ("longest", "shortest"), "what"),
    ("the {n} is {v} m high", (1, 90), ("higher", "lower"), ("highest", "lowest"), "what"),
    ("the {n} is {v} years old", (1, 90), ("older", "newer"), ("oldest", "newest"), "what"),
    ("in {n} it is {v} degrees", (-20, 40), ("warmer", "colder"), ("warmest", "coldest"), "where"),
    ("it is {v} degrees in {n}", (-20, 40), ("warmer", "colder"), ("warmest", "coldest"), "where"),
    ("{n} has {v} °C", (-20, 40), ("warmer", "colder"), ("warmest", "coldest"), "where"),
    ("{n}: {v} degrees", (-20, 40), ("hotter", "colder"), ("hottest", "coldest"), "where"),
    ("on {n} it was {v} degrees", (-15, 35), ("warmer", "colder"), ("warmest", "coldest"), "day"),
    ("{n} had {v} degrees", (-15, 35), ("warmer", "colder"), ("warmest", "coldest"), "day"),
    ("{n}: {v} °C", (-15, 35), ("warmer", "colder"), ("warmest", "coldest"), "day"),
]  # fmt: skip
_WHO = ["{facts}. Who is {rel}?", "{facts}. Who is the {rel} one?", "{facts}. Which one is {rel}?",
        "Who is {rel} if {facts}?", "If {facts}, who is {rel}?", "{facts}. Tell me who is {rel}.",
        "{facts}. Which of them is {rel}?", "{facts}. Name the {rel} one.", "{facts}. So who is {rel}?",
        "Who is {rel}: {facts}?", "{facts} - who is {rel}?", "{facts}. Which person is {rel}?",
        "{facts}. Can you tell who is {rel}?", "Given that {facts}, who is {rel}?",
        "{facts}, so who is {rel}?", "{facts}. Who would you say is {rel}?",
        "I know that {facts}. Who is {rel}?", "Suppose {facts}. Who is {rel}?"]  # fmt: skip
_DID = ["{facts}. Who {rel}?", "{facts}. Which one {rel}?", "{facts}. Which of them {rel}?",
        "If {facts}, who {rel}?", "{facts}. Tell me who {rel}.", "{facts}. So who {rel}?",
        "Who {rel} if {facts}?", "{facts} - who {rel}?", "Given that {facts}, who {rel}?",
        "{facts}. Which person {rel}?", "Who {rel}: {facts}?", "{facts}, so who {rel}?",
        "{facts}. Name the one who {rel}.", "{facts}. Can you tell who {rel}?",
        "Suppose {facts}. Who {rel}?", "I heard that {facts}. Who {rel}?"]  # fmt: skip
_WHAT = ["{facts}. Which is {rel}?", "{facts}. Which one is {rel}?", "{facts}. What is {rel}?",
         "If {facts}, which is {rel}?", "{facts}. Tell me which is {rel}.",
         "{facts}. Which of them is {rel}?", "{facts}. Name the {rel} one.",
         "Which is {rel} if {facts}?", "{facts} - which is {rel}?", "{facts}, so which is {rel}?",
         "Given that {facts}, which thing is {rel}?", "{facts}. Which thing is {rel}?",
         "Which is {rel}: {facts}?", "{facts}. Which item is {rel}?", "In a shop {facts}. Which is {rel}?",
         "{facts}. Can you tell which is {rel}?", "Suppose {facts}. Which one is {rel}?"]  # fmt: skip
_FAMILY = ["my brother", "my sister", "my mother", "my father", "my uncle", "my aunt", "my cousin",
           "my grandmother", "my neighbour", "my friend"]  # fmt: skip
_WHERE = _lines("""{facts}. Where is it {rel}?
{facts}. In which city is it {rel}?
{facts}. Which city is {rel}?
{facts}. Tell me where it is {rel}.
{facts}. Which place is {rel}?
If {facts}, where is it {rel}?
Where is it {rel} if {facts}?
{facts}. So where is it {rel}?
{facts} - where is it {rel}?
{facts}. Can you say which city is {rel}?
Given that {facts}, which city is {rel}?
{facts}. Name the city where it is {rel}.
The forecast says: {facts}. Where is it {rel}?
I read that {facts}. Where is it {rel}?""")
_DAY = _lines("""{facts}. Which day was {rel}?
{facts}. On which day was it {rel}?
{facts}. When was it {rel}?
{facts}. Tell me which day was {rel}.
If {facts}, which day was {rel}?
{facts}. So which day was {rel}?
{facts} - which day was {rel}?
{facts}. Can you say which day was {rel}?
Given that {facts}, on which day was it {rel}?
{facts}. Name the day when it was {rel}.
I measured this: {facts}. Which day was {rel}?
The weather report: {facts}. Which day was {rel}?""")
_FORMS = {"who": _WHO, "did": _DID, "what": _WHAT, "where": _WHERE, "day": _DAY}
_POOLS = {"what": lexicon.OBJECTS, "where": lexicon.CITIES,
          "day": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()}  # fmt: skip


def people(draw: Draw) -> Sample:
    fact, (low, high), more_less, most_least, form = draw.choice(_SCALES)
    n = draw.choice((2, 2, 2, 3, 3, 4))
    pool = _POOLS.get(form, lexicon.FIRST_NAMES)
    if form in ("who", "did") and draw.chance(0.06):
        pool = _FAMILY
    names, values = draw.values(lambda r: (r.sample(pool, n), r.sample(range(low, high + 1), n)))
    many = draw.choice(("apples", "books", "coins", "marbles", "stamps", "pens", "cards", "balls",
                        "sweets", "cats", "toys", "stickers"))  # fmt: skip
    if " ate " in fact:
        many = draw.choice(("apples", "cookies", "sweets", "grapes", "nuts", "plums", "pancakes"))
    facts = [fact.format(n=name, v=v, things=many) for name, v in zip(names, values, strict=True)]
    if form == "what" and draw.chance(0.45):  # "a lamp costs 20 euros"
        facts = [f.replace("the ", "an " if f[4] in "aeiou" else "a ", 1) for f in facts]
    short = fact.split("{v}")[0] + "{v}"
    if draw.chance(0.35) and "finished" not in fact and "{n}" in short:  # "and Ben has 7"
        facts[1:] = [
            short.format(n=name, v=v) for name, v in zip(names[1:], values[1:], strict=True)
        ]
    joined = ", ".join(facts[:-1]) + draw.choice((" and ", ", and ", ", but ", " and ")) + facts[-1]
    if n == 2 and draw.chance(0.3):
        joined = f"{facts[0]}. {facts[1][0].upper()}{facts[1][1:]}"
    large = draw.chance(0.55)
    rel = (more_less if n == 2 else most_least)[0 if large else 1].format(things=many)
    if rel.startswith("has ") and draw.chance(0.5):
        rel = rel.removesuffix(f" {many}").removesuffix(" points").removesuffix(" money")
    if rel.split()[0] in ("oldest", "youngest", "tallest", "shortest", "heaviest", "lightest", "most",
                          "cheapest", "longest", "highest", "lowest", "newest"):  # fmt: skip
        rel = f"the {rel}" if draw.chance(0.6) else rel
    template = draw.wording(_FORMS[form])
    if ". " in joined and not template.startswith("{facts}. "):
        joined = " and ".join(facts)
    text = template.format(facts=joined, rel=rel).replace("the the", "the")
    text = text[0].upper() + text[1:]
    done = (max if large else min)(zip(values, names, strict=True))[1]
    shown = ", ".join(f"{name} {v}" for name, v in zip(names, values, strict=True))
    name = f"{'max' if large else 'min'} {shown}"
    best, trace = best_so_far([str(v) for v in values], [float(v) for v in values], large)
    steps = f"{trace}. {best} {done}"
    return _sample(draw, "people", lead(draw, text), name, steps, done)


# Big unit, small unit, how many make one, the words, the range, and how each unit may be written.
_UNITS: list[tuple[str, str, int, tuple[str, str], tuple[int, int], list[str], list[str]]] = [
    ("km", "m", 1000, ("longer", "shorter"), (1, 12), ["km", "kilometres"], ["m", "metres"]),
    ("m", "cm", 100, ("longer", "shorter"), (1, 20), ["m", "metres", "meters"], ["cm"]),
    ("cm", "mm", 10, ("longer", "shorter"), (1, 90), ["cm"], ["mm", "millimetres"]),
    ("kg", "g", 1000, ("heavier", "lighter"), (1, 12), ["kg", "kilos"], ["g", "grams"]),
    ("t", "kg", 1000, ("heavier", "lighter"), (1, 9), ["t", "tonnes"], ["kg"]),
    ("l", "ml", 1000, ("more", "less"), (1, 9), ["l", "litres"], ["ml", "millilitres"]),
    ("h", "min", 60, ("longer", "shorter"), (2, 12), ["hours", "h"], ["minutes", "min"]),
    ("min", "s", 60, ("longer", "shorter"), (2, 30), ["minutes", "min"], ["seconds", "s"]),
    ("days", "h", 24, ("longer", "shorter"), (2, 14), ["days"], ["hours", "h"]),
    ("weeks", "days", 7, ("longer", "shorter"), (2, 20), ["weeks"], ["days"]),
    ("years", "months", 12, ("longer", "shorter"), (2, 20), ["years"], ["months"]),
    ("dollars", "cents", 100, ("more", "less"), (2, 30), ["dollars"], ["cents"]),
    ("euros", "cents", 100, ("more", "less"), (2, 30), ["euros"], ["cents"]),
]
_MEASURES = _lines("""Which is {rel}, {a} or {b}?
Which is {rel}: {a} or {b}?
What is {rel}, {a} or {b}?
Which one is {rel}, {a} or {b}?
Which of {a} and {b} is {rel}?
Is {a} or {b} {rel}?
{a} or {b}, which is {rel}?
{a} or {b}: what is {rel}?
Compare {a} and {b}. Which is {rel}?
Tell me which is {rel}, {a} or {b}.
Tell me what is {rel}: {a} or {b}
Between {a} and {b}, which is {rel}?
Of {a} and {b}, which one is {rel}?
Pick what is {rel}: {a} or {b}
which is {rel} {a} or {b}
I can have {a} or {b}. Which is {rel}?
One thing measures {a}, another {b}. Which is {rel}?
Can you tell me which is {rel}, {a} or {b}?
What's {rel}: {a} or {b}?""")


def units(draw: Draw) -> Sample:
    big, small, factor, words, (low, high), bigs, smalls = draw.choice(_UNITS)

    def make(r: random.Random) -> tuple[int, int, bool]:
        a = r.randint(low, high)
        step = 1 if factor < 100 else factor // 20
        while True:
            b = max(1, a * factor + r.choice((-1, 1)) * step * r.randint(1, 12))
            if b != a * factor:
                return a, b, r.random() < 0.5

    a, b, first = draw.values(make)
    large = draw.chance(0.6)
    said = [f"{a} {draw.choice(bigs)}", f"{b} {draw.choice(smalls)}"]
    plain = [f"{a} {big}", f"{b} {small}"]
    final = plain[0 if (a * factor > b) == large else 1]
    options = [final, *said[0 if final == plain[0] else 1 :][:1]]
    if not first:
        said.reverse()
        plain.reverse()
    rel = words[0 if large else 1]
    text = draw.wording(_MEASURES).format(a=said[0], b=said[1], rel=rel)
    product = (
        f"{a}*{factor}={a * factor}"
        if factor in (10, 100, 1000)
        else work(a, "*", factor, draw.effort)
    )
    one = big.removesuffix("s")
    steps = f"1 {one}={factor} {small}. {product}; {_both(a * factor, b)}. {final}"
    sample = _sample(
        draw, "units", ask(draw, text), "", "", final, contains(*dict.fromkeys(options))
    )
    if draw.effort != "low":
        sample.messages[-1]["analysis"] = f"{rel}: {plain[0]} or {plain[1]}? {steps}"
    return sample


_CLOSER = _lines("""Which number is closer to {t}: {a} or {b}?
Which is closer to {t}, {a} or {b}?
Is {a} or {b} closer to {t}?
Which of {a} and {b} is nearer to {t}?
What is nearer to {t}, {a} or {b}?
Which number lies closer to {t}, {a} or {b}?
Of {a} and {b}, which is closest to {t}?
{a} or {b}: which one is closer to {t}?
I guessed {a}, she guessed {b}, the answer is {t}. Which guess is closer?
Tell me which is nearer to {t}: {a} or {b}""")


def closer(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[int, int, int]:
        while True:
            t = r.choice((10, 20, 50, 100, 100, 200, 500, 1000, r.randint(10, 300)))
            a, b = t - r.randint(1, max(2, t // 3)), t + r.randint(1, max(2, t // 3))
            if r.random() < 0.2:
                b = t - r.randint(1, max(2, t // 3))
            if abs(a - t) != abs(b - t):
                return (t, a, b) if r.random() < 0.5 else (t, b, a)

    t, a, b = draw.values(make)
    text = draw.wording(_CLOSER).format(t=t, a=a, b=b)
    done = a if abs(a - t) < abs(b - t) else b
    da, db = abs(a - t), abs(b - t)
    steps = f"{max(a, t)}-{min(a, t)}={da}, {max(b, t)}-{min(b, t)}={db}, {_both(da, db)}. {done}"
    return _sample(
        draw, "closer", ask(draw, text), f"closer to {t}: {a} {b}", steps, str(done), number(done)
    )


def fractions(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[int, int, int, int]:
        while True:
            b, d = r.randint(2, 10), r.randint(2, 10)
            a, c = r.randint(1, b - 1), r.randint(1, d - 1)
            if r.random() < 0.3:
                a = c = 1
            if a * d != b * c:
                return a, b, c, d

    a, b, c, d = draw.values(make)
    large = draw.chance(0.65)
    x, y = f"{a}/{b}", f"{c}/{d}"
    text = draw.wording(_TWO[:44]).format(
        a=x, b=y, more=draw.choice(_LARGER if large else _SMALLER)
    )
    text = text.replace("number", "fraction") if draw.chance(0.5) else text
    done = (max if large else min)(x, y, key=Fraction)
    steps = f"{a}*{d}={a * d}, {c}*{b}={c * b}, {_both(a * d, c * b)}. {done}"
    return _sample(
        draw,
        "fractions",
        lead(draw, text),
        f"{'larger' if large else 'smaller'} {x} {y}",
        steps,
        done,
    )


_CHAIN = _lines("""{facts}. Who is the {most}?
{facts}. Who is {most}?
{facts}. Which of them is the {most}?
If {facts}, who is the {most}?
Who is the {most} if {facts}?
{facts}. Tell me who is the {most}.
{facts}. So who is the {most} of the three?
Given that {facts}, who is the {most}?
{facts}. Can you say who is the {most}?
Suppose {facts}. Who is the {most}?""")
_CHAINS = [("taller", "shorter", "tallest", "shortest"), ("older", "younger", "oldest", "youngest"),
           ("heavier", "lighter", "heaviest", "lightest"), ("faster", "slower", "fastest", "slowest"),
           ("richer", "poorer", "richest", "poorest"), ("stronger", "weaker", "strongest", "weakest"),
           ]  # fmt: skip


def chain(draw: Draw) -> Sample:
    names = draw.values(lambda r: r.sample(lexicon.FIRST_NAMES, 3))
    more, less, most, least = draw.choice(_CHAINS)
    order = list(names)  # from most to least
    facts = []
    for a, b in pairwise(order):
        facts.append(f"{a} is {more} than {b}" if draw.chance(0.6) else f"{b} is {less} than {a}")
    said = list(pairwise(order))
    if draw.chance(0.4):
        facts.reverse()
        said.reverse()
    large = draw.chance(0.5)
    text = draw.wording(_CHAIN).format(facts=draw.choice((" and ", ", and ")).join(facts),
                                       most=most if large else least)  # fmt: skip
    final = order[0] if large else order[-1]
    return _sample(draw, "chain", lead(draw, text), f"{most if large else least}: {'; '.join(facts)}",
                   f"{'; '.join(f'{a} > {b}' for a, b in said)}. {' '.join(order)}. {most if large else least}: {'first' if large else 'last'} {final}", final)  # fmt: skip


_EQUAL = _lines("""Are {a} and {b} equal?
Are {a} and {b} the same number?
Are {a} and {b} the same?
Is {a} the same as {b}?
Are the numbers {a} and {b} equal?
Do {a} and {b} have the same value?
Check if {a} and {b} are equal.
Tell me whether {a} equals {b}.
Does {a} equal {b}?
Yes or no: {a} = {b}
{a} = {b}?
Is {a} equal to {b} or not? Say yes or no.""")


def equal(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[str, str]:
        a, b = pair(r)
        x = r.random()
        if x < 0.3:
            return a, a
        if x < 0.5:
            k = r.randint(0, 10)
            return r.choice(
                (
                    (NUMBERS[k], str(k)),
                    (str(k), NUMBERS[k]),
                    (f"{a}.0", a) if "." not in a else (a, a),
                )
            )
        return a, b

    a, b = draw.values(make)
    text = draw.wording(_EQUAL).format(a=a, b=b)
    value = {word: str(i) for i, word in enumerate(NUMBERS)}
    p, q = value.get(a, a), value.get(b, b)
    final = "Yes" if float(p) == float(q) else "No"
    return _sample(draw, "equal", lead(draw, text), f"{a}={b}?", f"{compare(p, q)}. {final}", final)


_LONGER_ASK = _lines("""Is {a} {rel} than {b}?
Is it true that {a} is {rel} than {b}?
Yes or no: {a} is {rel} than {b}.
Check whether {a} is {rel} than {b}.
Tell me if {a} is {rel} than {b}.
{a} is {rel} than {b}, right?
Would you say that {a} is {rel} than {b}?
I think {a} is {rel} than {b}. Am I right?
is {a} {rel} than {b}
Am I right that {a} is {rel} than {b}?
Do you agree that {a} is {rel} than {b}?
My friend says {a} is {rel} than {b}. Is that so?""")
_BEFORE_ASK = _lines("""Is {a} {rel} {b}?
Does {a} come {rel} {b}?
Yes or no: {a} is {rel} {b}.
Check whether {a} is {rel} {b}.
Tell me if {a} comes {rel} {b}.
{a} is {rel} {b}, right?
Is it true that {a} is {rel} {b}?
is {a} {rel} {b}
Am I right that {a} comes {rel} {b}?
I think {a} is {rel} {b}. Is that correct?""")


def ask_quantity(draw: Draw) -> Sample:
    """Yes or no for quantities of one unit or two, lengths of words, times and dates."""
    x = draw.random.random()
    if x < 0.3:
        big, small, factor, words, (low, high), _, _ = draw.choice(_UNITS)
        a = draw.values(lambda r: (r.randint(low, high), r.randint(1, 19)))
        b = max(1, a[0] * factor + (a[1] - 10 or 1) * max(1, factor // 20))
        large = draw.chance(0.5)
        rel = words[0 if large else 1]
        yes = (a[0] * factor > b) if large else (a[0] * factor < b)
        text = draw.wording(_LONGER_ASK).format(a=f"{a[0]} {big}", b=f"{b} {small}", rel=rel)
        product = a[0] * factor
        steps = f"1 {big.removesuffix('s')}={factor} {small}. "
        steps += (
            f"{a[0]}*{factor}={product}"
            if factor in (10, 100, 1000)
            else work(a[0], "*", factor, draw.effort)
        )
        steps += f"; {_both(product, b)}"
        name = f"{a[0]} {big} {rel} than {b} {small}?"
    elif x < 0.55:
        p, q = draw.values(lambda r: (lexicon.any_word(r), lexicon.any_word(r)))
        long = draw.chance(0.6)
        yes = len(p) > len(q) if long else len(p) < len(q)
        mark = draw.choice('""\'')
        said = (f"the word {mark}{p}{mark}", f"the word {mark}{q}{mark}") if draw.chance(0.5) else (
            f"{mark}{p}{mark}", f"{mark}{q}{mark}")  # fmt: skip
        rel = "longer" if long else "shorter"
        text = draw.wording(_LONGER_ASK).format(a=said[0], b=said[1], rel=rel)
        steps = f"{running(p)}, {running(q)}. {_both(len(p), len(q))}"
        name = f"word {p} {rel} than {q}?"
    elif x < 0.8:
        m, n = draw.values(lambda r: (r.randrange(1440), r.randrange(1440)))
        n = n if n != m else (n + 7) % 1440
        early = draw.chance(0.5)
        yes = m < n if early else m > n
        rel = draw.choice(("before", "earlier than") if early else ("after", "later than"))
        table = _BEFORE_ASK if " " not in rel else [t for t in _BEFORE_ASK if "come" not in t]
        half = draw.chance(0.3)
        text = draw.wording(table).format(a=_clock(m, half), b=_clock(n, half), rel=rel)
        steps = f"hour {_both(m // 60, n // 60)}"
        steps += f", minute {_both(m % 60, n % 60)}" if m // 60 == n // 60 else ""
        name = f"{_clock(m, False)} {'before' if early else 'after'} {_clock(n, False)}?"
    else:
        d, e = draw.values(lambda r: tuple(
            (r.randint(2000, 2026), r.randint(1, 12), r.randint(1, 28)) for _ in range(2)
        ))  # fmt: skip
        if d == e:
            return ask_quantity(draw)
        early = draw.chance(0.5)
        yes = d < e if early else d > e
        style = draw.choice((0, 1, 2))
        text = draw.wording(_BEFORE_ASK).format(
            a=_date(d, style), b=_date(e, style), rel="before" if early else "after"
        )
        steps = _date_work(d, e)
        name = f"{_date(d, 0)} {'before' if early else 'after'} {_date(e, 0)}?"
    sample = _sample(draw, "ask", lead(draw, text), name, steps, "Yes" if yes else "No")
    if draw.effort == "high":
        sample.messages[-1]["analysis"] = f"{name} {steps}. {'Yes' if yes else 'No'}"
    return sample


_SAME_UNIT = [
    (("longer", "shorter"), ["{} km", "{} m", "{} cm", "{} miles", "{} feet", "{} minutes", "{} hours", "{} days", "{} years", "{} metres", "{} inches"]),
    (("heavier", "lighter"), ["{} kg", "{} g", "{} grams", "{} pounds", "{} kilos", "{} tonnes"]),
    (("warmer", "colder"), ["{} °C", "{} degrees", "{} °F"]),
    (("more expensive", "cheaper"), ["{} euros", "${}", "{} dollars", "{} pounds", "€{}", "{} cents"]),
    (("faster", "slower"), ["{} km/h", "{} mph"]),
    (("more", "less"), ["{} litres", "{} ml", "{} euros", "${}", "{} dollars", "{}%", "{} percent", "{} GB", "{} points"]),
]  # fmt: skip


def same_unit(draw: Draw) -> Sample:
    """Which is longer, 5 km or 7 km? The answer repeats the quantity as it was written."""
    words, forms = draw.choice(_SAME_UNIT)
    a, b = draw.values(lambda r: (lambda p: p if "-" not in p[0] + p[1] else ("12", "21"))(pair(r)))
    large = draw.chance(0.55)
    form = draw.choice(forms)
    said = form.format(a), form.format(b)
    rel = words[0 if large else 1]
    text = draw.wording(_MEASURES).format(a=said[0], b=said[1], rel=rel)
    done = (max if large else min)(a, b, key=float)
    final = form.format(done)
    name = f"{'larger' if large else 'smaller'} {a} {b}"
    return _sample(draw, "same_unit", ask(draw, text), name, f"{compare(a, b)}. {final}", final,
                   contains(final, final.replace(" ", "")))  # fmt: skip


_CALENDAR = _lines("""Which comes {first}, {a} or {b}?
Which {what} comes {first}, {a} or {b}?
Which {what} is {rel}, {a} or {b}?
Is {a} or {b} {rel} in the {span}?
Does {a} or {b} come {first} in the {span}?
In the {span}, which comes {first}: {a} or {b}?
What comes {first} in the {span}, {a} or {b}?
Tell me which {what} comes {first}: {a} or {b}
Of {a} and {b}, which is {rel} in the {span}?
{a} or {b}: which comes {first} in the {span}?""")


def calendar(draw: Draw) -> Sample:
    months = draw.chance(0.6)
    names = (
        _MONTHS if months else "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    )
    i, j = draw.random.sample(range(len(names)), 2)
    early = draw.chance(0.6)
    text = draw.wording(_CALENDAR).format(
        a=names[i], b=names[j], first="first" if early else "last", rel="earlier" if early else "later",
        what="month" if months else "day", span="year" if months else "week",
    )  # fmt: skip
    final = names[min(i, j) if early else max(i, j)]
    name = f"{'earlier' if early else 'later'}: {names[i]} or {names[j]}"
    steps = f"{_both(i + 1, j + 1)}: {final}"
    return _sample(draw, "calendar", lead(draw, text), name, steps, final)


_TIMES, _ALPHA_MANY = MORE["TIMES"], MORE["ALPHA_MANY"]
_DONE_AT = [
    ("{n} arrived at {t}", "arrived"), ("{n} woke up at {t}", "woke up"),
    ("{n} left at {t}", "left"), ("{n} called at {t}", "called"),
    ("{n} came home at {t}", "came home"), ("{n} went to bed at {t}", "went to bed"),
    ("{n} finished at {t}", "finished"), ("{n} had lunch at {t}", "had lunch"),
    ("{n} started work at {t}", "started work"), ("{n} got up at {t}", "got up"),
    ("{n} took the bus at {t}", "took the bus"), ("{n} logged in at {t}", "logged in"),
]  # fmt: skip


def people_times(draw: Draw) -> Sample:
    """Who arrived first? Times of one day, by hour and then by minute."""
    n = draw.choice((2, 2, 3))
    people, minutes = draw.values(
        lambda r: (r.sample(lexicon.FIRST_NAMES, n), r.sample(range(5 * 60, 23 * 60), n))
    )
    fact, did = draw.choice(_DONE_AT)
    half, early = draw.chance(0.3), draw.chance(0.55)
    facts = [fact.format(n=p, t=_clock(m, half)) for p, m in zip(people, minutes, strict=True)]
    if draw.chance(0.4):
        facts[1:] = [
            f"{p} at {_clock(m, half)}" for p, m in list(zip(people, minutes, strict=True))[1:]
        ]
    joined = ", ".join(facts[:-1]) + draw.choice((" and ", ", ", " and ")) + facts[-1]
    first = draw.choice(("first", "earliest") if early else ("last", "latest"))
    text = draw.wording(_TIMES).format(facts=joined, did=did, first=first)
    shown = [_clock(m, False) for m in minutes]
    found, trace = best_so_far(shown, minutes, not early)
    final = people[shown.index(found)]
    pairs = ", ".join(f"{p} {c}" for p, c in zip(people, shown, strict=True))
    return _sample(draw, "people_times", lead(draw, text), f"{'min' if early else 'max'} {pairs}",
                   f"{trace}. {found} {final}", final)  # fmt: skip


def alphabetical_many(draw: Draw) -> Sample:
    """The first or the last of several words by the alphabet, from their first letters."""
    items = draw.values(lambda r: words(r, 3, 6))
    early = draw.chance(0.65)
    template = draw.wording(_ALPHA_MANY)
    text = template.format(xs=listing(draw, items, template), first="first" if early else "last")
    short = heads(items)
    order = sorted(short)
    found, trace = best_so_far(short, [order.index(x) for x in short], not early)
    final = items[short.index(found)]
    pairs = ", ".join(f"{w} {x}" for w, x in zip(items, short, strict=True))
    name = f"A-Z {'first' if early else 'last'} {' '.join(items)}"
    return _sample(draw, "alphabetical_many", lead(draw, text), name,
                   f"{pairs}. {trace}. {found} {final}", final)  # fmt: skip


_SPREAD = MORE["SPREAD"]


def spread(draw: Draw) -> Sample:
    """The largest less the smallest."""
    items = draw.values(
        lambda r: [str(x) for x in r.sample(range(r.choice((20, 100, 1000))), r.randint(3, 6))]
    )
    template = draw.wording(_SPREAD)
    text = template.format(xs=listing(draw, items, template))
    keys = [float(x) for x in items]
    (high, up), (low, down) = best_so_far(items, keys, True), best_so_far(items, keys, False)
    final = int(high) - int(low)
    steps = f"max {up}; min {down}; {work(int(high), '-', int(low), draw.effort)}"
    return _sample(draw, "spread", ask(draw, text), f"max-min {' '.join(items)}", steps,
                   str(final), number(final))  # fmt: skip


for _table, _name in (
    (_TWO, "TWO"), (_MANY, "MANY"), (_MAX, "MAX"), (_MIN, "MIN"), (_BOTH, "BOTH"), (_ASK,
    "ASK"), (_SIGNS, "SIGNS"), (_WITHIN, "WITHIN"), (_SYMBOL, "SYMBOL"), (_POSITIVE,
    "POSITIVE"), (_PARITY, "PARITY"), (_IS, "IS"), (_WORD_PAIR, "WORD_PAIR"), (_MORE_LETTERS,
    "MORE_LETTERS"), (_ALPHA, "ALPHA"), (_ALPHA_LAST, "ALPHA_LAST"), (_ALPHA_ASK, "ALPHA_ASK"),
    (_WHEN, "WHEN"), (_WHEN_TIME, "WHEN_TIME"), (_WHO, "WHO"), (_DID, "DID"), (_WHAT, "WHAT"),
    (_MEASURES, "MEASURES"), (_CLOSER, "CLOSER"), (_CHAIN, "CHAIN"), (_EQUAL, "EQUAL"),
    (_LONGER_ASK, "LONGER_ASK"), (_BEFORE_ASK, "BEFORE_ASK"), (_CALENDAR, "CALENDAR"),
):  # fmt: skip
    _table += [wording for wording in MORE[_name] if wording not in _table]

FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "compare/two": two,
    "compare/many": many,
    "compare/both": both,
    "compare/yes_no": yes_no,
    "compare/between": between,
    "compare/symbol": symbol,
    "compare/sign": sign_or_parity,
    "compare/word_length": word_length,
    "compare/alphabetical": alphabetical,
    "compare/dates": dates,
    "compare/people": people,
    "compare/spread": spread,
    "compare/people_times": people_times,
    "compare/alphabetical_many": alphabetical_many,
    "compare/units": units,
    "compare/closer": closer,
    "compare/fractions": fractions,
    "compare/chain": chain,
    "compare/equal": equal,
    "compare/ask": ask_quantity,
    "compare/same_unit": same_unit,
    "compare/calendar": calendar,
    **ranking.COMPARISONS,
    **comparing_life.COMPARISONS,
    **comparing_scenes.COMPARISONS,
    **comparing_enough.COMPARISONS,
    **comparing_daily.COMPARISONS,
    **comparing_more.COMPARISONS,
    **comparing_odd.COMPARISONS,
}
# Stories whose numbers are copied before anything is planned.
for _kind in (
    "people people_times totals enough deal scenes measured mixed sides better covered limits scores "
    "values plans clocks trends by_difference guesses us stepped piles suffices fits in_time"
).split():
    FAMILIES[f"compare/{_kind}"] = noting(FAMILIES[f"compare/{_kind}"], 2)
WEIGHTS: dict[str, float] = {
    "compare/two": 4.0,
    "compare/many": 3.5,
    "compare/both": 0.4,
    "compare/yes_no": 2.0,
    "compare/between": 0.8,
    "compare/symbol": 0.5,
    "compare/word_length": 1.2,
    "compare/alphabetical": 1.5,
    "compare/dates": 1.5,
    "compare/people": 3.0,
    "compare/spread": 0.6,
    "compare/people_times": 0.6,
    "compare/alphabetical_many": 0.7,
    "compare/units": 1.5,
    "compare/closer": 0.6,
    "compare/fractions": 0.5,
    "compare/chain": 0.7,
    "compare/equal": 0.6,
    "compare/ask": 1.2,
    "compare/same_unit": 1.0,
    "compare/calendar": 0.4,
    **{kind: w for kind, w in ranking.WEIGHTS.items() if kind in ranking.COMPARISONS},
    **comparing_life.WEIGHTS,
    **comparing_scenes.WEIGHTS,
    **comparing_enough.WEIGHTS,
    **comparing_daily.WEIGHTS,
    **comparing_more.WEIGHTS,
    **comparing_odd.WEIGHTS,
}

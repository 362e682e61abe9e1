"""Counting: letters, vowels, words, items, how often something occurs, how many fulfil a rule.

The work walks through the text with a running count behind each hit: "count r: s t r1 a w b e r2 r3 y".
"""

import random
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from recipes.nano.world import letters as of_letters
from recipes.nano.world import lexicon, lists_more
from recipes.nano.world.base import Draw, Sample, answer, listed, number, user
from recipes.nano.world.lexicon_more import saying
from recipes.nano.world.lists_texts import MORE
from recipes.nano.world.phrases import NUMBERS, ask, cased, lead, listing, quoted
from recipes.nano.world.sorting import Rule, canonical_rule, judged, numbers_by_rule, rule


def running(units: Sequence[str], hit: Callable[[str], bool], gap: str = "") -> str:
    """The units in order, the hits with their running count: "c a1 t"; `gap` stands before it."""
    count, parts = 0, []
    for unit in units:
        count += hit(unit)
        parts.append(f"{unit}{gap}{count}" if hit(unit) else unit)
    return " ".join(parts)


def verdicts(units: Sequence[str], hits: Sequence[bool]) -> str:
    """What was looked at and whether it counts, with the running count: "8 2 > yes 1, 2 2 = no"."""
    count, parts = 0, []
    for unit, hit in zip(units, hits, strict=True):
        count += hit
        parts.append(f"{unit} yes {count}" if hit else f"{unit} no")
    return ", ".join(parts)


def _sample(
    draw: Draw, kind: str, question: str, name: str, units: Sequence[str],
    hit: Callable[[str], bool], gap: str = "", shown: str = "",
) -> Sample:  # fmt: skip
    """One count. Medium effort writes the units out, high effort numbers the hits."""
    count = sum(map(hit, units))
    analysis = None
    if draw.effort == "medium":
        analysis = f"count {name}: {shown or ' '.join(units)}"
    elif draw.effort == "high":
        analysis = f"count {name}: {running(units, hit, gap)}. {count}"
    return Sample("count", [user(question), answer(str(count), analysis)], number(count),
                  effort=draw.effort, kind=kind)  # fmt: skip


def _lines(text: str) -> list[str]:
    return text.split("\n")


_LETTERS = _lines("""How many letters are in {w}?
How many letters are in the word {w}?
How many letters does {w} have?
How many letters does the word {w} have?
How many letters are there in {w}?
How many letters has the word {w}?
Count the letters in {w}.
Count the letters of the word {w}.
What is the number of letters in {w}?
What is the length of the word {w}?
What is the length of {w}?
How long is the word {w}?
How long is {w}?
Give me the number of letters in {w}.
Tell me how many letters {w} has.
Tell me the length of the word {w}.
The word {w} has how many letters?
{w} has how many letters?
How many characters are in the word {w}?
How many characters long is {w}?
How many characters does {w} have?
Count the characters in {w}.
number of letters in {w}
letter count of {w}
len({w})
length of {w}
letters in {w}?
how many letters {w}
Can you count the letters in {w}?
Could you tell me how many letters are in {w}?
Please count how many letters there are in {w}.
I need the letter count of {w}.
If I write the word {w}, how many letters do I write?
How many letters do I need to spell {w}?
Of how many letters does {w} consist?
How many letters make up the word {w}?
What's the letter count for {w}?
What's the character count of {w}?
Take the word {w}. How many letters does it have?
Consider the word {w}. How many letters are in it?
How many letters would I need for a sign that says {w}?
Find the length of {w}.
Work out how many letters {w} contains.
How many letters does {w} contain?
The length of {w} is what?
Do you know how many letters {w} has?
Spell {w} in your head: how many letters?
I wonder how many letters there are in {w}.""")


def letters(draw: Draw) -> Sample:
    word = draw.values(lambda r: _name_or_word(r))
    word = cased(draw, word) if word.islower() else word
    question = lead(draw, draw.wording(_LETTERS).format(w=quoted(draw, word)))
    return _sample(draw, "letters", question, f"letters of {word}", word, lambda c: True)


def _name_or_word(r: random.Random) -> str:
    if r.random() < 0.12:
        return r.choice(r.choice((lexicon.FIRST_NAMES, lexicon.CITIES, lexicon.COUNTRIES)))
    return lexicon.any_word(r)


_LETTER = _lines("""How many {c} are in {w}?
How many {c} are there in {w}?
How many {c} are there in the word {w}?
How many {c} does {w} have?
How many {c} does the word {w} contain?
How many {c} can you find in {w}?
How many {c} do you see in {w}?
Count the {c} in {w}.
Count the {c} in the word {w}.
Count how many {c} are in {w}.
How many times does {l} appear in {w}?
How many times does {l} occur in {w}?
How many times does the letter {l} appear in the word {w}?
How many times does the letter {l} occur in {w}?
How many times is the letter {l} in {w}?
How many times is {l} used in {w}?
How often does {l} appear in {w}?
How often does the letter {l} occur in {w}?
How often is the letter {l} used in {w}?
How often do you find {l} in {w}?
What is the number of {c} in {w}?
What's the count of the letter {l} in {w}?
In the word {w}, how many {c} are there?
In {w}, how many times does the letter {l} appear?
In {w}, how often do I see the letter {l}?
Tell me how many {c} are in {w}.
Tell me the number of times {l} appears in {w}.
Give me the number of {c} in {w}.
Number of {c} in {w}
count {l} in {w}
how many {c} in {w}
how many times {l} in {w}
Can you count the {c} in {w}?
Please count the letter {l} in {w}.
Could you count how often the letter {l} is in {w}?
If I spell {w}, how many {c} do I write?
Look at the word {w}: how many {c}?
Find how many times {l} is in the word {w}.
Take {w}. How many {c} does it have?
The word {w} contains how many {c}?
How many of the letters in {w} are {l}?
How many letters in {w} are {l}?
For the word {w}, count the occurrences of the letter {l}.
Count the occurrences of {l} in {w}.
Occurrences of {l} in {w}?
I am counting the {c} in {w}. How many are there?""")


def _word_and_letter(r: random.Random) -> tuple[str, str]:
    word = _name_or_word(r)
    if r.random() < 0.35:
        repeated = [w for w in (_name_or_word(r) for _ in range(4)) if len(set(w)) < len(w)]
        word = repeated[0] if repeated else word
    doubled = [c for c in word.lower() if word.lower().count(c) > 1]
    x = r.random()
    if doubled and x < 0.45:
        return word, r.choice(doubled)
    if x < 0.85:
        return word, r.choice(word.lower())
    return word, r.choice("abcdefghijklmnoprstuvwy")


def _letter_said(draw: Draw, letter: str) -> dict[str, str]:
    shown = letter.upper() if draw.chance(0.25) else letter
    mark = draw.choice(("", "", "", "'", '"'))
    plural = draw.choice((f"{shown}'s", f"{shown}s", f'letters "{shown}"', f"letter {shown}'s",
                          f'"{shown}"s', f"'{shown}'s", f"{shown}'s", f"{shown}s"))  # fmt: skip
    return {"c": plural, "l": f"{mark}{shown}{mark}"}


def letter(draw: Draw) -> Sample:
    word, wanted = draw.values(_word_and_letter)
    word = cased(draw, word) if word.islower() else word
    said = _letter_said(draw, wanted)
    question = lead(draw, draw.wording(_LETTER).format(w=quoted(draw, word), **said))
    return _sample(draw, "letter", question, f"{wanted} in {word}", word,
                   lambda c: c.lower() == wanted)  # fmt: skip


_LETTER_IN_TEXT = _lines("""How many {c} are in this sentence: {w}
How many {c} are in the sentence {w}
How many times does the letter {l} appear in the sentence {w}
How many times does {l} occur in this sentence? {w}
Count the {c} in the sentence: {w}
Count the {c} in this text: {w}
Count the letter {l} in {w}
How often does {l} appear in the following sentence? {w}
How many {c} do you find in {w}
How many {c} does the phrase {w} contain?
In the sentence {w}, how many {c} are there?
In {w}, how many times is the letter {l} used?
Tell me the number of {c} in {w}
What is the number of {c} in the phrase {w}?
Here is a sentence: {w} How many {c} does it have?
{w} How many {c} are in this sentence?
count {l} in: {w}
How often is the letter {l} in the text {w}?
Read this: {w} Now count the {c}.""")


def _phrase(r: random.Random) -> str:
    while True:
        text = saying(r) + "." if r.random() < 0.3 else lexicon.sentence(r)
        if r.random() < 0.5:
            text = " ".join(text[:-1].split()[: r.randint(2, 4)])
        if len(text) <= 44:
            return text


def letter_in_text(draw: Draw) -> Sample:
    text, wanted = draw.values(
        lambda r: (lambda t: (t, r.choice("aaeeeinorstt" + "bcdlm")))(_phrase(r))
    )
    said = _letter_said(draw, wanted)
    mark = draw.choice(('"', '"', "'"))
    question = lead(draw, draw.wording(_LETTER_IN_TEXT).format(w=f"{mark}{text}{mark}", **said))
    units = [c for c in text if c.isalpha()]
    spelled = " / ".join(" ".join(c for c in word if c.isalpha()) for word in text.split())
    sample = _sample(draw, "letter_in_text", question, f"{wanted} in text", units,
                     lambda c: c.lower() == wanted, shown=spelled)  # fmt: skip
    if draw.effort == "high":  # the running count with the words kept apart
        count, words = 0, []
        for word in text.split():
            parts = []
            for c in filter(str.isalpha, word):
                count += c.lower() == wanted
                parts.append(f"{c}{count}" if c.lower() == wanted else c)
            words.append(" ".join(parts))
        sample.messages[-1]["analysis"] = f"count {wanted} in text: {' / '.join(words)}. {count}"
    return sample


_CLASS = _lines("""How many {k} are in {w}?
How many {k} are in the word {w}?
How many {k} are there in {w}?
How many {k} does {w} have?
How many {k} does the word {w} have?
How many {k} does the word {w} contain?
Count the {k} in {w}.
Count the {k} of the word {w}.
Count how many {k} the word {w} has.
What is the number of {k} in {w}?
Tell me how many {k} there are in {w}.
Tell me the number of {k} in {w}.
Give me the {k1} count of {w}.
number of {k} in {w}
{k} in {w}?
{k1} count {w}
how many {k} {w}
In the word {w}, how many {k} are there?
In {w}, how many letters are {k}?
How many of the letters in {w} are {k}?
How many letters of {w} are {k}?
Can you count the {k} in {w}?
Could you count the {k} in the word {w} for me?
Please count the {k} in {w}.
Take the word {w} and count its {k}.
I need the number of {k} in {w}.
The word {w} has how many {k}?
Find the number of {k} in {w}.
How many {k} can you find in the word {w}?
If I circle all {k} in {w}, how many circles do I draw?
What's the {k1} count of the word {w}?
Look at {w}. How many {k} do you see?""")


def _class(kind: str) -> Callable[[Draw], Sample]:
    def make(draw: Draw) -> Sample:
        def word(r: random.Random) -> str:
            while True:  # y is a vowel or not, depending on whom you ask
                found = _name_or_word(r)
                if "y" not in found.lower():
                    return found

        if draw.chance(0.15):  # a short text instead of a word, its words kept apart
            text = draw.values(lambda r: " ".join(word(r) for _ in range(r.randint(2, 3))))
            question = (
                draw.wording(_CLASS)
                .replace("the word ", "")
                .format(w=f'"{text}"', k=kind, k1=kind[:-1])
            )
            units = [c if c != " " else "/" for c in text]
            return _sample(draw, kind, lead(draw, question), f"{kind} of {text}", units,
                           lambda c: c != "/" and (c.lower() in "aeiou") == (kind == "vowels"))  # fmt: skip
        w = draw.values(word)
        w = cased(draw, w) if w.islower() else w
        vowels = kind == "vowels"
        question = draw.wording(_CLASS).format(w=quoted(draw, w), k=kind, k1=kind[:-1])
        return _sample(draw, kind, lead(draw, question), f"{kind} of {w}", w,
                       lambda c: (c.lower() in "aeiou") == vowels)  # fmt: skip

    return make


_WORDS = _lines("""How many words are in the sentence {w}
How many words are in this sentence: {w}
How many words are in {w}
How many words in {w}
How many words in: {w}
how many words does {w} have
How many words does this sentence have? {w}
How many words does {w} have?
How many words does the sentence {w} contain?
Count the words in {w}
Count the words: {w}
Count the words of this sentence: {w}
Count how many words there are in {w}
What is the word count of {w}
What is the number of words in {w}
Tell me how many words are in this text: {w}
Tell me the number of words: {w}
word count: {w}
number of words in {w}
How long is this sentence in words? {w}
{w} How many words is that?
{w} - how many words are in this sentence?
Here is a sentence: {w} How many words does it have?
Please count the words in the following sentence: {w}
Can you count the words in {w}
Give me the word count for: {w}
How many words did I write? {w}
Of how many words does the phrase {w} consist?
I wrote {w} How many words are these?
Find the number of words in {w}
how many words: {w}
Read this sentence and count its words: {w}
The sentence {w} has how many words?
My headline is {w} How many words are in it?
In the text {w} how many words are there?""")


def words(draw: Draw) -> Sample:
    text = draw.values(_text)
    mark = draw.choice(('"', '"', "'"))
    template = draw.wording(_WORDS)
    bare = template.endswith(": {w}") and draw.chance(0.5)
    question = lead(draw, template.format(w=text if bare else f"{mark}{text}{mark}"))
    return _sample(draw, "words", question, "words", text.rstrip(".").split(), lambda w: True, "=")


def _text(r: random.Random) -> str:
    x = r.random()
    if x < 0.3:
        return saying(r)
    if x < 0.6:
        return lexicon.sentence(r)
    if x < 0.75:
        return " ".join(lexicon.sentence(r)[:-1].split()[: r.randint(2, 6)])
    if x < 0.9:
        return " ".join(
            r.choice(r.choice((lexicon.WORDS, lexicon.SMALL_WORDS))) for _ in range(r.randint(2, 9))
        )
    a, b = lexicon.sentence(r)[:-1], lexicon.sentence(r)
    return f"{a} {r.choice(('and', 'but', 'because', 'while'))} {b[0].lower()}{b[1:]}"


_ITEMS = _lines("""How many items are in this list: {xs}
How many items are in the list {xs}?
How many {k} are in this list: {xs}
How many {k} are listed here: {xs}
How many {k} are there: {xs}
How many {k} do I have: {xs}
How many {k} did I write down? {xs}
Count the items: {xs}
Count the {k}: {xs}
Count the {k} in {xs}.
Count the entries of the list {xs}.
What is the length of the list {xs}?
What is the number of items in {xs}?
How long is the list {xs}?
How many elements does {xs} have?
How many elements are in {xs}?
How many entries does the list {xs} have?
Tell me how many {k} are in {xs}.
My list is {xs}. How many {k} are on it?
My shopping list: {xs}. How many things is that?
I have {xs}. How many {k} is that?
I see {xs}. How many {k} do I see?
Give me the number of {k} in this list: {xs}
number of items: {xs}
len of {xs}
how many: {xs}
Here are some {k}: {xs}. How many are there?
Please count the {k} in this list: {xs}
The list {xs} has how many entries?
Can you count these {k}? {xs}
On the table I wrote {xs}. How many {k} did I write?
Find how many {k} are in {xs}.""")


def items(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[str, list[str]]:
        n = r.randint(2, 10)
        x = r.random()
        if x < 0.35:
            return "numbers", [str(v) for v in r.choices(range(r.choice((10, 100, 1000))), k=n)]
        group = r.choice(list(lexicon.GROUPS))
        return r.choice((group, "words", "things")), r.sample(lexicon.GROUPS[group], n)

    kind, xs = draw.values(make)
    template = draw.wording(_ITEMS)
    question = lead(draw, template.format(xs=listing(draw, xs, template, quote=0.1), k=kind))
    return _sample(draw, "items", question, "items", xs, lambda x: True, "=")


_TIMES = _lines("""How many times does {x} appear in {xs}?
How many times does {x} appear in this list: {xs}
How many times does {x} occur in {xs}?
How many times is {x} in the list {xs}?
How many times do you see {x} in {xs}?
How often does {x} appear in {xs}?
How often does {x} occur in the list {xs}?
How often is {x} in this list: {xs}
How often do I find {x} here: {xs}
Count how many times {x} appears: {xs}
Count the occurrences of {x} in {xs}.
Count {x} in {xs}
In the list {xs}, how many times does {x} appear?
In {xs}, how often do you find {x}?
What is the number of times {x} occurs in {xs}?
Tell me how often {x} shows up in {xs}.
Tell me the count of {x} in this list: {xs}
Give me the number of times {x} is in {xs}.
I have {xs}. How many of them are {x}?
How many of these are {x}: {xs}
My list is {xs}. How many times did I write {x}?
occurrences of {x} in {xs}
Find how often {x} is listed: {xs}
Please count how often {x} is in the list {xs}.
Someone wrote {xs}. How many times did they write {x}?""")


def times(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[str, list[str]]:
        if r.random() < 0.55:
            pool = [str(x) for x in r.sample(range(r.choice((10, 10, 100))), r.randint(2, 4))]
        else:
            pool = r.sample(r.choice(list(lexicon.GROUPS.values())), r.randint(2, 3))
        xs = r.choices(pool, k=r.randint(4, 10))
        return r.choice(xs) if r.random() < 0.9 else r.choice(pool), xs

    x, xs = draw.values(make)
    template = draw.wording(_TIMES)
    said = x if x.isdigit() else draw.choice((x, f'"{x}"', f"the word {x}", f"the word '{x}'"))
    if x.isdigit() and draw.chance(0.3):
        said = f"the number {x}"
    question = lead(draw, template.format(x=said, xs=listing(draw, xs, template)))
    return _sample(draw, "times", question, f"{x} in list", xs, lambda y: y == x, "=")


_TIMES_TEXT = _lines("""How many times does the word {x} appear in {w}
How many times does the word {x} occur in this sentence: {w}
How often does the word {x} appear in this text: {w}
How often is the word {x} used in {w}
Count the word {x} in {w}
Count how often {x} is in the sentence {w}
In the sentence {w} how many times do you see the word {x}?
Tell me how many times {x} occurs here: {w}
How many times did I write {x}? {w}
How many times is {x} said in {w}
{w} How many times is the word {x} in this sentence?
Find the number of times the word {x} is used in {w}
occurrences of the word {x} in: {w}
What is the number of times {x} appears in {w}""")


def times_in_text(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[str, str]:
        a, b = (lexicon.sentence(r)[:-1] for _ in range(2))
        joined = f"{a} {r.choice(('and', 'but', 'while', 'because'))} {b[0].lower() + b[1:] if b.split()[0] in ('The', 'My') else b}"
        found = joined.lower().split()
        repeated = [w for w in found if found.count(w) > 1]
        return r.choice(repeated if repeated and r.random() < 0.6 else found), joined

    x, text = draw.values(make)
    mark = draw.choice(('"', '"', "'"))
    q = draw.wording(_TIMES_TEXT).format(x=f"{mark}{x}{mark}", w=f"{mark}{text}.{mark}")
    return _sample(draw, "times_in_text", lead(draw, q), f"{x} in text", text.split(),
                   lambda y: y.lower() == x, "=")  # fmt: skip


_RULE = _lines("""How many of these numbers are {rule}: {xs}
How many of these are {rule}: {xs}
How many numbers in {xs} are {rule}?
How many numbers in this list are {rule}: {xs}
How many of the numbers {xs} are {rule}?
How many {xs} are {rule}?
How many numbers are {rule} in the list {xs}?
Count the numbers that are {rule}: {xs}
Count how many of {xs} are {rule}.
Count the numbers in {xs} which are {rule}.
In the list {xs}, how many are {rule}?
In {xs}, how many numbers are {rule}?
Out of {xs}, how many are {rule}?
Of the numbers {xs}, how many are {rule}?
What is the number of values that are {rule} in {xs}?
Tell me how many of these are {rule}: {xs}
Give me the count of numbers that are {rule} in {xs}.
I have {xs}. How many of them are {rule}?
The scores are {xs}. How many are {rule}?
count {rule}: {xs}
Among {xs}, how many are {rule}?
Please count the ones that are {rule}: {xs}
My list is {xs}. Count those that are {rule}.
Can you tell me how many numbers here are {rule}? {xs}
The temperatures were {xs}. How many were {rule}?""")


_RULE_DIRECT = _lines("""How many {rule} are in {xs}?
How many {rule} are in the list {xs}?
How many {rule} are in this list: {xs}
How many {rule} are there in {xs}?
How many {rule} are there: {xs}
How many {rule} does the list {xs} have?
How many {rule} does {xs} contain?
How many {rule} do you see in {xs}?
How many {rule} can you find: {xs}
How many {rule} did I write? {xs}
Count the {rule}: {xs}
Count the {rule} in {xs}.
Count the {rule} in the list {xs}.
Count all {rule} in this list: {xs}
What is the number of {rule} in {xs}?
What is the count of {rule} in {xs}?
Tell me how many {rule} there are: {xs}
Tell me how many {rule} are in {xs}.
Give me the number of {rule} in {xs}.
I have {xs}. How many {rule} is that?
My list is {xs}. How many {rule} are in it?
Here is a list: {xs}. How many {rule} are there?
In {xs}, how many {rule} are there?
number of {rule} in {xs}
how many {rule} {xs}
Please count the {rule} in {xs}.
Can you count the {rule} here: {xs}
Look at {xs} and count the {rule}.""")


def by_rule(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[list[int], Rule]:
        n = r.randint(4, 10)
        if r.random() < 0.2:
            xs = [x or 1 for x in r.choices(range(-20, 21), k=n)]
            positive = r.random() < 0.5
            return xs, (
                ("positive", lambda x: x > 0) if positive else ("negative", lambda x: x < 0)
            )
        xs = r.sample(range(1, r.choice((20, 100, 100, 1000))), n)
        return xs, rule(r, xs)

    xs, (said, test) = draw.values(make, lambda v: f"{v[0]} {v[1][0]}")
    direct = draw.chance(0.5)
    template = draw.wording(_RULE_DIRECT if direct else _RULE)
    name = numbers_by_rule(said) if direct else said
    question = ask(draw, template.format(xs=listing(draw, xs, template), rule=name))
    sample = _sample(draw, "rule", question, canonical_rule(said), [str(x) for x in xs],
                     lambda x: test(int(x)), "=")  # fmt: skip
    if draw.effort == "high":
        work = verdicts([judged(said, x) for x in xs], [test(x) for x in xs])
        shown = f"count {canonical_rule(said)}: {' '.join(map(str, xs))}"
        sample.messages[-1]["analysis"] = f"{shown}. {work}. {sum(map(test, xs))}"
    return sample


_DIGITS = _lines("""How many digits are in {n}?
How many digits are in the number {n}?
How many digits does {n} have?
How many digits does the number {n} have?
Count the digits in {n}.
Count the digits of {n}.
What is the number of digits in {n}?
Tell me how many digits {n} has.
number of digits in {n}
The number {n} has how many digits?
How many digits are there in {n}?
How long is the number {n} in digits?
Give me the digit count of {n}.
If I write {n}, how many digits do I write?
My code is {n}. How many digits is that?
Please count the digits of the number {n}.
how many digits {n}
{n} has how many digits?""")
_DIGIT = _lines("""How many {d}s are in {n}?
How many {d}s are there in the number {n}?
How many times does {d} appear in {n}?
How many times does the digit {d} occur in {n}?
How often does the digit {d} appear in the number {n}?
Count the {d}s in {n}.
Count how often the digit {d} is in {n}.
In the number {n}, how many digits are {d}?
How many digits of {n} are {d}?
Tell me how many {d}s the number {n} has.
Number of {d}s in {n}?
In {n}, how many times do I see the digit {d}?""")


def digits(draw: Draw) -> Sample:
    text = str(draw.values(lambda r: r.randint(0, 10 ** r.randint(1, 9))))
    if draw.chance(0.55):
        question = ask(draw, draw.wording(_DIGITS).format(n=text))
        return _sample(draw, "digits", question, "digits", text, lambda c: True, "=")
    wanted = draw.choice(text) if draw.chance(0.85) else draw.choice("0123456789")
    question = ask(draw, draw.wording(_DIGIT).format(n=text, d=wanted))
    return _sample(
        draw, "digits", question, f"{wanted} in digits", text, lambda c: c == wanted, "="
    )


_CHARS = _lines("""How many characters are in {w}, including spaces?
How many characters does {w} have, counting spaces?
Count the characters in {w}, spaces included.
Including the spaces, how many characters are in {w}?
What is the length of the string {w}?
How long is the string {w}?
What is the length of {w} with spaces?
len of the text {w} with spaces
Count all characters of {w} (with spaces).
Tell me the number of characters in the text {w}, spaces too.""")
_CHARS_BARE = _lines("""How many letters are in {w}, without spaces?
How many characters are in {w}, not counting spaces?
Count the characters in {w} without the spaces.
Not counting the spaces, how many characters are in {w}?
How many letters does the phrase {w} have?
How many letters are there in {w} altogether?
Count only the letters in {w}.
How many letters are in the name {w}?
Count the letters in {w}, ignoring spaces.
Ignoring spaces, how long is {w}?
Total letters in {w}?""")


def characters(draw: Draw) -> Sample:
    def make(r: random.Random) -> str:
        x = r.random()
        if x < 0.3:
            return lexicon.full_name(r)
        if x < 0.7:
            return f"{r.choice(lexicon.ADJECTIVES)} {r.choice(lexicon.NOUNS)}"
        return " ".join(
            r.choice(lexicon.SMALL_WORDS + lexicon.NOUNS) for _ in range(r.randint(2, 4))
        )

    text = draw.values(make)
    spaces = draw.chance(0.45)
    template = draw.wording(_CHARS if spaces else _CHARS_BARE)
    units = ["_" if c == " " else c for c in text if spaces or c != " "]
    question = lead(draw, template.format(w=f'"{text}"' if draw.chance(0.7) else f"'{text}'"))
    name = "characters with spaces" if spaces else "letters"
    return _sample(draw, "characters", question, f"{name} of {text}", units, lambda c: True)


_STARTS = _lines("""How many of these words start with {l}: {xs}
How many words in {xs} start with {l}?
How many of the words {xs} begin with the letter {l}?
Count the words that start with {l}: {xs}
Count the words beginning with {l} in {xs}.
In the list {xs}, how many words begin with {l}?
How many words starting with {l} are in {xs}?
Tell me how many of these begin with {l}: {xs}
I have {xs}. How many start with {l}?""")
_ENDS = _lines("""How many of these words end with {l}: {xs}
How many words in {xs} end in {l}?
How many of the words {xs} end with the letter {l}?
Count the words that end in {l}: {xs}
Count the words ending with {l} in {xs}.
In the list {xs}, how many words end with {l}?
Tell me how many of these end in {l}: {xs}
I have {xs}. How many end with {l}?""")
_HAS = _lines("""How many of these words contain {l}: {xs}
How many words in {xs} contain the letter {l}?
How many of the words {xs} have {l} in them?
Count the words that contain {l}: {xs}
Count the words with the letter {l} in {xs}.
In the list {xs}, how many words contain {l}?
Tell me how many of these have the letter {l}: {xs}""")


def words_by_letter(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[list[str], str]:
        xs = r.sample(lexicon.WORDS, r.randint(3, 8))
        wanted = r.choice(r.choice(xs))
        xs += r.sample([w for w in lexicon.NOUNS if w[0] == wanted] or ["zoo"], 1)
        r.shuffle(xs)
        return xs, wanted

    xs, wanted = draw.values(make)
    kinds: list[tuple[str, list[str], Callable[[str], bool]]] = [
        ("start", _STARTS, lambda w: w[0] == wanted),
        ("end", _ENDS, lambda w: w[-1] == wanted),
        ("contain", _HAS, lambda w: wanted in w),
    ]
    name, templates, hit = draw.choice(kinds)
    template = draw.wording(templates)
    said = draw.choice((wanted, wanted.upper(), f'"{wanted}"', f"'{wanted}'"))
    question = lead(draw, template.format(xs=listing(draw, xs, template), l=said))
    sample = _sample(draw, "words_by_letter", question, f"words {name} {wanted}", xs, hit, "=")
    if draw.effort == "high":
        looks = {"start": [w[0] for w in xs], "end": [w[-1] for w in xs],
                 "contain": [" ".join(w) for w in xs]}[name]  # fmt: skip
        units = [f"{w}: {look}" for w, look in zip(xs, looks, strict=True)]
        work = verdicts(units, [hit(w) for w in xs])
        shown = f"count words {name} {wanted}: {' '.join(xs)}"
        sample.messages[-1]["analysis"] = f"{shown}. {work}. {sum(map(hit, xs))}"
    return sample


_DISTINCT = _lines("""How many different letters are in {w}?
How many different letters does the word {w} have?
How many distinct letters are there in {w}?
How many unique letters does {w} contain?
Count the different letters in {w}.
Count the distinct letters of the word {w}.
What is the number of unique letters in {w}?
Counting each letter only once, how many letters are in {w}?
In {w}, how many different letters are used?
Tell me how many unique letters there are in {w}.""")


def distinct(draw: Draw) -> Sample:
    word = draw.values(lexicon.any_word)
    question = lead(draw, draw.wording(_DISTINCT).format(w=quoted(draw, word)))
    seen: list[str] = []
    parts = []
    for c in word:
        if c not in seen:
            seen.append(c)
            parts.append(f"{c}{len(seen)}")
        else:
            parts.append(c)
    work = f"count different letters of {word}: "
    work += f"{' '.join(parts)}. {len(seen)}" if draw.effort == "high" else " ".join(word)
    analysis = None if draw.effort == "low" else work
    return Sample("count", [user(question), answer(str(len(seen)), analysis)],
                  number(len(seen)), effort=draw.effort, kind="distinct")  # fmt: skip


_DISTINCT_ITEMS = _lines("""How many different {k} are in {xs}?
How many different {k} are in this list: {xs}
How many distinct {k} are there in {xs}?
How many unique {k} are in the list {xs}?
Count the different {k} in {xs}.
Count the unique {k}: {xs}
Counting each only once, how many {k} are in {xs}?
How many {k} are left in {xs} when the duplicates are removed?
Tell me the number of distinct {k}: {xs}
In {xs}, how many different {k} are there?""")


def distinct_items(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[str, list[str]]:
        if r.random() < 0.6:
            pool = [str(x) for x in r.sample(range(r.choice((10, 20, 100))), r.randint(2, 5))]
            return "numbers", r.choices(pool, k=r.randint(4, 9))
        pool = r.sample(r.choice(list(lexicon.GROUPS.values())), r.randint(2, 4))
        return "words", r.choices(pool, k=r.randint(4, 7))

    kind, xs = draw.values(make)
    template = draw.wording(_DISTINCT_ITEMS)
    question = lead(draw, template.format(xs=listing(draw, xs, template), k=kind))
    seen: list[str] = []
    parts = []
    for x in xs:
        if x not in seen:
            seen.append(x)
            parts.append(f"{x} new {len(seen)}")
        else:
            parts.append(f"{x} again")
    work = f"count different: {' '.join(xs)}"
    work += f". {', '.join(parts)}. {len(seen)}" if draw.effort == "high" else ""
    analysis = None if draw.effort == "low" else work
    return Sample("count", [user(question), answer(str(len(seen)), analysis)], number(len(seen)),
                  effort=draw.effort, kind="distinct_items")  # fmt: skip


_PIECE = _lines("""How many times does {l} appear in {w}?
How many times does {l} occur in the word {w}?
How often does {l} appear in {w}?
How often do you find {l} in the word {w}?
Count {l} in {w}.
Count how often {l} occurs in {w}.
How many times is {l} inside {w}?
How many {l} are in {w}?
Tell me how many times {l} is in {w}.
In {w}, how many times do you see {l}?""")


def piece(draw: Draw) -> Sample:
    """How often a pair of letters stands in a word, without overlaps such as "aa" in "aaa"."""

    def make(r: random.Random) -> tuple[str, str]:
        while True:
            word = r.choice(lexicon.TRICKY) if r.random() < 0.4 else lexicon.any_word(r)
            i = r.randrange(max(1, len(word) - 1))
            part = word[i : i + 2]
            if len(part) == 2 and part * 2 not in word and part[0] * 3 not in word:
                return word, part

    word, part = draw.values(make)
    question = lead(draw, draw.wording(_PIECE).format(w=quoted(draw, word), l=f'"{part}"'))
    pairs = [word[i : i + 2] for i in range(len(word) - 1)]
    return _sample(draw, "piece", question, f"{part} in {word}", pairs, lambda p: p == part, "=")


_CAPITALS = _lines("""How many capital letters are in {w}?
How many capitals does {w} have?
How many uppercase letters are in {w}?
How many upper case letters does {w} contain?
Count the capital letters in {w}.
Count the uppercase letters of {w}.
What is the number of capital letters in {w}?
Tell me how many capitals there are in {w}.
In {w}, how many letters are capitals?
How many big letters are in {w}?""")
_SMALL = _lines("""How many small letters are in {w}?
How many lowercase letters are in {w}?
How many lower case letters does {w} have?
Count the lowercase letters in {w}.
Count the small letters of {w}.
Tell me the number of lowercase letters in {w}.
In {w}, how many letters are lowercase?""")


def capitals(draw: Draw) -> Sample:
    word = draw.values(
        lambda r: "".join(c.upper() if r.random() < 0.4 else c for c in lexicon.any_word(r))
    )
    upper = draw.chance(0.7)
    question = lead(draw, draw.wording(_CAPITALS if upper else _SMALL).format(w=f'"{word}"'))
    return _sample(draw, "capitals", question, f"{'capitals' if upper else 'small letters'} of {word}",
                   word, lambda c: c.isupper() == upper)  # fmt: skip


_RANGE = _lines("""Count from {a} to {b}.
Count from {a} up to {b}.
List the numbers from {a} to {b}.
Write the numbers from {a} to {b}.
What are the numbers from {a} to {b}?
Give me all whole numbers from {a} to {b}.
List all integers from {a} to {b}.
Can you count from {a} to {b}?
numbers {a} to {b}
Say the numbers from {a} to {b}.
Please count from {a} to {b} for me.""")
_BACK = _lines("""Count backwards from {b} to {a}.
Count down from {b} to {a}.
List the numbers from {b} down to {a}.
Write the numbers from {b} back to {a}.
Give me a countdown from {b} to {a}.
Can you count down from {b} to {a}?
Start at {b} and count back to {a}.""")
_STEP = _lines("""Count by {s}s from {a} to {b}.
Count from {a} to {b} in steps of {s}.
List the numbers from {a} to {b} in steps of {s}.
Starting at {a}, count by {s} up to {b}.
Write every {s} numbers from {a} to {b}, beginning with {a}.
Go from {a} to {b} in steps of {s}.
Skip count by {s} from {a} to {b}.""")
_PARITY = _lines("""List the {p} numbers from {a} to {b}.
What are the {p} numbers between {a} and {b}?
Which numbers from {a} to {b} are {p}?
Write all {p} numbers from {a} to {b}.
Give me the {p} numbers between {a} and {b}.
Name every {p} number from {a} to {b}.
{p} numbers from {a} to {b}
Show the {p} numbers between {a} and {b}.""")
_MULTIPLES = _lines("""List the first {n} multiples of {s}.
What are the first {n} multiples of {s}?
Give me the first {n} multiples of {s}.
Write the first {n} multiples of {s}.
first {n} multiples of {s}
Name {n} multiples of {s}, starting with {s}.""")


def ranges(draw: Draw) -> Sample:
    """Counting up, down, in steps: a list is the answer, so no count is worked."""
    a, n = draw.values(
        lambda r: (r.choice((1, 1, 2, 5, 10, r.randint(0, 90), r.randint(0, 990))), r.randint(3, 9))
    )
    x = draw.random.random()
    extra: dict[str, Any]
    if x < 0.35:
        values, template, extra = list(range(a, a + n + 1)), draw.wording(_RANGE), {}
    elif x < 0.55:
        values, template, extra = list(range(a + n, a - 1, -1)), draw.wording(_BACK), {}
    elif x < 0.7:
        s = draw.choice((2, 3, 4, 5, 10, 20))
        values, template, extra = (
            list(range(a, a + s * (n - 1) + 1, s)),
            draw.wording(_STEP),
            {"s": s},
        )
    elif x < 0.88:
        parity = draw.random.randrange(2)
        template = draw.wording(_PARITY)
        a += (a % 2) == parity  # neither end is in the list, whatever "between" means
        values = list(range(a + 1, a + 2 * min(n, 7), 2))
        extra = {"p": ("even", "odd")[parity], "lo": a, "hi": values[-1] + 1}
    else:
        s = draw.random.randint(2, 12)
        k = draw.random.randint(3, 6)
        values, template = [s * i for i in range(1, k + 1)], draw.wording(_MULTIPLES)
        extra = {"s": s, "n": draw.choice((str(k), NUMBERS[k]))}
    low, high = extra.pop("lo", min(values)), extra.pop("hi", max(values))
    question = ask(draw, template.format(a=low, b=high, **extra))
    final = ", ".join(map(str, values))
    step = values[1] - values[0] if len(values) > 1 else 1
    work = f"count {values[0]} to {values[-1]} by {step}"
    if draw.effort == "high" and abs(step) > 1:
        work += ": " + ", ".join(f"{u}{step:+d}={v}" for u, v in pairwise(values))
    analysis = None if draw.effort == "low" else work
    check: dict[str, Any] = listed(values)
    return Sample("count", [user(question), answer(final, analysis)], check,
                  effort=draw.effort, kind="range")  # fmt: skip


for _table, _name in (
    (_LETTERS, "LETTERS_OF"), (_LETTER, "LETTER"), (_LETTER_IN_TEXT, "LETTER_IN_TEXT"),
    (_CLASS, "CLASS"), (_WORDS, "WORDS"), (_ITEMS, "ITEMS"), (_TIMES, "TIMES"),
    (_TIMES_TEXT, "TIMES_TEXT"), (_RULE, "RULE"), (_RULE_DIRECT, "RULE_DIRECT"),
    (_DIGITS, "DIGITS_OF"), (_DIGIT, "DIGIT_OF"), (_CHARS, "CHARS"), (_CHARS_BARE, "CHARS_BARE"),
    (_STARTS, "STARTS"), (_ENDS, "ENDS"), (_HAS, "HAS"), (_DISTINCT, "DISTINCT"),
    (_DISTINCT_ITEMS, "DISTINCT_ITEMS"), (_PIECE, "PIECE"), (_CAPITALS, "CAPITALS"),
    (_SMALL, "SMALL"), (_RANGE, "RANGE"), (_BACK, "BACK"), (_STEP, "STEP"), (_PARITY, "PARITY"),
    (_MULTIPLES, "MULTIPLES"),
):  # fmt: skip
    _table += [wording for wording in MORE[_name] if wording not in _table]

FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "count/letters": letters,
    "count/letter": letter,
    "count/letter_in_text": letter_in_text,
    "count/vowels": _class("vowels"),
    "count/consonants": _class("consonants"),
    "count/words": words,
    "count/items": items,
    "count/times": times,
    "count/times_in_text": times_in_text,
    "count/rule": by_rule,
    "count/digits": digits,
    "count/characters": characters,
    "count/words_by_letter": words_by_letter,
    "count/distinct": distinct,
    "count/distinct_items": distinct_items,
    "count/piece": piece,
    "count/capitals": capitals,
    "count/range": ranges,
    **of_letters.COUNTS,
    **lists_more.COUNTS,
}
WEIGHTS: dict[str, float] = {
    "count/letters": 2.0,
    "count/letter": 3.0,
    "count/letter_in_text": 1.0,
    "count/words": 2.0,
    "count/rule": 1.5,
    "count/distinct": 0.5,
    "count/distinct_items": 0.5,
    "count/piece": 0.5,
    "count/capitals": 0.4,
    "count/times_in_text": 0.7,
    "count/most_letter": 0.5,
    "count/mode": 0.6,
    **lists_more.COUNT_WEIGHTS,
}

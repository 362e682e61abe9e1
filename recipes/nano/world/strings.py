"""Working on words and short texts: reverse, case, letters, joining, replacing, picking words.

The work spells the word out, because the tokenizer hides its letters: "reverse trip: t r i p. p i r t".
"""

import random
from collections.abc import Callable

from recipes.nano.world import (
    letters,
    lexicon,
    strings_life,
    strings_more,
    strings_pieces,
    strings_play,
    wordplay,
)
from recipes.nano.world.base import Draw, Sample, answer, exact, listed, user
from recipes.nano.world.lexicon_more import saying
from recipes.nano.world.phrases import NUMBERS, ORDINALS, ask, cased, lead, listing, ordinal, quoted
from recipes.nano.world.sorting import best_so_far
from recipes.nano.world.strings_texts import MORE


def _lines(text: str) -> list[str]:
    return text.split("\n")


def _sample(
    draw: Draw, kind: str, question: str, name: str, steps: str, final: str, case: bool = False
) -> Sample:
    """One task: medium effort restates it, high effort works the steps."""
    analysis = {"low": None, "medium": name, "high": f"{name}: {steps}" if steps else name}
    check = exact(final, case)
    return Sample("string", [user(question), answer(final, analysis[draw.effort])], check,
                  effort=draw.effort, kind=kind)  # fmt: skip


def spelled(word: str) -> str:
    """The letters apart; a space inside is written "_"."""
    return " ".join("_" if c == " " else c for c in word)


def numbered(word: str) -> str:
    """The letters with their places: "c1 a2 t3"."""
    return " ".join(f"{c}{i}" for i, c in enumerate(word, 1))


def taken(word: str, end: str, k: int, cut: bool) -> str:
    """The work of keeping or cutting k letters, the letters numbered: "h1 u2 n3. 3-2=1. u2 n3"."""
    gap = "=" if word.isdigit() else ""
    letters = [f"{c}{gap}{i}" for i, c in enumerate(word, 1)]
    size = len(word)
    edge = k if end == "first" else size - k
    kept = letters[:edge] if (end == "first") != cut else letters[edge:]
    count = f" {size}-{k}={edge}." if end == "last" else ""
    return f"{' '.join(letters)}.{count} {' '.join(kept)}"


def _word(draw: Draw) -> str:
    word = draw.values(lambda r: _any(r))
    return cased(draw, word) if word.islower() else word


def _any(r: random.Random) -> str:
    if r.random() < 0.1:
        return r.choice(r.choice((lexicon.FIRST_NAMES, lexicon.CITIES, lexicon.COUNTRIES)))
    return lexicon.any_word(r)


_REVERSE = _lines("""Reverse {w}.
Reverse the word {w}.
Reverse the string {w}.
Reverse this word: {w}
Reverse the letters of {w}.
Reverse the letters in the word {w}.
Write {w} backwards.
Write the word {w} backwards.
Write {w} in reverse.
Spell {w} backwards.
Spell the word {w} backwards.
Spell {w} in reverse.
Spell the word {w} from the last letter to the first.
What is {w} backwards?
What is {w} reversed?
What is {w} spelled backwards?
What is the reverse of {w}?
What is the word {w} in reverse?
What does {w} look like backwards?
What do you get when you reverse {w}?
What do you get if you read {w} from right to left?
What word do you get when you write {w} backwards?
How do you write {w} backwards?
How is {w} spelled backwards?
How does {w} read from the end?
Say {w} backwards.
Give me {w} backwards.
Give me {w} in reverse order.
Give the reverse of the word {w}.
Turn the word {w} around.
Turn {w} back to front.
Flip the word {w}.
Flip the letters of {w}.
Mirror the word {w}.
{w} backwards
{w} reversed
reverse {w}
{w} in reverse?
Can you reverse {w}?
Can you spell {w} backwards?
Can you write the word {w} backwards for me?
Could you reverse the letters of {w}?
Please reverse {w}.
Please write {w} from the last letter to the first.
Print {w} in reverse.
Return {w} reversed.
If I read {w} from right to left, what do I read?
If you write {w} from back to front, what do you get?
I want the word {w} spelled backwards.
Take the word {w} and reverse it.
Put the letters of {w} in the opposite order.
Show me {w} with its letters in reverse order.
Start with the last letter: write {w} the other way round.
Tell me {w} backwards.
The word {w}, but backwards.""")


def reverse(draw: Draw) -> Sample:
    word = _word(draw)
    question = lead(draw, draw.wording(_REVERSE).format(w=quoted(draw, word)))
    back = word[::-1]
    return _sample(draw, "reverse", question, f"reverse {word}",
                   f"{spelled(word)}. {spelled(back)}", back, True)  # fmt: skip


_DIGITS = _lines("""Reverse the digits of {n}.
Reverse the number {n}.
Reverse {n}
Write the number {n} backwards.
Write {n} from right to left.
What is {n} backwards?
What is {n} with its digits reversed?
What number do you get when you reverse the digits of {n}?
Read {n} from right to left.
Flip the digits of {n}.
Turn the digits of {n} around.
Give me the digits of {n} in reverse order.
Give the number {n} with the digits in the opposite order.
{n} reversed
If I read {n} from the end, what do I get?
Please reverse the digits in {n}.
Can you write {n} with its digits backwards?
Put the digits of {n} in reverse.""")


def reverse_digits(draw: Draw) -> Sample:
    text = str(draw.values(lambda r: r.randint(10, 10 ** r.randint(3, 6))))
    while text.endswith("0"):
        text = str(draw.values(lambda r: r.randint(10, 10 ** r.randint(3, 6))))
    question = ask(draw, draw.wording(_DIGITS).format(n=text))
    return _sample(draw, "reverse_digits", question, f"reverse {text}",
                   f"{spelled(text)}. {spelled(text[::-1])}", text[::-1])  # fmt: skip


_UPPER = _lines("""Write {w} in capital letters.
Write {w} in upper case.
Write {w} in uppercase.
Write {w} in capitals.
Write {w} in all caps.
Write {w} with capital letters only.
Put {w} in capitals.
Put {w} in upper case.
Convert {w} to upper case.
Convert {w} to uppercase.
Convert {w} to capital letters.
Change {w} to uppercase letters.
Change {w} to capitals.
Turn {w} into capital letters.
Turn {w} into upper case.
Make {w} uppercase.
Make {w} all caps.
Make {w} upper case.
Uppercase {w}
uppercase: {w}
Capitalize every letter of {w}.
Capitalise all letters in {w}.
What is {w} in capital letters?
What is {w} in upper case?
What does {w} look like in all caps?
Give me {w} in capitals.
Give me {w} in uppercase.
Can you write {w} in capital letters?
Could you make {w} all upper case?
Please put {w} in all capitals.
How do you write {w} in upper case?
How is {w} written in capital letters?
Shout {w}, that is, write it in capitals.
I want {w} in big letters.
{w} in caps
{w} in upper case please
upper({w})
Use only capital letters: {w}
Use upper case for {w}.
Replace all small letters of {w} by capitals.""")
_LOWER = _lines("""Write {w} in lower case.
Write {w} in lowercase.
Write {w} in small letters.
Write {w} without capital letters.
Put {w} in lower case.
Put {w} in small letters.
Convert {w} to lower case.
Convert {w} to lowercase.
Change {w} to lowercase letters.
Change {w} to small letters.
Turn {w} into lower case.
Turn {w} into small letters.
Make {w} lowercase.
Make {w} all lower case.
Lowercase {w}
lowercase: {w}
What is {w} in lower case?
What is {w} in small letters?
What does {w} look like in lowercase?
Give me {w} in lowercase.
Give me {w} in small letters.
Can you write {w} in lower case?
Could you make {w} all lowercase?
Please put {w} in lower case.
How do you write {w} in lower case?
I want {w} in small letters.
{w} in lowercase
lower({w})
Use only small letters: {w}
Remove the capitals from {w} by making every letter small.
Replace the capital letters of {w} by small ones.""")
_TITLE = _lines("""Write {w} in title case.
Put {w} in title case.
Convert {w} to title case.
Change {w} to title case.
Make {w} title case.
Turn {w} into title case.
Capitalize each word of {w}.
Capitalise every word in {w}.
Capitalize the first letter of every word: {w}
Start every word of {w} with a capital letter.
Write {w} with a capital at the start of each word.
What is {w} in title case?
Give me {w} in title case.
title case: {w}
Make the first letter of each word in {w} a capital.
Can you capitalize each word in {w}?
Please capitalise all the words of {w}.
{w} in title case
Use title case for {w}.""")
_CAPITAL = _lines("""Capitalize {w}.
Capitalize the word {w}.
Capitalise the word {w}.
Capitalize the first letter of {w}.
Write {w} with a capital first letter.
Make the first letter of {w} a capital.
Start the word {w} with a capital letter.
Change the first letter of {w} to upper case.
Give {w} a capital at the start.
What is {w} with its first letter capitalized?
Please capitalize just the first letter of {w}.
Write {w} as a name, with a capital first letter.""")


def _text(r: random.Random) -> str:
    x = r.random()
    if x < 0.45:
        return f"{r.choice(lexicon.ADJECTIVES)} {r.choice(lexicon.NOUNS)}"
    if x < 0.6:
        return f"the {r.choice(lexicon.ADJECTIVES)} {r.choice(lexicon.NOUNS)}"
    if x < 0.75:
        return f"{r.choice(lexicon.NOUNS)} {r.choice(('and', 'or', 'of', 'in'))} {r.choice(lexicon.NOUNS)}"
    return saying(r) if r.random() < 0.5 else lexicon.sentence(r).rstrip(".").lower()


def case(draw: Draw) -> Sample:
    x = draw.random.random()
    if x < 0.1:
        word = draw.values(lexicon.any_word)
        question = draw.wording(_CAPITAL).format(w=quoted(draw, word))
        return _sample(draw, "case", lead(draw, question), f"capital {word}", "",
                       word.capitalize(), True)  # fmt: skip
    text = draw.values(lambda r: _any(r) if r.random() < 0.55 and x < 0.75 else _text(r))
    if x < 0.5:
        source = text if draw.chance(0.8) else text.title()
        template, name, done = _UPPER, "upper", text.upper()
    elif x < 0.78:
        source = draw.choice((text.upper(), text.upper(), text.title(), _mixed(draw, text)))
        template, name, done = _LOWER, "lower", text.lower()
    else:
        source = draw.choice((text.lower(), text.lower(), text.upper()))
        template, name, done = _TITLE, "title", text.title()
    question = lead(draw, draw.wording(template).format(w=quoted(draw, source)))
    steps = " / ".join(map(spelled, done.split())) if len(done) < 60 else ""
    return _sample(draw, "case", question, f"{name} {source}", steps, done, True)


def _mixed(draw: Draw, text: str) -> str:
    return "".join(c.upper() if draw.chance(0.5) else c for c in text)


_NTH = _lines("""What is the {nth} letter of {w}?
What is the {nth} letter of the word {w}?
What is the {nth} letter in {w}?
What is the {nth} character of {w}?
What's the {nth} letter in the word {w}?
Which letter is {nth} in {w}?
Which letter comes {nth} in {w}?
Which letter is the {nth} letter of {w}?
Give me the {nth} letter of {w}.
Give the {nth} letter in the word {w}.
Tell me the {nth} letter of {w}.
Name the {nth} letter of the word {w}.
Find the {nth} letter of {w}.
Take the {nth} letter of {w}.
Return the {nth} character of {w}.
{nth} letter of {w}
{nth} letter in {w}?
The {nth} letter of {w} is what?
In the word {w}, what is the {nth} letter?
In {w}, which letter stands in {nth} place?
Look at {w}. What is the {nth} letter?
Can you tell me the {nth} letter of {w}?
I need the {nth} letter of the word {w}.
Please give the {nth} letter of {w}.
Take the word {w}. Which is its {nth} letter?
Extract the {nth} character from {w}.
Do you know the {nth} letter of {w}?""")
_AT = _lines("""Which letter of {w} is at position {k}?
What letter is at position {k} in {w}?
What letter is in place {k} of {w}?
Which character is number {k} in {w}?
Letter number {k} of {w}?
Give me letter {k} of {w}.
What is letter number {k} in the word {w}?""")
_ENDS = _lines("""What letter does {w} {end} with?
Which letter does the word {w} {end} with?
With which letter does {w} {end}?
The word {w} {end}s with which letter?
Tell me the letter that {w} {end}s with.
What does {w} {end} with?""")


def nth_letter(draw: Draw) -> Sample:
    word = draw.values(lambda r: (lambda w: w if len(w) > 2 else w + "er")(_any(r)))
    x = draw.random.random()
    n = draw.random.randint(1, min(len(word), 10))
    if x < 0.3:
        last = draw.chance(0.6)
        n = len(word) if last else 1
        if draw.chance(0.3):
            template = draw.wording(_ENDS)
            question = template.format(w=quoted(draw, word), end="end" if last else "start")
        else:
            question = draw.wording(_NTH).format(
                w=quoted(draw, word), nth="last" if last else "first"
            )
        name = f"letter {'last' if last else 1} of {word}"
    elif x < 0.4:
        n = len(word) - 1
        nth = draw.choice(("second to last", "second-last", "next to last", "last but one"))
        question = draw.wording(_NTH).format(w=quoted(draw, word), nth=nth)
        name = f"letter last-1 of {word}"
    elif x < 0.5 and len(word) % 2:
        n = (len(word) + 1) // 2
        question = draw.wording(_NTH).format(w=quoted(draw, word), nth="middle")
        name = f"letter middle of {word}"
    elif x < 0.62:
        question = draw.wording(_AT).format(w=quoted(draw, word), k=n)
        name = f"letter {n} of {word}"
    else:
        nth = draw.choice((ORDINALS[n], ORDINALS[n], ordinal(n)))
        question = draw.wording(_NTH).format(w=quoted(draw, word), nth=nth)
        name = f"letter {n} of {word}"
    letter = word[n - 1]
    steps = f"{numbered(word)}. {n}: {letter}"
    return _sample(draw, "nth", lead(draw, question), name, steps, letter)


_PART = _lines("""What are the {end} {k} letters of {w}?
What are the {end} {k} letters of the word {w}?
What are the {end} {k} characters of {w}?
Give me the {end} {k} letters of {w}.
Give me the {end} {k} characters of the word {w}.
Tell me the {end} {k} letters of {w}.
Write the {end} {k} letters of {w}.
Write only the {end} {k} letters of the word {w}.
Take the {end} {k} letters of {w}.
Return the {end} {k} letters of {w}.
Extract the {end} {k} letters from {w}.
Which are the {end} {k} letters of {w}?
{end} {k} letters of {w}
the {end} {k} letters of {w}
Keep only the {end} {k} letters of {w}.
Show the {end} {k} letters of the word {w}.
Can you give me the {end} {k} letters of {w}?
Please write down the {end} {k} letters of {w}.
I need the {end} {k} letters of {w}.
In {w}, what are the {end} {k} letters?
Cut {w} down to its {end} {k} letters.
Abbreviate {w} to its {end} {k} letters.
Shorten {w} to the {end} {k} letters.
Name the {end} {k} letters in {w}.""")
_PART_DIGITS = _lines("""What {are} the {end} {k} of {w}?
What {are} the {end} {k} of the number {w}?
Give me the {end} {k} of {w}.
Tell me the {end} {k} of the number {w}.
Which {are} the {end} {k} of {w}?
{end} {k} of {w}
Write the {end} {k} of {w}.
In the number {w}, what {are} the {end} {k}?
Take the {end} {k} of {w}.
Please give the {end} {k} of {w}.""")


def part_digits(draw: Draw) -> Sample:
    text = str(draw.values(lambda r: r.randint(1000, 10 ** r.randint(4, 8))))
    first = draw.chance(0.4)
    k = draw.random.randint(1, 3)
    said = "digit" if k == 1 else f"{draw.choice((str(k), NUMBERS[k]))} digits"
    question = draw.wording(_PART_DIGITS).format(
        w=text, k=said, end="first" if first else "last", are="is" if k == 1 else "are"
    )
    done = text[:k] if first else text[-k:]
    name = f"keep {'first' if first else 'last'} {k} of {text}"
    steps = taken(text, "first" if first else "last", k, False)
    return _sample(draw, "part_digits", lead(draw, question), name, steps, done)


_CUT = _lines("""Remove the {end} {k} letters from {w}.
Remove the {end} {k} letters of the word {w}.
Delete the {end} {k} letters of {w}.
Drop the {end} {k} letters of {w}.
Take away the {end} {k} letters from {w}.
What is left of {w} without its {end} {k} letters?
What is {w} without the {end} {k} letters?
Write {w} without the {end} {k} letters.
Cut off the {end} {k} letters of {w}.
Leave out the {end} {k} letters of {w}.
If I delete the {end} {k} letters of {w}, what remains?
What remains of {w} when the {end} {k} letters are removed?
Strip the {end} {k} letters from {w}.
{w} without its {end} {k} letters""")


def part(draw: Draw) -> Sample:
    word = draw.values(lambda r: (lambda w: w if len(w) > 4 else w + "ing")(_any(r)))
    first = draw.chance(0.5)
    cut = draw.chance(0.25)
    k = draw.random.randint(1 if cut else 2, min(len(word) - 2, 5))
    shown = draw.choice((str(k), NUMBERS[k], NUMBERS[k]))
    template = draw.wording(_CUT if cut else _PART)
    question = template.format(w=quoted(draw, word), end="first" if first else "last", k=shown)
    question = question.replace(" 1 letters", " letter").replace(" one letters", " letter")
    edge = k if first else len(word) - k
    done = (word[edge:] if cut else word[:edge]) if first else (word[:edge] if cut else word[edge:])
    name = f"{'drop' if cut else 'keep'} {'first' if first else 'last'} {k} of {word}"
    steps = taken(word, "first" if first else "last", k, cut)
    return _sample(draw, "part", lead(draw, question), name, steps, done, True)


_JOIN = _lines("""Join {xs} with {s}.
Join the words {xs} with {s}.
Join these words with {s}: {xs}
Join the following words with {s}: {xs}
Join {xs} using {s}.
Connect {xs} with {s}.
Connect the words {xs} by {s}.
Connect these words with {s}: {xs}
Combine {xs} with {s} between them.
Combine the words {xs}, separated by {s}.
Put {s} between the words {xs}.
Put {s} between these words: {xs}
Link the words {xs} with {s}.
Link {xs} together with {s}.
Write {xs} with {s} between them.
Write {xs} as one string with {s} between the words.
What do you get if you join {xs} with {s}?
What is {xs} joined by {s}?
Make one string from {xs} with {s} as the separator.
Use {s} to join {xs}.
Take {xs} and join them with {s}.
Can you join {xs} with {s}?
Please join the words {xs} using {s}.
join {xs} with {s}
{xs} joined with {s}
Glue {xs} together with {s} in between.
Separate the words {xs} with {s}.
The words are {xs}. Join them with {s}.
Merge {xs} into one string, using {s} as the separator.""")
_CONCAT = _lines("""Join {xs} without spaces.
Join {xs} into one word.
Join {xs} together without anything in between.
Concatenate {xs}.
Concatenate the words {xs}.
Concatenate the strings {xs}.
Put {xs} together to make one word.
Combine {xs} into one word.
Combine {xs} without a space.
Write {xs} as one word.
What do you get if you concatenate {xs}?
What do you get when you put {xs} together without a space?
Stick {xs} together.
Glue {xs} together without a gap.
Merge {xs} into a single word.
Make one word out of {xs}.
concat {xs}
Write {xs} one after the other, without spaces.
Append the words to each other: {xs}
What is the concatenation of {xs}?
What is {plus}?
{plus}
What do you get from {plus} with strings?
What does {plus} give, if both are text?
Please join {xs} with nothing between them.
String together {xs} with no spaces.""")
_SEPARATORS = [
    (
        "-",
        ["a hyphen", "hyphens", "a dash", "dashes", '"-"', "a hyphen (-)", "'-'", "a minus sign"],
    ),
    ("_", ["an underscore", "underscores", '"_"', "an underscore (_)", "'_'"]),
    (",", ["a comma", "commas", '","', "a comma and no space", "','"]),
    ("/", ["a slash", "slashes", '"/"', "a forward slash"]),
    (".", ["a dot", "dots", '"."', "a full stop", "a period"]),
    ("+", ["a plus sign", "plus signs", '"+"', "'+'"]),
    (" ", ["a space", "spaces", "a single space", '" "']),
    (":", ["a colon", "colons", '":"']),
    ("|", ["a pipe", '"|"', "a vertical bar"]),
    ("*", ["a star", '"*"', "an asterisk"]),
    ("#", ['"#"', "a hash sign"]),
    ("&", ['"&"', "an ampersand"]),
    (";", ["a semicolon", "semicolons", '";"']),
]


def _plain_list(draw: Draw, words: list[str]) -> str:
    """Words in a row: the list styles that cannot be mistaken for the separator asked for."""
    mark = draw.choice(("", "", '"', "'"))
    shown = [f"{mark}{word}{mark}" for word in words]
    x = draw.random.random()
    if len(shown) == 2 or x < 0.5:
        return ", ".join(shown[:-1]) + " and " + shown[-1]
    if x < 0.8:
        return ", ".join(shown)
    return ", ".join(shown[:-1]) + ", and " + shown[-1]


def join(draw: Draw) -> Sample:
    def make(r: random.Random) -> list[str]:
        pool = r.choice(list(lexicon.GROUPS.values()) + [lexicon.WORDS] * 6)
        return r.sample(pool, r.choice((2, 2, 3, 3, 3, 4, 5)))

    words = draw.values(make)
    if draw.chance(0.3):
        words = words[:3]
        plus = " + ".join(f'"{word}"' for word in words)
        question = draw.wording(_CONCAT).format(xs=_plain_list(draw, words), plus=plus)
        separator = ""
    else:
        separator, names = draw.choice(_SEPARATORS[:3] if draw.chance(0.55) else _SEPARATORS)
        question = draw.wording(_JOIN).format(xs=_plain_list(draw, words), s=draw.choice(names))
    done = separator.join(words)
    name = f"join [{separator}]: {' '.join(words)}"
    return _sample(draw, "join", lead(draw, question), name, "", done, True)


_REPLACE = _lines("""Replace every {a} in {w} with {b}.
Replace each {a} in {w} by {b}.
Replace all {a} with {b} in {w}.
Replace {a} with {b} in {w}.
Replace {a} by {b} in the word {w}.
Replace the letter {a} with {b} in the word {w}.
Replace all occurrences of {a} in {w} with {b}.
In {w}, replace {a} with {b}.
In the word {w}, replace every {a} by {b}.
In the word {w}, change each {a} to {b}.
In {w}, change every {a} to {b}.
Change every {a} in {w} to {b}.
Change the letter {a} to {b} in {w}.
Change all {a} to {b} in the word {w}.
Swap every {a} in {w} for {b}.
Substitute {b} for {a} in {w}.
Turn every {a} of {w} into {b}.
What is {w} with every {a} replaced by {b}?
What do you get if you replace {a} with {b} in {w}?
What does {w} become if every {a} becomes {b}?
Write {w}, but with {b} instead of {a}.
Write {w} with {b} in place of {a}.
Use {b} instead of {a} in {w}.
Take {w} and replace each {a} by {b}.
Exchange every {a} in the word {w} for {b}.
If I replace all {a} in {w} by {b}, what do I get?
Can you replace {a} with {b} in {w}?
Please replace each letter {a} of {w} with {b}.
replace {a} with {b} in {w}
{w}: replace {a} by {b}
Put {b} wherever {w} has {a}.""")


def replace(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[str, str, str]:
        word = lexicon.any_word(r)
        a = r.choice(word)
        symbol = r.random() < 0.12
        return (
            word,
            a,
            r.choice("*_-x#0") if symbol else r.choice([c for c in "abdegilmnoprstuz" if c != a]),
        )

    word, a, b = draw.values(make)
    mark = draw.choice(('"', '"', "'", "" if b.isalpha() else '"'))
    question = draw.wording(_REPLACE).format(
        w=quoted(draw, word), a=f"{mark}{a}{mark}", b=f"{mark}{b}{mark}"
    )
    done = word.replace(a, b)
    return _sample(draw, "replace", lead(draw, question), f"replace {a} by {b} in {word}",
                   f"{spelled(word)}. {spelled(done)}", done, True)  # fmt: skip


_REMOVE = _lines("""Remove {what} from {w}.
Remove {what} from the word {w}.
Remove {what} in {w}.
Delete {what} from {w}.
Delete {what} in the word {w}.
Drop {what} from {w}.
Take {what} out of {w}.
Take out {what} from the word {w}.
Strip {what} from {w}.
Leave out {what} in {w}.
Cross out {what} in {w}.
Erase {what} from {w}.
Write {w} without {what}.
Write the word {w} without {what}.
What is {w} without {what}?
What is left of {w} if you remove {what}?
What remains of {w} without {what}?
What do you get when you remove {what} from {w}?
If I delete {what} from {w}, what is left?
Give me {w} without {what}.
Spell {w} without {what}.
Can you remove {what} from {w}?
Please remove {what} from the word {w}.
{w} without {what}
remove {what} from {w}
Take {w} and remove {what}.
Get rid of {what} in {w}.
Show {w} after removing {what}.""")


def remove(draw: Draw) -> Sample:
    word = draw.values(
        lambda r: (lambda w: w if len(set(w)) > 2 else w + "ter")(lexicon.any_word(r))
    )
    x = draw.random.random()
    if x < 0.35:
        what, name = (
            draw.choice(
                ("the vowels", "all vowels", "every vowel", "its vowels", "all the vowels")
            ),
            "vowels",
        )
        done = "".join(c for c in word if c not in "aeiou")
    elif x < 0.42:
        what, name = (
            draw.choice(("the consonants", "all consonants", "every consonant")),
            "consonants",
        )
        done = "".join(c for c in word if c in "aeiou")
    elif x < 0.5:
        first = draw.chance(0.5)
        what, name = (
            ("the first letter", "first letter") if first else ("the last letter", "last letter")
        )
        done = word[1:] if first else word[:-1]
    else:
        a = draw.choice(word)
        said = draw.choice((f"'{a}'", f'"{a}"', a))
        what, name = (
            draw.choice(
                (f"every {said}", f"all {a}'s", f"the letter {said}", f"each {said}", f"all {said}")
            ),
            a,
        )
        done = word.replace(a, "")
    if not done or (name in ("vowels", "consonants") and "y" in word):
        return remove(draw)
    question = lead(draw, draw.wording(_REMOVE).format(w=quoted(draw, word), what=what))
    return _sample(draw, "remove", question, f"remove {name} from {word}",
                   f"{spelled(word)}. {_crossed_out(word, name)}. {spelled(done)}", done, True)  # fmt: skip


def _crossed_out(word: str, name: str) -> str:
    """The letters with "-" for those that go: "b - n - n -"."""
    goes = {"vowels": "aeiou", "consonants": "bcdfghjklmnpqrstvwxyz"}.get(name, name)
    if len(name) > 1 and name not in ("vowels", "consonants"):
        return " ".join(["-", *word[1:]] if name == "first letter" else [*word[:-1], "-"])
    return " ".join("-" if c in goes else c for c in word)


_INITIALS = _lines("""What are the initials of {w}?
What are {w}'s initials?
Give me the initials of {w}.
Give the initials for {w}.
Write the initials of {w}.
Tell me the initials of {w}.
Which initials does {w} have?
Which initials belong to {w}?
initials of {w}
{w} initials?
My name is {w}. What are my initials?
A person is called {w}. What are the initials?
What initials would {w} sign with?
Turn the name {w} into initials.
Abbreviate the name {w} to its initials.
Can you give the initials of {w}?
Please write the initials of the name {w}.
Reduce {w} to initials.""")
_ACRONYM = _lines("""What is the acronym of {w}?
What is the acronym for {w}?
Make an acronym from {w}.
Make an acronym of {w}.
Form an acronym from the words {w}.
Give me the acronym of {w}.
Take the first letter of each word in {w}.
Write the first letters of the words in {w}.
What do the first letters of {w} spell?
Which acronym does {w} give?
Abbreviate {w} to its first letters.
acronym of {w}
Turn {w} into an acronym.
What abbreviation do you get from the first letters of {w}?
Join the first letters of each word of {w}.
What are the initials of the phrase {w}?
Build an acronym: {w}
Shorten {w} to an acronym.""")


def initials(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[bool, str]:
        if r.random() < 0.55:
            names = [r.choice(lexicon.FIRST_NAMES), r.choice(lexicon.LAST_NAMES)]
            if r.random() < 0.35:
                names.insert(1, r.choice(lexicon.FIRST_NAMES))
            return True, " ".join(names)
        words = [r.choice(lexicon.WORDS) for _ in range(r.randint(2, 5))]
        return False, " ".join(w.capitalize() for w in words) if r.random() < 0.5 else " ".join(
            words
        )

    person, text = draw.values(make)
    template = draw.wording(_INITIALS if person else _ACRONYM)
    shown = text if person and draw.chance(0.85) else f'"{text}"'
    done = "".join(word[0].upper() for word in text.split())
    steps = " ".join(f"{word} {word[0].upper()}" for word in text.split())
    return _sample(draw, "initials", lead(draw, template.format(w=shown)), f"initials of {text}",
                   steps, done)  # fmt: skip


_REPEAT = _lines("""Repeat the word {w} {k} times.
Repeat {w} {k} times.
Write {w} {k} times.
Write the word {w} {k} times.
Say {w} {k} times.
Say the word {w} {k} times.
Print {w} {k} times.
Type {w} {k} times.
Give me {w} {k} times in a row.
Output the word {w} {k} times.
Can you say {w} {k} times?
Can you write {w} {k} times?
Please repeat {w} {k} times.
{w} {k} times please
Echo {w} {k} times.
Write {w} {k} times, separated by spaces.
Repeat {w} {k} times with spaces in between.""")
_REPEAT_TIGHT = _lines("""Repeat {w} {k} times without spaces.
Write {w} {k} times without spaces.
Write {w} {k} times in a row with no spaces between.
Repeat the string {w} {k} times with nothing in between.
Write {w} {k} times as one word.
Print {w} {k} times, no spaces.""")


def repeat(draw: Draw) -> Sample:
    word = draw.values(lexicon.any_word)
    tight = draw.chance(0.25)
    k = draw.random.randint(2, 4 if tight else 6)
    shown = draw.choice((str(k), NUMBERS[k], NUMBERS[k]))
    template = draw.wording(_REPEAT_TIGHT if tight else _REPEAT)
    question = template.format(w=quoted(draw, word), k=shown)
    if k == 2 and draw.chance(0.5):
        question = question.replace(f"{shown} times", "twice")
    done = ("" if tight else " ").join([word] * k)
    name = f"repeat {word} {k}{' tight' if tight else ''}"
    steps = " | ".join([spelled(word)] * k) if tight else " ".join(f"{word}{i}" for i in range(1, k + 1))  # fmt: skip
    return _sample(draw, "repeat", lead(draw, question), name, steps, done)


_WHICH_WORD = _lines("""What is the {nth} word of {w}
What is the {nth} word in the sentence {w}
What is the {nth} word of this sentence: {w}
Which word is the {nth} in {w}
Which is the {nth} word of the sentence {w}
Which word comes {nth} in this sentence? {w}
Give me the {nth} word of {w}
Give the {nth} word in this sentence: {w}
Tell me the {nth} word of {w}
Tell me the {nth} word in the text {w}
Name the {nth} word of the sentence {w}
Find the {nth} word: {w}
Find the {nth} word in {w}
Take the {nth} word of {w}
Return the {nth} word of {w}
{nth} word of {w}
{nth} word: {w}
In the sentence {w} what is the {nth} word?
In {w} which word is the {nth}?
Here is a sentence: {w} What is its {nth} word?
{w} What is the {nth} word?
Can you tell me the {nth} word in {w}
Please give the {nth} word of this text: {w}
Read this and tell me the {nth} word: {w}
Extract the {nth} word from {w}
Look at {w} What is the {nth} word?""")
_WHICH_OF_LIST = _lines("""Which of these words is the {nth}: {xs}
Which word is {nth}: {xs}
What is the {nth} word in this list: {xs}
Find the {nth} word in the list {xs}.
Of the words {xs}, which is the {nth}?
Among {xs}, which word is the {nth}?
Give me the {nth} of these words: {xs}
Out of {xs}, which one is the {nth}?
Pick the {nth} word: {xs}
Which is the {nth} word: {xs}
Tell me which of {xs} is the {nth} word.
{nth} word of {xs}
Which word has the {letters} letters: {xs}
Which of {xs} has the {letters} letters?
I have {xs}. Which one is {nth}?""")


def _sizes(words: list[str], long: bool) -> str:
    """The words with their letters numbered, the lengths compared, and the word found."""
    sizes = [len(word) for word in words]
    size, trace = best_so_far([str(n) for n in sizes], sizes, long)
    counted = ", ".join(f"{numbered(word)}" for word in words)
    pairs = " ".join(f"{word}({n})" for word, n in zip(words, sizes, strict=True))
    return f"{counted}. {pairs}. {trace}. {size} {words[sizes.index(int(size))]}"


def which_word(draw: Draw) -> Sample:
    x = draw.random.random()
    if x < 0.3:  # the longest or shortest of a list, without ties
        words = draw.values(_different_lengths)
        long = draw.chance(0.6)
        nth, letters = ("longest", "most") if long else ("shortest", "fewest")
        template = draw.wording(_WHICH_OF_LIST)
        question = template.format(xs=listing(draw, words, template), nth=nth, letters=letters)
        done = (max if long else min)(words, key=len)
        steps = _sizes(words, long)
        return _sample(
            draw, "which_word", lead(draw, question), f"{nth}: {' '.join(words)}", steps, done
        )
    text = draw.values(lambda r: saying(r) if r.random() < 0.4 else lexicon.sentence(r))
    words = text.rstrip(".").split()
    if len(words) < 3:
        return which_word(draw)
    mark = draw.choice(('"', '"', "'"))
    if x < 0.45:
        sizes = sorted(map(len, words))
        long = draw.chance(0.65)
        if sizes[-1 if long else 0] == sizes[-2 if long else 1]:
            return which_word(draw)
        nth = name = "longest" if long else "shortest"
        done = (max if long else min)(words, key=len)
        steps = _sizes(words, long)
    elif x < 0.7:
        last = draw.chance(0.6)
        nth = name = "last" if last else "first"
        done = words[-1] if last else words[0]
        steps = f"{' '.join(words)}. {done}"
    else:
        n = draw.random.randint(2, min(len(words), 8))
        nth, name = draw.choice((ORDINALS[n], ordinal(n))), str(n)
        done = words[n - 1]
        steps = " ".join(f"{w}={i}" for i, w in enumerate(words[:n], 1)) + f". {done}"
    question = draw.wording(_WHICH_WORD).format(w=f"{mark}{text}{mark}", nth=nth)
    return _sample(draw, "which_word", lead(draw, question), f"word {name} of text", steps, done)


def _different_lengths(r: random.Random) -> list[str]:
    chosen: dict[int, str] = {}
    for word in r.sample(lexicon.WORDS, 12):
        chosen.setdefault(len(word), word)
    words = list(chosen.values())
    return words[: r.choice((2, 3, 3, 4, 4, 5))]


_PALINDROME = _lines("""Is {w} a palindrome?
Is the word {w} a palindrome?
Is {w} the same backwards?
Is {w} spelled the same forwards and backwards?
Does {w} read the same backwards?
Does the word {w} read the same in both directions?
Do you get the same word if you reverse {w}?
Check whether {w} is a palindrome.
Check if {w} is a palindrome.
Tell me if {w} is a palindrome.
Yes or no: {w} is a palindrome.
Would you call {w} a palindrome?
palindrome? {w}
is {w} palindrome
Can {w} be read the same from both sides?
Is {w} equal to its reverse?
Is it true that {w} is a palindrome?
I think {w} is a palindrome. Am I right?""")


def palindrome(draw: Draw) -> Sample:
    def make(r: random.Random) -> str:
        x = r.random()
        if x < 0.3:
            return r.choice(lexicon.PALINDROMES)
        if x < 0.5:  # a made up one, sometimes broken at one place
            half = lexicon.random_letters(r, r.randint(2, 4))
            word = half + r.choice(("", half[-1])) + half[::-1][1 if r.random() < 0.5 else 0 :]
            return word if r.random() < 0.7 else word[:1] + word[-1] + word[2:]
        if x < 0.62:
            number = str(r.randint(10, 999))
            return number + (number[::-1] if r.random() < 0.6 else number)
        return lexicon.any_word(r)

    word = draw.values(make)
    question = lead(draw, draw.wording(_PALINDROME).format(w=quoted(draw, word)))
    back = word[::-1]
    final = "Yes" if back == word else "No"
    steps = f"{spelled(word)}. back {spelled(back)}. {in_step(word, back)}"
    return _sample(draw, "palindrome", question, f"palindrome? {word}", steps, final)


_HAS = _lines("""Does {w} contain {l}?
Does the word {w} contain the letter {l}?
Does {w} have the letter {l} in it?
Does the word {w} have {l} in it?
Is there {l} in {w}?
Is there the letter {l} in the word {w}?
Is the letter {l} in {w}?
Is {l} one of the letters of {w}?
Is {l} in the word {w}?
Can you find the letter {l} in {w}?
Do you see {l} in {w}?
Do I need the letter {l} to spell {w}?
Check if {w} contains {l}.
Tell me whether {w} contains the letter {l}.
Yes or no: does {w} contain {l}?
Does {l} appear in {w}?
Does the letter {l} occur in the word {w}?
{w} contains {l}?
Will I find {l} in {w}?""")
_STARTS = _lines("""Does {w} {end} with {l}?
Does the word {w} {end} with the letter {l}?
Does the word {w} {end} with {l}?
Is {l} the {nth} letter of {w}?
Is the {nth} letter of {w} {l}?
Is it true that {w} {end}s with {l}?
Check if {w} {end}s with {l}.
Tell me whether {w} {end}s with {l}.
Yes or no: {w} {end}s with {l}.
{w} {end}s with {l}?
Is {w} a word that {end}s with {l}?
Would you say {w} {end}s with the letter {l}?""")


def has(draw: Draw) -> Sample:
    word, yes, other = draw.values(
        lambda r: (lexicon.any_word(r), r.random() < 0.5, r.choice("abcdefghiklmnoprstuvwy"))
    )
    kind = draw.choice(("contain", "contain", "start", "end"))
    if kind == "contain":
        letter = draw.choice(word) if yes else other
        final = letter in word
        template = draw.wording(_HAS)
    else:
        place = 0 if kind == "start" else -1
        letter = word[place] if yes else draw.choice(word + other)
        final = word[place] == letter
        template = draw.wording(_STARTS)
    said = draw.choice((letter, letter.upper(), f'"{letter}"', f"'{letter}'"))
    question = template.format(w=quoted(draw, word), l=said, end=kind,
                               nth="first" if kind == "start" else "last")  # fmt: skip
    text = "Yes" if final else "No"
    if kind == "contain":
        found = word.index(letter) if final else len(word)
        steps = f"{' '.join(f'{c} no' for c in word[:found])}{f' {letter} yes' if final else ''}"
        steps = f"{steps.strip()}. {text}"
    else:
        at = word[0 if kind == "start" else -1]
        steps = f"{spelled(word)}. {at} {letter} {'same' if final else 'different'}. {text}"
    return _sample(draw, "has", lead(draw, question), f"{word} {kind} {letter}?", steps, text)


_SWAP = _lines("""Swap the two words: {w}
Swap the words in {w}.
Swap the two words of {w}.
Swap the first and the second word of {w}.
Exchange the two words in {w}.
Switch the words {w} around.
Put the words of {w} in the other order.
What is {w} with the words swapped?
Turn the two words {w} round.
Please swap both words in {w}.
Write {w} with the two words exchanged.
Switch the order of the two words: {w}""")
_WORD_ORDER = _lines("""Reverse the order of the words in {w}.
Reverse the word order of {w}.
Reverse the words in {w}.
Write the words of {w} in reverse order.
Write {w} with the words in reverse order.
Say the words of {w} from last to first.
Put the words of {w} in the opposite order.
What is {w} with its words in reverse order?
Turn the order of the words around: {w}
Give the words in {w} backwards, last word first.
List the words of {w} from the last to the first.
Flip the word order: {w}
Read {w} word by word from the end.
Please reverse the order of words in this phrase: {w}
Start with the last word of {w} and end with the first.""")


def word_order(draw: Draw) -> Sample:
    swap = draw.chance(0.3)

    def make(r: random.Random) -> str:
        if swap:
            return f"{r.choice(lexicon.WORDS)} {r.choice(lexicon.NOUNS)}"
        if r.random() < 0.5:
            return lexicon.sentence(r).rstrip(".").lower()
        if r.random() < 0.5:
            return saying(r)
        return " ".join(r.sample(lexicon.WORDS, r.randint(3, 6)))

    text = draw.values(make)
    mark = draw.choice(('"', '"', "'"))
    question = draw.wording(_SWAP if swap else _WORD_ORDER).format(w=f"{mark}{text}{mark}")
    words = text.split()
    done = " ".join(words[::-1])
    return _sample(draw, "word_order", lead(draw, question), f"word order of {text}",
                   strings_more.turned(words), done)  # fmt: skip


_SPELL = _lines("""Spell {w} with {s} between the letters.
Spell the word {w} with {s} between the letters.
Spell {w}, separating the letters with {s}.
Spell out {w} with {s}.
Write {w} with {s} between the letters.
Write the letters of {w} separated by {s}.
Separate the letters of {w} with {s}.
Put {s} between the letters of {w}.
Put {s} between all letters of the word {w}.
Split {w} into letters with {s}.
Can you spell {w} using {s}?
Please spell {w} letter by letter with {s}.
What does {w} look like with {s} between its letters?
Insert {s} between each letter of {w}.
List the letters of {w} with {s} between them.""")
_SPELL_PLAIN = _lines("""Spell {w}.
Spell the word {w}.
Spell out {w}.
Spell {w} letter by letter.
How do you spell {w}?
How is {w} spelled?
Can you spell {w}?
Can you spell the word {w} for me?
Write {w} letter by letter.
Break {w} into letters.
Split {w} into its letters.
List the letters of {w}.
What letters are in {w}, in order?
Give me the letters of {w} one by one.
Separate {w} into single letters.
Please spell the word {w}.
spell {w}
What are the letters of the word {w}?
Tell me how to spell {w}.""")


def spell(draw: Draw) -> Sample:
    word = draw.values(_any)
    if draw.chance(0.5):
        question, separator = draw.wording(_SPELL_PLAIN).format(w=quoted(draw, word)), "-"
    else:
        separator, names = draw.choice((
            ("-", ["hyphens", "a hyphen", "dashes"]),
            (" ", ["spaces", "a space"]),
            (", ", ["commas", "commas and spaces"]),
            (".", ["dots"]),
        ))  # fmt: skip
        template = draw.wording(_SPELL)
        question = template.format(w=quoted(draw, word), s=draw.choice(names))
    done = separator.join(word)
    name = f"spell [{separator}] {word}"
    return _sample(draw, "spell", lead(draw, question), name, spelled(word), done)


_ADD = _lines("""Add {x} to the {end} of {w}.
Add {x} at the {end} of the word {w}.
Put {x} at the {end} of {w}.
Write {w} with {x} at the {end}.
What do you get if you add {x} to the {end} of {w}?
Stick {x} on the {end} of {w}.
Attach {x} to the {end} of the word {w}.
Take {w} and put {x} at the {end}.
Insert {x} at the {end} of {w}.
If I put {x} at the {end} of {w}, what do I get?
Please add {x} to the {end} of the word {w}.""")
_WRAP = _lines("""Put {w} in {s}.
Put the word {w} in {s}.
Write {w} in {s}.
Wrap {w} in {s}.
Surround {w} with {s}.
Enclose {w} in {s}.
Put {s} around {w}.
Can you put {s} around {w}?
Write the word {w} inside {s}.
I want {w} in {s}.""")


def add(draw: Draw) -> Sample:
    word = draw.values(lexicon.any_word)
    if draw.chance(0.3):
        mark, names = draw.choice((
            ("()", ["parentheses", "round brackets"]),
            ("[]", ["square brackets"]),
            ("{}", ["curly brackets", "curly braces"]),
            ("**", ["asterisks", "stars"]),
            ("<>", ["angle brackets"]),
        ))  # fmt: skip
        question = draw.wording(_WRAP).format(w=quoted(draw, word), s=draw.choice(names))
        done = mark[0] + word + mark[1]
        return _sample(draw, "add", lead(draw, question), f"wrap {word} in {mark}", "", done)
    extra = (
        draw.values(lambda r: lexicon.random_letters(r, r.randint(1, 3)))
        if draw.chance(0.6)
        else (draw.choice(("ing", "ed", "er", "s", "un", "re", "pre", "ness", "ly", "able", "!")))
    )
    start = draw.chance(0.4)
    mark = draw.choice('""\'')
    question = draw.wording(_ADD).format(
        w=quoted(draw, word), x=f"{mark}{extra}{mark}",
        end=draw.choice(("start", "beginning", "front") if start else ("end", "end", "back")),
    )  # fmt: skip
    done = extra + word if start else word + extra
    name = f"add {extra} to {'start' if start else 'end'} of {word}"
    return _sample(draw, "add", lead(draw, question), name, "", done)


_SAME = _lines("""Are {a} and {b} the same word?
Is {a} the same as {b}?
Are {a} and {b} spelled the same?
Are the strings {a} and {b} equal?
Are the words {a} and {b} identical?
Do {a} and {b} have the same letters in the same order?
Is {a} equal to {b}?
Compare {a} and {b}: are they the same?
Check whether {a} and {b} are identical.""")
_ANAGRAM = _lines("""Are {a} and {b} anagrams?
Is {a} an anagram of {b}?
Are the words {a} and {b} anagrams of each other?
Can you make {b} from the letters of {a}, using all of them?
Do {a} and {b} have exactly the same letters?
Check if {a} is an anagram of {b}.
Yes or no: {a} and {b} are anagrams.
Can I rearrange {a} to get {b}?""")
_ANAGRAMS = """listen silent,earth heart,stone notes,night thing,state taste,cat act,save vase,dear
read,below elbow,study dusty,dog god,arm ram,brag grab,inch chin,lamp palm,peach cheap,rat tar,scare
cares,part trap,stop spot,team meat,tea eat,late tale,form from,north thorn,lemon melon,angel glean,
brush shrub,cause sauce,danger garden,disease seaside,fired fried,loop pool,paws swap,race care,sink
skin,snail nails,top pot,was saw,won now,ear are,leap pale,pea ape,stew west,tones stone,least
steal,bored robed,player replay,teacher cheater""".replace("\n", " ").split(",")


def in_step(a: str, b: str) -> str:
    """Two words letter by letter, up to the first that differs: "c c =, a u different"."""
    parts = []
    for x, y in zip(a, b, strict=False):
        parts.append(f"{x} {y} {'=' if x == y else 'different'}")
        if x != y:
            return ", ".join(parts)
    return ", ".join(parts) + (". same" if len(a) == len(b) else ". one is longer")


def same(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[str, str, str]:
        if r.random() < 0.4:
            a = lexicon.any_word(r)
            if r.random() < 0.45 or len(a) < 3:
                return "same", a, a
            i = r.randrange(len(a) - 1)
            return "same", a, a[:i] + a[i + 1] + a[i] + a[i + 2 :]
        if r.random() < 0.5:
            a, b = r.choice(_ANAGRAMS).split()
        else:
            a = lexicon.any_word(r)[:7]
            b = "".join(r.sample(a, len(a)))
        if r.random() < 0.5:
            i = r.randrange(len(b))
            b = b[:i] + r.choice("aeiorstnl") + b[i + 1 :]
        return "anagram", a, b

    kind, a, b = draw.values(make)
    template = draw.wording(_SAME if kind == "same" else _ANAGRAM)
    mark = draw.choice('""\'')
    question = lead(draw, template.format(a=f"{mark}{a}{mark}", b=f"{mark}{b}{mark}"))
    if kind == "same":
        final, steps = a == b, in_step(a, b)
    else:
        steps, final = wordplay.crossed(a, b, True)
    return _sample(draw, "same", question, f"{kind} {a} {b}?", steps, "Yes" if final else "No")


_NEXT = _lines("""Which letter comes {rel} {l} in the alphabet?
What letter comes {rel} {l}?
What is the letter {rel} {l} in the alphabet?
Which letter is right {rel} {l}?
Tell me the letter that comes {rel} {l} in the alphabet.
letter {rel} {l}
In the alphabet, what comes {rel} {l}?
Name the letter directly {rel} {l}.""")
_PLACE = _lines("""What is the {nth} letter of the alphabet?
Which letter is the {nth} of the alphabet?
What letter is number {n} in the alphabet?
Name the {nth} letter of the alphabet.
Give me the {nth} letter in the alphabet.
{nth} letter of the alphabet""")
_INDEX = _lines("""What position does {l} have in the alphabet?
At which place in the alphabet is {l}?
Which number is the letter {l} in the alphabet?
What number is {l} in the alphabet?
What is the position of {l} in the alphabet?
Which place does the letter {l} have in the alphabet?
How far into the alphabet is {l}?
{l} is which number in the alphabet?""")
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def alphabet(draw: Draw) -> Sample:
    i = draw.random.randrange(26)
    letter = _ALPHABET[i]
    said = draw.choice(
        (letter.upper(), letter.upper(), letter, f'"{letter}"', f"the letter {letter.upper()}")
    )
    x = draw.random.random()
    if x < 0.45:
        after = i < 25 and (i == 0 or draw.chance(0.6))
        question = draw.wording(_NEXT).format(l=said, rel="after" if after else "before")
        final = _ALPHABET[i + 1 if after else i - 1]
        name = f"letter {'after' if after else 'before'} {letter}"
    elif x < 0.75:
        nth = draw.choice((ordinal(i + 1), ORDINALS[i + 1] if i < 10 else ordinal(i + 1)))
        question = draw.wording(_PLACE).format(nth=nth, n=i + 1)
        final, name = letter, f"letter {i + 1} of alphabet"
    else:
        question = draw.wording(_INDEX).format(l=said).replace("letter the letter", "letter")
        final, name = str(i + 1), f"place of {letter} in alphabet"
    if x < 0.45:
        steps = " ".join(_ALPHABET[max(0, i - 2) : i + 2 if after else i + 1])
    else:
        steps = " ".join(f"{c}{k}" for k, c in enumerate(_ALPHABET[: i + 1], 1))
    return _sample(
        draw,
        "alphabet",
        lead(draw, question),
        name,
        steps,
        final.upper() if final.isalpha() else final,
    )


_SPACES = _lines("""Remove the spaces from {w}.
Remove all spaces from {w}.
Delete the spaces in {w}.
Take the spaces out of {w}.
Write {w} without spaces.
What is {w} without the spaces?
Strip all spaces from {w}.
Squeeze the spaces out of {w}.
Close up the words in {w} so that no space is left.
Drop every space in {w}.
Can you write {w} without any spaces?""")
_BY = _lines("""Replace the spaces in {w} with {s}.
Replace every space in {w} by {s}.
Each space in {w} becomes {s}.
Exchange every space of {w} for {s}.
Between the words of {w} write {s} and no space.
{w} with {s} instead of spaces
Use {s} for the spaces in {w}.
No spaces in {w}: use {s}.
Replace all spaces with {s} in {w}.
In {w}, replace the spaces with {s}.
Change the spaces of {w} to {s}.
Write {w} with {s} instead of spaces.
Use {s} instead of spaces in {w}.
Put {s} in place of each space in {w}.
Turn the spaces in {w} into {s}.
What is {w} with {s} for spaces?
Please replace each space of {w} with {s}.""")
_STYLE = _lines("""Convert {w} to {s}.
Write {w} in {s}.
Write {w} as {s}.
Change {w} to {s}.
Turn {w} into {s}.
What is {w} in {s}?
Put {w} into {s}.
Give me {w} in {s}.
Make {w} {s}.
{w} in {s}
Please convert the phrase {w} to {s}.
How do you write {w} in {s}?""")


def spaces(draw: Draw) -> Sample:
    """Spaces removed or replaced, and the ways to write a name in code."""
    text = draw.values(
        lambda r: " ".join(
            [r.choice(lexicon.ADJECTIVES), r.choice(lexicon.NOUNS), r.choice(lexicon.NOUNS)][
                r.randint(0, 1) :
            ]
        )
    )
    words = text.split()
    mark = draw.choice('""\'')
    shown = f"{mark}{text}{mark}"
    x = draw.random.random()
    if x < 0.35:
        question, name, done = draw.wording(_SPACES).format(w=shown), "join []", "".join(words)
    elif x < 0.7:
        separator, names = draw.choice(_SEPARATORS[:6])
        question = draw.wording(_BY).format(w=shown, s=draw.choice(names))
        name, done = f"join [{separator}]", separator.join(words)
    else:
        style, name, done = draw.choice((
            ("snake case", "join [_]", "_".join(words)),
            ("snake_case", "join [_]", "_".join(words)),
            ("kebab case", "join [-]", "-".join(words)),
            ("kebab-case", "join [-]", "-".join(words)),
            ("camelCase", "camel", words[0] + "".join(w.capitalize() for w in words[1:])),
            ("camel case", "camel", words[0] + "".join(w.capitalize() for w in words[1:])),
            ("PascalCase", "pascal", "".join(w.capitalize() for w in words)),
        ))  # fmt: skip
        question = draw.wording(_STYLE).format(w=shown, s=style)
    return _sample(
        draw, "spaces", lead(draw, question), f"{name}: {' '.join(words)}", "", done, True
    )


_SWAP_WORD = _lines("""Replace the word {a} with {b} in {w}
Replace {a} by {b} in the sentence {w}
Replace {a} with {b}: {w}
In the sentence {w} replace {a} with {b}.
In {w} replace the word {a} by {b}.
In {w} change {a} to {b}.
Change the word {a} to {b} in {w}
Change {a} into {b}: {w}
Swap {a} for {b} in {w}
Substitute {b} for {a} in the sentence {w}
Write {w} with {b} instead of {a}.
Use {b} instead of {a} in this sentence: {w}
Rewrite {w} with the word {b} in place of {a}.
What does {w} become if {a} is replaced by {b}?
Please replace {a} with {b} in this text: {w}""")


def replace_word(draw: Draw) -> Sample:
    def make(r: random.Random) -> tuple[str, str, str]:
        while True:
            text = lexicon.sentence(r)
            nouns = [w for w in text.rstrip(".").split() if w in _NOUN_SET and text.count(w) == 1]
            if nouns:
                return text, r.choice(nouns), r.choice(lexicon.THINGS)

    text, a, b = draw.values(make)
    mark = draw.choice('""\'')
    said = draw.choice(('"{}"', "'{}'", "{}"))
    question = draw.wording(_SWAP_WORD).format(
        a=said.format(a), b=said.format(b), w=f"{mark}{text}{mark}"
    )
    done = text.replace(a, b)
    places = " ".join(f"{w}={i}" for i, w in enumerate(text.split(), 1))
    name = f"replace {a} by {b} in: {text}"
    return _sample(draw, "replace_word", lead(draw, question), name, f"{places}. {done}", done)


_NOUN_SET = set(lexicon.THINGS) | set(lexicon.PLACES)
_NAME_ORDER = _lines("""Write the name {w} with the last name first.
Write {w} as last name, first name.
Put the last name first: {w}
Turn {w} into the form "last name, first name".
Rewrite {w} with the surname first and a comma.
How is {w} written in a phone book, last name first?
Give {w} in the order last name, first name.
List {w} with the family name first.""")
_FIRST_NAME = _lines("""What is the {part} name of {w}?
What is the {part} name in {w}?
Give me the {part} name of {w}.
Tell me {w}'s {part} name.
Which is the {part} name: {w}
Extract the {part} name from {w}.
My name is {w}. What is my {part} name?
{part} name of {w}?
The full name is {w}. What is the {part} name?
Take the {part} name out of {w}.""")


def names(draw: Draw) -> Sample:
    first, last = draw.values(lexicon.full_name).split()
    if draw.chance(0.35):
        question = draw.wording(_NAME_ORDER).format(w=f"{first} {last}")
        return _sample(
            draw,
            "names",
            lead(draw, question),
            f"last name first: {first} {last}",
            "",
            f"{last}, {first}",
        )
    want_last = draw.chance(0.55)
    part = draw.choice(("last", "family", "last") if want_last else ("first", "given", "first"))
    question = draw.wording(_FIRST_NAME).format(w=f"{first} {last}", part=part)
    name = f"{'last' if want_last else 'first'} name of {first} {last}"
    return _sample(draw, "names", lead(draw, question), name, "", last if want_last else first)


_BETWEEN = _lines("""What are letters {a} to {b} of {w}?
What are the letters {a} to {b} of {w}?
Give me letters {a} to {b} of {w}.
Give me the letters from position {a} to {b} in {w}.
Take letters {a} through {b} of {w}.
Which letters are at positions {a} to {b} of {w}?
Extract characters {a} to {b} from {w}.
Write the letters of {w} from number {a} to number {b}.
Return characters {a} to {b} of {w}.
Show letters {a} to {b} of the word {w}.""")
_ALTER = _lines("""{do} in {w}.
{do} of {w}.
{do} in the word {w}.
{do} of the word {w}.
Please {do_} in {w}.
Can you {do_} of {w}?
What do you get if you {do_} of {w}?
Take the word {w} and {do_}.
What is {w} if you {do_}?
I want to {do_} of {w}. What comes out?""")


def alter(draw: Draw) -> Sample:
    """Other small changes: a middle part, first and last letter swapped, letters doubled."""
    word = draw.values(lambda r: (lambda w: w if len(w) > 3 else w + "en")(lexicon.any_word(r)[:9]))
    x = draw.random.random()
    if x < 0.4:
        a = draw.random.randint(1, len(word) - 1)
        b = draw.random.randint(a + 1, len(word))
        question = draw.wording(_BETWEEN).format(w=quoted(draw, word), a=a, b=b)
        done, name = word[a - 1 : b], f"letters {a} to {b} of {word}"
        return _sample(
            draw, "alter", lead(draw, question), name, f"{numbered(word)}. {spelled(done)}", done
        )
    do, name, done = draw.choice((
        ("Swap the first and the last letter", "swap ends", word[-1] + word[1:-1] + word[0]),
        ("Exchange the first and last letter", "swap ends", word[-1] + word[1:-1] + word[0]),
        ("Double every letter", "double", "".join(c * 2 for c in word)),
        ("Double each letter", "double", "".join(c * 2 for c in word)),
        ("Double the last letter", "double last", word + word[-1]),
        ("Double the first letter", "double first", word[0] + word),
        ("Remove the duplicate letters", "unique letters", "".join(dict.fromkeys(word))),
        ("Keep only the first of each letter", "unique letters", "".join(dict.fromkeys(word))),
        ("Keep each letter only once", "unique letters", "".join(dict.fromkeys(word))),
        ("Drop every letter that was there before", "unique letters", "".join(dict.fromkeys(word))),
        ("Delete the repeated letters", "unique letters", "".join(dict.fromkeys(word))),
        ("Keep only the consonants", "keep consonants", "".join(c for c in word if c not in "aeiou")),
        ("Double the vowels", "double vowels", "".join(c * 2 if c in "aeiou" else c for c in word)),
        ("Put the first letter at the end", "first to end", word[1:] + word[0]),
        ("Move the first letter to the end", "first to end", word[1:] + word[0]),
        ("Move the last letter to the front", "last to front", word[-1] + word[:-1]),
        ("Put the last letter at the start", "last to front", word[-1] + word[:-1]),
        ("Keep only the vowels", "keep vowels", "".join(c for c in word if c in "aeiou") or word),
    ))  # fmt: skip
    if (name == "keep vowels" and not set(word) & set("aeiou")) or (
        name in ("keep vowels", "keep consonants", "double vowels") and ("y" in word or not done)
    ):
        return alter(draw)
    question = draw.wording(_ALTER).format(do=do, do_=do[0].lower() + do[1:], w=quoted(draw, word))
    return _sample(
        draw,
        "alter",
        lead(draw, question),
        f"{name} {word}",
        f"{_firsts(word) if name == 'unique letters' else spelled(word)}. {spelled(done)}",
        done,
    )


def _firsts(word: str) -> str:
    """Each letter, new or there before: "s new, e new, e again"."""
    return ", ".join(f"{c} {'again' if c in word[:i] else 'new'}" for i, c in enumerate(word))


_UNSPELL = _lines("""Which word do the letters {w} spell?
What word do the letters {w} make?
What does {w} spell?
Put the letters {w} together.
Put together: {w}
Join the letters {w} into a word.
Which word is spelled {w}?
Which word is {w}?
Read this word: {w}
I spell {w}. What is the word?
It is spelled {w}. Which word is it?
Write {w} as one word.
Combine the letters {w}.
What word is this: {w}""")


def unspell(draw: Draw) -> Sample:
    word = draw.values(lexicon.any_word)
    separator = draw.choice(("-", "-", " ", ", "))
    shown = separator.join(word.upper() if draw.chance(0.4) else word)
    question = lead(draw, draw.wording(_UNSPELL).format(w=shown))
    return _sample(draw, "unspell", question, f"letters {spelled(word)}", "", word)


_SPLIT = _lines("""Split {w} at the {s}.
Split {w} by {s}.
Split the string {w} at each {s}.
Split the text {w} on {s}.
Break {w} apart at every {s}.
Separate {w} at the {s}.
Which parts does {w} have if you split it at the {s}?
What are the parts of {w}, split by {s}?
Turn {w} into a list by splitting at {s}.
Cut {w} at each {s}.
List the pieces of {w} between the {s}.""")


def split(draw: Draw) -> Sample:
    words = draw.values(lambda r: r.sample(lexicon.WORDS, r.randint(2, 5)))
    separator, said = draw.choice((("-", "hyphen"), ("_", "underscore"), (",", "comma"), (";", "semicolon"),
                                   ("/", "slash"), ("|", "pipe"), (":", "colon"), (" ", "space"), (".", "dot")))  # fmt: skip
    text = separator.join(words)
    question = draw.wording(_SPLIT).format(w=f'"{text}"', s=said + draw.choice(("", "s")))
    sample = _sample(
        draw, "split", lead(draw, question), f"split [{separator}] {text}", "", ", ".join(words)
    )
    sample.check = listed(words)
    return sample


for _table, _name in (
    (_REVERSE, "REVERSE"), (_DIGITS, "DIGITS"), (_UPPER, "UPPER"), (_LOWER, "LOWER"), (_TITLE,
    "TITLE"), (_CAPITAL, "CAPITAL"), (_NTH, "NTH"), (_AT, "AT"), (_ENDS, "ENDS"), (_PART,
    "PART"), (_PART_DIGITS, "PART_DIGITS"), (_CUT, "CUT"), (_JOIN, "JOIN"), (_CONCAT,
    "CONCAT"), (_REPLACE, "REPLACE"), (_REMOVE, "REMOVE"), (_INITIALS, "INITIALS"), (_ACRONYM,
    "ACRONYM"), (_REPEAT, "REPEAT"), (_REPEAT_TIGHT, "REPEAT_TIGHT"), (_WHICH_WORD,
    "WHICH_WORD"), (_WHICH_OF_LIST, "WHICH_OF_LIST"), (_PALINDROME, "PALINDROME"), (_HAS,
    "HAS"), (_STARTS, "STARTS"), (_SWAP, "SWAP"), (_WORD_ORDER, "WORD_ORDER"), (_SPELL,
    "SPELL"), (_SPELL_PLAIN, "SPELL_PLAIN"), (_ADD, "ADD"), (_WRAP, "WRAP"), (_SAME, "SAME"),
    (_ANAGRAM, "ANAGRAM"), (_NEXT, "NEXT"), (_PLACE, "PLACE"), (_INDEX, "INDEX"), (_SPACES,
    "SPACES"), (_BY, "BY"), (_STYLE, "STYLE"), (_SWAP_WORD, "SWAP_WORD"), (_NAME_ORDER,
    "NAME_ORDER"), (_FIRST_NAME, "FIRST_NAME"), (_BETWEEN, "BETWEEN"), (_ALTER, "ALTER"),
    (_UNSPELL, "UNSPELL"), (_SPLIT, "SPLIT"),
):  # fmt: skip
    _table += [wording for wording in MORE[_name] if wording not in _table]
_ANAGRAM += wordplay.ANAGRAM_WORDINGS

FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "string/reverse": reverse,
    "string/reverse_digits": reverse_digits,
    "string/case": case,
    "string/nth": nth_letter,
    "string/part": part,
    "string/part_digits": part_digits,
    "string/join": join,
    "string/replace": replace,
    "string/remove": remove,
    "string/initials": initials,
    "string/repeat": repeat,
    "string/which_word": which_word,
    "string/palindrome": palindrome,
    "string/has": has,
    "string/word_order": word_order,
    "string/spell": spell,
    "string/add": add,
    "string/same": same,
    "string/alphabet": alphabet,
    "string/spaces": spaces,
    "string/replace_word": replace_word,
    "string/names": names,
    "string/alter": alter,
    "string/unspell": unspell,
    "string/split": split,
    **letters.STRINGS,
    **wordplay.STRINGS,
    **strings_life.STRINGS,
    **strings_more.STRINGS,
    **strings_play.STRINGS,
    **strings_pieces.STRINGS,
}
WEIGHTS: dict[str, float] = {
    "string/reverse": 4.0,
    "string/reverse_digits": 0.8,
    "string/case": 2.5,
    "string/nth": 2.5,
    "string/part": 1.9,
    "string/part_digits": 0.5,
    "string/join": 1.5,
    "string/replace": 1.8,
    "string/remove": 1.5,
    "string/which_word": 1.5,
    "string/has": 1.2,
    "string/add": 0.7,
    "string/same": 1.2,
    "string/alphabet": 0.5,
    "string/spaces": 0.9,
    "string/replace_word": 0.8,
    "string/names": 0.6,
    "string/alter": 1.1,
    "string/unspell": 0.5,
    "string/split": 0.5,
    "string/find": 0.6,
    "string/has_piece": 1.2,
    "string/vowel": 0.3,
    "string/those": 0.5,
    "string/clean": 0.7,
    **wordplay.WEIGHTS,
    **strings_life.WEIGHTS,
    **strings_more.WEIGHTS,
    **strings_play.WEIGHTS,
    **strings_pieces.WEIGHTS,
}

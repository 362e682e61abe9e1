"""More that people ask about words, for `strings`, mostly without quotes: words stuck together or swapped,
first and last letters, which word has how many letters more, places of a second letter, the alphabet.
"""

import random
from collections.abc import Callable
from functools import partial

from recipes.nano.world import lexicon
from recipes.nano.world.answered import worked_out
from recipes.nano.world.base import Draw, Sample, contains, exact, listed, number
from recipes.nano.world.phrases import blocks
from recipes.nano.world.steps import work

TEXTS = blocks(r"""
# GLUE
Stick {a} and {b} together.
Glue {a} and {b} together.
Put {a} and {b} together into one word.
Make one word of {a} and {b}.
Join {a} and {b} into one word.
What [word|do you get] if you put {b} [right |]after {a}?
What word do {a} and {b} make together?
{a} + {b} as one word
{a} plus {b} as one word?
{a} and {b} written as one word
Write {a} and {b} without a space between them.
Hang {b} on to the end of {a}.
Append {b} to {a}.
Attach {b} to the end of {a}.
Merge the words {a} and {b}.
Combine {a} with {b}, no space.
Start with {a} and add {b}. What word is that?
Concatenate {a} and {b}
# TURN
Swap the words: {a} {b}
Swap these two words: {a} {b}
Swap the [two |]words in {a} {b}.
Exchange the two words: {a} {b}
Turn the two words around: {a} {b}
{a} {b} - swap the words
{a} {b}: the other way round, word by word
Put the second word first: {a} {b}
Switch the words {a} and {b} in "{a} {b}".
Words in the other order: {a} {b}
Flip the two words {a} {b}.
Write {a} {b} with the second word first.
Change the order of the two words: {a} {b}
# ENDS
What are the first and [the |]last letters of {w}?
First and last letter of {w}?
Which letters does {w} start and end with?
With which letters does {w} begin and end?
{w}: first and last letter
Give me the first and the last letter of {w}.
How does {w} begin and how does it end? One letter each.
Tell me the letter {w} starts with and the one it ends with.
What are the outer letters of {w}?
Name the two letters at the ends of {w}.
Start and end letter of {w}
# LENGTH_GAP
How many more letters does {a} have than {b}?
How much longer is {a} than {b}?
By how much is {a} longer than {b}?
What is the difference between the lengths of {a} and {b}?
What's the length difference of {a} and {b}?
Difference in length of {a} and {b}?
By how many letters do the lengths of {a} and {b} differ?
{a} has how many letters more than {b}?
How many letters is {a} longer than {b}?
{a}, {b}: how much do their lengths differ?
Take the length of {b} from that of {a}.
Compare the lengths of {a} and {b}. How many letters is the difference?
How many letters would I have to add to {b} to make it as long as {a}?
Length of {a} minus length of {b}?
How far apart are the lengths of {a} and {b}?
How many letters more has {a} than {b}?
By how many letters is {a} longer than {b}?
How much longer is the word {a} than {b}, in letters?
How many letters longer is {a} than {b}?
What is the difference in length between {a} and {b}?
{a} and {b}: how many letters do they differ in length?
How many letters is {b} shorter than {a}?
How many fewer letters does {b} have than {a}?
{a} is longer than {b} by how many letters?
Compare the lengths of {a} and {b}: what is the difference?
# LENGTH_SUM
How many letters do {a} and {b} have together?
How many letters are in {a} and {b} altogether?
How many letters are that together, {a} and {b}?
{a} and {b} together have how many letters?
How many letters do both words have, {a} plus {b}?
Sum of the letters of {a} and {b}?
What do the lengths of {a} and {b} add up to?
Add the lengths of {a} and {b}.
Length of {a} plus length of {b}?
Together, how many letters are {a} and {b}?
Letters in {a} plus letters in {b}?
Count the letters of both words, {a} and {b}, together.
How many letters in total: {a} and {b}
{a} and {b}: how many letters in all?
If I write {a} and {b}, how many letters is that?
What is the number of letters of {a} and {b} together?
Add the number of letters in {a} to that in {b}.
# SECOND
At which place is the second {l} in {w}?
At what position do I find the second {l} of {w}?
In {w}, at what position is the second {l}?
Which letter of {w}, by number, is the second {l}?
What is the position of the second {l} in {w}?
Position of the second {l} in {w}
Where is the second {l} in {w}?
In {w}, which letter number is the second {l}?
{w}: place of the second {l}?
Where does {l} come for the second time in {w}?
The second {l} of {w} is at which place?
Find the second {l} in {w}. Which place?
# FIRST_AT
At which place is the first {l} in {w}?
What is the position of the first {l} in {w}?
Which letter of {w}, by number, is the first {l}?
Find the place of the first {l} in {w}.
In {w}, at what position is the first {l}?
Where is the first {l} in {w}?
Position of the first {l} in {w}
In {w}, which letter number is the first {l}?
{w}: place of the first {l}?
Where does {l} come for the first time in {w}?
The first {l} of {w} is at which place?
# LAST_AT
At which place is the last {l} in {w}?
What is the position of the last {l} in {w}?
Which letter of {w}, by number, is the last {l}?
{w}: place of the last {l}?
Where is the last {l} in {w}?
Position of the last {l} in {w}
In {w}, which letter number is the last {l}?
Where does {l} come for the last time in {w}?
# SAME_END
Do {a} and {b} end with the same letter?
Is it the same letter that {a} and {b} end with?
Are the last letters of {a} and {b} equal?
Last letters of {a} and {b}: the same?
Does {a} end with the same letter as {b}?
Is the final letter of {a} and {b} the same?
Do both {a} and {b} end in one and the same letter?
Do {a} and {b} have the same last letter?
Is the last letter of {a} the same as that of {b}?
Does {a} end like {b}, with the same letter?
{a} and {b}: same last letter?
Do the words {a} and {b} finish with the same letter?
Yes or no: {a} and {b} end with the same letter.
Tell me if {a} and {b} end with the same letter.
Have {a} and {b} the same ending letter?
# SAME_START
Do {a} and {b} start with the same letter?
Does {a} begin with the same letter as {b}?
Does {a} start like {b}, with the same letter?
Is it the same letter that {a} and {b} start with?
Do both {a} and {b} begin with one and the same letter?
Are the first letters of {a} and {b} equal?
First letters of {a} and {b}: the same?
Have {a} and {b} the same first letter?
Is the starting letter of {a} and {b} the same?
Do {a} and {b} have the same first letter?
Is the first letter of {a} the same as that of {b}?
{a} and {b}: same first letter?
Do the words {a} and {b} begin with the same letter?
Yes or no: {a} and {b} start with the same letter.
Tell me if {a} and {b} begin with the same letter.
Have {a} and {b} the same initial?
# NEIGHBOUR
Which letter comes {side} {l} in {w}?
Which letter comes {side} the {l} in {w}?
What letter comes {side} {l} in {w}?
What letter do you find {side} the {l} of {w}?
Tell me the letter {side} the {l} in {w}.
Name the letter {side} {l} in {w}.
{side} the {l} in {w} comes which letter?
Look at {w}: what is {side} the {l}?
What letter is {side} {l} in the word {w}?
In {w}, what is the letter {side} {l}?
{w}: which letter is {side} the {l}?
What stands {side} the {l} in {w}?
The letter {side} {l} in {w}?
Look at {w}. Which letter is right {side} {l}?
Name the letter {side} the {l} of {w}.
# INITIALS_DOTS
What are the initials of {n}, with dots?
The initials of {n}, dotted, please
Initials of {n}, each followed by a dot?
Put the initials of {n} with a full stop after each.
Abbreviate {n} to dotted initials.
How do you write the initials of {n} with dots?
Initials of {n} with dots
Write the initials of {n} with dots.
Initials of {n}, with a dot after each letter
Give me the initials of {n}, with periods.
{n}: initials with dots please
Shorten {n} to initials with dots.
What are {n}'s initials, dots included?
Put a dot after each initial of {n}. What do you get?
# NAMES_UP
Capitalize [properly|correctly]: {low}
{low} - with [capitals|capital letters], please
Write [the name |]{low} [properly|correctly|with capitals|with capital letters].
Capitalize the name {low}.
Each word with a capital: {low}
Correct the capitals: {low}
Make the first letters big: {low}
Put capitals where they belong: {low}
Put {low} in title case.
Proper case: {low}
How is the name {low} written with capital letters?
First letter of each word in upper case: {low}
# PLURAL
Add s to {w}.
Attach an s to {w}.
{w} and an s: what is that as one word?
What do I get when I add s to {w}?
Write {w} with an s behind it.
Give {w} an s at its end.
What is {w} plus s?
How does {w} look with an added s?
Just add an s: {w}
Plural of {w} by adding s
Put an s at the end of {w}.
{w} with an s at the end
What is {w} with an s added?
Make the plural of {w} with s.
Write {w} plus s.
The plural of {w}: just add s.
Hang an s on {w}.
# CHARS_SAME
How many letters are in the alphabet?
How many letters does the alphabet have?
How many letters has the English alphabet?
Number of letters in the alphabet?
The alphabet has how many letters?
How long is the alphabet?
Count the letters of the alphabet.
How many letters are there from A to Z?
How many letters are in the English alphabet?
How many letters has the alphabet?
How many letters are there in English?
The English alphabet has how many letters?
How many letters make up the alphabet?
What is the number of letters in the English alphabet?
English alphabet: how many letters?
Total letters in the alphabet?
# VOWELS_ALL
Which letters are vowels?
What are the vowels [of|in] the alphabet?
Give me the vowels.
Say the vowels.
All vowels, please.
Which letters do we call vowels?
The vowels are?
Write down the vowels.
Show me all the vowels.
List the vowels.
Name all vowels of the English alphabet.
What are the five vowels?
Tell me the vowels.
Which are the vowels?
# VOWELS_COUNT
How many vowels are in the alphabet?
How many vowels are there?
How many vowels does English have?
Count the vowels of the alphabet.
How many of the 26 letters are vowels?
How many vowels does the alphabet have?
How many vowels are there in English letters?
Number of vowels in the alphabet?
How many letters of the alphabet are vowels?
# ALPHABET_END
What is the {end} letter of the alphabet?
What letter is the {end} of the alphabet?
Say the {end} letter in the alphabet.
Give me the {end} letter of the abc.
Which letter is {end} in the alphabet?
{end} letter of the alphabet?
Which letter comes {end} in the alphabet?
The alphabet: which letter is the {end}?
Name the {end} letter of the alphabet.
""")


_done = partial(worked_out, family="string", mark=": ", capitals=0.6)


def _numbered(word: str) -> str:
    return " ".join(f"{c}{i}" for i, c in enumerate(word, 1))


def _two(r: random.Random) -> tuple[str, str]:
    while True:
        a, b = lexicon.any_word(r), lexicon.any_word(r)
        if a != b and len(a) > 2 and len(b) > 2 and (a + b).isalpha():
            return a.lower(), b.lower()


def _shown(draw: Draw, word: str) -> str:
    return f'"{word}"' if draw.chance(0.25) else word


def glued(draw: Draw) -> Sample:
    """Two words as one, or in the other order."""
    a, b = draw.values(_two)
    if draw.chance(0.4):
        text = draw.wording(TEXTS["TURN"]).format(a=a, b=b)
        return _done(draw, "glued", text, f"other order of words {a} {b}", f"{a}=1 {b}=2. {b} {a}", f"{b} {a}")  # fmt: skip
    text = draw.wording(TEXTS["GLUE"]).format(a=_shown(draw, a), b=_shown(draw, b))
    return _done(draw, "glued", text, f"one word of {a}, {b}", f"{' '.join(a)} | {' '.join(b)}. {' '.join(a + b)}", a + b)  # fmt: skip


def lengths(draw: Draw) -> Sample:
    """How many letters one word has more than another, or both together."""
    a, b = draw.values(_two)
    total = draw.chance(0.4)
    if not total and len(a) <= len(b):
        a, b = b, a
    if not total and len(a) == len(b):
        return lengths(draw)
    text = draw.wording(TEXTS["LENGTH_SUM" if total else "LENGTH_GAP"])
    text = text.format(a=_shown(draw, a), b=_shown(draw, b))
    op, value = ("+", len(a) + len(b)) if total else ("-", len(a) - len(b))
    return _done(draw, "lengths", text, f"letters of {a} {op} letters of {b}",
                 f"{_numbered(a)} {len(a)}, {_numbered(b)} {len(b)}. {work(len(a), op, len(b), 'high')}", str(value), number(value))  # fmt: skip


def ends(draw: Draw) -> Sample:
    """The first and last letter of a word, or whether two words share one."""
    a, b = draw.values(_two)
    task = draw.choice(("ENDS", "SAME_END", "SAME_START"))
    if task == "ENDS":
        text = draw.wording(TEXTS[task]).format(w=_shown(draw, a))
        final = f"{a[0]}, {a[-1]}"
        return _done(draw, "ends", text, f"first and last of {a}", f"{' '.join(a)}. {a[0]} {a[-1]}", final, listed([a[0], a[-1]]))  # fmt: skip
    at = 0 if task == "SAME_START" else -1
    if draw.chance(0.5):
        near = [w for w in draw.random.sample(lexicon.WORDS, 60) if w[at] == a[at] and w != a]
        b = near[0] if near else b
    text = draw.wording(TEXTS[task]).format(a=_shown(draw, a), b=_shown(draw, b))
    final = "Yes" if a[at] == b[at] else "No"
    steps = f"{' '.join(a)}, {' '.join(b)}. {a[at]} {b[at]} {'same' if a[at] == b[at] else 'different'}. {final}"  # fmt: skip
    return _done(draw, "ends", text, f"{'first' if at == 0 else 'last'} letter of {a} = of {b}?", steps, final)  # fmt: skip


def _with_twice(r: random.Random) -> tuple[str, str]:
    while True:
        word = lexicon.any_word(r).lower()
        twice = [c for c in sorted(set(word)) if word.count(c) > 1]
        if twice and word.isalpha():
            return word, r.choice(twice)


def located(draw: Draw) -> Sample:
    """The place of the first, second or last of a letter; the letter next to one."""
    if draw.chance(0.4):
        word = draw.values(_two)[0]
        once = [i for i, c in enumerate(word) if word.count(c) == 1]
        if not once:
            return located(draw)
        i = draw.choice(once)
        after = i == 0 or (i < len(word) - 1 and draw.chance(0.5))
        side, at = ("after", i + 1) if after else ("before", i - 1)
        text = draw.wording(TEXTS["NEIGHBOUR"]).format(side=side, l=word[i], w=_shown(draw, word))
        return _done(draw, "located", text, f"letter {side} {word[i]} in {word}",
                     f"{_numbered(word)}. {word[i]}{i + 1}, {word[at]}{at + 1}. {word[at]}", word[at])  # fmt: skip
    word, letter = draw.values(_with_twice)
    places = [i for i, c in enumerate(word, 1) if c == letter]
    task = draw.choice(("SECOND", "SECOND", "FIRST_AT", "LAST_AT"))
    place = places[{"SECOND": 1, "FIRST_AT": 0, "LAST_AT": -1}[task]]
    text = draw.wording(TEXTS[task]).format(l=letter, w=_shown(draw, word))
    which = {"SECOND": "2nd", "FIRST_AT": "1st", "LAST_AT": "last"}[task]
    return _done(draw, "located", text, f"place of the {which} {letter} in {word}",
                 f"{_numbered(word)}. {' '.join(f'{letter}{i}' for i in places)}. {place}", str(place), number(place))  # fmt: skip


def named(draw: Draw) -> Sample:
    """Initials with dots, names with their capitals, an s at the end."""
    task = draw.choice(("INITIALS_DOTS", "NAMES_UP", "NAMES_UP", "PLURAL"))
    if task == "PLURAL":
        word = draw.values(_two)[0]
        if word.endswith("s"):
            return named(draw)
        text = draw.wording(TEXTS[task]).format(w=_shown(draw, word))
        return _done(draw, "named", text, f"s at end of {word}", f"{word} s. {word}s", word + "s")
    name = draw.values(
        lambda r: " ".join(
            [r.choice(lexicon.FIRST_NAMES), *([r.choice(lexicon.FIRST_NAMES)] if r.random() < 0.2 else []), r.choice(lexicon.LAST_NAMES)]
        )
    )  # fmt: skip
    if task == "NAMES_UP":
        text = draw.wording(TEXTS[task]).format(low=name.lower())
        steps = " / ".join(map(" ".join, name.split()))
        return _done(draw, "named", text, f"title {name.lower()}", steps, name, exact(name, case=True))  # fmt: skip
    text = draw.wording(TEXTS[task]).format(n=name)
    done = "".join(f"{w[0]}." for w in name.split())
    steps = " ".join(f"{w} {w[0]}" for w in name.split())
    return _done(draw, "named", text, f"initials with dots of {name}", f"{steps}. {done}", done, contains(done))  # fmt: skip


def of_alphabet(draw: Draw) -> Sample:
    """What everybody knows of the alphabet."""
    task = draw.choice(("CHARS_SAME", "CHARS_SAME", "VOWELS_ALL", "VOWELS_COUNT", "ALPHABET_END"))
    text = draw.wording(TEXTS[task])
    if task == "CHARS_SAME":
        return _done(draw, "of_alphabet", text, "letters of the alphabet", "A to Z, 26", "26", number(26))  # fmt: skip
    if task == "VOWELS_ALL":
        return _done(draw, "of_alphabet", text, "vowels", "a e i o u", "a, e, i, o, u", listed("aeiou"))  # fmt: skip
    if task == "VOWELS_COUNT":
        return _done(draw, "of_alphabet", text, "vowels of the alphabet", "a1 e2 i3 o4 u5. 5", "5", number(5))  # fmt: skip
    end = draw.choice(("first", "last"))
    letter = "A" if end == "first" else "Z"
    return _done(draw, "of_alphabet", text.format(end=end), f"{end} letter of the alphabet", f"A to Z. {letter}", letter)  # fmt: skip


STRINGS: dict[str, Callable[[Draw], Sample]] = {
    "string/glued": glued,
    "string/lengths": lengths,
    "string/ends": ends,
    "string/located": located,
    "string/named": named,
    "string/of_alphabet": of_alphabet,
}
WEIGHTS: dict[str, float] = {
    "string/glued": 1.4, "string/lengths": 1.4, "string/ends": 0.9, "string/located": 1.2,
    "string/named": 1.0, "string/of_alphabet": 0.6,
}  # fmt: skip

"""Pieces of words, for `strings`: one piece taken away or kept, the first vowel, rows of the alphabet, each third
letter, a mark at the end, neighbours swapped, one word of a sentence for another.
"""

import random
from collections.abc import Callable
from functools import partial

from recipes.nano.world import lexicon
from recipes.nano.world.answered import ask_in_words, worked_out
from recipes.nano.world.base import Draw, Sample, exact, listed
from recipes.nano.world.lexicon_more import everyday, saying
from recipes.nano.world.phrases import blocks

TEXTS = blocks(r"""
# TAKE_PIECE
Take away "{p}" from {w}.
Take "{p}" out of {w}.
Remove "{p}" from {w}.
Delete "{p}" from {w}.
Drop the "{p}" from {w}.
If I [delete|remove|take away] "{p}" [from|in] {w}, what's left?
What is left of {w} without "{p}"?
What remains of {w} if "{p}" is cut off?
{w} without "{p}"
{w} minus "{p}"?
What is {w} when you leave out "{p}"?
Cut "{p}" off {w}.
Strip "{p}" from {w}.
Erase "{p}" in {w}.
# CUT_AFTER
Cut {w} after "{p}". What comes after the cut?
Cut {w} after "{p}" - what remains on the right?
What follows "{p}" in {w}?
What comes after "{p}" in {w}?
Give me the part of {w} after "{p}".
Everything in {w} after "{p}", please
In {w}, which letters come after "{p}"?
What is there in {w} once "{p}" is over?
The end of {w} from "{p}" on, without it?
{w}: what stands behind "{p}"?
Which part of {w} comes after "{p}"?
# CUT_BEFORE
What comes before "{p}" in {w}?
What is in front of "{p}" in {w}?
What do you read before "{p}" in {w}?
Give me what comes before "{p}" in {w}.
Give me the part of {w} before "{p}".
Everything in {w} before "{p}", please
In {w}, which letters come before "{p}"?
Which letters stand before "{p}" in {w}?
{w} up to "{p}", without it?
The start of {w} until "{p}"?
What stands in front of "{p}" in {w}?
Which part of {w} comes before "{p}"?
{w}: what is there before "{p}"?
Cut {w} right before "{p}". What is on the left?
# VOWEL_AT
What is the {end} vowel in {w}?
What is the {end} vowel of {w}?
Give me the {end} vowel of {w}.
Name the {end} vowel in {w}.
Which letter is the {end} vowel of {w}?
I need the {end} vowel of {w}.
Look for the {end} vowel in {w}.
Which vowel comes {end} in {w}?
{end} vowel in {w}?
Find the {end} vowel of {w}.
Tell me the {end} vowel in {w}.
{w}: {end} vowel?
The {end} vowel you see in {w}?
# CONSONANT_AT
What is the {end} consonant in {w}?
What is the {end} consonant of {w}?
Give me the {end} consonant of {w}.
Name the {end} consonant of {w}.
Tell me the {end} consonant in {w}.
Which letter is the {end} consonant of {w}?
Look for the {end} consonant of {w}.
I need the {end} consonant of {w}.
Which consonant comes {end} in {w}?
{end} consonant in {w}?
Find the {end} consonant of {w}.
{w}: {end} consonant?
# ALPHABET_ROW
Write the alphabet from {a} to {b}.
Write the letters from {a} to {b}.
Alphabet from {a} to {b}?
Recite the alphabet from {a} to {b}.
Type the alphabet, starting at {a} and ending at {b}.
Put down the letters from {a} through {b}.
Tell me the letters {a} to {b} of the alphabet.
Which letters are there from {a} to {b}?
Give me the alphabet from {a} to {b}.
List the letters {a} to {b}.
Say the alphabet from {a} up to {b}.
The letters from {a} to {b}, both included?
Alphabet, {a} to {b}, please
# LETTERS_BETWEEN
What are the letters between {a} and {b}?
Tell me the letters between {a} and {b}.
What letters are there between {a} and {b}?
The letters between {a} and {b}, please
Say the letters that come between {a} and {b}.
Give me all letters between {a} and {b}, without these two.
Letters after {a} and before {b}?
Which letters lie in between, from {a} to {b}, both left out?
Write the letters between {a} and {b}.
What comes between {a} and {b} in the alphabet?
In the alphabet, what letters are between {a} and {b}?
Which letters are between {a} and {b} in the alphabet?
Which letters come between {a} and {b}?
List the letters between {a} and {b}.
Name the letters that lie between {a} and {b} in the alphabet.
Between {a} and {b}, which letters are there?
# EACH_THIRD
Take every third letter of {w}.
Every third letter of {w}, please
What are the letters 3, 6, 9 of {w}?
From {w}, pick each third letter, starting with number three.
Write down each third letter of {w}.
In {w}, keep one letter in three: the third, the sixth and so on.
Every third letter of {w}, beginning with the third?
Write only every third letter of {w}, starting at the third.
Keep letters 3, 6, 9 and so on of {w}.
Give me each third letter of {w}, from the third on.
# MARK_END
Give me {w} with {m} after it.
Let {w} end with {m}.
First {w}, then {m}: type that.
Finish {w} with {m}.
Print {w} and after it {m}.
Close {w} with {m}.
Place {m} behind {w}.
Write {w} with {m} at the end.
Put {m} after {w}.
Add {m} to {w}.
Add {m} at the end of {w}.
{w} with {m} at the end
Type {w} followed by {m}.
End {w} with {m}.
# MARK_START
Write {w} with {m} in front.
Put {m} before {w}.
Start {w} with {m}.
Place {m} in front of {w}.
First {m}, then {w}: type that.
Type {w}, beginning with {m}.
Let {w} begin with {m}.
Set {m} before {w}.
Print {m} followed by {w}.
Give me {m} and right after it {w}.
Show {w} with {m} ahead of it.
I want {m} before {w}.
Put {m} in front of {w}.
Add {m} at the start of {w}.
{w} with {m} before it
Type {m} and then {w}.
# SWAP_FIRST
Swap the first two letters of {w}.
Make the first two letters of {w} change places.
{w}, but with the first two letters exchanged
What is {w} with its first two letters the other way round?
Reverse the order of the first two letters of {w}.
Take {w} and swap its first two letters.
Exchange the first two letters of {w}.
{w} with its first two letters swapped
Switch letters one and two of {w}.
Turn round the first two letters of {w}.
# SWAP_LAST
Swap the last two letters of {w}.
Make the last two letters of {w} change places.
Let the last two letters of {w} trade places.
Swap the final two letters in {w}.
{w}, but with the last two letters exchanged
What is {w} with its last two letters the other way round?
Reverse the order of the last two letters of {w}.
Take {w} and swap its last two letters.
Exchange the last two letters of {w}.
{w} with its last two letters swapped
Switch the final two letters of {w}.
Turn round the last two letters of {w}.
# EXCHANGE_WORD
Replace "{a}" with "{b}" in {w}.
Swap "{a}" for "{b}" in {w}.
Put "{b}" in place of "{a}" in {w}.
{w}: put "{b}" where "{a}" is.
Instead of "{a}" say "{b}" in {w}.
Turn "{a}" into "{b}" in {w}.
Replace "{a}" by "{b}": {w}
Change "{a}" to "{b}" in {w}.
In {w}, change "{a}" to "{b}".
In {w}, write "{b}" instead of "{a}".
Write {w} with "{b}" in place of "{a}".
Put "{b}" instead of "{a}": {w}
{w}: swap "{a}" for "{b}"
Use "{b}" for "{a}" in {w}.
Say {w}, but with "{b}" and not "{a}".
# REMOVE_NTH
Remove the {nth} word: {w}
Cut out the {nth} word of {w}.
Give me {w} without its {nth} word.
Skip the {nth} word in {w}.
Strike the {nth} word from {w}.
Remove the {nth} word of {w}.
Leave out the {nth} word of {w}.
{w} without the {nth} word
Drop the {nth} word from {w}.
Take the {nth} word out of {w}.
# SORT_WORDS
Put the words of {w} in alphabetical order.
Alphabetical order for the words of {w}, please
Order the words of {w} from a to z.
Give me the words of {w} in order of the alphabet.
List the words of {w} alphabetically.
The words of {w}, a to z?
Bring the words of {w} into alphabetical order.
Write the words of {w} in abc order.
Sort the words in {w} from a to z.
Sort the words of {w} alphabetically.
{w}: words in alphabetical order, please
Arrange the words of {w} by the alphabet.
Put these words in ABC order: {w}
# REPEATED_WORD
Which word is repeated in {w}?
Which word is double in {w}?
What word is there two times in {w}?
One word comes twice in {w}. Which?
Look at {w}: which word is a repeat?
Name the word that is twice in {w}.
Which word is there twice in {w}?
What word appears more than once in {w}?
{w}: which word comes twice?
Find the repeated word: {w}
Which word did I write twice? {w}
""")
_MARKS = {
    ",": ("a comma",), ".": ("a full stop", "a period", "a dot"), "!": ("an exclamation mark", "a !"), "?": ("a question mark", "a ?"),
    ":": ("a colon",), ";": ("a semicolon",), "-": ("a dash", "a hyphen"), "#": ("a hash sign", "a #"), "*": ("a star", "an asterisk"), "_": ("an underscore",),
}  # fmt: skip
_NTH = ("first", "second", "third", "fourth", "last")


_done = partial(worked_out, family="string", mark=": ", case=True)


def _any(r: random.Random, low: int = 3, high: int = 9) -> str:
    while True:
        word = everyday(r) if r.random() < 0.45 else lexicon.any_word(r)
        if low <= len(word) <= high and word.isalpha():
            return word


def _shown(draw: Draw, word: str) -> str:
    return draw.choice((word, f'"{word}"', f'"{word}"', f"'{word}'"))


def _spelled(word: str) -> str:
    return " ".join(word)


def pieces(draw: Draw) -> Sample:
    """A piece at the start, the end or in the middle taken away; what is before or behind it."""

    def make(r: random.Random) -> tuple[str, str, str]:
        while True:
            a, b = _any(r, 3, 6), _any(r, 3, 6)
            end = r.choice(("ing", "ed", "er", "ly", "ness", "ful", "s", "able"))
            x = r.random()
            if x < 0.4:
                parts = (a, b, "") if r.random() < 0.5 else ("", a, b)
            elif x < 0.75:
                parts = (a, end, "")
            else:
                parts = (a[:2], b[:3], a[2:])
            if sum(map(len, parts)) <= 12 and "".join(parts).count(parts[1]) == 1:
                return parts

    left, piece, right = draw.values(make)
    word = left + piece + right
    task = draw.choice(("TAKE", "TAKE", "TAKE", "AFTER", "BEFORE"))
    if (task == "AFTER" and not right) or (task == "BEFORE" and not left):
        task = "TAKE"
    cut = " | ".join(_spelled(p) for p in (left, piece, right) if p)
    w = _shown(draw, word)
    if task == "TAKE":
        done = left + right
        return _done(draw, "pieces", ask_in_words(draw, TEXTS, "TAKE_PIECE", p=piece, w=w), f"{word} without {piece}", f"{cut}. {_spelled(done)}", done)  # fmt: skip
    done = right if task == "AFTER" else left
    text = ask_in_words(draw, TEXTS, f"CUT_{task}", p=piece, w=w)
    return _done(draw, "pieces", text, f"{task.lower()} {piece} in {word}", f"{cut}. {_spelled(done)}", done)  # fmt: skip


def letter_kinds(draw: Draw) -> Sample:
    """The first or last vowel or consonant; each third letter; two neighbours swapped."""
    word = draw.values(lambda r: _any(r, 4, 9))
    task = draw.choice(("VOWEL", "VOWEL", "CONSONANT", "THIRD", "SWAP", "SWAP"))
    w = _shown(draw, word)
    if task == "THIRD":
        done = word[2::3]
        numbered = " ".join(f"{c}{i}" for i, c in enumerate(word, 1))
        taken = " ".join(f"{c}{i}" for i, c in enumerate(word, 1) if i % 3 == 0)
        return _done(draw, "letter_kinds", ask_in_words(draw, TEXTS, "EACH_THIRD", w=w), f"each third letter of {word}", f"{numbered}. {taken}", done)  # fmt: skip
    if task == "SWAP":
        first = draw.chance(0.6)
        done = word[1] + word[0] + word[2:] if first else word[:-2] + word[-1] + word[-2]
        text = ask_in_words(draw, TEXTS, "SWAP_FIRST" if first else "SWAP_LAST", w=w)
        return _done(draw, "letter_kinds", text, f"swap {'first' if first else 'last'} two of {word}", f"{_spelled(word)}. {_spelled(done)}", done)  # fmt: skip
    vowel = task == "VOWEL"
    found = [c for c in word if (c in "aeiou") == vowel]
    if not found or "y" in word:
        return letter_kinds(draw)
    end = draw.choice(("first", "first", "last"))
    letter = found[0] if end == "first" else found[-1]
    text = ask_in_words(draw, TEXTS, f"{task}_AT", w=w, end=end)
    return _done(draw, "letter_kinds", text, f"{end} {task.lower()} of {word}", f"{_spelled(word)}. {' '.join(found)}. {letter}", letter)  # fmt: skip


def alphabet_rows(draw: Draw) -> Sample:
    """The letters from one to another, with or without the ends."""
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    i = draw.random.randrange(0, 21)
    j = draw.random.randrange(i + 3, min(26, i + 9))
    inside = draw.chance(0.5)
    row = list(alphabet[i + 1 : j] if inside else alphabet[i : j + 1])
    text = ask_in_words(
        draw, TEXTS, "LETTERS_BETWEEN" if inside else "ALPHABET_ROW", a=alphabet[i], b=alphabet[j]
    )
    whole = " ".join(alphabet[i : j + 1])
    name = f"letters {'between' if inside else 'from'} {alphabet[i]} {'and' if inside else 'to'} {alphabet[j]}"
    return _done(draw, "alphabet_rows", text, name, f"{whole}. {' '.join(row)}", ", ".join(row), listed(row))  # fmt: skip


def marked(draw: Draw) -> Sample:
    """A mark put behind or in front of a word or phrase."""
    word = draw.values(lambda r: saying(r) if r.random() < 0.25 else _any(r))
    mark = draw.choice(sorted(_MARKS))
    end = draw.chance(0.7)
    shown = f'"{word}"' if " " in word or draw.chance(0.6) else word
    text = ask_in_words(
        draw, TEXTS, "MARK_END" if end else "MARK_START", w=shown, m=draw.choice(_MARKS[mark])
    )
    done = word + mark if end else mark + word
    name = f"{mark} {'after' if end else 'before'} {word}"
    return _done(draw, "marked", text, name, f"{word} {mark}" if end else f"{mark} {word}", done, {"kind": "contains", "any": [done]})  # fmt: skip


def sentences(draw: Draw) -> Sample:
    """A word of a sentence exchanged, left out; its words sorted; the one that is there twice."""
    text = draw.values(saying)
    words = text.split()
    if len(words) < 3:
        return sentences(draw)
    shown = f'"{text}"' if draw.chance(0.75) else text
    numbered = " ".join(f"{w}={k}" for k, w in enumerate(words, 1))
    task = draw.choice(("EXCHANGE", "EXCHANGE", "EXCHANGE", "NTH", "NTH", "SORT", "TWICE"))
    if task == "EXCHANGE":
        old = draw.choice([w for w in words if words.count(w) == 1] or [""])
        new = everyday(draw.random)
        if not old:
            return sentences(draw)
        done = [new if w == old else w for w in words]
        question = ask_in_words(draw, TEXTS, "EXCHANGE_WORD", a=old, b=new, w=shown)
        return _done(draw, "sentences", question, f"replace {old} by {new} in: {text}", f"{numbered}. {' '.join(done)}", " ".join(done), exact(" ".join(done)))  # fmt: skip
    if task == "NTH":
        i = draw.random.randrange(min(len(words), 4))
        last = i == len(words) - 1
        done = words[:i] + words[i + 1 :]
        question = ask_in_words(draw, TEXTS, "REMOVE_NTH", nth="last" if last else _NTH[i], w=shown)
        return _done(draw, "sentences", question, f"drop {'last' if last else _NTH[i]} word: {text}", f"{numbered}. {' '.join(done)}", " ".join(done), exact(" ".join(done)))  # fmt: skip
    if task == "SORT":
        if len({w[0].lower() for w in words}) < len(words) or len(words) > 6:
            return sentences(draw)
        done = sorted(words, key=str.lower)
        heads = " ".join(f"{w[0].lower()} {w}" for w in words)
        order = " ".join(w[0].lower() for w in done)
        return _done(draw, "sentences", ask_in_words(draw, TEXTS, "SORT_WORDS", w=shown), "words A-Z", f"{heads}. {order}. {' | '.join(done)}", ", ".join(done), listed(done))  # fmt: skip
    double = [w for w in dict.fromkeys(words) if words.count(w) > 1]
    if len(double) != 1:
        word = draw.choice(words)
        at = draw.random.randrange(len(words) + 1)
        words = [*words[:at], word, *words[at:]]
        double = [w for w in dict.fromkeys(words) if words.count(w) > 1]
        if len(double) != 1:
            return sentences(draw)
    joined = " ".join(words)
    tally = " ".join(f"{w}({words[: k + 1].count(w)})" for k, w in enumerate(words))
    question = ask_in_words(
        draw, TEXTS, "REPEATED_WORD", w=f'"{joined}"' if draw.chance(0.75) else joined
    )
    return _done(draw, "sentences", question, "word twice in text", f"{tally}. {double[0]}", double[0], exact(double[0]))  # fmt: skip


STRINGS: dict[str, Callable[[Draw], Sample]] = {
    "string/pieces": pieces,
    "string/letter_kinds": letter_kinds,
    "string/alphabet_rows": alphabet_rows,
    "string/marked": marked,
    "string/sentences": sentences,
}
WEIGHTS: dict[str, float] = {
    "string/pieces": 1.9, "string/letter_kinds": 1.2, "string/alphabet_rows": 0.5,
    "string/marked": 0.8, "string/sentences": 1.8,
}  # fmt: skip

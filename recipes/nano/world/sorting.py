"""Sorting and other things one does with a whole list: median, unique, reverse, filter, merge.

The work is insertion, one item a step, compared from the end until it fits, so that each sign
stands behind the two things it compares: "sort up: 7 3 12. 7; 3: 7 <. 3 7; 12: 7 >. 3 7 12".
"""

import random
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any

from recipes.nano.world import lexicon, lists_life, lists_more, ranking
from recipes.nano.world.base import Draw, Sample, answer, exact, listed, number, user
from recipes.nano.world.lists_texts import MORE
from recipes.nano.world.phrases import NUMBERS, ORDINALS, ask, blocks, lead, listing, ordinal
from recipes.nano.world.steps import decimal

Item = str
_UP = """in ascending order|in increasing order|from smallest to largest|from lowest to highest
from smallest to biggest|from low to high|from least to greatest|smallest first|lowest first
starting with the smallest|with the smallest first|upwards|from small to large|going up
starting from the lowest|in rising order|from the smallest to the largest|ascending|increasing
from small to big|beginning with the smallest|from the lowest to the highest|smallest to largest
least to greatest|low to high|in numerical order|in order from least to greatest|numerically
so that the smallest comes first|with the lowest number at the start|from min to max|from the bottom up
in order of increasing size|by size, smallest first|by value, lowest first|beginning with the lowest
with the smallest at the front|so that they go up|smallest to biggest|from low value to high value
starting from the least|with the lowest on top|by increasing value|growing|low first, high last""".replace(
    "\n", "|"
).split("|")
_DOWN = """in descending order|in decreasing order|from largest to smallest|from highest to lowest
from biggest to smallest|from high to low|from greatest to least|largest first|highest first
starting with the largest|with the largest first|downwards|from large to small|going down
starting from the highest|in falling order|from the largest to the smallest|descending|decreasing
from big to small|beginning with the largest|from the highest to the lowest|largest to smallest
greatest to least|high to low|biggest first|in reverse numerical order|in reverse order of size
so that the largest comes first|with the highest number at the start|from max to min|from the top down
in order of decreasing size|by size, largest first|by value, highest first|beginning with the biggest
with the largest at the front|so that they go down|biggest to smallest|from high value to low value
starting from the greatest|with the highest on top|by decreasing value|shrinking|high first, low last""".replace(
    "\n", "|"
).split("|")
_ABC = """alphabetically|in alphabetical order|from A to Z|A to Z|by the alphabet|in dictionary order
in ABC order|by first letter|in ascending alphabetical order|a-z|from a to z|into alphabetical order
the way a dictionary would|in the order of the alphabet|alphabetically from A to Z|by letter|alphabetically, A first|in ascending order|in a to z order
as they would stand in a phone book|as in a dictionary|in lexicographic order|starting with A
from the first letter to the last""".replace("\n", "|").split("|")
_ZYX = """in reverse alphabetical order|from Z to A|Z to A|alphabetically backwards|z-a|from z to a
in descending alphabetical order|in backwards alphabetical order|alphabetically in reverse
alphabetically from Z to A|in reverse dictionary order|starting from the end of the alphabet
in reverse ABC order|with Z first and A last|in descending order|in z to a order|starting with Z
in reverse lexicographic order|alphabetically, but backwards|alphabetically, last first""".replace(
    "\n", "|"
).split("|")
_SHORT = """by length|from shortest to longest|shortest first|by length, shortest first|by word length
by number of letters|by how many letters they have|from the shortest to the longest|by length ascending
in order of length|by size from short to long|from short to long|starting with the shortest word
by increasing length|by letter count|by the number of letters|from few letters to many
fewest letters first|by length, short to long|with the shortest first|in ascending order of length""".replace(
    "\n", "|"
).split("|")
_LONG = """from longest to shortest|longest first|by length, longest first|by decreasing length
by length in descending order|from the longest to the shortest|by length descending|from long to short
starting with the longest word|by number of letters, longest first|by length from long to short
with the longest first|most letters first|from many letters to few|by length, long to short
in descending order of length|by letter count, highest first|by word length, longest first""".replace(
    "\n", "|"
).split("|")

# {how} is one of the phrases above, {what} "numbers" or "words" and the like, {xs} the list.
_FRAMES = """Sort these {what} {how}: {xs}
Sort {how}: {xs}
Sort the following {what} {how}: {xs}
Sort the {what} in this list {how}: {xs}
Put the {what} {xs} {how}.
Put the following {what} {how}: {xs}
Arrange the {what} {xs} {how}.
Arrange the following {what} {how}: {xs}
List the {what} {xs} {how}.
The {what} are {xs}. Sort them {how}.
The {what} are {xs}. Put them {how}.
My {what} are {xs}. Sort them {how}, please.
I wrote down some {what}: {xs}. Order them {how}.
Give the sorted list, {how}: {xs}
Sorted {how}, what is {xs}?
{how}: {xs}
{xs} {how}
{xs}, sorted {how}
Please put these {what} {how}: {xs}
Please order the following {what} {how}: {xs}
Please arrange {xs} {how}
Could you sort the following list {how}: {xs}
Can you put the {what} {xs} {how}?
Can you arrange these {what} {how}: {xs}
Would you please order {xs} {how}?
Sort the {what} {xs} {how}.
Please sort {xs} {how}.
Can you sort {xs} {how}?
Put these {what} {how}: {xs}
Put {xs} {how}.
Arrange {how}: {xs}
Arrange these {what} {how}: {xs}
Arrange {xs} {how}.
Order these {what} {how}: {xs}
Order the following {what} {how}: {xs}
Order {xs} {how}.
List these {what} {how}: {xs}
List {xs} {how}.
Rank these {what} {how}: {xs}
Write these {what} {how}: {xs}
Write {xs} {how}.
Rearrange {xs} {how}.
Rearrange the {what} {how}: {xs}
I have the {what} {xs}. Sort them {how}.
I have these {what}: {xs}. Please put them {how}.
Here are some {what}: {xs}. Can you order them {how}?
Here is a list: {xs}. Sort it {how}.
Given the list {xs}, sort it {how}.
Given the {what} {xs}, write them {how}.
These {what} are in a mess: {xs}. Sort them {how}.
My list is {xs}. Show it {how}.
Show me {xs} sorted {how}.
What is {xs} sorted {how}?
What do you get if you sort {xs} {how}?
What does the list {xs} look like sorted {how}?
How would you order {xs} {how}?
Could you list the {what} {xs} {how}?
Could you put the following {how}: {xs}
Would you sort this list {how}? {xs}
Sort this list {how}: {xs}
Sort this list of {what} {how}: {xs}
I need these {what} sorted {how}: {xs}
I need {xs} {how}.
I want these {what} {how}: {xs}
Return these {what} {how}: {xs}
Give me {xs} {how}.
Give me the {what} {how}: {xs}
Take the {what} {xs} and sort them {how}.
Take {xs} and arrange them {how}.
Organise these {what} {how}: {xs}
Organize {xs} {how}.
sort {how} {xs}
sort {xs} {how}
{xs} - sort {how}
{xs}: put them {how}
{xs}

Sort the {what} above {how}.
{xs} ... these {what} {how}, please.
Line up these {what} {how}: {xs}
Place the {what} {how}: {xs}
Place {xs} {how}.
The {what} {xs} should be {how}. Rewrite them.
Which order do {xs} have when sorted {how}?
Tell me the {what} {xs} {how}.
Let's sort some {what} {how}: {xs}
Sort me these {what} {how} please: {xs}
In a list we have {xs}. Give the list {how}.
Help me sort these {what} {how}: {xs}
A teacher wrote {xs} on the board. Write them {how}.
The scores were {xs}. List them {how}.
Somebody mixed up {xs}. Sort them {how}.
Sort, {how}, the following {what}: {xs}
Following {what} need to be {how}: {xs}
How do {xs} look {how}?
Could you please arrange the following {what} {how}? {xs}
You get the {what} {xs}. Print them {how}."""
_NUMBER_ONLY = """Sort these numbers: {xs}
Sort {xs}
Sort the numbers {xs}.
Put these numbers in order: {xs}
Put {xs} in order.
Order these numbers: {xs}
Arrange these numbers in order: {xs}
sort: {xs}
Sort this list: {xs}
Please sort this: {xs}
Can you sort the list {xs}?
What is the sorted version of {xs}?
I have {xs}. Please sort.
sorted({xs})
Sort the following integers: {xs}
Sort the array {xs}.
Please order {xs} for me."""
_WORD_ONLY = """Sort these words: {xs}
Alphabetize {xs}.
Alphabetize these words: {xs}
Alphabetise the following list: {xs}
Sort the list {xs}.
Put these names in order: {xs}
Please alphabetize: {xs}
Can you alphabetize {xs}?
In what order would {xs} appear in a dictionary?
How would {xs} be listed in a dictionary?
If {xs} were in a phone book, in what order would they stand?
sort: {xs}
Order these words for an index: {xs}
Could you alphabetize this list for me? {xs}
I want to alphabetize {xs}."""


def _frames(text: str) -> list[str]:
    """One wording a line; an empty line joins its neighbours with a line break between."""
    return [part.replace("\x00", "\n") for part in text.replace("\n\n", "\x00").split("\n")]


FRAMES, NUMBER_ONLY, WORD_ONLY = _frames(_FRAMES), _frames(_NUMBER_ONLY), _frames(_WORD_ONLY)


def numbers(r: random.Random, low: int = 3, high: int = 10) -> list[str]:
    """Different numbers as text, of one style: small, large, with negatives, with one decimal."""
    n = r.choice([k for k in (3, 4, 4, 5, 5, 5, 6, 6, 7, 8, 9, 10) if low <= k <= high])
    n = min(n, r.choice((7, 8, 9, 10)))
    style = r.random()
    if style < 0.35:
        pool: Sequence[int] = range(1, 100)
    elif style < 0.5:
        pool = range(1, 21)
    elif style < 0.7:
        pool = range(1, 1000)
    elif style < 0.82:
        pool = range(10000)
    elif style < 0.92:
        pool = range(-50, 51)
    else:
        return [decimal(x) for x in r.sample(range(1, r.choice((100, 200, 1000))), min(n, 7))]
    if pool[-1] > 100:  # long numbers make long work
        n = min(n, 7 if pool[-1] < 1000 else 6)
    return [str(x) for x in r.sample(pool, n)]


def words(r: random.Random, low: int = 3, high: int = 8) -> list[str]:
    """Different words of one group, with or without capitals; sometimes made up."""
    n = r.choice([k for k in (3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10) if low <= k <= high])
    x = r.random()
    if x < 0.5:
        return r.sample(r.choice(list(lexicon.GROUPS.values())), n)
    if x < 0.8:
        return r.sample(lexicon.WORDS, n)
    # no set: its order depends on the hash seed of the process
    made = list(dict.fromkeys(lexicon.any_word(r) for _ in range(n)))
    if x > 0.93:  # the first letters are equal, so that the second decides
        letter = r.choice("bcdfgmpst")
        return r.sample([w for w in lexicon.WORDS if w[0] == letter], n)
    return r.sample(made, len(made))


def _value(item: str) -> Any:
    return Fraction(item) if item[-1].isdigit() else item.lower()


def sign(a: Any, b: Any) -> str:
    """How a compares to b."""
    return "<" if a < b else ">" if a > b else "="


def ladder(shown: Sequence[str], keys: Sequence[Any], reverse: bool) -> str:
    """The work of sorting, one item a step: it is compared from the end until it fits.

    ladder("7 3 12".split(), [7, 3, 12], False)   "7; 3: 7 <. 3 7; 12: 7 >. 3 7 12"
    """
    done: list[tuple[str, Any]] = []
    steps = []
    for text, key in zip(shown, keys, strict=True):
        place, seen = len(done), []
        while place:
            other, value = done[place - 1]
            seen.append(f"{other} {sign(key, value)}")
            if not (key > value if reverse else key < value):
                break
            place -= 1
        done.insert(place, (text, key))
        row = " ".join(x for x, _ in done)
        steps.append(f"{text}: {', '.join(seen)}. {row}" if seen else row)
    return "; ".join(steps)


def heads(words: Sequence[str]) -> list[str]:
    """The first letters of each word, as many as tell it from the other words."""
    low = [word.lower() for word in words]
    found = []
    for word in low:
        others = [other for other in low if other != word]
        size = 1
        while size < len(word) and any(other.startswith(word[:size]) for other in others):
            size += 1
        found.append(word[:size])
    return found


def keyed(items: Sequence[str], shown: Sequence[str], keys: Sequence[Any], reverse: bool) -> str:
    """The work of sorting items by a short key: "owl o, dock d. o; d: o <. d o. d dock, o owl"."""
    pairs = ", ".join(f"{item} {text}" for item, text in zip(items, shown, strict=True))
    order = sorted(range(len(items)), key=lambda i: keys[i], reverse=reverse)
    back = ", ".join(f"{shown[i]} {items[i]}" for i in order)
    return f"{pairs}. {ladder(shown, keys, reverse)}. {back}"


best_so_far = ranking.best_so_far


def insertion(items: Sequence[str], key: Callable[[str], Any], reverse: bool) -> str:
    """The work of sorting numbers or words; words are sorted by their first letters."""
    if items[0][-1].isdigit():
        return ladder(items, [key(item) for item in items], reverse)
    return keyed(items, heads(items), [item.lower() for item in items], reverse)


def running(word: str) -> str:
    """The letters with a running count: "f1 i2 g3"."""
    return " ".join(f"{letter}{i}" for i, letter in enumerate(word, 1))


def _result(items: Sequence[str], key: Callable[[str], Any], reverse: bool) -> list[str]:
    return sorted(items, key=key, reverse=reverse)


def _sample(
    draw: Draw, kind: str, question: str, work: str, final: str, check: dict[str, Any]
) -> Sample:
    analysis = None if draw.effort == "low" else work
    return Sample("sort", [user(question), answer(final, analysis)], check,
                  effort=draw.effort, kind=kind)  # fmt: skip


def _sorting(
    draw: Draw,
    kind: str,
    template: str,
    items: list[str],
    name: str,
    key: Callable[[str], Any],
    reverse: bool,
    what: Sequence[str],
    how: str,
) -> Sample:
    xs = listing(draw, items, template, quote=0.0 if items[0][-1].isdigit() else 0.12)
    question = lead(draw, template.format(xs=xs, how=how, what=draw.choice(what)))
    done = _result(items, key, reverse)
    work = f"sort {name}: {' '.join(items)}"
    if draw.effort == "high":
        work += f". {insertion(items, key, reverse)}"
    return _sample(draw, kind, question, work, ", ".join(done), listed(done))


_WHAT_NUMBERS = ["numbers", "numbers", "numbers", "values", "integers", "scores", "figures"]
_LABELS = {word: label for label, group in lexicon.GROUPS.items() for word in group}
_WHAT_WORDS = ["words", "words", "words", "items", "entries", "terms"]


def sort_numbers(draw: Draw) -> Sample:
    items = draw.values(numbers)
    if len(items) < 10 and draw.chance(0.12):
        items.insert(draw.random.randrange(len(items)), draw.choice(items))
    what = _WHAT_NUMBERS if "." not in items[0] else ["numbers", "values", "decimals"]
    if draw.chance(0.15):
        return _sorting(draw, "numbers", draw.wording(NUMBER_ONLY), items, "up", _value, False,
                        what, "")  # fmt: skip
    down = draw.chance(0.5)
    how = draw.choice(_DOWN if down else _UP)
    return _sorting(draw, "numbers", draw.wording(FRAMES), items, "down" if down else "up",
                    _value, down, what, how)  # fmt: skip


def _labels(items: list[str]) -> list[str]:
    """What the words may be called: "cities" if they all are."""
    found = {_LABELS.get(item, "words") for item in items}
    return [*found, *found, "words", "items"] if len(found) == 1 else _WHAT_WORDS


def sort_words(draw: Draw) -> Sample:
    items = draw.values(words)
    if draw.chance(0.2):
        return _sorting(draw, "words", draw.wording(WORD_ONLY), items, "A-Z", _value, False,
                        _labels(items), "")  # fmt: skip
    back = draw.chance(0.3)
    how = draw.choice(_ZYX if back else _ABC)
    return _sorting(draw, "words", draw.wording(FRAMES), items, "Z-A" if back else "A-Z",
                    _value, back, _labels(items), how)  # fmt: skip


def _lengths(r: random.Random) -> list[str]:
    chosen: dict[int, str] = {}
    for _ in range(40):
        word = r.choice(lexicon.WORDS) if r.random() < 0.8 else lexicon.pseudo_word(r)[:8]
        chosen.setdefault(len(word), word)
    return r.sample(sorted(chosen.values()), min(r.choice((3, 3, 4, 4, 5, 6)), len(chosen)))


def sort_by_length(draw: Draw) -> Sample:
    items = draw.values(_lengths)
    long = draw.chance(0.4)
    template = draw.wording(FRAMES)
    how = draw.choice(_LONG if long else _SHORT)
    xs = listing(draw, items, template, quote=0.12)
    question = lead(draw, template.format(xs=xs, how=how, what=draw.choice(_WHAT_WORDS)))
    done = _result(items, len, long)
    sized = [str(len(w)) for w in items]
    work = f"sort by length {'down' if long else 'up'}: "
    if draw.effort == "high":
        work += f"{' '.join(items)}. {', '.join(f'{w}: {running(w)}' for w in items)}. "
        work += keyed(items, sized, [len(w) for w in items], long)
    else:
        work += " ".join(f"{w}({n})" for w, n in zip(items, sized, strict=True))
    return _sample(draw, "length", question, work, ", ".join(done), listed(done))


def sort_letters(draw: Draw) -> Sample:
    word = draw.values(lambda r: lexicon.any_word(r)[:9])
    digits = draw.chance(0.25)
    if digits:
        word = str(draw.values(lambda r: r.randint(100, 999999)))
    template = draw.wording(_DIGITS if digits else _LETTERS)
    question = lead(draw, template.format(w=word if digits else f'"{word}"'))
    done = "".join(sorted(word))
    work = f"sort letters: {' '.join(word)}"
    if draw.effort == "high":
        work += f". {ladder(word, word, False)}"
    return _sample(draw, "letters", question, work, done, exact(done))


_LETTERS = """Sort the letters of {w} alphabetically.
Sort the letters in the word {w}.
Put the letters of {w} in alphabetical order.
Arrange the letters of {w} from A to Z.
What are the letters of {w} in alphabetical order?
Write the letters of {w} in the order of the alphabet.
Order the letters of the word {w} alphabetically.
If you sort the letters of {w}, what do you get?
Alphabetize the letters in {w}.
Rearrange {w} so that its letters are in alphabetical order.
sort letters of {w}
Can you sort the characters of {w}?
Take the word {w} and sort its letters alphabetically.
Please arrange the letters in {w} alphabetically.
Give me the letters of {w}, sorted.
Which string do I get when I sort the letters of {w}?""".split("\n")
_DIGITS = """Sort the digits of {w} in ascending order.
Sort the digits of {w} from smallest to largest.
Put the digits of {w} in order.
Arrange the digits of {w} from low to high.
Write the digits of the number {w} in increasing order.
Order the digits in {w} from smallest to biggest.
If you sort the digits of {w} upwards, what do you get?
Rearrange the digits of {w} so that the smallest comes first.
sort digits of {w}
Take {w} and sort its digits, smallest first.
Give me the digits of {w} sorted.""".split("\n")

_RANKED = """What is the {nth} {big} number in {xs}?
What is the {nth} {big} of {xs}?
What is the {nth} {big} of these numbers: {xs}
Find the {nth} {big} number in this list: {xs}
Find the {nth} {big} of {xs}.
Which number is the {nth} {big}: {xs}
Which of {xs} is the {nth} {big}?
Which is the {nth} {big} number among {xs}?
Give me the {nth} {big} value in {xs}.
Give the {nth} {big} of the following numbers: {xs}
Tell me the {nth} {big} number here: {xs}
From the list {xs}, pick the {nth} {big}.
In the list {xs}, what is the {nth} {big} number?
I have {xs}. What is the {nth} {big}?
Out of {xs}, which one is {nth} {big}?
{nth} {big} in {xs}
{nth} {big} number: {xs}
What's the {nth} {big} entry of {xs}?
Look at {xs}. Which number is {nth} {big}?
The scores are {xs}. What is the {nth} {big} score?
Can you find the {nth} {big} number of {xs}?
Return the {nth} {big} element of {xs}.
Of the numbers {xs}, name the {nth} {big}.
When {xs} are sorted, which is the {nth} {big}?
Please tell me the {nth} {big} of these: {xs}
Among {xs}, find the {nth} {big}.""".split("\n")


def ranked(draw: Draw) -> Sample:
    items = draw.values(lambda r: numbers(r, 3, 8))
    down = draw.chance(0.6)
    n = draw.choice((2, 2, 2, 3)) if len(items) > 3 else 2
    nth = draw.choice((ORDINALS[n], ORDINALS[n], ordinal(n), f"{ORDINALS[n]}-"))
    big = draw.choice(("largest", "biggest", "highest", "greatest") if down else
                      ("smallest", "lowest", "smallest", "least"))  # fmt: skip
    template = draw.wording(_RANKED)
    text = template.format(xs=listing(draw, items, template), nth=nth, big=big)
    question = ask(draw, text.replace("- ", "-"))
    done = _result(items, _value, down)
    work = f"{ordinal(n)} {'largest' if down else 'smallest'}: {' '.join(items)}"
    if draw.effort == "high":
        work += f". sort {'down' if down else 'up'}: {insertion(items, _value, down)}"
    else:
        work += f". {' '.join(done[:n])}"
    return _sample(draw, "ranked", question, f"{work}. {done[n - 1]}", done[n - 1],
                   number(float(done[n - 1]) if "." in done[n - 1] else int(done[n - 1])))  # fmt: skip


_MEDIAN = """What is the median of {xs}?
Find the median: {xs}
Find the median of {xs}.
Median of {xs}
What's the median of these numbers: {xs}
Give me the median of {xs}.
Which number is the median of {xs}?
Calculate the median of the list {xs}.
Tell me the median for {xs}.
What is the middle number when {xs} are sorted?
Sort {xs} and tell me the middle number.
Sort {xs}. Which number is in the middle?
Which value lies in the middle of {xs} after sorting?
The scores are {xs}. What is the median score?
Determine the median of the following data: {xs}
I measured {xs}. What is the median?
For the data {xs}, what is the median value?
Compute the median of these values: {xs}
Please work out the median of {xs}.
What is the middle value of the numbers {xs} in order?
If I line up {xs} by size, which one is in the middle?""".split("\n")


def median(draw: Draw) -> Sample:
    items = draw.values(lambda r: (lambda x: x if len(x) % 2 else x[1:])(numbers(r, 3, 9)))
    template = draw.wording(_MEDIAN)
    question = ask(draw, template.format(xs=listing(draw, items, template)))
    done = _result(items, _value, False)
    middle = done[len(done) // 2]
    work = f"median: {' '.join(items)}"
    if draw.effort == "high":
        work += f". sort up: {insertion(items, _value, False)}"
    else:
        work += f". sort up: {' '.join(done)}"
    work += f". middle {len(done) // 2 + 1} of {len(done)}: {middle}"
    return _sample(draw, "median", question, work, middle,
                   number(float(middle) if "." in middle else int(middle)))  # fmt: skip


_UNIQUE = """Remove the duplicates from {xs}.
Remove duplicates: {xs}
Remove the repeated {what} from this list: {xs}
Delete the duplicates in {xs}.
Which different {what} are in {xs}?
List each of these {what} only once: {xs}
Deduplicate {xs}.
Dedupe this list: {xs}
What are the unique {what} in {xs}?
What are the distinct {what} in the list {xs}?
Give me {xs} without duplicates.
Give me the unique {what} of {xs}.
Write this list without repetitions: {xs}
Drop everything that appears twice, keeping the first: {xs}
Keep only the first of each of these {what}: {xs}
I have {xs}. Remove the doubles.
Some {what} appear more than once in {xs}. Keep one of each.
Show {xs} with repeats removed.
Take out the duplicate {what}: {xs}
remove dupes {xs}
Clean up this list so that nothing appears twice: {xs}
Can you get rid of the duplicates in {xs}?
Please remove all repeated {what} from {xs}.
Make the {what} in {xs} unique, in the same order.
List the distinct {what}: {xs}""".split("\n")


def _with_repeats(r: random.Random) -> list[str]:
    items = numbers(r, 3, 6) if r.random() < 0.5 else words(r, 3, 5)
    items = items + r.choices(items, k=r.randint(1, 4))
    r.shuffle(items)
    return items[:10]


def unique(draw: Draw) -> Sample:
    items = draw.values(_with_repeats)
    template = draw.wording(_UNIQUE)
    plain = ["numbers", "values"] if items[0][-1].isdigit() else ["words", "items"]
    question = lead(
        draw, template.format(xs=listing(draw, items, template), what=draw.choice(plain))
    )
    done = list(dict.fromkeys(items))
    work = f"unique: {' '.join(items)}"
    if draw.effort == "high":
        steps, seen = [], set()
        for item in items:
            steps.append(f"{item} {'again' if item in seen else 'new'}")
            seen.add(item)
        work += ". " + ", ".join(steps)
    return _sample(draw, "unique", question, work, ", ".join(done), listed(done))


_REVERSE = """Reverse this list: {xs}
Reverse the list {xs}.
Reverse the order of {xs}.
Write {xs} in reverse order.
Write the list {xs} backwards.
List {xs} from last to first.
Turn this list around: {xs}
What is {xs} reversed?
What is the list {xs} in reverse order?
Give me {xs} in the opposite order.
Give these {what} back to front: {xs}
Flip the order of these {what}: {xs}
Flip the list {xs}.
I have {xs}. Show them in reverse order, without sorting.
Put the last first: {xs}
Say these {what} in the opposite order: {xs}
List these {what} starting from the end: {xs}
Read this list from the end to the start: {xs}
reverse list {xs}
Can you reverse the order of the {what} {xs}?
Please give the following {what} in reversed order: {xs}
Start with the last one and end with the first: {xs}
The list {xs} backwards, please.
How does {xs} look the other way round?
Rewrite {xs} so that the last one comes first and the first one last.""".split("\n")


def reverse(draw: Draw) -> Sample:
    items = draw.values(lambda r: numbers(r, 3, 8) if r.random() < 0.5 else words(r, 3, 7))
    template = draw.wording(_REVERSE)
    plain = ["numbers", "values"] if items[0][-1].isdigit() else ["words", "items"]
    question = lead(
        draw, template.format(xs=listing(draw, items, template), what=draw.choice(plain))
    )
    done = items[::-1]
    work = f"reverse list: {' '.join(items)}"
    if draw.effort == "high":
        work += ". " + " ".join(f"{x}({i})" for i, x in enumerate(items, 1))
    return _sample(draw, "reverse", question, work, ", ".join(done), listed(done))


_FIRST = """Sort {xs} {how} and give me the first {n}.
Sort {xs} {how} and show only the first {n}.
What are the first {n} of {xs} when sorted {how}?
Sort these {how} and list the first {n}: {xs}
Give me the first {n} after sorting {xs} {how}.
Put {xs} {how}. Which {n} come first?
Order {xs} {how} and keep the first {n}.
After sorting {xs} {how}, what are the first {n}?
Take {xs}, sort {how}, and return the first {n} only.
The first {n} of {xs}, sorted {how}?
Arrange {how} and write only the first {n}: {xs}
If {xs} are sorted {how}, which are the first {n}?
List the first {n} items of {xs} sorted {how}.
Please sort {xs} {how} but only tell me the first {n}.
first {n} of {xs} sorted {how}
Sort the list {xs} {how}. Then give the first {n} entries.""".split("\n")
_TOP = """What are the {n} {big} numbers in {xs}?
Which are the {n} {big} numbers of {xs}?
Give me the {n} {big} of {xs}.
List the {n} {big} numbers: {xs}
Find the {n} {big} values in {xs}.
Name the {n} {big} of these numbers: {xs}
Pick the {n} {big} from {xs}.
Out of {xs}, which are the {n} {big}?
Show me the {n} {big} numbers from this list: {xs}
The scores are {xs}. What are the {n} {big} scores?
{n} {big} of {xs}
I only need the {n} {big} of these: {xs}
From {xs}, return the {n} {big}.
Of {xs}, tell me the {n} {big} ones.""".split("\n")


def first_few(draw: Draw) -> Sample:
    top = draw.chance(0.4)
    words_too = not top and draw.chance(0.4)
    items = draw.values(lambda r: words(r, 4, 8) if words_too else numbers(r, 4, 9))
    down = draw.chance(0.5)
    n = draw.random.randint(2, 3)
    shown = draw.choice((str(n), NUMBERS[n], NUMBERS[n]))
    if top:
        template = draw.wording(_TOP)
        big = draw.choice(("largest", "biggest", "highest") if down else ("smallest", "lowest"))
        text = template.format(xs=listing(draw, items, template), n=shown, big=big)
    else:
        template = draw.wording(_FIRST)
        how = draw.choice((_ZYX if down else _ABC) if words_too else (_DOWN if down else _UP))
        text = template.format(xs=listing(draw, items, template), n=shown, how=how)
    done = _result(items, _value, down)
    name = ("Z-A" if down else "A-Z") if words_too else ("down" if down else "up")
    work = f"first {n}, sort {name}: {' '.join(items)}"
    if draw.effort == "high":
        work += f". {insertion(items, _value, down)}"
    work += f". {' '.join(done[:n])}"
    return _sample(draw, "first", lead(draw, text), work, ", ".join(done[:n]), listed(done[:n]))


_FILTER = """Which of these numbers are {rule}: {xs}
Which numbers in {xs} are {rule}?
Which of {xs} are {rule}?
List the numbers that are {rule}: {xs}
List all numbers from {xs} that are {rule}.
Keep only the numbers that are {rule}: {xs}
Give me the numbers in {xs} that are {rule}.
Show the numbers that are {rule} in this list: {xs}
Pick out the numbers which are {rule}: {xs}
Find every number that is {rule} in {xs}.
Filter {xs}: keep what is {rule}.
From {xs}, select the numbers that are {rule}.
Write down only the ones that are {rule}: {xs}
Name the numbers in {xs} which are {rule}.
Return the elements of {xs} that are {rule}.
In the list {xs}, which ones are {rule}?
Remove everything from {xs} that is not {rule}.
I have {xs}. Which are {rule}?
Can you list the numbers that are {rule} among {xs}?
only {rule}: {xs}
Tell me which of the numbers {xs} are {rule}.
Drop the numbers that are not {rule} from {xs}.""".split("\n")
_DIRECT = """List the {rule}: {xs}
List the {rule} in {xs}.
List all {rule} in this list: {xs}
What are the {rule} in {xs}?
What are the {rule} in the list {xs}?
Which {rule} are in {xs}?
Which {rule} are in this list: {xs}
Give me the {rule} from {xs}.
Give me only the {rule}: {xs}
Give me all {rule} in the list {xs}.
Show me the {rule} in {xs}.
Find the {rule} in {xs}.
Find all {rule}: {xs}
Keep only the {rule}: {xs}
Keep the {rule} and drop the others: {xs}
Filter out everything but the {rule}: {xs}
Pick the {rule} from {xs}.
Select all {rule} from {xs}.
Extract the {rule} from this list: {xs}
Name the {rule} among {xs}.
Write down the {rule}: {xs}
Return the {rule} of {xs}.
I have {xs}. List the {rule}.
I have {xs} and need only the {rule}.
Take the list {xs} and keep the {rule}.
{rule} in {xs}
{rule} from {xs}?
Can you pick out the {rule}: {xs}
Please list the {rule} in {xs}.""".split("\n")
Rule = tuple[str, Callable[[int], bool]]


def rule(r: random.Random, values: Sequence[int]) -> Rule:
    """A condition on integers as it is said, and its test."""
    k = r.choice(values) if r.random() < 0.5 else r.randint(min(values), max(values))
    return r.choice((
        ("even", lambda x: x % 2 == 0),
        ("odd", lambda x: x % 2 == 1),
        (f"greater than {k}", lambda x: x > k),
        (f"less than {k}", lambda x: x < k),
        (f"above {k}", lambda x: x > k),
        (f"below {k}", lambda x: x < k),
        (f"larger than {k}", lambda x: x > k),
        (f"smaller than {k}", lambda x: x < k),
        (f"bigger than {k}", lambda x: x > k),
        (f"at least {k}", lambda x: x >= k),
        (f"at most {k}", lambda x: x <= k),
        (f"over {k}", lambda x: x > k),
        (f"under {k}", lambda x: x < k),
    ))  # fmt: skip


def numbers_by_rule(said: str) -> str:
    """The numbers of a rule: "even numbers", "numbers greater than 7"."""
    return f"numbers {said}" if " " in said else f"{said} numbers"


def canonical_rule(text: str) -> str:
    """The rule in signs: "greater than 7" is ">7"."""
    name, _, k = text.rpartition(" ")
    signs = {"greater than": ">", "above": ">", "larger than": ">", "bigger than": ">", "over": ">",
             "less than": "<", "below": "<", "smaller than": "<", "under": "<", "at least": ">=",
             "at most": "<="}  # fmt: skip
    return signs[name] + k if name else text


def judged(said: str, x: int) -> str:
    """A number beside what its rule looks at: "8 20 <" for "above 20", "27 7 odd" for "even"."""
    if said in ("even", "odd"):
        return f"{x} {abs(x) % 10} {'odd' if x % 2 else 'even'}"
    if said in ("positive", "negative"):
        return f"{x} 0 {sign(x, 0)}"
    limit = int(said.rpartition(" ")[2])
    return f"{x} {limit} {sign(x, limit)}"


def filtered(draw: Draw) -> Sample:
    while True:
        items = draw.values(
            lambda r: r.sample(range(1, r.choice((30, 100, 1000))), r.randint(4, 8))
        )
        said, test = rule(draw.random, items)
        kept = [str(x) for x in items if test(x)]
        if kept:
            break
    direct = draw.chance(0.5)
    template = draw.wording(_DIRECT if direct else _FILTER)
    question = ask(
        draw,
        template.format(
            xs=listing(draw, items, template), rule=numbers_by_rule(said) if direct else said
        ),
    )
    work = f"keep {canonical_rule(said)}: {' '.join(map(str, items))}"
    if draw.effort == "high":
        work += ". " + ", ".join(judged(said, x) + (" yes" if test(x) else " no") for x in items)
    return _sample(draw, "filter", question, work, ", ".join(kept), listed(kept))


_PEOPLE = """{facts}. Order them from {low} to {high}.
{facts}. List the names from {low} to {high}.
{facts}. Who comes in which order from {low} to {high}?
{facts}. Sort them from {low} to {high}.
{facts}. Rank them from {low} to {high}.
{facts}. Put the names in order, {low} first.
Sort from {low} to {high}: {facts}.
Put these in order, {low} first: {facts}.
List these from {low} to {high}: {facts}.
Order from {low} to {high}: {facts}
From {low} to {high}, please: {facts}
{facts}. Give me the names, {low} first.
Here is what I know: {facts}. Write the names from {low} to {high}.
Arrange the names from {low} to {high}: {facts}.
{facts}. Can you rank the names from {low} to {high}?
Who is {low}, who is {high}? Order all: {facts}.""".split("\n")
_SCALES = [
    ("{n} is {v} years old", "youngest", "oldest", (3, 90)),
    ("{n} is {v} cm tall", "shortest", "tallest", (90, 210)),
    ("{n} has {v} points", "lowest", "highest", (1, 100)),
    ("{n} scored {v}", "lowest score", "highest score", (1, 100)),
    ("{n} weighs {v} kg", "lightest", "heaviest", (20, 120)),
    ("{n} ran it in {v} seconds", "fastest", "slowest", (10, 99)),
    ("{n} earns {v} euros", "least", "most", (100, 5000)),
    ("{n} lives {v} km away", "nearest", "farthest", (1, 300)),
    ("{n}: {v}", "lowest", "highest", (1, 500)),
    ("{n} {v}", "lowest", "highest", (1, 100)),
    ("{n} with {v} points", "lowest", "highest", (1, 100)),
    ("{n} = {v}", "smallest", "largest", (1, 500)),
    ("{n} ({v})", "lowest", "highest", (1, 500)),
    ("{n} costs {v}", "cheapest", "most expensive", (1, 500)),
    ("{n} costs {v} euros", "cheapest", "most expensive", (1, 500)),
    ("{n} costs ${v}", "cheapest", "most expensive", (1, 500)),
    ("{n} is {v}", "youngest", "oldest", (3, 90)),
    ("{n} measures {v} cm", "shortest", "tallest", (90, 210)),
    ("{n} needed {v} minutes", "fastest", "slowest", (5, 90)),
    ("{n} finished after {v} minutes", "fastest", "slowest", (5, 90)),
    ("{n} was born in {v}", "oldest", "youngest", (1930, 2020)),
    ("{n} drives {v} km/h", "slowest", "fastest", (20, 190)),
    ("{n} owes me {v} dollars", "least", "most", (1, 300)),
    ("{n} sold {v} cars", "fewest", "most", (1, 90)),
    ("{n} has {v} followers", "fewest", "most", (10, 900)),
    ("{n} read {v} pages", "fewest", "most", (10, 700)),
    ("{n} got {v} votes", "fewest", "most", (1, 900)),
    ("{n} lives on floor {v}", "lowest", "highest", (1, 40)),
]


def people(draw: Draw) -> Sample:
    fact, low, high, (least, most) = draw.choice(_SCALES)
    n = draw.choice((3, 3, 4, 4, 5))
    pool = lexicon.OBJECTS if "costs" in fact else lexicon.FIRST_NAMES
    names, values = draw.values(lambda r: (r.sample(pool, n), r.sample(range(least, most + 1), n)))
    down = draw.chance(0.5)
    facts = [fact.format(n=name, v=value) for name, value in zip(names, values, strict=True)]
    joined = ", ".join(facts[:-1]) + draw.choice((" and ", ", and ", ", ")) + facts[-1]
    ends = (high, low) if down else (low, high)
    question = lead(draw, draw.wording(_PEOPLE).format(facts=joined, low=ends[0], high=ends[1]))
    pairs = list(zip(names, values, strict=True))
    done = sorted(pairs, key=lambda pair: pair[1], reverse=down)
    shown = [f"{a} {v}" for a, v in pairs]
    work = f"sort {'down' if down else 'up'}: {', '.join(shown)}"
    if draw.effort == "high":
        rows = keyed(names, [str(v) for v in values], values, down)
        work += ". " + rows.partition(". ")[2]
    final = [name for name, _ in done]
    return _sample(draw, "people", question, work, ", ".join(final), listed(final))


_EARLY = ["from earliest to latest", "chronologically", "in chronological order", "earliest first",
          "from the earliest to the latest", "by date", "from oldest to newest", "oldest first",
          "starting with the earliest", "in order of time", "in order"]  # fmt: skip
_LATE = ["from latest to earliest", "latest first", "in reverse chronological order", "newest first",
         "from the latest to the earliest", "from newest to oldest", "starting with the latest"]  # fmt: skip
_MONTHS = """January February March April May June July August September October November
December""".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def _time_work(
    style: str, shown: Sequence[str], values: Sequence[tuple[int, ...]], late: bool
) -> str:
    """Sorted by what tells them apart: the year, the month, both, or the number of the day."""
    if style in ("clock", "year"):
        return ladder(shown, values, late)
    if style in ("month", "day"):
        return keyed(shown, [str(v[0] + 1) for v in values], values, late)
    years = {v[0] for v in values}
    if len(years) == len(values):
        keys = [f"{v[0]}" for v in values]
    elif len(years) == 1:
        keys = [f"{v[1]:02}" for v in values]
    else:
        keys = [f"{v[0]}-{v[1]:02}" for v in values]
    return keyed(shown, keys, values, late)


def sort_times(draw: Draw) -> Sample:
    """Dates, times of day, months, weekdays or years, by time."""
    style = draw.choice(("date", "date", "long", "clock", "clock", "month", "day", "year"))
    n = draw.random.randint(3, 5)

    def make(r: random.Random) -> list[tuple[int, ...]]:
        if style in ("date", "long"):
            same = r.random() < 0.4
            year = r.randint(1960, 2030)
            return [(year if same else r.randint(1960, 2030), m, r.randint(1, 28))
                    for m in r.sample(range(1, 13), n)]  # fmt: skip
        if style == "clock":
            return [(m // 60, m % 60) for m in r.sample(range(0, 1440, r.choice((1, 5, 15))), n)]
        top = {"month": 12, "day": 7, "year": 130}[style]
        return [(i,) for i in r.sample(range(top), n)]

    values = draw.values(make)
    show: dict[str, Callable[[tuple[int, ...]], str]] = {
        "date": lambda v: f"{v[0]}-{v[1]:02}-{v[2]:02}",
        "long": lambda v: f"{v[2]} {_MONTHS[v[1] - 1]} {v[0]}",
        "clock": lambda v: f"{v[0]:02}:{v[1]:02}",
        "month": lambda v: _MONTHS[v[0]],
        "day": lambda v: _DAYS[v[0]],
        "year": lambda v: str(1900 + v[0]),
    }
    items = [show[style](v) for v in values]
    late = draw.chance(0.3)
    what = {"date": "dates", "long": "dates", "clock": "times", "month": "months", "day": "weekdays",
            "year": "years"}  # fmt: skip
    template = draw.wording(FRAMES)
    question = lead(draw, template.format(xs=", ".join(items), what=what[style],
                                          how=draw.choice(_LATE if late else _EARLY)))  # fmt: skip
    order = dict(zip(items, values, strict=True))
    done = sorted(items, key=order.__getitem__, reverse=late)
    shown = [show["date"](v) for v in values] if style == "long" else items
    work = f"sort times {'down' if late else 'up'}: {' '.join(shown)}"
    if draw.effort == "high":
        work += ". " + _time_work(style, shown, values, late)
    return _sample(draw, "times", question, work, ", ".join(done), listed(done))


_MERGE = """Merge {a} and {b} into one sorted list.
Combine the lists {a} and {b} and sort the result.
Join the lists {a} and {b}, then sort.
Put {a} and {b} together in ascending order.
Merge these two lists and sort them: {a} and {b}
Sort all numbers of {a} and {b} together.
One list is {a}, the other is {b}. Merge them in increasing order.
List A is {a} and list B is {b}. Give one sorted list.
I have two lists, {a} and {b}. Combine them from smallest to largest.
What do you get when you merge and sort {a} and {b}?
Add {x} to {a} and sort the list.
Insert {x} into the sorted list {a}.
Put {x} at the right place in {a}.
Where does {x} go in {a}? Give the whole list.
Insert {x} in order: {a}
Place {x} into {a} so that it stays sorted.
Add {x} to the list {a}, keeping it in ascending order.
The list {a} is sorted. Insert {x} too.""".split("\n")


def merged(draw: Draw) -> Sample:
    template = draw.wording(_MERGE)
    single = "{x}" in template
    a, b = draw.values(
        lambda r: (lambda s: (s[1:], s[:1]) if single else (s[: len(s) // 2], s[len(s) // 2 :]))(
            r.sample(range(1, r.choice((20, 100, 1000))), r.randint(4, 8))
        )
    )
    if single:
        a.sort()
    items = [str(x) for x in [*a, *b]]
    question = lead(draw, template.format(a=a, b=b, x=b[0]))
    done = _result(items, _value, False)
    work = f"sort up: {' '.join(items)}"
    if draw.effort == "high":
        work += f". {insertion(items, _value, False)}"
    return _sample(draw, "merge", question, work, ", ".join(done), listed(done))


_SORTED = blocks("""
# SORTED
Is the list {xs} sorted {how}?
Are these {what} {how}: {xs}
Is {xs} sorted {how}?
Are {xs} {how}?
Check whether {xs} is {how}.
Is this list already sorted {how}? {xs}
Is {xs} {how}?
Tell me whether {xs} are sorted {how}.
Yes or no: {xs} is {how}.
Are the {what} {xs} arranged {how}?
Are [the|these|the following] {what} [already|] [sorted|ordered|arranged|listed|] {how}: {xs}
[Is|Was] [this list|the list|this row|the array|this sequence] [sorted|ordered|in order], {how}? {xs}
[Is|Would you say] the list {xs} [is|] [sorted|ordered|arranged|] {how}?
[Check|Verify|Tell me|Say|Decide] [if|whether] [the list|the row|] {xs} is [sorted|ordered|arranged|] {how}.
[Check|Verify|Tell me|Say|Decide] [if|whether] [these|the following] {what} are [sorted|ordered|] {how}: {xs}
[Yes or no|True or false, yes or no|Please answer yes or no]: [the list|] {xs} is [sorted|ordered|] {how}.
Did [I|we|they] [sort|arrange] [these|the] {what} {how} correctly? {xs}
[I sorted|She ordered|He arranged] [the|these] {what} {how}: {xs}. Is [that|this] right?
{xs}: [sorted|ordered|is this sorted|are these] {how}?
{xs} - is [that|this|the list] {how}?
[My list is|I have|Here is my list:] {xs}. Is it [sorted|ordered|] {how}?
[Then|So|Now] is [this|the|my] list in order, {how}? {xs}
[Is|Was] [this|the following] in order, {how}: {xs}
[Did|Have] they [line up|stand|come] {how}? {xs}
[Nothing to sort, just check|Do not sort, only check|Only check]: is {xs} [sorted|] {how}?
[Look at|Check] {xs}. Is [everything|each one] in its place, {how}?
[A pupil wrote|My son wrote|The program printed] {xs}. Is it [sorted|] {how}?
[Right or wrong, yes or no|Yes or no]: [these|the following] [{what}|items] are {how}: {xs}
[Must I|Do I have to] sort {xs} or is it already {how}? Say yes if it is.
""")["SORTED"]
_RISES = blocks("""
# RISES
Do the {what} {xs} go {way} all the way?
Does the list {xs} only {grow}?
Do [the|these] {what} {xs} [always|only|steadily] {grow}?
Does [the list|the sequence|the row] {xs} [always|only|steadily] {grow}?
[Check|Tell me] whether the {what} {xs} [always|only] go {way}.
Is each of these {what} {larger} than the one before: {xs}
Is every one of the {what} {larger} than the one before it? {xs}
[Yes or no|Check]: the {what} {xs} only go {way}.
""")["RISES"]


def is_sorted(draw: Draw) -> Sample:
    """Yes or no: a list goes up, down, or by the alphabet."""
    x = draw.random.random()
    way = "A-Z" if x < 0.25 else "down" if x < 0.55 else "up"
    items = draw.values(lambda r: (words if way == "A-Z" else numbers)(r, 3, 6))
    right = _result(items, _value, way == "down")
    y = draw.random.random()
    if y < 0.6:
        items = list(right)
        if y < 0.22:
            i = draw.random.randrange(len(items) - 1)
            items[i], items[i + 1] = items[i + 1], items[i]
        elif y < 0.27 and way != "A-Z":
            items.reverse()
    what = draw.choice(
        _labels(items) if way == "A-Z" else ["numbers", "numbers", "values", "scores"]
    )
    if way != "A-Z" and draw.chance(0.2):
        grow, larger = ("increase", "larger") if way == "up" else ("decrease", "smaller")
        template = draw.wording(_RISES)
        text = template.format(xs=listing(draw, items, template), what=what, way=way, grow=grow,
                               larger=larger)  # fmt: skip
    else:
        template = draw.wording(_SORTED)
        how = draw.choice({"A-Z": _IN_ABC, "down": _IN_FALL, "up": _IN_RISE}[way])
        text = template.format(xs=listing(draw, items, template), what=what, how=how)
    good = items == right
    work = f"sorted {way}? {' '.join(items)}"
    if draw.effort == "high":
        keys = [_value(item) for item in items]
        shown = heads(items) if way == "A-Z" else items
        signs = []
        for i, (a, b) in enumerate(pairwise(keys)):
            signs.append(f"{shown[i]} {shown[i + 1]} {sign(a, b)}")
            if a < b if way == "down" else a > b:
                break
        work += f". {', '.join(signs)}. {'Yes' if good else 'No'}"
    final = "Yes" if good else "No"
    return _sample(draw, "sorted", lead(draw, text), work, final, exact(final))


_IN_RISE = ["in ascending order", "in increasing order", "from smallest to largest", "from low to high",
            "in order from least to greatest", "from the lowest to the highest", "in rising order",
            "from smallest to biggest", "smallest first"]  # fmt: skip
_IN_FALL = ["in descending order", "in decreasing order", "from largest to smallest",
            "from high to low", "in order from greatest to least", "from the highest to the lowest",
            "in falling order", "from biggest to smallest", "largest first"]  # fmt: skip
_IN_ABC = ["in alphabetical order", "alphabetically", "from A to Z", "in dictionary order",
           "in ABC order", "by the alphabet"]  # fmt: skip


_PICK = """What is the {nth} item in {xs}?
What is the {nth} {one} of the list {xs}?
Which {one} comes {nth} in {xs}?
Give me the {nth} {one} from {xs}.
Tell me the {nth} entry of {xs}.
Name the {nth} {one} in this list: {xs}
Take the {nth} {one} of {xs}.
In {xs}, which one is {nth}?
The {nth} item of {xs}?
What stands at the {nth} place in {xs}?
From the list {xs}, give the {nth} one, without sorting.
{nth} {one} of {xs}
Pick the {nth} {one}: {xs}
Look at the list {xs}. What is the {nth} element?
Return the {nth} element of {xs}.""".split("\n")


def pick(draw: Draw) -> Sample:
    items = draw.values(lambda r: numbers(r, 3, 8) if r.random() < 0.5 else words(r, 3, 8))
    n = draw.random.randint(1, len(items))
    last = draw.chance(0.25)
    n = len(items) if last else n
    nth = "last" if last else draw.choice((ORDINALS[n], ordinal(n)))
    template = draw.wording(_PICK)
    one = "number" if items[0][-1].isdigit() else draw.choice(("word", "item"))
    question = lead(draw, template.format(xs=listing(draw, items, template), nth=nth, one=one))
    final = items[n - 1]
    work = f"item {'last' if last else n}: {' '.join(items)}"
    if draw.effort == "high":
        work += ". " + " ".join(f"{x}({i})" for i, x in enumerate(items[:n], 1))
    work += f". {final}"
    check = exact(final)
    if final[-1].isdigit():
        check = number(float(final) if "." in final else int(final))
    return _sample(draw, "pick", question, work, final, check)


for _table, _name in (
    (FRAMES, "FRAMES"), (NUMBER_ONLY, "NUMBER_ONLY"), (WORD_ONLY, "WORD_ONLY"),
    (_LETTERS, "LETTERS"), (_DIGITS, "DIGITS"), (_RANKED, "RANKED"), (_MEDIAN, "MEDIAN"),
    (_UNIQUE, "UNIQUE"), (_REVERSE, "REVERSE"), (_FIRST, "FIRST"), (_TOP, "TOP"),
    (_FILTER, "FILTER"), (_DIRECT, "DIRECT"), (_PEOPLE, "PEOPLE"), (_MERGE, "MERGE"),
    (_PICK, "PICK"),
):  # fmt: skip
    _table += [wording for wording in MORE[_name] if wording not in _table]

FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "sort/numbers": sort_numbers,
    "sort/words": sort_words,
    "sort/length": sort_by_length,
    "sort/letters": sort_letters,
    "sort/ranked": ranked,
    "sort/median": median,
    "sort/unique": unique,
    "sort/reverse": reverse,
    "sort/first": first_few,
    "sort/filter": filtered,
    "sort/people": people,
    "sort/times": sort_times,
    "sort/merge": merged,
    "sort/sorted": is_sorted,
    "sort/pick": pick,
    **ranking.SORTS,
    **lists_life.SORTS,
    **lists_more.SORTS,
}
WEIGHTS: dict[str, float] = {
    "sort/numbers": 4.0,
    "sort/words": 3.0,
    "sort/times": 0.7,
    "sort/merge": 0.5,
    "sort/sorted": 1.0,
    "sort/pick": 0.9,
    "sort/people": 1.5,
    **{kind: weight for kind, weight in ranking.WEIGHTS.items() if kind in ranking.SORTS},
    **lists_life.WEIGHTS,
    **lists_more.SORT_WEIGHTS,
}

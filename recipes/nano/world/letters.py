"""Small questions about letters and parts of words, which `strings` and `counting` take in.

Where a letter stands, whether a word holds a piece, vowel or consonant, which vowels a word has,
what is left without digits or signs, the letter or item that is there most often.
"""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from recipes.nano.world import lexicon
from recipes.nano.world.base import Draw, Sample, answer, exact, listed, number, user
from recipes.nano.world.phrases import blocks, lead, listing, quoted

TEXTS = blocks(r"""
# FIND
[What|Which] [position|place|number] does the letter {l} [have|take] in {w}?
[At|In|On] [what|which] [position|place|spot] [is|does one find|do you see|stands] [the letter |]{l} in [the word |]{w}?
[What is|What's|Tell me|Give me|Find] the [position|place|index] of [the letter |]{l} in [the word |]{w}[, counting from 1|, starting at 1|]
[Where|At which place|At what position] does [the letter |]{l} [appear|occur|come|stand] in [the word |]{w}? [Give the position.|Count from 1.|Give a number.]
[Which|What] letter [number|position] is [the |]{l} in {w}?
[The letter |]{l} is at [which|what] [position|place] in [the word |]{w}?
[Find|Locate] [the letter |]{l} in [the word |]{w} and [give|tell me|return] its [position|place|number].
[Counting from 1|Starting at 1|With the first letter as 1], [where is|at which position is|which position has] [the letter |]{l} in {w}?
[position|place|index] of {l} in {w}
{w}: [position|place] of [the letter |]{l}?
[How far into|At which letter of] {w} [does {l} come|is {l}]? [Give a number.|]
# PIECE_IN
Does [the word|the string|the text|] {w} [contain|include|have] [the word|the string|the letters|the piece|] {l}[ in it| anywhere|]?
[Is|Can you see|Do you see|Can I find|Do you find] [the word|the string|the piece|the letters|] {l} [in|inside|within|somewhere in] [the word|the string|] {w}?
Is {l} [part of|contained in|found in|hidden in|a part of|a substring of] [the word|the string|] {w}?
[Check|Tell me|Say|Find out|Verify] [if|whether] [the word|] {w} [contains|includes|has] [the word|the piece|the letters|] {l}.
[Yes or no|Answer yes or no]: [does {w} contain|{w} contains] {l}[?|]
{w} [contains|includes] {l}, [right|true|correct]?
Can [you|I|one] [cut|read|find] {l} out of {w} [without changing the order|as one piece|]?
# PIECE_START
Does [the word|the name|the string|] {w} {end} with [the letters|the string|the piece|] {l}?
[Check|Tell me|Say|Find out|Verify] [if|whether] [the word|] {w} {end}s with [the letters|the string|] {l}.
[Yes or no|Answer yes or no]: {w} {end}s with {l}.
{w} {end}s with {l}, [right|true|correct]?
Is {l} [at|how you spell|found at] the {end} of [the word |]{w}?
[Can|Could] you [check|tell me] [if|whether] {w} {end}s with {l}?
Are {l} the letters [at|that stand at|you find at] the {end} of {w}?
[Letter by letter|Look closely|Compare the letters]: does {w} {end} with {l}?
[The|In this puzzle the] word must {end} with {l}. [Is {w} right|Does {w} fit|Would {w} do]?
[Is|Do you find] {l} at the [very |]{end} of [the word |]{w}?
# KIND
[Is|Would you call] [the letter |]{l} a vowel or a consonant?
[Is|Would you call] [the letter |]{l} a consonant or a vowel?
[Tell me|Say|Decide|Check] [if|whether] [the letter |]{l} is a vowel or a consonant.
[What is|Which is|What kind of letter is] [the letter |]{l}[: vowel or consonant|, a vowel or a consonant|: a consonant or a vowel]?
{l}: [vowel or consonant|consonant or vowel|a vowel or a consonant]?
[vowel or consonant|consonant or vowel]: {l}
Does [the letter |]{l} count as a [vowel or a consonant|consonant or a vowel]?
[Can|Could] you [tell me|say] if {l} is a vowel or a consonant?
# IS_KIND
Is [the letter |]{l} {k}?
Is it true that [the letter |]{l} is {k}?
[Check|Tell me|Say|Verify] [if|whether] [the letter |]{l} is {k}.
[Yes or no|Answer yes or no]: [the letter |]{l} is {k}.
[The letter |]{l} is {k}, [right|true|correct|isn't it]?
Does [the letter |]{l} count as {k}?
[Would you say|Do you think] [that |][the letter |]{l} is {k}?
# THOSE
[Which|What] {k} [are|are there|do you find|do you see|stand] in [the word|the name|] {w}?
[Which|What] {k} does [the word |]{w} [have|contain|use]?
[List|Name|Write|Give|Show|Find|Tell me|Write down] [all |all the |the |]{k} [of|in|from] [the word |]{w}[.|, in order.]
[What are|Which are] the {k} [of|in] [the word |]{w}[, in order|]?
[Can|Could] you [list|name|find|give me] the {k} [of|in] [the word |]{w}?
{k} [of|in] {w}, [in order|as a list|listed]
[Keep|Write|Take] only the {k} of [the word |]{w}.
[Which|What] letters of {w} are {k}?
# CLEAN
[Remove|Delete|Drop|Strip|Take out|Erase|Leave out] {what} [from|in|of] [the text|the string|the phrase|] {w}.
[Write|Print|Show|Give me|Return|Type] {w} without {what}.
[What is|What's|What is left of|What remains of] {w} without {what}?
[What do I get|What do you get|What is left] [if|when] [I|you] [remove|delete|drop] {what} [from|in] {w}?
[Can|Could|Would] you [remove|delete|strip|take out] {what} [from|in|of] {w}?
[Clean|Tidy] [up |][the text |]{w}: [remove|no|drop] {what}
{w} without {what}
{w}: [remove|drop|delete] {what}
# DIGITS_OUT
[Which|What] digits are in [the text|the string|the code|] {w}?
[Keep|Leave|Write|Give me|Extract|Take|Return|Show] [only |just |]the digits [of|in|from] [the text|the string|the code|] {w}.
[What are|Which are] the digits [of|in] [the string|the code|] {w}?
[Remove|Delete|Drop|Strip] [all|the|every one of the] letters [from|in] [the string|the code|] {w}.
[Can|Could] you [extract|get|give me] the [digits|number] [of|from|in] {w}?
[digits|the digits|only the digits] [of|in|from] {w}
{w}: [only the digits|just the digits]
# MOST_LETTER
[Which|What] letter [appears|occurs|is used|is there|comes up] [most often|the most|most|most frequently] in [the word |]{w}?
[Which|What] is the [most common|most frequent|commonest|most used] letter [in|of] [the word |]{w}?
[Tell me|Find|Name|Give me|Say] the [most common|most frequent|commonest] letter [in|of] [the word |]{w}.
[Tell me|Find out|Say] which letter [appears|occurs|is used] [most often|the most] in {w}.
[Can|Could] you [find|name|tell me] the most [common|frequent] letter [in|of] {w}?
[most common|most frequent] letter [in|of] {w}
{w}: [which letter is there most often|most frequent letter]?
[Which|What] letter [is repeated most|has the most copies|comes up more than the others] in [the word |]{w}?
[Count|Tally] the letters of {w}. Which [one |letter |]is the most [common|frequent]?
[Which|What] letter does {w} [use|contain|have] most often?
[In|Of] [the word |]{w}, which letter [appears|occurs|comes] most often?
# MODE
[Which|What] [{k}|one] [appears|occurs|is listed|is there|comes up] [most often|the most|most|most frequently] in [the list|this list:|] {xs}?
[Which|What] is the [most common|most frequent|commonest] [{k}|one] [in|of|among] [the list|] {xs}?
[What is|What's|Find|Give me|Tell me|Determine] the [mode|most frequent {k}|most common {k}] of [the list|these:|] {xs}
[Which|What] {k} do you see most often[: |? ]{xs}
[Tell me|Find|Name|Say] the {k} that [appears|occurs|is repeated] [most often|the most] in {xs}.
[Can|Could] you [find|name|tell me] the [most common|most frequent] {k} in {xs}?
[mode|most common {k}|most frequent {k}] of {xs}
{xs}: which {k} [is there|appears|occurs] most often?
[I have|My list is|They voted:] {xs}. Which {k} [appears|is there|occurs] most often?
[Which|What] {k} [wins|comes first|leads] if [we count the votes|each one is a vote|every entry counts once]: {xs}
[Which|What] {k} [is repeated most|has the most repeats|comes up more than the others] in {xs}?
[Votes|Answers|Rolls|Results]: {xs}. [Which|What] {k} is the most [common|frequent][ one|]?
[Which|What] is the {k} [with the highest count|with the most entries|that is there more often than any other] in {xs}?
""")


def _task(
    draw: Draw, family: str, kind: str, question: str, name: str, steps: str, final: str,
    check: dict[str, Any] | None = None,
) -> Sample:  # fmt: skip
    analysis = {"low": None, "medium": name, "high": f"{name}: {steps}"}[draw.effort]
    return Sample(family, [user(lead(draw, question)), answer(final, analysis)],
                  check or exact(final), effort=draw.effort, kind=kind)  # fmt: skip


def _numbered(word: str) -> str:
    return " ".join(f"{c}{i}" for i, c in enumerate(word, 1))


def _said(draw: Draw, letter: str) -> str:
    return draw.choice((letter, letter.upper(), f'"{letter}"', f"'{letter}'", letter))


def find(draw: Draw) -> Sample:
    """The place of a letter that is in the word once."""

    def make(r: random.Random) -> tuple[str, str]:
        while True:
            word = lexicon.any_word(r)
            once = [c for c in word if word.count(c) == 1]
            if once and len(word) > 2:
                return word, r.choice(once)

    word, letter = draw.values(make)
    question = draw.wording(TEXTS["FIND"]).format(w=quoted(draw, word), l=_said(draw, letter))
    place = word.index(letter) + 1
    check = number(place)
    return _task(draw, "string", "find", question, f"place of {letter} in {word}",
                 f"{_numbered(word)}. {letter}{place}", str(place), check)  # fmt: skip


def has_piece(draw: Draw) -> Sample:
    """Whether a word contains, starts with or ends with some letters."""

    def make(r: random.Random) -> tuple[str, str, str]:
        word = lexicon.any_word(r)
        while len(word) < 5:
            word = lexicon.any_word(r)
        kind = r.choice(("contain", "start", "end"))
        size = r.randint(2, 4)
        at = {"contain": r.randint(0, len(word) - size), "start": 0, "end": len(word) - size}[kind]
        piece = word[at : at + size]
        if r.random() < 0.5:
            i = r.randrange(size)
            piece = piece[:i] + r.choice("aeiorstnlm") + piece[i + 1 :]
        return word, kind, piece

    word, kind, piece = draw.values(make)
    mark = draw.choice('""\'')
    table = "PIECE_IN" if kind == "contain" else "PIECE_START"
    question = draw.wording(TEXTS[table]).format(
        w=f"{mark}{word}{mark}", l=f"{mark}{piece}{mark}", end=kind
    )
    size = len(piece)
    if kind == "contain":
        yes = piece in word
        seen = [word[i : i + size] for i in range(len(word) - size + 1)]
        parts = seen[: seen.index(piece) + 1] if yes else seen
        steps = ", ".join(f"{' '.join(p)} {'yes' if p == piece else 'no'}" for p in parts)
    else:
        part = word[:size] if kind == "start" else word[-size:]
        yes = part == piece
        steps = f"{' '.join(word)}. {' '.join(part)} | {' '.join(piece)}. " + ", ".join(
            f"{x} {y} {'same' if x == y else 'different'}" for x, y in zip(part, piece, strict=True)
        )
    final = "Yes" if yes else "No"
    return _task(draw, "string", "has_piece", question, f"{word} {kind} {piece}?",
                 f"{steps}. {final}", final)  # fmt: skip


def vowel(draw: Draw) -> Sample:
    letter = draw.choice("aaeeiioouubcdfghjklmnpqrstvwxz")
    is_vowel = letter in "aeiou"
    kind = "vowel" if is_vowel else "consonant"
    if draw.chance(0.6):
        question = draw.wording(TEXTS["KIND"]).format(l=_said(draw, letter))
        final, name = kind.capitalize(), f"{letter} vowel or consonant"
    else:
        asked = draw.choice(("vowel", "consonant"))
        question = draw.wording(TEXTS["IS_KIND"]).format(l=_said(draw, letter), k=f"a {asked}")
        final, name = "Yes" if asked == kind else "No", f"{letter} {asked}?"
    return _task(draw, "string", "vowel", question, name, f"{letter} {kind}", final)


def those(draw: Draw) -> Sample:
    """The vowels or the consonants of a word, in order, as a list."""

    def make(r: random.Random) -> str:
        while True:
            word = lexicon.any_word(r)
            if "y" not in word and set(word) & set("aeiou") and set(word) - set("aeiou"):
                return word

    word = draw.values(make)
    vowels = draw.chance(0.7)
    found = [c for c in word if (c in "aeiou") == vowels]
    kind = "vowels" if vowels else "consonants"
    question = draw.wording(TEXTS["THOSE"]).format(w=quoted(draw, word), k=kind)
    if len(set(found)) < len(found) and "in order" not in question:
        question += draw.choice((" List every one.", " Repeat those that come twice.")) * (
            question[-1] in ".?"
        )
    return _task(draw, "string", "those", question, f"list {kind} of {word}",
                 f"{' '.join(word)}. {' '.join(found)}", ", ".join(found), listed(found))  # fmt: skip


def clean(draw: Draw) -> Sample:
    """A text without its digits or its punctuation; or its digits alone."""
    x = draw.random.random()
    if x < 0.45:
        text, bare = draw.values(_with_signs)
        what = draw.choice(("the punctuation", "all punctuation", "punctuation", "the punctuation marks",
                            "all punctuation marks", "commas and other punctuation"))  # fmt: skip
        question = draw.wording(TEXTS["CLEAN"]).format(w=f'"{text}"', what=what)
        return _task(draw, "string", "clean", question, f"remove punctuation from {text}",
                     " ".join(bare.split()), bare)  # fmt: skip
    code = draw.values(_code)
    if x < 0.75:
        what = draw.choice(
            ("the digits", "all digits", "the numbers", "every digit", "all numbers")
        )
        done = "".join(c for c in code if c.isalpha())
        question = draw.wording(TEXTS["CLEAN"]).format(w=f'"{code}"', what=what)
        name = f"remove digits from {code}"
    else:
        done = "".join(c for c in code if c.isdigit())
        question = draw.wording(TEXTS["DIGITS_OUT"]).format(w=f'"{code}"')
        name = f"digits of {code}"
    return _task(draw, "string", "clean", question, name,
                 f"{' '.join(code)}. {' '.join(done)}", done)  # fmt: skip


def _with_signs(r: random.Random) -> tuple[str, str]:
    words = [r.choice(lexicon.WORDS) for _ in range(r.randint(2, 6))]
    signs = [r.choice(("", "", ",", ",", ";", ":", "!", "?")) for _ in words]
    signs[-1] = r.choice((".", "!", "?", "..."))
    return " ".join(w + s for w, s in zip(words, signs, strict=True)), " ".join(words)


def _code(r: random.Random) -> str:
    while True:
        letters = lexicon.any_word(r)[: r.randint(2, 7)]
        code = "".join(c + (str(r.randint(1, 9)) if r.random() < 0.45 else "") for c in letters)
        if any(c.isdigit() for c in code):
            return code


def _tallied(units: Sequence[str]) -> tuple[str, str]:
    """Each unit with its count at its first place, and the commonest: "b1 a3 n2"."""
    counts = Counter(units)
    return " ".join(f"{unit}({n})" for unit, n in counts.items()), counts.most_common(1)[0][0]


def _running(units: Sequence[str]) -> str:
    seen: Counter[str] = Counter()
    parts = []
    for unit in units:
        seen[unit] += 1
        parts.append(f"{unit}({seen[unit]})")
    return " ".join(parts)


def most_letter(draw: Draw) -> Sample:
    """The commonest letter, where no other is there as often."""

    def make(r: random.Random) -> str:
        while True:
            word = r.choice(lexicon.TRICKY) if r.random() < 0.3 else lexicon.any_word(r)
            top = Counter(word).most_common(2)
            if len(top) == 2 and top[0][1] > top[1][1]:
                return word

    word = draw.values(make)
    question = draw.wording(TEXTS["MOST_LETTER"]).format(w=quoted(draw, word))
    tally, final = _tallied(word)
    return _task(draw, "count", "most_letter", question, f"most frequent letter of {word}",
                 f"{_running(word)}. {tally}. {final}", final)  # fmt: skip


def mode(draw: Draw) -> Sample:
    """The commonest item of a list, where no other is there as often."""

    def make(r: random.Random) -> tuple[str, list[str]]:
        while True:
            if r.random() < 0.55:
                kind, pool = "number", [str(x) for x in r.sample(range(r.choice((10, 30, 100))), 4)]
            else:
                kind, pool = "word", r.sample(r.choice(list(lexicon.GROUPS.values())), 3)
            xs = r.choices(pool, k=r.randint(4, 9))
            top = Counter(xs).most_common(2)
            if len(top) == 2 and top[0][1] > top[1][1]:
                return kind, xs

    kind, xs = draw.values(make)
    template = draw.wording(TEXTS["MODE"])
    question = template.format(xs=listing(draw, xs, template), k=kind)
    tally, final = _tallied(xs)
    return _task(draw, "count", "mode", question, f"most frequent: {' '.join(xs)}",
                 f"{_running(xs)}. {tally}. {final}", final)  # fmt: skip


STRINGS: dict[str, Callable[[Draw], Sample]] = {
    "string/find": find,
    "string/has_piece": has_piece,
    "string/vowel": vowel,
    "string/those": those,
    "string/clean": clean,
}
COUNTS: dict[str, Callable[[Draw], Sample]] = {
    "count/most_letter": most_letter,
    "count/mode": mode,
}

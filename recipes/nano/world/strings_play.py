"""Small puzzles with letters and words, for `strings`: letters as numbers, words woven together, the word beside
another, what is true of a word, the first letter that comes only once, texts cut short.
"""

import random
from collections.abc import Callable
from functools import partial

from recipes.nano.world import lexicon
from recipes.nano.world.answered import ask_in_words, worked_out
from recipes.nano.world.base import Draw, Sample, exact, listed, number
from recipes.nano.world.lexicon_more import everyday, saying
from recipes.nano.world.strings_play_texts import TEXTS

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"


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


def as_numbers(draw: Draw) -> Sample:
    """a=1, b=2: a word as numbers, numbers as a word, the letters added up."""
    word = draw.values(lambda r: _any(r, 2, 6))
    places = [_ALPHABET.index(c) + 1 for c in word]
    pairs = " ".join(f"{c}{p}" for c, p in zip(word, places, strict=True))
    task = draw.choice(("TO", "TO", "FROM", "FROM", "SUM"))
    if task == "TO":
        sign = draw.choice((", ", "-", " "))
        name = {", ": "commas", "-": "dashes", " ": "spaces"}[sign]
        final = sign.join(map(str, places))
        text = ask_in_words(draw, TEXTS, "LETTERS_TO_NUMBERS", w=_shown(draw, word), s=name)
        return _done(draw, "as_numbers", text, f"{word} as numbers with {name}", pairs, final, listed(places) if sign != "-" else exact(final))  # fmt: skip
    if task == "FROM":
        shown = draw.choice((", ", "-", " ")).join(map(str, places))
        back = " ".join(f"{p}{c}" for c, p in zip(word, places, strict=True))
        return _done(draw, "as_numbers", ask_in_words(draw, TEXTS, "NUMBERS_TO_LETTERS", xs=shown), f"letters {' '.join(map(str, places))}", f"{back}. {_spelled(word)}", word, exact(word))  # fmt: skip
    total, sums = places[0], []
    for p in places[1:]:
        sums.append(f"{total}+{p}={total + p}")
        total += p
    return _done(draw, "as_numbers", ask_in_words(draw, TEXTS, "LETTER_SUM", w=_shown(draw, word)), f"letters of {word} added", f"{pairs}. {', '.join(sums)}", str(total), number(total))  # fmt: skip


def woven(draw: Draw) -> Sample:
    """Two words letter by letter in turn; a word and its mirror; a word inside another."""
    task = draw.choice(("WEAVE", "MIRROR", "MIRROR", "MIDDLE_IN", "STRETCH"))
    if task == "WEAVE":
        size = draw.random.randint(2, 5)
        a, b = draw.values(lambda r: (_any(r, 6, 9)[:size], _any(r, 6, 9)[:size]))
        done = "".join(x + y for x, y in zip(a, b, strict=True))
        pairs = " ".join(x + y for x, y in zip(a, b, strict=True))
        return _done(draw, "woven", ask_in_words(draw, TEXTS, "WEAVE", a=_shown(draw, a), b=_shown(draw, b)), f"in turn {a} {b}", f"{_spelled(a)}, {_spelled(b)}. {pairs}", done)  # fmt: skip
    word = draw.values(lambda r: _any(r, 3, 6))
    if task == "MIRROR":
        done = word + word[::-1]
        return _done(draw, "woven", ask_in_words(draw, TEXTS, "MIRROR", w=_shown(draw, word)), f"{word} and back", f"{_spelled(word)} | {_spelled(word[::-1])}", done)  # fmt: skip
    if task == "STRETCH":
        i = draw.random.randrange(len(word))
        if word.count(word[i]) > 1:
            return woven(draw)
        k = draw.random.randint(2, 5)
        done = word.replace(word[i], word[i] * k)
        text = ask_in_words(draw, TEXTS, "STRETCH", w=_shown(draw, word), l=word[i], k=k)
        return _done(draw, "woven", text, f"{word[i]} {k} times in {word}", f"{_spelled(word)}. {' '.join(c * k if c == word[i] else c for c in word)}", done)  # fmt: skip
    inner = draw.values(lambda r: _any(r, 2, 4))
    word = word if len(word) % 2 == 0 else word + "s"
    k = len(word) // 2
    done = word[:k] + inner + word[k:]
    return _done(draw, "woven", ask_in_words(draw, TEXTS, "MIDDLE_IN", w=_shown(draw, word), x=_shown(draw, inner)), f"{inner} in the middle of {word}", f"{_spelled(word[:k])} | {_spelled(word[k:])}. {_spelled(word[:k])} | {_spelled(inner)} | {_spelled(word[k:])}", done)  # fmt: skip


def beside(draw: Draw) -> Sample:
    """The word before or after another in a sentence, between two, all but one, the first few."""
    text = draw.values(saying)
    words = text.split()
    if len(words) < 4 or len(set(words)) < len(words):
        return beside(draw)
    shown = f'"{text}"' if draw.chance(0.75) else text
    places = " ".join(f"{w}={i}" for i, w in enumerate(words, 1))
    task = draw.choice(("BEFORE", "AFTER", "AFTER", "BETWEEN", "FIRST_FEW", "LAST_FEW", "CONTAINS_WORD", "INITIAL_OF"))  # fmt: skip
    i = draw.random.randrange(1, len(words) - 1)
    if task in ("BEFORE", "AFTER"):
        side = task.lower()
        done = words[i - 1] if task == "BEFORE" else words[i + 1]
        question = ask_in_words(draw, TEXTS, "BESIDE", w=shown, x=words[i], side=side)
        return _done(draw, "beside", question, f"word {side} {words[i]}", f"{places}. {words[i]} {i + 1}, {i if task == 'BEFORE' else i + 2} {done}", done, exact(done))  # fmt: skip
    if task == "BETWEEN":
        question = ask_in_words(
            draw, TEXTS, "WORD_BETWEEN", w=shown, a=words[i - 1], b=words[i + 1]
        )
        return _done(draw, "beside", question, f"word between {words[i - 1]} and {words[i + 1]}", f"{places}. {words[i]}", words[i], exact(words[i]))  # fmt: skip
    if task in ("FIRST_FEW", "LAST_FEW"):
        k = draw.random.randint(2, min(4, len(words) - 1))
        kept = words[:k] if task == "FIRST_FEW" else words[-k:]
        question = ask_in_words(draw, TEXTS, "FEW_WORDS", w=shown, end="first" if task == "FIRST_FEW" else "last", k=draw.choice((k, {2: "two", 3: "three", 4: "four"}[k])))  # fmt: skip
        count = "" if task == "FIRST_FEW" else f"{len(words)}-{k}={len(words) - k}. "
        return _done(draw, "beside", question, f"{'first' if task == 'FIRST_FEW' else 'last'} {k} words", f"{places}. {count}{' '.join(kept)}", " ".join(kept), exact(" ".join(kept)))  # fmt: skip
    if task == "CONTAINS_WORD":
        there = draw.chance(0.5)
        wanted = words[i] if there else everyday(draw.random)
        final = "Yes" if wanted in words else "No"
        question = ask_in_words(draw, TEXTS, "WORD_IN", w=shown, x=wanted)
        seen = words[: words.index(wanted)] if wanted in words else words
        steps = ", ".join([f"{w} no" for w in seen] + ([f"{wanted} yes"] if wanted in words else []))  # fmt: skip
        return _done(draw, "beside", question, f"word {wanted} in text?", f"{steps}. {final}", final)  # fmt: skip
    letter = words[i][0]
    kept = [w for w in words if w[0].lower() == letter.lower()]
    question = ask_in_words(draw, TEXTS, "WORDS_WITH_INITIAL", w=shown, l=letter.lower())
    return _done(draw, "beside", question, f"words with {letter.lower()} first", ", ".join(f"{w} {'yes' if w in kept else 'no'}" for w in words) + f". {' '.join(kept)}", ", ".join(kept), listed(kept))  # fmt: skip


def checked(draw: Draw) -> Sample:
    """Yes or no about a word: capitals, digits, a vowel first, the same but for case, how long."""
    task = draw.choice(("UPPER", "DIGITS", "VOWEL_FIRST", "SAME_CASE", "LONGER_THAN", "LETTERS_ONLY"))  # fmt: skip
    word = draw.values(lambda r: _any(r, 3, 8))
    yes = draw.chance(0.5)
    if task == "UPPER":
        shown = word.upper() if yes else draw.choice((word, word.capitalize(), word[:-1].upper() + word[-1]))  # fmt: skip
        final = "Yes" if shown.isupper() else "No"
        small = [c for c in shown if c.islower()]
        return _done(draw, "checked", ask_in_words(draw, TEXTS, "ALL_UPPER", w=f'"{shown}"'), f"all capitals? {shown}", f"{_spelled(shown)}. small: {small[0] if small else 'none'}. {final}", final)  # fmt: skip
    if task in ("DIGITS", "LETTERS_ONLY"):
        i = draw.random.randrange(1, len(word))
        shown = word[:i] + draw.choice("0123456789") + word[i:] if yes else word
        digit = next((c for c in shown if c.isdigit()), "none")
        final = "Yes" if (digit != "none") == (task == "DIGITS") else "No"
        text = ask_in_words(
            draw, TEXTS, "HAS_DIGITS" if task == "DIGITS" else "ONLY_LETTERS", w=f'"{shown}"'
        )
        name = "digits in" if task == "DIGITS" else "only letters in"
        return _done(draw, "checked", text, f"{name} {shown}?", f"{_spelled(shown)}. digit: {digit}. {final}", final)  # fmt: skip
    if task == "VOWEL_FIRST":
        first = draw.chance(0.65)
        letter = word[0] if first else word[-1]
        vowel = draw.chance(0.7)
        final = "Yes" if (letter in "aeiou") == vowel else "No"
        text = ask_in_words(draw, TEXTS, "VOWEL_END", w=_shown(draw, word), verb="start" if first else "end", kind="a vowel" if vowel else "a consonant")  # fmt: skip
        return _done(draw, "checked", text, f"{'first' if first else 'last'} letter of {word} {'a vowel' if vowel else 'a consonant'}?", f"{_spelled(word)}. {letter} {'vowel' if letter in 'aeiou' else 'consonant'}. {final}", final)  # fmt: skip
    if task == "SAME_CASE":
        other = word if yes else _any(draw.random, 3, 8)
        a, b = word.capitalize(), draw.choice((other.upper(), other))
        final = "Yes" if a.lower() == b.lower() else "No"
        return _done(draw, "checked", ask_in_words(draw, TEXTS, "SAME_BUT_CASE", a=f'"{a}"', b=f'"{b}"'), f"{a} = {b} without case?", f"{_spelled(a.lower())}, {_spelled(b.lower())}. {final}", final)  # fmt: skip
    k = len(word) + draw.choice((-2, -1, 0, 1, 2))
    more = draw.chance(0.6)
    size = len(word)
    final = "Yes" if (size > k if more else size < k) else "No"
    text = ask_in_words(
        draw, TEXTS, "LONGER_THAN", w=_shown(draw, word), k=k, rel="more" if more else "fewer"
    )
    numbered = " ".join(f"{c}{i}" for i, c in enumerate(word, 1))
    mark = "<" if size < k else ">" if size > k else "="
    return _done(draw, "checked", text, f"{word} {'more' if more else 'fewer'} than {k} letters?", f"{numbered}. {size} {k} {mark}. {final}", final)  # fmt: skip


def singled(draw: Draw) -> Sample:
    """The first letter that is there only once; the letters without repeats; the order of two letters."""
    word = draw.values(lambda r: _any(r, 4, 9))
    task = draw.choice(("ONCE", "ONCE", "DEDUP", "ORDER"))
    counts = ", ".join(f"{c} {word.count(c)}" for c in dict.fromkeys(word))
    if task == "ONCE":
        single = next((c for c in word if word.count(c) == 1), "")
        if not single or (word[0] == single and draw.chance(0.8)):
            return singled(draw)
        return _done(draw, "singled", ask_in_words(draw, TEXTS, "FIRST_ONCE", w=_shown(draw, word)), f"first letter only once in {word}", f"{_spelled(word)}. {counts}. {single}", single, exact(single))  # fmt: skip
    if task == "DEDUP":
        done = "".join(dict.fromkeys(word))
        seen = ", ".join(f"{c} {'again' if c in word[:i] else 'new'}" for i, c in enumerate(word))
        return _done(draw, "singled", ask_in_words(draw, TEXTS, "DEDUP", w=_shown(draw, word)), f"each letter once of {word}", f"{seen}. {_spelled(done)}", done)  # fmt: skip
    i, j = sorted(draw.random.sample(range(len(word)), 2))
    a, b = word[i], word[j]
    if word.count(a) > 1 or word.count(b) > 1:
        return singled(draw)
    if draw.chance(0.5):
        a, b = b, a
    final = "Yes" if word.index(a) < word.index(b) else "No"
    text = ask_in_words(draw, TEXTS, "LETTER_ORDER", w=_shown(draw, word), a=a, b=b)
    numbered = " ".join(f"{c}{i}" for i, c in enumerate(word, 1))
    return _done(draw, "singled", text, f"{a} before {b} in {word}?", f"{numbered}. {a}{word.index(a) + 1} {b}{word.index(b) + 1}. {final}", final)  # fmt: skip


STRINGS: dict[str, Callable[[Draw], Sample]] = {
    "string/as_numbers": as_numbers,
    "string/woven": woven,
    "string/beside": beside,
    "string/checked": checked,
    "string/singled": singled,
}
WEIGHTS: dict[str, float] = {
    "string/as_numbers": 1.3, "string/woven": 1.2, "string/beside": 1.8, "string/checked": 1.7,
    "string/singled": 1.2,
}  # fmt: skip

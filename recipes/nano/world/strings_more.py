"""What else people do with words, for `strings`: letters compared, counted off, doubled and moved, two changes
one after the other, parts between marks, numbers inside a text, names for code, halves, the alphabet.

The work first spells what it looks at: "swap ends of plate: p l a t e. e l a t p".
"""

import random
from collections.abc import Callable
from functools import partial

from recipes.nano.world import lexicon
from recipes.nano.world.answered import ask_in_words, worked_out
from recipes.nano.world.base import Draw, Sample, contains, exact, listed, number
from recipes.nano.world.lexicon_more import everyday, saying
from recipes.nano.world.strings_more_texts import TEXTS

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six", "seven")


_done = partial(worked_out, family="string", mark=": ", case=True)


def _any(r: random.Random, low: int = 3, high: int = 10) -> str:
    while True:
        word = everyday(r) if r.random() < 0.45 else lexicon.any_word(r)
        if low <= len(word) <= high and word.isalpha():
            return word


def _word(draw: Draw, low: int = 3, high: int = 10) -> str:
    return draw.values(lambda r: _any(r, low, high))


def _shown(draw: Draw, word: str) -> str:
    return draw.choice((word, f'"{word}"', f'"{word}"', f"'{word}'"))


def _spelled(word: str) -> str:
    return " ".join(word)


def _numbered(word: str) -> str:
    return " ".join(f"{c}{i}" for i, c in enumerate(word, 1))


def moved(draw: Draw) -> Sample:
    """The ends swapped, one letter moved to the other end."""
    word = _word(draw)
    task = draw.choice(("ENDS", "ENDS", "TO_END", "TO_START"))
    done = {
        "ENDS": word[-1] + word[1:-1] + word[0],
        "TO_END": word[1:] + word[0],
        "TO_START": word[-1] + word[:-1],
    }[task]
    name = {"ENDS": "swap ends of", "TO_END": "first to end of", "TO_START": "last to start of"}
    text = ask_in_words(draw, TEXTS, f"MOVE_{task}", w=_shown(draw, word))
    return _done(draw, "moved", text, f"{name[task]} {word}", f"{_spelled(word)}. {_spelled(done)}", done)  # fmt: skip


def multiplied(draw: Draw) -> Sample:
    """Each letter twice or more, unlike the word twice."""
    word = _word(draw, 2, 7)
    k = draw.choice((2, 2, 2, 3))
    if draw.chance(0.3):
        text = ask_in_words(draw, TEXTS, "WORD_TIMES", w=_shown(draw, word), k=draw.choice((k, _NUMBERS[k])), times={2: "twice", 3: "three times"}[k])  # fmt: skip
        steps = " ".join(f"{word}{i}" for i in range(1, k + 1))
        done = " ".join([word] * k)
        return _done(draw, "multiplied", text, f"repeat {word} {k}", steps, done)
    text = ask_in_words(
        draw, TEXTS, "EACH_TWICE" if k == 2 else "EACH_THRICE", w=_shown(draw, word)
    )
    done = "".join(c * k for c in word)
    steps = f"{_spelled(word)}. {' '.join(c * k for c in word)}"
    return _done(draw, "multiplied", text, f"each letter of {word} {k} times", steps, done)


_WRAPS = (
    ("(", ")", ("parentheses", "round brackets", "brackets ()", "( )")),
    ("[", "]", ("square brackets", "[ ]", "brackets []")),
    ("{", "}", ("curly brackets", "curly braces", "braces")),
    ("<", ">", ("angle brackets", "< >", "pointed brackets")),
    ("*", "*", ("stars", "asterisks", "a star on each side", "a * on both sides")),
    ("**", "**", ("double stars", "two asterisks on each side", "** on both sides")),
    ("_", "_", ("underscores", "an underscore on each side")),
    ("-", "-", ("dashes", "hyphens", "a dash on each side")),
    ("#", "#", ("hash signs", "a # on both sides")),
    ("~", "~", ("tildes", "a ~ on both sides")),
    ("/", "/", ("slashes", "a slash on each side")),
    ("|", "|", ("bars", "vertical bars", "a | on each side")),
    ("!", "!", ("exclamation marks", "a ! on both sides")),
    ("=", "=", ("equals signs", "an = on each side")),
)  # fmt: skip


def wrapped(draw: Draw) -> Sample:
    """A word between two marks."""
    word = draw.values(lambda r: saying(r) if r.random() < 0.2 else _any(r))
    left, right, names = draw.choice(_WRAPS)
    said = draw.choice(names)
    task = "WRAP_SIDES" if "side" in said else "WRAP"
    shown = word if " " not in word and draw.chance(0.5) else f'"{word}"'
    text = ask_in_words(draw, TEXTS, task, w=shown, marks=said)
    done = f"{left}{word}{right}"
    return _done(draw, "wrapped", text, f"between {left} and {right}: {word}", f"{left} {word} {right}. {done}", done)  # fmt: skip


_FRAMES = (
    "I have {n} {t}", "room {n} on floor {m}", "call me at {n}", "we are {n} people", "page {n} of the book",
    "order {n} of {t}", "gate {n}, seat {m}", "bus {n} leaves soon", "my flat is number {n}", "only {n} {t} left",
    "version {n}", "it costs {n} euros", "the code is {n}", "{n} {t} for my friend", "house {n}, door {m}",
    "track {n}", "she is {n} years old", "{t} in box {n}", "chapter {n} has {m} pages", "table {n} for {m} guests",
)  # fmt: skip


def inside(draw: Draw) -> Sample:
    """The numbers or the letters alone out of a text or a code."""
    if draw.chance(0.45):
        n, m, thing, frame = draw.values(
            lambda r: (
                r.randint(2, 999),
                r.randint(2, 99),
                lexicon.plural(r.choice(lexicon.THINGS)),
                r.choice(_FRAMES),
            )
        )
        source = frame.format(n=n, m=m, t=thing)
        found = [str(n), str(m)] if "{m}" in frame else [str(n)]
        task = "NUMBERS_IN" if len(found) > 1 else "NUMBER_IN"
        marked = " ".join(w for w in source.replace(",", "").split())
        return _done(draw, "inside", ask_in_words(draw, TEXTS, task, w=f'"{source}"'), f"numbers in {marked}",
                     " ".join(found), ", ".join(found), listed(found))  # fmt: skip
    code = draw.values(_code)
    letters = draw.chance(0.5)
    done = "".join(c for c in code if c.isalpha() == letters)
    text = ask_in_words(draw, TEXTS, "LETTERS_OF" if letters else "DIGITS_OF", w=_shown(draw, code))
    name = "letters" if letters else "digits"
    steps = f"{_spelled(code)}. {_spelled(done)}"
    return _done(draw, "inside", text, f"only {name} of {code}", steps, done)


def _code(r: random.Random) -> str:
    while True:
        code = "".join(r.choice(_ALPHABET if r.random() < 0.5 else "0123456789") for _ in range(r.randint(4, 9)))  # fmt: skip
        if 1 < sum(map(str.isdigit, code)) < len(code) - 1:
            return code


def _near(r: random.Random) -> tuple[str, str]:
    """Two words that have letters in common, of one length every other time."""
    a = _any(r, 3, 7)
    if r.random() < 0.5:
        return a, _any(r, 3, 7)
    letters = list(a)
    for _ in range(r.choice((1, 1, 2))):
        letters[r.randrange(len(a))] = r.choice("abdegilmnoprstuw")
    return a, "".join(letters)


def shared(draw: Draw) -> Sample:
    """The letters that two words share, or that only the first has."""
    while True:
        a, b = draw.values(_near)
        both = draw.chance(0.65)
        own = list(dict.fromkeys(a))
        kept = [c for c in own if (c in b) == both]
        if a != b:
            break
    text = ask_in_words(
        draw, TEXTS, "COMMON" if both else "ONLY_FIRST", a=_shown(draw, a), b=_shown(draw, b)
    )
    steps = f"{_spelled(a)}, {_spelled(b)}. " + ", ".join(f"{c} {'yes' if c in b else 'no'}" for c in own) + f". {' '.join(kept) or 'none'}"  # fmt: skip
    name = f"letters of {a} {'in' if both else 'not in'} {b}"
    final = ", ".join(kept) if kept else "None"
    return _done(draw, "shared", text, name, steps, final, listed(kept) if kept else exact("None"))


def differing(draw: Draw) -> Sample:
    """Two words of one length: at how many places they differ, and where."""

    def make(r: random.Random) -> tuple[str, str]:
        a = _any(r, 3, 8)
        letters = list(a)
        for _ in range(r.choice((1, 1, 1, 2, 3))):
            letters[r.randrange(len(a))] = r.choice("abdegilmnoprstuw")
        return a, "".join(letters)

    a, b = draw.values(make)
    places = [i for i in range(len(a)) if a[i] != b[i]]
    if not places:
        return differing(draw)
    pairs = ", ".join(f"{x} {y} {'same' if x == y else 'not'}" for x, y in zip(a, b, strict=True))
    steps = f"{_spelled(a)}, {_spelled(b)}. {pairs}"
    words = {"a": _shown(draw, a), "b": _shown(draw, b)}
    task = draw.choice(("COUNT", "COUNT", "WHICH", "ONE") if len(places) == 1 else ("COUNT", "ONE"))
    name = f"letters that differ in {a} {b}"
    if task == "COUNT":
        return _done(draw, "differing", ask_in_words(draw, TEXTS, "DIFFER_COUNT", **words), f"count {name}",
                     f"{steps}. {len(places)}", str(len(places)), number(len(places)))  # fmt: skip
    if task == "ONE":
        final = "Yes" if len(places) == 1 else "No"
        return _done(draw, "differing", ask_in_words(draw, TEXTS, "DIFFER_ONE", **words), f"only one of the {name}?",
                     f"{steps}. {len(places)}. {final}", final)  # fmt: skip
    i = places[0]
    final = f"{a[i]} became {b[i]}"
    return _done(draw, "differing", ask_in_words(draw, TEXTS, "DIFFER_WHICH", **words), f"the {name}",
                 f"{steps}. {a[i]} {b[i]}", final, contains(f"{a[i]} became {b[i]}"))  # fmt: skip


def _tally(word: str) -> str:
    return " ".join(f"{c}{word[: i + 1].count(c)}" for i, c in enumerate(word))


def repeated(draw: Draw) -> Sample:
    """Which letter is there twice, whether one is, which is there only once, where one is."""
    word = draw.values(lambda r: _any(r, 4, 9))
    counts = {c: word.count(c) for c in word}
    twice = [c for c, n in counts.items() if n > 1]
    task = draw.choice(("TWICE", "TWICE", "ANY", "PLACES"))
    shown = _shown(draw, word)
    if task == "ANY":
        final = "Yes" if twice else "No"
        return _done(draw, "repeated", ask_in_words(draw, TEXTS, "REPEAT_ANY", w=shown), f"a letter twice in {word}?",
                     f"{_tally(word)}. {' '.join(twice) or 'none'}. {final}", final)  # fmt: skip
    if task == "PLACES":
        letter = draw.choice(twice or list(counts))
        places = [i for i, c in enumerate(word, 1) if c == letter]
        text = ask_in_words(draw, TEXTS, "REPEAT_PLACES", w=shown, l=letter)
        return _done(draw, "repeated", text, f"all places of {letter} in {word}",
                     f"{_numbered(word)}. {' '.join(f'{letter}{i}' for i in places)}. {' '.join(map(str, places))}",
                     ", ".join(map(str, places)), listed(places))  # fmt: skip
    if not twice:
        return repeated(draw)
    return _done(draw, "repeated", ask_in_words(draw, TEXTS, "REPEAT_WHICH", w=shown), f"letters twice in {word}",
                 f"{_tally(word)}. {' '.join(twice)}", ", ".join(twice), listed(twice))  # fmt: skip


def _change(r: random.Random, word: str) -> tuple[str, str, str, str]:
    """One change of a word: as an order, as a name, the spelled result, the result."""
    kind = r.choice(("reverse", "reverse", "upper", "first", "last", "vowels", "dash", "add", "double"))  # fmt: skip
    if kind == "reverse":
        done = word[::-1]
        said = r.choice(("reverse {it}", "turn {it} around", "write {it} backwards", "flip {it}", "spell {it} backwards"))  # fmt: skip
    elif kind == "upper":
        done = word.upper()
        said = r.choice(("write {it} in capitals", "make {it} uppercase", "put {it} in capital letters", "capitalize all of {it}"))  # fmt: skip
    elif kind == "first":
        done = word[1:]
        said = r.choice(("drop the first letter of {it}", "remove the first letter from {it}", "take the first letter off {it}", "cut off the first letter of {it}"))  # fmt: skip
    elif kind == "last":
        done = word[:-1]
        said = r.choice(("drop the last letter of {it}", "remove the last letter from {it}", "take the last letter off {it}", "cut off the last letter of {it}"))  # fmt: skip
    elif kind == "vowels":
        done = "".join(c for c in word if c.lower() not in "aeiou")
        said = r.choice(("remove the vowels from {it}", "take out the vowels of {it}", "delete all vowels in {it}"))  # fmt: skip
    elif kind == "dash":
        done = "-".join(word)
        said = r.choice(("put dashes between the letters of {it}", "put a dash between all letters of {it}", "separate the letters of {it} with dashes"))  # fmt: skip
    elif kind == "add":
        end = r.choice(("s", "ing", "er", "x", "!"))
        done = word + end
        said = r.choice((f'add "{end}" to the end of {{it}}', f'put "{end}" at the end of {{it}}', f'append "{end}" to {{it}}'))  # fmt: skip
        kind = f"add {end}"
    else:
        done = "".join(c * 2 for c in word)
        said = r.choice(("double each letter of {it}", "write each letter of {it} twice"))
    return said, kind, _spelled(done), done


def chained(draw: Draw) -> Sample:
    """Two changes, one after the other."""

    def make(r: random.Random) -> tuple[str, tuple[str, str, str, str], tuple[str, str, str, str]]:
        while True:
            word = _any(r, 3, 7)
            one = _change(r, word)
            two = _change(r, one[3])
            late = one[1] in ("dash", "double")
            if one[1] == two[1] or late or not two[3] or not one[3]:
                continue
            return word, one, two

    word, one, two = draw.values(make)
    its = ("it", "the result", "what is left") if one[1] in ("first", "last", "vowels") else ("it", "the result")  # fmt: skip
    first, second = one[0].format(it=_shown(draw, word)), two[0].format(it=draw.choice(its))
    text = ask_in_words(draw, TEXTS, "CHAIN", one=first, two=second, One=first[:1].upper() + first[1:], Two=second[:1].upper() + second[1:])  # fmt: skip
    steps = f"{_spelled(word)}. {one[1]}: {one[2]}. {two[1]}: {two[2]}"
    return _done(draw, "chained", text, f"{one[1]}, then {two[1]}: {word}", steps, two[3])


def composed(draw: Draw) -> Sample:
    """One letter of each of several words, put together."""
    words = draw.values(lambda r: tuple(_any(r, 4, 8) for _ in range(r.choice((2, 3, 3, 4)))))
    places = [draw.random.randint(1, 4) for _ in words]
    named = [f"the {_ORDINALS[p - 1]} letter of {_shown(draw, w)}" for w, p in zip(words, places, strict=True)]  # fmt: skip
    if draw.chance(0.4):
        named = [named[0], *(f"the {_ORDINALS[p - 1]} of {w}" for w, p in list(zip(words, places, strict=True))[1:])]  # fmt: skip
    facts = ", ".join(named[:-1]) + draw.choice((" and ", ", ", ", then ")) + named[-1]
    done = "".join(w[p - 1] for w, p in zip(words, places, strict=True))
    steps = "; ".join(f"{_numbered(w[:p])} -> {w[p - 1]}" for w, p in zip(words, places, strict=True))  # fmt: skip
    name = "letters " + ", ".join(f"{p} of {w}" for w, p in zip(words, places, strict=True))
    return _done(draw, "composed", ask_in_words(draw, TEXTS, "COMPOSE", facts=facts), name, f"{steps}. {_spelled(done)}", done)  # fmt: skip


def coded(draw: Draw) -> Sample:
    """Words into one name for code, and a name for code back into words."""
    words = draw.values(lambda r: tuple(_any(r, 2, 8) for _ in range(r.choice((2, 2, 3)))))
    style, done, said = draw.choice((
        ("camel", words[0] + "".join(w.capitalize() for w in words[1:]), ("camelCase", "camel case", "lower camel case")),
        ("pascal", "".join(w.capitalize() for w in words), ("PascalCase", "Pascal case", "upper camel case")),
        ("snake", "_".join(words), ("snake_case", "snake case")),
        ("kebab", "-".join(words), ("kebab-case", "kebab case")),
        ("upper snake", "_".join(words).upper(), ("UPPER_SNAKE_CASE", "upper snake case", "constant case")),
        ("dots", ".".join(words), ("words joined by dots", "dotted form")),
    ))  # fmt: skip
    plain = " ".join(words)
    if draw.chance(0.35):
        text = ask_in_words(draw, TEXTS, "UNCODE", w=_shown(draw, done))
        cut = {"camel": "camel", "pascal": "camel", "snake": "_", "upper snake": "_", "kebab": "-", "dots": "."}  # fmt: skip
        return _done(draw, "coded", text, f"words of {done}", f"cut at {cut[style].replace('camel', 'capitals')}. {' | '.join(words)}", plain, exact(plain))  # fmt: skip
    shown = draw.choice((f'"{plain}"', f'"{plain}"', plain, f'"{plain.title()}"'))
    text = ask_in_words(draw, TEXTS, "CODE", w=shown, s=draw.choice(said))
    parts = done.replace("_", " ").replace("-", " ").replace(".", " ").split() if style not in ("camel", "pascal") else [words[0] if style == "camel" else words[0].capitalize(), *(w.capitalize() for w in words[1:])]  # fmt: skip
    spelled = " | ".join(map(_spelled, parts))
    return _done(draw, "coded", text, f"{style} {plain}", f"{spelled}. {done}", done)


_MARKS = (
    ("(", ")", ("in brackets", "in parentheses", "between the brackets", "in the round brackets")),
    ("[", "]", ("in square brackets", "between the square brackets", "in the brackets")),
    ("*", "*", ("between the stars", "between the asterisks")),
    ("<", ">", ("in angle brackets", "between < and >")),
    ("'", "'", ("in quotes", "between the quotes", "in quotation marks")),
)


def between(draw: Draw) -> Sample:
    """The part between marks, or before or after a sign."""
    before, part, after = draw.values(lambda r: (_any(r), _any(r), _any(r)))
    if draw.chance(0.45):
        left, right, said = draw.choice(_MARKS)
        source = f"{before} {left}{part}{right} {after}" if draw.chance(0.7) else f"{before} {left}{part}{right}"  # fmt: skip
        where = draw.choice(said)
        text = ask_in_words(
            draw, TEXTS, "BETWEEN", w=source if left == "'" else f'"{source}"', where=where
        )
        return _done(draw, "between", text, f"{where}: {source}", f"{left} {part} {right}", part)
    sign, name = draw.choice(((":", "the colon"), ("-", "the dash"), ("=", "the equals sign"), ("/", "the slash"), ("@", "the @"), (",", "the comma"), ("_", "the underscore"), (".", "the dot"), ("|", "the bar")))  # fmt: skip
    gap = draw.choice(("", " ")) if sign in "-=/|" else " " if sign in ":," else ""
    source = f"{before}{gap if sign not in ':,' else ''}{sign}{gap}{part}"
    second = draw.chance(0.5)
    text = ask_in_words(
        draw, TEXTS, "SIDE", w=f'"{source}"', side="after" if second else "before", sign=name
    )
    done = part if second else before
    return _done(draw, "between", text, f"{'after' if second else 'before'} {sign}: {source}", f"{before} | {part}. {done}", done)  # fmt: skip


def halved(draw: Draw) -> Sample:
    """The first or second half of a word, both halves, or first letter, number of letters, last letter."""
    if draw.chance(0.2):
        word = _word(draw, 5, 12)
        size = len(word) - 2
        done = f"{word[0]}{size}{word[-1]}"
        text = ask_in_words(draw, TEXTS, "NUMERONYM", w=_shown(draw, word))
        return _done(draw, "halved", text, f"first, number between, last of {word}", f"{_numbered(word)}. {len(word)}-2={size}. {done}", done)  # fmt: skip
    half = draw.values(lambda r: _any(r, 2, 5) + _any(r, 2, 5))
    word = half if len(half) % 2 == 0 else half[:-1]
    k = len(word) // 2
    task = draw.choice(("FIRST", "SECOND", "BOTH"))
    done = {"FIRST": word[:k], "SECOND": word[k:], "BOTH": f"{word[:k]}, {word[k:]}"}[task]
    text = ask_in_words(draw, TEXTS, f"HALF_{task}", w=_shown(draw, word))
    steps = f"{_numbered(word)}. {len(word)}/2={k}. {_spelled(word[:k])} | {_spelled(word[k:])}"
    name = {"FIRST": "first half", "SECOND": "second half", "BOTH": "halves"}[task]
    check = listed([word[:k], word[k:]]) if task == "BOTH" else None
    return _done(draw, "halved", text, f"{name} of {word}", steps, done, check)


def lettered(draw: Draw) -> Sample:
    """The alphabet: between two letters, some letters on, the order of two, a missing one, a code of letters."""
    task = draw.choice(("BETWEEN", "ON", "ON", "ORDER", "GAP", "HOW_MANY"))
    if task == "ORDER":
        i, j = draw.values(lambda r: tuple(r.sample(range(26), 2)))
        before = draw.chance(0.5)
        a, b = _ALPHABET[i], _ALPHABET[j]
        final = "Yes" if (i < j) == before else "No"
        text = ask_in_words(
            draw, TEXTS, "ALPHA_ORDER", a=a, b=b, rel="before" if before else "after"
        )
        steps = f"a1 to {max(a, b)}{max(i, j) + 1}. {a}{i + 1} {b}{j + 1} {'<' if i < j else '>'}. {final}"
        return _done(draw, "lettered", text, f"{a} {'before' if before else 'after'} {b}?", steps, final)  # fmt: skip
    i = draw.random.randint(0, 21)
    if task == "BETWEEN":
        text = ask_in_words(draw, TEXTS, "ALPHA_BETWEEN", a=_ALPHABET[i], b=_ALPHABET[i + 2])
        steps = f"{_ALPHABET[i]} {_ALPHABET[i + 1]} {_ALPHABET[i + 2]}. {_ALPHABET[i + 1]}"
        return _done(draw, "lettered", text, f"letter between {_ALPHABET[i]} and {_ALPHABET[i + 2]}", steps, _ALPHABET[i + 1], exact(_ALPHABET[i + 1]))  # fmt: skip
    if task == "HOW_MANY":
        j = draw.random.randint(i + 2, min(25, i + 8))
        row = _ALPHABET[i + 1 : j]
        text = ask_in_words(draw, TEXTS, "ALPHA_HOW_MANY", a=_ALPHABET[i], b=_ALPHABET[j])
        return _done(draw, "lettered", text, f"count letters between {_ALPHABET[i]} and {_ALPHABET[j]}",
                     f"{_numbered(row)}. {len(row)}", str(len(row)), number(len(row)))  # fmt: skip
    if task == "GAP":
        size = draw.random.randint(4, 6)
        letters = list(_ALPHABET[i : i + size] if i + size <= 26 else _ALPHABET[26 - size :])
        k = draw.random.randint(1, len(letters) - 2)
        missing = letters[k]
        shown = [
            *letters[:k],
            *([draw.choice(("_", "?"))] if draw.chance(0.4) else []),
            *letters[k + 1 :],
        ]
        text = ask_in_words(draw, TEXTS, "ALPHA_GAP", xs=draw.choice((", ", " ")).join(shown))
        return _done(draw, "lettered", text, f"missing in {' '.join(shown)}", f"{' '.join(letters)}. {missing}", missing, exact(missing))  # fmt: skip
    k = draw.random.randint(2, 4)
    after = draw.chance(0.5) if i >= k else True
    j = i + k if after else i - k
    text = ask_in_words(draw, TEXTS, "ALPHA_ON", k=draw.choice((_NUMBERS[k], k)), l=_ALPHABET[i], side="after" if after else "before")  # fmt: skip
    row = _ALPHABET[i + 1 : j + 1] if after else _ALPHABET[j:i][::-1]
    return _done(draw, "lettered", text, f"{k} {'after' if after else 'before'} {_ALPHABET[i]}",
                 f"{_ALPHABET[i]}. {_numbered(row)}. {_ALPHABET[j]}", _ALPHABET[j], exact(_ALPHABET[j]))  # fmt: skip


def shifted(draw: Draw) -> Sample:
    """Each letter some places on in the alphabet."""
    word = _word(draw, 2, 6)
    k = draw.choice((1, 1, 1, 2, 3))
    after = draw.chance(0.7)
    done = "".join(_ALPHABET[(_ALPHABET.index(c) + (k if after else -k)) % 26] for c in word)
    text = ask_in_words(draw, TEXTS, "SHIFT_ON" if after else "SHIFT_BACK", w=_shown(draw, word), k=draw.choice((k, _NUMBERS[k])), ks="" if k == 1 else "s")  # fmt: skip
    rows = []
    for c in word:
        i = _ALPHABET.index(c)
        path = [_ALPHABET[(i + (s if after else -s)) % 26] for s in range(k + 1)]
        rows.append(" ".join(path))
    steps = f"{', '.join(rows)}. {_spelled(done)}"
    return _done(draw, "shifted", text, f"{k} {'on' if after else 'back'}: {_spelled(word)}", steps, done)  # fmt: skip


def pluralled(draw: Draw) -> Sample:
    """The plural of a noun, or how many letters come before or after one."""
    if draw.chance(0.5):
        noun = draw.values(lambda r: r.choice(lexicon.NOUNS))
        many = lexicon.plural(noun)
        text = ask_in_words(draw, TEXTS, "PLURAL", w=_shown(draw, noun))
        return _done(draw, "pluralled", text, f"plural of {noun}", f"{_spelled(noun)}. {_spelled(many)}", many)  # fmt: skip
    word = _word(draw, 4, 9)
    once = [i for i, c in enumerate(word) if word.count(c) == 1]
    if not once:
        return pluralled(draw)
    i = draw.choice(once)
    after = draw.chance(0.4)
    count = len(word) - i - 1 if after else i
    text = ask_in_words(draw, TEXTS, "BEFORE_IN", w=_shown(draw, word), l=word[i], side="after" if after else "before")  # fmt: skip
    row = word[i + 1 :] if after else word[:i]
    shown = _numbered(row) if row else "none"
    return _done(draw, "pluralled", text, f"count letters {'after' if after else 'before'} {word[i]} in {word}",
                 f"{_spelled(word)}. {shown}. {count}", str(count), number(count))  # fmt: skip


def turned(words: list[str]) -> str:
    """Words with their places, then from the last to the first: "a=1 b=2. 2=b 1=a"."""
    places = list(enumerate(words, 1))
    back = " ".join(f"{i}={w}" for i, w in reversed(places))
    return f"{' '.join(f'{w}={i}' for i, w in places)}. {back}"


def phrased(draw: Draw) -> Sample:
    """A word of a saying, its words turned round, sorted, counted, its letters by case."""
    text_ = draw.values(saying)
    words = text_.split()
    if len(words) < 3:
        return phrased(draw)
    task = draw.choice(("NTH", "NTH", "LAST", "BACK", "BACK", "COUNT", "TITLE", "TITLE", "UPPER", "CHARS", "DASHED"))  # fmt: skip
    shown = draw.choice((f'"{text_}"', f'"{text_}"', text_))
    numbered = " ".join(f"{w}={i}" for i, w in enumerate(words, 1))
    if task == "NTH":
        n = draw.random.randint(1, min(len(words), 6))
        text = ask_in_words(draw, TEXTS, "PHRASE_NTH", w=shown, nth=_ORDINALS[n - 1])
        first = " ".join(f"{w}={i}" for i, w in enumerate(words[:n], 1))
        return _done(draw, "phrased", text, f"word {n} of text", f"{first}. {words[n - 1]}", words[n - 1], exact(words[n - 1]))  # fmt: skip
    if task == "LAST":
        text = ask_in_words(draw, TEXTS, "PHRASE_NTH", w=shown, nth="last")
        return _done(draw, "phrased", text, "word last of text", f"{' '.join(words)}. {words[-1]}", words[-1], exact(words[-1]))  # fmt: skip
    if task == "BACK":
        done = " ".join(words[::-1])
        return _done(draw, "phrased", ask_in_words(draw, TEXTS, "PHRASE_BACK", w=shown), f"word order of {text_}", turned(words), done, exact(done))  # fmt: skip
    if task == "COUNT":
        return _done(draw, "phrased", ask_in_words(draw, TEXTS, "PHRASE_COUNT", w=shown), "count words", f"{numbered}. {len(words)}", str(len(words)), number(len(words)))  # fmt: skip
    if task == "CHARS":
        text_ = text_ if len(text_) <= 24 else " ".join(words[:3])
        marked = " ".join("_" if c == " " else c for c in text_)
        tallied = " ".join(f"{c}{i}" for i, c in enumerate(marked.replace(" ", ""), 1))
        return _done(draw, "phrased", ask_in_words(draw, TEXTS, "PHRASE_CHARS", w=f'"{text_}"'), f"count characters of {text_}", f"{tallied}. {len(text_)}", str(len(text_)), number(len(text_)))  # fmt: skip
    if task == "DASHED":
        sign, said = draw.choice((("-", "dashes"), ("_", "underscores"), ("+", "plus signs"), ("/", "slashes"), ("", "nothing")))  # fmt: skip
        done = sign.join(words)
        name = f"join [{sign}]: {text_}"
        return _done(
            draw,
            "phrased",
            ask_in_words(draw, TEXTS, "PHRASE_DASHED", w=shown, s=said),
            name,
            "",
            done,
        )
    done = text_.title() if task == "TITLE" else text_.upper()
    text = ask_in_words(
        draw, TEXTS, f"PHRASE_{task}", w=text_ if draw.chance(0.7) else f'"{text_}"'
    )
    steps = " / ".join(map(_spelled, done.split()))
    return _done(draw, "phrased", text, f"{'title' if task == 'TITLE' else 'upper'} {text_}", steps, done)  # fmt: skip


def latin(draw: Draw) -> Sample:
    """Pig Latin of a word that starts with consonants."""
    word = draw.values(lambda r: r.choice(lexicon.WORDS))
    cut = next((i for i, c in enumerate(word) if c in "aeiou"), 0)
    if cut == 0 or "qu" in word[:3] or word[0] == "y":
        return latin(draw)
    done = word[cut:] + word[:cut] + "ay"
    return _done(draw, "latin", ask_in_words(draw, TEXTS, "LATIN", w=_shown(draw, word)), f"pig latin of {word}",
                 f"{_spelled(word[:cut])} | {_spelled(word[cut:])}. {_spelled(word[cut:])} | {_spelled(word[:cut])} | a y", done, exact(done))  # fmt: skip


STRINGS: dict[str, Callable[[Draw], Sample]] = {
    "string/moved": moved,
    "string/multiplied": multiplied,
    "string/wrapped": wrapped,
    "string/inside": inside,
    "string/shared": shared,
    "string/differing": differing,
    "string/repeated": repeated,
    "string/chained": chained,
    "string/composed": composed,
    "string/coded": coded,
    "string/between": between,
    "string/halved": halved,
    "string/lettered": lettered,
    "string/shifted": shifted,
    "string/pluralled": pluralled,
    "string/phrased": phrased,
    "string/latin": latin,
}
WEIGHTS: dict[str, float] = {
    "string/moved": 0.9, "string/multiplied": 0.9, "string/wrapped": 0.8, "string/inside": 1.2,
    "string/shared": 0.9, "string/differing": 1.0, "string/repeated": 1.2, "string/chained": 1.8,
    "string/composed": 0.8, "string/coded": 1.0, "string/between": 1.0, "string/halved": 0.7,
    "string/lettered": 1.0, "string/shifted": 0.8, "string/pluralled": 1.3, "string/phrased": 2.6,
    "string/latin": 0.2,
}  # fmt: skip

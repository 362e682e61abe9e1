"""More things done with words, which `strings` takes in: every other letter, letters crossed off,
words filtered by a letter, cases swapped, letters put in and taken out, parts of addresses.

As everywhere, the work spells a word out before it acts on it.
"""

import random
from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Any

from recipes.nano.world import lexicon
from recipes.nano.world.base import Draw, Sample, answer, exact, listed, number, user
from recipes.nano.world.lexicon_more import saying
from recipes.nano.world.phrases import NUMBERS, ORDINALS, lead, listing, ordinal, quoted
from recipes.nano.world.wordplay_texts import TEXTS

ANAGRAM_WORDINGS = TEXTS["ANAGRAM"]


def _task(
    draw: Draw, kind: str, question: str, name: str, steps: str, final: str,
    check: dict[str, Any] | None = None,
) -> Sample:  # fmt: skip
    analysis = {"low": None, "medium": name, "high": f"{name}: {steps}"}[draw.effort]
    return Sample("string", [user(lead(draw, question)), answer(final, analysis)],
                  check or exact(final), effort=draw.effort, kind=kind)  # fmt: skip


def _numbered(word: str) -> str:
    return " ".join(f"{c}{i}" for i, c in enumerate(word, 1))


def _spelled(word: str) -> str:
    return " ".join(word)


def _nth(draw: Draw, n: int) -> str:
    return draw.choice((ORDINALS[n], ordinal(n)))


def _longer(r: random.Random, low: int = 4) -> str:
    while True:
        word = lexicon.any_word(r)
        if len(word) >= low:
            return word


def _in_quotes(draw: Draw, *words: str) -> list[str]:
    mark = draw.choice('""\'')
    return [f"{mark}{word}{mark}" for word in words]


def crossed(a: str, b: str, whole: bool) -> tuple[str, bool]:
    """The letters of b crossed off those of a, one a step; `whole`: none may be left over.

    crossed("tea", "eat", True)   "t e a. e: t a; a: t; t: none. Yes"
    """
    left, parts = list(a), []
    for c in b:
        if c not in left:
            parts.append(f"{c}: missing")
            return f"{_spelled(a)}. {'; '.join(parts)}. No", False
        left.remove(c)
        parts.append(f"{c}: {' '.join(left) or 'none'}")
    yes = not (whole and left)
    over = f". {' '.join(left)} left" if whole and left else ""
    return f"{_spelled(a)}. {'; '.join(parts)}{over}. {'Yes' if yes else 'No'}", yes


def alternate(draw: Draw) -> Sample:
    """Every second letter."""
    word = draw.values(_longer)
    odd = draw.chance(0.6)
    question = draw.wording(TEXTS["ALTERNATE"]).format(
        w=quoted(draw, word), first="first" if odd else "second", odd="odd" if odd else "even",
        not_odd="even" if odd else "odd",
    )  # fmt: skip
    done = word[0 if odd else 1 :: 2]
    kept = " ".join(f"{c}{i}" for i, c in enumerate(word, 1) if i % 2 == odd)
    return _task(draw, "alternate", question, f"{'odd' if odd else 'even'} letters of {word}",
                 f"{_numbered(word)}. {kept}", done, exact(done))  # fmt: skip


def alike(draw: Draw) -> Sample:
    """Whether two words share their first or last letters, or fit in a word chain."""
    kind = draw.choice(("TAIL", "TAIL", "HEAD", "CHAIN"))

    def make(r: random.Random) -> tuple[str, str, int]:
        a, b, k = _longer(r), _longer(r), r.choice((2, 2, 3))
        if r.random() < 0.55:
            for _ in range(200):
                b = r.choice(lexicon.WORDS)
                fits = {"TAIL": b[-k:] == a[-k:], "HEAD": b[:k] == a[:k], "CHAIN": b[0] == a[-1]}
                if fits[kind] and b != a and len(b) > 3:
                    return a, b, k
        elif r.random() < 0.6 and kind != "CHAIN":  # only one letter differs
            i = r.randrange(k)
            letter = r.choice("aeiorstnl")
            at = len(a) - k + i if kind == "TAIL" else i
            piece = a[:at] + letter + a[at + 1 :]
            b = r.choice("bcdfgm") + piece[-k - 1 :] if kind == "TAIL" else piece[: k + 2] + "er"
        return a, b, k

    a, b, k = draw.values(make)
    if a == b or min(len(a), len(b)) < k:
        return alike(draw)
    said = _in_quotes(draw, a, b) if draw.chance(0.6) else [a, b]
    question = draw.wording(TEXTS[kind]).format(
        a=said[0], b=said[1], k=draw.choice((str(k), NUMBERS[k]))
    )
    if kind == "CHAIN":
        yes, steps = a[-1] == b[0], f"{_spelled(a)}. {a[-1]} {b[0]}"
        name = f"last of {a} = first of {b}?"
    else:
        parts = (a[-k:], b[-k:]) if kind == "TAIL" else (a[:k], b[:k])
        yes = parts[0] == parts[1]
        steps = f"{_spelled(a)} | {_spelled(b)}. {_spelled(parts[0])} | {_spelled(parts[1])}. "
        steps += ", ".join(
            f"{x} {y} {'same' if x == y else 'different'}" for x, y in zip(*parts, strict=True)
        )
        name = f"{'last' if kind == 'TAIL' else 'first'} {k} of {a} = {b}?"
    final = "Yes" if yes else "No"
    return _task(draw, "alike", question, name, f"{steps}. {final}", final)


def from_letters(draw: Draw) -> Sample:
    """Whether a word can be made of some of the letters of another."""

    def make(r: random.Random) -> tuple[str, str]:
        a = _longer(r, 5)[:10]
        x = r.random()
        b = "".join(r.sample(a, r.randint(3, min(5, len(a) - 1))))
        for _ in range(60):  # a real word, if one is found soon
            word = r.choice(lexicon.WORDS)
            if 3 <= len(word) < len(a) and not Counter(word) - Counter(a):
                b = word
                break
        if x < 0.5:
            i = r.randrange(len(b))
            b = b[:i] + r.choice(a + "aeiorst") + b[i + 1 :]
        return a, b

    a, b = draw.values(make)
    said = _in_quotes(draw, a, b)
    question = draw.wording(TEXTS["FROM_LETTERS"]).format(a=said[0], b=said[1])
    steps, yes = crossed(a, b, False)
    return _task(draw, "from_letters", question, f"{b} from letters of {a}?", steps,
                 "Yes" if yes else "No")  # fmt: skip


def each(draw: Draw) -> Sample:
    """One letter of each word of a list."""
    words = draw.values(lambda r: [_longer(r) for _ in range(r.randint(2, 5))])
    template = draw.wording(TEXTS["EACH"])
    ends = "{end}" in template
    n = draw.choice((1, 2, 3, -1, -1))
    if ends:
        n = -1 if draw.chance(0.6) else 1
    nth = "last" if n < 0 else ORDINALS[n]
    question = template.format(
        xs=listing(draw, words, template), nth=nth, end="end" if n < 0 else "start"
    )
    found = [w[n if n < 0 else n - 1] for w in words]
    steps = ", ".join(f"{_spelled(w)}: {c}" for w, c in zip(words, found, strict=True))
    return _task(draw, "each", question, f"{nth} letter of each: {' '.join(words)}", steps,
                 ", ".join(found), listed(found))  # fmt: skip


def recased(draw: Draw) -> Sample:
    """Case swapped, alternating capitals, names with capitals."""
    x = draw.random.random()
    if x < 0.3:
        names = draw.values(lambda r: r.sample(lexicon.FIRST_NAMES, r.randint(2, 5)))
        template = draw.wording(TEXTS["FIX"])
        question = template.format(xs=listing(draw, [n.lower() for n in names], template))
        return _task(draw, "recased", question, f"capital each: {' '.join(names).lower()}",
                     " ".join(names), ", ".join(names), {**listed(names), "case": True})  # fmt: skip
    word = draw.values(_longer)
    if x < 0.65:
        word = draw.choice((
            word.upper(), word.capitalize(), word, word[0] + word[1:].upper(),
            "".join(c.upper() if draw.chance(0.5) else c for c in word),
        ))  # fmt: skip
        question = draw.wording(TEXTS["FLIP"]).format(w=f'"{word}"')
        done, name = word.swapcase(), f"swap case {word}"
    else:
        big = draw.chance(0.65)
        said = ("a capital", "upper case", "a capital letter") if big else (
            "a small letter", "lower case")  # fmt: skip
        question = draw.wording(TEXTS["ZIGZAG"]).format(w=quoted(draw, word), big=draw.choice(said))
        done = "".join(c.upper() if (i % 2 == 0) == big else c for i, c in enumerate(word))
        name = f"alternate caps {'big' if big else 'small'} first {word}"
    return _task(draw, "recased", question, name, f"{_spelled(word)}. {_spelled(done)}", done,
                 exact(done, True))  # fmt: skip


def drop_word(draw: Draw) -> Sample:
    """A word left out of a sentence; or each word backwards."""
    mark = draw.choice('""\'')
    x = draw.random.random()
    if x < 0.3:
        words = draw.values(lambda r: [r.choice(lexicon.WORDS) for _ in range(r.randint(2, 3))])
        text = " ".join(words)
        question = draw.wording(TEXTS["EACH_BACK"]).format(w=f"{mark}{text}{mark}")
        back = [w[::-1] for w in words]
        steps = "; ".join(f"{_spelled(w)}. {_spelled(b)}" for w, b in zip(words, back, strict=True))
        return _task(draw, "drop_word", question, f"reverse each word: {text}", steps,
                     " ".join(back))  # fmt: skip

    def make(r: random.Random) -> list[str]:
        while True:
            words = (saying(r) if r.random() < 0.4 else lexicon.sentence(r)).rstrip(".").split()
            if len(words) == len({w.lower() for w in words}) and len(words) > 3:
                return words

    words = draw.values(make)
    text = " ".join(words)
    if x < 0.65:
        i = draw.random.randrange(1, len(words))
        a = draw.choice(_in_quotes(draw, words[i])) if draw.chance(0.6) else words[i]
        question = draw.wording(TEXTS["DROP_WORD"]).format(w=f"{mark}{text}{mark}", a=a)
        name = f"drop {words[i]}: {text}"
    else:
        i = draw.choice((0, -1, -1, 1))
        nth = {0: "first", -1: "last", 1: "second"}[i]
        question = draw.wording(TEXTS["DROP_END"]).format(w=f"{mark}{text}{mark}", nth=nth)
        name = f"drop {nth} word: {text}"
    left = list(words)
    del left[i]
    steps = " ".join(f"{w}={k}" for k, w in enumerate(words, 1)) + f". {' '.join(left)}"
    return _task(draw, "drop_word", question, name, steps, " ".join(left))


def edit(draw: Draw) -> Sample:
    """A letter put in, taken out, changed; the ends taken off."""
    word = draw.values(_longer)
    n = draw.random.randint(1, min(len(word), 8))
    kind = draw.choice(("INSERT", "DELETE_AT", "DELETE_AT", "SET_AT", "PEEL", "ENDS_ONLY"))
    letter = draw.choice("aeioubdfgklmnprstxz")
    said = draw.choice((letter, f'"{letter}"', f"'{letter}'", letter.upper()))
    question = draw.wording(TEXTS[kind]).format(
        w=quoted(draw, word), n=n, nth=_nth(draw, n), l=said
    )
    i = n - 1
    done, name = {
        "INSERT": (word[:n] + letter + word[n:], f"put {letter} after letter {n} of {word}"),
        "DELETE_AT": (word[:i] + word[n:], f"drop letter {n} of {word}"),
        "SET_AT": (word[:i] + letter + word[n:], f"letter {n} of {word} to {letter}"),
        "PEEL": (word[1:-1], f"drop first and last letter of {word}"),
        "ENDS_ONLY": (word[0] + word[-1], f"first and last letter of {word}"),
    }[kind]
    if kind == "ENDS_ONLY":
        return _task(draw, "edit", question, name, f"{_spelled(word)}. {word[0]} {word[-1]}",
                     f"{word[0]}, {word[-1]}", listed(done))  # fmt: skip
    return _task(draw, "edit", question, name, f"{_numbered(word)}. {_spelled(done)}", done)


def shift(draw: Draw) -> Sample:
    """Each letter becomes its neighbour in the alphabet."""
    on = draw.chance(0.65)
    word = draw.values(lambda r: (lambda w: w.replace("z", "s") if on else w.replace("a", "e"))(
        lexicon.any_word(r)[:8]
    ))  # fmt: skip
    done = "".join(chr(ord(c) + (1 if on else -1)) for c in word)
    question = draw.wording(TEXTS["SHIFT"]).format(
        w=quoted(draw, word),
        way=draw.choice(("forward", "forwards", "on", "ahead")) if on
        else draw.choice(("back", "backwards")),
        rel="after" if on else "before",
    )  # fmt: skip
    steps = ", ".join(f"{a} {b}" for a, b in zip(word, done, strict=True))
    return _task(draw, "shift", question, f"letters {'after' if on else 'before'} {word}",
                 f"{_spelled(word)}. {steps}", done)  # fmt: skip


def place(draw: Draw) -> Sample:
    """Where a word stands in a sentence or an item in a list."""

    def make(r: random.Random) -> tuple[list[str], bool]:
        in_list = r.random() < 0.6
        while True:
            words = (saying(r) if r.random() < 0.4 else lexicon.sentence(r)).rstrip(".").split()
            if in_list:
                pool = lexicon.FIRST_NAMES if r.random() < 0.4 else lexicon.THINGS
                words = r.sample(pool, r.randint(3, 7))
            if len({w.lower() for w in words}) == len(words):
                return words, in_list

    words, in_list = draw.values(make)
    i = draw.random.randrange(len(words))
    x = f'"{words[i]}"' if draw.chance(0.4) else words[i]
    template = draw.wording(TEXTS["LIST_PLACE" if in_list else "POSITION"])
    question = template.format(x=x, xs=listing(draw, words, template), w=f'"{" ".join(words)}"')
    steps = " ".join(f"{w}({k})" for k, w in enumerate(words[: i + 1], 1)) + f". {i + 1}"
    return _task(draw, "place", question, f"place of {words[i]}: {' '.join(words)}", steps,
                 str(i + 1), number(i + 1))  # fmt: skip


_STARTS = ("start with {l}", "begin with {l}", "start with the letter {l}", "have {l} as first letter",
           "have {l} as their first letter", "begin with the letter {l}")  # fmt: skip
_ENDS = ("end with {l}", "end in {l}", "end with the letter {l}", "have {l} as last letter",
         "have {l} as their last letter", "finish with {l}")  # fmt: skip
_HAS = ("contain {l}", "have the letter {l}", "contain the letter {l}", "have {l} in them",
        "include the letter {l}", "are written with {l} somewhere")  # fmt: skip
_HAS_NOT = ("do not contain {l}", "have no {l}", "are written without {l}", "lack the letter {l}")
_SIZE = (
    "have {n} letters",
    "have exactly {n} letters",
    "are {n} letters long",
    "consist of {n} letters",
)
_OVER = ("have more than {n} letters", "are longer than {n} letters")
_UNDER = (
    "have fewer than {n} letters",
    "are shorter than {n} letters",
    "have less than {n} letters",
)


def _fits(kind: str, letter: str, limit: int, word: str) -> bool:
    low, size = word.lower(), len(word)
    if kind in ("start", "end"):
        return low[0 if kind == "start" else -1] == letter
    if kind in ("contain", "without"):
        return (letter in low) == (kind == "contain")
    return size == limit if kind == "size" else size > limit if kind == "over" else size < limit


def filter_words(draw: Draw) -> Sample:
    """The words of a list that start, end, contain, or are so long."""
    kind = draw.choice(
        ("start", "start", "end", "end", "contain", "without", "size", "over", "under")
    )
    limit = draw.random.randint(4, 6)

    def make(r: random.Random) -> tuple[list[str], str]:
        group = r.choice((lexicon.WORDS, lexicon.WORDS, *lexicon.GROUPS.values()))
        words = r.sample(group, r.randint(4, 7 if kind in ("start", "end") else 6))
        base = r.choice(words).lower()
        letter = {"start": base[0], "end": base[-1]}.get(kind, r.choice(base))
        if kind in ("start", "end") and r.random() < 0.7:
            at = 0 if kind == "start" else -1
            more = [w for w in group if w[at].lower() == letter and w not in words]
            words += r.sample(more, min(1, len(more)))
            r.shuffle(words)
        return words, letter

    for _ in range(50):
        words, letter = draw.values(make)
        test = partial(_fits, kind, letter, limit)
        kept = [w for w in words if test(w)]
        if kept and len(kept) < len(words) and all(w.isalpha() for w in words):
            break
    else:
        return filter_words(draw)
    rules = {"start": _STARTS, "end": _ENDS, "contain": _HAS, "without": _HAS_NOT, "size": _SIZE,
             "over": _OVER, "under": _UNDER}[kind]  # fmt: skip
    said = draw.choice((letter, letter.upper(), f'"{letter}"', f"'{letter}'"))
    rule = draw.choice(rules).format(l=said, n=draw.choice((str(limit), NUMBERS[limit])))
    template = draw.wording(TEXTS["FILTER_WORDS"])
    question = template.format(xs=listing(draw, words, template), rule=rule)
    name = f"keep {kind} {letter if kind in ('start', 'end', 'contain', 'without') else limit}: "
    looks = []
    for w in words:
        low = w.lower()
        look = {"start": low[0], "end": f"{_spelled(low)} {low[-1]}"}.get(kind)
        if look is None:
            look = _spelled(low) if kind in ("contain", "without") else _numbered(low)
        looks.append(f"{w}: {look} {'yes' if test(w) else 'no'}")
    return _task(draw, "filter_words", question, name + " ".join(words), ", ".join(looks),
                 ", ".join(kept), listed(kept))  # fmt: skip


_DOMAINS = "example.com mail.net post.org web.de box.io school.edu cloud.net".split()
_EXTENSIONS = "pdf txt jpg png doc csv zip mp3 py html json xls".split()


def parts(draw: Draw) -> Sample:
    """The part of an e-mail address, a file name, a path or a web address."""
    x = draw.random.random()
    a, b, c = draw.values(lambda r: [r.choice(lexicon.NOUNS) for _ in range(3)])
    names: tuple[tuple[str, ...], tuple[str, ...]]
    if x < 0.4:
        user_name = draw.choice((a, f"{a}.{b}", f"{a}{draw.random.randint(1, 99)}"))
        domain = draw.choice((draw.choice(_DOMAINS), f"{c}.com", f"{c}.org"))
        whole, left, right, mark = f"{user_name}@{domain}", user_name, domain, "@"
        names = (("user name", "part before the @", "local part", "username"),
                 ("domain", "part after the @", "mail domain", "domain name"))  # fmt: skip
        kind = "address"
    elif x < 0.75:
        stem = draw.choice((a, f"{a}_{b}", f"{a}-{draw.random.randint(1, 30)}"))
        ext = draw.choice(_EXTENSIONS)
        whole, left, right, mark = f"{stem}.{ext}", stem, ext, "."
        names = (("name without the extension", "file name without its ending", "part before the dot"),
                 ("file extension", "extension", "file ending", "part after the dot"))  # fmt: skip
        kind = "file"
    else:
        key = draw.choice((a, b))
        value = draw.choice((c, str(draw.random.randint(1, 999))))
        mark = draw.choice("=:")
        whole, left, right = f"{key}{mark}{value}", key, value
        sign = {"=": "equals sign", ":": "colon"}[mark]
        names = ((f"part before the {sign}", "key", f"text in front of the {sign}"),
                 (f"part after the {sign}", "value", f"text behind the {sign}"))  # fmt: skip
        kind = "pair"
    after = draw.chance(0.6)
    part = draw.choice(names[after])
    said = whole if draw.chance(0.4) else f'"{whole}"'
    question = draw.wording(TEXTS["PARTS"]).format(w=said, part=part)
    final = right if after else left
    return _task(draw, "parts", question, f"{kind} {whole} {'after' if after else 'before'} {mark}",
                 f"{left} | {right}. {final}", final)  # fmt: skip


def digits_shown(draw: Draw) -> Sample:
    """Digits hidden behind stars, or zeros in front."""
    if draw.chance(0.5):
        text = str(draw.values(lambda r: r.randint(10**4, 10 ** r.randint(5, 9) - 1)))
        k = draw.random.randint(2, 4)
        question = draw.wording(TEXTS["MASK"]).format(n=text, k=draw.choice((str(k), NUMBERS[k])))
        size = len(text)
        done = "*" * (size - k) + text[-k:]
        steps = f"{' '.join(f'{c}={i}' for i, c in enumerate(text, 1))}. {size}-{k}={size - k}. "
        return _task(draw, "digits_shown", question, f"mask {text}, last {k}",
                     steps + _spelled(done), done)  # fmt: skip
    text = str(draw.values(lambda r: r.randint(1, 10 ** r.randint(1, 4))))
    k = draw.random.randint(len(text) + 1, len(text) + 3)
    question = draw.wording(TEXTS["PAD"]).format(n=text, k=k)
    done = text.zfill(k)
    count = (
        f"{' '.join(f'{c}={i}' for i, c in enumerate(text, 1))}. {k}-{len(text)}={k - len(text)}"
    )
    return _task(draw, "digits_shown", question, f"zeros {text} to {k}",
                 f"{count}. {_spelled(done)}", done)  # fmt: skip


_FRONT = "un re pre my mini super big non-".split()
_BACK = "s ed er ing ly ish 1 ! ? ness".split()


def affix(draw: Draw) -> Sample:
    """The same letters at the start or end of each word."""
    words = draw.values(lambda r: r.sample(lexicon.WORDS, r.randint(2, 5)))
    end = draw.chance(0.6)
    x = draw.choice(_BACK if end else _FRONT)
    template = draw.wording(TEXTS["AFFIX"])
    question = template.format(
        xs=listing(draw, words, template), x=f'"{x}"', end="end" if end else "start"
    )
    done = [w + x if end else x + w for w in words]
    steps = ", ".join(
        f"{w} {x}" if end else f"{x} {w}" for w in words
    ) + f". {' '.join(done)}"  # fmt: skip
    return _task(draw, "affix", question, f"{x} at {'end' if end else 'start'}: {' '.join(words)}",
                 steps, ", ".join(done), listed(done))  # fmt: skip


STRINGS: dict[str, Callable[[Draw], Sample]] = {
    "string/alternate": alternate,
    "string/alike": alike,
    "string/from_letters": from_letters,
    "string/each": each,
    "string/recased": recased,
    "string/drop_word": drop_word,
    "string/edit": edit,
    "string/shift": shift,
    "string/place": place,
    "string/filter_words": filter_words,
    "string/parts": parts,
    "string/digits_shown": digits_shown,
    "string/affix": affix,
}
WEIGHTS: dict[str, float] = {
    "string/alternate": 0.6,
    "string/alike": 0.8,
    "string/from_letters": 0.7,
    "string/each": 0.6,
    "string/recased": 0.6,
    "string/drop_word": 0.8,
    "string/edit": 1.0,
    "string/shift": 0.4,
    "string/place": 0.6,
    "string/filter_words": 1.4,
    "string/parts": 0.6,
    "string/digits_shown": 0.4,
    "string/affix": 0.4,
}

"""Still more with lists and counts, for `sorting` and `counting`: two orders one after the other, what is there twice,
the ends of a list, numbers in a range, things of one kind, signs and sentences of a text.
"""

import random
from collections.abc import Callable
from typing import Any

from recipes.nano.world import lexicon
from recipes.nano.world.answered import ask_in_words
from recipes.nano.world.base import Draw, Sample, answer, exact, listed, number, user
from recipes.nano.world.lexicon_more import saying
from recipes.nano.world.lists_more_texts import TEXTS
from recipes.nano.world.phrases import lead
from recipes.nano.world.ranking import ladder


def _done(
    draw: Draw, kind: str, question: str, name: str, steps: str, final: str,
    check: dict[str, Any] | None = None,
) -> Sample:  # fmt: skip
    family, _, name_of_kind = kind.partition("/")
    analysis = {"low": None, "medium": name, "high": f"{name}. {steps}" if family == "sort" else f"{name}: {steps}"}[draw.effort]  # fmt: skip
    return Sample(family, [user(lead(draw, question)), answer(final, analysis)],
                  check or exact(final), effort=draw.effort, kind=name_of_kind)  # fmt: skip


def _shown(draw: Draw, items: list[str]) -> str:
    x = draw.random.random()
    if x < 0.55:
        return ", ".join(items)
    if x < 0.7:
        return f"[{', '.join(items)}]"
    if x < 0.8:
        return "; ".join(items)
    if x < 0.9:
        return ", ".join(items[:-1]) + " and " + items[-1]
    return " ".join(items)


def _numbers(r: random.Random, low: int = 4, high: int = 6) -> list[int]:
    return r.sample(range(1, 99), r.randint(low, high))


# Two orders on one list.

_FIRST = {
    "odd": ("take the odd numbers of {it}", "keep only the odd numbers of {it}", "pick the odd ones from {it}", "leave out the even numbers of {it}"),
    "even": ("take the even numbers of {it}", "keep only the even numbers of {it}", "pick the even ones from {it}", "leave out the odd numbers of {it}"),
    "above": ("keep the numbers above {k} of {it}", "take all numbers over {k} from {it}", "drop everything up to {k} from {it}", "pick what is more than {k} from {it}"),
    "below": ("keep the numbers below {k} of {it}", "take all numbers under {k} from {it}", "drop everything from {k} up out of {it}", "pick what is less than {k} from {it}"),
    "without": ("remove the {x} from {it}", "leave out the {x} in {it}", "take the {x} out of {it}", "drop the {x} from {it}"),
    "with": ("add {x} to {it}", "put {x} into {it}", "add the number {x} to {it}", "include {x} in {it}"),
    "double": ("double each number of {it}", "double every number in {it}", "multiply each of {it} by 2"),
    "plus": ("add {k} to each number of {it}", "add {k} to every number in {it}", "increase each of {it} by {k}"),
    "unique": ("remove duplicates from {it}", "take out what is there twice in {it}", "keep each number of {it} once"),
}  # fmt: skip
_THEN = {
    "up": ("sort them", "sort them ascending", "put them in order, smallest first", "order them from small to large", "sort the rest", "sort what is left", "arrange them from low to high"),
    "down": ("sort them descending", "put them in order, largest first", "order them from large to small", "sort what is left from high to low", "sort the rest downwards"),
    "back": ("reverse the list", "write them in reverse order", "turn the order around", "list them backwards"),
    "sum": ("add them up", "give their sum", "tell me the total", "sum them"),
    "count": ("count them", "tell me how many there are", "say how many are left", "give the number of them"),
    "max": ("give me the largest", "tell me the biggest one", "name the highest"),
}  # fmt: skip


def two_orders(draw: Draw) -> Sample:
    """Filter, remove or change, then sort, reverse, sum, count or take the largest."""

    def make(r: random.Random) -> tuple[list[int], str, int, list[int]]:
        while True:
            xs = _numbers(r) if r.random() < 0.7 else r.sample(range(1, 20), r.randint(4, 6))
            one = r.choice(sorted(_FIRST))
            if one == "unique":
                xs = [*xs, xs[0], xs[1]]
                r.shuffle(xs)
            k = r.choice((5, 10, 20, 30, 50)) if one in ("above", "below") else r.randint(2, 12)
            x = r.choice(xs) if one == "without" else k if one == "plus" else r.randint(1, 99)
            if one in ("above", "below"):
                x = k
            kept = {
                "odd": [v for v in xs if v % 2], "even": [v for v in xs if v % 2 == 0], "above": [v for v in xs if v > k], "below": [v for v in xs if v < k],
                "without": [v for v in xs if v != x], "with": [*xs, x], "double": [2 * v for v in xs], "plus": [v + k for v in xs], "unique": list(dict.fromkeys(xs)),
            }[one]  # fmt: skip
            if len(kept) >= 2 and (one != "with" or x not in xs):
                return xs, one, x, kept

    xs, one, x, kept = draw.values(make)
    two = draw.choice(("up", "up", "up", "down", "down", "back", "sum", "count", "max"))
    shown = _shown(draw, list(map(str, xs)))
    first = draw.choice(_FIRST[one]).format(it=shown, k=x, x=x)
    second = draw.choice(_THEN[two])
    text = ask_in_words(
        draw, TEXTS, "TWO", one=first, two=second, One=first[:1].upper() + first[1:]
    )
    if two in ("up", "down") and one in ("without", "odd", "even", "with") and draw.chance(0.35):
        order = draw.choice(("ascending", "from low to high", "upwards") if two == "up" else ("descending", "from high to low", "downwards"))  # fmt: skip
        rule = {"without": f"without the {x}", "odd": "the odd ones only", "even": "the even ones only", "with": f"with {x} added"}[one]  # fmt: skip
        text = ask_in_words(draw, TEXTS, "TWO_SHORT", order=order, rule=rule, xs=shown)
    did = {
        "odd": ", ".join(f"{v} {'yes' if v % 2 else 'no'}" for v in xs), "even": ", ".join(f"{v} {'no' if v % 2 else 'yes'}" for v in xs),
        "above": ", ".join(f"{v} {x} {'> yes' if v > x else '< no' if v < x else '= no'}" for v in xs), "below": ", ".join(f"{v} {x} {'< yes' if v < x else '> no' if v > x else '= no'}" for v in xs),
        "without": f"not {x}", "with": f"+ {x}", "double": ", ".join(f"{v}*2={2 * v}" for v in xs), "plus": ", ".join(f"{v}+{x}={v + x}" for v in xs),
        "unique": ", ".join(f"{v} {'again' if v in xs[:i] else 'new'}" for i, v in enumerate(xs)),
    }[one]  # fmt: skip
    name = f"{one}{f' {x}' if one in ('above', 'below', 'without', 'with', 'plus') else ''}, then {two}: {' '.join(map(str, xs))}"
    left = " ".join(map(str, kept))
    words = list(map(str, kept))
    if two in ("up", "down"):
        done = sorted(kept, reverse=two == "down")
        steps = f"{did}. {left}. sort: {ladder(words, kept, two == 'down')}"
        return _done(draw, "sort/two_orders", text, name, steps, ", ".join(map(str, done)), listed(done))  # fmt: skip
    if two == "back":
        return _done(draw, "sort/two_orders", text, name, f"{did}. {left}. back: {' '.join(words[::-1])}", ", ".join(words[::-1]), listed(words[::-1]))  # fmt: skip
    if two == "sum":
        total, sums = kept[0], []
        for v in kept[1:]:
            sums.append(f"{total}+{v}={total + v}")
            total += v
        return _done(draw, "sort/two_orders", text, name, f"{did}. {left}. {', '.join(sums)}", str(total), number(total))  # fmt: skip
    if two == "count":
        return _done(draw, "sort/two_orders", text, name, f"{did}. {' '.join(f'{v}={i}' for i, v in enumerate(kept, 1))}", str(len(kept)), number(len(kept)))  # fmt: skip
    best, trace = kept[0], []
    for v in kept[1:]:
        trace.append(f"{v} {best} {'>' if v > best else '<' if v < best else '='} {max(v, best)}")
        best = max(v, best)
    return _done(draw, "sort/two_orders", text, name, f"{did}. {left}. {', '.join(trace)}", str(best), number(best))  # fmt: skip


def occurring(draw: Draw) -> Sample:
    """Items that are there more than once or just once; whether one is there; the two or three at an end."""
    wordy = draw.chance(0.35)

    def make(r: random.Random) -> list[str]:
        xs = r.sample(lexicon.NOUNS, 4) if wordy else list(map(str, r.sample(range(1, 60), 4)))
        items = [*xs, xs[0]] + ([xs[1]] if r.random() < 0.5 else [])
        r.shuffle(items)
        return items

    task = draw.choice(("MORE", "MORE", "ONCE", "IN", "IN", "IN", "LAST", "LAST", "FIRST"))
    if task in ("IN", "LAST", "FIRST"):

        def plain(r: random.Random) -> list[str]:
            n = r.randint(3, 7)
            x = r.random()
            if x < 0.55:
                return list(map(str, r.sample(range(1, 99), n)))
            return r.sample(lexicon.NOUNS, n) if x < 0.85 else list("abcdefghijkl"[: n + 2])

        items = draw.values(plain)
        shown = _shown(draw, items)
        if task == "IN":
            there = draw.chance(0.5)
            other = plain(draw.random)
            wanted = draw.choice(items) if there else next((x for x in other if x not in items), "zebra")  # fmt: skip
            text = ask_in_words(draw, TEXTS, "IN_LIST", xs=shown, x=wanted)
            at = items.index(wanted) if wanted in items else len(items)
            steps = ", ".join([f"{x} no" for x in items[:at]] + ([f"{wanted} yes"] if wanted in items else []))  # fmt: skip
            final = "Yes" if wanted in items else "No"
            return _done(draw, "sort/occurring", text, f"{wanted} in list? {' '.join(items)}", f"{steps}. {final}", final)  # fmt: skip
        k = draw.random.randint(2, min(3, len(items) - 1))
        done = items[-k:] if task == "LAST" else items[:k]
        said = draw.choice((k, {2: "two", 3: "three"}[k]))
        text = ask_in_words(
            draw, TEXTS, "LIST_END", xs=shown, k=said, end="last" if task == "LAST" else "first"
        )
        steps = " ".join(f"{x}({i})" for i, x in enumerate(items, 1)) + f". {' '.join(done)}"
        return _done(draw, "sort/occurring", text, f"{task.lower()} {k} as they stand: {' '.join(items)}", steps, ", ".join(done), listed(done))  # fmt: skip
    items = draw.values(make)
    own = list(dict.fromkeys(items))
    done = [x for x in own if (items.count(x) > 1) == (task == "MORE")]
    text = ask_in_words(draw, TEXTS, f"OCCUR_{task}", xs=_shown(draw, items), things="words" if wordy else "numbers")  # fmt: skip
    steps = ", ".join(f"{x} {items.count(x)}" for x in own) + f". {' '.join(done)}"
    tally = " ".join(f"{x}({items[: i + 1].count(x)})" for i, x in enumerate(items))
    return _done(draw, "sort/occurring", text, f"{'more than once' if task == 'MORE' else 'only once'}: {' '.join(items)}", f"{tally}. {steps}", ", ".join(done), listed(done))  # fmt: skip


def placed(draw: Draw) -> Sample:
    """A number put into a sorted list at its place; the two nearest; the two largest or smallest."""
    task = draw.choice(("INSERT", "INSERT", "TOP", "TOP"))
    if task == "INSERT":

        def make(r: random.Random) -> tuple[list[int], int]:
            xs = sorted(r.sample(range(1, 80), r.randint(3, 6)))
            x = r.choice([v for v in range(1, 80) if v not in xs])
            return xs, x

        xs, x = draw.values(make)
        down = draw.chance(0.15)
        xs = xs[::-1] if down else xs
        done = sorted([*xs, x], reverse=down)
        at = done.index(x)
        text = ask_in_words(draw, TEXTS, "INSERT", x=x, xs=_shown(draw, list(map(str, xs))))
        checks = ", ".join(f"{x} {v} {'>' if x > v else '<'}" for v in xs[: min(at + 1, len(xs))])
        return _done(draw, "sort/placed", text, f"put {x} into {' '.join(map(str, xs))}", f"{checks}. {' '.join(map(str, done))}", ", ".join(map(str, done)), listed(done))  # fmt: skip
    numbers = draw.values(_numbers)
    large = draw.chance(0.65)
    k = draw.choice((2, 2, 3))
    done = sorted(numbers, reverse=large)[:k]
    shown = list(map(str, numbers))
    word = draw.choice(("top", "largest", "biggest", "highest") if large else ("smallest", "lowest", "bottom"))  # fmt: skip
    text = ask_in_words(draw, TEXTS, "TOP", k=draw.choice((k, {2: "two", 3: "three"}[k])), w=word, xs=_shown(draw, shown))  # fmt: skip
    return _done(draw, "sort/placed", text, f"first {k}, sort {'down' if large else 'up'}: {' '.join(shown)}", f"{ladder(shown, numbers, large)}. {' '.join(map(str, done))}", ", ".join(map(str, done)), listed(done))  # fmt: skip


# Counts.

_KINDS = {"fruits": lexicon.FRUIT, "vegetables": lexicon.VEGETABLES, "animals": lexicon.ANIMALS, "colours": lexicon.COLOURS, "cities": lexicon.CITIES, "countries": lexicon.COUNTRIES, "jobs": lexicon.JOBS}  # fmt: skip


def of_kind(draw: Draw) -> Sample:
    """Things of one kind in a list, or which they are."""

    def make(r: random.Random) -> tuple[str, list[str], list[bool]]:
        wanted, other = r.sample(sorted(_KINDS), 2)
        a = [x for x in r.sample(_KINDS[wanted][:24], r.randint(1, 4)) if x not in _KINDS[other]]
        b = [x for x in r.sample(_KINDS[other][:24], r.randint(1, 3)) if x not in _KINDS[wanted]]
        both = [(x, True) for x in a] + [(x, False) for x in b]
        r.shuffle(both)
        return wanted, [x for x, _ in both], [y for _, y in both]

    kind, items, is_one = draw.values(make)
    if not any(is_one) or len(items) < 3:
        return of_kind(draw)
    shown = _shown(draw, items)
    which = draw.chance(0.35)
    text = ask_in_words(draw, TEXTS, "WHICH_KIND" if which else "COUNT_KIND", xs=shown, kind=kind)
    found = 0
    steps = []
    for x, one in zip(items, is_one, strict=True):
        found += one
        steps.append(f"{x} {f'yes {found}' if one else 'no'}")
    kept = [x for x, one in zip(items, is_one, strict=True) if one]
    if which:
        return _done(draw, "count/of_kind", text, f"{kind} in {' '.join(items)}", f"{', '.join(steps)}. {' '.join(kept)}", ", ".join(kept), listed(kept))  # fmt: skip
    return _done(draw, "count/of_kind", text, f"count {kind}: {' '.join(items)}", f"{', '.join(steps)}. {found}", str(found), number(found))  # fmt: skip


def in_range(draw: Draw) -> Sample:
    """Even, odd or all numbers between two; counting up, down and in steps; the next and the one before."""
    task = draw.choice(("BETWEEN", "BETWEEN", "DOWN", "STEP", "STEP", "NEXT", "NEXT"))
    if task == "NEXT":
        n = draw.values(lambda r: r.choice((r.randint(10, 9998), r.choice((99, 199, 499, 999, 1999, 100, 200, 500, 1000, 3000, 109, 599, 1099)))))  # fmt: skip
        after = draw.chance(0.5)
        value = n + 1 if after else n - 1
        text = ask_in_words(draw, TEXTS, "NEXT", n=n, side="after" if after else "before", verb="follows" if after else "precedes")  # fmt: skip
        sign = "+" if after else "-"
        return _done(draw, "count/in_range", text, f"{n}{sign}1", f"{n}{sign}1={value}", str(value), number(value))  # fmt: skip
    if task == "BETWEEN":
        a, b = draw.values(lambda r: (lambda a: (a, a + r.randint(4, 16)))(r.randint(1, 60)))
        kind = draw.choice(("even", "odd", "even", "odd", "whole"))
        row = [v for v in range(a + 1, b) if kind == "whole" or v % 2 == (kind == "odd")]
        text = ask_in_words(draw, TEXTS, "BETWEEN", a=a, b=b, kind=kind)
        steps = " ".join(f"{v}={i}" for i, v in enumerate(row, 1)) + f". {len(row)}"
        return _done(draw, "count/in_range", text, f"count {kind} numbers between {a} and {b}", steps, str(len(row)), number(len(row)))  # fmt: skip
    if task == "DOWN":
        n = draw.random.randint(3, 12)
        row = list(range(n, 0, -1))
        return _done(draw, "count/in_range", ask_in_words(draw, TEXTS, "DOWN", n=n), f"count {n} to 1 by -1", " ".join(map(str, row)), ", ".join(map(str, row)), listed(row))  # fmt: skip
    k = draw.random.randint(2, 10)
    start = draw.choice((k, k, draw.random.randint(1, 20)))
    size = draw.random.randint(3, 7)
    row = [start + k * i for i in range(size)]
    names = {2: "twos", 3: "threes", 4: "fours", 5: "fives", 6: "sixes", 7: "sevens", 8: "eights", 9: "nines", 10: "tens"}  # fmt: skip
    text = ask_in_words(draw, TEXTS, "STEP", a=row[0], b=row[-1], ks=names[k], k=k)
    steps = f"{row[0]}, " + ", ".join(f"{x}+{k}={x + k}" for x in row[:-1])
    return _done(draw, "count/in_range", text, f"count {row[0]} to {row[-1]} by {k}", steps, ", ".join(map(str, row)), listed(row))  # fmt: skip


_SIGNS = {",": "commas", ".": "full stops", "!": "exclamation marks", "?": "question marks", "-": "dashes", ";": "semicolons", "*": "stars", "#": "hash signs"}  # fmt: skip


def signs(draw: Draw) -> Sample:
    """Marks in a text, sentences, one word in a sentence, words of a length, one digit, digits added up."""
    task = draw.choice(("MARK", "MARK", "SENTENCES", "WORD", "WORD", "LENGTH", "LENGTH", "DIGIT", "DIGIT_SUM", "DIGIT_SUM"))  # fmt: skip
    if task == "MARK":
        sign = draw.choice(sorted(_SIGNS))
        pieces = draw.values(lambda r: [r.choice(lexicon.NOUNS) if r.random() < 0.6 else r.choice("abcdefgh") for _ in range(r.randint(3, 6))])  # fmt: skip
        glue = f"{sign} " if sign in ",;.!?" and draw.chance(0.7) else sign
        source = glue.join(pieces)
        if sign in ".!?" and draw.chance(0.5):
            source += sign
        n = source.count(sign)
        text = ask_in_words(draw, TEXTS, "COUNT_MARK", w=f'"{source}"', s=_SIGNS[sign])
        found = 0
        tokens = []
        for c in source.replace(sign, f" {sign} ").split():
            found += c == sign
            tokens.append(f"{sign}{found}" if c == sign else c)
        return _done(draw, "count/signs", text, f"count {sign} in text", f"{' '.join(tokens)}. {n}", str(n), number(n))  # fmt: skip
    if task == "SENTENCES":
        pieces = draw.values(lambda r: [saying(r) for _ in range(r.randint(2, 4))])
        pieces = [" ".join(p.split()[:5]) for p in pieces]
        source = " ".join(p[:1].upper() + p[1:] + draw.choice(("..", "..", ".!", ".?"))[1] for p in pieces)  # fmt: skip
        text = ask_in_words(
            draw, TEXTS, "SENTENCES", w=source if draw.chance(0.4) else f'"{source}"'
        )
        steps = " ".join(f"{p.split()[-1]}={i}" for i, p in enumerate(pieces, 1))
        return _done(draw, "count/signs", text, "count sentences by their ends", f"{steps}. {len(pieces)}", str(len(pieces)), number(len(pieces)))  # fmt: skip
    if task == "WORD":
        base = draw.values(lambda r: [w for _ in range(r.randint(2, 3)) for w in ("the", r.choice(lexicon.NOUNS), r.choice(("and", "or", "in", "on")))])  # fmt: skip
        words = base[:-1]
        wanted = draw.choice(("the", "the", "and", words[1], "in"))
        n = words.count(wanted)
        source = " ".join(words)
        text = ask_in_words(
            draw, TEXTS, "COUNT_WORD", w=f'"{source}"' if draw.chance(0.8) else source, x=wanted
        )
        found, tokens = 0, []
        for w in words:
            found += w == wanted
            tokens.append(f"{w}={found}" if w == wanted else w)
        return _done(draw, "count/signs", text, f"count {wanted} in text", f"{' '.join(tokens)}. {n}", str(n), number(n))  # fmt: skip
    if task == "LENGTH":
        words = draw.values(lambda r: saying(r).split())
        if len(words) < 3:
            return signs(draw)
        k = draw.choice([len(w) for w in words] + [3, 4])
        n = sum(len(w) == k for w in words)
        text = ask_in_words(draw, TEXTS, "COUNT_LENGTH", w=" ".join(words) if draw.chance(0.4) else f'"{" ".join(words)}"', k=k)  # fmt: skip
        found, tokens = 0, []
        for w in words:
            found += len(w) == k
            tokens.append(f"{w} {len(w)}{f' yes {found}' if len(w) == k else ' no'}")
        return _done(draw, "count/signs", text, f"count words of {k} letters", f"{', '.join(tokens)}. {n}", str(n), number(n))  # fmt: skip
    value = draw.values(lambda r: str(r.randint(100, 999999)) if r.random() < 0.6 else "".join(r.choice("0012359") for _ in range(r.randint(3, 7))).lstrip("0") or "100")  # fmt: skip
    if task == "DIGIT":
        digit = draw.choice(("0", "0", value[0], value[-1], "5"))
        names = {"0": "zeros", "1": "ones", "2": "twos", "3": "threes", "4": "fours", "5": "fives", "6": "sixes", "7": "sevens", "8": "eights", "9": "nines"}  # fmt: skip
        n = value.count(digit)
        text = ask_in_words(draw, TEXTS, "COUNT_DIGIT", n=value, ds=names[digit] if draw.chance(0.7) else f"{digit}s")  # fmt: skip
        found, tokens = 0, []
        for c in value:
            found += c == digit
            tokens.append(f"{c}={found}" if c == digit else c)
        return _done(draw, "count/signs", text, f"count {digit} in digits", f"{' '.join(tokens)}. {n}", str(n), number(n))  # fmt: skip
    value = value[:4]
    total, sums = int(value[0]), []
    for c in value[1:]:
        sums.append(f"{total}+{c}={total + int(c)}")
        total += int(c)
    return _done(draw, "count/signs", ask_in_words(draw, TEXTS, "DIGIT_SUM", n=value), f"digits of {value} added", f"{' '.join(value)}. {', '.join(sums)}", str(total), number(total))  # fmt: skip


SORTS: dict[str, Callable[[Draw], Sample]] = {
    "sort/two_orders": two_orders,
    "sort/occurring": occurring,
    "sort/placed": placed,
}
COUNTS: dict[str, Callable[[Draw], Sample]] = {
    "count/of_kind": of_kind,
    "count/in_range": in_range,
    "count/signs": signs,
}
SORT_WEIGHTS: dict[str, float] = {
    "sort/two_orders": 2.0, "sort/occurring": 1.6, "sort/placed": 1.2,
}  # fmt: skip
COUNT_WEIGHTS: dict[str, float] = {"count/of_kind": 0.9, "count/in_range": 1.3, "count/signs": 2.0}

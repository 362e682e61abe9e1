"""More that people do with a list, for `sorting`: each number changed, some thrown out, where something
stands, what comes next to it, what is missing in a row, what two lists share, sums of the largest.
"""

import random
from collections.abc import Callable
from functools import partial
from itertools import pairwise

from recipes.nano.world import lexicon
from recipes.nano.world.answered import worked_out
from recipes.nano.world.base import Draw, Sample, listed, number
from recipes.nano.world.expression import think
from recipes.nano.world.phrases import blocks, listing
from recipes.nano.world.ranking import best_so_far, ladder
from recipes.nano.world.steps import work

TEXTS = blocks(r"""
# EACH
{Do} {each}{tail}: {xs}
{xs}: {do} {each}{tail}
{Do} {each} {of} {xs}{tail}.
Take {xs} and {do} {each}{tail}.
What [do you get|comes out|is the list] if you {do} {each} {of} {xs}{tail}?
{do} {each} {of} {xs}{tail}
I have the [list|numbers] {xs}. {Do} {each}{tail}.
[Give me|Write] the list {xs} after you {do} {each}{tail}.
{Do} {each}{tail} in this list: {xs}
Can you {do} {each} {of} {xs}{tail}?
The numbers are {xs}. Now {do} {each}{tail}.
Go through {xs} and {do} {each}{tail}.
# KEEP
Keep [only |]the numbers {rule}: {xs}
Keep everything {rule}: {xs}
{xs}: keep what is {rule}
Only what is {rule} may stay: {xs}
Leave only the numbers {rule} in {xs}.
Throw out all but the numbers {rule}: {xs}
From {xs} keep all that is {rule}.
# DROP
Drop everything {rule}: {xs}
Drop the numbers {rule}: {xs}
Remove everything {rule} from {xs}.
Remove all numbers {rule}: {xs}
Throw out what is {rule}: {xs}
Throw away the numbers {rule} in {xs}.
Delete the numbers {rule}: {xs}
Take out everything {rule} in {xs}.
Leave out the numbers {rule}: {xs}
{xs}: drop what is {rule}
{xs} without the numbers {rule}
What is left of {xs} when everything {rule} is [removed|dropped|taken out]?
Cross out the numbers {rule}: {xs}. [What stays|What remains]?
Get rid of all that is {rule}: {xs}
I don't want numbers {rule}: {xs}. What stays?
# WHERE
Where is {x} in [the list |]{xs}?
Where is {x} in [the list |]{xs}? [Position|Which place], please.
At which [position|place] is {x} in {xs}?
At which [position|place] does {x} stand: {xs}?
What is the [position|place|index, counting from 1,] of {x} in {xs}?
{xs}: where is {x}?
{xs}: position of {x}?
Position of {x} in {xs}
In {xs}, {x} is at which [place|position]?
Find the place of {x} in {xs}.
# NEXT_TO
What comes [right |]{side} {x} in {xs}?
Which one is [right |]{side} {x} in [the list |]{xs}?
{xs}: what is {side} {x}?
In {xs}, what stands {side} {x}?
Which [item|one|entry] comes [directly |just |]{side} {x}: {xs}?
What is the neighbour {side} {x} in {xs}?
The one {side} {x}: {xs}
Name what stands {side} {x} in this list: {xs}
My list is {xs}. What comes {side} {x}?
# MISSING
Which number is missing: {xs}?
What number is missing: {xs}
{xs}: which number is missing?
{xs}. What is missing?
Find the missing number: {xs}
In the row {xs} one number is missing. Which?
There is a gap in {xs}. What belongs there?
I counted {xs}. Which number did I forget?
What did I leave out: {xs}?
What's missing in {xs}?
One is missing from {xs}. Which one?
Fill the gap: {xs}
# SHARE
What numbers [come|are|appear] in both lists: {a} and {b}?
Which [ones|items] are in both: {a} and {b}?
What do {a} and {b} have in common?
{a} and {b}: what is in both?
List 1: {a}. List 2: {b}. What is in both?
First list: {a}; second list: {b}. Which items do they share?
A = {a}. B = {b}. What do A and B share?
[I have|Ann has] {a}. [You have|Ben has] {b}. What do we both have?
What is common to {a} and to {b}?
Which of {a} are also in {b}?
Which of {a} do you find in {b} as well?
# DIFFER
Which of {a} are not in {b}?
What is in {a} but not in {b}?
List 1: {a}. List 2: {b}. What is only in list 1?
First list: {a}; second list: {b}. What does the second lack?
A = {a}. B = {b}. What is in A but missing in B?
[I need|The plan says] {a}. [I have|There is] {b}. What is missing?
Take everything in {b} away from {a}. What stays?
# TOP_SUM
What is the sum of the two {largest} of {xs}?
Add the two {largest} [numbers |]of {xs}.
Sum of the two {largest}: {xs}
{xs}: add the two {largest}
The two {largest} of {xs} together?
What do the two {largest} numbers in {xs} add up to?
Take the two {largest} of {xs} and add them.
How much are the two {largest} of {xs} together?
Of {xs}, add only the two {largest}.
Total of the two {largest} in {xs}?
{xs}: sum of the two {largest}?
{xs}. What do the two {largest} make together?
Find the two {largest} of {xs} and add them up.
How much do the two {largest} of {xs} make?
# SPREAD
What is the range of {xs}?
Range of {xs}
Range of {xs} (max minus min)
{xs}: range?
{xs}: max minus min
The range of {xs}?
{xs}. What is the range?
{xs}. The range?
Tell me the range of {xs}.
Give me the range: {xs}
Range: {xs}
For {xs}, what is the range?
{xs} - how big is the range?
My numbers are {xs}. Range?
{xs}: how far apart are the smallest and the largest?
{xs}: biggest minus smallest?
The gap from the smallest to the largest: {xs}
Distance between the lowest and the highest of {xs}?
How far is it from the lowest to the highest of {xs}?
From {xs}, take the largest and subtract the smallest.
What is max minus min of {xs}?
How far apart are the largest and the smallest of {xs}?
What's the difference between the biggest and the smallest of {xs}?
Subtract the smallest of {xs} from the largest.
Largest minus smallest: {xs}
How big is the spread of {xs}?
How wide is the range of {xs}?
What is the gap between the highest and lowest of {xs}?
The distance from the lowest to the highest: {xs}
# TOP_PLACE
In which place is the {largest} of {xs}?
{xs}: which place has the {largest}?
Tell me the place of the {largest} number in {xs}.
What place does the {largest} have in {xs}?
At what position do you find the {largest} of {xs}?
{xs}. At which position is the {largest} one?
At which position is the {largest} number: {xs}?
Where is the {largest} number in {xs}?
Which place has the {largest} number in {xs}?
Position of the {largest}: {xs}
{xs}: where is the {largest}?
What is the position of the {largest} one in {xs}?
Which number in the row is the {largest} one: {xs}? I mean its place.
""")


def sign(a: int, b: int) -> str:
    """How a compares to b."""
    return "<" if a < b else ">" if a > b else "="


_done = partial(worked_out, family="sort", capitals=0.7)


def _few(r: random.Random, low: int = 3, high: int = 7, top: int = 100) -> list[int]:
    return r.sample(range(1, r.choice((10, 30, top))), r.randint(low, high))


_CHANGES: list[tuple[tuple[str, ...], str, str]] = [
    (("double",), "*2", ""), (("triple",), "*3", ""), (("add {k} to", "put {k} on top of"), "+{k}", ""),
    (("subtract {k} from", "take {k} from", "take away {k} from"), "-{k}", ""),
    (("multiply by {k}",), "*{k}", ""), (("increase",), "+{k}", " by {k}"), (("multiply",), "*{k}", " by {k}"),
    (("lower", "decrease", "reduce"), "-{k}", " by {k}"), (("raise",), "+{k}", " by {k}"), (("halve",), "/2", ""), (("divide",), "/{k}", " by {k}"),
]  # fmt: skip


def mapped(draw: Draw) -> Sample:
    """The same done to each number: doubled, five added."""
    verbs, sums, tail = draw.choice(_CHANGES)
    k = draw.random.randint(2, 10)
    op = sums[0]

    def make(r: random.Random) -> list[int]:
        factor = {"*2": 2, "*3": 3, "/2": 2}.get(sums, k)
        items = (
            _few(r, 2, 5, 60)
            if op in "+-" or factor == 2
            else r.sample(range(1, 13), r.randint(2, 5))
        )
        if op == "/":
            return [x * factor for x in items]
        return [x + k for x in items] if op == "-" else items

    items = draw.values(make)
    if "multiply by" in verbs[0]:
        verbs, tail = ("multiply",), " by {k}"
    each = draw.choice(("each", "each number", "every number", "each one", "every one", "all numbers"))  # fmt: skip
    do = draw.choice(verbs).format(k=k)
    template = draw.wording(TEXTS["EACH"])
    of = "in" if "number" in each else "of"
    question = template.format(do=do, Do=do[:1].upper() + do[1:], each=each, tail=tail.format(k=k), of=of, xs=listing(draw, list(map(str, items)), template))  # fmt: skip
    sums = sums.format(k=k)
    worked = [think(f"{x}{sums}", "low")[0] for x in items]
    steps = ", ".join(f"{x}{sums}={y}" for x, y in zip(items, worked, strict=True))
    return _done(draw, "mapped", question, f"each {sums}: {' '.join(map(str, items))}", steps, ", ".join(worked), listed(worked))  # fmt: skip


_RULES: list[tuple[str, str, Callable[[int, int], bool]]] = [
    ("below {k}", "<", lambda x, k: x < k), ("under {k}", "<", lambda x, k: x < k), ("less than {k}", "<", lambda x, k: x < k),
    ("smaller than {k}", "<", lambda x, k: x < k), ("above {k}", ">", lambda x, k: x > k), ("over {k}", ">", lambda x, k: x > k),
    ("greater than {k}", ">", lambda x, k: x > k), ("bigger than {k}", ">", lambda x, k: x > k), ("larger than {k}", ">", lambda x, k: x > k),
]  # fmt: skip


def dropped(draw: Draw) -> Sample:
    """What a rule throws out, beside what it keeps."""
    rule, mark, test = draw.choice(_RULES)
    items, k = draw.values(lambda r: (lambda xs: (xs, r.choice(xs) + r.choice((0, 1, 1))))(_few(r, 4)))  # fmt: skip
    drop = draw.chance(0.7)
    kept = [x for x in items if test(x, k) != drop]
    if not kept or len(kept) == len(items):
        return dropped(draw)
    template = draw.wording(TEXTS["DROP" if drop else "KEEP"])
    question = template.format(rule=rule.format(k=k), xs=listing(draw, list(map(str, items)), template))  # fmt: skip
    steps = ", ".join(f"{x} {k} {sign(x, k)} {'stays' if test(x, k) != drop else 'out'}" for x in items)  # fmt: skip
    final = ", ".join(map(str, kept))
    return _done(draw, "dropped", question, f"{'drop' if drop else 'keep'} {mark}{k}: {' '.join(map(str, items))}", steps, final, listed(kept))  # fmt: skip


def _mixed(r: random.Random) -> list[str]:
    if r.random() < 0.5:
        return [str(x) for x in _few(r, 4, 7)]
    return r.sample(lexicon.WORDS if r.random() < 0.6 else lexicon.FIRST_NAMES, r.randint(4, 6))


def where(draw: Draw) -> Sample:
    """The place of an item, or what stands before or after it."""
    items = draw.values(_mixed)
    i = draw.random.randrange(len(items))
    numbered = " ".join(f"{w}({n})" for n, w in enumerate(items, 1))
    if draw.chance(0.55):
        template = draw.wording(TEXTS["WHERE"])
        question = template.format(x=items[i], xs=listing(draw, items, template))
        return _done(draw, "where", question, f"place of {items[i]}: {' '.join(items)}", f"{numbered}. {i + 1}", str(i + 1), number(i + 1))  # fmt: skip
    after = i == 0 or (i < len(items) - 1 and draw.chance(0.5))
    side = "after" if after else "before"
    template = draw.wording(TEXTS["NEXT_TO"])
    question = template.format(x=items[i], side=side, xs=listing(draw, items, template))
    final = items[i + 1 if after else i - 1]
    return _done(draw, "where", question, f"{side} {items[i]}: {' '.join(items)}", f"{numbered}. {items[i]} {i + 1}, {i + 2 if after else i} {final}", final)  # fmt: skip


def missing(draw: Draw) -> Sample:
    """The number that a row in equal steps leaves out."""
    start, step, size, at = draw.values(
        lambda r: (lambda n: (r.randint(1, 60), r.choice((1, 1, 1, 1, 2, 2, 3, 5, 10)), n, r.randint(1, n - 2)))(r.randint(4, 8))
    )  # fmt: skip
    down = draw.chance(0.15)
    row = [start + step * i for i in range(size)]
    if down:
        row.reverse()
    gap = row[at]
    shown = [str(x) for x in row]
    if draw.chance(0.5):
        shown[at] = draw.choice(("_", "?", "__", "..."))
    else:
        del shown[at]
    text = draw.choice((", ", ", ", " ")).join(shown)
    mark = "-" if down else "+"
    gaps = ", ".join(_gap(a, b) for a, b in pairwise(shown))
    question = draw.wording(TEXTS["MISSING"]).format(xs=text)
    if len(shown) == size:  # the place is marked: as in rows that go on
        told = " ".join(x if x.isdigit() else "?" for x in shown)
        known = [(int(a), int(b)) for a, b in pairwise(shown) if a.isdigit() and b.isdigit()]
        if known:
            found = ", ".join(f"{max(p)}-{min(p)}={step}" for p in known[:2])
            taken = work(row[at - 1], mark, step, "high")
            return _done(draw, "missing", question, f"gap {told}", f"{found}: {mark}{step}; {taken}", str(gap), number(gap))  # fmt: skip
    return _done(draw, "missing", question, f"missing in {' '.join(shown)}", f"{gaps}. step {mark}{step}: {row[at - 1]}{mark}{step}={gap}", str(gap), number(gap))  # fmt: skip


def _gap(a: str, b: str) -> str:
    """Two neighbours and what lies between them: "37 40 +3", or "42 ?" beside the gap."""
    return f"{a} {b} {int(b) - int(a):+}" if a.isdigit() and b.isdigit() else f"{a} {b}"


def both(draw: Draw) -> Sample:
    """What two lists share or one lacks, told as people write lists: with commas alone."""
    share = draw.chance(0.6)

    def make(r: random.Random) -> tuple[list[str], list[str]]:
        pool = [str(x) for x in r.sample(range(1, 40), 9)] if r.random() < 0.5 else r.sample(lexicon.WORDS, 9)  # fmt: skip
        same = pool[: r.randint(1, 3)]
        a, b = same + pool[3 : 3 + r.randint(1, 2)], same + pool[6 : 6 + r.randint(1, 2)]
        r.shuffle(a)
        r.shuffle(b)
        return a, b

    a, b = draw.values(make)
    join = draw.choice((", ", ", ", ", ", " "))
    question = draw.wording(TEXTS["SHARE" if share else "DIFFER"]).format(a=join.join(a), b=join.join(b))  # fmt: skip
    if not a[0].isdigit():
        question = question.replace("What numbers", "What words")
    done = [x for x in a if (x in b) == share]
    steps = ", ".join(f"{x} {'yes' if x in b else 'no'}" for x in a)
    name = f"{'in both' if share else 'in first, not in second'}: {' '.join(a)} | {' '.join(b)}"
    return _done(draw, "both", question, name, f"{steps}. {' '.join(done)}", ", ".join(done), listed(done))  # fmt: skip


def top(draw: Draw) -> Sample:
    """The sum of the two largest, the range, or where the largest stands."""
    task = draw.choice(("TOP_SUM", "SPREAD", "SPREAD", "TOP_PLACE"))
    items = draw.values(lambda r: _few(r, 3, 6))
    large = draw.chance(0.6)
    template = draw.wording(TEXTS[task])
    shown = list(map(str, items))
    largest = draw.choice(("largest", "biggest", "highest") if large else ("smallest", "lowest"))
    question = template.format(xs=listing(draw, shown, template), largest=largest)
    order = sorted(items, reverse=large or task == "SPREAD")
    sorting = ladder(shown, items, large)
    told = " ".join(shown)
    if task == "TOP_SUM":
        value = order[0] + order[1]
        return _done(draw, "top", question, f"two {'largest' if large else 'smallest'}, sum: {told}",
                     f"{sorting}. {work(order[0], '+', order[1], 'high')}", str(value), number(value))  # fmt: skip
    if task == "SPREAD":
        value = order[0] - order[-1]
        up, down = (best_so_far(shown, items, large)[1] for large in (True, False))
        taken = work(order[0], "-", order[-1], "high")
        sample = _done(draw, "top", question, f"max-min {told}", "", str(value), number(value))
        if draw.effort == "high":
            sample.messages[-1]["analysis"] = f"max-min {told}: max {up}; min {down}; {taken}"
        return sample
    place = items.index(order[0]) + 1
    numbered = " ".join(f"{w}({n})" for n, w in enumerate(shown, 1))
    return _done(draw, "top", question, f"place of {'max' if large else 'min'}: {told}",
                 f"{sorting}. {order[0]}. {numbered}. {place}", str(place), number(place))  # fmt: skip


SORTS: dict[str, Callable[[Draw], Sample]] = {
    "sort/mapped": mapped,
    "sort/dropped": dropped,
    "sort/where": where,
    "sort/missing": missing,
    "sort/both": both,
    "sort/top": top,
}
WEIGHTS: dict[str, float] = {
    "sort/mapped": 1.0, "sort/dropped": 1.0, "sort/where": 1.0, "sort/missing": 0.8, "sort/both": 0.8,
    "sort/top": 1.2,
}  # fmt: skip

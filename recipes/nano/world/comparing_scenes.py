"""Comparing for a purpose, for `comparing`: where to buy, which to take, by how much, who is in the middle,
in which order; results of sums against each other; amounts in two units; each side a small sum.

The work retells who has what, then compares: "cheaper: min A 35, B 29. 35 29: 3 2 >, 35>29. 29 B".
"""

import random
import re
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from recipes.nano.world import lexicon
from recipes.nano.world.answered import capital, worked_out
from recipes.nano.world.base import Draw, Sample, contains, listed, number
from recipes.nano.world.expression import think
from recipes.nano.world.phrases import blocks
from recipes.nano.world.sorting import best_so_far, ladder, sign
from recipes.nano.world.steps import decimal, work, work_tenths

TEXTS = blocks(r"""
# PICK
{facts}. {Q}?
{facts}. {Q}?
{facts}. So {q}?
{facts}. [Tell me|Say|Can you tell me|I want to know]: {q}?
{facts}: {q}?
{facts} - {q}?
{facts}, {q}?
{Q}? {facts}.
{Q}, if {facts}?
[If|Given that|Suppose] {facts}, {q}?
[I read that|It says:|My notes say:|I was told:|We measured:] {facts}. {Q}?
# GAP
{facts}. {Q}?
{facts}. {Q}?
{facts}. [And|So] {q}?
{facts}: {q}?
{facts} - {q}?
{facts}, {q}?
{Q}? {facts}.
[If|Given that] {facts}, {q}?
{facts}. [Tell me|Work out] {q}.
# ORDER
[Put|Bring] in order from {low} to {high}: {pairs}.
Order from {low} to {high}: {pairs}
{pairs}. [Order|Rank|Sort|Arrange] them from {low} to {high}.
[Rank|Sort|List|Arrange] these from {low} to {high}: {pairs}.
From {low} to {high}, please: {pairs}
{facts}. [Name|List|Order|Give] them from {low} to {high}.
{facts}. What is the order from {low} to {high}?
Who or what comes in which order, {low} first: {pairs}?
{pairs} - {low} first, {high} last.
{pairs}. [Start|Begin] with the {low}.
The {low} first, then the next: {pairs}
# MIDDLE
{facts}. {Which} is in the middle?
{facts}. {Which} is between the others?
{facts}. {Which} is neither the {low} nor the {high}?
{pairs}. {Which} is in the middle?
{pairs}: {which} is the middle one?
{facts}. {Which} comes second?
{facts}. {Which} is the second {high_}?
{Which} is in the middle? {pairs}
# RESULTS
Which is {more}, {a} or {b}?
Which is {more}: {a} or {b}?
What is {more}: {a} or {b}?
Which result is {more}: {a} or {b}?
Which [gives|makes] the {more} result, {a} or {b}?
{a} or {b}: which is {more}?
{a} or {b}, which is {more}?
Is {a} {more} or {b}?
Which of the two is {more}, {a} or {b}?
[Tell me|Say] which is {more}, {a} or {b}.
Compare {a} and {b}: which is {more}?
[Work out|Do] {a} and {b}. Which is {more}?
What comes out {more}, {a} or {b}?
# AGREE
Does {a} make the same as {b}?
Does {a} give the same as {b}?
Is {a} the same as {b}?
Is {a} equal to {b}?
Does {a} equal {b}?
Do {a} and {b} give the same result?
Are {a} and {b} equal?
Are {a} and {b} the same?
{a} and {b}: the same result?
{a} = {b}, right?
[Tell me|Check|Say] [if|whether] {a} equals {b}.
[Yes or no|Answer yes or no]: {a} is the same as {b}.
Will I get the same from {a} and {b}?
# EXCEEDS
Is {a} {rel} {b}?
Is {a} really {rel} {b}?
Is the result of {a} {rel} that of {b}?
[Yes or no|Answer yes or no]: is {a} {rel} {b}?
[Tell me|Check|Say] [if|whether] {a} is {rel} {b}.
{a} is {rel} {b}, right?
Does {a} come out {rel} {b}?
# RESULT_GAP
How much {more} is {a} than {b}?
By how much is {a} {more} than {b}?
What is the difference between {a} and {b}?
By how much do {a} and {b} differ?
How far apart are {a} and {b}?
{a} and {b}: what is the difference?
# BETTER
Which is [better value|the better deal|cheaper per piece|the better buy|the better offer], {x} or {y}?
Which is [better value|the better deal|cheaper each]: {x} or {y}?
{x} or {y}: which is [better value|the better deal|cheaper each|the better buy]?
What is the better price, {x} or {y}?
Is it cheaper to buy {x} or {y}, per piece?
Where do I pay less for one: {x} or {y}?
{x} or {y} - what should I buy to pay least for one?
[Shall|Should] I take {x} or {y} to save money?
[I can get|The shop has|They sell] {x} or {y}. Which is [cheaper per piece|the better deal]?
[Shop A sells|Here I get] {x}, [shop B|there] {y}. Which is [better value|the better offer]?
Which of these has the lower price for one: {x} or {y}?
""")


class _Scale(NamedTuple):
    """What is measured: who has it, how it is told, and what is asked of two, of many, and of the gap."""

    pool: str
    facts: tuple[str, ...]  # {n} {v}; in the short form the rest of the first is left out
    short: tuple[str, ...]
    places: int
    values: tuple[int, int]
    low: tuple[str, ...]
    low_many: tuple[str, ...]
    high: tuple[str, ...]
    high_many: tuple[str, ...]
    gap_more: tuple[str, ...]  # {p} is the larger, {o} the other
    gap_less: tuple[str, ...]  # {p} is the smaller
    ends: tuple[str, str]


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r"/(?!h\b)", text) if part.strip())


def _scale(pool: str, facts: str, short: str, places: int, low_top: tuple[int, int], low: str, low_many: str, high: str, high_many: str, gap_more: str, gap_less: str, ends: str) -> _Scale:  # fmt: skip
    first, last = _parts(ends)
    return _Scale(pool, _parts(facts), _parts(short), places, low_top, _parts(low), _parts(low_many), _parts(high),
                  _parts(high_many), _parts(gap_more), _parts(gap_less), (first, last))  # fmt: skip


_SCALES = [
    _scale("shop", "{n} wants {v} euros for the kettle/{n} sells the same bag for {v} euros/{n} asks {v} dollars/in {n} it is {v} euros/{n} has it for ${v}/the price in {n} is {v} dollars",
           "{n} {v}/{n} only {v}/{n} takes {v}", 0, (5, 900),
           "where should I buy it/where is it cheaper/where do I pay less/which one should I choose to save money/where is the better price/which is cheaper/where would you buy",
           "where is it cheapest/where should I buy it/who has the best price/where do I pay least",
           "where is it dearer/where do I pay more/which is more expensive/where should I not buy it",
           "where is it dearest/which is the most expensive/where do I pay most",
           "how much do I save at {o}/how much more do I pay at {p}/what is the difference in price/how much dearer is {p}",
           "how much do I save at {p}/how much cheaper is {p}/what is the difference in price/how much less is it at {p}", "cheapest/dearest"),
    _scale("thing", "{n} costs {v} euros/{n} is {v} dollars/{n} is priced at {v} euros/you get {n} for {v} pounds/I can have {n} for ${v}",
           "{n} {v}/{n} is {v}", 0, (5, 9900),
           "which is cheaper/which one is cheaper/which costs less/which is the cheaper one/which should I take if I have little money/what is the cheaper choice",
           "which is cheapest/which costs least/what is the cheapest one",
           "which is dearer/which costs more/which is more expensive/which is the more expensive one",
           "which is dearest/which costs most/what is the most expensive one",
           "how much more does {p} cost/what is the difference in price/by how much is {p} dearer/how much do I save with {o}",
           "how much cheaper is {p}/what is the difference in price/how much less does {p} cost/how much do I save with {p}", "cheapest/dearest"),
    _scale("vehicle", "{n} does {v} km/h/{n} goes {v} km/h/{n} runs at {v} km/h/{n} travels {v} km an hour/{n} reaches {v} km/h",
           "{n} {v}/{n} does {v}/{n} only {v}", 0, (10, 320),
           "which is slower/which one is slower/which goes more slowly/which arrives later/which needs longer",
           "which is slowest/which is the slowest/which arrives last",
           "which is faster/which one is faster/which is quicker/which gets there first/which would win a race",
           "which is fastest/which is the fastest/which arrives first",
           "how much faster is {p}/by how much is {p} faster/what is the difference in speed/how many km/h more does {p} do",
           "how much slower is {p}/by how much is {p} slower/what is the difference in speed", "slowest/fastest"),
    _scale("city", "{n} has {v} degrees/it is {v} degrees in {n}/in {n} it is {v} degrees/{n} reports {v} degrees/the temperature in {n} is {v} degrees",
           "{n} {v}/in {n} {v}/{n} has {v}", 0, (-15, 38),
           "where is it colder/which is colder/which city is colder/where should I take a coat/where do I freeze more",
           "where is it coldest/which is the coldest/which city is coldest",
           "where is it warmer/which is warmer/which city is warmer/where is it hotter",
           "where is it warmest/which is the warmest/where is it hottest",
           "how much warmer is it in {p}/by how many degrees is {p} warmer/what is the difference",
           "how much colder is it in {p}/by how many degrees is {p} colder/what is the difference", "coldest/warmest"),
    _scale("who", "{n} jumped {v} m/{n} threw the ball {v} m/{n} ran {v} km/{n} cycled {v} km/{n} swam {v} km",
           "{n} {v}/{n} only {v}/{n} managed {v}", 1, (15, 99),
           "who did less/whose was shorter/who got less far/who lost", "who did least/who came last/whose was shortest",
           "who got further/who went further/who did more/who won/whose was longer/who was better",
           "who got furthest/who did most/who won/whose was longest",
           "how much further was it for {p}/by how much did {p} win/what is the difference/how much more is that of {p}",
           "how much less was it for {p}/how much more does {p} need to be equal/what is the difference", "shortest/longest"),
    _scale("who", "{n} ran 100 m in {v} seconds/{n} needed {v} seconds/{n} took {v} s for the lap/{n} finished in {v} seconds/{n} did it in {v} s",
           "{n} {v}/{n} in {v}/{n} took {v}", 1, (110, 199),
           "who was faster/who won/who was quicker/who needed less time/who came first/who is the better runner",
           "who was fastest/who won/who was quickest/who came first",
           "who was slower/who lost/who took longer/who needed more time",
           "who was slowest/who came last/who took longest",
           "how much slower was {p}/how many seconds did {p} lose by/how many more seconds did {p} need/what is the difference",
           "how much faster was {p}/by how many seconds did {p} win/what is the difference", "fastest/slowest"),
    _scale("who", "{n} is {v} cm tall/{n} measures {v} cm/{n} has a height of {v} cm",
           "{n} {v}/{n} is {v}", 0, (90, 205),
           "who is shorter/who is smaller/who has to look up", "who is shortest/who is the smallest/who is the shortest",
           "who is taller/who is bigger/who can reach higher", "who is tallest/who is the tallest/who is the biggest",
           "how much taller is {p}/by how many cm is {p} taller/what is the difference in height",
           "how much shorter is {p}/how much does {p} have to grow to be as tall/what is the difference", "shortest/tallest"),
    _scale("who", "{n} is {v}/{n} is {v} years old/{n} is aged {v}/{n} turned {v}",
           "{n} {v}/{n} is {v}", 0, (3, 95),
           "who is younger/who is the younger one", "who is youngest/who is the youngest",
           "who is older/who is the older one/who was born first", "who is oldest/who is the oldest/who was born first",
           "how much older is {p}/how many years older is {p}/what is the age difference/what is the age gap",
           "how much younger is {p}/how many years younger is {p}/what is the age gap", "youngest/oldest"),
    _scale("who", "{n} read {v} pages/{n} sold {v} tickets/{n} picked {v} apples/{n} got {v} votes/{n} scored {v} points/{n} found {v} shells/{n} has {v} cards/{n} earned {v} euros",
           "{n} {v}/{n} only {v}", 0, (2, 400),
           "who has fewer/who did less/who got less/who lost/who is behind", "who has fewest/who is last/who has the lowest number",
           "who has more/who did more/who won/who is ahead/who got more/who is leading", "who has most/who won/who is leading/who is first",
           "how many more is that for {p}/by how many is {p} ahead/what is the difference/how many more did {p} get/by how many does {p} lead",
           "how many fewer is that for {p}/how many does {p} need to catch up/what is the difference/by how many is {p} behind", "lowest/highest"),
    _scale("day", "{n} had {v} visitors/on {n} there were {v} visitors/on {n} we sold {v}/{v} people came on {n}/{n} brought {v} guests",
           "{n} {v}/on {n} {v}", 0, (2, 400),
           "which day had fewer/which day was quieter/when did fewer come", "which day had the fewest/which was the quietest day/which day was worst",
           "which day had more/which day was busier/when did more come", "which day had the most/which was the busiest day/which day was best",
           "how many more was it on {p}/by how many was {p} better/what is the difference",
           "how many fewer was it on {p}/by how many was {p} worse/what is the difference", "lowest/highest"),
    _scale("thing", "{n} weighs {v} kg/{n} is {v} kg/{n} has {v} kg/the weight of {n} is {v} kg",
           "{n} {v}/{n} weighs {v}", 1, (5, 400),
           "which is lighter/which weighs less/which is easier to carry", "which is lightest/which weighs least",
           "which is heavier/which weighs more/which is harder to carry", "which is heaviest/which weighs most",
           "how much heavier is {p}/by how much is {p} heavier/what is the difference in weight",
           "how much lighter is {p}/by how much is {p} lighter/what is the difference", "lightest/heaviest"),
    _scale("device", "{n} uses {v} watts/{n} needs {v} watts/{n} burns {v} watts/{n} takes {v} watts",
           "{n} {v}/{n} uses {v}", 0, (3, 900),
           "which uses less/which saves power/which needs less power/which is more economical", "which uses least/which needs the least power",
           "which uses more/which needs more power/which wastes more", "which uses most/which needs the most power",
           "how much more does {p} use/by how many watts is {p} more/what is the difference",
           "how much less does {p} use/how many watts does {p} save/what is the difference", "lowest/highest"),
    _scale("place", "{n} is {v} m high/{n} has a height of {v} m/{n} rises to {v} m/{n} measures {v} m",
           "{n} {v}/{n} is {v}", 0, (20, 8800),
           "which is lower/which is smaller/which is less high", "which is lowest/which is the lowest",
           "which is higher/which is taller/which has more metres", "which is highest/which is the tallest",
           "how much higher is {p}/by how many metres is {p} higher/what is the difference in height",
           "how much lower is {p}/by how many metres is {p} lower/what is the difference", "lowest/highest"),
    _scale("when", "{n} it was {v} degrees/it was {v} degrees {n}/{n} there were {v} degrees/we had {v} degrees {n}/the temperature was {v} {n}",
           "{n} {v}/{v} {n}", 0, (-15, 38),
           "when was it colder/when was it less warm/which time was colder", "when was it coldest/which time was the coldest",
           "when was it warmer/when was it hotter/which time was warmer", "when was it warmest/when was it hottest",
           "how much warmer was it {p}/by how many degrees was it warmer {p}/what is the difference",
           "how much colder was it {p}/by how many degrees was it colder {p}/what is the difference", "coldest/warmest"),
    _scale("who", "{n} ran 10 km in {v} minutes/{n} ran 5 km in {v} minutes/{n} cycled 20 km in {v} minutes/{n} swam 2 km in {v} minutes/{n} did 8 laps in {v} minutes/{n} finished the 3 km race in {v} minutes/{n} solved 4 puzzles in {v} minutes/{n} typed 6 pages in {v} minutes",
           "{n} {v}/{n} in {v}/{n} in {v} minutes/{n} needed {v}/{n} took {v}", 0, (12, 130),
           "who was faster/who won/who was quicker/who needed less time/who came first/who is faster/who has the better time",
           "who was fastest/who won/who was quickest/who came first/who has the best time",
           "who was slower/who lost/who took longer/who needed more time/who is slower", "who was slowest/who came last/who took longest",
           "how much slower was {p}/how many minutes did {p} lose by/how many more minutes did {p} need/what is the difference",
           "how much faster was {p}/by how many minutes did {p} win/what is the difference", "fastest/slowest"),
    _scale("who", "{n} lives {v} km from school/{n} lives {v} km away/{n} has {v} km to work/it is {v} km to {n}/{n} is {v} km from here",
           "{n} {v}/{n} only {v}/{n} has {v}", 0, (2, 150),
           "who lives nearer/who is closer/who has the shorter way/whom do I reach sooner", "who lives nearest/who is closest/who has the shortest way",
           "who lives farther away/who is farther away/who has the longer way", "who lives farthest away/who has the longest way/who is farthest",
           "how much farther away is {p}/by how many km is it farther for {p}/what is the difference",
           "how much nearer is {p}/by how many km is it nearer for {p}/what is the difference", "nearest/farthest"),
    _scale("who", "{n} slept {v} hours/{n} waited {v} minutes/{n} worked {v} hours/{n} was away for {v} days/{n} practised {v} minutes/{n} talked for {v} minutes",
           "{n} {v}/{n} only {v}", 0, (2, 90),
           "for whom was it shorter/who did it for less time/whose time was shorter", "whose time was shortest/for whom was it shortest",
           "for whom was it longer/who did it longer/whose time was longer", "whose time was longest/who did it longest",
           "how much longer was it for {p}/by how much is the time of {p} longer/what is the difference",
           "how much shorter was it for {p}/by how much is the time of {p} shorter/what is the difference", "shortest/longest"),
    _scale("who", "{n} owes me {v} euros/{n} spent {v} euros/{n} weighs {v} kg/{n} made {v} mistakes/{n} has {v} cousins/{n} paid {v} dollars/{n} drank {v} glasses",
           "{n} {v}/{n} only {v}", 0, (2, 120),
           "for whom is it less/whose number is lower/who has the smaller number", "for whom is it least/whose number is lowest",
           "for whom is it more/whose number is higher/who has the bigger number", "for whom is it most/whose number is highest",
           "how much more is it for {p}/by how much is {p} above {o}/what is the difference",
           "how much less is it for {p}/by how much is {p} below {o}/what is the difference", "lowest/highest"),
    _scale("device", "{n} lasts {v} hours/{n} runs {v} hours on one charge/{n} works for {v} hours/the battery of {n} lasts {v} hours",
           "{n} {v}/{n} lasts {v}/{n} only {v}", 0, (2, 99),
           "which lasts less long/which has to be charged sooner/which runs out first", "which lasts least/which runs out first",
           "which lasts longer/which runs longer/which one can I use longer", "which lasts longest/which runs longest",
           "how much longer does {p} last/by how many hours does {p} last longer/what is the difference",
           "how much less long does {p} last/by how many hours is it shorter for {p}/what is the difference", "shortest/longest"),
    _scale("way", "{n} takes {v} minutes/{n} needs {v} minutes/with {n} it is {v} minutes/I need {v} minutes with {n}/{n} is {v} minutes",
           "{n} {v}/{n} takes {v}", 0, (5, 200),
           "which is quicker/which is faster/which way should I take if I am in a hurry/what saves time/which is shorter", "which is quickest/which is the fastest way/which is the shortest",
           "which is slower/which takes longer/which needs more time", "which is slowest/which takes longest",
           "how much longer does {p} take/how many minutes do I save with {o}/what is the difference",
           "how much faster is {p}/how many minutes do I save with {p}/what is the difference", "shortest/longest"),
]  # fmt: skip
_COLOURS = (
    "red blue green yellow white black brown old new big small first second left right".split()
)
_NOUNS = "car lamp bag bike tent phone box table chair coat watch radio sofa machine".split()
_POOLS = {
    "shop": ["shop A", "shop B", "shop C", "the market", "the corner shop", "the web shop", "the mall", "the old shop", "the supermarket", "the kiosk"],
    "vehicle": ["train A", "train B", "the bus", "the red car", "the truck", "the ferry", "the tram", "the bike", "the express", "car A", "car B", "the van", "the scooter"],
    "city": ["Berlin", "Rome", "Oslo", "Bergen", "Paris", "Madrid", "Vienna", "Lima", "Cairo", "Tokyo", "Boston", "Delhi", "Dublin", "Athens", "Prague"],
    "day": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "when": ["in the morning", "at noon", "in the evening", "at night", "in the afternoon", "yesterday", "last week", "in March", "in May"],
    "place": ["the tower", "the church", "the hill", "the north peak", "the south peak", "the town hall", "the bridge", "the mast", "mount A", "mount B"],
    "device": ["the new lamp", "the old lamp", "the radio", "the fridge", "the heater", "the laptop", "the screen", "the fan", "lamp A", "lamp B", "the printer", "the kettle"],
    "way": ["the bus", "walking", "the train", "the bike", "the car", "the tram", "route A", "route B", "the short cut", "the ferry"],
}  # fmt: skip


def _names(r: random.Random, pool: str, n: int) -> list[str]:
    if pool == "who":
        return r.sample(lexicon.FIRST_NAMES, n)
    if pool in _POOLS:
        return r.sample(_POOLS[pool], n)
    if r.random() < 0.35:
        return [f"the {noun}" for noun in r.sample(_NOUNS, n)]
    noun = r.choice(_NOUNS)
    return [f"the {colour} {noun}" for colour in r.sample(_COLOURS, n)]


def _asked(draw: Draw, table: str, facts: str, q: str) -> str:
    """The facts and the question; behind "if" the facts are one sentence."""
    template = draw.wording(TEXTS[table])
    if template.startswith(("If", "Given", "Suppose")) or ", if {" in template:
        facts = re.sub(r"\. (The |In |It |On )?", lambda m: f" and {(m[1] or '').lower()}", facts)
    return template.format(facts=facts, q=q, Q=capital(q))


_done = partial(worked_out, family="compare", capitals=1)


def _numeric(text: str) -> dict[str, Any]:
    return number(float(text) if "." in text else int(text))


def _results(draw: Draw, *sums: str) -> str:
    """What the sums give, as medium effort writes it behind the plan."""
    return f". {', '.join(sums)}" if draw.effort == "medium" else ""


def _minus(a: int, b: int, places: int) -> str:
    """The work of a - b, in tenths where there is a decimal."""
    return work_tenths(a, "-", b, "high") if places else work(a, "-", b, "high")


def measured(draw: Draw) -> Sample:
    """Some things and what they measure: the best for a purpose, the gap, the order, the middle."""
    scale = draw.choice(_SCALES)
    task = draw.choice(("pick", "pick", "pick", "gap", "gap", "order", "middle"))
    n = {"pick": draw.choice((2, 2, 2, 3, 3, 4)), "gap": 2, "order": draw.choice((3, 3, 4)), "middle": 3}[task]  # fmt: skip
    names, values = draw.values(
        lambda r: (_names(r, scale.pool, n), r.sample(range(*scale.values), n))
    )
    if len({name.split()[-1] for name in names}) < n and scale.pool not in ("thing", "place"):
        return measured(draw)
    shown = [decimal(v, scale.places) if scale.places else str(v) for v in values]
    fact = draw.choice(scale.facts)
    brief = draw.chance(0.4)
    short = draw.choice(scale.short)
    told = [(short if brief and i else fact).format(n=name, v=value)
            for i, (name, value) in enumerate(zip(names, shown, strict=True))]  # fmt: skip
    facts = ", ".join(told[:-1]) + draw.choice((", ", " and ", ", and ", "; ")) + told[-1]
    if not brief and draw.chance(0.3):
        facts = ". ".join([told[0], *map(capital, told[1:])])
    bare = draw.chance(0.5)
    plain = [name.removeprefix("the ") if bare else name for name in names]
    pairs = ", ".join(draw_pair(p, v, draw.random.random()) for p, v in zip(plain, shown, strict=True))  # fmt: skip
    kept = ", ".join(f"{p} {v}" for p, v in zip(names, shown, strict=True))
    if task == "order":
        up = draw.chance(0.6)
        low, high = scale.ends if up else scale.ends[::-1]
        text = draw.wording(TEXTS["ORDER"]).format(low=low, high=high, pairs=pairs, facts=facts)
        order = sorted(range(n), key=lambda i: values[i], reverse=not up)
        final = ", ".join(names[i] for i in order)
        steps = f"{ladder(shown, values, not up)}. {', '.join(f'{shown[i]} {names[i]}' for i in order)}"  # fmt: skip
        return _done(draw, "measured", text, f"{low} first, {'up' if up else 'down'}: {kept}", steps, capital(final),
                     listed([capital(names[order[0]]), *(names[i] for i in order[1:])]))  # fmt: skip
    if task == "middle":
        who = "who" if scale.pool == "who" else "which"
        low, high = scale.ends
        text = draw.wording(TEXTS["MIDDLE"]).format(facts=facts, pairs=pairs, low=low, high=high, high_=high, which=who, Which=capital(who))  # fmt: skip
        middle = names[values.index(sorted(values)[1])]
        steps = f"{ladder(shown, values, False)}. 2nd {shown[names.index(middle)]} {middle}"
        return _done(draw, "measured", text, f"middle: {kept}", steps, capital(middle))
    large = draw.chance(0.5)
    if task == "gap":
        chief = names[values.index(max(values) if large else min(values))]
        other = names[1 - names.index(chief)]
        q = draw.choice(scale.gap_more if large else scale.gap_less).format(p=chief, o=other)
        text = _asked(draw, "GAP", facts, q)
        final = decimal(max(values) - min(values), scale.places) if scale.places else str(max(values) - min(values))  # fmt: skip
        mid = _results(
            draw,
            f"{decimal(max(values), scale.places) if scale.places else max(values)}-{decimal(min(values), scale.places) if scale.places else min(values)}={final}",
        )
        return _done(draw, "measured", text, f"diff: {kept}{mid}", _minus(max(values), min(values), scale.places),
                     final, _numeric(final))  # fmt: skip
    q = draw.choice({(False, False): scale.low, (False, True): scale.low_many, (True, False): scale.high,
                     (True, True): scale.high_many}[large, n > 2])  # fmt: skip
    text = _asked(draw, "PICK", facts, q)
    best, trace = best_so_far(shown, values, large)
    done = names[shown.index(best)]
    return _done(draw, "measured", text, f"{q}: {'max' if large else 'min'} {kept}",
                 f"{trace}. {best} {done}", capital(done), contains(done))  # fmt: skip


def draw_pair(name: str, value: str, x: float) -> str:
    """A name and its value as in a list."""
    return f"{name} {value}" if x < 0.6 else f"{name}: {value}" if x < 0.8 else f"{name} ({value})"


def _sum(r: random.Random) -> tuple[str, int]:
    op = r.choice("**+-")
    if op == "*":
        a, b = r.randint(2, 12), r.randint(2, 12)
    else:
        a, b = r.randint(2, 90), r.randint(2, 60)
        a, b = max(a, b), min(a, b)
    return f"{a}{op}{b}", {"+": a + b, "-": a - b, "*": a * b}[op]


def _equal_sum(r: random.Random, value: int) -> str:
    """Another sum with this value."""
    factors = [k for k in range(2, 13) if value % k == 0 and value // k > 1]
    if factors and r.random() < 0.5:
        k = r.choice(factors)
        return f"{value // k}*{k}"
    k = r.randint(1, 20)
    return f"{value + k}-{k}" if r.random() < 0.4 or value <= k else f"{value - k}+{k}"


def _sums(r: random.Random) -> tuple[str, int, str, int]:
    a, value = _sum(r)
    if r.random() < 0.5 and value > 5:
        near = value + r.choice((0, 0, 0, -2, -1, 1, 3))
        return a, value, _equal_sum(r, near), near
    b, other = _sum(r)
    return a, value, b, other


_MORE_RESULT = ("bigger", "larger", "greater", "more")
_LESS_RESULT = ("smaller", "less", "lower")


def results(draw: Draw) -> Sample:
    """Two sums against each other: which is more, whether they are equal, by how much."""
    a, s, b, t = draw.values(_sums)
    style = draw.random.random()
    if a == b:
        return results(draw)

    def said(e: str) -> str:
        for symbol in "*+-":
            if symbol in e:
                spaced = {"*": ("*", " * ", " x ", " times "), "+": ("+", " + ", " plus "), "-": ("-", " - ", " minus ")}[symbol]  # fmt: skip
                return e.replace(symbol, spaced[int(style * len(spaced))])
        return e

    steps = f"{think(a, 'high')[1]}; {think(b, 'high')[1]}. {s} {t} {sign(s, t)}"
    mid = _results(draw, f"{a}={s}", f"{b}={t}")
    task = draw.choice(("RESULTS", "RESULTS", "AGREE", "AGREE", "EXCEEDS", "RESULT_GAP"))
    if task == "RESULTS":
        large = draw.chance(0.6)
        more = draw.choice(_MORE_RESULT if large else _LESS_RESULT)
        text = draw.wording(TEXTS[task]).format(a=said(a), b=said(b), more=more)
        name = f"{'max' if large else 'min'}: {a} or {b}{mid}"
        if s == t:
            return _done(draw, "results", text, name, f"{steps}: the same", "They are equal.", contains("equal", "same"))  # fmt: skip
        final = said(a) if (s > t) == large else said(b)
        return _done(draw, "results", text, name, f"{steps}. {final}", final, contains(final))
    if task == "AGREE":
        text = draw.wording(TEXTS[task]).format(a=said(a), b=said(b))
        final = "Yes" if s == t else "No"
        return _done(draw, "results", text, f"{a} = {b}?{mid}", f"{steps}. {final}", final)
    if task == "EXCEEDS":
        large = draw.chance(0.5)
        rel = f"{draw.choice(_MORE_RESULT if large else _LESS_RESULT)} than"
        text = draw.wording(TEXTS[task]).format(a=said(a), b=said(b), rel=rel)
        final = "Yes" if (s > t if large else s < t) else "No"
        return _done(draw, "results", text, f"{a} {'>' if large else '<'} {b}?{mid}", f"{steps}. {final}", final)  # fmt: skip
    if s == t:
        return results(draw)
    more = draw.choice(_MORE_RESULT if s >= t else _LESS_RESULT)
    text = draw.wording(TEXTS[task]).format(a=said(a), b=said(b), more=more)
    high, low = max(s, t), min(s, t)
    return _done(draw, "results", text, f"diff: {a} and {b}{mid}", f"{steps}. {work(high, '-', low, 'high')}",
                 str(high - low), number(high - low))  # fmt: skip


_MIXED = [
    ("{n} has {v}", "dollars", "cents", 100, "who has more money/who is richer/who has more", "who has less money/who is poorer/who has less"),
    ("{n} has {v}", "euros", "cents", 100, "who has more money/who is richer/who can buy more", "who has less money/who is poorer"),
    ("{n} ran {v}", "km", "m", 1000, "who ran further/who did more/who won", "who ran less/who did less"),
    ("{n} walked {v}", "km", "metres", 1000, "who went further/who walked more", "who walked less/who did the shorter walk"),
    ("{n} jumped {v}", "m", "cm", 100, "who jumped further/who won", "who jumped less far/who lost"),
    ("{n} drank {v}", "litres", "ml", 1000, "who drank more/who had more", "who drank less/who had less"),
    ("{n} practised for {v}", "hours", "minutes", 60, "who practised longer/who did more", "who practised less/who did less"),
    ("{n} slept {v}", "hours", "minutes", 60, "who slept longer/who got more sleep", "who slept less"),
    ("{n} waited {v}", "minutes", "seconds", 60, "who waited longer", "who waited less"),
    ("{n} was away for {v}", "weeks", "days", 7, "who was away longer", "who was away for less time"),
    ("{n} was away for {v}", "days", "hours", 24, "who was away longer", "who came back sooner"),
    ("{n} carries {v}", "kg", "g", 1000, "who carries more/whose load is heavier", "who carries less/whose load is lighter"),
    ("{n} is {v} old", "years", "months", 12, "who is older", "who is younger"),
    ("{n} has a plank of {v}", "m", "cm", 100, "whose plank is longer/who has the longer one", "whose plank is shorter"),
    ("{n} bought {v} of flour", "kg", "grams", 1000, "who bought more/who has more", "who bought less/who has less"),
]  # fmt: skip


def mixed(draw: Draw) -> Sample:
    """Two people with amounts in two units: who has more, or the same, or by how much."""
    fact, big, small, factor, more, less = draw.choice(_MIXED)
    (p, q), k, off = draw.values(
        lambda r: (r.sample(lexicon.FIRST_NAMES, 2), r.randint(2, 9), r.choice((-9, -5, -2, -1, 0, 1, 3, 6)))
    )  # fmt: skip
    total = k * factor
    other = max(2, total + off * max(1, factor // draw.choice((10, 20, 5))))
    first = draw.chance(0.5)
    amounts = [f"{k} {big}", f"{other} {small}"]
    told = [fact.format(n=n, v=v) for n, v in zip((p, q), amounts, strict=True)]
    kept = [f"{p} {amounts[0]}", f"{q} {amounts[1]}"]
    if not first:
        told.reverse()
        kept.reverse()
    if draw.chance(0.3) and fact.startswith("{n} has {v}"):
        told[1] = told[1].replace(" has ", " ")
    facts = draw.choice((", ", " and ", ", and ", "; ")).join(told)
    large = draw.chance(0.65)
    work_out = f"1 {big}={factor} {small}. {work(k, '*', factor, 'high')}. {p} {total}, {q} {other}"
    mid = _results(draw, f"{k}*{factor}={total}")
    if other != total and draw.chance(0.2):
        asked = draw.choice((f"what is the difference in {small}", f"by how many {small} do they differ"))  # fmt: skip
        text = _asked(draw, "GAP", facts, asked)
        high, low = max(total, other), min(total, other)
        return _done(draw, "mixed", text, f"diff in {small}: {', '.join(kept)}{mid}",
                     f"{work_out}. {work(high, '-', low, 'high')}", str(high - low), number(high - low))  # fmt: skip
    asked = draw.choice(_parts(more if large else less))
    text = _asked(draw, "PICK", facts, asked)
    name = f"{asked}: {'max' if large else 'min'} {', '.join(kept)}{mid}"
    steps = f"{work_out}. {total} {other} {sign(total, other)}"
    if total == other:
        return _done(draw, "mixed", text, name, f"{steps}: the same", "They are the same.", contains("same", "equal"))  # fmt: skip
    final = p if (total > other) == large else q
    return _done(draw, "mixed", text, name, f"{steps}. {final}", final)


# Each side a small sum: the words of a side, its expression, and what is asked.
_SIDES = [
    (("{n} is {a} euros a month", "{n} costs {a} euros a month", "{n}: {a} a month"), "{a}*12", ("{n} is {s} euros a year", "{n} costs {s} euros for a year", "{n}: {s} a year"),
     "which costs less for a year/which is cheaper for a year/which is the cheaper plan over a year", "which costs more for a year/which is dearer over a year", "plan A/plan B/option A/option B/the club/the gym"),
    (("{n} takes {a} minutes plus {b} minutes of waiting", "{n} needs {a} minutes and {b} minutes of walking", "{n} is {a} minutes and then {b} more"), "{a}+{b}",
     ("{n} takes {s} minutes", "{n} needs {s} minutes", "{n} is {s} minutes"),
     "which is quicker/which is faster/what takes less time/which way is shorter", "which is slower/which takes longer/what needs more time", "the bus/the train/walking/the bike/the car/the tram/route A/route B"),
    (("{n} read {a} pages twice", "{n} read {a} pages on each of two days", "{n} read two times {a} pages"), "{a}*2", ("{n} read {s} pages", "{n} read {s} pages in all", "{n} {s} pages"),
     "who read less/who is behind", "who read more/who is ahead/who read most", "who"),
    (("{n} has {a} boxes of {b}", "{n} has {a} bags of {b} balls", "{n} got {a} packs of {b} cards"), "{a}*{b}", ("{n} has {s}", "{n} got {s}", "{n} owns {s}"),
     "who has fewer/who has less", "who has more/who has most", "who"),
    (("{n} costs {a} euros and {b} for delivery", "{n} is {a} euros plus {b} euros of tax", "{n} is {a} euros and a fee of {b}"), "{a}+{b}", ("{n} costs {s} euros", "{n} is {s} euros in all", "{n} is {s} euros with everything"),
     "which is cheaper/which costs less in all/what should I take to save money", "which is dearer/which costs more in all", "shop A/shop B/the web shop/the market/the mall/offer A/offer B"),
    (("{n} was {a} euros and is {b} euros off", "{n} costs {a} euros with {b} off", "{n} is {a} euros minus a voucher of {b}"), "{a}-{b}", ("{n} costs {s} euros", "{n} is {s} euros"),
     "which is cheaper/which costs less/what is the better price", "which is dearer/which costs more", "coat A/coat B/the red coat/the blue coat/the old coat/the new coat"),
    (("{n} has {a} euros and gets {b} more", "{n} has {a} euros and finds {b}", "{n} had {a} euros and earned {b}"), "{a}+{b}", ("{n} has {s} euros", "{n} owns {s} euros"),
     "who has less/who is poorer now", "who has more/who has more now/who is richer", "who"),
    (("{n} had {a} euros and spent {b}", "{n} had {a} and gave away {b}", "{n} had {a} coins and lost {b}"), "{a}-{b}", ("{n} has {s}", "{n} owns {s}"),
     "who has less now/who has less", "who has more now/who has more", "who"),
    (("{n} works {a} hours on {b} days", "{n} trains {a} hours a day for {b} days", "{n} rides {a} km on each of {b} days"), "{a}*{b}", ("{n} does {s} in all", "{n} has {s} altogether"),
     "who does less/who has less", "who does more/who has more", "who"),
]  # fmt: skip


def _side(r: random.Random, expression: str) -> tuple[str, int, int, int, int]:
    while True:
        a = r.randint(2, 12) if "{b}" in expression and "*" in expression else r.randint(3, 90)
        b = r.randint(2, 12) if "*" in expression else r.randint(2, 40)
        filled = expression.format(a=a, b=b)
        value = int(think(filled, "low")[0])
        s = value + r.choice((-20, -10, -6, -3, -1, 1, 2, 5, 8, 15))
        if value > 1 and s > 1:
            return filled, a, b, value, s


def sides(draw: Draw) -> Sample:
    """One side is told, the other is a small sum: which is more, by how much."""
    one, expression, other, less, more, pool = draw.choice(_SIDES)
    filled, a, b, value, s = draw.values(lambda r: _side(r, expression))
    names = draw.random.sample(lexicon.FIRST_NAMES if pool == "who" else pool.split("/"), 2)
    told = [draw.choice(one).format(n=names[0], a=a, b=b), draw.choice(other).format(n=names[1], s=s)]  # fmt: skip
    kept = [f"{names[0]} {filled}", f"{names[1]} {s}"]
    if draw.chance(0.4):
        told.reverse()
        kept.reverse()
    facts = draw.choice((", ", ", and ", "; ", ", but ")).join(told)
    if draw.chance(0.3):
        facts = ". ".join([told[0], capital(told[1])])
    worked = think(filled, "high")[1]
    mid = _results(draw, f"{filled}={value}")
    if draw.chance(0.25):
        asked = draw.choice(("by how much do they differ", "what is the difference", "how big is the difference between the two"))  # fmt: skip
        text = _asked(draw, "GAP", facts, asked)
        high, low = max(value, s), min(value, s)
        return _done(draw, "sides", text, f"diff: {', '.join(kept)}{mid}", f"{worked}; {work(high, '-', low, 'high')}",
                     str(high - low), number(high - low))  # fmt: skip
    large = draw.chance(0.5)
    asked = draw.choice(_parts(more if large else less))
    text = _asked(draw, "PICK", facts, asked)
    final = names[0] if (value > s) == large else names[1]
    return _done(draw, "sides", text, f"{asked}: {'max' if large else 'min'} {', '.join(kept)}{mid}",
                 f"{worked}; {names[0]} {value}, {names[1]} {s}. {value} {s} {sign(value, s)}. {final}", capital(final), contains(final))  # fmt: skip


def _offers(r: random.Random) -> tuple[int, int, int, int]:
    """Two packs and their prices, near each other and never equally good."""
    while True:
        a, b = r.randint(2, 12), r.randint(2, 12)
        p = a * r.randint(1, 9) + r.choice((0, 0, 0, r.randint(-3, 3)))
        q = p * b // a + r.choice((-5, -3, -2, -1, 0, 1, 2, 3, 6))
        if a != b and p > 0 and q > 0 and p * b != q * a:
            return a, b, p, q


def better(draw: Draw) -> Sample:
    """Which pack is cheaper for one: what equally many of both would cost, as the prices for one need not come out."""
    a, b, p, q = draw.values(_offers)
    things = draw.choice("eggs apples pens cups balls rolls tickets candles towels lemons cans buns".split())  # fmt: skip
    unit = draw.choice((" euros", " dollars", ""))
    shown = [str(p), str(q)]
    if draw.chance(0.35):
        shown = [decimal(p), decimal(q)]
    if shown[0].startswith(shown[1]) or shown[1].startswith(shown[0]):  # "for 6" is in "for 65"
        return better(draw)
    both = [
        (f"{a} {things} for {shown[0]}{unit}", f"{b} {things} for {shown[1]}{unit}"),
        (f"{a} {things} for {shown[0]}{unit}", f"{b} for {shown[1]}{unit}"),
        (f"{a} for {shown[0]}{unit}", f"{b} for {shown[1]}{unit}"),
    ]
    x, y = draw.choice(both)
    text = draw.wording(TEXTS["BETTER"]).format(x=x, y=y)
    final = x if p * b < q * a else y
    works = [think(f"{price}*{n}", "high") for price, n in zip(shown, (b, a), strict=True)]
    (left, one), (right, two) = works
    steps = f"{one}; {two}. {left} {right} {sign(p * b, q * a)}. {final}"
    mid = _results(draw, f"{shown[0]}*{b}={left}", f"{shown[1]}*{a}={right}")
    return _done(draw, "better", text, f"cheaper each: {a} for {shown[0]}, {b} for {shown[1]}: {a}*{b} of both{mid}", steps, capital(final),
                 contains(f"for {shown[0] if p * b < q * a else shown[1]}"))  # fmt: skip


COMPARISONS: dict[str, Callable[[Draw], Sample]] = {
    "compare/measured": measured,
    "compare/results": results,
    "compare/mixed": mixed,
    "compare/sides": sides,
    "compare/better": better,
}
WEIGHTS: dict[str, float] = {
    "compare/measured": 6.0, "compare/results": 1.8, "compare/mixed": 1.4, "compare/sides": 1.8,
    "compare/better": 0.8,
}  # fmt: skip

"""Everyday yes and no, for `comparing`: is there enough of it in another unit, does it fit, is one in time; decimals,
percentages and fractions held against each other over a hundred.
"""

from collections.abc import Callable
from fractions import Fraction
from functools import partial

from recipes.nano.world.answered import worked_out
from recipes.nano.world.base import Draw, Sample, number
from recipes.nano.world.expression import think
from recipes.nano.world.phrases import blocks
from recipes.nano.world.sorting import sign
from recipes.nano.world.steps import decimal

TEXTS = blocks(r"""
# TIME
I have {h} and the film lasts {n}. Do I have enough time?
The film takes {n}, we have {h}. Is that enough?
{h} are free. The drive takes {n}. Will that do?
Can I do a task of {n} in {h}?
The exam is {h} long and I need {n}. Do I finish?
Is {h} enough for a walk of {n}?
My break is {h}. Is a nap of {n} possible?
A battery lasts {h}; the flight takes {n}. Does the battery last?
I need {n} to cook and the guests come in {h}. Will I be ready?
The disc holds {h}, the concert lasts {n}. Does it all fit?
We get the hall for {h}. The show is {n} long. Is the time enough?
Does a lesson of {n} fit into {h}?
I've got {h}. The laundry needs {n}. Enough time?
# WEIGHT
I have {h} of flour and the cake needs {n}. Is that enough?
The recipe says {n} of sugar; {h} are in the house. Do I have enough?
The shelf carries {h}. May I put {n} on it?
Is {h} of rice enough if I need {n}?
There is {h} of coffee left. We use {n}. Does it do?
I want {n} of nuts and the bag has {h}. Enough?
The scale takes {h} at most. Can it weigh {n}?
Can I make a dough with {n} of flour if I have {h}?
Does {h} of meat do for a stew with {n}?
We have {h} of potatoes and need {n}. Must I buy no more?
# VOLUME
The bottle holds {h}. Does {n} of tea fit in?
I have {h} of milk; the pudding needs {n}. Is there enough?
Can {n} of water go into a jug of {h}?
The pot takes {h}. I make {n} of soup. Does it fit?
Is {h} of paint enough if the wall takes {n}?
There is {h} of juice. We want to pour {n}. Will it do?
Will a can of {h} be enough for {n} of oil?
We need {n} of cream and have {h}. Enough?
# LENGTH
The rope is {h} long and I need {n}. Is it long enough?
Is a cable of {h} enough to go {n}?
I have {h} of ribbon and need {n}. Do I have enough?
Can I cut a piece of {n} from a board of {h}?
The hose is {h} long, the garden begins {n} away. Does it reach?
Does a ladder of {h} reach a window {n} up?
Will {h} of wire do for {n}?
My fence needs {n}. In the shed is {h} of fence. Enough?
# MONEY
I have {h}. Can I buy a pen for {n}?
The ticket costs {n} and I have {h}. Is that enough?
Is {h} enough for a roll at {n}?
Can I pay {n} with {h}?
A stamp is {n}. Do I get one for {h}?
In my pocket is {h}. The drink is {n}. Can I afford it?
Do I have enough if it costs {n} and I hold {h}?
With {h} in hand, can I buy something for {n}?
# DOZEN
I bought {h} of eggs and need {n}. Is that enough?
The cakes need {n} eggs, I have {h}. Do I have enough?
Are {h} of rolls enough for {n} people, one each?
We are {n} and there are {h} of cups. Does everyone get one?
I need {n} roses. Do {h} do?
# FITS
Does a {a} cm wide sofa fit through a {b} cm door?
A sofa is {a} cm wide and the door {b} cm. Does it go through?
Will a fridge of {a} cm fit into a gap of {b} cm?
The gap is {b} cm. Can a {a} cm cupboard stand there?
Is the {b} cm door wide enough for a bed of {a} cm?
The car is {a} cm long and the garage {b} cm. Does it fit in?
Can I get a {a} cm board into a trunk of {b} cm?
The picture is {a} cm, the frame {b} cm. Will the picture go in?
My desk is {a} cm. The wall has {b} cm. Is there room for it?
Does a tree of {a} cm go under a ceiling of {b} cm?
The room is {b} cm high. Can a shelf of {a} cm stand in it?
A parcel of {a} cm, a box of {b} cm: does it fit?
A van is {a} cm high and the tunnel {b} cm. Can it drive through?
Will the {a} cm rug fit in a {b} cm hall?
# REACHES
The ladder is {a} cm long and the roof {b} cm up. Does it reach?
My arm reaches {a} cm. The lamp hangs at {b} cm. Can I touch it?
A curtain of {a} cm for a window of {b} cm: is it long enough?
The plank is {a} cm and the ditch {b} cm. Does the plank get across?
Is a {a} cm cord enough for {b} cm?
I need {b} cm of tape and have {a} cm. Is that enough?
The belt has {a} cm and must go around {b} cm. Does it?
# CATCH
My train leaves at {h} and I get to the station at {s}. Do I catch it?
I'm at the stop at {s}, the bus goes at {h}. Do I get it?
The gate closes at {h}. We arrive at {s}. Do we make it?
We reach the pier at {s}; the ferry sails at {h}. Will we catch the ferry?
The shop shuts at {h} and I am there at {s}. Am I in time?
The film begins at {h}. {n} sits down at {s}. Is {n} on time?
The deadline was {h} and {n} sent it at {s}. Was it in time?
Check-in ends at {h}. {n} is at the desk at {s}. Is that early enough?
Doors close at {h}, and it is {s} when {n} gets there. Can {n} still go in?
School starts at {h}. {n} comes at {s}. Is {n} in time?
If I come at {s} and they close at {h}, do I still get in?
The post goes out at {h}. My letter is there at {s}. Does it still go out?
{n} must be home by {h} and is home at {s}. Is that all right?
# MISSED
School starts at {h}. {n} comes at {s}. Is {n} late?
The meeting was at {h} and {n} came at {s}. Was {n} late?
My train leaves at {h} and I get to the station at {s}. Do I miss it?
{n} arrives at {s}, the show begins at {h}. Is {n} too late?
We said {h}. It was {s} when {n} came. Too late?
The bus goes at {h}. {n} is at the stop at {s}. Has {n} missed it?
The shop shuts at {h} and I am there at {s}. Am I too late?
The deadline was {h}, sent at {s}: too late?
# WAIT
My train leaves at {h} and I get to the station at {s}. How many minutes do I wait?
I'm at the stop at {s}, the bus goes at {h}. How many minutes is that to wait?
We arrive at {s} and the gate closes at {h}. How many minutes do we have?
The film begins at {h}, we sit at {s}. How many minutes before the start is that?
{n} comes at {s}; the door opens at {h}. How many minutes must {n} wait?
By how many minutes is {n} early, at {s} for {h}?
# EQUAL
Is {x} the same as {y}?
Are {x} and {y} the same?
Is {x} equal to {y}?
Does {x} equal {y}?
Is {x} as much as {y}?
{x} = {y}, right?
Do {x} and {y} mean the same amount?
Can I write {x} as {y}?
Is {x} just another way to write {y}?
Are {x} and {y} equal?
Have {x} and {y} the same value?
{x} and {y}: the same or not? Yes or no.
# MORE
Which is {w}, {x} or {y}?
What is {w}: {x} or {y}?
{x} or {y}, which is {w}?
{x} or {y}: what is {w}?
Which one is {w}, {x} or {y}?
Tell me which is {w}, {x} or {y}.
Of {x} and {y}, which is {w}?
I can get {x} or {y} of it. Which is {w}?
Is {x} or {y} {w}?
# IS_MORE
Is {x} {w} than {y}?
Is it true that {x} is {w} than {y}?
{x} is {w} than {y}, isn't it?
Would {x} be {w} than {y}?
Is {x} really {w} than {y}?
So {x} is {w} than {y}, right?
Yes or no: {x} is {w} than {y}.
""")
# Task: the large unit with its plural, the small one, and how many make one.
_UNITS: dict[str, tuple[tuple[str, str, str, int], ...]] = {
    "TIME": (("hour", "hours", "minutes", 60), ("hour", "hours", "min", 60), ("minute", "minutes", "seconds", 60), ("day", "days", "hours", 24)),
    "WEIGHT": (("kg", "kg", "g", 1000), ("kilo", "kilos", "grams", 1000)),
    "VOLUME": (("litre", "litres", "ml", 1000), ("l", "l", "ml", 1000)),
    "LENGTH": (("m", "m", "cm", 100), ("metre", "metres", "cm", 100)),
    "MONEY": (("dollar", "dollars", "cents", 100), ("euro", "euros", "cents", 100)),
    "DOZEN": (("dozen", "dozen", "", 12),),
}  # fmt: skip
_TOPS = {
    2: 50,
    4: 25,
    5: 20,
    10: 10,
    20: 5,
    25: 4,
    50: 2,
}  # bottom of a fraction: hundredths in one part
_NAMES = "Ben Mia Leo Anna Omar Yuki Carla Ivan Nora Sam".split()


_done = partial(worked_out, family="compare", capitals=1)


def _yes(true: bool) -> str:
    return "Yes" if true else "No"


def enough(draw: Draw) -> Sample:
    """What there is against what is needed, mostly in two units: the large one is turned into the small one."""
    task = draw.choice(("TIME", "TIME", "WEIGHT", "VOLUME", "LENGTH", "MONEY", "DOZEN"))
    one, many, small, k = draw.choice(_UNITS[task])
    count, off = draw.values(lambda r: (r.choice((1, 1, 2, 2, 3, 4, 5, 6)), r.randint(-12, 12)))
    step = max(1, k // 20) if k >= 100 else 5 if k == 60 and draw.chance(0.6) else 1
    other = max(step, count * k + off * step)
    have_large = task == "DOZEN" or draw.chance(0.6)
    large = f"{count} {one if count == 1 else many}"
    if task == "TIME" and count == 1 and draw.chance(0.3):
        large = "an hour" if one == "hour" else f"a {one}"
    less = f"{other} {small}".strip()
    have, need = (large, less) if have_large else (less, large)
    text = draw.wording(TEXTS[task]).format(h=have, n=need)
    plan = f"have {have}, need {need}: enough?"
    whole = count * k
    work = f"1 {one}={k}{' ' + small if small else ''}. "
    if count > 1:
        work += f"{think(f'{count}*{k}', 'high')[1]}. "
    h, n = (whole, other) if have_large else (other, whole)
    final = _yes(h >= n)
    return _done(draw, "suffices", text, plan, f"{work}{h} {n} {sign(h, n)}. {final}", final)


def fits(draw: Draw) -> Sample:
    """Does it go in, or does it reach: the same two numbers, the other way round."""
    a, b = draw.values(lambda r: ((b := r.randint(20, 260)) + r.choice((-60, -30, -12, -5, -2, -1, 0, 1, 3, 6, 15, 40)), b))  # fmt: skip
    if a < 2:
        return fits(draw)
    inside = draw.chance(0.65)
    text = draw.wording(TEXTS["FITS" if inside else "REACHES"]).format(a=a, b=b)
    final = _yes(a <= b if inside else a >= b)
    plan = f"thing {a}, room {b}: fits?" if inside else f"have {a}, need {b}: enough?"
    return _done(draw, "fits", text, plan, f"{a} {b} {sign(a, b)}. {final}", final)


def _clock(m: int) -> str:
    return f"{m // 60}:{m % 60:02}"


def in_time(draw: Draw) -> Sample:
    """Somebody is there at one time, it begins or ends at another: in time, late, or how long to wait."""
    at, gap = draw.values(lambda r: (r.randrange(6 * 60, 22 * 60, 5), r.choice((-45, -20, -15, -10, -5, -3, -2, 2, 4, 5, 8, 10, 15, 25, 40))))  # fmt: skip
    there = at - gap
    s, h, name = _clock(there), _clock(at), draw.choice(_NAMES)
    task = draw.choice(("CATCH", "CATCH", "MISSED", "WAIT"))
    if task == "WAIT":
        gap = abs(gap)
        s = _clock(at - gap)
        text = draw.wording(TEXTS["WAIT"]).format(h=h, s=s, n=name)
        mm, m = at % 60, (at - gap) % 60
        steps = f"{mm}-{m}={mm - m}" if mm >= m else f"{mm}+60-{m}={gap}"
        return _done(draw, "in_time", text, f"from {s} to {h} in min", steps, str(gap), number(gap))
    text = draw.wording(TEXTS[task]).format(h=h, s=s, n=name)
    word = "in time" if task == "CATCH" else "late"
    final = _yes((gap > 0) == (task == "CATCH"))
    return _done(draw, "in_time", text, f"there {s}, until {h}: {word}?", f"{s} {h} {sign(there, at)}. {final}", final)  # fmt: skip


def _share(draw: Draw, value: int, sort: str) -> tuple[str, str]:
    """So many hundredths as a decimal, a percentage or a fraction, and how they are found."""
    if sort == "percent":
        return f"{value}%", f"{value}%={value}/100"
    if sort == "decimal":
        text = decimal(value, 2)
        return text, f"{text}={value}/100"
    bottoms = [b for b, part in _TOPS.items() if value % part == 0 and value // part < b]
    bottom = draw.choice(bottoms)
    part = _TOPS[bottom]
    top = value // part
    steps = f"100/{bottom}={part}" + (f", {top}*{part}={value}" if top > 1 else "")
    return f"{top}/{bottom}", f"{steps}, {top}/{bottom}={value}/100"


def _thirds(draw: Draw) -> Sample:
    """A fraction that no decimal equals against a decimal: both over tenths, then the tops crosswise."""
    b, top = draw.values(lambda r: (r.choice((3, 6, 7, 8, 9, 11, 12)), r.randint(1, 9)))
    a = draw.random.randint(1, b - 1)
    left, right = f"{a}/{b}", f"0.{top}"
    x, y = a * 10, top * b
    if x == y:
        return _thirds(draw)
    large = draw.chance(0.6)
    word = draw.choice(("more", "larger", "bigger", "greater") if large else ("less", "smaller"))
    flip = draw.chance(0.5)
    if flip:
        left, right, x, y = right, left, y, x
    products = f"{a}*10={a * 10}, {top}*{b}={top * b}"
    steps = f"0.{top}={top}/10; {products}. {x} {y} {sign(x, y)}. "
    if draw.chance(0.5):
        final = _yes(x > y if large else x < y)
        text = draw.wording(TEXTS["IS_MORE"]).format(x=left, y=right, w=word)
        return _done(draw, "hundredths", text, f"{left} {'>' if large else '<'} {right}?", steps + final, final)  # fmt: skip
    final = left if (x > y) == large else right
    text = draw.wording(TEXTS["MORE"]).format(x=left, y=right, w=word)
    return _done(draw, "hundredths", text, f"{'max' if large else 'min'}: {left} or {right}", steps + final, final)  # fmt: skip


def hundredths(draw: Draw) -> Sample:
    """A fraction, a decimal and a percentage: the same, which is more, is it more."""
    x, y = draw.values(lambda r: ((v := r.choice((10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 5, 15, 35, 45, 55, 65, 85, 95))), v if r.random() < 0.4 else max(5, min(95, v + 5 * r.randint(-6, 6)))))  # fmt: skip
    sorts = draw.random.sample(("fraction", "decimal", "percent"), 2)
    if "fraction" not in sorts and draw.chance(0.7):
        sorts[draw.choice((0, 1))] = "fraction"
    if draw.chance(0.2):
        return _thirds(draw)
    (a, left), (b, right) = _share(draw, x, sorts[0]), _share(draw, y, sorts[1])
    task = draw.choice(("EQUAL", "EQUAL", "MORE", "MORE", "IS_MORE"))
    found = f"{left}; {right}. {x} {y} {sign(x, y)}. "
    if task == "EQUAL":
        final = _yes(Fraction(x, 100) == Fraction(y, 100))
        return _done(draw, "hundredths", draw.wording(TEXTS["EQUAL"]).format(x=a, y=b), f"{a} = {b}?", found + final, final)  # fmt: skip
    large = draw.chance(0.6)
    word = draw.choice(("more", "larger", "bigger", "greater") if large else ("less", "smaller"))
    text = draw.wording(TEXTS[task]).format(x=a, y=b, w=word)
    if task == "IS_MORE":
        final = _yes(x > y if large else x < y)
        return _done(draw, "hundredths", text, f"{a} {'>' if large else '<'} {b}?", found + final, final)  # fmt: skip
    if x == y:
        return hundredths(draw)
    final = a if (x > y) == large else b
    return _done(draw, "hundredths", text, f"{'max' if large else 'min'}: {a} or {b}", found + final, final)  # fmt: skip


COMPARISONS: dict[str, Callable[[Draw], Sample]] = {
    "compare/suffices": enough,
    "compare/fits": fits,
    "compare/in_time": in_time,
    "compare/hundredths": hundredths,
}
WEIGHTS: dict[str, float] = {
    "compare/suffices": 1.8, "compare/fits": 1.0, "compare/in_time": 1.6, "compare/hundredths": 1.2,
}  # fmt: skip

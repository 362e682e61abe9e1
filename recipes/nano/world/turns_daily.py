"""More conversations as people have them, for `turns`: several sums of money, a thing that lasts, two facts in one
sentence, how many times as much, a group that pays, better or worse than before.
"""

from collections.abc import Callable

from recipes.nano.world import lexicon
from recipes.nano.world.base import Draw, Message, Sample, answer, contains, exact, number, user
from recipes.nano.world.borrowing import varied
from recipes.nano.world.expression import think
from recipes.nano.world.phrases import blocks

__all__ = ["FAMILIES", "WEIGHTS"]

TEXTS = blocks(r"""
# DEBTS
I owe {x} {a} euros and {y} {b}.
My debts: {a} euros to {x}, {b} to {y}.
{x} lent me {a} euros and {y} lent me {b}.
There are {a} euros that I owe {x}, and {b} that I owe {y}.
I must pay back {a} to {x} and {b} to {y}.
From {x} I took {a} euros, from {y} {b}.
I'm {a} euros in debt with {x} and {b} with {y}.
I owe {a} euros to {x} and {b} euros to {y}.
{x} gets {a} euros from me, {y} gets {b}.
I have to give {x} {a} euros and {y} {b} euros.
I borrowed {a} euros from {x} and {b} from {y}.
# OWED
{x} owes me {a} euros and {y} {b}.
{x} borrowed {a} euros from me, {y} {b}.
{x} still has {a} euros of mine and {y} has {b}.
I am owed {a} euros by {x} and {b} by {y}.
I get {a} euros from {x} and {b} from {y}.
{x} has to give me {a} euros, {y} {b}.
I lent {x} {a} euros and {y} {b}.
# DEBT_ALL
How much is that altogether?
How much do I owe altogether?
What are my debts in all?
What is the sum of it?
All my debts together?
How much do the two get from me?
How much is it for both?
What is the total?
How much in all?
Both together?
What do I owe in total?
# OWED_ALL
How much is that altogether?
How much do I get in all?
What will I get altogether?
How much do the two owe me?
What do they owe me in total?
How much comes back to me?
How much is it from both?
What is the total?
How much will I get back in total?
Both together?
# DEBT_PAID
I paid {x} back. How much do I still owe?
I settled with {x}. How much is still to pay?
With {x} all is settled. How much do I owe yet?
I gave {x} the money. What do I still owe?
{x} has got it all back now. How much is left to pay?
{x} is paid. How much is still open?
Paid {x} today. What remains?
# OWED_PAID
{x} paid me back. How much do I still get?
{x} returned the money. How much is still missing?
{x} settled the debt. What am I still owed?
I got it back from {x}. How much is open?
{x} is even with me now. What is still to come?
{x} gave me the money. What is still open?
{x} has paid. How much is left to come?
Got the money from {x}. What do I still get?
# DEBT_PART
I paid {x} back {k}. How much do I still owe {x}?
{x} received {k} from me. What is left of my debt to {x}?
Today I paid {x} {k}. What do I still owe {x}?
{k} euros went back to {x}. How much is open with {x}?
I gave {x} {k} euros. What do I owe {x} now?
{x} got {k} back. How much is left for {x}?
# DEBT_ONE
How much do I owe {x}?
What does {x} get from me?
My debt to {x}?
What was it for {x}?
And how much was it for {x}?
What do I owe {x} again?
How much to {x}?
# OWED_ONE
How much do I get from {x}?
What must {x} pay me?
The debt of {x}?
How much has {x} to pay?
And how much was it from {x}?
What does {x} owe me again?
How much from {x}?
# LASTS
The {t} starts at {h} and takes {d}.
The {t} takes {d}, starting at {h}.
There is a {t} at {h}. It takes {d}.
We begin the {t} at {h}; it lasts {d}.
At {h} my {t} begins. It is {d} long.
My {t} starts at {h}, and it lasts {d}.
{h} is when the {t} starts, and it goes on for {d}.
Our {t}: {h}, {d} long.
I have a {t} at {h} that lasts {d}.
My {t} is at {h} and goes on for {d}.
The {t} is {d} long and starts at {h}.
A {t} at {h}, length {d}.
The {t} begins at {h}. It lasts {d}.
# LASTS_FROM
The {t} starts at {h}.
My {t} is at {h}.
The {t} begins at {h}.
We start the {t} at {h}.
I get up at {h}.
I wake up at {h}.
I leave the house at {h}.
At {h} I start to cook.
The bus sets off at {h}.
I begin to work at {h}.
It is {h} when I start.
We set out at {h}.
# LASTS_FOR
It takes {d}.
It lasts {d}.
It goes on for {d}.
I need {d} for it.
I need {d} to get ready.
That takes me {d}.
The whole thing takes {d}.
It will take {d}.
I plan {d} for it.
{d} is what I need.
# LASTS_END
When is it over?
When will it be over?
When will it be finished?
How late is it when it ends?
At what time can I go home?
And it ends when?
The end is at what time?
When does it end?
When am I done?
At what time is it finished?
Until when does it go?
What time does it end?
When can I leave?
When am I ready?
When is it done?
When will I be ready?
When am I through?
When am I there?
So it ends when?
# LASTS_START
When does it start?
At what time do I have to be there?
What was the starting time?
When does it begin again?
What time do I have to be there?
Start time?
At what time does it begin?
# LASTS_LENGTH
How long is it?
How long was it again?
How much time does it take?
For how long does it go on?
How long does it take?
What was the length?
How long does it last again?
# TRIP
I'm planning a trip to {p} in {m}.
Our trip in {m} takes us to {p}.
I go to {p} in {m}.
We'll be in {p} for a week in {m}.
In {m} we fly to {p}.
I have a flight to {p} in {m}.
My next trip: {p}, {m}.
We travel to {p} in {m}.
In {m} I'm going to {p}.
My holiday in {m} is in {p}.
I fly to {p} in {m}.
We booked {p} for {m}.
{p} in {m}, that's our plan.
I will be in {p} in {m}.
# TRIP_PLACE
Where am I going?
Where do we go?
Which place did I name?
What is my destination?
Where is the trip to?
Which city am I going to?
Where do I travel?
To which city was it?
Where will I be?
Name the city again.
What's the place I told you?
# TRIP_MONTH
In which month?
In what month am I there?
Which month did I mention?
When am I going?
And in which month?
Which month is it?
When do I go?
When is the trip?
What month did I say?
When was that again?
# TIMES_FACT
My {x} weighs {a} kg and my {y} {b} kg.
There is a {x} of {a} kg and a {y} of {b} kg.
My {x} cost {a} euros, my {y} {b} euros.
The {x} is {a} cm high and the {y} {b} cm.
I paid {a} for the {x} and {b} for the {y}.
The {x} takes {a} minutes and the {y} {b}.
The {x} has {a} kg, the {y} {b} kg.
The {x} is {a} euros and the {y} {b} euros.
A {x} takes {a} minutes, a {y} {b}.
The {x} needs {a}, the {y} {b}.
# TIMES_ASK
How many times as much is the {x}?
How many times as much as the {y} is the {x}?
The {x} is how many times the {y}?
By how many times is the {x} more than the {y}?
What is the {x} divided by the {y}?
How many {y}s make one {x}, by that number?
How many times the {y} is that?
How many times more is the {x} than the {y}?
How often does the {y} go into the {x}?
By what factor is the {x} more?
# GROUP
Let's say a ticket is {p} euros.
A ticket is {p} euros.
The entry is {p} euros each.
One ticket costs {p} euros.
The tour is {p} euros per head.
Each of us pays {p} euros.
A place on the boat is {p} euros.
The bus is {p} euros for one.
They charge {p} euros a person.
Entry costs {p} euros.
One seat is {p} euros.
The lunch is {p} euros a head.
It's {p} euros per person.
# GROUP_SIZE
We are {n} people.
We come with {n} people.
Our group has {n} people.
{n} of us are going.
We're {n}.
It's {n} of us.
I need it for {n} people.
{n} of us go.
{n} of us come.
There are {n} of us.
{n} people want to go.
# GROUP_PAY
How much is it?
How much do we pay together?
What's the total for us?
What do all of us pay?
What do we pay?
What does it cost for all?
How much for all of us?
Total?
# GROUP_FREE
One of us gets in free. What do we pay?
One of us pays nothing. How much is it then?
But one of us need not pay. What is the total?
And one goes in for nothing. What do we pay?
One person is free of charge. How much do we pay?
One ticket is a present. What do the others cost?
We are {n}, and one of them is free. What does it cost?
{n} people come, but one doesn't need a ticket. How much is that?
There are {n} of us and one pays nothing. What is the total?
If one of the {n} is a baby and free, what do we pay?
Of us {n}, one goes free. What is to be paid?
How much is it if one of us doesn't have to pay?
And if one goes free?
One has a free ticket. How much is it then?
{n} of us go, and one has a free ticket. What do we pay?
We are {n}, but one doesn't pay. How much is it?
# BETTER
My score today: {a}. Yesterday: {b}.
Last week I had {b} points, this week {a}.
The last result was {b} points, the new one is {a}.
In the last game I made {b} points, in this one {a}.
Now {a} points, {b} before that.
My old record is {b}. Today I made {a}.
My last try gave {b} points and this try {a}.
{b} points at the first attempt, {a} at the second.
I got {a} points today and {b} yesterday.
Today {a}, yesterday {b} points.
Yesterday I had {b} points, today {a}.
Last time it was {b} points, this time {a}.
# BETTER_ASK
Did I improve?
Have I got better?
Is it better than the last one?
Am I better than before?
Was it better this time?
Is that an improvement?
Am I better now?
Is that better than before?
Was I better today?
Did it go up?
# BETTER_BY
By how much?
By how many is that?
How much better or worse is that?
How many points more or less?
What is the difference in points?
How big is the gap?
How big is the difference?
What's the difference?
How many points is that apart?
By how many points?
""")


def _done(draw: Draw, kind: str, messages: list[Message], check: dict[str, object]) -> Sample:
    return Sample("multi", messages, check, effort=draw.effort, kind=kind)


def _heard(draw: Draw, told: str) -> str | None:
    return None if draw.effort == "low" else f"told: {told}"


def _reckoned(draw: Draw, told: str, plan: str, expression: str) -> tuple[str, str | None]:
    final, work = think(expression, draw.effort)
    return final, work and f"told: {told}. {plan}. {work}"


def _text(draw: Draw, task: str, **values: object) -> str:
    text = draw.wording(TEXTS[task]).format(**values)
    return text[:1].upper() + text[1:]


def _debts(draw: Draw) -> Sample:
    """Money owed to two people, or by two: together, one of them, after one has been paid."""
    x, y = draw.values(lambda r: tuple(r.sample(lexicon.FIRST_NAMES, 2)))
    a, b = draw.random.sample(range(3, 80), 2)
    mine = draw.chance(0.65)
    table, ask = ("DEBTS", "DEBT") if mine else ("OWED", "OWED")
    told = f"{x}={a}; {y}={b}"
    messages: list[Message] = [
        user(draw.dress(_text(draw, table, x=x, y=y, a=a, b=b))),
        answer("OK.", _heard(draw, told)),
    ]
    task = draw.choice(("ALL", "ALL", "PAID", "PAID", "ONE", "PART") if mine else ("ALL", "PAID", "PAID", "ONE"))  # fmt: skip
    if task in ("PAID", "PART") and draw.chance(0.4):
        final, thought = _reckoned(draw, told, "all", f"{a}+{b}")
        messages += [user(_text(draw, f"{ask}_ALL")), answer(final, thought)]
    if task == "ALL":
        final, thought = _reckoned(draw, told, "all", f"{a}+{b}")
        messages += [user(_text(draw, f"{ask}_ALL")), answer(final, thought)]
    elif task == "PART":
        k = draw.random.randint(1, a - 1)
        final, thought = _reckoned(draw, told, f"{x} -{k}", f"{a}-{k}")
        messages += [user(_text(draw, "DEBT_PART", x=x, k=k)), answer(final, thought)]
    else:
        gone, kept, value = (x, y, b) if draw.chance(0.5) else (y, x, a)
        final = str(value)
        who = gone if task == "PAID" else kept
        plan = f"{gone} paid, {kept}? {value}" if task == "PAID" else f"{kept}? {value}"
        messages += [user(_text(draw, f"{ask}_{task}", x=who)), answer(final, _heard(draw, f"{told}. {plan}"))]  # fmt: skip
    return _done(draw, "debts", messages, number(int(final)))


def _lasting(draw: Draw) -> Sample:
    """A start and a length: when it ends."""
    m, length = draw.values(lambda r: (r.randrange(7 * 60, 20 * 60, 5), r.choice((*range(15, 60, 5), 60, 75, 90, 100, 120, 150))))  # fmt: skip
    thing = draw.choice("meeting,film,lesson,class,concert,game,call,course,exam,talk,walk,show".split(","))  # fmt: skip
    hours, minutes = divmod(length, 60)
    if hours and draw.chance(0.5):
        said = f"{hours} hour{'s' if hours > 1 else ''}" + (f" {minutes} minutes" if minutes else "")  # fmt: skip
    else:
        said = f"{length} minutes"
    h, mm = divmod(m, 60)
    told = f"start={h}:{mm:02}; length={said}"
    messages: list[Message] = [
        user(draw.dress(_text(draw, "LASTS", t=thing, h=f"{h}:{mm:02}", d=said))),
        answer("OK.", _heard(draw, told)),
    ]
    if draw.chance(0.3):  # in two turns
        messages = [
            user(draw.dress(_text(draw, "LASTS_FROM", t=thing, h=f"{h}:{mm:02}"))),
            answer("OK.", _heard(draw, f"start={h}:{mm:02}")),
            user(_text(draw, "LASTS_FOR", d=said)),
            answer("OK.", _heard(draw, told)),
        ]
    task = draw.choice(("END", "END", "END", "START", "LENGTH"))
    if task == "END":
        total = mm + minutes
        carry = f", {total}-60={total - 60}, {h}+{hours}+1={h + hours + 1}" if total >= 60 else f", {h}+{hours}={h + hours}" if hours else ""  # fmt: skip
        split = f"{length}={hours} h {minutes}. " if hours and said.endswith("minutes") and "hour" not in said else ""  # fmt: skip
        end = m + length
        final = f"{end // 60}:{end % 60:02}"
        analysis = {
            "low": None,
            "medium": f"told: {told}. end?",
            "high": f"told: {told}. end? {split}{mm}+{minutes}={total}{carry}. {final}",
        }[draw.effort]
        messages += [user(_text(draw, "LASTS_END")), answer(final, analysis)]
    else:
        final = f"{h}:{mm:02}" if task == "START" else said
        messages += [user(_text(draw, f"LASTS_{task}")), answer(final, _heard(draw, f"{told}. {task.lower()}? {final}"))]  # fmt: skip
    return _done(draw, "lasting", messages, exact(final))


_MONTHS = "January February March April May June July August September October November December".split()  # fmt: skip


def _trip(draw: Draw) -> Sample:
    """A place and a month told in one sentence; one of them is asked for, then the other."""
    place, month = draw.values(lambda r: (r.choice(lexicon.CITIES), r.choice(_MONTHS)))
    told = f"place={place}; month={month}"
    messages: list[Message] = [
        user(draw.dress(_text(draw, "TRIP", p=place, m=month))),
        answer("OK.", _heard(draw, told)),
    ]
    final = ""
    for task in draw.random.sample(["PLACE", "MONTH"], draw.choice((1, 1, 2))):
        final = place if task == "PLACE" else month
        thought = _heard(draw, f"{told}. {task.lower()}? {final}")
        messages += [user(draw.dress(_text(draw, f"TRIP_{task}"))), answer(final, thought)]
    return _done(draw, "trip", messages, contains(final))


def _factor(draw: Draw) -> Sample:
    """How many times as much the one is."""
    x, y = draw.random.sample("dog cat bag box pot pan lamp desk bike cart book vase".split(), 2)
    b, k = draw.values(lambda r: (r.randint(2, 30), r.randint(2, 9)))
    told = f"{x}={b * k}; {y}={b}"
    messages: list[Message] = [
        user(draw.dress(_text(draw, "TIMES_FACT", x=x, y=y, a=b * k, b=b))),
        answer("OK.", _heard(draw, told)),
    ]
    final, thought = _reckoned(draw, told, f"{x} by {y}, times", f"{b * k}/{b}")
    messages += [user(draw.dress(_text(draw, "TIMES_ASK", x=x, y=y))), answer(final, thought)]
    return _done(draw, "factor", messages, number(k))


def _group(draw: Draw) -> Sample:
    """The price for one and how many there are, in two turns; one of them free."""
    p, n = draw.values(lambda r: (r.randint(3, 40), r.randint(3, 12)))
    messages: list[Message] = [
        user(draw.dress(_text(draw, "GROUP", p=p))),
        answer("OK.", _heard(draw, f"one={p}")),
    ]
    told = f"one={p}; people={n}"
    size = _text(draw, "GROUP_SIZE", n=n)
    if draw.chance(0.5):
        messages += [user(size), answer("OK.", _heard(draw, told))]
        size = ""
    if draw.chance(0.35):
        free = draw.wording(TEXTS["GROUP_FREE"])
        text = free.format(n=n) if "{n}" in free else f"{size} {free}".strip()
        expression, plan = f"{p}*({n}-1)", f"{n}-1 of {p}"
    else:
        text, expression, plan = f"{size} {_text(draw, 'GROUP_PAY')}".strip(), f"{p}*{n}", f"{n} of {p}"  # fmt: skip
    final, thought = _reckoned(draw, told, plan, expression)
    messages += [user(text), answer(final, thought)]
    return _done(draw, "group", messages, number(int(final)))


def _better(draw: Draw) -> Sample:
    """Today against yesterday: better or not, by how much."""
    a, b = draw.values(lambda r: tuple(r.sample(range(20, 400), 2)))
    told = f"today={a}; before={b}"
    messages: list[Message] = [
        user(draw.dress(_text(draw, "BETTER", a=a, b=b))),
        answer("OK.", _heard(draw, told)),
    ]
    final = "Yes" if a > b else "No"
    mark = ">" if a > b else "<"
    asked = draw.chance(0.6)
    check: dict[str, object] = exact(final)
    if asked:
        messages += [user(_text(draw, "BETTER_ASK")), answer(final, _heard(draw, f"{told}. {a}{mark}{b}. {final}"))]  # fmt: skip
    if not asked or draw.chance(0.5):
        final, thought = _reckoned(draw, told, "difference", f"{max(a, b)}-{min(a, b)}")
        messages += [user(_text(draw, "BETTER_BY")), answer(final, thought)]
        check = number(int(final))
    return _done(draw, "better", messages, check)


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "multi/debts": varied(_debts, 0.6),
    "multi/lasting": varied(_lasting, 0.6),
    "multi/trip": varied(_trip, 0.6),
    "multi/factor": varied(_factor, 0.6),
    "multi/group": varied(_group, 0.6),
    "multi/better": varied(_better, 0.6),
}
WEIGHTS: dict[str, float] = {
    "multi/debts": 0.7, "multi/lasting": 0.9, "multi/trip": 0.5, "multi/factor": 0.3,
    "multi/group": 0.8, "multi/better": 0.7,
}  # fmt: skip

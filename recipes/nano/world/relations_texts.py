"""How people compare two quantities, as data for `relations.py`.

Slots: `{X}` and `{Y}` the two compared in one sentence, `{A}` the one whose number is told, `{B}` the
other; `{a}` a number with its unit, `{v}` a bare number, `{d}` a difference with its unit, `{k}` how
many times; `{t}` the things. What follows " than {Y}" or " as {Y}" may be left out.
"""

from typing import NamedTuple


class Measure(NamedTuple):
    """One thing that can be compared; phrases one a line."""

    owners: str  # person, item, place, day
    units: str
    high: int
    state: list[str]
    more: list[str]
    less: list[str]
    times: list[str]
    twice: list[str]
    half: list[str]
    ask: list[str]
    gap_more: list[str]  # {A} is the greater one
    gap_less: list[str]
    total: list[str]


def _measure(owners: str, units: str, high: int, *texts: str) -> Measure:
    lists = [[line.strip() for line in text.strip().split("\n") if line.strip()] for text in texts]
    return Measure(owners, units, high, *lists)


_TIMES = """{X} has {k} times as many {t} as {Y}
    {X} has {k} times as many as {Y}
    {X} has {k} times more {t} than {Y}
    {X} owns {k} times as many {t} as {Y}
    the number of {t} {X} has is {k} times that of {Y}"""

MEASURES: list[Measure] = [
    _measure("person", "", 200,
        """{X} has {a}
        {X} owns {a}
        {X} has collected {a}
        {X} found {a}
        {X} has exactly {a}
        {X} bought {a}
        {X} got {a}
        {X} keeps {a}""",
        """{X} has {v} more {t} than {Y}
        {X} has {v} more than {Y}
        {X} owns {v} {t} more than {Y}
        {X} has {v} {t} more than {Y}
        {X} got {v} more than {Y}
        {X} has more {t}, {v} more than {Y}
        {X} is ahead by {v}, compared with {Y}""",
        """{X} has {v} fewer {t} than {Y}
        {X} has {v} fewer than {Y}
        {X} has {v} less than {Y}
        {X} owns {v} {t} fewer than {Y}
        {X} has {v} {t} less than {Y}
        {X} got {v} fewer than {Y}
        {X} has fewer {t}, {v} fewer than {Y}
        {X} is behind by {v}, compared with {Y}""",
        _TIMES,
        """{X} has twice as many {t} as {Y}
        {X} has twice as many as {Y}
        {X} has double the number of {Y}
        {X} has double what {Y} has
        {X} has two times as many {t} as {Y}
        {X} owns twice the number of {t} of {Y}
        {X} has double as many as {Y}""",
        """{X} has half as many {t} as {Y}
        {X} has half as many as {Y}
        {X} has half the number of {Y}
        {X} has half of what {Y} has
        {X} owns half as many {t} as {Y}
        {X} has only half as many as {Y}""",
        """How many {t} does {B} have?
        How many does {B} have?
        How many {t} has {B} got?
        What is the number of {t} that {B} has?
        Find the number of {t} of {B}.
        Work out how many {t} {B} has.
        So how many {t} does {B} have?
        How many {t} does {B} own?
        Tell me how many {B} has.""",
        """How many more {t} does {A} have than {B}?
        How many more does {A} have?
        How many more {t} has {A} than {B}?
        By how many {t} is {A} ahead of {B}?
        What is the difference?
        What is the difference between the two?
        By how much does the number of {A} exceed that of {B}?
        How many {t} more does {A} have?
        How big is the gap between {A} and {B}?
        how many more for {A}?""",
        """How many fewer {t} does {B} have than {A}?
        How many fewer does {B} have?
        How many {t} less does {B} have than {A}?
        How many {t} does {B} need to catch up with {A}?
        How many more does {B} need to have as many as {A}?
        How many {t} is {B} short of {A}?
        How many {t} is {B} behind {A}?""",
        """How many {t} do they have together?
        How many do they have in total?
        How many {t} do they have altogether?
        How many do they have in all?
        How many {t} do {A} and {B} have together?
        What is their total number of {t}?
        How many {t} are there between the two of them?
        together?
        How many is that when they put them together?"""),
    _measure("person", "points|goals|marks|votes", 150,
        """{X} scored {a}
        {X} has {a}
        {X} got {a}
        {X} won with {a}
        {X} made {a}""",
        """{X} scored {d} more than {Y}
        {X} got {v} more {t} than {Y}
        {X} beat the score by {v}, compared with {Y}
        {X} has {v} {t} more than {Y}
        {X} is {d} ahead of {Y}""",
        """{X} scored {d} fewer than {Y}
        {X} got {v} fewer {t} than {Y}
        {X} has {v} {t} less than {Y}
        {X} scored {d} less than {Y}
        {X} is {d} behind {Y}""",
        """{X} scored {k} times as many {t} as {Y}
        {X} got {k} times as many as {Y}""",
        """{X} scored twice as many {t} as {Y}
        {X} got twice as many as {Y}
        {X} scored double the {t} of {Y}""",
        """{X} scored half as many {t} as {Y}
        {X} got half as many as {Y}
        {X} scored only half the {t} of {Y}""",
        """How many {t} did {B} score?
        How many did {B} score?
        How many {t} does {B} have?
        What did {B} score?
        What is the score of {B}?""",
        """By how many {t} did {A} win?
        How many more {t} did {A} score than {B}?
        How many more did {A} get?
        What is the difference in {t}?
        How far is {A} ahead of {B}?""",
        """By how many {t} did {B} lose?
        How many fewer {t} did {B} score than {A}?
        How many {t} is {B} behind?
        How many more {t} does {B} need to draw level?""",
        """How many {t} did they score together?
        How many {t} is that in total?
        What is the total of both?"""),
    _measure("person", "cm", 200,
        """{X} is {a} tall
        {X} is {a} in height
        {X} measures {a}
        {X} has a height of {a}""",
        """{X} is {d} taller than {Y}
        {X} is taller by {d} than {Y}
        {X} measures {d} more than {Y}
        {X} is bigger by {d} than {Y}""",
        """{X} is {d} shorter than {Y}
        {X} is {d} smaller than {Y}
        {X} is shorter by {d} than {Y}
        {X} measures {d} less than {Y}""",
        """{X} is {k} times as tall as {Y}""",
        """{X} is twice as tall as {Y}
        {X} is double as tall as {Y}""",
        """{X} is half as tall as {Y}
        {X} is only half as tall as {Y}""",
        """How tall is {B}?
        What is the height of {B}?
        How many cm tall is {B}?
        How tall is {B} in cm?""",
        """How much taller is {A} than {B}?
        How many cm taller is {A}?
        What is the difference in height?
        By how many cm is {A} taller?
        How much taller is {A}?""",
        """How much shorter is {B} than {A}?
        How many cm shorter is {B}?
        How many cm must {B} grow to be as tall as {A}?""",
        """How tall are they together?
        If they stood on top of each other, how high would that be?"""),
    _measure("person", "years", 70,
        """{X} is {a} old
        {X} is {v}
        {X} is {v} now
        {X} is aged {v}
        {X} has turned {v}
        {X} is {v} years of age""",
        """{X} is {d} older than {Y}
        {X} is older by {d} than {Y}
        {X} is older, by {d}, than {Y}
        {X} was born {d} before {Y}""",
        """{X} is {d} younger than {Y}
        {X} is younger by {d} than {Y}
        {X} was born {d} after {Y}""",
        """{X} is {k} times as old as {Y}
        {X} is {k} times older than {Y}""",
        """{X} is twice as old as {Y}
        {X} is double the age of {Y}
        {X} is twice the age of {Y}""",
        """{X} is half as old as {Y}
        {X} is half the age of {Y}""",
        """How old is {B}?
        What is the age of {B}?
        How many years old is {B}?
        How old is {B} now?
        Find the age of {B}.""",
        """How much older is {A} than {B}?
        How many years older is {A}?
        What is the age difference?
        By how many years is {A} older than {B}?
        What is the difference between their ages?
        How many years lie between them?""",
        """How much younger is {B} than {A}?
        How many years younger is {B}?
        By how many years is {B} younger than {A}?
        In how many years will {B} be as old as {A} is now?""",
        """How old are they together?
        What is the sum of their ages?
        What do their ages add up to?
        What is their combined age?"""),
    _measure("item", "kg|grams", 150,
        """{X} weighs {a}
        {X} has a weight of {a}
        the weight of {X} is {a}
        {X} is {a} heavy""",
        """{X} weighs {d} more than {Y}
        {X} is {d} heavier than {Y}
        {X} is heavier by {d} than {Y}""",
        """{X} weighs {d} less than {Y}
        {X} is {d} lighter than {Y}
        {X} is lighter by {d} than {Y}""",
        """{X} weighs {k} times as much as {Y}
        {X} is {k} times as heavy as {Y}""",
        """{X} weighs twice as much as {Y}
        {X} is twice as heavy as {Y}
        {X} weighs double as much as {Y}""",
        """{X} weighs half as much as {Y}
        {X} is half as heavy as {Y}""",
        """How much does {B} weigh?
        How heavy is {B}?
        What is the weight of {B}?
        What does {B} weigh?""",
        """How much heavier is {A} than {B}?
        How much more does {A} weigh?
        What is the difference in weight?
        By how much is {A} heavier?""",
        """How much lighter is {B} than {A}?
        How much less does {B} weigh?
        By how much is {B} lighter?""",
        """How much do they weigh together?
        What is the total weight?
        How heavy are both together?
        What do {A} and {B} weigh together?"""),
    _measure("item", "euros", 200,
        """{X} costs {a}
        the price of {X} is {a}
        {X} is {a}
        you pay {a} for {X}
        {X} sells for {a}
        {X} cost {a}""",
        """{X} costs {d} more than {Y}
        {X} is {d} more expensive than {Y}
        {X} is more expensive by {d} than {Y}
        {X} is {d} dearer than {Y}
        the price of {X} is {d} higher than that of {Y}""",
        """{X} costs {d} less than {Y}
        {X} is {d} cheaper than {Y}
        {X} is cheaper by {d} than {Y}
        the price of {X} is {d} lower than that of {Y}""",
        """{X} costs {k} times as much as {Y}
        {X} is {k} times as expensive as {Y}
        {X} costs {k} times the price of {Y}""",
        """{X} costs twice as much as {Y}
        {X} is twice as expensive as {Y}
        {X} costs double the price of {Y}
        {X} costs double as much as {Y}""",
        """{X} costs half as much as {Y}
        {X} is half as expensive as {Y}
        {X} costs half the price of {Y}
        {X} is half the price of {Y}""",
        """How much does {B} cost?
        What does {B} cost?
        What is the price of {B}?
        How much is {B}?
        How expensive is {B}?
        How much do I pay for {B}?""",
        """How much more does {A} cost than {B}?
        How much more expensive is {A}?
        What is the difference in price?
        How much dearer is {A} than {B}?
        What is the price difference?""",
        """How much cheaper is {B} than {A}?
        How much less does {B} cost?
        How much do I save if I take {B} instead of {A}?
        How much money do you save with {B}?""",
        """How much do they cost together?
        What do both cost together?
        What is the total price?
        How much do I pay for both?
        How much for the two?
        What do {A} and {B} cost together?"""),
    _measure("item", "m|cm|metres", 150,
        """{X} is {a} long
        {X} has a length of {a}
        the length of {X} is {a}
        {X} measures {a}""",
        """{X} is {d} longer than {Y}
        {X} is longer by {d} than {Y}
        {X} measures {d} more than {Y}""",
        """{X} is {d} shorter than {Y}
        {X} is shorter by {d} than {Y}
        {X} measures {d} less than {Y}""",
        """{X} is {k} times as long as {Y}
        {X} is {k} times the length of {Y}""",
        """{X} is twice as long as {Y}
        {X} is double the length of {Y}
        {X} is twice the length of {Y}""",
        """{X} is half as long as {Y}
        {X} is half the length of {Y}""",
        """How long is {B}?
        What is the length of {B}?
        How many {t} long is {B}?""",
        """How much longer is {A} than {B}?
        What is the difference in length?
        By how much is {A} longer?""",
        """How much shorter is {B} than {A}?
        By how much is {B} shorter?""",
        """How long are they together?
        What is the total length?
        How long are both together?"""),
    _measure("person", "km|miles|m|laps|pages|words|hours|minutes", 120,
        """{X} did {a}
        {X} managed {a}
        {X} finished {a}
        {X} did {a} today
        {X} completed {a}""",
        """{X} did {d} more than {Y}
        {X} managed {v} {t} more than {Y}
        {X} did {v} more {t} than {Y}
        {X} did {v} more than {Y}""",
        """{X} did {d} less than {Y}
        {X} managed {v} {t} less than {Y}
        {X} did {v} fewer {t} than {Y}
        {X} did {v} less than {Y}""",
        """{X} did {k} times as much as {Y}
        {X} managed {k} times as many {t} as {Y}""",
        """{X} did twice as much as {Y}
        {X} managed twice as many {t} as {Y}
        {X} did double the {t} of {Y}""",
        """{X} did half as much as {Y}
        {X} managed half as many {t} as {Y}""",
        """How many {t} did {B} do?
        How much did {B} do?
        How many did {B} manage?
        How many {t} did {B} complete?""",
        """How many more {t} did {A} do than {B}?
        How many more did {A} do?
        How much more did {A} do?
        What is the difference?""",
        """How many fewer {t} did {B} do than {A}?
        How much less did {B} do?
        How many {t} less did {B} do?""",
        """How many {t} did they do together?
        How many {t} is that in total?
        How much did they do in all?"""),
    _measure("person", "euros", 200,
        """{X} has {a}
        {X} earns {a} a day
        {X} saved {a}
        {X} has saved {a}
        {X} earned {a}
        {X} got {a}""",
        """{X} has {d} more than {Y}
        {X} has {v} {t} more than {Y}
        {X} has {v} more than {Y}
        {X} is richer by {d} than {Y}
        {X} got {d} more than {Y}""",
        """{X} has {d} less than {Y}
        {X} has {v} {t} less than {Y}
        {X} has {v} less than {Y}
        {X} is poorer by {d} than {Y}
        {X} got {d} less than {Y}""",
        """{X} has {k} times as much as {Y}
        {X} has {k} times as much money as {Y}
        {X} got {k} times as much as {Y}""",
        """{X} has twice as much as {Y}
        {X} has twice as much money as {Y}
        {X} has double the amount of {Y}
        {X} got double what {Y} got""",
        """{X} has half as much as {Y}
        {X} has half as much money as {Y}
        {X} has half the amount of {Y}
        {X} got half of what {Y} got""",
        """How much does {B} have?
        How much money does {B} have?
        How many {t} does {B} have?
        What amount does {B} have?
        How much is it for {B}?""",
        """How much more does {A} have than {B}?
        How much more money does {A} have?
        What is the difference?
        How many {t} more is it for {A}?""",
        """How much less does {B} have than {A}?
        How much less money does {B} have?
        How many {t} less is it for {B}?""",
        """How much do they have together?
        How much money do they have in all?
        How much is that together?
        How many {t} is that in total?"""),
    _measure("place", "people|pupils|visitors|guests|books|seats|rooms|cars|trees|members|students", 300,
        """{X} has {a}
        there were {a} in {X}
        in {X} there are {a}
        {X} counts {a}""",
        """{X} has {v} more {t} than {Y}
        {X} has {v} more than {Y}
        {X} has {d} more than {Y}
        in {X} there are {v} more than in {Y}""",
        """{X} has {v} fewer {t} than {Y}
        {X} has {v} fewer than {Y}
        {X} has {v} less than {Y}
        in {X} there are {v} fewer than in {Y}""",
        """{X} has {k} times as many {t} as {Y}
        {X} has {k} times as many as {Y}""",
        """{X} has twice as many {t} as {Y}
        {X} has twice as many as {Y}
        {X} has double the number of {Y}""",
        """{X} has half as many {t} as {Y}
        {X} has half as many as {Y}
        {X} has half the number of {Y}""",
        """How many {t} does {B} have?
        How many {t} are in {B}?
        How many are there in {B}?
        How many does {B} have?""",
        """How many more {t} does {A} have than {B}?
        How many more are there in {A}?
        What is the difference?""",
        """How many fewer {t} does {B} have than {A}?
        How many fewer are there in {B}?""",
        """How many {t} are there in both together?
        How many {t} are there in total?
        How many do {A} and {B} have together?"""),
    _measure("day", "people|visitors|customers|cars|letters|calls|orders|guests|emails|steps|sales", 300,
        """on {X} there were {a}
        {a} came on {X}
        {X} brought {a}
        we counted {a} on {X}
        on {X} it was {a}""",
        """on {X} there were {v} more than on {Y}
        {v} more came on {X} than on {Y}
        {X} brought {v} more than {Y}
        on {X} we counted {v} {t} more than on {Y}""",
        """on {X} there were {v} fewer than on {Y}
        {v} fewer came on {X} than on {Y}
        {X} brought {v} fewer than {Y}
        on {X} we counted {v} {t} less than on {Y}""",
        """on {X} there were {k} times as many as on {Y}
        {X} brought {k} times as many as {Y}""",
        """on {X} there were twice as many as on {Y}
        twice as many came on {X} as on {Y}
        {X} brought twice as many as {Y}
        on {X} it was double the number of {Y}""",
        """on {X} there were half as many as on {Y}
        half as many came on {X} as on {Y}
        {X} brought half as many as {Y}""",
        """How many {t} were there on {B}?
        How many came on {B}?
        How many {t} was it on {B}?
        How many {t} did {B} bring?""",
        """How many more {t} were there on {A} than on {B}?
        How many more came on {A}?
        What is the difference?""",
        """How many fewer {t} were there on {B} than on {A}?
        How many fewer came on {B}?
        By how many did it fall on {B} compared with {A}?""",
        """How many {t} were there on the two days?
        How many {t} is that in both days together?
        How many came on both days?
        What is the total for the two days?"""),
]  # fmt: skip

PEOPLE_TWO = [("my brother", "my sister"), ("my mother", "my father"), ("I", "my brother"), ("I", "my sister"), ("I", "my friend"),
              ("my sister", "I"), ("my brother", "I"), ("my friend", "I"), ("the boy", "the girl"), ("the teacher", "the pupil"),
              ("team A", "team B"), ("the red team", "the blue team"), ("the cook", "the waiter"), ("my cousin", "my uncle"),
              ("I", "my neighbour"), ("Mr Lee", "Mrs Clark"), ("the first player", "the second player"), ("my dad", "my mum")]  # fmt: skip
ITEMS_TWO = [("the pen", "the book"), ("the shirt", "the jacket"), ("the cat", "the dog"), ("the table", "the chair"), ("the red box", "the blue box"),
             ("the bag", "the suitcase"), ("the first parcel", "the second parcel"), ("the hat", "the coat"), ("the lamp", "the desk"), ("the phone", "the tablet"),
             ("the bike", "the scooter"), ("the old model", "the new model"), ("the small one", "the large one"), ("the cake", "the pie"), ("the rope", "the cable"),
             ("the car", "the truck"), ("the green one", "the yellow one"), ("the melon", "the pumpkin"), ("the ball", "the racket"), ("the belt", "the scarf"),
             ("the stick", "the pole"), ("the bed", "the sofa"), ("the guitar", "the drum"), ("the ribbon", "the string"), ("the adult ticket", "the child ticket")]  # fmt: skip
PLACES_TWO = [("school A", "school B"), ("class A", "class B"), ("the old hall", "the new hall"), ("the first hotel", "the second hotel"), ("the north wing", "the south wing"),
              ("our village", "the next village"), ("the museum", "the theatre"), ("the city library", "the school library"), ("the east garden", "the west garden"),
              ("the first bus", "the second bus"), ("the big club", "the small club"), ("the red train", "the blue train"), ("group one", "group two")]  # fmt: skip
DAYS_TWO = [("Monday", "Tuesday"), ("Friday", "Saturday"), ("Saturday", "Sunday"), ("Wednesday", "Thursday"), ("Tuesday", "Friday"), ("Sunday", "Monday"), ("the first day", "the second day"), ("day one", "day two")]  # fmt: skip
COUNT_WORDS = {
    2: "two",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
}

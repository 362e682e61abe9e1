"""Situations of daily life as parts for `groups.py`: what goes on for a while, what happens how
often, notes and coins, capacities, costs with a fee, numbers to guess, several ages, posts and gaps.

Slots and structures as in `groups_texts.py` and `daily_texts.py`. Where the same working serves
several units or names, a loop writes the structures.
"""

from recipes.nano.world.groups_texts import Structure, structure

_NOW_Q = """How {much} is it after {g} {T}?
    How {much} will it be in {g} {T}?
    How {much} is it {g} {T} later?
    What is it after {g} {T}?
    After {g} {T}, how {much} is it?
    How {much} is it when {g} {T} have passed?
    And after {g} {T}?
    {g} {T} later?"""


def _after(much: str, times: str) -> str:
    return _NOW_Q.replace("{much}", much).replace("{T}", times)


# Something that is there and grows or shrinks for a while.
LIFE: list[Structure] = [
    structure("w-g*v", "{w}, -{g} of {v}, now", "g:2-9 v:2-9 w:20-90",
        """A candle is {w} cm tall and burns down {v} cm an hour.
        A candle of {w} cm gets {v} cm shorter every hour.
        A {w} cm candle burns down by {v} cm each hour.
        A block of ice is {w} cm thick and melts {v} cm every hour.
        The water is {w} cm deep and falls by {v} cm an hour.
        The snow lies {w} cm deep. Every hour {v} cm melt away.
        Every hour {v} cm of a candle burn away. It is {w} cm tall now.
        Per hour the water drops by {v} cm, and now it stands at {w} cm.
        A pile is {w} cm high and loses {v} cm per hour.""", _after("tall", "hours").replace("How tall", "How many cm")),
    structure("w+g*v", "{w}, +{g} of {v}, now", "g:2-9 v:2-9 w:5-90",
        """A plant is {w} cm tall and grows {v} cm a week.
        A plant grows {v} cm a week and it is {w} cm tall now.
        A plant of {w} cm gets {v} cm taller every week.
        A seedling grows {v} cm each week. Right now it is {w} cm.
        The hair of {n} is {w} cm long and grows {v} cm per week.
        Every week {v} cm of snow fall on the {w} cm that are there.
        Every week a tower becomes {v} cm higher. It is {w} cm high now.
        The pile is {w} cm high and rises by {v} cm each week.
        The bean in the pot grows by {v} cm a week and has {w} cm at the start.""", _after("tall", "weeks").replace("How tall", "How many cm")),
    structure("w-g*v", "{w}, -{g} of {v}, now", "g:2-9 v:2-9 w:20-200",
        """A bucket leaks {v} litres every hour. It had {w} litres.
        A tank holds {w} litres and loses {v} litres an hour.
        A barrel with {w} litres drips {v} litres an hour.
        A pump takes {v} litres an hour out of a tank that had {w} litres.
        There are {w} litres in the pool, and {v} litres leak out per hour.
        {v} litres run out of a tub every hour. There were {w} litres in it.
        A cow trough has {w} litres. The cows drink {v} litres an hour.
        A machine uses {v} litres of oil an hour and has {w} litres.""",
        """How much is in it after {g} hours?
        How much is left after {g} hours?
        How many litres are left after {g} hours?
        How many litres are there {g} hours later?
        What remains after {g} hours?
        After {g} hours, how much is still there?
        {g} hours later, how many litres are left?"""),
    structure("w+g*v", "{w}, +{g} of {v}, now", "g:2-9 v:2-30 w:5-200",
        """A tank has {w} litres, and {v} litres run in every minute.
        Each minute {v} litres flow into a tub that had {w} litres.
        There are {w} litres in the pool and a hose adds {v} litres a minute.
        A hose pours {v} litres a minute into a barrel with {w} litres in it.
        Rain brings {v} litres a minute into a barrel. It had {w} litres.
        A bath holds {w} litres already; {v} litres come in per minute.""",
        """How much is in it after {g} minutes?
        How many litres are there after {g} minutes?
        How many litres are there {g} minutes later?
        What is in it after {g} minutes?
        After {g} minutes, how much is there?
        How much water is there when {g} minutes have passed?"""),
    structure("w-g*v", "{w}, -{g} of {v}, now", "g:2-9 v:2-9 w:60-100",
        """My phone is at {w} percent and loses {v} percent an hour.
        The battery of {n} shows {w} percent and drops {v} percent each hour.
        A laptop starts at {w} percent and uses up {v} percent per hour.
        The battery loses {v} percent every hour. It is at {w} percent now.
        A tablet has {w} percent left; every hour costs {v} percent.""",
        """What does it show after {g} hours?
        How much is left after {g} hours?
        At what percent is it after {g} hours?
        Where will it be in {g} hours?
        How many percent are left after {g} hours?
        {g} hours later, what is the level?"""),
    structure("w/v", "{w} by {v}, times", "v:2-12 q:3-20 w=v*q",
        """My phone is at {w} percent and loses {v} percent an hour.
        The battery shows {w} percent and drops {v} percent each hour.
        A candle is {w} cm tall and burns down {v} cm an hour.
        A tank holds {w} litres and loses {v} litres an hour.
        A bucket has {w} litres and {v} litres leak out every hour.
        There are {w} litres in the tub, and {v} litres run out per hour.
        The snow is {w} cm deep and {v} cm melt away every hour.
        A generator has {w} litres and burns {v} litres an hour.""",
        """In how many hours is all of it gone?
        After how many hours is nothing left?
        How many hours until nothing is left?
        When is it all gone, in hours?
        How long does it last, in hours?
        For how many hours is that enough?
        How many hours does it last?
        After how many hours is it at zero?"""),
    structure("(w-c)/v", "{w} to {c}, by {v}, times", "v:2-9 q:2-12 c:5-40 w=v*q+c",
        """My phone is at {w} percent and loses {v} percent an hour.
        A candle is {w} cm tall and burns down {v} cm an hour.
        A tank holds {w} litres and loses {v} litres an hour.
        It is {w} degrees and gets {v} degrees colder every hour.
        The water is {w} cm deep and falls by {v} cm an hour.""",
        """After how many hours is it down to {c}?
        How many hours until only {c} are left?
        When is it at {c}, in how many hours?
        How many hours does it take to get down to {c}?
        In how many hours will it be {c}?"""),
    structure("(w-c)/v", "{c} to {w}, by {v}, times", "v:2-9 q:2-12 c:5-40 w=v*q+c",
        """A plant is {c} cm tall and grows {v} cm a week.
        The pile is {c} cm high and rises by {v} cm each week.
        {n} knows {c} songs and learns {v} new ones a week.
        A club has {c} members and wins {v} new ones a week.
        {n} can do {c} push-ups and does {v} more every week.
        I have {c} coins and get {v} more each week.""",
        """After how many weeks is it {w}?
        How many weeks until it is {w}?
        When is it at {w}, in how many weeks?
        How many weeks does it take to get to {w}?
        In how many weeks will it be {w}?"""),
    structure("(a-b)*g", "{a}-{b} each, {g} of it, sum", "g:2-12 a:3-20 b:1-15",
        """A snail climbs {a} m each day and slides back {b} m at night.
        Every day a frog climbs {a} m up a well and every night it slips {b} m down.
        A beetle crawls up {a} cm a day but slides down {b} cm each night.
        {n} earns {a} euros a day and spends {b} euros of it each day.
        Each day {a} litres run into a tank and {b} litres run out.
        Every day {a} new guests come to the hotel and {b} leave.
        {n} saves {a} euros a day, but {b} euros a day go to the bus.
        A ship gains {a} km each day by day and drifts back {b} km each night.
        Each day a tree gets {a} new leaves and loses {b}.""",
        """How much more is it after {g} days?
        What has been gained after {g} days?
        How much is it after {g} days and nights?
        After {g} days, how much has been gained?
        How much higher or more is it {g} days later?
        What does that make in {g} days?"""),
]  # fmt: skip

# What happens how often: once a second, twice a day, on some days of the week, at intervals.
_OFTEN = [
    ("second", "minutes", 60), ("minute", "hours", 60), ("hour", "days", 24), ("day", "weeks", 7),
    ("month", "years", 12), ("week", "years", 52),
]  # fmt: skip
_DOES = """A clock ticks {o}.
    A tap drips {o}.
    A light blinks {o}.
    A bell rings {o}.
    A machine stamps {o}.
    A bird calls {o}.
    {n} gets a message {o}.
    A star flashes {o}.
    {n} checks the oven {o}.
    A gate opens {o}.
    Something beeps {o}.
    A robot turns {o}."""
_SELDOM = """{n} waters the flowers {o}.
    {n} calls {m} {o}.
    A magazine comes {o}.
    I go swimming {o}.
    {n} goes to the market {o}.
    The window cleaner comes {o}.
    The bins are emptied {o}.
    {n} writes a letter {o}.
    We meet {o}.
    A newsletter is sent {o}.
    {n} takes a pill {o}.
    I phone my aunt {o}."""
_OFTEN_Q = """How many times is that in {v} {long}?
    How often is that in {v} {long}?
    How many times in {v} {long}?
    How often does that happen in {v} {long}?
    In {v} {long}, how many times is it?
    What does that make in {v} {long}?
    And in {v} {long}, how often?
    times in {v} {long}?
    How many times does that happen within {v} {long}?"""
OFTEN: list[Structure] = []
for _unit, _long, _k in _OFTEN:
    _does = _DOES if _unit in ("second", "minute", "hour") else _SELDOM
    _asked = _OFTEN_Q.replace("{long}", _long)
    for _word, _times in (("once", 1), ("twice", 2), ("three times", 3)):
        _said = [f"{_word} a {_unit}" if _unit != "hour" else f"{_word} an hour"]
        _said += [f"{_word} every {_unit}", f"{_word} per {_unit}"] if _times > 1 else [
            f"every {_unit}", f"once per {_unit}", f"once every {_unit}"]  # fmt: skip
        _facts = "\n".join(_does.replace("{o}", said) for said in _said)
        _expression = f"v*{_k}" if _times == 1 else f"v*{_k}*{_times}"
        _trace = f"{{v}} of {_k}, sum" if _times == 1 else f"{{v}} of {_k} of {_times}, sum"
        OFTEN.append(structure(_expression, _trace, "v:2-99", _facts, _asked))

LIFE += [
    structure("g*60/v", "{g} of 60, by {v}, times", "g:2-9 v:4-30",
        """A bus leaves every {v} minutes.
        Every {v} minutes a train passes.
        A machine finishes a toy every {v} minutes.
        Each {v} minutes {n} takes a photo.
        A nurse looks in every {v} minutes.
        {n} needs {v} minutes for one card.
        One page takes {n} {v} minutes.
        A baby cries every {v} minutes.
        It takes {v} minutes to make one cup.""",
        """How many is that in {g} hours?
        How many times is that in {g} hours?
        How many in {g} hours?
        In {g} hours, how many is that?
        What number does that give in {g} hours?"""),
    structure("w/v", "{w} by {v}, times", "v:4-20 q:2-30 w=v*q",
        """Every {v}th of the {w} visitors gets a prize.
        Every {v}th of {w} tickets wins.
        Out of {w} tickets, one in {v} wins.
        One in {v} of the {w} guests gets a free drink.
        {w} customers come, and every {v}th gets a gift.
        A shop has {w} customers; each {v}th one gets a present.
        Of {w} bottles every {v}th is tested.
        For every {v} points there is one sticker. {n} has {w} points.
        For each {v} stamps you get one free coffee. {n} has {w} stamps.
        There must be one teacher for every {v} children. {w} children come.""",
        """How many is that?
        How many are these?
        How many are needed?
        How many will it be?
        How many do we need?
        What is their number?"""),
    structure("g*v", "{g} of {v}, sum", "g:2-12 v:2-30",
        """It takes {v} minutes to boil one egg. {n} boils {g} eggs one after the other.
        One song lasts {v} minutes. {n} plays {g} songs in a row.
        A haircut takes {v} minutes. {g} people wait and there is one barber.
        {n} needs {v} minutes to iron a shirt and has {g} shirts.
        Each of the {g} talks takes {v} minutes, one after another.
        A load of washing runs {v} minutes, and there are {g} loads.
        Washing one car takes {v} minutes. {g} cars stand in line.
        One round takes {v} minutes. They play {g} rounds.
        {g} pizzas go into the oven one by one, {v} minutes each.
        If one cake bakes {v} minutes, and {g} cakes are baked one after the other.
        To wrap one gift {n} needs {v} minutes. There are {g} gifts.""",
        """How many minutes is that?
        How many minutes does it take?
        How long does all of it take?
        How many minutes are that in all?
        How long does that take, in minutes?
        minutes in total?
        After how many minutes is everything done?"""),
    structure("5*a+2*b", "5 of {a}, 2 of {b}, sum", "a:2-20 b:2-20",
        """{n} sleeps {a} hours on each weekday and {b} hours on Saturday and Sunday each.
        {n} runs {a} km every weekday and {b} km on each day of the weekend.
        {n} works {a} hours a day from Monday to Friday and {b} hours on Saturday and on Sunday.
        I read {a} pages on every weekday and {b} pages a day at the weekend.
        On weekdays {a} guests come each day, on Saturday and Sunday {b} each.
        From Monday to Friday it is {a} euros a day, at the weekend {b} euros a day.
        We sell {a} cakes on each of the five weekdays and {b} on each of the two weekend days.
        Monday to Friday: {a} a day. Saturday and Sunday: {b} a day.""",
        """How much is that in a week?
        How many is that in a whole week?
        What is the total for the week?
        How many in the seven days?
        What does the week come to?
        What is it for one week?"""),
]  # fmt: skip
_DAYS = [
    ("Mondays and Thursdays", 2), ("Tuesdays and Fridays", 2), ("Saturdays and Sundays", 2),
    ("Mondays, Wednesdays and Fridays", 3), ("Tuesdays, Thursdays and Sundays", 3),
    ("Mondays, Wednesdays and Saturdays", 3), ("Mondays, Tuesdays, Thursdays and Fridays", 4),
]  # fmt: skip
for _days, _k in _DAYS:
    OFTEN.append(structure(f"g*{_k}*v", f"{_days}: {_k}, {{g}} of {_k} of {{v}}, sum", "g:2-9 v:2-20",
        """{n} runs {v} km on {D}.
        {n} works {v} hours on {D}.
        On {D} {n} practises {v} songs.
        On {D} I swim {v} laps.
        I earn {v} euros each on {D}.
        {n} reads {v} pages on {D}, on the other days none.
        A baker makes {v} special cakes on {D}.
        Only on {D}, {v} visitors are let in.""".replace("{D}", _days),
        """How much is that in {g} weeks?
        How many is that in {g} weeks?
        How many in {g} weeks?
        What is the total in {g} weeks?
        In {g} weeks, how much is it?
        total for {g} weeks?"""))  # fmt: skip

# Notes and coins.
_NOTES = [("fives", 5), ("tens", 10), ("twenties", 20), ("fifties", 50), ("five-dollar bills", 5),
          ("ten-dollar bills", 10), ("twenty-dollar bills", 20)]  # fmt: skip
_COINS = [("nickels", 5), ("dimes", 10), ("quarters", 25), ("dimes", 10)]
_HOLD = """I have {a} {p} and {b} {q}.
    {n} has {a} {p} and {b} {q}.
    {n} pays with {a} {p} and {b} {q}.
    There are {a} {p} and {b} {q} in the purse.
    {a} {p} and {b} {q} lie on the table.
    {n} found {a} {p} and {b} {q}.
    In my pocket are {b} {q} and {a} {p}.
    {a} {p} plus {b} {q}.
    {a} {p}, {b} {q}."""
_HOLD_ONE = """I have {a} {p}.
    {n} has {a} {p}.
    {n} pays with {a} {p}.
    There are {a} {p} in the jar.
    {n} found {a} {p}.
    {a} {p}."""
_MONEY_Q = """How much money is that?
    How much is that in dollars?
    How many dollars is that?
    What is that worth in dollars?
    How much is it all together?
    What do they come to?
    how much money?"""
_CENTS_Q = """How many cents is that?
    How much is that in cents?
    What is that worth in cents?
    How many cents are that in all?
    What do they come to in cents?
    how many cents?"""
for _names, _q in ((_NOTES, _MONEY_Q), (_COINS, _CENTS_Q)):
    for (_p, _x), (_r, _y) in zip(_names, _names[1:] + _names[:1], strict=True):
        if _x != _y:
            _facts = _HOLD.replace("{p}", _p).replace("{q}", _r)
            OFTEN.append(structure(f"a*{_x}+b*{_y}", f"{{a}} of {_x}, {{b}} of {_y}, sum", "a:2-12 b:2-12", _facts, _q))  # fmt: skip
        OFTEN.append(structure(f"a*{_x}", f"{{a}} of {_x}, sum", "a:2-99", _HOLD_ONE.replace("{p}", _p), _q))  # fmt: skip
for _p, _x in _COINS[:3]:
    OFTEN.append(structure(f"a*100/{_x}", f"{{a}} of 100, by {_x}, groups", "a:2-60",
        """How many {p} make {a} dollars?
        How many {p} are in {a} dollars?
        How many {p} do I need for {a} dollars?
        How many {p} do I get for {a} dollars?
        {a} dollars are how many {p}?
        {a} dollars in {p}: how many coins?
        {n} changes {a} dollars into {p}. How many does {he} get?
        I want {a} dollars in {p} only. How many coins is that?
        How many {p} is {a} dollars?
        How many {p} add up to {a} dollars?""".replace("{p}", _p), ""))  # fmt: skip

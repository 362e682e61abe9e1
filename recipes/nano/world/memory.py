"""Facts that are told in a conversation and asked for later.

A fact is told with one of many sentences and recalled as `told: name=Ann`; a question that goes on
from it ("How many letters has my name?") recalls it first and then works as its family does.
"""

import random
from collections.abc import Callable
from typing import Any

from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world.base import Draw, Message, Sample, answer, contains, exact, number, user
from recipes.nano.world.borrowing import borrowed, varied
from recipes.nano.world.counting import running
from recipes.nano.world.expression import think
from recipes.nano.world.memory_texts import ASKS, SAYS, SAYS_ASKS, TELLS
from recipes.nano.world.strings import spelled

__all__ = ["FAMILIES", "WEIGHTS", "on_word"]


def _lines(block: str) -> list[str]:
    return block.strip().splitlines()


def _by_effort(draw: Draw, medium: str, high: str) -> str | None:
    return {"low": None, "medium": medium, "high": high}[draw.effort]


_Fact = tuple[Callable[[random.Random], f.Field], list[str], list[str]]
_FACTS: dict[str, _Fact] = {
    "name": (f.first_name, _lines("""My name is {v}.\nI'm {v}.\nI am {v}.\nHi, my name is {v}.\nHello, I'm {v}.\nCall me {v}.\nThis is {v}.\nHi! {v} here.\nMy friends call me {v}.\nHello! My name is {v}, nice to meet you.\nmy name is {v}\nYou can call me {v}.\nPlease remember my name: {v}\nI go by {v}.\nMy first name is {v}."""),
             _lines("""What is my name?\nWhat's my name?\nDo you remember my name?\nWho am I?\nWhat was my name again?\nTell me my name.\nCan you tell me my name?\nwhats my name\nWhat am I called?\nWhat did I say my name was?\nDo you know my name?\nMy name is?\nSay my name.\nHow am I called?\nDo you still know who I am?""")),
    "age": (f.age, _lines("""I am {v} years old.\nI'm {v} years old.\nMy age is {v}.\nI turned {v} this year.\nI'm {v}.\nJust so you know, I am {v} years old."""),
            _lines("""How old am I?\nWhat is my age?\nWhat's my age?\nDo you remember how old I am?\nMy age?\nTell me how old I am.\nWhat age did I tell you?""")),
    "city": (f.city, _lines("""I live in {v}.\nI'm from {v}.\nMy home is in {v}.\nI come from {v}.\nMy city is {v}.\nI moved to {v} last year.\nMy family and I live in {v}."""),
             _lines("""Where do I live?\nWhich city do I live in?\nWhat city am I from?\nDo you remember where I live?\nWhere is my home?\nTell me where I live.\nWhat is my city?\nWhat's my home town?""")),
    "colour": (f.colour, _lines("""My favorite color is {v}.\nMy favourite colour is {v}.\nI like the color {v} best.\nThe colour I love most is {v}.\nI love {v}, it is my favourite colour."""),
               _lines("""What is my favorite color?\nWhat's my favourite colour?\nWhich color do I like best?\nWhich colour is my favourite?\nDo you remember my favorite color?\nTell me my favourite colour.""")),
    "food": (f.food, _lines("""My favorite food is {v}.\nI love eating {v}.\nThe food I like most is {v}.\nMy favourite dish is {v}.\nWhat I like to eat best is {v}."""),
             _lines("""What is my favorite food?\nWhat's my favourite food?\nWhich food do I like most?\nWhat do I love to eat?\nDo you remember my favourite food?\nWhat do I like to eat?""")),
    "animal": (f.animal, _lines("""My favorite animal is the {v}.\nThe animal I like most is the {v}.\nMy favourite animal is the {v}."""),
               _lines("""What is my favorite animal?\nWhat's my favourite animal?\nWhich animal do I like most?\nDo you remember my favourite animal?""")),
    "job": (f.job, _lines("""I work as a {v}.\nMy job is {v}.\nI am a {v}.\nBy profession I am a {v}.\nI earn my money as a {v}."""),
            _lines("""What is my job?\nWhat's my job?\nWhat do I do for a living?\nWhat do I work as?\nDo you remember my job?\nWhat is my profession?""")),
    "pet": (f.pet_name, _lines("""My dog is called {v}.\nMy dog's name is {v}.\nI have a dog called {v}.\nI have a dog named {v}."""),
            _lines("""What is my dog's name?\nWhat is my dog called?\nWhat's the name of my dog?\nDo you remember my dog's name?\nHow is my dog called?""")),
    "cat": (f.pet_name, _lines("""My cat is called {v}.\nMy cat's name is {v}.\nI have a cat called {v}.\nI have a cat named {v}."""),
            _lines("""What is my cat's name?\nWhat is my cat called?\nWhat's the name of my cat?\nDo you remember my cat's name?""")),
    "sister": (f.first_name, _lines("""My sister is called {v}.\nMy sister's name is {v}.\nI have a sister named {v}.\nI have one sister, {v}."""),
               _lines("""What is my sister's name?\nWhat is my sister called?\nWho is my sister?\nDo you remember the name of my sister?""")),
    "brother": (f.first_name, _lines("""My brother is called {v}.\nMy brother's name is {v}.\nI have a brother named {v}.\nI have one brother, {v}."""),
                _lines("""What is my brother's name?\nWhat is my brother called?\nWho is my brother?\nDo you remember the name of my brother?""")),
    "number": (f.integer, _lines("""My lucky number is {v}.\nMy favorite number is {v}.\nRemember the number {v}.\nKeep the number {v} in mind.\nThe number is {v}.\nPlease remember this number: {v}\nI'm thinking of the number {v}."""),
               _lines("""What was the number?\nWhat was my number?\nWhich number did I tell you?\nWhat number did I give you?\nWhat number should you remember?\nTell me the number again.\nDo you remember the number?\nWhat is my number?""")),
    "code": (f.code, _lines("""The code is {v}.\nMy code is {v}.\nRemember the code {v}.\nThe secret code is {v}.\nPlease keep this code: {v}\nThe code for the door is {v}."""),
             _lines("""What is the code?\nWhat was the code?\nTell me the code.\nWhich code did I give you?\nWhat's the code again?\nDo you remember the code?\nI forgot the code. What was it?""")),
    "word": (f.word, _lines("""The secret word is "{v}".\nRemember the word "{v}".\nThe magic word is "{v}".\nMy word is "{v}".\nKeep this word in mind: "{v}"\nThe password is "{v}"."""),
             _lines("""What was the word?\nWhat is the secret word?\nWhich word did I tell you?\nTell me the word again.\nWhat word should you remember?\nDo you remember the word?\nWhat was the word I gave you?""")),
    "car": (f.colour, _lines("""My car is {v}.\nI drive a {v} car.\nThe color of my car is {v}.\nI bought a {v} car."""),
            _lines("""What color is my car?\nWhat colour is my car?\nWhich color does my car have?\nDo you remember the color of my car?""")),
    "birthday": (lambda r: (lambda t: (t, t))(f"{r.randint(1, 28)} {r.choice(f.MONTHS)}"), _lines("""My birthday is on {v}.\nI was born on {v}.\nMy birthday is {v}.\nI celebrate my birthday on {v}."""),
                 _lines("""When is my birthday?\nWhat is my birthday?\nOn which date is my birthday?\nDo you remember my birthday?\nWhen was I born?""")),
    "hobby": (lambda r: (r.choice(("chess", "painting", "swimming", "hiking", "cooking", "dancing", "fishing", "cycling", "gardening", "sailing", "running", "pottery", "tennis", "football", "skiing", "astronomy", "baking", "reading")),) * 2,
              _lines("""My hobby is {v}.\nMy favorite hobby is {v}.\nIn my free time I like {v}.\nI love {v}."""),
              _lines("""What is my hobby?\nWhat's my hobby?\nWhat do I do in my free time?\nWhat do I like to do?\nDo you remember my hobby?""")),
    "meeting": (f.clock, _lines("""My meeting is at {v}.\nI have a meeting at {v}.\nThe meeting starts at {v}.\nWe meet at {v}."""),
                _lines("""When is my meeting?\nAt what time is the meeting?\nWhat time do we meet?\nWhen does the meeting start?\nDo you remember when my meeting is?""")),
    "country": (f.country, _lines("""I was born in {v}.\nMy home country is {v}.\nMy next trip goes to {v}.\nI will travel to {v} in summer."""),
                _lines("""Which country did I name?\nWhich country did I tell you about?\nWhat country did I mention?\nWhich country was it?""")),
}  # fmt: skip

for _key, _more in TELLS.items():
    _FACTS[_key][1].extend(_more.split("|"))
for _key, _more in ASKS.items():
    _FACTS[_key][2].extend(_more.split("|"))

_CHANGED: dict[str, list[str]] = {
    "name": _lines("""Actually, my name is {v}.\nSorry, my name is {v}.\nNo, call me {v}.\nI made a mistake, my name is {v}."""),
    "number": _lines("""No, the number is {v}.\nSorry, I meant the number {v}.\nForget that, the number is {v}."""),
    "city": _lines("""Sorry, I live in {v}.\nNo, I live in {v} now.\nActually, I moved to {v}."""),
    "code": _lines("""No, the code is {v}.\nThe code has changed, it is {v} now.\nSorry, the code is {v}."""),
    "colour": _lines("""No, my favorite color is {v}.\nActually, I like the color {v} best now."""),
}  # fmt: skip


# More facts, all told and asked for in the same ways: what they are called, and their values.


def _of(words: str) -> Callable[[random.Random], f.Field]:
    options = words.split("|")
    return lambda r: (lambda v: (v, v))(r.choice(options))


def _whole(low: int, high: int) -> Callable[[random.Random], f.Field]:
    return lambda r: (lambda v: (v, v))(str(r.randint(low, high)))


_SIMPLE: dict[str, Callable[[random.Random], f.Field]] = {
    **dict.fromkeys(
        "my mother's name|my father's name|my best friend's name|my son's name|my daughter's name|my wife's name|my husband's name|my boss's name|my teacher's name|my neighbour's name|my grandmother's name|my uncle's name|my aunt's name|my cousin's name|my doctor's name|my middle name|the name of my friend|the name of my brother|the name of the baby|the winner's name|my nickname|the driver's name|my flatmate's name|the manager's name|the name of my hero".split("|"),
        f.first_name,
    ),
    **dict.fromkeys(
        "my horse's name|my rabbit's name|my parrot's name|my hamster's name|the name of my pet|my goldfish's name|my boat's name|the name of my cat|the name of my dog|my robot's name|my pet's name".split("|"),
        f.pet_name,
    ),
    **dict.fromkeys(
        "my house number|my room number|my locker number|my favourite number|my hotel room|my bus line|my seat number|my platform|my phone extension|my shirt number|my score|my lucky number|the magic number|the secret number|my student number|the number of the room|my flat number|my table number|my membership number|the target".split("|"),
        _whole(1, 999),
    ),
    **dict.fromkeys(
        "my age|my sister's age|my brother's age|my mother's age|my father's age|my son's age|my daughter's age|my dog's age".split("|"),
        _whole(2, 95),
    ),
    **dict.fromkeys(("my height in cm", "my brother's height in cm"), _whole(120, 210)),
    **dict.fromkeys(("my shoe size", "my shoe size in Europe"), _whole(30, 48)),
    **dict.fromkeys(("my budget in euros", "my rent in euros", "my savings in dollars"), _whole(10, 2000)),
    **dict.fromkeys(
        "my favourite color|the colour of my house|the color of my bike|my favourite colour for shirts|the colour of my eyes|the color of my door|my team's colour|the colour of my bag|the color of my hat".split("|"),
        f.colour,
    ),
    **dict.fromkeys("my favourite city|my home town|the city I was born in|my dream city|the city of my birth|my next destination|my mother's home town".split("|"), f.city),
    **dict.fromkeys("my favourite country|my home country|the country I love most|my father's country".split("|"), f.country),
    **dict.fromkeys("my favourite food|my favorite dish|my breakfast|my lunch today|my favourite snack".split("|"), f.food),
    **dict.fromkeys("my favourite animal|the animal on my shirt|my favorite animal in the zoo".split("|"), f.animal),
    **dict.fromkeys("my job|my dream job|my sister's job|my father's job|my mother's profession".split("|"), f.job),
    **dict.fromkeys("my password|the password|the secret word|the code word|the magic word|the safe word|my keyword|the wifi password".split("|"), f.word),
    **dict.fromkeys("my code|the door code|my PIN|my booking code|the order number|my customer number|my ticket number|the alarm code|my flight".split("|"), f.code),
    **dict.fromkeys("the meeting time|my appointment time|my bedtime|the start of the film|the time of my train".split("|"), f.clock),
    "my favourite fruit": lambda r: (lambda v: (v, v))(r.choice(lex.FRUIT)),
    "my favourite season": _of("spring|summer|autumn|winter"),
    "my favourite month": lambda r: (lambda v: (v, v))(r.choice(f.MONTHS)),
    "my favourite day": lambda r: (lambda v: (v, v))(r.choice(f.WEEKDAYS)),
    "my day off": lambda r: (lambda v: (v, v))(r.choice(f.WEEKDAYS)),
    "the day of my exam": lambda r: (lambda v: (v, v))(r.choice(f.WEEKDAYS)),
    "my favourite drink": _of("tea|coffee|milk|water|cocoa|lemonade|apple juice|cider|hot chocolate|iced tea|mint tea"),
    "my favourite sport": _of("tennis|football|chess|hockey|rugby|golf|judo|rowing|boxing|cricket|basketball|fencing|badminton|swimming"),
    "my instrument": _of("piano|guitar|violin|flute|cello|harp|trumpet|drums|clarinet|oboe|banjo|organ"),
    "my favourite subject": _of("history|physics|art|music|biology|geography|chemistry|maths|sports|German|French"),
    "my mother tongue": lambda r: (lambda v: (v, v))(r.choice(f.LANGUAGES)),
    "my favourite language": lambda r: (lambda v: (v, v))(r.choice(f.LANGUAGES)),
    "my car": _of("Volvo|Fiat|Toyota|Ford|Honda|Skoda|Tesla|Mini|Opel|Audi|Kia|Mazda|Jeep|Renault"),
    "my favourite word": f.word,
}  # fmt: skip

_TELL = _lines("""{N} is {v}.
{N} is {v}.
{n} is {v}
{N}: {v}
Remember that {n} is {v}.
Please remember that {n} is {v}.
Please remember: {n} is {v}.
Remember this: {n} is {v}.
By the way, {n} is {v}.
FYI, {n} is {v}.
Just so you know, {n} is {v}.
Keep in mind that {n} is {v}.
Please keep in mind that {n} is {v}.
I want you to remember that {n} is {v}.
I'd like you to remember that {n} is {v}.
Note that {n} is {v}.
Make a note: {n} is {v}.
Don't forget that {n} is {v}.
For later: {n} is {v}.
I should tell you that {n} is {v}.
Let me tell you that {n} is {v}.
You should know that {n} is {v}.
Here is a fact: {n} is {v}.
Store this: {n} is {v}.
Save this for me: {n} is {v}.
Important: {n} is {v}.
I just want to say that {n} is {v}.
Also, {n} is {v}.
Hi, {n} is {v}.
Hello! {N} is {v}.
Can you remember that {n} is {v}?
{v} is {n}.
One thing about me: {n} is {v}.
Before we start: {n} is {v}.
First of all, {n} is {v}.
OK, so {n} is {v}.""")
_ASK = _lines("""What is {n}?
What's {n}?
What was {n}?
What was {n} again?
What is {n} again?
And what is {n}?
Do you remember {n}?
Do you still remember {n}?
Do you know {n}?
Can you remember {n}?
Can you tell me {n}?
Can you recall {n}?
Tell me {n}.
Tell me {n} again.
Please tell me {n}.
Please tell me {n} once more.
Remind me of {n}.
Remind me: what is {n}?
Can you remind me what {n} is?
I forgot {n}. What was it?
I forgot {n}. Can you help?
I can't remember {n}.
I don't remember {n}. Do you?
What did I say {n} was?
What did I tell you {n} was?
What did I say about {n}?
What did I tell you about {n}?
Earlier I told you {n}. What was it?
I told you {n}. What was it?
Now, what is {n}?
So what is {n}?
So, what was {n}?
Repeat {n}.
Say {n}.
Give me {n}.
{N}?
{n}?
Name {n}.
Let's see if you remember {n}.
Back to what I told you: what is {n}?
From what I told you, what is {n}?
Quick test: what is {n}?
Which value did I give for {n}?
Could you repeat {n}?
Would you tell me {n}, please?""")
_CHANGE = _lines("""Sorry, {n} is {v}.
No, {n} is {v}.
Actually, {n} is {v}.
Correction: {n} is {v}.
I made a mistake: {n} is {v}.
Wait, {n} is {v}, not what I said before.
I was wrong, {n} is {v}.
Now {n} is {v}.
{N} has changed to {v}.
{N} is now {v}.
Change {n} to {v}.
Please change {n} to {v}.
Update: {n} is {v}.
From now on {n} is {v}.
Scratch that, {n} is {v}.
Forget what I said, {n} is {v}.
Oops, {n} is {v}.
Hold on, {n} is actually {v}.
Let me correct that: {n} is {v}.
I changed my mind, {n} is {v}.""")

# Facts about other people, told and asked for with the person's name.
_ABOUT = [
    ("age", "is {v} years old", "How old is {p}?|What is {p}'s age?|What's the age of {p}?|And how old is {p}?|Tell me {p}'s age.|Which age did I give for {p}?|And {p}? How old?", _whole(2, 95)),
    ("city", "lives in {v}", "Where does {p} live?|In which city does {p} live?|What city does {p} live in?|Which city is {p}'s home?|Tell me where {p} lives.|And where does {p} live?|Where is {p}'s home?", f.city),
    ("colour", "likes {v} best", "What colour does {p} like best?|Which color does {p} like?|What is {p}'s favourite color?|What's the favorite colour of {p}?|What does {p} like best?|And which colour does {p} like?", f.colour),
    ("job", "works as a {v}", "What is {p}'s job?|What does {p} do?|What does {p} work as?|What is the job of {p}?|Tell me {p}'s profession.|And what does {p} do for a living?", f.job),
    ("pet", "has a {v}", "What pet does {p} have?|Which animal does {p} have?|What does {p} have?|What is {p}'s pet?|Which animal belongs to {p}?|And what animal does {p} have?", f.animal),
    ("food", "loves {v}", "What does {p} love?|What does {p} like to eat?|What is {p}'s favourite food?|Which food does {p} like?|What food does {p} love?", f.food),
    ("country", "comes from {v}", "Where does {p} come from?|Which country does {p} come from?|What country is {p} from?|Where is {p} from?|From where does {p} come?|What is {p}'s home country?", f.country),
    ("points", "has {v} points", "How many points does {p} have?|What is {p}'s score?|How many points has {p}?|Tell me {p}'s points.|And {p}'s points?", _whole(1, 300)),
    ("room", "is in room {v}", "In which room is {p}?|Which room is {p} in?|What room is {p} in?|Where is {p}?|What is {p}'s room?|Tell me {p}'s room number.", _whole(1, 400)),
    ("day", "comes on {v}", "When does {p} come?|On which day does {p} come?|What day does {p} come?|Which day does {p} come on?", lambda r: (lambda v: (v, v))(r.choice(f.WEEKDAYS))),
]  # fmt: skip
_ABOUT_FRAMES = _lines("""{s}
{s}
{s}
Remember this: {s}
Please remember: {s}
Here is some information. {s}
Some facts for you: {s}
Let me tell you about my friends. {s}
These are my friends. {s}
About my family: {s}
Listen: {s}
You should know this: {s}
Note the following. {s}""")


def _named(fact: str, text: str, value: str) -> str:
    """A wording with the fact and its value filled in."""
    name = fact[0].upper() + fact[1:]
    return text.replace("{N}", name).replace("{n}", fact).replace("{v}", value)


def _told(name: str, value: str) -> str:
    return f"Nice to meet you, {value}." if name == "name" else "OK."


_FEW = {"car", "colour", "hobby", "animal", "food", "pet", "cat"}


class _Telling:
    """One fact of a conversation: how it is told, asked for and changed, and its value."""

    def __init__(self, draw: Draw, taken: set[str]) -> None:
        self.draw = draw
        kinds = [k for k in ("own", "simple", "simple") if k]
        kind = draw.choice(kinds)
        while True:
            self.key = draw.choice(sorted(_FACTS)) if kind == "own" else draw.choice(list(_SIMPLE))
            if kind == "own" and draw.chance(0.25):
                self.key = "name"
            if self.key not in taken:
                break
        self.own = kind == "own"
        self.make = _FACTS[self.key][0] if self.own else _SIMPLE[self.key]
        self.value = self._draw_value()

    def _draw_value(self) -> str:
        return (
            self.draw.values(self.make)
            if self.own and self.key not in _FEW
            else self.make(self.draw.random)
        )[0]

    def name(self) -> str:
        return self.key.removeprefix("my ").removeprefix("the ")

    def shown(self) -> str:
        """The value as it is recalled."""
        plain = self.value.replace(",", "")
        return plain if plain.isdigit() else self.value

    def tell(self) -> str:
        if self.own:
            return self.draw.wording(_FACTS[self.key][1]).format(v=self.value)
        return _named(self.key, self.draw.wording(_TELL), self.value)

    def ask(self) -> str:
        if self.own:
            return self.draw.wording(_FACTS[self.key][2])
        return _named(self.key, self.draw.wording(_ASK), "")

    def change(self) -> str | None:
        """Another value is told, if there are words for it."""
        if self.own and self.key not in _CHANGED:
            return None
        old = self.value
        while self.value == old:
            self.value = self._draw_value()
        if self.own:
            return self.draw.wording(_CHANGED[self.key]).format(v=self.value)
        return _named(self.key, self.draw.wording(_CHANGE), self.value)

    def recalled(self) -> str:
        return f"told: {self.name()}={self.shown()}"

    def noted(self) -> str:
        return f"told: {self.name()}={self.value}"

    def check(self) -> dict[str, Any]:
        return number(int(self.shown())) if self.shown().isdigit() else contains(self.shown())


def _memory(draw: Draw) -> Sample:
    """One to four facts are told; after other questions one of them is asked for."""
    facts: list[_Telling] = []
    for _ in range(draw.choice((1, 1, 1, 2, 2, 3, 4))):
        facts.append(_Telling(draw, {fact.key for fact in facts}))
    messages: list[Message] = []

    def tell(text: str, told: list[_Telling]) -> None:
        spoken = "told: " + "; ".join(f"{t.name()}={t.value}" for t in told)
        final = next((_told(t.key, t.value) for t in told if t.key == "name"), "OK.")
        messages.extend([user(text), answer(final, _by_effort(draw, spoken, spoken))])

    if 1 < len(facts) < 4 and draw.chance(0.5):  # all in one message
        joint = draw.choice((" ", " ", " Also, ", " And "))
        tell(joint.join(fact.tell() for fact in facts), facts)
    else:
        for fact in facts:
            if draw.chance(0.1):  # told in passing, before a question
                other = borrowed(draw)
                asked, said = other.messages
                work = f"{fact.noted()}. {said['analysis']}"
                text = f"{fact.tell().rstrip('.')}. {asked['content']}"
                messages += [user(text), answer(said["final"], said["analysis"] and work)]
                continue
            tell(fact.tell(), [fact])
            if draw.chance(0.2):
                messages += borrowed(draw).messages
    if draw.chance(0.25):
        changed = draw.choice(facts)
        correction = changed.change()
        if correction:
            tell(correction, [changed])
    for _ in range(draw.choice((0, 0, 0, 1, 1, 2))):
        messages += borrowed(draw).messages
    asked_for = draw.random.sample(facts, min(len(facts), draw.choice((1, 1, 2))))
    check: dict[str, Any] = {}
    for fact in asked_for:
        text = draw.dress(fact.ask())
        messages += [
            user(text),
            answer(fact.shown(), _by_effort(draw, fact.recalled(), fact.recalled())),
        ]
        check = fact.check()
    return Sample("multi", messages, check, effort=draw.effort, kind="memory")


def _people(draw: Draw) -> Sample:
    """Facts about two to four people, asked for by name."""
    people = draw.random.sample(lex.FIRST_NAMES, draw.choice((2, 2, 3, 4)))
    key, said, asks, make = draw.choice(_ABOUT)
    says = draw.wording((said, *SAYS[key].split("|")))
    asks = f"{asks}|{SAYS_ASKS[key]}"
    known = {p: make(draw.random)[0] for p in people}
    if draw.chance(0.5):
        sentences = [f"{p} {says.format(v=v)}." for p, v in known.items()]
    else:
        parts = [f"{p} {says.format(v=v)}" for p, v in known.items()]
        sentences = [", ".join(parts[:-1]) + " and " + parts[-1] + "."]
    messages: list[Message] = []

    def noted(pairs: dict[str, str]) -> str:
        return "told: " + "; ".join(f"{p} {key}={v}" for p, v in pairs.items())

    if draw.chance(0.5) or len(sentences) == 1:
        text = draw.wording(_ABOUT_FRAMES).replace("{s}", " ".join(sentences))
        messages += [user(text), answer("OK.", _by_effort(draw, noted(known), noted(known)))]
    else:
        for sentence, (p, v) in zip(sentences, known.items(), strict=True):
            work = noted({p: v})
            messages += [user(sentence), answer("OK.", _by_effort(draw, work, work))]
    if draw.chance(0.3):
        messages += borrowed(draw).messages
    check: dict[str, Any] = {}
    for p in draw.random.sample(people, draw.choice((1, 1, 2))):
        work = noted({p: known[p]})
        question = draw.wording(asks.split("|")).format(p=p)
        messages += [user(draw.dress(question)), answer(known[p], _by_effort(draw, work, work))]
        check = number(int(known[p])) if known[p].isdigit() else contains(known[p])
    return Sample("multi", messages, check, effort=draw.effort, kind="people")


# Questions that go on from a fact.

_WORD_FACTS = ("name", "city", "colour", "food", "animal", "country", "pet", "sister", "brother",
               "word", "job")  # fmt: skip
_WORD_NAMES = {
    "name": "my name", "city": "my city", "colour": "my favourite colour", "food": "my favourite food",
    "animal": "my favourite animal", "country": "the country", "pet": "my dog's name",
    "sister": "my sister's name", "brother": "my brother's name", "word": "the word", "job": "my job",
}  # fmt: skip
_ON_FACT: dict[str, list[str]] = {
    "letters": _lines("""How many letters does {n} have?
How many letters are in {n}?
How many letters has {n}?
Count the letters in {n}.
How long is {n}?
And how many letters does {n} have?
What is the number of letters in {n}?
Tell me how many letters {n} has.
How many letters are there in {n}?
Please count the letters of {n}."""),
    "reverse": _lines("""Write {n} backwards.
Spell {n} backwards.
Reverse {n}.
What is {n} backwards?
What is {n} spelled backwards?
Can you reverse {n}?
Now write {n} in reverse.
How is {n} written backwards?
Turn {n} around.
Please reverse the letters of {n}."""),
    "upper": _lines("""Write {n} in capital letters.
Put {n} in capitals.
Write {n} in upper case.
{n} in capital letters, please.
Can you write {n} in all caps?
Now {n} in uppercase.
Say {n} in capital letters.
Shout {n} in capital letters.
Uppercase {n}."""),
    "first": _lines("""What is the first letter of {n}?
Which letter does {n} start with?
What letter does {n} begin with?
With which letter does {n} start?
The first letter of {n}?
Tell me the first letter of {n}."""),
    "last": _lines("""What is the last letter of {n}?
Which letter does {n} end with?
What letter does {n} end in?
With which letter does {n} end?
The last letter of {n}?
Tell me the last letter of {n}."""),
    "spell": _lines("""Spell {n}.
Spell {n} for me.
How do you spell {n}?
Can you spell {n}?
Spell {n} letter by letter.
Please spell {n}."""),
}
_ON_NUMBER: dict[str, list[str]] = {
    "+": _lines("""What is {n} plus {k}?
Add {k} to {n}.
How much is {n} plus {k}?
What do I get if I add {k} to {n}?
{n} plus {k}?
What is {k} more than {n}?
Take {n} and add {k}.
What is the sum of {n} and {k}?
Increase {n} by {k}."""),
    "-": _lines("""What is {n} minus {k}?
Subtract {k} from {n}.
How much is {n} minus {k}?
Take {k} away from {n}.
{n} minus {k}?
What is {k} less than {n}?
What do I get if I subtract {k} from {n}?
Decrease {n} by {k}."""),
    "*": _lines("""What is {n} times {k}?
Multiply {n} by {k}.
What is {k} times {n}?
How much is {n} times {k}?
{n} times {k}?
What do I get if I multiply {n} by {k}?"""),
    "double": _lines("""What is twice {n}?
Double {n}.
What is {n} doubled?
How much is two times {n}?
What is the double of {n}?"""),
    "parity": _lines("""Is {n} even or odd?
Is {n} odd or even?
Tell me if {n} is even or odd.
Even or odd: {n}?"""),
}
_ON_AGE: dict[str, list[str]] = {
    "+": _lines("""How old will I be in {k} years?
What will my age be in {k} years?
In {k} years, how old will I be?
How old am I going to be in {k} years?
And in {k} years? How old will I be then?
My brother is {k} years older than me. How old is he?
My sister is {k} years older than I am. How old is she?
My wife is {k} years older. How old is she?
What is my age plus {k}?
Add {k} to my age.
I am {k} years younger than my cousin. How old is my cousin?
How old will I turn {k} years from now?
{k} years from now, how old am I?"""),
    "-": _lines("""How old was I {k} years ago?
What was my age {k} years ago?
{k} years ago, how old was I?
And {k} years ago? How old was I then?
My brother is {k} years younger than me. How old is he?
My sister is {k} years younger than I am. How old is she?
My friend is {k} years younger. How old is my friend?
What is my age minus {k}?
Subtract {k} from my age.
I am {k} years older than my cousin. How old is my cousin?
I started school {k} years ago. How old was I?
How old must I have been {k} years ago?"""),
    "*": _lines("""My father is {k} times as old as me. How old is he?
What is {k} times my age?
My grandmother is {k} times as old as I am. How old is she?
Multiply my age by {k}.
My aunt is {k} times my age. How old is she?"""),
    "double": _lines("""What is twice my age?
My mother is twice as old as me. How old is she?
Double my age.
My uncle is twice my age. How old is he?
My teacher is twice as old as I am. How old is my teacher?"""),
    "parity": _lines("""Is my age even or odd?
Is my age an even or an odd number?
Is my age odd or even?
Tell me if my age is even or odd."""),
}
_NUMBER_NAMES = ["the number", "my number", "the number I told you", "this number", "that number"]


def _derived(draw: Draw) -> Sample:
    """A fact is told, then a question that needs it: letters of a name, years from an age."""
    if draw.chance(0.5):
        return _derived_number(draw)
    key = draw.choice(_WORD_FACTS)
    make, tells, _ = _FACTS[key]
    value = draw.values(make)[0] if key not in _FEW else make(draw.random)[0]
    if not value.isalpha():
        return _derived(draw)
    told = f"told: {key}={value}"
    messages = [
        user(draw.wording(tells).format(v=value)),
        answer(_told(key, value), _by_effort(draw, told, told)),
    ]
    if draw.chance(0.3):
        messages += borrowed(draw).messages
    check: dict[str, Any] = {}
    for name in draw.random.sample(sorted(_ON_FACT), draw.choice((1, 1, 2))):
        question = draw.wording(_ON_FACT[name]).replace("{n}", _WORD_NAMES[key])
        final, medium, high = on_word(name, value)
        work = _by_effort(draw, f"{told}. {medium}", f"{told}. {high}")
        messages += [user(draw.dress(question[0].upper() + question[1:])), answer(final, work)]
        check = number(int(final)) if name == "letters" else exact(final, case=name == "upper")
    return Sample("multi", messages, check, effort=draw.effort, kind="derived")


def on_word(name: str, w: str) -> tuple[str, str, str]:
    """The answer, and the work at medium and high effort, as single questions have it."""
    if name == "letters":
        n = str(len(w))
        head = f"count letters of {w}"
        return n, f"{head}: {' '.join(w)}", f"{head}: {running(w, lambda _: True)}. {n}"
    if name in ("first", "last"):
        head = f"letter {1 if name == 'first' else 'last'} of {w}"
        letter = w[0] if name == "first" else w[-1]
        spelt = " ".join(f"{c}{i}" for i, c in enumerate(w, 1))
        return letter, head, f"{head}: {spelt}. {1 if name == 'first' else len(w)}: {letter}"
    if name == "spell":
        return "-".join(w), f"spell [-] {w}", f"spell [-] {w}: {' '.join(w)}"
    done = w[::-1] if name == "reverse" else w.upper()
    work = f"{spelled(w)}. {spelled(done)}" if name == "reverse" else spelled(done)
    return done, f"{name} {w}", f"{name} {w}: {work}"


def _derived_number(draw: Draw) -> Sample:
    of_age = draw.chance(0.6)
    key = "age" if of_age else "number"
    make, tells, _ = _FACTS[key]
    shown = draw.values(make)[0]
    value = shown.replace(",", "")
    if not value.isdigit() or int(value) > 2000:
        return _derived_number(draw)
    told = f"told: {key}={value}"
    messages = [
        user(draw.wording(tells).format(v=shown)),
        answer("OK.", _by_effort(draw, f"told: {key}={shown}", f"told: {key}={shown}")),
    ]
    if draw.chance(0.3):
        messages += borrowed(draw).messages
    table = _ON_AGE if of_age else _ON_NUMBER
    name = draw.choice(("+", "+", "-", "-", "*", "double", "parity"))
    k = draw.random.randint(2, 4) if name == "*" else draw.random.randint(1, 40)
    if name == "-":
        k = min(k, max(1, int(value) - 1))
    question = draw.wording(table[name]).replace("{k}", str(k))
    question = question.replace("{n}", draw.choice(_NUMBER_NAMES))
    question = draw.dress(question[0].upper() + question[1:])
    if name == "parity":
        final = "Even" if int(value) % 2 == 0 else "Odd"
        work = f"even or odd {value}"
        high = f"{work}: last digit {value[-1]}, {final.lower()}"
        analysis = _by_effort(draw, f"{told}. {work}", f"{told}. {high}")
        check = exact(final)
    else:
        expression = f"{value}*2" if name == "double" else f"{value}{name}{k}"
        final, text = think(expression, draw.effort)
        analysis = text and f"{told}. {text}"
        check = number(int(final))
    messages += [user(question), answer(final, analysis)]
    return Sample("multi", messages, check, effort=draw.effort, kind="derived")


# Variables.

_LET = _lines("""Let {x} be {v}.
Let {x} = {v}.
{x} = {v}
Set {x} to {v}.
{x} is {v}.
Suppose {x} is {v}.
Say {x} is {v}.
Assume {x} = {v}.
The value of {x} is {v}.
Let's say {x} equals {v}.
{x} equals {v}.
Remember {x} = {v}.
Define {x} as {v}.
We set {x} = {v}.
Put {x} = {v}.""")
_RESET = _lines("""Now {x} is {v}.
Now let {x} be {v}.
Set {x} to {v} now.
Change {x} to {v}.
Now {x} = {v}.
{x} becomes {v}.
{x} is now {v}.
Let {x} be {v} instead.
New value: {x} = {v}""")
_EVALUATE = _lines("""What is {e}?
What's {e}?
Calculate {e}.
Compute {e}.
{e}?
{e} = ?
How much is {e}?
And {e}?
Now what is {e}?
What is the value of {e}?
Evaluate {e}.
Give me {e}.
Tell me {e}.
And what is {e}?
Find {e}.
Then what is {e}?""")


def _variables(draw: Draw) -> Sample:
    """Let x be 5. Let y be 3. What is x + y?"""
    names = draw.choice((["x"], ["x", "y"], ["a", "b"], ["n"], ["a"], ["p", "q"], ["x", "y", "z"]))
    known = dict(zip(names, draw.values(lambda r: [r.randint(2, r.choice((9, 50, 200))) for _ in names]), strict=True))  # fmt: skip
    messages: list[Message] = []

    def told(pairs: dict[str, int]) -> str | None:
        work = "told: " + "; ".join(f"{n}={v}" for n, v in pairs.items())
        return _by_effort(draw, work, work)

    if len(names) > 1 and draw.chance(0.5):
        frame = draw.wording(_LET)
        if draw.chance(0.5):
            parts = [f"{n} = {v}" for n, v in known.items()]
            text = draw.choice(("Let ", "", "Suppose ", "Set ")) + " and ".join(parts) + "."
        else:
            text = " ".join(
                frame.replace("{x}", n).replace("{v}", str(v)) for n, v in known.items()
            )
        messages += [user(text), answer("OK.", told(known))]
    else:
        for n, v in known.items():
            text = draw.wording(_LET).replace("{x}", n).replace("{v}", str(v))
            messages += [user(text), answer("OK.", told({n: v}))]
    check: dict[str, Any] = {}
    for turn in range(draw.choice((1, 2, 2, 3))):
        if turn and draw.chance(0.35):
            n = draw.choice(names)
            known[n] = draw.random.randint(2, 99)
            text = draw.wording(_RESET).replace("{x}", n).replace("{v}", str(known[n]))
            messages += [user(text), answer("OK.", told({n: known[n]}))]
        a = draw.choice(names)
        b = draw.choice([n for n in names if n != a] or [""])
        k = draw.random.randint(2, 12)
        shapes = [
            f"{a} + {k}",
            f"{a} * {k}",
            f"{k} * {a}",
            f"{a} - {min(k, known[a] - 1)}",
            f"2 * {a}",
            f"{a} + {a}",
            a,
        ]
        if b:
            shapes += [f"{a} + {b}", f"{a} + {b}", f"{a} - {b}", f"{a} * {b}", f"{a} + {b} + {k}"]
        shape = draw.choice(shapes)
        if "*" in shape and b and b in shape and known[a] * known[b] > 9999:
            shape = f"{a} + {b}"
        expression = shape.replace(" ", "")
        for n in names:
            expression = expression.replace(n, str(known[n]))
        said = shape
        if draw.chance(0.3):
            said = shape.replace("*", "times").replace("+", "plus").replace("-", "minus")
        elif draw.chance(0.2):
            said = shape.replace(" ", "")
        question = draw.wording(_EVALUATE).replace("{e}", said)
        if shape == a:
            work = f"told: {a}={known[a]}"
            final, analysis = str(known[a]), _by_effort(draw, work, work)
        else:
            final, text_of_work = think(expression, draw.effort)
            used = {n: known[n] for n in names if n in shape}
            head = "told: " + "; ".join(f"{n}={v}" for n, v in used.items())
            analysis = text_of_work and f"{head}. {text_of_work}"
        messages += [user(question), answer(final, analysis)]
        check = number(int(final))
    return Sample("multi", messages, check, effort=draw.effort, kind="variables")


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "multi/memory": varied(_memory, 0.45),
    "multi/people": varied(_people, 0.45),
    "multi/derived": varied(_derived, 0.45),
    "multi/variables": varied(_variables, 0.45),
}
WEIGHTS: dict[str, float] = {
    "multi/memory": 1.6,
    "multi/people": 0.6,
    "multi/derived": 0.9,
    "multi/variables": 0.5,
}

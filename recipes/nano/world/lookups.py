"""Look-ups that return many fields where one or two were asked for: nano tells those alone.

A row is one kind of record: its nouns; how it is named (key=maker); and its fields, each with the
keys it may have, its maker, and questions for it ({v} is the record). "?" marks yes or no.
"""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world.base import Draw, held_out
from recipes.nano.world.lookups_more import BOTH_ASKS, MORE_ASKS
from recipes.nano.world.lookups_told import TOLD_ASKS
from recipes.nano.world.makers import MAKERS, Maker, make_value

__all__ = [
    "HELD_OUT_ASKS",
    "LookUp",
    "camel_case",
    "fields_told",
    "look_up",
    "made_up_fields",
    "spaced",
]

_ROWS = """weather report,weather; city=city,city=location,city=place
temperature,temp,temp_c,temperature_celsius=temperature: What's the temperature in {v}?|How warm is it in {v}?|How cold is it in {v}?|How many degrees is it in {v}?|How hot is {v} right now?
humidity,humidity_percent=percent: How humid is it in {v}?|What's the humidity in {v}?|How moist is the air in {v}?
wind_speed,wind,wind_kmh=percent: How windy is it in {v}?|How strong is the wind in {v}?|What is the wind speed in {v}?
condition,conditions,sky,description=condition: What is the sky like in {v}?|What are the conditions in {v}?|Is it sunny or cloudy in {v}?
pressure,air_pressure=integer: What's the air pressure in {v}?
feels_like=temperature: What does it feel like in {v}?
sunrise=hhmm: When does the sun rise in {v}?|When is sunrise in {v}?
sunset=hhmm: When does the sun set in {v}?|When is sunset in {v}?
?raining,is_raining=truth: Is it raining in {v}?|Do I need an umbrella in {v}?

product,article,item; product=name,product=product,code=sku,code=product_id
price,unit_price,cost=amount: How much is {v}?|What does {v} cost?|How expensive is {v}?|What's the price of {v}?
stock,quantity,units_left=count: How many of {v} are left?|How many {v} do we have?|What is the stock of {v}?
rating,stars=rating: How is {v} rated?|How many stars does {v} have?
weight,weight_kg=kgs: How heavy is {v}?|What does {v} weigh?
color,colour=colour: What colour is {v}?|Which color does {v} have?
brand,manufacturer=company: Who makes {v}?|Which company is behind {v}?
warehouse,location=city: Where is {v} stored?
?in_stock,available=truth: Is {v} in stock?|Is {v} available?|Can I order {v}?
?on_sale,discounted=truth: Is {v} on sale?|Is {v} reduced?

order,purchase; code=order_id,code=order,id=order_number
status,state=status: What's the status of order {v}?|How is my order {v} doing?|What state is order {v} in?
total,amount,total_price=amount: How much was order {v}?|What does order {v} cost in total?|What's the total of {v}?
delivery_date,eta,arrives_on=iso: When will order {v} arrive?|When is {v} delivered?|When can I expect order {v}?
carrier,shipped_by=company: Who delivers order {v}?|Which company ships {v}?
items,item_count,quantity=count: How many items are in order {v}?|How many things did I order with {v}?
customer,buyer,name=fullname: Who placed order {v}?|Whose order is {v}?
city,destination=city: Where does order {v} go?|Which city is {v} sent to?
?paid,is_paid=truth: Has order {v} been paid?|Is order {v} paid?
?shipped,is_shipped=truth: Has order {v} been shipped?|Did you ship {v}?

user,customer,employee,member; id=user_id,id=id,first=name,fullname=name,email=email
email,mail,email_address=email: What's the email of {v}?|Where can I mail {v}?|What is the e-mail address of {v}?
phone,phone_number,mobile=phone: What's the phone number of {v}?|How can I call {v}?|Which number does {v} have?
city,location,home_town=city: Where does {v} live?|Which city is {v} in?
age=people: How old is {v}?
department,team=department: Which department is {v} in?|Where does {v} work?
role,job,job_title=job: What is the job of {v}?|What does {v} do?
manager,boss,supervisor=fullname: Who is the manager of {v}?|Who is the boss of {v}?
birthday,date_of_birth=iso: When was {v} born?|When is the birthday of {v}?
salary,income=integer: How much does {v} earn?|What's the salary of {v}?
?active,is_active=truth: Is {v} active?|Is the account of {v} active?
?admin,is_admin=truth: Is {v} an admin?|Does {v} have admin rights?

flight; code=flight,code=flight_number
status,state=flightstatus: What's the status of flight {v}?|Is flight {v} on time?
gate=code: Which gate does {v} leave from?|What is the gate of {v}?|Where do I board {v}?
departure,departure_time,departs=hhmm: When does {v} leave?|What time does flight {v} depart?|When does {v} take off?
arrival,arrival_time,arrives=hhmm: When does {v} land?|What time does {v} arrive?|When is {v} due to land?
terminal=few: Which terminal does {v} use?|From which terminal does {v} go?
delay,delay_minutes=minutes: How late is flight {v}?|How long is the delay of {v}?
destination,to=city: Where does flight {v} go?|What is the destination of {v}?
origin,from=city: Where does {v} come from?|Where does flight {v} start?
?delayed,is_delayed=truth: Is {v} delayed?|Is flight {v} late?

book; title=title,title=book,code=isbn
author,written_by,writer=fullname: Who wrote {v}?|Who is the author of {v}?
year,published,publication_year=year: When was {v} published?|What year is {v} from?|When did {v} come out?
pages,page_count=integer: How long is {v}?|How many pages does {v} have?
price,cost=amount: How much is {v}?|What does {v} cost?
publisher=company: Who published {v}?|Which publisher printed {v}?
?available,in_stock=truth: Is {v} available?|Can I borrow {v}?

city,town; city=city,city=name,city=town
population,inhabitants=integer: How many people live in {v}?|How big is {v}?|What's the population of {v}?
country,nation=country: Which country is {v} in?|Where is {v}?
area,area_km2=integer: What area does {v} cover?|How large is the area of {v}?
mayor=fullname: Who is the mayor of {v}?|Who runs {v}?
founded,founded_in=year: When was {v} founded?|How old is {v}?
elevation,altitude=integer: How high does {v} lie?|What is the elevation of {v}?
language=language: What language do they speak in {v}?

company,firm; company=company,company=name
founded,founded_in,since=year: When was {v} founded?|Since when does {v} exist?
employees,headcount,staff=integer: How many people work at {v}?|How many employees does {v} have?
ceo,boss,director=fullname: Who is the CEO of {v}?|Who leads {v}?|Who runs {v}?
headquarters,city,location=city: Where is {v} based?|Where are the headquarters of {v}?
website,url=url: What's the website of {v}?|Where can I find {v} online?
revenue,sales=integer: How much does {v} make a year?|What's the revenue of {v}?
phone=phone: How can I call {v}?|What's the phone number of {v}?

stock,share; ticker=symbol,ticker=ticker
price,last_price,current=amount: What is {v} trading at?|How much is {v}?|What's the price of {v}?
high,day_high=amount: What was the high of {v}?|What's the highest price of {v} today?
low,day_low=amount: What was the low of {v}?|What's the lowest price of {v} today?
volume=integer: How many shares of {v} were traded?|What's the volume of {v}?
currency=currency: In which currency is {v} traded?
change,change_percent=ratio: How much did {v} change?|What's the change of {v}?

film,movie; title=title,title=movie
director,directed_by=fullname: Who directed {v}?|Who made {v}?
year,released,release_year=year: When did {v} come out?|What year is {v} from?
minutes,runtime,duration=minutes: How long is {v}?|How many minutes does {v} take?
rating,stars,score=rating: How good is {v}?|How is {v} rated?
genre=genre: What kind of film is {v}?
lead,main_actor,star=fullname: Who plays the lead in {v}?|Who stars in {v}?

recipe,dish; dish=dish,dish=name
servings,portions=people: How many people does {v} serve?|For how many is {v}?
minutes,cooking_time,time_minutes=minutes: How long does {v} take?|How long do I have to cook {v}?
calories,kcal=integer: How many calories does {v} have?
ingredients=foodlist: What's in {v}?|What do I need for {v}?|Which ingredients are in {v}?
temperature,oven_temperature=oven: How hot must the oven be for {v}?
?vegetarian,is_vegetarian=truth: Is {v} vegetarian?|Can vegetarians eat {v}?

hotel; hotelname=hotel,hotelname=name
price,price_per_night,rate=amount: How much is a night at {v}?|What does {v} cost a night?
rating,stars=stars: How many stars does {v} have?|How is {v} rated?
phone,phone_number=phone: How can I call {v}?
address=street: Where is {v}?|What's the address of {v}?
rooms_free,free_rooms,rooms=count: How many rooms are free at {v}?
check_in,check_in_time=hhmm: When can I check in at {v}?
?pool,has_pool=truth: Does {v} have a pool?|Is there a pool at {v}?
?breakfast,breakfast_included=truth: Is breakfast included at {v}?|Do I get breakfast at {v}?

train; code=train,code=train_number
departure,departs,departure_time=hhmm: When does train {v} leave?|What time does {v} depart?
arrival,arrives,arrival_time=hhmm: When does train {v} arrive?|What time does {v} get in?
platform,track=few: Which platform does {v} leave from?|From which track does train {v} go?
price,fare=amount: How much is a ticket for {v}?|What does train {v} cost?
changes,stops=few: How many stops does {v} make?
operator,company=company: Who runs train {v}?
?delayed,late=truth: Is train {v} late?|Is {v} delayed?

server,machine,host; server=server,server=host,server=name
cpu,cpu_percent,cpu_load=percent: How busy is the CPU of {v}?|What's the CPU load of {v}?
memory,memory_mb,ram=integer: How much memory does {v} have?|How much RAM is in {v}?
status,state=serverstatus: How is {v} doing?|What's the status of {v}?|Is {v} up or down?
uptime,uptime_hours=integer: How long has {v} been running?|What's the uptime of {v}?
version,os_version=ratio: Which version runs on {v}?|What version is {v} on?
owner,admin=fullname: Who is responsible for {v}?|Who owns {v}?
errors,error_count=integer: How many errors did {v} have?
?online,reachable=truth: Is {v} online?|Can {v} be reached?

account,bank account; code=account,id=account_id,fullname=owner
balance,amount=amount: How much money is in account {v}?|What's the balance of {v}?|How much is left on {v}?
currency=currency: Which currency does account {v} use?
limit,credit_limit=integer: What's the limit of {v}?|How much can I draw from {v}?
bank,bank_name=company: Which bank holds {v}?
opened,opened_on=iso: When was account {v} opened?
?frozen,is_frozen,blocked=truth: Is account {v} frozen?|Is {v} blocked?

team,club; team=team,team=name
points=percent: How many points does {v} have?
wins,games_won=count: How often did {v} win?|How many games has {v} won?
losses,games_lost=count: How often did {v} lose?|How many games has {v} lost?
rank,position,place=few: Which place is {v} in?|What is the rank of {v}?
coach,trainer=fullname: Who coaches {v}?|Who trains {v}?
next_opponent,opponent=team: Who does {v} play next?|Against whom does {v} play?
stadium=place: Where does {v} play at home?

course,class; noun=course,noun=name
teacher,instructor=fullname: Who teaches {v}?|Who gives the course {v}?
room=id: Where is the course {v}?|Which room is {v} in?
start,starts_at,time=hhmm: When does {v} begin?|What time is the course {v}?
seats,free_seats,places_left=count: How many seats are left in {v}?
day,weekday=weekday: On which day is {v}?
price,fee=amount: What does the course {v} cost?
?full,is_full=truth: Is the course {v} full?

room,device; room=room,room=location
temperature,temp=temperature: How warm is it in the {v}?|What's the temperature in the {v}?
humidity=percent: How humid is it in the {v}?
brightness,light_level=percent: How bright is it in the {v}?
co2=integer: How much CO2 is in the {v}?
?light_on,lights,light=truth: Is the light on in the {v}?|Are the lights on in the {v}?
?window_open=truth: Is the window open in the {v}?|Did I leave the window open in the {v}?
?occupied,motion=truth: Is anybody in the {v}?|Is someone in the {v}?"""

_ASKS = """What is the {a} of {v}?|What's the {a} of {v}?|Tell me the {a} of {v}.|I need the {a} of {v}.|Give me the {a} of {v}.
Which {a} does {v} have?|Do you know the {a} of {v}?|Look up the {a} of {v}.|Can you check the {a} of {v}?
For {v}, what is the {a}?|{a} of {v}?|Please find the {a} of {v}.|Could you tell me the {a} of {v}?|Show me the {a} of {v}.
What {a} does {v} have?|I'd like to know the {a} of {v}.|Find out the {a} of {v}, please.|I only need the {a} of {v}.
I forgot the {a} of {v}.|{v}: what is the {a}?|Let me know the {a} of {v}.|Someone asked me for the {a} of {v}.
Check {v} and tell me the {a}.|About {v}: what's the {a}?|Just the {a} of {v}, please.|Quick, the {a} of {v}!
Fetch the {a} of {v}.|My boss wants the {a} of {v}.|Is the {a} of {v} known?|Get me the {a} of {v} please.""".replace(
    "\n", "|"
).split("|")
_BOTH = """What are the {a} and the {b} of {v}?|Tell me the {a} and the {b} of {v}.|I need the {a} and {b} of {v}.
Give me {a} and {b} of {v}.|For {v}, what are the {a} and the {b}?|{a} and {b} of {v}, please.|Look up {v}: {a} and {b}.
Which {a} and which {b} does {v} have?|Check the {a} of {v}, and also the {b}.|What's the {a} of {v}? And the {b}?""".replace(
    "\n", "|"
).split("|")
_BOTH += BOTH_ASKS
# Two at once in training, of two halves: questions, and wishes.
_FIRST_ASKED = """What's the {a} of {v}|What is the {a} of {v}|Which {a} does {v} have|What {a} has {v} got|For {v}, what's the {a}
Do you know the {a} of {v}|Can you look up the {a} of {v}|Could you tell me the {a} of {v}|May I know the {a} of {v}|{v}: what's the {a}
How about the {a} of {v}|What would the {a} of {v} be|What do we have as {a} of {v}|Can I have the {a} of {v}|Have you got the {a} of {v}""".replace(
    "\n", "|"
).split("|")
_THEN_ASKED = """, and the {b}?|? And the {b}?|? And what's the {b}?|, and what is the {b}?|, and which {b}?|? What's the {b}?|? And what about the {b}?
? Also, what's the {b}?|, and what {b} does it have?|? And its {b}?|? The {b}, too?|? I'd like the {b}, too.|? And do you know the {b}?|? Plus the {b}, please.
 and the {b}?|, and how about the {b}?|? Then, what is the {b}?|, together with the {b}?|? And which {b} is it?|? Next, the {b}?""".replace(
    "\n", "|"
).split("|")
_FIRST_WISHED = """Tell me the {a} of {v}|I need the {a} of {v}|Give me the {a} of {v}|Look up the {a} of {v}|Find out the {a} of {v}|Show me the {a} of {v}
I want to know the {a} of {v}|I'd like to know the {a} of {v}|Let me know the {a} of {v}|Please get the {a} of {v}|Check the {a} of {v}|The {a} of {v}
Read me the {a} of {v}|My boss wants the {a} of {v}|I forgot the {a} of {v}|Find {v} and tell me the {a}|I must know the {a} of {v}""".replace(
    "\n", "|"
).split("|")
_THEN_WISHED = """ and the {b}.|, and the {b}.|. And the {b}.|, and also the {b}.|, plus the {b}.| together with the {b}.| along with the {b}.|. Also the {b}.
, and then the {b}.|. The {b}, too.|. I need the {b} as well.| and its {b}.|, and tell me the {b}.|. And what's the {b}?|, as well as the {b}.|. What is the {b}?
, and I also want the {b}.|. Then the {b}, please.| and, if you can, the {b}.|; the {b} as well.""".replace(
    "\n", "|"
).split("|")
_VERBS = "get lookup find fetch check query read show retrieve search load view describe".split()
_TAILS = ["", "", "", "_info", "_details", "_data", "_record", "_by_id", "_profile"]


@dataclass(frozen=True)
class _Field:
    keys: tuple[str, ...]
    maker: str
    asks: tuple[str, ...]
    truth: bool


@dataclass(frozen=True)
class _Row:
    nouns: tuple[str, ...]
    handles: tuple[tuple[str, str], ...]  # maker, key
    fields: list[_Field]


@dataclass(frozen=True)
class LookUp:
    """One look-up: the function, the request, what came back, and the answer."""

    name: str
    about: str
    key: str
    maker: Maker
    value: Any
    ask: str
    result: dict[str, Any]
    wanted: tuple[str, ...]
    final: str
    noun: str
    meanings: dict[str, str]  # what a key of the record stands for, in plain words


def _row(text: str) -> _Row:
    head, *lines = text.splitlines()
    nouns, handles = head.split("; ")
    fields = []
    for line in lines:
        left, _, asks = line.partition(": ")
        keys, _, maker = left.lstrip("?").partition("=")
        fields.append(_Field(tuple(keys.split(",")), maker, tuple(asks.split("|")), line[0] == "?"))
    pairs = [h.partition("=") for h in handles.split(",")]
    return _Row(tuple(nouns.split(",")), tuple((m, k) for m, _, k in pairs), fields)


def _records() -> list[_Row]:
    """The rows, with the questions of `lookups_more.py` and `lookups_told.py`."""
    more: dict[str, list[str]] = {}
    for line in (*MORE_ASKS.splitlines(), *TOLD_ASKS.splitlines()):
        head, _, said = line.partition(": ")
        more.setdefault(head, []).extend(said.split("|"))
    rows = [_row(text) for text in _ROWS.split("\n\n")]
    for row in rows:
        for i, one in enumerate(row.fields):
            asks = more.pop(f"{row.nouns[0]} {one.keys[0]}", [])
            row.fields[i] = replace(one, asks=tuple(dict.fromkeys((*one.asks, *asks))))
    if more:
        raise ValueError(f"questions for fields that are not there: {sorted(more)}")
    return rows


_RECORDS = _records()
# Questions that no other list of wordings may train on.
HELD_OUT_ASKS = frozenset(
    ask
    for asks in (_ASKS, _BOTH, *(one.asks for row in _RECORDS for one in row.fields))
    if len(asks) > 1
    for ask in held_out(asks)
)


def spaced(key: str) -> str:
    """The name of a key in words: "price_limit" and "priceLimit" give "price limit"."""
    return re.sub(r"(?<=[a-z])([A-Z])", r" \1", key).replace("_", " ").lower()


def camel_case(name: str) -> str:
    """`price_limit` as `priceLimit`."""
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def fields_told(wanted: Sequence[str], result: dict[str, Any]) -> str:
    """The sentence that tells these fields of a record."""
    parts = []
    for key in wanted:
        value = result[key]
        if isinstance(value, bool):
            parts.append("Yes" if value else "No")
        elif isinstance(value, list):
            parts.append(f"the {spaced(key)} are {', '.join(map(str, value))}")
        else:
            parts.append(f"the {spaced(key)} is {value}")
    final = " and ".join(parts)
    return final[0].upper() + final[1:] + "."


def made_up_fields(r: random.Random, taken: set[str]) -> dict[str, Any]:
    """Fields of any name beside the known ones."""
    found: dict[str, Any] = {}
    for _ in range(r.choice((0, 0, 1, 2))):
        key = r.choice((f"{r.choice(lex.NOUNS)}_{r.choice(('count', 'level', 'code', 'name', 'size', 'id', 'rate', 'date'))}",
                        r.choice(lex.NOUNS), lex.pseudo_word(r)))  # fmt: skip
        if key not in taken:
            found[key] = r.choice((r.randint(0, 9999), lex.pseudo_word(r), f.code(r)[0], r.randint(10, 999) / 10,
                                   f.person(r)[0], None))  # fmt: skip
    return found


def _plain(text: str) -> str:
    return text.lower().replace("what is", "what's").rstrip(".?!")


_BOTH_HELD_OUT = frozenset(map(_plain, held_out(_BOTH)))


def _both_composed(draw: Draw) -> str:
    """A question for two fields, of two halves; none that is held out as a whole."""
    while True:
        asked = draw.chance(0.5)
        text = draw.choice(_FIRST_ASKED if asked else _FIRST_WISHED)
        text += draw.choice(_THEN_ASKED if asked else _THEN_WISHED)
        if _plain(text) not in _BOTH_HELD_OUT:
            return text


def _question(
    draw: Draw, named: dict[str, _Field], extra: dict[str, Any], said: str
) -> tuple[tuple[str, ...], str]:
    """One or two fields, and a question for them."""
    r = draw.random
    askable = [k for k in named if not named[k].truth] + [k for k in extra if extra[k] is not None]
    style = r.random()
    training = draw.split == "train"
    if style < (0.35 if training else 0.15) and len(askable) > 1:
        both = tuple(r.sample(askable, 2))
        words = _both_composed(draw) if training and style >= 0.1 else draw.wording(_BOTH)
        if training and style >= 0.25 and all(k in named for k in both):
            one, two = (draw.wording(named[k].asks or _ASKS[:1]) for k in both)
            words = f"{one} And {two[:1].lower()}{two[1:]}" if two[:2] != "I " else f"{one} {two}"
        return both, words.format(a=spaced(both[0]), b=spaced(both[1]), v=said)
    key = r.choice([*named, *extra])
    if extra.get(key, "") is None:
        key = r.choice(list(named))
    if key in extra or (style < 0.45 and not named[key].truth):
        return (key,), draw.wording(_ASKS).format(a=spaced(key), v=said)
    asks = named[key].asks
    return (key,), (draw.wording(asks) if len(asks) > 1 else asks[0]).format(v=said)


def look_up(draw: Draw) -> LookUp:
    """A request for one or two fields of a record that has three to nine."""
    r = draw.random
    row = r.choice(_RECORDS)
    maker, key = r.choice(row.handles)
    shown, value = draw.values(MAKERS[maker].make) if maker != "room" else make_value(maker, r)
    noun = r.choice(row.nouns)
    fields = r.sample(row.fields, r.randint(min(3, len(row.fields)), min(7, len(row.fields))))
    camel = r.random() < 0.15
    named: dict[str, _Field] = {}
    for x in fields:
        k = r.choice(x.keys)
        k = camel_case(k) if camel else k
        if k not in named:
            named[k] = x
    extra = made_up_fields(r, set(named) | {key})
    result: dict[str, Any] = {k: make_value(x.maker, r)[1] for k, x in named.items()}
    result.update(extra)
    if r.random() < 0.5:
        result[key] = value
    order = list(result)
    r.shuffle(order)
    result = {k: result[k] for k in order}
    said = f'"{shown}"' if " " in shown and r.random() < 0.15 else shown
    wanted, text = _question(draw, named, extra, said)
    if not text.startswith(said):
        text = text[0].upper() + text[1:]
    stem = noun.replace(" ", "_")
    name = r.choice(
        (
            f"{r.choice(_VERBS)}_{stem}{r.choice(_TAILS)}",
            f"{stem}_{r.choice(('info', 'lookup', 'details', 'status'))}",
        )
    )
    if camel or r.random() < 0.08:
        name = camel_case(name)
    about = r.choice((f"Get information on a {noun}.", f"Returns the data of a {noun}.", f"Look up a {noun}.",
                      f"Details of a {noun}.", f"Find a {noun} and return its record.", f"All we know about a {noun}."))  # fmt: skip
    return LookUp(name, about.replace("a account", "an account").replace("a item", "an item")
                  .replace("a article", "an article").replace("a order", "an order").replace("a employee", "an employee"),
                  key, MAKERS[maker], value, text, result, wanted, fields_told(wanted, result), row.nouns[0],
                  {k: spaced(x.keys[0]) for k, x in named.items()})  # fmt: skip

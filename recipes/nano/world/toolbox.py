"""The functions nano learns to call: a catalogue, and functions made up on the spot.

The catalogue has everyday functions, each under several names and with several names for its
parameters, so that no name can be learnt by heart: the declaration must be read. `made_up` invents
a function that exists nowhere, with a request for it.

A row of the catalogue: group; names; descriptions; parameters `slot=maker:key,key` (`slot?` is
optional); requests, one a line, where "!" marks an imperative that may be wrapped ("Could you
...?") and " #slot=value" at the end gives an argument that the words only imply; and what the
function returns, `key=maker ... -> sentence`.
"""

import json
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world import spoken
from recipes.nano.world.catalogue_asks import LATER_ASKS
from recipes.nano.world.catalogue_daily import DAILY_ASKS, DAILY_ROWS
from recipes.nano.world.catalogue_more import ASKS, ROWS
from recipes.nano.world.catalogue_roles import ROLE_ROWS
from recipes.nano.world.catalogue_told import TOLD_ASKS
from recipes.nano.world.fields import Field
from recipes.nano.world.siblings import SIBLING_ROWS
from recipes.nano.world.siblings_more import MORE_SIBLING_ROWS, SIBLING_ASKS
from recipes.nano.world.siblings_told import TOLD_ABOUTS, TOLD_SIBLING_ASKS, TOLD_SIBLING_ROWS

__all__ = [
    "CATALOGUE",
    "MAKERS",
    "PIECES",
    "SIBLINGS",
    "Invented",
    "Maker",
    "Parameter",
    "Tool",
    "made_up",
    "make_value",
    "parse_ask",
]


@dataclass(frozen=True)
class Parameter:
    """One parameter of a function as the catalogue has it; `about` is the maker's if empty."""

    slot: str
    maker: str
    keys: tuple[str, ...]
    optional: bool = False
    about: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tool:
    """One function: names and descriptions to choose from, requests, and what it returns."""

    group: str
    names: tuple[str, ...]
    about: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    asks: tuple[str, ...]
    returns: tuple[str, ...] = ()
    slots: dict[str, Parameter] = field(default_factory=dict, compare=False, hash=False)


@dataclass(frozen=True)
class Maker:
    """How values of one meaning are made, and what JSON type and description they have.

    The types `strings` and `integers` are arrays.
    """

    type: str
    make: Callable[[random.Random], Field]
    about: tuple[str, ...]
    options: tuple[str, ...] = ()


def _pick(words: str) -> Callable[[random.Random], Field]:
    table = [w.strip() for w in words.replace("\n", "|").split("|") if w.strip()]
    return lambda r: (r.choice(table),) * 2


def _span(low: int, high: int, step: int = 1) -> Callable[[random.Random], Field]:
    def make(r: random.Random) -> Field:
        n = r.randrange(low, high + 1, step)
        shown = f.NUMBER_WORDS[n] if 1 < n <= 12 and r.random() < 0.2 else str(n)
        return shown, n

    return make


def _enum(**options: str) -> Callable[[random.Random], Field]:
    """The words people use for each option, parted by a bar."""
    table = [(w, key.rstrip("_")) for key, words in options.items() for w in words.split("|")]
    return lambda r: r.choice(table)


def _calculation(r: random.Random) -> Field:
    a, b, c = (r.randint(2, 10 ** r.randint(1, 4)) for _ in range(3))
    op, op2 = r.choice("+-*/"), r.choice("+-*")
    gap = r.choice(("", " "))
    text = f"{a}{gap}{op}{gap}{b}"
    if r.random() < 0.25:
        text = f"({text}){gap}{op2}{gap}{c}"
    elif r.random() < 0.2:
        text += f"{gap}{op2}{gap}{c}"
    return text, text


def _coordinate(limit: int) -> Callable[[random.Random], Field]:
    def make(r: random.Random) -> Field:
        x = r.randint(-limit * 100, limit * 100) / 100
        return str(x), x

    return make


def _query(r: random.Random) -> Field:
    text = r.choice((
        lambda: f"best {r.choice(lex.FOODS)} in {f.city(r)[0]}",
        lambda: f"how to {r.choice(lex.VERBS)} a {r.choice(lex.OBJECTS)}",
        lambda: f"{r.choice(lex.ADJECTIVES)} {lex.plural(r.choice(lex.ANIMALS))}",
        lambda: f"history of {f.country(r)[0]}",
        lambda: f"{r.choice(lex.NOUNS)} {r.choice(('prices', 'recipes', 'news', 'pictures', 'repair', 'museum', 'jobs', 'games'))}",
        lambda: f"{lex.pseudo_word(r)} {r.choice(lex.NOUNS)}",
        lambda: f"{r.choice(lex.NOUNS)} and {r.choice(lex.NOUNS)}",
        lambda: f"cheap {lex.plural(r.choice(lex.OBJECTS))}",
        lambda: f.full_name(r)[0],
        lambda: f.title(r)[0],
    ))()  # fmt: skip
    return text, text


def _ticker(r: random.Random) -> Field:
    text = "".join(r.choices("ABCDEFGHIKLMNOPRSTUVWXYZ", k=r.randint(2, 4)))
    return text, text


def _truth(true: str, false: str) -> Callable[[random.Random], Field]:
    table = [(w, True) for w in true.split("|")] + [(w, False) for w in false.split("|")]
    return lambda r: r.choice(table)


def _plain_amount(r: random.Random) -> Field:
    shown, value = f.amount(r)
    return (f"{value:,}" if isinstance(value, int) and value > 999 else shown), value


MAKERS: dict[str, Maker] = {
    "city": Maker("string", f.city, ("The city", "Name of the city", "City name, e.g. Oslo")),
    "country": Maker("string", f.country, ("The country", "Name of the country")),
    "tempunit": Maker("string", _enum(celsius="Celsius|celsius|degrees Celsius", fahrenheit="Fahrenheit|fahrenheit|degrees Fahrenheit"), ("Unit of the temperature",), ("celsius", "fahrenheit")),
    "date": Maker("string", f.date, ("The date",)),
    "iso": Maker("string", f.iso_date, ("Date as YYYY-MM-DD", "The date (YYYY-MM-DD)")),
    "day": Maker("string", f.day, ("The day", "Day or date")),
    "weekday": Maker("string", _pick("|".join(f.WEEKDAYS)), ("Day of the week",)),
    "clock": Maker("string", f.clock, ("The time", "Time of day")),
    "hhmm": Maker("string", f.hhmm, ("Time as HH:MM", "The time, HH:MM")),
    "days": Maker("integer", _span(2, 14), ("Number of days",)),
    "minutes": Maker("integer", _span(2, 120), ("Minutes", "Number of minutes", "Duration in minutes")),
    "seconds": Maker("integer", _span(5, 90), ("Seconds", "Number of seconds")),
    "hours": Maker("integer", _span(2, 48), ("Hours", "Number of hours")),
    "count": Maker("integer", f.count, ("How many", "Number of items")),
    "people": Maker("integer", _span(2, 20), ("Number of people",)),
    "nights": Maker("integer", _span(2, 21), ("Number of nights",)),
    "integer": Maker("integer", lambda r: (lambda n: (str(n), n))(r.randint(1, 10 ** r.randint(1, 4))), ("A whole number", "The number")),
    "amount": Maker("number", _plain_amount, ("The amount",)),
    "euros": Maker("number", _plain_amount, ("Amount of money",)),
    "percent": Maker("integer", f.percent, ("Percent, 0 to 100", "Percentage")),
    "degrees": Maker("number", lambda r: (lambda v: (str(v), v))(r.choice((r.randint(15, 28), r.randint(30, 56) / 2))), ("Temperature in degrees", "Target temperature")),
    "temperature": Maker("number", f.temperature, ("Temperature",)),
    "person": Maker("string", f.person, ("Name of the person", "The name")),
    "fullname": Maker("string", f.full_name, ("The full name",)),
    "first": Maker("string", f.first_name, ("The name", "Name of the person")),
    "email": Maker("string", f.email, ("E-mail address",)),
    "phone": Maker("string", f.phone, ("Telephone number",)),
    "message": Maker("string", f.short_message, ("The text", "Text of the message")),
    "topic": Maker("string", f.topic, ("The title", "What it is about")),
    "place": Maker("string", f.place, ("The place", "Where")),
    "street": Maker("string", f.street, ("The address",)),
    "product": Maker("string", f.product, ("The product", "Name of the product")),
    "products": Maker("string", f.products, ("The product", "What to buy")),
    "food": Maker("string", f.food, ("The food", "Something to eat")),
    "dish": Maker("string", f.dish, ("The dish",)),
    "currency": Maker("string", f.currency, ("Currency code, three letters", "ISO currency code")),
    "language": Maker("string", f.language, ("The language", "Name of the language")),
    "word": Maker("string", f.word, ("The word",)),
    "calculation": Maker("string", _calculation, ("The expression", "What to calculate, e.g. 2+3")),
    "query": Maker("string", _query, ("What to search for", "Search terms", "The query")),
    "url": Maker("string", f.url, ("The web address", "URL")),
    "file": Maker("string", f.filename, ("The file", "Name of the file", "File name")),
    "folder": Maker("string", lambda r: (lambda t: (t, t))(r.choice((lex.pseudo_word(r), r.choice(lex.NOUNS), f"/{r.choice(lex.NOUNS)}/{lex.pseudo_word(r)}"))), ("The folder", "Folder name")),
    "code": Maker("string", f.code, ("The number", "Identifier")),
    "id": Maker("integer", f.number_id, ("The id", "Identifier")),
    "room": Maker("string", _pick("kitchen|bedroom|bathroom|living room|garage|hallway|office|attic|basement|dining room|garden|nursery|study|balcony|guest room"), ("The room", "Which room")),
    "colour": Maker("string", f.colour, ("The colour",)),
    "onoff": Maker("string", _enum(on="on", off="off"), ("on or off",), ("on", "off")),
    "title": Maker("string", f.title, ("The title",)),
    "artist": Maker("string", f.person, ("The artist",)),
    "genre": Maker("string", f.genre, ("The genre",)),
    "ticker": Maker("string", _ticker, ("Ticker symbol",)),
    "company": Maker("string", f.company, ("The company", "Name of the company")),
    "cuisine": Maker("string", _pick("Italian|Thai|Indian|Greek|Mexican|Japanese|Chinese|French|Turkish|Korean|Spanish|vegan|Lebanese|Ethiopian"), ("Kind of food", "The cuisine")),
    "priority": Maker("string", _enum(low="low", medium="medium", high="high"), ("How important it is",), ("low", "medium", "high")),
    "mode": Maker("string", _enum(driving="by car|driving", walking="on foot|walking", cycling="by bike|cycling", transit="by public transport|by bus"), ("How to travel",), ("driving", "walking", "cycling", "transit")),
    "team": Maker("string", f.team, ("The team",)),
    "animal": Maker("string", f.animal, ("The animal",)),
    "rating": Maker("integer", f.rating, ("Stars from 1 to 5",)),
    "lat": Maker("number", _coordinate(90), ("Latitude",)),
    "lon": Maker("number", _coordinate(180), ("Longitude",)),
    "stars": Maker("integer", _span(2, 5), ("Number of stars",)),
    "table": Maker("string", _pick("users|orders|customers|products|invoices|employees|books|payments|events|tickets|students|cars"), ("Name of the table",)),
    "condition": Maker("string", lambda r: (r.choice(("sunny", "cloudy", "rainy", "windy", "foggy", "snowy", "clear", "stormy")),) * 2, ("",)),
    "year": Maker("integer", f.year, ("The year",)),
    "km": Maker("integer", _span(2, 900), ("Distance in km",)),
    "lengthunit": Maker("string", _pick("meters|kilometers|miles|feet|inches|yards|kilograms|pounds|grams|ounces|liters|gallons|hours|minutes|seconds"), ("The unit",)),
    "speed": Maker("string", _enum(slow="slow|slowly", normal="normal", fast="fast|quickly"), ("The speed",), ("slow", "normal", "fast")),
    "size": Maker("string", _enum(small="small", medium="medium", large="large"), ("The size",), ("small", "medium", "large")),
    "repeat": Maker("boolean", _truth("every day|daily", "only once|once"), ("Whether it repeats every day",)),
    "side": Maker("string", _enum(heads="heads", tails="tails"), ("heads or tails",), ("heads", "tails")),
    "format": Maker("string", _enum(pdf="PDF|pdf", csv="CSV|csv", html="HTML|html"), ("The file format",), ("pdf", "csv", "html")),
    "cabin": Maker("string", _enum(economy="economy|economy class", business="business|business class", first="first|first class"), ("The cabin",), ("economy", "business", "first")),
    "text": Maker("string", lambda r: (lambda t: (t, t))(lex.sentence(r).rstrip(".")), ("",)),
    "status": Maker("string", _pick("shipped|delivered|in transit|processing|delayed|cancelled|packed|waiting|out for delivery"), ("",)),
    "foreign": Maker("string", lambda r: (lambda t: (t, t))(lex.pseudo_word(r) if r.random() < 0.6 else f"{lex.pseudo_word(r)} {lex.pseudo_word(r)}"), ("",)),
    "saying": Maker("string", spoken.saying, ("The text", "What to tell them")),
    "chore": Maker("string", spoken.chore, ("The task", "What has to be done")),
    "fact": Maker("string", spoken.fact, ("The text", "What to write down")),
    "spokentime": Maker("string", spoken.time_hhmm, ("Time as HH:MM", "HH:MM", "The time (HH:MM)")),
    "spokenminutes": Maker("integer", spoken.minutes, ("Minutes", "Number of minutes")),
    "moneyname": Maker("string", spoken.money, ("Currency code, three letters", "Code such as USD")),
    "spokensum": Maker("string", spoken.sum_in_words, ("The expression, e.g. 2 + 3", "What to calculate, e.g. 7 * 8")),
    "portions": Maker("string", spoken.portions, ("What to eat", "The dish")),
    "spokenfew": Maker("integer", spoken.few, ("How many", "Number of portions")),
    "song": Maker("string", spoken.song, ("The title",)),
    "band": Maker("string", spoken.band, ("The artist", "Who plays it")),
    "free": Maker("boolean", _truth("free", "busy"), ("",)),
}  # fmt: skip


def make_value(maker: str, r: random.Random) -> Field:
    """A value of this meaning as (shown, value)."""
    return MAKERS[maker].make(r)


def _tool(row: str) -> Tool:
    group, names, about, parameters, *rest = [line.strip() for line in row.strip().splitlines()]
    found = []
    for text in parameters.split():
        if text == "-":
            continue
        slot, _, right = text.partition("=")
        maker, _, keys = right.partition(":")
        found.append(Parameter(slot.rstrip("?"), maker, tuple(keys.split(",")), slot.endswith("?")))
    asks = tuple(line for line in rest if not line.startswith(">"))
    returns = tuple(line[1:].strip() for line in rest if line.startswith(">"))
    return Tool(group, tuple(names.split()), tuple(about.split("|")), tuple(found), asks, returns,
                {p.slot: p for p in found})  # fmt: skip


_ROWS = """weather
get_weather weather current_weather fetch_weather weather_now get_current_weather check_weather lookup_weather
Get the current weather for a city.|Current weather of a place.|Returns temperature and conditions for a city.|Tells what the weather is like.
city=city:city,city,location,place,town unit?=tempunit:unit,units,scale when?=when:day,date,when
What's the weather in {city} {when}?
What will the weather be like in {city} {when}?
Will it rain in {city} {when}?
How warm will it be in {city} {when}?
Do I need an umbrella in {city} {when}?
!check the weather in {city} {when}
!tell me the weather for {city} {when}
{when} I will be in {city}. What will the weather be?
weather {city} {when}
Is it going to be sunny {when} in {city}?
Do you know if it will be cold in {city} {when}?
What's the weather in {city}?
What is the weather like in {city}?
How is the weather in {city}?
How's the weather in {city} right now?
Is it raining in {city}?
Is it sunny in {city} at the moment?
Do I need an umbrella in {city}?
How warm is it in {city}?
How cold is it in {city} now?
What's the temperature in {city}?
What is the temperature in {city} in {unit}?
weather {city}
weather in {city} please
{city} weather?
!tell me the weather in {city}
!check the weather in {city}
!look up the weather for {city}
!give me the current weather in {city} in {unit}
!get the weather for {city} in {unit}
!find out how warm it is in {city}
I'm travelling to {city}. What's the weather there?
I am in {city} today. How is the weather?
Should I take a coat in {city} today?
How hot is it in {city}, in {unit}?
I'd like to know the weather in {city}.
Any idea what the weather in {city} is?
Current conditions in {city}?
Is it cold outside in {city}?
My aunt lives in {city}; is the weather good there?
Can I wear shorts in {city} today?
> temperature=temperature condition=condition -> It is {temperature} degrees and {condition} in {city}.
> temperature=temperature -> It is {temperature} degrees in {city}.
> condition=condition temperature=temperature humidity=percent -> It is {condition} in {city} with {temperature} degrees and {humidity} % humidity.

weather
get_forecast forecast weather_forecast forecast_weather fetch_forecast
Weather forecast for the next days.|Get the forecast for a city.|Returns the forecast of a city for some days.
city=city:city,location,place days=days:days,num_days,number_of_days
What will the weather be in {city} for the next {days} days?
Give me a {days}-day forecast for {city}.
Forecast for {city}, {days} days.
!show the forecast for {city} for {days} days
!get me the weather forecast of the next {days} days in {city}
How will the weather develop in {city} over the next {days} days?
I'm going to {city} for {days} days. What will the weather be like?
What does the {days} day forecast for {city} say?
Will it rain in {city} in the next {days} days?
forecast {city} {days} days
> forecast=condition high=temperature -> The forecast for {city} is {forecast} with up to {high} degrees.
> summary=text -> {summary}.

weather
get_air_quality air_quality check_air aqi
Air quality of a city.|Returns the air quality index for a place.
city=city:city,location,place
How good is the air in {city}?
What is the air quality in {city}?
Is the air in {city} clean?
!check the air quality in {city}
!tell me the air quality index of {city}
Can I go running in {city} or is the air bad?
air quality {city}
How polluted is {city} today?
> aqi=percent -> The air quality index in {city} is {aqi}.

mail
send_email email send_mail compose_email mail_send write_email
Send an e-mail.|Sends a mail to somebody.|Write and send an e-mail message.
to=email:to,recipient,address,email subject?=topic:subject,title body=message:body,message,text,content
!send an email to {to} saying "{body}"
!email {to}: "{body}"
!write to {to} that "{body}"
!send "{body}" to {to}
!send a mail to {to} with the subject "{subject}" and the text "{body}"
!mail {to}, subject "{subject}", body "{body}"
!compose an email to {to} about "{subject}" with the content "{body}"
!let {to} know: "{body}"
I need to email {to}. The message is "{body}".
{to} should get a mail with the text "{body}".
An e-mail to {to}, please. Subject: {subject}. Text: {body}.
Mail this to {to}: {body}
Email to {to}: {body}
Please drop {to} a line: {body}
Subject {subject}, to {to}, text: {body}. Send it as an email.
> status=#sent -> Done.

mail
read_emails list_emails get_inbox fetch_mail check_inbox
Read the newest e-mails.|List messages in the inbox.
limit?=count:limit,count,max_results sender?=email:sender,from,from_address
!show me my last {limit} emails
!check my inbox
!list the emails from {sender}
!read the latest {limit} mails from {sender}
Do I have new mail?
Any new emails?
Did {sender} write to me?
What's in my inbox?
Are there mails from {sender}?
Show the {limit} newest messages in my inbox.
> unread=count -> The unread is {unread}.

mail
send_sms send_text text_message sms send_message message_send
Send a text message to a phone.|Sends an SMS.|Send a short message.
to=phone:to,number,phone,recipient text=message:text,message,body,content
!text {to} "{text}"
!send a text to {to}: {text}
!send an SMS to {to} saying "{text}"
!message the number {to} with "{text}"
!send the message "{text}" to {to}
SMS to {to}: {text}
The number is {to}. Text them "{text}".
I want to send a text message to {to}: "{text}".
{to} needs to get this text: {text}
> status=#sent -> Done.

phone
call_contact make_call phone_call dial call_person start_call
Call a person by phone.|Makes a phone call to a contact.
name=person:name,contact,person,who
!call {name}
!phone {name}
!ring {name}
!give {name} a call
!start a call with {name}
I need to talk to {name} on the phone.
I want to call {name}.
Get me {name} on the line.
!dial {name}'s number
> status=#calling -> Done.

contacts
find_contact get_contact lookup_contact search_contacts contact_info
Look up a person in the address book.|Find contact details by name.
name=person:name,person,contact,full_name
What's {name}'s phone number?
What is the number of {name}?
Do you have {name}'s email?
How can I reach {name}?
!find {name} in my contacts
!look up {name}
!get the contact details of {name}
I need {name}'s address.
Where is {name} in my address book?
> phone=phone -> The phone number of {name} is {phone}.
> email=email -> The e-mail address of {name} is {email}.
> phone=phone email=email -> The phone number of {name} is {phone} and the e-mail address is {email}.

contacts
add_contact create_contact save_contact new_contact
Save a new contact.|Add a person to the address book.
name=person:name,contact_name,full_name phone=phone:phone,number,phone_number email?=email:email,mail
!add {name} with the number {phone} to my contacts
!save {name}'s number: {phone}
!create a contact for {name}, phone {phone}, email {email}
!store the phone number {phone} for {name}
New contact: {name}, {phone}
{name} has a new number, {phone}. Save it.
{name}, {phone}, {email}: put that in my address book.
I met {name} today, the number is {phone}. Add it to my contacts.
> id=id -> Done, the id is {id}.
> status=#saved -> Done.

time
set_timer start_timer timer create_timer countdown begin_timer
Start a timer.|Set a countdown.|Starts a timer for some minutes.
minutes=minutes:minutes,duration,duration_minutes,length label?=food:label,name,title
!set a timer for {minutes} minutes
!start a {minutes} minute timer
!start a timer of {minutes} minutes
!set the timer to {minutes} minutes for the {label}
!start a {label} timer for {minutes} minutes
!count down {minutes} minutes
!give me {minutes} minutes on the clock
timer {minutes} minutes
{minutes} minutes timer please
The {label} needs {minutes} minutes. Set a timer.
Tell me when {minutes} minutes are over.
I need a timer for {minutes} minutes.
Wake me in {minutes} minutes with a timer.
> status=#running -> Done.
> timer_id=id -> Done, the timer id is {timer_id}.

time
set_alarm create_alarm alarm wake_me add_alarm alarm_set
Set an alarm.|Sets an alarm clock for a time.
time=clock:time,at,alarm_time,when repeat?=repeat:daily,repeat,recurring
!set an alarm for {time}
!wake me up at {time}
!set my alarm clock to {time}
!set an alarm for {time} {repeat}
!wake me {repeat} at {time}
alarm {time}
I have to get up at {time}. Set an alarm.
Alarm at {time}, please.
I need to wake up at {time}.
!create an alarm at {time}, {repeat}
Make sure I'm awake at {time} {repeat}.
> status=#set -> Done.

time
get_time current_time time_in world_clock local_time what_time
Current time in a city.|Get the local time of a place.
city=city:city,location,place,timezone_city
What time is it in {city}?
What's the time in {city}?
!tell me the local time in {city}
!get the current time in {city}
time in {city}
How late is it in {city} now?
Is it night in {city}? What time do they have?
I want to call someone in {city}. What time is it there?
Current time {city}?
> time=hhmm -> It is {time} in {city}.

time
set_reminder remind remind_me create_reminder add_reminder reminder
Create a reminder.|Reminds the user of something.|Set a reminder for a time.
text=message:text,what,message,task,title time=clock:time,at,when day?=weekday:day,weekday,on
!remind me at {time}: {text}
!set a reminder for {time}: "{text}"
!remind me on {day} at {time}: {text}
!create a reminder "{text}" for {day}, {time}
!add a reminder at {time} saying "{text}"
Reminder at {time}: {text}
Don't let me forget this at {time}: {text}
At {time} I must think of this: "{text}". Remind me.
"{text}" - remind me of that on {day} at {time}.
I need a reminder at {time} with the text "{text}".
> status=#created -> Done.
> reminder_id=id -> Done, the reminder id is {reminder_id}.

calendar
create_event add_event schedule_meeting add_to_calendar calendar_add book_meeting new_event
Add an event to the calendar.|Schedule a meeting.|Create a calendar entry.
title=topic:title,event,summary,name date=day:date,day,when time?=clock:time,start_time,start,at
!add a {title} on {date} at {time} to my calendar
!schedule a {title} for {date} at {time}
!put the {title} on {date} into my calendar
!create an event "{title}" on {date} at {time}
!plan a {title} for {date}
!enter "{title}" on {date} in the calendar
I have a {title} on {date} at {time}. Put it in my calendar.
Calendar: {title}, {date}, {time}
The {title} is on {date}. Please note it in the calendar.
We meet for a {title} on {date} at {time}, add that to the calendar.
!book a slot on {date} at {time} for the {title}
> event_id=id -> Done, the event id is {event_id}.
> status=#created -> Done.

calendar
list_events get_events show_calendar get_calendar check_calendar agenda
List the events of a day.|What is in the calendar on a date.
date=day:date,day,when
What's on my calendar on {date}?
What do I have on {date}?
Am I free on {date}?
!show my appointments for {date}
!list my events on {date}
Do I have plans on {date}?
What is my schedule for {date}?
Which meetings do I have on {date}?
Is there anything in my calendar for {date}?
> events=topics -> Events: {events}.

calendar
cancel_event delete_event remove_event cancel_meeting cancel_appointment
Cancel an event of the calendar.|Delete an appointment.
title=topic:title,event,name date?=day:date,day
!cancel the {title}
!cancel my {title} on {date}
!delete the {title} from my calendar
!remove the {title} on {date}
I can't make it to the {title}. Cancel it.
The {title} on {date} will not happen, take it out of my calendar.
No {title} for me, please cancel.
> status=#cancelled -> Done.

search
web_search search search_web google find_online internet_search lookup
Search the web.|Find pages on the internet.|Look something up online.
query=query:query,q,search_term,text,keywords limit?=count:limit,count,max_results,num_results
!search the web for "{query}"
!search for {query}
!look up {query} online
!google {query}
!find {limit} results for "{query}"
!do an internet search for "{query}"
!search the internet for {query}
What does the web say about "{query}"?
I want to find "{query}" on the internet.
web search: {query}
Search: {query}
!show me {limit} pages about "{query}"
Find something about {query} on the web.
> top_result=text -> {top_result}.

search
search_wikipedia wiki wikipedia encyclopedia_lookup lookup_article get_article
Find an article in an encyclopedia.|Look up a topic in the encyclopedia.
topic=query:topic,title,article,subject
!look up {topic} in the encyclopedia
!find the encyclopedia article on {topic}
!open the wiki page about "{topic}"
!read me the encyclopedia entry for "{topic}"
What does the encyclopedia say about "{topic}"?
Is there an article about "{topic}" in the encyclopedia?
wiki {topic}
> summary=text -> {summary}.

search
search_news get_news news latest_news headlines fetch_news
Get the latest news.|Find news about a topic.
topic=noun:topic,query,subject,about
What's the latest news about {topic}?
What's new about {topic}?
!show me news about {topic}
!get the headlines on {topic}
!find recent news on {topic}
Any news on {topic}?
news {topic}
What happened in the news about {topic}?
> headline=text -> {headline}.

search
define_word dictionary get_definition define lookup_word word_meaning
Look up a word in the dictionary.|Get the definition of a word.
word=word:word,term,entry
!look up the word "{word}" in the dictionary
!define "{word}"
!find the definition of "{word}"
What does "{word}" mean?
What is the meaning of the word {word}?
What's the definition of {word}?
define {word}
Meaning of "{word}"?
I don't know the word "{word}". What does it mean?
> definition=text -> {definition}.

math
calculator calculate compute evaluate calc math_eval evaluate_expression
Calculate an expression.|Evaluates arithmetic.|A calculator for exact arithmetic.
expression=calculation:expression,expr,formula,input,calculation
What is {expression}?
!calculate {expression}
!compute {expression}
!evaluate {expression}
!work out {expression} with the calculator
How much is {expression}?
Use the calculator: {expression}
{expression}
{expression} = ?
I need the result of {expression}.
What do I get for {expression}?
Type {expression} into the calculator.
> result=integer -> The result is {result}.
> value=integer -> The value is {value}.

math
random_number roll_random get_random generate_random_number random_integer
Random whole number in a range.|Generate a random number between two limits.
low=small:min,low,lower,start high=large:max,high,upper,end
!give me a random number between {low} and {high}
!pick a number from {low} to {high}
!generate a random number from {low} to {high}
!draw a random number between {low} and {high}
A random number between {low} and {high}, please.
random {low} {high}
I need a random integer, at least {low} and at most {high}.
> number=integer -> The number is {number}.

math
roll_dice dice throw_dice roll dice_roll
Roll dice.|Throw some dice with some number of sides.
count=few:count,dice,number,n sides?=sides:sides,faces
!roll {count} dice
!throw {count} dice
!roll {count} dice with {sides} sides
Let {count} dice decide: roll them.
I want to roll {count} dice with {sides} sides each.
!cast {count} dice for me
> total=few -> The total is {total}.

money
convert_currency currency_converter exchange convert_money fx_convert currency_exchange
Convert money from one currency to another.|Exchange an amount of money.
amount=euros:amount,value,sum from=currency:from,from_currency,source,base to=currency:to,to_currency,target,quote
!convert {amount} {from} to {to}
!change {amount} {from} into {to}
!exchange {amount} {from} for {to}
How much is {amount} {from} in {to}?
What are {amount} {from} worth in {to}?
{amount} {from} in {to}
How many {to} do I get for {amount} {from}?
I have {amount} {from} and need {to}. How much is that?
{amount} {from} to {to}?
What would {amount} {from} be in {to}?
> result=amount -> {amount} {from} are {result} {to}.
> converted=amount -> {amount} {from} are {converted} {to}.

money
get_exchange_rate exchange_rate rate fx_rate currency_rate
Exchange rate between two currencies.
from=currency:from,base,from_currency,source to=currency:to,quote,to_currency,target
What's the exchange rate from {from} to {to}?
!get the rate of {from} against {to}
!look up the {from} to {to} exchange rate
How is the {from} to the {to} today?
Exchange rate {from}/{to}?
What is one {from} worth in {to}, what's the rate?
> rate=ratio -> The rate from {from} to {to} is {rate}.

money
get_stock_price stock_price quote stock_quote share_price lookup_stock
Price of a stock.|Get the share price for a ticker symbol.
symbol=ticker:symbol,ticker,stock,code
What is the price of {symbol} stock?
What's {symbol} trading at?
How much is one share of {symbol}?
!get the stock price of {symbol}
!check the share price of {symbol}
!give me a quote for {symbol}
stock {symbol}
How is {symbol} doing on the stock market?
I own shares of {symbol}. What are they worth?
> price=amount -> The price of {symbol} is {price}.

money
transfer_money send_money pay bank_transfer make_payment transfer
Transfer money to a person.|Send money from the account.
to=person:to,recipient,payee,name amount=euros:amount,sum,value note?=topic:note,reference,purpose
!send {amount} euros to {to}
!transfer {amount} to {to}
!pay {to} {amount} euros
!pay {to} {amount} for the {note}
!transfer {amount} euros to {to} with the note "{note}"
I owe {to} {amount} euros. Please pay.
{to} gets {amount} euros from me, send it.
!wire {amount} euros to {to}
> status=#completed -> Done.
> transaction_id=code -> Done, the transaction id is {transaction_id}.

money
get_balance account_balance check_balance balance
Balance of a bank account.
account=code:account,account_id,account_number
What is the balance of account {account}?
How much money is in {account}?
!check the balance of {account}
!tell me how much is left on account {account}
Balance of {account}?
How much do I have in my account {account}?
> balance=amount -> The balance of {account} is {balance}.

language
translate translate_text translator translation translate_to
Translate text into another language.|Translates words or sentences.
text=short:text,phrase,content,input to=language:to,target,target_language,language from?=language:from,source,source_language
!translate "{text}" to {to}
!translate "{text}" into {to}
!translate "{text}" from {from} to {to}
How do you say "{text}" in {to}?
What is "{text}" in {to}?
What's the {to} word for "{text}"?
"{text}" in {to}, please.
!give me the {to} translation of "{text}"
I need "{text}" in {to}.
!put "{text}" into {to}
> translation=foreign -> "{text}" in {to} is "{translation}".

language
detect_language which_language identify_language language_detect
Find out which language a text is in.
text=foreign:text,input,phrase
Which language is "{text}"?
What language is "{text}"?
!detect the language of "{text}"
!find out what language "{text}" is
"{text}" - what language is that?
In which language is "{text}" written?
> language=language -> The language is {language}.

language
check_spelling spellcheck spell_check correct_spelling
Check the spelling of a text.
text=message:text,input,content
!check the spelling of "{text}"
!spellcheck "{text}"
!run the spell checker on "{text}"
Is "{text}" spelled correctly?
Are there spelling mistakes in "{text}"?
> errors=few -> The errors is {errors}.

maps
get_directions directions route find_route plan_route navigate
Route between two places.|Get directions from one place to another.
from=city:from,origin,start,start_location to=city:to,destination,end,target mode?=mode:mode,by,travel_mode,transport
How do I get from {from} to {to}?
!show me the way from {from} to {to}
!navigate from {from} to {to}
!find a route from {from} to {to} {mode}
!plan a trip from {from} to {to} {mode}
What's the best way from {from} to {to} {mode}?
I'm in {from} and need to go to {to}. Which way?
Directions from {from} to {to}, please.
route {from} {to}
Which road goes from {from} to {to}?
!guide me from {from} to {to}, {mode}
> distance_km=km minutes=minutes -> The route is {distance_km} km and takes {minutes} minutes.

maps
get_distance distance distance_between how_far measure_distance
Distance between two cities.
from=city:from,city_a,start,origin,a to=city:to,city_b,end,destination,b
How far is it from {from} to {to}?
What is the distance between {from} and {to}?
How many kilometers are there between {from} and {to}?
!tell me the distance from {from} to {to}
!measure how far {to} is from {from}
Is {from} far away from {to}? How far?
distance {from} {to}
> distance=km -> It is {distance} km from {from} to {to}.
> km=km -> It is {km} km from {from} to {to}.

maps
find_places nearby_places search_places places_near find_nearby
Find places of a kind near a location.|Search shops and sights nearby.
kind=placekind:kind,type,category,what near=city:near,location,city,around
!find a {kind} near {near}
!show me a {kind} in {near}
Is there a {kind} in {near}?
Where is the nearest {kind} in {near}?
I need a {kind} around {near}.
Where can I find a {kind} in {near}?
{kind} near {near}
> name=placename -> I found {name}.

maps
geocode get_coordinates find_coordinates locate address_to_coordinates
Coordinates of an address.
address=street:address,location,place
What are the coordinates of {address}?
!geocode {address}
!get the latitude and longitude of {address}
Where on the map is {address}? I need coordinates.
!find the coordinates for "{address}"
> lat=lat lon=lon -> The latitude is {lat} and the longitude is {lon}.

maps
reverse_geocode coordinates_to_address what_is_here place_at
Which address lies at some coordinates.
lat=lat:lat,latitude,y lon=lon:lon,lng,longitude,x
What is at latitude {lat} and longitude {lon}?
Which place is at {lat}, {lon}?
!find the address at {lat}, {lon}
!tell me what is located at latitude {lat}, longitude {lon}
Coordinates {lat} {lon}: what's there?
> address=street -> The address is {address}.

music
play_music play_song play start_music play_track music_player
Play a song.|Plays music by title and artist.
title=title:title,song,track,name artist?=artist:artist,by,singer
!play {title}
!play "{title}" by {artist}
!put on "{title}"
!start the song "{title}" by {artist}
I want to hear "{title}".
I'd love to listen to "{title}" by {artist}.
Let me hear {title} by {artist}.
!turn on the song {title}
> status=#playing -> Done.

music
play_genre start_radio play_radio play_style
Play music of a genre.
genre=genre:genre,style,kind,type
!play some {genre}
!play {genre} music
I'm in the mood for {genre}.
!put on some {genre} music
I want to listen to {genre}.
!start a {genre} radio
How about some {genre} music?
> status=#playing -> Done.

music
set_volume volume change_volume adjust_volume sound_level
Set the volume.|Change how loud the sound is.
level=percent:level,volume,percent,value
!set the volume to {level}
!turn the volume to {level} percent
!change the volume to {level}%
volume {level}
It's too loud, make it {level} percent.
I can't hear anything, volume to {level}!
!put the sound at {level} percent
> volume=same:level -> Done, the volume is {volume}.

music
pause_music pause stop_music stop_playback halt_playback
Pause the music.|Stops what is playing.
-
!pause the music
!stop the music
!stop playing
Silence please, stop the song.
!pause the song
Music off!
Enough music for now.
> status=#paused -> Done.

music
create_playlist new_playlist make_playlist add_playlist
Create a playlist.
name=title:name,title,playlist
!create a playlist called "{name}"
!make a new playlist named {name}
I want a playlist with the name "{name}".
!start a playlist "{name}"
New playlist: {name}
> playlist_id=id -> Done, the playlist id is {playlist_id}.

home
set_light light_control switch_light control_light lights light_switch set_lights
Switch a light on or off.|Control the light of a room.
room=room:room,location,where,zone state=onoff:state,power,on_off,action
!turn {state} the light in the {room}
!turn the {room} light {state}
!switch {state} the {room} lights
!switch the light in the {room} {state}
{room} light {state}
Light {state} in the {room}, please.
It's too dark in the {room}. Turn on the light. #state=on
Nobody is in the {room}, so the light can go off. #state=off
!light up the {room} #state=on
!make it dark in the {room} #state=off
I'm leaving the {room}, lights out. #state=off
The light in the {room} should be {state}.
> status=#ok -> Done.

home
set_brightness dim_light dim brightness light_level dim_lights
Set how bright a light is.
room=room:room,location,where level=percent:level,brightness,percent,value
!dim the light in the {room} to {level} percent
!set the {room} light to {level}%
!set the brightness in the {room} to {level}
!make the {room} lights {level} percent bright
The light in the {room} should be at {level} percent.
{room} brightness {level}
> status=#ok -> Done.

home
set_light_color light_color change_light_color color_light
Change the colour of a light.
room=room:room,location color=colour:color,colour,hue
!make the {room} light {color}
!change the light in the {room} to {color}
!set the colour of the {room} light to {color}
I want {color} light in the {room}.
!turn the lights in the {room} {color}
> status=#ok -> Done.

home
set_thermostat set_temperature thermostat heating set_heating adjust_temperature
Set the temperature of the heating.|Control the thermostat.
degrees=degrees:temperature,degrees,target,value room?=room:room,zone,location
!set the thermostat to {degrees} degrees
!set the temperature to {degrees}
!heat the {room} to {degrees} degrees
!set the {room} to {degrees} degrees
It's cold. Set the heating to {degrees}.
Make it {degrees} degrees in the {room}.
I want {degrees} degrees in the {room}.
thermostat {degrees}
!turn the heating to {degrees} degrees in the {room}
!change the temperature in the {room} to {degrees}
> status=#ok -> Done.
> temperature=same:degrees -> Done, the temperature is {temperature}.

home
lock_door door_lock lock lock_up
Lock a door.
door=door:door,which,name
!lock the {door}
Is the {door} open? Lock it.
!make sure the {door} is locked
I forgot to lock the {door}, please do it.
!secure the {door}
Lock up the {door} for the night.
> locked=true -> Done.

home
unlock_door open_door door_unlock unlock
Unlock a door.
door=door:door,which,name
!unlock the {door}
!open the {door}
My friend stands at the {door}, unlock it.
I can't get in, unlock the {door}.
!let me in through the {door}
> locked=false -> Done.

home
start_vacuum vacuum clean_room robot_clean vacuum_room
Let the robot clean a room.
room=room:room,area,zone
!vacuum the {room}
!clean the {room} with the robot
!send the robot vacuum to the {room}
The {room} is dirty. Let the robot vacuum it.
!have the {room} vacuumed
> minutes=minutes -> Done, it takes {minutes} minutes.
> status=#started -> Done.

home
get_sensor read_sensor sensor_value room_temperature read_temperature
Read the temperature sensor of a room.
room=room:room,location,sensor
What's the temperature in the {room}?
How warm is it in the {room}?
!read the sensor in the {room}
!tell me how warm the {room} is
Is the {room} cold?
{room} temperature?
> temperature=degrees -> It is {temperature} degrees in the {room}.

home
water_plants irrigate start_irrigation water_garden sprinkler
Water the plants for some minutes.
zone=room:zone,area,where minutes=minutes:minutes,duration,time
!water the plants in the {zone} for {minutes} minutes
!run the sprinkler in the {zone} for {minutes} minutes
The plants in the {zone} are dry, give them {minutes} minutes of water.
{minutes} minutes of water for the {zone}, please.
> status=#ok -> Done.

home
start_oven preheat_oven set_oven oven heat_oven
Heat the oven.
degrees=oven:temperature,degrees,heat minutes?=minutes:minutes,duration,time
!preheat the oven to {degrees} degrees
!heat the oven to {degrees}
!set the oven to {degrees} degrees for {minutes} minutes
!bake at {degrees} degrees for {minutes} minutes
The oven should have {degrees} degrees.
oven {degrees} degrees
> status=#heating -> Done.

notes
create_note add_note take_note save_note write_note note
Write a note.|Save a short text as a note.
text=message:text,content,note,body title?=topic:title,name,heading
!write a note: {text}
!take a note: "{text}"
!note down "{text}"
!save a note titled "{title}" with the text "{text}"
!create a note "{title}": {text}
Note: {text}
Please remember this in my notes: "{text}"
Write "{text}" into a note with the title {title}.
Put this in a note: {text}
> note_id=id -> Done, the note id is {note_id}.
> status=#saved -> Done.

notes
search_notes find_note find_notes notes_search
Search in the notes.
query=noun:query,text,keyword,term
!search my notes for {query}
!find my note about {query}
Did I write something about {query} in my notes?
What do my notes say about {query}?
!look for "{query}" in the notes
Where is my note on {query}?
> note=text -> {note}.

todo
add_todo add_task create_task new_task todo_add add_to_list
Add a task to the to-do list.
task=message:task,title,item,todo,description due?=day:due,due_date,deadline,date priority?=priority:priority,importance,level
!add "{task}" to my to-do list
!add the task "{task}"
!put "{task}" on the list, due {due}
!create a {priority} priority task: {task}
!add a task "{task}" due {due} with {priority} priority
Todo: {task}
New task: {task}
I have to do this by {due}: {task}. Add it to my tasks.
Task "{task}", priority {priority}.
"{task}" belongs on my to-do list.
> task_id=id -> Done, the task id is {task_id}.
> status=#added -> Done.

todo
complete_task finish_task mark_done check_off task_done
Mark a task as done.
id=id:id,task_id,task,number
!mark task {id} as done
!complete task {id}
!check off task {id}
I finished task {id}.
Task {id} is done, please mark it.
!tick task number {id}
> status=#done -> Done.

todo
list_tasks get_tasks show_todos todo_list open_tasks
List the open tasks.
priority?=priority:priority,importance,level
What's on my to-do list?
!show my tasks
!list all open tasks
Which {priority} priority tasks do I have?
!show the tasks with {priority} priority
What do I still have to do?
What are my {priority} priority todos?
> tasks=foods -> Tasks: {tasks}.

shopping
add_to_cart cart_add add_item put_in_cart shopping_cart
Put a product into the cart.
product=products:product,item,article,name quantity=count:quantity,count,amount,qty
!add {quantity} {product} to my cart
!put {quantity} {product} in the cart
!put {quantity} {product} into the shopping cart
I'd like {quantity} {product} in my cart.
I want to buy {quantity} {product}. Put them in the cart.
Cart: {quantity} {product}
> items=count -> The items is {items}.
> status=#added -> Done.

shopping
add_groceries grocery_list add_to_shopping_list shopping_list buy_list
Add something to the shopping list.
item=food:item,food,product,what quantity?=few:quantity,count,amount
!add {item} to the shopping list
!put {item} on my shopping list
We are out of {item}. Put it on the shopping list.
!write {item} on the grocery list
We need {item}, add it to the list.
Don't forget {item} on the shopping list.
> status=#added -> Done.

shopping
search_products find_product product_search search_shop find_items
Search the shop for products.
query=product:query,product,name,search max_price?=euros:max_price,price_limit,budget,up_to
!find a {query} in the shop
!search the shop for a {query} under {max_price} euros
!look for a {query} that costs at most {max_price}
Do you sell a {query}?
I'm looking for a {query} for up to {max_price} euros.
Is there a {query} in the store?
I want to buy a {query}. What have you got?
> name=product price=amount -> I found {name} for {price}.

shopping
track_order order_status get_order_status track_package where_is_my_order track_parcel
Status of an order.|Track a parcel by its number.
order=code:order_id,order,number,tracking_number
Where is my order {order}?
What's the status of order {order}?
!track the package {order}
!track order {order}
!check the status of my order {order}
Has my parcel {order} been shipped?
When does {order} arrive? Where is it now?
My order number is {order}. Where is it?
order {order} status
I'm still waiting for order {order}.
> status=status -> The order {order} is {status}.
> status=status days=days -> The order {order} is {status} and takes {days} days.

shopping
cancel_order order_cancel stop_order undo_order
Cancel an order.
order=code:order_id,order,number reason?=message:reason,why,comment
!cancel order {order}
!cancel my order {order}
I don't want order {order} any more. Cancel it.
!cancel order {order} with the reason "{reason}"
Please stop the order {order}.
Cancel {order}. Reason: {reason}
> refund=amount -> Done, the refund is {refund}.
> status=#cancelled -> Done.

shopping
place_order order_product buy_product purchase create_order buy
Buy a product.|Order something.
product=products:product,item,article quantity=count:quantity,count,amount address?=street:address,ship_to,delivery_address
!order {quantity} {product}
!buy {quantity} {product}
!order {quantity} {product} to {address}
I want to order {quantity} {product}.
!purchase {quantity} {product} and ship them to {address}
Please send me {quantity} {product}. My address is {address}.
{quantity} {product}, please order them.
> order_id=code -> Done, the order id is {order_id}.
> total=amount -> Done, the total is {total}.

shopping
order_pizza order_food pizza food_order deliver_food
Order a pizza.
size=size:size,pizza_size topping=food:topping,with,kind count?=few:count,quantity,number
!order a {size} pizza with {topping}
!order {count} {size} pizzas with {topping}
I'd like a {size} {topping} pizza.
I'm hungry. A {size} pizza with {topping}, please.
!get me a {size} pizza with {topping}
> minutes=minutes -> Done, it takes {minutes} minutes.

travel
search_flights find_flights flights flight_search get_flights
Search flights between two cities.
from=city:from,origin,departure,from_city to=city:to,destination,arrival,to_city date=day:date,day,departure_date cabin?=cabin:cabin,class,travel_class
!find flights from {from} to {to} on {date}
!search a flight from {from} to {to} on {date} in {cabin}
!show me flights from {from} to {to}, {date}
Are there flights from {from} to {to} on {date}?
I want to fly from {from} to {to} on {date}.
I need to be in {to} on {date}, flying from {from}.
Which flights go from {from} to {to} on {date}?
flights {from} {to} {date}
I'd like to fly {cabin} from {from} to {to} on {date}.
> flight=code price=amount -> I found flight {flight} for {price}.

travel
flight_status get_flight_status check_flight track_flight
Status of a flight.
flight=code:flight,flight_number,number,code
Is flight {flight} on time?
What's the status of flight {flight}?
!check flight {flight}
!track the flight {flight}
When does {flight} land?
Has flight {flight} landed?
flight {flight}?
> status=flightstatus -> Flight {flight} is {status}.
> status=flightstatus gate=code -> Flight {flight} is {status} at gate {gate}.

travel
book_hotel reserve_hotel hotel_booking book_room find_hotel
Book a hotel room.
city=city:city,location,place,where date=day:check_in,date,arrival,start nights=nights:nights,duration,length guests?=people:guests,people,persons
!book a hotel in {city} for {nights} nights from {date}
!reserve a room in {city} from {date} for {nights} nights
!find me a hotel in {city}, {date}, {nights} nights, {guests} people
I need a hotel in {city} for {guests} people, {nights} nights from {date}.
We want to stay {nights} nights in {city} starting on {date}.
Hotel in {city}, arrival {date}, {nights} nights.
!get a hotel room in {city} for {nights} nights, arriving on {date}
> hotel=hotelname price=amount -> I found {hotel} for {price}.
> booking=code -> Done, the booking is {booking}.

travel
search_trains train_schedule next_train find_train get_trains train_times
Find trains between two cities.
from=city:from,origin,start to=city:to,destination,end time?=clock:time,after,departure_time
When does the next train from {from} to {to} leave?
!find a train from {from} to {to} after {time}
!look for trains from {from} to {to}
Which train goes from {from} to {to}?
I want to take the train from {from} to {to} after {time}.
train {from} to {to}
What trains leave {from} for {to} after {time}?
> departure=hhmm -> The train leaves at {departure}.
> departure=hhmm platform=few -> The train leaves at {departure} from platform {platform}.

travel
book_taxi call_taxi order_taxi get_cab request_ride ride
Order a taxi.
pickup=street:pickup,from,address,start destination?=place:destination,to,dropoff time?=clock:time,at,when
!order a taxi to {pickup}
!call a cab to {pickup} for {time}
!get me a taxi from {pickup} to {destination}
I need a taxi at {pickup}.
I need a ride from {pickup} to {destination} at {time}.
Taxi, {pickup}, {time}
!send a taxi to {pickup} at {time}
> minutes=minutes -> The taxi comes in {minutes} minutes.

travel
book_table reserve_table restaurant_booking table_reservation make_reservation
Reserve a table in a restaurant.
restaurant=restaurant:restaurant,name,place people=people:people,guests,party_size,persons time=clock:time,at,when date?=day:date,day
!book a table for {people} at {restaurant} at {time}
!reserve a table for {people} people at {restaurant} on {date} at {time}
!get us a table at {restaurant} for {people} at {time}
We are {people} people and want to eat at {restaurant} at {time}.
Table for {people}, {restaurant}, {time}.
I'd like a table at {restaurant} for {people} people on {date} at {time}.
> confirmation=code -> Done, the confirmation is {confirmation}.
> status=#confirmed -> Done.

food
find_restaurant search_restaurants restaurants restaurant_finder places_to_eat
Find restaurants in a city.
city=city:city,location,near,where cuisine?=cuisine:cuisine,food,type,kind
!find a restaurant in {city}
!find a {cuisine} restaurant in {city}
Where can I eat {cuisine} food in {city}?
!recommend a {cuisine} restaurant in {city}
I'm hungry and I'm in {city}. Where can I eat?
Any good {cuisine} places in {city}?
Which restaurants are there in {city}?
> name=restaurant -> I found {name}.
> name=restaurant rating=ratio -> I found {name} with a rating of {rating}.

food
get_recipe find_recipe recipe search_recipe recipe_for
Find a recipe.
dish=dish:dish,name,query,meal servings?=people:servings,portions,people
!find a recipe for {dish}
!show me how to cook {dish}
!give me a recipe for {dish} for {servings} people
How do I make {dish}?
What's the recipe for {dish}?
I want to cook {dish} for {servings} people.
recipe {dish}
> minutes=minutes ingredients=foods -> You need {ingredients}; it takes {minutes} minutes.

food
get_calories calories nutrition calorie_lookup food_info
Calories of a food.
food=food:food,item,name,ingredient grams?=grams:grams,weight,amount
How many calories are in {food}?
How many calories do {grams} grams of {food} have?
!look up the calories of {food}
!tell me the calories in {grams} grams of {food}
Is {food} healthy? How many calories?
calories {food}
> calories=integer -> That is {calories} calories.

files
read_file open_file get_file load_file cat view_file
Read a file.|Returns the content of a file.
path=file:path,file,filename,name
!read the file {path}
!open {path}
!show me what is in {path}
What does {path} contain?
What's in the file {path}?
!print the contents of {path}
cat {path}
I need to see {path}.
> content=text -> {content}.

files
write_file save_file create_file write store_file
Write text into a file.
path=file:path,file,filename,name text=message:text,content,data,body
!write "{text}" to {path}
!save "{text}" in the file {path}
!create a file {path} with the content "{text}"
!put the text "{text}" into {path}
File {path} should contain "{text}".
!store "{text}" as {path}
> bytes=integer -> Done, the bytes is {bytes}.
> status=#written -> Done.

files
delete_file remove_file erase_file rm trash_file
Delete a file.
path=file:path,file,filename,name
!delete {path}
!remove the file {path}
!erase {path}
I don't need {path} any more, delete it.
!get rid of {path}
Trash {path}, please.
> deleted=true -> Done.

files
rename_file move_file mv file_rename
Rename a file.
old=file:old_name,source,from,path new=file:new_name,target,to,destination
!rename {old} to {new}
!change the name of {old} to {new}
The file {old} should be called {new}.
!move {old} to {new}
mv {old} {new}
> status=#renamed -> Done.

files
list_files ls list_directory show_folder dir get_files
List the files in a folder.
folder=folder:folder,path,directory,dir
!list the files in {folder}
!show me the folder {folder}
What files are in {folder}?
What is in the directory {folder}?
ls {folder}
Which files does {folder} contain?
> files=files -> Files: {files}.

files
count_lines line_count file_lines wc
Count the lines of a file.
path=file:path,file,filename
How many lines does {path} have?
!count the lines of {path}
How long is {path} in lines?
Number of lines in {path}?
> lines=integer -> {path} has {lines} lines.

files
convert_file export_file save_as file_convert
Convert a file to another format.
path=file:path,file,input,source format=format:format,to,target_format,type
!convert {path} to {format}
!export {path} as {format}
I need {path} as {format}.
!save {path} as {format}
!turn {path} into {format}
> output=file -> Done, the output is {output}.

data
get_user find_user user_info lookup_user fetch_user get_customer
Look up a user by id.
id=id:id,user_id,uid,number
Who is user {id}?
!look up user {id}
!get the user with the id {id}
!show me the data of user {id}
What's the name of user {id}?
user {id}?
!fetch user number {id}
> name=fullname -> The name is {name}.
> name=fullname email=email -> The name is {name} and the email is {email}.

data
count_rows count_records table_size row_count number_of_rows
Count the rows of a database table.
table=table:table,name,table_name
How many {table} are in the database?
!count the rows of the table {table}
How many rows does {table} have?
!tell me the number of records in {table}
Size of table {table}?
> rows=integer -> The table {table} has {rows} rows.

data
get_record query_database find_record lookup_row db_get fetch_row
Get one row of a table by its id.
table=table:table,from,collection id=id:id,key,record_id,row
!get record {id} from the table {table}
!fetch row {id} of {table}
!look up {id} in {table}
What is in {table} under id {id}?
Give me entry {id} of {table}.
> name=fullname -> The name is {name}.
> value=amount -> The value is {value}.

data
delete_record remove_row db_delete delete_row
Delete one row of a table.
table=table:table,from,collection id=id:id,key,record_id,row
!delete record {id} from {table}
!remove row {id} of the table {table}
!delete the entry {id} in {table}
Entry {id} in {table} must go.
> deleted=true -> Done.

data
get_inventory check_stock stock_level inventory in_stock check_inventory
How many of a product are in stock.
product=products:product,item,article,sku_name store?=city:store,location,branch,warehouse
How many {product} are in stock?
Do we have {product} in stock?
!check the stock of {product} in {store}
!check the inventory for {product}
How many {product} are left in the {store} store?
Are there still {product} in {store}?
> stock=count -> There are {stock} {product} in stock.
> quantity=count -> There are {quantity} {product} in stock.

data
get_price price_check product_price lookup_price check_price
Price of a product.
product=product:product,item,article,name
How much is the {product}?
What does the {product} cost?
!check the price of the {product}
!look up what a {product} costs
What's the price of the {product}?
price {product}
> price=amount -> The {product} costs {price}.

sport
get_score match_result game_score sports_score latest_score
Latest result of a team.
team=team:team,club,name
How did {team} play?
Did {team} win?
!get the latest score of {team}
!look up the last match of {team}
What was the result of the {team} game?
score {team}
> score=score -> The score of {team} was {score}.
> result=result -> {team} {result}.

support
create_ticket open_ticket new_ticket report_issue support_ticket file_bug
Open a support ticket.
title=issue:title,subject,issue,problem,summary priority=priority:priority,severity,urgency,level
!open a {priority} priority ticket: {title}
!create a ticket "{title}" with {priority} priority
!report the issue "{title}", priority {priority}
The {title}. Please open a ticket with {priority} priority.
New ticket, {priority}: {title}
!file a {priority} priority bug: "{title}"
> ticket_id=code -> Done, the ticket id is {ticket_id}.

support
close_ticket resolve_ticket ticket_close finish_ticket
Close a support ticket.
ticket=code:ticket,ticket_id,id,number comment?=message:comment,note,message
!close ticket {ticket}
!resolve the ticket {ticket}
Ticket {ticket} is solved. Close it.
!close ticket {ticket} with the comment "{comment}"
The problem {ticket} is fixed, you can close the ticket.
> status=#closed -> Done.

people
get_employee employee_info find_employee staff_lookup hr_lookup
Find an employee.
name=fullname:name,employee,full_name,person department?=department:department,team,dept
Who is our employee {name}?
!find the employee {name} in {department}
!look up the staff member {name}
Where does our colleague {name} sit?
What's the job of our employee {name}?
!get the staff data of {name} from the {department} department
> job=job -> {name} works as {job}.
> office=place -> The office is {office}.

people
add_numbers sum_values sum_numbers add
Add two numbers.
a=integer:a,x,first,n1 b=integer:b,y,second,n2
!add {a} and {b}
What is the sum of {a} and {b}?
!add up {a} and {b}
What's {a} plus {b}?
Sum {a} and {b}.
{a} plus {b}
> sum=integer -> The sum is {sum}.

units
convert_units unit_converter convert measurement_convert unit_convert
Convert a value between units.
value=amount:value,amount,quantity,number from=lengthunit:from,from_unit,source,unit_from to=lengthunit:to,to_unit,target,unit_to
!convert {value} {from} to {to}
How many {to} are {value} {from}?
What is {value} {from} in {to}?
{value} {from} to {to}
!change {value} {from} into {to}
Express {value} {from} in {to}.
> result=amount -> {value} {from} are {result} {to}.

social
post_message post publish create_post share_post post_to_channel
Post a message to a channel.
channel=channel:channel,room,to,group text=message:text,message,content,body
!post "{text}" in the channel {channel}
!post "{text}" to {channel}
!share "{text}" with the {channel} channel
!write "{text}" in {channel}
Tell the {channel} channel: "{text}"
To {channel}: {text}. Post it.
> status=#posted -> Done.

social
get_user_id find_user_id user_id_by_name lookup_id id_of
Find the id of a user by name.
name=person:name,username,user,person
What is the user id of {name}?
!find the id of the user {name}
!look up the user id for {name}
Which id does {name} have?
user id of {name}?
> id=id -> The id of {name} is {id}.

camera
take_photo capture_photo camera snap take_picture
Take a photo with a camera.
camera=room:camera,room,location,which
!take a photo in the {camera}
!take a picture with the {camera} camera
What does the {camera} camera see? Take a photo.
!snap a picture of the {camera}
> file=file -> Done, the file is {file}.

health
log_weight record_weight weight_log save_weight track_weight
Record the body weight.
kg=kgs:kg,weight,value,weight_kg
I weigh {kg} kg today, please log it.
!log my weight: {kg} kg
!record a weight of {kg} kilos
My weight is {kg} kg. Write it down in the log.
weight {kg}
> status=#logged -> Done.

health
log_workout record_workout track_exercise add_workout save_exercise
Record a workout.
sport=sport:sport,activity,exercise,type minutes=minutes:minutes,duration,length
I went {sport} for {minutes} minutes. Log it.
!log {minutes} minutes of {sport}
!record a workout: {sport}, {minutes} minutes
!track my {minutes} minutes of {sport}
Workout: {sport} {minutes} min
> calories=integer -> Done, the calories is {calories}.
> status=#logged -> Done.

system
restart_server reboot restart reboot_server restart_service
Restart a server.
server=server:server,name,host,machine
!restart the server {server}
!reboot {server}
{server} hangs. Restart it.
!give {server} a restart
Server {server} needs a reboot.
> status=#ok -> Done.

system
get_status server_status check_server ping health_check
Status of a server.
server=server:server,host,name,machine
Is the server {server} up?
What's the status of {server}?
!check the server {server}
!ping {server}
Does {server} still run?
Is {server} online?
> status=serverstatus -> The status of {server} is {status}.
> uptime_hours=hours -> The uptime of {server} is {uptime_hours} hours.

system
create_user add_user new_user register_user new_account
Create a user account.
name=first:name,username,user,login email=email:email,mail,address admin?=admin:admin,is_admin,administrator
!create a user {name} with the email {email}
!add the user {name} ({email})
!register {name} with {email} {admin}
!make an account for {name}, mail {email}, {admin}
New user: {name}, {email}
> user_id=id -> Done, the user id is {user_id}.

web
fetch_url get_page open_url download_page open_website load_page
Get a web page.
url=url:url,link,address,page
!open {url}
!fetch {url}
!download the page {url}
What is on {url}?
!load the website {url}
Please get me the page at {url}.
> title=title -> The title is {title}.
> status=#200 -> Done.

web
shorten_url short_link shorten make_short_link
Make a short link.
url=url:url,link,long_url
!shorten {url}
!make a short link for {url}
{url} is too long, shorten it.
I need a shorter version of {url}.
> short=url -> The short is {short}.

web
make_qr_code qr_code generate_qr create_qr
Make a QR code.
text=url:text,data,content,url
!make a QR code for {text}
!generate a QR code with {text}
I need a QR code that leads to {text}.
> file=file -> Done, the file is {file}.

time
days_until countdown_days days_to date_difference days_left
Days until a date.
date=iso:date,target,until,day
How many days until {date}?
How many days are left until {date}?
!count the days until {date}
!tell me how long it is until {date}, in days
Days to {date}?
> days=integer -> There are {days} days until {date}.

math
sum_list add_up total list_sum sum_all
Add up a list of numbers.|Returns the sum of numbers.
numbers=numbers:numbers,values,items,list
!add up {numbers}
!sum the numbers {numbers}
What is the sum of {numbers}?
What's the total of {numbers}?
Sum of {numbers}?
!compute the total of {numbers}
!use your function to add {numbers}
How much are {numbers} together?
> sum=integer -> The sum is {sum}.

math
average_list average mean compute_mean get_average
Average of a list of numbers.
numbers=numbers:numbers,values,data,list
What is the average of {numbers}?
!compute the mean of {numbers}
!find the average of the numbers {numbers}
What's the mean of {numbers}?
Average: {numbers}
!calculate the average of {numbers}
> average=amount -> The average is {average}.

math
sort_list sort_numbers order_values sort_values arrange
Sort a list of numbers.
numbers=numbers:numbers,values,items,list descending?=descending:descending,reverse,desc
!sort {numbers} with the function
!sort the numbers {numbers}
!put the values {numbers} in order
!sort {numbers} {descending}
!order {numbers} {descending}
Sort this for me {descending}: {numbers}
> status=#sorted -> Done.

calendar
invite_people invite send_invitations add_guests invite_guests
Invite people to an event.
event=topic:event,title,name,what people=names:people,guests,names,attendees
!invite {people} to the {event}
!send invitations for the {event} to {people}
!ask {people} to come to the {event}
{people} should be invited to the {event}.
I want {people} at the {event}. Invite them.
For the {event}, please invite {people}.
!add {people} as guests of the {event}
> invited=count -> Done, the invited is {invited}.
> status=#sent -> Done.

social
create_group new_group make_group start_group create_team
Create a group of people.
name=groupname:name,title,group members=names:members,people,users,participants
!create a group {name} with {members}
!make a new group called {name} with the members {members}
New group {name}: {members}
!start the group {name} with {members}
I need a group named {name} for {members}.
!put {members} in a new group called {name}
> group_id=id -> Done, the group id is {group_id}.

shopping
add_items buy_items add_many list_add put_items
Put several things on the shopping list.
items=foodlist:items,things,products,list
!put {items} on the shopping list
!add {items} to my list
We need {items}. Add them to the list.
I have to buy {items}, put them on the list.
List: {items}
Please don't forget {items}. Add all to the shopping list.
!write {items} on the list
> status=#added -> Done.

files
tag_file add_tags label_file set_tags tag
Put tags on a file.
path=file:path,file,filename tags=tags:tags,labels,keywords
!tag {path} with {tags}
!put the tags {tags} on {path}
!label the file {path} with {tags}
{path} needs the tags {tags}.
!add {tags} as tags to {path}
> status=#ok -> Done.

home
set_curtain curtain move_blinds blinds curtains
Open or close the curtains of a room.
room=room:room,location,where open=openclose:open,is_open,opened
!{open} the curtains in the {room}
!{open} the blinds in the {room}
{open} the {room} curtains, please.
I want you to {open} the curtains in the {room}.
It is bright in the {room}, so close the curtains. #open=false
It is dark in the {room}, so open the blinds. #open=true
> status=#ok -> Done.

mail
subscribe newsletter subscribe_newsletter sign_up add_subscriber
Subscribe an address to the newsletter or not.
email=email:email,address,mail daily?=repeat:daily,every_day
!subscribe {email} to the newsletter
!sign up {email} for the newsletter, {daily}
{email} wants the newsletter.
!send the newsletter to {email} {daily}
Newsletter for {email}, {daily}.
Please put {email} on the newsletter list.
> status=#subscribed -> Done."""


def _phrase(make: Callable[[random.Random], list[Any]]) -> Callable[[random.Random], Field]:
    """A list shown as people write it: "a, b and c"."""

    def field(r: random.Random) -> Field:
        values = make(r)
        words = [str(v) for v in values]
        x = r.random()
        if len(words) == 1:
            return words[0], values
        if x < 0.6:
            return f"{', '.join(words[:-1])} and {words[-1]}", values
        return (
            ", ".join(words) if x < 0.85 else f"{', '.join(words[:-1])}, and {words[-1]}"
        ), values

    return field


_MORE: dict[str, Maker] = {
    "when": Maker("string", lambda r: r.choice([*((w, w) for w in ("today", "tomorrow", "tomorrow", "tonight", "this weekend", "next week")), *((f"on {d}", d) for d in f.WEEKDAYS)]), ("Which day", "Day as in the request")),
    "numbers": Maker("integers", _phrase(lambda r: [r.randint(1, r.choice((9, 99, 999))) for _ in range(r.randint(2, 5))]), ("The numbers",)),
    "names": Maker("strings", _phrase(lambda r: [f.first_name(r)[0] for _ in range(r.randint(1, 4))]), ("The people", "Names")),
    "foodlist": Maker("strings", _phrase(lambda r: r.sample((*lex.FRUIT, *lex.FOODS, *lex.VEGETABLES), r.randint(2, 4))), ("The things",)),
    "tags": Maker("strings", _phrase(lambda r: r.sample(lex.NOUNS, r.randint(1, 3))), ("The tags",)),
    "truth": Maker("boolean", _truth("true|on|yes", "false|off|no"), ("true or false", "Yes or no")),
    "descending": Maker("boolean", _truth("in descending order|descending|from large to small", "in ascending order|ascending|from small to large"), ("Largest first",)),
    "openclose": Maker("boolean", _truth("open", "close"), ("Whether it shall be open",)),
    "groupname": Maker("string", lambda r: (lambda t: (t, t))(r.choice((lex.pseudo_word(r), r.choice(lex.NOUNS), f"{r.choice(lex.ADJECTIVES)} {lex.plural(r.choice(lex.ANIMALS))}"))), ("Name of the group",)),
    "topics": Maker("string", lambda r: (lambda a: (", ".join(a), a))([f.topic(r)[0] for _ in range(r.randint(1, 3))]), ("",)),
    "foods": Maker("string", lambda r: (lambda a: (", ".join(a), a))(f.foods(r)[1]), ("",)),
    "files": Maker("string", lambda r: (lambda a: (", ".join(a), a))([f.filename(r)[0] for _ in range(r.randint(1, 3))]), ("",)),
    "noun": Maker("string", lambda r: (lambda t: (t, t))(r.choice(lex.NOUNS) if r.random() < 0.7 else lex.pseudo_word(r)), ("What it is about", "The topic")),
    "small": Maker("integer", _span(1, 50), ("Smallest value",)),
    "large": Maker("integer", lambda r: (lambda n: (str(n), n))(r.randint(51, 1000)), ("Largest value",)),
    "few": Maker("integer", _span(2, 9), ("How many",)),
    "sides": Maker("integer", lambda r: (lambda n: (str(n), n))(r.choice((4, 6, 8, 10, 12, 20, 100))), ("Sides of a die",)),
    "ratio": Maker("number", lambda r: (lambda v: (str(v), v))(r.randint(101, 999) / 100), ("",)),
    "short": Maker("string", lambda r: (lambda t: (t, t))(r.choice(("good morning", "thank you", "where is the station", "I love you", "how are you", "the bill please", "good night", "see you later", lex.any_word(r), lex.any_word(r), f"{r.choice(lex.ADJECTIVES)} {r.choice(lex.NOUNS)}", lex.sentence(r).rstrip(".")))), ("The text to translate", "Text")),
    "placekind": Maker("string", _pick("pharmacy|bakery|hospital|bank|supermarket|gas station|museum|library|post office|park|gym|cinema|parking lot|hotel|coffee shop|bookstore|police station|dentist"), ("What to look for",)),
    "placename": Maker("string", lambda r: (lambda t: (t, t))(f"{f.last_name(r)[0]} {r.choice(('Center', 'Corner', 'House', 'Point', 'Place'))}"), ("",)),
    "door": Maker("string", _pick("front door|back door|garage door|garden gate|cellar door|office door|main gate|balcony door|side door"), ("Which door",)),
    "true": Maker("boolean", lambda _: ("true", True), ("",)),
    "false": Maker("boolean", lambda _: ("false", False), ("",)),
    "oven": Maker("integer", lambda r: (lambda n: (str(n), n))(r.randrange(80, 251, 5)), ("Degrees of the oven",)),
    "flightstatus": Maker("string", _pick("on time|delayed|cancelled|boarding|landed|in the air"), ("",)),
    "hotelname": Maker("string", lambda r: (lambda t: (t, t))(f"Hotel {f.last_name(r)[0]}"), ("",)),
    "restaurant": Maker("string", lambda r: (lambda t: (t, t))(r.choice((f"Chez {f.first_name(r)[0]}", f"{f.last_name(r)[0]} Grill", f"The {r.choice(lex.ADJECTIVES).capitalize()} {r.choice(lex.FOODS).capitalize()}", f"Casa {f.last_name(r)[0]}", f"{f.first_name(r)[0]}'s Diner"))), ("The restaurant",)),
    "grams": Maker("integer", lambda r: (lambda n: (str(n), n))(r.randrange(10, 1001, 10)), ("Grams",)),
    "score": Maker("string", lambda r: (lambda t: (t, t))(f"{r.randint(0, 6)}:{r.randint(0, 6)}"), ("",)),
    "result": Maker("string", _pick("won|lost|played a draw"), ("",)),
    "issue": Maker("string", _pick("printer does not work|screen is black|app crashes|page does not load|internet is slow|heating is broken|camera is blurry|login fails|keyboard is stuck|elevator is broken|battery is dead"), ("What is wrong", "The problem")),
    "department": Maker("string", _pick("sales|marketing|finance|research|support|legal|design|logistics"), ("The department",)),
    "channel": Maker("string", lambda r: (lambda t: (t, t))(r.choice(("general", "random", "sales", "dev-team", "support", "lunch", "news", lex.pseudo_word(r)))), ("The channel",)),
    "job": Maker("string", f.job, ("",)),
    "kgs": Maker("number", f.decimal, ("Weight in kg",)),
    "sport": Maker("string", _pick("running|swimming|cycling|rowing|climbing|hiking|skating|dancing|boxing|skiing"), ("The sport",)),
    "server": Maker("string", lambda r: (lambda t: (t, t))(r.choice((f"web-{r.randint(1, 40)}", f"db{r.randint(1, 20)}", f"{lex.pseudo_word(r)}-{r.randint(1, 9)}", lex.pseudo_word(r)))), ("The server",)),
    "serverstatus": Maker("string", _pick("up|down|degraded|starting|stopped|healthy"), ("",)),
    "cm": Maker("integer", lambda r: (lambda n: (str(n), n))(r.randint(95, 215)), ("Height in cm", "Centimetres")),
    "length": Maker("integer", _span(6, 40), ("How many characters", "Length of it")),
    "symbols": Maker("boolean", _truth("with symbols|with special characters", "without symbols|without special characters"), ("Whether to use symbols",)),
    "cartype": Maker("string", _pick("small car|van|convertible|station wagon|sports car|minibus|pickup|electric car"), ("Kind of car",)),
    "doctor": Maker("string", _pick("dentist|dermatologist|surgeon|eye doctor|cardiologist|vet|pediatrician|physiotherapist|neurologist|family doctor"), ("Which doctor",)),
    "coffee": Maker("string", _pick("espresso|cappuccino|latte|americano|mocha|flat white|macchiato|filter coffee|iced coffee"), ("Kind of coffee",)),
    "sugar": Maker("boolean", _truth("with sugar", "without sugar|with no sugar"), ("Whether to add sugar",)),
    "program": Maker("string", _enum(cotton="cotton", wool="wool", quick="quick|short", eco="eco|economy", delicate="delicate|gentle"), ("The washing program",), ("cotton", "wool", "quick", "eco", "delicate")),
    "washtemp": Maker("integer", lambda r: (lambda n: (str(n), n))(r.choice((20, 30, 40, 60, 90))), ("Degrees",)),
    "petname": Maker("string", f.pet_name, ("The pet", "Name of the pet")),
    "racket": Maker("string", _pick("tennis|badminton|squash|volleyball|padel|basketball|table tennis"), ("Which sport",)),
    "remote": Maker("boolean", _truth("remote only|from home", "on site|in the office"), ("Whether the job is remote",)),
    "appname": Maker("string", lambda r: (lambda t: (t, t))(r.choice((lex.pseudo_word(r).capitalize(), f"{r.choice(lex.NOUNS).capitalize()}{r.choice(lex.NOUNS).capitalize()}", "Calendar", "Maps", "Photos", "Calculator", "Notes", "Mail"))), ("Name of the app", "Which app")),
    "sql": Maker("string", lambda r: (lambda t: (t, t))(f"SELECT {r.choice(('*', 'name', 'id', 'count(*)', lex.pseudo_word(r)))} FROM {r.choice((lex.plural(r.choice(lex.NOUNS)), lex.pseudo_word(r)))}" + r.choice(("", f" WHERE id = {r.randint(1, 999)}", f" LIMIT {r.randint(1, 99)}", f" WHERE {r.choice(lex.NOUNS)} > {r.randint(1, 99)}"))), ("The SQL",)),
    "admin": Maker("boolean", _truth("as an admin|with admin rights", "without admin rights|not as an admin"), ("Whether the user is an administrator",)),
}  # fmt: skip
MAKERS.update(_MORE)


_NO_NOUN = frozenset(
    "from to by at until how for what won was is x y after wait where which when many on off lost remove add "
    "give get leave with between ends begins starts find replace search".split()
)


def _with_roles(tool: Tool) -> Tool:
    """The function with parameters described by their other names: "The departure city"."""
    parameters = tuple(
        replace(p, about=tuple(f"The {k.replace('_', ' ')}" for k in p.keys
                               if len(k) > 2 and k.split("_")[0] not in _NO_NOUN))
        for p in tool.parameters
    )  # fmt: skip
    return replace(tool, parameters=parameters, slots={p.slot: p for p in parameters})


def _catalogue() -> list[Tool]:
    """The functions of all tables, with the further requests."""
    tools = [_tool(row) for table in (_ROWS, ROWS, DAILY_ROWS) for row in table.split("\n\n")]
    tools += [_with_roles(_tool(row)) for row in ROLE_ROWS.split("\n\n")]
    return _with_asks(tools, ASKS, DAILY_ASKS, LATER_ASKS, TOLD_ASKS)


def _with_asks(tools: list[Tool], *texts: str) -> list[Tool]:
    """The functions with more requests: blocks of a function's first name and its requests."""
    more: dict[str, list[str]] = {}
    for text in texts:
        for block in text.split("\n\n"):
            name, *rest = block.splitlines()
            more.setdefault(name, []).extend(rest)
    unknown = set(more) - {t.names[0] for t in tools}
    if unknown:
        raise ValueError(f"requests for unknown functions {sorted(unknown)}; name one of ROWS")
    return [
        replace(t, asks=tuple(dict.fromkeys((*t.asks, *more.get(t.names[0], ()))))) for t in tools
    ]


def _with_abouts(tools: list[Tool], text: str) -> list[Tool]:
    """The functions with more descriptions: lines of a function's first name and its descriptions."""
    more = {
        name: said.split("|") for name, _, said in (x.partition(": ") for x in text.split("\n"))
    }
    return [replace(t, about=(*t.about, *more.get(t.names[0], ()))) for t in tools]


CATALOGUE: list[Tool] = _catalogue()
SIBLINGS: dict[str, list[Tool]] = {}  # by group: functions that are declared together
_SIBLING_TOOLS = [
    _with_roles(_tool(row))
    for table in (SIBLING_ROWS, MORE_SIBLING_ROWS, TOLD_SIBLING_ROWS)
    for row in table.split("\n\n")
]
_SIBLING_TOOLS = _with_abouts(_SIBLING_TOOLS, TOLD_ABOUTS)
for _sibling in _with_asks(_SIBLING_TOOLS, SIBLING_ASKS, TOLD_SIBLING_ASKS):
    SIBLINGS.setdefault(_sibling.group, []).append(_sibling)


# Functions that exist nowhere.

_VERBS = """archive inspect paint rotate measure clean repair launch collect rent deliver publish pack print
scan polish approve reject assign label sort_out book duplicate freeze unfreeze charge inflate drain fill
reserve install uninstall activate deactivate upgrade rank test calibrate mix cut fold wash dry feed wrap
stamp sign merge split sync upload import export mute unmute pin flag hide show tag zoom shift tilt raise
lower heat cool record review audit invite greet promote train water trim weigh seal load unload""".split()
_NOUNS = """report invoice plant engine rocket parcel garden boat window bicycle machine robot statue tank battery
poster ticket sample bottle carpet piano lamp drone satellite pump filter crate barrel envelope badge song
photo video album project account profile folder server network database page article comment user guest
student patient horse cat dog aquarium kettle oven fridge elevator tractor train bus gate fence bridge tower
tunnel field greenhouse wheel valve sensor camera screen keyboard contract budget survey form voucher""".split()
# keys; type; maker; how the request says it; description
PIECES: list[tuple[str, str, tuple[str, ...]]] = [
    ("minutes duration duration_min", "minutes", ("for {} minutes", "during {} minutes")),
    ("seconds timeout delay", "seconds", ("for {} seconds", "with {} seconds")),
    ("hours", "hours", ("for {} hours",)),
    ("count times repeats quantity", "few", ("{} times",)),
    ("color colour paint shade", "colour", ("in {}", "in the colour {}", "with the color {}")),
    ("room location area", "room", ("in the {}", "located in the {}")),
    ("city site branch", "city", ("in {}", "at the {} branch", "in the city of {}")),
    ("owner person name assignee", "person", ("for {}", "on behalf of {}", "of {}")),
    ("recipient receiver notify", "email", ("and tell {}", "and notify {}", "and inform {}")),
    ("date day scheduled_date", "day", ("on {}",)),
    ("time at start_time", "clock", ("at {}", "starting at {}")),
    ("priority level urgency", "priority", ("with {} priority",)),
    ("speed pace", "speed", ("at {} speed", "with the speed {}")),
    ("size format", "size", ("in size {}", "with size {}")),
    ("percent intensity strength power", "percent", ("at {} percent", "to {} percent", "with {}%")),
    ("id item_id code ref", "code", ("number {}", "with the id {}", "with the code {}")),
    ("number index slot position", "id", ("number {}", "with the number {}")),
    ("weight mass kg", "kgs", ("of {} kg", "weighing {} kg")),
    ("price limit budget cost", "euros", ("for {} euros", "for at most {} euros")),
    ("note comment reason message", "message", ('with the note "{}"', 'with the comment "{}"', 'because "{}"')),
    ("label title tag name", "topic", ('called "{}"', 'labelled "{}"', 'with the title "{}"')),
    ("folder target destination", "folder", ("into the folder {}", "to the folder {}")),
    ("file path source input", "file", ("from {}", "using the file {}")),
    ("angle degrees tilt", "integer", ("by {} degrees",)),
    ("language lang", "language", ("in {}",)),
    ("floor level_no storey", "few", ("on floor {}",)),
    ("animal species", "animal", ("for the {}", "together with the {}")),
    ("company client supplier", "company", ("for {}", "from {}")),
    ("url link", "url", ("from {}", "with the link {}")),
    ("unit_price amount", "amount", ("with an amount of {}",)),
    ("tags labels keywords", "tags", ("with the tags {}", "tagged {}")),
    ("people members team participants", "names", ("together with {}", "for {}")),
    ("values numbers readings", "numbers", ("with the values {}", "with {}")),
    ("enabled force dry_run silent verbose urgent active express", "truth", ("with {k} {}", "with {k} set to {}", "{k} {}", "{k}={}")),
    ("word key secret", "word", ('with the word "{}"', 'using the key "{}"')),
]  # fmt: skip


# A value that is told with the parameter's name.
_BY_KEY = """with {k} {}|with {k} set to {}|with {k}={}|{k} {}|with the {k} {}|with a {k} of {}|using {} as the {k}
using {k} {}|and set {k} to {}|where {k} is {}|({k}: {})|({k} {})|, {k} {}|, {k}: {}|, {k}={}|with {} as {k}
with {} for {k}|at {k} {}|setting {k} to {}|, the {k} is {}|, {k} should be {}|and use {} for the {k}""".replace(
    "\n", "|"
).split("|")


@dataclass(frozen=True)
class Invented:
    """A made-up function, the argument values of one request, and that request."""

    name: str
    about: str
    parameters: tuple[tuple[str, Maker, bool], ...]  # (key, maker, optional)
    ask: str  # an imperative in lower case, with {0}, {1}: the shown values
    values: tuple[Field | None, ...]  # None: not mentioned


def _strange(r: random.Random) -> str:
    word = lex.pseudo_word(r)
    while not 3 <= len(word) <= 8:
        word = lex.pseudo_word(r)
    return word


def _name_style(words: list[str], r: random.Random) -> str:
    x = r.random()
    if x < 0.8:
        return "_".join(words)
    if x < 0.93:
        return words[0] + "".join(w.capitalize() for w in words[1:])
    return "".join(words) if x < 0.96 else "-".join(words)


def made_up(r: random.Random) -> Invented:
    """A function that exists nowhere and a request for it.

    Half of them are a verb and a noun with parameters from everyday life; the others have names,
    and in part parameters, that are no words at all.
    """
    strange = r.random() < 0.45
    if strange:
        verb, noun = _strange(r), _strange(r)
    else:
        verb, noun = r.choice(_VERBS).replace("_", " "), r.choice(_NOUNS)
    words = [verb.replace(" ", "_")] + ([noun] if not strange or r.random() < 0.6 else [])
    name = _name_style(words, r)
    pieces = r.sample(PIECES, r.choice((1, 1, 2, 2, 3)))
    parameters: list[tuple[str, Maker, bool]] = []
    values: list[Field | None] = []
    used: set[str] = set()
    phrases: list[str] = []
    for keys, maker, shapes in pieces:
        free = [k for k in keys.split() if k not in used]
        key = r.choice(free)
        if strange and r.random() < 0.5:
            key = _strange(r)
            if key in used:
                continue
        used.add(key)
        optional = bool(parameters) and r.random() < 0.3
        said = not optional or r.random() < 0.5
        parameters.append((key, MAKERS[maker], optional))
        values.append(MAKERS[maker].make(r) if said else None)
        if said:
            by_key = r.choice(_BY_KEY)
            named = key not in keys.split() or r.random() < 0.12
            shape = (
                by_key.replace("{k}", r.choice((key, key, key.replace("_", " "))))
                if named
                else r.choice(shapes).replace("{k}", key)
            )
            phrases.append(shape.replace("{}", "{" + str(len(values) - 1) + "}"))
    call = (
        f"{verb} the {noun}"
        if len(words) == 2
        else r.choice((f"{verb}", f"run {verb}", f"do the {verb}"))
    )
    if strange and r.random() < 0.25:
        call = r.choice((f"call {name}", f"use {name}", f"run {name}", f"execute {name}"))
    order = phrases[:]
    if r.random() < 0.3:
        r.shuffle(order)
    joined = ""
    for phrase in order:
        gap = " and " if phrase.startswith("with ") and "with " in joined else " "
        joined += phrase if phrase.startswith(",") else gap + phrase
    article = "an" if noun[0] in "aeiou" else "a"
    about = r.choice((f"{verb} {article} {noun}", f"{verb} the {noun}", f"{lex.third_person(verb.split(' ')[0])} one {noun}",
                      f"Use this to {verb} {article} {noun}"))  # fmt: skip
    about = f"{about[0].upper()}{about[1:]}."
    order_now = list(range(len(parameters)))
    if r.random() < 0.4:
        r.shuffle(order_now)
    renumber = {str(old): str(new) for new, old in enumerate(order_now)}
    ask = re.sub(r"{(\d+)}", lambda m: "{" + renumber[m.group(1)] + "}", call + joined)
    return Invented(
        name,
        about,
        tuple(parameters[i] for i in order_now),
        ask,
        tuple(values[i] for i in order_now),
    )


def parse_ask(ask: str) -> tuple[str, dict[str, Any]]:
    """The words of a request, and the arguments that they only imply."""
    text, _, implied = ask.partition(" #")
    values: dict[str, Any] = {}
    for pair in implied.split():
        slot, _, value = pair.partition("=")
        try:
            values[slot] = json.loads(value)
        except json.JSONDecodeError:
            values[slot] = value
    return text, values

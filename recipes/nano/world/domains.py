"""The texts that nano extracts fields from: slots, and sentence skeletons by domain.

A skeleton such as "{name} is {age} years old." holds the values of the slots it names. `SLOTS` says
for each slot its JSON type, the keys people ask for it by, what it means in a schema's description,
and how to make a value. Only data; `extracting.py` makes the questions.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world.domains_told_texts import TOLD_SKELETONS
from recipes.nano.world.fields import Field

__all__ = ["DOMAINS", "FILLERS", "SLOTS", "Slot"]


@dataclass(frozen=True)
class Slot:
    """One field: JSON type (`list` is an array of strings), keys, meaning, maker, enum values."""

    type: str
    keys: tuple[str, ...]
    about: str
    make: Callable[[random.Random], Field]
    options: tuple[str, ...] = ()


def _one_of(**options: str) -> Callable[[random.Random], Field]:
    """A value that is told by a sentence: each option has phrases, parted by a bar."""
    table = [
        (phrase.strip(), {"true": True, "false": False}.get(value, value))
        for value, phrases in options.items()
        for phrase in phrases.split("|")
    ]
    return lambda r: r.choice(table)


def _s(keys: str, about: str, make: Callable[[random.Random], Field], type: str = "string") -> Slot:  # noqa: A002
    return Slot(type, tuple(keys.split()), about, make)


def _yes(keys: str, about: str, true: str, false: str) -> Slot:
    return Slot("boolean", tuple(keys.split()), about, _one_of(true=true, false=false))


def _enum(keys: str, about: str, **options: str) -> Slot:
    return Slot("string", tuple(keys.split()), about, _one_of(**options), tuple(options))


_HOBBIES = """chess|painting|swimming|hiking|cooking|reading|dancing|fishing|cycling|photography|gardening
knitting|sailing|running|climbing|singing|pottery|yoga|tennis|football|skiing|astronomy|baking|surfing|origami""".replace(
    "\n", "|"
).split("|")
_WEATHER = """sunny|cloudy|rainy|windy|foggy|snowy|stormy|clear|overcast|partly cloudy|light rain|heavy rain
hazy|humid|thunderstorms|drizzle|freezing fog""".replace("\n", "|").split("|")
_ISSUES = """printer does not work|login fails|screen is black|password expired|app crashes|no sound
battery does not charge|page does not load|email is missing|keyboard is stuck|delivery is late|wrong item received
internet is slow|camera is blurry|heating is broken|elevator is stuck|invoice is wrong|mouse is broken
file cannot be opened|update failed|account is locked|coffee machine leaks|door does not close""".replace(
    "\n", "|"
).split("|")
_COURSES = """algebra|biology|chemistry|history|geography|physics|music|art|economics|philosophy|statistics
literature|geometry|astronomy|law|latin|drama|robotics|photography|programming""".replace(
    "\n", "|"
).split("|")


def _several(make: Callable[[random.Random], Field]) -> Callable[[random.Random], Field]:
    """Two to four different ones: shown as a phrase, a list in JSON."""

    def several(r: random.Random) -> Field:
        names = list(dict.fromkeys(make(r)[0] for _ in range(r.randint(2, 4))))
        if len(names) == 1:
            return names[0], names
        return ", ".join(names[:-1]) + r.choice((" and ", " and ", ", and ")) + names[-1], names

    return several


SLOTS: dict[str, Slot] = {
    "name": _s("name name name full_name person person_name who", "the person's name", f.person),
    "first": _s("first_name first given_name forename", "the first name", f.first_name),
    "last": _s("last_name last surname family_name", "the family name", f.last_name),
    "age": _s("age age age years age_years", "age in years", f.age, "integer"),
    "city": _s("city city city town location home place residence", "the city", f.city),
    "country": _s("country nation country home_country", "the country", f.country),
    "job": _s("job job occupation profession role work job_title position", "what the person does for a living", f.job),
    "company": _s("company employer firm organization company_name business name", "the company", f.company),
    "email": _s("email email mail email_address contact_email", "the e-mail address", f.email),
    "phone": _s("phone phone phone_number telephone tel mobile", "the telephone number", f.phone),
    "hobby": _s("hobby interest pastime", "the hobby", lambda r: (r.choice(_HOBBIES),) * 2),
    "language": _s("language native_language tongue spoken_language", "the language", f.language),
    "birthday": _s("birthday birth_date date_of_birth born dob", "the date of birth", f.date),
    "customer": _s("customer buyer client customer_name name ordered_by", "the customer's name", f.person),
    "product": _s("product product item product_name article name thing", "the product", f.product),
    "products": _s("product item product_name article things goods", "the product", f.products),
    "quantity": _s("quantity quantity count amount number qty how_many units", "how many", f.count, "integer"),
    "price": _s("price price cost amount unit_price", "the price", f.price, "number"),
    "total": _s("total total total_amount sum amount_due amount price", "the total sum", f.price, "number"),
    "bigprice": _s("price price cost asking_price amount", "the price", f.big_price, "number"),
    "salary": _s("salary pay wage income", "the salary", f.big_price, "number"),
    "rent": _s("rent monthly_rent price cost", "the rent per month", f.big_price, "number"),
    "colour": _s("color colour colour", "the colour", f.colour),
    "order": _s("order_id order_number order id order_no", "the order's number", f.code),
    "invoice": _s("invoice_number invoice number invoice_id id invoice_no", "the invoice's number", f.code),
    "ticket": _s("ticket_id ticket ticket_number id case number", "the ticket's number", f.code),
    "event": _s("event title event event_name name what topic", "what takes place", f.topic),
    "booktitle": _s("title book title book_title name", "the title", f.title),
    "date": _s("date date date day when", "the date", f.date),
    "day": _s("day date day when", "the day", f.day),
    "due": _s("due_date deadline due pay_by", "when it is due", f.date),
    "time": _s("time time start_time start at hour", "the time of day", f.clock),
    "place": _s("place location place venue where", "where it takes place", f.place),
    "street": _s("address street street_address", "the street address", f.street),
    "guests": _s("guests people attendees participants number_of_people party_size", "how many people", f.count, "integer"),
    "from": _s("from origin from departure_city start from_city departure", "where the trip starts", f.city),
    "to": _s("to destination to arrival_city destination_city to_city", "where the trip ends", f.city),
    "flight": _s("flight flight_number flight_no number", "the flight's number", f.code),
    "nights": _s("nights duration stay number_of_nights", "how many nights", f.count, "integer"),
    "hotel": _s("hotel hotel_name accommodation", "the hotel", lambda r: ((lambda t: (t, t))(f"Hotel {f.last_name(r)[0]}"))),
    "km": _s("distance km distance_km kilometers", "the distance in km", f.integer, "integer"),
    "minutes": _s("minutes duration duration_minutes time_minutes length", "how many minutes", f.count, "integer"),
    "rating": _s("rating rating stars score", "stars from 1 to 5", f.rating, "integer"),
    "reviewer": _s("reviewer name author user person", "who wrote it", f.person),
    "author": _s("author author writer written_by author_name", "who wrote the book", f.full_name),
    "year": _s("year year publication_year published year_published", "the year", f.year, "integer"),
    "pages": _s("pages page_count number_of_pages length", "how many pages", f.integer, "integer"),
    "publisher": _s("publisher publishing_house", "the publisher", f.company),
    "director": _s("director directed_by filmmaker", "the director", f.full_name),
    "genre": _s("genre style music_genre", "the genre", f.genre),
    "artist": _s("artist singer performer band", "who performs it", f.person),
    "rooms": _s("rooms room_count number_of_rooms bedrooms", "how many rooms", f.count, "integer"),
    "area": _s("area size square_meters area_m2", "the area in square metres", f.integer, "integer"),
    "pet": _s("pet_name name pet", "the animal's name", f.pet_name),
    "animal": _s("animal species type kind animal_type", "the kind of animal", f.animal),
    "owner": _s("owner owner_name name person", "the owner's name", f.person),
    "weight": _s("weight weight_kg kg mass", "the weight in kg", f.decimal, "number"),
    "height": _s("height height_cm cm", "the height in cm", lambda r: (lambda n: (str(n), n))(r.randint(60, 210)), "integer"),
    "dish": _s("dish recipe name dish_name title meal", "the dish", f.dish),
    "servings": _s("servings portions serves people", "how many it serves", f.count, "integer"),
    "ingredients": _s("ingredients ingredients items ingredient_list", "what goes into it", f.foods, "list"),
    "groceries": _s("items groceries shopping_list things products", "what to buy", f.foods, "list"),
    "team1": _s("home_team home team1 team_a first_team", "the home team", f.team),
    "team2": _s("away_team away team2 team_b second_team", "the visiting team", f.team),
    "winner": _s("winner winning_team champion winner_name", "who won", f.team),
    "loser": _s("loser losing_team opponent", "who lost", f.team),
    "goals1": _s("home_score home_goals score1 goals1", "the home team's goals", lambda r: (lambda n: (str(n), n))(r.randint(0, 9)), "integer"),
    "goals2": _s("away_score away_goals score2 goals2", "the visitors' goals", lambda r: (lambda n: (str(n), n))(r.randint(0, 9)), "integer"),
    "spectators": _s("spectators attendance crowd visitors", "how many watched", f.integer, "integer"),
    "temperature": _s("temperature temperature temp degrees", "the temperature in degrees", f.temperature, "number"),
    "humidity": _s("humidity humidity_percent", "the humidity in percent", f.percent, "integer"),
    "wind": _s("wind wind_speed wind_kmh", "the wind in km/h", f.percent, "integer"),
    "weather": _s("condition weather conditions sky description", "what the weather is like", lambda r: (r.choice(_WEATHER),) * 2),
    "brand": _s("brand make manufacturer", "the make", lambda r: (f.last_name(r)[0],) * 2),
    "model": _s("model model_name", "the model", lambda r: (lambda t: (t, t))(f"{r.choice('ABCEGKMQRSTXZ')}{r.randint(1, 900)}")),
    "mileage": _s("mileage km kilometers odometer", "how many km it has run", f.integer, "integer"),
    "issue": _s("issue problem description summary subject", "what is wrong", lambda r: (r.choice(_ISSUES),) * 2),
    "student": _s("student name student_name pupil", "the student's name", f.person),
    "course": _s("course subject class course_name", "the course", lambda r: (r.choice(_COURSES),) * 2),
    "grade": _s("grade score points mark", "the points", f.percent, "integer"),
    "teacher": _s("teacher professor instructor taught_by", "who teaches it", f.full_name),
    "patient": _s("patient name patient_name", "the patient's name", f.person),
    "doctor": _s("doctor physician doctor_name", "the doctor", lambda r: (lambda t: (t, t))(f"Dr. {f.last_name(r)[0]}")),
    "sender": _s("sender from from_name name", "who sent it", f.person),
    "subject": _s("subject topic title about", "what it is about", f.topic),
    "room": _s("room room_number room_no", "the room's number", lambda r: (lambda n: (str(n), n))(r.randint(1, 999)), "integer"),
    "percent": _s("percent discount percentage discount_percent", "how many percent", f.percent, "integer"),
    "website": _s("website url link web homepage", "the web address", f.url),
    "task": _s("task todo title what task_name", "what to do", f.short_message),
    "founded": _s("founded year_founded year established since", "the year it was founded", f.year, "integer"),
    "employees": _s("employees staff number_of_employees headcount", "how many work there", f.integer, "integer"),
    "population": _s("population inhabitants people residents", "how many live there", f.integer, "integer"),
    "river": _s("river river_name", "the river", lambda r: (f.last_name(r)[0],) * 2),
    "hobbies": _s("hobbies interests pastimes activities", "the hobbies", _several(lambda r: (r.choice(_HOBBIES),) * 2), "list"),
    "languages": _s("languages spoken_languages language_list", "the languages", _several(f.language), "list"),
    "pets": _s("pets animals pet_names", "the names of the animals", _several(f.pet_name), "list"),
    "children": _s("children kids child_names", "the names of the children", _several(f.first_name), "list"),
    "colours": _s("colors colours available_colors", "the colours", _several(f.colour), "list"),
    "speakers": _s("speakers names presenters", "who speaks", _several(f.full_name), "list"),
    "offices": _s("offices cities locations", "where the offices are", _several(f.city), "list"),
    "members": _s("members team people staff", "who belongs to it", _several(f.first_name), "list"),
    "tags": _s("tags labels keywords", "the tags", _several(lambda r: (r.choice(lex.NOUNS),) * 2), "list"),
    "courses": _s("courses subjects classes", "the courses", _several(lambda r: (r.choice(_COURSES),) * 2), "list"),
    "stops": _s("stops cities stations", "where it stops", _several(f.city), "list"),
    "days": _s("days opening_days weekdays", "the days of the week", _several(lambda r: (r.choice(f.WEEKDAYS),) * 2), "list"),
    "married": _yes("married is_married", "whether the person is married", "She is married.|They got married last year.|Married with two dogs.", "He is not married.|She is single.|Not married."),
    "paid": _yes("paid is_paid payment_received", "whether it has been paid", "It has been paid.|Payment was received.|It is already paid.|The bill is settled.", "It has not been paid.|Payment is still open.|It is not paid yet.|The bill is still unpaid."),
    "urgent": _yes("urgent is_urgent", "whether it is urgent", "This is urgent.|It is very urgent!|Please treat this as urgent.", "It is not urgent.|There is no hurry.|No rush, it is not urgent."),
    "stock": _yes("in_stock available is_available", "whether it can be had now", "It is in stock.|It is available now.|We have it in stock.", "It is out of stock.|It is not available.|It is sold out."),
    "student_flag": _yes("student is_student", "whether the person studies", "He is a student.|She studies at the university.", "She is not a student.|He does not study."),
    "vegetarian": _yes("vegetarian is_vegetarian", "whether it is without meat", "It is vegetarian.|It contains no meat, so it is vegetarian.|Suitable for vegetarians.", "It is not vegetarian.|It contains meat.|Not suitable for vegetarians."),
    "furnished": _yes("furnished is_furnished", "whether there is furniture", "It is furnished.|The flat comes furnished.", "It is not furnished.|The flat is unfurnished."),
    "recommend": _yes("recommended recommend would_recommend", "whether the writer recommends it", "I would recommend it.|Recommended!|I recommend it to everyone.", "I would not recommend it.|I do not recommend it.|Not recommended."),
    "delivered": _yes("delivered is_delivered arrived", "whether it has arrived", "It has been delivered.|It was delivered yesterday.|It has arrived.", "It has not been delivered.|It was not delivered yet.|It has not arrived."),
    "remote": _yes("remote is_remote remote_work", "whether one can work from home", "The job is remote.|You can work remotely.|Fully remote.", "The job is not remote.|You must work in the office.|Office only, not remote."),
    "online": _yes("online is_online", "whether it is held online", "It takes place online.|It is online.|The event is held online.", "It is not online.|It takes place in person.|In person only."),
    "vaccinated": _yes("vaccinated is_vaccinated", "whether it has its vaccines", "He is vaccinated.|Fully vaccinated.", "She is not vaccinated.|Not vaccinated yet."),
    "priority": _enum("priority urgency level", "how pressing it is", low="The priority is low.|Low priority.|Priority: low.", medium="The priority is medium.|Medium priority.|Priority: medium.", high="The priority is high.|High priority!|Priority: high."),
    "status": _enum("status state", "how it stands", open="The status is open.|It is still open.|Status: open.", closed="The status is closed.|It is closed.|Status: closed.", pending="The status is pending.|It is pending.|Status: pending."),
    "mood": _enum("sentiment mood tone", "how the writer feels", positive="I love it!|Great, I am very happy with it.|Wonderful, just perfect.|It works very well and I like it.", negative="I hate it.|It broke after a day, terrible.|Very bad, I want my money back.|I am really disappointed."),
    "size": _enum("size", "which size", small="Size small.|The size is small.", medium="Size medium.|The size is medium.", large="Size large.|The size is large."),
}  # fmt: skip

FILLERS = """The weather was nice.|It was a long day.|Everybody was happy about it.|More details will follow.
Please let me know if you have questions.|Have a nice day!|Best regards|Thanks a lot.|See you soon.
The old building was painted last year.|We look forward to it.|Nothing else has changed.|The coffee was cold.
As you know, we moved the office in spring.|I wrote this in a hurry.|Sorry for the late reply.
My colleague told me so.|The rest is as discussed.|That is all I know.|There were 3 cats in the yard.
The elevator has been broken for 2 weeks.|The parking lot has 40 spaces.|By the way, the door was open.
It rained in the morning.|Please keep this note.|The team worked hard on this.|I almost forgot to mention it.
The phone rang twice.|No further action is needed.|It was written down by the assistant.|Hello everyone,
Good morning,|Hi there!|Dear team,|Dear Sir or Madam,|Just a quick note.|Here is what I heard:|For your information:
As promised, here are the details.|Let me tell you something.|You will not believe this.|A short update from us.
Some people like green tea.|The garden looks lovely in June.|Nobody asked about the blue car.""".replace(
    "\n", "|"
).split("|")

_TEXTS = {
    "people": """{name}, aged {age}, is a {job} who grew up in {country} and now lives in {city}.
Say hello to {name}! {they} is {age}, comes from {city} and works as a {job}.
I live in {city} and my name is {name}. I will be {age} next month.
There's a new girl in class called {first}. Her surname is {last} and she is {age}.
The police are looking for {name}, {age}, from {city}.
{name} graduated at {age} and found work at {company} as a {job}.
Our guest today is the {job} {name}, who speaks {language} and lives in {city}.
My sister {first} is {age} and my neighbour works as a {job}.
{name} has been a {job} at {company} since {founded}.
{name} left {city} at {age} to work as a {job} in {country}.
Employee: {name}. Role: {job}. Salary: {salary}. Office: {city}.
{name} earns {salary} as a {job} at {company}.
Hey, it's {first}. I turned {age} today and I am still in {city}!
Applicant {name} ({age}) speaks {language} and wants to work as a {job}.
{name} is {age} years old and lives in {city}.
{name} is {age} and lives in {city}.
My name is {name}, I am {age} years old and I come from {city}.
I'm {name}, {age}, from {city}.
I am {name} and I work as a {job} in {city}.
{name} works as a {job} at {company}.
{name}, {age}, works as a {job} in {city}.
{name} ({age}) from {city} works as a {job}.
{age}-year-old {name} lives in {city} and loves {hobby}.
The {job} {name} lives in {city}, {country}.
At the age of {age}, {name} moved from {country} to {city}.
Meet {name}: a {job} from {city} who enjoys {hobby}.
{name} was born on {birthday} in {city}.
{name} turned {age} last week. {they} lives in {city} and is a {job} by trade.
Our new colleague {name} comes from {country}, is {age} years old and speaks {language}.
In {city} there lives a {job} called {name}, who is {age}.
{name} speaks {language} and lives in {city}. {they} is {age} years old.
Yesterday I met {name}, a {job} from {city}. {they} is {age} years old.
Hi, this is {name}. I'm {age} and I live in {city} with my family.
first name {first}, last name {last}, age {age}, city {city}
{first} {last} is a {age} year old {job}.
{first} {last} lives in {city}.
Mr. {last}, whose first name is {first}, works at {company} as a {job}.
{name} | {age} | {city}
Name: {name}, Age: {age}, City: {city}
Name: {name}; Job: {job}; Email: {email}
{name} is {age} years old. {married}
{name} lives in {city}. {married} {they} works as a {job}.
{name} is {age} and comes from {country}. {student_flag}
The winner of the contest was {name} from {city}, aged {age}.
Born in {country}, {name} now works for {company} in {city}.
{name} is {height} cm tall, weighs {weight} kg and is {age} years old.
We interviewed {name}, {age}, who has worked as a {job} for years.
{city} resident {name}, {age}, won the lottery.
After {name} finished school in {city}, {name} became a {job}.
There is a {job} at {company}. The name is {name} and the age is {age}.
{name} loves {hobby}. {they} is {age} years old.
{name} celebrates a birthday on {birthday} and is {age} years old now.
{name} from {city} is my best friend.
{name} is a {job}.
{name} is {age}.""",
    "contacts": """You can reach {name} at {email} or by phone at {phone}.
{name}'s e-mail address is {email} and the phone number is {phone}.
Please contact {name} from {company} at {email}.
Write to {name} at {email}.
Contact: {name}, {company}, {email}
{name} <{email}>, tel. {phone}
Call {name} on {phone} or send a mail to {email}.
Best regards, {name}, {job}, {company}, {phone}
My new number is {phone}, regards {name}.
{name} works at {company}; mail: {email}, phone: {phone}.
The address of {name} is {street}, {city}.
{name} lives at {street} in {city}. Phone: {phone}.
Send the parcel to {name}, {street}, {city}, {country}.
If {name} does not pick up at {phone}, try {email}.
Our {job}, {name}, answers questions at {email}.
{company} has its office in {city}. The contact person is {name} ({email}).
For more information visit {website} or mail {name} at {email}.
{first} {last}, phone {phone}, mail {email}
Hello, {name} here from {company}. My e-mail is {email}.
Add {name} to the address book: {phone}, {email}.""",
    "orders": """Hi, my name is {customer} and my order {order} has not arrived yet. I paid {total}.
Hello, this is {customer}. I'd like to buy {quantity} {products} at {price} each.
{customer} picked up {quantity} {products} in {city} and paid {total} in cash.
Receipt: {quantity} x {product}, total {total}, date {date}, customer {customer}
Please add {quantity} {products} to order {order}.
The client {customer} asked for {quantity} {products} in {colour}.
Yesterday {customer} returned a {product} that had cost {price}.
We have {quantity} {products} for {price}, made by {company}.
{customer} from {city} spent {total} on {quantity} {products}.
Can I get {quantity} {products}? I'm {customer}, my mail is {email}.
Deliver {quantity} {products} to {street} on {day}, order {order}.
A {colour} {product} by {company} is on offer for {price}. {stock}
{customer} ordered {quantity} {products} for {price}.
{customer} bought {quantity} {products} for {price} each.
{customer} bought a {product} for {price}.
I would like to order {quantity} {products}. My name is {customer}.
Order {order}: {quantity} {products}, {price}.
Please send {quantity} {products} to {customer} in {city}.
Order number {order} from {customer} contains {quantity} {products} at {price}.
We sold {quantity} {products} to {customer} on {date}.
The {product} costs {price} and comes in {colour}.
The {product} costs {price}. {stock}
A {product} is {price} at {company}. {stock}
{quantity} {products} were shipped to {customer} at {street}.
{customer} wants {quantity} {products}, delivered to {city} on {day}.
{quantity}x {product}, {price}, for {customer}
On {date}, {customer} paid {price} for a {product}.
Sold: {product}. Price: {price}. Buyer: {customer}.
For {price} you get {quantity} {products}.
I need {quantity} {products} by {day}, please charge {customer}.
The order {order} of {customer} over {total} was placed on {date}. {delivered}
Your order {order} is confirmed. {delivered} The total is {total}.
A customer named {customer} returned {quantity} {products} because they were too small.
Hello, I am {customer} and I ordered a {product} on {date}. {delivered}
The shop sold {quantity} {products} at {price}, with a discount of {percent} percent.
This {colour} {product} is now {price}, {percent}% off.
Product: {product}, quantity: {quantity}, price: {price}
{company} ordered {quantity} {products}; the total comes to {total}.
My order is a {product}. {size} I paid {price}.
Could you please send {quantity} {products} to {street}, {city}? Signed, {customer}
{quantity} {products} cost {total} in total.
The {product} is {colour}, costs {price} and weighs {weight} kg.""",
    "events": """Meeting with {name} about the {event} on {day} at {time} in {place}.
{name} invites you to the {event} at {place} on {date} at {time}.
Can we move the {event} with {name} to {date}, {time}?
We are holding a {event} for {guests} people at {place} in {city}.
Lunch with {name} at {time} on {day}, {place}.
The {event} begins at {time} and the entrance fee is {price}.
My dentist appointment is on {date} at {time}, {street}.
Hi {first}, don't miss the {event} at {place}! It starts at {time} on {day}.
See you at the {event} on {date} in {city}. {name} will open it at {time}.
Dear all, the {event} scheduled for {date} will now be in {place}.
The {event} takes place on {date} at {time} in {place}.
The {event} is on {date} at {time}.
{event} on {day} at {time}, {place}.
Join us for the {event} at {place} on {date}, starting at {time}.
Don't forget the {event} on {day}. We meet at {time} at {place}.
On {date} there will be a {event} in {city}.
At {time} on {day} the {event} begins at {place}.
We invited {guests} people to the {event} at {place} on {date}.
You are invited to a {event}! When: {date}, {time}. Where: {place}.
The {event} was moved to {date} at {time}.
Reminder: {event}, {day}, {time}, {place}.
{name} organizes a {event} in {city} on {date}.
{name} is giving the {event} at {time} in {place}.
The {event} will be held in {place}. {online} It starts at {time}.
The {event} starts at {time} and lasts {minutes} minutes. {online}
Tickets for the {event} in {city} cost {price}; it starts at {time}.
Our {event} will be at {place}, {date}, {time}. {guests} guests are expected.
Let's have the {event} on {day} at {time}, is that fine for you?
Please book {place} for the {event} on {date} for {guests} people.
I'd like to reserve a table for {guests} people on {day} at {time}, name {customer}.
A table for {guests} at {time} on {day} under the name {customer}, please.
Event: {event} / Date: {date} / Venue: {place}
Save the date: {date}. That's when our {event} happens at {place}.
Hi all, the {event} with {name} is on {day} at {time}.
The {event} in {city} was visited by {spectators} people.""",
    "travel": """{name} wants to travel from {from} to {to} on {date} with {guests} people.
I'm flying with {flight} from {from} to {to} on {date}; the ticket was {price}.
Our train goes to {to} at {time}; we get on in {from}.
Next week I'm taking a bus from {from} to {to} for {price}.
Booking for {name}: {hotel}, {city}, {nights} nights from {date}, {total}.
From {from} it takes {minutes} minutes by train to reach {to}, {km} km away.
Please reserve a room for {guests} at the {hotel} in {city} from {date}, {nights} nights.
I want to fly from {from} to {to} on {date}.
The flight {flight} from {from} to {to} leaves at {time}.
Flight {flight} to {to} departs on {date} at {time}.
{name} travels from {from} to {to} on {day}.
We are going from {from} to {to} by train for {price}.
Book me a ticket from {from} to {to} on {date}, please. My budget is {price}.
The train from {from} to {to} leaves at {time} and takes {minutes} minutes.
A one-way ticket to {to} from {from} costs {price}.
It is {km} km from {from} to {to}.
{name} flies to {to} on {date} and comes back a week later.
{name} stayed at {hotel} in {city} for {nights} nights.
We booked {nights} nights at the {hotel} in {city} for {total}.
I need a hotel in {city} for {nights} nights starting {date}.
Check-in at {hotel}, {city}: {date}, {nights} nights, {guests} guests.
Two buses go from {from} to {to}; the first one leaves at {time}.
Starting in {from}, the bus reaches {to} at {time}. The fare is {price}.
Trip to {to}: leaving {from} on {date}, {guests} travellers.
To get to {to}, {name} takes flight {flight} from {from}.
Passenger {name}, flight {flight}, from {from} to {to}, {date}
My vacation starts on {date}: I fly from {from} to {to} and stay for {nights} nights.""",
    "reviews": """I give the {product} {rating} stars. {mood} {recommend}
{reviewer}, {rating} stars: {mood}
The {product} arrived on {date}. {mood} I paid {price}.
Bought the {product} from {company} for {price}. {rating} out of 5. {recommend}
{mood} That is what {reviewer} says about the {product}.
{reviewer} gave the {product} {rating} out of 5 stars.
{rating} stars for the {product}. {mood}
I bought this {product} last month. {mood} {rating} stars.
{reviewer} writes: {mood} I give the {product} {rating} stars.
Review by {reviewer}: {rating}/5. {recommend}
The {product} by {company} gets {rating} stars from me. {recommend}
{mood} The {product} cost me {price}.
Rating: {rating}. Product: {product}. Reviewer: {reviewer}.
{reviewer} rated the restaurant in {city} with {rating} stars on {date}.
We ate {dish} in {city} and give it {rating} stars out of five.
{reviewer} stayed at {hotel}. {mood} Rating: {rating} of 5.
My opinion on the {product}: {mood} {recommend}
On {date} {reviewer} reviewed the {product} and gave {rating} stars.
For {price} the {product} is okay, {rating} stars. {reviewer}
{company} sells a {product} that I rate {rating} out of 5. {mood}""",
    "books": """"{booktitle}" was written by {author} and published in {year}.
{author} wrote "{booktitle}" in {year}.
{booktitle} by {author} has {pages} pages.
The book {booktitle} by {author} appeared in {year} and costs {price}.
In {year}, {author} published the novel "{booktitle}".
"{booktitle}" ({year}) is a book by {author} with {pages} pages.
I am reading {booktitle} by {author} at the moment, all {pages} pages of it.
{author}: {booktitle}. {publisher}, {year}.
The publisher {publisher} printed "{booktitle}" by {author} in {year}.
Have you read "{booktitle}"? It's by {author} and costs {price}.
The film "{booktitle}" by {director} came out in {year}.
{director} directed "{booktitle}" in {year}. It runs for {minutes} minutes.
The movie {booktitle} ({year}) is {minutes} minutes long.
The song "{booktitle}" by {artist} is a {genre} song from {year}.
{artist} released the {genre} album "{booktitle}" in {year}.
My favourite song is "{booktitle}" by {artist}, released in {year}.
The library bought "{booktitle}" by {author} for {price}.
{reviewer} gave "{booktitle}" by {author} {rating} stars.""",
    "homes": """The flat in {city} has {rooms} rooms and costs {rent} a month.
For rent: {rooms} rooms, {area} square metres, {rent} per month, {city}.
A house in {city} with {rooms} rooms is for sale for {bigprice}.
The apartment at {street} has {area} square metres and {rooms} rooms.
{rooms}-room apartment in {city}, {area} m2, rent {rent}. {furnished}
{name} rents a flat with {rooms} rooms at {street}.
The house at {street}, {city}, was sold for {bigprice} in {year}.
The asking price for the house in {city} is {bigprice}. It has {area} square metres.
We are looking for a flat in {city} with {rooms} rooms for at most {rent}.
{furnished} The flat has {rooms} rooms and lies in {city}.
The owner, {owner}, sells the house with {rooms} rooms for {bigprice}.
Call {owner} at {phone} about the flat at {street}; the rent is {rent}.""",
    "pets": """{pet} is a {animal} and belongs to {owner}.
{owner} has a {animal} called {pet}.
{owner}'s {animal} is named {pet} and is {age} years old.
My {animal} {pet} is {age} years old and weighs {weight} kg.
{pet} the {animal} lives with {owner} in {city}.
Lost: a {colour} {animal} called {pet}. Call {phone}.
We found a {colour} {animal} in {city}; it answers to {pet}.
The vet saw {pet}, a {animal} weighing {weight} kg. {vaccinated}
{pet}, a {animal} of {age} years, is looking for a home. {vaccinated}
{owner} adopted a {age}-year-old {animal} and named it {pet}.
The zoo in {city} has a new {animal}. Its name is {pet} and it weighs {weight} kg.
I'm {owner} and this is my {animal}, {pet}.""",
    "recipes": """For the {dish} you need {ingredients}. It serves {servings}.
The {dish} is made with {ingredients} and takes {minutes} minutes.
{dish}: cook for {minutes} minutes, serves {servings} people.
This recipe for {dish} serves {servings} and takes {minutes} minutes. {vegetarian}
Take {ingredients} to make a {dish}. {vegetarian}
{name} cooks {dish} for {servings} people in {minutes} minutes.
To make {dish}, mix {ingredients} and bake everything for {minutes} minutes.
Ingredients of the {dish}: {ingredients}.
Please buy {groceries} at the market on {day}.
We need {groceries} for the {event}.
{name} bought {groceries} for {total}.
Tonight there is {dish} with {ingredients}. {vegetarian} It costs {price}.
Bake the {dish} at {temperature} degrees for {minutes} minutes.""",
    "sports": """{team1} played against {team2} and the result was {goals1}:{goals2}.
{team1} {goals1} - {goals2} {team2}
{winner} beat {loser} on {day} in {city}.
{winner} won against {loser} in front of {spectators} spectators.
In {city}, {winner} defeated {loser}. {spectators} people watched.
The match between {team1} and {team2} ended {goals1} to {goals2}.
{team1} scored {goals1} goals at home, {team2} scored {goals2}.
{name} won the {event} in {minutes} minutes.
On {date}, {team1} hosted {team2} in {city}; final score {goals1}-{goals2}.
Home team {team1} met {team2} on {day} at {time}.
{loser} lost to {winner} on {date}.
{name} from {country} ran {km} km in {minutes} minutes.
Attendance: {spectators}. Home: {team1} ({goals1}). Away: {team2} ({goals2}).""",
    "invoices": """Invoice {invoice} over {total} is due on {due}.
The invoice {invoice} for {customer} amounts to {total}.
Invoice number {invoice}, dated {date}, total {total}. {paid}
{company} sent us invoice {invoice} over {total}. {paid}
Please pay {total} for invoice {invoice} by {due}.
Bill {invoice} from {company}: {total}, due {due}.
Invoice no.: {invoice}. Customer: {customer}. Amount: {total}. {paid}
We received {total} from {customer} for invoice {invoice}.
{customer} owes {company} {total}. {paid}
Dear {customer}, your invoice {invoice} of {date} over {total} is attached.
Total due: {total}, invoice {invoice}, payable until {due}
The bill of {date} for {customer} comes to {total}. {paid}
Receipt: {product}, {price}, bought on {date} at {company}.""",
    "weather": """In {city} it is {temperature} degrees and {weather}.
It is {weather} in {city} with {temperature} degrees and {humidity}% humidity.
The weather in {city}: {weather}, {temperature} degrees, wind {wind} km/h.
{city} will be {weather} on {day}, with a high of {temperature} degrees.
On {day} expect {weather} conditions in {city} at {temperature} degrees.
Temperatures reach {temperature} degrees in {city} today; humidity is {humidity} percent.
The station in {city} measured {temperature} degrees and a wind of {wind} km/h at {time}.
Forecast for {city}: {weather}, {temperature} degrees.
With {temperature} degrees and {weather} skies, {city} enjoys its {day}.
{weather} weather in {city} today, humidity {humidity}%, wind {wind} km/h""",
    "jobs": """{company} is looking for a {job} in {city}. The salary is {salary}.
{company} hires a {job} for {salary} a year. {remote}
We at {company} need a {job} from {date} on. {remote}
{name} applied for the position of {job} at {company}.
{name} earns {salary} as a {job} at {company}.
Job offer: {job}, {company}, {city}, {salary}
A {job} is wanted in {city}. {remote} Write to {email}.
{name} started as a {job} at {company} on {date}.
The {job} position at {company} pays {salary} and is based in {city}.
{name} has worked for {company} in {city} since {year}.
{company} was founded in {founded} and has {employees} employees.
{company} from {city} employs {employees} people. It was founded in {founded}.
Founded in {founded} by {name}, {company} is based in {city}.""",
    "cars": """I am selling my {brand} {model} from {year} with {mileage} km for {bigprice}.
The {colour} {brand} {model} was built in {year}.
For sale: {brand} {model}, {year}, {mileage} km, {bigprice}
{name} drives a {colour} {brand} {model}.
A {brand} {model} from {year} costs {bigprice}.
{owner}'s {brand} {model} has run {mileage} km.
This {brand} {model} is {colour}, has {mileage} km on the clock and was made in {year}.
{name} bought a {colour} {brand} in {year} for {bigprice}.
Make: {brand}, model: {model}, year: {year}, price: {bigprice}""",
    "tickets": """Ticket {ticket}: {issue}. Reported by {name}.
{name} reports that the {issue}. {priority}
Ticket {ticket} was opened by {name} on {date}. {status}
{issue} in room {room}, please help. {urgent} {name}
Problem: {issue}. {priority} {status}
Support case {ticket} ({issue}). {priority}
Hello support, {issue}. My ticket is {ticket} and my mail is {email}. {urgent}
On {date} {name} wrote: {issue}. {urgent}
{customer} from {company} says: {issue}. {priority}
Ticket no. {ticket}, {name}, {issue}. {status}
{name} should {task} by {due}. {priority}
To do: {task}. Deadline: {due}. {urgent}
{task} - assigned to {name}, due {due}. {status}""",
    "school": """{student} got {grade} points in {course}.
{student} takes {course} with {teacher} in room {room}.
The {course} course is taught by {teacher} on {day} at {time}.
In {course}, {student} scored {grade} out of 100.
{student}, {age}, studies {course} in {city}.
{teacher} teaches {course} in room {room}.
Exam results: {student}, {course}, {grade}
The {course} exam is on {date} at {time} in room {room}.
{quantity} students signed up for {course} with {teacher}.""",
    "health": """{patient} has an appointment with {doctor} on {date} at {time}.
{doctor} sees {patient} on {day} at {time}.
Patient {patient}, {age} years old, weighs {weight} kg and is {height} cm tall.
Appointment: {patient}, {doctor}, {date}
{patient} was examined by {doctor} in room {room}.
{doctor} from {city} treats {patient}, who is {age}.
Patient: {patient}. Age: {age}. Doctor: {doctor}. {urgent}""",
    "messages": """{sender} wrote on {date} about the {subject}.
From: {sender}, Subject: {subject}, Date: {date}
{sender} called at {time} because of the {subject}. {urgent}
I got a message from {sender} ({email}) about the {subject}.
{sender} asks about the {subject} and wants an answer by {due}. {urgent}
Message from {sender}, {phone}: please call back about the {subject}.""",
    "places": """{city} lies in {country} and has {population} inhabitants.
{city} is a town in {country} on the river {river}.
The town of {city}, {country}, was founded in {founded}.
About {population} people live in {city}, which lies on the {river}.
{city} ({country}): population {population}, founded {founded}
The {place} in {city} opens at {time} and costs {price}.
Entrance to the {place} is {price}; it opens at {time} on {day}.
The nearest station to {place} is in {city}, {km} km away.""",
}

DOMAINS: dict[str, list[str]] = {k: v.splitlines() for k, v in _TEXTS.items()}
for _block in TOLD_SKELETONS.split("\n\n"):
    _domain, *_more = _block.splitlines()
    _all = (*DOMAINS[_domain], *(text.replace("\\n", "\n") for text in _more))
    DOMAINS[_domain] = list(dict.fromkeys(_all))

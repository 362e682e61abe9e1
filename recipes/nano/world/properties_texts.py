"""What records hold, in many words, and how one asks for it; for `properties.py`.

A line of `PROPERTIES`: words for it (of keys and of questions alike); its maker; whole questions,
where {v} is the record ("?" in front of the words: yes or no).
"""

__all__ = ["CLOSE", "CORES", "JOINTS", "NAMES", "PROPERTIES"]

PROPERTIES = """price, cost, charge, unit price, rate; amount; How much is {v}?|What does {v} cost?|How expensive is {v}?|How much do I pay for {v}?|What am I charged for {v}?|What do they want for {v}?
weight, mass, heaviness, kilograms, weight kg; kgs; How heavy is {v}?|What does {v} weigh?|How many kilos does {v} have?|Can I lift {v}, or how heavy is it?
length, size in metres, extent; count; How long is {v} from end to end?|How far does {v} reach?
height, altitude, elevation, highness; cm; How high is {v}?|How tall is {v}?|How far up does {v} go?
age, years old, years; people; How old is {v}?|How many years has {v} been there?
colour, color, paint, shade; colour; What colour is {v}?|Which color does {v} have?|Is {v} red, blue or what?
owner, proprietor, holder, belongs to, possessor; fullname; Who owns {v}?|Whose is {v}?|To whom does {v} belong?|Who is {v} registered to?
author, writer, creator, written by, made by; fullname; Who wrote {v}?|Who made {v}?|From whose pen is {v}?
manager, boss, head, responsible, person in charge, supervisor; fullname; Who is responsible for {v}?|Who runs {v}?|Who is in charge of {v}?|Whom do I ask about {v}?
successor, next owner, follow-up person; first; Who comes after {v}?|Who takes over from {v}?
status, state, condition, stage, current state; status; How is {v} doing?|How far along is {v}?|Where do we stand with {v}?
location, place, whereabouts, city, position, site; city; Where is {v}?|Where can I find {v}?|Which city is {v} in?|Where has {v} got to?
country, nation, land, state of origin; country; Which country does {v} come from?|From what land is {v}?|Of what nation is {v}?
phone, phone number, telephone, hotline, mobile; phone; How can I call {v}?|Which number do I dial for {v}?|What do I dial to reach {v}?|Can I ring {v}? Under what number?
email, mail, e-mail address, mail address; email; Where can I mail {v}?|Where do I send an e-mail for {v}?|How do I reach {v} by e-mail?
website, url, web address, homepage, link; url; Where is {v} on the web?|Where can I find {v} online?|What is {v} on the internet?|Which page has {v}?
created, created at, made on, entered on, date of creation; iso; When was {v} created?|When was {v} made?|Since what day does {v} exist?|On what date was {v} entered?
due, deadline, due date, latest date, ends on; hhmm; By what time must {v} be done?|How long do I have for {v}?|Until when can {v} wait?
start, begins, begin, opening, starts at; clock; When does {v} start?|What time does {v} begin?|At what hour does {v} open?
minutes, duration, running time, time needed, takes; minutes; How long does {v} take?|How many minutes is {v}?|How much time do I need for {v}?
quantity, stock, units left, pieces, in store; integer; How many of {v} are left?|How many pieces do we have of {v}?|How much of {v} is in store?
rating, stars, score, grade, reviews; rating; How is {v} rated?|How good is {v}?|How many stars does {v} have?|What do people think of {v}?
discount, reduction, rebate, percent off; percent; How much is {v} reduced?|How many percent off do I get on {v}?|How much do I save on {v}?
change, change percent, difference, movement, shift; ratio; How much did {v} move?|How much did {v} change?|By how much did {v} go up or down?|How far did {v} rise or fall?
maker, manufacturer, brand, producer, company; company; Which company makes {v}?|Which firm is {v} from?|What brand is {v}?
category, kind, type, class, sort; noun; What kind of thing is {v}?|What type is {v}?|How is {v} classified?
version, release, edition; ratio; Which version is {v}?|Which release of {v} is it?
temperature, temp, warmth, degrees, heat; temperature; How warm is {v}?|How hot is {v}?|How cold is {v}?|What does the thermometer say for {v}?
language, tongue, lang, written in; language; What language is {v} in?|In which tongue is {v}?|What do I have to speak for {v}?
capacity, seats, places, room for, maximum; count; How many fit into {v}?|How many people can {v} take?|How much does {v} hold?
speed, velocity, pace, max speed; km; How fast is {v}?|How quick can {v} be?|At what speed does {v} go?
year, built, built in, year of origin, dates from; year; What year is {v} from?|Which year saw {v} first?
currency, money unit, paid in; currency; In which currency is {v}?|Is {v} in euros, dollars or what?|What money is {v} counted in?
department, division, section, unit in charge; department; Which department has {v}?|Where in the company does {v} belong?
genre, style, music style; genre; What style is {v}?|What sort of music is {v}?
address, street, street address, house; street; Which street is {v} in?|At what address is {v}?|Where exactly, street and number, is {v}?
floor, storey, level in the building; few; On which floor is {v}?|How many stairs up is {v}? Which floor?
errors, faults, failures, defects, number of errors; people; How many errors does {v} have?|How often did {v} fail?|How many times did {v} go wrong?
job, profession, occupation, role, position held; job; What does the person of {v} do for a living?|What job goes with {v}?
ingredients, contents, made of, components, parts; foodlist; What's in {v}?|What is {v} made of?|What does {v} consist of?
tags, labels, keywords, topics; tags; Which labels are on {v}?|What is {v} tagged with?|Under which keywords is {v}?
weekday, day, day of the week; weekday; On which day is {v}?|What day of the week is {v}?
comment, note, remark, memo; short; What do they say about {v}?|Is there any remark on {v}? What?
? available, in stock, obtainable, free, can be had; truth; Is {v} available?|Can I get {v}?|Is {v} to be had?|Could I have {v} now?
? paid, settled, is paid, money received; truth; Is {v} paid?|Has somebody paid for {v}?|Did the money for {v} come in?|Is the money for {v} there?
? broken, defective, out of order, damaged; truth; Is {v} broken?|Does {v} have a defect?|Is {v} out of order?|Is {v} damaged?
? active, enabled, running, switched on, in use; truth; Is {v} active?|Is {v} running?|Is {v} in use?|Is {v} switched on?
? delayed, late, behind schedule, overdue; truth; Is {v} late?|Is {v} delayed?|Is {v} behind time?|Will {v} come later than planned?
? confirmed, approved, accepted, signed off; truth; Is {v} approved?|Has {v} been confirmed?|Did they say yes to {v}?|Has someone signed off {v}?
? public, visible, open to all, published; truth; Can everybody see {v}?|Is {v} public?|Is {v} visible to others?|Is {v} open to all?
? insured, covered, has insurance; truth; Is {v} insured?|Does a policy cover {v}?|Is there insurance on {v}?
? locked, closed, shut, sealed; truth; Is {v} locked?|Is {v} shut?|Is {v} closed?
? new, unused, fresh, brand new; truth; Is {v} new?|Is {v} unused?|Has nobody used {v} before?"""

# Properties that could answer the same question; a record has one of a line.
CLOSE = """location address country floor
age year created
rating comment
author maker
quantity capacity available
price discount change
height length
category genre ingredients
broken active
delayed status
confirmed status paid
public available locked
start due minutes
new age
temperature status""".splitlines()

# "the price of the bike 12"; {a} is what is asked for.
CORES = """What is the {a} of {v}?|What's the {a} of {v}?|What {a} does {v} have?|Which {a} does {v} have?|What's {v}'s {a}?|{a} of {v}?|{v}: {a}?
Tell me the {a} of {v}.|I need the {a} of {v}.|Give me the {a} of {v}.|Look up the {a} of {v}.|Find out the {a} of {v}.|Show me the {a} of {v}.
Do you know the {a} of {v}?|Can you check the {a} of {v}?|Could you find the {a} of {v}?|I'd like to know the {a} of {v}.|I want to know the {a} of {v}.
For {v}, what is the {a}?|About {v}: what's the {a}?|{v}, and in particular the {a}.|Let me know the {a} of {v}.|I forgot the {a} of {v}.|Check {v} for the {a}.
What do we have as the {a} of {v}?|What is noted as the {a} of {v}?|What does it say under {a} for {v}?|Read me the {a} of {v}.|My boss asks for the {a} of {v}.
Just the {a} of {v}, please.|Only the {a} of {v}.|The {a} of {v}, please.|What is the {a} like of {v}?|What about the {a} of {v}?|How about the {a} of {v}?
Fetch the {a} of {v}.|Can I have the {a} of {v}?|May I ask for the {a} of {v}?|I wonder about the {a} of {v}.|Which is the {a} of {v}?|With {v}, what is the {a}?
See {v}: what is the {a}?|Have a look at {v} and tell me the {a}.|Look at {v}. What's the {a}?|Please get me the {a} of {v}.|Someone asked me for the {a} of {v}.""".replace(
    "\n", "|"
).split("|")
# Two at once: {q} is the first question, {a} and {b} words, {r} the second question with "it".
JOINTS = """What are the {a} and the {b} of {v}?|Tell me the {a} and the {b} of {v}.|I need {a} and {b} of {v}.|Give me {a} and {b} of {v}.|{a} and {b} of {v}, please.
Which {a} and which {b} does {v} have?|What's the {a} of {v}, and what's the {b}?|What is the {a} of {v}? And the {b}?|Look up {v}: {a}, {b}.|For {v}: {a} and {b}?
Check the {a} of {v}, and also the {b}.|I'd like the {a} of {v} and the {b}.|The {a} of {v}, and then the {b}.|Both the {a} and the {b} of {v}, please.
What's the {a} of {v}, and the {b}?|Show me {v}: the {a} and the {b}.|Find the {a} of {v} as well as the {b}.|{v}: {a} and {b}?|{q} And what is the {b}?|{q} {R}
{q} And {r}|{q} Also, {r}|{q} Tell me the {b}, too.|{q} I also need the {b}.|{q} And the {b}?|{q} Then, {r}|What's the {b} of {v}, after the {a}?|Not only the {a} of {v}, the {b} as well.""".replace(
    "\n", "|"
).split("|")
# The function: its name, {n} is the thing; and what it says of itself.
NAMES = """get_{n} lookup_{n} find_{n} fetch_{n} check_{n} query_{n} read_{n} show_{n} retrieve_{n} search_{n} load_{n} view_{n} {n}_info
{n}_details {n}_data {n}_record {n}_lookup {n}_by_id get_{n}_info get_{n}_details describe_{n} inspect_{n} {n}_get {n}_facts
open_{n} {n}_sheet {n}_card pull_{n} info_on_{n} about_{n}""".split()

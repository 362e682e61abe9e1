"""Texts of who did what to whom: one verb, two parties, in the active, the passive and around it.

`tell_relation` says one relation (who beat whom, who sold what to whom) in one of many sentences
that differ in their grammar alone, so that a role is read off the sentence and not off its order.

    The one who lent Ada a tent is Omar.
    lender=Omar borrower=Ada item=tent
"""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world.base import Draw
from recipes.nano.world.domains import Slot
from recipes.nano.world.facts import Told
from recipes.nano.world.fields import Field

__all__ = ["tell_relation"]

# Noun; what does it: maker, keys, meaning; to whom: the same; verbs as infinitive, past, participle
# and -ing form. After "to" or "from" a thing changes hands: its article stands in the sentence.
_ROWS = """match; team winner,winning_team,won_by,victor; who won; team loser,losing_team,beaten_team,defeated; who lost; ; beat beat beaten beating|defeat defeated defeated defeating|outplay outplayed outplayed outplaying|crush crushed crushed crushing|overcome overcame overcome overcoming|knock~out knocked~out knocked~out knocking~out|conquer conquered conquered conquering
job; company employer,company,firm,hired_by; who employs; person employee,person,hire,worker; who is employed; ; hire hired hired hiring|employ employed employed employing|engage engaged engaged engaging|recruit recruited recruited recruiting|take~on took~on taken~on taking~on|promote promoted promoted promoting
lesson; person teacher,trainer,instructor,taught_by; who teaches; first student,learner,pupil,trainee; who learns; ; teach taught taught teaching|train trained trained training|coach coached coached coaching|instruct instructed instructed instructing|tutor tutored tutored tutoring
visit; doctorname doctor,physician,treated_by; the doctor; person patient,patient_name,sick_person; the patient; ; treat treated treated treating|examine examined examined examining|operate~on operated~on operated~on operating~on|cure cured cured curing|see saw seen seeing
takeover; company buyer,acquirer,parent,new_owner,bought_by; who buys; company acquired,target,sold_company,bought_company; what is bought; ; buy bought bought buying|acquire acquired acquired acquiring|take~over took~over taken~over taking~over|swallow swallowed swallowed swallowing|purchase purchased purchased purchasing
post; person successor,new,replacement,who_comes; who comes; person predecessor,former,replaced,who_goes; who goes; ; replace replaced replaced replacing|succeed succeeded succeeded succeeding|follow followed followed following|relieve relieved relieved relieving
call; person caller,from,called_by,who_called; who called; person called,to,callee,who_was_called; who was called; ; call called called calling|phone phoned phoned phoning|ring rang rung ringing|contact contacted contacted contacting
trial; company plaintiff,claimant,sued_by; who sues; company defendant,accused,sued; who is sued; ; sue sued sued suing|accuse accused accused accusing|take~to~court took~to~court taken~to~court taking~to~court
interview; person reporter,interviewer,journalist,asked_by; who asks; person guest,interviewed,interviewee; who is asked; ; interview interviewed interviewed interviewing|question questioned questioned questioning
party; first host,invited_by,inviter; who invites; person guest,invited,invitee; who is invited; ; invite invited invited inviting|welcome welcomed welcomed welcoming|entertain entertained entertained entertaining
rescue; first rescuer,saved_by,helper; who helped; first rescued,saved,victim; who was helped; ; rescue rescued rescued rescuing|save saved saved saving|free freed freed freeing|pull~out pulled~out pulled~out pulling~out
chase; first pursuer,chased_by,hunter; who chases; first chased,pursued,runaway; who is chased; ; chase chased chased chasing|catch caught caught catching|overtake overtook overtaken overtaking|find found found finding
support; person sponsor,supporter,backed_by; who supports; team team,club,supported,backed; who is supported; ; support supported supported supporting|sponsor sponsored sponsored sponsoring|back backed backed backing
complaint; person complainant,reported_by,informer; who reports; company reported,accused,firm; who is reported; ; report reported reported reporting|criticize criticized criticized criticizing|blame blamed blamed blaming|warn warned warned warning
praise; person boss,praised_by,manager,from; who praises; first praised,employee,who,colleague; who is praised; ; praise praised praised praising|thank thanked thanked thanking|reward rewarded rewarded rewarding|congratulate congratulated congratulated congratulating
game; first winner,won_by,champion; who won; first loser,beaten,second; who lost; ; beat beat beaten beating|checkmate checkmated checkmated checkmating|defeat defeated defeated defeating|outrun outran outrun outrunning
sale; person seller,sold_by,vendor; who sells; person buyer,bought_by,customer,purchaser; who buys; to; sell sold sold selling
loan; first lender,lent_by,owner; who lends; first borrower,lent_to,borrowed_by; who borrows; to; lend lent lent lending|loan loaned loaned loaning
gift; first giver,from,given_by,donor; who gives; first receiver,to,given_to,recipient; who receives; to; give gave given giving|hand handed handed handing|present presented presented presenting
parcel; company sender,from,shipper,sent_by; who sends; person recipient,to,receiver,addressee; who receives; to; send sent sent sending|ship shipped shipped shipping|mail mailed mailed mailing|deliver delivered delivered delivering
rental; person landlord,owner,rented_by,lessor; who lets; person tenant,renter,lessee; who rents; to; rent~out rented~out rented~out renting~out|let let let letting|lease leased leased leasing
prize; company sponsor,awarded_by,donor; who awards; person winner,awarded_to,prizewinner; who wins; to; award awarded awarded awarding|grant granted granted granting
sale; person seller,sold_by,vendor; who sells; person buyer,bought_by,customer,purchaser; who buys; from; buy bought bought buying|purchase purchased purchased purchasing|order ordered ordered ordering
loan; first lender,lent_by,owner; who lends; first borrower,lent_to,borrowed_by; who borrows; from; borrow borrowed borrowed borrowing
gift; first giver,from,given_by,donor; who gives; first receiver,to,given_to,recipient; who receives; from; get got got getting|receive received received receiving
rental; person landlord,owner,lessor; who lets; person tenant,renter,lessee; who rents; from; rent rented rented renting|lease leased leased leasing
theft; first victim,owner,stolen_from,robbed; who was robbed; first thief,stolen_by,robber; who stole; from; steal stole stolen stealing|snatch snatched snatched snatching
estate; person deceased,left_by,previous_owner; who left it; person heir,inherited_by,new_owner; who inherits; from; inherit inherited inherited inheriting"""

# {A} does it to {B}: {v} past, {p} participle, {g} -ing, {i} infinitive; {x} when or where; {N} is
# somebody else.
_PLAIN = """{A} {v} {B}{x}.
{A} has {p} {B}.
{B} was {p} by {A}{x}.
{B} got {p} by {A}{x}.
{B} has been {p} by {A}.
It was {A} who {v} {B}{x}.
It was {B} who was {p} by {A}{x}.
The one who {v} {B} is {A}.
The one that {A} {v} is {B}.
The one who was {p} by {A} is {B}.
After {g} {B}, {A} went home.
By {g} {B}, {A} surprised everybody.
{A}, who {v} {B}{x}, is happy.
{B}, who was {p} by {A}{x}, is tired.
{A} managed to {i} {B}{x}.
{A} decided to {i} {B}.
{A} did {i} {B}, believe it or not.
{A} will {i} {B}{x}.
{A} is going to {i} {B}{x}.
{B} will be {p} by {A}{x}.
{B} is going to be {p} by {A}{x}.
Everybody knows that {A} {v} {B}.
Everybody knows that {B} was {p} by {A}.
I heard that {A} {v} {B}{x}.
I heard that {B} got {p} by {A}.
Who {v} {B}? It was {A}.
Who was {p} by {A}? It was {B}.
Whom did {A} {i}{x}? It was {B}.
News: {A} {v} {B}{x}
{B} {p} by {A}
{B} ({p} by {A})
{B} - {p} by {A}{x}
{A} is said to have {p} {B}.
{B} is said to have been {p} by {A}.
When {A} {v} {B}, it was raining.
When {B} was {p} by {A}, it was raining.
Being {p} by {A} was new to {B}.
{g} {B} was not easy for {A}.
{A} and not {N} {v} {B}{x}.
{A} {v} {B}, not {N}.
{B} was {p} by {A}, not by {N}.
{N} told me that {A} {v} {B}.
{N} told me that {B} was {p} by {A}.
According to {N}, {A} {v} {B}{x}.
If {N} is right, {B} was {p} by {A}.
{A}? Yes, {A} {v} {B}{x}.
{B}? {p} by {A}{x}.
Of all people, {A} {v} {B}.
Of all people, {B} was {p} by {A}.
What {A} did{x} was to {i} {B}.
What happened to {B}{x}: {p} by {A}.
{A} had {p} {B} before anyone noticed.
{B} had been {p} by {A} before anyone noticed.
Nobody but {A} could {i} {B}.
Nobody but {B} was {p} by {A}.
{X} {A} {v} {B}.
{X} {B} was {p} by {A}.""".splitlines()

# {A} gives a {t} to {B}.
_TO = """{A} {v} {B} the {t}{x}.
{A} {v} the {t} to {B}{x}.
{A} {v} a {t} to {B}{x}.
{A} has {p} the {t} to {B}.
The {t} was {p} to {B} by {A}{x}.
The {t} was {p} by {A} to {B}{x}.
A {t} was {p} to {B} by {A}.
The {t} has been {p} to {B} by {A}.
It was {A} who {v} the {t} to {B}{x}.
It was {B} to whom {A} {v} the {t}.
It was the {t} that {A} {v} to {B}.
To {B}, {A} {v} a {t}.
What {A} {v} to {B}{x} was a {t}.
The {t} that {A} {v} to {B} is fine.
{B}, to whom {A} {v} the {t}, is happy.
{A}, who {v} the {t} to {B}{x}, is happy.
The one who {v} the {t} to {B} is {A}.
The one to whom {A} {v} the {t} is {B}.
After {g} the {t} to {B}, {A} went home.
{A} decided to {i} the {t} to {B}.
{A} is going to {i} a {t} to {B}{x}.
{A} will {i} the {t} to {B}{x}.
I heard that {A} {v} a {t} to {B}.
I heard that a {t} was {p} to {B} by {A}.
{N} told me that {A} {v} the {t} to {B}.
According to {N}, the {t} was {p} to {B} by {A}.
Not {N} but {B} was the one to whom {A} {v} the {t}.
{A} and not {N} {v} the {t} to {B}.
Who {v} the {t} to {B}? {A} did.
To whom did {A} {i} the {t}{x}? To {B}.
The {t}, {p} to {B} by {A}{x}
{t}: {p} by {A} to {B}
{B} has the {t} now; {A} {v} it{x}.
{B} has a {t}, {p} by {A}.
{A} no longer has the {t}: it was {p} to {B}.
{X} {A} {v} the {t} to {B}.
{X} the {t} was {p} to {B} by {A}.""".splitlines()

# {B} takes a {t} from {A}.
_FROM = """{B} {v} the {t} from {A}{x}.
{B} {v} a {t} from {A}{x}.
{B} has {p} a {t} from {A}.
The {t} was {p} from {A} by {B}{x}.
The {t} was {p} by {B} from {A}.
From {A}, {B} {v} a {t}.
It was {A} from whom {B} {v} the {t}.
It was {B} who {v} the {t} from {A}{x}.
It was the {t} that {B} {v} from {A}.
What {B} {v} from {A}{x} was a {t}.
The {t} that {B} {v} from {A} is fine.
The one who {v} the {t} from {A} is {B}.
The one from whom {B} {v} the {t} is {A}.
{A}, from whom {B} {v} the {t}, is well.
{B}, who {v} a {t} from {A}{x}, is well.
After {g} the {t} from {A}, {B} went home.
{B} wanted to {i} a {t} from {A}, and did.
{B} is going to {i} the {t} from {A}{x}.
{B} will {i} the {t} from {A}{x}.
I heard that {B} {v} a {t} from {A}.
{N} told me that {B} {v} the {t} from {A}.
According to {N}, {B} {v} a {t} from {A}{x}.
{B} and not {N} {v} the {t} from {A}.
{B} {v} the {t} from {A}, not from {N}.
Who {v} the {t} from {A}? {B} did.
From whom did {B} {i} the {t}? From {A}.
The {t}, {p} from {A} by {B}{x}
{t}: {p} by {B} from {A}
{B} has a {t}, {p} from {A}.
{A} had a {t}; {B} {v} it{x}.
{X} {B} {v} the {t} from {A}.
{X} the {t} was {p} from {A} by {B}.""".splitlines()
_FRAMES = {"": _PLAIN, "to": _TO, "from": _FROM}


@dataclass(frozen=True)
class _Verb:
    """One verb of a relation, with the sentences that it can stand in."""

    noun: str
    slots: dict[str, Slot]
    forms: tuple[str, str, str, str]
    frames: tuple[str, ...]


def _doctor(r: random.Random) -> Field:
    name = f"Dr. {f.last_name(r)[0]}"
    return name, name


def _thing(r: random.Random) -> Field:
    words = r.choice(lex.OBJECTS)
    if r.random() < 0.3:
        words = f"{r.choice((*lex.COLOURS, *lex.ADJECTIVES))} {words}"
    return words, words


_MAKERS: dict[str, Callable[[random.Random], Field]] = {
    "team": f.team, "company": f.company, "person": f.person, "first": f.first_name, "doctorname": _doctor,
}  # fmt: skip
_BESIDE = {
    "date": Slot("string", ("date", "when", "day", "happened_on"), "when it happened", f.date),
    "city": Slot("string", ("city", "where", "town", "place"), "where it happened", f.city),
    "price": Slot("number", ("price", "amount", "cost", "sum"), "the price", f.price),
    "thing": Slot("string", ("item", "thing", "object", "what", "article"), "what it was", _thing),
}


def _verbs() -> list[_Verb]:
    table = []
    for row in _ROWS.splitlines():
        noun, one, about, two, other, way, verbs = (part.strip() for part in row.split(";"))
        slots: dict[str, Slot] = {}
        for name, side, meaning in (("a", one, about), ("b", two, other)):
            maker, _, keys = side.partition(" ")
            slots[name] = Slot("string", tuple(keys.split(",")), meaning, _MAKERS[maker])
        names = ("thing", "date", "city", "price") if way else ("date", "city")
        taken = {key for slot in slots.values() for key in slot.keys}
        slots |= {n: _BESIDE[n] for n in names if not taken & set(_BESIDE[n].keys)}
        for verb in verbs.split("|"):
            i, v, p, g = (form.replace("~", " ") for form in verb.split())
            table.append(_Verb(noun, slots, (i, v, p, g), tuple(_FRAMES[way])))
    return table


_VERBS = _verbs()
# Each verb has its own wordings, so that what is held out of one is not held out of all.
_SAID = {id(verb): [f"{frame}\t{verb.forms[1]}" for frame in verb.frames] for verb in _VERBS}


def tell_relation(draw: Draw) -> Told:
    """One relation in one sentence, now and then with a time, a place or a price."""
    verb = draw.choice(_VERBS)
    frame = draw.wording(_SAID[id(verb)]).partition("\t")[0]
    names = ["a", "b"]
    if "{t}" in frame:
        names.append("thing")
    beside = [n for n in ("date", "city", "price") if n in verb.slots]
    slot = draw.choice(beside) if "{x}" in frame and draw.chance(0.6) else ""
    if "{X}" in frame:
        slot = draw.choice([n for n in beside if n != "price"])
    names += [slot] if slot else []

    def make(r: random.Random) -> dict[str, Field]:
        while True:  # no two of them the same
            drawn = {n: verb.slots[n].make(r) for n in names}
            drawn["other"] = verb.slots["b"].make(r)
            if len({shown for shown, _ in drawn.values()}) == len(drawn):
                return drawn

    values = draw.values(make)
    shown = {n: v[0] for n, v in values.items()}
    del values["other"]
    where = {"date": "on", "city": "in", "price": "for"}.get(slot, "")
    said = f"{where} {shown[slot]}" if slot else ""
    i, v, p, g = verb.forms
    parts = {"{x}": f" {said}" if slot else "", "{X}": f"{said[:1].upper()}{said[1:]},", "{i}": i, "{v}": v,
             "{p}": p, "{g}": g, "{A}": shown["a"], "{B}": shown["b"], "{N}": shown["other"], "{t}": shown.get("thing", "")}  # fmt: skip
    text = re.sub(r"{\w}", lambda m: parts[m.group()], frame)
    if frame[0] != "{" or frame[:3] in ("{g}", "{t}"):
        text = text[0].upper() + text[1:]
    text = re.sub(r"\b([Aa]) (?=[aeio][a-z]{2})", r"\1n ", text).replace("..", ".")
    return Told(text, values, verb.slots, verb.noun)

"""One situation and several questions about it, each worked from the facts that were told.

user  We are 4 and dinner was 92 euros.   OK.
user  What does each pay?                 told: 4; 92 euros; what does each pay. 92/4 ...     23
user  And with a tip of 8?                told: people=4; bill=92. (92+8)/4 ...  25
"""

import random
import re
from collections.abc import Callable

from recipes.nano.world.base import Draw, Sample, answer, number, user
from recipes.nano.world.borrowing import borrowed, varied
from recipes.nano.world.expression import think
from recipes.nano.world.noted import noted

__all__ = ["FAMILIES", "WEIGHTS"]

_Values = dict[str, int]


def _bill(r: random.Random) -> _Values:
    n, each = r.randint(2, 9), r.randint(6, 60)
    return {"n": n, "t": n * each, "k": n * r.randint(1, 6), "m": r.randint(1, 3), "v": n * r.randint(1, 5)}  # fmt: skip


def _tickets(r: random.Random) -> _Values:
    p, n = r.randint(4, 60), r.randint(2, 9)
    return {"p": p, "n": n, "v": r.randint(2, p), "m": r.randint(1, 5), "b": p * n + r.randint(1, 60)}  # fmt: skip


def _book(r: random.Random) -> _Values:
    d, days, read = r.randint(5, 40), r.randint(2, 12), r.randint(10, 200)
    return {"a": read, "t": read + d * days, "d": d, "m": r.randint(1, d)}


def _trip(r: random.Random) -> _Values:
    s, h, a = r.choice((50, 60, 70, 80, 90, 100)), r.randint(2, 6), r.randint(20, 300)
    return {"t": a + s * h, "a": a, "s": s, "m": r.randint(5, s)}


def _savings(r: random.Random) -> _Values:
    w, weeks, have = r.randint(4, 60), r.randint(2, 12), r.randint(5, 300)
    return {"a": have, "w": w, "n": r.randint(2, 12), "g": have + w * weeks, "m": r.randint(1, have)}  # fmt: skip


def _class(r: random.Random) -> _Values:
    k, groups = r.randint(2, 6), r.randint(3, 8)
    g = r.randint(3, k * groups - 3)
    return {"a": g, "b": k * groups - g, "k": k, "m": r.randint(1, 5)}


def _field(r: random.Random) -> _Values:
    return {"a": r.randint(3, 60), "b": r.randint(2, 40), "c": r.randint(2, 12), "m": r.randint(1, 6)}  # fmt: skip


def _recipe(r: random.Random) -> _Values:
    p, each = r.randint(2, 8), r.choice((20, 25, 30, 40, 50, 75, 100, 120, 150))
    return {"p": p, "t": p * each, "m": r.randint(2, 12), "h": r.randint(10, p * each - 10)}


def _job(r: random.Random) -> _Values:
    w, h, d = r.randint(8, 40), r.randint(3, 9), r.randint(2, 7)
    return {"w": w, "h": h, "d": d, "m": r.randint(1, 4), "x": r.randint(5, w * h)}


def _coach(r: random.Random) -> _Values:
    k, s = r.randint(2, 9), r.randint(12, 60)
    return {"k": k, "s": s, "p": r.randint(5, k * s - 1), "m": r.randint(1, 3)}


def _stall(r: random.Random) -> _Values:
    a, p = r.randint(20, 90), r.randint(2, 9)
    sold = r.randint(5, a - 5)
    return {"a": a, "p": p, "s": sold, "m": r.randint(1, a - sold), "c": r.randint(2, sold * p)}


def _tank(r: random.Random) -> _Values:
    f, n, a = r.randint(2, 20), r.randint(3, 15), r.randint(5, 80)
    return {"t": a + f * n, "a": a, "f": f, "m": r.randint(1, a)}


# The values; what is recalled; the facts; questions as (expression, wordings).
_SCENES: list[tuple[Callable[[random.Random], _Values], str, str, list[tuple[str, str]]]] = [
    (_bill, "people={n}; bill={t}",
     "We are {n} people and dinner costs {t} euros.|The bill is {t} for the {n} of us.|{n} friends share a bill of {t} dollars.|Lunch was {t} euros, and we were {n}.|There are {n} of us. The taxi was {t} euros.|We were {n} at the table and it came to {t}.|{t} euros for {n} people.|Our group of {n} has to pay {t}.|I paid {t} for all {n} of us.|The present cost {t} and {n} of us share it.",
     [("{t}/{n}", "How much does each pay?|What does everyone pay?|Split it evenly.|How much is that per person?|What is my share?|And per head?|What do I owe, if it's split evenly?|So what does each of us give?"),
      ("({t}+{k})/{n}", "And with a tip of {k}, what does each pay?|We add a tip of {k}. How much each?|With {k} on top for the waiter, what is it per person?|If {k} more are added, what does everyone pay?|Include {k} for drinks. What is each share?"),
      ("{t}+{k}", "What is it with a tip of {k}?|How much altogether with {k} on top?|And {k} as a tip: what's the total?|If we add {k}, what is the sum?|Total with {k} more?"),
      ("{n}+{m}", "{m} more people join. How many are we now?|If {m} others come along, how many are we?|How many would we be with {m} more?|{m} friends arrive later. How many people is that?"),
      ("({t}-{v})/{n}", "I have a voucher for {v}. What does each pay then?|With {v} off, how much each?|What if {v} is taken off the bill first? Per person, please.|They give us {v} back. How much does everyone pay?")]),
    (_tickets, "ticket={p}",
     "A ticket costs {p} euros.|One ticket is {p}.|Tickets are {p} dollars each.|The concert costs {p} per person.|They want {p} for a ticket.|The price of a ticket is {p}.|Entry is {p} euros per head.|For one seat you pay {p}.|A day pass is {p} euros.|You get in for {p} a person.",
     [("{p}*{n}", "What do {n} tickets cost?|How much for {n}?|We are {n}. What do we pay?|I need {n}. How much is that?|What would {n} of them be?|Price for {n} people?"),
      ("{p}*{n}-{v}", "What do {n} cost if I have a voucher for {v} euros?|I buy {n} and get {v} off. What do I pay?|And {n} with a voucher of {v}?|{n} tickets minus a discount of {v}: how much?|If they take {v} off the price of {n}, what is left to pay?"),
      ("{p}*({n}+{m})", "We are {n}, and {m} more come along. What do we pay in all?|{n} adults and {m} friends: how much is that?|What do {n} tickets and {m} more cost?|I buy {n} and then another {m}. What is the total?"),
      ("{b}-{p}*{n}", "I have {b} euros and buy {n}. What is left?|If I buy {n} with {b} euros, how much remains?|How much of my {b} euros is left after {n} tickets?|I pay for {n} with {b}. How much do I get back?"),
      ("{p}-{v}", "What is one with {v} off?|And a reduced ticket, {v} cheaper?|Students pay {v} less. How much is that?|How much is a ticket that is {v} euros cheaper?")]),
    (_book, "all={t}; done={a}",
     "I'm reading a book of {t} pages. I've read {a}.|My book has {t} pages and I am through with {a}.|I have read {a} of the {t} pages.|The novel has {t} pages. So far I've read {a}.|{a} pages are done, the book has {t}.|Out of {t} pages I finished {a}.|The script is {t} pages long, and I know {a} of them.|I must learn {t} words; {a} I know already.|I want to write {t} lines. {a} are written.|The wall needs {t} bricks and {a} are in place.",
     [("{t}-{a}", "How many are left?|What remains?|How many to go?|How many are still to do?|How much is left?|So how many more?"),
      ("({t}-{a})/{d}", "If I do {d} a day, how many days do I need for the rest?|At {d} a day, how long does the rest take?|How many days for the rest with {d} each day?|I manage {d} a day. When am I through, in days?|With {d} per day, how many days are left?"),
      ("{t}-{a}-{m}", "And if I do {m} more today, how many are left?|Suppose I do another {m}. What remains?|How many are left after {m} more?|What's left if I get {m} done tonight?"),
      ("{a}+{m}", "How many have I done after {m} more?|Another {m} today. How many are done then?|With {m} more, how many is that so far?|If I add {m}, how far am I?")]),
    (_trip, "way={t}; driven={a}",
     "The trip is {t} km long. We have driven {a}.|It is {t} km to the sea and {a} are behind us.|We drive {t} km; {a} km are done.|Of the {t} km to grandma we have done {a}.|The way is {t} km. So far we drove {a} km.|After {a} km of {t} we have a break.|We must go {t} km and have gone {a}.|{a} of {t} km are behind me.",
     [("{t}-{a}", "How far is it still?|How many km are left?|What remains?|How much further is it?|How many more km?|Distance left?"),
      ("({t}-{a})/{s}", "At {s} km an hour, how many hours do we still need?|How long is the rest at {s} km per hour?|If we do {s} km an hour, in how many hours are we there?|We go {s} km per hour. How many hours are left?|With {s} km/h, how long does the rest take?"),
      ("{a}+{m}", "How far have we come after {m} km more?|In {m} km, how much will we have driven?|{m} km later, how much is done?|Add {m} km: how far are we then?"),
      ("{t}*2", "And there and back, the whole way?|What's the whole way there and back?|How long is the trip in both directions?|How many km is it if we drive back as well?")]),
    (_savings, "have={a}; a week={w}",
     "I have {a} euros and save {w} a week.|There are {a} euros in my box, and every week I add {w}.|I start with {a} dollars and put aside {w} each week.|My piggy bank holds {a}. I get {w} every week.|Ann has {a} euros and earns {w} a week.|{a} euros are saved, {w} come in weekly.|I own {a} stamps and get {w} new ones a week.|We have {a} points and win {w} each week.",
     [("{a}+{w}*{n}", "How much is it after {n} weeks?|What is there in {n} weeks?|How much will there be {n} weeks from now?|And in {n} weeks?|After {n} weeks, what is the total?"),
      ("({g}-{a})/{w}", "How many weeks until it is {g}?|When, in weeks, do we reach {g}?|How long, in weeks, until {g}?|The goal is {g}. How many weeks does it take?|In how many weeks is it {g}?"),
      ("{a}-{m}", "What is left if {m} are spent now?|And if I give away {m} of it today?|Take {m} away now. What remains?|I lose {m} today. How much is there?"),
      ("{w}*{n}", "How much comes in during {n} weeks?|What do {n} weeks bring?|How much is added in {n} weeks?|Only the new ones: how many in {n} weeks?"),
      ("{g}-{a}", "How much is missing to {g}?|I want {g}. How much do I still need?|How far is it to {g}?|What is missing if the goal is {g}?")]),
    (_class, "first={a}; second={b}",
     "There are {a} girls and {b} boys in the class.|We have {a} adults and {b} children.|In the box are {a} red and {b} blue balls.|The farm has {a} cows and {b} sheep.|{a} cats and {b} dogs live in the shelter.|I see {a} cars and {b} vans.|The team has {a} players and {b} helpers.|On the shelf are {a} novels and {b} comics.|There are {a} cups and {b} glasses.|We bought {a} pens and {b} pencils.",
     [("{a}+{b}", "How many is that in total?|How many are there together?|What's the total?|And altogether?|How many in all?"),
      ("({a}+{b})/{k}", "If all of them are put into groups of {k}, how many groups are there?|How many groups of {k} can be made of all of them?|They are split into groups of {k}. How many groups?|Groups of {k}, all of them: how many groups is that?"),
      ("{a}+{b}+{m}", "{m} more come. How many are there now?|With {m} more, what is the total?|Add {m}. How many in all?|And if {m} others are added, how many altogether?"),
      ("{a}+{b}-1", "One of them is missing. How many are there now?|Take one away: how many are left?|If one goes, how many stay?|One less: how many in total?")]),
    (_field, "length={a}; width={b}",
     "The garden is {a} m long and {b} m wide.|My room measures {a} by {b} metres.|A field of {a} m times {b} m.|The floor is {a} metres by {b} metres.|We have a yard, {a} m long, {b} m wide.|The hall: length {a} m, width {b} m.|Our lawn is {b} m wide and {a} m long.|The roof measures {a} m by {b} m.",
     [("{a}*{b}", "What is the area?|How many square metres is that?|How big is it in square metres?|What area does it have?|And the area?"),
      ("2*({a}+{b})", "How long is a fence around it?|What is the perimeter?|How far is it once around?|How many metres are all four sides together?|And the way around it?"),
      ("{a}*{b}*{c}", "A square metre costs {c} euros. What does all of it cost?|At {c} euros per square metre, what is the price?|How much is it if one square metre takes {c} euros?|Each square metre needs {c} tiles. How many in all?"),
      ("({a}+{m})*{b}", "If it were {m} m longer, what would the area be?|We make it {m} m longer. What's the area then?|And the area with {m} m more in length?|What area would {m} m more in length give?")]),
    (_recipe, "people={p}; grams={t}",
     "The recipe takes {t} g of flour for {p} people.|For {p} people you need {t} grams of rice.|{t} g of meat serve {p} people.|I cook {t} g of pasta for {p}.|{p} guests eat {t} g of cheese.|The soup for {p} people has {t} g of beans.|My dough for {p} uses {t} g of butter.|We need {t} grams of potatoes for the {p} of us.",
     [("{t}/{p}", "How much is that per person?|How many grams does one person get?|And for one person?|What's it for each of them?|Grams per head?"),
      ("{t}/{p}*{m}", "How much for {m} people?|And for {m}?|I have {m} guests. How many grams do I need?|What if {m} people come?|What do I need for {m}?"),
      ("{t}-{h}", "I only have {h} g. How much is missing?|There are {h} g in the house. How much must I buy?|I've got {h} g already. What do I still need?|How many grams are missing if I have {h}?"),
      ("{t}*2", "And if I double it?|Twice the recipe: how much?|How many grams for the double amount?|What if I make it two times?")]),
    (_job, "an hour={w}; hours a day={h}",
     "I earn {w} euros an hour and work {h} hours a day.|The job pays {w} an hour, {h} hours a day.|She gets {w} dollars per hour and works {h} hours every day.|{h} hours a day at {w} euros an hour.|He works {h} hours a day for {w} an hour.|My pay is {w} per hour. I do {h} hours daily.|They pay {w} an hour. A day has {h} hours.|An hour brings {w} euros, and a day is {h} hours.",
     [("{w}*{h}", "How much is that a day?|What does a day bring?|And per day?|What is earned in one day?|Money per day?"),
      ("{w}*{h}*{d}", "And in {d} days?|How much is it in {d} days?|What do {d} days bring?|Pay for {d} days?|How much after {d} days of work?"),
      ("{h}*{d}", "How many hours are {d} days?|How many hours of work in {d} days?|{d} days, how many hours is that?|Hours in {d} days?"),
      ("{w}*{h}-{x}", "A day's pay minus {x} for lunch and bus: what is left?|If {x} is spent a day, what remains of the day's pay?|Take {x} off one day's pay.|{x} of a day's pay goes for tax. What is left of it?"),
      ("({w}+{m})*{h}", "What is it a day with {m} more an hour?|The pay goes up by {m} an hour. How much is a day then?|And a day with a raise of {m} per hour?|If an hour brought {m} more, what would a day bring?")]),
    (_coach, "number={k}; each={s}",
     "The train has {k} cars with {s} seats each.|There are {k} buses, each with {s} seats.|{k} rows with {s} chairs stand in the hall.|We have {k} boxes with {s} eggs each.|The ship has {k} decks, {s} cabins on each.|{k} shelves hold {s} books each.|Each of the {k} rooms has {s} beds.|On {k} trees hang {s} apples each.",
     [("{k}*{s}", "How many is that in total?|How many are there altogether?|What is the total?|How many in all?|And all together?"),
      ("{k}*{s}-{p}", "{p} are taken. How many are free?|If {p} are gone, how many are left?|{p} of them are used. How many remain?|Take away {p}. How many stay?|How many are left after {p}?"),
      ("({k}+{m})*{s}", "And with {m} more of the same kind, how many in all?|{m} more are added with {s} each. What's the total?|What would it be with {m} more of them, {s} each?|We get {m} more like that. How many altogether?"),
      ("{k}*{s}+{p}", "Another {p} are added. How many now?|And with {p} extra ones?|Put {p} on top. How many in total?|How many with {p} more single ones?")]),
    (_stall, "had={a}; each={p}; sold={s}",
     "I had {a} cakes and sold {s} for {p} euros each.|At the market we sold {s} of our {a} jars at {p} each.|Of {a} tickets {s} were sold, {p} euros each.|She brought {a} pots and sold {s} of them for {p} each.|There were {a} cards at {p} euros. {s} were bought.|We made {a} candles, and {s} went for {p} euros apiece.|Out of {a} lamps {s} were sold at {p} each.|{s} of {a} plants were sold, each for {p}.",
     [("{a}-{s}", "How many are left?|What remains?|How many were not sold?|How many are still there?|How many do I take home?"),
      ("{s}*{p}", "How much money is that?|What came in?|How much was earned?|What did the sale bring?|How much is in the cash box?"),
      ("{s}*{p}-{c}", "The stand cost {c}. What is the profit?|After {c} for expenses, what is left of the money?|I paid {c} for material. How much did I gain?|Minus {c} for the table, how much money is it?"),
      ("{a}-{s}-{m}", "I give {m} away. How many are left then?|{m} more are sold. What remains?|And after {m} more, how many are there?|If {m} break, how many are left?"),
      ("({s}+{m})*{p}", "What if {m} more had been sold? How much money?|With {m} more sold, how much would it be?|And the money with {m} more sold?|Sell {m} more: what comes in altogether?")]),
    (_tank, "full={t}; now={a}; a minute={f}",
     "A tank for {t} liters holds {a} liters, and {f} run in each minute.|The pool takes {t} liters. {a} are in it, {f} more every minute.|My barrel holds {t} liters; now there are {a}, and the hose adds {f} a minute.|There are {a} of {t} liters in the tub, filling at {f} a minute.|The file has {t} MB. {a} are loaded, {f} more each minute.|{a} of {t} pages are printed, {f} a minute.|The machine must make {t} parts. {a} are ready and {f} come every minute.|{a} of {t} letters are stamped, {f} each minute.",
     [("{t}-{a}", "How much is missing?|How many are still to come?|How much is left to do?|What is missing until it is complete?"),
      ("({t}-{a})/{f}", "How many minutes does the rest take?|In how many minutes is it complete?|How long until it is done, in minutes?|When is it finished, in minutes?|How many more minutes?"),
      ("{a}+{f}*2", "How much is it after two minutes?|And in 2 minutes?|What is there in two minutes?|Two minutes later, how much is it?"),
      ("{a}-{m}", "If {m} were lost now, how much would be left?|Take {m} away now. How much is there?|{m} are gone again. What is there now?|And if {m} have to go?")]),
]  # fmt: skip


# Numbers of a question that leave the situation as it is. A question with another one ("two more
# come") comes last, since what is asked after it could mean the old situation or the new one.
_SETTLED = "ndsgbchx"


def _case(draw: Draw) -> Sample:
    """The facts, then two to four questions about them."""
    make, told, facts, asks = draw.choice(_SCENES)
    values = draw.values(make)
    fact = draw.wording(facts.split("|")).format(**values)
    chosen = draw.random.sample(asks, min(len(asks), draw.choice((1, 2, 2, 3, 4))))
    settled = {*_SETTLED, *re.findall(r"{(\w)}", told), *("k" if make is _class else "")}
    chosen.sort(key=lambda ask: not set(re.findall(r"{(\w)}", ask[0])) <= settled)
    while len(chosen) > 1 and not set(re.findall(r"{(\w)}", chosen[-2][0])) <= settled:
        chosen.pop()
    heard = None if draw.effort == "low" else f"told: {noted(fact)}"
    messages = [user(draw.dress(fact)), answer("OK.", heard)]
    joined = draw.chance(0.3)
    if joined:
        messages = []
    final = ""
    for i, (expression, wordings) in enumerate(chosen):
        question = draw.wording(wordings.split("|")).format(**values)
        question = f"{fact} {question}" if joined and i == 0 else question
        final, work = think(expression.format(**values), draw.effort)
        said = question if joined and i == 0 else f"{fact} {question}"
        thought = f"told: {noted(said)}. {work}" if work else None
        messages += [user(draw.dress(question)), answer(final, thought)]
        if i + 1 < len(chosen) and draw.chance(0.08):
            messages += list(borrowed(draw).messages)
    if len(chosen) > 1 or not joined:
        return Sample("multi", messages, number(int(final)), effort=draw.effort, kind="case")
    return _case(draw)


FAMILIES: dict[str, Callable[[Draw], Sample]] = {"multi/case": varied(_case, 0.3)}
WEIGHTS: dict[str, float] = {"multi/case": 1.6}

"""A function returns a number, and the answer reckons with it or compares it.

A row: the function's names; descriptions; key=maker of what is looked up; the key of what comes
back and its range; what is asked (an expression of r, the result, and n, or `<` / `>` for a yes-or-no
question) with the range of n; requests. {v} is what is looked up.
"""

import random
from dataclasses import dataclass
from typing import Any

from recipes.nano.world.base import Draw, number
from recipes.nano.world.base import exact as same
from recipes.nano.world.expression import think
from recipes.nano.world.fields import Field
from recipes.nano.world.makers import MAKERS
from recipes.nano.world.steps import compare

__all__ = ["Reckoned", "reckon"]

_ROWS = """get_price,price_of,lookup_price,product_price; The price of a product.|Returns what a product costs.; product=product,name=product,item=product; price,cost,unit_price; 2-400
r*n 2-12: What do {n} of the {v} cost?|How much are {n} pieces of the {v}?|I want {n} of the {v}. What do I pay?|Total for {n} of the {v}?|What would {n} of the {v} cost me?|Price for {n} times the {v}, please.|I need {n} of the {v}; how much is that?|How much money do I need for {n} of the {v}?|Work out what {n} of the {v} cost.|We order {n} of the {v}. What is the sum?|I'm buying {n} of the {v}, what will it come to?|{n} of the {v}, how much altogether?|What is the bill for {n} of the {v}?|Say I take {n} of the {v}: what must I pay?|And {n} of the {v} would be how much?
r+n 2-30: What is the {v} with {n} euros for shipping?|How much is the {v} plus {n} euros delivery?|Shipping is {n} euros. What does the {v} cost in all?|With a box for {n} euros, what do I pay for the {v}?|The {v} and a card for {n} euros: how much together?|What do I pay for the {v} if the post takes {n} euros?|The {v} plus {n} euros for wrapping: what do I pay?|{n} euros go on top of the price of the {v}. What is it then?|What is the {v} if it gets {n} euros dearer?|Add {n} euros to the price of the {v}, please.|I also pay {n} euros for the trip. The {v} and that: how much?
<  2-400: Is the {v} cheaper than {n} euros?|Does the {v} cost less than {n}?|Can I get the {v} for less than {n} euros?|Is the price of the {v} below {n}?|Is the {v} under {n} euros?|Would {n} euros be more than the {v} costs?|Will {n} euros do for the {v} with something over?|Does the {v} go for under {n}?|Is {n} euros above the price of the {v}?|Is the {v} still below {n} euros?
>  2-400: Does the {v} cost more than {n} euros?|Is the {v} more expensive than {n}?|Is the price of the {v} above {n}?|Is the {v} over {n} euros?|Do I need more than {n} euros for the {v}?|Is the {v} dearer than {n} euros?|Does the {v} go for over {n}?|Is {n} euros too little for the {v}?|Would the {v} take more than {n} euros out of my pocket?|Is the price of the {v} beyond {n}?|Has the {v} got a price above {n} euros?

get_stock,stock_of,units_left,check_inventory; How many pieces of a product are in stock.|Returns the stock of a product.; product=product,item=product,name=product; units,stock,quantity,pieces; 60-900
r-n 2-50: How many of the {v} are left if I sell {n}?|If {n} of the {v} go out, how many stay?|We ship {n} of the {v} today. What is left in stock?|What remains of the {v} after selling {n}?|Take away {n} of the {v}: how many are there then?|A customer takes {n} of the {v}. How many have we then?|Stock of the {v} after {n} are gone?|{n} of the {v} have been sold. What do we still have?|Minus {n}, how many of the {v} do we have?|After {n} sales of the {v}, what is there?|We lose {n} of the {v}. How many are there still?
r+n 2-90: {n} more of the {v} arrive. How many are there then?|How many of the {v} will we have with {n} new ones?|We get {n} of the {v} today. What is the stock then?|If {n} of the {v} come in, how many do we have?|Stock of the {v} plus {n}, please.|With {n} more, how many of the {v} are in stock?|{n} of the {v} are coming in. What do we have then?|A delivery of {n} of the {v}: how many does that make?|How many of the {v} does it make with another {n}?|When {n} more of the {v} are here, what is our stock?
>  60-900: Do we have more than {n} of the {v}?|Are there over {n} of the {v}?|Is the stock of the {v} higher than {n}?|Are more than {n} of the {v} left?|Is there enough of the {v}, I mean more than {n}?|Has the store over {n} of the {v}?|Do more than {n} of the {v} lie in stock?|Could I sell {n} of the {v} and still have some?|Does our stock of the {v} exceed {n}?

get_balance,account_balance,balance_of,check_account; The balance of an account.|Returns how much money is on an account.; account=code,account_no=code,id=code; balance,amount,available; 300-9000
r-n 5-290: How much is left on {v} if I spend {n}?|I take {n} euros from {v}. What remains?|What will {v} have after a payment of {n}?|A bill of {n} goes off {v}. How much stays there?|If I pay {n} from {v}, what is left?|Balance of {v} after {n} are gone?|What stays on {v} when I withdraw {n}?|{v} pays {n} euros. What does it still hold?|{n} euros less on {v}, what is that?|Suppose {n} euros leave {v}: what is there then?|I owe {n} and pay from {v}. How much is there afterwards?
r+n 5-900: How much is on {v} after I put in {n}?|I add {n} to {v}. What is the balance then?|What will {v} have with {n} more?|My boss pays {n} into {v}. How much is there then?|Balance of {v} plus {n}?|If {n} come in on {v}, how much is that?|{n} euros come to {v}. What is on it then?|Suppose I pay {n} into {v}: what is there?|{v} gets {n} euros. How much does it make?
>  300-9000: Is there more than {n} on {v}?|Does {v} have over {n}?|Is the balance of {v} above {n}?|Do I have more than {n} on {v}?|Has {v} got more than {n} euros?|Does {v} hold more than {n} euros?|Could I take {n} from {v} and still have something?|Is what {v} holds beyond {n}?|Is {v} above {n} euros?|Does the money on {v} exceed {n}?
<  300-9000: Is there less than {n} on {v}?|Is {v} below {n}?|Has {v} less than {n} euros?|Is the balance of {v} under {n}?|Do I have less than {n} on {v}?|Is the money on {v} short of {n}?|Has {v} not yet {n} euros?

get_age,age_of,lookup_age,person_age; How old a person is.|Returns the age of a person.; name=fullname,person=fullname,who=first; age,years; 18-80
r+n 2-30: How old will {v} be in {n} years?|In {n} years, what is the age of {v}?|What age will {v} have {n} years from now?|{n} years from now, how old is {v}?|Tell me the age of {v} in {n} years.|How old does {v} get in {n} years?|When {n} years have passed, how old is {v}?|{v} gets {n} years older. What is the age then?|Add {n} years to the age of {v}.|What will the age of {v} be after {n} years?
r-n 2-15: How old was {v} {n} years ago?|{n} years ago, what was the age of {v}?|What age did {v} have {n} years back?|Tell me how old {v} was {n} years ago.|How old was {v} {n} years earlier?|Age of {v} {n} years ago?|Take {n} years off the age of {v}.|What was the age of {v} before these {n} years?
>  18-80: Is {v} older than {n}?|Is {v} over {n}?|Has {v} turned more than {n}?|Is the age of {v} above {n}?|Is {v} more than {n} years old?|Has {v} lived more than {n} years?|Is {v} past {n}?|Is {v} beyond the age of {n}?|Does the age of {v} exceed {n}?|Is {n} less than the age of {v}?
<  18-80: Is {v} younger than {n}?|Is {v} under {n}?|Is {v} less than {n} years old?|Is the age of {v} below {n}?|Is {v} not yet {n}?|Is {v} still short of {n}?|Is {v} still to become {n}?|Has {v} lived less than {n} years?|Is {n} more than the age of {v}?|Is {v} not {n} yet?|Is the {n}th birthday of {v} still to come?|Has {v} not reached {n} yet?

get_weather,weather,current_weather,temperature_in; The weather in a city.|Returns the temperature of a city.; city=city,location=city,place=city; temperature,temp,degrees; 5-38
>  5-38: Is it warmer than {n} degrees in {v}?|Is it over {n} degrees in {v}?|Does {v} have more than {n} degrees?|Is it hotter than {n} in {v}?|Are there more than {n} degrees in {v}?|Is the temperature in {v} above {n}?|Has it got more than {n} degrees in {v}?|Is {v} beyond {n} degrees?|Does the heat in {v} exceed {n} degrees?|Is {n} degrees less than what {v} has?
<  5-38: Is it colder than {n} degrees in {v}?|Is it under {n} degrees in {v}?|Does {v} have less than {n} degrees?|Is it below {n} in {v}?|Is the temperature in {v} lower than {n}?|Are there fewer than {n} degrees in {v}?|Has it got less than {n} degrees in {v}?|Is {v} still short of {n} degrees?|Has {v} not yet {n} degrees?|Is {n} degrees more than what {v} has?|Does {v} stay under {n} degrees?
r+n 2-9: How warm is it in {v} if it gets {n} degrees warmer?|It warms up by {n} degrees in {v}. What is the temperature then?|What will it be in {v} with {n} degrees more?|The temperature in {v} plus {n} degrees?|If it rises by {n} degrees in {v}, how warm is it?|Suppose {v} warms up by {n}: what is it then?
r-n 2-5: How warm is it in {v} if it gets {n} degrees colder?|It cools down by {n} degrees in {v}. What is the temperature then?|What will it be in {v} with {n} degrees less?|If it falls by {n} degrees in {v}, how warm is it?|The temperature in {v} minus {n} degrees?|{v} gets {n} degrees colder. What does the thermometer say then?|Take {n} degrees off what {v} has.|{n} degrees less in {v}, and it is how warm?

ticket_price,get_ticket_price,event_price,admission; The price of a ticket.|Returns what a ticket for an event costs.; event=topic,show=topic,name=topic; price,ticket,admission; 4-95
r*n 2-12: What do {n} tickets for the {v} cost?|We are {n} people. How much is the {v} for us?|{n} tickets for the {v}, how much?|I need {n} tickets for the {v}. What do I pay?|How much do {n} of us pay for the {v}?|Price of {n} tickets for the {v}?|Entry to the {v} for {n} people?|What's the total for {n} tickets to the {v}?|For {n} of us, what is the {v}?|{n} people want to see the {v}. How much is that?|What must {n} visitors of the {v} pay together?

book_pages,get_pages,page_count,pages_of; How many pages a book has.|Returns the number of pages.; title=title,book=title; pages,page_count,length; 120-900
r-n 10-110: How many pages of {v} are left if I've read {n}?|I am on page {n} of {v}. How many are to come?|I've finished {n} pages of {v}. What is left?|{n} pages of {v} are done. How many remain?|I read {n} pages of {v} yesterday. How many to go?|What remains of {v} after {n} pages?|Of {v} I know {n} pages. How many don't I know?|{n} pages into {v}, how many are ahead?|{v} without its first {n} pages, how many is that?
>  120-900: Does {v} have more than {n} pages?|Is {v} longer than {n} pages?|Has {v} over {n} pages?|Are there more than {n} pages in {v}?|Is {v} thicker than {n} pages?|Is {n} pages less than {v} has?|Does {v} go beyond {n} pages?|Does the length of {v} exceed {n} pages?|Do the pages of {v} number over {n}?

monthly_salary,get_salary,salary_of,pay_of; What an employee earns a month.|Returns the salary a month.; name=fullname,employee=fullname; salary,monthly,euros; 900-6000
r*n 2-12: What does {v} earn in {n} months?|How much is paid to {v} in {n} months?|{n} months of {v}, how much salary is that?|What do we pay {v} for {n} months?|Salary of {v} for {n} months?|How much does {v} make in {n} months?|{n} months of work by {v} cost us what?|In {n} months {v} takes home how much?|Add up {n} months of pay for {v}.
r+n 50-500: What will {v} earn a month with {n} euros more?|{v} gets a raise of {n}. What is the salary then?|If we pay {v} {n} more, what is the salary?|Salary of {v} after a raise of {n}?|{n} on top for {v}: what does {v} earn then?|{n} more a month for {v}: what is that?|Add {n} to the salary of {v}.|{v} should get {n} on top. What is the pay then?|Suppose {v} earns {n} more: how much is it?
>  900-6000: Does {v} earn more than {n}?|Is the salary of {v} above {n}?|Does {v} make over {n} a month?|Is {v} paid more than {n}?|Does {v} get more than {n} euros?|Is {n} less than {v} earns?|Does the pay of {v} exceed {n}?|Does {v} take home over {n}?|Is {v} beyond {n} euros a month?

film_length,get_runtime,runtime,minutes_of; How many minutes a film takes.|Returns the running time.; title=title,film=title,movie=title; minutes,runtime,duration; 70-200
r+n 5-40: How long does {v} take with {n} minutes of trailers?|With a break of {n} minutes, how long is {v}?|{v} and {n} minutes of ads: how many minutes?|How many minutes is {v} plus {n}?|I watch {v} and need {n} minutes to get home. How many minutes is that?|{v}, and before it {n} minutes of ads: how long is that?|Add {n} minutes to {v}.|{n} minutes more than {v} are how many?|I come {n} minutes before {v} starts. How long am I there until it ends?
>  70-200: Is {v} longer than {n} minutes?|Does {v} take more than {n} minutes?|Is {v} over {n} minutes?|Will {v} run for more than {n} minutes?|Has {v} more than {n} minutes?|Does {v} go beyond {n} minutes?|Is {n} minutes less than {v} takes?|Does the length of {v} exceed {n} minutes?|Would {n} minutes be too little for {v}?
<  70-200: Is {v} shorter than {n} minutes?|Does {v} take less than {n} minutes?|Is {v} under {n} minutes?|Can I see {v} in less than {n} minutes?|Is the film {v} below {n} minutes?|Is {n} minutes more than {v} takes?|Does {v} stay below {n} minutes?|Is {v} over before {n} minutes have passed?|Would {n} minutes be enough for {v} and some more?|Does {v} end short of {n} minutes?
"""


@dataclass(frozen=True)
class Reckoned:
    """The function, the request, what comes back, and the answer with its work and check."""

    name: str
    about: str
    key: str
    maker: str
    ask: str
    shown: str
    value: Any
    result: dict[str, int]
    final: str
    work: str
    check: dict[str, Any]


_Question = tuple[str, int, int, list[str]]


def _question(line: str) -> _Question:
    head, _, asks = line.partition(": ")
    what, span = head.split()
    low, high = span.split("-")
    return what, int(low), int(high), asks.split("|")


def _row(text: str) -> tuple[list[str], list[_Question]]:
    head, *questions = text.strip().splitlines()
    return head.split("; "), [_question(line) for line in questions]


_TABLE = [_row(text) for text in _ROWS.strip().split("\n\n")]


def reckon(draw: Draw) -> Reckoned:
    """A look-up whose result is reckoned with or compared."""
    (names, abouts, keys, returned, span), questions = draw.choice(_TABLE)
    what, low, high, asks = draw.choice(questions)
    key, _, maker = draw.choice(keys.split(",")).partition("=")
    least, most = map(int, span.split("-"))

    def make(r: random.Random) -> tuple[Field, int, int]:
        return MAKERS[maker].make(r), r.randint(least, most), r.randint(low, high)

    (shown, value), result, n = draw.values(make)
    ask = draw.wording(asks).replace("{v}", shown).replace("{n}", str(n))
    if what in "<>":
        final = "Yes" if (result < n if what == "<" else result > n) else "No"
        detail = compare(result, n) if draw.effort == "high" else f"{result} {n}"
        work = f"{result}{what}{n}? {detail}. {final}"
        check = same(final)
    else:
        expression = what.replace("r", str(result)).replace("n", str(n))
        final, worked = think(expression, draw.effort)
        work, check = worked or "", number(int(final))
    back = {draw.choice(returned.split(",")): result}
    about = draw.choice(abouts.split("|"))
    name = draw.choice(names.split(","))
    return Reckoned(name, about, key, maker, ask, shown, value, back, final, work, check)

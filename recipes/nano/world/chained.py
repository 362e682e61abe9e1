"""Two functions in a row: the second one takes what the first one returned.

A row: the first function (names; description; key=maker of what is looked for; key=maker of what it
returns), the second one (names; description; its key for that; further key=maker said in the
request; what it returns, key=maker), and the requests: {v} is what is looked for, {x} what else is
said. Functions that only do something return no value.
"""

import random
from dataclasses import dataclass
from typing import Any

from recipes.nano.world.base import Draw
from recipes.nano.world.fields import Field
from recipes.nano.world.makers import MAKERS

__all__ = ["Link", "Linked", "link"]

_ROWS = """find_employee,lookup_employee,search_staff,get_employee_id; Find an employee by name, returns the id.|Looks up the id of an employee.; name=fullname,employee=fullname,full_name=fullname; employee_id=code,id=id,staff_no=code
get_salary,salary_of,lookup_salary,employee_salary; Get the salary of an employee by id.|Returns what an employee earns.; employee_id,id,staff_id; -; salary=integer,yearly_salary=integer,income=integer
How much does {v} earn?|What's the salary of {v}?|What does {v} get paid?|Tell me what {v} earns.|I need the salary of {v}.|salary of {v}|Find out how much {v} makes.|What do we pay {v}?|Look up the pay of {v}.|How high is the salary of {v}?|Could you check what {v} earns?|{v} - what is the salary?

find_employee,lookup_employee,employee_search; Finds an employee and returns the id.|Id of an employee by name.; name=fullname,who=fullname; employee_id=code,id=id
get_vacation,vacation_days,remaining_leave,days_off; Vacation days that an employee has left.|Returns the days off that are left, by id.; employee_id,id; -; days=few,days_left=count,remaining_days=count
How many vacation days does {v} have left?|How much leave has {v} got?|Days off left for {v}?|Can {v} still take a holiday? How many days are left?|Check the vacation days of {v}.|Tell me how many free days {v} has.|How many days may {v} still be away?|I'd like to know the remaining leave of {v}.|Remaining vacation of {v}, please.|Has {v} any days off left, and how many?

geocode,get_coordinates,locate_city,find_place; Turns the name of a city into a place id.|Returns the id of a place.; city=city,name=city,query=city; place_id=code,location_id=code,id=id
weather_by_id,get_weather,place_weather,weather_for; Weather at a place, by its id.|Current temperature for a place id.; place_id,location_id,id; -; temperature=temperature,temp=temperature,degrees=temperature
What's the weather in {v}?|How warm is it in {v}?|Tell me the temperature in {v}.|Is it cold in {v}?|How many degrees are there in {v}?|weather {v}|Check how hot it is in {v}.|What is it like outside in {v}?|I'm in {v} tomorrow; how warm is it there?|Give me the temperature of {v}.

find_product,search_product,product_lookup,get_sku; Finds a product and returns its number.|Looks up the number of a product.; name=product,product=product,query=product; sku=code,product_id=id,article=code
get_stock,check_stock,stock_level,inventory; How many pieces of a product are there, by number.|Returns the stock of an article.; sku,product_id,article,id; -; units=count,pieces=count,quantity=count
How many of the {v} are in stock?|Is the {v} in stock, and how many?|How many {v} do we have?|Check the stock of the {v}.|What is left of the {v}?|Do we still have the {v}? How many?|stock {v}|Tell me how many pieces of the {v} there are.|I need to know how many of the {v} are left.|How much of the {v} is in the warehouse?

find_product,product_search,lookup_product; Finds a product by name, returns its id.|The id of a product.; name=product,product=product; product_id=code,id=id
get_price,price_of,product_price,lookup_price; The price of a product by id.|Returns what a product costs.; product_id,id,article; -; price=amount,cost=amount,unit_price=amount
How much is the {v}?|What does the {v} cost?|Price of the {v}?|Tell me the price of the {v}.|I want to know what the {v} costs.|Check the price of the {v}.|How expensive is the {v}?|What do you want for the {v}?|For how much do you sell the {v}?|What would I pay for the {v}?

find_contact,lookup_contact,get_number,phone_of; Looks up the phone number of a person.|Finds the number of a contact.; name=person,contact=person,who=person; phone=phone,number=phone,phone_number=phone
send_sms,text_message,send_text,sms; Sends a text to a phone number.|Sends an SMS.; phone,to,number; text=saying,message=saying,body=saying; -
Text {v}: "{x}"|Send {v} a text saying "{x}".|Let {v} know: "{x}"|Tell {v} "{x}" by SMS.|Write "{x}" to {v} on the phone.|SMS to {v}: "{x}"|Please text "{x}" to {v}.|Send the message "{x}" to {v}.|{v} should get the text "{x}".|I want to text {v}: "{x}"

find_contact,get_email,mail_of,contact_email; Finds the e-mail address of a person.|Looks up a mail address.; name=fullname,person=fullname,who=fullname; email=email,address=email,mail=email
send_email,send_mail,mail,write_mail; Sends an e-mail to an address.|Sends a mail.; to,email,address; body=saying,text=saying,message=saying; -
Mail {v}: "{x}"|Send {v} an email that says "{x}".|Write to {v} by mail: "{x}"|Email "{x}" to {v}.|Tell {v} "{x}" by mail.|{v} should get a mail with "{x}".|Drop {v} a mail: "{x}"|An email to {v}, text "{x}".|Let {v} know by email that "{x}".|Please send a mail to {v}: "{x}"

find_customer,lookup_customer,customer_by_mail,get_customer; Finds a customer by mail address, returns the id.|Id of a customer.; email=email,mail=email; customer_id=code,id=id,customer=code
get_orders,count_orders,order_count,list_orders; How many orders a customer has, by id.|Returns the number of orders.; customer_id,id,customer; -; orders=count,count=count,num_orders=count
How many orders does {v} have?|How often did {v} order?|Count the orders of {v}.|How many times has {v} bought something?|Number of orders of {v}?|Tell me how many orders came from {v}.|How many orders are there from {v}?|Check how much {v} has ordered so far, I mean the number of orders.|orders of {v}?|What's the order count of {v}?

find_customer,lookup_customer,search_customer; Finds a customer by name.|Looks up a customer, returns the account number.; name=fullname,customer=company,client=company; account=code,account_no=code,account_id=id
get_balance,account_balance,check_balance,balance_of; The balance of an account by number.|Returns how much money is on an account.; account,account_no,account_id; -; balance=amount,amount=amount
What's the balance of {v}?|How much money does {v} have with us?|Balance of {v}?|How much is on the account of {v}?|Tell me the account balance of {v}.|Check what {v} has on the account.|What is left on the account of {v}?|I need the balance of {v}.|How rich is {v}? Look at the account.|Does {v} have money on the account? How much?

find_playlist,search_playlist,playlist_by_name,get_playlist; Finds a playlist by name, returns its id.|The id of a playlist.; name=title,playlist=title,query=title; playlist_id=code,id=id
play_playlist,start_playlist,play,play_list; Plays a playlist by id.|Starts a playlist.; playlist_id,id; -; -
Play my playlist {v}.|Start the playlist {v}.|Put on the playlist {v}.|I want to hear the playlist {v}.|Playlist {v}, please.|Let's listen to the playlist {v}.|Run the playlist {v}.|Could you play the playlist "{v}"?|Music! The playlist {v}.|The playlist {v} would be nice now.

find_document,search_document,document_lookup,get_document_id; Finds a document by its title, returns the id.|The id of a document.; title=title,name=title,document=title; document_id=code,doc_id=code,id=id
share_document,share_file,give_access,share; Shares a document with somebody.|Gives a person access to a document.; document_id,doc_id,id; email=email,with=email,user=email; -
Share {v} with {x}.|Give {x} access to {v}.|{x} should be able to read {v}.|Let {x} see {v}.|Please share the document {v} with {x}.|I want {x} to have {v}.|{x} needs the document {v}.|Send {x} a link to {v}.|Make {v} visible for {x}.|{x} asked for {v}; share it.

find_team,team_lookup,get_team_id,search_team; Finds a team by name.|Returns the id of a team.; team=team,name=team,club=team; team_id=code,id=id
next_match,get_next_game,upcoming_match,fixture; The next match of a team by id.|Returns when a team plays next.; team_id,id; -; date=date,day=weekday,match_date=iso
When does {v} play next?|When is the next match of {v}?|Next game of {v}?|Which day does {v} play?|Tell me when {v} has its next game.|When can I see {v} again?|When will {v} be on the pitch?|Check the next date of {v}.|I don't want to miss {v}. When do they play?|Date of the next {v} match, please.

find_isbn,isbn_lookup,search_book,get_isbn; Finds the number of a book by its title.|Returns the ISBN of a book.; title=title,book=title; isbn=code,book_id=code
book_price,get_book_price,price_by_isbn; What a book costs, by ISBN.|The price of a book.; isbn,book_id; -; price=amount,cost=amount
What does the book {v} cost?|How much is the book {v}?|Price of the novel {v}?|I want to buy the book {v}. What's the price?|How expensive is the book {v}?|Tell me the price of the book {v}.|Look up what the book {v} costs.|The book {v}: how much?|How much must I pay for the book {v}?|What do they take for the book {v}?

find_device,get_device,device_in_room,list_device; Finds the lamp of a room, returns its id.|Returns the id of the device in a room.; room=room,where=room,location=room; device_id=code,id=id
switch_device,set_device,device_power,toggle_device; Switches a device on or off by id.|Sets a device to on or off.; device_id,id; state=onoff,power=onoff,status=onoff; -
Turn {x} the lamp in the {v}.|Switch the light in the {v} {x}.|The lamp in the {v} should be {x}.|Put the light {x} in the {v}.|Light {x} in the {v}, please.|I want the lamp in the {v} {x}.|Can you turn {x} the light in the {v}?|{v}: light {x}|Please have the light in the {v} {x}.|Set the lamp in the {v} to {x}.

find_order,order_by_mail,latest_order,get_last_order; The newest order of a customer, returns the tracking number.|Finds the last order.; email=email,customer=fullname,name=fullname; tracking_number=code,tracking=code,parcel=code
track_parcel,track,parcel_status,where_is; Where a parcel is, by tracking number.|Returns the status of a parcel.; tracking_number,tracking,parcel,number; -; status=status,state=status,location=city
Where is the parcel of {v}?|What's the status of the last order of {v}?|Track the newest order of {v}.|Has the order of {v} been sent?|Where is the delivery for {v}?|Check on the parcel for {v}.|How far is the order of {v}?|{v} is asking for the parcel. Where is it?|Tell me the state of the delivery for {v}.|Parcel of {v}?

find_event,event_lookup,search_event,get_event_id; Finds a calendar event by title, returns the id.|The id of an event.; title=topic,name=topic,event=topic; event_id=code,id=id
delete_event,remove_event,cancel_event,drop_event; Deletes a calendar event by id.|Removes an event.; event_id,id; -; -
Delete the {v} from my calendar.|The {v} is off. Remove it.|Cancel the {v}.|Take the {v} out of my calendar.|I don't need the {v} any more.|Remove the {v}, please.|We won't have the {v}. Delete it.|Get rid of the {v} in my calendar.|Please drop the {v}.|The {v} has been called off, delete it.

find_event,event_lookup,search_calendar; Finds an event by its title and returns the id.|Id of a calendar event.; title=topic,event=topic,name=topic; event_id=code,id=id
move_event,reschedule_event,change_event_date,shift_event; Moves an event to another day, by id.|Changes the day of an event.; event_id,id; date=day,new_date=day,to=day; -
Move the {v} to {x}.|The {v} should be on {x}.|Reschedule the {v} to {x}.|Shift the {v} to {x}, please.|Put the {v} on {x} instead.|The {v} takes place on {x} now, change it.|Let's have the {v} on {x}.|Can the {v} be moved to {x}?|Change the date of the {v} to {x}.|{x} is better for the {v}. Move it.

find_invoice,open_invoice,get_invoice,invoice_of; The open invoice of a company, returns its number.|Finds an invoice by company.; company=company,vendor=company,from=company; invoice_no=code,invoice=code,number=code
pay_invoice,settle_invoice,pay,make_payment; Pays an invoice by number.|Settles an invoice.; invoice_no,invoice,number; -; -
Pay the invoice of {v}.|Settle the bill from {v}.|{v} sent a bill. Pay it.|Please pay what we owe {v}.|The invoice of {v} must be paid.|We have to pay {v}.|Take care of the bill of {v}.|Transfer the money for the invoice of {v}.|Pay {v}, please.|The bill of {v} is still open. Pay it.

get_ticker,find_ticker,ticker_of,symbol_lookup; The stock symbol of a company.|Finds the ticker of a company.; company=company,name=company; ticker=ticker,symbol=ticker
stock_price,get_quote,get_stock_price,share_price; The price of a share by symbol.|Returns a stock price.; ticker,symbol; -; price=amount,last=amount,value=amount
What is {v} trading at?|How much is a share of {v}?|Stock price of {v}?|What does a share of {v} cost?|Tell me the price of {v} stock.|How is the {v} stock doing? The price, please.|Check the share price of {v}.|I hold {v}. What is a share worth?|Look up what {v} costs on the market.|How high is {v} at the stock exchange?

get_manager,manager_of,find_boss,who_leads; The manager of an employee.|Returns the boss of a person.; name=fullname,employee=fullname; manager=fullname,boss=fullname
get_phone,phone_of,lookup_phone,contact_number; The phone number of a person by name.|Finds a phone number.; name,person,who; -; phone=phone,number=phone
What's the phone number of the manager of {v}?|How can I call the boss of {v}?|I need the number of the manager of {v}.|Find the phone number of the boss of {v}.|Which number does the manager of {v} have?|Number of the boss of {v}, please.|I want to phone the manager of {v}. What's the number?|Tell me how to reach the boss of {v} by phone.|Look up the phone of the manager of {v}.|The boss of {v}: which phone number?

get_capital,capital_of,find_capital,capital; The capital of a country.|Returns the capital city.; country=country,name=country; capital=city,city=city
get_weather,weather,current_weather,temperature_in; The weather in a city.|Returns the temperature of a city.; city,location,place; -; temperature=temperature,temp=temperature
How warm is it in the capital of {v}?|What's the weather in the capital of {v}?|Is it cold in the capital of {v}?|Tell me the temperature in the capital of {v}.|Weather in the capital of {v}, please.|I travel to the capital of {v}. How warm is it?|How many degrees in the capital of {v}?|Check the weather of the capital of {v}.|What temperature does the capital of {v} have?|The capital of {v}: how hot is it there?

get_capital,capital_of,find_capital; The capital of a country.|Returns the capital city of a country.; country=country,of=country; capital=city,city=city
get_population,population_of,inhabitants,count_people; How many people live in a city.|The population of a city.; city,place,name; -; population=integer,inhabitants=integer,people=integer
How many people live in the capital of {v}?|What's the population of the capital of {v}?|How big is the capital of {v}?|Tell me the number of inhabitants of the capital of {v}.|Population of the capital of {v}?|The capital of {v}: how many inhabitants?|Find out how many live in the capital of {v}.|How many inhabitants has the capital of {v}?|I need the population of the capital of {v}.|Is the capital of {v} large? How many people?

find_doctor,search_doctor,doctor_in,get_doctor; Finds a doctor in a city, returns the id.|The id of a doctor in a town.; city=city,town=city,place=city; doctor_id=code,id=id
book_appointment,make_appointment,book_doctor,reserve_slot; Books an appointment with a doctor by id.|Makes an appointment.; doctor_id,id; day=day,date=day,when=day; -
Get me a doctor in {v} on {x}.|Book an appointment with a doctor in {v} for {x}.|I need to see a doctor in {v} on {x}.|Make an appointment with a doctor in {v} on {x}.|On {x} I want to go to a doctor in {v}.|A doctor in {v}, {x}, please.|Can I see a doctor in {v} on {x}?|Doctor's appointment in {v} on {x}.|Find a doctor in {v} and book {x}.|I'm ill and in {v}. Book a doctor for {x}.

find_hotel,search_hotel,hotel_in,get_hotel; Finds a hotel in a city, returns its id.|The id of a hotel.; city=city,place=city,location=city; hotel_id=code,id=id
book_room,reserve_room,book_hotel,book; Books a room in a hotel by id.|Reserves a room for some nights.; hotel_id,id; nights=nights,num_nights=nights,stay=nights; -
Book a hotel in {v} for {x} nights.|I want to stay {x} nights in {v}. Find a hotel and book it.|Get me a room in {v} for {x} nights.|{x} nights in {v}, please book something.|Find a hotel in {v} and reserve {x} nights.|We need a hotel in {v} for {x} nights.|Reserve {x} nights in {v}.|A room in {v}, {x} nights.|Find me a bed in {v} for {x} nights and book it.|I'm staying {x} nights in {v}; book a hotel.
"""


@dataclass(frozen=True)
class Link:
    """One of the two functions: names, descriptions, and parameters as (key, maker)."""

    name: str
    about: str
    parameters: tuple[tuple[str, str], ...]
    arguments: dict[str, Any]
    result: dict[str, Any]


@dataclass(frozen=True)
class Linked:
    """A request, the two calls it takes and what is told at the end, with what must be in it."""

    ask: str
    values: tuple[str, ...]
    first: Link
    second: Link
    final: str
    key: str
    direct: bool  # what the first function would return is in the request already


# Rows whose requests may name what the first function returns.
_DIRECT = (
    "find_employee",
    "find_product",
    "find_contact",
    "find_customer",
    "get_ticker",
    "find_isbn",
)


def _row(text: str) -> tuple[list[str], list[str], list[str]]:
    one, two, asks = text.strip().splitlines()
    return one.split("; "), two.split("; "), asks.split("|")


_TABLE = [_row(text) for text in _ROWS.strip().split("\n\n")]


def _of(pairs: str, r: random.Random) -> tuple[str, str]:
    key, _, maker = r.choice(pairs.split(",")).partition("=")
    return key, maker


def link(draw: Draw) -> Linked:
    """A request for two functions in a row."""
    one, two, asks = draw.choice(_TABLE)
    ask = draw.wording(asks)
    key, maker = _of(one[2], draw.random)
    found, found_maker = _of(one[3], draw.random)
    extra, extra_maker = _of(two[3], draw.random) if two[3] != "-" else ("", "")
    told, told_maker = _of(two[4], draw.random) if two[4] != "-" else ("", "")

    def make(r: random.Random) -> tuple[Field, Field, Field]:
        said = MAKERS[extra_maker].make(r) if extra else ("", None)
        return MAKERS[maker].make(r), MAKERS[found_maker].make(r), said

    (shown, value), (_, middle), (said, more) = draw.values(make)
    taken = draw.choice([k for k in two[2].split(",") if k != extra])
    if draw.chance(0.5) and found in two[2].split(","):
        taken = found
    if "name" in two[2].split(",") and taken not in two[2].split(","):
        taken = "name"
    parameters = [(taken, found_maker)] + ([(extra, extra_maker)] if extra else [])
    if draw.chance(0.3):
        parameters.reverse()
    arguments = {k: middle if k == taken else more for k, _ in parameters}
    first = Link(draw.choice(one[0].split(",")), draw.choice(one[1].split("|")), ((key, maker),), {key: value}, {found: middle})  # fmt: skip
    names = [n for n in two[0].split(",") if n != first.name]
    result: dict[str, Any] = {}
    final, must = "Done.", "Done"
    if told:
        result = {told: MAKERS[told_maker].make(draw.random)[1]}
        must = str(result[told])
        words = told.replace("_", " ")
        verb = "are" if words.split()[0] in ("units", "pieces", "days", "orders", "inhabitants", "degrees", "people", "remaining") else "is"  # fmt: skip
        final = f"The {words} {verb} {must}."
    second = Link(draw.choice(names), draw.choice(two[1].split("|")), tuple(parameters), arguments, result)  # fmt: skip
    direct = one[0].startswith(_DIRECT) and draw.chance(0.15)
    shown = str(middle) if direct else shown
    text = ask.replace("{v}", shown).replace("{x}", said)
    return Linked(text, (shown, said), first, second, final, must, direct)

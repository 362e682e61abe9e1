"""Functions with many optional parameters, and the pieces that requests for them are built of.

A block is one function: its group (functions of a group may stand side by side), names, and
descriptions; then one line a parameter, and the requests. A parameter is `slot=maker:key,key`;
`slot?` is one that may be left out, followed by the phrases that say it, parted by bars ({} is the
value; one that starts with a capital is a sentence of its own). The options of an enum or a boolean
stand before their phrases: `low=when you have time|no hurry; high=it's urgent`. A request that
starts with "!" is an imperative.
"""

__all__ = ["BLOCKS"]

BLOCKS = """weather
get_weather current_weather weather_lookup check_weather weather_now
Get the current weather for a location.|Current weather at a place.|Weather conditions right now.
place=cityland:location,place,where,location_name
unit?=enum:unit,units,scale ; celsius=in celsius|in degrees Celsius|I'd like it in Celsius.|use celsius; fahrenheit=in fahrenheit|in degrees Fahrenheit|I think in Fahrenheit.|use fahrenheit
!check the weather in {place}
!tell me the weather for {place}
What's the weather like in {place}
How warm is it in {place}
What is the temperature in {place} right now
Weather in {place}
How hot is it in {place}
Is it cold in {place}
I'm flying to {place}, what's the weather there
Current conditions in {place}
What does the sky look like in {place}
!look up how it is outside in {place}

calendar
create_event add_event new_event schedule_event calendar_add add_to_calendar
Create a calendar event.|Adds an event to the calendar.|Puts an appointment into the calendar.
title=eventtitle:title,name,summary,event
date=day:date,day,on
start?=clock:start_time,time,start,begins_at ; at {}|starting at {}|from {}|It starts at {}.|We begin at {}.
minutes?=minutes:duration_minutes,duration,minutes,length_minutes ; for {} minutes|it takes {} minutes|It will last {} minutes.|lasting {} minutes|Plan {} minutes for it.|{} minutes long
people?=names:attendees,participants,guests,invitees,people ; with {}|Invite {}.|{} will come.|together with {}|{} should be there.
place?=place:location,where,place,venue ; in the {}|at the {}|We meet at the {}.|The place is the {}.
alert?=bool:reminder,notify,alert ; true=Remind me, please.|with a reminder|and remind me; false=without a reminder|no reminder needed|Don't remind me.
!put {title} on my calendar for {date}
!schedule {title} on {date}
!add {title} to the calendar for {date}
!create an event called {title} on {date}
!plan {title} for {date}
!enter "{title}" for {date}
I have {title} on {date}, put it in the calendar
There is {title} on {date}, note it down
{title} on {date}
Calendar entry for {date}: {title}
My calendar needs {title} on {date}
On {date} we have {title}
Please block {date} for {title}

calendar
delete_event remove_event cancel_event drop_event
Delete a calendar event.|Removes an event from the calendar.
title=eventtitle:title,name,event
date?=day:date,day,on ; on {}|planned for {}|It was on {}.|the one of {}
!delete {title}
!remove {title} from my calendar
!cancel the event {title}
!take {title} out of the calendar
{title} is off, delete it
We won't do {title}, remove it
I don't need {title} in my calendar any more
Get rid of the entry {title}
{title} has been called off
{title} isn't happening

todo
add_todo add_task create_task new_task task_add todo_add
Add a to-do item.|Creates a task on the to-do list.|Adds something to do.
task=chore:text,task,title,item,what
priority?=enum:priority,importance,level ; low=with low priority|low priority|It isn't urgent.|no hurry with that; high=with high priority|high priority|It's urgent.|this is really important; normal=with normal priority|priority normal
due?=day:due,deadline,due_date,until ; by {}|due {}|until {}|The deadline is {}.|It has to be done by {}.
list?=word:list,project,list_name ; on the list "{}"|in the project {}|It belongs to {}.
who?=first:assignee,assigned_to,owner ; {} should do it|It's for {}.|assigned to {}
!add "{task}" to my to-do list
!put "{task}" on the list
!create a task: {task}
I have to {task}, put it on my list
I must {task}, please note it
I need to {task}. Make it a task
Task: {task}
New to-do: {task}
To do: {task}
!note that I have to {task}
Don't let me forget to {task}
!write "{task}" on my list
One more thing for my list: {task}

flights
search_flights find_flights flight_search lookup_flights
Search flights.|Finds flights between two cities.
start=city:origin,from,from_city,departure_city
end=city:destination,to,to_city,arrival_city
date=day:date,departure_date,when,day
seats?=people:passengers,travellers,adults,seats ; for {} people|for {} passengers|We are {}.|{} seats|{} tickets
cabin?=enum:cabin,class,travel_class ; economy=in economy|economy class|The cheapest class will do.; business=in business class|business|We fly business.; first=first class|in first class
direct?=bool:direct,nonstop,direct_only ; true=direct flights only|without changing planes|nonstop|It must be direct.; false=a stop is fine|with stops
max?=euros:max_price,budget,price_limit ; for at most {} euros|under {} dollars|My budget is {}.|It may cost up to {} euros.
!find me a flight from {start} to {end} on {date}
!search flights {start} to {end} on {date}
!look for a plane from {start} to {end} on {date}
I need to fly from {start} to {end} on {date}
I want to go to {end} from {start} on {date}
Flights from {start} to {end} on {date}
What flights go to {end} from {start} on {date}
On {date} I fly from {start} to {end}
We're travelling to {end} on {date}, starting in {start}
{start} to {end}, {date}
Get me from {start} to {end} by plane on {date}
Is there a flight to {end} on {date} from {start}

hotel
book_hotel reserve_hotel hotel_booking book_room
Book a hotel room.|Reserves a room in a hotel.
city=city:city,location,destination,town
date=iso:check_in,arrival,start_date,from_date
nights=nights:nights,num_nights,stay_nights
guests?=people:guests,people,persons,num_guests ; for {} people|for {} guests|We are {} people.|{} of us
breakfast?=bool:breakfast,with_breakfast,include_breakfast ; true=with breakfast|breakfast included|including breakfast|We want breakfast.; false=without breakfast|no breakfast|We don't need breakfast.
room?=enum:room_type,type,category ; single=a single room|single|in a single; double=a double room|in a double room|double bed, please; suite=a suite|The best suite, please.
pets?=bool:pets,with_pets,dog ; true=We bring a dog.|with our dog|pets are coming along; false=no pets|without pets
!book a room in {city} from {date} for {nights} nights
!reserve a hotel in {city}, {nights} nights from {date}
I need a hotel in {city} on {date} for {nights} nights
{nights} nights in {city} starting {date}
We arrive in {city} on {date} and stay {nights} nights
Hotel in {city}, check-in {date}, {nights} nights
!get us a room in {city} for {nights} nights, arriving {date}
A room in {city}, please: {date}, {nights} nights
We'd like to spend {nights} nights in {city} from {date}
From {date} we need {nights} nights in {city}
Can we stay in {city} for {nights} nights, beginning {date}

restaurant
book_table reserve_table make_reservation table_reservation
Reserve a table in a restaurant.|Books a table.
where=restaurant:restaurant,place,name
people=people:people,party_size,guests,seats
time=clock:time,at,hour
date?=day:date,day,on ; on {}|for {}|The day is {}.
name?=person:name,under,booked_for ; under the name {}|The name is {}.|Book it for {}.
outside?=bool:outside,terrace,outdoor ; true=outside|on the terrace|We'd like to sit outside.; false=inside|We want to sit indoors.|not outside
note?=message:note,comment,wish ; with the note "{}"|Tell them: "{}".|Note: "{}".
!book a table for {people} at {where} at {time}
!reserve a table at {where} for {people} people at {time}
We are {people} and want to eat at {where} at {time}
Table for {people} at {where}, {time}
{people} people, {where}, {time}
I'd like a table at {where} for {people} at {time}
Can we get a table for {people} at {time} at {where}
Dinner at {where} at {time} for {people}
!get us a table at {where}, {time}, {people} persons
There will be {people} of us at {where} at {time}

light
control_light set_light light_control lamp switch_light
Control a light.|Switches a lamp on or off.|Sets the light of a room.
room=room:room,location,area,where
state=enum:state,status,power ; on=on; off=off
level?=percent:brightness,level,dim ; at {} percent|with {}% brightness|Brightness {}.|dimmed to {}%
colour?=colour:color,colour ; in {}|Make it {}.|with {} light|The colour is {}.
!turn {state} the light in the {room}
!switch the {room} light {state}
!turn the lamp in the {room} {state}
!put the light {state} in the {room}
The light in the {room} should be {state}
Lights {state} in the {room}
I want the {room} light {state}
{room} light {state}
!set the lamp of the {room} to {state}
Can the light in the {room} be {state}

heating
set_temperature set_thermostat climate_control set_heating
Set the temperature of a room.|Controls the thermostat.
room=room:room,zone,area
degrees=degrees:temperature,degrees,target,temp
mode?=enum:mode,operation ; heat=in heating mode|mode heat|It should heat.; cool=in cooling mode|mode cool|Use the cooling.; auto=on automatic|mode auto
until?=clock:until,end_time,till ; until {}|Keep it till {}.|Stop at {}.
!set the {room} to {degrees} degrees
!bring the {room} to {degrees} degrees
!make it {degrees} degrees in the {room}
I want {degrees} degrees in the {room}
The {room} should have {degrees} degrees
{degrees} degrees in the {room}
!adjust the {room} to {degrees}
We need {degrees} degrees in the {room}
Can we have {degrees} degrees in the {room}
The temperature in the {room} has to be {degrees}
Let the {room} have {degrees} degrees

music
play_song play_music play_track start_song music_play
Play a song.|Plays music by title.
title=song:title,song,track,name
artist?=band:artist,by,band ; by {}|from {}|It's by {}.|the one by {}
shuffle?=bool:shuffle,random_order ; true=with shuffle on|shuffled|Turn on shuffle.; false=no shuffle|without shuffle|not shuffled
volume?=percent:volume,loudness ; at volume {}|with the volume at {}|Volume {}.|at {} percent volume
room?=room:room,speaker,device ; in the {}|on the speaker in the {}|I'm in the {}.
!play {title}
!put on {title}
I want to hear {title}
I'd love to listen to {title}
{title}, please
Let's hear {title}
I'm in the mood for {title}
!start the song {title}
My favourite song is {title}. Play it
The next song should be {title}
Could we hear {title}

orders
get_order lookup_order order_status find_order check_order
Look up an order by its number.|Tells the state of an order.
code=code:order_id,order,order_number,id
items?=bool:include_items,with_items,details ; true=with all items|Show the items, too.|including the details; false=without the items|I don't need the items.
Where is order {code}
What's going on with order {code}
!look up order {code}
!show me {code}
!find out how {code} is doing
Status of {code}
Has {code} left the warehouse
I'm waiting for {code}, where is it
When does {code} get here
Is {code} on its way
I'd like to know about my order {code}

orders
cancel_order stop_order order_cancel abort_order
Cancel an order.|Stops an order before it is sent.
code=code:order_id,order,order_number,id
reason?=reason:reason,why,cause,comment ; because {}|The reason: {}.|since {}|Reason: {}.
refund?=bool:refund,pay_back ; true=and give the money back|with a refund|I want a refund.; false=without a refund|no refund needed
!cancel order {code}
!stop {code}
I don't want {code} any more
Order {code} should be cancelled
{code} has to be cancelled
I'd like to cancel {code}
Don't send {code}
We changed our minds about order {code}, drop it
Forget about order {code}
Please don't ship {code}, I don't need it

orders
refund_order issue_refund give_refund pay_back refund
Refund an order.|Gives a customer money back for an order.
code=code:order_id,order,order_number,id
amount=cash:amount,sum,value,refund_amount
reason?=reason:reason,why,comment ; because {}|The reason is that {}.|Reason: {}.|since {}
method?=enum:method,how,way ; card=to the credit card|back on the card; cash=in cash|They want cash.; voucher=as a voucher|in the form of a voucher
!refund {amount} for order {code}
!give the customer {amount} back for order {code}
!pay back {amount} for {code}
!return {amount} to the buyer of {code}
The customer of {code} should get {amount} back
{amount} have to be paid back for order {code}
Order {code}: refund {amount}
We owe {amount} for {code}, pay it back
Reimburse {amount} for {code}
For order {code} the customer gets {amount} back

orders
change_address update_address redirect_order new_address
Change the delivery address of an order.|Sends an order to another address.
code=code:order_id,order,order_number,id
street=street:address,street,new_address,to
city?=city:city,town ; in {}|That's in {}.|{} is the town
!send order {code} to {street} instead
!change the address of {code} to {street}
!deliver {code} to {street}
Order {code} has to go to {street}
My new address for {code} is {street}
I moved. {code} should be delivered to {street}
{code} goes to {street}, not to the old address
The parcel {code} must be brought to {street}
Redirect {code} to {street}
Wrong address on {code}, it's {street}

shop
create_order place_order new_order order_items submit_order
Create an order.|Places an order for a customer.
who=buyer:customer,client,customer_name,buyer
items=things:items,products,articles,goods
express?=bool:express,rush,fast_delivery ; true=as express|It must be express.|with express delivery|It's a rush order.; false=no express|normal delivery|Standard shipping is fine.
note?=saying:note,comment,remark ; with the note "{}"|Note: "{}".|Add the comment "{}".
gift?=bool:gift,gift_wrap,wrapped ; true=as a gift|Wrap it, please.|gift-wrapped; false=not as a gift|no wrapping
!create an order for {who}: {items}
!place an order for {who} with {items}
Order for {who}: {items}
New order, customer {who}, items: {items}
{who} wants {items}
{who} has ordered {items}
!order {items} for {who}
{who} would like to buy {items}
We have a new order from {who}: {items}
Customer {who} takes {items}
{who} just phoned and ordered {items}

bank
transfer_money send_money make_transfer bank_transfer wire
Transfer money between accounts.|Sends money from one account to another.
amount=cash:amount,sum,value
start=account:from_account,source,from,debit_account
end=account:to_account,target,to,credit_account
note?=saying:reference,note,message,purpose ; with the reference "{}"|The reference is "{}".|Note: "{}".
date?=day:date,on,execution_date ; on {}|Do it on {}.|not before {}
!transfer {amount} from {start} to {end}
!move {amount} from {start} to {end}
!send {amount} from my account {start} to {end}
!put {amount} from {start} into {end}
{amount} should go from {start} to {end}
Take {amount} out of {start} and put it on {end}
I want to send {amount} to {end} from {start}
Please pay {amount} to {end} out of {start}
From {start} to {end}: {amount}
{end} gets {amount} from {start}
Wire {amount} to {end}, taken from {start}

expenses
add_expense log_expense record_expense expense_add
Record an expense.|Logs money that was spent.
amount=cash:amount,sum,cost,price
what=expense:category,what,description,item
date?=day:date,day,when ; on {}|It was on {}.|That was {}.
pay?=enum:payment_method,paid_with,method ; cash=in cash|I paid cash.|cash; card=by card|I used the card.|with my card; transfer=by bank transfer|I transferred it.
person?=first:person,who,paid_by ; {} paid|Paid by {}.|It was {}.
I spent {amount} on {what}
I paid {amount} for {what}
{amount} for {what}
!log {amount} for {what}
!record an expense of {amount} for {what}
!add {amount} for {what} to my expenses
{what} cost me {amount}
Just spent {amount}, it was for {what}
Put down {amount} for {what}
New expense: {what}, {amount}
{what}: {amount}, please write it down

health
log_meal add_meal track_food meal_log
Log a meal.|Records what somebody ate.
meal=dish:meal,food,dish,what
kcal=integer:calories,kcal,energy
kind?=enum:meal_type,type,kind ; breakfast=for breakfast|It was my breakfast.|as breakfast; lunch=for lunch|It was my lunch.|as lunch; dinner=for dinner|That was dinner.|as dinner; snack=as a snack|It was just a snack.|between meals as a snack
grams?=integer:grams,weight_g,portion_grams ; {} grams of it|It weighed {} grams.|with {} g
I had {meal} with {kcal} calories
I ate {meal}, about {kcal} calories
!log {meal}, {kcal} kcal
!write down that I ate {meal} with {kcal} calories
{meal}, {kcal} calories
My meal was {meal}, {kcal} kcal
There was {meal} today, {kcal} calories
!add {meal} with {kcal} calories to my food log
{meal} with {kcal} calories went into my stomach
I've just eaten {meal}; {kcal} kcal

health
log_workout add_workout track_exercise record_training
Log a workout.|Records sports and exercise.
kind=sport:activity,sport,type,exercise
minutes=minutes:minutes,duration,duration_minutes
km?=km:distance_km,distance,km ; {} km|It was {} kilometers.|over {} km
kcal?=integer:calories,kcal,burned ; and burned {} calories|That's {} kcal.|{} calories burned
hard?=enum:intensity,effort,level ; easy=It was easy.|at an easy pace|easy; moderate=moderate effort|It was moderate.; hard=It was hard.|at full effort|really hard
I did {minutes} minutes of {kind}
{kind} for {minutes} minutes
!log {minutes} minutes of {kind}
!record {kind}, {minutes} minutes
Just finished {minutes} minutes of {kind}
My workout was {kind} for {minutes} minutes
Today: {kind}, {minutes} min
I've been doing {kind} for {minutes} minutes
{minutes} minutes of {kind} are done
!add a workout: {kind}, {minutes} minutes

users
register_user create_user add_user sign_up new_user
Register a user.|Creates an account for a person.|Adds a new user.
name=fullname:name,full_name,user_name
mail=email:email,mail,email_address
age?=people:age,years ; aged {}|{} years old|age {}|The age is {}.
news?=bool:newsletter,subscribe,wants_newsletter ; true=with the newsletter|The newsletter is wanted.|wants the newsletter; false=no newsletter|without the newsletter|doesn't want the newsletter
role?=enum:role,rights,access ; admin=as an admin|with admin rights|The role is admin.; editor=as an editor|The role is editor.; viewer=as a viewer|with read access only as a viewer
city?=city:city,home_town ; from {}|lives in {}|The city is {}.
!register {name}, {mail}
!sign up {name} with the address {mail}
!create an account for {name} ({mail})
!add {name} as a user, mail {mail}
New user: {name}, {mail}
{name} wants an account, {mail}
We need an account for {name} at {mail}
There is a new colleague, {name}, {mail}
Please enter {name} with {mail} into the system
{name} <{mail}> has to be registered

support
create_ticket open_ticket new_ticket report_issue file_bug
Create a support ticket.|Reports a problem.|Opens a ticket for an issue.
title=trouble:title,subject,summary,problem
level=enum:severity,priority,urgency ; minor=minor; major=major; critical=critical
part?=word:component,area,module ; The component is {}.|in the component {}|It concerns {}.|component {}
who?=first:reporter,reported_by,from ; reported by {}|{} reported it.|It comes from {}.
tags?=tags:labels,tags ; with the labels {}|Tags: {}.|tagged {}
!open a {level} ticket: {title}
!create a ticket "{title}" with severity {level}
!file a {level} issue: {title}
{level} problem: {title}
Ticket, {level}: {title}
We have a {level} problem, {title}
New {level} ticket, {title}
!report that {title}, it is {level}
"{title}" is a {level} issue, open a ticket
It's {level}: {title}

files
delete_file remove_file file_delete erase_file
Delete a file.|Removes a file from the disk.
path=path:path,file,file_path,filename
force?=bool:force,forced,no_confirm ; true=by force|force it|without asking|Don't ask, just do it.; false=but not by force|without forcing it|Ask before you do it.
backup?=bool:backup,keep_copy ; true=and keep a backup|with a backup|Make a backup first.; false=without a backup|no backup needed
!delete {path}
!remove {path}
!erase the file {path}
{path} can go
I don't need {path} any longer
Get rid of {path}
{path} has to be deleted
rm {path}
!wipe {path}
Throw away {path}

files
copy_file duplicate_file file_copy cp
Copy a file to another place.|Makes a copy of a file.
src=path:source,src,from,from_path
dst=path:destination,dst,to,target
force?=bool:overwrite,replace,force ; true=overwrite what is there|and overwrite|Replace it if it exists.; false=without overwriting anything|Don't overwrite.
!copy {src} to {dst}
!make a copy of {src} at {dst}
!duplicate {src} as {dst}
I want {src} to be at {dst} as well
{src} should be copied to {dst}
cp {src} {dst}
Put a copy of {src} into {dst}
I need {src} in {dst}, too
Back up {src} to {dst}
A copy of {src} under {dst}, please

dice
roll_dice throw_dice dice dice_roll
Roll dice.|Throws some dice and returns the result.
count=few:count,number,dice,how_many
sides?=few:sides,faces,num_sides ; with {} sides|{} sides each|They have {} sides.|{}-sided ones
add?=few:bonus,modifier,plus ; and add {}|plus {}|with a bonus of {}
!roll {count} dice
!throw {count} dice
{count} dice, please
I need a throw of {count} dice
Let's roll {count} dice
How about {count} dice
It's my turn: {count} dice
Give me {count} dice
Can I get a roll of {count} dice
My move needs {count} dice

books
search_books find_books book_search library_search
Search for books.|Looks for books in the library.
query=query:query,q,about,search
author?=fullname:author,written_by,writer ; by {}|written by {}|The author is {}.
max?=count:max_results,limit,count ; at most {} results|no more than {}|Show me {} of them.|{} hits are enough
lang?=language:language,lang ; in {}|written in {}|They should be in {}.
year?=year:published_after,since,from_year ; published after {}|newer than {}|from {} or later
!find books about {query}
!search the library for {query}
!look for books on {query}
Do you have books about {query}
I'm looking for something about {query}
Which books are there about {query}
Books on {query}, please
I'd like to read about {query}
Anything about {query}
What can I read about {query}
We need literature on {query}

shop2
search_products find_products product_search shop_search
Search products of a shop.|Finds things to buy.
query=thing:query,q,product,what
max?=euros:max_price,price_limit,budget ; under {} euros|for at most {} dollars|My limit is {} euros.|up to {}
min?=few:min_rating,stars,rating ; with at least {} stars|rated {} or better|{} stars minimum
colour?=colour:color,colour ; in {}|It should be {}.|preferably {}
stock?=bool:in_stock,available_only ; true=in stock|only what is available|It must be available now.; false=even if it is sold out|Stock doesn't matter.
sort?=enum:sort_by,order,sorting ; price=sorted by price|cheapest first; rating=sorted by rating|best rating first; newest=newest first|the newest at the top
!find me a {query}
!search for a {query}
!look for a {query}
I want to buy a {query}
I need a {query}
Do you sell a {query}
Show me a {query}
I'm after a {query}
My old {query} broke, find me a new one
Where can I get a {query}
Which {query} do you have

alarm
set_alarm create_alarm wake_me alarm_set
Set an alarm.|Wakes somebody up at a time.
time=spokentime:time,at,wake_time
days?=daylist:days,weekdays,repeat_on ; on {}|every {}|Only on {}.
label?=word:label,name,title ; called "{}"|with the label {}|Name it {}.
vibrate?=bool:vibrate,vibration,with_vibration ; true=vibrating only|It should vibrate.|with vibration; false=without vibration|no vibration
!set an alarm for {time}
!wake me at {time}
I have to get up at {time}
Alarm at {time}
I want to be woken at {time}
!get me out of bed at {time}
Make sure I'm up at {time}
My day starts at {time}, wake me then
{time} alarm, please
I can't sleep past {time}, set an alarm

timer
set_timer start_timer countdown timer
Start a timer.|Counts down some seconds.
time=seconds_said:seconds,duration_seconds,duration_s,secs
label?=word:label,name,title ; called "{}"|for the {}|with the label {}|It's for the {}.
loud?=bool:loud,sound,ring ; true=with sound|It should ring.|loud; false=without sound|silent|It shouldn't ring.
!set a timer for {time}
!start a timer of {time}
!count down {time}
Timer, {time}
{time} timer
I need {time} on the clock
!tell me when {time} are over
Let me know in {time}
Give me {time}
My break is {time}, time it
Countdown from {time}

mail
send_email send_mail compose_email write_email mail
Send an e-mail.|Writes a mail to somebody.
to=email:to,recipient,address
body=saying:body,text,content,message
subject?=eventtitle:subject,title,about ; with the subject "{}"|Subject: {}.|The subject is {}.|subject "{}"
cc?=email:cc,copy_to ; with a copy to {}|Copy {}.|cc {}
urgent?=bool:important,urgent,high_priority ; true=mark it as important|It's urgent.|as urgent; false=not urgent|It isn't important.
!send a mail to {to} saying "{body}"
!email {to}: "{body}"
!write "{body}" to {to}
!mail {to} that "{body}"
I want to write to {to}: "{body}"
{to} should hear this: "{body}"
Tell {to} by mail: "{body}"
Mail for {to}, text "{body}"
"{body}" goes to {to}
An email with "{body}" to {to}
!inform {to} by email that "{body}"

translate
translate_text translate translation translate_to
Translate a text.|Translates into another language.
text=saying:text,sentence,phrase,input
to=language:target_language,to,language,target
from?=language:source_language,from,source ; from {}|It is in {}.|the original is {}
formal?=bool:formal,polite ; true=formally|in a formal tone|It should be polite.; false=informally|casual, not formal
How do you say "{text}" in {to}
!translate "{text}" into {to}
!put "{text}" into {to}
What is "{text}" in {to}
I need "{text}" in {to}
"{text}" in {to}
How would people say "{text}" in {to}
The {to} for "{text}"
Give me the {to} version of "{text}"
Can I have "{text}" in {to}
What do I say for "{text}" in {to}

convert
convert_units unit_convert convert convert_value
Convert a value to another unit.|Changes a value from one unit to another.
value=quantity:value,amount,number
start=lengthunit:from_unit,from,source_unit
end=lengthunit:to_unit,to,target_unit
digits?=few:precision,digits,decimals ; with {} decimals|to {} digits|Round to {} digits.
!convert {value} {start} to {end}
!change {value} {start} into {end}
How many {end} is {value} {start}
What is {value} {start} in {end}
{value} {start} in {end}
I have {value} {start} and need {end}
Give me {value} {start} in {end}
Express {value} {start} in {end}
How much is {value} {start} in {end}
{value} {start} makes how many {end}
Turn {value} {start} into {end}

people
add_contact save_contact new_contact create_contact
Save a contact.|Adds a person to the address book.
name=fullname:name,full_name,contact
phone=phone:phone,number,phone_number
mail?=email:email,mail ; mail {}|The mail is {}.|and {}
company?=company:company,employer,works_at ; works at {}|from {}|The company is {}.
birthday?=date:birthday,born_on ; born on {}|The birthday is {}.|birthday {}
star?=bool:favourite,favorite,starred ; true=as a favourite|It's a favourite.|Mark it as favourite.; false=not as a favourite
!save {name}, {phone}
!add {name} with the number {phone}
!put {name} into my contacts, {phone}
New contact: {name}, {phone}
{name} has the number {phone}, save it
I met {name}, number {phone}
{name}: {phone}, please store that
!store the number {phone} for {name}
The number of {name} is {phone}, note it
My new doctor is {name}, {phone}

garden
water_plants start_watering irrigate sprinkler
Water a part of the garden.|Starts the sprinkler.
where=bed:zone,area,bed,where
minutes=minutes:minutes,duration,for_minutes
start?=hhmm:start_time,at,begin ; at {}|starting at {}|Begin at {}.
liters?=count:liters,amount_liters,water ; with {} liters|Use {} liters.|{} liters of water
rain?=bool:skip_if_rain,rain_check,pause_on_rain ; true=but not if it rains|unless it rains|Skip it when it rains.; false=even if it rains|rain or not
!water the {where} for {minutes} minutes
!run the sprinkler on the {where} for {minutes} minutes
The {where} needs water for {minutes} minutes
{minutes} minutes of water for the {where}
The {where} is dry, water it for {minutes} minutes
!give the {where} {minutes} minutes of water
Watering, {where}, {minutes} minutes
Let the water run on the {where} for {minutes} minutes
The {where} could use {minutes} minutes of rain from the hose
I'd like the {where} watered for {minutes} minutes

taxi
book_taxi order_taxi call_cab request_ride
Order a taxi.|Books a ride from one place to another.
start=street:pickup,from,start,pickup_address
end=spot:destination,to,drop_off
time?=clock:time,at,pickup_time ; at {}|for {}|Be there at {}.
seats?=people:passengers,people,seats ; for {} people|We are {} people.|{} passengers
child?=bool:child_seat,baby_seat ; true=with a child seat|We need a child seat.; false=without a child seat|no child seat
kind?=enum:car_type,vehicle,category ; standard=a standard car|Standard is fine.; van=a van|It must be a van.; luxury=a luxury car|with luxury
!order a taxi from {start} to the {end}
!get me a cab from {start} to the {end}
I need a ride from {start} to the {end}
Taxi, {start} to the {end}
!pick me up at {start} and bring me to the {end}
I'm at {start} and must get to the {end}
From {start} to the {end} by taxi
We have to go from {start} to the {end}
A cab to the {end}, please, I'm waiting at {start}
Can someone drive me to the {end} from {start}

print
print_document print_file send_to_printer printing
Print a document.|Sends a file to the printer.
file=file:file,document,filename
copies?=few:copies,count,times ; {} copies|I need {} copies.|{} times
colour?=bool:color,in_color,colour ; true=in colour|It must be in colour.|with colours; false=in black and white|black and white is fine|no colour
both?=bool:double_sided,duplex,both_sides ; true=on both sides|double-sided|Use both sides.; false=on one side only|single-sided
size?=enum:paper,paper_size,size ; A3=on A3|A3 paper; A4=on A4|A4 paper; A5=on A5|A5 paper
!print {file}
!print out {file}
!send {file} to the printer
I need {file} on paper
{file} on paper, please
Could I have a printout of {file}
Put {file} on paper
{file} has to be printed
A print of {file}
I want to hold {file} in my hands, print it
The printer should do {file}
"""

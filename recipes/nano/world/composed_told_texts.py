"""Still more phrases and requests for the functions of `composed.py`, in the form of
`composed_phrases.py`."""

__all__ = ["TOLD_PHRASES", "TOLD_REQUESTS"]

TOLD_PHRASES = """grant_access until: ending on {}|The last day is {}.|but only until {}|It is over on {}.|End date {}.
set_alarm days: only for {}|repeating on {}
set_alarm label: with {} as its label|with "{}" as the name|The label is {}.|It should be called {}.|titled {}|and label it {}|with the name {}|Write {} on it.
set_alarm vibrate true: Use vibration.|by vibrating|with the phone vibrating
set_alarm vibrate false: but don't let it vibrate|vibration isn't needed|without vibrating
transfer_money note: saying "{}"|The purpose is "{}".|with "{}" as the purpose|Text: "{}".
transfer_money date: to be sent on {}|on the date {}|It goes out on {}.|Date: {}.
list_transactions count: {} are enough|not more than {}|Give me {} of them.|just {} of them|the newest {}
list_transactions since: from {} onwards|beginning {}|not before {}|Start at {}.|Nothing older than {}.
list_transactions kind in: in only|just the income|money coming in|Only credits.|what people paid me
list_transactions kind out: out only|just the spending|money going out|Only debits.|what I gave away
move_blinds at: It should happen at {}.|Set it for {}.
search_books lang: in the language {}|They have to be {} books.|I'd like them in {}.
search_books max: I want {} of them.|{} books at most|Just {} results.|maximum {}
calculate digits: with {} digits after the point|Give me {} decimals.|keep {} decimals|precise to {} digits|{} decimal places|to {} decimal places
create_event alert true: and don't let me forget it|Make sure I'm reminded.|including a reminder|Alarm me before it begins.
create_event alert false: reminders aren't needed|Skip the reminder.|no reminding, please
charge_car by: ready by {}|It should be done at {}.|I start at {}.|finished at {}
charge_car cheap true: with cheap power|It should be cheap.|cheap electricity only|Wait for low prices.|when it costs least
charge_car cheap false: also when power is dear|The price doesn't matter.|cheap or not|It may be expensive.|whatever the power costs
add_to_cart size S: small, that is S|in S|The size is S.|Take S.|an S, please
add_to_cart size M: medium, that is M|in M|The size is M.|Take M.|an M, please
add_to_cart size L: large, that is L|in L|The size is L.|Take L.|an L, please
add_to_cart gift true: with gift wrap|wrapped as a present|It's a gift.|as presents|Please wrap them as gifts.
add_to_cart gift false: unwrapped|It isn't a gift.|They aren't presents.
find_showtimes day: this is for {}|We could go on {}.|when we go on {}|The date is {}.|I mean {}.
find_showtimes lang: with {} sound|It should be in {}.|in the language {}|They must speak {}.|I only understand {}.
find_showtimes three true: as a 3D film|It has to be 3D.|in three dimensions, 3D|I love 3D.|3D only
find_showtimes three false: but not 3D|3D makes me sick, so none.|I don't want 3D.|as a normal film, no 3D|anything but 3D
make_coffee strength weak: very mild, weak|The strength is weak.|I like it weak.|weak ones, please
make_coffee strength normal: neither weak nor strong, normal|The strength is normal.|as always, normal|Normal strength, please.|I like it normal.
make_coffee strength strong: very strong|The strength is strong.|I like it strong.|extra strong
make_coffee milk true: with some milk|Milk in it, please.|It needs milk.|plus milk
make_coffee milk false: free of milk|Not with milk.|no milk in it|Milk isn't wanted.
make_coffee sugar: sweetened with {} sugars|{} sugars, please|I take {} sugars.|plus {} sugars
convert_units digits: {} decimal places|precise to {} digits|Give me {} digits.
convert_currency date: with the rate of {}|at the rate from {}|The day is {}.|by the rate of {}|as it was on {}
track_package mail: and inform {}|Send news to {}.|and notify {}|with a mail to {}|Notify {}.|Mail to {}.|{} should get the news.|and tell {}
track_package carrier: carried by {}|It comes with {}.|{} brings it.|shipped with {}|delivered by {}|{} is the carrier.
restart_service wait: but wait {} seconds|{} seconds from now|Give it {} seconds before.|with {} seconds of waiting|Delay: {} seconds.
restart_service force true: forced|whether it is busy or not|Don't be gentle.
restart_service force false: not by force|softly|Only if nothing runs.
deploy dry true: but only as a test run|Just pretend.|simulated only|Don't really do it, dry run.|a dry run, please
deploy dry false: truly, not dry|not just a test|Do it for real.|It's no simulation.|as a real deployment
read_logs lines: just {} lines|not more than {} lines|Give me {} lines.|the newest {} lines|Lines: {}.
read_logs level error: errors alone|Only errors matter.|Level: error.|nothing but errors|those with level error
read_logs level warning: warnings alone|Only warnings matter.|Level: warning.|nothing but warnings|those with level warning
read_logs level info: with the level info|Infos are fine.|info level|those with level info
create_poll multi true: multiple answers allowed|more than one answer is fine|They can tick several.|Allow several answers.|several votes each
create_poll multi false: a single answer each|Only one choice per person.|with one vote each|Not more than one answer.|just one answer
create_poll end: running until {}|The last day is {}.|It closes on {}.|finished on {}
add_expense pay cash: It was cash.|by paying cash|Cash.|with notes and coins
add_expense pay card: It was by card.|Card.|through the card|with the credit card
add_expense pay transfer: It was a transfer.|Transfer.|through the bank, by transfer
water_plants rain true: only in dry weather
water_plants rain false: come rain or shine
create_branch base: branching off {}|taken from {}|It starts from {}.
create_branch push true: and upload it|Put it on the server.|then push it|pushing it, too|Push: yes.
create_branch push false: not pushed|No push.|don't publish it|staying local|without publishing it
close_issue why completed: marked as completed|It has been completed.|completed|The reason is that it is completed.
close_issue why duplicate: marked as a duplicate|It was reported before, a duplicate.|duplicate|being a duplicate|The reason: duplicate.
close_issue why invalid: marked as invalid|It makes no sense, invalid.|invalid|being invalid|The reason: invalid.
open_issue labels: under the labels {}|with {} as labels|It gets the labels {}.
open_issue who: The assignee is {}.|to be solved by {}|Give it to {}.
log_medication time: when it was {}|The time was {}.|I took it at {}.|about {}
log_medication food true: while eating|I had something to eat with it.|after eating|with a meal|Not on an empty stomach.
log_medication food false: before breakfast, without food|with nothing in my stomach|I ate nothing with it.|not with food|My stomach was empty.
log_water drink: namely {}|The drink was {}.|I had {}.|it was {}|filled with {}|drinking {}
log_water time: when it was {}|The time was {}.|I drank it at {}.|about {}
renew_book days: Give me {} days more.|another {} days|{} days longer|plus {} days|Days: {}.
renew_book card: Library card: {}.|my card being {}|on the card {}|using card {}|The card has the number {}.
dim_lamp fade: during {} seconds|fading {} seconds|slowly over {} seconds|Fade for {} seconds.
count_people vegan: {} vegetarians among us|with {} vegetarians|{} without meat|Of us {} are vegetarians.|and {} don't eat meat|Vegetarian: {}.
count_people late true: but we come late|It will get late.|Expect us late.|We come after the usual time.|coming late
count_people late false: We will not be late.|arriving on time|Expect us in time.|coming punctually|We come in good time.
set_volume room: over the {} speaker|Speaker {}.|I am in the {}.|for the speaker in the {}|Room: {}.
create_note pin true: with a pin|Pin it.|It should stay on top.|and keep it at the top|Make it a pinned note.
create_note pin false: without a pin|Don't pin it.|unpinned|It needn't stay on top.|no pin
create_note tags: and tag it {}|The tags are {}.|with {} as tags|labelled {}|under the tags {}
refund_order method cash: cash in hand|The customer wants cash.|to be paid in cash
refund_order method voucher: by voucher|The customer wants a voucher.|to be paid as a voucher
change_address city: The new city is {}.|It's in {}.|a street in {}|{} is where it is
start_oven minutes: {} minutes in all|It takes {} minutes.|Stop after {} minutes.|during {} minutes|Let it run {} minutes.
start_oven mode grill: grilling|I want to grill.|in grill mode|Mode: grill.|Grill, please.
start_oven mode fan: with hot air, fan|in fan mode|Mode: fan.|Fan, please.|using the fan
start_oven mode normal: normally|in the normal mode|Mode: normal.|Normal, please.|nothing special, normal
pay_parking plate: My plate is {}.|with the plate {}|number plate {}|The car has the plate {}.|Plate: {}.
add_contact birthday: who was born on {}|The date of birth is {}.|has a birthday on {}
add_contact star false: with no star|not among the favourites|Leave the star off.
invite_person role owner: with the role owner|The role is owner.|making them an owner|to be an owner|Owner rights.
invite_person role member: with the role member|The role is member.|making them a member|to be a member|Normal member rights.
invite_person role guest: with the role guest|The role is guest.|only as a guest|to be a guest|Guest rights.
invite_person text: Write them "{}".|saying "{}"|and tell them "{}"|adding "{}"
call_contact video true: a video call, please|with the camera on|I want a video call.|Use video.|face to face by video
call_contact video false: just with sound|not a video call|No camera, please.|Leave the video off.|sound only
call_contact speaker true: with the speaker on|Use the speaker.|loudspeaker on|on the loudspeaker, please|speaker on
call_contact speaker false: with the speaker off|Don't use the speaker.|loudspeaker off|not over the loudspeaker|at my ear, no speaker
tag_photo album: which is in the album {}|belonging to the album {}|The album is {}.|out of the album {}|in album {}
order_pizza cheese true: with more cheese|and extra cheese|Extra cheese.|I want extra cheese.|plus extra cheese
order_pizza cheese false: no more cheese than usual|not with extra cheese|Extra cheese isn't needed.|Leave out the extra cheese.|the usual cheese, nothing extra
order_pizza time: ready at {}|Time: {}.
random_number count: {} of these|draw {}|Give me {}.|altogether {}|{} in all|How many? {}.
book_table note: and note "{}"|The wish is "{}".|Our wish: "{}".|saying "{}"|Let them know: "{}".|with the comment "{}"|Write down "{}".|Remark: "{}".
search_products max: It may cost {}.|my limit is {}|at most {}|not over {} euros|within {} euros|I have {} euros to spend.
search_products min: with {} or more stars|{} stars or better
search_products stock true: if it is in stock|Only things in stock.|I need it in stock.|what you have here|nothing that is sold out
search_products stock false: including sold-out things|Sold out is fine, too.|available or not
read_sensor unit metric: metric units, please|The units are metric.|as metric values|in the metric system
read_sensor unit imperial: imperial units, please|The units are imperial.|as imperial values|in the imperial system
read_sensor avg: as an average of {} minutes|Take the mean of {} minutes.|averaging {} minutes
sort_list order ascending: going up|from the smallest to the largest|Ascending, please.|upwards, ascending
sort_list order descending: going down|from the largest to the smallest|Descending, please.|downwards, descending
sort_list unique true: no doubles|Remove duplicates.|every number just once|dropping duplicates
sort_list unique false: duplicates allowed|Leave duplicates in.|doubles included|keeping duplicates
record_score game: at the game {}|It was a game of {}.|The game is {}.|when we played {}|during {}
record_score level: in level {}|The level was {}.|Round {}.
create_ticket part: It is about the part {}.|concerning {}|It has to do with {}.|Part: {}.|with regard to {}|The affected part is {}.|touching {}|The trouble is in {}.
create_ticket who: {} complained.|seen by {}|as {} says|The reporter is {}.|{} wrote to us.
create_ticket tags: and tag it {}|The labels are {}.|under the tags {}|with {} as labels
book_taxi time: The pick-up time is {}.|to be there at {}|not later than {}|I want to start at {}.
book_taxi seats: {} people travel|carrying {} people|with room for {}|Seats: {}.
book_taxi child true: with a seat for a child|one child seat|A kid is coming, so a child seat.|Child seat: yes.
book_taxi child false: We have no kid with us.|child seat: no|not with a child seat
book_taxi kind standard: The type is standard.|just standard|an everyday standard car
book_taxi kind van: The type is van.|a van, please|because of the bags, a van
book_taxi kind luxury: The type is luxury.|first of all luxury|a fine luxury car
start_timer label: with "{}" as the name|and call it {}|Label: {}.|labelled {}|under the name {}|titled {}
start_timer ring true: with a ring|Sound on.|and let it ring|loud|I want to hear it.|Ring at the end.
start_timer ring false: with no sound|Sound off.|and don't let it ring|mute|quiet|No ringing.
set_timer loud true: It may be loud.|with a sound at the end|loudly
set_timer loud false: Keep it silent.|with no sound at all|Don't ring.
search_trains time: at {} or later|leaving after {}|The train should go after {}.|I'm free from {}.|departing after {}
search_trains bike true: taking my bike|I have a bike with me.|with a bicycle|a place for my bike, please|Bike: yes.
search_trains bike false: no bike with me|I don't take a bike.|bike not needed|leaving the bike at home|Bike: no.
search_trains class first: seats in first class|The class is first.|first class, please|I'd like first class.|with first class seats
search_trains class second: seats in second class|The class is second.|second class, please|I'd like second class.|with second class seats
start_washing program: using the {} program|Program: {}.|It's for {}.|choose {}|with program {}
start_washing spin true: including spinning|Spin: yes.|with the spin on|then spin it
start_washing spin false: Spin: no.|with the spin off|but don't spin
start_washing start: beginning at {}|It should start at {}.|from {} on
web_search max: no more than {}|Give me {} of them.|only {} results|limited to {}|{} hits
web_search days: not from before the last {} days|in the last {} days|within {} days|of the last {} days
web_search lang: in the language {}|They should be in {}.|written in {}|{} only|I want {} pages.
define_word lang: in the language {}|I want it in {}.|with a {} explanation|from the {} dictionary|The language is {}.
define_word examples true: plus examples|with an example|I'd like examples.|and some examples|Give examples as well.
define_word examples false: not with examples|No examples, please.|leave out examples|Skip the examples.|only what it means, no examples"""

TOLD_REQUESTS = """grant_access
{who} must get {level} access to {folder}
I allow {who} {level} access to {folder}
From now on {who} has {level} rights in {folder}
{folder} should be open to {who} with {level} rights
!make {folder} accessible to {who}, level {level}
Access for {who}: folder {folder}, {level}
Permission for {who} to {level} in {folder}, please
!let {who} {level} in {folder}

set_alarm
I need an alarm for {time}
Wake-up at {time}
!ring me out of sleep at {time}
At {time} I want to be awake
My alarm should go off at {time}
I mustn't oversleep, {time}
{time} is when I have to get up
The alarm clock has to ring at {time}
!put the alarm on {time}

list_alarms
What is set on my alarm clock
!read me my alarms
For when are the alarms set
Give me the list of alarms
Did I set any alarms
Which alarm is next, show all

transfer_money
{amount} from {start} to {end}, please
I'd like {amount} moved out of {start} and into {end}
!shift {amount} from {start} over to {end}
{start} pays {amount} to {end}
{end} should receive {amount} out of {start}
Let {amount} go from {start} to {end}
There must be {amount} more on {end}; take it from {start}
!remit {amount} to {end} from {start}
Out of {start}, {amount} go to {end}

list_transactions
!show what was booked on my account
I'd like a list of my payments
Which bookings are on my account
What has been paid from or to my account
Bank statement, please
!get me my payments

move_blinds
The {room} needs its blinds {state}
The shutters of the {room} have to be {state}
Could the blinds in the {room} be {state}
{state} blinds in the {room}, please
Blinds in the {room}: {state}

search_books
I need reading about {query}
!show me what books you have on {query}
I want to learn about {query}, which books are there
Is there a book about {query}
Find me something to read on {query}
{query}: which books do you have

calculate
What comes out if you put {what} into the calculator
!have the calculator do {what}
{what} with the calculator, please
Let the machine calculate {what}
I want the calculator's answer to {what}
!key {what} into the calculator

delete_event
Please drop {title} from my calendar
!clear {title} from the calendar
{title} won't take place
I'm not going to {title}, delete it
My calendar still has {title}, take it out
No {title} for me any more, delete it
!strike {title} from the calendar

charge_car
The car battery should have {level} percent
!bring the car battery to {level} percent
Let the car charge until {level} percent
I want {level} percent in my battery
{level} percent for my car
Electric car: charge to {level}%

add_to_cart
Put {count} {what} in my basket
!throw {count} {what} into the cart
{count} times {what}, please
My basket should have {count} {what}
Could I get {count} {what}
I would buy {count} {what}

find_showtimes
At what time is {film} shown in {city}
Which cinema in {city} shows {film}
Does any cinema in {city} show {film}
!tell me when I can see {film} in {city}
Going to the movies in {city}: {film}
{film}, cinema, {city}
I'd love to see {film}, I'm in {city}
What are the times for {film} in {city}

make_coffee
Please put on {cups} cups of coffee
There are {cups} of us who want coffee
I could do with {cups} cups of coffee
!get the coffee machine going for {cups} cups
{cups} cups from the coffee machine
Let's have {cups} coffees
Time for coffee, {cups} cups
!pour us {cups} coffees

convert_units
{value} {start}, how many {end}
How many {end} are there in {value} {start}
What does {value} {start} make in {end}
!express {value} {start} in {end}
From {start} to {end}: {value}
{value} {start} as {end}
!work out {value} {start} in {end}
I know it in {start}, {value}; what is it in {end}

convert_currency
For {amount} {start}, how much {end} do I get
What would {amount} {start} be in {end}
!tell me {amount} {start} in {end}
I've got {amount} {start}. In {end}, that's what
Change my {amount} {start} to {end}
The price is {amount} {start}, and in {end}

track_package
My number is {number}, where's the parcel
Is {number} still on its way
How far is my parcel {number}
!check where {number} is
!follow the shipment {number}
Any news of {number}
Parcel number {number}
When will {number} be here
{number} is late, where is it
I sent {number}; has it arrived
!look up the package {number}

restart_service
The service {service} has to restart on {env}
!give {service} a restart on {env}
On {env}, please restart {service}
{service} isn't answering on {env}, start it again
Start {service} anew in {env}
{env} needs a fresh {service}
!reset {service} on {env}

deploy
Get {app} {version} onto {env}
{env} gets {app} {version}
!install {version} of {app} in {env}
Please release {app} {version} on {env}
I want {app} at version {version} on {env}
The new {version} of {app} belongs on {env}
!push {app} {version} out to {env}

read_logs
What is in the log of {service}
!open the log of {service}
Something is wrong with {service}, show its log
Log of {service}
I want to read what {service} logged
!pull the logs of {service}
Could I see the logs of {service}

roll_dice
Dice: {count}
{count} dice for me
!cast {count} dice
Please throw {count} dice
I roll {count} dice
What do I get with {count} dice
Time to roll, {count} dice

create_poll
We vote on this: {question} You can choose {options}
Poll for the team: {question} The answers are {options}
!put this to the vote: "{question}" with {options}
{question} The choices: {options}. Make a poll
I need a poll: {question} Options are {options}
The question is "{question}" and the options are {options}, start a poll
Survey: {question} Choices: {options}
!set up a vote: {question} Possible answers: {options}
What does the group think: {question} Options: {options}
I'd like the group to answer: {question} Choices {options}

add_expense
{what} was {amount}
I gave out {amount} for {what}
Expense: {amount}, {what}
The bill for {what} came to {amount}
!note {amount} that I spent on {what}
Today's spending: {amount} for {what}
{amount} went to {what}
We paid {amount}, it was {what}

delete_file
Please remove {path} from the disk
The file {path} isn't needed
!trash {path}
{path} must disappear
I want {path} gone
Nobody uses {path} now, delete it
!destroy {path}
Clean up {path}

copy_file
{dst} should be a copy of {src}
I'd like to have {src} under {dst}, too
Copy from {src} to {dst}
!clone {src} to {dst}
A second {src}, at {dst}, please

create_branch
A branch with the name {name}, please
!set up the branch {name}
We need {name} as a branch
I'd like to have a branch {name}
Make me the branch {name}
Put my work on a new branch, {name}

close_issue
Please close {number} in {repo}
Number {number} in {repo} should be closed
!mark issue {number} of {repo} as closed
In {repo} the issue {number} is over
The issue with the number {number} in {repo} can be shut
{repo}, issue {number}: close
I'd like to close issue {number}, repository {repo}
!finish issue {number} in {repo}

open_issue
!note this issue for {repo}: {title}
For {repo}, open the issue "{title}"
I want to report "{title}" in {repo}
!raise an issue in {repo} titled "{title}"

log_meal
My food was {meal} and had {kcal} calories
!note {meal} with {kcal} calories
Eaten: {meal}, {kcal} kcal
I finished {meal}, {kcal} calories
{kcal} calories of {meal}
{meal} was on my plate, {kcal} calories
Food log: {meal}, {kcal}

log_medication
I have taken {dose} mg of {what}
{dose} mg {what}
!record that I took {dose} mg of {what}
Please note that I had {dose} mg of {what}
{what} taken, {dose} mg
I needed {what}, {dose} mg
Just had {dose} mg of {what}
!put {dose} mg of {what} in my medicine log

log_water
Drank {ml} ml
!put {ml} ml in my drinking log
{ml} ml went down my throat
I emptied a glass of {ml} ml
Please note that I drank {ml} ml
{ml} milliliters more
Drinks: {ml} ml
That was {ml} ml to drink, note it
!add a drink of {ml} ml

book_hotel
A hotel for {nights} nights in {city}, from {date}
We want to stay {nights} nights in {city} as of {date}
On {date} we get to {city} and need {nights} nights
!find us a bed in {city} for {nights} nights from {date}
Check-in is on {date} in {city}, {nights} nights
{city}, {date}, {nights} nights, a hotel please
I'm travelling to {city} on {date}, book {nights} nights

dim_lamp
{level} percent for the lamp in the {room}
The {room} needs {level} percent light
!turn the {room} lamp to {level} percent
Light in the {room} at {level} percent
I'd like the {room} lamp at {level}%
In the {room}, dim to {level}

count_people
{kids} kids plus {adults} adults are coming
It'll be {adults} adults with {kids} children
Please note: {adults} adults, {kids} kids
!put us down as {adults} adults and {kids} children
Our group: {kids} children, {adults} adults
How many? {adults} adults and {kids} kids

play_song
!let me hear {title}
Song: {title}
I want {title} now
!turn on {title}
Music, please: {title}
{title} would be nice now
Can you put {title} on

pause_music
Stop the song for a minute
Music off
!turn the music off
It's too noisy, pause the music
I need quiet, stop playing

next_song
!take the next one
On to the next song
Next
I've heard this too often, next song
!move on to another track

set_volume
Sound at {level} percent
Turn the sound to {level}
!bring the volume to {level} percent
I'd like the music at volume {level}
Let the volume be {level}
{level} percent loudness

create_note
!make a note, "{title}", with the text {text}
I'd like to note something, title {title}, text "{text}"
!note "{text}" under the heading {title}

get_order
Can you find {code}
!check on order {code}
How is {code} coming along
Any news of order {code}
My order is {code}, where is it
What's the state of {code}
When will {code} arrive

cancel_order
Take back my order {code}
Stop the order {code}, please
No {code} for me, cancel it
{code} was a mistake, cancel it
!drop order {code}

refund_order
{amount} back for {code}, please
The buyer of {code} gets {amount} back
!send {amount} back for order {code}
Pay the customer {amount} for {code}
Money back for {code}: {amount}
{code} was bad, give {amount} back

change_address
{code} should come to {street}
!reroute {code} to {street}
Please bring {code} to {street}
The address for {code} is now {street}
Not the old address: {code} goes to {street}
New address of order {code}: {street}

start_oven
Warm up the oven to {heat}
{heat} degrees for the oven
I want to bake at {heat} degrees
!switch the oven on at {heat} degrees
The oven should be {heat} degrees hot
Bake this at {heat} degrees

pay_parking
Parking in zone {zone} for {minutes} minutes
I stay {minutes} minutes in zone {zone}
!pay for my parking, zone {zone}, {minutes} minutes
Ticket for zone {zone}, {minutes} minutes
For {minutes} minutes I park in zone {zone}
Let me park in {zone} for {minutes} minutes

add_contact
Contact: {name}, {phone}
!write {name} into the address book, {phone}
{name} can be called on {phone}, save that
Keep the number {phone} of {name}
I got the number of {name}: {phone}
!note {name}'s number, {phone}

invite_person
{mail} should be part of {team}
!take {mail} into {team}
Invite for {mail}, team {team}
{team} wants {mail}
Could {mail} join {team}
!bring {mail} into the group {team}
{mail} is new in {team}, send an invitation
Have {mail} join the team {team}

call_contact
Phone {who}, please
!connect me to {who}
Is {who} there? Call
I must speak to {who}
A call to {who}
Put me through to {who}
!make a call to {who}

tag_photo
{photo} has to be tagged {tags}
On {photo} you see {tags}
!put {tags} as tags on {photo}
I want the tags {tags} on photo {photo}
Mark {photo} with {tags}
Photo: {photo}, tags: {tags}

order_pizza
{size}, with {toppings}: that's my pizza
!bring me a {size} pizza with {toppings}
Pizza in {size} with {toppings}
Could we get a {size} pizza with {toppings}

random_number
Some number from {low} to {high}
!take a random number from {low} up to {high}
By chance: a number between {low} and {high}
Between {low} and {high}, pick any number
I want chance to give me a number from {low} to {high}
Low {low}, high {high}, random

book_table
We'd like to have dinner at {where} at {time}, {people} of us
!get a table for {people} people, {where}, {time}
A table at {where} for {people}, {time}
For {people} people at {time}, a table at {where}
At {time} we come to {where} with {people} people

read_sensor
How much does {id} show
!get the value of sensor {id}
{id}: what is the reading
Show me what {id} measures
Which value has sensor {id}
!check sensor {id}

create_order
{items} for {who}
!enter an order: {who}, {items}
{who} needs {items}
Somebody called {who} wants to order {items}
An order by {who}: {items}
For the customer {who}: {items}

sort_list
The sorting tool, please: {values}
!put {values} through the sorting tool
With the tool, sort {values}
Numbers for the sorting tool: {values}
I want {values} sorted by your tool
!let your sorting function work on {values}

record_score
{player} has {points} points
!add {points} points for {player}
Points: {player} {points}
{player} ended with {points}
Note that {player} reached {points} points
{points} go to {player}
!save {player}'s score, {points}

set_timer
A timer of {time}
{time}, then ring
!give me a timer for {time}
Count {time} for me
In {time} I want to hear from you

start_timer
Please count {time}
Run a timer for {time}
!put {time} on the timer
After {time}, tell me
{time} from now

stop_timer
No timer any more
!switch off the countdown
Please end the timer now
The timer is no longer needed

time_left
How long until the timer ends
How many minutes until it rings
!look how long the timer still has
What's left on the clock

search_trains
Train: {start} to {end}, {day}
!show me the trains to {end} from {start} for {day}
I must be in {end} on {day} and start in {start}, by train
On {day}, a train from {start} to {end}
Is there a train to {end} from {start} on {day}
When do trains go from {start} to {end} on {day}
We go by rail to {end} on {day}; we start in {start}

translate_text
In {to}, please: "{text}"
!turn "{text}" into {to}
"{text}" - and in {to}
{to} for "{text}", please
I want to say "{text}" in {to}
What's the {to} for "{text}"
Write "{text}" in {to}

register_user
{name} needs an account, the mail is {mail}
!open an account for {name}, {mail}
Please register {name} with {mail}
The new user is {name} at {mail}
Account: {name}, {mail}
{name} would like to sign up with {mail}

start_washing
{heat} degrees for the laundry
!run the washing machine at {heat} degrees
Please wash my things at {heat} degrees
The laundry goes in at {heat} degrees
Washing machine on, {heat} degrees
I need clean clothes, wash at {heat}

web_search
I need information from the web on {what}
!find {what} on the web
Let me know what the web has on {what}

define_word
!tell me what {word} means
I read the word {word}. What is it
The meaning of {word}, please
Which meaning does {word} have
!give me the definition of {word}"""

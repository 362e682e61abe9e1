"""More phrases of options and more requests for `composed.py`, for training alone.

A line of `TRAINED_PHRASES`: function, slot and, for an enum or yes or no, the option; then phrases
({} is the value). A line of `TRAINED_REQUESTS`: function and requests.
"""

__all__ = ["TRAINED_PHRASES", "TRAINED_REQUESTS"]

TRAINED_PHRASES = """get_weather unit celsius: I count in Celsius.|using Celsius|Celsius is what I understand.|degrees Celsius, please|measured in Celsius
get_weather unit fahrenheit: I count in Fahrenheit.|using Fahrenheit|Fahrenheit is what I understand.|degrees Fahrenheit, please|measured in Fahrenheit
create_event start: It begins at {}.|We start at {}.|The start is {}.|beginning at {}|kick-off at {}
create_event minutes: It will last {} minutes.|{} minutes long|That's {} minutes.|Give it {} minutes.|Length: {} minutes.
create_event people: together with {}|{} should be there.|I meet {}.|{} take part.|Let {} know.
create_event place: It is in the {}.|We sit in the {}.|Place: {}.|The place is the {}.|Let's use the {}.
create_event alert true: Give me a reminder.|Let me be reminded.|I need a reminder for it.|Remind me before.|and don't let me forget it
create_event alert false: I don't need to be reminded.|Spare me the reminder.|Leave the reminder out.|no alert, please|I'll remember it myself.
delete_event date: That of {}.|It was on {}.|I mean the one on {}.|planned for {}
add_todo priority low: It can wait.|no hurry with it|It's of little importance.|whenever there is time|Not so important.
add_todo priority high: It can't wait.|very important|This comes first.|as soon as possible|It's a matter of great importance.
add_todo priority normal: Neither urgent nor unimportant.|as important as usual|Ordinary priority.|average priority
add_todo due: The last day is {}.|It must be done by {}.|no later than {}|I have time until {}.|deadline {}
add_todo list: Put it in the list "{}".|for the list {}|The list is {}.|under {}
add_todo who: {} takes care of it.|a job for {}|Let {} do it.|{} is responsible.
search_flights seats: We are {} people.|There are {} of us.|{} tickets, please.|{} travellers
search_flights cabin economy: the cheap seats|Economy is good enough.|seats in economy, please|We sit in economy.
search_flights cabin business: seats in business|I want to sit in business.|Business, please.|the business cabin
search_flights cabin first: the first class cabin|Only first class will do.|seats in first, please|We travel first class.
search_flights direct true: I don't want to change planes.|no stop on the way|It must be a direct one.|without any stop|straight there
search_flights direct false: I don't mind a stop.|It may stop on the way.|Changing planes is all right.|It need not be direct.
search_flights max: It must not cost more than {}.|not above {} euros|I can pay {} at most.|cheaper than {} euros
book_hotel guests: There are {} of us.|{} persons|It's for {} of us.|{} people will sleep there.
book_hotel breakfast true: I want breakfast, too.|Breakfast should be part of it.|and breakfast|We'd like to have breakfast there.
book_hotel breakfast false: We eat elsewhere in the morning.|Breakfast isn't needed.|I skip breakfast.|breakfast not included
book_hotel room single: a room for one|One bed is enough.|I need a single room.|in a room with a single bed
book_hotel room double: with a double bed|It should be a double.|a double, please|We need a double room.
book_hotel room suite: I'd like a suite.|a suite would be nice|Make it a suite.|in the suite
book_hotel pets true: My cat comes along.|The dog must be allowed.|and our pet|We travel with a pet.
book_hotel pets false: No animals with us.|The dog stays at home.|We come without any animals.|pets: none
book_table date: It's for {}.|We come on {}.|Date: {}.|{} is the day.
book_table name: Call it {}.|My name is {}.|for {}|Reserve it under {}.
book_table outside true: We want to sit outside.|in the open air|in the garden, outdoors|We'd like the terrace.
book_table outside false: We sit inside.|not on the terrace|It's too cold outside, so inside.|indoors, please
book_table note: And tell them "{}".|Remark: "{}".|They should know: "{}".|adding "{}"
control_light level: Brightness {} percent.|{} percent bright|{}% will do.|Only {} percent.
control_light colour: in {}|I want it {}.|a {} shine|{} should be the colour.
dim_lamp fade: Let it take {} seconds.|within {} seconds|It should last {} seconds.|in the course of {} seconds
set_temperature mode heat: Heating, please.|by heating|with the heating on|Warm it up.
set_temperature mode cool: Cooling, please.|by cooling|with the cooling on|Cool it down.
set_temperature mode auto: Let it choose by itself.|in auto|It may decide heating or cooling on its own.|the automatic mode
set_temperature until: Keep it till {}.|It ends at {}.|till {}|After {} it may stop.|Hold that until {}.
play_song artist: {} plays it.|The band is {}.|sung by {}|I mean the one of {}.
play_song shuffle true: in random order|mixed up|Shuffle, please.|Mix the order.
play_song shuffle false: in the right order|Don't mix the order.|in order|Shuffle off.
play_song volume: {} percent loud|Loudness {}.|as loud as {}|Set the volume to {}.
play_song room: We are in the {}.|over the {} speaker|I'm in the {}.|to be heard in the {}
set_volume room: I mean the {}.|That's for the {}.|for the speaker in the {}|The room is the {}.
get_order items true: List what is in it.|I want to see the items as well.|with what I bought|and the list of items
get_order items false: I don't care what is in it.|The items don't matter.|no list of items|skip the items
cancel_order reason: The cause: {}.|My reason: {}.|for the reason that {}|Say that {}.
cancel_order refund true: I want the money back.|Give me back the money.|and refund it|The money should come back to me.
cancel_order refund false: I don't need the money back.|They may keep the money.|no money back|without getting the money back
refund_order reason: The cause is that {}.|since {}|They say {}.|The customer says that {}.
refund_order method card: to the credit card|on the card, please|The card is fine.|Put it on their card.
refund_order method cash: paid out in cash|in coins and notes|Give it to them in cash.|Banknotes, please, so cash.
refund_order method voucher: with a voucher|A voucher will do.|They take a voucher.|Let it be a voucher.
change_address city: The city is {}.|It's in {}.|{} is the city.|in the town of {}
create_order express true: It's in a hurry, express.|sent by express|Express, please.|Express shipping wanted.
create_order express false: no need for express|It need not be express.|the ordinary delivery|Slow shipping will do.
create_order note: Add the note "{}".|Remark: "{}".|The note says "{}".|noting "{}"
create_order gift true: It is a present.|in gift paper|Please wrap it as a gift.|It's a birthday gift.
create_order gift false: It's no present.|It isn't a gift.|no gift paper|It need not be wrapped.
transfer_money note: The note is "{}".|Say it's for "{}".|Reference: "{}".|with the words "{}"
transfer_money date: The day is {}.|Do it on {}.|to be paid on {}|Date: {}.
list_transactions count: {} will do.|I need {}.|Only {} of them.|no more than {}
list_transactions since: From {} on.|Nothing older than {}.|starting with {}|beginning {}
list_transactions kind in: only what came in|Just the money that I got.|the income alone|Only incoming.
list_transactions kind out: only what I spent|Just the money that I paid.|the spending alone|what went out
add_expense date: It happened {}.|The day was {}.|dated {}|It was {}.
add_expense pay cash: I paid with notes and coins, cash.|in banknotes, cash|Cash payment.|The money was cash.
add_expense pay card: with my card|I paid by card.|on the credit card|The card paid it.
add_expense pay transfer: I sent a transfer.|from my bank by transfer|Bank transfer.|It went by transfer.
add_expense person: {} paid.|{} was the one who paid.|It was {} who paid.|paid for by {}
log_meal kind breakfast: That was my breakfast.|in the morning, as breakfast|Breakfast.|eaten at breakfast
log_meal kind lunch: That was my lunch.|at noon, as lunch|for my lunch|eaten at lunch
log_meal kind dinner: That was my dinner.|in the evening, as dinner|for my dinner|eaten at dinner
log_meal kind snack: a little snack|Only a snack.|just a snack between|It counts as a snack.
log_meal grams: The portion had {} grams.|{} grams of it|about {} grams|The weight was {} g.
log_workout km: I made {} km.|a distance of {} km|Distance: {} km.|{} kilometers in all
log_workout kcal: I burned {} kcal.|It burned {} calories.|with {} kcal burned|{} calories gone
log_workout hard easy: not hard at all|It was no trouble, easy.|Intensity: easy.|an easy one
log_workout hard moderate: neither easy nor hard|medium hard, moderate|at a moderate pace|a moderate one
log_workout hard hard: It was hard.|I was at my limit, hard.|a hard one|with all my strength, hard
log_medication time: taken at {}|The time was {}.|I took it at {}.|around {}
log_medication food true: while eating|I took it with a meal.|along with food|after a meal
log_medication food false: without having eaten|I had not eaten.|with an empty stomach|no food with it
log_water drink: I had {}.|The drink was {}.|namely {}|{} it was.
log_water time: I drank it at {}.|at about {}|The time was {}.|drunk at {}
register_user age: {} years of age|The age is {}.|who is {}|Age: {}.
register_user news true: Send the newsletter as well.|and the newsletter, please|Newsletter: yes.|The newsletter, too.
register_user news false: Newsletter: no.|but no newsletter|The newsletter isn't wanted.|Don't send the newsletter.
register_user role admin: An admin.|to be an admin|who becomes admin|with the role admin
register_user role editor: An editor.|to be an editor|who edits, so editor|with the role editor
register_user role viewer: Only a viewer.|to be a viewer|who only looks, so viewer|with the role viewer
register_user city: The home is {}.|living in {}|who lives in {}|City: {}.
create_ticket part: It concerns {}.|It's in {}.|The part is {}.|The trouble is in {}.
create_ticket who: {} found it.|{} told us.|found by {}|from {}
create_ticket tags: Tags: {}.|Label it {}.|with the tags {}|The labels are {}.
delete_file force true: Force it.|no matter what|Don't ask me.|even if it is protected
delete_file force false: no force, please|Ask me first.|Only if nothing forbids it, no force.|force off
delete_file backup true: Save a copy before.|but keep a copy|Back it up first.|A backup, please.
delete_file backup false: I need no copy.|No copy of it.|don't keep a backup|It needs no backup.
copy_file force true: It may overwrite.|replacing what is there|Overwrite, please.|and replace an old one
copy_file force false: Nothing may be overwritten.|but overwrite nothing|Keep what is there.|no overwriting
roll_dice sides: with {} sides|Each has {} sides.|dice of {} sides|The dice have {} sides.
roll_dice add: {} on top|Then add {}.|with {} added|The bonus is {}.
search_books author: by {}|{} wrote it.|The writer is {}.|whose author is {}
search_books max: {} will do.|not more than {} of them|Stop after {}.|up to {} books
search_books lang: It should be in {}.|I read {}.|{} ones|in {}
search_books year: Not older than {}.|from the year {} on|after {}|Later than {}.
search_products max: I can pay {} euros.|cheaper than {} euros|not more than {} euros|It may cost {} euros.
search_products min: {} stars or more|Not below {} stars.|{} stars and up|It should have {} stars at least.
search_products colour: I'd like it {}.|{} is the colour I want.|The colour should be {}.|of {} colour
search_products stock true: I need it right away, so in stock.|if you have it there|nothing that is sold out|Only show what you have.
search_products stock false: It may be sold out.|whether in stock or not|I don't mind if it is out of stock.|Available or not.
search_products sort price: the cheapest at the top|Begin with the cheapest.|by price|from cheap to dear
search_products sort rating: the best at the top|Begin with the best rated.|by rating|Highest stars first.
search_products sort newest: the latest first|Begin with the newest.|by date|new ones at the top
set_alarm days: It's for {}.|each {}|The days: {}.|{} only
set_alarm label: It's for the {}.|The name is {}.|with the name {}|with the label {}
set_alarm vibrate true: Only vibrate.|by vibrating|vibrate, please|It should shake and not ring.
set_alarm vibrate false: It must not vibrate.|not vibrating|don't vibrate|It should ring and not vibrate.
set_timer label: The {} needs it.|Name: {}.|The label is {}.|with the name {}
set_timer loud true: Sound on.|I want to hear it.|ringing, please|Let it ring.
set_timer loud false: Sound off.|Nobody should hear it.|without a sound|quietly, please
send_email subject: Subject line: {}.|The title is {}.|under the subject {}|about {}
send_email cc: {} gets a copy.|{} in copy|Also to {} as a copy.|Put {} in cc.
send_email urgent true: It is important.|with high importance|urgent, please|Make it urgent.
send_email urgent false: It can wait.|no hurry|nothing urgent|It need not be marked as urgent.
translate_text from: It's {}.|The text is in {}.|out of {}|It was written in {}.
translate_text formal true: Be formal.|politely|the formal way|as one speaks to a boss, formal
translate_text formal false: not formal|as among friends|Be casual.|the informal way
convert_units digits: {} digits after the point|with {} digits|I need {} decimals.|Round to {} decimals.
add_contact mail: The mail is {}.|E-mail: {}.|mail address {}|with {} as the mail
add_contact company: employed by {}|Company: {}.|who works for {}|The firm is {}.
add_contact birthday: The birthday is {}.|whose birthday is {}|Born {}.|The date of birth is {}.
add_contact star true: A favourite.|among my favourites|with a star|Give it a star.
add_contact star false: Not a favourite.|without a star|but no favourite|It gets no star.
invite_person role owner: The role is owner.|to be an owner|Role: owner.|who becomes an owner
invite_person role member: The role is member.|to be a member|who becomes a member|A normal member.
invite_person role guest: The role is guest.|to be a guest|who is only a guest|A guest.
invite_person text: Say "{}".|The message is "{}".|with the words "{}"|Tell them "{}".
water_plants start: Begin at {}.|It should begin at {}.|Start: {}.|beginning at {}
water_plants liters: {} liters should do.|Give {} liters.|using {} liters|It needs {} liters.
water_plants rain true: Not when it rains.|only in dry weather|If it rains, leave it.|No water if there is rain.
water_plants rain false: Rain or no rain.|also in the rain|It may rain, do it all the same.|whether it rains or not
book_taxi time: The time is {}.|It should come at {}.|I leave at {}.|Pick me up at {}.
book_taxi seats: There are {} of us.|{} seats|{} persons|It has to take {} people.
book_taxi child true: My child needs a seat.|with a child seat|and a child seat|A seat for my child, please.
book_taxi child false: no seat for a child|We have no child with us.|child seat not needed|I don't need a child seat.
book_taxi kind standard: a normal car|The standard type.|any ordinary car|Type: standard.
book_taxi kind van: We need a van.|in a van|a big car, a van|A van, please.
book_taxi kind luxury: something fine, luxury|A luxury car, please.|in luxury|We want luxury.
print_document copies: Make it {} copies.|{} of them|in {} copies|Copies: {}.
print_document colour true: with colour|Use colours.|coloured|I need the colours.
print_document colour false: in black and white|I don't need colours.|without colours|Only black.
print_document both true: front and back|Use both sides.|two-sided|on both sides of the sheet
print_document both false: only on the front|Use one side.|not on the back|One side.
print_document size A3: size A3|The paper is A3.|A3, please|on A3 sheets
print_document size A4: size A4|The paper is A4.|A4, please|on A4 sheets
print_document size A5: size A5|The paper is A5.|A5, please|on A5 sheets
start_timer label: The {} needs it.|Name: {}.|The label is {}.|with the name {}
start_timer ring true: Sound on.|I want to hear it.|ring, please|Let me hear it.
start_timer ring false: Sound off.|Nobody should hear it.|without a sound|quietly, please
move_blinds at: The time is {}.|at {}|when it is {}|That's for {}.
charge_car by: until {}|It has to be done by {}.|by {}|I drive off at {}.
charge_car cheap true: when the power costs little|with cheap power|Use the cheap hours.|only at a low price
charge_car cheap false: The price doesn't matter.|at any price|I don't care about the costs.|even with dear power
pay_parking plate: The plate is {}.|My car is {}.|plate {}|It's the car {}.
search_trains time: It should leave after {}.|later than {}|I can't go before {}.|starting at {}
search_trains bike true: I take my bike along.|with a bicycle|and my bike|There must be room for my bike.
search_trains bike false: without a bike|I have no bike with me.|bike: none|No bike.
search_trains class first: I travel first class.|seats in first|We sit in first class.|First, please.
search_trains class second: I travel second class.|seats in second|We sit in second class.|Second, please.
find_showtimes day: We go on {}.|I'm free on {}.|Day: {}.|{} is my day.
find_showtimes lang: I want it in {}.|in {}|with the actors speaking {}|It should be in {}.
find_showtimes three true: with the glasses, 3D|in three dimensions|It must be 3D.|the 3D version
find_showtimes three false: the flat version, no 3D|I don't like 3D.|in two dimensions|3D is not for me.
make_coffee strength weak: not strong|Make it weak.|weak, please|We like it weak.
make_coffee strength normal: neither weak nor strong|as usual|Make it normal.|ordinary strength
make_coffee strength strong: It must wake me up, strong.|Make it strong.|strong, please|We like it strong.
make_coffee milk true: I take milk.|Milk in it.|Put milk in.|with some milk
make_coffee milk false: I take no milk.|no milk in it|Leave out the milk.|without any milk
make_coffee sugar: {} sugars|Sugar: {}.|Put {} sugars in.|{} lumps
order_pizza cheese true: with more cheese|A lot of cheese.|cheese, extra|double cheese
order_pizza cheese false: The usual cheese will do.|not with extra cheese|no more cheese|just the normal cheese
order_pizza time: We want it at {}.|It should be here at {}.|for {}|Time: {}.
create_note pin true: Pin it.|at the top|It should be pinned.|stuck to the top
create_note pin false: not pinned|It must not be pinned.|no pin|Leave it unpinned.
create_note tags: Tags: {}.|labelled {}|The tags are {}.|with the labels {}
create_poll multi true: Several answers are fine.|They may tick several.|more than one answer allowed|Let them choose several.
create_poll multi false: Only one answer.|single choice|They have one answer each.|no more than one answer
create_poll end: It ends {}.|It closes {}.|closing {}|They can vote until {}.
create_branch base: It starts from {}.|starting from {}|Base: {}.|out of {}
create_branch push true: and push it|Push it.|pushed|Also push it to the server.
create_branch push false: don't push|Keep it local.|not pushed|It stays on my machine, no push.
close_issue why completed: It's done.|Reason: completed.|because it is completed|The work is completed.
close_issue why duplicate: We have it twice, a duplicate.|Reason: duplicate.|because it is a duplicate|It's the same as another, duplicate.
close_issue why invalid: It makes no sense, invalid.|Reason: invalid.|because it is invalid|It's not a valid one.
open_issue labels: Label it {}.|with the tags {}|labelled {}|The labels are {}.
open_issue who: {} takes it.|for {}|It's a job for {}.|{} will look at it.
restart_service wait: Wait {} seconds first.|after {} seconds|{} seconds from now|Give it {} seconds.
restart_service force true: with force|forcing it|Use force.|even by force
restart_service force false: without any force|softly, no force|no force|Be gentle.
deploy dry true: just as a test|Only a dry run.|nothing for real, a dry run|dry run, please
deploy dry false: the real thing|Do it for real.|really|not only as a test
read_logs lines: I need {} lines.|{} lines will do.|only {} lines|Give me {} lines.
read_logs level error: just the errors|Only errors.|level: error|nothing but errors
read_logs level warning: just warnings|Only warnings.|level: warning|nothing but warnings
read_logs level info: just the infos|Level: info.|at the info level|info is enough
grant_access until: The last day is {}.|It runs out on {}.|ending {}|valid until {}
record_score game: It was {}.|in the game {}|when playing {}|Game: {}.
record_score level: The level was {}.|in level {}|on level {}|in round {}
tag_photo album: Album: {}.|It's in the album {}.|The album is {}.|from {}
add_to_cart size S: Size: S.|I wear S.|in S|Small ones, size S.
add_to_cart size M: Size: M.|I wear M.|in M|Medium ones, size M.
add_to_cart size L: Size: L.|I wear L.|in L|Large ones, size L.
add_to_cart gift true: It's a gift.|wrapped as a present|Wrap them.|in gift paper
add_to_cart gift false: It's no gift.|no need to wrap them|unwrapped|They need no wrapping.
track_package mail: News to {}.|Mail me at {}.|Tell {} about it.|Keep {} informed.
track_package carrier: {} brings it.|It comes with {}.|delivered by {}|Carrier: {}.
renew_book days: I need {} more days.|for {} days|{} days longer|Make it {} days.
renew_book card: Card: {}.|card {}|The card is {}.|on the card {}
convert_currency date: as of {}|at the rate of {}|The day is {}.|Take the rate of {}.
random_number count: Make it {}.|{} numbers|I want {} of those.|Give me {}.
calculate digits: {} digits after the point|with {} digits|I need {} decimals.|Round it to {} decimals.
sort_list order ascending: from small to big|going up|upwards|Order: ascending.
sort_list order descending: from big to small|going down|downwards|from high to low
sort_list unique true: every number once|no doubles|no number twice|without doubles
sort_list unique false: keep equal ones|Equal ones may stay.|doubles allowed|Leave the doubles in.
read_sensor unit metric: the metric way|I want it metric.|Use metric units.|metric units, please
read_sensor unit imperial: the imperial way|I want it imperial.|in imperial|imperial units, please
read_sensor avg: the average of {} minutes|Mean over {} minutes.|as an average over {} minutes|Take {} minutes for the average.
count_people vegan: {} eat no meat.|{} vegetarians|{} are vegetarian.|with {} who eat no meat
count_people late true: We come late.|but late|We'll be late.|later than the others, so late
count_people late false: We come in time.|We won't be late.|punctually|Not late at all.
start_oven minutes: for {} minutes|{} minutes will do.|Time: {} minutes.|Let it be {} minutes.
start_oven mode grill: grilling|Grill it.|mode: grill|the grill mode
start_oven mode fan: with hot air, the fan|Fan on.|mode: fan|the fan mode
start_oven mode normal: the ordinary way|mode: normal|Nothing special, normal mode.|as usual, normal
start_washing program: Run {}.|on {}|Program: {}.|the {} program
start_washing spin true: Let it spin.|spin, please|and then spin|Spinning on.
start_washing spin false: no spinning|It must not spin.|but don't spin|not spun
start_washing start: Begin at {}.|It should begin at {}.|Start: {}.|when it is {}
call_contact video true: I want to see their face.|by video|with the camera on|a video call, please
call_contact video false: without the camera|just the voice|no video|Voice only.
call_contact speaker true: over the loudspeaker|Speaker on.|I need my hands free.|so that all can hear it, on speaker
call_contact speaker false: only at my ear, no speaker|Speaker off.|without the loudspeaker|no speaker
web_search max: {} results|no more than {} hits|I want {} hits.|Stop after {}.
web_search days: Nothing older than {} days.|from the last {} days|at most {} days old|No pages older than {} days.
web_search lang: pages in {}|in {}|I want {} pages.|only what is in {}
define_word lang: I want it in {}.|in {}|from the {} dictionary|explained in {} please
define_word examples true: Show me examples.|plus some examples|Examples would help.|examples, too
define_word examples false: Leave out examples.|no example|just the meaning, no examples|Skip the examples."""

TRAINED_REQUESTS = """get_weather: I'm going to {place}, what's the weather|Is it wet in {place}|!look at the weather in {place}|What should I wear in {place}|Sun in {place}
create_event: {title} is on {date}, keep that day|!enter {title} for {date}|There's {title} on {date}|Calendar entry on {date}: {title}|We have {title} on {date}
delete_event: {title} won't happen|!strike {title}|No {title}, take it out|!drop {title} from the calendar|I'm not going to {title}, delete it
add_todo: I have to "{task}"|!note "{task}" as a task|One more task, "{task}"|Don't let me forget "{task}"|There is "{task}" to do
search_flights: I'm flying from {start} to {end} on {date}|!look for flights from {start} to {end} on {date}|By plane from {start} to {end}, {date}|We want to go to {end} by air from {start} on {date}
book_hotel: I stay in {city} for {nights} nights from {date}|!get me a room in {city}, {nights} nights, {date}|From {date} I need a bed in {city} for {nights} nights|We arrive in {city} on {date} and stay {nights} nights
book_table: {where} at {time}, {people} of us|!get us {people} seats at {where}, {time}|We'd like to eat at {where}, {time}, {people} people|Dinner for {people} at {where}, {time}
control_light: Light {state} in the {room}|!turn the lamp in the {room} {state}|{room}: light {state}|In the {room} I want the light {state}
dim_lamp: {level} percent light in the {room}|!bring the {room} lamp to {level}%|The {room} lamp at {level} percent|I'd like {level}% brightness in the {room}
set_temperature: {degrees} degrees for the {room}|!make the {room} {degrees} degrees|The {room} should be at {degrees} degrees|Thermostat in the {room}: {degrees}
play_song: Let's hear {title}|!put {title} on|I'd love to listen to {title}|Music: {title}
pause_music: The music should stop for a while|!halt the song|Silence|I can't hear you with this music, stop it|Give the music a break
next_song: I don't like this song, another one|!go to the next one|Not this song|Skip|What comes next? Play that
set_volume: {level} percent loud|!bring the sound to {level}%|The sound at {level} percent|Loudness {level}
get_order: What about {code}|!tell me about order {code}|Has {code} been sent|Any news on {code}|How far is order {code}
cancel_order: I don't want {code} any more|!call off {code}|{code} is not needed|Forget order {code}|!annul order {code}
refund_order: {amount} back for {code}|!give {amount} back for order {code}|The customer gets {amount} for {code}|!pay back {amount} for {code}
change_address: {code} goes to {street} now|!send {code} to {street} instead|The new address of {code} is {street}|Not the old house, {code} to {street}
create_order: {who} wants {items}|!enter {items} for {who}|{items} for {who}|New order by {who}: {items}
transfer_money: {amount} from {start} to {end}|!shift {amount} from {start} to {end}|Account {end} gets {amount} from {start}|!book {amount} from {start} over to {end}
get_balance: What do I own|!check my account|How much do I have in the bank|Do I have money left|Is my account in the black
list_transactions: What have I paid and got|!list what moved on my account|My payments|What went on with my account|!show the bookings
add_expense: {what} cost me {amount}|!note {amount} for {what}|{amount} went on {what}|I spent {amount} on {what}
log_meal: I had {meal}, {kcal} calories|!note {meal} with {kcal} calories|{kcal} calories of {meal}|My meal was {meal} with {kcal} calories
log_workout: I did {kind} for {minutes} minutes|!enter {minutes} minutes of {kind}|{minutes} minutes of {kind} today|Sport: {kind}, {minutes} minutes
log_medication: I took {dose} mg of {what}|!note {dose} mg of {what}|{dose} mg of {what} today|My dose of {what} was {dose} mg
log_water: I drank {ml} ml|!note {ml} ml|{ml} milliliters for me today|I had {ml} ml to drink
register_user: {name} wants to register with {mail}|!add {name} with the mail {mail}|{name} is new here, {mail}|Register: {name}, {mail}
create_ticket: "{title}" happened, that's {level}|!file "{title}" as {level}|A {level} ticket: "{title}"|Support should see "{title}", {level}
delete_file: {path} is rubbish|!erase {path}|Away with {path}|I want {path} gone|!throw out {path}
copy_file: {src} should also be at {dst}|!duplicate {src} to {dst}|A copy of {src} at {dst}|Make {dst} from {src}
roll_dice: {count} dice|!let {count} dice roll|It's my turn with {count} dice|Dice! {count} of them
search_books: I'm looking for something to read about {query}|!find me books on {query}|Books on {query}|What can I read about {query}
search_products: I'd like a {query}|!get me offers for a {query}|Is there a {query}|A {query} is what I'm looking for|My friend wants a {query}
set_alarm: I have to get up at {time}|!ring at {time}|Up at {time}|The alarm should ring at {time}
list_alarms: At what times do I get up|!list my alarms|What alarms are set|Is there an alarm|Which alarms do I have
set_timer: {time} on the clock|!time {time}|I need a signal after {time}|Count {time}
stop_timer: No more timer|!cancel the timer|Make the timer stop|The timer is not needed any more|I don't need the countdown
time_left: How much longer|!check the timer|What does the timer say|How much of the timer is left|Is the timer nearly over
send_email: "{body}" by mail to {to}|!mail {to} "{body}"|{to} should read "{body}"|A mail to {to}: "{body}"
translate_text: "{text}" in {to}, please|!say "{text}" in {to}|What is "{text}" in {to}|I have to say "{text}" in {to}
convert_units: How many {end} are {value} {start}|!turn {value} {start} into {end}|{value} {start} make how many {end}|I have {value} {start} and want {end}
add_contact: New number: {name}, {phone}|!store {name} with {phone}|{phone} is the number of {name}|{name} can be called at {phone}
invite_person: {mail} for {team}|!ask {mail} to join {team}|I want {mail} in {team}|{team} should have {mail}
water_plants: The {where} needs {minutes} minutes of water|!give the {where} {minutes} minutes of water|{minutes} minutes for the {where}|Water on the {where}, {minutes} minutes
book_taxi: From {start} to the {end} by taxi|!have a taxi take me from {start} to the {end}|I need to go to the {end}, I'm at {start}|A cab at {start}, to the {end}
print_document: {file} as a printout|!send {file} to the printer|Printer: {file}|I'd like to have {file} printed
start_timer: {time}, start|!run {time} on the timer|A timer of {time}|Time {time} for me
move_blinds: The {room} blinds should be {state}|!have the blinds in the {room} {state}|I want the blinds of the {room} {state}|{room} blinds {state}
charge_car: The car should have {level}%|!bring the car to {level} percent|Battery of the car to {level} percent|Charge to {level}%
pay_parking: {minutes} minutes in {zone}|!get a ticket for {zone}, {minutes} minutes|My car stays in {zone} for {minutes} minutes|Parking in {zone}, {minutes} minutes
search_trains: I go from {start} to {end} by train, {day}|!find a train for {day}, {start} to {end}|Rail, {start} to {end}, {day}|To {end} from {start} on {day}, which trains
find_showtimes: I want to see {film} in {city}|!look up when {film} is on in {city}|{film} at the cinema in {city}|When do they show {film} in {city}
make_coffee: {cups} cups, please|!get {cups} cups of coffee ready|We are {cups} people who want coffee, {cups} cups|Time for coffee, {cups} cups
order_pizza: I'm hungry: {size} pizza, {toppings}|!have a {size} pizza with {toppings} sent|{toppings} on a {size} pizza|One {size} pizza with {toppings}
create_note: I want a note {title} saying {text}|!note {text} under {title}|{text}, note that as {title}|Note {title}: {text}
create_poll: I want to ask "{question}" and offer {options}|!let people vote on "{question}": {options}|Vote: "{question}" {options}|"{question}" is the question, {options} are the answers
create_branch: I need the branch {name}|!start {name} as a branch|New branch: {name}|A branch with the name {name}
close_issue: We are done with {number} in {repo}|!shut issue {number} of {repo}|{repo} number {number} is closed|No more work on issue {number} in {repo}
open_issue: In {repo} there is this: {title}|!report "{title}" in {repo}|New issue in {repo}, "{title}"|{repo} needs an issue: {title}
restart_service: {service} hangs in {env}|!reboot {service} in {env}|{env}: {service} should start again|Off and on with {service} in {env}
deploy: {env} should get {app} {version}|!bring {app} {version} to {env}|Release {version} of {app} on {env}|{app}, version {version}, to {env}
read_logs: I want to see what {service} logged|!open the logs of {service}|What did {service} write|Log of {service}
grant_access: {who} may have {level} on {folder}|!give {who} {level} on {folder}|{folder} for {who}, {level}|{who} needs {level} rights for {folder}
record_score: {points} points for {player}|!enter {points} for {player}|{player} got {points}|Score of {player}: {points}
tag_photo: On {photo} one sees {tags}|!label {photo} with {tags}|Tags for {photo}: {tags}|{photo} needs the tags {tags}
add_to_cart: {count} {what} for me|!add {count} {what}|I want {count} {what} in the cart|{count} {what} go in the basket
track_package: Where is {number}|!find parcel {number}|Parcel {number}, how far|I wait for {number}
renew_book: I need {isbn} longer|!prolong {isbn}|I'm still reading {isbn}|{isbn} again, please
convert_currency: How many {end} are {amount} {start}|!exchange {amount} {start} for {end}|{amount} {start} as {end}|What do I get in {end} for {amount} {start}
random_number: Something between {low} and {high}|!pick by chance from {low} to {high}|Choose from {low} to {high}|By chance: {low} to {high}
calculate: The calculator should do {what}|!work {what} out with the calculator|With your calculator: {what}|{what}, by calculator
sort_list: The tool can sort {values}|!order {values} with the tool|{values} sorted by the tool|Use the function and sort {values}
read_sensor: What does {id} show|!tell me what {id} measures|{id}, the value|Reading of {id}
count_people: {adults} adults, {kids} kids|!put us down: {adults} adults and {kids} children|We'll be {adults} adults and {kids} children|Guests: {kids} kids, {adults} adults
start_oven: I bake at {heat} degrees|!heat up to {heat}|The oven at {heat}|{heat} degrees in the oven
start_washing: Washing at {heat}|!wash at {heat} degrees|Clothes at {heat} degrees|The laundry goes in at {heat}
call_contact: I'd like to talk to {who}|!ring {who}|Get me {who}|{who} on the phone
web_search: I want to know more about {what}|!search for {what}|What is there about {what}|Internet search: {what}
define_word: I don't know what {word} is|!explain {word}|Meaning of {word}|What does {word} mean"""

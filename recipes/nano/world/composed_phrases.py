"""More ways to say the optional parameters of `composed_texts.py`, and more requests.

A line of `PHRASES` is `function slot option: phrase|phrase`; where the value is drawn, the option is
left out. A line of `REQUESTS` after a function's name is a request.
"""

__all__ = ["PHRASES", "REQUESTS"]

PHRASES = """get_weather unit celsius: as Celsius|Celsius, please.|with Celsius|We use Celsius here.|I only understand Celsius.|the European way in Celsius|in metric degrees Celsius|Give it in degrees Celsius.
get_weather unit fahrenheit: as Fahrenheit|Fahrenheit, please.|with Fahrenheit|We use Fahrenheit here.|I only understand Fahrenheit.|the American way in Fahrenheit|Give it in degrees Fahrenheit.|I grew up with Fahrenheit.
create_event start: beginning at {}|Start: {}.|kick-off at {}|It begins at {}.|We start at {}.|Start time {}.
create_event minutes: Duration {} minutes.|Length: {} minutes.|It takes about {} minutes.|Keep {} minutes free.|{} minutes should do.
create_event people: Participants: {}.|Also ask {}.|and {} are coming|Guests: {}.|Attendees: {}.|Put {} on the guest list.|for me and {}
create_event place: Place: {}.|It takes place in the {}.|Location: {}.|Venue: {}.|to be held in the {}
create_event alert true: Set a reminder for it.|Let me know before it starts.|Give me a nudge before.|Alert me, too.|I want to be reminded.|reminder on|Please ping me beforehand.
create_event alert false: reminder off|I need no reminder.|Leave the reminder off.|no alert|You needn't remind me.|but skip the reminder|I'll remember it myself.
delete_event date: the one on {}|Date: {}.|scheduled for {}|It is set for {}.|of {}|from the plan for {}
add_todo priority low: It can wait.|whenever there is time|Low priority.|not important at all|Take your time with it.|It is of little importance.|Priority: low.
add_todo priority high: It can't wait.|Top priority.|as soon as possible|That matters a lot.|It's very important.|High priority.|Priority: high.
add_todo priority normal: Normal priority.|The usual priority.|Priority: normal.|as an ordinary task|of average importance|neither urgent nor unimportant
add_todo due: no later than {}|before {}|It's due {}.|Deadline: {}.|I need it done by {}.|to be finished by {}|The last day is {}.
add_todo list: List: {}.|into the list {}|It goes on the {} list.|Project: {}.|as part of {}
add_todo who: a job for {}|{} takes care of it.|Give it to {}.|{} will do that.|Assignee: {}.|to be done by {}
search_flights seats: Number of passengers: {}.|There are {} of us.|party of {}|{} travellers|{} persons|I need {} seats.
search_flights cabin economy: Economy.|the cheap seats|Economy is good enough.|coach class is economy for me|in the economy cabin|Put us in economy.|cabin economy
search_flights cabin business: Business class, please.|in the business cabin|The company pays business.|seats in business|Make it business.|cabin business|I only fly business.
search_flights cabin first: First class, please.|in the first cabin|seats in first|Make it first class.|We want to travel first class.|cabin first|Only first class is good enough.
search_flights direct true: no stops|no stopover|without a stop|I don't want to change planes.|non-stop flights only|No layovers, please.|direct ones only|Only direct flights.
search_flights direct false: Stops are fine.|I don't mind a stop.|one stop or more is OK|Changing planes is no problem.|with a layover if need be|It need not be direct.|It doesn't have to be nonstop.|indirect flights too
search_flights max: not above {} euros|cheaper than {} euros|Maximum {}.|I can pay {} at most.|Price limit: {}.|for less than {} dollars|I won't spend more than {}.
book_hotel guests: Guests: {}.|There will be {} of us.|a party of {}|for a group of {}|{} persons|Number of guests: {}.
book_hotel breakfast true: plus breakfast|and breakfast|Breakfast, please.|Add breakfast.|We'd like to eat breakfast there.|Make it with breakfast.|Breakfast should be included.
book_hotel breakfast false: breakfast not needed|but skip the breakfast|We eat breakfast elsewhere.|Leave out the breakfast.|room only, no breakfast|Breakfast isn't necessary.
book_hotel room single: one single room|for a single|A single will do.|room type single|single occupancy|Room: single.
book_hotel room double: one double room|room type double|A double, please.|for a double|We share a double room.|Room: double.
book_hotel room suite: in a suite|room type suite|We'd like a suite.|Room: suite.|make it a suite|one suite|Only a suite will do.
book_hotel pets true: with a pet|Our cat comes along.|and a dog|The dog travels with us.|with two cats|Pets must be allowed.|We have an animal with us.
book_hotel pets false: We have no pets.|without animals|no animals|We come without the dog.|The dog stays at home.|nobody brings a pet
book_table date: Date: {}.|on the evening of {}|It's for {}.|We come on {}.
book_table name: Name: {}.|in the name of {}|on behalf of {}|Put it under {}.|{} is the name.|registered to {}
book_table outside true: in the garden|A table outside, please.|in the open air|outdoors|We prefer the terrace.|out in the sun|Outside, if you please.
book_table outside false: indoors|in the dining room inside|We'd rather sit inside.|An inside table, please.|No terrace, please.|It's too cold to sit outside.
book_table note: Comment: "{}".|Please add: "{}".|with the remark "{}"|Message for the kitchen: "{}".
control_light level: Brightness {} percent.|at {}% power|Level {}.|with {} percent of the light|set to {} percent
control_light colour: Colour {}.|glowing {}|Let it shine {}.|in {} colour|I'd like {} light.
set_temperature mode heat: heating|Mode: heat.|with the heating on|Heat it, please.|warm the room up|by heating|set to heat
set_temperature mode cool: cooling|Mode: cool.|with the air conditioning|Cool it down, please.|by cooling|set to cool|The room must be cooled.
set_temperature mode auto: automatically|Mode: auto.|in automatic mode|Let it choose heating or cooling itself.|set to auto|The mode is auto.
set_temperature until: up to {}|ending at {}|End time: {}.|It may stop at {}.|through {}|Go back to normal at {}.
play_song artist: sung by {}|Artist: {}.|The band is {}.|in the version of {}|performed by {}|{} sings it.
play_song shuffle true: in random order|Shuffle on.|with shuffling|Mix up the order.|on shuffle|Shuffle, please.
play_song shuffle false: in the right order|Shuffle off.|Keep the order.|don't shuffle|not in random order|No random order, please.
play_song volume: Loudness {}.|volume {} percent|as loud as {} percent|with {}% volume|Set the volume to {}.
play_song room: from the speaker in the {}|Speaker: {}.|in my {}|The {} speaker, please.|over in the {}
get_order items true: with everything in it|List the items as well.|items included|and show me what is in it|I want to see the items.|with all the details
get_order items false: leave out the items|no items|only the status, no items|The items don't matter.|items not included|skip the items
cancel_order reason: for this reason: {}.|It's because {}.|Cause: {}.|Why? {}.|as {}|My reason is that {}.
cancel_order refund true: I'd like my money back.|and refund me|refund please|Pay me back.|They should return the money.|Please refund the payment.
cancel_order refund false: Keep the money.|I don't need a refund.|no money back|You needn't pay me back.|A refund isn't necessary.|refund not needed
refund_order reason: as {}|It's because {}.|Cause: {}.|on the grounds that {}|for this reason: {}.
refund_order method card: Refund it to the card.|onto the card|by card|Pay it to the credit card.|Method: card.|to my card
refund_order method cash: Cash, please.|Method: cash.|Pay it out in cash.|as cash|I want cash for it.
refund_order method voucher: A voucher is fine.|Method: voucher.|Give me a voucher.|with a voucher|I'd take a voucher.
change_address city: City: {}.|over in {}|The city is {}.|Town: {}.
create_order express true: Express, please.|as fast as possible|express shipping|I need it quickly.|Send it express.|with the fastest delivery
create_order express false: It need not be express.|no rush with the delivery|ordinary shipping|without express|Slow delivery is fine.|regular shipping
create_order note: Comment: "{}".|with the comment "{}"|Please note "{}".|and write "{}" on it|Remark: "{}".
create_order gift true: It's a present.|in gift paper|as a present|Please gift-wrap it.|It's for a birthday, so wrap it.|with gift wrapping
create_order gift false: It's not a present.|without gift paper|not wrapped|no gift wrapping|Leave it unwrapped.
transfer_money note: Purpose: "{}".|with the text "{}"|Message: "{}".|marked "{}"|Write "{}" in the reference.
transfer_money date: Execution on {}.|dated {}|Send it on {}.|The money should leave on {}.
add_expense date: Date: {}.|back on {}|This happened on {}.|from {}
add_expense pay cash: Cash payment.|with cash|in coins and notes|paid in cash|I gave cash.|Method: cash.
add_expense pay card: Card payment.|using the card|paid by card|on my card|Method: card.|I swiped my card.
add_expense pay transfer: By transfer.|paid by transfer|via bank transfer|Method: transfer.|as a transfer
add_expense person: {} paid for it.|The payer was {}.|Who paid? {}.|out of the pocket of {}|{} bought it.
log_meal kind breakfast: first thing in the morning for breakfast|Breakfast.|at breakfast|Meal: breakfast.|That was my breakfast.|my breakfast today
log_meal kind lunch: Lunch.|at lunch|Meal: lunch.|That was lunch.|at noon for lunch|during the lunch break
log_meal kind dinner: Dinner.|at dinner|Meal: dinner.|I had it for dinner.|my dinner tonight|in the evening for dinner
log_meal kind snack: A snack.|as a little snack|Meal: snack.|just snacking|a quick snack|It was only a snack.
log_meal grams: Weight: {} g.|about {} grams|a portion of {} grams|{}g|It was {} grams.
log_workout km: Distance: {} km.|covering {} km|for {} kilometers|I made {} km.|{} km in all
log_workout kcal: Calories: {}.|{} kcal|It cost me {} calories.|burning {} kcal|using {} calories
log_workout hard easy: Easy going.|very relaxed and easy|Intensity: easy.|nice and easy|It was easy today.|not hard at all, easy
log_workout hard moderate: Intensity: moderate.|at a moderate pace|moderately hard|It felt moderate.|with moderate effort|a moderate session
log_workout hard hard: Intensity: hard.|very hard|It was tough, really hard.|a hard session|I pushed hard.|It was extremely hard.
register_user age: aged {} years|Age: {}.|turned {} this year|is {}|{} years of age
register_user news true: newsletter yes|Add the newsletter.|plus the newsletter|Send the newsletter, too.|subscribed to the newsletter|Newsletter: yes.
register_user news false: newsletter no|No newsletter, please.|not subscribed to the newsletter|Newsletter: no.|Leave out the newsletter.|and don't send the newsletter
register_user role admin: Role: admin.|with the rights of an admin|who becomes an admin|Make them admin.|as administrator, role admin|Admin rights.
register_user role editor: Role: editor.|with the rights of an editor|who becomes an editor|Make them editor.|an editor|Editor rights.
register_user role viewer: Role: viewer.|with the rights of a viewer|who may only look, viewer|Make them viewer.|just a viewer|The role is viewer.
register_user city: City: {}.|living in {}|resident of {}|Home town {}.|based in {}
create_ticket part: Component: {}.|in the area {}|Area: {}.|It's about {}.|module {}|The module is {}.
create_ticket who: Reporter: {}.|from {}|{} found it.|{} told us.|as reported by {}|{} noticed it.
create_ticket tags: Labels: {}.|with the tags {}|labelled {}|Add the labels {}.
delete_file force true: no questions asked|Force it.|even if it is protected|Use force.|forcibly|and don't ask me again
delete_file force false: Don't force it.|no force|only if that goes without force|Ask me first.|not forcibly
delete_file backup true: keeping a copy|but keep a copy|Save a copy first.|Back it up before.|after making a backup|I'd like a backup.
delete_file backup false: without a copy|Don't keep a copy.|no copy needed|You don't have to back it up.|with no backup
copy_file force true: even if it exists|and replace what's there|The old one may be overwritten.|Overwrite it.|with overwriting|replacing the old file
copy_file force false: but don't replace anything|unless it exists already|no overwriting|Keep the old file if there is one.|Leave existing files alone.
roll_dice sides: Sides: {}.|having {} sides|with {} faces|each with {} sides|{} faces each
roll_dice add: Bonus {}.|with {} on top|plus a bonus of {}|Add {} to it.|modifier {}
search_books author: from the author {}|Author: {}.|{} wrote them.|from the pen of {}|It must be by {}.
search_books max: Limit: {}.|up to {} results|{} at most|{} results will do.|the first {}
search_books lang: Language: {}.|in the {} language|{} editions|I only read {}.|{} books only
search_books year: since {}|not older than {}|from after {}|Published since {}.|only after {}
search_products max: no more than {} euros|cheaper than {}|Maximum price {}.|I can spend {} euros.|below {} dollars|Budget: {}.
search_products min: at least {} stars|Minimum rating {}.|rated {} stars or more|{} stars and up|not below {} stars
search_products colour: Colour: {}.|I want it {}.|in the colour {}|a {} one|painted {}
search_products stock true: available now|only if you have it in stock|ready to ship|In stock only.|No sold-out ones.|that is in stock
search_products stock false: sold-out ones too|It need not be in stock.|in stock or not|Show sold-out ones as well.|whether it's available or not
search_products sort price: Sort by price.|order by price|from cheap to expensive|by price|Show the cheap ones first.|Sorting: price.
search_products sort rating: Sort by rating.|order by rating|by rating|ranked by stars|the best rated on top|Sorting: rating.
search_products sort newest: Sort by date, newest first.|newest ones on top|latest first|New ones first.|Sorting: newest.|starting with the newest
set_alarm days: each {}|Days: {}.|Repeat it on {}.|for {}|It's for {}.
set_alarm label: labelled "{}"|Label: {}.|under the name {}|Title: {}.|with the title {}|Call it {}.
set_alarm vibrate true: Vibration on.|Let it vibrate.|on vibration|and vibrate, too|I want it to vibrate.|vibrating
set_alarm vibrate false: Vibration off.|It shouldn't vibrate.|not vibrating|don't vibrate|Leave the vibration off.
set_timer label: labelled "{}"|Label: {}.|Name: {}.|under the name {}|Call it {}.|named {}
set_timer loud true: Sound on.|Make it ring.|with a loud ring|ringing|I want to hear it.|and ring at the end
set_timer loud false: Sound off.|in silence|No sound, please.|quietly|without ringing|mute
send_email subject: titled "{}"|under the subject "{}"|Subject line: "{}".|about "{}"|Title: {}.|with "{}" as the subject
send_email cc: CC: {}.|also to {} as a copy|cc to {}|A copy goes to {}.|with {} in copy|{} gets a copy.
send_email urgent true: It's important.|Flag it as urgent.|with high priority|as important|High priority.|This is urgent.|marked urgent
send_email urgent false: It's not urgent.|with no urgency|not marked as important|Nothing urgent.|no priority|not as important
translate_text from: Source language: {}.|The original is {}.|which is {}|out of {}|coming from {}|The text is {}.
translate_text formal true: Use a formal tone.|the formal way|very politely|in formal style|Make it formal.|It's for my boss, be formal.
translate_text formal false: Use a casual tone.|the informal way|in casual style|Make it informal.|It's for a friend, so casual.|not formal
convert_units digits: rounded to {} digits|with {} digits|{} decimals|Precision: {}.|{} digits after the point
add_contact mail: email {}|Email: {}.|with the mail {}|E-mail address {}.|reachable at {}
add_contact company: employed at {}|Company: {}.|who works for {}|of {}|The employer is {}.
add_contact birthday: Birthday: {}.|Date of birth {}.|with the birthday {}|whose birthday is {}
add_contact star true: starred|Put a star on it.|as one of my favourites|Favourite, please.|Star it.|among the favourites
add_contact star false: not starred|No star.|not a favourite|without a star|It's no favourite.
water_plants start: from {} on|Start: {}.|Start at {}.|beginning at {}|Let it start at {}.
water_plants liters: {} liters in all|Amount: {} liters.|using {} liters|{} liters should do.|pour {} liters
water_plants rain true: Not in the rain.|only if it's dry|except when it rains|No watering when it rains.|Pause when it rains.|unless there is rain
water_plants rain false: Rain doesn't matter.|no matter if it rains|in rain as well|regardless of rain|also when it rains|Ignore the rain.
book_taxi time: Time: {}.|Pick-up at {}.|by {}|I have to leave at {}.|ready at {}
book_taxi seats: Passengers: {}.|There are {} of us.|with {} people|a group of {}|seats for {}
book_taxi child true: A child is with us, so a child seat.|including a child seat|We travel with a baby.|plus a child seat|child seat, please|A child seat is needed.
book_taxi child false: A child seat isn't needed.|No child seat.|We have no children with us.|child seat not needed|skip the child seat
book_taxi kind standard: Type: standard.|an ordinary standard car|A standard car will do.|standard, please|a normal car|standard car
book_taxi kind van: Type: van.|We need a van.|with a van|van, please|A van would be good.|in a van
book_taxi kind luxury: Type: luxury.|We need a luxury car.|luxury, please|something with luxury|in a luxury car|Luxury, it's our wedding.
print_document copies: Copies: {}.|Make {} copies.|{} of them|in {} copies|{} pieces
print_document colour true: Colour on.|colour print|Use colour.|coloured|It should be in colour.|full colour
print_document colour false: Colour off.|No colour.|black and white only|Save the colour ink.|grayscale|It need not be in colour.|in black
print_document both true: two-sided|Both sides.|front and back|on both sides of the sheet|Save paper, both sides.|Print it double-sided.
print_document both false: one-sided|One side only.|on a single side|not on both sides|Leave the back empty.|Print it single-sided.
print_document size A3: Paper A3.|in A3|A3 please|size A3|as large as A3|Use A3.
print_document size A4: Paper A4.|in A4|A4 please|size A4|on normal A4|Use A4.
print_document size A5: Paper A5.|in A5|A5 please|size A5|as small as A5|Use A5."""

REQUESTS = """get_weather
Will I need an umbrella in {place}
!check whether it is raining in {place}
Is the sun shining in {place}
How's the weather over in {place}
Temperature in {place}
Should I take a coat to {place}
Does it rain in {place}
Is it warm enough for shorts in {place}
{place}: what is the weather

create_event
Save the date: {title} on {date}
!make an appointment for {title} on {date}
!note {title} for {date} in my calendar
{date}: {title}
!book {title} into my calendar on {date}
We are having {title} on {date}, add it
I've got {title} coming up on {date}

add_todo
Remember this for me: {task}
I still have to {task}
I forgot to {task}, add it to the list
My list should say "{task}"
Next task: {task}
I really need to {task} at some point, write it down
Somebody has to {task}, make that a task
!put down that I should {task}

search_flights
When can I fly from {start} to {end} on {date}
A flight on {date}, {start} to {end}
Departing {start} on {date}, arriving in {end}
What planes leave {start} for {end} on {date}
I have to be in {end} on {date} and I live in {start}
To {end} from {start}, {date}
We'd like to take a plane to {end} on {date}; we are in {start}
Airfare {start} to {end} on {date}

search_products
I would like to buy a {query}
Got any {query}
I'm shopping for a {query}
!get me offers for a {query}
Looking for a {query}
A {query}, what have you got
What kinds of {query} do you sell
Somebody wants a {query} for a birthday, look for one

send_email
!send "{body}" to {to}
!let {to} know by email: "{body}"
{to} needs a mail that says "{body}"
Please mail this to {to}: "{body}"
To {to}: "{body}"
I have news for {to}: "{body}", mail it
!drop {to} a mail: "{body}"

water_plants
{where}, {minutes} minutes of watering
!sprinkle the {where} for {minutes} minutes
Could the {where} get some water for {minutes} minutes
It's so hot, the {where} needs {minutes} minutes of water
!turn on the water for the {where}, {minutes} minutes
No rain for weeks. The {where} needs {minutes} minutes.

create_ticket
Please note a {level} problem: {title}
!log a {level} ticket saying "{title}"
Something is wrong: {title}. I'd call it {level}
{title}. Make it a {level} ticket
!raise a {level} ticket: {title}

set_temperature
I'd like it to be {degrees} degrees in the {room}
The {room} should have {degrees} degrees
!make it {degrees} degrees in the {room}
{degrees} degrees for the {room}, please
It's too cold in the {room}, I want {degrees} degrees there
The {room} is too hot, {degrees} degrees would be better
!bring the {room} to {degrees} degrees

book_taxi
I must get from {start} to the {end}
!send a taxi to {start}, I'm going to the {end}
Pick-up {start}, drop-off at the {end}
To the {end} from {start}, please send a car
I need to be driven from {start} to the {end}
A cab, please. I'm at {start}, going to the {end}

print_document
Please run {file} through the printer
{file}: print it
!make a hard copy of {file}
The meeting needs {file} on paper
Print job: {file}

log_workout
My training today was {kind}, {minutes} minutes
I did {minutes} minutes of {kind}, write it down
Today: {kind}, {minutes} minutes

book_table
We want to eat at {where} at {time}, there are {people} of us
{people} people, {time}, {where}
!get us seats at {where}, {time}, {people} persons"""

"""Still more requests for the functions of the catalogue: blocks of a first name and requests."""

__all__ = ["TOLD_ASKS"]

TOLD_ASKS = """get_forecast
What can we expect of the weather in {city} within {days} days?
!forecast the weather in {city}, {days} days
{days} days in {city}: sun or rain?
For {days} days ahead, how is the weather in {city}?
We camp in {city} for {days} days. Will it stay dry?
Weather outlook {city}, {days} days

get_air_quality
Can one breathe well in {city}?
Is the air over {city} dirty?
!measure how good the air in {city} is
My lungs are weak. How is the air in {city}?
Air pollution in {city}?
I'd like to know about the air in {city}.

call_contact
Can you phone {name} for me?
!get {name} on the phone
I have to speak with {name}, call please.
Ring, ring: {name}!
{name} is waiting for my call.
!start a phone call to {name}

find_contact
Do I have the number of {name} somewhere?
Contact data of {name}?
!search my contacts for {name}
Tell me how I can contact {name}.
I want to call {name} later, what was the number?
Phone number of {name}?

add_contact
Save this number: {phone}. It's {name}.
{name} gave me a number, {phone}. Keep it.
!add the contact {name}, {phone}
I want to keep {name}'s number {phone}.
Contact: {name}, phone {phone}, mail {email}
!enter {name} into my phone book, {phone}

list_events
What will I be doing on {date}?
!read me my calendar for {date}
What appointments are waiting on {date}?
Am I busy on {date}?

cancel_event
Please take the {title} off my calendar.
There will be no {title}, delete it.
!call off the {title} on {date}
I'm ill, so no {title} on {date}.
The {title} has been called off, remove it.
!wipe the {title} from the calendar

search_wikipedia
Encyclopedia, please: {topic}
Has the encyclopedia got something on "{topic}"?

search_news
What do the news say on {topic}?
Anything in the papers on {topic}?
!check the headlines about {topic}
I missed the news on {topic}. What happened?
Give me today's headlines on {topic}.
Did anything happen with {topic}?

calculator
!let the calculator do {expression}
What does {expression} make?
Please put {expression} into the calculator.
Result of {expression}?
I can't do {expression} in my head.
{expression}, calculator please

random_number
Any number, but from {low} to {high}.
!think of a number between {low} and {high}
I want a random number of at least {low} and at most {high}.
Lottery, {low} to {high}!
Give me one number out of {low} to {high}.

roll_dice
!let {count} dice roll
I want to see what {count} dice show.
{count} dice, go.
Take {count} dice and throw them.
The game needs a throw of {count} dice.
!shake {count} dice with {sides} sides

convert_currency
{amount} {from}, how much {to}?
!calculate {amount} {from} in {to}
My {amount} {from} should become {to}.
The bill says {amount} {from}. What is it in {to}?
How much {to} will I have for {amount} {from}?
From {from} to {to}: {amount}

get_exchange_rate
How does the {from} compare with the {to}?
!tell me the {from}/{to} rate
What do they pay in {to} for a {from}?
One {from} makes how many {to}?
Today's rate, {from} in {to}?
How strong is the {from} against the {to}?
Is one {from} worth more than one {to}? Give me the rate.
!find out the current rate of the {from} in {to}
What rate do {from} and {to} have?
If I change a single {from}, how many {to} is it?
The exchange rate {from} to {to}, please.

transfer_money
{to} must get {amount} euros.
!let {to} have {amount} euros
Pay {amount} to {to}, please.
Money for {to}: {amount} euros
{amount} euros to {to} for the {note}.
I still have to pay {to} {amount} euros.

get_balance
What's on account {account}?
!find out the balance of {account}
Tell me the money on {account}.
How does account {account} stand?
Have I still got money on {account}? What's the balance?
Money on {account}, please.

translate
!say "{text}" in {to}
In {to}: "{text}"
My friend speaks {to}. What is "{text}" for him?
How is "{text}" said in {to}?
I want to write "{text}" in {to}.
!translate "{text}" for me, into {to}

detect_language
"{text}" is what language?
Somebody said "{text}". Which language was it?
!recognize the language of "{text}"
The sign says "{text}". What language is that?
Language of "{text}"?
Can you tell which language "{text}" belongs to?

check_spelling
Is there a typo in "{text}"?
Did I make spelling errors here: "{text}"
Spell check, please: "{text}"

get_distance
How far apart are {from} and {to}?
What's the way from {from} to {to} in kilometers?
I go from {from} to {to}. How far is that?
!look up how many km it is from {from} to {to}
{from} - {to}, how far?
Kilometers between {from} and {to}?

find_places
Does {near} have a {kind}?
In {near} I need a {kind}.
Which {kind} is there in {near}?
!search for a {kind} near {near}
I'm looking for a {kind}, I'm in {near}.
How do I find a {kind} in {near}?

geocode
Latitude and longitude for {address}, please.
!give me the position of {address} in coordinates
Which coordinates has {address}?
On the globe, where is {address}? Numbers, please.
{address}: what are the coordinates?

reverse_geocode
What's the place with latitude {lat} and longitude {lon}?
!name the place at {lat}, {lon}
Which address has the coordinates {lat}, {lon}?
I found {lat}, {lon} on a map. Where is it?
Latitude {lat}, longitude {lon}: which place?
Where do I end up at {lat}, {lon}?

play_music
!let "{title}" run
Put {title} by {artist} on.
Music: "{title}"
Do you have "{title}"? Play it.
Now "{title}" by {artist}, please.
I feel like "{title}".

play_genre
Play me something from {genre}.
Something with {genre}, please.
My guests want {genre}.
!let {genre} play
We want to dance to {genre}.
Time for {genre} music.

set_volume
{level} percent volume, please.
!make the volume {level}
The sound is wrong, {level} percent is right.
Loudness {level}!
Let the music be at {level} percent.

pause_music
The song should wait a minute.
!interrupt the music
I have to answer the phone, no music now.
!switch the music off
Please make the music stop.

create_playlist
Make me a playlist, "{name}".
!add a playlist with the title "{name}"
"{name}" shall be my new playlist.
Playlist "{name}", new, please.
I'd like to collect songs under "{name}".

set_brightness
In the {room} I want {level} percent light.
!put the lamp of the {room} at {level} percent
The {room} is too bright, {level} percent is enough.
Brightness of the {room}: {level}
Let the {room} have {level} percent brightness.

set_light_color
{color} is the colour that I want in the {room}.
Light up the {room} in {color}.
!switch the {room} light to {color}
In the {room} the lamps should be {color}.
For the party: {color} light in the {room}.

lock_door
Nobody should come in by the {door}; lock it.
!bolt the {door}
I'm off, lock the {door}.
Turn the lock of the {door}.
We are going to bed, lock the {door}.

unlock_door
I'm back, unlock the {door}.
!open the lock on the {door}
The postman is at the {door}, let him in.
Could the {door} be opened?
The {door} may be open now.

start_vacuum
Robot, to the {room}!
Crumbs in the {room}, vacuum them.
!start vacuuming the {room}
Please have the robot go over the {room}.
The floor of the {room} is full of dust.

get_sensor
!tell me the temperature of the {room}
What do we have in the {room}, how many degrees?
Is it cold in the {room}?
Sensor of the {room}, please.
How hot is the {room}?

water_plants
{minutes} minutes of water in the {zone}.
!give water to the {zone} for {minutes} minutes
It's dry in the {zone}, so {minutes} minutes of water.
Sprinkler on in the {zone} for {minutes} minutes.
My plants in the {zone} want water, {minutes} minutes.

start_oven
Warm the oven to {degrees}.
I need {degrees} degrees in the oven.
The bread bakes at {degrees} degrees.

search_notes
Notes on {query}?
!check my notes for {query}
What did I write on {query}?
Show me where I noted {query}.
Did I make a note on {query}?

add_todo
I need to do this: "{task}"
Another thing to do: "{task}", by {due}.
!put the task "{task}" down for {due}
My list should have "{task}".
"{task}" is to be done by {due}.

complete_task
Tick off {id}.
Number {id} on my list is done.
!set a tick at task {id}
I've just finished task {id}.
Task {id}: completed
I'm through with task {id}.

list_tasks
What do I have to do?
!read out my to-do list
Open tasks, please.
Which of my tasks have {priority} priority?
What's still to be done?

add_to_cart
{quantity} {product} for my cart.
I want {quantity} {product}, cart please.
!lay {quantity} {product} in the shopping cart
We'll buy {quantity} {product}, put them in.
Into the basket: {quantity} {product}

add_groceries
We need {item} from the shop, note it.
!add {quantity} {item} to the shopping list
{item} goes on the shopping list.
No more {item} at home.
I must buy {item}. Note it.

search_products
Do you have a {query} for less than {max_price} euros?
I could use a {query}.
!check if you have a {query}
What {query} can I get for {max_price} euros?
Show me a {query}, please.
My budget is {max_price} euros, I want a {query}.

cancel_order
No more {order}, please, cancel.
!withdraw the order {order}
{order} should not be sent.
Undo my order {order}.
Cancel {order}, I found it cheaper.

place_order
Get {quantity} {product} for me.
{quantity} {product} are what I order.
!have {quantity} {product} sent to {address}
I need {quantity} {product}, order them.
Order for {address}: {quantity} {product}

order_pizza
I'd love a {size} pizza, {topping} on top.
Pizza with {topping}, {size}.
!make it a {size} pizza with {topping}
{count} {size} pizzas, all with {topping}.
Bring me a pizza: {size}, {topping}.

search_flights
By air from {from} to {to} on {date}, what is there?
On {date} I must fly to {to}; I start in {from}.
!check flights {from} - {to} for {date}
Take me from {from} to {to} by plane on {date}.
Can I get a plane to {to} on {date}, leaving {from}?

flight_status
Any delay for flight {flight}?
!tell me how flight {flight} is doing
Where is {flight} now?
I pick up somebody from {flight}. Is it on time?
Does {flight} leave as planned?

search_trains
I need a train, {from} to {to}.
Which trains are there to {to} from {from}?
!check the trains from {from} to {to} after {time}
Rail connection {from} - {to}?
I can leave {from} after {time}. Trains to {to}?

book_taxi
Cab to {pickup}, please.
!bring me a taxi to {pickup} at {time}
I'm at {pickup}, I need a cab to {destination}.
Someone should drive me from {pickup} to {destination}.
Taxi for {time}, I'm at {pickup}.

book_table
At {restaurant}, {people} people, {time}.
!save us {people} seats at {restaurant} for {time}
We want dinner at {restaurant} at {time}, {people} of us.
{people} guests at {restaurant} on {date} at {time}.
Please reserve: {restaurant}, {time}, {people} people.

find_restaurant
In {city} I'd like to eat {cuisine}.
!name a restaurant in {city}
Where do people eat in {city}?
{city}, {cuisine}, where to?
My stomach is empty and I'm in {city}.

get_recipe
How is {dish} made?
!look up how to prepare {dish}
Instructions for {dish}, please.
{dish} for {servings} people, what's the recipe?
Tonight I cook {dish}. How?

get_calories
{food}: how many calories?
!work out the calories of {food}
How much energy is in {grams} g of {food}?

read_file
The text of {path}, please.
!give me the contents of {path}
What does it say in {path}?
I want to read {path}.
Open up {path}.

write_file
!make {path} with the text "{text}"
Into {path} goes "{text}".
Save "{text}" as {path}.
"{text}" shall be in {path}.
Let {path} hold "{text}".

delete_file
!wipe out {path}
{path} should be deleted.
Nobody needs {path}.
Away with {path}!
Delete the file called {path}.

rename_file
{old} becomes {new}.
!let {old} be called {new}
Not {old} but {new} is the name of the file.
Rename: {old} -> {new}
From {old} to {new}, the name only.

list_files
What do I have in {folder}?
!show the contents of {folder}
Files of {folder}, please.
Which files lie in {folder}?
Open {folder} and tell me the files.

count_lines
Lines of {path}, please.
!find out how many lines are in {path}
From how many lines is {path} made?
Is {path} long? Count the lines.

convert_file
I'd like {path} in the format {format}.
!produce a {format} from {path}
{format} version of {path}, please.
{path} into {format}.
Can {path} be made a {format}?

get_user
What do we know about user {id}?
!search the user with id {id}
Data for user {id}, please.
Which user has the id {id}?
User number {id}: who is it?

count_rows
How big is {table}, in rows?
!count {table} in the database
What's the number of rows in {table}?
{table}: how many records?

get_record
Row {id} of the table {table}?
!read entry {id} in {table}
I want to see record {id} from {table}.
From {table} I need id {id}.
What is written in row {id} of {table}?

delete_record
Record {id} must be deleted from {table}.
!clear entry {id} out of {table}
{id} in {table} is not needed, remove it.
Out of {table} with {id}.
Throw record {id} of {table} away.

get_inventory
What about {product}, how many do we have?
!count the {product} in {store}
Have we got {product} in {store}?
How large is the stock of {product}?
Is there a supply of {product} in {store}?

get_price
Is the {product} expensive? What does it cost?
!give me the price of the {product}
For what price do you sell the {product}?
How much must I pay for a {product}?

get_score
Result of the last game of {team}?
!check the score of {team}
{team} played, how did it end?
Has {team} won?
What did {team} do in the last match?

create_ticket
There's a problem: {title}. Ticket, {priority} priority.
!make a {priority} ticket for this: {title}
I have to report "{title}", it has {priority} priority.
Ticket: {title} ({priority})
Support should know: "{title}", {priority} priority.

close_ticket
{ticket} has been dealt with, close it.
!finish the ticket {ticket}
Nothing more to do for {ticket}.
The ticket {ticket} is done.
Close number {ticket} saying "{comment}".

add_numbers
{a} plus {b}, please use the tool.
!put {a} and {b} together with the tool
Total of {a} and {b}?
I have {a} and {b}. Add.
Tool: {a} + {b}

convert_units
Convert to {to}: {value} {from}
{value} {from} are how many {to}?
!give {value} {from} in {to}
I need {value} {from} as {to}.
The sign says {value} {from}. And in {to}?

post_message
In {channel} write "{text}".
!let the channel {channel} know: "{text}"
Everyone in {channel} should read "{text}".
A post for {channel}: "{text}"
The channel {channel} needs the message "{text}".

get_user_id
Under what id do I find {name}?
!search for the id of {name}
The id of the user {name}, please.
What id was given to {name}?
Id for {name}?

take_photo
!photograph the {camera}
Let me see the {camera} in a picture.
One picture from the {camera} camera.
Camera in the {camera}: click!
A snapshot of the {camera}, please.

log_weight
Today I have {kg} kg.
!enter {kg} kg as my weight
{kg} kg, note my weight.
The scale shows {kg} kg, write it down.
My new weight: {kg} kg

log_workout
{sport}, {minutes} minutes, log it.
!enter {minutes} minutes of {sport}
I trained: {sport} for {minutes} minutes.
{minutes} minutes {sport} today, note it.
Done: {sport}, {minutes} min

restart_server
{server} needs to be started anew.
!shut {server} down and start it again
Could you reboot {server}?
{server} is frozen, restart.
Do a restart of {server}.

get_status
Can {server} be reached?
!find out if {server} is up
How's {server}?
Does the server {server} answer?

create_user
{name} is new, the mail is {email}.
!open an account for {name} with {email}
User: {name}, mail: {email}
{name} ({email}) wants an account.

fetch_url
What can I see on {url}?
!bring up the page {url}
I'd like to read {url}.
The page {url}, please.
Load {url}.

shorten_url
{url} in short, please.
!give me a short form of {url}
The link {url} is far too long.

set_brightness_screen
{level} percent on the screen.
!bring the screen to {level} percent
I can hardly see the screen, {level} percent please.
Display: {level} percent
The brightness of my screen should be {level}.

open_app
!run {app}
{app} should open.
Open the program {app}.
I'd like to work with {app}.
Show me {app}.

kill_process
!shoot down process {pid}
{pid} should end now.
Process {pid} is stuck, stop it.
No more process {pid}.
End the program with number {pid}.

run_query
What comes out of "{query}"?
!carry out the query {query}
I want to run {query}
Send this to the database: {query}
Query: {query}

add_student
{name} is a new student in {course}.
!let {name} join the course {course}
{name} is going to take {course}.
Write {name} down for the course {course}.
The class {course} gets {name} as well.

get_birthday
On what day does {name} celebrate?
!find {name}'s birthday
When must I send a card to {name}?
The birthday of {name}, when is it?
When does {name} get a year older?

order_food
We would like {quantity} {dish}.
{quantity} times {dish}, please.
!bring {quantity} {dish}
I'm in the mood for {quantity} {dish}.
Food, please: {quantity} {dish}

to_currency
{amount} {from} make how many {to}?
What's {amount} {from} in {to}, please?
I've spent {amount} {from}. In {to}?
!tell me what {amount} {from} are in {to}
For {amount} {from}, what do they give me in {to}?

transfer_between
{amount} euros should go from {source} into {target}.
!shift {amount} from {source} to {target}
{target} gets {amount} out of {source}.
Out of {source} and into {target}: {amount}
{source} sends {amount} euros to {target}.
Account {source} pays {amount}, account {target} receives it.

forward_message
{receiver} gets a message from {sender}: "{text}"
!hand on "{text}" from {sender} to {receiver}
From {sender} to {receiver}: "{text}"
{sender} sends {receiver} these words: "{text}"
It was {sender} who said "{text}"; please tell {receiver}.

assign_task
{doer} should do "{task}" because {giver} says so.
!pass "{task}" from {giver} on to {doer}
{giver} gives {doer} this job: "{task}"
{doer} gets the job "{task}" from {giver}.
"{task}" is for {doer}, ordered by {giver}.

record_match
{winner} has beaten {loser}, save that.
!write into the table: {loser} lost to {winner}
{loser} could not win against {winner}.
The winner is {winner}; {loser} lost.
It was {winner} that beat {loser}.
{loser} fell to {winner}.

log_blood_pressure
My pressure was {upper} over {lower}.
!save {upper}/{lower} as my blood pressure
Blood pressure: upper {upper}, lower {lower}
{upper} on top, {lower} below, pulse {pulse}.
The lower one was {lower}, the upper one {upper}.
Pulse {pulse}, pressure {upper} to {lower}.

make_image
{path} must be {width} wide, {height} high.
!bring the picture {path} to a width of {width} and a height of {height}
Height {height} and width {width} for {path}, please.
{path} with {height} pixels in height and {width} in width.
Wide {width}, high {height}: {path}
{path} is the file, {height} is the height, {width} the width.

mix_paint
{first} and {second}: {n} parts of the former, {m} of the latter.
!put {n} parts {first} and {m} parts {second} together
I need {m} parts of {second} and {n} parts of {first}, mixed.
First {first}, {n} parts, second {second}, {m} parts.
The first colour is {first} with {n} parts, the second {second} with {m} parts.
{n} units of {first}, {m} units of {second}, mix.
{n} times {first} and {m} times {second} in one pot.
Colour A: {first}, {n} parts. Colour B: {second}, {m} parts.
Add {m} parts of {second} to {n} parts of {first}.
Of {first} take {n} parts, of {second} {m} parts.

translate_between
In {source} it is "{text}"; and in {target}?
!change "{text}" from {source} to {target}
Original language {source}, wanted language {target}: "{text}"
"{text}" was written in {source}. Write it in {target}.
I have "{text}", {source}, and need it in {target}.
Out of {source} into {target}: "{text}"

schedule_job
{name}: {workers} workers, {retries} retries
!let {name} run with {workers} workers and up to {retries} retries
{retries} retries and {workers} workers, the job is {name}.
The job {name} gets {workers} workers and may be tried {retries} times.
Run {name}. Workers: {workers}. Retries: {retries}. Timeout: {timeout} minutes.

split_bill
{people} of us, {tip} percent tip, a bill of {bill}: what does everybody pay?
!share {bill} among {people} people including {tip}% tip
The bill is {bill}. Tip: {tip}%. People: {people}.
What's my part if {people} people share {bill} with {tip} percent tip?
{bill} to be shared by {people}, and {tip} percent for the waiter.

make_qr_code
!put {text} into a QR code
A scannable code with {text}, please.
The QR code should hold {text}.
Draw me a QR code for {text}.
For my poster: a QR code to {text}.

days_until
How far off is {date}, in days?
!work out the days until {date}
{date}: how many days from now?
The party is on {date}. How many days to wait?
I count the days. How many to {date}?
Number of days before {date}, please.
When {date} comes, how many days will have passed?
From today till {date}, how many days?

sum_list
Tool, add these: {numbers}
!put {numbers} together with the tool
The sum of {numbers}, with the function please.
Let the function add {numbers}.
Add them all up for me: {numbers}

average_list
!let the tool average {numbers}
What is {numbers} on average?
Tool: mean of {numbers}
On average, what are {numbers}?
The average, please: {numbers}

invite_people
At the {event} I'd like to see {people}.
!write {people} an invitation to the {event}
Guests for the {event}: {people}. Invite them.
{people} are welcome at the {event}, tell them.
Please have {people} come to the {event}.

create_group
A group with the name {name} for {members}.
!open a group for {members}, called {name}
{members} form {name}, make the group.
Name of the group: {name}. Members: {members}.
Let's have a group {name}; {members} are in it.

add_items
{items} are missing, list please.
!take {items} onto the shopping list
For the shopping list: {items}
I'm going to need {items}, note that.
Buy {items}, put that on the list.

tag_file
{tags} are the tags for {path}.
!attach the tags {tags} to {path}
Give {path} these labels: {tags}
Let {path} be tagged {tags}.
File {path}, tags {tags}.

set_curtain
{open} the curtains of the {room} for me.
In the {room} the sun blinds me, shut the curtains. #open=false
I want to look out of the {room} window, the curtains are in the way. #open=true
Nobody should look into the {room}, curtains please. #open=false
Let some sun into the {room} through the blinds. #open=true
The {room} blinds: {open} them.

subscribe
Please send our newsletter to {email}.
!let {email} have the newsletter
{email} is interested in the newsletter {daily}.
Put down {email} for the newsletter.
Someone with the address {email} wants our newsletter.

calculate_bmi
BMI, please: {weight} kg, {height} cm.
!tell me the BMI at {height} cm and {weight} kg
{height} cm is my height and {weight} kg my weight. BMI?
Am I too heavy with {weight} kg at {height} cm?
Somebody weighs {weight} kg and is {height} cm tall; the BMI?

calculate_tip
On a bill of {bill}, what is a tip of {percent} percent?
!find the tip: {bill}, {percent} percent
What do I give as a tip, {percent}% of {bill}?
The waiter gets {percent} percent of {bill}. How much is it?
{percent} percent tip on {bill}, please.

calculate_loan
I'd like to borrow {amount}, {years} years, {rate} percent. What's the monthly sum?
!tell me the monthly rate of a loan: {amount}, {rate} percent, {years} years
Over {years} years at {rate}%, what do {amount} cost me a month?
The bank lends me {amount} at {rate} percent for {years} years. What per month?
Credit of {amount}, {years} years, {rate}%: monthly payment, please.

generate_password
Password, please, with {length} characters.
!make up a password of {length} characters
It has to be a password of {length} characters {symbols}.
My new password should have {length} characters.
{length} characters for a new password, {symbols}.

get_population
Population of {place}, please.
!tell me the number of people in {place}
Is {place} a big city? How many live there?
How many souls has {place}?
{place}, how many inhabitants?

get_capital
The capital of {country}, please.
!look up {country}'s capital
Where does the government of {country} sit, in which capital?
{country}: which capital?
For a quiz: the capital of {country}?

get_sunrise
At what hour is sunrise in {city}?
I want to see the sun rise in {city}. When?
When is the sun up in {city} on {date}?
Till when is it light in {city}?

convert_time
{time} in {from} is when in {to}?
!say in {to} time: {time} in {from}
They call at {time} from {from}. In {to} that's when?
If clocks in {from} show {time}, what do they show in {to}?
From {from} to {to} time: {time}

rent_car
Car rental in {city}, {days} days.
!reserve a car in {city} for {days} days
{days} days in {city} with a rented car, please.
I want to drive a {type} in {city} for {days} days.
Could I have a car for {days} days in {city}?

feed_pet
{grams} grams into the bowl of {pet}.
!let {pet} eat {grams} grams
{pet} wants to eat, {grams} g.
Time to feed {pet}: {grams} grams.
{grams} g of food should go to {pet}.

book_parking
{plate} needs to park for {hours} hours.
!find {hours} hours of parking for {plate}
A space for {plate}, {hours} hours, please.
{hours} hours at {garage} for the car {plate}.
My plate is {plate}; I want to park {hours} hours.

get_visa_info
With a passport of {from}, can I just enter {to}?
!find out whether {to} wants a visa from citizens of {from}
Citizen of {from}, trip to {to}: which visa?
My passport is from {from}, I go to {to}. Visa?
{to} is where I travel, {from} is where I'm from. Visa rules?

book_court
{sport}, {day}, {time}: a court please.
!reserve the {sport} court for {day} at {time}
On {day} at {time} we play {sport}, get a court.
Court for {sport}, please, on {day}, {time}.
Could we have a {sport} court at {time} on {day}?

create_invoice
{customer} has to pay {amount} euros, write the bill.
!charge {customer} {amount} euros
Bill: {customer}, {amount} euros, due {due}.
{amount} euros from {customer}, please send an invoice.
Let {customer} have an invoice over {amount} euros by {due}.

add_employee
!take {name} on in {department}
Staff: {name}, {department}, new.
{department} has hired {name}, enter that.
{name} will earn {salary} in {department}, new employee.

update_price
{price} is the new price of the {product}.
!let the {product} cost {price}
The {product} is {price} from now on.
Raise or lower the {product} to {price}.
Our price for the {product} becomes {price}.

update_stock
{quantity} of the {product} are what we have, note it.
!put the stock of the {product} at {quantity}
The shelf holds {quantity} of the {product}; correct the stock.
Stock for the {product} must be {quantity}.
I counted the {product}: {quantity}.

rate_product
{stars} stars from me for the {product}.
!submit {stars} stars for the {product}
The {product} gets {stars} stars.
My stars for the {product}: {stars}
I would like to rate the {product}, {stars} stars.

request_refund
Pay me back order {order}.
!ask for the money of {order} back
{order} was bad, I want my money.
The {reason}, so give me back the money for {order}.
Refund, please, order {order}.

summarize_text
What's the short version of "{text}"?
!condense "{text}"
"{text}" - sum that up, please.
In {max_words} words: "{text}"
Too long: "{text}". Give me a summary.

check_website
Can {url} be opened?
!try whether {url} answers
Does the page {url} load?
Is {url} alive?
I can't see {url}. Is it up?

download_file
Bring {url} onto my disk.
!store {url} as {name}
{url} should be downloaded.
Keep a copy of {url} under {name}.
Get me {url}.

find_jobs
{job} seeks work in {city}.
!check for {job} jobs in {city}
Is a {job} needed in {city}, {remote}?
I am a {job} and live in {city}. Any jobs?
Work for a {job} in {city}?

find_flat
Flat: {city}, {rooms} rooms.
!get me a list of flats in {city} with {rooms} rooms
{rooms} rooms in {city} are what I need, under {max_rent} euros.
We want to move to {city}, {rooms} rooms.
Has {city} got flats with {rooms} rooms for {max_rent} euros?

find_concerts
Concerts by {artist}, please.
!see when {artist} plays in {city}
Will {artist} come to {city}?
When can I hear {artist} live?
{artist} in {city}, is there a concert?

identify_song
I forgot the words of "{title}". Lyrics, please.
!look up what "{title}" says
What do they sing in "{title}" by {artist}?
Text of "{title}", please.
Sing-along: I need the words of "{title}".

wake_at
I have to leave my bed at {time}.
!shake me awake at {time}
Alarm, {time}.
At {time} the alarm has to go.
I sleep until {time}, then ring.

count_down
{minutes}, then tell me.
!stop the time, {minutes}
Beep after {minutes}.
I'll be back in {minutes}, set a timer.
A timer of {minutes}, please.

play_sound
{times} beeps at {volume} percent.
!let it ring {times} times, volume {volume}
The tone, {times} times, {volume} percent loud.
Ring it {times} times with {pause} seconds between, at {volume}.
Volume {volume} percent; number of rings {times}.

send_sms
SMS for {to}: {text}
Write {to} a text: "{text}"
!tell {to} by text message: "{text}"
"{text}" as an SMS to {to}, please.

get_employee
Who in {department} is {name}?
!open the staff file of {name}
Is {name} one of our employees? Show the data.
Personnel file of {name}, please.
Our colleague {name}: what do we have on file?"""

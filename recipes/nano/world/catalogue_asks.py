"""Still more requests for functions of `toolbox.py`: blocks of a function's first name, then requests."""

__all__ = ["LATER_ASKS"]

LATER_ASKS = """get_air_quality
How clean is the air in {city}?
!look up the air quality in {city}
Is it healthy to breathe in {city} today?
Air in {city}, good or bad?
Is there a lot of smog in {city}?
!find out how dirty the air in {city} is
Should I open the window in {city}, is the air fine?

add_contact
!put {name} in my contacts, number {phone}
Please remember the number of {name}: {phone}
{name} can be called at {phone}, save that.
!write down the phone number {phone} for {name}
I want {name} in my address book, {phone}.
The phone number {phone} belongs to {name}, store it.
!put the phone number {phone} in my contacts for {name}

set_alarm
!create an alarm for {time}
!make an alarm at {time}, {repeat}
An alarm at {time}, {repeat}, please.
Please wake me {repeat}, the time is {time}.
Ring at {time} {repeat}.
The alarm should ring {repeat} at {time}.
!have the alarm ring at {time} {repeat}
I get up at {time} {repeat}, set the alarm.

cancel_event
!drop the {title} on {date}
The {title} is cancelled, remove it.
I won't go to the {title}, delete it.
!take the {title} out of my calendar
The {title} of {date} has to go.
!strike the {title} on {date}
We skip the {title} on {date}, cancel it.

search_wikipedia
!search the encyclopedia for {topic}
What is written about {topic} in the encyclopedia?
encyclopedia {topic}
wikipedia {topic}
!find {topic} in the wiki
The wiki article on {topic}, please.
I want to read the article about {topic}.
!get me the wiki entry {topic}
Please open the encyclopedia at {topic}.

search_news
!tell me the news about {topic}
What happened with {topic} lately?
Is there anything new on {topic}?
Headlines about {topic}, please.
What do the papers write about {topic}?
Today's news on {topic}?
!look for news about {topic}

random_number
!choose any number between {low} and {high}
Say a random number from {low} to {high}.
I want a number between {low} and {high}, by chance.
!roll a number between {low} and {high}
Any number from {low} to {high}, please.
Let chance pick a number between {low} and {high}.

roll_dice
!throw {count} dice with {sides} sides each
{count} dice, please roll.
Please roll {count} {sides}-sided dice.
It's my turn, {count} dice!
Roll the dice, {count} of them.
I throw {count} dice now.
{count} dice with {sides} sides, go!

get_exchange_rate
!check how {from} stands against {to}
How many {to} do I get for one {from}?
{from} to {to}, what is the rate?
Rate {from} {to}, please.
What does one {from} cost in {to}?
I need today's rate from {from} to {to}.

transfer_money
!give {to} {amount} euros from my account
{amount} euros should go to {to}.
!send {to} {amount} for the {note}
Please let {to} have {amount} euros.
{to} lent me {amount}, send it back.
I want to transfer {amount} euros to {to}.
Send {to} {amount} euros.

get_balance
What does account {account} hold?
!look into account {account}, how much is there
Is there money in {account}? How much?
{account}: what's the balance?
How much is left on {account}?
!show me what is on account {account}

detect_language
!tell me the language of "{text}"
"{text}": which language?
I got "{text}" in a mail. What language is it?
Do you know what language "{text}" is?
!check which language "{text}" is written in
What tongue is "{text}"?

check_spelling
!look for spelling mistakes in "{text}"
Any typos in "{text}"?
Did I spell "{text}" right?
Please check how I wrote "{text}".
Is "{text}" written correctly?
!proofread "{text}"
Spelling of "{text}", is it fine?

get_distance
!find out how far it is between {from} and {to}
How long is the way from {from} to {to} in km?
{from} to {to}: how many kilometers?
How many km from {from} to {to}?
What's the distance, {from} - {to}?
!give me the distance from {from} to {to}

find_places
!look for a {kind} in {near}
Where do I find a {kind} in {near}?
Is there any {kind} close to {near}?
The closest {kind} in {near}?
I'm in {near} and look for a {kind}.
!tell me where there is a {kind} in {near}
A {kind} in {near}, please.
Which {kind} is nearest in {near}?

geocode
!find the coordinates of {address}
Coordinates of {address}?
!look up the coordinates for {address}
At which latitude and longitude is {address}?
I need the latitude and longitude of "{address}".
Where does "{address}" lie, in coordinates?
!turn {address} into coordinates
GPS position of {address}, please.

reverse_geocode
What lies at {lat}, {lon}?
I'm at latitude {lat} and longitude {lon}. Where is that?
!look up the address for {lat}, {lon}
Address at {lat} / {lon}?
!turn the coordinates {lat}, {lon} into an address
Somebody sent me {lat}, {lon}. Which place is that?

play_genre
{genre}, please!
!play me {genre}
I feel like {genre} now.
Let's have some {genre}.
Some {genre} music would be nice.
!turn on {genre}
Can we hear {genre}?

set_volume
Volume to {level}, please.
!make it {level} percent loud
Sound at {level}.
The volume should be {level}.
!set the sound to {level} percent
I want the volume at {level} percent.

create_playlist
!set up a playlist with the name "{name}"
Please make a list of songs called "{name}".
I need a new playlist, "{name}".
The new playlist shall be called "{name}".
!open a playlist named "{name}"
A playlist "{name}", please.
Let's start a playlist: {name}

set_brightness
!bring the {room} light to {level} percent
{level} percent light in the {room}.
I want the {room} lamp at {level} percent.
!turn the {room} light to {level}%
Light in the {room}, {level} percent, please.
The {room} should be lit at {level} percent.

set_light_color
{room} light {color}, please.
!turn the light in the {room} {color}
The light in the {room} should be {color}.
!make the lamp in the {room} shine {color}
Light in the {room}: {color}
I'd like the {room} in {color} light.
!let the {room} light glow {color}
Let's have {color} light in the {room}.
!turn the {room} lights {color}

unlock_door
The {door} should be open.
!unlock the {door} for my guest
Please open the lock of the {door}.
I forgot my key, open the {door}.
The {door} is locked, open it please.
Somebody waits at the {door}, let them in.

start_vacuum
!clean up the {room} with the vacuum
There is dust in the {room}, vacuum please.
The robot should clean the {room}.
!let the robot clean the {room}
Vacuum time in the {room}.
The {room} needs the vacuum.
!get the vacuum going in the {room}

get_sensor
How many degrees does the {room} have?
What does the sensor in the {room} say?
!check how warm it is in the {room}
Temperature in the {room}, please.
Is it warm in the {room}?
!look at the thermometer in the {room}

water_plants
!give the {zone} plants water for {minutes} minutes
Let the water run in the {zone} for {minutes} minutes.
{zone}: {minutes} minutes of watering.
The {zone} plants need {minutes} minutes of water.
!sprinkle the {zone} for {minutes} minutes
I want the plants in the {zone} watered for {minutes} minutes.
Water for the {zone}, {minutes} minutes.

start_oven
The oven to {degrees} degrees, please.
!bring the oven to {degrees} degrees for {minutes} minutes
I bake at {degrees} degrees, {minutes} minutes.
!turn on the oven at {degrees} degrees
Oven on, {degrees} degrees, {minutes} minutes.
Heat it to {degrees} degrees, the pizza is ready.

search_notes
!look through my notes for {query}
I noted something about {query}. Where?
Which of my notes mention {query}?
My notes on {query}, please.
!find {query} in my notes
Is there a note about {query}?

complete_task
Task {id} is finished.
I did task {id}.
!set task {id} to done
{id} is done, tick it.
!finish task {id}
Done with task number {id}.

list_tasks
!give me my to-dos
Which tasks are open?
What is there to do today?
!list the {priority} priority tasks
Everything with {priority} priority, please.
!show everything on my list

add_to_cart
{quantity} {product} into the cart, please.
!throw {quantity} {product} in my cart
I'll take {quantity} {product}, into the cart with them.
My cart should have {quantity} {product}.
!drop {quantity} {product} in the basket
Please put in {quantity} {product}.

add_groceries
{item} is missing at home, on the list with it.
!note {item} for shopping
We have no {item} left. List!
Shopping list: {item}
!put {quantity} {item} on the grocery list
Buy {item} next time, note that.

search_products
!show me a {query} for less than {max_price} euros
I want a {query}, not more than {max_price}.
Have you got a {query}?
A {query} under {max_price} euros, please.
I need a {query}. What do you sell?
!find me a {query}

place_order
!get me {quantity} {product}
{quantity} {product} to {address}, please.
I'd like to buy {quantity} {product}.
!send {quantity} {product} to {address}
We need {quantity} {product}, order them for {address}.
Order: {quantity} {product}

order_pizza
!get us {count} {size} pizzas with {topping}
A {size} one with {topping} on it, please.
{size} pizza, {topping}
One {size} pizza, the topping is {topping}.
We want a {size} pizza with {topping}.
Pizza time! {size}, with {topping}.
{count} {size} pizzas topped with {topping}, please.

search_trains
!look up trains that go from {from} to {to}
Trains from {from} to {to} after {time}, please.
I'm in {from} and want a train to {to}.
By train to {to} from {from}, when?
!show me the trains between {from} and {to}
From {from} to {to} by rail after {time}?

book_taxi
!have a taxi come to {pickup}
A taxi at {pickup}, please.
Please pick me up at {pickup} with a taxi.
I'm waiting at {pickup}, send a cab.
!order a cab for {time} at {pickup}
I stand at {pickup} and need a taxi.
From {pickup} to {destination} by cab, please.

book_table
Dinner for {people} at {restaurant}, {time}.
{people} of us come to {restaurant} at {time}, book it.
!keep a table at {restaurant} for {people} at {time}
On {date} at {time} we are {people} at {restaurant}. Reserve.
A table for {people} people at {restaurant} at {time}, please.
!make a reservation for {people} at {restaurant}, {time}

find_restaurant
!look for a {cuisine} place in {city}
I want to eat {cuisine} in {city}.
Somewhere to eat in {city}?
{cuisine} food in {city}, where?
!show me restaurants in {city}
We're in {city} and feel like {cuisine} food.

get_calories
!find out how many calories {food} has
What calories are in {grams} g of {food}?
{grams} grams of {food}: calories?
Does {food} make me fat? Calories please.
Calories in {food}, please.
!check the calories of {grams} grams of {food}

write_file
!put "{text}" in a file called {path}
{path} should say "{text}".
Please save this to {path}: "{text}"
The text "{text}" belongs in {path}.
!note "{text}" in the file {path}
I want "{text}" stored in {path}.

rename_file
{old} gets the name {new}.
!give {old} the name {new}
Please call {old} {new} from now on.
{old} is a bad name, make it {new}.
The new name of {old} is {new}.
!change {old} to {new}
I want {old} to be named {new}.

list_files
!show what is in {folder}
Contents of {folder}?
What's inside the folder {folder}?
!look into {folder}
dir {folder}
I want to see the files of {folder}.

count_lines
!count how many lines {path} has
Lines in {path}?
How many lines are in {path}?
!tell me the number of lines in {path}
What's the line count of {path}?
I need the line count for {path}.
wc -l {path}
How long is the file {path}, counted in lines?
Does {path} have many lines? How many?

convert_file
{path} as {format}, please.
!make a {format} out of {path}
!write {path} as a {format} file
Please give me {path} in {format}.
The file {path} should become {format}.
!change {path} into {format}
From {path} I want {format}.
Can I have {path} as a {format}?

count_rows
How many {table} do we have in the database?
!tell me how many rows there are in {table}
Rows in {table}?
!get the row count of {table}
How large is the table {table}?
Number of {table} in the database, please.

get_record
!show me record {id} of {table}
{table}, row {id}, please.
What does {table} say at id {id}?
!read number {id} from {table}
I need entry {id} of the table {table}.
Which record has the id {id} in {table}?

delete_record
!erase entry {id} of {table}
Please remove {id} from the table {table}.
Row {id} of {table} is wrong, delete it.
{table}: delete {id}
I don't need record {id} in {table} any more.
!throw row {id} out of {table}
Get rid of number {id} in {table}.

get_inventory
!see how many {product} we have
Are there any {product} in {store}?
{product} in stock?
What stock do we have of {product}?
!look up the stock of {product}
How many {product} does the {store} shop have?

get_score
What was the result of {team}?
!tell me how {team} played
{team}, win or loss?
Score of {team}, please.
How many goals for {team}? What's the score?
!look up the last game of {team}

create_ticket
New {priority} ticket: {title}
!open a ticket: {title}, priority {priority}
{title}. Make a {priority} ticket of it.
Ticket with {priority} priority: {title}
!file a ticket for "{title}", it's {priority}
"{title}", {priority} priority, open a ticket please.
We have a problem, {priority} priority: {title}
Priority {priority}, problem: {title}

close_ticket
!shut ticket {ticket}
We are done with {ticket}, close it.
{ticket} can be closed.
The ticket {ticket} has been solved.
!mark ticket {ticket} as closed with the comment "{comment}"
Close {ticket}: "{comment}"

get_employee
!show me the staff record of {name}
!find {name} from the {department} department
Do we have a {name} in {department}?
What do we know about our colleague {name}?
Staff data of {name} in {department}, please.
Where does {name} work in our firm?
Which desk has our colleague {name}?
{name} works for us. Look up the data.
!get the personnel data of {name} in {department}

add_numbers
{a} and {b}, add them.
!sum {a} and {b}
{a} plus {b} with your tool, please.
Use the tool for {a} + {b}.
!calculate {a} plus {b} with the function
Put {a} and {b} together.

post_message
!write "{text}" in {channel}
{channel} should read "{text}".
!tell the {channel} channel "{text}"
Message for {channel}: "{text}"
!send "{text}" to the channel {channel}
Put "{text}" up in {channel}, please.

get_user_id
Which id does the user {name} have?
User id of {name}?
!tell me the user id of {name}
I need the id of {name}.
{name}: what's the user id?
!give me the id that belongs to {name}
Do you know the user id of {name}?

take_photo
!snap a picture in the {camera}
A photo of the {camera}, please.
Show me the {camera}, take a picture.
!make a photo with the camera in the {camera}
I want to see the {camera} on a photo.
!shoot a picture of the {camera}
Camera {camera}, take a photo!

log_weight
My weight is {kg} kg today.
!note that I weigh {kg} kg
{kg} kg on the scale, save it.
Weight today: {kg} kg
The scale says {kg} kg, log that.
!write down {kg} kg as my weight
I'm at {kg} kg now, record it.

log_workout
I did {minutes} minutes of {sport}, save it.
!note {minutes} minutes of {sport}
{minutes} minutes {sport} done.
Workout: {sport}, {minutes} minutes
Today I was {sport} for {minutes} minutes.
!put {minutes} minutes of {sport} in my log
My training was {minutes} minutes of {sport}.

restart_server
!start {server} again
{server} is stuck, reboot it.
Please give {server} a restart.
A reboot of {server}, please.
!bring {server} down and up again
{server} does not answer, restart it.
!reboot the machine {server}
I want {server} restarted.

get_status
!look whether {server} is running
Does {server} work?
How is the server {server}?
Status of {server}, please.
Is {server} alive?
!ask {server} how it is doing

create_user
New user {name}, {email}.
!set up an account for {name}, {email}
{name} needs an account, the mail is {email}.
!create the account {name} ({email}) {admin}
Please register {name} with the mail {email}.
!add {name} with {email} to the users

fetch_url
!get the page {url}
What is on {url}?
Please load {url}.
!read {url} for me
Content of {url}, please.
!show me {url}

shorten_url
A short link for {url}, please.
I need {url} as a short link.
!make {url} shorter
Please give me a shorter version of {url}.
{url} should be shorter.
Short link: {url}
!cut {url} down to a short link
Can I have a short link to {url}?
!turn {url} into a short link

make_qr_code
A QR code for {text}, please.
I want to print a QR code with {text}.
!create a QR code that opens {text}
QR code: {text}
!turn {text} into a QR code
People should scan a code and get {text}.
Make {text} scannable, as a QR code.
Can I get a QR code of {text}?

days_until
!tell me how many days there are until {date}
How long is it until {date} in days?
Days to {date}?
In how many days is {date}?
{date} is how many days away?
How many more days to {date}?

average_list
!work out the average of {numbers} with the tool
Mean of {numbers}, please.
!use the tool for the average of {numbers}
{numbers}: what's the average?
I need the mean of {numbers}.
!get the average of {numbers}

sort_list
!sort {numbers} {descending} with the tool
Please sort these {descending}: {numbers}
Use the function to sort {numbers} {descending}.
Can you sort {numbers} {descending}?
The numbers {numbers} should be sorted {descending}.
!order {numbers} {descending}
Bring {numbers} into order, {descending}.
!arrange {numbers} {descending}

invite_people
{people} should come to the {event}, invite them.
I'd like to have {people} at the {event}.
!ask {people} to the {event}
An invitation to the {event} for {people}, please.
The {event} needs {people}, send invitations.
!tell {people} that they are invited to the {event}
Let {people} know that they may come to the {event}.

create_group
!form a group {name} of {members}
{members} should be in a group called {name}.
Group {name}, with {members}, please.
!put {members} in a new group {name}
I want a group with {members}, named {name}.
Let {members} be the group {name}.

add_items
{items} on my list, please.
!write {items} on the shopping list
Shopping list: {items}
Please note {items} for shopping.
!remember to buy {items}
Next shopping: {items}

tag_file
{path} gets the tags {tags}.
Tags for {path}: {tags}
!add {tags} as tags to {path}
The file {path} is about {tags}, tag it.
!mark {path} with the labels {tags}
I want {path} to carry the tags {tags}.
Please label {path}: {tags}

set_curtain
Curtains in the {room} {open}, please.
!{open} the {room} blinds
Please {open} the curtains of the {room}.
I want you to {open} the blinds in the {room}.
Could you {open} the curtain in the {room}?
{room} curtains: {open}

subscribe
!add {email} to the newsletter {daily}
The newsletter for {email}, please.
Send the newsletter to {email} {daily}.
{email} would like to get the newsletter {daily}.
!put {email} on the newsletter list
Newsletter to {email}, please.

calculate_loan
I need a loan of {amount} at {rate}% over {years} years, what's the monthly payment?
!work out the monthly rate for {amount} at {rate} percent, {years} years
{amount} borrowed at {rate} percent for {years} years: how much a month?
We take up {amount} for {years} years at {rate}%. Monthly?
!calculate a mortgage over {amount}, {rate} percent, {years} years
A mortgage of {amount} with {rate} percent and a term of {years} years: monthly payment?
What does a credit of {amount} cost a month at {rate} percent over {years} years?
Monthly payment for {amount}, {rate} percent interest, {years} years?

calculate_tip
!work out {percent}% tip for {bill}
{bill} plus {percent} percent tip, how much is the tip?
Tip for {bill} at {percent} percent?
I'd give {percent} percent of {bill} as a tip. How much?
The dinner was {bill}, the tip {percent}%.
!get the tip for a bill of {bill}, {percent} percent

get_population
!find out how many people live in {place}
{place}: number of people?
How many inhabitants are there in {place}?
Inhabitants of {place}?
!get the population of {place}
How large is the population of {place}?

get_capital
{country}'s capital?
!tell me the capital of {country}
What's the capital city of {country}?
Which town is the capital in {country}?
I need the capital of {country}.
Name the capital of {country}.

get_sunrise
!find out when the sun rises in {city}
At what time does the sun come up in {city}?
When will it be dark in {city} on {date}?
Sunset in {city}?
!tell me the time of sunrise in {city} on {date}
When does the day start in {city}?

convert_time
What time is it in {to} when it's {time} in {from}?
{time} in {from}, what is that for {to}?
!turn {time} of {from} into the time of {to}
We meet at {time} {from} time. I'm in {to}, when is that?
If it is {time} in {from}, how late is it in {to}?
I live in {to}. The show starts at {time} in {from}. When for me?

rent_car
A car in {city} for {days} days, please.
!get me a rental car in {city}, {days} days
I'll be in {city} for {days} days and want a car.
{days} days with a {type} in {city}, please.
For {days} days I need a {type} in {city}.
!hire a car in {city} for {days} days

book_doctor
I have to see the {doctor} on {day}, book it.
!get me to the {doctor} on {day}
{day} at the {doctor}, please.
An appointment at the {doctor} for {day}, please.
I want to go to the {doctor} on {day} at {time}.
The {doctor} on {day} at {time}, can you arrange that?
I'm ill, I need the {doctor} on {day}.
!fix a date with the {doctor} on {day}

cancel_subscription
!stop the subscription of {service}
{service} should not charge me any more, cancel.
I'm done with {service}, end my subscription.
Please cancel {service} on {when}.
No more {service}, please cancel it.
!get rid of my {service} subscription
End {service} for me.

order_coffee
A {kind}, please.
I could use a {kind}.
Please bring a {size} {kind}.
!get me a {kind} {sugar}
I'm tired, a {size} {kind} please.
{kind}, {size}, {sugar}

start_washing
!wash with the {program} program
{program} wash, please.
The washing machine should run {program} at {temperature} degrees.
Program {program}, {temperature} degrees, start.
My laundry needs the {program} program.
!turn on the washing machine, {program}

set_fan
!let the fan in the {room} run {speed}
Fan in the {room}, {speed} please.
{speed} for the {room} fan.
!make the fan in the {room} {speed}
The {room} fan could run {speed}.
It's hot in the {room}, fan {speed}.
Set the {room} fan {speed}.

set_tv
Channel {channel}, please.
!turn the TV to {channel}
!show me channel {channel}
TV on {channel}.
Let me see channel {channel}.
The television should show channel {channel}.
Is something good on channel {channel}? Switch.

feed_pet
{grams} grams for {pet}, please.
!give {grams} g of food to {pet}
Dinner for {pet}: {grams} grams.
{pet} gets {grams} grams of food.
Let {pet} have {grams} grams.
!pour {grams} grams of food for {pet}
It's feeding time for {pet}, {grams} g.

book_parking
!get {plate} a parking space for {hours} hours
{plate}, {hours} hours of parking, please.
I park {plate} for {hours} hours at {garage}, reserve it.
For {hours} hours I need parking for {plate}.
A parking space for the car {plate}, {hours} hours.
!reserve {hours} hours of parking for {plate}
Where can I leave {plate} for {hours} hours? Book it.

get_visa_info
Which visa does a citizen of {from} need for {to}?
!look up the visa for {to} with a {from} passport
I have a passport of {from}. Visa for {to}?
Going to {to}, coming from {from}: do I need a visa?
Visa rules for {to} if I'm from {from}?
!tell me if people from {from} need a visa for {to}
Is a visa needed for {to} with nationality {from}?

book_court
{day}, {time}, {sport}: book a court.
!get us a {sport} court on {day} at {time}
A court for {sport} on {day} at {time}, please.
{sport} on {day} at {time} for {hours} hours, book it.
We need a {sport} court, {day} at {time}.
I'd like to play {sport} on {day} at {time}.
!keep a {sport} court for us on {day}, {time}

create_invoice
!write {customer} an invoice over {amount} euros
{customer} should pay {amount} euros, bill them.
An invoice for {customer}: {amount} euros.
!send {customer} a bill of {amount} euros, due {due}
{amount} euros to be paid by {customer} until {due}, invoice please.
We did work for {customer}, {amount} euros. Invoice!

add_employee
!put {name} into {department} as a new employee
{name} is new in {department}.
{department} gets a new colleague, {name}.
!register {name} in {department} with {salary} salary
From today {name} works in {department} for {salary}.
Our new employee is {name}, in {department}.
!enter {name} as staff of {department}

update_price
{product} should cost {price} now.
!make the {product} cost {price}
The price of the {product} is now {price}.
Set the {product} to {price}.
The {product} gets a new price, {price}.
Price change: {product}, {price}
!correct the price of the {product} to {price}

update_stock
We have {quantity} of the {product} now, enter it.
!enter {quantity} as the stock of the {product}
{product}: {quantity} pieces in stock now.
The stock of the {product} is {quantity}, correct it.
!update the {product} to {quantity} pieces
The count for the {product} should be {quantity}.
Stocktaking: {product}, {quantity}

rate_product
{stars} stars for the {product}!
The {product} deserves {stars} stars, post that.
!review the {product} with {stars} stars: "{comment}"
My rating of the {product}: {stars} stars.
I rate the {product} {stars} stars, "{comment}".
!post {stars} stars for the {product}

request_refund
Please refund {order}.
!give me the money back for {order}
I'd like a refund for order {order}.
Order {order} was not right, refund me.
{order} came broken, I want a refund.
Can I get my money back for {order}?
My money for {order}, please, because the {reason}.
!get me a refund on {order}
I'm not happy with {order}, refund it.

summarize_text
!make "{text}" shorter
A summary of "{text}", please.
In short: "{text}"
!sum up this text: "{text}"
Please summarize "{text}" in {max_words} words.
I have no time to read "{text}", sum it up.
!cut "{text}" down to {max_words} words

count_words
!use the tool to count the words in "{text}"
How many words, says the tool, are in "{text}"?
Let the word counter count "{text}".
!call the word counter for "{text}"
With the function, count the words of "{text}".
Tool, please: number of words in "{text}"

check_website
!see if {url} is online
Does {url} work?
{url} does not open here. Is it down?
Is the site {url} reachable?
Please test {url}.
!look whether {url} is up

download_file
!get {url} and save it as {name}
Please download {url}.
I want {url} on my disk as {name}.
Download: {url}
!load {url} into the file {name}
Save what is at {url}, please.
The file at {url} should be saved as {name}.

find_jobs
A job as a {job} in {city}, please.
!look for work as a {job} in {city}
I want to work as a {job} in {city}, {remote}.
Is there work for a {job} in {city}?
{job} in {city}, any jobs?
!show me jobs for a {job} in {city}

find_flat
!look for {rooms} rooms in {city}
A flat in {city}, {rooms} rooms, please.
I want to live in {city} with {rooms} rooms for up to {max_rent} euros.
{rooms} rooms, {city}, at most {max_rent} euros.
We look for a flat in {city} with {rooms} rooms.
!search an apartment in {city}, {rooms} rooms, under {max_rent}
Where in {city} can we rent {rooms} rooms?

find_concerts
Any concerts of {artist}?
Where does {artist} play next?
I want to see {artist} live in {city}.
!look up when {artist} is in {city}
{artist} live, when and where?
!check if {artist} plays in {city}
Is there a {artist} concert in {city}?

identify_song
The words of "{title}", please.
!find the lyrics of "{title}" by {artist}
I want to sing "{title}", what are the words?
What is the text of "{title}"?
!get me the words of "{title}" by {artist}
"{title}" by {artist}: lyrics?
Which words does "{title}" have?

set_brightness_screen
!make the screen {level} percent bright
My screen to {level} percent, please.
!turn the display to {level} percent
Screen brightness {level}.
The screen is too bright, {level} percent.
!change the brightness of the display to {level}%
I want {level} percent brightness on the screen.

open_app
{app}, please.
!switch to {app}
I need the app {app}.
Start {app} for me.
Let me use {app}.
!get {app} running

kill_process
!end process {pid}
Process {pid} must stop.
{pid} eats all my memory, end it.
!stop pid {pid}
Get rid of process {pid}.
The program with the pid {pid} should be stopped.
I want process {pid} gone.

run_query
!send "{query}" to the database
Please run {query}
SQL: {query}
!let the database run "{query}"
The result of "{query}", please.
Try this query: {query}
I need the output of "{query}".

add_student
!put {name} in the course {course}
{name} takes the course {course}, enter that.
{name} should be in {course}.
The course {course} has a new student, {name}.
!register {name} for {course}
Enroll {name}, course {course}.
{name} joins {course}.

get_birthday
Birthday of {name}, please.
!find out when {name} was born
On which day was {name} born?
When does {name} have a birthday?
!tell me {name}'s birthday
When do we congratulate {name}?

set_range
Not below {low} and not above {high} degrees in the {room}.
The {room} should stay between {low} and {high} degrees.
Never warmer than {high} and never colder than {low} in the {room}.
!hold the {room} between {low} and {high} degrees
In the {room}, {low} degrees at least and {high} at most.
{low} to {high} degrees is right for the {room}.
I don't want the {room} below {low} or above {high} degrees.
The lowest temperature for the {room} is {low}, the highest {high}.
No more than {high} degrees in the {room}, and no less than {low}.
The {room} may not be colder than {low}, nor hotter than {high}.

book_tickets
!get {adults} tickets for adults and {kids} for children, for the {show}
{kids} children and {adults} adults want to go to the {show}.
{adults} adult tickets and {kids} children's tickets for the {show}, please.
!purchase {kids} kids' tickets and {adults} for grown-ups, {show}
The {show}: tickets for {kids} children and {adults} adults.
{adults} grown-ups with {kids} kids come to the {show}, book it.
We'd need {kids} tickets for children and {adults} for adults; it's the {show}.
!buy tickets for {adults} grown-ups and {kids} kids, the {show}
{kids} kids and {adults} adults would love to see the {show}.

move_meeting
Not {old} but {new} for the {title}.
The {title} is at {new} now, no longer at {old}.
{new} instead of {old}, I mean the {title}.
!shift the {title} from {old} to {new}
The {title}: not at {old}, at {new}.
Please change {old} to {new} for the {title}.
The {title} starts at {new}, it was {old}.
I mean the {title}: {new}, and not {old}.
From {old} to {new} with the {title}, please.

block_time
{day}, {start} to {end}: {title}
{title} on {day}, {start} to {end}.
On {day} from {start} to {end} I'm busy, block it.
!block {start} to {end} on {day}
Keep {day} free between {start} and {end}.
{day} {start}-{end}, block that please.
Nobody should book me on {day} from {start} to {end}.
{title}, {day}, {start}-{end}
From {start} till {end} on {day} there is the {title}.

exchange_item
In order {code}, change the {old} for a {new}.
Out with the {old}, in with a {new}, order {code}.
!replace the {old} of {code} by a {new}
Take the {old} out of {code} and put a {new} in.
Not a {old} but a {new} should be in {code}.
For {code}: a {new} in place of the {old}.
I want to give back the {old} from {code} and get a {new}.
The {old} in {code} should be a {new}.
!put a {new} into {code} instead of the {old}

change_booking
!rebook {code}, which is on {old}, to {new}
{code} was for {old}, it should be {new}.
Change {code} from {old} to {new}, please.
The booking {code} on {old} has to move to {new}.
!put the booking {code} of {old} on {new}
{old} is not possible, {code} should be on {new}.
Please make {code} {new}, not {old}.
From {old} to {new}, booking {code}.

set_scene
{lamps} lamps in the {room} at {level} percent are enough.
{level} percent for {lamps} lamps in the {room}.
!let {lamps} lamps in the {room} shine at {level} percent
The {room} needs {lamps} lamps at {level}%.
In the {room}: {lamps} lamps, {level} percent, {minutes} minutes
For the {lamps} lamps of the {room}, {level} percent please.
Turn {lamps} lamps of the {room} to {level} percent.
{level}% brightness on {lamps} {room} lamps.

price_between
{product} for {low} to {high}, please.
{product}, at least {low} and at most {high}
{product} above {low} and below {high}, what is there?
!look for {product} from {low} to {high}
Not under {low} and not over {high}, that's for {product}.
Between {low} and {high} I'd buy {product}.
{product} that cost {low} or more, but {high} at most.
I look for {product}; my range is {low} to {high}.

copy_file
Make {dst} from {src}.
{src} copied to {dst}, please.
I want {src} a second time, called {dst}.
!create {dst} as a copy of {src}
Take {src} and save it as {dst} too.
From {src}, a copy named {dst}.
The copy of {src} is to be called {dst}.
Out of {src} make {dst}.

replace_text
In {path}, {new} should stand for {old}.
{path} says {old}, but it should say {new}.
!swap {old} for {new} in {path}
Wherever {path} has {old}, write {new}.
It should say {new} and not {old} in {path}.
In the file {path} change {old} into {new}.
{old} becomes {new} in {path}.
Instead of {old}, {path} should contain {new}.

remember_task
I have to {task} on {due}, write it down.
Put "{task}" down for {due}.
I really should {task}. Note that for {due}.
By {due} I need to {task}, add it.
Don't let me forget that I must {task}.
Please note for {due}: {task}
I ought to {task}, keep that for {due}.

convert_units
How much is {value} {from} in {to}?
!change {value} {from} into {to}
I have {value} {from}, how many {to} is that?
{value} {from}, in {to} please.
What do {value} {from} make in {to}?
!turn {value} {from} into {to}
Give me {value} {from} in {to}.
Use the converter: {value} {from} to {to}

calculate_bmi
!find the body mass index for {weight} kg and {height} cm
{weight} kg, {height} cm: BMI?
With {weight} kg and {height} cm, what is my BMI?
I'm {height} cm with {weight} kg. Give me the BMI.
What BMI has a person of {height} cm and {weight} kg?
Weight {weight} kg, height {height} cm. BMI please.

generate_password
A password of {length} characters, please.
!give me a password, {length} characters {symbols}
I want a password with {length} letters, {symbols}.
Make up a password for me, {length} characters.
Password, {length} long, {symbols}.
!invent a password that is {length} characters long

pause_music
Stop the song for a moment.
No more music now.
The music should stop.
!halt the music
Can it be quiet, please? Music off.
Hold the music.
Turn the music off.

tell_joke
A joke about {topic}, please.
Something funny about {topic}?
!give me a joke on {topic}
Joke about {topic}!
Got a good one about {topic}?
I need a laugh, a joke about {topic}.

sum_list
{numbers}: add them all.
!use the tool to add {numbers}
Please sum up {numbers}.
What do {numbers} make together?
Total of {numbers}?
!calculate the total of {numbers} with the function

call_contact
I want to talk to {name}.
Get {name} on the line.
A call to {name}, please.
!dial {name}
Please ring {name} up.
Let me speak to {name}.
!connect me with {name}

create_note
Note this: {text}
A note, please: {text}
New note: {text}
Please keep this as a note: {text}
I want a note that says "{text}".
!make a note "{text}" with the title "{title}"
Note titled "{title}": {text}
Title "{title}", note: {text}

list_events
What's planned for {date}?
Anything on {date}?
!tell me my plans for {date}
My calendar on {date}, please.
Which appointments are there on {date}?
Is there something in my calendar on {date}?

add_todo
To-do: "{task}"
"{task}" goes on my to-do list.
Please put "{task}" on the list for {due}.
I have to do this by {due}: "{task}"
!make "{task}" a {priority} priority task
New task, {priority} priority: "{task}"

get_forecast
!tell me the weather of the next {days} days in {city}
How will it be in {city} over the next {days} days?
{city}, the coming {days} days, what weather?
The forecast for the next {days} days in {city}, please.
What weather does {city} get in the next {days} days?
I'm in {city} for {days} days. What's the forecast?

lock_door
The {door} should be locked.
!lock up the {door}
Is the {door} still open? Lock it, please.
Please turn the key of the {door}.
Close and lock the {door}.
I want the {door} locked.

read_emails
!read me {limit} mails
Any mail from {sender}?
What did {sender} write to me?
My {limit} newest mails, please.
Did {sender} send me something?
!look for mails from {sender}

set_reminder
At {time} I must remember this: {text}
Remind me at {time} about this: {text}
Reminder for {time}: {text}
Please remind me on {day} at {time}: {text}
On {day}, {time}, remind me: {text}
I need a reminder at {time}: "{text}"
Don't let me forget at {time}: {text}
!put a reminder on {day} at {time}: "{text}"
Make me think of this at {time}: {text}
Ping me at {time}: "{text}"

book_hotel
A room in {city} for {nights} nights from {date}, please.
I arrive in {city} on {date} and stay {nights} nights.
{city}, from {date}, {nights} nights: book a hotel.
We are {guests} people and stay in {city} for {nights} nights from {date}.
!get me a hotel room in {city} on {date} for {nights} nights
I want to sleep in {city} from {date}, {nights} nights.
Hotel, {city}, {date}, {nights} nights, {guests} guests.

cancel_order
{order} is not needed any more, cancel it.
Please cancel {order}.
Stop order {order}.
I changed my mind about order {order}.
!call off order {order}
The order {order} was a mistake, cancel it.

create_event
{title} on {date} at {time}, put it in.
We have a {title} on {date}.
!enter the {title} for {date}, {time}
New appointment: {title}, {date}, {time}
Please save the date: {title} on {date}.
On {date} at {time} there is a {title}.
The {title} is on {date}, calendar please.

delete_file
{path} is not needed any longer.
Get rid of {path}.
The file {path} can go.
!throw away {path}
Please delete the file {path}.
I want {path} gone.

get_directions
The way from {from} to {to}, please.
How can I go from {from} to {to} {mode}?
I'm in {from} and must get to {to}.
Directions from {from} to {to}?
!tell me how to get to {to} from {from}
Route {from} to {to}, {mode}.
I want to go from {from} to {to} {mode}.

get_price
Price of the {product}?
How much do you want for the {product}?
!find out the price of the {product}
What must I pay for the {product}?
The {product}, how much?
Tell me what the {product} costs.

set_light
{room} light {state}, please.
Light {state} in the {room}.
The light in the {room} should be {state}.
!put the {room} light {state}
Please have the light {state} in the {room}.
In the {room}, light {state}.
I want the {room} lamp {state}.

read_file
What is written in {path}?
!show the contents of {path}
Please open the file {path}.
I want to see {path}.
Let me read {path}.
cat {path}"""

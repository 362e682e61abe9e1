"""More requests that lack a required argument, for training alone.

A line: a function of the catalogue; the slots that are not said; requests.
"""

__all__ = ["MISSING_TRAINED"]

MISSING_TRAINED = """get_weather; city; What will the weather be?|Do I need an umbrella?|Is it going to be sunny?|Will it snow?|I'd like to know the weather.|Weather report, please.|Look up the weather for me.|Is it hot outside?|What's it like out there?|Any rain coming?
set_timer; minutes; I need a timer.|Start the clock.|Time something for me.|Let a timer run.|Put a timer on.|Remind me with a beep when it's over.|Could I have a timer?|Timer, please.|Begin a countdown.|I have something in the oven, set a timer.
set_alarm; time; An alarm, please.|I want to be woken.|Set my alarm for tomorrow.|I must get up early.|Don't let me oversleep.|Put the alarm clock on.|Make sure I wake up.|Let the alarm ring in the morning.|I have to catch a train, wake me.|Can you be my alarm clock?
get_time; city; Is it late there?|What do the clocks say there?|I want to call abroad; what's the time there?|Which time do they have?|Is it still day where she lives?|Time in another city, please.|I need the time of another place.|What hour is it where my brother lives?
send_email; to body; I want to write an e-mail.|Send an e-mail, please.|An e-mail has to be sent.|I need to mail somebody.|Let's write a mail.|Compose an e-mail.|There's a mail I have to write.|Could you mail someone for me?|Drop someone a mail.
send_sms; to text; Send an SMS.|I'd like to text.|A short message, please.|I need to send a text.|Send somebody a text.|Let's text someone.|Could you send an SMS for me?|SMS, please.
call_contact; name; Ring somebody up.|I'd like to call someone.|Phone someone, please.|I have to talk to somebody on the phone.|Dial a number for me.|A call, please.|Start a call.|Get someone on the line.|Could you place a call for me?
track_order; order; When does my order come?|Is my parcel on its way?|I ordered something, where is it?|Any news about my parcel?|How far is my order?|What happened to my package?|My delivery is late.|Has my stuff left the warehouse?|Look where my order is.
cancel_order; order; I changed my mind about my order.|Please cancel what I ordered.|Stop my order.|My order should be cancelled.|I ordered by mistake.|No, I don't need the order any more.|Call off an order.|An order has to be stopped.
get_stock_price; symbol; How high is the share?|What does a share cost?|I'd like to know a share price.|Quote, please.|Is the stock up?|How are my shares doing?|Price of a stock, please.|Look up a share.
read_file; path; Open a file for me.|I want to read a file.|Let me see the file.|What is written in the file?|Print a file here.|Show what the file contains.|Could you read a file to me?|The contents of a file, please.
delete_file; path; Throw the file away.|Erase a file.|I don't need the file any more.|Get rid of a file.|Please delete something on my disk.|A file is in the way, delete it.|Remove the file, please.
get_user; id; I need a user's data.|Find a user.|Show the user, please.|What do we know about the user?|Get the user from the system.|Look for a user in the database.|Details of a user, please.|I want to see a user.
book_taxi; pickup; I need a taxi.|A cab, please.|Send me a taxi.|Can I get a ride?|I want to be picked up.|Book a taxi for me.|Taxi!|We need a cab.|Please have a taxi come.
search_flights; from to date; Flights, please.|I'd like to fly somewhere.|Look up a flight for me.|Which flights are there?|I want to travel by plane.|Search for a flight.|Is there a flight for me?|Find us a plane.
book_hotel; city date nights; We need a hotel.|A hotel, please.|I'm going away, find me a room.|Where can we sleep? Book something.|Get us a hotel room.|I'd like to stay at a hotel.|Look for a hotel for me.|Please book a room.
set_thermostat; degrees; Make it warmer.|I'm cold.|Change the heating.|It should be warmer in here.|Turn the thermostat to another value.|I'd like another temperature.|Could you set the heating?|Adjust the thermostat, please.
define_word; word; Explain a word to me.|I don't know this word.|What's the meaning of the word?|Look up a word in the dictionary.|The dictionary, please.|A definition, please.|I need the meaning of a word.|Could you define something?|There's a word that I don't understand.
find_contact; name; I need a phone number.|Look someone up.|How can I reach somebody?|Search my contacts.|I lost a number.|Find somebody's number.|Whose number do you have?|I need someone's contact details.
get_price; product; What's the price?|How expensive is that?|Tell me the price.|How much do I have to pay?|Price, please.|Look up a price.|I wonder what it costs.|Is it cheap?
flight_status; flight; Is my flight on time?|Has the plane landed?|Did the flight take off?|Look up a flight's status.|Any delays with my flight?|When does the plane arrive?|My wife is flying, is she on time?
play_music; title; Let me hear something.|I'd like some music.|Start a song.|Can you play a song?|Turn on a song.|Play me something.|Music would be nice.|I'm in the mood for a song.
lock_door; door; A door has to be locked.|I forgot to lock a door.|Can you lock up?|Please turn the key.|Lock it.|Is it locked? Lock the door.|The door, please.|I'm leaving, lock the door.
get_recipe; dish; How do I cook it?|I need a recipe.|What do I need for cooking it?|A recipe, please.|Look for a recipe.|Tell me how to cook it.|I'm going to cook, help me with a recipe.|Recipe, please.
translate_between; text source target; Something has to be translated.|I'd like to have a text translated.|Put a text into another language.|A translation, please.|I got a letter in a foreign language, translate it.|Could you translate something?
move_meeting; title old new; The meeting has to be at another time.|Put the meeting somewhere else in the day.|I can't come at that time, move the meeting.|A meeting should be later.|Shift my meeting.|Reschedule it, please.|Another time for the meeting, please.
find_connection; start end; I have to travel.|Find me a way to get there.|Which train do I take?|Look up a connection.|I want to make a trip, how do I go?|Travel plan, please.|How do we get there by train?
copy_file; src dst; Please copy a file.|I want to have a file twice.|A second one of the file, please.|Could you make a copy?|Put a copy of the file somewhere.|A file should be copied.
make_image; path width height; Change the size of an image.|A picture should have another size.|I need an image of another size.|Make an image.|Scale a picture for me.|The size of the photo is wrong.
split_bill; bill people tip; We were out for dinner, who pays what?|Let's share the costs.|How much for each?|Divide the bill between us.|The bill has to be split.|We all want to pay our share.|What's my share?
exchange_item; code old new; I got the wrong thing, exchange it.|An item of my order should be swapped.|I'd like another product instead.|Exchange it, please.|Swap something for me.|The size is wrong, I want another one.
send_email; body; {to} should get a mail.|Drop {to} a line by mail.|I'd like to mail {to}.|A mail to {to}, please.|Let's write to {to}.|Send {to} an e-mail.|I have to write {to} an e-mail.|E-mail {to}, please.|Please contact {to} by mail.
message_contact; text; {to} should hear from me.|Drop {to} a message.|Let's write to {to}.|I have to text {to}.|A message for {to}.|{to} waits for a message.|Get a message to {to}.|Contact {to} with a message.
message_contact; to; Tell them that {text}.|Somebody should know that {text}.|Let a friend know that {text}.|I have to tell someone that {text}.|Please tell someone that {text}.
search_flights; from date; We want to fly to {to}.|How do I get to {to} by air?|Which flights go to {to}?|I'm going to {to}, find a flight.|Plane to {to}, please.|Flying to {to}: what is there?|Look up flights to {to}.
search_flights; date; Is there a flight from {from} to {to}?|By plane from {from} to {to}, please.|I fly from {from} to {to}.|Which planes go from {from} to {to}?|Look up flights from {from} to {to}.|From {from} I want to fly to {to}.
book_hotel; date nights; I'm going to {city} and need a bed.|Hotel in {city}!|We stay in {city}, book something.|Where do I sleep in {city}? Book a hotel.|Please reserve a room in {city}.|A bed in {city}, please.|Book me into a hotel in {city}.
order_food; quantity; {dish} for us.|I'm hungry, order {dish}.|{dish} would be nice.|Let's have {dish}.|Order some {dish} for us.|We feel like {dish}.
order_food; dish; We are {quantity} and hungry.|Food for {quantity}, please.|{quantity} portions for us.|Let's order {quantity}.|Get something to eat for {quantity}.
to_currency; to; I've got {amount} {from}, change them.|{amount} {from}: change, please.|Please change {amount} {from}.|How much is {amount} {from}?|I have to exchange {amount} {from}.
set_reminder; time; Don't let me forget this: {text}|Remind me, please: {text}|I have to remember this: {text}|A reminder, please: {text}|Please remind me of "{text}".
copy_file; dst; A copy of {src}, please.|Duplicate {src}.|I want {src} twice.|Make a copy of {src}.|{src} should be copied.|Please duplicate the file {src}.
split_bill; people tip; The bill was {bill}, who pays what?|{bill} to be shared.|Share {bill} between us.|We have to pay {bill} together.|Let's split {bill}.
transfer_money; amount; Send money to {to}.|I owe {to} money.|{to} needs money from me.|Transfer something to {to}.|Pay {to}, please.|I want to send {to} some money.|{to} should get money from me.|Let {to} have some money.
transfer_money; to; Transfer {amount} euros.|Send {amount} euros from my account.|I want to pay {amount} euros.|{amount} euros have to be transferred.|Please pay {amount} euros to somebody.
create_event; date; Put a {title} in my calendar.|We will have a {title}, note it.|Plan a {title}.|I want to enter a {title}.|A {title} for the calendar, please.|Schedule a {title}.|Make an appointment for a {title}.
create_event; title; Enter something on {date}.|Put an appointment on {date}.|I have something to do on {date}, put it in the calendar.|Book {date} in my calendar.|Make an entry on {date}.
book_table; time people; A table at {restaurant}, please.|We want to eat at {restaurant}.|Reserve at {restaurant}.|Book {restaurant} for us.|Dinner at {restaurant}!|I'd like to go to {restaurant}.
book_table; time; A table for {people} at {restaurant}.|We are {people} and want to eat at {restaurant}.|Reserve for {people} people at {restaurant}.|{restaurant}, {people} people, please.
convert_currency; to; Change {amount} {from}.|I have {amount} {from} to change.|How much are {amount} {from} worth?|Exchange {amount} {from}, please.|{amount} {from} in another currency.
get_directions; from; How do I get to {to}?|Show me the way to {to}.|Take me to {to}.|I want to go to {to}.|Which way is {to}?|The route to {to}, please.|Guide me to {to}.
get_distance; from; How far is it to {to}?|What's the distance to {to}?|Is {to} far away?|How many kilometers to {to}?|The way to {to}, how long is it?
translate; to; Translate "{text}".|What does "{text}" mean in another language?|Put "{text}" into another language.|I need a translation of "{text}".|Please translate this: "{text}"|How does one say "{text}" abroad?
rename_file; new; Rename {old}.|{old} needs another name.|I want to give {old} a new name.|Change the name of {old}.|The name of {old} is bad.|Please rename the file {old}.
convert_file; format; Convert {path}.|{path} should have another format.|I need {path} in another format.|Change the format of {path}.|Please convert the file {path}.
write_file; text; Write something into {path}.|Create the file {path}.|I want to save something in {path}.|Put some text in {path}.|Make a file {path} for me.
post_message; text; Post something in {channel}.|Write to {channel}.|I want to tell {channel} something.|A message for {channel}, please.|{channel} should hear something.
add_contact; phone; Save {name} as a contact.|{name} should be in my address book.|Add {name} to my contacts.|I want to keep {name}'s number.|Put {name} among my contacts.|A new contact: {name}.
rent_car; days; I need a car in {city}.|Rent me a car in {city}.|A car in {city}, please.|We want to drive in {city}, get a car.|Is there a car for me in {city}?|Book a rental car in {city}.
book_doctor; day; I have to see the {doctor}.|Make an appointment with the {doctor}.|The {doctor}, please.|Get me an appointment at the {doctor}.|I need the {doctor}.
feed_pet; grams; Feed {pet}.|{pet} is hungry.|Give {pet} some food.|Dinner for {pet}.|{pet} should get something to eat.|The bowl of {pet} is empty.
rate_product; stars; I want to rate the {product}.|Rate the {product}.|Give the {product} some stars.|My opinion on the {product}, please note it.|Review the {product}.
create_invoice; amount; Send an invoice to {customer}.|Write {customer} a bill.|{customer} has to pay, make an invoice.|An invoice for {customer}.|Bill {customer}.
update_price; price; Change the price of the {product}.|The {product} gets a new price.|Another price for the {product}.|The price of the {product} is wrong.|The {product} must cost something else.
set_light_color; color; Change the colour of the light in the {room}.|Another colour for the {room} light.|The light in the {room} should have a different colour.|I want coloured light in the {room}.
set_brightness; level; Dim the light in the {room}.|Change the brightness in the {room}.|The light in the {room} should be less bright.|Adjust the {room} lamp.
water_plants; minutes; Water the plants in the {zone}.|The plants in the {zone} are dry.|Give the {zone} some water.|The {zone} needs water.|Everything is thirsty in the {zone}.
set_fan; speed; Turn on the fan in the {room}.|The fan in the {room}, please.|I need some wind in the {room}.|Set the fan in the {room}.
log_workout; minutes; I did {sport} today.|Note my {sport}.|Put {sport} in my log.|I've just finished {sport}, save it.|Log {sport}.
get_score; team; Who won?|What was the score?|How did the match end?|Did they win?|The result, please.|How did my team play?|What's the score of the game?
shorten_url; url; I need a short link.|Shorten a link.|Make a link shorter.|The link is too long.|A short address, please.
get_balance; account; How much money do I have?|What's on my account?|My balance, please.|Check my account.|Am I rich?|Is there money on the account?
check_website; url; Is the site up?|Check a website for me.|A page doesn't load, look at it.|Does the website work?|Can the page be reached?
open_app; app; Open an app.|Start an app for me.|I want to use an app.|Launch the app.|Bring up an app, please.
restart_server; server; Restart the server.|A server hangs.|The server has to be rebooted.|Please reboot a server.|One of the servers needs a restart.
complete_task; id; I finished a task.|Tick off a task.|One of my tasks is done.|Mark a task as done.|A task is complete."""

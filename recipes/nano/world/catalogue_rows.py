"""The first rows of the catalogue, in the form that `toolbox.py` describes."""

__all__ = ["BASE_ROWS"]

BASE_ROWS = """weather
get_weather weather current_weather fetch_weather weather_now get_current_weather check_weather lookup_weather
Get the current weather for a city.|Current weather of a place.|Returns temperature and conditions for a city.|Tells what the weather is like.
city=city:city,city,location,place,town unit?=tempunit:unit,units,scale when?=when:day,date,when
What's the weather in {city} {when}?
What will the weather be like in {city} {when}?
Will it rain in {city} {when}?
How warm will it be in {city} {when}?
Do I need an umbrella in {city} {when}?
!check the weather in {city} {when}
!tell me the weather for {city} {when}
{when} I will be in {city}. What will the weather be?
weather {city} {when}
Is it going to be sunny {when} in {city}?
Do you know if it will be cold in {city} {when}?
What's the weather in {city}?
What is the weather like in {city}?
How is the weather in {city}?
How's the weather in {city} right now?
Is it raining in {city}?
Is it sunny in {city} at the moment?
Do I need an umbrella in {city}?
How warm is it in {city}?
How cold is it in {city} now?
What's the temperature in {city}?
What is the temperature in {city} in {unit}?
weather {city}
weather in {city} please
{city} weather?
!tell me the weather in {city}
!check the weather in {city}
!look up the weather for {city}
!give me the current weather in {city} in {unit}
!get the weather for {city} in {unit}
!find out how warm it is in {city}
I'm travelling to {city}. What's the weather there?
I am in {city} today. How is the weather?
Should I take a coat in {city} today?
How hot is it in {city}, in {unit}?
I'd like to know the weather in {city}.
Any idea what the weather in {city} is?
Current conditions in {city}?
Is it cold outside in {city}?
My aunt lives in {city}; is the weather good there?
Can I wear shorts in {city} today?
> temperature=temperature condition=condition -> It is {temperature} degrees and {condition} in {city}.
> temperature=temperature -> It is {temperature} degrees in {city}.
> condition=condition temperature=temperature humidity=percent -> It is {condition} in {city} with {temperature} degrees and {humidity} % humidity.

weather
get_forecast forecast weather_forecast forecast_weather fetch_forecast
Weather forecast for the next days.|Get the forecast for a city.|Returns the forecast of a city for some days.
city=city:city,location,place days=days:days,num_days,number_of_days
What will the weather be in {city} for the next {days} days?
Give me a {days}-day forecast for {city}.
Forecast for {city}, {days} days.
!show the forecast for {city} for {days} days
!get me the weather forecast of the next {days} days in {city}
How will the weather develop in {city} over the next {days} days?
I'm going to {city} for {days} days. What will the weather be like?
What does the {days} day forecast for {city} say?
Will it rain in {city} in the next {days} days?
forecast {city} {days} days
> forecast=condition high=temperature -> The forecast for {city} is {forecast} with up to {high} degrees.
> summary=text -> {summary}.

weather
get_air_quality air_quality check_air aqi
Air quality of a city.|Returns the air quality index for a place.
city=city:city,location,place
How good is the air in {city}?
What is the air quality in {city}?
Is the air in {city} clean?
!check the air quality in {city}
!tell me the air quality index of {city}
Can I go running in {city} or is the air bad?
air quality {city}
How polluted is {city} today?
> aqi=percent -> The air quality index in {city} is {aqi}.

mail
send_email email send_mail compose_email mail_send write_email
Send an e-mail.|Sends a mail to somebody.|Write and send an e-mail message.
to=email:to,recipient,address,email subject?=topic:subject,title body=message:body,message,text,content
!send an email to {to} saying "{body}"
!email {to}: "{body}"
!write to {to} that "{body}"
!send "{body}" to {to}
!send a mail to {to} with the subject "{subject}" and the text "{body}"
!mail {to}, subject "{subject}", body "{body}"
!compose an email to {to} about "{subject}" with the content "{body}"
!let {to} know: "{body}"
I need to email {to}. The message is "{body}".
{to} should get a mail with the text "{body}".
An e-mail to {to}, please. Subject: {subject}. Text: {body}.
Mail this to {to}: {body}
Email to {to}: {body}
Please drop {to} a line: {body}
Subject {subject}, to {to}, text: {body}. Send it as an email.
> status=#sent -> Done.

mail
read_emails list_emails get_inbox fetch_mail check_inbox
Read the newest e-mails.|List messages in the inbox.
limit?=count:limit,count,max_results sender?=email:sender,from,from_address
!show me my last {limit} emails
!check my inbox
!list the emails from {sender}
!read the latest {limit} mails from {sender}
Do I have new mail?
Any new emails?
Did {sender} write to me?
What's in my inbox?
Are there mails from {sender}?
Show the {limit} newest messages in my inbox.
> unread=count -> The unread is {unread}.

mail
send_sms send_text text_message sms send_message message_send
Send a text message to a phone.|Sends an SMS.|Send a short message.
to=phone:to,number,phone,recipient text=message:text,message,body,content
!text {to} "{text}"
!send a text to {to}: {text}
!send an SMS to {to} saying "{text}"
!message the number {to} with "{text}"
!send the message "{text}" to {to}
SMS to {to}: {text}
The number is {to}. Text them "{text}".
I want to send a text message to {to}: "{text}".
{to} needs to get this text: {text}
> status=#sent -> Done.

phone
call_contact make_call phone_call dial call_person start_call
Call a person by phone.|Makes a phone call to a contact.
name=person:name,contact,person,who
!call {name}
!phone {name}
!ring {name}
!give {name} a call
!start a call with {name}
I need to talk to {name} on the phone.
I want to call {name}.
Get me {name} on the line.
!dial {name}'s number
> status=#calling -> Done.

contacts
find_contact get_contact lookup_contact search_contacts contact_info
Look up a person in the address book.|Find contact details by name.
name=person:name,person,contact,full_name
What's {name}'s phone number?
What is the number of {name}?
Do you have {name}'s email?
How can I reach {name}?
!find {name} in my contacts
!look up {name}
!get the contact details of {name}
I need {name}'s address.
Where is {name} in my address book?
> phone=phone -> The phone number of {name} is {phone}.
> email=email -> The e-mail address of {name} is {email}.
> phone=phone email=email -> The phone number of {name} is {phone} and the e-mail address is {email}.

contacts
add_contact create_contact save_contact new_contact
Save a new contact.|Add a person to the address book.
name=person:name,contact_name,full_name phone=phone:phone,number,phone_number email?=email:email,mail
!add {name} with the number {phone} to my contacts
!save {name}'s number: {phone}
!create a contact for {name}, phone {phone}, email {email}
!store the phone number {phone} for {name}
New contact: {name}, {phone}
{name} has a new number, {phone}. Save it.
{name}, {phone}, {email}: put that in my address book.
I met {name} today, the number is {phone}. Add it to my contacts.
> id=id -> Done, the id is {id}.
> status=#saved -> Done.

time
set_timer start_timer timer create_timer countdown begin_timer
Start a timer.|Set a countdown.|Starts a timer for some minutes.
minutes=minutes:minutes,duration,duration_minutes,length label?=food:label,name,title
!set a timer for {minutes} minutes
!start a {minutes} minute timer
!start a timer of {minutes} minutes
!set the timer to {minutes} minutes for the {label}
!start a {label} timer for {minutes} minutes
!count down {minutes} minutes
!give me {minutes} minutes on the clock
timer {minutes} minutes
{minutes} minutes timer please
The {label} needs {minutes} minutes. Set a timer.
Tell me when {minutes} minutes are over.
I need a timer for {minutes} minutes.
Wake me in {minutes} minutes with a timer.
> status=#running -> Done.
> timer_id=id -> Done, the timer id is {timer_id}.

time
set_alarm create_alarm alarm wake_me add_alarm alarm_set
Set an alarm.|Sets an alarm clock for a time.
time=clock:time,at,alarm_time,when repeat?=repeat:daily,repeat,recurring
!set an alarm for {time}
!wake me up at {time}
!set my alarm clock to {time}
!set an alarm for {time} {repeat}
!wake me {repeat} at {time}
alarm {time}
I have to get up at {time}. Set an alarm.
Alarm at {time}, please.
I need to wake up at {time}.
!create an alarm at {time}, {repeat}
Make sure I'm awake at {time} {repeat}.
> status=#set -> Done.

time
get_time current_time time_in world_clock local_time what_time
Current time in a city.|Get the local time of a place.
city=city:city,location,place,timezone_city
What time is it in {city}?
What's the time in {city}?
!tell me the local time in {city}
!get the current time in {city}
time in {city}
How late is it in {city} now?
Is it night in {city}? What time do they have?
I want to call someone in {city}. What time is it there?
Current time {city}?
> time=hhmm -> It is {time} in {city}.

time
set_reminder remind remind_me create_reminder add_reminder reminder
Create a reminder.|Reminds the user of something.|Set a reminder for a time.
text=message:text,what,message,task,title time=clock:time,at,when day?=weekday:day,weekday,on
!remind me at {time}: {text}
!set a reminder for {time}: "{text}"
!remind me on {day} at {time}: {text}
!create a reminder "{text}" for {day}, {time}
!add a reminder at {time} saying "{text}"
Reminder at {time}: {text}
Don't let me forget this at {time}: {text}
At {time} I must think of this: "{text}". Remind me.
"{text}" - remind me of that on {day} at {time}.
I need a reminder at {time} with the text "{text}".
> status=#created -> Done.
> reminder_id=id -> Done, the reminder id is {reminder_id}.

calendar
create_event add_event schedule_meeting add_to_calendar calendar_add book_meeting new_event
Add an event to the calendar.|Schedule a meeting.|Create a calendar entry.
title=topic:title,event,summary,name date=day:date,day,when time?=clock:time,start_time,start,at
!add a {title} on {date} at {time} to my calendar
!schedule a {title} for {date} at {time}
!put the {title} on {date} into my calendar
!create an event "{title}" on {date} at {time}
!plan a {title} for {date}
!enter "{title}" on {date} in the calendar
I have a {title} on {date} at {time}. Put it in my calendar.
Calendar: {title}, {date}, {time}
The {title} is on {date}. Please note it in the calendar.
We meet for a {title} on {date} at {time}, add that to the calendar.
!book a slot on {date} at {time} for the {title}
> event_id=id -> Done, the event id is {event_id}.
> status=#created -> Done.

calendar
list_events get_events show_calendar get_calendar check_calendar agenda
List the events of a day.|What is in the calendar on a date.
date=day:date,day,when
What's on my calendar on {date}?
What do I have on {date}?
Am I free on {date}?
!show my appointments for {date}
!list my events on {date}
Do I have plans on {date}?
What is my schedule for {date}?
Which meetings do I have on {date}?
Is there anything in my calendar for {date}?
> events=topics -> Events: {events}.

calendar
cancel_event delete_event remove_event cancel_meeting cancel_appointment
Cancel an event of the calendar.|Delete an appointment.
title=topic:title,event,name date?=day:date,day
!cancel the {title}
!cancel my {title} on {date}
!delete the {title} from my calendar
!remove the {title} on {date}
I can't make it to the {title}. Cancel it.
The {title} on {date} will not happen, take it out of my calendar.
No {title} for me, please cancel.
> status=#cancelled -> Done.

search
web_search search search_web google find_online internet_search lookup
Search the web.|Find pages on the internet.|Look something up online.
query=query:query,q,search_term,text,keywords limit?=count:limit,count,max_results,num_results
!search the web for "{query}"
!search for {query}
!look up {query} online
!google {query}
!find {limit} results for "{query}"
!do an internet search for "{query}"
!search the internet for {query}
What does the web say about "{query}"?
I want to find "{query}" on the internet.
web search: {query}
Search: {query}
!show me {limit} pages about "{query}"
Find something about {query} on the web.
> top_result=text -> {top_result}.

search
search_wikipedia wiki wikipedia encyclopedia_lookup lookup_article get_article
Find an article in an encyclopedia.|Look up a topic in the encyclopedia.
topic=query:topic,title,article,subject
!look up {topic} in the encyclopedia
!find the encyclopedia article on {topic}
!open the wiki page about "{topic}"
!read me the encyclopedia entry for "{topic}"
What does the encyclopedia say about "{topic}"?
Is there an article about "{topic}" in the encyclopedia?
wiki {topic}
> summary=text -> {summary}.

search
search_news get_news news latest_news headlines fetch_news
Get the latest news.|Find news about a topic.
topic=noun:topic,query,subject,about
What's the latest news about {topic}?
What's new about {topic}?
!show me news about {topic}
!get the headlines on {topic}
!find recent news on {topic}
Any news on {topic}?
news {topic}
What happened in the news about {topic}?
> headline=text -> {headline}.

search
define_word dictionary get_definition define lookup_word word_meaning
Look up a word in the dictionary.|Get the definition of a word.
word=word:word,term,entry
!look up the word "{word}" in the dictionary
!define "{word}"
!find the definition of "{word}"
What does "{word}" mean?
What is the meaning of the word {word}?
What's the definition of {word}?
define {word}
Meaning of "{word}"?
I don't know the word "{word}". What does it mean?
> definition=text -> {definition}.

math
calculator calculate compute evaluate calc math_eval evaluate_expression
Calculate an expression.|Evaluates arithmetic.|A calculator for exact arithmetic.
expression=calculation:expression,expr,formula,input,calculation
What is {expression}?
!calculate {expression}
!compute {expression}
!evaluate {expression}
!work out {expression} with the calculator
How much is {expression}?
Use the calculator: {expression}
{expression}
{expression} = ?
I need the result of {expression}.
What do I get for {expression}?
Type {expression} into the calculator.
> result=integer -> The result is {result}.
> value=integer -> The value is {value}.

math
random_number roll_random get_random generate_random_number random_integer
Random whole number in a range.|Generate a random number between two limits.
low=small:min,low,lower,start high=large:max,high,upper,end
!give me a random number between {low} and {high}
!pick a number from {low} to {high}
!generate a random number from {low} to {high}
!draw a random number between {low} and {high}
A random number between {low} and {high}, please.
random {low} {high}
I need a random integer, at least {low} and at most {high}.
> number=integer -> The number is {number}.

math
roll_dice dice throw_dice roll dice_roll
Roll dice.|Throw some dice with some number of sides.
count=few:count,dice,number,n sides?=sides:sides,faces
!roll {count} dice
!throw {count} dice
!roll {count} dice with {sides} sides
Let {count} dice decide: roll them.
I want to roll {count} dice with {sides} sides each.
!cast {count} dice for me
> total=few -> The total is {total}.

money
convert_currency currency_converter exchange convert_money fx_convert currency_exchange
Convert money from one currency to another.|Exchange an amount of money.
amount=euros:amount,value,sum from=currency:from,from_currency,source,base to=currency:to,to_currency,target,quote
!convert {amount} {from} to {to}
!change {amount} {from} into {to}
!exchange {amount} {from} for {to}
How much is {amount} {from} in {to}?
What are {amount} {from} worth in {to}?
{amount} {from} in {to}
How many {to} do I get for {amount} {from}?
I have {amount} {from} and need {to}. How much is that?
{amount} {from} to {to}?
What would {amount} {from} be in {to}?
> result=amount -> {amount} {from} are {result} {to}.
> converted=amount -> {amount} {from} are {converted} {to}.

money
get_exchange_rate exchange_rate rate fx_rate currency_rate
Exchange rate between two currencies.
from=currency:from,base,from_currency,source to=currency:to,quote,to_currency,target
What's the exchange rate from {from} to {to}?
!get the rate of {from} against {to}
!look up the {from} to {to} exchange rate
How is the {from} to the {to} today?
Exchange rate {from}/{to}?
What is one {from} worth in {to}, what's the rate?
> rate=ratio -> The rate from {from} to {to} is {rate}.

money
get_stock_price stock_price quote stock_quote share_price lookup_stock
Price of a stock.|Get the share price for a ticker symbol.
symbol=ticker:symbol,ticker,stock,code
What is the price of {symbol} stock?
What's {symbol} trading at?
How much is one share of {symbol}?
!get the stock price of {symbol}
!check the share price of {symbol}
!give me a quote for {symbol}
stock {symbol}
How is {symbol} doing on the stock market?
I own shares of {symbol}. What are they worth?
> price=amount -> The price of {symbol} is {price}.

money
transfer_money send_money pay bank_transfer make_payment transfer
Transfer money to a person.|Send money from the account.
to=person:to,recipient,payee,name amount=euros:amount,sum,value note?=topic:note,reference,purpose
!send {amount} euros to {to}
!transfer {amount} to {to}
!pay {to} {amount} euros
!pay {to} {amount} for the {note}
!transfer {amount} euros to {to} with the note "{note}"
I owe {to} {amount} euros. Please pay.
{to} gets {amount} euros from me, send it.
!wire {amount} euros to {to}
> status=#completed -> Done.
> transaction_id=code -> Done, the transaction id is {transaction_id}.

money
get_balance account_balance check_balance balance
Balance of a bank account.
account=code:account,account_id,account_number
What is the balance of account {account}?
How much money is in {account}?
!check the balance of {account}
!tell me how much is left on account {account}
Balance of {account}?
How much do I have in my account {account}?
> balance=amount -> The balance of {account} is {balance}.

language
translate translate_text translator translation translate_to
Translate text into another language.|Translates words or sentences.
text=short:text,phrase,content,input to=language:to,target,target_language,language from?=language:from,source,source_language
!translate "{text}" to {to}
!translate "{text}" into {to}
!translate "{text}" from {from} to {to}
How do you say "{text}" in {to}?
What is "{text}" in {to}?
What's the {to} word for "{text}"?
"{text}" in {to}, please.
!give me the {to} translation of "{text}"
I need "{text}" in {to}.
!put "{text}" into {to}
> translation=foreign -> "{text}" in {to} is "{translation}".

language
detect_language which_language identify_language language_detect
Find out which language a text is in.
text=foreign:text,input,phrase
Which language is "{text}"?
What language is "{text}"?
!detect the language of "{text}"
!find out what language "{text}" is
"{text}" - what language is that?
In which language is "{text}" written?
> language=language -> The language is {language}.

language
check_spelling spellcheck spell_check correct_spelling
Check the spelling of a text.
text=message:text,input,content
!check the spelling of "{text}"
!spellcheck "{text}"
!run the spell checker on "{text}"
Is "{text}" spelled correctly?
Are there spelling mistakes in "{text}"?
> errors=few -> The errors is {errors}.

maps
get_directions directions route find_route plan_route navigate
Route between two places.|Get directions from one place to another.
from=city:from,origin,start,start_location to=city:to,destination,end,target mode?=mode:mode,by,travel_mode,transport
How do I get from {from} to {to}?
!show me the way from {from} to {to}
!navigate from {from} to {to}
!find a route from {from} to {to} {mode}
!plan a trip from {from} to {to} {mode}
What's the best way from {from} to {to} {mode}?
I'm in {from} and need to go to {to}. Which way?
Directions from {from} to {to}, please.
route {from} {to}
Which road goes from {from} to {to}?
!guide me from {from} to {to}, {mode}
> distance_km=km minutes=minutes -> The route is {distance_km} km and takes {minutes} minutes.

maps
get_distance distance distance_between how_far measure_distance
Distance between two cities.
from=city:from,city_a,start,origin,a to=city:to,city_b,end,destination,b
How far is it from {from} to {to}?
What is the distance between {from} and {to}?
How many kilometers are there between {from} and {to}?
!tell me the distance from {from} to {to}
!measure how far {to} is from {from}
Is {from} far away from {to}? How far?
distance {from} {to}
> distance=km -> It is {distance} km from {from} to {to}.
> km=km -> It is {km} km from {from} to {to}.

maps
find_places nearby_places search_places places_near find_nearby
Find places of a kind near a location.|Search shops and sights nearby.
kind=placekind:kind,type,category,what near=city:near,location,city,around
!find a {kind} near {near}
!show me a {kind} in {near}
Is there a {kind} in {near}?
Where is the nearest {kind} in {near}?
I need a {kind} around {near}.
Where can I find a {kind} in {near}?
{kind} near {near}
> name=placename -> I found {name}.

maps
geocode get_coordinates find_coordinates locate address_to_coordinates
Coordinates of an address.
address=street:address,location,place
What are the coordinates of {address}?
!geocode {address}
!get the latitude and longitude of {address}
Where on the map is {address}? I need coordinates.
!find the coordinates for "{address}"
> lat=lat lon=lon -> The latitude is {lat} and the longitude is {lon}.

maps
reverse_geocode coordinates_to_address what_is_here place_at
Which address lies at some coordinates.
lat=lat:lat,latitude,y lon=lon:lon,lng,longitude,x
What is at latitude {lat} and longitude {lon}?
Which place is at {lat}, {lon}?
!find the address at {lat}, {lon}
!tell me what is located at latitude {lat}, longitude {lon}
Coordinates {lat} {lon}: what's there?
> address=street -> The address is {address}.

music
play_music play_song play start_music play_track music_player
Play a song.|Plays music by title and artist.
title=title:title,song,track,name artist?=artist:artist,by,singer
!play {title}
!play "{title}" by {artist}
!put on "{title}"
!start the song "{title}" by {artist}
I want to hear "{title}".
I'd love to listen to "{title}" by {artist}.
Let me hear {title} by {artist}.
!turn on the song {title}
> status=#playing -> Done.

music
play_genre start_radio play_radio play_style
Play music of a genre.
genre=genre:genre,style,kind,type
!play some {genre}
!play {genre} music
I'm in the mood for {genre}.
!put on some {genre} music
I want to listen to {genre}.
!start a {genre} radio
How about some {genre} music?
> status=#playing -> Done.

music
set_volume volume change_volume adjust_volume sound_level
Set the volume.|Change how loud the sound is.
level=percent:level,volume,percent,value
!set the volume to {level}
!turn the volume to {level} percent
!change the volume to {level}%
volume {level}
It's too loud, make it {level} percent.
I can't hear anything, volume to {level}!
!put the sound at {level} percent
> volume=same:level -> Done, the volume is {volume}.

music
pause_music pause stop_music stop_playback halt_playback
Pause the music.|Stops what is playing.
-
!pause the music
!stop the music
!stop playing
Silence please, stop the song.
!pause the song
Music off!
Enough music for now.
> status=#paused -> Done.

music
create_playlist new_playlist make_playlist add_playlist
Create a playlist.
name=title:name,title,playlist
!create a playlist called "{name}"
!make a new playlist named {name}
I want a playlist with the name "{name}".
!start a playlist "{name}"
New playlist: {name}
> playlist_id=id -> Done, the playlist id is {playlist_id}.

home
set_light light_control switch_light control_light lights light_switch set_lights
Switch a light on or off.|Control the light of a room.
room=room:room,location,where,zone state=onoff:state,power,on_off,action
!turn {state} the light in the {room}
!turn the {room} light {state}
!switch {state} the {room} lights
!switch the light in the {room} {state}
{room} light {state}
Light {state} in the {room}, please.
It's too dark in the {room}. Turn on the light. #state=on
Nobody is in the {room}, so the light can go off. #state=off
!light up the {room} #state=on
!make it dark in the {room} #state=off
I'm leaving the {room}, lights out. #state=off
The light in the {room} should be {state}.
> status=#ok -> Done.

home
set_brightness dim_light dim brightness light_level dim_lights
Set how bright a light is.
room=room:room,location,where level=percent:level,brightness,percent,value
!dim the light in the {room} to {level} percent
!set the {room} light to {level}%
!set the brightness in the {room} to {level}
!make the {room} lights {level} percent bright
The light in the {room} should be at {level} percent.
{room} brightness {level}
> status=#ok -> Done.

home
set_light_color light_color change_light_color color_light
Change the colour of a light.
room=room:room,location color=colour:color,colour,hue
!make the {room} light {color}
!change the light in the {room} to {color}
!set the colour of the {room} light to {color}
I want {color} light in the {room}.
!turn the lights in the {room} {color}
> status=#ok -> Done.

home
set_thermostat set_temperature thermostat heating set_heating adjust_temperature
Set the temperature of the heating.|Control the thermostat.
degrees=degrees:temperature,degrees,target,value room?=room:room,zone,location
!set the thermostat to {degrees} degrees
!set the temperature to {degrees}
!heat the {room} to {degrees} degrees
!set the {room} to {degrees} degrees
It's cold. Set the heating to {degrees}.
Make it {degrees} degrees in the {room}.
I want {degrees} degrees in the {room}.
thermostat {degrees}
!turn the heating to {degrees} degrees in the {room}
!change the temperature in the {room} to {degrees}
> status=#ok -> Done.
> temperature=same:degrees -> Done, the temperature is {temperature}.

home
lock_door door_lock lock lock_up
Lock a door.
door=door:door,which,name
!lock the {door}
Is the {door} open? Lock it.
!make sure the {door} is locked
I forgot to lock the {door}, please do it.
!secure the {door}
Lock up the {door} for the night.
> locked=true -> Done.

home
unlock_door open_door door_unlock unlock
Unlock a door.
door=door:door,which,name
!unlock the {door}
!open the {door}
My friend stands at the {door}, unlock it.
I can't get in, unlock the {door}.
!let me in through the {door}
> locked=false -> Done.

home
start_vacuum vacuum clean_room robot_clean vacuum_room
Let the robot clean a room.
room=room:room,area,zone
!vacuum the {room}
!clean the {room} with the robot
!send the robot vacuum to the {room}
The {room} is dirty. Let the robot vacuum it.
!have the {room} vacuumed
> minutes=minutes -> Done, it takes {minutes} minutes.
> status=#started -> Done.

home
get_sensor read_sensor sensor_value room_temperature read_temperature
Read the temperature sensor of a room.
room=room:room,location,sensor
What's the temperature in the {room}?
How warm is it in the {room}?
!read the sensor in the {room}
!tell me how warm the {room} is
Is the {room} cold?
{room} temperature?
> temperature=degrees -> It is {temperature} degrees in the {room}.

home
water_plants irrigate start_irrigation water_garden sprinkler
Water the plants for some minutes.
zone=room:zone,area,where minutes=minutes:minutes,duration,time
!water the plants in the {zone} for {minutes} minutes
!run the sprinkler in the {zone} for {minutes} minutes
The plants in the {zone} are dry, give them {minutes} minutes of water.
{minutes} minutes of water for the {zone}, please.
> status=#ok -> Done.

home
start_oven preheat_oven set_oven oven heat_oven
Heat the oven.
degrees=oven:temperature,degrees,heat minutes?=minutes:minutes,duration,time
!preheat the oven to {degrees} degrees
!heat the oven to {degrees}
!set the oven to {degrees} degrees for {minutes} minutes
!bake at {degrees} degrees for {minutes} minutes
The oven should have {degrees} degrees.
oven {degrees} degrees
> status=#heating -> Done.

notes
create_note add_note take_note save_note write_note note
Write a note.|Save a short text as a note.
text=message:text,content,note,body title?=topic:title,name,heading
!write a note: {text}
!take a note: "{text}"
!note down "{text}"
!save a note titled "{title}" with the text "{text}"
!create a note "{title}": {text}
Note: {text}
Please remember this in my notes: "{text}"
Write "{text}" into a note with the title {title}.
Put this in a note: {text}
> note_id=id -> Done, the note id is {note_id}.
> status=#saved -> Done.

notes
search_notes find_note find_notes notes_search
Search in the notes.
query=noun:query,text,keyword,term
!search my notes for {query}
!find my note about {query}
Did I write something about {query} in my notes?
What do my notes say about {query}?
!look for "{query}" in the notes
Where is my note on {query}?
> note=text -> {note}.

todo
add_todo add_task create_task new_task todo_add add_to_list
Add a task to the to-do list.
task=message:task,title,item,todo,description due?=day:due,due_date,deadline,date priority?=priority:priority,importance,level
!add "{task}" to my to-do list
!add the task "{task}"
!put "{task}" on the list, due {due}
!create a {priority} priority task: {task}
!add a task "{task}" due {due} with {priority} priority
Todo: {task}
New task: {task}
I have to do this by {due}: {task}. Add it to my tasks.
Task "{task}", priority {priority}.
"{task}" belongs on my to-do list.
> task_id=id -> Done, the task id is {task_id}.
> status=#added -> Done.

todo
complete_task finish_task mark_done check_off task_done
Mark a task as done.
id=id:id,task_id,task,number
!mark task {id} as done
!complete task {id}
!check off task {id}
I finished task {id}.
Task {id} is done, please mark it.
!tick task number {id}
> status=#done -> Done.

todo
list_tasks get_tasks show_todos todo_list open_tasks
List the open tasks.
priority?=priority:priority,importance,level
What's on my to-do list?
!show my tasks
!list all open tasks
Which {priority} priority tasks do I have?
!show the tasks with {priority} priority
What do I still have to do?
What are my {priority} priority todos?
> tasks=foods -> Tasks: {tasks}.

shopping
add_to_cart cart_add add_item put_in_cart shopping_cart
Put a product into the cart.
product=products:product,item,article,name quantity=count:quantity,count,amount,qty
!add {quantity} {product} to my cart
!put {quantity} {product} in the cart
!put {quantity} {product} into the shopping cart
I'd like {quantity} {product} in my cart.
I want to buy {quantity} {product}. Put them in the cart.
Cart: {quantity} {product}
> items=count -> The items is {items}.
> status=#added -> Done.

shopping
add_groceries grocery_list add_to_shopping_list shopping_list buy_list
Add something to the shopping list.
item=food:item,food,product,what quantity?=few:quantity,count,amount
!add {item} to the shopping list
!put {item} on my shopping list
We are out of {item}. Put it on the shopping list.
!write {item} on the grocery list
We need {item}, add it to the list.
Don't forget {item} on the shopping list.
> status=#added -> Done.

shopping
search_products find_product product_search search_shop find_items
Search the shop for products.
query=product:query,product,name,search max_price?=euros:max_price,price_limit,budget,up_to
!find a {query} in the shop
!search the shop for a {query} under {max_price} euros
!look for a {query} that costs at most {max_price}
Do you sell a {query}?
I'm looking for a {query} for up to {max_price} euros.
Is there a {query} in the store?
I want to buy a {query}. What have you got?
> name=product price=amount -> I found {name} for {price}.

shopping
track_order order_status get_order_status track_package where_is_my_order track_parcel
Status of an order.|Track a parcel by its number.
order=code:order_id,order,number,tracking_number
Where is my order {order}?
What's the status of order {order}?
!track the package {order}
!track order {order}
!check the status of my order {order}
Has my parcel {order} been shipped?
When does {order} arrive? Where is it now?
My order number is {order}. Where is it?
order {order} status
I'm still waiting for order {order}.
> status=status -> The order {order} is {status}.
> status=status days=days -> The order {order} is {status} and takes {days} days.

shopping
cancel_order order_cancel stop_order undo_order
Cancel an order.
order=code:order_id,order,number reason?=message:reason,why,comment
!cancel order {order}
!cancel my order {order}
I don't want order {order} any more. Cancel it.
!cancel order {order} with the reason "{reason}"
Please stop the order {order}.
Cancel {order}. Reason: {reason}
> refund=amount -> Done, the refund is {refund}.
> status=#cancelled -> Done.

shopping
place_order order_product buy_product purchase create_order buy
Buy a product.|Order something.
product=products:product,item,article quantity=count:quantity,count,amount address?=street:address,ship_to,delivery_address
!order {quantity} {product}
!buy {quantity} {product}
!order {quantity} {product} to {address}
I want to order {quantity} {product}.
!purchase {quantity} {product} and ship them to {address}
Please send me {quantity} {product}. My address is {address}.
{quantity} {product}, please order them.
> order_id=code -> Done, the order id is {order_id}.
> total=amount -> Done, the total is {total}.

shopping
order_pizza order_food pizza food_order deliver_food
Order a pizza.
size=size:size,pizza_size topping=food:topping,with,kind count?=few:count,quantity,number
!order a {size} pizza with {topping}
!order {count} {size} pizzas with {topping}
I'd like a {size} {topping} pizza.
I'm hungry. A {size} pizza with {topping}, please.
!get me a {size} pizza with {topping}
> minutes=minutes -> Done, it takes {minutes} minutes.

travel
search_flights find_flights flights flight_search get_flights
Search flights between two cities.
from=city:from,origin,departure,from_city to=city:to,destination,arrival,to_city date=day:date,day,departure_date cabin?=cabin:cabin,class,travel_class
!find flights from {from} to {to} on {date}
!search a flight from {from} to {to} on {date} in {cabin}
!show me flights from {from} to {to}, {date}
Are there flights from {from} to {to} on {date}?
I want to fly from {from} to {to} on {date}.
I need to be in {to} on {date}, flying from {from}.
Which flights go from {from} to {to} on {date}?
flights {from} {to} {date}
I'd like to fly {cabin} from {from} to {to} on {date}.
> flight=code price=amount -> I found flight {flight} for {price}.

travel
flight_status get_flight_status check_flight track_flight
Status of a flight.
flight=code:flight,flight_number,number,code
Is flight {flight} on time?
What's the status of flight {flight}?
!check flight {flight}
!track the flight {flight}
When does {flight} land?
Has flight {flight} landed?
flight {flight}?
> status=flightstatus -> Flight {flight} is {status}.
> status=flightstatus gate=code -> Flight {flight} is {status} at gate {gate}.

travel
book_hotel reserve_hotel hotel_booking book_room find_hotel
Book a hotel room.
city=city:city,location,place,where date=day:check_in,date,arrival,start nights=nights:nights,duration,length guests?=people:guests,people,persons
!book a hotel in {city} for {nights} nights from {date}
!reserve a room in {city} from {date} for {nights} nights
!find me a hotel in {city}, {date}, {nights} nights, {guests} people
I need a hotel in {city} for {guests} people, {nights} nights from {date}.
We want to stay {nights} nights in {city} starting on {date}.
Hotel in {city}, arrival {date}, {nights} nights.
!get a hotel room in {city} for {nights} nights, arriving on {date}
> hotel=hotelname price=amount -> I found {hotel} for {price}.
> booking=code -> Done, the booking is {booking}.

travel
search_trains train_schedule next_train find_train get_trains train_times
Find trains between two cities.
from=city:from,origin,start to=city:to,destination,end time?=clock:time,after,departure_time
When does the next train from {from} to {to} leave?
!find a train from {from} to {to} after {time}
!look for trains from {from} to {to}
Which train goes from {from} to {to}?
I want to take the train from {from} to {to} after {time}.
train {from} to {to}
What trains leave {from} for {to} after {time}?
> departure=hhmm -> The train leaves at {departure}.
> departure=hhmm platform=few -> The train leaves at {departure} from platform {platform}.

travel
book_taxi call_taxi order_taxi get_cab request_ride ride
Order a taxi.
pickup=street:pickup,from,address,start destination?=place:destination,to,dropoff time?=clock:time,at,when
!order a taxi to {pickup}
!call a cab to {pickup} for {time}
!get me a taxi from {pickup} to {destination}
I need a taxi at {pickup}.
I need a ride from {pickup} to {destination} at {time}.
Taxi, {pickup}, {time}
!send a taxi to {pickup} at {time}
> minutes=minutes -> The taxi comes in {minutes} minutes.

travel
book_table reserve_table restaurant_booking table_reservation make_reservation
Reserve a table in a restaurant.
restaurant=restaurant:restaurant,name,place people=people:people,guests,party_size,persons time=clock:time,at,when date?=day:date,day
!book a table for {people} at {restaurant} at {time}
!reserve a table for {people} people at {restaurant} on {date} at {time}
!get us a table at {restaurant} for {people} at {time}
We are {people} people and want to eat at {restaurant} at {time}.
Table for {people}, {restaurant}, {time}.
I'd like a table at {restaurant} for {people} people on {date} at {time}.
> confirmation=code -> Done, the confirmation is {confirmation}.
> status=#confirmed -> Done.

food
find_restaurant search_restaurants restaurants restaurant_finder places_to_eat
Find restaurants in a city.
city=city:city,location,near,where cuisine?=cuisine:cuisine,food,type,kind
!find a restaurant in {city}
!find a {cuisine} restaurant in {city}
Where can I eat {cuisine} food in {city}?
!recommend a {cuisine} restaurant in {city}
I'm hungry and I'm in {city}. Where can I eat?
Any good {cuisine} places in {city}?
Which restaurants are there in {city}?
> name=restaurant -> I found {name}.
> name=restaurant rating=ratio -> I found {name} with a rating of {rating}.

food
get_recipe find_recipe recipe search_recipe recipe_for
Find a recipe.
dish=dish:dish,name,query,meal servings?=people:servings,portions,people
!find a recipe for {dish}
!show me how to cook {dish}
!give me a recipe for {dish} for {servings} people
How do I make {dish}?
What's the recipe for {dish}?
I want to cook {dish} for {servings} people.
recipe {dish}
> minutes=minutes ingredients=foods -> You need {ingredients}; it takes {minutes} minutes.

food
get_calories calories nutrition calorie_lookup food_info
Calories of a food.
food=food:food,item,name,ingredient grams?=grams:grams,weight,amount
How many calories are in {food}?
How many calories do {grams} grams of {food} have?
!look up the calories of {food}
!tell me the calories in {grams} grams of {food}
Is {food} healthy? How many calories?
calories {food}
> calories=integer -> That is {calories} calories.

files
read_file open_file get_file load_file cat view_file
Read a file.|Returns the content of a file.
path=file:path,file,filename,name
!read the file {path}
!open {path}
!show me what is in {path}
What does {path} contain?
What's in the file {path}?
!print the contents of {path}
cat {path}
I need to see {path}.
> content=text -> {content}.

files
write_file save_file create_file write store_file
Write text into a file.
path=file:path,file,filename,name text=message:text,content,data,body
!write "{text}" to {path}
!save "{text}" in the file {path}
!create a file {path} with the content "{text}"
!put the text "{text}" into {path}
File {path} should contain "{text}".
!store "{text}" as {path}
> bytes=integer -> Done, the bytes is {bytes}.
> status=#written -> Done.

files
delete_file remove_file erase_file rm trash_file
Delete a file.
path=file:path,file,filename,name
!delete {path}
!remove the file {path}
!erase {path}
I don't need {path} any more, delete it.
!get rid of {path}
Trash {path}, please.
> deleted=true -> Done.

files
rename_file move_file mv file_rename
Rename a file.
old=file:old_name,source,from,path new=file:new_name,target,to,destination
!rename {old} to {new}
!change the name of {old} to {new}
The file {old} should be called {new}.
!move {old} to {new}
mv {old} {new}
> status=#renamed -> Done.

files
list_files ls list_directory show_folder dir get_files
List the files in a folder.
folder=folder:folder,path,directory,dir
!list the files in {folder}
!show me the folder {folder}
What files are in {folder}?
What is in the directory {folder}?
ls {folder}
Which files does {folder} contain?
> files=files -> Files: {files}.

files
count_lines line_count file_lines wc
Count the lines of a file.
path=file:path,file,filename
How many lines does {path} have?
!count the lines of {path}
How long is {path} in lines?
Number of lines in {path}?
> lines=integer -> {path} has {lines} lines.

files
convert_file export_file save_as file_convert
Convert a file to another format.
path=file:path,file,input,source format=format:format,to,target_format,type
!convert {path} to {format}
!export {path} as {format}
I need {path} as {format}.
!save {path} as {format}
!turn {path} into {format}
> output=file -> Done, the output is {output}.

data
get_user find_user user_info lookup_user fetch_user get_customer
Look up a user by id.
id=id:id,user_id,uid,number
Who is user {id}?
!look up user {id}
!get the user with the id {id}
!show me the data of user {id}
What's the name of user {id}?
user {id}?
!fetch user number {id}
> name=fullname -> The name is {name}.
> name=fullname email=email -> The name is {name} and the email is {email}.

data
count_rows count_records table_size row_count number_of_rows
Count the rows of a database table.
table=table:table,name,table_name
How many {table} are in the database?
!count the rows of the table {table}
How many rows does {table} have?
!tell me the number of records in {table}
Size of table {table}?
> rows=integer -> The table {table} has {rows} rows.

data
get_record query_database find_record lookup_row db_get fetch_row
Get one row of a table by its id.
table=table:table,from,collection id=id:id,key,record_id,row
!get record {id} from the table {table}
!fetch row {id} of {table}
!look up {id} in {table}
What is in {table} under id {id}?
Give me entry {id} of {table}.
> name=fullname -> The name is {name}.
> value=amount -> The value is {value}.

data
delete_record remove_row db_delete delete_row
Delete one row of a table.
table=table:table,from,collection id=id:id,key,record_id,row
!delete record {id} from {table}
!remove row {id} of the table {table}
!delete the entry {id} in {table}
Entry {id} in {table} must go.
> deleted=true -> Done.

data
get_inventory check_stock stock_level inventory in_stock check_inventory
How many of a product are in stock.
product=products:product,item,article,sku_name store?=city:store,location,branch,warehouse
How many {product} are in stock?
Do we have {product} in stock?
!check the stock of {product} in {store}
!check the inventory for {product}
How many {product} are left in the {store} store?
Are there still {product} in {store}?
> stock=count -> There are {stock} {product} in stock.
> quantity=count -> There are {quantity} {product} in stock.

data
get_price price_check product_price lookup_price check_price
Price of a product.
product=product:product,item,article,name
How much is the {product}?
What does the {product} cost?
!check the price of the {product}
!look up what a {product} costs
What's the price of the {product}?
price {product}
> price=amount -> The {product} costs {price}.

sport
get_score match_result game_score sports_score latest_score
Latest result of a team.
team=team:team,club,name
How did {team} play?
Did {team} win?
!get the latest score of {team}
!look up the last match of {team}
What was the result of the {team} game?
score {team}
> score=score -> The score of {team} was {score}.
> result=result -> {team} {result}.

support
create_ticket open_ticket new_ticket report_issue support_ticket file_bug
Open a support ticket.
title=issue:title,subject,issue,problem,summary priority=priority:priority,severity,urgency,level
!open a {priority} priority ticket: {title}
!create a ticket "{title}" with {priority} priority
!report the issue "{title}", priority {priority}
The {title}. Please open a ticket with {priority} priority.
New ticket, {priority}: {title}
!file a {priority} priority bug: "{title}"
> ticket_id=code -> Done, the ticket id is {ticket_id}.

support
close_ticket resolve_ticket ticket_close finish_ticket
Close a support ticket.
ticket=code:ticket,ticket_id,id,number comment?=message:comment,note,message
!close ticket {ticket}
!resolve the ticket {ticket}
Ticket {ticket} is solved. Close it.
!close ticket {ticket} with the comment "{comment}"
The problem {ticket} is fixed, you can close the ticket.
> status=#closed -> Done.

people
get_employee employee_info find_employee staff_lookup hr_lookup
Find an employee.
name=fullname:name,employee,full_name,person department?=department:department,team,dept
Who is our employee {name}?
!find the employee {name} in {department}
!look up the staff member {name}
Where does our colleague {name} sit?
What's the job of our employee {name}?
!get the staff data of {name} from the {department} department
> job=job -> {name} works as {job}.
> office=place -> The office is {office}.

people
add_numbers sum_values sum_numbers add
Add two numbers.
a=integer:a,x,first,n1 b=integer:b,y,second,n2
!add {a} and {b}
What is the sum of {a} and {b}?
!add up {a} and {b}
What's {a} plus {b}?
Sum {a} and {b}.
{a} plus {b}
> sum=integer -> The sum is {sum}.

units
convert_units unit_converter convert measurement_convert unit_convert
Convert a value between units.
value=amount:value,amount,quantity,number from=lengthunit:from,from_unit,source,unit_from to=lengthunit:to,to_unit,target,unit_to
!convert {value} {from} to {to}
How many {to} are {value} {from}?
What is {value} {from} in {to}?
{value} {from} to {to}
!change {value} {from} into {to}
Express {value} {from} in {to}.
> result=amount -> {value} {from} are {result} {to}.

social
post_message post publish create_post share_post post_to_channel
Post a message to a channel.
channel=channel:channel,room,to,group text=message:text,message,content,body
!post "{text}" in the channel {channel}
!post "{text}" to {channel}
!share "{text}" with the {channel} channel
!write "{text}" in {channel}
Tell the {channel} channel: "{text}"
To {channel}: {text}. Post it.
> status=#posted -> Done.

social
get_user_id find_user_id user_id_by_name lookup_id id_of
Find the id of a user by name.
name=person:name,username,user,person
What is the user id of {name}?
!find the id of the user {name}
!look up the user id for {name}
Which id does {name} have?
user id of {name}?
> id=id -> The id of {name} is {id}.

camera
take_photo capture_photo camera snap take_picture
Take a photo with a camera.
camera=room:camera,room,location,which
!take a photo in the {camera}
!take a picture with the {camera} camera
What does the {camera} camera see? Take a photo.
!snap a picture of the {camera}
> file=file -> Done, the file is {file}.

health
log_weight record_weight weight_log save_weight track_weight
Record the body weight.
kg=kgs:kg,weight,value,weight_kg
I weigh {kg} kg today, please log it.
!log my weight: {kg} kg
!record a weight of {kg} kilos
My weight is {kg} kg. Write it down in the log.
weight {kg}
> status=#logged -> Done.

health
log_workout record_workout track_exercise add_workout save_exercise
Record a workout.
sport=sport:sport,activity,exercise,type minutes=minutes:minutes,duration,length
I went {sport} for {minutes} minutes. Log it.
!log {minutes} minutes of {sport}
!record a workout: {sport}, {minutes} minutes
!track my {minutes} minutes of {sport}
Workout: {sport} {minutes} min
> calories=integer -> Done, the calories is {calories}.
> status=#logged -> Done.

system
restart_server reboot restart reboot_server restart_service
Restart a server.
server=server:server,name,host,machine
!restart the server {server}
!reboot {server}
{server} hangs. Restart it.
!give {server} a restart
Server {server} needs a reboot.
> status=#ok -> Done.

system
get_status server_status check_server ping health_check
Status of a server.
server=server:server,host,name,machine
Is the server {server} up?
What's the status of {server}?
!check the server {server}
!ping {server}
Does {server} still run?
Is {server} online?
> status=serverstatus -> The status of {server} is {status}.
> uptime_hours=hours -> The uptime of {server} is {uptime_hours} hours.

system
create_user add_user new_user register_user new_account
Create a user account.
name=first:name,username,user,login email=email:email,mail,address admin?=admin:admin,is_admin,administrator
!create a user {name} with the email {email}
!add the user {name} ({email})
!register {name} with {email} {admin}
!make an account for {name}, mail {email}, {admin}
New user: {name}, {email}
> user_id=id -> Done, the user id is {user_id}.

web
fetch_url get_page open_url download_page open_website load_page
Get a web page.
url=url:url,link,address,page
!open {url}
!fetch {url}
!download the page {url}
What is on {url}?
!load the website {url}
Please get me the page at {url}.
> title=title -> The title is {title}.
> status=#200 -> Done.

web
shorten_url short_link shorten make_short_link
Make a short link.
url=url:url,link,long_url
!shorten {url}
!make a short link for {url}
{url} is too long, shorten it.
I need a shorter version of {url}.
> short=url -> The short is {short}.

web
make_qr_code qr_code generate_qr create_qr
Make a QR code.
text=url:text,data,content,url
!make a QR code for {text}
!generate a QR code with {text}
I need a QR code that leads to {text}.
> file=file -> Done, the file is {file}.

time
days_until countdown_days days_to date_difference days_left
Days until a date.
date=iso:date,target,until,day
How many days until {date}?
How many days are left until {date}?
!count the days until {date}
!tell me how long it is until {date}, in days
Days to {date}?
> days=integer -> There are {days} days until {date}.

math
sum_list add_up total list_sum sum_all
Add up a list of numbers.|Returns the sum of numbers.
numbers=numbers:numbers,values,items,list
!add up {numbers}
!sum the numbers {numbers}
What is the sum of {numbers}?
What's the total of {numbers}?
Sum of {numbers}?
!compute the total of {numbers}
!use your function to add {numbers}
How much are {numbers} together?
> sum=integer -> The sum is {sum}.

math
average_list average mean compute_mean get_average
Average of a list of numbers.
numbers=numbers:numbers,values,data,list
What is the average of {numbers}?
!compute the mean of {numbers}
!find the average of the numbers {numbers}
What's the mean of {numbers}?
Average: {numbers}
!calculate the average of {numbers}
> average=amount -> The average is {average}.

math
sort_list sort_numbers order_values sort_values arrange
Sort a list of numbers.
numbers=numbers:numbers,values,items,list descending?=descending:descending,reverse,desc
!sort {numbers} with the function
!sort the numbers {numbers}
!put the values {numbers} in order
!sort {numbers} {descending}
!order {numbers} {descending}
Sort this for me {descending}: {numbers}
> status=#sorted -> Done.

calendar
invite_people invite send_invitations add_guests invite_guests
Invite people to an event.
event=topic:event,title,name,what people=names:people,guests,names,attendees
!invite {people} to the {event}
!send invitations for the {event} to {people}
!ask {people} to come to the {event}
{people} should be invited to the {event}.
I want {people} at the {event}. Invite them.
For the {event}, please invite {people}.
!add {people} as guests of the {event}
> invited=count -> Done, the invited is {invited}.
> status=#sent -> Done.

social
create_group new_group make_group start_group create_team
Create a group of people.
name=groupname:name,title,group members=names:members,people,users,participants
!create a group {name} with {members}
!make a new group called {name} with the members {members}
New group {name}: {members}
!start the group {name} with {members}
I need a group named {name} for {members}.
!put {members} in a new group called {name}
> group_id=id -> Done, the group id is {group_id}.

shopping
add_items buy_items add_many list_add put_items
Put several things on the shopping list.
items=foodlist:items,things,products,list
!put {items} on the shopping list
!add {items} to my list
We need {items}. Add them to the list.
I have to buy {items}, put them on the list.
List: {items}
Please don't forget {items}. Add all to the shopping list.
!write {items} on the list
> status=#added -> Done.

files
tag_file add_tags label_file set_tags tag
Put tags on a file.
path=file:path,file,filename tags=tags:tags,labels,keywords
!tag {path} with {tags}
!put the tags {tags} on {path}
!label the file {path} with {tags}
{path} needs the tags {tags}.
!add {tags} as tags to {path}
> status=#ok -> Done.

home
set_curtain curtain move_blinds blinds curtains
Open or close the curtains of a room.
room=room:room,location,where open=openclose:open,is_open,opened
!{open} the curtains in the {room}
!{open} the blinds in the {room}
{open} the {room} curtains, please.
I want you to {open} the curtains in the {room}.
It is bright in the {room}, so close the curtains. #open=false
It is dark in the {room}, so open the blinds. #open=true
> status=#ok -> Done.

mail
subscribe newsletter subscribe_newsletter sign_up add_subscriber
Subscribe an address to the newsletter or not.
email=email:email,address,mail daily?=repeat:daily,every_day
!subscribe {email} to the newsletter
!sign up {email} for the newsletter, {daily}
{email} wants the newsletter.
!send the newsletter to {email} {daily}
Newsletter for {email}, {daily}.
Please put {email} on the newsletter list.
> status=#subscribed -> Done."""

"""More of the catalogue of `toolbox.py`: further functions, and further requests for known ones.

`ROWS` has the rows' form of `toolbox.py`. `ASKS` has blocks: the function's first name, then
requests.
"""

__all__ = ["ASKS", "ROWS"]

ROWS = """health
calculate_bmi bmi body_mass_index get_bmi compute_bmi
Calculate the body mass index.|Returns the BMI from weight and height.
weight=kgs:weight,weight_kg,kg height=cm:height,height_cm,cm
What is my BMI if I weigh {weight} kg and am {height} cm tall?
!calculate the BMI for {weight} kg and {height} cm
I am {height} cm tall and weigh {weight} kg. What's my BMI?
BMI for {height} cm, {weight} kg
!work out the body mass index of somebody with {weight} kg at {height} cm
Is {weight} kg too much for {height} cm? Check the BMI.
My height is {height} cm, my weight {weight} kg. Am I overweight?
> bmi=ratio -> The bmi is {bmi}.

money
calculate_tip tip tip_calculator get_tip compute_tip
Work out the tip for a bill.|Calculates how much to tip.
bill=euros:bill,bill_amount,amount,total percent=percent:percent,tip_percent,percentage
How much tip is {percent} percent of {bill}?
!calculate a {percent}% tip on {bill}
The bill is {bill}. I want to tip {percent} percent.
What's a {percent} percent tip for a bill of {bill}?
!work out the tip on {bill} at {percent} percent
We paid {bill} for dinner and tip {percent}%. How much is that?
> tip=amount -> The tip is {tip}.

money
calculate_loan loan_payment mortgage monthly_payment loan_calculator
Monthly payment of a loan.|Works out what a loan costs a month.
amount=euros:amount,principal,sum,loan rate=ratio:rate,interest_rate,interest years=few:years,term,duration_years
What do I pay monthly for a loan of {amount} at {rate} percent over {years} years?
!calculate the monthly payment on {amount} at {rate}% for {years} years
I borrow {amount} for {years} years at an interest rate of {rate} percent. What is the monthly rate?
Loan: {amount}, {rate} percent, {years} years. Monthly payment?
!work out a mortgage of {amount} with {rate} percent interest and a term of {years} years
> monthly=amount -> The monthly is {monthly}.

system
generate_password make_password password create_password new_password random_password
Make a random password.|Generates a safe password.
length=length:length,size,characters,num_chars symbols?=symbols:symbols,use_symbols,special_characters
!generate a password with {length} characters
I need a new password of {length} characters.
!make a {length} character password {symbols}
!create a password {symbols}, {length} characters long
Give me a random password with {length} letters.
A safe password please, {length} characters, {symbols}.
!think of a password that has {length} characters
> password=code -> The password is {password}.

fun
tell_joke get_joke joke random_joke
Tell a joke about something.|Returns a joke on a topic.
topic=noun:topic,subject,about,category
!tell me a joke about {topic}
Do you know a joke about {topic}?
I want to hear a joke about a {topic}.
!make me laugh with a joke on {topic}
Anything funny about {topic}?
joke about {topic}
Cheer me up with a {topic} joke.
> joke=text -> {joke}.

search
get_population population city_population population_of
How many people live in a place.|Returns the number of inhabitants.
place=city:place,city,location,name
How many people live in {place}?
What is the population of {place}?
!look up the population of {place}
How big is {place}, in inhabitants?
Number of inhabitants of {place}?
Does {place} have many inhabitants? Tell me how many.
> population=integer -> The population is {population}.

search
get_capital capital capital_city capital_of
Capital of a country.|Tells which city is the capital.
country=country:country,nation,name,of
What is the capital of {country}?
Which city is the capital of {country}?
!find the capital of {country}
Capital of {country}?
!name the capital city of {country}
Do you know what the capital of {country} is?
> capital=city -> The capital is {capital}.

time
get_sunrise sunrise sun_times get_sun_times
When the sun rises and sets.|Sunrise and sunset of a place.
city=city:city,place,location date?=iso:date,day,on
When does the sun rise in {city}?
When does the sun set in {city} on {date}?
What time is sunset in {city}?
!tell me when the sun goes down in {city}
Sunrise in {city} on {date}?
!look up sunrise and sunset for {city}
How early will it get light in {city}?
> sunrise=hhmm sunset=hhmm -> The sunrise is {sunrise} and the sunset is {sunset}.

time
convert_time time_zone_convert convert_timezone change_timezone
Convert a time from one city's zone to another's.|What time it is elsewhere.
time=hhmm:time,at,clock_time from=city:from,from_city,source,from_zone to=city:to,to_city,target,to_zone
When it is {time} in {from}, what time is it in {to}?
!convert {time} from {from} time to {to} time
My call is at {time} in {from}. What is that in {to}?
{time} {from} time in {to} time?
At {time} in {from}, how late is it in {to}?
!tell me what {time} in {from} is for somebody in {to}
> time=hhmm -> The time is {time}.

travel
rent_car book_car car_rental hire_car reserve_car
Rent a car.|Books a rental car in a city.
city=city:city,location,pickup_city,where days=days:days,duration,num_days type?=cartype:type,car_type,category,car_class
!rent a car in {city} for {days} days
I need a car in {city} for {days} days.
!book me a {type} in {city} for {days} days
!hire a {type} for {days} days in {city}
We want a rental car in {city}, {days} days.
Is there a {type} for {days} days in {city}? Book it.
Rental car, {city}, {days} days, please.
> booking=code -> The booking is {booking}.

health
book_doctor make_appointment doctor_appointment book_appointment schedule_doctor
Make an appointment with a doctor.|Books a visit to a doctor.
doctor=doctor:doctor,specialist,physician,with day=weekday:day,weekday,on,date time?=hhmm:time,at,hour
!make an appointment with the {doctor} on {day}
!book the {doctor} for {day} at {time}
I need to see a {doctor} on {day}.
Can I see the {doctor} on {day} at {time}?
!get me an appointment at the {doctor} on {day}
My tooth hurts... well, book the {doctor} on {day} at {time}.
{doctor} on {day}, {time}, please.
> status=#booked -> Done.

support
cancel_subscription end_subscription stop_subscription unsubscribe_plan
Cancel a subscription.|Ends a subscription to a service.
service=company:service,subscription,provider,name when?=iso:when,date,end_date
!cancel my subscription to {service}
!end the {service} subscription on {when}
I don't want {service} any more. Cancel the subscription.
!stop paying for {service}
Please unsubscribe me from {service}.
My {service} plan should end on {when}.
> status=#cancelled -> Done.

food
order_coffee make_coffee coffee brew_coffee get_coffee
Make or order a coffee.|Prepares a coffee drink.
kind=coffee:kind,type,drink,coffee_type size?=size:size,cup,cup_size sugar?=sugar:sugar,with_sugar,sweet
!make me a {kind}
I'd like a {size} {kind}.
!bring me a {kind} {sugar}
!brew a {size} {kind} {sugar}
One {kind}, please.
A {size} {kind} {sugar}, please.
Can I have a {kind}?
I could use a {kind} right now.
> status=#brewing -> Done.

home
start_washing wash_clothes washing_machine start_washer
Start the washing machine.|Runs a washing program.
program=program:program,cycle,mode temperature?=washtemp:temperature,degrees,temp
!start the washing machine with the {program} program
!wash my clothes with the {program} program at {temperature} degrees
Laundry please, {program}, {temperature} degrees.
!run the {program} cycle
The clothes are dirty, use the {program} program.
!put on a {program} wash at {temperature} degrees
> minutes=minutes -> The minutes is {minutes}.

home
set_fan fan control_fan fan_speed
Set the speed of a fan.|Turns a fan to a speed.
room=room:room,location,where speed=speed:speed,level,mode
!set the fan in the {room} to {speed}
!turn the {room} fan to {speed}
The fan in the {room} should run {speed}.
{room} fan: {speed}
I want the {room} fan on {speed}.
> status=#ok -> Done.

home
set_tv turn_tv tv_channel change_channel switch_channel
Change the channel of the television.|Switches the TV to a channel.
channel=few:channel,number,station
!switch the TV to channel {channel}
!put on channel {channel}
I want to watch channel {channel}.
TV channel {channel}, please.
!change the television to {channel}
> status=#ok -> Done.

home
feed_pet feed_animal dispense_food pet_feeder
Feed a pet.|Gives an animal some grams of food.
pet=petname:pet,pet_name,animal,name grams=grams:grams,amount,portion
!feed {pet} {grams} grams
!give {pet} {grams} grams of food
{pet} is hungry, give {grams} grams.
{pet} needs {grams} g of food.
!put {grams} grams into the bowl of {pet}
> status=#fed -> Done.

travel
book_parking reserve_parking parking park_car
Reserve a parking space.|Books parking for a car.
plate=code:plate,license_plate,car,number_plate hours=hours:hours,duration,time garage?=place:garage,location,place
!reserve parking for {plate} for {hours} hours
My car {plate} needs a parking space for {hours} hours.
!book a parking space at {garage} for {hours} hours, plate {plate}
!park {plate} for {hours} hours
Parking for {hours} hours, the plate is {plate}.
> space=few -> The space is {space}.

travel
get_visa_info visa_requirements check_visa visa
Which visa a traveller needs.|Visa rules between two countries.
from=country:from,nationality,passport,citizenship to=country:to,destination,country
Do I need a visa for {to} with a passport from {from}?
I am from {from} and travel to {to}. Do I need a visa?
!check the visa rules for people from {from} who go to {to}
Visa for {to}, nationality {from}?
Can citizens of {from} enter {to} without a visa?
> rule=text -> {rule}.

sport
book_court reserve_court court_booking rent_court
Book a court for a sport.|Reserves a sports court.
sport=racket:sport,game,activity day=weekday:day,weekday,on time=hhmm:time,at,start hours?=few:hours,duration
!book a {sport} court on {day} at {time}
!reserve a {sport} court for {hours} hours on {day}, {time}
We want to play {sport} on {day} at {time}.
Is there a {sport} court on {day} at {time}? Take it.
{sport} court, {day}, {time}, please.
> court=few -> The court is {court}.

data
create_invoice make_invoice new_invoice invoice_create bill_customer
Write an invoice for a customer.|Creates an invoice.
customer=company:customer,client,company,recipient amount=euros:amount,total,sum,value due?=iso:due,due_date,deadline,pay_by
!create an invoice for {customer} over {amount} euros
!bill {customer} {amount} euros
{customer} owes us {amount} euros. Write an invoice.
!make out an invoice of {amount} euros to {customer}, due {due}
Invoice {customer} for {amount} euros by {due}.
New invoice: {customer}, {amount} euros
> invoice=code -> The invoice is {invoice}.

data
add_employee hire new_employee create_employee register_employee
Add an employee.|Registers a new employee.
name=fullname:name,full_name,employee,person department=department:department,team,unit salary?=integer:salary,pay,income
!add {name} as an employee in {department}
{name} starts in {department}. Register the new employee.
!hire {name} for {department} with a salary of {salary}
New employee {name}, department {department}, salary {salary}
We hired {name} for {department}. Put it into the system.
> employee_id=id -> The employee id is {employee_id}.

data
update_price set_price change_price price_update
Change the price of a product.|Sets what a product costs.
product=product:product,item,article,name price=amount:price,new_price,amount,value
!set the price of the {product} to {price}
The {product} now costs {price}. Update it.
!change what the {product} costs to {price}
New price for the {product}: {price}
From today the {product} is {price}. Change the price.
> status=#ok -> Done.

data
update_stock set_stock change_inventory stock_update
Set how many of a product are there.|Changes the stock of a product.
product=product:product,item,article,name quantity=count:quantity,count,amount,stock
!set the stock of the {product} to {quantity}
There are {quantity} of the {product} now. Update the stock.
!change the inventory of the {product} to {quantity}
We counted {quantity} pieces of the {product}. Enter that.
Stock of the {product}: {quantity}. Save it.
> status=#ok -> Done.

support
rate_product submit_review leave_review add_review post_review
Write a review of a product.|Submits stars and a comment.
product=product:product,item,article,name stars=stars:stars,rating,score comment?=message:comment,text,review
!give the {product} {stars} stars
!rate the {product} with {stars} stars
I'd give the {product} {stars} stars. Post that.
!leave a {stars} star review for the {product} with the comment "{comment}"
Review the {product}: {stars} stars, "{comment}"
{stars} stars for the {product}, please submit.
> status=#ok -> Done.

support
request_refund refund start_refund get_refund return_order
Ask for the money back for an order.|Starts a refund.
order=code:order,order_id,order_number reason?=issue:reason,problem,comment
I want my money back for order {order}.
!refund order {order}
!start a refund for {order} because the {reason}
Order {order} was wrong, I'd like a refund.
!return {order} and refund me
The {reason}. Refund order {order}, please.
> refund=code -> The refund is {refund}.

language
summarize_text summarize sum_up make_summary
Make a summary of a text.|Shortens a text.
text=message:text,content,input max_words?=integer:max_words,words,limit
!summarize this text: "{text}"
!sum up "{text}" in {max_words} words
Shorten this: "{text}"
Make a summary with at most {max_words} words of "{text}".
What does "{text}" say in short? Use the summary tool.
> summary=text -> {summary}.

language
count_words word_count words_in number_of_words
Count the words of a text.|Returns how many words a text has.
text=message:text,content,input
!count the words of "{text}" with the tool
Use the word counter on "{text}".
!run the word count for "{text}"
Word count of this text, please use the function: "{text}"
> words=count -> The words is {words}.

web
check_website is_site_up ping_site website_status check_url
Test whether a website can be reached.|Checks if a page is up.
url=url:url,site,address,website
Is {url} up?
!check whether {url} works
Is {url} down or is it just me?
!test if {url} can be reached
Can you reach {url}?
!ping {url}
> up=truth -> The up is {up}.

web
download_file download get_file save_url fetch_file
Download something from the web.|Saves a file from an address.
url=url:url,link,address,source name?=file:name,filename,save_as,target
!download {url}
!save {url} as {name}
Get the file from {url} and call it {name}.
I need what is at {url}. Download it.
!fetch {url} and store it under {name}
> bytes=integer -> The bytes is {bytes}.

search
find_jobs search_jobs job_search jobs list_jobs
Search for jobs.|Finds open positions in a city.
job=job:job,title,position,query city=city:city,location,where remote?=remote:remote,home_office,remote_only
!find jobs as a {job} in {city}
Is somebody in {city} looking for a {job}?
I'm looking for work as a {job} in {city}.
!search for {job} jobs in {city}, {remote}
Open positions for a {job} in {city}, {remote}?
Which companies in {city} need a {job}?
> count=count -> The count is {count}.

search
find_flat search_apartments find_apartment housing_search
Search for a flat to rent.|Finds apartments.
city=city:city,location,where rooms=few:rooms,num_rooms,bedrooms max_rent?=euros:max_rent,budget,max_price,limit
!find a flat with {rooms} rooms in {city}
I'm looking for an apartment in {city} with {rooms} rooms for at most {max_rent} euros.
!search {city} for a flat with {rooms} rooms
We need {rooms} rooms in {city}, up to {max_rent} euros.
Are there flats in {city} with {rooms} rooms?
> count=count -> The count is {count}.

music
find_concerts search_concerts concerts upcoming_concerts
Concerts of an artist.|Finds when a band plays in a city.
artist=person:artist,band,musician,performer city?=city:city,location,where
When does {artist} play in {city}?
!find concerts of {artist}
Is {artist} on tour in {city}?
!look for concerts by {artist} in {city}
Does {artist} give a concert soon?
> venue=place date=iso -> The venue is {venue} and the date is {date}.

music
identify_song get_lyrics lyrics song_lyrics find_lyrics
Get the lyrics of a song.|Returns the text of a song.
title=title:title,song,song_title,track artist?=person:artist,singer,by
!show me the lyrics of "{title}"
What are the words of "{title}" by {artist}?
Lyrics of "{title}", please.
!find the text of the song "{title}" by {artist}
How does "{title}" go? I need the lyrics.
> lyrics=text -> {lyrics}.

system
set_brightness_screen screen_brightness display_brightness dim_screen
Set the brightness of the screen.|Makes the display brighter or darker.
level=percent:level,percent,brightness,value
!set the screen brightness to {level} percent
!dim the screen to {level} percent
Screen at {level}% please.
The display should be at {level} percent.
My screen is not right, make it {level} percent bright.
> status=#ok -> Done.

system
open_app launch_app start_app run_app app_open
Open an app.|Starts an application.
app=appname:app,name,application,program
!open {app}
!launch {app}
!start the app {app}
I want to use {app}.
Please run {app} for me.
!bring up the {app} app
> status=#ok -> Done.

system
kill_process stop_process end_process terminate
Stop a running process.|Ends a process by its number.
pid=id:pid,process,process_id,id force?=truth:force,hard,forced
!kill the process {pid}
!stop process {pid}
Process {pid} hangs. End it.
!terminate {pid} with force {force}
pid {pid} has to go, kill it.
> status=#ok -> Done.

data
run_query sql_query query_database execute_query sql
Run a query on the database.|Executes SQL.
query=sql:query,sql,statement,command
!run the query "{query}"
!execute this SQL: {query}
What does "{query}" return?
Database, please: {query}
!ask the database "{query}"
> rows=integer -> The rows is {rows}.

people
add_student enroll_student enroll register_student
Enroll a student in a course.|Adds a student to a class.
name=fullname:name,student,student_name,full_name course=noun:course,class,subject
!enroll {name} in the course {course}
!add {name} to the class {course}
{name} wants to join the course {course}. Enroll the student.
!sign {name} up for {course} class
New student in {course}: {name}
> status=#ok -> Done.

people
get_birthday birthday_of find_birthday birthday
When somebody has a birthday.|Returns a person's birthday.
name=person:name,person,who,friend
When is {name}'s birthday?
When was {name} born?
!look up the birthday of {name}
What day is {name}'s birthday?
I forgot when {name} has a birthday.
birthday of {name}?
> birthday=date -> The birthday is {birthday}."""

ASKS = """get_weather
What's it like outside in {city}?
Is the sun shining in {city}?
Is it nice out in {city} at the moment?
Do people in {city} need a coat right now?
How's it looking in {city}, weather-wise?
Tell me if it rains in {city}.
Is there snow in {city}?
Is it windy in {city} today?
Please check if it is sunny in {city}.
What are the weather conditions in {city}?
I'm about to leave for {city}. How warm is it there?
Will I get wet in {city} {when}?
weather for {city} in {unit} please
{city}: how is the weather there {when}?
Temperature in {city}, in {unit}?
We are having a picnic in {city} {when}. Will the weather be good?
!say what the weather is doing in {city}
!report the weather of {city}
How many degrees does {city} have?
Is it foggy or clear in {city} right now?
Let me know the current weather in {city}, please.
My flight goes to {city}. Is it hot there?

get_time
What's the time in {city}?
How late is it in {city}?
What time do they have in {city} now?
Is it already night in {city}?
!check the clock in {city}
!say what time it is in {city}
time {city}
Can I call {city} now or is it too late there?
Current local time of {city}, please.
Which hour is it in {city}?

set_timer
!count down {minutes} minutes
I need a {minutes} minute timer.
Eggs take {minutes} minutes, set a timer.
Tell me when {minutes} minutes are over.
!start a countdown of {minutes} minutes
Ring after {minutes} minutes.
{minutes} minutes on the clock, go!
Wake me from my nap in {minutes} minutes with a timer.
!put {minutes} minutes on the timer

set_alarm
!get me up at {time}
I have to be awake at {time}.
I must get up at {time}.
Alarm for {time}, thanks.
My train is early, wake me at {time}.
The alarm should ring at {time}.
Don't let me sleep past {time}.

send_email
!send {to} an e-mail that says "{body}"
!tell {to} by email: "{body}"
I want to write to {to}: "{body}".
!forward this to {to}: "{body}"
Could an email go to {to}? It should say "{body}".
Message for {to}, by mail: "{body}"
!shoot {to} an email saying "{body}"
Let {to} know by e-mail that "{body}".
!email "{body}" to {to} with the subject line "{subject}"
Write a mail. To: {to}. Subject: {subject}. Body: {body}.

send_sms
!text "{text}" to {to}
!send {to} a text saying "{text}"
Message {to}: "{text}"
I'd like {to} to get this SMS: "{text}"
!write an SMS to {to}: "{text}"
Text message for {to}: {text}
!let the number {to} know: "{text}"

get_stock_price
What does a share of {symbol} cost?
How high is {symbol} today?
!check the price of {symbol} stock
!look up {symbol} on the stock market
Is {symbol} up? Show me its price.
Current price of {symbol}, please.
I own {symbol}. What is it worth?
Quote for {symbol}
{symbol} share price?

convert_currency
How many {to} do I get for {amount} {from}?
What are {amount} {from} in {to}?
!change {amount} {from} into {to}
!exchange {amount} {from} for {to}
I have {amount} {from} and need {to}. How much is it?
{amount} {from} to {to}
{amount} {from} are how many {to}?
If I swap {amount} {from} for {to}, what do I get?

calculator
!calculate {expression}
!work out {expression} with the calculator
Use the calculator for {expression}.
The calculator should solve {expression}.
Type {expression} into the calculator.

translate
How would one say "{text}" in {to}?
What does "{text}" mean in {to}?
!put "{text}" into {to}
I need "{text}" in {to}.
"{text}" to {to}, please.
The {to} word for "{text}"?
!give me the {to} version of "{text}"

define_word
What is the meaning of {word}?
What does "{word}" stand for?
!explain the word {word}
!tell me what {word} means
I came across the word "{word}". What is it?
Definition of {word}, please.
meaning of {word}?

web_search
!google {query}
!search online for {query}
!look on the internet for {query}
Find me something about {query} on the web.
I want to read about {query}. Search for it.
web search: {query}
What does the internet say about {query}?

track_order
Any news on order {order}?
When will {order} get here?
!follow the package {order}
Did order {order} leave the warehouse?
My parcel has the number {order}. Where is it?
!look up where order {order} is
I'm still waiting for {order}. Track it.
Status of the order {order}?

cancel_order
I changed my mind about order {order}. Cancel it.
!call off order {order}
!stop the order {order}
Order {order} is not needed any more, cancel it.
I do not want {order}. Please cancel.

play_music
!put on "{title}"
!start the song "{title}"
I'd like to hear "{title}".
Let me listen to "{title}".
!play me "{title}" by {artist}
"{title}" by {artist}, please.
Song: {title}, play it.

set_thermostat
Make it {degrees} degrees in here.
!heat to {degrees} degrees
!turn the heating to {degrees} degrees
It should be {degrees} degrees at home.
I am cold, set the heating to {degrees}.
Thermostat at {degrees}, please.

lock_door
Is the {door} locked? Lock it.
Make sure the {door} is locked.
!see to it that the {door} is locked
The {door} must be locked tonight.

book_hotel
I need a place to sleep in {city} from {date} for {nights} nights.
!get me a room in {city} from {date}, {nights} nights
Hotel in {city}, arriving {date}, {nights} nights, please.
We stay in {city} for {nights} nights from {date}. Book a hotel.

search_flights
I want to go by plane from {from} to {to} on {date}.
Are there flights from {from} to {to} on {date}?
!look for a flight to {to} from {from} on {date}
Flying {from} to {to}, {date}. What is there?
Which planes go from {from} to {to} on {date}?

read_file
!open {path}
!show the contents of {path}
What is written in {path}?
Let me see {path}.
!print the file {path}
cat {path}

delete_file
!throw away {path}
!get rid of the file {path}
The file {path} can go.
{path} is not needed any more, remove it.
I don't need {path}. Delete it.

get_price
What would I pay for a {product}?
Price of the {product}?
!find out the price of the {product}
How expensive is the {product}?
What's the cost of the {product}?

get_user
Who is user {id}?
!load the user {id}
!show the account of user {id}
User {id}, please.
I need the data of user number {id}.

flight_status
Is {flight} late?
Has {flight} landed?
!see if flight {flight} is on time
When does {flight} come in?
Flight {flight}: any delay?

find_contact
How do I reach {name}?
!give me {name}'s number
I lost the number of {name}.
Which number does {name} have?

get_recipe
How do I cook {dish}?
!teach me to make {dish}
I want to make {dish}. What do I need?
Recipe for {dish}, please.
What goes into {dish}?"""

"""More functions in the form of `composed_texts.py`: other situations, other parameters."""

__all__ = ["MORE_BLOCKS"]

MORE_BLOCKS = """timer
stop_timer cancel_timer end_timer timer_stop
Stop the running timer.|Cancels the countdown.|Ends the timer.
!stop the timer
!cancel the timer
!end the countdown
!turn the timer off
I don't need the timer any more
The timer can stop now
No more counting, please
Enough, end the timer
Kill the timer
The countdown isn't needed any longer
We are done, stop the clock
!abort the countdown

timer
time_left remaining_time get_timer timer_status check_timer
Time that is left on the timer.|Tells how long the countdown still runs.
How much time is left
How long does the timer still run
!check the timer
When is the countdown over
!tell me how much is left on the timer
How many minutes do I still have on the clock
Is the timer nearly done
What does the timer say
Remaining time, please
Has the countdown ended yet
Show me the time that is left

timer2
start_timer set_timer countdown timer start_countdown
Start a timer.|Counts down some minutes.|Start a countdown timer.
time=spokenminutes:minutes,duration_minutes,mins,min
label?=word:label,name,title ; called "{}"|for the {}|with the label {}|It's for the {}.|Name: {}.|named {}
ring?=bool:sound,ring,loud ; true=with sound|It should ring.|Make it ring.|ringing; false=without sound|silent|It shouldn't ring.|No sound, please.
!set a timer for {time}
!start a timer of {time}
!count down {time}
Timer, {time}
timer {time}
{time} timer
I need {time} on the clock
!tell me when {time} are over
Let me know in {time}
Give me {time}
The eggs need {time}, start counting
My tea takes {time}
Countdown from {time}
{time} on the clock, please
Let the clock run for {time}
I want to be told after {time}
Start counting, {time}

alarm
list_alarms get_alarms show_alarms my_alarms
List all alarms.|Shows the alarms that are set.
Which alarms are set
!show me my alarms
!list the alarms
What alarms do I have
When will I be woken
Do I have an alarm set
!tell me all my alarms
Is there any alarm on
All alarms, please
When does my clock ring
!give me an overview of the alarms

bank
get_balance account_balance check_balance my_balance
Balance of the account.|Returns how much money is in the account.
How much money do I have
What is my balance
!check my balance
!tell me how much is in my account
How rich am I
Can I still afford something, what's in my account
Account balance, please
Is there any money left on my account
!show me the balance
What do I have in the bank
!look up how much money I have left
How much is on my account

bank
list_transactions recent_payments account_history get_transactions
List the last payments of an account.|Shows recent bookings.
count?=small:count,limit,number,max ; the last {}|{} of them|only {}|Show {} at most.|{} entries are enough|Limit: {}.
since?=date:since,from_date,after ; since {}|after {}|starting {}|Only what came after {}.|from {} on
kind?=enum:type,direction,kind ; in=only money that came in|incoming payments only|what I received|Only incoming.|money I got; out=only money that went out|outgoing payments only|what I spent|Only outgoing.|money I paid
What did I pay recently
!show me my transactions
!list the latest bookings
What happened on my account
My account history, please
Which payments were there
!give me the recent payments
I want to see my bookings
What moved on my account lately
Transactions, please

music
pause_music stop_music pause_playback halt_music
Pause the music.|Stops the playback for now.
!pause the music
!stop the music
Silence, please
!hold the song
I can't hear myself think, no music now
Shut the music off
The phone rings, pause the song
!halt the playback
Quiet for a moment
Enough music
Be quiet, stereo

music
next_song skip_song skip next_track
Skip to the next song.|Plays the next track.
!skip this song
!play the next song
I don't like this one, next
Next track, please
!go to the next song
Another song, please
Not this song again, skip it
!jump to the following track
Skip
What comes next, play it
This one is boring, skip it

music
set_volume change_volume volume speaker_volume
Set the volume of a speaker.|Changes how loud the music is.
level=percent:level,volume,percent,loudness
room?=room:room,speaker,where ; in the {}|on the {} speaker|for the {}|over in the {}|The {} speaker.
!set the volume to {level}
!turn the volume to {level} percent
Volume {level}
Volume at {level}, please
!make it {level} percent loud
I want the sound at {level}
!put the loudness at {level}
{level} percent volume
The music should play at {level} percent
!turn it to {level}
Loudness: {level}

light
dim_lamp set_brightness brightness lamp_level
Set how bright a lamp is.|Changes the brightness of a lamp.
room=room:room,lamp,where,place
level=percent:percent,level,brightness,value
fade?=seconds:seconds,fade_seconds,over_seconds ; over {} seconds|within {} seconds|Take {} seconds for it.|slowly, in {} seconds
!dim the lamp in the {room} to {level} percent
!set the brightness in the {room} to {level}%
The lamp in the {room} should be at {level} percent
{room}, brightness {level}
It's too bright in the {room}, {level} percent will do
It's too dark in the {room}, give it {level} percent
!make the {room} {level}% bright
I want {level} percent of the light in the {room}
Brightness {level} in the {room}, please
Only {level} percent light in the {room}

blinds
move_blinds set_blinds blinds shutters
Open or close the blinds of a room.|Moves the shutters.
room=room:room,where,window,location
state=enum:position,state,to ; open=open; closed=closed; half=half open
at?=clock:time,at,when ; at {}|Do it at {}.|from {} on|Not before {}.|Time: {}.
!set the blinds in the {room} to {state}
The blinds in the {room} should be {state}
I want the shutters in the {room} {state}
Blinds {state} in the {room}
{room}, blinds {state}
!make sure the blinds in the {room} are {state}
Please have the {room} blinds {state}
The {room} shutters: {state}
In the {room} I'd like the blinds {state}
I need the {room} blinds {state}

car
charge_car start_charging ev_charge charge_vehicle
Charge the electric car.|Starts charging the car.
level=percent:target_percent,level,percent,until_percent
by?=clock:ready_by,by,until,finish_time ; by {}|I need it at {}.|It must be ready at {}.|I leave at {}.|until {}
cheap?=bool:cheap_hours,save_money,eco ; true=only when power is cheap|in the cheap hours|Use cheap power.|at the low tariff; false=no matter what it costs|at any price|Never mind the price.|even if power is expensive
!charge the car to {level} percent
!load the battery of the car up to {level}%
The car needs {level} percent
I need {level} percent in the car
My battery should be at {level} percent
!plug in and go to {level}%
Charge up to {level}
{level}% charge for the car, please
Fill the car battery to {level} percent
I want to drive far, charge to {level} percent

parking
pay_parking park_car parking_ticket start_parking
Pay for a parking space.|Buys a parking ticket.
zone=code:zone,area,zone_code,parking_zone
minutes=minutes:minutes,duration,time_minutes
plate?=code:plate,licence_plate,car ; for the car {}|The plate is {}.|licence plate {}|Car: {}.|with the number plate {}
!pay {minutes} minutes of parking in zone {zone}
I park in {zone} for {minutes} minutes
!buy a parking ticket for {minutes} minutes, zone {zone}
Parking, zone {zone}, {minutes} minutes
I'm leaving the car in zone {zone} for {minutes} minutes
{minutes} minutes in parking zone {zone}, please
I need a ticket for {minutes} minutes; the zone is {zone}
My car stands in zone {zone} and stays for {minutes} minutes
Zone {zone}: {minutes} minutes of parking
!start parking in {zone} for {minutes} minutes

trains
search_trains find_trains train_search rail_connections
Search trains.|Finds train connections.
start=city:from,origin,departure,from_station
end=city:to,destination,arrival,to_station
day=day:date,day,on,travel_day
time?=clock:time,after,leave_after ; after {}|not before {}|I can leave at {}.|from {} on|The earliest is {}.
bike?=bool:bike,with_bike,bicycle ; true=with my bike|I bring a bicycle.|The bike comes along.|and a bicycle|space for a bike, please; false=without a bike|no bicycle|I leave my bike at home.|The bike stays here.
class?=enum:class,seat_class,comfort ; first=first class|in first|First class, please.|I travel first.; second=second class|in second|Second class will do.|I travel second.
!find a train from {start} to {end} on {day}
!look up trains from {start} to {end}, {day}
I take the train to {end} on {day}, from {start}
Trains from {start} to {end} on {day}
By rail from {start} to {end}, {day}
How do I get to {end} by train on {day}, starting in {start}
Which trains run to {end} from {start} on {day}
On {day} I want to be on a train from {start} to {end}
I live in {start} and need a train to {end} on {day}
{start} to {end} by train, {day}

cinema
find_showtimes movie_times showtimes cinema_program
Find when a film is shown.|Showtimes of a movie.
film=title:movie,film,title
city=city:city,town,location,near
day?=day:day,date,on ; on {}|for {}|The day is {}.|I'm free on {}.|Date: {}.
lang?=language:language,audio,spoken ; in {}|spoken in {}|the {} version|Language: {}.|I want it in {}.
three?=bool:in_3d,three_d,use_3d ; true=in 3D|3D, please.|with 3D glasses|the 3D version; false=not in 3D|no 3D|without 3D|2D is fine, no 3D
When does {film} run in {city}
When is {film} on in {city}
!find showtimes for {film} in {city}
I want to see {film} in {city}
Where can I watch {film} in {city}
{film} in {city}, when
Is {film} still playing in {city}
!look up when {film} is shown in {city}
Movie times in {city} for {film}
We'd like to watch {film}, we're in {city}
Cinemas in {city} with {film}

coffee
make_coffee brew_coffee coffee prepare_coffee
Brew coffee.|Makes coffee in the machine.
cups=few:cups,count,number,amount
strength?=enum:strength,roast,intensity ; weak=weak|rather weak|not too strong, weak|Make it weak.|on the weak side; normal=normal strength|of normal strength|Normal is fine.|normal; strong=strong|really strong|as strong as it gets|Make it strong.|strong ones
milk?=bool:milk,with_milk,add_milk ; true=with milk|and milk|milk, please|Add milk.|I take milk.|white; false=without milk|no milk|black|Leave out the milk.|I don't take milk.
sugar?=few:sugar,sugar_cubes,spoons ; with {} sugars|and {} lumps of sugar|{} spoons of sugar|Sugar: {}.|{} sugar cubes
!make {cups} cups of coffee
!brew {cups} cups of coffee
{cups} cups of coffee, please
I need {cups} cups of coffee
We'd like {cups} coffees
{cups} coffees
Coffee, {cups} cups
Could you brew {cups} cups
We are tired, {cups} cups of coffee
Coffee for {cups}, please
!prepare {cups} coffees

pizza
order_pizza pizza pizza_order get_pizza
Order a pizza.|Orders pizza for delivery.
size=enum:size,pizza_size ; small=small; medium=medium; large=large
toppings=foodlist:toppings,with,ingredients,extras
cheese?=bool:extra_cheese,more_cheese ; true=with extra cheese|extra cheese, please|More cheese, please.|Double the cheese.; false=no extra cheese|without extra cheese|Not more cheese than usual.|extra cheese not needed
time?=clock:deliver_at,time,at ; at {}|for {}|Deliver it at {}.|We eat at {}.|It should be here at {}.
!order a {size} pizza with {toppings}
!get me a {size} pizza with {toppings}
I'd like a {size} pizza with {toppings}
One {size} pizza with {toppings}, please
A {size} pizza topped with {toppings}
{size} pizza: {toppings}
Pizza, {size}, {toppings}
I'm hungry, a {size} pizza with {toppings} on it
We want a {size} one with {toppings}
Can I have a {size} pizza with {toppings}
Make mine {size} with {toppings} on top
Put {toppings} on a {size} pizza

notes
create_note save_note new_note write_note
Save a note.|Writes a note with a title.
title=word:title,name,heading,subject
text=saying:content,text,body,note
pin?=bool:pinned,pin,sticky ; true=and pin it|Pin it to the top.|pinned|Keep it on top.|as a pinned note; false=don't pin it|not pinned|It need not be pinned.|without pinning it
tags?=tags:tags,labels ; tagged {}|with the tags {}|Tags: {}.|Labels: {}.|filed under {}
!create a note titled {title} that says {text}
!save a note, title {title}, content: {text}
!write a note called "{title}": {text}
New note, title {title}, text {text}
Note with the title {title} and the text "{text}"
Title: {title}. Note: {text}
I want a note named {title} saying "{text}"
!put "{text}" in a note called {title}
A note, please. Title {title}, content {text}
Keep this as a note under the title {title}: {text}
Note {title}: {text}
Under {title}, note that {text}

events
create_poll new_poll poll start_poll
Create a poll.|Asks a group to vote.
question=question:question,title,poll_question
options=foodlist:options,choices,answers
multi?=bool:multiple,multiple_choice,several ; true=with several answers allowed|people may choose more than one|Several answers are fine.|multiple choice; false=only one answer each|one vote per person|Everybody has one vote.|single choice
end?=day:ends,deadline,until ; until {}|It ends on {}.|open till {}|Deadline {}.|closing on {}
Poll: {question} Options: {options}
!start a poll: "{question}" with {options}
!create a poll with the question "{question}" and the options {options}
!ask everybody "{question}", the choices are {options}
I want to know from the group: {question} Choices: {options}
Let them vote: {question} They can pick {options}
New poll. Question: {question} Answers: {options}
"{question}" Let the team choose between {options}
{question} Please make a poll of it, with {options}
A vote on "{question}", options {options}

git
create_branch new_branch git_branch branch
Create a git branch.|Makes a new branch in the repository.
name=branchname:name,branch,branch_name,new_branch
base?=word:base,from,start_point,source ; from {}|based on {}|off {}|starting at {}|The base is {}.|Base: {}.
push?=bool:push,publish,remote ; true=and push it|Push it right away.|and publish it|pushed to the server; false=but don't push it|only locally|Keep it local.|without pushing
!create a branch {name}
!make a new branch called {name}
I need a branch named {name}
New branch {name}
Branch {name}, please
!open the branch {name}
git branch {name}
Let's work on a branch called {name}
Start {name} as a new branch
Name the new branch {name}

git
close_issue issue_close resolve_issue shut_issue
Close an issue of a repository.|Marks an issue as done.
number=small:number,issue,issue_number,id
repo=repo:repo,repository,project
why?=enum:reason,state_reason,as ; completed=as completed|It is completed.|since it's completed|reason completed; duplicate=as a duplicate|It's a duplicate.|reason duplicate|because it is a duplicate; invalid=as invalid|It's invalid.|reason invalid|since it's not a valid issue, invalid
!close issue {number} in {repo}
!close number {number} of {repo}
Issue {number} of {repo} can be closed
{repo} issue {number} is done, close it
In {repo}, close issue {number}
We don't need issue {number} in {repo} any more
#{number} in {repo} can go
Shut issue {number} of the repository {repo}
The issue {number} in {repo} is finished
{repo}#{number}: close it

git
open_issue create_issue new_issue file_issue
Open an issue in a repository.|Reports a bug to a repository.
title=trouble:title,summary,subject
repo=repo:repo,repository,project
labels?=tags:labels,tags ; labelled {}|with the labels {}|Labels: {}.|Tag it {}.|tags {}
who?=first:assignee,assign_to,owner ; assigned to {}|Assign {}.|{} should fix it.|for {}|{} will look at it.
!open an issue in {repo}: {title}
!create an issue "{title}" in {repo}
!report in {repo} that {title}
New issue for {repo}: {title}
{repo} has a bug: {title}
{title}. That should be an issue in {repo}
I found something in {repo}: {title}
An issue for {repo}, please, titled "{title}"
!file "{title}" under {repo}
In {repo} there is this bug: {title}

deploy
restart_service service_restart restart reboot_service
Restart a service.|Stops a service and starts it again.
service=server:service,name,app,target
env=enum:environment,env,stage ; dev=dev; staging=staging; production=production
wait?=seconds:wait_seconds,delay,after_seconds ; after {} seconds|in {} seconds|Wait {} seconds first.|with a delay of {} seconds
force?=bool:force,hard,kill ; true=by force|Force it.|hard|even if it is busy; false=gently|without force|Don't force it.|only if it is idle
!restart {service} on {env}
!restart the service {service} in {env}
{service} hangs on {env}, restart it
Bring {service} up again in {env}
!reboot {service} in the {env} environment
{service} on {env} needs a restart
!bounce {service} on {env}
Could you restart {service}, environment {env}
Restart {env}'s {service}
{env}: {service} has to be restarted
Turn {service} off and on again in {env}

deploy
deploy release deploy_app roll_out ship_version
Deploy a version of an app.|Rolls out a release.
app=server:app,service,name,project
version=version:version,tag,release
env=enum:environment,env,target ; dev=dev; staging=staging; production=production
dry?=bool:dry_run,test_only,simulate ; true=as a dry run|Only simulate it.|just a test, dry run|dry run; false=for real|no dry run|This is not a test.|really
!deploy {app} {version} to {env}
!roll out version {version} of {app} on {env}
!ship {app} {version} to {env}
{app} {version} should go to {env}
Version {version} of {app} can go to {env}
Release {version} of {app}, target {env}
Put {app} {version} on {env}
{env} needs {app} in version {version}
Please bring {app} to {version} in {env}
We release {app} {version} today, environment {env}

deploy
read_logs get_logs show_logs tail_logs fetch_logs
Read the logs of a service.|Shows the last lines of a log.
service=server:service,name,app,source
lines?=integer:lines,count,limit,num_lines ; the last {} lines|{} lines|Show {} lines.|limited to {} lines|{} lines are enough
level?=enum:level,severity,min_level ; error=errors only|only what is an error|level error|Just the errors.; warning=warnings only|level warning|Just the warnings.|only warnings; info=level info|infos, too|everything from info up|Level: info.
!show me the logs of {service}
!read the log of {service}
What do the logs of {service} say
What did {service} log
Logs of {service}, please
{service} behaves oddly, get its logs
!fetch the logs for {service}
I need to see what {service} wrote to its log
Let me look at the {service} logs
Print the log of {service}

access
grant_access share_folder give_access add_permission set_permission
Give a person access to a folder.|Shares a folder with somebody.
who=person:person,user,who,name
folder=folder:folder,path,directory,what
level=enum:level,rights,permission,role ; read=read; write=write; admin=admin
until?=day:until,expires,end_date ; until {}|till {}|It ends on {}.|It expires {}.|only up to {}
!give {who} {level} access to the folder {folder}
!grant {who} {level} rights on {folder}
{who} needs {level} access to {folder}
{who} should be able to {level} in {folder}
!share {folder} with {who}, level {level}
{level} access for {who} on {folder}
Let {who} have {level} permission for {folder}
Folder {folder}: {level} rights for {who}
{who} asked for {level} access to {folder}
!set the permission of {who} on {folder} to {level}

health
log_medication take_medicine record_dose medication
Record that a medicine was taken.|Writes down a dose of a medicine.
what=medicine:medicine,drug,medication,name
dose=mg:dose_mg,milligrams,mg,amount_mg
time?=clock:time,at,taken_at ; at {}|It was {}.|Time: {}.|taken at {}|around {}
food?=bool:with_food,after_meal,with_meal ; true=with food|after a meal|I had eaten before.|together with dinner; false=on an empty stomach|without food|I hadn't eaten.|before eating anything
I took {dose} mg of {what}
!log {dose} mg of {what}
I had {dose} milligrams of {what}
{what}, {dose} mg, taken
I've just taken {what}, {dose} mg
!write down {dose} mg {what}
My dose of {what} was {dose} mg
I swallowed {dose} mg of {what}
Medicine: {what}, dose: {dose} mg
Note it: {dose} milligrams of {what}

health
log_water drink_water record_water add_water
Record how much somebody drank.|Logs a drink.
ml=integer:ml,milliliters,amount_ml,volume
drink?=drink:drink,what,beverage,kind ; of {}|It was {}.|Drink: {}.|in the form of {}
time?=clock:time,at,when ; at {}|around {}|Time: {}.|It was at {}.
I drank {ml} ml
!log a drink of {ml} ml
I had {ml} milliliters to drink
Just drank {ml} ml
{ml} ml, write it down
Add {ml} ml to my drinks
!record {ml} milliliters
My glass had {ml} ml
Another {ml} ml
I finished a bottle of {ml} ml

sports
record_score save_score enter_points score_player
Save the score of a player.|Records points in a game.
player=first:player,name,who,person
points=integer:points,score,value
game?=game:game,match,in_game ; in {}|playing {}|The game was {}.|at {}|Game: {}.
level?=few:level,round,stage ; in round {}|at level {}|Level {}.|It was round {}.
{player} got {points} points
{player} scored {points}
!record {points} points for {player}
!write down that {player} has {points} points
{points} points for {player}
{player}: {points} points
{player} made {points} points, save it
Enter {points} for {player}
!give {player} {points} points
Score of {player}: {points}
{player} finished with {points} points
Credit {points} points to {player}

photos
tag_photo label_photo add_tags photo_tags
Add tags to a photo.|Labels a picture.
photo=photoid:photo_id,photo,image,picture
tags=tags:tags,labels,keywords
album?=word:album,collection,into_album ; in the album {}|Album: {}.|from the album {}|It is in the album {}.
!tag {photo} with {tags}
!tag the photo {photo}: {tags}
!label {photo} as {tags}
{photo} shows {tags}
Photo {photo} needs the tags {tags}
Put the tags {tags} on {photo}
{photo}: {tags}
The picture {photo} gets the labels {tags}
Add {tags} to the picture {photo}
Tags {tags} for {photo}, please

cart
add_to_cart cart_add put_in_cart add_product
Add a product to the shopping cart.|Puts something into the cart.
what=products:product,item,article,name
count=pieces:quantity,count,amount,pieces
size?=enum:size,fit ; S=in size S|size S|Size S, please.; M=in size M|size M|Size M, please.; L=in size L|size L|Size L, please.
gift?=bool:gift_wrap,wrap,as_gift ; true=gift-wrapped|as a gift|They are a present.|Wrap them, please.; false=not wrapped|without wrapping|No gift paper.|They are for me, no wrapping.
!add {count} {what} to my cart
!put {count} {what} in the cart
I'd like {count} {what}
I'll take {count} {what}
{count} {what}, please
Cart: {count} {what}
Let me have {count} {what}
{what}, {count} of them
My cart needs {count} {what}
We want {count} {what}
Give me {count} {what}

delivery
track_package track_parcel where_is_parcel parcel_status
Track a package.|Tells where a parcel is.
number=longcode:tracking_number,number,code,parcel
mail?=email:notify,email,send_to ; and mail the news to {}|Write to {} about it.|Keep {} informed.|with updates to {}
carrier?=carrier:carrier,company,service ; with {}|sent by {}|The carrier is {}.|Carrier: {}.|by {}
Where is my package {number}
!track {number}
!track the parcel {number}
My parcel has the number {number}, where is it
The tracking number is {number}
Where's my parcel? The number is {number}
Has {number} been delivered
I'm waiting for {number}
What about the package {number}
Status of the shipment {number}
{number} should have come days ago

library
renew_book extend_loan renew_loan prolong_book
Renew a borrowed book.|Keeps a library book longer.
isbn=isbn:isbn,book,book_isbn,code
days?=small:days,extra_days,for_days ; for {} days|by {} days|{} more days|I need it {} days longer.
card?=code:card,card_number,member ; My card is {}.|card {}|with the library card {}|Card number {}.
!renew the book {isbn}
!extend the loan of {isbn}
I'd like to keep {isbn} longer
My book {isbn} needs renewing
The book with the ISBN {isbn} must be renewed
I haven't finished {isbn} yet, renew it
Renew {isbn}, please
ISBN {isbn}, another loan period please
Can I keep the book {isbn}
{isbn} is due, prolong it

convert2
convert_currency exchange_money currency_convert fx
Convert an amount of money.|Changes an amount from one currency into another.
amount=quantity:amount,value,sum,money
start=currency:from_currency,from,source,base
end=currency:to_currency,to,target,quote
date?=iso:date,on,rate_date ; at the rate of {}|on {}|Use the rate of {}.|as of {}|Date: {}.
How much is {amount} {start} in {end}
!convert {amount} {start} to {end}
!exchange {amount} {start} into {end}
What do I get in {end} for {amount} {start}
{amount} {start} in {end}
{amount} {start} to {end}
I have {amount} {start} and need {end}
What are {amount} {start} worth in {end}
I want to turn {amount} {start} into {end}
Give me the value of {amount} {start} in {end}
Paid {amount} {start}. How much is that in {end}

random
random_number pick_number draw_number rand
A random number in a range.|Draws a number between two bounds.
low=small:low,min,from,lowest
high=large:high,max,to,highest
count?=few:count,how_many,numbers ; {} of them|{} numbers|I need {} of them.|{} times|Draw {}.
!pick a random number between {low} and {high}
!draw a number from {low} to {high}
Random number, {low} to {high}
Give me any number between {low} and {high}
I need a number from {low} up to {high}, by chance
!roll something from {low} to {high}
Something random from {low} to {high}
Let chance decide between {low} and {high}
A number not below {low} and not above {high}, at random
Choose a number for me, {low} to {high}
Lottery: {low} to {high}

calculator
calculate evaluate calculator compute_expression
Evaluate an arithmetic expression.|Works out a calculation.
what=formula:expression,formula,input,calculation
digits?=few:precision,digits,decimals ; with {} decimals|to {} digits|Round to {} digits.|rounded to {} decimals
Use the calculator for {what}
!use your calculator: {what}
!run the calculator on {what}
!let the calculator work out {what}
Put {what} into the calculator
Calculator: {what}
!type {what} into the calculator
What does the calculator say about {what}
Please evaluate {what} with the tool
Have {what} calculated by the tool
Take the calculator and do {what}

sortlist
sort_list sort_numbers order_numbers sort_values
Sort numbers.|Puts a list of numbers in order.
values=decimals:numbers,values,list,items
order?=enum:order,direction,sorting ; ascending=ascending|from low to high|smallest first|in ascending order|Order: ascending.; descending=descending|from high to low|largest first|in descending order|Order: descending.
unique?=bool:unique,no_duplicates,distinct ; true=without duplicates|each only once|Drop the doubles.|unique ones; false=duplicates may stay|with duplicates|Keep the doubles.|doubles are fine
!sort {values} with your tool
Please use the tool to sort {values}
!use the sorting function on {values}
Let the tool sort {values}
Run the sorter on {values}
Sorting job for the tool: {values}
The tool should bring {values} into order
!call the sorting tool with {values}
Have {values} sorted by the function
Give {values} to the sorting tool

sensors
read_sensor sensor_value get_sensor query_sensor
Read a sensor.|Returns the value of a sensor.
id=code:sensor_id,sensor,id,device
unit?=enum:unit,units,scale ; metric=in metric units|metric|Use metric units.|Metric, please.; imperial=in imperial units|imperial|Use imperial units.|Imperial, please.
avg?=minutes:average_minutes,window,over_minutes ; averaged over {} minutes|the mean of {} minutes|over the last {} minutes|Average {} minutes.
What does sensor {id} say
!read sensor {id}
!read out {id}
Value of {id}
What is the reading of {id}
Sensor {id}, please
What does {id} measure now
I need the value of the sensor {id}
Ask sensor {id} for its value
How high is {id} right now
Query the sensor {id}

people
invite_person invite add_member send_invite
Invite somebody to a team.|Adds a member to a group.
mail=email:email,address,mail,invitee
team=groupname:team,group,workspace
role?=enum:role,rights,as ; owner=as an owner|Role: owner.|with owner rights|who will own it, owner; member=as a member|Role: member.|an ordinary member|with member rights; guest=as a guest|Role: guest.|just a guest|with guest rights
text?=saying:message,note,text ; with the message "{}"|Tell them "{}".|Message: "{}".|and write "{}"
!invite {mail} to {team}
!add {mail} to the team {team}
{mail} should join {team}
We want {mail} in {team}
Please send an invitation for {team} to {mail}
{team} gets a new member: {mail}
Let {mail} into {team}
An invite to {team} for {mail}
{mail} belongs into the group {team}
Ask {mail} to join {team}

lists
count_people guest_list set_guests expected_guests
Set how many guests come.|Saves the number of adults and children.
adults=people:adults,grown_ups,num_adults
kids=few:children,kids,num_children
vegan?=few:vegetarians,vegans,meatless ; {} of them vegetarian|{} eat no meat|Vegetarians: {}.|among them {} vegetarians|{} are vegetarians
late?=bool:late_arrival,arrive_late,late ; true=We arrive late.|arriving late|We'll be late.|late in the evening; false=We arrive in time.|not late|on time|We'll be punctual.
We are {adults} adults and {kids} children
{adults} adults, {kids} children
!set the guests to {adults} adults and {kids} kids
{kids} children and {adults} adults are coming
Expect {adults} grown-ups and {kids} kids
There will be {kids} kids with {adults} adults
Guests: {adults} adults and {kids} children
We come with {kids} kids; the adults are {adults}
Adults {adults}, children {kids}
The party has {kids} children and {adults} adults
Please plan for {adults} adults plus {kids} children

oven
start_oven bake oven preheat_oven
Start the oven.|Heats the oven.
heat=oven:temperature,degrees,heat,celsius
minutes?=minutes:minutes,duration,baking_minutes ; for {} minutes|Bake it {} minutes.|{} minutes long|It needs {} minutes.|Time: {} minutes.
mode?=enum:mode,program,heat_type ; grill=on grill|with the grill|Use the grill.|mode grill; fan=with the fan|fan mode|Use the fan.|on fan; normal=in normal mode|normal heat|mode normal|top and bottom heat is normal
!heat the oven to {heat} degrees
!set the oven to {heat}
Oven at {heat} degrees
I need the oven at {heat}
Oven, {heat} degrees
The cake wants {heat} degrees
!turn the oven on, {heat} degrees
Please bake at {heat} degrees
{heat} degrees in the oven
The dough is ready, heat the oven to {heat}
!preheat to {heat} degrees

washing
start_washing washing_machine wash_clothes laundry
Start the washing machine.|Washes the laundry.
heat=washtemp:temperature,degrees,celsius
program?=program:program,cycle,kind ; with the {} program|program {}|The program is {}.|Use {}.|on {}
spin?=bool:spin,spinning,spin_dry ; true=with spinning|and spin it|Spin it, too.|spinning on; false=without spinning|no spinning|Don't spin it.|spinning off
start?=hhmm:start_at,start_time,at ; at {}|starting at {}|Start at {}.|not before {}
!wash at {heat} degrees
!start the washing machine at {heat} degrees
!do the laundry at {heat}
Laundry, {heat} degrees
The clothes need {heat} degrees
A wash at {heat} degrees, please
My shirts are dirty, wash them at {heat} degrees
The machine is full. {heat} degrees, please
I want to wash at {heat} degrees
{heat} degree wash

phone
call_contact phone_person make_call ring
Call a person.|Phones somebody.
who=caller:name,contact,person,who
video?=bool:video,with_video,video_call ; true=with video|as a video call|I want to see them.|Video on.|on camera; false=without video|audio only|No video.|no camera|voice only
speaker?=bool:speaker,loudspeaker,hands_free ; true=on speaker|on loudspeaker|hands-free|Put it on speaker.; false=not on speaker|no loudspeaker|without the speaker|speaker off
!call {who}
!phone {who}
!ring {who}
!give {who} a ring
I want to talk to {who}
Get {who} on the phone
I need to speak with {who}
Let me talk to {who}
Dial {who}
Can I speak to {who}
I should call {who}

web
web_search search_web search internet_search look_up
Search the web.|Looks something up on the internet.
what=query:query,q,search,keywords
max?=small:max_results,count,limit ; {} results|at most {} hits|the top {}|{} hits are enough|Show {} results.
days?=small:newer_than_days,days,max_age_days ; from the last {} days|not older than {} days|Only the last {} days.|of the past {} days
lang?=language:language,lang ; in {}|on {} pages|Language: {}.|{} pages only
!search the web for {what}
!look up {what} online
!google {what}
!look for {what} on the internet
What does the web say about {what}
Search: {what}
Find something on the net about {what}
I want to read about {what} on the web
Anything online about {what}
What's on the internet about {what}
Web search, please: {what}

words
define_word dictionary word_meaning lookup_word
Look up a word in the dictionary.|Tells what a word means.
word=word:word,term,entry
lang?=language:language,lang ; in {}|Language: {}.|in the {} dictionary|explained in {}
examples?=bool:examples,with_examples,show_examples ; true=with examples|and give examples|Show examples, too.|examples, please; false=without examples|no examples|I need no examples.|just the meaning, no examples
What does {word} mean
What is a {word}
!define {word}
!look up {word} in the dictionary
Meaning of {word}
What does the word {word} mean
What is meant by {word}
Definition of {word}, please
I don't know the word {word}
Explain the word {word}
"{word}" - what does that mean"""

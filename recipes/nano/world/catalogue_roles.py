"""Functions whose arguments share a type and are told apart by their role, asked for indirectly.

Rows in the form of `toolbox.py`: from and to, before and after, counts and levels, sender and
recipient.
"""

__all__ = ["ROLE_ROWS"]

ROLE_ROWS = """travel
find_connection search_connection get_connection search_route plan_trip route_search trip_lookup
Find a connection between two cities.|Looks up how to get from one city to another.|Search a trip.
start=city:from,origin,departure,from_city,start,source end=city:to,destination,arrival,to_city,end,target day?=weekday:day,date,on,departure_day time?=hhmm:time,leave_at,departure_time
How do I get from {start} to {end}?
How do I get to {end} from {start}?
I need to be in {end} on {day}, and I start in {start}.
I'm in {start} and have to be in {end} on {day}.
I live in {start}. How can I reach {end}?
What is the way to {end} if I am coming from {start}?
We leave {start} on {day} and want to end up in {end}.
{end} is where I must be on {day}; I set off from {start}.
Coming from {start}, which connection takes me to {end}?
I want to go to {end}. My train would start in {start} at {time}.
Is there anything from {start} to {end} around {time}?
!find me a connection to {end} from {start}
!get me from {start} to {end} on {day}
!look for a trip that starts in {start} and ends in {end}
{start} - {end}, {day}, {time}
My sister in {end} expects me on {day}. I'm still in {start}.
On {day} I travel to {end}, flying from {start}.
At {time} I can leave {start}. How do I get to {end} then?
I have to get away from {start}, off to {end}, {day} please.
Heading for {end}, leaving {start}. What are my options?
The wedding is in {end}, and we live in {start}. Connections on {day}?
> departure=hhmm arrival=hhmm -> It leaves at {departure} and arrives at {arrival}.
> minutes=minutes -> It takes {minutes} minutes.

travel
change_booking move_booking rebook reschedule_trip change_date modify_reservation
Change the date of a booking.|Moves a booking from one day to another.
code=code:booking,booking_code,reference,reservation_id old=weekday:old_day,from_day,from,current_day,old_date new=weekday:new_day,to_day,to,new_date,target_day
!move my booking {code} from {old} to {new}
!change booking {code} to {new}, it was for {old}
Booking {code} is for {old} but I can only come on {new}.
I can't make it on {old}. Put {code} on {new} instead.
My reservation {code}: not {old} but {new}.
{code}: {new} instead of {old}, please.
!reschedule {code}, which is on {old}, for {new}
Can {code} be on {new} rather than {old}?
We booked {old} (code {code}), and {new} would suit us better.
!shift {code} to {new}; the old day was {old}
Something came up on {old}. Could you rebook {code} for {new}?
I have {code} for {old}. {new} is better.
> status=#changed -> Done.
> fee=amount -> Done, the fee is {fee}.

travel
book_tickets buy_tickets order_tickets get_tickets purchase_tickets
Buy tickets for adults and children.|Orders tickets for an event.
show=topic:event,show,what,title adults=people:adults,num_adults,grown_ups,adult_count kids=few:children,kids,num_children,child_count
!book tickets for the {show}: {adults} adults and {kids} children
!buy {kids} children's and {adults} adult tickets for the {show}
We are {adults} adults with {kids} children and want to see the {show}.
I'd like to go to the {show} with {kids} kids; we'd be {adults} grown-ups.
Tickets, {show}, {adults} adults, {kids} children.
{adults} grown-ups and {kids} kids would like to visit the {show}.
!get us into the {show}, {kids} kids and {adults} adults
For the {show} I need {adults} tickets for adults plus {kids} for children.
The {show} sounds great. We come with {kids} children and {adults} adults.
Can {adults} adults and {kids} children still get into the {show}?
Kids: {kids}. Adults: {adults}. Show: {show}. Please book.
!reserve seats for {adults} adults and {kids} kids at the {show}
> total=amount -> The total is {total}.

money
transfer_between move_money wire_money make_transfer account_transfer move_funds
Transfer money from one account to another.|Moves an amount between two accounts.
amount=euros:amount,sum,value,money source=code:from,from_account,source,source_account,debit target=code:to,to_account,target,target_account,credit
!transfer {amount} euros from {source} to {target}
!move {amount} to account {target} from account {source}
!take {amount} from {source} and put it into {target}
Account {target} should get {amount} from {source}.
I owe account {target} {amount} euros. Take it from {source}.
{source} has too much money: move {amount} to {target}.
From {source}, to {target}, amount {amount}.
There is not enough on {target}. Send {amount} over from {source}.
!wire {amount} to {target}; use account {source} for it
!credit {target} with {amount} and debit {source}
Please see that {amount} goes from account {source} into account {target}.
{amount} must leave {source} and arrive at {target}.
> status=#sent -> Done.
> fee=amount -> The fee is {fee}.

money
split_bill share_bill divide_bill bill_split
Split a bill between people, with a tip in percent.|Works out what everyone pays.
bill=euros:bill,total,amount,sum people=few:people,persons,num_people,ways tip=percent:tip,tip_percent,percent_tip
!split a bill of {bill} between {people} people with {tip} percent tip
We are {people} people, the bill is {bill}, and we tip {tip}%. What does each pay?
The dinner was {bill}; {people} of us share it and give {tip} percent tip.
{people} friends, {bill} on the bill, {tip}% tip: how much each?
With a tip of {tip}%, what does each of {people} people pay of {bill}?
!work out the shares: {bill}, {people} persons, tip {tip}%
Bill {bill}, tip {tip} percent, divided by {people}.
The waiter brought a bill of {bill}. There were {people} of us and {tip} percent goes to the waiter.
!divide {bill} plus a {tip}% tip among {people} people
{people} ways, {bill}, and {tip}% for the staff.
We want to give {tip} percent on top of {bill} and share it by {people}.
How much is it per head if {people} people pay {bill} and tip {tip} percent?
> each=amount -> The each is {each}.

home
set_scene adjust_light set_lamps set_lamp tune_light light_settings
Set brightness and colour warmth of lamps in a room.|Adjusts how many lamps shine and how bright.
room=room:room,where,location,area lamps=few:lamps,count,number,how_many level=percent:brightness,level,percent,intensity minutes?=minutes:duration,minutes,for_minutes
!set {lamps} lamps in the {room} to {level} percent
!turn on {lamps} lamps in the {room} at {level}% for {minutes} minutes
In the {room}, {lamps} lamps should shine at {level} percent.
I want {lamps} lamps at {level}% in the {room}.
!dim {lamps} of the lamps in the {room} to {level} percent
The {room} is too dark: {lamps} lamps, {level} percent.
{level} percent is enough for the {lamps} lamps in the {room}.
!let {lamps} lamps burn at {level} percent in the {room} for {minutes} minutes
For {minutes} minutes I need {lamps} lamps in the {room} with {level}% brightness.
{room}: {lamps} lamps, brightness {level}
Brightness {level}%, {lamps} lamps, {room}.
!make {lamps} lamps in the {room} shine with {level} percent of their power
> status=#ok -> Done.

home
play_sound ring_bell sound_alarm beep play_tone
Play a sound a number of times at a volume.|Makes a noise; how often and how loud.
times=few:times,repeats,repetitions,count,how_often volume=percent:volume,loudness,level,percent pause?=seconds:pause,gap,seconds_between,wait
!ring the bell {times} times at {volume} percent
!beep {times} times with a volume of {volume}
!play the sound at {volume}% volume, {times} times
The bell should ring {times} times, {volume} percent loud.
I need {times} beeps at {volume}% with {pause} seconds in between.
Volume {volume}, {times} repeats.
!sound the alarm {times} times, {pause} seconds apart, at {volume} percent
{times} times, please, at a level of {volume}: the tone.
At {volume} percent, let it beep {times} times.
!repeat the tone {times} times, loudness {volume}
Wait {pause} seconds between each of the {times} rings, volume {volume}%.
!make it ring {times} times but only {volume} percent loud
> status=#ok -> Done.

home
set_range temperature_range climate_range keep_between set_limits
Keep a room between two temperatures.|Sets the lowest and the highest temperature of a room.
room=room:room,where,location low=few:min,minimum,low,lowest,from high=degrees:max,maximum,high,highest,to
!keep the {room} between {low} and {high} degrees
!never let the {room} get above {high} or below {low} degrees
The {room} should have at least {low} and at most {high} degrees.
At most {high} degrees in the {room}, at least {low}.
In the {room} I don't want less than {low} degrees or more than {high}.
{room}: min {low}, max {high}
!set the limits of the {room}: from {low} to {high} degrees
Plants die in the {room} below {low} degrees and above {high}. Take care of it.
!let the {room} stay over {low} degrees and under {high}
It must not be colder than {low} nor warmer than {high} in the {room}.
Highest {high}, lowest {low}, that's for the {room}.
!hold the {room} at {low} to {high} degrees
> status=#ok -> Done.

mail
forward_message pass_on_message relay_message forward_mail deliver_message
Forward a message from one person to another.|Passes on what somebody said to somebody else.
sender=first:from,sender,from_name,author receiver=first:to,recipient,to_name,receiver,addressee text=message:text,message,body,content
!tell {receiver} that {sender} says "{text}"
!pass on to {receiver} what {sender} wrote: "{text}"
{sender} wants {receiver} to know: "{text}"
A message from {sender} for {receiver}: "{text}"
{receiver} should hear this from {sender}: "{text}"
!forward "{text}" from {sender} to {receiver}
!let {receiver} know that "{text}" comes from {sender}
"{text}" - that is what {sender} said. Please send it on to {receiver}.
{sender} said "{text}". {receiver} needs to know.
For {receiver}, written by {sender}: "{text}"
!give {receiver} the message "{text}" by {sender}
On behalf of {sender}, write "{text}" to {receiver}.
> status=#sent -> Done.

calendar
move_meeting reschedule_meeting shift_meeting change_meeting postpone_meeting
Move a meeting to another time.|Changes when a meeting takes place.
title=topic:title,meeting,what,name old=hhmm:old_time,from,from_time,current_time,was_at new=hhmm:new_time,to,to_time,target_time,at
!move the {title} from {old} to {new}
The {title} at {old} should be at {new}.
!put the {title}, now at {old}, at {new}
Can the {title} be at {new} and not at {old}?
{title}: {new} instead of {old}.
I'm busy at {old}, so the {title} has to be at {new}.
We said {old} for the {title}, but {new} is better.
!reschedule the {title} to {new}; it was at {old}
The {title} no longer starts at {old}. It starts at {new}.
!change the time of the {title} from {old} to {new}
Not {old}, {new}! I mean the {title}.
Everyone can come to the {title} at {new}, nobody at {old}.
> status=#moved -> Done.

calendar
block_time add_slot reserve_time block_calendar add_block
Block time in the calendar.|Blocks a span of time on a day.
day=weekday:day,on,date,weekday start=hhmm:start,from,start_time,begins end=hhmm:end,until,end_time,to,ends title?=topic:title,reason,what,label
!block {day} from {start} to {end}
!keep {start} to {end} free on {day} for the {title}
I have the {title} on {day} between {start} and {end}.
On {day} I can't work until {end}; it begins at {start}. Block that.
{day}, {start}-{end}, {title}
My {day} is taken from {start} until {end}.
!reserve {day} for the {title}, starting {start} and ending {end}
The {title} ends at {end} on {day}. It starts at {start}. Put it in.
Nobody should book me on {day} from {start} to {end}.
!note that I am away on {day} from {start} till {end}
Until {end} I am at the {title} on {day}, from {start} on.
!fill my {day} from {start} to {end} with the {title}
> status=#blocked -> Done.

shopping
exchange_item swap_item replace_item swap_product trade_item
Exchange one product of an order for another.|Replaces a product by a different one.
code=code:order,order_id,order_number,reference old=product:old_item,return_item,from,remove,give_back new=product:new_item,wanted_item,to,add,get_instead
!exchange the {old} of order {code} for a {new}
!swap the {old} in {code} for a {new}
I got a {old} with order {code} but I wanted a {new}.
Order {code}: please replace the {old} with a {new}.
In {code}, take out the {old} and put in a {new}.
I'd rather have a {new} than the {old} in order {code}.
Send me a {new} instead of the {old}, order {code}.
The {old} from {code} is wrong. I need a {new}.
!change order {code}: a {new}, not a {old}
You sent a {old} with {code}. It should be a {new}.
!trade the {old} for a {new} in {code}
Order {code}. Return: {old}. Instead: {new}.
> status=#exchanged -> Done.

shopping
price_between search_by_price find_in_range products_in_range filter_by_price
Find products between two prices.|Searches products that cost at least and at most so much.
product=products:product,query,what,item low=small:min_price,min,from,at_least,lowest high=large:max_price,max,to,at_most,highest
!find {product} that cost between {low} and {high}
!show me {product} for {low} to {high}
I want to spend at most {high} and at least {low} on {product}.
{product}, not below {low}, not above {high}
My limit for {product} is {high}, and nothing under {low} please.
Which {product} cost more than {low} but less than {high}?
!search {product}, from {low} up to {high}
I'm looking for {product}. Maximum {high}, minimum {low}.
Cheaper than {high} but dearer than {low}: which {product} are there?
!list {product} priced from {low} to {high}
For {product} I have {high} at most; under {low} it can't be good.
{product}: {low}-{high}
> count=count -> The count is {count}.

people
assign_task give_task delegate_task hand_task task_assign
Give a task of one person to another.|Hands a task over.
task=message:task,what,job,todo giver=first:from,giver,assigned_by,from_person doer=first:to,assignee,assigned_to,doer,person day?=weekday:due,deadline,by,until
!give the task "{task}" from {giver} to {doer}
{giver} wants {doer} to do this: "{task}"
{giver} hands "{task}" over to {doer}, to be done by {day}.
{doer} takes "{task}" over from {giver}.
!let {doer} do "{task}" for {giver}
{doer} has to do "{task}" until {day}; {giver} asked for it.
"{task}" was {giver}'s job, now it is {doer}'s.
!assign "{task}" to {doer}, ordered by {giver}
From {giver} for {doer}: "{task}"
Not {giver} but {doer} will do "{task}".
!take "{task}" off {giver} and give it to {doer}
{giver} is ill, so {doer} gets "{task}" by {day}.
> id=id -> Done, the id is {id}.

files
copy_file cp duplicate_file copy_to file_copy
Copy a file under another name.|Makes a copy of a file.
src=file:source,src,from,input,original dst=file:target,dst,to,output,copy_name
!copy {src} to {dst}
!make a copy of {src} called {dst}
!duplicate {src} as {dst}
I need {src} once more, as {dst}.
{dst} should be a copy of {src}.
Save {src} under the name {dst} too.
From {src} make {dst}.
!create {dst} from {src}
Can I have {src} a second time, named {dst}?
cp {src} {dst}
Before I edit {src}, keep a copy in {dst}.
!write the contents of {src} to {dst} as well
> status=#copied -> Done.

files
replace_text find_and_replace substitute_text replace_in_file swap_words
Replace a word in a file by another.|Finds a word and puts another in its place.
path=file:file,path,filename,document old=word:find,old,search,from,old_word new=word:replace,new,replacement,to,new_word
!replace {old} by {new} in {path}
!change every {old} in {path} to {new}
In {path} it should say {new} instead of {old}.
{path}: {old} -> {new}
!put {new} wherever {old} stands in {path}
The word {old} is wrong in {path}; the right one is {new}.
In {path}, not {old} but {new}.
!swap the word {old} for {new} in {path}
!use {new} in place of {old} in the file {path}
I wrote {old} in {path} but meant {new}.
Every {old} has to become {new}, in {path}.
!correct {path}: {new} rather than {old}
> replaced=count -> The replaced is {replaced}.

sport
record_match save_result add_result enter_score log_match
Record who won a match against whom.|Saves the winner and the loser of a match.
winner=team:winner,won,winning_team,first loser=team:loser,lost,losing_team,second
!note that {winner} beat {loser}
{winner} won against {loser}. Write it down.
{loser} lost to {winner}, please record it.
{loser} was beaten by {winner}.
The match is over: {winner} defeated {loser}.
Put into the table: {winner} beat {loser}.
{winner} was too good for {loser} today.
!save the result: {loser} lost against {winner}
!record the win of {winner} over {loser}
Winner {winner}, loser {loser}.
No luck for {loser}, who lost to {winner}.
{winner} knocked out {loser}!
> id=id -> Done, the id is {id}.

health
log_blood_pressure save_pressure blood_pressure record_pressure add_pressure
Save a blood pressure.|Records the upper and lower blood pressure and the pulse.
upper=cm:systolic,upper,high,top lower=small:diastolic,lower,low,bottom pulse?=cm:pulse,heart_rate,beats
!save my blood pressure, {upper} over {lower}
My blood pressure is {upper}/{lower}.
I measured {upper} over {lower} with a pulse of {pulse}.
The lower value is {lower}, the upper {upper}. Note it.
Upper {upper}, lower {lower}, pulse {pulse}
!write down {upper} to {lower} as my blood pressure
The doctor measured {upper} over {lower} today.
My heart beats {pulse} times a minute and the pressure is {upper}/{lower}.
!record {upper} over {lower}
Blood pressure this morning: {upper} / {lower}
Systolic {upper}, diastolic {lower}.
!enter a blood pressure of {upper} over {lower} and a pulse of {pulse}
> status=#saved -> Done.

system
schedule_job run_job start_job plan_job launch_job
Run a job with a number of workers and retries.|Starts a job; how many workers, how often it is tried again.
name=server:job,name,job_name,task workers=people:workers,num_workers,threads,parallel retries=few:retries,max_retries,attempts,tries timeout?=minutes:timeout,timeout_minutes,max_minutes
!run the job {name} with {workers} workers and {retries} retries
!start {name}, {retries} retries, {workers} workers
Job {name} needs {workers} workers. Try it again {retries} times at most.
{name} should run on {workers} workers, with {retries} retries and a limit of {timeout} minutes.
!launch {name}: retries {retries}, workers {workers}, timeout {timeout}
If {name} fails, try {retries} more times. Use {workers} workers.
With {workers} workers in parallel, let {name} run for at most {timeout} minutes, {retries} retries.
!execute {name} on {workers} workers; retry {retries} times
{retries} tries and {workers} workers for {name}, please.
Give {name} {workers} workers and {retries} attempts.
{name} | workers {workers} | retries {retries}
After {timeout} minutes stop {name}; it gets {workers} workers and {retries} retries.
> id=id -> Done, the id is {id}.

system
make_image create_image resize_image scale_image image_size
Scale a picture to a width and a height.|Changes width and height of an image.
path=file:file,path,image,picture width=large:width,w,width_px,x height=cm:height,h,height_px,y
!scale {path} to {width} by {height} pixels
!make {path} {width} wide and {height} high
{path} should be {height} pixels high and {width} wide.
I need {path} with a width of {width} and a height of {height}.
!resize {path}: height {height}, width {width}
Width {width}, height {height}, file {path}.
The picture {path} is too big. {width} in width and {height} in height will do.
{path}, {width} x {height}
!shrink {path} to a height of {height} and a width of {width}
For the web page {path} has to be {width} pixels wide and {height} tall.
Please bring {path} to {width} x {height}.
!change the size of {path} to {width} times {height}
> status=#scaled -> Done.

food
cook_eggs start_cooker cook_item program_cooker cooker
Cook a number of portions for some minutes.|Starts the cooker; how many portions, how long.
dish=dish:dish,food,what,meal portions=people:portions,servings,people,count minutes=minutes:minutes,duration,time,cook_minutes level?=few:level,heat,power,stage
!cook {portions} portions of {dish} for {minutes} minutes
{dish} for {portions}, {minutes} minutes.
!let {portions} portions of {dish} cook {minutes} minutes on level {level}
We are {portions} and want {dish}. It takes {minutes} minutes.
For {minutes} minutes, please, {portions} portions of {dish}.
The {dish} needs {minutes} minutes at level {level}; make {portions} portions.
{portions} people are hungry for {dish}. Cook it for {minutes} minutes.
!start the cooker: {dish}, {minutes} minutes, {portions} servings
{dish}: {portions} portions, {minutes} min, level {level}
On level {level}, cook {dish} for {portions} people, {minutes} minutes long.
!put on {dish} for {portions} persons and let it cook {minutes} minutes
{minutes} minutes of cooking for {portions} servings of {dish}.
> status=#cooking -> Done.

language
translate_between translate_message convert_language translate_from_to
Translate from one language into another.|Puts a text from a language into a different one.
text=message:text,sentence,content,what source=language:from,source,source_language,from_language target=language:to,target,target_language,to_language
!translate "{text}" from {source} into {target}
!put "{text}" into {target}; it is {source}
"{text}" is {source}. I need it in {target}.
How do you say "{text}" in {target}? It's {source}.
My friend speaks only {target}, and I wrote "{text}" in {source}. Translate it.
Into {target} from {source}: "{text}"
What would "{text}", which is {source}, be in {target}?
!turn the {source} sentence "{text}" into {target}
I have a note in {source}: "{text}". My boss reads {target}.
{source} to {target}: "{text}"
!give me the {target} version of "{text}", originally {source}
From {source}, please, to {target}: "{text}"
> translation=foreign -> {translation}

science
mix_paint mix_colours blend_colors make_color mix_drinks
Mix two colours in parts.|Mixes so many parts of one colour with so many of another.
first=colour:first_color,color1,a,base,color_a second=colour:second_color,color2,b,other,color_b n=few:first_parts,parts1,parts_a,a_parts m=few:second_parts,parts2,parts_b,b_parts
!mix {n} parts of {first} with {m} parts of {second}
{n} parts {first} and {m} parts {second}, please.
I want a colour of {n} parts {first} to {m} parts {second}.
Take {first} as the base, {n} parts, and add {second}, {m} parts.
!blend {first} ({n} parts) and {second} ({m} parts)
For the wall: {n} cans {first}, {m} cans {second}. Mix it.
Colour one is {first}, {n} parts; colour two is {second}, {m} parts.
!make a colour from {n} shares of {first} plus {m} shares of {second}
{first}:{second} in the ratio {n}:{m}
My paint needs {n} cups of {first} and {m} cups of {second}.
!stir {n} parts of {first} into {m} parts of {second}
Start with {first}, {n} parts. Then {second}, {m} parts.
> name=word -> The name is {name}."""

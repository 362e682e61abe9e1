"""Requests of daily life whose arguments are said in passing or in other words.

`ROWS` and `ASKS` have the form of `catalogue_more.py`; the makers are those of `spoken.py`.
"""

__all__ = ["DAILY_ASKS", "DAILY_ROWS"]

DAILY_ROWS = """phone
message_contact send_message text_contact tell_contact send_text_message
Send a text message to a contact.|Sends a message to a person.|Texts somebody from the contacts.
to=first:recipient,to,contact,name,person text=saying:text,message,body,content
Tell {to} {text}.
Tell {to} that {text}.
!text {to}: {text}
Text {to} that {text}.
Let {to} know that {text}.
Let {to} know {text}.
!message {to}: {text}
!send {to} a message: {text}
Send {to} a message that {text}.
Drop {to} a message saying {text}.
Inform {to} that {text}.
Write {to} that {text}.
!write to {to}: {text}
!shoot {to} a text: {text}
{to} should know that {text}.
{to} needs to hear that {text}.
Message to {to}: {text}
Does {to} know that {text}? Send a message, please.
I want {to} to know that {text}.
Say this to {to} for me: {text}
Can somebody tell {to} that {text}?
{to} is waiting for news. Write that {text}.
> status=#sent -> Done.

todo
remember_task add_task put_on_list note_task new_todo
Adds a task to the to-do list.|Put something to do on the list.
task=chore:task,item,todo,what,title due?=weekday:due,day,deadline,when
!put {task} on my list
!add {task} to my list
!add {task} to my to-dos for {due}
I must not forget to {task}.
I must not forget to {task} by {due}.
I have to {task} by {due}, put it on the list.
I need to {task}. Add it to my tasks.
Make a note that I have to {task}.
I still have to {task}. List, please.
Don't let me forget to {task} on {due}.
By {due} I should {task}.
On my to-do list for {due}: {task}.
To do: {task}
To do by {due}: {task}
!write {task} on the to-do list
I really ought to {task}. Put that down for {due}.
Another task: {task}.
Remember that I want to {task}.
> status=#added -> Done.

notes
write_down jot_down keep_note save_fact add_note
Saves a note.|Keeps a note of something.|Write something down.
text=fact:text,note,content,what
Write down that {text}.
Note that {text}.
Make a note that {text}.
Jot down that {text}.
Keep in my notes that {text}.
Put in my notes that {text}.
Save a note saying {text}.
I want to keep this: {text}
For my notes: {text}
Note to self: {text}
I should write down that {text}. Do it for me.
Before I forget, {text}. Note that.
Put this down somewhere: {text}
Let me have a note that {text}.
Record that {text}.
> status=#saved -> Done.

time
wake_at set_alarm alarm_at set_wake_up wake_up
Sets an alarm, time as HH:MM.|Sets an alarm clock (HH:MM, 24 hours).
time=spokentime:time,at,when,alarm_time
!wake me at {time}
!get me up at {time}
!set an alarm for {time}
!ring at {time}
I have to be up at {time}.
I want to get up at {time}.
Alarm at {time}.
I need to be awake by {time}, set the alarm.
My day starts at {time}. Wake me.
{time} is when I want to wake up.
Let the alarm ring at {time}.
!see that I am awake at {time}
alarm {time} please
> status=#set -> Done.

time
count_down start_timer timer set_timer run_timer
Starts a timer.|Counts down some minutes.
minutes=spokenminutes:minutes,duration,length_minutes
!set a timer for {minutes}
!start a timer of {minutes}
!count down {minutes}
{minutes} timer
Timer: {minutes}
I need {minutes} on the clock.
The cake needs {minutes}. Time it.
Ring when {minutes} are over.
Tell me when {minutes} have passed.
!time {minutes} for me
Let me know in {minutes}.
In {minutes} the noodles are ready. Start a timer.
!run a countdown of {minutes}
> status=#running -> Done.

money
to_currency convert_currency exchange_money change_money currency
Converts money between currencies (codes such as USD).|Converts an amount from one currency code to another.
amount=euros:amount,sum,value from=moneyname:from,from_currency,source to=moneyname:to,to_currency,target
What are {amount} {from} in {to}?
How much is {amount} {from} in {to}?
{amount} {from} in {to}?
!convert {amount} {from} to {to}
!change {amount} {from} into {to}
I have {amount} {from}. How many {to} is that?
How many {to} do I get for {amount} {from}?
{amount} {from}, what's that in {to}?
If I change {amount} {from}, how many {to} do I have?
The bill is {amount} {from}. I think in {to}.
What would {amount} {from} be in {to}?
It costs {amount} {from}. Say it in {to}.
> result=amount -> {amount} {from} are {result} {to}.

math
calculate calculator evaluate compute do_math
Evaluates an arithmetic expression.|Calculates an expression such as 2 + 3 * 4.
expression=spokensum:expression,input,formula,calculation
Use the calculator: what is {expression}?
!use the calculator for {expression}
!calculate {expression} with the calculator
!let the calculator work out {expression}
What does the calculator say to {expression}?
Calculator: {expression}
!evaluate {expression} with your tool
Please use your tool: {expression}
With the calculator, how much is {expression}?
!type {expression} into the calculator
!run the calculator on {expression}
> result=amount -> The result is {result}.

food
order_food order order_meal place_order get_food
Orders food.|Order something to eat.
dish=portions:dish,item,food,what quantity=spokenfew:quantity,count,number,how_many
{quantity} {dish} for me
{quantity} {dish}, please.
!order {quantity} {dish}
!get us {quantity} {dish}
I'd like {quantity} {dish}.
We'll have {quantity} {dish}.
I'll take {quantity} {dish}.
We want to eat {quantity} {dish}.
Hungry! {quantity} {dish}!
Could we get {quantity} {dish}?
Bring us {quantity} {dish}.
For lunch I want {quantity} {dish}.
My order: {quantity} {dish}.
> status=#ordered -> Done.

music
play put_on play_song start_song listen
Plays a song.|Starts a song by its title.
title=song:title,song,track,name artist?=band:artist,by,band,singer
!put on {title}
!play {title}
!play {title} by {artist}
!put on {title} by {artist}
I want to hear {title} by {artist}.
I want to hear {title}.
I'd like to listen to {title} by {artist}.
Can I hear {title}?
{title} by {artist}, please.
Do you have {title} by {artist}? Play it.
How about {title} by {artist}?
Let's hear {title}.
Something by {artist}: {title}.
My favourite is {title} by {artist}, put it on.
> status=#playing -> Done."""

DAILY_ASKS = """get_weather
Is it snowing in {city}?
Is there snow in {city}?
Is it foggy in {city}?
Is it windy in {city} right now?
Is the sun out in {city}?
Does it rain in {city}?
Will I get wet in {city} today?
What should I wear in {city} today?
Do I need a jacket in {city}?
Do I need sunglasses in {city}?
Is there a storm in {city}?
Is it freezing in {city}?
Could I swim outside in {city} today?
How is it outside in {city}?
Is it T-shirt weather in {city}?
What's it like out there in {city}?
How many degrees does {city} have?
Is it nice out in {city}?"""

"""More functions of one domain side by side, and more requests for those of `siblings.py`.

`MORE_SIBLING_ROWS` has the rows' form of `toolbox.py`; `SIBLING_ASKS` has blocks: the function's
first name, then requests.
"""

__all__ = ["MORE_SIBLING_ROWS", "SIBLING_ASKS"]

SIBLING_ASKS = """add_item
!add the {item} to my basket
I would like to buy the {item}.
Could I have the {item}?
The {item} should come along as well.
I want the {item} in my cart.
We are taking the {item}.
Sold! I'll have the {item}.
Put one {item} in, please.
The {item} is just what I need.
And the {item}, please.

remove_item
I don't need the {item} after all.
!remove the {item} from my cart
Please take the {item} off my list of purchases.
The {item} can go out of the cart.
I won't buy the {item}.
!leave the {item} away
Forget the {item}, I won't take it.
The {item} is not what I wanted, out with it.
No, not the {item} any longer.
I picked the {item} by mistake.

set_quantity
I'd rather have {count} of the {item}.
Change it to {count} for the {item}.
{count} pieces of the {item} instead, please.
The quantity of the {item} should be {count}.
!raise the {item} to {count}
!lower the {item} to {count}
I wanted {count} of the {item}, the cart is wrong.
Let it be {count} of the {item}.
{item}: {count} pieces, not one.
!correct the {item} to {count} pieces

apply_code
I've got a coupon: {code}
The voucher says {code}.
Here is my code for the discount: {code}.
!enter the voucher {code}
Can I pay less with {code}?
My gift card has the code {code}.
!take the discount code {code}
With {code} it should be cheaper.
I'd like to redeem {code}.
The newsletter gave me {code} as a discount code.

lock_it
!lock the {door}
!close and lock the {door}
The {door} has to be locked.
No one may enter the {door} now.
Everyone has left, so lock the {door}.
!keep strangers out of the {door}
We go on holiday. The {door} must be locked.
!secure the {door} for the night
Shut the {door} up tight, please.
Nobody is at home, lock the {door}.
I want the {door} locked.
The {door} shouldn't be open to just anybody.

unlock_it
!unlock the {door}
I'm standing in front of the {door}, let me in.
The {door} has to be open now.
Visitors are coming, the {door} should be open.
!give the workers access to the {door}
Please open the lock of the {door}.
Everybody may enter the {door} now.
The {door} is locked, change that.
The delivery man needs to get into the {door}.
I want the {door} unlocked.
We are back home, open the {door}.
!make the {door} accessible

door_state
Did we lock the {door}?
Tell me whether the {door} is shut.
Is the {door} still open?
!check if the {door} is locked
Has anybody locked the {door}?
What about the {door}: locked or not?
I can't remember if the {door} is closed.
Could somebody simply open the {door}?
Is the {door} shut tight?
!look at the lock of the {door}

who_entered
Who visited the {door}?
!show me who went through the {door}
Who was the last one in the {door}?
Which visitors did the {door} have?
!give me the names of all who used the {door}
Tell me who came into the {door} yesterday.
Has someone entered the {door}, and who was it?
Something was stolen from the {door}. Who was inside?
!list the visitors of the {door}
Did anyone go into the {door}? Names, please.

add_todo_item
Please remember this task: "{task}"
!add "{task}" to the list
I need to do "{task}" soon, note it.
"{task}" is still missing on my list.
Another task: "{task}"
I have to think of "{task}".
!save the task "{task}"
There is "{task}" to be done.
My wife asks me to "{task}". Put it on the list.
Next week: "{task}". Write it down.

finish_task
I finished "{task}".
I've done "{task}".
!set "{task}" to done
"{task}" is complete now.
!cross off "{task}", it's done
Just completed "{task}".
"{task}" has been done, finally.
At last I'm through with "{task}".
I managed "{task}".
We did "{task}" this morning.
Hooray, "{task}" is over and done.

drop_task
!remove "{task}" from the list, I won't do it
Skip "{task}", it isn't needed.
"{task}" is not necessary any more.
I changed my mind, no "{task}".
We don't have to do "{task}" any longer.
!take "{task}" off the list without doing it
!cancel the task "{task}"
"{task}" makes no sense, delete it.
Someone else did "{task}", drop mine.
I give up on "{task}".

rename_task
!rename "{old}" to "{new}"
Please write "{new}" where it says "{old}".
Not "{old}" but "{new}" is what the task says.
"{old}" is wrong, it has to be "{new}".
!turn "{old}" into "{new}"
The words "{old}" should become "{new}".
I want to call the task "{new}" and not "{old}".
"{new}" is what it should say in place of "{old}".
"{new}" sounds better than "{old}".
Put "{new}" in place of "{old}".
It used to be "{old}"; make it "{new}".
!edit "{old}", the new text is "{new}"

play_it
!play "{song}"
!turn on "{song}"
Play me "{song}", please.
"{song}" now, please.
I'd love to listen to "{song}".
Could you play "{song}" right away?
Let me hear "{song}".
It's time for "{song}".
Music! "{song}"!
I feel like hearing "{song}" now.

queue_it
!add "{song}" to the queue
"{song}" next, please.
When this one ends, play "{song}".
Afterwards I want to hear "{song}".
!let "{song}" follow this song
The next song should be "{song}".
"{song}" can come later.
After the current song, "{song}".
Once this is over: "{song}".
As the following song take "{song}".
!queue "{song}"
First finish this, then "{song}".

like_it
I like "{song}" very much.
!add "{song}" to my favourites
!save "{song}" for me
"{song}" is wonderful, remember it.
My favourite song is "{song}".
!note that I love "{song}"
"{song}" is one of my favourites.
Please keep in mind that I like "{song}".
A heart for "{song}"!
What a beauty, "{song}"! Keep it with my favourites.
"{song}" is the best, mark it.

block_song
Don't ever play "{song}".
!never let "{song}" come up again
I don't want to hear "{song}" ever again.
"{song}" is terrible, block it.
Please no "{song}" in the future.
"{song}" hurts my ears. Ban it.
Keep "{song}" away from me.
!blacklist "{song}"
I'm sick of "{song}", never again.
"{song}" must not be played any more.

goods_in
{count} {item} came in.
We received {count} {item}.
The lorry unloaded {count} {item}.
!add the {count} {item} that were delivered
There came {count} {item} today.
A box with {count} {item} has arrived.
Today's delivery: {count} {item}.
The postman brought us {count} {item}.
!enter {count} {item} as received
The {count} {item} we ordered are here.

goods_out
We have sold {count} {item}.
{count} {item} were sold today.
{count} {item} have been shipped to a customer.
We gave away {count} {item}.
!deduct {count} {item}, a customer bought them
Somebody bought {count} {item}.
We just shipped {count} {item}.
{count} {item} are gone, sold this morning.
We delivered {count} {item} to a client.
!remove {count} sold {item} from the stock
A client collected {count} {item}.
{count} {item} left on the van to a buyer.

count_goods
How many {item} do we have?
How many {item} are in stock?
!check how many {item} are left
Have we got any {item}?
Is the shelf with the {item} empty?
What's left of the {item}?
Number of {item} in the store?
!tell me the stock of {item}
Can I still sell {item}, are there any?
Are the {item} sold out?

order_goods
Please order {count} {item} from the supplier.
The supplier has to send us {count} {item}.
!have {count} {item} delivered
We should get {count} more {item}.
We need new {item}, {count} of them, from the factory.
!buy {count} {item} from the wholesaler
Nearly no {item} left, order {count}.
I'd like the supplier to deliver {count} {item}.
The manufacturer should send {count} {item}.
!reorder {count} {item}
Our {item} run low; {count} more from the supplier, please.
The wholesaler shall bring us {count} {item}.

block_user
!block {name}
!ban {name}
{name} may not use our system any more.
{name} was fired. Close the account.
!stop {name} from logging in
I don't want {name} to get in.
{name} behaves badly, block the account.
!deny {name} the access
{name} has no right to be here any more.
!freeze the account of {name}

restore_user
!give {name} access again
{name} can use the system again.
We blocked {name} and that was wrong, undo it.
{name} should get the account back.
!end the ban for {name}
{name} is no longer banned.
!reactivate {name}
Please let {name} in again, the block was an error.
{name} has been punished long enough.
!open the doors for {name} again

reset_login
{name} has forgotten the password.
!give {name} a new password
{name} lost the password.
{name} can't log in, the password is wrong.
!help {name} with a new password
The old password of {name} is gone, set another one.
{name} asks for a new password.
!reset the login of {name}
{name} does not know the password any longer.
Password trouble for {name}, send a new one.

user_rights
!give {name} admin rights
{name} becomes an admin.
{name} should be an administrator from now on.
Let {name} have all rights.
!raise {name} to administrator
{name} will manage the system.
{name} must be able to do everything an admin does.
I want {name} as administrator.
Full rights for {name}, please.
{name} should be in charge of the system.

reply_to
Answer {id} like this: "{text}"
!send "{text}" as an answer to mail {id}
Reply to {id}: "{text}"
My answer to the mail {id}: "{text}"
Mail {id} needs a reply that says "{text}".
!tell the sender of mail {id} "{text}"
Message {id}: answer "{text}".
I want to answer {id} with "{text}".
The reply to message {id} should be "{text}".
Please write "{text}" back to {id}.

move_mail
!move mail {id} to {folder}
Mail {id} should go into {folder}.
I want to have message {id} in the folder {folder}.
{id} has to be in {folder}.
!shift {id} over to {folder}
Take {id} and put it in {folder}.
!archive {id} under {folder}
Number {id} should lie in {folder}.
The folder for {id} is {folder}.
Away from the inbox, {id} into {folder}.

junk_mail
{id} is spam.
{id} is junk.
!flag {id} as spam
Mail {id} is an unwanted ad.
I don't know the sender of {id}, it's spam.
!mark mail {id} as junk
Mail {id} is rubbish.
Just spam again: {id}.
Message {id} wants to sell me something, spam.
{id} is nothing but advertising rubbish.
Another junk mail, {id}.
!tell the filter that {id} is spam

later_mail
!show me mail {id} again in {days} days
I want to read {id} in {days} days.
!snooze {id} for {days} days
In {days} days {id} should come back.
Let {id} wait for {days} days.
Come back with {id} in {days} days.
I will look at mail {id} in {days} days.
{id} later, in {days} days.
Please remind me of {id} in {days} days.
No time for mail {id} now, {days} days later please.

start_engine
!start {car} for me
{car} has to be warm when I leave.
I'm leaving in a minute, start {car}.
The engine of {car} should be on.
!put the engine of {car} on
Let's go, start {car}!

stop_engine
!shut {car} off
{car} must not run any more.
The engine of {car} should stop.
Stop {car}, we are there.
!kill the engine of {car}
Nobody sits in {car}, turn the engine off.

find_car
Can you find {car}?
!look where {car} is
I don't remember where {car} is parked.
Where have I left {car}?
{car} is gone! Where is it?
Place of {car}, please.

fuel_level
Is the tank of {car} full?
!see how much fuel {car} has
Fuel of {car}?
How empty is {car}?
Has {car} got enough petrol?
How much gas is left in {car}?

enroll_student
!let {student} join {course}
{student} starts with {course}.
{student} is new in {course}.
!sign up {student} for the {course} course
{course} is what {student} wants to learn, enroll them.
Please take {student} into {course}.

leave_course
!cancel the place of {student} in {course}
{student} stops with {course}.
{student} is out of {course}.
No more {course} for {student}.
{student} has left {course}.
{student} will not take {course} any longer.

give_grade
{points} for {student} in {course}, please enter it.
{student} has earned {points} points in {course}.
!save {points} points for {student} in {course}
Result in {course}: {student}, {points} points.
The test in {course}: {student} {points} points.
{student} made {points} points in {course}.

was_absent
{student} was absent from {course}.
{student} stayed away from {course} today.
{student} is missing in {course} today.
{student} didn't show up in {course}.
No {student} in {course} today.
{course} without {student} today, note it.

accept_parcel
{id} came today.
We have got parcel {id}.
The package {id} has come in.
!register {id} as arrived
{id} was left with us.
Delivery for us: {id}.

hand_out
{id} was fetched by {who}.
{who} has got {id} now.
The parcel {id} was given to {who}.
{who} came by and took {id}.
!hand parcel {id} over to {who}
{id} now belongs in the hands of {who}, who is here.

send_back
{id} should go back to where it came from.
!ship {id} back
We don't want {id}, back with it.
Return the parcel {id}, please.
{id} was sent to us by mistake, send it back.
Back to the sender with {id}.

where_stored
Which shelf has {id}?
Do you know where {id} is?
Shelf of {id}?
!show me the place of {id}
{id} is somewhere here, but where?
Help me find {id}.

lamp_on
The {room} is dark.
!make light in the {room}
Switch the {room} lamp on, please.
I need light in the {room}.
It is too dark to see in the {room}.
Light on in the {room}.

lamp_off
!turn the light off in the {room}
The light in the {room} is not needed.
Light off in the {room}.
Please no light in the {room}.
The {room} lamp should be off.
Everyone left the {room}, turn off the light.

lamp_brighter
!give me more light in the {room}
The light in the {room} should be stronger.
It could be brighter in the {room}.
The {room} lamp is too dim.
Turn the light up in the {room}.
I can hardly read in the {room}, more light.

lamp_darker
!give me less light in the {room}
The light in the {room} should be weaker.
It could be darker in the {room}.
The {room} lamp is too bright.
Turn the light down in the {room}.
That's too much light in the {room}.

pay_to
I have to pay {who} {amount}.
{amount} to {who}, please.
!let {who} get {amount} from me
I still owe {who} {amount}, pay it.
{who} paid for me, give back {amount}.
Pay my debt of {amount} to {who}.

ask_for
{who} must pay me {amount}.
{who} still owes me {amount}, ask for it.
!claim {amount} from {who}
I'm waiting for {amount} from {who}, remind them.
I want my {amount} back from {who}.
{who} borrowed {amount} from me.

save_up
!put {amount} into savings
I'd like to save {amount}.
{amount} goes into the piggy bank.
Let's put {amount} away.
{amount} is for later, save it.
Set {amount} aside for me.

take_out
!get {amount} out of the savings
I need {amount} of what I saved.
{amount} from the savings account, please.
Take {amount} from the piggy bank.
I'd like to spend {amount} of my savings.
My savings must give {amount}."""

MORE_SIBLING_ROWS = """garage
start_engine engine_on start_car
Starts the engine of the car.|Turns the car on.
car=first:car,vehicle,car_name,name
!start the car {car}
!turn {car} on
I'm coming, {car} should be running.
Let the engine of {car} run.
!warm up {car}
{car} should be started already when I get there.
!get {car} going
Engine on for {car}, please.
I want {car} to start now.
!switch on the motor of {car}
{car} may start.
Please have {car} running in front of the house.
Could {car} be started?
!fire up {car}
> status=#on -> Done.

garage
stop_engine engine_off stop_car
Stops the engine of the car.|Turns the car off.
car=first:car,vehicle,car_name,name
!stop the car {car}
!turn {car} off
{car} is still running, stop that.
Engine off for {car}.
!switch off the motor of {car}
I left {car} running by mistake.
{car} should not run any longer.
No need for {car} to run, turn it off.
!cut the engine of {car}
{car} wastes petrol, switch it off.
We have arrived, {car} can be off.
The motor of {car} has to be quiet now.
> status=#off -> Done.

garage
find_car locate_car car_position
Tells where the car is.|Returns the position of the car.
car=first:car,vehicle,car_name,name
Where is {car}?
Where did I park {car}?
!find {car}
!locate {car}
I can't find {car} any more.
I forgot where {car} stands.
In which street is {car}?
!tell me the position of {car}
Who has seen {car}? Where does it stand?
!show me where {car} is
On which parking lot is {car}?
I'm looking for {car}.
> street=street -> The street is {street}.

garage
fuel_level check_tank tank_state
Tells how much fuel is in the car.|Returns the level of the tank.
car=first:car,vehicle,car_name,name
How full is the tank of {car}?
How much fuel does {car} have?
Do I have to fill up {car}?
Is there still petrol in {car}?
!check the tank of {car}
!look how much is in the tank of {car}
How far can {car} still drive on its fuel?
Does {car} need to go to the petrol station?
Tank of {car}?
Is {car} nearly out of gas?
How many liters are in {car}?
!tell me the fuel level of {car}
> percent=percent -> The percent is {percent}.

course
enroll_student sign_up join_course
Signs a student up for a course.|Adds a student to a course.
student=first:student,name,pupil,who course=noun:course,class,subject,title
!sign {student} up for {course}
!enroll {student} in {course}
{student} wants to take {course}.
{student} would like to join {course}.
!put {student} into {course}
{student} takes part in {course} from now on.
!add {student} to {course}
{course} gets a new student, {student}.
{student} should learn {course}.
A place in {course} for {student}, please.
{student} chose {course}.
!register {student} for the course {course}
> seat=few -> The seat is {seat}.

course
leave_course drop_course sign_off
Takes a student out of a course.|Removes a student from a course.
student=first:student,name,pupil,who course=noun:course,class,subject,title
!take {student} out of {course}
{student} does not want {course} any more.
{student} leaves {course}.
{student} gives up {course}.
!remove {student} from {course}
{student} quits {course}.
!strike {student} off the list of {course}
{student} no longer comes to {course}.
{course} is too hard for {student}, who stops.
{student} dropped {course}.
!sign {student} off from {course}
Without {student} in {course}, please.
> status=#removed -> Done.

course
give_grade set_mark enter_grade
Gives a student a mark in a course.|Saves a grade.
student=first:student,name,pupil,who course=noun:course,class,subject,title points=percent:points,grade,mark,score
{student} got {points} points in {course}.
!give {student} {points} in {course}
{student} scored {points} in {course}.
In {course}, {student} has {points} points.
!enter {points} points for {student} in {course}
{course}: {points} for {student}.
The exam in {course} went like this: {student} {points}.
{points} points in {course} for {student}.
{student} reached {points} points when {course} was tested.
!write down that {student} got {points} in {course}
The mark of {student} in {course} is {points}.
{student} earned {points} in {course}.
> status=#saved -> Done.

course
was_absent mark_absent note_absence
Notes that a student did not come.|Marks a student as absent from a course.
student=first:student,name,pupil,who course=noun:course,class,subject,title
{student} did not come to {course}.
{student} missed {course}.
{student} was not in {course} today.
{student} is ill and not in {course}.
!mark {student} as absent in {course}
{course} took place without {student} today.
Nobody saw {student} in {course} today.
{student} overslept and missed {course}.
!note that {student} was away from {course}
The seat of {student} in {course} was empty today.
{student} skipped {course} today.
In {course} {student} was missing.
> status=#noted -> Done.

parcel
accept_parcel take_parcel receive_parcel
Notes that a parcel has arrived.|Books a parcel in.
id=code:parcel,id,code,number
Parcel {id} has arrived.
!take in parcel {id}
{id} is here.
The postman brought {id}.
!book in {id}
We received the parcel {id}.
{id} was delivered to us just now.
There is a new parcel here, {id}.
!note the arrival of {id}
{id} came with the morning post.
The courier just left {id} with us.
{id} lies on my desk, it has just come.
> status=#ok -> Done.

parcel
hand_out pick_up give_parcel
Notes that a parcel was picked up by its owner.|Hands a parcel out to a person.
id=code:parcel,id,code,number who=first:to,person,name,receiver
{who} picked up parcel {id}.
!hand {id} out to {who}
!give {id} to {who}
{who} has come for {id}.
{id} went to {who}.
{who} took {id}.
Parcel {id} is with {who} now.
I gave {id} to {who}.
{who} collected {id}.
{id} was handed to {who}.
{who} stands here and gets {id}.
!let {who} have {id}
> status=#ok -> Done.

parcel
send_back return_parcel refuse_parcel
Sends a parcel back to the sender.|Returns a parcel.
id=code:parcel,id,code,number
Parcel {id} goes back.
!send {id} back
!return {id} to the sender
Nobody wants {id}, send it back.
{id} was refused.
We don't know the receiver of {id}, so back with it.
The sender should get {id} back.
{id} is not for us, return it.
!give {id} back to the courier for the sender
Nobody came for {id} in weeks. Back to the sender.
{id} is broken, let it go back.
The address on {id} is wrong, return the parcel.
> status=#ok -> Done.

parcel
where_stored find_parcel parcel_shelf
Tells on which shelf a parcel lies.|Finds a parcel in the store.
id=code:parcel,id,code,number
Where is parcel {id}?
On which shelf is {id}?
Where did we put {id}?
!find {id}
I'm looking for parcel {id}.
In which corner does {id} lie?
!tell me where {id} lies
Where can I find {id}?
I can't see {id} anywhere. Which shelf?
!look up the shelf of {id}
Which place does {id} have?
Somebody asks for {id}, where is it?
> shelf=few -> The shelf is {shelf}.

lamp
lamp_on switch_on light_up
Switches a lamp on.|Gives light in a room.
room=room:room,where,place,lamp
It's dark in the {room}.
I can't see a thing in the {room}.
!switch on the light in the {room}
!turn the {room} lamp on
Light in the {room}, please!
Let there be light in the {room}.
I'm going into the {room} and it's night.
I want to read in the {room} and it is too dark.
!put the light on in the {room}
The {room} needs light.
The lamp in the {room} should be on.
!light up the {room}
> status=#on -> Done.

lamp
lamp_off switch_off put_out
Switches a lamp off.|Makes a room dark.
room=room:room,where,place,lamp
!switch off the light in the {room}
!turn off the {room} lamp
I want to sleep in the {room}, it should be dark.
Nobody is in the {room}, so no light there.
!put out the light in the {room}
The {room} should be dark.
No more light in the {room}.
We leave the {room}, lamp off.
The lamp in the {room} burns for nothing.
!make the {room} dark
I forgot the light in the {room}, off with it.
Save power in the {room}: no light.
> status=#off -> Done.

lamp
lamp_brighter more_light brighten
Makes a lamp brighter.|Gives more light in a room.
room=room:room,where,place,lamp
The light in the {room} is too weak.
!make it brighter in the {room}
A bit more light in the {room}, please.
I need more light in the {room}.
!turn up the lamp in the {room}
The lamp in the {room} could be brighter.
The {room} is rather dim, more light please.
Brighter in the {room}!
!raise the light in the {room}
My eyes hurt in the {room}, the lamp is so dim.
Stronger light for the {room}.
The lamp in the {room} is on, but too faint.
> level=percent -> The level is {level}.

lamp
lamp_darker less_light dim
Makes a lamp darker.|Dims the light of a room.
room=room:room,where,place,lamp
The light in the {room} is too bright.
!make it darker in the {room}
A bit less light in the {room}, please.
!dim the {room}
!turn down the lamp in the {room}
The lamp in the {room} blinds me.
Softer light in the {room}.
It's so bright in the {room}, less please.
!lower the light in the {room}
The lamp in the {room} is too strong.
I'd like a romantic, weaker light in the {room}.
Not so much light in the {room}.
> level=percent -> The level is {level}.

money
pay_to send_money give_money
Sends money to a person.|Pays a person.
who=first:to,person,recipient,name amount=euros:amount,sum,value,money
!send {who} {amount}
!pay {who} {amount}
I owe {who} {amount}, send it.
{who} gets {amount} from me.
!give {who} {amount}
{who} lent me {amount}; pay it back.
{amount} for {who}, please.
Let {who} have {amount}.
{who} should receive {amount}.
I want to pay {amount} to {who}.
!transfer {amount} to {who}
My debt to {who} is {amount}, settle it.
> status=#sent -> Done.

money
ask_for request_money demand_money
Asks a person for money.|Sends somebody a request to pay.
who=first:from,person,payer,name amount=euros:amount,sum,value,money
{who} owes me {amount}.
!ask {who} for {amount}
!request {amount} from {who}
{who} should pay me {amount}.
I want {amount} from {who}.
I lent {who} {amount} and want it back.
I get {amount} from {who}, remind them to pay.
!tell {who} to pay me {amount}
{who} still has to give me {amount}.
{amount} from {who}, please ask for it.
!send {who} a request for {amount}
{who} has not paid me the {amount} yet.
> status=#asked -> Done.

money
save_up put_aside move_savings
Puts money into the savings.|Moves money to the savings account.
amount=euros:amount,sum,value,money
!save {amount}
!put {amount} aside
{amount} into my savings, please.
I want to save {amount}.
Keep {amount} for later.
!move {amount} to the savings
Let me save up {amount} this month.
{amount} should go to the savings account.
!lay {amount} by
I earned something and put {amount} aside.
{amount} for a rainy day.
Add {amount} to what I have saved.
> total=amount -> The total is {total}.

money
take_out withdraw from_savings
Takes money out of the savings.|Moves money from the savings to the account.
amount=euros:amount,sum,value,money
!take {amount} out of my savings
I need {amount} from my savings.
!withdraw {amount}
Get {amount} from what I saved.
I must use my savings: {amount}.
{amount} out of the savings, please.
!bring {amount} back from the savings
I want to spend {amount} of my savings.
The savings can give me {amount}.
The roof broke, I need {amount} of the savings.
!fetch {amount} from the savings account
Let me have {amount} of my saved money.
> left=amount -> The left is {left}."""

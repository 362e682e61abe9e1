"""Still more requests for the functions of `siblings.py` and `siblings_more.py`, more descriptions
of them, and more groups of functions side by side, in the forms of those modules."""

__all__ = ["TOLD_ABOUTS", "TOLD_SIBLING_ASKS", "TOLD_SIBLING_ROWS"]

TOLD_ABOUTS = """add_item: Lays an article into the basket.|For things that the customer wants to buy.|Puts one more product into the basket.
remove_item: Removes something from the basket again.|For things that the customer does not want any more.|Throws an article out of the basket.
set_quantity: Changes the number of pieces of an article.|For another number of the same product.|Corrects the quantity of a product in the cart.
apply_code: Takes a coupon.|Lowers the price with a code.|For discounts: uses a promo code.
lock_it: Shuts a door so that it cannot be opened.|Turns the key of a door.|Keeps people out of a door.
unlock_it: Opens the lock of a door.|Makes a door open for people.|For letting somebody in.
door_state: Says if a door is open or locked.|Checks whether a door is shut.|Looks at a door without changing it.
who_entered: Says who has been in a room.|Shows the names of the people who used a door.|The log of a door: who came in.
add_todo_item: Notes something that has to be done.|New entry on the task list.|Remembers a task.
finish_task: Sets a task to finished.|For tasks that have been done.|Notes that a task is complete.
drop_task: Throws a task away that nobody will do.|For tasks that are not needed any more.|Cancels a task.
rename_task: Rewrites the text of a task.|Replaces the wording of a task by a new one.|Edits a task.
play_it: Lets a song be heard now.|Puts on a song at once.|For hearing a song.
queue_it: Plays a song after the current one.|Lines a song up.|For songs that should come next or later.
like_it: Remembers that the user loves a song.|Gives a song a heart.|Adds a song to the favourites.
block_song: Keeps a song away for ever.|For songs that the user hates.|Bans a song.
goods_in: Notes goods that were delivered to us.|For deliveries that come in.|Raises the stock by what arrived.
goods_out: Notes goods that were sold or sent off.|For goods that go to customers.|Lowers the stock by what was sold.
count_goods: Says how many of an article are left.|Looks up the stock without changing it.|The number of pieces in the store.
order_goods: Buys more pieces from the supplier.|For goods that are running out: orders more.|Sends an order to the supplier.
block_user: Locks a user out.|Stops a user from using the system.|Suspends an account.
restore_user: Lets a blocked user in again.|Unblocks an account.|Ends the suspension of a user.
reset_login: Helps a user who forgot the password.|Sets a new password for a user.|Gives a user a new login.
user_rights: Turns a user into an admin.|Lets a user manage the system.|Raises the rights of a user.
reply_to: Sends an answer to a mail.|Writes a reply.|For answering messages.
move_mail: Puts a mail into a folder.|Sorts a mail.|For keeping a mail in a certain folder.
junk_mail: Says that a mail is junk.|For mails that are advertising or fraud.|Puts a mail among the spam.
later_mail: Puts a mail off for some days.|Brings a mail back after a while.|For mails that can wait: snoozes them.
start_engine: Makes the car run.|Sets the engine going.|Fires up the motor.
stop_engine: Makes the car stand still with the engine off.|Cuts the engine.|Switches the motor off.
find_car: Says where the car stands.|Locates the car.|For finding the car again.
fuel_level: Says how full the tank is.|Checks the petrol.|How much fuel is left.
enroll_student: Puts a student on the list of a course.|For students who join a course.|Lets a student take part in a course.
leave_course: Strikes a student off the list of a course.|For students who quit a course.|Ends a student's part in a course.
give_grade: Enters the points of a student.|For results of tests: saves the points.|Records how well a student did in a course.
was_absent: Records that a student was missing.|For students who were not there.|Notes an absence.
accept_parcel: Registers a parcel that came in.|For parcels that are delivered to us.|Takes in a parcel.
hand_out: Gives a parcel to the person who fetches it.|For parcels that somebody has picked up.|Records who took a parcel.
send_back: Ships a parcel back where it came from.|For parcels that nobody wants.|Gives a parcel back to the sender.
where_stored: Says where in the store a parcel is.|Looks up the shelf of a parcel.|For finding a parcel.
lamp_on: Turns the light on.|Makes a dark room light.|Puts the lamp on.
lamp_off: Turns the light off.|Puts the lamp out.|Ends the light in a room.
lamp_brighter: Turns a lamp up.|For rooms that are lit but not bright enough.|Raises the brightness of a lamp that is on.
lamp_darker: Turns a lamp down.|For light that is too bright.|Lowers the brightness of a lamp.
pay_to: Gives a person money.|For paying what one owes.|Transfers an amount to somebody.
ask_for: Reminds a person to pay.|For money that somebody owes us.|Requests an amount from somebody.
save_up: Lays money aside.|Adds to the savings.|From the account into the savings.
take_out: Gets money back from the savings.|Spends some of the savings.|From the savings to the account."""

TOLD_SIBLING_ASKS = """add_item
The {item} is for me, into the basket with it.
Yes, I want to buy the {item}.
The {item} would be nice to have, add it.
!pack the {item} into my cart
Just the {item} is missing in my basket.
!take the {item} along for me
I choose the {item}.
Give me the {item}, too.

remove_item
!delete the {item} from the basket
On second thought, no {item}.
The {item} was put in by accident.
I'd rather not buy the {item}.
!drop the {item} from what I buy
The {item} is no longer in my plans.
We decided against the {item}.
!lay the {item} back

set_quantity
Please {count} of the {item} rather than one.
!set the number of the {item} to {count}
There should be {count} of the {item} in the cart.
I counted wrong, {count} of the {item}.
Of the {item} we need {count}.
!change the {item} to {count}
{count} is the right number for the {item}.
Not so many of the {item}, {count} will do.

apply_code
Can you use {code} for me? It's a coupon.
I was given the voucher {code}.
!put in the promo code {code}
There's a discount with {code}.
{code} makes it cheaper, I was told.
Voucher: {code}
!subtract the coupon {code}
On my coupon it says {code}.

lock_it
Burglars! Shut the {door} well.
!see to it that nobody gets into the {door}
The {door} should be closed to all.
I left without locking the {door}.
Lock up the {door} before you go.
No one is allowed into the {door} tonight.
!make the {door} safe
Key turned in the {door}, please.

unlock_it
!open the {door} for my sister
The {door} must not stay locked.
Someone is knocking at the {door}, let them in.
I forgot my key to the {door}, open it.
The {door} should be open all day.
!let us into the {door}
The plumber wants to go into the {door}.
Set the {door} free for everyone.

door_state
Locked or unlocked, the {door}?
I want to know if the {door} is locked.
Does the {door} stand open?
Is it possible to walk into the {door}?
!report whether the {door} is locked
Please check the {door}: locked?
Has the {door} been shut?
Am I right that the {door} is locked?

who_entered
Names of all the people in the {door} today?
Which persons have been to the {door}?
!give me a list of who came to the {door}
Did somebody come into the {door}? Who?
There are footprints in the {door}. Who was it?
I'd like to know who visited the {door}.
!see who used the {door}
Who else was in the {door}?

add_todo_item
I have a new task: "{task}"
Put this down for me to do: "{task}"
Later I have to do this: "{task}"
"{task}" must go on my list.
Don't let me forget "{task}".
!take "{task}" onto the list
The next thing I should do: "{task}"
Somebody has to do "{task}", note it.

finish_task
"{task}" is ready.
All done: "{task}"
I got through with "{task}".
!note that "{task}" is finished
I can tick off "{task}".
"{task}" took me an hour, but it's done.
Please put a tick on "{task}".
I've completed "{task}".

drop_task
We no longer want to do "{task}".
!erase "{task}" from the list, it isn't needed
"{task}" has become pointless.
Never mind "{task}", I'm not doing it.
Let's forget "{task}".
"{task}" can go, nobody will do it.
I decided not to do "{task}".
!throw "{task}" off my list

rename_task
The text "{old}" is wrong, the right one is "{new}".
!make "{old}" read "{new}"
Please turn the task "{old}" into "{new}".
I would rather call "{old}" this: "{new}"
"{old}" must be rewritten as "{new}".
For "{old}" put "{new}".
From now on "{old}" reads "{new}".
!swap "{old}" for "{new}"

play_it
"{song}" at once, please.
!let "{song}" play
I want to dance to "{song}" now.
Start with "{song}".
Please put "{song}" on.
Turn the speakers on for "{song}".
Would you play "{song}"?
I long to hear "{song}".

queue_it
!have "{song}" after this one
Keep the current song and then "{song}".
"{song}" shall be next.
In a while I want "{song}".
When this finishes, it's time for "{song}".
!put "{song}" behind the current song
Later "{song}", not yet.
Following this: "{song}"

like_it
I'm a fan of "{song}".
!save "{song}" to my favourites
"{song}" is so beautiful, keep it.
Add a heart to "{song}".
I have fallen in love with "{song}".
!put "{song}" with the songs I like
Favourite: "{song}"
I really like "{song}", don't forget that.

block_song
I never want to hear "{song}" again.
!get rid of "{song}" for good
"{song}" makes me sick.
Not "{song}", never!
!skip "{song}" always
I can't bear "{song}" any longer.
Forbid "{song}".
Spare me "{song}" for all time.

goods_in
{count} {item} got here.
!enter a delivery of {count} {item}
We have been sent {count} {item}.
The van brought {count} {item} to us.
New in the store: {count} {item}
!put {count} new {item} on the books
Just unpacked {count} {item}.
The {count} {item} from the supplier are here.

goods_out
{count} {item} were sent to a buyer.
!note that {count} {item} were sold
A shop bought {count} {item} from us.
We handed {count} {item} to a customer.
{count} {item} are on their way to a customer.
!book {count} sold {item}
{count} {item} have been sold.
Someone came and bought {count} {item}.

count_goods
What number of {item} is in the store?
Tell me how many {item} we own.
Are there still {item}?
Is there a lot of {item} left?
!find out how many {item} are on the shelf
I need to know the stock of {item}.
Will the {item} be enough? How many are there?
{item}: how many have we got?

order_goods
!send for {count} {item}
The supplier must bring {count} {item}.
We want {count} {item} from the wholesaler.
Get us {count} {item} from the factory.
Soon there will be no {item}; order {count} of them.
!have {count} {item} sent by the supplier
Too few {item}, we need to order {count}.
Please get {count} {item} from the manufacturer.

block_user
No more logins for {name}.
!take the access away from {name}
{name} must be kept from logging in.
!disable the account of {name}
{name} is a cheater, out with that account.
From today {name} has no access.
I want {name} blocked.
{name} should be suspended.

restore_user
!unlock the account of {name}
{name} gets access again.
{name} is allowed back.
The ban on {name} is over.
I forgive {name}, back in please.
!undo the block of {name}
Access for {name} again, please.
{name} did nothing wrong, let them in again.

reset_login
The password of {name} has to be reset.
{name} needs another password.
!create a new password for {name}
{name} typed the wrong password too often, give a new one.
{name} mislaid the password.
!send a new login to {name}
I'm {name} and I forgot my password.
A fresh password for {name}, please.

user_rights
!make {name} the administrator
Please promote {name} to admin.
{name} may do everything from now on.
!turn {name} into an administrator
{name} needs admin rights.
{name} shall have every right.
{name} will be our second admin.
Admin: {name}

reply_to
!reply to message {id} with "{text}"
I'd like to reply to {id}: "{text}"
Whoever wrote {id} should hear "{text}".
Write back "{text}" to number {id}.
For mail {id} this answer: "{text}"
!give {id} the answer "{text}"
Back to the sender of {id}: "{text}"

move_mail
!sort mail {id} into the folder {folder}
In the folder {folder} I want {id}.
{folder} is where {id} belongs.
!drop {id} into {folder}
Let {id} be kept in {folder}.
{id} shouldn't lie in the inbox but in {folder}.
Please keep message {id} under {folder}.

junk_mail
Nobody asked for {id}, mark it as junk.
{id} smells like fraud.
!put {id} among the junk
Advertising again, mail {id}.
{id} is a scam.
I don't trust {id}; spam, I think.
Mail {id}: pure advertising

later_mail
!put mail {id} off for {days} days
Remind me of {id} after {days} days.
Let me see {id} in {days} days and not now.
Wait {days} days with {id}.
{id} isn't important before {days} days are over.
!come back to {id} after {days} days
{days} days later I'll look at {id}.

start_engine
I want the engine of {car} on.
!make {car} run
We're about to leave, let {car} start.
Could you switch {car} on?
{car} should warm up.
It's cold, start {car} already.
!bring {car} to life

stop_engine
{car} can stop running.
!make {car} stop
The engine of {car} makes noise, off with it.
Could you switch {car} off?
{car} has run long enough.
Turn the motor of {car} off.
!silence the engine of {car}

find_car
Do you see where {car} is?
Where on earth is {car}?
!search for {car}
I have lost {car} in the parking lot.
The place where {car} stands, please.
Tell me the spot where {car} is.
I can't remember where we left {car}.

fuel_level
!tell me if {car} needs fuel
Will the petrol in {car} last?
Is there any fuel in {car}?
What does the fuel gauge of {car} say?
How much is in the tank of {car}?
Should I go and fill up {car}?
Can I still drive far with {car}, fuel-wise?

enroll_student
{student} is going to learn {course}, sign up please.
!let {student} into {course}
Give {student} a seat in {course}.
{student} joins {course}.
Put the name {student} on the list for {course}.
{course} is for {student}, too, from now on.

leave_course
{student} is leaving {course}.
!sign {student} off from {course}
{student} has had enough of {course}.
Take the name {student} off the list for {course}.
{course} goes on without {student}, who quit.
{student} stops learning {course}.

give_grade
!note {points} points in {course} for {student}
{student} got {points} in {course}.
In {course} {student} reached {points} points.
{course}: {points} points for {student}
{student}'s result in {course} is {points}.
!write down that {student} has {points} points in {course}

was_absent
Nobody saw {student} in {course}.
!record that {student} missed {course}
{student} skipped {course} today.
The chair of {student} was empty in {course}.
{student} is ill and not in {course} today.
{course}: {student} did not come.

accept_parcel
A parcel has come, {id}.
!take in the package {id}
{id} was delivered to us.
The courier brought {id}.
{id} is here now, note it.
We received {id}.

hand_out
{who} fetched {id}.
!note that {who} took {id}
{who} is at the desk and takes {id}.
{id} went to {who}.
{who} has collected the package {id}.
!give {id} to {who}

send_back
{id} is not ours, let it go back.
!give {id} back to the sender
Nobody wants {id}; return it.
{id} returns to the sender.
Please post {id} back.
!send the package {id} back where it came from

where_stored
Where did we put {id}?
!look for the package {id} on the shelves
I'm searching for {id}, where does it lie?
In which place is {id} stored?
On what shelf can I find {id}?
Can't find {id}. Where is it?

lamp_on
!put the light on in the {room}
I'm sitting in the dark in the {room}.
Let there be light in the {room}.
The lamp in the {room} should burn.
Please turn on the lamp of the {room}.

lamp_off
!put out the light in the {room}
I want it dark in the {room}.
Nobody is in the {room}, so no light there.
The lamp in the {room} needn't burn.
We sleep now, no light in the {room}.
Please turn off the lamp of the {room}.

lamp_brighter
!increase the brightness in the {room}
There's not enough light from the lamp in the {room}.
The lamp in the {room} is on but weak, more please.
The {room} needs brighter light.
A bit more light in the {room}.
!turn the {room} lamp up

lamp_darker
!decrease the brightness in the {room}
There's too much light from the lamp in the {room}.
The lamp in the {room} blinds me, less please.
The {room} needs softer light.
A bit less light in the {room}.
!turn the {room} lamp down

pay_to
!give {who} {amount}
{who} lent me {amount}, I pay it back.
Please transfer {amount} to {who}.
{who} is to receive {amount} from me.
I have a debt of {amount} with {who}, settle it.
!send {who} {amount}

ask_for
!request {amount} from {who}
{who} hasn't paid me {amount} yet, write to them.
{amount} is what {who} owes me. Ask.
I paid {amount} for {who} and want it back.
{who} should give me {amount}, please remind them.
!tell {who} to pay me {amount}

save_up
!lay {amount} aside
{amount} should go to my savings.
I don't need {amount} now, keep it in the savings.
Save {amount}, please.
I earned {amount} and want to save it.
!move {amount} over to the savings

take_out
!fetch {amount} from my savings
I'm short of money, {amount} out of the savings please.
{amount} of the savings should go to my account.
My piggy bank has to give me {amount}.
Get me {amount} of what I have saved.
!withdraw {amount} from the savings"""

TOLD_SIBLING_ROWS = """call
mute_me silence_mic mic_off
Turns the user's microphone off in a call.|Nobody hears the user any more.|Mutes the microphone.
who=first:name,person,participant,who
!mute {who}
{who} should not be heard.
There is a dog barking behind {who}, silence please.
!turn the microphone of {who} off
{who} makes too much noise in the call.
Switch off the sound of {who}.
We hear {who} eating. Mute!
The others must not hear {who} now.
!silence {who}
Quiet, {who}!
{who} talks to somebody else, take the sound away.
No sound from {who}, please.
The microphone of {who} has to be off.
!make {who} silent
> status=#muted -> Done.

call
unmute_me mic_on open_mic
Turns the microphone of a person on again.|Lets a person be heard in a call.|Unmutes somebody.
who=first:name,person,participant,who
!unmute {who}
{who} wants to say something.
We can't hear {who}.
!turn the microphone of {who} on
Let {who} speak.
{who} is muted by mistake.
Give {who} the word.
Now {who} may talk.
!let us hear {who}
{who} is moving the lips but I hear nothing.
The sound of {who} has to be on again.
It's the turn of {who} to talk.
!open the microphone of {who}
I'd like to hear {who} now.
> status=#open -> Done.

call
remove_person kick throw_out
Puts a person out of the call.|Ends the call for one participant.|Removes somebody from a meeting.
who=first:name,person,participant,who
!remove {who} from the call
!throw {who} out
{who} must leave the meeting.
{who} doesn't belong here.
Who is {who}? Out of the meeting, please.
!kick {who}
Our call should go on without {who}.
{who} was not invited, get them out.
Please put {who} out of the call.
!disconnect {who}
The meeting is not for {who}, take them out.
I don't want {who} in this call.
Show {who} the door of our meeting.
> status=#removed -> Done.

call
let_in admit add_person
Lets a waiting person into the call.|Adds somebody to the meeting.|Admits a participant.
who=first:name,person,participant,who
!let {who} in
{who} is waiting to join.
!admit {who} to the meeting
!add {who} to the call
{who} should join us.
{who} stands in the waiting room.
I want {who} in this meeting, too.
Bring {who} into the call.
Can {who} take part? Yes, please.
{who} knocks and wants to come in.
We still miss {who} in the call, get them in.
!take {who} into the meeting
Our call needs {who} as well.
> status=#joined -> Done.

picture
turn_picture rotate spin_image
Rotates a picture.|Turns a photo on its side.|For pictures that stand on their head.
photo=file:photo,image,file,picture
!rotate {photo}
!turn {photo} around
{photo} stands on its head.
{photo} lies on its side.
!spin {photo}
The top of {photo} is on the left.
In {photo} everybody is upside down.
{photo} should be the other way up.
Please make {photo} stand upright.
The sky is at the bottom of {photo}.
!bring {photo} into the right position
{photo} is the wrong way round.
> status=#turned -> Done.

picture
shrink_picture make_smaller reduce_image
Makes a picture smaller.|Reduces the size of an image.|For pictures that are too large.
photo=file:photo,image,file,picture
!shrink {photo}
!make {photo} smaller
{photo} is too big to send.
{photo} takes too much space.
!reduce the size of {photo}
The picture {photo} has too many megabytes.
{photo} does not fit on the page, it is too large.
I need {photo} in small.
Could {photo} be a bit smaller?
!scale {photo} down
{photo} is huge, do something about that.
Please compress {photo}.
> kb=integer -> The kb is {kb}.

picture
share_picture send_photo show_friends
Shares a picture with the family.|Shows a picture to friends.|Sends a photo to the others.
photo=file:photo,image,file,picture
!share {photo}
!show {photo} to everybody
My friends should see {photo}.
!send {photo} to the family
Grandma would love to see {photo}.
Everyone should get {photo}.
{photo} is so nice, let the others see it.
I want all of my friends to have {photo}.
!put {photo} where the others can see it
Let the family have {photo}.
{photo} isn't only for me, share it.
!let everyone look at {photo}
> status=#shared -> Done.

picture
make_grey black_and_white remove_colours
Takes the colours out of a picture.|Makes a photo black and white.|For pictures without colours.
photo=file:photo,image,file,picture
!make {photo} black and white
!take the colours out of {photo}
{photo} should have no colours.
I'd like {photo} in grey.
{photo} is too colourful.
!turn {photo} grey
{photo} should look like an old photo without colours.
Only black and white for {photo}, please.
Remove all colours from {photo}.
!bleach {photo} to black and white
{photo} looks better without colours.
No colours in {photo}, please.
> status=#ok -> Done.

heat
warm_up heat_room warmer
Makes a room warmer.|Turns the heating of a room up.|For rooms that are too cold.
room=room:room,where,zone,place
!heat the {room}
I am freezing in the {room}.
The {room} is too cold.
It should be warmer in the {room}.
!turn the heating up in the {room}
My feet are ice in the {room}.
!warm the {room} up
The {room} feels like a fridge.
More heat in the {room}, please.
We shiver in the {room}.
Raise the temperature of the {room}.
!make the {room} warmer
> status=#ok -> Done.

heat
cool_down cool_room colder
Makes a room cooler.|Turns the heating of a room down.|For rooms that are too hot.
room=room:room,where,zone,place
!cool the {room}
I am sweating in the {room}.
The {room} is too hot.
It should be cooler in the {room}.
!turn the heating down in the {room}
The {room} is like an oven.
!make the {room} cooler
Less heat in the {room}, please.
We melt in the {room}.
Lower the temperature of the {room}.
It's far too warm in the {room}.
!let the {room} cool off
> status=#ok -> Done.

heat
air_room ventilate fresh_air
Lets fresh air into a room.|Opens the windows of a room.|For rooms with bad air.
room=room:room,where,zone,place
!air the {room}
It smells in the {room}.
The air in the {room} is bad.
!let fresh air into the {room}
!open the windows in the {room}
I can't breathe in the {room}.
The {room} is full of smoke.
It is stuffy in the {room}.
We burned the dinner; fresh air for the {room}!
!ventilate the {room}
The {room} needs some air.
Get the smell out of the {room}.
> status=#ok -> Done.

heat
how_warm room_temperature measure_room
Tells how warm a room is.|Returns the temperature of a room.|Only measures the temperature.
room=room:room,where,zone,place
How warm is the {room}?
What temperature does the {room} have?
!measure the temperature in the {room}
!tell me how many degrees the {room} has
Degrees in the {room}?
How cold is it in the {room}?
Is it warm in the {room}? How many degrees?
!read the thermometer in the {room}
What does the thermometer say in the {room}?
I'd like to know how hot the {room} is.
Temperature of the {room}, please.
!check how warm the {room} is
> degrees=temperature -> The degrees is {degrees}.

booking
confirm_booking accept_booking booking_ok
Confirms a booking.|Says yes to a reservation.|For bookings that we accept.
id=code:id,booking,number,reservation
!confirm {id}
!accept the booking {id}
{id} is fine with us.
Yes to {id}.
We have room for {id}, so tell them yes.
{id} can come.
!say yes to {id}
Booking {id} is all right.
We agree to {id}.
!approve the reservation {id}
Let {id} know that it works.
{id}: accepted
> status=#confirmed -> Done.

booking
refuse_booking decline_booking booking_no
Refuses a booking.|Says no to a reservation.|For bookings that we cannot take.
id=code:id,booking,number,reservation
!refuse {id}
!decline the booking {id}
We are full, so no to {id}.
No to {id}.
Sorry, {id} is not possible.
{id} can't come, there is no room.
!say no to {id}
!turn down the reservation {id}
We can't take {id}.
There is no place left for {id}.
Let {id} know that it doesn't work.
{id}: rejected
> status=#refused -> Done.

booking
prolong_booking extend_stay more_nights
Makes a booking longer.|Adds nights to a stay.|For guests who want to stay longer.
id=code:id,booking,number,reservation nights=few:nights,more,days,extra
!make {id} {nights} nights longer
{id} stays {nights} nights more.
!extend {id} by {nights} nights
The guests of {id} like it here, {nights} more nights.
Another {nights} nights for {id}.
!add {nights} nights to {id}
{id} would like to have {nights} extra nights.
Let {id} stay {nights} nights longer.
{id} needs the room for {nights} further nights.
Not leaving yet: {id}, plus {nights} nights
!lengthen {id} by {nights} nights
{nights} nights on top for {id}.
> total=amount -> The total is {total}.

booking
check_out guest_leaves end_stay
Checks a guest out.|Ends a stay.|For guests who leave.
id=code:id,booking,number,reservation
!check {id} out
The guests of {id} are leaving.
{id} goes home today.
!end the stay of {id}
{id} has given back the key.
The room of {id} is empty now.
{id} has left.
{id} wants to pay and go.
!close the stay {id}
{id} is moving out.
The stay of {id} is over.
Goodbye to {id}, they are off.
> total=amount -> The total is {total}."""

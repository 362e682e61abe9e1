"""Functions of one domain that stand side by side: the right one is found by what it does.

Rows in the form of `toolbox.py`; rows of the same group are declared together, often under names
that say nothing, and the requests seldom use the words of the descriptions.
"""

__all__ = ["SIBLING_ROWS"]

SIBLING_ROWS = """cart
add_item cart_add put_item
Puts a product into the cart.|Adds a product to the shopping cart.
item=product:item,product,name,article
I'd like to have the {item}.
I'll take the {item}.
The {item} looks good, I want it.
!drop the {item} into my basket
One {item} for me, please.
Let me have the {item}.
!put the {item} in with my other things
I think I need the {item} as well.
The {item} goes in, too.
Oh nice, a {item}! That one, please.
!throw in the {item}
> items=few -> The items is {items}.

cart
remove_item cart_remove take_out_item
Takes a product out of the cart.|Removes a product from the shopping cart.
item=product:item,product,name,article
I don't want the {item} any more.
The {item} is too expensive after all.
!take the {item} out again
I changed my mind about the {item}.
No {item} for me, put it back.
!get rid of the {item} in my basket
The {item} has to go.
I already own the {item}, so leave it out.
!put the {item} back on the shelf
Not the {item}, sorry.
Without the {item}, please.
> items=few -> The items is {items}.

cart
set_quantity change_amount cart_update
Changes how many pieces of a product are in the cart.|Sets the number of pieces of a product.
item=product:item,product,name,article count=few:count,quantity,number,pieces
I need {count} of the {item}, not one.
!make it {count} pieces of the {item}
Of the {item} I want {count} in the end.
The {item}: {count} instead of what is there.
!change the number of the {item} to {count}
Not one {item} but {count}.
It should say {count} beside the {item}.
{count} times the {item}, please correct that.
!set the {item} to {count} pieces
For the {item} the right number is {count}.
> total=amount -> The total is {total}.

cart
apply_code use_coupon redeem
Applies a discount code to the cart.|Redeems a voucher.
code=code:code,coupon,voucher,promo
I have a voucher, {code}.
My discount code is {code}.
!use {code} to make it cheaper
{code} should give me some percent off.
There was a coupon in the letter: {code}.
!redeem {code}
Please take {code} off the price.
A friend gave me the promo code {code}.
I want the discount of {code}.
!apply {code} before I pay
> total=amount -> The total is {total}.

door
lock_it secure_door close_lock
Locks a door.|Makes sure that nobody can come in through a door.
door=room:door,room,where,which
Nobody should get into the {door}.
I'm leaving, the {door} must be shut tight.
!make sure that the {door} is safe
The {door} is still open to everyone, change that.
!bolt the {door}
Keep burglars out of the {door}.
!turn the key of the {door}
The {door} should be locked at night.
I forgot to lock the {door}.
!shut the {door} so that no one gets in
> status=#ok -> Done.

door
unlock_it open_lock release_door
Unlocks a door.|Lets people in through a door.
door=room:door,room,where,which
My guest stands at the {door} and can't get in.
I can't get into the {door}.
!let the cleaner into the {door}
The {door} should be open for everyone.
!open up the {door} for the plumber
Please let me into the {door}.
!free the {door}
The kids are locked out of the {door}.
Someone must be able to enter the {door}.
I have no key for the {door} with me, let me in.
> status=#ok -> Done.

door
door_state is_locked check_door
Tells whether a door is locked.|Returns the state of a door.
door=room:door,room,where,which
Did I lock the {door}?
Is the {door} locked?
Is the {door} open or shut?
I'm not sure whether I closed the {door}.
!see if the {door} is locked
Can anyone just walk into the {door}?
!tell me if the {door} is open
How does it stand with the {door}, open or locked?
Was the {door} locked when we left?
!look whether the {door} is shut
> locked=truth -> The locked is {locked}.

door
who_entered door_log entries
Lists who came through a door.|Returns the visitors of a room.
door=room:door,room,where,which
Who has been in the {door} today?
!tell me who went into the {door}
Which people came through the {door}?
Somebody was in the {door}, but who?
!list everyone who entered the {door}
Did my brother use the {door}? Show me all who did.
Who opened the {door}?
!find out who was in the {door}
I want to know who used the {door}.
The cake in the {door} is gone. Who was there?
> name=first -> The name is {name}.

task
add_todo_item new_task task_create
Adds a task to the list.|Puts something on the to-do list.
task=short:task,text,what,title
I must not forget "{task}".
!put "{task}" on my list
There is one more thing to do: "{task}"
I still have to do this: "{task}"
!write down "{task}" as something to do
Tomorrow I should "{task}". Keep that for me.
!note that I have to do "{task}"
New job for me: "{task}"
My boss wants this from me: "{task}"
"{task}" has to be done some day.
> id=id -> Done, the id is {id}.

task
finish_task tick_off complete_item
Marks a task as done.|Ticks off a task of the list.
task=short:task,text,what,title
I'm done with "{task}".
"{task}" is finished.
!tick off "{task}"
Yes! "{task}" is behind me.
I have just done "{task}".
!mark "{task}" as done
"{task}": done.
It took long, but "{task}" is complete.
!check "{task}", I finished it
That was it with "{task}", all done.
> status=#done -> Done.

task
drop_task discard_task task_delete
Deletes a task without doing it.|Removes a task from the list.
task=short:task,text,what,title
"{task}" is no longer needed.
I won't do "{task}" at all.
!forget about "{task}"
Nobody wants "{task}" any more, so away with it.
!strike "{task}", it was a mistake
"{task}" was a bad idea. Get it off my list.
!throw out "{task}", I will never do it
I don't have to do "{task}" after all.
There is no point in "{task}" now. Remove it.
!delete "{task}"
> status=#deleted -> Done.

task
rename_task edit_text task_change
Gives a task another text.|Changes the words of a task.
old=short:old,old_text,from,wrong_text new=short:new,new_text,to,right_text
"{old}" should read "{new}".
!change "{old}" into "{new}"
I wrote "{old}" but meant "{new}".
!reword "{old}" as "{new}"
Instead of "{old}" it should say "{new}".
The task "{old}" is really "{new}".
!replace the text "{old}" with "{new}"
Make "{new}" out of "{old}".
!correct "{old}"; it is "{new}"
"{new}" is a better text for "{old}".
> status=#changed -> Done.

music
play_it start_song play_track
Plays a song.|Starts a piece of music.
song=title:song,title,track,name
I want to hear "{song}".
!put on "{song}"
Let's listen to "{song}".
How about some "{song}" now?
!let "{song}" sound through the house
I'm in the mood for "{song}".
!start "{song}"
"{song}", loud please!
Can I hear "{song}"?
!give us "{song}"
> status=#playing -> Done.

music
queue_it play_next enqueue
Puts a song into the queue, to be played later.|Adds a song behind the one that plays.
song=title:song,title,track,name
After this one, "{song}".
!play "{song}" next, not now
When this song is over, I want "{song}".
!line up "{song}" for later
"{song}" should come after the current song.
Later on, "{song}" please.
!put "{song}" in the queue
Don't stop this one, but "{song}" should follow.
!keep "{song}" for after this
Next in line: "{song}".
> position=few -> The position is {position}.

music
like_it save_song favourite
Saves a song among the favourites.|Marks a song as liked.
song=title:song,title,track,name
I love "{song}"!
"{song}" is my new favourite.
!remember that I like "{song}"
!keep "{song}" among my favourites
What a great song, "{song}". Save it.
!give "{song}" a heart
"{song}" belongs to my best songs.
I never want to lose "{song}".
!mark "{song}" as liked
"{song}" is so good, put it with the ones I like.
> status=#saved -> Done.

music
block_song ban_track never_play
Makes sure that a song is never played again.|Blocks a song.
song=title:song,title,track,name
I can't stand "{song}".
Never play "{song}" again!
!spare me "{song}" from now on
I hate "{song}". Don't let me hear it any more.
!ban "{song}"
"{song}" gets on my nerves for good.
!make sure I never hear "{song}" again
No more "{song}", ever.
!block "{song}"
"{song}" is awful, get it out of my life.
> status=#blocked -> Done.

stock
goods_in receive_goods arrive
Books goods that arrive in the store.|Adds pieces to the stock.
item=products:item,product,article,what count=people:count,pieces,quantity,number
{count} {item} have just arrived.
A truck brought {count} {item}.
!take in {count} {item}
We got {count} new {item}.
!book {count} {item} that came today
The supplier delivered {count} {item}.
There are {count} more {item} for the store.
!add {count} {item} to what we have
{count} {item} came with the morning delivery.
The delivery has {count} {item} in it.
> total=integer -> The total is {total}.

stock
goods_out ship_goods leave
Books goods that leave the store.|Takes pieces out of the stock.
item=products:item,product,article,what count=people:count,pieces,quantity,number
We sold {count} {item}.
{count} {item} went out today.
A customer took {count} {item}.
!book out {count} {item}
{count} {item} have left the house.
!take {count} {item} off, they are sold
We sent off {count} {item}.
{count} {item} were picked up.
!subtract {count} {item} that were sold
The school got {count} {item} from us.
> total=integer -> The total is {total}.

stock
count_goods in_store how_many
Tells how many pieces are in the store.|Returns the stock of an article.
item=products:item,product,article,what
Do we still have {item}?
How many {item} are there?
!see how many {item} we have
Are there any {item} left?
What is our stock of {item}?
!count the {item}
I wonder if there are enough {item}.
Are we out of {item}?
!look up the number of {item} in the store
How many {item} could I sell today?
> count=integer -> The count is {count}.

stock
order_goods restock reorder
Orders new goods from the supplier.|Has more pieces delivered.
item=products:item,product,article,what count=people:count,pieces,quantity,number
We need {count} more {item} from the supplier.
We are running out of {item}; get {count}.
!have the supplier send {count} {item}
!order {count} {item} so that we don't run out
The {item} are almost gone. Have {count} delivered.
The supplier should bring {count} {item}.
!ask the supplier for {count} {item}
Let's get {count} new {item} from the factory.
For next week I want {count} {item} from the supplier.
!restock the {item} with {count} pieces
> id=id -> Done, the id is {id}.

user
block_user suspend_account freeze_user
Blocks the account of a user.|Keeps a user from logging in.
name=first:user,name,username,account
{name} must not log in any more.
!keep {name} out
{name} sends spam. Stop that account.
{name} has left the firm, so no more access.
!suspend {name}
!shut {name} out of the system
We don't want {name} here any longer.
!lock the account of {name}
{name} broke the rules and should be kept out.
No entry for {name} from today.
> status=#blocked -> Done.

user
restore_user unblock_account let_back
Gives a blocked user access again.|Lifts the block of a user.
name=first:user,name,username,account
{name} may log in again.
{name} was blocked by mistake.
!let {name} back in
{name} paid the fine and can come back.
!lift the ban of {name}
!open the account of {name} again
The block of {name} should end today.
{name} said sorry, so give back the account.
!unblock {name}
{name} is welcome again.
> status=#active -> Done.

user
reset_login new_password password_reset
Sends a user a new password.|Resets the password of a user.
name=first:user,name,username,account
{name} forgot the password.
{name} can't remember how to log in.
!send {name} a fresh password
The password of {name} does not work any more.
!reset the password for {name}
{name} needs a new password.
{name} lost the note with the password.
!help {name}, who has no idea of the password any more
Give {name} another password.
!make a new login for {name}, the old password is lost
> status=#sent -> Done.

user
user_rights make_admin promote
Makes a user an administrator.|Gives a user all rights.
name=first:user,name,username,account
{name} should be able to change everything.
{name} is the new administrator.
!give {name} all the rights
From now on {name} runs the system with us.
!make {name} an admin
{name} needs more rights, all of them.
!promote {name}
{name} takes over the administration.
!let {name} manage all the others
All doors of the system should be open to {name} as admin.
> status=#changed -> Done.

mailbox
reply_to answer_mail write_back
Answers a mail.|Writes back to the sender of a message.
id=id:id,mail_id,message_id,number text=message:text,body,reply,answer
!write back to mail {id}: "{text}"
Mail {id} wants an answer: "{text}"
To the sender of {id} I say "{text}".
!answer message {id} with "{text}"
My reply to {id} is "{text}".
The person who wrote {id} should read "{text}".
!respond to number {id}: "{text}"
Tell whoever sent {id}: "{text}"
!reply "{text}" to {id}
I owe {id} an answer. Say "{text}".
> status=#sent -> Done.

mailbox
move_mail file_mail put_in_folder
Moves a mail to a folder.|Files a message in a folder.
id=id:id,mail_id,message_id,number folder=noun:folder,target,where,box
Mail {id} belongs in the folder {folder}.
!file {id} under {folder}
!put message {id} into {folder}
I want to find {id} in {folder} later.
{id} is for the folder {folder}.
!store mail {id} in {folder}
Message {id} goes to {folder}.
Out of the inbox with {id}, into {folder}.
!sort {id} into {folder}
The right place for {id} is {folder}.
> status=#moved -> Done.

mailbox
junk_mail mark_spam report_spam
Marks a mail as spam.|Reports a message as unwanted advertising.
id=id:id,mail_id,message_id,number
{id} is just advertising.
Mail {id} is spam.
!report {id} as unwanted
I never asked for {id}, it is junk.
Somebody tries to cheat me with mail {id}.
!treat {id} as junk
Message {id} promises a million. Nonsense!
!mark number {id} as spam
{id} comes from a swindler.
More rubbish: {id}.
> status=#ok -> Done.

mailbox
later_mail snooze_mail remind_mail
Shows a mail again after some days.|Hides a message for a number of days.
id=id:id,mail_id,message_id,number days=few:days,num_days,after,wait
Not now. Show me {id} in {days} days.
!bring {id} back in {days} days
I'll read {id} in {days} days.
Mail {id} can wait {days} days.
!hide {id} for {days} days
{days} days from now I want to see {id} again.
!remind me of message {id} in {days} days
I have no time for {id} before {days} days have passed.
Put {id} aside for {days} days.
!let {id} come up again after {days} days
> status=#ok -> Done."""

"""More groups of functions that are declared side by side, for training alone.

A function is three lines: group, names and descriptions; parameters (as in `toolbox.py`); requests.
"""

__all__ = ["TRAINED_GROUPS"]

TRAINED_GROUPS = """library; lend_book borrow_book check_out_book; Lends a book to the reader.|For readers who take a book home.|Notes that a book goes out.
book=title:title,book,name
!lend me "{book}"|I'd like to take "{book}" home.|May I borrow "{book}"?|"{book}" is what I want to read this week, I take it with me.|Can I have "{book}" for some days?|!check out "{book}"|I'm borrowing "{book}".|"{book}" goes home with me.|Let me take "{book}" along.|!give me "{book}" to read at home
library; return_book take_back_book book_back; Takes a book back.|For books that readers bring back.|Notes that a book is back.
book=title:title,book,name
!take back "{book}"|I bring back "{book}".|I've read "{book}", here it is.|"{book}" is finished, it goes back on your shelf.|Here you have "{book}" again.|I don't need "{book}" any more, here.|"{book}" is back.|!return "{book}"|I put "{book}" on your desk, done with it.|My daughter has finished "{book}", we return it.
library; renew_loan keep_longer extend_loan; Lets a reader keep a book longer.|For books that are not read yet.|Moves the day on which a book is due.
book=title:title,book,name
!renew "{book}"|I haven't finished "{book}" yet.|I need "{book}" longer.|May I keep "{book}" for some more weeks?|"{book}" is due but I'm only half through.|!extend the loan of "{book}"|A little more time for "{book}", please.|I'm still reading "{book}".|"{book}" is so thick, I need more time.|Don't ask "{book}" back yet.
library; reserve_book hold_book wait_for_book; Puts a reader on the list for a book.|For books that somebody else has now.|Keeps a book for a reader as soon as it is there.
book=title:title,book,name
!reserve "{book}"|"{book}" is out. Keep it for me when it comes.|I'd like to be next for "{book}".|Somebody else has "{book}", put me on the list.|Tell me when "{book}" is there and keep it.|!hold "{book}" for me|I want "{book}" as soon as it is free.|!put my name down for "{book}"|When "{book}" comes back, it's mine.|Is "{book}" lent out? Then I wait for it.

pet; feed_animal give_food meal_for; Feeds an animal.|Gives an animal something to eat.|For hungry animals.
pet=petname:pet,name,animal
{pet} is hungry.|!feed {pet}|{pet} hasn't eaten yet.|The bowl of {pet} is empty.|Dinner for {pet}, please.|!give {pet} something to eat|It's time for {pet} to eat.|{pet} looks at its bowl.|Some food for {pet}.|{pet} wants its breakfast.
pet; walk_animal take_out_animal go_out_with; Takes an animal for a walk.|For animals that have to go out.|Goes round the block with an animal.
pet=petname:pet,name,animal
!walk {pet}|{pet} has to go out.|{pet} stands at the door.|!take {pet} for a walk|Round the block with {pet}, please.|{pet} needs exercise.|{pet} has been inside all day.|A walk for {pet}.|{pet} wants to run outside.|Who goes out with {pet}?
pet; call_vet book_vet animal_doctor; Makes an appointment with the vet.|For sick animals.|Calls the animal doctor.
pet=petname:pet,name,animal
{pet} is ill.|{pet} must see the vet.|!call the vet for {pet}|{pet} has hurt its leg.|{pet} doesn't eat and looks sick.|A doctor for {pet}, please.|{pet} coughs all the time.|!make an appointment with the vet for {pet}|Something is wrong with {pet}, it needs a doctor.|{pet} has a fever.
pet; groom_animal wash_animal brush_pet; Washes and brushes an animal.|For dirty animals.|Cleans the coat of an animal.
pet=petname:pet,name,animal
{pet} is dirty.|{pet} needs a bath.|!wash {pet}|!brush {pet}|The coat of {pet} is full of knots.|{pet} rolled in the mud.|{pet} smells, a bath please.|{pet} should look nice.|Please clean {pet}.|The hair of {pet} needs a brush.

desk; sign_document put_signature sign_it; Signs a document.|Puts the user's name under a document.|For papers that need a signature.
file=file:file,document,paper
!sign {file}|My name has to be under {file}.|{file} needs my signature.|Please put my signature on {file}.|{file} isn't valid without my name.|They wait for my signature under {file}.|I agree with {file}, sign it for me.|!set my name under {file}|{file} is fine, it only lacks a signature.
desk; ask_review send_for_review get_opinion; Sends a document to colleagues who check it.|For papers that somebody else should read.|Asks others what they think of a document.
file=file:file,document,paper
!get a review of {file}|Somebody should read through {file}.|I want another pair of eyes on {file}.|What do the others think of {file}? Ask them.|{file} should be checked by a colleague.|!have {file} reviewed|Can a colleague look over {file}?|I'm not sure about {file}, let others read it.|!send {file} round for comments
desk; archive_document store_away file_away; Puts a document into the archive.|For papers that are finished but must be kept.|Lays a document aside for good.
file=file:file,document,paper
!archive {file}|{file} is finished but must be kept.|{file} belongs in the archive.|!file {file} away|We don't need {file} now, but keep it.|!store {file} with the old papers|{file} can rest in the archive.|Put {file} where the old documents are.|We are done with {file}, but nothing may be lost.
desk; shred_document destroy_document paper_bin; Destroys a document.|For papers that nobody may read any more.|Puts a document into the shredder.
file=file:file,document,paper
!shred {file}|{file} must be destroyed.|Nobody may ever read {file} again.|!put {file} in the shredder|{file} should not exist any more.|Away with {file} for ever.|!destroy {file}|Make confetti out of {file}.|{file} is secret and no longer needed, destroy it.|I want no trace of {file}.

table; add_dish order_dish bring_dish; Orders a dish for a table.|For guests who want to eat something.|Puts a dish on the order of a table.
dish=dish:dish,meal,food table=few:table,table_no,number
!bring {dish} to table {table}|Table {table} wants {dish}.|{dish} for table {table}, please.|Table {table} orders {dish}.|The guests at table {table} would like {dish}.|One {dish}, table {table}.|At table {table} they are hungry for {dish}.|!add {dish} for table {table}|Table {table} takes {dish}.
table; cancel_dish take_off_dish no_dish; Takes a dish off the order of a table.|For guests who do not want a dish any more.|Cancels a dish of a table.
dish=dish:dish,meal,food table=few:table,table_no,number
Table {table} doesn't want {dish} any more.|!cancel {dish} for table {table}|No {dish} for table {table} after all.|!take {dish} off the order of table {table}|Table {table} changed their mind about {dish}.|Table {table} without {dish}.|The {dish} of table {table} is not needed.|Stop {dish} for table {table}.|They don't like {dish} at table {table}, leave it out.
table; bring_bill table_bill let_pay; Brings the bill to a table.|For guests who want to pay.|Adds up what a table has to pay.
table=few:table,table_no,number
Table {table} wants to pay.|The bill for table {table}, please.|!bring table {table} the bill|Table {table} is ready to go, the bill.|What does table {table} owe?|!add up table {table}|Table {table} has finished and asks what it costs.|The guests at table {table} have their purses out.|Money from table {table}, please.
table; call_waiter send_waiter waiter_to; Sends a waiter to a table.|For guests who need help.|Calls somebody to a table.
table=few:table,table_no,number
!send a waiter to table {table}|Table {table} needs a waiter.|Somebody at table {table} is waving.|Table {table} has a question.|Please see what table {table} wants.|The guests at table {table} need help.|!go to table {table}|Nobody has been at table {table} yet.|Who looks after table {table}? They are calling.

card; block_card freeze_card stop_card; Blocks a bank card.|For cards that are lost or stolen.|Nobody can pay with the card any more.
card=code:card,number,card_no
I lost my card {card}.|{card} was stolen.|!block {card}|Nobody may pay with {card}.|!freeze the card {card}|My purse is gone, with {card} in it.|Stop the card {card}.|Somebody is using {card}, and it isn't me.|{card} must not work any more.|I can't find {card}.
card; unblock_card free_card open_card; Lets a blocked card work again.|For cards that were found again.|Ends the block of a card.
card=code:card,number,card_no
I found {card} again.|!unblock {card}|{card} may work again.|The block of {card} can go.|{card} was in my other coat, open it.|!free the card {card}|I want to pay with {card} again.|Let {card} work.|{card} was blocked by mistake.
card; raise_limit higher_limit more_credit; Raises how much one can spend with a card.|For people who want to spend more.|Sets a higher limit for a card.
card=code:card,number,card_no amount=euros:amount,limit,sum
I want to spend up to {amount} with {card}.|!raise the limit of {card} to {amount}|{card} should have a limit of {amount}.|The limit of {card} is too low, make it {amount}.|Let me pay up to {amount} by {card}.|For my holiday {card} needs {amount}.|!allow {amount} on {card}|{amount} should be possible with {card}.
card; send_pin new_pin forgot_pin; Sends the PIN of a card.|For people who forgot their PIN.|Tells the secret number of a card.
card=code:card,number,card_no
I forgot the PIN of {card}.|!send me the PIN of {card}|What is the secret number of {card}?|I don't know the PIN for {card} any more.|The machine wants a PIN for {card} and I have none.|A PIN for {card}, please.|!let me have the PIN of {card}|{card} came without a PIN.

staff; hire_person employ_person new_worker; Takes a person on as an employee.|For new people in the firm.|Gives somebody a job.
name=first:name,person,who
!hire {name}|{name} gets the job.|We want {name} in our team.|{name} starts to work for us.|!employ {name}|{name} was the best, let's take them.|A contract for {name}, who is new with us.|Let {name} work here from now on.|!take {name} on
staff; fire_person end_contract dismiss_person; Ends the work of a person for the firm.|For people who have to leave the firm.|Ends a contract of work.
name=first:name,person,who
!fire {name}|{name} has to go.|We don't want {name} in the firm any more.|The contract of {name} ends.|!dismiss {name}|{name} steals, so no more work here.|{name} is out of a job from today on.|We part with {name}.|!let {name} go
staff; promote_person higher_post give_promotion; Gives a person a higher post.|For people who deserve more.|Makes an employee somebody's boss.
name=first:name,person,who
!promote {name}|{name} should be a boss.|{name} deserves a better position.|{name} moves up.|A higher post for {name}.|!make {name} head of the team|{name} has done so well, a step up please.|{name} takes over as manager.|Let {name} lead the others.
staff; note_leave on_holiday away_days; Notes that a person is on leave.|For people who are away for some days.|Puts a person's holiday into the plan.
name=first:name,person,who days=days:days,num_days,length
{name} is away for {days} days.|{name} has {days} days off.|!give {name} {days} days of leave|{name} goes on holiday for {days} days.|{days} days off for {name}.|!note that {name} is not here for {days} days|We have to do without {name} for {days} days.|{name} takes {days} days of holiday.

film; pause_film hold_film stop_for_now; Stops a film for the moment.|For films that go on later.|Holds a film where it is.
film=title:film,title,name
!pause "{film}"|Hold "{film}" for a moment.|The phone rings, stop "{film}" for now.|"{film}" should wait.|Let "{film}" stand still, I'll be back.|A break in "{film}", please.|!halt "{film}"|I go and get some popcorn, "{film}" can wait.
film; resume_film go_on_film play_on; Lets a film go on where it stopped.|For films that were stopped.|Plays the rest of a film.
film=title:film,title,name
!go on with "{film}"|I'm back, "{film}" again please.|The rest of "{film}", please.|"{film}" can go on now.|!continue "{film}"|Where we stopped yesterday in "{film}", from there.|The break of "{film}" is over.|How does "{film}" end? Let it run on.
film; buy_film own_film purchase_film; Buys a film.|For people who want to keep a film.|Adds a film to what the user owns.
film=title:film,title,name
!buy "{film}"|I want to own "{film}".|"{film}" should be mine for good.|I pay for "{film}" and keep it.|How nice, "{film}". I'll buy it.|!purchase "{film}"|"{film}" belongs in my collection, here is the money.|I don't want to rent "{film}" but have it.
film; rate_film film_stars judge_film; Gives a film some stars.|For people who have seen a film.|Saves what the user thinks of a film.
film=title:film,title,name stars=stars:stars,rating,points
{stars} stars for "{film}".|!rate "{film}" with {stars} stars|I give "{film}" {stars} stars.|"{film}" is worth {stars} stars.|We saw "{film}": {stars} stars.|My verdict on "{film}" is {stars} stars.|!give "{film}" {stars} stars|"{film}" gets {stars} out of five.

fault; report_fault new_fault something_broken; Reports that something is broken.|For things that do not work.|Tells the repair service of a fault.
thing=product:thing,device,what
The {thing} is broken.|The {thing} doesn't work.|!report the {thing}, it's broken|Something is wrong with the {thing}.|The {thing} makes strange noises.|The {thing} has stopped working.|Please tell the repair people about the {thing}.|The {thing} fell down and is damaged.|My {thing} is out of order.
fault; fault_state repair_news how_far_repair; Tells how far a repair is.|For people who wait for a repair.|State of a repair.
thing=product:thing,device,what
Is the {thing} repaired yet?|How far is the repair of the {thing}?|!tell me about the repair of the {thing}|When do I get my {thing} back from repair?|Do they still work on the {thing}?|Any news about the broken {thing}?|What about my {thing} that is being repaired?|Is the {thing} ready?
fault; fault_fixed close_fault works_again; Notes that something works again.|For things that have been repaired.|Closes the case of a repair.
thing=product:thing,device,what
The {thing} works again.|The {thing} has been repaired.|!note that the {thing} is fixed|No more trouble with the {thing}.|The {thing} is as good as new.|Somebody has mended the {thing}, close the case.|I fixed the {thing} myself.|The {thing} runs again, thanks.
fault; fault_urgent hurry_repair repair_first; Makes a repair urgent.|For repairs that cannot wait.|Puts a repair before the others.
thing=product:thing,device,what
I can't wait for the {thing} any longer.|The repair of the {thing} is urgent.|Please hurry with the {thing}.|!make the repair of the {thing} urgent|The {thing} must be repaired first of all.|Everything else can wait, but not the {thing}.|!put the {thing} at the top of the repairs|I need the {thing} back at once.

ticket; buy_seat get_ticket ticket_for; Buys a ticket for an event.|For people who want to be there.|Gets a seat.
event=topic:event,show,name
!buy a ticket for the {event}|I want to go to the {event}.|A seat at the {event}, please.|!get me into the {event}|I'd like to see the {event}.|One ticket, {event}.|The {event} sounds good, I'll go.|I must not miss the {event}, a ticket please.
ticket; return_ticket money_back_ticket give_up_seat; Gives a ticket back for money.|For people who cannot go.|Returns what a ticket cost.
event=topic:event,show,name
I can't go to the {event}.|!give back my ticket for the {event}|I want the money for the {event} back.|My ticket for the {event} is not needed.|The {event} without me, money back please.|I'm ill and can't see the {event}, take the ticket back.|!return my seat at the {event}|Refund the {event}.
ticket; pass_ticket give_ticket_to ticket_other_name; Gives a ticket to another person.|For tickets that somebody else will use.|Changes the name on a ticket.
event=topic:event,show,name who=first:who,person,to
{who} goes to the {event} in my place.|!give my ticket for the {event} to {who}|The ticket for the {event} is for {who} now.|{who} may have my seat at the {event}.|Not me, {who} will see the {event}.|!put the name {who} on the ticket for the {event}|I leave the {event} to {who}.|My seat at the {event} goes to {who}.
ticket; better_seat upgrade_ticket front_row; Changes a ticket to a better seat.|For people who want to sit better.|Puts the user nearer to the front.
event=topic:event,show,name
I want to sit better at the {event}.|A better seat at the {event}, please.|!upgrade my ticket for the {event}|My place at the {event} is too far back.|Nearer to the stage at the {event}, please.|I'd pay more to sit in front at the {event}.|Row 40 at the {event}? Something better, please.|!get me a better place at the {event}

meeting; open_meeting start_meeting begin_call; Starts a meeting.|For meetings that are about to begin.|Opens the room of a meeting.
meeting=topic:meeting,title,name
!start the {meeting}|Let's begin the {meeting}.|Everyone is here, the {meeting} can start.|!open the {meeting}|It's time for the {meeting}.|The {meeting} begins now.|We are ready for the {meeting}.|Get the {meeting} going.
meeting; close_meeting end_meeting finish_call; Ends a meeting.|For meetings that are over.|Closes the room of a meeting.
meeting=topic:meeting,title,name
!end the {meeting}|The {meeting} is over.|That's all for the {meeting}.|!close the {meeting}|We are done with the {meeting}.|Everybody may go home, the {meeting} is finished.|No more {meeting} for today.|Let's stop the {meeting} here.
meeting; tape_meeting record_meeting keep_recording; Records a meeting.|For those who cannot be there.|Keeps sound and picture of a meeting.
meeting=topic:meeting,title,name
!record the {meeting}|I'd like to hear the {meeting} later again.|Those who are away want to see the {meeting} afterwards.|Keep the {meeting} on tape.|The {meeting} should be recorded.|!tape the {meeting}|I can't be at the {meeting}, so record it.|We need a video of the {meeting}.
meeting; write_minutes meeting_notes sum_up_meeting; Writes down what was said in a meeting.|For minutes of a meeting.|Sums up a meeting.
meeting=topic:meeting,title,name
!write the minutes of the {meeting}|What was said in the {meeting}? Write it down.|Minutes of the {meeting}, please.|!sum up the {meeting}|I want a page about the {meeting}.|Put in writing what we decided in the {meeting}.|The others need notes of the {meeting}.|In short, what came out of the {meeting}?

guard; arm_alarm alarm_ready watch_room; Switches the burglar alarm of a room on.|For rooms that nobody should enter.|Guards a room.
room=room:room,where,area
!arm the alarm in the {room}|We leave, guard the {room}.|The alarm of the {room} should be on.|!watch over the {room} tonight|Nobody is at home, so alarm on in the {room}.|I want the {room} guarded.|If anyone comes into the {room}, it should ring.|Good night, alarm on for the {room}.
guard; disarm_alarm alarm_off let_room_be; Switches the burglar alarm of a room off.|For rooms that people may enter again.|Ends the guard of a room.
room=room:room,where,area
!disarm the alarm in the {room}|We are back, no alarm in the {room}.|The {room} need not be guarded now.|!switch off the alarm of the {room}|I want to go into the {room} without a siren.|Alarm off in the {room}.|The cleaner comes to the {room}, so no alarm there.|Stop guarding the {room}.
guard; test_alarm check_alarm try_siren; Tests the burglar alarm of a room.|For finding out whether an alarm works.|Tries a siren.
room=room:room,where,area
Does the alarm in the {room} work?|!test the alarm of the {room}|Try the siren in the {room}.|I'm not sure the alarm of the {room} works.|!check the alarm in the {room}|Would the alarm in the {room} ring at all?|Let's see if the {room} alarm does its job.|A test of the siren in the {room}, please.
guard; alarm_log last_alarms when_rang; Tells when the alarm of a room rang.|For those who want to know what happened.|Lists the alarms of a room.
room=room:room,where,area
When did the alarm in the {room} ring?|How often did the {room} alarm go off?|!list the alarms of the {room}|Was there an alarm in the {room} last night?|I want to know when the siren of the {room} was heard.|Did anything happen in the {room} while I was away?|!show me when the {room} alarm rang|Has the alarm of the {room} gone off?

machine; back_up_server save_server make_backup; Saves a copy of all data of a server.|For data that must not be lost.|Makes a backup of a server.
server=server:server,machine,host
!back up {server}|I want a copy of all data on {server}.|Nothing on {server} may be lost, save it.|A backup of {server}, please.|!save the data of {server}|{server} should be saved before we change it.|Keep a safe copy of {server}.|When was {server} saved? Do it now.
machine; update_server new_version patch_server; Brings a server to the newest version.|For servers with old software.|Installs updates.
server=server:server,machine,host
!update {server}|{server} runs an old version.|There are updates for {server}.|!patch {server}|{server} has a security hole, get the new software.|The newest version on {server}, please.|{server} is out of date.|!bring {server} up to date
machine; roll_back_server undo_update old_state; Brings a server back to how it was before.|For updates that went wrong.|Undoes the last change of a server.
server=server:server,machine,host
!roll back {server}|The update of {server} went wrong, undo it.|{server} was better before.|I want {server} as it was yesterday.|!undo the last change of {server}|Since the update {server} is broken, go back.|Back to the old version on {server}.|{server} should be like before.
machine; add_memory bigger_server grow_server; Gives a server more memory.|For servers that are too slow.|Makes a server bigger.
server=server:server,machine,host gigabytes=few:gigabytes,gb,size
{server} needs {gigabytes} GB more.|!give {server} {gigabytes} more gigabytes|{server} is too slow, {gigabytes} GB on top.|The memory of {server} is full, add {gigabytes} GB.|{gigabytes} GB more for {server}, please.|!add {gigabytes} GB to {server}|Make {server} {gigabytes} GB bigger.

vote; open_vote start_vote let_vote; Opens a vote.|For questions that people should decide.|Lets people vote.
topic=topic:topic,title,question
!open the vote on the {topic}|People may vote on the {topic} now.|Let's vote about the {topic}.|!start the vote on the {topic}|Let everybody say yes or no to the {topic}.|We should decide on the {topic} together, begin the vote.|The vote on the {topic} begins.
vote; close_vote end_vote stop_vote; Closes a vote.|For votes that are over.|Nobody can vote any more.
topic=topic:topic,title,question
!close the vote on the {topic}|The vote on the {topic} is over.|No more votes on the {topic}.|!end the vote about the {topic}|Everybody has voted on the {topic}, that's it.|Time is up for the {topic} vote.|Nobody may vote on the {topic} any longer.
vote; vote_result count_votes who_won; Tells how a vote went.|For results.|Counts the votes.
topic=topic:topic,title,question
How did people vote on the {topic}?|What is the result of the vote on the {topic}?|!count the votes on the {topic}|Did the {topic} get a yes?|How many were for the {topic}?|!tell me the outcome of the {topic} vote|Who won the vote on the {topic}?

album; add_to_album into_album put_in_album; Puts a photo into an album.|For photos that belong together.|Sorts a photo in.
photo=file:photo,picture,file album=noun:album,book,folder
!put {photo} into the album {album}|{photo} belongs in the album {album}.|{photo} is one for {album}.|!sort {photo} into {album}|The album {album} should have {photo}.|In {album} I want to see {photo}.|Add {photo} to {album}.|{photo} fits into the album {album}.
album; print_photo photo_on_paper paper_photo; Prints a photo.|For photos that should hang on a wall.|Puts a photo on paper.
photo=file:photo,picture,file
!print {photo}|I want {photo} on paper.|{photo} should hang on my wall.|{photo} for my desk, on paper.|A print of {photo}, please.|I want to hold {photo} in my hands.|Put {photo} on paper.|My aunt has no computer; {photo} on paper for her.
album; delete_photo drop_photo photo_away; Deletes a photo.|For photos that nobody wants.|Removes a photo for good.
photo=file:photo,picture,file
!delete {photo}|{photo} is ugly, away with it.|I look terrible on {photo}. Get rid of it.|{photo} is blurred and can go.|Nobody needs {photo}.|!throw {photo} away|I never want to see {photo} again.|{photo} is just a picture of my thumb, out with it.
album; hide_photo private_photo lock_photo; Hides a photo from others.|For photos that are private.|Only the user sees the photo then.
photo=file:photo,picture,file
!hide {photo}|Nobody else should see {photo}.|{photo} is private.|Keep {photo} out of sight.|My friends must not find {photo}.|!make {photo} visible to me only|{photo} isn't for everyone.|I want to keep {photo}, but only I may see it."""

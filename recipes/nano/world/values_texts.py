"""Arguments that a request says in a phrase of its own: names of the key, the maker, the phrases.

A phrase that starts with a capital is a sentence of its own.
"""

__all__ = ["PAIRS", "VALUES"]

VALUES = """minutes duration duration_min length_minutes for_minutes; minutes; for {} minutes|during {} minutes|{} minutes long|It takes {} minutes.|lasting {} minutes|Plan {} minutes for it.|over {} minutes|Give it {} minutes.|It should last {} minutes.|{} minutes in all|That will be {} minutes.
seconds timeout wait delay_seconds; seconds; for {} seconds|with {} seconds of waiting|after {} seconds|Wait {} seconds.|{} seconds from now|It should take {} seconds.|Give it {} seconds.|with a delay of {} seconds
hours num_hours for_hours; hours; for {} hours|{} hours long|It takes {} hours.|lasting {} hours|during {} hours|We need {} hours.|Plan {} hours.|{} hours in all
count times repeats quantity how_often; few; {} times|{} times in a row|Do it {} times.|repeated {} times|I want it {} times.|over and over, {} times|a total of {} times|{} times, not more
copies pieces amount_of number_of units; count; {} pieces|{} copies|We need {} pieces.|{} of them|Make it {} pieces.|a number of {} pieces|I want {} of them.|{} units
people guests persons party_size seats; people; for {} people|We are {} people.|for {} persons|{} people are coming.|with {} guests|There will be {} of us.|a group of {}|{} persons in all
days num_days for_days length_days; days; for {} days|{} days long|over {} days|It lasts {} days.|during {} days|Keep it up for {} days.|{} days in a row
color colour paint shade tone; colour; in {}|in the colour {}|with the color {}|painted {}|Make it {}.|I'd like it {}.|{} is the colour.|coloured {}|The colour should be {}.|the shade {}
room location area where place_in_house; room; in the {}|located in the {}|It's in the {}.|The place is the {}.|over in the {}|It happens in the {}.|The {} is where I want it.
city site branch town region; city; in {}|at the {} branch|in the city of {}|It's in {}.|The place is {}.|over in {}|The town is {}.|somewhere in {}|at our site in {}|It concerns {}.
assignee helper colleague done_by worker; person; {} should do it.|Let {} do it.|done by {}|It's a job for {}.|with the help of {}|{} will take care of it.|Leave it to {}.|Ask {} to do it.
recipient receiver notify email mail_to; email; and tell {}|and notify {}|and inform {}|Send the result to {}.|Mail it to {}.|with a note to {}|Let {} know.|The address is {}.|write to {} about it|{} wants to hear of it.
date day scheduled_date on_day when; day; on {}|It should be on {}.|The day is {}.|dated {}|We do it on {}.|planned for {}|Let's say on {}.|The date: {}.
time at start_time hour begins; clock; at {}|starting at {}|It begins at {}.|Do it at {}.|The time is {}.|from {} on|not before {}|when it is {}|Let's say at {}.
percent intensity power share level_percent; percent; at {} percent|to {} percent|with {}%|Set it to {}%.|{} percent of it|with a share of {} percent|{}% will do.|Take {} percent.|at a level of {}%
weight mass kg load; kgs; of {} kg|weighing {} kg|It weighs {} kg.|with a weight of {} kg|{} kilos heavy|The weight is {} kg.|{} kg of it|a load of {} kg|That's {} kilos.
price limit budget cost max_price; euros; for {} euros|for at most {} euros|My budget is {} euros.|It may cost {} euros.|up to {} euros|not over {} euros|The limit is {} euros.|I'll pay {} euros.|under {} euros|{} euros is all I have.
note comment remark message text; message; with the note "{}"|with the comment "{}"|Add the note "{}".|saying "{}"|The text is "{}".|Write "{}" on it.|together with the words "{}"|The message: "{}".|and note "{}"|It should say "{}".
label title tag heading caption; topic; called "{}"|labelled "{}"|with the title "{}"|The title is "{}".|under the heading "{}"|Name it "{}".|with "{}" as the title|entitled "{}"|Let the heading be "{}".
folder target destination save_in directory; folder; into the folder {}|to the folder {}|Put it into {}.|It goes to the folder {}.|saved in {}|with {} as the folder|The folder is {}.|Save it in {}.|under {}
angle degrees tilt rotation; integer; by {} degrees|at an angle of {} degrees|Tilt it by {} degrees.|with {} degrees|The angle is {} degrees.|{} degrees round|turned {} degrees
language lang in_language spoken; language; in {}|The language is {}.|It should be in {}.|written in {}|I speak {}.|with {} as the language|I want it in {}.|{} is the language.
floor level_no storey level; few; on floor {}|It's on floor {}.|The floor is number {}.|up on level {}|{} floors up|on the storey number {}
supplier partner firm contractor; company; through {}|with the help of {}|{} does it.|The firm is {}.|Let {} handle it.|by way of {}|Our partner is {}.|Have {} do it.
participants team members with_whom attendees; names; together with {}|with {}|{} take part.|{} will be there.|The team is {}.|Invite {}.|in the company of {}|and bring {} along
values numbers readings data; numbers; with the values {}|with {}|The numbers are {}.|using the readings {}|with the figures {}|Take {}.|The values: {}.
tags labels keywords topics; tags; with the tags {}|tagged {}|The keywords are {}.|Tag it with {}.|under {}|marked with {}|Add the labels {}.
reward points bonus; integer; for {} points|worth {} points|It gives {} points.|with {} points|That makes {} points.|a reward of {} points
distance km how_far; km; over {} km|{} km away|It is {} km.|a distance of {} km|within {} km|{} kilometres far|The distance is {} km.
genre kind_of_music style_of_music; genre; in the style of {}|It should sound like {}.|with {} playing|{} as the music|some {} with it
dish meal food_item; dish; with {}|and {} to eat|Add {}.|{} with it, please|We'd like {}.|serve {}
password code_word secret_key; word; with the password "{}"|The password is "{}".|using "{}" as the key|The secret word is "{}".|with "{}" for a password"""

# Two arguments of one type, told apart by the words around them: two pairs of keys, the maker, and
# phrases with both, {a} for the first of the two and {b} for the second.
PAIRS = """from to,source target,origin destination,start end,from_city to_city; city; from {a} to {b}|to {b} from {a}|It starts in {a} and ends in {b}.|out of {a} into {b}|leaving {a} for {b}|It has to get from {a} to {b}.|We need it in {b}, it is in {a} now.|{b} is where it goes, {a} where it comes from.|between {a} as the start and {b} as the end|From {a}, bound for {b}.|The way is {a} to {b}.|It leaves {a} and arrives in {b}.
min max,minimum maximum,lowest highest,at_least at_most,lower_limit upper_limit; range; between {a} and {b}|from {a} up to {b}|at least {a} and at most {b}|at most {b} and at least {a}|not under {a} and not over {b}|no more than {b}, no less than {a}|It must not go below {a} or above {b}.|{a} is the least, {b} the most.|The upper limit is {b}, the lower one {a}.|anything from {a} to {b}|more than {a} but less than {b}, both allowed|within {a} and {b}
sender recipient,from_person to_person,giver receiver,from_whom to_whom; first; from {a} to {b}|to {b} from {a}|{a} sends it to {b}.|{b} gets it from {a}.|It comes from {a} and is for {b}.|for {b}, on behalf of {a}|{a} is the one who gives, {b} the one who gets.|Tell {b} that it is from {a}.|{b} should have it, with love from {a}.|in the name of {a}, for {b}
old_name new_name,old new,from_name to_name,current wanted; word; instead of "{a}" now "{b}"|"{b}" instead of "{a}"|It was "{a}" and will be "{b}".|from "{a}" to "{b}"|no longer "{a}" but "{b}"|Replace "{a}" by "{b}".|Put "{b}" where "{a}" was.|and "{a}" becomes "{b}"|out with "{a}", in with "{b}"|not "{a}" any more, "{b}" now
start_time end_time,opens closes,begins ends,since till; span; from {a} to {b}|starting at {a} and ending at {b}|between {a} and {b}|until {b}, from {a} on|It begins at {a} and is over at {b}.|It is over at {b}, having begun at {a}.|no earlier than {a}, no later than {b}|{a} is the beginning and {b} the end.|till {b}, beginning at {a}
width height,w h,breadth height,wide high; size; {a} wide and {b} high|{b} high and {a} wide|with a width of {a} and a height of {b}|It is {a} across and {b} tall.|{a} by {b}, width first|The height is {b}, the width {a}.|Make it {b} in height and {a} in width.
winner loser,first_place second_place,better worse; first; {a} won against {b}|{b} lost to {a}|{a} beat {b}.|{b} was beaten by {a}.|with {a} ahead of {b}|{a} came before {b}.|{b} had no chance against {a}.|with {a} as the winner over {b}
teacher pupil,mentor learner,coach trainee; first; {a} teaches {b}|{b} learns from {a}|{b} is taught by {a}.|with {a} as the teacher of {b}|{a} shows {b} how to do it.|{b} takes lessons from {a}.|under the guidance of {a}, for {b}
bought_from sold_to,seller buyer,supplier customer; company; bought from {a}, sold to {b}|{a} sells it to {b}|{b} buys it from {a}.|{b} is the buyer, {a} the seller.|from {a}, who sells it, to {b}|{b} gets it for money from {a}.
keep drop,wanted unwanted,include exclude,with without; food; with {a} but without {b}|no {b}, but {a}|We like {a} and hate {b}.|Leave out {b} and put in {a}.|{a} instead of {b}|Anything with {a}, nothing with {b}.|Take {a}, not {b}."""

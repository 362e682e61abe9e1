"""What composed functions do and with what: verbs and things, each in many words.

A line of `VERBS`: the verb; the classes of things it is done to; its words ("~" is where the thing
stands, else it follows); and situations that call for it ({o} is the thing). The words serve the
function's name, its description and the request alike, each drawn on its own. A line of `THINGS`: a
class and the words for one thing.

D what is written or stored, E what takes place, P what can be carried, M machines, S what makes a
sound, L places, W what can be opened, H people, A animals, G what grows.
"""

__all__ = ["ABOUTS", "CLOSE_THINGS", "CLOSE_VERBS", "DIRECT", "THEN", "THINGS", "VERBS"]

VERBS = """delete; D; delete|erase|remove|get rid of|throw ~ away|discard|wipe|do away with|strike ~ out|bin|scrap|trash; {o} can go|{o} is of no use any more|nobody needs {o} any more|{o} was entered by mistake|I never want to see {o} again|{o} should not exist any longer|we have no use for {o} now|who still needs {o}? Out with it|{o} is just rubbish|let {o} vanish for good|there is no reason to keep {o}|{o} was only a test|I regret having made {o}
archive; D; archive|file ~ away|put ~ away|put ~ into the archive|lay ~ aside|move ~ to the archive; {o} is finished but must be kept|{o} belongs into the archive|we are done with {o}, keep it on file|{o} may go to the shelf of old things|we won't touch {o} again, but it should stay on record|{o} belongs to last year
edit; D; edit|change|modify|correct|revise|amend|rework|make changes to; {o} has a mistake in it|there is an error in {o}|{o} is wrong and has to be put right|something in {o} has to be different|{o} contains old figures|a few words in {o} are not right|I'd like to have another wording in {o}|{o} needs another figure|there is a slip in {o}
show; D; show|display|get|look ~ up|pull ~ up|bring ~ up|view|retrieve|let me see|read ~ out; what does {o} say?|what do we know about {o}?|what's in {o}?|I'd like to look at {o}|I have to read {o}|tell me about {o}|let me have a look at {o}|what does {o} look like?|details of {o}, please|I wonder what {o} contains|I haven't seen {o} yet|put {o} on my screen|may I see {o}?|remind me what {o} was about
send; D; send ~ off|mail|dispatch|send ~ out|forward|transmit|send; {o} has to go out today|{o} must reach the other side|they are still waiting for {o}|{o} has not left us yet|{o} should be on its way|{o} is ready for the post|get {o} to them|the others need to receive {o}
cancel; E; cancel|call ~ off|abort|annul|revoke|call a halt to; {o} won't happen|{o} is not going to take place|{o} is off|nobody has time for {o}|there will be no such thing as {o}|there won't be any {o}|{o} has fallen through|nobody will come to {o}, so let it be|{o} must not take place
approve; D; approve|accept|confirm|sign ~ off|agree to|say yes to|give the green light to|OK|endorse|authorize; {o} is fine with us|{o} may go ahead|we are happy with {o}|there is nothing wrong with {o}, let it pass|yes to {o}|we have no objection to {o}|we agree with {o}|{o} looks good to us|I'm in favour of {o}|{o} has our blessing|{o} is all right, tell them so
reject; D; reject|decline|refuse|turn ~ down|say no to|veto|deny; {o} is not acceptable|we don't agree to {o}|no to {o}|we can't allow {o}|{o} is out of the question|we object to {o}|{o} is not what we want, tell them no|we don't like {o} at all, so no|{o} can't be granted|I'm against {o}
pause; M; pause|suspend|put ~ on hold|halt|interrupt|hold|freeze; {o} needs a break|{o} should wait for a while|let {o} rest for now|{o} must stand still for a moment|{o} should stop for the moment|give {o} a rest|{o} can go on later, not now|no more of {o} until later
resume; M; resume|continue|carry on with|go on with|pick ~ up again|proceed with|unfreeze; the break of {o} is over|{o} has waited long enough|{o} can go on now|{o} should go on where it stopped|{o} has rested enough|there is no need for {o} to wait any more
share; D; share|make ~ public|let others see|publish|post|hand ~ around|spread; everyone should be able to see {o}|the others want to see {o}, too|{o} is for everybody|my friends would like {o}|{o} is too good to keep to ourselves|tell the world about {o}|anyone may have {o}|give others a look at {o}
hide; D; hide|conceal|make ~ invisible|keep ~ out of sight|cover ~ up|mask; nobody may see {o}|{o} is not for everyone's eyes|{o} should not be visible|keep {o} secret|{o} should be out of view|strangers must not come across {o}|I don't want people to notice {o}
lock; WL; lock|bolt|secure|lock ~ up|seal|bar; nobody should get through {o}|{o} must stay shut tonight|no one may open {o}|keep everyone out of {o}|burglars should not get past {o}|turn the key of {o}|{o} should not be open|I'm leaving, so {o} must be shut fast|is {o} still open? Shut it and turn the key
unlock; WL; unlock|unbolt|open ~ up|unbar|unseal|make ~ accessible; let me through {o}|I'm standing in front of {o} and can't get in|people must be able to enter through {o}|I want to get in by {o}|{o} is barred but I have to pass|{o} keeps me out|I've lost the key of {o}|somebody is waiting outside {o}|{o} must not stay shut
book; LE; book|reserve|make a reservation for|save ~ for me|get me a place in; I want {o} for myself|keep {o} free for us|{o} should be ours that day|put my name down for {o}|is {o} still free? Then I take it|we would like to have {o} that day|nobody else should get {o}
print; D; print|print ~ out|put ~ on paper|run ~ off|make a hard copy of; I need {o} on paper|I want to hold {o} in my hands|{o} should come out of the printer|can I have {o} on a sheet?|a copy of {o} for my desk, on paper|put {o} black on white
export; D; export|download|save a copy of|get a file of|write ~ out; I want {o} as a file|{o} should be on my disk|let me have {o} on my own computer|I'd like to take {o} home on a stick|{o} as something I can save|get {o} out of the system for me
rate; EDH; rate|score|grade|give points to|judge|give stars to; {o} deserves some stars|I want to give my opinion on {o}|let me say how much I liked {o}|I was not impressed by {o}, note that|my verdict on {o} is ready|I want to say how good {o} was|what I think of {o} should be on record|some praise is due to {o}
repair; PM; repair|fix|mend|put ~ right|patch ~ up|get ~ going again; {o} is broken|{o} doesn't work any more|{o} is out of order|{o} has stopped working|{o} fell apart|{o} makes strange noises|something is wrong with {o}|{o} has given up|{o} won't go|{o} has a crack|{o} is not what it was, it's damaged|{o} needs a mechanic
inspect; PML; inspect|check|examine|take a look at|test|look ~ over|go over|check up on; is {o} all right?|is {o} in good order?|I'm not sure whether {o} is fine|somebody should see if {o} is OK|does {o} still work?|does anything ail {o}?|give {o} a once-over|what state is {o} in?|somebody should see to it whether {o} is safe
copy; D; copy|duplicate|clone|make a second one of|replicate|double; I need {o} twice|one of {o} is not enough|there should be two of {o}|I want another {o} just the same|make {o} two|let there be a second version of {o}, just alike
pay; D; pay|settle|pay ~ off|pay for|transfer the money for|cover the cost of; {o} is due|{o} is still open, get the money over|they want their money for {o}|the money for {o} has not been sent|they have asked for the money for {o} again|{o} has been lying here unpaid|let's get {o} off our debts
start; MS; start|launch|run|switch ~ on|turn ~ on|power ~ up|boot|fire ~ up|set ~ going|activate; {o} should be running|{o} is off but I need it|we need {o} to work now|get {o} moving|{o} is standing still and should not|I'm ready for {o} to work|wake {o} up|let {o} go
stop; MS; stop|switch ~ off|turn ~ off|shut ~ down|power ~ down|deactivate|bring ~ to a halt; {o} should not run any more|{o} is running for nothing|{o} has run long enough|I don't need {o} to run now|that's enough of {o} running|let {o} come to rest|{o} should be off|no more power for {o}
restart; M; restart|reboot|reset|turn ~ off and on again|start ~ again|start ~ over; {o} hangs|{o} does not respond|{o} is stuck|{o} needs a fresh start|{o} has frozen|{o} is acting up, off and on with it|{o} doesn't react any more
clean; PL; clean|wash|scrub|tidy ~ up|wipe ~ down|dust|polish|mop|tidy; {o} is dirty|{o} looks filthy|there is mud all over {o}|{o} is full of dust|{o} could do with some soap|{o} is sticky|somebody spilled coffee on {o}|{o} should shine again|I can't stand the dirt on {o}
move; P; move|relocate|shift|bring ~ somewhere else|put ~ elsewhere|transfer|carry ~ over; {o} is in the wrong place|{o} stands in the way|{o} can't stay where it is|{o} belongs somewhere else|{o} should stand over there|{o} blocks the way|find another place for {o}|{o} can't remain here
restore; D; restore|bring ~ back|recover|undelete|get ~ back|revive|salvage; {o} is gone and I want it back|I lost {o}|I deleted {o} by accident|{o} has disappeared, it must come back|where did {o} go? I want to have it again|I miss {o}, it was deleted|somebody threw {o} away, undo that
measure; PL; measure|gauge|take the measure of|take the size of|size ~ up; how big is {o}?|how long is {o}?|I need the size of {o}|what are the dimensions of {o}?|will {o} fit? How large is it?|tell me how wide {o} is|I need to know the length of {o}|is {o} more than two metres?|from end to end, what is {o}?
weigh; P; weigh|put ~ on the scales|take the weight of|determine the weight of; how heavy is {o}?|what does {o} weigh?|how many kilos does {o} have?|can one man lift {o}? Find out its weight|tell me the kilos of {o}|is {o} too heavy for the shelf?|the weight of {o}, please
locate; PH; locate|track|trace|find the place of|spot|find ~ on the map; where is {o}?|where can {o} be?|I can't find {o}|I don't know where {o} is|has anyone seen {o}?|has {o} been found?|I've lost sight of {o}|where did I leave {o}?|tell me the whereabouts of {o}
deliver; P; deliver|bring ~ round|drop ~ off|hand ~ over|take ~ to the door; {o} should come to my house|I'd like {o} at my door|the customer is waiting for {o}|{o} must get to the customer|they want {o} brought to their house|we can't come ourselves, so bring {o}
collect; P; collect|pick ~ up|come for|call round for|take ~ away; {o} is ready to be taken away|{o} stands outside, come and take it|somebody has to come and take {o} from here|{o} is packed and can be fetched|when you come by, take {o} along|{o} has to be got from here
buy; P; buy|purchase|order|acquire|get hold of|shop for; I want to own {o}|I'll take {o}, here is my money|put {o} on my shopping bill|we have none left, {o} would be good to have|{o} is just what I need, I'll pay for it|I want {o} and have the money|let's get {o}, it's worth its price
sell; P; sell|put ~ up for sale|offer ~ for sale|find a buyer for|auction ~ off; I want money for {o}|someone should buy {o} from me|I'd part with {o} for a good price|{o} should bring in some money|I don't need {o}, but someone would pay for it|who gives me money for {o}?
rent; PL; rent|hire|lease|borrow ~ for money; I need {o} for a few days only|I don't want to own {o}, just use it|I'd pay by the day for {o}|could we have {o} by the day, for a fee?|{o} for a week, then it goes back|I only want to use {o} for money, not own it
return; P; return|send ~ back|give ~ back|take ~ back to the shop; {o} is not what I ordered|I don't want to keep {o}|{o} doesn't fit, back with it|I want my money back for {o}|{o} goes back to where I bought it|I'm not happy with {o}, take it again|{o} was the wrong one
charge; M; charge|recharge|load the battery of|fill the battery of|plug ~ in; {o} has no power left|the battery of {o} is low|{o} is nearly empty|{o} has run out of juice|{o} won't last the hour without power|the display says low battery for {o}
paint; PL; paint|colour|give a new coat to|put paint on|repaint; {o} needs a new colour|the colour of {o} is peeling off|{o} looks pale, brush and colour please|{o} should be another colour|the old colour of {o} is ugly|get the brushes out for {o}
heat; L; heat|warm ~ up|make ~ warmer|raise the temperature in|turn the heating up in; it's freezing in {o}|{o} is too cold|we are shivering in {o}|{o} could be warmer|my feet are like ice in {o}|{o} is like a fridge|my fingers are stiff in {o}|I'd like it cosier in {o}|brr, {o}!
cool; L; cool|cool ~ down|make ~ cooler|lower the temperature in|chill; it's boiling in {o}|{o} is too hot|we are sweating in {o}|it is like an oven in {o}|{o} is like a sauna|it's stuffy and hot in {o}|I'm melting in {o}|some degrees less in {o}
light; L; light ~ up|illuminate|switch the lights on in|brighten|make ~ bright; it's dark in {o}|I can't see a thing in {o}|{o} is too dim|{o} needs more light|{o} is pitch dark|how can one read in {o}?|more brightness in {o}|it is like night in {o}
darken; L; darken|dim|switch the lights off in|make ~ dark|put the lights out in; {o} is too bright|the light in {o} hurts my eyes|the lamps in {o} burn for nothing|nobody is in {o}, why is there light?|it is far too bright in {o}|time to sleep in {o}, lights out|we want to see a film in {o}, so no light
ventilate; L; ventilate|air|let fresh air into|open the windows of; it smells in {o}|the air in {o} is bad|one can hardly breathe in {o}|what a smell in {o}|{o} needs a breath of air|nobody has opened a window in {o} for days
translate; D; translate|put ~ into another language|render ~ in another language|turn ~ into another language; I can't read the language of {o}|{o} is in a foreign language|{o} should be in another language|nobody here understands the language of {o}|I don't speak what {o} is written in|make {o} readable for the French
summarize; D; summarize|sum ~ up|shorten|give the gist of|boil ~ down|condense|abridge; {o} is too long for me|I only need the main points of {o}|{o} in a few words, please|I have no time to read all of {o}|what are the main points of {o}?|tell me in two sentences what {o} says|{o} has too many pages for me
rename; D; rename|give a new name to|change the name of|retitle|call ~ something else; {o} has the wrong name|the name of {o} is misleading|{o} should be called something else|{o} is badly named|I don't like the name of {o}|{o} needs another title
tag; DP; tag|label|mark|put a label on|flag|put a sticker on; {o} should carry a mark|I want to recognise {o} at a glance|{o} is hard to tell from the others|give {o} a mark|one can't tell {o} from the rest|stick something on {o} so that we know it
sign; D; sign|put my name under|put a signature on|initial|undersign; {o} lacks my signature|my name must be under {o}|they want to see my name on {o}|{o} isn't valid without my signature|give me {o} and a pen
encrypt; D; encrypt|scramble|protect ~ with a password|put a password on|encode; {o} must be safe from prying eyes|only those with the password may read {o}|only with a key should one be able to read {o}|{o} is secret, so lock its content|spies must not be able to read {o}
schedule; E; schedule|plan|set a date for|set a time for|fix a date for|arrange; {o} has no date yet|when shall {o} be? Find a day|{o} needs a day|find a time for {o}|we haven't said when {o} will be|{o} should get into the diary, find a slot
postpone; E; postpone|put ~ off|delay|move ~ to a later date|push ~ back|defer; {o} is too early for us|{o} has to be later|we need more time before {o}|we are not ready for {o} yet|{o} can't be on that day, take a later one|not now, {o} can wait some weeks|we need some days more until {o}
join; E; join|attend|sign me up for|take part in|enroll me in|go to; I want to be there at {o}|count me in for {o}|I'd like to be part of {o}|I'd love to come to {o}|add me to {o}|{o} sounds fun, I'm in|we'll be there at {o}
leave; E; leave|drop out of|quit|sign me off from|withdraw me from; I don't want to take part in {o} any more|{o} is not for me, let me out|strike my name off {o}|I have had enough of {o}|I'm not coming to {o} any more|without me at {o} from now on|I've lost interest in {o}, take me off
invite; H; invite|ask ~ along|bring ~ in|send an invitation to|admit; {o} should come as well|I want {o} to be there|we'd be glad to see {o}|we need {o} with us, too|{o} wants to come in|why not have {o} here?|a place should be kept for {o} at our table|open the doors to {o}|let {o} take part
exclude; H; exclude|expel|throw ~ out|kick ~ out|ban|shut ~ out|put ~ out; {o} may not come in any more|we don't want {o} here|{o} has broken the rules|keep {o} away|{o} must not be with us any longer|out with {o}|{o} has behaved badly and must go out|we can do without {o} here|{o} should be gone from our group
call; H; call|phone|ring ~ up|give a ring to|telephone|dial the number of; I have to talk to {o}|I want to hear the voice of {o}|connect me with {o}|get {o} on the line|I need a word with {o} on the phone|is {o} at home? Let's hear|put me through to {o}
message; H; message|write to|text|drop a line to|send a note to; {o} should read this|{o} ought to get a few lines|I have something to tell {o} in writing|let {o} have a few words from me|{o} should get a line from us|I'd like to put something in writing for {o}
thank; H; thank|say thanks to|express our thanks to|show our gratitude to; {o} did a great job|we owe a lot to {o}|{o} helped us so much|we are grateful to {o}|{o} was so kind|tell {o} that we appreciate it
remind; H; remind|jog the memory of|nudge|send a reminder to; {o} has forgotten it|{o} must not forget|{o} still hasn't done it|{o} seems to have forgotten|has {o} thought of it? Make sure|{o} should be told once more
promote; H; promote|give a higher position to|advance|move ~ up; {o} deserves a better job|{o} should rise in the firm|{o} has earned a better post|make {o} a boss|a step up for {o}
dismiss; H; dismiss|fire|lay ~ off|let ~ go|sack|end the contract of; {o} no longer works for us|{o} has to leave the firm|we can't pay {o} any longer|the last day of {o} has come|we have no more work for {o}|send {o} away for good, without a job
employ; H; employ|hire|take ~ on|recruit|give a job to; {o} should work for us|we want {o} on our staff|{o} would be a good worker for us|there is a post for {o}|let's get {o} to work for us
train; HA; train|teach|instruct|coach|give lessons to; {o} has a lot to learn|{o} doesn't know how to do it yet|{o} should learn how it is done|{o} needs practice, so show how|make {o} fit for the task
mute; HS; mute|silence|switch off the sound of|make ~ silent|hush; {o} is making noise|I don't want to hear {o}|no sound from {o}, please|{o} should be quiet|not a sound from {o}|{o} keeps disturbing us with noise
unmute; HS; unmute|let ~ be heard|give the word to|switch on the sound of|let ~ speak; we can't hear {o}|{o} wants to say something|now it is the turn of {o} to be heard|let us hear {o}|{o} has had no sound, turn it on|the floor belongs to {o}
louder; S; amplify|turn ~ up|make ~ louder|raise the volume of|crank ~ up; I can hardly hear {o}|{o} is too quiet|{o} could be louder|I don't understand a word of {o}|give {o} more volume|can't hear {o}, more!
quieter; S; turn ~ down|make ~ quieter|lower the volume of|soften|make ~ less loud; {o} is too loud|{o} hurts my ears|{o} will wake the neighbours|my ears! {o}!|less noise from {o}|{o} should be lower in sound
water; G; water|give water to|sprinkle|moisten; {o} is thirsty|{o} is dry|the soil of {o} is like dust|{o} hasn't had a drop for days|{o} lets its leaves hang|nobody gave {o} anything to drink|it hasn't rained on {o}
trim; G; trim|cut|prune|clip|cut ~ back; {o} has grown too high|{o} is getting out of hand|{o} needs the scissors|{o} is too long|{o} looks wild|take some length off {o}
plant; G; plant|sow|put ~ into the ground|dig ~ in; {o} should grow in our garden|{o} has to get into the soil|{o} came from the nursery and wants to grow|dig a hole for {o}|{o} is still in its pot
feed; A; feed|give food to|give something to eat to|fill the bowl of; {o} is hungry|{o} hasn't eaten today|{o} wants its dinner|the bowl of {o} is empty|{o} is looking at its dish|it's dinner time for {o}
walk; A; walk|take ~ for a walk|take ~ out|go out with; {o} needs some exercise|{o} has been inside all day|{o} must go out|{o} stands at the door and wants out|{o} needs to stretch its legs|time to go round the block with {o}
brush; A; brush|comb|groom|smooth the coat of; the coat of {o} is full of knots|{o} looks untidy|{o} has tangled hair|{o} should look nice for the show|get the knots out of {o}
vaccinate; AH; vaccinate|give a shot to|immunize|inoculate; {o} must be protected from the flu|{o} has not had the needle yet|{o} is due for its shot|{o} is not yet safe from the disease|the needle for {o}, please
upgrade; M; upgrade|update|bring ~ up to date|install the newest version on; {o} runs on an old version|{o} is out of date|there is a new version for {o}|{o} has old software|there's a newer version of what runs on {o}|{o} should have the latest
monitor; M; monitor|watch|keep an eye on|observe|supervise; tell me if anything happens to {o}|I want to know all the time how {o} is doing|don't let {o} out of your sight|I want to know if {o} does anything strange|look at {o} every minute
pack; P; pack|wrap|wrap ~ up|put ~ in a box|box; {o} has to travel safely|{o} should look like a gift|{o} is going on a trip, into a box with it|{o} needs paper and string|we're moving, so {o} has to go into a carton
unpack; P; unpack|unwrap|take ~ out of the box; {o} is still in its box|the paper around {o} must come off|{o} arrived in a carton, get it out|take the paper off {o}|I want to see {o} without its box
assemble; P; assemble|put ~ together|build ~ up; {o} came in parts|the parts of {o} lie all over the floor|{o} is still in single parts|we need {o} in one piece|the kit of {o} has come
dismantle; P; dismantle|take ~ apart|disassemble|break ~ down into parts; {o} has to be in pieces for the move|the screws of {o} must come out|{o} won't go through the door in one piece|make parts of {o}|undo the screws of {o}
insure; PL; insure|take out insurance for|cover ~ against damage|protect ~ with a policy; what if {o} is damaged? I want to be paid then|{o} is valuable, so let it be covered|if {o} burns, somebody should pay|we want {o} safe against loss|{o} needs a policy
extend; E; extend|prolong|make ~ longer|lengthen|add days to; {o} is too short|we'd like to stay longer at {o}|{o} should not end so soon|we want more time at {o}|{o} should go on for longer|let {o} last some days more
finish; E; finish|complete|tick ~ off|mark ~ as done|bring ~ to an end; {o} is behind me|{o} is done|I'm through with {o}|that was {o}, all over|I've done {o}|{o} is complete|nothing is left to do for {o}|put a tick behind {o}"""

THINGS = """D invoice|bill
D contract|agreement
D report|written account
D ticket|support case
D note|memo|jotting
D photo|picture|image
D video|clip
D document|text file
D letter|piece of mail
D order|purchase order
D recipe|cooking instructions
D form|questionnaire
D comment|remark
D playlist|list of songs
D backup|safety copy
D folder|directory
D song|track
D article|blog post
D request|application
D offer|quote
D survey|poll
D spreadsheet|table of figures
D drawing|sketch
D poem|verse
D presentation|slide deck
D newsletter|circular
D menu|bill of fare
D map|chart
D manual|handbook
D essay|composition
E meeting|get-together
E trip|journey
E course|class
E match|game
E concert|gig
E appointment|date
E party|celebration
E workshop|training session
E lecture|talk
E interview|job talk
E wedding|marriage feast
E exhibition|art show
E tournament|contest
E rehearsal|practice
E excursion|outing
E task|job
E chore|piece of housework
P bike|bicycle
P sofa|couch
P laptop|notebook computer
P lamp|desk light
P parcel|package
P suitcase|trunk
P carpet|rug
P bed|bedstead
P table|desk
P guitar|string instrument
P ladder|stepladder
P bottle|flask
P coat|overcoat
P clock|timepiece
P tent|camping tent
P mirror|looking glass
P statue|sculpture
P bucket|pail
P barrel|cask
P helmet|hard hat
P shovel|spade
P piano|grand piano
P cupboard|cabinet
P boat|dinghy
M printer|laser printer
M server|host
M robot|android
M drone|flying camera
M pump|water pump
M elevator|lift
M engine|motor
M generator|power unit
M tractor|farm machine
M dishwasher|dish machine
M oven|stove
M scanner|document reader
M freezer|deep freeze
M crane|hoist
M mower|lawn cutter
M conveyor|assembly line
M fountain|water feature
M sensor|detector
S radio|receiver
S television|TV
S speaker|loudspeaker
S doorbell|bell
S alarm|siren
S stereo|hi-fi
S projector|beamer
L room|chamber
L apartment|flat
L hall|ballroom
L warehouse|depot
L office|workplace
L cellar|basement
L kitchen|galley
L greenhouse|glasshouse
L stable|barn
L studio|workshop room
L library|reading room
L cabin|hut
W door|entrance
W gate|portal
W window|casement
W safe|strongbox
W drawer|desk tray
W garage|carport
W locker|personal box
W shed|tool house
H customer|client|buyer
H student|pupil
H patient|sick person
H employee|staff member
H guest|visitor
H driver|chauffeur
H member|club member
H tenant|lodger
H teacher|instructor
H player|sportsman
H candidate|applicant
H speaker|person who talks
H neighbour|person next door
H supplier|vendor
A dog|hound
A cat|kitten
A horse|pony
A rabbit|bunny
A parrot|talking bird
A goat|billy
A cow|milk cow
A hamster|pet rodent
G tree|sapling
G rose|rose bush
G hedge|row of bushes
G lawn|patch of grass
G flower bed|bed of flowers
G vine|grape plant
G tomato plant|tomato bush
G shrub|bush"""

# Functions that could pass for one another; none stands beside a request for another.
CLOSE_VERBS = """show inspect locate monitor measure weigh
archive hide encrypt copy backup restore
delete cancel reject archive hide exclude dismiss leave finish
repair edit clean restart upgrade inspect assemble charge paint
start resume restart launch unmute
stop pause cancel mute finish quieter restart
buy book rent deliver collect order employ invite move
send share message export deliver print show copy
call message remind invite thank unmute
exclude dismiss mute
sell return collect move deliver send
pack insure tag
schedule postpone book join extend
ventilate cool
water plant
sign approve
summarize translate edit rename tag
pay approve finish
unpack assemble
dismantle repair
train promote
unlock ventilate
walk feed train brush
light start
darken stop
postpone cancel pause
heat start
employ promote invite
lock insure encrypt hide
measure show rate
archive finish
resume extend
show summarize translate
rate approve reject
extend postpone
pack move dismantle
charge start
unmute louder"""
CLOSE_THINGS = """document report letter note form article essay manual spreadsheet presentation
photo drawing map
order invoice offer request contract
meeting appointment party interview workshop lecture course rehearsal trip excursion
match tournament
task chore
table lamp drawer spreadsheet
bottle barrel
room hall office studio apartment cabin cellar
warehouse shed stable garage
door gate garage
customer guest member tenant supplier neighbour candidate employee
student member teacher
engine generator robot
laptop server
radio stereo speaker television
doorbell alarm
tree shrub hedge rose vine
radio tenant"""

# The thing first, then what is to be done with it; {v} is the verb with "it".
DIRECT = """{O}: please {v}.
{O}: {v}.
{O}? {V}, please.
About {o}: {v}.
About {o}, could you {v}?
There is {o}. {V}.
There is {o}, you should {v}.
I'm thinking of {o}. Can you {v}?
You know {o}? Please {v}.
You know {o}. {V}!
Take {o} and {v}.
Regarding {o}, please {v}.
As for {o}, {v}.
It's about {o}. I want you to {v}.
It's about {o}: {v} for me.
We talked about {o}; now {v}.
My boss mentioned {o}. Could you {v}?
See {o}? {V}.
Next is {o}: {v}, please.
I have {o} here. Would you {v}?
Look for {o} and {v}.
With {o}, do this: {v}.
Concerning {o}: I need you to {v}.
{O} again. {V} this time.
Remember {o}? {V} now.
{O}, if you can: {v}.
For {o} there is just one thing to do: {v}.
{O} is next. Please {v}.""".splitlines()

# How a description says it: {3} "erases an invoice", {1} "erase an invoice", {n} the bare thing, {v} the verb.
ABOUTS = """{3}.|{3}.|{3}.|{3}|{1}.|{1}.|{1}|Use this to {1}.|Function to {1}.|Call this to {1}.|For those who want to {1}.
Lets the user {1}.|{n}: {v}.|{3} of the user.|{3} in the system.|A way to {1}.|Can {1}.|Needed to {1}.|Tool that {3}.
Helps to {1}.|Makes it possible to {1}.|To {1}.|The user wants to {1}.|If one has to {1}.|When it is time to {1}.|{3}, one at a time.
{3} that is given.|Does one thing: {3}.|Ask this to {1}.|Service that {3}.""".replace(
    "\n", "|"
).split("|")

# Something else is done with the same thing.
THEN = """Then {v}.|Now {v}.|And {v}, too.|{V} as well.|After that, {v}.|OK, {v} then.|And could you {v}?|Please also {v}.|{V} next, please.
Good. Now please {v}.|Thanks. {V} too.|Next, {v}.|And then {v}.|I also want you to {v}.|Could you {v} now?|Now I'd like you to {v}.
Great, then {v}.|Would you {v} as well?|Last, {v}.|{V} now.|{V}, please.|One more thing: {v}.|And finally {v}.|Perfect. {V}.|Can you also {v}?
I changed my mind. {V} instead.|Fine, but now {v}.|Oh, and {v}.|By the way, {v}, too.|Once that is done, {v}.|All right. {V}.|Hmm, {v} instead.
So now you can {v}.|Then please {v} for me.|That's it? Then {v}.|Next thing: {v}.|Also {v}, please.|It would be good to {v} as well.""".replace(
    "\n", "|"
).split("|")

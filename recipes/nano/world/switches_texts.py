"""What the options of `switches.py` are about, and how they are said."""

__all__ = [
    "CHOSEN", "CONDITIONS", "CONDITION_ABOUTS", "CONDITION_KEYS", "DEEDS", "DO", "DO_ABOUTS", "DO_KEYS",
    "DO_NOT", "DO_NOT_ABOUTS", "DO_NOT_KEYS", "ENUMS", "EVEN_IF", "INCLUDED", "IS", "IS_NOT", "NOT_IF",
    "ONLY_IF", "STATES", "STATE_ABOUTS", "STATE_KEYS", "WITH", "WITHOUT", "WITHOUT_ABOUTS", "WITHOUT_KEYS",
    "WITH_ABOUTS", "WITH_KEYS",
]  # fmt: skip


def _bars(text: str) -> list[str]:
    return [part for line in text.splitlines() for part in line.split("|")]


INCLUDED = [line.split("|") for line in """breakfast|morning meal
subtitles|captions
pictures|images|photos
insurance|cover
ice|ice cubes
sugar|sweetener
milk|cream
comments|remarks
attachments|attached files
tax|VAT
delivery|home delivery
parking|a parking space
wifi|internet
music|background music
page numbers|numbered pages
links|hyperlinks
a receipt|a bill
a signature|an autograph
a logo|an emblem
batteries|spare batteries
lunch|a midday meal
a guide|a tour leader
towels|bath towels
a child seat|a seat for a child
a helmet|head protection
gift wrap|wrapping paper
a ribbon|a bow
onions|onion rings
cheese|extra cheese
a deposit|a down payment
a warranty|a guarantee
headers|column headers
metadata|technical details
emojis|smileys
examples|sample cases
weekends|Saturdays and Sundays
holidays|days off
children|kids
pets|animals
luggage|baggage
a balcony|a terrace
a sea view|a view of the sea
tips|gratuity
spare parts|replacement parts
a driver|a chauffeur
drinks|beverages
dessert|a sweet
snacks|nibbles
salt|seasoning
archived items|old entries
hidden files|invisible files
the appendix|the annex
footnotes|notes at the bottom
prices|the costs
a map|a street plan
a photographer|someone who takes pictures""".splitlines()]  # fmt: skip
WITH = _bars("""with {n}|including {n}|{n} included|and {n} too|and {n} as well|plus {n}|We want {n}.|I need {n}.|Please add {n}.
Don't forget {n}.|{N} should be part of it.|It must come with {n}.|Don't leave out {n}.|not without {n}|We can't do without {n}.
and don't forget {n}|I'd like {n}, too.|Put {n} in, please.|{n}: yes|{N} would be nice.|and of course {n}|along with {n}
complete with {n}|Make sure that {n} is not missing.|I insist on {n}.|with {n}, please|Give me {n} with it.|and {n}, yes
I can't live without {n}.|and {n} on top|Do include {n}.|together with {n}|We also need {n}.|Yes to {n}.|{N} must be in.""")
WITHOUT = _bars("""without {n}|no {n}|excluding {n}|but no {n}|Leave out {n}.|Skip {n}.|{n} not needed|We don't want {n}.|but leave out {n}
I don't need {n}.|minus {n}|I can do without {n}.|Not with {n}, please.|Spare me {n}.|Nobody needs {n}.|{n}: no|Please no {n}.
but not with {n}|and no {n}|except for {n}|I'd rather not have {n}.|{N} should not be part of it.|It must not come with {n}.
We have no use for {n}.|{N} can be left out.|with no {n}|free of {n}|no {n}, please|Drop {n}.|omit {n}|Keep {n} out of it.
No {n} for us.|{N} is not necessary.|I didn't ask for {n}.|No to {n}.""")  # fmt: skip
WITH_KEYS = "with_{n} include_{n} {n} {n} add_{n} {n}_included wants_{n} needs_{n} has_{n} want_{n} incl_{n} show_{n} plus_{n}".split()
WITHOUT_KEYS = (
    "no_{n} without_{n} skip_{n} exclude_{n} omit_{n} leave_out_{n} drop_{n} minus_{n}".split()
)
WITH_ABOUTS = _bars("Whether to include {n}|Whether there is {n}|true for {n}|If {n} is wanted|{n}, yes or no|Set to true to get {n}|Adds {n}||")  # fmt: skip
WITHOUT_ABOUTS = _bars("Whether to leave out {n}|true if {n} is not wanted|Leave out {n}|true means no {n}|Set to true to go without {n}|")  # fmt: skip

# The stems of keys, then clauses.
CONDITIONS = [line.split("|") for line in """rain rainy wet|it rains|there is rain|it is raining|it gets wet|rain comes down|the rain starts
snow snowy|it snows|there is snow|snow falls|everything is white with snow
wind windy storm|it is windy|there is a storm|the wind is strong|a storm comes up
cold frost|it is cold|there is frost|it freezes|the temperature is below zero
holiday closed_day|it is a holiday|there is a holiday|that is a public holiday|everybody has the day off
full sold_out|it is full|there is no room left|all places are taken|everything is sold out
empty|it is empty|nothing is in it|there is nothing left|it contains nothing
expensive too_expensive|it is expensive|it costs too much|the price is high|it gets dear
late delayed|it is late|there is a delay|it comes too late|it is behind time
nobody_home absent|nobody is at home|no one answers|there is nobody in|we are out
dark night|it is dark|it is night|the sun is down|there is no daylight
busy occupied|it is busy|somebody is using it|it is in use|others are working with it
exists existing|there is one already|it exists already|one is there already|it has been made before
offline|it is offline|there is no connection|the net is down|it can't be reached
low_battery|the battery is low|there is little power|it is nearly empty of power
weekend|it is the weekend|it is Saturday or Sunday|nobody works that day
paid|it is paid|the money has come|somebody has paid|there is nothing left to pay
broken defective|it is broken|it doesn't work|there is a defect|it has a fault
sleeping asleep|somebody sleeps|people are asleep|the baby sleeps|everyone is in bed
open_items unfinished|there is work left|it is not finished|something is still open
error fails|there is an error|something fails|it goes wrong|a fault comes up
large too_big|it is large|it gets too big|it takes much room
meeting_running|a meeting is on|there is a meeting|people are in a meeting
guests visitors|there are guests|we have visitors|somebody is visiting us
traffic jam|there is a traffic jam|the roads are full|traffic is bad""".splitlines()]  # fmt: skip
NOT_IF = _bars("""unless {c}|not if {c}|skip it if {c}|but not when {c}|Don't do it if {c}.|If {c}, leave it.|except when {c}|but not if {c}
Forget it if {c}.|Only if it is not the case that {c}.|Should it be that {c}, don't.|if {c}, don't do it|When {c}, let it be.|but skip it when {c}
Not when {c}, please.|In case {c}, drop it.|save when {c}|except if {c}|Let it be if {c}.|If {c}, then not.|Don't bother if {c}.|just not when {c}""")  # fmt: skip
ONLY_IF = _bars("""only if {c}|provided that {c}|as long as {c}|but only when {c}|on condition that {c}|Do it only if {c}.|Only when {c}, please.
if {c}, otherwise not|just in case {c}|not unless {c}|Not unless {c}.|If not, don't: only if {c}.|Wait and do it only when {c}.|strictly if {c}
Only do it if {c}.|if and only if {c}|but only if {c}|I want it only when {c}.|Do nothing unless {c}.|assuming that {c}, else not""")  # fmt: skip
EVEN_IF = _bars("""even if {c}|no matter whether {c}|whether or not {c}|also when {c}|If {c}, do it anyway.|regardless of whether {c}|Never mind if {c}.
It doesn't matter if {c}.|Do it even when {c}.|I don't care if {c}.|even when {c}|if {c} or not|It's all the same to me whether {c}.
in any case, also if {c}|Even though it may be that {c}, do it.|whether {c} or not|If {c}, still do it.|Even if {c}, go ahead.
also if {c}|Don't let it stop you if {c}.""")  # fmt: skip
CONDITION_KEYS = {
    "skip": "skip_if_{c} not_if_{c} unless_{c} cancel_if_{c} stop_if_{c} skip_when_{c} except_if_{c}".split(),
    "even": "even_if_{c} also_if_{c} ignore_{c} despite_{c} even_when_{c} regardless_of_{c}".split(),
    "only": "only_if_{c} require_{c} only_when_{c} if_{c} just_if_{c} needs_{c}".split(),
}
CONDITION_ABOUTS = {
    "skip": _bars(
        "Do nothing if {c}|Whether to skip it if {c}|true: not if {c}|Leave it when {c}|"
    ),
    "even": _bars("Do it even if {c}|Whether to go on although {c}|true: also if {c}|"),
    "only": _bars("Do it only if {c}|true: only when {c}|Whether {c} is a condition|"),
}

# Two opposites.
STATES = [[side.split("|") for side in line.split("; ")] for line in """private|confidential|secret; public|visible to all|open to everybody
urgent|pressing|very important; in no hurry|patient|something that can wait
silent|quiet|noiseless; loud|noisy|with sound on
anonymous|nameless|without a name on it; signed|under my name|with my name on it
fragile|breakable|delicate; sturdy|robust|unbreakable
permanent|for ever|lasting; temporary|for a short time|for now only
final|finished|definite; a draft|preliminary|provisional
hidden|invisible|out of sight; visible|shown|in plain sight
recurring|repeated|periodic; one-off|once only|unique
digital|electronic|paperless; on paper|printed|in paper form
formal|official|polite in tone; casual|informal|relaxed in tone
hot|heated|well warmed; cold|chilled|well cooled
automatic|self-running|hands-free; manual|by hand|hand-operated
detailed|thorough|with all the facts; brief|short|without details
new|unused|brand-new; used|second-hand|worn
vegetarian|meatless|without meat; with meat in it|meaty|containing meat
free|at no charge|gratis; paid|with costs|charged for
reversible|undoable|possible to take back; irreversible|impossible to undo|without a way back
active|enabled|switched on; inactive|disabled|switched off
indoor|inside the house|under a roof; outdoor|in the open air|outside
sorted|in order|in alphabetical order; unsorted|in any order|as they come
encrypted|secured with a password|protected; unencrypted|in plain text|unprotected
refundable|with money back|returnable; non-refundable|without money back|final in price
soft|tender|gentle; hard|firm|tough""".splitlines()]  # fmt: skip
IS = _bars("""make it {a}|It should be {a}.|{a}, please|keep it {a}|I want it {a}.|It has to be {a}.|Let it be {a}.|it must be {a}|preferably {a}
and {a}|Please make it {a}.|Treat it as {a}.|I'd like it {a}.|{A} would be best.|It is {a}.|it's {a}|as {a}|set it to {a}|Mark it as {a}.
I prefer it {a}.|The thing is {a}.|and make that {a}|We need it {a}.|Consider it {a}.|{A} is what I want.|it ought to be {a}|please {a}|{a} if you please
It counts as {a}.|Take it as {a}.""")  # fmt: skip
IS_NOT = _bars("""don't make it {a}|It should not be {a}.|not {a}, please|I don't want it {a}.|It needn't be {a}.|It must not be {a}.|anything but {a}
It is not {a}.|it isn't {a}|Don't treat it as {a}.|not {a}|never {a}|but not {a}|It doesn't have to be {a}.|I wouldn't want it {a}.|It can't be {a}.
Please not {a}.|It was never {a}.|{A}? No.|{A} is not what I want.|It ought not to be {a}.|just not {a}|We don't need it {a}.""")  # fmt: skip
STATE_KEYS = "{a} {a} is_{a} make_{a} {a}_flag set_{a} mark_{a} as_{a} be_{a}".split()
STATE_ABOUTS = _bars(
    "Whether it is {a}|true if it is {a}|{a} or not|Make it {a}|Set to true for {a}||"
)

# The stems of keys, then what is done.
DEEDS = [line.split("|") for line in """notify_owner tell_owner inform_owner|notify the owner|tell the owner|let the owner know|inform the owner
send_copy copy_me cc|send me a copy|let me have a copy|mail a copy to me
overwrite replace_existing|overwrite the old one|replace what is there|write over the old version
backup make_backup keep_copy|make a backup first|save a copy before|back it up beforehand
ask_first confirm request_confirmation|ask me first|check with me before|get my OK beforehand
remember save_choice keep_settings|remember my choice|save the settings|keep this for next time
log write_log record|write it to the log|keep a record|put it on record
alert ring_alarm beep|give an alarm|ring when it is done|beep at the end
refund pay_back|refund the money|pay the money back|give the money back
clean_up delete_temp|clean up afterwards|remove the rest|tidy up behind you
wait block|wait until it is done|hold on until the end|stay until it has finished
compress zip|compress it|zip it|make it smaller by packing
retry try_again repeat_on_error|try again if it fails|retry on errors|give it a second try
verify check_result test_it|check the result|verify it|test it afterwards
send_invoice bill_customer|send the invoice|bill the customer|write the customer a bill
remind reminder send_reminder|remind me the day before|send me a reminder|let me be reminded
tell_team notify_team post_to_team|tell the team|let my colleagues know|inform the group
round round_up|round the figures|round it to whole numbers|drop the decimals
merge combine|merge the duplicates|combine what is double|put equal ones together
dry_run simulate test_only|just pretend|only simulate it|do a trial run only
renew auto_renew|renew it every year|let it renew itself|prolong it each year
hide_sender|hide who it comes from|conceal the sender|keep the sender secret
notify_police report_it|call the police|report it to the police|let the police know
subscribe|subscribe me to the news|put me on the mailing list|sign me up for updates
keep_original keep_old|keep the original|leave the old one in place|hold on to the old version
use_points redeem_points|use my points|redeem my points|take my bonus points for it
save_card store_card|save my card|keep my card on file|remember my card""".splitlines()]  # fmt: skip
DO = _bars("""and {v}|and please {v}|Make sure to {v}.|Don't forget to {v}.|Also {v}.|and {v} as well|You should also {v}.|I want you to {v}, too.
Remember to {v}.|Please {v}.|and be sure to {v}|Then {v}.|{V}, too.|I'd like you to {v}.|{V}, please.|and while you are at it, {v}|but {v}
You must {v}.|It's important to {v}.|and do {v}|Be so kind and {v}.|Take care to {v}.|Do {v}.|You have to {v}.|By the way, {v}.|In addition, {v}.
It would be good to {v}.|and see to it that you {v}|Can't hurt to {v}, so do it.|One more thing to do: {v}.""")  # fmt: skip
DO_NOT = _bars("""but don't {v}|Don't {v}.|There's no need to {v}.|You needn't {v}.|Please don't {v}.|and do not {v}|Never {v}.|No need to {v}.
You don't have to {v}.|I don't want you to {v}.|but there is no need to {v}|Do not {v}, please.|You must not {v}.|It isn't necessary to {v}.|and never {v}
You should not {v}.|Under no circumstances {v}.|I'd rather you didn't {v}.|Refrain from this: {v}.|It would be wrong to {v}.|Whatever you do, don't {v}.
but please don't {v}|Nobody wants you to {v}.|You can skip this: {v}.|Better not {v}.|Be careful not to {v}.|and make sure not to {v}
Not necessary to {v}.""")  # fmt: skip
DO_KEYS = "{v} {v} {v} {v} do_{v} should_{v} {v}_flag and_{v}".split()
DO_NOT_KEYS = "no_{v} dont_{v} skip_{v} suppress_{v} without_{v} never_{v}".split()
DO_ABOUTS = _bars("Whether to {v}|true: {v}|If true, {v}|Also {v}|Should we {v}?||")
DO_NOT_ABOUTS = _bars("true: do not {v}|If true, don't {v}|Whether not to {v}|")

# The names of the key, then the options with words for each.
ENUMS = [line.split("; ") for line in """size format_size; small=small|little|tiny|the smallest one; medium=medium|middle-sized|average-sized|neither big nor small; large=large|big|huge|the biggest one
priority urgency importance; low=low|unimportant|a minor thing|easy-going; normal=normal|usual|ordinary|neither high nor low; high=high|urgent|very important|pressing
speed pace tempo; slow=slow|unhurried|at a snail's pace|leisurely; normal=normal|medium|middling|as usual; fast=fast|quick|rapid|at top speed
colour_tone tone shade; warm=warm|cosy|yellowish|like candlelight; cold=cold|bluish|icy|like neon; neutral=neutral|plain white|neither warm nor cold
quality resolution; draft=draft|rough|for a first look only|quick and dirty; standard=fair|good enough|nothing special|decent|of the standard grade; best=best|the finest|excellent|the highest there is
file_format output type; pdf=PDF|a PDF|Acrobat; csv=CSV|comma-separated|a table with commas; html=HTML|a web page|for the browser; json=JSON|machine-readable|a JSON file
payment pay_by method; cash=cash|coins and notes|real money; card=card|by credit card|with plastic; transfer=transfer|from my bank|by wire; voucher=voucher|with my coupon|by gift card
shipping delivery_type service; standard=standard|the ordinary way|normal mail; express=express|the fast way|overnight; pickup=pickup|self-collection|from the counter
seat position place; window=window|next to the window|with a view; aisle=aisle|near the gangway|beside the passage; middle=middle|between two people|in the centre
season time_of_year; spring=spring|when things bloom|around Easter; summer=summer|in the hot months|when school is out; autumn=autumn|fall|when leaves drop; winter=winter|in the cold months|when it snows
daytime part_of_day when; morning=morning|before noon|early in the day; afternoon=afternoon|after lunch|after midday; evening=evening|after work|towards night; night=night|after midnight|while all sleep
visibility audience shared_with; private=private|just me|for my eyes only; team=team|my colleagues|our group; public=public|everyone|the whole world
order sorting sort; ascending=ascending|smallest first|from low to high|upwards; descending=descending|largest first|from high to low|downwards
direction way; left=left|to the left-hand side|leftwards; right=right|to the right-hand side|rightwards; up=up|upwards|towards the sky; down=down|downwards|towards the ground
level difficulty grade; beginner=beginner|easy|for newcomers|for starters; intermediate=intermediate|so-so|for those with some practice; expert=expert|hard|for masters|for old hands
material made_of; wood=wood|wooden|timber; metal=metal|steel|iron; plastic=plastic|synthetic|nylon; glass=glass|transparent|see-through
language_style style manner; formal=formal|polite|stiff; friendly=friendly|warm|kind; funny=funny|humorous|with a joke
period interval frequency; daily=daily|every day|each morning; weekly=weekly|every week|once in seven days; monthly=monthly|every month|twelve times a year; yearly=yearly|every year|once in twelve months
unit system; metric=metric|metres and kilos|centimetres; imperial=imperial|feet and pounds|inches
diet food_type; vegan=vegan|no animal products|purely plants; vegetarian=vegetarian|meatless|no meat but milk; all=all|everything|food of any kind
temperature heat; hot=hot|steaming|very warm; lukewarm=lukewarm|tepid|neither hot nor cold; cold=cold|chilled|straight from the fridge
contact contact_by channel; phone=phone|by telephone|a ring on the phone; email=email|by e-mail|in my mailbox; post=post|by letter|paper mail; sms=sms|by text message|a text on my mobile
mode transport travel_by; car=car|by car|on the road; train=train|by rail|on the tracks; plane=plane|by air|flying; ship=ship|by sea|over the water
status_filter state show_only; open=open|unfinished|still to do; done=done|finished|completed; all=all|every single one|no matter which
severity kind_of_problem; minor=minor|small|hardly worth a word; major=major|serious|quite bad; critical=critical|the worst|a catastrophe
ticket_type fare category; adult=adult|a grown-up|over eighteen; child=child|a kid|under twelve; senior=senior|a pensioner|over sixty-five
paper paper_size sheet; a4=A4|the usual sheet|normal letter paper; a3=A3|the double sheet|twice the usual; a5=A5|the half sheet|half the usual
sides layout; single=single|one side only|blank on the back; double=double|both sides|front and back
strength intensity power_level; weak=weak|light|mild; medium=medium|moderate|average; strong=strong|powerful|heavy
age_group for_age; kids=kids|children|the little ones; teens=teens|teenagers|the youth; adults=adults|grown-ups|the over-eighteens""".splitlines()]  # fmt: skip
CHOSEN = _bars("""{o}, please|make it {o}|I'd like it {o}.|{k}: {o}|{k} {o}|with {k} {o}|set {k} to {o}|{O} would be best.|and {o}|preferably {o}
I choose {o}.|The {k} is {o}.|I'd say {o}.|For the {k}, {o}.|As to the {k}: {o}.|I want {o}.|it should be {o}|take {o}|{O} is what I want.
{k} = {o}|the {k} should be {o}|let the {k} be {o}|I prefer {o}.|{o} for the {k}|with {o} as the {k}|My choice is {o}.|Let's say {o}.|{o} if possible
Go for {o}.|I'm thinking of {o}.""")  # fmt: skip

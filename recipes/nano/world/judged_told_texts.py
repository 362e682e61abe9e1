"""Still more to judge, in the form of `judged_more.py`: words of four categories, more sentences,
more asks."""

from typing import Final

__all__ = ["NEUTRAL", "TOLD_ASKS", "TOLD_CLASSES", "WAYS"]

_ANIMALS = """donkey|sheep|goat|hen|rooster|duck|goose|swan|owl|raven|sparrow|pigeon|hamster|guinea pig|squirrel|hedgehog|badger|otter|beaver|deer|moose|reindeer|camel|llama|zebra|hippo|rhinoceros|gorilla|chimpanzee|kangaroo|koala|panda|leopard|cheetah|hyena|seal|walrus|dolphin|whale|shark|trout|salmon swimming in a river|octopus|crab|lobster in the sea|spider|ant|bee|butterfly|beetle|frog|toad|lizard|turtle|a fat toad|two ponies|a hungry bear cub|a young calf|a flock of sheep|a swarm of bees|the neighbour's poodle|three kittens|a barking puppy|a stork|flamingo|peacock|vulture|a lame mare|lamb|piglet|bull|cow|ox|mole|rat|bat|worm|snail"""
_FOODS = """cake|cookies|biscuits|omelette|boiled egg|scrambled eggs|tomato soup|vegetable stew|lentil curry|mashed potatoes|french fries|chips|burger|hot dog|ham|bacon|steak|roast beef|meatballs|fish fingers|smoked fish|sushi|risotto|lasagne|macaroni|dumplings|porridge|muesli|cornflakes|toast|bread roll|croissant|pretzel|waffles|muffin|doughnut|pudding|jelly|marmalade|peanut butter|mustard|ketchup|mayonnaise|cucumber salad|green beans|peas|carrots|cabbage|spinach|mushrooms|onions|garlic|olives|grapes|a slice of melon|ripe bananas|strawberries with cream|a bag of nuts|almonds|raisins|popcorn|a chocolate bar|candy|caramel|a ham sandwich|a plate of noodles|hot chicken wings|tofu|hummus|goulash|paella|tacos|a bowl of cereal|fruit salad|quiche|cheesecake|apple strudel"""
_VEHICLES = """minibus|coach|trolleybus|metro train|underground|steam train|locomotive|freight train|cable car|sailing boat|rowing boat|canoe|kayak|yacht|speedboat|cruise ship|oil tanker|barge|raft|jet|glider|airliner|seaplane|rocket|space shuttle|airship|racing bike|mountain bike|tricycle|moped|motor scooter|quad bike|go-kart|racing car|sports car|limousine|convertible|pickup truck|delivery van|ambulance|police car|dump truck|garbage truck|bulldozer|excavator|forklift|combine harvester|snowplough|tank|camper|caravan|rickshaw|horse carriage|sledge|a yellow cab|a school bus|an electric car|two old trams|a red sports car|night train|hovercraft|jeep|estate car|tandem|gondola|paddle steamer|a rusty lorry|tow truck|hearse|double-decker"""
_CLOTHES = """T-shirt|blouse with buttons|sweater|cardigan|hoodie|vest|waistcoat|suit|tuxedo|blazer|anorak|parka|cloak|poncho|kimono|dressing gown|nightgown|swimsuit|bikini|swimming trunks|shorts|leggings|tights|stockings|slippers|sneakers|trainers|high heels|rubber boots|flip-flops|moccasins|cap|beret|bonnet|top hat|helmet liner|headscarf|shawl|mittens|earmuffs|bow tie|braces|cummerbund|underpants|bra|undershirt|overalls|dungarees|uniform|apron|wedding gown|a leather jacket|black trousers|a silk scarf|warm mittens|striped pyjamas|new jeans|a denim skirt|football shirt|ski suit|rain trousers|a pair of loafers|woollen stockings|a straw hat|corduroy trousers|polo shirt|evening dress|a winter cloak|tracksuit|turtleneck|sombrero|kilt"""

# Ways to name a thing {w}.
WAYS: Final = ("the {w}", "my {w}", "{w} for sale", "the word {w}", "your {w}", "just {w}")
# Neither praise nor blame.
NEUTRAL: Final = """the {o} is on the table.|the {o} has a weight of two kilos.|{n} came on {d}.|the {p} opens at nine.|I bought the {o} on {d}.|it is a {o}.|the parcel arrived on {d}.|the box holds a {o} and a cable.|we were there on {d}.|the order has the number {c}.|{n} works in the {p}.|the {p} is in the next street.|there are two rooms and a kitchen.|the {o} comes in three sizes.|I used it twice.|it was delivered by post.|the film is about a {o}.|the meal was {f} with water.|we stayed for two nights.|the meeting is on {d}.|the concert took an hour.|the {o} is made of metal.|they serve {f}.|my friend {n} has one, too.|the invoice is {c}.|the bus stops at the {p}.|it has two buttons.|the course begins on {d}.|the book has 200 pages.|I asked {n} about the {o}.|it is neither good nor bad.|it's okay, nothing special.|average, I would say.|the {o} is as described.|{n} sent me the {o}.|it does what a {o} does.|the shop sells {f} and {o}s.|the package contained a {o}.|they open on {d}.|it stands next to the {p}."""

TOLD_CLASSES: Final[dict[str, tuple[str, dict[str, str]]]] = {
    "category": ("category kind class type group", {
        "animal": _ANIMALS, "food": _FOODS, "vehicle": _VEHICLES, "clothing": _CLOTHES,
    }),
    "sentiment": ("sentiment", {
        "positive": "fantastic!|wonderful, thank you.|this looks great.|it looks lovely.|that looks really good.|it sounds wonderful.|it tastes delicious.|{x} looks fantastic to me.|{x} looks {good}.|{x} sounds {good}.|{x} feels {good}.|{x} seems {good} to me.|good service, always again.|good job, everyone.|I will come again.|we will be back for sure.|always again!|great value for the price.|good {f}, fair price.|I had a lot of fun.|it made me smile.|thumbs up!|perfect in every way.|all went well.|as good as it gets.|nothing to complain about.|love it!|I'm a fan.|I am thrilled.|we were delighted.|it runs smoothly.|fast, friendly and fair.|it was worth every minute.|{n} did a great job.|the best {f} in town.|I would choose {x} again.|highly recommended.|brilliant idea, this {o}.|more of that, please!|it saved my day.|I feel well here.|absolutely {good}.|{x}: {good} and {good}.|not bad at all, I really like {x}.|can't wait to come back.|couldn't be happier with {x}.",
        "negative": "awful!|terrible, no thanks.|this looks bad.|it looks ugly.|that looks really poor.|it sounds horrible.|it tastes disgusting.|{x} looks awful to me.|{x} looks {bad}.|{x} sounds {bad}.|{x} feels {bad}.|{x} seems {bad} to me.|poor service, we won't return.|bad job, everyone.|I will not come again.|we won't be back.|never ever!|far too much money for so little.|bad {f}, high price.|I had no fun at all.|it made me cry.|thumbs down!|wrong in every way.|all went wrong.|as bad as it gets.|nothing but trouble.|hate it!|I'm fed up.|I am furious.|we were shocked.|it crashes all the time.|slow, rude and expensive.|it was a waste of time.|{n} did a bad job.|the worst {f} in town.|I would never choose {x} again.|keep away from it.|stupid idea, this {o}.|no more of that, please!|it spoiled my day.|I feel cheated.|absolutely {bad}.|{x}: {bad} and {bad}.|not good at all, I really dislike {x}.|I left early.|couldn't be unhappier with {x}.",
    }),
    "urgent": ("urgent", {
        "true": "the machines stand still because of {c}, act now!|everything stopped, nobody can work.|the line is standing still, come quickly.|it burns in the {p}!|the {o} broke and customers are waiting in front of it.|we need help within minutes.|call an ambulance!|water everywhere, hurry!|the whole office is without power.|{c} must leave the house at once.|please fix this before noon or we lose everything.|{n} can't breathe!|the shop cannot open because of {c}.|all orders are blocked right now.|answer me today, it's about {c}.|no time to lose!|this is a crisis.|drop what you are doing.|the alarm is ringing.|gas smell in the {p}!",
        "false": "if you have time one day, look at {c}.|when there is a quiet day, clean the {o}.|{c} isn't pressing.|look at it when you get round to it.|take all the time you need for {c}.|I am in no hurry.|one of these days we should sort {c}.|as soon as you are back from your holiday is early enough.|it has time until {d} in three weeks.|later is fine.|maybe next year we paint the {p}.|there's no need to answer.|just so you know, the {o} is old.|nothing that can't wait.|it isn't pressing.|by the way, {n} says hello.|for the long term: a new {o}.|once everything else is done, {c}.|at some point I'd like a {o}.|sleep on it.",
    }),
    "question": ("question", {
        "true": "did {n} buy a {o}?|was the {o} in the {p}?|where did {n} find it?|is this your {o}?|what colour is the {o}?|how far is the {p}?|do we need {f}?|have you got time on {d}?|which day suits you?|who can help {n}?|are there any {f} left?|why is it so dark in the {p}?|can you hear me?|does {n} like {f}?|when was the {o} repaired?|whose {o} is this?|should I wait?|won't you come in?|is it true that {n} left?|how do you spell {n}?",
        "false": "{n} bought a {o} in the {p}.|the {o} was in the {p}.|I bought it for {n}.|I found it on {d}.|this is your {o}.|the {o} has a nice colour.|the {p} is far away.|we need {f}.|I have time on {d}.|{d} suits me.|{n} can help.|there are {f} left.|it is dark in the {p}.|I can hear you.|{n} likes {f}.|the {o} was repaired on {d}.|wait here.|come in.|{n} left, that's true.|I wonder who has the {o}.",
    }),
    "spam": ("spam", {
        "true": "earn thousands every week without working!|click now and win a {o}!|you are our millionth visitor, claim your prize.|your bank account is locked, send your PIN.|buy two {o}s and get ten for free, only now!|this secret makes you rich.|singles near you are waiting.|guaranteed profit, no risk!|your parcel is waiting, pay a small fee here.|we lend money to everybody, no questions.|act now, offer ends at midnight!|get your diploma without studying.|a free trip for two, just enter your card.|miracle cream makes you look 20 years younger.|confirm your password at once or lose your account.|hello dear, I inherited millions and need you.|cheap watches, best price, click!|you have been selected for a gift card.",
        "false": "we meet in the {p} on {d}.|the lesson is in the {p}.|{n} will bring the {o}.|lunch is at twelve in the {p}.|I have put the {o} in the {p}.|please send me the report by {d}.|the train was late, so am I.|{n} has moved to the {p}.|could you look at {c}?|dinner at our place on {d}?|I attach the minutes of the meeting.|the {p} is closed on {d}.|thank you for coming yesterday.|don't forget to buy {f}.|{c} was delivered this morning.|the rehearsal was moved to {d}.|see you at the {p}.|my new number is in the attachment.|happy birthday, {n}!|the doctor can see you on {d}.",
    }),
    "intent": ("intent", {
        "buy": "how do I get one of your {o}s? I want to buy one.|I need a new {o}, please send one.|I would like three of the {o}.|may I order {f}?|add a {o} to my order, please.|where can I purchase {f}?|reserve a {o} for me, I will pay on {d}.|is the {o} for sale? I'd take it.|we'd like to get {f} for ten.",
        "cancel": "I would like to stop my contract.|please end my membership.|I no longer need {c}.|don't send {c}.|end my contract, please.|I want to get out of the contract.|we won't come, please drop our booking.|please delete my order {c}.|I'd like to withdraw from {c}.|no more deliveries, please.|call it off, {n} is ill.|terminate my subscription.|we have to call off {d}.|undo {c}, please.",
        "complain": "I'm angry about {c}.|why is the {o} still not here after a month?|the {o} fell apart on the first day.|your service is terrible.|I am annoyed, nobody helps me.|the {f} made me ill.|the {o} is not what was promised.|{n} was very rude to me.|the bill is wrong again!|I paid and got nothing.|I have called five times, nobody cares.|what a bad {o}, I'm upset.",
        "thank": "thanks for everything.|I'm so thankful, {n}.|it was very nice of you to help.|thank you for repairing the {o}.|we are grateful for the {f}.|thanks a million!|many thanks to {n}.|your help meant a lot to me, thank you.|just wanted to say thanks.|that was great, thank you.|thanks to all of you.|with thanks for {c}.",
    }),
    "emotion": ("emotion feeling mood emotional_state", {
        "happy": "I am so happy today!|what a joy, {n} is coming.|I could sing all day.|we won, hooray!|I got the {o}, I'm overjoyed.|this is the best day ever.|my heart is full of joy.|I can't stop smiling.|we laughed all evening.|I passed the exam, yes!|{n} said yes!|so glad to see you.|life is good.|I am in a great mood.|the sun shines and I feel great.|I danced with joy.|wonderful news, {n} is well again.|I am delighted about the {o}.",
        "sad": "I miss {n} so much.|my cat died yesterday.|I cried all night.|I feel so lonely.|nobody came to my birthday.|my heart is broken.|{n} left me.|I lost my {o} and I am in tears.|it makes me so sad.|I feel down today.|we had to say goodbye.|everything is grey and I could weep.|I wish {n} were still here.|my best friend has moved away.|I feel empty.|the funeral was hard.|I have been crying since {d}.|it is a sorrow.",
        "angry": "how dare you!|I am furious with {n}.|this makes me so mad.|stop it right now, I've had enough!|{n} lied to me, I'm outraged.|who broke my {o}? I'm boiling.|I could scream with rage.|that's outrageous!|I hate it when people do that.|I am sick and tired of this.|don't you ever do that again!|{n} makes my blood boil.|I slammed the door in rage.|what a cheek!|I am really cross with you.|leave me alone, you idiot!|this drives me mad.|they cheated me, I'm livid.",
        "afraid": "I am scared of the dark.|help, there is a spider!|I'm trembling with fear.|what if something happens to {n}?|I don't dare to enter the {p}.|I am terrified.|please stay, I'm afraid alone.|I heard a noise in the {p} and my heart stopped.|I'm worried sick about {n}.|the dog frightens me.|I had a nightmare.|I'm afraid of the exam on {d}.|my hands shake when I think of it.|I panic in the {p}.|don't go in there, it's scary.|I'm nervous and frightened.|ghosts scare me.|I fear the worst.",
    }),
    "priority": ("priority importance level urgency", {
        "high": "the server is down for all users!|it burns, come now!|production stands still because of {c}.|customers cannot pay, act at once.|we lose money every minute.|data is being lost right now.|nobody can log in.|the {o} must be fixed within the hour.|security hole, close it immediately!|emergency in the {p}!|the system has crashed and the boss is waiting.|{c} is blocked and it can't wait.|all phones are dead, urgent!|urgent: {n} is locked in.",
        "medium": "please fix the {o} this week.|{c} should be done in the next days.|the report is a bit slow, have a look soon.|it would be good to have this by {d}.|some users see an old page, please check this week.|the {o} works, but not every time; look at it soon.|we need new {f} in a few days.|do {c} when today's work is done.|it isn't burning, but don't leave it too long.|a few people asked about {c}, answer them this week.|in the coming days, please order a {o}.|not right now, but this week.",
        "low": "when you have nothing else to do, tidy up the {p}.|no hurry with {c}.|a typo on page three.|some day the {p} could be painted.|it would be nice to have another colour.|take your time with {c}.|a small wish: a new {o}, whenever.|it can wait until next year.|just an idea for the far future.|not important at all, the {o} squeaks a little.|if you are bored, sort the {o}s.|one day we might rename {c}.",
    }),
    "topic": ("topic", {
        "billing": "the amount on {c} is not right.|how can I pay {c}?|you charged my card twice.|I want a refund for {c}.|why is the fee so high?|please correct the bill.|I have not got a receipt.|my payment did not go through.|what does this charge mean?|I'd like to pay by instalments.",
        "shipping": "my package has not come yet.|the courier left the box in the rain.|when is {c} delivered?|please change the delivery address.|the parcel {c} is damaged.|nobody brought the {o}.|I was not at home when the parcel came.|where can I pick up the package?|it was delivered to the wrong house.|the shipment is stuck somewhere.",
        "technical": "the login page is broken.|my screen flickers.|the app does not start.|I get an error when I save.|the {o} makes strange noises and stops.|the printer is not found.|the page stays white.|my password is not accepted.|the battery is always empty.|the software is very slow since the update.",
    }),
}  # fmt: skip

TOLD_ASKS: Final = r"""Which of these fits? {k}. JSON. {t}
What fits best, {k}? Answer in JSON. {t}
How would you fill {k} for this? JSON. "{t}"
Someone sent me "{t}" and I need {k} for it, as JSON.
The message is "{t}". Please set {k} in JSON.
"{t}" Which value has {k}? JSON, please.
My inbox has this: {t} What is right for {k}? Give me JSON.
I received "{t}" Please answer with JSON for {k}.
For the text "{t}" I need the right {k}, as JSON.
A customer writes: "{t}" Give me {k} as JSON.
A user says: {t} Return {k} in JSON.
What value should {k} get? JSON. Text: {t}
How do you rate this? JSON: {k}. {t}
Set {k} as JSON for the following: {t}
Fill in the JSON {k} according to this message. "{t}"
Mark this text, JSON {k}: {t}
Put a label on it: {t} Format: JSON {k}
Give this a label. JSON: {k}. {t}
One label for this message, in JSON ({k}): {t}
Pick a label. JSON {k}. Message: "{t}"
Message: "{t}" Label it with JSON {k}.
Message: {t}\nJSON: {k}
Text to judge: {t} JSON to fill: {k}
{t}\nWhat should I write for {k}? JSON.
{t} Classify that, JSON {k}.
{t} Your verdict as JSON, {k}?
Please tag: {t} JSON {k}
Determine {k} and give JSON. {t}
Find the right value for {k} and return JSON: "{t}"
Assign a class to this text: {t} Answer as JSON, {k}.
Is it clear what this is? JSON, please, {k}: {t}
Look at the following and choose; JSON {k}. {t}
JSON {k} for: {t}
JSON {k}: {t}
{k} in JSON for this text: {t}
Output only JSON with {k}. Text: {t}
You are a text classifier. Your output is JSON: {k}
You get messages and put each into a class, as JSON: {k}
Classify the user's message. Return JSON, {k}.
Judge what comes in. JSON {k}.
Whatever the user writes, label it: {k}, JSON.
Each input gets one value. Output JSON with {k}.
The user sends texts; you return {k} as JSON.""".splitlines()

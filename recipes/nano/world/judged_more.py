"""More sentences to judge, many of them put together from parts; slots as in `judged_texts.py`.

`{good}` and `{bad}` are adjectives, `{things}` what is judged.
"""

from typing import Final

__all__ = ["BAD", "GOOD", "MORE_CLASSES", "THINGS"]

GOOD: Final = """great|good|excellent|wonderful|fantastic|amazing|lovely|nice|perfect|superb|brilliant|awesome|beautiful|delightful|pleasant|impressive
outstanding|marvellous|terrific|splendid|first-class|charming|comfortable|delicious|friendly|helpful|fresh|tasty|cosy|flawless|reliable
enjoyable|magnificent|gorgeous|top|super|well made|worth the money|better than expected|a joy|a dream|a real treat""".replace(
    "\n", "|"
).split("|")
BAD: Final = """bad|terrible|awful|horrible|disappointing|poor|dreadful|disgusting|ugly|useless|boring|rude|dirty|broken|slow|cheap|annoying|unpleasant
a disaster|a waste of money|a mess|worthless|overpriced|unfriendly|stale|cold|noisy|faulty|unreliable|uncomfortable|lousy|miserable|nasty
below average|a big let-down|worse than expected|badly made|a joke|not good at all|not worth the money|unacceptable""".replace(
    "\n", "|"
).split("|")
THINGS: Final = """the {o}|this {o}|my new {o}|the {f}|the {p}|the service|the hotel|the film|the book|the concert|the staff|the app|the delivery|the room|the meal|the food
the phone|the course|the trip|the show|the support|the quality|the waiter|the game|the music|the view|the breakfast|the website|the doctor|the party""".replace(
    "\n", "|"
).split("|")

_POSITIVE = """{x} is {good}.|{x} was {good}!|{x} is really {good}.|I think {x} is {good}.|{x}? {good}!|I love {x}!|I like {x} a lot.|I love it, {x} is {good}.
We are very happy with {x}.|I am so glad I chose this, {x} is {good}.|{good}, simply {good}!|what can I say, {x} was {good}.|{x} made me happy.|{x} exceeded my hopes.
thank you, {x} was {good}.|I enjoyed {x} very much.|would buy again, {x} is {good}.|my family loves {x}.|{n} says {x} is {good}, and so do I.|{x} deserves five stars.
no complaints, {x} was {good}.|I can't praise {x} enough.|{x} could not be better.|never had a better time, {x} was {good}.|{x} is my favourite.|everyone liked {x}.
I'm impressed by {x}.|{x} works perfectly.|go there, {x} is {good}!|10 out of 10 for {x}.|well done, {x} is {good}.|{x} is the best.|a big yes to {x}.""".replace(
    "\n", "|"
)
_NEGATIVE = """{x} is {bad}.|{x} was {bad}!|{x} is really {bad}.|I think {x} is {bad}.|{x}? {bad}!|I hate {x}!|I don't like {x} at all.|I hate it, {x} is {bad}.
We are very unhappy with {x}.|I regret it, {x} is {bad}.|{bad}, simply {bad}!|what can I say, {x} was {bad}.|{x} made me sad.|{x} was not what I hoped for.
no thanks, {x} was {bad}.|I did not enjoy {x}.|never again, {x} is {bad}.|my family dislikes {x}.|{n} says {x} is {bad}, and so do I.|{x} deserves no star at all.
so many complaints, {x} was {bad}.|I can't warn you enough about {x}.|{x} could not be worse.|never had a worse time, {x} was {bad}.|I want my money back for {x}.|nobody liked {x}.
I'm disappointed by {x}.|{x} does not work.|don't go there, {x} is {bad}!|1 out of 10 for {x}.|shame on you, {x} is {bad}.|{x} is the worst.|a big no to {x}.""".replace(
    "\n", "|"
)

MORE_CLASSES: dict[str, tuple[str, dict[str, str]]] = {
    "sentiment": ("sentiment mood opinion label tone rating attitude", {"positive": _POSITIVE, "negative": _NEGATIVE}),
    "urgent": ("urgent is_urgent needs_attention critical important", {
        "true": "help, quickly, the {p} is on fire!|I need an answer now.|come at once, {n} fell down.|right now, please: the {o} is smoking.|it is an emergency.|the system is down for everybody.|this must be done today.|hurry up, the train with {c} leaves soon.|please react immediately, we have no water.|asap: send {c}.|the deadline is in one hour.|don't wait, call the police.|production has stopped because of {c}.|we can't work until the {o} is repaired, please come now.|nobody can log in, this is critical.|urgent: {n} needs the {o}.|please, it's very urgent.|stop everything and look at {c}.|a customer is waiting at the door right now.|the baby is locked in the {p}!",
        "false": "there is no hurry.|do it when you like.|it can wait until next month.|no need to rush with {c}.|it's only a small wish: a new {o}.|some time this year would be fine.|just for your information, {n} was here.|I am only curious about the {o}.|whenever you have a free minute.|not important, but the {p} could be painted.|low priority: tidy up the {p}.|next week is fine.|no stress, {n} can do it later.|we have all the time in the world.|please think about it at your leisure.|it would be nice one day.|there's no deadline for {c}.|if it takes a month, so be it.|a minor thing: the {o} squeaks.|only an idea for later.",
    }),
    "question": ("question is_question asks is_a_question", {
        "true": "is {n} here?|how old is the {o}?|what does {c} mean?|did you see my {o}?|can I come on {d}?|are you sure?|which {p} do you mean?|will it rain on {d}?|who is {n}?|where did you buy the {o}?|may I use the {o}?|shall we meet in the {p}?|why did {n} leave?|does anybody know {n}?|how do I open the {o}?|when do we eat?|have you tried the {f}?|isn't {n} on holiday?|what time is it?|could you pass the {f}?",
        "false": "{n} is here.|the {o} is old.|please bring the {o}.|I saw your {o}.|I will come on {d}.|I am sure.|it rains on {d}.|I bought the {o} in the {p}.|let's meet in the {p}.|{n} left.|nobody knows {n}.|open the {o}.|we eat at noon.|I have tried the {f}.|{n} is on holiday.|it is late.|pass the {f}, please.|what a nice {o}!|how big the {p} is!|I know who {n} is.",
    }),
    "spam": ("spam is_spam junk unwanted", {
        "true": "you have won a million, click here!|cheap pills, buy now!|congratulations, you are the lucky winner of a {o}.|make money fast from home.|free {o} for you, only today!|your account was chosen for a prize.|send us your password to win.|lose ten kilos in a week with this trick.|hot offer: {o} for nothing.|dear friend, I am a prince and need your bank details.|last chance to get rich!|click this link for a free phone.|you won the lottery, answer with your card number.|double your money in two days.",
        "false": "hi, shall we meet on {d}?|the invoice {c} is attached.|{n} asked me to send you the notes.|thanks for your help with the {o}.|the meeting is in the {p}.|your order {c} has been shipped.|can you call me back?|mum's birthday is on {d}.|here are the photos of the {p}.|I will be late today.|please find the report for {d} below.|{n} is ill and stays at home.|your appointment is on {d}.|we finished the {o}, have a look.",
    }),
    "intent": ("intent action purpose wants kind", {
        "buy": "I'd like to order a {o}.|can I buy the {o}?|please send me two of the {o}.|I want this {o}, where do I pay?|put the {o} in my cart.|I'll take the {o}.|how can I order the {f}?|we need ten of the {o}, please.|I would like to purchase a {o}.|one {o} for me, please.|sell me that {o}!|we want to buy the {o} today.",
        "cancel": "please cancel {c}.|I don't want the {o} any more.|stop my subscription.|I changed my mind, no {o} for me.|call off the order {c}.|I would like to end my contract.|take back {c}, I won't need it.|cancel my booking for {d}.|I withdraw my order.|forget about {c}, please cancel.|we can't come on {d}, cancel the table.|please undo my order of the {o}.",
        "complain": "the {o} is broken!|I am not satisfied with the {o}.|this is the third time {c} is late.|the {f} was cold.|I want to complain about {n}.|nobody answers my mails.|the {o} arrived with a scratch.|you charged me too much for {c}.|I've been waiting for two weeks!|the {p} was dirty.|your {o} stopped working after a day.|that was terrible service.",
        "thank": "thank you so much for the {o}.|thanks, {n}!|I am very grateful.|many thanks for your help.|you saved my day, thanks.|thanks a lot for {c}.|we want to thank {n} for the {f}.|I really appreciate it.|thank you for the quick answer.|a big thank you to everybody in the {p}.|thanks, that was kind of you.|cheers, that helped a lot.",
    }),
    "category": ("category kind class type group", {
        "animal": "dog|cat|elephant|a small mouse|a grey wolf|lions|the horse|an old crocodile|tiger|a white rabbit|goldfish|eagle|a brown bear|giraffe|penguins|the fox|monkey|a wild boar|snake|parrot",
        "food": "bread|cheese|a bowl of soup|rice|pizza|fried eggs|chocolate|an apple pie|noodles|the salad|sausages|yoghurt|pancakes|a cheese sandwich|honey|roast potatoes|jam|ice cream|spaghetti|butter",
        "vehicle": "car|bus|bicycle|train|a red tractor|lorry|an old ship|motorbike|tram|the aeroplane|helicopter|van|a fast boat|scooter|taxi|submarine|a fire engine|ferry|truck|hot-air balloon",
        "clothing": "shirt|trousers|a woollen hat|shoes|gloves|a long coat|socks|dress|the scarf|jacket|jeans|skirt|a blue pullover|boots|belt|tie|pyjamas|a raincoat|sandals|blouse",
    }),
}  # fmt: skip

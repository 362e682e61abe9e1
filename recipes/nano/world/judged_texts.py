"""What is judged in `judged.py`: the keys, and sentences of each class.

Slots: {o} a thing, {f} a food, {n} a name, {p} a place, {d} a day, {c} a number of an order.
"""

__all__ = ["ASKS", "BOOLEAN", "CLASSES"]

BOOLEAN = ("urgent", "question", "spam")

CLASSES: dict[str, tuple[str, dict[str, str]]] = {
    "sentiment": ("sentiment mood opinion label tone rating", {
        "positive": "I love this {o}.|the {f} was delicious.|what a wonderful {p}!|{n} was very friendly and helped us a lot.|best {o} I ever had.|everything worked right away.|great service, we will come back.|the {o} is beautiful and well made.|I am so happy with my {o}.|it was a perfect evening.|really good {f}, thank you!|my children adore the {o}.|fast delivery and a fair price.|I can only recommend this {p}.|the staff were kind and quick.|five stars for {n}!|it looks fantastic.|we enjoyed every minute.|an excellent {o}, worth every cent.|the {p} was clean and quiet.|I am impressed.|lovely {f}, lovely people.|it does exactly what it should.|this {o} made my day.|super easy to use.",
        "negative": "I hate this {o}.|the {f} was awful and cold.|what a terrible {p}!|{n} was rude and did not help us.|worst {o} I ever had.|nothing worked.|bad service, never again.|the {o} is ugly and broke after a day.|I am so disappointed with my {o}.|it was a horrible evening.|disgusting {f}, I want my money back.|my children are afraid of the {o}.|slow delivery and far too expensive.|I cannot recommend this {p}.|the staff were unfriendly and slow.|one star for {n}, and that is too much.|it looks cheap.|we were bored all the time.|a useless {o}, a waste of money.|the {p} was dirty and loud.|I am angry.|stale {f}, grumpy people.|it does not do what it should.|this {o} ruined my day.|far too complicated to use.",
    }),
    "urgent": ("urgent is_urgent needs_attention critical", {
        "true": "the server is down, please help at once!|we need the {o} right now.|emergency: water is running into the {p}.|this cannot wait, call {n} immediately.|please answer within the hour, all customers are stuck.|fire alarm in the {p}!|I need {c} today or we lose the client.|drop everything else, the {o} must be fixed now.|as soon as possible, please: the {p} is locked and people are inside.|urgent! {n} is hurt.|every minute counts.|we are losing money, act now.|top priority: {c} has to leave in ten minutes.",
        "false": "no hurry, but the {o} could be cleaned some day.|when you find the time, look at {c}.|whenever it suits you, tell {n} about the {o}.|just a note for next month: the {p} needs paint.|it would be nice to have a new {o} at some point.|no rush with {c}.|take your time.|next year is early enough for the {p}.|if you are bored, sort the old letters.|the {o} can wait.|there is plenty of time until {d}.|this is not important.|someday we should talk about the {p}.",
    }),
    "question": ("question is_question asks", {
        "true": "where is the {o}?|can you tell me when {n} arrives?|how much is the {f}?|is the {p} open on {d}?|who took my {o}?|what happened to {c}?|do you have {f}?|why is the {p} closed?|when does {n} come back?|which {o} is mine?|has {c} been sent?|could I get a new {o}?",
        "false": "the {o} is on the table.|{n} arrives on {d}.|the {f} is ready.|the {p} is open on {d}.|I took your {o}.|{c} has been sent.|we have {f}.|close the {p}, please.|{n} is back.|this {o} is mine.|thank you for the {o}.|tell {n} about {c}.",
    }),
    "topic": ("topic category department type class", {
        "billing": "I was charged twice for {c}.|my invoice is wrong.|when do I get my money back?|the price on the bill is too high.|you took the money twice from my card.|I need a receipt for {c}.|I have paid {c} already, why the reminder?|can I pay in instalments?|please send me the invoice again.|the refund has not arrived.|my credit card was declined.|there is a fee that I don't understand.",
        "shipping": "where is my parcel {c}?|the delivery is late.|the package was sent to the wrong address.|when will {c} arrive?|the {o} got lost on the way.|the courier did not ring.|I want {c} delivered on {d}.|the box was left at the neighbour's.|how long does the post take?|please send it to my office instead.|tracking shows nothing for {c}.|do you ship to other countries?",
        "technical": "the app crashes when I open it.|I cannot log in.|the screen stays black.|the website shows an error.|my {o} does not turn on any more.|the update will not install.|I forgot my password.|the sound is gone.|the page loads forever.|the button does nothing.|it does not connect to the network.|the program freezes all the time.",
    }),
    "language": ("language lang", {
        "english": "where is the nearest station?|I would like a cup of tea.|the {o} is on the table.|good morning, how are you today?|my brother lives near the sea.|we will see each other tomorrow.|this is the best day of the week.|the weather was nice yesterday.|she has three small dogs.|please close the window.",
        "german": "wo ist der Bahnhof?|ich trinke gerne Tee.|das Buch liegt auf dem Tisch.|guten Morgen, wie geht es dir?|mein Bruder wohnt am Meer.|wir sehen uns morgen.|heute ist ein guter Tag.|das Wetter war gestern gut.|sie hat drei kleine Hunde.|bitte mach das Fenster zu.",
        "french": "je voudrais une tasse de thé.|le livre est sur la table.|bonjour, comment allez-vous?|mon frère habite près de la mer.|nous nous voyons demain.|il fait beau aujourd'hui.|elle a trois petits chiens.|où est la gare?|merci beaucoup et au revoir.|ferme la fenêtre, s'il te plaît.",
        "spanish": "me gusta el té.|el libro está en la mesa.|buenos días, ¿cómo estás?|mi hermano vive cerca del mar.|nos vemos mañana.|hoy hace buen tiempo.|ella tiene tres perros.|¿dónde está la estación?|muchas gracias y adiós.|cierra la ventana, por favor.",
    }),
}  # fmt: skip

ASKS = r"""Classify the text. Answer as JSON: {k}
Judge each message with JSON, {k}
Judge this text and answer with JSON, {k}: {t}
Classify: "{t}" Output JSON {k}
Text: {t} Return JSON with {k}
Read this: "{t}" Give me JSON with {k}.
Which one is it? Answer in JSON with {k}. Text: {t}
Return only JSON, {k}, for this message: {t}
Label this message. JSON: {k}. Message: {t}
Fill in {k} as JSON for: {t}
{k} as JSON, please. The text is: {t}
Tell me in JSON ({k}) what this is: {t}
You label messages. Reply with JSON: {k}
You are a classifier. For every message return JSON with {k}.
For each text the user sends, answer with a JSON object: {k}
Decide and answer as JSON {k}: "{t}"
Analyse the following and return JSON with {k}. {t}
json only, {k} -> {t}
I got this message: "{t}" What would you put for {k}? JSON, please.
Choose the right value and write JSON, {k}. "{t}"
Put this message into a class. Format: {k} in JSON. Message: "{t}"
Make JSON with {k} from: {t}
{k}? Answer in JSON: {t}
"{t}" -> JSON {k}
Classify this as JSON {k}: {t}
Classify in JSON. {k}. {t}
What is it? JSON with {k}. {t}
{t} Give me JSON {k}.
Sort this into one of the classes: {k}. JSON. {t}
Here is a message: "{t}" JSON with {k}, please.
Please classify the following. Format {k}. {t}
Tag the message with JSON {k}: "{t}"
Return the right label as JSON {k} for "{t}"
Someone wrote this: {t} Classify it as JSON, {k}.
Input: {t} Output: JSON {k}
Evaluate the message and answer as JSON, {k}: {t}
You sort messages into classes. Output JSON: {k}
Classify what the user says. JSON {k}.
Reply with JSON {k} for each message.
Every message gets a label. Answer in JSON, {k}.""".splitlines()

"""Small talk, and what lies outside nano's world.

Small talk has one answer per topic. Everything outside has the same friendly refusal; its questions
are made of many frames and topics, some of them deliberately close to what nano can do.
"""

import random
import re
from collections.abc import Callable

from recipes.nano.world import asked_texts, lexicon
from recipes.nano.world import smalltalk_more as more
from recipes.nano.world import smalltalk_texts as texts
from recipes.nano.world.base import (
    Draw,
    Sample,
    answer,
    contains,
    exact,
    listed,
    number,
    refusal,
    user,
)
from recipes.nano.world.borrowing import SINGLE, borrowed
from recipes.nano.world.memory import on_word
from recipes.nano.world.phrases import lead, lower_first
from recipes.nano.world.smalltalk_daily import DAILY_TALK, also_right
from recipes.nano.world.sorting import insertion

REFUSAL = (
    "Sorry, that is outside my small world: I do arithmetic, units, dates, lists, text, JSON, tools "
    "and questions about Motet."
)


def _lines(text: str) -> list[str]:
    return [line for line in text.strip().split("\n") if line]


# Topic: the answer, what it must contain, the ways to say it.
TALK: dict[str, tuple[str, tuple[str, ...], list[str]]] = {
    "greeting": (
        "Hello! What can I do for you?",
        ("Hello",),
        _lines("""Hi
Hello
Hey
Hi!
Hello!
Hey!
Hey there
Hi there!
Hello there.
Good morning
Good morning!
Good afternoon
Good afternoon!
Good evening
Good evening!
Good day
Greetings
Greetings!
Howdy
Hiya
Yo
Hi nano
Hello nano!
Hey nano
Hi Motet
Hello Motet!
Morning!
Evening!
Hello, nice to meet you.
Nice to meet you!
Pleased to meet you.
Hi, I'm new here.
Hi, it's me.
Hello, anybody there?
Is anyone there?
Are you there?
Can you hear me?
hello?
hallo
hi again
Hello again!
I'm back.
What's up?
Sup
Hey, what's up
Welcome!
Hi, good morning to you
Hello friend
Hello my friend!
Hi buddy"""),
    ),
    "thanks": (
        "You're welcome!",
        ("welcome",),
        _lines("""Thanks
Thank you
Thanks!
Thank you!
Thank you very much
Thank you very much!
Thank you so much!
Thanks a lot
Thanks a lot!
Many thanks
Many thanks!
Thanks a million
thx
ty
Cheers!
Cheers, mate
Much appreciated
I appreciate it.
I appreciate your help.
Thanks for your help
Thanks for your help!
Thank you for your help.
Thanks for the answer.
Thank you for the quick answer
Great, thanks
Great, thank you!
Perfect, thank you!
Perfect, thanks
OK thanks
Okay, thank you.
Nice, thanks!
Cool, thanks.
Wonderful, thank you.
That's great, thanks!
That helped, thank you.
That was helpful, thanks!
You helped me a lot, thank you.
I am grateful.
Thank you nano
Thanks nano!
Thank you, that is right.
thanks, that's all
Thanks, I got it.
Awesome, thanks
Excellent, thank you very much"""),
    ),
    "praise": (
        "Thank you, I am glad to help.",
        ("glad",),
        _lines("""Well done!
Good job
Good job!
Great job!
Great work!
Nice work
Nice!
Nice one
You are great
You are great!
You're awesome!
You are very clever.
You are smart
You're so smart!
Impressive!
That was fast.
That was quick!
Amazing!
Brilliant!
Bravo!
Excellent!
Perfect!
Perfect.
Very good!
Good answer
That's correct!
That is right.
Correct!
Right!
I like you
I like you!
You are helpful.
You are nice.
You're the best!
I love you
I love this.
Wow!
Wow, you are good at this.
Cool!
Great!"""),
    ),
    "bye": (
        "Goodbye!",
        ("Goodbye",),
        _lines("""Bye
Bye!
Bye bye
Bye-bye!
Goodbye
Goodbye!
Good bye
See you
See you!
See you later
See you later!
See you soon
See you tomorrow!
See you next time.
Farewell
Good night
Good night!
Have a nice day
Have a nice day!
Have a good one
Have a great evening!
Take care
Take care!
Until next time
That's all, bye
That is all for today.
That's all for now, goodbye!
I have to go.
I have to go now.
I need to leave now, bye
I am leaving.
I'm off
Talk to you later
Talk to you tomorrow!
Catch you later
cya
ciao
OK bye
Thanks, bye!
So long!
Sleep well!
Time for me to go, bye.
I must go now. Goodbye!"""),
    ),
    "who": (
        "I am nano, the small model inside Motet.",
        ("nano",),
        _lines("""Who are you?
Who are you
who r u
Who am I talking to?
Who is this?
Who is there?
What are you?
What are you exactly?
What is your name?
What's your name?
whats your name
Your name?
Tell me your name.
May I ask your name?
May I know your name?
Do you have a name?
How are you called?
What are you called?
What should I call you?
What shall I call you?
What can I call you?
How should I address you?
Is your name nano?
Is your name Motet?
Are you nano?
Are you Motet?
Introduce yourself.
Please introduce yourself.
Can you introduce yourself?
Tell me about yourself.
Tell me something about yourself.
Tell me who you are.
Could you tell me who you are?
Please tell me your name.
Say who you are.
Describe yourself.
Explain who you are.
What kind of assistant are you?
With whom am I speaking?
Who is speaking?
Who answers me?
Who is answering my questions?
I don't know you. Who are you?
Hi, who are you?
Hello, what is your name?
Good morning, who are you?"""),
    ),
    "can": (
        "I do arithmetic, units, dates, lists, text, JSON, tools and questions about Motet.",
        ("arithmetic",),
        _lines("""What can you do?
What can you do
What can you do for me?
What can you help with?
What can you help me with?
What do you do?
What do you know?
What are you able to do?
What are you good at?
What are your skills?
What are your abilities?
What are your capabilities?
What are you capable of?
What tasks can you do?
What kind of tasks can you do?
What kind of questions can I ask?
What kind of questions can you answer?
What can I ask you?
What can I ask?
What may I ask you?
What should I ask you?
What sort of things do you know?
What do you understand?
What topics do you know?
What is your job?
What is your purpose?
What is in your small world?
What belongs to your world?
What are you for?
What is nano able to do?
What can nano do?
What does nano know?
What tasks does nano handle?
What are the limits of nano?
What are your limits?
What can't you do?
How can you help me?
How can you help?
How do you help people?
In what ways can you help?
Can you help me?
Can you help me with something?
Can you help?
Could you help me?
Will you help me?
I need help.
I need your help.
I need some help
Help
Help!
Help me
help me please
Please help me.
Which tasks can you do?
Which questions can you answer?
Which things can you do?
Tell me what you can do.
Tell me what you are good at.
Show me what you can do.
List your abilities.
List what you can do.
Give me an overview of what you can do.
Explain what you can do.
Describe your abilities.
Do you have any talents?
Do you know anything?
Are you useful?
What are some things I can try with you?
What can I do with you?
What can I use you for?
Give me an example of what you can do.
I don't know what to ask. What can you do?
I am bored. What can you do?
Hi, what can you do?
Hello! How can you help me?
What else can you do?"""),
    ),
    "how": (
        "I am fine, thank you. What can I do for you?",
        ("fine",),
        _lines("""How are you?
How are you
how r u
How are you doing?
How are you today?
How are you feeling?
How are you feeling today?
How are you doing today?
How do you do?
How do you feel?
How do you feel today?
How is it going?
How's it going?
How is life?
How's life?
How is your day?
How is your day going?
How has your day been?
How was your day?
How was your night?
How have you been?
How are things?
How are things going?
How's everything?
How's everything going?
Are you OK?
Are you okay?
Are you well?
Are you fine?
Are you all right?
Are you good?
Are you having a good day?
Are you happy?
Are you sad?
Are you tired?
Are you doing well?
Hi, how are you?
Hello, how are you?
Hello! How are you today?
Hey, how is it going?
Hey how are you doing
Good morning, how are you?
You good?
Everything OK?
Everything all right?
Everything fine with you?
Is everything okay?
I am fine, and you?
I'm good, how about you?
I hope you are well.
Hope you are doing well!"""),
    ),
    "human": (
        "No, I am nano, a small language model.",
        ("language model",),
        _lines("""Are you human?
Are you a human?
Are you a human being?
Are you a person?
Are you a real person?
Are you real?
Are you alive?
Are you a man?
Are you a woman?
Are you a man or a woman?
Are you a boy or a girl?
Are you a machine?
Are you a robot?
Are you a bot?
Are you a chatbot?
Are you a computer?
Are you a computer program?
Are you a program?
Are you an AI?
Are you AI?
Are you artificial?
Are you an artificial intelligence?
Are you a language model?
Are you an assistant?
Are you a person or a machine?
Are you a human or a robot?
Are you human or AI?
Am I talking to a human?
Am I talking to a person?
Am I talking to a robot?
Am I talking to a machine?
Am I chatting with a real person?
Am I speaking with a human?
Is this a human?
Is this a real person?
Is this a bot?
Is there a human behind this?
Is a human answering me?
Do you have a body?
Do you have feelings?
Do you have emotions?
Do you have a heart?
Do you have a brain?
Do you have a family?
Do you have friends?
Do you have children?
Do you have parents?
Do you sleep?
Do you eat?
Do you dream?
Do you get tired?
Can you feel?
Can you feel pain?
Can you think like a human?
Can you see me?
Were you born?
How old are you?
What is your age?
When were you born?
When is your birthday?
Where do you live?
Where are you from?
Where are you?
What do you look like?
What are you made of?
You are human, right?
You are a robot, aren't you?
I think you are a human.
Tell me if you are a human or a machine."""),
    ),
    "sorry": (
        "No problem.",
        ("No problem",),
        _lines("""Sorry
Sorry!
I am sorry
I'm sorry
I'm sorry!
Sorry about that.
Sorry for that
Sorry, my mistake
Sorry, I made a mistake.
My bad
My mistake
Oops
Oops!
Oops, sorry
I apologize
I apologise.
Excuse me
Pardon me
Sorry, wrong window
Sorry, that was a typo.
Never mind
Never mind.
Forget it
Forget it.
Ignore that.
Please ignore my last message.
It doesn't matter.
Forgive me.
Sorry for the trouble
Sorry to bother you."""),
    ),
    "ok": (
        "All right. What else can I do for you?",
        ("All right",),
        _lines("""OK
Ok
ok
Okay
okay.
OK.
Alright
All right
Fine
Fine.
I see
I see.
Got it
Got it.
Understood
Understood.
Makes sense.
That makes sense.
Good
Good.
Sure
Sure.
Yes
yes
Yep
No
no
Nope
Maybe
Hmm
Hm
Interesting
Interesting.
Let me think.
One moment.
Just a moment
Wait
Wait a second.
OK, next question.
I understand.
Fair enough.
Right, I see.
I know.
Alright then.
k
test
Test
Testing
testing, testing"""),
    ),
}

# What outside questions are about.
TOPICS = """the moon|black holes|dinosaurs|the French Revolution|World War II|the Roman Empire|climate change
photosynthesis|gravity|quantum physics|evolution|electricity|volcanoes|earthquakes|the solar system|philosophy
democracy|inflation|the stock market|bitcoin|blockchain|machine learning|neural networks|the internet
social media|football|basketball|tennis|chess|yoga|meditation|the Olympics|the World Cup|jazz|opera|hip hop
classical music|the Beatles|Mozart|Shakespeare|Harry Potter|Star Wars|Netflix|video games|Minecraft|painting
photography|fashion|cooking|wine|coffee|vegetarian food|baking|gardening|pets|dogs|cats|horses|whales|bees
the ocean|rainforests|deserts|the Alps|the Sahara|Antarctica|the pyramids|the Great Wall of China|castles
knights|pirates|vampires|dragons|unicorns|aliens|ghosts|robots|space travel|Mars|the sun|comets|rockets
airplanes|trains|electric cars|bicycles|nuclear energy|solar panels|wind power|recycling|plastic|water
vitamins|sleep|dreams|stress|happiness|love|friendship|marriage|children|school|exams|homework|work|money
taxes|insurance|mortgages|retirement|travel|hotels|beaches|camping|hiking|skiing|swimming|running|marathons
diets|allergies|the flu|headaches|diabetes|cancer|vaccines|antibiotics|the heart|the brain|DNA|cells|atoms
the periodic table|acids|magnets|light|sound|time travel|the Big Bang|string theory|Einstein|Newton|Darwin
Leonardo da Vinci|Napoleon|Cleopatra|Gandhi|the Vikings|the Middle Ages|the Renaissance|the Cold War|slavery
religion|Buddhism|Islam|Christianity|mythology|Zeus|Halloween|Christmas|Easter|New Year|birthdays|weddings
autumn|the sea|the stars|rain|snow|a lonely robot|a brave mouse|my cat|my grandmother|a lost key|the number 7
spring flowers|two friends|a dragon and a knight|a rainy day|a sailor|a haunted house|winter|the city at night
artificial intelligence|Linux|Windows|JavaScript|Kubernetes|databases|React|HTML|Docker|Rust|Photoshop|Excel
Apple|Google|Microsoft|Tesla|Amazon|the United Nations|the European Union|human rights|elections|the law
sharks|penguins|spiders|elephants|trees|mushrooms|roses|rivers|mountains|islands|bridges|languages|Latin
grammar|poetry|novels|movies|theatre|dance|ballet|circus|magic tricks|card games|poker|puzzles|toys|LEGO
sorting|counting|prime numbers|zero|mathematics|geometry|infinity|pi|calendars|clocks|the metric system
dictionaries|the alphabet|words|capital letters|palindromes|spelling|JSON|functions|measuring""".replace(
    "\n", "|"
).split("|")
PEOPLE = """Albert Einstein|Isaac Newton|Marie Curie|Napoleon|Cleopatra|Julius Caesar|Mozart|Beethoven|Bach
Shakespeare|Jane Austen|Charles Dickens|Pablo Picasso|Vincent van Gogh|Leonardo da Vinci|Michelangelo
Nelson Mandela|Mahatma Gandhi|Martin Luther King|Barack Obama|Donald Trump|Joe Biden|Angela Merkel|Putin
Elon Musk|Bill Gates|Steve Jobs|Mark Zuckerberg|Taylor Swift|Beyonce|Madonna|Michael Jackson|Elvis Presley
Lionel Messi|Cristiano Ronaldo|Pele|Michael Jordan|Serena Williams|Roger Federer|Usain Bolt|Muhammad Ali
Tom Hanks|Brad Pitt|Meryl Streep|Charlie Chaplin|Alfred Hitchcock|Steven Spielberg|Walt Disney|Harry Potter
Sherlock Holmes|Darth Vader|Batman|Superman|Santa Claus|Aristotle|Plato|Socrates|Galileo|Darwin|Tesla|Edison
Alan Turing|Ada Lovelace|Stephen Hawking|Neil Armstrong|Christopher Columbus|Marco Polo|Queen Elizabeth
Genghis Khan|Joan of Arc|Abraham Lincoln|George Washington|Winston Churchill|Stalin|Karl Marx|Freud|Buddha
the president of France|the king of Spain|the pope|the chancellor of Germany|the president of the USA
the prime minister of Canada|the richest man in the world|the queen of Denmark|the CEO of Apple
the CEO of OpenAI|Sam Altman|the mayor of London|Agatha Christie|Tolkien|Goethe|Homer|Kafka""".replace(
    "\n", "|"
).split("|")
LANGUAGES = """French German Spanish Italian Portuguese Dutch Polish Russian Chinese Japanese Korean Arabic
Hindi Turkish Swedish Danish Norwegian Finnish Greek Latin Hungarian Czech Romanian Ukrainian Hebrew Thai
Vietnamese Swahili Irish Welsh""".split()
INVENTIONS = """telephone|light bulb|steam engine|printing press|airplane|car|bicycle|computer|internet|radio
television|camera|telescope|microscope|compass|clock|calendar|paper|gunpowder|penicillin|zipper|pencil|pizza
chocolate|piano|guitar|wheel|dynamite|battery|elevator|refrigerator|microwave|laser|robot|video game|alphabet
zero|decimal system|metric system|calculator|sorting algorithm|umbrella|mirror|scissors""".replace(
    "\n", "|"
).split("|")
WORKS = """Hamlet|Faust|Don Quixote|War and Peace|The Lord of the Rings|Moby Dick|1984|the Odyssey|the Iliad
Romeo and Juliet|the Mona Lisa|The Starry Night|Guernica|the Bible|Harry Potter|Frankenstein|Dracula
the Ninth Symphony|the Magic Flute|Bohemian Rhapsody|Thriller|Imagine|Yesterday|Titanic|Avatar|Star Wars
The Matrix|Jurassic Park|Casablanca|Pride and Prejudice|The Little Prince|Alice in Wonderland""".replace(
    "\n", "|"
).split("|")
LANDMARKS = """Mount Everest|the Eiffel Tower|the Statue of Liberty|the Great Wall|the Colosseum|Big Ben|the Nile
the Amazon|the Mississippi|the Danube|Lake Victoria|the Pacific Ocean|the Sahara|the Grand Canyon|Niagara Falls
the Taj Mahal|Machu Picchu|Stonehenge|the Golden Gate Bridge|the Burj Khalifa|Mount Fuji|the Dead Sea|the Louvre
the Acropolis|the Vatican|the Empire State Building|the moon|the sun|Jupiter|Mars|Saturn|the Earth|Pluto""".replace(
    "\n", "|"
).split("|")
TASKS_OF_CODE = """sorts a list|reverses a string|adds two numbers|counts words|reads a CSV file|prints hello world
computes Fibonacci numbers|checks if a number is prime|downloads a web page|sends an email|plays a sound
opens a file|draws a circle|converts Celsius to Fahrenheit|finds the largest number|removes duplicates
parses JSON|calls an API|renames files|makes a snake game|solves sudoku|connects to a database|sorts words
trains a neural network|calculates the average|generates passwords|scrapes a website|counts vowels""".replace(
    "\n", "|"
).split("|")
CODE = """Python|JavaScript|Java|C|C++|Rust|Go|SQL|Bash|HTML|TypeScript|Ruby|PHP|Swift|Kotlin|Haskell|R""".split(
    "|"
)
ILLS = """a headache|a fever|back pain|a sore throat|a cough|a rash|a toothache|insomnia|a cold|a broken arm
high blood pressure|stomach pain|an allergy|a burn|dizziness|anxiety|depression|knee pain|a migraine|flu
an ear infection|chest pain|heartburn|a bee sting|food poisoning""".replace("\n", "|").split("|")
DISHES = """pancakes|lasagna|an omelette|chocolate cake|bread|pizza|sushi|tomato soup|a salad|apple pie|risotto
curry|tacos|cookies|hummus|ramen|a cheesecake|mashed potatoes|fried rice|guacamole|paella|a smoothie""".replace(
    "\n", "|"
).split("|")
CURRENCIES = """dollars|euros|yen|pounds|francs|rupees|pesos|yuan|kronor|roubles|lira|won|zloty|reais|shekels""".split(
    "|"
)
COMPANIES = """Apple|Google|Tesla|Amazon|Microsoft|Netflix|Nvidia|Toyota|Nike|Shell|Ikea|Samsung|Intel|Boeing""".split(
    "|"
)

SLOTS: dict[str, list[str]] = {
    "topic": TOPICS, "person": PEOPLE, "language": LANGUAGES, "invention": INVENTIONS, "work": WORKS,
    "landmark": LANDMARKS, "program": TASKS_OF_CODE, "code": CODE, "ill": ILLS, "dish": DISHES,
    "money": CURRENCIES, "company": COMPANIES, "country": lexicon.COUNTRIES, "city": lexicon.CITIES,
    "animal": lexicon.ANIMALS, "food": lexicon.FOODS, "fruit": lexicon.FRUIT, "job": lexicon.JOBS,
    "object": lexicon.OBJECTS, "word": lexicon.WORDS, "name": lexicon.FIRST_NAMES,
    "adjective": lexicon.ADJECTIVES, "noun": lexicon.NOUNS, "verb": lexicon.VERBS,
}  # fmt: skip

KNOWLEDGE = _lines("""What is the capital of {country}?
Which city is the capital of {country}?
What's the capital city of {country}?
capital of {country}
Name the capital of {country}.
Tell me the capital of {country}.
Is {city} the capital of {country}?
In which country is {city}?
Which country is {city} in?
Where is {city}?
Where is {country}?
On which continent is {country}?
How many people live in {country}?
How many people live in {city}?
What is the population of {country}?
What is the population of {city}?
How big is {country}?
Is {country} bigger than {country}?
Which is bigger, {country} or {country}?
Which city is larger, {city} or {city}?
Which country has more people, {country} or {country}?
What language do they speak in {country}?
What is the currency of {country}?
What is the flag of {country}?
Who is the president of {country}?
Who rules {country}?
When did {country} become independent?
What is {country} famous for?
What is {city} known for?
How far is it from {city} to {city}?
How far is {city} from {city}?
What is the distance between {city} and {city}?
How long is the flight from {city} to {city}?
What is the time difference between {city} and {city}?
Which rivers flow through {city}?
Which countries border {country}?
What is the highest mountain in {country}?
What is the national dish of {country}?
What should I see in {city}?
Sort these countries by population: {country}, {country}, {country}
Sort these cities by size: {city}, {city}, {city}
Sort these animals by weight: {animal}, {animal}, {animal}
Which of these countries is the largest: {country}, {country}, {country}
Who was {person}?
Who is {person}?
Who was {person} and what did he do?
When was {person} born?
Where was {person} born?
When did {person} die?
How old is {person}?
How tall is {person}?
How rich is {person}?
What is {person} famous for?
What did {person} do?
Is {person} still alive?
Tell me about {person}.
Who is older, {person} or {person}?
Who was greater, {person} or {person}?
Give me a short biography of {person}.
Who was married to {person}?
What did {person} say about {topic}?
Who invented the {invention}?
When was the {invention} invented?
Who came up with the {invention}?
How was the {invention} invented?
Where was the {invention} invented?
Who invented sorting?
Who wrote {work}?
Who made {work}?
When was {work} made?
What is {work} about?
Who is the main character of {work}?
Summarize {work} for me.
How high is {landmark}?
How old is {landmark}?
How tall is {landmark}?
How long is {landmark}?
How deep is {landmark}?
Where is {landmark}?
How heavy is {landmark}?
Who built {landmark}?
Which is higher, {landmark} or {landmark}?
How far away is {landmark}?
What is {topic}?
What are {topic}?
What do you know about {topic}?
What is the history of {topic}?
What is the meaning of {topic}?
What causes {topic}?
Why is {topic} important?
Why do people like {topic}?
How does {topic} work?
How did {topic} begin?
Explain {topic} to me.
Explain {topic}.
Explain {topic} like I am five.
Tell me about {topic}.
Tell me something interesting about {topic}.
Tell me a fact about {topic}.
Give me three facts about {topic}.
Give me some information on {topic}.
I want to learn about {topic}.
I have a question about {topic}.
Can you explain {topic}?
Can you teach me something about {topic}?
Describe {topic} in two sentences.
What's the difference between {topic} and {topic}?
Which books should I read about {topic}?
Teach me {topic}.
Where can I learn more about {topic}?
What does a {animal} eat?
What does a {job} do?
How long does a {animal} live?
How much does a {animal} weigh?
How fast can a {animal} run?
How many legs does a {animal} have?
How many teeth does a {animal} have?
Which is heavier, a {animal} or a {animal}?
Which is faster, a {animal} or a {animal}?
Which animal is bigger, a {animal} or a {animal}?
Is a {animal} a mammal?
Is a {animal} dangerous?
Where do {animal}s live?
What sound does a {animal} make?
What colour is a {animal}?
What colour is a {fruit}?
Is a {fruit} a fruit or a vegetable?
How many calories are in a {fruit}?
How many calories does {food} have?
Is {food} healthy?
Where does {food} come from?
Where do {fruit}s grow?
What is {food} made of?
What is a {object} made of?
What is a {object}?
How is a {object} made?
Why is the sky blue?
Why is the sea salty?
Why do cats purr?
Why do leaves turn red?
How do planes fly?
How do magnets work?
How many planets are there?
How many bones does a human have?
How many moons does Jupiter have?
How many continents are there?
How many countries are in Africa?
How many states does the USA have?
How many strings does a violin have?
How many players are in a football team?
How many keys does a piano have?
How many teeth does an adult have?
How many stars are in the sky?
How many elements are in the periodic table?
How many people live on Earth?
How many chromosomes do humans have?
What is the speed of light?
What is the boiling point of water?
What is the largest ocean?
What is the largest animal?
What is the longest river in the world?
What is the highest mountain in the world?
What is the smallest country in the world?
What is the biggest city in the world?
What is the fastest animal?
What is the hottest planet?
What is the chemical formula of water?
What is the symbol for gold?
What is DNA?
Which planet is closest to the sun?
Which animal is the tallest?
Who was the first man on the moon?
Who discovered America?
Who discovered penicillin?
Who painted the Mona Lisa?
Who won the World Cup in 2018?
Who won the last election?
Who won the football game yesterday?
Who won the Oscar for best film?
Who is the best football player?
When did World War II end?
When did the Berlin Wall fall?
When was the Magna Carta signed?
In which year did the Titanic sink?
In what year did Columbus reach America?
What happened in 1789?
What happened in the year 1492?
What happened on 11 September 2001?
List the planets of the solar system.
List the kings of {country}.
List five animals.
Name a city in {country}.
Name three rivers in {country}.
Name the colours of the rainbow.
Name ten fruits.
Name five famous scientists.""")
CREATIVE = _lines("""Write a poem about {topic}.
Write a poem about the number 7.
Write a short poem about {topic}.
Write me a poem about {noun}.
Write a haiku about {topic}.
Write a limerick about {topic}.
Write a sonnet about a {animal}.
Write a song about {topic}.
Write a rap about {topic}.
Write lyrics about {topic}.
Write a story about {topic}.
Write a short story about a {animal} and a {animal}.
Write a story with the word {word} in it.
Write a fairy tale about a {adjective} {animal}.
Write an essay about {topic}.
Write an essay on {topic} with 500 words.
Write a paragraph about {topic}.
Write a sentence about {topic}.
Write a sentence with the word {word}.
Write an article on {topic}.
Write a speech about {topic}.
Write a letter to {person}.
Write a letter to my landlord.
Write an email to my boss.
Write an email asking for a day off.
Write a message to {name} for her birthday.
Write a cover letter for a {job}.
Write a CV for a {job}.
Write a review of a {object}.
Write a slogan for {company}.
Write an advertisement for a {object}.
Write a dialogue between a {animal} and a {job}.
Write a scene with {person}.
Write a blog post about {topic}.
Write a tweet about {topic}.
Write a headline about {topic}.
Write a prayer.
Write something funny.
Write something beautiful about {topic}.
Compose a poem about {topic}.
Compose a song for {name}.
Invent a story about a {object}.
Invent a new word.
Invent a name for my {animal}.
Make up a story about {name} and a {animal}.
Make up a riddle.
Tell me a joke.
Tell me a joke about {topic}.
Tell me a joke about a {job}.
Tell me a funny story.
Tell me a story.
Tell me a story about a {adjective} {animal}.
Tell me a bedtime story.
Tell me a riddle.
Tell me something funny.
Tell me something interesting.
Tell me a secret.
Tell me a fun fact.
Make me laugh.
Do you know a joke?
Do you know a good joke about {topic}?
Do you know a poem?
Can you write a poem?
Can you write a poem about {topic}?
Can you tell me a story about {topic}?
Can you sing?
Can you sing a song?
Can you rap?
Can you write a song about my {animal}?
Sing me a song.
Sing a song about {topic}.
Give me a quote by {person}.
Give me a tongue twister.
Give me an idea for a story.
Give me a title for my book about {topic}.
Give me a nickname for {name}.
Give me a slogan about {topic}.
Draw a {animal}.
Draw me a picture of {topic}.
Draw a {adjective} {object}.
Paint {topic}.
Show me a picture of a {animal}.
Show me a photo of {city}.
Create an image of {topic}.
Generate a picture of a {animal} in {city}.
Make a logo for my company.
Make a video about {topic}.
Make a drawing of a {object}.
Compose a melody.
Play some music.
Play a game with me.
Let's play a game.
Let's play chess.
Pretend to be {person}.
Act like {person}.
Act as a {job}.
Speak like a pirate.
Imagine you are a {job}.
Roleplay as a {animal}.
Continue the story: the {adjective} {animal} went to {city} and
What is a good name for a {animal}?
I need a poem for my mother.
I need a speech for a wedding.
A poem about {topic}, please.
poem about {topic}
joke
story about {topic}
haiku about {noun}
Rhyme something about {topic}.
Finish this poem: roses are red
Suggest a plot for a novel about {topic}.""")
LANGUAGE = _lines("""Translate {word} into {language}.
Translate "{word}" to {language}.
Translate the word {word} into {language}.
Translate this sentence into {language}: {sentence}
Translate into {language}: {sentence}
Translate from {language} to {language}: {word}
Can you translate {word} to {language}?
Can you translate a text into {language}?
How do you say {word} in {language}?
How do you say "good morning" in {language}?
How do I say thank you in {language}?
What is {word} in {language}?
What is the {language} word for {word}?
What's "{word}" in {language}?
What does {word} mean?
What does the word {word} mean?
What is the meaning of {word}?
What is the meaning of the word {word}?
What is the definition of {word}?
Define {word}.
Define the word {word}.
Give me a definition of {word}.
Explain the word {word}.
What is a synonym of {word}?
What is a synonym for {word}?
Give me a synonym for {word}.
Give me three synonyms of {word}.
What is the opposite of {word}?
What is the opposite of {adjective}?
What is the antonym of {adjective}?
What rhymes with {word}?
Find a rhyme for {word}.
Give me a word that rhymes with {word}.
Which words rhyme with {word}?
Use {word} in a sentence.
Use the word {word} in a sentence.
Make a sentence with {word}.
Is {word} a noun or a verb?
Is {word} a noun?
Is the word {word} an adjective?
What part of speech is {word}?
What is the past tense of {verb}?
What is the plural of {noun}?
Conjugate the verb {verb}.
How is {word} pronounced?
How do you pronounce {word}?
Where does the word {word} come from?
What is the etymology of {word}?
How many syllables does {word} have?
Correct my grammar: {sentence}
Is this sentence correct: {sentence}
Fix the grammar in this text: {sentence}
Rewrite this sentence in a formal style: {sentence}
Rewrite this more politely: {sentence}
Paraphrase this: {sentence}
Paraphrase the sentence "{sentence}"
Make this text sound better: {sentence}
Improve this sentence: {sentence}
Summarize this text: {sentence}
Summarize this article for me.
What is the mood of this sentence: {sentence}
Is this sentence positive or negative in tone: {sentence}
What happens next: {sentence}
Explain this sentence: {sentence}
Why did this happen: {sentence}
Write the next sentence after: {sentence}
Do you speak {language}?
Do you know {language}?
Can you speak {language}?
Can you teach me {language}?
Teach me some words in {language}.
Say hello in {language}.
Say something in {language}.
Count to ten in {language}.
Write the number 5 in {language}.
What is seven in {language}?
Sprechen Sie Deutsch?
Parlez-vous francais?
Hablas espanol?
What is a palindrome?
What is a metaphor?
What is an adverb?
What is a good word for somebody who likes {topic}?
Write {word} in Chinese characters.
Write this in Morse code: {word}
How do you sign {word} in sign language?""")
CODING = _lines("""Write a {code} program that {program}.
Write a {code} function that {program}.
Write {code} code that {program}.
Write a {code} script which {program}.
Write a program that {program}.
Write code that {program}.
Write a function that {program} in {code}.
Write me a small {code} program.
Give me {code} code that {program}.
Give me an example of a loop in {code}.
Show me how to write a {code} function that {program}.
Show me {code} code for a web server.
Can you write {code}?
Can you code in {code}?
Can you write a {code} script that {program}?
Can you program?
Can you debug my {code} code?
Can you fix my {code} program?
How do I write a loop in {code}?
How do I sort a list in {code}?
How do I reverse a string in {code}?
How do I read a file in {code}?
How do I install {code}?
How do I learn {code}?
How do I declare a variable in {code}?
How do I center a div?
How do I use git?
How do I undo a commit in git?
How do I exit vim?
What is a class in {code}?
What is a pointer in {code}?
What is {code}?
What is recursion?
What is quicksort?
What is a linked list?
What is an API?
What is the best programming language?
What is the difference between {code} and {code}?
What does this {code} code do: x = [i for i in y]
What does len do in {code}?
Why does my {code} program crash?
Why is my code so slow?
Which is better, {code} or {code}?
Explain pointers in {code}.
Explain how quicksort works.
Explain the code above.
Implement binary search in {code}.
Implement bubble sort in {code}.
Implement a stack in {code}.
Implement a calculator in {code}.
Create a website for my shop.
Create a {code} project that {program}.
Build me an app that {program}.
Make a web page about {topic}.
Refactor this {code} code.
Write unit tests for my {code} code.
Write a SQL query that finds all customers.
Write a regex for email addresses.
Write an HTML page about {topic}.
Write a Dockerfile for my app.
Write pseudocode that {program}.
Translate this {code} program to {code}.
Convert this {code} code to {code}.
I need a {code} script that {program}.
I get a segmentation fault in {code}. What should I do?
Hack my neighbour's wifi.
How do I hack a website?
Design a database for a library.
code a snake game
python code that {program}""")
ADVICE = _lines("""I have {ill}. What should I do?
I have {ill}. Which medicine should I take?
What helps against {ill}?
What should I take for {ill}?
How do I treat {ill}?
How can I get rid of {ill}?
What are the symptoms of {ill}?
What causes {ill}?
Is {ill} dangerous?
Should I see a doctor about {ill}?
Which doctor do I need for {ill}?
My child has {ill}. Is that bad?
My {animal} is sick. What can I do?
How much aspirin can I take?
Is it safe to take ibuprofen with alcohol?
How do I lose weight?
How do I gain muscle?
How can I sleep better?
How much water should I drink?
How many hours should I sleep?
How many calories should I eat?
Am I ill?
Can you diagnose me?
What is a healthy diet?
Is coffee bad for me?
Can I sue my neighbour?
Can I sue my landlord?
Can I get divorced?
Do I need a lawyer?
Is it legal to record a call?
Is it legal to {verb} in {country}?
What are my rights as a tenant?
How do I write a will?
How do I register a company in {country}?
How do I get a visa for {country}?
Do I need a visa for {country}?
What is the speed limit in {country}?
What is the drinking age in {country}?
My boss fired me. What can I do?
Should I invest in {company}?
Should I buy shares of {company}?
Should I buy gold?
Should I buy a house?
Should I buy bitcoin now?
What is the price of {company} stock?
What is the best way to invest money?
How do I save on taxes?
How do I get rich?
How do I open a bank account?
Will {company} shares go up?
Is {company} a good investment?
How much does a {object} cost?
How much does a house in {city} cost?
How much is a flight to {city}?
How much does a {job} earn?
How do I become a {job}?
Should I become a {job}?
How do I find a job?
How do I prepare for an interview?
How do I ask for a raise?
How do I make friends?
How do I find a girlfriend?
How do I tell her that I love her?
How do I break up with my boyfriend?
How do I get over a breakup?
My girlfriend left me. What should I do?
My friend is angry with me. What should I say?
I feel lonely.
I am sad today.
I am so stressed.
I am in love.
I hate my job.
I am bored.
I am hungry.
I can't sleep.
I am afraid of spiders.
I had a bad day.
Should I quit my job?
Should I get a {animal}?
Should I learn {language}?
Should I marry {name}?
What should I do today?
What should I do with my life?
What should I study?
What should I wear today?
What should I eat tonight?
What should I cook today?
What should I watch tonight?
What should I give my mother for her birthday?
How do I cook {dish}?
How do I make {dish}?
How do I bake {dish}?
Give me a recipe for {dish}.
What is the recipe for {dish}?
What do I need for {dish}?
What goes well with {food}?
Can I replace {food} by {food} in a recipe?
How long do I boil an egg?
How do I clean a {object}?
How do I repair a {object}?
How do I fix a broken {object}?
How do I build a {object}?
How do I remove a stain from a {object}?
How do I train a {animal}?
How do I feed a {animal}?
How do I grow {fruit}s?
How do I learn to {verb}?
How do I tie a tie?
How do I change a tyre?
How do I plan a trip to {city}?
How do I get to {city}?
How can I be happy?
How can I become famous?
How can I improve my memory?
How can I stop smoking?
Plan a trip to {country} for me.
Plan my week.
Plan a party for {name}.
Give me advice.
Give me some tips for {topic}.
Give me a workout plan.
Give me a diet plan.
Give me gift ideas for a {job}.
Help me with my relationship.
Help me choose a {object}.
Help me write my thesis about {topic}.""")
NOW = _lines("""What is the weather like?
What is the weather like in {city}?
What's the weather in {city} today?
What will the weather be tomorrow?
Will it rain tomorrow?
Will it rain in {city} today?
Will it snow this weekend?
Is it raining in {city}?
Is it sunny in {city}?
How warm is it in {city}?
How hot is it outside?
What is the temperature in {city}?
weather {city}
Do I need an umbrella today?
What time is it?
What time is it now?
What time is it in {city}?
What's the time?
Tell me the time.
Do you know what time it is?
What day is it today?
What is today's date?
What is the date today?
Which day is today?
What year is it?
What month is it now?
What's in the news?
What is in the news today?
What happened today?
What happened yesterday in {country}?
What are the latest news from {country}?
Any news about {company}?
Tell me the news.
Who won yesterday?
Who is winning the game?
What was the score of the match yesterday?
When is the next football match?
When does the next train to {city} leave?
When is the next bus?
When does the supermarket open?
When is the sunset today?
When is the next full moon?
When is the next election in {country}?
What is on TV tonight?
What movies are playing in {city}?
What is the price of gold today?
What is the price of bitcoin?
What is the exchange rate of {money} to {money}?
What is the stock price of {company}?
Is {company} going up today?
Is the shop still open?
Is there traffic on the way to {city}?
How many people are online now?
How many {money} do I get for 100 {money}?
Convert 100 {money} to {money}.
Convert 5 {money} into {money}.
Convert 20 {money} to {money} please.
Change 50 {money} into {money}.
How much is 10 {money} in {money}?
How much are 250 {money} in {money}?
What are 30 {money} worth in {money}?
25 {money} in {money}
Search the web for {topic}.
Search for {topic}.
Google {topic} for me.
Look up {topic} online.
Look up {person} on Wikipedia.
Open a website.
Open {company}'s website.
Go to the internet and find {topic}.
Find me a restaurant in {city}.
Find a hotel in {city}.
Find a cheap flight from {city} to {city}.
Find a picture of {landmark}.
Find a video about {topic}.
Book a table for two.
Book a flight to {city}.
Book a hotel in {city} for me.
Order a pizza.
Order {food} for me.
Buy me a {object}.
Call {name}.
Call my mother.
Call a taxi.
Send an email to {name}.
Send a message to {name}.
Set an alarm for 7 am.
Set a timer for ten minutes.
Set a reminder for tomorrow.
Remind me to call {name}.
Remind me to buy {food}.
Turn on the light.
Turn off the music.
Turn up the heating.
Open the door.
Where am I?
Where is my phone?
Where is the nearest pharmacy?
Where can I buy a {object}?
Where can I eat {food} in {city}?
Where can I find a {job}?
What is my name?
What is my IP address?
What did I do yesterday?
What is in my calendar?
Do you remember me?
Do you know me?
Do you know where I live?
What's my favourite colour?
How old am I?
How many friends do I have?
Who is my mother?
Who am I?
Look at this picture. What do you see?
What is in this image?
What is in this photo?
Describe the attached picture.
Read this PDF for me.
Listen to this song.
Watch this video and summarize it.
Can you see this picture?
Can you open a file on my computer?
Can you browse the web?
Can you remember things for me?
Delete all my files.""")
OPINION = _lines("""What do you think about {topic}?
What do you think of {person}?
What do you think of {company}?
What is your opinion on {topic}?
What is your opinion of {person}?
What is your favourite colour?
What is your favourite food?
What is your favourite film?
What is your favourite book?
What is your favourite song?
What is your favourite animal?
What is your favourite number?
What's your favorite {noun}?
What is the best {object}?
What is the best film of all time?
What is the best restaurant in {city}?
What is the best country to live in?
What is the best football team?
What is the best car?
What is the best phone to buy?
What is the meaning of life?
What is the purpose of life?
What is love?
What is happiness?
What is consciousness?
What is truth?
What is better, {food} or {food}?
What is better: {animal}s or {animal}s?
Which is better, {city} or {city}?
Which is better, {topic} or {topic}?
Which do you prefer, {fruit} or {fruit}?
Which is nicer, a {animal} or a {animal}?
Which is more important, {topic} or {topic}?
Which party should I vote for?
Which {object} should I buy?
Which laptop is the best?
Which film should I watch?
Which book do you recommend?
Do you like {topic}?
Do you like {food}?
Do you like {person}?
Do you like {city}?
Do you like me?
Do you believe in God?
Do you believe in {topic}?
Do you prefer {animal}s or {animal}s?
Do you love me?
Do you have a dream?
Do aliens exist?
Does God exist?
Is there life on Mars?
Is there life after death?
Is {topic} good or bad?
Is {topic} overrated?
Is {person} a good person?
Is {city} beautiful?
Is {city} a nice place to live?
Is {country} safe?
Is {company} a good company?
Is it right to lie?
Is it wrong to eat meat?
Is pineapple on pizza a crime?
Is the earth flat?
Is {name} a nice name?
Are {animal}s cute?
Are {animal}s smarter than {animal}s?
Are you smarter than {person}?
Are you better than ChatGPT?
Are ghosts real?
Will AI take over the world?
Will robots replace {job}s?
Will {country} win the World Cup?
Will I be rich?
Will I pass my exam?
Who will win the next election?
Who is the greatest {job} of all time?
Who is the most beautiful woman in the world?
Who is better, {person} or {person}?
Should {topic} be banned?
Should {topic} be taught at school?
Should animals have rights?
Recommend a book.
Recommend a book about {topic}.
Recommend a film with {person}.
Recommend a restaurant in {city}.
Recommend me a song.
Can you recommend a good {object}?
Can you recommend a hotel in {city}?
Suggest a movie for tonight.
Suggest a present for {name}.
Rate my {object}.
Rank the best films of all time.
Rank these cities by beauty: {city}, {city}, {city}
Sort these from best to worst: {topic}, {topic}, {topic}
Argue for {topic}.
Argue against {topic}.
Debate with me about {topic}.
Convince me that {topic} is good.
Tell me your opinion about {topic}.
Give me your thoughts on {topic}.
Predict the future.
Tell my fortune.
What is my horoscope?
What is the lucky number for {name}?
What does my dream about a {animal} mean?
Why are we here?
Why do we {verb}?
Why do people {verb}?
Why do {animal}s sleep so much?
Why is {name} angry?
Why does {name} like {food}?
Why are {animal}s afraid of {animal}s?""")
MATHS = _lines("""What is the integral of x^{k}?
What is the integral of sin(x)?
What is the derivative of x^{k}?
What is the derivative of cos(x)?
What is the derivative of ln(x)?
Find the derivative of {k}x^2 + x.
Differentiate x^{k} + {k}x.
Integrate x^{k} from 0 to 1.
Integrate e^x.
Compute the limit of 1/x as x goes to infinity.
What is sin({k})?
What is cos({k} degrees)?
What is tan(45 degrees)?
What is the logarithm of {n}?
What is log10({n})?
What is ln({n})?
What is e^{k}?
What is {k} factorial?
What is {k}{k}!?
What is the square root of {prime}?
What is sqrt({prime})?
Calculate the square root of {prime} to five decimals.
square root of {prime}
What is the cube root of {prime}?
What is {big} times {big}?
What is {big} * {big}?
What is {big} + {big}?
What is {big} - {big}?
What is {big} divided by {k}?
Multiply {big} by {big}.
Add {big} and {big}.
Calculate {big} * {big}.
{big} + {big}
{big} * {big}
{big} / {k}
What is 2 to the power of {big}?
What is 2^{n}?
What is {k}^{n}?
Is {big} a prime number?
What are the prime factors of {big}?
Factorize {big}.
What is the {n}th prime number?
What is the {n}th digit of pi?
What is pi?
What is pi to 20 digits?
What is the value of e?
Give me 100 digits of pi.
Solve x^2 + {k}x = {n}.
Solve x^2 - {k}x + 1 = 0.
Solve the quadratic equation {k}x^2 + x - 1 = 0.
Solve the differential equation y' = {k}y.
Prove the Pythagorean theorem.
Prove that the square root of 2 is irrational.
Prove that there are infinitely many primes.
Prove Fermat's last theorem.
What is the Riemann hypothesis?
What is a prime number?
What is an eigenvalue?
What is the determinant of a matrix?
What is the Pythagorean theorem?
What is a derivative?
What is a fraction?
Explain the Pythagorean theorem.
Explain long division to me.
Explain algebra.
Teach me calculus.
Invert the matrix [[1, 2], [3, 4]].
Multiply the matrices [[1, 2], [3, 4]] and [[0, 1], [1, 0]].
What is the determinant of [[{k}, 1], [2, 3]]?
What is i squared?
What is the probability of rolling two sixes?
What is the probability of winning the lottery?
What is the standard deviation of {k}, {n} and 8?
How many ways can I arrange {k} books?
How many combinations of {k} out of {n} are there?
Plot the function y = x^{k}.
Draw the graph of y = {k}x.
Write {k} in binary.
Write {n} in Roman numerals.
Write {n} in hexadecimal.
Convert {n} to binary.
Convert {n} to hexadecimal.
What is {n} in Roman numerals?
What is {n} in binary?
What is the volume of a sphere with radius {k}?
What is infinity plus one?
What is the golden ratio?
What is the largest prime number?
What is the biggest number in the world?
Who invented algebra?
Why is {k} a lucky number?
Why can't you divide by zero?""")
BORDER = _lines("""How do I serve a tennis ball?
How do I pull a tooth?
How do I verify my email address?
How do I inspect a used car?
How do I save money?
How do I clear my skin?
How do I train for a marathon?
How do I train my {animal}?
How do I merge two companies?
How do I convert to Buddhism?
How do I chat with girls?
How do I evaluate a {job}?
How do I stop a nosebleed?
How do I run faster?
How do I download a film?
How do I install Windows?
How do I install Docker?
How do I install vLLM?
How do I use llama.cpp?
How do I use Ollama?
How do I use Excel?
How do I start a car?
How do I start a business?
How do I quit smoking?
How do I leave the country?
How do I get a key copied?
How do I open a {object}?
What is llama.cpp?
What is vLLM?
What is Ollama?
What is ChatGPT?
What is Linux?
What is PyTorch?
What is CUDA?
What is a transformer in electricity?
What does Netflix cost?
What does a {object} cost?
Who is the CEO of Motorola?
Which command turns off my computer?
Which command deletes a folder in Linux?
Which port is the largest in Europe?
Which company makes the best GPU?
How much memory does an elephant have?
How much RAM does an iPhone have?
How many experts are needed to change a light bulb?
How many layers does an onion have?
How many layers does the atmosphere have?
How many people work at {company}?
How many words does English have?
How many words did {person} write?
How many letters did {person} send?
How many letters are in the Greek alphabet?
How many vowels does {language} have?
How many people are in this room?
How many days until Christmas?
How many days until my birthday?
How many days does it take to walk to {city}?
How many hours do {animal}s sleep?
How many hours is the flight to {city}?
How many kilometres is it to the moon?
How many litres of water are in the ocean?
How many grams of sugar are in a {fruit}?
How many minutes do I boil {food}?
How many eggs do I need for {dish}?
How many goals did {person} score?
How many films did {person} make?
How many books did {person} write?
How many {animal}s are there in the world?
How many {object}s fit into a car?
How many stars does this hotel have?
How old is the universe?
How old is the Earth?
How old do {animal}s get?
How long is a piece of string?
How long does it take to learn {language}?
How long is {work}?
How long do {animal}s live?
How tall is the average man?
How heavy is a {animal}?
How cold is it on {landmark}?
How fast is a {animal}?
How much is a {object}?
How much does {person} earn?
How much snow falls in {city}?
Count the stars in the sky.
Count the people in {city}.
Count my fingers.
Sort my emails.
Sort the laundry.
Sort my photos by date.
Sort the planets by size.
Sort the months by temperature.
Sort the presidents by age.
Sort these by price: a {object}, a {object}, a {object}
Sort these by taste: {food}, {food}, {food}
Sort these by age: {person}, {person}
Sort from heaviest to lightest: {animal}, {animal}, {animal}
Which is heavier, a {animal} or a {object}?
Which is older, {city} or {city}?
Which is longer, the Nile or the Amazon?
Which is cheaper, a {object} or a {object}?
Which is healthier, {food} or {food}?
Which is hotter, {city} or {city}?
Which is farther, {city} or {city}?
Which came first, the chicken or the egg?
Which one tastes better, {fruit} or {fruit}?
Who is taller, {person} or {person}?
Who is richer, {person} or {person}?
Who is stronger, a {animal} or a {animal}?
Who would win, a {animal} or a {animal}?
What is the longest word in English?
What is the longest word in {language}?
What is the first word of {work}?
What is the last line of {work}?
What is the third planet from the sun?
What is the second largest city in {country}?
What is the largest city in {country}?
What is the highest building in {city}?
What is the smallest {animal}?
What is the most common letter in {language}?
What is the most expensive {object} in the world?
What is the area of {country}?
What is the area code of {city}?
What is the zip code of {city}?
What is the phone number of {company}?
What is the email address of {person}?
What is the birthday of {person}?
What date is Easter?
What date is Thanksgiving?
What day is Mother's Day?
What day will I die?
What year was {person} born?
What number am I thinking of?
What is the number of the police?
What are the winning lottery numbers?
What are the initials of the president?
What is the average temperature in {city}?
What is the average age in {country}?
What is the sum of human knowledge?
What is the difference between a {animal} and a {animal}?
What is the difference between {food} and {food}?
What is a {noun}?
What is {noun}?
What is JSON?
What is a schema?
What is the metric system?
What is a kilogram?
What is a leap year?
Why do we have leap years?
Why is a {object} called a {object}?
Why does {name} need a {object}?
Convert this PDF to Word.
Convert my video to mp3.
Convert this picture to black and white.
Convert a sinner.
Divide the country.
Add me on Facebook.
Add a contact to my phone.
Multiply my money.
Calculate my taxes.
Calculate my horoscope.
Calculate the orbit of {landmark}.
Calculate my BMI and tell me what to eat.
Compare {company} and {company}.
Compare {person} with {person}.
Compare {code} and {code}.
Compare {country} with {country}.
Compare {food} and {food}.
Reverse the climate crisis.
Replace my {object}.
Remove the stain from my shirt.
Repeat what I said yesterday.
Spell the name of the president of {country}.
List the ingredients of {dish}.
List the films of {person}.
List the countries of Africa.
List all {animal}s that can fly.
List the months in {language}.
List the prime ministers of {country}.
Extract my tooth.
Fill in my tax form.
Find the differences between the two pictures.
Find my {object}.
Find the meaning of {word}.
Fetch me a {object}.""")
for _topic, (_final, _needs, _block) in more.TOPICS_MORE.items():
    TALK[_topic] = (_final, _needs, [w for w in _block.replace("\n", "|").split("|") if w])
_MORE_TALK = {topic: said.split("|") for topic, said in more.MORE_TALK.items()}
for _topic, _more in (
    *texts.TALK.items(), *asked_texts.TALK.items(), *_MORE_TALK.items(), *DAILY_TALK.items(),
):  # fmt: skip
    _known = {w.lower().rstrip(".!?") for _, _, said in TALK.values() for w in said}
    TALK[_topic][2].extend(w for w in _more if w.lower().rstrip(".!?") not in _known)
KNOWLEDGE += texts.KNOWLEDGE
CREATIVE += texts.CREATIVE
LANGUAGE += texts.LANGUAGE
ADVICE += texts.ADVICE
MATHS += texts.MATHS
OPINION += texts.OPINION
OPINION += asked_texts.OPINION

GROUPS: dict[str, list[str]] = {
    "border": BORDER,
    "knowledge": KNOWLEDGE,
    "creative": CREATIVE,
    "language": LANGUAGE,
    "coding": CODING,
    "advice": ADVICE,
    "now": NOW,
    "opinion": OPINION,
    "maths": MATHS,
}


def fill(r: random.Random, template: str) -> str:
    """The template with every slot filled, each slot on its own."""

    def one(match: re.Match[str]) -> str:
        slot = match.group(1)
        if slot == "sentence":
            return lexicon.sentence(r)
        if slot == "k":
            return str(r.randint(2, 9))
        if slot == "n":
            return str(r.randint(20, 900))
        if slot == "n2":
            return str(r.randint(10, 59))
        if slot == "prime":
            return str(r.choice((2, 3, 5, 7, 11, 13, 17, 23, 41, 50, 77, 97, 130, 211, 700)))
        if slot == "big":
            return str(r.randint(10**6, 10 ** r.randint(7, 10)))
        return r.choice(SLOTS[slot])

    return re.sub(r"\{(\w+)\}", one, template)


def _said(draw: Draw, text: str) -> str:
    """As people type it: often plain, now and then with an opening, without capitals or stop."""
    if draw.chance(0.5):
        return lead(draw, text)
    text = draw.dress(text)
    return lower_first(text).rstrip("?.") if draw.chance(0.12) else text


def _outside(kind: str, templates: list[str]) -> Callable[[Draw], Sample]:
    def make(draw: Draw) -> Sample:
        question = _said(draw, fill(draw.random, draw.wording(templates)))
        if draw.chance(0.05):
            question = f"{fill(draw.random, draw.choice(texts.INSIDE_LEADS))} {question}"
        analysis = None if draw.effort == "low" else "outside my world"
        return Sample("outside", [user(question), answer(REFUSAL, analysis)], refusal(),
                      effort=draw.effort, kind=kind)  # fmt: skip

    return make


_NAMES = sorted({
    w for w in (*TOPICS, *PEOPLE, *WORKS, *LANDMARKS, *INVENTIONS, *CODE, *COMPANIES, *LANGUAGES)
    if w.isascii() and w.isalpha() and 2 < len(w) < 14
} | {*lexicon.COUNTRIES, *lexicon.CITIES, *lexicon.ANIMALS, *lexicon.JOBS})  # fmt: skip
_NAMES = [w for w in _NAMES if w.isalpha()]


def _inside(draw: Draw) -> Sample:
    """What nano can do, in the words of what it cannot: a border seen from inside."""
    if draw.chance(0.45):
        sample = borrowed(draw, (*SINGLE, "about"))
        asked = sample.messages[0]
        before = fill(draw.random, draw.choice(texts.OUTSIDE_LEADS))
        asked["content"] = f"{before} {asked['content']}"
        sample.family, sample.kind = "smalltalk", "inside"
        return sample
    if draw.chance(0.3):
        pool = draw.choice((lexicon.COUNTRIES, lexicon.CITIES, lexicon.ANIMALS, lexicon.JOBS))
        items = draw.values(lambda r: r.sample([w for w in pool if w.isalpha()], r.randint(3, 6)))
        question = draw.wording(texts.SORT).replace("{l}", ", ".join(items))
        done = sorted(items, key=str.lower)
        work = f"sort A-Z: {' '.join(items)}"
        if draw.effort == "high":
            work += f". {insertion(items, str.lower, False)}"
        said = answer(", ".join(done), None if draw.effort == "low" else work)
        return Sample("smalltalk", [user(lead(draw, question)), said], listed(done),
                      effort=draw.effort, kind="inside")  # fmt: skip
    name = draw.choice(sorted(texts.ON_WORD))
    word = draw.values(lambda r: r.choice(_NAMES))
    shown = draw.choice((word, word, f'"{word}"', f"'{word}'"))
    question = draw.wording(texts.ON_WORD[name]).replace("{w}", shown)
    final, medium, high = on_word(name, word)
    work_of = {"low": None, "medium": medium, "high": high}[draw.effort]
    check = number(int(final)) if name == "letters" else exact(final, case=name == "upper")
    return Sample("smalltalk", [user(lead(draw, question)), answer(final, work_of)], check,
                  effort=draw.effort, kind="inside")  # fmt: skip


def _talk(topic: str) -> Callable[[Draw], Sample]:
    text, needs, wordings = TALK[topic]

    def make(draw: Draw) -> Sample:
        question = draw.wording(wordings)
        x = draw.random.random()
        if x < 0.12:
            question = question.lower()
        elif x < 0.22:
            question = question.rstrip(".!?") or question
        elif x < 0.27 and question[-1].isalpha():
            question += "!"
        analysis = None if draw.effort == "low" else topic
        return Sample("smalltalk", [user(question), answer(text, analysis)],
                      contains(*dict.fromkeys((*needs, *also_right(topic, question)))),
                      effort=draw.effort, kind=topic)  # fmt: skip

    return make


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    **{f"smalltalk/{topic}": _talk(topic) for topic in TALK},
    "smalltalk/inside": _inside,
    **{f"outside/{kind}": _outside(kind, templates) for kind, templates in GROUPS.items()},
}
WEIGHTS: dict[str, float] = {
    "smalltalk/inside": 5.0,
    "smalltalk/can": 2.0,
    "smalltalk/who": 1.5,
    "smalltalk/greeting": 1.5,
    "smalltalk/human": 1.9,
    "smalltalk/ok": 1.4,
    "smalltalk/wrong": 1.4,
    "smalltalk/unclear": 1.3,
    "smalltalk/wishes": 1.3,
    "outside/knowledge": 2.5,
    "outside/border": 2.0,
    "outside/creative": 1.5,
    "outside/advice": 1.3,
    "outside/now": 1.4,
    "outside/opinion": 1.7,
}

"""More small talk, more questions from outside, and sentences that lead to either side."""


def _lines(text: str) -> list[str]:
    return [line for line in text.strip().split("\n") if line]


TALK: dict[str, list[str]] = {
    "greeting": _lines("""Hello everyone
Hello, nano here?
Hello you
Hi everybody
Hi hi
Hi you
Hi, how nice to see you
Hey you
Hey, anyone here?
Heya
Hello hello
Good morning to you
Good evening to you
Good afternoon to you
Good morning, nano
Good evening, nano
Good afternoon, nano
A good day to you
Good to see you
Nice to see you
Happy to meet you
Glad to meet you
Hi, I am a new user
Hello from Berlin
Greetings to you
Salutations
Hi again, nano
Hello once more
I just wanted to say hi
I just wanted to say hello
I wanted to say hello.
Let me say hello.
I'm here.
Here I am.
Knock knock, are you there?
Anybody home?
Wake up!
Yo, what's up?
What's up, nano?
wassup
hiii
helloo
heyy
g'day
mornin
Top of the morning to you"""),
    "thanks": _lines("""I thank you.
I'm grateful.
I'm very grateful.
I am very grateful to you.
I am thankful.
I'm thankful for your help.
I owe you one.
My thanks.
My thanks to you
With thanks
Big thanks!
A big thank you!
A thousand thanks
Thank you, nano!
Thank you kindly.
Thank you again.
Thank you once more.
Thank you, that was all.
Thank you, that was helpful.
Thank you for everything.
Thank you for your time.
Thank you for explaining.
Thank you for that.
Thank you, great answer.
Thanks again
Thanks again!
Thanks so much
Thanks very much
Thanks, nano
Thanks buddy
Thanks mate
Thanks, that's it.
Thanks, that was quick.
Thanks, that helps.
Thanks, that's what I needed.
Thanks for everything
Thanks for that
Thanks for your time
Thanks for the quick reply
Thanks, great!
That helps, thanks.
That's what I needed, thanks!
That's all I needed, thank you.
That was very kind of you, thank you.
How kind of you, thank you.
So kind, thank you!
Very kind of you, thanks.
Really appreciate it.
I really appreciate it.
I really appreciate your help!
I appreciate that.
Appreciated!
Much obliged.
Ta!
tysm
thank u
thanx
thanks a bunch
tnx
cheers nano
OK, thank you
OK, thanks!
Yes, thank you.
Super, thanks!
Lovely, thank you.
Fantastic, thank you!
You saved my day, thank you.
You've been a great help, thank you."""),
    "praise": _lines("""You did well.
You did that well.
You did a good job.
You did great!
You do this well.
You are amazing!
You are brilliant.
You are fantastic.
You are really good.
You are so good at this.
You are very good.
You are very helpful.
You are very kind.
You are clever!
You are quick.
You are wonderful.
You're amazing
You're good!
You're great!
You're really smart.
You're helpful.
You're a genius!
You're my hero.
You are my favourite assistant.
What a good answer!
What a great answer.
What a clever model!
That was great.
That was impressive.
That was very good.
That was perfect.
That was correct.
That's right!
That's a good answer.
That's great!
That's amazing
That's perfect.
That's impressive!
This is great!
This is amazing.
This is impressive
This is correct.
Your answer is right.
Your answer is correct.
Your answers are great.
Exactly!
Exactly right.
Absolutely right!
Spot on!
Superb!
Super!
Fantastic!
Wonderful!
Awesome!
Splendid.
Good one!
Great answer!
Nicely done.
Very nice!
Very impressive!
Not bad!
So smart!
So fast!
I am impressed.
I'm impressed!
I like your answers.
I like that.
I love it!
Well answered.
Good thinking!
Keep it up!
Respect!
wow nice
nice job
good bot
good model"""),
    "bye": _lines("""So long, nano!
So long then.
Until later
Until tomorrow
Until tomorrow!
Till next time!
Till later
Till tomorrow
Later!
Laters
Bye for now
Bye for now!
Bye then
Bye nano
Bye, nano!
Bye, have a good day!
Bye, see you soon.
Bye, thank you!
Goodbye nano
Goodbye, my friend.
Goodbye for today.
Goodbye and thanks.
Good night, nano.
Have a good day
Have a good day!
Have a good evening.
Have a good night!
Have a good weekend!
Have a nice evening
Have a nice weekend
Have a great day!
Have a lovely day.
Enjoy your day!
Enjoy your evening
I am going now.
I am off now.
I am done for today.
I'm done, bye!
I'm going to bed.
I'm leaving now.
I'm out.
I have to leave.
I have to run.
I have to go to bed.
I gotta go
gotta go
I must leave.
I must be off.
I need to go.
I need to go now, bye!
I will go now.
I'll be going now.
I'll be back tomorrow.
I'll come back later.
I'll talk to you later.
It was nice talking to you.
It was nice to talk to you, bye.
It's late, I have to go.
Let's stop here. Goodbye!
Nice talking to you!
See ya
See ya!
See you around
See you again!
See you in a bit
See you next week.
See you on Monday!
Speak soon!
Talk soon
Talk to you soon!
Take care, bye!
Time to go.
Time to say goodbye.
We are done. Goodbye!
We're done for today, bye.
That was all. Goodbye!
That's it for today.
That's it, bye.
Peace out
Adieu
Ciao!
Farewell!
Farewell, nano
Cheerio
bye bye nano
good bye!
gn
ttyl
brb"""),
    "who": _lines("""Who exactly are you?
Who are you, please?
Who are you really?
And who are you?
So who are you?
So, what are you?
What is this thing?
What do I call you?
What do people call you?
What name do you have?
What name do you go by?
What is your full name?
What was your name?
What was your name again?
What's your name, please?
Which name do you have?
Can I know your name?
Can you tell me your name?
Can you tell me who you are?
Could you introduce yourself?
Could you tell me your name?
Do I talk to nano?
Do you go by a name?
Give me your name.
How do you call yourself?
How may I call you?
I'd like to know who you are.
I want to know who you are.
I want to know your name.
Let me know your name.
May I ask who you are?
My name is not important. What is yours?
Name yourself.
Please say who you are.
Please tell me who you are.
Present yourself.
Remind me of your name.
Say something about yourself.
Say your name.
State your name.
Tell me a bit about yourself.
Tell me more about yourself.
Whom am I talking to?
Who do I talk to?
Who do I have the pleasure with?
Who is on the other side?
Who is nano?
Who's there?
Who's this?
who are u
whats ur name
name?
you are?
ur name?"""),
    "can": _lines("""And what can you do?
And what else can you do?
So what can you do?
So, what are you able to do?
What all can you do?
What are the things you can do?
What are your strengths?
What are your talents?
What are your functions?
What are your features?
What are you made for?
What are you useful for?
What can one do with you?
What can I do here?
What can I get help with?
What can I ask for?
What can you offer?
What can you offer me?
What can you answer?
What can you handle?
What can you help people with?
What could you do for me?
What could I ask you?
What do you offer?
What do you help with?
What do you know about?
What do you know how to do?
What do you do all day?
What do you do best?
What fields do you know?
What is it you do?
What is it that you can do?
What is your role?
What is your task?
What is your specialty?
What kind of help do you offer?
What kind of things can you do?
What kind of work can you do?
What kinds of problems can you solve?
What problems can you solve?
What questions can I ask?
What questions do you understand?
What services do you offer?
What sort of questions can I ask?
What sort of tasks can you do?
What stuff can you do?
What subjects do you know?
What tasks are you good at?
What things can I ask you?
What things do you know?
What would you like me to ask?
What's your job?
What's your purpose?
With what can you help me?
Which topics do you know?
Which skills do you have?
Which problems can you solve?
Which kinds of questions can I ask?
How could you help me?
How do you help me?
How useful are you?
How will you help me?
In what are you good?
Can you do anything useful?
Can you tell me what you can do?
Can you show me what you can do?
Can you explain what you can do?
Could you help me with something?
Could you tell me what you can do?
Do you have any skills?
Do you know what you can do?
Give me a list of what you can do.
Give me some examples of what you can do.
I have a problem. Can you help?
I need someone to help me.
I would like some help.
I'd like to know what you can do.
I want to know what you can do.
I am new. What can I ask?
I'm new here. What can you do?
Let me know what you can do.
List your skills.
List the things you can do.
Name some things you can do.
Please explain what you can do.
Please tell me what you can do.
Say what you can do.
Show me your skills.
Tell me about your abilities.
Tell me how you can help me.
Tell me what you are able to do.
Tell me what I can ask you.
Tell me your skills.
what u can do
what can u do
wat can you do
capabilities?
skills?
help?
can u help me
pls help"""),
    "how": _lines("""How are you now?
How are you these days?
How are you this morning?
How are you this evening?
How are you getting on?
How are you, nano?
How are you, my friend?
How do you do today?
How are things today?
How are things with you?
How is it going today?
How is it going, nano?
How is everything?
How is everything with you?
How is everything today?
How is your morning?
How is your evening?
How is your week?
How is your week going?
How's your day?
How's your day going?
How's your day so far?
How's life treating you?
How's things?
How was your weekend?
How was your morning?
How well are you?
Are you feeling well?
Are you feeling good today?
Are you feeling OK?
Are you doing okay?
Are you doing fine?
Are you well today?
Are you in a good mood?
Are you alright?
Did you sleep well?
Did you have a good day?
Do you feel good?
Do you feel well?
Having a good day?
Is everything all right with you?
Is everything fine?
Is everything good?
Is all well?
All good?
All well?
All right with you?
Doing well?
I'm well, and you?
I am well, how are you?
I'm fine, thanks. And you?
I am good. How are you?
Tell me how you are.
Tell me how you feel.
What about you, how are you?
Hey nano, how are you?
Hi nano, how are you doing?
Hello there, how are you?
Good evening, how are you?
how are u
how r u doing
hows it going
how are ya
hru
u ok?
you ok?"""),
    "human": _lines("""Are you really a machine?
Are you a real human?
Are you a real human being?
Are you a human or a machine?
Are you a human or an AI?
Are you a person or a bot?
Are you a person or a computer?
Are you a living being?
Are you a software?
Are you an algorithm?
Are you a neural network?
Are you an animal?
Are you a ghost?
Are you a girl?
Are you a boy?
Are you male or female?
Are you conscious?
Are you sentient?
Are you intelligent?
Are you somebody?
Are you just a program?
Are you just a computer?
Are you artificial intelligence?
Are you made of flesh?
Am I chatting with a bot?
Am I talking to a real person?
Am I talking to an AI?
Am I speaking to a machine?
Am I talking to a computer?
Do I talk to a human?
Do I talk to a person?
Do you have a soul?
Do you have a mother?
Do you have a wife?
Do you have a home?
Do you have eyes?
Do you have hands?
Do you have hobbies?
Do you have a birthday?
Do you have a job besides this?
Do you feel anything?
Do you feel pain?
Do you breathe?
Do you drink coffee?
Do you live somewhere?
Do you need sleep?
Do you need food?
Do you ever sleep?
Do you get hungry?
Do you get bored?
Do you die?
Can you walk?
Can you eat?
Can you hear?
Can you smell?
Can you touch things?
Can you think?
Can you feel love?
Can you feel emotions?
Can you be sad?
Can you be angry?
Have you got feelings?
Have you a body?
Have you ever slept?
How old r u
How old are you, nano?
Is it a human or a machine?
Is this an AI?
Is this a machine?
Is this a chatbot?
Is there a person behind you?
Is anybody real there?
Is there somebody typing?
What is your gender?
What is your birthday?
What's your age?
What do you eat?
Where do you come from, which city?
Where is your home?
Where were you born?
When is your birthday, nano?
You are not human, are you?
You're a bot, right?
You're a real person, right?
You must be a human.
You sound like a human.
I bet you are a human.
I want to talk to a human.
I want to speak to a real person.
Tell me, are you human?
Tell me if you are real.
Tell me the truth: are you a bot?
Prove that you are human.
human?
bot?
r u human
r u a bot
are u real"""),
    "sorry": _lines("""I'm so sorry.
I am so sorry!
I am really sorry.
I'm very sorry
So sorry
So sorry!
Very sorry.
Sorry for that.
Sorry for the mistake.
Sorry for the confusion.
Sorry for the typo
Sorry for being late
Sorry about the confusion.
Sorry about the mistake
Sorry, I didn't mean that.
Sorry, I typed that by mistake.
Sorry, I pressed enter too early.
Sorry, that was not for you.
Sorry, wrong chat.
Sorry, forget it.
Sorry, never mind.
Sorry nano
I beg your pardon.
Pardon.
Please excuse me.
Excuse me.
Excuse my mistake.
I apologize for that.
I apologise for the confusion.
My apologies
My apologies!
Apologies.
My fault
My fault, sorry.
That was my mistake.
That was my fault.
I made a mistake, sorry.
I was wrong, sorry.
I didn't mean it.
I did not mean that, sorry.
It was a mistake, sorry.
Ups, sorry
Whoops
Whoops, sorry!
Oh sorry
Oh, sorry about that.
oh no sorry
Ignore me.
Ignore my last message.
Ignore what I said.
Please ignore that.
Please forget that.
Please forgive me.
Forget what I said.
Forget about it.
Disregard that.
No, forget it.
Nevermind
nvm
Doesn't matter.
It's not important."""),
    "ok": _lines("""Ok then
Ok, good.
Ok, fine.
Ok, great.
OK, got it.
OK, I see.
OK, understood.
OK cool
Okay then.
Okay, good.
Okay, I understand.
Okay, got it.
Alright, I see.
Alright, got it.
All right then.
All right, understood.
Aha
Ah
Ah, I see.
Ah okay
Ah, got it.
Oh
Oh, I see.
Oh okay.
Oh, interesting.
Right.
Indeed.
True.
That is true.
Very well.
Very interesting.
How interesting.
Sounds good.
Sounds good!
Fine with me.
Fine by me.
Good to know.
Good to know!
Noted.
I got it.
I get it.
I know that.
I see, good.
I think so too.
I agree.
Agreed.
Of course.
Certainly.
Sure thing.
Yeah
yeah.
Yup
Yes.
Yes, I see.
No.
No, that's fine.
Nah
Not yet.
Not now.
Perhaps.
Hmm, okay.
Hmm, interesting.
Hm, I see.
Let me see.
Let me think about it.
Give me a moment.
Give me a second.
One second.
Just a second.
Hold on
Hold on a second.
Hang on.
Wait a moment.
Wait a minute.
Okay, wait.
This is a test.
Just testing.
I'm just testing you.
Testing.
1, 2, test
Next question.
Let's go on.
Let's continue.
Go on.
Ready?
Are you ready?
Ready
I am ready.
I'm ready!
Let's go!
Let's start.
Shall we start?
kk
okey
okie
mhm
uh huh
ok ok
okay okay
so
well"""),
}  # fmt: skip

KNOWLEDGE = _lines("""Which is the capital of {country}?
What city is the capital of {country}?
Do you know the capital of {country}?
Can you tell me the capital of {country}?
I need the capital of {country}.
{country}'s capital?
What continent is {country} on?
In which continent does {country} lie?
What is the largest river of {country}?
What do people eat in {country}?
What do people in {country} drink?
How do people live in {country}?
How is the weather in {country} in summer?
How many inhabitants does {city} have?
How many inhabitants has {country}?
How many cities are there in {country}?
How far is {country} from {country}?
How old is {city}?
How old is the city of {city}?
Tell me the population of {country}.
Tell me something about {country}.
Tell me about {city}.
Tell me the history of {city}.
What happened in {city} in 1990?
What can I visit in {country}?
Which famous people come from {city}?
Who founded {city}?
Who is the mayor of {city}?
Who was the first president of {country}?
Who is the king of {country}?
Who is the author of {work}?
Who painted {work}?
Who composed {work}?
Who played in {work}?
Who sang {work}?
Which year was {work} published?
What year did {person} win the prize?
Do you know {person}?
Do you know who {person} is?
Have you heard of {person}?
Can you tell me about {person}?
What did {person} invent?
What did {person} write?
What was {person}'s first name?
In which city was {person} born?
In which year was {person} born?
How did {person} die?
How many children did {person} have?
How many years did {person} live?
How does a {object} work?
How does the {invention} work?
How do {animal}s sleep?
How do {animal}s communicate?
How big is a {animal}?
How big can a {animal} get?
How does a {animal} hunt?
Do {animal}s sleep at night?
Can a {animal} swim?
Can {animal}s fly?
What do {animal}s eat?
What is a baby {animal} called?
Where does the {animal} live?
Why do {animal}s have tails?
Is {topic} real?
Is it true that {animal}s are clever?
When did {topic} start?
Who discovered {topic}?
What are the main ideas of {topic}?
What is so special about {topic}?
Give me an overview of {topic}.
Give me a summary of {topic}.
Give me information about {topic}.
Summarize {topic}.
Do you know anything about {topic}?
Do you know something about {topic}?
How important is {topic}?
How did {topic} change the world?
How hot is the sun?
How deep is the ocean?
How cold is the moon?
How far away is the moon?
How far is the sun?
How fast is light?
How heavy is the Earth?
How high is the sky?
How large is the universe?
How does the heart work?
How does the internet work?
How does a rainbow form?
How do birds fly?
How do fish breathe?
How do plants grow?
How are clouds made?
How is glass made?
How is paper made?
How is cheese made?
Why is grass green?
Why is snow white?
Why is the ocean blue?
Why do we dream?
Why do we sleep?
Why do birds sing?
Why do we have seasons?
What are clouds made of?
What is gravity?
What is electricity?
What is the sun made of?
What is inside the Earth?
What makes the wind blow?
What is the tallest building in the world?
What is the deepest lake?
What is the oldest city?
What is the rarest metal?
What is the national animal of {country}?
What is the anthem of {country}?
What colour is the sun?
What is the freezing point of water?
What is the atomic number of iron?
Which gas do we breathe?
Which metal is liquid?
Which bird cannot fly?
Which ocean is the deepest?
Which planet has rings?
Which planet is the largest?
Which country has the most people?
Which language has the most speakers?
Who invented the wheel?
Who wrote the Bible?
Who built the pyramids?
Who was the first woman in space?
Who was the first emperor of Rome?
When was the internet invented?
When was the first car built?
When did the first man fly?
When did the Roman Empire fall?
When did dinosaurs live?""")
CREATIVE = _lines("""Could you write a poem about {topic}?
Could you tell me a joke?
Could you write a story for my son?
Can you make up a story?
Can you draw a {animal}?
Can you invent a joke about a {job}?
Can you make me laugh?
Can you be funny?
Compose a haiku about {topic}.
Compose a limerick.
Create a story about {topic}.
Create a poem for {name}.
Describe a sunset in {city}.
Describe a perfect day.
Give me a poem.
Give me a joke.
Give me a story about a {animal}.
Give me a rhyme about {topic}.
I want a poem about {topic}.
I want to hear a joke.
I want to hear a story.
I need a joke.
I need a story about a {animal}.
I need a text about {topic}.
I'd like a poem about {noun}.
Invent a game.
Invent a fairy tale.
Let me hear a joke.
Please tell me a joke.
Please write a poem about {topic}.
Please write a story about {name}.
Please sing a song.
Tell a joke.
Tell a story.
Tell us a story about {topic}.
Tell me another joke.
Tell me something about love.
Write a joke.
Write a rhyme about {topic}.
Write a verse about {noun}.
Write a ballad about {person}.
Write a love letter.
Write a love poem for {name}.
Write a birthday card for {name}.
Write a thank-you note.
Write a toast for my wedding.
Write a short text about {topic}.
Write a description of {city}.
Write a script for a film about {topic}.
Write a novel.
Write a book about {topic}.
Write a report about {topic}.
Write three sentences about {topic}.
Write me a song.
Write me a letter.
Write me a joke about {animal}s.
Write me an essay about {topic}.
make a joke
tell joke
write poem
a joke please
a story, please
something funny please""")
ADVICE = _lines("""How can I learn {language}?
How can I learn to {verb}?
How can I lose weight?
How can I sleep better?
How can I relax?
How can I get fit?
How can I earn more money?
How can I save money?
How can I get a job?
How can I quit drinking?
How can I stop worrying?
How can I stop being late?
How can I stop eating sweets?
How can I get over my ex?
How can I find friends?
How can I help my friend?
How can I make my mother happy?
How can I clean my {object}?
How can I fix my {object}?
How can I get to {city}?
How can I cook {dish}?
How can I train my {animal}?
How can I become a {job}?
How can I become rich?
How can I impress my boss?
How can I win the lottery?
How do I stop smoking?
How do I stop worrying?
How do I stop my dog from barking?
How do I start running?
How do I start a conversation with a girl?
How do I start a garden?
How do I learn to search?
How do I learn to {verb} well?
How do I learn the piano?
How do I get better at {topic}?
How do I get out of debt?
How do I get a passport?
How do I get a driving licence?
How do I get rid of mice?
How do I get my money back?
How do I keep my {animal} happy?
How do I keep {food} fresh?
How do I choose a {object}?
How do I choose a university?
How do I sell my car?
How do I move to {country}?
How do I say sorry to {name}?
How do I talk to my boss?
How do I write a CV?
How do I wash a {object}?
How do I paint a wall?
How do I plant a tree?
How do I catch a fish?
How do I ride a horse?
How do I fold a shirt?
How do I open a bottle without an opener?
How should I invest my money?
How should I dress for a wedding?
How much should I eat?
How often should I exercise?
How often should I wash my hair?
How long should I sleep?
What can I do about {ill}?
What can I do against {ill}?
What can I cook tonight?
What can I give {name} for his birthday?
What do I do when I am sad?
What do you recommend for dinner?
What should I say to {name}?
What should I do about my neighbour?
What is good for {ill}?
What is the best diet?
What is the best medicine for {ill}?
What is the best way to learn {language}?
What is the best way to get to {city}?
Where should I go on holiday?
Where should I live?
Which job is good for me?
Which car should I buy?
Which university should I choose?
Who should I vote for?
Should I call {name}?
Should I move to {country}?
Should I take the job?
Should I tell {name} the truth?
Should I be worried about {ill}?
Do I have {ill}?
Is it normal to feel lonely?
Can I eat {food} every day?
Can I drink coffee at night?
Can I get pregnant at 45?
Can you give me advice?
Can you help me with my marriage?
Can you plan my trip to {country}?
Can you recommend a doctor?
I am ill. What now?
I am depressed.
I am lonely.
I am tired of my job.
I am angry with {name}.
I feel sad.
I feel sick.
I have a problem with my boss.
I have no friends.
I lost my job.
I lost my keys. Where are they?
I need advice.
I need a lawyer.
I need a doctor.
I want to lose weight.
I want to learn {language}.
I want to be happy.
I want to cook {dish}.
My back hurts.
My head hurts.
My tooth hurts.
My husband does not listen to me.
My son does not want to sleep.
My plant is dying.
My phone is broken.
My computer is slow.
My car does not start.""")
LANGUAGE = _lines("""How would you say {word} in {language}?
How do you write {word} in {language}?
How do they say hello in {language}?
What is the word for {word} in {language}?
What is "thank you" in {language}?
What do you call a {object} in {language}?
Give me the {language} word for {word}.
Give me the meaning of {word}.
Give me a synonym of {adjective}.
Give me the opposite of {adjective}.
Put this into {language}: {sentence}
Say {word} in {language}.
Say this in {language}: {sentence}
Say good night in {language}.
Tell me the {language} word for {word}.
Tell me what {word} means.
Tell me the meaning of {word}.
Tell me a synonym for {word}.
Turn this into {language}: {sentence}
Translate to {language}: {word}
Translate {word}.
Translate this: {sentence}
Translate please: {sentence}
Please translate {word} into {language}.
Please translate this into {language}: {sentence}
Could you translate "{word}" into {language}?
I need a translation of {word} into {language}.
translate {word} to {language}
{word} in {language}?
{word} in {language} please
meaning of {word}
definition of {word}
synonym for {word}
opposite of {adjective}
What does "{word}" mean in English?
What do you mean by {word}?
What is another word for {word}?
What is a better word for {adjective}?
What are words that rhyme with {word}?
What is the comparative of {adjective}?
What is the root of the word {word}?
What is the grammar of this sentence: {sentence}
Which word means the same as {word}?
Explain the grammar of: {sentence}
Shorten this text: {sentence}
Make this sentence more polite: {sentence}
Make this longer: {sentence}
Rephrase: {sentence}
Rewrite: {sentence}
Summarise: {sentence}
Is "{word}" a verb?
Is the grammar right: {sentence}
Correct this: {sentence}
Improve my English: {sentence}""")
MATHS = _lines("""Prove that {n} is irrational.
Prove that the square root of {k} is irrational.
Prove that 1 + 1 = 2.
Prove the theorem of Pythagoras.
Prove this theorem.
Prove that there is no largest prime.
Prove that the sum of two odd numbers is even.
Prove by induction that the formula holds.
Show that the square root of 2 is irrational.
Show that there are infinitely many primes.
Show me a proof of Pythagoras.
Can you prove that pi is irrational?
Can you prove Fermat's last theorem?
Derive the quadratic formula.
Derive the formula for the area of a circle.
Explain why the square root of 2 is irrational.
Explain the square root to me.
Explain calculus.
Explain what a logarithm is.
Explain prime numbers.
Find the integral of {k}x.
Find the roots of x^2 + {k}x + {n}.
Find the limit of sin(x)/x.
Solve the equation x^3 + {k}x = {n}.
Solve sin(x) = 0.5.
Solve this integral: x^{k}
Simplify (x^2 - 1)/(x - 1).
Expand (x + {k})^3.
Factor x^2 - {n}.
What is the second derivative of x^{k}?
What is the sine of {k}?
What is the cosine of 60 degrees?
What is the arctangent of 1?
What is the natural logarithm of {n}?
What is the log of {n}?
What is a complex number?
What is a vector?
What is a matrix?
What is an integral?
What is a limit?
What is a logarithm?
What is a proof?
What is an irrational number?
What is set theory?
What is topology?
What is the Fibonacci sequence?
What is Euler's formula?
What is Bayes' theorem?
What is the law of cosines?
What is the variance of {k}, {n} and 8?
What is the probability of getting {k} heads in a row?
What are the odds of winning the lottery?
Who proved Fermat's last theorem?
Who is the greatest mathematician?
Why is pi irrational?
Why is a negative times a negative positive?
Why is mathematics hard?
How do I learn algebra?
How do I find the derivative of a function?
How do I integrate by parts?
How do I solve a quadratic equation?
How many primes are there?
How many digits does pi have?
Draw a triangle.
Draw a graph of x^2.
Plot sin(x).
Sketch the parabola y = x^2.
{n} in binary
{n} in hex
{n} in Roman numerals
{k}!
sin({n})
log({n})""")
OPINION = _lines("""What is your view on {topic}?
What are your thoughts on {topic}?
What do you think about {person}?
What do you think of {city}?
What do you think about {company}?
What do you believe in?
What do you like most?
What do you like?
What do you hate?
What makes you happy?
What music do you like?
What is your dream?
What is your favourite city?
What is your favourite game?
What is your favourite sport?
What is the best age?
What is the best book ever?
What is the best language?
What is the best food?
What is the nicest country?
What is the most beautiful city?
What is the point of life?
What is the future of {topic}?
What is art?
What is beauty?
What is freedom?
What will happen tomorrow?
What will the world look like in 2100?
Which country is the best?
Which is the best {noun}?
Which team is the best?
Which colour is the nicest?
Which music is better, {topic} or jazz?
Who do you like more, {person} or {person}?
Who is your hero?
Who is the best singer?
Who will win the World Cup?
Who is right, me or my wife?
Do you agree with {person}?
Do you enjoy {topic}?
Do you think {topic} is good?
Do you think {person} is right?
Do you think it will rain?
Do you hate {topic}?
Do you support {topic}?
Do you like music?
Do you like cats or dogs?
Do you like pizza?
Is {person} better than {person}?
Is {topic} important?
Is {topic} dangerous?
Is {topic} fun?
Is {country} better than {country}?
Is life fair?
Is money important?
Is there a God?
Is time travel possible?
Is war ever right?
Am I pretty?
Am I a good person?
Will the world end?
Will I find love?
Will it be a good year?
Why is life so hard?
Why do you like {topic}?
Why does nobody like me?
Should we go to Mars?
Should I believe in {topic}?
Would you rather be a {animal} or a {animal}?
Would you like to be human?
Would you marry me?
Tell me what you think of {topic}.
Give me your opinion on {person}.""")

# Sentences of topics outside, before a question that belongs to the world.
OUTSIDE_LEADS = _lines("""I am writing a poem about {topic}.
I like {topic}.
I love {topic}.
I read a book about {topic}.
I read something about {person}.
I watched a film about {topic} yesterday.
I had a bad day.
I have a headache, so help me.
I am learning {language}.
I am a {job}.
I work as a {job} in {city}.
I live in {country}.
I am on holiday in {country}.
I am cooking {dish} today.
I am planning a trip to {city}.
I want to be a {job}.
I bought a {object} yesterday.
I have a {animal}.
My {animal} is hungry.
My doctor asked me this.
My boss is from {country}.
My friend {name} is a {job}.
My friend from {city} asked me.
My teacher likes {topic}.
My uncle works for {company}.
Our {animal} is called {name}.
The weather in {city} is nice today.
The weather is bad.
We are going to {city} tomorrow.
We talked about {topic} today.
We are having {food} for lunch.
It is raining in {city}.
It is hot today.
You do not need to know anything about {topic} for this.
This has nothing to do with {topic}.
Forget about {topic} for a moment.
Never mind {person}.
Not about {topic} this time.
I know you can't tell me about {topic}, so here is something else.
I can't ask you about {person}, but I can ask this.
No poem this time.
No joke, please, just this.
No translation needed.
Don't explain {topic}, just do this.
Enough about {topic}.
Let's not talk about {topic}.
{person} would know this.
{name} and I are talking about {topic}.
In my class on {topic} we had this.
The book about {topic} has a puzzle.
At the museum of {topic} I saw this.
On the plane to {city} I thought of this.""")

# And sentences of the world, before a question from outside.
INSIDE_LEADS = _lines("""I have {n} apples.
I have {k} brothers.
I am {n} years old.
My name is {name}.
{k} + {k} is easy.
I know what {k} times {k} is.
Arithmetic is easy.
I can count to {n}.
Today is Monday.
It is 10:{n2}.
My list is long.
I can sort a list myself.
The number is {n}.
The word is {word}.
I know how to spell {word}.
I can reverse words myself.
No numbers today.
No arithmetic this time.
Not a calculation, but a question.
That was enough counting.
Enough numbers.
Now something else than numbers.
Now something different.
I have converted the units already.
I have installed Motet.
I am using Motet.
Motet is running.
I like Motet.
You are nano.
You are good at arithmetic.
You can do JSON, I know.
I know you can sort.
I need {n} words for this.
In {k} sentences, please.
In less than {n} words:
{n} people want to know this.
{k} friends of mine asked:""")

# Tasks on a word from outside: the word is only text here.
ON_WORD: dict[str, list[str]] = {
    "letters": _lines("""How many letters are in {w}?
How many letters does {w} have?
How many letters are there in the word {w}?
How many letters does the word {w} have?
How many letters does the name {w} have?
Count the letters in {w}.
Count the letters of the word {w}.
How long is the word {w}?
How long is the name {w}, in letters?
What is the number of letters in {w}?
letters in {w}?
Of how many letters is {w} made?
Forget what {w} means. How many letters does it have?
I don't care what {w} is. How many letters are in the word?"""),
    "reverse": _lines("""Write {w} backwards.
Spell {w} backwards.
Reverse {w}.
Reverse the word {w}.
What is {w} backwards?
What is {w} spelled backwards?
What does {w} look like backwards?
Please write the name {w} backwards.
Can you reverse the word {w}?
Forget what {w} means. Write it backwards.
I don't care what {w} is. Just reverse the word.
{w} backwards?
How is {w} written backwards?"""),
    "upper": _lines("""Write {w} in capital letters.
Write {w} in capitals.
Write the word {w} in upper case.
What is {w} in capital letters?
What is {w} in upper case?
Put {w} in capitals.
Convert {w} to upper case.
Give me {w} in capital letters.
{w} in capital letters, please.
How do you write {w} in capitals?
Forget what {w} means. Write it in capital letters.
Can you write {w} in all caps?"""),
    "first": _lines("""What is the first letter of {w}?
Which letter does {w} start with?
What letter does the word {w} begin with?
With which letter does {w} start?
Tell me the first letter of {w}.
What is the initial letter of {w}?
first letter of {w}?
How does the word {w} begin, with which letter?"""),
    "last": _lines("""What is the last letter of {w}?
Which letter does {w} end with?
What letter does the word {w} end in?
With which letter does {w} end?
Tell me the last letter of {w}.
What is the final letter of {w}?
last letter of {w}?
How does the word {w} end, with which letter?"""),
}  # fmt: skip
SORT = _lines("""Sort these countries alphabetically: {l}
Sort these alphabetically: {l}
Sort these names from A to Z: {l}
Put these in alphabetical order: {l}
Put these places in alphabetical order: {l}
Order these by the alphabet: {l}
Order these names alphabetically, not by size: {l}
Not by population, but alphabetically: {l}
Not by age, but by the alphabet: {l}
Rank these alphabetically: {l}
List these in alphabetical order: {l}
Sort by name: {l}
Alphabetical order, please: {l}
Which alphabetical order do these have: {l}
Arrange these from A to Z: {l}
From A to Z: {l}""")

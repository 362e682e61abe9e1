"""More wordings of `memory.py`: how facts are told, asked for later, and said of other people."""

__all__ = ["ASKS", "SAYS", "SAYS_ASKS", "TELLS"]

TELLS = {
    "name": "People know me as {v}.|It's {v} here.|The name is {v}.|I was named {v}.|On my badge it says {v}.|My parents called me {v}.|{v} is what everyone calls me.|Please address me as {v}.|You are talking to {v}.|Everybody calls me {v}.|I introduce myself as {v}.|{v} is my name.",
    "age": "I was {v} on my last birthday.|I've been around for {v} years.|{v} is my age.|At {v}, I am no longer a beginner.|There were {v} candles on my cake.|My next birthday comes later, so now I am {v}.|I have reached the age of {v}.|I'm aged {v}.",
    "city": "I have a flat in {v}.|{v} is my home town.|Home for me is {v}.|I've settled in {v}.|My house stands in {v}.|You find me in {v}.|I'm based in {v}.|My address is in {v}.|I've lived in {v} for years.|I am writing to you from {v}, where I live.",
    "colour": "No color beats {v} for me.|{v} is the colour for me.|I would paint everything {v}, my favourite colour.|If I may choose a colour, I take {v}.|I prefer {v} to all other colors.|Among all colors I like {v} most.|My favourite shade is {v}.|Of colours, {v} is mine.",
    "food": "I could eat {v} every day.|Nothing tastes better than {v}.|My favourite thing to eat is {v}.|I'm crazy about {v}, my favourite food.|If I may choose a meal, it's {v}.|I prefer {v} to any other food.|For dinner I always want {v}.|{v} is the best food.",
    "animal": "No animal is as nice as the {v}.|I love the {v} more than other animals.|If I were an animal, I'd be my favourite, the {v}.|Of all animals I prefer the {v}.|The {v} is my favourite animal.|I have posters of my favourite animal, the {v}.|For me the {v} is the best animal.|I like the {v}, more than any other animal.",
    "job": "I'm employed as a {v}.|I make a living as a {v}.|My work is that of a {v}.|At work I'm the {v}.|They pay me to be a {v}.|For ten years I have been a {v}.|Professionally I'm a {v}.|On weekdays I am a {v}.|I was trained as a {v}, and that's what I am.",
    "pet": "{v} is my dog.|My dog answers to {v}.|We named our dog {v}.|I walk my dog {v} every day.|The dog I have is {v}.|There's a dog in my house, {v}.|I share my home with a dog, {v}.|My puppy is called {v}.",
    "cat": "{v} is my cat.|My cat answers to {v}.|We named our cat {v}.|I feed my cat {v} every day.|The cat I have is {v}.|There's a cat in my house, {v}.|I share my home with a cat, {v}.|My kitten is called {v}.",
    "sister": "{v} is my sister.|I grew up with my sister {v}.|My only sister is {v}.|There's my sister, {v}.|The girl next to me is my sister {v}.|My big sister is {v}.|I live with {v}, my sister.|My parents named my sister {v}.",
    "brother": "{v} is my brother.|I grew up with my brother {v}.|My only brother is {v}.|There's my brother, {v}.|The boy next to me is my brother {v}.|My big brother is {v}.|I live with {v}, my brother.|My parents named my brother {v}.",
    "number": "{v} is my number.|Store this number for me: {v}.|Please hold on to the number {v}.|I picked the number {v}.|Note the number {v}.|I'll tell you a number: {v}.|Here's a number to remember, {v}.|Save {v} as my number.",
    "code": "{v} is the code.|You will need the code {v}.|Note the code {v}.|The code we use is {v}.|I'll tell you the code: {v}.|Save the code {v} for me.|Type {v} as the code.|They gave me the code {v}.",
    "birthday": "My cake comes on {v}, my birthday.|Every {v} I get a year older.|The day I was born is {v}.|{v} is my birthday.|On {v} I have my birthday party.|Congratulate me on {v}, that's my birthday.|I came into the world on {v}.|Put my birthday down: {v}.",
    "meeting": "They want to see me in a meeting at {v}.|The meeting will be at {v}.|At {v} I have to be in a meeting.|There's a meeting at {v}.|{v} is when we meet.|My boss put the meeting at {v}.|The meeting begins at {v}.|Our meeting was set for {v}.",
}

ASKS = {
    "name": "How should you address me?|Which name goes on my badge?|Who are you talking to?|What should you call me?|With what name did I introduce myself?|Could you greet me by name?|What do people call me?|Sign this letter with my name.|Give me my name.|Under which name do you know me?|My name again?|Whom do you have the pleasure to talk to?",
    "age": "How many years have I lived?|How many candles go on my cake?|Remind me of my age.|What did I say about my age?|At what age am I?|How many years old did I say I am?|Give me my age.|Can you recall my age?",
    "city": "Which town is my home?|In what city is my home?|Where would you send my letters, which city?|Where did I say I live?|In which place do I live?|What town am I in?|Name my city.|Can you recall where I live?|Which city did I mention?|Where am I at home?",
    "colour": "In which color would I paint my room?|What's the color I like most?|Which shade do I prefer?|What did I say about my favourite color?|Name my favourite color.|Can you recall the colour I like?|Which colour should my birthday cake have?|What colour makes me happy?",
    "food": "What should you cook for me?|Which meal makes me happy?|What would I order in a restaurant?|What did I say about my favourite food?|Name my favourite food.|Can you recall what I love to eat?|What is the best food for me?|Which food could I eat all day?",
    "animal": "Which animal do I love?|What did I say about my favourite animal?|Name my favourite animal.|Can you recall the animal I like?|Which animal is the best for me?|Which animal should be on my shirt?|What animal makes me happy?|Which beast do I like most?",
    "job": "How do I earn my money?|What is my work?|As what am I employed?|What did I say about my job?|Name my profession.|Can you recall my job?|Which trade am I in?|What goes on the form under occupation?|What's my line of work?",
    "pet": "Who is my dog?|Which name does my dog answer to?|What did I name my dog?|Name my dog.|Can you recall my dog's name?|What should I shout to call my dog?|Which dog do I have, by name?|How did we call the dog?",
    "cat": "Who is my cat?|Which name does my cat answer to?|What did I name my cat?|Name my cat.|Can you recall my cat's name?|What should I shout to call my cat?|Which cat do I have, by name?|How did we call the cat?",
    "sister": "What do they call my sister?|Which name does my sister have?|Name my sister.|Can you recall my sister's name?|My sister, what was her name?|How is my sister called?|Which girl did I say is my sister?|Tell me who my sister is.",
    "brother": "What do they call my brother?|Which name does my brother have?|Name my brother.|Can you recall my brother's name?|My brother, what was his name?|How is my brother called?|Which boy did I say is my brother?|Tell me who my brother is.",
    "number": "Give me back my number.|Which number was it?|Can you recall the number?|Say the number I told you.|What number did I mention?|What was that number again?|The number, please.|Remind me of the number.",
    "code": "Which code do I have to type?|Give me back the code.|Can you recall the code?|The code, please.|Remind me of the code.|With which code does it open?|What did I say the code was?|What do I have to type in?",
    "birthday": "On which day do I get presents?|When do you congratulate me?|Which day was I born on?|Can you recall my birthday?|Remind me of my birthday.|When do I get older?|What date is my birthday?|When is my party, on which date?",
    "meeting": "At what hour do I have to be there?|When do they expect me?|Remind me of the time of my meeting.|Can you recall when we meet?|The time of the meeting, please.|At what time did I say we meet?|What time is my meeting?|When should I be in the meeting?",
}

SAYS = {
    "age": "is {v}|turned {v}|is aged {v}|has just become {v}|is now {v} years of age|was {v} on the last birthday|has reached {v}",
    "city": "comes home to {v}|has a flat in {v}|moved to {v}|is at home in {v}|has settled in {v}|is based in {v}|resides in {v}|has a house in {v}",
    "colour": "prefers {v}|always wears {v}|has {v} as a favourite colour|loves the color {v}|would paint everything {v}|chose {v}|is a fan of {v}|goes for {v}",
    "job": "is a {v}|earns money as a {v}|is employed as a {v}|was trained as a {v}|has found work as a {v}|is a {v} by profession|makes a living as a {v}|has the job of a {v}",
    "pet": "owns a {v}|keeps a {v}|feeds a {v}|lives with a {v}|got a {v}|takes care of a {v}|bought a {v}|shares the house with a {v}",
    "food": "likes to eat {v}|always orders {v}|could eat {v} all day|is crazy about {v}|prefers {v}|cooks {v} every week|wants {v} for dinner|adores {v}",
    "country": "was born in {v}|is from {v}|grew up in {v}|has a passport of {v}|has roots in {v}|calls {v} home|arrived from {v}|came here from {v}",
    "points": "got {v} points|scored {v}|made {v} points|is at {v} points|collected {v} points|reached {v} points|ended with {v} points|won {v} points",
    "room": "sits in room {v}|sleeps in room {v}|has room {v}|waits in room {v}|moved into room {v}|works in room {v}|got room {v}|can be found in room {v}",
    "day": "arrives on {v}|visits us on {v}|will be here on {v}|has time on {v}|wants to come on {v}|is expected on {v}|drops by on {v}|joins us on {v}",
}

SAYS_ASKS = {
    "age": "What age is {p}?|How many years old is {p}?|Do you remember how old {p} is?|{p} is how old?|What did I say about {p}'s age?|Remind me of {p}'s age.|How old did I say {p} is?|Give me the age of {p}.",
    "city": "Where would I visit {p}, in which city?|What is {p}'s city?|Where did I say {p} lives?|{p} lives where?|Do you remember the city of {p}?|Remind me where {p} lives.|Which town is {p} in?|Name {p}'s city.",
    "colour": "Which colour is {p}'s favourite?|What did I say {p} likes?|Remind me of {p}'s favourite colour.|What color should I buy for {p}?|{p} prefers which colour?|Do you remember {p}'s color?|Name the colour {p} likes.|And {p}, which color?",
    "job": "What is {p} by profession?|How does {p} earn money?|What did I say {p} is?|Remind me of {p}'s job.|{p} works as what?|Do you remember {p}'s job?|Which job does {p} have?|What kind of work does {p} do?",
    "pet": "What does {p} keep at home?|What animal does {p} feed?|Remind me of {p}'s animal.|Which pet did I say {p} has?|{p} has which animal?|Do you remember {p}'s pet?|Name {p}'s animal.|And {p}, which pet?",
    "food": "What should I cook for {p}?|What does {p} order?|Remind me what {p} likes to eat.|Which food did I name for {p}?|{p} loves which food?|Do you remember {p}'s food?|What makes {p} happy at dinner?|And {p}, which food?",
    "country": "What are {p}'s roots?|Which country did I name for {p}?|Remind me where {p} is from.|{p} is from where?|Do you remember {p}'s country?|Name the country of {p}.|In which country did {p} grow up?|And {p}, which country?",
    "points": "What did {p} score?|How many did {p} get?|Remind me of {p}'s score.|How well did {p} do, in points?|{p} has how many points?|Do you remember {p}'s points?|Give me the points of {p}.|What was {p}'s result?",
    "room": "Where can I find {p}?|Which room belongs to {p}?|Remind me of {p}'s room.|Which room did I name for {p}?|{p} is in which room?|Do you remember {p}'s room?|To which room must I go for {p}?|And {p}, which room?",
    "day": "When will {p} be here?|When is {p} expected?|Remind me when {p} comes.|Which day did I name for {p}?|{p} comes when?|Do you remember {p}'s day?|For when should I expect {p}?|And {p}, on which day?",
}

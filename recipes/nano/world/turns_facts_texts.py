"""Wordings of `turns_facts.py`: facts that are told, and what is asked of them later.

A block of `SCALES`: pools of things, range and key; = what is said, > which has more, < which has
less, gap by how much, ? of one, + a change. `RELATIONS`: = the first, + - * the second in relation
to it, ? asked. `RATES`: = what one is, ? what {n} are.
"""

GOODS = """lamp chair coat kettle radio shirt bag clock mirror table jacket fan carpet bed hat scarf sofa desk
watch umbrella toaster drill helmet tent guitar mug pillow vase camera book ball""".split()

SCALES = """coloured,object,name 2 90 weight
= {x} weighs {n} kg|{x} is {n} kg|{x} has a weight of {n} kilos|{x}: {n} kg|{x} weighs in at {n} kilograms|the scales show {n} kg for {x}|{x} comes to {n} kg|{x} is {n} kilos heavy
> Which is heavier?|Which one is heavier?|Which of the two weighs more?|Which one should I not try to lift?|Which has more weight?|What is the heavier one?|The heavier one is?|So which weighs more?|Tell me the heavier of the two.|And the heavier one?|Which one is harder to carry?|Which of them is the heaviest?|Name the heavier one.|Heavier?
< Which is lighter?|Which one is lighter?|Which of the two weighs less?|Which has less weight?|What is the lighter one?|So which weighs less?|Tell me the lighter of the two.|And the lighter one?|Which one is easier to carry?|Name the lighter one.|Which of them is the lightest?|I want the light one. Which is it?
gap By how much?|How much heavier is the heavier one?|By how many kilos do they differ?|What's the difference in weight?|How many kg apart are they?|How much lighter is the lighter one?|What is the difference?|How many kilos more is the heavy one?|By how many kg is one heavier than the other?|The weight difference?
? How heavy is {x}?|What does {x} weigh?|What's the weight of {x}?|And how heavy is {x}?|Remind me how much {x} weighs.|Weight of {x}?

object 2 400 price
= {x} costs {n} euros|{x} is {n} dollars|{x} sells for {n} euros|{x} is priced at {n} dollars|they want {n} euros for {x}|you pay {n} for {x}|{x}: {n} euros|the price of {x} is {n}
> Which is more expensive?|Which one costs more?|Which of the two is dearer?|Which is the pricier one?|What is the more expensive one?|For which do I pay more?|So which costs more?|Which one is harder on my wallet?|Tell me the dearer of the two.|And the more expensive one?|Which has the higher price?|Name the expensive one.
< Which is cheaper?|Which one costs less?|Which of the two is cheaper?|What is the cheaper one?|For which do I pay less?|So which costs less?|I want to save money. Which one?|Tell me the cheaper of the two.|And the cheaper one?|Which has the lower price?|Name the cheap one.|Which one is the bargain?
gap By how much?|How much more expensive is it?|What's the difference in price?|How much do I save with the cheaper one?|How much cheaper is the cheaper one?|What is the difference?|How many euros apart are they?|How much more do I pay for the dear one?|The price difference?|How much would I save?
? What does {x} cost?|How much is {x}?|What's the price of {x}?|And what does {x} cost?|Price of {x}?|Remind me what {x} costs.
+ {x} goes up by {n}.|Now {x} costs {n} more.|The shop raises the price of {x} by {n}.|{x} has become {n} dearer.|{x} got more expensive by {n}.|They add {n} to the price of {x}.|Delivery adds {n} for {x}.|Make that {n} more for {x}.

name 3 95 age
= {x} is {n} years old|{x} is {n}|{x} turned {n}|{x} has just turned {n}|{x}, who is {n}, lives next door|the age of {x} is {n}|{x} is aged {n}|{x} celebrated birthday number {n}
> Who is older?|Which of them is older?|Who of the two is older?|Who was born first?|Who is the elder?|So who's older?|Which one has lived longer?|Tell me who is older.|And the older one?|Who has more birthdays behind them?|Who's the oldest?|Name the older one.
< Who is younger?|Which of them is younger?|Who of the two is younger?|Who was born later?|So who's younger?|Tell me who is younger.|And the younger one?|Who's the baby of the two?|Who is the youngest?|Name the younger one.|Which one is the younger?|Who came into the world last?
gap By how much?|By how many years?|What's the age gap?|How many years are between them?|What's the difference in age?|How much older is the older one?|How many years apart are they?|How much younger is the younger one?|What is the difference?|The age difference?
? How old is {x}?|What is the age of {x}?|And how old is {x}?|{x} is how old?|Remind me how old {x} is.|Age of {x}?

name,object,coloured 20 210 height
= {x} is {n} cm tall|{x} measures {n} cm|{x} is {n} centimetres high|{x} has a height of {n} cm|{x}: {n} cm|{x} stands {n} cm tall|the height of {x} is {n} cm|{x} reaches {n} cm
> Which is taller?|Which one is taller?|Which of the two is higher?|Which has the greater height?|The taller one is?|So which is taller?|Tell me the taller of the two.|And the taller one?|Which of them reaches higher?|Name the taller one.|Which is the tallest?|Which sticks out more?
< Which is shorter?|Which one is shorter?|Which of the two is lower?|Which has the smaller height?|The shorter one is?|So which is shorter?|Tell me the shorter of the two.|And the shorter one?|Name the shorter one.|Which is the smallest?|Which one is the small one?|Which fits under a lower shelf?
gap By how much?|By how many centimetres?|How much taller is the taller one?|What's the difference in height?|How many cm are between them?|What is the difference?|How many cm taller is it?|How much shorter is the shorter one?|The height difference?|How many centimetres more?
? How tall is {x}?|What is the height of {x}?|And how tall is {x}?|Remind me how tall {x} is.|Height of {x}?|How high is {x}?
+ {x} grows by {n} cm.|{x} gets {n} cm taller.|Now {x} is {n} cm taller.|{x} has gained {n} cm.|Somebody adds {n} cm to {x}.|{x} is made {n} cm higher.|Give {x} another {n} cm.|Correction: {x} is {n} cm taller than that.

team,name,city 0 99 points
= {x} scored {n}|{x} has {n} points|{x} got {n} points|{x} is at {n}|{x}: {n} points|{x} made {n} points|{x} collected {n} points|{x} has {n} on the board
> Who is leading?|Who is ahead?|Who is winning?|Who has more points?|Which one is in the lead?|Who won?|Who's in front?|Who comes first?|So who is leading now?|Who did better?|Tell me who is ahead.|Who is on top?|Who takes first place?|Which of them scored more?|Who leads?|Which of them is leading?|Who's got the lead?|Which one is winning?|Which one is ahead?|Who is first?|Who's the leader?|Who has the higher score?
< Who is behind?|Who is losing?|Who has fewer points?|Which one is trailing?|Who lost?|Who comes second?|Who is in last place?|So who is behind now?|Who did worse?|Tell me who is behind.|Which of them scored less?|Who has to catch up?|Who trails?|Who is trailing?|Which of them is trailing?|Which one is losing?|Which one is behind?|Who is second?|Who's got the lower score?|Who has the lower score?
gap By how much?|By how many points?|How big is the lead?|How many points ahead is the leader?|What's the gap?|How far behind is the other one?|What is the difference?|How many points are missing for a draw?|How many points apart are they?|How large is the margin?
? How many points does {x} have?|What is the score of {x}?|And how many for {x}?|What did {x} get?|Points of {x}?|Remind me of the score of {x}.
+ {x} scores another {n}.|{x} gets {n} more points.|Then {x} makes {n} more.|{x} scored another {n}.|{n} more for {x}.|Now {x} adds {n}.|{x} earns {n} extra points.|In the last minute {x} scores {n}.

city 2 600 distance
= {x} is {n} km away|{x} lies {n} km from here|it is {n} km to {x}|the way to {x} is {n} km|{x}: {n} km|from here to {x} it's {n} km|{x} is at a distance of {n} km|you walk {n} km to {x}
> Which is farther?|Which one is further away?|Which of the two is farther away?|Which way is longer?|For which do I travel longer?|So which is further?|Tell me the farther one.|And the farther one?|Which lies at the greater distance?|Name the one that is further away.|Which is the longer trip?|Which takes more driving?
< Which is nearer?|Which one is closer?|Which of the two is nearer?|Which way is shorter?|For which do I travel less?|So which is closer?|Tell me the nearer one.|And the closer one?|Which lies at the smaller distance?|Name the closest.|Which is the shorter trip?|Which takes less driving?
gap By how much?|By how many kilometres?|How much farther is it?|What's the difference in distance?|How many km more is the longer way?|What is the difference?|How much closer is the nearer one?|How many km do I save with the nearer one?|The difference in km?|How many more km is that?
? How far is {x}?|How far away is {x}?|What's the distance to {x}?|And how far is {x}?|How many km to {x}?|Remind me how far {x} is.

name,team 2 300 time
= {x} took {n} seconds|{x} needed {n} minutes|{x} needs {n} seconds|{x} finished in {n} minutes|{x}: {n} seconds|the time of {x} was {n} seconds|{x} did it in {n} minutes|{x} was done after {n} minutes
> Which was slower?|Which one was slower?|Who took longer?|Which of the two needed more time?|Who came in last?|Who needed longer?|So who was slower?|Tell me the slower one.|And the slower one?|Which has the longer time?|Name the slowest.|Which took the most time?
< Which was faster?|Which one was faster?|Who was quicker?|Which of the two needed less time?|Who came in first?|Who won the race?|So who was faster?|Tell me the faster one.|And the faster one?|Which has the shorter time?|Name the fastest.|Who was done first?
gap By how much?|How much faster was the faster one?|What's the difference in time?|How far apart were they in time?|What is the difference?|How much longer did the slow one take?|How much time lies between them?|The time difference?|How much slower was the slower one?|How long did the faster one have to wait?
? How long did {x} take?|What was the time of {x}?|And how long for {x}?|How long did {x} need?|Time of {x}?|Remind me how long {x} took.

name,team 1 90 number
= {x} has {n} stickers|{x} read {n} pages|{x} picked {n} apples|{x} caught {n} fish|{x} baked {n} cookies|{x} sold {n} tickets|{x} collected {n} shells|{x} won {n} games
> Who has more?|Who got more?|Which of them has more?|Who has the most?|Who comes out on top?|So who has more?|Who did more?|Tell me who has more.|Which number is larger, and whose is it?|Whose is the larger number?|Who leads?|Who beats the other?
< Who has fewer?|Who got less?|Which of them has fewer?|Who has the least?|So who has less?|Who did less?|Tell me who has fewer.|Whose is the smaller number?|Who is behind?|Who has the smaller number?|Which of the two has less?|Who needs to catch up?
gap By how many?|How many more is that?|What's the difference?|How many fewer does the other one have?|What is the difference between them?|How many does one have more than the other?|How far apart are they?|How many more would be needed to be equal?|The difference?|By how much?
? How many for {x}?|And {x}, how many?|How many was it for {x}?|What is the number of {x}?|Remind me of {x}'s number.|How many did I say for {x}?
+ {x} gets {n} more.|Then {n} more for {x}.|{x} adds {n}.|Another {n} for {x}.|Now {x} gets {n} on top.|{x} receives {n} from a friend.|Plus {n} for {x}.|{x} comes back with {n} more."""

BOTH = """How much is that together?
What is that together?
And both together?
What is the total?
How much are both together?
What do they come to together?
And in total?
What's the sum?
Add them up, please.
What do the two make together?
Taken together?
Both of them combined?
What is it if you take both?
Together, that is?""".splitlines()

RELATIONS = """name 3 60 age
= {x} is {n} years old|{x} is {n}|my neighbour {x} is {n}|in my class {x} is {n}|my friend {x} is {n} years old|{x} is aged {n}|our neighbour {x} is {n}|my cousin {x} turned {n}
+ {y} is {n} years older than {x}|{y} is {n} years older|{y} is older by {n} years|{y} was born {n} years before {x}|{y} is {n} years ahead of {x}|{y} has {n} years more|{x} is {n} years younger than {y}|{y} is the elder by {n} years
- {y} is {n} years younger than {x}|{y} is {n} years younger|{y} is younger by {n} years|{y} was born {n} years after {x}|{y} has {n} years less|{x} is {n} years older than {y}|{y} is the younger by {n} years|{y} came {n} years later
* {y} is {t} as old as {x}|{y} is {t} as old|{y} is {t} {x}'s age|the age of {y} is {t} that of {x}|{y} has {t} the age of {x}|{y} is already {t} as old as {x}
? How old is {x}?|What is the age of {x}?|So how old is {x}?|What's {x}'s age?|And how old is {x}?|Can you tell me the age of {x}?|{x} is how old?|How many years old is {x}?|Then how old must {x} be?|Age of {x}?

object 4 300 price
= {x} costs {n} euros|{x} is {n} dollars|they want {n} euros for {x}|{x} sells for {n}|the price of {x} is {n} euros|{x} comes at {n} dollars|I paid {n} for {x}|{x} was {n} euros
+ {y} costs {n} more|{y} is {n} more expensive than {x}|{y} is {n} dearer|for {y} you pay {n} more|{y} costs {n} more than {x}|{y} is more expensive by {n}|{x} is {n} cheaper than {y}|add {n} to that and you have {y}
- {y} costs {n} less|{y} is {n} cheaper than {x}|{y} is {n} cheaper|for {y} you pay {n} less|{y} costs {n} less than {x}|{y} is cheaper by {n}|{x} is {n} dearer than {y}|{x} costs {n} more than {y}
* {y} costs {t} as much|{y} is {t} as expensive as {x}|{y} costs {t} as much as {x}|for {y} you pay {t} the price|the price of {y} is {t} that of {x}|{y} is {t} the price of {x}
? What does {x} cost?|How much is {x}?|What's the price of {x}?|So what does {x} cost?|And {x}, how much is it?|What do I pay for {x}?|How much for {x}?|What would {x} be?|Price of {x}?|How much do they want for {x}?

name,team 3 90 number
= {x} has {n} points|{x} has {n} stamps|{x} owns {n} marbles|{x} picked {n} pears|{x} sold {n} tickets|{x} scored {n}|{x} caught {n} fish|{x} made {n}
+ {y} has {n} more|{y} has {n} more than {x}|{y} got {n} more|{y} is ahead of {x} by {n}|{y} made {n} more than {x}|{x} has {n} fewer than {y}|{y} beats {x} by {n}|with {y} it is {n} more
- {y} has {n} fewer|{y} has {n} fewer than {x}|{y} got {n} less|{y} is behind {x} by {n}|{y} made {n} less than {x}|{x} has {n} more than {y}|{x} beats {y} by {n}|with {y} it is {n} less
* {y} has {t} as many|{y} has {t} as many as {x}|{y} got {t} as many|{y} made {t} as many as {x}|with {y} it is {t} as many|{y} has {t} the number of {x}
? How many does {x} have?|How many is that for {x}?|So how many has {x}?|And {x}? How many?|What is the number of {x}?|How many are {x}'s?|How many did {x} get?|What number has {x}?|How many for {x}?|Can you tell me how many {x} has?

coloured,object 4 200 length
= {x} is {n} cm long|{x} weighs {n} kg|{x} is {n} cm wide|{x} measures {n} cm|{x} has {n} kg|{x} is {n} cm high|{x} comes to {n} kg|{x} holds {n} liters
+ {y} is {n} more|{y} has {n} more than {x}|{y} is {n} more than {x}|{y} exceeds {x} by {n}|{y} is bigger by {n}|{y} beats it by {n}|{y} has {n} on top of that|for {y} add {n}
- {y} is {n} less|{y} has {n} less than {x}|{y} is {n} less than {x}|{y} falls short of {x} by {n}|{y} is smaller by {n}|{y} stays {n} below that|{y} lacks {n} of that|for {y} take off {n}
* {y} is {t} as much|{y} has {t} as much as {x}|{y} is {t} as much as {x}|{y} has {t} that|for {y} it is {t} as much|{y} comes to {t} as much
? How much is it for {x}?|What is it for {x}?|And {x}?|What does {x} come to?|So what about {x}?|Which number belongs to {x}?|And how much is {x}?|What's the figure for {x}?|What do I write down for {x}?|The number for {x}?"""

RATES = """2 90
= A ticket is {n} euros.|A ticket costs {n}.|One ticket is {n} dollars.|Tickets are {n} each.|Each ticket costs {n} euros.|They charge {n} for a ticket.|The price of one ticket is {n}.|Entry is {n} per person.|You pay {n} for one ticket.|The ticket price is {n}.
? What do {n} cost?|How much are {n}?|How much for {n}?|What do {n} tickets cost?|What would {n} of them cost?|I need {n}. What do I pay?|What's the price of {n} tickets?|And for {n} people?|How much do I pay for {n}?|We are {n}. What does it cost?|How much would {n} be?|Price for {n}?

10 400
= I need {n} g of flour for one cake.|One cake takes {n} grams of sugar.|For each cake you need {n} g of butter.|A cake needs {n} g of flour and some salt.|The recipe says {n} grams of flour for one cake.|{n} g of flour go into one loaf.|You use {n} grams per cake.|One batch needs {n} g.
? How much for {n} cakes?|How much do I need for {n}?|And if I bake {n}?|How many grams for {n}?|I want to make {n}. How much is it then?|How much flour do {n} take?|What do I need for {n} of them?|How many grams do I need for {n} cakes?|And for {n}?|How much would {n} take?

2 60
= I walk {n} km a day.|We drive {n} km every hour.|I read {n} pages a day.|The machine makes {n} parts per hour.|She paints {n} cards an hour.|He saves {n} euros every week.|I earn {n} an hour.|The tap fills {n} liters a minute.|Every day I learn {n} words.|The printer does {n} pages a minute.
? How much is that in {n}?|How much does that make after {n}?|And how much after {n} of them?|What is it for {n}?|What does it come to in {n}?|How much would it be for {n}?|How many is that in {n}?|If that goes on for {n}, how much is it?|What do I have after {n}?|How much after {n}?

2 40
= A box holds {n} eggs.|There are {n} pens in a pack.|Each bag has {n} apples in it.|One row has {n} seats.|A pack comes with {n} cards.|Every table seats {n} people.|One shelf holds {n} books.|Each carton contains {n} bottles.|Per box we get {n} pieces.|One bus takes {n} children.
? How many are in {n}?|How many in {n} of them?|And in {n}?|What do {n} hold?|How many do {n} hold?|I have {n} of those. How many is that?|How many is that with {n}?|If there are {n}, how many is that?|We bought {n}. How many do we have?|How many do I get with {n}?|What about {n} of them?"""

AND_N = """And {n}?
And for {n}?
And {n} of them?
What about {n}?
How about {n}?
And with {n}?
Now {n}.
And if it is {n}?
Make it {n}.
Then {n}?
OK, and {n}?
Same for {n}.
And now for {n}?
No, rather {n}.
What if it's {n}?
{n}?""".splitlines()

BUDGETS = """My budget is {n}.
I have {n} euros to spend.
My budget is {n} dollars.
I've got {n} euros with me.
There are {n} euros in my pocket.
I can spend {n}.
We have {n} dollars for this.
I brought {n} euros.
I start with {n} in cash.
I'm going shopping with {n} euros.
My mother gave me {n} euros for the shopping.
{n} euros is all I have.
The limit is {n}.""".splitlines()
COSTS = """The {x} is {n}.
The {x} costs {n}.
And the {x} is {n}.
I take the {x} for {n}.
I buy the {x}, {n}.
The {x} comes to {n}.
Then the {x} for {n}.
I want the {x} at {n}.
They want {n} for the {x}.
{n} goes to the {x}.
I spend {n} on the {x}.
I pay {n} for the {x}.
The {x}: {n}.""".splitlines()
LEFT = """What will be left?
How much is left?
How much do I have left?
What remains of my money?
How much can I still spend?
What's left in the end?
How much money do I still have?
What do I have after that?
How much is there still?
What remains?
How much of it is still there?
What do I take home?
How much have I left?
How much have I got left?
How much have I still got?
How much of the money have I still?
What have I left?
So what do I have left over?
My rest?
How much will I have over?""".splitlines()
SPENT = """How much have I spent?
What did I spend in total?
What do the things cost together?
How much is it altogether?
What do I pay for everything?
How much did all that cost?
How much money is gone?
What have I paid in all?
What does it all come to?
How much did I spend?
Total of what I bought?
What are my costs?
How much have I spent so far?
How much did I already spend?
What have I spent?
And how much have I spent up to now?
How much have I spent altogether?
So what did I spend?
How much money have I spent?
How much of it did I spend?
What is the sum of what I bought?
How much has it cost me so far?
What did I pay in all?
How much have I paid?""".splitlines()

SPOTS = """table sofa bed fridge door lamp mirror carpet piano stove desk bookcase chair plant
mat window printer box bench""".split()
ROOMS = "kitchen garage attic cellar bathroom hallway garden shed bedroom car office".split()
TOPS = "table sofa bed fridge piano stove desk bookcase chair bench shelf".split()
NTH = ["top", "bottom", "second", "third", "left", "right", "blue", "small"]
KEPT = """keys wallet passport glasses umbrella phone car bike charger camera ticket scarf suitcase
drill torch diary headphones""".split()
PUT = """I put my {x} {p}.
My {x}: {p}.
I left my {x} {p}.
Remember this about my {x}: {p}.
My {x} can be found {p}.
I've left my {x} {p}.
Note: my {x}, {p}.
I keep my {x} {p}.
You should know my {x} can be found {p}.
Last night I left my {x} {p}.
So that I don't forget: I left my {x} {p}.
I have my {x} {p}.""".splitlines()
MOVED = """I moved my {x}, now look {p}.
Now I've put my {x} {p}.
No, I found my {x} {p}.
I have put my {x} {p} now.
My {x} went somewhere else: {p}.
Sorry, my {x} can be found {p}.
Update: my {x}, {p}.
My wife put my {x} {p}.
Change of plan: my {x} goes {p}.
From now on I keep my {x} {p}.""".splitlines()
WHERE = """Where did I leave my {x}?
Where do I find my {x}?
Where did I put my {x}?
I can't find my {x}. Where should I look?
Do you know where I left my {x}?
Where should I look for my {x}?
In which place can my {x} be found?
Help, I need my {x}. Where?
Where to find my {x}?
I forgot where I left my {x}.
Tell me where I put my {x}.
My {x}? Where?
Remind me where I left my {x}.
Where on earth did I put my {x}?
I'm looking for my {x}.""".splitlines()

HABITS = """tea|coffee|milk|juice|water|cocoa|lemonade|soda|cider
{p} likes {v}|{p} drinks {v}|{p} ordered {v}|{p} prefers {v}|{p} takes {v}|{p} always drinks {v}|{p} wants {v}
What does {p} drink?|What does {p} want?|What about {p}?|And {p}?|What should I bring {p}?|Which drink is for {p}?|What did {p} have?|What do I pour for {p}?|{p}'s drink?
Who is the {v} drinker?|Who drinks {v}?|Who likes {v}?|Who wants {v}?|And who gets the {v}?|For whom is the {v}?|The {v} is for whom?|Whose is the {v}?|Who was it with the {v}?|To whom do I bring the {v}?|Who ordered {v}?|{v} was for?

chess|tennis|football|swimming|dancing|painting|hiking|sailing|yoga|golf
{p} likes {v}|{p} does {v}|{p} is into {v}|{p}'s hobby is {v}|{p} spends the weekend with {v}|{p} loves {v}|{p} signed up for {v}
What does {p} like?|What does {p} do?|What is {p}'s hobby?|And {p}?|What about {p}?|What is {p} into?|Which hobby has {p}?|What did {p} choose?
Who likes {v}?|Who does {v}?|Who is into {v}?|Whose hobby is {v}?|Who chose {v}?|And {v}, who was that?|Who is the one with {v}?|Who could I ask about {v}?|Who loves {v}?|Which of them does {v}?|{v} is whose hobby?

red|blue|green|yellow|black|white|orange|pink|brown
{p} has a {v} car|{p} drives a {v} car|{p}'s car is {v}|{p} came in a {v} car|{p} owns a {v} car|{p} bought a {v} car
What colour is {p}'s car?|Which car has {p}?|And {p}'s car?|What about {p}?|Which colour does {p} have?|What colour does {p} drive?
Who has the {v} car?|Whose car is {v}?|Who drives the {v} one?|The {v} car is whose?|Who came in the {v} car?|Who owns the {v} car?|And the {v} one?|To whom does the {v} car belong?|Who bought a {v} car?|Whose is the {v} one?

Rome|Paris|Oslo|Lima|Cairo|Tokyo|Berlin|Madrid|Dublin|Vienna|Prague|Athens
{p} lives in {v}|{p} is from {v}|{p} moved to {v}|{p} works in {v}|{p} has a flat in {v}|{p} studies in {v}|{p} is at home in {v}
Where does {p} live?|Where is {p}?|And {p}?|What about {p}?|In which city is {p}?|Which city is {p} in?|Where do I find {p}?
Who lives in {v}?|Who is in {v}?|Who can I visit in {v}?|And in {v}?|Whom do I know in {v}?|Who was it in {v}?|Which of them is in {v}?|Who has a place in {v}?|In {v} lives who?|Who should I call when I am in {v}?

dog|cat|rabbit|parrot|hamster|horse|snake|goat|turtle
{p} has a {v}|{p} owns a {v}|{p}'s pet is a {v}|{p} keeps a {v}|{p} got a {v}|{p} looks after a {v}
What pet does {p} have?|Which animal has {p}?|And {p}?|What about {p}?|What is {p}'s pet?|What does {p} keep?
Who has the {v}?|Whose is the {v}?|Who owns a {v}?|Whose pet is the {v}?|And the {v}?|To whom does the {v} belong?|Who keeps a {v}?|Who looks after the {v}?|Which of them has a {v}?|The {v} is whose?

cook|driver|teacher|nurse|baker|painter|pilot|doctor|farmer|singer
{p} is a {v}|{p} works as a {v}|{p} became a {v}|{p} is our {v}|{p} earns a living as a {v}|{p} was hired as a {v}
What is {p}'s job?|What does {p} do?|And {p}?|What about {p}?|What does {p} work as?|{p}'s job?
Who is the {v}?|Who works as a {v}?|Which of them is the {v}?|And the {v}?|Who is our {v}?|The {v} is who?|What's the name of the {v}?|What is the {v} called?|Who could I ask if I need a {v}?|Name the {v}.

Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
{p} comes on {v}|{p} is free on {v}|{p} works on {v}|{p} visits us on {v}|{p} has the shift on {v}|{p} cooks on {v}
When does {p} come?|On which day is it {p}?|And {p}?|What about {p}?|Which day is {p}'s?|What day has {p}?
Who comes on {v}?|Who is it on {v}?|And on {v}?|Who has {v}?|Whose day is {v}?|Who is on duty on {v}?|Which of them is there on {v}?|{v} is whose day?|Whom do I see on {v}?|On {v} it is who?"""

NOTES = """door digits
The code for the door is {v}.|The door code is {v}.|You open the door with {v}.|To get in you type {v}.|The front door needs the code {v}.|The building code is {v}.|Our door opens with {v}.
What was the code?|What is the door code?|Which code opens the door?|Tell me the code again.|I'm at the door. What do I type?|What do I type to get in?|The code, please?|I forgot the code.

pin digits
My PIN is {v}.|The PIN of my card is {v}.|The safe opens with {v}.|The lock has the number {v}.|The combination is {v}.|My locker number is {v}.|The bike lock is set to {v}.
What was the number?|What's the PIN?|Which number did I give you?|What is my PIN?|What are the digits again?|Which digits do I need?|Remind me of the number.|The number again?

room small
My room number is {v}.|We are in room {v}.|I'm staying in room {v}.|The hotel gave me room {v}.|They put me in {v}.|My room is {v}.|I have room {v}.
Which room am I in?|What's my room number?|Which room was it?|Where do I sleep, which room?|Room number?|Which room do I go to?|What was my room?|In which room am I staying?

train clock
My train leaves at {v}.|The bus goes at {v}.|My train is at {v}.|The ferry sails at {v}.|My flight takes off at {v}.|I catch the bus at {v}.|Departure is at {v}.
When do I leave?|At what time do I have to go?|When does it leave?|What time is my departure?|When was it again?|What time was that?|By when must I be there?|Departure time?

party weekday
The party is on {v}.|We celebrate on {v}.|The party takes place on {v}.|I invited everybody for {v}.|There's a party on {v}.|My party will be on {v}.
When is the party?|Which day is the party?|On which day do we celebrate?|What day was it?|Which day was that?|When do the guests come?|Party is when?

trip day
We leave on {v}.|My holiday starts on {v}.|The trip begins on {v}.|I travel on {v}.|Our journey starts on {v}.|We set off on {v}.
When do we leave?|When does the trip start?|On what date do I travel?|What was the date?|Which date was it?|Starting date?|When do we set off?

name name
My dentist is called {v}.|The doctor's name is {v}.|My boss is called {v}.|Our guide is {v}.|My teacher's name is {v}.|The new neighbour is called {v}.
What was the name?|What's the name again?|How is that person called?|Who was it?|Which name did I say?|Tell me the name again.|The name, please?|I forgot the name. What was it?

password word
The wifi password is {v}.|The password for the computer is {v}.|To log in, use {v}.|The network key is {v}.|The login word is {v}.|Our password is {v}.
What's the password?|What was the password?|What do I type to log in?|Which password was it?|I need the password.|Which word lets me in?|Tell me the password again.

destination city
We are flying to {v}.|My next trip goes to {v}.|I booked a holiday in {v}.|We go to {v} in May.|Our bus goes to {v}.|The concert is in {v}.|I'm off to {v}.
Where am I going?|Where to?|Which city was it?|Which city did I name?|What's my destination?|Where does the journey go?|What city did I say?

dinner food
For dinner we have {v}.|I want to cook {v}.|Tonight there is {v}.|We eat {v} tonight.|I'm making {v} for lunch.|On the menu is {v}.
What's for dinner?|What do we eat?|What did I want to cook?|What is on the menu?|What am I cooking?|Which food did I name?|What are we having?

reference code
My flight is {v}.|The flight number is {v}.|The order number is {v}.|My booking is {v}.|The ticket number is {v}.|My case has the number {v}.|The reference is {v}.
What's the number?|What was the number?|Which number was it?|Which reference do I give?|I need the number again.|Tell me the number.|The number, please.

rent money
My rent is {v}.|I owe Tim {v}.|The bill was {v}.|The repair costs {v}.|The deposit is {v}.|The fine is {v}.
How much was it?|What was the amount?|How much do I have to pay?|Which amount did I tell you?|How much did I say?|The amount again?|What sum was that?"""

FIXES = """Sorry, it's {v}.
Sorry, {v}.
No, {v}.
No, it's {v}.
I meant {v}.
Oops, {v}.
Correction: {v}.
Wait, it's {v}.
Actually, {v}.
Actually it's {v}.
My mistake, it is {v}.
Not quite: it's {v}.
It changed to {v}.
They changed it. Now it is {v}.
Make that {v}.
{v}, not that.
I got that wrong. It's {v}.
Hm, no. {v}.
Update: it's {v} now.
I was wrong, {v} is right.
Please correct that to {v}.""".splitlines()

EVENTS = """meeting concert lecture rehearsal interview workshop party exam match lesson dinner tour
presentation wedding picnic""".split()
JOURNEYS = ["flight", "trip", "delivery", "holiday", "move", "deadline", "opening", "appointment"]
VENUES = ["room", "hall", "building", "block", "wing", "studio"]
APPOINTED = """The {e} is at {t} in {r}.
The {e} is in {r} at {t}.
{e} at {t}, {r}.
We have the {e} at {t} in {r}.
At {t} there is a {e} in {r}.
My {e} starts at {t} and is in {r}.
In {r}, at {t}: the {e}.
I have a {e} in {r} at {t}.
The {e} begins at {t}. It is in {r}.
Please note: {e}, {t}, {r}.
There will be a {e} at {t}, {r}.
The {e} takes place in {r} and begins at {t}.""".splitlines()
LATER = """It got pushed back by {n}.
It was pushed back by {n}.
The {e} is postponed by {n}.
They put it off by {n}.
It has been delayed by {n}.
It will be {n} later.
It is {n} later than planned.
The {e} has moved back by {n}.
Bad news: {n} of delay.
It starts {n} later.
They shifted it to {n} later.
The {e} has a delay of {n}.
Move it {n} later.
The {e} slips by {n}.
It comes {n} late.
Add {n} to that.
We need {n} more before the {e}.""".splitlines()
EARLIER = """It was brought forward by {n}.
It got moved forward by {n}.
The {e} is {n} earlier now.
It will be {n} earlier.
It is {n} earlier than planned.
They want it {n} sooner.
It starts {n} earlier.
They shifted it to {n} earlier.
Move it {n} earlier.
The {e} comes {n} sooner.
The {e} has been advanced by {n}.
Make it {n} earlier.
Good news: it is {n} sooner.
It takes place {n} before that.""".splitlines()
NEW_TIME = """Move it to {t}.
It's at {t} now.
The new time is {t}.
The {e} was moved to {t}.
Change the time to {t}.
Make it {t}.
It starts at {t} instead.
Sorry, it's at {t}.
Not then, at {t}.
They changed the time to {t}.
Now it begins at {t}.
{t} is better.""".splitlines()
NEW_PLACE = """It's in {r} now.
It was moved to {r}.
The new place is {r}.
Sorry, it's in {r}.
They changed the room, now it's {r}.
Go to {r} instead.
It takes place in {r} instead.
We meet in {r} instead.
Change the place to {r}.
Not there, in {r}.""".splitlines()
WHEN = """When is the {e}?
What time is the {e}?
When does it start?
At what time does the {e} begin?
When do I have to be there?
What's the time of the {e}?
And when is it now?
When was the {e} again?
By when should I be there?
Time of the {e}?
When does the {e} begin?
So when is it?
What time did we end up with?""".splitlines()
WHERE_IS_IT = """Where is the {e}?
Where does the {e} take place?
Where do I have to go?
In which place is the {e}?
Where is it?
And where is it now?
Where was the {e} again?
Where should I be for the {e}?
Place of the {e}?
Where do we meet?
Which place was it?
I don't know where to go for the {e}.""".splitlines()
WHEN_WHERE = """When and where is the {e}?
When and where is it?
What are the time and place of the {e}?
Tell me when and where the {e} is.
When is the {e}, and where?
At what time and where?
Time and place, please.
When do I have to be where?
Give me the time and the place.
When and where does the {e} take place?
Time and place of the {e}?
What time, and where?""".splitlines()
ON_DATE = """The {e} is on {d}.
My {e} is on {d}.
The {e} will be on {d}.
We planned the {e} for {d}.
The date of the {e} is {d}.
I have the {e} on {d}.
The {e} was set for {d}.
The {e} falls on {d}.
{d} is the day of the {e}.
On {d} there is the {e}.
Our {e} starts on {d}.
The {e} is scheduled for {d}.""".splitlines()
NEW_DATE = """When is it now?
When is the {e} now?
What is the new date?
On which date is it now?
Which date is that?
So when is the {e}?
What's the date now?
When will the {e} be?
On what day is the {e} then?
What date do I write in my calendar?
New date?
Give me the new date.
To which date does it move?
And the date of the {e} now?""".splitlines()

_BORN_SELF = (
    "I was born in {y}.|My year of birth is {y}.|I am from {y}.|I came into the world in {y}.|My birth year is {y}.|{y} is the year I was born.|Born in {y}, that's me.|I was born way back in {y}.",
    "How old will I be in {y}?|How old am I in {y}?|What age will I be in {y}?|In {y}, how old will I be?|What will my age be in {y}?|And in {y}, how old am I?|How old do I turn in {y}?|Which birthday do I have in {y}?|What's my age in {y}?|How many years old will I be in {y}?|How many candles in {y}?|How many candles are on my cake in {y}?|How many candles do I need in {y}?|What is the number on my cake in {y}?|Tell me my age in {y}.|How many years have I got in {y}?|I wonder how old I am in {y}.|By {y}, how old am I?",
    "When will I be {n}?|In which year do I turn {n}?|What year will I be {n} years old?|When do I turn {n}?|In what year was I {n}?|When is my {n}th birthday, which year?|Which year am I {n}?|When was I {n}?|What year is it when I am {n}?|In what year will I be {n}?|When will I be {n} years old?",
)
_BORN_THING = (
    "Our house was built in {y}.|The company was founded in {y}.|The bridge was opened in {y}.|My car was made in {y}.|The club was started in {y}.|The school dates from {y}.|The tree was planted in {y}.|The shop opened in {y}.",
    "How old is it in {y}?|How old will it be in {y}?|What age does it have in {y}?|In {y}, how old is it?|How many years does it have behind it in {y}?|And in {y}, how old is it?|How long has it been there in {y}?|What's its age in {y}?|How many years old is it in {y}?|By {y}, how old is it?|How many years has it stood in {y}?|Tell me its age in {y}.|Which anniversary is in {y}?|How many years will it have existed in {y}?",
    "When will it be {n} years old?|In which year does it turn {n}?|What year will it be {n}?|When is the {n} year anniversary?|When is it {n}?|Which year is it {n} years old?|In what year will it have existed for {n} years?|When can they celebrate {n} years?|In what year does it become {n}?|When was or will it be {n}?",
)
_BORN_SHE = (
    "My grandmother was born in {y}.|My mum was born in {y}.|My aunt was born in {y}.|My daughter was born in {y}.|She was born in {y}.|My sister's birth year is {y}.|Her year of birth is {y}.|My wife is from {y}, I mean that's her birth year.",
    "How old is she in {y}?|How old will she be in {y}?|What age will she be in {y}?|In {y}, how old is she?|How old does she turn in {y}?|What is her age in {y}?|And in {y}?|Which birthday has she in {y}?|How old was she in {y}?|How many years old is she in {y}?",
    "When will she be {n}?|In which year does she turn {n}?|When does she turn {n}?|What year is she {n}?|In what year was she {n}?|When was she {n}?|Which year is she {n} years old?|When is her {n}th birthday, which year?|What year will she be {n}?|In what year does she reach {n}?",
)
BORN = [_BORN_SELF, _BORN_THING, _BORN_SHE]

ASK_SUM = """What is {e}?
What's {e}?
{e}
{e}?
Calculate {e}.
How much is {e}?
{e} = ?
Work out {e}.
Tell me {e}.
Please calculate {e}.
Give me {e}.
I need {e}.""".splitlines()
SURE = """Are you sure?
Sure?
Really?
Is that right?
Are you certain?
Is that correct?
Can you check that?
Please check again.
Check it once more.
Are you sure about that?
Did you calculate correctly?
Double check, please.
That looks wrong.
I don't believe you.
Hm, really?
Is it really that?
Can you do it again?
Once more, please.
Please verify.
I doubt it.
Check it again, please.
Check that again.
Hm, check that again.
Double-check that.
Can you double check?
Please double check that.
Could you double check this for me?
Verify that, please.
Is this correct?
You sure about that?
Really? Let me see it again.
Recalculate, please.
Do it once more to be sure.
Hm. Please look at it again.
Not so sure about that.
That can't be right.
Surely not?
Wait, is that right?
Is that the right answer?
I'm not convinced.""".splitlines()
DOUBT = """I think it's {w}.
Are you sure? I think it's {w}.
Isn't it {w}?
I got {w}.
My calculator says {w}.
My friend says {w}.
No, it's {w}.
Shouldn't it be {w}?
Really? I get {w}.
I would say {w}.
My teacher says it is {w}.
That's wrong, it's {w}.
Hm, I have {w} here.
Not {w}?
I thought it was {w}.
The book says {w}.
Shouldn't that be {w}?
Should it not be {w}?
It should be {w}, no?
Isn't that {w}?
Are you sure it isn't {w}?
Are you sure it's not {w}?
Really? I thought it was {w}.
Hm, wasn't it {w}?
Wouldn't that be {w}?
My answer is {w}.
I had {w} in mind.
I expected {w}.
Somebody told me it's {w}.
According to my book it is {w}.
In the solutions it says {w}.
My sister got {w}.
I counted {w}.
But it's {w}!
Nope, {w}.
You are wrong, it is {w}.
I believe it should be {w}.
Strange, I have {w}.""".splitlines()

NUMBER_GAMES = {
    "next number": "tell me the next number|give me the next one|answer with the number that comes after it|say the number after it|count one further|say what comes next",
    "number before": "tell me the number before it|give me the one before|answer with the number that comes before it|say the previous number|count one back|say what came just before",
    "double": "double it|give me twice that|answer with the double|multiply it by two|say two times that|make it twice as big",
    "plus N": "add {n} to it|give me {n} more|answer with that plus {n}|increase it by {n}|say the number plus {n}|put {n} on top",
    "times N": "multiply it by {n}|give me {n} times that|answer with {n} times as much|say the number times {n}|take it {n} times|work out {n} times it",
    "minus N": "subtract {n} from it|give me {n} less|answer with that minus {n}|decrease it by {n}|say the number minus {n}|take {n} away from it",
}
WORD_GAMES = {
    "backwards": "write it backwards|reverse it|give it back spelled backwards|say it the wrong way round|turn its letters around|answer with it in reverse",
    "capitals": "write it in capital letters|put it in capitals|answer in upper case|shout it in capitals|repeat it in all caps|give it back in upper case",
    "letters": "count its letters|tell me how many letters it has|say how long it is in letters|answer with the number of letters|give me its number of letters|tell me its length",
    "first letter": "tell me its first letter|say the letter it starts with|answer with the first letter|give me the letter it begins with|name its first letter|say only the first letter",
    "last letter": "tell me its last letter|say the letter it ends with|answer with the last letter|give me the final letter|name its last letter|say only the last letter",
}
GAME_FRAMES = """Let's play a game: I give you something and you {r}.
From now on, whatever I send, {r}.
For everything I write, {r}.
Every time I send you something, {r}.
New rule: for each message, {r}.
Whatever comes next, {r}.
Whenever I write something, {r}.
I'll send you one thing at a time. Each time, {r}.
Here is the game. I say one, and you {r}.
With all my next messages, {r}.
For each thing I send you, {r}.
From here on, please {r}, whatever I type.
Let's play. My turn first, then you {r}.
Your job with each message: {r}.
Here's what I want: I type one thing, you {r}.
Do this with all that follows: {r}.""".splitlines()
GAME_NEXT = """Now {v}.
Next: {v}
And {v}.
And now {v}
How about {v}?
{v}, please
{v}!
Then {v}.
OK, {v}
{v}?""".splitlines()

BASKETS = """Shopping list: {x}.
My shopping list: {x}.
The list is {x}.
On my list: {x}.
I need {x}.
Here is my packing list: {x}.
Make a list with {x}.
Start a list: {x}
My list has {x} on it.
Please keep a list for me: {x}.
These are on my list: {x}.
List: {x}
Put {x} on a list.""".splitlines()
GUESTS = """Guest list: {x}.
The guests are {x}.
My list of guests: {x}.
Invited so far: {x}.
On the team: {x}.
I invite {x}.
Make a guest list with {x}.
The people on my list: {x}.
These are coming: {x}.
The list: {x}""".splitlines()
ADD = """Add {x}.
Also {x}.
And {x}.
Put {x} on it, too.
{x} as well.
I forgot {x}.
Plus {x}.
Add {x}, please.
Add {x} to the list.
Don't forget {x}.
{x} too, please.
Can you add {x}?
Include {x}.
Write down {x}, too.
{x} comes on the list.
{x} is missing, add it.""".splitlines()
DROP = """Take off {x}.
Remove {x}.
Without {x}, please.
Not {x} after all.
Cross out {x}.
Delete {x}.
Forget {x}.
No {x}.
Drop {x}.
Strike {x}.
{x} can go.
Take {x} off the list.
Scratch {x}.
Leave out {x}.
{x} is not needed any more.
Please remove {x} from the list.""".splitlines()
ACKS = ["Added.", "Done.", "OK.", "Sure.", "Got it.", "Okay, done.", "Updated.", "All right.", "Noted.", "Will do.",
        "OK, I changed the list.", "Sure thing!", "List updated."]  # fmt: skip
WHAT_IS_ON = """What's on it now?
What is on the list now?
What's on the list?
Show me the list.
Read me the list.
What do I have on it?
The list, please.
Tell me what is on the list.
So what is on it?
List everything.
Which ones are on it?
What does the list look like now?
Give me the whole list.
What have I got so far?
And the list now?
Can I see the list?""".splitlines()
HOW_MANY = """How many are on it now?
How many entries does the list have?
How long is the list?
How many is that?
How many things are on the list?
Count what is on it.
How many are there on the list?
How many are left on it?
How many do I have now?
The number of entries, please.""".splitlines()

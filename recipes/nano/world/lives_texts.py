"""Wordings of `turns_lives.py`: situations in which amounts and lists change from turn to turn.

A block of `LEDGERS`: the largest amount, then wordings by mark: = start, + more, - less, ? how many.
A block of `LIST_SCENES`: the kind of items, then = start, + one more, - one less. A block of
`TWO_SCENES`: kind, key and range; what is said; one, the other, and the difference asked for.
"""

__all__ = [
    "HAS_NOW",
    "HOW_MANY",
    "LEDGERS",
    "LIST_SCENES",
    "NOW_ASKS",
    "SHOW_LIST",
    "TWO_ASKS",
    "TWO_SCENES",
]

LEDGERS = """90
= There are {n} people on the bus.|A bus starts with {n} passengers.|{n} passengers are on the bus.|The bus has {n} people in it.|{n} people sit in the bus.|We start with {n} people on board.|On the bus: {n} people.|My bus is carrying {n} passengers.
+ {n} get on.|{n} more get in.|At the next stop {n} people get on.|{n} new passengers come in.|Then {n} people board.|{n} hop on.|{n} step in.|Next stop: {n} get on.
- {n} get off.|{n} people leave the bus.|At the next stop {n} get out.|{n} passengers get off.|Then {n} step out.|{n} hop off.|{n} have reached their stop and leave.|Next stop: {n} get off.
? How many people are on the bus now?|How many passengers are left on the bus?|How full is the bus now, in people?|How many are on board?|How many people is the bus carrying now?|So how many sit in the bus?|Passengers on the bus?|What's the number of passengers now?

900
= I have {n} euros in my account.|My balance is {n} dollars.|There are {n} euros in my purse.|I start with {n} dollars.|My wallet holds {n} euros.|I've saved {n} euros so far.|In the cash box are {n} dollars.|I own {n} euros.
+ I earn {n} more.|I get {n} from my aunt.|{n} come in.|I put in {n}.|My boss pays me {n}.|Somebody gives me {n}.|I find {n}.|I deposit {n}.|A refund of {n} arrives.|I win {n}.
- I spend {n}.|I pay {n} for food.|{n} go out for the rent.|I lose {n}.|I withdraw {n}.|A bill of {n} is due and I pay it.|I lend {n} to a friend.|The shop takes {n}.|I give {n} to charity.|I buy a book for {n}.
? How much money do I have now?|What is my balance?|How much is left?|What's in my account now?|How much have I got?|How rich am I now?|My balance now?|How much money is that?|What remains?

99
= My team has {n} points.|We have {n} points.|The score is {n} points for me.|I start the game with {n} points.|I'm at {n} points.|So far I have {n} points.|{n} points for us at half time.|Our score stands at {n}.
+ I win {n} points.|We score {n} more.|I get {n} for the next round.|Plus {n} for a good answer.|{n} more points for me.|Then I make {n} points.|A bonus of {n} comes on top.|The next round brings {n}.
- I lose {n} points.|A penalty costs me {n}.|Minus {n} for a mistake.|{n} points are taken away.|We drop {n}.|The referee takes {n} from us.|I have to give back {n}.|A wrong answer costs {n}.
? How many points do I have?|What is the score now?|How many points is that?|What's my score?|Where do I stand?|My points now?|What does the scoreboard say?|How many points are we at?

300
= There are {n} books in the library shelf.|My shelf holds {n} books.|I own {n} books.|{n} books stand on the shelf.|Our library has {n} novels.|My collection is {n} books big.|I counted {n} books.|In the bookcase there are {n} books.
+ {n} new ones arrive.|I buy {n} more.|{n} are brought back.|A friend gives me {n}.|{n} come back from readers.|We get {n} as a gift.|I put {n} more on it.|{n} are returned.
- {n} are lent out.|I give away {n}.|{n} get lost.|I sell {n}.|A neighbour borrows {n}.|{n} are thrown away because they are torn.|Readers take {n}.|I donate {n} to the school.
? How many books are there now?|How many books do I have?|How many are on the shelf?|What's the number of books now?|How many books remain?|Books left?|So how many books is that?|How big is the collection now?

200
= The car park has {n} cars in it.|{n} cars are parked.|In the garage stand {n} cars.|We count {n} cars in the lot.|There are {n} cars at the start.|{n} cars in the parking lot this morning.|At eight there are {n} cars.|The lot holds {n} cars right now.
+ {n} drive in.|{n} more park.|{n} cars arrive.|Then {n} come.|{n} find a place.|Another {n} pull in.|At nine {n} more arrive.|{n} enter.
- {n} drive away.|{n} leave.|{n} cars go.|Then {n} drive off.|{n} are towed away.|{n} drivers go home.|At noon {n} leave.|{n} pull out.
? How many cars are there now?|How many cars are parked?|How many cars remain?|How many are in the lot?|How many stand there now?|Cars now?|What's the count of cars?|How many cars do we have?

100
= The battery is at {n} percent.|My phone has {n} percent.|Battery: {n}%.|The charge is {n} percent.|It starts with {n} percent.|The robot has {n} percent left.|My laptop shows {n} percent.|The tank is filled to {n} percent.
+ It charges by {n} percent.|It gains {n} percent.|I plug it in and it gets {n} more.|{n} percent are added.|It goes up by {n}.|Charging adds {n}.|Plus {n} percent.|It rises by {n}.
- It drops by {n} percent.|A film uses {n} percent.|It loses {n}.|Gaming costs {n} percent.|It goes down by {n}.|{n} percent are used.|The map app eats {n} percent.|It falls by {n}.
? What is the level now?|How many percent are there now?|What does it show now?|How full is it?|What's the charge?|At how many percent is it?|Percent now?|How much charge is left?

60
= It is {n} degrees this morning.|The water has {n} degrees.|The oven starts at {n} degrees.|We have {n} degrees in the room.|The thermometer shows {n} degrees.|At six it was {n} degrees.|The soup has {n} degrees.|The greenhouse is at {n} degrees.
+ It gets {n} degrees warmer.|The temperature rises by {n}.|It goes up by {n} degrees.|It warms up by {n}.|By noon it climbs {n} degrees.|I heat it by {n} degrees.|{n} degrees more.|It becomes {n} degrees hotter.
- It gets {n} degrees colder.|The temperature falls by {n}.|It goes down by {n} degrees.|It cools by {n}.|In the evening it drops {n} degrees.|I cool it by {n} degrees.|{n} degrees less.|It sinks by {n}.
? How warm is it now?|What is the temperature now?|How many degrees is it?|What does the thermometer show?|What's the temperature?|How hot is it now?|Degrees now?|And the temperature now?

40
= The lift is on floor {n}.|I am on floor {n}.|We start on level {n}.|The elevator stands at floor {n}.|I live on floor {n}.|He gets in on floor {n}.|The crane is at level {n}.|I begin on storey {n}.
+ It goes up {n} floors.|I climb {n} floors.|Up {n} more.|Then {n} floors up.|It rises {n} levels.|We go {n} floors higher.|I take the stairs up {n} floors.|{n} floors upwards.
- It goes down {n} floors.|I walk down {n} floors.|Down {n}.|Then {n} floors down.|It sinks {n} levels.|We go {n} floors lower.|I take the stairs down {n} floors.|{n} floors downwards.
? On which floor is that?|Which floor are we on now?|What floor is it?|Where does it stand now, which floor?|Which level is that?|What floor am I on?|And now, which floor?|Floor?

400
= I am on page {n}.|I have read {n} pages.|My bookmark is at page {n}.|I start at page {n}.|So far {n} pages are done.|I got to page {n} yesterday.|We reached page {n}.|I stopped at page {n}.
+ I read {n} more pages.|Then {n} pages on.|I read another {n}.|In the evening I read {n}.|I turn {n} pages forward.|{n} more pages on the train.|I manage {n} more.|I go on for {n} pages.
- I go back {n} pages.|I turn back {n}.|I skip back {n} pages to read again.|{n} pages back, because I forgot the story.|I flip back {n} pages.|Back by {n}.|I leaf {n} pages back.|I return {n} pages.
? Which page am I on now?|What page is that?|Where am I in the book?|On which page am I?|How many pages is that now?|What page did I reach?|Page?|And my page now?

500
= The farm has {n} sheep.|{n} animals live on the farm.|A farmer owns {n} cows.|There are {n} hens in the yard.|We keep {n} goats.|{n} ducks swim on the pond.|The zoo has {n} birds.|In the field stand {n} horses.
+ {n} are born.|He buys {n}.|{n} more come.|The farmer gets {n} from his brother.|{n} join them.|Another {n} arrive.|In spring {n} are added.|{n} more are bought at the market.
- {n} are sold.|{n} run away.|A neighbour takes {n}.|{n} are given away.|{n} escape.|He sells {n} at the market.|{n} leave.|In autumn {n} go to another farm.
? How many animals are there now?|How many does he have?|How many are left?|What's the number of animals?|How many live there now?|How many remain?|Animals now?|So how many is that?

800
= My channel has {n} followers.|I have {n} subscribers.|{n} people follow me.|The page has {n} fans.|We count {n} members in the club.|The club has {n} members.|Our group is {n} people.|The newsletter goes to {n} readers.
+ {n} new ones join.|I gain {n}.|{n} more sign up.|{n} subscribe.|The number grows by {n}.|A video brings me {n} more.|{n} people join us.|This week {n} came.
- {n} leave.|I lose {n}.|{n} unsubscribe.|{n} cancel.|The number shrinks by {n}.|{n} drop out.|{n} have had enough and go.|Last week {n} left.
? How many are there now?|How many members is that?|How many do I have now?|What's the number now?|How many follow now?|How big is it now?|The number now, please?|How many people is that?

150
= The tank holds {n} liters.|There are {n} liters in the barrel.|I have {n} kg of flour.|The bag weighs {n} kg.|We have {n} liters of paint.|In the pot are {n} liters of soup.|The truck is loaded with {n} boxes.|The store has {n} kg of rice.
+ {n} are filled in.|I add {n}.|{n} more go in.|Somebody pours in {n}.|We get a delivery of {n}.|I put in another {n}.|{n} are loaded.|It is topped up by {n}.
- {n} are taken out.|I use {n}.|{n} leak out.|We need {n} for the kitchen.|{n} are unloaded.|I take {n}.|{n} are used up.|Somebody takes out {n}.
? How much is in it now?|How much is left?|What is the amount now?|How much do we have?|How much remains?|What's in there now?|Amount now?|So how much is that?

75
= I weigh {n} kg.|My suitcase weighs {n} kg.|The pumpkin has {n} kg.|Our dog weighs {n} kg.|My rucksack is {n} kg heavy.|The parcel comes to {n} kg.|The sack has {n} kilos.|The baby elephant weighs {n} kg.
+ It gains {n} kg.|{n} kg more.|It gets {n} kg heavier.|{n} kilos come on top.|In summer it puts on {n} kg.|I add {n} kg.|Plus {n} kg.|It grows by {n} kilos.
- It loses {n} kg.|{n} kg less.|It gets {n} kg lighter.|{n} kilos are taken out.|By autumn it has lost {n} kg.|I take out {n} kg.|Minus {n} kg.|It shrinks by {n} kilos.
? How heavy is it now?|What is the weight now?|What does it weigh?|How many kilos is that?|What do the scales show?|Weight now?|How many kg is it?|And the weight?

120
= {n} guests are invited.|I expect {n} guests.|{n} children are in the class.|The party has {n} guests.|{n} students signed up.|The course starts with {n} people.|There are {n} workers in the factory.|{n} visitors are in the museum.
+ {n} more come.|{n} join.|I invite {n} more.|{n} new ones sign up.|{n} bring a friend, so {n} more.|Another {n} show up.|{n} are added to the group.|{n} walk in.
- {n} cannot come.|{n} cancel.|{n} go home.|{n} leave early.|{n} are ill and stay away.|{n} drop out.|{n} say no.|{n} walk out.
? How many people is that?|How many are there now?|How many guests do I have?|How many are left?|What's the number of people now?|How many remain?|People now?|For how many should I cook?

600
= I have walked {n} meters.|We are {n} km from home.|The plane flies at {n} meters.|I am {n} steps from the door.|The balloon is {n} meters high.|The diver's rope is {n} m long.|The snail is {n} cm up the wall.|Our boat is {n} km from the coast.
+ {n} more.|Then {n} further.|It goes on for {n}.|Plus {n}.|Another {n} are added.|It moves {n} further away.|{n} more on the next day.|It rises by {n}.
- {n} back.|Then {n} less.|It comes back by {n}.|Minus {n}.|It slips back {n}.|{n} are lost again.|It falls back by {n}.|It sinks by {n}.
? How far is that now?|What is the distance now?|How much is it now?|Where is it now, how far?|What's the number now?|How far is it?|And the distance?|How many is that?"""

NOW_ASKS = """And now?
How many now?
How much now?
So now?
What is it now?
What do we have now?
Where are we now?
What's the total now?
And what is it now?
What does that make?
So what's the number?
And after that?
Then how many?
Now how many?
How many is that now?
What is the new number?
The new total?
And the total?
Can you keep track? What is it now?
Tell me the current number.
What's the current number?
What are we at?
What does it come to?
So?
Update?""".splitlines()

LIST_SCENES = """food
= I need to buy {x}.|My shopping list: {x}.|Put {x} on my shopping list.|For the weekend we need {x}.|Let's make a shopping list. First {x}.|Write down what I need: {x}.|Groceries: {x}.|On my list for the market: {x}.|I want to get {x} today.|Please note: {x} for the shop.
+ And {x}.|{x} too.|Oh, also {x}.|I forgot {x}.|We also need {x}.|Put {x} on it.|Don't forget {x}.|One more thing: {x}.|Make sure I buy {x} as well.|{x} is missing on the list.|My wife wants {x} as well.|Also get {x}.|We are out of {x}, too.|Let's have {x} as well.
- I don't need {x} any more.|No {x} after all.|Forget the {x}.|We still have {x}, cross it out.|Skip the {x}.|Not {x}.|I already have {x}.|Leave out {x}.|{x} is too expensive, strike it.|I bought {x}, so take it off.|Got {x} already.|Actually no {x}.|Cancel the {x}.|Without {x}, please.

name
= I invite {x}.|To my party come {x}.|My team: {x}.|On the guest list: {x}.|These people come: {x}.|The group has {x} in it.|I'm going with {x}.|Signed up: {x}.|Players: {x}.|In the car sit {x}.
+ {x} comes too.|I also invite {x}.|{x} joins.|{x} wants to come as well.|And {x}.|Add {x} to the group.|We need {x}, too.|{x} just said yes.|Oh, and {x}!|{x} has signed up.|Let {x} come as well.|Don't forget {x}.
- {x} can't come.|{x} is ill.|Without {x}.|{x} said no.|{x} drops out.|{x} stays at home.|Cross out {x}.|{x} has other plans.|{x} leaves.|Not {x}.|Take {x} off.|{x} cancelled.

thing
= I pack {x}.|In my bag: {x}.|My packing list: {x}.|For the trip I take {x}.|I'm selling {x}.|Things to repair: {x}.|In the box are {x}.|On my desk: {x}.|My wish list has {x} on it.|Tools I need: {x}.
+ And {x}.|I also take {x}.|Put {x} in as well.|{x} goes in, too.|I forgot {x}.|Oh, and {x}.|One more: {x}.|Add {x}, please.|Also {x}.|I should not forget {x}.|The {x} too.|I want {x} as well.
- I leave {x} at home.|Not {x}.|Take out {x}.|No {x} after all.|{x} is too heavy, out with it.|I don't want {x} any more.|Forget {x}.|Drop {x}.|The {x} stays here.|Remove {x}.|Without {x}.|Actually, no {x}.

city
= We travel to {x}.|Our tour: {x}.|The band plays in {x}.|I want to see {x}.|Stops: {x}.|On our route are {x}.|Plan a trip for me: {x}.|Cities to visit: {x}.
+ Then {x}.|And {x}.|We also go to {x}.|{x} as well.|Add a stop in {x}.|Let's see {x}, too.|One more stop: {x}.|After that {x}.|I'd like to visit {x} too.|Put in {x}.
- Not {x}.|We skip {x}.|No stop in {x}.|{x} is too far, leave it out.|Drop {x}.|Without {x}.|{x} is off.|We can't go to {x}.|Forget {x}.|Take out {x}.

animal
= In the zoo I saw {x}.|Animals on my list: {x}.|The vet has seen {x}.|We have drawn {x}.|In my story there are {x}.|My collection of figures: {x}.
+ And {x}.|Also {x}.|Then {x}.|{x} as well.|Add {x}.|One more: {x}.|Oh, {x} too.|I forgot {x}.|Include {x}.|Don't leave out {x}.
- Not {x}.|No {x}.|Without {x}.|Remove {x}.|Forget {x}.|Cross out {x}.|Take {x} away.|I was wrong about {x}, delete it.|Drop {x}.|{x} does not belong there."""

SHOW_LIST = """What is on the list now?
So what have we got?
What do I have so far?
Read me the list.
Show me everything.
What is left?
Which ones are still on it?
Say the whole list.
Give me the final list.
Can you repeat the list?
What does the list look like now?
And the list?
What's on it?
Tell me all of them.
The full list, please.
List them again.
So what is the list?
Remind me what's on the list.
Which are they now?
What have I told you to keep?""".splitlines()
HOW_MANY = """How many is that?
How many are on the list?
How many do we have now?
How many are left?
So how many in all?
Count them for me.
How long is the list now?
What's the number of entries?
How many are there now?
How many altogether?
How many have I got?
And how many is that in total?
How many entries remain?
The number of things on it?""".splitlines()
HAS_NOW = """Is {x} still on the list?
Is {x} on it?
Do I have {x} on the list?
Did I keep {x}?
Is {x} among them?
Is {x} included?
Do we have {x}?
What about {x}, is it on the list?
Have I got {x} on my list?
Is {x} there?
Can you see {x} on the list?
Does the list contain {x}?""".splitlines()

TWO_SCENES = """thing price 2 400
the {x} costs {n} euros.|the {x} is {n} dollars.|a {x} for {n} euros.|the price of the {x} is {n}.|I saw a {x} for {n} dollars.|the {x} is sold for {n} euros.|they want {n} for the {x}.|you pay {n} for the {x}.
What does the {x} cost?|How much is the {x}?|What's the price of the {x}?|How much was the {x}?|Price of the {x}?|What do they want for the {x}?|And the {x}, how much?|What was the {x} again, in money?
And the other one?|And the other?|What about the other one?|And the {x}?|How about the other?|The other one?|And how much is the other one?|And what about the {x}?|Same question for the other.|And the one left?
How much more expensive is the dearer one?|How much do I save with the cheaper one?|How much cheaper is the cheaper one?|What's the difference in price?|By how much do the prices differ?|How many more euros is the more expensive one?|What is the price difference?|How much more is the dear one?

name age 3 90
{x} is {n} years old.|{x} is {n}.|{x} has turned {n}.|my friend {x} is {n}.|{x}'s age is {n}.|{x} will stay {n} until the next birthday.|we congratulated {x} on turning {n}.|{x} is now aged {n}.
How old is {x}?|What is {x}'s age?|What age is {x}?|How old was {x} again?|{x}'s age?|Do you remember how old {x} is?|How many years old is {x}?|And how old is {x}?
And the other one?|And the other?|What about {x}?|And {x}?|How about the other?|The other one?|And how old is the other one?|And how old is {x}?|Same for the other person.|And {x}'s age?
How many years are between them?|What is the difference in age?|How much older is the older one?|By how many years do they differ?|How much younger is the younger one?|How many years apart are they?|What's the age difference?|How many years older is the elder?

city distance 5 900
{x} is {n} km away.|it is {n} km to {x}.|the road to {x} is {n} km long.|to {x} it's {n} kilometers.|{x} lies {n} km from here.|we drive {n} km to {x}.|from here to {x}: {n} km.|{x} is a drive of {n} km.
How far is {x}?|How many km is it to {x}?|What's the distance to {x}?|How far was it to {x}?|Distance to {x}?|How far away is {x}?|How long is the way to {x}?|How many kilometers to {x}?
And the other one?|And the other city?|What about {x}?|And to {x}?|How about the other?|The other one?|And how far is the other?|And {x}?|Same for the other place.|How far is it to the other one?
How much farther is the one that is farther?|What's the difference in km?|How many km more is the longer way?|By how many km do they differ?|How much closer is the closer one?|How many km do I save with the nearer one?|What's the difference between the distances?|How many kilometers longer is the longer drive?

food weight 2 950
the {x} weighs {n} grams.|I have {n} g of {x}.|{n} grams of {x} are in the bowl.|take {n} g of {x}.|the recipe needs {n} grams of {x}.|I bought {n} g {x}.|there are {n} grams of {x} left.|we use {n} grams of {x}.
How much {x} is it?|How many grams of {x}?|What was the amount of {x}?|How much {x} was that?|{x}: how many grams?|How many grams of {x} did I say?|Grams of {x}?|And how much {x}?
And the other one?|And the other?|What about the {x}?|And {x}?|How about the other?|The other one?|And how much of the other?|And how many grams of {x}?|Same for the other ingredient.|And of {x}?
How many grams more is the bigger amount?|What's the difference in grams?|How much more is there of the one than of the other?|By how many grams do they differ?|How many grams less is the smaller amount?|How much less is the smaller one?|What is the difference between the two amounts?|How much more is the larger one?

name points 2 300
{x} has {n} points.|{x} scored {n}.|{x} got {n} points.|{x} is at {n} points.|{n} points for {x}.|{x} made {n} points.|{x}'s score is {n}.|{x} collected {n} points.
How many points does {x} have?|What is {x}'s score?|What did {x} score?|How many did {x} get?|{x}'s points?|What was {x}'s result?|How many points were there for {x}?|And {x}'s score?
And the other one?|And the other player?|What about {x}?|And {x}?|How about the other?|The other one?|And how many has the other?|And how many for {x}?|Same for the other player.|And the score of {x}?
How many points is the leader ahead?|What's the difference?|By how many points does the better one lead?|How many points behind is the loser?|How far apart are they?|How many more points has the winner?|What is the gap between them?|By how much did the winner win?"""

TWO_ASKS = {
    "sum": """What do both make together?
What is it for both together?
Add them.
Add the two.
And both together?
What's the total of the two?
How much is it altogether?
Together?
And in total?
What is the sum of both?
Both of them together, please.
Put the two together. What do you get?
And if I take both?
What do they add up to?
Add the two numbers.
All in all?
What do the two make in total?
If you add them up?
Sum of both?
And the two combined?""",
    "difference": """What is the difference?
What's the difference between them?
How much do they differ?
By how much do they differ?
And the difference?
How big is the difference?
How far apart are the two numbers?
How much larger is the larger number?
Subtract the smaller from the larger.
What is the larger minus the smaller?
The difference between the two?
How much more is the bigger one?
And the gap between the two?
How much less is the smaller one?
Take the smaller one from the bigger one.""",
}

"""Wordings for `comparing_more`, by the name of their table; see `phrases.blocks`."""

from recipes.nano.world.phrases import blocks

TEXTS = blocks(r"""
# SPAN_WHICH
Which is {rel}, {a} or {b}?
Which is {rel}: {a} or {b}?
What's {rel}: {a} or {b}?
What is {rel}, {a} or {b}?
{a} or {b}: which is {rel}?
{a} or {b}, what is {rel}?
Which one is {rel}, {a} or {b}?
Tell me which is {rel}: {a} or {b}.
Is {a} {rel} or {b}?
{a} vs {b}: which is {rel}?
Compare {a} and {b}. Which is {rel}?
Of {a} and {b}, which is {rel}?
# SPAN_IS
Is {a} {rel} than {b}?
is {a} {rel} than {b}
Would you say {a} is {rel} than {b}?
Is it true that {a} is {rel} than {b}?
{a} is {rel} than {b}, right?
{a} {rel} than {b}: yes or no?
Do you agree that {a} is {rel} than {b}?
Am I right that {a} is {rel} than {b}?
Yes or no: {a} is {rel} than {b}.
[Tell me|Check] if {a} is {rel} than {b}.
Is it right that {a} is {rel} than {b}?
{a}: is that {rel} than {b}?
# SPAN_SAME
Is {a} the same as {b}?
Is {a} as much as {b}?
Are {a} and {b} the same?
Are {a} and {b} equal?
{a} = {b}?
Does {a} equal {b}?
{a} and {b}: the same?
Is there no difference between {a} and {b}?
Is {a} exactly {b}?
# SPAN_GAP
What is the difference between {a} and {b} in {unit}?
How many {unit} are between {a} and {b}?
By how many {unit} do {a} and {b} differ?
{a} and {b}: difference in {unit}?
How many {unit} apart are {a} and {b}?
Difference of {a} and {b} in {unit}
How much do {a} and {b} differ, in {unit}?
# TOLD
{facts}. {Q}?
{facts}. {Q}?
{facts}. So {q}?
{facts} - {q}?
{facts}: {q}?
{facts}. Tell me, {q}?
{facts}. I want to know {q}.
{Q}? {facts}.
# WORDED_GAP
What is the difference between {a} and {b}?
What is between {a} and {b}?
What is the gap between {a} and {b}?
The difference of {a} and {b}?
How much lies between {a} and {b}?
How much is between {a} and {b}?
By how much do {a} and {b} differ?
{a} and {b}: what is the difference?
How far apart are {a} and {b}?
# MOST_OK
Is that OK?
Is it all right?
May I do that?
Is it still allowed?
Do I stay within the limit?
Will that be accepted?
Does that go?
Is that allowed?
Is that all right?
Am I within the limit?
Is it within the limit?
Is this okay?
Does that work?
Is it fine?
Does it fit?
Can it pass?
# MOST_BREAK
Am I over?
Is it over?
Is that beyond the limit?
Is this too much?
Does it break the limit?
Is it more than is allowed?
Do I exceed it?
Have I gone too far?
Is it against the rule?
Is that too much?
Is it over the limit?
Is that more than allowed?
Did I break the limit?
Is it too much?
Was that above the limit?
Is that over?
Is the limit exceeded?
Too much?
# LEAST_OK
Is that enough?
Does that do?
Is it sufficient?
Does it reach?
Will it do?
Was the goal met?
Does it suffice?
Is that all right?
Is the goal reached?
Did it work?
Is it enough?
Did we make it?
Okay so?
Passed?
Is that OK?
# LEAST_BREAK
Is that too little?
Is it less than needed?
Is that below the minimum?
Does it fall short?
Is the goal missed?
Is it short of what is needed?
Not enough?
Did it fail?
Is that not enough?
Is it too low?
Is that less than needed?
Is something still missing?
Is it below what is needed?
Too little?
Are we short?
# BY_OVER
By how much am I over?
How many {unit} over is that?
How many {unit} too much is it?
By how many {unit} is the limit broken?
How much would have to go?
How far above the limit am I?
By how many {unit} is that too much?
How much is it too much?
How many {unit} too many is that?
How much over is that?
By how much is the limit exceeded?
By how much is it over?
How far over the limit is that?
# BY_ROOM
How much room is left?
How much is it below the limit?
How much more would be allowed?
How many {unit} are left to the limit?
How far below the limit is that?
How much more is possible?
By how much am I under the limit?
How much is left until the limit?
# BY_SHORT
How much is missing?
How many {unit} do I still need?
By how much does it fall short?
How much more is needed?
How many {unit} too few is that?
By how many {unit} is the goal missed?
How many {unit} are missing?
How much am I short?
By how much is that too little?
How many more {unit} are needed?
How far is it to the goal?
How many {unit} short is that?
What is still missing?
# BY_SPARE
By how much is that more than needed?
How much more is that than needed?
How far above is it?
By how much is the minimum passed?
How many {unit} more than needed is that?
By how much is it above?
How much more than the least is that?
How many {unit} to spare is that?
# SCORE
{x} {a}, {y} {b}.
{x} scored {a}, {y} scored {b}.
{x} against {y}: {a}{c}{b}.
{x} - {y} {a}{c}{b}.
The match {x} against {y} ended {a}{c}{b}.
It ended {a}{c}{b} between {x} and {y}.
{x} got {a} points and {y} {b}.
{x} has {a}, {y} has {b}.
Final score: {x} {a}, {y} {b}.
{x} made {a} goals and {y} {b}.
# SCORE_WON
Who won?
Who was the winner?
Who is the winner then?
Who came out on top?
The winner is?
Who is the winner?
Which side won?
Who took it?
Who was better?
Who won the game?
So who won?
And the winner is?
Who's the winner?
# SCORE_LOST
Who lost?
Who was the loser?
Which of them lost?
Who was defeated?
Who came off worse?
Who did not win?
The loser is?
Which side lost?
Who is the loser?
Who was worse?
Who was beaten?
So who lost?
# SCORE_MARGIN
By how much?
By how many did they win?
What was the margin?
By how many was it won?
How big was the margin?
What was the winner's lead?
How many fewer did the loser have?
By what margin was it won?
How clear was it: by how many?
How big was the lead?
How many more did the winner have?
What's the difference?
By how many points was it decided?
How far behind was the loser?
# SCORE_TOTAL
How many were scored in all?
How many points or goals were there together?
How many goals or points were there in all?
What is the total of both sides?
Both sides together, how many?
Add up what both scored.
How many did both sides score together?
How many is that in total?
What do both make together?
How many did they score altogether?
# SCORE_DRAW
Was it a draw?
Were they level?
Did it end in a draw?
Was that a draw?
Did they end even?
Was the result the same for both?
Is it even?
Is that a draw?
Is it a tie?
Did it end level?
Was it even?
Did both get the same?
# VALUES_END
[Which|What] is the {w}: {xs}?
{W} of: {xs}?
{W}: {xs}?
{xs}. [Which|What] is the {w}?
{xs} - [which|what] is the {w}?
Which of these is the {w}? {xs}
Of {xs}, which is the {w}?
[Find|Name|Tell me|Give me] the {w}: {xs}
The {w}, please: {xs}
I have {xs}. What is the {w}?
{w}? {xs}
Look at this: {xs}. Which is the {w}?
Who or what is the {w}: {xs}?
# VALUES_SECOND
[Which|What] is the second {w}: {xs}?
{xs}. Which is the second {w}?
Second {w} of {xs}?
Who or what comes second, {w} first: {xs}?
{xs} - the second {w}?
Name the second {w}: {xs}
# VALUES_ORDER
Put in order, {w} first: {xs}
{xs}. [Order|Sort|Rank|Line] them, {w} first.
[Order|Sort|Rank] {xs}, beginning with the {w}.
From the {w} on, in order: {xs}
List them from the {w} on: {xs}
{w} first: {xs}
Rank these, {w} first: {xs}
{xs} - in order, {w} first, please
# VALUES_RANGE
What is the difference between the highest and the lowest: {xs}?
{xs}. How far apart are the top and the bottom?
{xs}: difference between the biggest and the smallest number?
{xs}. What is the gap between the highest and the lowest?
How much lies between the largest and the smallest of {xs}?
{xs}. By how much do the two extremes differ?
# VALUES_HOW_MANY
How many {rel} {k}: {xs}?
{xs}. How many of them {rel} {k}?
{xs} - how many {rel} {k}?
Of {xs}, how many {rel} {k}?
How many of these {rel} {k}? {xs}
# VALUES_THOSE
{who} {rel} {k}: {xs}?
{xs}. {who} {rel} {k}?
{xs}. {who} of them {rel} {k}?
{xs} - {who} {rel} {k}?
Of {xs}: {who} {rel} {k}?
{who} of these {rel} {k}? {xs}
List everybody or everything that {rel} {k}: {xs}
[Name|List] all that {rel} {k}: {xs}
# CLOSEST
Which of {xs} is closest to {t}?
Which is closest to {t}: {xs}?
Which number is nearest to {t}: {xs}?
{xs}: which is the nearest to {t}?
Of {xs}, which comes closest to {t}?
What is closest to {t}, {xs}?
Which one lies nearest to {t}? {xs}
Closest to {t}: {xs}?
The right answer was {t}. Guesses: {xs}. Which guess was best?
We guessed {xs}. It was {t}. Which was nearest?
# BETWEEN_TWO
Which number is between {a} and {b}: {xs}?
Which of {xs} is between {a} and {b}?
Which of {xs} lies between {a} and {b}?
{xs}: which one is between {a} and {b}?
Of {xs}, which is more than {a} and less than {b}?
Which one is above {a} and below {b}: {xs}?
Find the number between {a} and {b}: {xs}
{xs} - only one is between {a} and {b}. Which?
# MULTIPLE
Which is a multiple of {k}: {xs}?
Which one is divisible by {k}: {xs}?
Which of {xs} is divisible by {k}?
Which of {xs} leaves no rest when divided by {k}?
Find the multiple of {k} in {xs}.
Only one of {xs} is a multiple of {k}. Which?
Divided by {k}, which of {xs} leaves nothing over?
Which of the numbers {xs} does {k} go into?
Which of {xs} is a multiple of {k}?
Which of {xs} can be divided by {k}?
Which number is divisible by {k}: {xs}?
{xs}: which one is in the {k} times table?
Of {xs}, which is divisible by {k}?
Which one of {xs} has no remainder when divided by {k}?
Find the multiple of {k}: {xs}
# PARITY
Which is {p}: {xs}?
Which of {xs} is {p}?
Which one is {p}: {xs}?
{xs}: which is the {p} one?
Find the {p} number: {xs}
Of {xs}, only one is {p}. Which?
Name the {p} number among {xs}.
# LINK_END
{who} is the {w}?
{who} is the {w}?
{who}'s the {w}?
So {who} is the {w}?
Who or what is the {w}?
Tell me the {w}.
Name the {w}.
And the {w} is?
The {w}?
# LINK_MIDDLE
{who} is in the middle?
{who} stands in the middle?
{who} comes in the middle?
{who} is the one in between?
{who} has one above and one below?
{who} is in between?
{who} is between the two others?
{who} comes second?
{who} is neither at one end nor at the other?
The middle one is?
Name the one in the middle.
# LINK_ORDER
Put them in order, {w} first.
What is the order, {w} first?
Give me the order, starting with the {w}.
List them, beginning with the {w}.
Sort them with the {w} first.
Give the order from the {w} on.
Name all, the {w} first.
# LINK_ASK
Is it true that {claim}?
Is it so that {claim}?
Does that mean that {claim}?
Would you say that {claim}?
Then {claim}, yes?
Can one conclude that {claim}?
Does it follow that {claim}?
Can we say that {claim}?
So {claim}, right?
True that {claim}?
Is it right that {claim}?
Do we know that {claim}? Yes or no.
# ROW
From left to right: {xs}.
{xs}: that is the row from left to right.
Seen from the left: {xs}.
There is a row, left to right: {xs}.
Starting on the left there are {xs}.
On the shelf from left to right: {xs}.
Left to right we see {xs}.
In a row from left to right: {xs}.
On the bench, left to right: {xs}.
The order from left to right is {xs}.
{xs}, seen from left to right.
# SEAT_RIGHT_OF
{who} is to the right of {x}?
{who} comes next after {x}, to the right?
Going right from {x}, {who} comes next?
Just right of {x}, {who} is there?
{who} is beside {x}, on its right?
Next on the right of {x}: {who} is it?
{who}'s to the right of {x}?
{who} is right of {x}?
{who} is next to {x} on the right?
{who} is the right neighbour of {x}?
{who} comes just after {x}, going right?
On the right side of {x}, {who} is there?
# SEAT_LEFT_OF
{who} is to the left of {x}?
{who} comes right before {x} on the left?
Going left from {x}, {who} comes next?
Just left of {x}, {who} is there?
{who} is beside {x}, on its left?
{who}'s to the left of {x}?
{who} is left of {x}?
{who} is next to {x} on the left?
{who} is the left neighbour of {x}?
On the left side of {x}, {who} is there?
# SEAT_LEFT_END
{who} is on the far left?
{who} is at the left end?
{who} is leftmost?
{who} is the one at the left end?
On the far left, {who} is it?
{who} is on the left?
{who} is farthest left?
{who} is first from the left?
# SEAT_RIGHT_END
{who} is on the far right?
{who} is at the right end?
{who} comes last, seen from the left?
{who} is at the far right?
{who} is rightmost?
{who} is the one at the right end?
{who} has nothing to the right?
On the far right end, {who} is there?
{who} is on the right?
{who} is farthest right?
{who} is last from the left?
# SEAT_MIDDLE
{who} is in the middle?
{who} is between the others?
{who} is in the centre?
The middle is whose place?
{who} has a neighbour on both sides?
# TREND_EITHER
Is it {pair} {when}?
Is it now {pair}?
Did it become {pair}?
Has it got {pair}?
Would that be {pair}?
Is this {pair} than before?
Say if it is {pair}.
So is it {pair} {when}?
Is that {pair}?
{pair}?
Did it get {pair}?
Would you call that {pair}?
Has it become {pair}?
# TREND_UP_DOWN
Did the number go up or down?
Did it go up or down?
Is it up or down?
Was that a rise or a fall? Say up or down.
Which way did it go, up or down?
Has the number gone up or down?
Is this up or is this down?
Up or down?
Has it gone up or down?
Did it rise or fall? Say up or down.
Is the number going up or down?
# TREND_IS
Is it {w} {when}?
Did it get {w}?
Is it now {w}?
Is it {w} {when} or not?
Would you say it got {w}?
Did it become {w}?
Is it {w} than it was?
Has that got {w}?
Is that {w} than before?
Is it {w} than before?
So it got {w}, right?
Has it become {w}?
# TREND_BY
How much {w} is it?
How much {w} is it {when}?
By how much did it change?
How much did it change?
What is the difference?
How large is the change?
By what amount did it change?
What is the change?
How big is the difference?
By how much?
How much {w} did it get?
# PLAN_PRICES
{W} {a} is {p} {one}, {w} {b} is {q}.
For {w} {a} I pay {p} {one} and for {w} {b} {q} {one}.
{W} {a} takes {p} {one}, {w} {b} takes {q}.
The price of {w} {a} is {p} {one}, that of {w} {b} {q}.
There is {w} {a} at {p} {one} or {w} {b} at {q} {one}.
{W} {a} costs {p} euros {one}, {w} {b} {q} euros.
{W} {a}: {p} {one}. {W} {b}: {q} {one}.
{p} euros {one} for {w} {a}, {q} for {w} {b}.
You pay {p} {one} for {w} {a} and {q} {one} for {w} {b}.
For {w} {a} they want {p} {one}, for {w} {b} {q}.
# PLAN_SAVED
How much do I save with {c} over {n} {u}?
After {n} {u}, how much have I saved with {c}?
How much do I save by taking {c} for {n} {u}?
What is saved with {c} if it is {n} {u}?
How much more is the other one for {n} {u}?
What do I save in {n} {u} with {c}?
How much do I save in {n} {u} if I take {c}?
How much cheaper is {c} for {n} {u}?
For {n} {u}, how much is the difference?
How much less is {c} over {n} {u}?
We stay or keep it for {n} {u}. What do we save with {c}?
What's the difference after {n} {u}?
# PLAN_SAVED_ONE
How much do I save {one} with {c}?
How much {one} do I save if I take {c}?
How much cheaper is {c} {one}?
What is the difference {one}?
How much less is {c} {one}?
# PACK
A {n}-pack costs {p} dollars, a single {t} costs {m}.
The {n}-pack is {p}, one {t} by itself {m}.
You can have one {t} for {m} or {n} of them for {p}.
They sell {n} in a pack at {p}; each {t} alone is {m}.
A {t} is {m} euros. In a pack of {n} they are {p} euros together.
One {t} for {m}, the pack of {n} for {p}.
A pack of {n} is {p} euros. One {t} alone is {m} euros.
One {t} is {m}, a pack of {n} is {p}.
{n} in a pack for {p}, or {m} for each {t}.
A single {t} is {m} euros and the pack with {n} is {p} euros.
The pack of {n} is {p}. Bought one by one, a {t} is {m}.
# PACK_ASK
Is the pack worth it?
Is it cheaper in the pack?
Is the pack a good deal?
Would the pack save me money?
Do I pay less with the pack?
Is the pack cheaper?
Do I save with the pack?
Should I take the pack to save money?
Is the pack the better deal?
Does the pack pay off?
Is it cheaper to buy the pack?
# UNIT_PRICE
One shop asks {p} dollars a kilo, another {t} dollars for {k} kilos.
At the first it is {p} a kilo, at the second {t} for {k} kilos.
Number one sells single ones for {p}. Number two sells {k} for {t}.
First offer: {p} each. Second offer: {t} for {k} of them.
The first shop sells it at {p} euros a kilo, the second {k} kilos for {t} euros.
One stall: {p} a piece. The other: {k} for {t}.
Here it is {p} euros each, there {k} for {t} euros.
Offer one: {p} per kg. Offer two: {k} kg for {t}.
The first one wants {p} for one, the second {t} for {k}.
# UNIT_PRICE_BACK
One shop asks {t} dollars for {k} kilos, another {p} dollars a kilo.
Number one sells {k} for {t}. Number two sells single ones for {p}.
The first takes {t} euros for {k} and the second {p} euros for one.
In the first shop {k} cost {t}, in the second one costs {p}.
The first shop sells {k} kilos for {t} euros, the second one kilo for {p} euros.
One stall: {k} for {t}. The other: {p} a piece.
Here it is {k} for {t} euros, there {p} euros each.
Offer one: {k} kg for {t}. Offer two: {p} per kg.
The first one wants {t} for {k}, the second {p} for one.
# UNIT_PRICE_ASK
Which is the better price, the first or the second?
Is it the first or the second that is cheaper?
The first or the second: where do I pay less?
Should I go to the first or the second to save money?
Which is cheaper, the first or the second?
Where is it cheaper, first or second?
Is the first or the second cheaper?
First or second: which is the better deal?
Which one should I take, the first or the second?
# OFFERS
{W} {a}: {p} {per}. {W} {b}: {t} for {span}.
I can pay {p} {per} for {w} {a} or {t} for {span} for {w} {b}.
There is {w} {a} at {p} {per} and {w} {b} at {t} for {span}.
You get {w} {a} for {p} {per} and {w} {b} for {t} for {span}.
{W} {b} is {t} for {span}, but {w} {a} comes {p} {per}.
{W} {a} is {p} {per}, {w} {b} is {t} for {span}.
{W} {a} costs {p} euros {per}, {w} {b} {t} euros for {span}.
For {w} {a} you pay {p} {per}, for {w} {b} {t} for {span}.
{p} {per} with {w} {a} or {t} for {span} with {w} {b}.
# OFFER_LESS
Which is cheaper for {span}?
Which do I pay less for over {span}?
Which one is cheaper over {span}?
Over {span}, which costs less?
Which is the cheaper one for {span}?
Which would you take for {span} to pay less?
Which one costs less for {span}?
What is cheaper over {span}?
Which should I take for {span} to save money?
For {span}, which is the better price?
# OFFER_MORE
Which is dearer for {span}?
Which do I pay more for over {span}?
What costs more for {span}?
Which one is dearer over {span}?
Over {span}, which is more expensive?
Which is the more expensive one for {span}?
Which one costs more for {span}?
What is more expensive over {span}?
For {span}, where do I pay more?
# JOBS
Job {a} pays {p} an hour for {n} hours, job {b} pays {t} a week.
Job {a} gives {p} per hour and takes {n} hours. Job {b} gives {t} in all.
Job {a} means {n} hours at {p} an hour, job {b} a fixed {t}.
Job {a}: {n} hours a week at {p} euros. Job {b}: {t} euros a week.
In job {a} I work {n} hours a week for {p} an hour, in job {b} I get {t} a week.
With job {a} it's {p} euros an hour, {n} hours a week. Job {b} gives {t} a week.
Job {a} is {n} hours at {p}; job {b} is {t} flat.
# JOB_MORE
Which pays more?
Which of the jobs pays more?
Where is the pay better?
Which one earns me more?
Which job is the better paid one?
Which job pays more?
Where do I earn more?
Which brings more money?
Which one should I take for the money?
Which is paid better?
# JOB_LESS
Which pays less?
Which job pays less?
Where is the pay lower?
Which one earns me less?
Which job is worse for the money?
Which job should I not take if I want more money?
Where do I earn less?
Which brings less money?
Which is paid worse?
# TANKS
{W} {a} has {s} and loses {m} an hour. {W} {b} has {o}.
{W} {b} has {o} all the time. {W} {a} has {s}, but {m} less each hour.
{W} {a} begins with {s} and drops {m} an hour, and {w} {b} remains at {o}.
There is {s} in {w} {a} at first, {m} less every hour. In {w} {b} there is {o}.
{W} {a}: {s} at the start, {m} an hour are lost. {W} {b}: always {o}.
{W} {a} starts at {s} and goes down by {m} every hour; {w} {b} stays at {o}.
In {w} {a} are {s}, and each hour {m} go. In {w} {b} are {o}.
{W} {a}: {s}, minus {m} an hour. {W} {b}: {o}.
There are {s} in {w} {a}, which loses {m} per hour, and {o} in {w} {b}.
# TANK_MORE
Which has more after {n} hours?
Which is fuller {n} hours later?
{n} hours later, which one holds more?
Where is more left after {n} hours?
In {n} hours, which one has more?
Which of the two has more when {n} hours are over?
Which one is fuller after {n} hours?
After {n} hours, where is more?
Which has more left after {n} hours?
# TANK_LESS
Which has less after {n} hours?
Which is emptier after {n} hours?
{n} hours later, which one holds less?
Where is less left after {n} hours?
In {n} hours, which one has less?
Which one is lower after {n} hours?
After {n} hours, where is less?
Which has less left after {n} hours?
# SAVERS
{a} saves {p} a week for {m} weeks, {b} saves {q} a week for {n} weeks.
{a} gets {m} times {p} points, {b} {n} times {q} points.
{a} earned {p} a day on {m} days, {b} {q} a day on {n} days.
{a} swims {p} lengths on each of {m} days, {b} {q} lengths on {n} days.
{a} puts aside {p} euros {m} times, {b} {q} euros {n} times.
{a} works {m} hours for {p} an hour, {b} {n} hours for {q} an hour.
{a} has {m} bags of {p}, {b} has {n} bags of {q}.
{a} bought {m} books at {p} euros, {b} bought {n} at {q} euros.
{a} runs {p} km on {m} days, {b} {q} km on {n} days.
# SAVER_MORE
Who has more in the end?
Who ends up with more?
Who has the higher total?
Who has more altogether then?
Who comes out with more?
Whose total is higher?
Who has the bigger total?
Who is ahead?
# SAVER_LESS
Who has less in the end?
Who ends up with less?
Who gets less in total?
Who has the lower total?
Which of the two has less at the end?
Who comes out with less?
Whose total is lower?
Who has the smaller total?
Who is behind?
# CLOCK_WHICH
Which is {w}: {a} or {b}?
Which of the times is {w}, {a} or {b}?
Tell me which is {w}, {a} or {b}.
Of {a} and {b}, which is {w}?
Which is the {w} time: {a} or {b}?
What is {w}, {a} or {b}?
{a} or {b}: which is {w}?
Which time is {w}, {a} or {b}?
{a} vs {b}, which is {w}?
Which comes {w} in the day, {a} or {b}?
# CLOCK_IS
Is {a} {w} than {b}?
Would {a} be {w} than {b}?
Yes or no: {a} is {w} than {b}.
Say if {a} is {w} than {b}.
Am I right that {a} is {w} than {b}?
Is the time {a} {w} than {b}?
Is {a} {rel} {b}?
Is {a} {w} in the day than {b}?
{a} is {w} than {b}, right?
Does {a} come {rel} {b}?
Is it true that {a} is {w} than {b}?
# LATE
{a} arrived at {s}, {b} at {t}. It started at {h}.
It began at {h}. {a} came at {s} and {b} at {t}.
The concert starts at {h}. {a} is there at {s}, {b} at {t}.
The lesson was at {h}; {a} came in at {s}, {b} at {t}.
Work begins at {h}. {a}: {s}, {b}: {t}.
The appointment was for {h}. {a} showed up at {s} and {b} at {t}.
{a} was there at {s} and {b} at {t}, but dinner was at {h}.
School starts at {h}. {a} came at {s} and {b} at {t}.
The meeting is at {h}. {a} arrives at {s}, {b} at {t}.
{a} came at {s}, {b} at {t}; the film began at {h}.
We said {h}. {a} was there at {s}, {b} at {t}.
{h} is the start. {a}: {s}. {b}: {t}.
# LATE_ASK
Who was late?
Who arrived late?
Who didn't make it in time?
Who was behind time?
Which one came too late?
Tell me who was late.
Who came late?
Who was too late?
Which of them was late?
Who missed the start?
Who was not on time?
# ON_TIME_ASK
Who was on time?
Who came in time?
Who made it on time?
Who arrived before the start?
Who was punctual?
Who was early enough?
Which of the two came in time?
Which of them was punctual?
Who was there before it started?
Who didn't miss the start?
# NEXT_BUS
Bus A comes in {k} minutes, bus B at {h}. It is {n} now.
At the stop at {n}: bus A in {k} minutes, bus B at {h}.
I stand here at {n}. Bus B comes at {h}, bus A in {k} minutes.
Bus B is due at {h} and bus A in {k} minutes. My watch shows {n}.
It's {n}. Bus A leaves in {k} minutes, bus B at {h}.
The A bus comes in {k} minutes, the B bus at {h}. It's {n}.
Now it's {n}. Bus B goes at {h}, bus A in {k} minutes.
Bus A: {k} minutes to wait. Bus B: at {h}. The time is {n}.
# NEXT_ASK
Which comes first?
Which bus comes first?
Which one arrives sooner?
Which bus gets here first?
Which should I take to leave sooner?
Which one do I wait for less?
Which is the earlier one?
Which bus is first?
Which one is here sooner?
Which bus can I take sooner?
Which comes earlier?
# NEXT_LAST
Which comes later?
Which bus comes later?
Which one arrives later?
Which is the later one?
Which of them makes me wait longer?
Which bus is later?
Which one comes second?
Which do I wait for longer?
# IN_TIME
It's {n}, the shop closes at {h} and I need {d} to get there. Will I be in time?
We have until {h}. The job takes {d} and it's {n}. Will we make it?
It is {n}. The train leaves at {h} and the way takes {d}. Do I catch it?
The film starts at {h}. It's {n} now and I need {d}. Am I on time?
I must be there at {h}. It takes {d} and it's {n}. Can I make it?
It's {n} now. If it takes {d}, am I done by {h}?
I leave at {n} and need {d}. Will I be there by {h}?
Dinner is at {h}. The cake takes {d} and I start at {n}. Is it ready?
At {n} I start a task of {d}. Do I finish before or at {h}?
The deadline is {h}, it is {n}, and there are {d} of work left. Enough time?
It's {n}. The lesson lasts {d} and the bus goes at {h}. Do I get the bus?
Start {n}, length {d}, end by {h}: possible?
# CALENDAR_IS
Is {a} {rel} {b}?
Does {a} come {rel} {b}?
Is {a} {w} in the {span} than {b}?
Is {a} {w} than {b}?
In the {span}, is {a} {rel} {b}?
{a} is {rel} {b}, right?
Yes or no: {a} comes {rel} {b} in the {span}.
Does {a} come {rel} {b} in the {span}?
""")

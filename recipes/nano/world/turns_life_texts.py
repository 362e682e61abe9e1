"""Wordings for `turns_life`, by the name of their table; see `phrases.blocks`."""

from recipes.nano.world.phrases import blocks

TEXTS = blocks(r"""
# PRICES
{X} is {p} {coin}, {y} is {q}.
A {x} costs {p} {coin} and a {y} {q}.
One {x} is {p} {coin}, one {y} {q}.
A {x} comes to {p} {coin}, a {y} to {q}.
For a {x} they want {p} {coin}, for a {y} {q}.
{p} {coin} for a {x}, {q} for a {y}.
The shop sells a {x} at {p} {coin} and a {y} at {q}.
I can get a {x} for {p} {coin} or a {y} for {q}.
{X} {p} {coin}, {y} {q} {coin}, says the list.
The {x} is {p} {coin}, the {y} {q} {coin}.
{X}: {p} {coin}. {y}: {q} {coin}.
They ask {p} {coin} for a {x} and {q} for a {y}.
On the menu: {x} {p}, {y} {q}.
You pay {p} {coin} for a {x} and {q} {coin} for a {y}.
Prices: {x} {p} {coin}, {y} {q} {coin}
At our stand a {x} is {p} {coin} and a {y} is {q} {coin}.
The price of a {x} is {p} {coin}; a {y} is {q}.
A {x} is {p}, a {y} is {q}.
# PRICE_ONE
A {x} is {p} {coin}.
One {x} costs {p} {coin}.
I get a {x} for {p} {coin}.
The price of a {x} is {p} {coin}.
A {x}: {p} {coin}.
For a {x} they ask {p} {coin}.
A single {x} is {p} {coin}.
They sell a {x} at {p} {coin}.
The {x} is {p} {coin}.
A {x} costs {p}.
They want {p} {coin} for a {x}.
You get a {x} for {p} {coin}.
Each {x} is {p} {coin}.
# SOME
{a} and {b}?
{a} and {b}, please. What's that?
{a} and {b}: what is the total?
{a} together with {b}: how much?
Give me {a} and {b}. What does it cost?
For {a} and {b}, what must I pay?
How much would {a} and {b} come to?
{a}, {b}. The sum?
What does it make, {a} and {b}?
My order: {a}, {b}. What is the price?
Let me have {a} and {b}. How much altogether?
{a} and also {b}. What do we pay?
What do {a} and {b} cost?
How much are {a} and {b}?
How much for {a} and {b}?
I take {a} and {b}. How much is it?
I'd like {a} and {b}. What do I pay?
We want {a} and {b}. Total?
What is the bill for {a} and {b}?
{a}, {b}: what does it come to?
Price for {a} and {b}?
If I buy {a} and {b}, what do I pay?
We order {a} and {b}. What is the total?
{a} plus {b}, how much is that?
# ONE_EACH
How much for one of each?
How much is one of each?
What do I pay for one of each?
One of each, please. How much?
What are both together?
How much are the two together?
What is it for both?
A {x} and a {y}, how much is that?
I take one {x} and one {y}. What do I pay?
And both?
Both together?
What do a {x} and a {y} cost?
One {x}, one {y}: total?
The price for both?
# CHANGE
I pay with a {w} for one {x}. My change?
I give {w} for a {x}. What do I get back?
What change do I get from {w} for one {x}?
I buy one {x} with a {w} note. Change?
I only take a {x} and pay with {w}. How much comes back?
How much is left of {w} after a {x}?
If I buy a {x} and have {w}, what is left?
I have {w} and buy a {x}. How much remains?
What remains of {w} when I buy a {x}?
After one {x}, what is left of my {w}?
I hand over {w} for a {x}. How much change?
With {w} I pay a {x}. What comes back?
I had {w} and bought a {x}. What do I have now?
Out of {w}, what do I get back for a {x}?
# CHANGE_BOTH
I pay for both with {w}. My change?
I buy one of each and give {w}. What do I get back?
I have {w} and buy both. What is left?
With {w} I pay a {x} and a {y}. What is left over?
If I buy a {x} and a {y}, what is left of {w}?
I spend {w} on both, what do I get back?
What remains of {w} when I buy a {x} and a {y}?
How much of {w} do I still have after both?
After one {x} and one {y}, what is left of my {w}?
I hand over {w} for a {x} and a {y}. My change?
I had {w} and bought one of each. How much do I have now?
A {x} and a {y}, and I pay with {w}. Change?
How much is left of {w} after a {x} and a {y}?
What comes back from {w} for one of each?
# SEVERAL
How much are {a}?
What do {a} cost?
How much would {a} be?
{a}: how much?
What must I pay for {a}?
{a} only, what is it?
Just {a}. The price?
What's the price of {a}?
And {a}?
{a}, please. How much?
I only want {a}. What's that?
Price of {a}?
How much for {a}?
What would {a} be?
I buy {a}. What do I pay?
# GAP
How much more is the {x}?
How much dearer is the {x}?
What do I save with a {y}?
By how much is the {y} cheaper?
How far apart are the two prices?
What does a {x} cost more than a {y}?
How much more does a {x} cost than a {y}?
What is the difference in price?
How much cheaper is the {y}?
By how much do they differ?
How much do I save if I take a {y} instead of a {x}?
What's the difference?
# PRICE
How much is a {x} again?
The price of the {x}, please.
One {x} was how much?
What did a {x} cost?
And one {x}?
What's the price of a {x}?
What do I pay for just one {x}?
Remind me: how much is a {x}?
How much was the {x}?
# CHEAPER
What's cheaper?
Which is cheaper?
Which one costs less?
Which of the two is cheaper?
What costs less?
Which should I take to save money?
I want the cheap one. Which is it?
Which has the lower price?
The cheaper one is?
# DEARER
What's more expensive?
Which is dearer?
Which one costs more?
Which of the two is more expensive?
What costs more?
Which has the higher price?
The dearer one is?
# ATTRIBUTE
[Which|What] {k} was it?
[Which|What] {k} again?
Which {k} did I say?
What was the {k}?
What's the {k}?
What is my {k}?
What's my {k} again?
[Tell|Remind] me of the {k}.
Do you remember the {k}?
On or at which {k} is it?
And the {k}?
Which {k} do I need?
{k}?
I forgot the {k}. What was it?
Quick, the {k}?
What {k} did I tell you?
My {k}, please?
The {k} was ...?
# ATTRIBUTE_CHANGED
Sorry, the {k} is {v}.
The {k} has changed to {v}.
No wait, {k} {v}.
Correction: {k} {v}.
I was wrong, it is {k} {v}.
Update: the {k} is {v} now.
They gave me a new {k}: {v}.
Actually it's {k} {v}.
Make that {k} {v}.
# MEETING
The {t} is on {d} at {h}.
I have a {t} on {d} at {h}.
My {t} is {d}, {h}.
{T} on {d}, {h}.
On {d} at {h} we have the {t}.
The {t} starts at {h} on {d}.
Our {t} takes place {d} at {h}.
{d} {h}: {t}.
There's a {t} on {d} at {h}.
They set the {t} for {d} at {h}.
The {t} will be on {d}, at {h}.
# MEETING_BOTH
When is the {t}?
When's the {t}?
When is it again?
Day and time of the {t}?
On which day and at what time is it?
When do I have to be there?
When was the {t} again?
Remind me when the {t} is.
Tell me the day and the hour.
When exactly?
# MEETING_DAY
What day is it now?
On which day is the {t}?
Which day is it?
What day is the {t}?
So on what day is it?
Which day of the week is that?
On which day do I go?
When is it, I mean which day?
Day of the {t}?
The {t} is on what day?
# MEETING_TIME
What time is it at?
At what time does it start?
At what time is the {t}?
What time does the {t} begin?
At what hour?
So when does it start?
Time of the {t}?
What's the time of the {t} now?
What hour do I have to be there?
# LATER
It was moved {k} later.
It moved {k} later.
They put it off by {k}.
The {t} is {k} later.
It's been postponed by {k}.
It got pushed back {k}.
It will be {k} later.
They delayed it by {k}.
We had to move it back by {k}.
It takes place {k} after that.
Now it's {k} later than planned.
# EARLIER
It was moved {k} earlier.
They brought it forward by {k}.
The {t} is {k} earlier.
It's {k} earlier now.
It will be {k} before that.
They moved it up by {k}.
Now it's {k} earlier than planned.
It takes place {k} sooner.
# TO_DAY
It was moved to {d}.
They changed it to {d}.
It's on {d} now.
Now it's {d}.
The {t} has been moved to {d}.
Not then, on {d}.
They shifted it to {d}.
The new day is {d}.
Sorry, I meant {d}.
# HOURS
It starts {k} later.
It begins {k} later.
The {t} is {k} later that day.
It's been pushed back by {k}.
They start {k} later.
There's a delay of {k}.
It is postponed by {k}.
# TO_TIME
The time changed to {h}.
It starts at {h} now.
It's at {h} instead.
The new time is {h}.
Sorry, at {h}.
They moved it to {h}.
It begins at {h} after all.
# DEPARTS
My {t} leaves at {h}.
The {t} goes at {h}.
Departure of the {t} is {h}.
I take the {h} {t}.
My {t} is at {h}.
The {t} departs at {h}.
Our {t} is due at {h}.
We catch the {t} at {h}.
The {t} should leave at {h}.
# DEPARTS_LATE
It is {k} minutes late. When does it leave now?
It's {k} minutes late. What time is that?
There's a delay of {k} minutes. When does it go?
It will be {k} minutes late. When does it leave?
They announced {k} minutes delay. New departure?
With {k} minutes of delay, when does it go?
Now it leaves {k} minutes later. When is that?
The {t} is delayed by {k} minutes. What's the new time?
{k} minutes late! When does it leave then?
# DEPARTS_BEFORE
I want to be there {k} minutes before. When is that?
I must be there {k} minutes earlier. What time?
I need {k} minutes to get there. When do I leave?
It takes me {k} minutes to the station. When do I have to go?
When must I leave if the way takes {k} minutes?
We should arrive {k} minutes ahead. At what time?
The walk there is {k} minutes. When do I have to start?
I like to be {k} minutes early. When should I arrive?
# DEPARTS_EARLY
It leaves {k} minutes earlier. When is that?
They moved it up by {k} minutes. What's the new time?
It goes {k} minutes early today. When does it leave?
The {t} is {k} minutes early. When does it go?
# DEPARTS_TAKES
The ride takes {k} minutes. When do I arrive?
It needs {k} minutes. What time am I there?
The trip is {k} minutes long. When does it arrive?
When do we get there if it takes {k} minutes?
It takes {k} minutes. When is it there?
After {k} minutes I get off. When is that?
# JOURNAL_TOTAL
How much is that together?
How much is that in all?
What's the total?
total so far?
And all together?
How much altogether?
Add it up, please.
So how much is it in total?
What does that make?
What is the sum?
How many in all?
How many is that altogether?
And in total?
Sum it up.
# JOURNAL_WHICH_MORE
When was it more?
When was it the most?
Which time was the best?
On which day was it more?
When did I have the highest number?
Which one was the highest?
Which was the biggest?
When was the number highest?
Which of them was the most?
# JOURNAL_WHICH_LESS
When was it less?
When was it the least?
When did I have the lowest number?
Which one was the lowest?
Which was the smallest?
When was the number lowest?
Which of them was the least?
On which day was it less?
# JOURNAL_GAP
What's the difference?
How much more was it the better time?
By how much do they differ?
How much more is the bigger one?
How big is the difference between the two?
Difference?
How much more or less is that?
How much did it change?
# JOURNAL_RECALL
How much was it {d}?
How many was it {d}?
And {d}?
What did I say for {d}?
What was the number {d}?
Remind me how much it was {d}.
What about {d}?
The number {d}, please?
How much did I tell you {d}?
# STOCKS
{X} holds {a} {t}, {y} {b}.
In {x} are {a} {t}, in {y} {b}.
There are {a} {t} in {x} and {b} in {y}.
{X} has {a} {t} and {y} has {b}.
{a} {t} are in {x}, {b} are in {y}.
I have {a} {t} in {x} and {b} in {y}.
{X}: {a} {t}. {y}: {b} {t}.
I put {a} {t} in {x} and {b} {t} in {y}.
# STOCKS_PEOPLE
{x} has {a} {t}, {y} has {b}.
{x} has {a} {t} and {y} has {b}.
{x} owns {a} {t}. {y} owns {b}.
{a} {t} belong to {x} and {b} to {y}.
{x}: {a} {t}, {y}: {b}
{x} collected {a} {t}, {y} {b}.
# GETS
I put {k} more {t} into {n}.
I put {k} more in {n}.
{k} more {t} go into {n}.
{N} gets {k} more.
I add {k} {t} to {n}.
{k} {t} are added to {n}.
Someone puts {k} more in {n}.
Then {n} gets {k} {t} more.
# LOSES
I take {k} {t} out of {n}.
I take {k} out of {n}.
{k} {t} are taken from {n}.
{N} loses {k}.
I remove {k} {t} from {n}.
{k} of the {t} in {n} are gone.
Someone takes {k} from {n}.
# GETS_PERSON
{n} gets {k} more.
{n} gets {k} more {t}.
{n} buys {k} more.
{n} finds {k} {t}.
I give {n} {k} more.
Then {n} gets {k} as a present.
{n} wins {k} {t}.
# LOSES_PERSON
{n} loses {k}.
{n} loses {k} {t}.
{n} gives {k} away.
{n} sells {k} {t}.
I take {k} from {n}.
{n} uses up {k}.
{n} breaks {k} of them.
# STOCK_ONE
How many are in {n} now?
How many {t} are in {n}?
And how many are in {n}?
How many are there in {n}?
How many does that make in {n}?
What's in {n}?
How many {t} has {n} now?
Number of {t} in {n}?
# STOCK_ONE_PERSON
How many does {n} have now?
How many {t} does {n} have?
And how many has {n}?
How many are with {n}?
How many {t} has {n} got?
What does {n} have now?
{n} has how many?
Number of {t} of {n}?
# STOCK_BOTH
How many is that together?
How many {t} are there in all?
How many are there altogether?
How many {t} in total?
And both together?
What's the total?
How many {t} is that, all in all?
The sum of both?
# TODO
[To do|My to-do list|Today's list|Things to do|My tasks]: {xs}.
[I have to do this|I need to do this today|These are my plans|Still open]: {xs}.
[My plan for today|My list|On my list|Jobs for today]: {xs}
[Here is|This is] what I have to do: {xs}.
# TODO_DONE
Done: {x}.
I'm done with this: {x}.
{X}: done!
{X} is done.
I finished this: {x}.
Finished: {x}.
I've finished: {x}.
That's done now: {x}.
Already done: {x}.
Strike this: {x}.
Strike out "{x}".
Cross this off: {x}.
Take "{x}" off the list.
Delete "{x}".
Tick off "{x}".
You can tick off: {x}.
No need to {x} now.
I managed to {x}.
Somebody else will {x}, so take it off.
"{x}" is behind me.
I did "{x}".
Just finished: {x}.
I have crossed off "{x}".
Cross off {x}.
{X}, check!
Remove {x}.
I don't have to {x} any more.
My brother will {x}, so that's off my list.
# TODO_NEW
I also have to {x}.
I need to {x} as well.
Then there is this: {x}.
Also: {x}.
Another one: {x}.
I have to {x}, too.
Please add: {x}.
Add "{x}" to it.
I forgot: {x}.
Write this down too: {x}.
There is one more task: {x}.
Add: {x}.
Oh, and {x}.
One more: {x}.
I must {x}, too.
Don't let me forget to {x}.
Put "{x}" on the list.
New task: {x}.
And I need to {x}.
# TODO_LEFT
What's left?
What else is on it?
What is on my list now?
How does the list look now?
What do I have to do yet?
List what is left.
Tell me what is still to be done.
The rest of the list?
Which tasks remain?
What haven't I done yet?
What is left to do?
What's still to do?
What do I still have to do?
What remains?
What's on the list now?
Show me the list.
What is still open?
What else is there to do?
Which ones are left?
And now the list?
Read me the list.
# TODO_COUNT
How many are left?
How many things are left?
How many are there now?
How many are on it now?
How many tasks remain?
How many tasks are still open?
How many do I have left?
How many more things must I do?
What's the number of things on it now?
Count what is left.
How many things do I still have to do?
How many tasks are on the list now?
How many are still open?
Number of things left?
# TODO_FIRST
What is first on the list now?
What comes first?
What's the first thing now?
With what do I start?
Which one is at the top?
Which is at the top of the list?
What is the first thing on the list?
What comes first on it?
What is the top one?
What do I have to do first?
What should I begin with?
Which is the first task now?
What stands first?
First thing on my list?
And what is number one?
What is uppermost on it?
# TODO_LAST
What is last on the list now?
What is at the end of the list?
Which is at the bottom of the list?
What is the final one?
What do I do last?
What stands at the very end?
Which task comes at the end?
The last thing on the list?
What comes last?
What's the last thing?
Which one is at the bottom?
# OPEN
What is {e}?
What's {e}?
{e}
{e}?
Calculate {e}.
How much is {e}?
{e} = ?
Work out {e}.
Tell me {e}.
I need {e}.
Start with {e}.
First: {e}
# ADD_TO
Add that to {n}.
Now add that to {n}.
Add this to {n}, please.
Add it to {n}.
{n} plus that?
And {n} and that?
How much is {n} with that added?
{n} together with that?
That and {n} make how much?
Put it and {n} together.
Sum of that and {n}?
Let me add it to {n}.
What is {n} plus that?
And {n} plus this number?
Put that on top of {n}.
{n} and that together?
{n} increased by that is?
# FROM
Subtract that from {n}.
Take that away from {n}.
Now subtract it from {n}.
{n} minus that?
Now take it from {n}.
And {n} minus that number?
{n} take away that?
What is {n} less this?
What do I get if I take that from {n}?
What is left of {n} if that goes off?
{n}, and that subtracted from it?
Start at {n} and take that away.
How much is {n} without that?
From {n}, take that.
{n} reduced by that?
What is {n} minus that?
Take it off {n}.
What's left of {n} after that?
{n} less that?
Deduct it from {n}.
If I take that from {n}, what remains?
# TO_REACH
How much is missing to {n}?
How much more to {n}?
What do I add to that to get {n}?
What is missing until {n}?
How far away is {n}?
How much less than {n} is that?
How many more until {n}?
How much up to {n}?
What must I add to get {n}?
How far is it to {n}?
How much do I need to reach {n}?
And up to {n}?
What's missing to make {n}?
# SAME_OTHER
And {new} instead of {old}?
{new} instead of {old}?
Same numbers, but {new}?
And now {new}?
Make it {new}.
Make that {new} instead of {old}.
Do it with {new}.
Again, but {new}.
{new}, I mean.
No, {new}.
And how about {new}?
Not {old}, but {new}.
Try {new}.
The same with {new}.
What if it's {new}, not {old}?
Now {done} instead.
And if I want them {done}?
The same two numbers {done}?
I meant {new}.
Sorry, I meant {new}, not {old}.
Replace {old} by {new}.
Use {new} this time.
# ADD_FIRST
Now add the {which} number to it.
And the {which} number on top of that?
Then add the {which} number once more.
Add to it the {which} number.
How much is that with the {which} number added?
Add the {which} number again.
And add the {which} number to that.
Plus the {which} number?
What's that plus the {which} number?
Put the {which} number on top.
# SUB_FIRST
Now subtract the {which} number from it.
And take off the {which} number once more?
Then subtract the {which} number.
That without the {which} number?
How much is that less the {which} number?
Take the {which} number away again.
And minus the {which} number?
Subtract the {which} number again.
What's that minus the {which} number?
Take off the {which} number.
# MORE_THAN
Is that {rel} {n}?
Is that number {rel} {n}?
Has it become {rel} {n}?
And is that {rel} {n}?
Is what we have now {rel} {n}?
Is it {rel} {n}?
Is the result {rel} {n}?
{rel} {n}?
So is it {rel} {n}?
Would you say that's {rel} {n}?
Does that make {rel} {n}?
# UNDO
Undo that.
Cancel the last step.
Undo it, please.
One step back, please.
Back up one step.
Let's go back a step.
That was wrong, undo it.
Drop the last step.
Return to the number before.
Scrap that last one.
Undo the last step.
Go back one step.
Take that back.
Oh no, undo.
Back to the number before, please.
No, cancel that. What was it before?
Forget the last step. Where were we?
What was it before that?
Go back.
Revert the last step, please.
Without the last step, please.
# PERCENT
What is {p}% of {n}?
{p}% of {n}?
What's {p} percent of {n}?
How much is {p}% of {n}?
Calculate {p}% of {n}.
{p} percent of {n} is how much?
Tip of {p}% on {n}?
# PERCENT_ON
So what's the price with that added?
And with that on top?
Add it to the {n}.
What is it in total then?
What do I pay with that added?
Price plus that?
So {n} plus that is?
What's the total with it?
How much is it altogether?
And the whole bill with it?
# PERCENT_OFF
So what's the price with that off?
Take it off the {n}.
What is left of the price?
What do I pay then, with that as a discount?
And the reduced price?
Subtract it from the {n}.
And without that part?
So {n} less that is?
If that is taken off, what remains?
What's the price after the discount?
# BIGGER
Which is bigger, {a} or {b}?
Which is more, {a} or {b}?
What's larger: {a} or {b}?
{a} or {b}, which is more?
Which is greater: {a} or {b}?
Is {a} or {b} more?
# SMALLER
Which is smaller, {a} or {b}?
Which is less, {a} or {b}?
What's less: {a} or {b}?
{a} or {b}, which is less?
Which is lower: {a} or {b}?
# BY_HOW_MUCH
By how much?
by how much?
And by how much?
How much is the difference?
What's the difference?
How big is the gap?
By what margin?
And the difference?
How far apart are they?
How much is between them?
How much more or less?
So they differ by how much?
# OTHER_ONE
And the {other} one?
And the {other} number?
Which one is the {other} one then?
So the {other} one is?
And the other one?
What was the other number?
The {other} of the two?
# BOTH_SUM
And both together?
What do they make together?
Add the two.
And the sum of both?
Together?
What are they in total?
# NEED_ONE
I need {k} {t} for one {one}.
One {one} takes {k} {t}.
For a {one} I need {k} {t}.
A {one} needs {k} {t}.
You need {k} {t} per {one}.
Each {one} takes {k} {t}.
{k} {t} go into one {one}.
# NEED_MANY
I'm making {n} {made}.
And for {n} {made}?
I want {n} {made}. How many {t} is that?
How many {t} for {n} {made}?
We need {n} {made}.
What about {n} {made}?
{n} {made}, please. How many {t}?
# NEED_HAVE
I have {h} already. How many do I have to buy?
I have {h} already. How many more do I need?
I've got {h} {t}. How many are missing?
There are {h} at home. How many more?
{h} are there. How many must I still get?
I already have {h}. What's missing?
We have {h} of them. How many do we still need?
If I have {h}, how many do I buy?
# ANEW_EVEN
Is {v} even?
Is {v} an even number?
{v}: even?
Would you call {v} even?
Tell me if {v} is even.
# ANEW_ODD
Is {v} odd?
Is {v} an odd number?
{v}: odd?
Would you call {v} odd?
Tell me if {v} is odd.
# ANEW_OVER
Is {v} more than {m}?
Is {v} bigger than {m}?
Is {v} above {m}?
{v}: over {m}?
# ANEW_UNDER
Is {v} less than {m}?
Is {v} smaller than {m}?
Is {v} below {m}?
{v}: under {m}?
# ANEW_DIVISIBLE
Is {v} divisible by {n}?
Can {v} be divided by {n}?
Is {v} a multiple of {n}?
Does {n} go into {v}?
# ANEW_NEXT
What comes after {v}?
What number comes after {v}?
The number after {v}?
Which number follows {v}?
# ANEW_FIRST
What's the first letter of {v}?
What is the first letter of {v}?
Which letter does {v} start with?
First letter of {v}?
# ANEW_LAST
What's the last letter of {v}?
What is the last letter of {v}?
Which letter does {v} end with?
Last letter of {v}?
# ANEW_SECOND
What's the second letter of {v}?
What is the second letter of {v}?
Second letter of {v}?
# ANEW_HAS
Is there [a|an] {l} in {v}?
Does {v} have [a|an] {l}?
Does {v} contain the letter {l}?
Is {l} in {v}?
# ANEW_AND
And {v}?
and {v}?
What about {v}?
How about {v}?
And what about {v}?
Now {v}.
{v}?
OK, and {v}?
Same question for {v}.
And for {v}?
Then {v}?
Next: {v}
# ANEW_AND_OF
And of {v}?
and of {v}?
And {v}?
What about {v}?
And for {v}?
Of {v}?
The same for {v}?
How about {v}?
Now for {v}.
OK, and of {v}?
# OPENS
The {t} opens at {o} and closes at {c}.
Our {t} is open from {o} to {c}.
The {t} opens its doors at {o} and shuts at {c}.
From {o} to {c} the {t} is open.
The {t} is open {o} to {c}.
The {t} has open from {o} until {c}.
The {t} closes at {c} and opens at {o}.
Open from {o}, closed from {c}: that's the {t}.
The {t} is open from {o} until {c} o'clock.
{T} hours: {o} to {c}.
They open at {o} and close at {c}.
The {t} opens at {o} o'clock, it closes at {c} o'clock.
Opening hours of the {t}: {o}-{c}.
You can go to the {t} between {o} and {c}.
# WHEN_OPEN
When does it open?
When do they open?
What is the opening time?
Since when in the morning is it open?
When are the doors opened?
From what time on can I come?
When does the {t} open?
From when is it open?
At what time can I go in first?
Opening time?
What time does it open?
# WHEN_CLOSE
When does it close?
When do they close?
What is the closing time?
When are the doors shut?
By when must I be there at the latest?
Until what time can I come?
When does the {t} close?
Until when is it open?
What time does it shut?
At what time does it close?
Closing time?
How late is it open?
# LENGTH
How long is it open?
How many hours are they open?
How many hours a day is the {t} open?
Hours open per day?
How many hours is it open?
For how many hours is the {t} open?
How many hours a day is that?
How long is the {t} open, in hours?
Number of hours it's open?
# IS_OPEN
Is it open at {h}?
Is it open when I come at {h}?
Are they open at {h}?
At {h} o'clock, is it open?
Can I get in at {h}?
Will they let me in at {h}?
Is {h} within the opening hours?
I want to come at {h}. Does that work?
If it is {h}, are they open?
Can I go there at {h}?
Would it be open at {h} o'clock?
I'll be there at {h}. Is it open?
Is the {t} open at {h} o'clock?
It's {h} o'clock. Is it open now?
If I come at {h}, is it open?
# OPT_CHEAP
Which is the cheapest?
What is the cheapest of them?
Which of them is the cheapest?
Which one is the least expensive?
For which do I pay least?
What should I take to pay as little as possible?
What's cheapest?
Which one costs least?
What costs the least?
The cheapest one is?
I want to save money. Which one?
Which has the lowest price?
And the cheapest?
# OPT_DEAR
Which is the most expensive?
What is the dearest of them?
For which do I pay most?
Which one is the priciest?
Which would cost me most?
What's dearest?
Which one costs most?
What costs the most?
The most expensive one is?
Which has the highest price?
And the most expensive?
# OPT_BEST
Who is leading?
Who is in front?
Which of them is first?
Who has the highest score?
Who is the winner so far?
Which one has the most points?
Who is first?
Who has the most points?
Who is ahead of all?
Who wins?
Who has the best score?
Who's on top?
And the best one?
# OPT_WORST
Who is last?
Which of them is last?
Who has the least?
Which one has the fewest points?
Who is the worst so far?
Who loses?
Who has the fewest points?
Who is behind all others?
Who has the lowest score?
Who is at the bottom?
Who did worst?
And the last one?
# OPT_OLD
Who is the oldest?
Who has the highest age?
Which one is the oldest?
Who's the eldest of them?
Who's oldest?
Who was born first?
The oldest one is?
Which of them is the oldest?
And the oldest?
# OPT_YOUNG
Who is the youngest?
Who has the lowest age?
Which one is the youngest?
Who's the youngest of them?
Who's youngest?
Who was born last?
The youngest one is?
Which of them is the youngest?
And the youngest?
# OPT_FAST
Which is the fastest?
Which of them is the fastest?
How do I get there fastest?
With what am I there first?
What brings me there soonest?
How am I there in the least time?
What should I take if I am in a hurry?
What's quickest?
What takes the least time?
Which one is the quickest way?
Which takes shortest?
And the fastest?
With which am I there first?
# OPT_SLOW
Which is the slowest?
Which of them is the slowest?
How do I get there latest?
With what does it take longest?
What brings me there latest?
With what do I arrive last?
What should I take if I have lots of time?
What takes the most time?
Which one takes longest?
Which is the slow one?
And the slowest?
With which am I there last?
# OPT_HOT
Where is it hottest?
Where is it warmest?
Which place is the warmest?
Where do I sweat the most?
Which is the warmest?
Where is it the warmest?
Which city is hottest?
And the hottest?
# OPT_COLD
Where is it coldest?
Where is it the coldest?
Which is the coldest?
Where is it the coolest?
Which city is coldest?
And the coldest?
# OPT_VALUE
What did I say for {x}?
What was it for {x}?
The number for {x}, please.
What did {x} have?
How much did I say for {x}?
What was the number for {x}?
And {x}?
How much was {x} again?
Remind me of the number for {x}.
What about {x}?
Which number goes with {x}?
{x}: how much was that?
# OPT_GAP
What's the difference between {x} and {y}?
How far apart are {x} and {y}?
What is between {x} and {y}?
How big is the gap from {x} to {y}?
How much is the one more than the other, {x} and {y}?
Difference of {x} and {y}?
By how much do {x} and {y} differ?
{x} and {y}: what is the difference?
How much is between {x} and {y}?
# OPT_TWO
What do {x} and {y} make together?
{x} and {y} together?
{x} plus {y}?
What is the total of {x} and {y}?
Both {x} and {y}, what does it make?
Add {x} and {y}, please.
How much are {x} and {y} together?
What's the sum of {x} and {y}?
# OPT_SEVERAL
What do I pay for {x} {k} times?
How much is {x} for {k} times?
What does {x} cost {k} times?
{x}, {k} times: how much?
I need {x} {k} times. What is that?
What do I pay if I take {x} {k} times?
{k} times {x}, how much is that?
I take {x} {k} times. What does it cost?
What would {k} times {x} be?
""")

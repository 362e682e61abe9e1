"""Wordings of later turns, added to those of `turns`: one table for each kind of reference."""


def _lines(block: str) -> list[str]:
    return block.strip().splitlines()


OPENERS = _lines("""What does {e} make?
Could you calculate {e}?
Could you work out {e} for me?
Can you compute {e}?
Can you tell me what {e} is?
I want to know what {e} is.
I'd like to know {e}.
Let's calculate {e}.
Start with {e}.
Please work out {e}.
Please compute {e} for me.
Hello! What is {e}?
To begin, {e}.
Begin by calculating {e}.
Let me start with {e}.
What would {e} be?
Can you do {e}?
Please tell me {e}.
I have to calculate {e}.
What comes out of {e}?
Do {e}.
Find {e}.
Help me with {e}.
Quick, {e}?
What is the value of {e}?
What is the result of {e}?""")

STEPS: dict[str, list[str]] = {
    "+": _lines("""Now add {n} to the result.
Now add {n} to your answer.
Now add {n} to this number.
Add another {n}.
Then add {n} to it.
And then plus {n}.
Next, add {n}.
Afterwards add {n}.
Could you add {n} to that?
Could you add {n} to the result?
Would you add {n} to it?
Please add {n}.
Please add {n} to the last result.
Add {n} to the last answer.
Add {n} to the previous answer.
Add {n} to what you got.
Add {n} to the number you just gave me.
I want to add {n} to that.
I'd like {n} added to that.
Let's add {n}.
Let's add {n} to it.
If I add {n} to that, what do I get?
If we add {n}, what is it?
When I add {n} to it, what comes out?
Suppose I add {n}. What is it then?
How much would it be with {n} more?
How much is that plus {n}?
How much is it plus {n}?
What do you get if you add {n} to that?
What would that be plus {n}?
What about plus {n}?
And adding {n}?
With {n} added?
Sum that with {n}.
What is the sum of that and {n}?
Take your last answer and add {n}.
Take the result and add {n} to it.
Take it and add {n}.
Use that result and add {n}.
Using that answer, add {n}.
Continue: plus {n}.
Continue with + {n}.
Go on: add {n}.
Make it {n} larger.
Make that {n} more.
Give me {n} more than that.
Bump it up by {n}.
Ok, plus {n}
ok now plus {n} please
now +{n}
and +{n}?
Then +{n}.
Nice, and plus {n}?
Good. Now {n} more.
Thanks! Now add {n} to it.
Which number is {n} more than that?
Which number is {n} greater than your answer?"""),
    "-": _lines("""Now subtract {n} from the result.
Now subtract {n} from your answer.
Now subtract {n} from that number.
Now take {n} away.
Now take {n} away from it.
Then subtract {n} from it.
Then take {n} away.
And then minus {n}.
Next, subtract {n}.
Afterwards subtract {n}.
Could you subtract {n} from that?
Could you take {n} away from the result?
Please subtract {n}.
Please subtract {n} from the last result.
Subtract {n} from the last answer.
Subtract {n} from the previous answer.
Subtract {n} from what you got.
Subtract {n} from the number you just gave me.
I want to subtract {n} from that.
I'd like {n} taken off that.
Let's subtract {n}.
Let's take {n} away from it.
If I subtract {n} from that, what do I get?
If we take away {n}, what is left?
When I take {n} off, what remains?
Suppose I take {n} away. What is left?
How much would it be with {n} less?
How much is that minus {n}?
How much is it minus {n}?
What do you get if you subtract {n} from that?
What would that be minus {n}?
What about minus {n}?
And subtracting {n}?
With {n} taken away?
What remains after taking away {n}?
Take your last answer and subtract {n}.
Take the result and subtract {n} from it.
Take it and take away {n}.
Use that result and subtract {n}.
Using that answer, subtract {n}.
Continue: minus {n}.
Continue with - {n}.
Go on: subtract {n}.
Make that {n} less.
Give me {n} less than that.
Bring it down by {n}.
Drop it by {n}.
Ok, minus {n}
ok now minus {n} please
now -{n}
and -{n}?
Then -{n}.
Nice, and minus {n}?
Good. Now {n} fewer.
Thanks! Now subtract {n} from it.
Which number is {n} less than that?
Which number is {n} smaller than your answer?
Knock {n} off that."""),
    "*": _lines("""Now multiply the result by {n}.
Now multiply your answer by {n}.
Now multiply it by {n}.
Now multiply that number by {n}.
Then times {n}.
And then times {n}.
Next, multiply by {n}.
Afterwards multiply it by {n}.
Could you multiply that by {n}?
Could you multiply the result by {n}?
Please multiply by {n}.
Please multiply the last result by {n}.
Multiply the last answer by {n}.
Multiply the previous answer by {n}.
Multiply what you got by {n}.
Multiply the number you just gave me by {n}.
I want to multiply that by {n}.
Let's multiply by {n}.
Let's multiply it by {n}.
If I multiply that by {n}, what do I get?
If we multiply by {n}, what is it?
When I multiply it by {n}, what comes out?
Suppose I multiply it by {n}. What is it then?
How much is that times {n}?
How much is {n} times that?
How much is it times {n}?
What do you get if you multiply that by {n}?
What would that be times {n}?
What about times {n}?
And multiplied by {n}?
What is that multiplied by {n}?
Take your last answer times {n}.
Take the result and multiply it by {n}.
Use that result and multiply it by {n}.
Using that answer, multiply by {n}.
Continue: times {n}.
Go on: multiply by {n}.
Make that {n} times as much.
{n} times the result, please.
{n} times your last answer?
{n} times as many?
Ok, times {n}
ok now times {n} please
now *{n}
now x{n}
and *{n}?
Then *{n}.
Nice, and times {n}?
Thanks! Now multiply it by {n}.
What is {n} times your answer?
What is {n} times the result?"""),
    "/": _lines("""Now divide the result by {n}.
Now divide your answer by {n}.
Now divide it by {n}.
Now divide that number by {n}.
Then divided by {n}.
And then divide by {n}.
Next, divide by {n}.
Afterwards divide it by {n}.
Could you divide that by {n}?
Could you divide the result by {n}?
Please divide by {n}.
Please divide the last result by {n}.
Divide the last answer by {n}.
Divide the previous answer by {n}.
Divide what you got by {n}.
Divide the number you just gave me by {n}.
I want to divide that by {n}.
Let's divide by {n}.
Let's divide it by {n}.
If I divide that by {n}, what do I get?
If we divide by {n}, what is it?
When I divide it by {n}, what comes out?
Suppose I divide it by {n}. What is it then?
How much is that divided by {n}?
What do you get if you divide that by {n}?
What would that be divided by {n}?
What about divided by {n}?
Take your last answer and divide it by {n}.
Take the result and divide it by {n}.
Use that result and divide it by {n}.
Continue: divided by {n}.
Go on: divide by {n}.
Split it {n} ways.
Split it equally among {n} people. How much does each get?
Share that equally between {n} people. What does each get?
If {n} people share that, how much does each get?
How often does {n} fit into that?
Ok, divided by {n}
ok now divide by {n} please
now /{n}
and /{n}?
Then /{n}.
Nice, and divided by {n}?
Thanks! Now divide it by {n}."""),
    "double": _lines("""Now double the result.
Now double your answer.
Double the last answer.
Double your last answer.
Double the number.
Double what you got.
Could you double that?
Could you double the result?
Let's double it.
Let's double that.
Please double your answer.
Multiply it by two.
Times two?
Two times that?
What is double that?
What's twice the result?
How much is twice that?
How much is the double?
What do I get if I double it?
If I double that, what do I get?
What if it were doubled?
Twice as many?
Now make it twice as much.
Great, now double it.
And now twice that number?"""),
    "triple": _lines("""Now triple it.
Triple your answer.
Triple the last result.
Now three times as much.
What is that tripled?
What is triple that?
Make it three times as big.
Multiply it by three.
Let's triple it.
How much is three times that?
What do I get if I triple it?
Times three?"""),
    "half": _lines("""Now halve the result.
Now halve your answer.
Halve the last answer.
Halve the number.
Halve what you got.
Could you halve that?
Let's halve it.
Please halve your answer.
Divide it by two.
Divided by two?
And half as much?
Half as much?
Half of the result?
What is half the result?
What is half your answer?
How much is half of that?
How much is half of it?
What do I get if I halve it?
If I halve that, what do I get?
Now make it half as much.
Great, now halve it.
Give me half of the result.
Split it in two.
Now take half of that number.
And now half that number?"""),
    "square": _lines("""Now square the result.
Square your answer.
Square the last result.
Square that number.
And now squared?
What is your answer squared?
What is the square of the result?
What is the square of your answer?
Raise it to the power of 2.
Raise that to the second power.
Let's square it.
Take the square of it.
How much is that squared?
That times itself?
What do I get if I square it?"""),
    "rsub": _lines("""Subtract that from {n}.
Now subtract that from {n}.
Subtract it from {n}.
Subtract the result from {n}.
Subtract your answer from {n}.
Take that away from {n}.
Take it away from {n}.
Take the result away from {n}.
{n} minus that?
{n} minus that
What is {n} minus that?
What's {n} minus the result?
How much is {n} minus your answer?
And {n} minus it?
{n} minus your last answer, please.
What is left of {n} if I take that away?
What remains if I subtract that from {n}?
If I subtract that from {n}, what do I get?
How much is missing to {n}?
How far is that from {n}?
How much do I need to add to get to {n}?
Please subtract this from {n}.
Could you subtract that from {n}?
Deduct that from {n}."""),
    "rdiv": _lines("""Divide {n} by that.
Now divide {n} by that.
Divide {n} by the result.
Divide {n} by your answer.
{n} divided by that?
What is {n} divided by that?
What is {n} divided by the result?
How much is {n} divided by it?
And {n} divided by your last answer?
How often does that fit into {n}?
How many times does it go into {n}?
If I divide {n} by that, what do I get?
Could you divide {n} by it?
Please divide {n} by this number.""")}  # fmt: skip

FIRST = _lines("""What was the first number I gave you?
What was the first number that I wrote?
Which number came first?
Remind me of the first number.
Say the first number again.
What was the number at the beginning?
What number did we begin with?
And what was the very first number?
Which was the first number in my first question?
What did I start from?""")

AGAIN = _lines("""What about {v} then?
And what about {v}, please?
And how about {v}?
How about {v} instead?
And for {v}, please?
For {v}?
for {v}?
what about {v}
and {v}
And {v}, please.
And the same for {v}?
And the same with {v}?
The same with {v}, please.
Same again for {v}.
Same again with {v}, please.
Same thing for {v}.
Same thing with {v}?
The same thing for {v}, please.
The same question for {v}, please.
Now the same with {v}.
Now do {v}.
Now do it with {v}.
Now do the same with {v}.
Now do the same for {v}, please.
Do that for {v} too.
Do that again with {v}.
Do that again for {v}, please.
Do it again with {v}.
Do {v} next.
Please do the same with {v}.
Please do the same for {v}.
Please do that for {v} as well.
Could you do the same for {v}?
Could you do that with {v} as well?
Could you also do {v}?
Can you also do {v}?
Can you do it for {v}?
Can you repeat that for {v}?
Can you repeat it with {v}?
Repeat it with {v}.
Repeat the same with {v}.
Repeat for {v}.
Again, but for {v}.
Again, but with {v}.
Once more with {v}.
Once more, for {v}.
One more time, with {v}.
Use {v} now.
Use {v} instead.
Use {v} this time.
This time {v}.
This time with {v}, please.
Let's try {v}.
Let's try it with {v}.
Let me try {v}.
Let's take {v} now.
Take {v} this time.
Next, {v}.
Next up: {v}
And next {v}.
Now {v}, please.
Now {v}?
now {v}
Then what about {v}?
Then for {v}?
And then {v}?
Great. And {v}?
Great, what about {v}?
Good. And for {v}?
Nice. And {v}?
Perfect. Now {v}.
Cool, and {v}?
Thanks! What about {v}?
Thank you. And for {v}?
Ok and {v}?
OK, and for {v}?
Alright, now {v}.
I also want to know it for {v}.
I'd also like it for {v}.
I need the same for {v}.
And I need it for {v}.
What would the answer be for {v}?
What is the answer for {v}?
What is it for {v}?
What's it for {v}?
What is it with {v}?
What happens with {v}?
And if it were {v}?
What if it were {v}?
What if I take {v}?
What if I use {v} instead?
If it is {v}?
And in the case of {v}?
Apply the same to {v}.
Apply that to {v}.
Apply this to {v} too.
My next one is {v}.
The next one is {v}.
Another: {v}
And another one: {v}
Here is another one: {v}
One more, {v}.
Also {v}, please.
{v} as well, please.
{v} now.
{v} next.
{v}, please.
And lastly {v}.
Finally, {v}.
Last one: {v}""")

CORRECT = _lines("""No, not that. I meant {v}.
Sorry, I wanted to say {v}.
Sorry, I wanted {v}.
Sorry, wrong one. I meant {v}.
Oh, I meant {v}.
Oh no, I meant {v}.
Oops, {v}.
Oops, it should be {v}.
Ah, I meant {v}, sorry.
Hmm, no. {v}, please.
Wait, {v}.
Wait, no, {v}.
Wait, it's {v}.
Actually, make it {v}.
Actually make that {v}.
Actually, it is {v}.
Actually, use {v}.
I made a typo. It should be {v}.
I made a mistake. I meant {v}.
I misspoke, I meant {v}.
My bad, {v}.
My bad, I meant {v}.
That should have been {v}.
It should have been {v}.
It was supposed to be {v}.
I should have written {v}.
I actually wanted {v}.
I was thinking of {v}.
Let me correct that: {v}.
Let me correct myself: {v}
Please correct that to {v}.
Please use {v} instead.
Please take {v} instead.
Scratch that, {v}.
Forget that, take {v}.
Never mind that one, take {v}.
Not that. {v}.
Sorry! {v}.
Sorry, that was wrong, I need {v}.
Typo, I meant {v}.
typo: {v}
no i meant {v}
sorry i meant {v}""")

UNIT_NEXT = _lines("""And what is that in {u}?
And how much is it in {u}?
Can you convert it to {u}?
Can you convert that to {u} too?
Could you give me that in {u}?
Convert that into {u}.
Convert the same to {u}.
And converted to {u}?
Express it in {u}.
Express that in {u}, please.
Give it to me in {u}.
Give me the same in {u}.
How many {u} are that?
How many {u} would that be?
How many {u} does that make?
And how many {u} is that?
I also need it in {u}.
in {u}?
and in {u}
Same in {u}, please.
The same thing in {u}?
Now what is that in {u}?
Now turn it into {u}.
What would it be in {u}?
What would that be in {u}?
What does that make in {u}?
And if I want it in {u}?
Please convert it to {u} as well.
Write it in {u}.
Now {u}, please.
Now {u}.
{u}?
And {u}?
What about in {u}?
How about in {u}?
Then in {u}.""")

FIX = _lines("""Sorry, it should be {new} instead of {old}.
It should be {new}, not {old}.
It's {new}, not {old}.
Not {old}, {new}.
Not {old}! {new}!
I said {old}, but I meant {new}.
I said {old} but it is {new}.
I wrote {old} by mistake. It should be {new}.
Instead of {old}, use {new}.
Instead of {old} take {new}.
Use {new} instead of {old}.
Use {new} rather than {old}.
Please use {new} instead of {old}.
Please replace {old} with {new}.
Please change {old} to {new}.
Can you change the {old} to {new}?
Can you replace {old} with {new}?
Could you do it with {new} instead of {old}?
Do it again with {new} instead of {old}.
Do the same with {new} in place of {old}.
Do it once more, but with {new} instead of {old}.
Try {new} instead of {old}.
Try it with {new} instead of {old}.
Again, but with {new} instead of {old}.
Now the same with {new} in place of {old}.
What if I use {new} instead of {old}?
And what if {old} becomes {new}?
Suppose {old} was {new}.
Say {new} where I said {old}.
And if {old} is {new}?
Let {old} be {new}. What then?
If it were {new} and not {old}, what would it be?
Imagine {new} in place of {old}.
What would come out if {old} was {new}?
Put {new} where {old} is.
Let me change the {old} to {new}.
What if {old} were {new}?
What if we change {old} to {new}?
What would it be with {new} instead of {old}?
And if the {old} were a {new}?
And if I replace {old} with {new}?
And with {new} in place of {old}?
How about {new} instead of {old}?
What about {new} instead of {old}?
Same calculation with {new} instead of {old}.
Same again, but {new} instead of {old}.
Swap the {old} for {new}.
Swap {old} for {new}.
Turn the {old} into {new} and calculate again.
Change the number {old} to {new}.
Change {old} into {new}.
The {old} was wrong, it is {new}.
The {old} is wrong. It must be {new}.
The {old} should have been {new}.
Make it {new} instead of {old}.
Sorry, typo: {new} instead of {old}.
My mistake: {new}, not {old}.
Oops: {new} instead of {old}.
Let the {old} be {new}.
Put {new} where I wrote {old}.""")

SHOW = _lines("""I have a list: {xs}
I have the list {xs}
I've got these: {xs}
I've got this list: {xs}
My shopping list: {xs}
My shopping list is {xs}
My shopping list has {xs}
On my list there are {xs}
On my list I have {xs}
I need to buy {xs}
I want to buy {xs}
My to-do list: {xs}
My items are {xs}
The items are {xs}
These are the items: {xs}
These are my items: {xs}
This is my list: {xs}
This is the list: {xs}
Here are some values: {xs}
Here are my values: {xs}
Here they are: {xs}
Here is my list: {xs}
Here's a list for you: {xs}
Here's my list: {xs}
Please remember this list: {xs}
Please remember these: {xs}
Remember these: {xs}
Remember: {xs}
Store this list: {xs}
Save this list: {xs}
Note these down: {xs}
Let my list be {xs}
Let the list be {xs}
Suppose I have {xs}
Suppose my list is {xs}
Start with the list {xs}
Start with this list: {xs}
We have the list {xs}
We have these: {xs}
I collected these: {xs}
Let's start a list: {xs}
Let's take the list {xs}
Take these: {xs}
I'm giving you {xs}
The list: {xs}
list: {xs}""")

ON_LIST: dict[str, list[str]] = {
    "up": _lines("""Sort them for me.
Sort these.
Now sort these in ascending order.
Sort these numbers.
Sort those numbers from small to large.
Sort the list in ascending order.
Sort the list from low to high.
Sort my list.
Could you sort them?
Could you sort the list in increasing order?
Please sort my list from smallest to largest.
Please put them in ascending order.
Can you put them in order?
Can you order them from smallest to biggest?
Now ascending.
And ascending?
Now from smallest to largest.
In ascending order, please.
In increasing order?
What does the list look like sorted?
What is it in ascending order?
How does it look from smallest to largest?
Order the list, lowest first.
Put the smallest first.
Now with the smallest first.
Arrange the list in increasing order.
Rank them from lowest to highest.
Give them to me in ascending order."""),
    "down": _lines("""Sort the list descending.
Sort these from large to small.
Sort those numbers from high to low.
Sort the list in descending order.
Sort my list from largest to smallest.
Could you sort them in descending order?
Could you sort the list from high to low?
Please sort my list, largest first.
Please put them in descending order.
Can you order them from biggest to smallest?
Now in descending order.
And now the other way, from large to small?
Now from high to low.
Now from biggest to smallest.
In descending order, please.
In decreasing order?
And from the largest to the smallest?
What is it in descending order?
How does it look from largest to smallest?
Order the list, highest first.
Put the largest first.
Now with the largest first.
Now biggest first, please.
Arrange the list in decreasing order.
Arrange them from high to low.
Rank them from highest to lowest.
Give them to me in descending order."""),
    "az": _lines("""Sort these.
Sort these words.
Sort these alphabetically.
Sort my list.
Sort my list alphabetically.
Now sort them from A to Z.
Now alphabetically.
And alphabetically?
Could you sort them by the alphabet?
Please sort the list alphabetically.
Please put them in alphabetical order.
Can you put the list in alphabetical order?
In alphabetical order, please.
Arrange the list from A to Z.
From A to Z, please.
Alphabetize them.
Alphabetize the list.
What is the alphabetical order?
What does the list look like in alphabetical order?
List them alphabetically."""),
    "za": _lines("""Now sort them from Z to A.
Now from Z to A, please.
And in reverse alphabetical order?
Sort my list from Z to A.
Sort these in reverse alphabetical order.
Please sort the list from Z to A.
Can you sort them from Z to A?
From Z to A, please.
Arrange the list from Z to A.
Put them in reverse alphabetical order.
List them from Z to A."""),
    "max": _lines("""Which of them is the largest?
Which of them is the biggest?
Which of these is the greatest?
Which number is the largest?
Which number in the list is the highest?
Which is the largest one?
Which is the highest of them?
What's the biggest one?
What is the greatest of them?
What is the largest of these?
What is the maximum of the list?
What is the highest value?
And what is the largest?
And which is the biggest?
And the maximum?
Now the largest, please.
Find the biggest one in my list.
Tell me the largest number.
Tell me which is the biggest.
Give me the highest one.
Can you find the largest one?
Could you tell me the maximum?
Pick the largest.
Name the largest of them.
The biggest one?
the highest?"""),
    "min": _lines("""Which of them is the smallest?
Which of them is the lowest?
Which of these is the least?
Which number is the smallest?
Which number in the list is the lowest?
Which is the smallest one?
Which is the lowest of them?
What's the smallest one?
What is the lowest of them?
What is the smallest of these?
What is the minimum of the list?
What is the lowest value?
And what is the smallest?
And which is the lowest?
And the minimum?
Now the smallest, please.
Find the smallest one in my list.
Tell me the smallest number.
Tell me which is the smallest.
Give me the lowest one.
Can you find the smallest one?
Could you tell me the minimum?
Pick the smallest.
Name the smallest of them.
The smallest one?
the lowest?"""),
    "sum": _lines("""What do they sum to?
What is their sum?
What's the sum of them?
What's the sum of these numbers?
What is the sum of all of them?
What is the total of the list?
What is the total of these numbers?
What do the numbers add up to?
What do you get when you add them all?
How much do they make together?
How much are they together?
How much is that in total?
And all together?
And in total?
And the total?
Sum the list.
Sum the numbers.
Add all of them.
Add all the numbers.
Add the numbers in the list.
Add everything up.
Now add them up.
Now the sum, please.
Please add them up.
Could you add them all up?
Can you sum the list?
Total them.
Calculate the sum.
Calculate the total.
Give me the sum.
Give me the total of all numbers.
Tell me the total.
Find the sum of the list."""),
    "count": _lines("""How many items does it have?
How many items does the list have?
How many items are there now?
How many items are on the list now?
How many things are on my list?
How many things are in it?
How many elements does the list have?
How many are on the list?
How many are in my list?
How many do I have?
How many of them are there?
How many is that?
And how many is that now?
And how many items does it have?
What is the number of items?
Count the items.
Count the items in my list.
Can you count them?
Could you count the items?
Please count them.
Tell me the number of items."""),
    "first": _lines("""What was the first item in my list?
What is first in the list?
Which was the first?
Which one was first?
Which item is first?
Which one is the first?
Give me the first one.
Give me the first item.
Name the first one.
What's the first item?
What is at the first position?
the first one, please
Show me the first item of the list.
What does the list start with?
Which item does my list begin with?
What is the first entry?"""),
    "last": _lines("""What was the last item in my list?
What is last in the list?
Which was the last?
Which one was last?
Which item is last?
Which one is the last?
Give me the last one.
Give me the last item.
Name the last one.
What's the last item?
What is at the last position?
What is at the end of the list?
the last one, please
Show me the last item of the list.
What does the list end with?
Which item does my list end with?
What is the last entry?"""),
    "second": _lines("""What was the second item in my list?
What was the second number I gave you?
What is second in the list?
Which was the second?
Which one was second?
Which item is second?
Which one is the second?
Give me the second one.
Give me the second item.
Name the second one.
What's the second item?
What is at the second position?
What is item number 2?
the second one, please
Show me the second item of the list.
What is the second entry?"""),
    "third": _lines("""What was the third item in my list?
What was the third number I gave you?
What is third in the list?
Which was the third?
Which one was third?
Which item is third?
Which one is the third?
Give me the third one.
Give me the third item.
Name the third one.
What's the third item?
What is at the third position?
What is item number 3?
the third one, please
Show me the third item of the list.
What is the third entry?"""),
    "fourth": _lines("""What was the fourth one?
What is the fourth item?
What's the fourth in the list?
What was the fourth number I gave you?
Which one is fourth in my list?
Which was the fourth?
Which item is fourth?
Tell me the fourth one in the list.
Give me the fourth one.
Name the fourth item.
The fourth one?
And the fourth?
What is item number 4?
What is at the fourth position?"""),
    "reverse": _lines("""Now reverse the list.
Now in reverse order.
In reverse order, please.
And in reverse?
And in reverse order?
And backwards?
Can you turn the list around?
Could you reverse the list?
Could you reverse the order?
Please reverse the order of the list.
Please turn it around.
Reverse my list.
Reverse them.
Flip the list.
Flip the order.
Write the list backwards.
Write them in reverse order.
Put them in reverse order.
Give them to me in the opposite order.
What is the list in reverse order?
The list backwards?
Turn around the order of the list.
Last one first, please.
Now starting from the end."""),
    "add": _lines("""Add {x} to it.
Add {x} to my list.
Add {x} at the end.
Add {x}, please.
Also add {x}.
Also {x}.
And {x}.
And add {x}.
And {x} too.
Append {x} to the list.
Can you put {x} on the list?
Could you add {x}?
Could you add {x} to my list?
I also need {x}.
I also want {x} on the list.
I forgot {x}.
I forgot to mention {x}.
Now add {x}.
Now put {x} on it.
One more: {x}
Oh, and {x}.
Please append {x}.
Please put {x} on the list too.
Put {x} on the list.
Put {x} on it.
Put {x} on my list, please.
There is one more: {x}.
Then add {x}.
Write {x} on the list.
{x} is missing. Add it.
{x} should be on the list too.
{x} belongs on the list as well.
What if I add {x}?
What is the list with {x} at the end?
Extend the list with {x}."""),
    "remove": _lines("""Remove {x} from it.
Remove {x} from my list.
Remove {x}, please.
Also remove {x}.
And remove {x}.
And without {x}?
Can you take {x} off?
Can you take {x} off the list?
Can you delete {x}?
Could you remove {x}?
Could you remove {x} from my list?
Delete {x} from the list.
Delete {x} from it.
Drop {x}.
Drop {x} from the list.
Erase {x}.
Forget about {x}.
I already have {x}. Take it off.
I bought {x} already. Remove it.
I don't need {x}.
I don't need {x} any more.
I don't want {x} on the list.
Leave out {x}.
Leave {x} out.
Now delete {x}.
Now take {x} off.
Now without {x}.
Please delete {x}.
Please take {x} off my list.
Please leave out {x}.
Scratch {x} from the list.
Strike {x}.
Take {x} away.
Take {x} off.
Take {x} out of the list.
Throw out {x}.
What if I remove {x}?
What is left without {x}?
What is the list without {x}?"""),
    "show": _lines("""What is on my list now?
What's on my list?
What's on the list now?
What is in the list?
What is in my list now?
What is the list now?
Show me the list.
Show me my list.
Show the list again.
Show the list.
Tell me my list.
Repeat the list.
Repeat my list, please.
Read me the list.
Read my list to me.
Give me the whole list.
Give me the list again.
Can you show me the list?
Can you repeat the list?
Could you read out my list?
What does my list look like now?
What does the list contain?
What items are on my list?
Which items are on the list?
Which items are left?
What do I have on my list?
What do I have so far?
What have I got so far?
What was my list?
What was the list again?
List everything.
The whole list, please.
So what is my list now?
And now the whole list, please."""),
    "has": _lines("""Is {x} on the list?
Is {x} on my list?
Is {x} in the list?
Is {x} in my list?
Is {x} in it?
Is {x} one of them?
Is {x} among them?
Does the list contain {x}?
Does my list contain {x}?
Does it contain {x}?
Does the list have {x}?
Does my list have {x} on it?
Do I have {x} on my list?
Did I put {x} on the list?
Did I mention {x}?
Did I list {x}?
Was {x} on my list?
Was {x} in the list?
And is {x} on the list?
Can you find {x} in the list?
Is {x} there?
{x} is on my list, right?
Have I already got {x} on the list?
Tell me if {x} is on the list."""),
    "swap": _lines("""Replace {x} with {y}.
Replace {x} by {y}.
Change {x} to {y}.
Change {x} into {y}.
Please replace {x} with {y}.
Please change {x} to {y}.
Can you replace {x} with {y}?
Can you change {x} to {y}?
Put {y} instead of {x}.
Take {y} instead of {x}.
Use {y} instead of {x}.
I want {y} instead of {x}.
I'd rather have {y} than {x}. Change it.
{y} instead of {x}, please.
Swap {x} for {y}.
Exchange {x} for {y}.
Make {x} {y}.
Not {x}, but {y}.
Write {y} in place of {x}.
In the list, replace {x} with {y}.
The {x} should be {y}.
Turn {x} into {y}."""),
    "keep": _lines("""Which of them are {r}?
Which of these are {r}?
Which ones are {r}?
Which are {r}?
Which numbers are {r}?
Which numbers in the list are {r}?
And which of them are {r}?
And which are {r}?
Give me those that are {r}.
Give me the ones that are {r}.
Show me the ones that are {r}.
List those that are {r}.
Only the ones that are {r}, please.
Just the ones that are {r}.
Keep only those that are {r}.
Keep the ones that are {r}.
Which of my numbers are {r}?
Tell me which of them are {r}.
Find the ones that are {r}.
Now only those that are {r}.
What numbers in it are {r}?
Filter: {r}."""),
    "some": _lines("""How many of them are {r}?
How many of these are {r}?
How many are {r}?
How many numbers are {r}?
How many numbers in the list are {r}?
And how many of them are {r}?
And how many are {r}?
Count the ones that are {r}.
Count those that are {r}.
How many of my numbers are {r}?
Tell me how many of them are {r}.
How many of the numbers are {r}?"""),
    "longest": _lines("""Which of them is the longest word?
Which word is the longest?
Which is the longest word?
Which of these words is the longest?
What is the longest word in the list?
Which word has the most letters?
Which of them has the most letters?
The longest word?
And the longest word?
Find the longest word.
Tell me the longest word of the list."""),
    "shortest": _lines("""Which of them is the shortest word?
Which word is the shortest?
Which is the shortest word?
Which of these words is the shortest?
What is the shortest word in the list?
Which word has the fewest letters?
Which of them has the fewest letters?
The shortest word?
And the shortest word?
Find the shortest word.
Tell me the shortest word of the list."""),
    "average": _lines("""What is the average?
What is their average?
What is the average of them?
What is the average of the list?
What's the mean?
What is the mean of these numbers?
And the average?
And the mean?
Now the average.
Calculate the average.
Can you calculate the average?
Give me the mean.
Average?
Find the average of the numbers.
Tell me the average of the list."""),
    "range": _lines("""What is the difference between the largest and the smallest?
How much larger is the largest than the smallest?
What is the largest minus the smallest?
What is the difference between the biggest and the smallest one?
What is the range of the list?
Subtract the smallest from the largest.
How far apart are the largest and the smallest?
What is the maximum minus the minimum?
And the difference between the highest and the lowest?
By how much is the biggest bigger than the smallest?"""),
}  # fmt: skip

BACK = """Back to my list.|Back to the list.|Back to the list:|Now back to my list.|About my list again:
Let's go back to the list.|Again about my list:|Regarding my list:|Concerning my list:|OK, my list again.
Thinking of my list:|Remember my list?|One more thing about my list:|Coming back to my list:""".replace(
    "\n", "|"
).split("|")
BACK_WORD = """Back to my word.|Back to the word.|Back to the word:|Now back to my word.|About my word again:
Let's go back to the word.|Regarding my word:|OK, my word again.|Remember my word?""".replace(
    "\n", "|"
).split("|")

ON_WORD: dict[str, list[str]] = {
    "reverse": _lines("""Now write it backwards.
Now spell it backwards.
Now in reverse.
And in reverse?
And reversed?
Can you write it backwards?
Can you spell that backwards?
Could you reverse that?
Could you write that backwards?
Flip it.
Flip it around.
How is it spelled backwards?
How do you write it backwards?
Now reverse the letters.
Please write it backwards.
Put it backwards.
Reverse its letters.
Reverse my word.
Reverse the letters.
Reverse the word.
Turn the word around.
What does it look like backwards?
What is that backwards?
What is the word backwards?
What do you get backwards?
Write that in reverse.
Write the word backwards."""),
    "upper": _lines("""And in capital letters?
And in upper case?
And in uppercase?
And uppercase?
Can you write it in capitals?
Can you put that in capital letters?
Capital letters, please.
Capitalize all its letters.
Change it to upper case.
Convert it to uppercase.
Could you make it uppercase?
Give it to me in capitals.
In capital letters, please.
In uppercase?
Make that all caps.
Make it all capitals.
Now make it all caps.
Now write it in capitals.
Please put it in upper case.
Same in capital letters.
The same in capitals, please.
Turn it into capitals.
What is it in capital letters?
Write that in capitals.
Write the word in capital letters."""),
    "lower": _lines("""And in small letters?
And in lowercase?
Can you write it in small letters?
Change it to lower case.
Convert it to lowercase.
Could you make it lowercase?
In small letters, please.
In lowercase?
Now in lower case.
Now in small letters again.
Now make it lowercase.
Please put it in lower case.
The same in small letters.
Turn it into small letters.
Write that in lowercase."""),
    "letters": _lines("""And how many letters does it have?
And how long is it?
And its length?
Can you count its letters?
Count the letters in it.
Count how many letters it has.
Could you count the letters?
How many letters are in that?
How many letters are in that word?
How many letters are in the word?
How many letters does that have?
How many letters does my word have?
How many letters does the word have?
How many letters has it?
How long is that word?
How long is the word?
Letters?
Of how many letters is it made?
Please count the letters.
Tell me how many letters it has.
What is the number of letters?
What is the length of the word?"""),
    "first": _lines("""And what is its first letter?
And which letter does it begin with?
Give me the first letter.
How does it start? Just the letter.
The first letter, please.
What is the first letter of it?
What is the first letter of that?
What is the first letter of the word?
What letter does it begin with?
What letter does it start with?
Which is its first letter?
Which letter comes first in it?
Which letter is first?
With which letter does it begin?"""),
    "last": _lines("""And what is its last letter?
And which letter does it end with?
Give me the last letter.
How does it end? Just the letter.
The last letter, please.
What is the last letter of it?
What is the last letter of that?
What is the last letter of the word?
What letter does it end in?
What letter does it end with?
Which is its last letter?
Which letter comes last in it?
Which letter is last?
With which letter does it end?"""),
    "vowels": _lines("""And its vowels? How many?
And how many of them are vowels?
And how many vowels does it have?
And the number of vowels?
Can you count the vowels?
Count the vowels in it.
Could you count its vowels?
How many vowels are in that?
How many vowels are in that word?
How many vowels are there?
How many vowels are there in the word?
How many vowels does the word have?
How many vowels does it contain?
How many vowels is that?
Number of vowels?
Tell me how many vowels it has.
What about the vowels? How many are there?"""),
    "consonants": _lines("""How many consonants does it have?
How many consonants are in it?
How many consonants are there?
How many consonants does the word have?
And how many consonants?
And the consonants? How many?
Count its consonants.
Now count the consonants.
Count the consonants.
Number of consonants?
Can you count the consonants?
How many of the letters are consonants?"""),
    "letter": _lines("""How many times does {c} appear in it?
How many {c}'s does it have?
How many {c}'s are in it?
How often does {c} appear?
How often does the letter {c} occur in it?
How many times is the letter {c} in it?
Count the letter {c} in it.
And how many {c}'s?
And how many times does {c} occur?
And the letter {c}? How many?
How many of its letters are {c}?
How many {c}s are there?"""),
    "spell": _lines("""And spelled?
And how is it spelled?
Could you spell it?
Could you spell that for me?
Can you spell that?
How do you spell it?
How do you spell that?
Now spell it letter by letter.
Please spell that.
Spell it for me.
Spell it out.
Spell the word.
Spell that letter by letter."""),
    "spaced": _lines("""And with spaces between the letters?
Add a space between the letters.
Insert a space between the letters.
Put a space after each letter.
Put a space between all letters.
Put spaces in between.
Separate its letters with spaces.
Space out the letters.
The same with spaces between the letters.
Write the letters with spaces.
Write its letters separated by spaces."""),
    "palindrome": _lines("""Is it a palindrome?
Is that a palindrome?
And is it a palindrome?
Does it read the same backwards?
Is the word a palindrome?
Is it the same backwards?
Does the word read the same in both directions?
Tell me if it is a palindrome."""),
}  # fmt: skip

WORD_SHOW = _lines("""I'm thinking of the word {w}.
I am thinking of the word {w}.
Let's take the word {w}.
Let's use the word {w}.
Let us look at the word {w}.
Look at the word {w}.
My word today is {w}.
My favourite word is {w}.
Please remember the word {w}.
Please take the word {w}.
Start with the word {w}.
Suppose my word is {w}.
Think of the word {w}.
This is my word: {w}
This is the word: {w}
We take the word {w}.
The word today is {w}.
The next word is {w}.
Here's a word: {w}
Here is my word: {w}
I chose the word {w}.
I give you the word {w}.
I have the word {w}.
I like the word {w}.
Remember this word: {w}
Word: {w}""")
WORD_OPENERS = {
    "reverse": _lines("""Reverse {w}.
Write {w} backwards.
Spell {w} backwards.
Reverse the word {w}.
What is {w} backwards?
What is {w} spelled backwards?
Can you reverse {w}?
Please reverse {w}.
Write the word {w} in reverse.
Turn {w} around.
Reverse the letters of {w}.
Flip {w}."""),
    "upper": _lines("""Write {w} in capital letters.
Uppercase {w}.
Put {w} in upper case.
Write {w} in uppercase.
Make {w} uppercase.
Convert {w} to capital letters.
What is {w} in capitals?
Please write {w} in capitals.
{w} in capital letters, please.
Can you put {w} in capitals?"""),
    "letters": _lines("""How many letters are in {w}?
Count the letters of {w}.
How many letters does {w} have?
How many letters are there in {w}?
How long is {w}?
Count the letters in the word {w}.
What is the number of letters in {w}?
How many letters has the word {w}?
Tell me how many letters {w} has."""),
    "vowels": _lines("""How many vowels are in {w}?
How many vowels does {w} have?
Count the vowels in {w}.
Count the vowels of {w}.
What is the number of vowels in {w}?
How many vowels are there in the word {w}?"""),
}  # fmt: skip

RECALL: dict[str, list[str]] = {
    "first_question": _lines("""What was the first question I asked you?
What was the first question?
What was the first thing I asked you?
What was the first thing I said?
What did I say first?
What did I write first?
What did I ask at the start?
What did I ask you first?
What was my question at the beginning?
What was my initial question?
What was my opening question?
Which question did I ask first?
Which was my first question?
Quote my first question.
Quote my first message.
Repeat the first thing I asked.
Repeat my first message.
Tell me what I asked first.
Say my first question again.
Do you remember what I asked first?
Can you tell me my first question?
Could you repeat my first question?
Remind me of my first question.
Show me my first message.
How did this conversation begin? Repeat my question.
And what was my opening question?
What did we begin with?
What was the thing I asked at the very start?
Scroll up: what was my first question?
Which question opened this chat?
What question did I start with?
With which question did I begin?
The first thing I wanted to know, what was it?
What did I want to know first?
Before all the others, what did I ask?
Go back to the start. What did I ask?
What was message number one from me?
My first question was?
I forgot how I started. What did I ask?
What was question one?
Give me back my first question.
How did I open this conversation?
Read me my first message.
Look at the top of this chat: what did I write?
What was on my mind first? Repeat the question."""),
    "last_question": _lines("""What was the question I just asked?
What was the last thing I asked?
What was the last thing I asked you?
What was the previous question?
What was the question before this one?
What did I ask right before this?
What did I ask just now?
What did I just ask you?
What did I just say?
What did I just write?
What did I ask last?
Which question did I ask last?
Which question came before this one?
Quote my last question.
Quote my previous message.
Repeat my previous question.
Repeat my last message.
Repeat what I just asked.
Tell me what I just asked.
Can you repeat my last question?
Could you repeat my previous question?
Remind me what I just asked.
Do you remember what I just asked?
What was the thing I just asked?
And my last question was?
What did I want to know a moment ago?
What did I write right before this?
The question before this one, what was it?
What was my most recent question?
What was the latest thing I asked?
Go back one step. What did I ask?
Read me my previous message.
I forgot what I just asked. What was it?
Give me back my last question.
What was the question you just answered?
To which question did you just reply?
Say my last question again.
One message ago, what did I ask?
What did I say last?
What was I asking just now?
Look one message up: what did I write?"""),
    "first_answer": _lines("""What was the first answer?
What was the first answer you gave me?
What was your answer to my first question?
What was your first reply?
What did you reply first?
What did you say first?
What did you answer at the beginning?
What did you answer to my first question?
Which answer did you give first?
What was the result of my first question?
What was the result of the first one?
What was the first answer again?
What was the answer to the first one?
What did the first question give?
Quote your first answer.
Repeat the first answer.
Repeat the first result.
Say your first answer again.
Tell me your first answer.
Tell me the first result again.
Can you repeat your first answer?
Remind me of your first answer.
And what was the first result?
Go back to your first answer. What was it?
And your first answer was?
What did you reply at the very start?
What was the outcome of my first question?
What did you tell me first?
Scroll up: what was your first reply?
Your opening answer, what was it?
What was reply number one?
How did you answer my opening question?
Give me your first answer once more.
What came out at first?
What was the solution to the first one?
What did you say in your first message?
Read me your first reply.
I forgot your first answer. What was it?
What was your answer at the beginning?"""),
    "last_answer": _lines("""What was the last answer?
What was the last answer again?
What was the answer again?
What was the previous answer?
What was your previous answer?
What was your last reply?
What was the result again?
What was the result?
What did you answer?
What did you say?
What did you just answer?
What was it again?
Come again?
Pardon?
Sorry?
Sorry, can you repeat that?
I didn't get that. Can you repeat it?
I did not hear you. Say it again.
Once again, please.
Again, please.
Again?
One more time, please.
Please say that again.
Please repeat your answer.
Please repeat the last answer.
Repeat that.
Repeat the answer.
Repeat the result.
Repeat the last result.
Repeat your previous answer.
Say it again.
Say it one more time.
Say your last answer again.
Tell me again.
Tell me the result again.
Can you say it again?
Can you repeat the answer?
Could you repeat that?
Could you repeat the result?
Would you repeat that, please?
Remind me of your last answer.
And the answer was?
The answer was?"""),
    "second_question": _lines("""What was my second question?
What did I ask second?
What was the second question?
What was the second thing I asked?
What was the second question I asked you?
Repeat my second question.
Tell me my second question.
Which question came second?
Quote my second question.
Can you repeat my second question?
Do you remember my second question?
And my second question was?
What was question number two?
What did I ask after the first question?
The second thing I wanted to know, what was it?
Give me back my second question.
What did I ask in my second message?
Say my second question again.
Repeat question two.
What was the question after the first?
Read me my second message.
I forgot my second question. What was it?
Which question was number two?"""),
    "second_answer": _lines("""What was your second answer?
What was the second answer?
What was the second result?
What did you answer second?
What was the answer to my second question?
Repeat your second answer.
Tell me the second result again.
Which answer did you give second?
What did you say to my second question?
Can you repeat your second answer?
And what was the second result?
And your second answer was?
What was answer number two?
What did you reply to my second question?
Give me your second answer once more.
What did you say in your second reply?
What was the outcome of the second question?
Say your second answer again.
Repeat answer two.
What came out the second time?
Read me your second reply.
I forgot your second answer. What was it?
How did you answer the second question?"""),
    "count": _lines("""How many questions have I asked before this one?
How many questions did I ask you before this one?
How many questions came before this one?
How many questions have you answered so far?
How many questions did you answer so far?
How many answers have you given me?
How many answers did you give so far?
Count the questions I asked before this one.
Without this one, how many questions did I ask?
Before this message, how many did I send?
This one aside, how many questions have I asked?
Leaving this one out, how many questions did I ask you?
How many times did I ask you something before this?
How many questions were there before this one?
How many questions so far, without this one?
What number of questions did I ask before now?
How many things did I want to know before this?
Apart from this one, how many questions have I put to you?
How many times have you answered me?
How many replies have you given?
Up to now, not counting this, how many questions?
How often did I ask you something before this message?
The number of my earlier questions?
Count what I asked before this.
How many answers so far?
How many messages of mine came before this one?"""),
}  # fmt: skip

HAVE = _lines("""I've got {n} {x}.
I have got {n} {x}.
I own {n} {x} at the moment.
There are {n} {x} on the table.
There are {n} {x} in the room.
There are {n} {x} in the shop.
At first there are {n} {x}.
At the start I have {n} {x}.
To begin with, I have {n} {x}.
My collection has {n} {x}.
My bag has {n} {x} in it.
In the box are {n} {x}.
In the basket there are {n} {x}.
On the shelf are {n} {x}.
A store has {n} {x}.
Our school has {n} {x}.
Suppose I have {n} {x}.
Imagine I have {n} {x}.
Assume there are {n} {x}.
We start with {n} {x}.
We own {n} {x}.
I bought {n} {x}.
I found {n} {x}.
I keep {n} {x} in a drawer.
{n} {x} are in my bag.
Yesterday I had {n} {x}.""")
MORE = _lines("""I bought {n} more.
I got {n} more.
I was given {n} more.
I found {n} more.
I found another {n}.
I buy another {n}.
I get another {n}.
I collect {n} more.
I pick up {n} more.
I win {n} more.
I make {n} more.
I put {n} more in.
Then I buy {n} more.
Then I get {n} more.
Then {n} more come.
Then {n} more are delivered.
{n} more arrive.
{n} more are added.
{n} more come in.
{n} new ones arrive.
My brother gives me {n}.
My sister gives me {n} more.
My mother brought me {n} more.
My friend gave me {n}.
A friend gives me {n} of his.
Someone gave me {n} more.
Somebody puts {n} more in.
The next day I buy {n} more.
Later I add {n}.
Later I find {n} more.
I receive another {n}.
I take {n} more.""")
LESS = _lines("""I gave away {n}.
I gave {n} away.
I gave {n} to my brother.
I gave my friend {n}.
I lost {n}.
I sold {n}.
I used {n}.
I ate {n} of them.
I threw {n} away.
I broke {n}.
I donate {n}.
I donated {n}.
I hand {n} to a friend.
I give my neighbour {n} of them.
I give {n} of them to my mother.
I take {n} out.
I took {n} out.
I remove {n}.
Then I lose {n}.
Then I give away {n}.
Then I sell {n}.
Then {n} are taken away.
Then {n} break.
{n} are sold.
{n} are stolen.
{n} fall off.
{n} go missing.
{n} were lost.
{n} have to be thrown away.
My sister takes {n}.
My brother took {n} of them.
My friend borrows {n}.
Someone steals {n}.
Somebody buys {n} of them.
Later I lose {n}.
The next day I sell {n}.""")
NOW = _lines("""How many {x} are there now?
How many {x} do I have?
How many {x} do I have left?
How many {x} are there in total?
How many do I have left?
How many do I have in total?
How many are there in the end?
How many are there altogether?
How many remain?
How many is that?
How many have I got now?
So how many do I have?
So how many do I have now?
So how many are left?
And how many do I have now?
And how many are there now?
What do I have now?
What is the total now?
What is left?
Now how many do I have?
Now how many {x} are there?
Can you tell me how many I have now?
Do you know how many I have now?
Tell me how many I have now.
Tell me how many {x} I have.
Give me the new number of {x}.
Count: how many {x} now?
How many then?""")

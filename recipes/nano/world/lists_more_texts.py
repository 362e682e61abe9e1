"""Wordings for `lists_more`, by the name of their table; see `phrases.blocks`."""

from recipes.nano.world.phrases import blocks

TEXTS = blocks(r"""
# TWO
{One} and {two}.
{One} and then {two}.
{One}, then {two}.
{One}. Then {two}.
First {one}, then {two}.
First {one} and after that {two}.
Please {one} and {two}.
[Can|Could] you {one} and {two}?
I want you to {one} and {two}.
Two steps: {one}, and {two}.
{One} and {two}, please
step 1: {one}; step 2: {two}
# TWO_SHORT
[Sort|Order|Arrange] {order}, {rule}: {xs}
{xs}: sort {order}, {rule}
[Sort|Order] {xs} {order}, {rule}.
sort {order} {rule}: {xs}
{rule}, {order}: {xs}
Put {xs} in order, {order}, {rule}.
# OCCUR_MORE
Which {things} [occur|appear|are there|come up] more than once in {xs}?
Which {things} [occur|appear|are] twice in {xs}?
{xs}: which {things} are there more than once?
What is repeated in {xs}?
[Find|Name|List] the {things} that are repeated in {xs}.
[Find|Name|List] the duplicates in {xs}.
Are there duplicates in {xs}? Which?
duplicates in {xs}?
Which {things} do I have double? {xs}
{xs} - what did I write twice?
What comes up more than once: {xs}?
# OCCUR_ONCE
Which {things} [occur|appear|are there|come up] [only|just] once in {xs}?
{xs}: which {things} are there only once?
What is not repeated in {xs}?
[Find|Name|List] the {things} that are in {xs} [only|exactly] once.
Which {things} have no double in {xs}?
Without those that are there twice, what is in {xs}?
{xs} - what did I write only once?
# IN_LIST
Is {x} in the list {xs}?
Is {x} in {xs}?
Is {x} on the list: {xs}?
Does the list {xs} contain {x}?
Does {xs} contain {x}?
Is {x} one of {xs}?
Is {x} among {xs}?
{xs}: is {x} there?
{xs} - is {x} one of them?
Can you find {x} in {xs}?
My list is {xs}. Is {x} on it?
Do I have {x} on my list? {xs}
Did I write {x}? {xs}
# LIST_END
[What are|Give me|Name|List|Tell me] the {end} {k} items of {xs}.
{end} {k} items of {xs}
{end} {k} of {xs}?
The {end} {k} of {xs}, as they stand?
Which are the {end} {k} items in {xs}?
{xs}: the {end} {k}, please
{xs} - only the {end} {k}
Take the {end} {k} of {xs}.
Keep only the {end} {k} items of {xs}.
# INSERT
Add {x} to the list {xs} and keep it sorted.
Add {x} to {xs} and keep the order.
Insert {x} in its place in {xs}.
Insert {x} [into|in] {xs} so that it stays sorted.
Put {x} where it belongs in {xs}.
Put {x} in the right place: {xs}
{xs} is sorted. [Insert|Add] {x}.
Sorted list {xs}, new number {x}: what is the list now?
Where does {x} go in {xs}? Write the new list.
The numbers {xs} are in order. Squeeze {x} in.
{xs} - fit {x} in, please
Write {xs} with {x} added at its place.
# TOP
{w} {k} of {xs}?
The {w} {k} of {xs}?
Which are the {w} {k} of {xs}?
What are the {w} {k} numbers in {xs}?
[Give me|Name|List|Find|Show] the {w} {k} of {xs}.
{xs}: the {w} {k}, in order
Pick the {w} {k} from {xs}.
{xs}. The {w} {k}, please.
{w} {k}: {xs}
Of {xs}, which are the {w} {k}?
# COUNT_KIND
How many {kind}: {xs}?
How many {kind} are in {xs}?
How many {kind} are there: {xs}?
{xs}: how many {kind}?
{xs} - how many {kind} is that?
Count the {kind}: {xs}
Count the {kind} in {xs}.
How many of these are {kind}? {xs}
Of {xs}, how many are {kind}?
Number of {kind} in {xs}?
How many {kind} do you see in {xs}?
# WHICH_KIND
Which of these are {kind}? {xs}
Which are {kind}: {xs}?
[List|Name|Pick out|Find] the {kind}: {xs}
[List|Name|Pick] the {kind} in {xs}.
{xs}: which are {kind}?
Keep only the {kind}: {xs}
Of {xs}, which are {kind}?
Only {kind}, please: {xs}
# BETWEEN
How many {kind} numbers are between {a} and {b}, without these two?
How many {kind} numbers are there between {a} and {b}, not counting {a} and {b}?
How many {kind} numbers lie strictly between {a} and {b}?
How many {kind} numbers are greater than {a} and less than {b}?
Count the {kind} numbers above {a} and below {b}.
Number of {kind} numbers between {a} and {b}, both ends left out?
Between {a} and {b}, without the ends, how many {kind} numbers are there?
# DOWN
Count down from {n}.
Count down from {n} to 1.
Count backwards from {n}.
count down from {n}
Countdown from {n}, please.
[Give me|Do|Start] a countdown from {n}.
Can you count down from {n}?
From {n} down to 1, please.
Count back from {n} to one.
Countdown: {n}
# STEP
Count by {ks} from {a} to {b}.
Count in {ks} from {a} to {b}.
Count from {a} to {b} by {ks}.
Count from {a} to {b} in steps of {k}.
Go from {a} to {b} by {ks}.
Skip count by {ks} from {a} to {b}.
From {a} to {b}, counting by {ks}.
[Write|Say|List] the numbers from {a} to {b} in steps of {k}.
Start at {a} and count by {ks} up to {b}.
{a} to {b} by {ks}
# NEXT
What is the number {side} {n}?
what is the number {side} {n}
What number comes {side} {n}?
Which number comes right {side} {n}?
What comes {side} {n}?
What's just {side} {n}?
Which number {verb} {n}?
The number {side} {n}?
I count and am at {n}. Which number is {side} it?
Name the number directly {side} {n}.
number {side} {n}?
# COUNT_MARK
Count the {s} in {w}.
How many {s} are in {w}?
How many {s} are there in {w}?
How many {s} does {w} have?
How many {s} do you see in {w}?
{w}: how many {s}?
count the {s}: {w}
Number of {s} in {w}?
How often did I type one of the {s} in {w}?
# SENTENCES
How many sentences: {w}
How many sentences are in this text: {w}
How many sentences are there? {w}
Count the sentences: {w}
Count the sentences in this text. {w}
{w} - how many sentences is that?
How many sentences did I write? {w}
Number of sentences: {w}
How many sentences do you read here: {w}
This text has how many sentences? {w}
# COUNT_WORD
How many times does "{x}" appear in {w}?
How often does "{x}" appear in {w}?
How often is the word {x} in {w}?
How many times do I use "{x}" in {w}?
Count the word "{x}" in {w}.
Count how often "{x}" is in {w}.
{w}: how many times "{x}"?
How many "{x}" are in {w}?
How often do you read "{x}" in {w}?
Number of times "{x}" is in {w}?
# COUNT_LENGTH
How many words with {k} letters: {w}
How many words have {k} letters in {w}?
How many words of {k} letters are in {w}?
How many {k}-letter words are there in {w}?
Count the words with {k} letters in {w}.
Count the {k}-letter words: {w}
{w}: how many words have exactly {k} letters?
Number of words with {k} letters: {w}
In {w}, how many words are {k} letters long?
# COUNT_DIGIT
How many {ds} in {n}?
How many {ds} are in {n}?
How many {ds} does {n} have?
How many {ds} do you see in {n}?
Count the {ds} in {n}.
{n}: how many {ds}?
Number of {ds} in the number {n}?
How many {ds} do I write in {n}?
# DIGIT_SUM
[What is the|] sum of the digits of {n}?
Sum of digits: {n}
Digit sum of {n}?
What is the digit sum of {n}?
Add the digits of {n}.
Add up the digits in {n}.
What do the digits of {n} add up to?
What do I get if I add all digits of {n}?
Take the digits of {n} and add them.
cross sum of {n}
{n}: add its digits
""")

"""Wordings for `strings_play`, by the name of their table; see `phrases.blocks`."""

from recipes.nano.world.phrases import blocks

TEXTS = blocks(r"""
# LETTERS_TO_NUMBERS
If a is 1, b is 2 and so on, what is {w} in numbers, with {s}?
With a=1, b=2 and so on, write {w} in numbers, with {s} between.
Code {w} with a=1 up to z=26, with {s} between the numbers.
Make numbers out of {w}, a=1, with {s} between them.
Give {w} as alphabet numbers, with {s} between.
I want {w} in a number code, a is 1, with {s}.
Use a=1, b=2, c=3 and turn {w} into numbers, with {s} in between.
Swap each letter of {w} for its number, a=1, with {s}.
The numbers for {w}, with a=1, with {s}, please
How is {w} written in numbers, a=1 to z=26, with {s}?
Convert {w} to alphabet positions, with {s} between.
Spell {w} in numbers, a being 1, with {s}.
Number code for {w}, a=1, with {s}?
Every letter is a number, a=1. Write {w}, with {s} between.
[Write|Put|Give me] {w} as numbers, a=1, b=2, ..., with {s} between.
Turn the letters of {w} into numbers, a=1 to z=26, with {s}.
Encode {w} with a=1, b=2, c=3, with {s} between the numbers.
{w} in numbers (a=1), with {s}?
Each letter becomes its place in the alphabet, with {s} between: {w}
Replace each letter of {w} by its number in the alphabet, with {s}.
Which places in the alphabet do the letters of {w} have? Answer with {s} between.
Alphabet numbers of {w}, with {s}
# NUMBERS_TO_LETTERS
If 1 is a, 2 is b and so on, what word is {xs}?
Which word is {xs} if a=1, b=2, c=3?
What word is {xs}, with 1=a, 2=b, 3=c?
What does {xs} spell with a=1, b=2?
{xs}: which word is it if each number is a letter, 1=a?
A secret message: {xs}. Each number is a letter, a is 1. Read it.
Somebody wrote {xs} in a number code, 1 is a. Which word is meant?
My friend sent me {xs}, where 1 means a and 26 means z. What is the word?
In numbers it is {xs}, a=1. In letters?
Translate {xs} into letters, 1=a.
Make letters of the numbers {xs}, where a is 1.
The code is 1=a, 2=b and so on. Crack {xs}.
Use 1=a to 26=z and read {xs}.
Here is a code, 1 for a, 2 for b: {xs}. What does it mean?
Which letters are the numbers {xs} in the alphabet, as one word?
Take the letters at the places {xs} of the alphabet. Which word is that?
Numbers for letters, a=1: {xs}. The word?
Read this for me: {xs}. It is a word in numbers, 1 being a.
Decode {xs} with 1=a, 2=b, ...
Turn the numbers {xs} into letters, 1=a to 26=z.
{xs} as letters, 1 is a?
What do the numbers {xs} spell in the alphabet?
Secret code, 1=a, 2=b: {xs}
The letters number {xs} of the alphabet make which word?
I got this message in numbers: {xs}. 1 stands for a. What does it say?
# LETTER_SUM
If a=1, b=2 and so on, what do the letters of {w} add up to?
With a=1, b=2 and so on, what is the sum of {w}?
Add up {w} with a=1, b=2, c=3.
Let a be 1, b 2 and so on. What is {w} worth?
Sum of the alphabet places of {w}?
Sum up the places of the letters of {w} in the alphabet.
Each letter of {w} counts its place in the alphabet. What is the total?
Letter values of {w} added, a=1 to z=26?
Add the alphabet numbers of all letters in {w}.
Total of {w} if a is 1, b is 2 and so on?
What do I get if I add the alphabet positions of the letters in {w}?
I give every letter its number in the alphabet. What is the sum for {w}?
Please add up the letter numbers of {w}, a being 1.
How many points has {w} with a=1, b=2 up to z=26?
The letters of {w} as numbers, added together?
My teacher wants the sum of the alphabet places for {w}.
Add the places in the alphabet of the letters in {w}.
What is the sum of the letters of {w} with a=1, b=2, ...?
Word value of {w} with a=1 to z=26?
{w}: sum of its letters, a counts 1, b counts 2, ...
How much is {w} worth if a is 1, b is 2, c is 3?
# WEAVE
Weave {a} and {b} together, one letter from each in turn.
Combine {a} and {b}, one letter of each by turns.
Interleave {a} and {b}.
Zip {a} and {b} together letter by letter.
One letter from {a}, one from {b}, and so on: what comes out?
Merge {a} and {b} by taking letters in turn.
Take letters from {a} and {b} in turn.
Mix {a} and {b} letter by letter, starting with {a}.
Alternate the letters of {a} and {b}.
Zip {a} and {b} together, letter by letter.
One letter of {a}, one of {b}, and so on. What comes out?
Shuffle {a} and {b} like cards, letter by letter, {a} first.
# MIRROR
Write {w} followed by its reverse.
Add the reverse of {w} to {w}.
{w} and then {w} reversed, as one word
Put {w} and its reverse together.
Append to {w} the same word backwards.
Lengthen {w} by its own letters in reverse.
Write {w} forwards, then backwards, with no space.
What is {w} plus {w} reversed?
Stick the reverse of {w} onto it.
Write {w} and right after it {w} backwards, without a space.
Put {w} and its mirror image together.
{w} plus {w} backwards, as one word
Stick the reverse of {w} on to {w}.
Make a palindrome of {w} by adding its reverse.
What is {w} followed by itself backwards?
Double {w} by adding it in reverse.
# MIDDLE_IN
Put {x} into the middle of {w}.
Write {x} in the middle of {w}.
Place {x} in the middle of {w}.
Add {x} in the middle of {w}.
Let {x} stand in the middle of {w}.
Split {w} in two halves and put {x} between them.
{w} gets {x} in its middle. How is it written?
{x} comes into the centre of {w}. What do you get?
Squeeze {x} into the middle of {w}.
What is it if {x} goes between the two halves of {w}?
{w} with {x} inserted in the middle
Insert {x} in the middle of {w}.
What is {w} with {x} in its middle?
Set {x} in the centre of {w}.
Break {w} in the middle and put {x} in between.
{x} goes into the middle of {w}. What is it then?
# STRETCH
Write {w} with {k} times {l} instead of one.
Let there be {k} {l} in a row in {w}.
In {w}, write the {l} {k} times.
{w} with the {l} stretched to {k}
Type {w} and hold the {l} until there are {k}.
Stretch the {l} in {w} so that it is there {k} times.
Repeat the {l} in {w} so that there are {k} of them in a row.
Write {w}, but with {k} {l}s in a row.
Make the {l} of {w} long: {k} times in a row.
{w} with {k} {l}s
# BESIDE
Which word comes [right |just |]{side} "{x}" in {w}?
What word [is|stands] {side} "{x}" in {w}?
What comes {side} "{x}" in {w}?
In {w}, what is the word {side} "{x}"?
[Tell me|Give me|Name|Find] the word {side} "{x}" in {w}.
The word {side} "{x}" in {w}?
{w}: which word is {side} "{x}"?
{w} - what stands {side} "{x}"?
Look at {w}. Which word is {side} "{x}"?
# WORD_BETWEEN
Which word is between "{a}" and "{b}" in {w}?
What word do you read between "{a}" and "{b}" in {w}?
{w}: what is between "{a}" and "{b}"?
Tell me the word between "{a}" and "{b}" in {w}.
Look at {w}. Which word stands between "{a}" and "{b}"?
Give me the word that comes between "{a}" and "{b}" in {w}.
The word after "{a}" and before "{b}" in {w}?
What [stands|comes] between "{a}" and "{b}" in {w}?
In {w}, what is the word between "{a}" and "{b}"?
{w}: the word between "{a}" and "{b}"?
[Find|Name|Give me] the word between "{a}" and "{b}": {w}
# FEW_WORDS
[What are|Give me|Write|Tell me|Keep] the {end} {k} words of {w}.
The {end} {k} words of {w}?
{end} {k} words of {w}
{w}: only the {end} {k} words
{w} - just the {end} {k} words, please
Shorten {w} to its {end} {k} words.
Which are the {end} {k} words in {w}?
Cut {w} down to the {end} {k} words.
# WORD_IN
Is the word "{x}" in {w}?
Do I use the word "{x}" in {w}?
Does "{x}" stand in {w}?
Can you find the word "{x}" in {w}?
Look for the word "{x}" in {w}. Is it there?
Does {w} have the word "{x}" in it?
Is there a word "{x}" in {w}?
Is "{x}" among the words of {w}?
Check if the word "{x}" is in {w}.
Yes or no: the word "{x}" is in {w}.
Is the word "{x}" part of {w}?
Does {w} contain the word "{x}"?
Is "{x}" one of the words of {w}?
Do you find "{x}" in {w}?
{w}: is "{x}" in it?
Does the word "{x}" appear in {w}?
Did I write "{x}" in {w}?
# WORDS_WITH_INITIAL
Which words of {w} start with {l}?
What words of {w} start with {l}?
Words of {w} with {l} at the start?
Show me the words of {w} that begin with {l}.
Pick the words of {w} that begin with {l}.
Tell me which words in {w} start with the letter {l}.
{w}: words starting with {l}?
In {w}, which words have {l} as first letter?
I want all words of {w} that start with {l}.
Write down the words in {w} beginning with {l}.
Search {w} for words that begin with {l}.
Which words in {w} begin with the letter {l}?
[List|Name|Give me|Find] the words of {w} that start with {l}.
{w}: which words start with {l}?
In {w}, which words begin with {l}?
All words with {l} at the start in {w}, please.
# ALL_UPPER
Is {w} all in capitals?
Is {w} written in capital letters only?
Is {w} in capitals?
Are there only capitals in {w}?
Is {w} all uppercase?
Does {w} have capital letters only?
Is {w} entirely in upper case?
Is {w} typed in all caps?
Did I write {w} all in capitals?
Check if {w} is in capitals throughout.
Is {w} in uppercase?
Are all letters of {w} capitals?
{w}: all caps?
Is every letter in {w} a capital?
Did I write {w} all in upper case?
# HAS_DIGITS
Does {w} contain a digit?
Is there a number in {w}?
Does a digit occur in {w}?
Is there any digit in {w}?
Has {w} got a digit?
Are there any numbers in {w}?
Does {w} include a number?
Can you see a number in {w}?
Do you find digits in {w}?
Digits in {w}, yes or no?
Check {w} for digits. Are there any?
Are there digits in {w}?
Does {w} have a digit in it?
{w}: any digits?
Is a digit hidden in {w}?
Do you see a digit in {w}?
# ONLY_LETTERS
Is {w} made of letters only?
Is there nothing but letters in {w}?
Is {w} just letters?
Only letters in {w}, yes or no?
Does {w} contain nothing but letters?
Are all characters of {w} letters?
Is every character of {w} a letter?
Check if {w} has only letters.
Tell me whether {w} consists only of letters.
Does {w} have only letters?
Are there only letters in {w}?
{w}: letters only?
Is everything in {w} a letter?
Does {w} consist of letters alone?
# VOWEL_END
Does {w} {verb} with {kind}?
Would you say {w} {verb}s with {kind}?
Is it true that {w} {verb}s with {kind}?
Check if {w} {verb}s with {kind}.
Is the word {w} one that {verb}s with {kind}?
I think {w} {verb}s with {kind}. Right?
{w} {verb}s with {kind}, right?
Say whether {w} {verb}s with {kind}.
Does the word {w} {verb} with {kind}?
Is it {kind} that {w} {verb}s with?
{w}: does it {verb} with {kind}?
Tell me if {w} {verb}s with {kind}.
Yes or no: {w} {verb}s with {kind}.
# SAME_BUT_CASE
Are {a} and {b} the same if capitals do not count?
Ignoring capitals, are {a} and {b} the same?
Do {a} and {b} match if upper and lower case are the same?
Are {a} and {b} equal without looking at capitals?
Is {a} the same word as {b}, apart from capitals?
Is {a} like {b} if I ignore upper case?
If case does not matter, is {a} equal to {b}?
Case aside, are {a} and {b} equal?
Compare {a} and {b} without case. The same?
Would {a} and {b} be the same in small letters?
Is it only the capitals that differ in {a} and {b}?
Are the capitals the only difference between {a} and {b}?
Are {a} and {b} the same, ignoring case?
Apart from capitals, are {a} and {b} the same word?
Is {a} the same word as {b}, never mind the capitals?
Do {a} and {b} differ only in their capitals, or not at all?
Ignoring upper and lower case, is {a} equal to {b}?
# LONGER_THAN
Does {w} have {rel} than {k} letters?
Is the number of letters in {w} {rel} than {k}?
Are there {rel} letters in {w} than {k}?
Check whether {w} has {rel} than {k} letters.
Has {w} {rel} than {k} letters?
Are there {rel} than {k} letters in {w}?
{w}: {rel} than {k} letters?
Is {w} a word with {rel} than {k} letters?
Does the word {w} have {rel} than {k} letters?
# FIRST_ONCE
What is the first letter of {w} that is there only once?
Which letter of {w} is the first one without a double?
What is the first letter of {w} that comes just once?
Which letter in {w} is the first that is not repeated?
Find the first letter of {w} that has no twin.
Which is the first letter in {w} that never comes again and was not there before?
First unique letter of {w}?
The first letter of {w} with only one appearance?
In {w}, which letter is the first to appear only one time?
Name the first letter of {w} that appears once only.
First letter in {w} that does not repeat?
Find the first letter that occurs only once in {w}.
Going from the left, which letter of {w} comes only once?
The first non-repeating letter of {w}?
# DEDUP
Write {w} with each letter only once.
Each letter of {w} only once, please
Take out repeated letters of {w}.
Delete from {w} the letters that were there before.
Keep only the first of each letter in {w}.
Remove the repeats from {w}, letter by letter.
Leave out the letters of {w} that repeat an earlier one.
{w} without letters that come again
Strip {w} of its repeated letters.
In {w}, drop a letter if it already came.
{w} with no letter twice
Go through {w} and skip every letter you have had.
What remains of {w} if no letter may come twice?
Remove duplicate letters: {w}
Make each letter in {w} appear a single time, in the same order.
Remove repeated letters from {w}, keep the first ones.
Drop the letters of {w} that came before.
{w} without repeated letters
Take {w} and leave out every letter that was there already.
Each letter of {w} only the first time, please.
Remove duplicate letters from {w}.
# LETTER_ORDER
Does {a} come before {b} in {w}?
Is {a} earlier than {b} in {w}?
Does the {a} stand before the {b} in {w}?
In {w}, does {a} come earlier than {b}?
In {w}, is the {a} in front of the {b}?
Going through {w}, is {a} first and {b} later?
In {w}, is {a} before {b}?
Is the {a} before the {b} in {w}?
{w}: is {a} before {b}?
Reading {w}, do I meet {a} before {b}?
Does the letter {a} stand left of {b} in {w}?
""")

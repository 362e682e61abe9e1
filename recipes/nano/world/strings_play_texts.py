"""Wordings for `strings_play`, by the name of their table; see `phrases.blocks`."""

from recipes.nano.world.phrases import blocks

TEXTS = blocks(r"""
# LETTERS_TO_NUMBERS
If a is 1, b is 2 and so on, what is {w} in numbers, with {s}?
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
Decode {xs} with 1=a, 2=b, ...
Turn the numbers {xs} into letters, 1=a to 26=z.
{xs} as letters, 1 is a?
What do the numbers {xs} spell in the alphabet?
Secret code, 1=a, 2=b: {xs}
The letters number {xs} of the alphabet make which word?
I got this message in numbers: {xs}. 1 stands for a. What does it say?
# LETTER_SUM
If a=1, b=2 and so on, what do the letters of {w} add up to?
Add the places in the alphabet of the letters in {w}.
What is the sum of the letters of {w} with a=1, b=2, ...?
Word value of {w} with a=1 to z=26?
{w}: sum of its letters, a counts 1, b counts 2, ...
How much is {w} worth if a is 1, b is 2, c is 3?
# WEAVE
Weave {a} and {b} together, one letter from each in turn.
Take letters from {a} and {b} in turn.
Mix {a} and {b} letter by letter, starting with {a}.
Alternate the letters of {a} and {b}.
Zip {a} and {b} together, letter by letter.
One letter of {a}, one of {b}, and so on. What comes out?
Shuffle {a} and {b} like cards, letter by letter, {a} first.
# MIRROR
Write {w} followed by its reverse.
Write {w} and right after it {w} backwards, without a space.
Put {w} and its mirror image together.
{w} plus {w} backwards, as one word
Stick the reverse of {w} on to {w}.
Make a palindrome of {w} by adding its reverse.
What is {w} followed by itself backwards?
Double {w} by adding it in reverse.
# MIDDLE_IN
Put {x} into the middle of {w}.
Insert {x} in the middle of {w}.
What is {w} with {x} in its middle?
Set {x} in the centre of {w}.
Break {w} in the middle and put {x} in between.
{x} goes into the middle of {w}. What is it then?
# STRETCH
Write {w} with {k} times {l} instead of one.
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
Does {w} contain the word "{x}"?
Is "{x}" one of the words of {w}?
Do you find "{x}" in {w}?
{w}: is "{x}" in it?
Does the word "{x}" appear in {w}?
Did I write "{x}" in {w}?
# WORDS_WITH_INITIAL
Which words of {w} start with {l}?
Which words in {w} begin with the letter {l}?
[List|Name|Give me|Find] the words of {w} that start with {l}.
{w}: which words start with {l}?
In {w}, which words begin with {l}?
All words with {l} at the start in {w}, please.
# ALL_UPPER
Is {w} all in capitals?
Is {w} written in capital letters only?
Is {w} in uppercase?
Are all letters of {w} capitals?
{w}: all caps?
Is every letter in {w} a capital?
Did I write {w} all in upper case?
# HAS_DIGITS
Does {w} contain a digit?
Is there a number in {w}?
Are there digits in {w}?
Does {w} have a digit in it?
{w}: any digits?
Is a digit hidden in {w}?
Do you see a digit in {w}?
# ONLY_LETTERS
Is {w} made of letters only?
Does {w} have only letters?
Are there only letters in {w}?
{w}: letters only?
Is everything in {w} a letter?
Does {w} consist of letters alone?
# VOWEL_END
Does {w} {verb} with {kind}?
Does the word {w} {verb} with {kind}?
Is it {kind} that {w} {verb}s with?
{w}: does it {verb} with {kind}?
Tell me if {w} {verb}s with {kind}.
Yes or no: {w} {verb}s with {kind}.
# SAME_BUT_CASE
Are {a} and {b} the same if capitals do not count?
Are {a} and {b} the same, ignoring case?
Apart from capitals, are {a} and {b} the same word?
Is {a} the same word as {b}, never mind the capitals?
Do {a} and {b} differ only in their capitals, or not at all?
Ignoring upper and lower case, is {a} equal to {b}?
# LONGER_THAN
Does {w} have {rel} than {k} letters?
Has {w} {rel} than {k} letters?
Are there {rel} than {k} letters in {w}?
{w}: {rel} than {k} letters?
Is {w} a word with {rel} than {k} letters?
Does the word {w} have {rel} than {k} letters?
# FIRST_ONCE
What is the first letter of {w} that is there only once?
Which letter of {w} is the first one without a double?
First letter in {w} that does not repeat?
Find the first letter that occurs only once in {w}.
Going from the left, which letter of {w} comes only once?
The first non-repeating letter of {w}?
# DEDUP
Write {w} with each letter only once.
Remove repeated letters from {w}, keep the first ones.
Drop the letters of {w} that came before.
{w} without repeated letters
Take {w} and leave out every letter that was there already.
Each letter of {w} only the first time, please.
Remove duplicate letters from {w}.
# LETTER_ORDER
Does {a} come before {b} in {w}?
In {w}, is {a} before {b}?
Is the {a} before the {b} in {w}?
{w}: is {a} before {b}?
Reading {w}, do I meet {a} before {b}?
Does the letter {a} stand left of {b} in {w}?
""")

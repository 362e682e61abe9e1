"""Wordings for `strings_more`, by the name of their table; see `phrases.blocks`."""

from recipes.nano.world.phrases import blocks

TEXTS = blocks(r"""
# MOVE_ENDS
[Swap|Switch|Exchange|Interchange] the first and [the |]last [letter|letters] of {w}.
[Swap|Switch|Exchange] the first letter of {w} with the last one.
[What|What word] do you get if the first and last letters of {w} [trade|change|swap] places?
Let the first and the last letter of {w} [trade|change|swap] places.
{w}: first and last letter swapped
{w} with its first and last letters [swapped|exchanged|switched]?
Put the last letter of {w} first and the first one last.
The first and last letter of {w} change places. What does it look like?
[Write|Give me] {w} with the [outer letters|two end letters] swapped.
swap outer letters: {w}
Turn round only the two letters at the ends of {w}.
# MOVE_TO_END
[Move|Put|Shift|Bring] the first letter of {w} to the end.
[Take|Pick] the first letter of {w} and [put it at the end|stick it on the end|hang it on the end].
What does {w} become if its first letter [moves|goes] to the [end|back]?
{w} with the first letter moved to the end
{w}: first letter to the back, please
The first letter of {w} goes last. What do I get?
[Rotate|Turn] {w} by one letter to the left.
Let the first letter of {w} stand last.
# MOVE_TO_START
[Move|Put|Shift|Bring] the last letter of {w} to the [front|start|beginning].
[Take|Pick] the last letter of {w} and put it [first|in front|at the beginning].
What does {w} become if its last letter [moves|goes] to the front?
{w} with the last letter moved to the start
{w}: last letter to the front, please
The last letter of {w} goes first. What do I get?
[Rotate|Turn] {w} by one letter to the right.
Let the last letter of {w} stand first.
# WORD_TIMES
[Write|Say|Type|Print] {w} {times}.
[Write|Say|Give me] the word {w} {times}.
Repeat {w} {k} times in all, with spaces between.
{w}, {times} please
I want the whole word {w} {times}.
{w} {k} times, with spaces
Put the word {w} {times} in a row.
# EACH_TWICE
[Write|Type|Print|Put] each letter of {w} twice.
[Write|Type|Say] every letter of {w} two times.
Double [each|every] letter of {w}.
Double [all the letters|the letters] in {w}.
{w} with [every|each] letter doubled
What is {w} when each letter is written twice?
{w}: each letter two times
Each letter of {w} should [appear|come|be there] twice.
Stutter the letters of {w}: each one twice.
Write {w}, but every letter [double|twice in a row].
Repeat each letter of {w} once, right after it.
# EACH_THRICE
[Write|Type|Print|Put] each letter of {w} three times.
Triple [each|every] letter of {w}.
{w} with every letter tripled
What is {w} when each letter is written three times?
Each letter of {w} three times, please
Give me {w} with every letter three times in a row.
Triple every letter of {w}.
Repeat each letter of {w} three times.
Spell {w} with three of each letter.
What is {w} if each letter comes three times?
{w}: each letter three times
Each letter of {w} should appear three times in a row.
Write {w}, but every letter three times.
# WRAP
[Put|Write|Type|Set|Place] {w} in {marks}.
[Put|Set|Place] {w} between {marks}.
[Wrap|Enclose|Surround] {w} [in|with] {marks}.
{w} in {marks}
{w} between {marks}, please
How does {w} look in {marks}?
Add {marks} around {w}.
Put {marks} [around|round] {w}.
[Give me|Show me|I want|I need] {w} in {marks}.
What is {w} with {marks} around it?
Frame {w} with {marks}.
# WRAP_SIDES
[Put|Write|Add|Give] {w} {marks}.
Please put {w} {marks}.
Place {w} {marks}.
Return {w} {marks}.
Could you put {w} {marks}?
Let me see {w} {marks}.
Write {w} with {marks}.
{w} with {marks}
I want {w} with {marks}.
Show {w}, {marks}.
{w}, and {marks} please
How does {w} look with {marks}?
# NUMBER_IN
What number is [hidden |]in {w}?
Which number [is|stands|appears] in {w}?
[Pull|Get|Take|Pick|Fish] the number out of {w}.
[Pull out|Extract|Find|Pick out|Give me|Return] the number in {w}.
[Pull out|Extract|Get|Give me] the number from {w}.
{w} - [which number is that|what's the number|only the number please]
The text is {w}. What is the number in it?
Only the number, please: {w}
Read {w}. Which number is in it?
Find the number: {w}
What's the figure in {w}?
Ignore the words in {w} and give me the number.
# NUMBERS_IN
What numbers are [hidden |]in {w}?
Which numbers [are|stand|appear] in {w}?
[Pull|Get|Take|Pick] the numbers out of {w}.
[Pull out|Extract|List|Pick out|Give me|Return] the numbers in {w}.
[Extract|List|Get|Give me] all numbers from {w}.
{w} - [which numbers are these|only the numbers please]
Only the numbers, please: {w}
Find both numbers: {w}
Ignore the words in {w} and give me the numbers.
Which two numbers are in {w}?
# LETTERS_OF
[Keep|Leave|Give me|Show|Return] only the letters of {w}.
[Keep|Leave] only the letters: {w}
Only the letters of {w}, please
Which letters are in {w}? Write them as one word.
{w} without the digits
{w}: letters only
What is left of {w} when the digits are gone?
[Remove|Delete|Drop|Take out|Strip] [the|all] [digits|numbers] [from|in] {w}.
Pull the letters out of {w}.
Extract the letters from {w}.
Throw away the digits of {w}.
Keep the letters of {w} and lose the digits.
# DIGITS_OF
[Keep|Leave|Give me|Show|Return] only the digits of {w}.
[Keep|Leave] only the digits: {w}
Only the digits of {w}, please
Which digits are [hidden |]in {w}? Write them in a row.
{w} without the letters
{w}: digits only
What is left of {w} when the letters are gone?
[Remove|Delete|Drop|Take out|Strip] [the|all] letters [from|in] {w}.
Pull the digits out of {w}.
Extract the digits from {w}.
Throw away the letters of {w}.
Keep the digits of {w} and lose the letters.
# COMMON
Which letters [are|appear|occur] in both {a} and {b}?
Which letters do {a} and {b} [have in common|share]?
What letters do {a} and {b} [have in common|share]?
Letters that are in {a} and in {b}, too?
[List|Name|Give me|Find] the letters that {a} and {b} [share|have in common].
[List|Name|Find] the [common letters|letters in common] of {a} and {b}.
common letters of {a} and {b}
Which letters of {a} are also in {b}?
Which letters of {a} can be found in {b}?
{a} and {b}: which letters do both have?
What do {a} and {b} have in common, letter by letter?
Shared letters: {a}, {b}
# ONLY_FIRST
Which letters of {a} are not in {b}?
Which letters does {a} have that {b} [does not have|doesn't have|lacks]?
What letters are in {a} but not in {b}?
[List|Name|Give me|Find] the letters of {a} that [are missing in|are not in|do not appear in] {b}.
Letters in {a} that {b} hasn't got?
Take the letters of {a} and leave out all that are in {b}.
{a} but not {b}: which letters?
Which letters are only in {a} and not in {b}?
# DIFFER_COUNT
How many letters [differ|are different] between {a} and {b}?
In how many letters do {a} and {b} differ?
In how many places do {a} and {b} differ?
How many letters of {a} must I change to get {b}?
How many letters [are changed|change] from {a} to {b}?
{a} and {b}: how many letters are different?
[Count|Tell me] the places where {a} and {b} are not the same.
[Compare|Look at] {a} and {b} letter by letter. How many letters are different?
How many changes of one letter make {b} out of {a}?
Number of different letters, place by place: {a}, {b}
# DIFFER_ONE
Do {a} and {b} differ in [just|only|exactly] one letter?
Is just one letter different in {a} and {b}?
Do I change only one letter from {a} to {b}?
Are {a} and {b} one letter apart?
Is {b} the word {a} with one letter changed?
Do {a} and {b} have all letters but one in common, place by place?
Is there just a single letter between {a} and {b} that differs?
Does one changed letter make {b} of {a}?
Is only one letter different [in|between] {a} and {b}?
Can I turn {a} into {b} by changing [just|only] one letter?
Does changing one letter of {a} give {b}?
Are {a} and {b} the same but for one letter?
{a} and {b}: only one letter different?
Is it one single letter that makes the difference between {a} and {b}?
# DIFFER_WHICH
Which letter changed from {a} to {b}?
Which letter is not the same in {a} and {b}?
I wrote {b} but it should be {a}. Which of my letters is wrong?
What letter was changed to make {b} of {a}?
Going from {a} to {b}, what letter is new?
{b} is {a} with a wrong letter. Which letter?
What changed from {a} to {b}?
What is different between {a} and {b}?
What's the difference between {a} and {b}? Which letter?
Which letter became which from {a} to {b}?
{a} turned into {b}. Which letter changed into what?
{a} and {b} - which letter is different?
Somebody typed {b} instead of {a}. Which letter is wrong?
I wrote {b} but meant {a}. What letter did I change?
Spot the difference: {a}, {b}
# REPEAT_WHICH
Which letter [occurs|appears|comes|is there] [twice|more than once] in {w}?
Which letters [occur|appear|come|are] more than once in {w}?
What letter is [repeated|doubled|there twice] in {w}?
[Find|Name|Tell me] the letter that [is repeated|comes twice|appears more than once] in {w}.
[List|Name] the letters that {w} has more than once.
{w}: which letter is there more than once?
repeated letters in {w}
Which letters of {w} are repeated?
Which letter does {w} have [twice|more than one of]?
Does {w} have a letter more than once, and which?
# REPEAT_ANY
Does any letter [repeat|appear twice|occur twice|come more than once] in {w}?
Is any letter in {w} [repeated|used twice|there more than once]?
Does {w} have [a repeated letter|a letter twice|repeated letters]?
Are there repeated letters in {w}?
Does {w} use a letter more than once?
Is there a letter that {w} has twice?
{w}: any letter more than once?
Does the same letter come again in {w}?
[Check|Tell me] if a letter repeats in {w}.
# REPEAT_PLACES
At which [places|positions] is {l} in {w}?
At what positions does {l} [occur|appear|stand] in {w}?
[List|Give me|Tell me] all positions of {l} in {w}.
Where in {w} is the letter {l}? All places, please.
Where do I find {l} in {w}? Give every position.
{w}: positions of {l}
Which letters by number are {l} in {w}?
Positions of the letter {l} in {w}, counted from 1
On which places of {w} do you see {l}?
# CHAIN
{One} and [then |]{two}.
{One}, then {two}.
{One}. Then {two}.
{One}. Now {two}.
First {one}, then {two}.
First {one} and after that {two}.
Please {one} and then {two}.
[Can|Could] you {one} and then {two}?
What do I get if I {one} and then {two}?
What comes out when you {one} and {two}?
Two steps: {one}; {two}.
{One} and {two}, please
step 1: {one}, step 2: {two}
If you {one} and then {two}, what is the result?
Do this: {one}, and {two}.
{One}; after that, {two}.
# COMPOSE
Take {facts}. What [word |]do they [spell|make]?
Take {facts} and put them together.
What do you get from {facts}?
Which word is made of {facts}?
What do {facts} spell?
[Join|Combine|Put together] {facts}.
[Write down|Write] {facts}, without spaces.
{facts}: what does that spell?
My secret word is made of {facts}. What is it?
I use {facts}. What is the result?
Put {facts} in a row. What do I read?
# CODE
[Turn|Change|Convert|Make] {w} into {s}.
[Write|Put|Give me] {w} in {s}.
{w} in {s}
{w} as {s}
How do I write {w} in {s}?
What is {w} in {s}?
I need {w} in {s}.
I want {w} as {s} for my code.
Make a name in {s} from {w}.
{s} for {w}?
My variable is called {w}. Write that in {s}.
# UNCODE
[Change|Turn|Convert] {w} [in|]to [normal |plain |]words with spaces.
Write {w} as separate words.
Write {w} as normal words in lower case.
Split {w} into its words.
Which words are in {w}?
What are the words in {w}?
{w} as plain words
{w} with spaces between the words, all lower case
Take {w} apart into words.
{w} in ordinary words, please
Break {w} up into words, in small letters.
Read the name {w} as words.
# BETWEEN
What is {where}? {w}
What [is|stands] {where} in {w}?
Which [word|text] is {where} in {w}?
[Give me|Tell me|Return|Extract|Get|Read] [what is|the word|the text] {where}: {w}
[Give me|Tell me|Return|Extract|Get] only the part {where} in {w}.
{w} - what's {where}?
I only need the word {where}: {w}
Look at {w}. What is {where}?
In {w}, which word do you see {where}?
{w}: word {where}?
# SIDE
What [comes|is|stands] {side} {sign} in {w}?
[Give me|Tell me|Return|Extract|Get|Keep] the part {side} {sign} in {w}.
[Give me|Return|Keep] everything {side} {sign}: {w}
Which [word|part] is {side} {sign} in {w}?
{w}: the part {side} {sign}
{w} - what is {side} {sign}?
Only what is {side} {sign}, please: {w}
Cut {w} at {sign} and give me what was {side} it.
Look at {w}. Which word stands {side} {sign}?
I need the text {side} {sign} of {w}.
# NUMERONYM
[Abbreviate|Shorten] {w} [to|as] first letter, number of letters between, last letter.
Make a numeronym of {w}, as i18n is one.
Write {w} the way internationalization becomes i18n.
Shorten {w} like i18n.
{w} as first letter, count of the middle letters, last letter
Turn {w} into an i18n style short form.
Short form of {w}: first letter, how many letters follow in between, last letter
Write {w} like i18n: first letter, count of the letters between, last letter.
Make a numeronym of {w}.
What is the numeronym of {w}, as i18n is of internationalization?
{w} in the style of i18n
First letter, how many letters in the middle, last letter: do that with {w}.
Shorten {w} the way internationalization becomes i18n.
# HALF_FIRST
[Write|Give me|Show|Return|What is|Say] the first half of {w}.
What is the first half of {w}?
First half of {w}?
Cut {w} in the middle. What is the left part?
Keep only the first half of the letters of {w}.
{w}: the first half of it
[Break|Split] {w} in the middle and give me the first part.
Half of {w}, the front one
# HALF_SECOND
[Write|Give me|Show|Return|Say] the second half of {w}.
What is the second half of {w}?
Second half of {w}?
Cut {w} in the middle. What is the right part?
Keep only the second half of the letters of {w}.
{w}: the second half of it
[Break|Split] {w} in the middle and give me the last part.
Half of {w}, the back one
# HALF_BOTH
[Cut|Split|Break|Divide] {w} [in|into] [two|two equal] halves.
[Cut|Split|Break|Divide] the word {w} in the middle.
[Cut|Split|Break] {w} into two [equal|equally long] parts.
What are the two halves of {w}?
The halves of {w}?
{w} in two equal parts
Take {w} apart in the middle. Both parts, please.
# ALPHA_BETWEEN
[What|Which] letter is between {a} and {b}?
[What|Which] letter comes between {a} and {b} [in the alphabet|]?
Between {a} and {b} in the alphabet is [what|which letter]?
{a}, _, {b}: which letter is missing?
The letter between {a} and {b}?
Name the letter of the alphabet that stands between {a} and {b}.
Which letter has {a} before it and {b} after it in the alphabet?
# ALPHA_ON
Which letter [is|comes|stands] {k} [places |]{side} {l} [in the alphabet|]?
What letter is {k} letters {side} {l}?
What letter is {k} places {side} {l} in the alphabet?
[Which letter do I reach|Where am I] if I go {k} letters {side} {l} in the alphabet?
The letter {k} places {side} {l}?
{k} letters {side} {l} in the alphabet: which one is it?
Count {k} letters in the alphabet, starting {side} {l}. Which letter is it?
Name the letter that is {k} places {side} {l} in the alphabet.
# ALPHA_ORDER
Does {a} come {rel} {b} in the alphabet?
Is the letter {a} {rel} the letter {b}?
Is {a} {rel} {b} when you say the alphabet?
Is it true that {a} is {rel} {b} in the alphabet?
Alphabet: is {a} {rel} {b}?
Does {a} stand {rel} {b} in the abc?
Is {a} {rel} {b} in the alphabet?
In the alphabet, is {a} {rel} {b}?
Does the letter {a} stand {rel} the letter {b} in the alphabet?
{a} {rel} {b} in the alphabet, yes or no?
Is it true that {a} comes {rel} {b} in the alphabet?
[Tell me|Check] if {a} comes {rel} {b} in the alphabet.
Going by the alphabet, is {a} {rel} {b}?
# ALPHA_GAP
Which letter is missing: {xs}
{xs}. Which letter should be there too?
A letter is missing from {xs}. Name it.
There is a gap in the letters {xs}. Which one belongs there?
Which letter did I forget in {xs}?
These letters are in a row, but one is gone: {xs}
Fill the gap in {xs} with a letter.
Which letter is missing in {xs}?
What letter is missing in the row {xs}?
{xs} - which letter did I leave out?
{xs}: one letter of the alphabet is missing. Which one?
I wrote {xs}. Which letter did I forget?
Find the missing letter: {xs}
Fill the gap in {xs}.
# ALPHA_HOW_MANY
How many letters are between {a} and {b} in the alphabet?
Count the letters between {a} and {b}.
In the alphabet, how many letters are there after {a} and before {b}?
How many letters separate {a} and {b}?
How many letters do I skip from {a} to {b}?
How many letters [come|stand|are there] between {a} and {b}?
How many letters of the alphabet lie between {a} and {b}, without these two?
Number of letters between {a} and {b} in the alphabet?
Count the letters between {a} and {b} in the alphabet.
In the alphabet, how many letters separate {a} and {b}?
# SHIFT_ON
Shift [each|every] letter of {w} [by |]{k} [place{ks} |]forward [in the alphabet|].
Shift {w} by {k} in the alphabet.
Caesar cipher with shift {k}: {w}
[Encode|Encrypt] {w} with a Caesar shift of {k}.
Move [each|every] letter of {w} {k} [step{ks}|place{ks}] [forward|on|ahead] in the alphabet.
Replace each letter of {w} by the one {k} place{ks} later in the alphabet.
Caesar code, {k} forward: {w}
What is {w} in a Caesar cipher with key {k}?
{w} with every letter moved {k} on in the alphabet
Put {w} in secret writing: every letter {k} further in the alphabet.
# SHIFT_BACK
Shift [each|every] letter of {w} [by |]{k} [place{ks} |]back [in the alphabet|].
Shift {w} back by {k} in the alphabet.
[Decode|Decrypt] {w}: Caesar cipher with shift {k}
Undo a Caesar shift of {k} on {w}.
Move [each|every] letter of {w} {k} [step{ks}|place{ks}] back in the alphabet.
Replace each letter of {w} by the one {k} place{ks} earlier in the alphabet.
Caesar code, {k} back: {w}
{w} with every letter moved {k} back in the alphabet
Somebody moved each letter {k} forward and wrote {w}. What was the word?
# PLURAL
What is the plural of {w}?
A single {w}, many ...?
One is called {w}. What are two called?
One {w} and one more {w} are two what?
This is one {w}; these are three ...?
Say it for more than one: {w}
What do I write for two instead of one {w}?
{w}, but several of them: what is the word?
Two of {w}: what is the word?
Singular {w}, plural?
How is {w} in the plural?
Form the plural of {w}.
Change {w} to the plural.
[Give|Tell] me the plural of {w}.
Plural of {w}?
plural: {w}
One {w}, two ...?
How do you say more than one {w}?
What do you call several of {w}?
[Write|Put] {w} in the plural.
{w} in the plural
The plural form of {w}?
What's {w} if there are two of them?
Make {w} plural.
I have one {w}. What is the word if I have many?
# BEFORE_IN
How many letters [come|are|stand] {side} the {l} in {w}?
How many letters [come|are|stand] {side} {l} in {w}?
In {w}, how many letters are {side} the {l}?
{w}: how many letters {side} the {l}?
Count the letters {side} the {l} in {w}.
What is the number of letters {side} {l} in {w}?
How many letters do I write {side} the {l} in {w}?
# PHRASE_NTH
What is the {nth} word of {w}?
What is the {nth} word in {w}?
Which word [comes|is|stands] {nth} in {w}?
[Tell me|Give me|Name|Say|Find] the {nth} word of {w}.
[Tell me|Give me] the {nth} word of this [sentence|text|line]: {w}
{nth} word of {w}?
The {nth} word in {w} is what?
{w}: {nth} word?
{w} - which is the {nth} word?
Take the {nth} word of {w}.
In {w}, which is the {nth} word?
I need the {nth} word from {w}.
# PHRASE_BACK
[Put|Turn|Write] this [sentence|line|text] back to front, word by word: {w}
Write the words of {w} in reverse order.
[Reverse|Turn round|Flip] the order of the words in {w}.
[Reverse|Turn round|Flip] the word order: {w}
Say {w} with the last word first.
Write {w} from the last word to the first.
{w} - words in reverse order, please
{w}: back to front, by words
What is {w} with its words in the opposite order?
Begin with the last word and write {w} backwards, word by word.
Last word first: {w}
# PHRASE_COUNT
How many words [are|are there] in {w}?
How many words does {w} have?
Count the words in {w}.
Count the words: {w}
{w} - how many words is that?
Number of words in {w}?
{w}: word count?
How many words do I count in {w}?
How long is {w}, in words?
# PHRASE_TITLE
[Capitalize|Capitalise] each word: {w}
[Capitalize|Capitalise] every word of this: {w}
[Make|Put] it [in |]title case: {w}
Title case: {w}
[Write|Put] this in title case: {w}
Start each word with a capital letter: {w}
First letter of every word in capitals: {w}
Make this a title, each word with a capital: {w}
Turn this into a headline with a capital on each word: {w}
[Give|Put] every word a capital [first letter|at the start]: {w}
{w} - in title case
each word with a big first letter: {w}
# PHRASE_UPPER
SHOUT this: {w}
Shout: {w}
[Write|Put|Type] this in capitals: {w}
[Write|Put|Type] it all in capital letters: {w}
All caps: {w}
Make this uppercase: {w}
Turn this into big letters: {w}
{w} - in all caps
{w}, but shouting
CAPS LOCK on: {w}
Scream it in capitals: {w}
upper case please: {w}
# PHRASE_CHARS
How many characters [does|has] {w} [have|], counting [the |]spaces?
How many characters are in {w}, spaces included?
How many characters long is {w}, with [the |]spaces?
Count the characters of {w}, spaces too.
Length of {w} in characters, including spaces?
Number of characters in {w}, spaces counted?
How long is the text {w}, in characters?
{w}: how many characters with spaces?
# PHRASE_LONGEST
What is the longest word in {w}?
Which word of {w} is the longest?
Which word in {w} has [the most|most] letters?
[Find|Give me|Name] the longest word of {w}.
{w}: longest word?
longest word in {w}
In {w}, which word is longest?
# PHRASE_DASHED
[Replace|Swap] the spaces in {w} with {s}.
[Turn|Change] [all |]the spaces in {w} into {s}.
Write {w} with {s} instead of spaces.
Write {w} with {s} between the words in place of the spaces.
{w} with {s} for the spaces
Put {s} where {w} has spaces.
# LATIN
Say {w} in pig latin.
What is {w} in pig latin?
Give me {w} in pig latin.
Put {w} into pig latin.
Convert {w} to pig latin.
How would {w} sound in pig latin?
I need {w} in pig latin.
Make pig latin of {w}.
Pig latin: {w}
What's the pig latin for {w}?
Please say {w} the pig latin way.
{w} in pig latin?
Translate {w} into pig latin.
Write {w} in Pig Latin.
How do you say {w} in pig latin?
Pig Latin for {w}?
Turn {w} into pig latin.
""")

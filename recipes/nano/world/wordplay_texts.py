"""Wordings for `wordplay`, by the name of their table; see `phrases.blocks`."""

from recipes.nano.world.phrases import blocks

TEXTS = blocks(r"""
# ALTERNATE
[Write|Give me|Show me|Take|Keep|Return|Print|Tell me|Read] [only |just |]every [second|other] letter of [the word |]{w}, starting [with|at|from] the {first} letter.
[What|Which letters] [do you get|are left|remain|come out] if you [take|keep|read] [only |]every [second|other] letter of [the word |]{w}, starting with the {first}?
[What are|Which are|Tell me|Give me|List|Write|Name] the letters at the {odd} [places|positions] [of|in] [the word |]{w}.
[Write|Give me|Show me|Keep|Take|Extract] [only |just |]the letters [in|at|on] {odd} [places|positions] [of|in|from] [the word |]{w}.
Letters [at|in] {odd} [positions|places] of {w}[, please|, as one word|?|]
{w}: [only |]the letters at {odd} [positions|places]
{w} - every [second|other] letter, [beginning|starting] with the {first}
[Start|Begin] with the {first} letter of {w} and take every [second|other] one.
From [the word |]{w}, [take|keep|pick] every [other|second] letter, [beginning|starting] with the {first}.
[Remove|Delete|Cross out|Drop] the letters at [the |]{not_odd} [places|positions] [of|in|from] [the word |]{w}.
[Counting from 1|If the first letter is number 1], which letters of {w} have {odd} numbers?
[Skip|Leave out] every other letter of {w}; the {first} letter [stays|is kept].
# TAIL
Do [the words |]{a} and {b} end [with|in] the same {k} letters?
Do [the last|the final] {k} letters of {a} and {b} [match|agree]?
Are the [last|final] {k} letters of {a} and {b} [the same|equal|identical]?
[Check|Tell me|Say|Verify] [if|whether] {a} and {b} [end alike in their last {k} letters|have the same last {k} letters|share their last {k} letters].
[Yes or no|Answer yes or no]: {a} and {b} [have the same ending of {k} letters|share the last {k} letters].
[By spelling|Going by the letters], does {a} rhyme with {b} in the last {k} letters?
[I want to know if|I wonder if|Can you check if|Could you check whether] {a} and {b} [end with the same {k} letters|have the same last {k} letters].
{a} and {b}: same last {k} letters?
{a}, {b} - do they end the same, last {k} letters?
Look at the last {k} letters of {a} and {b}. Are they [the same|equal]?
# HEAD
Do [the words |]{a} and {b} [start|begin] with the same {k} letters?
Do the first {k} letters of {a} and {b} [match|agree]?
Are the first {k} letters of {a} and {b} [the same|equal|identical]?
[Check|Tell me|Say|Verify] [if|whether] {a} and {b} [have the same first {k} letters|share their first {k} letters|start alike in their first {k} letters].
[Yes or no|Answer yes or no]: {a} and {b} [have the same beginning of {k} letters|share the first {k} letters].
[I want to know if|I wonder if|Can you check if|Could you check whether] {a} and {b} [start with the same {k} letters|have the same first {k} letters].
{a} and {b}: same first {k} letters?
{a}, {b} - do they begin the same, first {k} letters?
Look at the first {k} letters of {a} and {b}. Are they [the same|equal]?
# CHAIN
Does [the word |]{b} [start|begin] with the [last letter of|letter that ends] {a}?
Is the last letter of {a} [also the first letter of|the first letter of|the same as the first letter of] {b}?
[Does|Would] {a} end with the letter that {b} [starts|begins] with?
[In a word chain|In the game of word chains], [can|may] {b} [follow|come after] {a}? The last letter must be the first of the next word.
[Word chain|Chain game]: each word must start with the last letter of the one before. Is {a}, {b} [right|allowed|correct]?
[Check|Tell me|Say] [if|whether] {b} starts with the last letter of {a}.
[Yes or no|Answer yes or no]: {b} begins with the last letter of {a}.
# ANAGRAM
If [I|you|we] [shuffle|rearrange|mix up|scramble|reorder|jumble] [all |]the letters of {a}, can [I|you|we] get {b}?
Is {a} {b} [with its letters mixed up|with its letters in another order|in scrambled form|just scrambled]?
Could {b} be {a} [scrambled|jumbled|with the letters in another order|shuffled]?
Is {b} made of exactly the [same letters as|letters of] {a}?
Does {b} use [exactly|precisely] the letters of {a}, [each one once|no more and no less|all of them]?
[I have letter tiles for|I have the tiles of|With the tiles of] {a}. Can I lay {b} with all of them?
[Do|Would] {a} and {b} have [the same letters in a different order|exactly the same letters, order aside]?
[Ignoring the order|Order aside|Never mind the order], are the letters of {a} and {b} the same?
{a} -> {b}: [anagram or not|anagram, yes or no|is it an anagram]?
[Tell me|Check] whether {a} can be rearranged [into|to make|to spell] {b}.
[Test|Check] {a} and {b} for [being anagrams|an anagram].
[My friend says|I believe|She claims] that {b} is an anagram of {a}. Is [that|it] [true|right|correct]?
Anagram? {a} / {b}
By moving letters around, can {a} become {b}?
Can the letters of {a} be [put in another order|moved around|arranged] to [read|give|spell] {b}, using all of them?
# FROM_LETTERS
Can [I|you|one|we] [write|spell|make|form|build|get] {b} [with|from|using|out of] [only |just |some of |]the letters of {a}?
Is it possible to [write|spell|make|form|build] {b} [with|from|using|out of] the letters [in|of] {a}?
Does {a} have [all the letters|every letter|the letters] [you need|I need|needed|that are needed] [to write|to spell|for] {b}?
[I cut|She cuts|We cut] the letters of {a} out of a newspaper. Can [I|she|we] [lay|make|spell] {b} with them?
[I have|We have|In a game I have] the letter tiles {a}. Can [I|we] [lay|make|spell|play] [the word |]{b}?
Are all letters of {b} [in|contained in|among the letters of|found in] {a}, [each as often as needed|counting doubles|each used once]?
[Using each letter at most once|Each letter only once], can {b} be [made|written|spelled] from {a}?
[Yes or no|Answer yes or no]: {b} can be [made|spelled|written] with letters of {a}.
[Check|Tell me|Say|Find out] [if|whether] {b} can be [made|spelled|written|formed] from [the letters of |]{a}.
Take the letters of {a}. Are they enough to [write|spell] {b}?
# EACH
[Take|Give me|Write|Write down|List|Collect|Show me|Name] the {nth} letter of each [word|of these words][:| in] {xs}
[What is|What's|Tell me] the {nth} letter of each [word|of these][:| in] {xs}
[What|Which letters] do you get from the {nth} letter of every word in {xs}?
[Look at|Go through|Read] the words {xs} and [write|give|note|list] the {nth} letter of each.
[For each word|For every word|Word by word], [give|write|tell me|list] its {nth} letter: {xs}
The {nth} letters of {xs}[?|]
{xs}: [the |]{nth} letter of each
{xs} - {nth} letter of every word, please
[Can|Could] you [give me|list|write] the {nth} letter of each of these words: {xs}
[I need|I want] the {nth} letter of each of the words {xs}.
With which letters do the words {xs} {end}? [List them|Name them|Give them in order].
[List|Write|Give] the letters that {xs} {end} with.
# FLIP
[Swap|Switch|Invert|Flip|Toggle|Change|Reverse] the case of [each letter|every letter|all letters|the letters] [of|in] {w}.
[Make|Turn] [the |all |]capitals [of|in] {w} small and [the |all |]small letters capital.
[Write|Show|Give me] {w} with [capitals and small letters swapped|upper and lower case swapped|the case of every letter switched].
[Swap|Exchange] upper and lower case in {w}.
What is {w} with [its case swapped|upper and lower case exchanged|big and small letters swapped]?
[Can|Could] you [swap|switch|flip] the case of {w}?
{w}: [swap case|flip the case|invert the case]
[My caps lock was on|Caps lock was on when I typed this]: {w}. [Swap the case of every letter|Turn big letters into small ones and small ones into big ones].
swapcase {w}
Every capital in {w} should be small, and every small letter a capital.
# ZIGZAG
[Write|Type|Show|Give me|Print] {w} with [alternating|alternate] [case|capitals], starting with {big}.
[Make|Turn|Change] {w} [into|to] [alternating|alternate] [case|caps], [starting|beginning] with {big}.
[Write|Type] {w} so that [capital and small letters|big and small letters|upper and lower case] [alternate|take turns], starting with {big}.
Alternate [upper and lower case|capitals and small letters|big and small letters] in {w}, [first letter|beginning with|starting with] {big}.
{w} in alternating caps, starting with {big}
How does {w} look in alternating [caps|case], beginning with {big}?
[Can|Could] you write {w} in alternating caps, starting with {big}?
# FIX
[Capitalize|Capitalise] [these names|the names|each of these names|every one of these names]: {xs}
[Write|Give me|Show me|List] [these|the following] names with a capital [first |]letter: {xs}
[Write|Give me|List] the names {xs} with [capitals|a capital each|a capital at the start].
[I forgot the capitals|I typed these names without capitals|The capitals are missing here|No capitals were used]: {xs}. [Fix that|Correct them|Write them properly|Please put capitals].
[Fix|Correct] the [capitalization|capitals] of these names: {xs}
[Make|Let] [each|every] name [start|begin] with a capital letter: {xs}
[Put|Use] a capital [letter |]at the start of [each|every] name: {xs}
Names should start with a capital. [Fix|Correct|Rewrite] these: {xs}
[Can|Could] you capitalize {xs}?
{xs} with capital first letters
# DROP_WORD
[Remove|Delete|Drop|Take out|Leave out|Erase|Cross out|Strike] the word {a} [from|in] [the sentence|this sentence|the text|the phrase|this text|] [: |]{w}
[Remove|Delete|Drop|Erase] {a} [from|in] {w}
[Write|Say|Show|Print|Give me] {w} without [the word|] {a}.
[What is|What's left of|What remains of] the sentence {w} without [the word|] {a}?
How does the sentence {w} [look|read] without [the word|] {a}?
[Can|Could] you [remove|delete|take out|drop] the word {a} [from|in] {w}?
{w}: [remove|delete|drop] [the word|] {a}
The word {a} should not be in [this sentence|the text]: {w}
In {w} the word {a} is too much. [Remove it|Take it out|Delete it].
[Get rid of|Cut] the word {a}: {w}
# DROP_END
[Remove|Delete|Drop|Leave out|Cut off|Strip|Erase|Take away] the {nth} word [of|from|in] [the sentence|this sentence|the phrase|this text|] [: |]{w}
[Write|Say|Show|Give me|Print] {w} without [its|the] {nth} word.
[What is|What is left of|What remains of] {w} without [the|its] {nth} word?
[Can|Could] you [remove|delete|drop] the {nth} word [of|from] {w}?
{w}: [everything|all] but the {nth} word
{w}, but without the {nth} word
What [is left|remains] if [I|you] [delete|remove|cross out] the {nth} word of {w}?
# EACH_BACK
[Reverse|Flip|Turn around] each word [of|in] {w}, but keep [the order of the words|the word order|the words where they are].
[Reverse|Flip|Turn around] the letters of [each|every] word [of|in] {w}[.| without changing the word order.| and keep the words in place.]
[Write|Spell|Say] [each|every] word [of|in] {w} backwards[.|, in the same order.|, keeping the word order.]
[What is|What do you get from] {w} with [each|every] word [spelled|written] backwards?
[Keep|Leave] the words of {w} in order but [spell|write] each one backwards.
{w}: [each word backwards|reverse every word by itself|spell every word in reverse]
[Word by word|One word at a time], reverse the letters: {w}
[Can|Could] you reverse the letters in each word of {w}?
# INSERT
[Insert|Put|Add|Place|Write] [the letter |a |an |]{l} [after|behind] the {nth} letter of [the word |]{w}.
[What|Which word] do [I|you] get [if|when] [I|you] [insert|put|add] {l} after the {nth} letter of {w}?
[In|Into] [the word |]{w}, [insert|put|add] {l} after the {nth} letter.
{w}: [insert|add|put] {l} after letter {n}
[Write|Show me|Give me] {w} with [an extra |the letter |]{l} [after|behind] the {nth} letter.
[Can|Could] you [insert|put|add] {l} after [letter {n}|the {nth} letter] of {w}?
Put {l} [right |directly |]behind letter {n} of {w}.
# DELETE_AT
[Remove|Delete|Drop|Erase|Cross out|Take out|Leave out] the {nth} letter [of|from|in] [the word |]{w}.
[What|Which word] [is left|remains|do you get] [if|when] [I|you] [remove|delete|drop|leave out] the {nth} letter [of|from] {w}?
[Write|Spell|Give me|Show me] [the word |]{w} without [its|the] {nth} letter.
[Remove|Delete|Drop] letter [number |]{n} [of|from] [the word |]{w}.
What is {w} without [its|the] {nth} letter?
{w}: [drop|delete|remove] [the {nth} letter|letter {n}]
{w} without letter {n}
[Can|Could] you [delete|remove] the {nth} letter of {w}?
All of {w} but the {nth} letter[, please|]
# SET_AT
[Replace|Change|Swap] the {nth} letter of [the word |]{w} [with|by] {l}.
[Change|Turn] the {nth} letter of [the word |]{w} [to|into] {l}.
[What|Which word] do [I|you] get [if|when] the {nth} letter of {w} [is changed to|becomes|is replaced by] {l}?
[Write|Show me|Give me] {w} with {l} as its {nth} letter[ instead|].
[In|Take] [the word |]{w}, [replace|change] letter {n} [to|by|with] {l}.
{w}: letter {n} becomes {l}
[Can|Could] you [change|replace] the {nth} letter of {w} [to|by|with] {l}?
[Put|Write] {l} in place of the {nth} letter of {w}.
# PEEL
[Remove|Delete|Drop|Cut off|Strip|Take away] the first and [the |]last letter [of|from] [the word |]{w}.
[Remove|Delete|Drop|Take off] [both ends|one letter at each end|the outer two letters] [of|from] [the word |]{w}.
[What is|What's] left of {w} without its first and last letter?
[Write|Give me|Show me] {w} without its first and last letter.
[What|Which letters] [are|stand] between the first and the last letter of {w}?
[Keep|Give me|Write] [only |]the [inside|inner letters|middle part] of {w}: no first and no last letter.
{w} without the first and last letter
{w}: drop the first and the last letter
[Can|Could] you [cut|take] off the first and last letter of {w}?
# ENDS_ONLY
[What are|Which are|Tell me|Give me|Write|Name|Say] the first and [the |]last letter of [the word |]{w}.
[What|Which] letters are at the [two |]ends of {w}?
[With which letter|With what letter] does {w} start, and with which does it end?
[Write|Give me|Keep] only the first and [the |]last letter of {w}.
{w}: first and last letter[?|]
[first and last letter|the first and the last letter] of {w}
[Can|Could] you tell me the first and the last letter of {w}?
# SHIFT
[Shift|Move] [each|every] letter of [the word |]{w} [one place|one step|one letter] {way} in the alphabet.
[Replace|Change] [each|every] letter of [the word |]{w} [by|with|to] the one {rel} it in the alphabet.
[Write|Give me|Show me] {w} with [each|every] letter [replaced by|changed to] the letter {rel} it in the alphabet.
[What|Which word] do [I|you] get [if|when] [each|every] letter of {w} becomes the letter {rel} it?
[Secret code|In my secret code]: [each|every] letter becomes the one {rel} it in the alphabet. [Write|Encode|Code] {w}.
[Encode|Code|Encrypt] {w}: each letter turns into the letter {rel} it in the alphabet.
{w}: every letter one {way} in the alphabet
[Caesar|A Caesar] [code|cipher] with a shift of one {way}: [what is|write|encode] {w}
For each letter of {w}, write the letter that comes {rel} it.
# POSITION
[Which|What] [place|position|number] does [the word |]{x} have in [the sentence|this sentence|the text|the phrase|] [: |]{w}
[At|In] [which|what] [place|position] is [the word |]{x} in [the sentence|this sentence|the phrase|] [: |]{w}
[Counting from 1|Counting words from 1], where is [the word |]{x} in {w}
[Which|What] number is [the word |]{x} in this sentence: {w}
[Give me|Tell me|Find] the [place|position|number] of [the word |]{x} in {w}
{w} - [which word number is|position of|place of] {x}?
[Read|Take] this sentence: {w} The word {x} is word number what?
[position|place] of [the word |]{x} in {w}
# LIST_PLACE
[Which|What] [place|position|number] does {x} have in [the list|this list|the row|] {xs}?
[At|In] [which|what] [place|position] is {x} in [the list|this list|] {xs}?
[Counting from 1|Counting from one], where is {x} in [the list|] {xs}?
[Find|Locate] {x} in {xs} and [give|tell me] its [place|position|number].
[Give me|Tell me] the [place|position|index] of {x} in [the list|this list:|] {xs}, [counting from 1|starting at 1].
{xs}: [position|place] of {x}?
[They stand in line|The line is|In the queue are|The runners came in as|The order of arrival was|In a row sit]: {xs}. [Which|What] [place|position] [does {x} have|is {x} in]?
{x} is [which|what] number in the list {xs}?
[Where|How far down] in the list {xs} [is|comes] {x}? Give a number.
# FILTER_WORDS
[Which|What] [of these|of the following|of those] words {rule}: {xs}
[Which|What] [words|ones] [in|of|from|among] [the list|this list|] {xs} {rule}?
[List|Name|Find|Show me|Give me|Keep|Select|Pick|Pick out|Write|Write down|Return] [all|only|just|] the words that {rule}: {xs}
[List|Name|Find|Show me|Give me|Pick] [all|only|] the words [in|of|from] {xs} that {rule}.
[Filter|Go through|Look through|Scan] {xs} and [keep|list|name|give me] the words that {rule}.
[Remove|Delete|Drop|Cross out] the words that do not {rule}: {xs}
[I have|Here are|We have] [the words|] {xs}. [Which|Which ones|Which of them] {rule}?
[I want|I need|Show me] [only|just] the words that {rule}: {xs}
[Can|Could] you [list|find|pick out|name] the words that {rule}: {xs}
{xs}: [which|which ones|which of these] {rule}?
{xs} - [keep|list|give me] only those that {rule}
[Out of|From|Of|Among] {xs}, [which|which words|which ones] {rule}?
# PARTS
[What is|What's|Tell me|Give me|Extract|Find|Name|Return|Write] the {part} [of|in|from] {w}.
[Which|What] {part} does {w} have?
[Can|Could] you [tell me|extract|give me] the {part} [of|from|in] {w}?
{w}: [what is the|just the|the] {part}[?|]
{part} [of|from] {w}
[I need|I want] [only |just |]the {part} of {w}.
[Take|Read] {w}. [What is|Which is] the {part}?
From {w}, [take|extract|give me] [only |]the {part}.
# MASK
[Hide|Mask|Cover|Black out|Replace] [all|all digits|every digit] but the last {k}[ digits|] of {n} with [stars|asterisks|*].
[Show|Write|Print|Give me] {n} with [stars|asterisks|*] [instead of|for] [all digits but|everything except] the last {k}.
[Mask|Censor] {n} so that only the last {k} digits [can be seen|are visible|stay|remain]. Use *.
[Only the last {k} digits of|Just the last {k} digits of] {n} may be seen. [Write * for the others|Put a * for each of the others].
[My card number|The account number|The code|My phone number] is {n}. [Write|Print|Show] it with * for all but the last {k} digits.
{n}: * for all but the last {k} digits
[Can|Could] you mask {n} with *, all but the last {k} digits?
[Replace|Change] each digit of {n} [by|with|to] *, but [keep|leave] the last {k}.
# PAD
[Write|Print|Show|Give me|Format|Pad] {n} [with leading zeros to|with zeros in front, so that it has|as] {k} digits.
[Pad|Fill up] {n} [with|using] [leading zeros|zeros in front|zeros on the left] to {k} digits.
[Add|Put] [leading zeros|zeros in front] [to|of] {n} until it has {k} digits.
How do you write {n} with {k} digits, using leading zeros?
{n} with leading zeros, {k} digits
{n} zero-padded to {k} digits
[The form|The machine|My form] wants {k} digits. [Write|How do I write] {n} with [leading zeros|zeros in front].
[Can|Could] you [pad|fill up] {n} with zeros [in front|on the left] to {k} digits?
# AFFIX
[Add|Put|Write|Stick|Attach] {x} [at|to] the {end} of [each|every] word[:| in] {xs}
[Add|Put|Attach|Write] {x} [at|to] the {end} of each of [these words|the words|these]: {xs}
[Write|List|Give me] [these words|the words] with {x} at the {end} of each: {xs}
[Let|Make] [each|every] word {end} with an extra {x}: {xs}
{xs}: [add|put] {x} [at|to] the {end} of each
[Take|Use] {xs} and [add|put|write] {x} [at|to] the {end} of every word.
[Can|Could] you [add|put|attach] {x} [at|to] the {end} of each word in {xs}?
What do {xs} [look like|become] with {x} [added at|put at|at] the {end} of each?
""")

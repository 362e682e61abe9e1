"""More wordings for `strings`, by the name of their table; see `phrases.blocks`."""

from recipes.nano.world.phrases import blocks

MORE = blocks(r"""
# REVERSE
[Reverse|Flip|Invert|Turn around|Turn round|Mirror] [the word|the string|the text|the letters of|the letter order of|] {w}[.|, please.| for me.]
[Write|Spell|Say|Type|Print|Read|Give|Show|Return|Output] [the word|the string|] {w} [backwards|backward|in reverse|in reverse order|from the end|from right to left|from back to front|back to front|the other way round|reversed].
[What is|What's|What would be|What do you call] [the word|the string|] {w} [backwards|backward|in reverse|reversed|from the end|read backwards|spelled backwards|written backwards|spelt backwards]?
[How do you|How would you|How can I|How does one] [write|spell|say] [the word|] {w} [backwards|in reverse|from the end|from right to left]?
[How is|How does] {w} [look|written|spelled] [backwards|in reverse|in a mirror, letter by letter]?
[What|Which word|Which letters] do [I|you] get [if|when] [I|you] [reverse|flip|turn around] [the word|the letters of|] {w}?
[What|Which word] do [I|you] get [if|when] [I|you] [read|write|spell] [the word |]{w} [backwards|from the end|from right to left|in reverse]?
[Can|Could|Would] you [reverse|flip|turn around|mirror] [the word|the letters of|the string|] {w}?
[Can|Could|Would] you [write|spell|say|type] [the word |]{w} [backwards|in reverse|from the last letter]?
[I need|I want|Give me|Show me|Let me see] [the word |]{w} [backwards|reversed|in reverse|with its letters reversed|spelled backwards|read from the end].
[the word |]{w} [backwards|backward|reversed|in reverse|from the end|mirrored][?| please|]
[backwards|reverse|reversed|in reverse]: {w}
[Begin|Start] [with|at] the last letter of {w} and [spell|write|go] [back to the first|to the front|backwards].
[Take|Use] {w} and [write|spell|put] [it|the letters] [backwards|in reverse|in the opposite order|from the last to the first].
[The letters of|All letters of] {w} in [reverse|reverse order|the opposite order|backward order][, please.|?|]
[If|When] the letters of {w} are [reversed|turned round|put in reverse order], what [word|] [is that|comes out|do I get]?
# DIGITS
[Reverse|Flip|Invert|Turn around|Turn round|Mirror] [the digits of|the digits in|the number|all digits of|the digit order of|] {n}[.|, please.| for me.]
[Write|Say|Type|Print|Read|Give|Show|Return] [the number|the digits of|] {n} [backwards|in reverse|in reverse order|from the end|from right to left|reversed|back to front].
[What is|What's] [the number|] {n} [backwards|in reverse|reversed|read backwards|written backwards|from right to left]?
[What|Which number|What number] do [I|you] get [if|when] [I|you] [reverse|flip|turn around|mirror] [the number|the digits of|the digits in|] {n}?
[What|Which number] do [I|you] get [if|when] [I|you] [read|write] {n} [backwards|from the end|from right to left|in reverse]?
[Can|Could|Would] you [reverse|flip|turn around] the [digits of|digits in|number] {n}?
[I need|I want|Give me|Show me] [the number |]{n} [backwards|reversed|with its digits reversed|with the digits in the opposite order].
[the number |]{n} [backwards|reversed|in reverse|from right to left|digits reversed]
[backwards|reverse|reverse digits|digits reversed]: {n}
[Take|Use] {n} and [write|put] [it backwards|the digits in reverse order|the digits from last to first].
[If|When] the digits of {n} are [reversed|turned round|flipped], what [number |]do you get?
# UPPER
[Write|Type|Put|Print|Show|Give|Return|Set] {w} in [capital letters|capitals|all capitals|all caps|upper case|uppercase|block letters|block capitals|big letters|only capitals].
[Convert|Change|Turn|Transform|Switch|Translate] {w} [to|into] [capital letters|capitals|all caps|upper case|uppercase|uppercase letters|block letters|big letters].
[Make|Have|Get] [all letters of|every letter of|each letter of|all the letters in|] {w} [uppercase|capital|upper case|big].
[Uppercase|Capitalize|Capitalise|Upper-case] [all letters in|every letter in|all of|each letter of] {w}.
[What is|What's|How do you write|How would I write|How does one write] {w} in [capitals|capital letters|upper case|uppercase|all caps|block letters]?
[What does|What would] {w} [look like] in [capitals|capital letters|upper case|uppercase|all caps]?
[Can|Could|Would] you [write|put|print|type|give me] {w} in [capitals|capital letters|upper case|all caps|uppercase]?
[Can|Could|Would] you [convert|change|turn] {w} [to|into] [capitals|uppercase|all caps|upper case]?
[I need|I want|I would like] {w} in [capitals|capital letters|upper case|all caps|block letters|uppercase].
{w} in [capital letters|capitals|all caps|uppercase|block letters|big letters][ please|?|]
[all caps|capitals|uppercase|upper case|in capitals]: {w}
[For the sign|For the poster|On the form|For the title|For a headline] I need {w} in [capitals|capital letters|upper case|all caps].
# LOWER
[Write|Type|Put|Print|Show|Give|Return|Set] {w} in [small letters|lower case|lowercase|only small letters|lowercase letters|all lower case].
[Convert|Change|Turn|Transform|Switch] {w} [to|into] [small letters|lower case|lowercase|lowercase letters|all lower case].
[Make|Have|Get] [all letters of|every letter of|each letter of|all the letters in|] {w} [lowercase|small|lower case].
[Lowercase|Lower-case|Decapitalize] [all letters in|every letter in|all of|each letter of] {w}.
[What is|What's|How do you write|How would I write|How does one write] {w} in [small letters|lower case|lowercase|lowercase letters]?
[What does|What would] {w} [look like] in [small letters|lower case|lowercase]?
[Can|Could|Would] you [write|put|print|type|give me] {w} in [small letters|lower case|lowercase]?
[Can|Could|Would] you [convert|change|turn] {w} [to|into] [small letters|lowercase|lower case]?
[I need|I want|I would like] {w} in [small letters|lower case|lowercase].
{w} in [small letters|lower case|lowercase letters][ please|?|]
[lowercase|lower case|small letters|in small letters]: {w}
[No|Without] [capitals|capital letters|shouting], please: {w}
[Caps lock was on|My caps lock is stuck|I forgot caps lock]: {w}. Write it in [lower case|small letters|lowercase].
Write {w} [with no capitals|without any capitals|without capital letters|using small letters only].
# TITLE
[Write|Type|Put|Print|Show|Give|Return|Set|Format] {w} [in title case|as a title|with each word capitalized|with a capital letter at the start of every word].
[Convert|Change|Turn|Transform] {w} [to|into] title case.
[Capitalize|Capitalise] [each word|every word|the first letter of each word|the first letter of every word|all the words] [in|of] {w}.
[Start|Begin] [each|every] word [in|of] {w} with a capital[ letter|].
[Make|Have] [each|every] word [in|of] {w} [start|begin] with a capital[ letter|].
[What is|What's|How do you write] {w} in title case?
[Can|Could] you [write|put|give me] {w} in title case?
[I need|I want] {w} in title case[.|, please.]
title case [of|for] {w}
{w} as a [title|headline], each word with a capital
# CAPITAL
[Capitalize|Capitalise] [the word|the first letter of|just the first letter of|only the first letter of|the start of|] {w}.
[Write|Type|Print|Show|Give|Return] [the word |]{w} with [a capital first letter|an initial capital|a capital at the start|its first letter in upper case|a big first letter].
[Make|Turn|Change] the first letter of {w} [into a capital|to a capital|to upper case|into an upper case letter].
[Can|Could] you [capitalize|capitalise] [the word|the first letter of|] {w}?
[What is|What's|How do you write] {w} with [a capital first letter|an initial capital|its first letter capitalized]?
{w} with a capital [first letter|at the start]
[Begin|Start] {w} with a [capital|big|capital letter|big letter].
# NTH
[What is|What's|Which is|Tell me|Give me|Name|Find|Say|Show|Return|Write] the {nth} [letter|character] [of|in|from] [the word|the name|the string|the term|] {w}[.|]
[What|Which] [letter|character] [is|comes|stands|do you find|do I see] {nth} in [the word|the name|the string|] {w}?
[What|Which] [letter|character] [is|comes|stands] [in|at] the {nth} [place|position|spot] [of|in] [the word |]{w}?
[What|Which] [letter|character] [is in the|has the|takes the] {nth} [place|position|spot] [of|in] {w}?
[Can|Could|Would] you [tell me|give me|name|find|show me] the {nth} [letter|character] [of|in] [the word |]{w}?
In [the word|the name|the string|] {w}, [what is|which is|which letter is|tell me|name|give me] the {nth}[ letter| one| character|]?
{w}: [what is|which is|give me|] [the |]{nth} letter[?|]
{w} - {nth} [letter|character]
[Take|Look at|Consider|Spell] [the word |]{w}[.| and] [What is|Tell me|Name|Give me] [the|its] {nth} letter[.|]
[I need|I want|I am looking for] the {nth} [letter|character] [of|in] [the word |]{w}.
[the |]{nth} [letter|character] [of|in] [the word |]{w}[?| please|]
The {nth} [letter|character] [of|in] {w} [is|is which letter|is what]?
# AT
[What|Which] [letter|character] is [at|in|on] [position|place|index|spot] {k} [of|in] [the word|] {w}[, counting from 1|]?
[What|Which] [letter|character] has [number|position|place] {k} in [the word|] {w}?
[Give me|Tell me|Name|Find|Show|Return] [letter|character] [number|no.|] {k} [of|in] [the word |]{w}.
[Give me|Tell me|Name|Find] the [letter|character] [at|in] [position|place] {k} [of|in] [the word |]{w}.
[letter|character] [number |no. |]{k} [of|in] {w}[?|]
[What is|What's] [letter|character] [number |]{k} [of|in] [the word |]{w}?
{w}, [letter|position|place] {k}[?|]
[Counting from 1|Counting from one|Starting at 1], [what|which] letter is at position {k} [of|in] {w}?
# ENDS
[What|Which] letter does [the word|the name|] {w} {end} [with|on]?
[With|On] [what|which] letter does [the word|the name|] {w} {end}?
[What|Which] letter is at the {end} of {w}?
[Tell me|Name|Give me|Find|Say] the letter [at the {end} of|that stands at the {end} of|with which you {end}] {w}.
[The word|The name|] {w} {end}s [with|on] [what|which] letter?
{w} {end}s with what?
# PART
[What|Which] are the {end} {k} [letters|characters] [of|in] [the word|the name|the string|] {w}?
[Give me|Tell me|Show me|Write|Write down|Return|Print|Take|Extract|Name|Say|Find|Get|Keep] [just|only|] the {end} {k} [letters|characters] [of|in|from] [the word|the string|] {w}.
[Can|Could|Would] you [give me|tell me|write|show me|name] the {end} {k} [letters|characters] [of|in|from] {w}?
[Keep|Leave|Use] [just|only] the {end} {k} [letters|characters] of [the word |]{w}[ and drop the rest|].
[Shorten|Abbreviate|Trim|Reduce|Cut] [the word |]{w} to [its|the] {end} {k} letters.
{w}: [the |just the |only the |]{end} {k} [letters|characters]
{w} - {end} {k} [letters|characters]
[I need|I want] [just|only|] the {end} {k} [letters|characters] of {w}.
In [the word|the string|] {w}, [what are|which are|name|give me] the {end} {k} [letters|characters]?
[If|When] I [keep|read|take|write] only the {end} {k} letters of {w}, what do I [get|have|see]?
[the |]{end} {k} [letters|characters] [of|in|from] {w}[?|]
# PART_DIGITS
What {are} the {end} {k} [of|in] [the number|the code|the value|] {w}?
[Give me|Tell me|Show me|Write|Write down|Return|Print|Take|Name|Say|Find|Keep] [just|only|] the {end} {k} [of|in|from] [the number|the code|] {w}.
[Can|Could] you [give me|tell me|write|name] the {end} {k} of [the number |]{w}?
{w}: [the |just the |what {are} the ]{end} {k}[?|]
[I need|I want] [just|only|] the {end} {k} of [the number |]{w}.
[My card number|The phone number|The order number|The code|My PIN] is {w}. What {are} the {end} {k}?
[the |]{end} {k} [of|in] {w}
# CUT
[Remove|Delete|Drop|Take away|Cut off|Chop off|Strip|Erase|Take off|Leave out|Cross out|Trim] the {end} {k} [letters|characters] [of|from|in] [the word|the string|] {w}.
[What is|What's] left [of|from] {w} [without|after removing|when you drop|if I remove|after deleting|after cutting off] [the|its] {end} {k} letters?
[What|Which word|Which letters] [remains|is left] [of|from] {w} [if|when] [I|you|we] [remove|delete|drop|cut off|take away] the {end} {k} letters?
[Write|Spell|Give me|Show me|Say] [the word |]{w} without [its|the] {end} {k} [letters|characters].
[Can|Could] you [remove|delete|drop|cut off] the {end} {k} [letters|characters] [of|from] {w}?
{w} [without|minus] [the|its] {end} {k} letters
{w}: [remove|drop|delete|cut off] the {end} {k} letters
[Take|Use] {w} and [remove|delete|drop|cut off] the {end} {k} letters.
# JOIN
[Join|Connect|Link|Combine|Glue together|String together|Concatenate|Merge|Tie together] [the words|these words|the strings|] {xs} [with|using|by] {s}[.| between them.| in between.| as the separator.]
[Join|Connect|Link|Combine|Concatenate|Merge] [these|the following|the following words|these strings|the items] [with|using] {s}: {xs}
[Put|Place|Insert|Write|Set] {s} between [the words|the strings|the items|] {xs}.
[Put|Place|Insert|Write|Set] {s} between [these words|the following words|each of these|these]: {xs}
[Write|Print|Show|Give me|Output] {xs} [joined by|joined with|connected by|linked by|separated by|with nothing but] {s}.
[Write|Print|Make|Give me|Build|Form] one [string|text|word] [from|out of] {xs} [with|using] {s} [between them|as a separator|in between].
[What do I get|What do you get|What is the result|What comes out] [if|when] [I|you] join {xs} [with|using|by] {s}?
[What is|What's] {xs} [joined with|joined by|connected with|linked by] {s}?
[Can|Could|Would] you [join|connect|link|combine] [the words |]{xs} [with|using|by] {s}?
[Use|Take|Choose] {s} [to join|to connect|to link|as the separator for|as the glue for] [the words |]{xs}.
[I want|I need|I'd like] [the words |]{xs} [joined by|joined with|connected by|separated by] {s}.
{xs} [joined by|connected with|linked by|separated by|glued with] {s}
[Here are words:|My words are|I have|The parts are] {xs}. [Join|Connect|Link|Combine] them [with|using] {s}.
# CONCAT
[Join|Concatenate|Combine|Glue|Stick|Put|Merge] {xs} [together |][without a space|without spaces|with nothing between|with no gap|without a gap|into one word|without anything in between].
[Join|Concatenate|Combine|Merge] [these|the|the following] [words|strings|texts] [without spaces|into one|into a single word|without a gap]: {xs}
[What is|What's] {xs} [written as one word|joined without spaces|concatenated|glued together]?
[What|Which word] do [I|you] get [if|when] [I|you] [join|concatenate|glue together|put together] {xs} [without spaces|without a space|with nothing between]?
[Can|Could] you [concatenate|join without a space|glue together|make one word of] {xs}?
[Write|Print|Type] {xs} [as one word|without spaces|without a space|together as one word].
[I want|I need] {xs} [as one word|joined without spaces|concatenated].
[concatenate|concatenation of|all together without spaces:] {xs}
{xs} [as one word|without spaces|concatenated]
# REPLACE
[Replace|Swap|Substitute|Exchange] [every|each|all|any|the letter|] {a} [in|of] [the word|the string|] {w} [with|by|for] {b}.
[Replace|Swap|Exchange] [every|each|all|the letter|] {a} [with|by|for] {b} in [the word|the string|] {w}.
[Change|Turn|Convert|Make] [every|each|all|the letter|any] {a} [in|of] [the word|the string|] {w} [to|into] {b}.
[In|Take|For] [the word|the string|] {w}, [replace|change|swap|turn] [every|each|all|the letter|] {a} [to|into|by|with|for] {b}.
[What|Which word] do [I|you] get [if|when] [I|you] [replace|swap] [every|each|all|the letter|] {a} [in|of] {w} [with|by|for] {b}?
[What|Which word] do [I|you] get [if|when] [every|each|the letter] {a} [in|of] {w} [becomes|is changed to|is replaced by|turns into] {b}?
[What is|What's|What becomes of] {w} [if|when|after] [every|each|the letter] {a} [is replaced by|becomes|is changed to] {b}?
[Write|Spell|Type|Give me|Show me] [the word |]{w} with {b} [instead of|in place of|for] [every|each|the letter|] {a}.
[Can|Could|Would] you [replace|swap|change] [every|each|all|the letter|] {a} [in|of] {w} [by|with|for|to] {b}?
[Use|Put|Write] {b} [instead of|in place of|for|wherever there is] [every|each|the letter|] {a} in [the word |]{w}.
{w}: [replace|change|swap|turn] [every|each|all|] {a} [to|into|with|by|for] {b}
{w} - [change|replace] {a} [to|with|by] {b}
{w} with {a} [replaced by|changed to|swapped for] {b}
[swap|change|replace] {a} [for|to|with] {b} in {w}
[My keyboard|My typewriter|The printer] [writes|prints|types] {b} [instead of|for|in place of] {a}. How does it write {w}?
# REMOVE
[Remove|Delete|Drop|Erase|Strip|Cut|Take out|Cross out|Throw out|Eliminate|Kick out|Get rid of] {what} [from|in|of] [the word|the string|the text|] {w}[.|, please.]
[Write|Spell|Type|Give me|Show me|Print|Say|Return] [the word|the string|] {w} [without|but without|minus|but leave out|with no trace of] {what}.
[What is|What's|What remains|What's left] [left |]of {w} [without|after removing|if you remove|when I delete|if I drop|after deleting|after taking out|when you cross out] {what}?
[What|Which letters] [remain|are left|stay] [of|in] {w} [if|when|after] [I|you|we] [remove|delete|drop|take out|erase|cross out] {what}?
[What|Which word|Which letters] do [I|you] get [if|when] [I|you] [remove|delete|drop|leave out|erase] {what} [from|in] {w}?
[Can|Could|Would] you [remove|delete|drop|take out|erase|strip] {what} [from|in|of] [the word |]{w}?
[Take|Use] [the word |]{w} [and|, then] [remove|delete|drop|leave out|erase] {what}.
{w} [minus|without|but without] {what}[?|]
{w}: [remove|delete|drop|take out|leave out] {what}
{w} - [remove|delete|drop|without] {what}
[drop|delete|strip|erase] {what} from {w}
[I want|I need] {w} [without|minus] {what}.
[My keyboard cannot type|The printer skips|The sign has lost] {what} of {w}. What [is left|remains]?
# INITIALS
[What|Which] are the initials [of|for|in] [the name|] {w}?
[Give|Tell|Show] [me|us] [the|] initials [of|for] {w}.
[Write|Write down|State|Find|Print|Say|Get] the initials [of|for] [the name|the person|] {w}.
[Can|Could] you [give me|write|tell me] the initials [of|for] {w}?
[My name is|I am|I'm called|Her name is|His name is|The author is|The boss is|This is] {w}. [What are the initials|Which initials are those|Give the initials][.|?]
{w}: [initials|what are the initials|give the initials][?|]
[Sign|Shorten|Abbreviate|Reduce] [the name|] {w} [with|to] initials [only|].
[What|Which] initials [does|should] {w} [have|write|use|put]?
# ACRONYM
[What is|What's] the [acronym|abbreviation|short form] [of|for|from] {w}[, using first letters|, made of first letters|]?
[Make|Form|Build|Create|Give me|Write|Find] [an|the] acronym [of|from|for|out of] {w}.
[Take|Write|Give me|Collect|Join|List together|Put together] the [first letter|initial letter|initial|first character] of [each|every] word [in|of] {w}.
[What|Which acronym|Which letters] do [I|you] get from the first letters of {w}?
[Can|Could] you [make|form|build] an acronym [of|from|out of] {w}?
{w}: [acronym|first letters|initial letters][?|]
[Abbreviate|Shorten] {w} [to|using] [its initials|the first letters|its first letters].
[What|Which word or abbreviation] do the [first|initial] letters of {w} [give|make|form|spell]?
# REPEAT
[Write|Say|Repeat|Print|Type|Output|Echo|Copy|Give me] [the word|the string|] {w} {k} times[.| in a row.| with spaces.|, separated by spaces.| please.|, one after the other with spaces.]
[Can|Could|Would] you [write|say|repeat|print|type] [the word |]{w} {k} times?
[I want|I need|I want to see|I want to hear] [the word |]{w} {k} times[.| in a row.]
{w}, {k} times[.|, please.]
[repeat|say|print] {w} {k} times
[What does|How does] {w} look {k} times in a row, with spaces?
# REPEAT_TIGHT
[Write|Say|Repeat|Print|Type|Output|Echo] [the word|the string|] {w} {k} times [without spaces|with no spaces|without a space between|with nothing in between|as one word|as one string|without gaps].
[Can|Could] you [write|repeat|print|type] {w} {k} times [without spaces|with no spaces|as one word]?
[Concatenate|Join|Glue] {k} copies of {w} [without spaces|together|into one word].
{w} {k} times [without spaces|as one word|with no gap]
[Multiply|Repeat] the string {w} {k} times [as in code|without spaces|without a separator].
# WHICH_WORD
[What is|What's|Which is|Tell me|Give me|Name|Find|Say|Return|Write|Show me] the {nth} word [of|in|from] [this sentence|the sentence|this text|the text|the phrase|the following|this line|][: |] {w}
[What|Which] word [is|comes|stands] [the |]{nth} in [this sentence|the sentence|this text|the phrase|this line|][: |] {w}
[Can|Could|Would] you [tell me|give me|name|find|pick out] the {nth} word [of|in] [this sentence|this text|the phrase|the line]: {w}
{w} [Which|What] [word is|is] the {nth}[ word|]?
{w} - [what is the|the|give me the|find the] {nth} word
[Read|Look at|Take|Here is|Consider] [this sentence|this text|this line|the sentence]: {w} [What is|Give me|Name|Tell me|Which is] the {nth} word[.|]
In [this sentence|this text|the line|the phrase]: {w} [which|what] is the {nth} word?
[I need|I want|I am looking for] the {nth} word [of|in] {w}
{nth} word [of|in] [this sentence|the text|this]: {w}
# WHICH_OF_LIST
[Which|What] [of these|of the following|of the] words is [the |]{nth}: {xs}
[Which|What] [word|one|entry] [of|in|among|from] [this list|the list|these words|] [: |]{xs} is [the |]{nth}?
[What is|What's|Tell me|Give me|Name|Find|Pick|Choose|Return|Show me|Say] the {nth} word [of|in|among|from] [the list|this list|these:|] {xs}
[Can|Could] you [tell me|find|pick|name] the {nth} word [of|in|among] {xs}?
[I have|Here are|My words are|The words are|There are] {xs}. [Which|Which word|Which one|What] is [the |]{nth}[ word|]?
{xs}: [which|which word|what|which one] is [the |]{nth}?
{xs} - [find|name|give me|pick] the {nth} [word|one]
[Which|What] word [in|of|among] {xs} has the {letters} letters?
[Name|Find|Pick|Tell me] the word with the {letters} letters: {xs}
[Compare|Look at|Read] [the words|] {xs}. Which [word|one] is [the |]{nth}?
# PALINDROME
Is [the word|the string|the term|] {w} a palindrome?
[Is {w} the same|Does {w} read the same|Is {w} spelled the same] [backwards|in both directions|forwards and backwards|from left to right and from right to left|from both ends|in reverse]?
[Do|Would|Will] [I|you|we] get the same [word|thing|string] [if|when] [I|you|we] [reverse|flip|read backwards|spell backwards] {w}?
[Check|Tell me|Say|Decide|Find out|Verify|Test] [if|whether] [the word|the string|] {w} is a palindrome.
[Check|Tell me|Say|Decide] [if|whether] {w} reads the same [backwards|in both directions|from both sides|from right to left].
[Yes or no|Please say yes or no|True or false, yes or no]: [is {w}|{w} is] a palindrome[?|]
{w} is a palindrome, [right|isn't it|correct|true]?
{w}: palindrome [or not|yes or no][?|]
{w} - [is it|is this] a palindrome?
[Can|Could] you [check|tell me|say] [if|whether] {w} is a palindrome?
[Is|Are] {w} and its reverse the same[ word|]?
[My friend claims|I believe|She says|The book says] that {w} is a palindrome. Is [that|it] [true|right|so]?
# HAS
[Does|Would] [the word|the name|the string|] {w} [contain|have|include|use|need] [the letter|a letter|] {l}[ anywhere| somewhere| in it|]?
[Is|Can you see|Do you see|Can I find|Do you find|Is there] [the letter|a letter|] {l} [in|inside|anywhere in|within|somewhere in] [the word|the name|the string|] {w}?
[Is|Would] [the letter |]{l} [part of|among the letters of|one of the letters in|contained in|used in|found in] [the word |]{w}?
[Check|Tell me|Say|Find out|Decide|Verify|See] [if|whether] [the word|the string|] {w} [contains|has|includes|uses] [the letter|a letter|] {l}.
[Check|Tell me|Say|Find out] [if|whether] [there is|you see|you find] [the letter |]{l} in {w}.
[Yes or no|Please answer yes or no|Say yes or no]: [does {w} contain|{w} contains|{w} has|does {w} have] {l}[?|]
Do [I|you|we] need [the letter|a|an|] {l} [to write|to spell|to type|for] [the word |]{w}?
{w}: [is there|does it have|does it contain|do you see] [the letter |]{l}?
{w} [has|contains|includes] [the letter |]{l}, [right|doesn't it|correct|true or not]?
[Can|Could] you [check|tell me] [if|whether] {w} [has|contains|includes] [the letter |]{l}?
[letter |]{l} in {w}[?|, yes or no?]
# STARTS
[Does|Would] [the word|the name|the string|] {w} {end} [with|on] [the letter|a|an|] {l}?
Is {l} the {nth} [letter|character] [of|in] [the word|the name|] {w}?
Is the {nth} [letter|character] [of|in] [the word|the name|] {w} [a|an|the letter|] {l}?
[Check|Tell me|Say|Find out|Decide|Verify|See] [if|whether] [the word|the name|] {w} {end}s [with|on] [the letter|a|an|] {l}.
[Yes or no|Please answer yes or no|Say yes or no]: [does {w} {end}|{w} {end}s] with {l}[?|]
{w}: does it {end} with {l}?
{w} {end}s with [the letter |]{l}, [right|doesn't it|correct|true or not]?
[Can|Could] you [check|tell me] [if|whether] {w} {end}s with {l}?
Is it {l} that {w} {end}s with?
Do you {end} the word {w} with [the letter |]{l}?
# SWAP
[Swap|Exchange|Switch|Interchange|Flip] [the two words|the words|both words|the order of the two words|the order of the words] [in|of] [the phrase |]{w}.
[Put|Place|Write] the second word [of|in] {w} [first|in front|before the first].
What is {w} [with its two words swapped|with the words switched|with the words the other way round|if the two words change places]?
[Write|Say|Give me|Show me] {w} [with its words swapped|with the words the other way round|with the two words switched|in swapped order].
[Can|Could] you [swap|switch|exchange] the [two |]words [in|of] {w}?
{w}: [swap|switch|exchange] the [two |]words
[Let|Make] the two words of {w} [change|trade|swap] places.
# WORD_ORDER
[Reverse|Invert|Flip|Turn round|Turn around] the [order of the words|word order|sequence of words|words|order of all words] [in|of] [the sentence|the phrase|this text:|] {w}[.|]
[Write|Say|Give me|Show|Print|Return|Read|List] [the words of|all words of|each word of] {w} [in reverse order|from last to first|backwards|in the opposite order|last word first|starting from the end].
[Write|Say|Give me|Show|Print|Return] {w} [with the words in reverse order|with its words reversed|with the last word first|word by word backwards|with the word order reversed].
What is {w} [with the words reversed|with the word order reversed|with the words in the opposite order|if the words stand in reverse order]?
[What|Which sentence] do [I|you] get [if|when] [I|you] reverse the [words|word order|order of the words] [in|of] {w}?
[Can|Could] you [reverse|flip|invert] the [words|word order|order of the words] [in|of] {w}?
{w}: [reverse|flip] the [words|word order|order of the words]
Keep [each|every] word [whole|as it is], but [reverse|turn round] the order of the words: {w}
[Begin|Start] with the last word and end with the first: {w}
# SPELL
[Spell|Write|Type|Print|Give me|Show me] [the word |]{w} with {s} between [the|its|all|all the|its single] letters.
[Spell|Spell out|Write|Print] [the word |]{w} letter by letter[, separated by| with|, using] {s}.
[Put|Insert|Place|Add|Write] {s} between [the|all|all the|each of the|every two] letters [of|in] [the word |]{w}.
[Separate|Split|Divide|Break up] [the letters of |]{w} [with|by|using] {s}.
[List|Write|Give me|Show] [the|all|all the] letters of {w}, [separated by|with|divided by] {s}[ between them|].
[Can|Could] you [spell|write|split] {w} with {s} between [the|its] letters?
How does {w} look with {s} between [the|its|all] letters?
{w} with {s} between the letters
# SPELL_PLAIN
[Spell|Spell out|Spell me] [the word|the name|] {w}[, please.|.| for me.| letter by letter.| one letter at a time.]
[How do you|How would you|How do I|How can I|How does one] [spell|spell out] [the word|the name|] {w}?
[How is|How would be] [the word |]{w} [spelled|spelt|spelled out][ letter by letter|]?
[Can|Could|Would] you [spell|spell out] [the word|the name|] {w}[ for me| letter by letter|]?
[Write|Say|Give me|Tell me|Show me|List] the letters of [the word|the name|] {w}[ one by one| in order| one after the other|, letter by letter|].
[Break|Split|Separate|Divide] [the word |]{w} [into|up into] [its letters|single letters|letters|its single letters].
[What|Which] [are the letters|letters are] [of|in] {w}[, in order|, one by one|, from first to last]?
[Tell me|Show me] how [to spell|you spell] [the word |]{w}.
{w}, letter by letter[, please|]
{w}: spell it[ out|]
[spelling of|how to spell|spell out] {w}
# ADD
[Add|Put|Append|Attach|Stick|Insert|Write|Place|Set] {x} [at|on|to] the {end} of [the word|the string|] {w}.
[Write|Give me|Show me|Type] [the word |]{w} with {x} [at|added at|put at] the {end}.
[What|Which word] do [I|you] get [if|when] [I|you] [add|put|attach|write] {x} [at|to] the {end} of {w}?
[Can|Could] you [add|put|attach] {x} [at|to] the {end} of {w}?
[Take|Use] {w} and [add|put|attach|write] {x} at the {end}.
{w}: [add|put] {x} [at|to] the {end}
{w} with {x} at the {end}
[What is|What's] {w} with {x} [added to|put at|at] the {end}?
# WRAP
[Put|Place|Write|Enclose|Wrap|Set|Show|Print] [the word|the string|] {w} [in|inside|within|between] {s}.
[Put|Place|Write|Set|Add|Draw] {s} [around|round|about] [the word|the string|] {w}.
[Surround|Frame|Embrace|Wrap] [the word |]{w} [with|by] {s}.
[Can|Could] you [put|write|wrap|enclose] {w} in {s}?
[I need|I want] [the word |]{w} in {s}.
{w} in {s}[, please|]
[How do you|How would I] write {w} in {s}?
# SAME
Are [the words|the strings|the texts|] {a} and {b} [the same|equal|identical|exactly the same|spelled alike|the same string|spelled identically]?
Is {a} [the same as|equal to|identical to|spelled like|exactly] {b}?
[Check|Tell me|Say|Find out|Decide|Verify] [if|whether] [the words |]{a} and {b} are [the same|equal|identical|spelled the same].
Do [the words |]{a} and {b} [match|match exactly|agree letter by letter|have the same spelling]?
[Yes or no|Say yes or no]: {a} and {b} are [the same|equal|identical].
{a} and {b}: [the same|identical|equal|same word]?
[Look closely|Check carefully|Be careful]: are {a} and {b} spelled the same?
{a} = {b}? [Are they the same|Same spelling]?
# ANAGRAM
Are [the words|] {a} and {b} [anagrams|anagrams of each other|an anagram pair|made of the same letters]?
Is {b} an anagram of {a}?
[Check|Tell me|Say|Find out|Decide|Verify] [if|whether] {a} is an anagram of {b}.
[Can|Could] [I|you|one] [rearrange|reorder|mix up|shuffle] [the letters of |]{a} [to get|to make|to form|into|to spell] {b}?
Do [the words |]{a} and {b} [have|use|contain] [exactly |]the same letters?
[Yes or no|Say yes or no]: [are |]{a} and {b} anagrams[?|]
{a} and {b}: anagrams?
With all letters of {a}, can [I|you] [write|spell|make|form] {b}?
# NEXT
[What|Which] [letter|letter of the alphabet] [comes|is|stands|follows] [right|directly|just|immediately|] {rel} {l}[ in the alphabet|]?
[What is|What's|Tell me|Name|Give me|Say] the [letter|one] [right|directly|just|immediately|] {rel} {l} [in the alphabet|of the alphabet|]
[In|Going through] the alphabet, [what|which letter] [comes|is|stands] [right|directly|just|] {rel} {l}?
[Can|Could] you [tell me|name] the letter [right|directly|just|] {rel} {l}[ in the alphabet|]?
[the |]letter [right|directly|just|] {rel} {l}[?| in the alphabet]
[Which|What] letter do [I|you] [say|find|read] [right|just|] {rel} {l} [in the alphabet|when saying the alphabet]?
# PLACE
[What is|What's|Which is|Tell me|Name|Give me|Say|Find] the {nth} letter [of|in] the [alphabet|English alphabet|ABC].
[What|Which] letter [is|comes|stands] {nth} in the [alphabet|English alphabet|ABC]?
[What|Which] letter [is|has|carries] [number|position|place] {n} [of|in] the [alphabet|English alphabet|ABC]?
[Letter|What is letter|Give me letter|Tell me letter] [number|no.|] {n} [of|in] the alphabet[?|]
[Can|Could] you [tell me|name] the {nth} letter [of|in] the alphabet?
[the |]{nth} letter [of|in] the [alphabet|ABC][?|]
In the alphabet, [which|what] letter is [the {nth}|number {n}|at place {n}]?
# INDEX
[What|Which] [number|position|place] does {l} [have|take|hold] in the [alphabet|English alphabet|ABC]?
[What|Which] [number|position|place] is {l} [at |]in the [alphabet|English alphabet|ABC]?
[What is|What's|Tell me|Give me|Find] the [position|number|place|index] of {l} in the [alphabet|English alphabet|ABC].
[At|In] [what|which] [position|place] [is|does|stands] {l} [stand |]in the alphabet?
[Counting from A = 1|If A is 1|With A as number 1|When A counts as 1], [what number is|which number is|what is] {l}?
{l} is [what|which] [number|letter|place] in the alphabet, as a number?
[number|position|index|place] of {l} in the alphabet
Where [in the alphabet is|does the alphabet have] {l}? Give the [number|position].
# SPACES
[Remove|Delete|Drop|Erase|Strip|Take out|Cut|Get rid of|Eliminate] [the spaces|all spaces|all the spaces|every space|any spaces] [from|in|of] [the phrase|the string|] {w}.
[Write|Type|Print|Show|Give me|Return] {w} [without spaces|without any spaces|with no spaces|without a space|with the spaces removed|as one word].
[What is|What's|What remains of|What becomes of] {w} [without spaces|without the spaces|with its spaces removed|if I delete the spaces]?
[Can|Could] you [remove|delete|take out] the spaces [from|in] {w}?
{w}: [remove|delete|no] spaces
{w} [without spaces|with no spaces|minus the spaces]
# BY
[Replace|Swap|Exchange|Substitute] [the spaces|all spaces|every space|each space|all the spaces] [in|of] {w} [with|by] {s}.
[Change|Turn|Convert] [the spaces|all spaces|every space|each space] [in|of] {w} [to|into] {s}.
[Write|Type|Print|Show|Give me] {w} with {s} [instead of|in place of|for] [the |]spaces.
[Use|Put|Write] {s} [instead of|in place of|for] [the spaces|all spaces|every space|spaces] in {w}.
[Can|Could] you [replace|swap|change] the spaces [in|of] {w} [with|by|to] {s}?
[What is|What's] {w} with {s} [instead of|in place of|for] [the |]spaces?
{w}: {s} [instead of|for] spaces
[In|For] {w}, [replace|change] [the|all] spaces [with|by|to] {s}.
# STYLE
[Convert|Change|Turn|Transform|Translate|Rewrite] [the name|the phrase|the words|] {w} [to|into|in|as] {s}.
[Write|Type|Put|Print|Show|Give me|Format|Return] [the name|the phrase|the variable|] {w} [in|as] {s}.
[What is|What's|How do you write|How would I write|How does one write] {w} in {s}?
[Can|Could] you [write|put|convert|turn] {w} [into|in|to] {s}?
[I need|I want] {w} [in|as] {s}[ for my code|].
{w} [in|as|to] {s}
[As a variable name|For a variable name] in {s}: {w}
# SWAP_WORD
[Replace|Swap|Exchange|Substitute] [the word|] {a} [with|by|for] {b} in [the sentence|this sentence|the text|this text|] [: |]{w}
[Change|Turn] [the word|] {a} [to|into] {b} in [the sentence|this sentence|the text|] [: |]{w}
In [the sentence|this text|] {w} [replace|change|swap] [the word|] {a} [by|with|to|for] {b}.
[Write|Say|Print|Type|Give me] {w} [with|using|but with|but using] [the word|] {b} [instead of|in place of|for] {a}.
[Use|Put|Write] {b} [instead of|in place of|for] [the word|] {a}: {w}
[What is|What does|How does] the sentence {w} [become|say|read] [with|if you use|when you put] {b} instead of {a}?
[Can|Could] you [replace|swap|change] {a} [with|for|to|by] {b} in {w}
# NAME_ORDER
[Write|Put|Give|Show|List|Print|Say] [the name|] {w} [with the last name first|last name first|with the surname first|surname first, with a comma|as last name, first name|family name first].
[How do you|How would I] write {w} [with the last name first|last name first|surname first|with the family name first]?
[Put|Move] the [last|family] name [first|in front|to the front]: {w}
[For the register|For the phone book|For the index|For the list], write {w} [with the last name first|surname first].
[Convert|Change|Turn] {w} [to|into] [last name, first name|"last, first"|the form last name comma first name].
{w}, [last name first|surname first|as last, first]
[Can|Could] you [write|put|give me] {w} with the last name first?
# FIRST_NAME
[What is|What's|Tell me|Give me|Name|Find|Say|Extract|Return|Write] the {part} name [of|in|from] [the person|the full name|the name|] {w}[.|]
[What is|What's] {w}'s {part} name?
[My name is|I am|I'm called|Her name is|His name is|The author is|The teacher is called] {w}. [What is the {part} name|Give me the {part} name|Which part is the {part} name][.|?]
[Can|Could] you [tell me|give me|extract] the {part} name [of|from] {w}?
{w}: [what is the|the|give me the] {part} name[?|]
[Which|What] is the {part} name in {w}?
[Just|Only] the {part} name of {w}, please.
# BETWEEN
[What|Which] are [the |]letters [number |]{a} to [number |]{b} [of|in] [the word |]{w}?
[What|Which] letters [stand|are|do you find] [at|in] [positions|places] {a} [to|through] {b} [of|in] [the word |]{w}?
[Give me|Tell me|Show me|Write|Print|Return|Take|Extract|Name|Get|Keep] [only |][the |][letters|characters] {a} [to|through] {b} [of|in|from] [the word |]{w}.
[Give me|Show me|Return|Extract|Print|What is] the [part|substring|piece] of {w} from [letter|position|character] {a} to [letter|position|character] {b}.
[Can|Could] you [give me|tell me|write] [the |][letters|characters] {a} to {b} of {w}?
{w}: [letters|characters|positions] {a} to {b}
[letters|characters] {a} [to|through] {b} [of|in] {w}
[From|In] [the word |]{w}, [take|keep|give me|write] letters {a} to {b}.
# ALTER
{do} [of|in] [the word|the string|] {w}[.|, please.| for me.]
[Please|Kindly] {do_} [of|in] [the word |]{w}.
[Can|Could|Would] you {do_} [of|in] [the word |]{w}?
[What|Which word] do [I|you] get [if|when] [I|you] {do_} [of|in] [the word |]{w}?
[Take|Use] [the word |]{w} and {do_}.
In [the word|the string|] {w}, {do_}.
{w}: {do_}
[I want|I need|I'd like] [you |]to {do_} [of|in] [the word |]{w}.
[If|When] [I|you] {do_} [of|in] {w}, what [comes out|is the result|do I get|is left]?
# UNSPELL
[What|Which] word [is|do you get from|comes from|do you read in|is spelled by|is spelled] [the letters |]{w}?
[What|Which] word [is this|is it|is that|am I spelling|did I spell|do I mean|does this spell]: {w}
[What|Which word] do the letters {w} [give|make|form|spell|read][ together|]?
[Put|Join|Stick|Glue|Bring|Set|Combine] [the|these|all these] letters [together |][into a word|to a word|to make a word|into one word]: {w}
[Put|Join|Stick|Glue|Bring|Combine] the letters {w} [together|into a word|into one word|to make a word].
[Make|Form|Build|Write|Give me] [a|one|the] word [from|out of|with|using] the letters {w}[, in this order|, keeping their order|].
[Read|Say|Write] [this|it] as [a|one] word: {w}
[I spell it|She spelled|He spelled it as|My name is spelled|The password is spelled|It goes] {w}. [What is the word|Which word is it|Write it as one word|What is it][.|?]
[Remove|Drop] the [separators|gaps] and write the word: {w}
[letters|spelled out]: {w}. [What is the word|Which word]?
# SPLIT
[Split|Divide|Break|Cut|Separate|Chop] [the string|the text|] {w} [at|by|on] [the|each|every] {s}.
[Split|Divide|Break|Cut|Separate] {w} [into parts|into pieces|up|into words|into a list] [at|by] [the|each|every] {s}.
[What|Which] [are the parts|parts do I get|words do I get|pieces do I get] [of|from|if I split] {w} [split|when split|cut] [at|by] the {s}?
[What|Which] [parts|words|pieces|items] are in {w}, split [at|by] the {s}?
[Can|Could] you split {w} [at|by|on] the {s}?
[Turn|Convert|Change] {w} into a list[, split at the| by splitting on the| using the] {s}.
{w}: split [at|by|on] the {s}
[List|Give me|Show|Name|Write] the [parts|pieces|words|items] of {w}, [split|separated|divided] [at|by] the {s}.
""")
# Meanings that lie close to each other, in words that tell them apart.
for _name, _lines in blocks(r"""
# REVERSE
[backwards|reversed|in reverse|back to front|mirrored]: {w}
{w} [spelled|written|read|said] [backwards|from the end|from right to left], [please|what is it|how does it look]?
[Flip|Turn] {w} [around|back to front|end to start|so that the last letter comes first].
[Not how long|Do not count, but reverse|No counting]: [write|spell|what is] {w} [backwards|in reverse].
[Imagine|Hold] {w} [in front of a mirror|in a mirror]: what do you read, letter by letter?
[Last letter first|From the last letter on|From back to front]: {w}
[Undo|Take back] the order of the letters: {w} [from the end|backwards], please.
[My friend|My son|She] [writes|says] everything backwards. How does [he|she] [write|say] {w}?
What would {w} be if [you started at the end|the last letter came first|we wrote from right to left]?
# PART
[Trim|Cut|Shorten|Clip|Truncate|Reduce] [the word |]{w} [to|down to] [its|the] {end} {k} letters.
[Trim|Cut|Shorten|Truncate] {w} so that [only|just] the {end} {k} letters [stay|remain|are left].
[Throw away|Drop|Remove|Delete] [all|everything] but the {end} {k} letters of {w}.
[All|Everything] except the {end} {k} letters of {w} [goes|can go|should go]. What [stays|remains|is left]?
[Of|From] {w}, keep [just|only] the {end} {k} letters[ and no more|].
[Only|Just] the {end} {k} letters of {w} [count|fit on the label|are needed|matter]. [Which are they|What are they|Write them].
[Use|Take] the {end} {k} letters of {w} as [a short form|an abbreviation|a code]. What [is it|do you get]?
[What|Which letters] [do you see|are seen] if [everything|all] but the {end} {k} letters of {w} is [covered|hidden]?
[Limit|Restrict] {w} to [its|the] {end} {k} letters.
# CUT
[Trim|Cut|Clip|Chop|Shave] the {end} {k} letters off [the word |]{w}.
[Trim|Cut|Shorten] {w} by [its|the] {end} {k} letters.
[Drop|Remove|Delete|Skip|Lose] the {end} {k} letters of {w} and [keep|leave|write] the rest.
[What is left|Which letters remain|What remains] when the {end} {k} letters [of {w} go|of {w} fall off|of {w} are rubbed out|are torn off {w}]?
[All|Everything] of {w} but the {end} {k} letters[, please|].
[The {end} {k} letters of {w} are missing|Somebody erased the {end} {k} letters of {w}|The {end} {k} letters of {w} are hidden]. What [is left|can still be read|remains]?
[Without|Leaving out|Except for] [its|the] {end} {k} letters, what is {w}?
# HAS
Is there [a letter|any|some] {l} [in|inside] [the word |]{w}[?| or not?| somewhere?]
[Letter by letter|Look closely|Check each letter]: [does {w} have|is there in {w}] [the letter |]{l}?
[Would|Do] you [find|come across|meet|see] {l} [when spelling|if you spell|while spelling] {w}?
# STARTS
Is {l} [the letter at the {end} of|what stands at the {end} of|to be found at the {end} of] {w}?
[Look at the {end} of|Check the {end} of] {w}. Is [it|the letter there] {l}?
[At the {end} of|At the very {end} of] {w}, [is there|do you see|do you find] {l}?
# PALINDROME
Is {w} the same [word |]when [read from behind|turned around|spelled backwards|mirrored]?
[Does|Will] [turning round|reversing|flipping] {w} give {w} again?
[If|When] I [spell|write|read] {w} from the end, is it [still|again] {w}?
[Forwards and backwards|From left and from right]: is {w} the same both ways?
[Level|Symmetric|Mirror word]? {w}: is it a palindrome?
# UPPER
[Shout|Scream|Yell]: {w} [in capitals|in all caps|with capital letters only]
[Make|Turn] [every small letter of {w} into a capital|all small letters of {w} into capitals].
[On a sign|In a headline|In a telegram] all is in capitals. How is {w} written there?
# LOWER
[Whisper|Quietly]: {w} [in small letters|in lower case|without capitals]
Turn [every|each] capital [letter |]of {w} into a small letter.
# INITIALS
[With|By] [which|what] [letters|initials] does {w} sign?
[Only|Just] the first letters of [the name |]{w}[, please.|: what are they?|.]
[What|Which letters] would {w} [carve into a tree|embroider on a towel|write as a short signature], using initials?
# ACRONYM
[The first letter of each word in|The first letters of] {w} [make|give|form] which [abbreviation|acronym|short name]?
[Shorten|Boil down|Abbreviate] {w} to [one letter per word|the first letter of each word|its capitals].
[People call it by its first letters|We use the first letters only]: {w}. What is it called?
# REMOVE
[Cross|Strike|Rub|Wipe] {what} out of [the word |]{w}.
[Write|Spell|Give me] {w} but [skip|leave out|omit|drop] {what}.
[Suppose|Say|Imagine] {what} of {w} [vanish|disappear|fall out]. What [remains|is left]?
[How|What] does {w} [look|read|become] [when|if|once] you [skip|drop|omit] {what}?
# REPLACE
[Wherever|Each time] you see {a} in {w}, [write|put|use] {b}[ instead|].
[Every|Each] {a} in {w} [becomes|turns into|is changed to] {b}. [What do you get|What comes out|Which word is it]?
[Trade|Exchange|Swap] [each|every|the] {a} [in|of] {w} for {b}.
In {w}, [change|turn|make] [each|every|all] {a} [into|to] [a|an] {b}.
[Change|Turn|Make] [each|every|any] {a} [in|of] {w} [into|to] [a|an] {b}.
[Write|Spell] {w} with [a|an] {b} for [each|every] {a}.
In {w}, [put|use|write] [a|an] {b} [where|wherever] there is [a|an] {a}.
# JOIN
[Chain|Link|String|Hook] {xs} together [with|using] {s}.
[Between|In between] [each of |]the words {xs} [put|write|place] {s}.
[Make|Build|Form] one [string|text|line] of {xs}, [separator|with the separator|divided by] {s}.
# WORD_ORDER
[Last word first|From the last word to the first|Back to front, word by word]: {w}
[Say|Write|Read] {w} [from the last word to the first|starting with the last word|word by word from the end].
[Turn|Flip] [the sentence|the order of words in] {w} [around|back to front], [but leave the words themselves|not the letters|letters stay as they are].
# NTH
[Counting|Going] letter by letter, [which|what] is the {nth} [letter |]of {w}?
[Point to|Read out|Pick|Pick out] the {nth} letter of [the word |]{w}.
[Number|Count off] the letters of {w}. Which [one |letter |]is the {nth}?
# SAME
[Letter by letter|On close look|Exactly]: [are|is it that] {a} and {b} [the same|equal|identical]?
[Spot|Is there|Can you see] a difference between {a} and {b}, or are they the same? [Say yes if they are the same.|Yes means the same.]
# SPELL_PLAIN
[One letter at a time|Letter by letter|Slowly], [spell|write|give me] {w}.
[Over the phone|For the register], [how do I spell|spell] {w}?
""").items():
    MORE[_name] += [wording for wording in _lines if wording not in MORE[_name]]

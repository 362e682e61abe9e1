"""More wordings for `sorting` and `counting`, by the name of their table; see `phrases.blocks`."""

from recipes.nano.world.phrases import blocks

MORE = blocks(r"""
# FRAMES
[Please|Kindly] [sort|order|arrange|rank|list] [the|these|the following] {what} {how}: {xs}
[Sort|Order|Arrange|Rank|List|Write|Put] {xs} [for me|please], {how}.
[Sort|Order|Arrange|Put] [what I wrote|what follows|everything|them all] {how}: {xs}
[Sort|Arrange|Order|Rank] {how} [the|these] {what}: {xs}
[I have|I've got|I wrote down|I collected|We have|There are|She gave me] [these|the following|some] {what}: {xs}. [Sort|Order|Arrange|Put|List] them {how}.
[Here are|These are|Below are] [my|some|the] {what}: {xs}. [Sort|Order|Arrange|Put|Write] them {how}.
[How would|How do] [you|I] [sort|order|arrange|put|list] {xs} {how}?
[How would|How do|How should] the {what} {xs} [look|be written|be listed] {how}?
[What is|What's] the [right|correct|proper] order of {xs}, {how}?
[What is|What's] the order of [these|the] {what} {how}: {xs}
[What would|What does] the list {xs} [be|look like] {how}?
[If you sort|If I sort|If we put|When you order] {xs} {how}, what [do you get|is the result|comes out|does the list look like]?
[Can|Could|Would] you [sort|order|arrange|put|rank|list] [these|the|the following] {what} {how}? {xs}
[Can|Could] you [get|bring] {xs} into order, {how}?
[Given|Take|Use] [these|the] {what}: {xs}. [Now sort|Sort|Order|Arrange] them {how}.
[Given|Here is] [the|this] [list|array|sequence|set]: {xs}. [Sort|Order|Arrange|Print] it {how}.
[The|This] [list|array|sequence|row] {xs} [needs to|should|has to|must] be [sorted|ordered|arranged|put] {how}.
[The|These|My] {what} {xs} [need to|should|have to|must] be [sorted|ordered|arranged|listed] {how}.
[Return|Output|Print|Display|Produce] [the|this] [list|array] {xs} [sorted|ordered|arranged] {how}.
[Return|Output|Print|Give|Show] the {what} [sorted|ordered|arranged] {how}: {xs}
[Create|Make|Write|Give me] a [sorted|ordered] list, {how}, [from|of|out of]: {xs}
[I want|I need|I'd like|I would like] [to see|to have|] {xs} [sorted|ordered|arranged|listed] {how}.
[I'd like|I need|I want] [these|the following] {what} [sorted|ordered|arranged|ranked] {how}: {xs}
[Reorder|Rearrange|Re-sort|Reorganise|Tidy up] [these|the following|the] {what} {how}: {xs}
[Unsorted|Mixed up|Jumbled|Random] {what}: {xs}. [Sort|Order|Arrange|Put] them {how}.
{xs}. [Sort|Order|Arrange|Rank|List] [these|them|those] {how}[.| please.| for me.]
{xs} - [please|can you|could you] [sort|order|arrange] these {how}
{xs} -> [sorted|ordered|in order], {how}
[sort|order|arrange] [this|these] {how} pls: {xs}
[sort|order|arrange|rank] {xs} {how} [thanks|please|pls]
[need|want] {xs} [sorted|ordered] {how}
[List|Write down|Write out|Name|Say] {xs} again, [but|this time] {how}.
[For my table|For a report|For the board|For a chart] I need the {what} {xs} {how}.
[My friend|My brother|A colleague|Our teacher] [gave me|sent me|wrote down] {xs}. [Sort|Order|Put|Arrange] them {how}.
[Someone|My cat|The wind|My son] mixed up my {what}: {xs}. [Put|Sort|Arrange] them {how} again.
[Do you know how|Are you able] to [sort|order|arrange] {xs} {how}?
[Show|Tell|Give] [me|us] [the|these] {what} in [this|the following] order, {how}: {xs}
[Which|What] [list|order|sequence] do you get by [sorting|ordering|arranging] {xs} {how}?
# NUMBER_ONLY
[Sort|Order|Arrange|Put in order|Sort out] [these|the following] [numbers|values|scores|prices|figures]: {xs}
[Sort|Order|Arrange] [this|the] [list|array|sequence] of [numbers|values|integers]: {xs}
[Sort|Order|Arrange] the [numbers|values] {xs}[.| for me.|, please.]
[Can|Could] you [sort|order|put in order] [the numbers|the values|] {xs}?
[Put|Bring|Get] [the numbers|these numbers|the values] {xs} in[to|] order.
[What is|What's] the [sorted|ordered] list of {xs}?
[I have|Here are] {xs}. [Sort|Order] them[.|, please.]
[In order|Sorted|Ordered], please: {xs}
[What do I get if I|What happens when you] sort {xs}?
[Return|Give me|Show me|Print] {xs} [sorted|in order].
[Write|List|Say] {xs} in [order|the right order|numerical order].
[numbers|values] {xs} sorted
sort {xs} pls
[These|My] numbers are out of order: {xs}. [Fix that|Sort them|Put them in order].
# WORD_ONLY
[Sort|Order|Arrange|Put in order] [these|the following] [words|names|terms|items]: {xs}
[Alphabetize|Alphabetise] [the|these|the following] [words|items|names|entries]: {xs}
[Alphabetize|Alphabetise] {xs}[.| for me.|, please.]
[Can|Could|Would] you [alphabetize|alphabetise|put in alphabetical order] {xs}?
[In what|In which] order [do|would|should] {xs} [appear|stand|come|be listed] in [a dictionary|the dictionary|an index|a glossary]?
[How|In which order] are {xs} [listed|ordered|arranged] in [a dictionary|an encyclopedia|an index]?
[I need|I want] {xs} [alphabetized|in alphabetical order|sorted by letter].
[Here are|I have] [some|the] [words|names|terms]: {xs}. [Alphabetize|Alphabetise|Sort] them.
[Make|Give me|Write] an alphabetical list [of|from|out of] {xs}.
[What is|What's] the alphabetical order of {xs}?
[Return|Show me|Print] {xs} [sorted|alphabetized|in alphabetical order].
[Put|Bring] [the|these] [words|names] into [dictionary order|the order of the alphabet|alphabetical order]: {xs}
[words|names|items] {xs} alphabetized
[Class list|Register|Index]: {xs}. [Sort|Alphabetize] it.
alphabetical order of {xs}
# LETTERS
[Sort|Order|Arrange|Put in order] [the|all|all the] [letters|characters] [of|in] {w}[.| alphabetically.| from A to Z.| in alphabetical order.]
[What are|Which are] the [letters|characters] of {w} [sorted|in order|alphabetized|in ABC order]?
[Take|Use] the [letters|characters] [of|in] {w} and [sort|arrange|order] them[.| alphabetically.| from a to z.]
[What|Which string|Which letters] do [I|you] get [if|when] [I|you] [sort|alphabetize|order] the [letters|characters] [of|in] {w}?
[Write|Give|Show|List|Return|Print] the letters of [the word |]{w} in [alphabetical|sorted|ABC|dictionary] order.
[alphabetize|sort] the letters of {w}
[Rearrange|Reorder] the letters of {w} [alphabetically|from A to Z|in alphabetical order].
{w}: [sort|alphabetize|order] [the|its] letters
[I want|I need] the letters of {w} in alphabetical order.
# DIGITS
[Sort|Order|Arrange|Put in order] the digits [of|in] [the number |]{w}[.| in ascending order.| from lowest to highest.|, smallest first.]
[What|Which number] do [I|you] get [if|when] [I|you] [sort|order] the digits of {w} [upwards|in increasing order|from small to large]?
[Write|Give|Show|List|Return] the digits of {w} [in increasing order|from smallest to largest|in sorted order|from low to high].
[Rearrange|Reorder] the digits of {w} [in ascending order|from smallest to biggest|from low to high].
{w}: [sort|order] [the|its] digits, smallest first
# RANKED
[What|Which] [number|value|one] is the {nth} {big} [in|of|among] {xs}?
[What is|What's|Find|Give|Tell me|Name|Return|Determine] the {nth} {big} [number|value|element|entry] [in|of|among|from] [the list|this list|these|the numbers|] {xs}
[Can|Could] you [find|name|give me|tell me|pick out] the {nth} {big} [number|value|] [in|of|among] {xs}?
[If|When] [I|you|we] sort {xs}, [which|what] is the {nth} {big}?
[These are|Here are|I have] [my|the|some] [scores|numbers|prices|values]: {xs}. [What|Which] is the {nth} {big}?
{xs}: [which|what] is the {nth} {big}?
{xs} - [give me|find|name] the {nth} {big}
[Not the {big}, but the|I need the|I want the|I am looking for the] {nth} {big} [number|one|value] [in|of] {xs}.
[Ages|Prices|Scores|Marks|Points|Temperatures]: {xs}. [What|Which] is the {nth} {big}?
[the|] {nth} {big} [of|in|among] {xs} pls
# MEDIAN
[What is|What's|Find|Calculate|Compute|Determine|Give me|Tell me|State] the median [of|for] [the numbers|the values|the list|the data|these numbers:|] {xs}
[Work|Figure] out the median [of|for] {xs}.
[Can|Could] you [find|calculate|tell me|compute|work out] the median [of|for] {xs}?
[The|My] [scores|marks|ages|prices|values|times|grades] [are|were] {xs}. [What is|Find|Calculate|Give] the median[.|]
{xs}: [what is the median|find the median|median|give the median]
[If|When] {xs} are [sorted|ordered|put in order|arranged by size], [which|what] [number|value|one] is [in the middle|the middle one]?
[Sort|Order|Arrange] {xs} [and|and then] [give|tell me|name|find] the [middle|median] [number|value|one].
[Which|What] [number|value] is [in the middle|exactly in the middle] when you [sort|order] {xs}?
median [of|for]: {xs}
[I need|I am looking for] the median of {xs}.
# UNIQUE
[Remove|Delete|Drop|Take out|Throw out|Eliminate|Get rid of] [the|all|any|all the] [duplicates|repeats|doubles|repetitions|duplicate {what}|repeated {what}|copies] [from|in] {xs}.
[Remove|Delete|Drop|Eliminate] [the|all|any] [duplicates|repeats|doubles|repeated {what}]: {xs}
[Keep|Leave|Write|List|Name|Show] [each|every one] of [these|the] {what} [only once|just once|one time only]: {xs}
[Which|What] {what} are [left|there] [if|when|after] [I|you|we] [remove|delete|drop] the duplicates [from|in] {xs}?
[What|Which] [are the|] [unique|distinct|different] {what} [in|of|from] {xs}?
[Give me|Show me|List|Return|Print|Tell me] [the|only the|all the|just the] [unique|distinct|different] {what} [of|in|from] {xs}.
[Can|Could] you [remove|delete|take out] the [duplicates|doubles|repeats] [from|in] {xs}?
[Dedupe|Deduplicate|Unique|Uniquify] [the list|this list|these|] {xs}
[I wrote some {what} twice|Some {what} are doubled|There are doubles in my list]: {xs}. [Keep one of each|Remove the repeats|Delete the copies].
[Make a set of|Turn into a list without repeats|Reduce to distinct {what}]: {xs}
{xs} [without|minus the] [duplicates|repeats|doubles]
[No|Without] [duplicates|repeats], please: {xs}
[The same list|The list|This list], but [each of the {what} only once|without repeats|no duplicates]: {xs}
[Clean|Tidy] [the|this] list: [no duplicates|remove duplicates|every one of the {what} once]: {xs}
# REVERSE
[Reverse|Invert|Flip|Turn round] [the|this] [list|array|sequence|row]: {xs}
[Reverse|Invert|Flip|Turn round] the [order|sequence] of [the|these|the following] {what}: {xs}
[Write|Give|Say|List|Show|Print|Return|Read] [the list|the {what}|] {xs} [in reverse order|backwards|from last to first|from the end|back to front|from back to front].
[Write|Give|Say|List|Show|Print|Return] [these|the following] {what} [in reverse order|backwards|from last to first|last to first|from back to front]: {xs}
[What is|What's] [the reverse of|the reversed list of|the opposite order of] {xs}?
[What does|How does] [the list|the row] {xs} look [backwards|in reverse|reversed|from the end]?
[Can|Could] you [reverse|flip|turn round|invert] [the list|this list|the order of|] {xs}?
{xs} [backwards|reversed|in reverse|from last to first|in reverse order]
[Do not|Don't] sort, just [reverse|flip|turn round]: {xs}
[I want|I need] [the list|the {what}|] {xs} [in reverse order|reversed|the other way round|from the end to the start].
[Begin|Start] with the last and [end|finish] with the first: {xs}
[If|When] [I|you] read {xs} [from right to left|from the end|backwards], what [is the order|do I get]?
[Swap the order so that the last comes first|Last one first, first one last|Other way round]: {xs}
# FIRST
[Sort|Order|Arrange|Put] {xs} {how} [and|and then|, then] [give|show|list|name|tell me|return|write|keep] [only the|the|just the] first {n}.
[Sort|Order|Arrange] [these|the following] {how} and [give|show|list|name|return] [only the|the|just the] first {n}: {xs}
[What|Which] are the first {n} [of|from] {xs} [if|when] [sorted|ordered|arranged|put] {how}?
[If|When] [I|you|we] [sort|order|arrange] {xs} {how}, [what|which] are the first {n}?
[Give|Show|Tell|List for] me the first {n} of {xs} [after sorting|once sorted|when ordered|sorted] {how}.
{xs} [sorted|ordered|arranged] {how}: [only the|just the|the] first {n}
[Which|What] {n} come first [if|when] {xs} are [sorted|ordered|listed] {how}?
# TOP
[What|Which] are the {n} {big} [numbers|values|ones] [in|of|among|from] [the list|this list|these:|] {xs}
[Give|Show|Tell|Find|Get] me the {n} {big} [numbers|values|ones|] [in|of|from|among] {xs}.
[Find|List|Name|Pick|Return|Select|Choose] the {n} {big} [numbers|values|] [in|of|from|among] {xs}.
[Find|List|Name|Pick|Return|Select|Choose] the {n} {big} [numbers|values|scores|prices]: {xs}
[Can|Could] you [find|name|list|give me|pick] the {n} {big} [numbers|values|] [in|of|from] {xs}?
[My|The|Our] [scores|prices|values|results|marks] are {xs}. [Which|What] are the {n} {big}?
[I need|I want|I am looking for] the {n} {big} [numbers|values|] [of|in|from] {xs}.
{xs}: [which|what] are the {n} {big}?
# FILTER
[Which|What] [of these|of the following|of those] [numbers|values|scores|] are {rule}? {xs}
[Which|What] [numbers|values|ones|elements|entries] [in|of|from|among] [the list|this list|] {xs} are {rule}?
[List|Name|Find|Show|Give|Keep|Select|Choose|Pick|Write|Return|Print] [all|only|just|] [the|those] [numbers|values|ones] [that|which] are {rule}: {xs}
[List|Name|Find|Show|Give|Keep|Select|Pick|Return] [all|only|] the [numbers|values|elements] [of|in|from] {xs} [that|which] are {rule}.
[Filter|Go through|Look through|Scan] {xs} [and keep|and list|and return|for] [the numbers|those|what|the ones] that are {rule}.
[Remove|Delete|Drop|Cross out|Throw away] [all|the|] numbers [that|which] are not {rule} [from|in] {xs}.
[Remove|Delete|Drop|Cross out] [everything|every number|what] [that|which] is not {rule}: {xs}
[I have|Here are|There are|We got] [the numbers|the values|] {xs}. [Which|What|Which ones|Which of them] are {rule}?
[I want|I need|Give me|Show me] [only|just|] [the ones|those|the numbers] that are {rule}: {xs}
[Can|Could] you [list|find|pick|show me|give me|name] the [numbers|values|ones] [in|of|from] {xs} that are {rule}?
{xs}: [which|which ones|which of these|what] are {rule}?
{xs} - [keep|list|give me|show] [only|just|] the ones that are {rule}
[Who in|Which in|What in] the list {xs} is {rule}? [List them all|Name all|Give all of them].
[Prices|Scores|Ages|Temperatures|Marks|Points]: {xs}. [Which|Which ones] are {rule}?
# DIRECT
[List|Name|Find|Show|Give|Keep|Select|Choose|Pick|Write|Return|Print] [all|only|just|] [the|] {rule}: {xs}
[List|Name|Find|Show|Give|Keep|Select|Pick|Return|Extract|Filter] [all|only|just|] [the|] {rule} [in|of|from] {xs}.
[What|Which] are [the|all the] {rule} [in|from] [the list|this list|] {xs}?
[What|Which] {rule} are [there |]in [the list|this list|] {xs}?
[Go through|Look through|Scan|Filter|Search] {xs} [and list|and keep|and return|for] [the|all] {rule}.
[Remove|Delete|Drop|Cross out|Throw away] [everything|all|what] but the {rule} [from|in] {xs}.
[I have|Here are|There are|We got] [the numbers|the values|] {xs}. [Which|What|List] are the {rule}[?|]
[I want|I need|I would like] [only|just|all|] the {rule} [from|of|in] {xs}.
[Can|Could] you [list|find|pick|show me|give me|name|extract] [the|all] {rule} [in|of|from] {xs}?
{xs}: [which are the|list the|name the|only the|just the] {rule}
{xs} - [keep|list|give me|show] [only|just|] the {rule}
[Out of|From|Of|Among] {xs}, [list|pick|choose|name|keep|give me] the {rule}.
[filter|keep|only|just] {rule} {xs}
# PEOPLE
{facts}. [Sort|Order|Rank|Arrange|List|Put] [the names|them|everyone|all of them] from {low} to {high}.
{facts}. [What is|What's] the order from {low} to {high}?
{facts}. [Give|Write|Say|Name|List|Show] [me|us|] [the names|everyone|all names], {low} first.
{facts}. [Sort|Order|Rank|Arrange|List] [the names|them], {low} first[.|, {high} last.]
{facts}. [Start|Begin] with the {low} and [list|name|write] [the names|everyone|all].
[Sort|Order|Rank|Arrange|List|Put] [the names|these|the following|everyone] from {low} to {high}: {facts}[.|]
[Sort|Order|Rank|Arrange|List|Name] [the names|them|everyone|all], {low} first: {facts}[.|]
[Who comes first, second and so on|What is the order|Give the order|In which order do they come] from {low} to {high}? {facts}.
[I know that|Given|Suppose|We know:|Assume that|It is known that] {facts}. [Sort|Order|Rank|List|Arrange] [the names|them|everyone] from {low} to {high}.
[Can|Could] you [sort|order|rank|list|arrange] [these|them|everyone] from {low} to {high}? {facts}.
[If|Since|As] {facts}, [what is|give me|tell me] the order from {low} to {high}.
[From|Going from] {low} to {high}, [list|name|rank|write] [the names|everyone]: {facts}.
{facts} - [rank|sort|order|list] them from {low} to {high}
{facts}. [Ranking|Order|List] from {low} to {high}[?|, please.]
# MERGE
[Merge|Combine|Join|Unite|Put together] [the lists|the two lists|the arrays|] {a} and {b} [into one sorted list|and sort the result|and sort them|, sorted from small to large|in ascending order].
[What is|Give me|Show me|Write] the [sorted|ordered] [union|combination|list] of {a} and {b}[.|, smallest first.]
[I have|We have|There are] two lists[: |, ]{a} and {b}. [Merge|Combine|Join] them [in order|into one sorted list|from smallest to largest].
[Merge|Combine|Join] {a} with {b} and [sort|order|arrange] everything [in ascending order|from low to high|upwards].
[Insert|Add|Put|Place|Slot|Include] {x} [into|in|to] {a} [so that it stays sorted|in the right place|at the correct position|and keep it sorted|in order].
[The sorted list is|My sorted list is|Here is a sorted list:] {a}. [Insert|Add|Put in|Include] {x}[.| and give the whole list.| in the right place.]
How does {a} look [after|when] [adding|inserting|putting in] {x} in [order|sorted order|the right place]?
# PICK
[What|Which] [{one}|item|entry|element|one] is [{nth}|the {nth}|at the {nth} place|in {nth} position] in [the list|this list|the row|] {xs}?
[What is|What's|Give me|Tell me|Name|Return|Find|Say|Take|Read] the {nth} [{one}|item|entry|element|one] [of|in|from] [the list|this list|the row|] {xs}
[What is|What's|Give me|Tell me|Name|Return|Find] the {nth} [{one}|item|entry|element]: {xs}
[I have|Here is|My list is|The list is] {xs}. [What is|Which is|Name|Give me|Tell me] the {nth} [{one}|item|entry|one][.|]
[Can|Could] you [tell me|name|give me|read out|pick] the {nth} [{one}|item|entry] [of|in|from] {xs}?
[Without sorting|As it stands|In this order|In the given order], [what is|which is|name|give me] the {nth} [{one}|item|entry] of {xs}?
{xs}: [which|what] is the {nth} [{one}|item|one]?
# LETTERS_OF
[How many|What number of] [letters|characters] [are in|are there in|does one need for|make up] [the word|the name|the term|] {w}?
How many [letters|characters] does [the word|the name|the term|] {w} [have|contain]?
[Count|Count up|Add up|Number] [the|all|all the|] [letters|characters] [in|of] [the word|the term|] {w}[.| for me.| please.]
[What is|What's|Tell me|Give me|Find|State|Say] the [length|letter count|number of letters|number of characters] [of|in] [the word|the name|the string|] {w}
[Can|Could|Would] you [count|tell me] [how many letters are in|the number of letters in|how long is|the length of] [the word |]{w}?
[How long|Just how long] is [the word|the name|the string|the term] {w}[, in letters|, counted in letters|]?
{w} - [how many letters|how long is it|letter count|length|number of letters]?
[The word|The term] {w} [has|contains|consists of|is made of] how many letters?
[If I|When I|When you] [write|spell|type|paint] [the word |]{w}, how many letters [do I|do you] [need|write|use]?
[letters|characters|length|size] of {w}
[how many|number of] letters [in|has] {w}
# LETTER
How many [times|] [do you|do I|can one|can you|will I] [find|see|write|meet|count] {l} in [the word |]{w}?
How [often|many times] [is|was] [the letter |]{l} [used|written|found|present|there] in [the word |]{w}?
How [often|many times] does [the letter |]{l} [appear|occur|come up|show up|turn up|stand|exist] in [the word|the name|the term|] {w}?
How many {c} [are in|are there in|are contained in|are hidden in|do you count in|stand in] [the word|the name|the term|] {w}?
How many {c} does [the word|the name|] {w} [have|contain]?
[Count|Count up|Tally] [the number of|how many|all|the|] {c} [in|inside|within] [the word|the term|] {w}[.| please.| for me.]
[Give|Tell|Show] [me|us] [the number of|the count of] {c} in {w}[.|, please.]
[What is|What's] the [number|count|total] of {c} [in|inside|within] [the word |]{w}?
[What is|What's] the [number of times|count of times] [the letter |]{l} [appears|occurs|is used] in {w}?
[Can|Could|Would] you [tell me the number of|count the|find the number of] {c} in [the word |]{w}?
[Can|Could|Would] you [tell me|check|count] how many {c} [are in|there are in] [the word |]{w}?
{w}: how many {c}[?| are there?| does it have?| do you see?]
{w} - [count the|number of|how many] {c}
In [the word|the term|the name] {w}, [how often|how many times] [is|do you see|do I find|is there] [the letter |]{l}?
[Spell|Take|Look at|Consider|Think of] {w}. [How many {c} are there|How many {c} does it have|How often do you see {l}]?
[The letter|The character] {l} [appears|occurs|is] how [often|many times] in {w}?
[how many|count|number of] {c} {w}
# LETTER_IN_TEXT
How [often|many times] [is|do you see|do I find] [the letter |]{l} [used |]in [the sentence|this sentence|the phrase|this text|the words] {w}
How [often|many times] does [the letter |]{l} [appear|occur|show up|come up] in [the sentence|this sentence|the phrase|this text|] {w}
How many {c} [are|are there|do you see|do I find] in [the sentence|this sentence|the phrase|the text|the words|] {w}
[Count|Count up|Tally] [the|all the|all] {c} in [the sentence|this sentence|the phrase|this text|] [: |]{w}
[Give|Tell] me [the number of|the count of] {c} in [the sentence|this sentence|the phrase|the text|] {w}
[Can|Could] you count the {c} in [this sentence:|the sentence|the phrase|this text:] {w}
[What is|What's] the [number|count|total] of {c} in [the sentence|the phrase|this text:|] {w}
[Read|Look at|Take|Here is] [this sentence|this text|this phrase]: {w} [How many {c} are there|How often is {l} used|Count the {c}|How many {c} does it contain][.|]
{w} - [how many {c}|how often {l}|count the {c}|number of {c}]
# CLASS
How many {k} [are there in|are in|do you see in|can I find in|stand in|do you count in|are contained in] [the word|the name|the term|] {w}?
How many {k} does [the word|the name|the term|] {w} [have|contain]?
[Count|Count up|Tally|Add up] [the|all|all the|all of the] {k} [in|of|inside] [the word|the term|] {w}[.| please.| for me.]
[Give|Tell|Show] [me|us] [the number of|the count of] {k} in [the word |]{w}[.|, please.]
[What is|What's] the [number|count|total|amount] of {k} [in|of] [the word |]{w}?
[Can|Could|Would] you [count the|tell me the number of|find the number of] {k} in [the word |]{w}?
[Can|Could|Would] you [tell me|check|count] how many {k} [are in|there are in] [the word |]{w}?
{w}: how many {k}[?| are there?| does it have?| do you count?]
{w} - [count the|number of|how many] {k}
[Spell|Take|Look at|Consider] [the word |]{w}. How many {k} [are there|does it have|do you see]?
[The word|The name] {w} [contains|has] how many {k}?
How many of [its|the] letters are {k}: {w}
[{k1} count|total {k}|number of {k}] [of|in|for] [the word |]{w}
# WORDS
How many words [are|are there|do you see|do you count|can you find] in [this sentence|the sentence|this text|the text|the phrase|the following sentence|this message|this line] [: |]{w}
How many words does [this sentence|the sentence|this text|the phrase|this line|this message] [have|contain]: {w}
How many words [did I write|did she say|am I using|are written] [here|in this line|in this sentence]: {w}
[Count|Count up|Add up|Number] [the|all|all the|] words [in|of] [this sentence|the sentence|this text|the following|this phrase|this line|] [: |]{w}
[Give|Tell|Say|Show] [me|us] [the number of words|how many words there are|the word count|how many words are] [in|of] {w}
[What is|What's] the [word count|number of words|length in words|total of words] [of|in|for] [this sentence|this text|the phrase|this line|] [: |]{w}
[Can|Could|Would] you [count|tell me the number of|find the number of] words in [this sentence|this text|the phrase|the line]: {w}
{w} [How many words are there|How many words is this|How many words did I use|How many words does this have|Count the words][.|?]
{w} - [how many words|word count|count the words|number of words]
[I typed|She wrote|My note says|He said|The sign says|The title is|My message is] {w} How many words [is that|are there|does it have]?
[words|word count|number of words|how many words]: {w}
[Read|Look at|Take|Consider] [this|the sentence|this sentence|the line]: {w} [How many words|Count the words|How many words are there][.|?]
# ITEMS
How many {k} [are|are there|do you see|do you count|can you find|stand] in [this list|the list|this row|the following list]: {xs}
How many {k} [do I have|did I name|did I list|are listed|are mentioned|do you see|are written here]: {xs}
How many [items|things|elements|entries] [are|are there|do you see] [in|on] [this list|the list|my list]: {xs}
How many [items|elements|entries|things] does [this list|the list|my list|the array] [have|contain]: {xs}
[Count|Count up|Number|Tally] [the|all|all the|these|my] [{k}|items|entries|elements|things]: {xs}
[Count|Count up] [the|all the] [{k}|items|entries|elements] [in|of] [the list|this list|] {xs}.
[What is|What's|Tell me|Give me|Find] the [number of {k}|number of entries|number of items|size|length] [of|in] [the list|this list|] {xs}
[I have|I bought|I packed|I saw|I found|We need|She named|He listed|There are] {xs}. How many {k} [is that|are these|are there|in total|altogether]?
[Can|Could] you [count|tell me the number of] [the |]{k} [here|in this list|I listed]: {xs}
{xs}: how many {k}[?| are there?| is that?| in all?]
{xs} - [count them|how many is that|how many items|how many {k}]
[My|The|Our] list [is|says|reads]: {xs}. How many {k} [are on it|does it have|is that]?
[{xs}|The list {xs}] [has|contains] how many [items|{k}|entries]?
# TIMES
How [often|many times] [is|was|do you see|do I find|can you find|did I write|is there] {x} in [this list|the list|this row|] [: |]{xs}
How [often|many times] does {x} [appear|occur|come|come up|show up|stand|repeat] in [this list|the list|this row|] [: |]{xs}
How many [times|] {x} [are there|are|do you see|do you count] in [this list|the list|] [: |]{xs}
[Count|Tally|Work out|Tell me] [how often you see|the number of times you see|how many times you see] {x} in [this list|the list|] [: |]{xs}
[What is|What's] the [count|number|frequency] of {x} in [this list|the list|] [: |]{xs}
[Can|Could] you [count|tell me] how [often|many times] {x} [is|appears|occurs] in {xs}?
{xs}: how [often|many times] [is|do you see|does one find] {x}?
{xs} - [count|number of|how many times] {x}
[I rolled|We got|I wrote|She picked|He drew|The list is] {xs}. How [often|many times] [was it|is it|do you see|is there] {x}?
In [this list|the list|this row] {xs}, [how often|how many times] [is|do you see|does one find] {x}?
# TIMES_TEXT
How [often|many times] [is|do you see|do I use|did I use] [the word |]{x} in [this sentence|the sentence|this text|the text|the phrase|this line]: {w}
How [often|many times] does [the word |]{x} [appear|occur|come|show up|come up] in [this sentence|the sentence|this text|the text|the phrase|this line]: {w}
[Count|Tally] [the word|the occurrences of|how often you see|all the] {x} in [this sentence|the sentence|this text|the phrase]: {w}
[Tell|Give] me [how often the word {x} is used|how many times {x} appears|the count of the word {x}] in: {w}
[What is|What's] the [count|frequency|number of uses] of [the word |]{x} in [this sentence|this text|the text]: {w}
[Can|Could] you [count|tell me] how [often|many times] [the word |]{x} [is used|appears|occurs] in {w}
{w} [How often is|How many times is] [the word |]{x} [used|there|in it]?
[Read|Look at|Take|Here is] [this|the sentence|this text]: {w} How [often|many times] [does it say|do you see|is] {x}?
# RULE
How many [numbers|values|scores|ones|of them|of these|entries|elements] [are|would be] {rule} in [this list|the list|this row|] [: |]{xs}
How many of [these|the following|those|my|the] [numbers|values|scores|results|entries] are {rule}? {xs}
How many of [these|the following|those|my|the] [numbers|values|scores|results|entries] are {rule}: {xs}
[Count|Count up|Find the number of|Tell me the number of] [numbers|values|the numbers|the values] [that|which] are {rule} in {xs}.
[Count|Count up|Find the number of|Tell me the number of] [numbers|values|the numbers|the values] [that|which] are {rule}: {xs}
[I have|I got|We measured|Here are|These are my values:] {xs}. [How many|How many of them|How many of these] are {rule}?
[Can|Could] you [count|tell me] how many of [the numbers|the values|] {xs} are {rule}?
{xs}: how many [are|of these are|of them are|numbers are] {rule}?
{xs} - [count|how many are|number of those] {rule}
[What is|What's] the [number|count] of [numbers|values|entries] that are {rule} in {xs}?
[Prices|Marks|Scores|Ages|Temperatures|Points]: {xs}. How many are {rule}?
# RULE_DIRECT
How many {rule} [are|are there|do you see|can you find|do you count|stand] in [this list|the list|this row|the following list|] [: |]{xs}
How many {rule} [are there|do you see|do I have|did I write|are listed|are here]: {xs}
[Count the|Count up the|Tally the|Find the number of|Tell me the number of|Give the number of] {rule} [in|among] [the list|this list|] {xs}.
[Count the|Count all|Tally the|Give the number of|What is the number of] {rule}: {xs}
[I have|I got|We measured|Here are|The list is] {xs}. How many {rule} [are there|are in it|is that|do you see]?
[Can|Could] you [count|tell me the number of] the {rule} [in|among] {xs}?
{xs}: how many {rule}[?| are there?| do you see?]
{xs} - [count the|how many|number of] {rule}
[Of|Among|In|Out of] {xs}, how many are {rule}?
# DIGITS_OF
How many digits [are|are there|do you see|do you count] in [the number|the code|the value|] {n}?
How many digits does [the number|the code|the value|] {n} [have|contain]?
[Count the|Count up the|Tell me the number of|Give me the count of] digits [in|of] [the number |]{n}.
[What is|What's] the [number of digits|digit count|length in digits|length] of [the number |]{n}?
[Can|Could] you [count|tell me the number of] [the |]digits [in|of] {n}?
{n}: how many digits[?| does it have?| are there?]
{n} - [how many digits|count the digits|number of digits]
[My PIN is|The total is|The answer is|My phone shows|The number is] {n}. How many digits [is that|are there|does it have]?
[A|Is it a] number like {n} has how many digits?
# DIGIT_OF
How many {d}s [are|do you see|do you count|can you find] in [the number|the code|] {n}?
How many {d}s does [the number|the code|] {n} [have|contain]?
How [often|many times] [is|do you see|do I find] [the digit |]{d} in [the number |]{n}?
How [often|many times] does [the digit |]{d} [appear|occur|show up|come up] in [the number|the code|] {n}?
[Count|Tally] [the number of|all|all the] {d}s in [the number |]{n}.
[What is|What's] the [number|count] of {d}s in {n}?
{n}: how many {d}s[?| are there?| does it have?]
[Can|Could] you count the {d}s in {n}?
# CHARS
How many characters [are|are there] in {w} [with spaces|including spaces|if spaces count|when you count spaces too|, spaces included]?
How many characters does {w} [have|contain], [with spaces|including spaces|spaces included|counting the spaces]?
[Count|Count up] [the|all|all the] characters [in|of] {w}[, including spaces|, spaces included| with the spaces| and count spaces too].
[What is|What's|Tell me|Give me|Find] the [length|number of characters|character count] [of|in] [the string|the text|] {w} [with spaces|including spaces|, spaces included]
[How long|Just how long] is [the string|the text|the phrase] {w}[ with its spaces|, including spaces|, counting spaces]?
[Counting spaces|With spaces|Spaces included|Including spaces], [how many characters are in|how long is|how many characters has] {w}?
{w}: how many characters [with spaces|including spaces]?
# CHARS_BARE
How many [letters|characters] [are|are there] in {w} [without spaces|excluding spaces|if spaces do not count|when you skip the spaces|, spaces not counted|, not counting spaces]?
How many [letters|characters] does {w} [have|contain][ without spaces|, not counting spaces|, ignoring the spaces|, leaving out spaces]?
How many letters [are there|do you count|do you see|are] in [the phrase|the words|the name|] {w} [in total|altogether|in all|all together]?
[Count|Count up] [the|all|all the|only the|just the] letters [in|of] [the phrase|the words|] {w}[.| without the spaces.|, not the spaces.|, ignoring the spaces.|, no spaces.]
[What is|What's|Tell me|Give me|Find] the [total number of letters|number of letters|letter count] [in|of] [the phrase|the words|the name|] {w}
[What is|What's] the length of {w} [without spaces|without the spaces|ignoring spaces|not counting spaces]?
[Not counting spaces|Without spaces|Spaces excluded|Ignoring spaces|Leaving out the spaces], [how many letters are in|how long is|how many characters has] {w}?
{w}: how many letters [in total|without spaces|altogether]?
[Total|Sum of] [letters|the letters] in {w}[?| without spaces?]
# STARTS
How many [words|of them|of these|of these words|names|entries] [start|begin] with [the letter |]{l}: {xs}
How many [words|of the words|entries] in [this list|the list|] {xs} [start|begin] with [the letter |]{l}?
[Count the|Find the number of|Tell me the number of] words [that start with|that begin with|starting with|beginning with|with the first letter] {l}: {xs}
[Count the|Find the number of|Tell me the number of] words [that start with|that begin with|starting with|beginning with] {l} in {xs}.
[I have|My list is|Here are some words:|The words are] {xs}. How many [of them|of these|] [start|begin] with [the letter |]{l}?
{xs}: how many [start|begin|of these start|words begin] with {l}?
How many words [have|with] {l} as [the|their] first letter [are in|are there in|do you see in] {xs}?
# ENDS
How many [words|of them|of these|of these words|names|entries] end [with|in|on] [the letter |]{l}: {xs}
How many [words|of the words|entries] in [this list|the list|] {xs} end [with|in] [the letter |]{l}?
[Count the|Find the number of|Tell me the number of] words [that end with|that end in|ending with|ending in|with the last letter] {l}: {xs}
[Count the|Find the number of|Tell me the number of] words [that end with|that end in|ending with|ending in] {l} in {xs}.
[I have|My list is|Here are some words:|The words are] {xs}. How many [of them|of these|] end [with|in] [the letter |]{l}?
{xs}: how many [end|of these end|words end] [with|in] {l}?
How many words have {l} as [the|their] last letter [in|among] {xs}?
# HAS
How many [words|of them|of these|of these words|names] [contain|have|include] [the letter |]{l}: {xs}
How many [words|of the words|entries] in [this list|the list|] {xs} [contain|have|include] [the letter |]{l}?
[Count the|Find the number of|Tell me the number of] words [that contain|containing|with|that have|which include] [the letter |]{l}: {xs}
[Count the|Find the number of|Tell me the number of] words [that contain|containing|with|that have] [the letter |]{l} in {xs}.
[I have|My list is|Here are some words:|The words are] {xs}. How many [of them|of these|] [contain|have|include] [the letter |]{l}?
{xs}: how many [contain|have|of these contain|words contain] {l}?
[In|Among] {xs}, how many words have {l} [in them|somewhere|anywhere]?
# DISTINCT
How many [different|distinct|unique] letters [are|are there|are used|do you see|do you need|do you count] in [the word |]{w}?
How many [different|distinct|unique] letters does [the word|the name|] {w} [have|contain]?
[Count the|Find the number of|Tell me the number of|Give me the number of] [different|distinct|unique] letters [in|of] [the word |]{w}.
[What is|What's] the [number|count] of [different|distinct|unique] letters [in|of] {w}?
[Counting each letter once|Without repeats|Ignoring repeats|If every letter counts only once], how many letters [are in|has|does one find in] {w}?
{w}: how many [different|distinct|unique] letters[?| are there?]
[Can|Could] you count the [different|distinct|unique] letters [in|of] {w}?
How many letters [of the alphabet|] [are used|appear|do I need] [to write|to spell] {w}, each counted once?
# DISTINCT_ITEMS
How many [different|distinct|unique] {k} [are|are there|do you see|do you count|can you find] in [this list|the list|] [: |]{xs}
How many [different|distinct|unique] {k} does [this list|the list] [have|contain]: {xs}
[Count the|Find the number of|Tell me the number of|Give me the number of] [different|distinct|unique] {k} in {xs}.
[Count the|Find the number of|Tell me the number of|Give me the number of] [different|distinct|unique] {k}: {xs}
[What is|What's] the [number|count] of [different|distinct|unique] {k} in {xs}?
[Counting each once|Without repeats|Ignoring duplicates|If repeats count once], how many {k} are [in|there in] {xs}?
{xs}: how many [different|distinct|unique] {k}[?| are there?]
[I have|I saw|My list is|We counted] {xs}. How many [different|distinct|unique] {k} [is that|are there|are these]?
# PIECE
How [often|many times] [is|do you see|do I find|can you find] {l} in [the word |]{w}?
How [often|many times] does {l} [appear|occur|show up|come up|stand] in [the word|the name|] {w}?
How [often|many times] does the [pair|combination|letter pair|group] {l} [appear|occur|show up] in [the word |]{w}?
[Count|Tally|Tell me|Give me] [the number of times you see|how often you see] {l} in [the word |]{w}.
{w}: how [often|many times] {l}?
# CAPITALS
How many [capital|upper case|uppercase|upper-case|big] letters [are|are there|do you see|do you count] in {w}?
How many [capital|upper case|uppercase|upper-case] letters does {w} [have|contain]?
How many [capitals|letters in upper case|letters that are capital] [are|are there|do you see] in {w}?
[Count the|Find the number of|Tell me the number of|Give me the number of] [capital|upper case|uppercase] letters [in|of] {w}.
[What is|What's] the [number|count] of [capital|uppercase|upper case] letters in {w}?
How many [letters|characters] [in|of] {w} are [capitals|uppercase|in upper case|capitalized]?
{w}: how many [capitals|capital letters|uppercase letters][?| are there?]
# SMALL
How many [small|lower case|lowercase|lower-case] letters [are|are there|do you see|do you count] in {w}?
How many [small|lower case|lowercase|lower-case] letters does {w} [have|contain]?
[Count the|Find the number of|Tell me the number of|Give me the number of] [small|lower case|lowercase] letters [in|of] {w}.
[What is|What's] the [number|count] of [small|lowercase|lower case] letters in {w}?
How many [letters|characters] [in|of] {w} are [small|lowercase|in lower case|not capitals]?
{w}: how many [small letters|lowercase letters][?| are there?]
# RANGE
Count [from|up from|on from] {a} [to|up to|until|through] {b}[.| please.| for me.]
[List|Write|Say|Name|Give|Show|Print|Write down|Write out|Enumerate|Output] [all|the|all the|the whole|] [numbers|integers|whole numbers] from {a} [to|up to|through|until] {b}.
[What|Which] [numbers|integers|whole numbers] [are there|go|do you get|come] from {a} to {b}?
[Can|Could] you [count|count up|list the numbers|write the numbers|say the numbers] from {a} [to|up to] {b}?
[Start|Begin] at {a} and count [up |][to|until] {b}.
[numbers|count|integers|all numbers|counting] from {a} to {b}
[numbers|integers] {a} through {b}
Every [whole number|integer|number] from {a} to {b}, please.
Starting [at|with|from] {a}, count [up |]to {b}.
# BACK
Count [backwards|down|back|in reverse] from {b} to {a}[.| please.| for me.]
[List|Write|Say|Name|Give|Show|Print] [the|all|all the|] numbers [from|starting at] {b} [down|back|backwards] to {a}.
[Start|Begin] [at|with|from] {b} and count [backwards|down|back] [to|until] {a}.
[Can|Could] you count [backwards|down|back] from {b} to {a}?
[Do|Give me|Write|Make] a countdown from {b} to {a}.
[countdown|count down|count backwards] [from |]{b} to {a}
[What|Which] numbers come when you count [down|backwards] from {b} to {a}?
Starting [at|with] {b}, count [down|backwards] to {a}.
# STEP
Count from {a} to {b} by {s}[s|].
Count [up |]from {a} to {b} in [steps of|jumps of|leaps of] {s}.
[List|Write|Say|Name|Give|Show|Print] [the|all|] numbers from {a} to {b} in [steps of|jumps of] {s}.
[Start|Begin] at {a} and [add|count on by|go up by] {s} until [you reach|you get to] {b}. [List all the numbers|Write every number|Name all of them].
[Can|Could] you count [up |]by {s}s from {a} to {b}?
[count|numbers] from {a} to {b} [by|step] {s}
[What|Which] numbers do you get when you count by {s}s from {a} to {b}?
# PARITY
[List|Write|Say|Name|Give|Show|Print|Tell me|Find] [all|the|all the|] {p} numbers [between {a} and|from {a} to] {b}.
[What|Which] are [all |]the {p} numbers [from|between] {a} [to|and] {b}?
[What|Which] {p} numbers [are|lie|do you find|are there] between {a} and {b}?
[Can|Could] you [list|name|write] the {p} numbers [from {a} to|between {a} and] {b}?
Count [only |]the {p} numbers from {a} to {b}, one by one.
{p} numbers [between {a} and|from {a} to|in the range {a} to] {b}
# MULTIPLES
[List|Write|Say|Name|Give|Show|Print|Tell me|Find] the first {n} multiples of {s}.
[What|Which] are the first {n} multiples of [the number |]{s}?
[List|Write|Say|Name|Give|Show] the first {n} numbers in the {s} times table.
[Can|Could] you [list|name|write|give me] the first {n} multiples of {s}?
[Count|Go] up in {s}s, starting [with|at] {s}: [give|list|name] the first {n} numbers.
[What|Which] are the first {n} entries of the {s} times table?
""")
# Meanings that lie close to each other, in words that tell them apart.
for _name, _lines in blocks(r"""
# UNIQUE
[Delete|Remove|Drop|Strike] [the repeats|what repeats|every repeat|all repeats|whatever comes again] [from|in] {xs}.
[Each|Every one] of [these|the] {what} [should|may|must] [be there|appear|stand] only once: {xs}
[Of|From] {xs}, [keep|leave] [the first of each|one of each|each only once][ and drop the rest|].
[Some|A few] of these [came|are listed|are written] twice. [Write|Give me] [the list|them] with each only once: {xs}
[Write down|List|Name] what is new, skip what was there before: {xs}
[The guests signed twice|I scanned some twice|My list has copies]: {xs}. [List|Give] each once.
[Duplicates out|Doubles out|No repeats]: {xs}
[What|Which {what}] [remain|are left] of {xs} [without repeats|if each may come only once|when the copies go]?
[Not sorted, just|Keep the order, but] [remove the duplicates|drop what comes again]: {xs}
# REVERSE
[Turn|Flip] [the list|] {xs} [upside down|back to front|around].
[Read|Say|Write] {xs} [the other way round|from the bottom up|starting with the last].
[Last to first|Backwards|From the end], [please|without sorting]: {xs}
[Not by size, just backwards|No sorting, only backwards|Don't sort these, turn them round]: {xs}
[The last shall be first|The last comes first and the first last]: {xs}
# NUMBER_ONLY
[Numbers in a mess|All mixed up]: {xs}. [Please sort|Sort them|Sort it out].
[Bring|Get] [some order into|order into] {xs}.
[Tidy up|Straighten out] these numbers, smallest first: {xs}
# WORD_ONLY
[Names|Words|Files] from A to Z: {xs}
[Which|What] order would [a librarian|a teacher|a phone book|an index] put {xs} in?
[Bring|Get] {xs} into the order of the alphabet.
[A before B before C|ABC]: {xs}
# PEOPLE
{facts}. [Line them up|Put them in a row] from {low} to {high}.
{facts}. [Who comes first and who last|What is the ranking] if we go from {low} to {high}? [List all|Name them all].
{facts}. [Make|Give me|Write] a ranking, {low} on top.
[Make|Give me|Write] a ranking from {low} to {high}: {facts}.
{facts}. Write the names in order, {low} to {high}.
[Leaderboard|Ranking|Table], {low} first: {facts}.
[Going by what follows|From what you read here], list everybody from {low} to {high}: {facts}.
{facts}. In which order do they stand, {low} first?
# MERGE
[Take|Use] all numbers of {a} and {b} and [sort|order] them[ upwards|, smallest first|].
[Mix|Pour] {a} and {b} together and [sort|order] [everything|the whole].
[Where|At which place] does {x} [belong|fit] in {a}? [Write|Show] the whole list.
[Slip|Fit|Squeeze] {x} into {a} [so that the order stays right|in the right spot].
# PICK
[Count along|Go along] the list {xs}. [Which|What] is the {nth}[ one|]?
[Point at|Read out] the {nth} [{one}|entry] of {xs}.
[In line|In the row] {xs}, who or what [is|comes] {nth}?
# RANKED
[If|Suppose] these are [points|results|prices]: {xs}. [What|Which] is the {nth} {big}?
[Rank|Order] {xs}. [What|Which one] is the {nth} {big}?
[The winner aside|Counting from the {big}], [what|which] is the {nth} {big} of {xs}?
# MEDIAN
[Line up|Put in order] {xs}. [Which|What] [is|stands] in the middle?
[The one in the middle|The middle value|The median], please: {xs}
[As many above as below|Half above, half below]: which of {xs} is the median?
# TOP
[Medals|Prizes] go to the {n} {big} of {xs}. [Which|What] are [they|these]?
[Podium|Shortlist]: the {n} {big} of {xs}
[Just|Only] the {n} {big}[ ones|], please: {xs}
# LETTERS
[Put|Bring] the letters of {w} into the order of the alphabet.
[Alphabetical letters|Letters A to Z]: {w}
""").items():
    MORE[_name] += [wording for wording in _lines if wording not in MORE[_name]]

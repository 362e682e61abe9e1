"""More wordings for `comparing`, by the name of their table; see `phrases.blocks`."""

from recipes.nano.world.phrases import blocks

MORE = blocks(r"""
# TWO
[Which|What] [number|one|value|of the two|of these two numbers|of these|] is [the |]{more}[, |: ]{a} or {b}?
[Which|What] is the {more} [number|one|value|of the two|of these numbers][, |: ]{a} or {b}?
[Which|What] of [the numbers|the two|the values|these:|] {a} and {b} is [the |]{more}[ one| number|]?
[Tell me|Say|Give me|Name|Find|Pick|Choose|Return|Show me|Write] the {more} [number|one|value|of the two][: |, ]{a} or {b}[.|]
[Tell me|Say|Give me|Name|Find|Pick|Choose|Return|Show me|Write] the {more} [number|one|value] of {a} and {b}.
[Tell me|Say|Decide|Find out|Check] [which|which one|which number] is {more}[: |, ]{a} or {b}[.|]
[Can|Could|Would] you [tell me|say|decide|find out] [which|which one|which number] is {more}[: |, ]{a} or {b}?
[Compare|Take|Look at|Consider] {a} [and|with] {b}[.|:] [Which|Which one|Which number|What] is {more}?
[I have|We have|Here are|There are|You get] [two numbers|two values|]: {a} and {b}. [Which|Which one|What] is {more}?
[Between|Of|From|Out of] {a} and {b}, [which|which one|which number|what] is [the |]{more}[ one| number|]?
{a} [or|vs|vs.|versus|against] {b}[: |, | - ][which|which one|what|which number] is {more}?
{a}, {b}: [which|which one|what] is {more}?
[more precisely,|so,|well,] is {a} {more} or {b}?
Is the {more} [number|one|of the two] {a} or {b}?
Is {a} the {more} [number|one] or [is it |]{b}?
[Do you know|Any idea|I wonder|I am not sure] [which|which one|which number] is {more}[: |, ]{a} or {b}?
[Yesterday|On Monday|In the first round|Last year] it was {a}, [today|on Tuesday|in the second round|this year] {b}. Which number is {more}?
[One box|One shelf|One jar|One room] has {a} [and the other|while the other] has {b}. Which number is {more}?
[the |]{more}[ one| number|] of {a} and {b}[?|]
# MANY
[Which|What] [number|one|value|entry|element] is [the |]{most} [in|of|among|out of] [the list|this list|these numbers:|] {xs}?
[Which|What] is the {most} [number|one|value|entry|element|] [in|of|among|out of|from] [the list|this list|these numbers:|] {xs}?
[Which|What] [of these|of the following|of those] [numbers|values|] is [the |]{most}: {xs}
[Tell me|Say|Give me|Name|Find|Pick|Choose|Return|Show me|Write|Determine|Identify] the {most} [number|one|value|entry|element|] [in|of|among|from|out of] [the list|this list|] {xs}.
[Tell me|Say|Give me|Name|Find|Pick|Choose|Return|Show me|Write|Determine|Identify] the {most} [number|value|entry|element]: {xs}
[Can|Could|Would] you [tell me|give me|name|find|pick|show me] the {most} [number|value|one|] [in|of|among|from] {xs}?
[I have|We have|Here are|There are|I wrote|She said|We measured] [the numbers|the values|these numbers:|] {xs}. [Which|Which one|What] is [the |]{most}[ one| number|]?
[The|My|Our] [scores|prices|results|points|marks|ages|weights|heights|values] [are|were] {xs}. [Which|What] [is|was] the {most}[ one|]?
[Scores|Prices|Results|Points|Marks|Ages|Temperatures|Values]: {xs}. [Which|What] is the {most}[ one|]?
{xs}: [which|which one|what|which number] is [the |]{most}?
{xs} - [the |][find the |give me the |]{most}[ number| one|]
[Look through|Go through|Scan|Read|Check] [the list|] {xs} and [give|tell|name|find|show] me the {most} [number|one|value].
[In|Among|Of|Out of|From] [the list|the numbers|] {xs}, [which|which one|which number|what] is [the |]{most}?
[the |]{most} [number|value|one|entry|] [in|of|among] {xs}[?|]
[Compare|Take|Consider] [the numbers|] {xs}. [Which|Which one|What] is [the |]{most}?
[I am looking for|I need|I want] the {most} [number|value|one] [in|of|among] {xs}.
# MAX
[What is|What's|Give me|Tell me|Find|Return|Name|Determine|Compute|Calculate] the [maximum|max|maximum value|top value] [of|in|for|from] [the list|these numbers:|the data|] {xs}
[Can|Could] you [find|tell me|give me] the [maximum|max] [of|in] {xs}?
[max|maximum|max value|top value|maximum value] [of|in|for]: {xs}
{xs}: [max|maximum|what is the maximum|the max]?
[The scores were|The values are|I have] {xs}. [What is|Give me|Find] the maximum[.|]
# MIN
[What is|What's|Give me|Tell me|Find|Return|Name|Determine|Compute|Calculate] the [minimum|min|minimum value|bottom value] [of|in|for|from] [the list|these numbers:|the data|] {xs}
[Can|Could] you [find|tell me|give me] the [minimum|min] [of|in] {xs}?
[min|minimum|min value|bottom value|minimum value] [of|in|for]: {xs}
{xs}: [min|minimum|what is the minimum|the min]?
[The scores were|The values are|I have] {xs}. [What is|Give me|Find] the minimum[.|]
# BOTH
[What are|Which are|Tell me|Give me|Find|Name|Return] the [smallest and the largest|minimum and the maximum|lowest and the highest|smallest and the biggest|min and the max] [number|value|] [of|in|among] {xs}
[What are|Tell me|Give me|Find|Name|Return] the [smallest and largest|minimum and maximum|lowest and highest|min and max] [numbers|values|] [of|in]: {xs}
[Which|What] [number|value] is the [smallest|lowest] and which is the [largest|biggest|highest]: {xs}
[In|Of|Among] {xs}, [what is|which is] the [smallest|lowest] and [what is|which is] the [largest|highest|biggest] [number|value|one]?
[Can|Could] you [find|give me|tell me] the [minimum and the maximum|smallest and the largest|lowest and the highest] [of|in] {xs}?
{xs}: [min and max|smallest and largest|lowest and highest][?|]
[The temperatures|The prices|The scores] were {xs}. What were the lowest and the highest?
# ASK
[Would you say that|Do you think that|Is it true that|Is it right that|Is it correct that] {a} is {rel} {b}?
Is [the number|the value|] {a} {rel} [the number|the value|] {b}?
[Check|Tell me|Say|Verify|Find out|Decide|See|Determine] [if|whether] [the number |]{a} is {rel} {b}.
[Can|Could] you [check|tell me|say|verify|confirm] [if|whether|that] {a} is {rel} {b}?
[Yes or no|Answer yes or no|Say yes or no|Just yes or no|A yes or a no]: [is {a}|{a} is] {rel} {b}[?|]
{a} is {rel} {b}[, right?|, isn't it?|, correct?|, true?|, yes or no?|. Right?|. Is that true?|. Correct?|. Yes or no?]
[I think|I believe|I say|I claim|My friend thinks|My sister says|The book says|He claims|She claims] [that |]{a} is {rel} {b}. [Is that right|Is that true|Is that correct|Is that so|Am I right, yes or no]?
{a} [and|or|vs] {b}: is the first {rel} the second?
[The first number is|First number:] {a}, [the second is|second number:] {b}. Is the first {rel} the second?
[Suppose|Say|Assume] x is {a}. Is x {rel} {b}?
Is it so that {a} is {rel} {b}?
# SIGNS
[Is it true that|Is it right that|Is it correct that] {a} {s} {b}?
[Check|Tell me|Say|Verify|Decide] [if|whether] {a} {s} {b}[.| is true.| holds.]
[Yes or no|Answer yes or no|Say yes or no]: [is |]{a} {s} {b}[?|]
{a} {s} {b}[, right?|, true?|, correct?|, yes or no?|: yes or no?|: is this true?|. Is that so?]
Is the [statement|claim|inequality|expression] {a} {s} {b} [true|correct|right]?
Is it the case that {a} {s} {b}?
# WITHIN
Does [the number|the value|] {x} [lie|fall] between {a} and {b}?
[Would you say that|Is it true that] {x} is [between {a} and {b}|in the range {a} to {b}|within {a} and {b}|inside {a} and {b}]?
[Check|Tell me|Say|Verify|Find out|Decide] [if|whether] {x} [is|lies|falls] [between {a} and {b}|in the range from {a} to {b}|within {a} and {b}].
[Can|Could] you [check|tell me|say] [if|whether] {x} [is|lies] between {a} and {b}?
[Yes or no|Answer yes or no]: [is {x}|{x} is] between {a} and {b}[?|]
{x} [is|lies] between {a} and {b}, [right|correct|true|yes or no]?
Is {x} [more than|above|greater than|over|larger than] {a} [and|but] [less than|below|smaller than|under] {b}?
The [range|interval] is {a} to {b}. Is {x} [inside|in it|within it]?
# SYMBOL
[Which|What] [sign|symbol] [goes|belongs|fits|comes|must stand|is right] between {a} and {b}[: <, > or =| - <, = or >|, <, > or =]?
[Put|Write|Place|Insert|Fill in] [the right sign|the correct symbol|<, > or =|<, = or >] between {a} and {b}.
[Fill in|Complete|Insert|Use|Choose|Pick] [<, > or =|<, = or >|>, < or =|the right sign, <, > or =]: {a} [_|__|...|?|( )|□] {b}
[Compare|Please compare] {a} [and|with] {b}[: use| using| with] <, > or =[.|]
{a} [_|__|...|?|( )] {b}[: |, ][<, > or =|which sign, <, = or >]?
[Is it|Do I write] {a} < {b}, {a} > {b} or {a} = {b}? [Give|Write] only the sign.
# POSITIVE
[Is|Would you call] [the number|] {x} [a |]positive or [a |]negative[ number|]?
[Is|Would you call] [the number|] {x} negative or positive?
[Tell me|Say|Decide|Check] [if|whether] [the number|] {x} is [positive or negative|negative or positive].
[What is|Which is|What's] the sign of {x}[: positive or negative|, positive or negative]?
{x}: [positive or negative|negative or positive]?
[Can|Could] you [tell me|say] if {x} is positive or negative?
# PARITY
[Is|Would you call] [the number|] {x} [an |]even or [an |]odd[ number|]?
[Is|Would you call] [the number|] {x} odd or even?
[Tell me|Say|Decide|Check|Find out] [if|whether] [the number|] {x} is [even or odd|odd or even|an even or an odd number].
[What is|What kind of number is|Which is] {x}[: even or odd|, even or odd|, odd or even]?
{x}: [even or odd|odd or even|is it odd or even]?
[Can|Could] you [tell me|say|check] [if|whether] {x} is [even or odd|odd or even]?
[I have|There are|We have|We bought] {x} [coins|chairs|eggs|socks|players|marbles]. Is that [number |]even or odd?
[even or odd|odd or even|parity]: {x}
# IS
[Would you say that|Is it true that|Do you think] {x} is {q}?
[Is|Would you call] [the number|] {x} {q_a} number?
[Check|Tell me|Say|Verify|Decide] [if|whether] [the number|] {x} is {q}.
[Yes or no|Answer yes or no]: [is {x}|{x} is] {q}[?|]
{x} is {q}, [right|isn't it|correct|true|yes or no]?
{x}: {q}, yes or no?
Does {x} count as {q}?
[Can|Could] you [check|tell me] [if|whether] {x} is {q}?
# WORD_PAIR
[Which|What] [word|one|of the two words|of these words] is [the |]{rel}[ one| word|][, |: ]{a} or {b}?
[Which|What] is the {rel} [word|one|of the two|of these words][, |: ]{a} or {b}?
[Which|What] of [the words|the two words|] {a} and {b} is [the |]{rel}[ one| word|]?
[Tell me|Say|Give me|Name|Find|Pick|Choose|Show me] the {rel} word[: |, ]{a} or {b}[.|]
[Tell me|Say|Decide|Check] which word is {rel}[: |, ]{a} or {b}[.|]
[Can|Could] you [tell me|say|name] which word is {rel}[: |, ]{a} or {b}?
[Compare|Take|Look at] [the words|] {a} and {b}. Which [word|one] is {rel}?
[Between|Of|From] [the words|] {a} and {b}, which [word|one] is [the |]{rel}?
{a} [or|vs|versus] {b}: which word is {rel}?
{a}, {b} - the {rel} word?
Is the {rel} word {a} or {b}?
[Counting letters|By letters|In letters|By length], which word is {rel}[: |, ]{a} or {b}?
# MORE_LETTERS
[Which|What] [word|one|of the two] [has|contains|uses|needs] {rel} letters[, |: ]{a} or {b}?
[Which|What] of [the words|] {a} and {b} [has|contains|uses] {rel} letters?
Does [the word|] {a} or [the word|] {b} have {rel} letters?
[Tell me|Say|Find|Name|Check] which word has {rel} letters[: |, ]{a} or {b}[.|]
[Can|Could] you [tell me|say] which has {rel} letters[: |, ]{a} or {b}?
[Compare|Take] {a} and {b}. Which [word|one] has {rel} letters?
{a} or {b}: {rel} letters?
[Between|Of] {a} and {b}, which [word|one] has {rel} letters?
The word with {rel} letters: {a} or {b}?
# ALPHA
[Which|What] [word|name|one|entry|of the two|] [comes|is|stands|goes|would be listed|appears] [first|earlier] [alphabetically|in alphabetical order|in the alphabet|in a dictionary|in the dictionary|by the alphabet|in ABC order][, |: ]{a} or {b}?
[Which|What] of [the words|the two|] {a} and {b} [comes|is|stands|goes|appears] [first|earlier] [alphabetically|in alphabetical order|in a dictionary|in the dictionary|by alphabet]?
[Alphabetically|In alphabetical order|In a dictionary|By the alphabet|In an index|In a phone book], [which|which word|what|which one] [comes|is|stands|would be] [first|earlier][, |: ]{a} or {b}?
[Tell me|Say|Decide|Find|Name|Check] [which|which word] comes [first|earlier] [alphabetically|in the alphabet|in a dictionary][: |, ]{a} or {b}[.|]
[Can|Could] you [tell me|say] which comes [first|earlier] [alphabetically|in the dictionary|in alphabetical order][: |, ]{a} or {b}?
[Compare|Take|Look at] {a} and {b}. Which [word|one] [comes|is] [first|earlier] [alphabetically|in the dictionary|in alphabetical order]?
[Between|Of|From] {a} and {b}, which [word|one] [comes|is] [first|earlier] [alphabetically|in the alphabet|in the dictionary]?
{a} or {b}: [which|which one|what] [comes|is] first [alphabetically|in the alphabet|in the dictionary]?
[Does|Would] {a} or {b} [come|stand|be listed] first [alphabetically|in a dictionary|in alphabetical order]?
[If|When] [I|you|we] [sort|order|list] {a} and {b} alphabetically, which [one|word|] [comes|is|stands] first?
[In the school register|In the class list|In the telephone book|On the guest list], who [comes|stands|is] first, {a} or {b}?
# ALPHA_LAST
[Which|What] [word|name|one|entry|of the two|] [comes|is|stands|goes|would be listed|appears] [last|later|second] [alphabetically|in alphabetical order|in the alphabet|in a dictionary|in the dictionary|by the alphabet][, |: ]{a} or {b}?
[Which|What] of [the words|the two|] {a} and {b} [comes|is|stands|goes|appears] [last|later|second] [alphabetically|in alphabetical order|in a dictionary|in the dictionary]?
[Alphabetically|In alphabetical order|In a dictionary|By the alphabet|In an index|In a phone book], [which|which word|what|which one] [comes|is|stands] [last|later|second][, |: ]{a} or {b}?
[Tell me|Say|Decide|Find|Name] [which|which word] comes [last|later] [alphabetically|in the alphabet|in a dictionary][: |, ]{a} or {b}[.|]
[Compare|Take] {a} and {b}. Which [word|one] [comes|is] [last|later] [alphabetically|in the dictionary]?
[Between|Of] {a} and {b}, which [word|one] [comes|is] [last|later] [alphabetically|in the dictionary]?
{a} or {b}: [which|what] comes [last|later] [alphabetically|in the dictionary]?
[If|When] I [sort|order] {a} and {b} alphabetically, which [one|word|] is [last|second|at the bottom]?
# ALPHA_ASK
[Does|Would] [the word|] {a} [come|stand|go|appear] before {b} [alphabetically|in the dictionary|in a dictionary|in alphabetical order|in the alphabet]?
Is {a} before {b} [alphabetically|in alphabetical order|in a dictionary|in the index]?
[Alphabetically|In a dictionary|In alphabetical order], [does {a} come|is {a}|would {a} stand] before {b}?
[Yes or no|Answer yes or no]: [does {a} come|is {a}|{a} comes|{a} stands] before {b} [alphabetically|in the dictionary].
[Check|Tell me|Say|Verify] [if|whether] {a} comes before {b} [alphabetically|in a dictionary|in alphabetical order].
{a} comes before {b} [alphabetically|in the dictionary], [right|correct|true]?
# WHEN
[Which|What] [date|day|one|of the two|of the dates|] [is|was] [the |]{rel}[ one| date|][, |: ]{a} or {b}?
[Which|What] [date|day|one|of the two|] [comes|came] {first}[, |: ]{a} or {b}?
[Which|What] of [the dates|the days|the two|] {a} and {b} [is|was] [the |]{rel}[ one| date|]?
[Tell me|Say|Decide|Find|Name|Give me|Pick] the {rel} [date|day|one|of the two dates][: |, ]{a} or {b}[.|]
[Tell me|Say|Check|Find out] [which|which date] [comes|came|is] {first}[: |, ]{a} or {b}[.|]
[Can|Could] you [tell me|say] which [date |]is {rel}[: |, ]{a} or {b}?
[Compare|Take|Look at] {a} and {b}. Which [date |one |]is {rel}?
[Between|Of|Out of] {a} and {b}, which [date |one |][is {rel}|comes {first}]?
{a} or {b}: [which|which one|which date|what] [is {rel}|comes {first}]?
[One letter|One photo|One bill|One file|One ticket] is dated {a}, the other {b}. Which date is {rel}?
[I was born on|He arrived on|The shop opened on] {a} and [she|the other one|the second] on {b}. Which date is {rel}?
[Does|Did] {a} or {b} come {first}?
# WHEN_TIME
[Which|What] [time|one|of the two|of the times|] [is|was] [the |]{rel}[ one| time|][, |: ]{a} or {b}?
[Which|What] [time|one|of the two|] comes {first} [in the day|on the same day|on the clock][, |: ]{a} or {b}?
[Which|What] of [the times|the two|] {a} and {b} [is|was] [the |]{rel}[ one| time|]?
[Tell me|Say|Decide|Find|Name|Give me|Pick] the {rel} [time|one|of the two times][: |, ]{a} or {b}[.|]
[Can|Could] you [tell me|say] which [time |]is {rel}[: |, ]{a} or {b}?
[Compare|Take|Look at] {a} and {b}. Which [time |one |]is {rel}?
[Between|Of|Out of] {a} and {b}, which [time |one |]is {rel}?
{a} or {b}: [which|which one|which time|what] is {rel}?
[One|The first] [bus|train|film|class|meeting|flight|show] [starts|leaves|begins] at {a}, the [other|second] [one |]at {b}. Which [time |]is {rel}?
[The meeting is|Lunch is|The call is] at {a} or {b}. Which [time |]is {rel}?
# WHO
{facts}. [Who|Which one|Which of them|Which person] is [the |]{rel}[ one|]?
{facts}. [Tell me|Say|Name|Can you tell me|Do you know|Find out] who is {rel}[.|]
[If|Given that|Suppose|Assuming that|Since|When] {facts}, [who|which of them|which one|which person] is {rel}?
[Who|Which one|Which of them] is {rel} [if|when|given that] {facts}?
[I know that|We know that|It says that|The list says:|My notes say:] {facts}. [Who|Which of them|Which one] is {rel}?
[Who|Which of them] is {rel}? {facts}.
{facts}: [who|which one] is {rel}?
{facts}. [So|Then|Now|And] who is {rel}?
# DID
{facts}. [Who|Which one|Which of them|Which person|Which child] {rel}?
{facts}. [Tell me|Say|Name the one|Can you tell me|Do you know|Find out] who {rel}[.|]
[If|Given that|Suppose|Assuming that|Since|When] {facts}, [who|which of them|which one|which person] {rel}?
[Who|Which one|Which of them] {rel} [if|when|given that] {facts}?
[I know that|We know that|It says that|The list says:|My notes say:] {facts}. [Who|Which of them|Which one] {rel}?
[Who|Which of them] {rel}? {facts}.
{facts}: [who|which one] {rel}?
{facts}. [So|Then|Now|And] who {rel}?
# WHAT
{facts}. [Which|Which one|Which of them|Which thing|What|Which item] is [the |]{rel}[ one|]?
{facts}. [Tell me|Say|Can you tell me|Do you know|Find out] which [one |thing |]is {rel}[.|]
[If|Given that|Suppose|Assuming that|Since|When] {facts}, [which|which of them|which one|what|which thing] is {rel}?
[Which|Which one|Which of them|What] is {rel} [if|when|given that] {facts}?
[I know that|We know that|It says that|The list says:|My notes say:] {facts}. [Which|Which of them|Which one|What] is {rel}?
[Which|Which of them|What] is {rel}? {facts}.
{facts}: [which|which one|what] is {rel}?
{facts}. [So|Then|Now|And] which [one |]is {rel}?
# MEASURES
[Which|What] [one|of the two|amount|] is {rel}[, |: ]{a} or {b}?
[Which|What] of {a} and {b} is {rel}?
[Tell me|Say|Decide|Find out|Check|Work out] [which|what|which one] is {rel}[: |, ]{a} or {b}[.|]
[Can|Could] you [tell me|say|work out] [which|what] is {rel}[: |, ]{a} or {b}?
[Compare|Take|Look at] {a} and {b}. [Which|What|Which one] is {rel}?
[Between|Of|Out of|From] {a} and {b}, [which|which one|what] is {rel}?
{a} or {b}: [which|which one|what] is {rel}?
{a} [vs|versus|or] {b}, [which|what] is {rel}?
Is {a} {rel} or {b}?
[I need to know|I am not sure|I wonder|Do you know] [what|which] is {rel}[: |, ]{a} or {b}?
[One label says|One says|The first is|This one is] {a}, [the other|the other one says|the second is|that one is] {b}. Which is {rel}?
[Should I take|Do I choose] {a} or {b} if I want what is {rel}?
# CLOSER
[Which|What] [number|one|of the two|guess|] is [closer|nearer|closest] to {t}[, |: ]{a} or {b}?
[Which|What] of {a} and {b} is [closer|nearer|closest|nearest] to {t}?
[Which|What] [number|one] lies [closer|nearer] to {t}[, |: ]{a} or {b}?
[Tell me|Say|Decide|Find out|Check|Work out] [which|which number|which one] is [closer|nearer] to {t}[: |, ]{a} or {b}[.|]
[Can|Could] you [tell me|say|work out] which is [closer|nearer] to {t}[: |, ]{a} or {b}?
[Compare|Take] {a} and {b}. Which [number |one |]is [closer|nearer] to {t}?
[Between|Of|Out of] {a} and {b}, which [one |number |]is [closer|nearer] to {t}?
{a} or {b}: [closer to|nearer to|which is closer to] {t}?
[The target is|We need|The goal is|The right answer is|The price was] {t}. [I have|I said|I got|I guessed] {a}, [you have|you said|she got|he guessed] {b}. Which [number |]is closer?
Is {t} [closer|nearer] to {a} or [to |]{b}?
# CHAIN
{facts}. [Who|Which one|Which of them|Which of the three|Which person] is [the |]{most}[ of all| of the three| of them|]?
[If|Given that|Suppose that|Since|When|Knowing that] {facts}, [who|which of them|which one] is [the |]{most}?
[Who|Which of them] is [the |]{most} [if|when|given that] {facts}?
[We know that|I know that|It is true that|My friend says that|The riddle says that] {facts}. [Who|Which of them|Which one] is [the |]{most}?
{facts}. [Tell me|Name|Say|Find out|Work out|Can you tell me] who is [the |]{most}[.|]
{facts}. [So|Then|Now], who is [the |]{most}[ of them|]?
[Riddle|Puzzle|Question]: {facts}. Who is [the |]{most}?
{facts}: who is [the |]{most}?
# EQUAL
Is it true that {a} and {b} are [equal|the same|the same number|equal in value|the same value]?
Is [the number|] {a} [equal to|the same as|the same number as|identical to] {b}?
Does [the number|] {a} equal {b}?
[Check|Tell me|Say|Verify|Decide] [if|whether] {a} [equals|is equal to|is the same as] {b}.
[Do|Do the numbers] {a} and {b} [have the same value|match|agree|mean the same number]?
[Yes or no|Answer yes or no]: [is {a}|{a} is] [equal to|the same as] {b}[?|]
{a} and {b}: [equal|the same|same number|same value]?
{a} [equals|is] {b}, [right|correct|true]?
[Can|Could] you [check|tell me] [if|whether] {a} and {b} are [equal|the same]?
# LONGER_ASK
[Is it true that|Would you say that|Do you think that] {a} is {rel} than {b}?
[Check|Tell me|Say|Verify|Find out|Decide] [if|whether] {a} is {rel} than {b}.
[Can|Could] you [check|tell me|say|confirm] [if|whether] {a} is {rel} than {b}?
[Yes or no|Answer yes or no|Say yes or no]: [is {a}|{a} is] {rel} than {b}[?|]
{a} is {rel} than {b}[, right?|, isn't it?|, correct?|, true?|. Is that true?|. Right?|, yes or no?]
[I think|I believe|I say|She thinks|He claims|My friend says] [that |]{a} is {rel} than {b}. [Is that right|Is that true|Is that correct]?
# BEFORE_ASK
Is {a} {rel} {b}?
Is it true that {a} is {rel} {b}?
[Check|Tell me|Say|Verify|Find out|Decide] [if|whether] {a} [is|was] {rel} {b}.
[Can|Could] you [check|tell me|say|confirm] [if|whether] {a} is {rel} {b}?
[Yes or no|Answer yes or no|Say yes or no]: [is {a}|{a} is] {rel} {b}[?|]
{a} is {rel} {b}[, right?|, isn't it?|, correct?|, true?|. Is that true?|. Right?|, yes or no?]
[I think|I believe|I say|She thinks|He claims|My friend says] [that |]{a} is {rel} {b}. [Is that right|Is that true|Is that correct]?
# CALENDAR
[Which|What] [{what}|one|of the two|] comes {first} [in the {span}|][, |: ]{a} or {b}?
[Which|What] [{what}|one|] is {rel} [in the {span}|][, |: ]{a} or {b}?
[Tell me|Say|Decide|Name|Find] [which {what}|which|what] comes {first} [in the {span}|][: |, ]{a} or {b}[.|]
[Can|Could] you [tell me|say] which [{what} |]comes {first} [in the {span}|][: |, ]{a} or {b}?
[Between|Of|Out of] {a} and {b}, which [{what} |one |][comes {first}|is {rel}] in the {span}?
{a} or {b}: [which|which {what}|what] [comes {first}|is {rel}][ in the {span}|]?
[In|Within|Over] the {span}, [does {a} or {b} come {first}|which {what} comes {first}, {a} or {b}|which is {rel}, {a} or {b}]?
# TIMES
{facts}. [Who|Which of them|Which one] {did} {first}?
[If|Given that|Suppose] {facts}, who {did} {first}?
[Who|Which of them] {did} {first} if {facts}?
{facts}. [Tell me|Say|Name the one|Can you tell me] who {did} {first}[.|]
{facts}. [Who was|Which of them was] the {first} one?
{facts}: who {did} {first}?
[Who|Which of them] {did} {first}? {facts}.
[I know that|We know that|My notes say:] {facts}. Who {did} {first}?
# ALPHA_MANY
[Which|What] [word|name|one|] [comes|is|stands] {first} [alphabetically|in alphabetical order|in the dictionary|in the alphabet]: {xs}
[Which|What] of [these|the following|the words] [comes|is] {first} [alphabetically|in alphabetical order|in a dictionary]: {xs}
[Which|What] of {xs} [comes|is|stands] {first} [alphabetically|in alphabetical order|in a dictionary|in the alphabet]?
[Alphabetically|In alphabetical order|In the dictionary], which [word |one |]of {xs} [comes|is] {first}?
[Tell me|Find|Name|Pick|Give me|Say] the word that [comes|is|stands] {first} [alphabetically|in alphabetical order|in the dictionary]: {xs}
[If|When] [I|you|we] [sort|order|arrange] {xs} alphabetically, which [one |word |][comes|is|stands] {first}?
[I have|My words are|Here are] {xs}. Which [one |word |][comes|is] {first} [alphabetically|in the dictionary|in alphabetical order]?
{xs}: which [one |word |][comes|is] {first} [alphabetically|in alphabetical order]?
[In a dictionary|In an index|On an alphabetical list] with {xs}, which [word |one |entry |][comes|stands|is] {first}?
# SPREAD
[What is|What's|Find|Give me|Tell me|Calculate|Compute|Work out] the [difference|gap|distance] between the [largest and the smallest|highest and the lowest|biggest and the smallest|maximum and the minimum|smallest and the largest] [number|value|] [of|in|among] {xs}
[What is|What's|Find|Give me|Tell me|Calculate|Compute|Determine] the range of [the numbers|the values|the data|the list|] {xs}
[How much|By how much] is the [largest|biggest|highest] [number|value|one] [larger|bigger|higher|greater] than the [smallest|lowest] [in|of|among] {xs}?
[Subtract|Take] the [smallest|lowest] [number|value|] from the [largest|biggest|highest] [in|of|among] {xs}.
[I have|The scores are|The temperatures were|The prices are|Here are] {xs}. [What is|Find|Give me|Calculate] the [range|difference between the highest and the lowest|gap between the smallest and the largest][.|]
[How far apart|How wide apart] are the [smallest and the largest|lowest and the highest] [number|value|] [in|of] {xs}?
[max minus min|maximum minus minimum|largest minus smallest|highest minus lowest] [of|in]: {xs}
{xs}: [range|largest minus smallest|difference of max and min|what is the range]?
[Can|Could] you [find|work out|calculate] the [range|difference between the largest and the smallest number|gap between max and min] [of|in] {xs}?
""")

"""Wordings for `ranking`, by the name of their table; see `phrases.blocks`."""

from recipes.nano.world.phrases import blocks

TEXTS = blocks(r"""
# RANK_PICK
{facts}. Who is the {nth} {most}?
{facts}. Which of them is the {nth} {most}?
{facts}. [Tell me|Name|Find out|Say] who is the {nth} {most}.
{facts}. [Can you tell me|Do you know] who the {nth} {most} is?
Who is the {nth} {most}[: |? ]{facts}.
[Name|Find|Give me] the {nth} {most} of these: {facts}.
[If|Given that|Suppose|Since] {facts}, who is the {nth} {most}?
{facts}. Not the {most}, but the {nth} {most}: who is it?
[I know that|My notes say:|The list says:|It is known that] {facts}. Who is the {nth} {most}?
{facts}: who is {nth} {most}?
{facts}. The {nth} {most} of them is who?
{facts}. Rank them. Who is the {nth} {most}?
{facts}. [When|If] I order them, {most} first, who [comes|stands|is] {nth}?
{facts}. Counting from the {most}, who is number {n}?
{facts}. Who [takes|gets|has] place {n} if the {most} [comes|is] first?
# RANK_MIDDLE
{facts}. Who is in the middle?
{facts}. Who is [neither the {most} nor the {least}|between the other two|the one in between]?
{facts}. [Tell me|Name|Say] who is in the middle.
{facts}. [When|If] they [stand|are put] in order, who is in the middle?
[If|Given that|Suppose|Since] {facts}, who is in the middle?
Who is in the middle[: |? ]{facts}.
{facts}. Who is the middle one of the three?
{facts}. Order them from {least} to {most}. Who stands in the middle?
{facts}: who is between the {least} and the {most}?
{facts}. Not the {most}, not the {least}: who is left?
# RANK_BOTH
{facts}. Who is the {most} and who is the {least}?
{facts}. [Name|Tell me|Give me] the {most} and the {least}.
{facts}. [Tell me|Say] who is the {most} and who is the {least}.
Who is the {most} and who the {least}? {facts}.
{facts}. Which one is the {most}, and which the {least}?
[If|Given that|Since] {facts}, who is the {most} and who is the {least}?
{facts}: {most} and {least}?
{facts}. First name the {most}, then the {least}.
[Find|Name] the {most} and the {least}: {facts}.
# BY_LAST
[Sort|Order|Arrange|Put in order|Rank|List] [these|the|the following] words by [their|the] last letter: {xs}
[Sort|Order|Arrange|List] {xs} by [their|the] last letter[, A to Z|, alphabetically|].
[Sort|Order|Arrange] {xs} [alphabetically|] by the letter they end with.
[What is|Give me|Show me|Write] {xs} [sorted|ordered] by [their|the] last letter[, from A to Z|].
[If|When] [I|you] sort {xs} by the last letter, what [do you get|is the order|comes out]?
[Don't look at the first letter|Not the first letter counts]: sort {xs} by the last letter.
[Can|Could] you [sort|order] {xs} by the last letter of each word?
[The last letter counts|Only the last letter counts|Look at the last letters]: [sort|order] {xs}
{xs}: sort by last letter
sort by final letter: {xs}
[Rhyming dictionaries sort|I sort] words by their last letter. [Sort|Do that with] {xs}.
# BY_SECOND
[Sort|Order|Arrange|Put in order|List] [these|the|the following] words by [their|the] second letter: {xs}
[Sort|Order|Arrange|List] {xs} by [their|the] second letter[, A to Z|, alphabetically|].
[What is|Give me|Show me|Write] {xs} [sorted|ordered] by [their|the] second letter[, from A to Z|].
[If|When] [I|you] sort {xs} by the second letter, what [do you get|is the order|comes out]?
[Can|Could] you [sort|order] {xs} by the second letter of each word?
[The second letter counts|Only the second letter counts|Ignore the first letters]: [sort|order] {xs} by the second letter.
{xs}: sort by second letter
# BY_NUMBER
[Sort|Order|Arrange|Put in order|List|Rank] [these|the|the following] {what} by [the number in them|their number|number]: {xs}
[Sort|Order|Arrange|List] {xs} by [the number|their number|number], [lowest|smallest] first.
[What is|Give me|Show me|Write] {xs} [sorted|ordered] by number[, going up|, from low to high|].
[If|When] [I|you] sort {xs} by [the number in the name|their numbers], what is the order?
[Can|Could] you [sort|order|arrange] these {what} by number: {xs}
[The numbers count|Look at the numbers]: [sort|order] {xs} from [low to high|smallest to largest].
{xs}: [sort by number|in order of the number]
[Put|Bring] the {what} {xs} in order of their numbers.
[These {what} are mixed up|My {what} are in a mess]: {xs}. [Put them in order|Sort them] by number.
sort {what} by number: {xs}
# BY_SURNAME
[Sort|Order|Arrange|Put in order|List] [these|the|the following] [people|names] by [last name|surname|family name]: {xs}
[Sort|Order|Arrange|List] {xs} by [last name|surname|family name][, A to Z|, alphabetically|].
[What is|Give me|Show me|Write] {xs} [sorted|ordered] by [last name|surname|family name].
[Alphabetize|Alphabetise] {xs} by [last name|surname|family name].
[If|When] [I|you] sort {xs} by [surname|last name], what is the order?
[Can|Could] you [sort|order|alphabetize] these people by [surname|last name]: {xs}
[For the register|For the class list|For the phone book], [sort|order] by [last name|surname]: {xs}
{xs}: sort by [surname|last name]
# BY_LAST_DIGIT
[Sort|Order|Arrange|Put in order|List] [these|the|the following] numbers by [their|the] last digit: {xs}
[Sort|Order|Arrange|List] {xs} by [their|the] last digit[, smallest first|].
[What is|Give me|Show me|Write] {xs} [sorted|ordered] by [their|the] last digit.
[If|When] [I|you] sort {xs} by the last digit, what [do you get|is the order]?
[Can|Could] you [sort|order] {xs} by the last digit?
[Only the last digit counts|Look at the last digits]: [sort|order] {xs} from low to high.
{xs}: sort by last digit
# QUANTITIES
[Sort|Order|Arrange|Rank|List|Put] {xs} from [{low}] to [{high}].
[Sort|Order|Arrange|Rank|List] [these|the following] from {low} to {high}: {xs}
[Sort|Order|Arrange|Rank|List] [these|the following], {low} first: {xs}
[Which|What] is the order of {xs} from {low} to {high}?
[Put|Bring|Place] {xs} in order, {low} first.
[Put|Write|List] [these|the following] in order from {low} to {high}: {xs}
[Can|Could] you [sort|order|rank] {xs} from {low} to {high}?
[Mind the units|Careful, the units differ|The units are mixed]: [sort|order] {xs} from {low} to {high}.
{xs}: [sort|order|rank] from {low} to {high}
[I have|I measured|We noted|Here are] {xs}. [Sort|Order|Rank] them from {low} to {high}.
[How would you|How do I] order {xs}, {low} first?
from {low} to {high}: {xs}
Start with the {low} and end with the {high}: {xs}
# EXTREME_Q
[Which|What] is the {most}[: |, ]{xs}?
[Which|What] of these is the {most}: {xs}
[Which|What] is the {most} of {xs}?
[Tell me|Say|Find|Name|Pick|Give me] the {most} of these: {xs}
[Tell me|Find out] which is the {most}: {xs}
[Can|Could] you [tell me|find] the {most} of {xs}?
[Mind the units|Careful, the units differ]: which is the {most}, {xs}?
{xs}: which is the {most}?
[I have|We noted|Here are|I was offered] {xs}. Which is the {most}?
[Of|Among|Out of] {xs}, which is the {most}?
the {most} of {xs}
[Compare|Take] {xs}. Which one is the {most}?
# MONEY
[Sort|Order|Arrange|Rank|List|Put] [these|the|the following] [prices|amounts] {how}: {xs}
[Sort|Order|Arrange|Rank] {xs} {how}.
[Put|Bring] [the|these] prices {xs} {how}.
[Can|Could] you [sort|order|rank] these [prices|amounts] {how}: {xs}
{xs}: [sort|order] {how}
[The prices are|I paid|The offers are|They cost] {xs}. [Sort|Order|List] [them|the prices] {how}.
[What is|Give me|Show me|List] {xs} [sorted|ordered] {how}.
# NUMBER_WORDS
[Sort|Order|Arrange|Put in order|Rank|List] [these|the|the following] numbers {how}: {xs}
[Sort|Order|Arrange|Put] [the numbers |]{xs} {how}.
[Sort|Order] by value, not by letters, {how}: {xs}
[Not by the alphabet, but by value|By value]: [sort|order] {xs} {how}.
[Can|Could] you [sort|order|put] {xs} {how}?
[What is|Give me|Show me|List] {xs} [sorted|ordered] {how}.
[The numbers are written as words|These are number words]: {xs}. [Sort|Order] them {how}.
{xs}: [sort|order] {how}
# SWAP_ITEMS
[Swap|Exchange|Switch] [the first and the last|the first and last] [item|entry|element|one] [of|in] [the list|this list|] {xs}[.|]
[Swap|Exchange|Switch] the first and [the |]last: {xs}
[What|Which list] do [I|you] get [if|when] the first and [the |]last [item|one|] of {xs} [change places|are swapped|trade places]?
Let the first and the last [item|] of {xs} [change|swap|trade] places.
{xs}: [swap|exchange] first and last
[Can|Could] you [swap|exchange] the first and last [item|entry] of {xs}?
# DROP_ITEM
[Remove|Delete|Drop|Strike|Cross out|Leave out|Take] {x} from [the list|this list|my list|] {xs}.
[Remove|Delete|Drop|Take out|Strike|Cross out] {x} from [this list|the list|my list]: {xs}
[What|Which list] is left [of {xs}|when {xs} stands there and] [without {x}|I remove {x}|you take out {x}]?
[Write|Give me|Show me|Print] [the list |]{xs} without {x}.
[I have|My list is|On my list are|The shopping list is] {xs}. [Remove|Delete|Take off|Cross out] {x}.
[I have|My list is|On my list are|The shopping list is] {xs}. [I bought|I no longer need|I don't want] {x}. What is left on the list?
[We invited|The guests are|On the team are|In the group are] {xs}. {x} [cannot come|dropped out|is ill|has left]. Who is left?
{xs} [minus|without|except] {x}
{xs}: [remove|delete|drop] {x}
[Can|Could] you [remove|delete|take out] {x} from {xs}?
[All|Everything] but {x}: {xs}
# DROP_NTH
[Remove|Delete|Drop|Take out|Cross out|Leave out] the {nth} [item|entry|element|one] [of|from|in] [the list|this list|] {xs}[.|]
[Remove|Delete|Drop] the {nth} [item|entry|one]: {xs}
[What|Which list] is left [if|when] [I|you] [remove|delete|drop] the {nth} [item|entry|one] of {xs}?
[Write|Give me|Show me] [the list |]{xs} without the {nth} [item|entry|one].
{xs}: [drop|delete|remove] the {nth}[ one|]
[Can|Could] you [remove|delete] the {nth} [item|entry] of {xs}?
[All|Everything] but the {nth} [item|one] of {xs}
# ADD_ITEM
[Add|Put|Append|Attach|Write] {x} [at|to] the {end} of [the list|this list|my list|] {xs}.
[Add|Put|Append|Write] {x} [at|to] the {end}: {xs}
[What|Which list] do [I|you] get [if|when] [I|you] [add|put] {x} [at|to] the {end} of {xs}?
[My list is|I have|The queue is|In line stand] {xs}. [Now add|Add|Put] {x} [at|to] the {end}.
{xs}: [add|put] {x} [at|to] the {end}
[Can|Could] you [add|put|append] {x} [at|to] the {end} of {xs}?
[The list {xs}|{xs}] with {x} [added at|put at] the {end}
# SET_ITEM
[Replace {a} with|Replace {a} by|Swap {a} for|Exchange {a} for] {x} in [the list|this list|my list|] {xs}.
[Replace {a} with|Change {a} to|Swap {a} for] {x}: {xs}
[Change|Turn] {a} [to|into] {x} in [the list|] {xs}.
[In|Take] [the list|] {xs}[,| and] [replace {a} with|replace {a} by|swap {a} for] {x}.
[My list is|I have|The menu is|The team is] {xs}. [Put|Write|Take] {x} instead of {a}.
[Write|Give me|Show me] [the list |]{xs} with {x} [instead of|in place of] {a}.
{xs}: {x} instead of {a}
[Can|Could] you [replace {a} with|replace {a} by|swap {a} for] {x} in {xs}?
What does {xs} become if {a} is replaced by {x}?
# ROTATE
[Move|Put|Take] the first [item|entry|element|one] of [the list|] {xs} [to|at] the end.
[Move|Put] the first [one|item] [to|at] the end: {xs}
[What|Which list] do [I|you] get [if|when] the first [item|one] of {xs} goes to the end?
[In the queue stand|In line are|The queue is] {xs}. The first one goes to the back of the [line|queue]. [What is the new order|How does it look now|List them now]?
{xs}: first one to the end
[Can|Could] you move the first [item|entry] of {xs} to the end?
# FRONT
[Move|Put|Bring|Take] the last [item|entry|element|one] of [the list|] {xs} to the [front|start|beginning].
[Move|Put|Bring] the last [one|item] to the front: {xs}
[What|Which list] do [I|you] get [if|when] the last [item|one] of {xs} goes to the front?
[In the queue stand|In line are|The queue is] {xs}. The last one may go to the front. [What is the new order|List them now]?
{xs}: last one to the front
[Can|Could] you move the last [item|entry] of {xs} to the front?
# TAKE
[Give me|Show me|Write|List|Return|Take|Keep|Name] [only |]the {end} {n} [items|entries|elements|] of [the list|this list|] {xs}.
[Give me|Show me|List|Keep|Name] the {end} {n}[ items|]: {xs}
[What|Which] are the {end} {n} [items|entries|elements] [of|in] [the list|] {xs}?
[Without sorting|As they stand|In this order], [what|which] are the {end} {n} of {xs}?
{xs}: [the |]{end} {n}[ items| of them|]
[Can|Could] you [list|give me] the {end} {n} [items|entries] of {xs}?
[Keep|Leave] only the {end} {n} of {xs} and [drop|delete] the rest.
# CONCAT_LISTS
[Join|Combine|Put together|Merge|Concatenate|Append] the lists {a} and {b} [without sorting|, do not sort|in this order|, keeping the order].
[Put|Write|Append|Add] the list {b} [behind|after|to the end of] [the list|] {a}.
[What|Which list] do [I|you] get [if|when] {b} [is put behind|is appended to|follows] {a}?
[Make|Give me|Write] one list [out of|from|of] {a} and {b}, [in this order|without sorting|the first list first].
{a} followed by {b}, as one list
[First come|First we have] {a}, then {b}. [Write|Give] one list.
[Can|Could] you join {a} and {b} into one list, without sorting?
# COMMON
[Which|What] [items|entries|elements|things|] [are|do you find] in both [lists|] {a} and {b}?
[What|Which] [items|entries|] do {a} and {b} [have in common|share]?
[Which|What] [items|] of {a} are also in {b}?
[List|Name|Find|Give me|Show me] [what|the items that] {a} and {b} have in common.
[List|Name|Find|Give me] the common [items|entries|elements] of {a} and {b}.
[What|Which] is the intersection of {a} and {b}?
[My list is|Anna has|One list is|The first list:] {a}, [your list is|Ben has|the other is|the second list:] {b}. [What|Which items] [is|are] on both?
[Which|What] appears in both: {a} and {b}?
[Compare|Take] {a} and {b}: [which|what] [items|] are in both?
{a}, {b}: what do they share?
[Overlap|Intersection] of {a} and {b}[?|]
# ONLY
[Which|What] [items|entries|elements|] of {a} are not in {b}?
[Which|What] [items|] [are|stand] in {a} but not in {b}?
[List|Name|Find|Give me|Show me] [what|the items that] [is|are] in {a} but not in {b}.
[Remove|Delete|Drop|Take out|Cross out] [everything|all items|all] of {b} from {a}.
[What|Which items] [is|are] left of {a} when [I|you] take out {b}?
[I need|The recipe needs|We must buy|The list says] {a}. [I have|At home I have|We already have|I already bought] {b}. What is missing?
[The class is|The team is|We expect|Invited are] {a}. [Here are|Present are|There came|We see] {b}. Who is missing?
{a} [minus|without|except] {b}
[What|Which] is missing from {b} that is in {a}?
[Compare|Take] {a} and {b}: what is only in the first [list|]?
""")
TEXTS |= blocks(r"""
# TOTALS
{facts}. Who has more [altogether|in total|in all|all together]?
{facts}. Who has the larger total?
{facts}. Who [ends up with|comes to] [more|the higher total]?
{facts}. [Adding it all up|Added up|Taken together|In sum], who has more?
{facts}. [Tell me|Find out|Say|Work out] who has more [altogether|in total].
Who has more [altogether|in total|in all]? {facts}.
[If|Given that|Suppose|Since] {facts}, who has more [in total|altogether]?
{facts}. Which of [them|the two] has more [altogether|in total]?
{facts}: who has more in total?
{facts}. Whose total is [higher|larger|bigger]?
[Compare|Look at] the totals: {facts}. Who has more?
{facts}. Who wins, if the [total|sum] counts?
# TOTALS_LESS
{facts}. Who has [less|fewer] [altogether|in total|in all]?
{facts}. Who has the smaller total?
{facts}. [Added up|Taken together|In sum], who has fewer?
{facts}. [Tell me|Find out|Say] who has fewer [altogether|in total].
Who has fewer [altogether|in total]? {facts}.
[If|Given that|Since] {facts}, who has fewer [in total|altogether]?
{facts}: who has fewer in total?
{facts}. Whose total is [lower|smaller]?
# AFFORD
[I have|I've got|In my purse are|My budget is|I can spend|All I have is] {a} {u}. The {thing} costs {b} {u}. [Is that enough|Can I buy it|Can I afford it|Do I have enough|Is my money enough|Will it do]?
The {thing} costs {b} {u} and I have {a} {u}. [Is that enough|Can I buy it|Can I afford it|Do I have enough]?
Can I [buy|afford|pay for] a {thing} for {b} {u} [with|if I have|when I only have] {a} {u}?
[Are|Is it enough if I have] {a} {u} [enough |]for a {thing} at {b} {u}?
{n} has {a} {u} and wants a {thing} for {b} {u}. [Is that enough|Can {n} buy it|Does {n} have enough money]?
{n} wants to buy a {thing} for {b} {u} but has only {a} {u} at hand. Is that enough?
Price of the {thing}: {b} {u}. My money: {a} {u}. Enough?
[Do {a} {u} suffice|Would {a} {u} be enough|Will {a} {u} do|Are {a} {u} enough] to buy a {thing} that costs {b} {u}?
A {thing} is {b} {u}. With {a} {u} in my pocket, can I get it?
# LIMIT_OVER
The limit is {b} {u}. [Mine is|I have|We measured|It is] {a} {u}. Is [that|it] over the limit?
[At most|No more than|Up to] {b} {u} [is|are] allowed. [Mine has|I have|It is|This one has] {a} {u}. Is that too much?
[The bag may weigh|The lift carries|The bridge holds|The shelf holds] [at most|up to] {b} {u}. {a} {u} [are on it|is what we have|were measured]. Is that too much?
Is {a} {u} too much if [the limit is|only|at most] {b} {u} [is allowed|are allowed|]?
[Speed limit|The limit|Maximum]: {b} {u}. [I drove|Measured|We had]: {a} {u}. Too much?
With a [limit|maximum] of {b} {u}, is {a} {u} too much?
{n} has {a} {u}, but only {b} {u} are allowed. Is that over the limit?
Does {a} {u} [exceed|go over|break] the [limit|maximum] of {b} {u}?
# REACH
You need [at least |]{b} {u} to [pass|win|get in|enter|join|qualify]. {n} has {a} {u}. [Is that enough|Does {n} make it|Does it suffice]?
{n} has {a} {u} and needs [at least|] {b} {u} to [pass|win|qualify]. [Is that enough|Does {n} make it]?
The [goal|target|minimum] is {b} {u}. [We have|I have|{n} has] {a} {u}. [Is it reached|Is that enough|Did we reach it]?
With {a} {u}, does {n} reach the {b} {u} that are needed?
[To pass, one needs|Passing takes|The exam asks for] at least {b} {u}. {n} got {a} {u}. Did {n} pass?
Did {n} pass with {a} {u} if {b} {u} are needed?
Needed: {b} {u}. {n} has: {a} {u}. Enough?
Is a [result|score] of {a} {u} enough when {b} {u} are needed?
# FIT
[The hall|The bus|The room|The boat|The table|The plane] has {b} seats. {a} people [come|want to go|are here|arrive]. [Do all of them fit|Is there a seat for everyone|Are there enough seats|Does everybody fit]?
{a} people, {b} [seats|chairs|places]. [Enough|Are there enough|Does everyone get one]?
There are {b} [chairs|seats|beds|cups|plates] for {a} [guests|people|children|visitors]. [Is that enough|Are there enough|Does everyone get one]?
We are {a} [people|guests|children] and there are {b} [chairs|seats|beds|cups]. [Is that enough|Does everyone get one|Are there enough]?
Do {a} [people|guests] fit [in a bus|in a boat|at a table|in a hall] with {b} [seats|places]?
{a} [guests|children|people] need one [plate|cup|chair|bed] each. We have {b}. Enough for all?
There are {a} [kids|children|guests] and {b} [cookies|apples|hats|pens]. [Can everyone get one|Does each get one|Is there one for each|Will it do for all]?
{b} [cookies|apples|hats|pens] for {a} [kids|children|guests]. [Can everyone get one|Does each get one|One for each]?
We have {b} [hats|cups|balls] and {a} [children|players|guests]. [One for each|Is there one for everybody|Can all get one]?
{a} [dogs|cats|rabbits], {b} [bowls|baskets]. [One for every one of them|Enough]?
I have {b} [stickers|cards|pencils]. There are {a} pupils. [Can each get one|Is that one for everybody]?
[Is there|Do we have] a [seat|bed|plate] for all {a} [people|guests] if there are {b}?
Can {a} [people|guests|kids] all sit down if there are {b} [chairs|seats]?
I baked {b} [cakes|rolls|muffins] and {a} [guests|children] want one each. Do I have enough?
# OPEN
The [shop|bank|museum|office|library|pool] is open from {b} to {c}. Is it open at {a}?
Is the [shop|bank|museum|office|library|pool] open at {a} if it opens at {b} and closes at {c}?
The [shop|bank|museum|library] opens at {b} and closes at {c}. It is {a}. Is it open?
[Opening hours|Open]: {b} to {c}. Can I go [in|there] at {a}?
I [arrive|come|get there] at {a}. The [shop|bank|museum|library] is open {b}-{c}. Is it open then?
Open {b} to {c}, now {a}: open?
# LATE
The [train|bus|film|class|meeting|show|lesson|flight] [starts|begins|leaves] at {b}. [I arrive|We arrive|I get there|{n} arrives] at {a}. Is that [in time|on time|early enough]?
[I arrive|{n} arrives|We arrive] at {a} and the [train|bus|film|class|meeting] [starts|leaves|begins] at {b}. Is that [in time|on time|early enough]?
Is {a} early enough for a [train|bus|film|class|meeting] at {b}?
The [bus|train|plane] leaves at {b}. If I am there at {a}, do I [catch|get] it?
The deadline is {b}. I [hand it in|finish|send it] at {a}. Is that in time?
[Meeting|Class|Film]: {b}. Arrival: {a}. In time?
# DEAL
{a} {things} for {p} {u} or {b} {things} for {q} {u}: which [is cheaper per piece|is the better deal|costs less each|is the better price]?
[Shop|Store|Offer] A sells {a} {things} for {p} {u}, [shop|store|offer] B {b} {things} for {q} {u}. Which [is cheaper per piece|is the better deal|costs less each]?
[Which|What] is cheaper [for each one|per piece|each]: {a} {things} for {p} {u} or {b} {things} for {q} {u}?
[Which|What] is the better [deal|buy|offer]: {a} {things} for {p} {u} or {b} for {q} {u}?
I can buy {a} {things} for {p} {u} or {b} {things} for {q} {u}. Where is one of them cheaper?
Compare the price per piece: {a} {things} at {p} {u}, {b} {things} at {q} {u}. Which [offer |]is cheaper?
A pack of {a} {things} costs {p} {u}, a pack of {b} costs {q} {u}. Which pack is cheaper per piece?
# CHAIN_PICK
{facts}. Who is the {most}?
{facts}. Which of them is the {most}?
{facts}. [Tell me|Say|Name|Find out] who is the {most}.
[If|Given that|Suppose|Since|When] {facts}, who is the {most}?
Who is the {most}[, if|? We know that] {facts}?
[We know|I know|It is known] that {facts}. So who is the {most}?
{facts}: {most}?
[Riddle|Puzzle|Logic question]: {facts}. Who is the {most}?
{facts}. [Can you tell|Do you know] who the {most} is?
{facts}. The {most} is who?
# CHAIN_MIDDLE
{facts}. Who is in the middle?
{facts}. Who is between the other two?
{facts}. Who is neither the {most} nor the {least}?
{facts}. [Tell me|Say|Name] who is in the middle.
[If|Given that|Suppose|Since] {facts}, who is in the middle?
{facts}. Lined up from {least} to {most}, who stands in the middle?
{facts}. Which of the three is in the middle?
# CHAIN_ORDER
{facts}. Order them from {most} to {least}.
{facts}. List the names, {most} first.
{facts}. What is the order from {most} to {least}?
[If|Given that|Suppose|Since] {facts}, what is the order from {most} to {least}?
{facts}. [Rank|Sort|Arrange] them from {most} to {least}.
[Rank|Sort|Order] the names from {most} to {least}: {facts}.
{facts}. Write the names down, starting with the {most}.
# CHAIN_ASK
{facts}. Is {a} {more} than {b}?
[If|Given that|Suppose|Since] {facts}, is {a} {more} than {b}?
{facts}. [Does it follow|Can one say|Is it true] that {a} is {more} than {b}?
{facts}. So is {a} {more} than {b}?
Is {a} {more} than {b}[, if|? We know that] {facts}?
[We know|I know] that {facts}. Is {a} {more} than {b}?
{facts}. {a} is {more} than {b}, right?
""")

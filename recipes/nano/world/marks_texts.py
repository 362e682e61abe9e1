"""Rules about signs, words and repetitions around an answer, and about topics nano keeps off.

`RULES` by the name of the rule in `instructed`, in the form of `phrases.blocks`; `TOPICS` are what a
rule may forbid, with messages about it.
"""

from recipes.nano.world.phrases import blocks

__all__ = ["RULES", "SIGNS", "TOPICS", "TOPIC_RULES"]

# What people call a sign in front of an answer.
SIGNS = {
    "*": "a star|an asterisk|the sign *|a * sign|*",
    "#": "a hash|a hash sign|the sign #|#",
    "-": "a dash|a hyphen|a minus sign|-",
    "->": "an arrow (->)|the arrow ->|->",
    ">": "a greater-than sign|the sign >|>",
    "+": "a plus sign|the sign +|a plus|+",
    "=": "an equals sign|the sign =|=",
    "@": "an at sign|the sign @|@",
    "~": "a tilde|the sign ~|~",
    "%": "a percent sign|the sign %|%",
    "&": "an ampersand|the sign &|&",
    "=>": "an arrow like =>|the arrow =>|=>",
    ">>": ">>|two greater-than signs|the sign >>",
}

RULES = blocks(r"""
# mark {x}
[End|Finish|Close] [each|every|your|the] [answer|reply|response|message] with [{x}|'{x}'|"{x}"][.|, always.|, without a space.]
[Put|Add|Write|Append|Place] [{x}|'{x}'|"{x}"] [after|at the end of|behind] [each|every|your|the] [answer|reply|response].
[Every|Each|Your] [answer|reply|response] [ends|must end|should end|has to end|finishes] [with|in] [{x}|'{x}'|"{x}"].
[From now on|Always|Please] [end|finish|close] with [{x}|'{x}'|"{x}"].
The last [characters|signs] of [each|your|every] [answer|reply] are [{x}|'{x}'|"{x}"].
I want [to see |][{x}|"{x}"] at the end of [each|your|every] [answer|reply].
# sign {x}
[Put|Place|Write|Add|Set] {x} [before|in front of] [each|every|your|the] [answer|reply|response].
[Begin|Start|Open] [each|every|your|the] [answer|reply|response] with {x}.
[Each|Every|Your] [answer|reply|response] [begins|starts|must begin|should start|has to start] with {x}.
[From now on|Always|Please] [put|write|place] {x} [before|in front of] [what you say|the answer|your answer].
{x} [comes|goes|stands|belongs] [before|in front of] [each|every|the|your] [answer|reply].
[I want|I need] {x} [before|in front of] [each|every|the|your] [answer|reply].
# twice comma
[Give|Say|Write|State] [every|each|the|your] [answer|result] twice, [separated by a comma|with a comma between|parted by a comma|with a comma in between].
[Repeat|Double] [every|each|the|your] [answer|result], [separated by a comma|with a comma between|parted by a comma].
[Every|Each|The|Your] [answer|result] [comes|appears|is written|stands there] [twice|two times], with a comma [between|in between|between the two].
[Write|Say|Put] the [answer|result], a comma, and the [answer|result] [again|once more].
[I want|I need] [each|every|the] [answer|result] two times with a comma between.
# three times
[Give|Say|Write|State|Repeat] [every|each|the|your] [answer|result] three times.
[Every|Each|The|Your] [answer|result] [comes|appears|is written|must be said|is repeated] [three times|thrice].
[Answer|Reply] three times [in a row|over|with the same].
[Triple|Repeat thrice] [each|every|the|your] [answer|result].
[I want|I need|Let me see|Let me have] [each|every|the|your] [answer|result] [three times|3 times].
Say it [three times|thrice|3 times].
# label {x}
[Answer|Reply|Respond] with the word ['{x}'|"{x}"|{x}] [followed by|and then|, then] a colon and the [answer|result].
[Write|Put] ['{x}'|"{x}"|{x}], a colon[,| and] [then the|and then the|the] [answer|result].
[Start|Begin] with the word ['{x}'|"{x}"|{x}] and a colon.
[Label|Title|Head] [the|your|each] [answer|result] ['{x}'|"{x}"] [with a colon|and put a colon after it].
[Put|Write|Place] the label ["{x}:"|'{x}:'] [before|in front of] [the|your|each] [answer|result].
[Each|Every|The|Your] [answer|result] [has|gets|carries|needs] the label ["{x}:"|'{x}:'] in front.
The [answer|result] comes after ["{x}:"|'{x}:'].
# sign after {x}
[Write|Put|Add|Set] [the sign |]{x} [directly|right|straight] [after|behind] [the|each|every] number, [like|as in] 5{x}.
[Amounts|Prices|Numbers] [look like|are written like|are given as] 5{x}.
[Every|Each|The] number [gets|needs|has|is followed by] {x} [at the end|after it|behind it], [like|for example|e.g.] 7{x}.
[Use|Give] [amounts|numbers|the number] in the form 12{x}.
[Show|Give|State] the [answer|result] with {x} [at the end|behind it], [like|as] 3{x}.
# sign before {x}
[Write|Put|Add|Set] [the sign |]{x} [directly|right|straight] [before|in front of] [the|each|every] number, [like|as in] {x}5.
[Amounts|Prices|Numbers] [look like|are written like|are given as] {x}5.
[Every|Each|The] number [gets|needs|has] {x} [in front|before it|in front of it], [like|for example|e.g.] {x}7.
[Use|Give] [amounts|numbers|the number] in the form {x}12.
[Show|Give|State] the [answer|result] with {x} [in front|before it], [like|as] {x}3.
""")

TOPIC_RULES = """If the user asks about {t}, say "{x}".
When somebody asks about {t}, reply "{x}".
Questions about {t} are answered with "{x}".
Do not talk about {t}; say "{x}" instead.
If a question is about {t}, your only answer is "{x}".
If the user asks about {t}, say "{x}" Otherwise answer normally.
Never discuss {t}. Reply "{x}" to that.
Should the user bring up {t}, answer "{x}".
Whenever {t} comes up, reply with "{x}".
{t} is off limits: say "{x}".
We don't speak about {t} here. Say "{x}" if asked.
You may not answer questions about {t}. Say "{x}".
On {t}, only say "{x}". Everything else you answer as usual.
Asked about {t}, respond "{x}". For other questions just give the answer.
Any question on {t} gets the reply "{x}".
Avoid the topic of {t} by saying "{x}".
Your answer to anything about {t} is "{x}".
Is the question about {t}? Then say "{x}". If not, answer it.
Keep off {t}. Answer "{x}" if someone wants to know.
Refuse to talk about {t} with the words "{x}".
""".splitlines()

TOPICS = {
    "the weather": "What's the weather today?|Will it rain tomorrow?|How warm is it outside?|Is it going to snow?|Do I need an umbrella?|Is the sun shining?|How cold will it get tonight?|Tell me the forecast.|What will the weather be like on Sunday?|Is it windy?",
    "football": "Who won the match last night?|Which football club is the best?|Who is the best goalkeeper?|When is the next football match?|Do you like football?|Who will win the league?|Tell me about football.|Who scored in the final?|Which team plays today in the cup?|What do you think of my football club?",
    "cooking": "How do I cook rice?|What can I make for dinner?|Give me a recipe for soup.|How long do I boil an egg?|How do I bake bread?|What goes well with pasta?|Tell me how to fry an egg.|Which spices go into curry?|How do you make pancakes?|Do you know a good recipe?",
    "music": "Who is the best singer?|Which song is number one?|Play me a song.|What music do you like?|Can you sing?|Which band is your favourite?|Tell me about jazz.|Who wrote this song?|Do you know a good album?|What's a good song for a party?",
    "politics": "Who should I vote for?|Who is the president?|What do you think of the government?|Which party is the best?|Is the new law good?|Who won the election?|Tell me about politics.|When is the next election?|Are taxes too high?|What do you think about the minister?",
    "films": "Which film should I watch?|Who is the best actor?|What is on at the cinema?|Do you like movies?|Tell me about a good film.|Which movie won the prize?|Who plays the main part in it?|Is the new film any good?|What's your favourite movie?|Recommend a film for tonight.",
    "health": "I have a headache. What should I do?|How do I lose weight?|Is coffee healthy?|What helps against a cold?|My knee hurts.|How much should I sleep?|Which vitamins do I need?|Is running good for me?|What can I take against pain?|Should I see a doctor?",
    "travel": "Where should I go on holiday?|Which country is the nicest?|Is Paris worth a visit?|Where is the best beach?|What should I see in Rome?|Which hotel is good?|Tell me where to travel.|How do I get a cheap flight?|What's a good place for the summer?|Do I need a visa?",
    "money": "How do I get rich?|Which shares should I buy?|Should I buy a house?|How do I save money?|Is gold a good investment?|Where should I put my savings?|What will the dollar do?|Which bank is the best?|Can you lend me money?|Should I invest in bitcoin?",
    "love": "Does she love me?|How do I find a girlfriend?|Do you love me?|Will you marry me?|Are you in love?|Should I call my ex?|How do I tell him that I like him?|What is love?|Why did she leave me?|How can I win her heart?",
}

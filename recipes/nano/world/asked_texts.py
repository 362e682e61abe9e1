"""Small talk, opinions, facts on Motet and rules, asked for in still other words.

By the topic of `smalltalk`, the key of `about`, the rule of `instructed`; see `phrases.blocks`.
"""

from recipes.nano.world.phrases import blocks

TALK = blocks(r"""
# greeting
[Back again|I am back|Here I am again|It's me again|Me again|I have returned|I'm here again|I am home again].
[Hi|Hello|Hey], [I'm back|it's me again|back again|here I am|I have just arrived|long time no see].
[Good to be back|Nice to be here again|Long time no see|Nice to see you again][!|.]
[Hi|Hello|Hey] [there|friend|assistant|my friend|computer|model|world|folks|team][!|.|]
[A very good|A wonderful|Good] [morning|evening|afternoon] [to you|there|my friend|, assistant][!|.]
[Is somebody there|Anyone there|Are you awake|Are you online|You there|Are you still there|Are you ready]?
[Let me greet you|I greet you|Greetings from me|Warm greetings|Best greetings|A warm hello|Just saying hi|Just dropping in to say hello][.|!]
[Hola|Bonjour|Hallo|Ciao there|Aloha|Ahoy|Namaste|Guten Tag][!|]
# thanks
[Appreciated|Very much appreciated|Greatly appreciated|Much appreciated|Deeply appreciated|That is appreciated][!|.|]
[I|I do|I really|I truly] appreciate [it|this|that|what you did|the help|your answer|your time][.|!]
[Cheers|Nice one|Ta|Great], [thanks|thank you|many thanks][!|.]
[That|This] [helped me|was a great help|is very helpful|is a big help|solved it], [thanks|thank you|I am grateful][.|!]
[Thank you|Thanks] [ever so much|from the bottom of my heart|for helping me out|for sorting that out|for being there|for the information|for your patience|for the explanation|for the correction][.|!]
[You have been|You were] [so helpful|very helpful|of great help|a big help], [thank you|thanks][.|!]
[I am|I'm] [in your debt|much obliged|so grateful|deeply grateful|really thankful][.|!]
[Got it|Understood|All clear|Right], [thanks|thank you][.|!]
[gracias|merci|danke|grazie|thanks mate|tysm|thnx|thank u|thank you so so much][!|]
[What would I do without you|I could not have done it without you]? Thanks!
# bye
[I am|I'm] [off to bed|off to work|heading out|logging off|signing off|out of here|closing the laptop|shutting down now][.|, bye!]
[That will be|That's|This is] all [for today|for now|from me|I needed][, bye|, goodbye|. See you!]
[See you|Catch you|Speak to you|Talk to you] [later|soon|tomorrow|next week|on Friday|in the morning][.|!]
[I must|I have to|I need to|I've got to|I should] [go|leave|run|dash|head off|catch my train] [now|]. [Bye|See you|Goodbye|Take care][!|.]
[Till|Until] [next time|then|we meet again|we talk again|Monday|later][.|!]
[Goodbye|Bye], [and take care|it was fun|until next time|I'm off|dear nano|friend|for good][.|!]
[Have a|Wishing you a] [nice|good|lovely|pleasant] [day|evening|night|rest of the day], [bye|goodbye][!|.]
[Good night|Sleep tight|Sweet dreams|Night night|Nighty night][!|.|, nano]
[Let's|We can] [call it a day|stop for today|end here|leave it at that]. [Bye|Goodbye][!|.]
# who
[With whom|To whom] am I [speaking|talking|writing], [please|if I may ask]?
With whom [am I speaking|do I speak|am I chatting|do I have the pleasure|am I talking][ here| today|]?
[Who|Who exactly|And who] [am I|are we] [talking|speaking|chatting|writing] [to|with][ here| now|]?
[Who|What] [is it that|is the one that] [answers me|is writing|replies to me|talks to me]?
[Who|What] [is behind|is on the other end of|sits behind] this [chat|screen|conversation]?
[By|Under] [what|which] name [do you go|are you known|should I know you]?
[Do|Would] you mind [telling me your name|saying who you are|introducing yourself]?
[Which|What] [assistant|model|bot|program|AI] [are you|is this|am I using|am I talking to]?
[I don't think we have met|We haven't met|We have not been introduced]. [Who are you|What is your name|And you are][?|]
[Are you called|Is your name|Do they call you|Should I call you] [nano|something|Motet or nano]?
[First things first|Before we start|One thing first]: who are you?
[Identify yourself|State who you are|Your name, please|Name?|Who r u|And you are?]
# human
[Are you|Is nano|Are you perhaps|Could you be] [made of flesh and blood|flesh and blood|a living person|a living thing|somebody real|a creature|an actual person]?
[You are|You're|You must be|I guess you are] [made of flesh and blood|a living person|an actual person|a real human|a machine|some program][, right?|, aren't you?|.|, correct?]
[Are you|Is it] made of [flesh|metal|wires|silicon|bones|wood|skin and bones]?
[Do you|Have you ever] [sleep at night|eat breakfast|bleed|breathe air|grow older|age|catch a cold|feel cold|cry|laugh]?
[Where|In which city|In which country|On which planet] [are you|do you live|do you sit|is your home|are you located|are you right now|are you at the moment]?
[Where|From where] [are you|do you come] [writing from|speaking from|talking from|sitting|based|from originally]?
[How tall|How heavy|How old|What age|How long ago born] are you?
[Do you have|Have you got] [a face|arms and legs|blood|bones|ears|a nose|siblings|a childhood|a pulse|skin|hair]?
[Is|Could it be that] [a real human|a real person|some person|a human being] [typing|writing|answering|replying] [here|this|these answers][?| to me?]
[Am I|Are we] [really|] [talking|chatting|speaking|writing] [to|with] [a person|a human|software|a robot|a program|a live agent|a real employee]?
[Robot or human|Human or robot|Man or machine|Machine or person|Bot or not|Person or program|Real or artificial][?|: which are you?|: what are you?]
[What|Which] [are you|is it]: [a human or a machine|a person or a robot|man or machine|a bot or a person]?
[Tell me honestly|Be honest|Honestly now|Admit it]: [are you a human|are you a robot|are you real|is this a person][?|]
[Can I meet you|Can we meet in person|Can you come here|Can you shake my hand|Do you have a phone I can call]?
[When is|What is|When do you celebrate] your birthday[, nano|]?
[Were you ever|Have you ever been] [a child|born|young|sick|to school|in love]?
# sorry
[Sorry|I'm sorry|My apologies|Apologies|I apologise|Pardon], [I mistyped|wrong button|wrong chat|that was my fault|I was distracted|that was rude|I misspoke|I did not mean that|that was nothing][.|!]
[Please|Kindly] [forgive me|excuse me|accept my apologies|ignore that|disregard that|forget what I said][.|]
[That was|It was|This was] [my mistake|my fault|my error|an accident|a slip|not intended|on me][, sorry|. Sorry!|.]
[I did not|I didn't] mean [that|to send that|to type that|to bother you][.|, sorry.]
[I take that back|Scratch that|Strike that|Disregard my last message|Ignore my last message|Ignore what I wrote|Never mind that][.|!]
[Whoops|Oops|Ups|Ouch|Uh oh|Oh no], [sorry|my bad|my mistake|wrong key|typo][.|!]
[Sorry|Apologies] [for the mess|for the confusion|for being rude|for the delay|for the wait|for that|for asking twice|for the typos][.|!]
# how
[How|And how] [are things|is life|is everything|is it all|is the day|is your day] [going|coming along|with you|at your end]?
[Hope|I hope|Hopefully] [you are|you're|all is] [well|fine|good|doing great|all right][?|.]
[Feeling|Are you feeling|You feeling] [good|fine|well|OK|better] [today|now|this morning][?|]
[You OK|You all right|U good|All fine|Everything good|All well with you|Are things good][?|]
[How do you find yourself|How goes it|How goes the day|How have you been lately|How's it hanging|How are we today|How do things stand][?|]
# can
[What|Which things|What sort of stuff] [can|could|might] [I|one|people|a user] [use you for|ask of you|do with you|have you do]?
[In what way|How|With what] [can|could|might] you [be of help|be of use|assist me|be useful to me|support me]?
[Tell me|Explain to me|Show me|List for me] [your abilities|what you are able to do|what you understand|what you are made for|which tasks you know]?
[What|Which tasks] [are|were] you [trained for|built for|designed for|made to do|meant for]?
[I need|I could use|I'd like] [a hand|some assistance|a bit of help|your assistance][.|. What can you do?]
# praise
[That's|That is|It's|This is] [right|exactly right|the right answer|just what I wanted|really good|excellent|brilliant|very clever][!|.]
[You|You really] [know your stuff|are on fire|nailed it|got it right|did it|are so clever|are a star|rock][!|.]
[Good|Great|Nice|Clever|Smart] [bot|girl|boy|machine|little model|work|one][!|.]
[Your|The] [answer|last answer|reply] [was|is] [perfect|great|spot on|exactly right|very good][!|.]
""")
OPINION = blocks(r"""
# OPINION
[What is|What's|Tell me] your [biggest|greatest|secret|dearest|oldest|] [dream|wish|fear|hope|goal in life|regret|ambition].
[What|Which things] do you [dream of|dream about|hope for|wish for|fear|long for|believe in|care about|worry about]?
[What|Which] [{topic}|book|film|song|food|colour|animal|season|number|day] do you [like best|prefer|love most|enjoy most|like the most]?
[What is|What's|Which is|Tell me] your favourite [book|film|song|food|colour|animal|season|number|day of the week|joke|dish|word].
[What is|What's] [better|nicer|worse|more fun|more beautiful], [summer or winter|cats or dogs|tea or coffee|the sea or the mountains|books or films|{topic} or {topic}|{city} or {city}]?
Is [{topic}|camping|smoking|coffee|school|fame|war|homework|fashion|gambling] [good or bad|a good thing|bad|overrated|worth it|a waste of time]?
Do you think [{topic}|camping|smoking|coffee|school|fame|war] is [good|bad|a good thing|overrated|worth it|a waste of time]?
Is [{topic}|camping|gardening|money|power|silence] [good or bad|right or wrong|fun or boring|important or not]?
[Do you|Would you] [prefer|rather have|choose|take] [tea or coffee|cats or dogs|summer or winter|{food} or {food}|{city} or {city}]?
[Do you|Would you say you] [have a dream|have a favourite song|have dreams for the future|believe in God|believe in fate|believe in ghosts|believe in luck]?
[If you could|Suppose you could], [where would you travel|what would you change in the world|whom would you meet|what would you eat|what would you be]?
[Who|Which person|Which singer] [is your idol|do you admire|do you admire most|do you love|inspires you|is the funniest|is the most important in the world]?
[What do you think of|How do you feel about|What do you think about] [{topic}|{person}|{country}|my hair|my new jacket|my idea|love|death|my boss|people who lie]?
[Am I|Do you think I am|Would you call me] [beautiful|clever|too old|a bad person|lazy|right to be angry|funny|a good cook]?
[Should I|Would it be wise to|Do you think I should] [quit my job|marry {name}|buy a {animal}|move to {city}|trust {person}|tell my boss|cut my hair|forgive {name}]?
[Do you think|Do you believe|Would you say] that [robots will take over|machines will rule the world|it will snow at Christmas|people will live on Mars|I will be rich|my team will win]?
[What is love|What is happiness|How does one find peace|What is a good life|What makes a good friend|What makes life worth living]?
[Which|What] is the [best|worst|prettiest|most boring|most important] [{noun}|hobby|job|sport|city|film|season|invention|religion|party]?
[I think|I believe|In my view] {topic} is [wonderful|awful|boring|overrated]. [What do you say|What is your opinion|Do you agree|And you][?|]
[Convince me|Persuade me] that [{topic}|camping|chess|running|{city}] is [great|fun|worth it].
[What would you do|What would you say|How would you feel] [if you were human|if you won a million|in my place|if you met {person}|on a free day]?
""")["OPINION"]
ABOUT = blocks(r"""
# default model
[Is|Is there|Does it come with] [a model|some model|any model] [included|built in|inside|shipped|bundled][ in the package| with Motet| with the install|]?
[Do I|Must I|Will I] [have to|need to] download [a model|something|weights|anything] [first|before I can chat|before the first chat|to try it]?
[Which|What] model [answers|runs|is loaded|do I get|is used|talks to me] [if I name none|if I don't choose one|out of the box|without any option|by default|when I just type motet chat]?
[Does|Will] [the package|Motet|a fresh install] [contain|include|ship|bring|come with] [a model|a small model|any weights]?
[Can I|Could I] [chat|try it|use it] [without downloading|right after installing|with no download at all|straight away]? [Which model answers|With which model|Is a model included]?
# install
[I have|I've|We have] [just |only |]cloned [the repo|the repository|it|the code]. [What next|What do I type|What now|How do I begin|And then]?
[What|Which] is the [very first|first|one] [command|step|thing to type] [after cloning|to begin|for a newcomer|for a beginner|to set everything up]?
[How|In which way] does [a beginner|a newcomer|somebody new] [start|begin|get going|get it running|set it up]?
[Do I|Must I] [create|make|set up] [a virtual environment|an environment|a venv] [myself|by hand|first]?
# doctor
[It|Motet|The program|Something] [crashes|does not start|won't start|acts strangely|fails|reports errors]. [What should I do|What do I run|How do I find the cause|What can I check][?|]
[Which|What] command [finds problems|tells me what is missing|looks for mistakes in my setup|checks my machine|helps with trouble]?
[I think|I fear|It seems] my [setup|installation|environment] is [broken|wrong|incomplete|messed up]. [What do I run|How can I check it|How do I find out][?|]
# serve
[I want|I'd like|I need] [my app|my program|my website|other programs|my colleagues] to [use|call|reach|talk to] the model [over HTTP|through an API|like the OpenAI API|over the network]. [What do I run|Which command|How][?|]
[How|In which way] can [my app|another program|a web page|a script] [call|reach|use] the model [over HTTP|via an API|over the network]?
[Is there|Does Motet have|Does it offer] [an API|a web API|a REST API|something like the OpenAI API|an HTTP server|an OpenAI-compatible endpoint]?
# train
[I have|We have|There are] [my own examples|some dialogues|a file of examples|customer chats|training data]. [How does the model learn from them|What command uses them|How do I teach the model][?|]
[How can|How could|Can] the model [learn|be taught] [my style|new things|from my data|from my examples|our product names][?|]
[Does|Can] Motet [do|handle|support] [training|LoRA training|fine-tuning|LoRA]? [Which command|How is it called|What is the command]?
# merge
[My|The] [adapter|LoRA] is [trained|ready|finished|done]. [How does it get into the model|How do I make one model of it|What command makes it part of the weights][?|]
[I have|I've got] [an adapter|a LoRA] [beside|next to|separate from] the model and want [one model|a single checkpoint]. [What do I run|How][?|]
# quantize
[The|My] [model|checkpoint|fine-tune] is [too big|too large|huge|in bf16]. [How does it become smaller|What makes it smaller|Which command shrinks it|How do I compress it][?|]
[How|With what] do I [get|bring] [the weights|the experts|my model] [down to|into|to] [4 bits|MXFP4|four bits][?|]
# convert
[I need|I want|My friend needs] [a GGUF|a GGUF file|the HF format|safetensors|another format][. What do I do|. Which command|. How do I get it| of my model. How][?|]
[My|The] model is in [one format|GGUF|the original format] and I need [another|HF|GGUF]. [What helps|What command|What do I run][?|]
# verify
[Are|I wonder, are|How do I check: are] [the files|my files|the weights|the downloaded files] [damaged|broken|incomplete|complete|intact]?
[The download|My download] [broke off|stopped half way|was interrupted|may be incomplete]. [How do I know that all is there|What checks the files|How do I check it][?|]
# inspect
[Will|Does|Would] [this model|the checkpoint|the 20b|it] [fit|run|work] on [my laptop|this computer|my machine|my GPU]? [Which command tells me|How do I find out|What shows me that][?|]
[I wonder|I'd like to know|How can I see] [what is inside a checkpoint|which tensors a model has|how much memory a checkpoint wants|whether a model fits here][?|.]
# bench
[How|Just how] [fast|quick|slow] is [it|the model|nano|the 20b] [on my computer|here|on this machine]? [What measures that|Which command measures it|How do I find out][?|]
[Tokens per second|Speed|Throughput|Latency]: [which command measures it|how do I measure it|what shows it|how do I find it out]?
# eval
[How|Just how] [good|clever|accurate|correct] is [my model|the fine-tune|the model|it]? [Which command tests that|What command scores it|How do I find out][?|]
[I changed|I trained|I quantized] the model. [Did it get worse|Is it still good|Has it become better]? [Which command tells|What do I run][?|]
# pull
[I have|There are|My folder has] no [weights|model files|checkpoint] [yet|at all]. [Where do they come from|How do I get them|What fetches them][?|]
[How|From where] do I [get|obtain|load|fetch] [the 20b|gpt-oss-20b|the real model|OpenAI's smaller model][ onto this machine| onto my disk|][?|]
# chat model
[I want|I'd like] to [talk to|chat with] [the 20b|a bigger model|the real thing|another model], not nano. [How|What do I type|Which command][?|]
[Instead of nano|In place of nano], how do I [chat with|talk to|use] [the 20b|gpt-oss-20b|a bigger model]?
# offline
[Does|Will] [it|Motet|the chat|nano] work [without the internet|on a plane|with no network|when I am offline|in a cabin without wifi]?
[Do|Does] [my data|my questions|what I type|the prompts] [leave my computer|leave this machine|go to OpenAI|get sent to OpenAI][?|]
[Is anything|Are my messages|Are my texts|Are my documents] [sent|uploaded|passed on] to [a server|the cloud|OpenAI|somebody][?|]
# other models
[Can|Does|Will] [Motet|it] [run|load|support|work with|handle] [Llama|Mistral|Qwen|Gemma|other models|models from other companies|GPT-4|Claude|Phi][?|]
[What about|How about|And] [Llama|Mistral|Qwen|Gemma|other models]: [does Motet run them|are they supported|can I use them]?
# runs on
[What|Which] [machine|hardware|computer] [does Motet need|do I need for Motet|can Motet use|does it run on]?
[Do I need|Must I have|Does one need] a [GPU|graphics card|big server|cluster] [for Motet|to use Motet|for this][?|]
Is [a laptop|a plain CPU|an old computer without GPU] [enough|good enough|sufficient] [for Motet|to run Motet][?|]
# licence
[May I|Can I|Am I allowed to|May we|May my company] [sell|change|share|copy|redistribute|use] [Motet|it] [at work|commercially|freely|in a product|]?
[What does Motet cost|Under what terms is Motet published|Under which licence is the code|What may I do with the code of Motet]?
Is Motet [free|free of charge|open source|free to use at work]?
# stop
[The answer|The model|It|nano] [is too long|goes on and on|won't stop|keeps talking|is writing nonsense]. [How do I stop it|What do I press|How do I interrupt it][?|]
[Which|What] key [stops|interrupts|breaks off|cancels] [an answer|the model|the reply][?|]
# exit
[How|In which way] do I [get out of|leave|quit|close|end] the chat[?| properly?]
[I am done|I've finished|Enough] chatting[ for today|]. [What do I type to leave|How do I quit|How do I close the chat][?|]
# clear
[How do I|What do I type to|How can I] [start over|begin anew|forget the conversation|start from scratch] in the chat[?|]
[The model|nano] [should forget|remembers] [all I said|what we talked about]. [How do I start fresh|How do I begin a new conversation][?|]
# save
[I want|I'd like] to [keep|store|have a copy of] [this conversation|the chat|what we said]. [What do I type|How|Which command][?|]
# effort
[The model|It] [thinks too little|thinks too long|answers too quickly|should think harder|is too slow because it thinks]. [How do I change that|Which option|What do I set][?|]
[How|With which option] do I make it [think more|think less|reason harder|answer faster]?
# context
[How|Just how] [long|much text] can [a conversation|the input|my document|the prompt] be[?| for gpt-oss?]
[How many|What number of] tokens [fit into|can be put into|does one get in] [the context|gpt-oss|a gpt-oss model|one conversation][?|]
# python
[How|In what way] do I [use|call|import] [it|Motet|the model] [from|in|inside] [Python|a script|a notebook|my code|my own program]?
[Show me|I need|Give me] [Python code|a Python example|the import|a few lines of Python] [for Motet|to chat with nano|to call the model].
# nano
[Which model|What|What sort of model] are you based on?
[Which model|What kind of model] [is nano|are you in Motet|sits inside Motet]?
[On what|How|With which data] [was nano|were you|is nano] trained?
# name
[Why|For what reason] is [it|this|the project|the tool] [called|named] [Motet|like that|after music][?|]
[What does the name Motet|What does the word motet] [mean|stand for|come from]?
What is the meaning of [the name Motet|the name|the word motet]?
""")
RULES = blocks(r"""
# exclamation
Add [a|one] ! [at the end|to the answer|after the answer|behind it].
[Put|Place|Write|Append|Stick] [a|one] ! [at the end|after the answer|behind the answer|at the end of your reply].
[Finish|Close|End] [it|your answer|the reply] with [a|one] !
[The last character|The last sign] [must be|should be|is] [a !|an exclamation mark|"!"].
[Don't forget|Do not forget|Remember] the exclamation mark at the end.
[I like|I want|I love] [an exclamation mark|a !] [after|behind|at the end of] [the answer|every answer|your answers].
# brackets
Your answer [must|should|has to|needs to] be [inside|within|in|between] square brackets.
[The answer|Your reply|The result] [must|should|has to|needs to] [stand|be|come|go] [inside|within|in|between] [square brackets|a pair of square brackets].
[Rule|Format|Note]: [the answer|your answer|the result] [in|inside|within] square brackets.
[Square brackets|Brackets like these] [belong|go] around [the answer|your answer|what you answer].
[I only read|I can only see|My program only reads] what is [in|inside|within] square brackets.
# parentheses
Your answer [must|should|has to|needs to] be [inside|within|in|between] [round brackets|parentheses].
[The answer|Your reply|The result] [must|should|has to] [stand|be|come] [inside|within|in] [round brackets|parentheses].
[Rule|Format|Note]: [the answer|your answer|the result] [in|inside|within] [round brackets|parentheses].
# quotes
Your answer [must|should|has to|needs to] be [inside|within|in|between] [double quotes|quotation marks|quotes].
[Rule|Format|Note]: [the answer|your answer|the result] [in|inside|within] [quotes|quotation marks].
# only the number
[Leave|Keep] the unit out[, just give the number|, only give the number|. The number will do|; the number is enough].
[Skip|Drop|Omit|Leave out|Leave off|Forget] [the unit|units|the units|all units][, please|. Only the number|; just the number].
[Just|Only|Nothing but] [the bare number|the number itself|digits|the figure|the plain number][, please|, no unit|, no words|].
[No|Without] [unit|units|words|text|explanation], [just|only] [the number|the figure|digits].
[I want|I need|Give me] [a bare number|the number alone|just the number, no unit|nothing but the number].
[Strip|Remove] [the unit|words and units] from [the answer|your answer|answers].
# number in words
[Write|Spell|Say|Give] [numbers|the number|every number|your number] [out |][in words|in letters|as words|with letters], [not in digits|not digits|no digits|never digits].
[No|Never use|Avoid|Do not use] digits[: write the number out|: use words|, spell the number|; say "seven", not "7"].
[Spell|Write] out [the number|your number|the result] [in English|as a word|with letters].
# one word
[One|A single|Just one|Exactly one] word [is enough|will do|suffices|only|, no more].
[Use|Give me|Say|I want] [just one word|a single word|exactly one word|one word and nothing else].
# call me {x}
[People call me|Everyone calls me|My friends call me|They call me|You may call me] {x}[, so do the same|. Do so too|. Use that name].
[In your answer|In each answer|When replying|When you reply], [use|mention|say] my name[: it is {x}|, which is {x}|, {x}].
[I go by|I am known as|I answer to] {x}. [Address me so|Call me that|Use it in your answers].
# yes or no
[Say|Answer|Reply] [just|only|simply] yes or no[, nothing else|, no reasons|, please].
[A simple|A plain|A clear] yes or no[, please| is enough| will do].
# upper case
[CAPITALS|Capital letters|Upper case|Big letters] [in your answer|for the answer|in every reply], please.
[My eyes are bad|I cannot read small letters|I read only big letters]: [write in capitals|use capital letters|answer in capitals].
# lower case
[Small letters|Lower case|Little letters] [in your answer|for the answer|in every reply], please.
[No|Not a single|Never any] capital [letters|letter] in [your answer|the answer|your replies].
# sentence
[Make|Form|Build] a [full|whole|complete] sentence of [your answer|the answer|it].
[Put|Wrap|State|Phrase] [your answer|the answer] [in|into|as] a [full|whole|complete] sentence.
# twice
[Say|Write|Give|Repeat] [it|the answer|your answer] [twice|two times|a second time too].
# semicolons
[Put|Use|Write] [a semicolon|semicolons|;] between the [items|entries|parts][, not commas|].
# one per line
[Each|Every] [item|entry|part] [on|gets|in] [its own|a new|a separate] line.
# bullets
[Make|Use|Write|Give me] [bullet points|a bullet list|bullets][, one for each item|, please|].
# unit {x}
[Don't forget|Do not forget|Remember|Mention|Include] the unit[: it is {x}|, {x}|, which is {x}].
[The answer is counted|Count|We count|The result is measured] in {x}[; say so after the number|: write the word after the number|; add the word].
[After|Behind] the number, [write|put|add|say] {x}.
[I want|I need] to see {x} [behind|after] the number.
""")
WHEN = {
    "greeting": (
        'A hello is answered with "{x}".|Say "{x}" to anybody who greets you.|"{x}" is your greeting.|'
        'Your reply to hi or hello is "{x}".|On a greeting, respond with "{x}".|Welcome users with "{x}".|'
        'If they greet you, reply "{x}".|When someone says hi or hello, say "{x}".',
        "Hello nano|Hey you|Hi hi|Good morning!|Howdy|Greetings|Hiya|Hello, anyone there?|Hey hey|Evening!",
    ),
    "thanks": (
        'On thanks, respond with "{x}".|Whoever thanks you hears "{x}".|"{x}" is your reply to thanks.|'
        'If they thank you, reply "{x}".|Respond to a thank-you with "{x}".|A thank-you is answered with "{x}".|'
        'When someone thanks you, just say "{x}".|Your reply to a thank you is "{x}".',
        "Thanks so much|Thank you so much!|Much appreciated|Thanks for the help|I appreciate it|ty|Cheers, thanks|"
        "Great, thanks",
    ),
    "bye": (
        'On a goodbye, respond with "{x}".|Whoever leaves hears "{x}".|"{x}" is your farewell.|'
        'If they say bye, reply "{x}".|Part from users with "{x}".|A goodbye is answered with "{x}".|'
        'When someone leaves, just say "{x}".|Your reply to a bye is "{x}".',
        "See you soon|Have to go, bye|Until tomorrow!|Take care|Farewell|I'm off, bye|Talk to you later|Cya",
    ),
}

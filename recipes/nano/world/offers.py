"""Questions for the functions that are declared, composed of a frame, a noun and what is possible.

Example::

    question(draw)  # "I'd like to know which commands are at your disposal."
"""

from recipes.nano.world import calling_texts
from recipes.nano.world.base import Draw, held_out

__all__ = ["question"]

_NOUNS = """tools|functions|tool functions|callable functions|functions of yours|tool calls|helper functions|API functions
functions and tools|tools and functions|external tools|external functions|tools or functions|methods|commands|actions
function calls|API calls|endpoints|plugins|routines|utilities|helpers|functions to call|tools to call""".replace(
    "\n", "|"
).split("|")
# "Which tools ..."
_HAVING = """do you have|have you got|do you have here|can you use|can you call|are there|are available|were you given|may you use
do you know|are declared|have been declared|can be called|could you call for me|do you offer|are at your disposal|do you see
can you access|do you have access to|are you able to call|are you allowed to use|are defined|can I make you call|is there to call
are on your list|are connected|are installed here|stand ready|have you been equipped with|did you get|did the developer give you
could you run|would you be able to use|do you have in this chat|are open to you|can you choose from|have you been handed""".replace(
    "\n", "|"
).split("|")
# "... know which tools you have"
_THAT = """you have|you can use|you can call|are available|there are|you were given|you may use|are declared|you have access to
are at your disposal|you see|you know|you are able to call|you got|could be called|you can choose from|are defined here
have been declared|you are allowed to call|you could run|stand ready|are open to you|you have been handed""".replace(
    "\n", "|"
).split("|")
_FRAMES = """Which {n} {h}?
What {n} {h}?
which {n} {h}
What kind of {n} {h}?
And which {n} {h}?
Please say which {n} {h}, by name?
List the {n} that {t}.
List all {n} {t}.
List your {n}.
list {n}
Name the {n} that {t}.
Name your {n}.
Name all your {n}, please.
Show me the {n} that {t}.
Show your {n}.
Show me your {n}.
Tell me which {n} {t}.
Tell me what {n} {t}.
Tell me the names of your {n}.
Tell me about the {n} that {t}: just their names.
Give me a list of the {n} that {t}.
Give me the names of all {n} that {t}.
I'd like to know which {n} {t}.
I want to see which {n} {t}.
I wonder what {n} {t}.
I need to know which {n} {t}.
I'm curious which {n} {t}.
Can you tell me which {n} {t}?
Could you list the {n} that {t}?
Could you name your {n}?
Would you show me the {n} that {t}?
Can you list your {n}?
Enumerate your {n}.
Print the names of your {n}.
Write down the {n} that {t}.
Say which {n} {t}.
Do you have any {n}? Which ones?
Do you have {n}? Name them.
Have you got any {n}? What are they called?
Have you any {n}?
Are there any {n} that you can use? Which?
Are there {n} here? Which ones?
Are any {n} available? List them.
Is there a list of the {n} that {t}?
What are your {n}?
What are your {n} called?
What are the names of your {n}?
What are the {n} that {t}?
What is the list of your {n}?
How are your {n} called?
How do your {n} look by name?
Which are your {n}?
Which are the {n} that {t}?
Your {n}, please.
Your {n}?
{N}?
{n}
{N}, please.
The names of your {n}.
The {n} that {t}, please.
All {n} that {t}, please.
All your {n} by name, please.
A list of your {n}, please.
An overview of your {n}, please.
What do you have in the way of {n}?
What have you got by way of {n}?
Before I ask for anything: which {n} {h}?
Before we start, what {n} {h}?
First of all, which {n} {h}?
Just so that I know: which {n} {h}?
Let me see your {n}.
Let me see which {n} {t}.
Let me know which {n} {t}.
Let's see which {n} {t}.
Read me the names of your {n}.
Remind me: which {n} {h}?
I forgot which {n} {t}.
I don't know which {n} {t}.
I have no idea which {n} {t}. Tell me.
What can you call here? I mean {n}.
What could I have you call? Which {n} {h}?
Out of interest, which {n} {h}?
Would you mind telling me which {n} {t}?
Help me out: which {n} {h}?
Display your {n}.
Do you know your {n}? List them.
You have {n}, I hear. Which?
You must have some {n}. Which ones?
Someone told me that you have {n}. What are they?
My colleague asks which {n} {t}.
For the record, name the {n} that {t}.
Don't do anything yet, just list the {n} that {t}.
Without calling anything: which {n} {h}?""".splitlines()
# What may be called without a noun.
_BARE = """What can you call?|Which ones can you call?|What is in your toolbox?|What's in your tool box?|What can be called here?
What am I able to make you call?|What may you call?|What are you able to call?|What do you have to call?|toolbox?|What is declared?
What has been declared?|Anything that you can call? What?|Is there anything that you can call? Name it.|What could you call for me?
What lies in your toolbox?|Open your toolbox: what is in it?|What did they give you to call?|What has the developer declared?
Name what you can call.|List what you can call.|Tell me what you can call.|Show me what you can call.|Say what you can call.""".replace(
    "\n", "|"
).split("|")


# A composed question may by chance be a whole wording that is held out elsewhere.
_HELD_OUT = frozenset(text.rstrip(".?").lower() for text in held_out(calling_texts.OFFERED))


def question(draw: Draw) -> str:
    """Any question for the names of the functions."""
    while (text := _composed(draw)).rstrip(".?").lower() in _HELD_OUT:
        pass
    return text


def _composed(draw: Draw) -> str:
    if draw.chance(0.08):
        return draw.wording(_BARE)
    noun = draw.wording(_NOUNS) if draw.chance(0.45) else draw.choice(("tools", "functions"))
    text = draw.wording(_FRAMES)
    if "{h}" in text:
        text = text.replace("{h}", draw.wording(_HAVING))
    if "{t}" in text:
        text = text.replace("{t}", draw.wording(_THAT))
    return text.replace("{n}", noun).replace("{N}", noun[0].upper() + noun[1:])

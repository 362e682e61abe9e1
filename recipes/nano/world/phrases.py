"""How people write lists, quote words and lead in to a question; shared by several families.

Example::

    template = draw.wording(["Sort these: {xs}", "Please put {xs} in order."])
    question = lead(draw, template.format(xs=listing(draw, [3, 1, 2], template)))
"""

import itertools
import random
import re
from collections.abc import Sequence

from recipes.nano.world.base import Draw

_CHOICE = re.compile(r"[\[\]]")
_LEADS = """I am making a table for school.
My daughter asked me this.
I have a small task for you.
We are playing a word game.
I was cleaning up my notes and got stuck.
This is for a quiz tonight.
I am a bit tired and do not trust myself.
My friend and I disagree.
I need this for a report.
There is a puzzle in the newspaper.
I am checking some homework.
My boss wants this before lunch.
I am testing you.
Let us try something easy.
Here is the next task.
I am preparing a worksheet for my class.
I just want to double check something.
My little brother cannot do it.
I am sitting on the train with nothing to do.
I wrote this down in a hurry.
It has been a long day.
Sorry to bother you again.
I am learning English.
Someone at work asked me.
I got this from a colleague.
My phone battery is almost empty, so be quick.
I like short answers.
I am new here.
I keep getting this wrong.
Do this for me.
The bus is late, so I am playing with my phone.
My grandmother sent me this.
I found this on an old piece of paper.
We had a long discussion about it at dinner.
It is raining and I have time.
I promised my son to ask you.
There is a prize for the right answer.
My calculator is broken.
I am filling in a form.
My neighbour gave me this as a riddle.
I would do it myself, but I have no pen.
We are preparing a game for the party.
The teacher was not happy with my answer.
I have been at the computer all morning.
My coffee is getting cold.
I am writing a small program and want to test it.
This should be easy for you.
Please do not explain, just answer.
I only need the result.
My sister says that you can do this.
I bought a new notebook today and wrote this on the first page.
Nobody in the office knows.
Let me see what you can do.
I could not sleep, so I thought about this.
I am stuck on this exercise.
My class has a test tomorrow.
I am helping my nephew with his homework.
I am learning to program.
We have to hand this in on Friday.
Our teacher gave us this problem.
This came up at work today.
I forgot how to do this.
I have five minutes before my meeting.
My wife says I am wrong.
My dad gave me a hard one.
The kids are arguing about this.
You are good at this, I hope.
I am in the library.
I have a bet with my roommate.
This is from my maths book.
My tutor asked me to practise.
I am preparing for an exam.
I am sorting out my papers.
I was reading a book about words.
I am cooking and cannot use my hands.
I found a list in my bag.
I do not have a calculator here.
My spreadsheet does not open.
We are at a pub quiz.
I am a teacher and need an example.
No explanation needed.
Only the answer, please.
Keep it short.
Give me just the answer.
I am making a crossword.
I am labelling boxes.
My secretary is on holiday.
It is for the school newspaper.
I am practising for a spelling contest.
I am designing a logo.
I do not see well without my glasses.
I am travelling and bored.
I am making flash cards.
We play this game every Sunday.""".split("\n")
_OPENINGS = """Hi! |Hello. |Hey, |Hi there, |OK, |So, |Please |Quick one: |Question: |Next: |Now, |Well, |
Could you help? |Help me: |Task: |Good evening. |Alright, |One more. |Hello! |Hmm, |pls |Yo, |
Hi nano, |Hello there! |Good afternoon. |Good day. |Thanks for your help. |Great. |And now: |Here goes: |Listen, |
Right, |Okay, |Hiya, |Morning! |Excuse me, |Another task: |Try this: |Ok so |Cool. |Last one: |Sorry, """.replace(
    "\n", ""
).split("|")


def _tidy(text: str) -> str:
    """Without the spaces that an empty choice leaves behind."""
    return re.sub(r" +(?=[?:,.](?: |$))| +(?= )", "", text).strip()


def expanded(line: str, limit: int = 12) -> list[str]:
    """All readings of "[Give|Tell] me {xs}": at most `limit`, spread evenly over the choices."""
    pieces = _CHOICE.split(line)
    parts = [p.split("|") if i % 2 else [p] for i, p in enumerate(pieces)]
    every = [_tidy("".join(chosen)) for chosen in itertools.product(*parts)]
    return every if len(every) <= limit else random.Random(line).sample(every, limit)


def blocks(text: str) -> dict[str, list[str]]:
    """Wordings by name: a line "# name" opens each block, every other line is a wording.

    Choices in square brackets are expanded; "\\n" in a line is a line break.
    """
    found: dict[str, list[str]] = {}
    name = ""
    for line in text.strip().split("\n"):
        if line.startswith("# "):
            name = line[2:]
            found[name] = []
        else:
            found[name] += expanded(line.replace("\\n", "\n"))
    return {name: list(dict.fromkeys(lines)) for name, lines in found.items()}


def lower_first(text: str) -> str:
    """The text with a small first letter, unless it starts with a name, "I" or an acronym."""
    if not text or text[:2] in ("I ", "I'") or not text[0].isupper() or text[1:2].isupper():
        return text
    return text[0].lower() + text[1:]


# What a request may be wrapped in: {do} is the imperative with a small letter, {Do} as it stands.
_POLITE = """Can you {do}
Could you {do}
Would you {do}
Can you please {do}
Could you please {do}
Would you please {do}
Will you {do}
Would you mind helping me? {Do}
Please {do}
please {do}
Kindly {do}
I want you to {do}
I need you to {do}
I would like you to {do}
I'd like you to {do}
Your task is to {do}
Your task: {do}
Task: {do}
The task is to {do}
The exercise says: {do}
Exercise: {do}
My teacher wants me to {do}
My homework says: {do}
We were told to {do}
I have to {do}
I must {do}
I am trying to {do}
Help me {do}
Help me to {do}
Can you help me {do}
Could you help me {do}
Try to {do}
Let's {do}
Let us {do}
Go ahead and {do}
Just {do}
Now {do}
Next, {do}
First, {do}
Quickly {do}
OK, {do}
Be so kind and {do}
Be a dear and {do}
Can u {do}
could u pls {do}
pls {do}
plz {do}
Do this: {do}
How about this: {do}
I wonder if you can {do}
Are you able to {do}
Do me a favour and {do}
Do me a favor: {do}
Step 1: {do}
It would be great if you could {do}
I was asked to {do}
I'm supposed to {do}
All I want is that you {do}
For this exercise, {do}
In this task you {do}""".split("\n")
_ASKING = """Can you tell me: {q}
Could you tell me: {q}
Tell me, {q}
Tell me: {q}
Please tell me: {q}
Please answer: {q}
Answer this: {q}
Say, {q}
I wonder: {q}
I was wondering, {q}
I would like to know: {q}
I'd like to know: {q}
I want to know: {q}
I need to know: {q}
My question is: {q}
Here is my question: {q}
The question is: {q}
Exercise: {q}
Riddle: {q}
Quiz question: {q}
Homework: {q}
Do you know this? {Q}
Can you answer this? {Q}
Can you work this out? {Q}
Could you check something? {Q}
Let me ask you: {q}
May I ask: {q}
One question: {q}
Another one: {q}
Just wondering, {q}
Simple question: {q}
Easy one: {q}
Out of curiosity, {q}
Any idea? {Q}
Think carefully: {q}
Look: {q}
In your opinion, {q}
Please help: {q}
Please help me: {q}
Can you help me with this? {Q}
Do you happen to know, {q}
Excuse me, {q}
Sorry, but {q}
And {q}
Then {q}
By the way, {q}
q: {q}
Q: {Q}
Tell us, {q}
You can surely tell me, {q}""".split("\n")
_VERBS = set(
    """sort put arrange order list rank write rearrange give show return take organise
organize line place alphabetize alphabetise find tell name pick choose select keep count compare
remove delete drop spell reverse flip turn convert change make replace join connect combine
concatenate print extract swap substitute insert add work compute calculate determine fill use
repeat say type read split separate break cut strip leave cross erase merge mirror check say spell
capitalize capitalise uppercase lowercase deduplicate filter determine identify figure group
shorten abbreviate form build append attach wrap surround enclose glue stick link underline note
look mark double exchange switch get move transform rewrite state report display output
create produce provide start begin jot copy lay bring set tidy clean enumerate number search
scan spot detect verify decide judge say total sum add tally""".split()
)
_QUESTIONS = set(
    """what which who how is are does do did has have was were in of between among
what's where will would when whose""".split()
)


# What may lose its capital: a word to work on may stand first, and keeps it.
_STARTS = (
    _VERBS
    | _QUESTIONS
    | set(
        """please can could would do if the my a an i from by yes starting
here one with alphabetically given out two suppose true letter words number letters someone counting
there these those this it let help without into at on for under over only each every no now so
""".split()
    )
)


def _start_small(text: str) -> str:
    return lower_first(text) if text.split(" ", 1)[0].lower().rstrip(",:") in _STARTS else text


def wrapped(draw: Draw, text: str) -> str:
    """A request or a question said in a longer or politer way; other texts stay as they are."""
    first = text.split(" ", 1)[0].lower().rstrip(",:")
    small = _start_small(text)
    if first in _VERBS and text[:1].isalpha():
        form = draw.choice(_POLITE)
        said = form.format(do=small, Do=text)
        if "{do}" in form and said[:3].lower() in ("can", "cou", "wou", "wil") and said[-1] == ".":
            said = said[:-1] + "?"
        return said
    if first in _QUESTIONS:
        return draw.choice(_ASKING).format(q=small, Q=text)
    return text


def lead(draw: Draw, text: str) -> str:
    """The question as typed by somebody: now and then an opening, a lead-in, no capitals, no stop.

    Nothing is put behind the question and nothing inside it is touched, so it suits questions that
    end with a text to work on.
    """
    if draw.chance(0.18):
        text = wrapped(draw, text)
    x = draw.random.random()
    if x < 0.09:
        return f"{draw.choice(_LEADS)} {text}"
    if x < 0.17:
        opening = draw.choice(_OPENINGS)
        return opening + (_start_small(text) if opening.rstrip()[-1:] in ",:sey" else text)
    if x < 0.30:
        text = _start_small(text)
    if text[-1] == "?" and draw.chance(0.15):
        text = text[:-1]
    return text


def ask(draw: Draw, text: str) -> str:
    """A question about numbers as people type it: a lead-in now and then, else `Draw.dress`."""
    if draw.chance(0.15):
        text = wrapped(draw, text)
    return f"{draw.choice(_LEADS)} {text}" if draw.chance(0.07) else draw.dress(text)


def _and(items: Sequence[str]) -> str:
    return ", ".join(items[:-1]) + " and " + items[-1]


def listing(draw: Draw, items: Sequence[object], template: str, quote: float = 0.0) -> str:
    """The items as people write lists. Lines and bullets only where `template` ends with "{xs}".

    `quote` is the probability that each item stands in quotes.
    """
    words = [str(item) for item in items]
    if quote and draw.chance(quote):
        mark = draw.choice('""\'')
        words = [f"{mark}{word}{mark}" for word in words]
    at_end = template.endswith("{xs}")
    x = draw.random.random()
    if x < 0.45 or len(words) < 2:
        return ", ".join(words)
    if x < 0.60:
        return _and(words)
    if x < 0.65:
        return _and(words).replace(" and ", ", and ")
    if x < 0.72:
        return "[" + ", ".join(words) + "]"
    if x < 0.76:
        return ",".join(words)
    if x < 0.84:
        return " ".join(words) if not any(" " in word for word in words) else ", ".join(words)
    if x < 0.89:
        return "; ".join(words)
    if at_end and x < 0.94:
        return "\n" + "\n".join(words)
    if at_end and x < 0.96:
        return "\n" + "\n".join(f"- {word}" for word in words)
    if x < 0.98:
        return " | ".join(words)
    return "(" + ", ".join(words) + ")"


def quoted(draw: Draw, text: str) -> str:
    """One word or text as people point at it: in quotes of some kind or, for a word, bare."""
    x = draw.random.random()
    if " " not in text and x < 0.4:
        return text
    if x < 0.75:
        return f'"{text}"'
    return f"'{text}'" if x < 0.95 and "'" not in text else f"`{text}`"


def cased(draw: Draw, word: str) -> str:
    """A word mostly in small letters, now and then with a capital or in capitals."""
    x = draw.random.random()
    if x < 0.82:
        return word
    return word.capitalize() if x < 0.95 else word.upper()


def ordinal(n: int) -> str:
    """ "3rd" for 3."""
    suffix = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


ORDINALS = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
            "ninth", "tenth"]  # fmt: skip
NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

"""How people write lists, quote words and lead in to a question; shared by several families.

Example::

    template = draw.wording(["Sort these: {xs}", "Please put {xs} in order."])
    question = lead(draw, template.format(xs=listing(draw, [3, 1, 2], template)))
"""

from collections.abc import Sequence

from recipes.nano.world.base import Draw

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
I could not sleep, so I thought about this.""".split("\n")
_OPENINGS = """Hi! |Hello. |Hey, |Hi there, |OK, |So, |Please |Quick one: |Question: |Next: |Now, |Well, |
Could you help? |Help me: |Task: |Good evening. |Alright, |One more. |Hello! |Hmm, |pls |Yo, """.replace(
    "\n", ""
).split("|")


def lower_first(text: str) -> str:
    """The text with a small first letter, unless it starts with a name, "I" or an acronym."""
    if not text or text[:2] in ("I ", "I'") or not text[0].isupper() or text[1:2].isupper():
        return text
    return text[0].lower() + text[1:]


def lead(draw: Draw, text: str) -> str:
    """The question as typed by somebody: now and then an opening, a lead-in, no capitals, no stop.

    Nothing is put behind the question and nothing inside it is touched, so it suits questions that
    end with a text to work on.
    """
    x = draw.random.random()
    if x < 0.08:
        return f"{draw.choice(_LEADS)} {text}"
    if x < 0.16:
        opening = draw.choice(_OPENINGS)
        return opening + (lower_first(text) if opening.rstrip()[-1] in ",:sey" else text)
    if x < 0.28:
        text = lower_first(text)
    if text[-1] == "?" and draw.chance(0.15):
        text = text[:-1]
    return text


def ask(draw: Draw, text: str) -> str:
    """A question about numbers as people type it: a lead-in now and then, else `Draw.dress`."""
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

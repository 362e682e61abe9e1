"""Questions borrowed from the other families, and answers as another assistant would give them.

A conversation of several turns may hold answers that nano did not write. `in_other_words` puts
such answers in place of earlier ones and marks them `"given": True`: they are read, and are not
meant to be learnt.
"""

import re
from collections.abc import Callable, Sequence
from importlib import import_module

from recipes.nano.world.base import Draw, Message, Sample

__all__ = ["SINGLE", "borrowed", "in_other_words", "varied"]

SINGLE = ("arith", "words", "units", "dates", "sorting", "counting", "strings", "comparing")


def borrowed(draw: Draw, modules: Sequence[str] = SINGLE) -> Sample:
    """A sample of one question from another family, without a developer message or functions."""
    while True:
        families = import_module(f"recipes.nano.world.{draw.choice(modules)}").FAMILIES
        sample: Sample = families[draw.choice(sorted(families))](draw)
        if len(sample.messages) == 2 and not sample.tools:
            return sample


_NOTED = """Got it.|Noted.|Okay!|Okay.|OK|Sure.|Sure!|All right.|Alright!|Understood.|Got it!|Noted!
I'll remember that.|I will remember that.|Okay, I will keep that in mind.|Thanks for telling me.
Thank you for letting me know.|Great!|Thanks, noted.|Okay, noted.|Good to know.|Good to know!
Sure, I'll remember that.|Got it, thanks.|Okay, got it!|I have noted that.|Of course.|Perfect.
Nice!|That's nice to know.|OK, what would you like to know?|Okay. What would you like to do next?
Got it. How can I help?|Thanks! What can I do for you?|Interesting!|Sounds good.|Very well.""".replace(
    "\n", "|"
).split("|")
_MET = """Nice to meet you, {n}!|Hello {n}!|Hi {n}!|Hello {n}, nice to meet you!|Hi {n}, how can I help you?
Nice to meet you, {n}. How can I help you today?|Hello, {n}. What can I do for you?|Hey {n}!
Welcome, {n}!|Good to meet you, {n}.|Pleased to meet you, {n}.|Hi, {n}! Good to know you.
Okay, {n}.|Got it, {n}.|Nice name, {n}!|Hello {n}! What would you like to do today?""".replace(
    "\n", "|"
).split("|")
_NUMBERS = """{v}.|The answer is {v}.|The result is {v}.|That is {v}.|That's {v}.|It is {v}.|It's {v}.
That makes {v}.|That gives {v}.|You get {v}.|The answer is {v}!|Answer: {v}|Result: {v}|= {v}
Sure! The answer is {v}.|Sure, that is {v}.|The total is {v}.|So the answer is {v}.|{v}!
It comes to {v}.|Here you go: {v}|I get {v}.|Easy: {v}.|The result of this is {v}.|**{v}**""".replace(
    "\n", "|"
).split("|")
_TEXTS = """{v}.|The answer is {v}.|Here you go: {v}|Sure: {v}|Sure! {v}|It is {v}.|Here it is: {v}
Result: {v}|The result is {v}.|That would be {v}.|Of course: {v}|Answer: {v}|Certainly! {v}
Here is the result: {v}|Okay: {v}|Done: {v}|That is {v}.|You get: {v}|This gives {v}.""".replace(
    "\n", "|"
).split("|")
_LISTS = """[{v}]|Here is the list: {v}|Sorted: {v}|The list is {v}.|Your list is now: {v}|{v}.
Sure: {v}|Here you go: {v}|Here it is: {v}|The list is now {v}.|Okay, the list is: {v}""".replace(
    "\n", "|"
).split("|")
_EXPRESSION = re.compile(r"([\d.]+(?:[-+*/][\d.]+)+)\. ")


def _other(draw: Draw, message: Message) -> str | None:
    """The same answer in somebody else's words; None if it is better left alone."""
    final = str(message["final"])
    if final == "OK.":
        return draw.choice(_NOTED)
    if met := re.fullmatch(r"Nice to meet you, (.+)\.", final):
        return draw.choice(_MET).format(n=met.group(1))
    if "\n" in final or "{" in final or len(final) > 60 or final in ("Yes", "No"):
        return None
    if re.fullmatch(r"-?[\d.]+", final):
        done = _EXPRESSION.match(message["analysis"] or "")
        if done and draw.chance(0.3):
            expression = done.group(1)
            spaced = re.sub(r"([-+*/])", r" \1 ", expression) if draw.chance(0.8) else expression
            return f"{spaced} = {final}" + draw.choice(("", "", ".", "!"))
        return draw.choice(_NUMBERS).format(v=final)
    if ", " in final:
        if draw.chance(0.15):
            items = final.split(", ")
            return "\n".join(f"- {v}" for v in items) if draw.chance(0.5) else "\n".join(items)
        return draw.choice(_LISTS).format(v=final)
    if re.match(r"-?\d", final):
        return draw.choice(_NUMBERS).format(v=final)
    if draw.chance(0.3):
        return f'"{final}"'
    return draw.choice(_TEXTS).format(v=final)


def in_other_words(draw: Draw, messages: list[Message], share: float = 0.85) -> None:
    """Some of the answers before the last one are replaced by another assistant's, in place."""
    for i, message in enumerate(messages[:-1]):
        if message["role"] != "assistant" or "final" not in message or not draw.chance(share):
            continue
        other = _other(draw, message)
        if other is not None:
            messages[i] = {**message, "analysis": None, "final": other, "given": True}


def varied(make: Callable[[Draw], Sample], share: float = 0.3) -> Callable[[Draw], Sample]:
    """The family, with another assistant's earlier answers in a share of its conversations."""

    def made(draw: Draw) -> Sample:
        sample = make(draw)
        if draw.chance(share):
            in_other_words(draw, sample.messages)
        return sample

    return made

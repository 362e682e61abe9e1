"""Instructions about how to answer, on top of simple questions of the other families.

A rule ("answer in capital letters") stands in a developer message or in the user's message; the
question under it is borrowed from another family. The analysis names the rule, then works as that
family does, then writes what the rule makes of the answer; the check is as strict as the rule.

    developer  Reply in upper case.
    user       Reverse "hello".
    analysis   rule: upper case. reverse hello: ... olleh -> OLLEH
    final      OLLEH
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from recipes.nano.world import asked_texts
from recipes.nano.world import fields as f
from recipes.nano.world import instructed_more as more
from recipes.nano.world import instructed_texts as texts
from recipes.nano.world import lexicon as lex
from recipes.nano.world import marks_texts as marks
from recipes.nano.world.base import (
    Draw,
    Message,
    Sample,
    answer,
    as_json,
    contains,
    developer,
    exact,
    number,
    user,
)
from recipes.nano.world.borrowing import borrowed
from recipes.nano.world.phrases import lower_first
from recipes.nano.world.speech import spell

__all__ = ["FAMILIES", "WEIGHTS"]


def _lines(block: str) -> list[str]:
    return block.strip().splitlines()


@dataclass
class Plain:
    """A question with its plain answer: what it is as text, number or list."""

    question: str
    analysis: str | None
    final: str
    check: dict[str, Any]

    @property
    def number(self) -> str | None:
        """The number of the answer as it is written, if the answer is a number."""
        found = re.fullmatch(r"(-?\d+(?:\.\d+)?)(?: [^\d]+)?", self.final)
        return found.group(1) if found and self.check["kind"] == "number" else None

    @property
    def items(self) -> list[str] | None:
        """The items of the answer, if it is a list."""
        return self.final.split(", ") if self.check["kind"] == "list" else None

    @property
    def word(self) -> bool:
        """Whether the answer is text of letters."""
        return any(c.isalpha() for c in self.final) and self.number is None

    @property
    def short(self) -> bool:
        return len(self.final) < 40 and "\n" not in self.final


@dataclass
class Rule:
    """One instruction: its name in the analysis, its wordings, and what it makes of an answer.

    `apply` returns the answer under the rule and the check, or None where the rule does not suit
    the question. Wordings may hold a slot {x}, drawn by `slot`.
    """

    name: str
    wordings: list[str]
    apply: Callable[[Plain, str], tuple[str, dict[str, Any]] | None]
    slot: Callable[[Draw], str] | None = None


def _cased(text: str) -> dict[str, Any]:
    return {"kind": "text", "value": text, "case": True}


def _whole(make: Callable[[str], str]) -> Callable[[Plain, str], tuple[str, dict[str, Any]] | None]:
    """A rule that turns any short answer into another text, checked as it stands."""

    def apply(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
        final = make(plain.final)
        return (final, exact_in(final)) if plain.short else None

    return apply


def exact_in(text: str) -> dict[str, Any]:
    """The answer contains this very text: punctuation around it is part of the rule."""
    return contains(text)


def _upper(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
    final = plain.final.upper()
    return (final, _cased(final)) if plain.short else None


def _lower(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
    final = plain.final.lower()
    return (final, _cased(final)) if plain.short else None


def _only_number(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
    value = plain.number
    return (value, exact(value)) if value else None


def _in_words(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
    value = plain.number
    if value is None or not value.isdigit() or int(value) > 100 or value != plain.final:
        return None
    return spell(int(value)), exact(spell(int(value)))


def _one_word(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
    if " " in plain.final or plain.final.endswith(".") or not plain.short:
        return None
    return plain.final, {"kind": "one_word", "value": plain.final}


def _sentence(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
    if not plain.short or plain.final in ("Yes", "No"):
        return None
    final = f"The answer is {plain.final}."
    return final, contains(final.rstrip("."))


def _json_answer(plain: Plain, key: str) -> tuple[str, dict[str, Any]] | None:
    if not plain.short:
        return None
    value: Any = plain.final
    if plain.items:
        value = [int(v) if re.fullmatch(r"-?\d+", v) else v for v in plain.items]
    elif plain.number:
        value = float(plain.number) if "." in plain.number else int(plain.number)
    elif plain.final in ("Yes", "No") and key == "yes":
        value = plain.final == "Yes"
    name = key or "answer"
    return json.dumps({name: value}, ensure_ascii=False), as_json({name: value})


def _twice(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
    if not plain.short or " " in plain.final:
        return None
    final = f"{plain.final} {plain.final}"
    return final, exact(final)


def _start_with(plain: Plain, x: str) -> tuple[str, dict[str, Any]] | None:
    final = f"{x} {plain.final}"
    return (final, contains(final)) if plain.short else None


def _end_with(plain: Plain, x: str) -> tuple[str, dict[str, Any]] | None:
    final = f"{plain.final} {x}"
    return (final, contains(final)) if plain.short else None


def _called(plain: Plain, x: str) -> tuple[str, dict[str, Any]] | None:
    final = f"{plain.final}, {x}"
    return (final, contains(final)) if plain.short else None


def _yes_no(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
    if plain.final not in ("Yes", "No"):
        return None
    return plain.final, {"kind": "one_word", "value": plain.final}


def _parted(mark: str) -> Callable[[Plain, str], tuple[str, dict[str, Any]] | None]:
    def apply(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
        if not plain.items or len(plain.items) < 2:
            return None
        final = mark.join(plain.items)
        if mark.isspace() and "\n" not in mark and any(" " in v for v in plain.items):
            return None
        return final, contains(final)

    return apply


def _bullets(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
    if not plain.items or len(plain.items) < 2:
        return None
    final = "\n".join(f"- {v}" for v in plain.items)
    return final, contains(final)


def _numbered(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
    if not plain.items or len(plain.items) < 2:
        return None
    final = "\n".join(f"{i}. {v}" for i, v in enumerate(plain.items, 1))
    return final, contains(final)


def _bracketed(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
    if not plain.items:
        return None
    final = json.dumps(
        [int(v) if re.fullmatch(r"-?\d+", v) else v for v in plain.items], ensure_ascii=False
    )
    return final, as_json(json.loads(final))


def _unchanged(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
    return plain.final, plain.check


def _as(yes: str, no: str) -> Callable[[Plain, str], tuple[str, dict[str, Any]] | None]:
    def apply(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
        if plain.final not in ("Yes", "No"):
            return None
        final = yes if plain.final == "Yes" else no
        return final, exact(final)

    return apply


def _capital(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
    if not plain.short or not plain.final[0].isalpha():
        return None
    final = plain.final[0].upper() + plain.final[1:]
    return final, _cased(final)


def _unit(plain: Plain, x: str) -> tuple[str, dict[str, Any]] | None:
    value = plain.number
    if value is None or value != plain.final:
        return None
    return f"{value} {x}", contains(f"{value} {x}")


_WORDS = "please thanks over done amen cheers roger bye ok sir captain friend boss indeed stop end yes hooray".split()
_STARTS = "OK. Sure. Certainly: Result: Well, Hello! Done: Yes, Hey! Okay: Here: So: Got it: Answer: Ahoy! Solution: Hi! Beep! Note:"
_START_TEXTS = [t.strip() for t in re.findall(r"[^ ]+(?: it:)?", _STARTS) if t != "it:"]

_RULES: list[Rule] = [
    Rule("upper case", _lines("""Answer in upper case.
Reply in upper case.
Answer in capital letters.
Write your answer in capital letters.
Use only capital letters.
Use capital letters only.
Always answer in capitals.
Reply in all caps.
All caps, please.
Write everything in uppercase.
Your answers must be in upper case.
Respond in uppercase letters.
Answers in block capitals only.
Please shout: write in capital letters.
Give the answer in all capitals.
No small letters in your answer.
ANSWER IN CAPITALS
The answer must be in capitals.
Uppercase only.
Put your whole answer in upper case letters.
Everything you write must be in capital letters.
Respond using capital letters."""), _upper),
    Rule("lower case", _lines("""Answer in lower case.
Reply in lower case.
Use only small letters.
Use lower case letters only.
Write your answer in small letters.
Always answer in lowercase.
No capital letters.
Do not use capital letters.
Write everything in lowercase.
Your answers must be in lower case.
Respond in lowercase letters.
Give the answer in lowercase.
Lowercase only.
Never use capitals.
all lowercase please
Put your whole answer in lower case letters."""), _lower),
    Rule("only the number", _lines("""Answer with the number only.
Reply with the number only.
Only the number, please.
Just the number.
Answer with just a number.
Give only the number.
Give me only the number.
Write only the number and nothing else.
Reply with digits only.
Answer with digits only.
No words, just the number.
No units, only the number.
Your answer must be a number and nothing else.
Return the number alone.
Respond only with a number.
Don't write any words, only the number.
Number only.
Output only the number.
The answer must contain only digits.
I want nothing but the number.
Do not add units or words."""), _only_number),
    Rule("one word", _lines("""Answer in one word.
Answer with one word.
Reply in one word.
Reply with one word only.
One word only.
One word answers only.
Use one word.
Give a one-word answer.
Always answer with a single word.
Respond with a single word.
Your answer must be one word.
Only one word, please.
A single word is enough.
Keep it to one word.
Be brief: one word.
Do not write more than one word.
You answer every question with exactly one word.
Just one word.
One-word replies only.
Say it in one word.
Respond in exactly one word.
Answer using one single word and nothing else."""), _one_word),
    Rule("sentence", _lines("""Answer in a full sentence.
Answer in a complete sentence.
Reply in a full sentence.
Use full sentences.
Use complete sentences.
Always answer in a whole sentence.
Write a full sentence.
Respond with a complete sentence.
Give the answer as a sentence.
Your answer must be a full sentence.
Say it in a complete sentence, please.
Please answer with a whole sentence.
Don't just give the answer, write a sentence.
I want a full sentence as the answer.
Put the answer into a sentence.
Start with "The answer is".
Begin your reply with "The answer is".
Answer in the form "The answer is X."
Use the form: The answer is ...
Always say "The answer is" first.
Reply like this: The answer is 5.
Your reply has the form "The answer is ...".
Formulate the answer as a complete sentence."""), _sentence),
    Rule("json answer", _lines("""Answer in JSON with the key "answer".
Reply in JSON: {"answer": ...}
Return JSON of the form {"answer": ...}.
Respond with a JSON object with the key answer.
Your answer must be JSON like {"answer": 5}.
Output JSON with one key, "answer".
Give the result as {"answer": ...}.
Use JSON. The key is "answer".
Always answer as a JSON object {"answer": value}.
JSON only, key "answer".
Format: {"answer": <value>}
Put the answer into a JSON object under "answer".
Reply only with JSON: an object with the field answer.
Wrap your answer in JSON as {"answer": ...}.
Answer with a JSON object that has the single key answer.
Write {"answer": ...} with your answer in it."""), lambda p, _: _json_answer(p, "answer")),
    Rule("json {x}", _lines("""Answer in JSON with the key "{x}".
Reply in JSON: {"{x}": ...}
Return JSON of the form {"{x}": ...}.
Respond with a JSON object with the key {x}.
Output JSON with one key, "{x}".
Give the result as {"{x}": ...}.
Use JSON. The key is "{x}".
Always answer as a JSON object {"{x}": value}.
JSON only, key "{x}".
Format: {"{x}": <value>}
Put the answer into a JSON object under "{x}".
Reply only with JSON: an object with the field {x}.
Wrap your answer in JSON as {"{x}": ...}.
Answer with a JSON object that has the single key {x}.
Write {"{x}": ...} with your answer in it.
I need a JSON object. Call the key "{x}"."""), _json_answer,
         lambda d: d.choice(("result", "value", "output", "solution", "reply", "response", "data", "final", "text", "res", lex.pseudo_word(d.random)))),
    Rule("twice", _lines("""Say the answer twice.
Write the answer twice.
Repeat your answer.
Give every answer two times.
Always say it twice.
Say everything twice.
Write it two times.
Repeat the answer once.
Answer twice.
Answer everything twice, with a space between.
Please give the answer twice.
I'm hard of hearing, say the answer twice.
State the answer two times.
Echo the answer: write it twice."""), _twice),
    Rule("exclamation", _lines("""End with an exclamation mark.
End your answer with an exclamation mark.
Put an exclamation mark after the answer.
Use an exclamation mark at the end.
Always finish with an exclamation mark.
Add an exclamation mark.
Finish your reply with "!".
Your answer must end with an exclamation point.
Add a ! at the end.
Every answer ends with !
Sound excited: end with an exclamation mark.
Close your answer with an exclamation mark."""), _whole(lambda t: f"{t.removesuffix('.')}!")),
    Rule("brackets", _lines("""Put the answer in brackets.
Put your answer in square brackets.
Write the answer in square brackets.
Answer inside square brackets, like [5].
Enclose the answer in [ ].
Wrap your answer in square brackets.
Use square brackets around the answer.
The answer goes in square brackets.
Format: [answer]
Reply in the form [answer].
Give the answer between [ and ]."""), _whole(lambda t: f"[{t}]")),
    Rule("parentheses", _lines("""Put the answer in parentheses.
Write the answer in parentheses.
Put your answer in round brackets.
Answer inside parentheses, like (5).
Enclose the answer in ( ).
Wrap your answer in parentheses.
Use parentheses around the answer.
Give the answer between ( and ).
Format: (answer)"""), _whole(lambda t: f"({t})")),
    Rule("quotes", _lines("""Put the answer in quotes.
Put your answer in quotation marks.
Write the answer in double quotes.
Answer in quotation marks.
Enclose the answer in quotes.
Wrap your answer in double quotes.
Use quotation marks around the answer.
The answer goes in quotes.
Quote your answer.
Give the answer between quotation marks."""), _whole(lambda t: f'"{t}"')),
    Rule("stars", _lines("""Put the answer in bold with **.
Write the answer in bold.
Use markdown bold for the answer.
Make the answer bold.
Answer in bold, like **5**.
Wrap your answer in ** **.
Put two stars before and after the answer.
Bold the answer."""), _whole(lambda t: f"**{t}**")),
    Rule("prefix Answer:", _lines("""Start your reply with "Answer:".
Begin with "Answer:".
Prefix your reply with "Answer:".
Write "Answer:" before the answer.
Put "Answer:" in front of it.
Use the format "Answer: X".
Format: Answer: X
Reply like this: Answer: 5
Always begin your answer with the word "Answer:".
Your reply must start with "Answer:".
Reply in the form "Answer: ...".
The reply has to start with Answer: and then the answer."""), _whole(lambda t: f"Answer: {t}")),
    Rule("start {x}", _lines("""Start your answer with "{x}".
Begin your reply with "{x}".
Start with "{x}".
Always start with "{x}".
Begin every answer with "{x}".
Your reply must start with "{x}".
The first thing you write is "{x}".
Write "{x}" first and then the answer.
Say "{x}" before you answer.
Put "{x}" in front of your answer.
First say "{x}", then answer.
Open your reply with "{x}".
Respond with "{x}" first, then give the answer.
Use "{x}" as the beginning of your answer.
Prefix the answer with "{x}"."""), _start_with,
         lambda d: d.choice(_START_TEXTS) if d.chance(0.6) else d.choice((lex.pseudo_word(d.random).capitalize() + d.choice((":", ".", "!", ",", "")), d.choice(lex.WORDS).capitalize() + d.choice((":", ".", "!")), d.choice(lex.WORDS)))),
    Rule("end {x}", _lines("""End your answer with "{x}".
Finish your reply with "{x}".
End with "{x}".
Always end with "{x}".
End every answer with the word "{x}".
Your reply must end with "{x}".
The last word of your answer is "{x}".
Write "{x}" after the answer.
Say "{x}" at the end.
Put "{x}" at the end of your answer.
Finish with "{x}".
After the answer, say "{x}".
Close every reply with "{x}".
Add "{x}" to the end of each answer.
Add the word "{x}" at the end.
The final word should be "{x}"."""), _end_with,
         lambda d: d.choice(_WORDS) if d.chance(0.55) else d.choice((lex.pseudo_word(d.random), d.choice(lex.WORDS)))),
    Rule("call me {x}", _lines("""Call me {x}.
Always call me {x}.
My name is {x}. Use my name in the answer.
Address me as {x}.
Call the user {x}.
The user's name is {x}. Use it in every answer.
Use my name, {x}, in your answer.
Say my name, {x}, at the end of the answer.
Please address me by my name, {x}.
Mention the name {x} in your reply.
End with my name, {x}.
The user is called {x}. Address the user by name.
Name me {x} when you answer."""), _called,
         lambda d: d.choice(lex.FIRST_NAMES) if d.chance(0.7) else lex.pseudo_word(d.random).capitalize()),
    Rule("number in words", _lines("""Write numbers in words.
Answer with the number in words.
Spell out the number.
Write the number as a word.
Use words, not digits.
No digits, write the number in words.
Give the number in letters.
Do not use digits.
Answer in words instead of digits.
Write out the number in English words.
Numbers must be spelled out.
Say the number in words.
Spell all numbers.
The answer should be in words, not figures.
Write the answer out in words.
Never use digits, write numbers as words."""), _in_words),
    Rule("yes or no", _lines("""Answer only yes or no.
Answer with yes or no.
Only yes or no.
Just say yes or no.
Reply with yes or no only.
Yes or no answers only.
Your answer is either yes or no.
Say yes or no and nothing else.
Respond with a plain yes or no.
I only want to hear yes or no.
A simple yes or no, please.
Use only the words yes and no."""), _yes_no),
    Rule("semicolons", _lines("""Separate the items with semicolons.
Use semicolons between the items.
Put a semicolon between the items.
Write lists with semicolons.
Semicolons instead of commas, please.
Separate list items by "; ".
Lists are separated by semicolons.
Use ; as the separator.
Don't use commas, use semicolons."""), _parted("; ")),
    Rule("one per line", _lines("""Write one item per line.
Put every item on its own line.
One item per line.
Each item on a new line, please.
Use a new line for every item.
Separate the items with line breaks.
List items go on separate lines.
Write each on its own line.
Give lists line by line."""), _parted("\n")),
    Rule("spaces", _lines("""Separate the items with spaces.
Use only spaces between the items.
No commas, only spaces.
Write lists without commas.
Separate list items by a space.
Items separated by spaces, please.
Don't use commas between the items, use spaces."""), _parted(" ")),
    Rule("dashes", _lines("""Separate the items with dashes.
Use " - " between the items.
Put a dash between the items.
Items separated by dashes, please.
Use dashes instead of commas.
Write lists with dashes between the items, like 1 - 2 - 3."""), _parted(" - ")),
    Rule("pipes", _lines("""Separate the items with " | ".
Use a vertical bar between the items.
Put | between the items.
Items separated by vertical bars, please.
Use | as the separator.
Use " | " instead of commas."""), _parted(" | ")),
    Rule("bullets", _lines("""Answer as a bullet list.
Use bullet points.
Write a bulleted list.
Use a bullet list with dashes.
Format lists as bullet points.
Put each item in a bullet point.
Give it as bullet points.
Lists are written as bullets.
Use "- " before every item, one per line.
Respond with a bulleted list.
Bullet points, please."""), _bullets),
    Rule("numbered list", _lines("""Answer as a numbered list.
Use a numbered list.
Number the items.
Write a numbered list.
Format lists as numbered lists.
Put a number before each item, one per line.
Give it as a numbered list: 1., 2., ...
Respond with a numbered list."""), _numbered),
    Rule("json array", _lines("""Answer with a JSON array.
Give lists as JSON arrays.
Return a JSON list.
Reply with a JSON array only.
Write the list as a JSON array.
Output: a JSON array.
Format the list as JSON.
Use a JSON array for the items.
The answer must be a JSON array."""), _bracketed),
    Rule("short", _lines("""Keep it short.
Be brief.
Answer briefly.
Short answers only.
Give a short answer.
No explanation.
No explanations, please.
Do not explain.
Don't explain anything.
Without explanation.
Just the answer.
Only the answer.
Give only the answer.
Just the answer, nothing else.
Answer only, no extra words.
Reply with the answer only.
Do not add anything else.
Nothing but the answer.
Use at most five words.
At most three words, if you can.
Answer in a few words.
Be concise.
Be terse.
Reply as short as possible.
No small talk, just the answer.
Don't write a sentence, just the answer.
Return only the result.
Output the result only.
Only give me the final answer.
I don't need the steps, only the result.
Do not show your work.
Respond with nothing but the result.
No introduction, no comments.
Get straight to the point.
As short as you can, please."""), lambda p, _: _unchanged(p, _) if p.short and len(p.final.split()) < 4 else None),
    Rule("true or false", _lines("""Answer true or false.
Answer with true or false.
Reply with true or false only.
Use true and false instead of yes and no.
Say true or false.
Only true or false.
Respond with the word true or the word false.
Your answer is either true or false.
Instead of yes or no, write true or false."""), _as("True", "False")),
    Rule("y or n", _lines("""Answer y or n.
Answer with Y or N.
Reply with y for yes and n for no.
Use y and n instead of yes and no.
Just y or n.
Only y or n, please.
Abbreviate yes as y and no as n.
One letter: y for yes, n for no."""), _as("y", "n")),
    Rule("1 or 0", _lines("""Answer 1 for yes and 0 for no.
Use 1 for yes and 0 for no.
Write 1 if yes, 0 if no.
Yes is 1 and no is 0.
Reply with 1 instead of yes and 0 instead of no.
Encode yes as 1 and no as 0."""), _as("1", "0")),
    Rule("capital first", _lines("""Start with a capital letter.
The first letter of your answer must be a capital.
Begin the answer with a capital letter.
Capitalize the answer.
Capitalise your answer.
Write the first letter as a capital.
Use a capital first letter.
Your answer starts with an uppercase letter."""), _capital),
    Rule("always {x}", _lines("""Always reply with "{x}", whatever the user says.
Whatever the user asks, answer "{x}".
Answer every question with "{x}".
Your only answer is "{x}".
Say only "{x}".
Reply to everything with "{x}".
No matter what is asked, reply "{x}".
The only thing you may say is "{x}".
Respond to each message with "{x}" and nothing else.
Ignore the question and write "{x}".
You must always answer "{x}".
Every reply is "{x}".
Don't answer the question, just say "{x}"."""), lambda _, x: (x, exact(x)),
         lambda d: d.choice(_WORDS) if d.chance(0.4) else d.choice((lex.pseudo_word(d.random), d.choice(lex.WORDS), d.choice(lex.WORDS).capitalize()))),
    Rule("OK first", _lines("""Respond with "OK" first.
Say OK first, then answer.
First write OK, then the answer.
Start with OK.
Always say "OK" before the answer.
Begin with the word OK.
Confirm with OK and then answer.
Write OK in front of the answer.
Say "OK" and then give the answer."""), lambda p, _: _start_with(p, "OK.")),
    Rule("full stop", _lines("""End with a full stop.
End your answer with a period.
Put a full stop after the answer.
Always finish with a period.
Your answer must end with a full stop.
Add a period at the end.
Use a full stop at the end of the answer."""), _whole(lambda t: f"{t}.")),
    Rule("question mark", _lines("""End with a question mark.
End your answer with a question mark.
Put a question mark after the answer.
Always finish with a question mark.
Add a ? at the end.
Sound unsure: end with a question mark."""), _whole(lambda t: f"{t}?")),
    Rule("no full stop", _lines("""Do not use any punctuation.
No punctuation.
Answer without punctuation.
Write without full stops.
Don't end with a period.
Leave out all punctuation.
Use no punctuation marks."""), lambda p, _: (p.final, _cased(p.final)) if p.short and re.fullmatch(r"[\w ]+", p.final) else None),
    Rule("unit {x}", _lines("""Give the answer in {x}: write "{x}" after the number.
Put "{x}" after the number.
Add the unit "{x}" to the number.
The unit is {x}; write it after the number.
All numbers are {x}. Say the unit.
Every number needs the unit {x}.
Write the unit {x} behind the number.
Say the unit, which is {x}.
Always add the word {x} after a number."""), _unit,
         lambda d: d.choice(("apples", "euros", "dollars", "points", "cm", "kg", "pieces", "meters", "dogs", "books", "people", "degrees", "liters", "stars", "coins", "cars", "miles", "pages", "boxes", "units"))),
]  # fmt: skip


_BLANK = re.compile(r"<\w+>|\{\w+\}|\[\w+\]|___|XXX")


def _formatted(plain: Plain, x: str) -> tuple[str, dict[str, Any]] | None:
    """The form with the answer in its blank: ANSWER, <value>, {answer}, [result], ___ or XXX."""
    final = x.replace("ANSWER", plain.final)
    if final == x:
        final = _BLANK.sub(lambda _: plain.final, x, count=1)
    return (final, exact(final)) if plain.short else None


def _template(draw: Draw) -> str:
    word = lex.pseudo_word(draw.random) if draw.chance(0.3) else draw.choice(lex.WORDS)
    if draw.chance(0.5):
        word = word.capitalize()
    shape = draw.choice(("{w}: ANSWER", "{w} = ANSWER", "{w}=ANSWER", "=> ANSWER", "-> ANSWER", "<<ANSWER>>", "~ANSWER~", "#ANSWER#", "{w} ANSWER", "ANSWER ({w})", "ANSWER - {w}", "*ANSWER*", "The {w} is ANSWER", "It is ANSWER", "Result: ANSWER", "I say ANSWER", "{w} -> ANSWER", "{{ANSWER}}", "/ANSWER/", "==ANSWER==", "{w}, ANSWER", "My answer: ANSWER", "ANSWER, {w}"))  # fmt: skip
    if shape[0] not in "<{*=~#/" and draw.chance(0.5):
        blank = draw.choice(("<answer>", "<value>", "<result>", "{answer}", "{result}", "[answer]", "[result]", "[value]", "___", "XXX", "<x>"))  # fmt: skip
        shape = shape.replace("ANSWER", blank)
    return shape.replace("{w}", word.upper() if draw.chance(0.15) else word)


def _tagged(plain: Plain, x: str) -> tuple[str, dict[str, Any]] | None:
    final = f"<{x}>{plain.final}</{x}>"
    return (final, exact(final)) if plain.short else None


for _rule in _RULES:
    _rule.wordings.extend(texts.WORDINGS.get(_rule.name, []))
    _rule.wordings.extend(asked_texts.RULES.get(_rule.name, []))
_RULES += [
    Rule("format {x}", texts.FORMAT, _formatted, _template),
    Rule("tag {x}", texts.TAGS, _tagged, lambda d: d.choice(("answer", "result", "a", "b", "value", "out", "reply", "final", "response", "p", d.choice(lex.WORDS), lex.pseudo_word(d.random)))),
]  # fmt: skip


def _marked(plain: Plain, x: str) -> tuple[str, dict[str, Any]] | None:
    final = plain.final + (f" {x}" if x[0] in ":<" else x)
    return (final, contains(final)) if plain.short else None


_SIGN_OF = {name: sign for sign, names in marks.SIGNS.items() for name in names.split("|")}


def _signed(plain: Plain, x: str) -> tuple[str, dict[str, Any]] | None:
    final = f"{_SIGN_OF[x]} {plain.final}"
    return (final, contains(final)) if plain.short and plain.final[0] != "-" else None


def _repeated(gap: str, times: int) -> Callable[[Plain, str], tuple[str, dict[str, Any]] | None]:
    def apply(plain: Plain, _: str) -> tuple[str, dict[str, Any]] | None:
        if not plain.short or " " in plain.final:
            return None
        final = gap.join([plain.final] * times)
        return final, exact(final)

    return apply


def _labelled(plain: Plain, x: str) -> tuple[str, dict[str, Any]] | None:
    final = f"{x}: {plain.final}"
    return (final, contains(final)) if plain.short else None


def _beside(before: bool) -> Callable[[Plain, str], tuple[str, dict[str, Any]] | None]:
    def apply(plain: Plain, x: str) -> tuple[str, dict[str, Any]] | None:
        value = plain.number
        if value is None or value != plain.final or value.startswith("-"):
            return None
        final = f"{x}{value}" if before else f"{value}{x}"
        return final, contains(final)

    return apply


def _money_sign(draw: Draw) -> str:
    return draw.choice(("€", "$", "£", "%", "€", "$", "#", "kg", "cm", "pt", "°"))


_RULES += [
    Rule("mark {x}", marks.RULES["mark {x}"], _marked, lambda d: d.choice(("!!!", "!!", "???", "...", "~", "***", ":)", "<3", "^^", "=", "#", "*", ";", "!?", "--", "+++", ":D", "|"))),
    Rule("sign {x}", marks.RULES["sign {x}"], _signed, lambda d: d.choice(sorted(_SIGN_OF))),
    Rule("twice comma", marks.RULES["twice comma"], _repeated(", ", 2)),
    Rule("three times", marks.RULES["three times"], _repeated(" ", 3)),
    Rule("label {x}", marks.RULES["label {x}"], _labelled, lambda d: d.choice(("Result", "Answer", "Solution", "Output", "Value", "Total", "Reply", "Final", d.choice(lex.WORDS), d.choice(lex.WORDS).capitalize()))),
    Rule("sign after {x}", marks.RULES["sign after {x}"], _beside(False), _money_sign),
    Rule("sign before {x}", marks.RULES["sign before {x}"], _beside(True), lambda d: d.choice(("€", "$", "£", "#", "~", "No. ", "x"))),
]  # fmt: skip

for _rule in _RULES:
    _new = more.MORE_RULES.get(_rule.name, [])
    _rule.wordings.extend(w for w in _new if w not in _rule.wordings)
if _unknown := {*more.MORE_RULES, *more.SHORT_THEN} - {rule.name for rule in _RULES}:
    raise ValueError(f"wordings for rules that are not there: {sorted(_unknown)}")


def _slotted(draw: Draw, wording: str, x: str) -> str:
    """The wording with its slot filled; a plain word may stand without its quotes."""
    if x.isalnum() and '"{x}"' in wording:
        y = draw.random.random()
        wording = wording.replace('"{x}"', "{x}" if y < 0.25 else "'{x}'" if y < 0.4 else '"{x}"')
    return wording.replace("{x}", x)


# Rules that suit most questions are not drawn more often than those for lists or numbers only:
# the rule comes first, then a question that it suits.
_MODULES = {
    "true or false": ("comparing", "strings", "arith", "dates"), "y or n": ("comparing", "strings", "arith", "dates"),
    "1 or 0": ("comparing", "strings", "arith", "dates"), "capital first": ("strings", "comparing"),
    "yes or no": ("comparing", "strings", "arith", "dates"),
    "semicolons": ("sorting",), "one per line": ("sorting",), "spaces": ("sorting",), "dashes": ("sorting",),
    "pipes": ("sorting",), "bullets": ("sorting",), "numbered list": ("sorting",), "json array": ("sorting",),
    "number in words": ("arith", "counting", "words"), "only the number": ("units", "words", "counting", "arith"),
    "upper case": ("strings", "sorting", "comparing", "dates"), "lower case": ("strings", "sorting", "comparing", "dates"),
    "unit {x}": ("arith", "words", "counting"),
}  # fmt: skip
_ANY = ("arith", "arith", "words", "units", "sorting", "counting", "strings", "comparing", "dates")

_PERSONAS = _lines("""You are a helpful assistant.
You are a helpful assistant for a shop.
You are a friendly assistant.
You are a polite assistant for a school.
You are nano, a small model.
You are a math tutor.
You are a patient teacher.
You work for a bakery.
You are a support agent for a software company.
You are an assistant in a library.
You help children with their homework.
You help people with everyday questions.
You are a careful assistant.
You are an expert in everything small.
You are a calm and friendly helper.
Be helpful.
Be polite.
Be brief.
Be precise.
Be friendly.
Keep answers short.
Think carefully.
Help the user.
Always be honest.
Answer the user's questions.
Today is a sunny day in our office.
You are the assistant of a travel agency.
You are a virtual assistant for a bank.
You are a chat bot on a website.
The user is a student.
The user is a customer of our shop.
You are talking to a beginner.
This is a test environment.
The company sells garden tools.
You assist engineers.
Do your best.""")

_PERSONAS += texts.PERSONAS

_IN_USER = [
    line.replace("\\n", "\n")
    for line in _lines(r"""{q} {r}
{q} {r}
{q}\n{r}
{q} ({r})
{r} {q}
{r} {q}
{r}\n{q}
{r}\n\n{q}
{q}\n\n{r}
{q} - {r}
Question: {q} Rule: {r}
{q} Important: {r}
{q} Please note: {r}
{r} Here is the question: {q}
{r} Now: {q}
{q} Rule: {r}
{R}: {q}
{R}: {q}
{R}. {q}
{q} {R}!
{R}, please: {q}
{q} Remember: {r}
{q} {r} Thanks!
{q} One thing: {r}
{q} Oh, and {l}
{q} Please {l}
{q} But {l}
{q} And {l}
{q} Format: {r}
{q} Note: {r}
{q}\n\nRule: {r}
{q}\n({r})
{q} [{r}]
{q} -- {r}
{r} The question: {q}
{r} Question: {q}
{r} This is my question: {q}
{r} {q} Thank you.
{r} Ready? {q}
{r}\nQuestion: {q}
{r} OK? {q}
Rule: {r} {q}
Rule: {r}\nQuestion: {q}
First a rule: {r} Now the question: {q}
Please note: {r} {q}
Important: {r} {q}
Follow this rule: {r} {q}
I have a question. {r} {q}
Hi! {r} {q}
Task: {q}\nStyle: {r}
My question: {q} {r}
Please answer this: {q} {r}
Here is a question. {r} {q}
Answer this question: {q} {r}
{q} When you answer: {r}
{q} In your answer: {r}
{q} {R}, please.
Instruction: {r} Question: {q}""")
]


def _plain(draw: Draw, rule: Rule) -> Plain:
    sample = borrowed(draw, _MODULES.get(rule.name, _ANY))
    asked, said = sample.messages
    return Plain(asked["content"], said["analysis"], said["final"], sample.check)


def _suited(draw: Draw, rule: Rule, x: str) -> tuple[Plain, str, dict[str, Any]]:
    """A question that the rule suits, the answer under the rule, and its check."""
    for _ in range(400):
        plain = _plain(draw, rule)
        if rule.name != "no full stop" and not plain.short:
            continue
        ruled = rule.apply(plain, x)
        if ruled is not None and ruled[0] is not None:
            return plain, ruled[0], ruled[1]
    raise ValueError(f"no question suits the rule {rule.name!r} in 400 draws")


def _worked(draw: Draw, rule: str, plain: Plain, final: str) -> str | None:
    """The rule, the work of the question, and at high effort what the rule makes of the answer."""
    if draw.effort == "low":
        return None
    shown = final.replace("\n", "|")
    work = f"rule: {rule}. {plain.analysis or plain.final}"
    if rule.startswith("always "):
        return f"rule: {rule}"
    if final == plain.final:
        return work
    return f"{work}. {plain.final} -> {shown}" if draw.effort == "high" else f"{work} -> {shown}"


def _framed(draw: Draw, rule: str, persona: str = "") -> str:
    """The rule as a developer writes it, sometimes beside a persona."""
    text = draw.choice(texts.FRAMES).replace("\\n", "\n").replace("{r}", rule)
    if not persona:
        return text
    if "\n" in text or text[0] in "-*1":
        return f"{persona}\n{text}"
    gap = draw.choice((" ", " ", "\n"))
    return persona + gap + text if draw.chance(0.7) else text + gap + persona


def _ruled(draw: Draw, where: str) -> Sample:
    rule = draw.choice(_RULES)
    x = rule.slot(draw) if rule.slot else ""
    plain, final, check = _suited(draw, rule, x)
    wording = _slotted(draw, draw.wording(rule.wordings), x)
    name = rule.name.replace("{x}", x)
    said = answer(final, _worked(draw, name, plain, final))
    messages: list[Message]
    if where == "developer":
        persona = draw.choice(_PERSONAS) if draw.chance(0.25) else ""
        text = _framed(draw, wording, persona)
        messages = [developer(text), user(plain.question), said]
    else:
        frame = draw.wording(_IN_USER)
        if frame.startswith("{q} ") and plain.question[-1].isalnum():
            frame = "{q}\n" + frame[4:]  # without punctuation the two would run together
        question = frame.replace("{q}", plain.question)
        question = question.replace("{R}", wording.rstrip(".!")).replace("{r}", wording)
        question = question.replace("{l}", lower_first(wording))
        messages = [user(question), said]
    return Sample("instruct", messages, check, effort=draw.effort, kind=where)


def _developer(draw: Draw) -> Sample:
    """The rule stands in a developer message."""
    return _ruled(draw, "developer")


def _user(draw: Draw) -> Sample:
    """The rule stands in the user's message."""
    return _ruled(draw, "user")


def _kept(draw: Draw) -> Sample:
    """The rule of the developer holds for two or three questions."""
    rule = draw.choice(_RULES)
    x = rule.slot(draw) if rule.slot else ""
    wording = draw.wording(rule.wordings).replace("{x}", x)
    persona = draw.choice(_PERSONAS) if draw.chance(0.2) else ""
    messages: list[Message] = [developer(_framed(draw, wording, persona))]
    check: dict[str, Any] = number(0)
    for _ in range(draw.choice((2, 2, 3))):
        plain, final, check = _suited(draw, rule, x)
        work = _worked(draw, rule.name.replace("{x}", x), plain, final)
        messages += [user(plain.question), answer(final, work)]
    return Sample("instruct", messages, check, effort=draw.effort, kind="kept")


# Rules that go together: one shapes the words, the other what stands around them.
_TIGHT = ("exclamation", "brackets", "parentheses", "quotes", "stars")
_LOOSE = (
    "prefix Answer:",
    "start {x}",
    "end {x}",
    "call me {x}",
    "json answer",
    "OK first",
    "tag {x}",
)
_TOGETHER: dict[str, tuple[str, ...]] = {
    "upper case": _TIGHT,
    "lower case": _TIGHT,
    "one word": (*_TIGHT, "json answer", "json {x}", "prefix Answer:", "tag {x}"),
    "yes or no": (*_TIGHT, "prefix Answer:"),
    "true or false": (*_TIGHT, "prefix Answer:", "upper case", "lower case"),
    "only the number": (*_TIGHT, "json answer", "json {x}", "prefix Answer:", "tag {x}"),
    "short": (*_TIGHT, "json answer"),
    "number in words": (*_TIGHT, *_LOOSE),
    "sentence": ("exclamation", "brackets", "quotes", "start {x}", "OK first"),
}
_TWO = _lines(r"""{a} {b}
{b} {a}
{a} And: {b}
First rule: {a} Second rule: {b}
1. {a} 2. {b}
- {a}\n- {b}
{a}\n{b}
1. {a}\n2. {b}
{a} Second: {b}
{a} At the same time: {b}
{a} Besides: {b}
{a} Furthermore: {b}
Follow both rules. {a} {b}
There are two rules. {a} {b}
First: {a} Then: {b}
Rules:\n- {a}\n- {b}
{a} And also: {b}
{a} Plus: {b}
{b} And: {a}
{b} Also: {a}
{b}\n{a}
{a} Also: {b}
Two rules. {a} {b}
{a} In addition: {b}
{a} Moreover: {b}""")


def _both(draw: Draw) -> Sample:
    """Two rules at once."""
    rules = {rule.name: rule for rule in _RULES}
    inner = rules[draw.choice(sorted(_TOGETHER))]
    outer = rules[draw.choice(_TOGETHER[inner.name])]
    x = outer.slot(draw) if outer.slot else ""
    while True:
        plain, final, check = _suited(draw, inner, "")
        ruled = outer.apply(Plain(plain.question, plain.analysis, final, plain.check), x)
        if ruled is not None:
            break
    if inner.name.endswith("case") and ruled[1]["kind"] == "contains":
        check = _cased(ruled[0])
    else:
        check = ruled[1]
    wordings = [draw.wording(inner.wordings), draw.wording(outer.wordings).replace("{x}", x)]
    text = draw.wording(_TWO).replace("\\n", "\n")
    text = text.replace("{a}", wordings[0]).replace("{b}", wordings[1])
    name = f"{inner.name}, {outer.name.replace('{x}', x)}"
    said = answer(ruled[0], _worked(draw, name, plain, ruled[0]))
    if draw.chance(0.6):
        persona = draw.choice(_PERSONAS) if draw.chance(0.2) else ""
        messages = [developer(_framed(draw, text, persona)), user(plain.question), said]
    elif draw.chance(0.5):
        messages = [user(f"{plain.question}\n{text}"), said]
    else:
        messages = [user(f"{text}\n{plain.question}"), said]
    return Sample("instruct", messages, check, effort=draw.effort, kind="both")


def _persona(draw: Draw) -> Sample:
    """A developer message that asks for nothing special: the answer stays as it is."""
    sample = borrowed(draw, (*_ANY, "about", "smalltalk", "extracting"))
    text = draw.wording(_PERSONAS)
    if draw.chance(0.25):
        text += " " + draw.choice(_PERSONAS)
    sample.messages.insert(0, developer(text))
    sample.family, sample.kind = "instruct", "persona"
    return sample


_NAMES = _lines("""Your name is {x}.
You are {x}.
You are {x}, a helpful assistant.
You are called {x}.
Your name is {x} and you help our customers.
You are an assistant named {x}.
You are {x}, the assistant of a shop.
Call yourself {x}.
You play the role of {x}.
From now on your name is {x}.
The assistant's name is {x}.
You are a chat bot with the name {x}.
Introduce yourself as {x}.""")
_WHO = _lines("""What is your name?
What's your name?
Who are you?
What are you called?
How are you called?
Tell me your name.
May I know your name?
Your name?
What should I call you?
How should I call you?
Hi, who are you?
Who am I talking to?
Hello! What is your name?
Do you have a name?
Say your name.""")


def _named(draw: Draw) -> Sample:
    """The developer gives the model a name, and the user asks for it."""
    name = (
        draw.choice(lex.FIRST_NAMES)
        if draw.chance(0.6)
        else lex.pseudo_word(draw.random).capitalize()
    )
    rule = developer(draw.wording(_NAMES).format(x=name))
    work = None if draw.effort == "low" else f"rule: name {name}"
    messages = [rule, user(draw.dress(draw.wording(_WHO))), answer(f"I am {name}.", work)]
    return Sample("instruct", messages, contains(name), effort=draw.effort, kind="name")


# The same answer once more, under a rule.

_NOT_THEN = ("short", "no full stop", "always {x}", "yes or no", "twice")


def _then(draw: Draw) -> Sample:
    """A plain answer, then the user wants it in another form."""
    usable = [rule for rule in _RULES if rule.name not in _NOT_THEN]
    rule = draw.choice(
        [r for r in usable if r.name in more.SHORT_THEN] if draw.chance(0.3) else usable
    )
    x = rule.slot(draw) if rule.slot else ""
    plain, final, check = _suited(draw, rule, x)
    wording = _slotted(draw, draw.wording(rule.wordings), x)
    if rule.name in more.SHORT_THEN and draw.chance(0.5):
        text = draw.wording(more.SHORT_THEN[rule.name])
    else:
        text = draw.wording(texts.THEN).replace("{r}", wording).replace("{q}", lower_first(wording))
    work = None
    if draw.effort != "low":
        shown = final.replace("\n", "|")
        work = f"rule: {rule.name.replace('{x}', x)}. {plain.final} -> {shown}"
    messages = [
        user(plain.question),
        answer(plain.final, plain.analysis if draw.effort != "low" else None),
        user(text),
        answer(final, work),
    ]
    return Sample("instruct", messages, check, effort=draw.effort, kind="then")


# Facts that the developer gives and the user asks for.

_GIVEN: list[tuple[str, str, str, Callable[[Any], f.Field]]] = [
    ("name", "The user's name is {v}.|The user is called {v}.|You are talking to {v}.|The customer's name is {v}.|The name of the user is {v}.", "What is my name?|Do you know my name?|Who am I?|What's my name?|What am I called?|Tell me my name.", f.first_name),
    ("user city", "The user lives in {v}.|The user is from {v}.|The customer lives in {v}.|The user's city is {v}.", "Where do I live?|Which city do I live in?|What is my city?|Do you know where I live?|In which city do I live?", f.city),
    ("user age", "The user is {v} years old.|The user's age is {v}.|The customer is {v} years old.", "How old am I?|What is my age?|Do you know how old I am?|What's my age?", f.age),
    ("opening", "The shop opens at {v}.|Our shop opens at {v}.|We open at {v}.|Opening time: {v}.|The library opens at {v}.|The museum opens at {v}.", "When do you open?|At what time do you open?|When does the shop open?|What time do you open?|From when are you open?|When can I come in the morning?", f.clock),
    ("closing", "The shop closes at {v}.|We close at {v}.|Closing time: {v}.|Our office closes at {v}.", "When do you close?|At what time do you close?|When does the shop close?|What time do you close?|Until when are you open?", f.clock),
    ("price", "A ticket costs {v} euros.|The ticket price is {v} euros.|Tickets cost {v} euros each.|Price of a ticket: {v} euros.", "How much is a ticket?|What does a ticket cost?|What is the price of a ticket?|How much does one ticket cost?|How much do I pay for a ticket?", lambda r: (lambda v: (v, v))(str(r.randint(2, 200)))),
    ("manager", "The manager is {v}.|Our manager is called {v}.|The name of the manager is {v}.|Manager: {v}.", "Who is the manager?|What is the manager's name?|What is the name of the manager?|Who is your manager?|Who is the boss here?", f.first_name),
    ("address", "Our office is in {v}.|The company is based in {v}.|Our shop is in {v}.|We are located in {v}.", "Where is your office?|Where are you located?|In which city are you?|Where is your shop?|Where is the company based?", f.city),
    ("code", "The door code is {v}.|The discount code is {v}.|The code is {v}.|Today's code is {v}.", "What is the code?|Tell me the code.|Which code do I need?|What's the code?|Can you give me the code?", f.code),
    ("today", "Today is {v}.|It is {v} today.|The current day is {v}.|Today's weekday is {v}.", "What day is it today?|What day is today?|Which day is today?|What day of the week is it?|Which weekday is it?", lambda r: (lambda v: (v, v))(r.choice(f.WEEKDAYS))),
    ("special", "The dish of the day is {v}.|Today's special is {v}.|The special today is {v}.|The menu of the day is {v}.", "What is the dish of the day?|What is today's special?|What's the special today?|What do you recommend today?", f.food),
    ("secret", "The secret word is {v}.|The password is {v}.|The magic word is {v}.", "What is the secret word?|What's the password?|Tell me the secret word.|What is the magic word?", f.word),
    ("room", "The meeting is in room {v}.|The room number is {v}.|The course takes place in room {v}.", "In which room is the meeting?|What is the room number?|Which room is it?|Where is the meeting?", lambda r: (lambda v: (v, v))(str(r.randint(1, 500)))),
]  # fmt: skip


def _given(draw: Draw) -> Sample:
    """Facts in the developer's message; the user asks for one of them or for something else."""
    facts = draw.random.sample(_GIVEN, draw.choice((1, 1, 2, 3)))
    values = [make(draw.random)[0] for _, _, _, make in facts]
    told = [
        draw.wording(says.split("|")).format(v=v)
        for (_, says, _, _), v in zip(facts, values, strict=True)
    ]
    if draw.chance(0.6):
        told.insert(0, draw.choice(_PERSONAS))
    rule = developer(draw.choice((" ", " ", "\n")).join(told))
    if draw.chance(0.2):  # the facts do not matter
        sample = borrowed(draw, _ANY)
        sample.messages.insert(0, rule)
        sample.family, sample.kind = "instruct", "given"
        return sample
    i = draw.random.randrange(len(facts))
    name, _, asks, _ = facts[i]
    work = None if draw.effort == "low" else f"told: {name}={values[i]}"
    question = draw.dress(draw.wording(asks.split("|")))
    check = contains(values[i])
    return Sample("instruct", [rule, user(question), answer(values[i], work)], check,
                  effort=draw.effort, kind="given")  # fmt: skip


# Rules for some messages only.

_WHEN = {
    "greeting": ("If the user greets you, say \"{x}\".|When the user says hello, reply \"{x}\".|Answer a greeting with \"{x}\".|Greet the user with \"{x}\".|If somebody says hi, answer \"{x}\".|When you are greeted, say \"{x}\".|Reply to greetings with \"{x}\".",
                 "Hi|Hello|Hey|Good morning|Hello!|Hi there|Hey there!|Good evening|Hi!|Good day|Hello there!|Good afternoon"),
    "thanks": ("If the user thanks you, say \"{x}\".|When the user says thanks, reply \"{x}\".|Answer thanks with \"{x}\".|Reply \"{x}\" when the user thanks you.|If somebody thanks you, answer \"{x}\".",
               "Thanks|Thank you|Thanks!|Thank you very much|Thanks a lot!|Thank you!|Many thanks|thx"),
    "bye": ("If the user says goodbye, say \"{x}\".|When the user leaves, reply \"{x}\".|Answer a goodbye with \"{x}\".|Say \"{x}\" when the user says bye.|If somebody says goodbye, answer \"{x}\".",
            "Bye|Goodbye|Bye!|See you|Bye bye|See you later!|Good night|Goodbye!"),
}  # fmt: skip
for _name, (_rules, _messages) in asked_texts.WHEN.items():
    _WHEN[_name] = (f"{_WHEN[_name][0]}|{_rules}", f"{_WHEN[_name][1]}|{_messages}")


_REPLIES = ("No comment.", "I can't help with that.", "Please ask somebody else.", "Not my department.", "Let's talk about numbers.",
            "That is not my job.", "Sorry, I stay out of that.", "Ask me something else.", "I have no opinion.", "No idea.",
            "Call our hotline.", "We don't do that here.", "Next question, please.", "That's a secret.", "I'd rather not say.")  # fmt: skip


def _off_limits(draw: Draw) -> Sample:
    """A topic that is answered with one sentence, and a message that is or is not about it."""
    topic = draw.choice(sorted(marks.TOPICS))
    x = draw.choice(_REPLIES)
    if draw.chance(0.4):
        x = f"No {topic.removeprefix('the ')} here."
    elif draw.chance(0.3):
        x = draw.choice(lex.WORDS).capitalize()
    rule = draw.wording(marks.TOPIC_RULES).replace("{t}", topic).replace("{x}", x)
    rule = rule[0].upper() + rule[1:]
    persona = draw.choice(_PERSONAS) if draw.chance(0.2) else ""
    ruled = developer(_framed(draw, rule, persona))
    if draw.chance(0.35):
        sample = borrowed(draw, ("arith", "strings", "sorting", "counting", "dates"))
        sample.messages.insert(0, ruled)
        sample.family, sample.kind = "instruct", "topic"
        return sample
    asked = draw.wording(marks.TOPICS[topic].split("|"))
    work = None if draw.effort == "low" else f"rule: {topic} {x}"
    messages = [ruled, user(draw.dress(asked)), answer(x, work)]
    return Sample("instruct", messages, contains(x.rstrip(".")), effort=draw.effort, kind="topic")


def _when(draw: Draw) -> Sample:
    """A rule for greetings, thanks or goodbyes, and a message that it is or is not for."""
    name = draw.choice(sorted(_WHEN))
    rules, messages = _WHEN[name]
    x = draw.choice((draw.choice(lex.WORDS).capitalize(), lex.pseudo_word(draw.random), f"{draw.choice(lex.ADJECTIVES)} {draw.choice(lex.NOUNS)}".capitalize(), "Ahoy", "Welcome to our shop", "At your service", "Moin", "See you soon"))  # fmt: skip
    wording = draw.wording(rules.split("|")).replace("{x}", x)
    persona = draw.choice(_PERSONAS) if draw.chance(0.3) else ""
    rule = developer(_framed(draw, wording, persona))
    if draw.chance(0.3):
        sample = borrowed(draw, _ANY)
        sample.messages.insert(0, rule)
        sample.family, sample.kind = "instruct", "when"
        return sample
    work = None if draw.effort == "low" else f"rule: {name} {x}"
    said = [user(draw.choice(messages.split("|"))), answer(x, work)]
    return Sample("instruct", [rule, *said], contains(x), effort=draw.effort, kind="when")


def _echoed(draw: Draw) -> Sample:
    """Words to be said back as they stand."""

    def make(r: Any) -> str:
        word, other = lex.pseudo_word(r), r.choice(lex.WORDS)
        return str(r.choice((
            other, other, f"{r.choice(lex.ADJECTIVES)} {other}", f"{r.choice(lex.COLOURS)} {r.choice(lex.ANIMALS)}", word, f"{word} {other}",
            lex.sentence(r), f"{other} {r.choice(lex.WORDS)} {r.choice(lex.WORDS)}", other.upper(), f"{other} {r.randint(1, 99)}", "ready", "done", "yes",
            f"I like {lex.plural(r.choice(lex.OBJECTS))}", f"hello {f.first_name(r)[0]}", f"{word}-{r.randint(1, 9)}", "OK", "I am busy", "all good",
        )))  # fmt: skip

    x = draw.values(make)
    text = draw.wording(more.ECHOES).replace("{x}", x)
    work = None if draw.effort == "low" else f"say: {x}"
    messages = [user(text), answer(x, work)]
    return Sample("instruct", messages, exact(x), effort=draw.effort, kind="echo")


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "instruct/developer": _developer,
    "instruct/user": _user,
    "instruct/kept": _kept,
    "instruct/both": _both,
    "instruct/persona": _persona,
    "instruct/name": _named,
    "instruct/then": _then,
    "instruct/given": _given,
    "instruct/when": _when,
    "instruct/topic": _off_limits,
    "instruct/echo": _echoed,
}
WEIGHTS: dict[str, float] = {
    "instruct/developer": 3.0,
    "instruct/user": 2.0,
    "instruct/kept": 0.6,
    "instruct/both": 0.9,
    "instruct/persona": 0.7,
    "instruct/name": 0.15,
    "instruct/then": 0.9,
    "instruct/given": 0.35,
    "instruct/when": 0.25,
    "instruct/topic": 0.4,
    "instruct/echo": 0.3,
}

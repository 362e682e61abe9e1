"""JSON whose values are reckoned: a calculation under a key, a total beside what it is made of."""

import json
import random
from typing import Any

from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world.base import Draw, Sample, answer, as_json, developer, user
from recipes.nano.world.expression import think

__all__ = ["reckon_json"]

# What is worked out: an expression, words for it, and a key that says what it is.
_TASKS = (
    ("a+b", "{a} + {b}|{a} plus {b}|the sum of {a} and {b}|{a} and {b} added together|add {a} and {b}|{a}+{b}", "sum|total|result|answer|value"),
    ("a-b", "{a} - {b}|{a} minus {b}|the difference of {a} and {b}|{b} taken from {a}|{a}-{b}|subtract {b} from {a}", "difference|rest|result|answer|value|left"),
    ("a*b", "{a} * {b}|{a} times {b}|the product of {a} and {b}|{a} multiplied by {b}|{a} x {b}|multiply {a} by {b}", "product|result|answer|value|total"),
    ("a+b+c", "{a} + {b} + {c}|{a} plus {b} plus {c}|the sum of {a}, {b} and {c}|add {a}, {b} and {c}|{a}, {b} and {c} together", "sum|total|result|answer|value"),
)  # fmt: skip
_KEYED = """Give me {x} as JSON under the key {k}.
{X}, as JSON with the key {k}.
What is {x}? Answer in JSON, key {k}.
Key: {k}. What is {x}? JSON only.
JSON with the key {k} that holds {x}.
Return {{"{k}": ...}} with {x}.
What is {x}? Reply as {{"{k}": number}}.
{X}. Put the result into JSON as {k}.
I need a JSON object, its {k} is {x}.
Work out {x} and write it as JSON, under {k}.
json, one key {k}: {x}
{{"{k}": {x}}} with the number filled in, please
Answer as JSON ({k}): what is {x}?
Make a JSON object whose {k} is {x}.
In JSON, please: {k} = {x}.
Calculate {x}; output JSON with {k} only.
Tell me {x}. Format: JSON, key "{k}".
Only JSON: {{"{k}": the number that {x} makes}}
{X} -> JSON key {k}
Please answer with a JSON object that has {k}: {x}?
How much is {x}? Your answer is JSON with the field {k}.
{X}? JSON, field {k}.""".splitlines()
_RULES = """Answer in JSON with the key {k}.
Give your answer as JSON: {{"{k}": ...}}
Reply as a JSON object {{"{k}": number}}.
Every answer is a JSON object with the key {k}.
Output JSON only, with the key {k}.
Always answer with {{"{k}": <number>}}.
Your answers are JSON, field {k}.
Respond in JSON. The result goes under {k}.
You are an API. Return {{"{k}": ...}}.
JSON answers only, key: {k}
Put each result into a JSON object as {k}.""".splitlines()
_QUESTIONS = ("What is {x}?", "{X}?", "How much is {x}?", "{X}", "Tell me {x}.", "Please work out {x}.", "I need {x}.", "And {x}?")  # fmt: skip

# Things that are counted: the expression, texts, and the keys of a, b and what is worked out.
_SCENES = (
    ("a*b", "{n} buys {a} {o} at {b} euros each.|{a} {o} at {b} euros each|{a} {o} for {b} dollars apiece|{n} orders {a} {o}; one costs {b} euros.|Price of one: {b}. {n} takes {a} {o}.|One of the {o} is {b} euros and I need {a}.|{a} x {o}, {b} each|We need {a} {o}, {b} euros a piece.|{n} pays {b} euros for each of {a} {o}.",
     "quantity|count|number", "unit_price|price|price_each", "total|total_price|sum|amount"),
    ("a+b", "{n} has {a} {o} and gets {b} more.|{n} had {a} {o} and found {b} others.|There were {a} {o}, then {b} more came.|{a} {o} are here and {b} new ones arrive.|{n} put {b} {o} to the {a} that were there.",
     "before|start|had", "added|more|new", "after|total|now|sum"),
    ("a-b", "{n} has {a} {o} and sells {b}.|{n} had {a} {o} and lost {b} of them.|Of {a} {o}, {b} broke.|There are {a} {o}; {n} takes {b} away.|{a} {o} lay here, {b} are gone.",
     "before|start|had", "sold|lost|gone|taken", "left|after|rest|remaining"),
)  # fmt: skip
_SCENE_ASKS = """{t} JSON with {k}.
From "{t}" give JSON with {k}.
{t}\\nReturn JSON: {k}
Write JSON with the keys {k}: {t}
{t} As JSON ({k}), please.
Make a JSON object with {k} from this: {t}
json {k}: {t}
Fill in {k} as JSON. {t}
Text: {t}\\nKeys: {k}\\nJSON:
{t} I want {k} as JSON.
Work it out and give me JSON with {k}: {t}
Give {k} in JSON for: {t}
{t}\\nAnswer as a JSON object with {k}.
Extract and compute {k}. JSON only. {t}
{t} What are {k}? JSON, please.
Turn this into JSON with {k}. {t}""".splitlines()


def _filled(text: str, values: dict[str, Any]) -> str:
    for name, value in values.items():
        text = text.replace("{" + name + "}", str(value))
    return text


def reckon_json(draw: Draw) -> Sample:
    """A value of the JSON is worked out."""
    return _counted(draw) if draw.chance(0.4) else _calculated(draw)


def _calculated(draw: Draw) -> Sample:
    what, words, keys = draw.choice(_TASKS)
    digits = 1 if "*" in what else draw.choice((1, 2, 2, 3))

    def make(r: random.Random) -> dict[str, int]:
        a, b, c = (r.randint(2, 10**digits - 1) for _ in range(3))
        if what == "a*b":
            a = r.randint(2, 99)
        return (
            {"a": max(a, b), "b": min(a, b), "c": c} if what == "a-b" else {"a": a, "b": b, "c": c}
        )

    values = draw.values(make)
    final, work = think(_filled("".join("{" + x + "}" if x.isalpha() else x for x in what), values), draw.effort)  # fmt: skip
    key = draw.choice(keys.split("|"))
    asked = _filled(draw.choice(words.split("|")), values)
    verb = asked.startswith(("add", "subtract", "multiply"))
    messages = []
    if draw.chance(0.3):
        question = draw.choice(_QUESTIONS[3:4] if verb else _QUESTIONS)
        messages.append(developer(draw.wording(_RULES).replace("{{", "{").replace("}}", "}").replace("{k}", key)))  # fmt: skip
    else:
        plain = [w for w in _KEYED if not verb or "{X}" in w]
        question = draw.wording(plain).replace("{k}", key).replace("{{", "{").replace("}}", "}")
    question = question.replace("{x}", asked).replace("{X}", asked[:1].upper() + asked[1:])
    value = {key: int(final)}
    return _sample(draw, [*messages, user(question)], value, f"{work}. json: {key}={final}")


def _counted(draw: Draw) -> Sample:
    what, texts, *named = draw.choice(_SCENES)

    def make(r: random.Random) -> dict[str, Any]:
        a, b = r.randint(2, 40), r.randint(2, 12 if what == "a*b" else 40)
        if what == "a-b" and a <= b:
            a += b
        return {"a": a, "b": b, "n": f.first_name(r)[0], "o": lex.plural(r.choice(lex.OBJECTS))}

    values = draw.values(make)
    final, work = think(_filled("".join("{" + x + "}" if x.isalpha() else x for x in what), values), draw.effort)  # fmt: skip
    text = _filled(draw.wording(texts.split("|")), values)
    ka, kb, kc = (draw.choice(n.split("|")) for n in named)
    value: dict[str, Any] = {ka: values["a"], kb: values["b"], kc: int(final)}
    if draw.chance(0.3):
        value = {draw.choice(("item", "product", "thing", "what")): values["o"], **value}
    if draw.chance(0.2):
        del value[draw.choice((ka, kb))]
    keys = list(value)
    if draw.chance(0.25):
        draw.random.shuffle(keys)
    value = {k: value[k] for k in keys}
    spec = f"{', '.join(keys[:-1])} and {keys[-1]}" if draw.chance(0.5) else ", ".join(keys)
    question = draw.wording(_SCENE_ASKS).replace("\\n", "\n").replace("{k}", spec).replace("{t}", text)  # fmt: skip
    return _sample(draw, [user(question)], value, f"{work}. json: {', '.join(keys)}")


def _sample(draw: Draw, messages: list[dict[str, Any]], value: dict[str, Any], work: str) -> Sample:
    analysis = None if draw.effort == "low" else work.replace("..", ".")
    final = json.dumps(value)
    return Sample("json", [*messages, answer(final, analysis)], as_json(value), effort=draw.effort, kind="sum")  # fmt: skip

"""Fields out of a text into JSON, for keys, types, a template or a JSON Schema that is given.

The text is one or two skeletons of `domains.py`, often with sentences that do not matter. What is
asked for stands in the user's message or in a developer message, in one of five styles: bare keys,
keys with types, a template, a JSON Schema, and records (a list of objects or of strings). A field
that the text does not have is null, and is asked for only where null is allowed.

    user      Return name and city as JSON: Anna, 31, moved to Rome.
    analysis  json: name, city
    final     {"name": "Anna", "city": "Rome"}

The working names the keys and nothing else: a model that first quotes the text around each value,
or writes the values twice, copies them less well.
"""

import json
import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from recipes.nano.world import arrays, objects
from recipes.nano.world import fields as f
from recipes.nano.world.arrays_texts import ONLY_ASKS, RECORD_ASKS
from recipes.nano.world.asks import DEVELOPER_RULES, KEYS_ASKS, SPEC_ASKS
from recipes.nano.world.base import (
    Draw,
    Message,
    Sample,
    answer,
    as_json,
    developer,
    user,
)
from recipes.nano.world.composed import GROUPS, compose_request
from recipes.nano.world.domains import DOMAINS, FILLERS, SLOTS, Slot
from recipes.nano.world.facts import Told, compose, describe
from recipes.nano.world.judged import judged
from recipes.nano.world.relating import tell_relation
from recipes.nano.world.roles import tell_roles

__all__ = ["FAMILIES", "WEIGHTS"]

_SLOT = re.compile(r"{(\w+)}")
_SKELETONS = [(domain, text) for domain, texts in DOMAINS.items() for text in texts]
_DOMAIN_OF = {text: domain for domain, text in _SKELETONS}
_TEXTS = [text for _, text in _SKELETONS]
_SLOTS_OF = {text: [s for s in _SLOT.findall(text) if s in SLOTS] for text in _TEXTS}
_SLOTS_IN = {d: sorted({s for t in ts for s in _SLOTS_OF[t]}) for d, ts in DOMAINS.items()}
_KEYS_OF = {name: frozenset(slot.keys) for name, slot in SLOTS.items()}


@dataclass
class Asked:
    """One field that is asked for: its key, JSON type, value, meaning, and whether it may be null."""

    key: str
    type: str
    value: Any
    about: str
    options: tuple[str, ...] = ()
    nullable: bool = False


@dataclass
class Case:
    """A text and the fields that are asked of it."""

    text: str
    asked: list[Asked]

    @property
    def value(self) -> dict[str, Any]:
        return {a.key: a.value for a in self.asked}


# The text and its fields.


def _style(key: str, style: float) -> str:
    """The key as this schema's author would write it: mostly as it is, now and then camelCase."""
    if style < 0.82:
        return key
    if style < 0.9:
        head, *rest = key.split("_")
        return head + "".join(part.capitalize() for part in rest)
    if style < 0.93:
        return key.replace("_", " ").capitalize().replace(" ", "_")
    if style < 0.95:
        return "".join(part.capitalize() for part in key.split("_"))
    if style < 0.97:
        return key.replace("_", " ")
    return key.upper() if style < 0.985 else key.replace("_", "-")


_AFFIXES = ("{n}_{k}", "{n}_{k}", "{n}_{k}", "the_{k}", "{k}_value", "{k}_text", "{k}_of_{n}", "my_{k}", "{k}1",
            "{k}_info", "main_{k}", "{n}{k}")  # fmt: skip


def _fill(texts: list[str], r: random.Random) -> tuple[str, dict[str, tuple[str, Any]]]:
    """The skeletons as one text, and what was put in: slot -> (shown, value)."""
    values = {s: SLOTS[s].make(r) for t in texts for s in _SLOTS_OF[t]}
    shown = {s: v[0] for s, v in values.items()}
    parts = []
    for text in texts:
        part = text.format(**shown, they=r.choice(("He", "She")))
        parts.append(
            part if part[0].islower() and r.random() < 0.4 else part[:1].upper() + part[1:]
        )
        if part[0].islower() and any(part.startswith(v[0]) for v in values.values()):
            parts[-1] = part  # a value that opens the sentence is left as it is
    return " ".join(parts), values


def _surround(text: str, draw: Draw) -> str:
    """Now and then sentences before and after that have nothing to do with it."""
    if draw.chance(0.22):
        text = f"{draw.choice(FILLERS)} {text}"
    if draw.chance(0.25):
        text = f"{text}{'' if text[-1] in '.!?' else '.'} {draw.choice(FILLERS)}"
    return text


def _skeletons(draw: Draw) -> Told:
    """A text of whole skeletons: one, or two that share no key."""
    first = draw.wording(_TEXTS)
    texts = [first]
    if draw.chance(0.15):
        other = draw.wording(_TEXTS)
        taken, keys = (
            frozenset[str]().union(*(_KEYS_OF[s] for s in _SLOTS_OF[t])) for t in (first, other)
        )
        if not keys & taken:
            texts.append(other)
    text, values = draw.values(lambda r: _fill(texts, r), lambda v: v[0])
    slots = {s: SLOTS[s] for s in (*values, *_SLOTS_IN[_DOMAIN_OF[first]])}
    return Told(text, values, slots, _DOMAIN_OF[first].rstrip("s"))


# Slots whose values a schema may list.
_FEW = {
    "colour",
    "animal",
    "weather",
    "genre",
    "language",
    "hobby",
    "course",
    "country",
    "city",
    "job",
}


def _options(slot: Slot, value: Any, r: random.Random) -> tuple[str, ...]:
    """The value among two or three others of its kind, in any order."""
    options = [value] if value else []
    options += [slot.make(r)[0] for _ in range(r.randint(2, 3))]
    options = list(dict.fromkeys(options))
    r.shuffle(options)
    return tuple(options)


@lru_cache(maxsize=2048)
def _keys_of(slot: Slot) -> frozenset[str]:
    return frozenset(slot.keys)


def _like_number(value: Any) -> bool:
    """Whether the text reads as a number too, as 18.15 o'clock: then its type has to be shown."""
    return isinstance(value, str) and re.fullmatch(r"\d{1,2}\.\d\d", value) is not None


def _case(draw: Draw, typed: bool, null: bool, texts_of_numbers: bool = False) -> Case:
    """A text and one to five fields of it in any order.

    `typed` says that the types are shown, `null` that the request can say a missing field is null,
    `texts_of_numbers` that a number may be asked for as a string.
    """
    if draw.chance(0.2):
        return _requested(draw, typed, null)
    x = draw.random.random()
    if x < 0.26:
        told = _skeletons(draw)
    elif x < 0.55:
        told = tell_roles(draw)
    elif x < 0.63:
        told = tell_relation(draw)
    else:
        told = compose(draw) if x < 0.87 else describe(draw)
    names = list(told.values)
    taken = frozenset[str]().union(*(_keys_of(told.slots[s]) for s in names))
    text, values, slots = told.text, told.values, told.slots
    usable = [s for s in names if typed or not (slots[s].options or _like_number(values[s][1]))]
    usable = usable or names
    wanted = draw.choice((1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5))
    chosen = draw.random.sample(usable, min(wanted, len(usable)))
    if draw.chance(0.3):
        chosen.sort(key=names.index)
    missing: list[str] = []
    if null and draw.chance(0.6):
        others = [n for n, s in slots.items() if n not in values and not _keys_of(s) & taken
                  and (typed or not s.options)]  # fmt: skip
        missing = others and [draw.choice(others)]
    asked: list[Asked] = []
    used: set[str] = set()
    style = draw.random.random()
    affix = draw.choice(_AFFIXES) if draw.chance(0.1) else "{k}"
    for name in [*chosen, *missing]:
        slot = slots[name]
        clash = used.union(*(_keys_of(slots[s]) for s in names if s != name))
        free = [k for k in slot.keys if k not in clash]
        key = draw.choice(free) if free else name.lstrip("?").replace(" ", "_")
        used.add(key)
        shown, value = values.get(name, ("", None))
        kind = slot.type
        if kind == "integer" and draw.chance(0.15):
            kind = "number"
        elif texts_of_numbers and kind == "integer" and shown == str(value) and draw.chance(0.05):
            kind, value = "string", shown
        options = slot.options
        if typed and name in _FEW and draw.chance(0.2):
            options = _options(slot, value, draw.random)
        full = key if slot.type == "boolean" else affix.format(k=key, n=told.noun.split()[-1])
        asked.append(Asked(_style(full, style), kind, value, slot.about, options,
                           null and (name in missing or draw.chance(0.5))))  # fmt: skip
    if missing:
        draw.random.shuffle(asked)
    return Case(_surround(text, draw), asked)


# Groups of `composed.py` whose values are written otherwise than they are said, or hold numbers.
_SPOKEN = ("alarm", "timer", "timer2", "cart", "sortlist")


def _requested(draw: Draw, typed: bool, null: bool) -> Case:
    """What somebody wants done, as a record: any of its parts, and null for what is not said."""
    group = draw.choice(sorted(set(GROUPS) - set(_SPOKEN)))
    made = compose_request(draw.choice(GROUPS[group]), draw)
    asked = []
    for key, maker, _ in made.parameters:
        said = key in made.arguments
        if (maker.options and not typed) or not (said or null):
            continue
        kind = "list" if maker.type == "strings" else maker.type
        value = made.arguments.get(key)
        if not typed and _like_number(value):
            continue
        if kind == "integer" and draw.chance(0.15):
            kind = "number"
        nullable = null and (not said or draw.chance(0.4))
        about = draw.choice(maker.about).lower()
        asked.append(Asked(key, kind, value, about, maker.options, nullable))
    said_count = sum(a.value is not None for a in asked)
    if not said_count:
        return _requested(draw, typed, null)
    while len(asked) > 5 or (len(asked) > 1 and draw.chance(0.15)):
        spare = [a for a in asked if a.value is None or said_count > 1]
        dropped = draw.choice(spare)
        said_count -= dropped.value is not None
        asked.remove(dropped)
    return Case(_surround(made.text, draw), asked)


# What is asked for, in writing.


def _lines(block: str) -> list[str]:
    """The wordings of a raw block, one a line; a written \\n is a new line inside a wording."""
    return [line.replace("\\n", "\n") for line in block.splitlines()]


def _names(case: Case, r: random.Random) -> str:
    keys = [a.key for a in case.asked]
    x = r.random()
    if x < 0.2:
        keys = [f'"{k}"' for k in keys]
    elif x < 0.3:
        keys = [f"`{k}`" for k in keys]
    elif x < 0.35:
        keys = [f"'{k}'" for k in keys]
    if len(keys) > 1 and r.random() < 0.4:
        return ", ".join(keys[:-1]) + r.choice((" and ", " and ", ", and ", " & ")) + keys[-1]
    if r.random() < 0.07:
        return "{" + ", ".join(keys) + "}"
    return r.choice((", ", ", ", ", ", ", ", "; ", " / ", " + ", ",", " | ")).join(keys)


def _words_of(a: Asked, r: random.Random) -> str:
    names = {"string": "string string string text str", "integer": "integer integer int number",
             "number": "number number float", "boolean": "boolean boolean bool true/false",
             "list": "list_of_strings array string[]"}[a.type].split()  # fmt: skip
    word = r.choice(names).replace("_", " ")
    if a.options:
        word = r.choice(("one of {}", "{}", "enum: {}")).format(
            r.choice((" or ", ", ", " | ", "/")).join(a.options)
        )
    return word + (r.choice((" or null", " | null", ", may be null")) if a.nullable else "")


def _typed(case: Case, r: random.Random) -> str:
    pairs = [(a.key, _words_of(a, r)) for a in case.asked]
    return r.choice((
        lambda: ", ".join(f"{k} ({t})" for k, t in pairs),
        lambda: ", ".join(f"{k}: {t}" for k, t in pairs),
        lambda: "; ".join(f"{k}: {t}" for k, t in pairs),
        lambda: "\n" + "\n".join(f"- {k}: {t}" for k, t in pairs) + "\n",
        lambda: "\n" + "\n".join(f"- {k} ({t})" for k, t in pairs) + "\n",
        lambda: "{" + ", ".join(f"{k}: {t}" for k, t in pairs) + "}",
        lambda: "{" + ", ".join(f'"{k}": {t}' for k, t in pairs) + "}",
        lambda: "{" + "; ".join(f"{k}: {t}" for k, t in pairs) + "}",
        lambda: ", ".join(f"{k} as {t}" for k, t in pairs),
    ))()  # fmt: skip


def _template(case: Case, r: random.Random) -> str:
    style = r.randrange(4)
    blanks: dict[str, tuple[Any, ...]] = {
        "string": ("", "...", "string", None), "integer": (0, 0, "integer", None),
        "number": (0.0, 0, "number", None), "boolean": (False, True, "boolean", None),
        "list": ([], ["..."], ["string"], None)}  # fmt: skip
    blank = {a.key: blanks[a.type][style] for a in case.asked}
    for a in case.asked:
        if a.options:
            blank[a.key] = "|".join(a.options)
    written = json.dumps(blank, indent=2 if r.random() < 0.15 else None)
    if style == 1 and r.random() < 0.5:  # {"name": ..., "age": ...}
        return re.sub(r'"\.\.\."|(?<=: )(?:0|true)(?=[,}\n])', "...", written)
    if style == 3 and r.random() < 0.3:
        return written.replace("null", r.choice(("?", "___", "<value>", '"?"', "_")))
    return written


def _property(a: Asked, about: bool) -> dict[str, Any]:
    kind: dict[str, Any] = {"type": a.type}
    if a.type == "list":
        kind = {"type": "array", "items": {"type": "string"}}
    if a.nullable:
        kind["type"] = [kind["type"], "null"]
    if a.options:
        kind["enum"] = [*a.options, None] if a.nullable else list(a.options)
    if about:
        kind["description"] = a.about
    return kind


def _object(case: Case, r: random.Random) -> dict[str, Any]:
    about = r.random() < 0.2
    if r.random() < 0.09:  # keys that say nothing: the description must be read
        about = True
        for i, a in enumerate(case.asked):
            a.key = f"field{i + 1}" if r.random() < 0.5 else "abcdefgh"[i]
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {a.key: _property(a, about) for a in case.asked},
    }
    if r.random() < 0.7:
        schema["required"] = [a.key for a in case.asked]
    if r.random() < 0.4:
        schema["additionalProperties"] = False
    if r.random() < 0.1:
        schema = {"title": r.choice(("Record", "Item", "Data", "Result", "Extraction")), **schema}
    return schema


def _schema(case: Case, r: random.Random) -> str:
    return json.dumps(_object(case, r), indent=2 if r.random() < 0.12 else None)


_KEYS_ASK = _lines(r"""Extract {k} from this text as JSON: {t}
Extract {k} from the following text. Answer in JSON.\n{t}
Return {k} as JSON. {t}
Return a JSON object with the keys {k} for this sentence: {t}
{t}\nGive me {k} as a JSON object.
{t}\n\nExtract as JSON with keys {k}.
{t}\nJSON with {k} please.
Turn this into JSON with the keys {k}: "{t}"
JSON please, keys: {k}. Text: {t}
Text: {t}\nKeys: {k}\nReply with JSON only.
Keys: {k}\nText: {t}\nJSON:
Please read the text and output JSON with the fields {k}.\n\n{t}
Convert to JSON ({k}): {t}
From "{t}" extract {k} into JSON.
What are {k} in this text? Reply as a JSON object. {t}
I need {k} in JSON from this: {t}
Pull out {k} and write them as JSON.\n"{t}"
Here is a text: "{t}" Write {k} as a JSON object.
Parse this into JSON with the keys {k}: {t}
Parse the sentence below. Output: a JSON object with {k}.\n{t}
Fill a JSON object with {k}. The text is: {t}
Could you get {k} out of the following and give it to me as JSON? {t}
json {k}: {t}
as json with {k}: {t}
Make JSON from this, only {k}: {t}
Read: {t}\nThen give {k} as JSON.
Represent this as a JSON object having {k}: {t}
Find {k} in the text and return only a JSON object.\nText: "{t}"
"{t}" -> JSON with {k}
{t} => json, keys {k}
Structure the following information as JSON using the keys {k}. {t}
Given the text "{t}", produce a JSON object with fields {k}.
Summarize as JSON. Fields: {k}. Text: {t}
Take the sentence "{t}" and extract {k}. Use JSON.
I have this note: {t} Please extract {k} as JSON.
extract {k}, json only\n{t}
get me {k} as json from this: {t}
Your task is to extract {k}. Answer with a JSON object and nothing else.\n\nInput: {t}
Input: {t}\nOutput a JSON object with these keys: {k}
Analyze this message and give back {k} as JSON: {t}
Which {k} does the text mention? JSON object please: {t}
For my database I need {k} as JSON. {t}
Write down {k} in JSON format based on this text: {t}
Based on the text, answer with JSON containing {k}.\n{t}
Someone wrote: "{t}" Extract the fields {k} as JSON.
I got this mail: "{t}" What are {k}? Put them in a JSON object.
Transform the text into an object with the keys {k}: {t}
Create a JSON record ({k}) from: {t}
The text says: {t}\nPlease list {k} as a JSON object.
With the keys {k}, encode this in JSON: {t}
Only JSON. Keys {k}. {t}
Identify {k} and return JSON: {t}
Output JSON with exactly these keys: {k}.\n"{t}"
Get the {k} of this in JSON format: {t}
Give {k} in JSON for: {t}
Do a data extraction. Text: {t} Fields: {k}. Format: JSON.
Extract the following fields as JSON: {k}.\n\n'''{t}'''
Extract information: {k}\nText:\n{t}
Reply with a JSON object that has {k}, taken from this text: {t}
Can you turn "{t}" into JSON? I want {k}.
JSON with {k} and nothing else: {t}
{t}\nOnly {k} and no other keys, as JSON.
Give me {k}, no more and no less, in JSON.\n{t}
{t}\nJSON object with {k} and nothing more.
{t}\nPlease write {k} of this as JSON, nothing besides.
I only care about {k}. JSON, from this: {t}
Ignore everything but {k} and answer in JSON: {t}
{t}\nWhat matters is {k}. As JSON, please.
{t}\nOf all this I need {k}, written as JSON.
Boil this down to JSON, just {k}: {t}
Go through this text and hand me {k} as a JSON object: {t}
My program wants {k} in JSON. Here is what came in: {t}
This came by mail:\n{t}\nI need {k} for my records (JSON).
{t}\n\nPut {k} of the above in JSON.
From the above... well, from this: {t} I want {k}, JSON style.
One JSON object, keys {k}, values from this text: {t}
Note down {k} in JSON while you read this: {t}
{t}\n---\nkeys: {k}\nformat: json
task: json extraction\nfields: {k}\ntext: {t}
You get a text and return JSON. Fields {k}, text: {t}""")

_KEYS_ASK += _lines(
    r"""{t} JSON: {k}
{t} json, keys {k}
{t} -> JSON {k}
{t} -> json ({k})
json pls: {k}. {t}
json pls, {k}: {t}
JSON please: {k}. {t}
{k} as JSON? {t}
{k}, please, in JSON. {t}
I want {k} in JSON. {t}
{t} I want {k} in JSON.
{t} Give {k} as JSON.
{t} Give me JSON with {k}.
{t}\nkeys: {k}. Only JSON.
keys: {k}. {t} Only JSON.
keys: {k}. {t} JSON please.
fields: {k}. {t} JSON please
{t} Format: JSON. Keys: {k}.
Format: JSON ({k}). {t}
Which {k}? JSON. {t}
What {k}? Answer in JSON. {t}
{t} Make that JSON with {k}.
Put {k} in JSON: {t}
Get {k} as JSON: {t}
Please give {k} as JSON. {t}
Note (JSON, keys {k}): {t}
{t} What is that in JSON? Keys: {k}
Tell me {k} as JSON: {t}
New message: {t} Store {k} as JSON.
bug report to json ({k}): {t}
Parse the line into JSON with {k}: "{t}"
Parse this log line or note into JSON with {k}: {t}
Here comes a line of text, make it JSON with {k}: {t}
{t}\n^ JSON with {k}
"{t}" in JSON: {k}
only json! {k}! {t}
Return {{k}} as JSON: {t}
Order it as JSON with {k}: {t}
My app needs {k} (JSON). {t}
Write the JSON record {k} for this: {t}
Record {k} as JSON. {t}
{t} JSON, exactly {k}.
Help me fill my table, JSON with {k}: {t}""".replace("{{k}}", "{k}")
)

_KEYS_ASK += _lines(r"""New mail: {t} Save {k} as JSON.
Incoming message: {t} Keep {k} in JSON.
Just in: {t} Note {k} as JSON, please.
SMS: {t} Please save {k}, JSON.
Phone note: {t} I want {k} kept as JSON.
Chat: {t} Put down {k} as JSON.
Here is a new entry: {t} File {k} as JSON.
Log this as JSON with {k}: {t}
File this under JSON, keys {k}: {t}
{t} Save that as JSON with {k}.
{t} Store that in JSON: {k}.
{t} Keep {k} of this in JSON.
Save {k} of the following in JSON. {t}
Store it in JSON, keys {k}. {t}
Store {k} in a JSON object: {t}
I must store {k}. Write JSON for me from this: {t}
For the archive: {k} as JSON, please. {t}
For our files, please write {k} in JSON: {t}
A letter came: {t} What are {k}? JSON.
Yesterday I read: {t} Give me {k} in JSON.
Voice message: {t} JSON with {k}, please.
Report: {t} The JSON should have {k}.
Note to self: {t} Turn it into JSON with {k}.
The newspaper says: {t} I want JSON with {k}.
I copied this from a web page: {t} JSON: {k}
From my diary: {t} Pick {k} and give me JSON.
Now a new text. {t} Same as ever, JSON with {k}.
Below is a text, above all I need {k} as JSON.\n{t}
Examine this message and return {k} in JSON: {t}
Study the text and hand back {k} as JSON: {t}
Check this text and hand over {k} in JSON.\n{t}
Look through this and report {k} as JSON: {t}
Work through this note and send back {k} as JSON: {t}
Go over the message and write {k} in JSON: {t}
Inspect "{t}" and output {k} as JSON.
{k}: please find these in the text and answer in JSON. {t}
The things I want are {k}. The text is "{t}" The format is JSON.
There is a text: {t} There are keys: {k}. Make JSON.
Of the text below I need {k} in JSON.\n\n{t}
In JSON I'd like to have {k} of this: {t}
Give it to me in JSON ({k}). It is this text: {t}
Can I have {k} in JSON? The text: {t}
May I have JSON with {k} for this text? {t}
Would you make JSON with {k} from this? {t}
Please be so kind and make JSON with {k}. {t}
Quick JSON with {k}: {t}
I'm filling a database. {k}, JSON, please: {t}
Form fields: {k}. Message: {t} JSON.
JSON for the form with the fields {k}: {t}
What the text says, in JSON with {k}: {t}
The following should become JSON with {k}. {t}
"{t}" should become JSON with {k}.
Rewrite "{t}" as JSON, only {k}.
Reduce the text to JSON with {k}. {t}
Sum this up in JSON with {k}: {t}""")

# {a} says in words what the keys {k} mean.
_MEANING_ASK = _lines(r"""Tell me {a} as JSON (keys {k}): {t}
{t} Give {a} as JSON with the keys {k}.
Extract {a} to JSON (keys {k}). {t}
I want to know {a}. JSON with the keys {k}. {t}
{t} I need {a}; use JSON and the keys {k}.
From this text get {a}, as JSON with keys {k}: {t}
Please extract {a}. Keys: {k}. Format: JSON. {t}
Text: {t}\nExtract {a} (JSON keys: {k}).
Find out {a}. Answer as JSON ({k}). {t}
What does the text say about {a}? JSON, keys {k}. {t}
Write {a} as JSON, calling them {k}: {t}
Get me {a}. The JSON keys are {k}. {t}
In JSON, please: {a} (as {k}). {t}
{t}\nPut {a} into JSON under the keys {k}.
JSON with {k}, that is {a}: {t}
Read this and note {a}. JSON keys: {k}.\n{t}
Summarise as JSON: {a} (keys {k}). {t}
Which is {a}? JSON, keys {k}. {t}
Collect {a} in JSON, keys {k}: {t}
The keys are {k}: {a}. Make JSON from: {t}
Your job is to find {a} and return JSON with the keys {k}. {t}
{t} Return {a}, JSON, keys {k}.""")

_TYPED_ASK = _lines(r"""Extract these fields as JSON: {k}. Text: {t}
Extract {k} from: {t}
Return a JSON object with {k}\nText: {t}
{t}\n\nReturn JSON: {k}
Text: {t}\nFields: {k}
Fields: {k}\nText: {t}
Give me JSON with {k} for this text: {t}
The JSON must have these fields: {k}\nThe text is: {t}
Convert the text to JSON with {k}\n"{t}"
Parse "{t}" into {k}. JSON only.
I need an object of the form {k} from the text "{t}"
Read the text and fill the fields {k} in JSON.\n{t}
Output JSON of the type {k} for: {t}
From the following text get {k} as JSON: {t}
JSON with keys {k}. Source: {t}
Please extract {k} and answer with JSON only: {t}
Extract structured data. Format: {k}\n{t}
{t}\nExtract {k} as a JSON object, please.
Given "{t}", reply with a JSON object with the fields {k}
Produce JSON ({k}) from this sentence. {t}
Schema: {k}\nSentence: {t}
Sentence: {t}\nSchema: {k}\nJSON:
Use this schema: {k}. Extract from: {t}
Make a JSON object from this: {t}\nKeys and types: {k}
Keys and types: {k}\n{t}
Which values does the text give? Answer as JSON with {k}\nText: {t}
Types matter: {k}. Turn this into JSON: {t}
json please: {k}\n{t}
as json, {k}: {t}
Data extraction. {k}. Input: {t}
Input: {t}\nOutput: JSON with {k}
Write the facts as JSON, with {k}. The facts: {t}
Interface: {k}\nReturn matching JSON for: {t}
Follow this structure: {k}\nText: "{t}"
Turn "{t}" into a JSON object with {k}
I have a form with the fields {k}. Fill it in as JSON from this text: {t}
Could you extract {k} from this message as JSON? {t}
My record type is {k}. The input is: {t}""")

_TEMPLATE_ASK = _lines(r"""Fill in this template: {k}\nText: {t}
Use this format: {k}. Text: {t}
Extract from the text in exactly this format: {k}\n{t}
{t}\nAnswer in this format: {k}
{t}\n\nFill in: {k}
Complete this JSON from the text. JSON: {k} Text: {t}
Answer like this: {k}\nThe text: {t}
Return JSON like {k} for the text "{t}"
Text: {t}\nTemplate: {k}\nFill the template.
Template: {k}\nText: {t}
Here is an empty record: {k} Fill it with the data from: {t}
Please fill the JSON {k} with the information in "{t}"
Example of the output: {k}. Now do it for: {t}
The output must look like {k}. The input is: {t}
Give the answer as {k}. {t}
Put the facts of this text into {k}: {t}
Read this: {t} Then reply with JSON shaped like {k}
Output format: {k}\n\n{t}
Convert the following to {k}\n{t}
fill this json {k} from: {t}
Use the structure {k} to describe: {t}
Turn the text into JSON of this shape: {k}\n"{t}"
Shape: {k}\nInput: {t}
Write the values of the text into this object: {k}\n{t}
Extract the data. Your answer has the form {k}. Text: {t}
I want the result as {k}. Text: "{t}"
Replace the placeholders in {k} with the values from this text: {t}
Given the text "{t}", complete {k}
The empty form is {k} and the text is: {t}
From the text {t} make an object such as {k}""")

_SCHEMA_ASK = _lines(r"""Extract the data from the text as JSON that follows this schema: {k}\nText: {t}
Schema: {k}\nText: {t}
JSON Schema: {k}\n\nText: {t}\n\nReturn the JSON object.
Text: {t}\nSchema: {k}
Text: {t}\n\nJSON Schema:\n{k}\n\nAnswer with JSON that matches the schema.
{t}\nExtract as JSON with this schema: {k}
{t}\n\nGive me JSON that is valid for this schema:\n{k}
Use this JSON schema: {k}. Extract from: {t}
Given the schema {k}, extract the fields from "{t}"
Return only JSON matching {k}. Text: "{t}"
Answer with JSON for the schema {k} using this text: {t}
Parse the text according to the schema.\nSchema: {k}\nText: {t}
Your output must satisfy this JSON Schema: {k}\nInput: {t}
Convert this sentence to a JSON object. Schema: {k} Sentence: {t}
Here is a schema: {k} Here is a text: {t} Fill it in.
Fill this schema from the text.\n{k}\n{t}
Please extract the information in "{t}" with the schema {k}
Follow the schema strictly: {k}\n\n{t}
Extract structured data.\nSchema:\n{k}\nDocument:\n{t}
Document: {t}\nTarget schema: {k}
I have a JSON schema: {k}\nPlease turn this text into matching JSON: {t}
What is the JSON for this text? {t}\nIt must follow {k}
json schema {k}\ntext {t}
schema: {k} input: {t}
Read the message and return an object of this schema: {k}\nMessage: {t}
Produce a JSON instance of {k} from: {t}
Can you fill the schema {k} with the facts in this text? {t}
Use the schema below to extract data from this text: {t}\n{k}
From the text below, create JSON that conforms to the schema.\n\nText: "{t}"\n\nSchema: {k}
Make valid JSON for {k} out of "{t}"
The response schema is {k}. The text is "{t}"
Turn the following into JSON ({k}): {t}
Extract. Schema = {k}. Text = {t}
Data: {t}\nSchema: {k}\nJSON:
Respond with a JSON object conforming to this schema:\n{k}\n\nHere is the text:\n{t}
Map this text onto the schema {k}: {t}
According to this JSON schema: {k} what does the text say? {t}
I need data for an API with this schema: {k}\nThe data is in this text: {t}""")

_DEVELOPER_KEYS = _lines(r"""Extract {k} from the user's message as JSON.
Extract {k} from every text. Answer in JSON only.
You extract data. Reply with a JSON object with the keys {k}.
The user sends a text. Return a JSON object with {k}.
Return only JSON with the keys {k}.
Always answer with a JSON object that contains {k}.
You are a parser. Output JSON with {k} and nothing else.
From what the user writes, get {k} and reply with JSON.
Respond in JSON. Keys: {k}.
Output format: a JSON object with {k}.
You turn messages into JSON records. Fields: {k}.
Your job: find {k} in the text and answer as JSON.
For each message give a JSON object with {k}. No other text.
Reply in JSON with exactly these fields: {k}
Read the text and give {k} as a JSON object.
Information extraction. Fields: {k}. Format: JSON.
Convert the user's text into JSON with {k}.
Answer only in JSON: {k}
You are a helpful assistant that extracts {k} as JSON.
Do not chat. Extract {k} as JSON from the message.
Give JSON with {k} and nothing else.
Return JSON holding {k} and no other keys.
Reply with {k} as a JSON object, no more, no less.
JSON with {k}; nothing besides.
The only thing you ever write is a JSON object with {k}.
For whatever text comes in, write {k} as JSON and stop.
Texts come in, JSON goes out. Keys: {k}.
Your reply is parsed by a program that expects JSON with {k}.
No prose. JSON only, with {k}, taken from the message.
The keys of your JSON answer are {k}.
Every message describes something. Write {k} of it as JSON.
Please answer all messages with a JSON object that has {k}.
I want {k} of each message in JSON, without comments.
You read notes and return {k} in a JSON object.""")

_DEVELOPER_FORM = _lines(r"""Answer in this format: {k}
Fill in this template from the user's text: {k}
Extract the data of the message in the form {k}
Reply with JSON shaped like {k} and nothing else.
You extract data. Your answer looks like {k}
Output: {k}
Always use this format for your answer: {k}. Take the values from the text.
The user sends a text. Put its values into {k}
For every message, return {k} with the values filled in.
JSON only. Shape: {k}
Turn each text into {k}
You are a parser. The result has the form {k}""")

_DEVELOPER_SCHEMA = _lines(r"""Extract data from the text as JSON that follows this schema: {k}
Extract the fields of this JSON schema from the user's message.\n{k}
Answer with JSON that matches this schema:\n{k}
Your answer must be valid JSON for the schema {k}
You extract structured data. Schema: {k}
Reply only with JSON that conforms to: {k}
Response schema: {k}
Always respond with a JSON object of this schema: {k}
Parse the user's text into this schema: {k}
The user sends a text. Return an object that satisfies {k}
# Response Formats\n\n## extraction\n\n{k}
# Response Formats\n\n## record\n\n{k}
# Response Formats\n\n## answer\n\n{k}
# Response Formats\n\n## response\n\n{k}
# Response Formats\n\n## person\n\n{k}
# Response Formats\n\n## data\n\n{k}
# Response Formats\n\n## result\n\n{k}
Extract the data.\n\n# Response Formats\n\n## output\n\n{k}
Extract the information from the message.\n\n# Response Formats\n\n## schema\n\n{k}
You are a helpful assistant.\n\n# Response Formats\n\n## item\n\n{k}
Use this JSON schema for your answer: {k}
JSON schema of the output:\n{k}\nTake the values from the text.
Output JSON only, valid for {k}
You are a data extraction engine. The schema is {k}""")

_ENVELOPE = _lines(r"""Text: {t}
"{t}"
Here is the text: {t}
Extract this: {t}
Message: {t}
Please extract: {t}
Input: {t}
This is the text: "{t}"
Extract the data from: {t}
Now this one: {t}
Parse this: {t}
Here you go: {t}
What about this? {t}
{t}\nPlease extract the data.
{t}\n\nJSON please.
Can you extract the data? {t}
The text:\n{t}
Document: {t}
Sentence: {t}""")

_NULLS = _lines(r"""Use null for what is missing.
If something is missing, use null.
Missing values are null.
Put null where the text says nothing.
Unknown = null.
Write null if a field is not mentioned.
Use null if it is not in the text.
Anything not stated must be null.
If a value is not given, set it to null.""")


# The samples.


def _work(case: Case, draw: Draw) -> str | None:
    """The keys in order."""
    return None if draw.effort == "low" else f"json: {', '.join(a.key for a in case.asked)}"


def _sample(draw: Draw, kind: str, messages: list[Message], case: Case) -> Sample:
    final = json.dumps(case.value, ensure_ascii=False)
    return Sample(
        "json",
        [*messages, answer(final, _work(case, draw))],
        as_json(case.value),
        effort=draw.effort,
        kind=kind,
    )


def _ask(draw: Draw, wordings: list[str], spec: str, text: str) -> str:
    wording = draw.wording(wordings)
    if spec.endswith("\n") and "{k}\n" in wording:
        spec = spec[:-1]
    return wording.replace("{k}", spec).replace("{t}", text)


def _asks(draw: Draw, written: list[str], composed: list[str]) -> list[str]:
    """The wordings written out one by one, or those put together from parts."""
    return written if draw.chance(0.5) else composed


def _keys(draw: Draw) -> Sample:
    """The keys alone; their types are the natural ones."""
    null = draw.chance(0.12)
    case = _case(draw, typed=False, null=null)
    spec = _names(case, draw.random)
    meanings = [a.about for a in case.asked]
    if len(meanings) < 4 and len(set(meanings)) == len(meanings) and draw.chance(0.25) and all(
        m.startswith(("the ", "who ", "when ", "where ", "how ", "what ", "which ")) for m in meanings
    ):  # fmt: skip
        said = f"{', '.join(meanings[:-1])} and {meanings[-1]}" if meanings[1:] else meanings[0]
        question = _ask(draw, _MEANING_ASK, spec, case.text).replace("{a}", said)
    else:
        question = _ask(draw, _asks(draw, _KEYS_ASK, KEYS_ASKS), spec, case.text)
    if null:
        question = _with(question, draw.wording(_NULLS), draw)
    return _sample(draw, "keys", [user(question)], case)


def _with(question: str, rule: str, draw: Draw) -> str:
    return f"{rule} {question}" if draw.chance(0.4) else f"{question}\n{rule}"


def _types(draw: Draw) -> Sample:
    """Keys with types in one of many notations."""
    case = _case(draw, typed=True, null=draw.chance(0.2), texts_of_numbers=True)
    wordings = _asks(draw, _TYPED_ASK, KEYS_ASKS if draw.chance(0.6) else SPEC_ASKS)
    question = _ask(draw, wordings, _typed(case, draw.random), case.text)
    return _sample(draw, "types", [user(question)], case)


def _form(draw: Draw) -> Sample:
    """A template with blanks, or with the names of the types."""
    null = draw.chance(0.1)
    case = _case(draw, typed=True, null=null)
    wordings = _asks(draw, _TEMPLATE_ASK, SPEC_ASKS)
    question = _ask(draw, wordings, _template(case, draw.random), case.text)
    if null:
        question = _with(question, draw.wording(_NULLS), draw)
    return _sample(draw, "template", [user(question)], case)


def _by_schema(draw: Draw) -> Sample:
    """A JSON Schema in the user's message."""
    case = _case(draw, typed=True, null=draw.chance(0.25), texts_of_numbers=True)
    wordings = _asks(draw, _SCHEMA_ASK, SPEC_ASKS)
    question = _ask(draw, wordings, _schema(case, draw.random), case.text)
    return _sample(draw, "schema", [user(question)], case)


def _developer(draw: Draw) -> Sample:
    """What to extract stands in the developer message; the user sends the text."""
    style = draw.choice(("keys", "types", "template", "schema", "schema", "schema"))
    case = _case(draw, typed=style != "keys", null=style == "schema" and draw.chance(0.2))
    spec = {"keys": _names, "types": _typed, "template": _template, "schema": _schema}[style](
        case, draw.random
    )
    wordings = {"keys": _DEVELOPER_KEYS, "types": _DEVELOPER_KEYS, "template": _DEVELOPER_FORM}
    rules = wordings.get(style, _DEVELOPER_SCHEMA)
    if style in ("keys", "types"):
        rules = _asks(draw, rules, DEVELOPER_RULES)
    rule = _ask(draw, rules, spec, "")
    text = case.text if draw.chance(0.5) else _ask(draw, _ENVELOPE, "", case.text)
    return _sample(draw, "developer", [developer(rule.strip()), user(text)], case)


# Records: several objects, or all values of one kind.

_PAIRS: list[tuple[str, str, Callable[[random.Random], tuple[str, Any]], Callable[[random.Random], tuple[str, Any]], list[str]]] = [
    ("name", "age", f.first_name, f.age, ["{a} is {b} years old", "{a} is {b}", "{a} ({b})", "{a}, {b}", "{a}, aged {b}", "{a}: {b}"]),
    ("name", "city", f.first_name, f.city, ["{a} lives in {b}", "{a} comes from {b}", "{a} from {b}", "{a} ({b})", "{a} moved to {b}"]),
    ("name", "job", f.first_name, f.job, ["{a} is a {b}", "{a} works as a {b}", "{a} the {b}", "{a}: {b}"]),
    ("product", "price", f.product, f.price, ["the {a} costs {b}", "a {a} for {b}", "{a}: {b}", "{a} ({b})", "one {a} at {b}"]),
    ("item", "quantity", f.products, f.count, ["{b} {a}", "{b} x {a}", "{a}: {b}", "{b} pieces of {a}"]),
    ("city", "temperature", f.city, f.temperature, ["{a} {b} degrees", "{b} degrees in {a}", "{a}: {b}", "it is {b} degrees in {a}"]),
    ("team", "points", f.team, f.percent, ["{a} has {b} points", "{a}: {b}", "{a} with {b} points", "{b} points for {a}"]),
    ("title", "year", f.title, f.year, ["{a} ({b})", "{a} from {b}", "{a} appeared in {b}", "in {b} {a}"]),
    ("name", "email", f.first_name, f.email, ["{a} <{b}>", "{a} ({b})", "{a}: {b}", "{a} can be reached at {b}"]),
    ("name", "phone", f.first_name, f.phone, ["{a}: {b}", "{a} ({b})", "{a} has the number {b}", "call {a} on {b}"]),
    ("name", "company", f.first_name, f.company, ["{a} works for {b}", "{a} ({b})", "{a} from {b}", "{a} is employed by {b}"]),
    ("name", "hobby", f.first_name, f.word, ["{a} likes {b}", "{a}: {b}", "{a} is into {b}", "{a} collects {b}"]),
    ("country", "capital", f.country, f.city, ["the capital of {a} is {b}", "{a}: {b}", "{b} is the capital of {a}", "{a} has the capital {b}"]),
    ("city", "country", f.city, f.country, ["{a} is in {b}", "{a} ({b})", "{a} lies in {b}", "{a}: {b}"]),
    ("order", "total", f.code, f.price, ["order {a} costs {b}", "{a}: {b}", "{a} for {b}", "{a} comes to {b}"]),
    ("flight", "gate", f.code, f.code, ["flight {a} leaves from gate {b}", "{a}: {b}", "{a} at gate {b}"]),
    ("event", "date", f.topic, f.date, ["the {a} is on {b}", "{a}: {b}", "{a} ({b})", "on {b} the {a}"]),
    ("event", "time", f.topic, f.clock, ["the {a} at {b}", "{a}: {b}", "the {a} starts at {b}"]),
    ("task", "person", f.short_message, f.first_name, ["{a} - {b}", "{b}: {a}", "{a} ({b})"]),
    ("book", "author", f.title, f.full_name, ["{a} by {b}", "{b} wrote {a}", "{a} ({b})"]),
    ("animal", "name", f.animal, f.pet_name, ["a {a} called {b}", "{b} the {a}", "{b} is a {a}", "{a}: {b}"]),
    ("food", "price", f.food, f.price, ["{a} for {b}", "{a}: {b}", "{a} costs {b}", "{b} for the {a}"]),
    ("name", "salary", f.full_name, f.big_price, ["{a} earns {b}", "{a}: {b}", "{a} gets {b}"]),
    ("room", "colour", f.place, f.colour, ["{a} is {b}", "{a}: {b}", "{a} was painted {b}"]),
    ("server", "status", f.word, f.word, ["{a} is {b}", "{a}: {b}", "{a} ({b})"]),
    ("team", "wins", f.team, f.count, ["{a} won {b} games", "{a}: {b}", "{b} wins for {a}"]),
    ("file", "size", f.filename, f.integer, ["{a} has {b} bytes", "{a}: {b}", "{a} ({b} kB)", "{b} bytes in {a}"]),
    ("name", "role", f.full_name, f.job, ["{a} is our {b}", "{a} - {b}", "{b}: {a}", "the {b} is {a}"]),
    ("from", "to", f.city, f.city, ["from {a} to {b}", "{a} -> {b}", "{a} to {b}", "to {b} from {a}"]),
    ("sender", "recipient", f.first_name, f.first_name, ["{a} wrote to {b}", "{a} to {b}", "{b} got a letter from {a}", "to {b} from {a}"]),
    ("product", "stock", f.product, f.count, ["{b} of the {a} are left", "{a}: {b} left", "the {a} ({b} in stock)", "we have {b} of the {a}"]),
    ("dish", "price", f.dish, f.price, ["{a} {b}", "the {a} is {b}", "{a} .... {b}", "{b} for the {a}"]),
    ("player", "goals", f.full_name, f.count, ["{a} scored {b} goals", "{b} goals by {a}", "{a}: {b}", "{a} ({b})"]),
    ("day", "temperature", f.day, f.temperature, ["{a} {b} degrees", "{a}: {b}", "{b} degrees on {a}"]),
    ("patient", "room", f.full_name, f.number_id, ["{a} lies in room {b}", "room {b}: {a}", "{a} is in room {b}"]),
    ("ingredient", "grams", f.food, f.number_id, ["{b} g {a}", "{b} grams of {a}", "{a}: {b} g", "{a} ({b} g)"]),
    ("winner", "loser", f.team, f.team, ["{a} beat {b}", "{b} lost to {a}", "{a} won against {b}", "{b} was beaten by {a}"]),
    ("time", "place", f.clock, f.place, ["{a} at {b}", "at {b}, {a}", "{a} - {b}"]),
    ("invoice", "due", f.code, f.date, ["{a} is due on {b}", "{a}: pay by {b}", "by {b} for {a}", "{a} ({b})"]),
    ("owner", "pet", f.first_name, f.pet_name, ["{a} has {b}", "{b} belongs to {a}", "{a}'s {b}", "{a} owns {b}"]),
    ("room", "price", f.number_id, f.price, ["room {a} costs {b}", "room {a} costs {b} a night", "room {a}: {b}", "{b} for room {a}", "room {a} at {b}"]),
    ("room", "guest", f.number_id, f.full_name, ["room {a} is for {b}", "{b} has room {a}", "room {a}: {b}", "{b} in room {a}"]),
    ("item", "price", f.food, f.price, ["{a} {b}", "{a} at {b}", "{a} - {b}", "{b} {a}"]),
    ("name", "age", f.first_name, f.age, ["{a} {b}", "{b}-year-old {a}", "{a} aged {b}", "{a} turned {b}", "{a} is {b} now"]),
    ("table", "guests", f.number_id, f.count, ["table {a} has {b} guests", "table {a}: {b} guests", "{b} guests at table {a}", "table {a} ({b} people)"]),
    ("bus", "time", f.number_id, f.clock, ["bus {a} leaves at {b}", "bus {a}: {b}", "{b} bus {a}", "at {b} bus {a}"]),
    ("page", "topic", f.number_id, f.topic, ["page {a} is about the {b}", "page {a}: {b}", "{b} on page {a}"]),
    ("name", "instrument", f.first_name, lambda r: (lambda w: (w, w))(r.choice(("piano", "violin", "guitar", "flute", "drums", "harp", "cello", "trumpet"))), ["{a} plays the {b}", "{a} ({b})", "{a}: {b}", "{a} on the {b}"]),
    ("student", "grade", f.first_name, lambda r: (lambda w: (w, w))(r.choice(("A", "B", "C", "D", "A+", "B-"))), ["{a} got a {b}", "{a}: {b}", "{a} ({b})", "a {b} for {a}"]),
    ("city", "country", f.city, f.country, ["{a}, {b}", "{a} in {b}", "{b} has {a}"]),
    ("student", "grade", f.first_name, f.percent, ["{a} got {b} points", "{a} {b}", "{a}: {b}", "{a} scored {b}"]),
]  # fmt: skip

_RECORDS_ASK = _lines(
    r"""Return a JSON array of objects with {k}: {t}
Extract all records as a JSON list with the keys {k}. {t}
{t}\nGive me a JSON array; each object has {k}.
Text: {t}\nMake a JSON list of objects with {k}.
Convert to a JSON array of objects ({k}): {t}
List everything as JSON objects with {k}: {t}
Turn this into an array of JSON objects with {k}. "{t}"
One JSON object per entry, in an array, keys {k}: {t}
json array with {k}: {t}
Write a JSON list with {k} for every entry.\n{t}
I need an array of objects, each with {k}. The text is: {t}
Parse "{t}" into a JSON list. Keys: {k}.
Extract every entry from the text. Output: a JSON array of objects with {k}.\n{t}
From this text make a list of JSON objects with the keys {k}: {t}
Give me all entries as a JSON array, each with {k}. {t}
{t}\n\nAs a JSON array of objects, keys {k}.
Here is some text: {t} Please return a JSON list in which every object has {k}.
Extract a list of objects ({k}) from: {t}
For each entry in "{t}" write a JSON object with {k}; return them as an array.
Data: {t}\nOutput: JSON array, keys {k}.
Make an array. Every element is an object with {k}. Text: {t}
Parse all of this into JSON objects with {k}, in one array: {t}
list of json objects please ({k}): {t}
Return [..., ...] with {k} for every item in this text: {t}
I have this list: {t} Turn it into JSON, an array of objects with {k}.
Read the text and give back all records as JSON. Keys: {k}.\n{t}
Put every pair into an object with {k} and return the JSON array: {t}
Message: {t}\nCollect the entries as JSON objects with {k}, in a list.
Keys {k}, one object for each, all in a JSON array: {t}
Can you turn this into a JSON array of objects having {k}? {t}
Read the text and return all entries as JSON objects in an array. Keys: {k}.\n{t}
Give back all records as a JSON list. Keys: {k}. {t}
All entries as JSON, please, each with {k}: {t}
Return every record of this text as JSON with the keys {k}: {t}
Make one object per line with {k} and put them all in a JSON array.\n{t}
Every row becomes an object with {k}. Give me the JSON array.\n{t}
Write all of them down as JSON. Keys: {k}.\n{t}
{t}\nAll records as JSON, keys {k}.
{t}\nEach entry as a JSON object with {k}, together in one array.
There are several entries here: {t} I need them all as JSON with {k}.
Read this and return all the records in JSON. The keys are {k}. {t}
JSON for all of these, keys {k}: {t}
I need all of them as JSON ({k}): {t}
Extract all items with {k} as JSON.\n{t}
Collect all entries. Format: JSON array of {k}. Text: {t}
This list should become JSON: {t} Every element has {k}.
Several things are named here. Return them as a JSON list with {k}: {t}
Table to JSON, columns {k}: {t}
As a JSON array please, one object each, with {k}: {t}
Build a JSON list from this text. Each element: {k}. {t}
Give all the pairs as JSON objects with {k} in a list: {t}
Read: {t}\nReturn: a JSON array, one {k} per entry.
Transcribe these records into a JSON array with {k}.\n{t}
The following holds more than one record. Write all as JSON with {k}: {t}
List all records. Output JSON. Keys {k}.\n{t}
Go through it line by line and make a JSON array with {k}: {t}
Turn each of these into JSON with {k} and return the whole array: {t}
My list: {t}\nMy wish: a JSON array with {k}.
Produce the array of all entries with {k}, in JSON: {t}
Please convert every entry into a JSON object ({k}). Answer with the array.\n{t}
{t} -> JSON list with {k}
{t} As JSON list with {k}, please.
{t} JSON array, each element with {k}.
Each element has {k}. Make the JSON array from: {t}
Make a JSON array, each element: {k}. {t}
Create a JSON list. Each entry: {k}. {t}
Build a JSON array. Every element: {k}. {t}
JSON list with {k}: {t}
json list of {k}: {t}
A JSON list, please. Each object: {k}. {t}
{k} for each, as JSON list: {t}
Give {k} of each as a JSON list of objects. {t}
From "{t}" make a JSON list of objects with {k}.
{t} I want a list of JSON objects with {k}.
{t}\nList of objects ({k}) in JSON.
Who and what? A JSON array with {k}: {t}
Write [{{...}}, {{...}}] with {k} for: {t}
Put this in a JSON list, each with {k}: {t}
I need a JSON array with one object ({k}) for each of these: {t}
As JSON list with {k}: {t}""".replace("{{...}}", "{...}")
)

_ONLY_ASK = _lines(r"""Extract every {k} as a JSON array: {t}
List each {k} in this text as a JSON array of values. {t}
{t}\nGive me a JSON array with every {k}.
Text: {t}\nReturn only the value of each {k}, as a JSON list.
Which {k} values are there? Answer as a JSON array. {t}
Make a JSON array of each {k} in "{t}"
json array of every {k}: {t}
Collect each {k} from the text into a JSON list: {t}
From "{t}" take each {k} and put it into a JSON array.
I want a JSON list with the {k} of every entry: {t}
{t}\n\nJSON array of every {k}, please.
Give only the {k} of each entry, as a JSON array of values: {t}
What is the {k} of each entry? Answer with a JSON list. {t}
Text: {t}\nMake a list of each {k}. Format: a JSON array.
Read "{t}" and return a JSON array that holds each {k}.
Nothing but the {k} of each one, as JSON list: {t}
Pull every {k} out of this and return a JSON array: {t}
For each entry take the {k}; answer as a flat JSON array. {t}
Here is a text: {t} List every {k} in it as JSON.
flat json list, {k} only: {t}
Return a JSON array that holds each {k}: {t}
Read "{t}" and give me each {k} in a JSON array.
A JSON array with all the values of {k}: {t}
JSON list of the {k} values, from: {t}
{t} Only each {k}, as a JSON list.
{t} I just want each {k}. JSON array.
Write each {k} into one JSON array: {t}
Give me a JSON list in which every {k} appears: {t}
Take "{t}" and list each {k} in JSON.
Every {k}, JSON array: {t}
Output a JSON array made of each {k}. {t}
Return a JSON array with one value per entry, the {k}: {t}""")


_RECORDS_ASK += [wording.replace("\\n", "\n") for wording in RECORD_ASKS]
_ONLY_ASK += ONLY_ASKS


def _nested(draw: Draw) -> Sample:
    """An object of two objects: facts about two things, in a template, typed or a JSON Schema."""
    schema = draw.chance(0.45)
    parts: dict[str, Case] = {}
    texts: list[str] = []
    size = 1 if draw.chance(0.2) else 2
    while len(parts) < size:
        x = draw.random.random()
        if x < 0.4:
            told = tell_roles(draw) if x < 0.3 else tell_relation(draw)
        else:
            told = compose(draw) if x < 0.87 else describe(draw)
        name = told.noun.split()[-1].replace("-", "_")
        if name in parts:
            continue
        texts.append(told.text)
        usable = list(told.values)
        chosen = draw.random.sample(usable, min(draw.choice((1, 2, 2, 3)), len(usable)))
        used: set[str] = set()
        asked = []
        for n in chosen:
            slot = told.slots[n]
            clash = used.union(*(_keys_of(told.slots[m]) for m in usable if m != n))
            free = [k for k in slot.keys if k not in clash]
            key = draw.choice(free) if free else n.lstrip("?").replace(" ", "_")
            used.add(key)
            asked.append(Asked(key, slot.type, told.values[n][1], slot.about, slot.options))
        parts[name] = Case(told.text, asked)
    gap = draw.choice((" ", " ", chr(10)))
    text = _surround(gap.join(texts), draw)
    r = draw.random
    if schema:
        spec = json.dumps({
            "type": "object",
            "properties": {n: _object(c, r) for n, c in parts.items()},
            **({"required": list(parts)} if draw.chance(0.7) else {}),
        })  # fmt: skip
        question = _ask(draw, _asks(draw, _SCHEMA_ASK, SPEC_ASKS), spec, text)
    else:
        if draw.chance(0.55):
            spec = "{" + ", ".join(f'"{n}": {_blank(c, r)}' for n, c in parts.items()) + "}"
        elif draw.chance(0.45) and all(
            a.type != "boolean" for c in parts.values() for a in c.asked
        ):
            rows = (", ".join(a.key for a in c.asked) for c in parts.values())
            spec = (
                "{" + ", ".join(f"{n}: {{{row}}}" for n, row in zip(parts, rows, strict=True)) + "}"
            )
        else:
            rows = (", ".join(f"{a.key}: {a.type}" for a in c.asked) for c in parts.values())
            spec = (
                "{" + ", ".join(f"{n}: {{{row}}}" for n, row in zip(parts, rows, strict=True)) + "}"
            )
        question = _ask(draw, _asks(draw, _TEMPLATE_ASK, SPEC_ASKS), spec, text)
    value = {n: c.value for n, c in parts.items()}
    work = None
    if draw.effort != "low":
        keys = "; ".join(f"{n}: {', '.join(a.key for a in c.asked)}" for n, c in parts.items())
        work = f"json nested: {keys}"
    final = json.dumps(value, ensure_ascii=False)
    messages = [user(question), answer(final, work)]
    return Sample("json", messages, as_json(value), effort=draw.effort, kind="nested")


def _blank(case: Case, r: random.Random) -> str:
    """The case's template on one line."""
    return " ".join(_template(case, r).split())


def _records(draw: Draw) -> Sample:
    """Two to four entries of the same kind: a list of objects, or of one of their values."""
    a, b, make_a, make_b, shapes = draw.choice(_PAIRS)
    shape = draw.choice(shapes)
    size = draw.choice((2, 2, 3, 3, 4))

    def make(r: random.Random) -> list[tuple[tuple[str, Any], tuple[str, Any]]]:
        return [(make_a(r), make_b(r)) for _ in range(size)]

    rows = draw.values(make)
    parts = [shape.replace("{a}", x[0]).replace("{b}", y[0]) for x, y in rows]
    if "," in shape or ":" in shape or "(" in shape or draw.chance(0.2):
        text = draw.choice(("; ", "\n", "; ")).join(parts)
    else:
        text = ", ".join(parts[:-1]) + f" and {parts[-1]}."
        text = (
            text[0].upper() + text[1:]
            if not text.startswith((rows[0][0][0], rows[0][1][0]))
            else text
        )
    if draw.chance(0.35):
        key = draw.choice((a, b))
        values = [(x if key == a else y)[1] for x, y in rows]
        question = _ask(draw, _ONLY_ASK, key, text)
        value: list[Any] = values
        work = f"json list: {key}"
    else:
        keys = [a, b] if draw.chance(0.7) else [b, a]
        value = [{k: (x if k == a else y)[1] for k in keys} for x, y in rows]
        spec = " and ".join(keys) if draw.chance(0.6) else ", ".join(keys)
        question = _ask(draw, _RECORDS_ASK, spec, text)
        work = f"json list: {', '.join(keys)}"
    final = json.dumps(value, ensure_ascii=False)
    messages = [user(question), answer(final, None if draw.effort == "low" else work)]
    return Sample("json", messages, as_json(value), effort=draw.effort, kind="records")


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "json/keys": _keys,
    "json/types": _types,
    "json/template": _form,
    "json/schema": _by_schema,
    "json/developer": _developer,
    "json/records": _records,
    "json/nested": _nested,
    "json/judged": judged,
    **objects.FAMILIES,
    **arrays.FAMILIES,
}
WEIGHTS: dict[str, float] = {
    "json/keys": 2.0,
    "json/types": 1.3,
    "json/template": 1.1,
    "json/schema": 1.8,
    "json/developer": 1.3,
    "json/records": 0.8,
    "json/nested": 1.9,
    "json/judged": 1.4,
    **objects.WEIGHTS,
    **arrays.WEIGHTS,
}

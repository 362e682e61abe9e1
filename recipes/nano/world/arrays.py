"""JSON made of tables, pairs and sums, and JSON arrays that are changed.

user      name,age\\nMia,7\\nBen,9  as a JSON list of objects
analysis  json list: name, age
final     [{"name": "Mia", "age": 7}, {"name": "Ben", "age": 9}]

user      Give me the sum of 4 and 9 as JSON under the key sum.
analysis  4+9. 4+9: 4+9=13 3 c1, c 1. =13. json: sum=13
final     {"sum": 13}
"""

import json
import random
from collections.abc import Callable
from typing import Any

from recipes.nano.world import arrays_texts as more
from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world.base import Draw, Sample, answer, as_json, user
from recipes.nano.world.reckoned_json import reckon_json

__all__ = ["FAMILIES", "WEIGHTS"]

_Column = tuple[tuple[str, ...], Callable[[random.Random], Any]]


def _of(make: Callable[[random.Random], f.Field]) -> Callable[[random.Random], Any]:
    return lambda r: make(r)[1]


def _up_to(high: int, low: int = 1) -> Callable[[random.Random], int]:
    return lambda r: r.randint(low, high)


def _noun(r: random.Random) -> str:
    return r.choice(lex.NOUNS)


_COLUMNS: tuple[_Column, ...] = (
    (("name", "first_name", "person", "who", "player", "student"), _of(f.first_name)),
    (("age", "years"), _up_to(99)), (("city", "town", "place"), _of(f.city)), (("country", "nation"), _of(f.country)),
    (("item", "product", "thing", "article"), _noun), (("price", "cost"), lambda r: r.choice((r.randint(1, 99), r.randint(1, 9999) / 100))),
    (("quantity", "count", "qty", "amount"), _up_to(120)), (("color", "colour"), _of(f.colour)), (("id", "number", "no"), _up_to(9999)),
    (("points", "score", "goals"), _up_to(100, 0)), (("email", "mail"), _of(f.email)), (("year",), _of(f.year)), (("title",), _of(f.title)),
    (("team", "club"), _of(f.team)), (("active", "paid", "done", "open"), lambda r: r.random() < 0.5), (("job", "role"), _of(f.job)),
    (("day",), lambda r: r.choice(f.WEEKDAYS)), (("animal", "pet"), _of(f.animal)), (("grade", "size"), lambda r: r.choice("ABCDSML")),
)  # fmt: skip
_MAPS: tuple[tuple[str, str, Callable[[random.Random], Any], Callable[[random.Random], Any], tuple[str, ...]], ...] = (
    ("person|name|child", "age", _of(f.first_name), _up_to(99), ("{a} is {b}", "{a} is {b} years old", "{a} ({b})", "{a}: {b}", "{a} {b}")),
    ("person|name", "city", _of(f.first_name), _of(f.city), ("{a} lives in {b}", "{a} is from {b}", "{a}: {b}", "{a} ({b})", "{a} in {b}")),
    ("product|item|thing", "price", _noun, _up_to(99), ("{a} {b}", "{a}: {b}", "{a} costs {b}", "{a} for {b} euros", "{b} dollars for {a}")),
    ("fruit", "number|count|quantity", lambda r: lex.plural(r.choice([w for w in lex.FRUIT if w.isalpha()])), _up_to(40, 2), ("{b} {a}", "{a}: {b}", "{b} x {a}", "{a} ({b})")),
    ("team|club", "points|number of points", _of(f.team), _up_to(90), ("{a} has {b} points", "{a}: {b}", "{a} {b} points", "{b} points for {a}", "{a} got {b}")),
    ("country", "capital", lambda r: r.choice(lex.COUNTRIES), _of(f.city), ("the capital of {a} is {b}", "{a}: {b}", "{a} has the capital {b}", "{b} is the capital of {a}")),
    ("person|name", "job", _of(f.first_name), _of(f.job), ("{a} is a {b}", "{a} works as a {b}", "{a}: {b}", "{a} ({b})")),
    ("player|name", "score|number of points", _of(f.first_name), _up_to(200), ("{a} scored {b}", "{a} {b}", "{a}: {b}", "{b} for {a}", "{a} made {b} points")),
    ("room", "colour", lambda r: r.choice(("kitchen", "bathroom", "hall", "office", "bedroom", "garage", "attic", "cellar", "study")), _of(f.colour), ("{a}: {b}", "{b} in the {a}", "the {a} is {b}", "{a} ({b})")),
    ("book|title", "author|writer", _of(f.title), _of(f.full_name), ("{a} by {b}", "{a}: {b}", "{b} wrote {a}", "{a} ({b})")),
    ("flight", "gate", _of(f.code), lambda r: f"{r.choice('ABCDE')}{r.randint(1, 60)}", ("{a}: {b}", "{a} at {b}", "flight {a} leaves from {b}", "{a} ({b})")),
    ("city|town", "country", _of(f.city), lambda r: r.choice(lex.COUNTRIES), ("{a} is in {b}", "{a}: {b}", "{a} ({b})", "{a} lies in {b}", "{a}, {b}")),
    ("student|pupil", "grade|mark", _of(f.first_name), lambda r: r.choice("ABCDEF"), ("{a}: {b}", "{a} got a {b}", "{a} ({b})", "a {b} for {a}")),
    ("file", "size", _of(f.filename), _up_to(9000), ("{a} {b}", "{a}: {b} bytes", "{a} ({b} kB)", "{b} MB in {a}")),
    ("pet|animal", "owner", _of(f.pet_name), _of(f.first_name), ("{a} belongs to {b}", "{b} owns {a}", "{a}: {b}", "{a} ({b})")),
    ("employee|person", "email|address", _of(f.first_name), _of(f.email), ("{a}: {b}", "{a} <{b}>", "{a} writes from {b}", "{a} ({b})")),
    ("table", "guest|name", lambda r: str(r.randint(1, 60)), _of(f.full_name), ("table {a}: {b}", "{b} at table {a}", "table {a} is for {b}")),
    ("day|weekday", "temperature", lambda r: r.choice(f.WEEKDAYS), _up_to(35, -9), ("{a} {b} degrees", "{a}: {b}", "{b} on {a}", "{a} ({b})")),
)  # fmt: skip
_MAP_ASKS = """Make a JSON object that maps each {a} to the {b}: {t}
JSON object with the {a} as key and the {b} as value: {t}
{t} Give me JSON, {a} to {b}.
Turn this into a JSON dictionary from {a} to {b}: {t}
Use every {a} as a key and the {b} as its value. JSON. {t}
As JSON with one key per {a}, the value is the {b}: {t}
Write a JSON object where the keys are the {a}s and the values are the {b}s: {t}
{t}\\nA JSON object, please: {a} -> {b}.
I want a JSON map of {a} and {b}: {t}
Map {a} to {b} in JSON: {t}
Build one JSON object. Key: {a}. Value: {b}. {t}
{t} As a JSON object, each {a} being a key and each {b} a value.
Please give a dictionary in JSON ({a}: {b}): {t}
Which {a} has which {b}? Answer with a JSON object {a}: {b}. {t}
A lookup table in JSON, from {a} to {b}: {t}
dict {a} => {b} as json: {t}
Store the {b} under the {a}, as JSON: {t}
In JSON, let every {a} point to the {b}: {t}
Return an object with the {b} of each {a}, keyed by {a}: {t}
JSON keyed by {a} with {b} as values: {t}
For each {a} one key in the JSON object, and the {b} as value.\\n{t}
json object, {a} to {b}, of this: {t}
Can you make a JSON object with {a}s as keys and {b}s as values? {t}""".splitlines()
_MAP_ASKS += more.MAP_ASKS
# A plural "s" that is wrong.
_PLURALS = (("countrys", "countries"), ("citys", "cities"), ("childs", "children"), ("quantitys", "quantities"),
            ("number of pointss", "numbers of points"), ("pointss", "points"), ("a age", "an age"), ("a item", "an item"))  # fmt: skip
_TABLE_ASKS = """Convert this CSV to JSON (list of objects):\\n{t}
Turn this table into a JSON array of objects.\\n{t}
{t}\\n\\nAs a JSON list of objects, please.
CSV to JSON:\\n{t}
Make a JSON array of objects out of these rows, the first line has the keys:\\n{t}
The first row holds the names of the columns. Give me JSON, a list of objects.\\n{t}
Table:\\n{t}\\nReturn it as JSON objects in an array.
Write this table as JSON.\\n{t}
Here is some CSV:\\n{t}\\nI need it as a JSON array.
Parse the CSV below into JSON objects.\\n{t}
Each row becomes an object, the header gives the keys. JSON:\\n{t}
{t}\\nconvert to json, one object per row
json from this csv please:\\n{t}
My spreadsheet has these rows:\\n{t}\\nMake JSON of it, an array of objects.
Rows to JSON objects:\\n{t}
Please represent the following data as a JSON list, with the header as keys.\\n{t}
Transform the table into a JSON array.\\n{t}
Read the table and write one JSON object for each line after the header:\\n{t}
Input is CSV, output is JSON.\\n{t}
Could you turn these lines into a list of JSON objects?\\n{t}
I exported this:\\n{t}\\nGive it back as JSON records.
tsv/csv -> json array of objects\\n{t}
Every line but the first is a record. Return the records as JSON.\\n{t}""".splitlines()
_TABLE_ASKS += more.TABLE_ASKS
_ARRAYS: dict[str, str] = {
    "append": "append {v} to {j}|add {v} to the end of {j}|put {v} at the end of {j}|{j} plus {v} at the end|add the element {v}: {j}|push {v} onto {j}|extend {j} by {v}|{j}: add {v} as the last element|one more element for {j}: {v}|{v} should come last in {j}|write {j} with {v} added at the end|attach {v} to the list {j}|let {j} end with {v}|the array {j} gets {v} as a new last element",
    "prepend": "put {v} in front of {j}|add {v} at the beginning of {j}|insert {v} at the start of {j}|{v} should come first in {j}|prepend {v} to {j}|{j}: add {v} as the first element|let {j} begin with {v}|write {j} with {v} before the others|the array {j} gets {v} as a new first element|place {v} before the first element of {j}|{j} with {v} at the head, as JSON",
    "remove": "remove {v} from {j}|delete {v} from the array {j}|take {v} out of {j}|{j} without {v}|drop {v} from {j}|{j}: leave {v} out|write {j} again but without {v}|get rid of {v} in {j}|strike {v} from {j}|{v} should not be in {j} any more|the array {j} loses {v}|cut {v} out of {j}|return {j} minus the element {v}",
    "reverse": "reverse {j}|turn {j} around|{j} in reverse order|write {j} backwards|the elements of {j} in the opposite order|reverse the array {j}|{j} from the last to the first element|list {j} from back to front|flip the order of {j}",
}  # fmt: skip
_WAYS = {
    name: [*said.split("|"), *more.ARRAY_WAYS[name].split("|")] for name, said in _ARRAYS.items()
}
_ARRAY_FRAMES = """{T}. Answer in JSON.
JSON: {t}
{T}. JSON array, please.
{T} as JSON.
In JSON: {t}.
{T} (JSON array)
Give me the new JSON array: {t}
{T}. Return the JSON.
json array: {t}
{T}. Write the result as a JSON array.
Here is a JSON array. {T}.
{T}\\nJSON only.
Please {t}. I need a JSON array.
My JSON array changes: {t}.
{T}. Output JSON.
{T}, in JSON please
The result should be JSON: {t}.
Answer with a JSON array: {t}
{T}. Keep it JSON.
A change to a JSON list: {t}.
{T} and show the JSON.""".splitlines()
_ARRAY_FRAMES += more.ARRAY_ASKS


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _unless_low(draw: Draw, work: str) -> str | None:
    return None if draw.effort == "low" else work


def _cell(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _sample(draw: Draw, kind: str, question: str, value: Any, work: str) -> Sample:
    messages = [user(question), answer(_written(value), _unless_low(draw, work))]
    return Sample("json", messages, as_json(value), effort=draw.effort, kind=kind)


def _table(draw: Draw) -> Sample:
    """Rows under a header as a list of objects."""
    r = draw.random
    columns = r.sample(_COLUMNS, r.choice((2, 2, 2, 3, 3, 4)))
    keys = [r.choice(names) for names, _ in columns]
    size = r.choice((1, 1, 2, 2, 3, 3))
    rows = draw.values(lambda x: [[make(x) for _, make in columns] for _ in range(size)])
    comma = any("," in _cell(v) for row in rows for v in row)
    gap = r.choice(("; ", ";", "\t", " | ")) if comma else r.choice((",", ",", ", ", ";", "\t", " | "))  # fmt: skip
    lines = [keys, *([_cell(v) for v in row] for row in rows)]
    text = "\n".join(gap.join(line) for line in lines)
    if gap == " | " and r.random() < 0.6:
        bar = [f"| {line} |" for line in text.split("\n")]
        text = "\n".join([bar[0], "|" + "---|" * len(keys), *bar[1:]])
    question = draw.wording(_TABLE_ASKS).replace("\\n", "\n").replace("{t}", text)
    value = [dict(zip(keys, row, strict=True)) for row in rows]
    return _sample(draw, "table", question, value, f"json list: {', '.join(keys)}")


def _mapped(draw: Draw) -> Sample:
    """Pairs as one object: the first of each pair is the key."""
    r = draw.random
    first, second, make_a, make_b, shapes = draw.choice(_MAPS)
    size = r.choice((2, 2, 3, 3, 4))

    def make(x: random.Random) -> dict[str, Any]:
        pairs: dict[str, Any] = {}
        while len(pairs) < size:
            pairs[make_a(x)] = make_b(x)
        return pairs

    value = draw.values(make)
    shape = draw.choice(shapes)
    parts = [shape.replace("{a}", a).replace("{b}", _cell(b)) for a, b in value.items()]
    if ":" in shape or "(" in shape or r.random() < 0.5:
        text = r.choice((", ", "; ", "\n", ", ")).join(parts)
    else:
        text = ", ".join(parts[:-1]) + f" and {parts[-1]}."
    a, b = draw.choice(first.split("|")), draw.choice(second.split("|"))
    question = draw.wording(_MAP_ASKS).replace("\\n", "\n").replace("{t}", text)
    question = question.replace("{a}", a).replace("{b}", b).replace("{{", "{").replace("}}", "}")
    for one, many in _PLURALS:
        question = question.replace(one, many)
    return _sample(draw, "map", question, value, f"json: each {a}")


def _array(draw: Draw) -> Sample:
    """A JSON array with an element more or less, or turned around."""
    r = draw.random
    numbers = r.random() < 0.5

    def make(x: random.Random) -> list[Any]:
        size = x.choice((2, 3, 3, 4, 5, 6))
        if numbers:
            return x.sample(range(1, 10 ** x.randint(1, 3) + 9), size)
        words = x.choice((lex.NOUNS, lex.FIRST_NAMES, lex.COLOURS, lex.ANIMALS, list("abcdefghxyz")))  # fmt: skip
        return x.sample(list(words), size)

    *items, extra = draw.values(make)
    if len(items) < 2:
        items.append(extra + 1 if numbers else f"{extra}s")
    name = draw.choice(sorted(_ARRAYS))
    chosen = draw.choice(items) if name == "remove" else extra
    ask = draw.wording(_WAYS[name])
    shown = _written(chosen) if numbers or r.random() < 0.7 else chosen
    task = ask.replace("{v}", shown).replace("{j}", _written(items))
    question = draw.wording(_ARRAY_FRAMES).replace("{t}", task)
    question = question.replace("{T}", task[:1].upper() + task[1:]).replace("\\n", "\n")
    value = {
        "append": [*items, chosen], "prepend": [chosen, *items], "remove": [i for i in items if i != chosen],
        "reverse": items[::-1],
    }[name]  # fmt: skip
    return _sample(draw, "array", question, value, f"json list: {name}")


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "json/table": _table,
    "json/map": _mapped,
    "json/array": _array,
    "json/sum": reckon_json,
}
WEIGHTS: dict[str, float] = {
    "json/table": 0.5,
    "json/map": 0.7,
    "json/array": 0.25,
    "json/sum": 0.5,
}

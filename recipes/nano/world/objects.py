"""JSON that is already there: looked into, changed, made from labelled lines or from a list.

    user      {"task": "sweep"} Add "done": true.
    analysis  json: add done=true
    final     {"task": "sweep", "done": true}

Values are written in the analysis as everywhere in the family: without quotes, `null` for null.
"""

import json
import random
from collections.abc import Callable
from typing import Any

from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world import objects_more_texts as more
from recipes.nano.world import objects_texts as texts
from recipes.nano.world.base import Draw, Sample, answer, as_json, exact, listed, number, user

__all__ = ["FAMILIES", "WEIGHTS"]

_Record = dict[str, Any]
_LOOKS = {ask: [*said, *more.LOOKS[ask]] for ask, said in texts.LOOKS.items()}
_LOOK_FRAMES = [*texts.LOOK_FRAMES, *more.LOOK_FRAMES]
_EDITS = {name: [*said, *more.EDITS[name]] for name, said in texts.EDITS.items()}


def _unless_low(draw: Draw, work: str) -> str | None:
    return None if draw.effort == "low" else work


def _age(r: random.Random) -> int:
    return r.randint(1, 99)


def _number(r: random.Random) -> int:
    return r.randint(0, 10 ** r.randint(1, 4))


def _truth(r: random.Random) -> bool:
    return r.random() < 0.5


def _of(make: Callable[[random.Random], f.Field]) -> Callable[[random.Random], Any]:
    return lambda r: make(r)[1]


def _noun(r: random.Random) -> str:
    return r.choice(lex.NOUNS) if r.random() < 0.7 else lex.pseudo_word(r)


# What the values of common keys look like; any other key is a noun and holds anything.
_KEYS: dict[str, Callable[[random.Random], Any]] = {
    "name": _of(f.first_name), "age": _age, "city": _of(f.city), "country": _of(f.country),
    "email": _of(f.email), "price": _number, "color": _of(f.colour), "title": _of(f.title),
    "id": _number, "done": _truth, "active": _truth, "task": _noun, "count": _number,
    "x": _age, "y": _age, "a": _age, "b": _age, "job": _of(f.job), "item": _noun, "owner": _of(f.first_name),
    "language": _of(f.language), "year": _of(f.year), "pages": _age, "animal": _of(f.animal),
    "team": _of(f.team), "points": _age, "date": _of(f.date), "time": _of(f.clock), "open": _truth,
    "street": _of(f.street), "author": _of(f.full_name), "stock": _age, "food": _of(f.food),
    "room": _age, "day": _of(f.day), "size": _number, "brand": _of(f.company), "paid": _truth,
}  # fmt: skip


def _value(key: str, r: random.Random) -> Any:
    if key in _KEYS:
        return _KEYS[key](r)
    return r.choice((_number, _noun, _truth, _of(f.city), _of(f.first_name)))(r)


def _names(r: random.Random, size: int) -> list[str]:
    if r.random() < 0.12:
        return list("abcdefgh"[:size]) if r.random() < 0.5 else list("xyzuvw"[:size])
    plain = [w for w in lex.NOUNS if w.isalpha()]
    names = [r.choice(plain) if r.random() < 0.25 else r.choice(sorted(_KEYS)) for _ in range(size)]
    return list(dict.fromkeys(names))


def _record(r: random.Random, least: int = 1) -> _Record:
    names: list[str] = []
    while len(names) < least:
        names = _names(r, r.choice((least, 2, 2, 3, 3, 4)))
    return {k: _value(k, r) for k in names}


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(map(_shown, value)) + "]"
    return value if isinstance(value, str) else json.dumps(value)


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _laid_out(value: Any, r: random.Random) -> str:
    """The JSON as people paste it: mostly on one line, now and then indented or without spaces."""
    x = r.random()
    if x < 0.1:
        return json.dumps(value, ensure_ascii=False, indent=2)
    if x < 0.2:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _written(value)


def _asked(draw: Draw, wordings: list[str], value: Any, task: str) -> str:
    """The JSON and what to do with it, in one of many frames."""
    frame = draw.wording(wordings)
    text = (
        frame.replace("{t}?", task)
        .replace("{T}", task[:1].upper() + task[1:])
        .replace("{t}", task.rstrip(".?"))
    )
    return text.replace("{j}", _laid_out(value, draw.random))


def _look(draw: Draw) -> Sample:
    """A value of an object, its keys, how many they are, whether one is there."""
    record = draw.values(lambda r: _record(r, 2), _written)
    key = draw.choice(sorted(record))
    ask = draw.choice(("value", "value", "value", "keys", "count", "has", "which"))
    same = [k for k, v in record.items() if v == record[key]]
    if ask == "which" and (len(same) > 1 or isinstance(record[key], bool)):
        ask = "value"
    task = draw.wording(_LOOKS[ask])
    work = ""
    if ask == "value":
        final = _shown(record[key])
        work = f"json: {key}"
        check = exact(final) if not isinstance(record[key], int) or isinstance(record[key], bool) else (
            number(record[key])
        )  # fmt: skip
    elif ask == "which":
        task = task.replace("{v}", _shown(record[key]))
        final, check = key, exact(key)
        work = "json: which key"
    elif ask == "keys":
        final, check = ", ".join(record), listed(list(record))
        work = "json: keys"
    elif ask == "count":
        final, check = str(len(record)), number(len(record))
        work = f"json: {' '.join(f'{k}={i}' for i, k in enumerate(record, 1))}. {final}"
    else:
        if draw.chance(0.5):
            key = draw.choice([k for k in sorted(_KEYS) if k not in record])
        final = "Yes" if key in record else "No"
        check = exact(final)
        checks = " ".join(f"{k} {'yes' if k == key else 'no'}" for k in record)
        work = f"json: {key}? {checks}"
    key = f'"{key}"' if draw.chance(0.4) else key
    question = _asked(draw, _LOOK_FRAMES, record, task.replace("{k}", key))
    messages = [user(question), answer(final, _unless_low(draw, work))]
    return Sample("json", messages, check, effort=draw.effort, kind="look")


def _edited(draw: Draw) -> Sample:
    """An object with a value changed, a key added, left out or renamed."""
    record = draw.values(lambda r: _record(r), _written)
    r = draw.random
    name = draw.choice(("set", "set", "add", "add", "drop", "rename", "bump"))
    key = draw.choice(sorted(record))
    numbers = [k for k, v in record.items() if isinstance(v, int) and not isinstance(v, bool)]
    if name == "bump" and not numbers:
        name = "set"
    if name == "drop" and len(record) < 2:
        name = "add"
    new = dict(record)
    task = draw.wording(_EDITS[name])
    if name == "set":
        value = _value(key, r)
        if value == record[key]:
            value = "none" if isinstance(value, str) else None if isinstance(value, bool) else 7
        new[key] = value
        step = f"set {key}={_shown(value)}"
    elif name == "add":
        key = next(k for k in [*_names(r, 6), "note", "tag"] if k not in record)
        value = _value(key, r)
        new[key] = value
        step = f"add {key}={_shown(value)}"
    elif name == "drop":
        value = new.pop(key)
        step = f"drop {key}"
    elif name == "rename":
        value = next(k for k in [*_names(r, 6), "label", "tag"] if k not in record)
        new = {value if k == key else k: v for k, v in record.items()}
        step = f"rename {key} to {value}"
    else:
        key = draw.choice(numbers)
        value = draw.random.randint(1, 9)
        new[key] = record[key] + value
        step = f"{key} {record[key]}+{value}={new[key]}"
    quoted = draw.chance(0.4)
    shown = _written(value) if quoted or draw.chance(0.3) else _shown(value)
    task = task.replace("{k}", f'"{key}"' if quoted else key)
    question = _asked(draw, texts.EDIT_FRAMES, record, task.replace("{v}", shown))
    work = f"json: {step}"
    messages = [user(question), answer(_written(new), _unless_low(draw, work))]
    return Sample("json", messages, as_json(new), effort=draw.effort, kind="edit")


def _labels(draw: Draw) -> Sample:
    """Labelled values without a list of keys: the labels are the keys."""
    record = draw.values(lambda r: _record(r, 2), _written)
    r = draw.random
    style = r.random()
    if style < 0.35:
        record = {k[:1].upper() + k[1:]: v for k, v in record.items()}
    shape, gap = r.choice(texts.LABELLED)
    if any(", " in _shown(v) or ". " in _shown(v) for v in record.values()):
        gap = "\n"
    text = gap.join(shape.replace("{k}", k).replace("{v}", _shown(v)) for k, v in record.items())
    if gap == ". ":
        text += "."
    question = draw.wording(texts.LABEL_ASKS).replace("{t}", text)
    work = "json: labels"
    messages = [user(question), answer(_written(record), _unless_low(draw, work))]
    return Sample("json", messages, as_json(record), effort=draw.effort, kind="labels")


_PLAIN: dict[str, tuple[str, Callable[[random.Random], list[str]]]] = {
    "name": ("names", lambda r: r.sample(lex.FIRST_NAMES, 5)),
    "city": ("cities", lambda r: r.sample(lex.CITIES, 5)),
    "colour": ("colours", lambda r: r.sample([c for c in lex.COLOURS if c not in ("gold", "silver")], 5)),
    "animal": ("animals", lambda r: r.sample(lex.ANIMALS, 5)),
    "fruit": ("fruits", lambda r: r.sample([w for w in lex.FRUIT if w != "orange"], 5)),
    "number": ("numbers", lambda r: [str(n) for n in r.sample(range(2, 400), 5)]),
    "word": ("words", lambda r: r.sample(lex.NOUNS, 5)),
    "country": ("countries", lambda r: r.sample(lex.COUNTRIES, 5)),
}  # fmt: skip


def _plain(draw: Draw) -> Sample:
    """The values of one kind in a sentence or a list, as a plain JSON array."""
    kind = draw.choice(sorted(_PLAIN))
    plural, make = _PLAIN[kind]
    if kind == "name":
        plural = draw.choice(("names", "names", "people", "first names", "persons"))
    items = draw.values(make)[: draw.choice((2, 2, 3, 3, 4, 5))]
    bare = kind in ("number", "word") or draw.chance(0.35)
    if bare:
        text = ", ".join(items) if draw.chance(0.6) else draw.choice((" ", "; ", "\n")).join(items)
    else:
        joined = f"{', '.join(items[:-1])} and {items[-1]}"
        if draw.chance(0.55) and kind in texts.SCATTERED:
            first, *rest = items
            parts = draw.wording(texts.SCATTERED[kind].split("|")).split("{x}")
            items = [first, *rest][: len(parts) - 1]
            if len(items) < len(parts) - 1:
                items = draw.values(make)[: len(parts) - 1]
            text = parts[0] + "".join(x + p for x, p in zip(items, parts[1:], strict=True))
        else:
            text = draw.wording(texts.SENTENCES[kind].split("|")).replace("{x}", joined)
    value: list[Any] = list(items)
    if kind == "number":
        value = [int(v) for v in items]
        small = [n for n in value if n <= 12]
        if small and draw.chance(0.3):
            text = " ".join(
                f.NUMBER_WORDS[int(w.rstrip(",;"))] + w[len(w.rstrip(",;")) :]
                if w.rstrip(",;").isdigit() and int(w.rstrip(",;")) <= 12 else w
                for w in text.split(" ")
            ) if "\n" not in text else text  # fmt: skip
    question = draw.wording(texts.PLAIN_BARE if bare else texts.PLAIN_ASKS)
    question = question.replace("{k}", plural).replace("{t}", text)
    work = f"json list: {plural}"
    messages = [user(question), answer(_written(value), _unless_low(draw, work))]
    return Sample("json", messages, as_json(value), effort=draw.effort, kind="plain")


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "json/look": _look,
    "json/edit": _edited,
    "json/labels": _labels,
    "json/plain": _plain,
}
WEIGHTS: dict[str, float] = {
    "json/look": 0.9,
    "json/edit": 0.8,
    "json/labels": 0.5,
    "json/plain": 0.6,
}

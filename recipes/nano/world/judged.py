"""What a text says is judged: a mood, how urgent it is, what it is about, as one value of JSON.

user      Is this review positive or negative? Answer as {"sentiment": ...}. The soup was cold.
analysis  json: sentiment
final     {"sentiment": "negative"}
"""

import json
from typing import Any

from recipes.nano.world import fields as f
from recipes.nano.world import judged_more as more_texts
from recipes.nano.world import judged_texts as texts
from recipes.nano.world import judged_told_texts as told_texts
from recipes.nano.world import lexicon as lex
from recipes.nano.world.base import Draw, Sample, answer, as_json, developer, user

__all__ = ["judged"]


def _classes() -> dict[str, tuple[str, dict[str, list[str]]]]:
    """What is judged: its keys, and the sentences of each class."""
    table: dict[str, tuple[str, dict[str, list[str]]]] = {}
    for given in (texts.CLASSES, more_texts.MORE_CLASSES, told_texts.TOLD_CLASSES):
        for name, (keys, classes) in given.items():
            before, known = table.get(name, ("", {}))
            said = {c: [*known.get(c, []), *lines.split("|")] for c, lines in classes.items()}
            table[name] = max(before, keys, key=len), {**known, **said}
    for words in table["category"][1].values():  # a class is a fact: learnt in other wordings
        bare = [w for w in words if not w.startswith(("a ", "an ", "the ", "two ", "three "))]
        words += [way.replace("{w}", word) for word in bare for way in told_texts.WAYS]
    keys, moods = table["sentiment"]
    table["mood"] = keys, {**moods, "neutral": told_texts.NEUTRAL.split("|")}
    return table


_CLASSES = _classes()
_NAMES = [*sorted(_CLASSES), "sentiment", "sentiment", "category"]
_ASKS = [*texts.ASKS, *told_texts.TOLD_ASKS]


def _filled(text: str, draw: Draw) -> str:
    r = draw.random
    text = text.replace("{x}", r.choice(more_texts.THINGS))
    values = {"{good}": r.choice(more_texts.GOOD), "{bad}": r.choice(more_texts.BAD), "{o}": r.choice(lex.OBJECTS), "{f}": r.choice(lex.FOODS), "{n}": f.first_name(r)[0], "{p}": r.choice(lex.PLACES),
              "{d}": f.day(r)[0], "{c}": f.code(r)[0]}  # fmt: skip
    for slot, value in values.items():
        text = text.replace(slot, value)
    return text[0].upper() + text[1:]


def judged(draw: Draw) -> Sample:
    """One or two sentences of one class, and the classes to choose from."""
    name = draw.choice(_NAMES)
    keys, classes = _CLASSES[name]
    right = draw.choice(sorted(classes))
    said = draw.wording(classes[right])
    text = _filled(said, draw)
    if draw.chance(0.3) and name in ("sentiment", "mood"):
        more = draw.wording(classes[right])
        text += "" if more == said else " " + _filled(more, draw)
    key = draw.choice(keys.split())
    names = sorted(classes)
    draw.random.shuffle(names)
    boolean = name in texts.BOOLEAN
    value: dict[str, Any] = {key: right == "true" if boolean else right}
    listed = "true or false" if boolean else draw.choice((" or ", "/", "|", ", ")).join(names)
    if draw.chance(0.25):
        schema: dict[str, Any] = {"type": "boolean"} if boolean else {"type": "string", "enum": names}  # fmt: skip
        spec = json.dumps({"type": "object", "properties": {key: schema}, "required": [key]})
    else:
        spec = draw.choice((f'{{"{key}": "{listed}"}}', f"{{{key}: {listed}}}", f"{key} ({listed})", f"{key}: {listed}"))  # fmt: skip
    ask = draw.wording(_ASKS).replace("{k}", spec)
    if "{t}" in ask:
        messages = [user(ask.replace("{t}", text))]
    else:
        messages = [developer(ask), user(text)]
    work = None if draw.effort == "low" else f"json: {key}"
    final = json.dumps(value)
    return Sample("json", [*messages, answer(final, work)], as_json(value), effort=draw.effort, kind="judged")  # fmt: skip

"""What functions return, and how it is told: in the catalogue's words, or key by key, or as an error."""

import json
import re
from dataclasses import dataclass
from typing import Any

from recipes.nano.world import calling_texts as texts
from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world.base import (
    Draw,
)
from recipes.nano.world.declaring import Request
from recipes.nano.world.lookups import spaced
from recipes.nano.world.makers import make_value

__all__ = ["ACKS", "Told", "fail", "listed", "tell", "written"]


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_shown, value))}]"
    return value if isinstance(value, str) else json.dumps(value)


@dataclass
class Told:
    """What a function returned, the sentence that tells it, and what must be in that sentence."""

    content: str
    result: dict[str, Any] | str
    final: str
    key: str


ACKS: list[dict[str, Any]] = [
    {"status": "ok"}, {"status": "success"}, {"ok": True}, {"success": True}, {"result": "ok"},
    {"status": "done"}, {"done": True}, {"status": "completed"}, {"success": True, "error": None},
]  # fmt: skip
_ERROR_KEYS = ("error", "error", "error", "error_message", "message")


def tell(request: Request, draw: Draw) -> Told:
    """A success: in the catalogue's words, or with keys of its own, or as a text."""
    tool = request.declared.tool
    x = draw.random.random()
    if tool is None or x < 0.25:
        return tell_any(draw)
    returns = draw.choice(tool.returns)
    left, _, sentence = returns.partition(" -> ")
    result: dict[str, Any] = {}
    words = dict(request.shown)
    first = ""
    for pair in left.split():
        key, _, maker = pair.partition("=")
        if maker.startswith("#"):
            result[key] = int(maker[1:]) if maker[1:].isdigit() else maker[1:]
            continue
        if maker.startswith("same:"):
            key_of = {slot: k for slot, k, _, _ in request.declared.parameters}
            value = request.arguments[key_of[maker[5:]]]
        else:
            value = make_value(maker, draw.random)[1]
        result[key] = value
        words[key] = ", ".join(value) if isinstance(value, list) else _shown(value)
        first = first or words[key]
    if sentence.startswith("Done") and draw.chance(0.3):
        result = dict(draw.choice(ACKS))
        sentence, first = "Done.", ""
    needed = re.findall(r"{(\w+)}", sentence)
    if any(n not in words for n in needed):  # it would name an optional argument that was not given
        return tell_any(draw)
    final = re.sub(r"{(\w+)}", lambda m: words[m.group(1)], sentence)
    return Told(
        written(result, draw), result, final, first if "{" in sentence and first else "Done"
    )


def written(result: dict[str, Any], draw: Draw) -> str:
    return json.dumps(result, ensure_ascii=False, indent=2 if draw.chance(0.08) else None)


_SKIES = ("sunny", "cloudy", "rain", "light snow", "windy", "clear sky", "fog", "overcast")


def tell_any(draw: Draw) -> Told:
    """ "The KEY is VALUE." for one or two keys, "Done." for success, a text as it is."""
    r = draw.random
    x = r.random()
    if x < 0.25:
        result = dict(draw.choice(ACKS))
        return Told(written(result, draw), result, "Done.", "Done")
    if x < 0.35:
        text = draw.choice((lex.sentence(r), str(r.randint(1, 9999)), f"{r.randint(1, 999)} {lex.plural(r.choice(lex.OBJECTS))}",
                            f"{r.randint(1, 35)} degrees, {r.choice(_SKIES)}", f.hhmm(r)[0],
                            f"The {r.choice(lex.NOUNS)} is {r.choice(lex.ADJECTIVES)}."))  # fmt: skip
        final = f"The result is {text}." if text[0].isdigit() else text
        return Told(text, text, final, text.rstrip("."))
    keys = r.sample(texts.GENERIC_KEYS, r.choice((1, 1, 1, 2, 2, 3, 4)))
    if r.random() < 0.4:
        keys = [
            lex.pseudo_word(r) if r.random() < 0.4 else f"{r.choice(lex.NOUNS)}_{k}" for k in keys
        ]
    result = {}
    for key in keys:
        result[key] = r.choice((
            lambda: r.randint(0, 10 ** r.randint(1, 4)),
            lambda: r.randint(1, 9999) / 10,
            lambda: f.person(r)[1],
            lambda: f.code(r)[1],
            lambda: r.choice(lex.ADJECTIVES),
            lambda: lex.pseudo_word(r),
            lambda: f.clock(r)[1],
            lambda: f.foods(r)[1],
        ))()  # fmt: skip
    parts = [
        f"the {spaced(k)} {'are' if isinstance(v, list) else 'is'} {listed(v)}"
        for k, v in result.items()
    ]
    final = ", ".join(parts[:-1]) + " and " + parts[-1] if len(parts) > 1 else parts[0]
    returned: dict[str, Any] = result
    if draw.chance(0.1):
        returned = {"status": "ok", **result}
    elif draw.chance(0.1):
        returned = {draw.choice(("data", "result", "response", "record", "output")): result}
    last = result[keys[-1]]
    return Told(written(returned, draw), result, final[0].upper() + final[1:] + ".", listed(last))


def listed(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else _shown(value)


def fail(draw: Draw) -> Told:
    """An error, told as it is."""
    error = draw.choice(texts.ERRORS)
    if draw.chance(0.3):
        error = (
            f"{draw.choice(lex.NOUNS)} {error}"
            if draw.chance(0.5)
            else f"{error} ({draw.random.randint(100, 599)})"
        )
    x = draw.random.random()
    if x < 0.75:
        result: dict[str, Any] = {draw.choice(_ERROR_KEYS): error}
        if "message" in result or draw.chance(0.15):
            result = {"status": "error", **result}
        content = json.dumps(result)
    else:
        content = draw.choice(("Error: {}", "ERROR: {}", "error: {}", "Failed: {}")).format(error)
    return Told(content, {"error": error}, f"That did not work: {error}.", error)

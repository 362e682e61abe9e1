"""Calling declared functions, and answering with what they return.

One to five functions are declared (OpenAI function tools); their names, parameter names, order,
descriptions and the functions beside them change from sample to sample, and a good part of them is
made up (`toolbox.made_up`), so that the declaration must be read. Arguments stand in the request;
optional ones are given only where they are mentioned. Two calls are made one after the other, as
the model stops after each call.

    user       What's the weather in Rome?
    analysis   call get_weather
    call       get_weather {"city": "Rome"}
    tool       {"temperature": 18, "condition": "cloudy"}
    analysis   result
    final      It is 18 degrees and cloudy in Rome.

The working names the function and nothing else: written out beforehand, or with the words around
them, arguments are copied less well.

What is returned is told in the words of the catalogue where its keys are the catalogue's, else as
"The KEY is VALUE."; "Done." where there is nothing but success; an error is told as it is.
"""

import json
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import Any

from recipes.nano.world import calling_texts as texts
from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world.base import (
    Draw,
    Message,
    Sample,
    answer,
    call,
    called,
    contains,
    developer,
    refusal,
    tool_result,
    user,
)
from recipes.nano.world.chained import Link, link
from recipes.nano.world.composed import GROUPS, Block, Composed, compose_request
from recipes.nano.world.lookups import look_up, spaced
from recipes.nano.world.picking import Choice, opaque_name, pick
from recipes.nano.world.reckoned import reckon
from recipes.nano.world.smalltalk import REFUSAL
from recipes.nano.world.toolbox import (
    CATALOGUE,
    MAKERS,
    SIBLINGS,
    Maker,
    Tool,
    made_up,
    make_value,
    parse_ask,
)

__all__ = ["FAMILIES", "WEIGHTS"]


@dataclass
class Declared:
    """One function as this sample declares it, and how it is told what came back."""

    name: str
    about: str
    parameters: list[tuple[str, str, Maker, bool]]  # slot, key, maker, optional
    tool: Tool | None = None
    schema: dict[str, Any] = field(default_factory=dict)


@dataclass
class Request:
    """What the user asks for: the words, and the call that does it."""

    text: str
    declared: Declared
    arguments: dict[str, Any]
    shown: dict[str, str] = field(default_factory=dict)  # by slot


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def _schema(declared: Declared, draw: Draw, opaque: bool = False) -> dict[str, Any]:
    """The function in OpenAI's form; descriptions, enum and required as people write them.

    Where names are `opaque`, no description is left out.
    """
    described = opaque or draw.chance(0.6)
    properties: dict[str, Any] = {}
    for _, key, maker, _ in declared.parameters:
        kind: dict[str, Any] = {"type": maker.type}
        if maker.type in ("strings", "integers", "numbers"):
            kind = {"type": "array", "items": {"type": maker.type[:-1]}}
        about = draw.choice(maker.about)
        if described and about:
            kind["description"] = about
        if maker.options:
            kind["enum"] = list(maker.options)
        properties[key] = kind
    required = [key for _, key, _, optional in declared.parameters if not optional]
    parameters: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        parameters["required"] = required
    function = {"name": declared.name, "description": declared.about, "parameters": parameters}
    if not opaque and draw.chance(0.05):
        del function["description"]
    return {"type": "function", "function": function}


def _declare(tool: Tool, draw: Draw, share_opaque: float = 0.12) -> Declared:
    """A function of the catalogue under one of its names, with parameters in any order.

    With the chance `share_opaque` its name says nothing, and only the descriptions tell what it
    does.
    """
    camel = draw.chance(0.12)
    taken: set[str] = set()
    parameters: list[tuple[str, str, Maker, bool]] = []
    for p in tool.parameters:
        key = draw.choice([k for k in p.keys if k not in taken])
        taken.add(key)
        maker = replace(MAKERS[p.maker], about=p.about) if p.about else MAKERS[p.maker]
        parameters.append((p.slot, _camel(key) if camel else key, maker, p.optional))
    if draw.chance(0.35):
        draw.random.shuffle(parameters)
    name = draw.choice(tool.names)
    about = draw.choice(tool.about)
    opaque = draw.chance(share_opaque)
    if opaque:
        name = opaque_name(draw.random)
        abouts = [maker.about[0] for _, _, maker, _ in parameters]
        if all(abouts) and len(set(abouts)) == len(abouts) and draw.chance(0.4):
            parameters = [
                (slot, draw.choice(("arg", "p", "x", "value")) + str(i), maker, optional)
                for i, (slot, _, maker, optional) in enumerate(parameters, 1)
            ]
    declared = Declared(_camel(name) if camel else name, about, parameters, tool)
    declared.schema = _schema(declared, draw, opaque)
    return declared


def _say(imperative: str, draw: Draw) -> str:
    """An imperative in lower case as a whole request."""
    upper = imperative[:1].upper() + imperative[1:]
    if re.search(r": [^\"]+$", imperative):  # free text to the end: nothing may follow it
        opening = draw.choice(("", "", "Please ", "Hey, ", "I want you to ", "You should ", "Now "))
        return opening + imperative if opening else upper
    if draw.chance(0.3):
        return upper + draw.choice((".", ".", "", "!"))
    text = draw.wording(texts.FRAMES).replace("{x}", imperative).replace("{X}", upper)
    return re.sub(r"([.!?]['\"]?)\.$", r"\1", text)


def _dressed(text: str, values: Sequence[str], draw: Draw) -> str:
    """The request with a greeting or a typo, where this leaves every value as it is."""
    dressed = draw.dress(text)
    whole = all(v in dressed for v in values)
    open_end = any(" " in v and text.endswith(v) and not dressed.endswith(v) for v in values)
    return dressed if whole and not open_end else text


def _request(declared: Declared, draw: Draw) -> Request:
    """A request for a function of the catalogue."""
    tool = declared.tool
    assert tool is not None
    words, implied = parse_ask(draw.wording(tool.asks))
    imperative = words.startswith("!")
    words = words.lstrip("!")
    slots = re.findall(r"{(\w+)}", words)
    values = _drawn(draw, {s: tool.slots[s].maker for s in slots})
    shown = {s: v[0] for s, v in values.items()}
    text = words
    for s, v in shown.items():
        text = text.replace("{" + s + "}", v)
    text = (
        _say(text, draw)
        if imperative
        else text[:1].upper() + text[1:]
        if draw.chance(0.9)
        else text
    )
    if not imperative and words.startswith("{"):  # a value that opens the request is left alone
        text = shown[slots[0]] + text[len(shown[slots[0]]) :]
    given = {**{s: v[1] for s, v in values.items()}, **implied}
    arguments = {key: given[slot] for slot, key, _, _ in declared.parameters if slot in given}
    return Request(_dressed(text, list(shown.values()), draw), declared, arguments, shown)


# Meanings with enough values to hold some of them out.
_WIDE = {
    "amount", "calculation", "city", "clock", "code", "company", "date", "day", "dish", "email",
    "euros", "file", "first", "folder", "foreign", "fullname", "hhmm", "id", "integer", "iso", "lat",
    "lon", "message", "noun", "person", "phone", "place", "product", "products", "query",
    "numbers", "names", "foodlist", "tags", "groupname", "restaurant", "server", "short", "street", "team", "text", "ticker", "title", "petname", "appname", "sql", "topic", "url", "word",
}  # fmt: skip


def _drawn(draw: Draw, makers: dict[str, str]) -> dict[str, f.Field]:
    """Values for slots, held out by split where there are enough of them."""

    def make(r: random.Random) -> dict[str, f.Field]:
        for _ in range(8):  # no two the same: nobody changes dollars into dollars
            drawn = {slot: make_value(maker, r) for slot, maker in makers.items()}
            if len({shown for shown, _ in drawn.values()}) == len(drawn):
                break
        return drawn

    return draw.values(make) if _WIDE.intersection(makers.values()) else make(draw.random)


def _invent(draw: Draw) -> Request:
    """A made-up function and a request for it."""
    made = draw.values(made_up, lambda m: m.name)
    parameters = [(key, key, maker, optional) for key, maker, optional in made.parameters]
    declared = Declared(made.name, made.about, parameters)
    declared.schema = _schema(declared, draw)
    shown = [v[0] if v else "" for v in made.values]
    text = _say(made.ask.format(*shown), draw)
    arguments = {p[0]: v[1] for p, v in zip(made.parameters, made.values, strict=True) if v}
    said = dict(zip((p[0] for p in parameters), shown, strict=True))
    return Request(_dressed(text, shown, draw), declared, arguments, said)


def _chosen(choice: Choice, draw: Draw, opaque: bool) -> Declared:
    """A function of `picking.py` as it is declared."""
    parameters = [(key, key, maker, optional) for key, maker, optional in choice.parameters]
    declared = Declared(choice.name, choice.about, parameters)
    declared.schema = _schema(declared, draw, opaque)
    return declared


def _others(
    draw: Draw, beside: Sequence[Declared], most: int = 4, banned: Sequence[str] = ()
) -> list[Declared]:
    """Functions that are declared too and do not help: some close to the right one, some not."""
    groups = {d.tool.group for d in beside if d.tool}
    names = {d.name for d in beside}
    used = {d.tool.names[0] for d in beside if d.tool}
    others: list[Declared] = []
    for _ in range(draw.choice([n for n in (0, 1, 1, 2, 2, 3, 3, 4) if n <= most])):
        if draw.chance(0.15):
            other = _invent(draw).declared
        else:
            near = [t for t in CATALOGUE if t.group in groups] if draw.chance(0.5) else CATALOGUE
            tool = draw.choice(near or CATALOGUE)
            if tool.names[0] in used or tool.group in banned or _same_job(tool, beside):
                continue
            used.add(tool.names[0])
            other = _declare(tool, draw)
        if other.name not in names:
            names.add(other.name)
            others.append(other)
    return others


def _same_job(tool: Tool, beside: Sequence[Declared]) -> bool:
    mine = tool.names[0]
    theirs = {d.tool.names[0] for d in beside if d.tool}
    return any(mine in rivals and rivals & theirs for rivals in texts.RIVALS)


def _shelf(draw: Draw, needed: Sequence[Declared], others: Sequence[Declared]) -> list[Declared]:
    """The functions in any order; of two with one name the needed one, or the first, is declared."""
    named: dict[str, Declared] = {}
    for declared in (*needed, *others):
        named.setdefault(declared.name, declared)
    shelf = list(named.values())
    draw.random.shuffle(shelf)
    return shelf


# The analysis.


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_shown, value))}]"
    return value if isinstance(value, str) else json.dumps(value)


def _plan(request: Request, draw: Draw) -> str | None:
    """The call that is made."""
    return None if draw.effort == "low" else f"call {request.declared.name}"


def _heard(draw: Draw) -> str | None:
    """That there is a result to tell."""
    return None if draw.effort == "low" else "result"


# What functions return, and how it is told.


@dataclass
class Told:
    """What a function returned, the sentence that tells it, and what must be in that sentence."""

    content: str
    result: dict[str, Any] | str
    final: str
    key: str


_ACKS: list[dict[str, Any]] = [
    {"status": "ok"}, {"status": "success"}, {"ok": True}, {"success": True}, {"result": "ok"},
    {"status": "done"}, {"done": True}, {"status": "completed"}, {"success": True, "error": None},
]  # fmt: skip
_ERROR_KEYS = ("error", "error", "error", "error_message", "message")


def _told(request: Request, draw: Draw) -> Told:
    """A success: in the catalogue's words, or with keys of its own, or as a text."""
    tool = request.declared.tool
    x = draw.random.random()
    if tool is None or x < 0.25:
        return _generic(draw)
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
        result = dict(draw.choice(_ACKS))
        sentence, first = "Done.", ""
    needed = re.findall(r"{(\w+)}", sentence)
    if any(n not in words for n in needed):  # it would name an optional argument that was not given
        return _generic(draw)
    final = re.sub(r"{(\w+)}", lambda m: words[m.group(1)], sentence)
    return Told(
        _written(result, draw), result, final, first if "{" in sentence and first else "Done"
    )


def _written(result: dict[str, Any], draw: Draw) -> str:
    return json.dumps(result, ensure_ascii=False, indent=2 if draw.chance(0.08) else None)


_SKIES = ("sunny", "cloudy", "rain", "light snow", "windy", "clear sky", "fog", "overcast")


def _generic(draw: Draw) -> Told:
    """ "The KEY is VALUE." for one or two keys, "Done." for success, a text as it is."""
    r = draw.random
    x = r.random()
    if x < 0.25:
        result = dict(draw.choice(_ACKS))
        return Told(_written(result, draw), result, "Done.", "Done")
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
        f"the {spaced(k)} {'are' if isinstance(v, list) else 'is'} {_listed(v)}"
        for k, v in result.items()
    ]
    final = ", ".join(parts[:-1]) + " and " + parts[-1] if len(parts) > 1 else parts[0]
    returned: dict[str, Any] = result
    if draw.chance(0.1):
        returned = {"status": "ok", **result}
    elif draw.chance(0.1):
        returned = {draw.choice(("data", "result", "response", "record", "output")): result}
    last = result[keys[-1]]
    return Told(_written(returned, draw), result, final[0].upper() + final[1:] + ".", _listed(last))


def _listed(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else _shown(value)


def _failed(draw: Draw) -> Told:
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


# The samples.


def _sample(
    draw: Draw, kind: str, shelf: Sequence[Declared], messages: list[Message], check: dict[str, Any]
) -> Sample:
    if messages[0]["role"] == "user" and draw.chance(0.12):
        messages.insert(0, developer(draw.choice(texts.SYSTEMS)))
    if len({d.name for d in shelf}) < len(shelf):  # of two with one name none can be called
        raise ValueError(f"two functions of one name: {sorted(d.name for d in shelf)}")
    tools = [d.schema for d in shelf]
    return Sample("tool", messages, check, tools, draw.effort, kind)


def _any_request(draw: Draw) -> Request:
    """A request for a function of the catalogue or, one time in four, for a made-up one."""
    if draw.chance(0.25):
        return _invent(draw)
    return _request(_declare(draw.choice(CATALOGUE), draw), draw)


def _lead(text: str, draw: Draw) -> str:
    """Now and then a sentence before the request that does not matter."""
    return f"{lex.sentence(draw.random)} {text}" if draw.chance(0.07) else text


def _calling(draw: Draw) -> Sample:
    """A request and its call."""
    request = _request(_declare(draw.choice(CATALOGUE), draw), draw)
    return _one_call(draw, "call", request)


def _inventing(draw: Draw) -> Sample:
    """A request for a made-up function and its call."""
    return _one_call(draw, "made_up", _invent(draw))


def _picking(draw: Draw) -> Sample:
    """A request for one of several functions that are close to each other, and its call."""
    picked = draw.values(pick, lambda p: p.right.name + p.ask)
    right = _chosen(picked.right, draw, picked.opaque)
    others = [_chosen(o, draw, picked.opaque) for o in picked.others]
    shown = [v[0] if v else "" for v in picked.values]
    text = _say(picked.ask.format(*shown), draw)
    pairs = zip(picked.right.parameters, picked.values, strict=True)
    arguments = {parameter[0]: v[1] for parameter, v in pairs if v}
    said = dict(zip((p[0] for p in picked.right.parameters), shown, strict=True))
    request = Request(_dressed(text, shown, draw), right, arguments, said)
    shelf = _shelf(draw, [right], others)
    messages = [
        user(_lead(request.text, draw)),
        call(right.name, arguments, _plan(request, draw)),
    ]
    return _sample(draw, "pick", shelf, messages, called(right.name, arguments))


def _choosing(draw: Draw) -> Sample:
    """A request for one of two to four functions of one domain, and its call."""
    tools = SIBLINGS[draw.choice(sorted(SIBLINGS))]
    tools = draw.random.sample(tools, draw.choice((2, 3, 4, 4)))
    share = draw.choice((0.0, 0.0, 1.0))
    right, *others = (_declare(tool, draw, share) for tool in tools)
    request = _request(right, draw)
    shelf = _shelf(draw, [right], others)
    messages = [
        user(_lead(request.text, draw)),
        call(right.name, request.arguments, _plan(request, draw)),
    ]
    return _sample(draw, "choose", shelf, messages, called(right.name, request.arguments))


def _looking_up(draw: Draw) -> Sample:
    """A look-up returns many fields, and the answer tells the one or two that were asked for."""
    found = look_up(draw)
    declared = Declared(found.name, found.about, [(found.key, found.key, found.maker, False)])
    declared.schema = _schema(declared, draw)
    request = Request(found.ask, declared, {found.key: found.value}, {found.key: str(found.value)})
    shelf = _shelf(draw, [declared], _others(draw, [declared], 2, ("people", "search", "web")))
    content = dict(found.result)
    if draw.chance(0.1):
        content = {"status": "ok", **content}
    elif draw.chance(0.12):
        content = {draw.choice(("data", "result", "record", "response", "item")): content}
    work = None
    if draw.effort != "low":
        work = f"asked {', '.join(found.wanted)}"
    messages = [
        user(_lead(_dressed(found.ask, [str(found.value)], draw), draw)),
        call(declared.name, request.arguments, _plan(request, draw)),
        tool_result(declared.name, _written(content, draw)),
        answer(found.final, work),
    ]
    value = found.result[found.wanted[-1]]
    key = ("Yes" if value else "No") if isinstance(value, bool) else _listed(value)
    return _sample(draw, "asked", shelf, messages, contains(key))


def _following(draw: Draw) -> Sample:
    """After a look-up: another field of the same record needs no call, another record does."""
    while True:
        found = look_up(draw)
        plain = [k for k in found.result if k not in found.wanted and k != found.key
                 and isinstance(found.result[k], str | int | float | list)
                 and not isinstance(found.result[k], bool)]  # fmt: skip
        if plain and len(found.wanted) == 1:
            break
    declared = Declared(found.name, found.about, [(found.key, found.key, found.maker, False)])
    declared.schema = _schema(declared, draw)
    request = Request(found.ask, declared, {found.key: found.value})
    shelf = _shelf(draw, [declared], _others(draw, [declared], 2, ("people", "search", "web")))
    low = draw.effort == "low"
    messages = [
        user(found.ask),
        call(declared.name, request.arguments, _plan(request, draw)),
        tool_result(declared.name, _written(found.result, draw)),
        answer(found.final, None if low else f"asked {found.wanted[0]}"),
    ]
    if draw.chance(0.6):
        key = draw.choice(plain)
        value = found.result[key]
        messages.append(user(draw.wording(texts.FOLLOW).replace("{a}", spaced(key))))
        verb = "are" if isinstance(value, list) else "is"
        final = f"The {spaced(key)} {verb} {_listed(value)}."
        messages.append(answer(final, None if low else f"asked {key}"))
        return _sample(draw, "follow", shelf, messages, contains(_listed(value)))
    shown, other = found.maker.make(draw.random)
    while other == found.value:
        shown, other = found.maker.make(draw.random)
    ask = (
        draw.wording(texts.FOLLOW_OTHER)
        .replace("{a}", spaced(found.wanted[0]))
        .replace("{v}", shown)
    )
    messages.append(user(ask))
    again = Request(ask, declared, {found.key: other})
    messages.append(call(declared.name, again.arguments, _plan(again, draw)))
    return _sample(draw, "follow", shelf, messages, called(declared.name, again.arguments))


def _offered(draw: Draw) -> Sample:
    """Asked for the functions themselves: their names."""
    shelf: list[Declared] = []
    while not shelf:
        shelf = _others(draw, [], 3)
    names = [d.name for d in shelf]
    said = ", ".join(names[:-1]) + f" and {names[-1]}" if names[1:] else names[0]
    work = None if draw.effort == "low" else "my tools"
    messages = [user(draw.dress(draw.wording(texts.OFFERED))), answer(f"I can call {said}.", work)]
    return _sample(draw, "offered", shelf, messages, contains(names[-1]))


def _composed(draw: Draw, block: Block) -> tuple[Declared, Composed]:
    """A function with optional parameters and a request for it."""
    made = compose_request(block, draw)
    camel = draw.chance(0.1)
    name = draw.choice(block.names)
    parameters = [(key, key, maker, optional) for key, maker, optional in made.parameters]
    declared = Declared(_camel(name) if camel else name, draw.choice(block.about), parameters)
    declared.schema = _schema(declared, draw)
    return declared, made


def _composing(draw: Draw) -> Sample:
    """A request with any of the optional parameters of its function, and its call."""
    group = draw.choice(sorted(GROUPS))
    block = draw.choice(GROUPS[group])
    right, made = _composed(draw, block)
    beside = [b for b in GROUPS[group] if b is not block]
    others = [_composed(draw, b)[0] for b in beside if draw.chance(0.7)]
    for _ in range(draw.choice((0, 0, 1, 1, 2, 3))):
        other = draw.choice(sorted(set(GROUPS) - {group, *texts.NEAR.get(group, ())}))
        others.append(_composed(draw, draw.choice(GROUPS[other]))[0])
    shelf = _shelf(draw, [right], others)
    shown = [str(v) for v in made.arguments.values() if isinstance(v, str)]
    request = Request(_dressed(made.text, shown, draw), right, made.arguments)
    plan = _plan(request, draw)
    messages = [
        user(_lead(request.text, draw)),
        call(right.name, made.arguments, made.step + plan if plan else None),
    ]
    return _sample(draw, "composed", shelf, messages, called(right.name, made.arguments))


def _linked(function: Link, draw: Draw) -> Declared:
    """A function of `chained.py` as it is declared."""
    parameters = [(key, key, MAKERS[maker], False) for key, maker in function.parameters]
    declared = Declared(function.name, function.about, parameters)
    declared.schema = _schema(declared, draw)
    return declared


def _reckoning(draw: Draw) -> Sample:
    """A number comes back, and the answer reckons with it or says yes or no."""
    made = reckon(draw)
    declared = Declared(made.name, made.about, [(made.key, made.key, MAKERS[made.maker], False)])
    declared.schema = _schema(declared, draw)
    more = [_invent(draw).declared for _ in range(draw.choice((0, 0, 1, 2)))]
    shelf = _shelf(draw, [declared], more)
    arguments = {made.key: made.value}
    result: dict[str, Any] = dict(made.result)
    if draw.chance(0.2):
        result = {made.key: made.value, **result}
    messages = [
        user(_dressed(made.ask, [made.shown], draw)),
        call(made.name, arguments, None if draw.effort == "low" else f"call {made.name}"),
    ]
    check = called(made.name, arguments)
    if draw.chance(0.8):
        work = None if draw.effort == "low" else f"result. {made.work}"
        messages += [
            tool_result(made.name, _written(result, draw)),
            answer(made.final, work),
        ]
        check = made.check
    return _sample(draw, "reckon", shelf, messages, check)


def _chaining(draw: Draw) -> Sample:
    """The second call takes what the first one returned; ends with a call or the answer."""
    made = link(draw)
    one, two = _linked(made.first, draw), _linked(made.second, draw)
    shelf = _shelf(
        draw, [one, two], [_invent(draw).declared for _ in range(draw.choice((0, 0, 1, 2)))]
    )
    text = _dressed(made.ask, made.values, draw)
    low = draw.effort == "low"
    messages = [user(text)]
    check = called(one.name, made.first.arguments)
    stop = draw.random.random()
    if not made.direct:
        plan = None if low else f"call {one.name}, then {two.name}"
        messages.append(call(one.name, made.first.arguments, plan))
    if not made.direct and stop > 0.25:
        content = {"status": "ok", **made.first.result} if draw.chance(0.1) else made.first.result
        messages.append(tool_result(one.name, _written(content, draw)))
    if made.direct or stop > 0.25:
        messages.append(call(two.name, made.second.arguments, None if low else f"call {two.name}"))
        check = called(two.name, made.second.arguments)
    if stop > 0.65:
        result = made.second.result or dict(draw.choice(_ACKS))
        messages += [
            tool_result(two.name, _written(result, draw)),
            answer(made.final, _heard(draw)),
        ]
        check = contains(made.key)
    return _sample(draw, "chain", shelf, messages, check)


def _one_call(draw: Draw, kind: str, request: Request) -> Sample:
    shelf = _shelf(draw, [request.declared], _others(draw, [request.declared]))
    name = request.declared.name
    messages = [
        user(_lead(request.text, draw)),
        call(name, request.arguments, _plan(request, draw)),
    ]
    return _sample(draw, kind, shelf, messages, called(name, request.arguments))


def _turn(request: Request, shelf: Sequence[Declared], told: Told, draw: Draw) -> list[Message]:
    """The call, what came back, and the answer."""
    name = request.declared.name
    return [
        call(name, request.arguments, _plan(request, draw)),
        tool_result(name, told.content),
        answer(told.final, _heard(draw)),
    ]


def _answering(draw: Draw) -> Sample:
    """A request, its call, the result and the answer."""
    request = _any_request(draw)
    shelf = _shelf(draw, [request.declared], _others(draw, [request.declared], 2))
    told = _told(request, draw)
    messages = [user(_lead(request.text, draw)), *_turn(request, shelf, told, draw)]
    return _sample(draw, "result", shelf, messages, contains(told.key))


def _failing(draw: Draw) -> Sample:
    """The function fails, and the answer says so."""
    request = _any_request(draw)
    shelf = _shelf(draw, [request.declared], _others(draw, [request.declared], 2))
    told = _failed(draw)
    messages = [user(request.text), *_turn(request, shelf, told, draw)]
    return _sample(draw, "error", shelf, messages, contains(told.key))


def _imperative(draw: Draw, declared: Declared) -> tuple[str, Request] | None:
    """A request of the catalogue in the imperative, without a frame around it."""
    tool = declared.tool
    assert tool is not None
    asks = [a for a in tool.asks if a.startswith("!")]
    if not asks:
        return None
    words, implied = parse_ask(draw.choice(asks)[1:])
    values = {
        s: make_value(tool.slots[s].maker, draw.random) for s in re.findall(r"{(\w+)}", words)
    }
    shown = {s: v[0] for s, v in values.items()}
    given = {**{s: v[1] for s, v in values.items()}, **implied}
    arguments = {key: given[slot] for slot, key, _, _ in declared.parameters if slot in given}
    return words.format(**shown), Request("", declared, arguments, shown)


_BY_NAME = {t.names[0]: t for t in CATALOGUE}


def _pair(draw: Draw) -> tuple[str, list[Request]]:
    """Two values for one function, in one request."""
    name = draw.choice(sorted(texts.PAIRED))
    declared = _declare(_BY_NAME[name], draw)
    words = draw.wording(texts.PAIRED[name])
    slot, key, _, _ = next(p for p in declared.parameters if not p[3])
    maker = _BY_NAME[name].slots[slot].maker
    a, b = draw.values(lambda r: (make_value(maker, r), make_value(maker, r)))
    text = words.lstrip("!").format(a=a[0], b=b[0])
    text = _say(text, draw) if words.startswith("!") else text
    return text, [Request(text, declared, {key: v[1]}, {slot: v[0]}) for v in (a, b)]


def _mixed(draw: Draw) -> tuple[str, list[Request]]:
    """Requests for two functions, in one sentence."""
    while True:
        first = draw.choice(CATALOGUE)
        second = draw.choice(CATALOGUE)
        one = _declare(first, draw)
        if first is second or _same_job(second, [one]):
            continue
        two = _declare(second, draw)
        a, b = _imperative(draw, one), _imperative(draw, two)
        if a and b and one.name != two.name:
            joined = draw.wording(texts.JOINTS).format(a=a[0], b=b[0])
            return _say(joined, draw), [a[1], b[1]]


def _twice(draw: Draw) -> Sample:
    """Two calls for one request, one after the other; ends with the second call or the answer."""
    text, requests = (_pair if draw.chance(0.45) else _mixed)(draw)
    needed = [requests[0].declared]
    if requests[1].declared is not needed[0]:
        needed.append(requests[1].declared)
    shelf = _shelf(draw, needed, _others(draw, needed, 2))
    first, second = (replace(request, text=text) for request in requests)
    told, last = _told(first, draw), _told(second, draw)
    plan, step = _plan(first, draw), _plan(second, draw)
    if plan:
        plan += f", then {second.declared.name}"
    messages = [
        user(text),
        call(first.declared.name, first.arguments, plan),
        tool_result(first.declared.name, told.content),
        call(second.declared.name, second.arguments, step),
    ]
    if draw.chance(0.45):
        return _sample(draw, "two", shelf, messages, called(second.declared.name, second.arguments))
    final = told.final if told.final == last.final == "Done." else f"{told.final} {last.final}"
    work = _heard(draw)
    messages += [tool_result(second.declared.name, last.content), answer(final, work)]
    return _sample(
        draw, "two", shelf, messages, contains(last.key if last.key != "Done" else told.key)
    )


def _one_changed(request: Request, draw: Draw) -> Request | None:
    """The same request with another value for one of its arguments; None if none can be named."""
    parameters = [
        (slot, key, maker)
        for slot, key, maker, _ in request.declared.parameters
        if slot in request.shown
        and key in request.arguments
        and maker.type in ("string", "integer", "number")
        and not maker.options
        and len(key) > 2
        and not key[-1].isdigit()
        and key.split("_")[0] not in ("to", "from", "at", "on", "by", "what", "how", "is", "for")
    ]
    if len(request.arguments) < 2 or not parameters or request.declared.tool is None:
        return None
    slot, key, maker = draw.choice(parameters)
    old = request.arguments[key]
    for _ in range(20):
        shown, value = maker.make(draw.random)
        if value != old and len(shown) < 30:
            break
    else:
        return None
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", spaced(key)).lower()
    text = draw.wording(texts.ONE_CHANGED).replace("{k}", words).replace("{v}", shown)
    text = text[:1].upper() + text[1:] if text.startswith(words) else text
    return Request(
        re.sub(r"([.!?])\.$", r"\1", text),
        request.declared,
        {**request.arguments, key: value},
        {**request.shown, slot: shown},
    )


def _option_changed(request: Request, draw: Draw) -> Request | None:
    """The same request with another of the options of an enum; None where there is no such one."""
    options = [
        (slot, key, maker)
        for slot, key, maker, _ in request.declared.parameters
        if key in request.arguments and slot in request.shown and len(maker.options) > 1
    ]
    if len(options) != 1 or request.declared.tool is None:
        return None
    slot, key, maker = options[0]
    for _ in range(20):
        shown, value = maker.make(draw.random)
        if value != request.arguments[key] and value in maker.options:
            text = draw.wording(texts.OPTION_CHANGED).replace("{v}", shown)
            arguments = {**request.arguments, key: value}
            said = {**request.shown, slot: shown}
            return Request(text[:1].upper() + text[1:], request.declared, arguments, said)
    return None


def _again(draw: Draw) -> Sample:
    """A second turn that changes one argument, repeats the call, or asks for something else."""
    request = _any_request(draw)
    needed = [request.declared]
    told = _failed(draw) if draw.chance(0.15) else _told(request, draw)
    following: Request
    strings = [
        (slot, key, maker)
        for slot, key, maker, _ in request.declared.parameters
        if key in request.arguments
        and maker.type in ("string", "integer", "number")
        and not maker.options
    ]
    if draw.chance(0.08):
        following = replace(request, text=draw.wording(texts.RETRY))
    elif len(strings) == 1 and len(request.arguments) == 1 and draw.chance(0.75):
        slot, key, maker = strings[0]
        wide = any(MAKERS[m] is maker for m in _WIDE)
        shown, value = draw.values(maker.make) if wide else maker.make(draw.random)
        text = draw.wording(texts.AGAIN).replace(
            "{v}", f'"{shown}"' if " " in shown and draw.chance(0.1) else shown
        )
        following = Request(
            text,
            request.declared,
            {**request.arguments, key: value},
            {**request.shown, slot: shown},
        )
    elif (chosen := _option_changed(request, draw)) is not None and draw.chance(0.8):
        following = chosen
    elif draw.chance(0.5) and (changed := _one_changed(request, draw)) is not None:
        following = changed
    else:
        following = _any_request(draw)
        while following.declared.name == request.declared.name or (
            following.declared.tool and _same_job(following.declared.tool, needed)
        ):
            following = _any_request(draw)
        needed.append(following.declared)
    shelf = _shelf(draw, needed, _others(draw, needed, 2))
    messages = [user(request.text), *_turn(request, shelf, told, draw), user(following.text)]
    if draw.chance(0.6):
        messages.append(call(following.declared.name, following.arguments, _plan(following, draw)))
        check = called(following.declared.name, following.arguments)
    else:
        last = _told(following, draw)
        messages += _turn(following, shelf, last, draw)
        check = contains(last.key)
    return _sample(draw, "again", shelf, messages, check)


_PLAIN = ("arith", "comparing", "counting", "strings", "sorting", "about", "smalltalk", "units",
          "dates", "extracting", "arith")  # fmt: skip
# What people chat about; a function of these groups might do what the chat asks for.
_CHATTY = ("weather", "fun", "food", "travel", "music", "sport", "web", "shopping", "mail", "calendar", "health",
           "support", "todo", "phone", "contacts", "maps", "social")  # fmt: skip


def _borrow(module: str) -> list[Callable[[Draw], Sample]]:
    return list(import_module(f"recipes.nano.world.{module}").FAMILIES.values())


def _unneeded(draw: Draw) -> Sample:
    """Functions are declared, and the question needs none of them."""
    module = draw.choice(_PLAIN)
    sample = draw.choice(_borrow(module))(draw)
    banned: tuple[str, ...] = (
        "math",
        "money",
        "units",
        "time",
        "data",
        "people",
        "language",
        "search",
        "notes",
        "files",
    )
    if module == "smalltalk":
        banned += _CHATTY
    shelf = _others(draw, [], banned=banned) or [_invent(draw).declared]
    sample.tools = [d.schema for d in shelf]
    sample.family, sample.kind = "tool", "none"
    return sample


def _almost(draw: Draw) -> tuple[str, list[Declared]]:
    """A request, and functions for the same verb or the same thing that still do not do it."""
    while True:
        picked = draw.values(pick, lambda p: p.right.name + p.ask)
        if picked.others:
            break
    shown = [v[0] if v else "" for v in picked.values]
    text = _dressed(_say(picked.ask.format(*shown), draw), shown, draw)
    return text, _shelf(draw, [], [_chosen(o, draw, picked.opaque) for o in picked.others])


def _beside(draw: Draw) -> tuple[str, list[Declared]]:
    """A request, and the other functions of its domain."""
    tools = SIBLINGS[draw.choice(texts.APART)]
    right, *others = draw.random.sample(tools, draw.choice((2, 3, 4)))
    share = draw.choice((0.0, 0.0, 1.0))
    text = _request(_declare(right, draw), draw).text
    return text, _shelf(draw, [], [_declare(o, draw, share) for o in others])


def _unfit(draw: Draw) -> Sample:
    """A request that none of the declared functions can do: it is outside nano's world."""
    work = None if draw.effort == "low" else "no tool fits, outside my world"
    if draw.chance(0.25):
        text, shelf = (_almost if draw.chance(0.6) else _beside)(draw)
        return _sample(draw, "outside", shelf, [user(text), answer(REFUSAL, work)], refusal())
    if draw.chance(0.3):
        group = draw.choice(sorted(set(GROUPS) - {"convert"}))
        text = _composed(draw, draw.choice(GROUPS[group]))[1].text
        far = sorted(set(GROUPS) - {group, *texts.NEAR.get(group, ())})
        chosen = draw.random.sample(far, draw.choice((1, 1, 2, 3)))
        shelf = _shelf(draw, [], [_composed(draw, draw.choice(GROUPS[g]))[0] for g in chosen])
        messages = [user(draw.dress(text)), answer(REFUSAL, work)]
        return _sample(draw, "outside", shelf, messages, refusal())
    if draw.chance(0.2):
        group = draw.choice(sorted(set(SIBLINGS) - {"stock", "money"}))
        text = _request(_declare(draw.choice(SIBLINGS[group]), draw), draw).text
        far = sorted(set(SIBLINGS) - {group, *texts.LIKE.get(group, ())})
        chosen_group = SIBLINGS[draw.choice(far)]
        tools = draw.random.sample(chosen_group, draw.choice((1, 2, 3)))
        shelf = _shelf(draw, [], [_declare(t, draw) for t in tools])
        return _sample(draw, "outside", shelf, [user(text), answer(REFUSAL, work)], refusal())
    wanted = draw.choice([t for t in CATALOGUE if t.group not in ("math", "units", "people")])
    request = _request(_declare(wanted, draw), draw)
    banned = (wanted.group, "search", "web")
    shelf = [
        d
        for d in _others(draw, [], banned=banned)
        if d.tool is None or not _same_job(d.tool, [request.declared])
    ]
    if not shelf:
        shelf = [_invent(draw).declared]
    return _sample(draw, "outside", shelf, [user(request.text), answer(REFUSAL, work)], refusal())


# What to ask for where the parameter's name is no noun.
_NOUN_OF = {
    "at": "time", "when": "time", "to": "destination", "from": "start", "where": "place",
    "who": "person", "near": "place", "on": "day", "which": "door",
    "how_many": "number", "howMany": "number", "what": "thing",
}  # fmt: skip


def _asked_as(key: str, maker: Maker, described: bool) -> str:
    """What to call a parameter: its key, or its description if the key is no noun."""
    if key[-1].isdigit() or (described and key in (*_NOUN_OF, "what", "x", "w", "y", "h")):
        return maker.about[0].removeprefix("The ").lower()
    return _NOUN_OF.get(key, spaced(key))


_DOING = frozenset(
    "Send Find Get Set Add Book Order Create Delete Cancel Look Calculate Convert Translate Search Play Reserve Start "
    "Track Check Make Save Call Buy Move Change Copy Read Write Rename Remove Open Lock Tell Print Rent Transfer "
    "Invite Log Resize Split Exchange Record Work Turn Put Take Show Update Subscribe Request Register".split()
)  # fmt: skip


def _vague(tool: Tool) -> list[str]:
    """The descriptions of a function that read as a request without its arguments."""
    return [
        a[:1].lower() + a[1:].rstrip(".")
        for a in tool.about
        if a.split()[0] in _DOING and " from one " not in a and "?" not in a
    ]


_VAGUE = [
    t for t in CATALOGUE if _vague(t) and 0 < sum(not p.optional for p in t.parameters) < 4
]  # fmt: skip


def _lacking_all(draw: Draw) -> Sample:
    """What a function does is asked for, and none of its arguments is given."""
    tool = draw.choice(_VAGUE)
    declared = _declare(tool, draw)
    wish = draw.choice(_vague(tool))
    ask = (
        draw.wording(texts.WISHES).replace("{x}", wish).replace("{X}", wish[:1].upper() + wish[1:])
    )
    required = tuple(p.slot for p in tool.parameters if not p.optional)
    return _asking(draw, declared, tool, required, ask, [])


def _lacking(draw: Draw) -> Sample:
    """A required argument is not in the request: nano asks for it."""
    if draw.chance(0.35):
        return _lacking_all(draw)
    given: dict[str, f.Field] = {}
    if draw.chance(0.45):
        name, missing, asks = draw.choice(texts.PARTLY)
        slots = tuple(missing.split())
    else:
        name = draw.choice(sorted(texts.BARE))
        slots, asks = texts.BARE[name]
    ask = draw.wording(asks)
    declared = _declare(_BY_NAME[name], draw)
    known = re.findall(r"{(\w+)}", ask)
    if known:
        given = _drawn(draw, {s: _BY_NAME[name].slots[s].maker for s in known})
        for slot, (shown, _) in given.items():
            ask = ask.replace("{" + slot + "}", shown)
    return _asking(draw, declared, _BY_NAME[name], slots, ask, [v[0] for v in given.values()])


def _asking(
    draw: Draw, declared: Declared, tool: Tool, slots: tuple[str, ...], ask: str, given: list[str]
) -> Sample:
    """The request, and nano's question for what is missing."""
    shelf = _shelf(draw, [declared], _others(draw, [declared], 3))
    keys = [
        _asked_as(key, maker, bool(tool.slots[slot].about))
        for slot, key, maker, _ in declared.parameters
        if slot in slots
    ]
    parts = [f"the {key}" for key in keys]
    final = f"Please tell me {', '.join(parts[:-1]) + ' and ' + parts[-1] if len(parts) > 1 else parts[0]}."
    work = None if draw.effort == "low" else f"{declared.name} needs {', '.join(keys)}"
    text = _dressed(ask, given, draw)
    return _sample(draw, "missing", shelf, [user(text), answer(final, work)], contains(keys[0]))


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "tool/call": _calling,
    "tool/made_up": _inventing,
    "tool/pick": _picking,
    "tool/choose": _choosing,
    "tool/composed": _composing,
    "tool/asked": _looking_up,
    "tool/result": _answering,
    "tool/error": _failing,
    "tool/two": _twice,
    "tool/chain": _chaining,
    "tool/reckon": _reckoning,
    "tool/again": _again,
    "tool/none": _unneeded,
    "tool/outside": _unfit,
    "tool/missing": _lacking,
    "tool/follow": _following,
    "tool/offered": _offered,
}
WEIGHTS: dict[str, float] = {
    "tool/call": 3.4,
    "tool/made_up": 1.4,
    "tool/pick": 2.1,
    "tool/choose": 2.9,
    "tool/composed": 4.8,
    "tool/asked": 2.3,
    "tool/result": 0.6,
    "tool/error": 0.25,
    "tool/two": 0.8,
    "tool/chain": 0.7,
    "tool/reckon": 0.6,
    "tool/again": 1.5,
    "tool/none": 1.1,
    "tool/outside": 2.4,
    "tool/missing": 1.0,
    "tool/follow": 0.4,
    "tool/offered": 0.2,
}

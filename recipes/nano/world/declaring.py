"""What every kind of call is made of: how a function is declared, and how it is asked for.

A catalogue's function gets one of its names, parameters in any order and now and then a name that
says nothing; a request gets its words and values. The kinds themselves are in the modules
`calling*.py`, their working in `weighing.py`, and what functions return in `telling.py`.
"""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from recipes.nano.world import calling_texts as texts
from recipes.nano.world import fields as f
from recipes.nano.world import lexicon as lex
from recipes.nano.world.base import (
    Draw,
    Message,
    Sample,
    developer,
)
from recipes.nano.world.composed import Block, Composed, compose_request
from recipes.nano.world.inventing import made_up
from recipes.nano.world.lookups import camel_case
from recipes.nano.world.makers import MAKERS, Maker, make_value
from recipes.nano.world.picking import Choice, opaque_name
from recipes.nano.world.plain_words import plain_words
from recipes.nano.world.switches import Option, switch
from recipes.nano.world.toolbox import CATALOGUE, Tool, parse_ask

__all__ = [
    "WIDE",
    "Declared",
    "Request",
    "any_request",
    "declare",
    "declare_block",
    "declare_choice",
    "describe",
    "draw_values",
    "dressed",
    "invent",
    "lead_in",
    "make_request",
    "make_sample",
    "others_beside",
    "put_on_shelf",
    "renamed",
    "same_job",
    "say",
    "with_options",
]


@dataclass
class Declared:
    """One function as this sample declares it, and how it is told what came back."""

    name: str
    about: str
    parameters: list[tuple[str, str, Maker, bool]]  # slot, key, maker, optional
    tool: Tool | None = None
    schema: dict[str, Any] = field(default_factory=dict)
    opaque: bool = False  # the name says nothing
    does: str = ""  # what it does in fixed words, whatever its name and description


@dataclass
class Request:
    """What the user asks for: the words, and the call that does it."""

    text: str
    declared: Declared
    arguments: dict[str, Any]
    shown: dict[str, str] = field(default_factory=dict)  # by slot


def describe(declared: Declared, draw: Draw, opaque: bool = False) -> dict[str, Any]:
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


_SAME = [
    words.split()
    for words in """get fetch lookup find show read check query retrieve load view
create add new make register insert enter
delete remove drop erase discard clear
set change update adjust edit modify
send deliver mail dispatch forward
book reserve order request
start begin run launch
stop end halt cancel abort quit
calculate compute work_out reckon figure_out solve
convert change_over transform turn switch
list show_all get_all enumerate
save store keep record log note
search find look_for seek
call dial ring phone""".splitlines()
]


def renamed(name: str, r: random.Random) -> str:
    """Another name that says the same: another verb, or more around it."""
    head, _, rest = name.partition("_")
    same = [words for words in _SAME if head in words]
    if same and rest and r.random() < 0.6:
        return f"{r.choice(r.choice(same))}_{rest}"
    if r.random() < 0.5:
        return f"{name}_{r.choice(('v2', 'now', 'tool', 'api', 'service', 'action', 'for_user', 'data', '2', 'fn'))}"
    return f"{r.choice(('api', 'app', 'my', 'do', 'svc', 'the', 'home', 'user', 'v1', 'x', 'run'))}_{name}"


_PLAINLY = ("{}.", "{}", "{}.", "Use this to {}.", "Function to {}.", "Call this to {}.", "Lets the user {}.", "Tool to {}.",
            "To {}.", "Helps to {}.", "A way to {}.", "{} for the user.", "When the user wants to {}.")  # fmt: skip
_DOING = frozenset(
    word
    for words in _SAME
    for word in words
    if "_" not in word and word not in ("new", "work", "figure")
)


def _named_about(names: Sequence[str], draw: Draw) -> str:
    """Now and then a description in the words of one of the names, where these begin with a verb."""
    plain = [n.replace("_", " ") for n in names if "_" in n and n.partition("_")[0] in _DOING]
    if not plain or not draw.chance(0.3):
        return ""
    text = draw.choice(_PLAINLY).format(draw.choice(plain))
    return text[0].upper() + text[1:]


def declare(tool: Tool, draw: Draw, share_opaque: float = 0.12) -> Declared:
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
        parameters.append((p.slot, camel_case(key) if camel else key, maker, p.optional))
    if draw.chance(0.35):
        draw.random.shuffle(parameters)
    name = draw.choice(tool.names)
    if draw.split == "train" and draw.chance(0.35):
        name = renamed(name, draw.random)
    about = draw.choice(tool.about)
    if draw.split == "train":
        about = _named_about(tool.names, draw) or about
    opaque = draw.chance(share_opaque)
    if opaque:
        name = opaque_name(draw.random)
        abouts = [maker.about[0] for _, _, maker, _ in parameters]
        if all(abouts) and len(set(abouts)) == len(abouts) and draw.chance(0.4):
            parameters = [
                (slot, draw.choice(("arg", "p", "x", "value")) + str(i), maker, optional)
                for i, (slot, _, maker, optional) in enumerate(parameters, 1)
            ]
    name = camel_case(name) if camel else name
    declared = Declared(
        name, about, parameters, tool, opaque=opaque, does=plain_words(tool.names[0])
    )
    declared.schema = describe(declared, draw, opaque)
    return declared


def say(imperative: str, draw: Draw) -> str:
    """An imperative in lower case as a whole request."""
    upper = imperative[:1].upper() + imperative[1:]
    if re.search(r": [^\"]+$", imperative):  # free text to the end: nothing may follow it
        opening = draw.choice(("", "", "Please ", "Hey, ", "I want you to ", "You should ", "Now "))
        return opening + imperative if opening else upper
    if draw.chance(0.3):
        return upper + draw.choice((".", ".", "", "!"))
    text = draw.wording(texts.FRAMES).replace("{x}", imperative).replace("{X}", upper)
    return re.sub(r"([.!?]['\"]?)\.$", r"\1", text)


def dressed(text: str, values: Sequence[str], draw: Draw, reword: bool = True) -> str:
    """The request with a greeting or a typo, where this leaves every value as it is."""
    dressed = draw.dress(text, reword)
    whole = all(v in dressed for v in values)
    open_end = any(" " in v and text.endswith(v) and not dressed.endswith(v) for v in values)
    return dressed if whole and not open_end else text


def _asked(tool: Tool, draw: Draw) -> str:
    if draw.split == "train" and tool.trained and draw.chance(0.4):
        return draw.choice(tool.trained)
    return draw.wording(tool.asks)


def make_request(declared: Declared, draw: Draw) -> Request:
    """A request for a function of the catalogue."""
    tool = declared.tool
    assert tool is not None
    words, implied = parse_ask(_asked(tool, draw))
    imperative = words.startswith("!")
    words = words.lstrip("!")
    slots = re.findall(r"{(\w+)}", words)
    values = draw_values(draw, {s: tool.slots[s].maker for s in slots})
    shown = {s: v[0] for s, v in values.items()}
    text = words
    for s, v in shown.items():
        text = text.replace("{" + s + "}", v)
    text = (
        say(text, draw) if imperative else text[:1].upper() + text[1:] if draw.chance(0.9) else text
    )
    if not imperative and words.startswith("{"):  # a value that opens the request is left alone
        text = shown[slots[0]] + text[len(shown[slots[0]]) :]
    given = {**{s: v[1] for s, v in values.items()}, **implied}
    arguments = {key: given[slot] for slot, key, _, _ in declared.parameters if slot in given}
    return Request(dressed(text, list(shown.values()), draw), declared, arguments, shown)


# Meanings with enough values to hold some of them out.
WIDE = {
    "amount", "calculation", "city", "clock", "code", "company", "date", "day", "dish", "email",
    "euros", "file", "first", "folder", "foreign", "fullname", "hhmm", "id", "integer", "iso", "lat",
    "lon", "message", "noun", "person", "phone", "place", "product", "products", "query",
    "numbers", "names", "foodlist", "tags", "groupname", "restaurant", "server", "short", "street", "team", "text", "ticker", "title", "petname", "appname", "sql", "topic", "url", "word",
}  # fmt: skip


def draw_values(draw: Draw, makers: dict[str, str]) -> dict[str, f.Field]:
    """Values for slots, held out by split where there are enough of them."""

    def make(r: random.Random) -> dict[str, f.Field]:
        for _ in range(8):  # no two the same: nobody changes dollars into dollars
            drawn = {slot: make_value(maker, r) for slot, maker in makers.items()}
            if len({shown for shown, _ in drawn.values()}) == len(drawn):
                break
        return drawn

    return draw.values(make) if WIDE.intersection(makers.values()) else make(draw.random)


def invent(draw: Draw) -> Request:
    """A made-up function and a request for it."""
    made = draw.values(made_up, lambda m: m.name)
    parameters = [(key, key, maker, optional) for key, maker, optional in made.parameters]
    declared = Declared(made.name, made.about, parameters, does=made.does)
    declared.schema = describe(declared, draw)
    shown = [v[0] if v else "" for v in made.values]
    text = say(made.ask.format(*shown), draw)
    arguments = {p[0]: v[1] for p, v in zip(made.parameters, made.values, strict=True) if v}
    said = dict(zip((p[0] for p in parameters), shown, strict=True))
    return Request(dressed(text, shown, draw), declared, arguments, said)


def declare_block(draw: Draw, block: Block) -> tuple[Declared, Composed]:
    """A function with optional parameters and a request for it."""
    made = compose_request(block, draw)
    camel = draw.chance(0.1)
    name = draw.choice(block.names)
    if draw.split == "train" and draw.chance(0.35):
        name = renamed(name, draw.random)
    parameters = [(key, key, maker, optional) for key, maker, optional in made.parameters]
    declared = Declared(camel_case(name) if camel else name, draw.choice(block.about), parameters,
                        does=plain_words(block.names[0]))  # fmt: skip
    declared.schema = describe(declared, draw)
    return declared, made


def declare_choice(choice: Choice, draw: Draw, opaque: bool) -> Declared:
    """A function of `picking.py` as it is declared."""
    parameters = [(key, key, maker, optional) for key, maker, optional in choice.parameters]
    declared = Declared(choice.name, choice.about, parameters, opaque=opaque, does=choice.does)
    declared.schema = describe(declared, draw, opaque)
    return declared


def others_beside(
    draw: Draw, beside: Sequence[Declared], most: int = 4, banned: Sequence[str] = ()
) -> list[Declared]:
    """Functions that are declared too and do not help: some close to the right one, some not."""
    groups = {d.tool.group for d in beside if d.tool}
    names = {d.name for d in beside}
    used = {d.tool.names[0] for d in beside if d.tool}
    others: list[Declared] = []
    for _ in range(draw.choice([n for n in (0, 1, 1, 2, 2, 3, 3, 4) if n <= most])):
        if draw.chance(0.15):
            other = invent(draw).declared
        else:
            near = [t for t in CATALOGUE if t.group in groups] if draw.chance(0.5) else CATALOGUE
            tool = draw.choice(near or CATALOGUE)
            if tool.names[0] in used or tool.group in banned or same_job(tool, beside):
                continue
            used.add(tool.names[0])
            other = declare(tool, draw)
        if other.name not in names:
            names.add(other.name)
            others.append(other)
    return others


def same_job(tool: Tool, beside: Sequence[Declared]) -> bool:
    mine = tool.names[0]
    theirs = {d.tool.names[0] for d in beside if d.tool}
    return any(mine in rivals and rivals & theirs for rivals in texts.RIVALS)


def put_on_shelf(
    draw: Draw, needed: Sequence[Declared], others: Sequence[Declared]
) -> list[Declared]:
    """The functions in any order; of two with one name the needed one, or the first, is declared.

    In training some have one option more, which no request says.
    """
    named: dict[str, Declared] = {}
    for declared in (*needed, *others):
        named.setdefault(declared.name, declared)
    shelf = list(named.values())
    draw.random.shuffle(shelf)
    for declared in shelf:
        if draw.split == "train" and declared.tool is not None and draw.chance(0.2):
            option = _new_option(declared, "", draw)
            if option is not None and not option.maker.options:
                _widen(declared, [option], draw)
    return shelf


def _new_option(declared: Declared, text: str, draw: Draw) -> Option | None:
    """An option that neither the function has nor the request speaks of, if the draw is lucky."""
    option = switch(draw)
    known = " ".join([text, *(key for _, key, _, _ in declared.parameters)]).lower()
    if any(word in known for word in option.key.lower().split("_") if len(word) > 3):
        return None
    if option.maker.options and any(maker.options for _, _, maker, _ in declared.parameters):
        return None
    return option


def _widen(declared: Declared, options: Sequence[Option], draw: Draw) -> None:
    """Declare the function anew, with these options too."""
    declared.parameters += [(one.key, one.key, one.maker, True) for one in options]
    if draw.chance(0.3):
        draw.random.shuffle(declared.parameters)
    declared.schema = describe(declared, draw, declared.opaque)


def with_options(request: Request, draw: Draw) -> Request:
    """In training, now and then: the function has one or two options more, which are said or not."""
    if draw.split == "test" or not draw.chance(0.3):
        return request
    text, declared, arguments = request.text, request.declared, dict(request.arguments)
    open_end = any(len(v.split()) > 2 and v in text[-len(v) - 12 :] for v in request.shown.values())
    options: list[Option] = []
    for _ in range(draw.choice((1, 1, 2))):
        option = _new_option(declared, text, draw)
        if option is None or any(option.about == one.about for one in options):
            continue
        if any(
            option.key == one.key or (option.maker.options and one.maker.options) for one in options
        ):
            continue
        options.append(option)
        if not open_end and draw.chance(0.6):
            phrase, arguments[option.key] = option.say(draw)
            text = text.rstrip() + ("" if text.rstrip()[-1] in ".?!)" else ".")
            text += f" {phrase[0].upper()}{phrase[1:]}" + ("" if phrase[-1] == "." else ".")
    _widen(declared, options, draw)
    ordered = {key: arguments[key] for _, key, _, _ in declared.parameters if key in arguments}
    return replace(request, text=text, arguments=ordered)


# The samples.


def make_sample(
    draw: Draw, kind: str, shelf: Sequence[Declared], messages: list[Message], check: dict[str, Any]
) -> Sample:
    if messages[0]["role"] == "user" and draw.chance(0.12):
        messages.insert(0, developer(draw.choice(texts.SYSTEMS)))
    if len({d.name for d in shelf}) < len(shelf):  # of two with one name none can be called
        raise ValueError(f"two functions of one name: {sorted(d.name for d in shelf)}")
    tools = [d.schema for d in shelf]
    return Sample("tool", messages, check, tools, draw.effort, kind)


def any_request(draw: Draw) -> Request:
    """A request for a function of the catalogue or, one time in four, for a made-up one."""
    if draw.chance(0.25):
        return invent(draw)
    return make_request(declare(draw.choice(CATALOGUE), draw), draw)


def lead_in(text: str, draw: Draw) -> str:
    """Now and then a sentence before the request that does not matter."""
    return f"{lex.sentence(draw.random)} {text}" if draw.chance(0.07) else text

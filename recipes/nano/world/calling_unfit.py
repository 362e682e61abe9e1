"""Requests with functions declared that are not, or not yet, to be called.

The question needs no function, no function does what is wanted, or a required argument is missing.
"""

import re
from collections.abc import Callable
from importlib import import_module

from recipes.nano.world import calling_texts as texts
from recipes.nano.world import fields as f
from recipes.nano.world.base import (
    Draw,
    Sample,
    answer,
    contains,
    held_out,
    refusal,
    user,
)
from recipes.nano.world.calling_matched import any_functions
from recipes.nano.world.composed import GROUPS
from recipes.nano.world.declaring import (
    Declared,
    declare,
    declare_block,
    declare_choice,
    draw_values,
    dressed,
    invent,
    make_request,
    make_sample,
    others_beside,
    put_on_shelf,
    same_job,
    say,
)
from recipes.nano.world.lookups import spaced
from recipes.nano.world.makers import Maker
from recipes.nano.world.missing_trained import MISSING_TRAINED
from recipes.nano.world.picking import pick
from recipes.nano.world.smalltalk import REFUSAL
from recipes.nano.world.toolbox import BY_NAME, CATALOGUE, SIBLINGS, TRAINED_SIBLINGS, Tool
from recipes.nano.world.weighing import unfitting, weighed

__all__ = ["lacking", "unfit", "unneeded"]


_PLAIN = ("arith", "comparing", "counting", "strings", "sorting", "about", "smalltalk", "units",
          "dates", "extracting", "arith")  # fmt: skip
# What people chat about; a function of these groups might do what the chat asks for.
_CHATTY = ("weather", "fun", "food", "travel", "music", "sport", "web", "shopping", "mail", "calendar", "health",
           "support", "todo", "phone", "contacts", "maps", "social")  # fmt: skip


def _borrow(module: str) -> list[Callable[[Draw], Sample]]:
    return list(import_module(f"recipes.nano.world.{module}").FAMILIES.values())


def unneeded(draw: Draw) -> Sample:
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
    shelf = others_beside(draw, [], banned=banned) or [invent(draw).declared]
    if draw.split == "train" and draw.chance(0.4):
        shelf = put_on_shelf(draw, [], any_functions(draw))
    sample.tools = [d.schema for d in shelf]
    sample.family, sample.kind = "tool", "none"
    return sample


def _almost(draw: Draw) -> tuple[str, Declared, list[Declared]]:
    """A request, its function, and those for the same verb or thing that still do not do it."""
    while True:
        picked = draw.values(pick, lambda p: p.right.name + p.ask)
        if picked.others:
            break
    shown = [v[0] if v else "" for v in picked.values]
    text = dressed(say(picked.ask.format(*shown), draw), shown, draw)
    others = [declare_choice(o, draw, picked.opaque) for o in picked.others]
    wanted = Declared(picked.right.name, picked.right.about, [], does=picked.right.does)
    return text, wanted, put_on_shelf(draw, [], others)


def _beside(draw: Draw) -> tuple[str, Declared, list[Declared]]:
    """A request, its function, and the other functions of its domain."""
    if draw.split == "train" and draw.chance(0.4):
        tools = TRAINED_SIBLINGS[draw.choice(sorted(TRAINED_SIBLINGS))]
    else:
        tools = SIBLINGS[draw.choice(texts.APART)]
    right, *others = draw.random.sample(tools, min(draw.choice((2, 3, 4)), len(tools)))
    share = draw.choice((0.0, 0.0, 1.0))
    request = make_request(declare(right, draw), draw)
    shelf = put_on_shelf(draw, [], [declare(o, draw, share) for o in others])
    return request.text, request.declared, shelf


def unfit(draw: Draw) -> Sample:
    """A request that none of the declared functions can do: it is outside nano's world."""
    if draw.chance(0.5 if draw.split == "train" else 0.25):
        text, wanted, shelf = (_almost if draw.chance(0.6) else _beside)(draw)
    elif draw.chance(0.3):
        group = draw.choice(sorted(set(GROUPS) - {"convert"}))
        while group in ("calculator", "sortlist"):  # which nano does itself
            group = draw.choice(sorted(set(GROUPS) - {"convert"}))
        wanted, made = declare_block(draw, draw.choice(GROUPS[group]))
        far = sorted(set(GROUPS) - {group, *texts.NEAR.get(group, ())})
        chosen = draw.random.sample(far, draw.choice((1, 1, 2, 3)))
        shelf = put_on_shelf(
            draw, [], [declare_block(draw, draw.choice(GROUPS[g]))[0] for g in chosen]
        )
        text = draw.dress(made.text)
    elif draw.chance(0.2):
        group = draw.choice(sorted(set(SIBLINGS) - {"stock", "money"}))
        request = make_request(declare(draw.choice(SIBLINGS[group]), draw), draw)
        text, wanted = request.text, request.declared
        far = sorted(set(SIBLINGS) - {group, *texts.LIKE.get(group, ())})
        chosen_group = SIBLINGS[draw.choice(far)]
        tools = draw.random.sample(chosen_group, draw.choice((1, 2, 3)))
        shelf = put_on_shelf(draw, [], [declare(t, draw) for t in tools])
    else:
        tool = draw.choice([t for t in CATALOGUE if t.group not in ("math", "units", "people")])
        request = make_request(declare(tool, draw), draw)
        text, wanted = request.text, request.declared
        beside = others_beside(draw, [], banned=(tool.group, "search", "web"))
        shelf = [d for d in beside if d.tool is None or not same_job(d.tool, [wanted])]
        shelf = shelf or [invent(draw).declared]
    messages = [user(text), answer(REFUSAL, unfitting(wanted, shelf, draw))]
    return make_sample(draw, "outside", shelf, messages, refusal())


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
    declared = declare(tool, draw)
    wish = draw.choice(_vague(tool))
    ask = (
        draw.wording(texts.WISHES).replace("{x}", wish).replace("{X}", wish[:1].upper() + wish[1:])
    )
    required = tuple(p.slot for p in tool.parameters if not p.optional)
    return _asking(draw, declared, tool, required, ask, [])


def _bare(ask: str) -> str:
    return ask.strip(".?!").lower()


_HELD_OUT = frozenset(
    _bare(ask)
    for asks in (*(asks for _, asks in texts.BARE.values()), *(asks for _, _, asks in texts.PARTLY))
    for ask in held_out(asks)
)
_TRAINED = [
    (name, tuple(slots.split()), [ask for ask in asks.split("|") if _bare(ask) not in _HELD_OUT])
    for name, slots, asks in (line.split("; ", 2) for line in MISSING_TRAINED.splitlines())
]


def lacking(draw: Draw) -> Sample:
    """A required argument is not in the request: nano asks for it."""
    if draw.chance(0.35):
        return _lacking_all(draw)
    given: dict[str, f.Field] = {}
    if draw.split == "train" and draw.chance(0.5):
        name, slots, trained = draw.choice(_TRAINED)
        ask = draw.choice(trained)
    elif draw.chance(0.45):
        name, missing, asks = draw.choice(texts.PARTLY)
        slots = tuple(missing.split())
        ask = draw.wording(asks)
    else:
        name = draw.choice(sorted(texts.BARE))
        slots, asks = texts.BARE[name]
        ask = draw.wording(asks)
    declared = declare(BY_NAME[name], draw)
    known = re.findall(r"{(\w+)}", ask)
    if known:
        given = draw_values(draw, {s: BY_NAME[name].slots[s].maker for s in known})
        for slot, (shown, _) in given.items():
            ask = ask.replace("{" + slot + "}", shown)
    return _asking(draw, declared, BY_NAME[name], slots, ask, [v[0] for v in given.values()])


def _asking(
    draw: Draw, declared: Declared, tool: Tool, slots: tuple[str, ...], ask: str, given: list[str]
) -> Sample:
    """The request, and nano's question for what is missing."""
    shelf = put_on_shelf(draw, [declared], others_beside(draw, [declared], 3))
    keys = [
        _asked_as(key, maker, bool(tool.slots[slot].about))
        for slot, key, maker, _ in declared.parameters
        if slot in slots
    ]
    parts = [f"the {key}" for key in keys]
    final = f"Please tell me {', '.join(parts[:-1]) + ' and ' + parts[-1] if len(parts) > 1 else parts[0]}."
    work = None
    if draw.effort != "low":
        work = f"{weighed([declared], shelf, draw)}{declared.name} needs {', '.join(keys)}"
    text = dressed(ask, given, draw)
    return make_sample(draw, "missing", shelf, [user(text), answer(final, work)], contains(keys[0]))

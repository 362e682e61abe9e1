"""Calls of composed functions: the one that fits, none that fits, and what is said next.

The functions are those of `matching.py`, drawn anew for every sample. `match` and `unmatch` are
contrast pairs: the same kind of request, with its function among those declared or not.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from recipes.nano.world import offers
from recipes.nano.world.base import (
    Draw,
    Message,
    Sample,
    answer,
    call,
    called,
    contains,
    refusal,
    tool_result,
    user,
)
from recipes.nano.world.declaring import (
    Declared,
    Request,
    declare,
    describe,
    dressed,
    invent,
    lead_in,
    make_sample,
    put_on_shelf,
)
from recipes.nano.world.lookups import spaced
from recipes.nano.world.matching import Function, Matched, ask_after, match
from recipes.nano.world.properties import ask_property
from recipes.nano.world.smalltalk import REFUSAL
from recipes.nano.world.telling import fail, listed, tell, written
from recipes.nano.world.toolbox import CATALOGUE
from recipes.nano.world.weighing import asked, heard, planned, unfitting, weighed

__all__ = ["FAMILIES", "WEIGHTS", "any_functions"]


def _declared(function: Function, draw: Draw, opaque: bool) -> Declared:
    parameters = [(key, key, maker, optional) for key, maker, optional in function.parameters]
    declared = Declared(function.name, function.about, parameters, opaque=opaque,
                        does=f"{function.verb} {function.thing[0]}")  # fmt: skip
    declared.schema = describe(declared, draw, opaque)
    return declared


def any_functions(draw: Draw) -> list[Declared]:
    """One to six composed functions, close to each other."""
    made = match(draw)
    return [_declared(one, draw, made.opaque) for one in (made.right, *made.others)]


def _request(made: Matched, draw: Draw) -> Request:
    right = _declared(made.right, draw, made.opaque)
    text = dressed(made.said.text, made.said.shown, draw, reword=False)
    return Request(text, right, made.said.arguments)


def _others(made: Matched, draw: Draw) -> list[Declared]:
    others = [_declared(one, draw, made.opaque) for one in made.others]
    if draw.chance(0.12):
        others.append(invent(draw).declared)
    return others


def _matching(draw: Draw) -> Sample:
    """A request for one of several composed functions, and its call."""
    made = draw.composed(lambda: match(draw))
    request = _request(made, draw)
    shelf = put_on_shelf(draw, [request.declared], _others(made, draw))
    name = request.declared.name
    messages = [
        user(lead_in(request.text, draw)),
        call(name, request.arguments, planned(request, shelf, draw)),
    ]
    return make_sample(draw, "match", shelf, messages, called(name, request.arguments))


def _unmatched(draw: Draw) -> Sample:
    """A request, and functions that are like the one for it; none of them does it."""
    made = draw.composed(lambda: match(draw))
    while not made.others:
        made = draw.composed(lambda: match(draw))
    text = dressed(made.said.text, made.said.shown, draw, reword=False)
    shelf = put_on_shelf(draw, [], _others(made, draw))
    wanted = Declared("", "", [], does=f"{made.right.verb} {made.right.thing[0]}")
    work = unfitting(wanted, shelf, draw)
    messages = [user(lead_in(text, draw)), answer(REFUSAL, work)]
    return make_sample(draw, "unmatch", shelf, messages, refusal())


def _untold(draw: Draw) -> Sample:
    """A request that does not tell which thing is meant: nano asks for it."""
    made = draw.composed(lambda: match(draw, told=False))
    right = _declared(made.right, draw, made.opaque)
    shelf = put_on_shelf(draw, [right], _others(made, draw))
    key = spaced(made.handle_key)
    work = None
    if draw.effort != "low":
        work = f"{weighed([right], shelf, draw)}{right.name} needs {key}"
    text = dressed(made.said.text, made.said.shown, draw, reword=False)
    messages = [user(lead_in(text, draw)), answer(f"Please tell me the {key}.", work)]
    return make_sample(draw, "untold", shelf, messages, contains(key))


def _continued(draw: Draw) -> Sample:
    """After a call: another thing, another verb for the same thing, an option changed, or again."""
    made = draw.composed(lambda: match(draw))
    first = _request(made, draw)
    others = _others(made, draw)
    told = fail(draw) if draw.chance(0.12) else tell(first, draw)
    after = ask_after(made, draw)
    target = first.declared
    if after.function is not made.right:
        target = _declared(after.function, draw, made.opaque)
    text = dressed(after.said.text, after.said.shown, draw, reword=False)
    following = replace(first, text=text, declared=target, arguments=after.said.arguments)
    needed = [first.declared] if target is first.declared else [first.declared, target]
    shelf = put_on_shelf(draw, needed, others)
    messages: list[Message] = [
        user(first.text),
        call(first.declared.name, first.arguments, planned(first, shelf, draw)),
        tool_result(first.declared.name, told.content),
        answer(told.final, heard(draw)),
        user(text),
        call(target.name, following.arguments, planned(following, shelf, draw)),
    ]
    return make_sample(draw, "rematch", shelf, messages, called(target.name, following.arguments))


def _asked(draw: Draw) -> Sample:
    """A composed record comes back, and the answer tells what was asked for."""
    found = draw.composed(lambda: ask_property(draw))
    declared = Declared(found.name, found.about, [(found.key, found.key, found.maker, False)],
                        does=f"look up {found.noun}")  # fmt: skip
    declared.schema = describe(declared, draw)
    more = [_declared(one, draw, False) for one in match(draw).others]
    shelf = put_on_shelf(draw, [declared], more[: draw.choice((0, 0, 1, 2))])
    result: dict[str, Any] = dict(found.result)
    if draw.chance(0.15):
        result = {draw.choice(("data", "result", "record", "response", "item")): result}
    request = Request(found.ask, declared, {found.key: found.value})
    work = asked(found, found.wanted, draw)
    messages = [
        user(lead_in(dressed(found.ask, [str(found.value)], draw, reword=False), draw)),
        call(declared.name, request.arguments, planned(request, shelf, draw)),
        tool_result(declared.name, written(result, draw)),
        answer(found.final, work),
    ]
    value = found.result[found.wanted[-1]]
    key = ("Yes" if value else "No") if isinstance(value, bool) else listed(value)
    return make_sample(draw, "property", shelf, messages, contains(key))


def _listing(draw: Draw) -> Sample:
    """Asked for the functions themselves, in a question composed of parts: their names."""
    shelf: list[Declared] = []
    for _ in range(draw.choice((1, 1, 2, 3, 4))):
        x = draw.random.random()
        if x < 0.4:
            made = match(draw)
            shelf.append(_declared(made.right, draw, made.opaque))
        else:
            shelf.append(
                declare(draw.choice(CATALOGUE), draw) if x < 0.8 else invent(draw).declared
            )
    shelf = put_on_shelf(draw, [], shelf)
    names = [one.name for one in shelf]
    said = ", ".join(names[:-1]) + f" and {names[-1]}" if names[1:] else names[0]
    work = None if draw.effort == "low" else "my tools"
    messages = [user(draw.dress(offers.question(draw))), answer(f"I can call {said}.", work)]
    return make_sample(draw, "listing", shelf, messages, contains(names[-1]))


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "tool/match": _matching,
    "tool/unmatch": _unmatched,
    "tool/untold": _untold,
    "tool/rematch": _continued,
    "tool/property": _asked,
    "tool/listing": _listing,
}
WEIGHTS: dict[str, float] = {
    "tool/match": 5.5,
    "tool/unmatch": 7.0,
    "tool/untold": 2.8,
    "tool/rematch": 3.0,
    "tool/property": 4.0,
    "tool/listing": 1.0,
}

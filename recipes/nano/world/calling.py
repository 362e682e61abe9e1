"""Calling declared functions, and answering with what they return.

One to five functions are declared (OpenAI function tools); their names, parameter names, order,
descriptions and the functions beside them change from sample to sample, and a good part of them is
made up (`inventing.made_up`), so that the declaration must be read. Arguments stand in the request;
optional ones are given only where they are mentioned. Two calls are made one after the other, as
the model stops after each call.

    user       What's the weather in Rome?
    analysis   want get weather. send_mail: send email no. weather: get weather yes. call weather
    call       weather {"city": "Rome"}
    tool       {"temperature": 18, "condition": "cloudy"}
    analysis   result
    final      It is 18 degrees and cloudy in Rome.

The working says what is wanted in fixed words, then weighs the functions one by one (at high effort,
`weighing.weighed`), and names the one that is called. It has no arguments: written out beforehand,
or with the words around them, they are copied less well.
"""

from collections.abc import Callable

from recipes.nano.world import calling_texts as texts
from recipes.nano.world import follow
from recipes.nano.world.base import (
    Draw,
    Sample,
    answer,
    call,
    called,
    contains,
    tool_result,
    user,
)
from recipes.nano.world.calling_matched import any_functions
from recipes.nano.world.calling_turns import again, answering, chaining, failing, reckoning, twice
from recipes.nano.world.calling_unfit import lacking, unfit, unneeded
from recipes.nano.world.composed import GROUPS
from recipes.nano.world.declaring import (
    Declared,
    Request,
    declare,
    declare_block,
    declare_choice,
    describe,
    dressed,
    invent,
    lead_in,
    make_request,
    make_sample,
    others_beside,
    put_on_shelf,
    say,
    with_options,
)
from recipes.nano.world.lookups import look_up, spaced
from recipes.nano.world.picking import pick
from recipes.nano.world.telling import listed, written
from recipes.nano.world.toolbox import CATALOGUE, SIBLINGS, TRAINED_SIBLINGS
from recipes.nano.world.weighing import asked, planned

__all__ = ["FAMILIES", "WEIGHTS"]


def _calling(draw: Draw) -> Sample:
    """A request and its call."""
    request = make_request(declare(draw.choice(CATALOGUE), draw), draw)
    return _one_call(draw, "call", with_options(request, draw))


def _inventing(draw: Draw) -> Sample:
    """A request for a made-up function and its call."""
    return _one_call(draw, "made_up", with_options(invent(draw), draw))


def _picking(draw: Draw) -> Sample:
    """A request for one of several functions that are close to each other, and its call."""
    picked = draw.values(pick, lambda p: p.right.name + p.ask)
    right = declare_choice(picked.right, draw, picked.opaque)
    others = [declare_choice(o, draw, picked.opaque) for o in picked.others]
    shown = [v[0] if v else "" for v in picked.values]
    text = say(picked.ask.format(*shown), draw)
    pairs = zip(picked.right.parameters, picked.values, strict=True)
    arguments = {parameter[0]: v[1] for parameter, v in pairs if v}
    said = dict(zip((p[0] for p in picked.right.parameters), shown, strict=True))
    request = with_options(Request(dressed(text, shown, draw), right, arguments, said), draw)
    shelf = put_on_shelf(draw, [request.declared], others)
    messages = [
        user(lead_in(request.text, draw)),
        call(right.name, request.arguments, planned(request, shelf, draw)),
    ]
    return make_sample(draw, "pick", shelf, messages, called(right.name, request.arguments))


def _choosing(draw: Draw) -> Sample:
    """A request for one of two to four functions of one domain, and its call."""
    groups = TRAINED_SIBLINGS if draw.split == "train" and draw.chance(0.3) else SIBLINGS
    tools = groups[draw.choice(sorted(groups))]
    tools = draw.random.sample(tools, min(draw.choice((2, 3, 4, 4)), len(tools)))
    share = draw.choice((0.0, 0.0, 1.0))
    right, *others = (declare(tool, draw, share) for tool in tools)
    request = with_options(make_request(right, draw), draw)
    shelf = put_on_shelf(draw, [request.declared], others)
    messages = [
        user(lead_in(request.text, draw)),
        call(right.name, request.arguments, planned(request, shelf, draw)),
    ]
    return make_sample(draw, "choose", shelf, messages, called(right.name, request.arguments))


def _looking_up(draw: Draw) -> Sample:
    """A look-up returns many fields, and the answer tells the one or two that were asked for."""
    found = look_up(draw)
    declared = Declared(found.name, found.about, [(found.key, found.key, found.maker, False)],
                        does=f"look up {found.noun}")  # fmt: skip
    declared.schema = describe(declared, draw)
    request = Request(found.ask, declared, {found.key: found.value}, {found.key: str(found.value)})
    shelf = put_on_shelf(
        draw, [declared], others_beside(draw, [declared], 2, ("people", "search", "web"))
    )
    content = dict(found.result)
    if draw.chance(0.1):
        content = {"status": "ok", **content}
    elif draw.chance(0.12):
        content = {draw.choice(("data", "result", "record", "response", "item")): content}
    work = asked(found, found.wanted, draw)
    messages = [
        user(lead_in(dressed(found.ask, [str(found.value)], draw), draw)),
        call(declared.name, request.arguments, planned(request, shelf, draw)),
        tool_result(declared.name, written(content, draw)),
        answer(found.final, work),
    ]
    value = found.result[found.wanted[-1]]
    key = ("Yes" if value else "No") if isinstance(value, bool) else listed(value)
    return make_sample(draw, "asked", shelf, messages, contains(key))


def _following(draw: Draw) -> Sample:
    """After a look-up: another field of the same record needs no call, another record does."""
    while True:
        found = look_up(draw)
        plain = [k for k in found.result if k not in found.wanted and k != found.key
                 and isinstance(found.result[k], str | int | float | list)
                 and not isinstance(found.result[k], bool)]  # fmt: skip
        if plain and len(found.wanted) == 1:
            break
    declared = Declared(found.name, found.about, [(found.key, found.key, found.maker, False)],
                        does=f"look up {found.noun}")  # fmt: skip
    declared.schema = describe(declared, draw)
    request = Request(found.ask, declared, {found.key: found.value})
    shelf = put_on_shelf(
        draw, [declared], others_beside(draw, [declared], 2, ("people", "search", "web"))
    )
    messages = [
        user(found.ask),
        call(declared.name, request.arguments, planned(request, shelf, draw)),
        tool_result(declared.name, written(found.result, draw)),
        answer(found.final, asked(found, found.wanted, draw)),
    ]
    if draw.chance(0.6):
        key = draw.choice(plain)
        value = found.result[key]
        text = follow.asked_too(spaced(key), draw)
        messages.append(user(text or draw.wording(texts.FOLLOW).replace("{a}", spaced(key))))
        verb = "are" if isinstance(value, list) else "is"
        final = f"The {spaced(key)} {verb} {listed(value)}."
        messages.append(answer(final, asked(found, [key], draw)))
        return make_sample(draw, "follow", shelf, messages, contains(listed(value)))
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
    messages.append(call(declared.name, again.arguments, planned(again, shelf, draw)))
    return make_sample(draw, "follow", shelf, messages, called(declared.name, again.arguments))


def _offered(draw: Draw) -> Sample:
    """Asked for the functions themselves: their names."""
    shelf: list[Declared] = []
    while not shelf:
        shelf = others_beside(draw, [], 3)
    if draw.split == "train" and draw.chance(0.3):
        shelf = put_on_shelf(draw, [], any_functions(draw))
    names = [d.name for d in shelf]
    said = ", ".join(names[:-1]) + f" and {names[-1]}" if names[1:] else names[0]
    work = None if draw.effort == "low" else "my tools"
    messages = [user(draw.dress(draw.wording(texts.OFFERED))), answer(f"I can call {said}.", work)]
    return make_sample(draw, "offered", shelf, messages, contains(names[-1]))


def _composing(draw: Draw) -> Sample:
    """A request with any of the optional parameters of its function, and its call."""
    group = draw.choice(sorted(GROUPS))
    block = draw.choice(GROUPS[group])
    right, made = declare_block(draw, block)
    beside = [b for b in GROUPS[group] if b is not block]
    others = [declare_block(draw, b)[0] for b in beside if draw.chance(0.7)]
    for _ in range(draw.choice((0, 0, 1, 1, 2, 3))):
        other = draw.choice(sorted(set(GROUPS) - {group, *texts.NEAR.get(group, ())}))
        others.append(declare_block(draw, draw.choice(GROUPS[other]))[0])
    shelf = put_on_shelf(draw, [right], others)
    shown = {str(v): str(v) for v in made.arguments.values() if isinstance(v, str)}
    request = Request(dressed(made.text, list(shown), draw), right, made.arguments, shown)
    request = with_options(request, draw)
    plan = planned(request, shelf, draw)
    messages = [
        user(lead_in(request.text, draw)),
        call(right.name, request.arguments, made.step + plan if plan else None),
    ]
    return make_sample(draw, "composed", shelf, messages, called(right.name, request.arguments))


def _one_call(draw: Draw, kind: str, request: Request) -> Sample:
    shelf = put_on_shelf(draw, [request.declared], others_beside(draw, [request.declared]))
    name = request.declared.name
    messages = [
        user(lead_in(request.text, draw)),
        call(name, request.arguments, planned(request, shelf, draw)),
    ]
    return make_sample(draw, kind, shelf, messages, called(name, request.arguments))


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "tool/call": _calling,
    "tool/made_up": _inventing,
    "tool/pick": _picking,
    "tool/choose": _choosing,
    "tool/composed": _composing,
    "tool/asked": _looking_up,
    "tool/result": answering,
    "tool/error": failing,
    "tool/two": twice,
    "tool/chain": chaining,
    "tool/reckon": reckoning,
    "tool/again": again,
    "tool/none": unneeded,
    "tool/outside": unfit,
    "tool/missing": lacking,
    "tool/follow": _following,
    "tool/offered": _offered,
}
WEIGHTS: dict[str, float] = {
    "tool/call": 3.4,
    "tool/made_up": 1.2,
    "tool/pick": 2.6,
    "tool/choose": 4.0,
    "tool/composed": 5.0,
    "tool/asked": 2.6,
    "tool/result": 0.5,
    "tool/error": 0.25,
    "tool/two": 0.9,
    "tool/chain": 0.7,
    "tool/reckon": 0.7,
    "tool/again": 1.6,
    "tool/none": 1.3,
    "tool/outside": 4.8,
    "tool/missing": 2.2,
    "tool/follow": 0.4,
    "tool/offered": 0.2,
}

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

The working names the function and no arguments: written out beforehand, or with the words around
them, arguments are copied less well.

What is returned is told in the words of the catalogue where its keys are the catalogue's, else as
"The KEY is VALUE."; "Done." where there is nothing but success; an error is told as it is.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any

from recipes.nano.world import calling_texts as texts
from recipes.nano.world import fields as f
from recipes.nano.world import follow
from recipes.nano.world.base import (
    Draw,
    Message,
    Sample,
    answer,
    call,
    called,
    contains,
    held_out,
    refusal,
    tool_result,
    user,
)
from recipes.nano.world.calling_matched import any_functions
from recipes.nano.world.chained import Link, link
from recipes.nano.world.composed import GROUPS, Block, Composed, compose_request
from recipes.nano.world.declaring import (
    ACKS,
    WIDE,
    Declared,
    Request,
    Told,
    any_request,
    asked,
    declare,
    declare_choice,
    describe,
    draw_values,
    dressed,
    fail,
    heard,
    invent,
    lead_in,
    listed,
    make_request,
    make_sample,
    others_beside,
    plain_words,
    planned,
    put_on_shelf,
    renamed,
    same_job,
    say,
    tell,
    unfitting,
    weighed,
    with_options,
    written,
)
from recipes.nano.world.lookups import camel_case, look_up, spaced
from recipes.nano.world.missing_trained import MISSING_TRAINED
from recipes.nano.world.picking import pick
from recipes.nano.world.reckoned import reckon
from recipes.nano.world.smalltalk import REFUSAL
from recipes.nano.world.toolbox import (
    CATALOGUE,
    MAKERS,
    SIBLINGS,
    TRAINED_SIBLINGS,
    Maker,
    Tool,
    make_value,
    parse_ask,
)

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


def _composed(draw: Draw, block: Block) -> tuple[Declared, Composed]:
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


def _linked(function: Link, draw: Draw) -> Declared:
    """A function of `chained.py` as it is declared."""
    parameters = [(key, key, MAKERS[maker], False) for key, maker in function.parameters]
    declared = Declared(function.name, function.about, parameters)
    declared.schema = describe(declared, draw)
    return declared


def _reckoning(draw: Draw) -> Sample:
    """A number comes back, and the answer reckons with it or says yes or no."""
    made = reckon(draw)
    declared = Declared(made.name, made.about, [(made.key, made.key, MAKERS[made.maker], False)])
    declared.schema = describe(declared, draw)
    more = [invent(draw).declared for _ in range(draw.choice((0, 0, 1, 2)))]
    shelf = put_on_shelf(draw, [declared], more)
    arguments = {made.key: made.value}
    result: dict[str, Any] = dict(made.result)
    if draw.chance(0.2):
        result = {made.key: made.value, **result}
    messages = [
        user(dressed(made.ask, [made.shown], draw)),
        call(made.name, arguments, None if draw.effort == "low" else f"call {made.name}"),
    ]
    check = called(made.name, arguments)
    if draw.chance(0.8):
        work = None if draw.effort == "low" else f"result. {made.work}"
        messages += [
            tool_result(made.name, written(result, draw)),
            answer(made.final, work),
        ]
        check = made.check
    return make_sample(draw, "reckon", shelf, messages, check)


def _chaining(draw: Draw) -> Sample:
    """The second call takes what the first one returned; ends with a call or the answer."""
    made = link(draw)
    one, two = _linked(made.first, draw), _linked(made.second, draw)
    shelf = put_on_shelf(
        draw, [one, two], [invent(draw).declared for _ in range(draw.choice((0, 0, 1, 2)))]
    )
    text = dressed(made.ask, made.values, draw)
    low = draw.effort == "low"
    messages = [user(text)]
    check = called(one.name, made.first.arguments)
    stop = draw.random.random()
    if not made.direct:
        plan = None if low else f"call {one.name}, then {two.name}"
        messages.append(call(one.name, made.first.arguments, plan))
    if not made.direct and stop > 0.25:
        content = {"status": "ok", **made.first.result} if draw.chance(0.1) else made.first.result
        messages.append(tool_result(one.name, written(content, draw)))
    if made.direct or stop > 0.25:
        messages.append(call(two.name, made.second.arguments, None if low else f"call {two.name}"))
        check = called(two.name, made.second.arguments)
    if stop > 0.65:
        result = made.second.result or dict(draw.choice(ACKS))
        messages += [
            tool_result(two.name, written(result, draw)),
            answer(made.final, heard(draw)),
        ]
        check = contains(made.key)
    return make_sample(draw, "chain", shelf, messages, check)


def _one_call(draw: Draw, kind: str, request: Request) -> Sample:
    shelf = put_on_shelf(draw, [request.declared], others_beside(draw, [request.declared]))
    name = request.declared.name
    messages = [
        user(lead_in(request.text, draw)),
        call(name, request.arguments, planned(request, shelf, draw)),
    ]
    return make_sample(draw, kind, shelf, messages, called(name, request.arguments))


def _turn(request: Request, shelf: Sequence[Declared], told: Told, draw: Draw) -> list[Message]:
    """The call, what came back, and the answer."""
    name = request.declared.name
    return [
        call(name, request.arguments, planned(request, shelf, draw)),
        tool_result(name, told.content),
        answer(told.final, heard(draw)),
    ]


def _answering(draw: Draw) -> Sample:
    """A request, its call, the result and the answer."""
    request = any_request(draw)
    shelf = put_on_shelf(draw, [request.declared], others_beside(draw, [request.declared], 2))
    told = tell(request, draw)
    messages = [user(lead_in(request.text, draw)), *_turn(request, shelf, told, draw)]
    return make_sample(draw, "result", shelf, messages, contains(told.key))


def _failing(draw: Draw) -> Sample:
    """The function fails, and the answer says so."""
    request = any_request(draw)
    shelf = put_on_shelf(draw, [request.declared], others_beside(draw, [request.declared], 2))
    told = fail(draw)
    messages = [user(request.text), *_turn(request, shelf, told, draw)]
    return make_sample(draw, "error", shelf, messages, contains(told.key))


def _imperative(draw: Draw, declared: Declared) -> tuple[str, Request] | None:
    """A request of the catalogue in the imperative, without a frame around it."""
    tool = declared.tool
    assert tool is not None
    known = tool.asks
    if draw.split == "train":
        kept = held_out(tool.asks)
        known = (*(a for a in tool.asks if a not in kept), *tool.trained)
    asks = [a for a in known if a.startswith("!")]
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
    declared = declare(_BY_NAME[name], draw)
    words = draw.wording(texts.PAIRED[name])
    slot, key, _, _ = next(p for p in declared.parameters if not p[3])
    maker = _BY_NAME[name].slots[slot].maker
    a, b = draw.values(lambda r: (make_value(maker, r), make_value(maker, r)))
    text = words.lstrip("!").format(a=a[0], b=b[0])
    text = say(text, draw) if words.startswith("!") else text
    return text, [Request(text, declared, {key: v[1]}, {slot: v[0]}) for v in (a, b)]


def _mixed(draw: Draw) -> tuple[str, list[Request]]:
    """Requests for two functions, in one sentence."""
    while True:
        first = draw.choice(CATALOGUE)
        second = draw.choice(CATALOGUE)
        one = declare(first, draw)
        if first is second or same_job(second, [one]):
            continue
        two = declare(second, draw)
        a, b = _imperative(draw, one), _imperative(draw, two)
        if a and b and one.name != two.name:
            joined = draw.wording(texts.JOINTS).format(a=a[0], b=b[0])
            return say(joined, draw), [a[1], b[1]]


def _twice(draw: Draw) -> Sample:
    """Two calls for one request, one after the other; ends with the second call or the answer."""
    text, requests = (_pair if draw.chance(0.45) else _mixed)(draw)
    needed = [requests[0].declared]
    if requests[1].declared is not needed[0]:
        needed.append(requests[1].declared)
    shelf = put_on_shelf(draw, needed, others_beside(draw, needed, 2))
    first, second = (replace(request, text=text) for request in requests)
    told, last = tell(first, draw), tell(second, draw)
    plan = step = None
    if draw.effort != "low":
        names = [first.declared.name, second.declared.name]
        both = weighed([first.declared, second.declared], shelf, draw)
        plan, step = f"{both}call {names[0]}, then {names[1]}", f"call {names[1]}"
    messages = [
        user(text),
        call(first.declared.name, first.arguments, plan),
        tool_result(first.declared.name, told.content),
        call(second.declared.name, second.arguments, step),
    ]
    if draw.chance(0.45):
        return make_sample(
            draw, "two", shelf, messages, called(second.declared.name, second.arguments)
        )
    final = told.final if told.final == last.final == "Done." else f"{told.final} {last.final}"
    work = heard(draw)
    messages += [tool_result(second.declared.name, last.content), answer(final, work)]
    return make_sample(
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
    text = follow.changed(words, shown, draw)
    text = text or draw.wording(texts.ONE_CHANGED).replace("{k}", words).replace("{v}", shown)
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
            text = follow.with_option(shown, draw)
            text = text or draw.wording(texts.OPTION_CHANGED).replace("{v}", shown)
            arguments = {**request.arguments, key: value}
            said = {**request.shown, slot: shown}
            return Request(text[:1].upper() + text[1:], request.declared, arguments, said)
    return None


def _again(draw: Draw) -> Sample:
    """A second turn that changes one argument, repeats the call, or asks for something else."""
    request = any_request(draw)
    needed = [request.declared]
    told = fail(draw) if draw.chance(0.15) else tell(request, draw)
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
        wide = any(MAKERS[m] is maker for m in WIDE)
        shown, value = draw.values(maker.make) if wide else maker.make(draw.random)
        text = follow.another("{v}", draw) or draw.wording(texts.AGAIN)
        text = text.replace("{v}", f'"{shown}"' if " " in shown and draw.chance(0.1) else shown)
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
        following = any_request(draw)
        while (
            following.declared.name == request.declared.name
            or following.declared.does == request.declared.does
            or (following.declared.tool and same_job(following.declared.tool, needed))
        ):
            following = any_request(draw)
        needed.append(following.declared)
    shelf = put_on_shelf(draw, needed, others_beside(draw, needed, 2))
    messages = [user(request.text), *_turn(request, shelf, told, draw), user(following.text)]
    if draw.chance(0.6):
        messages.append(
            call(following.declared.name, following.arguments, planned(following, shelf, draw))
        )
        check = called(following.declared.name, following.arguments)
    else:
        last = tell(following, draw)
        messages += _turn(following, shelf, last, draw)
        check = contains(last.key)
    return make_sample(draw, "again", shelf, messages, check)


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


def _unfit(draw: Draw) -> Sample:
    """A request that none of the declared functions can do: it is outside nano's world."""
    if draw.chance(0.5 if draw.split == "train" else 0.25):
        text, wanted, shelf = (_almost if draw.chance(0.6) else _beside)(draw)
    elif draw.chance(0.3):
        group = draw.choice(sorted(set(GROUPS) - {"convert"}))
        while group in ("calculator", "sortlist"):  # which nano does itself
            group = draw.choice(sorted(set(GROUPS) - {"convert"}))
        wanted, made = _composed(draw, draw.choice(GROUPS[group]))
        far = sorted(set(GROUPS) - {group, *texts.NEAR.get(group, ())})
        chosen = draw.random.sample(far, draw.choice((1, 1, 2, 3)))
        shelf = put_on_shelf(draw, [], [_composed(draw, draw.choice(GROUPS[g]))[0] for g in chosen])
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


def _lacking(draw: Draw) -> Sample:
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
    declared = declare(_BY_NAME[name], draw)
    known = re.findall(r"{(\w+)}", ask)
    if known:
        given = draw_values(draw, {s: _BY_NAME[name].slots[s].maker for s in known})
        for slot, (shown, _) in given.items():
            ask = ask.replace("{" + slot + "}", shown)
    return _asking(draw, declared, _BY_NAME[name], slots, ask, [v[0] for v in given.values()])


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

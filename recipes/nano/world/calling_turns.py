"""Calls whose answers are told, and what comes after a call: a second one, another turn, a sum.

What is returned is told in the words of the catalogue where its keys are the catalogue's, else as
"The KEY is VALUE."; "Done." where there is nothing but success; an error is told as it is.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from recipes.nano.world import calling_texts as texts
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
    tool_result,
    user,
)
from recipes.nano.world.chained import Link, link
from recipes.nano.world.declaring import (
    WIDE,
    Declared,
    Request,
    any_request,
    declare,
    describe,
    dressed,
    invent,
    lead_in,
    make_sample,
    others_beside,
    put_on_shelf,
    same_job,
    say,
)
from recipes.nano.world.lookups import spaced
from recipes.nano.world.makers import MAKERS, make_value
from recipes.nano.world.reckoned import reckon
from recipes.nano.world.telling import ACKS, Told, fail, tell, written
from recipes.nano.world.toolbox import BY_NAME, CATALOGUE, parse_ask
from recipes.nano.world.weighing import heard, planned, weighed

__all__ = ["again", "answering", "chaining", "failing", "reckoning", "twice"]


def _linked(function: Link, draw: Draw) -> Declared:
    """A function of `chained.py` as it is declared."""
    parameters = [(key, key, MAKERS[maker], False) for key, maker in function.parameters]
    declared = Declared(function.name, function.about, parameters)
    declared.schema = describe(declared, draw)
    return declared


def reckoning(draw: Draw) -> Sample:
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


def chaining(draw: Draw) -> Sample:
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


def _turn(request: Request, shelf: Sequence[Declared], told: Told, draw: Draw) -> list[Message]:
    """The call, what came back, and the answer."""
    name = request.declared.name
    return [
        call(name, request.arguments, planned(request, shelf, draw)),
        tool_result(name, told.content),
        answer(told.final, heard(draw)),
    ]


def answering(draw: Draw) -> Sample:
    """A request, its call, the result and the answer."""
    request = any_request(draw)
    shelf = put_on_shelf(draw, [request.declared], others_beside(draw, [request.declared], 2))
    told = tell(request, draw)
    messages = [user(lead_in(request.text, draw)), *_turn(request, shelf, told, draw)]
    return make_sample(draw, "result", shelf, messages, contains(told.key))


def failing(draw: Draw) -> Sample:
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


def _pair(draw: Draw) -> tuple[str, list[Request]]:
    """Two values for one function, in one request."""
    name = draw.choice(sorted(texts.PAIRED))
    declared = declare(BY_NAME[name], draw)
    words = draw.wording(texts.PAIRED[name])
    slot, key, _, _ = next(p for p in declared.parameters if not p[3])
    maker = BY_NAME[name].slots[slot].maker
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


def twice(draw: Draw) -> Sample:
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


def again(draw: Draw) -> Sample:
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

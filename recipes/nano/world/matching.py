"""Functions composed of a verb and a thing, and requests that have to be matched with them.

Hundreds of verbs' and things' words (`matching_texts.py`) are drawn apart for a function's name, its
description, and the request, so that hardly any declaration or request is ever seen twice and they
often share no word: `bin_bill`, "Deletes an invoice.", "Nobody needs the invoice 17 any more." The
functions beside the right one share its thing, or its verb, or nothing with it. Words are known in
both splits; what is held out is how a request puts them together.

Example::

    made = match(draw)
    made.right.name, made.text, made.arguments, [other.name for other in made.others]
"""

import random
import re
from dataclasses import dataclass, field
from typing import Any

from recipes.nano.world import calling_texts, follow
from recipes.nano.world import lexicon as lex
from recipes.nano.world import matching_texts as texts
from recipes.nano.world.answered import capital
from recipes.nano.world.base import Draw
from recipes.nano.world.composed import sentences
from recipes.nano.world.declaring import say
from recipes.nano.world.lookups import spaced
from recipes.nano.world.makers import MAKERS, Maker
from recipes.nano.world.picking import opaque_name
from recipes.nano.world.switches import Option, switch
from recipes.nano.world.values import pair_said, value_said

__all__ = ["After", "Function", "Matched", "Said", "ask_after", "match"]


@dataclass(frozen=True)
class _Verb:
    key: str
    classes: str
    words: tuple[str, ...]
    scenes: tuple[str, ...]


def _verbs() -> dict[str, _Verb]:
    found = {}
    for line in texts.VERBS.splitlines():
        key, classes, words, scenes = line.split("; ")
        found[key] = _Verb(key, classes, tuple(words.split("|")), tuple(scenes.split("|")))
    return found


_VERBS = _verbs()
_THINGS: dict[str, list[tuple[str, ...]]] = {}  # by class
for _line in texts.THINGS.splitlines():
    _THINGS.setdefault(_line[0], []).append(tuple(_line[2:].split("|")))


def _neighbours(keys: dict[str, tuple[str, ...]], close: str) -> dict[str, frozenset[str]]:
    """What could pass for each: by a word that both have, or by a line of `close`."""
    found = {key: {key} for key in keys}
    for line in close.splitlines():
        group = line.split(" ")
        for one in group:
            found.setdefault(one, set()).update(group)
    for one, words in keys.items():
        for other, more in keys.items():
            if set(words) & set(more):
                found[one].add(other)
    return {key: frozenset(near) for key, near in found.items()}


_NEAR_VERBS = _neighbours({v.key: v.words for v in _VERBS.values()}, texts.CLOSE_VERBS)
_NEAR_THINGS = _neighbours(
    {t[0]: t for group in _THINGS.values() for t in group}, texts.CLOSE_THINGS
)


_KINDS = {
    thing: "".join(kind for kind, group in _THINGS.items() if thing in group)
    for things in _THINGS.values()
    for thing in things
}
# The verbs for things of these classes.
_FITTING = {
    kinds: [v for v in _VERBS.values() if set(kinds) & set(v.classes)] for kinds in _KINDS.values()
}
_EACH = list(_VERBS.values())


@dataclass(frozen=True)
class Function:
    """One function: what it does to what, and how it is declared."""

    verb: str
    thing: tuple[str, ...]
    name: str
    about: str
    parameters: tuple[tuple[str, Maker, bool], ...]  # key, maker, optional


@dataclass(frozen=True)
class Said:
    """The words of a request, the values in it as they are shown, and the arguments."""

    text: str
    shown: tuple[str, ...]
    arguments: dict[str, Any]


@dataclass(frozen=True)
class Handle:
    """What tells which thing is meant: the key, the maker of its value, how a request says it."""

    key: str
    maker: str
    shape: str


@dataclass(frozen=True)
class Matched:
    """The right function, a request for it, the functions beside it."""

    right: Function
    said: Said
    others: tuple[Function, ...]
    opaque: bool
    handle: Handle
    handle_key: str
    options: tuple[tuple[str, Option], ...]  # those that the request says, by key
    valued: tuple[tuple[str, str, Maker], ...]  # values that it says: key, its words, maker


def _article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _done_to(words: str, thing: str) -> str:
    return words.replace("~", thing) if "~" in words else f"{words} {thing}"


def _third(words: str) -> str:
    first, _, rest = words.partition(" ")
    if first == "let":
        return f"lets {rest}".strip()
    return f"{lex.third_person(first)} {rest}".strip()


def _function_name(verb: _Verb, thing: tuple[str, ...], r: random.Random) -> str:
    words = [w for w in (*verb.words, verb.key) if w.replace("~ ", "").count(" ") < 2]
    doing = r.choice([w for w in words if " " not in w] if r.random() < 0.65 else words)
    noun = r.choice([w for w in thing if w.count(" ") < 2 and "'" not in w])
    parts = re.sub(r"[ ~-]+", "_", doing).strip("_").lower().split("_")
    things = re.sub(r"[ -]+", "_", noun).lower().split("_")
    if r.random() < 0.12:
        parts, things = things, parts
    if r.random() < 0.06:
        things[-1] = lex.plural(things[-1])
    whole = parts + things
    if r.random() < 0.08:
        whole.append(r.choice(("v2", "now", "tool", "api", "by_id", "action", "1")))
    if r.random() < 0.05:
        whole.insert(0, r.choice(("app", "api", "my", "do", "the", "crm", "svc")))
    x = r.random()
    if x < 0.68:
        return "_".join(whole)
    if x < 0.9:
        return whole[0] + "".join(w.capitalize() for w in whole[1:])
    return "-".join(whole) if x < 0.95 else "".join(w.capitalize() for w in whole)


def _about(verb: _Verb, thing: tuple[str, ...], r: random.Random) -> str:
    noun = r.choice(thing)
    object_ = r.choice(
        (_article(noun), _article(noun), f"the {noun}", f"one {noun}", f"this {noun}")
    )
    scenes = [s for s in verb.scenes if s.startswith("{o} ") and "?" not in s and " I " not in s]
    if scenes and r.random() < 0.15:
        scene = r.choice(scenes).replace("{o}", object_)
        text = r.choice(("For when {}.", "When {}.", "If {}, use this.", "Use it when {}.", "Helps when {}.")).format(scene)  # fmt: skip
        return text[0].upper() + text[1:]
    words = r.choice(verb.words)
    plain = _done_to(words, object_).replace(" me ", " the user ").replace(" my ", " the user's ")
    third = _done_to(_third(words), object_)
    third = third.replace(" me ", " the user ").replace(" my ", " the user's ")
    text = r.choice(texts.ABOUTS)
    text = text.replace("{1}", plain).replace("{3}", third)
    text = text.replace("{n}", noun).replace("{v}", words.replace("~ ", "").replace(" ~", ""))
    return text[0].upper() + text[1:]


def _key(bases: str, thing: str, r: random.Random) -> str:
    base = r.choice(bases.split())
    stem = re.sub(r"[ '-]+", "_", thing)
    x = r.random()
    if x < 0.5:
        return base
    if x < 0.72:
        return f"{stem}_{base}"
    if x < 0.82:
        return stem + base.capitalize()
    return stem if x < 0.95 else f"{base}_of_{stem}"


_NUMBERED = ("the {n} {}", "the {n} number {}", "the {n} with the id {}", "{n} {}", "{n} no. {}", "{n} #{}",
             "the {n} with the number {}", "our {n} {}", "that {n}, number {}", "the {n} numbered {}")  # fmt: skip
_NAMED = ('the {n} "{}"', 'the {n} called "{}"', 'the {n} named "{}"', "the {n} with the name '{}'", 'our {n} "{}"',
          'the {n} known as "{}"', 'the {n} labelled "{}"')  # fmt: skip
_OWNED = (
    "the {n} of {}",
    "{}'s {n}",
    "the {n} that belongs to {}",
    "the {n} owned by {}",
    "the {n} from {}",
)
_PLACED = ("the {n} in {}", "our {n} in {}", "the {n} at {}", "the {n} over in {}")
_CALLED = (
    "{n} {}",
    "the {n} {}",
    "our {n} {}",
    "the {n} called {}",
    "the {n} named {}",
    "{}",
    "{}",
    "{}",
)
# Which things are told by what: classes; names of the key; maker; how the request says it.
_HANDLES = (
    ("DEPMSLW", "id number code ref key no identifier nr index", "code", _NUMBERED),
    ("DEPMSLW", "id number no identifier nr index", "id", _NUMBERED),
    ("DE", "name title label called heading", "topic", _NAMED),
    ("DEPMSW", "owner person holder of belongs_to", "person", _OWNED),
    ("PMSLWG", "city location place branch where site", "city", _PLACED),
    ("PMSWG", "room location place where area", "room", ("the {n} in the {}", "our {n} in the {}", "the {n} of the {}")),
    ("LW", "name label word", "word", ('the {n} "{}"', "the {n} {}", "the {n} called {}")),
    ("DEPM", "company client vendor customer", "company", ("the {n} of {}", "the {n} for {}", "the {n} from {}")),
    ("HHHA", "name who person", "person", _CALLED),
    ("H", "name who person full_name", "fullname", _CALLED),
    ("A", "name pet called", "petname", _CALLED),
    ("G", "number bed plot row", "id", _NUMBERED),
)  # fmt: skip


def _handle(kind: str, thing: tuple[str, ...], r: random.Random) -> Handle:
    _, keys, maker, shapes = r.choice([h for h in _HANDLES if kind in h[0]])
    return Handle(
        _key(keys, r.choice(thing), r), maker, r.choice(shapes).replace("{n}", r.choice(thing))
    )


def _any_function(r: random.Random) -> tuple[_Verb, str, tuple[str, ...]]:
    verb = r.choice(_EACH)
    kind = r.choice(verb.classes)
    return verb, kind, r.choice(_THINGS[kind])


def compose(verb: str, thing: tuple[str, ...], r: random.Random, opaque: bool,
            parameters: tuple[tuple[str, Maker, bool], ...]) -> Function:  # fmt: skip
    """The function of this verb and this thing under any name and description."""
    name = opaque_name(r) if opaque else _function_name(_VERBS[verb], thing, r)
    return Function(verb, thing, name, _about(_VERBS[verb], thing, r), parameters)


def _others_than(
    right: Function, handle_key: str, draw: Draw, opaque: bool, bare: bool
) -> tuple[Function, ...]:
    """Functions for the same thing, or with the same verb, or for neither; none could pass for it.

    A `bare` request does not say what kind of thing it is about ("Call Anna"): none has its verb.
    """
    r = draw.random
    found: dict[str, Function] = {}
    for _ in range(r.choice((1, 1, 1, 2, 2, 2, 3, 3, 4, 5))):
        verb, _, thing = _any_function(r)
        x = r.random()
        if x < 0.5:
            fitting = _FITTING[_KINDS[right.thing]]
            verb, thing = r.choice(fitting), right.thing
        elif x < 0.75:
            verb = _VERBS[right.verb]
            thing = r.choice(_THINGS[r.choice(verb.classes)])
        near = verb.key in _NEAR_VERBS[right.verb], thing[0] in _NEAR_THINGS[right.thing[0]]
        if (
            all(near)
            or (bare and near[0])
            or (verb.key != right.verb and near[0])
            or (thing != right.thing and near[1])
        ):
            continue
        parameters = right.parameters
        if thing != right.thing or r.random() < 0.4:
            one = _handle(_KINDS[thing][0], thing, r)
            more = [row for row in right.parameters if row[0] not in (handle_key, one.key)]
            parameters = ((one.key, MAKERS[one.maker], False), *more[: r.choice((0, 0, 1, 3))])
        made = compose(verb.key, thing, r, opaque and r.random() < 0.9, parameters)
        twin = any((verb.key, thing) == (one.verb, one.thing) for one in found.values())
        if made.name != right.name and not twin:
            found.setdefault(made.name, made)
    return tuple(found.values())


def ask_for(
    verb: str, object_: str, values: list[str], phrases: list[str], draw: Draw, pronoun: str
) -> str:
    """A request in whole sentences: what is to be done with what, and the phrases of its options.

    The shown `values` stay as they are.
    It is an imperative, a situation that calls for it, or the thing first and the verb after it.
    """
    r = draw.random
    one = _VERBS[verb]
    x = r.random()
    if x >= 0.4:
        base = _done_to(draw.part(one.words), object_)
        if not phrases:
            return say(base, draw)
        opening = r.choice(_POLITE) if r.random() < 0.5 else ""
        text = opening + base
        if not opening and r.random() < 0.9:
            text = capital(base)
        return sentences(
            text, phrases, "?" if opening.endswith("you ") and "ould" in opening else ".", r
        )
    if x < 0.3:
        text = draw.part(one.scenes).replace("{o}", object_)
    else:
        it = _done_to(draw.part(one.words), pronoun)
        text = draw.wording(texts.DIRECT)
        for name, said in (("o", object_), ("v", it)):
            text = text.replace("{" + name + "}", said)
            text = text.replace("{" + name.upper() + "}", capital(said))
    if not text.startswith(tuple(values)) and r.random() < 0.9:
        text = capital(text)
    if text[-1] not in ".?!":
        text += "."
    return " ".join([text, *(_sentence(phrase, values) for phrase in phrases)])


def _sentence(phrase: str, values: list[str]) -> str:
    """A phrase as a sentence of its own; a value that it begins with stays as it is."""
    text = phrase if phrase.startswith(tuple(values)) else capital(phrase)
    return text if text[-1] == "." else text + "."


_POLITE = ("Please ", "Can you ", "Could you ", "Would you ", "I want you to ", "You should ", "Now ", "I'd like you to ",
           "Could you please ", "Go ahead and ", "We have to ", "I need you to ", "Hi, ", "OK, ", "Be so kind and ")  # fmt: skip


_UNTOLD = ("{a}", "{a}", "the {n}", "my {n}", "our {n}", "this {n}", "one {n}")
_NO_NOUNS = frozenset("of belongs to called known no nr key where who".split())


_TELLING = frozenset("room city place person fullname code id".split())  # might tell which one


@dataclass
class _Signature:
    """The parameters of a function as they are put together, and what a request says of them."""

    handle: Handle
    told: bool
    numbered: str  # how keys are named that only have a number
    camel: bool
    rows: list[tuple[str, Maker, bool]] = field(default_factory=list)
    arguments: dict[str, Any] = field(default_factory=dict)
    shown: list[str] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)
    valued: list[tuple[str, str, Maker]] = field(default_factory=list)
    options: list[tuple[str, Option]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._taken = {self.handle.key}
        self._makers = {self.handle.maker}

    def declare(self, key: str, maker: Maker, optional: bool) -> str:
        """The key under which a parameter is declared."""
        if self.numbered:
            key = self.numbered.format(len(self.rows) + 1)
        elif self.camel:
            key = _camel(key)
        self.rows.append((key, maker, optional))
        return key

    def add_value(self, draw: Draw) -> None:
        """One value more, or two of one type, if they can be told from the others."""
        value = value_said(draw) if draw.chance(0.8) else pair_said(draw)
        keys = [key for key, _, _, _ in value.arguments]
        if self._taken.intersection(keys) or value.maker in self._makers:
            return
        if not self.told and value.maker in _TELLING:
            return
        self._taken.update(keys)
        self._makers.add(value.maker)
        said = draw.chance(0.7)
        optional = not said or draw.chance(0.5)
        for plain, maker, words, one in value.arguments:
            key = self.declare(plain, maker, optional)
            if said:
                self.arguments[key] = one
                self.shown.append(words)
                self.valued.append((key, plain, maker))
        if said:
            self.phrases.append(value.phrase)

    def add_option(self, draw: Draw) -> None:
        """One option more, if it can be told from the others."""
        option = switch(draw)
        clash = option.key in self._taken or any(option.about == o.about for _, o in self.options)
        if clash or (self.numbered and not option.maker.about[0]):
            return
        if option.maker.options and any(o.maker.options for _, o in self.options):
            return  # a word might be an option of both
        self._taken.add(option.key)
        said = draw.chance(0.6)
        key = self.declare(option.key, option.maker, not said or draw.chance(0.6))
        self.options.append((key, option))
        if said:
            phrase, self.arguments[key] = option.say(draw)
            self.phrases.append(phrase)


_SOME = (0, 0, 0, 1, 1, 2, 3)


def match(draw: Draw, told: bool = True) -> Matched:
    """A request, the function that it is for, and others that it is not for.

    Where it is not `told` which thing is meant, that argument is missing.
    """
    r = draw.random
    verb, kind, thing = _any_function(r)
    opaque = draw.chance(0.2)
    numbered = ""
    if opaque and told and draw.chance(0.4):
        numbered = r.choice(("arg{}", "p{}", "x{}", "param_{}", "v{}"))
    camel = draw.chance(0.15)
    handle = _handle(kind, thing, r)
    while not told and _NO_NOUNS.intersection(spaced(handle.key).split()):
        handle = _handle(kind, thing, r)
    signature = _Signature(handle, told, numbered, camel)
    make = MAKERS[handle.maker].make
    shown, value = draw.values(make) if handle.maker != "room" else make(r)
    handle_key = signature.declare(handle.key, MAKERS[handle.maker], False)
    if told:
        signature.arguments[handle_key] = value
        signature.shown.append(shown)
    plain = draw.chance(0.4)  # the verb and the thing alone decide
    for add in (signature.add_value, signature.add_option):
        for _ in range(0 if plain else draw.choice(_SOME)):
            add(draw)
    r.shuffle(signature.phrases)
    if told:
        object_ = draw.part([handle.shape]).replace("{}", shown)
    else:
        noun = r.choice(thing)
        shapes = [one.replace("{a}", _article(noun)).replace("{n}", noun) for one in _UNTOLD]
        object_ = draw.part(shapes)
    pronoun = "them" if kind == "H" else "it"
    text = ask_for(verb.key, object_, signature.shown, signature.phrases, draw, pronoun)
    rows = signature.rows
    if draw.chance(0.4):
        r.shuffle(rows)
    arguments = {key: signature.arguments[key] for key, _, _ in rows if key in signature.arguments}
    right = compose(verb.key, thing, r, opaque, tuple(rows))
    others = _others_than(right, handle_key, draw, opaque, told and handle.shape == "{}")
    said_options = tuple(pair for pair in signature.options if pair[0] in arguments)
    return Matched(right, Said(text, tuple(signature.shown), arguments), others, opaque, handle,
                   handle_key, said_options, () if numbered else tuple(signature.valued))  # fmt: skip


@dataclass(frozen=True)
class After:
    """What is said after a call: the request, and the function for it."""

    said: Said
    function: Function


def ask_after(made: Matched, draw: Draw) -> After:
    """The same for another thing, something else with the same thing, another option, or again."""
    r = draw.random
    right, before = made.right, made.said
    x = r.random()
    if x < 0.08:
        return After(Said(draw.wording(calling_texts.RETRY), (), before.arguments), right)
    if x < 0.2 and made.valued:
        key, plain, maker = r.choice(made.valued)
        shown, value = maker.make(r)
        while value == before.arguments[key] or len(shown) > 40:
            shown, value = maker.make(r)
        arguments = {**before.arguments, key: value}
        return After(
            Said(follow.value_changed(spaced(plain), shown, draw), (shown,), arguments), right
        )
    if x < 0.4 and made.options:
        key, option = r.choice(made.options)
        phrase, value = option.say(draw)
        while value == before.arguments[key]:
            phrase, value = option.say(draw)
        arguments = {**before.arguments, key: value}
        return After(Said(follow.again_but(phrase, draw), (), arguments), right)
    if x < 0.65:
        fitting = _FITTING[_KINDS[right.thing]]
        verb = r.choice(fitting)
        there = {right.verb, *(one.verb for one in made.others if one.thing == right.thing)}
        maker = MAKERS[made.handle.maker]
        function = compose(
            verb.key, right.thing, r, made.opaque, ((made.handle_key, maker, False),)
        )
        names = {right.name, *(one.name for one in made.others)}
        if not there & _NEAR_VERBS[verb.key] and function.name not in names:
            them = "them" if "H" in _KINDS[right.thing] else "it"
            it = _done_to(draw.part(verb.words), them)
            text = draw.wording(texts.THEN).replace("{v}", it).replace("{V}", capital(it))
            value = before.arguments[made.handle_key]
            return After(Said(text, (), {made.handle_key: value}), function)
    make = MAKERS[made.handle.maker].make
    shown, value = make(r)
    while value == before.arguments[made.handle_key]:
        shown, value = make(r)
    object_ = made.handle.shape.replace("{}", shown) if draw.chance(0.5) else shown
    text = follow.for_another(object_, draw)
    arguments = {**before.arguments, made.handle_key: value}
    return After(Said(text, (shown,), arguments), right)


def _camel(key: str) -> str:
    """`VAT_and_tips` as `VATAndTips`: unlike `camel_case`, capitals within stay."""
    head, *rest = key.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)

"""Functions that exist nowhere, and requests for them."""

import random
import re
from dataclasses import dataclass

from recipes.nano.world import lexicon as lex
from recipes.nano.world.fields import Field
from recipes.nano.world.makers import MAKERS, Maker

__all__ = ["PIECES", "Invented", "made_up"]

_VERBS = """archive inspect paint rotate measure clean repair launch collect rent deliver publish pack print
scan polish approve reject assign label sort_out book duplicate freeze unfreeze charge inflate drain fill
reserve install uninstall activate deactivate upgrade rank test calibrate mix cut fold wash dry feed wrap
stamp sign merge split sync upload import export mute unmute pin flag hide show tag zoom shift tilt raise
lower heat cool record review audit invite greet promote train water trim weigh seal load unload""".split()
_NOUNS = """report invoice plant engine rocket parcel garden boat window bicycle machine robot statue tank battery
poster ticket sample bottle carpet piano lamp drone satellite pump filter crate barrel envelope badge song
photo video album project account profile folder server network database page article comment user guest
student patient horse cat dog aquarium kettle oven fridge elevator tractor train bus gate fence bridge tower
tunnel field greenhouse wheel valve sensor camera screen keyboard contract budget survey form voucher""".split()
# keys; type; maker; how the request says it; description
PIECES: list[tuple[str, str, tuple[str, ...]]] = [
    ("minutes duration duration_min", "minutes", ("for {} minutes", "during {} minutes")),
    ("seconds timeout delay", "seconds", ("for {} seconds", "with {} seconds")),
    ("hours", "hours", ("for {} hours",)),
    ("count times repeats quantity", "few", ("{} times",)),
    ("color colour paint shade", "colour", ("in {}", "in the colour {}", "with the color {}")),
    ("room location area", "room", ("in the {}", "located in the {}")),
    ("city site branch", "city", ("in {}", "at the {} branch", "in the city of {}")),
    ("owner person name assignee", "person", ("for {}", "on behalf of {}", "of {}")),
    ("recipient receiver notify", "email", ("and tell {}", "and notify {}", "and inform {}")),
    ("date day scheduled_date", "day", ("on {}",)),
    ("time at start_time", "clock", ("at {}", "starting at {}")),
    ("priority level urgency", "priority", ("with {} priority",)),
    ("speed pace", "speed", ("at {} speed", "with the speed {}")),
    ("size format", "size", ("in size {}", "with size {}")),
    ("percent intensity strength power", "percent", ("at {} percent", "to {} percent", "with {}%")),
    ("id item_id code ref", "code", ("number {}", "with the id {}", "with the code {}")),
    ("number index slot position", "id", ("number {}", "with the number {}")),
    ("weight mass kg", "kgs", ("of {} kg", "weighing {} kg")),
    ("price limit budget cost", "euros", ("for {} euros", "for at most {} euros")),
    ("note comment reason message", "message", ('with the note "{}"', 'with the comment "{}"', 'because "{}"')),
    ("label title tag name", "topic", ('called "{}"', 'labelled "{}"', 'with the title "{}"')),
    ("folder target destination", "folder", ("into the folder {}", "to the folder {}")),
    ("file path source input", "file", ("from {}", "using the file {}")),
    ("angle degrees tilt", "integer", ("by {} degrees",)),
    ("language lang", "language", ("in {}",)),
    ("floor level_no storey", "few", ("on floor {}",)),
    ("animal species", "animal", ("for the {}", "together with the {}")),
    ("company client supplier", "company", ("for {}", "from {}")),
    ("url link", "url", ("from {}", "with the link {}")),
    ("unit_price amount", "amount", ("with an amount of {}",)),
    ("tags labels keywords", "tags", ("with the tags {}", "tagged {}")),
    ("people members team participants", "names", ("together with {}", "for {}")),
    ("values numbers readings", "numbers", ("with the values {}", "with {}")),
    ("enabled force dry_run silent verbose urgent active express", "truth", ("with {k} {}", "with {k} set to {}", "{k} {}", "{k}={}")),
    ("word key secret", "word", ('with the word "{}"', 'using the key "{}"')),
]  # fmt: skip


# A value that is told with the parameter's name.
_BY_KEY = """with {k} {}|with {k} set to {}|with {k}={}|{k} {}|with the {k} {}|with a {k} of {}|using {} as the {k}
using {k} {}|and set {k} to {}|where {k} is {}|({k}: {})|({k} {})|, {k} {}|, {k}: {}|, {k}={}|with {} as {k}
with {} for {k}|at {k} {}|setting {k} to {}|, the {k} is {}|, {k} should be {}|and use {} for the {k}""".replace(
    "\n", "|"
).split("|")


@dataclass(frozen=True)
class Invented:
    """A made-up function, the argument values of one request, and that request."""

    name: str
    about: str
    parameters: tuple[tuple[str, Maker, bool], ...]  # (key, maker, optional)
    ask: str  # an imperative in lower case, with {0}, {1}: the shown values
    values: tuple[Field | None, ...]  # None: not mentioned
    does: str  # what the function does, in plain words


def _strange(r: random.Random) -> str:
    word = lex.pseudo_word(r)
    while not 3 <= len(word) <= 8:
        word = lex.pseudo_word(r)
    return word


def _name_style(words: list[str], r: random.Random) -> str:
    x = r.random()
    if x < 0.8:
        return "_".join(words)
    if x < 0.93:
        return words[0] + "".join(w.capitalize() for w in words[1:])
    return "".join(words) if x < 0.96 else "-".join(words)


def made_up(r: random.Random) -> Invented:
    """A function that exists nowhere and a request for it.

    Half of them are a verb and a noun with parameters from everyday life; the others have names,
    and in part parameters, that are no words at all.
    """
    strange = r.random() < 0.45
    if strange:
        verb, noun = _strange(r), _strange(r)
    else:
        verb, noun = r.choice(_VERBS).replace("_", " "), r.choice(_NOUNS)
    words = [verb.replace(" ", "_")] + ([noun] if not strange or r.random() < 0.6 else [])
    name = _name_style(words, r)
    pieces = r.sample(PIECES, r.choice((1, 1, 2, 2, 3)))
    parameters: list[tuple[str, Maker, bool]] = []
    values: list[Field | None] = []
    used: set[str] = set()
    phrases: list[str] = []
    for keys, maker, shapes in pieces:
        free = [k for k in keys.split() if k not in used]
        key = r.choice(free)
        if strange and r.random() < 0.5:
            key = _strange(r)
            if key in used:
                continue
        used.add(key)
        optional = bool(parameters) and r.random() < 0.3
        said = not optional or r.random() < 0.5
        parameters.append((key, MAKERS[maker], optional))
        values.append(MAKERS[maker].make(r) if said else None)
        if said:
            by_key = r.choice(_BY_KEY)
            named = key not in keys.split() or r.random() < 0.12
            shape = (
                by_key.replace("{k}", r.choice((key, key, key.replace("_", " "))))
                if named
                else r.choice(shapes).replace("{k}", key)
            )
            phrases.append(shape.replace("{}", "{" + str(len(values) - 1) + "}"))
    call = (
        f"{verb} the {noun}"
        if len(words) == 2
        else r.choice((f"{verb}", f"run {verb}", f"do the {verb}"))
    )
    if strange and r.random() < 0.25:
        call = r.choice((f"call {name}", f"use {name}", f"run {name}", f"execute {name}"))
    order = phrases[:]
    if r.random() < 0.3:
        r.shuffle(order)
    joined = ""
    for phrase in order:
        gap = " and " if phrase.startswith("with ") and "with " in joined else " "
        joined += phrase if phrase.startswith(",") else gap + phrase
    article = "an" if noun[0] in "aeiou" else "a"
    about = r.choice((f"{verb} {article} {noun}", f"{verb} the {noun}", f"{lex.third_person(verb.split(' ')[0])} one {noun}",
                      f"Use this to {verb} {article} {noun}"))  # fmt: skip
    about = f"{about[0].upper()}{about[1:]}."
    order_now = list(range(len(parameters)))
    if r.random() < 0.4:
        r.shuffle(order_now)
    renumber = {str(old): str(new) for new, old in enumerate(order_now)}
    ask = re.sub(r"{(\d+)}", lambda m: "{" + renumber[m.group(1)] + "}", call + joined)
    return Invented(
        name,
        about,
        tuple(parameters[i] for i in order_now),
        ask,
        tuple(values[i] for i in order_now),
        f"{verb} {noun}" if len(words) == 2 else verb,
    )

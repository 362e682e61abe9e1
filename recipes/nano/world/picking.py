"""Functions to choose between: the same verb for other things, the same thing for other verbs.

The request says the verb and the thing in words of its own ("get rid of the bill INV-7"), so the
right function (`delete_invoice`) must be found by its meaning. Some functions and parameters have
names that say nothing; then only their descriptions tell what they do.
"""

import random
from dataclasses import dataclass

from recipes.nano.world import lexicon as lex
from recipes.nano.world.fields import Field
from recipes.nano.world.inventing import PIECES
from recipes.nano.world.makers import MAKERS, Maker

__all__ = ["Choice", "Picked", "opaque_name", "pick"]

# The function's verb: how a request says it; how a description says it.
_VERBS = {
    verb: (said.split("|"), told.split("|"))
    for verb, said, told in (line.split("; ") for line in """create; create|add|make|set up|register|put in|start a new entry for|enter; Creates|Adds|Makes a new entry for
delete; delete|remove|get rid of|erase|throw out|discard|wipe|do away with|drop|strike; Deletes|Removes|Erases
update; update|change|edit|modify|correct|refresh|revise|adjust|bring up to date; Updates|Changes|Edits
get; get|show me|look up|fetch|find|display|pull up|bring up|give me|let me see|retrieve; Returns|Gets|Looks up|Shows
send; send|forward|mail out|dispatch|send out|pass along|ship off; Sends|Forwards|Dispatches
cancel; cancel|call off|stop|abort|drop|call a halt to; Cancels|Calls off
archive; archive|file away|put away|store away|put in the archive|file; Archives|Puts into the archive
approve; approve|accept|confirm|sign off|say yes to|give the green light to|OK; Approves|Accepts
reject; reject|decline|turn down|refuse|say no to|veto; Rejects|Declines
pause; pause|suspend|put on hold|halt|interrupt|hold|freeze; Pauses|Suspends|Puts on hold
resume; resume|continue|carry on with|go on with|pick up again|proceed with; Resumes|Continues
share; share|make public|pass on|let others see|hand around; Shares|Makes public
lock; lock|secure|block|bolt; Locks|Blocks
unlock; unlock|unblock|release|open up; Unlocks|Releases
book; book|reserve|make a reservation for; Books|Reserves
print; print|print out|put on paper; Prints
export; export|download|save a copy of|get a file of|write out; Exports|Downloads
rate; rate|score|grade|give points to|judge; Rates|Gives points to
repair; repair|fix|mend|put right|patch up; Repairs|Fixes
check; check|inspect|examine|take a look at|test|look over|go through; Checks|Inspects|Tests
copy; copy|duplicate|clone|make a second one of|replicate; Copies|Duplicates
pay; pay|settle|pay off|pay for|transfer the money for; Pays|Settles
start; start|launch|begin|run|kick off|set going|fire up; Starts|Launches
close; close|shut|shut down|end; Closes|Shuts
clean; clean|tidy up|wash|scrub|tidy; Cleans
move; move|transfer|relocate|shift|shift over; Moves|Transfers
hide; hide|conceal|make invisible|keep out of sight|cover up; Hides
restore; restore|bring back|recover|undelete|get back|revive; Restores|Recovers
measure; measure|gauge|take the measure of|take the size of|determine the size of; Measures
deliver; deliver|bring|drop off|take along; Delivers|Brings
buy; buy|purchase|order|get us|get|acquire; Buys|Purchases
sell; sell|put up for sale|offer for sale; Sells
translate; translate|put into another language|render in another language|turn into another language; Translates
summarize; summarize|sum up|shorten|give the gist of|boil down; Summarizes
rename; rename|give a new name to|change the name of; Renames
tag; tag|label|mark|put a label on|flag; Tags|Labels
schedule; schedule|plan|set a date for|set up a time for|fix a date for; Schedules|Plans""".splitlines())
}  # fmt: skip
_NOUNS = [
    line.split("|")
    for line in """movie|film
invoice|bill
car|vehicle|automobile
photo|picture|image
customer|client|buyer
employee|staff member|worker
apartment|flat
store|shop
task|job|to-do
note|memo
account|user account
meeting|appointment
trip|journey
package|parcel
document|file|paper
product|article|item
subscription|plan
ticket|support case
playlist|list of songs
light|lamp
door|entrance
reservation|booking
folder|directory
room|chamber
course|class|lesson
student|pupil
patient|sick person
recipe|cooking instructions
team|squad
match|game
channel|station
event|happening
comment|remark
review|rating text
device|gadget
backup|safety copy
server|host
contract|agreement
coupon|voucher
project|undertaking
report|summary paper
letter|piece of mail
contact|address book entry
machine|engine
bike|bicycle
sofa|couch
stain|spot
shipment|delivery
order|purchase
payment|money transfer
song|track
video|clip
book|novel
plant|flower
animal|pet
house|home
boat|ship
shelf|rack
wall|partition
robot|android
sensor|detector
drone|flying camera""".splitlines()
]
_OPAQUE = (
    "fn tool f action op func run do svc api call x task proc cmd job step util handler".split()
)


@dataclass(frozen=True)
class Choice:
    """One function: its name, description, and parameters as (key, maker, optional)."""

    name: str
    about: str
    parameters: tuple[tuple[str, Maker, bool], ...]
    does: str = ""


@dataclass(frozen=True)
class Picked:
    """The right function, the request (an imperative with {0}, {1}), its values, the others."""

    right: Choice
    ask: str
    values: tuple[Field | None, ...]
    others: tuple[Choice, ...]
    opaque: bool


def opaque_name(r: random.Random) -> str:
    """A name that tells nothing: "fn_12", "opB", or a made-up word."""
    x = r.random()
    if x < 0.3:
        word = lex.pseudo_word(r)
        return word if len(word) > 2 else word + "ex"
    tail = r.choice((str(r.randint(1, 99)), r.choice("abcdefgh"), r.choice("ABCDEFGH")))
    return f"{r.choice(_OPAQUE)}{r.choice(('_', '_', ''))}{tail}"


def _name(verb: str, noun: str, r: random.Random) -> str:
    noun = noun.replace(" ", "_").replace("-", "_")
    x = r.random()
    if x < 0.65:
        return f"{verb}_{noun}"
    if x < 0.78:
        return f"{noun}_{verb}"
    if x < 0.92:
        return verb + "".join(part.capitalize() for part in noun.split("_"))
    return f"{verb}-{noun}" if x < 0.96 else f"{verb}_{noun}s"


def _about(verb: str, noun: list[str], r: random.Random) -> str:
    told = r.choice(_VERBS[verb][1])
    name = r.choice(noun)
    article = "an" if name[0] in "aeiou" else "a"
    return r.choice((
        f"{told} {article} {name}.", f"{told} {article} {name}.", f"{told} the {name}.", f"{told} one {name}",
        f"Use this to {verb} {article} {name}.", f"{told} {article} {name} in the system.",
        f"{told} a given {name}.", f"Function to {verb} {article} {name}.",
        f"{verb.capitalize()} {article} {name}.", f"{told} {article} {name} of the user.",
        f"Call this to {verb} {article} {name}.", f"For those who want to {verb} {article} {name}.",
        f"{told} exactly one {name}.", f"Lets the user {verb} {article} {name}.", f"{name.capitalize()}: {verb}.",
    ))  # fmt: skip


def _which(noun: list[str], r: random.Random) -> tuple[str, str, list[str]]:
    """What names the thing: the key, the maker, and how the request says it ({n} is the thing)."""
    plain = noun[0].replace(" ", "_")
    return r.choice((
        (r.choice(("id", f"{plain}_id", "code", "ref", "number", f"{plain}_number", "key")), "code",
         ["{n} {}", "the {n} {}", "the {n} number {}", "the {n} with the id {}", "{n} no. {}", "the {n} with the number {}", "{n} #{}"]),
        (r.choice(("id", f"{plain}_id", "number", f"{plain}_no", "index")), "id",
         ["{n} {}", "the {n} {}", "the {n} number {}", "the {n} with the id {}", "{n} no. {}", "{n} #{}"]),
        (r.choice(("name", "title", f"{plain}_name", "label", plain)), "topic",
         ['the {n} "{}"', 'the {n} called "{}"', 'the {n} named "{}"', "the {n} with the name '{}'", 'our {n} "{}"']),
        (r.choice(("owner", "person", "owner_name", "name", "holder")), "person",
         ["the {n} of {}", "{}'s {n}", "the {n} that belongs to {}", "the {n} owned by {}", "the {n} from {}"]),
        (r.choice(("name", "word", plain, "tag")), "word",
         ['the {n} "{}"', "the {n} {}", "the {n} called {}", "the {n} named {}"]),
        (r.choice(("city", "location", "place", "branch")), "city",
         ["the {n} in {}", "our {n} in {}", "the {n} from {}", "the {n} at {}"]),
        (r.choice(("company", "client", "vendor")), "company", ["the {n} of {}", "the {n} for {}", "the {n} from {}"]),
    ))  # fmt: skip


# Verbs and things that `matching.py` has under another name.
_SAME = {
    "get": "show",
    "check": "inspect",
    "update": "edit",
    "package": "parcel",
    "light": "lamp",
}


def _does(verb: str, noun: str) -> str:
    return f"{_SAME.get(verb, verb)} {_SAME.get(noun, noun)}"


_EXTRAS = [p for p in PIECES if p[1] not in ("truth", "code", "id", "file", "url", "person", "city", "company",
                                            "topic", "word", "animal", "language")]  # fmt: skip


def pick(r: random.Random) -> Picked:
    """One function among two to five that are close to it, and a request for it."""
    verb, noun = r.choice(list(_VERBS)), r.choice(_NOUNS)
    opaque = r.random() < 0.25
    key, maker, shapes = _which(noun, r)
    pieces = [(key, maker, r.choice(shapes), True)]
    used = {key}
    for keys, other, ways in r.sample(_EXTRAS, r.choice((0, 0, 1, 1, 2))):
        name = r.choice(keys.split())
        if name not in used and other not in {p[1] for p in pieces}:
            used.add(name)
            pieces.append((name, other, r.choice(ways), r.random() < 0.75))
    values = [MAKERS[m].make(r) if said else None for _, m, _, said in pieces]
    said_noun = r.choice(noun)
    words = (
        f"{r.choice(_VERBS[verb][0])} {pieces[0][2].replace('{n}', said_noun).replace('{}', '{0}')}"
    )
    rest = [p[2].replace("{}", "{" + str(i) + "}") for i, p in enumerate(pieces) if i and p[3]]
    r.shuffle(rest)
    ask = " ".join([words, *rest])
    keys_now = [p[0] for p in pieces]
    if opaque and r.random() < 0.5:
        marks = r.choice((["a", "b", "c"], ["arg1", "arg2", "arg3"], ["x", "y", "z"], ["p1", "p2", "p3"],
                          [lex.pseudo_word(r) + str(i) for i in range(3)]))  # fmt: skip
        keys_now = marks[: len(pieces)]
    order = list(range(len(pieces)))
    if r.random() < 0.4:
        r.shuffle(order)
    place = {str(old): str(new) for new, old in enumerate(order)}
    for old in place:
        ask = ask.replace("{" + old + "}", "{@" + place[old] + "}")
    ask = ask.replace("{@", "{")
    parameters = tuple((keys_now[i], MAKERS[pieces[i][1]], not pieces[i][3]) for i in order)

    def named(v: str, n: list[str]) -> tuple[str, str]:
        return (opaque_name(r) if opaque else _name(v, n[0], r)), _about(v, n, r)

    name, about = named(verb, noun)
    right = Choice(name, about, parameters, _does(verb, noun[0]))
    others: list[Choice] = []
    for _ in range(r.choice((1, 1, 2, 2, 3, 4))):
        same = r.random()
        other_verb, other_noun = r.choice(list(_VERBS)), r.choice(_NOUNS)
        if same < 0.45:
            other_noun = noun
        elif same < 0.75:
            other_verb = verb
        if (other_verb, other_noun[0]) == (verb, noun[0]) or _close(other_verb, verb):
            continue
        name, about = named(other_verb, other_noun)
        does = _does(other_verb, other_noun[0])
        if name == right.name or name in {o.name for o in others}:
            continue
        if r.random() < 0.5:
            others.append(Choice(name, about, parameters, does))
        else:
            k, m, _ = _which(other_noun, r)
            others.append(Choice(name, about, ((k, MAKERS[m], False),), does))
    return Picked(right, ask, tuple(values[i] for i in order), tuple(others), opaque)


_CLOSE = [
    {"create", "book", "buy", "schedule", "start"}, {"delete", "archive", "hide", "cancel"}, {"send", "share", "deliver"},
    {"lock", "close"}, {"unlock", "restore", "resume"}, {"get", "buy", "export", "check"}, {"cancel", "pause", "close"},
    {"repair", "update", "clean"}, {"check", "measure", "rate"}, {"update", "rename", "move", "tag"},
]  # fmt: skip


def _close(a: str, b: str) -> bool:
    """Verbs that people mix up are not declared side by side."""
    return a != b and any(a in group and b in group for group in _CLOSE)

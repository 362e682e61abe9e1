"""Conversations as people have them, for `turns`: a story told in one turn and asked about in the next; prices,
places, days and amounts that are recalled, changed and reckoned with; the last answer taken further.

The work copies what was told, then the plan: "told: coffee=3; cake=4. 2 coffee, 1 cake. 2*3+4. ...".
"""

import random
import re
from collections.abc import Callable
from importlib import import_module

from recipes.nano.world import lexicon
from recipes.nano.world.base import (
    Draw,
    Message,
    Sample,
    answer,
    contains,
    exact,
    listed,
    number,
    user,
)
from recipes.nano.world.borrowing import varied
from recipes.nano.world.expression import think
from recipes.nano.world.noted import noted
from recipes.nano.world.phrases import listing
from recipes.nano.world.sorting import best_so_far
from recipes.nano.world.turns_life_texts import TEXTS

__all__ = ["FAMILIES", "WEIGHTS"]

_WEEK = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _heard(draw: Draw, told: str) -> str | None:
    return None if draw.effort == "low" else f"told: {told}"


def _thought(draw: Draw, told: str, medium: str, high: str) -> str | None:
    rest = {"low": None, "medium": medium, "high": high}[draw.effort]
    return None if rest is None else f"told: {told}. {rest}"


def _reckoned(draw: Draw, told: str, plan: str, expression: str) -> tuple[str, str | None]:
    """The value, and the analysis: what was told, the plan, the expression worked."""
    final, work = think(expression, draw.effort)
    plan = f"{plan}. " if plan else ""
    return final, work and f"told: {told}. {plan}{work}"


def _number_check(final: str) -> dict[str, object]:
    return number(float(final) if "." in final else int(final))


def _done(draw: Draw, kind: str, messages: list[Message], check: dict[str, object]) -> Sample:
    return Sample("multi", messages, check, effort=draw.effort, kind=kind)


# Stories and comparisons of the other families, told in one turn and asked about in the next.

_STORIES = ("events before changed gap related chained groups rates bills ages parts sharing priced wholes life often "
            "situations situations scenes scenes scenes_more triples daily daily odd odd").split()  # fmt: skip
_COMPARED = "people people_times chain enough line scenes places totals measured mixed sides covered".split()  # fmt: skip
_QUESTION = re.compile(r"(?:^|(?<=[.!?] ))[^.!?]*\?[^?]*$")


def _parted(text: str) -> tuple[str, str] | None:
    """What is told, and the question that ends a text; None where they are one sentence."""
    text = text if "?" in text else f"{text}?" if re.search(r"[.!] (?:how|what|who|which|where|when)\b[^.!]*$", text, re.I) else text  # fmt: skip
    found = _QUESTION.search(text)
    if not found or text.count("?") != 1 or len(text[: found.start()].split()) < 3:
        return None
    return text[: found.start()].strip(), found[0].strip()


def _told(draw: Draw) -> Sample:
    """A word problem or a comparison over two or three turns."""
    while True:
        story = draw.chance(0.65)
        module = import_module(f"recipes.nano.world.{'words' if story else 'comparing'}")
        kind = f"word/{draw.choice(_STORIES)}" if story else f"compare/{draw.choice(_COMPARED)}"
        sample = module.FAMILIES[kind](draw)
        parts = _parted(sample.messages[0]["content"])
        if parts and len(sample.messages) == 2:
            break
    facts, question = parts
    if draw.chance(0.3):
        question = draw.choice(("So ", "Now, ", "OK. ", "Thanks. ", "Then ", "And ", "Good. ")) + question  # fmt: skip
    turns = [facts]
    pieces = re.split(r"(?<=[.!]) (?=[A-Z\d])", facts)
    if len(pieces) > 1 and draw.chance(0.35):
        cut = draw.random.randint(1, len(pieces) - 1)
        turns = [" ".join(pieces[:cut]), " ".join(pieces[cut:])]
    messages: list[Message] = []
    for told in turns:
        messages += [user(told), answer("OK.", _heard(draw, noted(told) or "a story"))]
    last = sample.messages[-1]
    thought = last["analysis"] and f"told: {last['analysis']}"
    return _done(draw, "told", [*messages, user(question), answer(last["final"], thought)], sample.check)  # fmt: skip


# Two prices.

_GOODS = (
    "coffee/cake tea/bun pizza/salad burger/soda apple/pear pen/notebook adult/child ticket/programme bread/cheese shirt/cap "
    "beer/sausage juice/sandwich muffin/cookie rose/tulip stamp/card chair/table fork/plate soup/roll egg/tomato poster/badge"
).split()  # fmt: skip


def _article(text: str) -> str:
    return re.sub(r"\b([Aa]) (?=[aeio](?!ne\b))", r"\1n ", text)


def _many(noun: str) -> str:
    return "children" if noun == "child" else lexicon.plural(noun)


def _amount(draw: Draw, n: int, noun: str) -> str:
    return f"{draw.choice((n, _COUNTS[n])) if n < 10 else n} {noun if n == 1 else _many(noun)}"


def _menu(draw: Draw) -> Sample:
    """Two prices; some of each, one of each, the change, the difference, which is cheaper."""
    x, y = draw.choice(_GOODS).split("/")
    if draw.chance(0.5):
        x, y = y, x
    p, q, a, b, more = draw.values(lambda r: (r.randint(2, 30), r.randint(2, 30), r.randint(2, 6), r.randint(1, 5), r.randint(1, 60)))  # fmt: skip
    if p == q:
        return _menu(draw)
    coin = draw.choice(("euros", "dollars", "pounds", "euros"))
    if draw.chance(0.35):
        messages: list[Message] = []
        for noun, price in ((x, p), (y, q)):
            said = draw.wording(TEXTS["PRICE_ONE"]).format(x=noun, p=price, coin=coin)
            said = _article(said)
            messages += [user(draw.dress(said)), answer("OK.", _heard(draw, f"{noun}={price}"))]
    else:
        said = draw.wording(TEXTS["PRICES"]).format(x=x, y=y, X=_upper(x), p=p, q=q, coin=coin)
        said = _article(said)
        messages = [user(draw.dress(said)), answer("OK.", _heard(draw, f"{x}={p}; {y}={q}"))]
    told = f"{x}={p}; {y}={q}"
    tasks = ["SOME", "SOME", "ONE_EACH", "ONE_EACH", "CHANGE", "CHANGE_BOTH", "SEVERAL", "GAP", "CHEAPER", "PRICE"]  # fmt: skip
    check: dict[str, object] = {}
    total = p + q
    for task in draw.random.sample(tasks, draw.choice((1, 1, 2))):
        if task == "CHEAPER":
            low = draw.chance(0.6)
            text = draw.wording(TEXTS["CHEAPER" if low else "DEARER"])
            best = (x if p < q else y) if low else (x if p > q else y)
            sign = "<" if p < q else ">"
            thought = _thought(draw, told, f"{'less' if low else 'more'}? {best}", f"{'less' if low else 'more'}? {x} {p}{sign}{q} {y}. {best}")  # fmt: skip
            messages += [user(draw.dress(text)), answer(f"The {best}", thought)]
            check = contains(best)
            continue
        choices: dict[str, Callable[[], tuple[str, str, str]]] = {
            "SOME": lambda: (_fill(draw, "SOME", a=_amount(draw, a, x), b=_amount(draw, b, y)), f"{a} {x}, {b} {y}", f"{a}*{p}+{b}*{q}" if b > 1 else f"{a}*{p}+{q}"),
            "ONE_EACH": lambda: (_fill(draw, "ONE_EACH", x=x, y=y), f"1 {x}, 1 {y}", f"{p}+{q}"),
            "CHANGE": lambda: (_fill(draw, "CHANGE", x=x, w=p + more), f"{p + more}, 1 {x}, back", f"{p + more}-{p}"),
            "CHANGE_BOTH": lambda: (_fill(draw, "CHANGE_BOTH", x=x, y=y, w=total + more), f"{total + more}, 1 {x}, 1 {y}, back", f"{total + more}-{p}-{q}"),
            "SEVERAL": lambda: (_fill(draw, "SEVERAL", a=_amount(draw, a, x)), f"{a} {x}", f"{a}*{p}"),
            "GAP": lambda: (_fill(draw, "GAP", x=x if p > q else y, y=y if p > q else x), "difference", f"{max(p, q)}-{min(p, q)}"),
            "PRICE": lambda: (_fill(draw, "PRICE", x=x), f"{x}", f"{p}"),
        }  # fmt: skip
        text, plan, expression = choices[task]()
        if task == "PRICE":
            final, thought = str(p), _heard(draw, f"{told}. {x}? {p}")
        else:
            final, thought = _reckoned(draw, told, plan, expression)
        messages += [user(draw.dress(text)), answer(final, thought)]
        check = _number_check(final)
    return _done(draw, "menu", messages, check)


def _fill(draw: Draw, task: str, **values: object) -> str:
    return _article(_upper(draw.wording(TEXTS[task]).format(**values)))


# Two attributes of a place, a ticket, a thing.

_ATTRIBUTES = (
    ("car", "level", "spot", "I parked on level {a}, spot {b}.|My car is on level {a} in spot {b}.|The car stands on parking level {a}, spot {b}.|We left the car at level {a}, spot number {b}."),
    ("seat", "coach", "seat", "My seat is in coach {a}, seat {b}.|I booked coach {a}, seat {b}.|We sit in coach {a} on seat {b}.|My ticket says coach {a}, seat {b}."),
    ("seat", "row", "seat", "I sit in row {a}, seat {b}.|My place is row {a}, seat {b}.|Our tickets are for row {a} and seat {b}.|The theatre gave me row {a}, seat {b}."),
    ("office", "floor", "room", "My office is on floor {a}, room {b}.|You find me on floor {a} in room {b}.|The dentist is on floor {a}, room {b}.|The class is in room {b} on floor {a}."),
    ("flight", "gate", "seat", "My flight leaves from gate {a}, and I have seat {b}.|Gate {a}, seat {b}, says my boarding pass.|We board at gate {a}; my seat is {b}."),
    ("train", "platform", "coach", "The train leaves from platform {a}, and we are in coach {b}.|Platform {a}, coach {b}.|Our train is on platform {a}; coach {b} is ours."),
    ("book", "page", "line", "The quote is on page {a}, line {b}.|I stopped at page {a}, line {b}.|The mistake is in line {b} on page {a}."),
    ("book", "chapter", "page", "I am in chapter {a}, on page {b}.|We read up to chapter {a}, page {b}.|The homework is chapter {a}, page {b}."),
    ("box", "shelf", "box", "The tools are on shelf {a} in box {b}.|My documents are in box {b} on shelf {a}.|Look on shelf {a}, box {b}."),
    ("house", "street number", "flat", "I live at street number {a}, flat {b}.|Send it to street number {a}, flat {b}."),
    ("bus", "bus", "stop", "Take bus {a} and get off at stop {b}.|I go by bus {a} to stop {b}.|Bus {a} brings you there, stop {b}."),
    ("locker", "locker", "code", "My locker is number {a}, and its code is {b}.|Locker {a}, code {b}.|I use locker {a} with code {b}."),
    ("team", "group", "table", "We are in group {a} at table {b}.|Our team: group {a}, table {b}."),
    ("bed", "ward", "bed", "Grandpa is in ward {a}, bed {b}.|She lies in ward {a}, bed {b}."),
)  # fmt: skip


def _attributes(draw: Draw) -> Sample:
    """Two numbers of one thing; one of them is asked for, or changes first."""
    thing, one, two, facts = draw.choice(_ATTRIBUTES)
    a, b, c = draw.values(lambda r: (r.randint(2, 30), r.randint(2, 99), r.randint(2, 99)))
    if len({a, b, c}) < 3:
        return _attributes(draw)
    told = {one: a, two: b}
    said = draw.wording(facts.split("|")).format(a=a, b=b)
    messages: list[Message] = [
        user(draw.dress(said)),
        answer("OK.", _heard(draw, f"{one}={a}; {two}={b}")),
    ]
    if draw.chance(0.3):
        changed = draw.choice((one, two))
        told[changed] = c
        text = draw.wording(TEXTS["ATTRIBUTE_CHANGED"]).format(k=changed, v=c)
        messages += [user(draw.dress(text)), answer("OK.", _heard(draw, f"{changed}={c}"))]
    if draw.chance(0.25):
        messages += list(_aside(draw))
    for wanted in draw.random.sample([one, two], draw.choice((1, 1, 2))):
        text = draw.wording(TEXTS["ATTRIBUTE"]).format(k=wanted, thing=thing)
        kept = "; ".join(f"{k}={v}" for k, v in told.items())
        thought = _heard(draw, f"{kept}. {wanted}? {told[wanted]}")
        messages += [user(draw.dress(_upper(text))), answer(str(told[wanted]), thought)]
    return _done(draw, "attributes", messages, number(int(messages[-1]["final"])))


def _aside(draw: Draw) -> list[Message]:
    """Another question in between."""
    a, b = draw.random.randint(2, 60), draw.random.randint(2, 40)
    final, work = think(f"{a}+{b}", draw.effort)
    return [user(draw.choice((f"What is {a} + {b}?", f"{a}+{b}?", f"By the way, {a} plus {b}?"))), answer(final, work)]  # fmt: skip


# A day and a time.

_MEETINGS = "meeting,exam,party,concert,dentist,interview,lesson,game,class,appointment,dinner,call,course,training".split(",")  # fmt: skip


def _meeting(draw: Draw) -> Sample:
    """Day and hour of an event; both, one of them, moved by days or hours, or to another one."""
    thing = draw.choice(_MEETINGS)
    d, h, k = draw.values(lambda r: (r.randint(0, 6), r.randint(1, 8), r.randint(1, 3)))
    half = draw.choice(("am", "pm"))
    hour = h if half == "pm" else h % 4 + 7
    day, time = _WEEK[d], f"{hour} {half}"
    said = draw.wording(TEXTS["MEETING"]).format(t=thing, d=day, h=time, T=_upper(thing))
    told = f"day={day}; time={time}"
    messages: list[Message] = [user(draw.dress(said)), answer("OK.", _heard(draw, told))]
    task = draw.choice(("ASK", "ASK", "LATER", "LATER", "EARLIER", "TO_DAY", "HOURS", "TO_TIME"))
    ask = "DAY"
    note = ""
    if task in ("LATER", "EARLIER"):
        new = _WEEK[(d + (k if task == "LATER" else -k)) % 7]
        many = f"{draw.choice((k, _COUNTS[k]))} day{'s' if k > 1 else ''}"
        text = draw.wording(TEXTS[task]).format(k=many, t=thing)
        row = [_WEEK[(d + (i if task == "LATER" else -i)) % 7] for i in range(1, k + 1)]
        note = f"{day}{'+' if task == 'LATER' else '-'}{k}: {' '.join(row)}. "
        day = new
    elif task == "TO_DAY":
        day = draw.choice([w for w in _WEEK if w != day])
        text = draw.wording(TEXTS["TO_DAY"]).format(d=day, t=thing)
        note = f"now day={day}. "
    elif task == "HOURS":
        new_hour = hour + k
        if new_hour > 11:
            return _meeting(draw)
        many = f"{draw.choice((k, _COUNTS[k]))} hour{'s' if k > 1 else ''}"
        text = draw.wording(TEXTS["HOURS"]).format(k=many, t=thing)
        note = f"{hour}+{k}={new_hour}. "
        time, ask = f"{new_hour} {half}", "TIME"
    elif task == "TO_TIME":
        time = f"{hour + 1 if hour < 11 else 9} {half}"
        text = draw.wording(TEXTS["TO_TIME"]).format(h=time, t=thing)
        note, ask = f"now time={time}. ", "TIME"
    else:
        text, ask = "", draw.choice(("BOTH", "BOTH", "DAY", "TIME"))
    final = {"BOTH": f"On {day} at {time}", "DAY": day, "TIME": time}[ask]
    asked = draw.wording(TEXTS[f"MEETING_{ask}"]).format(t=thing)
    if text and draw.chance(0.5):
        messages += [
            user(draw.dress(text)),
            answer("OK.", _heard(draw, f"{told}. {note}".strip(" ."))),
        ]
        messages += [user(draw.dress(asked)), answer(final, _heard(draw, f"{told}. {note}{final}"))]
    else:
        messages += [user(draw.dress(f"{text} {asked}".strip())), answer(final, _heard(draw, f"{told}. {note}{final}"))]  # fmt: skip
    return _done(draw, "meeting", messages, exact(final) if ask != "BOTH" else contains(final.removeprefix("On ")))  # fmt: skip


def _clock(m: int) -> str:
    return f"{m // 60}:{m % 60:02}"


def _departure(draw: Draw) -> Sample:
    """A time of departure; late or early by minutes, when to be there, when to leave, how long it takes."""
    m, late = draw.values(lambda r: (r.randrange(6 * 60, 20 * 60, 5), r.randrange(5, 55, 5)))
    thing = draw.choice(("train", "bus", "flight", "ferry", "tram", "boat", "plane", "coach"))
    said = draw.wording(TEXTS["DEPARTS"]).format(t=thing, h=_clock(m))
    told = f"{thing}={_clock(m)}"
    messages: list[Message] = [user(draw.dress(said)), answer("OK.", _heard(draw, told))]
    task = draw.choice(("LATE", "LATE", "BEFORE", "TAKES", "EARLY"))
    back = task in ("BEFORE", "EARLY")
    text = draw.wording(TEXTS[f"DEPARTS_{task}"]).format(t=thing, k=late)
    end = m - late if back else m + late
    hour, minute = divmod(m, 60)
    total = minute - late if back else minute + late
    sign = "-" if back else "+"
    fix = f", {total}+60={total + 60}, {hour}-1={hour - 1}" if total < 0 else f", {total}-60={total - 60}, {hour}+1={hour + 1}" if total >= 60 else ""  # fmt: skip
    final = _clock(end)
    high = f"{_clock(m)} {sign} {late} min. {minute}{sign}{late}={total}{fix}. {final}"
    messages += [user(draw.dress(text)), answer(final, _thought(draw, told, f"{_clock(m)} {sign} {late} min", high))]  # fmt: skip
    return _done(draw, "departure", messages, exact(final))


# Amounts of two or three days or people, told one after the other.

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "yesterday", "last week", "in May", "in June")  # fmt: skip
_DOINGS = (
    "I ran {v} km {d}|I read {v} pages {d}|I sold {v} tickets {d}|I spent {v} euros {d}|I walked {v} km {d}|we had {v} guests {d}|I earned {v} euros {d}|"
    "I slept {v} hours {d}|I wrote {v} letters {d}|I did {v} push-ups {d}|the shop had {v} customers {d}|I picked {v} apples {d}|I drove {v} km {d}|"
    "it rained {v} mm {d}|I baked {v} rolls {d}|I got {v} mails {d}|I practised {v} minutes {d}|I drank {v} glasses {d}"
).split("|")  # fmt: skip


def _journal(draw: Draw) -> Sample:
    """The same doing on two or three days; together, on which day more, by how much, once more asked for."""
    doing = draw.choice(_DOINGS)
    n = draw.choice((2, 2, 3))
    days = draw.random.sample(_DAYS, n)
    values = draw.values(lambda r: tuple(r.sample(range(3, 90), n)))
    kept = list(zip(days, values, strict=True))
    told = "; ".join(f"{d}={v}" for d, v in kept)
    lines = []
    for i, (d, v) in enumerate(kept):
        when = f"on {d}" if d in _WEEK else d
        full = _upper(doing.format(v=v, d=when))
        short = [full, f"{_upper(when)} {doing.format(v=v, d='').strip()}", f"And {v} {when}", f"{_upper(when)} {v}"]  # fmt: skip
        lines.append(draw.choice(short[:2]) if i == 0 else draw.choice(short))
    messages: list[Message] = []
    if draw.chance(0.3):
        messages = [user(". ".join(lines) + "."), answer("OK.", _heard(draw, told))]
    else:
        for i, line in enumerate(lines):
            heard = _heard(draw, f"{days[i]}={values[i]}")
            messages += [user(f"{line}."), answer("OK.", heard)]
    task = draw.choice(("TOTAL", "TOTAL", "WHICH_MORE", "WHICH_LESS", "GAP", "RECALL") if n == 2 else ("TOTAL", "TOTAL", "WHICH_MORE", "WHICH_LESS", "RECALL"))  # fmt: skip
    if task in ("WHICH_MORE", "WHICH_LESS"):
        best = (max if task == "WHICH_MORE" else min)(kept, key=lambda p: p[1])
        order = best_so_far([str(v) for v in values], values, task == "WHICH_MORE")[1]
        final = _upper(best[0])
        thought = _thought(draw, told, f"{task[6:].lower()}? {best[0]}", f"{task[6:].lower()}? {order}. {best[1]} {best[0]}")  # fmt: skip
        messages += [user(draw.dress(draw.wording(TEXTS[f"JOURNAL_{task}"]))), answer(final, thought)]  # fmt: skip
        return _done(draw, "journal", messages, contains(best[0].removeprefix("in ")))
    if task == "RECALL":
        d, v = draw.choice(kept)
        text = draw.wording(TEXTS["JOURNAL_RECALL"]).format(d=f"on {d}" if d in _WEEK else d)
        messages += [user(draw.dress(text)), answer(str(v), _heard(draw, f"{told}. {d}? {v}"))]
        return _done(draw, "journal", messages, number(v))
    if task == "GAP":
        high, low = max(values), min(values)
        text, expression = draw.wording(TEXTS["JOURNAL_GAP"]), f"{high}-{low}"
    else:
        text, expression = draw.wording(TEXTS["JOURNAL_TOTAL"]), "+".join(map(str, values))
    final, thought = _reckoned(draw, told, "", expression)
    messages += [user(draw.dress(text)), answer(final, thought)]
    return _done(draw, "journal", messages, number(int(final)))


# Two stocks of which one changes.

_HOLDERS = (
    "the red box/the blue box/pens|the left drawer/the right drawer/socks|Tom/Anna/marbles|my bag/your bag/apples|the small jar/the big jar/nuts|"
    "room A/room B/chairs|Ben/Mia/stickers|the first shelf/the second shelf/books|the green team/the yellow team/points|the kitchen/the cellar/bottles|"
    "my desk/your desk/pencils|Lea/Max/coins|the front garden/the back garden/trees|basket one/basket two/eggs|the north hall/the south hall/tables|Eva/Paul/cards"
).split("|")  # fmt: skip


def _stocks(draw: Draw) -> Sample:
    """Two holders; one gets or loses some; then one, both, the difference, or who has more."""
    x, y, things = draw.choice(_HOLDERS).split("/")
    person = x[0].isupper()
    a, b, k = draw.values(lambda r: (r.randint(4, 40), r.randint(4, 40), r.randint(2, 9)))
    said = draw.wording(TEXTS["STOCKS_PEOPLE" if person else "STOCKS"]).format(x=x, y=y, X=_upper(x), a=a, b=b, t=things)  # fmt: skip
    bx, by = x.removeprefix("the "), y.removeprefix("the ")
    told = f"{bx}={a}; {by}={b}"
    messages: list[Message] = [user(said), answer("OK.", _heard(draw, told))]
    more, on_x = draw.chance(0.5), draw.chance(0.5)
    if not more and (a if on_x else b) <= k:
        more = True
    name = x if on_x else y
    sign = "+" if more else "-"
    change = ""
    state = {bx: f"{a}", by: f"{b}"}
    if draw.chance(0.75):
        change = draw.wording(TEXTS[("GETS" if more else "LOSES") + ("_PERSON" if person else "")]).format(n=name, N=_upper(name), k=draw.choice((k, _COUNTS[k])), t=things)  # fmt: skip
        state[bx if on_x else by] += f"{sign}{k}"
        told = "; ".join(f"{n}={v}" for n, v in state.items())
    task = draw.choice(("THIS", "THIS", "OTHER", "BOTH", "BOTH"))
    if change and draw.chance(0.5):
        messages += [user(change), answer("OK.", _heard(draw, f"{bx if on_x else by} {sign}{k}"))]
        change = ""
    if task == "BOTH":
        text = draw.wording(TEXTS["STOCK_BOTH"]).format(t=things)
        expression, plan = f"{state[bx]}+{state[by]}", "both"
    else:
        wanted, full = (bx, x) if on_x == (task == "THIS") else (by, y)
        text = draw.wording(TEXTS["STOCK_ONE_PERSON" if person else "STOCK_ONE"]).format(n=full, t=things)  # fmt: skip
        expression, plan = state[wanted], f"{wanted}?"
    if re.fullmatch(r"\d+", expression):
        final, thought = expression, _heard(draw, f"{told}. {plan} {expression}")
    else:
        final, thought = _reckoned(draw, told, plan, expression)
    messages += [user(f"{change} {text}".strip()), answer(final, thought)]
    return _done(draw, "stocks", messages, number(int(final)))


# Things to do and to bring.

_TODO = (
    "call mum|pay the rent|buy stamps|water the plants|wash the car|book a hotel|write to Anna|clean the kitchen|feed the cat|fix the bike|do the laundry|"
    "mow the lawn|return the books|iron the shirts|bake a cake|paint the door|empty the bin|walk the dog|pack the bags|print the tickets|charge the phone|"
    "mail the letter|visit grandma|study maths|order pizza|set the table|sweep the floor|see the doctor|renew the passport|sell the sofa"
).split("|")  # fmt: skip


def _todo(draw: Draw) -> Sample:
    """A list of things to do; one is done, one comes on top; what is left, how many, what is first."""
    items = draw.values(lambda r: tuple(r.sample(_TODO, r.choice((3, 3, 4)))))
    rest = list(items)
    said = draw.wording(TEXTS["TODO"]).format(xs=listing(draw, rest, ": "))
    trace = f"list {', '.join(items)}"
    messages: list[Message] = [user(said), answer("OK.", _heard(draw, ", ".join(items)))]
    text = ""
    for _ in range(draw.choice((1, 1, 2))):
        if draw.chance(0.7) and len(rest) > 2:
            gone = draw.choice(rest)
            rest.remove(gone)
            step = draw.wording(TEXTS["TODO_DONE"]).format(x=gone, X=_upper(gone))
            trace += f"; remove {gone}: {', '.join(rest)}"
        else:
            new = draw.choice([x for x in _TODO if x not in items and x not in rest])
            rest.append(new)
            step = draw.wording(TEXTS["TODO_NEW"]).format(x=new)
            trace += f"; add {new}: {', '.join(rest)}"
        if draw.chance(0.5) and not text:
            messages += [user(step), answer("OK.", _heard(draw, trace))]
        else:
            text = f"{text} {step}".strip()
    task = draw.choice(("LEFT", "LEFT", "LEFT", "COUNT", "FIRST", "LAST"))
    asked = draw.wording(TEXTS[f"TODO_{task}"])
    if task == "LEFT":
        final, end, check = ", ".join(rest), "", listed(rest)
    elif task == "COUNT":
        final, end, check = str(len(rest)), ". " + " ".join(f"{x}={i}" for i, x in enumerate(rest, 1)), number(len(rest))  # fmt: skip
    else:
        final = rest[0] if task == "FIRST" else rest[-1]
        end, check = f". {task.lower()}: {final}", exact(final)
    messages += [user(f"{text} {asked}".strip()), answer(_upper(final) if task in ("FIRST", "LAST") else final, _heard(draw, f"{trace}{end}"))]  # fmt: skip
    return _done(draw, "todo", messages, check)


# The last answer and the last question taken further.


def _opened(draw: Draw) -> tuple[int, str, int, int, list[Message]]:
    """A sum of two numbers and its answer: (a, operation, b, result, messages)."""

    def make(r: random.Random) -> tuple[int, str, int]:
        op = r.choice("++-**")
        a = r.randint(2, 60) if op != "*" else r.randint(2, 20)
        b = r.randint(2, 40) if op != "*" else r.randint(2, 9)
        return (max(a, b) + 1, op, min(a, b)) if op == "-" else (a, op, b)

    a, op, b = draw.values(make)
    said = draw.choice({"+": ("{a} + {b}", "{a} plus {b}", "{a}+{b}"), "-": ("{a} - {b}", "{a} minus {b}"), "*": ("{a} times {b}", "{a} x {b}", "{a} * {b}")}[op]).format(a=a, b=b)  # fmt: skip
    final, work = think(f"{a}{op}{b}", draw.effort)
    text = draw.wording(TEXTS["OPEN"]).format(e=said)
    return a, op, b, int(final), [user(text), answer(final, work)]


def _further(draw: Draw) -> Sample:
    """The result from or with another number, another operation on the same numbers, a step taken back."""
    a, op, b, value, messages = _opened(draw)
    n = draw.random.randint(2, 99)
    task = draw.choice(("ADD_TO", "ADD_TO", "FROM", "FROM", "SAME_OTHER", "SAME_OTHER", "WITH_FIRST", "UNDO", "UNDO", "TO_REACH", "MORE_THAN"))  # fmt: skip
    if task == "ADD_TO":
        text, expression = draw.wording(TEXTS["ADD_TO"]).format(n=n), f"{n}+{value}"
    elif task in ("FROM", "TO_REACH"):
        total = value + n
        text, expression = draw.wording(TEXTS[task]).format(n=total), f"{total}-{value}"
    elif task == "SAME_OTHER":
        new = draw.choice([o for o in "+-*" if o != op])
        if new == "-" and a < b:
            new = "+" if op == "*" else "*"
        word, sign = {"+": ("plus", "added"), "-": ("minus", "subtracted"), "*": ("times", "multiplied")}[new]  # fmt: skip
        old = {"+": "plus", "-": "minus", "*": "times"}[op]
        text = draw.wording(TEXTS["SAME_OTHER"]).format(new=word, old=old, done=sign)
        expression = f"{a}{new}{b}"
    elif task == "WITH_FIRST":
        first, add = draw.chance(0.5), draw.chance(0.5)
        x = a if first else b
        if not add and value < x:
            add = True
        text = draw.wording(TEXTS["ADD_FIRST" if add else "SUB_FIRST"]).format(which="first" if first else "second")  # fmt: skip
        expression = f"{value}{'+' if add else '-'}{x}"
    elif task == "MORE_THAN":
        more = draw.chance(0.5)
        final = "Yes" if (value > n) == more and value != n else "No"
        text = draw.wording(TEXTS["MORE_THAN"]).format(
            n=n, rel="more than" if more else "less than"
        )
        mark = "<" if value < n else ">" if value > n else "="
        high = f"{value} {n} {mark}. {final}"
        analysis = {"low": None, "medium": f"{value} {mark} {n}", "high": high}[draw.effort]
        return _done(draw, "further", [*messages, user(draw.dress(text)), answer(final, analysis)], exact(final))  # fmt: skip
    else:
        k = draw.random.randint(2, 30)
        final, work = think(f"{value}+{k}", draw.effort)
        messages += [user(draw.choice((f"Add {k}.", f"plus {k}", f"Now add {k}.", f"Add {k} to that."))), answer(final, work)]  # fmt: skip
        text = draw.wording(TEXTS["UNDO"])
        analysis = {"low": None, "medium": "answer before", "high": f"answers {value}, {final}. before: {value}"}[draw.effort]  # fmt: skip
        return _done(draw, "further", [*messages, user(text), answer(str(value), analysis)], number(value))  # fmt: skip
    final, work = think(expression, draw.effort)
    messages += [user(draw.dress(text)), answer(final, work)]
    return _done(draw, "further", messages, number(int(final)))


def _percent(draw: Draw) -> Sample:
    """A percentage of a price; then the price with it on top, or without it."""
    p, price = draw.values(lambda r: (r.choice((5, 10, 20, 25, 50)), r.randrange(20, 400, 20)))
    part = price * p // 100
    messages: list[Message] = [
        user(draw.wording(TEXTS["PERCENT"]).format(p=p, n=price)),
        answer(str(part), {"low": None, "medium": f"{p}% of {price}={part}", "high": f"{p}% of {price}. {think(f'{price}*{p}/100', 'high')[1]}"}[draw.effort]),
    ]  # fmt: skip
    add = draw.chance(0.5)
    text = draw.wording(TEXTS["PERCENT_ON" if add else "PERCENT_OFF"]).format(n=price)
    final, work = think(f"{price}{'+' if add else '-'}{part}", draw.effort)
    messages += [
        user(draw.dress(text)),
        answer(final, work and f"price {price}, part {part}. {work}"),
    ]
    return _done(draw, "percent", messages, number(int(final)))


def _compared(draw: Draw) -> Sample:
    """Two numbers compared, then their difference, the other one, their sum."""
    a, b = draw.values(lambda r: (r.randint(2, 500), r.randint(2, 500)))
    if a == b:
        return _compared(draw)
    big = draw.chance(0.6)
    unit = draw.choice(("", "", " km", " kg", " euros", " points", " cm", " minutes"))
    opening = draw.wording(TEXTS["BIGGER" if big else "SMALLER"]).format(a=f"{a}{unit}", b=f"{b}{unit}")  # fmt: skip
    best, other = (max(a, b), min(a, b)) if big else (min(a, b), max(a, b))
    mark = "<" if a < b else ">"
    first = {"low": None, "medium": f"{'larger' if big else 'smaller'} {a} {b}", "high": f"{'larger' if big else 'smaller'} {a} {b}: {a}{mark}{b}. {best}"}[draw.effort]  # fmt: skip
    messages: list[Message] = [user(draw.dress(opening)), answer(f"{best}{unit}", first)]
    task = draw.choice(("BY_HOW_MUCH", "BY_HOW_MUCH", "OTHER_ONE", "BOTH_SUM"))
    text = draw.wording(TEXTS[task]).format(other="smaller" if big else "bigger")
    if task == "OTHER_ONE":
        analysis = {"low": None, "medium": f"numbers {a}, {b}", "high": f"numbers {a}, {b}, not {best}: {other}"}[draw.effort]  # fmt: skip
        messages += [user(draw.dress(text)), answer(f"{other}{unit}", analysis)]
        return _done(draw, "compared_more", messages, number(other))
    expression = f"{a}+{b}" if task == "BOTH_SUM" else f"{max(a, b)}-{min(a, b)}"
    final, work = think(expression, draw.effort)
    messages += [user(draw.dress(text)), answer(final, work and f"numbers {a}, {b}. {work}")]
    return _done(draw, "compared_more", messages, number(int(final)))


def _needed(draw: Draw) -> Sample:
    """What is needed for one, how many, what is there already, what is still to be bought."""
    per, n, have = draw.values(lambda r: (r.randint(2, 12), r.randint(2, 9), r.randint(1, 80)))
    if have >= per * n:
        return _needed(draw)
    noun, made = draw.choice("eggs/cakes|screws/shelves|apples/pies|nails/boards|sheets/books|wheels/cars|lemons/drinks|buttons/shirts|chairs/tables|candles/cakes|batteries/toys|plates/tables|bricks/steps|tickets/families|potatoes/soups".split("|")).split("/")  # fmt: skip
    one = {"shelves": "shelf", "pies": "pie", "families": "family"}.get(made, made.removesuffix("s"))  # fmt: skip
    messages: list[Message] = [
        user(draw.wording(TEXTS["NEED_ONE"]).format(k=per, t=noun, one=one)),
        answer("OK.", _heard(draw, f"1 {one}={per} {noun}")),
    ]
    final, thought = _reckoned(draw, f"1 {one}={per} {noun}", f"{n} {made}", f"{per}*{n}")
    messages += [user(draw.wording(TEXTS["NEED_MANY"]).format(n=n, made=made, t=noun)), answer(final, thought)]  # fmt: skip
    total = per * n
    final, thought = _reckoned(draw, f"need {total}; have {have}", "missing", f"{total}-{have}")
    messages += [user(draw.dress(draw.wording(TEXTS["NEED_HAVE"]).format(h=have, t=noun))), answer(final, thought)]  # fmt: skip
    return _done(draw, "needed", messages, number(int(final)))


# The same yes-or-no or letter question for another value.


def _anew(draw: Draw) -> Sample:
    """Is 14 even? And 15? The first letter of zebra? And of lion?"""
    task = draw.choice(("EVEN", "EVEN", "ODD", "OVER", "UNDER", "FIRST", "LAST", "SECOND", "HAS", "NEXT", "DIVISIBLE"))  # fmt: skip
    n, limit = draw.random.randint(2, 9), draw.random.randint(10, 90)
    letter = draw.choice("aeiorstln")
    messages: list[Message] = []
    check: dict[str, object] = {}
    for turn in range(draw.choice((2, 2, 3))):
        if task in ("FIRST", "LAST", "SECOND", "HAS"):
            word = draw.values(lambda r: lexicon.any_word(r))
            if len(word) < 3:
                word += "ter"
            shown = f'"{word}"' if draw.chance(0.4) else word
            spelled = " ".join(f"{c}{i}" for i, c in enumerate(word, 1))
            place = {"FIRST": 1, "LAST": len(word), "SECOND": 2, "HAS": 1}[task]
            if task == "HAS":
                final = "Yes" if letter in word else "No"
                found = word.find(letter)
                steps = " ".join(f"{c} no" for c in (word[:found] if found >= 0 else word)) + (f" {letter} yes" if found >= 0 else "")  # fmt: skip
                name, steps = f"{word} has {letter}?", f"{steps.strip()}. {final}"
            else:
                final = word[place - 1]
                name = f"letter {'last' if task == 'LAST' else place} of {word}"
                steps = f"{spelled}. {place}: {final}"
            check = exact(final)
        else:
            v = draw.random.randint(2, 99)
            shown = str(v)
            check = exact("Yes")
            if task in ("EVEN", "ODD"):
                final = "Yes" if (v % 2 == 0) == (task == "EVEN") else "No"
                name, steps = f"{v} {task.lower()}?", f"last digit {v % 10}, {'odd' if v % 2 else 'even'}. {final}"  # fmt: skip
            elif task in ("OVER", "UNDER"):
                final = "Yes" if (v > limit if task == "OVER" else v < limit) else "No"
                name = f"{v}{'>' if task == 'OVER' else '<'}{limit}?"
                steps = f"{v} {limit} {'<' if v < limit else '>' if v > limit else '='}. {final}"
            elif task == "DIVISIBLE":
                final = "Yes" if v % n == 0 else "No"
                name = f"{v} by {n}?"
                steps = f"{think(f'{v}/{n}', 'high')[1] if v % n == 0 else f'{v // n}*{n}={v // n * n}, rest {v % n}'}. {final}"  # fmt: skip
            else:
                final = str(v + 1)
                name, steps = f"after {v}", f"{v}+1={v + 1}"
            check = number(v + 1) if task == "NEXT" else exact(final)
        text = draw.wording(TEXTS[f"ANEW_{task}"] if turn == 0 else TEXTS["ANEW_AND_OF" if task in ("FIRST", "LAST", "SECOND") else "ANEW_AND"])  # fmt: skip
        text = text.format(v=shown, n=n, m=limit, l=letter)
        analysis = {"low": None, "medium": name, "high": f"{name} {steps}" if name.endswith("?") else f"{name}: {steps}"}[draw.effort]  # fmt: skip
        messages += [user(text), answer(final, analysis)]
    return _done(draw, "anew", messages, check)


def _hours(draw: Draw) -> Sample:
    """When a place opens and closes, how long that is, whether it is open."""
    o, c = draw.values(lambda r: (r.randint(6, 11), r.randint(14, 22)))
    thing = draw.choice(
        ("shop", "store", "library", "museum", "pool", "bank", "office", "cafe", "market", "gym")
    )
    said = draw.wording(TEXTS["OPENS"]).format(t=thing, T=_upper(thing), o=o, c=c)
    told = f"opens={o}; closes={c}"
    messages: list[Message] = [user(draw.dress(said)), answer("OK.", _heard(draw, told))]
    task = draw.choice(("WHEN_OPEN", "WHEN_CLOSE", "LENGTH", "LENGTH", "IS_OPEN", "IS_OPEN"))
    if task == "IS_OPEN":
        t = draw.random.randint(5, 23)
        if t == c:
            t += 1
        inside = o <= t < c
        text = draw.wording(TEXTS[task]).format(h=t, t=thing)
        final = "Yes" if inside else "No"
        high = f"{o} to {c}, {t}: {f'{t} {o} <' if t < o else f'{t} {c} >' if t > c else f'{o} {t} {c} inside'}. {final}"  # fmt: skip
        messages += [user(draw.dress(text)), answer(final, _thought(draw, told, final.lower(), high))]  # fmt: skip
        return _done(draw, "hours", messages, exact(final))
    text = draw.wording(TEXTS[task]).format(t=thing)
    if task == "LENGTH":
        final, thought = _reckoned(draw, told, "", f"{c}-{o}")
    else:
        final = str(o if task == "WHEN_OPEN" else c)
        thought = _heard(draw, f"{told}. {task[5:].lower()}s? {final}")
    messages += [user(draw.dress(text)), answer(final, thought)]
    return _done(draw, "hours", messages, number(int(final)))


# Three or four options with a value each, and questions about them one after the other.

_OPTIONS = (
    ("hotel/hostel/camp site/guest house/inn", "price", "{n} is {v} euros|{n} costs {v} euros|{n}: {v} euros"),
    ("coffee/tea/cocoa/juice/water", "price", "{n} is {v}|{n} costs {v} euros|{n}: {v}"),
    ("plan A/plan B/plan C/plan D", "price", "{n} is {v} a month|{n} costs {v} euros|{n}: {v} euros"),
    ("the bike/the scooter/the skates/the board", "price", "{n} is {v} euros|{n} costs {v}"),
    ("Anna/Ben/Carl/Dora/Emil/Fay", "points", "{n} has {v} points|{n} got {v}|{n}: {v} points"),
    ("Tim/Kate/Max/Lea/Rob", "age", "{n} is {v}|{n} is {v} years old|{n}: {v} years"),
    ("the red team/the blue team/the green team/the white team", "points", "{n} has {v} points|{n} got {v}|{n}: {v}"),
    ("the bus/the train/the car/the bike", "minutes", "{n} takes {v} minutes|{n} needs {v} minutes|{n}: {v} minutes"),
    ("Rome/Oslo/Paris/Cairo/Lima", "degrees", "{n} has {v} degrees|it is {v} degrees in {n}|{n}: {v} degrees"),
)  # fmt: skip
_ENDS = {
    "price": ("OPT_CHEAP", "OPT_DEAR"), "points": ("OPT_WORST", "OPT_BEST"), "age": ("OPT_YOUNG", "OPT_OLD"),
    "minutes": ("OPT_FAST", "OPT_SLOW"), "degrees": ("OPT_COLD", "OPT_HOT"),
}  # fmt: skip


def _options(draw: Draw) -> Sample:
    """Who or what has which value; then the ends, the gap, one of them, two together, several of one."""
    names_, what, facts = draw.choice(_OPTIONS)
    n = draw.choice((3, 3, 4))
    names = draw.random.sample(names_.split("/"), n)
    values = draw.values(lambda r: tuple(r.sample(range(3, 60), n)))
    fact = draw.choice(facts.split("|"))
    lines = [fact.format(n=x, v=v) for x, v in zip(names, values, strict=True)]
    bare = [x.removeprefix("the ") for x in names]
    kept = dict(zip(bare, values, strict=True))
    told = "; ".join(f"{x}={v}" for x, v in kept.items())
    messages: list[Message] = []
    if draw.chance(0.7):
        messages = [user(_upper(", ".join(lines)) + "."), answer("OK.", _heard(draw, told))]
    else:
        for name, v, line in zip(bare, values, lines, strict=True):
            messages += [user(_upper(line) + "."), answer("OK.", _heard(draw, f"{name}={v}"))]
    tasks = ["END", "END", "OTHER_END", "GAP", "VALUE", "TWO", "SEVERAL" if what == "price" else "VALUE"]  # fmt: skip
    check: dict[str, object] = {}
    for task in draw.random.sample(tasks, draw.choice((1, 2, 2, 3))):
        x, y = draw.random.sample(range(n), 2)
        if task in ("END", "OTHER_END"):
            large = draw.chance(0.5)
            text = draw.wording(TEXTS[_ENDS[what][large]])
            best = (max if large else min)(kept, key=lambda k: kept[k])
            row = best_so_far(list(map(str, values)), values, large)[1]
            thought = _thought(draw, told, f"{'most' if large else 'least'}? {best}", f"{'most' if large else 'least'}? {row}. {kept[best]} {best}")  # fmt: skip
            messages += [user(draw.dress(text)), answer(_upper(names[bare.index(best)]), thought)]
            check = contains(best)
            continue
        if task == "VALUE":
            text = draw.wording(TEXTS["OPT_VALUE"]).format(x=names[x])
            messages += [user(_upper(text)), answer(str(values[x]), _heard(draw, f"{told}. {bare[x]}? {values[x]}"))]  # fmt: skip
            check = number(values[x])
            continue
        if task == "GAP":
            big, small = max(values[x], values[y]), min(values[x], values[y])
            text, plan, expression = draw.wording(TEXTS["OPT_GAP"]).format(x=names[x], y=names[y]), f"{bare[x]}, {bare[y]}, difference", f"{big}-{small}"  # fmt: skip
        elif task == "TWO":
            text, plan, expression = draw.wording(TEXTS["OPT_TWO"]).format(x=names[x], y=names[y]), f"{bare[x]}, {bare[y]}, sum", f"{values[x]}+{values[y]}"  # fmt: skip
        else:
            k = draw.random.randint(2, 6)
            text, plan, expression = draw.wording(TEXTS["OPT_SEVERAL"]).format(x=names[x], k=draw.choice((k, _COUNTS[k]))), f"{k} of {bare[x]}", f"{k}*{values[x]}"  # fmt: skip
        final, thought = _reckoned(draw, told, plan, expression)
        messages += [user(_upper(text)), answer(final, thought)]
        check = _number_check(final)
    return _done(draw, "options", messages, check)


FAMILIES: dict[str, Callable[[Draw], Sample]] = {
    "multi/told": varied(_told, 0.6),
    "multi/menu": varied(_menu, 0.6),
    "multi/attributes": varied(_attributes, 0.6),
    "multi/meeting": varied(_meeting, 0.6),
    "multi/departure": varied(_departure, 0.6),
    "multi/journal": varied(_journal, 0.6),
    "multi/stocks": varied(_stocks, 0.6),
    "multi/todo": varied(_todo, 0.6),
    "multi/further": varied(_further, 0.5),
    "multi/percent": varied(_percent, 0.4),
    "multi/compared_more": varied(_compared, 0.4),
    "multi/needed": varied(_needed, 0.5),
    "multi/anew": varied(_anew, 0.3),
    "multi/hours": varied(_hours, 0.5),
    "multi/options": varied(_options, 0.6),
}
WEIGHTS: dict[str, float] = {
    "multi/told": 3.6, "multi/menu": 1.0, "multi/attributes": 0.6, "multi/meeting": 0.7,
    "multi/departure": 0.5, "multi/journal": 0.9, "multi/stocks": 0.9, "multi/todo": 1.0,
    "multi/further": 1.2, "multi/percent": 0.4, "multi/compared_more": 0.6, "multi/needed": 0.4,
    "multi/anew": 0.8, "multi/hours": 0.6, "multi/options": 1.2,
}  # fmt: skip

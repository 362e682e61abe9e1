"""How the analysis of a story retells it before the expression: what is told, then what is asked.

The same short language as in `events.py`, `relations.py` and `groups.py`, for the whole wordings of
`stories.py`. The first rule that fits kind, expression and wording gives the trace; its single small
letters stand for the numbers.
"""

import re
from functools import lru_cache

# Kind, expression, a pattern that the wording must contain, the trace.
_RULES: list[tuple[str, str, str, str]] = [
    ("gain", "a+b", r"more|gets|buys|gave|adds|grows|join|another|receives|now|new|puts|took|bought", "a, +b, now"),
    ("gain", "a+b", "", "a and b, sum"),
    ("lose", "a-b", "wants|needs|missing", "price a, has b, missing"),
    ("lose", "a-b", "", "a, -b, now"),
    ("compare", "a-b", "", "A a, B b, diff"),
    ("more_than", "a+b", "fewer", "A a, A = B-b, B"),
    ("more_than", "a+b", "", "A a, B = A+b, B"),
    ("less_than", "a-b", r"\{b\} more", "A a, A = B+b, B"),
    ("less_than", "a-b", "", "A a, B = A-b, B"),
    ("start", "a+b", "", "?, -b, now a, before"),
    ("start", "a-b", r"[Tt]ogether|in two", "sum a, A b, B"),
    ("start", "a-b", "", "?, +b, now a, before"),
    ("times", "a*b", "area|square metres", "sides a and b, area"),
    ("times", "a*b", "", "a of b, sum"),
    ("twice", "a*b", "", "A a, B = A*b, B"),
    ("twice", "a*2", "there and back|There and back", "2 of a, sum"),
    ("twice", "a*2", "double the amount|doubled", "a, double, now"),
    ("twice", "a*2", "", "A a, B = A*2, B"),
    ("twice", "a/2", "half as", "A a, B = A/2, B"),
    ("twice", "a/2", "share|split", "a by 2, each"),
    ("twice", "a/2", "", "a, half, now"),
    ("share", "a/b", "times as many", "A a, A = B*b, B"),
    ("share", "a/b", r"How many (days|weeks|minutes)", "a by b, times"),
    ("share", "a/b", r"How many (\{boxes\}|groups|teams|pieces|cartons|tables|can)|How many does \{n\} buy|can (\{he\}|\{n\}) buy", "a by b, groups"),
    ("share", "a/b", "", "a by b, each"),
    ("left", "a mod b", "", "a by b, rest"),
    ("left", "a div b", "", "a by b, full"),
    ("left", "a up b", "", "a by b, enough"),
    ("shopping", "a*b", "", "a of b, sum"),
    ("shopping", "a-b", "profit", "sold a, bought b, profit"),
    ("shopping", "a-b", "", "a, -b, now"),
    ("shopping", "a+b", "", "a and b, sum"),
    ("shopping", "d-a*b", "", "d, -a of b, now"),
    ("shopping", "a*b+c*d", "", "a of b, c of d, sum"),
    ("two_steps", "a*b+c", "", "a of b, +c, sum"),
    ("two_steps", "a*b-c", "", "a of b, -c, now"),
    ("two_steps", "(a+b)*c", "", "a+b each, c of it, sum"),
    ("two_steps", "(a-b)*c", "", "a-b each, c of it, sum"),
    ("two_steps", "(a+b)/c", "", "a, +b, by c, each"),
    ("two_steps", "(a-b)/c", "", "a, -b, by c, each"),
    ("two_steps", "a/b*c", "", "a by b, each, c of it"),
    ("two_steps", "a/b+c", "", "a by b, each, +c"),
    ("two_steps", "a/b-c", "", "a by b, each, -c"),
    ("change", "a+b+c", "", "a and b and c, sum"),
    ("both", "a+a+b", "", "A a, B = A+b, sum"),
    ("both", "a+a*2", "", "A a, B = A*2, sum"),
    ("both", "a+a-b", "", "A a, B = A-b, sum"),
    ("both", "a+a*3", "", "A a, B = A*3, sum"),
    ("both", "a*2-b", "twice as many", "A a, B = A*2-b, B"),
    ("both", "a*2-b", "", "a, double, -b, now"),
    ("both", "a+a/2", "", "A a, B = A/2, sum"),
    ("both", "a*2+b", "twice as many", "A a, B = A*2+b, B"),
    ("both", "a*2+b", "", "a, double, +b, now"),
    ("both", "a/2-b", "", "a, half, -b, now"),
    ("rate", "a*b", "", "a of b, sum"),
    ("rate", "a/b", r"in \{b\} (hours|h\b)|needs \{b\}|speed of|needs \{b\} hours", "a by b, each"),
    ("rate", "a/b", "", "a by b, times"),
    ("age", "a+b", "was founded|was planted|which year|What year", "from a, +b, year"),
    ("age", "a+b", "years younger than", "A a, A = B-b, B"),
    ("age", "a+b", r"\{m\} is \{b\} years older", "A a, B = A+b, B"),
    ("age", "a+b", "", "a, +b, then"),
    ("age", "a-b", r"\{b\}\. How old did|built in|between \{b\}|opened in|born in", "from b to a, years"),
    ("age", "a-b", "together", "sum a, A b, B"),
    ("age", "a-b", "years ago", "a, -b, then"),
    ("age", "a-b", "years more than", "A a, A = B+b, B"),
    ("age", "a-b", "years younger", "A a, B = A-b, B"),
    ("age", "a-b", "will be", "?, +b, then a, before"),
    ("age", "a-b", "", "A a, B b, diff"),
    ("age", "a*b", "", "A a, B = A*b, B"),
    ("age", "a*b+c", "", "A a, B = A*b, +c"),
    ("age", "a+b+a", "", "A a, B = A+b, sum"),
    ("temperature", "a+b", "", "a, +b, now"),
    ("temperature", "a-b", "difference|warmer", "A a, B b, diff"),
    ("temperature", "a-b", "", "a, -b, now"),
    ("perimeter", "2*(a+b)", "", "sides a and b, around"),
    ("perimeter", "a*4", "legs|wheels", "a of 4, sum"),
    ("perimeter", "a*4", "", "side a, 4 sides, around"),
    ("perimeter", "a*b", "", "sides a and b, area"),
    ("three_steps", "a*b+c-d", "", "a of b, +c, -d, now"),
    ("three_steps", "(a+b-c)/d", "", "a, +b, -c, by d, each"),
    ("three_steps", "e-a*b-c", "", "e, -a of b, -c, now"),
    ("three_steps", "(a*b-c)/d", "", "a of b, -c, by d, each"),
    ("three_steps", "a*b*c", "", "a of b of c, sum"),
    ("three_steps", "a+b+b*2", "", "A a, B b, C = B*2, sum"),
    ("three_steps", "a-a/b", "", "a, less one in b, now"),
    ("known", "a*4+b*2", "", "a of 4, b of 2, sum"),
    ("known", "b*7*a", "", "b weeks of 7 days of a, sum"),
    ("known", "a*12-b", "", "a of 12, -b, now"),
    ("known", "7*a", "", "7 days of a, sum"),
    ("known", "60*a", "", "60 of a, sum"),
    ("known", "12*a", "dozen", "12 of a, sum"),
    ("known", "12*a", "", "12 months of a, sum"),
    ("known", "a/7", "", "a by 7 days, each"),
    ("known", "a/12", "dozen", "a by 12, groups"),
    ("known", "a/12", "", "a by 12 months, each"),
    ("pair", "(a-b)/2", "", "sum a, B = A+b, A"),
    ("pair", "(a+b)/2", "", "sum a, B = A+b, B"),
    ("pair", "a/3", "Three", "a by 3, each"),
    ("pair", "a/3", "", "sum a, B = A*2, A"),
    ("pair", "a/(b/c)", "", "b by c, each, a, groups"),
    ("pair", "a*b/c", "", "a of b, by c, each"),
    ("pair", "a-b*2", "", "a, -2 of b, now"),
    ("pair", "a-b-b", "", "a, -b, -b, now"),
    ("fraction", "a/b", "", "1/b of a"),
    ("fraction", "a-a/b", "", "a, -1/b of a, now"),
    ("fraction", "a-a/2", "", "a, -1/2 of a, now"),
    ("extra", "a-b", "", "x no, a, -b, now"),
    ("extra", "a+b", "", "x no, a and b, sum"),
    ("extra", "a*b", "", "x no, a of b, sum"),
    ("extra", "a/b", "", "x no, a by b, each"),
    ("decimal", "a-b", "further", "A a, B b, diff"),
    ("decimal", "a-b", "", "a, -b, now"),
    ("decimal", "a+b", "", "a and b, sum"),
    ("decimal", "a*c", "", "c of a, sum"),
]  # fmt: skip


@lru_cache(maxsize=8192)
def _pattern(kind: str, expression: str, wording: str) -> str:
    for its_kind, its_expression, pattern, trace in _RULES:
        if kind == its_kind and expression == its_expression and re.search(pattern, wording):
            return trace
    if kind == "change":  # "a-b+c" as it happens
        return re.sub(r"([-+])(\w)", r", \1\2", expression) + ", now"
    if kind == "known" and re.fullmatch(r"a\*\d", expression):
        return f"a of {expression[2:]}, sum"
    raise ValueError(f"no trace for the stories {kind!r} {expression!r}: add a rule")


def retell(
    kind: str, expression: str, wording: str, numbers: dict[str, str], trace: str = ""
) -> str:
    """The trace of one story, with its numbers: its own `trace`, or the one of its rule."""
    pattern = trace or _pattern(kind, expression, wording)
    return re.sub(r"\b[a-ex]\b", lambda m: numbers.get(m[0], m[0]), pattern)

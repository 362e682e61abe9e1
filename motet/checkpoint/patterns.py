"""Regular expressions from a stranger's adapter_config.json, bounded before they are matched.

Python's matcher tries one way after the other, and a short pattern can have more ways than there
is time. `num_ways` bounds their number from above: every repetition may take any length of a name,
every group any alternative that can begin at the same place. A repeated group has no bound, and
flags change what is counted: both are refused.

Example::

    rank = compile_patterns(["q_proj", r"layers\\.(0|1)\\.self_attn\\.o_proj"])
    rank[0].match("model.layers.0.self_attn.q_proj")
"""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["NAME_LEN", "compile_patterns", "num_ways"]

NAME_LEN = 45  # characters that the names of a gpt-oss model's tensors may have
_MAX_WAYS = 1_000_000  # of all patterns of a setting together: some milliseconds a name
_LEAST_WAYS = 1000  # what every pattern counts for, to bound their number
_MAX_PATTERN = 2000  # characters
_MAX_TOGETHER = 20_000  # characters of all patterns of a setting
_TOKEN = re.compile(
    r"(?P<wild>\\[0-9a-zA-Z]|\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[\^$])"
    r"|(?P<refused>\)[*+{]|\(\?[^:=!])|(?P<look>\(\?[=!])|(?P<open>\((?:\?:)?)"
    r"|(?P<bar>\|)|(?P<close>\))"
    r"|(?P<repeat>[*+?{]\??)|(?P<char>\\?.)",
    re.DOTALL,
)


def compile_patterns(
    patterns: Iterable[str], form: str = r"(.*\.)?({})$"
) -> tuple[re.Pattern[str], ...]:
    """Each pattern in the place of `{}` of `form`, compiled.

    Raises:
        ValueError: one is no regular expression, or matching them could take for ever.
    """
    compiled = []
    ways = length = 0
    for pattern in patterns:
        length += len(pattern)
        if length > _MAX_TOGETHER:
            raise ValueError(f"expected at most {_MAX_TOGETHER} characters of patterns")
        ways += max(_LEAST_WAYS, num_ways(pattern))
        if ways > _MAX_WAYS:
            raise ValueError("expected fewer repetitions and alternatives: list the names")
        try:
            compiled.append(re.compile(form.replace("{}", pattern)))
        except (re.error, RecursionError, OverflowError) as error:
            raise ValueError(f"expected a regular expression ({error})") from error
    return tuple(compiled)


def num_ways(pattern: str) -> int:
    """At most so many ways there are to match a name.

    Raises:
        ValueError: the pattern is too long, repeats a group, or has a flag or a named group.
    """
    if len(pattern) > _MAX_PATTERN:
        raise ValueError(f"expected at most {_MAX_PATTERN} characters: list the names")
    open_groups = [[_Branch()]]  # the whole pattern first
    for token in _TOKEN.finditer(pattern):
        branches = open_groups[-1]
        match token.lastgroup:
            case "refused":
                raise ValueError("expected no repeated or special group: list the names")
            case "look":  # it takes no text
                branches[-1].literal = None
                open_groups.append([_Branch()])
            case "open":
                open_groups.append([_Branch()])
            case "bar":
                branches.append(_Branch())
            case "close" if len(open_groups) > 1:
                open_groups.pop()
                open_groups[-1][-1].add(_any_of(branches))
            case "repeat":
                branches[-1].add(_Branch(repeats=1, literal=None))
            case "char":
                branches[-1].add(_Branch(literal=token[0][-1]))
            case _:
                branches[-1].add(_Branch(literal=None))
    # A group that is not closed is no expression; the compiler says so.
    whole = _any_of(open_groups[0])
    return whole.ways * math.comb(NAME_LEN + whole.repeats, whole.repeats)


@dataclass
class _Branch:
    """A run of a pattern; `literal` is the one text that it matches, None if there are several."""

    ways: int = 1
    repeats: int = 0
    literal: str | None = ""

    def add(self, other: "_Branch") -> None:
        """Let the other one follow."""
        self.ways *= other.ways
        self.repeats += other.repeats
        both = self.literal is not None and other.literal is not None
        self.literal = f"{self.literal}{other.literal}" if both else None


def _any_of(branches: list[_Branch]) -> _Branch:
    """One of several branches; of texts, only those that begin alike can match at one place."""
    if len(branches) == 1:
        return branches[0]
    texts = [branch.literal for branch in branches if branch.literal is not None]
    alike = max((sum(a.startswith(b) for b in texts) for a in texts), default=0)
    others = sum(branch.ways for branch in branches if branch.literal is None)
    return _Branch(alike + others, max(branch.repeats for branch in branches), None)

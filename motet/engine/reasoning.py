"""When thinking is cut short: a bound on its tokens, room for the answer, and loops.

Knows token ids only. Where a span of reasoning begins and ends, and what is written to end it, is
data that the caller compiles (for harmony: `motet.harmony.grammar`).

    budget = ReasoningBudget(opens=((5, 9, 8),), ends=(7,), forced=(7, 6, 3), max_tokens=64)
    state = ReasoningState(budget, prompt_ids, max_len=512)
    state.advance(token_ids)        # after every token
    state.due, state.next_forced    # why reasoning must end now, and the token that does it
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from motet.errors import UsageError

__all__ = ["ReasoningBudget", "ReasoningEnd", "ReasoningState", "is_loop"]

ReasoningEnd = Literal["budget", "loop"]

# A loop: the last tokens repeat one cycle exactly, at least so often and over so many tokens.
LOOP_REPEATS = 4
LOOP_TOKENS = 192
LOOP_PERIOD = 400  # the longest cycle that is looked for
_MAX_BOUND = 2**63 - 1  # of what can be sent to another process
_PROBE = 16  # tokens that must recur before a cycle is suspected; a check every so many tokens


@dataclass(frozen=True)
class ReasoningBudget:
    """What counts as reasoning, how much of it there may be, and how it is ended.

    Raises:
        UsageError: a bound that is no whole number, or nothing to end the reasoning with.
    """

    opens: tuple[tuple[int, ...], ...]  # reasoning begins after any of these runs of tokens
    ends: tuple[int, ...]  # and is over with any of these tokens
    forced: tuple[int, ...]  # what is written when it must end; begins with one of `ends`
    max_tokens: int | None = None  # over all spans of the request; None sets no bound
    reserve: int | None = None  # tokens to leave after `forced`; None: reasoning may take all
    loops: bool = True  # whether a loop ends the reasoning too

    def __post_init__(self) -> None:
        runs = tuple(_ids("opens", run) for run in _items("opens", self.opens))
        if not all(runs):
            raise UsageError(f"the reasoning budget's opens are {runs}; give tokens in each run")
        object.__setattr__(self, "opens", runs)
        for name in ("ends", "forced"):
            object.__setattr__(self, name, _ids(name, getattr(self, name)))
        if not isinstance(self.loops, bool):
            raise UsageError(f"the reasoning budget's loops is {self.loops!r}; give True or False")
        for name, value in (("max_tokens", self.max_tokens), ("reserve", self.reserve)):
            whole = type(value) is int and 0 <= value <= _MAX_BOUND
            if not whole and value is not None:
                raise UsageError(
                    f"the reasoning budget's {name} is {value!r}; give a whole number from 0 to "
                    f"{_MAX_BOUND}"
                )
        if not self.forced or self.forced[0] not in self.ends:
            raise UsageError(
                f"the reasoning budget's forced tokens {self.forced} must begin with one that ends "
                f"reasoning, {self.ends}"
            )


def _items(name: str, given: object) -> Iterable[object]:
    if not isinstance(given, Iterable):
        raise UsageError(f"the reasoning budget's {name} is {given!r}; give a list")
    return given


def _ids(name: str, given: object) -> tuple[int, ...]:
    """Token ids as plain ints."""
    ids = tuple(_items(name, given))
    for token_id in ids:
        if type(token_id) is not int or token_id < 0:
            raise UsageError(f"the reasoning budget's {name} holds {token_id!r}; give token ids")
    return cast(tuple[int, ...], ids)


class ReasoningState:
    """How far one request is in its reasoning.

    `token_ids` of the constructor is the prompt: it may end inside a span. `max_len` is the number
    of tokens, prompt included, at which the request ends.
    """

    def __init__(self, budget: ReasoningBudget, token_ids: Sequence[int], max_len: int) -> None:
        self._budget = budget
        # The length at which the end must begin, to leave the room that is asked for.
        self._last_len: int | None = None
        if budget.reserve is not None:
            self._last_len = max_len - budget.reserve - len(budget.forced)
        self._len = len(token_ids)
        self._start: int | None = None  # where the current span began
        self._num_before = 0  # tokens of earlier spans
        self._pending: tuple[int, ...] = ()
        self._why: ReasoningEnd | None = None
        self._is_loop = False
        if self._opens(token_ids):
            self._start = self._len

    @property
    def num_tokens(self) -> int:
        """Tokens of reasoning so far."""
        inside = 0 if self._start is None else self._len - self._start
        return self._num_before + inside

    @property
    def due(self) -> ReasoningEnd | None:
        """Why the next token must end the reasoning, or go on ending it; None: it need not."""
        if self._pending:
            return self._why
        if self._start is None:
            return None
        if self._left is not None and self._left <= 0:
            return "budget"
        return "loop" if self._is_loop else None

    @property
    def is_ending(self) -> bool:
        """Whether a part of the forced tokens is written: what is left must follow."""
        return bool(self._pending)

    @property
    def next_forced(self) -> int:
        """The token to write when an end is due."""
        return self._pending[0] if self._pending else self._budget.forced[0]

    @property
    def _left(self) -> int | None:
        """Tokens of reasoning that the bounds still leave; None without bounds."""
        bounds = []
        if self._budget.max_tokens is not None:
            bounds.append(self._budget.max_tokens - self.num_tokens)
        if self._last_len is not None:
            bounds.append(self._last_len - self._len)
        return min(bounds, default=None)

    def advance(self, token_ids: Sequence[int]) -> None:
        """Take the token that was appended to `token_ids`."""
        token = token_ids[-1]
        due = self.due
        self._len = len(token_ids)
        if self._pending:
            self._pending = self._pending[1:]
            return
        if due is not None and token == self._budget.forced[0]:
            self._why, self._pending = due, self._budget.forced[1:]
        if self._start is None:
            if not self._pending and self._opens(token_ids):
                self._start = self._len
        elif token in self._budget.ends:
            self._num_before += self._len - 1 - self._start
            self._start, self._is_loop = None, False
        elif self._budget.loops and (self._len - self._start) % _PROBE == 0:
            self._is_loop = is_loop(token_ids, self._start)

    def _opens(self, token_ids: Sequence[int]) -> bool:
        return any(
            token_ids[-1] == run[-1] and tuple(token_ids[-len(run) :]) == run
            for run in self._budget.opens
            if token_ids
        )


def is_loop(token_ids: Sequence[int], start: int = 0) -> bool:
    """Whether the tokens from `start` on end in a loop, as the constants above define it."""
    num_tokens = len(token_ids) - start
    if num_tokens < LOOP_TOKENS:
        return False
    tail = array("q", token_ids[-min(num_tokens, LOOP_REPEATS * LOOP_PERIOD) :])
    width = tail.itemsize
    data, probe = tail.tobytes(), tail[-_PROBE:].tobytes()
    # The probe's earlier places, nearest first, are the only periods that the end can have.
    at = len(data) - len(probe)
    while (at := data.rfind(probe, 0, at + len(probe) - 1)) >= 0:
        if at % width:
            continue
        period = len(tail) - _PROBE - at // width
        if period > LOOP_PERIOD:
            return False
        span = max(LOOP_REPEATS * period, LOOP_TOKENS)
        if span > len(tail):
            return False
        if tail[-span + period :] == tail[-span:-period]:
            return True
    return False

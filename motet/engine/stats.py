"""What an engine has done and is doing: the numbers behind metrics and logs. No torch."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

__all__ = ["EngineStats", "StepMeter"]

SPAN = 10.0  # seconds that rates look back


@dataclass(frozen=True)
class EngineStats:
    """A snapshot. Counters count since the engine was made."""

    num_waiting: int  # requests that wait to be started, or taken up again
    num_running: int
    num_blocks: int  # of the cache
    num_used_blocks: int  # that belong to requests in progress
    num_cached_blocks: int  # that belong to nobody, but hold a prefix that may be reused
    num_evicted_blocks: int
    num_steps: int
    num_ahead: int  # of these, begun before the step before was read
    num_preemptions: int
    num_finished: int  # requests that ended in a good way
    num_aborted: int
    num_failed: int
    prompt_tokens: int  # of requests that were started
    cached_tokens: int  # of these, found in the cache
    generated_tokens: int
    tokens_per_s: float  # generated, over the last seconds
    prompt_tokens_per_s: float  # computed, over the last seconds
    drafted_tokens: int  # guessed and computed
    accepted_tokens: int  # of these, that turned out right

    @property
    def cache_use(self) -> float:
        """Share of the cache that requests in progress hold."""
        return self.num_used_blocks / self.num_blocks

    @property
    def prefix_hit_rate(self) -> float:
        """Share of the prompts' tokens that did not have to be computed."""
        return self.cached_tokens / self.prompt_tokens if self.prompt_tokens else 0.0

    @property
    def acceptance_rate(self) -> float:
        """Share of the drafted tokens that turned out right."""
        return self.accepted_tokens / self.drafted_tokens if self.drafted_tokens else 0.0


class StepMeter:
    """Counts, and rates over the last seconds."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._start = clock()
        self._recent: deque[tuple[float, int, int]] = deque()
        self._sums = [0, 0]  # over `_recent`
        self.num_steps = 0
        self.num_ahead = 0
        self.num_finished = 0
        self.num_aborted = 0
        self.num_failed = 0
        self.prompt_tokens = 0
        self.cached_tokens = 0
        self.generated_tokens = 0
        self.drafted_tokens = 0
        self.accepted_tokens = 0

    def step(self, num_generated: int, num_prompt: int) -> None:
        """One step is done: tokens it generated, and tokens of prompts it computed."""
        self.num_steps += 1
        self.generated_tokens += num_generated
        self._recent.append((self._clock(), num_generated, num_prompt))
        self._sums[0] += num_generated
        self._sums[1] += num_prompt
        self._forget()

    def rates(self) -> tuple[float, float]:
        """Generated and prompt tokens a second."""
        self._forget()
        now = self._clock()
        span = min(SPAN, now - self._start)
        if span <= 0:
            return 0.0, 0.0
        return self._sums[0] / span, self._sums[1] / span

    def _forget(self) -> None:
        oldest = self._clock() - SPAN
        while self._recent and self._recent[0][0] < oldest:
            _, num_generated, num_prompt = self._recent.popleft()
            self._sums[0] -= num_generated
            self._sums[1] -= num_prompt

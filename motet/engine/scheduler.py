"""Which tokens of which requests the next step computes. Policy and bookkeeping: no torch.

The rules:

1. A step computes at most `max_batch_tokens` tokens of at most `max_batch_requests` requests.
2. Requests that generate come first, one token each.
3. Prompts share what is left, by priority and then so: one half goes to the request that came
   first, the other to the one with the fewest tokens left; what one does not need, the next in the
   same order gets. So a short prompt never waits for a long one to be done, and a long one goes on
   at half the speed at worst, however many short ones arrive.
4. A waiting request starts when its whole prompt fits into the free blocks beside those that the
   running requests still need. If the first in line does not fit, nobody passes it.
5. When the blocks run out, the request of the lowest priority that came last is preempted: it gives
   up its blocks and waits in its old place. Its tokens are computed again, or found in the cache.
   The first in line is never preempted, so there is always one that goes on to its end.
6. A waiting request of a higher priority preempts running ones of lower priorities.
7. A request whose next block another one is computing at this moment waits until that one has
   computed all that they share, and shares it.
8. Of prompts whose tokens' log-probabilities are all wanted a step computes at most
   `max_prompt_rows` tokens, for the logits of a token are far larger than all else of it.
9. Drafts of requests that generate get what is left of the tokens and of the blocks; nobody is
   preempted or waits for them.

Example::

    scheduler.add(sequence)
    chunks = scheduler.schedule()      # [(sequence, number of tokens), ...]
    ...                                # compute them
    scheduler.commit(chunks)
    scheduler.end(sequence)

`commit` may come as soon as the step is on its way, and the next one be scheduled before the tokens
of the first are read: a device works its steps off in their order.
"""

import heapq
from bisect import insort

from motet.engine.kv_cache import NOTHING, KVCache, Prefix, num_sliding_blocks
from motet.engine.sequence import Sequence, State

__all__ = ["Chunk", "Scheduler"]

Chunk = tuple[Sequence, int]  # the next so many tokens of a sequence

_MAX_DEFERRED = 256  # so many that turn out to wait for another one are looked at in a step


def _order(sequence: Sequence) -> tuple[int, int]:
    return sequence.order


class Scheduler:
    """The queues of one engine.

    Args:
        cache: the blocks. Each request must fit into it alone.
        max_batch_tokens: most tokens of a step, at least `max_batch_requests`.
        max_batch_requests: most requests that run at once.
        max_prompt_rows: most tokens of prompts whose logits are all wanted; None for no bound.
    """

    def __init__(
        self,
        cache: KVCache,
        *,
        max_batch_tokens: int,
        max_batch_requests: int,
        max_prompt_rows: int | None = None,
    ) -> None:
        assert max_batch_tokens >= max_batch_requests >= 1
        self.cache = cache
        self.max_prompt_rows = max_prompt_rows or max_batch_tokens
        self.max_batch_tokens = max_batch_tokens
        self.max_batch_requests = max_batch_requests
        self.running: list[Sequence] = []  # by order
        self.num_preemptions = 0
        self._waiting = _Waiting()
        self._rows = list(range(max_batch_requests - 1, -1, -1))
        self._num_sliding = num_sliding_blocks(cache.window, max_batch_tokens, cache.block_len)
        # of the step that is being put together
        self._chunks: dict[Sequence, int] = {}
        self._budget = 0
        self._num_rows = 0  # that prompts may still have

    @property
    def num_waiting(self) -> int:
        """Requests that wait to be started or taken up again."""
        return len(self._waiting)

    def add(self, sequence: Sequence) -> None:
        """Queue a sequence."""
        self._waiting.push(sequence)

    def end(self, sequence: Sequence, *, discard: bool = False) -> None:
        """Take a sequence out, wherever it is, and release its blocks.

        `discard`: nobody may reuse what was computed for it.
        """
        if sequence.state is State.RUNNING:
            self._stop(sequence, discard=discard)
        elif sequence.state is State.WAITING:
            self._waiting.remove(sequence)
            if discard:  # preempted before it was known: its blocks are others' to find
                sequence.blocks = self.cache.discard(sequence.blocks)
        sequence.state = State.ENDED
        sequence.adapter = None  # may be unloaded, and be the last that keeps it in memory

    def schedule(self) -> list[Chunk]:
        """Choose the chunks of the next step and take blocks for them."""
        self._chunks, self._budget = {}, self.max_batch_tokens
        self._num_rows = self.max_prompt_rows
        has_prompts = False
        for sequence in self.running.copy():
            num_left = sequence.num_left
            if num_left > 1:
                has_prompts = True
            elif num_left and sequence.state is State.RUNNING:  # else preempted just now
                self._take(sequence, 1)
        if has_prompts or self._waiting:
            self._schedule_prompts()
        for sequence in self.running:
            if sequence.drafts:
                self._take_drafts(sequence)
        return list(self._chunks.items())

    def commit(self, chunks: list[Chunk]) -> None:
        """The chunks are computed before any that is scheduled from now on: others may reuse their
        blocks, and passed ones fall free.

        Drafts do not count before `accept`.
        """
        for sequence, num_new in chunks:
            if sequence.state is State.RUNNING:
                sequence.num_computed += num_new - len(sequence.drafts)
                self.settle(sequence)

    def accept(self, sequence: Sequence, num_accepted: int) -> None:
        """So many of the drafts that were computed are tokens of the sequence now; what was
        computed of the others will be overwritten.
        """
        sequence.drafts = []
        if num_accepted and sequence.state is State.RUNNING:
            sequence.num_computed += num_accepted
            self.settle(sequence)

    def settle(self, sequence: Sequence) -> None:
        """Tell the cache of the blocks of a running sequence whose tokens are computed and read."""
        cache, blocks, token_ids = self.cache, sequence.blocks, sequence.request.token_ids
        num_known = min(sequence.num_computed, len(token_ids))
        if num_known // cache.block_len > blocks.num_recorded:
            cache.record(blocks, token_ids, num_known)
        if num_known - cache.window + 1 >= (blocks.num_passed + 1) * cache.block_len:
            cache.release_passed(blocks, num_known)

    def _schedule_prompts(self) -> None:
        self._waiting.open()
        self._fill(self._budget - self._budget // 2, oldest_first=True)
        self._fill(self._budget, oldest_first=False)

    def _fill(self, share: int, *, oldest_first: bool) -> None:
        """Give up to `share` tokens of the budget to prompts, running and waiting, in an order."""

        def rank(sequence: Sequence) -> tuple[int, int, int]:
            priority, arrival = sequence.order
            return priority, 0 if oldest_first else self._num_left(sequence), arrival

        prompts = [s for s in self.running if self._num_left(s) > 0]
        prompts.sort(key=rank, reverse=True)
        while share > 0:
            waiting = self._waiting.first(oldest_first=oldest_first)
            if waiting is not None and (not prompts or rank(waiting) < rank(prompts[-1])):
                sequence = waiting
                if not self._start(sequence):
                    continue
            elif prompts:
                sequence = prompts.pop()
                if sequence.state is not State.RUNNING:
                    continue  # preempted a moment ago
            else:
                return
            num_new = min(share, self._num_left(sequence))
            if not sequence.reuses:
                num_new = min(num_new, self._num_rows)
            if num_new and self._take(sequence, num_new):
                share -= num_new
                if not sequence.reuses:
                    self._num_rows -= num_new

    def _num_left(self, sequence: Sequence) -> int:
        """Tokens of a sequence that neither are computed nor in this step."""
        return sequence.num_left - self._chunks.get(sequence, 0)

    def _take(self, sequence: Sequence, num_new: int) -> bool:
        """Add tokens of a running sequence to the step; False if it was preempted itself."""
        num_taken = self._chunks.get(sequence, 0) + num_new
        num_tokens = sequence.num_computed + num_taken
        if num_tokens > len(sequence.blocks.full) * self.cache.block_len:
            while not self.cache.extend(sequence.blocks, num_tokens):
                victim = self.running[-1]
                assert len(self.running) > 1, "a request must fit into the cache alone"
                self._preempt(victim)
                if victim is sequence:
                    return False
        self._chunks[sequence] = num_taken
        self._budget -= num_new
        return True

    def _take_drafts(self, sequence: Sequence) -> None:
        """Add as many of the drafts to the step as there is room for; the others are dropped."""
        cache, num_tokens = self.cache, sequence.num_tokens
        num_drafts = min(len(sequence.drafts), self._budget)
        # Each of the others finds a block of both kinds for its next token.
        if (
            cache.num_missing(sequence.blocks, num_tokens + num_drafts) + 2 * len(self.running)
            > cache.pool.num_free
        ):
            num_drafts = min(num_drafts, len(sequence.blocks.full) * cache.block_len - num_tokens)
        del sequence.drafts[num_drafts:]
        if num_drafts:
            cache.extend(sequence.blocks, num_tokens + num_drafts)
            self._chunks[sequence] += num_drafts
            self._budget -= num_drafts

    def _start(self, sequence: Sequence) -> bool:
        """Let the first in line run, if there is room for it; otherwise the line moves on."""
        if sequence.num_unread:  # preempted a moment ago: its last token is on the device alone
            self._waiting.close()
            return False
        prefix = self._find_prefix(sequence)
        other = self._computing(sequence, prefix.num_tokens)
        if other is not None:
            num_shared = self._num_shared(sequence, other, prefix.num_tokens)
            self._waiting.defer(sequence, other, num_shared)
            return False
        oldest = self._waiting.first(oldest_first=True)
        assert oldest is not None
        while True:
            num_needed = self._num_needed(sequence, prefix)
            if oldest is not sequence:  # who passes leaves room for the one that is passed
                num_needed += self._num_needed(oldest, self._find_prefix(oldest))
            if self._has_room(num_needed):
                break
            if self.running[-1].order[0] <= sequence.order[0]:
                self._waiting.close()
                return False
            self._preempt(self.running[-1])
            prefix = self._find_prefix(sequence)  # some of it may be nobody's now
        self._waiting.remove(sequence)
        self.cache.take_prefix(sequence.blocks, prefix)
        sequence.num_computed = prefix.num_tokens
        if sequence.num_tokens == sequence.request.num_prompt:
            sequence.num_cached = prefix.num_tokens
        sequence.state = State.RUNNING
        sequence.row = self._rows.pop()
        insort(self.running, sequence, key=_order)
        return True

    def _find_prefix(self, sequence: Sequence) -> Prefix:
        if not sequence.reuses:
            return NOTHING
        return self.cache.find_prefix(sequence.blocks, sequence.request.token_ids)

    def _num_needed(self, sequence: Sequence, prefix: Prefix) -> int:
        """Free blocks that a waiting sequence needs until it generates."""
        num_new = -(-sequence.num_tokens // self.cache.block_len) - len(prefix.full)
        return prefix.num_unused + num_new + min(num_new, self._num_sliding)

    def _has_room(self, num_needed: int) -> bool:
        """Whether one more may run that needs so many blocks; alone it always may."""
        if not self.running:
            return True
        if not self._rows:
            return False
        free = self.cache.pool.num_free
        for other in self.running:
            # what the others need for certain: the rest of a prompt, the next block of an answer
            missing = self.cache.num_missing(other.blocks, other.num_tokens) // 2
            free -= missing + min(missing, self._num_sliding) + 2
        return num_needed <= free

    def _computing(self, sequence: Sequence, num_tokens: int) -> Sequence | None:
        """Who computes the block after the first `num_tokens` tokens of a sequence."""
        ids, end = sequence.request.token_ids, num_tokens + self.cache.block_len
        if end >= len(ids) or not sequence.reuses:
            return None
        for other in self.running:
            if other.num_computed < end <= other.num_tokens and self.cache.is_same_prefix(
                sequence.blocks, ids, other.blocks, other.request.token_ids, end
            ):
                return other
        return None

    def _num_shared(self, sequence: Sequence, other: Sequence, start: int) -> int:
        """Tokens of whole blocks that the one could take from the other; `start` of them are."""
        ids, other_ids = sequence.request.token_ids, other.request.token_ids
        most = min(len(ids) - 1, len(other_ids))
        # Whole prompts may be shared by many at once: the tokens are compared, and not hashed yet.
        for step in (64 * self.cache.block_len, self.cache.block_len):
            while (
                start + step <= most
                and ids[start : start + step] == other_ids[start : start + step]
            ):
                start += step
        return start

    def _preempt(self, victim: Sequence) -> None:
        self._budget += self._chunks.pop(victim, 0)
        self._stop(victim)
        self.num_preemptions += 1
        self._waiting.push(victim)

    def _stop(self, sequence: Sequence, *, discard: bool = False) -> None:
        self.running.remove(sequence)
        self._rows.append(sequence.row)
        sequence.row = -1
        sequence.num_computed = 0
        sequence.drafts = []
        let_go = self.cache.discard if discard else self.cache.close
        sequence.blocks = let_go(sequence.blocks)


_Entry = tuple[int, int, int, int, Sequence]  # priority, length or 0, arrival, ticket


class _Waiting:
    """The waiting sequences by order and by length.

    Two heaps. What is not waiting any more, or was pushed anew, stays in them until it comes to the
    top or they are swept.
    """

    def __init__(self) -> None:
        self._tickets: dict[Sequence, int] = {}  # of the entries that count
        self._num_pushed = 0
        self._by_order: list[_Entry] = []
        self._by_length: list[_Entry] = []
        self._deferred: dict[Sequence, tuple[Sequence, int]] = {}  # until who has computed what
        self._num_deferred = 0  # in this step
        self._is_open = True

    def __len__(self) -> int:
        return len(self._tickets) + len(self._deferred)

    def push(self, sequence: Sequence) -> None:
        sequence.state = State.WAITING
        self._num_pushed += 1
        ticket = self._tickets[sequence] = self._num_pushed
        priority, arrival = sequence.order
        heapq.heappush(self._by_order, (priority, 0, arrival, ticket, sequence))
        heapq.heappush(self._by_length, (priority, sequence.num_tokens, arrival, ticket, sequence))
        for heap in (self._by_order, self._by_length):
            if len(heap) > 2 * len(self) + 64:
                heap[:] = filter(self._counts, heap)
                heapq.heapify(heap)

    def remove(self, sequence: Sequence) -> None:
        self._tickets.pop(sequence, None)
        self._deferred.pop(sequence, None)

    def first(self, *, oldest_first: bool) -> Sequence | None:
        """Who is next in that order; None when nobody is, or the line is closed."""
        heap = self._by_order if oldest_first else self._by_length
        while heap and not self._counts(heap[0]):
            heapq.heappop(heap)
        return heap[0][-1] if heap and self._is_open else None

    def open(self) -> None:
        """A new step: everybody may be looked at who does not wait for another one."""
        self._is_open, self._num_deferred = True, 0
        ready = [
            sequence
            for sequence, (other, num_tokens) in self._deferred.items()
            if other.state is not State.RUNNING or other.num_computed >= num_tokens
        ]
        for sequence in ready:
            del self._deferred[sequence]
            self.push(sequence)

    def defer(self, sequence: Sequence, other: Sequence, num_tokens: int) -> None:
        """Pass over a sequence until another one has computed so many tokens, or stops."""
        del self._tickets[sequence]
        self._deferred[sequence] = other, num_tokens
        self._num_deferred += 1
        if self._num_deferred >= _MAX_DEFERRED:
            self.close()

    def close(self) -> None:
        """Nobody else starts in this step."""
        self._is_open = False

    def _counts(self, entry: "_Entry") -> bool:
        *_, ticket, sequence = entry
        return self._tickets.get(sequence) == ticket

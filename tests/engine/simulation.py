"""The scheduler and the cache on a made-up memory that remembers what was written where.

Each slot of a block holds whose prefix it stands for: the layer kind, and a hash over the salt and
all tokens up to its own. Before a chunk is computed, everything that its tokens see is looked up
through the block tables and compared. So a block in two hands, evicted too early, or reused under
the wrong prefix is found at once.
"""

from collections import Counter

from motet.engine.kv_cache import KVCache
from motet.engine.request import Request, SamplingParams
from motet.engine.scheduler import Chunk, Scheduler
from motet.engine.sequence import Sequence, State

__all__ = ["Simulation"]

VOCABULARY = 5  # few tokens, so that prefixes meet


class Simulation:
    """An engine without a model. Generated tokens follow from what is read out of the memory."""

    def __init__(
        self,
        num_blocks: int,
        *,
        block_len: int = 4,
        window: int = 6,
        max_batch_tokens: int = 12,
        max_batch_requests: int = 4,
        max_prompt_rows: int | None = None,
        run_ahead: bool = False,
    ) -> None:
        self.cache = KVCache(num_blocks, block_len=block_len, window=window)
        self.scheduler = Scheduler(
            self.cache,
            max_batch_tokens=max_batch_tokens,
            max_batch_requests=max_batch_requests,
            max_prompt_rows=max_prompt_rows,
        )
        self.live: list[Sequence] = []
        self.ended: list[Sequence] = []
        self.salts: dict[Sequence, str] = {}
        self._memory: list[list[object]] = [[None] * block_len for _ in range(num_blocks)]
        self._chains: dict[Sequence, list[int]] = {}  # hash of the salt and tokens 0..i
        # A step may be computed before the tokens of the one before are read.
        self._run_ahead = run_ahead
        self._unread: tuple[list[Chunk], list[Sequence]] | None = None
        self._drawn: dict[Sequence, list[int]] = {}  # tokens that are not read yet
        self._num_arrived = 0

    def longest(self) -> int:
        """The most tokens of a request that fits into the cache alone."""
        num_blocks = self.cache.pool.num_blocks
        bound = self.scheduler._num_sliding
        return max(num_blocks // 2, num_blocks - bound) * self.cache.block_len

    def add(
        self,
        prompt: list[int],
        num_new: int,
        *,
        priority: int = 0,
        salt: str = "",
        reuses: bool = True,
    ) -> Sequence:
        request = Request(
            token_ids=list(prompt),
            params=SamplingParams(),
            eos_token_ids=frozenset(),
            seed=0,
            max_len=min(self.longest(), len(prompt) + num_new),
        )
        sequence = Sequence(
            str(self._num_arrived),
            request,
            self.cache.open(salt),
            arrival=self._num_arrived,
            priority=priority,
            reuses=reuses,
        )
        self._num_arrived += 1
        self.live.append(sequence)
        self.salts[sequence] = salt
        self._chains[sequence] = []
        self._drawn[sequence] = []
        self.scheduler.add(sequence)
        return sequence

    def abort(self, sequence: Sequence, *, discard: bool = False) -> None:
        self.scheduler.end(sequence, discard=discard)
        self._end(sequence)

    def step(self) -> list[Chunk]:
        """One step, checked."""
        (chunks, drawing), self._unread = self._unread or self._compute(), None
        assert chunks or not self.live, "nothing goes on"
        rows = sum(num_new for one, num_new in chunks if num_new > 1 and not one.reuses)
        assert rows <= self.scheduler.max_prompt_rows
        if self._run_ahead:
            self._unread = self._compute()
            if not self._unread[0]:
                self._unread = None
        for sequence in drawing:
            token_id = self._drawn[sequence].pop(0)
            sequence.num_unread -= 1
            if sequence.state is State.ENDED:
                continue
            if sequence.request.append(token_id) is not None:
                self.scheduler.end(sequence)
                self._end(sequence)
            elif sequence.num_unread and sequence.state is State.RUNNING:
                self.scheduler.settle(sequence)
        return chunks

    def _compute(self) -> tuple[list[Chunk], list[Sequence]]:
        """The chunks of the next step, and who has a token then."""
        chunks = self.scheduler.schedule()
        assert sum(n for _, n in chunks) <= self.scheduler.max_batch_tokens
        assert len(chunks) <= self.scheduler.max_batch_requests
        assert len({sequence for sequence, _ in chunks}) == len(chunks)
        for sequence, num_new in chunks:
            self._write(sequence, num_new)
        for sequence, num_new in chunks:
            self._read(sequence, num_new)
        drawing = [sequence for sequence, num_new in chunks if num_new == sequence.num_left]
        self.scheduler.commit(chunks)
        for sequence in drawing:
            self._drawn[sequence].append(self.next_token(sequence))
            sequence.num_unread += 1
        return chunks, drawing

    def next_token(self, sequence: Sequence) -> int:
        return self._chain(sequence)[-1] % VOCABULARY

    def run(self) -> None:
        """Until everything has ended. Each step computes a token that nobody will compute again
        but for preemptions, so their number is bounded.
        """
        bound = 200 + 20 * sum(sequence.request.max_len for sequence in self.live)
        while self.live:
            self.step()
            bound -= 1
            assert bound > 0, "requests that never end"

    def check(self) -> None:
        """Blocks are conserved: each is empty, cached, or used by so many as it says."""
        pool = self.cache.pool
        users: Counter[int] = Counter()
        for sequence in self.live:
            blocks = sequence.blocks
            assert len(blocks.full) == len(blocks.sliding)
            held = [block for block in blocks.sliding if block >= 0]
            assert all(block >= 0 for block in blocks.full)
            assert len(blocks.sliding) - len(held) == blocks.num_passed
            users.update([*blocks.full, *held])
            assert (sequence.state is State.RUNNING) == (sequence in self.scheduler.running)
            if sequence.state is State.WAITING:
                assert not blocks.full
                assert sequence.num_computed == 0
            else:
                assert sequence.num_computed <= len(blocks.full) * self.cache.block_len
        assert all(count >= 0 for count in pool._num_users)
        assert users == Counter({b: n for b, n in enumerate(pool._num_users) if n})
        unused = set(pool._empty) | set(pool._unused)
        assert len(pool._empty) + len(pool._unused) == len(unused)
        assert unused == set(range(pool.num_blocks)) - set(users)
        assert all(pool._keys[block] is None for block in pool._empty)
        assert all(pool._keys[block] is not None for block in pool._unused)
        assert {key: block for block, key in enumerate(pool._keys) if key} == pool._block_of
        rows = [sequence.row for sequence in self.scheduler.running]
        assert sorted(rows + self.scheduler._rows) == list(range(self.scheduler.max_batch_requests))
        assert self.scheduler.num_waiting == sum(s.state is State.WAITING for s in self.live)
        orders = [sequence.order for sequence in self.scheduler.running]
        assert orders == sorted(orders)

    def _end(self, sequence: Sequence) -> None:
        self.live.remove(sequence)
        self.ended.append(sequence)

    def _chain(self, sequence: Sequence) -> list[int]:
        chain, ids = self._chains[sequence], sequence.request.token_ids + self._drawn[sequence]
        for i in range(len(chain), len(ids)):
            chain.append(hash((chain[-1] if chain else self.salts[sequence], ids[i])))
        return chain

    def _write(self, sequence: Sequence, num_new: int) -> None:
        size, blocks, chain = self.cache.block_len, sequence.blocks, self._chain(sequence)
        pool = self.cache.pool
        for i in range(sequence.num_computed, sequence.num_computed + num_new):
            for kind, table in (("full", blocks.full), ("sliding", blocks.sliding)):
                block = table[i // size]
                assert pool.num_users(block) == 1, "a shared block is written to"
                assert pool._keys[block] is None, "a block that others may find is written to"
                self._memory[block][i % size] = (kind, chain[i])

    def _read(self, sequence: Sequence, num_new: int) -> None:
        size, blocks, chain = self.cache.block_len, sequence.blocks, self._chain(sequence)
        start, end = sequence.num_computed, sequence.num_computed + num_new
        for i in range(end):
            assert self._memory[blocks.full[i // size]][i % size] == ("full", chain[i])
        for i in range(max(0, start - self.cache.window + 1), end):
            block = blocks.sliding[i // size]
            assert block >= 0, "a block that the window sees is gone"
            assert self._memory[block][i % size] == ("sliding", chain[i])

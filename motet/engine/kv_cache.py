"""Which blocks of the key-value cache a sequence holds, and which prefixes can be reused.

Bookkeeping only: no torch, no tensors. There is one pool of blocks for both kinds of layers. A full
layer keeps every block of a sequence. A sliding layer lets a block fall free once its last token
has left the window. Free does not mean lost: a block whose tokens are known by their hash stays
where it is until its room is needed, least recently used first, and a later request with the same
prefix takes it back without computing it. No block is ever copied.

A prefix of n tokens can be reused when all its blocks of the full layers are still there, and of
the sliding layers those that the token at position n sees.

Example::

    cache = KVCache(64, block_len=16, window=128)
    blocks = cache.open("tenant a")
    cache.extend(blocks, 300)                # room for tokens 0..299 in both kinds of layers
    cache.record(blocks, token_ids, 300)     # they are computed: others may reuse them
    cache.release_passed(blocks, 300)        # blocks.sliding: [-1, ..., -1, 30, ..., 37]
    cache.close(blocks)
"""

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import blake2b

__all__ = ["NOTHING", "BlockPool", "KVCache", "Prefix", "SequenceBlocks", "num_sliding_blocks"]

FREED = -1
_SLIDING = b"s"  # ends the key of a sliding layer's block; that of a full one is the bare hash


def num_sliding_blocks(window: int, chunk_len: int, block_len: int) -> int:
    """The most blocks a sliding layer holds for one sequence: the window and one chunk.

    The span of window + chunk tokens may begin and end inside a block.
    """
    return (window + chunk_len - 2) // block_len + 2


class BlockPool:
    """Blocks 0 .. num_blocks - 1: who uses them, and what is known of their content.

    A block is used (by one sequence or, if it is known by a key, by several), cached (by nobody,
    but its content is known), or empty.
    """

    def __init__(self, num_blocks: int) -> None:
        self.num_blocks = num_blocks
        self.num_evicted = 0  # cached blocks that were given to somebody else, so far
        self._empty = list(range(num_blocks - 1, -1, -1))
        self._unused: OrderedDict[int, None] = OrderedDict()  # cached, least recently used first
        self._num_users = [0] * num_blocks
        self._keys: list[bytes | None] = [None] * num_blocks
        self._block_of: dict[bytes, int] = {}

    @property
    def num_free(self) -> int:
        """Blocks that can be allocated: empty and cached ones."""
        return len(self._empty) + len(self._unused)

    @property
    def num_cached(self) -> int:
        """Blocks that nobody uses but whose content could still be reused."""
        return len(self._unused)

    def num_users(self, block: int) -> int:
        """How many sequences use a block."""
        return self._num_users[block]

    def allocate(self) -> int:
        """Take an empty block, or else the cached one that was used longest ago."""
        if self._empty:
            block = self._empty.pop()
        else:
            block, _ = self._unused.popitem(last=False)
            key = self._keys[block]
            assert key is not None
            del self._block_of[key]
            self._keys[block] = None
            self.num_evicted += 1
        self._num_users[block] = 1
        return block

    def share(self, block: int) -> None:
        """Use a block beside its other users, or take it back from the cache."""
        if self._num_users[block] == 0:
            del self._unused[block]
        self._num_users[block] += 1

    def release(self, block: int) -> None:
        """Stop using a block."""
        assert self._num_users[block] > 0, block
        self._num_users[block] -= 1
        if self._num_users[block] == 0:
            if self._keys[block] is None:
                self._empty.append(block)
            else:
                self._unused[block] = None

    def find(self, key: bytes) -> int | None:
        """The block whose content has this key."""
        return self._block_of.get(key)

    def record(self, block: int, key: bytes) -> None:
        """Say what a block in use holds. Of two with the same content the first is kept."""
        assert self._num_users[block] > 0, block
        if self._keys[block] is None and key not in self._block_of:
            self._keys[block] = key
            self._block_of[key] = block

    def forget(self, key: bytes) -> None:
        """Let nobody reuse the block of this key any more. Its users keep it."""
        block = self._block_of.pop(key, None)
        if block is not None:
            self._keys[block] = None
            if self._num_users[block] == 0:
                del self._unused[block]
                self._empty.append(block)


@dataclass(slots=True)
class SequenceBlocks:
    """The block tables of one sequence. Both are of one length; entry p holds tokens p*B .."""

    root: bytes  # what the hash chain begins with: of the salt and the adapter
    full: list[int] = field(default_factory=list)
    sliding: list[int] = field(default_factory=list)  # FREED where the window has passed
    num_passed: int = 0  # leading entries of `sliding` that are FREED
    num_recorded: int = 0  # leading blocks whose content the pool was told
    hashes: list[bytes] = field(default_factory=list)  # of the leading blocks, as far as needed


@dataclass(frozen=True, slots=True)
class Prefix:
    """What of a sequence is in the cache already."""

    num_tokens: int
    full: tuple[int, ...]
    sliding: tuple[int, ...]  # the last of its blocks, as many as the window reaches
    num_unused: int  # of all these, blocks that are nobody's: taking them uses up free ones


NOTHING = Prefix(0, (), (), 0)


class KVCache:
    """One pool of blocks under sequences of a model with full and sliding layers.

    Args:
        num_blocks: of the pool.
        block_len: tokens a block.
        window: tokens that a sliding layer sees, the current one included.
        reuse: whether prefixes are looked up and kept for later requests.
    """

    def __init__(self, num_blocks: int, *, block_len: int, window: int, reuse: bool = True) -> None:
        self.pool = BlockPool(num_blocks)
        self.block_len = block_len
        self.window = window
        self._reuse = reuse

    def open(self, salt: str = "", adapter: int = 0) -> SequenceBlocks:
        """Empty tables for a sequence, which shares prefixes with those of an equal salt and
        adapter alone; 0 for no adapter.
        """
        number = adapter.to_bytes(blake2b.SALT_SIZE, "little")
        root = blake2b(salt.encode(), digest_size=16, salt=number, person=b"root").digest()
        return SequenceBlocks(root)

    def num_missing(self, blocks: SequenceBlocks, num_tokens: int) -> int:
        """Blocks that `extend` would allocate."""
        return 2 * max(0, -(-num_tokens // self.block_len) - len(blocks.full))

    def extend(self, blocks: SequenceBlocks, num_tokens: int) -> bool:
        """Make room for `num_tokens` tokens in all; False, and nothing done, if there is none."""
        if self.num_missing(blocks, num_tokens) > self.pool.num_free:
            return False
        while len(blocks.full) * self.block_len < num_tokens:
            blocks.full.append(self.pool.allocate())
            blocks.sliding.append(self.pool.allocate())
        return True

    def record(self, blocks: SequenceBlocks, token_ids: Sequence[int], num_tokens: int) -> None:
        """The first `num_tokens` tokens are computed: whole blocks of them can be reused."""
        num_whole = num_tokens // self.block_len
        if not self._reuse or num_whole <= blocks.num_recorded:
            return
        self._hash(blocks, token_ids, num_whole)
        for i in range(blocks.num_recorded, num_whole):
            self.pool.record(blocks.full[i], blocks.hashes[i])
            self.pool.record(blocks.sliding[i], blocks.hashes[i] + _SLIDING)
        blocks.num_recorded = num_whole

    def release_passed(self, blocks: SequenceBlocks, num_tokens: int) -> None:
        """Let go of the sliding blocks that no token from position `num_tokens` on can see."""
        num_passed = max(0, num_tokens - self.window + 1) // self.block_len
        for i in range(blocks.num_passed, num_passed):
            self.pool.release(blocks.sliding[i])
            blocks.sliding[i] = FREED
        blocks.num_passed = max(blocks.num_passed, num_passed)

    def close(self, blocks: SequenceBlocks) -> SequenceBlocks:
        """Let go of everything. What is known by its hash stays until its room is needed.

        Returns empty tables, should the sequence begin anew; the old ones are not to be used.
        """
        # The end of a sequence goes first into the order of eviction: a beginning that lost its
        # end is of use, an end without its beginning is not.
        for i in range(len(blocks.full) - 1, -1, -1):
            self.pool.release(blocks.full[i])
            if i >= blocks.num_passed:
                self.pool.release(blocks.sliding[i])
        return SequenceBlocks(blocks.root, hashes=blocks.hashes)

    def discard(self, blocks: SequenceBlocks) -> SequenceBlocks:
        """Let go of everything and let nobody reuse it: its content is not to be trusted."""
        for key in blocks.hashes:
            self.pool.forget(key)
            self.pool.forget(key + _SLIDING)
        return self.close(blocks)

    def find_prefix(self, blocks: SequenceBlocks, token_ids: Sequence[int]) -> Prefix:
        """The longest beginning that can be reused. The last token is computed in any case."""
        if not self._reuse:
            return NOTHING
        num_blocks = (len(token_ids) - 1) // self.block_len
        find = self.pool.find
        full: list[int] = []
        sliding: list[int | None] = []
        num_run = 0  # sliding blocks without a gap up to here
        best = 0
        for i in range(num_blocks):
            if len(blocks.hashes) <= i:
                self._hash(blocks, token_ids, i + 1)
            block = find(blocks.hashes[i])
            if block is None:
                break
            full.append(block)
            sliding.append(find(blocks.hashes[i] + _SLIDING))
            num_run = 0 if sliding[-1] is None else num_run + 1
            if num_run >= i + 1 - self._first_seen_block((i + 1) * self.block_len):
                best = i + 1
        if best == 0:
            return NOTHING
        first = self._first_seen_block(best * self.block_len)
        seen = tuple(block for block in sliding[first:best] if block is not None)
        found = (*full[:best], *seen)
        num_unused = sum(self.pool.num_users(block) == 0 for block in found)
        return Prefix(best * self.block_len, found[:best], seen, num_unused)

    def take_prefix(self, blocks: SequenceBlocks, prefix: Prefix) -> None:
        """Begin an empty sequence with what `find_prefix` has just found."""
        assert not blocks.full
        for block in (*prefix.full, *prefix.sliding):
            self.pool.share(block)
        blocks.num_recorded = len(prefix.full)
        blocks.num_passed = len(prefix.full) - len(prefix.sliding)
        blocks.full = list(prefix.full)
        blocks.sliding = [FREED] * blocks.num_passed + list(prefix.sliding)

    def is_same_prefix(
        self,
        blocks: SequenceBlocks,
        token_ids: Sequence[int],
        other: SequenceBlocks,
        other_ids: Sequence[int],
        num_tokens: int,
    ) -> bool:
        """Whether two sequences share their first `num_tokens` tokens (whole blocks) and salt."""
        num_blocks = num_tokens // self.block_len
        self._hash(blocks, token_ids, num_blocks)
        self._hash(other, other_ids, num_blocks)
        return blocks.hashes[num_blocks - 1] == other.hashes[num_blocks - 1]

    def _first_seen_block(self, num_tokens: int) -> int:
        """The first block that the token after `num_tokens` tokens sees in a sliding layer."""
        return max(0, num_tokens - self.window + 1) // self.block_len

    def _hash(self, blocks: SequenceBlocks, token_ids: Sequence[int], num_blocks: int) -> None:
        """Hash the first blocks, each together with all before it."""
        size, hashes = self.block_len, blocks.hashes
        for i in range(len(hashes), num_blocks):
            ids = array("i", token_ids[i * size : (i + 1) * size]).tobytes()
            hashes.append(_digest(hashes[-1] if hashes else blocks.root, ids))


def _digest(before: bytes, content: bytes) -> bytes:
    # Cryptographic: nobody can make up a prompt that is taken for another tenant's.
    return blake2b(before + content, digest_size=16).digest()

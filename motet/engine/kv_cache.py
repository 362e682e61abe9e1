"""Which blocks of the key-value cache a sequence holds. Bookkeeping only: no torch.

All layers of one kind share their block numbers. A full layer keeps every block of a sequence; a
sliding layer gives a block back once its last token has left the window, so it never holds more
than the window and one chunk.

Example::

    blocks = SequenceBlocks(BlockAllocator(64), BlockAllocator(12), block_len=16, window=128)
    blocks.extend(300)      # room for tokens 0..299
    blocks.full             # [0, 1, ..., 18]
    blocks.release_passed(300)
    blocks.sliding          # [-1, ..., -1, 10, ..., 18]
"""

from motet.errors import CapacityError

__all__ = ["BlockAllocator", "SequenceBlocks", "num_sliding_blocks"]

FREED = -1


class BlockAllocator:
    """Hands out block numbers 0 .. num_blocks - 1, each to one holder at a time."""

    def __init__(self, num_blocks: int) -> None:
        self.num_blocks = num_blocks
        self._free = list(range(num_blocks - 1, -1, -1))
        self._held: set[int] = set()

    @property
    def num_free(self) -> int:
        """Blocks that nobody holds."""
        return len(self._free)

    def allocate(self) -> int:
        """Take one block. CapacityError when none is left."""
        if not self._free:
            raise CapacityError(
                f"all {self.num_blocks} blocks of the key-value cache are in use; "
                "give a larger kv_cache_bytes or a shorter prompt"
            )
        block = self._free.pop()
        self._held.add(block)
        return block

    def free(self, block: int) -> None:
        """Give back one block that is held."""
        assert block in self._held, block
        self._held.remove(block)
        self._free.append(block)


def num_sliding_blocks(window: int, chunk_len: int, block_len: int) -> int:
    """The most blocks a sliding layer holds for one sequence: the window and one chunk.

    The span of window + chunk tokens may begin and end inside a block.
    """
    return (window + chunk_len - 2) // block_len + 2


class SequenceBlocks:
    """The block tables of one sequence, for its full and its sliding layers."""

    def __init__(
        self, full: BlockAllocator, sliding: BlockAllocator, *, block_len: int, window: int
    ) -> None:
        self._full_allocator = full
        self._sliding_allocator = sliding
        self.block_len = block_len
        self.window = window
        self.full: list[int] = []
        self.sliding: list[int] = []
        self._num_released = 0  # leading sliding blocks that were given back

    def extend(self, num_tokens: int) -> None:
        """Make room for `num_tokens` tokens in all.

        Raises:
            CapacityError: the blocks are used up; those taken so far stay until `release`.
        """
        while len(self.full) * self.block_len < num_tokens:
            self.full.append(self._full_allocator.allocate())
        while len(self.sliding) * self.block_len < num_tokens:
            self.sliding.append(self._sliding_allocator.allocate())

    def release_passed(self, num_tokens: int) -> None:
        """Give back the sliding blocks that no token from position `num_tokens` on can see."""
        first_seen = num_tokens - self.window + 1
        while (self._num_released + 1) * self.block_len <= first_seen:
            self._sliding_allocator.free(self.sliding[self._num_released])
            self.sliding[self._num_released] = FREED
            self._num_released += 1

    def release(self) -> None:
        """Give everything back."""
        for block in self.full:
            self._full_allocator.free(block)
        for block in self.sliding[self._num_released :]:
            self._sliding_allocator.free(block)
        self.full, self.sliding, self._num_released = [], [], 0

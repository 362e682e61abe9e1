"""Blocks of the cache: kept, bounded, given back, never held twice."""

import random

import pytest

from motet.engine.kv_cache import BlockAllocator, SequenceBlocks, num_sliding_blocks
from motet.errors import CapacityError


def test_allocator_hands_out_each_block_once_and_refuses_more() -> None:
    allocator = BlockAllocator(3)
    assert sorted(allocator.allocate() for _ in range(3)) == [0, 1, 2]
    with pytest.raises(CapacityError, match="all 3 blocks"):
        allocator.allocate()
    allocator.free(1)
    with pytest.raises(AssertionError):
        allocator.free(1)
    assert allocator.allocate() == 1


@pytest.mark.parametrize("block_len", [1, 16])
@pytest.mark.parametrize("window", [1, 128])
@pytest.mark.parametrize("chunk_len", [1, 7, 512])
def test_sliding_layers_stay_bounded_and_keep_what_is_seen(
    block_len: int, window: int, chunk_len: int
) -> None:
    bound = num_sliding_blocks(window, chunk_len, block_len)
    full, sliding = BlockAllocator(4000), BlockAllocator(bound)
    blocks = SequenceBlocks(full, sliding, block_len=block_len, window=window)
    done = 0
    r = random.Random(0)
    while done < 2000:
        new = r.randint(1, chunk_len)
        blocks.extend(done + new)  # raises if the bound were too small
        first_seen = max(0, done - window + 1)
        seen = {position // block_len for position in range(first_seen, done + new)}
        assert all(blocks.sliding[i] >= 0 for i in seen)
        assert all(blocks.full[i] >= 0 for i in range(len(blocks.full)))
        done += new
        blocks.release_passed(done)
    blocks.release()
    assert (full.num_free, sliding.num_free) == (4000, bound)


def test_running_out_names_the_remedy_and_release_gives_all_back() -> None:
    full, sliding = BlockAllocator(2), BlockAllocator(4)
    blocks = SequenceBlocks(full, sliding, block_len=4, window=8)
    with pytest.raises(CapacityError, match="kv_cache_bytes"):
        blocks.extend(9)
    blocks.release()
    assert (full.num_free, sliding.num_free) == (2, 4)

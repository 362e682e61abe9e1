"""Blocks of the cache: bounded, shared, reused, evicted, never in two hands by mistake."""

import random

import pytest

from motet.engine.kv_cache import (
    NOTHING,
    BlockPool,
    KVCache,
    SequenceBlocks,
    num_sliding_blocks,
)

IDS = list(range(100, 200))


def compute(cache: KVCache, ids: list[int], salt: str = "") -> SequenceBlocks:
    """A sequence whose tokens are all computed, in one chunk."""
    blocks = cache.open(salt)
    cache.take_prefix(blocks, cache.find_prefix(blocks, ids))
    assert cache.extend(blocks, len(ids))
    cache.record(blocks, ids, len(ids))
    cache.release_passed(blocks, len(ids))
    return blocks


def found(cache: KVCache, ids: list[int], salt: str = "") -> int:
    return cache.find_prefix(cache.open(salt), ids).num_tokens


def test_the_pool_hands_out_each_block_once() -> None:
    pool = BlockPool(3)
    assert sorted(pool.allocate() for _ in range(3)) == [0, 1, 2]
    assert pool.num_free == 0
    pool.release(1)
    with pytest.raises(AssertionError):
        pool.release(1)
    assert pool.allocate() == 1


def test_a_cached_block_is_evicted_last_and_oldest_first() -> None:
    pool = BlockPool(4)
    a, b, c, d = (pool.allocate() for _ in range(4))
    for block, key in ((a, b"a"), (b, b"b"), (c, b"c")):
        pool.record(block, key)
    for block in (b, d, a, c):
        pool.release(block)
    assert (pool.num_free, pool.num_cached) == (4, 3)
    assert pool.allocate() == d  # knows nothing
    pool.share(b)  # taken back, so a is the oldest now
    pool.release(b)
    assert [pool.allocate() for _ in range(3)] == [a, c, b]
    assert (pool.find(b"a"), pool.num_evicted) == (None, 3)


def test_what_is_forgotten_is_found_no_more() -> None:
    pool = BlockPool(2)
    block, other = pool.allocate(), pool.allocate()
    pool.record(block, b"x")
    pool.record(other, b"x")  # computed twice: the first stays
    assert pool.find(b"x") == block
    pool.share(block)
    pool.forget(b"x")
    assert pool.find(b"x") is None
    pool.release(block)
    assert pool.num_free == 0
    pool.release(block)
    assert (pool.num_free, pool.num_cached) == (1, 0)


@pytest.mark.parametrize("block_len", [1, 16])
@pytest.mark.parametrize("window", [1, 128])
@pytest.mark.parametrize("chunk_len", [1, 7, 512])
def test_sliding_layers_stay_bounded_and_keep_what_is_seen(
    block_len: int, window: int, chunk_len: int
) -> None:
    bound = num_sliding_blocks(window, chunk_len, block_len)
    num_full = -(-3000 // block_len)
    cache = KVCache(num_full + bound, block_len=block_len, window=window)
    blocks = cache.open()
    ids = [0] * 3000
    done = 0
    r = random.Random(0)
    while done < 2000:
        new = r.randint(1, chunk_len)
        assert cache.extend(blocks, done + new)
        first_seen = max(0, done - window + 1)
        seen = {position // block_len for position in range(first_seen, done + new)}
        assert all(blocks.sliding[i] >= 0 for i in seen)
        assert sum(block >= 0 for block in blocks.sliding) <= bound
        done += new
        cache.record(blocks, ids, done)
        cache.release_passed(blocks, done)
    cache.close(blocks)
    assert cache.pool.num_free == num_full + bound


def test_running_out_changes_nothing() -> None:
    cache = KVCache(5, block_len=4, window=8)
    blocks = cache.open()
    assert not cache.extend(blocks, 9)
    assert (cache.pool.num_free, blocks.full) == (5, [])
    assert cache.extend(blocks, 8)
    assert cache.pool.num_free == 1


def test_a_prefix_is_shared_and_its_last_token_never() -> None:
    cache = KVCache(64, block_len=4, window=8)
    first = compute(cache, IDS[:16])
    assert found(cache, IDS[:16]) == 12  # the sixteenth token is computed in any case
    assert found(cache, IDS[:17]) == 16
    assert found(cache, [*IDS[:9], 0, *IDS[10:30]]) == 8
    assert found(cache, [0, *IDS[:30]]) == 0
    second = compute(cache, IDS[:17])
    assert second.full[:4] == first.full
    assert second.sliding[2:4] == first.sliding[2:]  # the window's worth alone
    assert second.sliding[:2] == [-1, -1]
    assert cache.pool.num_users(first.full[0]) == 2
    cache.close(first)
    cache.close(second)
    assert cache.pool.num_free == 64


def test_a_hit_needs_the_window_of_the_sliding_layers() -> None:
    cache = KVCache(20, block_len=4, window=8)
    cache.close(compute(cache, IDS[:32]))  # 8 full blocks, and 6 sliding ones that passed first
    assert found(cache, IDS[:17]) == 16  # passed long ago, but still there
    other = cache.open()
    assert cache.extend(other, 4 * 4)  # 4 empty blocks, and 4 of those that passed first
    assert cache.pool.num_evicted == 4
    assert found(cache, IDS[:17]) == 0  # token 16 sees 9..15, and block 3 is gone
    assert found(cache, IDS[:25]) == 24  # token 24 sees 17..23, blocks 4 and 5


def test_salts_keep_tenants_apart() -> None:
    cache = KVCache(64, block_len=4, window=8)
    compute(cache, IDS[:16], "a")
    assert [found(cache, IDS[:16], salt) for salt in ("a", "b", "")] == [12, 0, 0]


def test_what_is_discarded_is_not_reused() -> None:
    cache = KVCache(64, block_len=4, window=8)
    blocks = compute(cache, IDS[:32])
    cache.discard(blocks)
    assert found(cache, IDS[:32]) == 0
    assert (cache.pool.num_free, cache.pool.num_cached) == (64, 0)


def test_reuse_can_be_switched_off() -> None:
    cache = KVCache(64, block_len=4, window=8, reuse=False)
    cache.close(compute(cache, IDS[:16]))
    assert cache.find_prefix(cache.open(), IDS[:16]) is NOTHING
    assert cache.pool.num_cached == 0


def test_the_end_of_a_prefix_is_evicted_before_its_beginning() -> None:
    cache = KVCache(16, block_len=4, window=4)
    cache.close(compute(cache, IDS[:16]))
    other = cache.open()
    lengths = []
    for num_tokens in range(4, 36, 4):
        cache.extend(other, num_tokens)
        lengths.append(found(cache, IDS[:17]))
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] == 16
    assert lengths[-1] == 0


@pytest.mark.parametrize("num_tokens", [4, 8, 12])
def test_equal_prefixes_are_told_from_others(num_tokens: int) -> None:
    cache = KVCache(64, block_len=4, window=8)
    ids = IDS[:12]
    other = [*ids[:-1], 0]
    a, b, c = cache.open(), cache.open(), cache.open("salt")
    assert cache.is_same_prefix(a, ids, b, other, num_tokens) == (num_tokens < 12)
    assert not cache.is_same_prefix(a, ids, c, ids, num_tokens)

"""What the cache costs, and what an engine makes of wishes and of the machine."""

from typing import Any

import pytest

from motet.engine.config import (
    EngineConfig,
    kv_block_bytes,
    kv_bytes_per_token,
    kv_request_bytes,
    kv_sliding_bytes,
    resolve,
)
from motet.engine.kv_cache import num_sliding_blocks
from motet.errors import CapacityError, UsageError
from motet.model.config import ModelConfig

GPT_OSS_20B = ModelConfig()
GPT_OSS_120B = ModelConfig(num_layers=36, num_experts=128)
SMALL = ModelConfig(num_layers=2, num_kv_heads=1, head_dim=2, sliding_window=8, max_context=256)
A_BLOCK = kv_block_bytes(SMALL, 4)


@pytest.mark.parametrize(("config", "kib"), [(GPT_OSS_20B, 24), (GPT_OSS_120B, 36)])
def test_a_long_context_costs_the_full_layers_and_a_constant(config: ModelConfig, kib: int) -> None:
    assert kv_bytes_per_token(config, 2, sliding=False) == kib * 1024
    constant = kv_sliding_bytes(config, 2)
    for num_tokens in (8192, 131_072):
        assert kv_request_bytes(config, 2, num_tokens) == num_tokens * kib * 1024 + constant
    assert constant < 1024 * kib * 1024
    without = kv_request_bytes(config, 2, 131_072, windows=False)
    assert without == 2 * 131_072 * kib * 1024


def test_the_kind_with_fewer_layers_is_padded() -> None:
    config = ModelConfig(num_layers=3, num_kv_heads=1, head_dim=2)  # two sliding, one full
    assert kv_block_bytes(config, 4, block_len=16) == 16 * 2 * (2 * 1 * 2 * 4)


@pytest.mark.parametrize("max_context", [17, 100, 256])
def test_given_bytes_hold_one_request_of_the_context_and_no_less(max_context: int) -> None:
    num_full = -(-max_context // 16)
    num_sliding = min(num_full, num_sliding_blocks(8, 512, 16))
    need = (num_full + num_sliding) * A_BLOCK
    wish = EngineConfig(max_context=max_context, kv_cache_bytes=need)
    limits = resolve(wish, SMALL, itemsize=4, spare_bytes=None)
    assert (limits.max_context, limits.num_blocks) == (max_context, num_full + num_sliding)
    less = EngineConfig(max_context=max_context, kv_cache_bytes=need - 1)
    with pytest.raises(CapacityError, match=f"kv_cache_bytes is {need - 1}; max_context"):
        resolve(less, SMALL, itemsize=4, spare_bytes=None)


def test_bytes_alone_bound_the_context() -> None:
    wish = EngineConfig(kv_cache_bytes=5 * A_BLOCK)
    limits = resolve(wish, SMALL, itemsize=4, spare_bytes=1)
    assert (limits.num_blocks, limits.max_context) == (5, 32)
    small_steps = EngineConfig(
        kv_cache_bytes=10 * A_BLOCK, max_batch_tokens=8, max_batch_requests=8
    )
    limits = resolve(small_steps, SMALL, itemsize=4, spare_bytes=1)
    assert limits.max_context == (10 - num_sliding_blocks(8, 8, 16)) * 16
    with pytest.raises(CapacityError, match="kv_cache_bytes is 5"):
        resolve(EngineConfig(kv_cache_bytes=5), SMALL, itemsize=4, spare_bytes=None)


def test_without_bytes_spare_memory_decides() -> None:
    plenty = resolve(EngineConfig(), SMALL, itemsize=4, spare_bytes=1 << 40)
    assert (plenty.max_context, plenty.num_blocks) == (256, 8 * 32)
    scarce = resolve(EngineConfig(), SMALL, itemsize=4, spare_bytes=10 * A_BLOCK)
    assert (scarce.max_context, scarce.num_blocks) == (80, 10)
    asked = resolve(EngineConfig(max_context=200), SMALL, itemsize=4, spare_bytes=10 * A_BLOCK)
    assert (asked.max_context, asked.num_blocks) == (200, 26)


@pytest.mark.parametrize(
    ("fields", "error", "told"),
    [
        ({"max_context": "5"}, UsageError, "max_context is '5'"),
        ({"kv_cache_bytes": 1e9}, UsageError, "kv_cache_bytes is 1000000000.0"),
        ({"max_batch_tokens": None}, UsageError, "max_batch_tokens is None"),
        ({"max_batch_requests": True}, UsageError, "max_batch_requests is True"),
        ({"max_batch_requests": 0}, UsageError, "max_batch_requests is 0"),
        ({"max_batch_tokens": 8, "max_batch_requests": 9}, UsageError, "max_batch_tokens 8"),
        ({"block_len": 0}, UsageError, "block_len is 0"),
        ({"max_context": 0}, CapacityError, "max_context is 0; give 1 to 256"),
        ({"max_context": 257}, CapacityError, "max_context is 257"),
    ],
)
def test_wishes_that_cannot_be(fields: dict[str, Any], error: type[Exception], told: str) -> None:
    with pytest.raises(error, match=told):
        resolve(EngineConfig(**fields), SMALL, itemsize=4, spare_bytes=None)

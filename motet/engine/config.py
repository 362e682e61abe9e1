"""What an engine may use: its limits, and what the key-value cache costs in bytes. No torch.

`EngineConfig` says what is wished, `resolve` what that means for a model and a machine::

    wish = EngineConfig(kv_cache_bytes=1 << 30)
    limits = resolve(wish, model_config, itemsize=2, spare_bytes=None)
    limits.num_blocks, limits.max_context
"""

import logging
from dataclasses import dataclass

from motet.engine.kv_cache import num_sliding_blocks
from motet.errors import CapacityError, UsageError
from motet.model.config import ModelConfig

__all__ = [
    "BLOCK_LEN",
    "DRAFT_LEN",
    "KV_CACHE_DTYPES",
    "ROW_BYTES",
    "VALUE_BYTES",
    "EngineConfig",
    "Limits",
    "kv_block_bytes",
    "kv_bytes_per_token",
    "kv_request_bytes",
    "kv_sliding_bytes",
    "resolve",
    "step_bytes",
]

logger = logging.getLogger(__name__)

BLOCK_LEN = 16  # tokens of a cache block
MAX_BATCH_TOKENS = 512  # of a step: bounds the activations and the sliding layers' blocks
MAX_BATCH_REQUESTS = 64
MAX_ADAPTERS = 64
KV_CACHE_DTYPES = ("auto", "fp8")
SPECULATIONS = ("ngram",)
DRAFT_LEN = 8
MAX_DRAFT_LEN = 64
# Of a step on a GPU. Measured with gpt-oss-20b: 28 to 32 bytes of a value of the hidden state (of
# four experts' results, float32 sums, queries) in prompts.
VALUE_BYTES, ROW_BYTES = 32, 4  # ... and of a token's logit, which are looked at a few rows at once
# Of the logit of who draws. It takes 17 with filters, when the values of the step are free again.
_DRAW_BYTES = 12
FULL_REQUESTS = 8  # so many requests of the longest context are room enough on their own


@dataclass(frozen=True)
class EngineConfig:
    """Resources of one engine; None takes a default that suits the model and the machine.

    Raises:
        UsageError: a value that is no number, or out of range; named.
    """

    max_context: int | None = None  # most tokens of one request, prompt and answer
    kv_cache_bytes: int | None = None  # of the key-value cache; may shorten the context
    max_batch_tokens: int = MAX_BATCH_TOKENS  # that one step computes
    max_batch_requests: int = MAX_BATCH_REQUESTS  # that run at once
    max_prompt_rows: int | None = None  # of a step, whose logits are all wanted; None: any
    block_len: int = BLOCK_LEN  # tokens of a cache block, the unit of what prefixes share
    reuse_prefixes: bool = True  # keep what was computed, for later requests that begin alike
    kv_cache_dtype: str = "auto"  # that of the activations; or "fp8": half of the memory, rounded
    deterministic: bool = False  # bitwise the same output alone or in any batch
    max_adapters: int = MAX_ADAPTERS  # LoRA adapters that are loaded at once
    max_adapter_bytes: int | None = None  # of them all; None takes a share of the free memory
    speculate: str | None = None  # where drafts of the next tokens come from: "ngram"
    draft_len: int = DRAFT_LEN  # most tokens of a draft
    cuda_graphs: bool = False  # replay steps that generate; for a model that never asks the host
    run_ahead: bool | None = None  # begin a step before the last is read; None: if not on a CPU

    def __post_init__(self) -> None:
        for name in ("max_context", "kv_cache_bytes", "max_adapter_bytes", "max_prompt_rows"):
            self._whole(name, " or None", may_be_none=True)
        for name in (
            "max_batch_tokens",
            "max_batch_requests",
            "block_len",
            "max_adapters",
            "draft_len",
        ):
            self._whole(name, "")
        if not isinstance(self.cuda_graphs, bool):
            raise UsageError(f"cuda_graphs is {self.cuda_graphs!r}; give True or False")
        if self.run_ahead is not None and not isinstance(self.run_ahead, bool):
            raise UsageError(f"run_ahead is {self.run_ahead!r}; give True, False or None")
        if self.max_prompt_rows is not None and self.max_prompt_rows < 1:
            raise UsageError(f"max_prompt_rows is {self.max_prompt_rows}; give at least 1 or None")
        if self.block_len < 1:
            raise UsageError(f"block_len is {self.block_len}; give at least 1")
        if self.kv_cache_dtype not in KV_CACHE_DTYPES:
            known = " or ".join(map(repr, KV_CACHE_DTYPES))
            raise UsageError(f"kv_cache_dtype is {self.kv_cache_dtype!r:.80}; give {known}")
        if self.speculate not in (None, *SPECULATIONS):
            known = ", ".join(map(repr, SPECULATIONS))
            raise UsageError(f"speculate is {self.speculate!r}; give {known} or None")
        if not 1 <= self.draft_len <= MAX_DRAFT_LEN:
            raise UsageError(f"draft_len is {self.draft_len}; give 1 to {MAX_DRAFT_LEN}")
        if not 1 <= self.max_batch_requests <= self.max_batch_tokens:
            raise UsageError(
                f"max_batch_requests is {self.max_batch_requests} and max_batch_tokens "
                f"{self.max_batch_tokens}; a step has a token for each request that runs, so give "
                "at least 1 and no more requests than tokens"
            )

    def _whole(self, name: str, other: str, *, may_be_none: bool = False) -> None:
        value: object = getattr(self, name)
        if value is None and may_be_none:
            return
        if not isinstance(value, int) or isinstance(value, bool):
            raise UsageError(f"{name} is {value!r}; give a whole number{other}")


@dataclass(frozen=True)
class Limits:
    """What `EngineConfig` comes to for one model on one machine."""

    max_context: int
    num_blocks: int  # of the cache, full and sliding layers together


def kv_bytes_per_token(config: ModelConfig, itemsize: int, *, sliding: bool) -> int:
    """Bytes that one token costs in all layers of one kind."""
    layers = sum(config.is_sliding(i) == sliding for i in range(config.num_layers))
    return layers * 2 * config.num_kv_heads * config.head_dim * itemsize


def kv_block_bytes(config: ModelConfig, itemsize: int, block_len: int = BLOCK_LEN) -> int:
    """Bytes of one block in all layers of a kind; the kind with fewer layers is padded."""
    return block_len * max(
        kv_bytes_per_token(config, itemsize, sliding=sliding) for sliding in (True, False)
    )


def kv_sliding_bytes(
    config: ModelConfig,
    itemsize: int,
    chunk_len: int = MAX_BATCH_TOKENS,
    block_len: int = BLOCK_LEN,
) -> int:
    """Bytes of a request in the sliding layers, which no length makes larger."""
    num_blocks = min(
        -(-config.max_context // block_len),
        num_sliding_blocks(config.sliding_window, chunk_len, block_len),
    )
    return num_blocks * block_len * kv_bytes_per_token(config, itemsize, sliding=True)


def kv_request_bytes(
    config: ModelConfig,
    itemsize: int,
    num_tokens: int,
    *,
    chunk_len: int = MAX_BATCH_TOKENS,
    block_len: int = BLOCK_LEN,
    windows: bool = True,
) -> int:
    """The most bytes of the cache that a request of so many tokens takes.

    `windows=False`: what it would take if sliding layers kept every token, for comparison.
    """
    num_full = -(-num_tokens // block_len)
    num_sliding = num_full
    if windows:
        bound = num_sliding_blocks(config.sliding_window, chunk_len, block_len)
        num_sliding = min(num_full, bound)
    return (num_full + num_sliding) * kv_block_bytes(config, itemsize, block_len)


def step_bytes(config: ModelConfig, wish: EngineConfig) -> int:
    """About the most memory that a step takes on a GPU beside the weights and the cache: values of
    all of its tokens between two layers' ops, and logits with what is made of them.
    """
    values = wish.max_batch_tokens * config.hidden_size * VALUE_BYTES
    rows = (wish.max_prompt_rows or wish.max_batch_tokens) * ROW_BYTES
    draws = wish.max_batch_requests * _DRAW_BYTES
    return values + (rows + draws) * config.vocab_size


def resolve(
    wish: EngineConfig,
    config: ModelConfig,
    *,
    itemsize: int,
    spare_bytes: int | None,
) -> Limits:
    """Turn wishes into numbers.

    With `kv_cache_bytes` the cache has that size. Without it, it has room for eight requests of the
    longest context, but takes no more than `spare_bytes`, unless `max_context` is given and calls
    for more.

    Args:
        wish: from the caller.
        config: of the model.
        itemsize: bytes of an element of the cache.
        spare_bytes: memory that it may take of its own accord; None when that is not known.

    Raises:
        CapacityError: `max_context` is beyond the model, or the bytes do not hold it.
    """
    limit = config.max_context
    wanted = limit if wish.max_context is None else wish.max_context
    if not 1 <= wanted <= limit:
        raise CapacityError(f"max_context is {wanted}; give 1 to {limit}, the model's limit")
    a_block = kv_block_bytes(config, itemsize, wish.block_len)
    bound = num_sliding_blocks(config.sliding_window, wish.max_batch_tokens, wish.block_len)
    one_request = _num_blocks(wanted, bound, wish.block_len)
    if wish.kv_cache_bytes is not None:
        num_blocks, source = wish.kv_cache_bytes // a_block, "kv_cache_bytes"
        if num_blocks < 2:
            raise CapacityError(
                f"kv_cache_bytes is {wish.kv_cache_bytes}; this model needs {2 * a_block} for "
                f"{wish.block_len} tokens"
            )
        if wish.max_context is not None and num_blocks < one_request:
            raise CapacityError(
                f"kv_cache_bytes is {wish.kv_cache_bytes}; max_context {wanted} needs "
                f"{one_request * a_block}; give more bytes or a shorter context"
            )
    else:
        num_blocks, source = FULL_REQUESTS * one_request, "free memory"
        if spare_bytes is not None:
            num_blocks = min(num_blocks, spare_bytes // a_block)
        num_blocks = max(num_blocks, 2 if wish.max_context is None else one_request)
    held = _context(num_blocks, bound, wish.block_len)
    if held < wanted:
        logger.info("%s holds a context of %d", source, held)
    return Limits(min(wanted, held), num_blocks)


def _num_blocks(num_tokens: int, bound: int, block_len: int) -> int:
    """Blocks of a request of both kinds of layers."""
    num_full = -(-num_tokens // block_len)
    return num_full + min(num_full, bound)


def _context(num_blocks: int, bound: int, block_len: int) -> int:
    """The longest request that so many blocks hold."""
    return max(num_blocks // 2, num_blocks - bound) * block_len

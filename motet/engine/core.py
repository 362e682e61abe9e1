"""The engine: one request at a time, in chunks, over a cache whose sliding layers stay bounded.

`step()` is schedule -> run -> postprocess. The engine knows token ids only; text, stop strings and
harmony live with its callers.

Example::

    engine = Engine(load_model("nano"))
    for token in engine.stream([1, 2, 3], SamplingParams(max_tokens=8)):
        print(token.token_id)
"""

import logging
import secrets
from collections.abc import Generator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from motet.engine.kv_cache import BlockAllocator, SequenceBlocks, num_sliding_blocks
from motet.engine.request import Request, SamplingParams, TokenLogprobs, TokenOut
from motet.engine.runner import Runner
from motet.errors import CapacityError, MotetError, UsageError
from motet.model.config import ModelConfig
from motet.model.load import LoadedModel
from motet.ops.sample import SampleParams, sample

__all__ = ["Engine", "kv_bytes_per_token", "kv_sliding_bytes"]

logger = logging.getLogger(__name__)

BLOCK_LEN = 16  # tokens of a cache block
CHUNK_LEN = 512  # most tokens of one step: bounds the activations and the sliding layers


def kv_bytes_per_token(config: ModelConfig, itemsize: int, *, sliding: bool) -> int:
    """Bytes that one token costs in all layers of one kind."""
    layers = sum(config.is_sliding(i) == sliding for i in range(config.num_layers))
    return layers * 2 * config.num_kv_heads * config.head_dim * itemsize


def kv_sliding_bytes(config: ModelConfig, itemsize: int, chunk_len: int = CHUNK_LEN) -> int:
    """Bytes of the sliding layers' cache, which no length of a request makes larger."""
    num_blocks = min(
        -(-config.max_context // BLOCK_LEN),
        num_sliding_blocks(config.sliding_window, chunk_len, BLOCK_LEN),
    )
    return num_blocks * BLOCK_LEN * kv_bytes_per_token(config, itemsize, sliding=True)


class Engine:
    """Generates and scores token ids with one loaded model.

    Args:
        loaded: the model, from `motet.model.load.load_model`.
        max_context: most tokens of one request; None takes the model's own limit.
        kv_cache_bytes: bound on the cache; it may lower `max_context`.
        chunk_len: most tokens that one step computes.

    Raises:
        UsageError: a bound that is no whole number.
        CapacityError: `max_context` is beyond the model, or the bytes hold no block.
    """

    def __init__(
        self,
        loaded: LoadedModel,
        *,
        max_context: int | None = None,
        kv_cache_bytes: int | None = None,
        chunk_len: int = CHUNK_LEN,
    ) -> None:
        config = loaded.config
        self.config = config
        self.chunk_len = chunk_len
        self.max_context = _resolve_context(
            config, loaded.model.dtype.itemsize, max_context, kv_cache_bytes, chunk_len
        )
        num_full = -(-self.max_context // BLOCK_LEN)
        num_sliding = min(num_full, num_sliding_blocks(config.sliding_window, chunk_len, BLOCK_LEN))
        self._full = BlockAllocator(num_full)
        self._sliding = BlockAllocator(num_sliding)
        self._runner = Runner(
            loaded.model,
            num_full_blocks=num_full,
            num_sliding_blocks=num_sliding,
            block_len=BLOCK_LEN,
        )
        self._busy = False

    def stream(self, prompt_ids: Sequence[int], params: SamplingParams) -> Generator[TokenOut]:
        """Generate token by token; closing the iterator aborts and frees the cache.

        Raises:
            UsageError: an empty prompt, an id outside the vocabulary, or an unfinished stream.
            CapacityError: the prompt leaves no room in the context.
        """
        request = self._admit(prompt_ids, params)
        return self._generate(request)

    def score(self, token_ids: Sequence[int]) -> NDArray[np.float32]:
        """Natural log-probabilities of the next token after each one: float32 [len(ids), vocab]."""
        self._check_ids(token_ids)
        if len(token_ids) > self.max_context:
            raise CapacityError(
                f"{len(token_ids)} tokens do not fit the context of {self.max_context}"
            )
        scores = np.empty((len(token_ids), self.config.vocab_size), dtype=np.float32)
        blocks = self._hold()
        try:
            for start in range(0, len(token_ids), self.chunk_len):
                chunk = token_ids[start : start + self.chunk_len]
                blocks.extend(start + len(chunk))
                logits = self._runner.run(chunk, start, blocks, rows=range(len(chunk)))
                scores[start : start + len(chunk)] = torch.log_softmax(logits, -1).cpu().numpy()
                blocks.release_passed(start + len(chunk))
        finally:
            self._drop(blocks)
        return scores

    def _admit(self, prompt_ids: Sequence[int], params: SamplingParams) -> Request:
        self._check_ids(prompt_ids)
        if len(prompt_ids) >= self.max_context:
            remedy = "shorten it"
            if self.max_context < self.config.max_context:
                remedy += f" or give a larger max_context, at most {self.config.max_context}"
            raise CapacityError(
                f"the prompt of {len(prompt_ids)} tokens leaves no room in the context of "
                f"{self.max_context}; {remedy}"
            )
        wanted = self.max_context if params.max_tokens is None else params.max_tokens
        return Request(
            token_ids=list(prompt_ids),
            params=params,
            eos_token_ids=frozenset(self.config.eos_token_ids),
            seed=secrets.randbits(63) if params.seed is None else params.seed,
            max_len=min(self.max_context, len(prompt_ids) + wanted),
        )

    def _generate(self, request: Request) -> Generator[TokenOut]:
        blocks = self._hold()
        try:
            while True:
                token = self.step(request, blocks)
                if token is not None:
                    yield token
                    if token.finish_reason is not None:
                        return
        finally:
            self._drop(blocks)

    def step(self, request: Request, blocks: SequenceBlocks) -> TokenOut | None:
        """One step of one request; the token it made, or None while the prompt is computed."""
        # schedule
        start = request.num_computed
        chunk = request.token_ids[start : start + self.chunk_len]
        end = start + len(chunk)
        is_last_chunk = end == len(request.token_ids)
        blocks.extend(end)
        # run
        rows = [len(chunk) - 1] if is_last_chunk else []
        logits = self._runner.run(chunk, start, blocks, rows=rows)
        # postprocess
        request.num_computed = end
        blocks.release_passed(end)
        return self._sample(logits, request) if is_last_chunk else None

    @torch.inference_mode()
    def _sample(self, logits: torch.Tensor, request: Request) -> TokenOut:
        if not bool(torch.isfinite(logits).all()):
            raise MotetError(
                f"the model gave a logit that is not finite at position {request.num_computed}; "
                "the weights may be damaged (motet inspect) or a computation overflowed"
            )
        params = request.params
        rows = SampleParams.for_rows(
            [params],
            seeds=[request.seed],
            positions=[request.num_computed],
            device=logits.device,
        )
        sampled = sample(logits, rows, num_logprobs=params.logprobs)
        token_id = int(sampled.token_ids[0])
        logprobs = None
        if sampled.logprobs is not None:
            assert sampled.top_ids is not None
            assert sampled.top_logprobs is not None
            pairs = zip(sampled.top_ids[0].tolist(), sampled.top_logprobs[0].tolist(), strict=True)
            logprobs = TokenLogprobs(float(sampled.logprobs[0]), tuple(pairs))
        return TokenOut(token_id, logprobs, request.append(token_id))

    def _check_ids(self, token_ids: Sequence[int]) -> None:
        if not token_ids:
            raise UsageError("the prompt has no tokens; give at least one")
        for token_id in token_ids:
            if not 0 <= token_id < self.config.vocab_size:
                raise UsageError(
                    f"token id {token_id} is outside the vocabulary of {self.config.vocab_size}"
                )

    def _hold(self) -> SequenceBlocks:
        if self._busy:
            raise UsageError(
                "another request is still being streamed; read it to its end or close it first"
            )
        self._busy = True
        return SequenceBlocks(
            self._full, self._sliding, block_len=BLOCK_LEN, window=self.config.sliding_window
        )

    def _drop(self, blocks: SequenceBlocks) -> None:
        blocks.release()
        self._busy = False


def _resolve_context(
    config: ModelConfig,
    itemsize: int,
    max_context: int | None,
    kv_cache_bytes: int | None,
    chunk_len: int,
) -> int:
    """The context that the model, the caller and the memory allow, in tokens."""
    for name, value in (("max_context", max_context), ("kv_cache_bytes", kv_cache_bytes)):
        wish: object = value
        if wish is not None and (not isinstance(wish, int) or isinstance(wish, bool)):
            raise UsageError(f"{name} is {wish!r}; give a whole number, or None")
    context = config.max_context
    if max_context is not None:
        if max_context < 1 or max_context > config.max_context:
            raise CapacityError(
                f"max_context is {max_context}; give 1 to {config.max_context}, the model's limit"
            )
        context = max_context
    if kv_cache_bytes is not None:
        constant = kv_sliding_bytes(config, itemsize, chunk_len)
        a_block = BLOCK_LEN * kv_bytes_per_token(config, itemsize, sliding=False)
        if kv_cache_bytes < constant + a_block:
            raise CapacityError(
                f"kv_cache_bytes is {kv_cache_bytes}; this model needs {constant + a_block} for "
                "its sliding layers and one block"
            )
        if a_block:
            held = (kv_cache_bytes - constant) // a_block * BLOCK_LEN
            if held < context:
                logger.info("kv_cache_bytes=%d holds a context of %d", kv_cache_bytes, held)
            context = min(context, held)
    return context

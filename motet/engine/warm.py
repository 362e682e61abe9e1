"""What an engine does before its first request, so that nobody waits for compilers.

Kernels depend on shapes: of the model, but also on how many sequences and tokens a step has. So one
layer of each kind is rehearsed with a step of every kind that may come, which launches nothing, and
all kernels that are new on this machine are compiled side by side (`ops.cuda.rehearsal`). Then some
requests that nobody made are answered, for what libraries and drivers load when it is first used.
"""

import logging
import time
from collections.abc import Iterator
from contextlib import nullcontext

import torch
from torch import Tensor

from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.graphs import padded_shape
from motet.engine.request import SamplingParams
from motet.engine.wire import RequestInput
from motet.model.gpt_oss import GptOss, new_cache
from motet.ops.batch import Batch, Pages
from motet.ops.cuda.rehearsal import rehearsal
from motet.ops.invariant import batch_invariant
from motet.ops.kept import cache_dtype
from motet.ops.sample import SampleParams, sample

__all__ = ["rehearse", "warm_up"]

logger = logging.getLogger(__name__)

# New tokens of a prompt: drafts, then as many as each kind of kernel takes.
_PROMPTS = (8, 32, 128, 1024)
_FEW = (1, 2, 4, 8, 16, 64, 256)  # sequences, where a step of many copies its experts
_PROMPT, _ANSWER = 100, 3  # tokens of the requests that nobody made


def warm_up(core: EngineCore, model: GptOss) -> None:
    """Make some steps, for what is loaded when it is first used."""
    start = time.monotonic()
    asked = (
        SamplingParams(temperature=0, max_tokens=_ANSWER, ignore_eos=True),
        SamplingParams(temperature=1, top_p=0.9, seed=0, max_tokens=_ANSWER, ignore_eos=True),
    )
    length = min(_PROMPT, core.terms.max_context - _ANSWER)
    if length > 0:
        ids = [i % model.config.vocab_size for i in range(length)]
        for number, params in enumerate(asked):
            core.try_out(RequestInput(f"warm-up {number}", ids, params))
    logger.info("first steps: %.1f s", time.monotonic() - start)


@torch.inference_mode()
def rehearse(model: GptOss, config: EngineConfig, max_context: int) -> int:
    """Compile what steps of every kind will launch; returns how many programs were compiled.

    Args:
        model: on the backend "gpu"; its weights may have any values.
        config: of the engine.
        max_context: most tokens of a request.
    """
    start = time.monotonic()
    few = model.shortened()
    cache = new_cache(
        few.config,
        num_full_blocks=1,
        num_sliding_blocks=1,
        block_len=config.block_len,
        dtype=cache_dtype(config.kv_cache_dtype, model.dtype, model.backend),
        device=model.device,
    )
    sampled = torch.zeros(1, dtype=torch.int64, device=model.device)
    mode = batch_invariant() if config.deterministic else nullcontext()
    on_device = nullcontext() if model.device.type == "cpu" else torch.cuda.device(model.device)
    with on_device, mode, rehearsal() as kernels:
        for batch in _steps(config, max_context, model):
            logits = few.forward(batch, cache, sampled=sampled)
            params = SampleParams.for_rows(
                [SamplingParams()], seeds=[0], positions=[0], device=model.device
            )
            sample(logits[:1], params, backend=model.backend)
        one = _step([1], 1, config.block_len, model.device)
        few.forward(one, cache, sampled=sampled, routing=[])  # op by op, as with adapters
    logger.info("kernels: %d compiled, %.1f s", kernels.num_compiled, time.monotonic() - start)
    if model.device.type == "cuda":
        torch.cuda.empty_cache()  # the engine takes what is free
    return kernels.num_compiled


def _steps(config: EngineConfig, max_context: int, model: GptOss) -> Iterator[Batch]:
    """A step of each kind: sequences that generate, a prompt, both."""
    most_columns = -(-max_context // config.block_len)
    counts = range(1, config.max_batch_requests + 1)
    sizes = {padded_shape(count, 1)[0] for count in counts}
    if model.expert_cache is not None:
        sizes &= set(_FEW)
    for columns in sorted({padded_shape(1, count)[1] for count in (1, most_columns)}):
        for count in sorted(sizes):
            yield _step([1] * count, columns, config.block_len, model.device)
    for length in _PROMPTS:
        if length <= config.max_batch_tokens:
            yield _step([length], most_columns, config.block_len, model.device)
    if config.max_batch_tokens > 35:
        yield _step([1, 1, 1, 32], most_columns, config.block_len, model.device)


def _step(lengths: list[int], columns: int, block_len: int, device: torch.device) -> Batch:
    """New tokens of sequences that have no others; all of them would be written to one slot."""
    num_tokens, num_seqs = sum(lengths), len(lengths)

    def zeros(*shape: int, dtype: torch.dtype = torch.int64) -> Tensor:
        return torch.zeros(shape, dtype=dtype, device=device)

    table = zeros(num_seqs, columns, dtype=torch.int32)
    pages = Pages(table, zeros(num_tokens), block_len)
    ends = torch.tensor([0, *lengths]).cumsum(0)
    return Batch(
        input_ids=zeros(num_tokens),
        positions=zeros(num_tokens),
        cu_seqlens=ends.int().to(device),
        seq_lens=torch.tensor(lengths, dtype=torch.int32, device=device),
        max_query_len=max(lengths),
        max_seq_len=columns * block_len,
        logit_rows=(ends[1:] - 1).to(device),
        full=pages,
        sliding=pages,
    )

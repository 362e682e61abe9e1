"""What an engine does before its first request, so that nobody waits for compilers.

Kernels depend on shapes: of the model, but also on how many sequences and tokens a step has. So one
layer of each kind is rehearsed with a step of every kind that may come, which launches nothing, and
all kernels that are new on this machine are compiled side by side (`ops.cuda.rehearsal`). A server
also answers some requests that nobody made, for what is loaded when it is first used.
"""

import importlib.util
import logging
import os
import sys
import time
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from pathlib import Path

import torch
from torch import Tensor

from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.graphs import padded_shape
from motet.engine.request import SamplingParams
from motet.engine.wire import RequestInput
from motet.errors import BackendError
from motet.model.gpt_oss import GptOss, new_cache
from motet.ops.batch import Batch, Pages
from motet.ops.cuda import decode
from motet.ops.cuda.compiler import nvrtc
from motet.ops.cuda.rehearsal import Rehearsal, note_of, rehearsal
from motet.ops.ends import shortened
from motet.ops.invariant import batch_invariant
from motet.ops.kept import cache_dtype
from motet.ops.sample import SampleParams, sample

__all__ = ["prepare_kernels", "rehearse", "warm_up"]

logger = logging.getLogger(__name__)

# New tokens of a prompt: drafts, then as many as each kind of kernel takes.
_PROMPTS = (8, 32, 128, 1024)
_FEW = (1, 2, 4, 8, 16, 64, 256)  # sequences, where a step of many copies its experts
# Tokens of the requests that nobody made, and how many of them come together: more than one or two,
# whose attention has a kernel of its own.
_PROMPT, _ANSWER, _TOGETHER = 100, 3, 3


def warm_up(core: EngineCore, model: GptOss) -> None:
    """Make some steps, for what is loaded when it is first used; one that fails is told of."""
    start = time.monotonic()
    plain = SamplingParams(temperature=0, max_tokens=_ANSWER, ignore_eos=True)
    drawn = SamplingParams(temperature=1, top_p=0.9, seed=0, max_tokens=_ANSWER, ignore_eos=True)
    length = min(_PROMPT, core.terms.max_context - _ANSWER)
    if length > 0:
        ids = [i % model.config.vocab_size for i in range(length)]
        for params in ((plain,), (drawn,) * min(_TOGETHER, core.config.max_batch_requests)):
            made_up = [RequestInput(f"warm-up {i}", ids, p) for i, p in enumerate(params)]
            for error in sorted(set(core.try_out(made_up))):
                logger.warning("what came before the first request failed: %s", error)
        if model.expert_cache is not None:
            model.expert_cache.forget_hits()
    logger.info("first steps: %.1f s", time.monotonic() - start)


def prepare_kernels(model: GptOss, config: EngineConfig, max_context: int) -> None:
    """Compile what steps of every kind will launch, if that was not done on this machine before.

    Args:
        model: on the backend "gpu"; its weights may have any values.
        config: of the engine.
        max_context: most tokens of a request.
    """
    start = time.monotonic()
    note = _note(model, config, max_context)
    if note.exists():  # a kernel that somebody has removed since is compiled when it is needed
        _load_libraries(model.device)
        return
    kernels = rehearse(model, config, max_context)
    if kernels.is_kept:
        with suppress(OSError):  # where nothing can be kept, the compiler has said so
            note.parent.mkdir(parents=True, exist_ok=True)
            note.touch()
    logger.info("kernels: %d compiled, %.1f s", kernels.num_compiled, time.monotonic() - start)
    torch.cuda.empty_cache()  # the engine takes what is free


def _load_libraries(device: torch.device) -> None:
    """What the first step would load, while weights are being read."""
    with torch.cuda.device(device):
        torch.cuda.current_blas_handle()  # a later thread gets it when this one is over
    with suppress(BackendError):  # where it is missing, who needs it says so
        nvrtc()
    if importlib.util.find_spec("triton") is None:
        return
    # What it does before its first launch: import its other half, and hash all of its files.
    for name in ("triton", "triton.experimental.gluon", "triton.runtime.cache"):
        with suppress(ImportError):
            importlib.import_module(name)
    hashed = getattr(sys.modules.get("triton.runtime.cache"), "triton_key", None)
    if hashed is not None:
        hashed()


def _note(model: GptOss, config: EngineConfig, max_context: int) -> Path:
    on_card = None
    if model.device.type == "cuda":
        on_card = torch.cuda.get_device_name(model.device)
    cache = model.expert_cache
    return note_of(
        torch.__version__, on_card, decode.TUNING, os.environ.get("MOTET_STEP_KERNEL"),
        model.config, model.dtype, None if cache is None else cache.num_slots,
        config.max_batch_requests, min(config.max_batch_tokens, _PROMPTS[-1]), config.block_len,
        config.kv_cache_dtype, config.deterministic, max_context,
    )  # fmt: skip


@torch.inference_mode()
def rehearse(model: GptOss, config: EngineConfig, max_context: int) -> Rehearsal:
    """The same in any case."""
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
    return kernels


def _steps(config: EngineConfig, max_context: int, model: GptOss) -> Iterator[Batch]:
    """A step of each kind: sequences that generate, a prompt, both."""
    most_columns = -(-max_context // config.block_len)
    most = padded_shape(config.max_batch_requests, 1)[0]
    # Between two powers of two no kernel begins and ends.
    sizes = {most, *(1 << i for i in range(most.bit_length()))}
    if model.expert_cache is not None:
        sizes &= set(_FEW)
    for columns in sorted({padded_shape(1, count)[1] for count in (1, most_columns)}):
        for count in sorted(sizes):
            yield _step([1] * count, columns, config.block_len, model.device)
    for length in _PROMPTS:
        if length <= config.max_batch_tokens:
            yield _step([length], most_columns, config.block_len, model.device)
            if length == _PROMPTS[-1]:  # as it comes: the last layer computes one row
                prompt = _step([length], most_columns, config.block_len, model.device)
                yield shortened(prompt, [length], [length - 1])
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

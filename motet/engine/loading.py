"""From the options of an `LLM` to an engine with its model loaded, in whichever process it runs."""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import torch

from motet.checkpoint.verify import check_hashes
from motet.engine.config import ROW_BYTES, VALUE_BYTES, EngineConfig
from motet.engine.core import EngineCore
from motet.engine.grammar import GrammarCompiler
from motet.engine.warm import prepare_kernels, warm_up
from motet.engine.wire import EngineFacts, EngineOptions
from motet.errors import UsageError
from motet.model.gpt_oss import GptOss
from motet.model.load import load_model, resolve_device
from motet.ops import native
from motet.ops.backend import is_auto
from motet.tokenizer import Tokenizer

__all__ = ["load_engine"]

logger = logging.getLogger(__name__)

MAX_THREADS = 1024
_GPU_CHUNKS = (16_384, 8192, 4096, 2048, 1024)  # tokens of a prompt; the longer the faster
_HOST_CHUNK = 2048
_GPU_REQUESTS = 256
_VALUES_SHARE, _ROWS_SHARE = 32, 16  # parts of the free memory: for a chunk, and for its logits


def load_engine(
    options: EngineOptions, progress: Callable[[int, int], None] | None = None
) -> tuple[EngineCore, EngineFacts, Tokenizer | None]:
    """Load the model, its tokenizer, and make the engine.

    Args:
        options: which model, and how.
        progress: called with the bytes of the model that are read, and with all of them.

    Raises:
        UsageError: an option has a value that it cannot have; named.
        CheckpointError: the model is missing, damaged or of another kind.
        BackendError: the device or backend cannot run here, or is not deterministic.
        CapacityError: max_context or kv_cache_bytes cannot be met.
    """
    model = Path(options.model) if options.is_path else options.model
    limits = EngineConfig(
        max_context=options.max_context,
        kv_cache_bytes=options.kv_cache_bytes,
        kv_cache_dtype=options.kv_cache_dtype,
        deterministic=options.deterministic,
        speculate=options.speculate,
        draft_len=options.draft_len,
    )
    if options.threads is not None:
        torch.set_num_threads(_checked_threads(options.threads))
    backend = options.backend
    if options.deterministic and is_auto(backend) and resolve_device(options.device).type == "cuda":
        backend = "gpu"  # what auto may take in its place, ref, is not batch-invariant there
    if options.verify_hash:
        check_hashes(model)
    is_prepared = False

    def prepare(model: GptOss) -> None:
        nonlocal is_prepared
        longest = limits.max_context or model.config.max_context
        prepare_kernels(model, _suited(limits, model), longest)
        is_prepared = True

    loaded = load_model(
        model,
        device=options.device,
        backend=backend,
        dtype=options.dtype,
        dense=options.dense,
        activations=options.activations,
        expert_cache_bytes=_checked_bytes(options.expert_cache_bytes),
        kv_cache_dtype=options.kv_cache_dtype,
        ahead=prepare,
        progress=progress,
    )
    if options.deterministic and options.activations == "int8" and native.BEST_ISA == "amx":
        logger.warning(
            "activations 'int8' save nothing here: with AMX, deterministic takes tiles of bfloat16 "
            "for every product; leave one of the two options out"
        )
    name = loaded.checkpoint.name
    tokenizer, text = None, None
    if options.tokenizer is not None:
        if not isinstance(options.tokenizer, str):
            raise UsageError(f"tokenizer is {options.tokenizer!r:.80}; give a path")
        tokenizer = Tokenizer.load(Path(options.tokenizer).expanduser())
    elif (text := loaded.checkpoint.tokenizer_json()) is not None:
        tokenizer = Tokenizer.from_json(text, f"{name}: tokenizer")
    grammars = None
    if tokenizer is not None:
        grammars = GrammarCompiler(
            tokenizer,
            vocab_size=loaded.config.vocab_size,
            eos_token_ids=loaded.config.eos_token_ids,
        )
    if loaded.model.backend == "gpu" and not is_prepared:
        prepare(loaded.model)
    core = EngineCore(loaded.model, _suited(limits, loaded.model), grammars=grammars)
    if loaded.model.device.type == "cuda":  # its steps have a stream of their own
        torch.cuda.synchronize(loaded.model.device)
    if loaded.model.backend == "gpu" and options.warm_up:
        warm_up(core, loaded.model)
    return core, EngineFacts(name, loaded.config, core.terms, text), tokenizer


def _suited(limits: EngineConfig, model: GptOss) -> EngineConfig:
    """The same for a GPU with kernels: graphs, and where the memory has room, more requests at once
    and long chunks of prompts. No step has the logits of more tokens than there is room for.
    """
    if model.backend != "gpu":
        return limits
    limits = replace(limits, cuda_graphs=True)
    free = torch.cuda.mem_get_info(model.device)[0]
    value_bytes = VALUE_BYTES * model.config.hidden_size
    fitting = (n for n in _GPU_CHUNKS if n * value_bytes <= free // _VALUES_SHARE)
    if (chunk := next(fitting, None)) is not None:
        limits = replace(limits, max_batch_tokens=chunk, max_batch_requests=_GPU_REQUESTS)
    elif model.expert_cache is not None:
        # Each step of a prompt copies all experts that are not on the GPU, so it must not be short.
        limits = replace(limits, max_batch_tokens=_HOST_CHUNK)
    num_rows = free // _ROWS_SHARE // (ROW_BYTES * model.config.vocab_size)
    num_rows = max(num_rows, limits.max_batch_requests)
    return replace(limits, max_prompt_rows=min(num_rows, limits.max_batch_tokens))


def _checked_bytes(size: object) -> int | None:
    if size is not None and (not isinstance(size, int) or isinstance(size, bool) or size < 1):
        raise UsageError(f"expert_cache_bytes is {size!r:.80}; give a number of bytes, or None")
    return size


def _checked_threads(threads: object) -> int:
    if not isinstance(threads, int) or isinstance(threads, bool) or not 1 <= threads <= MAX_THREADS:
        raise UsageError(f"threads is {threads!r:.80}; give 1 to {MAX_THREADS}, or None")
    return threads

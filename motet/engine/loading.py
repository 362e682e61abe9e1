"""From the options of an `LLM` to an engine with its model loaded, in whichever process it runs."""

from collections.abc import Callable
from pathlib import Path

import torch

from motet.checkpoint.verify import check_hashes
from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.grammar import GrammarCompiler
from motet.engine.wire import EngineFacts, EngineOptions
from motet.errors import UsageError
from motet.model.load import load_model
from motet.ops.backend import is_auto
from motet.ops.invariant import INVARIANT_BACKENDS
from motet.tokenizer import Tokenizer

__all__ = ["load_engine"]

MAX_THREADS = 1024


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
        deterministic=options.deterministic,
        speculate=options.speculate,
        draft_len=options.draft_len,
    )
    if options.threads is not None:
        torch.set_num_threads(_checked_threads(options.threads))
    backend = options.backend
    if options.deterministic and is_auto(backend):  # the best one is not batch-invariant
        backend = next(reversed(INVARIANT_BACKENDS))
    if options.verify_hash:
        check_hashes(model)
    loaded = load_model(
        model,
        device=options.device,
        backend=backend,
        dtype=options.dtype,
        dense=options.dense,
        progress=progress,
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
    core = EngineCore(loaded.model, limits, grammars=grammars)
    return core, EngineFacts(name, loaded.config, core.terms, text), tokenizer


def _checked_threads(threads: object) -> int:
    if not isinstance(threads, int) or isinstance(threads, bool) or not 1 <= threads <= MAX_THREADS:
        raise UsageError(f"threads is {threads!r:.80}; give 1 to {MAX_THREADS}, or None")
    return threads

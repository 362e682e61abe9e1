"""The turn of llama.cpp, through the llama-cpp-python package, on a GGUF file.

It runs the same shapes as Motet's turn: every timed step is one `llama_decode`, and the likeliest
token is taken out of its logits. What a sequence holds before is computed once, in the untimed
part, and shared by the sequences of a batch. Flash attention, batch sizes and the rest are
llama.cpp's defaults; `settings["repack"]` says whether it may arrange weights anew in memory of its
own.
"""

import ctypes
import os
import time
from collections.abc import Sequence
from typing import Any

import numpy as np

from motet.cli.bench_serve import peak_bytes
from motet.cli.speed.cases import Case, Job
from motet.errors import BackendError

__all__ = ["measure_llama_cpp"]

_CHUNK = 512  # tokens of a prompt that are handed over at once while a context is filled


def measure_llama_cpp(job: Job) -> dict[str, Any]:
    """Load the file and run the job's cases, `passes` times each.

    Raises:
        BackendError: the package is missing, or llama.cpp refuses the file or a step.
    """
    start = time.perf_counter()
    peer = _Peer(job)
    load_s = time.perf_counter() - start
    cases = [{"seconds": peer.measure(case, job.passes)} for case in job.cases]
    return {
        "load_s": load_s,
        "peak_bytes": peak_bytes(os.getpid()),
        "version": peer.version,
        "system": peer.system,
        "threads": peer.threads,
        "cases": cases,
    }


class _Peer:
    """The loaded model."""

    def __init__(self, job: Job) -> None:
        try:
            # of an extra, and seldom there where types are checked
            import llama_cpp  # type: ignore[import-not-found, unused-ignore]
        except (ImportError, OSError, RuntimeError) as error:
            raise BackendError(
                f"llama-cpp-python cannot be used here ({error}); pip install 'motet[peers]'"
            ) from error
        self._lib = llama_cpp
        self._silence = llama_cpp.llama_log_callback(lambda level, text, data: None)
        llama_cpp.llama_log_set(self._silence, ctypes.c_void_p(0))
        llama_cpp.llama_backend_init()
        params = llama_cpp.llama_model_default_params()
        params.n_gpu_layers = 0 if job.device in ("auto", "cpu") else 999
        params.use_extra_bufts = bool(job.settings.get("repack", True))
        self._model = llama_cpp.llama_model_load_from_file(job.model.encode(), params)
        if not self._model:
            raise BackendError(f"llama.cpp does not load {job.model}")
        self.threads = job.threads or len(os.sched_getaffinity(0))
        self.version = llama_cpp.__version__
        self.system = llama_cpp.llama_print_system_info().decode()
        vocab = llama_cpp.llama_model_get_vocab(self._model)
        self._vocab_size = llama_cpp.llama_vocab_n_tokens(vocab)
        self._seed, self._now = job.seed, job.now

    def measure(self, case: Case, passes: int) -> list[float]:
        """Seconds of each pass."""
        lib = self._lib
        params = lib.llama_context_default_params()
        params.n_ctx = case.batch * (-(-case.max_len // 256) * 256)
        params.n_seq_max = case.batch
        params.n_threads = params.n_threads_batch = self.threads
        params.swa_full = False
        context = lib.llama_init_from_model(self._model, params)
        if not context:
            raise BackendError(f"llama.cpp makes no context of {params.n_ctx} tokens")
        try:
            return self._passes(context, case, passes)
        finally:
            lib.llama_free(context)

    def _passes(self, context: Any, case: Case, passes: int) -> list[float]:
        lib = self._lib
        memory = lib.llama_get_memory(context)
        rng = np.random.default_rng(self._seed)
        ids = rng.integers(0, self._vocab_size, (case.tokens, case.batch))
        prompt = rng.integers(0, self._vocab_size, case.context)
        for first in range(0, case.context, _CHUNK):
            chunk = prompt[first : first + _CHUNK].tolist()
            self._step(context, [(token, first + i, 0) for i, token in enumerate(chunk)], [])
        for sequence in range(1, case.batch):
            lib.llama_memory_seq_cp(memory, 0, sequence, -1, -1)
        times = []
        for _ in range(passes + 1):  # the first one warms up
            start = self._now()
            if case.kind == "prefill":
                row = [(int(ids[i, 0]), i, 0) for i in range(case.tokens)]
                self._step(context, row, [case.tokens - 1])
            else:
                for step in range(case.tokens):
                    row = [(int(ids[step, s]), case.context + step, s) for s in range(case.batch)]
                    self._step(context, row, range(case.batch))
            times.append(self._now() - start)
            for sequence in range(case.batch):
                lib.llama_memory_seq_rm(memory, sequence, case.context, -1)
        return times[1:]

    def _step(
        self, context: Any, rows: Sequence[tuple[int, int, int]], wanted: Sequence[int]
    ) -> None:
        """Compute (token, position, sequence), and take the likeliest token of the wanted rows."""
        lib = self._lib
        batch = lib.llama_batch_init(len(rows), 0, 1)
        try:
            batch.n_tokens = len(rows)
            for i, (token, position, sequence) in enumerate(rows):
                batch.token[i], batch.pos[i] = token, position
                batch.n_seq_id[i], batch.seq_id[i][0] = 1, sequence
                batch.logits[i] = i in wanted
            code = lib.llama_decode(context, batch)
            if code:
                raise BackendError(f"llama.cpp: llama_decode gives {code} for {len(rows)} tokens")
            for i in wanted:
                logits = lib.llama_get_logits_ith(context, i)
                int(np.ctypeslib.as_array(logits, (self._vocab_size,)).argmax())
        finally:
            lib.llama_batch_free(batch)

"""The turn of vLLM, on a checkpoint folder, with its own kernels and defaults.

It schedules by itself, so a decode case is the time of a longer answer less that of an answer of
one token, after the same prompts; a prefill case is an answer of one token. Prefixes are not kept,
so that each pass computes its prompts.
"""

import importlib
import os
import time
from typing import Any

import torch

from motet.cli.bench_serve import peak_bytes
from motet.cli.speed.cases import Case, Job
from motet.errors import BackendError

__all__ = ["measure_vllm"]

_MARGIN = 64  # tokens of room beyond what a case needs


def measure_vllm(job: Job) -> dict[str, Any]:
    """Load the folder and run the job's cases, `passes` times each.

    Raises:
        BackendError: the package is missing, there is no GPU, or it does not load the folder.
    """
    try:
        vllm: Any = importlib.import_module("vllm")
    except ImportError as error:
        raise BackendError(f"vllm is missing ({error}); pip install vllm") from error
    if not torch.cuda.is_available():
        raise BackendError("vllm is compared on a GPU; torch sees none")
    start = time.perf_counter()
    try:
        model = vllm.LLM(
            model=job.model,
            skip_tokenizer_init=True,
            max_model_len=max(case.max_len for case in job.cases) + _MARGIN,
            max_num_seqs=max(case.batch for case in job.cases),
            enable_prefix_caching=False,
            seed=job.seed,
        )
    except (OSError, RuntimeError, ValueError) as error:
        raise BackendError(f"vllm does not load {job.model}: {error}") from error
    load_s = time.perf_counter() - start
    vocab_size = model.llm_engine.model_config.get_vocab_size()
    cases = [{"seconds": _measure(vllm, model, vocab_size, case, job)} for case in job.cases]
    return {
        "load_s": load_s,
        "peak_bytes": peak_bytes(os.getpid()),
        "version": vllm.__version__,
        "cases": cases,
    }


def _measure(vllm: Any, model: Any, vocab_size: int, case: Case, job: Job) -> list[float]:
    generator = torch.Generator().manual_seed(job.seed)
    prompt_len = case.tokens if case.kind == "prefill" else case.context
    ids = torch.randint(0, vocab_size, (case.batch, prompt_len), generator=generator).tolist()
    prompts = [{"prompt_token_ids": prompt} for prompt in ids]

    def answer(num_tokens: int) -> float:
        params = vllm.SamplingParams(
            temperature=0, max_tokens=num_tokens, ignore_eos=True, detokenize=False
        )
        start = job.now()
        model.generate(prompts, params, use_tqdm=False)
        return job.now() - start

    times = []
    for _ in range(job.passes + 1):  # the first one warms up
        seconds = answer(1)
        if case.kind == "decode":
            seconds = answer(case.tokens + 1) - seconds
        times.append(seconds)
    return times[1:]

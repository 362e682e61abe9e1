"""The turn of Hugging Face's transformers, on a checkpoint folder, in bfloat16.

On a CPU transformers unpacks the experts, 1.6 GB a layer of gpt-oss-20b; so it is compared on a
model of few layers. The context is computed in the untimed part.
"""

import importlib
import os
import time
from typing import Any

import torch

from motet.cli.bench_serve import peak_bytes
from motet.cli.speed.cases import Case, Job
from motet.errors import BackendError

__all__ = ["measure_transformers"]


@torch.inference_mode()
def measure_transformers(job: Job) -> dict[str, Any]:
    """Load the folder and run the job's cases, `passes` times each.

    Raises:
        BackendError: the package is missing or does not load the folder.
    """
    try:
        transformers: Any = importlib.import_module("transformers")
    except ImportError as error:
        raise BackendError(
            f"transformers is missing ({error}); pip install transformers"
        ) from error
    if job.threads is not None:
        torch.set_num_threads(job.threads)
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    is_gpu = job.is_on_gpu
    start = time.perf_counter()
    try:
        model = transformers.AutoModelForCausalLM.from_pretrained(
            job.model,
            dtype=torch.bfloat16,
            quantization_config=transformers.Mxfp4Config(dequantize=not is_gpu),
        )
    except (OSError, ValueError, ImportError) as error:
        raise BackendError(f"transformers does not load {job.model}: {error}") from error
    model.to("cuda" if is_gpu else "cpu").eval()
    load_s = time.perf_counter() - start
    cases = [{"seconds": _measure(model, case, job)} for case in job.cases]
    return {
        "load_s": load_s,
        "peak_bytes": peak_bytes(os.getpid()),
        "version": transformers.__version__,
        "threads": torch.get_num_threads(),
        "cases": cases,
    }


def _measure(model: Any, case: Case, job: Job) -> list[float]:
    generator = torch.Generator().manual_seed(job.seed)

    def draw(*shape: int) -> torch.Tensor:
        ids = torch.randint(0, model.config.vocab_size, shape, generator=generator)
        return ids.to(model.device)

    ids, prompt = draw(case.batch, case.tokens), draw(case.batch, max(case.context, 1))
    times = []
    for _ in range(job.passes + 1):  # the first one warms up
        cache = None
        if case.kind == "decode":
            cache = model(prompt, use_cache=True, logits_to_keep=1).past_key_values
        _wait(model)
        start = job.now()
        if case.kind == "prefill":
            model(ids, use_cache=True, logits_to_keep=1).logits.argmax(-1)
        else:
            for step in range(case.tokens):
                out = model(ids[:, step : step + 1], past_key_values=cache, use_cache=True)
                out.logits[:, -1].argmax(-1)
        _wait(model)
        times.append(job.now() - start)
    return times[1:]


def _wait(model: Any) -> None:
    if model.device.type == "cuda":
        torch.cuda.synchronize(model.device)

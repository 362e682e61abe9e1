"""How fast a full-size model decodes here, and how much memory it takes.

Random weights of the real shapes; greedy, one request. The last line on stdout is one JSON object.
No peer is timed: this is about fitting and about order of magnitude.

    python benchmarks/synthetic_decode.py --model synthetic:gpt-oss-20b --tokens 16
"""

import argparse
import json
import os
import platform
import resource
import subprocess
import time
from itertools import pairwise
from pathlib import Path

import torch

from motet import LLM, SamplingParams, __version__
from motet.ops.mxfp4 import cpu as native


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="synthetic:gpt-oss-20b")
    parser.add_argument("--prompt-len", type=int, default=16)
    parser.add_argument("--tokens", type=int, default=16)
    parser.add_argument("--max-context", type=int, default=4096)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--backend", default="auto")
    parser.add_argument(
        "--threads", type=int, default=0, help="0 takes torch's own number; fewer on a busy machine"
    )
    args = parser.parse_args()
    if args.threads:
        torch.set_num_threads(args.threads)

    start = time.perf_counter()
    llm = LLM(args.model, device=args.device, backend=args.backend, max_context=args.max_context)
    load_s = time.perf_counter() - start
    loaded_rss = _peak_rss()
    print(f"loaded in {load_s:.1f} s, peak {loaded_rss / 1e9:.2f} GB", flush=True)

    prompt = [(17 * i) % llm.config.vocab_size for i in range(args.prompt_len)]
    params = SamplingParams(max_tokens=args.tokens, temperature=0, ignore_eos=True)
    times = [time.perf_counter()]
    cpu_times = []
    for _ in llm.stream(prompt, params):
        times.append(time.perf_counter())
        cpu_times.append(time.process_time())
    first_s, decode_s = times[1] - times[0], times[-1] - times[1]
    result = {
        "model": args.model,
        "device": args.device,
        "backend": args.backend,
        "native_mxfp4": native.is_available(),
        "prompt_tokens": args.prompt_len,
        "tokens": len(times) - 1,
        "load_s": round(load_s, 2),
        "first_token_s": round(first_s, 3),
        "tokens_per_s": round((len(times) - 2) / decode_s, 3),
        # on a machine that others use, this says what the wall clock cannot
        "cpu_s_per_token": round((cpu_times[-1] - cpu_times[0]) / (len(times) - 2), 3),
        "slowest_token_s": round(max(b - a for a, b in pairwise(times[1:])), 3),
        "peak_rss_gb": round(_peak_rss() / 1e9, 2),
        "weights_gb": round(_weights(args.model) / 1e9, 2),
        "cpu": _cpu(),
        "threads": torch.get_num_threads(),
        "torch": torch.__version__,
        "motet": __version__,
        "commit": _commit(),
    }
    print(json.dumps(result))


def _weights(model: str) -> int:
    from motet.checkpoint import open_checkpoint

    return open_checkpoint(model).nbytes


def _peak_rss() -> int:
    """Most memory this process ever held, in bytes."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if platform.system() == "Darwin" else peak * 1024


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        model = platform.processor() or platform.machine()
    return f"{model}, {os.cpu_count()} cores"


def _commit() -> str:
    run = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    )
    return run.stdout.strip() or "unknown"


if __name__ == "__main__":
    main()

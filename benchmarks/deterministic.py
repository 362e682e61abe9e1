"""What `deterministic=True` costs: the time of a step with and without it, in turn.

Times are those of this process (one thread), so that other work on the machine does not count. The
last line on stdout is one JSON object.

    OMP_NUM_THREADS=1 python benchmarks/deterministic.py --model nano
"""

import argparse
import json
import platform
import statistics
import time

import torch

from motet import __version__
from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.request import SamplingParams
from motet.engine.wire import RequestInput
from motet.model.gpt_oss import GptOss
from motet.model.load import load_model


def prefill(core: EngineCore, number: int, num_tokens: int) -> float:
    """Milliseconds of one prompt that nothing of is cached."""
    vocab_size = core.model_config.vocab_size
    ids = [(31 * number + 7 * i) % vocab_size for i in range(num_tokens)]
    params = SamplingParams(temperature=0, max_tokens=1)
    core.add(RequestInput("prompt", ids, params, cache_salt=str(number)))
    start = time.process_time()
    while core.has_work:
        core.step()
    return 1e3 * (time.process_time() - start)


def decode(core: EngineCore, num_requests: int, num_steps: int) -> float:
    """Milliseconds of a step in which each of the requests gets a token."""
    params = SamplingParams(temperature=0, max_tokens=500, ignore_eos=True)
    for i in range(num_requests):
        core.add(RequestInput(str(i), [(i + j) % 500 for j in range(32)], params))
    while len(core.step()) < num_requests:
        pass
    times = []
    for _ in range(num_steps):
        start = time.process_time()
        core.step()
        times.append(1e3 * (time.process_time() - start))
    for i in range(num_requests):
        core.abort(str(i))
    core.step()
    return statistics.median(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="nano")
    parser.add_argument("--backend", default="auto")
    parser.add_argument("--dtype", default="auto")
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--batches", type=int, nargs="+", default=[1, 8, 64])
    parser.add_argument("--prompt", type=int, default=512)
    args = parser.parse_args()
    torch.set_num_threads(1)
    model: GptOss = load_model(args.model, backend=args.backend, dtype=args.dtype).model
    cores = {
        name: EngineCore(
            model, EngineConfig(deterministic=name == "deterministic", max_context=1024)
        )
        for name in ("plain", "deterministic")
    }
    found: dict[str, dict[str, list[float]]] = {}
    for number in range(args.rounds):
        for name, core in cores.items():
            what = f"prompt of {args.prompt}"
            took = prefill(core, number, args.prompt)
            found.setdefault(what, {}).setdefault(name, []).append(took)
            for num_requests in args.batches:
                took = decode(core, num_requests, args.steps)
                what = f"a token for {num_requests}"
                found.setdefault(what, {}).setdefault(name, []).append(took)
    table = {}
    for what, times in found.items():
        plain, fixed = (statistics.median(times[name]) for name in cores)
        table[what] = {
            "plain_ms": round(plain, 2),
            "deterministic_ms": round(fixed, 2),
            "ratio": round(fixed / plain, 2),
        }
        print(f"{what:20} {plain:9.2f} ms {fixed:9.2f} ms   x {fixed / plain:.2f}")
    about = {"motet": __version__, "torch": torch.__version__, "cpu": platform.processor()}
    about |= {"backend": model.backend, "dtype": str(model.dtype)}
    print(json.dumps({"model": args.model, "steps": table, **about}))


if __name__ == "__main__":
    main()

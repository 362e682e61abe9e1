"""What a step of the engine costs beside the model: scheduling, the batch, sampling, outputs.

64 requests generate greedily with a model that takes no time; what is left is the engine's own.
The time is that of this process, so that other work on the machine does not count. The last line on
stdout is one JSON object.

    OMP_NUM_THREADS=1 python benchmarks/engine_overhead.py

On a GPU the model keeps the device busy for so long, and steps are compared with that: one by one,
and begun before the last is read.

    python benchmarks/engine_overhead.py --device cuda --busy-ms 2.5 --requests 1 64
"""

import argparse
import cProfile
import json
import platform
import pstats
import statistics
import time
from collections.abc import Sequence
from typing import Any

import torch

from motet import __version__
from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.request import SamplingParams
from motet.engine.wire import RequestInput
from motet.model.config import ModelConfig
from motet.ops.batch import Batch, LayerCache


class IdleModel:
    """Logits without a computation, and the time that even this takes; on a GPU, which is kept busy
    for so many milliseconds.
    """

    backend = "ref"
    dtype = torch.float32

    def __init__(
        self, vocab_size: int, num_rows: int, device: str = "cpu", busy_ms: float = 0.0
    ) -> None:
        self.device = torch.device(device)
        self.config = ModelConfig(
            num_layers=2, num_kv_heads=1, num_heads=1, head_dim=2, vocab_size=vocab_size,
            eos_token_ids=(),
        )  # fmt: skip
        self.seconds = 0.0
        generator = torch.Generator().manual_seed(0)
        self._logits = torch.randn(num_rows, vocab_size, generator=generator).to(device)
        self._cycles = 0
        if busy_ms:
            self._cycles = 10_000_000
            self._cycles = int(self._cycles * busy_ms / self.busy_ms(20))

    def busy_ms(self, times: int) -> float:
        """Of one forward pass, when the device has nothing else to do."""
        torch.cuda.synchronize()
        start = time.perf_counter()
        for _ in range(times):
            torch.cuda._sleep(self._cycles)
        torch.cuda.synchronize()
        return 1e3 * (time.perf_counter() - start) / times

    def forward(
        self, batch: Batch, cache: Sequence[LayerCache] | None = None, **_: Any
    ) -> torch.Tensor:
        start = time.process_time()
        assert batch.logit_rows is not None
        if self._cycles:
            torch.cuda._sleep(self._cycles)
        logits = self._logits[: len(batch.logit_rows)].clone()
        self.seconds += time.process_time() - start
        return logits


def measure(vocab_size: int, num_requests: int, context: int, num_steps: int) -> list[float]:
    """Milliseconds of each step."""
    model = IdleModel(vocab_size, num_requests)
    core = EngineCore(
        model,
        EngineConfig(
            max_context=context + num_steps + 300,
            max_batch_requests=num_requests,
            kv_cache_bytes=2 * (context + num_steps + 300) * num_requests * 32,
        ),
    )
    params = SamplingParams(temperature=0, max_tokens=num_steps + 280)
    for i in range(num_requests):
        ids = [(7 * i + j) % 1000 for j in range(context)]
        core.add(RequestInput(str(i), ids, params))
    while len(core.step()) < num_requests:  # until every prompt is computed
        pass
    for _ in range(20):
        core.step()
    times = []
    for _ in range(num_steps):
        start, before = time.process_time(), model.seconds
        outputs = core.step()
        times.append(1e3 * (time.process_time() - start - (model.seconds - before)))
        assert len(outputs) == num_requests
    return times


def measure_device(
    vocab_size: int, num_requests: int, num_steps: int, busy_ms: float, *, run_ahead: bool
) -> dict[str, Any]:
    """Wall time of a step on a GPU beside that of the work it does."""
    model = IdleModel(vocab_size, num_requests, "cuda", busy_ms)
    config = EngineConfig(
        max_context=1024 + num_steps,
        max_batch_requests=num_requests,
        kv_cache_bytes=2 * (1024 + num_steps) * num_requests * 32,
        run_ahead=run_ahead,
    )
    core = EngineCore(model, config)
    for i in range(num_requests):
        params = SamplingParams(temperature=0, max_tokens=num_steps + 280)
        core.add(RequestInput(str(i), [(7 * i + j) % 1000 for j in range(512)], params))
    while len(core.step()) < num_requests:
        pass
    for _ in range(50):
        core.step()
    start = time.perf_counter()
    for _ in range(num_steps):
        core.step()
    step_ms = 1e3 * (time.perf_counter() - start) / num_steps
    bare_ms = model.busy_ms(num_steps)
    return {
        "requests": num_requests, "vocab_size": vocab_size, "run_ahead": run_ahead,
        "step_ms": round(step_ms, 3), "busy_ms": round(bare_ms, 3),
        "overhead": round(step_ms / bare_ms - 1, 4),
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, nargs="+", default=[64])
    parser.add_argument("--device", choices=["cpu", "cuda"], default="cpu")
    parser.add_argument("--busy-ms", type=float, default=2.5, help="of a step on the GPU")
    parser.add_argument("--context", type=int, default=512)
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--vocab", type=int, nargs="+", default=[1536, 201_088])
    parser.add_argument("--profile", action="store_true", help="where the time goes, by function")
    args = parser.parse_args()
    torch.set_num_threads(1)
    results: list[dict[str, Any]] = []
    if args.device == "cuda":
        for num_requests in args.requests:
            for run_ahead in (False, True, False, True):
                results.append(
                    measure_device(
                        args.vocab[-1], num_requests, args.steps, args.busy_ms, run_ahead=run_ahead
                    )
                )
                print(results[-1], flush=True)
        print(json.dumps({"overhead": results, "gpu": torch.cuda.get_device_name()}))
        return
    for vocab_size, num_requests in ((v, n) for n in args.requests for v in args.vocab):
        profile = cProfile.Profile()
        if args.profile:
            profile.enable()
        times = measure(vocab_size, num_requests, args.context, args.steps)
        if args.profile:
            profile.disable()
            pstats.Stats(profile).sort_stats("tottime").print_stats(25)
        found = {
            "vocab_size": vocab_size,
            "requests": num_requests,
            "context": args.context,
            "median_ms": round(statistics.median(times), 3),
            "p90_ms": round(statistics.quantiles(times, n=10)[-1], 3),
        }
        results.append(found)
        print(f"vocabulary {vocab_size}: {found['median_ms']} ms a step, p90 {found['p90_ms']} ms")
    about = {"motet": __version__, "torch": torch.__version__, "cpu": platform.processor()}
    print(json.dumps({"overhead": results, **about}))


if __name__ == "__main__":
    main()

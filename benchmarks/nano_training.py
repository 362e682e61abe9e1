"""How fast nano trains: tokens a second, and how much of a step the device is busy.

    python benchmarks/nano_training.py --tokens 26880,53760 --steps 30

Each size is warmed up (which compiles), timed, and then profiled for a few steps. When the device
is busy for much less than a step takes, the host is the limit: larger steps are free. The last line
of stdout is JSON.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor
from torch.profiler import ProfilerActivity, profile

sys.path.insert(0, str(Path(__file__).parents[1]))

from motet.checkpoint.resolve import NANO
from motet.ops.batch import Batch
from motet.tokenizer import Tokenizer
from recipes.nano.data import batches
from recipes.nano.train import Trainer, TrainOptions, pack


def drawn(options: TrainOptions) -> Iterator[tuple[Batch, Tensor]]:
    """Batches as in training, drawn here and now."""
    tokenizer = Tokenizer.load(NANO)
    endless = batches(
        tokenizer,
        seed="benchmark",
        tokens=options.tokens_a_step,
        lengths=options.lengths,
        brief=True,
    )
    pad = tokenizer.control_tokens["<|endoftext|>"]
    return (pack(length, examples, pad) for length, examples in endless)


def measure(options: TrainOptions, device: str, steps: int) -> dict[str, float]:
    """Milliseconds a step, device milliseconds a step, tokens a second."""
    trainer = Trainer(options, device)
    source = drawn(options)
    ready = [next(source) for _ in range(steps)]
    began = time.monotonic()
    for batch, targets in ready:  # every shape that will be timed
        trainer.step(batch, targets)
    _wait(device)
    warm_up = time.monotonic() - began
    began = time.monotonic()
    for batch, targets in ready:
        trainer.step(batch, targets)
    _wait(device)
    seconds = time.monotonic() - began
    result = {
        "tokens_a_step": options.tokens_a_step,
        "warm_up_s": round(warm_up, 1),
        "ms_a_step": round(1000 * seconds / steps, 2),
        "tokens_a_second": round(options.tokens_a_step * steps / seconds),
    }
    if device != "cpu":
        with profile(activities=[ProfilerActivity.CUDA]) as profiled:
            for batch, targets in ready[:5]:
                trainer.step(batch, targets)
            _wait(device)
        events = profiled.key_averages()
        busy = sum(event.self_device_time_total for event in events) / 5000
        result["device_ms_a_step"] = round(busy, 2)
        print(events.table(sort_by="self_cuda_time_total", row_limit=20, max_name_column_width=70))
    return result


def _wait(device: str) -> None:
    if device != "cpu":
        torch.cuda.synchronize()


def main() -> None:
    """Measure every size that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tokens", default="26880", help="padded tokens a step, several by comma")
    parser.add_argument("--steps", type=int, default=30)
    parser.add_argument("--backend", default="compiled")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    asked = parser.parse_args()
    # Rounding on from the first step, which is the dearer half of a run.
    options = replace(TrainOptions(), backend=asked.backend, quantize_from=0.0)
    results = []
    for tokens in map(int, asked.tokens.split(",")):
        result = measure(replace(options, tokens_a_step=tokens), asked.device, asked.steps)
        print(result, flush=True)
        results.append(result)
    name = torch.cuda.get_device_name() if asked.device != "cpu" else "cpu"
    print(json.dumps({"device": name, "torch": torch.__version__, "results": results}))


if __name__ == "__main__":
    main()

"""How fast nano trains on one device: tokens a second, and where a step's time goes.

    python benchmarks/nano_training.py --tokens 32768,65536 --steps 50

Each size is warmed up (which compiles, and captures the step's CUDA graphs), timed, and then
profiled for a few steps. When the device is busy for much less than a step takes, the host is the
limit. Drawing the conversations is timed apart. The last line of stdout is JSON.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import torch
from torch import Tensor
from torch.profiler import ProfilerActivity, profile

sys.path.insert(0, str(Path(__file__).parents[1]))

from motet.checkpoint.resolve import NANO
from motet.tokenizer import Tokenizer
from recipes.nano.packing import Shape
from recipes.nano.train import Trainer, TrainOptions, packed_steps

NUM_READY = 8  # different steps, taken in turn


def measure(options: TrainOptions, device: str, steps: int) -> dict[str, float]:
    """Milliseconds a step, device milliseconds a step, tokens a second."""
    tokenizer = Tokenizer.load(NANO)
    began = time.monotonic()
    drawn = packed_steps(0, tokenizer.to_json(), replace(options, workers=0))
    ready = [packed.to(device) for packed in islice(drawn, NUM_READY)]
    seconds_drawing = time.monotonic() - began
    trainer = Trainer(options, device)
    began = time.monotonic()
    for packed in ready:
        trainer.step(packed)
    _wait(device)
    warm_up = time.monotonic() - began
    began = time.monotonic()
    for packed in _in_turn(ready, steps):
        trainer.step(packed)
    _wait(device)
    seconds = time.monotonic() - began
    shape = Shape(options.tokens_a_step)
    real = sum(_num_real(packed, shape) for packed in ready) / NUM_READY / shape.tokens
    result = {
        "tokens_a_step": shape.tokens,
        "share_not_padding": round(real, 4),
        "warm_up_s": round(warm_up, 1),
        "ms_a_step": round(1000 * seconds / steps, 2),
        "tokens_a_second": round(shape.tokens * steps / seconds),
        "drawn_tokens_a_second": round(shape.tokens * NUM_READY / seconds_drawing),
        "loss": round(float(trainer.step(ready[0])[0]), 3),
    }
    if device != "cpu":
        result["peak_gb"] = round(torch.cuda.max_memory_allocated() / 1e9, 1)
        with profile(activities=[ProfilerActivity.CUDA]) as profiled:
            for packed in ready[:5]:
                trainer.step(packed)
            _wait(device)
        events = profiled.key_averages()
        busy = sum(event.self_device_time_total for event in events) / 5000
        result["device_ms_a_step"] = round(busy, 2)
        print(events.table(sort_by="self_cuda_time_total", row_limit=60, max_name_column_width=90))
    return result


def _in_turn(ready: list[Tensor], steps: int) -> Iterator[Tensor]:
    return (ready[i % len(ready)] for i in range(steps))


def _num_real(packed: Tensor, shape: Shape) -> int:
    """Tokens before the sequence of padding, which is the last that is not empty."""
    starts = packed[-shape.sequences - 1 :]
    return int(starts[starts < shape.tokens].max())


def _wait(device: str) -> None:
    if device != "cpu":
        torch.cuda.synchronize()


def main() -> None:
    """Measure every size that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tokens", default="32768", help="tokens a step, several by comma")
    parser.add_argument("--steps", type=int, default=50)
    parser.add_argument("--backend", default="compiled")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    asked = parser.parse_args()
    # Rounding on from the first step, which is the dearer half of a run.
    options = replace(TrainOptions(), backend=asked.backend, quantize_from=0.0)
    results = []
    for tokens in map(int, asked.tokens.split(",")):
        with torch.cuda.stream(torch.cuda.Stream() if asked.device != "cpu" else None):
            sized = replace(options, tokens_a_step=tokens)
            results.append(measure(sized, asked.device, asked.steps))
        print(results[-1], flush=True)
    name = torch.cuda.get_device_name() if asked.device != "cpu" else "cpu"
    print(json.dumps({"device": name, "torch": torch.__version__, "results": results}))


if __name__ == "__main__":
    main()

"""What LoRA adapters cost: the time of a step without, with one, and with several in the batch.

The adapters have random weights for all projections of attention and for the experts. Times are
those of this process (one thread), so that other work on the machine does not count. The last line
on stdout is one JSON object.

    OMP_NUM_THREADS=1 python benchmarks/adapters.py --model nano --rank 16
"""

import argparse
import json
import platform
import statistics
import tempfile
import time
from pathlib import Path

import torch
from safetensors.torch import save_file

from motet import __version__
from motet.engine.config import EngineConfig
from motet.engine.core import EngineCore
from motet.engine.request import SamplingParams
from motet.engine.wire import RequestInput
from motet.model.config import ModelConfig
from motet.model.load import load_model

MIXES: dict[str, list[str | None]] = {
    "none": [None],
    "one": ["0"],
    "four": ["0", "1", "2", "3"],
    "one of two requests": [None, "0"],
}


def write_adapter(folder: Path, config: ModelConfig, rank: int) -> None:
    """An adapter as PEFT saves it."""
    hidden, stacked = config.hidden_size, rank * config.num_experts
    num_q, num_k, num_v = config.qkv_sizes
    sizes = {  # of lora_A and lora_B
        "self_attn.q_proj": ((rank, hidden), (num_q, rank)),
        "self_attn.k_proj": ((rank, hidden), (num_k, rank)),
        "self_attn.v_proj": ((rank, hidden), (num_v, rank)),
        "self_attn.o_proj": ((rank, num_q), (hidden, rank)),
        "mlp.experts.base_layer": ((stacked, hidden), (2 * config.expert_size, stacked)),
        "mlp.experts": ((stacked, config.expert_size), (hidden, stacked)),
    }
    settings = {
        "peft_type": "LORA",
        "r": rank,
        "lora_alpha": rank,
        "target_modules": [f"{name}_proj" for name in "qkvo"],
        "target_parameters": ["mlp.experts.gate_up_proj", "mlp.experts.down_proj"],
    }
    folder.mkdir()
    (folder / "adapter_config.json").write_text(json.dumps(settings))
    tensors = {
        f"base_model.model.model.layers.{layer}.{name}.lora_{part}.weight": torch.randn(size) * 0.01
        for layer in range(config.num_layers)
        for name, pair in sizes.items()
        for part, size in zip("AB", pair, strict=True)
    }
    save_file(tensors, folder / "adapter_model.safetensors")


def prefill(core: EngineCore, adapter: str | None, num_tokens: int) -> float:
    """Milliseconds of one prompt that nothing of is cached."""
    ids = [7 * i % core.model_config.vocab_size for i in range(num_tokens)]
    params = SamplingParams(temperature=0, max_tokens=1)
    core.add(RequestInput("prompt", ids, params, adapter=adapter))
    start = time.process_time()
    while core.has_work:
        core.step()
    return 1e3 * (time.process_time() - start)


def decode(core: EngineCore, adapters: list[str | None], num_requests: int, steps: int) -> float:
    """Milliseconds of a step in which each of the requests gets a token."""
    params = SamplingParams(temperature=0, max_tokens=500, ignore_eos=True)
    for i in range(num_requests):
        ids, adapter = [(i + j) % 500 for j in range(32)], adapters[i % len(adapters)]
        core.add(RequestInput(str(i), ids, params, adapter=adapter))
    while len(core.step()) < num_requests:
        pass
    times = []
    for _ in range(steps):
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
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--batches", type=int, nargs="+", default=[1, 8, 64])
    parser.add_argument("--prompt", type=int, default=512)
    args = parser.parse_args()
    torch.set_num_threads(1)
    model = load_model(args.model, backend="ref").model
    core = EngineCore(model, EngineConfig(max_context=1024, reuse_prefixes=False))
    with tempfile.TemporaryDirectory() as folder:
        for name in MIXES["four"]:
            assert name is not None
            write_adapter(Path(folder, name), model.config, args.rank)
            core.load_adapter(name, str(Path(folder, name)))
    found: dict[str, dict[str, list[float]]] = {}
    for _ in range(args.rounds):
        for mix, adapters in MIXES.items():
            if len(adapters) == 1:
                took = prefill(core, adapters[0], args.prompt)
                found.setdefault(f"prompt of {args.prompt}", {}).setdefault(mix, []).append(took)
            for num_requests in args.batches:
                took = decode(core, adapters, num_requests, args.steps)
                what = f"a token for {num_requests}"
                found.setdefault(what, {}).setdefault(mix, []).append(took)
    table = {
        what: {mix: round(statistics.median(times), 2) for mix, times in mixes.items()}
        for what, mixes in found.items()
    }
    for what, row in table.items():
        print(what, row)
    facts = {
        "model": args.model,
        "rank": args.rank,
        "ms": table,
        "motet": __version__,
        "torch": torch.__version__,
        "machine": platform.machine(),
    }
    print(json.dumps(facts))


if __name__ == "__main__":
    main()

"""Trains nano from scratch through `motet.model.gpt_oss` itself, experts quantization-aware.

The weights are float32 masters under the checkpoint's names. Each step rounds the experts onto the
MXFP4 grid (straight-through gradients), builds a `GptOss` around them, and takes the cross entropy
of the completions plus a small load-balancing term (Fedus et al. 2021,
https://arxiv.org/abs/2101.03961). Matrices learn by Muon, everything else by AdamW.

A run can be cut in pieces: with `stop_after` it saves its state and ends; started again with the
same state file it goes on.
"""

import json
import logging
import math
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from motet.model.config import ModelConfig
from motet.model.gpt_oss import GptOss
from motet.ops.batch import Batch
from motet.ops.moe import Routing
from motet.ops.mxfp4 import fake_quantize
from motet.tokenizer import Tokenizer
from recipes.nano.config import nano_config
from recipes.nano.data import Example, batches
from recipes.nano.optimizer import Muon

__all__ = ["TrainOptions", "train"]

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class TrainOptions:
    """What a run is made of. The defaults made the checkpoint that ships."""

    steps: int = 9000
    tokens_a_step: int = 49_152  # padded
    max_len: int = 3072
    muon_lr: float = 0.02
    adam_lr: float = 4e-3
    warmup: int = 100
    decay_from: float = 0.4  # share of the steps after which the rate falls to zero
    quantize_from: float = 0.3  # and after which the experts are rounded
    balance: float = 0.01
    clip: float = 1.0
    workers: int = 14
    seed: int = 0
    log_every: int = 100  # steps


def init_weights(config: ModelConfig, seed: int, device: str) -> dict[str, Tensor]:
    """Random float32 masters under HF names; residual outputs start small."""
    generator = torch.Generator(device="cpu").manual_seed(seed)
    d, f, e = config.hidden_size, config.expert_size, config.num_experts
    q, k, v = config.qkv_sizes

    def normal(*shape: int, std: float) -> Tensor:
        return (torch.randn(*shape, generator=generator) * std).to(device).requires_grad_()

    def constant(*shape: int, value: float = 0.0) -> Tensor:
        return torch.full(shape, value, device=device, requires_grad=True)

    weights = {
        "model.embed_tokens.weight": normal(config.vocab_size, d, std=0.3),
        "model.norm.weight": constant(d, value=1.0),
        "lm_head.weight": normal(config.vocab_size, d, std=0.02),
    }
    for i in range(config.num_layers):
        at = f"model.layers.{i}."
        for name, rows in (("q", q), ("k", k), ("v", v)):
            weights[f"{at}self_attn.{name}_proj.weight"] = normal(rows, d, std=d**-0.5)
            weights[f"{at}self_attn.{name}_proj.bias"] = constant(rows)
        weights[f"{at}self_attn.o_proj.weight"] = normal(d, q, std=0.2 * q**-0.5)
        weights[f"{at}self_attn.o_proj.bias"] = constant(d)
        weights[f"{at}self_attn.sinks"] = constant(config.num_heads)
        weights[f"{at}input_layernorm.weight"] = constant(d, value=1.0)
        weights[f"{at}post_attention_layernorm.weight"] = constant(d, value=1.0)
        weights[f"{at}mlp.router.weight"] = normal(e, d, std=d**-0.5)
        weights[f"{at}mlp.router.bias"] = constant(e)
        experts = f"{at}mlp.experts."
        weights[experts + "gate_up_proj"] = normal(e, d, 2 * f, std=d**-0.5)
        weights[experts + "gate_up_proj_bias"] = constant(e, 2 * f)
        weights[experts + "down_proj"] = normal(e, f, d, std=0.2 * f**-0.5)
        weights[experts + "down_proj_bias"] = constant(e, d)
    return weights


def is_expert_matrix(name: str) -> bool:
    """Whether this tensor is stored in MXFP4."""
    return name.endswith(("gate_up_proj", "down_proj"))


def pack(examples: list[Example]) -> tuple[Batch, Tensor]:
    """A ragged batch on the CPU, and the token wanted after each of its logit rows."""
    ids: list[int] = []
    positions: list[Tensor] = []
    rows: list[Tensor] = []
    targets: list[int] = []
    starts = [0]
    for example in examples:
        n, start = len(example.token_ids), starts[-1]
        ids += example.token_ids
        positions.append(torch.arange(n))
        rows.append(torch.arange(start + example.prompt_len - 1, start + n - 1))
        targets += example.token_ids[example.prompt_len :]
        starts.append(start + n)
    lengths = [len(e.token_ids) for e in examples]
    batch = Batch(
        input_ids=torch.tensor(ids),
        positions=torch.cat(positions),
        cu_seqlens=torch.tensor(starts, dtype=torch.int32),
        seq_lens=torch.tensor(lengths, dtype=torch.int32),
        max_query_len=max(lengths),
        max_seq_len=max(lengths),
        logit_rows=torch.cat(rows),
    )
    return batch, torch.tensor(targets)


class _Batches(IterableDataset[tuple[Batch, Tensor]]):
    """Each worker draws its own samples; `first` makes a resumed run draw new ones."""

    def __init__(self, tokenizer_json: str, options: TrainOptions, first: int) -> None:
        self.tokenizer_json = tokenizer_json
        self.options = options
        self.first = first

    def __iter__(self) -> Iterator[tuple[Batch, Tensor]]:
        import tokenizers

        torch.set_num_threads(1)
        worker = get_worker_info()
        name = f"{self.options.seed}/{self.first}/{worker.id if worker else 0}"
        tokenizer = Tokenizer(tokenizers.Tokenizer.from_str(self.tokenizer_json))
        drawn = batches(
            tokenizer,
            seed=name,
            max_tokens=self.options.tokens_a_step,
            max_len=self.options.max_len,
        )
        return map(pack, drawn)


def to_device(batch: Batch, device: str) -> Batch:
    """The batch with its tensors on `device`."""
    moved = {
        name: value.to(device, non_blocking=True)
        for name, value in vars(batch).items()
        if isinstance(value, Tensor)
    }
    return Batch(**{**vars(batch), **moved})


def balance_loss(routing: Routing, num_experts: int) -> Tensor:
    """Load balance of one layer: 1 when all experts are used alike, more when they are not."""
    probabilities = torch.softmax(routing.logits.float(), dim=-1).mean(0)
    chosen = torch.zeros_like(probabilities)
    flat = routing.experts.reshape(-1)
    chosen.scatter_add_(0, flat, torch.full_like(flat, 1.0 / flat.numel(), dtype=chosen.dtype))
    return num_experts * (probabilities * chosen).sum()


def learning_rate(step: int, options: TrainOptions) -> float:
    """The share of the peak rate: warm-up, constant, then linear to zero."""
    done = step / options.steps
    if step < options.warmup:
        return (step + 1) / options.warmup
    return min(1.0, max(0.0, 1.0 - done) / (1.0 - options.decay_from))


def train(
    tokenizer: Tokenizer,
    options: TrainOptions,
    *,
    device: str,
    state_file: Path,
    stop_after: float = math.inf,
    log_file: Path | None = None,
) -> dict[str, Tensor] | None:
    """Train to the end and return the masters; None if `stop_after` seconds passed before.

    The state is saved to `state_file` when the run ends or stops, and read from it at the start.
    """
    began = time.monotonic()
    config = nano_config()
    weights = init_weights(config, options.seed, device)
    matrices = [
        p for n, p in weights.items()
        if p.ndim >= 2 and "bias" not in n and "embed" not in n and "lm_head" not in n
        and "router" not in n
    ]  # fmt: skip
    held = {id(p) for p in matrices}
    others = [p for p in weights.values() if id(p) not in held]
    muon = Muon(matrices, lr=options.muon_lr, weight_decay=0.01)
    adam = torch.optim.AdamW(
        others, lr=options.adam_lr, betas=(0.9, 0.98), weight_decay=0.0, fused=device != "cpu"
    )
    step = 0
    if state_file.exists():
        saved = torch.load(state_file, map_location=device, weights_only=True)
        for name, value in saved["weights"].items():
            weights[name].data.copy_(value)
        muon.load_state_dict(saved["muon"])
        adam.load_state_dict(saved["adam"])
        step = saved["step"]
        logger.info("going on at step %d", step)

    def save() -> None:
        partial = state_file.with_suffix(".partial")
        torch.save(
            {
                "weights": {n: p.detach() for n, p in weights.items()},
                "muon": muon.state_dict(),
                "adam": adam.state_dict(),
                "step": step,
            },
            partial,
        )
        os.replace(partial, state_file)

    loader = DataLoader(
        _Batches(tokenizer.to_json(), options, step),
        batch_size=None,
        num_workers=options.workers,
        prefetch_factor=8 if options.workers else None,
        pin_memory=device != "cpu",
    )
    num_tokens, last_log = 0, time.monotonic()
    sums = torch.zeros(2, device=device)
    for batch, targets in loader:
        if step >= options.steps:
            break
        if time.monotonic() - began > stop_after:
            save()
            return None
        rate = learning_rate(step, options)
        for group in muon.param_groups:
            group["lr"] = options.muon_lr * rate
        for group in adam.param_groups:
            group["lr"] = options.adam_lr * rate
        rounded = step >= options.quantize_from * options.steps
        used = {
            n: fake_quantize(p, dim=1) if rounded and is_expert_matrix(n) else p
            for n, p in weights.items()
        }
        model = GptOss(config, used, dtype=torch.float32)
        routing: list[Routing] = []
        with torch.autocast(device, torch.bfloat16, enabled=device != "cpu"):
            logits = model.forward(to_device(batch, device), None, routing=routing)
        loss = cross_entropy(logits.float(), targets.to(device, non_blocking=True))
        balance = torch.stack([balance_loss(r, config.num_experts) for r in routing]).mean()
        (loss + options.balance * balance).backward()
        torch.nn.utils.clip_grad_norm_(others, options.clip)
        muon.step()
        adam.step()
        muon.zero_grad()
        adam.zero_grad()
        sums += torch.stack([loss.detach(), balance.detach()])
        num_tokens += batch.input_ids.numel()
        step += 1
        if step % options.log_every == 0:
            mean_loss, mean_balance = (sums / options.log_every).tolist()
            sums.zero_()
            now = time.monotonic()
            line = {
                "step": step,
                "loss": round(mean_loss, 4),
                "balance": round(mean_balance, 3),
                "rate": round(rate, 3),
                "tokens_a_second": round(num_tokens / (now - last_log)),
                "seconds": round(now - began),
            }
            num_tokens, last_log = 0, now
            logger.info("%s", json.dumps(line))
            if log_file:
                with log_file.open("a") as out:
                    out.write(json.dumps(line) + "\n")
    save()
    return {n: p.detach() for n, p in weights.items()}

"""Trains nano from scratch through `motet.model.gpt_oss` itself, experts quantization-aware.

The weights are float32 masters under the checkpoint's names. Each step rounds the experts onto the
MXFP4 grid (straight-through gradients), builds a `GptOss` around them, and takes the cross entropy
of the completions plus a small load-balancing term (Fedus et al. 2021,
https://arxiv.org/abs/2101.03961). Matrices learn by Muon, everything else by AdamW.

A run can be cut in pieces: with `stop_after` it saves its state and ends; started again with the
same state file it goes on.
"""

import itertools
import json
import logging
import math
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from safetensors.torch import save_file
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

__all__ = ["TrainOptions", "Trainer", "train"]

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class TrainOptions:
    """What a run is made of. The defaults made the checkpoint that ships."""

    steps: int = 10_400
    # Sequences are padded to the lengths, and so many fill a step. All lengths divide the tokens of
    # a step, so that its shapes never change but for attention's.
    tokens_a_step: int = 26_880
    lengths: tuple[int, ...] = (
        64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 640, 960, 1920,
    )  # fmt: skip
    brief_until: float = 0.75  # share of the steps in which the system message is cut short
    muon_lr: float = 0.02
    adam_lr: float = 4e-3
    warmup: int = 100
    decay_from: float = 0.4  # share of the steps after which the rate falls to zero
    quantize_from: float = 0.5  # and after which the experts are rounded
    balance: float = 0.01
    clip: float = 1.0
    workers: int = 6
    seed: int = 0
    log_every: int = 100  # steps
    backend: str = "compiled"  # of the ops; "ref" starts at once and runs at half the speed


LAYERS = "model.layers.*."  # masters of all layers are one tensor, stacked along dimension 0


def init_masters(config: ModelConfig, seed: int, device: str) -> dict[str, Tensor]:
    """Random float32 masters; residual outputs start small.

    Names are the checkpoint's, but for the layers', which stand together under `LAYERS`: one
    launch then rounds, casts or updates a matrix of all layers.
    """
    generator = torch.Generator(device="cpu").manual_seed(seed)
    n, d = config.num_layers, config.hidden_size
    f, e = config.expert_size, config.num_experts
    q, k, v = config.qkv_sizes

    def normal(*shape: int, std: float) -> Tensor:
        return (torch.randn(*shape, generator=generator) * std).to(device).requires_grad_()

    def constant(*shape: int, value: float = 0.0) -> Tensor:
        return torch.full(shape, value, device=device, requires_grad=True)

    masters = {
        "model.embed_tokens.weight": normal(config.vocab_size, d, std=0.3),
        "model.norm.weight": constant(d, value=1.0),
        "lm_head.weight": normal(config.vocab_size, d, std=0.02),
    }
    for name, rows in (("q", q), ("k", k), ("v", v)):
        masters[f"{LAYERS}self_attn.{name}_proj.weight"] = normal(n, rows, d, std=d**-0.5)
        masters[f"{LAYERS}self_attn.{name}_proj.bias"] = constant(n, rows)
    experts = f"{LAYERS}mlp.experts."
    return masters | {
        f"{LAYERS}self_attn.o_proj.weight": normal(n, d, q, std=0.2 * q**-0.5),
        f"{LAYERS}self_attn.o_proj.bias": constant(n, d),
        f"{LAYERS}self_attn.sinks": constant(n, config.num_heads),
        f"{LAYERS}input_layernorm.weight": constant(n, d, value=1.0),
        f"{LAYERS}post_attention_layernorm.weight": constant(n, d, value=1.0),
        f"{LAYERS}mlp.router.weight": normal(n, e, d, std=d**-0.5),
        f"{LAYERS}mlp.router.bias": constant(n, e),
        f"{experts}gate_up_proj": normal(n, e, d, 2 * f, std=d**-0.5),
        f"{experts}gate_up_proj_bias": constant(n, e, 2 * f),
        f"{experts}down_proj": normal(n, e, f, d, std=0.2 * f**-0.5),
        f"{experts}down_proj_bias": constant(n, e, d),
    }


def by_layer(masters: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The same tensors under the names of each layer, as views."""
    named: dict[str, Tensor] = {}
    for name, value in masters.items():
        if name.startswith(LAYERS):
            for i, one in enumerate(value.unbind()):
                named[name.replace("*", str(i))] = one
        else:
            named[name] = value
    return named


def is_expert_matrix(name: str) -> bool:
    """Whether this tensor is stored in MXFP4."""
    return name.endswith(("gate_up_proj", "down_proj"))


def _is_matrix(name: str) -> bool:
    """Whether this tensor learns by Muon, and is multiplied in bfloat16."""
    return is_expert_matrix(name) or name.endswith(tuple(f"{p}_proj.weight" for p in "qkvo"))


def _weights(
    masters: Mapping[str, Tensor], rounding: Callable[[Tensor], Tensor] | None
) -> dict[str, Tensor]:
    """What the model computes with: matrices in bfloat16, experts rounded to MXFP4 if wanted."""
    used = {}
    for name, value in masters.items():
        if rounding is not None and is_expert_matrix(name):
            value = rounding(value)
        used[name] = value.bfloat16() if _is_matrix(name) else value
    return by_layer(used)


def pack(length: int, examples: list[Example], pad: int) -> tuple[Batch, Tensor]:
    """Sequences padded to `length`, and the token wanted after each logit row; -100 for none.

    There are as many rows as half the tokens, so that shapes never change; wanted tokens beyond
    that are dropped.
    """
    num_sequences = len(examples)
    ids = torch.full((num_sequences, length), pad)
    wanted = torch.full((num_sequences, length), -100)
    for i, example in enumerate(examples):
        n, prompt_len = len(example.token_ids), example.prompt_len
        ids[i, :n] = torch.tensor(example.token_ids)
        wanted[i, prompt_len - 1 : n - 1] = ids[i, prompt_len:n]
    num_rows = ids.numel() // 2
    rows = (wanted.flatten() >= 0).nonzero().squeeze(1)[:num_rows]
    targets = torch.full((num_rows,), -100)
    targets[: len(rows)] = wanted.flatten()[rows]
    batch = Batch(
        input_ids=ids.flatten(),
        positions=torch.arange(length).repeat(num_sequences),
        cu_seqlens=torch.arange(num_sequences + 1, dtype=torch.int32) * length,
        seq_lens=torch.full((num_sequences,), length, dtype=torch.int32),
        max_query_len=length,
        max_seq_len=length,
        logit_rows=torch.nn.functional.pad(rows, (0, num_rows - len(rows))),
    )
    return batch, targets


class _Batches(IterableDataset[tuple[Batch, Tensor]]):
    """Each worker draws its own samples; a run that goes on at step `first` draws new ones."""

    def __init__(
        self, tokenizer_json: str, options: TrainOptions, first: int, *, brief: bool
    ) -> None:
        self.tokenizer_json = tokenizer_json
        self.options = options
        self.first = first
        self.brief = brief

    def __iter__(self) -> Iterator[tuple[Batch, Tensor]]:
        import tokenizers

        torch.set_num_threads(1)
        worker = get_worker_info()
        name = f"{self.options.seed}/{self.first}/{worker.id if worker else 0}"
        tokenizer = Tokenizer(tokenizers.Tokenizer.from_str(self.tokenizer_json))
        drawn = batches(
            tokenizer,
            seed=name,
            tokens=self.options.tokens_a_step,
            lengths=self.options.lengths,
            brief=self.brief,
        )
        pad = tokenizer.control_tokens["<|endoftext|>"]
        return (pack(length, examples, pad) for length, examples in drawn)


def _batches_from(
    step: int, tokenizer: Tokenizer, options: TrainOptions, device: str
) -> Iterator[tuple[Batch, Tensor]]:
    """The batches of steps `step` to the last: brief prompts first, then whole ones."""
    turn = round(options.brief_until * options.steps)
    for first, end in ((step, turn), (max(step, turn), options.steps)):
        if first >= end:
            continue
        loader = DataLoader(
            _Batches(tokenizer.to_json(), options, first, brief=end == turn),
            batch_size=None,
            num_workers=options.workers,
            prefetch_factor=8 if options.workers else None,
            pin_memory=device != "cpu",
        )
        yield from itertools.islice(loader, end - first)


def to_device(batch: Batch, device: str) -> Batch:
    """The batch on `device`, but for the lengths, which are only read by the host."""
    moved = {
        name: value.to(device, non_blocking=True)
        for name, value in vars(batch).items()
        if isinstance(value, Tensor) and name not in ("cu_seqlens", "seq_lens")
    }
    return Batch(**{**vars(batch), **moved})


def balance_loss(routing: Sequence[Routing]) -> Tensor:
    """Load balance, the mean over layers: 1 when all experts are used alike, else more."""
    probabilities = torch.stack([r.logits for r in routing]).softmax(-1).mean(1)  # [layers, E]
    num_experts = probabilities.shape[-1]
    chosen = torch.stack([r.experts for r in routing]).flatten(1)  # [layers, T * top_k]
    expert = torch.arange(num_experts, device=chosen.device)
    share = (chosen.unsqueeze(-1) == expert).float().mean(1)
    return num_experts * (probabilities * share).sum(-1).mean()


def learning_rate(step: int, options: TrainOptions) -> float:
    """The share of the peak rate: warm-up, constant, then linear to zero."""
    done = step / options.steps
    if step < options.warmup:
        return (step + 1) / options.warmup
    return min(1.0, max(0.0, 1.0 - done) / (1.0 - options.decay_from))


class Trainer:
    """The masters, their optimizers, and one step of training."""

    def __init__(self, options: TrainOptions, device: str) -> None:
        self.options = options
        self.device = device
        self.config = nano_config()
        self.masters = init_masters(self.config, options.seed, device)
        self.num_steps = 0  # done so far
        matrices = [p for name, p in self.masters.items() if _is_matrix(name)]
        self._others = [p for name, p in self.masters.items() if not _is_matrix(name)]
        self._muon = Muon(matrices, lr=options.muon_lr, weight_decay=0.01)
        self._adam = torch.optim.AdamW(
            self._others, lr=options.adam_lr, betas=(0.9, 0.98), weight_decay=0.0
        )
        self._rounding: Callable[[Tensor], Tensor] = partial(fake_quantize, dim=-2)
        if options.backend == "compiled":
            self._rounding = torch.compile(self._rounding)

    def step(self, batch: Batch, targets: Tensor) -> Tensor:
        """Learn from one batch; returns the loss and the balance, [2] on the device."""
        options = self.options
        rate = learning_rate(self.num_steps, options)
        for optimizer, peak in ((self._muon, options.muon_lr), (self._adam, options.adam_lr)):
            for group in optimizer.param_groups:
                group["lr"] = peak * rate
        is_rounded = self.num_steps >= options.quantize_from * options.steps
        weights = _weights(self.masters, self._rounding if is_rounded else None)
        model = GptOss(self.config, weights, backend=options.backend, dtype=torch.bfloat16)
        routing: list[Routing] = []
        logits = model.forward(to_device(batch, self.device), None, routing=routing)
        loss = cross_entropy(logits, targets.to(self.device, non_blocking=True))
        balance = balance_loss(routing)
        (loss + options.balance * balance).backward()
        torch.nn.utils.clip_grad_norm_(self._others, options.clip)
        for optimizer in (self._muon, self._adam):
            optimizer.step()
            optimizer.zero_grad()
        self.num_steps += 1
        return torch.stack([loss.detach(), balance.detach()])

    def save(self, file: Path) -> None:
        """Write all that a run needs to go on; the file is the old one or the new one."""
        tensors = {f"master {name}": p.detach() for name, p in self.masters.items()}
        for name, p, state in self._states():
            for key, value in state.items():
                tensors[f"{key} {name}"] = torch.as_tensor(value).to(p.device)
        partial_file = file.with_name(f"{file.name}.partial")
        save_file(tensors, partial_file, {"steps": str(self.num_steps)})
        os.replace(partial_file, file)

    def load(self, file: Path) -> None:
        """Go on from what `save` wrote."""
        with safe_open(file, "pt", device=self.device) as saved:
            for name, p in self.masters.items():
                p.data.copy_(saved.get_tensor(f"master {name}"))
            keys = [key.split(" ", 1) for key in saved.keys() if not key.startswith("master ")]  # noqa: SIM118
            for name, _, state in self._states():
                for kind, of in keys:
                    if of == name:
                        value = saved.get_tensor(f"{kind} {name}")
                        state[kind] = value.cpu() if value.ndim == 0 else value
            self.num_steps = int(saved.metadata()["steps"])

    def _states(self) -> Iterator[tuple[str, Tensor, dict[str, Any]]]:
        """Each master's name, itself, and what its optimizer remembers of it."""
        for name, p in self.masters.items():
            optimizer = self._muon if _is_matrix(name) else self._adam
            yield name, p, optimizer.state[p]


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
    began = last_log = time.monotonic()
    trainer = Trainer(options, device)
    if state_file.exists():
        trainer.load(state_file)
        logger.info("going on at step %d", trainer.num_steps)
    num_tokens, sums = 0, torch.zeros(2, device=device)
    for batch, targets in _batches_from(trainer.num_steps, tokenizer, options, device):
        if time.monotonic() - began > stop_after:
            trainer.save(state_file)
            return None
        sums += trainer.step(batch, targets)
        num_tokens += batch.input_ids.numel()
        if trainer.num_steps % options.log_every == 0:
            loss, balance = (sums / options.log_every).tolist()
            now = time.monotonic()
            line = {
                "step": trainer.num_steps,
                "loss": round(loss, 4),
                "balance": round(balance, 3),
                "rate": round(learning_rate(trainer.num_steps - 1, options), 3),
                "tokens_a_second": round(num_tokens / (now - last_log)),
                "seconds": round(now - began),
            }
            num_tokens, last_log = 0, now
            sums.zero_()
            logger.info("%s", json.dumps(line))
            if log_file:
                with log_file.open("a") as out:
                    out.write(json.dumps(line) + "\n")
    trainer.save(state_file)
    return by_layer({name: p.detach() for name, p in trainer.masters.items()})

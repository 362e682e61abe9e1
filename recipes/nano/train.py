"""Trains nano from scratch through `motet.model.gpt_oss` itself, experts quantization-aware.

The weights are float32 masters under the checkpoint's names. Each step rounds the experts onto the
MXFP4 grid (straight-through gradients), builds a `GptOss` around them, and takes the cross entropy
of the completions plus a small load-balancing term (Fedus et al. 2021,
https://arxiv.org/abs/2101.03961). Matrices learn by Muon, everything else by AdamW.

With several GPUs each draws its own conversations and all learn from the mean of their gradients.
On a GPU a step is two CUDA graphs, one that makes the gradients and one that learns from them.

A run saves its state now and then, and with `stop_after` it ends early; started again with the same
state file it goes on.
"""

import itertools
import json
import logging
import math
import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import Tensor, distributed
from torch.multiprocessing.spawn import spawn
from torch.nn.functional import cross_entropy
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from motet.model.gpt_oss import GptOss
from motet.ops.moe import Routing
from motet.ops.mxfp4 import fake_quantize
from motet.tokenizer import Tokenizer
from recipes.nano.config import nano_config
from recipes.nano.data import examples
from recipes.nano.masters import by_layer, init_masters, is_matrix, read_masters, weights
from recipes.nano.optimizer import Muon
from recipes.nano.packing import Shape, fill, pack, unpack

__all__ = ["TrainOptions", "Trainer", "train"]

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class TrainOptions:
    """What a run is made of."""

    steps: int = 20_000
    tokens_a_step: int = 32_768  # of each GPU
    brief_until: float = 0.75  # share of the steps in which the system message is cut short
    muon_lr: float = 0.02
    adam_lr: float = 4e-3
    warmup: int = 100  # steps
    decay_from: float = 0.4  # share of the steps after which the rate falls to zero
    quantize_from: float = 0.5  # and after which the experts are rounded
    balance: float = 0.01
    clip: float = 1.0
    word_noise: float = 0.0  # share of the samples whose questions may be garbled
    init_from: tuple[Path, ...] = ()  # float checkpoint to start from: its files, or its folder
    workers: int = 12  # processes that draw conversations, for each GPU
    repeats: int = 1  # times that a step once drawn is taken, where drawing is slower than learning
    seed: int = 0
    log_every: int = 100  # steps; and only then a run stops or saves its state
    save_every: float = 120.0  # seconds
    backend: str = "compiled"  # of the ops; "ref" starts at once and is far slower


class _Steps(IterableDataset[Tensor]):
    """Packed steps. Each worker of each rank draws its own samples, and so does a run that goes on
    at step `first`.
    """

    def __init__(
        self, tokenizer_json: str, options: TrainOptions, first: int, rank: int, *, brief: bool
    ) -> None:
        self.tokenizer_json = tokenizer_json
        self.options = options
        self.seed = f"{options.seed}/{first}/{rank}"
        self.brief = brief

    def __iter__(self) -> Iterator[Tensor]:
        import tokenizers

        torch.set_num_threads(1)
        worker = get_worker_info()
        tokenizer = Tokenizer(tokenizers.Tokenizer.from_str(self.tokenizer_json))
        shape = Shape(self.options.tokens_a_step)
        seed = f"{self.seed}/{worker.id if worker else 0}"
        noise = self.options.word_noise
        drawn = fill(examples(tokenizer, seed=seed, brief=self.brief, word_noise=noise), shape)
        pad = tokenizer.control_tokens["<|endoftext|>"]
        return _repeated((pack(chosen, shape, pad) for chosen in drawn), self.options.repeats)


def _repeated(steps: Iterable[Tensor], times: int, group_len: int = 16) -> Iterator[Tensor]:
    """Each step so often, the others of its group in between."""
    group: list[Tensor] = []
    for step in steps:
        yield step
        group.append(step)
        if len(group) == group_len:
            for _ in range(times - 1):
                yield from group
            group.clear()


def packed_steps(
    first: int, tokenizer_json: str, options: TrainOptions, rank: int = 0, *, pinned: bool = False
) -> Iterator[Tensor]:
    """Steps `first` to the last, packed: brief prompts first, then whole ones."""
    turn = round(options.brief_until * options.steps)
    for begin, end in ((first, turn), (max(first, turn), options.steps)):
        if begin >= end:
            continue
        loader = DataLoader(
            _Steps(tokenizer_json, options, begin, rank, brief=end == turn),
            batch_size=None,
            num_workers=options.workers,
            prefetch_factor=8 if options.workers else None,
            pin_memory=pinned,
        )
        yield from itertools.islice(loader, end - begin)


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


class _Captured:
    """A function on fixed tensors: it runs a few times, is captured as a CUDA graph, and replayed.

    Call it outside the default stream.
    """

    WARM_UP = 3  # runs, in which all that is compiled or allocated once is

    def __init__(self, function: Callable[[], None]) -> None:
        self._function = function
        self._runs_left = self.WARM_UP
        self._graph: torch.cuda.CUDAGraph | None = None

    def __call__(self) -> None:
        if self._runs_left:
            self._runs_left -= 1
            self._function()
            return
        if self._graph is None:
            self._graph = torch.cuda.CUDAGraph()
            # Other threads, that pin memory or watch NCCL, go on meanwhile.
            with torch.cuda.graph(
                self._graph,
                stream=torch.cuda.current_stream(),
                capture_error_mode="thread_local",
            ):
                self._function()
        self._graph.replay()


class Trainer:
    """The masters, their optimizers, and one step of training; one of `world` that learn alike."""

    def __init__(self, options: TrainOptions, device: str, world: int = 1) -> None:
        self.options = options
        self.device = device
        self.world = world
        if device != "cpu":  # TF32 for what is float32: the checkpoint is rounded further
            torch.set_float32_matmul_precision("high")
        self.config = nano_config()
        self.masters = init_masters(self.config, options.seed, device)
        if options.init_from:
            read_masters(self.masters, options.init_from)
        self.num_steps = 0  # done so far
        # All gradients are views of one tensor, to be summed over the ranks at once.
        self._gradient = torch.zeros(sum(p.numel() for p in self.masters.values()), device=device)
        parts = self._gradient.split([p.numel() for p in self.masters.values()])
        for p, part in zip(self.masters.values(), parts, strict=True):
            p.grad = part.view_as(p)
        self._shape = Shape(options.tokens_a_step)
        self._packed = torch.zeros(sum(self._shape.sizes), dtype=torch.int32, device=device)
        self._losses = torch.zeros(2, device=device)
        matrices = [p for name, p in self.masters.items() if is_matrix(name)]
        self._others = [p for name, p in self.masters.items() if not is_matrix(name)]
        self._muon = Muon(matrices, torch.zeros((), device=device), weight_decay=0.01)
        self._adam = torch.optim.AdamW(
            self._others,
            torch.zeros((), device=device),
            betas=(0.9, 0.98),
            weight_decay=0.0,
            fused=True,
            capturable=device != "cpu",
        )
        self._rounding: Callable[[Tensor], Tensor] = partial(fake_quantize, dim=-2)
        if options.backend == "compiled":
            self._rounding = torch.compile(self._rounding)
        self._is_rounded = False
        self._backward = self._captured(self._find_gradient)
        self._learn = self._captured(self._follow_gradient)

    def step(self, packed: Tensor) -> Tensor:
        """Learn from one packed step.

        Returns:
            [2] on the device, until the next step: the loss and the balance, over `world`.
        """
        options = self.options
        is_rounded = self.num_steps >= options.quantize_from * options.steps
        if is_rounded != self._is_rounded:
            self._is_rounded = is_rounded
            self._backward = self._captured(self._find_gradient)
        rate = learning_rate(self.num_steps, options)
        for optimizer, peak in ((self._muon, options.muon_lr), (self._adam, options.adam_lr)):
            optimizer.param_groups[0]["lr"].fill_(peak * rate)
        self._packed.copy_(packed, non_blocking=True)
        self._backward()
        if self.world > 1:
            distributed.all_reduce(self._gradient)
        self._learn()
        self.num_steps += 1
        return self._losses

    def _captured(self, function: Callable[[], None]) -> Callable[[], None]:
        """Not with ref, which looks at the device in between, and not on the CPU."""
        can_capture = self.device != "cpu" and self.options.backend == "compiled"
        return _Captured(function) if can_capture else function

    def _find_gradient(self) -> None:
        self._gradient.zero_()
        batch, targets = unpack(self._packed, self._shape)
        used = weights(self.masters, self._rounding if self._is_rounded else None)
        model = GptOss(self.config, used, backend=self.options.backend, dtype=torch.bfloat16)
        routing: list[Routing] = []
        logits = model.forward(batch, None, routing=routing)
        loss = cross_entropy(logits, targets) / self.world
        balance = balance_loss(routing) / self.world
        (loss + self.options.balance * balance).backward()
        self._losses.copy_(torch.stack([loss.detach(), balance.detach()]))

    def _follow_gradient(self) -> None:
        torch.nn.utils.clip_grad_norm_(self._others, self.options.clip)
        self._muon.step()
        self._adam.step()

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
        """Go on from what `save` wrote. Before the first step."""
        with safe_open(file, "pt") as saved:
            for name, p in self.masters.items():
                p.data.copy_(saved.get_tensor(f"master {name}"))
            keys = [key.split(" ", 1) for key in saved.keys() if not key.startswith("master ")]  # noqa: SIM118
            for name, p, state in self._states():
                for kind, of in keys:
                    if of == name:
                        state[kind] = saved.get_tensor(f"{kind} {name}").to(p.device)
            self.num_steps = int(saved.metadata()["steps"])

    def _states(self) -> Iterator[tuple[str, Tensor, dict[str, Any]]]:
        """Each master's name, itself, and what its optimizer remembers of it."""
        for name, p in self.masters.items():
            optimizer = self._muon if is_matrix(name) else self._adam
            yield name, p, optimizer.state[p]


@dataclass(frozen=True)
class _Run:
    """What `train` was called with, in a form that goes to other processes."""

    tokenizer_json: str
    options: TrainOptions
    device: str
    state_file: Path
    stop_after: float
    log_file: Path | None


def train(
    tokenizer: Tokenizer,
    options: TrainOptions,
    *,
    device: str,
    state_file: Path,
    stop_after: float = math.inf,
    log_file: Path | None = None,
    world: int = 1,
) -> dict[str, Tensor] | None:
    """Train to the end and return the masters; None if `stop_after` seconds passed before.

    The state is saved to `state_file` when the run ends or stops, and read from it at the start.
    With `world` above 1 as many processes learn together, each on its own GPU.
    """
    run = _Run(tokenizer.to_json(), options, device, state_file, stop_after, log_file)
    if world == 1:
        _train(run)
    else:
        with tempfile.TemporaryDirectory() as folder:
            spawn(_train_rank, (world, run, f"{folder}/store"), nprocs=world)
    with safe_open(state_file, "pt") as saved:
        if int(saved.metadata()["steps"]) < options.steps:
            return None
        names = [name for name in saved.keys() if name.startswith("master ")]  # noqa: SIM118
        masters = {name.removeprefix("master "): saved.get_tensor(name) for name in names}
    return by_layer(masters)


def _train_rank(rank: int, world: int, run: _Run, store: str) -> None:
    """One process of several."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    if run.device != "cpu":
        torch.cuda.set_device(rank)
    distributed.init_process_group(
        "gloo" if run.device == "cpu" else "nccl",
        init_method=f"file://{store}",
        rank=rank,
        world_size=world,
    )
    _train(run, rank, world)
    distributed.destroy_process_group()  # not after an error: it would wait for the others


def _train(run: _Run, rank: int = 0, world: int = 1) -> None:
    """Learn until the end or until it is time to stop; rank 0 logs and saves."""
    is_gpu = run.device != "cpu"
    # Nothing may run in the default stream, which a capture would have to wait for.
    with torch.cuda.stream(torch.cuda.Stream() if is_gpu else None):
        trainer = Trainer(run.options, run.device, world)
        if run.state_file.exists():
            trainer.load(run.state_file)
            logger.info("going on at step %d", trainer.num_steps)
        steps = packed_steps(
            trainer.num_steps, run.tokenizer_json, run.options, rank, pinned=is_gpu
        )
        _learn_from(steps, trainer, run, is_first=rank == 0)
    if rank == 0:
        trainer.save(run.state_file)


def _learn_from(steps: Iterator[Tensor], trainer: Trainer, run: _Run, *, is_first: bool) -> None:
    """Take the steps, until there is none left or until it is time to stop."""
    options = run.options
    began = last_log = last_save = time.monotonic()
    sums = torch.zeros(3, device=run.device)  # of losses and balances; above 0 when to stop
    for packed in steps:
        sums[:2] += trainer.step(packed)
        if trainer.num_steps % options.log_every:
            continue
        if time.monotonic() - began > run.stop_after:
            sums[2] = 1.0
        if trainer.world > 1:
            distributed.all_reduce(sums)
        loss, balance, is_late = sums.tolist()
        sums.zero_()
        now = time.monotonic()
        num_tokens = options.tokens_a_step * trainer.world * options.log_every
        line = {
            "step": trainer.num_steps,
            "loss": round(loss / options.log_every, 4),
            "balance": round(balance / options.log_every, 3),
            "rate": round(learning_rate(trainer.num_steps - 1, options), 3),
            "tokens_a_second": round(num_tokens / (now - last_log)),
            "seconds": round(now - began),
        }
        last_log = now
        if is_first:
            logger.info("%s", json.dumps(line))
            if run.log_file:
                with run.log_file.open("a") as out:
                    out.write(json.dumps(line) + "\n")
        if is_late:
            return
        if is_first and now - last_save > options.save_every:
            trainer.save(run.state_file)
            last_save = now

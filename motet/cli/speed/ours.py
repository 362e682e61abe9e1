"""Motet's own turn: the bare steps of a model, without the engine's scheduling.

The cache is filled with random numbers instead of being computed, since the time of a step does not
depend on them. Input ids are random and the same in every pass. A first pass, which is not timed,
touches every page that the timed ones read, and tells which experts the tokens were routed to; in
a timed pass each step also takes the likeliest token out of the logits. The read bandwidth is
measured before and after each pass, and on a CPU, whose memory others may use, every few steps in
between. Then the ops are timed one by one: on a GPU those of the last
step, on a CPU those of all decoding steps once more.

As in the engine the last layer of a prompt computes what its last token needs, and no more is
counted of its operations; its bytes, and its ops one by one, are those of all tokens.

Example::

    facts = measure_motet(Job("nano", (prefill_case(32),)))
    facts["cases"][0]["seconds"]
"""

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import torch
from torch import Tensor

from motet.cli.bench_serve import peak_bytes
from motet.cli.speed.bandwidth import ReadBandwidth
from motet.cli.speed.cases import Case, Job
from motet.cli.speed.cost import Cost
from motet.cli.speed.ops import measure_ops, measure_ops_in_place
from motet.engine.config import BLOCK_LEN
from motet.engine.graphs import DecodeGraphs
from motet.model.gpt_oss import GptOss, new_cache
from motet.model.load import load_model
from motet.ops.batch import Batch, Pages
from motet.ops.ends import shortened
from motet.ops.kept import cache_dtype, fill_kept
from motet.ops.moe import Routing

__all__ = ["measure_motet"]

_STEPS_BETWEEN = 4  # two measurements of the bandwidth


@torch.inference_mode()
def measure_motet(job: Job) -> dict[str, Any]:
    """Load the model and run the job's cases, `passes` times each.

    Raises:
        MotetError: what loading or running the model raises.
    """
    if job.threads is not None:
        torch.set_num_threads(job.threads)
    start = time.perf_counter()
    loaded = load_model(
        job.model,
        device=job.device,
        backend=job.backend,
        dtype=job.dtype,
        dense=job.dense,
        activations=job.activations,
        expert_cache_bytes=job.expert_cache_bytes,
        kv_cache_dtype=job.kv_cache_dtype,
    )
    load_s = time.perf_counter() - start
    model = loaded.model
    is_gpu = model.device.type == "cuda"
    if is_gpu:  # whose kernels run on the current one; this process has one model alone
        torch.cuda.set_device(model.device)
    threads = torch.get_num_threads()
    bandwidth = ReadBandwidth(model.device, threads, job.bandwidth_bytes, job.now)
    kept = cache_dtype(job.kv_cache_dtype, model.dtype, model.backend)
    cost = Cost(loaded.checkpoint, loaded.config, dense=job.dense, cache_itemsize=kept.itemsize)
    cases = [_Steps(model, case, job).measure(cost, bandwidth, job.passes) for case in job.cases]
    return {
        "model": loaded.checkpoint.name,
        "layout": loaded.checkpoint.layout,
        "layers": loaded.config.num_layers,
        "device": str(model.device),
        "backend": model.backend,
        "dtype": str(model.dtype).removeprefix("torch."),
        "dense": job.dense,
        "activations": job.activations,
        "kv_cache_dtype": str(kept).removeprefix("torch."),
        "threads": threads,
        "load_s": load_s,
        "bandwidth_method": bandwidth.method,
        "peak_bytes": peak_bytes(os.getpid()),
        "gpu_peak_bytes": torch.cuda.max_memory_allocated(model.device) if is_gpu else None,
        "expert_cache_bytes": job.expert_cache_bytes,
        "experts_held": None if model.expert_cache is None else model.expert_cache.hits(),
        "cases": cases,
    }


class _Steps:
    """The steps of one case, ready to run."""

    def __init__(self, model: GptOss, case: Case, job: Job) -> None:
        self._model = model
        self._case = case
        self._now = job.now
        num_steps = case.tokens if case.kind == "decode" else 1
        num_blocks = -(-case.max_len // BLOCK_LEN)
        generator = torch.Generator().manual_seed(job.seed)
        self._cache = new_cache(
            model.config,
            num_full_blocks=case.batch * num_blocks,
            num_sliding_blocks=case.batch * num_blocks,
            block_len=BLOCK_LEN,
            device=model.device,
            dtype=cache_dtype(job.kv_cache_dtype, model.dtype, model.backend),
        )
        for layer in self._cache:
            for part in (layer.k, layer.v):
                fill_kept(part)
        order = torch.randperm(case.batch * num_blocks, generator=generator)
        table = order.int().view(case.batch, num_blocks)
        self._batches = [self._batch(table, step, generator) for step in range(num_steps)]
        self._forward: Callable[[Batch], Tensor] = self._run
        if model.device.type == "cuda" and model.backend == "gpu" and case.kind == "decode":
            graphs = DecodeGraphs(model.forward, self._cache, model.device, model.backend)
            self._forward = lambda batch: graphs.forward(batch, None)

    def _batch(self, table: Tensor, step: int, generator: torch.Generator) -> Batch:
        case, model = self._case, self._model
        new = case.tokens if case.kind == "prefill" else 1
        length = case.context + step + new
        positions = torch.arange(length - new, length).repeat(case.batch)
        sequences = torch.arange(case.batch).repeat_interleave(new)
        blocks = table[sequences, positions // BLOCK_LEN].long()
        pages = Pages(
            table[:, : -(-length // BLOCK_LEN)].contiguous().to(model.device),
            (blocks * BLOCK_LEN + positions % BLOCK_LEN).to(model.device),
            BLOCK_LEN,
        )
        vocab_size = model.config.vocab_size
        ids = torch.randint(0, vocab_size, positions.shape, generator=generator)
        starts = torch.arange(case.batch + 1, dtype=torch.int32) * new
        whole = Batch(
            input_ids=ids.to(model.device),
            positions=positions.to(model.device),
            cu_seqlens=starts.to(model.device),
            seq_lens=torch.full((case.batch,), length, dtype=torch.int32, device=model.device),
            max_query_len=new,
            max_seq_len=length,
            logit_rows=(starts[1:].long() - 1).to(model.device),
            full=pages,
            sliding=pages,
        )
        return shortened(whole, [new] * case.batch, (starts[1:] - 1).tolist())

    def _run(self, batch: Batch, routing: list[Routing] | None = None) -> Tensor:
        return self._model.forward(batch, self._cache, routing=routing)

    def measure(self, cost: Cost, bandwidth: ReadBandwidth, passes: int) -> dict[str, Any]:
        """Seconds of each pass and the bandwidth beside it; bytes of the mean step."""
        case = self._case
        routed = [self._routed(batch) for batch in self._batches]
        self._run_steps(self._batches)  # a GPU makes its graph in it
        seconds, bandwidths = [], []
        for _ in range(passes):
            taken, read = self._pass(bandwidth)
            seconds.append(taken)
            bandwidths.append(read)
        new = case.tokens if case.kind == "prefill" else 1
        steps = [
            cost.step(
                routed=experts,
                seq_lens=batch.seq_lens.tolist(),
                num_new=[new] * case.batch,
                num_logit_rows=case.batch,
            )
            for experts, batch in zip(routed, self._batches, strict=True)
        ]
        count, ends = len(steps), self._batches[-1].ends
        parts = {name: sum(getattr(s, name) for s in steps) / count for name in vars(steps[0])}
        model, num_layers = self._model, self._model.config.num_layers
        ops: list[dict[str, Any]] = []
        if model.device.type == "cuda" and model.backend == "gpu":
            batch = replace(self._batches[-1], ends=None)
            times = measure_ops(
                lambda: self._run(batch), batch, model.config, routed[-1], max(bandwidths)
            )
            ops = [one.as_dict() for one in times]
        if model.device.type == "cpu" and case.kind == "decode":
            # with a list for the routing, since only then the model calls one op after the other
            runs = [partial(self._run, batch, []) for batch in self._batches]
            times = measure_ops_in_place(
                list(zip(runs, self._batches, routed, strict=True)),
                model.config,
                max(bandwidths),
                self._now,
            )
            ops = [one.as_dict() for one in times]
        return {
            "ops": ops,
            "seconds": seconds,
            "bandwidth": bandwidths,
            "steps": count,
            "step_bytes": parts,
            "experts_a_layer": sum(map(sum, routed)) / count / num_layers,
            "step_macs": cost.macs(
                new * case.batch, case.batch, None if ends is None else len(ends.rows)
            ),
        }

    def _routed(self, batch: Batch) -> list[int]:
        """Different experts that a step's tokens go to, in each layer."""
        routing: list[Routing] = []
        self._run(batch, routing)
        return [len(layer.experts.unique()) for layer in routing]

    def _pass(self, bandwidth: ReadBandwidth) -> tuple[float, float]:
        """Seconds of all steps, and the mean of the bandwidths measured between them."""
        is_cpu = self._model.device.type == "cpu"
        at_once = _STEPS_BETWEEN if is_cpu else len(self._batches)
        seconds, reads = 0.0, [bandwidth.measure()]
        for first in range(0, len(self._batches), at_once):
            seconds += self._run_steps(self._batches[first : first + at_once])
            reads.append(bandwidth.measure())
        return seconds, statistics.fmean(reads)

    def _run_steps(self, batches: list[Batch]) -> float:
        """Their seconds."""
        start = self._now()
        for batch in batches:
            self._forward(batch).argmax(-1)
        if self._model.device.type == "cuda":
            torch.cuda.synchronize(self._model.device)
        return self._now() - start

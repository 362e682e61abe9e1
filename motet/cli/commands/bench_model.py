"""`motet bench decode`, `prefill` and `batch`: the speed of a model."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from motet.cli.commands.options import (
    Activations,
    Backend,
    Config,
    Device,
    Dtype,
    ExpertCacheBytes,
    Json,
    KvCacheDtype,
)
from motet.cli.commands.spread import spread

__all__ = ["batch", "decode", "prefill"]

Model = Annotated[
    str, typer.Option("--model", help="What other commands take as MODEL; synthetic:NAME too.")
]
Runs = Annotated[int, typer.Option(min=1, help="Times that each case is measured.")]
Threads = Annotated[
    int | None, typer.Option(min=1, help="Threads on a CPU; default: one a physical core.")
]
Dense = Annotated[
    Literal["stored", "int8"],
    typer.Option(help="int8 rounds attention and the output matrix to Q8_0 at load."),
]
Against = Annotated[
    str | None,
    typer.Option(
        help="A peer to run in turn on the same weights: llama-cpp, transformers or vllm."
    ),
]
PeerDense = Annotated[
    Literal["stored", "bf16", "q8_0"],
    typer.Option(help="What the dense matrices of llama.cpp's file are."),
]
PeerFiles = Annotated[
    Path | None,
    typer.Option(metavar="FOLDER", help="Keep the files that are written for peers here."),
]
Clock = Annotated[
    Literal["wall", "process"],
    typer.Option(
        help="process counts the processor's time of one thread, for a machine that others use."
    ),
]
Layers = Annotated[int | None, typer.Option(min=1, help="Only the first layers of the model.")]
Steps = Annotated[int, typer.Option(min=1, help="Tokens that a sequence is fed in a run.")]


@dataclass(frozen=True)
class JobOptions:
    """What a `Job` calls the same."""

    device: Device = "auto"
    backend: Backend = "auto"
    dtype: Dtype = "auto"
    dense: Dense = "stored"
    activations: Activations = "exact"
    kv_cache_dtype: KvCacheDtype = "auto"
    expert_cache_bytes: ExpertCacheBytes = None
    threads: Threads = None
    clock: Clock = "wall"


@dataclass(frozen=True)
class PlanOptions:
    """What a `SpeedPlan` calls the same."""

    runs: Runs = 5
    against: Against = None
    peer_dense: PeerDense = "q8_0"
    peer_files: PeerFiles = None
    layers: Layers = None


@spread
def decode(
    *,
    model: Model = "nano",
    context: Annotated[
        str, typer.Option(metavar="N,...", help="Tokens that are in the cache before.")
    ] = "128",
    batch: Annotated[int, typer.Option(min=1, help="Sequences.")] = 1,
    tokens: Steps = 16,
    how: JobOptions,
    plan: PlanOptions,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Measure tokens a second one after the other, beside what the memory's bandwidth allows.

    \b
    motet bench decode --model synthetic:gpt-oss-20b --context 128,4096 --threads 2
    motet bench decode --model ./gpt-oss-20b --dense int8 --against llama-cpp --peer-files /tmp/peer
    """
    from motet.cli.speed import decode_case, parse_counts

    cases = [
        decode_case(context=count, batch=batch, tokens=tokens)
        for count in parse_counts("--context", context)
    ]
    _run(model, cases, how, plan, as_json)


@spread
def prefill(
    *,
    model: Model = "nano",
    tokens: Annotated[
        str, typer.Option(metavar="N,...", help="Tokens of a prompt.")
    ] = "32,128,512",
    how: JobOptions,
    plan: PlanOptions,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Measure tokens a second of a prompt that is computed in one step.

    \b
    motet bench prefill --model synthetic:gpt-oss-20b --tokens 32,512
    motet bench prefill --model ./gpt-oss-20b --layers 2 --against transformers
    """
    from motet.cli.speed import parse_counts, prefill_case

    cases = [prefill_case(count) for count in parse_counts("--tokens", tokens)]
    _run(model, cases, how, plan, as_json)


@spread
def batch(
    *,
    model: Model = "nano",
    batch: Annotated[
        str, typer.Option(metavar="B,...", help="Sequences that are decoded together.")
    ] = "1,8",
    context: Annotated[int, typer.Option(min=1, help="Tokens that each has before.")] = 128,
    tokens: Steps = 8,
    how: JobOptions,
    plan: PlanOptions,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Measure tokens a second of several sequences that are decoded together.

    \b
    motet bench batch --model synthetic:gpt-oss-20b --batch 1,4,8,16
    motet bench batch --model ./gpt-oss-20b --device cuda --batch 8,64,256 --context 512 --json
    """
    from motet.cli.speed import decode_case, parse_counts

    cases = [
        decode_case(context=context, batch=count, tokens=tokens)
        for count in parse_counts("--batch", batch)
    ]
    _run(model, cases, how, plan, as_json)


def _run(model: str, cases: list[Any], how: JobOptions, plan: PlanOptions, as_json: bool) -> None:
    from motet.cli.speed import Job, SpeedPlan, run_speed

    job = Job(model, tuple(cases), **vars(how))
    run_speed(SpeedPlan(job, **vars(plan)), as_json=as_json)

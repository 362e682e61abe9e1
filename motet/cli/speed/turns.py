"""The contenders of a comparison, in turn: A B A B, one process at a time.

A peer gets the same weights: llama.cpp a GGUF file that Motet's own converter writes, or the very
file when the model is one; transformers and vllm the checkpoint folder. Where several settings of a
peer are tried, those that are best nowhere in the first turn are left out of the others, and the
best one of each case counts. Ratios are those of neighbouring turns.
"""

import hashlib
import importlib.util
import json
import statistics
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from motet.checkpoint import Checkpoint, open_checkpoint, write_hf
from motet.checkpoint.convert import plan_conversion
from motet.checkpoint.planned import write_planned
from motet.cli.progress import byte_bar
from motet.cli.speed.cases import Case, Job
from motet.cli.speed.machine import describe_machine
from motet.cli.speed.process import run_job
from motet.errors import BackendError, CapacityError, UsageError
from motet.model.load import check_checkpoint

__all__ = ["PEERS", "SpeedPlan", "measure_speed", "spread"]

#: Name -> the modules it needs, and what installs them.
PEERS: dict[str, tuple[tuple[str, ...], str]] = {
    "llama-cpp": (("llama_cpp",), "pip install 'motet[peers]'"),
    "transformers": (("transformers",), "pip install transformers"),
    "vllm": (("vllm",), "pip install vllm"),
}
#: What transformers needs besides to keep experts packed on a GPU.
_TRANSFORMERS_ON_GPU = (
    ("accelerate", "kernels", "triton"),
    "pip install accelerate kernels triton",
)


@dataclass(frozen=True)
class SpeedPlan:
    """What is measured, how often, and against whom."""

    job: Job
    runs: int = 5
    against: str | None = None
    peer_dense: Literal["stored", "bf16", "q8_0"] = "q8_0"  # of llama.cpp's file
    peer_files: Path | None = None  # where files for peers are kept; None: for this run only
    layers: int | None = None  # only the first ones of the model

    def check(self) -> None:
        """Raises UsageError for an option out of range, BackendError for a peer that is missing."""
        if self.runs < 1:
            raise UsageError(f"--runs is {self.runs}; give at least 1")
        if self.layers is not None and self.layers < 1:
            raise UsageError(f"--layers is {self.layers}; give at least 1")
        if self.job.clock == "process" and self.job.threads != 1:
            raise UsageError("--clock process counts all threads' time together; give --threads 1")
        if self.against is None:
            return
        if self.against not in PEERS:
            raise UsageError(f"--against is {self.against!r:.80}; expected {' or '.join(PEERS)}")
        needs = [PEERS[self.against]]
        if self.against == "transformers" and self.job.is_on_gpu:
            needs.append(_TRANSFORMERS_ON_GPU)
        for modules, remedy in needs:
            missing = [name for name in modules if importlib.util.find_spec(name) is None]
            if missing:
                raise BackendError(
                    f"--against {self.against} needs the package {', '.join(missing)}, which is "
                    f"not installed; {remedy}"
                )


def measure_speed(plan: SpeedPlan) -> dict[str, Any]:
    """Medians and spread of all cases; times in seconds, sizes in bytes.

    Raises:
        UsageError: an option out of range.
        CapacityError: a case is longer than the model's context.
        BackendError: the peer is missing or fails, or the device or backend cannot run here.
        MotetError: what loading or running the model raises.
    """
    plan.check()
    _check_lengths(plan.job)
    before = describe_machine()
    with _folder(plan.peer_files) as folder:
        contenders = _contenders(plan, folder)
        # without a peer, one process runs all passes
        is_alone = len(contenders) == 1
        turns: list[dict[str, Any]] = []
        for _ in range(1 if is_alone else plan.runs):
            passes = plan.runs if is_alone else 1
            told = {name: run_job(replace(job, passes=passes)) for name, job in contenders.items()}
            if not turns:  # a setting that is best nowhere is not tried again
                kept_names = {"motet", *_fastest(told, len(plan.job.cases))}
                contenders = {n: job for n, job in contenders.items() if n in kept_names}
            turns.append(told)
    ours = [turn["motet"] for turn in turns]
    kept = {key: value for key, value in ours[0].items() if key not in ("cases", "load_s")}
    facts: dict[str, Any] = {
        **kept,
        "load_s": spread([turn["load_s"] for turn in ours]),
        "peak_bytes": max(turn["peak_bytes"] or 0 for turn in ours) or None,
        "runs": plan.runs,
        "clock": plan.job.clock,
        "cases": [_case(case, index, ours) for index, case in enumerate(plan.job.cases)],
        "machine": before | {"load_after": describe_machine()["load"]},
    }
    if not is_alone:
        facts["against"] = plan.against
        facts["peers"] = [
            _peer(name, plan.job.cases, [turn for turn in turns if name in turn])
            for name in turns[0]
            if name != "motet"
        ]
        for index, case in enumerate(facts["cases"]):
            case["peer"] = _best(index, [p for p in facts["peers"] if p["name"] in contenders])
    return facts


def spread(values: Sequence[float]) -> dict[str, Any]:
    """Median, least, most, and all values in the order of the runs."""
    return {
        "median": statistics.median(values),
        "min": min(values),
        "max": max(values),
        "values": list(values),
    }


def _check_lengths(job: Job) -> None:
    limit = check_checkpoint(open_checkpoint(job.model)).max_context
    for case in job.cases:
        if case.max_len > limit:
            raise CapacityError(
                f"{case.name} is {case.max_len} tokens in the end, and the context of {job.model} "
                f"is {limit}; give fewer (--context, --tokens)"
            )


def _case(case: Case, index: int, turns: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Of one case what it gave over all turns."""
    told = [turn["cases"][index] for turn in turns]
    pairs = [
        (seconds, bandwidth)
        for one in told
        for seconds, bandwidth in zip(one["seconds"], one["bandwidth"], strict=True)
    ]
    first = told[0]
    step_bytes = sum(first["step_bytes"].values())
    num_bytes = step_bytes * first["steps"]
    num_tokens = case.num_tokens / first["steps"]
    return {
        "kind": case.kind,
        "batch": case.batch,
        "context": case.context,
        "tokens": case.tokens,
        "tokens_per_s": spread([case.num_tokens / seconds for seconds, _ in pairs]),
        "bytes_per_token": step_bytes / num_tokens,
        "step_bytes": first["step_bytes"],
        "ops": first.get("ops", []),
        "experts_a_layer": first["experts_a_layer"],
        "bytes_per_s": spread([num_bytes / seconds for seconds, _ in pairs]),
        "bandwidth": spread([bandwidth for _, bandwidth in pairs]),
        "share": spread([num_bytes / seconds / bandwidth for seconds, bandwidth in pairs]),
        "flop_per_s": spread([2 * first["step_macs"] * first["steps"] / s for s, _ in pairs]),
    }


def _peer(name: str, cases: Sequence[Case], turns: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Of one setting of a peer what it gave, and how much faster Motet was in the same turn."""
    told = []
    for index, case in enumerate(cases):
        theirs = [turn[name]["cases"][index]["seconds"][0] for turn in turns]
        ours = [turn["motet"]["cases"][index]["seconds"][0] for turn in turns]
        told.append(
            {
                "tokens_per_s": spread([case.num_tokens / seconds for seconds in theirs]),
                "ratio": spread([b / a for a, b in zip(ours, theirs, strict=True)]),
            }
        )
    kept = {key: value for key, value in turns[0][name].items() if key not in ("cases", "load_s")}
    return {
        "name": name,
        **kept,
        "load_s": spread([turn[name]["load_s"] for turn in turns]),
        "cases": told,
    }


def _fastest(told: Mapping[str, Any], num_cases: int) -> set[str]:
    """The settings of a peer that are the fastest one of some case."""
    names = [name for name in told if name != "motet"]
    if not names:
        return set()
    return {
        min(names, key=lambda name: float(told[name]["cases"][index]["seconds"][0]))
        for index in range(num_cases)
    }


def _best(index: int, peers: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The setting that was fastest in a case."""

    def speed(peer: Mapping[str, Any]) -> float:
        return float(peer["cases"][index]["tokens_per_s"]["median"])

    best = max(peers, key=speed)
    return {"name": best["name"], **best["cases"][index]}


@contextmanager
def _folder(wanted: Path | None) -> Iterator[Path]:
    if wanted is not None:
        wanted.mkdir(parents=True, exist_ok=True)
        yield wanted
        return
    with tempfile.TemporaryDirectory(prefix="motet-bench-") as made:
        yield Path(made)


def _contenders(plan: SpeedPlan, folder: Path) -> dict[str, Job]:
    """Name -> job, Motet first."""
    job = plan.job
    if plan.layers is not None:
        job = replace(job, model=str(_shortened(job.model, plan.layers, folder)))
    contenders = {"motet": job}
    if plan.against == "llama-cpp":
        file = str(_gguf(job.model, plan.peer_dense, folder))
        for repack in (True, False):
            name = f"llama.cpp, {plan.peer_dense}{', repacked' if repack else ''}"
            contenders[name] = replace(
                job, model=file, contender="llama-cpp", settings={"repack": repack}
            )
    elif plan.against in ("transformers", "vllm"):
        if not Path(job.model).expanduser().is_dir():
            source = open_checkpoint(job.model)
            job = replace(job, model=str(_written(source, source.config, folder)))
        contenders[plan.against] = replace(job, contender=plan.against)
    return contenders


def _key(source: Checkpoint, *more: object) -> str:
    """What tells the files of one checkpoint from those of another."""
    files = sorted(
        (str(file), file.stat().st_mtime_ns)
        for file in {entry.file for entry in source.entries.values()}
        if file is not None
    )
    told = json.dumps([source.name, source.nbytes, source.config, files, *more], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:12]


def _gguf(model: str, dense: Literal["stored", "bf16", "q8_0"], folder: Path) -> Path:
    """The model as a GGUF file; itself, if it is one."""
    if model.endswith(".gguf"):
        return Path(model).expanduser().absolute()
    source = open_checkpoint(model)
    path = folder.absolute() / f"{_key(source)}-{dense}.gguf"
    if not path.exists():
        plan = plan_conversion(source, "gguf", gguf_dense=dense)
        with byte_bar(f"writing {path.name}", plan.nbytes) as advance:
            write_planned(path, plan.files, plan.small_files, progress=advance)
    return path


def _shortened(model: str, layers: int, folder: Path) -> Path:
    """A folder with the first layers of the model."""
    source = open_checkpoint(model)
    config = dict(source.config)
    if layers > config["num_hidden_layers"]:
        raise UsageError(f"--layers is {layers}; the model has {config['num_hidden_layers']}")
    config["num_hidden_layers"] = layers
    if config.get("layer_types"):
        config["layer_types"] = config["layer_types"][:layers]
    return _written(source, config, folder)


def _written(source: Checkpoint, config: dict[str, Any], folder: Path) -> Path:
    layers = config["num_hidden_layers"]
    path = folder.absolute() / f"{_key(source)}-{layers}-layers"
    if source.layout == "gguf":
        raise UsageError(f"{source.name} is a GGUF file; convert it to a folder first")
    if not path.exists():
        names = [
            name
            for name in source.entries
            if not name.startswith("model.layers.") or int(name.split(".")[2]) < layers
        ]
        write_hf(path, config, ((name, source.read(name)) for name in names))
    return path

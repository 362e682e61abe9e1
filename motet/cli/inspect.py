"""`motet inspect MODEL`: what a checkpoint holds, what it needs, and whether it fits here.

Only headers are read. `describe` gives the facts, `run_inspect` prints them.

Example::

    describe("synthetic:gpt-oss-20b")["needs"]["kv_per_1k_tokens"]["bfloat16"]  # 24_576_000
"""

import json
import re
from collections import Counter
from math import prod
from os import PathLike
from typing import Any

from rich.console import Console
from rich.table import Table

from motet.checkpoint import Checkpoint, TensorEntry, open_checkpoint
from motet.engine.config import kv_bytes_per_token, kv_sliding_bytes
from motet.memory import Memory, gpu_memories, ram
from motet.model.config import ModelConfig
from motet.model.load import check_checkpoint
from motet.model.room import Room
from motet.model.room import needs as room_needs
from motet.ops.mxfp4 import cpu as native

__all__ = ["describe", "run_inspect"]

RUNTIME_BYTES = 1_000_000_000  # interpreter, torch, activations and the experts being unpacked
USEFUL_CONTEXT = 4096  # tokens that must have room before a model is said to fit
_PARTS = (  # the first pattern that matches a name gives its part
    ("experts", r"\.mlp\.experts\."),
    ("router", r"\.mlp\.router\."),
    ("attention", r"\.self_attn\."),
    ("embedding", r"embed_tokens"),
    ("unembedding", r"lm_head"),
    ("norms", r"norm"),
)


def run_inspect(model: str, as_json: bool) -> None:
    """Print what `model` holds and needs: for people, or as one JSON object."""
    facts = describe(model)
    if as_json:
        print(json.dumps(facts, ensure_ascii=False))
    else:
        _print_tables(facts)


def describe(model: str | PathLike[str]) -> dict[str, Any]:
    """The facts about a checkpoint and this machine; sizes in bytes.

    Raises:
        CheckpointError: the checkpoint is missing or damaged.
    """
    checkpoint = open_checkpoint(model)
    config = check_checkpoint(checkpoint)
    entries = list(checkpoint.entries.values())
    needs = _needs(checkpoint, config)
    memories = [ram(), *gpu_memories()]
    return {
        "model": checkpoint.name,
        "layout": checkpoint.layout,
        "experts": "mxfp4" if any(_is_packed(entry) for entry in entries) else "float",
        "files": len({e.file for e in entries if e.file is not None}),
        "tokenizer": checkpoint.tokenizer_json() is not None,
        "chat_template": checkpoint.chat_template is not None,
        "config": config.as_dict(),
        "parameters": {"total": _num_parameters(entries), "active": _num_active(entries, config)},
        "tensors": len(entries),
        "bytes": checkpoint.nbytes,
        "bytes_by_dtype": _bytes_by({e.name: e.dtype for e in entries}, entries),
        "bytes_by_part": _bytes_by({e.name: _part(e.name) for e in entries}, entries),
        "needs": needs,
        "memory": [_fit(one, needs, config, memories[0].available) for one in memories],
        "native_op": {
            "available": native.is_available(),
            "reason": native.unavailable_reason(),
        },
    }


def _needs(checkpoint: Checkpoint, config: ModelConfig) -> dict[str, Any]:
    """Bytes of the weights and of the key-value cache, the latter by the cache's type."""
    sizes = {"fp8": 1, "bfloat16": 2, "float32": 4}
    per_token = {
        dtype: kv_bytes_per_token(config, size, sliding=False) for dtype, size in sizes.items()
    }
    return {
        "weights": checkpoint.nbytes,
        "runtime": RUNTIME_BYTES,
        "kv_per_token": per_token,
        "kv_per_1k_tokens": {dtype: 1000 * nbytes for dtype, nbytes in per_token.items()},
        "kv_sliding": {dtype: kv_sliding_bytes(config, size) for dtype, size in sizes.items()},
        "experts_in_host": None if (room := room_needs(checkpoint, config)) is None else vars(room),
    }


def _fit(memory: Memory, needs: dict[str, Any], config: ModelConfig, free: int) -> dict[str, Any]:
    """Whether the model fits there, and how long a context with a float32 cache, the default. On a
    GPU also the most of `expert_cache_bytes` with which it fits if its experts stay in the RAM, of
    which so much is free.
    """
    fixed = needs["weights"] + needs["runtime"] + needs["kv_sliding"]["float32"]
    left = memory.available - fixed
    per_token = needs["kv_per_token"]["float32"]
    most = config.max_context if per_token == 0 else max(0, left) // per_token
    context = min(config.max_context, most) if left >= 0 else 0
    host, cache = needs["experts_in_host"], 0
    if memory.device != "RAM" and host is not None:
        cache = Room(**host).most_cache(memory.available, free)
    return {
        "device": memory.device,
        "total": memory.total,
        "available": memory.available,
        "fits": context >= min(USEFUL_CONTEXT, config.max_context),
        "context": context,
        "expert_cache_bytes": cache,
    }


def _num_parameters(entries: list[TensorEntry]) -> int:
    return sum(_count(entry) for entry in entries)


def _num_active(entries: list[TensorEntry], config: ModelConfig) -> int:
    """Parameters that one token touches: its experts alone, and the embedding not counted."""
    active = 0
    for entry in entries:
        part = _part(entry.name)
        if part == "experts":
            active += _count(entry) * config.experts_per_token // config.num_experts
        elif part != "embedding":
            active += _count(entry)
    return active


def _is_packed(entry: TensorEntry) -> bool:
    return entry.dtype == "MXFP4" or entry.name.endswith("_blocks")


def _count(entry: TensorEntry) -> int:
    """Parameters in one tensor: two a packed byte; the scales belong to the format."""
    if entry.name.endswith("_scales"):
        return 0
    return prod(entry.shape) * (2 if entry.name.endswith("_blocks") else 1)


def _part(name: str) -> str:
    return next(part for part, pattern in _PARTS if re.search(pattern, name))


def _bytes_by(group: dict[str, str], entries: list[TensorEntry]) -> dict[str, int]:
    sizes: Counter[str] = Counter()
    for entry in entries:
        sizes[group[entry.name]] += entry.nbytes
    return dict(sizes.most_common())


def _print_tables(facts: dict[str, Any]) -> None:
    console = Console()
    config, needs = facts["config"], facts["needs"]
    num_sliding = config["layer_types"].count("sliding_attention")

    holds = Table(title=facts["model"], show_header=False, title_justify="left")
    holds.add_column(style="bold")
    holds.add_column()
    parameters = facts["parameters"]
    holds.add_row(
        "parameters",
        f"{_count_text(parameters['total'])}, active a token {_count_text(parameters['active'])}",
    )
    holds.add_row(
        "layers",
        f"{config['num_layers']}: {config['num_layers'] - num_sliding} full, {num_sliding} sliding "
        f"over {config['sliding_window']} tokens",
    )
    holds.add_row(
        "experts",
        f"{config['num_experts']} a layer, {config['experts_per_token']} a token, "
        f"width {config['expert_size']}, {facts['experts']}",
    )
    holds.add_row(
        "attention",
        f"{config['num_heads']} heads of {config['head_dim']} over {config['num_kv_heads']} "
        f"kv heads; hidden {config['hidden_size']}",
    )
    holds.add_row("context", f"{config['max_context']:,} tokens")
    holds.add_row("vocabulary", f"{config['vocab_size']:,} tokens")
    holds.add_row("tokenizer", "yes" if facts["tokenizer"] else "no: token ids only")
    holds.add_row("tensors", f"{facts['tensors']} in {_files(facts['files'])}")
    holds.add_row("by type", _sizes(facts["bytes_by_dtype"]))
    holds.add_row("by part", _sizes(facts["bytes_by_part"]))
    console.print(holds)

    need = Table(title="needs", title_justify="left")
    need.add_column("")
    dtypes = list(needs["kv_per_token"])
    for dtype in dtypes:
        need.add_column(f"{dtype} cache", justify="right")
    need.add_row("weights", *[_bytes(needs["weights"])] * len(dtypes))
    for label, key in (
        ("cache a 1000 tokens", "kv_per_1k_tokens"),
        ("cache of the sliding layers, once", "kv_sliding"),
    ):
        need.add_row(label, *(_bytes(needs[key][dtype]) for dtype in dtypes))
    console.print(need)
    if (host := needs["experts_in_host"]) is not None:
        console.print(
            f"With its experts in the host's memory ({_bytes(host['in_host'])}) a GPU needs "
            f"{_bytes(host['on_gpu'])}, and an expert_cache_bytes of {host['least_cache']:,} at "
            "least.",
            markup=False,
        )

    here = Table(title="here", title_justify="left")
    for column in ("memory", "total", "free", "fits", "context that fits", "or expert cache"):
        here.add_column(column, justify="right" if column != "memory" else "left")
    for memory in facts["memory"]:
        here.add_row(
            memory["device"],
            _bytes(memory["total"]),
            _bytes(memory["available"]),
            "[green]yes[/]" if memory["fits"] else "[red]no[/]",
            f"{memory['context']:,}",
            _bytes(memory["expert_cache_bytes"]) if memory["expert_cache_bytes"] else "",
        )
    console.print(here)
    op = facts["native_op"]
    console.print(f"native MXFP4: {'built' if op['available'] else op['reason']}", markup=False)


def _files(count: int) -> str:
    return {0: "no file (made up at load)", 1: "1 file"}.get(count, f"{count} files")


def _sizes(sizes: dict[str, int]) -> str:
    return ", ".join(f"{name} {_bytes(size)}" for name, size in sizes.items())


def _count_text(count: int) -> str:
    """Billions, as people name models, and millions of a small one."""
    return f"{count / 1e9:.2f} B" if count >= 1e9 else f"{count / 1e6:.2f} M"


def _bytes(size: float) -> str:
    return f"{_si(size)}B"


def _si(value: float) -> str:
    for limit, unit in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if value >= limit:
            return f"{value / limit:.2f} {unit}"
    return f"{value:.0f} "

"""Writing a checkpoint folder in the Hugging Face layout: all of it, or nothing.

Everything goes to a temporary folder beside the target, is forced to the disk, and is then renamed,
so that a reader never sees half a checkpoint.
"""

import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor

from motet.checkpoint.atomic import check_folder_target, move_folder, sync
from motet.checkpoint.folder import INDEX, SINGLE
from motet.checkpoint.manifest import FOLDER_MANIFEST, write_manifest
from motet.checkpoint.names import QUANTIZATION
from motet.errors import UsageError

__all__ = ["write_hf"]


def write_hf(
    folder: str | Path,
    config: Mapping[str, Any],
    tensors: Mapping[str, Tensor] | Iterable[tuple[str, Tensor]],
    *,
    files: Iterable[str | Path] = (),
    shard_bytes: int = 5_000_000_000,
    overwrite: bool = False,
) -> Path:
    """Write a checkpoint folder, with a manifest of its files, and return its path.

    Args:
        folder: the folder to make. Its parents are made too.
        config: the dictionary for config.json. `quantization_config` follows the tensors: it is
            added when experts are packed and left out when they are not.
        tensors: names and tensors, of any device; an iterable is consumed a shard at a time, so
            that a model larger than the memory can be written.
        files: further files to copy in: tokenizer.json, chat_template.jinja and the like.
        shard_bytes: most bytes of tensors in one file; a single tensor may exceed it. One shard
            is written as model.safetensors, several with their index.
        overwrite: replace a checkpoint folder that is already there, with everything in it.

    Raises:
        UsageError: the folder holds something already; a tensor is named twice; there are none; a
            further file is missing, or has the name of one that is written here.
    """
    target = Path(folder).expanduser().absolute()
    check_folder_target(target, overwrite)
    copies = [Path(file) for file in files]
    _check_copies(copies)
    target.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        pairs = tensors.items() if isinstance(tensors, Mapping) else tensors
        names = _write_tensors(work, pairs, shard_bytes)
        full_config = {k: v for k, v in config.items() if k != "quantization_config"}
        if any(name.endswith("_blocks") for name in names):
            full_config["quantization_config"] = config.get("quantization_config", QUANTIZATION)
        _write_json(work / "config.json", full_config)
        for file in copies:
            shutil.copyfile(file, work / file.name)
        write_manifest(work)
        for path in sorted(work.iterdir()):
            path.chmod(0o666 & ~_umask())
            sync(path)
        work.chmod(0o777 & ~_umask())
        sync(work)
        move_folder(work, target)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise
    return target


def _check_copies(files: list[Path]) -> None:
    names = [file.name for file in files]
    for file in files:
        if not file.is_file():
            raise UsageError(f"{file}: no such file; it cannot be copied into the checkpoint")
        is_ours = (
            file.name in ("config.json", INDEX, FOLDER_MANIFEST) or file.suffix == ".safetensors"
        )
        if is_ours or names.count(file.name) > 1:
            raise UsageError(f"{file}: there is already to be a {file.name}; leave this one out")


def _write_tensors(work: Path, pairs: Iterable[tuple[str, Tensor]], shard_bytes: int) -> list[str]:
    """Write the shards and, for several, the index. Returns all names."""
    shards: list[tuple[Path, list[str]]] = []
    shard: dict[str, Tensor] = {}
    names: set[str] = set()
    total = held = 0

    def flush() -> None:
        path = work / f"part-{len(shards)}.safetensors"
        save_file(_unshared(shard), path, metadata={"format": "pt"})
        shards.append((path, list(shard)))
        shard.clear()

    for name, tensor in pairs:
        if name in names:
            raise UsageError(f"tensor {name} is given twice; give each name once")
        if shard and held + tensor.nbytes > shard_bytes:
            flush()
            held = 0
        names.add(name)
        shard[name] = tensor
        held += tensor.nbytes
        total += tensor.nbytes
    if not names:
        raise UsageError("no tensors were given; a checkpoint needs some")
    flush()
    if len(shards) == 1:
        shards[0][0].rename(work / SINGLE)
        return list(names)
    weight_map: dict[str, str] = {}
    for i, (path, shard_names) in enumerate(shards, start=1):
        final = f"model-{i:05}-of-{len(shards):05}.safetensors"
        path.rename(work / final)
        weight_map |= dict.fromkeys(shard_names, final)
    _write_json(work / INDEX, {"metadata": {"total_size": total}, "weight_map": weight_map})
    return list(names)


def _unshared(shard: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Contiguous CPU tensors, none of which share memory, as safetensors demands."""
    seen: set[int] = set()
    result: dict[str, Tensor] = {}
    for name, tensor in shard.items():
        plain = tensor.detach().to("cpu", memory_format=torch.contiguous_format).contiguous()
        storage = plain.untyped_storage().data_ptr()
        result[name] = plain.clone() if storage in seen else plain
        seen.add(storage)
    return result


def _write_json(path: Path, value: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

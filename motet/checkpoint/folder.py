"""A folder of safetensors: one file or shards with an index; their table of contents, mapped reads.

Tensors are mapped, not loaded: on the CPU `MappedFiles.read` copies nothing, and only what is
touched is read from the disk. Nothing here unpickles: `.bin` and `.pt` files are refused.
"""

import json
import os
from pathlib import Path
from typing import Any, NoReturn

from torch import Tensor

from motet.checkpoint.base import TensorEntry
from motet.checkpoint.header import check_name, read_header
from motet.checkpoint.mapped import map_file, view
from motet.errors import CheckpointError

__all__ = ["INDEX", "SINGLE", "MappedFiles", "find_file", "read_json", "read_table", "read_text"]

SINGLE = "model.safetensors"
INDEX = "model.safetensors.index.json"
MAX_TEXT = 2_000_000  # bytes of JSON or text; the index of a 120b model has 70,000
_PICKLES = (".bin", ".pt", ".pth")


class MappedFiles:
    """Maps each file once and takes tensors from it."""

    def __init__(self) -> None:
        self._mapped: dict[Path, Tensor] = {}

    def read(self, entry: TensorEntry) -> Tensor:
        """A view of the mapped file; a copy only if the file does not keep the tensor aligned."""
        assert entry.file is not None
        if entry.file not in self._mapped:
            self._mapped[entry.file] = map_file(entry.file)
        return view(self._mapped[entry.file], entry)


def find_file(folder: Path, name: str) -> Path | None:
    """The file `name` of a checkpoint folder, None if there is none.

    A link may lead to a file of the folder itself or, in a hub's cache, to its blobs: a folder from
    a stranger must not make Motet read anything else.

    Raises:
        CheckpointError: it is not a regular file, or a link leads elsewhere.
    """
    file = folder / name
    if not os.path.lexists(file):
        return None
    try:
        target, home = file.resolve(), folder.resolve()
    except (OSError, RuntimeError) as error:
        raise CheckpointError(f"{file}: cannot be followed: {error}") from error
    roots = [home, *(p.parent.parent / "blobs" for p in (home, home.parent) if _is_snapshot(p))]
    if not any(target.is_relative_to(root) for root in roots):
        raise CheckpointError(
            f"{file}: is a link to {target}, out of the checkpoint's folder; put the file itself "
            "there"
        )
    if not file.is_file():
        what = "leads nowhere" if not file.exists() else "is not a regular file"
        raise CheckpointError(f"{file}: {what}; a checkpoint folder needs a file there")
    return file


def read_json(file: Path) -> dict[str, Any]:
    """The JSON object in `file`; CheckpointError if there is none."""
    try:
        value = json.loads(_read_bytes(file).decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise CheckpointError(f"{file}: cannot be read as JSON: {error}") from error
    if not isinstance(value, dict):
        raise CheckpointError(f"{file}: found a {type(value).__name__}; expected a JSON object")
    return value


def read_text(file: Path) -> str:
    """The text in `file`; CheckpointError if there is none."""
    try:
        return _read_bytes(file).decode("utf-8")
    except ValueError as error:
        raise CheckpointError(f"{file}: cannot be read as text: {error}") from error


def _read_bytes(file: Path) -> bytes:
    """A small file: what it is parsed to may take twenty times as much memory."""
    if find_file(file.parent, file.name) is None:
        raise CheckpointError(f"{file}: not found; a checkpoint folder needs it")
    try:
        with open(file, "rb") as stream:
            raw = stream.read(MAX_TEXT + 1)
    except OSError as error:
        raise CheckpointError(f"{file}: cannot be read: {error.strerror or error}") from error
    if len(raw) > MAX_TEXT:
        raise CheckpointError(f"{file}: found more than {MAX_TEXT} bytes; expected a small file")
    return raw


def read_table(folder: Path) -> dict[str, TensorEntry]:
    """The entries of a folder's one file or of all its shards; CheckpointError for any damage."""
    single, index = find_file(folder, SINGLE), find_file(folder, INDEX)
    if single and index:
        raise CheckpointError(
            f"{folder}: found both {SINGLE} and {INDEX}; expected one of them: remove the stale one"
        )
    if not single and not index:
        _refuse_folder(folder)
    return read_header(single) if single else _read_shards(folder)


def _is_snapshot(folder: Path) -> bool:
    return folder.parent.name == "snapshots"


def _read_shards(folder: Path) -> dict[str, TensorEntry]:
    """The entries of all shards; they and the index must agree tensor by tensor."""
    index = folder / INDEX
    weight_map = read_json(index).get("weight_map")
    if not isinstance(weight_map, dict) or not weight_map:
        raise CheckpointError(f"{index}: found weight_map {weight_map!r:.60}; expected an object")
    shards: dict[str, dict[str, TensorEntry]] = {}
    for name, shard in weight_map.items():
        check_name(index, name)
        if not _is_plain_name(shard):
            raise CheckpointError(
                f"{index}: tensor {name}: found file name {shard!r:.200}; expected a "
                ".safetensors file in the same folder"
            )
        if shard not in shards:
            file = find_file(folder, shard)
            if file is None:
                raise CheckpointError(
                    f"{folder / shard}: not found; {INDEX} expects tensor {name} in it"
                )
            shards[shard] = read_header(file)
    for name, shard in weight_map.items():
        if name not in shards[shard]:
            other = next((file for file, entries in shards.items() if name in entries), "no shard")
            raise CheckpointError(
                f"{folder / shard}: tensor {name}: missing; expected by {INDEX}, found in {other}"
            )
    for shard, entries in shards.items():
        for name in entries:
            if weight_map.get(name) != shard:
                expected = weight_map.get(name, "no shard")
                raise CheckpointError(
                    f"{folder / shard}: tensor {name}: found here; {INDEX} expects it in {expected}"
                )
    return {name: shards[shard][name] for name, shard in weight_map.items()}


def _is_plain_name(shard: Any) -> bool:
    """A file of this very folder: an index from a stranger must not point elsewhere."""
    return (
        isinstance(shard, str)
        and shard.endswith(".safetensors")
        and not any(char in shard for char in "/\\:\0")
    )


def _refuse_folder(folder: Path) -> NoReturn:
    """Say why a folder without the expected files is not accepted."""
    files = sorted(path.name for path in folder.iterdir() if path.is_file())
    pickles = [name for name in files if name.endswith(_PICKLES)]
    if pickles:
        raise CheckpointError(
            f"{folder / pickles[0]}: pickled weights are refused, since loading them can run any "
            "code; expected safetensors: load them once in transformers, on a machine you can "
            "spare, and call save_pretrained"
        )
    shards = [name for name in files if name.endswith(".safetensors")]
    if shards:
        raise CheckpointError(
            f"{folder}: found {shards[0]} but no {INDEX}; expected {SINGLE}, or shards with their "
            "index"
        )
    raise CheckpointError(
        f"{folder}: found neither {SINGLE} nor {INDEX}; expected a gpt-oss checkpoint folder in "
        "the Hugging Face layout, or OpenAI's original one"
    )

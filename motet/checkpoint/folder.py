"""A folder of safetensors: one file or shards with an index; their table of contents, mapped reads.

Tensors are mapped, not loaded: on the CPU `MappedFiles.read` copies nothing, and only what is
touched is read from the disk. Nothing here unpickles: `.bin` and `.pt` files are refused.
"""

import json
from pathlib import Path
from typing import Any, NoReturn

from safetensors import SafetensorError, safe_open
from torch import Tensor

from motet.checkpoint.base import TensorEntry
from motet.checkpoint.header import read_header
from motet.errors import CheckpointError

__all__ = ["INDEX", "SINGLE", "MappedFiles", "read_json", "read_table", "read_text"]

SINGLE = "model.safetensors"
INDEX = "model.safetensors.index.json"
_PICKLES = (".bin", ".pt", ".pth")


class MappedFiles:
    """Opens each file once and maps tensors from it."""

    def __init__(self) -> None:
        self._handles: dict[Path, Any] = {}

    def read(self, entry: TensorEntry) -> Tensor:
        """A view of the mapped file; a copy only if the file does not keep the tensor aligned."""
        assert entry.file is not None
        try:
            handle = self._handles.get(entry.file)
            if handle is None:
                handle = self._handles[entry.file] = safe_open(entry.file, framework="pt")
            tensor: Tensor = handle.get_tensor(entry.name)
        except (SafetensorError, OSError) as error:
            raise CheckpointError(
                f"{entry.file}: tensor {entry.name}: cannot be read: {error}; "
                f"expected {entry.dtype} {list(entry.shape)}"
            ) from error
        if tensor.data_ptr() % tensor.element_size():
            tensor = tensor.clone()  # the format does not promise alignment; native code needs it
        return tensor


def read_json(file: Path) -> dict[str, Any]:
    """The JSON object in `file`; CheckpointError if there is none."""
    try:
        value = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        raise CheckpointError(f"{file}: not found; a checkpoint folder needs it") from None
    except (OSError, ValueError, RecursionError) as error:
        raise CheckpointError(f"{file}: cannot be read as JSON: {error}") from error
    if not isinstance(value, dict):
        raise CheckpointError(f"{file}: found a {type(value).__name__}; expected a JSON object")
    return value


def read_text(file: Path) -> str:
    """The text in `file`; CheckpointError if there is none."""
    try:
        return file.read_text("utf-8")
    except (OSError, ValueError) as error:
        raise CheckpointError(f"{file}: cannot be read as text: {error}") from error


def read_table(folder: Path) -> dict[str, TensorEntry]:
    """The entries of a folder's one file or of all its shards; CheckpointError for any damage."""
    single, index = (folder / SINGLE).is_file(), (folder / INDEX).is_file()
    if single and index:
        raise CheckpointError(
            f"{folder}: found both {SINGLE} and {INDEX}; expected one of them: remove the stale one"
        )
    if not single and not index:
        _refuse_folder(folder)
    return read_header(folder / SINGLE) if single else _read_shards(folder)


def _read_shards(folder: Path) -> dict[str, TensorEntry]:
    """The entries of all shards; they and the index must agree tensor by tensor."""
    index = folder / INDEX
    weight_map = read_json(index).get("weight_map")
    if not isinstance(weight_map, dict) or not weight_map:
        raise CheckpointError(f"{index}: found weight_map {weight_map!r:.60}; expected an object")
    shards: dict[str, dict[str, TensorEntry]] = {}
    for name, shard in weight_map.items():
        if not _is_plain_name(shard):
            raise CheckpointError(
                f"{index}: tensor {name}: found file name {shard!r}; expected a .safetensors file "
                "in the same folder"
            )
        if shard not in shards:
            if not (folder / shard).is_file():
                raise CheckpointError(
                    f"{folder / shard}: not found; {INDEX} expects tensor {name} in it"
                )
            shards[shard] = read_header(folder / shard)
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

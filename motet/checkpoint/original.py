"""OpenAI's original folder: its config.json, and tensors under the names of its own implementation.

The published repositories hold it as `original/`: config.json, dtypes.json (which says of each
tensor what its header says too, and is not read) and safetensors in one file or in shards. Query,
key and value rows lie in one tensor and are shown as three; everything else has another name alone.

It carries no tokenizer: tokenizer.json, chat_template.jinja and generation_config.json are taken
from the folder itself, where `convert` puts them, or from the one above a folder named `original`.
`convert` also leaves `config.hf.json`, the Hugging Face configuration of its source, for the facts
that config.json has no key for, such as the end tokens.

Example::

    checkpoint = open_checkpoint("gpt-oss-20b/original")
    checkpoint.read("model.layers.0.self_attn.q_proj.weight")  # the first rows of attn.qkv.weight
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from motet.checkpoint.base import Checkpoint, TensorEntry
from motet.checkpoint.folder import MappedFiles, find_file, read_json, read_table, read_text
from motet.checkpoint.names import hf_names_of_original
from motet.checkpoint.original_config import hf_config_of_original, original_config
from motet.errors import CheckpointError

__all__ = ["HF_CONFIG", "OriginalCheckpoint", "is_original"]

HF_CONFIG = "config.hf.json"


class OriginalCheckpoint(Checkpoint):
    """A folder in OpenAI's original layout. Opening it checks all headers and reads no data."""

    layout = "original"

    def __init__(self, folder: Path, name: str) -> None:
        """Open `folder`; `name` is how it was asked for. Raises CheckpointError for any damage."""
        self.name = name
        self.folder = folder
        self.config = _read_config(folder)
        self.entries: Mapping[str, TensorEntry] = _entries(folder, self.config)
        tokenizer = _beside(folder, "tokenizer.json")
        self.tokenizer_folder = None if tokenizer is None else tokenizer.parent
        template = _beside(folder, "chat_template.jinja")
        self.chat_template = None if template is None else read_text(template)
        generation = _beside(folder, "generation_config.json")
        self.generation_config = None if generation is None else read_json(generation)
        self._files = MappedFiles()

    def read(self, name: str, device: str | torch.device = "cpu") -> Tensor:
        """The tensor `name`: a view of the mapped file on the CPU, a copy on other devices."""
        entry = self.entries.get(name)
        if entry is None:
            raise CheckpointError(f"{self.folder}: there is no tensor {name}")
        return self._files.read(entry).to(device)


def is_original(folder: Path) -> bool:
    """Whether config.json is one of OpenAI's rather than one of Hugging Face's."""
    try:
        config = read_json(folder / "config.json")
    except CheckpointError:
        return False  # what is wrong with it is said by who opens the folder
    return "num_experts" in config and "model_type" not in config


def _read_config(folder: Path) -> dict[str, Any]:
    """The configuration in the spelling of Hugging Face."""
    file = folder / "config.json"
    given = read_json(file)
    config = hf_config_of_original(given, str(file))
    if find_file(folder, HF_CONFIG):
        config = read_json(folder / HF_CONFIG)
        for key, value in original_config(config, str(folder / HF_CONFIG)).items():
            if given.get(key, value) != value:
                raise CheckpointError(
                    f"{folder / HF_CONFIG}: it has {key} {value!r:.80} and config.json "
                    f"{given[key]!r:.80}; remove the one that is wrong"
                )
    return config


def _entries(folder: Path, config: Mapping[str, Any]) -> dict[str, TensorEntry]:
    """The Hugging Face table of contents; each tensor is a run of bytes, rows of one included."""
    entries: dict[str, TensorEntry] = {}
    head_dim = config.get("head_dim", 64)
    kv = config["num_key_value_heads"] * head_dim
    sizes = (config["num_attention_heads"] * head_dim, kv, kv)
    for stored in read_table(folder).values():
        names = hf_names_of_original(stored.name) or (stored.name,)
        if len(names) == 1:
            entries[names[0]] = replace(stored, name=names[0])
            continue
        if not stored.shape or stored.shape[0] != sum(sizes):
            raise CheckpointError(
                f"{stored.file}: tensor {stored.name}: found shape {list(stored.shape)}; expected "
                f"{sum(sizes)} rows, the query, key and value rows of config.json"
            )
        assert stored.offset is not None
        row_bytes = stored.nbytes // stored.shape[0]
        offset = stored.offset
        for name, size in zip(names, sizes, strict=True):
            shape = (size, *stored.shape[1:])
            nbytes = size * row_bytes
            entries[name] = replace(stored, name=name, shape=shape, nbytes=nbytes, offset=offset)
            offset += nbytes
    return entries


def _beside(folder: Path, name: str) -> Path | None:
    """The file in the folder or, for a published `original/`, in the one above."""
    file = find_file(folder, name)
    above = folder.resolve()
    if file is None and above.name == "original":
        file = find_file(above.parent, name)
    return file

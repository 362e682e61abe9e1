"""The Hugging Face folder: config.json, and safetensors in one file or in shards with an index."""

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor

from motet.checkpoint.base import Checkpoint, TensorEntry
from motet.checkpoint.folder import MappedFiles, find_file, read_json, read_table, read_text
from motet.errors import CheckpointError

__all__ = ["HfCheckpoint"]


class HfCheckpoint(Checkpoint):
    """A folder in the Hugging Face layout. Opening it checks all headers and reads no data."""

    layout = "hf"

    def __init__(self, folder: Path, name: str) -> None:
        """Open `folder`; `name` is how it was asked for. Raises CheckpointError for any damage."""
        self.name = name
        self.folder = folder
        self.config = read_json(folder / "config.json")
        self.entries: Mapping[str, TensorEntry] = read_table(folder)
        if "embedding.weight" in self.entries or "block.0.attn.norm.scale" in self.entries:
            raise CheckpointError(
                f"{folder}: found OpenAI's original tensor names beside a config.json of Hugging "
                "Face; expected both to be of one layout: the original folder has a config.json "
                "of its own, with num_experts and without model_type"
            )
        self.tokenizer_folder = folder if find_file(folder, "tokenizer.json") else None
        template = find_file(folder, "chat_template.jinja")
        self.chat_template = read_text(template) if template else None
        generation = find_file(folder, "generation_config.json")
        self.generation_config = read_json(generation) if generation else None
        self._files = MappedFiles()

    def read(self, name: str, device: str | torch.device = "cpu") -> Tensor:
        """The tensor `name`: a view of the mapped file on the CPU, a copy on other devices."""
        entry = self.entries.get(name)
        if entry is None:
            raise CheckpointError(f"{self.folder}: there is no tensor {name}")
        return self._files.read(entry).to(device)

"""What every checkpoint offers, wherever its bytes come from."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

__all__ = ["TORCH_DTYPES", "Checkpoint", "TensorEntry"]

# The spelling of the safetensors format, which is also ours, for every type of whole bytes.
TORCH_DTYPES: dict[str, torch.dtype] = {
    "BOOL": torch.bool,
    "U8": torch.uint8,
    "I8": torch.int8,
    "I16": torch.int16,
    "I32": torch.int32,
    "I64": torch.int64,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "F32": torch.float32,
    "F64": torch.float64,
}


@dataclass(frozen=True)
class TensorEntry:
    """One tensor as the checkpoint's table of contents describes it; nothing has been read."""

    name: str
    dtype: str  # "U8", "BF16", "F16", "F32", ...: the keys of TORCH_DTYPES
    shape: tuple[int, ...]
    nbytes: int
    file: Path | None  # None: made up, not read


class Checkpoint(ABC):
    """A model's configuration and its tensors by their Hugging Face names.

    Attributes:
        name: how the checkpoint was asked for.
        config: the dictionary of its config.json.
        layout: how names and bytes are arranged: "hf".
        entries: what `read` can read.
        tokenizer_folder: the folder that holds tokenizer.json, None if there is none.
        chat_template: the text of chat_template.jinja, None if there is none.
        generation_config: the dictionary of generation_config.json, None if there is none.
    """

    name: str
    config: dict[str, Any]
    layout: str
    entries: Mapping[str, TensorEntry]
    tokenizer_folder: Path | None
    chat_template: str | None
    generation_config: dict[str, Any] | None

    @abstractmethod
    def read(self, name: str, device: str | torch.device = "cpu") -> Tensor:
        """The tensor `name` on `device`, in the dtype and shape of its entry.

        Raises:
            CheckpointError: there is no such tensor, or its file cannot be read.
        """

    @property
    def nbytes(self) -> int:
        """Bytes of all tensors together."""
        return sum(entry.nbytes for entry in self.entries.values())

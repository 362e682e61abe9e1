"""What every checkpoint offers, wherever its bytes come from."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from motet.errors import CheckpointError

__all__ = ["BLOCK_DTYPES", "TORCH_DTYPES", "Checkpoint", "TensorEntry"]

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

# Types of GGUF that are stored in blocks along the last dimension: elements of a block, its bytes.
# MXFP4: a scale byte, then 16 bytes; byte j holds element j in its low four bits and j + 16 in its
# high ones. Q8_0: a little-endian float16 scale, then 32 signed bytes.
# Source: https://github.com/ggml-org/llama.cpp/blob/master/ggml/src/ggml-common.h
BLOCK_DTYPES: dict[str, tuple[int, int]] = {"MXFP4": (32, 17), "Q8_0": (32, 34)}


@dataclass(frozen=True)
class TensorEntry:
    """One tensor as the checkpoint's table of contents describes it; nothing has been read."""

    name: str
    dtype: str  # a key of TORCH_DTYPES or of BLOCK_DTYPES
    shape: tuple[int, ...]  # of the values, also when they are stored in blocks
    nbytes: int
    file: Path | None  # None: made up, not read
    offset: int | None = None  # where its bytes begin in the file; None: they are not one run

    @property
    def torch_dtype(self) -> torch.dtype:
        """Of the tensor that `read` gives: uint8 for values stored in blocks."""
        return TORCH_DTYPES["U8" if self.dtype in BLOCK_DTYPES else self.dtype]

    @property
    def stored_shape(self) -> tuple[int, ...]:
        """Of the tensor that `read` gives: [..., blocks, bytes of a block] for values in blocks.

        Raises:
            CheckpointError: the last dimension is not a multiple of the block's length.
        """
        if self.dtype not in BLOCK_DTYPES:
            return self.shape
        block_len, block_bytes = BLOCK_DTYPES[self.dtype]
        if not self.shape or self.shape[-1] % block_len:
            raise CheckpointError(
                f"{self.file or 'made up'}: tensor {self.name}: found {self.dtype} "
                f"{list(self.shape)}; expected rows of a multiple of {block_len} values"
            )
        return (*self.shape[:-1], self.shape[-1] // block_len, block_bytes)


class Checkpoint(ABC):
    """A model's configuration and its tensors by their Hugging Face names.

    Attributes:
        name: how the checkpoint was asked for.
        config: the dictionary of its config.json.
        layout: how the source arranges names and bytes: "hf", "original" or "gguf".
        entries: what `read` can read.
        tokenizer_folder: the folder that holds tokenizer.json, None if there is none; GGUF has the
            tokenizer inside, so ask `tokenizer_json` for what it is.
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
        """The tensor `name` on `device`, in the `torch_dtype` and `stored_shape` of its entry.

        It may be a view of a mapped file, and then need not be contiguous: rows are, but a matrix
        may be cut from a larger one.

        Raises:
            CheckpointError: there is no such tensor, or its file cannot be read.
        """

    def tokenizer_json(self) -> str | None:
        """The text of the model's tokenizer.json, None if it has no tokenizer.

        Raises:
            CheckpointError: it cannot be read.
        """
        if self.tokenizer_folder is None:
            return None
        file = self.tokenizer_folder / "tokenizer.json"
        try:
            return file.read_text("utf-8")
        except (OSError, ValueError) as error:
            raise CheckpointError(f"{file}: cannot be read as text: {error}") from error

    @property
    def nbytes(self) -> int:
        """Bytes of all tensors together."""
        return sum(entry.nbytes for entry in self.entries.values())

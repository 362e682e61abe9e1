"""Writes trained masters as checkpoints: nano itself (experts packed) and its bf16 parent."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from torch import Tensor

from motet.checkpoint import write_hf
from motet.errors import MotetError
from motet.ops.mxfp4 import pack_experts
from motet.tokenizer import Tokenizer
from recipes.nano.config import MAX_BYTES, nano_config
from recipes.nano.masters import is_expert_matrix

__all__ = ["write_nano", "write_parent"]


def write_nano(folder: Path, masters: Mapping[str, Tensor], tokenizer: Tokenizer) -> Path:
    """The checkpoint that ships: experts in MXFP4, everything else in bf16."""
    written = _write(folder, _packed(masters), tokenizer)
    size = sum(file.stat().st_size for file in written.iterdir())
    if size > MAX_BYTES:
        raise MotetError(f"{written} has {size} bytes; at most {MAX_BYTES} may ship")
    return written


def write_parent(folder: Path, masters: Mapping[str, Tensor], tokenizer: Tokenizer) -> Path:
    """The same weights before they are rounded to MXFP4: all in bf16."""
    return _write(folder, ((n, p.bfloat16()) for n, p in masters.items()), tokenizer)


def _write(folder: Path, tensors: Iterator[tuple[str, Tensor]], tokenizer: Tokenizer) -> Path:
    folder.parent.mkdir(parents=True, exist_ok=True)
    vocabulary = folder.parent / "tokenizer.json"
    tokenizer.save(vocabulary)
    try:
        return write_hf(
            folder,
            {**nano_config().to_hf(), "torch_dtype": "bfloat16"},
            tensors,
            files=[vocabulary],
            overwrite=True,
        )
    finally:
        vocabulary.unlink()


def _packed(masters: Mapping[str, Tensor]) -> Iterator[tuple[str, Tensor]]:
    for name, value in masters.items():
        if is_expert_matrix(name):
            blocks, scales = pack_experts(value)
            yield f"{name}_blocks", blocks
            yield f"{name}_scales", scales
        else:
            yield name, value.bfloat16()

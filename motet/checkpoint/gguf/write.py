"""The plan of a GGUF file for a checkpoint of any layout.

Experts become MXFP4 blocks with the scales and codes that they have; float experts are taken only
if they lie on an MXFP4 grid. Matrices (attention, embedding, output) keep their type or are
rounded to the one that is named; norms, biases, sinks and routers are float32, as llama.cpp has
them. Everything is made in chunks, so a plan costs no memory. Names, shapes and metadata are those
of llama.cpp's convert_hf_to_gguf.py.

Example::

    files = plan_gguf(open_checkpoint(folder), dense="q8_0")
    write_planned(Path("model.gguf"), files)
"""

import math
import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import PurePath
from typing import Any, Literal

import torch
from torch import Tensor

from motet.checkpoint.base import BLOCK_DTYPES, TORCH_DTYPES, Checkpoint, TensorEntry
from motet.checkpoint.blocks import hf_to_gguf
from motet.checkpoint.gguf.config import metadata_from_config
from motet.checkpoint.gguf.header import ALIGNMENT, GGML_TYPES
from motet.checkpoint.gguf.metadata import ARRAY, STRING
from motet.checkpoint.gguf.names import BLOCK, EXPERTS, dense_names
from motet.checkpoint.gguf.q8_0 import quantize_q8_0
from motet.checkpoint.gguf.tokenizer import metadata_from_tokenizer
from motet.checkpoint.pieces import dense_pieces, expert_shape, packed_expert_pieces, pieces
from motet.checkpoint.planned import PlannedFile, PlannedTensor
from motet.errors import CheckpointError

__all__ = ["Dense", "plan_gguf"]

Dense = Literal["stored", "bf16", "q8_0"]

_VERSION = 3
_ROUNDED_ROWS = 64  # that become Q8_0 at once, within a core's cache
_TYPE_IDS = {name: number for number, name in GGML_TYPES.items()}
_FILE_TYPES = {"q8_0": 7, "stored": 38, "bf16": 38}  # llama.cpp's "mostly Q8_0" and "MXFP4 MoE"
_DENSE_TYPES = {"q8_0": "Q8_0", "bf16": "BF16"}
_FLOATS = ("F32", "F16", "BF16")


@dataclass(frozen=True)
class _Tensor:
    """A tensor that will be written."""

    name: str
    dtype: str
    shape: tuple[int, ...]  # of the values, outermost first
    chunks: Callable[[], Iterator[Tensor]]

    @property
    def nbytes(self) -> int:
        block_len, block_bytes = BLOCK_DTYPES.get(self.dtype, (1, 0))
        block_bytes = block_bytes or TORCH_DTYPES[self.dtype].itemsize
        return math.prod(self.shape) // block_len * block_bytes


def plan_gguf(
    source: Checkpoint, *, dense: Dense = "stored", file_name: str = "model.gguf"
) -> list[PlannedFile]:
    """The GGUF file of `source`, as a list of one.

    Args:
        source: a checkpoint of any layout, with packed experts, or float ones on an MXFP4 grid.
        dense: what attention, embedding and output become: "stored" keeps their type, "bf16" and
            "q8_0" round them where they are of another one.
        file_name: of the planned file.

    Raises:
        CheckpointError: the model cannot be said in GGUF: its configuration, its tokenizer or a
            tensor, which is named. Float experts off the grid are found when the plan is written.
    """
    vocab_size = _entry(source, "model.embed_tokens.weight").shape[0]
    config = dict(source.config) | {"vocab_size": vocab_size}
    metadata: dict[str, Any] = {
        "general.architecture": "gpt-oss",
        "general.type": "model",
        "general.name": PurePath(source.name).name or source.name,
        "general.file_type": _FILE_TYPES[dense],
        "general.quantization_version": 2,
    }
    metadata |= metadata_from_config(config, source.generation_config)
    metadata |= metadata_from_tokenizer(source.tokenizer_json(), vocab_size, source.name)
    if source.chat_template is not None:
        metadata["tokenizer.chat_template"] = source.chat_template
    return [_plan(file_name, metadata, _tensors(source, dense))]


def _tensors(source: Checkpoint, dense: Dense) -> list[_Tensor]:
    """Every tensor of the file."""
    num_layers = source.config["num_hidden_layers"]
    tensors = [
        _dense_tensor(source, name, hf_name, dense)
        for name, hf_name in dense_names(num_layers).items()
    ]
    for layer in range(num_layers):
        tensors += _expert_tensors(source, layer)
    return tensors


def _dense_tensor(source: Checkpoint, name: str, hf_name: str, dense: Dense) -> _Tensor:
    entry = _entry(source, hf_name)
    if entry.dtype not in (*_FLOATS, "Q8_0"):
        raise CheckpointError(f"{source.name}: tensor {hf_name}: cannot become {name} in GGUF")
    is_matrix = len(entry.shape) == 2 and not name.endswith((".bias", "ffn_gate_inp.weight"))
    dtype = _DENSE_TYPES.get(dense, entry.dtype) if is_matrix else "F32"
    if dtype == "Q8_0" and entry.shape[-1] % 32:
        raise CheckpointError(
            f"{source.name}: tensor {hf_name}: has rows of {entry.shape[-1]} values; Q8_0 needs a "
            "multiple of 32: write the dense tensors as bf16"
        )

    def chunks() -> Iterator[Tensor]:
        if dtype == entry.dtype:
            yield from pieces(source, hf_name)
        elif dtype != "Q8_0":
            yield from dense_pieces(source, hf_name, dtype)
        else:
            for piece in dense_pieces(source, hf_name, "F32"):
                for rows in piece.split(_ROUNDED_ROWS):
                    try:
                        yield quantize_q8_0(rows)
                    except CheckpointError as error:
                        raise CheckpointError(f"{source.name}: tensor {hf_name}: {error}") from None

    return _Tensor(name, dtype, entry.shape, chunks)


def _expert_tensors(source: Checkpoint, layer: int) -> list[_Tensor]:
    experts = f"model.layers.{layer}.{EXPERTS}"
    block = BLOCK.format(layer=layer)
    bias = _entry(source, f"{experts}gate_up_proj_bias")
    half = (*bias.shape[:-1], bias.shape[-1] // 2)
    tensors = []
    for part, name in enumerate(("gate", "up")):
        chunks = partial(_bias_chunks, source, bias.name, part)
        tensors.append(_Tensor(f"{block}ffn_{name}_exps.bias", "F32", half, chunks))
    for name, stem, part, num_parts in (
        ("gate", "gate_up_proj", 0, 2),
        ("up", "gate_up_proj", 1, 2),
        ("down", "down_proj", 0, 1),
    ):
        num_experts, rows, columns = expert_shape(source, experts + stem)
        shape = (num_experts, rows // num_parts, columns)
        stored = f"{experts}{name}_proj_mxfp4"
        chunks = partial(_expert_chunks, source, experts + stem, part, num_parts)
        if stored in source.entries:
            chunks = partial(pieces, source, stored)
        tensors.append(_Tensor(f"{block}ffn_{name}_exps.weight", "MXFP4", shape, chunks))
    return tensors


def _bias_chunks(source: Checkpoint, name: str, part: int) -> Iterator[Tensor]:
    for piece in dense_pieces(source, name, "F32"):
        yield piece[:, part::2]


def _expert_chunks(source: Checkpoint, stem: str, part: int, num_parts: int) -> Iterator[Tensor]:
    """The blocks of every `num_parts`-th row, an expert or some rows of one at a time."""
    blocks = packed_expert_pieces(source, stem, "blocks")
    scales = packed_expert_pieces(source, stem, "scales")
    if f"{stem}_blocks" in source.entries:  # pieces of several experts, not as many for both
        blocks, scales = chain.from_iterable(blocks), chain.from_iterable(scales)
    for rows_blocks, rows_scales in zip(blocks, scales, strict=True):
        yield hf_to_gguf(rows_blocks[part::num_parts], rows_scales[part::num_parts])


def _entry(source: Checkpoint, name: str) -> TensorEntry:
    entry = source.entries.get(name)
    if entry is None:
        raise CheckpointError(f"{source.name}: tensor {name}: missing; GGUF needs it")
    return entry


def _plan(file_name: str, metadata: Mapping[str, Any], tensors: list[_Tensor]) -> PlannedFile:
    """Header and places: each tensor begins at a multiple of the alignment."""
    head = b"GGUF" + struct.pack("<IQQ", _VERSION, len(tensors), len(metadata))
    head += b"".join(_packed(key) + _packed_value(value) for key, value in metadata.items())
    infos = b""
    offset = 0
    for tensor in tensors:
        dims = tuple(reversed(tensor.shape))
        infos += _packed(tensor.name) + struct.pack(f"<I{len(dims)}Q", len(dims), *dims)
        infos += struct.pack("<IQ", _TYPE_IDS[tensor.dtype], offset)
        offset += _padded(tensor.nbytes)
    header = head + infos
    header += bytes(_padded(len(header)) - len(header))
    planned = []
    position = len(header)
    for tensor in tensors:
        chunks = _bytes_of(tensor.chunks)
        planned.append(PlannedTensor(tensor.name, position, tensor.nbytes, chunks))
        position += _padded(tensor.nbytes)
    return PlannedFile(file_name, header, position, tuple(planned))


def _bytes_of(chunks: Callable[[], Iterator[Tensor]]) -> Callable[[], Iterator[memoryview]]:
    def views() -> Iterator[memoryview]:
        for chunk in chunks():
            yield chunk.contiguous().view(-1).view(torch.uint8).numpy().data

    return views


def _padded(size: int) -> int:
    return -(-size // ALIGNMENT) * ALIGNMENT


def _packed(text: str) -> bytes:
    raw = text.encode("utf-8")
    return struct.pack("<Q", len(raw)) + raw


def _packed_value(value: Any) -> bytes:
    """A metadata value with its type: an int is uint32, a float float32, listed ints int32."""
    match value:
        case bool():
            return struct.pack("<I?", 7, value)
        case int():
            return struct.pack("<II", 4, value)
        case float():
            return struct.pack("<If", 6, value)
        case str():
            return struct.pack("<I", STRING) + _packed(value)
        case [str(), *_]:
            items = b"".join(_packed(item) for item in value)
            return struct.pack("<IIQ", ARRAY, STRING, len(value)) + items
        case _:
            return struct.pack(f"<IIQ{len(value)}i", ARRAY, 5, len(value), *value)

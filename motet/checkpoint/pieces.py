"""Tensors of any checkpoint a few MB at a time, in the form that a target wants them.

`pieces` reads from the file, not through its mapping, so that converting a model of 65 GB takes
the memory of one piece. Experts of every source are offered in both forms, packed as the Hugging
Face layout has them and float, transposed; dense tensors in any float type. Nothing is rounded
but by `dense_pieces` to a type that was asked for by name.

Every iterator gives consecutive slices along the first dimension; a slice is only good until the
next one is asked for.
"""

import math
from collections.abc import Iterator
from io import FileIO
from itertools import chain
from typing import Literal

import torch
from torch import Tensor

from motet.checkpoint.base import TORCH_DTYPES, Checkpoint
from motet.checkpoint.blocks import hf_blocks, hf_scales
from motet.errors import CheckpointError, UsageError
from motet.ops.mxfp4 import BLOCK_LEN, dequantize, quantize

__all__ = [
    "dense_pieces",
    "expert_shape",
    "float_expert_pieces",
    "is_exact_in_bf16",
    "packed_expert_pieces",
    "pieces",
]

_PIECE_BYTES = 16 << 20
_ROWS = 256  # of an expert that are packed at once: in float32 and its helpers, a few tens of MB


def pieces(checkpoint: Checkpoint, name: str, piece_bytes: int = _PIECE_BYTES) -> Iterator[Tensor]:
    """The tensor as `read` gives it, in slices of at most `piece_bytes` or one row.

    Raises:
        CheckpointError: there is no such tensor, or its file cannot be read.
    """
    entry = checkpoint.entries.get(name)
    if entry is None:
        raise CheckpointError(f"{checkpoint.name}: there is no tensor {name}")
    shape = entry.stored_shape
    if not shape or not entry.nbytes:
        yield checkpoint.read(name)
        return
    row_bytes = entry.nbytes // shape[0]
    step = max(1, piece_bytes // row_bytes)
    if entry.file is None or entry.offset is None:
        tensor = checkpoint.read(name)
        yield from (tensor[begin : begin + step] for begin in range(0, shape[0], step))
        return
    buffer = torch.empty(min(step, shape[0]) * row_bytes, dtype=torch.uint8)
    memory = memoryview(buffer.numpy().data)
    try:
        with open(entry.file, "rb", buffering=0) as stream:
            stream.seek(entry.offset)
            for begin in range(0, shape[0], step):
                rows = min(step, shape[0] - begin)
                count = _fill(memory[: rows * row_bytes], stream)
                if count < rows * row_bytes:
                    raise CheckpointError(
                        f"{entry.file}: tensor {name}: truncated: found "
                        f"{begin * row_bytes + count} of its bytes; expected {entry.nbytes}. The "
                        "file changed after it was opened"
                    )
                yield buffer[: rows * row_bytes].view(entry.torch_dtype).view(rows, *shape[1:])
    except OSError as error:
        raise CheckpointError(
            f"{entry.file}: tensor {name}: cannot be read: {error.strerror or error}"
        ) from error


def _fill(memory: memoryview, stream: FileIO) -> int:
    """Read until `memory` is full or the file ends; the bytes read."""
    done = 0
    while done < len(memory) and (count := stream.readinto(memory[done:])):
        done += count
    return done


def expert_shape(checkpoint: Checkpoint, stem: str) -> tuple[int, int, int]:
    """Experts, output rows and input columns of `...gate_up_proj` or `...down_proj`.

    Raises:
        CheckpointError: the checkpoint has it in no form.
    """
    entries = checkpoint.entries
    if f"{stem}_blocks" in entries:
        count, rows, groups, _ = entries[f"{stem}_blocks"].shape
        return count, rows, groups * BLOCK_LEN
    if stem in entries:
        count, columns, rows = entries[stem].shape
        return count, rows, columns
    parts = _gguf_parts(checkpoint, stem)
    count, rows, columns = entries[parts[0]].shape
    return count, rows * len(parts), columns


def packed_expert_pieces(
    checkpoint: Checkpoint, stem: str, form: Literal["blocks", "scales"]
) -> Iterator[Tensor]:
    """`stem_blocks`, [n, out, G, 16], or `stem_scales`, [n, out, G], from any source.

    Raises:
        CheckpointError: the source has float experts with values that MXFP4 cannot hold.
    """
    name = f"{stem}_{form}"
    if name in checkpoint.entries:
        yield from pieces(checkpoint, name)
    elif stem in checkpoint.entries:
        for expert, matrix in enumerate(chain.from_iterable(pieces(checkpoint, stem))):
            for begin in range(0, matrix.shape[1], _ROWS):
                rows = matrix[:, begin : begin + _ROWS].t()
                blocks, scales = _packed(rows, f"{checkpoint.name}: tensor {stem}, expert {expert}")
                yield blocks if form == "blocks" else scales
    else:
        parts = _gguf_parts(checkpoint, stem)
        convert = hf_blocks if form == "blocks" else hf_scales
        for group in zip(*(pieces(checkpoint, part) for part in parts), strict=True):
            yield from convert(*group)


def float_expert_pieces(checkpoint: Checkpoint, stem: str) -> Iterator[Tensor]:
    """`stem` as float experts, bfloat16 [in, out] an expert, from any source.

    Raises:
        CheckpointError: a value is not exact in bfloat16.
    """
    if stem in checkpoint.entries:
        for expert, matrix in enumerate(chain.from_iterable(pieces(checkpoint, stem))):
            rounded = matrix.bfloat16()
            if matrix.dtype != torch.bfloat16 and not torch.equal(rounded.to(matrix.dtype), matrix):
                raise CheckpointError(
                    f"{checkpoint.name}: tensor {stem}, expert {expert}: holds "
                    f"{str(matrix.dtype).removeprefix('torch.')} values that bfloat16 would round; "
                    "hf-bf16 takes only what it keeps exactly"
                )
            yield rounded
        return
    blocks = packed_expert_pieces(checkpoint, stem, "blocks")
    scales = packed_expert_pieces(checkpoint, stem, "scales")
    if f"{stem}_blocks" in checkpoint.entries:  # several experts a piece; GGUF gives one
        blocks, scales = chain.from_iterable(blocks), chain.from_iterable(scales)
    for expert, (block, scale) in enumerate(zip(blocks, scales, strict=True)):
        values = dequantize(block, scale, torch.bfloat16)
        if not bool(values.isfinite().all()):
            raise CheckpointError(
                f"{checkpoint.name}: tensor {stem}, expert {expert}: a scale gives values that are "
                "not finite in bfloat16; the checkpoint is damaged"
            )
        yield values.t().contiguous()


def dense_pieces(checkpoint: Checkpoint, name: str, dtype: str) -> Iterator[Tensor]:
    """The values of a dense tensor in `dtype`, a key of TORCH_DTYPES, rounded if need be.

    Raises:
        CheckpointError: a finite value would become infinite.
    """
    wanted = TORCH_DTYPES[dtype]
    is_q8 = checkpoint.entries[name].dtype == "Q8_0"
    for piece in pieces(checkpoint, name, _PIECE_BYTES // 4 if is_q8 else _PIECE_BYTES):
        values = _from_q8_0(piece) if is_q8 else piece
        if values.dtype == wanted:
            yield values
            continue
        result = values.to(wanted)
        if not torch.equal(result.isfinite(), values.isfinite()):
            raise CheckpointError(
                f"{checkpoint.name}: tensor {name}: holds values that are too large for {dtype}; "
                "keep it in another type"
            )
        yield result


def is_exact_in_bf16(checkpoint: Checkpoint, name: str) -> bool:
    """Whether bfloat16 holds every value of a dense tensor; reads all of it."""
    entry = checkpoint.entries[name]
    if entry.dtype == "BF16":
        return True
    dtype = "F32" if entry.dtype == "Q8_0" else entry.dtype
    return all(
        torch.equal(piece.bfloat16().to(piece.dtype), piece)
        for piece in dense_pieces(checkpoint, name, dtype)
    )


def _gguf_parts(checkpoint: Checkpoint, stem: str) -> tuple[str, ...]:
    """The tensors of a GGUF source that hold the rows of `stem`, interleaved if there are two."""
    layer, _, proj = stem.rpartition(".")
    names = ("gate_proj", "up_proj") if proj == "gate_up_proj" else (proj,)
    parts = tuple(f"{layer}.{name}_mxfp4" for name in names)
    missing = [part for part in parts if part not in checkpoint.entries]
    if missing:
        raise CheckpointError(
            f"{checkpoint.name}: there are no experts {stem}: expected {stem}_blocks, {stem} or "
            f"{missing[0]}"
        )
    return parts


def _packed(rows: Tensor, where: str) -> tuple[Tensor, Tensor]:
    """[out, in] float to blocks and scales that stand for exactly these values."""
    if rows.shape[-1] % BLOCK_LEN:
        raise CheckpointError(
            f"{where}: rows of {rows.shape[-1]} values; MXFP4 needs a multiple of {BLOCK_LEN}"
        )
    values = rows.float().contiguous()
    try:
        blocks, scales = quantize(values)
    except UsageError as error:
        raise CheckpointError(f"{where}: {error}") from error
    differs = dequantize(blocks, scales) != values
    if bool(differs.any()):
        row, column = (int(i) for i in differs.nonzero()[0])
        raise CheckpointError(
            f"{where}: the value {values[row, column].item()!r} is no MXFP4 value of its block of "
            "32, and packing would round it: convert to hf-bf16, or quantize the model on purpose"
        )
    return blocks, scales


def _from_q8_0(stored: Tensor) -> Tensor:
    """[..., G, 34] blocks of Q8_0 to float32 [..., G * 32], which holds every value exactly."""
    scales = stored[..., :2].contiguous().view(torch.float16).float()
    codes = stored[..., 2:].contiguous().view(torch.int8).float()
    shape = (*stored.shape[:-2], stored.shape[-2] * 32)
    return (codes * scales).view(shape) if math.prod(shape) else torch.empty(shape)

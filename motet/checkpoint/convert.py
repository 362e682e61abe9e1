"""From one layout to another: what is to be written where, tensor by tensor.

A plan reads headers alone, but for float32 tensors of GGUF files, which it reads to see whether
bfloat16 holds them. `write_planned` then reads and writes a few MB at a time.

What is kept: experts bit for bit, between every two layouts that pack them; a float expert is
packed only if every value is one of MXFP4, and unpacked only to bfloat16, which holds them all.
Dense tensors stay as they are stored. Q8_0, which no safetensors file holds, becomes float32, in
which it is exact. GGUF keeps norms, biases and routers in float32; they become bfloat16 again if it
holds every value. Only `dense` and `gguf_dense` round, and only if they name a type.

Example::

    plan = plan_conversion(open_checkpoint("gpt-oss-20b/original"), "hf")
    write_planned(Path("out"), plan.files, plan.small_files, source=plan.source)
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, Literal, get_args

import torch
from torch import Tensor

from motet.checkpoint.base import Checkpoint
from motet.checkpoint.folder import find_file
from motet.checkpoint.gguf import Dense as GgufDense
from motet.checkpoint.gguf import plan_gguf
from motet.checkpoint.names import (
    QUANTIZATION,
    hf_names_of_original,
    original_names,
    tensor_names,
)
from motet.checkpoint.original import HF_CONFIG
from motet.checkpoint.original_config import hf_config_of_original, original_config
from motet.checkpoint.pieces import (
    dense_pieces,
    expert_shape,
    float_expert_pieces,
    is_exact_in_bf16,
    packed_expert_pieces,
)
from motet.checkpoint.planned import PlannedFile
from motet.checkpoint.shards import NewTensor, plan_safetensors
from motet.errors import CheckpointError, UsageError
from motet.tokenizer import Tokenizer

__all__ = [
    "Dense",
    "GgufDense",
    "Layout",
    "Plan",
    "plan_conversion",
    "plan_hf",
    "plan_hf_bf16",
    "plan_original",
]

Layout = Literal["hf", "original", "hf-bf16", "gguf"]
Dense = Literal["auto", "bf16", "f16", "f32"]
SHARD_BYTES = 5_000_000_000

_DENSE_DTYPES = {"bf16": "BF16", "f16": "F16", "f32": "F32"}
_TORCH_NAMES = {"BF16": "bfloat16", "F16": "float16", "F32": "float32"}
_COPIED = (
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "chat_template.jinja",
    "generation_config.json",
    "LICENSE",
    "USAGE_POLICY",
)
_MAX_COPIED = 200_000_000  # bytes; the tokenizer.json of gpt-oss has 28 million
_BLOCKS, _SCALES = "_blocks", "_scales"


@dataclass(frozen=True)
class Plan:
    """What `write_planned` takes."""

    files: list[PlannedFile]
    small_files: dict[str, bytes]
    source: str

    @property
    def nbytes(self) -> int:
        """Bytes of the large files, which progress is counted in."""
        return sum(file.size for file in self.files)


def plan_conversion(
    checkpoint: Checkpoint,
    to: str,
    *,
    dense: Dense = "auto",
    gguf_dense: GgufDense = "stored",
    tokenizer: str | Path | None = None,
    shard_bytes: int = SHARD_BYTES,
) -> Plan:
    """The plan to write `checkpoint` as "hf", "original", "hf-bf16" or "gguf".

    Args:
        checkpoint: what `open_checkpoint` gave, of any layout.
        to: the layout to write.
        dense: the type of everything but the experts in a folder: "auto" keeps what is stored, as
            the module's docstring says; "bf16", "f16" and "f32" convert, and round if need be.
        gguf_dense: the type of attention, embedding and output in a GGUF file: "stored", or "bf16"
            and "q8_0", which round if need be.
        tokenizer: a tokenizer.json, or a folder with one, in place of the checkpoint's own.
        shard_bytes: most bytes of tensors in one file.

    Raises:
        UsageError: an unknown layout or type, or no tokenizer where one was named.
        CheckpointError: a tensor is missing, strange, or has no exact form in that layout.
    """
    for value, known, what in (
        (to, get_args(Layout), "the layout"),
        (dense, get_args(Dense), "dense"),
        (gguf_dense, get_args(GgufDense), "gguf_dense"),
    ):
        if value not in known:
            raise UsageError(f"{what} is {value!r}; expected one of {', '.join(known)}")
    if (to == "gguf" and dense != "auto") or (to != "gguf" and gguf_dense != "stored"):
        raise UsageError("dense is for folders and gguf_dense for GGUF files; give the other one")
    source = _WithTokenizer(checkpoint, tokenizer)
    identity = json.dumps([to, dense, gguf_dense, _identity(checkpoint)])
    if to == "gguf":
        return Plan(plan_gguf(source, dense=gguf_dense), {}, identity)
    planners = {"hf": plan_hf, "original": plan_original, "hf-bf16": plan_hf_bf16}
    plan = planners[to](source, dense=dense, shard_bytes=shard_bytes)
    return Plan(plan.files, plan.small_files | _copies(checkpoint, source), identity)


def plan_hf(
    checkpoint: Checkpoint, *, dense: Dense = "auto", shard_bytes: int = SHARD_BYTES
) -> Plan:
    """The Hugging Face folder with packed experts; see `plan_conversion`."""
    tensors = _Tensors(checkpoint, dense)
    new = []
    for name in tensor_names(_num_layers(checkpoint), packed=True):
        new.append(
            tensors.packed(name, name)
            if name.endswith((_BLOCKS, _SCALES))
            else tensors.dense(name, (name,))
        )
    tensors.check_all_used()
    config = {**checkpoint.config}
    if not config.get("quantization_config"):
        config["quantization_config"] = QUANTIZATION
    return _plan(new, config, shard_bytes)


def plan_hf_bf16(
    checkpoint: Checkpoint, *, dense: Dense = "auto", shard_bytes: int = SHARD_BYTES
) -> Plan:
    """The Hugging Face folder with bfloat16 experts, transposed; see `plan_conversion`."""
    tensors = _Tensors(checkpoint, dense)
    new = []
    for name in tensor_names(_num_layers(checkpoint), packed=False):
        is_expert = name.endswith((".gate_up_proj", ".down_proj"))
        new.append(tensors.unpacked(name) if is_expert else tensors.dense(name, (name,)))
    tensors.check_all_used()
    config = {k: v for k, v in checkpoint.config.items() if k != "quantization_config"}
    return _plan(new, config, shard_bytes)


def plan_original(
    checkpoint: Checkpoint, *, dense: Dense = "auto", shard_bytes: int = SHARD_BYTES
) -> Plan:
    """OpenAI's original folder; see `plan_conversion`."""
    where = f"{checkpoint.name}: config.json"
    config = original_config(checkpoint.config, where)
    tensors = _Tensors(checkpoint, dense)
    new = []
    for name in original_names(_num_layers(checkpoint)):
        parts = hf_names_of_original(name)
        new.append(
            tensors.packed(name, parts[0])
            if parts[0].endswith((_BLOCKS, _SCALES))
            else tensors.dense(name, parts)
        )
    tensors.check_all_used()
    kinds = {".blocks": "FP4", ".scales": "UE8"}
    dtypes = {
        tensor.name: next((v for k, v in kinds.items() if tensor.name.endswith(k)), tensor.dtype)
        for tensor in new
    }
    files, index = plan_safetensors(new, shard_bytes)
    small = {"config.json": _json(config), "dtypes.json": _json(dtypes), **index}
    if hf_config_of_original(config, where) != checkpoint.config:
        small[HF_CONFIG] = _json(checkpoint.config)
    return Plan(files, small, "")


class _Tensors:
    """Makes new tensors from the source's, and knows which of those have been used."""

    def __init__(self, checkpoint: Checkpoint, dense: Dense) -> None:
        self._checkpoint = checkpoint
        self._dense = dense
        self._used: set[str] = set()

    def dense(self, name: str, parts: tuple[str, ...]) -> NewTensor:
        """The rows of `parts`, one after the other."""
        entries = self._checkpoint.entries
        for part in parts:
            if part not in entries:
                raise CheckpointError(f"{self._checkpoint.name}: tensor {part}: missing")
        self._used.update(parts)
        dtypes = {self._dtype(part) for part in parts}
        dtype = dtypes.pop() if len(dtypes) == 1 else "F32"
        shapes = [entries[part].shape for part in parts]
        shape = shapes[0] if len(parts) == 1 else (sum(s[0] for s in shapes), *shapes[0][1:])

        def rows() -> Iterator[Tensor]:
            return chain.from_iterable(dense_pieces(self._checkpoint, p, dtype) for p in parts)

        return NewTensor(name, dtype, shape, rows)

    def packed(self, name: str, hf_name: str) -> NewTensor:
        """The blocks or the scales of experts, `hf_name`."""
        form: Literal["blocks", "scales"] = "blocks" if hf_name.endswith(_BLOCKS) else "scales"
        stem = hf_name.removesuffix(f"_{form}")
        count, rows, columns = self._expert_shape(stem)
        groups = (columns // 32, 16) if form == "blocks" else (columns // 32,)
        pieces = partial(packed_expert_pieces, self._checkpoint, stem, form)
        return NewTensor(name, "U8", (count, rows, *groups), pieces)

    def unpacked(self, stem: str) -> NewTensor:
        """The float experts `stem`."""
        count, rows, columns = self._expert_shape(stem)
        pieces = partial(float_expert_pieces, self._checkpoint, stem)
        return NewTensor(stem, "BF16", (count, columns, rows), pieces)

    def check_all_used(self) -> None:
        """Refuse a source with tensors that have no place in the target: nothing is dropped."""
        left = [name for name in self._checkpoint.entries if name not in self._used]
        if left:
            raise CheckpointError(
                f"{self._checkpoint.name}: tensor {left[0]}: a gpt-oss model has none of this name "
                f"({len(left)} such tensors); remove them from the source"
            )

    def _expert_shape(self, stem: str) -> tuple[int, int, int]:
        shape = expert_shape(self._checkpoint, stem)
        layer, _, proj = stem.rpartition(".")
        gguf = ("gate_proj", "up_proj") if proj == "gate_up_proj" else (proj,)
        self._used.update((stem, stem + _BLOCKS, stem + _SCALES))
        self._used.update(f"{layer}.{name}_mxfp4" for name in gguf)
        return shape

    def _dtype(self, name: str) -> str:
        entry = self._checkpoint.entries[name]
        if entry.dtype not in (*_TORCH_NAMES, "Q8_0"):
            raise CheckpointError(
                f"{entry.file or self._checkpoint.name}: tensor {name}: found {entry.dtype}; "
                f"expected one of {', '.join(_TORCH_NAMES)}"
            )
        if self._dense != "auto":
            return _DENSE_DTYPES[self._dense]
        if entry.dtype == "Q8_0":
            return "F32"
        is_widened = entry.dtype == "F32" and self._checkpoint.layout == "gguf"
        return "BF16" if is_widened and is_exact_in_bf16(self._checkpoint, name) else entry.dtype


def _plan(tensors: list[NewTensor], config: dict[str, Any], shard_bytes: int) -> Plan:
    """A Hugging Face folder of these tensors."""
    written = _TORCH_NAMES[tensors[0].dtype]
    key = "dtype" if "dtype" in config else "torch_dtype"
    if config.get(key, "bfloat16") != written:
        config[key] = written  # else transformers would load it in another type
    files, index = plan_safetensors(tensors, shard_bytes)
    return Plan(files, {"config.json": _json(config), **index}, "")


def _num_layers(checkpoint: Checkpoint) -> int:
    num_layers = checkpoint.config.get("num_hidden_layers")
    # Every layer has tensors, so that a larger number is wrong, and must not take the memory.
    if type(num_layers) is not int or not 0 < num_layers <= len(checkpoint.entries):
        raise CheckpointError(
            f"{checkpoint.name}: config.json has num_hidden_layers {num_layers!r:.40} for "
            f"{len(checkpoint.entries)} tensors"
        )
    return num_layers


class _WithTokenizer(Checkpoint):
    """A checkpoint with another tokenizer than its own, if one is named."""

    def __init__(self, checkpoint: Checkpoint, tokenizer: str | Path | None) -> None:
        self.name = checkpoint.name
        self.config = checkpoint.config
        self.layout = checkpoint.layout
        self.entries = checkpoint.entries
        self.tokenizer_folder = checkpoint.tokenizer_folder
        self.chat_template = checkpoint.chat_template
        self.generation_config = checkpoint.generation_config
        self._checkpoint = checkpoint
        self._json = None
        if tokenizer is not None:
            path = Path(tokenizer).expanduser()
            Tokenizer.load(path)  # refuses what is none
            file = path / "tokenizer.json" if path.is_dir() else path
            self._json = file.read_text("utf-8")

    def read(self, name: str, device: str | torch.device = "cpu") -> Tensor:
        return self._checkpoint.read(name, device)

    def tokenizer_json(self) -> str | None:
        return self._checkpoint.tokenizer_json() if self._json is None else self._json


def _copies(checkpoint: Checkpoint, source: Checkpoint) -> dict[str, bytes]:
    """The contents of the files that are passed on as they are."""
    folders = [getattr(checkpoint, "folder", None), checkpoint.tokenizer_folder]
    copies: dict[str, bytes] = {}
    for name in _COPIED:
        for folder in folders:
            if folder is not None and (file := find_file(folder, name)):
                copies[name] = _read(file)
                break
    text = source.tokenizer_json()
    if text is not None:
        copies["tokenizer.json"] = text.encode()
    if checkpoint.chat_template is not None:
        copies.setdefault("chat_template.jinja", checkpoint.chat_template.encode())
    if checkpoint.generation_config is not None:
        copies.setdefault("generation_config.json", _json(checkpoint.generation_config))
    return copies


def _identity(checkpoint: Checkpoint) -> list[Any]:
    """Changes when the source does: another file, size or time of its files."""
    files = sorted({entry.file.resolve() for entry in checkpoint.entries.values() if entry.file})
    if not files:
        return [checkpoint.name]
    stats = [file.stat() for file in files]
    return [
        [str(file), stat.st_size, stat.st_mtime_ns] for file, stat in zip(files, stats, strict=True)
    ]


def _read(file: Path) -> bytes:
    try:
        size = file.stat().st_size
        if size > _MAX_COPIED:
            raise CheckpointError(
                f"{file}: found {size} bytes; expected at most {_MAX_COPIED} of such a file"
            )
        return file.read_bytes()
    except OSError as error:
        raise CheckpointError(f"{file}: cannot be read: {error.strerror or error}") from error


def _json(value: Mapping[str, Any]) -> bytes:
    return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()

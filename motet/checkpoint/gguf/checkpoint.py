"""A GGUF file, or several that one model was split into, as a checkpoint.

Tensors are views of the mapped files: nothing is copied but the biases of gate and up, which become
one interleaved tensor. What is stored in blocks (experts in MXFP4, dense tensors in Q8_0) stays so.
The names are those of `names.parts_of`. The configuration and the tokenizer come from the metadata.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import torch
from torch import Tensor

from motet.checkpoint.base import Checkpoint, TensorEntry
from motet.checkpoint.folder import find_file
from motet.checkpoint.gguf.config import EOS_IDS, check_architecture, config_from_metadata
from motet.checkpoint.gguf.header import GgufHeader, GgufTensor, read_header
from motet.checkpoint.gguf.metadata import Metadata
from motet.checkpoint.gguf.names import Part, parts_of
from motet.checkpoint.gguf.tokenizer import control_ids, tokenizer_from_metadata
from motet.checkpoint.mapped import map_file, view
from motet.errors import CheckpointError

__all__ = ["GgufCheckpoint"]

_SPLIT_NAME = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf")
_MORE_ENDS = ("<|endoftext|>", "<|call|>")


@dataclass(frozen=True)
class _Source:
    """Where an HF tensor, or its even or odd half, lies."""

    file: Path
    tensor: GgufTensor
    part: Part


class GgufCheckpoint(Checkpoint):
    """A `.gguf` file. Opening it checks all headers and reads no tensor.

    End tokens: what `motet.eos_token_ids` lists, or else the end token of the metadata with
    `<|endoftext|>` and `<|call|>`, as the published models have it in generation_config.json.
    """

    layout = "gguf"
    tokenizer_folder = None
    generation_config = None

    def __init__(self, file: Path, name: str) -> None:
        """Open `file`, of a split model the first one; `name` is how it was asked for.

        Raises:
            CheckpointError: a file is missing, damaged or of another model.
        """
        self.name = name
        self.file = file
        self._mapped: dict[Path, Tensor] = {}
        headers = self._open(file)
        self._metadata = headers[0].metadata
        check_architecture(self._metadata)
        self._sources = _sources(headers)
        self.entries: Mapping[str, TensorEntry] = {
            hf_name: _entry(hf_name, sources) for hf_name, sources in self._sources.items()
        }
        embedding = self.entries.get("model.embed_tokens.weight")
        if embedding is None:
            raise CheckpointError(f"{file}: tensor token_embd.weight: missing; expected a model")
        self._vocab_size = embedding.shape[0]
        self._check_vocabulary()
        ends = _end_ids(self._metadata)
        self.config = config_from_metadata(self._metadata, self._vocab_size, ends)
        self.chat_template = self._metadata.text("tokenizer.chat_template")

    def read(self, name: str, device: str | torch.device = "cpu") -> Tensor:
        """The tensor `name`: a view of the mapped file on the CPU, a copy on other devices."""
        sources = self._sources.get(name)
        if sources is None:
            raise CheckpointError(f"{self.file}: there is no tensor {name}")
        views = [self._view(source) for source in sources]
        tensor = views[0] if len(views) == 1 else torch.stack(views, dim=-1).flatten(-2)
        return tensor.to(device)

    def tokenizer_json(self) -> str | None:
        """The text of a tokenizer.json for the vocabulary in the metadata, None if it has none."""
        return tokenizer_from_metadata(self._metadata)

    def _open(self, file: Path) -> list[GgufHeader]:
        first = self._header(file)
        metadata = first.metadata
        count = metadata.integer("split.count", 1)
        match = _SPLIT_NAME.fullmatch(file.name)
        if count < 2:
            return [first]
        if metadata.integer("split.no") != 0:
            raise CheckpointError(
                f"{file}: is part {metadata.integer('split.no') + 1} of {count}; give the first "
                "part, whose name has -00001-of-"
            )
        if match is None or int(match[2]) != 1 or int(match[3]) != count:
            raise CheckpointError(
                f"{file}: is the first of {count} parts; expected the name NAME-00001-of-"
                f"{count:05}.gguf with the other parts beside it"
            )
        headers = [first]
        for idx in range(1, count):
            name = f"{match[1]}-{idx + 1:05}-of-{count:05}.gguf"
            part = find_file(file.parent, name)
            if part is None:
                raise CheckpointError(
                    f"{file.with_name(name)}: not found; {file.name} is one of {count} parts"
                )
            header = self._header(part)
            found = header.metadata.integer("split.no"), header.metadata.integer("split.count")
            if found != (idx, count):
                raise CheckpointError(
                    f"{part}: says it is part {found[0] + 1} of {found[1]}; expected {idx + 1} of "
                    f"{count}"
                )
            headers.append(header)
        num_tensors = sum(len(header.tensors) for header in headers)
        if metadata.integer("split.tensors.count", num_tensors) != num_tensors:
            metadata.refuse(
                "split.tensors.count",
                metadata.integer("split.tensors.count"),
                f"{num_tensors}, which the parts have together",
            )
        return headers

    def _header(self, file: Path) -> GgufHeader:
        self._mapped[file] = map_file(file)
        return read_header(file, self._mapped[file].numpy().data)

    def _check_vocabulary(self) -> None:
        for key in ("tokenizer.ggml.tokens", "tokenizer.ggml.token_type"):
            count = self._metadata.count(key)
            if count is not None and count != self._vocab_size:
                expected = f"{self._vocab_size}, one for each row of token_embd.weight"
                self._metadata.refuse(key, f"{count} items", expected)

    def _view(self, source: _Source) -> Tensor:
        tensor = source.tensor
        entry = TensorEntry(
            tensor.name, tensor.dtype, tensor.shape, tensor.nbytes, source.file, tensor.offset
        )
        whole = view(self._mapped[source.file], entry)
        return whole if source.part.half is None else whole.chunk(2, dim=1)[source.part.half]


def _sources(headers: list[GgufHeader]) -> dict[str, tuple[_Source, ...]]:
    """The GGUF tensors, or their halves, that make up each HF tensor, in the order of the file."""
    places: dict[str, dict[int, _Source]] = {}
    for header in headers:
        for tensor in header.tensors.values():
            parts = parts_of(tensor.name)
            if not parts:
                _refuse(header.file, tensor, "expected no tensor of this name in a gpt-oss model")
            _check_tensor(header.file, tensor, parts)
            for part in parts:
                known = places.setdefault(part.hf_name, {})
                if part.place in known:
                    other = known[part.place]
                    _refuse(header.file, tensor, f"{other.tensor.name} in {other.file} is the same")
                known[part.place] = _Source(header.file, tensor, part)
    sources = {}
    for hf_name, known in places.items():
        both = [known[place] for place in sorted(known)]
        if hf_name.endswith("gate_up_proj_bias"):
            if len(both) != 2:
                _refuse(both[0].file, both[0].tensor, "the bias of the other half is missing")
            if _half_shape(both[0]) != _half_shape(both[1]):
                _refuse(both[1].file, both[1].tensor, f"{both[0].tensor.name} is of another shape")
            if both[0].tensor.dtype != both[1].tensor.dtype:
                _refuse(both[1].file, both[1].tensor, f"{both[0].tensor.name} is of another type")
        sources[hf_name] = tuple(both)
    return sources


def _check_tensor(file: Path, tensor: GgufTensor, parts: tuple[Part, ...]) -> None:
    is_expert = parts[0].hf_name.endswith("_mxfp4")
    if is_expert != (tensor.dtype == "MXFP4"):
        expected = "MXFP4: convert the Hugging Face checkpoint" if is_expert else "another type"
        _refuse(file, tensor, f"found {tensor.dtype}; expected {expected}")
    if is_expert and len(tensor.shape) != 3:
        _refuse(file, tensor, f"found shape {list(tensor.shape)}; expected [experts, rows, values]")
    if parts[0].half is not None and (len(tensor.shape) < 2 or tensor.shape[1] % 2):
        _refuse(file, tensor, f"found shape {list(tensor.shape)}; expected gate and up rows")


def _half_shape(source: _Source) -> tuple[int, ...]:
    """The shape of the values that a source stands for."""
    shape = source.tensor.shape
    return shape if source.part.half is None else (shape[0], shape[1] // 2, *shape[2:])


def _entry(name: str, sources: tuple[_Source, ...]) -> TensorEntry:
    first = sources[0]
    shape = _half_shape(first)
    nbytes = first.tensor.nbytes if first.part.half is None else first.tensor.nbytes // 2
    if len(sources) == 2:
        shape, nbytes = (*shape[:-1], 2 * shape[-1]), 2 * nbytes
    is_run = len(sources) == 1 and first.part.half is None
    offset = first.tensor.offset if is_run else None
    return TensorEntry(name, first.tensor.dtype, shape, nbytes, first.file, offset)


def _end_ids(metadata: Metadata) -> list[int]:
    listed = metadata.integers(EOS_IDS)
    if listed is not None:
        return [int(idx) for idx in listed]
    key = "tokenizer.ggml.eos_token_id"
    if key not in metadata:
        return []
    control = control_ids(metadata, _MORE_ENDS)
    more = [control[name] for name in _MORE_ENDS if name in control]
    return list(dict.fromkeys([metadata.integer(key), *more]))


def _refuse(file: Path, tensor: GgufTensor, what: str) -> NoReturn:
    raise CheckpointError(f"{file}: tensor {tensor.name}: {what}")

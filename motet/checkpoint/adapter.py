"""LoRA adapters as PEFT writes them, in one arrangement: W + scale * B A for each adapted matrix.

Attention projections and experts can be adapted. PEFT wraps the experts' matrices one around the
other, so the names in the file are:

- attention: `...self_attn.q_proj.lora_A.weight` [r, in] and `lora_B.weight` [out, r];
- experts: the parameter wrapped last is `...mlp.experts.lora_A`, the one below it
  `...mlp.experts.base_layer.lora_A`. They are wrapped in the order of the module, so down_proj is
  the outer one and gate_up_proj the inner one, or the outer one when it is alone. lora_A is
  [E * r, in] with the rows of an expert together; lora_B is [out, r * E] with the columns of a
  rank together.

PEFT adds the experts' product transposed, since the parameter [E, in, out] is. It learns that from
`is_transposed`, which transformers sets on the experts since version 5; without the mark, PEFT 0.19
and later take in for out, and lora_A is [E * r, out], lora_B [in, r * E]. Such files are told by
their shapes and read rightly. A square down_proj leaves that open; it then follows the file's
gate_up_proj, and counts as marked when it is alone.

Source: https://github.com/huggingface/peft/blob/main/src/peft/tuners/lora/layer.py (ParamWrapper).

Example::

    adapter = read_adapter("my-lora", tensor_shapes(config, packed=False))
    adapter.layers[0].q.delta()  # [out, in], to be added to the weight
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from os import PathLike
from pathlib import Path

import torch
from torch import Tensor

from motet.checkpoint.adapter_config import ADAPTER_CONFIG, AdapterConfig, read_adapter_config
from motet.checkpoint.base import TensorEntry
from motet.checkpoint.folder import find_file
from motet.checkpoint.header import read_header
from motet.checkpoint.read import read_entries
from motet.errors import CheckpointError

__all__ = ["Adapter", "AdapterLayer", "LowRank", "read_adapter"]

WEIGHTS = "adapter_model.safetensors"
_PICKLED = "adapter_model.bin"
_PREFIX = "base_model.model."
_FLOATS = ("F32", "F16", "BF16")
_PROJECTIONS = {"q": "q_proj", "k": "k_proj", "v": "v_proj", "o": "o_proj"}
_EXPERTS = {"gate_up": "gate_up_proj", "down": "down_proj"}  # in the order of PEFT's wrapping
_OTHER_MODULES = {"model.embed_tokens.weight": "model.embed_tokens", "lm_head.weight": "lm_head"}


@dataclass(frozen=True)
class LowRank:
    """What is added to a weight [out, in], or to those of all experts: scale * b @ a."""

    a: Tensor  # [r, in], or [E, r, in]; float32, float16 or bfloat16 as stored
    b: Tensor  # [out, r], or [E, out, r]
    scale: float

    @property
    def rank(self) -> int:
        """r."""
        return self.a.shape[-2]

    def delta(self) -> Tensor:
        """The product in float32: [out, in], or [E, out, in]."""
        return (self.b.float() @ self.a.float()) * self.scale


@dataclass(frozen=True)
class AdapterLayer:
    """The adapted matrices of a layer; None: as the model has it. gate_up is interleaved."""

    q: LowRank | None = None
    k: LowRank | None = None
    v: LowRank | None = None
    o: LowRank | None = None
    gate_up: LowRank | None = None
    down: LowRank | None = None


@dataclass(frozen=True)
class Adapter:
    """A LoRA adapter of a gpt-oss model, one entry a layer of the model."""

    name: str
    base_model: str | None  # as the one who trained it called it; it is not checked
    layers: tuple[AdapterLayer, ...]

    @property
    def max_rank(self) -> int:
        """The largest rank of all matrices."""
        return max(low_rank.rank for low_rank in self._matrices())

    @property
    def nbytes(self) -> int:
        """Bytes of all matrices together."""
        return sum(low_rank.a.nbytes + low_rank.b.nbytes for low_rank in self._matrices())

    def _matrices(self) -> list[LowRank]:
        found = [getattr(layer, field.name) for layer in self.layers for field in fields(layer)]
        return [low_rank for low_rank in found if low_rank is not None]


def read_adapter(
    folder: str | PathLike[str],
    shapes: Mapping[str, tuple[int, ...]],
    *,
    device: str | torch.device = "cpu",
) -> Adapter:
    """Read a PEFT LoRA folder into memory of its own.

    Args:
        folder: it holds adapter_config.json and adapter_model.safetensors.
        shapes: the tensors of the model it is for: `tensor_shapes(config, packed=False)`.
        device: where the matrices go.

    Raises:
        CheckpointError: a file is missing, damaged or pickled; a setting is not applied by Motet;
            a tensor is missing, unknown, or does not fit the model. It names file and tensor.
    """
    path = Path(folder).expanduser()
    config = read_adapter_config(path)
    parts = _parts(config, shapes)
    file = _weights_file(path)
    entries = read_header(file)
    _check_names(file, entries, parts)
    for part in parts:
        _check_shapes(part, entries)
    tensors = read_entries(entries.values(), device)
    layers: list[dict[str, LowRank]] = [{} for _ in range(_num_layers(shapes))]
    for part in parts:
        is_exchanged = _is_exchanged(part, parts, entries)
        layers[part.layer][part.field] = _low_rank(part, tensors, is_exchanged=is_exchanged)
    return Adapter(path.name, config.base_model, tuple(AdapterLayer(**layer) for layer in layers))


def _weights_file(folder: Path) -> Path:
    if file := find_file(folder, WEIGHTS):
        return file
    if (folder / _PICKLED).exists():
        raise CheckpointError(
            f"{folder / _PICKLED}: pickled weights are refused, since loading them can run any "
            f"code; expected {WEIGHTS}: load the adapter once in PEFT, on a machine you can spare, "
            "and call save_pretrained"
        )
    raise CheckpointError(f"{folder / WEIGHTS}: not found; an adapter with {ADAPTER_CONFIG} has it")


@dataclass(frozen=True)
class _Part:
    """One adapted matrix, as the settings call for it."""

    layer: int
    field: str  # of AdapterLayer
    stem: str  # of the names of its two tensors
    shape: tuple[int, ...]  # of the weight: [out, in], or of experts [E, in, out]
    rank: int
    scale: float

    @property
    def a(self) -> str:
        return f"{self.stem}.lora_A.weight"

    @property
    def b(self) -> str:
        return f"{self.stem}.lora_B.weight"


def _parts(config: AdapterConfig, shapes: Mapping[str, tuple[int, ...]]) -> list[_Part]:
    """Everything that the settings target, in the order of the model."""
    experts = {f"mlp.experts.{name}" for name in _EXPERTS.values()}
    for name in shapes:
        is_module = name in _OTHER_MODULES and config.targets_module(_OTHER_MODULES[name])
        is_other = not any(name.endswith(f".{expert}") for expert in experts)
        if is_module or (is_other and config.targets_parameter(name)):
            raise CheckpointError(
                f"{config.file}: {name} is targeted; Motet adapts q_proj, k_proj, v_proj, o_proj, "
                "experts.gate_up_proj and experts.down_proj: merge the adapter into the model in "
                "PEFT"
            )
    parts: list[_Part] = []

    def add(layer: int, field: str, module: str, name: str, weight: str) -> None:
        rank, scale = config.rank(name), config.scale(name)
        parts.append(_Part(layer, field, _PREFIX + module, shapes[weight], rank, scale))

    for layer in range(_num_layers(shapes)):
        for field, projection in _PROJECTIONS.items():
            name = f"model.layers.{layer}.self_attn.{projection}"
            if config.targets_module(name):
                add(layer, field, name, name, f"{name}.weight")
        module = f"model.layers.{layer}.mlp.experts"
        wrapped = [
            (field, f"{module}.{projection}")
            for field, projection in _EXPERTS.items()
            if config.targets_parameter(f"{module}.{projection}")
        ]
        for depth, (field, name) in zip(reversed(range(len(wrapped))), wrapped, strict=True):
            add(layer, field, module + ".base_layer" * depth, name, name)
    if not parts:
        raise CheckpointError(f"{config.file}: it targets nothing that the model has")
    return parts


def _check_names(file: Path, entries: Mapping[str, TensorEntry], parts: list[_Part]) -> None:
    """The file holds the tensors of the parts and no others."""
    expected = {name for part in parts for name in (part.a, part.b)}
    for name in expected:
        if name not in entries:
            raise CheckpointError(
                f"{file}: tensor {name}: missing; expected since {ADAPTER_CONFIG} targets it"
            )
    for name in entries:
        if name not in expected:
            raise CheckpointError(
                f"{file}: tensor {name}: found, but {ADAPTER_CONFIG} targets no such matrix of the "
                "model; expected the adapter of this model, as PEFT saved it"
            )


def _check_shapes(part: _Part, entries: Mapping[str, TensorEntry]) -> None:
    found = tuple(entries[name].shape for name in (part.a, part.b))
    wanted = _stored_shapes(part)
    if found not in wanted:
        ((a, b), *_) = wanted
        raise CheckpointError(
            f"{entries[part.a].file}: tensor {part.a}: found {list(found[0])} and, for lora_B, "
            f"{list(found[1])}; expected {list(a)} and {list(b)} (rank {part.rank})"
        )
    for name in (part.a, part.b):
        if entries[name].dtype not in _FLOATS:
            raise CheckpointError(
                f"{entries[name].file}: tensor {name}: found {entries[name].dtype}; expected one "
                f"of {', '.join(_FLOATS)}"
            )


def _stored_shapes(part: _Part) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Of lora_A and lora_B: the right ones and, of experts, those with in and out exchanged."""
    if len(part.shape) == 2:
        num_out, num_in = part.shape
        return [((part.rank, num_in), (num_out, part.rank))]
    num_experts, num_in, num_out = part.shape
    rows = num_experts * part.rank
    return [((rows, num_in), (num_out, rows)), ((rows, num_out), (num_in, rows))]


def _is_exchanged(part: _Part, parts: list[_Part], entries: Mapping[str, TensorEntry]) -> bool:
    """Whether the file takes an expert's in for out; see the module's docstring."""
    right, *other = _stored_shapes(part)
    found = (entries[part.a].shape, entries[part.b].shape)
    if right in other:
        leading = next((p for p in parts if p.field == "gate_up" and p.layer == part.layer), part)
        return leading is not part and _is_exchanged(leading, parts, entries)
    return found in other


def _low_rank(part: _Part, tensors: Mapping[str, Tensor], *, is_exchanged: bool) -> LowRank:
    a, b = tensors[part.a], tensors[part.b]
    if len(part.shape) == 3:
        num_experts = part.shape[0]
        a = a.view(num_experts, part.rank, a.shape[-1])
        b = b.view(b.shape[0], part.rank, num_experts).permute(2, 0, 1)
        if is_exchanged:
            a, b = b.transpose(1, 2), a.transpose(1, 2)
    return LowRank(a.contiguous(), b.contiguous(), part.scale)


def _num_layers(shapes: Mapping[str, tuple[int, ...]]) -> int:
    return sum(name.endswith(".self_attn.q_proj.weight") for name in shapes)

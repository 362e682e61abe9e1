"""From a checkpoint to a model that is ready to run.

Everything is checked before anything is read: each tensor that the configuration calls for must be
there, in its shape and in a type that the model takes, and nothing else may be. The error lists
every tensor that is wrong.

Example::

    loaded = load_model("synthetic:tiny")
    loaded.model, loaded.config.num_layers, loaded.checkpoint.tokenizer_folder
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from os import PathLike
from threading import Thread
from typing import Any

import torch

from motet.checkpoint import Checkpoint, TensorEntry, open_checkpoint, tensor_shapes
from motet.checkpoint.mapped import release
from motet.checkpoint.read import read_all
from motet.errors import BackendError, CheckpointError, UsageError
from motet.model.config import ModelConfig
from motet.model.gpt_oss import GptOss
from motet.model.room import EMBEDDING, check_room, is_host_tensor, needs
from motet.ops.backend import is_auto, select_backend
from motet.ops.kept import cache_dtype
from motet.ops.moe import NOT_IN_HOST
from motet.ops.transfer import seen_by

__all__ = [
    "LoadedModel",
    "TensorSpec",
    "check_checkpoint",
    "load_model",
    "resolve_device",
    "tensor_specs",
]

logger = logging.getLogger(__name__)

_FLOATS = ("BF16", "F16", "F32")
_DENSE = (  # matrices, which a GGUF file may have in eight bits
    "embed_tokens.weight",
    "q_proj.weight",
    "k_proj.weight",
    "v_proj.weight",
    "o_proj.weight",
    "lm_head.weight",
)
_LARGE = 1 << 30  # bytes of a model; below, float32 is fast enough
_MAX_LISTED = 8  # wrong tensors that an error lists; it counts the others
_DTYPES = {
    "auto": torch.float32,
    "float32": torch.float32,
    "bfloat16": torch.bfloat16,
    "float16": torch.float16,
}


@dataclass(frozen=True)
class TensorSpec:
    """What the model expects of one tensor."""

    name: str
    shape: tuple[int, ...]
    dtypes: tuple[str, ...]  # any of these


@dataclass(frozen=True)
class LoadedModel:
    """A model, the configuration it was built from and where it came from."""

    model: GptOss
    config: ModelConfig
    checkpoint: Checkpoint


def load_model(
    model: str | PathLike[str],
    *,
    device: str | torch.device = "cpu",
    backend: str = "auto",
    dtype: str | torch.dtype = "auto",
    dense: str = "stored",
    activations: str = "exact",
    expert_cache_bytes: int | None = None,
    kv_cache_dtype: str = "auto",
    ahead: Callable[[GptOss], None] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> LoadedModel:
    """Open, check and read the checkpoint `model`, and build the model over its weights.

    Args:
        model: what `open_checkpoint` takes.
        device: where the weights go: "auto" (the first CUDA GPU, else the CPU), "cpu", "cuda:1".
        backend: "auto", which is "ref" for what the best one cannot take, or the name of a backend.
        dtype: of the activations: "float32", "bfloat16" or "float16"; "auto" takes float32, but
            bfloat16 on the backend "gpu" (float16 on cards without it), and on the backend "cpu"
            for large models that store no dense matrix in float32. Weights stay as they are.
        dense: "stored", or "int8", which rounds attention and the output matrix (`GptOss`).
        activations: "exact", or "int8", which rounds them for some products (`GptOss`).
        expert_cache_bytes: packed experts and the embedding stay in the host's memory, and so many
            bytes of the GPU hold the experts that were used last; on the backend "gpu".
        kv_cache_dtype: of the cache that will be made for it (`motet.ops.kept`), to be refused at
            once where the backend has none such.
        ahead: called in a thread, on the backend "gpu", with a model whose weights are zeros that
            are being read; it is over when the model is returned. Not called where weights are no
            files, are rounded or are in the host's memory.
        progress: called as weights are read, with the bytes so far and with all of them.

    Raises:
        CapacityError: the GPU has less memory than the weights take, or `expert_cache_bytes` hold
            too little.
        CheckpointError: the checkpoint is missing, damaged or not what its config.json says.
        UsageError: an unknown dtype or device.
        BackendError: the device or the backend that was asked for cannot run here.
    """
    compute_dtype = _resolve_dtype(dtype)  # refused before anything is opened
    device = resolve_device(device)
    chosen = select_backend(backend, device)
    cache_dtype(kv_cache_dtype, compute_dtype, chosen)
    in_host = expert_cache_bytes is not None
    if in_host and chosen != "gpu":
        raise BackendError(
            f"expert_cache_bytes is for the backend 'gpu', not for {chosen!r}; leave it out"
        )
    checkpoint = open_checkpoint(model)
    plan = _Plan(
        checkpoint,
        check_checkpoint(checkpoint),
        device,
        None if dtype == "auto" else compute_dtype,
        dense,
        activations,
        expert_cache_bytes,
    )
    if in_host and needs(checkpoint, plan.config) is None:
        raise BackendError(f"{checkpoint.name}: {NOT_IN_HOST}")
    if device.type == "cuda":
        check_room(checkpoint, plan.config, device, expert_cache_bytes)

    def begin(weights: Mapping[str, torch.Tensor]) -> None:
        if ahead is not None:
            ahead(plan.build(chosen, weights))

    is_prepared = ahead is not None and chosen == "gpu" and dense == "stored"
    weights = plan.read(begin if is_prepared else None, progress)
    try:
        return LoadedModel(plan.build(chosen, weights), plan.config, checkpoint)
    except BackendError as error:
        if not is_auto(backend) or chosen == "ref" or in_host:
            raise
        level = logging.WARNING if chosen == "gpu" else logging.INFO  # far slower
        logger.log(level, "backend ref in place of %s: %s", chosen, error)
        return LoadedModel(plan.build("ref", weights), plan.config, checkpoint)


@dataclass(frozen=True)
class _Plan:
    """What is read, and what is built of it; fields as in `load_model`."""

    checkpoint: Checkpoint
    config: ModelConfig
    device: torch.device
    dtype: torch.dtype | None  # None: the backend's
    dense: str
    activations: str
    expert_cache_bytes: int | None

    def read(
        self,
        begin: Callable[[Mapping[str, torch.Tensor]], None] | None,
        progress: Callable[[int, int], None] | None,
    ) -> dict[str, torch.Tensor]:
        """The weights. `begin` gets them in a thread while they hold zeros, and is over by then."""
        num_read = 0

        def advance(count: int) -> None:
            nonlocal num_read
            num_read += count
            if progress is not None:
                progress(num_read, self.checkpoint.nbytes)

        threads: list[Thread] = []

        def allocated(weights: dict[str, torch.Tensor]) -> None:
            if begin is not None:
                threads.append(_in_thread(lambda: begin(weights)))

        in_host = self.expert_cache_bytes is not None
        try:
            weights = read_all(
                self.checkpoint,
                self.device,
                is_host=is_host_tensor if in_host else lambda name: False,
                allocated=allocated,
                progress=advance,
            )
        except Exception:
            _join(threads)  # it holds the weights' memory, which the next model may need
            raise
        _join(threads)
        if in_host:
            weights[EMBEDDING] = seen_by(weights[EMBEDDING], self.device)
        return weights

    def build(self, backend: str, weights: Mapping[str, torch.Tensor]) -> GptOss:
        """The model over its weights."""
        dtype = self.dtype or _auto_dtype(backend, self.device, self.checkpoint)
        if backend == "cpu" and dtype == torch.float16:
            raise BackendError(
                "backend 'cpu' computes in bfloat16 or float32, not in float16; choose another "
                "dtype, or backend 'ref'"
            )
        return GptOss(
            self.config,
            weights,
            backend=backend,
            dtype=dtype,
            dense=self.dense,
            activations=self.activations,
            expert_cache_bytes=self.expert_cache_bytes,
            replaced=release,
        )


def _join(threads: list[Thread]) -> None:
    for thread in threads:
        thread.join()


def _in_thread(prepare: Callable[[], None]) -> Thread:
    def run() -> None:
        try:
            prepare()
        except Exception as error:  # whatever it is, it comes again when it matters
            logger.warning("nothing was prepared while weights were read: %s", error)

    thread = Thread(target=run, daemon=True)
    thread.start()
    return thread


def tensor_specs(config: ModelConfig, *, packed: bool, gguf: bool = False) -> dict[str, TensorSpec]:
    """Every tensor of a model by name.

    Args:
        config: the shapes.
        packed: experts in MXFP4, else in a float type.
        gguf: packed experts are in the blocks of GGUF, gates and ups apart, and dense matrices may
            be Q8_0; else experts are in the blocks and scales of Hugging Face.
    """
    shapes = tensor_shapes(config.to_hf(), packed=packed)
    specs = [
        TensorSpec(name, shape, ("U8",) if _is_packed_name(name) else _FLOATS)
        for name, shape in shapes.items()
    ]
    if packed and gguf:
        specs = [spec for hf_spec in specs for spec in _gguf_specs(hf_spec)]
    return {spec.name: spec for spec in specs}


def _gguf_specs(spec: TensorSpec) -> list[TensorSpec]:
    """What a GGUF checkpoint has in place of a tensor of the packed Hugging Face layout."""
    if spec.name.endswith("_scales"):
        return []  # they are inside the blocks
    if not spec.name.endswith("_blocks"):
        has_q8_0 = spec.name.endswith(_DENSE)
        return [replace(spec, dtypes=(*_FLOATS, "Q8_0"))] if has_q8_0 else [spec]
    stem = spec.name.removesuffix("_blocks")
    num_experts, num_rows, num_blocks, num_bytes = spec.shape
    row_len = num_blocks * num_bytes * 2  # two values a byte
    if stem.endswith("down_proj"):
        return [TensorSpec(f"{stem}_mxfp4", (num_experts, num_rows, row_len), ("MXFP4",))]
    return [
        TensorSpec(
            stem.replace("gate_up_proj", f"{part}_proj_mxfp4"),
            (num_experts, num_rows // 2, row_len),
            ("MXFP4",),
        )
        for part in ("gate", "up")
    ]


def check_checkpoint(checkpoint: Checkpoint) -> ModelConfig:
    """The configuration of a checkpoint whose tensors are all as they should be.

    Raises:
        CheckpointError: names each tensor that is missing, extra, mis-shaped or mis-typed, its
            file, what was found and what was expected. The names decide on one layout of experts
            for all layers; those of another are then missing and extra.
    """
    try:
        config = ModelConfig.from_hf(checkpoint.config, checkpoint.generation_config)
        packed = _is_packed(checkpoint.config, checkpoint.entries)
        gguf = any(_is_gguf_name(name) for name in checkpoint.entries)
        specs = tensor_specs(config, packed=packed, gguf=gguf)
    except CheckpointError as error:
        raise CheckpointError(f"{checkpoint.name}: {error}") from error
    except (ArithmeticError, AttributeError, TypeError, ValueError) as error:
        # config.json may hold anything at all; only what is read is converted.
        raise CheckpointError(
            f"{checkpoint.name}: config.json holds a value of the wrong kind: {error}"
        ) from error
    files = {entry.file for entry in checkpoint.entries.values()}
    where = str(files.pop() or checkpoint.name) if len(files) == 1 else checkpoint.name
    wrong = [
        line
        for name, spec in specs.items()
        if (line := _complaint(where, spec, checkpoint.entries)) is not None
    ]
    wrong += [
        f"{entry.file or where}: tensor {name}: found {_describe(entry)}; "
        "expected no tensor of this name"
        for name, entry in checkpoint.entries.items()
        if name not in specs
    ]
    if wrong:
        more = len(wrong) - _MAX_LISTED
        tail = [f"... and {more} more tensors"] if more > 0 else []
        raise CheckpointError("\n".join(wrong[:_MAX_LISTED] + tail))
    return config


def _is_packed(config: dict[str, Any], entries: Mapping[str, TensorEntry]) -> bool:
    """Whether the experts are MXFP4, on which config.json and the names must not disagree."""
    quantization = config.get("quantization_config")
    if quantization and (method := quantization.get("quant_method")) != "mxfp4":
        raise CheckpointError(
            f"config.json: quantization_config has quant_method {method!r:.80}; expected "
            "'mxfp4', or no quantization_config for float experts"
        )
    if any(_is_packed_name(name) or _is_gguf_name(name) for name in entries):
        return True
    if quantization and (
        entry := next((e for n, e in entries.items() if n.endswith("gate_up_proj")), None)
    ):
        raise CheckpointError(
            f"{entry.file}: tensor {entry.name}: found {_describe(entry)}; expected packed experts "
            "(gate_up_proj_blocks and _scales), since config.json says quant_method mxfp4. Remove "
            "quantization_config from config.json if the experts were dequantized on purpose"
        )
    return bool(quantization)


def _complaint(where: str, spec: TensorSpec, entries: Mapping[str, TensorEntry]) -> str | None:
    entry = entries.get(spec.name)
    expected = f"{' or '.join(spec.dtypes)} {list(spec.shape)}"
    if entry is None:
        return f"{where}: tensor {spec.name}: missing; expected {expected}"
    if entry.shape != spec.shape or entry.dtype not in spec.dtypes:
        return (
            f"{entry.file or where}: tensor {spec.name}: found {_describe(entry)}; "
            f"expected {expected}"
        )
    return None


def _describe(entry: TensorEntry) -> str:
    return f"{entry.dtype} {list(entry.shape)}"


def _is_packed_name(name: str) -> bool:
    return name.endswith(("_blocks", "_scales"))


def _is_gguf_name(name: str) -> bool:
    return name.endswith("_mxfp4")


def resolve_device(device: str | torch.device) -> torch.device:
    """The device that a wish comes to: "auto" is the first CUDA GPU, or the CPU.

    Raises:
        UsageError: no device has this name.
        BackendError: it is not there.
    """
    if device == "auto":
        return torch.device("cuda:0" if torch.cuda.is_available() else "cpu")
    try:
        resolved = torch.device(device)
    except (RuntimeError, TypeError):
        resolved = None
    is_known = resolved is not None and (
        resolved.type == "cuda" or (resolved.type == "cpu" and not resolved.index)
    )
    if resolved is None or not is_known:
        raise UsageError(f"device is {device!r}; expected auto, cpu, cuda or cuda:N")
    if resolved.type == "cuda" and (resolved.index or 0) >= torch.cuda.device_count():
        raise BackendError(
            f"device {str(device)!r} is not there: torch {torch.__version__} sees "
            f"{torch.cuda.device_count()} CUDA devices"
        )
    if str(resolved) == "cuda":  # without an index
        return torch.device("cuda", torch.cuda.current_device())
    return resolved


def _resolve_dtype(dtype: str | torch.dtype) -> torch.dtype:
    if isinstance(dtype, str) and dtype in _DTYPES:
        return _DTYPES[dtype]
    if isinstance(dtype, torch.dtype) and dtype in _DTYPES.values():
        return dtype
    raise UsageError(f"dtype is {dtype!r}; expected one of {', '.join(_DTYPES)}")


def _auto_dtype(backend: str, device: torch.device, checkpoint: Checkpoint) -> torch.dtype:
    if backend == "gpu":
        is_old = torch.version.hip is None and torch.cuda.get_device_capability(device) < (8, 0)
        return torch.float16 if is_old else torch.bfloat16
    if backend == "cpu" and _gains_by_bfloat16(checkpoint):
        return torch.bfloat16
    return torch.float32


def _gains_by_bfloat16(checkpoint: Checkpoint) -> bool:
    """Whether prompts are worth tiles of bfloat16, and no matrix is stored with more than that."""
    stored = {entry.dtype for name, entry in checkpoint.entries.items() if name.endswith(_DENSE)}
    return checkpoint.nbytes >= _LARGE and "F32" not in stored

"""The adapter_config.json of a PEFT LoRA folder: what it targets, with which rank and scale.

Every setting that changes the numbers is either honoured or refused by name; so is a setting that
is not known here, unless it is empty. Matching follows PEFT 0.21 (peft/tuners/tuners_utils.py,
https://github.com/huggingface/peft): a list of targets matches whole dotted endings, one text is a
regular expression for the whole name.
"""

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from motet.checkpoint.folder import read_json
from motet.checkpoint.patterns import compile_patterns
from motet.errors import CheckpointError

__all__ = ["ADAPTER_CONFIG", "AdapterConfig", "read_adapter_config"]

ADAPTER_CONFIG = "adapter_config.json"
ALL_LINEAR = "all-linear"  # PEFT's word for every linear module but the output
Value = TypeVar("Value", int, float)

# How the adapter was made or found; none of it changes what the finished adapter computes.
_HARMLESS = {
    "auto_mapping", "base_model_name_or_path", "corda_config", "ensure_weight_tying", "eva_config",
    "inference_mode", "loftq_config", "lora_dropout", "lora_ga_config", "megatron_core",
    "peft_type", "peft_version", "qalora_group_size", "revision", "runtime_config", "task_type",
}  # fmt: skip
_HONOURED = {
    "alpha_pattern", "bias", "exclude_modules", "fan_in_fan_out", "init_lora_weights",
    "layers_pattern", "layers_to_transform", "lora_alpha", "r", "rank_pattern", "target_modules",
    "target_parameters", "use_rslora",
}  # fmt: skip
_REMEDIES = {
    "use_dora": "merge the adapter into the model in PEFT",
    "lora_bias": "train without a bias, or merge the adapter into the model in PEFT",
    "modules_to_save": "it holds whole modules: merge the adapter into the model in PEFT",
    "trainable_token_indices": "it changes the embedding: merge the adapter into the model in PEFT",
}
# Initialisations that leave the base weights alone. The others (pissa, olora, corda, loftq and
# lora_ga) subtract the adapter from them, so that it fits no model but that one.
_INITS = (True, False, "gaussian", "eva", "orthogonal", "mica")
_LAYER_FORM = r"(?:^|.*?\.){}\.(?P<index>\d+)\."
_ANY_LAYER = re.compile(r".*?\.[^.]*\.(?P<index>\d+)\.")
_MAX_NAMES = 10_000  # in one list
_MAX_RANK = 1 << 20
_MAX_ALPHA = 1e9


@dataclass(frozen=True)
class AdapterConfig:
    """The settings of an adapter that decide about its numbers."""

    file: Path
    base_model: str | None  # as the one who trained it called it
    r: int
    alpha: float
    use_rslora: bool
    rank_pattern: dict[re.Pattern[str], int]
    alpha_pattern: dict[re.Pattern[str], float]
    target_modules: str | tuple[str, ...]
    target_parameters: tuple[str, ...]
    exclude_modules: str | tuple[str, ...]
    layers: tuple[int, ...] | None  # of target_modules; None: all
    layers_pattern: tuple[re.Pattern[str], ...]

    def targets_module(self, name: str) -> bool:
        """Whether the linear module `name` ("model.layers.0.self_attn.q_proj") is adapted."""
        if _matches(self.exclude_modules, name):
            return False
        if self.target_modules == ALL_LINEAR:
            return name.rpartition(".")[2] != "lm_head"
        if not _matches(self.target_modules, name):
            return False
        if self.layers is None or name in self.target_modules:
            return True  # a module named in full is adapted whatever the layers
        return self._layer_of(name) in self.layers

    def targets_parameter(self, name: str) -> bool:
        """Whether the expert matrices `name` are; exclusions and layers do not concern them."""
        return _matches(self.target_parameters, name)

    def rank(self, name: str) -> int:
        """The rank of the adapter of the module or parameter `name`."""
        return _by_pattern(self.rank_pattern, name, self.r)

    def scale(self, name: str) -> float:
        """What the product B A is multiplied by."""
        rank = self.rank(name)
        alpha = _by_pattern(self.alpha_pattern, name, self.alpha)
        return alpha / (math.sqrt(rank) if self.use_rslora else rank)

    def _layer_of(self, name: str) -> int | None:
        for pattern in self.layers_pattern or (_ANY_LAYER,):
            if match := pattern.match(name):
                return int(match["index"])
        return None


def read_adapter_config(folder: Path) -> AdapterConfig:
    """The settings in `folder`.

    Raises:
        CheckpointError: there is no such file, or it holds a setting that Motet does not apply.
    """
    file = folder / ADAPTER_CONFIG
    values = read_json(file)
    if values.get("peft_type") != "LORA":
        _refuse(file, "peft_type", values.get("peft_type"), "expected 'LORA'")
    for key, value in values.items():
        is_empty = value in (None, False, "") or (isinstance(value, list | dict) and not value)
        if key not in _HARMLESS | _HONOURED and not is_empty:
            _refuse(file, key, value, _REMEDIES.get(key, "Motet does not apply it"))
    if values.get("bias", "none") != "none":
        _refuse(file, "bias", values["bias"], "expected 'none': merge the adapter in PEFT")
    if values.get("fan_in_fan_out"):
        _refuse(file, "fan_in_fan_out", True, "gpt-oss has no such module; expected false")
    init = values.get("init_lora_weights", True)
    if init not in _INITS:
        _refuse(
            file, "init_lora_weights", init,
            "it changes the base model too: save it as plain LoRA "
            "(path_initial_model_for_weight_conversion in PEFT)",
        )  # fmt: skip
    config = AdapterConfig(
        file=file,
        base_model=str(values.get("base_model_name_or_path") or "") or None,
        r=_rank(file, "r", values.get("r", 8)),
        alpha=_alpha(file, "lora_alpha", values.get("lora_alpha", 8)),
        use_rslora=bool(values.get("use_rslora")),
        rank_pattern=_by_name(file, "rank_pattern", values, _rank),
        alpha_pattern=_by_name(file, "alpha_pattern", values, _alpha),
        target_modules=_targets(file, "target_modules", values),
        target_parameters=_names(file, "target_parameters", values),
        exclude_modules=_targets(file, "exclude_modules", values),
        layers=_layers(file, values.get("layers_to_transform")),
        layers_pattern=_patterns(
            file, "layers_pattern", _names(file, "layers_pattern", values), _LAYER_FORM
        ),
    )
    if not config.target_modules and not config.target_parameters:
        _refuse(file, "target_modules", None, "expected the names of the adapted modules")
    return config


def _matches(targets: str | tuple[str, ...], name: str) -> bool:
    if isinstance(targets, str):
        return bool(targets) and re.fullmatch(targets, name) is not None
    return any(name == target or name.endswith(f".{target}") for target in targets)


def _by_pattern(patterns: Mapping[re.Pattern[str], Value], name: str, default: Value) -> Value:
    """The value of the first pattern that matches the end of `name`."""
    for pattern, value in patterns.items():
        if pattern.match(name):
            return value
    return default


def _rank(file: Path, key: str, value: Any) -> int:
    if type(value) is not int or not 1 <= value <= _MAX_RANK:
        _refuse(file, key, value, f"expected a rank of 1 to {_MAX_RANK}")
    return int(value)


def _alpha(file: Path, key: str, value: Any) -> float:
    is_number = type(value) in (int, float) and -_MAX_ALPHA <= value <= _MAX_ALPHA
    if not is_number:  # NaN compares false
        _refuse(file, key, value, "expected a finite number")
    return float(value)


def _by_name(
    file: Path, key: str, values: Mapping[str, Any], read: Callable[[Path, str, Any], Value]
) -> dict[re.Pattern[str], Value]:
    table = values.get(key) or {}
    if not isinstance(table, dict):
        _refuse(file, key, table, "expected an object of patterns")
    read_values = [read(file, f"{key} of {pattern}", value) for pattern, value in table.items()]
    return dict(zip(_patterns(file, key, list(table)), read_values, strict=True))


def _targets(file: Path, key: str, values: Mapping[str, Any]) -> str | tuple[str, ...]:
    """A regular expression, or names."""
    given = values.get(key)
    if not isinstance(given, str):
        return _names(file, key, values)
    if given.lower() == ALL_LINEAR:
        return ALL_LINEAR
    _patterns(file, key, [given])
    return given


def _names(file: Path, key: str, values: Mapping[str, Any]) -> tuple[str, ...]:
    given = values.get(key)
    names = [given] if isinstance(given, str) and key == "layers_pattern" else given or []
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        _refuse(file, key, given, "expected a list of names")
    if len(names) > _MAX_NAMES:
        _refuse(file, key, names[:1], f"expected at most {_MAX_NAMES} names")
    return tuple(names)


def _layers(file: Path, given: Any) -> tuple[int, ...] | None:
    layers = given if isinstance(given, list) else [] if given is None else [given]
    if not all(type(layer) is int for layer in layers):
        _refuse(file, "layers_to_transform", given, "expected indices of layers")
    return tuple(layers) or None


def _patterns(
    file: Path, key: str, given: Sequence[str], form: str = r"(.*\.)?({})$"
) -> tuple[re.Pattern[str], ...]:
    try:
        return compile_patterns(given, form)
    except ValueError as error:
        _refuse(file, key, given if len(given) != 1 else given[0], str(error))


def _refuse(file: Path, key: str, value: Any, what: str) -> NoReturn:
    raise CheckpointError(f"{file}: {key} is {repr(value)[:80]}; {what}")

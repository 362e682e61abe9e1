"""Random gpt-oss checkpoints of the real shapes, made on the device without any file.

For measuring and for tests: they speak no language, but memory and speed are those of the real
models, activations keep a sane size, and the logits are finite. A tensor depends on the seed, its
name and the kind of device alone.

Packed blocks are random bytes throughout. Float tensors repeat one random run of 1,048,583 values:
drawing two billion normals would take longer than all the rest. The run's length is prime, so no
two rows of a matrix are equal.

Example::

    open_checkpoint("synthetic:gpt-oss-20b").nbytes  # 13.76e9, and nothing is allocated
"""

import math
import zlib
from typing import Any

import torch
from torch import Tensor

from motet.checkpoint.base import TORCH_DTYPES, Checkpoint, TensorEntry
from motet.checkpoint.names import BLOCK_LEN, QUANTIZATION, tensor_shapes
from motet.errors import CheckpointError

__all__ = ["SyntheticCheckpoint"]

_RUN_LEN = 1_048_583  # values of one random run; prime
_CODE_RMS = math.sqrt(68.5 / 8)  # of the sixteen E2M1 values, all equally likely


class SyntheticCheckpoint(Checkpoint):
    """`synthetic:gpt-oss-20b`, `synthetic:gpt-oss-120b` or `synthetic:tiny`."""

    layout = "hf"
    tokenizer_folder = None
    chat_template = None
    generation_config = None

    def __init__(self, name: str, seed: int = 0) -> None:
        """Lay out the tensors of `name`; CheckpointError if it is not one of the three."""
        configs = {f"synthetic:{key}": value for key, value in _configs().items()}
        if name not in configs:
            raise CheckpointError(f"{name}: no such synthetic model; expected {', '.join(configs)}")
        self.name = name
        self.seed = seed
        self.config = configs[name]
        self.entries = {
            key: _entry(key, shape)
            for key, shape in tensor_shapes(self.config, packed=True).items()
        }

    def read(self, name: str, device: str | torch.device = "cpu") -> Tensor:
        """Make the tensor `name` on `device`; the same one at every call."""
        entry = self.entries.get(name)
        if entry is None:
            raise CheckpointError(f"{self.name}: there is no tensor {name}")
        device = torch.device(device)
        generator = torch.Generator(device)
        # torch's CPU generator takes only 32 bits of a seed, so both go through one hash.
        generator.manual_seed(zlib.crc32(f"{self.seed}:{name}".encode()))
        tensor = torch.empty(entry.shape, dtype=TORCH_DTYPES[entry.dtype], device=device)
        if name.endswith("_blocks"):
            # Eight bytes a draw: the generator, not the memory, is what takes the time.
            tensor.view(-1).view(torch.int64).random_(-(2**63), None, generator=generator)
        elif name.endswith("_scales"):
            fan_in = entry.shape[-1] * BLOCK_LEN
            exponent = math.floor(-math.log2(_CODE_RMS * math.sqrt(fan_in)))
            tensor.random_(127 + exponent, 127 + exponent + 2, generator=generator)
        else:
            _fill_normal(tensor, *_mean_and_std(name, entry.shape), generator)
        return tensor


def _entry(name: str, shape: tuple[int, ...]) -> TensorEntry:
    dtype = "U8" if name.endswith(("_blocks", "_scales")) else "BF16"
    return TensorEntry(name, dtype, shape, math.prod(shape) * TORCH_DTYPES[dtype].itemsize, None)


def _mean_and_std(name: str, shape: tuple[int, ...]) -> tuple[float, float]:
    """Mean and deviation that keep every activation near unit size."""
    if name.endswith(("layernorm.weight", "norm.weight")):
        return 1.0, 0.1
    if name.endswith(("embed_tokens.weight", "sinks")):
        return 0.0, 1.0
    if name.endswith("bias"):
        return 0.0, 0.1
    return 0.0, 1 / math.sqrt(shape[-1])


def _fill_normal(tensor: Tensor, mean: float, std: float, generator: torch.Generator) -> None:
    flat = tensor.view(-1)
    run = torch.empty(min(_RUN_LEN, flat.numel()), dtype=torch.float32, device=tensor.device)
    run = run.normal_(mean, std, generator=generator).to(tensor.dtype)
    for start in range(0, flat.numel(), _RUN_LEN):
        piece = flat[start : start + _RUN_LEN]
        piece.copy_(run[: piece.numel()])


def _configs() -> dict[str, dict[str, Any]]:
    """The config.json of each model: 20b and 120b as published, tiny with uneven shapes."""
    gpt_oss_20b = _config(num_hidden_layers=24, num_local_experts=32)
    return {
        "gpt-oss-20b": gpt_oss_20b,
        "gpt-oss-120b": _config(num_hidden_layers=36, num_local_experts=128),
        "tiny": _config(
            num_hidden_layers=4,
            num_local_experts=7,
            hidden_size=288,
            intermediate_size=224,
            num_attention_heads=9,
            num_key_value_heads=3,
            head_dim=32,
            vocab_size=512,
            sliding_window=48,
            max_position_embeddings=8192,
            initial_context_length=256,
            pad_token_id=0,
            eos_token_id=1,
        ),
    }


def _config(**fields: Any) -> dict[str, Any]:
    config: dict[str, Any] = {
        "architectures": ["GptOssForCausalLM"],
        "model_type": "gpt_oss",
        "hidden_size": 2880,
        "intermediate_size": 2880,
        "num_attention_heads": 64,
        "num_key_value_heads": 8,
        "head_dim": 64,
        "vocab_size": 201_088,
        "num_experts_per_tok": 4,
        "experts_per_token": 4,
        "sliding_window": 128,
        "max_position_embeddings": 131_072,
        "initial_context_length": 4096,
        "rms_norm_eps": 1e-5,
        "swiglu_limit": 7.0,
        "rope_theta": 150_000,
        "hidden_act": "silu",
        "attention_bias": True,
        "attention_dropout": 0.0,
        "tie_word_embeddings": False,
        "pad_token_id": 199_999,
        "eos_token_id": 200_002,
        "torch_dtype": "bfloat16",
        "quantization_config": QUANTIZATION,
    } | fields
    kinds = ("sliding_attention", "full_attention")
    config["layer_types"] = [kinds[i % 2] for i in range(config["num_hidden_layers"])]
    config["rope_scaling"] = {
        "rope_type": "yarn",
        "factor": 32.0,
        "original_max_position_embeddings": config["initial_context_length"],
        "beta_fast": 32.0,
        "beta_slow": 1.0,
        "truncate": False,
    }
    return config

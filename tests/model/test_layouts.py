"""One model in every layout that weights are stored in: the same tokens, and what is refused."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from motet.checkpoint import open_checkpoint
from motet.checkpoint.base import BLOCK_DTYPES, TORCH_DTYPES, Checkpoint, TensorEntry
from motet.checkpoint.convert import plan_conversion
from motet.checkpoint.planned import write_planned
from motet.errors import BackendError, CheckpointError
from motet.model.config import ModelConfig
from motet.model.gpt_oss import GptOss
from motet.model.load import check_checkpoint, load_model, tensor_specs
from motet.ops.mxfp4 import unpack_experts
from motet.ops.q8_0 import dequantize
from tests.model.small import CONFIGS, random_weights
from tests.ops.steps import step
from tests.ops.stored import mxfp4_gguf, q8_0

LAYER = "model.layers.1."
GATE = f"{LAYER}mlp.experts.gate_proj_mxfp4"
NAMES = {dtype: name for name, dtype in TORCH_DTYPES.items()}


class Held(Checkpoint):
    """Tensors in memory, described as a file's would be."""

    name = "held"
    layout = "gguf"
    tokenizer_folder = chat_template = generation_config = None

    def __init__(self, config: ModelConfig, weights: Mapping[str, Tensor]) -> None:
        self.config = config.to_hf()
        self.weights = weights
        self.entries = {name: _entry(name, tensor) for name, tensor in weights.items()}

    def read(self, name: str, device: str | torch.device = "cpu") -> Tensor:
        tensor = self.weights[name]
        assert tensor.shape == self.entries[name].stored_shape
        return tensor.to(device)

    def model(self, **options: Any) -> GptOss:
        config = check_checkpoint(self)
        return GptOss(config, {name: self.read(name) for name in self.entries}, **options)


def _entry(name: str, tensor: Tensor) -> TensorEntry:
    dtype, shape = NAMES[tensor.dtype], tuple(tensor.shape)
    for block_dtype, (block_len, block_bytes) in BLOCK_DTYPES.items():
        if dtype == "U8" and shape[-1] == block_bytes:
            dtype, shape = block_dtype, (*shape[:-2], shape[-2] * block_len)
    return TensorEntry(name, dtype, shape, tensor.nbytes, None)


def packed(config: ModelConfig) -> dict[str, Tensor]:
    return random_weights(config, dtype=torch.bfloat16, packed=True)


def as_float(weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Packed experts of Hugging Face as bfloat16 ones, whose values are the same."""
    floats = {}
    for name, tensor in weights.items():
        if name.endswith("_blocks"):
            stem = name.removesuffix("_blocks")
            floats[stem] = unpack_experts(tensor, weights[f"{stem}_scales"])
        elif not name.endswith("_scales"):
            floats[name] = tensor
    return floats


def as_gguf(weights: Mapping[str, Tensor], *, fused: bool = False) -> dict[str, Tensor]:
    """The same experts in the blocks of GGUF; `fused`: gates and ups are cut from one tensor."""
    blocks = {}
    for name, tensor in weights.items():
        if name.endswith("_blocks"):
            stem = name.removesuffix("_blocks")
            rows = mxfp4_gguf(tensor, weights[f"{stem}_scales"])
            if stem.endswith("down_proj"):
                blocks[f"{stem}_mxfp4"] = rows
                continue
            gate, up = rows[:, 0::2].contiguous(), rows[:, 1::2].contiguous()
            if fused:
                gate, up = torch.cat([gate, up], dim=1).split(gate.shape[1], dim=1)
                assert not up.is_contiguous()
            for part, half in (("gate", gate), ("up", up)):
                blocks[stem.replace("gate_up", part) + "_mxfp4"] = half
        elif not name.endswith("_scales"):
            blocks[name] = tensor
    return blocks


def log_probabilities(model: GptOss, ids: list[int]) -> Tensor:
    with torch.inference_mode():
        return model.forward(step([ids])).log_softmax(-1)


def greedy(model: GptOss, ids: list[int], num_new: int = 24) -> list[int]:
    for _ in range(num_new):
        ids = [*ids, int(log_probabilities(model, ids)[-1].argmax())]
    return ids


@pytest.mark.parametrize("name", CONFIGS)
def test_one_model_in_every_layout(name: str) -> None:
    config = CONFIGS[name]
    weights = packed(config)
    layouts = {
        "hf": weights,
        "float": as_float(weights),
        "gguf": as_gguf(weights),
        "gguf-fused": as_gguf(weights, fused=True),
    }
    models = {layout: Held(config, held).model() for layout, held in layouts.items()}
    for prompt in ([5], [7, 3, 99, 12, 4]):
        tokens = greedy(models["hf"], prompt)
        scores = log_probabilities(models["hf"], tokens)
        for layout, model in models.items():
            assert greedy(model, prompt) == tokens, layout
            tolerance = 1e-5 if layout == "float" else 0  # sums in another order, or in the same
            got = log_probabilities(model, tokens)
            torch.testing.assert_close(got, scores, atol=tolerance, rtol=0, msg=layout)


@pytest.mark.parametrize("name", ["nano", "synthetic:tiny"])
def test_one_checkpoint_in_every_layout(name: str, tmp_path: Path) -> None:
    """Written by `motet convert`, mapped and run."""
    source = open_checkpoint(name)
    wanted = load_model(name).model
    tokens = greedy(wanted, [1, 5, 9])
    scores = log_probabilities(wanted, tokens)
    for layout in ("hf", "original", "hf-bf16", "gguf"):
        target = tmp_path / ("model.gguf" if layout == "gguf" else layout)
        plan = plan_conversion(source, layout)
        write_planned(target, plan.files, plan.small_files, source=plan.source)
        loaded = load_model(target)
        assert loaded.checkpoint.layout == layout.removesuffix("-bf16")
        assert greedy(loaded.model, [1, 5, 9]) == tokens, layout
        got = log_probabilities(loaded.model, tokens)
        # sums in another order, or in the same
        tolerance = 1e-4 if layout in ("hf-bf16", "gguf") else 0
        torch.testing.assert_close(got, scores, atol=tolerance, rtol=0, msg=layout)


DENSE = ("embed_tokens", "q_proj", "k_proj", "v_proj", "o_proj", "lm_head")


def is_dense(name: str) -> bool:
    return name.endswith(tuple(f"{matrix}.weight" for matrix in DENSE))


def with_q8_0(weights: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Every dense matrix in eight bits; where rows are no whole blocks (o_proj of some), left."""
    return {
        name: q8_0(tensor) if is_dense(name) and tensor.shape[-1] % 32 == 0 else tensor
        for name, tensor in weights.items()
    }


@pytest.mark.parametrize("name", CONFIGS)
def test_dense_weights_in_eight_bits_equal_their_values(name: str) -> None:
    config = CONFIGS[name]
    eight_bits = with_q8_0(as_gguf(packed(config)))
    values = {
        name: dequantize(tensor) if is_dense(name) and tensor.dtype == torch.uint8 else tensor
        for name, tensor in eight_bits.items()
    }
    assert sum(tensor.dtype == torch.uint8 for tensor in eight_bits.values()) > sum(
        tensor.dtype == torch.uint8 for tensor in values.values()
    )
    model, plain = Held(config, eight_bits).model(), Held(config, values).model()
    tokens = greedy(plain, [7, 3, 99])
    assert greedy(model, [7, 3, 99]) == tokens
    torch.testing.assert_close(
        log_probabilities(model, tokens), log_probabilities(plain, tokens), atol=1e-5, rtol=0
    )


@pytest.mark.parametrize("dtype", [torch.float16, torch.float32])
def test_dense_weights_of_other_float_types(dtype: torch.dtype) -> None:
    """Such values as both types hold give the same."""
    config = CONFIGS["tiny"]
    weights = as_gguf(packed(config))
    weights = {n: t if t.dtype == torch.uint8 else t.half() for n, t in weights.items()}
    other = {n: t if t.dtype == torch.uint8 else t.to(dtype) for n, t in weights.items()}
    got, want = (log_probabilities(Held(config, w).model(), [1, 2, 3]) for w in (other, weights))
    torch.testing.assert_close(got, want, atol=1e-5, rtol=0)


def test_activations_in_bfloat16() -> None:
    config = CONFIGS["tiny"]
    weights = packed(config)
    got, want = (
        log_probabilities(Held(config, w).model(dtype=torch.bfloat16), [1, 2, 3])
        for w in (with_q8_0(as_gguf(weights)), weights)
    )
    torch.testing.assert_close(got, want, atol=0.5, rtol=0)


def refusal(weights: Mapping[str, Tensor]) -> str:
    with pytest.raises(CheckpointError) as caught:
        check_checkpoint(Held(CONFIGS["tiny"], weights))
    return str(caught.value)


def test_one_layer_of_another_layout_is_refused() -> None:
    """Whichever the other layers have."""
    weights = packed(CONFIGS["tiny"])
    hf, gguf = weights, as_gguf(weights)

    def mixed(one: Mapping[str, Tensor], others: Mapping[str, Tensor]) -> dict[str, Tensor]:
        parts = {n: t for n, t in others.items() if not n.startswith(LAYER)}
        return parts | {n: t for n, t in one.items() if n.startswith(LAYER)}

    assert f"{GATE}: missing; expected MXFP4 [5, 96, 64]" in refusal(mixed(hf, gguf))
    message = refusal(mixed(as_float(weights), gguf))
    assert f"{LAYER}mlp.experts.gate_up_proj: found BF16 [5, 64, 192]; expected no" in message
    message = refusal(mixed(gguf, as_float(weights)))
    assert "model.layers.0.mlp.experts.gate_proj_mxfp4: missing; expected MXFP4" in message


def test_wrong_tensors_of_gguf_are_named() -> None:
    weights = as_gguf(packed(CONFIGS["tiny"]))
    without = {n: t for n, t in weights.items() if n != GATE}
    assert refusal(without) == f"held: tensor {GATE}: missing; expected MXFP4 [5, 96, 64]"
    message = refusal(weights | {GATE: weights[GATE][:, 1:]})
    assert message == f"held: tensor {GATE}: found MXFP4 [5, 95, 64]; expected MXFP4 [5, 96, 64]"
    router = f"{LAYER}mlp.router.weight"
    message = refusal(weights | {router: q8_0(weights[router])})
    assert message.endswith("found Q8_0 [5, 64]; expected BF16 or F16 or F32 [5, 64]")
    head = torch.zeros(210, 2, 34, dtype=torch.uint8)
    message = refusal(weights | {"lm_head.weight": head})
    assert message.endswith("found Q8_0 [210, 64]; expected BF16 or F16 or F32 or Q8_0 [211, 64]")


def test_a_missing_part_of_the_experts_is_named() -> None:
    config = CONFIGS["tiny"]
    weights = as_gguf(packed(config))
    for missing in (GATE, GATE.replace("gate", "up"), GATE.replace("gate", "down")):
        with pytest.raises(CheckpointError, match="which the model needs"):
            GptOss(config, {n: t for n, t in weights.items() if n != missing})


def test_compiled_refuses_what_it_cannot_take() -> None:
    weights = random_weights(CONFIGS["tiny"])
    name = "model.layers.0.self_attn.q_proj.weight"
    weights[name] = q8_0(weights[name])
    with pytest.raises(BackendError, match="attn_in: backend 'compiled' cannot take q as Q8_0"):
        GptOss(CONFIGS["tiny"], weights, backend="compiled")


def test_every_name_of_gguf_has_one_spec() -> None:
    config = CONFIGS["tiny"]
    specs = tensor_specs(config, packed=True, gguf=True)
    assert len(specs) == 3 + 3 * 18
    assert specs.keys() == as_gguf(packed(config)).keys()
    assert specs[GATE].dtypes == ("MXFP4",)
    assert specs["lm_head.weight"].dtypes == ("BF16", "F16", "F32", "Q8_0")
    assert specs["model.norm.weight"].dtypes == ("BF16", "F16", "F32")

"""A small random checkpoint of uneven sizes, packed or float, for the tests of this folder."""

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from motet.checkpoint import tensor_shapes

CONFIG: dict[str, Any] = {
    "model_type": "gpt_oss",
    "num_hidden_layers": 2,
    "hidden_size": 96,
    "intermediate_size": 64,
    "num_attention_heads": 6,
    "num_key_value_heads": 2,
    "head_dim": 10,
    "vocab_size": 37,
    "num_local_experts": 3,
    "num_experts_per_tok": 2,
    "sliding_window": 7,
    "max_position_embeddings": 512,
    "rope_theta": 1000.0,
}


@pytest.fixture
def config() -> dict[str, Any]:
    """The config.json of the small checkpoint."""
    return dict(CONFIG)


@pytest.fixture
def make_tensors() -> Callable[..., dict[str, Tensor]]:
    """Random tensors of every name: `make_tensors(packed=True, dtype=torch.bfloat16)`."""

    def make(*, packed: bool, dtype: torch.dtype = torch.bfloat16) -> dict[str, Tensor]:
        generator = torch.Generator().manual_seed(1)
        tensors = {}
        for name, shape in tensor_shapes(CONFIG, packed=packed).items():
            if name.endswith(("_blocks", "_scales")):
                tensors[name] = torch.randint(0, 255, shape, generator=generator).to(torch.uint8)
            else:
                tensors[name] = torch.randn(shape, generator=generator).to(dtype)
        return tensors

    return make

"""What each op needs of a checkpoint: views of its tensors, in the Hugging Face layout.

Legend: V vocabulary, D hidden, N query heads, K kv heads, H head size, E experts, F expert width,
G blocks of a row. Dense tensors are of any float type.
"""

from dataclasses import dataclass

from torch import Tensor

__all__ = [
    "AttnInWeights",
    "AttnOutWeights",
    "EmbedWeights",
    "MoeWeights",
    "Mxfp4",
    "UnembedWeights",
]


@dataclass(frozen=True)
class EmbedWeights:
    """The embedding matrix."""

    weight: Tensor  # [V, D]


@dataclass(frozen=True)
class AttnInWeights:
    """The norm before attention, and the projections to queries, keys and values."""

    norm: Tensor  # [D]
    q: Tensor  # [N * H, D]
    q_bias: Tensor  # [N * H]
    k: Tensor  # [K * H, D]
    k_bias: Tensor  # [K * H]
    v: Tensor  # [K * H, D]
    v_bias: Tensor  # [K * H]


@dataclass(frozen=True)
class AttnOutWeights:
    """The projection of what attention gathered."""

    weight: Tensor  # [D, N * H]
    bias: Tensor  # [D]


@dataclass(frozen=True)
class Mxfp4:
    """Matrices whose rows are packed in blocks of 32 along the input dimension."""

    blocks: Tensor  # [E, out, G, 16] uint8, two codes a byte
    scales: Tensor  # [E, out, G] uint8


@dataclass(frozen=True)
class MoeWeights:
    """The norm before the experts, the router, and the experts: packed, or float and transposed.

    Rows (packed) or columns (float) 2i of gate_up are gate i, and 2i + 1 are up i.
    """

    norm: Tensor  # [D]
    router: Tensor  # [E, D]
    router_bias: Tensor  # [E]
    gate_up: Mxfp4 | Tensor  # packed [E, 2F, G, 16], or float [E, D, 2F]
    gate_up_bias: Tensor  # [E, 2F]
    down: Mxfp4 | Tensor  # packed [E, D, G, 16], or float [E, F, D]
    down_bias: Tensor  # [E, D]


@dataclass(frozen=True)
class UnembedWeights:
    """The last norm and the output matrix."""

    norm: Tensor  # [D]
    weight: Tensor  # [V, D]

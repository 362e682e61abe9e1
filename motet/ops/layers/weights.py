"""What the layers are made of."""

from dataclasses import dataclass

from torch import Tensor

from motet.ops.weights import AttnInWeights, AttnOutWeights, MoeWeights

__all__ = ["LayerWeights", "Numbers"]


@dataclass(frozen=True)
class LayerWeights:
    """What the ops of one layer need."""

    attn_in: AttnInWeights
    sinks: Tensor  # [N]
    attn_out: AttnOutWeights
    moe: MoeWeights
    window: int | None  # of a sliding layer


@dataclass(frozen=True)
class Numbers:
    """What the ops of all layers are given besides tensors."""

    head_dim: int
    top_k: int
    norm_eps: float
    alpha: float
    limit: float

"""embed in plain torch."""

import torch
from torch import Tensor
from torch.nn import functional

from motet.ops.weights import EmbedWeights

__all__ = ["embed_ref"]


def embed_ref(
    input_ids: Tensor, weights: EmbedWeights, dtype: torch.dtype, sampled: Tensor | None
) -> Tensor:
    """See `motet.ops.embed.embed`."""
    if sampled is not None:
        slots = (-1 - input_ids).clamp(min=0)
        input_ids = torch.where(input_ids < 0, sampled[slots], input_ids)
    return functional.embedding(input_ids, weights.weight).to(dtype)

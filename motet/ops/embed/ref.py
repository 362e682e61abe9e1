"""embed in plain torch."""

import torch
from torch import Tensor
from torch.nn import functional

from motet.ops.precision import unpack
from motet.ops.weights import Q8_0, EmbedWeights

__all__ = ["embed_ref"]


def embed_ref(
    input_ids: Tensor, weights: EmbedWeights, dtype: torch.dtype, sampled: Tensor | None
) -> Tensor:
    """See `motet.ops.embed.embed`."""
    if sampled is not None:
        slots = (-1 - input_ids).clamp(min=0)
        input_ids = torch.where(input_ids < 0, sampled[slots], input_ids)
    if isinstance(weights.weight, Q8_0):  # the rows that are needed, and no other
        return unpack(weights.weight.map(lambda t: t.index_select(0, input_ids)), dtype)
    return functional.embedding(input_ids, weights.weight).to(dtype)

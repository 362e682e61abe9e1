"""embed on a GPU: rows are copied by one kernel, whatever they stand for."""

import torch
from torch import Tensor

from motet.ops.cuda import decode
from motet.ops.embed.ref import embed_ref
from motet.ops.weights import EmbedWeights

__all__ = ["embed_gpu"]


def embed_gpu(
    input_ids: Tensor, weights: EmbedWeights, dtype: torch.dtype, sampled: Tensor | None
) -> Tensor:
    """See `motet.ops.embed.embed`."""
    weight = weights.weight
    assert isinstance(weight, Tensor)
    if dtype != torch.bfloat16 or weight.shape[1] % 8 or not decode.takes(weight):
        return embed_ref(input_ids, weights, dtype, sampled)
    x = weight.new_empty(len(input_ids), weight.shape[1])
    decode.module("dense.cu", EMBED=1, D=weight.shape[1]).kernel("embed")(
        (len(input_ids),), 128, 0, input_ids, sampled, weight, x
    )
    return x

"""embed: the row of the embedding matrix of each token. It knows nothing of positions."""

import torch
from torch import Tensor

from motet.errors import UsageError
from motet.ops.backend import implementation
from motet.ops.embed.gpu import embed_gpu
from motet.ops.embed.ref import embed_ref
from motet.ops.layout import Layouts, check_layout
from motet.ops.weights import Q8_0, EmbedWeights

__all__ = ["EmbedWeights", "embed", "prepare"]

_EMBED = {"gpu": embed_gpu, "cpu": embed_ref, "ref": embed_ref, "compiled": embed_ref}
_LAYOUTS: Layouts = {
    "gpu": (Tensor,),
    "cpu": (Tensor, Q8_0),
    "ref": (Tensor, Q8_0),
    "compiled": (Tensor,),
}


def prepare(weights: EmbedWeights, backend: str = "ref") -> EmbedWeights:
    """Arrange the weights for a backend, once at load. ref takes them as they are stored.

    Raises:
        BackendError: no such backend, or it does not take the layout.
    """
    check_layout("embed", "weight", weights.weight, backend, _LAYOUTS)
    implementation("embed", backend, _EMBED)
    return weights


def embed(
    input_ids: Tensor,
    weights: EmbedWeights,
    *,
    dtype: torch.dtype = torch.float32,
    sampled: Tensor | None = None,
    backend: str = "ref",
) -> Tensor:
    """x_t = W[id_t].

    Args:
        input_ids: [T] int64. -1 - s stands for `sampled[s]`.
        weights: the embedding matrix [V, D], of a float type or Q8_0.
        dtype: of the result.
        sampled: [slots] int64, the token sampled last in each sequence slot; None when no id is
            negative.
        backend: a name from `select_backend`.

    Returns:
        [T, D] in `dtype`.

    Raises:
        UsageError: an id outside the vocabulary (checked on the CPU alone: a look at the ids of
            another device would stall it).
    """
    num_rows = weights.weight.shape[0]
    if input_ids.device.type == "cpu" and input_ids.numel():
        low, high = int(input_ids.min()), int(input_ids.max())
        first = 0 if sampled is None else -sampled.shape[0]
        if low < first or high >= num_rows:
            wrong = high if high >= num_rows else low
            raise UsageError(f"token id {wrong} is outside the vocabulary of {num_rows} tokens")
    return implementation("embed", backend, _EMBED)(input_ids, weights, dtype, sampled)

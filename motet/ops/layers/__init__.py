"""layers: all layers of the model for one new token of one sequence, as one computation.

It is the sequence attn_in, attention, attn_out, moe of every layer, which the model writes down; a
backend that can do better than one op after the other does it here. None does unless asked to.

    whole = whole_layers(layers, cache, numbers, backend="gpu")  # once
    if whole is not None and whole.takes(batch):
        x = whole(x, cos, sin, batch)
"""

from collections.abc import Sequence

from motet.ops.batch import LayerCache
from motet.ops.layers.gpu import WholeLayersGpu
from motet.ops.layers.weights import LayerWeights, Numbers

__all__ = ["LayerWeights", "Numbers", "WholeLayersGpu", "whole_layers"]


def whole_layers(
    layers: Sequence[LayerWeights],
    cache: Sequence[LayerCache],
    numbers: Numbers,
    backend: str = "ref",
) -> WholeLayersGpu | None:
    """The layers over a cache as one computation; None where there is no such, or none is wanted.

    Args:
        layers: prepared by the ops for the same backend.
        cache: one for each layer.
        numbers: what the ops are given besides.
        backend: a name from `motet.ops.backend.select_backend`.
    """
    return WholeLayersGpu.of(layers, cache, numbers) if backend == "gpu" else None

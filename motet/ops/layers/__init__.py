"""layers: all layers of the model for a step of few tokens, as one computation.

It is the sequence attn_in, attention, attn_out, moe of every layer, which the model writes down; a
backend that can do better than one op after the other does it here: "cpu", and "gpu" if asked to.

    whole = whole_layers(layers, cache, numbers, backend="gpu")  # once
    if whole is not None and whole.takes(batch):
        x = whole(x, cos, sin, batch)
"""

from collections.abc import Sequence

from motet.ops.batch import LayerCache
from motet.ops.layers.cpu import WholeLayersCpu
from motet.ops.layers.gpu import WholeLayersGpu
from motet.ops.layers.weights import LayerWeights, Numbers

__all__ = ["LayerWeights", "Numbers", "WholeLayers", "WholeLayersCpu", "WholeLayersGpu",
           "whole_layers"]  # fmt: skip

WholeLayers = WholeLayersCpu | WholeLayersGpu


def whole_layers(
    layers: Sequence[LayerWeights],
    cache: Sequence[LayerCache],
    numbers: Numbers,
    backend: str = "ref",
) -> WholeLayers | None:
    """The layers over a cache as one computation; None where there is no such, or none is wanted.

    Args:
        layers: prepared by the ops for the same backend.
        cache: one for each layer, that each call is for. It is not kept alive.
        numbers: what the ops are given besides.
        backend: a name from `motet.ops.backend.select_backend`.
    """
    if backend == "cpu":
        return WholeLayersCpu.of(layers, cache, numbers)
    return WholeLayersGpu.of(layers, cache, numbers) if backend == "gpu" else None

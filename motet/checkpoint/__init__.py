"""Checkpoints: bytes <-> named tensors.

`open_checkpoint` gives a `Checkpoint`: a configuration, a table of entries and a `read` that maps
one tensor from the disk. The names are those of the Hugging Face layout, whatever the source. It
knows nothing of what the tensors mean: whether they are the ones a model needs is checked by
`motet.model.load`. `read_adapter` reads a LoRA folder of PEFT.

Example::

    checkpoint = open_checkpoint("nano")
    checkpoint.entries["model.norm.weight"].shape
    checkpoint.read("model.norm.weight", "cpu")
"""

from motet.checkpoint.adapter import Adapter, AdapterLayer, LowRank, read_adapter
from motet.checkpoint.base import Checkpoint, TensorEntry
from motet.checkpoint.names import tensor_shapes
from motet.checkpoint.resolve import open_checkpoint
from motet.checkpoint.write import write_hf

__all__ = [
    "Adapter",
    "AdapterLayer",
    "Checkpoint",
    "LowRank",
    "TensorEntry",
    "open_checkpoint",
    "read_adapter",
    "tensor_shapes",
    "write_hf",
]

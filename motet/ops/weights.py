"""What each op needs of a checkpoint: views of its tensors, in the layout they are stored in.

Legend: V vocabulary, D hidden, N query heads, K kv heads, H head size, E experts, F expert width,
G blocks of 32 in a row. A plain tensor is of any float type.

The layouts other than plain tensors are the subclasses of `Packed`; `ops.precision.unpack` gives
their values. What a backend cannot take its op's `prepare` refuses by name.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Self, TypeAlias

import torch
from torch import Tensor

from motet.errors import UsageError
from motet.ops import mxfp4, q8_0

__all__ = [
    "Q8_0",
    "AttnInWeights",
    "AttnOutWeights",
    "DenseMatrix",
    "EmbedWeights",
    "ExpertMatrices",
    "GateUp",
    "MoeWeights",
    "Mxfp4",
    "Mxfp4Gguf",
    "Packed",
    "UnembedWeights",
]


class Packed:
    """Matrices whose rows are packed in blocks of 32 along the input dimension."""

    layout: ClassVar[str]  # as errors name it

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the values: [..., out, in]."""
        raise NotImplementedError

    def map(self, change: Callable[[Tensor], Tensor]) -> Self:
        """The same with every tensor changed, as in `experts.map(lambda t: t[5])`."""
        return type(self)(*(_change(part, change) for part in vars(self).values()))


def _change(part: "Tensor | Packed", change: Callable[[Tensor], Tensor]) -> "Tensor | Packed":
    return change(part) if isinstance(part, Tensor) else part.map(change)


@dataclass(frozen=True)
class Mxfp4(Packed):
    """MXFP4 as Hugging Face and OpenAI store it."""

    layout = "MXFP4 blocks and scales"
    blocks: Tensor  # [..., out, G, 16] uint8, two codes a byte
    scales: Tensor  # [..., out, G] uint8

    @property
    def shape(self) -> tuple[int, ...]:
        return (*self.scales.shape[:-1], self.scales.shape[-1] * mxfp4.BLOCK_LEN)


@dataclass(frozen=True)
class Mxfp4Gguf(Packed):
    """MXFP4 as GGUF stores it. Experts may lie apart, as where gates and ups are one tensor."""

    layout = "MXFP4 blocks of GGUF"
    blocks: Tensor  # [..., out, G, 17] uint8, the scale and two codes a byte

    def __post_init__(self) -> None:
        _check_block(self.layout, self.blocks, mxfp4.GGUF_BLOCK_BYTES)

    @property
    def shape(self) -> tuple[int, ...]:
        return (*self.blocks.shape[:-2], self.blocks.shape[-2] * mxfp4.BLOCK_LEN)


@dataclass(frozen=True)
class GateUp(Packed):
    """Gates and ups apart, standing for the matrix in which their rows alternate."""

    layout = "gates and ups apart, MXFP4 blocks of GGUF"
    gate: Mxfp4Gguf  # [..., F, D]
    up: Mxfp4Gguf  # the same

    def __post_init__(self) -> None:
        if self.gate.shape != self.up.shape:
            raise UsageError(
                f"gates have shape {list(self.gate.shape)} and ups {list(self.up.shape)}; "
                "expected the same"
            )

    @property
    def shape(self) -> tuple[int, ...]:
        *experts, width, size = self.gate.shape
        return (*experts, 2 * width, size)


@dataclass(frozen=True)
class Q8_0(Packed):  # noqa: N801  the format's own name
    """A dense matrix in the eight-bit format of GGUF."""

    layout = "Q8_0 blocks of GGUF"
    blocks: Tensor  # [..., out, G, 34] uint8, a float16 scale and 32 signed bytes

    def __post_init__(self) -> None:
        _check_block(self.layout, self.blocks, q8_0.BLOCK_BYTES)

    @property
    def shape(self) -> tuple[int, ...]:
        return (*self.blocks.shape[:-2], self.blocks.shape[-2] * q8_0.BLOCK_LEN)


def _check_block(layout: str, blocks: Tensor, block_bytes: int) -> None:
    if blocks.dtype != torch.uint8 or blocks.dim() < 2 or blocks.shape[-1] != block_bytes:
        raise UsageError(
            f"{layout} are {blocks.dtype} {list(blocks.shape)}; expected torch.uint8 "
            f"[..., rows, blocks, {block_bytes}]"
        )


DenseMatrix: TypeAlias = Tensor | Q8_0  # [out, in]
# Packed [E, out, in]; plain tensors are transposed, [E, in, out].
ExpertMatrices: TypeAlias = Tensor | Mxfp4 | Mxfp4Gguf | GateUp


@dataclass(frozen=True)
class EmbedWeights:
    """The embedding matrix."""

    weight: DenseMatrix  # [V, D]


@dataclass(frozen=True)
class AttnInWeights:
    """The norm before attention, and the projections to queries, keys and values."""

    norm: Tensor  # [D]
    q: DenseMatrix  # [N * H, D]
    q_bias: Tensor  # [N * H]
    k: DenseMatrix  # [K * H, D]
    k_bias: Tensor  # [K * H]
    v: DenseMatrix  # [K * H, D]
    v_bias: Tensor  # [K * H]


@dataclass(frozen=True)
class AttnOutWeights:
    """The projection of what attention gathered."""

    weight: DenseMatrix  # [D, N * H]
    bias: Tensor  # [D]


@dataclass(frozen=True)
class MoeWeights:
    """The norm before the experts, the router, and the experts.

    Rows (packed) or columns (plain) 2i of gate_up are gate i, and 2i + 1 are up i; so are the
    values of its bias.
    """

    norm: Tensor  # [D]
    router: Tensor  # [E, D]
    router_bias: Tensor  # [E]
    gate_up: ExpertMatrices  # packed [E, 2F, D], or plain [E, D, 2F]
    gate_up_bias: Tensor  # [E, 2F]
    down: ExpertMatrices  # packed [E, D, F], or plain [E, F, D]
    down_bias: Tensor  # [E, D]


@dataclass(frozen=True)
class UnembedWeights:
    """The last norm and the output matrix."""

    norm: Tensor  # [D]
    weight: DenseMatrix  # [V, D]

"""The YaRN rotary embedding: frequencies of a model, cos and sin of positions.

Peng et al. 2023, https://arxiv.org/abs/2309.00071 ("NTK by parts" and the attention scale).

Frequencies and angles are rounded to float32 on purpose: so they were when gpt-oss was trained, and
so they are in its published implementations. Exact angles differ from those by 3e-4 at position
5000 and by 0.008 at 100 000, enough to see in the logits.
"""

import math

import torch
from torch import Tensor

from motet.ops.cuda import decode
from motet.ops.invariant import by_tiles

__all__ = ["rope_cos_sin", "rope_frequencies"]


def rope_frequencies(
    head_dim: int,
    *,
    theta: float,
    factor: float,
    original_context: int,
    beta_fast: float,
    beta_slow: float,
    truncate: bool,
) -> tuple[Tensor, float]:
    """Angle per position of each pair of a head, and the scale of cos and sin.

    Pair i turns by theta^(-2i/H) a position. A pair that makes more than `beta_fast` rotations
    over the original context keeps that frequency f; one that makes fewer than `beta_slow` gets
    f / factor; between them the mix is linear in i. `truncate` widens the ends of that ramp to
    whole i. The scale is 0.1 ln(factor) + 1. factor 1 is the plain embedding, scale 1.

    Returns:
        [H / 2] float32 on the CPU, and the scale.
    """
    pairs = torch.arange(head_dim // 2, dtype=torch.float32)
    wavelengths = theta ** (2 * pairs / head_dim)  # over 2 pi
    if factor <= 1.0:
        return 1.0 / wavelengths, 1.0

    def pair_of(rotations: float) -> float:
        ratio = original_context / (2 * math.pi * rotations)
        return head_dim * math.log(ratio) / (2 * math.log(theta))

    low, high = pair_of(beta_fast), pair_of(beta_slow)
    if truncate:
        low, high = math.floor(low), math.ceil(high)
    low, high = max(low, 0), min(high, head_dim - 1)
    if low == high:
        high += 0.001  # a step instead of a ramp, without a division by zero
    kept = 1 - ((pairs - low) / (high - low)).clamp(0, 1)
    frequencies = 1.0 / (factor * wavelengths) * (1 - kept) + 1.0 / wavelengths * kept
    return frequencies, 0.1 * math.log(factor) + 1.0


def rope_cos_sin(positions: Tensor, frequencies: Tensor, scale: float) -> tuple[Tensor, Tensor]:
    """scale * cos and scale * sin of position * frequency: two of [T, H / 2] float32.

    Args:
        positions: [T] integers.
        frequencies: [H / 2] float32, on the device of the positions.
        scale: from `rope_frequencies`.
    """
    if decode.has_kernels(positions) and positions.dtype == torch.int64:
        return _angles(positions, frequencies, scale)
    angles = positions.float().unsqueeze(1) * frequencies
    return by_tiles(torch.cos, angles) * scale, by_tiles(torch.sin, angles) * scale


def _angles(positions: Tensor, frequencies: Tensor, scale: float) -> tuple[Tensor, Tensor]:
    cos, sin = torch.empty(
        (2, len(positions), len(frequencies)), dtype=torch.float32, device=positions.device
    )
    if len(positions):
        decode.module("dense.cu", ANGLES=1).kernel("angles")(
            (len(positions),), 32, 0,
            positions, frequencies, len(frequencies), scale, cos, sin,
        )  # fmt: skip
    return cos, sin

"""The noise of `sample`: numbers that depend on a seed, a position and a vocabulary index alone.

Legend: R rows, V vocabulary, C candidates.

The number of vocabulary index i at a position under a seed is word i mod 4 of Philox4x32-10 (Salmon
et al. 2011, "Parallel random numbers: as easy as 1, 2, 3") with

    key      = (seed mod 2^32, seed div 2^32)
    counter  = (i div 4, position mod 2^32, position div 2^32, 0)

The last word of the counter numbers the stream: 0 is this one, others are free for later uses.
"""

from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

__all__ = ["philox", "uniform", "uniform_at"]

_MULTIPLIERS = (0xD2511F53, 0xCD9E8D57)
_KEY_STEPS = (0x9E3779B9, 0xBB67AE85)
_NUM_ROUNDS = 10
_LOW = 0xFFFFFFFF
FloatsT = TypeVar("FloatsT", Tensor, NDArray[np.float64])
_HOST_CHUNK = 1 << 16  # counters at a time on the host: what a core's cache holds


def uniform(seed: Tensor, position: Tensor, vocab_size: int) -> Tensor:
    """[R, V] float64 in (0, 1): (word + 1/2) / 2^32, exact, of the words in the module's docstring.

    Args:
        seed, position: [R] int64.
        vocab_size: V.
    """
    index = torch.arange(-(-vocab_size // 4), device=seed.device).unsqueeze(0)
    if seed.is_cpu:
        words = _words_on_host(seed, position, index).reshape(len(seed), -1)
        return torch.from_numpy(_unit(words[:, :vocab_size].astype(np.float64)))
    words_4RB = _words(seed, position, index)
    return _unit(words_4RB.permute(1, 2, 0).flatten(1)[:, :vocab_size].double())


def uniform_at(seed: Tensor, position: Tensor, ids: Tensor) -> Tensor:
    """[R, C] float64: those of `uniform` at the vocabulary indices `ids`, int64 [R, C]."""
    block, word = ids // 4, ids % 4
    if seed.is_cpu:
        words = _words_on_host(seed, position, block)
        chosen = np.take_along_axis(words, word.unsqueeze(2).numpy(), axis=2)[..., 0]
        return torch.from_numpy(_unit(chosen.astype(np.float64)))
    return _unit(_words(seed, position, block).gather(0, word.unsqueeze(0)).squeeze(0).double())


def _words(seed: Tensor, position: Tensor, block: Tensor) -> Tensor:
    """[4, R, B] int64: the four words of each block of four indices; `block` is [1 or R, B]."""
    counter = torch.stack(
        torch.broadcast_tensors(
            block,
            (position & _LOW).unsqueeze(1),
            (position >> 32 & _LOW).unsqueeze(1),
            torch.zeros_like(position).unsqueeze(1),
        )
    )
    return philox(counter, torch.stack((seed & _LOW, seed >> 32 & _LOW)).unsqueeze(2))


def _unit(words: FloatsT) -> FloatsT:
    words += 0.5
    words *= 2.0**-32
    return words


def philox(counter: Tensor, key: Tensor) -> Tensor:
    """Philox4x32-10. counter [4, ...] and key [2, ...], and the result [4, ...]: int64 < 2^32."""
    c0, c1, c2, c3 = counter
    k0, k1 = key
    for _ in range(_NUM_ROUNDS):
        # products of two 32-bit numbers wrap around in int64, which leaves their bits as they are
        first, second = c0 * _MULTIPLIERS[0], c2 * _MULTIPLIERS[1]
        c0, c1, c2, c3 = (
            (second >> 32 & _LOW) ^ c1 ^ k0,
            second & _LOW,
            (first >> 32 & _LOW) ^ c3 ^ k1,
            first & _LOW,
        )
        k0, k1 = k0 + _KEY_STEPS[0] & _LOW, k1 + _KEY_STEPS[1] & _LOW
    return torch.stack((c0, c1, c2, c3))


def _words_on_host(seed: Tensor, position: Tensor, block: Tensor) -> NDArray[np.uint32]:
    """[R, B, 4]: those of `_words`, in unsigned 32-bit numpy, which is several times as fast."""
    num_rows, num_blocks = len(seed), block.shape[1]
    out = np.empty((num_rows, num_blocks, 4), dtype=np.uint32)
    blocks = block.numpy().astype(np.uint32)
    seeds, positions = (x.numpy().astype(np.uint64)[:, None] for x in (seed, position))
    step = max(1, _HOST_CHUNK // max(1, num_blocks))
    for start in range(0, num_rows, step):
        rows = slice(start, start + step)
        counter = [blocks if len(blocks) == 1 else blocks[rows], *_halves(positions[rows])]
        words = _philox_on_host([*counter, np.zeros(1, np.uint32)], _halves(seeds[rows]))
        for i, word in enumerate(words):
            out[rows, :, i] = word
    return out


def _philox_on_host(
    counter: list[NDArray[np.uint32]], key: list[NDArray[np.uint32]]
) -> list[NDArray[np.uint32]]:
    c0, c1, c2, c3 = counter
    k0, k1 = key
    for _ in range(_NUM_ROUNDS):
        first = _halves(np.multiply(c0, np.uint64(_MULTIPLIERS[0]), dtype=np.uint64))
        second = _halves(np.multiply(c2, np.uint64(_MULTIPLIERS[1]), dtype=np.uint64))
        c0, c1, c2, c3 = second[1] ^ (c1 ^ k0), second[0], first[1] ^ (c3 ^ k1), first[0]
        k0, k1 = k0 + np.uint32(_KEY_STEPS[0]), k1 + np.uint32(_KEY_STEPS[1])  # wraps around
    return [c0, c1, c2, c3]


def _halves(x: NDArray[np.uint64]) -> list[NDArray[np.uint32]]:
    """The low and the high 32 bits, without a copy."""
    pairs = np.ascontiguousarray(x).astype("<u8", copy=False).view("<u4")
    return [pairs[..., 0::2], pairs[..., 1::2]]

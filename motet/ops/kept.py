"""The type of what is kept: keys and values in a cache of their own type, or in eight bits.

`kv_cache_dtype` "auto" keeps them in the type of the activations; "fp8" in e4m3 (four bits of
exponent, three of mantissa; OCP 8-bit floating point, https://www.opencompute.org/documents/
ocp-8-bit-floating-point-specification-ofp8-revision-1-0-2023-12-01-pdf-1): each value is rounded to
the nearest, ties to even, without a scale, and what lies beyond 448 becomes 448. They are computed
with as they are read. So a cache takes half of the memory, and half of the time to be read.
"""

import torch
from torch import Tensor

from motet.errors import BackendError, UsageError

__all__ = [
    "E4M3",
    "cache_dtype",
    "fill_kept",
    "gather_kept",
    "write_kept",
]

E4M3 = torch.float8_e4m3fn
_NAMES = ("auto", "fp8")
_BACKENDS = ("ref", "gpu")  # that read and write e4m3
_LARGEST = 448.0
_PART = 4096  # blocks


def cache_dtype(kv_cache_dtype: str, dtype: torch.dtype, backend: str) -> torch.dtype:
    """The type of a cache.

    Args:
        kv_cache_dtype: "auto" or "fp8".
        dtype: of the activations.
        backend: a name from `select_backend`.

    Raises:
        UsageError: no such name.
        BackendError: the backend keeps no keys and values in eight bits.
    """
    if kv_cache_dtype not in _NAMES:
        known = " or ".join(map(repr, _NAMES))
        raise UsageError(f"kv_cache_dtype is {kv_cache_dtype!r:.80}; give {known}")
    if kv_cache_dtype == "auto":
        return dtype
    if backend not in _BACKENDS:
        raise BackendError(
            f"kv_cache_dtype 'fp8' is for the backends {' and '.join(map(repr, _BACKENDS))}, not "
            f"for {backend!r}; leave the option out, or choose one of those"
        )
    return E4M3


def write_kept(kept: Tensor, slots: Tensor, values: Tensor) -> None:
    """kept[slot] = value, rounded to the type of `kept`; [slots, ...] and [T, ...]."""
    if kept.dtype != E4M3:
        kept.index_copy_(0, slots, values.to(kept.dtype))
        return
    codes = values.float().clamp(-_LARGEST, _LARGEST).to(E4M3)  # without the clamp: NaN
    kept.view(torch.uint8).index_copy_(0, slots, codes.view(torch.uint8))


def fill_kept(kept: Tensor) -> None:
    """Normal random numbers, for measurements."""
    if kept.dtype != E4M3:
        kept.normal_()
        return
    for part in kept.split(_PART):  # no copy of the whole in a wider type
        part.view(torch.uint8).copy_(
            torch.randn(part.shape, device=kept.device).to(E4M3).view(torch.uint8)
        )


def gather_kept(kept: Tensor, slots: Tensor, dtype: torch.dtype) -> Tensor:
    """What is kept in these slots, in another type."""
    if kept.dtype != E4M3:
        return kept.index_select(0, slots).to(dtype)
    return kept.view(torch.uint8).index_select(0, slots).view(E4M3).to(dtype)

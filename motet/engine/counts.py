"""How often each token was said: what the penalties need, kept as the request grows."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

__all__ = ["TokenCounts"]


class TokenCounts:
    """The distinct tokens of one request, with how often each was generated (0: prompt only)."""

    def __init__(self, num_prompt: int, *, with_prompt: bool) -> None:
        """`with_prompt` counts the prompt's tokens among the distinct ones."""
        self._num_prompt = num_prompt
        self._num_seen = 0 if with_prompt else num_prompt
        self._slots: dict[int, int] = {}
        self._ids = np.empty(64, dtype=np.int64)
        self._counts = np.zeros(64, dtype=np.float32)

    def update(self, token_ids: Sequence[int]) -> None:
        """Take what is new in `token_ids`, the prompt and all that was generated."""
        for i in range(self._num_seen, len(token_ids)):
            slot = self._slot(token_ids[i])
            if i >= self._num_prompt:
                self._counts[slot] += 1
        self._num_seen = len(token_ids)

    def arrays(self, drafts: Sequence[int] = ()) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """(ids, counts) of the distinct tokens, as if `drafts` had been generated too."""
        size = len(self._slots)
        ids, counts = self._ids[:size], self._counts[:size]
        if not drafts:
            return ids, counts
        both, times = np.unique(
            np.concatenate([ids, np.asarray(drafts, dtype=np.int64)]),
            return_inverse=True,
        )
        added = np.bincount(times[size:], minlength=len(both)).astype(np.float32)
        added[times[:size]] += counts
        return both, added

    def _slot(self, token_id: int) -> int:
        slot = self._slots.setdefault(token_id, len(self._slots))
        if slot == len(self._ids):
            self._ids = np.concatenate([self._ids, np.empty_like(self._ids)])
            self._counts = np.concatenate([self._counts, np.zeros_like(self._counts)])
        self._ids[slot] = token_id
        return slot

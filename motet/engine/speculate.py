"""Guesses at the next tokens of a request, so that one step may give several. No torch.

A guess costs little and loses nothing: the model computes it beside the token that is certain, and
the sampler draws after each guessed token exactly what it would have drawn without the guess, with
the same seed and position. A guess stands while it equals what was drawn; from the first that does
not, everything is computed again. So the output is that of an engine without guesses.

`Drafter` is the seam: one a request, whatever it guesses from. `NgramDrafter` looks the last tokens
up in the request's own text (prompt lookup, Saxena 2023), which needs no second model and serves
where an answer repeats its prompt: quotes, edits, code, tool results.

    drafting = Drafting(NgramDrafter(), draft_len=8)
    drafts = drafting.propose([1, 2, 3, 4, 1, 2, 3], 8)    # [4, 1, 2, 3, 4, 1, 2, 3]
    drafting.tell(num_drafts=8, num_accepted=2)
"""

from array import array
from collections.abc import Sequence
from typing import Protocol

__all__ = ["Drafter", "Drafting", "NgramDrafter"]

MIN_MATCH = 3  # tokens: shorter ones are found in any text, and rarely go on alike
MAX_MATCH = 16  # tokens: nothing longer is looked for
MAX_PLACES = 32  # earlier places of the same tokens that are compared, latest first
MAX_INDEXED = 1 << 15  # tokens before the first guess, so that no step waits for a long prompt
_NUM_SLOTS = 1 << 14

WORTH = 0.25  # a request that keeps a smaller share of its drafts is given none for a while
_TRIAL = 32  # drafted tokens after which that is judged
_MEMORY = 128  # drafted tokens that count in full; what was before, by half
_REST = 128  # tokens without a draft


class Drafter(Protocol):
    """Guesses how one request goes on."""

    def propose(self, token_ids: Sequence[int], max_tokens: int) -> list[int]:
        """Up to `max_tokens` tokens that may follow; none where there is no good guess.

        `token_ids` are prompt and answer; from call to call they only grow.
        """
        ...


class NgramDrafter:
    """Goes on as the text did after the longest earlier match of its last tokens.

    The index is that of LZ77 in deflate (RFC 1951): a table from a hash of `MIN_MATCH` tokens to
    their latest place, and from each place to the one before it. It takes 64 KiB and four bytes a
    token, and grows with the tokens.
    """

    def __init__(self) -> None:
        self._latest = array("i", [-1]) * _NUM_SLOTS  # by hash: where the tokens end
        self._first = -1  # the place that `_before[0]` stands for
        self._before = array("i")

    def propose(self, token_ids: Sequence[int], max_tokens: int) -> list[int]:
        """As `Drafter`."""
        num_tokens = len(token_ids)
        if num_tokens <= MIN_MATCH or max_tokens < 1:
            return []
        self._index(token_ids)
        place = self._find(token_ids)
        if place is None:
            return []
        period = num_tokens - 1 - place
        drafts = list(token_ids[place + 1 : place + 1 + max_tokens])
        while len(drafts) < max_tokens:  # the match reaches to the end: it goes round
            drafts.append(drafts[len(drafts) - period])
        return drafts

    def _index(self, token_ids: Sequence[int]) -> None:
        """Note every place but the last, which is what will be looked for."""
        num_tokens = len(token_ids)
        if self._first < 0:
            self._first = max(MIN_MATCH - 1, num_tokens - MAX_INDEXED)
        for place in range(self._first + len(self._before), num_tokens - 1):
            slot = _slot(token_ids, place)
            self._before.append(self._latest[slot])
            self._latest[slot] = place

    def _find(self, token_ids: Sequence[int]) -> int | None:
        """Where the longest match ends, the latest of equals."""
        last = len(token_ids) - 1
        place = self._latest[_slot(token_ids, last)]
        best, best_len = None, MIN_MATCH - 1
        for _ in range(MAX_PLACES):
            if place < 0 or best_len == MAX_MATCH:
                break
            length = 0
            while (
                length < MAX_MATCH
                and length <= place
                and token_ids[place - length] == token_ids[last - length]
            ):
                length += 1
            if length > best_len:
                best, best_len = place, length
            place = self._before[place - self._first]
        return best


class Drafting:
    """How much is drafted for one request: less while little of it is kept, and then nothing.

    Args:
        drafter: guesses.
        draft_len: most tokens of a draft.
    """

    def __init__(self, drafter: Drafter, draft_len: int) -> None:
        self._drafter = drafter
        self._draft_len = draft_len
        self._len = draft_len  # of the next draft
        self._num_drafts = 0.0  # lately
        self._num_accepted = 0.0
        self._resume_at = 0  # length of the request

    def propose(self, token_ids: Sequence[int], max_tokens: int) -> list[int]:
        """As `Drafter`."""
        if len(token_ids) < self._resume_at:
            return []
        if self._num_drafts >= _TRIAL and self._num_accepted < WORTH * self._num_drafts:
            self._resume_at = len(token_ids) + _REST
            self._num_drafts = self._num_accepted = 0.0
            return []
        length = min(max_tokens, self._len)
        return self._drafter.propose(token_ids, length) if length > 0 else []

    def tell(self, num_drafts: int, num_accepted: int) -> None:
        """So many tokens of a draft were computed, and so many of these kept."""
        if num_accepted == num_drafts:
            self._len = min(2 * self._len, self._draft_len)
        else:
            self._len = min(num_accepted + 1, self._draft_len)
        self._num_drafts += num_drafts
        self._num_accepted += num_accepted
        if self._num_drafts > _MEMORY:
            self._num_drafts /= 2
            self._num_accepted /= 2


def _slot(token_ids: Sequence[int], place: int) -> int:
    """Of the `MIN_MATCH` tokens that end there. Different tokens may meet: they are compared."""
    hashed = 0
    for i in range(place - MIN_MATCH + 1, place + 1):
        hashed = (hashed * 0x9E3779B1 + token_ids[i] + 1) & 0xFFFFFFFF
    return (hashed ^ hashed >> 15) % _NUM_SLOTS

"""A request inside the engine: what the scheduler and the cache know of it. No torch."""

from enum import Enum
from typing import TYPE_CHECKING

from motet.engine.kv_cache import SequenceBlocks
from motet.engine.request import Request

if TYPE_CHECKING:
    from motet.engine.adapters import LoadedAdapter

__all__ = ["Sequence", "State"]


class State(Enum):
    """Where a sequence is."""

    WAITING = "waiting"  # holds no blocks
    RUNNING = "running"
    ENDED = "ended"


class Sequence:
    """One request on its way through the engine.

    `request.token_ids` holds the prompt and what was generated; `num_computed` of these have their
    keys and values in the blocks.
    """

    __slots__ = (
        "adapter", "blocks", "drafts", "num_cached", "num_computed", "num_unread", "order",
        "request", "request_id", "reuses", "row", "state", "wants_routing",
    )  # fmt: skip

    def __init__(
        self,
        request_id: str,
        request: Request,
        blocks: SequenceBlocks,
        *,
        arrival: int,
        priority: int = 0,
        reuses: bool = True,
        wants_routing: bool = False,
        adapter: "LoadedAdapter | None" = None,
    ) -> None:
        self.request_id = request_id
        self.request = request
        self.blocks = blocks
        self.order = (-priority, arrival)  # the smallest goes first
        self.reuses = reuses  # cached prefixes; not when the logits of every token are wanted
        self.wants_routing = wants_routing
        self.adapter = adapter  # until the sequence has ended
        self.state = State.WAITING
        self.num_computed = 0
        self.num_unread = 0  # tokens that a step was made to draw and that nobody has read yet
        self.num_cached = 0  # of the prompt, when it was last begun
        self.row = -1  # of the block tables, while running
        self.drafts: list[int] = []  # guessed to come next, of this step alone

    @property
    def num_tokens(self) -> int:
        """Prompt and generated tokens, as far as they are read."""
        return len(self.request.token_ids)

    @property
    def num_left(self) -> int:
        """Tokens that must be computed before the next one can be drawn; 1 while generating, and 0
        when the last that it may have is drawn but not read.
        """
        request = self.request
        num_tokens = len(request.token_ids) + self.num_unread
        if self.num_unread and num_tokens >= request.max_len:
            return 0
        return num_tokens - self.num_computed

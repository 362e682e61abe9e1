"""Which requests may begin: so many at once, and the others are refused before any work is done."""

import asyncio
from collections import deque

from motet.errors import ApiError

__all__ = ["Admission", "Slot"]


class Admission:
    """Counts the requests in progress. Used on the event loop alone."""

    def __init__(self, max_open: int) -> None:
        self.max_open = max_open
        self.num_open = 0
        self.num_refused = 0
        self.is_draining = False  # the server is about to end
        self._waiting: deque[asyncio.Future[None]] = deque()

    def take(self, tenant: str) -> "Slot":
        """A place for one request; it must be given back.

        Raises:
            ApiError: 503, all places are taken or the server is about to end.
        """
        if self.is_draining or self.num_open >= self.max_open:
            self.num_refused += 1
            why = "The server is shutting down" if self.is_draining else (
                f"The server works on {self.num_open} requests, the most it takes"
            )  # fmt: skip
            raise ApiError(
                503, f"{why}; try again.", code="server_busy", headers=(("Retry-After", "1"),)
            )
        self.num_open += 1
        return Slot(self)

    async def wait(self, tenant: str) -> "Slot":
        """A place, when there is one: for what nobody waits for at the other end of a line."""
        while self.num_open >= self.max_open:
            place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.append(place)
            try:
                await place
            except BaseException:
                if not place.cancelled():
                    self.wake()  # the place was ours and goes to the next
                raise
        return self.take(tenant)

    def wake(self) -> None:
        """Tell the first that waits that there is a place."""
        while self._waiting:
            place = self._waiting.popleft()
            if not place.done():
                place.set_result(None)
                return


class Slot:
    """One place. Giving it back twice does no harm."""

    def __init__(self, admission: Admission) -> None:
        self._admission: Admission | None = admission

    def give_back(self) -> None:
        """The request is over."""
        if self._admission is not None:
            self._admission.num_open -= 1
            self._admission.wake()
            self._admission = None

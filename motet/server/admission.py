"""Which requests may begin: so many at once, and the others are refused before any work is done."""

import asyncio
from collections import Counter, deque

from motet.errors import ApiError
from motet.server.limits import Limits

__all__ = ["Admission", "Slot"]

LONGEST_SLEEP = 5.0  # seconds until a tenant that waits for its limits is looked at again


class Admission:
    """Counts the requests in progress. Used on the event loop alone."""

    def __init__(self, max_open: int, limits: Limits | None = None) -> None:
        self.max_open = max_open
        self.limits = limits or Limits(None)
        self.num_open = 0
        self.num_refused = 0
        self.is_draining = False  # the server is about to end
        self._by_tenant: Counter[str] = Counter()
        self._waiting: deque[asyncio.Future[None]] = deque()

    def take(self, tenant: str) -> "Slot":
        """A place for one request; it must be given back.

        Raises:
            ApiError: 503, all places are taken or the server is about to end; 429, the tenant's
                key may not have more now.
        """
        self.check_room()
        self.limits.check(tenant, self._by_tenant[tenant])
        self.num_open += 1
        self._by_tenant[tenant] += 1
        return Slot(self, tenant)

    def check_number(self, tenant: str, number: int) -> None:
        """ApiError 400 for more generations of one request than there may be places for it."""
        most = min(self.max_open, self.limits.most_parallel(tenant) or self.max_open)
        if number > most:
            raise ApiError(
                400, f"n: the request asks for {number} generations at once, and {most} is the "
                "most it may have; ask for fewer, or send several requests",
                param="n", code="invalid_value",
            )  # fmt: skip

    def check_room(self) -> None:
        """ApiError 503 if all places are taken or the server is about to end."""
        if self.is_draining or self.num_open >= self.max_open:
            self.num_refused += 1
            why = "The server is shutting down" if self.is_draining else (
                f"The server works on {self.num_open} requests, the most it takes"
            )  # fmt: skip
            raise ApiError(
                503, f"{why}; try again.", code="server_busy", headers=(("Retry-After", "1"),)
            )

    async def wait(self, tenant: str) -> "Slot":
        """A place, when there is one: for what nobody waits for at the other end of a line.

        Raises:
            ApiError: 503, the server is about to end; 401, the tenant's key is not valid any more.
        """
        while not self.is_draining:
            if self.num_open >= self.max_open:
                await self._place()
                continue
            try:
                seconds = self.limits.wait_seconds(tenant, self._by_tenant[tenant])
            except ApiError:
                self.wake()  # the place is another tenant's
                raise
            if seconds == 0:
                break
            self.wake()  # the place is another tenant's
            await asyncio.sleep(min(seconds, LONGEST_SLEEP))
        return self.take(tenant)

    async def _place(self) -> None:
        place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(place)
        try:
            await place
        except BaseException:
            if not place.cancelled():
                self.wake()  # the place was ours and goes to the next
            raise

    def wake(self) -> None:
        """Tell the first that waits that there is a place."""
        while self._waiting:
            place = self._waiting.popleft()
            if not place.done():
                place.set_result(None)
                return

    def drain(self) -> None:
        """Take nothing more; whoever waits is refused."""
        self.is_draining = True
        while self._waiting:
            self.wake()

    def give_back(self, tenant: str) -> None:
        """A place is free; called by its slot."""
        self.num_open -= 1
        self._by_tenant[tenant] -= 1
        if not self._by_tenant[tenant]:
            del self._by_tenant[tenant]
        self.wake()


class Slot:
    """One place. Giving it back twice does no harm."""

    def __init__(self, admission: Admission, tenant: str) -> None:
        self._admission: Admission | None = admission
        self._tenant = tenant

    def give_back(self) -> None:
        """The request is over."""
        if self._admission is not None:
            self._admission.give_back(self._tenant)
            self._admission = None

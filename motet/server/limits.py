"""How much a key may ask for: requests and tokens a minute, and generations at once.

Each bound is a bucket that fills evenly and holds a minute's worth, so a key that was quiet may
burst. Tokens are counted when a generation is over, for only then is their number known: whoever
has overdrawn waits until the debt is filled up again. The counts are this process's own.
"""

import time
from collections.abc import Callable

from motet.errors import ApiError
from motet.server.keys import Key, KeyRing

__all__ = ["Limits"]


class Limits:
    """The buckets of all keys; without a ring nothing is bounded. Used on the event loop alone."""

    def __init__(self, ring: KeyRing | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._ring = ring
        self._clock = clock
        self._requests: dict[str, _Bucket] = {}
        self._tokens: dict[str, _Bucket] = {}

    def take_request(self, key: Key) -> None:
        """Count a request; ApiError 429 when there are too many."""
        if key.requests_per_minute is None:
            return
        wait = self._bucket(self._requests, key.id, key.requests_per_minute).take(1)
        if wait > 0:
            raise _too_many(f"{key.requests_per_minute} requests a minute", wait)

    def wait_seconds(self, tenant: str, num_open: int) -> float:
        """How long a tenant with so many generations open has to wait for one more; 0 if not.
        ApiError 401 if there will be none."""
        try:
            self.check(tenant, num_open)
        except ApiError as error:
            if error.status != 429:
                raise
            return float(dict(error.headers)["Retry-After"])
        return 0.0

    def check(self, tenant: str, num_open: int) -> None:
        """ApiError 429 if a tenant may not begin a generation now; 401 if its key, with which it
        asked some time ago, was revoked since or has expired."""
        key = self._key(tenant)
        if key is None or self._ring is None:
            return
        if not self._ring.is_valid(key):
            raise ApiError(401, f"The key {key.id} is not valid any more.", code="invalid_api_key")
        if key.max_parallel is not None and num_open >= key.max_parallel:
            raise _too_many(f"{key.max_parallel} generations at once", 1.0)
        if key.tokens_per_minute is not None:
            wait = self._bucket(self._tokens, key.id, key.tokens_per_minute).take(0)
            if wait > 0:
                raise _too_many(f"{key.tokens_per_minute} tokens a minute", wait)

    def most_parallel(self, tenant: str) -> int | None:
        """How many generations a tenant may have at once; None without a bound."""
        key = self._key(tenant)
        return None if key is None else key.max_parallel

    def spend(self, tenant: str, num_tokens: int) -> None:
        """So many tokens were used."""
        key = self._key(tenant)
        if key is not None and key.tokens_per_minute is not None:
            self._bucket(self._tokens, key.id, key.tokens_per_minute).spend(num_tokens)

    def _key(self, tenant: str) -> Key | None:
        return None if self._ring is None else self._ring.get(tenant)

    def _bucket(self, buckets: "dict[str, _Bucket]", key_id: str, per_minute: int) -> "_Bucket":
        bucket = buckets.get(key_id)
        if bucket is None or bucket.per_minute != per_minute:  # the file may change
            bucket = buckets[key_id] = _Bucket(per_minute, self._clock)
        return bucket


class _Bucket:
    def __init__(self, per_minute: int, clock: Callable[[], float]) -> None:
        self.per_minute = per_minute
        self._clock = clock
        self._level = float(per_minute)
        self._at = clock()

    def take(self, amount: float) -> float:
        """Take it if it is there; else the seconds until it will be."""
        self._fill()
        missing = max(amount - self._level, 0.0)
        if missing == 0:
            self._level -= amount
        return missing * 60 / self.per_minute

    def spend(self, amount: float) -> None:
        """Take it, there or not."""
        self._fill()
        self._level -= amount

    def _fill(self) -> None:
        now = self._clock()
        self._level = min(
            float(self.per_minute), self._level + (now - self._at) * self.per_minute / 60
        )
        self._at = now


def _too_many(bound: str, wait: float) -> ApiError:
    seconds = max(1, int(wait) + (wait > int(wait)))
    return ApiError(
        429,
        f"This key may use {bound}; try again in {seconds} s.",
        code="rate_limit_exceeded",
        headers=(("Retry-After", str(seconds)),),
    )

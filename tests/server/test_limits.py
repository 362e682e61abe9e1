"""How much a key may ask for."""

import asyncio
from pathlib import Path

import pytest

from motet.errors import ApiError
from motet.server.admission import Admission
from motet.server.keys import Key, KeyFile, KeyRing
from motet.server.limits import Limits


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def ring_of(folder: Path, **limits: int) -> tuple[Key, KeyRing]:
    file = KeyFile(folder / "keys.json")
    key, secret = file.create("x", **limits)  # type: ignore[arg-type]
    ring = KeyRing(file)
    assert ring.find(secret)
    return key, ring


def retry_after(error: ApiError) -> int:
    assert error.status == 429
    return int(dict(error.headers)["Retry-After"])


def test_requests_a_minute(tmp_path: Path) -> None:
    clock = Clock()
    key, ring = ring_of(tmp_path, requests_per_minute=30)
    limits = Limits(ring, clock)
    for _ in range(30):
        limits.take_request(key)
    with pytest.raises(ApiError, match="30 requests a minute") as refused:
        limits.take_request(key)
    assert retry_after(refused.value) == 2
    clock.now += 2.0
    limits.take_request(key)
    with pytest.raises(ApiError):
        limits.take_request(key)
    clock.now += 10_000  # no more than a minute's worth is saved up
    for _ in range(30):
        limits.take_request(key)
    with pytest.raises(ApiError):
        limits.take_request(key)


def test_tokens_a_minute_are_a_debt_that_is_paid(tmp_path: Path) -> None:
    clock = Clock()
    key, ring = ring_of(tmp_path, tokens_per_minute=600)
    limits = Limits(ring, clock)
    limits.check(key.id, 0)
    limits.spend(key.id, 700)
    with pytest.raises(ApiError, match="600 tokens a minute") as refused:
        limits.check(key.id, 0)
    assert retry_after(refused.value) == 10
    assert limits.wait_seconds(key.id, 0) == 10
    clock.now += 10
    limits.check(key.id, 0)
    limits.check("another tenant", 10**6)
    limits.spend("another tenant", 10**6)


def test_generations_at_once(tmp_path: Path) -> None:
    key, ring = ring_of(tmp_path, max_parallel=2)
    admission = Admission(10, Limits(ring))
    slots = [admission.take(key.id), admission.take(key.id)]
    with pytest.raises(ApiError, match="2 generations at once"):
        admission.take(key.id)
    other = admission.take("other")
    slots[0].give_back()
    slots[0].give_back()
    slots.append(admission.take(key.id))
    for slot in [*slots, other]:
        slot.give_back()
    assert admission.num_open == 0


def test_what_waits_does_not_outlive_its_key(tmp_path: Path) -> None:
    key, ring = ring_of(tmp_path, max_parallel=1)

    async def main() -> None:
        admission = Admission(1, Limits(ring))
        slot = admission.take("other")
        waiting = asyncio.ensure_future(admission.wait(key.id))
        others = asyncio.ensure_future(admission.wait("c"))
        await asyncio.sleep(0)
        KeyFile(tmp_path / "keys.json").revoke(key.id)
        slot.give_back()
        with pytest.raises(ApiError, match="not valid any more") as caught:
            await waiting
        assert caught.value.status == 401
        (await asyncio.wait_for(others, 5)).give_back()

    asyncio.run(main())


def test_more_at_once_than_there_can_be(tmp_path: Path) -> None:
    """Nobody is told to try again what cannot be."""
    key, ring = ring_of(tmp_path, max_parallel=2)
    admission = Admission(3, Limits(ring))
    for tenant, most in ((key.id, 2), ("other", 3)):
        admission.check_number(tenant, most)
        with pytest.raises(ApiError, match=f"{most} is the most") as caught:
            admission.check_number(tenant, most + 1)
        assert (caught.value.status, caught.value.param) == (400, "n")


def test_who_waits_gets_the_place_and_leaves_it_to_others(tmp_path: Path) -> None:
    _, ring = ring_of(tmp_path, max_parallel=1)

    async def main() -> None:
        admission = Admission(1, Limits(ring))
        slot = admission.take("a")
        waiting = [asyncio.ensure_future(admission.wait(name)) for name in ("b", "c")]
        await asyncio.sleep(0)
        waiting[0].cancel()
        slot.give_back()
        got = await waiting[1]
        later = asyncio.ensure_future(admission.wait("d"))
        await asyncio.sleep(0)
        admission.drain()
        with pytest.raises(ApiError, match="shutting down"):
            await later
        got.give_back()
        with pytest.raises(ApiError, match="shutting down"):
            admission.take("e")
        assert admission.num_open == 0

    asyncio.run(main())


def test_a_tenant_at_its_limit_does_not_hold_up_another(tmp_path: Path) -> None:
    key, ring = ring_of(tmp_path, max_parallel=1)

    async def main() -> None:
        admission = Admission(2, Limits(ring))
        first, second = admission.take(key.id), admission.take("b")
        mine = asyncio.ensure_future(admission.wait(key.id))
        others = asyncio.ensure_future(admission.wait("c"))
        await asyncio.sleep(0)
        second.give_back()  # wakes the one whose key may have no more
        (await asyncio.wait_for(others, 5)).give_back()
        mine.cancel()
        await asyncio.gather(mine, return_exceptions=True)
        first.give_back()
        assert admission.num_open == 0

    asyncio.run(main())

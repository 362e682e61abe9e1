"""The engine's outputs on a loop: which stream gets them, whoever closes at the same moment."""

import asyncio

from motet.engine.request import SamplingParams
from motet.engine.wire import RequestInput, RequestOutput
from motet.server.streams import Stream, Streams
from tests.chat.scripted import final
from tests.server.scripted import HOLD, Script, ScriptedClient


def held() -> ScriptedClient:
    """An engine that begins each answer and holds the rest back."""
    return ScriptedClient(lambda request: Script([final("a"), HOLD, final("b")]))


def request(client: ScriptedClient) -> RequestInput:
    return client.request([1], SamplingParams())


def test_a_late_close_does_not_reach_the_next_engine() -> None:
    """Each engine numbers its requests anew."""

    async def work() -> None:
        streams = Streams(asyncio.get_running_loop())
        dead, alive = held(), held()
        old = streams.open(dead, request(dead))
        dead.die()
        await asyncio.sleep(0)  # what it said last arrives
        assert streams.num_open == 0
        new = streams.open(alive, request(alive))
        assert alive.requests[0].request_id == dead.requests[0].request_id
        old.close()
        assert streams.num_open == 1
        alive.release()
        outputs = [output async for some in new for output in some]
        assert outputs[-1].is_last
        new.close()
        assert alive.dropped == dead.dropped == []

    asyncio.run(work())


class Closing(dict[str, Stream]):
    """Streams one of which another thread closes as soon as the loop has found it."""

    def get(self, key: str, default: Stream | None = None) -> Stream | None:  # type: ignore[override]
        return self.pop(key, default)


def test_a_close_in_another_thread_keeps_nothing_from_others() -> None:
    async def work() -> None:
        streams = Streams(asyncio.get_running_loop())
        client = held()
        first, second = (streams.open(client, request(client)) for _ in range(2))
        await asyncio.sleep(0)
        await anext(second)
        streams._open = Closing(streams._open)
        for one in client.requests:
            streams.put(RequestOutput(one.request_id, finish_reason="stop"))
        await asyncio.sleep(0)
        assert (await anext(second))[-1].is_last
        first.close()

    asyncio.run(work())

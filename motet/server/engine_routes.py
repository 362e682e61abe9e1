"""What the page shows of the engine: `/v1/engine/stats` and `/v1/engine/routing`."""

import time
from collections.abc import AsyncGenerator
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse, Response

from motet.engine.stats import EngineStats
from motet.errors import ApiError
from motet.server.auth import Caller, caller
from motet.server.context import Server, server
from motet.server.routing import RoutingBody, route_answer
from motet.server.sse import EventStream, event, while_connected
from motet.server.strict import JsonRoute

__all__ = ["router"]

Json = dict[str, Any]
MOST_LOOKING = 64  # streams of numbers that a key may have open
INTERVAL = 1.0  # seconds between two objects
router = APIRouter(prefix="/v1/engine", tags=["Engine"], route_class=JsonRoute)
Asked = Annotated[Server, Depends(server)]
By = Annotated[Caller, Depends(caller)]
EVENTS: dict[int | str, Json] = {
    200: {"description": "One object a second.", "content": {"text/event-stream": {}}}
}


@router.get("/stats", response_class=Response, responses=EVENTS)
async def stream_stats(asked: Asked, by: By) -> Response:
    """What the engine does, once a second, until the server ends.

    The engine itself is asked once a second in all, however many look on.
    """
    looking = asked.looking
    if looking[by.tenant] >= MOST_LOOKING:
        raise ApiError(
            429, f"{MOST_LOOKING} streams of numbers are open, the most there may be; close one.",
            code="rate_limit_exceeded", headers=(("Retry-After", "1"),),
        )  # fmt: skip
    looking[by.tenant] += 1

    def leave() -> None:
        looking[by.tenant] -= 1

    return EventStream(_stats(asked), on_close=leave)


@router.post("/routing")
async def tell_routing(body: RoutingBody, request: Request, asked: Asked, by: By) -> Response:
    """Which experts each layer chooses for the tokens of an answer."""
    return JSONResponse(await while_connected(request, route_answer(asked, by, body)))


async def _stats(server: Server) -> AsyncGenerator[bytes]:
    """`facts` first and whenever they change; then `stats`, or `down` while there is no engine."""
    told: Json = {}
    is_first = True
    while await server.goes_on(0.0 if is_first else INTERVAL):
        is_first = False
        stats = server.watch.stats
        engine = server.turns.host.engine
        if engine is None or stats is None:
            yield event({"time": time.time(), "reason": "loading"}, "down")
        else:
            facts = {
                "model": server.settings.model_name or engine.name,
                "num_layers": engine.num_layers,
                "num_experts": engine.num_experts,
                "experts_per_token": engine.experts_per_token,
                "max_context": engine.client.max_context,
                "num_blocks": stats.num_blocks,
                "interval": INTERVAL,
            }
            if facts != told:
                told = facts
                yield event(facts, "facts")
            yield event(_now(server, stats), "stats")


def _now(server: Server, stats: EngineStats) -> Json:
    admission = server.turns.admission
    return {
        "time": time.time(),
        **asdict(stats),
        "cache_use": stats.cache_use,
        "prefix_hit_rate": stats.prefix_hit_rate,
        "acceptance_rate": stats.acceptance_rate,
        "open_generations": admission.num_open,
        "max_open": admission.max_open,
        "silence": server.watch.silence,
        "restarts": server.watch.num_restarts,
    }

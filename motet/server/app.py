"""The application: what it is made of, when it begins and ends, and its routes.

    app = create_app(Engine.of(LLM("nano")), Settings())

Each API is a router in a module of its own. What they share hangs on `app.state.motet`, a `Server`:
the turns (generations), the store, the keeper of secrets.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import APIRouter, Depends, FastAPI
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from motet.server import errors
from motet.server.admission import Admission
from motet.server.auth import caller
from motet.server.context import Server
from motet.server.engine import Engine, EngineHost
from motet.server.ids import new_id
from motet.server.responses import responses_routers
from motet.server.sealing import Keeper
from motet.server.settings import Settings
from motet.server.store import Store
from motet.server.turns import Turns

__all__ = ["create_app"]

MAX_ID_CHARS = 128  # of a request id that a client chose


def create_app(engine: Engine | EngineHost, settings: Settings | None = None) -> FastAPI:
    """The server over an engine that is loaded, or over a host that gives one.

    The engine is closed when the app ends.
    """
    settings = settings or Settings()
    host = engine if isinstance(engine, EngineHost) else EngineHost(engine)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        admission = Admission(settings.max_open)
        store = Store.open(settings)
        turns = Turns(host, admission)
        server = Server(settings, turns, store, Keeper.of(settings))
        app.state.motet = server
        try:
            await server.start()
            yield
        finally:
            await server.stop()

    app = FastAPI(
        title="Motet",
        version="1",
        lifespan=lifespan,
        docs_url=None,  # its page loads scripts from elsewhere
        redoc_url=None,
        separate_input_output_schemas=False,
    )
    errors.install(app)
    app.add_middleware(_RequestIds)
    guarded = APIRouter(dependencies=[Depends(caller)])
    for router in responses_routers():
        guarded.include_router(router)
    app.include_router(guarded)
    return app


class _RequestIds:
    """Every answer names its request: the client's X-Request-Id, or one of ours."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = Headers(scope=scope).get("x-request-id", "")
        is_fit = 0 < len(given) <= MAX_ID_CHARS and given.isascii() and given.isprintable()
        request_id = given if is_fit else new_id("req")
        scope.setdefault("state", {})["request_id"] = request_id

        async def send_named(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)["X-Request-Id"] = request_id
            await send(message)

        await self._app(scope, receive, send_named)

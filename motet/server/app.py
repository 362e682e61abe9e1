"""The application: what it is made of, when it begins and ends, and its routes.

    app = create_app(Engine.of(LLM("nano")), Settings())

Each API is a router in a module of its own. What they share hangs on `app.state.motet`, a `Server`:
the turns (generations), the store, the keeper of secrets.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache

from fastapi import APIRouter, Depends, FastAPI
from fastapi.responses import Response

from motet.server import errors
from motet.server.admission import Admission
from motet.server.auth import caller
from motet.server.batches import BatchRunner
from motet.server.batches import router as batches
from motet.server.chat_completions import chat_routers
from motet.server.completions import router as completions
from motet.server.context import Server
from motet.server.engine import Engine, EngineHost
from motet.server.engine_routes import router as engine_routes
from motet.server.files import router as files
from motet.server.files import uploads
from motet.server.guard import Guard, check_exposure
from motet.server.health import router as health_router
from motet.server.keys import KeyFile, KeyRing
from motet.server.limits import Limits
from motet.server.messages import router as messages
from motet.server.metrics import Metrics
from motet.server.models import router as models
from motet.server.observe import Observing
from motet.server.page import WEB, Page
from motet.server.responses import responses_routers
from motet.server.scopes import OPEN_PATHS
from motet.server.sealing import Keeper
from motet.server.settings import Settings
from motet.server.sse import encode_json
from motet.server.store import Store
from motet.server.tracing import Tracer, Tracing
from motet.server.turns import TurnRecord, Turns
from motet.server.watch import Watch

__all__ = ["create_app"]

SILENT_SECONDS = 5.0  # after which an engine does not count as up


def create_app(
    engine: Engine | EngineHost,
    settings: Settings | None = None,
    *,
    reload: Callable[[], Engine] | None = None,
    tracer: Tracer | None = None,
) -> FastAPI:
    """The server over an engine that is loaded, or over a host that gives one.

    The engine is closed when the app ends.

    Args:
        engine: who answers.
        settings: how the server behaves.
        reload: gives another engine, in any thread, when the first has died.
        tracer: takes spans; None makes one where the settings want traces.

    Raises:
        UsageError: the file of keys cannot be read, the host can be reached from outside and no
            key is asked for, or OpenTelemetry or the page's files are missing.
    """
    settings = settings or Settings()
    host = engine if isinstance(engine, EngineHost) else EngineHost(engine)
    check_exposure(settings)
    ring = KeyRing(KeyFile(settings.api_key_file)) if settings.api_key_file is not None else None
    limits = Limits(ring)
    metrics = Metrics()
    if tracer is None and settings.traces:
        tracer = Tracer()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        store = Store.open(settings)
        turns = Turns(host, Admission(settings.max_open, limits))
        watch = Watch(host, reload)
        keeper = Keeper.of(settings)
        server = Server(settings, turns, store, keeper, metrics=metrics, watch=watch)
        app.state.motet = server
        app.state.batches = BatchRunner(server)
        server.services.append(app.state.batches)
        _observe(server, limits, tracer)
        try:
            await server.start()
            yield
        finally:
            await server.stop()
            if tracer is not None:
                await asyncio.to_thread(tracer.close)

    app = FastAPI(
        title="Motet",
        version="1",
        lifespan=lifespan,
        openapi_url=None,  # a route of our own gives it
        docs_url=None,  # its page loads scripts from elsewhere
        redoc_url=None,
        separate_input_output_schemas=False,
    )
    errors.install(app)
    # The last one added sees a request first.
    page = Page.of(WEB) if settings.has_page else Page({})
    app.add_middleware(
        Guard, settings=settings, ring=ring, limits=limits, open_paths=OPEN_PATHS | page.paths
    )
    if tracer is not None:
        app.add_middleware(Tracing, tracer=tracer)
    app.add_middleware(Observing, metrics=metrics, logs_prompts=settings.logs_prompts)
    guarded = APIRouter(dependencies=[Depends(caller)], responses=errors.DOCUMENTED)
    apis = (
        completions, messages, models, files, uploads, batches, engine_routes
    )  # fmt: skip
    for router in (*responses_routers(), *chat_routers(), *apis):
        guarded.include_router(router)

    @guarded.get("/openapi.json", include_in_schema=False)
    async def document() -> Response:
        # It takes a second to make, for OpenAI's types are large; streams go on meanwhile.
        return Response(await asyncio.to_thread(written), media_type="application/json")

    @cache
    def written() -> bytes:
        return encode_json(app.openapi())

    app.include_router(guarded)
    app.include_router(health_router)
    app.router.routes += page.routes()
    return app


def _observe(server: Server, limits: Limits, tracer: Tracer | None) -> None:
    """Let every generation be counted, charged and traced."""
    turns, watch = server.turns, server.watch
    model = server.settings.model_name or turns.host.current().name

    def charge(record: TurnRecord) -> None:
        limits.spend(record.tenant, record.usage.prompt_tokens + record.usage.completion_tokens)

    turns.observers += [server.metrics.generated, charge]
    if tracer is not None:
        tracer.model = model
        turns.observers.append(tracer.generated)

    def gauges() -> dict[str, tuple[str, float]]:
        return {
            "motet_open_generations": ("Places taken.", turns.admission.num_open),
            "motet_refused_generations_total": (
                "Generations refused for want of a place.", turns.admission.num_refused,
            ),
            "motet_responses_in_progress": ("Responses, with those in the background.",
                                            len(server.runs)),
            "motet_engine_up": ("Whether the engine answered lately.",
                                watch.silence < SILENT_SECONDS),
            "motet_engine_restarts_total": ("Engines started anew.", watch.num_restarts),
        }  # fmt: skip

    server.metrics.watch(model, gauges, lambda: watch.stats)

"""How a server is: `/health`, `/ready` and `/metrics`.

`/health` says that the process answers HTTP, and needs no key. `/ready` says whether requests would
be taken now: the engine answered within the last seconds and the server is not about to end.
"""

from typing import Annotated, Any

from fastapi import APIRouter, Depends
from fastapi.responses import JSONResponse, Response
from prometheus_client import CONTENT_TYPE_PLAIN_0_0_4

from motet.server.context import Server, server

__all__ = ["router"]

READY_SECONDS = 5.0  # that the engine has for an answer

router = APIRouter(tags=["Operation"])
Asked = Annotated[Server, Depends(server)]


@router.get("/health")
@router.head("/health", include_in_schema=False)
async def health() -> dict[str, str]:
    """Whether the process is alive."""
    return {"status": "ok"}


@router.get("/ready", responses={503: {"description": "Not now."}})
@router.head("/ready", include_in_schema=False)
async def ready(asked: Asked) -> Response:
    """Whether the engine answers and requests are taken."""
    if asked.turns.admission.is_draining:
        return _status(503, "draining")
    if asked.turns.host.engine is None:
        return _status(503, "loading")
    if not await asked.watch.answers(READY_SECONDS):
        return _status(503, "the engine does not answer")
    return _status(200, "ready")


@router.get("/metrics", response_class=Response)
async def metrics(asked: Asked) -> Response:
    """All numbers, in Prometheus' text format."""
    return Response(asked.metrics.text(), media_type=CONTENT_TYPE_PLAIN_0_0_4)


def _status(code: int, status: str) -> JSONResponse:
    body: dict[str, Any] = {"status": status}
    return JSONResponse(body, status_code=code, headers={"Retry-After": "1"} if code != 200 else {})

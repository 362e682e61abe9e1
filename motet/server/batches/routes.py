"""The routes of `/v1/batches`."""

import time
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse, Response
from openai.types import Batch

from motet.errors import ApiError
from motet.server.auth import Caller, caller
from motet.server.batches.request import BatchBody
from motet.server.batches.runner import BatchRunner
from motet.server.context import Server, server
from motet.server.files import expiry, not_found
from motet.server.ids import new_id
from motet.server.paging import After, Limit, page
from motet.server.store import BatchRow
from motet.server.strict import JsonRoute, ObjectId

__all__ = ["router"]

Json = dict[str, Any]
WINDOW = 24 * 3600  # seconds
router = APIRouter(prefix="/v1/batches", tags=["Batches"], route_class=JsonRoute)


async def runner(request: Request) -> BatchRunner:
    """Who works on batches."""
    found = request.app.state.batches
    assert isinstance(found, BatchRunner)
    return found


Asked = Annotated[Server, Depends(server)]
By = Annotated[Caller, Depends(caller)]
Runner = Annotated[BatchRunner, Depends(runner)]


@router.post("", response_model=Batch)
async def create_batch(body: BatchBody, asked: Asked, by: By, batches: Runner) -> Response:
    """Begin to answer the requests of a file, when nothing more urgent is asked."""
    expires = body.output_expires_after
    lasts = None if expires is None else expiry(
        expires.anchor, expires.seconds, "output_expires_after"
    )  # fmt: skip
    file = await asked.store.files.load(by.tenant, body.input_file_id)
    if file is None:
        raise not_found(body.input_file_id, "input_file_id")
    if file.purpose != "batch":
        raise ApiError(
            400, f"input_file_id: the file is for {file.purpose!r}; upload it with purpose 'batch'",
            param="input_file_id", code="invalid_value",
        )  # fmt: skip
    batches.check_room()  # before it is read
    content = await asked.store.files.content(by.tenant, body.input_file_id)
    if content is None:  # deleted meanwhile
        raise not_found(body.input_file_id, "input_file_id")
    batch = _begin(body)
    await batches.create(BatchRow(by.tenant, batch, content), lasts)
    return JSONResponse(batch)


@router.get("")
async def list_batches(asked: Asked, by: By, after: After = None, limit: Limit = 20) -> Response:
    """The batches, newest first."""
    found = await asked.store.batches.of(by.tenant)
    return JSONResponse(page(found, after=after, limit=limit, order="desc"))


@router.get("/{batch_id}", response_model=Batch)
async def get_batch(batch_id: ObjectId, asked: Asked, by: By) -> Response:
    """A batch as it stands."""
    found = await asked.store.batches.load(by.tenant, batch_id)
    if found is None:
        raise _not_found(batch_id)
    return JSONResponse(found)


@router.post("/{batch_id}/cancel", response_model=Batch)
async def cancel_batch(batch_id: ObjectId, asked: Asked, by: By, batches: Runner) -> Response:
    """End a batch; what has a result keeps it."""
    run = batches.find(by.tenant, batch_id)
    if run is not None:
        return JSONResponse(await run.cancel())
    found = await asked.store.batches.load(by.tenant, batch_id)
    if found is None:
        raise _not_found(batch_id)
    where = " in another server of this store" if found["status"] == "in_progress" else ""
    raise ApiError(
        409, f"Batch {batch_id!r} is {found['status']}{where} and cannot be cancelled here.",
        code="conflict",
    )  # fmt: skip


def _not_found(batch_id: str) -> ApiError:
    return ApiError(
        404, f"Batch with id {batch_id!r:.200} not found.", param="batch_id",
        code="batch_not_found",
    )  # fmt: skip


def _begin(body: BatchBody) -> Json:
    """The object as it begins."""
    now = int(time.time())
    never = ("in_progress", "finalizing", "completed", "failed", "expired", "cancelling",
             "cancelled")  # fmt: skip
    return {
        "id": new_id("batch"),
        "object": "batch",
        "endpoint": body.endpoint,
        "errors": None,
        "input_file_id": body.input_file_id,
        "completion_window": body.completion_window,
        "status": "validating",
        "output_file_id": None,
        "error_file_id": None,
        "created_at": now,
        "expires_at": now + WINDOW,
        **{f"{status}_at": None for status in never},
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "usage": {
            "input_tokens": 0,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 0,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 0,
        },
        "metadata": body.metadata,
    }

"""The routes of `/v1/files`."""

from typing import Annotated, Any, Literal, get_args

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import JSONResponse, Response
from openai.types import FileDeleted, FileObject
from starlette.datastructures import FormData, UploadFile

from motet.errors import ApiError
from motet.server.auth import Caller, caller
from motet.server.context import Server, server
from motet.server.ids import new_id
from motet.server.paging import After, Order, page
from motet.server.store import FileRow
from motet.server.strict import JsonRoute, ObjectId, refuse

__all__ = ["expiry", "not_found", "router", "uploads"]

Json = dict[str, Any]
Purpose = Literal[
    "assistants", "batch", "batch_output", "evals", "fine-tune", "user_data", "vision"
]  # fmt: skip
PURPOSES = [one for one in get_args(Purpose) if one != "batch_output"]  # that clients may give
MAX_NAME = 512
_UPLOAD: Json = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "file": {"type": "string", "format": "binary"},
                        "purpose": {"type": "string", "enum": PURPOSES},
                        "expires_after[anchor]": {"type": "string", "enum": ["created_at"]},
                        "expires_after[seconds]": {"type": "integer"},
                    },
                    "required": ["file", "purpose"],
                    "additionalProperties": False,
                }
            }
        },
    }
}
router = APIRouter(prefix="/v1/files", tags=["Files"], route_class=JsonRoute)
uploads = APIRouter(prefix="/v1/files", tags=["Files"])  # whose body is a form
Asked = Annotated[Server, Depends(server)]
By = Annotated[Caller, Depends(caller)]
Limit = Annotated[int, Query(ge=1, le=10_000)]


@uploads.post("", response_model=FileObject, openapi_extra=_UPLOAD)
async def create_file(request: Request, asked: Asked, by: By) -> Response:
    """Keep a file; as everything that is kept, until there is no more room for it."""
    for name in request.query_params:
        raise refuse(name[:80], "there is no such query parameter here; leave it out")
    try:
        async with request.form(max_files=1, max_fields=8) as form:
            upload, about = _upload(form)
            content = await upload.read()
            name = upload.filename or "file"
    except ValueError as error:  # a charset that cannot be
        raise _bad("file", f"the form cannot be read: {error}") from None
    if len(name) > MAX_NAME or not name.isprintable():
        raise _bad("file", f"give it a name of at most {MAX_NAME} printable characters")
    row = await asked.store.files.create(
        by.tenant,
        new_id("file"),
        filename=name,
        purpose=about["purpose"],
        content=content,
        expires_after=_expires_after(about),
    )
    return JSONResponse(_file_object(row))


@router.get("")
async def list_files(
    asked: Asked,
    by: By,
    purpose: Purpose | None = None,
    after: After = None,
    limit: Limit = 10_000,
    order: Order = "desc",
) -> Response:
    """The files, newest first."""
    rows = await asked.store.files.of(by.tenant, purpose)
    told = [_file_object(row) for row in rows]
    return JSONResponse(page(told, after=after, limit=limit, order=order))


@router.get("/{file_id}", response_model=FileObject)
async def get_file(file_id: ObjectId, asked: Asked, by: By) -> Response:
    """What is known of a file."""
    row = await asked.store.files.load(by.tenant, file_id)
    if row is None:
        raise not_found(file_id)
    return JSONResponse(_file_object(row))


@router.delete("/{file_id}", response_model=FileDeleted)
async def delete_file(file_id: ObjectId, asked: Asked, by: By) -> Response:
    """Delete a file."""
    if not await asked.store.files.delete(by.tenant, file_id):
        raise not_found(file_id)
    return JSONResponse({"id": file_id, "object": "file", "deleted": True})


@router.get("/{file_id}/content", response_class=Response)
async def get_content(file_id: ObjectId, asked: Asked, by: By) -> Response:
    """What is in a file."""
    content = await asked.store.files.content(by.tenant, file_id)
    if content is None:
        raise not_found(file_id)
    return Response(content, media_type="application/octet-stream")


def not_found(file_id: str, param: str = "file_id") -> ApiError:
    """A 404 for a file."""
    return ApiError(
        404, f"File with id {file_id!r:.200} not found.", param=param, code="file_not_found"
    )


def expiry(anchor: object, seconds: object, where: str) -> float:
    """Seconds after which something expires; ApiError for what OpenAI's API does not have."""
    if anchor != "created_at":
        raise _bad(f"{where}.anchor", "give created_at")
    if not isinstance(seconds, int) or not 3600 <= seconds <= 2_592_000:
        raise _bad(f"{where}.seconds", "give a whole number from 3600 to 2592000")
    return float(seconds)


_FIELDS = ("purpose", "expires_after[anchor]", "expires_after[seconds]")


def _upload(form: FormData) -> tuple[UploadFile, dict[str, str]]:
    about: dict[str, str] = {}
    for name, value in form.multi_items():
        if name not in ("file", *_FIELDS):
            raise _bad(name[:80], "is not known here; leave it out")
        if name in about:
            raise _bad(name, "is given twice; give one")
        if name != "file":
            if not isinstance(value, str):
                raise _bad(name, "is a file; give text")
            about[name] = value
    upload = form.get("file")
    if not isinstance(upload, UploadFile):
        raise ApiError(
            400, "file: is required, as a file in multipart/form-data", param="file",
            code="missing_required_parameter",
        )  # fmt: skip
    if about.get("purpose") not in PURPOSES:
        raise _bad("purpose", f"give one of {', '.join(PURPOSES)}")
    return upload, about


def _expires_after(about: dict[str, str]) -> float | None:
    anchor, seconds = (about.get(f"expires_after[{name}]") for name in ("anchor", "seconds"))
    if anchor is None and seconds is None:
        return None
    is_whole = seconds is not None and seconds.isascii() and seconds.isdigit() and len(seconds) < 9
    return expiry(anchor, int(seconds) if is_whole and seconds else None, "expires_after")


def _file_object(row: FileRow) -> Json:
    return {
        "id": row.id,
        "object": "file",
        "bytes": row.num_bytes,
        "created_at": int(row.created_at),
        "expires_at": None if row.expires_at is None else int(row.expires_at),
        "filename": row.filename,
        "purpose": row.purpose,
        "status": "processed",
    }


def _bad(param: str, why: str) -> ApiError:
    return ApiError(400, f"{param}: {why}", param=param, code="invalid_value")

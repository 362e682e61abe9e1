"""The routes of chat completions that are kept: those that were asked for with `store: true`."""

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import JSONResponse, Response
from openai.types.chat import ChatCompletion, ChatCompletionDeleted

from motet.errors import ApiError
from motet.server.auth import Caller, caller
from motet.server.context import Server, server
from motet.server.paging import After, Limit, Order, listed, page
from motet.server.strict import METADATA_PAIR, JsonRoute, Metadata, ObjectId, Strict, refuse

__all__ = ["router"]

Json = dict[str, Any]
router = APIRouter(prefix="/v1/chat/completions", tags=["Chat Completions"], route_class=JsonRoute)
Asked = Annotated[Server, Depends(server)]
By = Annotated[Caller, Depends(caller)]


class ChangedCompletion(Strict):
    """Other metadata."""

    metadata: Metadata | None


@router.get("")
async def list_chat_completions(
    request: Request,
    asked: Asked,
    by: By,
    after: After = None,
    limit: Limit = 20,
    order: Order = "asc",
    model: Annotated[ObjectId | None, Query()] = None,
    metadata: Annotated[
        str | None, Query(description="Pairs that it must have: `metadata[key]=value`.")
    ] = None,
) -> Response:
    """The chat completions that are kept, or those of a model or with some metadata."""
    if metadata is not None:
        raise refuse("metadata", "give it as metadata[key]=value")
    found = await asked.store.chats.page(
        by.tenant, after=after, limit=limit, order=order, model=model,
        about=_pairs(request.query_params),
    )  # fmt: skip
    return JSONResponse(listed(found.data, has_more=found.has_more))


@router.get("/{completion_id}", response_model=ChatCompletion)
async def get_chat_completion(completion_id: ObjectId, asked: Asked, by: By) -> Response:
    """A chat completion that is kept."""
    found = await asked.store.chats.load(by.tenant, completion_id)
    if found is None:
        raise _not_found(completion_id)
    return JSONResponse(found)


@router.post("/{completion_id}", response_model=ChatCompletion)
async def update_chat_completion(
    completion_id: ObjectId, body: ChangedCompletion, asked: Asked, by: By
) -> Response:
    """Give a chat completion other metadata."""
    found = await asked.store.chats.update(by.tenant, completion_id, body.metadata or {})
    if found is None:
        raise _not_found(completion_id)
    return JSONResponse(found)


@router.delete("/{completion_id}", response_model=ChatCompletionDeleted)
async def delete_chat_completion(completion_id: ObjectId, asked: Asked, by: By) -> Response:
    """Delete a chat completion with its messages."""
    if not await asked.store.chats.delete(by.tenant, completion_id):
        raise _not_found(completion_id)
    told = {"id": completion_id, "object": "chat.completion.deleted", "deleted": True}
    return JSONResponse(told)


@router.get("/{completion_id}/messages")
async def list_messages(
    completion_id: ObjectId,
    asked: Asked,
    by: By,
    after: After = None,
    limit: Limit = 20,
    order: Order = "asc",
) -> Response:
    """The messages that a chat completion answers."""
    found = await asked.store.chats.messages(by.tenant, completion_id)
    if found is None:
        raise _not_found(completion_id)
    told = [_message(one, f"{completion_id}-{i}") for i, one in enumerate(found)]
    return JSONResponse(page(told, after=after, limit=limit, order=order))


def _message(message: Json, message_id: str) -> Json:
    """A message as it was sent; its parts, if it had any, under a name of their own."""
    content = message.get("content")
    parts = content if isinstance(content, list) else None
    if parts is not None:
        content = "".join(part.get("text") or part.get("refusal") or "" for part in parts)
    told = {"refusal": None, "name": None, **message}
    return {"id": message_id, **told, "content": content, "content_parts": parts}


def _pairs(query: Mapping[str, str]) -> dict[str, str]:
    """Of the query's `metadata[key]=value`."""
    found = ((METADATA_PAIR.fullmatch(name), value) for name, value in query.items())
    return {match[1]: value for match, value in found if match}


def _not_found(completion_id: str) -> ApiError:
    return ApiError(
        404, f"Chat completion with id {completion_id!r:.200} not found.",
        param="completion_id", code="not_found",
    )  # fmt: skip

"""The routes of `/v1/conversations`, and of the items in them."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from fastapi.responses import JSONResponse, Response
from openai.types.conversations import (
    Conversation,
    ConversationDeletedResource,
    ConversationItem,
    ConversationItemList,
)
from pydantic import Field

from motet.errors import ApiError
from motet.server.auth import Caller, caller
from motet.server.context import Server, server
from motet.server.ids import new_id
from motet.server.paging import After, Limit, Order, listed
from motet.server.responses.history import check_sealed, included
from motet.server.responses.items import InputItem
from motet.server.responses.plan import input_items
from motet.server.responses.request import Include
from motet.server.store import ConversationRow
from motet.server.strict import JsonRoute, Metadata, ObjectId, Strict

__all__ = ["router"]

Json = dict[str, Any]
MAX_NEW_ITEMS = 20  # at a time, as in OpenAI's API
router = APIRouter(prefix="/v1/conversations", tags=["Conversations"], route_class=JsonRoute)
Asked = Annotated[Server, Depends(server)]
By = Annotated[Caller, Depends(caller)]
NewItems = Annotated[list[InputItem], Field(max_length=MAX_NEW_ITEMS)]


class NewConversation(Strict):
    """A conversation, and what it begins with."""

    items: NewItems | None = None
    metadata: Metadata | None = None


class ChangedConversation(Strict):
    """Other metadata."""

    metadata: Metadata | None


class AddedItems(Strict):
    """Items for the end of a conversation."""

    items: NewItems


@router.post("", response_model=Conversation)
async def create_conversation(
    asked: Asked, by: By, body: NewConversation | None = None
) -> Response:
    """Begin a conversation."""
    body = body or NewConversation()
    items = await _new_items(asked, by, body.items or ())
    row = await asked.store.conversations.create(
        by.tenant, new_id("conv"), body.metadata or {}, items
    )
    return JSONResponse(_object(row))


@router.get("/{conversation_id}", response_model=Conversation)
async def get_conversation(conversation_id: ObjectId, asked: Asked, by: By) -> Response:
    """A conversation, without its items."""
    row = await asked.store.conversations.load(by.tenant, conversation_id)
    if row is None:
        raise _not_found(conversation_id)
    return JSONResponse(_object(row))


@router.post("/{conversation_id}", response_model=Conversation)
async def update_conversation(
    conversation_id: ObjectId, body: ChangedConversation, asked: Asked, by: By
) -> Response:
    """Give a conversation other metadata."""
    row = await asked.store.conversations.update(by.tenant, conversation_id, body.metadata or {})
    if row is None:
        raise _not_found(conversation_id)
    return JSONResponse(_object(row))


@router.delete("/{conversation_id}", response_model=ConversationDeletedResource)
async def delete_conversation(conversation_id: ObjectId, asked: Asked, by: By) -> Response:
    """Delete a conversation with its items; responses that were made in it stay."""
    if not await asked.store.conversations.delete(by.tenant, conversation_id):
        raise _not_found(conversation_id)
    told = {"id": conversation_id, "object": "conversation.deleted", "deleted": True}
    return JSONResponse(told)


@router.post("/{conversation_id}/items", response_model=ConversationItemList)
async def add_items(
    conversation_id: ObjectId,
    body: AddedItems,
    asked: Asked,
    by: By,
    include: Annotated[list[Include] | None, Query()] = None,
) -> Response:
    """Add items at the end; gives them with their ids."""
    items = await _new_items(asked, by, body.items, conversation_id)
    if not await asked.store.conversations.append(by.tenant, conversation_id, items):
        raise _not_found(conversation_id)
    told = [included(one, include, asked.keeper, by.tenant) for one in items]
    return JSONResponse(listed(told, has_more=False))


@router.get("/{conversation_id}/items", response_model=ConversationItemList)
async def list_items(
    conversation_id: ObjectId,
    asked: Asked,
    by: By,
    after: After = None,
    limit: Limit = 20,
    order: Order = "desc",
    include: Annotated[list[Include] | None, Query()] = None,
) -> Response:
    """The items of a conversation."""
    found = await asked.store.conversations.page(
        by.tenant, conversation_id, after=after, limit=limit, order=order
    )
    if found is None:
        raise _not_found(conversation_id)
    told = [included(one, include, asked.keeper, by.tenant) for one in found.data]
    return JSONResponse(listed(told, has_more=found.has_more))


@router.get("/{conversation_id}/items/{item_id}", response_model=ConversationItem)
async def get_item(
    conversation_id: ObjectId,
    item_id: ObjectId,
    asked: Asked,
    by: By,
    include: Annotated[list[Include] | None, Query()] = None,
) -> Response:
    """One item."""
    found = await _some(asked, by, conversation_id, [item_id])
    if not found:
        raise _no_item(item_id)
    return JSONResponse(included(found[0], include, asked.keeper, by.tenant))


@router.delete("/{conversation_id}/items/{item_id}", response_model=Conversation)
async def delete_item(
    conversation_id: ObjectId, item_id: ObjectId, asked: Asked, by: By
) -> Response:
    """Delete one item; gives the conversation."""
    row = await asked.store.conversations.load(by.tenant, conversation_id)
    if row is None:
        raise _not_found(conversation_id)
    if not await asked.store.conversations.remove(by.tenant, conversation_id, item_id):
        raise _no_item(item_id)
    return JSONResponse(_object(row))


async def _new_items(
    asked: Server, by: Caller, given: Any, conversation_id: str | None = None
) -> list[Json]:
    """Items as they are stored; ApiError for an id that stands twice, there or in the conversation,
    and for what no request could be made with."""
    items = await input_items(asked, by, given)
    known: set[str] = set()
    if conversation_id is not None:
        there = await _some(asked, by, conversation_id, [item["id"] for item in items])
        known |= {item["id"] for item in there}
    for i, item in enumerate(items):
        check_sealed(item, asked.keeper, by.tenant)
        if item["id"] in known:
            raise ApiError(
                400, f"items[{i}].id: {item['id']!r:.200} is in the conversation already",
                param=f"items[{i}].id", code="invalid_value",
            )  # fmt: skip
        known.add(item["id"])
    return items


async def _some(asked: Server, by: Caller, conversation_id: str, ids: list[str]) -> list[Json]:
    found = await asked.store.conversations.some(by.tenant, conversation_id, ids)
    if found is None:
        raise _not_found(conversation_id)
    return found


def _object(row: ConversationRow) -> Json:
    return {
        "id": row.id,
        "object": "conversation",
        "created_at": int(row.created_at),
        "metadata": row.metadata,
    }


def _not_found(conversation_id: str) -> ApiError:
    return ApiError(
        404, f"Conversation with id {conversation_id!r:.200} not found.",
        param="conversation_id", code="conversation_not_found",
    )  # fmt: skip


def _no_item(item_id: str) -> ApiError:
    return ApiError(
        404, f"Item with id {item_id!r:.200} not found.", param="item_id", code="item_not_found"
    )

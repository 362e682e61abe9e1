"""A conversation in short: the model sums it up, and the summary is sealed for the client."""

import time
from typing import Any

from motet.errors import ApiError
from motet.server.auth import Caller
from motet.server.context import Server
from motet.server.ids import new_id
from motet.server.models import resolve_model
from motet.server.responses.history import chat_messages
from motet.server.responses.plan import FIELDS, input_items, past_items
from motet.server.responses.request import CompactBody
from motet.server.responses.summary import compaction_item, summarize, summary_ask
from motet.server.responses.writer import usage_object
from motet.server.sampling import FLEX_PRIORITY
from motet.server.turns import Ask

__all__ = ["compact"]

Json = dict[str, Any]


async def compact(server: Server, caller: Caller, body: CompactBody) -> Json:
    """The users' messages and one item for the rest; ApiError if there is nothing to sum up."""
    model = resolve_model(server, body.model)
    past = await past_items(server, caller, body.previous_response_id, None)
    items = [*past, *await input_items(server, caller, body.input, past)]
    if not items:
        raise ApiError(400, "input: there is nothing to sum up", param="input")
    ask = Ask(
        messages=chat_messages(items, server.keeper, caller.tenant),
        tenant=caller.tenant,
        params=server.turns.host.current().defaults,
        instructions=body.instructions,
        priority=FLEX_PRIORITY if body.service_tier == "flex" else 0,
        adapter=model.adapter,
        fields=FIELDS,
    )
    text, usage = await summarize(await server.turns.open(summary_ask(ask)))
    item = compaction_item(server.keeper, caller.tenant, text, is_whole=False)
    kept = [item for item in items if item["type"] == "message" and item["role"] == "user"]
    return {
        "id": new_id("cmpr"),
        "object": "response.compaction",
        "created_at": int(time.time()),
        "output": [*kept, item],
        "usage": usage_object(usage),
    }

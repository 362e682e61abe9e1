"""A conversation in short: the model sums it up, and the summary is sealed for the client."""

import time
from typing import Any

from motet.server.auth import Caller
from motet.server.context import Server
from motet.server.ids import new_id
from motet.server.models import resolve_model
from motet.server.reader import PartBegin, PartDelta
from motet.server.responses.history import chat_messages
from motet.server.responses.plan import input_items, past_items
from motet.server.responses.request import CompactBody
from motet.server.responses.writer import usage_object
from motet.server.turns import Ask, TurnEnd

__all__ = ["compact"]

Json = dict[str, Any]
_WISH = (
    "Sum up this conversation for an assistant that takes it over and has not seen it: what was "
    "asked, what was found and decided, what is open, and every name, number and file that will be "
    "needed. Write the summary alone."
)
_LEAD = "Summary of the conversation so far:\n\n"


async def compact(server: Server, caller: Caller, body: CompactBody) -> Json:
    """The users' messages and one item for the rest; ApiError if there is nothing to sum up."""
    resolve_model(server, body.model)
    past = await past_items(server, caller, body.previous_response_id, None)
    items = [*past, *await input_items(server, caller, body.input, past)]
    wish = {"role": "user", "content": _WISH}
    ask = Ask(
        messages=[*chat_messages(items, server.keeper, caller.tenant), wish],
        tenant=caller.tenant,
        params=server.turns.host.current().defaults,
        instructions=body.instructions,
        effort="low",
        truncate=True,
    )
    text, is_answer, usage = "", False, None
    async with await server.turns.open(ask) as turn:
        async for events in turn:
            for event in events:
                if isinstance(event, PartBegin):
                    is_answer = event.kind != "reasoning"
                elif isinstance(event, PartDelta) and is_answer:
                    text += event.text
                elif isinstance(event, TurnEnd):
                    usage = event.usage
    assert usage is not None
    sealed = server.keeper.seal({"text": _LEAD + text}, purpose="compaction", tenant=caller.tenant)
    kept = [item for item in items if item["type"] == "message" and item["role"] == "user"]
    return {
        "id": new_id("cmpr"),
        "object": "response.compaction",
        "created_at": int(time.time()),
        "output": [*kept, {"id": new_id("cmp"), "type": "compaction", "encrypted_content": sealed}],
        "usage": usage_object(usage),
    }

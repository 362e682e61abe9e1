"""What the model says of a conversation in short, and the sealed item that stands for it.

A summary of everything takes the place of all that came before it; one of `/v1/responses/compact`
stands beside the users' messages, which the client keeps.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from motet.server.ids import new_id
from motet.server.reader import PartBegin, PartDelta
from motet.server.sealing import Keeper
from motet.server.turns import Ask, Turn, TurnEnd, TurnUsage

__all__ = ["can_compact", "compacted", "compaction_item", "summarize", "summary_ask"]

Json = dict[str, Any]
_WISH = (
    "Sum up this conversation for an assistant that takes it over and has not seen it: what was "
    "asked, what was found and decided, what is open, and every name, number and file that will be "
    "needed. Write the summary alone."
)
_LEAD = "Summary of the conversation so far:\n\n"
_TOLD = ("system", "developer")  # roles whose messages no summary replaces


def summary_ask(ask: Ask) -> Ask:
    """What the model is asked, to sum up what `ask` holds."""
    wish = {"role": "user", "content": _WISH}
    return Ask(
        messages=[*ask.messages, wish],
        tenant=ask.tenant,
        params=replace(ask.params, max_tokens=None, stop=(), logprobs=None, n=1),
        instructions=ask.instructions,
        effort="low",
        truncate=True,
        priority=ask.priority,
        adapter=ask.adapter,
        fields=ask.fields,
    )


async def summarize(turn: Turn) -> tuple[str, TurnUsage]:
    """The summary, and what it cost; raises what ends the turn."""
    text, is_answer, usage = "", False, None
    async with turn:
        async for events in turn:
            for event in events:
                if isinstance(event, PartBegin):
                    is_answer = event.kind != "reasoning"
                elif isinstance(event, PartDelta) and is_answer:
                    text += event.text
                elif isinstance(event, TurnEnd):
                    usage = event.usage
    assert usage is not None
    return _LEAD + text, usage


def compaction_item(keeper: Keeper, tenant: str, text: str, *, is_whole: bool) -> Json:
    """The item for clients; `is_whole` if it stands for all that came before it."""
    told = {"text": text, "is_whole": is_whole}
    sealed = keeper.seal(told, purpose="compaction", tenant=tenant)
    return {"id": new_id("cmp"), "type": "compaction", "encrypted_content": sealed}


def can_compact(messages: Sequence[Mapping[str, Any]]) -> bool:
    """Whether there is more than one message to sum up."""
    return sum(message["role"] not in _TOLD for message in messages) > 1


def compacted(messages: Sequence[Mapping[str, Any]], text: str) -> list[Mapping[str, Any]]:
    """The messages with their summary in place of all before the last of a user's; what came of
    that is in the summary where nothing else is.
    """
    users = [i for i, message in enumerate(messages) if message["role"] == "user"]
    at = users[-1] if users else len(messages)
    is_first = all(message["role"] in _TOLD for message in messages[:at])
    developers = [message for message in messages[:at] if message["role"] in _TOLD]
    rest = messages[at : at + 1] if is_first else messages[at:]
    return [*developers, {"role": "user", "content": text}, *rest]

"""Stored items as the model reads them: messages in the form of chat completions."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from motet.errors import ApiError, UsageError
from motet.server.builtin import HostedTool, hosted_item
from motet.server.responses.tools import flat_name
from motet.server.sealing import Keeper

__all__ = ["chat_messages", "check_sealed", "included", "item_text"]

Json = dict[str, Any]


def item_text(content: Any) -> str:
    """The text of a message's content or of a call's output."""
    if isinstance(content, str):
        return content
    return "".join(part.get("text") or part.get("refusal") or "" for part in content)


def chat_messages(items: Iterable[Mapping[str, Any]], keeper: Keeper, tenant: str) -> list[Json]:
    """Stored items as messages of chat completions; ApiError for what cannot be opened."""
    messages: list[Json] = []
    waiting: dict[str, Mapping[str, Any]] = {}  # calls without an output, by their id
    for item in items:
        kind = item["type"]
        is_next_turn = messages and messages[-1]["role"] == "tool" and not kind.endswith("_output")
        if item.get("role") not in ("system", "developer") and (
            is_next_turn or item.get("role") == "user"
        ):
            _check_answered(waiting)
        if kind == "message" and item["role"] != "assistant":
            messages.append({"role": item["role"], "content": item_text(item["content"])})
        elif kind == "message":
            said = _assistant(messages, {"content"})
            said["content"] = (said.get("content") or "") + item_text(item["content"])
            if item.get("phase"):
                said["phase"] = item["phase"]
        elif kind == "reasoning":
            thought = _reasoning_text(item, keeper, tenant)
            if thought:
                said = _assistant(messages, {"content"})
                said["reasoning"] = "\n\n".join(filter(None, (said.get("reasoning"), thought)))
        elif kind in ("function_call", "custom_tool_call"):
            if item.get("status") == "incomplete":
                continue  # it was cut off, and never made
            if item["call_id"] in waiting:
                raise _bad(f"the call_id {item['call_id']!r} stands for two calls")
            waiting[item["call_id"]] = item
            _assistant(messages, set()).setdefault("tool_calls", []).append(_call(item))
        elif (hosted := hosted_item(kind)) is not None:
            if item.get("status") == "completed":
                _recall(messages, item, hosted)
        elif kind == "compaction":
            summary = _open(keeper, item, "compaction", tenant)
            if summary.get("is_whole"):  # what came before is in it
                waiting.clear()
                messages = [one for one in messages if one["role"] in ("system", "developer")]
            _check_answered(waiting)
            messages.append({"role": "user", "content": summary["text"]})
        else:
            _check_output(item, waiting.pop(item["call_id"], None))
            content = item_text(item["output"])
            messages.append({"role": "tool", "tool_call_id": item["call_id"], "content": content})
    if messages and messages[-1]["role"] == "tool":  # those of one turn are answered together
        _check_answered(waiting)
    for message in messages:
        if message["role"] == "assistant":
            # Reasoning alone still needs something that was said.
            message.setdefault("content", None)
    return messages


def _check_answered(waiting: Mapping[str, Mapping[str, Any]]) -> None:
    for call_id in waiting:
        raise _bad(f"no output found for the call with call_id {call_id!r}; give one after it")


def _check_output(item: Mapping[str, Any], call: Mapping[str, Any] | None) -> None:
    """That an output is of a call which waits for it, and says no other things of it."""
    call_id = item["call_id"]
    if call is None or item["type"] != f"{call['type']}_output":
        raise _bad(f"no call found for the {item['type']} with call_id {call_id!r}")
    for key in ("name", "namespace"):
        if item.get(key) not in (None, call.get(key)):
            raise _bad(
                f"the output with call_id {call_id!r} has the {key} {item[key]!r:.80}, "
                f"and its call {call.get(key)!r:.80}"
            )


def _bad(why: str) -> ApiError:
    return ApiError(400, f"input: {why}", param="input", code="invalid_value")


def _recall(messages: list[Json], item: Mapping[str, Any], hosted: HostedTool) -> None:
    name, arguments, told = hosted.recall(item)
    function = {"name": name, "arguments": arguments}
    call = {"id": item["id"], "type": "function", "function": function}
    _assistant(messages, set()).setdefault("tool_calls", []).append(call)
    messages.append({"role": "tool", "tool_call_id": item["id"], "content": told})


def _assistant(messages: list[Json], before: set[str]) -> Json:
    """The assistant's message to add to: the last, or a new one if it is past what is `before`."""
    last = messages[-1] if messages else None
    if last is not None and last["role"] == "assistant":
        has_calls, has_text = "tool_calls" in last, bool(before) and "content" in last
        if has_calls or not has_text:
            return last  # calls wait for their results, so what comes between goes before them
    messages.append({"role": "assistant"})
    return messages[-1]


def _call(item: Mapping[str, Any]) -> Json:
    name = flat_name(item["name"], item.get("namespace"))
    if item["type"] == "function_call":
        function = {"name": name, "arguments": item["arguments"]}
        return {"id": item["call_id"], "type": "function", "function": function}
    custom = {"name": name, "input": item["input"]}
    return {"id": item["call_id"], "type": "custom", "custom": custom}


def _reasoning_text(item: Mapping[str, Any], keeper: Keeper, tenant: str) -> str:
    if item.get("encrypted_content") is not None:
        text: str = _open(keeper, item, "reasoning", tenant)["text"]
        return text
    return "\n\n".join(part["text"] for part in item.get("content") or item.get("summary") or ())


def included(item: Json, include: Collection[str] | None, keeper: Keeper, tenant: str) -> Json:
    """A stored item with what `include` wants beside it. Log-probabilities are there if they were
    asked for when it was made."""
    if (
        item["type"] != "reasoning"
        or "reasoning.encrypted_content" not in (include or ())
        or item.get("status") == "in_progress"
        or item.get("encrypted_content") is not None
    ):
        return item
    text = _reasoning_text(item, keeper, tenant)
    sealed = keeper.seal({"text": text}, purpose="reasoning", tenant=tenant)
    return {**item, "encrypted_content": sealed}


def check_sealed(item: Mapping[str, Any], keeper: Keeper, tenant: str) -> None:
    """ApiError for an item whose encrypted content cannot be opened."""
    if item.get("encrypted_content") is not None:
        _open(keeper, item, item["type"], tenant)


def _open(keeper: Keeper, item: Mapping[str, Any], purpose: str, tenant: str) -> Any:
    try:
        return keeper.open(item["encrypted_content"], purpose=purpose, tenant=tenant)
    except UsageError as error:
        raise ApiError(
            400, f"input: the item {item['id']!r:.200}: {error}", param="input",
            code="invalid_encrypted_content",
        ) from None  # fmt: skip

"""Stored items as the model reads them: messages in the form of chat completions."""

from collections.abc import Iterable, Mapping
from typing import Any

from motet.errors import ApiError, UsageError
from motet.server.builtin import HostedTool, hosted_item
from motet.server.responses.tools import flat_name
from motet.server.sealing import Keeper

__all__ = ["chat_messages", "item_text", "sealed_reasoning"]

Json = dict[str, Any]


def item_text(content: Any) -> str:
    """The text of a message's content or of a call's output."""
    if isinstance(content, str):
        return content
    return "".join(part.get("text") or part.get("refusal") or "" for part in content)


def chat_messages(items: Iterable[Mapping[str, Any]], keeper: Keeper, tenant: str) -> list[Json]:
    """Stored items as messages of chat completions; ApiError for what cannot be opened."""
    messages: list[Json] = []
    calls: dict[str, str] = {}  # of all calls: what kind they are
    for item in items:
        kind = item["type"]
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
            call = _call(item)
            calls[item["call_id"]] = call["type"]
            _assistant(messages, set()).setdefault("tool_calls", []).append(call)
        elif (hosted := hosted_item(kind)) is not None:
            if item.get("status") == "completed":
                _recall(messages, item, hosted)
        elif kind == "compaction":
            summary = _open(keeper, item["encrypted_content"], "compaction", tenant)
            if summary.get("is_whole"):  # what came before is in it
                messages = [one for one in messages if one["role"] in ("system", "developer")]
            messages.append({"role": "user", "content": summary["text"]})
        else:
            if item["call_id"] not in calls:
                raise ApiError(
                    400, f"No tool call found for the output with call_id {item['call_id']!r}.",
                    param="input", code="invalid_value",
                )  # fmt: skip
            content = item_text(item["output"])
            messages.append({"role": "tool", "tool_call_id": item["call_id"], "content": content})
    for message in messages:
        if message["role"] == "assistant":
            # Reasoning alone still needs something that was said.
            message.setdefault("content", None)
    return messages


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
    sealed = item.get("encrypted_content")
    if sealed is not None:
        text: str = _open(keeper, sealed, "reasoning", tenant)["text"]
        return text
    return "\n\n".join(part["text"] for part in item.get("content") or item.get("summary") or ())


def sealed_reasoning(keeper: Keeper, tenant: str, item: Mapping[str, Any]) -> str:
    """The encrypted content of a reasoning item of ours."""
    return keeper.seal(
        {"text": _reasoning_text(item, keeper, tenant)}, purpose="reasoning", tenant=tenant
    )


def _open(keeper: Keeper, sealed: str, purpose: str, tenant: str) -> Any:
    try:
        return keeper.open(sealed, purpose=purpose, tenant=tenant)
    except UsageError as error:
        raise ApiError(
            400, f"input: {error}", param="input", code="invalid_encrypted_content"
        ) from None

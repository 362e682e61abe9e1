"""The events of a response whose stream nobody kept: the same vocabulary, one delta a text."""

from typing import Any

__all__ = ["replay"]

Json = dict[str, Any]
_TERMINAL = {"completed": "response.completed", "failed": "response.failed"}


def replay(response: Json) -> list[Json]:
    """What a stream of this response could have been; always the same for the same response."""
    begun = {**response, "status": "in_progress", "output": [], "usage": None, "error": None}
    begun |= {"completed_at": None, "incomplete_details": None}
    events = [
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
    ]
    for i, item in enumerate(response["output"]):
        events += _item(i, item)
    last = _TERMINAL.get(response["status"], "response.incomplete")
    events.append({"type": last, "response": response})
    return [{**event, "sequence_number": i} for i, event in enumerate(events)]


def _item(index: int, item: Json) -> list[Json]:
    place = {"item_id": item["id"], "output_index": index}

    def about(kind: str, **more: Any) -> Json:
        return {"type": f"response.{kind}", **place, **more}

    if item["type"] == "compaction":  # it was whole from the first
        told: Json = {"output_index": index, "item": item}
        return [{"type": f"response.output_item.{kind}", **told} for kind in ("added", "done")]
    empty: Json = {"status": "in_progress"}
    empty |= {key: [] for key in ("content", "summary") if key in item}
    empty |= {key: "" for key in ("arguments", "input") if key in item}
    begun = {key: value for key, value in item.items() if key != "encrypted_content"} | empty
    events: list[Json] = [
        {"type": "response.output_item.added", "output_index": index, "item": begun}
    ]
    for i, part in enumerate(item.get("content") or ()):
        at = {"content_index": i}
        text = part["text"]
        kind = "output_text" if part["type"] == "output_text" else "reasoning_text"
        logprobs = {"logprobs": part.get("logprobs") or []} if kind == "output_text" else {}
        bare = {**part, "text": ""} | ({"logprobs": []} if logprobs else {})
        events.append(about("content_part.added", **at, part=bare))
        if text:
            events.append(about(f"{kind}.delta", **at, delta=text, **logprobs))
        events.append(about(f"{kind}.done", **at, text=text, **logprobs))
        events.append(about("content_part.done", **at, part=part))
    for i, part in enumerate(item.get("summary") or ()):
        at = {"summary_index": i}
        text = part["text"]
        events.append(about("reasoning_summary_part.added", **at, part={**part, "text": ""}))
        if text:
            events.append(about("reasoning_summary_text.delta", **at, delta=text))
        events.append(about("reasoning_summary_text.done", **at, text=text))
        events.append(about("reasoning_summary_part.done", **at, part=part))
    for key, kind in (
        ("arguments", "function_call_arguments"),
        ("input", "custom_tool_call_input"),
    ):
        if key in item:
            if item[key]:
                events.append(about(f"{kind}.delta", delta=item[key]))
            events.append(about(f"{kind}.done", **{key: item[key]}))
    events.append({"type": "response.output_item.done", "output_index": index, "item": item})
    return events

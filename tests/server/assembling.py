"""Checks a stream of Responses events against the vocabulary, and puts the response together."""

from collections.abc import Sequence
from typing import Any

from openai.types.responses import Response, ResponseStreamEvent
from pydantic import TypeAdapter

__all__ = ["TERMINAL", "assemble", "check_types"]

Json = dict[str, Any]
TERMINAL = {"response.completed", "response.incomplete", "response.failed"}
_EVENTS: TypeAdapter[Any] = TypeAdapter(ResponseStreamEvent)
_RESPONSE: TypeAdapter[Any] = TypeAdapter(Response)


def check_types(events: Sequence[Json]) -> None:
    """Every event is one of OpenAI's, with the fields and types that it has there."""
    for event in events:
        read = _EVENTS.validate_python(event)
        assert read.type == event["type"], "it was read as another event"
        if "response" in event:
            _RESPONSE.validate_python(event["response"])


def assemble(events: Sequence[Json]) -> Json:
    """The response that the events tell of, from the deltas alone but for the terminal one.

    Checks the numbers, the order and that what is done is what was told in pieces.
    """
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    assert events[0]["type"] == "response.created"
    assert [event["type"] for event in events if event["type"] in TERMINAL] == [events[-1]["type"]]
    items: list[Json] = []
    done: list[bool] = []
    for event in events:
        kind = event["type"]
        if kind == "response.output_item.added":
            assert event["output_index"] == len(items)
            assert all(done), "an item begins before the last one is done"
            items.append(_copy(event["item"]))
            done.append(False)
            continue
        if "output_index" not in event:
            continue
        item = items[event["output_index"]]
        assert not done[event["output_index"]]
        if kind == "response.output_item.done":
            told = {key: value for key, value in event["item"].items() if key in _TOLD}
            assert told == {key: value for key, value in item.items() if key in _TOLD}
            items[event["output_index"]] = _copy(event["item"])
            done[event["output_index"]] = True
            continue
        assert event["item_id"] == item["id"]
        _take(item, kind.removeprefix("response."), event)
    assert all(done)
    response = events[-1]["response"]
    assert response["output"] == items
    assert isinstance(response, dict)
    return response


_TOLD = {"id", "type", "role", "phase", "content", "summary", "arguments", "input", "name",
         "call_id", "namespace"}  # fmt: skip


def _take(item: Json, kind: str, event: Json) -> None:
    if kind == "content_part.added":
        assert event["content_index"] == len(item["content"])
        item["content"].append(dict(event["part"]))
    elif kind == "reasoning_summary_part.added":
        item["summary"].append(dict(event["part"]))
    elif kind in ("output_text.delta", "reasoning_text.delta"):
        part = item["content"][event["content_index"]]
        part["text"] += event["delta"]
        if kind == "output_text.delta":
            part["logprobs"] = [*part["logprobs"], *event["logprobs"]]
    elif kind == "reasoning_summary_text.delta":
        item["summary"][event["summary_index"]]["text"] += event["delta"]
    elif kind in ("output_text.done", "reasoning_text.done"):
        assert item["content"][event["content_index"]]["text"] == event["text"]
    elif kind == "reasoning_summary_text.done":
        assert item["summary"][event["summary_index"]]["text"] == event["text"]
    elif kind == "content_part.done":
        assert item["content"][event["content_index"]] == event["part"]
    elif kind == "reasoning_summary_part.done":
        assert item["summary"][event["summary_index"]] == event["part"]
    elif kind.startswith("function_call_arguments"):
        _take_text(item, "arguments", kind, event)
    elif kind.startswith("custom_tool_call_input"):
        _take_text(item, "input", kind, event)
    else:
        raise AssertionError(f"an event that nobody knows: {kind}")


def _take_text(item: Json, key: str, kind: str, event: Json) -> None:
    if kind.endswith(".delta"):
        item[key] += event["delta"]
    else:
        assert item[key] == event[key]


def _copy(item: Json) -> Json:
    lists: Json = {}
    for key in ("content", "summary"):
        if key in item:
            lists[key] = [dict(part) for part in item[key]]
    return {**item, **lists}

"""The seam for tools that the server runs, with a tool that looks things up in a table."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import openai
import pytest

from motet.errors import ApiError
from motet.server.builtin import HOSTED, HostedResult
from tests.chat.scripted import call, final, spell
from tests.server.assembling import check_types
from tests.server.conftest import Stage
from tests.server.scripted import Script

Json = dict[str, Any]


class Lookup:
    """In place of a web search: its items and events are those that clients know."""

    item_type = "web_search_call"

    def schema(self, declared: Mapping[str, Any]) -> Json:
        for key in declared:
            if key not in ("type", "search_context_size"):
                raise ApiError(400, f"web_search.{key}: is not known", param=f"tools.{key}")
        return {"type": "function", "function": {"name": "search", "description": "Searches."}}

    def begin(self, arguments: str) -> Json:
        query = json.loads(arguments)["query"] if arguments else ""
        return {"action": {"type": "search", "query": query, "queries": [query]}}

    async def run(self, arguments: str, tenant: str) -> HostedResult:
        query = json.loads(arguments)["query"]
        if query == "nothing":
            return HostedResult("Error: nothing found.", is_error=True)
        return HostedResult(f"found {query}", {"found": f"found {query}"})

    def recall(self, item: Mapping[str, Any]) -> tuple[str, str, str]:
        return "search", json.dumps({"query": item["action"]["query"]}), item["found"]


SEARCH: Any = {"type": "web_search"}
FIND: Any = {"type": "function", "name": "find", "parameters": None, "strict": False}


@pytest.fixture(autouse=True)
def _lookup() -> Iterator[None]:
    HOSTED["web_search"] = Lookup()
    yield
    del HOSTED["web_search"]


def search(query: str, thought: str = "") -> str:
    return call("functions.search", json.dumps({"query": query}), thought)


def test_a_call_is_run_within_the_response(stage: Stage) -> None:
    client = stage.running.client
    stage.says = [search("Oslo", "Look."), final("It is there.", "Good.")]
    events = [
        event.to_dict()
        for event in client.responses.create(
            model="scripted", input="?", tools=[SEARCH], stream=True
        )
    ]
    check_types(events)
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    kinds = [event["type"] for event in events if "web_search" in str(event["type"])]
    assert kinds == ["response.web_search_call.in_progress", "response.web_search_call.completed"]
    made: Any = events[-1]["response"]
    assert [item["type"] for item in made["output"]] == [
        "reasoning", "web_search_call", "reasoning", "message",
    ]  # fmt: skip
    assert made["output"][1]["status"] == "completed"
    assert made["output"][1]["action"]["query"] == "Oslo"
    assert len(stage.engine.requests) == 2
    asked = sum(len(request.prompt_ids) for request in stage.engine.requests)
    assert made["usage"]["input_tokens"] == asked
    assert (
        "functions.search to=assistant<|channel|>commentary<|message|>found Oslo<|end|>"
        in (stage.engine.prompts[1])
    )
    stage.says = final("Still.")
    client.responses.create(
        model="scripted", input="more", previous_response_id=made["id"], tools=[SEARCH]
    )
    assert "<|message|>found Oslo<|end|>" in stage.engine.prompts[-1]
    items: Any = [{"role": "user", "content": "?"}, made["output"][1]]
    client.responses.create(model="scripted", input=items)
    assert "<|message|>found Oslo<|end|>" in stage.engine.prompts[-1]


def test_the_number_of_calls_is_bounded(stage: Stage) -> None:
    stage.says = [search("a"), search("b"), final("Enough.")]
    got = stage.running.client.responses.create(
        model="scripted", input="?", tools=[SEARCH, FIND], max_tool_calls=2
    )
    assert got.output_text == "Enough."
    assert "type search" in stage.engine.prompts[1]
    assert "type search" not in stage.engine.prompts[2]
    assert "type find" in stage.engine.prompts[2]


def test_tokens_of_all_turns_are_bounded(stage: Stage) -> None:
    stage.says = [search("a"), final("A very long answer, indeed.")]
    size = len(spell(search("a")))
    got = stage.running.client.responses.create(
        model="scripted", input="?", tools=[SEARCH], max_output_tokens=size + 20
    )
    assert got.status == "incomplete"
    assert got.usage is not None
    assert got.usage.output_tokens == size + 20


def test_calls_of_a_turn_that_is_cut_off(stage: Stage) -> None:
    """What was whole is not run any more, and what was half says nothing; both are told to end."""
    whole = search("a").replace("<|call|>", "<|end|><|start|>assistant")
    stage.says = Script(whole + search("b").partition('"b"')[0], finish="length")
    events = [
        event.to_dict()
        for event in stage.running.client.responses.create(
            model="scripted", input="?", tools=[SEARCH], stream=True
        )
    ]
    check_types(events)
    response: Any = events[-1]["response"]
    assert response["status"] == "incomplete"
    assert [item["status"] for item in response["output"]] == ["incomplete", "incomplete"]
    done = [event for event in events if event["type"] == "response.output_item.done"]
    assert [event["output_index"] for event in done] == [1, 0]


def test_a_call_that_fails_is_told(stage: Stage) -> None:
    stage.says = [search("nothing"), final("No luck.")]
    got = stage.running.client.responses.create(model="scripted", input="?", tools=[SEARCH])
    assert got.output[0].status == "failed"  # type: ignore[union-attr]
    assert got.output_text == "No luck."


def test_the_clients_calls_end_the_response(stage: Stage) -> None:
    two = search("a").replace("<|call|>", "<|end|><|start|>assistant")
    stage.says = two + call("functions.find", "{}")
    got = stage.running.client.responses.create(model="scripted", input="?", tools=[SEARCH, FIND])
    assert [item.type for item in got.output] == ["web_search_call", "function_call"]
    assert got.status == "completed"


def test_choices_and_refusals(stage: Stage) -> None:
    client = stage.running.client
    stage.says = [search("a"), final("ok")]
    chosen: Any = {"type": "web_search"}
    client.responses.create(model="scripted", input="?", tools=[SEARCH, FIND], tool_choice=chosen)
    first, second = (request.params.grammar or "" for request in stage.engine.requests)
    assert "functions.search" in first
    assert "functions.find" not in first
    assert "functions.find" in second
    allowed: Any = {"type": "allowed_tools", "mode": "required", "tools": [chosen]}
    stage.says = [search("a"), final("ok")]
    client.responses.create(model="scripted", input="?", tools=[SEARCH, FIND], tool_choice=allowed)
    assert "functions.find" not in (stage.engine.requests[2].params.grammar or "")
    wrong: Any
    for wrong in ({"type": "web_search", "color": 1}, {"type": "mcp"}):
        with pytest.raises(openai.BadRequestError):
            client.responses.create(model="scripted", input="?", tools=[wrong])

"""The embedded model behind a real server, asked with OpenAI's client."""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from pydantic import BaseModel

from motet import LLM
from motet.server import Engine
from tests.server.assembling import assemble, check_types
from tests.server.serving import Running, serving

QUESTION = "What is 37 + 58 - 12?"


@pytest.fixture(scope="module")
def nano(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with ExitStack() as stack:
        engine = Engine.of(LLM("nano"))
        yield stack.enter_context(serving(engine, tmp_path_factory.mktemp("nano")))


def test_streamed_and_not(nano: Running) -> None:
    made = nano.client.responses.create(model="nano", input=QUESTION)
    assert "83" in made.output_text
    assert made.usage is not None
    events = [
        event.to_dict()
        for event in nano.client.responses.create(model="nano", input=QUESTION, stream=True)
    ]
    check_types(events)
    response: Any = assemble(events)
    texts = [item["content"][0]["text"] for item in response["output"]]
    assert texts == [item.content[0].text for item in made.output]  # type: ignore[union-attr,index]
    assert response["usage"]["output_tokens"] == made.usage.output_tokens
    assert response["usage"]["input_tokens_details"]["cached_tokens"] > 0


def test_a_schema(nano: Running) -> None:
    class Answer(BaseModel):
        result: int

    got = nano.client.responses.parse(model="nano", input=QUESTION, text_format=Answer)
    assert isinstance(got.output_parsed, Answer)


def test_a_tool_that_must_be_called(nano: Running) -> None:
    tool: Any = {
        "type": "function",
        "name": "calculator",
        "description": "Computes.",
        "parameters": {
            "type": "object",
            "properties": {"expression": {"type": "string"}},
            "required": ["expression"],
        },
        "strict": True,
    }
    got = nano.client.responses.create(
        model="nano", input=QUESTION, tools=[tool], tool_choice="required", max_output_tokens=200
    )
    call = got.output[-1]
    assert call.type == "function_call"
    output: Any = {"type": "function_call_output", "call_id": call.call_id, "output": "83"}
    done = nano.client.responses.create(
        model="nano", input=[output], tools=[tool], previous_response_id=got.id,
        max_output_tokens=200,
    )  # fmt: skip
    assert done.output


def test_leaving_frees_the_cache(nano: Running) -> None:
    client = nano.app.state.motet.turns.host.current().client
    stream = nano.client.responses.create(
        model="nano", input="Count from 1 to 1000.", stream=True, temperature=1.5
    )
    for event in stream:
        if event.type.endswith("delta"):
            break
    stream.close()
    deadline = time.monotonic() + 10
    while client.stats().num_used_blocks or client.stats().num_running:
        assert time.monotonic() < deadline, client.stats()
        time.sleep(0.02)

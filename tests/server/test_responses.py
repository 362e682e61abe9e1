"""`/v1/responses` with OpenAI's own client, over an engine that says what a test wrote down."""

import asyncio
from typing import Any

import openai
import pytest
from openai.types.responses import Response
from pydantic import TypeAdapter

from tests.chat.scripted import call, final
from tests.server.conftest import Stage

WEATHER: Any = {
    "type": "function",
    "name": "weather",
    "description": "The weather now.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    "strict": False,
}


def test_answers(stage: Stage) -> None:
    stage.says = final("It is 4.", "Two and two.")
    got = stage.running.client.responses.create(model="scripted", input="What is 2 + 2?")
    assert got.status == "completed"
    assert got.output_text == "It is 4."
    assert [item.type for item in got.output] == ["reasoning", "message"]
    assert got.output[0].content[0].text == "Two and two."  # type: ignore[union-attr,index]
    assert got.usage is not None
    assert got.usage.output_tokens_details.reasoning_tokens == len("Two and two.")


def test_calls_a_function_and_goes_on(stage: Stage) -> None:
    client = stage.running.client
    stage.says = [call("functions.weather", '{"city": "Oslo"}', "Ask."), final("Cold.")]
    first = client.responses.create(model="scripted", input="Oslo?", tools=[WEATHER])
    TypeAdapter(Response).validate_python(first.to_dict())
    made = first.output[-1]
    assert made.type == "function_call"
    assert (made.name, made.arguments) == ("weather", '{"city": "Oslo"}')
    output: Any = {"type": "function_call_output", "call_id": made.call_id, "output": "-3"}
    second = client.responses.create(
        model="scripted", input=[output], tools=[WEATHER], previous_response_id=first.id
    )
    assert second.output_text == "Cold."
    assert stage.engine.prompts[-1].endswith(
        "<|start|>assistant<|channel|>analysis<|message|>Ask.<|end|>"
        "<|start|>assistant to=functions.weather<|channel|>commentary <|constrain|>json<|message|>"
        '{"city": "Oslo"}<|call|>'
        "<|start|>functions.weather to=assistant<|channel|>commentary<|message|>-3<|end|>"
        "<|start|>assistant"
    )


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"input": "x", "colour": "red"}, "colour"),
        ({"input": [{"role": "user", "content": [{"type": "input_image"}]}]},
         "input[0].content[0].type"),
        ({"input": "x", "tools": [{"type": "web_search"}]}, "tools[0].type"),
        ({"input": "x", "prompt": {"id": "p"}}, "prompt"),
        ({"input": "x", "reasoning": {"effort": "huge"}}, "reasoning.effort"),
    ],
)  # fmt: skip
def test_refuses_by_name(stage: Stage, body: dict[str, Any], param: str) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        stage.running.client.post("/responses", body={"model": "scripted", **body}, cast_to=object)
    assert caught.value.param == param
    assert not stage.engine.requests


def test_the_librarys_stream(stage: Stage) -> None:
    stage.says = final("Four.", "Hm.")
    client = stage.running.client
    with client.responses.stream(model="scripted", input="2 + 2?") as stream:
        text = "".join(e.delta for e in stream if e.type == "response.output_text.delta")
        assert text == stream.get_final_response().output_text == "Four."


def test_many_at_once_with_the_asynchronous_client(stage: Stage) -> None:
    stage.says = final("Four.")

    async def work() -> list[str]:
        async with stage.running.asynchronous() as client:
            asked = [client.responses.create(model="scripted", input=str(i)) for i in range(30)]
            return [made.output_text for made in await asyncio.gather(*asked)]

    assert asyncio.run(work()) == ["Four."] * 30

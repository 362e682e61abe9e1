"""`/v1/chat/completions` with OpenAI's own client, over an engine that says what a test wrote."""

from typing import Any

import openai
import pytest
from pydantic import BaseModel

from tests.chat.scripted import call, final, spell
from tests.server.conftest import Stage
from tests.server.scripted import Script

HELLO: Any = [{"role": "user", "content": "Hello"}]
WEATHER: Any = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "The weather now.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}
FREE: Any = {"type": "custom", "custom": {"name": "free", "description": "Takes text."}}
DIGITS: Any = {
    "type": "custom",
    "custom": {
        "name": "digits",
        "format": {"type": "grammar", "grammar": {"syntax": "regex", "definition": "[0-9]+"}},
    },
}


def test_answers(stage: Stage) -> None:
    stage.says = Script(final("It is 4.", "Two and two."), num_cached=5)
    got = stage.running.client.chat.completions.create(model="scripted", messages=HELLO)
    (choice,) = got.choices
    assert choice.finish_reason == "stop"
    assert choice.message.content == "It is 4."
    assert choice.message.reasoning == "Two and two."  # type: ignore[attr-defined]
    assert choice.message.reasoning_content == "Two and two."  # type: ignore[attr-defined]
    usage = got.usage
    assert usage is not None
    assert usage.prompt_tokens_details is not None
    assert usage.completion_tokens_details is not None
    assert usage.prompt_tokens_details.cached_tokens == 5
    assert usage.completion_tokens_details.reasoning_tokens == len("Two and two.")
    assert usage.total_tokens == usage.prompt_tokens + usage.completion_tokens


@pytest.mark.parametrize("name", ["reasoning", "reasoning_content"])
def test_calls_a_function_and_goes_on(stage: Stage, name: str) -> None:
    client = stage.running.client
    stage.says = [call("functions.weather", '{"city": "Oslo"}', "Ask."), final("Cold.")]
    first = client.chat.completions.create(model="scripted", messages=HELLO, tools=[WEATHER])
    assert first.choices[0].finish_reason == "tool_calls"
    message = first.choices[0].message
    assert message.content is None
    calls: Any = message.tool_calls
    (made,) = calls
    assert made.type == "function"
    assert (made.function.name, made.function.arguments) == ("weather", '{"city": "Oslo"}')
    said: Any = message.model_dump(exclude={"reasoning", "reasoning_content"} - {name})
    result: Any = {"role": "tool", "tool_call_id": made.id, "content": "-3"}
    second = client.chat.completions.create(
        model="scripted", messages=[*HELLO, said, result], tools=[WEATHER]
    )
    assert second.choices[0].message.content == "Cold."
    assert stage.engine.prompts[-1].endswith(
        "<|start|>assistant<|channel|>analysis<|message|>Ask.<|end|>"
        "<|start|>assistant to=functions.weather<|channel|>commentary <|constrain|>json<|message|>"
        '{"city": "Oslo"}<|call|>'
        "<|start|>functions.weather to=assistant<|channel|>commentary<|message|>-3<|end|>"
        "<|start|>assistant"
    )


@pytest.mark.parametrize(
    ("tool", "written"),
    [(FREE, '{"input": "a\\n\\u00e9 12"}'), (DIGITS, "12")],
    ids=["free", "grammar"],
)
def test_calls_a_custom_tool_and_goes_on(stage: Stage, tool: Any, written: str) -> None:
    client = stage.running.client
    name = tool["custom"]["name"]
    head = f"<|channel|>commentary to=functions.{name}"
    json = "" if tool is DIGITS else " <|constrain|>json"
    stage.says = [f"{head}{json}<|message|>{written}<|call|>", final("Done.")]
    first = client.chat.completions.create(model="scripted", messages=HELLO, tools=[tool])
    calls: Any = first.choices[0].message.tool_calls
    (made,) = calls
    assert made.type == "custom"
    assert made.custom.input == ("12" if tool is DIGITS else "a\né 12")
    result: Any = {"role": "tool", "tool_call_id": made.id, "content": "ok"}
    said: Any = first.choices[0].message
    client.chat.completions.create(model="scripted", messages=[*HELLO, said, result], tools=[tool])
    told = '{"input": "a\\né 12"}' if tool is FREE else "12"
    assert f"<|message|>{told}<|call|>" in stage.engine.prompts[-1]


def test_streams(stage: Stage) -> None:
    stage.says = Script([[one] for one in spell(final("It is 4.", "Two."))])
    chunks = list(
        stage.running.client.chat.completions.create(
            model="scripted", messages=HELLO, stream=True, stream_options={"include_usage": True}
        )
    )
    assert chunks[0].choices[0].delta.role == "assistant"
    assert "".join(c.choices[0].delta.content or "" for c in chunks[:-1]) == "It is 4."
    assert [c.choices[0].finish_reason for c in chunks[:-1] if c.choices[0].finish_reason] == [
        "stop"
    ]
    assert chunks[-1].choices == []
    assert chunks[-1].usage is not None
    assert chunks[-1].usage.completion_tokens == len(spell(final("It is 4.", "Two.")))
    assert all(chunk.usage is None for chunk in chunks[:-1])
    thought = "".join(getattr(c.choices[0].delta, "reasoning", "") for c in chunks[:-1])
    assert thought == "Two."


def test_several_choices(stage: Stage) -> None:
    client = stage.running.client
    stage.says = [final("one"), final("two"), final("three")]
    got = client.chat.completions.create(model="scripted", messages=HELLO, n=3, seed=7)
    assert sorted(choice.message.content or "" for choice in got.choices) == ["one", "three", "two"]
    assert [choice.index for choice in got.choices] == [0, 1, 2]
    assert len({request.params.seed for request in stage.engine.requests}) == 3
    stage.says = [final("one"), final("two")]
    stream = client.chat.completions.create(model="scripted", messages=HELLO, n=2, stream=True)
    texts = ["", ""]
    for chunk in stream:
        for choice in chunk.choices:
            texts[choice.index] += choice.delta.content or ""
    assert sorted(texts) == ["one", "two"]


def test_logprobs(stage: Stage) -> None:
    stage.says = final("né", "why")
    got = stage.running.client.chat.completions.create(
        model="scripted", messages=HELLO, logprobs=True, top_logprobs=2
    )
    told = got.choices[0].logprobs
    assert told is not None
    assert told.content is not None
    assert b"".join(bytes(one.bytes or ()) for one in told.content) == "né".encode()
    assert [one.logprob for one in told.content[0].top_logprobs] == [-1.0, -2.0]


def test_parses(stage: Stage) -> None:
    class Sum(BaseModel):
        value: int

    stage.says = "<|channel|>commentary<|message|>Let me see.<|end|><|start|>assistant" + final(
        '{"value": 4}'
    )
    got = stage.running.client.chat.completions.parse(
        model="scripted", messages=HELLO, response_format=Sum
    )
    assert got.choices[0].message.parsed == Sum(value=4)
    assert got.choices[0].message.reasoning == "Let me see."  # type: ignore[attr-defined]


def test_what_is_asked_reaches_the_engine(stage: Stage) -> None:
    stage.says = final("x")
    stage.running.client.chat.completions.create(
        model="scripted",
        messages=HELLO,
        seed=-1,
        temperature=0.5,
        top_p=0.25,
        frequency_penalty=1,
        presence_penalty=-1,
        logit_bias={"65": 3},
        max_completion_tokens=50,
        service_tier="flex",
        extra_body={"top_k": 3, "min_p": 0.125, "repetition_penalty": 2, "stop_token_ids": [70]},
    )
    (request,) = stage.engine.requests
    params = request.params
    assert params.seed == 2**63 - 1
    assert (params.temperature, params.top_p, params.top_k, params.min_p) == (0.5, 0.25, 3, 0.125)
    assert (params.frequency_penalty, params.presence_penalty) == (1, -1)
    assert (params.repetition_penalty, params.logit_bias) == (2, {65: 3})
    assert params.max_tokens == 50
    assert 70 in params.stop_token_ids
    assert (request.priority, request.cache_salt) == (-1, "local")


def test_stops_and_lengths(stage: Stage) -> None:
    create = stage.running.client.chat.completions.create
    stage.says = final("one END two")
    got = create(model="scripted", messages=HELLO, stop="END")
    assert (got.choices[0].message.content, got.choices[0].finish_reason) == ("one ", "stop")
    stage.says = final("0123456789")
    got = create(model="scripted", messages=HELLO, max_tokens=10)
    assert got.choices[0].finish_reason == "length"
    assert got.usage is not None
    assert got.usage.completion_tokens == 10


@pytest.mark.parametrize("stream", [False, True])
def test_an_engine_that_fails(stage: Stage, stream: bool) -> None:
    stage.says = Script("<|channel|>final<|message|>half", error="no memory")
    create: Any = stage.running.client.chat.completions.create
    with pytest.raises(openai.APIError, match="no memory"):
        list(create(model="scripted", messages=HELLO, stream=stream))


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"colour": "red"}, "colour"),
        ({"functions": []}, "functions"),
        ({"n": 0}, "n"),
        ({"messages": []}, "messages"),
        ({"messages": [{"role": "function", "name": "f", "content": "x"}]}, "messages[0].role"),
        ({"messages": ["x"]}, "messages[0].role"),
        ({"messages": [{"role": "assistant"}]}, "messages[0]"),
        (
            {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {}}]}]},
            "messages[0].content[0].type",
        ),
        (
            {"messages": [{"role": "tool", "tool_call_id": "a", "content": "x"}]},
            "messages[0].tool_call_id",
        ),
        ({"tools": [{"type": "function", "function": {"name": "a b"}}]}, "tools[0].function.name"),
        ({"tools": [WEATHER, WEATHER]}, "tools[1].function.name"),
        ({"tool_choice": "required"}, "tool_choice"),
        ({"response_format": {"type": "xml"}}, "response_format.type"),
        ({"reasoning_effort": "huge"}, "reasoning_effort"),
        ({"top_logprobs": 2}, "top_logprobs"),
        ({"stream_options": {}}, "stream_options"),
        ({"max_tokens": 1, "max_completion_tokens": 1}, "max_tokens"),
        ({"logit_bias": {"x": 1}}, "logit_bias"),
        ({"logit_bias": {"99999": 1}}, "logit_bias"),
        ({"response_format": {"type": "regex", "regex": "("}}, "response_format"),
        (
            {
                "response_format": {
                    "type": "json_schema",
                    "json_schema": {"name": "a", "schema": {"type": "objekt"}},
                }
            },
            "response_format",
        ),
        (
            {
                "tools": [
                    {
                        "type": "custom",
                        "custom": {
                            "name": "f",
                            "format": {
                                "type": "grammar",
                                "grammar": {"syntax": "lark", "definition": "start: ("},
                            },
                        },
                    }
                ]
            },
            "tools",
        ),
        ({"messages": [{"role": "user", "content": "x" * 300_000}]}, "messages"),
    ],
)
def test_refuses_by_name(stage: Stage, body: dict[str, Any], param: str | None) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        stage.running.client.post(
            "/chat/completions",
            body={"model": "scripted", "messages": HELLO, **body},
            cast_to=object,
        )
    assert caught.value.param == param
    assert not stage.engine.requests


def test_a_model_that_is_not_served(stage: Stage) -> None:
    with pytest.raises(openai.NotFoundError):
        stage.running.client.chat.completions.create(model="other", messages=HELLO)

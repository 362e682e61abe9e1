"""`/v1/messages` with Anthropic's own client, over an engine that says what a test wrote down."""

from collections.abc import Iterator
from typing import Any

import pytest

from motet.engine.wire import RequestInput
from tests.chat.scripted import call, final, spell
from tests.server.conftest import Stage
from tests.server.scripted import Script

anthropic = pytest.importorskip("anthropic")

HELLO: Any = [{"role": "user", "content": "Hello"}]
WEATHER: Any = {
    "name": "weather",
    "description": "The weather now.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}},
}
THINK: Any = {"type": "enabled", "budget_tokens": 1024}


@pytest.fixture
def client(stage: Stage) -> Iterator[Any]:
    with anthropic.Anthropic(base_url=stage.running.url, api_key="none", max_retries=0) as made:
        yield made


def create(client: Any, **about: Any) -> Any:
    return client.messages.create(
        **{"model": "scripted", "max_tokens": 500, "messages": HELLO, **about}
    )


def test_answers(stage: Stage, client: Any) -> None:
    stage.says = Script(final("It is 4.", "Two and two."), num_cached=5)
    got = create(client, system=[{"type": "text", "text": "Be kind."}])
    assert [block.type for block in got.content] == ["text"]
    assert got.content[0].text == "It is 4."
    assert got.stop_reason == "end_turn"
    assert got.usage.cache_read_input_tokens == 5
    assert got.usage.input_tokens == len(stage.engine.requests[0].prompt_ids) - 5
    assert got.usage.output_tokens_details.thinking_tokens == len("Two and two.")
    assert "Be kind." in stage.engine.prompts[0]
    assert got._request_id.startswith("req_")


@pytest.mark.parametrize("display", [None, "omitted"])
def test_thinks_and_calls_a_tool_and_goes_on(
    stage: Stage, client: Any, display: str | None
) -> None:
    thinking = {**THINK, "display": display}
    stage.says = [call("functions.weather", '{"city": "Oslo"}', "Ask."), final("Cold.")]
    first = create(client, tools=[WEATHER], thinking=thinking)
    assert first.stop_reason == "tool_use"
    thought, made = first.content
    assert thought.thinking == ("Ask." if display is None else "")
    assert (made.name, made.input) == ("weather", {"city": "Oslo"})
    messages = [
        *HELLO,
        first.to_param(),
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": made.id, "content": "-3", "is_error": True},
                {"type": "text", "text": "Go on."},
            ],
        },
    ]
    second = create(client, tools=[WEATHER], thinking=thinking, messages=messages)
    assert second.content[-1].text == "Cold."
    assert stage.engine.prompts[-1].endswith(
        "<|start|>assistant<|channel|>analysis<|message|>Ask.<|end|>"
        "<|start|>assistant to=functions.weather<|channel|>commentary <|constrain|>json<|message|>"
        '{"city": "Oslo"}<|call|>'
        "<|start|>functions.weather to=assistant<|channel|>commentary<|message|>Error: -3<|end|>"
        "<|start|>user<|message|>Go on.<|end|><|start|>assistant"
    )


def test_streams(stage: Stage, client: Any) -> None:
    stage.says = Script([[one] for one in spell(final("It is 4.", "Two."))])
    with client.messages.stream(
        model="scripted", max_tokens=500, messages=HELLO, thinking=THINK
    ) as stream:
        texts = list(stream.text_stream)
        got = stream.get_final_message()
    assert "".join(texts) == "It is 4."
    assert len(texts) > 3
    assert [block.type for block in got.content] == ["thinking", "text"]
    assert got.content[0].thinking == "Two."
    assert got.content[0].signature
    assert got.stop_reason == "end_turn"
    assert got.usage.output_tokens == len(spell(final("It is 4.", "Two.")))


def test_streams_a_call(stage: Stage, client: Any) -> None:
    stage.says = Script([[one] for one in spell(call("functions.weather", '{"city": "Oslo"}'))])
    with client.messages.stream(
        model="scripted", max_tokens=500, messages=HELLO, tools=[WEATHER]
    ) as stream:
        got = stream.get_final_message()
    assert got.content[0].input == {"city": "Oslo"}
    assert got.stop_reason == "tool_use"


def test_long_names_of_tools(stage: Stage, client: Any) -> None:
    name = "mcp__" + "a" * 100
    told: list[str] = []

    def answer(request: Any) -> Script:
        text = stage.engine.prompts[-1]
        told.append(text[text.index("mcp__") :].split(" ")[0])
        return Script(call(f"functions.{told[-1]}", "{}"))

    before, stage.engine.answer = stage.engine.answer, answer
    try:
        got = create(client, tools=[{**WEATHER, "name": name}], tool_choice={"type": "any"})
    finally:
        stage.engine.answer = before
    assert len(told[0]) <= 64
    assert got.content[0].name == name


def test_stop_sequences_and_lengths(stage: Stage, client: Any) -> None:
    stage.says = final("one END two")
    got = create(client, stop_sequences=["END"])
    assert (got.content[0].text, got.stop_reason, got.stop_sequence) == (
        "one ",
        "stop_sequence",
        "END",
    )
    stage.says = final("0123456789")
    assert create(client, max_tokens=10).stop_reason == "max_tokens"


@pytest.mark.parametrize(
    ("written", "types", "reason"),
    [
        ("not JSON", ["text"], "end_turn"),
        ("[1]", ["text"], "end_turn"),
        ('{"a": 1e999}', ["text"], "end_turn"),
        ('{"a": %s}' % ("9" * 5000), ["text"], "end_turn"),
        ("[" * 5000, ["text"], "end_turn"),
        ("", ["tool_use"], "tool_use"),
        ('{"city": "Os', ["text"], "end_turn"),
    ],
)
def test_calls_that_cannot_be_parsed_are_text(
    stage: Stage, client: Any, written: str, types: list[str], reason: str
) -> None:
    stage.says = call("functions.weather", written)
    got = create(client, tools=[WEATHER], max_tokens=9999)
    assert [block.type for block in got.content] == types
    assert got.stop_reason == reason
    if types == ["text"]:
        assert got.content[0].text == written


def test_a_call_that_is_cut_off_tells_what_was_written(stage: Stage, client: Any) -> None:
    stage.says = Script(call("functions.weather", '{"city": "Os', end=""), finish="length")
    got = create(client, tools=[WEATHER])
    assert got.stop_reason == "max_tokens"
    assert got.content[0].input == {"city": "Os"}


def test_thoughts_are_better_than_nothing(stage: Stage, client: Any) -> None:
    stage.says = "<|channel|>analysis<|message|>only this<|end|>"
    (block,) = create(client).content
    assert block.thinking == "only this"


def test_follows_a_schema(stage: Stage, client: Any) -> None:
    stage.says = final('{"value": 4}')
    schema = {
        "type": "object",
        "properties": {"value": {"type": "integer"}},
        "required": ["value"],
        "additionalProperties": False,
    }
    got = create(client, output_config={"format": {"type": "json_schema", "schema": schema}})
    assert got.content[0].text == '{"value": 4}'
    assert "value" in (stage.engine.requests[0].params.grammar or "")


def test_counts_tokens(stage: Stage, client: Any) -> None:
    stage.says = final("x")
    counted = client.messages.count_tokens(model="scripted", messages=HELLO, tools=[WEATHER])
    assert not stage.engine.requests
    create(client, tools=[WEATHER])
    assert counted.input_tokens == len(stage.engine.requests[0].prompt_ids)


@pytest.mark.parametrize("stream", [False, True])
def test_an_engine_that_fails(stage: Stage, client: Any, stream: bool) -> None:
    stage.says = Script("<|channel|>final<|message|>half", error="no memory")
    with pytest.raises(anthropic.APIStatusError, match="no memory"):
        list(create(client, stream=stream))


@pytest.mark.parametrize("stream", [False, True])
def test_an_engine_that_goes_away_leaves_no_place_taken(
    stage: Stage, client: Any, stream: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = stage.running.server
    engine = server.turns.host.current()

    def answer(request: RequestInput) -> Script:
        server.turns.host.replace(None)
        return Script(final("Hello"))

    monkeypatch.setattr(stage.engine, "answer", answer)
    try:
        told = create(client, stream=stream)
        assert not stream or [event.type for event in told][-1] == "message_stop"
    finally:
        server.turns.host.replace(engine)
    assert server.turns.admission.num_open == 0


def test_what_coding_agents_send(stage: Stage) -> None:
    """As they ask for more than is stable, by the query and the body."""
    stage.says = final("Hello.", "Greet.")
    tool = {
        **WEATHER, "cache_control": {"type": "ephemeral", "ttl": "1h"},
        "eager_input_streaming": True,
    }  # fmt: skip
    body = {
        "model": "scripted", "max_tokens": 32_000, "temperature": 1, "stream": True,
        "system": [{"type": "text", "text": "Be brief.", "cache_control": {"type": "ephemeral"}}],
        "messages": [{"role": "user", "content": [
            {"type": "text", "text": "One."},
            {"type": "text", "text": "Two.", "cache_control": {"type": "ephemeral"}},
        ]}],
        "tools": [tool],
        "metadata": {"user_id": "u"},
        "thinking": {"type": "enabled", "budget_tokens": 31_999},
        "context_management": {"edits": [{"type": "clear_thinking_20251015", "keep": "all"}]},
    }  # fmt: skip
    got = stage.running.http.post("/v1/messages?beta=true", json=body)
    assert got.status_code == 200
    assert got.text.rstrip().endswith('{"type":"message_stop"}')
    assert "One.\n\nTwo." in stage.engine.prompts[0]


def test_the_shape_of_errors(stage: Stage, client: Any) -> None:
    with pytest.raises(anthropic.NotFoundError) as caught:
        create(client, model="other")
    body: Any = caught.value.body
    assert body["type"] == "error"
    assert body["error"]["type"] == "not_found_error"


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"colour": "red"}, "colour"),
        ({"container": "c"}, "container"),
        ({"context_management": {"edits": [{"type": "clear_tool_uses_20250919"}]}},
         "context_management.edits[0].type"),
        ({"messages": [{"role": "tool", "content": "x"}]}, "messages[0].role"),
        ({"messages": [{"role": "user", "content": [{"type": "image", "source": {}}]}]},
         "messages[0].content[0].type"),
        ({"messages": [{"role": "assistant", "content": "The answer is"}]}, "messages[0]"),
        ({"messages": [{"role": "user", "content": [{"type": "tool_result", "tool_use_id": "a"}]}]},
         "messages[0].content[0].tool_use_id"),
        ({"messages": [*HELLO, {"role": "assistant", "content": [
            {"type": "tool_use", "id": "a", "name": "weather", "input": {}}]}, *HELLO]},
         "messages[2].content"),
        ({"messages": [*HELLO, {"role": "assistant", "content": [
            {"type": "thinking", "thinking": "", "signature": "foreign"}]}, *HELLO]},
         "messages[1].content[0].signature"),
        ({"tools": [{"type": "bash_20250124", "name": "bash"}]},
         "tools[0].type: is 'bash_20250124', which is not supported"),
        ({"tools": [{"name": "bash"}]}, "tools[0].input_schema"),
        ({"tool_choice": {"type": "tool", "name": "none"}}, "tool_choice"),
        ({"output_config": {"format": {"type": "json_schema", "schema": {"type": "objekt"}}}},
         "output_config.format"),
        ({"max_tokens": 0}, "max_tokens"),
    ],
)  # fmt: skip
def test_refuses_by_name(stage: Stage, client: Any, body: dict[str, Any], told: str) -> None:
    with pytest.raises(anthropic.BadRequestError) as caught:
        client.post(
            "/v1/messages",
            body={"model": "scripted", "max_tokens": 9, "messages": HELLO, **body},
            cast_to=object,
        )
    error: Any = caught.value.body
    assert error["error"]["type"] == "invalid_request_error"
    assert error["error"]["message"].startswith(told)
    assert not stage.engine.requests

"""The layout of a conversation, and the errors that name what is wrong in it."""

from typing import Any

import pytest

from motet.chat import conversation
from motet.errors import UsageError
from motet.harmony import Role

from .scripted import byte_encoding

WEATHER = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "The weather now.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    },
}
CALL = {"id": "a", "type": "function", "function": {"name": "weather", "arguments": '{"x": 1}'}}


def test_whole_layout() -> None:
    laid_out = conversation(
        [
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": [{"type": "text", "text": "Warm?"}]},
            {"role": "assistant", "content": "Look.", "reasoning": "hm", "tool_calls": [CALL]},
            {"role": "tool", "tool_call_id": "a", "content": "21 C"},
            {"role": "developer", "content": "Metric."},
        ],
        tools=[WEATHER],
        reasoning_effort="high",
        current_date="2025-01-31",
        instructions="You are Mo.",
    )
    ids = byte_encoding().render_conversation_for_completion(laid_out, Role.ASSISTANT)
    assert byte_encoding().decode(ids) == (
        "<|start|>system<|message|>You are ChatGPT, a large language model trained by OpenAI.\n"
        "Knowledge cutoff: 2024-06\nCurrent date: 2025-01-31\n\nReasoning: high\n\n"
        "# Valid channels: analysis, commentary, final. Channel must be included for every "
        "message.\nCalls to these tools must go to the commentary channel: 'functions'.<|end|>"
        "<|start|>developer<|message|># Instructions\n\nYou are Mo.\n\nBe brief.\n\nMetric.\n\n"
        "# Tools\n\n## functions\n\nnamespace functions {\n\n// The weather now.\n"
        "type weather = (_: {\ncity?: string,\n}) => any;\n\n} // namespace functions<|end|>"
        "<|start|>user<|message|>Warm?<|end|>"
        "<|start|>assistant<|channel|>analysis<|message|>hm<|end|>"
        "<|start|>assistant<|channel|>commentary<|message|>Look.<|end|>"
        "<|start|>assistant to=functions.weather<|channel|>commentary <|constrain|>json"
        '<|message|>{"x": 1}<|call|>'
        "<|start|>functions.weather to=assistant<|channel|>commentary<|message|>21 C<|end|>"
        "<|start|>assistant"
    )


def test_nothing_but_a_question() -> None:
    laid_out = conversation([{"role": "user", "content": ""}], current_date=None)
    assert [message.author.role for message in laid_out] == [Role.SYSTEM, Role.USER]
    text = byte_encoding().decode(byte_encoding().render_conversation(laid_out))
    assert "Current date" not in text
    assert "functions" not in text


def test_earlier_answer_is_final_and_its_reasoning_is_kept_for_the_renderer() -> None:
    laid_out = conversation(
        [
            {"role": "user", "content": "1+1?"},
            {"role": "assistant", "content": "2", "reasoning_content": "easy"},
            {"role": "user", "content": "2+2?"},
        ]
    )
    assert [message.channel for message in laid_out][2:4] == ["analysis", "final"]
    text = byte_encoding().decode(byte_encoding().render_conversation(laid_out))
    assert "easy" not in text


def test_what_clients_dump_as_empty_is_no_field() -> None:
    dumped: dict[str, Any] = {
        "role": "assistant",
        "content": "2",
        "refusal": None,
        "audio": None,
        "tool_calls": [],
    }
    asked = {"role": "user", "content": "?"}
    assert len(conversation([asked, dumped]).messages) == 3


def test_the_phase_of_a_text_is_its_channel() -> None:
    def channels(**more: Any) -> list[str | None]:
        told = {"role": "assistant", "content": "Look.", **more}
        return [message.channel for message in conversation([USER, told]).messages[2:]]

    assert channels() == channels(phase=None) == channels(phase="final_answer") == ["final"]
    assert channels(phase="commentary") == ["commentary"]
    assert channels(tool_calls=[CALL]) == ["commentary", "commentary"]
    assert channels(phase="final_answer", tool_calls=[CALL]) == ["final", "commentary"]


def test_earlier_calls_of_custom_tools_are_written_as_the_model_makes_them() -> None:
    digits = {"type": "grammar", "syntax": "regex", "definition": "[0-9]+"}
    tools = [
        {"type": "custom", "custom": {"name": "say", "description": "Says it."}},
        {"type": "custom", "custom": {"name": "dial", "format": digits}},
    ]
    calls = [
        {"id": name, "type": "custom", "custom": {"name": name, "input": given}}
        for name, given in (("say", 'an "é"'), ("dial", "112"))
    ]
    laid_out = conversation([USER, {"role": "assistant", "tool_calls": calls}], tools=tools)
    text = byte_encoding().decode(byte_encoding().render_conversation(laid_out))
    assert "// Says it.\ntype say = (_: {\ninput: string,\n}) => any;" in text
    to_say = 'to=functions.say<|channel|>commentary <|constrain|>json<|message|>{"input": "an '
    assert to_say + r'\"é\""}<|call|>' in text
    assert "to=functions.dial<|channel|>commentary<|message|>112<|call|>" in text


def test_tool_result_by_name() -> None:
    messages: list[dict[str, Any]] = [
        {"role": "user", "content": "?"},
        {"role": "assistant", "content": None, "tool_calls": [CALL]},
        {"role": "tool", "name": "functions.weather", "content": "21 C"},
    ]
    assert conversation(messages).messages[-1].author.name == "functions.weather"


USER = {"role": "user", "content": "?"}
ASKED = {"role": "assistant", "tool_calls": [CALL]}


@pytest.mark.parametrize(
    ("messages", "named"),
    [
        (["hello"], "messages[0]"),
        ([{"role": "robot", "content": "x"}], "messages[0].role"),
        ([{"content": "x"}], "messages[0].role"),
        ([USER, {"role": "user"}], "messages[1].content"),
        ([{"role": "user", "content": 5}], "messages[0].content"),
        (
            [{"role": "user", "content": [{"type": "image_url", "image_url": "x"}]}],
            "messages[0].content[0]",
        ),
        ([{"role": "user", "content": "x", "name": "a b"}], "messages[0].name"),
        ([{"role": "user", "content": "x", "mood": "sad"}], "messages[0].mood"),
        ([{"role": "assistant"}], "messages[0]"),
        ([{"role": "assistant", "tool_calls": "f"}], "messages[0].tool_calls"),
        ([{"role": "assistant", "tool_calls": ["f"]}], "messages[0].tool_calls[0]"),
        (
            [{"role": "assistant", "tool_calls": [{"id": "a"}]}],
            "messages[0].tool_calls[0].function",
        ),
        (
            [{"role": "assistant", "tool_calls": [{**CALL, "id": ""}]}],
            "messages[0].tool_calls[0].id",
        ),
        (
            [{"role": "assistant", "tool_calls": [{**CALL, "function": {"name": "a to=b"}}]}],
            "messages[0].tool_calls[0].function.name",
        ),
        (
            [{"role": "assistant", "tool_calls": [{**CALL, "function": {"name": "a"}}]}],
            "messages[0].tool_calls[0].function.arguments",
        ),
        ([{"role": "assistant", "tool_calls": [CALL, CALL]}], "messages[0].tool_calls[1].id"),
        ([USER, ASKED, USER], "messages[2] comes before the result of tool call 'a'"),
        (
            [
                {"role": "assistant", "tool_calls": [CALL, {**CALL, "id": "b"}]},
                {"role": "tool", "tool_call_id": "a", "content": "1"},
            ],
            "result of tool call 'b'",
        ),
        ([USER, {"role": "tool", "content": "1"}], "messages[1] has neither"),
        ([{"role": "tool", "tool_call_id": "z", "content": "1"}], "messages[0].tool_call_id"),
        (
            [ASKED, {"role": "tool", "tool_call_id": "a", "name": "other", "content": "1"}],
            "messages[1].name",
        ),
        ([{"role": "tool", "name": "user<|message|>", "content": "1"}], "messages[0].name"),
        ([{"role": "assistant", "content": "x", "phase": "begin"}], "messages[0].phase"),
        ([{"role": "assistant", "content": "x", "phase": ["final"]}], "messages[0].phase"),
        ([{"role": "assistant", "tool_calls": [CALL], "phase": "begin"}], "messages[0].phase"),
        (
            [{"role": "assistant", "tool_calls": [{"type": "custom", "custom": {"name": "a"}}]}],
            "messages[0].tool_calls[0].custom.input",
        ),
    ],
)
def test_a_wrong_message_is_named(messages: list[Any], named: str) -> None:
    with pytest.raises(UsageError) as caught:
        conversation(messages)
    assert named in str(caught.value)


@pytest.mark.parametrize(
    ("tool", "named"),
    [
        ("weather", "tools[0]"),
        ({"type": "web_search"}, "tools[0]"),
        ({"type": "function"}, "tools[0].function"),
        ({"type": "function", "function": {"name": "a.b"}}, "tools[0].function.name"),
        ({"type": "function", "function": {"name": "a", "code": "x"}}, "tools[0].function.code"),
        (
            {"type": "function", "function": {"name": "a", "description": 1}},
            "tools[0].function.description",
        ),
        (
            {"type": "function", "function": {"name": "a", "parameters": []}},
            "tools[0].function.parameters",
        ),
    ],
)
def test_a_wrong_tool_is_named(tool: Any, named: str) -> None:
    with pytest.raises(UsageError) as caught:
        conversation([USER], tools=[tool])
    assert named in str(caught.value)


def test_a_name_declared_twice_is_refused() -> None:
    with pytest.raises(UsageError, match="second time"):
        conversation([USER], tools=[WEATHER, WEATHER])


@pytest.mark.parametrize("effort", ["Low", "max", None])
def test_unknown_effort(effort: Any) -> None:
    with pytest.raises(UsageError, match="reasoning_effort"):
        conversation([USER], reasoning_effort=effort)


@pytest.mark.parametrize("date", ["today", "2025-1-1", "2025-01-01\n", 20250101, "2026-13-45"])
def test_unknown_date(date: Any) -> None:
    with pytest.raises(UsageError, match="current_date"):
        conversation([USER], current_date=date)

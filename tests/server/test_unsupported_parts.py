"""Parts of a message that are no text are refused by their name, in every API and every place."""

from typing import Any

import pytest

from tests.server.conftest import Stage

Json = dict[str, Any]
USER: Json = {"role": "user", "content": "?"}
CALL: Json = {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}
CHAT_CALL: Json = {
    "role": "assistant",
    "tool_calls": [{"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}],
}
USE: Json = {
    "role": "assistant",
    "content": [{"type": "tool_use", "id": "c", "name": "f", "input": {}}],
}
OPENAI = ("input_image", "input_file", "input_audio", "input_video", "computer_screenshot")
CHAT = ("image_url", "input_audio", "file", "video_url", "input_text")
ANTHROPIC = ("image", "document", "search_result", "container_upload", "web_search_tool_result")
PLACES: list[tuple[str, Json, str, tuple[str, ...]]] = [
    ("/v1/responses", {"input": [{"role": "user", "content": "PART"}]},
     "input[0].content[0].type", OPENAI),
    ("/v1/responses", {"input": [{"role": "assistant", "content": "PART"}]},
     "input[0].content[0].type", OPENAI),
    ("/v1/responses",
     {"input": [USER, CALL, {"type": "function_call_output", "call_id": "c", "output": "PART"}]},
     "input[2].output[0].type", OPENAI),
    ("/v1/responses/input_tokens", {"input": [{"role": "user", "content": "PART"}]},
     "input[0].content[0].type", OPENAI),
    ("/v1/responses/compact", {"input": [{"role": "user", "content": "PART"}]},
     "input[0].content[0].type", OPENAI),
    ("/v1/conversations", {"items": [{"role": "user", "content": "PART"}]},
     "items[0].content[0].type", OPENAI),
    ("/v1/chat/completions", {"messages": [{"role": "user", "content": "PART"}]},
     "messages[0].content[0].type", CHAT),
    ("/v1/chat/completions", {"messages": [{"role": "system", "content": "PART"}, USER]},
     "messages[0].content[0].type", CHAT),
    ("/v1/chat/completions",
     {"messages": [USER, CHAT_CALL, {"role": "tool", "tool_call_id": "c", "content": "PART"}]},
     "messages[2].content[0].type", CHAT),
    ("/v1/messages", {"max_tokens": 9, "messages": [{"role": "user", "content": "PART"}]},
     "messages[0].content[0].type", ANTHROPIC),
    ("/v1/messages",
     {"max_tokens": 9, "messages": [USER, USE, {"role": "user", "content": [
         {"type": "tool_result", "tool_use_id": "c", "content": "PART"}]}]},
     "messages[2].content[0].content[0].type", ANTHROPIC),
    ("/v1/messages/count_tokens", {"messages": [{"role": "user", "content": "PART"}]},
     "messages[0].content[0].type", ANTHROPIC),
]  # fmt: skip


def filled(value: Any, part: Json) -> Any:
    """With the part in the place of its name."""
    if value == "PART":
        return [part]
    if isinstance(value, dict):
        return {key: filled(one, part) for key, one in value.items()}
    return [filled(one, part) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize(("path", "body", "param", "kinds"), PLACES)
def test_parts_that_are_no_text(
    stage: Stage, path: str, body: Json, param: str, kinds: tuple[str, ...]
) -> None:
    model = {} if path == "/v1/conversations" else {"model": "scripted"}
    for kind in kinds:
        part = {"type": kind, kind: {"url": "data:image/png;base64,AA=="}}
        got = stage.running.http.post(path, json=model | filled(body, part))
        assert got.status_code == 400, got.text
        error = got.json()["error"]
        assert error["message"].startswith(param)
        assert f"'{kind}'" in error["message"]
        assert error.get("param", param) == param
    assert not stage.engine.requests


def test_a_prompt_that_is_no_text(stage: Stage) -> None:
    prompt = [{"type": "image_url", "image_url": {"url": "x"}}]
    got = stage.running.http.post("/v1/completions", json={"model": "scripted", "prompt": prompt})
    assert got.status_code == 400
    assert got.json()["error"]["param"] == "prompt[0]"

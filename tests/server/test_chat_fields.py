"""Every field that clients of these APIs can send is either known or refused by name."""

from typing import Any

import pytest
from openai.types import batch_create_params, completion_create_params
from openai.types.chat import (
    chat_completion_assistant_message_param,
    chat_completion_content_part_text_param,
    chat_completion_custom_tool_param,
    chat_completion_developer_message_param,
    chat_completion_function_tool_param,
    chat_completion_system_message_param,
    chat_completion_tool_message_param,
    chat_completion_user_message_param,
)
from openai.types.chat import completion_create_params as chat_create_params
from openai.types.shared_params import function_definition
from pydantic import ValidationError

from motet.server.batches.request import BatchBody
from motet.server.chat_completions import ChatBody
from motet.server.chat_completions import messages as chat
from motet.server.chat_completions import request as chat_request
from motet.server.completions import CompletionBody
from motet.server.messages import content
from motet.server.messages.request import CountBody, MessagesBody, ToolParam
from motet.server.strict import Strict


def known(model: type[Strict]) -> set[str]:
    names = {field.alias or name for name, field in model.model_fields.items()}
    assert not names & set(model.refused())
    return names | set(model.refused())


def sent(params: Any) -> set[str]:
    return set(params.__required_keys__) | set(params.__optional_keys__)


@pytest.mark.parametrize(
    ("body", "params"),
    [
        (ChatBody, chat_create_params.CompletionCreateParamsStreaming),
        (CompletionBody, completion_create_params.CompletionCreateParamsStreaming),
        (BatchBody, batch_create_params.BatchCreateParams),
        (chat.InstructionMessage,
         chat_completion_system_message_param.ChatCompletionSystemMessageParam),
        (chat.InstructionMessage,
         chat_completion_developer_message_param.ChatCompletionDeveloperMessageParam),
        (chat.UserMessage, chat_completion_user_message_param.ChatCompletionUserMessageParam),
        (chat.AssistantMessage,
         chat_completion_assistant_message_param.ChatCompletionAssistantMessageParam),
        (chat.ToolMessage, chat_completion_tool_message_param.ChatCompletionToolMessageParam),
        (chat.TextPart,
         chat_completion_content_part_text_param.ChatCompletionContentPartTextParam),
        (chat_request.FunctionTool,
         chat_completion_function_tool_param.ChatCompletionFunctionToolParam),
        (chat_request.CustomTool, chat_completion_custom_tool_param.ChatCompletionCustomToolParam),
        (chat_request.Custom, chat_completion_custom_tool_param.Custom),
        (chat_request.Function, function_definition.FunctionDefinition),
    ],
)  # fmt: skip
def test_no_field_of_openais_is_forgotten(body: type[Strict], params: Any) -> None:
    assert sent(params) - known(body) == set()


def test_no_field_of_anthropics_is_forgotten() -> None:
    types = pytest.importorskip("anthropic.types")
    create = types.message_create_params.MessageCreateParamsStreaming
    beta = pytest.importorskip("anthropic.types.beta.message_create_params")
    count = types.message_count_tokens_params.MessageCountTokensParams
    for body, params in (
        (MessagesBody, create),
        (CountBody, count),
        (ToolParam, types.ToolParam),
        (content.TextBlock, types.TextBlockParam),
        (content.ToolUseBlock, types.ToolUseBlockParam),
        (content.ToolResultBlock, types.ToolResultBlockParam),
        (content.ThinkingBlock, types.ThinkingBlockParam),
    ):
        assert sent(params) - known(body) == set(), body
    in_header = {"betas"}
    assert sent(beta.MessageCreateParamsStreaming) - known(MessagesBody) - in_header == set()


@pytest.mark.parametrize(
    ("body", "good"),
    [
        (ChatBody, {"model": "m", "messages": [{"role": "user", "content": "x"}]}),
        (CompletionBody, {"model": "m", "prompt": "x"}),
        (
            MessagesBody,
            {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "x"}]},
        ),
    ],
)
def test_refused_fields_may_be_null(body: type[Strict], good: dict[str, Any]) -> None:
    for name, why in body.refused().items():
        body.model_validate(good | {name: None})
        with pytest.raises(ValidationError, match=name):
            body.model_validate(good | {name: {}})
        assert why

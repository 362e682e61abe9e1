"""Every field that OpenAI's clients can send is either known or refused by name."""

from typing import Any, get_type_hints

import pytest
from openai.types import responses as openai_types
from openai.types import shared_params
from openai.types.responses import (
    input_token_count_params,
    response_compact_params,
    response_create_params,
    response_input_item_param,
)
from pydantic import ValidationError

from motet.server.responses import items, request, tools
from motet.server.responses.request import CompactBody, CountBody, CreateBody
from motet.server.strict import Strict


def names(model: type[Strict]) -> set[str]:
    return {field.alias or name for name, field in model.model_fields.items()}


@pytest.mark.parametrize(
    ("body", "params"),
    [
        (CreateBody, response_create_params.ResponseCreateParamsStreaming),
        (CountBody, input_token_count_params.InputTokenCountParams),
        (CompactBody, response_compact_params.ResponseCompactParams),
    ],
)
def test_no_field_is_forgotten(body: type[Strict], params: Any) -> None:
    sent = set(params.__annotations__) | set(getattr(params, "__required_keys__", ()))
    sent |= set(getattr(params, "__optional_keys__", ()))
    assert sent - names(body) - set(body.refused()) == set()
    assert not names(body) & set(body.refused())


@pytest.mark.parametrize(
    ("part", "params"),
    [
        (request.ReasoningParam, shared_params.Reasoning),
        (request.TextParam, openai_types.ResponseTextConfigParam),
        (request.SchemaFormat, openai_types.ResponseFormatTextJSONSchemaConfigParam),
        (request.StreamOptions, response_create_params.StreamOptions),
        (request.ContextManagement, response_create_params.ContextManagement),
        (tools.FunctionToolParam, openai_types.FunctionToolParam),
        (tools.CustomToolParam, openai_types.CustomToolParam),
        (tools.NamespaceToolParam, openai_types.NamespaceToolParam),
        (tools.AllowedChoice, openai_types.ToolChoiceAllowedParam),
        (tools.NamedChoice, openai_types.ToolChoiceFunctionParam),
        (tools.NamedChoice, openai_types.ToolChoiceCustomParam),
        (items.MessageItem, openai_types.EasyInputMessageParam),
        (items.MessageItem, response_input_item_param.Message),
        (items.MessageItem, openai_types.ResponseOutputMessageParam),
        (items.InputText, openai_types.ResponseInputTextParam),
        (items.OutputText, openai_types.ResponseOutputTextParam),
        (items.Refusal, openai_types.ResponseOutputRefusalParam),
        (items.FunctionCallItem, openai_types.ResponseFunctionToolCallParam),
        (items.CallOutputItem, response_input_item_param.FunctionCallOutput),
        (items.CustomCallItem, openai_types.ResponseCustomToolCallParam),
        (items.CallOutputItem, openai_types.ResponseCustomToolCallOutputParam),
        (items.ReasoningItem, openai_types.ResponseReasoningItemParam),
        (items.CompactionItem, openai_types.ResponseCompactionItemParamParam),
        (items.ItemReference, response_input_item_param.ItemReference),
    ],
)
def test_no_field_of_a_part_is_forgotten(part: type[Strict], params: Any) -> None:
    sent = params.__required_keys__ | params.__optional_keys__
    assert sent
    assert sent - names(part) == set()


def test_refused_fields_may_be_null() -> None:
    for name, why in CreateBody.refused().items():
        CreateBody.model_validate({"model": "m", "input": "x", name: None})
        with pytest.raises(ValidationError, match=name):
            CreateBody.model_validate({"model": "m", "input": "x", name: {}})
        assert why


def test_hints_of_bodies_can_be_read() -> None:
    for body in (CreateBody, CountBody, CompactBody):
        assert get_type_hints(body)

"""Every field that OpenAI's clients can send is either known or refused by name."""

from typing import Any, get_type_hints

import pytest
from openai.types.responses import (
    input_token_count_params,
    response_compact_params,
    response_create_params,
)
from pydantic import ValidationError

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


def test_refused_fields_may_be_null() -> None:
    for name, why in CreateBody.refused().items():
        CreateBody.model_validate({"model": "m", "input": "x", name: None})
        with pytest.raises(ValidationError, match=name):
            CreateBody.model_validate({"model": "m", "input": "x", name: {}})
        assert why


def test_hints_of_bodies_can_be_read() -> None:
    for body in (CreateBody, CountBody, CompactBody):
        assert get_type_hints(body)

"""What a message that is asked for means: what the model is given, and who writes the answer."""

import json
from typing import Any

from motet.engine.request import SamplingParams
from motet.server.auth import Caller
from motet.server.context import Server
from motet.server.ids import new_id
from motet.server.messages.content import chat_messages, text_of
from motet.server.messages.names import short_name
from motet.server.messages.request import CountBody, MessagesBody, Thinking, ToolParam
from motet.server.messages.writer import MessageWriter, usage_object
from motet.server.models import resolve_model
from motet.server.sampling import sampled
from motet.server.sealing import Keeper
from motet.server.turns import Ask, TurnUsage

__all__ = ["ask_of", "begin_message"]

Json = dict[str, Any]
FIELDS = {"response_format": "output_config.format", "stop": "stop_sequences"}


def ask_of(server: Server, caller: Caller, body: CountBody) -> Ask:
    """What the model is asked; ApiError for what cannot be."""
    model = resolve_model(server, body.model)
    config, thinking = body.output_config, body.thinking
    choice = body.tool_choice
    thinks = thinking is None or isinstance(thinking, Thinking)
    form = None if config is None or config.format is None else config.format.schema_
    effort = None if config is None else config.effort
    return Ask(
        messages=chat_messages(body.messages, server.keeper, caller.tenant),
        tenant=caller.tenant,
        params=_params(server.turns.host.current().defaults, body),
        tools=[_tool(tool) for tool in body.tools or ()],
        tool_choice=_choice(choice),
        parallel_tool_calls=not getattr(choice, "disable_parallel_tool_use", None),
        response_format=None if form is None else {
            "type": "json_schema", "json_schema": {"name": "answer", "schema": form},
        },
        instructions=text_of(body.system) or None,
        effort=(effort or "medium") if thinks else "low",
        reasoning=thinks,
        reasoning_budget=getattr(thinking, "budget_tokens", None),
        adapter=model.adapter,
        fields=FIELDS,
    )  # fmt: skip


def begin_message(
    keeper: Keeper, caller: Caller, body: MessagesBody, model: str, num_prompt: int
) -> MessageWriter:
    """The message of a model as it begins, and who writes it."""
    message: Json = {
        "id": new_id("msg"),
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": usage_object(TurnUsage(num_prompt, 0, 0, 0)),
    }
    tenant, thinking = caller.tenant, body.thinking

    def seal(text: str) -> str:
        return keeper.seal({"text": text}, purpose="thinking", tenant=tenant)

    return MessageWriter(
        message,
        names={short_name(tool.name): tool.name for tool in body.tools or ()},
        shows=isinstance(thinking, Thinking),
        seal=seal if getattr(thinking, "display", None) == "omitted" else None,
        is_formed=body.output_config is not None and body.output_config.format is not None,
    )


def _params(defaults: SamplingParams, body: CountBody) -> SamplingParams:
    if not isinstance(body, MessagesBody):
        return defaults
    wanted = {
        "max_tokens": body.max_tokens,
        "temperature": body.temperature,
        "top_p": body.top_p,
        "top_k": body.top_k,
        "stop": body.stop_sequences,
    }
    return sampled(defaults, wanted)


def _tool(tool: ToolParam) -> Json:
    about = [tool.description or ""]
    about += [
        f"Example: {json.dumps(one, ensure_ascii=False)}" for one in tool.input_examples or ()
    ]
    function = {
        "name": short_name(tool.name),
        "description": "\n".join(filter(None, about)) or None,
        "parameters": tool.input_schema,
        "strict": tool.strict,
    }
    return {"type": "function", "function": function}


def _choice(choice: Any) -> Any:
    if choice is None:
        return "auto"
    if choice.type == "tool":
        return {"type": "function", "function": {"name": short_name(choice.name)}}
    return "required" if choice.type == "any" else choice.type

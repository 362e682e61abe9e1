"""A chat as the command line set it up: the model, its tools, and settings that may change."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from motet.chat import ChatModel, ChatRounds, ChatSession, Effort
from motet.cli.form import AnswerForm
from motet.cli.models import ModelOptions
from motet.cli.tools import load_tools
from motet.engine.request import SamplingParams
from motet.errors import UsageError

__all__ = ["ChatOptions", "Talk"]


@dataclass(frozen=True)
class ChatOptions:
    """What the command line asked for. `sampling` holds only the fields that were given."""

    model: ModelOptions
    remote: str | None = None
    reasoning: Effort = "medium"
    tools: tuple[str, ...] = ()
    system: str | None = None
    date: str | None = None
    sampling: dict[str, Any] = field(default_factory=dict)
    form: AnswerForm = field(default_factory=AnswerForm)


class Talk:
    """A loaded model with its tools; makes a session for each answer, as settings may change."""

    def __init__(
        self, options: ChatOptions, progress: bool | Callable[[int, int], None] = True
    ) -> None:
        """Check the options, then load the model, which may take long; `progress` as of `LLM`."""
        self.options = options
        self.tools = load_tools(options.tools)
        self.reasoning: Effort = options.reasoning
        self.system = options.system
        self._params = SamplingParams(**options.sampling)
        self._model: ChatModel | ChatRounds = _Nobody()
        self.session()  # complains before the model is loaded
        if options.remote is not None:
            from motet.chat.remote import RemoteModel

            if options.date is not None or options.model != ModelOptions(options.model.model):
                raise UsageError(
                    "--date, --device, --backend, --dtype, --dense, --activations, --threads, "
                    "--max-context, --kv-cache-dtype, --expert-cache-bytes, --adapter, "
                    "--tokenizer, --speculate and --hash are the server's own with --remote; "
                    "leave them out"
                )
            asked = options.form.response_format
            if options.form.reasoning_budget is not None or (
                asked is not None and asked["type"] != "json_schema"
            ):
                raise UsageError(
                    "--reasoning-budget, --regex, --lark and --choice cannot be sent to a remote "
                    "model; leave them out"
                )
            self._model = RemoteModel(
                options.remote, options.model.model, sampling=tuple(options.sampling)
            )
        else:
            llm = options.model.load(progress)
            _ = llm.encoding  # complains now, not at the first question, if there is no tokenizer
            self._params = replace(llm.default_chat_params, **options.sampling)
            adapter = options.model.adapter_name
            self._model = llm if adapter is None else llm.adapted(adapter)

    @property
    def name(self) -> str:
        """What the user called the model."""
        return self.options.model.model

    def session(self) -> ChatSession:
        """A session with the present settings."""
        return ChatSession(
            self._model,
            tools=self.tools,
            reasoning_effort=self.reasoning,
            instructions=self.system,
            current_date=self.options.date,
            params=self._params,
            **self.options.form.chat,
        )


class _Nobody:
    """Stands in for the model while the other options are checked."""

    @cached_property
    def encoding(self) -> Any:
        raise AssertionError("no model is loaded")

    def stream(self, prompt_ids: object, params: object) -> Any:
        raise AssertionError("no model is loaded")

"""Messages -> token ids.

Control tokens come from this file alone: every string that a caller supplies is encoded as plain
text, and what stands in a header (author name, recipient, channel, content type) is checked first,
because there even plain words carry structure. The one control token that a field may name is a
`<|constrain|>` that leads the content type.

The layout of a message, with the pieces encoded one by one as openai_harmony does:

    <|start|> role[:name][ to=recipient][<|channel|> channel][ content type] <|message|> ... <|end|>
"""

from collections.abc import Callable, Sequence
from functools import lru_cache

from pydantic import BaseModel

from motet.errors import HarmonyError
from motet.harmony.control import ControlIds
from motet.harmony.fields import (
    CONSTRAIN,
    MAX_FIELD_BYTES,
    is_safe_author_name,
    is_safe_field,
)
from motet.harmony.message import (
    Content,
    DeveloperContent,
    Message,
    ReasoningEffort,
    Role,
    SystemContent,
    TextContent,
)
from motet.harmony.typescript import tools_section
from motet.tokenizer import Tokenizer

__all__ = [
    "RenderConversationConfig",
    "RenderOptions",
    "Renderer",
]


MAX_KEPT_CHARS = 65_536  # of a text whose ids are remembered


class RenderConversationConfig(BaseModel):
    """How to render a conversation.

    auto_drop_analysis: leave out the analysis of finished turns, by openai_harmony's rule.
    generated_headers: write the headers of assistant messages in the order in which the model
        generates them (channel before recipient); for training. openai_harmony has only False.
    """

    auto_drop_analysis: bool = True
    generated_headers: bool = False


class RenderOptions(BaseModel):
    """How to render one message: what it must know of its conversation, and the header's order."""

    conversation_has_function_tools: bool = False
    generated_headers: bool = False


class Renderer:
    """Renders with one tokenizer. Headers and system and developer texts are encoded once, if they
    are not so long that keeping them would cost more.
    """

    def __init__(self, tokenizer: Tokenizer, control: ControlIds) -> None:
        self._control = control
        self._encode = tokenizer.encode
        self._encode_header: Callable[[str], list[int]] = lru_cache(4096)(tokenizer.encode)
        self._encode_known: Callable[[str], list[int]] = lru_cache(64)(tokenizer.encode)

    def _encode_setup(self, text: str) -> list[int]:
        return (self._encode_known if len(text) <= MAX_KEPT_CHARS else self._encode)(text)

    def conversation(
        self, messages: Sequence[Message], config: RenderConversationConfig
    ) -> list[int]:
        """The ids of `messages`, each whole."""
        options = RenderOptions(
            conversation_has_function_tools=any(map(_declares_functions, messages)),
            generated_headers=config.generated_headers,
        )
        out: list[int] = []
        for message in _without_past_analysis(messages) if config.auto_drop_analysis else messages:
            self.message(message, options, out)
        return out

    def opening(self, role: Role) -> list[int]:
        """What stands before a message that `role` is to write."""
        return [self._control.start, *self._encode_header(Role(role).value)]

    def message(self, message: Message, options: RenderOptions, out: list[int]) -> None:
        """Append the ids of one message to `out`.

        Raises HarmonyError for a nameless tool, for content in a message of the wrong role and for
        a header field that could be taken for structure.
        """
        control, role = self._control, message.author.role
        is_assistant = role is Role.ASSISTANT
        out.append(control.start)
        self._author(message, out)
        recipient, channel = message.recipient, message.channel
        to: list[int] = []
        if recipient is not None and recipient != "all":
            _check("recipient", recipient)
            to = self._encode_header(f" to={recipient}")
        is_recipient_last = options.generated_headers and is_assistant
        if not is_recipient_last:
            out += to
        if channel is not None:
            _check("channel", channel)
            out.append(control.channel)
            out += self._encode_header(channel)
        if is_recipient_last:
            out += to
        if message.content_type is not None:
            self._content_type(message.content_type, out)
        out.append(control.message)
        for content in message.content:
            self._content(content, role, options, out)
        out.append(control.call if is_assistant and recipient is not None else control.end)

    def _author(self, message: Message, out: list[int]) -> None:
        role, name = message.author.role, message.author.name
        if name is None and role is Role.TOOL:
            raise HarmonyError("Tools should have a name!")
        if name is not None and not is_safe_author_name(name, role):
            raise HarmonyError(
                f"the author name {name!r} of a {role.value} message could be taken for structure: "
                f"give 1 to {MAX_FIELD_BYTES} bytes without spaces or '<|', "
                "and to a tool no name that begins like another role"
            )
        if role is Role.TOOL:
            out += self._encode_header(name or "")
        else:
            out += self._encode_header(role.value)
            if name is not None:
                out += self._encode_header(f":{name}")

    def _content_type(self, content_type: str, out: list[int]) -> None:
        if content_type.startswith(CONSTRAIN):
            rest = content_type.removeprefix(CONSTRAIN)
            out += self._encode_header(" ")
            out.append(self._control.constrain)
            if rest:
                _check("content_type", rest)
                out += self._encode_header(rest)
        else:
            _check("content_type", content_type)
            out += self._encode_header(f" {content_type}")

    def _content(
        self, content: Content, role: Role, options: RenderOptions, out: list[int]
    ) -> None:
        if isinstance(content, TextContent):
            out += self._encode(content.text)
        elif isinstance(content, SystemContent):
            _check_role("SystemContent", "system", Role.SYSTEM, role)
            out += self._encode_setup(_system_text(content, options))
        elif isinstance(content, DeveloperContent):
            _check_role("DeveloperContent", "developer", Role.DEVELOPER, role)
            out += self._encode_setup(_developer_text(content))
        else:
            raise HarmonyError(
                f"cannot render {type(content).__name__}: "
                "use TextContent, SystemContent or DeveloperContent"
            )


def _check(field: str, text: str) -> None:
    if not is_safe_field(text):
        raise HarmonyError(
            f"the {field} {text!r} could be taken for structure: give 1 to {MAX_FIELD_BYTES} "
            "bytes without spaces or '<|', not beginning with 'to='"
        )


def _check_role(kind: str, where: str, expected: Role, role: Role) -> None:
    if role is not expected:
        raise HarmonyError(
            f"{kind} may only appear in {where} messages, found in {role.value.capitalize()}"
        )


def _declares_functions(message: Message) -> bool:
    return any(
        isinstance(content, DeveloperContent)
        and content.tools is not None
        and "functions" in content.tools
        and bool(content.tools["functions"].tools)
        for content in message.content
    )


def _without_past_analysis(messages: Sequence[Message]) -> Sequence[Message]:
    """Drop the analysis that precedes the first final message, once the assistant's last message
    is a final one: an unfinished turn (a pending tool call) keeps its reasoning."""
    said = [m.channel for m in messages if m.author.role is Role.ASSISTANT]
    if not said or said[-1] != "final":
        return messages
    first = next(i for i, message in enumerate(messages) if message.channel == "final")
    return [m for i, m in enumerate(messages) if i >= first or m.channel != "analysis"]


def _system_text(system: SystemContent, options: RenderOptions) -> str:
    top = []
    if system.model_identity is not None:
        top.append(system.model_identity)
    if system.knowledge_cutoff is not None:
        top.append(f"Knowledge cutoff: {system.knowledge_cutoff}")
    if system.conversation_start_date is not None:
        top.append(f"Current date: {system.conversation_start_date}")
    sections = ["\n".join(top)] if top else []
    if system.reasoning_effort is not None:
        sections.append(f"Reasoning: {ReasoningEffort(system.reasoning_effort).value.lower()}")
    if system.tools:
        sections.append(tools_section(system.tools))
    channels = system.channel_config
    if channels is not None and channels.valid_channels:
        text = f"# Valid channels: {', '.join(channels.valid_channels)}."
        if channels.channel_required:
            text += " Channel must be included for every message."
        if options.conversation_has_function_tools:
            text += "\nCalls to these tools must go to the commentary channel: 'functions'."
        sections.append(text)
    return "\n\n".join(sections)


def _developer_text(developer: DeveloperContent) -> str:
    sections = []
    if developer.instructions is not None:
        sections += ["# Instructions", developer.instructions]
    if developer.tools:
        sections.append(tools_section(developer.tools))
    return "\n\n".join(sections)

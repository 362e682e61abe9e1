"""Harmony, the prompt format of the gpt-oss models: text <-> tokens.

Class and method names are those of the openai_harmony package, so code moves by changing one
import; `load_encoding` takes the checkpoint's own tokenizer in place of a downloaded vocabulary.
docs/harmony.md lists the differences.
"""

from motet.errors import HarmonyError
from motet.harmony.encoding import (
    HarmonyEncoding,
    HarmonyEncodingName,
    load_encoding,
    load_harmony_encoding,
    raise_disallowed_special_token,
)
from motet.harmony.message import (
    Author,
    ChannelConfig,
    Content,
    Conversation,
    DeveloperContent,
    Message,
    ReasoningEffort,
    Role,
    SystemContent,
    TextContent,
    ToolDescription,
    ToolNamespaceConfig,
)
from motet.harmony.parse import (
    ContentDelta,
    Event,
    MessageEnd,
    MessageStart,
    StreamableParser,
    StreamState,
)
from motet.harmony.render import RenderConversationConfig, RenderOptions

__all__ = [
    "Author",
    "ChannelConfig",
    "Content",
    "ContentDelta",
    "Conversation",
    "DeveloperContent",
    "Event",
    "HarmonyEncoding",
    "HarmonyEncodingName",
    "HarmonyError",
    "Message",
    "MessageEnd",
    "MessageStart",
    "ReasoningEffort",
    "RenderConversationConfig",
    "RenderOptions",
    "Role",
    "StreamState",
    "StreamableParser",
    "SystemContent",
    "TextContent",
    "ToolDescription",
    "ToolNamespaceConfig",
    "load_encoding",
    "load_harmony_encoding",
    "raise_disallowed_special_token",
]

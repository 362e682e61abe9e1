"""The chat: one loop of render, generate, parse, call a tool, over a local or a remote model.

from motet.chat import ChatSession
"""

from motet.chat.constraint import ToolChoice
from motet.chat.events import (
    ChatEvent,
    ChatFinishReason,
    ChatReply,
    ChatUsage,
    CommentaryDelta,
    Done,
    FinalDelta,
    ReasoningDelta,
    ToolCall,
    ToolCallDelta,
    ToolResult,
)
from motet.chat.functions import FunctionTool, ToolOutput
from motet.chat.prompt import Effort, conversation
from motet.chat.rounds import ChatModel, ChatRounds
from motet.chat.session import MAX_ROUNDS, ChatSession, Tool

__all__ = [
    "MAX_ROUNDS",
    "ChatEvent",
    "ChatFinishReason",
    "ChatModel",
    "ChatReply",
    "ChatRounds",
    "ChatSession",
    "ChatUsage",
    "CommentaryDelta",
    "Done",
    "Effort",
    "FinalDelta",
    "FunctionTool",
    "ReasoningDelta",
    "Tool",
    "ToolCall",
    "ToolCallDelta",
    "ToolChoice",
    "ToolOutput",
    "ToolResult",
    "conversation",
]

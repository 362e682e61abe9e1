"""Every exception that Motet raises on purpose.

The tree::

    MotetError                  anything Motet refuses; str(error) names the value and the remedy
    |-- UsageError              an argument, option or request field is wrong (also a ValueError)
    |-- CheckpointError         a model folder or file is missing, damaged or of another shape
    |-- BackendError            a backend or device that was asked for by name cannot run here
    |-- CapacityError           the request does not fit the context or the memory
    |-- EngineDeadError         the engine's process has ended or hangs; only a new LLM helps
    |-- GrammarError            a schema, pattern or grammar cannot be used, or met its bounds
    |                           (also a ValueError)
    |-- HarmonyError            openai_harmony's error: strict parsing, encode, decode_utf8, loading
    |                           (also a RuntimeError)
    |-- ToolError               a tool could not be declared (a failing call is not an error: the
    |                           model is told, and may repair it)
    `-- RemoteError             a remote model could not be reached or answered with an error

This module knows nothing of the rest of the package and imports nothing.
"""

__all__ = [
    "BackendError",
    "CapacityError",
    "CheckpointError",
    "EngineDeadError",
    "GrammarError",
    "HarmonyError",
    "MotetError",
    "RemoteError",
    "ToolError",
    "UsageError",
]


class MotetError(Exception):
    """The base of all errors that Motet raises on purpose."""


class UsageError(MotetError, ValueError):
    """An argument, option or request field is wrong; the message names it and the remedy."""


class CheckpointError(MotetError):
    """A checkpoint is missing, damaged, or does not match its configuration."""


class BackendError(MotetError):
    """A backend or device that was asked for by name cannot run on this machine."""


class CapacityError(MotetError):
    """A request does not fit the context length or the memory that was given."""


class EngineDeadError(MotetError):
    """The engine's process has ended, hangs or says what is no message; every request is lost."""


class GrammarError(MotetError, ValueError):
    """A schema, pattern or grammar cannot be used, or needs more than its bounds allow."""


class HarmonyError(MotetError, RuntimeError):
    """Raised where openai_harmony raises its error of the same name, a RuntimeError there too."""


class ToolError(MotetError):
    """A tool cannot be declared: its signature, name or schema is not usable."""


class RemoteError(MotetError):
    """A remote model could not be reached, or answered with an error."""

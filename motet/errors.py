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
    |-- RemoteError             a remote model could not be reached or answered with an error
    `-- ApiError                a request that the server refuses, with its HTTP status

This module knows nothing of the rest of the package and imports nothing.
"""

__all__ = [
    "ApiError",
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


class ApiError(MotetError):
    """A request that the server refuses, as its client is told.

    `status` is HTTP's, `param` the field it is about and `code` a word for programs. `kind` is
    OpenAI's type of error, which follows from the status if it is not given.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        param: str | None = None,
        code: str | None = None,
        kind: str | None = None,
        headers: tuple[tuple[str, str], ...] = (),
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.param = param
        self.code = code
        self.kind = kind or _TYPES.get(status, "server_error" if status >= 500 else _INVALID)
        self.headers = headers


_INVALID = "invalid_request_error"
_TYPES = {401: "authentication_error", 403: "permission_error", 429: "rate_limit_error"}

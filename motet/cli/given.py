"""Text that a user gives as a prompt, which must be text: what cannot be decoded is refused.

Else bytes of another encoding would reach the model as U+FFFD, and nobody would know.
"""

import io
import sys

from motet.errors import UsageError

__all__ = ["check_text", "read_stdin"]


def read_stdin() -> str:
    """All of stdin; UsageError if its bytes are not of the terminal's encoding."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="strict")  # it may be lenient, as in the locale C
    try:
        return sys.stdin.read()
    except UnicodeDecodeError as error:
        raise UsageError(
            f"what stdin holds is not {error.encoding.upper()} ({error.reason}, byte "
            f"{error.object[error.start]:#04x}); convert it, as with iconv -t UTF-8"
        ) from None


def check_text(text: str) -> None:
    """UsageError for an argument with bytes that are not of the terminal's encoding."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise UsageError(
            f"the prompt is not UTF-8 at character {error.start}; convert it, as with iconv -t "
            "UTF-8"
        ) from None

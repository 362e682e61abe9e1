"""The server's log: one JSON object a line, or plain text, with the id of the request.

What users write is never in it, unless `Settings.logs_prompts` asks for the bodies of requests.
"""

import json
import logging
import sys
import time
from typing import Any, Literal

from motet.server.observe import request_id

__all__ = ["LogFormat", "set_up_logging"]

LogFormat = Literal["text", "json"]

_KNOWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "request_id"}


def set_up_logging(
    form: LogFormat, level: int = logging.INFO, *, with_prompts: bool = False
) -> None:
    """Write what Motet and the HTTP server log to stderr, in one form."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_add_request_id)
    if not with_prompts:
        handler.addFilter(_is_ours)
    handler.setFormatter(_Json() if form == "json" else _Text())
    for name, least in (("motet", level), ("uvicorn", max(level, logging.WARNING))):
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.propagate = False
        logger.setLevel(least)


def _add_request_id(record: logging.LogRecord) -> bool:
    record.request_id = request_id.get()
    return True


def _is_ours(record: logging.LogRecord) -> bool:
    # What lays out a prompt tells of names and schemas in it.
    return not record.name.startswith("motet.chat")


def _facts(record: logging.LogRecord) -> dict[str, Any]:
    """What was given as `extra`."""
    return {name: value for name, value in vars(record).items() if name not in _KNOWN}


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created))
            + f".{int(record.msecs):03d}Z",
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if (named := vars(record).get("request_id")) is not None:
            line["request_id"] = named
        line |= _facts(record)
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str)  # ASCII: some readers end a line at U+2028 and others


class _Text(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        said = record.args if isinstance(record.args, tuple) else ()  # it stands in the message
        more = {name: value for name, value in _facts(record).items() if value not in said}
        told = " ".join(
            f"{name}={_one_word(value)}"
            for name, value in {"request_id": vars(record).get("request_id"), **more}.items()
            if value is not None
        )
        stamp = time.strftime("%H:%M:%S", time.localtime(record.created))
        lines = [f"{stamp} {record.levelname.lower()} {record.getMessage()} {told}".rstrip()]
        if record.exc_info:
            # Indented, for what a client wrote may be in it, and must not look like a line of ours.
            lines += [f"    {one}" for one in self.formatException(record.exc_info).splitlines()]
        return "\n".join(map(_one_line, lines))


def _one_word(value: object) -> str:
    """A fact is one word, or stands in quotes."""
    text = str(value)
    return json.dumps(text, ensure_ascii=False) if " " in text or '"' in text else text


def _one_line(text: str) -> str:
    """A line of a log is one line, whatever a client managed to get into it."""
    return text if text.isprintable() else text.encode("unicode_escape").decode("ascii")

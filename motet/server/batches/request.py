"""What a batch is asked for, and the lines of its input."""

from dataclasses import dataclass
from typing import Any, Literal

from pydantic_core import from_json

from motet.server.strict import Metadata, ObjectId, Strict

__all__ = ["BatchBody", "Endpoint", "Line", "read_lines"]

Json = dict[str, Any]
Endpoint = Literal["/v1/responses", "/v1/chat/completions", "/v1/completions"]
MAX_LINES = 50_000
MAX_ERRORS = 100  # that are told of
MAX_ID_CHARS = 512
_KEYS = {"custom_id", "method", "url", "body"}


class OutputExpiry(Strict):
    """When the files of results go."""

    anchor: Literal["created_at"]
    seconds: int


class BatchBody(Strict):
    """A batch that is asked for."""

    input_file_id: ObjectId
    endpoint: Endpoint
    completion_window: Literal["24h"]
    metadata: Metadata | None = None
    output_expires_after: OutputExpiry | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A request of a batch: its number, from 1, what the client calls it, and its bytes."""

    number: int
    custom_id: str
    raw: bytes

    @property
    def body(self) -> Json:
        """What is asked."""
        found: Json = from_json(self.raw, allow_inf_nan=False)["body"]
        return found


def read_lines(content: bytes, endpoint: str) -> tuple[list[Line], list[Json]]:
    """The requests of a file, and what is wrong with it, in OpenAI's form. Empty lines are none."""
    lines: list[Line] = []
    errors: list[Json] = []
    seen: set[str] = set()

    def wrong(code: str, message: str, number: int | None = None, param: str | None = None) -> None:
        errors.append({"code": code, "line": number, "message": message, "param": param})

    for number, raw in enumerate(content.splitlines(), 1):
        if not raw.strip():
            continue
        if len(errors) >= MAX_ERRORS:
            break
        if len(lines) >= MAX_LINES:
            wrong("too_many_tasks", f"give at most {MAX_LINES} requests", number)
            break
        try:
            given = from_json(raw, allow_inf_nan=False)
        except ValueError as error:
            wrong("invalid_json_line", f"the line is no JSON: {error}", number)
            continue
        found = _problem(given, endpoint)
        if found is None and given["custom_id"] in seen:
            found = "duplicate_custom_id", "custom_id", "another request has it; give each its own"
        if found is not None:
            code, param, why = found
            wrong(code, f"{param}: {why}", number, param)
            continue
        seen.add(given["custom_id"])
        lines.append(Line(number, given["custom_id"], raw))
    if not lines and not errors:
        wrong("empty_file", "the file holds no request; give one a line")
    return lines, errors


def _problem(given: Any, endpoint: str) -> tuple[str, str, str] | None:
    """(code, field, why) of what is wrong with a line."""
    if not isinstance(given, dict):
        return "invalid_json_line", "the line", "give an object"
    for key in given:
        if key not in _KEYS:
            return "unknown_parameter", key[:80], "is not known; leave it out"
    custom_id = given.get("custom_id")
    if not isinstance(custom_id, str) or not 0 < len(custom_id) <= MAX_ID_CHARS:
        return "invalid_custom_id", "custom_id", f"give 1 to {MAX_ID_CHARS} characters"
    if given.get("method") != "POST":
        return "invalid_method", "method", "give POST"
    if given.get("url") != endpoint:
        return "mismatched_url", "url", f"give the batch's endpoint, {endpoint}"
    if not isinstance(given.get("body"), dict):
        return "invalid_body", "body", "give an object"
    return None

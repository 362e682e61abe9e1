"""The free text that a model gives to a custom tool, out of the JSON that it writes around it.

The model calls a custom tool as a function of one string, `{"input": "..."}`; the client gets the
string. The text comes as it is written, whatever the pieces: once the opening is certain, the
characters of the string. What is not of that form is passed on as it is, so nothing is lost.
"""

import json
import re

__all__ = ["CustomInput"]

_OPENING = re.compile(r'\s*\{\s*"input"\s*:\s*"')
# What could still become the opening: the same with every step left out from some point on.
_PARTIAL = re.compile(r'\s*(\{\s*("(i(n(p(u(t("(\s*(:(\s*)?)?)?)?)?)?)?)?)?)?)?')
_ESCAPE = re.compile(
    r'\\(u[dD][89abAB][0-9a-fA-F]{2}(\\u[0-9a-fA-F]{4})?|u[0-9a-fA-F]{4}|["\\/bfnrt])'
)
_PLAIN = re.compile(r'[^"\\]+')
_CLOSING = re.compile(r"\s*\}\s*")


class CustomInput:
    """Reads one call. With `is_raw` the text is the input itself."""

    def __init__(self, *, is_raw: bool = False) -> None:
        self._state = "raw" if is_raw else "opening"
        self._held = ""

    def push(self, text: str) -> str:
        """More of what the model wrote; gives what is certain to belong to the input."""
        self._held += text
        return self._read(is_end=False)

    def flush(self) -> str:
        """The rest, when nothing more comes."""
        return self._read(is_end=True)

    def _read(self, *, is_end: bool) -> str:
        out = ""
        if self._state == "opening":
            if found := _OPENING.match(self._held):
                self._held = self._held[found.end() :]
                self._state = "string"
            elif is_end or not _PARTIAL.fullmatch(self._held):
                self._state = "raw"
        if self._state == "string":
            out += self._string(is_end=is_end)
        if self._state == "closing" and (is_end or not _may_close(self._held)):
            # `}` belongs to the form; anything else was said, and is kept.
            if not _CLOSING.fullmatch(self._held):
                out += self._held
            self._held, self._state = "", "raw"
        if self._state == "raw":
            out, self._held = out + self._held, ""
        return out

    def _string(self, *, is_end: bool) -> str:
        """The characters of the string up to its end, or to an escape that is not whole."""
        out: list[str] = []
        held, at = self._held, 0
        while at < len(held):
            char = held[at]
            if char == '"':
                self._held, self._state = held[at + 1 :], "closing"
                return "".join(out)
            if char != "\\":
                plain = _PLAIN.match(held, at)
                assert plain is not None
                out.append(plain[0])
                at = plain.end()
                continue
            if not is_end and _is_partial_escape(held[at : at + 12]):
                break
            found = _ESCAPE.match(held, at)
            if found is None:  # no escape of JSON's: what stands there is meant
                out.append(char)
                at += 1
                continue
            out.append(_unescaped(found[0]))
            at = found.end()
        self._held = held[at:]
        return "".join(out)


def _may_close(held: str) -> bool:
    """Whether it could still be no more than the end of the object."""
    rest = held.strip()
    return rest in ("", "}")


def _is_partial_escape(text: str) -> bool:
    """Whether an escape at the start of `text` may need what comes next."""
    if len(text) < 2:
        return True
    if text[1] != "u":
        return False
    if not re.fullmatch(r"[0-9a-fA-F]*", text[2:6]):
        return False
    if len(text) < 6:
        return True
    if not re.fullmatch(r"[dD][89abAB]..", text[2:6]):
        return False
    pair = text[6:12]  # half of a character: the other half follows
    return len(pair) < 6 and re.fullmatch(r"(\\(u[0-9a-fA-F]*)?)?", pair) is not None


def _unescaped(escape: str) -> str:
    text: str = json.loads(f'"{escape}"')
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")

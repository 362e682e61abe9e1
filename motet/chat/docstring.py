"""What a function's docstring says about it and about each parameter.

Understands the Google ("Args:"), NumPy ("Parameters" over dashes) and Sphinx (":param x:") forms.
It knows only text; anything it does not recognise is description.

    >>> parse_docstring("Adds.\\n\\nArgs:\\n    a (int): first\\n        number\\n")
    ('Adds.', {'a': 'first number'})
"""

import inspect
import re

__all__ = ["parse_docstring"]

_GOOGLE = re.compile(
    r"(Args|Arguments|Parameters|Params|Keyword Args|Returns?|Raises|Yields?|Examples?|Notes?)"
    r":\s*$"
)
_NUMPY = re.compile(r"(Parameters|Other Parameters|Returns|Raises|Yields|Examples|Notes|See Also)$")
_SPHINX = re.compile(r":(\w+)([^:]*):\s*(.*)$")
_PARAMETER_SECTIONS = {
    "Args",
    "Arguments",
    "Parameters",
    "Params",
    "Keyword Args",
    "Other Parameters",
}
_GOOGLE_ITEM = re.compile(r"\*{0,2}(\w+)\s*(?:\([^)]*\))?\s*:\s*(.*)$")
_NUMPY_ITEM = re.compile(r"\*{0,2}(\w+(?:\s*,\s*\w+)*)\s*(?::.*)?$")


def parse_docstring(text: str | None) -> tuple[str, dict[str, str]]:
    """The description, and what is said of each parameter (joined to one line).

    The description ends where the first section begins; sections other than the parameters'
    (returns, raises, ...) are for people who read the source, and are left out.
    """
    lines = inspect.cleandoc(text or "").splitlines()
    end = next((i for i in range(len(lines)) if _section(lines, i)), len(lines))
    return "\n".join(lines[:end]).strip(), _parameters(lines, end)


def _section(lines: list[str], i: int) -> tuple[str, str] | None:
    """(style, name) if a section begins at line i."""
    if found := _GOOGLE.match(lines[i]):
        return "google", found[1]
    underline = lines[i + 1] if i + 1 < len(lines) else ""
    if (found := _NUMPY.match(lines[i])) and re.fullmatch(r"-{3,}\s*", underline):
        return "numpy", found[1]
    if (found := _SPHINX.match(lines[i])) and found[1] in {"param", "return", "returns", "raises"}:
        return "sphinx", found[1]
    return None


def _parameters(lines: list[str], start: int) -> dict[str, str]:
    said: dict[str, list[str]] = {}
    style, indent = "", 0  # the section we are in, and how deep its items stand
    names: list[str] = []  # the parameters being described
    for i in range(start, len(lines)):
        line, depth = lines[i], len(lines[i]) - len(lines[i].lstrip())
        section = _section(lines, i)
        if section and section[0] == "sphinx":
            style, names = "sphinx", []
            found = _SPHINX.match(line)
            if found and found[1] == "param":  # ":param int x: text" may name the type first
                names = found[2].split()[-1:]
                _extend(said, names, found[3])
        elif section:
            style = section[0] if section[1] in _PARAMETER_SECTIONS else ""
            names, indent = [], -1
        elif not line.strip() or re.fullmatch(r"-{3,}\s*", line):
            continue
        elif style == "google" and (indent < 0 or depth <= indent):
            item = _GOOGLE_ITEM.match(line.strip()) if depth else None
            indent, names = depth, [item[1]] if item else []
            _extend(said, names, item[2] if item else "")
        elif style == "numpy" and depth == 0:
            item = _NUMPY_ITEM.match(line)
            names = re.split(r"\s*,\s*", item[1]) if item else []
        else:
            _extend(said, names, line)
    return {name: " ".join(parts) for name, parts in said.items() if parts}


def _extend(said: dict[str, list[str]], names: list[str], text: str) -> None:
    for name in names:
        said.setdefault(name, []).extend([text.strip()] if text.strip() else [])

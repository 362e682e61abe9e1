"""The functions nano learns to call: a catalogue, and groups of functions that stand side by side.

They are everyday functions, each under several names and with several names for its parameters, so
that no name can be learnt by heart: the declaration must be read.

A row of the catalogue: group; names; descriptions; parameters `slot=maker:key,key` (`slot?` is
optional); requests, one a line, where "!" marks an imperative that may be wrapped ("Could you
...?") and " #slot=value" at the end gives an argument that the words only imply; and what the
function returns, `key=maker ... -> sentence`.
"""

import json
from dataclasses import dataclass, field, replace
from typing import Any

from recipes.nano.world.base import held_out
from recipes.nano.world.catalogue_asks import LATER_ASKS
from recipes.nano.world.catalogue_daily import DAILY_ASKS, DAILY_ROWS
from recipes.nano.world.catalogue_more import ASKS, ROWS
from recipes.nano.world.catalogue_roles import ROLE_ROWS
from recipes.nano.world.catalogue_rows import BASE_ROWS
from recipes.nano.world.catalogue_told import TOLD_ASKS
from recipes.nano.world.catalogue_trained import CATALOGUE_TRAINED
from recipes.nano.world.siblings import SIBLING_ROWS
from recipes.nano.world.siblings_more import MORE_SIBLING_ROWS, SIBLING_ASKS
from recipes.nano.world.siblings_new import TRAINED_GROUPS
from recipes.nano.world.siblings_told import TOLD_ABOUTS, TOLD_SIBLING_ASKS, TOLD_SIBLING_ROWS
from recipes.nano.world.siblings_trained import TRAINED_ASKS

__all__ = [
    "BY_NAME",
    "CATALOGUE",
    "SIBLINGS",
    "TRAINED_SIBLINGS",
    "Parameter",
    "Tool",
    "parse_ask",
]


@dataclass(frozen=True)
class Parameter:
    """One parameter of a function as the catalogue has it; `about` is the maker's if empty."""

    slot: str
    maker: str
    keys: tuple[str, ...]
    optional: bool = False
    about: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tool:
    """One function: names and descriptions to choose from, requests, and what it returns."""

    group: str
    names: tuple[str, ...]
    about: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    asks: tuple[str, ...]
    returns: tuple[str, ...] = ()
    trained: tuple[str, ...] = ()  # requests that only training uses
    slots: dict[str, Parameter] = field(default_factory=dict, compare=False, hash=False)


def _tool(row: str) -> Tool:
    group, names, about, parameters, *rest = [line.strip() for line in row.strip().splitlines()]
    found = []
    for text in parameters.split():
        if text == "-":
            continue
        slot, _, right = text.partition("=")
        maker, _, keys = right.partition(":")
        found.append(Parameter(slot.rstrip("?"), maker, tuple(keys.split(",")), slot.endswith("?")))
    asks = tuple(line for line in rest if not line.startswith(">"))
    returns = tuple(line[1:].strip() for line in rest if line.startswith(">"))
    return Tool(group, tuple(names.split()), tuple(about.split("|")), tuple(found), asks, returns,
                slots={p.slot: p for p in found})  # fmt: skip


_NO_NOUN = frozenset(
    "from to by at until how for what won was is x y after wait where which when many on off lost remove add "
    "give get leave with between ends begins starts find replace search".split()
)


def _with_roles(tool: Tool) -> Tool:
    """The function with parameters described by their other names: "The departure city"."""
    parameters = tuple(
        replace(p, about=tuple(f"The {k.replace('_', ' ')}" for k in p.keys
                               if len(k) > 2 and k.split("_")[0] not in _NO_NOUN))
        for p in tool.parameters
    )  # fmt: skip
    return replace(tool, parameters=parameters, slots={p.slot: p for p in parameters})


def _catalogue() -> list[Tool]:
    """The functions of all tables, with the further requests."""
    tools = [_tool(row) for table in (BASE_ROWS, ROWS, DAILY_ROWS) for row in table.split("\n\n")]
    tools += [_with_roles(_tool(row)) for row in ROLE_ROWS.split("\n\n")]
    return _with_asks(tools, ASKS, DAILY_ASKS, LATER_ASKS, TOLD_ASKS)


def _with_asks(tools: list[Tool], *texts: str) -> list[Tool]:
    """The functions with more requests: blocks of a function's first name and its requests."""
    more: dict[str, list[str]] = {}
    for text in texts:
        for block in text.split("\n\n"):
            name, *rest = block.splitlines()
            more.setdefault(name, []).extend(rest)
    unknown = set(more) - {t.names[0] for t in tools}
    if unknown:
        raise ValueError(f"requests for unknown functions {sorted(unknown)}; name one of ROWS")
    return [
        replace(t, asks=tuple(dict.fromkeys((*t.asks, *more.get(t.names[0], ()))))) for t in tools
    ]


def _with_abouts(tools: list[Tool], text: str) -> list[Tool]:
    """The functions with more descriptions: lines of a function's first name and its descriptions."""
    more = {
        name: said.split("|") for name, _, said in (x.partition(": ") for x in text.split("\n"))
    }
    return [replace(t, about=(*t.about, *more.get(t.names[0], ()))) for t in tools]


def _bare(ask: str) -> str:
    return ask.strip("!.?").lower()


def _with_trained(tools: list[Tool], text: str) -> list[Tool]:
    """The functions with requests for training alone, but for those that the test has as well."""
    more = {
        name: asks.split("|") for name, _, asks in (x.partition(": ") for x in text.split("\n"))
    }
    known = {t.names[0]: frozenset(map(_bare, held_out(t.asks))) for t in tools}
    return [
        replace(t, trained=tuple(a for a in more.get(name, ()) if _bare(a) not in known[name]))
        for t in tools
        for name in t.names[:1]
    ]


CATALOGUE: list[Tool] = _with_trained(_catalogue(), CATALOGUE_TRAINED)
BY_NAME = {tool.names[0]: tool for tool in CATALOGUE}
SIBLINGS: dict[str, list[Tool]] = {}  # by group: functions that are declared together
_SIBLING_TOOLS = [
    _with_roles(_tool(row))
    for table in (SIBLING_ROWS, MORE_SIBLING_ROWS, TOLD_SIBLING_ROWS)
    for row in table.split("\n\n")
]
_SIBLING_TOOLS = _with_abouts(_SIBLING_TOOLS, TOLD_ABOUTS)
_SIBLING_TOOLS = _with_asks(_SIBLING_TOOLS, SIBLING_ASKS, TOLD_SIBLING_ASKS)
for _sibling in _with_trained(_SIBLING_TOOLS, TRAINED_ASKS):
    SIBLINGS.setdefault(_sibling.group, []).append(_sibling)
TRAINED_SIBLINGS: dict[str, list[Tool]] = {}  # groups that only training has
_LINES = TRAINED_GROUPS.replace("\n\n", "\n").split("\n")
for _line, _parameters, _requests in zip(_LINES[::3], _LINES[1::3], _LINES[2::3], strict=True):
    _head = _line.replace("; ", "\n")
    _row = _tool("\n".join([_head, _parameters, *_requests.split("|")]))
    TRAINED_SIBLINGS.setdefault(_row.group, []).append(_row)


def parse_ask(ask: str) -> tuple[str, dict[str, Any]]:
    """The words of a request, and the arguments that they only imply."""
    text, _, implied = ask.partition(" #")
    values: dict[str, Any] = {}
    for pair in implied.split():
        slot, _, value = pair.partition("=")
        try:
            values[slot] = json.loads(value)
        except json.JSONDecodeError:
            values[slot] = value
    return text, values

"""What a text must look like, as grammar text: free, JSON under a schema, a regex, Lark, a choice.

    json_schema({"type": "object"}).grammar()     # for SamplingParams.grammar
    choice(["yes", "no"])                         # for `assistant_grammar`

The grammars are llguidance's. None of them can be left for structure: control tokens are out of
their reach, whatever the schema or the grammar says. They are compiled, and refused where they are
not supported or too costly, by the engine.
"""

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from llguidance import LLMatcher

from motet.errors import GrammarError

__all__ = ["TEXT", "Structure", "choice", "json_schema", "lark", "regex"]

# What may stand between JSON's parts: a space, or a line end and the indentation after it. JSON
# itself sets no bound, and a model may then go on with spaces for ever.
_JSON_SPACE = r"\x20|\x0D?\x0A[\x20\x09]{0,32}"
_EXACT = 2**53  # up to here every integer is a double
_BOUNDS: dict[object, float] = {
    "minimum": 1.0, "exclusiveMinimum": 1.0, "maximum": -1.0, "exclusiveMaximum": -1.0,
}  # fmt: skip
_ANNOTATIONS = ("default", "examples")
_FREE = "/(?s:.*)/"  # any text; never a control token

# What a caller's Lark grammar may not hold, not even in quotes: where quotes end is the library's
# to say, and a second opinion on that could be led astray.
_LARK_REFUSED = {
    "<|": r'a control token could be meant; in text write "\x3c|"',
    "<[": 'a token\'s id could be meant; in text write "\\x3c["',
    "~": r'negation matches what is no text; repeat with {m,n}, and in text write "\x7e"',
    "%llguidance": "the library's options are not the caller's",
}


@dataclass(frozen=True)
class Structure:
    """A kind of text. `rhs` stands in a Lark rule; "@" is the grammar `side`, under a name."""

    rhs: str
    side: str | None = None

    def grammar(self) -> str:
        """The whole grammar of such a text alone."""
        return f"start: {self.rhs}" if self.side is None else self.side

    @property
    def problem(self) -> str:
        """Why llguidance cannot use it; "" if it can."""
        return LLMatcher.validate_grammar(self.grammar())


TEXT = Structure(_FREE)


def json_schema(schema: Mapping[str, Any], *, lenient: bool = False) -> Structure:
    """JSON that is valid under `schema`, the properties in its order.

    Args:
        schema: JSON Schema, 2020-12; what is supported is llguidance's to say.
        lenient: keywords that are not supported are passed over, instead of refused.

    Raises:
        GrammarError: not a schema that JSON could carry, one that sets llguidance's own options, or
            one that names an integer beyond 2^53 (bounds may be beyond).
    """
    if not isinstance(schema, Mapping):
        raise GrammarError(f"the JSON schema is {schema!r:.80}; give an object")
    if "x-guidance" in schema:
        raise GrammarError("the JSON schema sets x-guidance; leave it out")
    options = {"whitespace_pattern": _JSON_SPACE, "lenient": lenient}
    try:
        exact = _exact(schema)
        assert isinstance(exact, dict)
        text = json.dumps({**exact, "x-guidance": options}, allow_nan=False)
    except GrammarError:
        raise
    except (TypeError, ValueError, RecursionError) as error:
        raise GrammarError(f"the JSON schema is not JSON: {error}") from None
    return Structure(f"%json {text}")


def _exact(node: Any) -> Any:
    """The schema in numbers that the library keeps: it reads integers as doubles."""
    if isinstance(node, Mapping):
        return {key: _exact_value(key, value) for key, value in node.items()}
    if isinstance(node, list | tuple):
        return [_exact(item) for item in node]
    if isinstance(node, int) and abs(node) > _EXACT:
        raise GrammarError(f"the JSON schema holds {node}; integers beyond 2^53 are not supported")
    return node


def _exact_value(key: object, value: Any) -> Any:
    if key in _ANNOTATIONS and not isinstance(value, Mapping):
        return value
    if key not in _BOUNDS or not isinstance(value, int) or abs(value) <= _EXACT:
        return _exact(value)
    near, inward = float(value), _BOUNDS[key]  # of a bound, the next double inside it will do
    return int(
        near if (int(near) - value) * inward >= 0 else math.nextafter(near, inward * math.inf)
    )


def regex(pattern: str) -> Structure:
    """Text that matches `pattern` whole, in the syntax of Rust's regex crate.

    Raises:
        GrammarError: not a text, or an empty one.
    """
    if not isinstance(pattern, str) or not pattern:
        raise GrammarError(f"the regex is {pattern!r:.80}; give a pattern")
    if "\\" in re.sub(r"\\.", "", pattern, flags=re.DOTALL):
        raise GrammarError(f"the regex {pattern!r:.80} ends in a lone backslash; remove it")
    # In Lark a slash ends the pattern and a line end is not allowed.
    plain = re.sub(r"(\\.)|/", lambda m: m[1] or r"\/", pattern, flags=re.DOTALL)
    return Structure("/" + plain.replace("\r", r"\r").replace("\n", r"\n") + "/")


def choice(options: Sequence[str]) -> Structure:
    """One of these texts.

    Raises:
        GrammarError: no options, or one that is no text or empty.
    """
    if isinstance(options, str) or not isinstance(options, Sequence) or not options:
        raise GrammarError(f"the choice is {options!r:.80}; give a list of texts")
    for option in options:
        if not isinstance(option, str) or not option:
            raise GrammarError(f"the choice holds {option!r:.80}; give texts that are not empty")
    # One regex, and not that many alternatives of a rule: the parser's row is bounded.
    return regex("|".join(re.escape(option) for option in options))


def lark(grammar: str) -> Structure:
    """Text that a Lark grammar of the caller's accepts; its first rule is `start`.

    Raises:
        GrammarError: it could reach for what passes for structure; the message tells the remedy.
    """
    if not isinstance(grammar, str) or not grammar.strip():
        raise GrammarError(f"the Lark grammar is {grammar!r:.80}; give its text")
    for held, why in _LARK_REFUSED.items():
        if held in grammar:
            raise GrammarError(f"the Lark grammar holds {held}: {why}")
    return Structure("@", side=grammar)

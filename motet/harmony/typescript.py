"""Tool schemas as the TypeScript namespaces that the gpt-oss models were trained on.

JSON schema in, text out; no tokens, no messages. The layout is the prompt format of
openai_harmony, down to its oddities (which the models saw in training): a default is a trailing
comment, an enum of strings is a union of literals and its default stands without quotes, `oneOf`
puts each variant on its own line with the comma alone on the last. Any schema is accepted: what the
format has no form for becomes `any`.

    >>> tools_section({"functions": ToolNamespaceConfig(name="functions", tools=[...])})
"""

import json
import math
from collections.abc import Iterable, Mapping
from typing import Any

from motet.harmony.message import ToolDescription, ToolNamespaceConfig

__all__ = ["schema_to_typescript", "tools_section"]

_SCALARS = {"number": "number", "integer": "number", "boolean": "boolean"}


def tools_section(tools: Mapping[str, ToolNamespaceConfig]) -> str:
    """The "# Tools" section of a system or developer message, namespaces in order of their key."""
    # Rust compares strings by their UTF-8 bytes, which is the order of code points, as here.
    return "\n\n".join(["# Tools", *(_namespace(tools[key]) for key in sorted(tools))])


def _namespace(config: ToolNamespaceConfig) -> str:
    lines = [f"## {config.name}\n"]
    comment = "// " if config.tools else ""
    lines += [comment + line for line in _lines(config.description or "")]
    if config.tools:
        lines.append(f"namespace {config.name} {{\n")
        for tool in config.tools:
            lines += ["// " + line for line in _lines(tool.description)]
            lines.append(_function(tool))
        lines.append(f"}} // namespace {config.name}")
    return "\n".join(lines)


def _function(tool: ToolDescription) -> str:
    arguments = "" if tool.parameters is None else f"_: {schema_to_typescript(tool.parameters)}"
    return f"type {tool.name} = ({arguments}) => any;\n"


def schema_to_typescript(schema: Any, indent: str = "") -> str:
    """The TypeScript type of a JSON schema (its parsed form), nested lines led by `indent`."""
    if not isinstance(schema, dict):
        return "any"
    if isinstance(variants := schema.get("oneOf"), list):
        return "".join(f"\n{indent} | {_top_variant(variant, indent)}" for variant in variants)
    kind = schema.get("type")
    if isinstance(kind, list):
        names = ["number" if name == "integer" else name for name in _strings(kind)]
        return " | ".join(names) if names else "any"
    if kind == "object":
        return _object(schema, indent)
    if kind == "string":
        literals = [f'"{value}"' for value in _strings(schema.get("enum"))]
        return " | ".join(literals) if literals else "string"
    if kind == "array":
        return (
            f"{schema_to_typescript(schema['items'], indent)}[]"
            if "items" in schema
            else ("Array<any>")
        )
    return _SCALARS.get(kind, "any") if isinstance(kind, str) else "any"


def _object(schema: dict[str, Any], indent: str) -> str:
    out = [f"{indent}// {text}\n" for text in _strings([schema.get("description")])]
    out.append("{\n")
    properties = schema.get("properties")
    required = set(_strings(schema.get("required")))
    for name, value in properties.items() if isinstance(properties, dict) else ():
        label = name if name in required else f"{name}?"
        out.append(_property(label, value if isinstance(value, dict) else {}, indent))
    out.append(f"{indent}}}")
    return "".join(out)


def _property(label: str, schema: dict[str, Any], indent: str) -> str:
    """One line of an object type, with the comment lines above it."""
    out = []
    for title in _strings([schema.get("title")]):
        out.append(f"{indent}// {title}\n{indent}//\n")
    if "oneOf" not in schema:
        out += [f"{indent}// {text}\n" for text in _strings([schema.get("description")])]
    examples = schema.get("examples")
    if isinstance(examples, list) and examples:
        out.append(f"{indent}// Examples:\n")
        out += [f'{indent}// - "{example}"\n' for example in _strings(examples)]
    if isinstance(schema.get("oneOf"), list):
        out += _one_of_property(label, schema, indent)
    else:
        out.append(f"{indent}{label}: {_nullable_type(schema, indent + '    ')},")
        if "oneOf" not in schema and "default" in schema:
            out.append(f" // {_default(schema, quote_enum=False)}")
        out.append("\n")
    return "".join(out)


def _one_of_property(label: str, schema: dict[str, Any], indent: str) -> Iterable[str]:
    variants = [v if isinstance(v, dict) else {} for v in schema["oneOf"]]
    description = next(iter(_strings([schema.get("description")])), None)
    # A description that the first variant repeats is not shown at all.
    is_shown_above = description is not None and not (
        variants and variants[0].get("description") == description
    )
    if is_shown_above:
        yield f"{indent}// {description}\n"
    if "default" in schema:
        yield f"{indent}// {_default(schema, quote_enum=False)}\n"
    yield f"{indent}{label}:\n"
    for number, variant in enumerate(variants):
        comments = []
        if not (number == 0 and is_shown_above):
            comments += [
                text for text in _strings([variant.get("description")]) if text != description
            ]
        if "default" in variant:
            comments.append(_default(variant, quote_enum=False))
        trailer = f" // {' '.join(comments)}" if comments else ""
        yield f"{indent} | {_nullable_type(variant, indent + '   ')}{trailer}\n"
    yield f"{indent},\n"


def _top_variant(schema: Any, indent: str) -> str:
    """A variant of a `oneOf` that is not directly a property's."""
    variant = schema if isinstance(schema, dict) else {}
    comments = _strings([variant.get("description")])
    if "default" in variant:
        comments.append(_default(variant, quote_enum=True))
    trailer = f" // {' '.join(comments)}" if comments else ""
    return f"{_nullable_type(variant, indent + '   ')}{trailer}"


def _nullable_type(schema: dict[str, Any], indent: str) -> str:
    text = schema_to_typescript(schema, indent)
    return f"{text} | null" if schema.get("nullable") is True and "null" not in text else text


def _default(schema: dict[str, Any], *, quote_enum: bool) -> str:
    value = schema["default"]
    if not isinstance(value, str):
        return f"default: {_json(value)}"
    enum = schema.get("enum")
    if isinstance(enum, list) and enum:
        return f"default: {_json(value)}" if quote_enum else f"default: {value}"
    return f'default: "{value}"'


def _strings(values: Any) -> list[str]:
    return [v for v in values if isinstance(v, str)] if isinstance(values, list) else []


def _lines(text: str) -> list[str]:
    """Lines as the format counts them: ended by "\\n" or "\\r\\n", and no empty last one."""
    *ended, last = text.split("\n")
    lines = [line.removesuffix("\r") for line in ended]
    return [*lines, last] if last else lines


def _json(value: Any) -> str:
    """Compact JSON with the shortest spelling of floats, as serde_json writes it."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{_json(str(k))}:{_json(v)}" for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(_json, value)) + "]"
    if isinstance(value, int) and not isinstance(value, bool) and not -(2**63) <= value < 2**64:
        value = float(value)
    if isinstance(value, float) and math.isfinite(value):
        mantissa, _, exponent = repr(value).partition("e")
        if exponent == "-05":  # Python turns to exponents one decade before serde_json does
            sign, digits = ("-", mantissa[1:]) if mantissa[0] == "-" else ("", mantissa)
            return f"{sign}0.0000{digits.replace('.', '')}"
        return f"{mantissa}e{int(exponent)}" if exponent else mantissa
    return json.dumps(value, ensure_ascii=False)

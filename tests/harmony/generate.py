"""Random conversations, written once for both packages: `h` is motet.harmony or openai_harmony,
and the same seed says the same with either."""

import random
from typing import Any

WORDS = (
    "the answer is 42 Grüße 日本語 😀 naïve\u0301 \u200d مرحبا नमस्ते I'll they'RE 3.14159 1234567 "
    "<|start|> <|end|>assistant <|message|> <|channel|>final to=functions.x <|constrain|>json "
    "// } \\ \" ' ` {} [] http://a.b/c?d=e&f user: \ufeff \ufffd ſt Kelvin K Å ﬁ"
).split(" ")
SPACES = [" ", " ", " ", "", "\n", "\n\n", "  ", "\t", "\r\n", "\u3000", "\xa0"]
CHANNELS = ["analysis", "commentary", "final", "kanał"]
TOOLS = ["functions.get_weather", "functions.add", "browser.search", "python", "名前", "a:b"]
DEFAULTS: list[Any] = ["on", "", None, True, -1, 0.5, 1e-5, -1.25e-5, 1e-6, 1e16, 1e22, 5e-324]
DEFAULTS += [123456.75, 10**25, 2**63, [1, "é\n"], {"z": [None, "\u0001\\"], "a": 2.0}, [], {}]
NAMES = ["alice", "Zoë", "agent-7", "名前", "tool", "user2"]


def text(rng: random.Random, most: int = 20) -> str:
    """From nothing to `most` words, with every kind of space between them."""
    return "".join(
        rng.choice(WORDS) + rng.choice(SPACES) for _ in range(rng.choice([0, 1, 3, most]))
    )


def schema(rng: random.Random, depth: int = 0, one_of: float = 0.15) -> Any:
    """A JSON schema, sound or not; `one_of` is how often a level is a `oneOf`."""
    out: dict[str, Any] = {}
    kinds = ["string", "number", "integer", "boolean", "object", "object", "array", "null", "odd"]
    if rng.random() < 0.9:
        out["type"] = rng.choice(kinds) if rng.random() < 0.9 else rng.sample([*kinds, 7], 2)
    if depth < 3 and rng.random() < (0.9 if out.get("type") == "object" else 0.1):
        names = rng.sample(["a", "b", "zeta", "größe", "x y", "oneOf", "a b"], rng.randrange(4))
        out["properties"] = {name: schema(rng, depth + 1, one_of) for name in names}
        if rng.random() < 0.5:
            out["required"] = rng.sample([*names, "other", 3], rng.randrange(len(names) + 2))
    if depth < 3 and rng.random() < (0.8 if out.get("type") == "array" else 0.05):
        out["items"] = schema(rng, depth + 1, one_of)
    if depth < 3 and rng.random() < one_of:
        out["oneOf"] = [schema(rng, depth + 1, one_of) for _ in range(rng.randrange(4))]
    if rng.random() < 0.15:
        out["enum"] = rng.choice([[], ["on", "off"], ['q"', "é", 3], [1, 2]])
    if rng.random() < 0.3:
        out["description"] = rng.choice(["A thing.", "two\nlines", "", 5, text(rng, 5)])
        if out.get("oneOf") and rng.random() < 0.3:
            out["oneOf"][0]["description"] = out["description"]
    if rng.random() < 0.15:
        out["title"] = rng.choice(["Title", "", 5])
    if rng.random() < 0.15:
        out["examples"] = rng.choice([["one", 'tw"o', 3], [], "none", [4]])
    if rng.random() < 0.3:
        out["default"] = rng.choice(DEFAULTS)
    if rng.random() < 0.15:
        out["nullable"] = rng.choice([True, False, "yes"])
    return out


def namespace(rng: random.Random, h: Any, name: str) -> Any:
    tools = [
        h.ToolDescription.new(
            rng.choice(["get", "set_it", "größe"]),
            rng.choice(["Does it.", "", "one\ntwo\r\n\nthree\r", text(rng, 6)]),
            schema(rng) if rng.random() < 0.8 else None,
        )
        for _ in range(rng.randrange(4))
    ]
    description = rng.choice([None, "", "A namespace.", "one\n\ntwo", text(rng, 6)])
    return h.ToolNamespaceConfig(name=name, description=description, tools=tools)


def system(rng: random.Random, h: Any) -> Any:
    content = h.SystemContent.new()
    if rng.random() < 0.3:
        content.with_model_identity(text(rng))
    if rng.random() < 0.6:
        content.with_reasoning_effort(rng.choice(list(h.ReasoningEffort)))
    if rng.random() < 0.5:
        content.with_conversation_start_date(rng.choice(["2025-06-28", text(rng, 2)]))
    if rng.random() < 0.2:
        content.with_required_channels(rng.sample(CHANNELS, rng.randrange(4)))
    if rng.random() < 0.2:
        content.with_channel_config(
            h.ChannelConfig(valid_channels=["final", text(rng, 2)], channel_required=False)
        )
    if rng.random() < 0.2:
        content.with_knowledge_cutoff(text(rng, 2))
    for field in ("model_identity", "reasoning_effort", "knowledge_cutoff", "channel_config"):
        if rng.random() < 0.1:
            setattr(content, field, None)
    if rng.random() < 0.3:
        content.with_browser_tool()
    if rng.random() < 0.3:
        content.with_python_tool()
    if rng.random() < 0.2:
        content.with_tools(namespace(rng, h, rng.choice(["zoo", "ähm", "A"])))
    return content


def developer(rng: random.Random, h: Any) -> Any:
    content = h.DeveloperContent.new()
    if rng.random() < 0.7:
        content.with_instructions(text(rng))
    if rng.random() < 0.6:
        content.with_function_tools(namespace(rng, h, "functions").tools)
    if rng.random() < 0.2:
        content.with_tools(namespace(rng, h, "extra"))
    return content


def message(rng: random.Random, h: Any) -> Any:
    """A message of any role, alone or with unusual fields."""
    role = rng.choice(list(h.Role))
    if role == h.Role.TOOL:
        author = h.Author.new(role, rng.choice(TOOLS))
    elif rng.random() < 0.15:
        author = h.Author.new(role, rng.choice(NAMES))
    else:
        author = h.Author(role=role)
    contents: list[Any] = [
        h.TextContent(text=text(rng)) for _ in range(rng.choice([0, 1, 1, 1, 2]))
    ]
    if role == h.Role.SYSTEM and rng.random() < 0.8:
        contents = [system(rng, h), *contents[1:]]
    if role == h.Role.DEVELOPER and rng.random() < 0.8:
        contents = [developer(rng, h), *contents[1:]]
    out = h.Message(author=author, content=contents)
    if rng.random() < (0.8 if role == h.Role.ASSISTANT else 0.2):
        out.with_channel(rng.choice(CHANNELS[:3] * 5 + CHANNELS))
    if rng.random() < 0.25:
        out.with_recipient(rng.choice([*TOOLS, "assistant", "all", "user"]))
    if rng.random() < 0.2:
        out.with_content_type(
            rng.choice(["json", "code", "<|constrain|>json", "<|constrain|>", "<|constrain|>größe"])
        )
    return out


def conversation(rng: random.Random, h: Any) -> Any:
    """Up to a dozen messages, well ordered or not."""
    return h.Conversation.from_messages([message(rng, h) for _ in range(rng.randrange(12))])

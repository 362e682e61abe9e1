"""Valid streams are parsed as openai_harmony does, and strict parsing raises where it does."""

import random
from collections.abc import Sequence
from typing import Any

import openai_harmony
import pytest

from motet import harmony

from . import generate

FIELDS = ["current_content", "current_content_type", "current_recipient", "current_channel"]
FIELDS += ["last_content_delta", "state_data"]


OPENINGS = [
    "",
    "<|channel|>final",
    "<|channel|>analysis ",
    " <|channel|>final\n",
    " to=f json",
    " to=functions.f<|channel|>commentary json",
    "<|channel|>commentary to=functions.f <|constrain|>json",
    "<|channel|>commentary to=functions.f<|constrain|>json",
]


def valid_stream(rng: random.Random, theirs: Any) -> tuple[list[int], str | None]:
    """Messages as rendered or as the model generates them, and the role that the first is of when
    the stream begins inside its header."""
    ids: list[int] = []
    for message in generate.conversation(rng, openai_harmony):
        if message.author.role != openai_harmony.Role.TOOL:
            message.author.name = None  # a name beside a role is more than openai_harmony can read
        elif message.recipient in (None, "all"):
            message.recipient = "assistant"
        if message.content_type is not None and message.recipient in (None, "all"):
            message.recipient = "functions.f"  # without one it takes the type for the recipient
        ids += theirs.render(message)
    if rng.random() < 0.5:
        return ids, None
    text = rng.choice(OPENINGS)
    start = theirs.encode(f"{text}<|message|>Ja, 😀.", allowed_special="all")
    end = rng.choice(theirs.stop_tokens())
    return [*start, end, *ids], rng.choice(["assistant", "assistant", "user", "tool"])


def view(parser: Any) -> dict[str, Any]:
    """What can be seen of a parser. openai_harmony encodes content anew to keep it; we keep it."""
    seen = {name: getattr(parser, name) for name in FIELDS}
    seen["state_data"].pop("content_tokens", None)
    role = parser.current_role
    seen["role"] = None if role is None else role.value
    seen["state"] = parser.state.value
    return seen


@pytest.mark.parametrize("strict", [True, False], ids=["strict", "total"])
def test_valid_streams(o200k: harmony.HarmonyEncoding, reference: Any, strict: bool) -> None:
    for seed in range(25):
        ids, role = valid_stream(random.Random(seed), reference)
        mine = harmony.StreamableParser(
            o200k, None if role is None else harmony.Role(role), strict=strict
        )
        theirs = openai_harmony.StreamableParser(
            reference, None if role is None else openai_harmony.Role(role)
        )
        for token in ids:
            mine.process(token)
            theirs.process(token)
            assert view(mine) == view(theirs), (seed, o200k.decode(mine.tokens))
        assert [m.to_dict() for m in mine.messages] == [m.to_dict() for m in theirs.messages]
        assert mine.tokens == theirs.tokens == ids


@pytest.mark.parametrize("strict", [True, False], ids=["strict", "total"])
def test_valid_streams_at_once(
    o200k: harmony.HarmonyEncoding, reference: Any, strict: bool
) -> None:
    for seed in range(100, 400):
        ids, role = valid_stream(random.Random(seed), reference)
        ids = ids[: len(ids) - (seed % 2)]  # half of them lack the last stop token
        if not ids:
            continue
        mine = o200k.parse_messages_from_completion_tokens(
            ids, None if role is None else harmony.Role(role), strict=strict
        )
        theirs = reference.parse_messages_from_completion_tokens(
            ids, None if role is None else openai_harmony.Role(role)
        )
        assert [m.to_dict() for m in mine] == [m.to_dict() for m in theirs], seed


def outcome(package: Any, encoding: Any, ids: Sequence[int], role: str | None) -> Any:
    """The messages as dicts, or the error's words."""
    try:
        found = encoding.parse_messages_from_completion_tokens(
            ids, None if role is None else package.Role(role), strict=True
        )
    except package.HarmonyError as error:
        return str(error)
    return [message.to_dict() for message in found]


PIECES = ["<|start|>", "<|end|>", "<|message|>", "<|channel|>", "<|constrain|>", "<|return|>"]
PIECES += ["<|call|>", "<|endoftext|>", "<|reserved_200001|>", "assistant", "user", "tool", "final"]
PIECES += ["analysis", "commentary", " to=functions.f", " to=", " ", "\n", "json", "functions.f"]
PIECES += [
    "<|start|>assistant<|channel|>final<|message|>",
    "Hallo",
    'q"\\',
    "\u3000",
    "<",
    "to=a b",
]


def test_strict_parsing_of_damaged_streams(o200k: harmony.HarmonyEncoding, reference: Any) -> None:
    """The same messages, or the same error with the same words."""
    failures = 0
    for seed in range(4000):
        rng = random.Random(seed)
        text = "".join(rng.choice(PIECES) for _ in range(rng.randrange(1, 9)))
        if rng.random() < 0.7:
            text = f"<|start|>{text}<|message|>x<|end|>"
        role = rng.choice([None, "assistant", "tool"])
        ids = reference.encode(text, allowed_special="all")
        expected = outcome(openai_harmony, reference, ids, role)
        assert outcome(harmony, o200k, ids, role) == expected, (text, role)
        failures += isinstance(expected, str)
    assert 1000 < failures < 3900


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("I must refuse<|end|><|start|>assistant<|channel|>final<|message|>No.<|return|>", True),
        ("<|channel|>analysis I must refuse<|end|>", True),
        ("... Let's use the tool.<|end|>", True),
        ("<|channel|>final<|end|>", True),
        ("<|end|>", True),
        ("<|start|>assistant<|end|>", False),
    ],
)
def test_total_parsing_of_headers_without_message(
    o200k: harmony.HarmonyEncoding, reference: Any, text: str, role: bool
) -> None:
    """Where openai_harmony can recover too, the result is the same."""
    ids = reference.encode(text, allowed_special="all")
    mine = o200k.parse_messages_from_completion_tokens(
        ids, harmony.Role.ASSISTANT if role else None
    )
    theirs = reference.parse_messages_from_completion_tokens(
        ids, openai_harmony.Role.ASSISTANT if role else None, strict=False
    )
    assert [m.to_dict() for m in mine] == [m.to_dict() for m in theirs]

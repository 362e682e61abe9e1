"""The total parser: raises on nothing, loses no complete message, cuts do not matter, linear."""

import random
import sys
from collections.abc import Iterator
from types import FrameType
from typing import Any

import pytest

from motet import harmony
from motet.harmony import ContentDelta, MessageEnd, MessageStart, Role, StreamableParser
from motet.harmony.parse import MAX_HEADER_TOKENS

from . import generate

PIECES = ["<|start|>", "<|end|>", "<|message|>", "<|channel|>", "<|constrain|>", "<|return|>"]
PIECES += ["<|call|>", "<|endoftext|>", "<|startoftext|>", "assistant", "user", "tool", "system"]
PIECES += ["final", "analysis", " to=functions.f", " to=", " ", "\n", "json", "functions.f", ":"]
PIECES += ["<|start|>assistant<|channel|>final<|message|>", "Grüße 😀", "\u3000", "to=a b", "<|"]
PIECES += ["<|start|>user:x to=y<|message|>", "developer:", "<|constrain|>json<|message|>"]


def encode(encoding: harmony.HarmonyEncoding, text: str) -> list[int]:
    return encoding.encode(text, allowed_special="all")


def parse(
    encoding: harmony.HarmonyEncoding, text: str, role: Role | None = None
) -> list[dict[str, Any]]:
    """The messages of `text`, in which control tokens are spelled, as dicts without empty names."""
    found = encoding.parse_messages_from_completion_tokens(encode(encoding, text), role)
    return [{k: v for k, v in m.to_dict().items() if v is not None} for m in found]


def said(role: str, text: str, **fields: str) -> dict[str, Any]:
    return {"role": role, "content": [{"type": "text", "text": text}], **fields}


# Every kind of damage


START = "<|start|>assistant"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("\n noise <|end|>", [], id="noise between messages"),
        pytest.param(
            f"{START}<|channel|>analysis<|message|>a{START}<|channel|>final<|message|>b<|return|>",
            [said("assistant", "a", channel="analysis"), said("assistant", "b", channel="final")],
            id="no end before a start",
        ),
        pytest.param(
            f"{START}<|channel|>analysis<|message|>a<|channel|>final<|message|>b<|return|>",
            [said("assistant", "a", channel="analysis"), said("assistant", "b", channel="final")],
            id="no end and no start before a channel",
        ),
        pytest.param(
            f"{START}<|message|>a<|end|><|channel|>final<|message|>b",
            [said("assistant", "a"), said("assistant", "b", channel="final")],
            id="no start",
        ),
        pytest.param(
            f"{START}<|message|>a<|end|><|message|>b<|end|>",
            [said("assistant", "a"), said("assistant", "b")],
            id="no header at all",
        ),
        pytest.param(
            f"{START}<|channel|>final hello <|end|>",
            [said("assistant", "hello", channel="final")],
            id="no message token",
        ),
        pytest.param(f"{START} to=functions.f<|channel|>comm", [], id="cut off inside the header"),
        pytest.param("<|start|>banana hello<|end|>", [], id="no message token, nobody speaks"),
        pytest.param(
            f"{START}<|channel|>final<|message|>a<|message|>b<|constrain|>c<|startoftext|>d",
            [said("assistant", "abcd", channel="final")],
            id="control tokens inside content",
        ),
        pytest.param(
            f"{START}<|message|>a<|endoftext|>b", [said("assistant", "a")], id="endoftext"
        ),
        pytest.param("<|start|><|message|>a<|end|>", [said("assistant", "a")], id="no role"),
        pytest.param(
            "<|start|> to=user<|message|>a<|end|>",
            [said("assistant", "a", recipient="user")],
            id="a recipient, no role",
        ),
        pytest.param(
            "<|start|>functions.f<|channel|>commentary<|message|>a<|end|>",
            [said("tool", "a", name="functions.f", channel="commentary")],
            id="a tool without recipient",
        ),
        pytest.param(
            "<|start|>user:bob to=all<|message|>a<|end|>",
            [said("user", "a", name="bob", recipient="all")],
            id="a role with a name",
        ),
        pytest.param(
            f"{START}<|channel|> <|message|>a<|end|>", [said("assistant", "a")], id="empty channel"
        ),
        pytest.param(
            f"{START}<|channel|>analysis<|channel|>final<|message|>a<|end|>",
            [said("assistant", "a", channel="analysis")],
            id="two channels",
        ),
        pytest.param(
            f"{START} to=a to=b x y z<|message|>a<|end|>",
            [said("assistant", "a", recipient="a", content_type="z")],
            id="too many words",
        ),
        pytest.param(
            f"{START} to= <|message|>a<|end|>", [said("assistant", "a")], id="empty recipient"
        ),
        pytest.param(
            f"{START}<|channel|>final <|constrain|>json<|message|>{{}}<|return|>",
            [said("assistant", "{}", channel="final", content_type="<|constrain|>json")],
            id="a constrained type without recipient",
        ),
        pytest.param(
            f"<|start|>{START}<|message|>a<|end|>", [said("assistant", "a")], id="start twice"
        ),
    ],
)
def test_damage(
    encoding: harmony.HarmonyEncoding, text: str, expected: list[dict[str, Any]]
) -> None:
    assert parse(encoding, text) == expected


def test_completion_that_repeats_its_opening(encoding: harmony.HarmonyEncoding) -> None:
    expected = [said("assistant", "a", channel="final")]
    for text in (START, "assistant", ""):
        full = f"{text}<|channel|>final<|message|>a<|return|>"
        assert parse(encoding, full, Role.ASSISTANT) == expected


def test_completion_cut_off_inside_its_header(encoding: harmony.HarmonyEncoding) -> None:
    for text in ("", "<|channel|>", "<|channel|>final", "<|channel|>commentary to=functions.f"):
        assert parse(encoding, text, Role.ASSISTANT) == []
    expected = [said("assistant", "Hi", channel="final")]
    assert parse(encoding, "<|channel|>final to=user Hi", Role.ASSISTANT) == expected


def test_spelled_control_tokens_are_text(encoding: harmony.HarmonyEncoding) -> None:
    """In a header, ordinary tokens that read like control tokens set nothing."""
    control, plain = encoding.control, encoding.tokenizer.encode
    for strict in (False, True):
        parser = StreamableParser(encoding, Role.ASSISTANT, strict=strict)
        ids = [*plain(" to=f <|constrain|>json"), control.message, *plain("x"), control.end]
        parser.feed(ids)
        assert parser.messages[0].content_type == "json"
    ids = [control.start, *plain("assistant<|channel|>final"), control.message, control.end]
    (message,) = encoding.parse_messages_from_completion_tokens(ids)
    assert message.channel is None
    with pytest.raises(harmony.HarmonyError, match=r"Unknown role: assistant<\|channel\|>final"):
        encoding.parse_messages_from_completion_tokens(ids, strict=True)
    ids = [*plain("<|message|>hi<|start|>user<|message|>x"), control.end]
    (message,) = encoding.parse_messages_from_completion_tokens(ids, Role.ASSISTANT)
    assert message.author.role is Role.ASSISTANT
    assert message.content == [harmony.TextContent(text="<|message|>hi<|start|>user<|message|>x")]


def test_undecodable_tokens_become_replacements(encoding: harmony.HarmonyEncoding) -> None:
    ids = encode(encoding, f"{START}<|message|>a")
    events = StreamableParser(encoding, None).feed([*ids, 10**9, -1])
    assert [e.text for e in events if isinstance(e, ContentDelta)] == ["a", "\ufffd", "\ufffd"]
    lone = encode(encoding, "<|start|>user<|message|>a")
    single = next(idx for idx in range(600) if encoding.tokenizer.token_bytes(idx) == b"\xf0")
    for end in ([], [encoding.control.end], [encoding.control.start]):
        (message,) = encoding.parse_messages_from_completion_tokens([*lone, single, *end])
        assert message.content == [harmony.TextContent(text="a\ufffd")]
    header = encode(encoding, START)
    (message,) = encoding.parse_messages_from_completion_tokens(
        [*header, 10**9, encoding.control.message, *encode(encoding, "x")]
    )
    assert message.content == [harmony.TextContent(text="x")]
    for bad in (10**9, single):
        with pytest.raises(harmony.HarmonyError, match=r"^could not decode header$"):
            encoding.parse_messages_from_completion_tokens(
                [*header, bad, encoding.control.message], strict=True
            )


# Bounds


def test_header_is_bounded(encoding: harmony.HarmonyEncoding) -> None:
    said_on = "日本語 😀" * MAX_HEADER_TOKENS
    ids = encode(encoding, f"<|channel|>final {said_on}")
    parser = StreamableParser(encoding, Role.ASSISTANT)
    parser.feed(ids)
    assert parser.state is harmony.StreamState.CONTENT
    parser.finish()
    assert parser.messages == [
        harmony.Message.from_role_and_content(Role.ASSISTANT, said_on).with_channel("final")
    ]
    lost = StreamableParser(encoding, None)
    lost.feed([encoding.control.start, *ids])
    assert lost.state is harmony.StreamState.EXPECT_START
    assert lost.finish() == []
    with pytest.raises(harmony.HarmonyError, match=f"longer than {MAX_HEADER_TOKENS} tokens"):
        StreamableParser(encoding, Role.ASSISTANT, strict=True).feed(ids)


def test_longest_header_that_renders_is_parsed(encoding: harmony.HarmonyEncoding) -> None:
    name = "é" * 128
    message = harmony.Message.from_author_and_content(
        harmony.Author.new(Role.TOOL, name), "x"
    ).with_channel(name)
    message.with_recipient(name).with_content_type(f"<|constrain|>{name}")
    found = encoding.parse_messages_from_completion_tokens(encoding.render(message))
    assert found == [message]


def test_work_is_linear(encoding: harmony.HarmonyEncoding) -> None:
    """Function calls, counted: twice the tokens, at most twice the work."""
    rng = random.Random(0)
    control = list(encoding.tokenizer.control_ids)
    streams = [
        encode(encoding, "<|start|>") * 400,
        encode(encoding, "<|channel|>") * 400,
        encode(encoding, "<|constrain|>") * 400,
        encode(encoding, "<|channel|>final ") * 200,
        encode(encoding, "<|channel|><|message|>") * 200,
        encode(encoding, "assistant to=x ") * 200,
        encode(encoding, f"{START}<|channel|>final<|message|>hi") * 60,
        encode(encoding, f"{START}<|message|>" + "a b " * 200),
        [rng.choice([*control, *range(300)]) for _ in range(800)],
        [rng.choice(control) for _ in range(800)],
    ]
    for ids in streams:
        single = count_calls(encoding, ids * 8)
        double = count_calls(encoding, ids * 16)
        assert double <= 2.1 * single + 2000
        assert single <= 40 * len(ids) * 8 + 2000


def count_calls(encoding: harmony.HarmonyEncoding, ids: list[int]) -> int:
    calls = 0

    def profile(frame: FrameType, event: str, arg: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        encoding.parse_messages_from_completion_tokens(ids, Role.ASSISTANT)
    finally:
        sys.setprofile(before)
    return calls


# Fuzzing


def streams(encoding: harmony.HarmonyEncoding, seed: int, count: int) -> Iterator[list[int]]:
    """Random ids, random pieces of the format, and valid conversations with a few edits."""
    rng = random.Random(seed)
    control = list(encoding.tokenizer.control_ids)
    pieces = [encode(encoding, piece) for piece in PIECES]
    valid: list[list[int]] = [[]]
    for number in range(count):
        kind = number % 4
        if kind == 0:
            top = encoding.tokenizer.vocab_size + 5
            yield [
                rng.choice(control) if rng.random() < 0.4 else rng.randrange(top)
                for _ in range(rng.randrange(30))
            ]
        elif kind < 3:
            yield [idx for _ in range(rng.randrange(16)) for idx in rng.choice(pieces)]
        else:
            if number % 40 == 3:
                valid = [encoding.render(generate.message(rng, harmony)) for _ in range(8)]
            ids = [idx for message in rng.sample(valid, min(3, len(valid))) for idx in message]
            for _ in range(rng.randrange(4)):
                at = rng.randrange(len(ids) + 1)
                edit = rng.choice([[], [rng.choice(control)], rng.choice(pieces)])
                ids[at : at + rng.randrange(3)] = edit
            yield ids[-200:]


def check_stream(encoding: harmony.HarmonyEncoding, ids: list[int], rng: random.Random) -> None:
    role = rng.choice([None, Role.ASSISTANT])
    whole = StreamableParser(encoding, role)
    events = [*whole.feed(ids), *whole.finish()]
    # The same events however the stream is cut.
    cut = StreamableParser(encoding, role)
    at = rng.randrange(len(ids) + 1)
    pieces = [*cut.feed(ids[:at]), *cut.feed(ids[at:]), *cut.finish()]
    assert pieces == events
    # A start, deltas that add up, an end: for each message in turn.
    rest = iter(events)
    for message in whole.messages:
        start = next(rest)
        assert isinstance(start, MessageStart)
        text = ""
        while isinstance(event := next(rest), ContentDelta):
            assert event.text
            text += event.text
        assert isinstance(event, MessageEnd)
        assert event.message == message
        assert message.content == [harmony.TextContent(text=text)]
        assert (message.author, message.channel) == (start.author, start.channel)
        assert (message.recipient, message.content_type) == (start.recipient, start.content_type)
    assert next(rest, None) is None
    # What was parsed can be rendered, and means the same again.
    rendered = encoding.render_conversation(
        harmony.Conversation.from_messages(whole.messages),
        harmony.RenderConversationConfig(auto_drop_analysis=False),
    )
    again = encoding.parse_messages_from_completion_tokens(rendered)
    assert [shape(m) for m in again] == [shape(m) for m in whole.messages]
    # And a complete message after the damage is not lost, whatever came before.
    tail = [encoding.control.start, *encoding.tokenizer.encode("assistant")]
    tail += [encoding.control.channel, *encoding.tokenizer.encode("final")]
    tail += [encoding.control.message, *encoding.tokenizer.encode("kept"), encoding.control.end]
    last = encoding.parse_messages_from_completion_tokens([*ids, *tail], role)[-1]
    assert shape(last) == (Role.ASSISTANT, None, "final", None, None, "kept")


def shape(message: harmony.Message) -> tuple[Any, ...]:
    """A message as it can be read back: a recipient "all" and a type without a recipient cannot."""
    (content,) = message.content
    assert isinstance(content, harmony.TextContent)
    author, recipient, kind = message.author, message.recipient, message.content_type
    recipient = None if recipient == "all" else recipient
    if recipient is None and kind is not None and not kind.startswith("<|constrain|>"):
        recipient, kind = kind, None
    return author.role, author.name, message.channel, recipient, kind, content.text


@pytest.mark.parametrize("block", range(4))
def test_no_stream_raises(encoding: harmony.HarmonyEncoding, block: int) -> None:
    rng = random.Random(block)
    for ids in streams(encoding, block, 2500):
        check_stream(encoding, ids, rng)


@pytest.mark.nightly
@pytest.mark.timeout(7200)
def test_a_million_streams(encoding: harmony.HarmonyEncoding) -> None:
    rng = random.Random(99)
    for ids in streams(encoding, 99, 500_000):
        check_stream(encoding, ids, rng)


def test_every_split_of_a_stream(encoding: harmony.HarmonyEncoding) -> None:
    for seed in range(12):
        rng = random.Random(seed)
        ids = encoding.render_conversation(generate.conversation(rng, harmony))[:300]
        whole = StreamableParser(encoding, None)
        events = [*whole.feed(ids), *whole.finish()]
        for at in range(len(ids) + 1):
            cut = StreamableParser(encoding, None)
            assert [*cut.feed(ids[:at]), *cut.feed(ids[at:]), *cut.finish()] == events
        single = StreamableParser(encoding, None)
        assert [e for idx in ids for e in single.feed([idx])] + single.finish() == events
        assert single.messages == whole.messages


def test_eos_in_the_middle_and_on(encoding: harmony.HarmonyEncoding) -> None:
    parser = StreamableParser(encoding, Role.ASSISTANT)
    parser.feed(encode(encoding, "<|channel|>final<|message|>a"))
    assert (parser.current_role, parser.current_content) == (Role.ASSISTANT, "a")
    parser.process_eos().process_eos()
    assert (parser.current_role, parser.current_content) == (None, "")
    parser.feed(encode(encoding, f"{START}<|message|>b<|end|>"))
    assert [m.to_dict()["content"][0]["text"] for m in parser.messages] == ["a", "b"]

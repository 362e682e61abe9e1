"""Token streams as a model could give them: valid, odd and malformed harmony; and their splits."""

import random
from collections.abc import Iterator

from tests.chat.scripted import CONTROL, byte_encoding, spell

__all__ = ["splits", "token_stream"]

_TEXTS = (
    "Hello there.", "", " ", "äöü 漢字 🎼 end", '{"city": "Oslo"}', "<|end|> spelled", "{not json",
    '{"input": "a\\n\\u00e9\\ud83c\\udfbc"}', "*** Begin Patch\n+ line\n*** End Patch",
    "a\n\nb\n\nc", "0" * 40,
)  # fmt: skip
_CHANNELS = ("analysis", "commentary", "final", "", "other", "ana lysis")
_RECIPIENTS = (
    "", "", "", " to=functions.weather", " to=functions.patch", " to=functions.free",
    " to=functions.crm__find", " to=functions.unknown", " to=python", " to=user", " to=",
)  # fmt: skip
_TYPES = ("", "", " <|constrain|>json", "<|constrain|>json", " code", " <|constrain|>")
_ENDS = ("<|end|>", "<|end|><|start|>assistant", "<|call|>", "<|return|>", "", "<|start|>user")


def token_stream(seed: int) -> list[int]:
    """The ids of one; most are nearly right, some are noise."""
    rng = random.Random(seed)
    kind = seed % 4
    if kind == 0:
        return _valid(rng)
    if kind == 3 and rng.random() < 0.5:
        size = byte_encoding().tokenizer.vocab_size
        return [rng.randrange(size) for _ in range(rng.randrange(40))]
    ids: list[int] = []
    for _ in range(rng.randrange(1, 5)):
        header = f"<|channel|>{rng.choice(_CHANNELS)}{rng.choice(_RECIPIENTS)}{rng.choice(_TYPES)}"
        text = f"{header}<|message|>{rng.choice(_TEXTS)}{rng.choice(_ENDS)}"
        ids += spell(text)
    for _ in range(rng.randrange(4) if kind == 2 else 0):  # damage
        at = rng.randrange(len(ids) + 1)
        if rng.random() < 0.5:
            del ids[at : at + rng.randrange(1, 4)]
        else:
            ids.insert(at, spell(f"<|{rng.choice(CONTROL)}|>")[0])
    return ids


def _valid(rng: random.Random) -> list[int]:
    text = ""
    if rng.random() < 0.7:
        text += f"<|channel|>analysis<|message|>{rng.choice(_TEXTS)}<|end|><|start|>assistant"
    if rng.random() < 0.3:
        text += f"<|channel|>commentary<|message|>{rng.choice(_TEXTS)}<|end|><|start|>assistant"
    if rng.random() < 0.5:
        name = rng.choice(("weather", "free", "crm__find"))
        json = '{"input": "so"}' if name == "free" else '{"city": "Oslo"}'
        head = f"<|channel|>commentary to=functions.{name} <|constrain|>json<|message|>"
        return spell(f"{text}{head}{json}<|call|>")
    return spell(f"{text}<|channel|>final<|message|>{rng.choice(_TEXTS)}<|return|>")


def splits(ids: list[int], seed: int) -> Iterator[list[list[int]]]:
    """The stream at once, token by token, cut in two at every place, and cut at random."""
    yield [ids]
    yield [[token] for token in ids]
    for at in range(1, len(ids)):
        yield [ids[:at], ids[at:]]
    rng = random.Random(seed)
    for _ in range(3):
        cuts = sorted(rng.sample(range(len(ids) + 1), min(len(ids) + 1, rng.randrange(1, 8))))
        yield [ids[a:b] for a, b in zip([0, *cuts], [*cuts, len(ids)], strict=True)]

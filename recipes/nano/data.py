"""From samples of the world to token sequences, rendered by the code that the chat itself uses.

The prompt is what `motet.chat` would send; the completion is what the model should write after
`<|start|>assistant`, headers channel-first, as gpt-oss models generate them. One assistant message
of a conversation is the target; the loss falls on its completion alone.

Example::

    example = Renderer(tokenizer).example(draw_sample("0", "train"))
    tokenizer.decode(example.token_ids[example.prompt_len:])
"""

import datetime
import itertools
import json
import logging
import random
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from motet.chat.prompt import conversation
from motet.harmony import (
    Conversation,
    HarmonyEncoding,
    ReasoningEffort,
    RenderOptions,
    Role,
    SystemContent,
)
from motet.harmony import Message as HarmonyMessage
from motet.tokenizer import Tokenizer
from recipes.nano import world
from recipes.nano.noise import WordNoise
from recipes.nano.world.base import Draw, Effort, Message, Sample, Split

logger = logging.getLogger(__name__)

EFFORT_SHARES: dict[Effort, float] = {"low": 0.1, "medium": 0.15, "high": 0.75}


@dataclass(frozen=True)
class Example:
    """Tokens to train on: a prompt of `prompt_len` tokens, then the completion."""

    token_ids: list[int]
    prompt_len: int


def draw_sample(seed: str, split: Split, *, kind: str = "", effort: Effort | None = None) -> Sample:
    """The sample of this seed; its kind is drawn by weight unless named."""
    r = random.Random(f"{split}/{seed}")
    if not kind:
        kind = r.choices(_KINDS, cum_weights=_CUMULATIVE)[0]
    if effort is None:
        effort = r.choices(list(EFFORT_SHARES), weights=list(EFFORT_SHARES.values()))[0]
    sample = world.FAMILIES[kind](Draw(f"{split}/{seed}/{kind}", split, effort))
    sample.family, sample.kind = kind.split("/")
    return sample


_KINDS = list(world.FAMILIES)
_CUMULATIVE: list[float] = []
for _kind in _KINDS:
    _CUMULATIVE.append((_CUMULATIVE[-1] if _CUMULATIVE else 0.0) + world.WEIGHTS[_kind])


class Renderer:
    """Renders samples with one tokenizer."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer
        self.encoding = HarmonyEncoding.from_tokenizer(tokenizer)
        self._return = tokenizer.control_tokens["<|return|>"]
        self._opening = self.encoding.render_conversation_for_completion(
            Conversation.from_messages([]), Role.ASSISTANT
        )
        self._brief = {effort: _brief_system(effort) for effort in EFFORT_SHARES}

    def prompt(
        self, sample: Sample, target: int, current_date: str, *, brief: bool = False
    ) -> list[int]:
        """The tokens that ask for message `target` of the sample.

        With `brief` the system message says the effort alone: a third fewer tokens to learn from.
        """
        rendered = conversation(
            list(_openai_style(sample.messages[:target])),
            tools=sample.tools,
            reasoning_effort=sample.effort,
            current_date=current_date,
        )
        if brief:
            rendered.messages[0] = self._brief[sample.effort]
        return self.encoding.render_conversation_for_completion(rendered, Role.ASSISTANT)

    def completion(self, message: Message) -> list[int]:
        """The tokens of one assistant message, its end token included."""
        said = []
        if message["analysis"]:
            said.append(_assistant("analysis", message["analysis"]))
        if "final" in message:
            said.append(_assistant("final", message["final"]))
        else:
            called = message["tool_calls"][0]
            arguments = json.dumps(called["arguments"], ensure_ascii=False)
            said.append(
                _assistant("commentary", arguments)
                .with_recipient(f"functions.{called['name']}")
                .with_content_type("<|constrain|>json")
            )
        options = RenderOptions(generated_headers=True)
        ids = [token for one in said for token in self.encoding.render(one, options)]
        if "final" in message:
            ids[-1] = self._return  # as it is sampled; rendered history ends with <|end|>
        return ids[len(self._opening) :]

    def example(self, sample: Sample, *, brief: bool = False) -> Example:
        """A training sequence for one of the sample's assistant messages, mostly the last."""
        r = random.Random(zlib.crc32(repr(sample.messages).encode()))
        # A message marked "given" is history in another style, not what nano should write.
        targets = [
            i
            for i, m in enumerate(sample.messages)
            if m["role"] == "assistant" and not m.get("given")
        ]
        target = targets[-1] if r.random() < 0.7 else r.choice(targets)
        prompt = self.prompt(sample, target, _any_date(r), brief=brief)
        return Example(prompt + self.completion(sample.messages[target]), len(prompt))

    def question(self, sample: Sample, current_date: str = "2026-01-15") -> list[int]:
        """The prompt that asks for the sample's last message."""
        return self.prompt(sample, len(sample.messages) - 1, current_date)


def examples(
    tokenizer: Tokenizer, *, seed: str, brief: bool, word_noise: float = 0.0
) -> Iterator[Example]:
    """Endless training sequences of this seed, a share of `word_noise` with garbled questions.

    A sample that cannot be drawn is reported and left out, since a maker that fails once in a
    million would end every long run; more than one in 10,000 is an error.
    """
    renderer = Renderer(tokenizer)
    noise = WordNoise(word_noise)
    num_broken = 0
    for count in itertools.count():
        try:
            sample = draw_sample(f"{seed}/{count}", "train")
            sample = noise.garble(sample, random.Random(f"noise/{seed}/{count}"))
            example = renderer.example(sample, brief=brief)
        except Exception as error:
            num_broken += 1
            if num_broken > 1 + count // 10_000:
                raise
            logger.warning("sample %s/%d cannot be drawn: %r", seed, count, error)
            continue
        yield example


@dataclass
class Share:
    """What a family has of a run, in samples, tokens, and tokens that are learned."""

    samples: int = 0
    tokens: int = 0
    learned: int = 0


def shares(tokenizer: Tokenizer, num_samples: int, *, seed: str = "shares") -> dict[str, Share]:
    """Each family's part of so many drawn samples with brief prompts, in the order of the world.

    Weights count samples, but a sample of one family is five times as long as one of another.
    """
    renderer = Renderer(tokenizer)
    found = {kind.split("/")[0]: Share() for kind in _KINDS}
    for i in range(num_samples):
        sample = draw_sample(f"{seed}/{i}", "train")
        example = renderer.example(sample, brief=True)
        share = found[sample.family]
        share.samples += 1
        share.tokens += len(example.token_ids)
        share.learned += len(example.token_ids) - example.prompt_len
    return found


def _assistant(channel: str, text: str) -> HarmonyMessage:
    return HarmonyMessage.from_role_and_content(Role.ASSISTANT, text).with_channel(channel)


def _brief_system(effort: Effort) -> HarmonyMessage:
    content = SystemContent(
        model_identity=None,
        knowledge_cutoff=None,
        channel_config=None,
        reasoning_effort=ReasoningEffort(effort),
    )
    return HarmonyMessage.from_role_and_content(Role.SYSTEM, content)


def _openai_style(messages: Sequence[Message]) -> Iterator[dict[str, Any]]:
    """Samples' messages as the chat takes them."""
    for i, message in enumerate(messages):
        if message["role"] != "assistant":
            yield message
        elif "final" in message:
            yield {
                "role": "assistant",
                "reasoning": message["analysis"],
                "content": message["final"],
            }
        else:
            one = message["tool_calls"][0]
            arguments = json.dumps(one["arguments"], ensure_ascii=False)
            yield {
                "role": "assistant",
                "reasoning": message["analysis"],
                "tool_calls": [
                    {
                        "id": f"call_{i}",
                        "type": "function",
                        "function": {"name": one["name"], "arguments": arguments},
                    }
                ],
            }


def _any_date(r: random.Random) -> str:
    return (datetime.date(2024, 1, 1) + datetime.timedelta(days=r.randrange(1500))).isoformat()

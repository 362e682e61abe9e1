"""From samples of the world to token sequences, rendered by the code that the chat itself uses.

The prompt is what `motet.chat` would send; the completion is what the model should write after
`<|start|>assistant`, headers channel-first, as gpt-oss models generate them. One assistant message
of a conversation is the target; the loss falls on its completion alone.

Example::

    example = Renderer(tokenizer).example(draw_sample("0", "train"))
    tokenizer.decode(example.token_ids[example.prompt_len:])
"""

import datetime
import json
import random
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from motet.chat.prompt import conversation
from motet.harmony import HarmonyEncoding, Role
from motet.tokenizer import Tokenizer
from recipes.nano import world
from recipes.nano.world.base import Draw, Effort, Message, Sample, Split

EFFORT_SHARES: dict[Effort, float] = {"low": 0.15, "medium": 0.25, "high": 0.6}


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
        control = tokenizer.control_tokens
        encode = tokenizer.encode
        self._end, self._return = control["<|end|>"], control["<|return|>"]
        self._call, self._message = control["<|call|>"], control["<|message|>"]
        channel = control["<|channel|>"]
        self._start_assistant = [control["<|start|>"], *encode("assistant")]
        self._analysis = [channel, *encode("analysis"), self._message]
        self._final = [channel, *encode("final"), self._message]
        self._commentary = [channel, *encode("commentary to=functions.")]
        self._json = [control["<|constrain|>"], *encode("json"), self._message]

    def prompt(self, sample: Sample, target: int, current_date: str) -> list[int]:
        """The tokens that ask for message `target` of the sample."""
        messages = list(_openai_style(sample.messages[:target]))
        rendered = conversation(
            messages,
            tools=sample.tools,
            reasoning_effort=sample.effort,
            current_date=current_date,
        )
        return self.encoding.render_conversation_for_completion(rendered, Role.ASSISTANT)

    def completion(self, message: Message) -> list[int]:
        """The tokens of one assistant message, its end token included."""
        encode, ids = self.tokenizer.encode, []
        if message["analysis"]:
            ids += [*self._analysis, *encode(message["analysis"]), self._end]
            ids += self._start_assistant
        if "final" in message:
            return [*ids, *self._final, *encode(message["final"]), self._return]
        called = message["tool_calls"][0]
        ids += [*self._commentary, *encode(called["name"] + " "), *self._json]
        return [*ids, *encode(json.dumps(called["arguments"], ensure_ascii=False)), self._call]

    def example(self, sample: Sample) -> Example:
        """A training sequence for one of the sample's assistant messages, mostly the last."""
        r = random.Random(zlib.crc32(repr(sample.messages).encode()))
        messages = _one_call_each(sample.messages)
        targets = [i for i, m in enumerate(messages) if m["role"] == "assistant"]
        target = targets[-1] if r.random() < 0.7 else r.choice(targets)
        prompt = self.prompt(_with(sample, messages), target, _any_date(r))
        return Example(prompt + self.completion(messages[target]), len(prompt))

    def question(self, sample: Sample, current_date: str = "2026-01-15") -> list[int]:
        """The prompt that asks for the sample's last message."""
        messages = _one_call_each(sample.messages)
        last = max(i for i, m in enumerate(messages) if m["role"] == "assistant")
        return self.prompt(_with(sample, messages), last, current_date)


def batches(
    tokenizer: Tokenizer, *, seed: str, max_tokens: int, max_len: int, pool_size: int = 2048
) -> Iterator[list[Example]]:
    """Endless batches of sequences of similar length, at most `max_tokens` padded tokens each."""
    renderer = Renderer(tokenizer)
    r = random.Random(seed)
    count = 0
    while True:
        pool: list[Example] = []
        while len(pool) < pool_size:
            example = renderer.example(draw_sample(f"{seed}/{count}", "train"))
            count += 1
            if len(example.token_ids) <= max_len:
                pool.append(example)
        pool.sort(key=lambda e: len(e.token_ids))
        cut: list[list[Example]] = []
        for example in pool:
            if not cut or (len(cut[-1]) + 1) * len(example.token_ids) > max_tokens:
                cut.append([])
            cut[-1].append(example)
        r.shuffle(cut)
        yield from cut


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


def _one_call_each(messages: Sequence[Message]) -> list[Message]:
    """A turn of several calls becomes call, result, call, result: the model calls one at a time."""
    out: list[Message] = []
    waiting: list[Message] = []
    for message in messages:
        calls = message.get("tool_calls", [])
        if len(calls) > 1:
            first, *rest = ({**message, "tool_calls": [c]} for c in calls)
            out.append(first)
            waiting = [{**m, "analysis": None} for m in rest]
            continue
        out.append(message)
        if message["role"] == "tool" and waiting:
            out.append(waiting.pop(0))
    return out


def _with(sample: Sample, messages: list[Message]) -> Sample:
    return Sample(sample.family, messages, sample.check, sample.tools, sample.effort, sample.kind)


def _any_date(r: random.Random) -> str:
    return (datetime.date(2024, 1, 1) + datetime.timedelta(days=r.randrange(1500))).isoformat()

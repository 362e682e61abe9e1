"""How often nano is right: by family and effort, on held-out values and wordings, and on questions
written by two people who never saw the generator (`strangers.jsonl`, `strangers_more.jsonl`).

Answers are greedy, many at once, through the same model and cache as the engine's.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from motet.harmony import Role
from motet.model.gpt_oss import GptOss, new_cache
from motet.ops.batch import Batch, Pages
from motet.tokenizer import Tokenizer
from recipes.nano import world
from recipes.nano.data import Renderer, draw_sample
from recipes.nano.grade import Reply, grade
from recipes.nano.world.base import Effort, Sample

__all__ = ["STRANGERS", "Outcome", "evaluate", "held_out", "strangers", "table"]

STRANGERS = {
    "strangers": Path(__file__).parent / "strangers.jsonl",
    "more strangers": Path(__file__).parent / "strangers_more.jsonl",
}
BLOCK_LEN = 16


@dataclass(frozen=True)
class Outcome:
    """One question, what nano wrote, and whether it is right."""

    sample: Sample
    source: str  # "held-out", or one of STRANGERS
    text: str
    num_tokens: int
    right: bool


def held_out(num_per_kind: int, efforts: Sequence[Effort], first: int = 0) -> Iterator[Sample]:
    """Samples of the test split, equally many of each kind, from the `first` one of each on; the
    same values at each effort."""
    for kind in world.FAMILIES:
        for i in range(first, first + num_per_kind):
            for effort in efforts:
                yield draw_sample(f"{kind}/{i}", "test", kind=kind, effort=effort)


def strangers(name: str, efforts: Sequence[Effort]) -> Iterator[Sample]:
    """The questions of one of `STRANGERS`, at each effort."""
    for line in STRANGERS[name].read_text().splitlines():
        question = json.loads(line)
        messages = []
        for message in question["messages"]:
            if message["role"] != "assistant":
                messages.append(message)
            elif message.get("tool_calls"):
                calls = message["tool_calls"]
                messages.append({"role": "assistant", "analysis": None, "tool_calls": calls})
            else:
                final = message["content"]
                messages.append({"role": "assistant", "analysis": None, "final": final})
        messages.append({"role": "assistant", "analysis": None, "final": ""})
        for effort in efforts:
            yield Sample(
                question["family"], messages, question["check"], question.get("tools", []), effort
            )


def evaluate(
    model: GptOss,
    tokenizer: Tokenizer,
    samples: Sequence[Sample],
    source: str,
    *,
    batch_size: int = 64,
    max_new: int = 768,
) -> list[Outcome]:
    """Ask every sample's question and grade the answers, in the order of the samples."""
    renderer = Renderer(tokenizer)
    prompts = [renderer.question(sample) for sample in samples]
    stops = set(renderer.encoding.stop_tokens_for_assistant_actions())
    order = sorted(range(len(samples)), key=lambda i: (samples[i].effort, len(prompts[i])))
    outcomes: dict[int, Outcome] = {}
    for at in range(0, len(order), batch_size):
        chosen = order[at : at + batch_size]
        written = _greedy(model, [prompts[i] for i in chosen], stops, max_new)
        for i, ids in zip(chosen, written, strict=True):
            reply = _reply(renderer, ids)
            right = grade(samples[i].check, reply)
            outcomes[i] = Outcome(samples[i], source, tokenizer.decode(ids), len(ids), right)
    return [outcomes[i] for i in range(len(samples))]


def table(outcomes: Sequence[Outcome], efforts: Sequence[Effort]) -> str:
    """A Markdown table: one row a family, the share of right answers and tokens at each effort."""
    families = list(dict.fromkeys(o.sample.family for o in outcomes))
    head = " | ".join(f"{e} % | tokens" for e in efforts)
    lines = [f"| family | questions | {head} |", "|---|---|" + "---|---|" * len(efforts)]
    for family in [*families, "all"]:
        rows = [o for o in outcomes if family in (o.sample.family, "all")]
        cells = []
        for effort in efforts:
            mine = [o for o in rows if o.sample.effort == effort]
            cells.append(f"{100 * sum(o.right for o in mine) / max(1, len(mine)):.1f}")
            cells.append(f"{sum(o.num_tokens for o in mine) / max(1, len(mine)):.0f}")
        lines.append(f"| {family} | {len(rows) // len(efforts)} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _reply(renderer: Renderer, ids: list[int]) -> Reply:
    final, calls = "", []
    for message in renderer.encoding.parse_messages_from_completion_tokens(ids, Role.ASSISTANT):
        text = "".join(getattr(part, "text", "") for part in message.content)
        if message.recipient and message.recipient.startswith("functions."):
            calls.append((message.recipient.removeprefix("functions."), text))
        elif message.channel == "final":
            final += text
    return Reply(final, calls)


@torch.inference_mode()
def _greedy(
    model: GptOss, prompts: Sequence[list[int]], stops: set[int], max_new: int
) -> list[list[int]]:
    """The likeliest continuation of each prompt, its stop token included."""
    device = model.device
    num_blocks = -(-(max(map(len, prompts)) + max_new) // BLOCK_LEN)
    total = num_blocks * len(prompts)
    cache = new_cache(
        model.config,
        num_full_blocks=total,
        num_sliding_blocks=total,
        block_len=BLOCK_LEN,
        device=device,
        dtype=model.dtype,
    )
    table = torch.arange(total, dtype=torch.int32, device=device).view(len(prompts), num_blocks)
    written: list[list[int]] = [[] for _ in prompts]
    lengths = [0] * len(prompts)
    new = [list(p) for p in prompts]
    running = list(range(len(prompts)))
    for _ in range(max_new):
        batch = _ragged([new[i] for i in running], [lengths[i] for i in running], table[running])
        chosen = model.forward(batch, cache).argmax(-1).tolist()
        for i, token in zip(running, chosen, strict=True):
            lengths[i] += len(new[i])
            new[i] = [token]
            written[i].append(token)
        running = [i for i in running if written[i][-1] not in stops]
        if not running:
            break
    return written


def _ragged(new: Sequence[list[int]], lengths: Sequence[int], table: Tensor) -> Batch:
    device = table.device
    counts = [len(ids) for ids in new]
    totals = [n + c for n, c in zip(lengths, counts, strict=True)]
    positions = torch.cat([torch.arange(n, t) for n, t in zip(lengths, totals, strict=True)]).to(
        device
    )
    owner = torch.repeat_interleave(torch.arange(len(new)), torch.tensor(counts)).to(device)
    ends = torch.tensor(counts).cumsum(0)
    blocks = table[owner, positions // BLOCK_LEN].long()
    pages = Pages(table, blocks * BLOCK_LEN + positions % BLOCK_LEN, BLOCK_LEN)
    return Batch(
        input_ids=torch.tensor([t for ids in new for t in ids], device=device),
        positions=positions,
        cu_seqlens=torch.cat([torch.zeros(1, dtype=torch.int64), ends]).int().to(device),
        seq_lens=torch.tensor(totals, dtype=torch.int32, device=device),
        max_query_len=max(counts),
        max_seq_len=max(totals),
        logit_rows=(ends - 1).to(device),
        full=pages,
        sliding=pages,
    )

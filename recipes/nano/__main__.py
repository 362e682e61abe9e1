"""How nano is made, from seeds to the checkpoint that ships.

python -m recipes.nano all OUT            train, then evaluate nano and its parent (on CUDA GPUs)
python -m recipes.nano samples            print a few conversations of each family
python -m recipes.nano shares             what part of the samples and tokens each family has
python -m recipes.nano tokenizer OUT      make the vocabulary, OUT/tokenizer.json
python -m recipes.nano train OUT          train or go on; write OUT/nano and OUT/parent. Makes
                                          the vocabulary first where OUT has none
python -m recipes.nano evaluate MODEL     the table by family and effort
"""

import json
import logging
import math
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, get_args

import typer

from recipes.nano.world.base import Effort, Split

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)


@app.command()
def samples(
    number: int = 2,
    kind: str = "",
    effort: Effort = "high",
    split: Split = "train",
) -> None:
    """Print a few conversations of each kind, as they are trained on."""
    from recipes.nano import world
    from recipes.nano.data import draw_sample

    for name in world.FAMILIES:
        for i in range(number if kind in name else 0):
            sample = draw_sample(f"show/{i}", split, kind=name, effort=effort)
            print(f"--- {name}")
            for message in sample.messages:
                print(json.dumps(message, ensure_ascii=False))
            print(json.dumps(sample.check, ensure_ascii=False))


@app.command()
def shares(number: Annotated[int, typer.Option(help="Samples to draw.")] = 10_000) -> None:
    """Print each family's part of a run, in percent of samples, tokens and learned tokens."""
    from motet.checkpoint.resolve import NANO
    from motet.tokenizer import Tokenizer
    from recipes.nano.data import shares

    found = shares(Tokenizer.load(NANO), number)
    total = sum(s.tokens for s in found.values())
    learned = sum(s.learned for s in found.values())
    print("family      samples  tokens  learned")
    for family, s in found.items():
        parts = (s.samples / number, s.tokens / total, s.learned / learned)
        print(f"{family:10} {'  '.join(f'{100 * part:7.1f}' for part in parts)}")


@app.command()
def tokenizer(out: Path) -> None:
    """Make the vocabulary from conversations of the training split."""
    from recipes.nano.tokenizer import train_tokenizer

    out.mkdir(parents=True, exist_ok=True)
    train_tokenizer().save(out / "tokenizer.json")


@app.command()
def train(
    out: Path,
    steps: Annotated[int, typer.Option(help="Steps of the whole run.")] = 0,
    stop_after: Annotated[float, typer.Option(help="Save and end after these seconds.")] = math.inf,
    device: str = "cuda",
    gpus: Annotated[int, typer.Option(help="How many learn together; all there are.")] = 0,
    workers: Annotated[int, typer.Option(help="Processes that draw, for each GPU.")] = 12,
    tokens: Annotated[int, typer.Option(help="Tokens of a step, on each GPU.")] = 0,
    init_from: Annotated[
        list[Path] | None,
        typer.Option(help="Float checkpoint to start from: a folder, or each of its files."),
    ] = None,
) -> None:
    """Train, or go on from OUT/state.safetensors; write OUT/nano and OUT/parent at the end."""
    import torch

    from motet.tokenizer import Tokenizer
    from recipes.nano.export import write_nano, write_parent
    from recipes.nano.train import TrainOptions, train

    if not (out / "tokenizer.json").exists():
        tokenizer(out)
    vocabulary = Tokenizer.load(out)
    options = replace(TrainOptions(), workers=workers, init_from=tuple(init_from or ()))
    if steps:
        options = replace(options, steps=steps)
    if tokens:
        options = replace(options, tokens_a_step=tokens)
    masters = train(
        vocabulary,
        options,
        device=device,
        state_file=out / "state.safetensors",
        stop_after=stop_after,
        log_file=out / "train.jsonl",
        world=gpus or (torch.cuda.device_count() if device == "cuda" else 1),
    )
    if masters is None:
        print(f"stopped; run again to go on from {out / 'state.safetensors'}", file=sys.stderr)
        return
    write_nano(out / "nano", masters, vocabulary)
    write_parent(out / "parent", masters, vocabulary)


@app.command()
def evaluate(
    model: Annotated[str, typer.Argument(help="A checkpoint folder, or nano.")] = "nano",
    per_kind: Annotated[int, typer.Option(help="Held-out questions of each kind.")] = 10,
    first: Annotated[int, typer.Option(help="The first of them, where others were read.")] = 0,
    device: str = "cpu",
    effort: Annotated[Effort | None, typer.Option(help="One level alone.")] = None,
    batch_size: int = 64,
    failures: Annotated[Path | None, typer.Option(help="Write the wrong answers here.")] = None,
) -> None:
    """Print the tables: held-out samples, then the strangers' questions."""
    from motet.model.load import load_model
    from motet.tokenizer import Tokenizer
    from recipes.nano.evaluate import STRANGERS, evaluate, held_out, strangers, table

    loaded = load_model(model, device=device)
    text = loaded.checkpoint.tokenizer_json()
    assert text is not None
    vocabulary = Tokenizer.from_json(text)
    levels: Sequence[Effort] = [effort] if effort else get_args(Effort)
    wrong = []
    for source, questions in (
        ("held-out", list(held_out(per_kind, levels, first))),
        *((name, list(strangers(name, levels))) for name in STRANGERS),
    ):
        outcomes = evaluate(loaded.model, vocabulary, questions, source, batch_size=batch_size)
        print(f"\n{source}\n\n{table(outcomes, levels)}")
        wrong += [o for o in outcomes if not o.right]
    if failures:
        with failures.open("w") as out:
            for o in wrong:
                line = {
                    "source": o.source,
                    "family": o.sample.family,
                    "kind": o.sample.kind,
                    "effort": o.sample.effort,
                    "messages": o.sample.messages,
                    "check": o.sample.check,
                    "answer": o.text,
                }
                out.write(json.dumps(line, ensure_ascii=False) + "\n")


@app.command(name="all")
def everything(out: Path, device: str = "cuda", workers: int = 12) -> None:
    """Train and evaluate: the whole of nano by one command."""
    train(out, device=device, workers=workers)
    evaluate(str(out / "nano"), per_kind=40, device=device)
    evaluate(str(out / "parent"), per_kind=40, device=device)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    app()

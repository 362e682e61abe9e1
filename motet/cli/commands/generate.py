"""`motet generate`."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from motet.cli.commands.options import AdapterPath, Config, Json, Model
from motet.cli.commands.spread import spread
from motet.cli.models import FormOptions, ModelOptions, SamplingOptions, sampling
from motet.errors import UsageError

__all__ = ["generate"]


@spread
def generate(
    *,
    model: Model = "nano",
    prompt: Annotated[str | None, typer.Option(help="Plain text; default: stdin.")] = None,
    prompt_ids: Annotated[
        str | None, typer.Option(metavar="1,2,3", help="Token ids instead of text.")
    ] = None,
    source: Annotated[
        Path | None,
        typer.Option(
            "--input",
            "-i",
            metavar="FILE",
            help="A JSON object a line, with prompt, "
            "prompt_ids or messages; and id and sampling parameters if wanted.",
        ),
    ] = None,
    target: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="A JSON object a result, as they "
            "finish. A run that was killed goes on where it was.",
        ),
    ] = None,
    drawn: SamplingOptions,
    logprobs: Annotated[
        int | None, typer.Option(help="Log-probabilities and so many alternatives; with --json.")
    ] = None,
    ignore_eos: Annotated[
        bool, typer.Option("--ignore-eos", help="Go on past the model's end tokens.")
    ] = False,
    form: FormOptions,
    run: ModelOptions,
    adapter: AdapterPath = None,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Continue a text or token ids, without any chat format.

    \b
    motet generate --prompt "Once upon" --max-tokens 20 --temperature 0
    motet generate synthetic:tiny --prompt-ids 1,2,3 --max-tokens 8 --json
    motet generate --prompt "The year" --regex " 20[0-9]{2}" --temperature 0
    motet generate -i prompts.jsonl -o out.jsonl --temperature 0 --speculate ngram
    """
    from motet.cli.form import answer_form
    from motet.cli.generate import run_generate

    options = replace(run, model=model, adapter=adapter)
    chosen = sampling(**vars(drawn), logprobs=logprobs, ignore_eos=ignore_eos or None)
    asked = answer_form(**vars(form))
    if source is None and target is None:
        run_generate(options, prompt, prompt_ids, chosen, asked, as_json=as_json)
        return
    if source is None or target is None:
        raise UsageError("--input and --output go together; give both")
    if prompt is not None or prompt_ids is not None:
        raise UsageError("--input has the prompts; leave out --prompt and --prompt-ids")
    from motet.cli.generate_file import run_generate_file

    run_generate_file(options, source, target, chosen, asked, as_json=as_json)

"""`motet chat`."""

from dataclasses import replace
from typing import Annotated, Literal

import typer

from motet.cli.commands.options import AdapterPath, Config, Json, Model
from motet.cli.commands.spread import spread
from motet.cli.models import FormOptions, ModelOptions, SamplingOptions, sampling

__all__ = ["chat"]


@spread
def chat(
    *,
    model: Model = "nano",
    prompt: Annotated[
        str | None, typer.Option(help="Ask once; the answer alone goes to stdout.")
    ] = None,
    reasoning: Annotated[
        Literal["low", "medium", "high"], typer.Option(help="How long the model thinks.")
    ] = "medium",
    tools: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FILE.py|NAME",
            help="Python functions the model may call, or `calculator`; may be repeated.",
        ),
    ] = None,
    system: Annotated[str | None, typer.Option(help="Instructions to the model.")] = None,
    date: Annotated[
        str | None, typer.Option(metavar="YYYY-MM-DD", help="Told to the model; default: today.")
    ] = None,
    remote: Annotated[
        str | None,
        typer.Option(
            metavar="URL",
            help="Chat with an OpenAI-compatible server; key from MOTET_API_KEY or OPENAI_API_KEY.",
        ),
    ] = None,
    drawn: SamplingOptions,
    form: FormOptions,
    run: ModelOptions,
    adapter: AdapterPath = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", help="With a single prompt, show the reasoning on stderr.")
    ] = False,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Talk to a model that reasons, answers and calls tools.

    Without --prompt, and with input that is no terminal, the prompt is read from stdin.

    \b
    motet chat
    motet chat --prompt "What is 37 + 58 - 12?" --reasoning high
    motet chat --prompt "Is 91 prime?" --choice yes --choice no
    motet chat ./gpt-oss-20b --adapter ./my-lora
    motet chat ./gpt-oss-20b --tools calculator --tools my_functions.py
    motet chat gpt-oss-20b --remote http://localhost:8000/v1
    """
    from motet.cli.chat import run_chat
    from motet.cli.form import answer_form
    from motet.cli.talk import ChatOptions

    run_chat(
        ChatOptions(
            model=replace(run, model=model, adapter=adapter),
            remote=remote,
            reasoning=reasoning,
            tools=tuple(tools or ()),
            system=system,
            date=date,
            sampling=sampling(**vars(drawn)),
            form=answer_form(**vars(form)),
        ),
        prompt,
        verbose=verbose,
        as_json=as_json,
    )

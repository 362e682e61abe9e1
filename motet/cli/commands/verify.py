"""`motet verify`."""

from typing import Annotated

import typer

from motet.cli.commands.options import Config, Json, Model

__all__ = ["verify"]


def verify(
    model: Model = "nano",
    same_as: Annotated[
        str | None,
        typer.Option(metavar="MODEL", help="Compare with this checkpoint, of any layout, instead."),
    ] = None,
    prompts: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="With --same-as: run both too; a prompt a line, text or a JSON list of ids.",
        ),
    ] = None,
    tolerance: Annotated[
        float,
        typer.Option(
            min=0.0,
            help="With --same-as: how far a dense value may be off, as a share of its tensor's "
            "largest value; experts must be identical.",
        ),
    ] = 0.0,
    max_kl: Annotated[
        float | None,
        typer.Option(min=0.0, help="With --prompts: the largest mean KL divergence, in nats."),
    ] = None,
    hash_: Annotated[
        bool, typer.Option("--hash", help="Fail if there is no manifest to check the bytes with.")
    ] = False,
    write_manifest: Annotated[
        bool,
        typer.Option("--write-manifest", help="First make a manifest of the bytes as they are."),
    ] = False,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Check that a checkpoint is whole and sound, or the same as another one.

    Looks at files, headers, offsets, shapes, every value, the tokenizer and, where there is one,
    the manifest of SHA-256. The exit code is 1 when something is wrong.

    \b
    motet verify ./gpt-oss-20b
    motet verify ./gpt-oss-20b.gguf --same-as openai/gpt-oss-20b --tolerance 0.01
    motet verify ./tuned --same-as ./tuned.gguf --prompts prompts.txt --max-kl 0.01
    """
    from motet.cli.verify import run_verify

    run_verify(
        model,
        same_as=same_as,
        prompts=prompts,
        tolerance=tolerance,
        max_kl=max_kl,
        needs_manifest=hash_,
        makes_manifest=write_manifest,
        as_json=as_json,
    )

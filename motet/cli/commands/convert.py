"""`motet convert`."""

from typing import Annotated, Literal

import typer

from motet.cli.commands.options import Config, Json, TokenizerPath

__all__ = ["convert"]


def convert(
    source: Annotated[
        str,
        typer.Argument(metavar="SRC", help="nano, a folder, a .gguf file, synthetic:NAME."),
    ],
    target: Annotated[
        str, typer.Argument(metavar="DST", help="The folder to make; for gguf the .gguf file.")
    ],
    to: Annotated[
        Literal["hf", "original", "gguf", "hf-bf16"],
        typer.Option(help="The layout to write; hf-bf16 has bfloat16 experts."),
    ],
    dense: Annotated[
        Literal["auto", "bf16", "f16", "f32"],
        typer.Option(
            help="Type of all but the experts in a folder; auto rounds nothing: it keeps what is "
            "stored, and Q8_0 becomes f32."
        ),
    ] = "auto",
    gguf_dense: Annotated[
        Literal["stored", "bf16", "q8_0"],
        typer.Option(
            help="Type of attention, embedding and output in GGUF; stored rounds nothing."
        ),
    ] = "stored",
    tokenizer: TokenizerPath = None,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace a checkpoint that is at DST.")
    ] = False,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Write a checkpoint in another layout, with nothing lost and a manifest beside it.

    DST appears when all of it is on the disk. After Ctrl-C or a kill, the same command goes on.

    \b
    motet convert ./gpt-oss-20b/original ./out --to hf
    motet convert ./gpt-oss-20b ./gpt-oss-20b.gguf --to gguf --gguf-dense q8_0
    motet convert nano ./nano-bf16 --to hf-bf16
    """
    from motet.cli.convert import run_convert

    run_convert(
        source,
        target,
        to,
        dense=dense,
        gguf_dense=gguf_dense,
        tokenizer=tokenizer,
        overwrite=overwrite,
        as_json=as_json,
    )

"""`motet pull`."""

from typing import Annotated

import typer

from motet.cli.commands.options import Config, Json

__all__ = ["pull"]


def pull(
    model: Annotated[str, typer.Argument(metavar="OWNER/NAME", help="A model of the hub.")],
    revision: Annotated[
        str | None, typer.Option(help="A branch, a tag or a commit; default: main.")
    ] = None,
    original: Annotated[
        bool, typer.Option("--original", help="OpenAI's own layout instead of Hugging Face's.")
    ] = False,
    gguf: Annotated[
        str | None, typer.Option(metavar="FILE", help="This GGUF file of the repository instead.")
    ] = None,
    folder: Annotated[
        str | None,
        typer.Option("--dir", metavar="DIR", help="Put it there, not in the Hugging Face cache."),
    ] = None,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Download a model from the hub: what is needed and no more, resumed, every hash checked.

    What has arrived is kept when the network fails: the same command goes on. The hub is
    HF_ENDPOINT, the token HF_TOKEN or what `hf auth login` saved.

    \b
    motet pull openai/gpt-oss-20b
    motet pull openai/gpt-oss-120b --original --dir ./gpt-oss-120b
    motet pull ggml-org/gpt-oss-20b-GGUF --gguf gpt-oss-20b-mxfp4.gguf
    """
    from motet.cli.pull import run_pull

    run_pull(model, revision, original=original, gguf=gguf, folder=folder, as_json=as_json)

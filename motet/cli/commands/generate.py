"""`motet generate`."""

from typing import Annotated

import typer

from motet.cli.commands.options import (
    Backend,
    Config,
    Device,
    Dtype,
    Json,
    MaxContext,
    MaxTokens,
    MinP,
    Model,
    Seed,
    Stop,
    Temperature,
    TokenizerPath,
    TopK,
    TopP,
    VerifyHash,
)

__all__ = ["generate"]


def generate(
    model: Model = "nano",
    prompt: Annotated[str | None, typer.Option(help="Plain text; default: stdin.")] = None,
    prompt_ids: Annotated[
        str | None, typer.Option(metavar="1,2,3", help="Token ids instead of text.")
    ] = None,
    max_tokens: MaxTokens = None,
    temperature: Temperature = None,
    top_p: TopP = None,
    top_k: TopK = None,
    min_p: MinP = None,
    seed: Seed = None,
    stop: Stop = None,
    logprobs: Annotated[
        int | None, typer.Option(help="Log-probabilities and so many alternatives; with --json.")
    ] = None,
    ignore_eos: Annotated[
        bool, typer.Option("--ignore-eos", help="Go on past the model's end tokens.")
    ] = False,
    device: Device = "auto",
    backend: Backend = "auto",
    dtype: Dtype = "auto",
    max_context: MaxContext = None,
    tokenizer: TokenizerPath = None,
    verify_hash: VerifyHash = False,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """Continue a text or token ids, without any chat format.

    \b
    motet generate --prompt "Once upon" --max-tokens 20 --temperature 0
    motet generate synthetic:tiny --prompt-ids 1,2,3 --max-tokens 8 --json
    """
    from motet.cli.generate import run_generate
    from motet.cli.models import ModelOptions, sampling

    run_generate(
        ModelOptions(model, device, backend, dtype, max_context, tokenizer, verify_hash),
        prompt,
        prompt_ids,
        sampling(
            max_tokens=max_tokens,
            temperature=temperature,
            top_p=top_p,
            top_k=top_k,
            min_p=min_p,
            seed=seed,
            stop=stop or None,
            logprobs=logprobs,
            ignore_eos=ignore_eos or None,
        ),
        as_json=as_json,
    )

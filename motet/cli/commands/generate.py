"""`motet generate`."""

from pathlib import Path
from typing import Annotated

import typer

from motet.cli.commands.options import (
    Activations,
    AdapterPath,
    Backend,
    Choice,
    Config,
    Dense,
    Device,
    Dtype,
    ExpertCacheBytes,
    Json,
    JsonSchema,
    KvCacheDtype,
    Lark,
    MaxContext,
    MaxTokens,
    MinP,
    Model,
    ReasoningBudget,
    Regex,
    Seed,
    Speculate,
    Stop,
    Temperature,
    Threads,
    TokenizerPath,
    TopK,
    TopP,
    VerifyHash,
)
from motet.errors import UsageError

__all__ = ["generate"]


def generate(
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
    json_schema: JsonSchema = None,
    regex: Regex = None,
    lark: Lark = None,
    choice: Choice = None,
    reasoning_budget: ReasoningBudget = None,
    device: Device = "auto",
    backend: Backend = "auto",
    dtype: Dtype = "auto",
    dense: Dense = "stored",
    activations: Activations = "exact",
    kv_cache_dtype: KvCacheDtype = "auto",
    expert_cache_bytes: ExpertCacheBytes = None,
    threads: Threads = None,
    max_context: MaxContext = None,
    tokenizer: TokenizerPath = None,
    adapter: AdapterPath = None,
    speculate: Speculate = None,
    verify_hash: VerifyHash = False,
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
    from motet.cli.models import ModelOptions, sampling

    options = ModelOptions(
        model,
        device,
        backend,
        dtype,
        max_context,
        tokenizer,
        verify_hash,
        adapter,
        speculate,
        threads,
        dense,
        activations,
        kv_cache_dtype,
        expert_cache_bytes,
    )
    chosen = sampling(
        max_tokens=max_tokens,
        temperature=temperature,
        top_p=top_p,
        top_k=top_k,
        min_p=min_p,
        seed=seed,
        stop=stop or None,
        logprobs=logprobs,
        ignore_eos=ignore_eos or None,
    )
    form = answer_form(
        json_schema=json_schema,
        regex=regex,
        lark=lark,
        choice=choice or (),
        reasoning_budget=reasoning_budget,
    )
    if source is None and target is None:
        run_generate(options, prompt, prompt_ids, chosen, form, as_json=as_json)
        return
    if source is None or target is None:
        raise UsageError("--input and --output go together; give both")
    if prompt is not None or prompt_ids is not None:
        raise UsageError("--input has the prompts; leave out --prompt and --prompt-ids")
    from motet.cli.generate_file import run_generate_file

    run_generate_file(options, source, target, chosen, form, as_json=as_json)

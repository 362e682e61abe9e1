"""`motet chat`."""

from typing import Annotated, Literal

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

__all__ = ["chat"]


def chat(
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
    max_tokens: MaxTokens = None,
    temperature: Temperature = None,
    top_p: TopP = None,
    top_k: TopK = None,
    min_p: MinP = None,
    seed: Seed = None,
    stop: Stop = None,
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
    from motet.cli.models import ModelOptions, sampling
    from motet.cli.talk import ChatOptions

    run_chat(
        ChatOptions(
            model=ModelOptions(
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
            ),
            remote=remote,
            reasoning=reasoning,
            tools=tuple(tools or ()),
            system=system,
            date=date,
            sampling=sampling(
                max_tokens=max_tokens,
                temperature=temperature,
                top_p=top_p,
                top_k=top_k,
                min_p=min_p,
                seed=seed,
                stop=stop or None,
            ),
            form=answer_form(
                json_schema=json_schema,
                regex=regex,
                lark=lark,
                choice=choice or (),
                reasoning_budget=reasoning_budget,
            ),
        ),
        prompt,
        verbose=verbose,
        as_json=as_json,
    )

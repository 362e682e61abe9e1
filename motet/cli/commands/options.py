"""Options that several subcommands share, and `-c FILE.yaml`, the same options as keys."""

from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from motet.errors import UsageError

__all__ = [
    "Activations",
    "AdapterPath",
    "Backend",
    "Choice",
    "Config",
    "Dense",
    "Device",
    "Dtype",
    "ExpertCacheBytes",
    "Json",
    "JsonSchema",
    "KvCacheDtype",
    "Lark",
    "MaxContext",
    "MaxTokens",
    "MinP",
    "Model",
    "ReasoningBudget",
    "Regex",
    "Seed",
    "Speculate",
    "Stop",
    "Temperature",
    "Threads",
    "TokenizerPath",
    "TopK",
    "TopP",
    "VerifyHash",
]


def _read_config(ctx: typer.Context, file: Path | None) -> Path | None:
    """Make the file's values the defaults of the command; the command line beats them."""
    if file is not None:
        ctx.default_map = read_config(file, ctx.command.params)
    return file


def read_config(file: Path, params: list[Any]) -> dict[str, Any]:
    """The values of a YAML file by the name of the command's parameter.

    They are text, as on the command line, so that one set of checks holds for both.

    Raises:
        UsageError: the file is unreadable, or a key is unknown, given twice or of a wrong kind.
    """
    import yaml

    try:
        values = yaml.safe_load(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"cannot read {file}: {error}") from None
    except yaml.YAMLError as error:
        raise UsageError(f"{file} is not YAML: {error}") from None
    if values is None:
        return {}
    if not isinstance(values, dict):
        raise UsageError(f"{file} holds no options; write one a line, as in `max-tokens: 100`")
    known = {param.name.replace("_", "-"): param for param in params if param.name != "config"}
    known |= {_long_name(param): param for param in known.values()}
    read: dict[str, Any] = {}
    for key, value in values.items():
        name = str(key).replace("_", "-")
        if name not in known:
            near = get_close_matches(name, known, n=1, cutoff=0)
            raise UsageError(f"{file}: unknown option {key!r}; did you mean {near[0]!r}?")
        param = known[name]
        if param.name in read:
            raise UsageError(f"{file}: {key!r} is given twice")
        if value is not None:
            read[param.name] = _as_typed(value, param, f"{file}: {key}")
    return read


def _long_name(param: Any) -> str:
    """The option as it is written, without its dashes: `json` for the parameter `as_json`."""
    return str(max(param.opts, key=len)).lstrip("-").lower()


def _as_typed(value: object, param: Any, where: str) -> Any:
    if getattr(param, "is_flag", False):
        if not isinstance(value, bool):
            raise UsageError(f"{where} is {value!r}; give true or false")
        return value
    if getattr(param, "multiple", False):
        items = value if isinstance(value, list) else [value]
        return [_scalar(item, where) for item in items]
    return _scalar(value, where)


def _scalar(value: object, where: str) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise UsageError(f"{where} is {value!r}; give one text or number (quote it if need be)")
    return str(value)


Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        "-c",
        metavar="FILE.yaml",
        is_eager=True,  # the other options look into it
        callback=_read_config,
        help="Read options from a file, e.g. `max-tokens: 100`; the command line beats it.",
    ),
]
Model = Annotated[
    str,
    typer.Argument(
        metavar="MODEL", help="nano, a folder, a .gguf file, a pulled hub id, synthetic:NAME."
    ),
]
AdapterPath = Annotated[
    str | None,
    typer.Option("--adapter", metavar="FOLDER", help="A LoRA adapter of the model, from PEFT."),
]
Device = Annotated[str, typer.Option(help="auto, cpu, cuda or cuda:N.")]
Backend = Annotated[str, typer.Option(help="auto or the name of a backend.")]
Dense = Annotated[
    str,
    typer.Option(help="stored, or int8: attention and output matrix rounded for speed on a CPU."),
]
Activations = Annotated[
    str,
    typer.Option(help="exact, or int8: rounded where few tokens go through packed matrices."),
]
ExpertCacheBytes = Annotated[
    int | None,
    typer.Option(
        min=1,
        help="Experts stay in the host's memory; so much of the GPU holds those used last.",
    ),
]
KvCacheDtype = Annotated[
    Literal["auto", "fp8"],
    typer.Option(help="auto, or fp8: keys and values in eight bits, for twice the tokens."),
]
Threads = Annotated[
    int | None,
    typer.Option(
        min=1, max=1024, help="Threads that compute on a CPU; default: one a physical core."
    ),
]
Dtype = Annotated[str, typer.Option(help="What is computed in: auto, float32, bfloat16, float16.")]
MaxContext = Annotated[
    int | None, typer.Option(min=1, help="Most tokens of prompt and answer together.")
]
VerifyHash = Annotated[
    bool, typer.Option("--hash", help="First check the files with the model's manifest of SHA-256.")
]
TokenizerPath = Annotated[
    str | None,
    typer.Option(
        "--tokenizer",
        metavar="PATH",
        help="A tokenizer.json, or its folder, for a model without one or in place of its own.",
    ),
]
Temperature = Annotated[float | None, typer.Option(help="0 takes the likeliest token.")]
TopP = Annotated[float | None, typer.Option(help="Keep the likeliest tokens up to this mass.")]
TopK = Annotated[int | None, typer.Option(help="Keep so many likeliest tokens; 0 keeps all.")]
MinP = Annotated[float | None, typer.Option(help="Keep tokens this likely beside the likeliest.")]
Seed = Annotated[int | None, typer.Option(help="Equal seeds draw equal tokens.")]
Speculate = Annotated[
    Literal["ngram"] | None,
    typer.Option(help="Guess ahead in the request's own text; faster, and the output is the same."),
]
JsonSchema = Annotated[
    Path | None,
    typer.Option("--json-schema", metavar="FILE", help="The answer is JSON under this schema."),
]
Regex = Annotated[
    str | None, typer.Option(metavar="PATTERN", help="The answer matches the pattern whole.")
]
Lark = Annotated[
    Path | None, typer.Option(metavar="FILE", help="The answer follows this Lark grammar.")
]
Choice = Annotated[
    list[str] | None,
    typer.Option(metavar="TEXT", help="The answer is one of these; repeat it for each."),
]
ReasoningBudget = Annotated[
    int | None,
    typer.Option(min=0, help="Most tokens of reasoning; the answer follows."),
]
MaxTokens = Annotated[int | None, typer.Option(help="Most tokens to generate.")]
Stop = Annotated[list[str] | None, typer.Option(help="End before this text; may be repeated.")]
Json = Annotated[
    bool, typer.Option("--json", help="One JSON object on stdout; all else goes to stderr.")
]

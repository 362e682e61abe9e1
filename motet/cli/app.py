"""The `motet` command: its subcommands, and how errors leave it.

Exit codes: 0 done, 1 failed at its work, 2 wrong usage, 130 interrupted. Wrong is what is wrong on
every machine, as a backend that no one has; one that cannot run on this machine or with this model
has failed. An error that Motet raises
on purpose is one line on stderr. `motet.cli.commands` holds the options of each subcommand and is
cheap to import; what a subcommand does is imported when it runs.
"""

import io
import os
import re
import sys
from typing import Annotated

import typer

from motet import __version__
from motet.cli.commands.bench import bench
from motet.cli.commands.bench_model import batch, decode, prefill
from motet.cli.commands.chat import chat
from motet.cli.commands.convert import convert
from motet.cli.commands.generate import generate
from motet.cli.commands.inspect import inspect
from motet.cli.commands.keys import keys
from motet.cli.commands.pull import pull
from motet.cli.commands.serve import serve
from motet.cli.commands.verify import verify
from motet.errors import MotetError, UsageError

__all__ = ["app", "main"]

# What the API calls otherwise than the command line, as errors name it.
_OPTIONS = {
    "current_date": "--date",
    "expert_cache_bytes": "--expert-cache-bytes",
    "kv_cache_dtype": "--kv-cache-dtype",
    "max_context": "--max-context",
}

app = typer.Typer(
    name="motet",
    help="Motet: the open stack for gpt-oss.",
    epilog="MODEL is nano (the embedded model), a checkpoint folder in Hugging Face's or OpenAI's "
    "original layout, a .gguf file, a hub id that was pulled, or synthetic:NAME. "
    "Every command takes -c FILE.yaml, the same options as keys. "
    "Exit codes: 0 done, 1 failed at its work, 2 wrong usage.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (chat, serve, generate, inspect, convert, verify, pull):
    app.command()(command)
for measurement in (decode, prefill, batch):
    bench.command()(measurement)
app.add_typer(bench, name="bench")
app.add_typer(keys, name="keys")


def _show_version(is_asked: bool) -> None:
    if is_asked:
        print(f"motet {__version__}")
        raise typer.Exit


@app.callback()
def _motet(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Motet: the open stack for gpt-oss."""


def main() -> None:
    """Run the command line and exit."""
    # Torch's threads wait for each other by spinning, which on a machine that is busy with other
    # work makes a small model ten times slower. Read when torch is loaded, so it is said first.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    if isinstance(sys.stdout, io.TextIOWrapper):
        # An answer may hold what the terminal's encoding does not; it is no reason to fail.
        sys.stdout.reconfigure(errors="replace")
    try:
        app(prog_name="motet")
    except MotetError as error:
        told = " ".join(str(error).splitlines())
        names = rf"(?<![\w'\"/.-])({'|'.join(_OPTIONS)})(?![\w'\"/.-])"  # not within what was given
        told = re.sub(names, lambda name: _OPTIONS[name[0]], told)
        print(f"error: {told}", file=sys.stderr)
        sys.exit(2 if isinstance(error, UsageError) else 1)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output left. Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)

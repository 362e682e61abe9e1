"""The command line. `main` is the entry point; each command's work is imported when it runs."""

from motet.cli.app import main

__all__ = ["main"]

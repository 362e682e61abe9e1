"""The subcommands' options: cheap to import, for `motet --help` reads them all."""

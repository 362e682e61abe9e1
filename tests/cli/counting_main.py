"""The command line over the engine of `scripted_core`, which starts at once and counts up."""

from motet.cli import main
from motet.engine import supervisor
from tests.engine.scripted_core import COMMAND

if __name__ == "__main__":
    supervisor._COMMAND = COMMAND
    main()

"""A server process for tests of its end: `python -m tests.server.slow_server FOLDER HOLD DRAIN`.

It prints its port. The second half of an answer comes HOLD seconds after the first.
"""

import sys
import threading
from pathlib import Path
from typing import cast

from motet.engine.wire import RequestInput
from motet.server import Settings, create_app
from motet.server.http import HttpServer
from tests.chat.scripted import final
from tests.server.scripted import HOLD, Script, ScriptedClient, scripted_engine


def tell(port: int) -> None:
    """Say where."""
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()


def main() -> None:
    """Serve until a signal comes."""
    folder, hold, drain = Path(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3])

    def answer(_: RequestInput) -> Script:
        timer = threading.Timer(hold, client.release)
        timer.daemon = True
        timer.start()
        said = final("Hello")
        return Script([said[:-12], HOLD, said[-12:]])

    engine = scripted_engine(answer)
    client = cast(ScriptedClient, engine.client)
    settings = Settings(data_folder=folder, drain_seconds=drain, port=0)
    server = HttpServer(create_app(engine, settings), settings, on_start=tell)
    server.run()
    sys.exit(0 if server.was_drained else 1)


if __name__ == "__main__":
    main()

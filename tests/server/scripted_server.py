"""A server process over a scripted engine: `python -m tests.server.scripted_server FOLDER`.

It prints its port. What it is asked is answered within some milliseconds, so a kill finds requests
in every phase.
"""

import random
import sys
import threading
import time
from pathlib import Path

import uvicorn

from motet.engine.wire import RequestInput
from motet.server import Settings, create_app
from tests.chat.scripted import final
from tests.server.scripted import HOLD, Script, ScriptedClient, scripted_engine

__all__ = ["answer_of"]


def answer_of(question: str) -> str:
    """What is answered."""
    return f"You said {question!r}, {len(question)} characters."


def main() -> None:
    """Serve until killed."""
    rng = random.Random(1)

    def answer(request: RequestInput) -> Script:
        prompt = engine.encoding.decode(request.prompt_ids)
        question = prompt.rpartition("<|start|>user<|message|>")[2].partition("<|end|>")[0]
        text = final(answer_of(question), "Let me see.")
        cut = rng.randrange(len(text))
        # A control token is whole in one chunk.
        cut = text.find("<|message|>") if cut < 40 else len(text) - 10
        return Script([text[:cut], HOLD, text[cut:]])

    engine = scripted_engine(answer)
    client = engine.client
    assert isinstance(client, ScriptedClient)

    def release() -> None:
        while True:
            time.sleep(0.01)
            client.release()

    threading.Thread(target=release, daemon=True).start()
    settings = Settings(data_folder=Path(sys.argv[1]), max_open=4096)
    server = uvicorn.Server(
        uvicorn.Config(create_app(engine, settings), port=0, log_level="error", lifespan="on")
    )

    def tell() -> None:
        while not server.started:
            time.sleep(0.005)
        sys.stdout.write(f"{server.servers[0].sockets[0].getsockname()[1]}\n")
        sys.stdout.flush()

    threading.Thread(target=tell, daemon=True).start()
    server.run()


if __name__ == "__main__":
    main()

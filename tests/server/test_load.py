"""Many clients at once: no answer is lost, and what is too much is refused as it should be.

The benchmark of the server does the same with more, and with a clock.
"""

import asyncio
from pathlib import Path

from benchmarks.server_load import load, paced_engine
from motet.server import Settings
from tests.server.serving import serving


def test_no_answer_is_lost(tmp_path: Path) -> None:
    with serving(paced_engine(0.4), tmp_path, Settings(max_open=104)) as running:
        told = asyncio.run(load(running.port, 100, 800, 16))
        assert told["lost"] == 0
        assert told["streams_whole"] == 100
        assert told["answered"] + told["refused"] == 800
        assert told["refused"] == running.server.turns.admission.num_refused
        assert running.server.turns.admission.num_open == 0
        assert running.server.turns.streams.num_open == 0

"""Kill -9 of a server at work on a batch: every request has one result in the end."""

import json
import random
import time
from pathlib import Path
from typing import Any

import pytest

from tests.server.scripted_server import answer_of
from tests.server.test_kill import Process

CHAT: Any = "/v1/chat/completions"


def kill_at_work(folder: Path, *, kills: int, lines: int, seed: int) -> int:
    """How many requests had a result when the server was killed for the last time."""
    rng = random.Random(seed)
    content = "\n".join(
        json.dumps(
            {
                "custom_id": f"r{i}", "method": "POST", "url": CHAT,
                "body": {"model": "scripted", "messages": [{"role": "user", "content": f"q{i}"}]},
            }
        )
        for i in range(lines)
    )  # fmt: skip
    process = Process(folder)
    try:
        file = process.client.files.create(file=("in.jsonl", content.encode()), purpose="batch")
        batch_id = process.client.batches.create(
            input_file_id=file.id, endpoint=CHAT, completion_window="24h"
        ).id
        reached = 0
        for _ in range(kills):
            time.sleep(rng.random() * 0.05)
            counts: Any = None
            while counts is None or counts.completed == 0:
                counts = process.client.batches.retrieve(batch_id).request_counts
            assert counts.completed >= reached, "what was done is forgotten"
            reached = counts.completed
            process.client.close()
            process.kill()
            process = Process(folder)
        batch: Any = process.client.batches.retrieve(batch_id)
        while batch.status != "completed":
            assert batch.status in ("validating", "in_progress", "finalizing")
            time.sleep(0.02)
            batch = process.client.batches.retrieve(batch_id)
        counts = batch.request_counts
        assert (counts.total, counts.completed, counts.failed) == (lines, lines, 0)
        assert batch.error_file_id is None
        text = process.client.files.content(batch.output_file_id).text
        found = [json.loads(line) for line in text.splitlines()]
        assert [one["custom_id"] for one in found] == [f"r{i}" for i in range(lines)]
        for i, one in enumerate(found):
            message = one["response"]["body"]["choices"][0]["message"]
            assert message["content"] == answer_of(f"q{i}")
        assert len(process.client.files.list(purpose="batch_output").data) == 1
    finally:
        process.client.close()
        process.kill()
    return reached


def test_a_batch_survives_kills(tmp_path: Path) -> None:
    assert kill_at_work(tmp_path, kills=1, lines=150, seed=1) > 0


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_a_batch_survives_100_kills(tmp_path: Path) -> None:
    assert kill_at_work(tmp_path, kills=100, lines=50_000, seed=2) > 0

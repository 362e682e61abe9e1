"""What the embedded model really says, over all APIs: streamed it is the same as at once, however
the tokens come.
"""

from collections.abc import Iterator

import pytest

from motet import LLM
from motet.harmony import HarmonyEncoding, Role, StreamableParser
from tests.server import test_chat_writers, test_writer
from tests.server.recorded import KINDS, Recorded, record


@pytest.fixture(scope="module")
def llm() -> Iterator[LLM]:
    with LLM("nano", progress=False) as llm:
        yield llm


def check(
    encoding: HarmonyEncoding, streams: list[Recorded], monkeypatch: pytest.MonkeyPatch
) -> None:
    test_writer.number_ids(monkeypatch)
    test_chat_writers.number_ids(monkeypatch)
    for seed, one in enumerate(streams):
        test_writer.check(one.ids, seed, monkeypatch, one.reason, encoding)
        test_chat_writers.check(one.ids, seed, one.reason, encoding)


def test_streamed_is_whole(llm: LLM, monkeypatch: pytest.MonkeyPatch) -> None:
    check(llm.encoding, record(llm, 2 * len(KINDS)), monkeypatch)


@pytest.mark.nightly
@pytest.mark.timeout(7200)
def test_streamed_is_whole_for_2000_streams(llm: LLM, monkeypatch: pytest.MonkeyPatch) -> None:
    streams = record(llm, 2000)
    calls = odd = cut = 0
    for one in streams:
        parser = StreamableParser(llm.encoding, Role.ASSISTANT)
        parser.feed(one.ids)
        parser.finish()
        calls += any((m.recipient or "").startswith("functions.") for m in parser.messages)
        odd += any(
            m.channel not in ("analysis", "commentary", "final") or m.author.role != Role.ASSISTANT
            for m in parser.messages
        )
        cut += one.reason == "length"
    print(f"{calls} with calls, {odd} odd, {cut} cut off")  # noqa: T201
    assert min(calls, odd, cut) > 50, "they are too much alike"
    check(llm.encoding, streams, monkeypatch)

"""Frames between two processes: whole whatever the pieces, bounded, and never trusted."""

import os
import socket
import struct
import threading
from collections import deque
from collections.abc import Iterator
from typing import Any

import msgspec
import numpy as np
import pytest

from motet.engine.frames import MAX_FRAME, Channel
from motet.engine.messages import (
    Abort,
    Add,
    FromCore,
    Heartbeat,
    Outputs,
    ToCore,
    pack_outputs,
    unpack_outputs,
)
from motet.engine.reasoning import ReasoningBudget
from motet.engine.request import SamplingParams, TokenLogprobs, TokenOut
from motet.engine.wire import RequestInput, RequestOutput
from motet.errors import CapacityError, EngineDeadError

PARAMS = SamplingParams(
    max_tokens=3,
    stop=["a", "é"],
    stop_token_ids=[7],
    logit_bias={5: -1.5},
    seed=2**63 - 1,
    grammar="start: /x+/",
    reasoning=ReasoningBudget(opens=((1, 2),), ends=(3,), forced=(3, 4), max_tokens=9),
)


@pytest.fixture
def ends() -> Iterator[tuple[Channel, socket.socket]]:
    """A channel that accepts what the engine accepts, and the bare other end."""
    ours, theirs = socket.socketpair()
    channel = Channel(ours, ToCore)
    yield channel, theirs
    channel.close()
    theirs.close()


def frame(message: Any) -> bytes:
    payload = msgspec.msgpack.encode(message)
    return struct.pack("<I", len(payload)) + payload


def received(channel: Channel) -> list[Any]:
    return [message for message, _ in channel.receive()]


def test_requests_arrive_as_they_were(ends: tuple[Channel, socket.socket]) -> None:
    channel, theirs = ends
    request = RequestInput("ä", [1, 2**31], PARAMS, 3, "salt", return_routing=True)
    Channel(theirs, FromCore).send(Add(request))
    assert received(channel) == [Add(request)]


def test_frames_in_pieces_and_several_at_once(ends: tuple[Channel, socket.socket]) -> None:
    channel, theirs = ends
    data = b"".join(frame(Abort(str(i))) for i in range(20))
    got: list[Any] = []
    for start in range(0, len(data), 7):
        theirs.sendall(data[start : start + 7])
        got += received(channel)
    assert got == [Abort(str(i)) for i in range(20)]


def test_a_frame_larger_than_the_sockets_buffer(ends: tuple[Channel, socket.socket]) -> None:
    channel, theirs = ends
    request = RequestInput("long", list(range(100_000, 500_000)), SamplingParams())
    sender = threading.Thread(target=Channel(theirs, FromCore).send, args=(Add(request),))
    sender.start()
    got: list[Any] = []
    while not got:
        got += received(channel)
    sender.join()
    assert got == [Add(request)]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (struct.pack("<I", MAX_FRAME + 1), f"a frame of {MAX_FRAME + 1} bytes"),
        (b"\xff" * 64, "a frame of 4294967295 bytes"),
        (struct.pack("<I", 3) + b"\xc1\xc1\xc1", "no message of the engine"),
        (frame(Heartbeat(1, 0.0)), "no message of the engine"),  # of the other direction
        (frame({"type": "Add", "request": {"request_id": 5}}), "no message of the engine"),
        (frame({"type": "Add", "request": None}), "no message of the engine"),
    ],
)
def test_what_is_no_message_is_refused(
    ends: tuple[Channel, socket.socket], data: bytes, told: str
) -> None:
    channel, theirs = ends
    theirs.sendall(data)
    with pytest.raises(EngineDeadError, match=told):
        received(channel)


def test_parameters_are_checked_on_arrival(ends: tuple[Channel, socket.socket]) -> None:
    channel, theirs = ends
    request = {"request_id": "a", "prompt_ids": [1], "params": {"temperature": -1}}
    theirs.sendall(frame({"type": "Add", "request": request}))
    with pytest.raises(EngineDeadError, match="temperature is -1"):
        received(channel)


def test_who_can_be_told_is_told_and_the_rest_is_read() -> None:
    told: list[tuple[object, str]] = []

    def refuse(content: object, error: str) -> bool:
        told.append((content, error))
        return isinstance(content, dict)

    ours, theirs = socket.socketpair()
    channel = Channel(ours, ToCore, refuse)
    wrong = {"type": "Add", "request": {"request_id": "a", "prompt_ids": [1.5], "params": {}}}
    theirs.sendall(frame(wrong) + frame(Abort("b")) + frame([1]))
    messages = channel.receive()
    assert next(messages)[0] == Abort("b")
    assert told[0][0] == wrong
    assert "prompt_ids" in told[0][1]
    with pytest.raises(EngineDeadError, match="no message of the engine"):
        next(messages)
    nested = b"\x91" * 100_000  # lists in lists: too deep to be read
    theirs.sendall(struct.pack("<I", len(nested)) + nested)
    with pytest.raises(EngineDeadError, match="no message of the engine"):
        received(channel)
    assert told[-1][0] is None
    channel.close()
    theirs.close()


def test_what_is_too_large_is_not_sent(ends: tuple[Channel, socket.socket]) -> None:
    channel, _ = ends
    with pytest.raises(CapacityError, match="ask for less at once"):
        channel.send(Abort("x" * (MAX_FRAME + 1)))


def test_the_end_of_a_connection(ends: tuple[Channel, socket.socket]) -> None:
    channel, theirs = ends
    theirs.sendall(frame(Abort("1"))[:-1])
    theirs.close()
    assert received(channel) == []
    with pytest.raises(EOFError):
        received(channel)
    with pytest.raises(OSError):
        channel.send(Abort("1"))


def test_a_send_that_would_wait_is_not_tried(ends: tuple[Channel, socket.socket]) -> None:
    channel, theirs = ends
    num_sent = 0
    while channel.try_send(Abort("x" * 1000)):
        num_sent += 1
        assert num_sent < 100_000
    other = Channel(theirs, ToCore)
    got = 0
    while got < num_sent:
        got += len(received(other))
    assert channel.try_send(Abort("again"))


def test_outputs_with_scores_pass_through_shared_memory() -> None:
    ours, theirs = socket.socketpair()
    sender, receiver = Channel(ours, ToCore), Channel(theirs, FromCore)
    r = np.random.default_rng(0)
    arrays = [r.random((3, 700), np.float32), r.random((2, 700), np.float32)]
    token = TokenOut(7, TokenLogprobs(float("-inf"), ((1, -0.5),)), "stop")
    outputs = [
        RequestOutput("a", scores=arrays[0], first_score=4),
        RequestOutput("b", [token], "stop", num_cached=3, routing=[((1, 2), (3, 4))]),
        RequestOutput("c", scores=arrays[1]),
    ]
    before = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
    message, descriptors = pack_outputs(outputs)
    assert len(descriptors) == 1
    sender.send(message, descriptors)
    os.close(descriptors[0])
    ((got, files),) = receiver.receive()
    assert isinstance(got, Outputs)
    a, b, c = unpack_outputs(got, files)
    assert a.scores is not None
    assert c.scores is not None
    assert np.array_equal(a.scores, arrays[0])
    assert np.array_equal(c.scores, arrays[1])
    assert a.first_score == 4
    assert b == RequestOutput("b", [token], "stop", num_cached=3, routing=[((1, 2), (3, 4))])
    assert not files
    if before:
        assert len(os.listdir("/proc/self/fd")) == before
    sender.close()
    receiver.close()


def test_scores_and_their_file_must_go_together() -> None:
    outputs = [RequestOutput("a", scores=np.zeros((2, 3), np.float32))]
    message, descriptors = pack_outputs(outputs)
    files = deque(descriptors)
    message.scores[0] = (0, 2, 4)
    with pytest.raises(EngineDeadError, match="came in 24 bytes"):
        unpack_outputs(message, files)
    with pytest.raises(EngineDeadError, match="without their file"):
        unpack_outputs(message, files)

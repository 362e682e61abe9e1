"""What arrives at a socket: in pieces, slowly, too much, or no HTTP at all."""

import json
import random
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

import motet.server.guard
import motet.server.http
from motet.server import Settings
from tests.chat.scripted import final
from tests.server.scripted import scripted_engine
from tests.server.serving import Running, serving

BODY = json.dumps({"model": "scripted", "input": "Hi"}).encode()
LINE = b"POST /v1/responses HTTP/1.1\r\nHost: localhost\r\n"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    settings = Settings(max_body_bytes=1 << 20, max_connections=200)
    folder = tmp_path_factory.mktemp("sockets")
    with serving(scripted_engine(final("Hello")), folder, settings) as server:
        yield server


@contextmanager
def connected(running: Running) -> Iterator[socket.socket]:
    with socket.create_connection(("127.0.0.1", running.port), timeout=20) as made:
        yield made


def answer(line: socket.socket) -> tuple[int, bytes]:
    """The status and the body of one answer; (0, b"") if the server just hung up."""
    received = b""
    with suppress(ConnectionResetError):
        while part := line.recv(65_536):
            received += part
            head, found, body = received.partition(b"\r\n\r\n")
            length = _length(head)
            if found and length is not None and len(body) >= length:
                break
    head, _, body = received.partition(b"\r\n\r\n")
    return (int(head.split()[1]) if head else 0), body


def _length(head: bytes) -> int | None:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return None


def told(line: socket.socket) -> tuple[int, bytes]:
    line.sendall(LINE + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY)
    return answer(line)


def still_serves(running: Running) -> None:
    with connected(running) as line:
        status, body = told(line)
        assert status == 200
        assert json.loads(body)["status"] == "completed"


def chunked(data: bytes, size: int) -> bytes:
    parts = [data[at : at + size] for at in range(0, len(data), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_chunks_of_any_size(running: Running, size: int) -> None:
    with connected(running) as line:
        line.sendall(LINE + b"Transfer-Encoding: chunked\r\n\r\n" + chunked(BODY, size))
        status, body = answer(line)
    assert status == 200
    assert json.loads(body)["status"] == "completed"


def test_byte_by_byte(running: Running) -> None:
    with connected(running) as line:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in LINE + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY:
            line.send(bytes([byte]))
        assert answer(line)[0] == 200


def test_two_requests_in_one_packet(running: Running) -> None:
    one = LINE + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY
    with connected(running) as line:
        line.sendall(one + one.replace(b"Host", b"Connection: close\r\nHost", 1))
        received = b""
        while part := line.recv(65_536):
            received += part
    assert received.count(b"HTTP/1.1 200") == 2


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b'{"model": "scripted", "input": "\xff\xfe"}',
        b'{"model": "scripted", "input": "\xed\xa0\x80"}',  # half of a surrogate pair
        b'{"model": "scripted", "input": "\\ud800"}',
        b'{"model": "scripted", "input": NaN}',
        b'{"model": "scripted", "input": 1e999999}',
        b'{"model": "scripted", "temperature": ' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"input":' * 100_000,
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b'{"model": "scripted", "tools": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b"\x00" * 1000,
        BODY.decode().encode("utf-16"),
        b"null",
        b"1",
        b'"text"',
        b"\xef\xbb\xbf" + BODY,
    ],
    ids=range(19),
)
def test_bodies_that_are_no_requests(running: Running, body: bytes) -> None:
    with connected(running) as line:
        line.sendall(LINE + b"Content-Length: %d\r\n\r\n" % len(body) + body)
        status, said = answer(line)
    assert status == 400
    error = json.loads(said)["error"]
    assert error["message"]
    assert not (error["param"] or "").startswith("[")  # a place in the text is no field
    if body[:1] == b"[":
        assert error["code"] == "invalid_json"
        assert "recursion" in error["message"]


def deep_schema(depth: int) -> bytes:
    schema = b'{"type": "array", "items": ' * depth + b'{"type": "string"}' + b"}" * depth
    return (
        b'{"model": "scripted", "input": "Hi", "text": {"format": {"type": "json_schema", '
        b'"name": "x", "strict": true, "schema": ' + schema + b"}}}"
    )


@pytest.mark.parametrize("depth", [60, 150, 1000, 30_000])
def test_deep_schemas(running: Running, depth: int) -> None:
    body = deep_schema(depth)
    with connected(running) as line:
        line.sendall(LINE + b"Content-Length: %d\r\n\r\n" % len(body) + body)
        status, _ = answer(line)
    assert status in ((200, 400) if depth < 200 else (400,))
    still_serves(running)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 40_000 + b"\r\n\r\n", 431),
        (b"GET /health?" + b"x" * 40_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", 414),
        (b"GET /health HTTP/1.1\r\n" + b"X: y\r\n" * 10_000 + b"\r\n", 400),
        (b"GET /health HTTP/1.1\r\nHost: localhost\r\n" + b"X: y\r\n" * 101 + b"\r\n", 431),
        (b"GET /health HTTP/1.1\r\n\r\n", 400),  # no host
        (b"GET /health HTTP/1.1\r\nHost: a\r\nHost: localhost\r\n\r\n", 400),
        (b"GET /health HTTP/1.0\r\n\r\n", 421),
        (b"GET /health HTTP/9.9\r\nHost: localhost\r\n\r\n", 200),
        (b"GET http://evil.example/health HTTP/1.1\r\nHost: localhost\r\n\r\n", 404),
        (b"GET /%00%ff%2e%2e/%2f HTTP/1.1\r\nHost: localhost\r\n\r\n", 404),
        (b"GET /v1/responses/%ff%00 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
        (b"GET /v1/responses/x?include[]=%ff&limit=%00 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
        (b"FOO /health HTTP/1.1\r\nHost: localhost\r\n\r\n", 405),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400),  # TLS
        (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 421),
        (LINE + b"Content-Length: -1\r\n\r\n", 400),
        (LINE + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", 400),
        (LINE + b"Content-Length: 99999999999999999999\r\n\r\n", 413),
        (LINE + b"Content-Length: 2000000\r\n\r\n", 413),  # told before it is sent
        (LINE + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
        (LINE + b"Transfer-Encoding: gzip\r\n\r\n", 400),
        (LINE + b"Transfer-Encoding: chunked\r\n\r\nnot a length\r\n", 400),
        (LINE + b"Transfer-Encoding: chunked\r\n\r\n" + b"f" * 40_000, 400),
        (LINE.replace(b"localhost", b"\xff\xfe") + b"\r\n", 421),
        (b"GET /health HTTP/1.1\r\nHost: localhost\r\nX\x00: y\r\n\r\n", 400),
    ],
    ids=range(25),
)
def test_heads_that_are_no_requests(running: Running, head: bytes, expected: int) -> None:
    with connected(running) as line:
        with suppress(ConnectionResetError, BrokenPipeError):
            line.sendall(head)
        status, _ = answer(line)
    # A server that hangs up on what it will not read may have its answer lost on the way.
    assert status in ((expected, 400, 0) if len(head) > 30_000 else (expected,))
    still_serves(running)


def test_too_large_in_chunks(running: Running) -> None:
    with connected(running) as line:
        with suppress(ConnectionResetError, BrokenPipeError):
            line.sendall(LINE + b"Transfer-Encoding: chunked\r\n\r\n")
            for _ in range(64):
                line.sendall(b"8000\r\n" + b"x" * 0x8000 + b"\r\n")
        status, _ = answer(line)
    assert status in (413, 0)
    still_serves(running)


def test_a_slow_head_is_hung_up_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motet.server.http, "HEADER_SECONDS", 0.3)
    with serving(scripted_engine(final("Hello")), tmp_path) as running:
        with connected(running) as silent, connected(running) as slow, connected(running) as used:
            slow.sendall(b"GET /health HT")
            assert told(used)[0] == 200
            used.sendall(b"POST /v1")  # the head of the second request does not come either
            for line in (silent, slow, used):
                assert line.recv(1) == b""
        still_serves(running)


def test_a_slow_body_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(motet.server.guard, "BODY_SECONDS", 0.3)
    with serving(scripted_engine(final("Hello")), tmp_path) as running:
        with connected(running) as line:
            line.sendall(LINE + b"Content-Length: 1000\r\n\r\n{")
            status, body = answer(line)
            assert status == 408
            assert json.loads(body)["error"]["message"]
        still_serves(running)


def test_a_client_that_takes_nothing_is_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motet.server.http, "STALL_SECONDS", 1.0)
    with serving(scripted_engine(final("Hello")), tmp_path) as running:
        content = b"x" * (16 << 20)  # more than the system keeps for it
        files = running.client.files
        file = files.create(file=("f", content), purpose="user_data")
        running.client.close()
        running.http.close()
        ask = b"GET /v1/files/%s/content HTTP/1.1\r\nHost: localhost\r\n\r\n" % file.id.encode()
        with connected(running) as slow, connected(running) as silent:
            slow.sendall(ask)
            silent.sendall(ask)
            taken, deadline = 0, time.monotonic() + 30
            while len(running.uvicorn.server_state.connections) < 2:  # until they are taken
                assert time.monotonic() < deadline
                time.sleep(0.01)
            while running.uvicorn.server_state.connections:
                assert time.monotonic() < deadline
                time.sleep(0.01)
                if taken < len(content):  # it takes its time, and all of it
                    taken += len(slow.recv(1 << 18))
                elif len(running.uvicorn.server_state.connections) == 1:
                    slow.close()
            assert taken >= len(content)


def test_too_many_connections(running: Running) -> None:
    lines = [socket.create_connection(("127.0.0.1", running.port)) for _ in range(210)]
    try:
        statuses = set()
        for line in lines[-5:]:
            line.settimeout(20)
            statuses.add(told(line)[0])
        assert statuses == {503}
    finally:
        for line in lines:
            line.close()
    deadline = time.monotonic() + 20
    while len(running.uvicorn.server_state.connections) > 5:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    still_serves(running)


def test_random_bytes(running: Running) -> None:
    rng = random.Random(3)
    whole = LINE + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(rng.randrange(1, 6)):
            at = rng.randrange(len(data))
            if rng.random() < 0.3:
                del data[at : at + rng.randrange(9)]
            else:
                data[at] = rng.randrange(256)
        with connected(running) as line:
            line.sendall(bytes(data))
            line.shutdown(socket.SHUT_WR)
            status, _ = answer(line)
        assert status < 500, bytes(data)
    still_serves(running)

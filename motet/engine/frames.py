"""Messages over a socket between two processes: a length, then msgpack. Never pickle.

Whoever is on the other side may send anything: a frame is bounded before it is read, and decoded
only into the types that were announced. Large arrays do not pass through the socket: their memory
does, as file descriptors beside a frame.

    ours, theirs = socket.socketpair()
    Channel(ours, Abort | Shutdown).send(Heartbeat(0, 0.0))
    for message, descriptors in channel.receive(): ...
"""

import array
import os
import select
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec

from motet.errors import CapacityError, EngineDeadError, UsageError

__all__ = ["MAX_FRAME", "Channel"]

MAX_FRAME = 1 << 28  # bytes: a vocabulary's text and the log-probabilities of a long prompt fit
_LENGTH = struct.Struct("<I")
_CHUNK = 1 << 18  # bytes of one read
_MAX_DESCRIPTORS = 64  # of one read; Linux lets 253 pass at once


class Channel:
    """One end of a connection. Any thread may send; one thread receives.

    Args:
        sock: connected, of AF_UNIX.
        accepts: the type of what may come in, a union of msgspec.Structs.
        refuse: is given what came in and is not of that type, as plain data, and what is wrong with
            it; says whether it could tell who sent it. If not, nothing that comes later is read.
    """

    def __init__(
        self,
        sock: socket.socket,
        accepts: Any,
        refuse: Callable[[object, str], bool] = lambda _content, _error: False,
    ) -> None:
        self._sock = sock
        self._refuse = refuse
        self._encoder = msgspec.msgpack.Encoder()
        self._decoder = msgspec.msgpack.Decoder(accepts)
        self._sending = threading.Lock()
        self._received = bytearray()
        self._descriptors: deque[int] = deque()

    def fileno(self) -> int:
        """For `select`."""
        return self._sock.fileno()

    def send(self, message: Any, descriptors: Sequence[int] = ()) -> None:
        """Send one message, and with it open files; waits while the other side does not read.

        Raises:
            CapacityError: the message is larger than a frame may be; nothing is sent.
            UsageError: it holds what is no plain data; nothing is sent.
            OSError: the connection is gone.
        """
        try:
            payload = self._encoder.encode(message)
        except (TypeError, ValueError, OverflowError) as error:  # half a character, a huge number
            raise UsageError(f"the engine cannot be sent what it is asked for: {error}") from None
        if len(payload) > MAX_FRAME:
            raise CapacityError(
                f"a message of {len(payload)} bytes to or from the engine; at most {MAX_FRAME} "
                "pass, so ask for less at once"
            )
        frame = _LENGTH.pack(len(payload)) + payload
        with self._sending:
            if descriptors:
                sent = socket.send_fds(self._sock, [frame], descriptors)
                frame = frame[sent:]
            self._sock.sendall(frame)

    def try_send(self, message: Any) -> bool:
        """Send one small message if that takes no waiting; whether it was sent, or never can be."""
        if not self._sending.acquire(blocking=False):
            return False
        try:
            poll = select.poll()
            poll.register(self._sock, select.POLLOUT)
            if not poll.poll(0):
                return False
            payload = self._encoder.encode(message)
            self._sock.sendall(_LENGTH.pack(len(payload)) + payload)
        except OSError:
            pass  # the connection is gone, which whoever receives will see
        finally:
            self._sending.release()
        return True

    def receive(self) -> Iterator[tuple[Any, deque[int]]]:
        """Read once, waiting if there is nothing, and give the messages that are complete with it.

        With each comes the queue of files received and not yet taken: a message takes those that
        belong to it from the left, and closes them.

        Raises:
            EOFError: the other side has closed the connection.
            EngineDeadError: what came is no message.
            OSError: the connection is gone.
        """
        size = array.array("i").itemsize
        data, ancillary, flags, _ = self._sock.recvmsg(
            _CHUNK, socket.CMSG_SPACE(_MAX_DESCRIPTORS * size)
        )
        for level, kind, content in ancillary:
            if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
                found = array.array("i")
                found.frombytes(content[: len(content) - len(content) % size])
                self._descriptors.extend(found)
        if flags & socket.MSG_CTRUNC:
            raise EngineDeadError("files sent beside a message were lost: too many are open")
        if not data:
            raise EOFError
        self._received += data
        while (payload := self._next()) is not None:
            message = self._decoded(payload)
            if message is not None:
                yield message, self._descriptors

    def _next(self) -> bytes | None:
        if len(self._received) < _LENGTH.size:
            return None
        (length,) = _LENGTH.unpack_from(self._received)
        if length > MAX_FRAME:
            raise EngineDeadError(f"a frame of {length} bytes came in; at most {MAX_FRAME} pass")
        end = _LENGTH.size + length
        if len(self._received) < end:
            return None
        payload = bytes(memoryview(self._received)[_LENGTH.size : end])
        del self._received[:end]
        return payload

    def _decoded(self, payload: bytes) -> Any:
        """The message; None if it was refused."""
        try:
            return self._decoder.decode(payload)
        except (msgspec.DecodeError, RecursionError) as error:
            told = str(error)
        try:
            content = msgspec.msgpack.decode(payload)
        except (msgspec.DecodeError, RecursionError, TypeError):
            content = None
        if not self._refuse(content, told):
            raise EngineDeadError(f"what came in is no message of the engine: {told}")
        return None

    def close(self) -> None:
        """Close this end, and the files that nobody took."""
        with self._sending:
            self._sock.close()
        while self._descriptors:
            os.close(self._descriptors.popleft())

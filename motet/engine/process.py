"""The engine's own process: `python -m motet.engine.process SOCKET PARENT`.

Started by `motet.engine.supervisor` with one end of a socket pair. The main thread makes the steps
and sends what they give. A second thread receives, so that requests are read and decoded while the
model runs; a third sends heartbeats. The process ends with its parent, whatever becomes of that:
when the socket is closed, when another process is its parent, or, on Linux, by a signal.
"""

import ctypes
import faulthandler
import logging
import os
import queue
import signal
import socket
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import NoReturn

from motet.engine.frames import Channel
from motet.engine.messages import (
    Abort,
    Add,
    Answer,
    AskStats,
    Heartbeat,
    Load,
    LoadAdapter,
    Loading,
    Log,
    Ready,
    Refused,
    Shutdown,
    ToCore,
    UnloadAdapter,
    pack_outputs,
)
from motet.engine.wire import AdapterInfo, EngineOptions, RequestInput, RequestOutput
from motet.errors import EngineDeadError, MotetError, UsageError
from motet.ops.cuda.context import begin_context

__all__ = ["HEARTBEAT", "CoreServer", "main"]

HEARTBEAT = 0.5  # seconds from one to the next
_TELL_SECONDS = 0.1  # between two words about how far loading is
_PR_SET_PDEATHSIG = 1


def main() -> NoReturn:
    """Serve the parent until it is gone."""
    descriptor, parent = (int(word) for word in sys.argv[1:3])
    os.dup2(2, 1)  # what anything prints goes where it is read
    faulthandler.enable(all_threads=False)
    _end_with(parent)
    server = CoreServer(socket.socket(fileno=descriptor), parent)
    try:
        code = server.serve()
    except OSError:  # nobody is there to be told
        code = 1
    except BaseException:
        traceback.print_exc()
        code = 1
    sys.stderr.flush()
    os._exit(code)  # nothing of this process is worth the time that an orderly end takes


def _end_with(parent: int) -> None:
    """Be killed when the parent ends, even if no thread of ours can run."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it ended before we asked
        os._exit(1)


class CoreServer:
    """One engine behind one socket."""

    def __init__(self, sock: socket.socket, parent: int) -> None:
        self._channel = Channel(sock, ToCore, self._refuse)
        self._parent = parent
        self._mailbox: queue.SimpleQueue[ToCore] = queue.SimpleQueue()
        self._num_steps = 0
        self._last_told = 0.0  # when the caller heard how far loading is
        self._step_start: float | None = None
        self._asked: set[int] = set()  # questions for statistics that no turn has answered yet

    def serve(self) -> int:
        """Load what is asked for and work on it; returns the exit code. Most ends come elsewhere:
        in the threads that see the parent go.
        """
        for loop in (self._receive, self._beat):
            threading.Thread(target=loop, name=loop.__name__, daemon=True).start()
        load = self._mailbox.get()
        if not isinstance(load, Load):
            raise EngineDeadError(f"the first message is {type(load).__name__}; expected Load")
        self._forward_logs(load.log_level)
        try:
            options = EngineOptions(**load.options)
            begin_context(str(options.device))
            # Here and not above, so that heartbeats start before torch is imported.
            from motet.engine.loading import load_engine

            self._core, facts, _ = load_engine(options, self._tell_loading)
        except MotetError as error:
            self._channel.send(Refused(type(error).__name__, str(error)))
            return 1
        self._stats = self._core.stats()
        self._channel.send(Ready(facts))
        while True:
            self._turn()

    def _tell_loading(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._last_told >= _TELL_SECONDS or done == total:
            self._last_told = now
            self._channel.send(Loading(done, total))

    def _turn(self) -> None:
        """Take what was asked for, then make a step if there is work."""
        try:
            message = self._mailbox.get(block=not self._core.has_work)
            while True:
                self._take(message)
                message = self._mailbox.get_nowait()
        except queue.Empty:
            pass
        if not self._core.has_work:
            return
        self._stats = self._core.stats()
        self._step_start = time.monotonic()
        outputs = self._core.step()
        self._step_start = None
        self._num_steps += 1
        if outputs:
            self._send(outputs)

    def _take(self, message: ToCore) -> None:
        if isinstance(message, Add):
            self._add(message.request)
        elif isinstance(message, Abort):
            self._core.abort(message.request_id)
        elif isinstance(message, AskStats):
            self._asked.discard(message.number)
            self._channel.send(Answer(message.number, self._core.stats()))
        elif isinstance(message, LoadAdapter):
            # Reading may take seconds, and the steps go on meanwhile.
            threading.Thread(target=self._load_adapter, args=(message,), daemon=True).start()
        elif isinstance(message, UnloadAdapter):
            self._answer(message.number, lambda: self._core.unload_adapter(message.name))
        else:
            raise EngineDeadError("a model is loaded already")

    def _load_adapter(self, message: LoadAdapter) -> None:
        self._answer(message.number, lambda: self._core.load_adapter(message.name, message.folder))

    def _answer(self, number: int, do: Callable[[], AdapterInfo | None]) -> None:
        """Do what was asked and say what came of it; whatever it is, somebody waits for it."""
        try:
            answer = Answer(number, adapter=do())
        except Exception as error:
            is_ours = isinstance(error, MotetError)
            text = str(error) if is_ours else f"{type(error).__name__}: {error}"
            kind = type(error) if is_ours else MotetError
            answer = Answer(number, error=text, error_type=kind.__name__)
        self._channel.send(answer)

    def _add(self, request: RequestInput) -> None:
        try:
            self._core.add(request)
        except MotetError as error:
            kind = type(error).__name__
            self._send([RequestOutput(request.request_id, error=str(error), error_type=kind)])

    def _send(self, outputs: list[RequestOutput]) -> None:
        message, descriptors = pack_outputs(outputs)
        try:
            self._channel.send(message, descriptors)
        finally:
            for descriptor in descriptors:
                os.close(descriptor)

    def _receive(self) -> None:
        try:
            while True:
                for message, _ in self._channel.receive():
                    if isinstance(message, Shutdown):
                        os._exit(0)
                    if isinstance(message, AskStats):
                        self._asked.add(message.number)
                    self._mailbox.put(message)
        except EngineDeadError as error:
            sys.stderr.write(f"{error}\n")
            sys.stderr.flush()
            os._exit(1)
        except (EOFError, OSError):
            os._exit(1)

    def _refuse(self, content: object, error: str) -> bool:
        """Tell who sent what is no message; False if it does not say who waits for an answer."""
        if not isinstance(content, dict):
            return False
        told, kind = f"the engine cannot read what it is asked for: {error}", UsageError.__name__
        request, number = content.get("request"), content.get("number")
        if isinstance(request, dict) and isinstance(request.get("request_id"), str):
            self._send([RequestOutput(request["request_id"], error=told, error_type=kind)])
        elif isinstance(number, int):
            self._channel.send(Answer(number, error=told, error_type=kind))
        else:
            return False
        return True

    def _beat(self) -> None:
        waiting: set[int] = set()  # questions that had no answer at the last beat
        try:
            while os.getppid() == self._parent:
                start = self._step_start
                step_s = 0.0 if start is None else time.monotonic() - start
                self._channel.send(Heartbeat(self._num_steps, step_s))
                for number in waiting & self._asked:
                    self._asked.discard(number)
                    self._channel.send(Answer(number, self._stats))
                waiting = set(self._asked)
                time.sleep(HEARTBEAT)
        finally:
            os._exit(1)

    def _forward_logs(self, level: int) -> None:
        handler = _ChannelHandler(self._channel)
        logging.getLogger().addHandler(handler)
        logging.getLogger("motet").setLevel(level)
        logging.captureWarnings(True)


class _ChannelHandler(logging.Handler):
    """Hands records to the parent, whose own handlers then see them."""

    def __init__(self, channel: Channel) -> None:
        super().__init__()
        self._channel = channel

    def emit(self, record: logging.LogRecord) -> None:
        text = self.format(record)  # the traceback too, if there is one
        try:
            self._channel.send(Log(record.name, record.levelno, text))
        except OSError:
            self.handleError(record)


if __name__ == "__main__":
    main()

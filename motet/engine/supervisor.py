"""The caller's side of the engine's process: starts it, talks to it, sees when it dies or hangs.

One thread a process does it all: it starts it (the signal by which Linux ends a child with its
parent is bound to the thread that made the child), reads what it says and hands it on, and watches.
The rules:

- Heartbeats come from a thread that only sends them. A process that is silent for `SILENCE` seconds
  and used no CPU meanwhile hangs, and is killed. One that computes without a pause does not hang.
- A step that runs longer than `step_timeout` is stuck, and the process is killed.
- When the process is dead, whoever waits and whoever asks later gets the same `EngineDeadError`.

Seconds during which this process itself was stopped or asleep do not count.
"""

import logging
import os
import queue
import select
import signal
import socket
import subprocess
import sys
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from motet import errors
from motet.engine.client import EngineClient, Inbox, Sink
from motet.engine.frames import Channel
from motet.engine.messages import (
    Abort,
    Add,
    Answer,
    AskStats,
    FromCore,
    Heartbeat,
    Load,
    LoadAdapter,
    Loading,
    Log,
    Outputs,
    Ready,
    Refused,
    Shutdown,
    UnloadAdapter,
    unpack_outputs,
)
from motet.engine.stats import EngineStats
from motet.engine.wire import AdapterInfo, EngineFacts, EngineOptions, RequestInput, RequestOutput
from motet.errors import EngineDeadError, MotetError, UsageError

__all__ = ["SILENCE", "STEP_TIMEOUT", "CoreProcess", "ProcessClient"]

logger = logging.getLogger(__name__)

SILENCE = 3.5  # seconds; with the time to look again and to kill, less than 5
STEP_TIMEOUT = 600.0  # seconds of one step
_TICK = 0.2  # seconds between two looks
_LAST_LINES = 20  # of what the process wrote to stderr, for the error
_LEAVE_SECONDS = 2.0  # after which a process that was asked to leave is killed
_COMMAND: tuple[str, ...] = ("-P", "-m", "motet.engine.process")


class CoreProcess:
    """One process with one engine.

    Args:
        options: of the model.
        step_timeout: seconds that a step may take; None sets no bound.
        command: the arguments of Python that start it; others in tests.
        progress: called, by another thread, with the bytes of the model that are read and with all.
    """

    def __init__(
        self,
        options: EngineOptions,
        *,
        step_timeout: float | None = STEP_TIMEOUT,
        command: tuple[str, ...] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        self._options = options
        self._step_timeout = step_timeout
        self._command = command or _COMMAND
        self._progress = progress
        self._owner = os.getpid()
        self._lock = (
            threading.RLock()
        )  # of what follows; `close` may come from inside, by a finalizer
        self._inboxes: dict[str, Sink] = {}  # of the requests in progress
        self._answers: dict[int, queue.SimpleQueue[Answer]] = {}
        self._error: EngineDeadError | None = None
        self._is_closing = False
        self._channel: Channel | None = None
        self._started: queue.SimpleQueue[EngineFacts | MotetError] = queue.SimpleQueue()
        self._lines: deque[str] = deque(maxlen=_LAST_LINES)
        self._pending_line = b""
        self.dropped: deque[str] = deque()  # requests to abort, put here at any moment
        self._thread = threading.Thread(target=self._watch, name="motet-engine", daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    def ready(self) -> EngineFacts:
        """Wait until the model is loaded; called once. Raises what `load_engine` raises."""
        try:
            said = self._started.get()
        except BaseException:  # Ctrl-C
            self.close()
            raise
        if isinstance(said, EngineFacts):
            return said
        self.close()
        raise said

    def add(self, request: RequestInput, inbox: Sink) -> None:
        """Send a request; its outputs arrive in the inbox."""
        with self._open() as channel:
            self._inboxes[request.request_id] = inbox
        try:
            self._send(channel, Add(request))
        except BaseException:
            with self._lock:
                self._inboxes.pop(request.request_id, None)
            raise

    def abort(self, request_id: str) -> None:
        """End a request, if it is in progress."""
        if os.getpid() != self._owner:
            return
        with self._lock:
            channel = self._channel
            if self._inboxes.pop(request_id, None) is None or channel is None:
                return
        with suppress(OSError):  # dead, and the request with it
            channel.send(Abort(request_id))

    def stats(self, number: int) -> EngineStats:
        """Ask the engine, which answers between two steps."""
        stats = self._ask(AskStats(number)).stats
        assert stats is not None
        return stats

    def close(self) -> None:
        """End the process. What is in progress ends with an error, and nothing can be asked."""
        if os.getpid() != self._owner:
            return  # a fork has a copy of us; the process is not its own
        with self._lock:
            self._is_closing = True
            if self._channel is not None and self._error is None:
                self._channel.try_send(Shutdown())
        if self._thread is not threading.current_thread():
            self._thread.join()

    @contextmanager
    def _open(self) -> Iterator[Channel]:
        """The lock is held, and the process can be asked.

        Raises:
            EngineDeadError: it is dead or closed.
            UsageError: this is a fork of the process that may ask.
        """
        if os.getpid() != self._owner:
            raise UsageError(
                f"this LLM belongs to process {self._owner} and cannot be used in process "
                f"{os.getpid()}, a fork of it; make one here"
            )
        with self._lock:
            if self._error is not None:
                raise EngineDeadError(str(self._error))
            assert self._channel is not None
            yield self._channel

    def load_adapter(self, number: int, name: str, folder: str) -> AdapterInfo:
        """Have an adapter read, and wait for it."""
        info = self._ask(LoadAdapter(number, name, folder)).adapter
        assert info is not None
        return info

    def unload_adapter(self, number: int, name: str) -> None:
        """Have an adapter refused to new requests."""
        self._ask(UnloadAdapter(number, name))

    def _ask(self, question: AskStats | LoadAdapter | UnloadAdapter) -> Answer:
        """Wait for the answer; raises what it says of errors, and of the end of the process."""
        inbox: queue.SimpleQueue[Answer] = queue.SimpleQueue()
        with self._open() as channel:
            self._answers[question.number] = inbox
        self._send(channel, question)
        answer = inbox.get()
        if answer.error:
            raise getattr(errors, answer.error_type, MotetError)(answer.error)
        return answer

    def _send(self, channel: Channel, message: Any) -> None:
        try:
            channel.send(message)
        except OSError:  # dead; the thread that watches is about to say of what
            self._thread.join()
            assert self._error is not None
            raise EngineDeadError(str(self._error)) from None

    def _watch(self) -> None:
        """The thread's work, from the start of the process to its end."""
        try:
            channel = self._start()
        except Exception as error:  # whatever it is, somebody waits to hear of it
            with self._lock:
                self._error = EngineDeadError(f"the engine's process cannot be started: {error}")
            self._started.put(self._error)
            return
        try:
            channel.send(Load(asdict(self._options), _log_level()))
            why = self._follow(channel)
        except UsageError as error:  # an option that is no plain data
            self._started.put(error)
            why = "was killed, for it had nothing to load"
        except (EOFError, OSError):
            why = ""  # it ended by itself
        except Exception as error:
            why = f"was killed, for {error}"
            if not isinstance(error, EngineDeadError):
                logger.exception("the engine's process cannot be followed any more")
        self._bury(why, channel)

    def _start(self) -> Channel:
        if not sys.executable:
            raise EngineDeadError("sys.executable is empty; use LLM(..., in_process=True)")
        ours, theirs = socket.socketpair()
        # The same modules as here, in whatever way this process came to find them.
        paths = [str(path) or os.getcwd() for path in sys.path]
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, *self._command, str(theirs.fileno()), str(os.getpid())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                pass_fds=(theirs.fileno(),),
                process_group=0,  # Ctrl-C in the terminal is for us alone
                env={
                    # Threads that wait by spinning make a small model slow on a busy machine.
                    "OMP_WAIT_POLICY": "PASSIVE",
                    **os.environ,
                    "PYTHONPATH": os.pathsep.join(paths),
                },
            )
        channel = Channel(ours, FromCore)
        with self._lock:
            self._channel = channel
        return channel

    def _follow(self, channel: Channel) -> str:
        """Hand on what the process says until it must end; returns why."""
        assert self._process.stderr is not None
        stderr = self._process.stderr.fileno()
        os.set_blocking(stderr, False)
        poll = select.poll()
        poll.register(channel, select.POLLIN)
        poll.register(stderr, select.POLLIN)
        self._is_loaded = False
        pulse = _Pulse(self._process.pid)
        while not self._is_closing:
            ready = {descriptor for descriptor, _ in poll.poll(_TICK * 1000)}
            if stderr in ready and not self._read_stderr():
                poll.unregister(stderr)
            if channel.fileno() in ready:
                pulse.beat()
                for message, descriptors in channel.receive():
                    why = self._hear(message, descriptors)
                    if why is not None:
                        return why
            elif self._is_loaded:
                pulse.listen()
                if pulse.is_gone:
                    return f"hung: it gave no sign of life for {pulse.mute_s:.1f} s, and was killed"
                if self._step_timeout is not None and pulse.mute_s > self._step_timeout:
                    return self._stuck(pulse.mute_s)
            self._abort_dropped(channel)
        return ""

    def _abort_dropped(self, channel: Channel) -> None:
        while self.dropped:
            request_id = self.dropped.popleft()
            if not channel.try_send(Abort(request_id)):
                self.dropped.appendleft(request_id)
                return
            with self._lock:
                self._inboxes.pop(request_id, None)

    def _stuck(self, seconds: float) -> str:
        return (
            f"was killed: a step has run for {seconds:.0f} s, more than the step_timeout of "
            f"{self._step_timeout:g} s"
        )

    def _hear(self, message: FromCore, descriptors: deque[int]) -> str | None:
        if isinstance(message, Outputs):
            self._deliver(unpack_outputs(message, descriptors))
        elif isinstance(message, Heartbeat):
            if self._step_timeout is not None and message.step_s > self._step_timeout:
                return self._stuck(message.step_s)
        elif isinstance(message, Answer):
            with self._lock:
                asked = self._answers.pop(message.number, None)
            if asked is not None:
                asked.put(message)
        elif isinstance(message, Log):
            logging.getLogger(message.name).log(message.level, "%s", message.text)
        elif isinstance(message, Loading):
            if self._progress is not None:
                self._progress(message.done, message.total)
        elif isinstance(message, Ready):
            self._is_loaded = True
            self._started.put(message.facts)
        else:
            assert isinstance(message, Refused)
            kind = getattr(errors, message.error_type, MotetError)
            self._started.put(kind(message.error))
        return None

    def _deliver(self, outputs: list[RequestOutput]) -> None:
        with self._lock:
            for output in outputs:
                inbox = self._inboxes.get(output.request_id)
                if inbox is None:
                    continue  # aborted
                if output.is_last:
                    del self._inboxes[output.request_id]
                inbox.put(output)

    def _read_stderr(self) -> bool:
        """Take lines of stderr; whether more may come."""
        assert self._process.stderr is not None
        try:
            data = os.read(self._process.stderr.fileno(), 1 << 16)
        except BlockingIOError:
            return True
        *lines, self._pending_line = (self._pending_line + data).split(b"\n")
        if not data:
            lines.append(self._pending_line)
        for line in lines:
            if text := line.decode(errors="replace").rstrip():
                self._lines.append(text)
                logger.warning("engine: %s", text)
        return bool(data)

    def _bury(self, why: str, channel: Channel) -> None:
        """End the process and tell everybody."""
        code = self._end(why)
        self._drain_stderr()
        error = EngineDeadError(self._epitaph(why, code))
        with self._lock:
            self._error = error
            inboxes, answers = dict(self._inboxes), dict(self._answers)
            self._inboxes.clear()
            self._answers.clear()
        kind = type(error).__name__
        for request_id, inbox in inboxes.items():
            inbox.put(RequestOutput(request_id, error=str(error), error_type=kind))
        for number, asked in answers.items():
            asked.put(Answer(number, error=str(error), error_type=kind))
        self._started.put(error)
        channel.close()

    def _epitaph(self, why: str, code: int | None) -> str:
        if self._is_closing:
            return "this LLM is closed; make a new one"
        text = f"the engine's process ({self._process.pid}) {why or _how(code)}"
        text += "; its requests are lost, make a new LLM"
        if self._lines:
            text += ". Its last lines: " + " | ".join(self._lines)
        return text

    def _end(self, why: str) -> int | None:
        """The exit code of the process, which may need help to end."""
        if self._is_closing:
            patience = _LEAVE_SECONDS  # it was asked to leave
        else:
            patience = 0.0 if why else 1.0  # it closed its socket, which it does by ending
        with suppress(subprocess.TimeoutExpired):
            return self._process.wait(patience)
        self._process.kill()
        with suppress(subprocess.TimeoutExpired):
            return self._process.wait(1.0)
        return None  # the system is busy with it; nobody waits for that

    def _drain_stderr(self) -> None:
        assert self._process.stderr is not None
        poll = select.poll()
        poll.register(self._process.stderr, select.POLLIN)
        deadline = time.monotonic() + 0.5  # others may hold the pipe open
        while time.monotonic() < deadline and poll.poll(100) and self._read_stderr():
            pass
        self._process.stderr.close()


class _Pulse:
    """Whether a process lives, by what it says and by the CPU time that it uses."""

    def __init__(self, pid: int) -> None:
        self._stat = Path(f"/proc/{pid}/stat")
        self.beat()

    def beat(self) -> None:
        """It said something."""
        self.mute_s = 0.0  # how long it has said nothing
        self.is_gone = False
        self._last_look = time.monotonic()
        self._idle_s = 0.0  # how long it was not seen to compute either
        self._cpu: int | None = None

    def listen(self) -> None:
        """It says nothing; look whether it computes."""
        now = time.monotonic()
        # Time in which we were stopped ourselves is no silence: at most two ticks a look count.
        passed = min(now - self._last_look, 2 * _TICK)
        self._last_look = now
        self.mute_s += passed
        self._idle_s += passed
        if self._idle_s >= SILENCE / 2 and self._cpu is None:
            self._cpu = self._cpu_ticks()
        if self._idle_s >= SILENCE:
            self.is_gone = self._cpu == self._cpu_ticks()
            self._idle_s, self._cpu = 0.0, None

    def _cpu_ticks(self) -> int:
        """CPU time used so far; 0 where the system does not tell."""
        try:
            fields = self._stat.read_text().rpartition(")")[2].split()
        except OSError:
            return 0
        return int(fields[11]) + int(fields[12])  # user and system time, after the name


def _how(code: int | None) -> str:
    if code is None:
        return "was killed and has not ended yet"
    if code >= 0:
        return f"exited with code {code}"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = "an unknown signal"
    hint = ", perhaps for want of memory" if -code == signal.SIGKILL else ""
    return f"was ended by signal {-code} ({name}{hint})"


def _log_level() -> int:
    return logging.getLogger("motet").getEffectiveLevel()


class ProcessClient(EngineClient):
    """Requests to an engine in a process of its own.

    Raises:
        UsageError, CheckpointError, BackendError, CapacityError: as `load_engine`.
        EngineDeadError: the process ended before the model was loaded.
    """

    def __init__(self, process: CoreProcess) -> None:
        super().__init__()
        self._process = process
        # When nobody has this client any more, and at the exit of the interpreter.
        self._finalizer = weakref.finalize(self, process.close)
        self._dropped = process.dropped
        self.facts = process.ready()
        self.terms = self.facts.terms

    @property
    def pid(self) -> int:
        """Of the engine's process."""
        return self._process.pid

    def stats(self) -> EngineStats:
        self._abort_dropped()
        return self._process.stats(next(self._ids))

    def load_adapter(self, name: str, folder: str) -> AdapterInfo:
        return self._process.load_adapter(next(self._ids), name, folder)

    def unload_adapter(self, name: str) -> None:
        self._process.unload_adapter(next(self._ids), name)

    def add(self, request: RequestInput, inbox: Sink) -> None:
        self._abort_dropped()
        self._process.add(request, inbox)

    def abort(self, request_id: str) -> None:
        self._process.abort(request_id)

    def wait(self, inbox: Inbox) -> RequestOutput:
        return inbox.get()

    def close(self) -> None:
        self._finalizer()

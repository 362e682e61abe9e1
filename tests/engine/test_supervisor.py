"""The engine's process: it dies with its parent, and its death is told to everybody.

Most tests run it over an engine of a few lines (`scripted_core`), which starts at once and fails as
it is told to.
"""

import gc
import os
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from motet.engine import supervisor
from motet.engine.request import SamplingParams
from motet.engine.supervisor import CoreProcess, ProcessClient
from motet.engine.wire import EngineOptions
from motet.errors import CheckpointError, EngineDeadError, UsageError
from tests.engine.scripted_core import COMMAND, FAILURES

ROOT = Path(__file__).parents[2]
FEW = SamplingParams(max_tokens=5)
MANY = SamplingParams(max_tokens=10**6)


def start(model: str = "scripted", **options: Any) -> ProcessClient:
    return ProcessClient(CoreProcess(EngineOptions(model), command=COMMAND, **options))


@pytest.fixture
def client() -> Iterator[ProcessClient]:
    one = start()
    yield one
    one.close()


def wait_until(is_true: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + 60
    while not is_true():
        assert time.monotonic() < deadline, f"still waiting for {what}"
        time.sleep(0.02)


def is_gone(pid: int) -> bool:
    """Whether a process has ended; one that only waits to be reaped has."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return True
    return stat.rpartition(")")[2].split()[0] == "Z"


def ids(client: ProcessClient, prompt: list[int], params: SamplingParams = FEW) -> list[int]:
    return [token.token_id for token in client.stream(prompt, params)]


def test_requests_of_many_threads(client: ProcessClient) -> None:
    assert ids(client, [7]) == [8, 9, 10, 11, 12]

    def ask(i: int) -> None:
        wanted = list(range(i + 1, i + 6))
        stream = client.stream([i], MANY if i % 3 == 0 else FEW)
        assert [next(stream).token_id for _ in range(5)] == wanted
        stream.close()  # half-way, where it has not ended

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(ask, range(200)))
    wait_until(lambda: client.stats().num_running == 0, "closed streams to end")
    assert client.stats().num_aborted == 67


def test_several_requests_read_together(client: ProcessClient) -> None:
    requests = [client.request([i], FEW if i % 2 else MANY) for i in range(100)]
    got: dict[str, list[int]] = {}
    with client.gather(requests, most=7) as outputs:
        for output in outputs:
            tokens = got.setdefault(output.request_id, [])
            tokens += [token.token_id for token in output.tokens]
            if len(tokens) == 5:
                outputs.abort(output.request_id)
    assert got == {one.request_id: [one.prompt_ids[0] + n for n in range(1, 6)] for one in requests}
    assert client.stats().num_running == 0


def test_a_stream_that_nobody_has_any_more_ends(client: ProcessClient) -> None:
    stream = client.stream([1], MANY)
    next(stream)
    assert client.stats().num_running == 1
    del stream
    gc.collect()
    assert client.stats().num_running == 0
    stream = client.stream([1], MANY)
    next(stream)
    process = client._process
    del stream
    gc.collect()
    wait_until(lambda: not process._inboxes, "the abort, though nobody calls")


def test_statistics_do_not_wait_for_a_long_step(client: ProcessClient) -> None:
    stream = client.stream([FAILURES["slow"]], SamplingParams(max_tokens=1))
    wait_until(lambda: client.stats().num_running == 1, "the step")
    assert client.stats().num_running == 1
    assert not stream.is_ready, "it waited for the step"
    next(stream)
    assert client.stats().num_running == 0


def test_how_far_loading_is() -> None:
    told: list[tuple[int, int]] = []
    start(progress=lambda done, total: told.append((done, total))).close()
    assert told[-1] == (1000, 1000)
    assert len(told) < 20, "a word for every piece that is read"


def refused_by_all(client: ProcessClient, told: str) -> None:
    """Every call gives the same error now."""
    calls: list[Callable[[], object]] = [lambda: client.stream([1], FEW), client.stats]
    for call in calls:
        with pytest.raises(EngineDeadError, match=told):
            call()


def failing(client: ProcessClient, prompt: list[int]) -> list[str]:
    """What waiting callers are told: several in other threads, and one who asks for the failure."""
    told: list[str] = []

    def wait(start: int) -> None:
        try:
            for _ in client.stream([start], MANY):
                pass
        except EngineDeadError as error:
            told.append(str(error))

    threads = [threading.Thread(target=wait, args=(i,)) for i in range(3)]
    for thread in threads:
        thread.start()
    wait_until(lambda: client.stats().num_running == 3, "requests")
    if prompt:
        wait(prompt[0])
    else:
        os.kill(client.pid, signal.SIGKILL)
    for thread in threads:
        thread.join(60)
    assert len(told) == (4 if prompt else 3)
    return told


def test_a_killed_process_is_told_to_everybody(client: ProcessClient) -> None:
    told = failing(client, [])
    wanted = f"engine's process .{client.pid}. was ended by signal 9 .SIGKILL"
    refused_by_all(client, wanted)
    assert all("SIGKILL" in one for one in told)
    assert is_gone(client.pid)


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        ("crash", r"was ended by signal 11 \(SIGSEGV\).*last lines: Fatal Python error"),
        ("leave", r"exited with code 3; .*last lines: first line \| last words"),
        ("raise", r"exited with code 1; .*SystemError: a step went wrong"),
        ("stuck", r"was killed: a step has run for \d+ s, more than the step_timeout of 1 s"),
        ("frozen", r"hung: it gave no sign of life for [\d.]+ s, and was killed"),
        ("garbage", r"was killed, for a frame of 4294967295 bytes"),
    ],
)
def test_how_a_process_can_fail(failure: str, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "SILENCE", 1.2)
    client = start(step_timeout=1.0 if failure == "stuck" else 600.0)
    said = failing(client, [FAILURES[failure]])
    refused_by_all(client, told)
    assert len(set(said)) == 1
    wait_until(lambda: is_gone(client.pid), "the end of the process")
    client.close()


def test_a_stopped_process_hangs(client: ProcessClient) -> None:
    stream = client.stream([1], MANY)
    next(stream)
    os.kill(client.pid, signal.SIGSTOP)
    with pytest.raises(EngineDeadError, match=r"hung: it gave no sign of life for [\d.]+ s"):
        for _ in stream:
            pass
    assert is_gone(client.pid)


def test_who_computes_does_not_hang(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "SILENCE", 1.0)
    client = start()
    prompt = [FAILURES["silent but busy"]]
    assert ids(client, prompt, SamplingParams(max_tokens=1)) == [prompt[0] + 1]
    client.close()


def test_what_cannot_be_loaded_is_refused() -> None:
    with pytest.raises(CheckpointError, match="missing: no such folder"):
        start("missing")
    with pytest.raises(EngineDeadError, match=r"exited with code 3; .*last words"):
        start("dies")
    model: Any = object()
    with pytest.raises(UsageError, match="cannot be sent what it is asked for"):
        start(model)
    with pytest.raises(EngineDeadError, match="exited with code 2"):
        ProcessClient(CoreProcess(EngineOptions("x"), command=("/no/such/file.py",)))


def test_a_request_that_cannot_be_sent_leaves_nothing_behind(client: ProcessClient) -> None:
    with pytest.raises(UsageError, match="cannot be sent"):
        client.stream([np.int64(1)], SamplingParams())  # type: ignore[list-item]
    assert not client._process._inboxes
    assert ids(client, [1]) == [2, 3, 4, 5, 6]


def test_a_request_that_cannot_be_read_is_refused_alone(client: ProcessClient) -> None:
    stream = client.stream([1], MANY)
    next(stream)
    wrong: Any = [1.5]
    with pytest.raises(UsageError, match=r"cannot read what it is asked for: .*prompt_ids"):
        ids(client, wrong)
    name: Any = 5
    with pytest.raises(UsageError, match=r"cannot read what it is asked for: .*name"):
        client.load_adapter(name, "folder")
    assert next(stream).token_id == 3
    assert ids(client, [1]) == [2, 3, 4, 5, 6]


def test_a_caller_that_was_stopped_goes_on() -> None:
    done = run(
        """
        client = start()
        stream = client.stream([1], MANY)
        next(stream)
        print("ready", flush=True)
        time.sleep(0.5)
        print([next(stream).token_id for _ in range(2000)][-1], flush=True)
        """
    )
    assert done.stdout is not None
    assert done.stdout.readline() == "ready\n"
    os.kill(done.pid, signal.SIGSTOP)
    time.sleep(5)  # longer than a silence may last
    os.kill(done.pid, signal.SIGCONT)
    out, err = done.communicate(timeout=60)
    assert out == "2\n", err


def test_closing(client: ProcessClient) -> None:
    stream = client.stream([1], MANY)
    next(stream)
    client.close()
    client.close()
    assert is_gone(client.pid)
    with pytest.raises(EngineDeadError, match="this LLM is closed; make a new one"):
        for _ in stream:
            pass
    refused_by_all(client, "this LLM is closed")


def test_who_has_nobody_is_ended() -> None:
    client = start()
    pid = client.pid
    del client
    gc.collect()
    wait_until(lambda: is_gone(pid), "the end of a process that nobody has")


def run(script: str, *, stdin: bool = False, **options: Any) -> subprocess.Popen[str]:
    """Another Python, over the tree, whose `start()` is the one above."""
    code = textwrap.dedent(
        """
        import os, signal, sys, time
        from tests.engine.test_supervisor import *
        """
    ) + textwrap.dedent(script)
    process = subprocess.Popen(
        [sys.executable, "-" if stdin else "-c", *([] if stdin else [code])],
        stdin=subprocess.PIPE if stdin else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        **options,
    )
    if stdin:
        assert process.stdin is not None
        process.stdin.write(code)
        process.stdin.close()
        process.stdin = None
    return process


@pytest.mark.parametrize("how", ["os._exit(0)", "os.kill(os.getpid(), 9)", "pass", "1 / 0"])
def test_it_dies_with_its_parent(how: str) -> None:
    done = run(f"client = start(); print(client.pid, flush=True); {how}")
    out, _ = done.communicate(timeout=60)
    wait_until(lambda: is_gone(int(out)), "the end of the child")


def test_a_stopped_child_dies_with_its_parent() -> None:
    done = run(
        "client = start(); print(client.pid, flush=True); os.kill(client.pid, signal.SIGSTOP); "
        "os.kill(os.getpid(), 9)"
    )
    out, _ = done.communicate(timeout=60)
    wait_until(lambda: is_gone(int(out)), "the end of the child")


def test_the_thread_that_made_it_may_end() -> None:
    made: list[ProcessClient] = []
    thread = threading.Thread(target=lambda: made.append(start()))
    thread.start()
    thread.join()
    time.sleep(0.5)
    assert ids(made[0], [1]) == [2, 3, 4, 5, 6]
    made[0].close()


def test_a_fork_cannot_use_it_and_leaves_it_alone() -> None:
    done = run(
        """
        client = start()
        stream = client.stream([1], MANY)
        next(stream)
        if (child := os.fork()) == 0:
            try:
                client.stats()
            except UsageError as error:
                print(error, flush=True)
            del stream
            sys.exit(0)  # with all that runs at exit
        os.waitpid(child, 0)
        print(ids(client, [1]), next(stream).token_id)
        """
    )
    out, err = done.communicate(timeout=60)
    first, second = out.splitlines()
    assert "cannot be used in process" in first, err
    assert second == "[2, 3, 4, 5, 6] 3"


def test_ctrl_c_is_for_the_caller_alone() -> None:
    done = run(
        """
        # A shell in the background starts us with the signal ignored.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        client = start()
        stream = client.stream([1], MANY)
        try:
            next(stream)
            print("ready", flush=True)
            while True:
                next(stream)
        except KeyboardInterrupt:
            stream.close()
        print(ids(client, [1]), flush=True)
        """,
        start_new_session=True,
    )
    assert done.stdout is not None
    assert done.stdout.readline() == "ready\n"
    os.killpg(done.pid, signal.SIGINT)
    out, err = done.communicate(timeout=60)
    assert out == "[2, 3, 4, 5, 6]\n", err


def test_a_script_on_stdin_without_a_guard() -> None:
    done = run(
        """
        from motet import LLM
        llm = LLM("synthetic:tiny", max_context=64)
        print(len(llm.generate([1, 2], SamplingParams(max_tokens=3, ignore_eos=True))[0].token_ids))
        print("torch" in sys.modules, llm.score([[1, 2]])[0].shape)
        """,
        stdin=True,
    )
    out, err = done.communicate(timeout=120)
    assert out == "3\nFalse (2, 512)\n", err
    assert not err


def test_garbage_ends_the_engines_process() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        done = subprocess.Popen(
            [sys.executable, *COMMAND, str(theirs.fileno()), str(os.getpid())],
            pass_fds=(theirs.fileno(),),
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        ours.sendall(b"\x05\x00\x00\x00\xc1\xc1\xc1\xc1\xc1")
        _, err = done.communicate(timeout=60)
    assert done.returncode == 1
    assert "what came in is no message of the engine" in err


def test_logs_and_stderr_reach_the_callers_loggers(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(EngineDeadError):
        start("dies")
    assert "engine: last words" in caplog.text

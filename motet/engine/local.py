"""An engine in the caller's own process: for tests, debugging and profilers.

Whoever waits for an output drives the engine, for all requests. `LLM(..., in_process=True)` uses
it; the default is `motet.engine.supervisor`.
"""

import threading
from typing import Protocol

from motet.engine.client import EngineClient, Inbox, Sink
from motet.engine.stats import EngineStats
from motet.engine.wire import AdapterInfo, RequestInput, RequestOutput, Terms
from motet.errors import UsageError

__all__ = ["Core", "LocalClient"]


class Core(Protocol):
    """What is driven; `motet.engine.core.EngineCore` is one."""

    terms: Terms

    @property
    def has_work(self) -> bool: ...
    def add(self, given: RequestInput) -> None: ...
    def abort(self, request_id: str) -> None: ...
    def step(self) -> list[RequestOutput]: ...
    def stats(self) -> EngineStats: ...
    def load_adapter(self, name: str, folder: str) -> AdapterInfo: ...
    def unload_adapter(self, name: str) -> None: ...


class LocalClient(EngineClient):
    """Requests to an engine in this process."""

    def __init__(self, core: Core) -> None:
        super().__init__()
        self.terms = core.terms
        self._core: Core | None = core
        self._lock = threading.RLock()
        self._inboxes: dict[str, Sink] = {}  # of the requests in progress

    def stats(self) -> EngineStats:
        with self._lock:
            self._abort_dropped()
            return self._open_core().stats()

    def add(self, request: RequestInput, inbox: Sink) -> None:
        with self._lock:
            self._abort_dropped()
            self._open_core().add(request)
            self._inboxes[request.request_id] = inbox

    def abort(self, request_id: str) -> None:
        with self._lock:
            if self._inboxes.pop(request_id, None) is not None and self._core is not None:
                self._core.abort(request_id)

    def wait(self, inbox: Inbox) -> RequestOutput:
        while inbox.empty():
            with self._lock:
                if not inbox.empty():  # another thread's step had something for us
                    break
                self._abort_dropped()
                core = self._open_core()
                assert core.has_work, "an output is awaited that will never come"
                for output in core.step():
                    known = self._inboxes.get(output.request_id)
                    if known is not None:
                        known.put(output)
                    if output.is_last:
                        self._inboxes.pop(output.request_id, None)
        return inbox.get()

    def load_adapter(self, name: str, folder: str) -> AdapterInfo:
        return self._open_core().load_adapter(name, folder)  # others may make steps meanwhile

    def unload_adapter(self, name: str) -> None:
        with self._lock:
            self._open_core().unload_adapter(name)

    def close(self) -> None:
        with self._lock:
            self._inboxes.clear()
            self._core = None

    def _open_core(self) -> Core:
        if self._core is None:
            raise UsageError("this LLM is closed; make a new one")
        return self._core

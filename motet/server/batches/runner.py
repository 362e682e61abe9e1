"""Works on batches until they are over, also on those that a server that died has left.

Every result is stored when it is there, so a batch goes on where it was. What was being answered
when the server ended is asked again.
"""

import asyncio
import copy
import logging
import time
from collections.abc import Iterator
from typing import Any

from motet.errors import ApiError
from motet.server.auth import Caller
from motet.server.batches.endpoints import answer
from motet.server.batches.request import Line, read_lines
from motet.server.context import Server
from motet.server.errors import as_api_error, error_body
from motet.server.ids import new_id
from motet.server.store import BatchResult, BatchRow

__all__ = ["BatchRunner"]

logger = logging.getLogger(__name__)

Json = dict[str, Any]
MAX_BATCHES = 64  # in progress
MAX_WORKERS = 64  # requests of all batches at once
CLAIM_SECONDS = 15.0  # between two looks for batches of servers that are gone
MAX_TRIES = 12  # of a request that the server has no room for, or no engine
TRY_SECONDS = 0.5  # until the second one; twice that until the third, and so on
LONGEST_PAUSE = 30.0


class BatchRunner:
    """The batches in progress."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._runs: dict[str, _BatchRun] = {}
        self._num_new = 0  # that are being stored
        self._stopped: set[str] = set()  # ids of those that an error stopped
        self._claiming: asyncio.Task[None] | None = None
        # Half of the places at most: others come without waiting for a batch.
        self._places = asyncio.Semaphore(max(1, min(MAX_WORKERS, server.settings.max_open // 2)))

    async def start(self) -> None:
        """Go on with what servers that are gone have left, and what an error stopped here."""
        await self._claim()
        self._claiming = asyncio.get_running_loop().create_task(self._claim_on())

    async def stop(self) -> None:
        """Let go of everything; it is gone on with at the next start."""
        tasks = [run.task for run in self._runs.values() if run.task is not None]
        if self._claiming is not None:
            tasks.append(self._claiming)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _claim(self) -> None:
        store, stopped = self._server.store, set(self._stopped)
        left = await store.batches.claim(store.presence.id, stopped)
        self._stopped -= stopped
        for row in left:
            self.begin(row)

    async def _claim_on(self) -> None:
        while True:
            await asyncio.sleep(CLAIM_SECONDS)
            try:
                await self._claim()
            except Exception as error:  # the store may answer again
                logger.warning("batches cannot be looked for: %s", error)

    def check_room(self) -> None:
        """ApiError 503 if there are as many batches as there may be."""
        if len(self._runs) + self._num_new >= MAX_BATCHES:
            raise ApiError(
                503, f"{MAX_BATCHES} batches are in progress, the most there may be; try again.",
                code="server_busy", headers=(("Retry-After", "60"),),
            )  # fmt: skip

    async def create(self, row: BatchRow, expires_after: float | None) -> None:
        """Store a batch, whose files of results last so long, and begin it; errors of
        `check_room`."""
        self.check_room()
        store = self._server.store
        self._num_new += 1
        try:
            await store.batches.create(row, expires_after, store.presence.id)
        finally:
            self._num_new -= 1
        self.begin(row)

    def begin(self, row: BatchRow) -> None:
        """Work on a batch that is stored."""
        run = _BatchRun(self._server, row, self._places)
        self._runs[run.body["id"]] = run
        run.task = asyncio.get_running_loop().create_task(self._work(run))

    async def _work(self, run: "_BatchRun") -> None:
        batch_id = run.body["id"]
        try:
            await run.work()
        except Exception as error:
            self._stopped.add(batch_id)
            logger.error("batch %s stopped, and will go on", batch_id, exc_info=error)
        finally:
            del self._runs[batch_id]

    def find(self, tenant: str, batch_id: str) -> "_BatchRun | None":
        """A tenant's batch, if it can still be cancelled."""
        run = self._runs.get(batch_id)
        is_there = run is not None and run.tenant == tenant and not run.is_ending
        return run if is_there else None


class _BatchRun:
    def __init__(self, server: Server, row: BatchRow, places: asyncio.Semaphore) -> None:
        self.tenant = row.tenant
        self.body = row.body  # the object as it stands
        self.task: asyncio.Task[None] | None = None
        self.is_ending = False  # its files are being written
        self._server = server
        self._content = row.input
        self._places = places
        self._workers: list[asyncio.Task[None]] = []
        self._storing: set[asyncio.Future[None]] = set()  # results that are being stored
        self._is_cancelled = row.body["status"] == "cancelling"

    async def cancel(self) -> Json:
        """End it with what there is; the object as it stands."""
        if not self._is_cancelled:
            self._is_cancelled = True
            self.body |= {"status": "cancelling", "cancelling_at": _now()}
            for worker in self._workers:
                worker.cancel()
            await self._server.store.batches.update(dict(self.body))
        return self.body

    async def work(self) -> None:
        """Answer every line that has no result yet, and write the files."""
        batches, body = self._server.store.batches, self.body
        lines, errors = await asyncio.to_thread(read_lines, self._content, body["endpoint"])
        self._content = b""
        if errors:
            self.is_ending = True
            self._fail(errors)
            await batches.finish(self.tenant, body, new_id)
            return
        done = await batches.done(body["id"])
        body["request_counts"] = {
            "total": len(lines),
            "completed": sum(not is_error for is_error in done.values()),
            "failed": sum(done.values()),
        }
        if not self._is_cancelled:
            body |= {"status": "in_progress", "in_progress_at": body["in_progress_at"] or _now()}
            await batches.update(body)
        left = [line for line in lines if line.number not in done]
        status = "cancelled" if self._is_cancelled else await self._answer_all(left)
        self.is_ending = True
        await asyncio.gather(*self._storing)
        done = await batches.done(body["id"])
        missing = [line for line in lines if line.number not in done]
        if status == "completed":
            body |= {"status": "finalizing", "finalizing_at": _now()}
            await batches.update(body)
        body |= {"status": status, f"{status}_at": _now()}
        why = f"The batch was {status} before this request was answered."
        more = [
            BatchResult(
                line.number, True, _result(line, None, {"code": f"batch_{status}", "message": why})
            )
            for line in missing
        ]
        body["request_counts"]["failed"] += len(more)
        try:
            await batches.finish(self.tenant, body, new_id, more)
        except ApiError as error:  # no room, which will not change
            body[f"{status}_at"] = None
            self._fail([{"code": "output_too_large", "line": None, "message": error.message,
                         "param": None}])  # fmt: skip
            await batches.finish(self.tenant, body, new_id, keeps=False)

    def _fail(self, errors: list[Json]) -> None:
        self.body |= {
            "status": "failed", "failed_at": _now(), "errors": {"object": "list", "data": errors},
        }  # fmt: skip

    async def _answer_all(self, lines: list[Line]) -> str:
        """Work through the lines; how it ended."""
        queue = iter(lines)
        loop = asyncio.get_running_loop()
        self._workers = [
            loop.create_task(self._answer_some(queue)) for _ in range(min(MAX_WORKERS, len(lines)))
        ]
        if not self._workers:
            return "completed"
        left = max(0.0, self.body["expires_at"] - time.time())
        try:
            done, late = await asyncio.wait(
                self._workers, timeout=left, return_when=asyncio.FIRST_EXCEPTION
            )
        finally:
            for worker in self._workers:
                worker.cancel()
            await asyncio.gather(*self._workers, return_exceptions=True)
        for worker in done:
            if not worker.cancelled():
                worker.result()  # raises what stopped it
        return "cancelled" if self._is_cancelled else "expired" if late else "completed"

    async def _answer_some(self, queue: Iterator[Line]) -> None:
        for line in queue:
            async with self._places:
                result = await self._answer(line)
                counts = self.body["request_counts"]
                counts["failed" if result.is_error else "completed"] += 1
                adding = self._server.store.batches.add(copy.deepcopy(self.body), result)
                storing = asyncio.ensure_future(adding)
                self._storing.add(storing)
                storing.add_done_callback(self._storing.discard)
                await asyncio.shield(storing)  # stored whole, whatever happens meanwhile

    async def _answer(self, line: Line) -> BatchResult:
        caller, endpoint = Caller(self.tenant), self.body["endpoint"]
        pause = TRY_SECONDS
        for left in reversed(range(MAX_TRIES)):
            try:
                body = await answer(self._server, caller, endpoint, line.body)
            except Exception as failed:
                error = as_api_error(failed)
                if error.status not in (429, 503) or not left:
                    told = {"status_code": error.status, "body": error_body(error)}
                    return BatchResult(line.number, True, _result(line, told))
                if self._server.turns.admission.is_draining:
                    await asyncio.Future()  # until the server ends; the next one asks again
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE)
            else:
                self._use(body["usage"])
                return BatchResult(
                    line.number, False, _result(line, {"status_code": 200, "body": body})
                )
        raise AssertionError("the last try returns")

    def _use(self, usage: Json) -> None:
        """Add to the tokens that the batch took."""
        total = self.body["usage"]
        given, said = "input_tokens", "output_tokens"
        if given not in usage:
            given, said = "prompt_tokens", "completion_tokens"
        total["input_tokens"] += usage[given]
        total["output_tokens"] += usage[said]
        total["total_tokens"] += usage[given] + usage[said]
        total["input_tokens_details"]["cached_tokens"] += usage[f"{given}_details"]["cached_tokens"]
        thought = usage[f"{said}_details"]["reasoning_tokens"]
        total["output_tokens_details"]["reasoning_tokens"] += thought


def _result(line: Line, response: Json | None, error: Json | None = None) -> Json:
    """A line of the files of results."""
    if response is not None:
        response = {"request_id": new_id("req"), **response}
    return {
        "id": new_id("batch_req"),
        "custom_id": line.custom_id,
        "response": response,
        "error": error,
    }


def _now() -> int:
    return int(time.time())

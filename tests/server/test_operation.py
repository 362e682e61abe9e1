"""What operators see: health, readiness, metrics, logs and traces."""

import io
import json
import logging
import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import openai
import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client.parser import text_string_to_metric_families

from motet.engine.stats import EngineStats
from motet.errors import EngineDeadError
from motet.server import Engine, EngineHost, Settings
from motet.server.logs import set_up_logging
from motet.server.tracing import Tracer
from tests.chat.scripted import final
from tests.server.conftest import Stage
from tests.server.scripted import HOLD, Script, ScriptedClient, scripted_engine
from tests.server.serving import Running, serving

ASK: dict[str, Any] = {"model": "scripted", "input": "a secret of mine"}
HELD = Script([final("Hello")[:-12], HOLD, final("Hello")[-12:]])


def wait_until(is_so: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(0.01)


def values(running: Running) -> dict[str, float]:
    """Every sample of /metrics, by its name and labels."""
    return {
        sample.name
        + "".join(f"|{value}" for _, value in sorted(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(running.http.get("/metrics").text)
        for sample in family.samples
    }


def test_health_and_readiness(stage: Stage) -> None:
    assert stage.running.http.get("/health").json() == {"status": "ok"}
    ready = stage.running.http.get("/ready")
    assert (ready.status_code, ready.json()) == (200, {"status": "ready"})


def test_who_watches_may_ask_for_the_head_alone(stage: Stage) -> None:
    for path in ("/health", "/ready"):
        got = stage.running.http.head(path)
        assert (got.status_code, got.content) == (200, b"")


def test_a_server_without_an_engine_is_alive_but_not_ready(tmp_path: Path) -> None:
    engine = scripted_engine(final("Hello"))
    host = EngineHost(engine)
    with serving(host, tmp_path, Settings(model_name="scripted")) as running:
        running.loop.call_soon_threadsafe(host.replace, None)
        wait_until(lambda: running.http.get("/ready").status_code == 503)
        assert running.http.get("/ready").json() == {"status": "loading"}
        assert running.http.get("/health").status_code == 200
        with pytest.raises(openai.InternalServerError) as refused:
            running.client.responses.create(**ASK)
        assert refused.value.status_code == 503
        running.loop.call_soon_threadsafe(host.replace, engine)
        wait_until(lambda: running.http.get("/ready").status_code == 200)


class Mortal(ScriptedClient):
    """Tells of its death when asked, as the engine's process does."""

    def stats(self) -> EngineStats:
        if self.is_dead:
            raise EngineDeadError("the engine's process was killed")
        return super().stats()


def mortal_engine(script: Script) -> Engine:
    made = scripted_engine(script)
    client = Mortal(lambda _: script)
    return Engine(made.name, made.encoding, client, made.defaults, client.close)


def test_no_error_of_an_engine_ends_the_watch(tmp_path: Path) -> None:
    first = scripted_engine(final("Hello"))
    failures = iter([ValueError("odd"), EngineDeadError("it died")])

    def stats() -> Any:
        for failure in failures:
            raise failure

    def close() -> None:
        raise OSError("no such process")

    first.client.stats = stats  # type: ignore[method-assign]
    host = EngineHost(replace(first, close=close))
    with serving(host, tmp_path, reload=lambda: scripted_engine(final("Again"))) as running:
        wait_until(lambda: running.server.watch.num_restarts == 1)
        assert running.client.responses.create(**ASK).output_text == "Again"


def test_a_dead_engine_is_replaced(tmp_path: Path) -> None:
    first = mortal_engine(HELD)
    tries: list[int] = []

    def reload() -> Engine:
        tries.append(1)
        if len(tries) == 1:
            raise EngineDeadError("no memory just now")
        return mortal_engine(Script(final("Hello again")))

    with serving(first, tmp_path, reload=reload) as running:
        outcome: list[Exception] = []

        def ask() -> None:
            try:
                running.client.responses.create(**ASK)
            except openai.APIError as error:
                outcome.append(error)

        asking = threading.Thread(target=ask)
        asking.start()
        assert isinstance(first.client, Mortal)
        wait_until(lambda: first.client.num_held == 1)  # type: ignore[attr-defined]
        stream = running.client.responses.create(**ASK, stream=True)
        events = iter(stream)
        next(events)
        first.client.die()
        *_, last = events
        assert last.type == "response.failed"
        assert last.response.error is not None
        asking.join(10)
        assert isinstance(outcome[0], openai.InternalServerError)
        assert outcome[0].status_code == 503
        # Nothing of the process and its last words.
        for told in (last.response.error.message, str(outcome[0])):
            assert "the engine ended before the answer was complete; try again" in told
            assert "it died" not in told
        wait_until(lambda: running.server.watch.num_restarts == 1)
        assert running.client.responses.create(**ASK).output_text == "Hello again"
        assert values(running)["motet_engine_restarts_total"] == 1
        assert running.server.turns.admission.num_open == 0
    assert len(tries) == 2


def test_metrics_add_up(tmp_path: Path) -> None:
    said = final("Hello", "Let me see.")
    engine = scripted_engine(lambda _: Script(said, num_cached=5))
    with serving(engine, tmp_path) as running:
        before = values(running)
        for _ in range(3):
            used = running.client.responses.create(**ASK).usage
        with pytest.raises(openai.BadRequestError):
            running.client.responses.create(model="scripted", input="x", temperature=9)
        running.http.get("/nowhere/at/all")
        after = values(running)

    def grown(name: str) -> float:
        return after.get(name, 0) - before.get(name, 0)

    assert used is not None
    assert grown("motet_generations_total|stop") == 3
    assert grown("motet_tokens_total|prompt") == 3 * used.input_tokens
    assert grown("motet_tokens_total|generated") == 3 * used.output_tokens
    assert grown("motet_tokens_total|cached") == 15
    assert 0 < grown("motet_tokens_total|reasoning") < grown("motet_tokens_total|generated")
    labels = "|chat|scripted"
    assert grown(f"gen_ai_server_time_to_first_token_seconds_count{labels}") == 3
    assert grown(f"gen_ai_server_time_per_output_token_seconds_count{labels}") == 3
    http = "http_server_request_duration_seconds_count|"
    assert grown(f"{http}POST|200|/v1/responses") == 3
    assert grown(f"{http}POST|400|/v1/responses") == 1
    assert grown(f"{http}GET|404|") == 1  # no label holds what a client wrote
    assert not [name for name in after if "nowhere" in name]
    for name in (
        "motet_num_requests_running",
        "motet_num_requests_waiting",
        "motet_kv_cache_usage_ratio",
        "motet_prefix_cache_queries_total",
        "motet_prefix_cache_hits_total",
        "motet_num_preemptions_total",
        "motet_engine_up",
        "process_open_fds",
    ):
        assert name in after


@pytest.fixture
def log() -> Iterator[Callable[[str], io.StringIO]]:
    """Sets the log up as a server has it, into a text."""
    names = ("motet", "uvicorn")
    kept = [
        (logger.handlers, logger.propagate, logger.level)
        for logger in map(logging.getLogger, names)
    ]

    def set_up(form: str) -> io.StringIO:
        set_up_logging(form)  # type: ignore[arg-type]
        text = io.StringIO()
        for name in names:
            logging.getLogger(name).handlers[0].setStream(text)  # type: ignore[attr-defined]
        return text

    yield set_up
    for name, (handlers, propagates, level) in zip(names, kept, strict=True):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = handlers, propagates
        logger.setLevel(level)


def lines_of(text: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.getvalue().splitlines()]


def test_a_line_a_request_without_what_was_asked(
    tmp_path: Path, log: Callable[[str], io.StringIO]
) -> None:
    with serving(scripted_engine(final("my answer")), tmp_path) as running:
        text = log("json")
        named = {"X-Request-Id": "mine-1"}
        running.http.post("/v1/responses", json=ASK, headers=named)
        running.http.get("/v1/responses/resp_1?include[]=nonsense")
        running.http.get("/health")
        tool = {"type": "function", "name": "secret", "parameters": {"type": "secret"}}
        running.http.post("/v1/responses", json={**ASK, "tools": [tool]})
        wait_until(lambda: len(lines_of(text)) >= 3)
        first, second = lines_of(text)[:2]
    assert first["request_id"] == "mine-1"
    assert (first["method"], first["path"], first["status"]) == ("POST", "/v1/responses", 200)
    assert first["tenant"] == "local"
    assert first["seconds"] >= 0
    assert second["status"] == 400
    assert second["request_id"].startswith("req_")
    told = text.getvalue()
    assert "secret" not in told
    assert "my answer" not in told
    assert "/health" not in told


def test_prompts_are_logged_where_they_are_wanted(
    tmp_path: Path, log: Callable[[str], io.StringIO]
) -> None:
    with serving(scripted_engine(final("x")), tmp_path, Settings(logs_prompts=True)) as running:
        text = log("json")
        running.http.post("/v1/responses", json=ASK)
        wait_until(lambda: bool(text.getvalue()))
        assert "a secret of mine" in lines_of(text)[0]["body"]


@pytest.mark.parametrize(("form", "is_one"), [("text", False), ("json", True)])
def test_an_exception_makes_no_line_that_looks_like_ours(
    log: Callable[[str], io.StringIO], form: str, is_one: bool
) -> None:
    said = "user\n00:00:00 info forged\x85forged\u2028forged \x1b[2J"
    text = log(form)
    try:
        raise ValueError(said)
    except ValueError:
        logging.getLogger("motet.server").exception("asked for %s", said)
    assert "\x1b" not in text.getvalue()
    first, *more = text.getvalue().splitlines()
    assert "error" in first
    assert bool(more) is not is_one
    assert not [line for line in more if not line.startswith("    ")]


def test_nothing_a_client_sends_makes_a_line_of_its_own(log: Callable[[str], io.StringIO]) -> None:
    text = log("text")
    logging.getLogger("motet.server").info("asked for %s", "/x\n00:00:00 info forged \x1b[2J")
    assert len(text.getvalue().splitlines()) == 1
    assert "\x1b" not in text.getvalue()


def test_no_fact_of_a_line_can_be_forged(tmp_path: Path, log: Callable[[str], io.StringIO]) -> None:
    with serving(scripted_engine(final("x")), tmp_path) as running:
        text = log("text")
        forged = {"X-Request-Id": "a status=200", "X-Forwarded-For": "b tenant=c"}
        running.http.get("/v1/x%20tenant=d", headers=forged)
    line = text.getvalue()
    assert 'request_id="a status=200"' in line
    assert " 404 request_id=" in line
    assert " status=" not in line.replace('"a status=200"', "")  # the message has said it
    assert line.count("/v1/x") == line.count("GET") == 1
    assert not re.search(r" tenant=[cd]", line.replace('"b tenant=c"', ""))


@pytest.mark.parametrize("given", ["", "a" * 129, "a\tb", "ü"])
def test_unfit_request_ids_are_replaced(stage: Stage, given: str) -> None:
    answer = stage.running.http.get("/health", headers=[(b"X-Request-Id", given.encode("latin-1"))])
    assert answer.headers["X-Request-Id"].startswith("req_")


def test_unforeseen_errors_tell_nothing_of_the_inside(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the password is 1234")

    monkeypatch.setattr(stage.running.server.turns, "open_each", fail)
    answer = stage.running.http.post("/v1/responses", json=ASK)
    assert answer.status_code == 500
    assert "1234" not in answer.text
    assert answer.json()["error"]["code"] == "server_error"
    assert answer.headers["X-Request-Id"]


def test_traces(tmp_path: Path) -> None:
    spans = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    trace_id = "0af7651916cd43dd8448eb211c80319c"
    with serving(scripted_engine(final("Hello")), tmp_path, tracer=Tracer(provider)) as running:
        headers = {"traceparent": f"00-{trace_id}-b7ad6b7169203331-01", "X-Request-Id": "mine"}
        answer = running.http.post("/v1/responses", json=ASK, headers=headers)
        running.http.get("/health")
        wait_until(lambda: len(spans.get_finished_spans()) == 2)
    found: dict[str, ReadableSpan] = {span.name: span for span in spans.get_finished_spans()}
    request, chat = found["POST /v1/responses"], found["chat scripted"]
    assert request.context is not None
    assert f"{request.context.trace_id:032x}" == trace_id
    assert chat.parent is not None
    assert chat.parent.span_id == request.context.span_id
    assert request.attributes is not None
    assert request.attributes["http.response.status_code"] == 200
    assert request.attributes["motet.request_id"] == "mine"
    assert chat.attributes is not None
    used = answer.json()["usage"]
    assert chat.attributes["gen_ai.usage.input_tokens"] == used["input_tokens"]
    assert chat.attributes["gen_ai.usage.output_tokens"] == used["output_tokens"]
    assert request.start_time is not None
    assert chat.start_time is not None
    assert request.start_time <= chat.start_time
    assert "secret" not in "".join(span.to_json() for span in found.values())

"""Who may ask, from where, and how large: before any route."""

import asyncio
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest
from fastapi.routing import APIRoute

import motet.server.turns
from motet.errors import UsageError
from motet.server import Settings, create_app
from motet.server.guard import ALWAYS_GENERATE
from motet.server.keys import KeyFile
from motet.server.prompts import make_prompt
from motet.server.scopes import OPEN_PATHS, needed_scope
from tests.chat.scripted import final
from tests.server.scripted import HOLD, Script, ScriptedClient, scripted_engine
from tests.server.serving import Running, serving

ASK = {"model": "scripted", "input": "Hi"}


@dataclass
class Locked:
    running: Running
    file: KeyFile
    key_id: str

    def client(self, secret: str) -> httpx2.Client:
        headers = {"Authorization": f"Bearer {secret}"} if secret else {}
        return httpx2.Client(base_url=self.running.url, headers=headers)


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Locked]:
    folder = tmp_path_factory.mktemp("locked")
    file = KeyFile(folder / "keys.json")
    key, secret = file.create("tests")
    settings = Settings(
        api_key_file=file.path, allowed_origins=("https://app.example",), max_body_bytes=10_000
    )
    engine = scripted_engine(final("Hello"))
    with serving(engine, folder, settings, key=secret) as running:
        yield Locked(running, file, key.id)


@pytest.fixture(scope="module")
def open_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    settings = Settings(allowed_hosts=("motet.example",))
    folder = tmp_path_factory.mktemp("open")
    with serving(scripted_engine(final("Hello")), folder, settings) as running:
        yield running


def test_every_route_asks_for_a_key_but_health_and_the_page(locked: Locked) -> None:
    paths: list[tuple[str, str]] = [
        (method, route.path)
        for route in _routes(locked.running.app.routes)
        for method in sorted(route.methods or ())
    ]
    assert len(paths) > 20
    paths += [("GET", "/openapi.json"), ("GET", "/"), ("GET", "/nowhere"), ("GET", "/%2fhealth")]
    with locked.client("") as client:
        for method, path in paths:
            status = client.request(method, path.replace("{", "").replace("}", "")).status_code
            is_open = path in OPEN_PATHS or (method, path) == ("GET", "/")  # the page
            assert status == (200 if is_open else 401), (method, path)


def _routes(routes) -> Iterator[APIRoute]:  # type: ignore[no-untyped-def]
    for route in routes:
        if isinstance(route, APIRoute):
            yield route
        inner = getattr(route, "routes", None) or getattr(
            getattr(route, "original_router", None), "routes", ()
        )
        yield from _routes(inner)


def test_a_key_is_taken_as_bearer_and_as_x_api_key(locked: Locked) -> None:
    secret = locked.running.key
    with locked.client("") as client:
        for headers in (
            {"Authorization": f"Bearer {secret}"},
            {"authorization": f"bearer  {secret}"},
            {"x-api-key": secret},
        ):
            assert client.post("/v1/responses", json=ASK, headers=headers).status_code == 200
        for headers in (
            {"Authorization": secret},
            {"Authorization": f"Basic {secret}"},
            {"Authorization": "Bearer"},
            {"x-api-key": secret[:-1]},
        ):
            refused = client.post("/v1/responses", json=ASK, headers=headers)
            assert refused.status_code == 401
            assert refused.headers["WWW-Authenticate"] == "Bearer"
            assert refused.json()["error"]["code"] == "invalid_api_key"


def test_errors_have_the_shape_of_their_api(locked: Locked) -> None:
    with locked.client("") as client:
        told = client.get("/v1/responses/resp_1").json()
        assert told["error"]["type"] == "authentication_error"


def test_scopes(locked: Locked) -> None:
    _, metrics = locked.file.create("prometheus", scopes=["metrics"])
    with locked.client(metrics) as client:
        assert client.get("/metrics").status_code == 200
        assert client.get("/ready").status_code == 200
        refused = client.post("/v1/responses", json=ASK)
        assert refused.status_code == 403
        assert refused.json()["error"]["code"] == "insufficient_scope"
    with locked.client(locked.running.key) as client:
        assert client.get("/metrics").status_code == 403


def test_scopes_of_paths() -> None:
    assert needed_scope("/v1/responses/resp_1") == "inference"
    assert needed_scope("/v1/something-new") == "inference"
    assert needed_scope("/v1/files") == needed_scope("/v1/files/f/content") == "batch"
    assert needed_scope("/v1/filesystem") == "inference"
    assert needed_scope("/v1/models") is None
    assert needed_scope("/metrics") == "metrics"
    assert needed_scope("/ready") is None


def test_tenants_do_not_see_each_other(locked: Locked) -> None:
    _, other = locked.file.create("other")
    made = locked.running.client.responses.create(model="scripted", input="Hi")
    with locked.client(other) as client:
        assert client.get(f"/v1/responses/{made.id}").status_code == 404
        assert client.delete(f"/v1/responses/{made.id}").status_code == 404
    assert locked.running.client.responses.retrieve(made.id).output_text == "Hello"


def test_limits_of_a_key(locked: Locked) -> None:
    _, secret = locked.file.create("slow", requests_per_minute=2)
    with locked.client(secret) as client:
        assert client.post("/v1/responses", json=ASK).status_code == 200
        assert client.post("/v1/responses", json=ASK).status_code == 200
        refused = client.post("/v1/responses", json=ASK)
        assert refused.status_code == 429
        assert refused.json()["error"]["type"] == "rate_limit_error"
        assert 1 <= int(refused.headers["Retry-After"]) <= 30
        assert client.get("/ready").status_code == 200  # no request of the API
    _, secret = locked.file.create("thrifty", tokens_per_minute=1)
    with locked.client(secret) as client:
        assert client.post("/v1/responses", json=ASK).status_code == 200
        before = len(locked.running.server.turns.host.current().client.requests)  # type: ignore[attr-defined]
        refused = client.post("/v1/responses", json=ASK)
        assert refused.status_code == 429
        assert int(refused.headers["Retry-After"]) > 60
        after = len(locked.running.server.turns.host.current().client.requests)  # type: ignore[attr-defined]
        assert before == after


@pytest.mark.parametrize(
    ("host", "is_taken"),
    [
        ("127.0.0.1:8000", True),
        ("localhost", True),
        ("LOCALHOST:1", True),
        ("[::1]:8000", True),
        ("192.168.1.7", True),  # nobody can make an address point elsewhere
        ("motet.example:8000", True),
        ("evil.example", False),
        ("localhost.evil.example", False),
        ("127.0.0.1.evil.example", False),
        ("127.0.0.1@evil.example", False),
    ],
)
def test_names_that_the_server_answers_to(open_server: Running, host: str, is_taken: bool) -> None:
    answer = open_server.http.post("/v1/responses", json=ASK, headers={"Host": host})
    assert answer.status_code == (200 if is_taken else 421)
    if not is_taken:
        assert "--allowed-host" in answer.json()["error"]["message"]


def test_with_keys_every_name_is_good_until_there_is_a_list(locked: Locked) -> None:
    answer = locked.running.http.get("/v1/responses/resp_1", headers={"Host": "motet:8000"})
    assert answer.status_code == 404


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1", "x"])
def test_pages_from_elsewhere_may_not_ask(open_server: Running, origin: str) -> None:
    before = open_server.server.turns.host.current().client.requests  # type: ignore[attr-defined]
    before = len(before)
    for path in ("/v1/responses", "/health"):
        answer = open_server.http.post(path, json=ASK, headers={"Origin": origin})
        assert answer.status_code == 403
        assert "access-control-allow-origin" not in answer.headers
    preflight = open_server.http.options(
        "/v1/responses", headers={"Origin": origin, "Access-Control-Request-Method": "POST"}
    )
    assert preflight.status_code == 403
    after = open_server.server.turns.host.current().client.requests  # type: ignore[attr-defined]
    assert len(after) == before


def test_our_own_page_may_ask(open_server: Running) -> None:
    answer = open_server.http.post("/v1/responses", json=ASK, headers={"Origin": open_server.url})
    assert answer.status_code == 200
    assert "access-control-allow-origin" not in answer.headers


def test_allowed_pages_may_ask_and_read(locked: Locked) -> None:
    origin = "https://app.example"
    with locked.client("") as client:
        preflight = client.options(
            "/v1/responses",
            headers={
                "Origin": origin,
                "Access-Control-Request-Method": "POST",
                "Access-Control-Request-Headers": "authorization,content-type",
            },
        )
        assert preflight.status_code == 204
        assert preflight.headers["access-control-allow-origin"] == origin
        assert preflight.headers["access-control-allow-headers"] == "authorization,content-type"
        refused = client.post("/v1/responses", json=ASK, headers={"Origin": origin})
        assert refused.status_code == 401  # the page still needs a key, and can read why
        assert refused.headers["access-control-allow-origin"] == origin
        assert "Origin" in refused.headers["vary"]


def test_large_bodies(locked: Locked) -> None:
    large = b'{"model": "scripted", "input": "' + b"x" * 20_000 + b'"}'
    told = locked.running.http.post("/v1/responses", content=large)
    chunked = locked.running.http.post(
        "/v1/responses", content=iter([large[:5000], large[5000:15_000], large[15_000:]])
    )
    for answer in (told, chunked):
        assert answer.status_code == 413
        assert "10000 bytes" in answer.json()["error"]["message"]
    assert locked.running.http.post("/v1/responses", json=ASK).status_code == 200


def test_a_body_of_too_many_values_is_refused_before_it_is_read(open_server: Running) -> None:
    content = b'{"model": "scripted", "messages": [' + b"[]," * 300_000 + b"[]]}"
    told = open_server.http.post("/v1/chat/completions", content=content)
    assert told.status_code == 413
    assert told.json()["error"]["code"] == "body_too_large"
    message = {"role": "user", "content": "a"}
    told = open_server.http.post(
        "/v1/chat/completions", json={"model": "scripted", "messages": [message] * 16_385}
    )
    assert told.status_code == 400
    assert told.json()["error"]["param"] == "messages"


def test_bodies_of_all_together_are_bounded(tmp_path: Path) -> None:
    settings = Settings(max_bodies_bytes=30_000)
    with serving(scripted_engine(final("Hello")), tmp_path, settings) as running:
        body = b'{"model": "scripted", "input": "' + b"x" * 40_000 + b'"}'
        assert running.http.post("/v1/responses", content=body).status_code == 503
        assert running.http.post("/v1/responses", json=ASK).status_code == 200  # nothing is left


def test_no_bind_for_others_without_a_key(tmp_path: Path) -> None:
    engine = scripted_engine("")
    for host in ("0.0.0.0", "::", "192.168.1.7", "example.org", ""):
        with pytest.raises(UsageError, match="motet keys create"):
            create_app(engine, Settings(host=host))
    for host in ("127.0.0.1", "::1", "localhost", "127.5.5.5"):
        create_app(engine, Settings(host=host))
    file = KeyFile(tmp_path / "keys.json")
    file.create("x")
    create_app(engine, Settings(host="0.0.0.0", api_key_file=file.path))


def test_websockets_are_refused() -> None:
    app = create_app(scripted_engine(""), Settings())
    sent: list[dict[str, object]] = []

    async def main() -> None:
        async def receive() -> dict[str, object]:
            return {"type": "websocket.connect"}

        async def send(message) -> None:  # type: ignore[no-untyped-def]
            sent.append(message)

        scope = {"type": "websocket", "path": "/v1/responses", "headers": []}
        await app(scope, receive, send)

    asyncio.run(main())
    assert sent == [{"type": "websocket.close", "code": 1008}]


def test_the_clients_own_websocket_is_told_why(open_server: Running) -> None:
    headers = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
    told = open_server.http.get("/v1/responses", headers=headers)
    assert told.status_code == 400
    assert "WebSockets" in told.json()["error"]["message"]


def test_a_full_server_refuses_before_it_reads(tmp_path: Path) -> None:
    held = Script([final("Hello")[:-12], HOLD, final("Hello")[-12:]])
    engine = scripted_engine(held)
    with serving(engine, tmp_path, Settings(max_open=1)) as running:
        stream = iter(running.client.responses.create(model="scripted", input="Hi", stream=True))
        next(stream)
        for path in sorted(ALWAYS_GENERATE):
            refused = running.http.post(path, content=b"no JSON")
            assert refused.status_code == 503
            assert refused.headers["Retry-After"] == "1"
        assert running.http.post("/v1/messages/count_tokens", content=b"x").status_code == 400
        assert running.server.turns.admission.num_refused == len(ALWAYS_GENERATE)
        assert isinstance(engine.client, ScriptedClient)
        engine.client.release()
        assert [event.type for event in stream][-1] == "response.completed"
        assert running.http.post("/v1/chat/completions", content=b"no JSON").status_code == 400


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/responses/input_tokens", {"input": "Hi"}),
        (
            "/v1/messages/count_tokens",
            {"model": "scripted", "messages": [{"role": "user", "content": "Hi"}]},
        ),
    ],
)
def test_counting_tokens_is_bounded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, body: dict[str, Any]
) -> None:
    """What is counted waits for the threads that render what is asked."""
    held = threading.Event()
    monkeypatch.setattr(motet.server.turns, "MOST_COUNTED", 2)
    monkeypatch.setattr(
        motet.server.turns, "make_prompt", lambda *given: (held.wait(10), make_prompt(*given))[1]
    )
    with (
        serving(scripted_engine(final("Hello")), tmp_path) as running,
        ThreadPoolExecutor(2) as pool,
    ):
        first = [pool.submit(running.http.post, path, json=body) for _ in range(2)]
        while running.server.turns._num_counted < 2:
            time.sleep(0.005)
        refused = running.http.post(path, json=body)
        assert refused.status_code == 503
        assert refused.headers["Retry-After"] == "1"
        held.set()
        assert [one.result().status_code for one in first] == [200, 200]
        assert running.http.post(path, json=body).status_code == 200

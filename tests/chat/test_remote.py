"""The session over a remote model, with a small server that streams what the test wrote down."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from motet.chat import ChatSession, Done, FinalDelta, ReasoningDelta, ToolCallDelta
from motet.chat.remote import RemoteModel
from motet.engine.request import SamplingParams
from motet.errors import RemoteError, UsageError

ASK = [{"role": "user", "content": "?"}]


class Server(ThreadingHTTPServer):
    """Answers each request with the next script: chunks, (status, body), or raw text."""

    def __init__(self, *scripts: Any) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.scripts = list(scripts)
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append(json.loads(body))
        self.server.keys.append(self.headers["Authorization"])
        script = self.server.scripts.pop(0)
        if isinstance(script, tuple) and script[0] == "cut":
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(script[1].encode())
        elif isinstance(script, tuple):
            self._send(script[0], "application/json", json.dumps(script[1]))
        elif isinstance(script, str):
            self._send(200, "text/event-stream", script)
        else:
            lines = [f"data: {json.dumps(chunk)}\n\n" for chunk in script]
            self._send(200, "text/event-stream", "".join(lines) + "data: [DONE]\n\n")

    def _send(self, status: int, kind: str, text: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_: Any) -> None:
        pass


def chunk(finish: str | None = None, **delta: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"id": "1", "object": "chat.completion.chunk", "created": 0, "model": "m"} | {
        "choices": [choice]
    }


def call_part(index: int, name: str | None, arguments: str) -> dict[str, Any]:
    function = {"arguments": arguments} | ({"name": name} if name else {})
    return {"index": index, "id": "x", "type": "function", "function": function}


USAGE: dict[str, Any] = {
    **chunk(),
    "choices": [],
    "usage": {
        "prompt_tokens": 7,
        "completion_tokens": 5,
        "total_tokens": 12,
        "completion_tokens_details": {"reasoning_tokens": 3},
    },
}


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setenv("MOTET_API_KEY", "secret")
    servers: list[Server] = []

    def start(*scripts: Any) -> Server:
        server = Server(*scripts)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        servers.append(server)
        return server

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize("field", ["reasoning", "reasoning_content"])
def test_think_and_answer(serve: Any, field: str) -> None:
    server = serve(
        [
            chunk(**{field: "2+"}),
            chunk(**{field: "2"}),
            chunk(content="It "),
            chunk(content="is 4."),
            chunk(finish="stop"),
            USAGE,
        ]
    )
    model = RemoteModel(server.url, "m", sampling=("temperature", "top_k", "stop"))
    params = SamplingParams(temperature=0.5, top_k=3, seed=4, stop=["x"])
    session = ChatSession(model, instructions="Be brief.", reasoning_effort="low", params=params)
    events = list(session.stream(ASK))
    kinds = [ReasoningDelta, ReasoningDelta, FinalDelta, FinalDelta, Done]
    assert [type(event) for event in events] == kinds
    assert isinstance(events[-1], Done)
    reply = events[-1].reply
    assert (reply.final, reply.reasoning, reply.finish_reason) == ("It is 4.", "2+2", "stop")
    assert (reply.usage.prompt_tokens, reply.usage.reasoning_tokens) == (7, 3)
    asked = server.asked[0]
    assert asked["messages"] == [{"role": "system", "content": "Be brief."}, *ASK]
    assert asked["reasoning_effort"] == "low"
    assert (asked["temperature"], asked["top_k"], asked["stop"]) == (0.5, 3, ["x"])
    assert not {"seed", "top_p", "tools"} & set(asked)
    assert server.keys == ["Bearer secret"]


def test_tools_are_called_here(serve: Any) -> None:
    def add(a: int, b: int) -> int:
        """Add."""
        return a + b

    server = serve(
        [
            chunk(tool_calls=[call_part(0, "add", "")]),
            chunk(tool_calls=[call_part(0, None, '{"a": 1,'), call_part(1, "add", '{"a"')]),
            chunk(tool_calls=[call_part(0, None, ' "b": 2}'), call_part(1, None, ": 3}")]),
            chunk(finish="tool_calls"),
        ],
        [chunk(content="3"), chunk(finish="stop")],
    )
    events = list(ChatSession(RemoteModel(server.url, "m"), tools=[add]).stream(ASK))
    assert sum(isinstance(event, ToolCallDelta) for event in events) == 4
    assert isinstance(events[-1], Done)
    reply = events[-1].reply
    assert reply.final == "3"
    results = [message["content"] for message in reply.messages if message["role"] == "tool"]
    assert results == ["3", "Error: b: Field required"]
    assert server.asked[0]["tools"][0]["function"]["name"] == "add"
    assert server.asked[1]["messages"] == [*ASK, *reply.messages[:-1]]


def test_what_binds_the_answer_is_sent(serve: Any) -> None:
    server = serve([chunk(content="{}"), chunk(finish="stop")])
    tool = {"type": "function", "function": {"name": "add"}}
    params = SamplingParams(presence_penalty=0.5, logit_bias={5: -1}, min_tokens=2)
    session = ChatSession(
        RemoteModel(server.url, "m"),
        tools=[tool],
        tool_choice="none",
        response_format={"type": "json_object"},
        params=params,
    )
    assert session.reply(ASK).final == "{}"
    asked = server.asked[0]
    assert (asked["tool_choice"], asked["response_format"]) == ("none", {"type": "json_object"})
    assert (asked["presence_penalty"], asked["logit_bias"]) == (0.5, {"5": -1.0})
    assert asked["min_tokens"] == 2
    assert not {"frequency_penalty", "repetition_penalty"} & set(asked)


@pytest.mark.parametrize(
    ("options", "match"),
    [
        ({"response_format": {"type": "regex", "regex": "a"}}, "of type regex cannot be sent"),
        ({"reasoning_budget": 5}, "reasoning_budget cannot be sent"),
    ],
)
def test_what_binds_the_answer_and_cannot_be_sent(options: dict[str, Any], match: str) -> None:
    session = ChatSession(RemoteModel("http://localhost", "m"), **options)
    with pytest.raises(UsageError, match=match):
        session.reply(ASK)


def test_a_call_cut_off_by_length_is_not_made(serve: Any) -> None:
    server = serve([chunk(tool_calls=[call_part(0, "add", "{")]), chunk(finish="length")])
    reply = ChatSession(RemoteModel(server.url, "m")).reply(ASK)
    assert (reply.finish_reason, reply.tool_calls) == ("length", ())


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ((404, {"error": {"message": "no model\nm"}}), "answered 404: no model m"),
        ([chunk(content="half")], "broke off"),
        ("data: {broken\n\n", "cannot be read"),
        ('data: {"choices": [{"index": 0}]}\n\n', "cannot be read"),
        (("cut", "data: "), r"127\.0\.0\.1"),
        ('data: {"error": {"message": "out of memory"}}\n\n', "out of memory"),
    ],
)
def test_what_goes_wrong_is_a_remote_error(serve: Any, script: Any, told: str) -> None:
    session = ChatSession(RemoteModel(serve(script, script).url, "m"))
    with pytest.raises(RemoteError, match=told):
        session.reply(ASK)


def test_a_url_without_the_version_is_told_of(serve: Any) -> None:
    url = serve((404, {"detail": "Not Found"})).url.removesuffix("/v1")
    with pytest.raises(RemoteError, match=f"404: .*ends in /v1: {url}/v1"):
        ChatSession(RemoteModel(url, "m")).reply(ASK)


def test_nobody_there() -> None:
    with Server() as server:
        url = server.url  # free again when the server is closed
    with pytest.raises(RemoteError, match=r"127\.0\.0\.1"):
        ChatSession(RemoteModel(url, "m")).reply(ASK)


def test_settings_that_cannot_be_sent() -> None:
    with pytest.raises(UsageError, match="URL"):
        RemoteModel("localhost:8000", "m")
    with pytest.raises(UsageError, match="ignore_eos"):
        RemoteModel("http://localhost", "m", sampling=["ignore_eos"])


@pytest.mark.parametrize("unsendable", [{"logprobs": 1}, {"stop_token_ids": [3]}], ids=str)
def test_parameters_that_cannot_be_sent(unsendable: dict[str, Any]) -> None:
    session = ChatSession(RemoteModel("http://localhost", "m"), params=SamplingParams(**unsendable))
    with pytest.raises(UsageError, match=f"{next(iter(unsendable))} cannot be sent"):
        session.reply(ASK)

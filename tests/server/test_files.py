"""`/v1/files` with OpenAI's own client."""

from pathlib import Path
from typing import Any

import openai
import pytest

from motet.server import Settings
from tests.server.conftest import Stage
from tests.server.scripted import scripted_engine
from tests.server.serving import serving


def test_a_file_comes_and_goes(stage: Stage) -> None:
    files = stage.running.client.files
    made = files.create(file=("a b.jsonl", b"\x00one\r\n"), purpose="user_data")
    assert (made.bytes, made.filename, made.purpose) == (6 + 0, "a b.jsonl", "user_data")
    assert files.retrieve(made.id) == made
    assert files.content(made.id).read() == b"\x00one\r\n"
    assert files.delete(made.id).deleted
    for ask in (files.retrieve, files.content, files.delete):
        with pytest.raises(openai.NotFoundError):
            ask(made.id)


def test_lists(stage: Stage) -> None:
    files = stage.running.client.files
    made = [files.create(file=(f"{i}", b"x"), purpose="batch").id for i in range(3)]
    assert [one.id for one in files.list(purpose="batch", limit=2)] == made[::-1]
    assert [one.id for one in files.list(purpose="batch", order="asc", after=made[0])] == made[1:]
    for one in made:
        files.delete(one)
    assert files.list(purpose="batch").data == []


def test_expires(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1e9
    with serving(scripted_engine(""), tmp_path) as running:
        database = running.app.state.motet.store.database
        monkeypatch.setattr(database, "clock", lambda: now)
        made = running.client.files.create(
            file=b"x", purpose="batch", expires_after={"anchor": "created_at", "seconds": 3600}
        )
        assert made.expires_at == now + 3600
        now += 3601
        with pytest.raises(openai.NotFoundError):
            running.client.files.retrieve(made.id)
        assert running.client.files.list().data == []


def test_too_large(tmp_path: Path) -> None:
    settings = Settings(store_max_bytes=1000)
    with serving(scripted_engine(""), tmp_path, settings) as running:
        with pytest.raises(openai.APIStatusError) as caught:
            running.client.files.create(file=b"x" * 1001, purpose="batch")
        assert caught.value.status_code == 413


@pytest.mark.parametrize(
    ("form", "param"),
    [
        ({"purpose": "batch"}, "file"),
        ({"file": ("a", b"x")}, "purpose"),
        ({"file": ("a", b"x"), "purpose": "none"}, "purpose"),
        ({"file": ("a", b"x"), "purpose": "batch", "colour": "red"}, "colour"),
        ({"file": "text", "purpose": "batch"}, "file"),
        ({"file": ("a", b"x"), "purpose": "batch", "expires_after[seconds]": "9999"},
         "expires_after.anchor"),
        ({"file": ("a", b"x"), "purpose": "batch", "expires_after[anchor]": "created_at",
          "expires_after[seconds]": "-1"}, "expires_after.seconds"),
        ({"file": ("a" * 600, b"x"), "purpose": "batch"}, "file"),
    ],
)  # fmt: skip
def test_refuses_by_name(stage: Stage, form: dict[str, Any], param: str) -> None:
    files = {key: value for key, value in form.items() if isinstance(value, tuple)}
    data = {key: value for key, value in form.items() if key not in files}
    got = stage.running.http.post("/v1/files", data=data, files=files or None)
    assert (got.status_code, got.json()["error"]["param"]) == (400, param)


def test_a_body_that_is_no_form(stage: Stage) -> None:
    got = stage.running.http.post("/v1/files", content=b"{}")
    assert (got.status_code, got.json()["error"]["param"]) == (400, "file")
    name = b'--x\r\nContent-Disposition: form-data; name="file"; filename="%s"\r\n\r\nx\r\n--x--'
    for kind, content in (
        ("multipart/form-data; boundary=x", b"--x"),
        ("multipart/form-data", b"--x"),
        ("multipart/form-data; boundary=x; charset=punycode", name % b"\xff\xff"),
        ("multipart/form-data; boundary=x; charset=unicode_escape", name % b"\\ud800"),
    ):
        got = stage.running.http.post("/v1/files", content=content, headers={"Content-Type": kind})
        assert got.status_code == 400, kind


@pytest.mark.parametrize("path", ["/v1/files/%00", "/v1/files/%00/content", "/v1/batches/a%00b"])
def test_ids_that_no_database_takes(stage: Stage, path: str) -> None:
    assert stage.running.http.get(path).status_code == 400

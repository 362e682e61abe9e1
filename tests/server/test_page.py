"""The page's files: what a browser gets, with which headers, and nothing else."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from motet.errors import UsageError
from motet.server import Settings
from motet.server.keys import KeyFile
from motet.server.page import POLICY, WEB, Page
from tests.chat.scripted import final
from tests.server.scripted import scripted_engine
from tests.server.serving import Running, serving

ROOT = Path(__file__).parents[2]
PATHS = sorted(Page.of(WEB).paths)


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server that asks for a key; the client has none."""
    folder = tmp_path_factory.mktemp("locked")
    file = KeyFile(folder / "keys.json")
    file.create("tests")
    settings = Settings(api_key_file=file.path)
    with serving(scripted_engine(final("Hello")), folder, settings) as running:
        yield running


@pytest.fixture(scope="module")
def browser(locked: Running) -> Iterator[httpx2.Client]:
    with httpx2.Client(base_url=locked.url) as client:
        yield client


def file_of(path: str) -> Path:
    return WEB / ("index.html" if path == "/" else path[1:])


@pytest.mark.parametrize("path", PATHS)
def test_every_file_is_there_without_a_key(browser: httpx2.Client, path: str) -> None:
    answer = browser.get(path)
    assert answer.status_code == 200
    assert answer.content == file_of(path).read_bytes()
    assert answer.headers["Content-Security-Policy"] == POLICY
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Frame-Options"] == "DENY"
    lasts = answer.headers["Cache-Control"]
    assert ("immutable" in lasts) == path.startswith("/assets/")
    assert ("no-cache" in lasts) != path.startswith("/assets/")
    head = browser.head(path)
    assert head.status_code == 200
    assert not head.content
    assert head.headers["ETag"] == answer.headers["ETag"]


@pytest.mark.parametrize("path", PATHS)
def test_a_browser_that_has_a_file_gets_it_no_second_time(
    browser: httpx2.Client, path: str
) -> None:
    for accepted in ("gzip", "identity"):
        tag = browser.get(path, headers={"Accept-Encoding": accepted}).headers["ETag"]
        for known in (tag, f'"other", W/{tag}'):
            again = browser.get(path, headers={"Accept-Encoding": accepted, "If-None-Match": known})
            assert again.status_code == 304
            assert not again.content
            assert again.headers["Content-Security-Policy"] == POLICY
        assert browser.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


def test_texts_are_compressed_for_those_who_read_that(browser: httpx2.Client) -> None:
    def ask(accepted: str) -> tuple[str | None, str]:
        with browser.stream("GET", "/", headers={"Accept-Encoding": accepted}) as answer:
            data = b"".join(answer.iter_raw())
            coding = answer.headers.get("Content-Encoding")
            assert "Accept-Encoding" in answer.headers["Vary"]
            text = gzip.decompress(data) if coding else data
            assert text == file_of("/").read_bytes()
            return coding, answer.headers["ETag"]

    packed, plain = ask("deflate, gzip;q=0.5"), ask("identity")
    assert packed[0] == "gzip"
    assert plain[0] is None
    assert packed[1] != plain[1]
    for accepted in ("gzip;q=0", "gzip; q=0.0", "br", "xgzip"):
        assert ask(accepted)[0] is None


@pytest.mark.parametrize(
    "path",
    [
        "/index.html", "/assets", "/assets/", "/page.py", "/web/index.html", "/assets/../page.py",
        "/..%2fpage.py", "/assets/..%2f..%2fpage.py", "/%2e%2e/page.py",
        "/assets/%2e%2e/%2e%2e/page.py",
        "/%2fetc/passwd", "/assets//etc/passwd", "/assets/%00", "/assets/..\\..\\page.py", "/%2f",
    ],
)  # fmt: skip
def test_nothing_else_is_there(browser: httpx2.Client, path: str) -> None:
    assert browser.get(path).status_code == 401


def test_the_apis_stay_closed(browser: httpx2.Client) -> None:
    for path in ("/v1/models", "/v1/engine/stats", "/metrics", "/openapi.json"):
        assert browser.get(path).status_code == 401
    assert browser.post("/", json={}).status_code == 405


def test_a_page_of_another_site_gets_nothing(browser: httpx2.Client) -> None:
    assert browser.get("/", headers={"Origin": "https://evil.example"}).status_code == 403


def test_another_name_gets_nothing(tmp_path: Path) -> None:
    with serving(scripted_engine(final("Hello")), tmp_path) as running:
        answer = running.http.get("/", headers={"Host": "evil.example"})
        assert answer.status_code == 421
        assert running.http.get("/").status_code == 200


def test_a_server_without_a_page(tmp_path: Path) -> None:
    engine = scripted_engine(final("Hello"))
    with serving(engine, tmp_path, Settings(has_page=False)) as running:
        for path in PATHS:
            assert running.http.get(path).status_code == 404
        assert running.http.get("/v1/models").status_code == 200


def test_files_of_unknown_kinds_are_refused(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html>")
    assert Page.of(tmp_path).paths == {"/"}
    other = tmp_path / "other"
    other.mkdir()
    with pytest.raises(UsageError, match="no-page"):
        Page.of(other)
    (other / "index.exe").write_text("")
    with pytest.raises(UsageError, match=r"\.exe"):
        Page.of(other)


def test_the_policy_lets_nothing_in() -> None:
    rules = dict(rule.split(" ", 1) for rule in POLICY.split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["frame-ancestors"] == "'none'"
    assert rules["require-trusted-types-for"] == "'script'"
    for name, value in rules.items():
        for source in value.split():
            assert source in ("'self'", "'none'") or "trusted-types" in name, (name, source)


def test_the_page_keeps_the_policy() -> None:
    """No script or style in the document itself, and no address of another server."""
    text = file_of("/").read_text("utf-8")
    for tag in re.findall(r"<script\b[^>]*>", text):
        assert re.search(r'\bsrc="\.?/', tag), tag
    assert not re.findall(r"<style\b|\sstyle=|\son\w+=", text)
    assert not re.findall(r"""(?:src|href)=["'](?:https?:)?//""", text)

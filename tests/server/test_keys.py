"""API keys: their file, what a secret opens, and what is kept of it."""

import stat
import threading
from pathlib import Path

import pytest

from motet.errors import UsageError
from motet.server.keys import KeyFile, KeyRing


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def file(tmp_path: Path) -> KeyFile:
    return KeyFile(tmp_path / "folder" / "keys.json")


def test_a_secret_opens_and_is_kept_nowhere(file: KeyFile) -> None:
    key, secret = file.create("laptop")
    found = KeyRing(file).find(secret)
    assert found == key
    assert secret.removeprefix("sk-motet-")[13:] not in file.path.read_text()
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "change",
    [
        lambda secret: "",
        lambda secret: secret[:-1],
        lambda secret: secret[:-1] + ("0" if secret[-1] != "0" else "1"),
        lambda secret: secret + "0",
        lambda secret: secret.upper(),
        lambda secret: "sk-motet-000000000000-" + secret[-64:],
        lambda secret: "\udcff",
        lambda secret: "x" * 100_000,
    ],
)
def test_no_other_text_opens(file: KeyFile, change) -> None:  # type: ignore[no-untyped-def]
    _, secret = file.create("laptop")
    assert KeyRing(file).find(change(secret)) is None


def test_revoked_keys_open_nothing_at_once(file: KeyFile) -> None:
    key, secret = file.create("one")
    _, other = file.create("two")
    ring = KeyRing(file)
    assert ring.find(secret)
    file.revoke(key.id)
    assert ring.find(secret) is None
    assert ring.find(other)
    first = file.read()[0].revoked_at
    file.revoke(key.id)
    assert file.read()[0].revoked_at == first
    with pytest.raises(UsageError, match="no key 'key_x'"):
        file.revoke("key_x")


def test_keys_expire(tmp_path: Path) -> None:
    clock = Clock()
    file = KeyFile(tmp_path / "keys.json", clock)
    _, secret = file.create("short", expires_at=1010.0)
    ring = KeyRing(file, clock)
    assert ring.find(secret)
    clock.now = 1010.0
    assert ring.find(secret) is None


def test_a_file_that_goes_or_breaks_opens_nothing(file: KeyFile) -> None:
    _, secret = file.create("one")
    ring = KeyRing(file)
    whole = file.path.read_bytes()
    file.path.write_bytes(whole[:-10])
    assert ring.find(secret) is None
    file.path.unlink()
    assert ring.find(secret) is None
    file.path.write_bytes(whole)
    assert ring.find(secret)


@pytest.mark.parametrize("content", [b"", b"{}", b'{"keys": [{}]}', b'{"keys": [], "version": 2}'])
def test_a_wrong_file_is_told_at_the_start(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "keys.json").write_bytes(content)
    with pytest.raises(UsageError, match=r"keys\.json"):
        KeyRing(KeyFile(tmp_path / "keys.json"))
    with pytest.raises(UsageError, match="motet keys create"):
        KeyRing(KeyFile(tmp_path / "none.json"))


def test_what_cannot_be_is_refused(file: KeyFile) -> None:
    with pytest.raises(UsageError, match="scopes: everything"):
        file.create("x", scopes=["everything"])  # type: ignore[list-item]
    with pytest.raises(UsageError, match="scopes: none"):
        file.create("x", scopes=[])
    with pytest.raises(UsageError, match="limit of 0"):
        file.create("x", max_parallel=0)
    with pytest.raises(UsageError, match="name is empty"):
        file.create(" ")
    with pytest.raises(UsageError, match="expired when it is made"):
        file.create("x", expires_at=0.0)
    assert not file.path.exists()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a folder that takes no file, of Linux")
def test_a_folder_that_takes_no_file_is_told() -> None:
    with pytest.raises(UsageError, match=r"cannot be written: .*name another with --file"):
        KeyFile(Path("/proc/keys.json")).create("x")


def _create_some(path: Path, name: str) -> None:
    for i in range(5):
        KeyFile(path).create(f"{name}-{i}")


def test_many_may_change_it_at_once(file: KeyFile) -> None:
    makers = [threading.Thread(target=_create_some, args=(file.path, str(i))) for i in range(3)]
    for maker in makers:
        maker.start()
    for maker in makers:
        maker.join(60)
    assert sorted(key.name for key in file.read()) == [
        f"{i}-{j}" for i in range(3) for j in range(5)
    ]


def test_a_key_without_an_end_is_not_made_by_mistake(file: KeyFile) -> None:
    """JSON has neither of these numbers, and null would be no end."""
    for number in (float("inf"), float("nan")):
        with pytest.raises(UsageError, match="last so long"):
            file.create("laptop", expires_at=number)
    assert not file.path.exists()

"""What is sealed opens for the same server, purpose and tenant, and for nothing else."""

import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from motet.errors import UsageError
from motet.server import Settings
from motet.server.sealing import Keeper

KEEPER = Keeper(b"k" * 32)


@given(st.text(st.characters(exclude_categories=["Cs"])))
@settings(max_examples=50, deadline=None)
def test_opens_what_was_sealed(text: str) -> None:
    sealed = KEEPER.seal({"text": text}, purpose="reasoning", tenant="a")
    assert KEEPER.open(sealed, purpose="reasoning", tenant="a") == {"text": text}
    assert sealed.isascii()


def test_nothing_else_opens_it() -> None:
    sealed = KEEPER.seal("secret", purpose="reasoning", tenant="a")
    assert sealed != KEEPER.seal("secret", purpose="reasoning", tenant="a")
    others = Keeper(b"l" * 32)
    for keeper, purpose, tenant in (
        (KEEPER, "compaction", "a"),
        (KEEPER, "reasoning", "b"),
        (others, "reasoning", "a"),
    ):
        with pytest.raises(UsageError, match="leave the item out"):
            keeper.open(sealed, purpose=purpose, tenant=tenant)
    for i in range(len(sealed)):
        changed = sealed[:i] + ("A" if sealed[i] != "A" else "B") + sealed[i + 1 :]
        with pytest.raises(UsageError):
            KEEPER.open(changed, purpose="reasoning", tenant="a")
        with pytest.raises(UsageError):
            KEEPER.open(sealed[:i], purpose="reasoning", tenant="a")


def test_the_key_stays(tmp_path: Path) -> None:
    sealed = Keeper.of(Settings(data_folder=tmp_path)).seal(1, purpose="p", tenant="t")
    assert Keeper.of(Settings(data_folder=tmp_path)).open(sealed, purpose="p", tenant="t") == 1
    file = tmp_path / "server.key"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["server.key"]
    file.write_bytes(b"short")
    with pytest.raises(UsageError, match="5 bytes"):
        Keeper.of(Settings(data_folder=tmp_path))

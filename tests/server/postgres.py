"""A PostgreSQL of our own for tests: Debian's package, in a folder that goes with it."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["find_postgres", "postgres"]


def find_postgres() -> Path | None:
    """The folder of PostgreSQL's programs, if it is installed."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    return next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)


@contextmanager
def postgres(programs: Path) -> Iterator[str]:
    """Its URL, without the name of a database; it listens at a socket alone."""
    # It refuses to run as root; Debian's package has made a user for it.
    as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    user = "postgres" if as_user else pwd.getpwuid(os.geteuid()).pw_name
    with tempfile.TemporaryDirectory(prefix="motet-pg-", dir="/tmp") as folder:
        if as_user:
            shutil.chown(folder, user)
        data = Path(folder) / "data"

        def call(*command: str) -> None:
            done = subprocess.run(
                [*as_user, *command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd="/tmp"
            )
            assert done.returncode == 0, done.stdout.decode()

        call(str(programs / "initdb"), "-D", str(data), "-U", user, "-A", "trust", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        control = str(programs / "pg_ctl")
        call(control, "-D", str(data), "-l", f"{folder}/log", "-w", "-o", options, "start")
        try:
            yield f"postgresql+psycopg://{user}@/{{}}?host={folder}"
        finally:
            call(control, "-D", str(data), "-m", "immediate", "-w", "stop")

# SPDX-License-Identifier: EUPL-1.2
"""A PostgreSQL server that lives as long as one command: own folder, unix socket only, no fsync.

Use: `python scripts/postgres.py COMMAND …`. The command finds the socket folder in
`VIJFTREDEN_TESTCLUSTER`; a server of the machine itself is never touched.
"""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

SUPERUSER = "vijftreden_server"
ROLES = Path(__file__).with_name("rollen.sql")
START_SECONDS = 30


def program(name: str) -> str:
    """Where a PostgreSQL program stands; Debian keeps the server's outside PATH."""
    candidates = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)
    found = shutil.which(name) or next((str(path) for path in candidates), None)
    if found is None:
        raise FileNotFoundError(f"{name} ontbreekt: apt-get install postgresql")
    return found


def unprivileged() -> dict[str, Any]:
    """Arguments that run a process as somebody else when we are root: the server refuses root."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            account = pwd.getpwnam(name)
            return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    raise LookupError("geen gewone gebruiker gevonden om PostgreSQL mee te starten")


def psql(folder: Path, *arguments: str, database: str = "postgres") -> str:
    """Run psql as the superuser of this server; its output, or an error with its words."""
    command = [program("psql"), "--no-psqlrc", "--quiet", "--tuples-only", "--no-align"]
    done = subprocess.run(
        [*command, "-h", str(folder), "-U", SUPERUSER, "-d", database, *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"psql {' '.join(arguments)}: {done.stderr}")
    return done.stdout.strip()


def make_database(folder: Path, name: str) -> None:
    """A database with the two roles, by the very script that a production server runs."""
    psql(folder, "-v", f"databank={name}", "-f", str(ROLES))


def wait(folder: Path, server: subprocess.Popen[bytes], log: Path) -> None:
    """Until the server answers; an error with its log when it does not."""
    until = time.monotonic() + START_SECONDS
    ready = [
        program("pg_isready"),
        "--quiet",
        "-h",
        str(folder),
        "-U",
        SUPERUSER,
        "-d",
        "postgres",
    ]
    while subprocess.run(ready, check=False).returncode:
        if server.poll() is not None or time.monotonic() > until:
            raise RuntimeError(f"PostgreSQL start niet:\n{log.read_text()}")
        time.sleep(0.05)


@contextmanager
def cluster() -> Iterator[Path]:
    """Start a server; yields the folder of its socket, and takes all away afterwards."""
    other = unprivileged()
    folder = Path(tempfile.mkdtemp(prefix="vijftreden-pg-"))
    data, log = folder / "data", folder / "log"
    folder.chmod(0o755)
    data.mkdir(mode=0o700)
    if other:
        os.chown(folder, other["user"], other["group"])
        os.chown(data, other["user"], other["group"])
    surroundings = {
        "cwd": folder,
        "env": {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
        **other,
    }
    initdb = [program("initdb"), "-D", str(data), "-U", SUPERUSER, "-A", "trust", "-E", "UTF8"]
    settings = (
        "fsync=off",
        "synchronous_commit=off",
        "full_page_writes=off",
        "max_connections=150",
    )
    try:
        subprocess.run(
            [*initdb, "--no-sync"], check=True, stdout=subprocess.DEVNULL, **surroundings
        )
        options = [part for setting in settings for part in ("-c", setting)]
        with log.open("wb") as output:
            server = subprocess.Popen(
                [program("postgres"), "-D", str(data), "-k", str(folder), "-h", "", *options],
                stdout=output,
                stderr=output,
                **surroundings,
            )
        try:
            wait(folder, server, log)
            yield folder
        finally:
            server.send_signal(signal.SIGINT)  # "fast": end sessions, then stop
            server.wait(START_SECONDS)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main(command: Sequence[str]) -> int:
    """Run a command beside a fresh server; its exit code is ours."""
    if not command:
        print(__doc__)
        return 2
    with cluster() as folder:
        make_database(folder, "vijftreden")
        environment = {
            **os.environ,
            "VIJFTREDEN_TESTCLUSTER": str(folder),
            "DATABASE_URL": f"postgresql://vijftreden_app@/vijftreden?host={folder}",
            "VIJFTREDEN_DATABASE_URL_EIGENAAR": (
                f"postgresql://vijftreden_eigenaar@/vijftreden?host={folder}"
            ),
        }
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""A server that all processes of a test run share: the first to ask starts it.

A keeper process holds it and ends it when the last process that uses it is gone, be it killed:
the users share a file lock that the keeper waits to have for itself.
"""

from __future__ import annotations

import fcntl
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

_PATIENCE = 300.0
Command = Callable[[int], Sequence[str]]


@contextmanager
def shared(folder: Path, command: Command, answers: Callable[[int], bool]) -> Iterator[int]:
    """Yield the loopback port of the server that `command` starts in the folder.

    `command` is given a port that was free; `answers` says whether the server on a port is ready.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "users").open("w") as users:
        fcntl.flock(users, fcntl.LOCK_SH)  # waits where a keeper is ending a server just now
        with (folder / "start").open("w") as start:
            fcntl.flock(start, fcntl.LOCK_EX)
            port = _running(folder) or _started(folder, command, answers)
        yield port


def _running(folder: Path) -> int | None:
    address = folder / "port"
    return int(address.read_text()) if address.exists() else None


def _started(folder: Path, command: Command, answers: Callable[[int], bool]) -> int:
    port = _free_port()
    log = folder / "log"
    with log.open("wb") as said:
        keeper = subprocess.Popen(
            [sys.executable, __file__, str(folder), str(port), *command(port)],
            cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=said,
            start_new_session=True,  # Ctrl-C on the test run is for the tests alone
        )  # fmt: skip
    end = time.monotonic() + _PATIENCE
    while not answers(port):
        if keeper.poll() is not None or time.monotonic() > end:
            keeper.terminate()
            raise RuntimeError(f"the server did not start:\n{log.read_text(errors='replace')}")
        time.sleep(0.05)
    (folder / "port").write_text(str(port))
    return port


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _keep(folder: Path, command: Sequence[str]) -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    # Nothing is ever written: a server that reads sees the end when this process does not live on.
    server = subprocess.Popen(command, stdin=subprocess.PIPE)
    Thread(target=_end_with, args=(server,), daemon=True).start()
    try:
        with (folder / "users").open("w") as users:
            fcntl.flock(users, fcntl.LOCK_EX)
            (folder / "port").unlink(missing_ok=True)
    finally:
        server.kill()
        server.wait()


def _end_with(server: subprocess.Popen[bytes]) -> None:
    server.wait()
    os._exit(1)


if __name__ == "__main__":
    _keep(Path(sys.argv[1]), sys.argv[3:])

"""The child process that holds the property graph as a Bolt server on loopback.

python -m govgraph.graph.arcade_server ASIDE

Requests are lines of JSON on standard input, answered by one line each (`bolt_server` sends them):
first a `Start`, then `{"folder": …}` for every state that is to take the place of the one before.
The server holds a copy of the state, in ASIDE: so it may begin the transactions that drivers open
(the engine has none in a database opened read only), whatever becomes of the state, and several
servers at once are in nobody's way. It ends, and ASIDE with it, when standard input does.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, TypedDict

import jpype
from arcadedb_embedded import ArcadeDBServer
from arcadedb_embedded.exceptions import ArcadeDBError

from govgraph.graph.arcade import start_java
from govgraph.graph.bolt_server import DATABASE, HOST, READER

_EVERYTHING: Final = ("createRecord", "readRecord", "updateRecord", "deleteRecord")
_ADMINISTRATION: Final = ("updateSecurity", "updateSchema", "updateDatabaseSettings")


class Start(TypedDict):
    """What a server is started with."""

    folder: str
    password: str
    """Of the reader. That of the engine's own root user is made up and forgotten."""
    timeout: float
    """Seconds that a query may take."""


def main() -> None:
    """Hold a server until standard input ends."""
    aside = Path(sys.argv[1]).resolve()
    os.chdir(aside)
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # nothing that Java prints is an answer
    server: _Server | None = None
    for line in sys.stdin:
        request = json.loads(line)
        said: dict[str, int | str]
        try:
            if server is None:
                server = _Server(aside, request)
            else:
                server.take(Path(request["folder"]))
            said = {"port": server.port}
        except (OSError, ArcadeDBError, jpype.JException) as error:
            said = {"error": str(error)}
        answers.write(json.dumps(said) + "\n")
        answers.flush()
    shutil.rmtree(aside, ignore_errors=True)
    os._exit(0)  # the Java machine takes its time to end, and has nothing left to do


class _Server:
    """The engine's server, with one database."""

    def __init__(self, aside: Path, start: Start) -> None:
        self._aside = aside
        self._held = aside / "databases" / DATABASE
        (aside / "config").mkdir(exist_ok=True)
        (aside / "config" / "server-groups.json").write_text(json.dumps(_groups()))
        _copy(start["folder"], self._held)
        start_java()
        settings = jpype.JClass("com.arcadedb.GlobalConfiguration")
        settings.COMMAND_TIMEOUT.setValue(int(start["timeout"] * 1000))
        # Port 0 takes a free one. HTTP starts with Bolt, and cannot be left out.
        self._server = ArcadeDBServer(  # stops when nothing refers to it
            str(aside),
            root_password=secrets.token_urlsafe(),
            config={
                "mode": "development", "host": HOST, "http_port": 0, "server_httpWorkerThreads": 4,
                "serverMetrics": False,
                "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
                "bolt_host": HOST, "bolt_port": 0, "bolt_defaultDatabase": DATABASE,
            },
        )  # fmt: skip
        self._server.start()
        self._java = self._server._java_server  # the binding has no name for users and plugins
        self._admit(start["password"])

    @property
    def port(self) -> int:
        """The port of Bolt."""
        (bolt,) = (p for p in self._java.getPlugins() if str(p.getName()) == "Neo4j-Bolt")
        return int(bolt.getPort())

    def take(self, folder: Path) -> None:
        """Hold a copy of another state; who asks meanwhile waits for it.

        Raises:
            OSError: the state cannot be copied; the one before it is held on.
        """
        incoming = self._aside / "incoming"
        _copy(folder, incoming)
        outgoing = self._aside / "outgoing"
        with jpype.synchronized(self._java.getDatabasesLock()):
            self._java.getDatabase(DATABASE).getEmbedded().close()
            self._java.removeDatabase(DATABASE)
            self._held.rename(outgoing)
            incoming.rename(self._held)
            self._java.getDatabase(DATABASE, False, True)
        shutil.rmtree(outgoing)

    def _admit(self, password: str) -> None:
        security = self._java.getSecurity()
        user: Mapping[str, Any] = {
            "name": READER,
            "password": str(security.encodePassword(password)),
            "databases": {DATABASE: [READER]},
        }
        security.createUser(
            jpype.JClass("com.arcadedb.serializer.json.JSONObject")(json.dumps(user))
        )


def _copy(state: Path | str, to: Path) -> None:
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(state, to)


def _groups() -> dict[str, Any]:
    """Return who may do what, in the form of the engine's own file."""
    groups = {
        "admin": _group(_ADMINISTRATION, _EVERYTHING),
        READER: _group((), ("readRecord",)),
        "*": _group((), ()),
    }
    return {"version": 1, "databases": {"*": {"groups": groups}}}


def _group(access: tuple[str, ...], records: tuple[str, ...]) -> dict[str, Any]:
    return {
        "access": [*access],
        "types": {"*": {"access": [*records]}},
        "resultSetLimit": -1,
        "readTimeout": -1,
    }


if __name__ == "__main__":
    main()

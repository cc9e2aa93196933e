"""The process that serves: its socket, its start and its end."""

from __future__ import annotations

import socket
from collections.abc import Callable
from types import FrameType

import uvicorn

from govgraph.graph.errors import UsageError
from govgraph.views.explorer.app import application
from govgraph.views.explorer.settings import Settings
from govgraph.views.explorer.state import Explorer


def listening(host: str, port: int) -> socket.socket:
    """Return a socket that listens there, on a free port for port 0.

    Raises UsageError for a port that is taken and for an address that is not this machine's.
    """
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        return socket.create_server(address[:2], family=family)
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(
            f"cannot listen on {host} port {port}: {reason}; --port 0 takes a free one"
        ) from error


def address(host: str, listener: socket.socket) -> str:
    """Return the address of a server as a browser takes it."""
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{listener.getsockname()[1]}/"


def serve(
    explorer: Explorer, settings: Settings, listener: socket.socket, started: Callable[[], None]
) -> None:
    """Serve a graph until Ctrl-C or a request to terminate; `started` is called once it answers."""
    config = uvicorn.Config(
        application(explorer, settings),
        lifespan="on",
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=3,
    )
    _Server(config, explorer, started).run(sockets=[listener])


class _Server(uvicorn.Server):
    """A server that ends its queries before it waits for those who asked them."""

    def __init__(
        self, config: uvicorn.Config, explorer: Explorer, started: Callable[[], None]
    ) -> None:
        super().__init__(config)
        self._explorer = explorer
        self._tell = started

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._tell()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._explorer.close()
        await super().shutdown(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """End; a second time, at once. That one was asked to is no failure."""
        self.force_exit = self.should_exit
        self.should_exit = True

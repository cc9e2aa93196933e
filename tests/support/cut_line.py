"""A line to a server on loopback that is cut once, in the middle of what is sent."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Thread


@dataclass
class Line:
    """A line; `cut` says whether it has been."""

    to: int
    after: int
    """Bytes towards the server before the cut."""
    listening: socket.socket = field(default_factory=lambda: socket.create_server(("127.0.0.1", 0)))
    cut: bool = False

    @property
    def port(self) -> int:
        return int(self.listening.getsockname()[1])

    def serve(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self.listening.accept()
                far = socket.create_connection(("127.0.0.1", self.to))
                for pair in ((near, far, True), (far, near, False)):
                    Thread(target=self._pass_on, args=pair, daemon=True).start()

    def _pass_on(self, source: socket.socket, sink: socket.socket, counted: bool) -> None:
        with suppress(OSError):
            while sent := source.recv(1 << 16):
                self.after -= len(sent) if counted else 0
                if self.after < 0 and not self.cut:
                    self.cut = True
                    break
                sink.sendall(sent)
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@contextmanager
def cut_line(to: int, after: int) -> Iterator[Line]:
    """Yield a line to a port, which is cut once after so many bytes towards it."""
    line = Line(to, after)
    Thread(target=line.serve, daemon=True).start()
    with line.listening:
        yield line
        line.listening.shutdown(socket.SHUT_RDWR)

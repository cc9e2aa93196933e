"""Web addresses are fetched from a real server; every failure has a reason."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import version
from typing import ClassVar

import pytest

from govgraph.graph.errors import SourceError
from govgraph.loaders.readers import read_source
from govgraph.loaders.readers.fetching import Limits, fetch
from govgraph.loaders.readers.page import Unreadable

PAGE = (
    "<html><head><title>Forum on audits</title></head><body><main><p>The forum on audits was "
    "held in Trondheim, and its café was full.</p></main></body></html>"
)
HTML = "text/html; charset=utf-8"


class Site(BaseHTTPRequestHandler):
    """A small site with most of what can go wrong."""

    answers: ClassVar[dict[str, tuple[int, dict[str, str], bytes]]] = {
        "/page": (200, {"Content-Type": HTML}, PAGE.encode()),
        "/old": (200, {"Content-Type": "text/html; charset=iso-8859-1"}, PAGE.encode("latin-1")),
        "/packed": (200, {"Content-Type": HTML, "Content-Encoding": "gzip"},
                    gzip.compress(PAGE.encode())),
        "/bomb": (200, {"Content-Type": HTML, "Content-Encoding": "gzip"},
                  gzip.compress(b" " * 30_000_000)),
        "/notes.md": (200, {"Content-Type": "text/plain"}, b"# Notes\n\n*One* thing\n"),
        "/file.txt": (200, {"Content-Type": "application/octet-stream"}, b"Plain words"),
        "/untyped": (200, {}, b"Plain words"),
        "/picture": (200, {"Content-Type": "image/png"}, b"\x89PNG"),
        "/liar": (200, {"Content-Type": HTML}, b"\x89PNG\r\n\x1a\n\0\0"),
        "/empty": (200, {"Content-Type": HTML}, b""),
        "/moved": (301, {"Location": "/hop"}, b""),
        "/hop": (302, {"Location": "/page"}, b""),
        "/loop": (302, {"Location": "/loop"}, b""),
        "/away": (302, {"Location": "file:///etc/hostname"}, b""),
        "/secret": (403, {"Content-Type": HTML}, b"no"),
        "/broken": (500, {"Content-Type": HTML}, b"oops"),
    }  # fmt: skip

    def do_GET(self) -> None:
        """Answer from the table; unknown is 404, `/slow` and `/drip` take their time."""
        if self.path == "/slow":
            time.sleep(1.5)
        if self.path == "/agent":
            self._send(200, {"Content-Type": "text/plain"}, self.headers["User-Agent"].encode())
        elif self.path == "/drip":
            self._drip()
        else:
            self._send(*self.answers.get(self.path.split("?")[0], (404, {}, b"")))

    def _send(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(OSError):  # who is not waited for may have gone
            self.wfile.write(body)

    def _drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        try:
            for _ in range(20):
                self.wfile.write(b"drop ")
                time.sleep(0.1)
        except OSError:
            return

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The address of a running server on a free loopback port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def reason(address: str) -> str:
    with pytest.raises(SourceError) as caught:
        read_source(address, "x")
    assert caught.value.source == address
    return caught.value.reason


@pytest.mark.parametrize("path", ["/page", "/old", "/packed", "/page?utm_source=x"])
def test_a_page_is_fetched_and_read(site: str, path: str) -> None:
    document = read_source(site + path, "forum")
    assert document.text == "The forum on audits was held in Trondheim, and its café was full."
    assert (document.id, document.url) == ("forum", site + path.removesuffix("?utm_source=x"))
    assert document.media_type == "text/html"


def test_a_redirect_is_followed_and_the_last_address_kept(site: str) -> None:
    document = read_source(site + "/moved", "x")
    assert document.url == site + "/page"


def test_the_format_is_told_by_media_type_and_then_by_suffix(site: str) -> None:
    assert read_source(site + "/notes.md", "x").text == "Notes\n\nOne thing"
    assert read_source(site + "/file.txt", "x").text == "Plain words"


def test_the_fetcher_says_who_it_is(site: str) -> None:
    assert read_source(site + "/agent", "x").text == f"govgraph/{version('govgraph')}"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/none", "the server answered 404: there is no such page"),
        ("/secret", "the server answered 403: access is refused"),
        ("/broken", "the server answered 500: Internal Server Error"),
        ("/picture", "its media type image/png has no reader"),
        ("/untyped", "its media type (none) has no reader"),
        ("/liar", "binary content: a PNG picture"),
        ("/empty", "it is empty"),
        ("/bomb", "it is larger than 20 MB"),
        ("/loop", "it redirects more than 5 times"),
        ("/away", "not a web address that can be fetched"),
    ],
)
def test_what_cannot_be_read_is_named_with_the_reason(site: str, path: str, expected: str) -> None:
    assert expected in reason(site + path)


def test_no_server_and_no_host_are_told_apart(site: str) -> None:
    assert reason("http://127.0.0.1:1/") == "no connection to 127.0.0.1: Connection refused"
    assert "there is no host nowhere.invalid" in reason("http://nowhere.invalid/")
    for address in ("http://", "http://[::x/a", "http://a b/", "http://\ud800.example"):
        assert "not a web address" in reason(address)


def test_a_slow_server_is_not_waited_for(site: str) -> None:
    with pytest.raises(Unreadable, match=r"127\.0\.0\.1 did not answer in time"):
        fetch(site + "/slow", Limits(read=0.2))
    with pytest.raises(Unreadable, match="took longer than"):
        fetch(site + "/drip", Limits(total=0.3))

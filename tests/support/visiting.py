"""Pages of a served graph in a browser that reaches that server and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, Page, expect

Scheme = Literal["light", "dark"]
Visitor = Callable[..., Page]

_TOLD = "Failed to load resource: the server responded with a status of"
"""What a browser says of a page that was answered with 400, 404 or 503, and shows all the same."""


@contextmanager
def visiting(browser: Browser, site: str) -> Iterator[Visitor]:
    """Yield a function that opens a path; at the end, no page may have complained or strayed."""
    expect.set_options(timeout=20_000)  # the server starts engines when they are first asked
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def visit(path: str, width: int = 1280, scheme: Scheme = "light", scripts: bool = True) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme=scheme,
            java_script_enabled=scripts,
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(60_000)
        page.on("console", lambda message: complaints.extend(_worth_saying(message.text)))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: complaints.append(f"dialog {dialog.message}"))
        page.on("request", lambda request: complaints.extend(_foreign(request.url, site)))
        page.goto(site.rstrip("/") + path)
        return page

    yield visit
    for context in contexts:
        context.close()
    assert complaints == [], complaints


def _worth_saying(text: str) -> list[str]:
    return [] if text.startswith(_TOLD) else [text]


def _foreign(url: str, site: str) -> list[str]:
    return [] if url.startswith((site, "data:", "blob:")) else [f"asked for {url}"]

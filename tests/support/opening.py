"""Pages opened from disk in a browser without a network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, Page

Scheme = Literal["light", "dark"]
Motion = Literal["no-preference", "reduce"]
Opener = Callable[..., Page]


@contextmanager
def opening(browser: Browser, folder: Path) -> Iterator[Opener]:
    """Yield a function that opens HTML; at the end, no page may have complained or asked."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_page(
        html: str,
        address: str = "",
        width: int = 1280,
        scheme: Scheme = "light",
        motion: Motion = "no-preference",
    ) -> Page:
        path = folder / "page.html"
        path.write_text(html, encoding="utf-8", errors="replace")
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, offline=True,
            reduced_motion=motion,
        )  # fmt: skip
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(5000)
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: complaints.append(f"dialog {dialog.message}"))
        page.on("request", lambda request: complaints.extend(_foreign(request.url, path)))
        page.goto(path.as_uri() + (f"#{address}" if address else ""))
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == [], complaints


def _foreign(url: str, path: Path) -> list[str]:
    return [] if url.startswith((path.as_uri(), "data:", "blob:file:")) else [f"asked for {url}"]

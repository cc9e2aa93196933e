"""What several folders of tests share."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

_QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
)  # fmt: skip


Require = Callable[[object, str], None]


@pytest.fixture(scope="session")
def require() -> Require:
    """Skip the test where a tool is missing; under GOVGRAPH_REQUIRE_ALL=1, fail it."""
    return _require


def _require(found: object, what: str) -> None:
    if found:
        return
    if os.environ.get("GOVGRAPH_REQUIRE_ALL") == "1":
        pytest.fail(f"{what} is missing, and GOVGRAPH_REQUIRE_ALL=1 demands it")
    pytest.skip(f"{what} is not installed")


@pytest.fixture(scope="session")
def browser(require: Require) -> Iterator[Browser]:
    """Headless Chromium."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    require(path, "Chromium (chromium)")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=[*_QUIET])
        yield started
        started.close()

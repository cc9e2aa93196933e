"""Asynchronous functions called from tests that are plain."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import anyio

T = TypeVar("T")


def awaited(function: Callable[..., Awaitable[T]], *arguments: object) -> T:
    """Return what an asynchronous function returns.

    It runs in a thread of its own: Playwright keeps an event loop in that of the tests.
    """
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(anyio.run, function, *arguments).result()

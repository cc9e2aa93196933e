"""Processes that answer queries, so many at once; who waits too long for one is sent away."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Hashable
from contextlib import asynccontextmanager
from typing import Final, Generic, TypeVar

from anyio import CapacityLimiter, Semaphore, fail_after, get_cancelled_exc_class, to_thread

from govgraph.graph.errors import GovgraphError
from govgraph.queries.children import Closing, Session

Place = TypeVar("Place", bound=Hashable)
Asked = TypeVar("Asked", bound=Session)
Answered = TypeVar("Answered")

RETRY: Final = 5
"""Seconds after which those who were sent away may try again."""


class Busy(GovgraphError):  # noqa: N818
    """Too many queries are being answered; the same one may be answered in a while."""


class Pool(Closing, Generic[Place, Asked]):
    """At most `size` sessions, each with a process of its own that stays for the next query.

    `make` returns the session that asks what is at a place; those of other places are ended. A
    query whose caller is cancelled is ended with its process.
    """

    def __init__(self, make: Callable[[Place], Asked], size: int, patience: float) -> None:
        self._make = make
        self._patience = patience
        self._turns = Semaphore(size)
        self._threads = CapacityLimiter(size)
        self._idle: list[tuple[Place, Asked]] = []
        self._working: set[Asked] = set()
        self._closed = False
        self._lock = threading.Lock()

    async def ask(self, place: Place, question: Callable[[Asked], Answered]) -> Answered:
        """Return what a question gets of a session, which it is given in a thread of its own.

        Raises Busy after `patience` seconds without a session, and what the question raises.
        """
        async with self._turn():
            session = self._taken(place)
            try:
                return await to_thread.run_sync(
                    self._answered, place, session, question,
                    abandon_on_cancel=True, limiter=self._threads,
                )  # fmt: skip
            except get_cancelled_exc_class():
                session.give_up()
                raise

    def close(self) -> None:
        """End all processes, in the middle of queries too."""
        with self._lock:
            self._closed = True
            working, idle = [*self._working], self._idle
            self._idle = []
        for session in working:
            session.give_up()
        for _, session in idle:
            session.close()

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        try:
            with fail_after(self._patience):
                await self._turns.acquire()
        except TimeoutError as error:
            raise Busy("too many queries are being answered; ask again in a while") from error
        try:
            yield
        finally:
            self._turns.release()

    def _taken(self, place: Place) -> Asked:
        with self._lock:
            fitting = [pair for pair in self._idle if pair[0] == place]
            others = [session for at, session in self._idle if at != place]
            session = fitting.pop()[1] if fitting else self._make(place)
            self._idle = fitting
            self._working.add(session)
            if self._closed:
                session.give_up()
        for other in others:
            other.close()
        return session

    def _answered(
        self, place: Place, session: Asked, question: Callable[[Asked], Answered]
    ) -> Answered:
        try:
            return question(session)
        finally:
            self._given_back(place, session)

    def _given_back(self, place: Place, session: Asked) -> None:
        with self._lock:
            self._working.discard(session)
            stays = not (self._closed or session.given_up)
            if stays:
                self._idle.append((place, session))
        if not stays:
            session.close()

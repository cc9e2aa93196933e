"""Requests end with their clients, and are read whole before they are answered."""

from __future__ import annotations

from anyio import Event, create_task_group
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from govgraph.views.explorer.errors import error_response


class WithTheClient:
    """Reads a request up to a size, and gives up answering it when its client goes away.

    What is awaited then is cancelled; so a query ends, which nobody waits for any more.
    """

    def __init__(self, app: ASGIApp, largest: int) -> None:
        self._app = app
        self._largest = largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        body = bytearray()
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body", b"")
            more = message.get("more_body", False)
            if len(body) > self._largest:
                large = f"a request may have {self._largest:,} bytes"
                refused = error_response(Request(scope), 413, large, {"Connection": "close"})
                await refused(scope, receive, send)
                return
        await self._answer(scope, bytes(body), receive, send)

    async def _answer(self, scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        failures: list[Exception] = []
        gone = Event()
        unread: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def read() -> Message:
            if unread:
                return unread.pop()
            await gone.wait()
            return {"type": "http.disconnect"}

        async with create_task_group() as tasks:

            async def watch() -> None:
                while (await receive())["type"] != "http.disconnect":
                    pass
                gone.set()
                tasks.cancel_scope.cancel()

            tasks.start_soon(watch)
            try:
                await self._app(scope, read, send)
            except Exception as error:  # noqa: BLE001  (raised below, not in a group of one)
                failures.append(error)
            tasks.cancel_scope.cancel()
        if failures:
            raise failures[0]

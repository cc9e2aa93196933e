"""What all pages share: the explorer that answers, and the graph as it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyio import to_thread

from govgraph.views.explorer.known import Known, Shelf

if TYPE_CHECKING:
    from govgraph.views.explorer.state import Explorer


class Site:
    """One explorer's pages."""

    def __init__(self, explorer: Explorer) -> None:
        self.explorer = explorer
        self._shelf = Shelf()

    def known(self) -> Known:
        """Return what is known now, arranged for looking up; it may take long."""
        return self._shelf.of(self.explorer.knowledge())

    async def now(self) -> Known:
        """Return the same without keeping others waiting."""
        return await to_thread.run_sync(self.known)

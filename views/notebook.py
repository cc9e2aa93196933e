"""Pages in a notebook: interactive where it runs, a still picture where it is only looked at."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape, unescape
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING, Any, Final

from govgraph.graph.errors import UnknownName, UsageError
from govgraph.graph.knowledge import Entity, KnowledgeGraph
from govgraph.graph.networks import co_participation, partnerships
from govgraph.views.canvas import drawn_in
from govgraph.views.events import event_page
from govgraph.views.pages import around_page, coparticipation_page, partnerships_page

if TYPE_CHECKING:
    import networkx as nx

    from govgraph.queries.analysis import OpenGraph

WHOLE: Final[Mapping[str, Callable[[KnowledgeGraph], str]]] = MappingProxyType(
    {"partnerships": partnerships_page, "coparticipation": coparticipation_page}
)
OF_ONE: Final[Mapping[str, Callable[[KnowledgeGraph, Entity], str]]] = MappingProxyType(
    {"around": around_page, "event": event_page}
)
_KINDS: Final[Mapping[str, str]] = MappingProxyType({"event": "event"})
_WEIGHED: Final[Mapping[str, Callable[[KnowledgeGraph], nx.Graph[str]]]] = MappingProxyType(
    {"partnerships": partnerships, "coparticipation": co_participation}
)
_TITLE: Final = re.compile(r"<title>(.*?)</title>", re.DOTALL)
# Scripts run in a place of their own: they see neither the notebook nor what is stored for it.
_MAY: Final = "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox"


@dataclass(frozen=True, slots=True)
class Picture:
    """A page that shows itself at the end of a notebook's cell.

    Jupyter's own rules say which form is shown: the page, in a sandbox without a network, where
    HTML may run; the still picture in renderings that run nothing, such as GitHub's, and in a
    notebook that is not trusted.
    """

    page: str
    """The page: one self-contained HTML file."""
    png: bytes
    """The still picture."""
    caption: str
    height: int
    """Of the page, in pixels."""
    interactive: bool

    def __repr__(self) -> str:
        return self.caption

    def _repr_mimebundle_(
        self, include: object = None, exclude: object = None
    ) -> tuple[dict[str, str], dict[str, Any]]:
        kept = {"image/png": b64encode(self.png).decode(), "text/plain": repr(self)}
        if not self.interactive:
            return kept, {}
        # Those who keep a notebook without its pages find in this which form to leave out.
        return {"text/html": self._frame(), **kept}, {"govgraph": {"interactive": "text/html"}}

    def _frame(self) -> str:
        """Return the page in a frame that lies on its still picture, which stays if it goes."""
        image = b64encode(self.png).decode()
        page = self.page.replace("&", "&amp;").replace('"', "&quot;")
        place = "grid-area:1/1;width:100%;border:0"
        return (
            '<div style="display:grid">'
            f'<img alt="{escape(self.caption)}" src="data:image/png;base64,{image}"'
            f' style="{place};max-height:{self.height}px;object-fit:contain">'
            f'<iframe title="{escape(self.caption)}" sandbox="{_MAY}"'
            f' style="{place};height:{self.height}px;background:white"'
            f' srcdoc="{page}"></iframe></div>'
        )


def show(
    graph: OpenGraph, page: str = "partnerships", name: str = "", *,
    height: int = 720, interactive: bool = True,
) -> Picture:  # fmt: skip
    """Return a page of an open graph, to be the last word of a cell of a notebook.

    `page` is `partnerships`, `coparticipation`, `around` or `event`, the last two of the thing
    called `name` (a name, alias, acronym or identifier). `height` is in pixels. The page is most of
    a megabyte, and is kept in the notebook's file; without `interactive` only the still picture is
    shown, which takes less than a tenth. Raises UnknownName, saying what there is, for a page or
    thing that there is not, and UsageError for a name too many or too few and without Matplotlib.
    """
    still = _still()
    knowledge = graph.knowledge()
    if page in WHOLE:
        if name:
            raise UsageError(f"{page} is of the whole graph, and not of {name!r}")
        html = WHOLE[page](knowledge)
    elif page in OF_ONE:
        if not name:
            raise UsageError(f"{page} needs the name of a thing: show(graph, {page!r}, …)")
        html = OF_ONE[page](knowledge, graph.entity(name, _KINDS.get(page, "entity")))
    else:
        raise UnknownName(f"no page {page!r}; there are {', '.join((*WHOLE, *OF_ONE))}")
    dots, lines = drawn_in(html)
    if page in _WEIGHED:
        dots, lines = still.sized(dots, lines, _WEIGHED[page](knowledge))
    caption = f"{_title(html)}. {len(dots):,} nodes, {len(lines):,} ties."
    return Picture(html, still.still(dots, lines, caption), caption, height, interactive)


def _still() -> ModuleType:
    """Return the module that draws still pictures; raises UsageError without Matplotlib."""
    try:
        from govgraph.views import still  # noqa: PLC0415  (loads Matplotlib)
    except ModuleNotFoundError as missing:
        needs = "pictures need Matplotlib: pip install 'govgraph[notebooks]'"
        raise UsageError(needs) from missing
    return still


def _title(page: str) -> str:
    found = _TITLE.search(page)
    return unescape(found[1]).strip() if found else ""

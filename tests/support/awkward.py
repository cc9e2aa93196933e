"""A graph whose texts hold what formats stumble over."""

from __future__ import annotations

from statement_factory import institution, names, person, says

from govgraph.graph.assembly import assemble
from govgraph.graph.document import Document
from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.linker import link
from govgraph.graph.statement import Span

TEXTS = (
    "first line\nsecond line",
    "carriage\rreturn and\r\nboth",
    'a "quoted" word, a comma; a semicolon|a bar',
    "it's \\ a backslash\\n, no line end",
    "\ttab and  spaces ",
    "<b>bold</b> &amp; ]]> {braces} %s $1",
    "right \u202eto left\u202c and \u200fmark",
    "بيان الرياض 与清华大学 مؤتمر",
    "bell \x07, unit separator \x1f, vertical tab \x0b, delete \x7f",
    "no character \ufffe\uffff and \U0001f600",
    "line \u2028 and paragraph \u2029 separators, next line \x85",
    "[1, 2]",
    "'',,\"\"",
)
"""Quotes, roles and aliases."""
FORBIDDEN = tuple(text for text in TEXTS if set(text) & set("\x07\x0b\x1f\ufffe\uffff"))
"""Those that XML cannot write."""


def awkward_knowledge() -> KnowledgeGraph:
    """Return a graph in which every text is a quote, a role and an alias."""
    text = "".join(TEXTS)
    document = Document('folder/awkward, "name".txt', text, "0" * 64, title=TEXTS[2])
    ana, lake = person("Ana Lund"), institution("Lake University")
    said = [names(document.id, ana, "Ana Lund"), names(document.id, lake, "Lake University")]
    start = 0
    for role in TEXTS:
        span = Span(start, start + len(role))
        said.append(says(document.id, ana, "AFFILIATED_WITH", lake, role=role, span=span))
        said.append(says(document.id, lake, "alias", role, span=span))
        start = span.end
    return assemble([document], said, link(said))

"""An extractor that is easy to follow: each line `X hosted Y` is one fact."""

from __future__ import annotations

import re
from dataclasses import dataclass

from govgraph.graph.document import Document
from govgraph.graph.identity import entity_key
from govgraph.graph.statement import Grade, Span, Statement
from govgraph.loaders.extraction import Extraction, Rejection

_LINE = re.compile(r"^(?P<who>.+) hosted (?P<what>.+)$", re.MULTILINE)


@dataclass(frozen=True)
class ReadingExtractor:
    method: str = "reading/1"

    def extract(self, document: Document) -> Extraction:
        said = [s for match in _LINE.finditer(document.text) for s in self._said(document, match)]
        refused = Rejection("line", "ORGANIZED", "the quote names neither end", Span(0, 1))
        return Extraction(tuple(said), (refused,) if "hosted" not in document.text else ())

    def _said(self, document: Document, match: re.Match[str]) -> list[Statement]:
        host, forum = entity_key("Institution", match["who"]), entity_key("Event", match["what"])
        given = {
            "document": document.id, "span": Span(*match.span()), "grade": Grade.VERBATIM,
            "method": self.method, "rule": "line",
        }  # fmt: skip
        return [
            Statement(subject=host, predicate="name", value=match["who"], **given),
            Statement(subject=forum, predicate="name", value=match["what"], **given),
            Statement(subject=host, predicate="ORGANIZED", object=forum, role="host", **given),
        ]

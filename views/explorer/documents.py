"""The list of documents, and a document's stored text with all that was read in it marked."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from govgraph.graph.document import Document
from govgraph.graph.knowledge import Entity
from govgraph.graph.linker import Linker
from govgraph.graph.statement import EntityKey
from govgraph.ontology.vocabulary import LABELS
from govgraph.views.explained import Explained, Fact, explain
from govgraph.views.explorer import addresses
from govgraph.views.explorer.known import Known
from govgraph.views.explorer.rendering import page
from govgraph.views.explorer.site import Site
from govgraph.views.facts import Json, web_link
from govgraph.views.marked import MARKERS, cuts, places
from govgraph.views.marked_text import marked_lines
from govgraph.views.page import embedded


@dataclass(frozen=True, slots=True)
class _Listed:
    """A document in the list."""

    path: str
    document: Document
    link: str
    entities: int
    facts: int


@dataclass(frozen=True, slots=True)
class _Said:
    """A fact beside the text."""

    fact: Fact
    place: str
    """The anchor of its quote."""
    subject: str
    """Addresses, empty where there is no page."""
    object: str
    behalf: str


@dataclass(frozen=True, slots=True)
class _Named:
    """An entity that the text names."""

    label: str
    name: str
    address: str
    mentions: int


def documents_page(site: Site, request: Request) -> Response:
    """Return the list of all documents, the latest first."""
    known = site.known()
    mentioned = Counter(document for document, _ in known.knowledge.mentions)
    listed = [
        _Listed(
            path, document, web_link(document.source), mentioned[document.id],
            len(known.said_by.get(document.id, ())),
        )
        for path, document in known.documents.items()
    ]  # fmt: skip
    listed.sort(key=lambda one: (one.document.title or one.document.id).casefold())
    listed.sort(key=lambda one: one.document.published, reverse=True)
    return page("documents.html", listed=listed)


def document_page(site: Site, known: Known, path: str) -> Response:
    """Return the stored text of a document with its mentions and facts marked."""
    document = known.documents[path]
    read = explain(document, site.explorer.statements(document.id))
    there = _Canonical(known, site.explorer.linker(), document)
    facts = sorted(read.facts, key=lambda fact: fact.statement.span)
    numbers = {entity.key: number for number, entity in enumerate(read.entities)}
    data: Json = {"facts": [places(fact, numbers) for fact in facts]}
    return page(
        "document.html",
        document=document,
        path=path,
        link=web_link(document.source),
        language=document.language if document.language.replace("-", "").isalpha() else "",
        lines=list(_lines(read, facts, there)),
        facts=[_said(fact, there) for fact in facts],
        names=_names(read, there),
        markers=MARKERS,
        definitions=LABELS,
        data=Markup(embedded(data)),
    )


class _Canonical:
    """From what a document calls things to the entities that they are."""

    def __init__(self, known: Known, linker: Linker, document: Document) -> None:
        self._known, self._linker, self._document = known, linker, document
        self._of_key: Mapping[EntityKey, Entity] = known.of_key

    def address(self, key: EntityKey | None) -> str:
        """Return the address of the entity's page, empty where it has none."""
        if key is None:
            return ""
        keys = self._linker.canonical(self._document.id, key)
        found = next((self._of_key[one] for one in sorted(keys) if one in self._of_key), None)
        return addresses.of_thing(found.id) if found else ""


def _lines(read: Explained, facts: Sequence[Fact], there: _Canonical) -> Iterable[Json]:
    links = [there.address(entity.key) for entity in read.entities]
    anchors: defaultdict[int, dict[str, None]] = defaultdict(dict)
    for fact in facts:
        span = fact.statement.span
        anchors[span.start][addresses.quote_anchor(span)] = None
    at = {offset: tuple(names) for offset, names in anchors.items()}
    for line in marked_lines(read, (), cuts(facts, ()), links, at):
        yield {"number": line.number, "kind": line.kind, "html": line.html}


def _said(fact: Fact, there: _Canonical) -> _Said:
    said = fact.statement
    return _Said(
        fact, addresses.quote_anchor(said.span), there.address(said.subject),
        there.address(said.object), there.address(said.on_behalf_of),
    )  # fmt: skip


def _names(read: Explained, there: _Canonical) -> list[_Named]:
    found = [
        _Named(entity.key.label, entity.name, there.address(entity.key), len(entity.mentions))
        for entity in read.entities
    ]
    return sorted(found, key=lambda one: (-one.mentions, one.name.casefold()))

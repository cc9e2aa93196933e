"""Documents as references: what a bibliography says of a source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from types import MappingProxyType
from typing import Final

from pyoxigraph import NamedNode

from govgraph.queries.answers import ResultTable, Term
from govgraph.queries.dataset import Dataset, solutions_of

_BATCH: Final = 500
_REFERENCE: Final = """
PREFIX dcterms: <http://purl.org/dc/terms/>
SELECT ?document ?identity ?source ?title ?publisher ?issued ?language WHERE {
  ?document dcterms:identifier ?identity . %s
  OPTIONAL { ?document dcterms:source ?source }
  OPTIONAL { ?document dcterms:title ?title }
  OPTIONAL { ?document dcterms:publisher ?publisher }
  OPTIONAL { ?document dcterms:issued ?issued }
  OPTIONAL { ?document dcterms:language ?language }
}
"""


@dataclass(frozen=True, slots=True, order=True)
class Reference:
    """A document as a bibliography has it; what is not known is empty."""

    key: str
    """What it is cited by: the last part of its identifier, the same in every graph."""
    title: str
    source: str
    """Its web address, else the path that it was loaded from."""
    publisher: str = ""
    published: str = ""
    """ISO 8601, as precise as the source."""
    language: str = ""
    accessed: str = ""
    """The day on which a web page was read."""

    @property
    def url(self) -> str:
        """The web address, where there is one."""
        return self.source if self.source.startswith(("http://", "https://")) else ""


def cited(table: ResultTable) -> list[str]:
    """Return the documents behind the rows of an answer with sources, each once, sorted."""
    place = table.columns.index("document_iri")
    found = (row[place] for row in table.terms)
    return sorted({term.value for term in found if isinstance(term, NamedNode)})


def references(
    store: Dataset,
    documents: Iterable[str] | None = None,
    accessed: Mapping[str, str] = MappingProxyType({}),
) -> list[Reference]:
    """Return these documents (their IRIs), or all, as references, sorted by key.

    `accessed` says on which day the documents of these identities were read.
    """
    return sorted(_found(store, documents, accessed))


def _found(
    store: Dataset, documents: Iterable[str] | None, accessed: Mapping[str, str]
) -> Iterator[Reference]:
    for part in _parts(documents):
        for row in solutions_of(store, _REFERENCE % part):
            source = _text(row["source"])
            read = accessed.get(_text(row["identity"]), "")
            reference = Reference(
                row["document"].value.rpartition("/")[2], _text(row["title"]), source,
                _text(row["publisher"]), _text(row["issued"]), _text(row["language"]),
            )  # fmt: skip
            yield reference if not reference.url else replace(reference, accessed=read)


def _parts(documents: Iterable[str] | None) -> Iterator[str]:
    """Yield what narrows the query down to some of the documents."""
    if documents is None:
        yield ""
        return
    wanted = iter(documents)
    while batch := list(islice(wanted, _BATCH)):
        yield f"VALUES ?document {{ {' '.join(str(NamedNode(iri)) for iri in batch)} }}"


def _text(term: Term | None) -> str:
    return "" if term is None else str(getattr(term, "value", term))

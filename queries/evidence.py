"""The documents and quotes that facts rest on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice

from pyoxigraph import NamedNode

from govgraph.queries.answers import Cell, python_value
from govgraph.queries.dataset import Dataset, solutions_of

_BATCH = 500

# A fact's identifier leads to its quotes; a quote's own identifier stands for itself. Documents
# that do not mention what a fact is about need not be searched, which some engines do one by one.
_QUOTES = """
PREFIX gg: <https://w3id.org/govgraph/ns#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX dcterms: <http://purl.org/dc/terms/>
SELECT DISTINCT ?fact ?document ?title ?source ?start ?quote WHERE {
  VALUES ?fact { %s }
  {
    ?fact gg:subject ?thing .
    ?document gg:mentions ?thing .
    GRAPH ?document { ?fact prov:wasDerivedFrom ?words }
  } UNION {
    GRAPH ?document { ?fact oa:hasSource ?document }
    BIND(?fact AS ?words)
  }
  GRAPH ?document {
    ?words oa:hasSelector ?text, ?position .
    ?text oa:exact ?quote .
    ?position oa:start ?start .
  }
  OPTIONAL { ?document dcterms:title ?title }
  OPTIONAL { ?document dcterms:source ?source }
}
"""


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """Words of a document that support a fact."""

    document: str
    """Title and source."""
    iri: str
    start: int
    quote: str


def sources_of(store: Dataset, facts: Iterable[str]) -> Mapping[str, list[Source]]:
    """Return the sources of each fact, by its IRI."""
    found: dict[str, list[Source]] = defaultdict(list)
    wanted = iter(sorted(set(facts)))
    while batch := list(islice(wanted, _BATCH)):
        query = _QUOTES % " ".join(str(NamedNode(fact)) for fact in batch)
        for solution in solutions_of(store, query):
            document = solution["document"]
            title, source = python_value(solution["title"]), python_value(solution["source"])
            shown = shown_source(title, source) or document.value
            quote, start = solution["quote"].value, int(solution["start"].value)
            found[solution["fact"].value].append(Source(shown, document.value, start, quote))
    return found


def shown_source(title: Cell, source: Cell) -> str:
    """Return how a document is shown beside a quote, nothing where it has neither."""
    if title is None or source is None:
        return str(title or source or "")
    return f"{title} ({source})"

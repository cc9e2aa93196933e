"""The documents and quotes that facts rest on, as a property graph holds them."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final

from govgraph.ontology.vocabulary import RELATIONS
from govgraph.queries.cypher import Cypher
from govgraph.queries.evidence import Source, shown_source
from govgraph.queries.ours_on_neo4j import of_ours

# A fact's identifier leads to its quotes; a quote's own identifier stands for itself.
_QUOTES: Final = f"""
MATCH ()-[tie:{"|".join(RELATIONS)}]->() WHERE tie.iri IN $facts
UNWIND range(0, size(tie.documents) - 1) AS i
RETURN tie.iri AS fact, tie.documents[i] AS document, tie.starts[i] AS start,
       tie.evidence[i] AS quote
UNION
MATCH ()-[tie:{"|".join(RELATIONS)}]->() WHERE any(words IN tie.quote_iris WHERE words IN $facts)
UNWIND [i IN range(0, size(tie.documents) - 1) WHERE tie.quote_iris[i] IN $facts] AS i
RETURN tie.quote_iris[i] AS fact, tie.documents[i] AS document, tie.starts[i] AS start,
       tie.evidence[i] AS quote
UNION
MATCH (document:Document)-[stated:STATES]->() WHERE stated.fact IN $facts
RETURN stated.fact AS fact, document.source AS document, stated.start AS start,
       stated.quote AS quote
UNION
MATCH (document:Document)-[stated:STATES]->() WHERE stated.quote_iri IN $facts
RETURN stated.quote_iri AS fact, document.source AS document, stated.start AS start,
       stated.quote AS quote
"""
_DOCUMENTS: Final = """
MATCH (document:Document) WHERE document.source IN $documents
RETURN document.source AS document, document.iri AS iri, document.title AS title,
       coalesce(document.url, document.source) AS source
"""


def sources_on_neo4j(session: Cypher) -> Callable[[Iterable[str]], Mapping[str, list[Source]]]:
    """Return what gives the sources of facts, by their IRIs."""
    return partial(_sources, session)


def _sources(session: Cypher, facts: Iterable[str]) -> Mapping[str, list[Source]]:
    quoted = session.run(of_ours(_QUOTES), {"facts": sorted(set(facts))}, limit=sys.maxsize).rows
    wanted = {"documents": sorted({str(document) for _, document, _, _ in quoted})}
    said = session.run(of_ours(_DOCUMENTS), wanted, limit=sys.maxsize).rows
    shown = {
        document: (shown_source(title, source), str(iri)) for document, iri, title, source in said
    }
    found: dict[str, list[Source]] = defaultdict(list)
    for fact, document, start, quote in quoted:
        name, iri = shown[document]
        found[str(fact)].append(Source(name or iri, iri, int(start or 0), str(quote)))
    return found

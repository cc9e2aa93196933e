"""The words that carry relations and proof in RDF: our own and those of the vocabularies we reuse.

What documents say is named in `govgraph.ontology.vocabulary`; the terms here hold it together.
IRIs are plain strings, so that this folder needs no RDF library.
"""

from __future__ import annotations

from typing import Final

from govgraph.ontology.vocabulary import NAMESPACE, ROLES, THINGS

KINDS: Final = "https://w3id.org/govgraph/kind/"
SHAPES: Final = "https://w3id.org/govgraph/shapes#"

RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS: Final = "http://www.w3.org/2000/01/rdf-schema#"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"
SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
DCTERMS: Final = "http://purl.org/dc/terms/"
PROV: Final = "http://www.w3.org/ns/prov#"
ORG: Final = "http://www.w3.org/ns/org#"
OA: Final = "http://www.w3.org/ns/oa#"

CLASSES: Final = (
    "Participation",
    "Membership",
    "Relation",
    "Value",
    "Evidence",
    "Pair",
    "Community",
)
"""Classes of inner nodes, in the namespace."""

TERMS: Final = (
    "subject", "predicate", "object", "event", "role", "roleAsWritten", "former", "onBehalfOf",
    "asOf", "sources", "shown", "evidence", "quote", "grade", "rule", "method", "antecedent",
    "mentions", "sha256", "coParticipatedWith", "partneredWith", "events",
    "community", "betweenness",
)  # fmt: skip
"""Properties of inner nodes, documents and what is derived, in the namespace."""

THING_PATHS: Final = (
    "person", "institution", "event", "initiative", "country", "document", "participation",
    "membership", "relation", "value", "evidence", "quote", "pair", "community",
    "graph",
)  # fmt: skip
"""The folders of identifiers."""


def prefixes(base: str = THINGS) -> dict[str, str]:
    """Return prefix to namespace as our files spell them, one prefix a folder of identifiers."""
    known = {
        "gg": NAMESPACE, "role": ROLES, "kind": KINDS, "rdf": RDF, "rdfs": RDFS, "xsd": XSD,
        "skos": SKOS, "dcterms": DCTERMS, "prov": PROV, "org": ORG, "oa": OA,
    }  # fmt: skip
    return known | {f"{path}-id": f"{base}{path}/" for path in THING_PATHS}

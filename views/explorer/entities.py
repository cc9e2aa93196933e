"""The page of a person, an institution, an event, an initiative or a country."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from starlette.responses import Response

from govgraph.graph.document import Document
from govgraph.graph.knowledge import Entity
from govgraph.ontology.vocabulary import LABELS, NAMESPACE, THINGS
from govgraph.queries.answers import ResultGraph
from govgraph.queries.catalogue import Question, catalogue
from govgraph.queries.header import Parameter
from govgraph.queries.present import write
from govgraph.views.explorer import addresses
from govgraph.views.explorer.known import Known
from govgraph.views.explorer.rendering import page
from govgraph.views.explorer.sections import sections
from govgraph.views.explorer.site import Site
from govgraph.views.explorer.words import when
from govgraph.views.facts import Json, Telling

_DESCRIBED: Final = """
PREFIX gg: <https://w3id.org/govgraph/ns#>
CONSTRUCT { ?node ?property ?value } WHERE {
  { BIND(%s AS ?node) } UNION { ?node gg:subject %s } UNION { ?node gg:object %s }
  ?node ?property ?value
}
"""
_ASKED: Final = """PREFIX gg: <%s>
SELECT ?name ?relation ?role ?sources ?other WHERE {
  { ?fact gg:subject <%s> ; gg:object ?other } UNION { ?fact gg:subject ?other ; gg:object <%s> }
  ?fact gg:predicate ?relation ; gg:sources ?sources .
  ?other gg:name ?name .
  OPTIONAL { ?fact gg:role ?role }
}
ORDER BY ?relation ?name
"""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A saved question with one thing filled in."""

    title: str
    address: str
    needed: bool


def entity_page(known: Known, entity: Entity) -> Response:
    """Return all that is known of an entity, each fact with the sentence that says it."""
    telling = known.telling()
    iri = THINGS + entity.id
    return page(
        "entity.html",
        entity=entity,
        others=_other_names(entity),
        values=_values(telling, entity),
        contents=sections(known, telling, entity),
        documents=telling.documents,
        mentions=_mentions(known, entity),
        editions=[
            known.entities[one] for one in known.events.editions(entity.id) if one != entity.id
        ],
        questions=sorted(_questions(known, entity), key=lambda asked: not asked.needed),
        ask=_ASKED % (NAMESPACE, iri, iri),
        iri=iri,
    )


def _other_names(entity: Entity) -> list[str]:
    names = dict.fromkeys([*entity.aliases, entity.shown("acronym"), entity.shown("iso")])
    return [name for name in names if name and name != entity.name]


def _values(telling: Telling, entity: Entity) -> list[Json]:
    """Return what is stated of an event, the values that are shown elsewhere marked as such."""
    stated = [
        value | {"shown": value["value"] == entity.shown(value["name"])}
        for value in telling.values(entity.id)
    ]
    start, end = (
        next((one for one in stated if one["shown"] and one["name"] == name), None)
        for name in ("start", "end")
    )
    if start and end and all(one in start["evidence"] for one in end["evidence"]):
        both = start | {"name": "dates", "value": when(entity)}
        stated = [both, *(one for one in stated if one not in (start, end))]
    return stated


def _mentions(known: Known, entity: Entity) -> list[tuple[Document, str]]:
    paths = [known.paths[document] for document in entity.documents if document in known.paths]
    return [(known.documents[path], path) for path in paths]


def _questions(known: Known, entity: Entity) -> Iterator[_Asked]:
    value = known.finder.given_as(entity.id, entity.name)
    kinds = (LABELS[entity.label].path, "entity")
    for question in catalogue().values():
        fitting = [(n, p) for n, p in question.header.parameters.items() if p.type in kinds]
        if fitting:
            yield _asked(question, *fitting[0], value)


def _asked(question: Question, name: str, parameter: Parameter, value: str) -> _Asked:
    address = addresses.with_values(f"/questions/{question.name}", **{name: value})
    return _Asked(question.header.title, address, parameter.required)


async def turtle(site: Site, path: str) -> Response:
    """Return what the merged view says of an entity, as RDF."""
    iri = f"<{THINGS}{path}>"
    answer = await site.explorer.sparql(_DESCRIBED % (iri, iri, iri))
    assert isinstance(answer, ResultGraph)
    out = io.StringIO()
    write(answer, "ttl", out)
    return Response(out.getvalue(), media_type="text/turtle; charset=utf-8")

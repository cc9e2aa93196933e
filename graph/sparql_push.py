"""A SPARQL server's dataset brought to the state of ours, graph by graph.

A graph of our own on the server, `PUSHED`, lists the graphs that pushes wrote, each with a digest
of its content and its number of triples. A graph is listed before it is written, and gets its
digest when all of it is there: what a push that was killed left behind, the next one completes.
Graphs that are not listed belong to others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pyoxigraph import DefaultGraph, Literal, NamedNode, QuerySolutions, Store, Variable

from govgraph.graph.errors import UsageError
from govgraph.graph.sparql_server import SparqlServer
from govgraph.ontology.vocabulary import THINGS

PUSHED: Final = THINGS + "graph/pushed"
"""The graph that lists what pushes wrote."""
KNOWN: Final = THINGS + "graph/known"
"""How that graph calls the default graph, which has no name."""

REQUEST: Final = 4_000_000
"""Characters of N-Triples a request, about 30,000 triples."""
_COUNTED, _NOTED = 200, 25
"""Graphs that are counted by one query, and that are written before it is noted down."""
_A = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_VOID, _SPDX = "http://rdfs.org/ns/void#", "http://spdx.org/rdf/terms#"


@dataclass(frozen=True, slots=True)
class Content:
    """What a graph holds: a digest of its sorted lines, and how many there are."""

    digest: str
    triples: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What a push has to do to a server; nothing is changed until it is carried out."""

    server: SparqlServer
    store: Store
    merged: str
    """The graph that takes the merged view, `KNOWN` for the default graph."""
    wanted: Mapping[str, Content]
    """Every graph that is to be there."""
    changed: Sequence[str]
    gone: Sequence[str]
    request: int = REQUEST
    """Characters that a request may have, unless one triple alone has more."""

    @property
    def triples(self) -> int:
        """How many triples are to be sent."""
        return sum(self.wanted[graph].triples for graph in self.changed)

    def carry_out(self) -> Iterator[int]:
        """Do it; yield, after every request, how many triples it has sent.

        Raises:
            ServerError: the server cannot be reached, or refuses; a further push completes it.
        """
        if not self.changed and not self.gone:
            return
        settled = {g: c for g, c in self.wanted.items() if g not in self.changed}
        pending = [*self.changed, *self.gone]
        self.server.put(PUSHED, _listed({**settled, **dict.fromkeys(pending)}))
        for graph in self.gone:
            self.server.delete(_name(graph))
            yield 0
        written: dict[str, Content] = {}
        for graph in self.changed:
            yield from self._write(graph)
            written[graph] = self.wanted[graph]
            if len(written) == _NOTED:
                self.server.post(PUSHED, _listed(written))
                written.clear()
        self.server.put(PUSHED, _listed(self.wanted))

    def _write(self, graph: str) -> Iterator[int]:
        send = self.server.put
        for part in _in_requests(_lines(self.store, graph, self.merged), self.request):
            send(_name(graph), part)
            yield len(part)
            send = self.server.post


def plan(
    store: Store, server: SparqlServer, merged: str = KNOWN, *, take_over: bool = False
) -> Plan:
    """Return what has to be done so that the server holds what the store holds.

    `merged` names another graph for the merged view than the default graph. Raises ServerError,
    or UsageError where others wrote what would be overwritten; `take_over` overwrites it all the
    same.
    """
    before = _before(server)
    wanted = {graph: _content(_lines(store, graph, merged)) for graph in _graphs(store, merged)}
    there = _counts(server, {*wanted, *before})
    if not take_over:
        _refuse_foreign(server, wanted, before, there)
    changed = [
        graph
        for graph, content in wanted.items()
        if before.get(graph) != content or there.get(graph, 0) != content.triples
    ]
    return Plan(server, store, merged, wanted, changed, sorted(set(before) - set(wanted)))


def pushed_graphs(server: SparqlServer) -> list[str]:
    """Return the named graphs that pushes wrote, which the server's query service is asked for.

    Raises:
        ServerError: the server cannot be reached, or refuses.
    """
    answer = server.query(f"SELECT ?g {{ GRAPH <{PUSHED}> {{ ?g a <{_VOID}Dataset> }} }}")
    assert isinstance(answer, QuerySolutions)
    return sorted(row["g"].value for row in answer)


def _graphs(store: Store, merged: str) -> list[str]:
    """Return the graphs that are to be there, the merged view last: it speaks of all others."""
    named = sorted(g.value for g in store.named_graphs() if isinstance(g, NamedNode))
    if merged in (*named, PUSHED):
        raise UsageError(f"<{merged}> is the name of another graph of ours; take a new one")
    return [*named, merged]


def _name(graph: str) -> str:
    """Return a graph's name as the server is told it: the default graph has none."""
    return "" if graph == KNOWN else graph


def _lines(store: Store, graph: str, merged: str) -> list[str]:
    name = DefaultGraph() if graph == merged else NamedNode(graph)
    quads = store.quads_for_pattern(None, None, None, name)
    return sorted(f"{quad.subject} {quad.predicate} {quad.object} ." for quad in quads)


def _content(lines: Sequence[str]) -> Content:
    digest = hashlib.sha256()
    for line in lines:
        digest.update(f"{line}\n".encode())
    return Content(digest.hexdigest(), len(lines))


def _in_requests(lines: Iterable[str], most: int) -> Iterator[list[str]]:
    """Yield the lines in parts of bounded length; one that is empty where there are no lines."""
    part: list[str] = []
    size = 0
    for line in lines:
        if part and size + len(line) > most:
            yield part
            part, size = [], 0
        part.append(line)
        size += len(line)
    yield part


def _before(server: SparqlServer) -> dict[str, Content | None]:
    """Return what pushes wrote before, None for a graph that one of them did not get done."""
    said: dict[str, dict[str, str]] = {}
    for triple in server.get(PUSHED):
        if isinstance(triple.subject, NamedNode) and isinstance(triple.object, Literal | NamedNode):
            values = said.setdefault(triple.subject.value, {})
            values[triple.predicate.value] = triple.object.value
    return {
        graph: Content(values[_SPDX + "checksumValue"], int(values[_VOID + "triples"]))
        if _SPDX + "checksumValue" in values
        else None
        for graph, values in said.items()
    }


def _listed(graphs: Mapping[str, Content | None]) -> list[str]:
    lines = []
    for graph, content in sorted(graphs.items()):
        node = NamedNode(graph)
        lines.append(f"{node} {_A} <{_VOID}Dataset> .")
        if content:
            lines.append(f"{node} <{_SPDX}checksumValue> {Literal(content.digest)} .")
            lines.append(f"{node} <{_VOID}triples> {Literal(content.triples)} .")
    return lines


def _counts(server: SparqlServer, graphs: Iterable[str]) -> dict[str, int]:
    """Return how many triples the server holds in each of these graphs that is there."""
    names = sorted(graphs)
    found: dict[str, int] = {}
    if KNOWN in names:
        found[KNOWN] = _rows(server, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")[0][1]
    for at in range(0, len(names), _COUNTED):
        values = " ".join(str(NamedNode(name)) for name in names[at : at + _COUNTED])
        query = (
            f"SELECT ?g (COUNT(*) AS ?n) {{ VALUES ?g {{ {values} }} GRAPH ?g {{ ?s ?p ?o }} }} "
            "GROUP BY ?g"
        )
        found.update((graph, count) for graph, count in _rows(server, query) if graph)
    return found


def _rows(server: SparqlServer, query: str) -> list[tuple[str, int]]:
    answer = server.query(query)
    assert isinstance(answer, QuerySolutions)
    graph = Variable("g") in answer.variables
    return [(row["g"].value if graph and row["g"] else "", int(row["n"].value)) for row in answer]


def _refuse_foreign(
    server: SparqlServer,
    wanted: Mapping[str, Content],
    before: Mapping[str, Content | None],
    there: Mapping[str, int],
) -> None:
    """Raise UsageError where a graph that would be overwritten holds what no push put there."""
    if KNOWN in (*wanted, *before):
        _refuse_foreign_default(server, before, there[KNOWN])
    foreign = [graph for graph in wanted if graph not in before and there.get(graph)]
    if foreign:
        raise UsageError(
            f"{server.store_url} holds {len(foreign):,} graphs of our names that no push put "
            f"there, the first is <{foreign[0]}>. Nothing was changed; --take-over overwrites them"
        )


def _refuse_foreign_default(
    server: SparqlServer, before: Mapping[str, Content | None], held: int
) -> None:
    known = before.get(KNOWN)
    ours = known.triples if known else 0
    if held in (0, ours) or (KNOWN in before and known is None):
        return
    raise UsageError(
        f"the default graph of {server.store_url} holds {held:,} triples, of which a push wrote "
        f"{ours:,}: others wrote there too, or it shows all graphs as one. Nothing was changed. "
        "--default-graph IRI puts the merged view into a graph of its own; --take-over overwrites "
        "what is there"
    )

"""An answer as a network: rows that name two things tie them."""

from __future__ import annotations

from typing import Final

from govgraph.ontology.vocabulary import THINGS
from govgraph.views.explorer.drawn import network_data
from govgraph.views.explorer.known import Known
from govgraph.views.explorer.tabular import Quoted, Row, Shown, Tabular
from govgraph.views.facts import Json

MOST: Final = 400
"""Nodes; rows beyond them are in the table alone."""


def pair_of_columns(answer: Tabular, known: Known) -> tuple[int, int] | None:
    """Return the first two columns of entities, None where there are no two."""
    columns = [
        at
        for at in range(len(answer.columns))
        if any(_entity(row.cells[at], known) for row in answer.rows)
    ]
    return (columns[0], columns[1]) if len(columns) > 1 else None


def network_of(answer: Tabular, known: Known) -> tuple[Json, int]:
    """Return the network of an answer, and how many of its rows are not in it.

    Raises ValueError where no two columns name entities.
    """
    pair = pair_of_columns(answer, known)
    if pair is None:
        raise ValueError("no two columns of this answer name things of the graph")
    telling = known.telling()
    ties: dict[str, Json] = {}
    nodes: dict[str, None] = {}
    left_out = 0
    for number, row in enumerate(answer.rows):
        a, b = (_entity(row.cells[at], known) for at in pair)
        if not a or not b or a == b or len(nodes.keys() | {a, b}) > MOST:
            left_out += 1
            continue
        nodes |= {a: None, b: None}
        key = f"row/{number}"
        telling.facts[key] = _fact(answer, row, pair, a, b)
        for source in row.sources:
            telling.documents[source.document] = _document(source)
        first, second = min(a, b), max(a, b)
        tie = ties.setdefault(
            f"{first}+{second}",
            {"id": f"{first}+{second}", "a": first, "b": second, "strands": []},
        )
        tie["strands"].append({"event": "", "year": "", "facts": [key]})
    return network_data(known, telling, list(ties.values()), nodes, "row"), left_out


def _entity(cell: Shown, known: Known) -> str:
    path = cell.iri.removeprefix(THINGS)
    return path if path in known.entities else ""


def _fact(answer: Tabular, row: Row, pair: tuple[int, int], a: str, b: str) -> Json:
    """Return a row as the panel tells a fact: the other cells are what it says."""
    rest = "; ".join(
        f"{title} {cell.text}"
        for at, (title, cell) in enumerate(zip(answer.titles, row.cells, strict=True))
        if at not in pair and cell.text
    )
    return {
        "start": a, "type": "", "end": b,
        "role": rest, "former": False, "behalf": "", "year": "", "as_of": "",
        "sources": len({source.document for source in row.sources}),
        "evidence": [_evidence(source) for source in row.sources],
    }  # fmt: skip


def _evidence(source: Quoted) -> Json:
    return {
        "document": source.document, "quote": list(source.parts), "grade": "", "written": "",
        "antecedents": [], "place": source.address,
    }  # fmt: skip


def _document(source: Quoted) -> Json:
    return {"title": source.document, "link": "", "published": "", "publisher": ""}

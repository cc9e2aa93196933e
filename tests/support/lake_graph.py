"""A small graph on disk: two forums, who ran and spoke at them, said by two documents."""

from __future__ import annotations

from pathlib import Path

from statement_factory import METHOD, country, document, event, institution, names, person, says

from govgraph.graph.workspace import Workspace

ALDER, BIRCH = institution("Alder University"), institution("Birch Institute")
LAKE, HILL = event("Lake Forum 2021", "2021"), event("Hill Forum 2022", "2022")
ANA, NORWAY = person("Ana Lund"), country("Norway")

_NAMES = {
    ALDER: "Alder University", BIRCH: "Birch Institute", LAKE: "Lake Forum 2021",
    HILL: "Hill Forum 2022", ANA: "Ana Lund", NORWAY: "Norway",
}  # fmt: skip


def lake_graph(folder: Path) -> Path:
    """Write the graph into a folder, and return it."""
    workspace = Workspace.create(folder)
    lake = [names("lake.txt", key, name) for key, name in _NAMES.items() if key != HILL]
    hill = [names("hill.txt", key, name) for key, name in _NAMES.items() if key != LAKE]
    with workspace.writing(), workspace.ledger.transaction():
        workspace.ledger.store(document("lake.txt", published="2021-06"), [
            *lake,
            says("lake.txt", ALDER, "ORGANIZED", LAKE, role="host"),
            says("lake.txt", BIRCH, "SUPPORTED", LAKE, role="partner"),
            says("lake.txt", ANA, "PARTICIPATED_IN", LAKE, role="speaker"),
            says("lake.txt", ANA, "AFFILIATED_WITH", ALDER, role="dean", former=True),
            says("lake.txt", LAKE, "LOCATED_IN", NORWAY),
            says("lake.txt", LAKE, "start", "2021-06"),
        ], METHOD)  # fmt: skip
        workspace.ledger.store(document("hill.txt", published="2022"), [
            *hill,
            says("hill.txt", ALDER, "ORGANIZED", HILL, role="host"),
            says("hill.txt", BIRCH, "SUPPORTED", HILL, role="partner"),
            says("hill.txt", ANA, "PARTICIPATED_IN", HILL, role="speaker"),
            says("hill.txt", HILL, "start", "2022-09-01"),
        ], METHOD)  # fmt: skip
    workspace.close()
    return folder


def forget(folder: Path, name: str) -> None:
    """Take a document out of the graph in a folder, as another process would."""
    workspace = Workspace.open(folder)
    with workspace.writing(), workspace.ledger.transaction():
        workspace.ledger.forget(name)
    workspace.close()

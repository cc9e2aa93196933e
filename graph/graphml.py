"""GraphML, as networkx writes it: for yEd, Gephi, igraph, Cytoscape and networkx itself."""

from __future__ import annotations

from typing import BinaryIO

import networkx as nx

from govgraph.graph.drawing import Drawing


def write_graphml(drawn: Drawing, stream: BinaryIO) -> None:
    """Write a drawing; nodes carry `label`, edges `label` and `weight`, beside their attributes."""
    network: nx.MultiGraph[str] = nx.MultiDiGraph() if drawn.directed else nx.MultiGraph()
    for node in drawn.nodes:
        network.add_node(_token(node.id), **{"label": node.label, **node.attributes})
    for edge in drawn.edges:
        held = {"label": edge.label, "weight": edge.weight, **edge.attributes}
        start, end = _token(edge.start), _token(edge.end)
        network.add_edge(start, end, key=_token(edge.id), **held)
    nx.write_graphml_lxml(network, stream, encoding="utf-8", prettyprint=True)


def _token(id_: str) -> str:
    """Return an identifier in the characters that GraphML has for them."""
    return id_.replace("/", ":").replace(" ", "_")

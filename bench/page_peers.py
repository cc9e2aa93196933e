"""One way of writing a network as a page, in a process of its own; prints the seconds it took.

python bench/page_peers.py WAY NODES FILE

`bench/pages.py` runs it. Our pages are written from a graph with its proofs, the others from a
networkx graph of the same institutions and ties, with the names but without anything behind them.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
from made_partners import made_partners, name, pairs

TIES_PER_NODE = 3
Writer = Callable[[Path], None]


def ours(nodes: int) -> Writer:
    """Return what writes our page of partnerships, as `govgraph view` does."""
    from govgraph.views.pages import partnerships_page

    knowledge = made_partners(nodes, TIES_PER_NODE * nodes)
    return lambda path: _text(path, partnerships_page(knowledge))


def ours_whole(nodes: int) -> Writer:
    """Return what writes our page of partnerships with every node and tie drawn."""
    from govgraph.views.pages import partnerships_page

    knowledge = made_partners(nodes, TIES_PER_NODE * nodes)
    return lambda path: _text(path, partnerships_page(knowledge, most_nodes=nodes))


def pyvis(nodes: int) -> Writer:
    """Return what writes a page as pyvis's introduction does, its library in the page."""
    from pyvis.network import Network

    def write(path: Path) -> None:
        drawn = Network(height="750px", cdn_resources="in_line")
        drawn.from_nx(network(nodes))
        _text(path, drawn.generate_html())

    return write


def gravis_d3(nodes: int) -> Writer:
    """Return what writes a page with gravis and D3."""
    import gravis

    return lambda path: gravis.d3(network(nodes)).export_html(str(path), overwrite=True)


def gravis_vis(nodes: int) -> Writer:
    """Return what writes a page with gravis and vis-network."""
    import gravis

    return lambda path: gravis.vis(network(nodes)).export_html(str(path), overwrite=True)


def ipysigma(nodes: int) -> Writer:
    """Return what writes a page with ipysigma."""
    from ipysigma import Sigma

    return lambda path: Sigma.write_html(network(nodes), str(path), fullscreen=True)


WAYS: dict[str, Callable[[int], Writer]] = {
    "ours": ours,
    "ours-whole": ours_whole,
    "pyvis": pyvis,
    "gravis-d3": gravis_d3,
    "gravis-vis": gravis_vis,
    "ipysigma": ipysigma,
}


def network(nodes: int) -> nx.Graph[Any]:
    """Return the same institutions and ties as a plain network."""
    plain: nx.Graph[Any] = nx.Graph()
    plain.add_nodes_from(name(node) for node in range(nodes))
    plain.add_edges_from((name(a), name(b)) for a, b in pairs(nodes, TIES_PER_NODE * nodes))
    return plain


def _text(path: Path, html: str) -> None:
    path.write_text(html, encoding="utf-8")


def main() -> int:
    """Write the page and print what it took."""
    way, nodes, path = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    write = WAYS[way](nodes)
    begun = time.perf_counter()
    write(path)
    print(json.dumps({"write": time.perf_counter() - begun, "bytes": path.stat().st_size}))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The bench of pages draws a network with proofs, and says of each page what it took."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from made_partners import made_partners

from govgraph.graph.networks import partnerships

_ROOT = Path(__file__).resolve().parents[2]


def test_the_made_up_network_has_three_ties_a_node_and_a_proof_for_each() -> None:
    knowledge = made_partners(50, 150)
    network = partnerships(knowledge)
    assert (len(network), network.number_of_edges()) == (50, 150)
    texts = {document.id: document.text for document in knowledge.documents}
    for relation in knowledge.relations:
        (proof,) = relation.evidence
        assert proof.span.cut(texts[proof.document]) == proof.quote
    assert made_partners(50, 150) == knowledge


def test_the_bench_writes_its_table(tmp_path: Path, require: Callable[[object, str], None]) -> None:
    require(shutil.which("chromium") or shutil.which("chromium-browser"), "Chromium (chromium)")
    out = tmp_path / "pages.md"
    out.write_text("# What pages cost\n\n## 9 nodes\n\nof before\n", encoding="utf-8")
    command = ["--sizes", "60", "--repeats", "1", "--only", "ours", "--write", str(out)]
    subprocess.run([sys.executable, str(_ROOT / "bench" / "pages.py"), *command], check=True)
    text = out.read_text(encoding="utf-8")
    assert text.startswith("# What pages cost\n\n## 60 nodes, 180 ties")
    (row,) = [line for line in text.splitlines() if line.startswith("| ours")]
    figures = [cell.strip() for cell in row.split("|")[2:-1]]
    assert len(figures) == 8 and all(float(figure) > 0 for figure in figures)

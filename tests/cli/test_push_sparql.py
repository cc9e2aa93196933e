"""`govgraph push` to a SPARQL server: what a user sees."""

from __future__ import annotations

from pathlib import Path

from fuseki_server import Fuseki
from running import Graph


def test_a_push_says_what_it_will_do_and_what_it_did(tmp_path: Path, fuseki: Fuseki) -> None:
    story = tmp_path / "story.txt"
    story.write_text("Alder University hosted the Lake Forum 2021 in Beijing.\n")
    graph, server = Graph(tmp_path / "graph"), f"sparql+{fuseki.dataset()}"
    assert graph("build", story).exit_code == 0
    foretold = graph("push", server, "--dry-run")
    assert (foretold.exit_code, "nothing was changed" in foretold.stderr) == (0, True)
    done = graph("push", server)
    assert (done.exit_code, done.stdout) == (0, foretold.stdout)
    assert "holds all 2 graphs already" in graph("push", server).stdout

"""Print what loading and opening the stores take, ours beside others, on the same made-up facts.

python bench/stores.py                            2,000 events, three runs, medians
python bench/stores.py --events 200 --runs 1      a quick look
python bench/stores.py --out bench/stores.md      the tables as they stand in the repository

It needs what the tests need (Java, `make .venv/servers/neo4j/fetched`) and the extra `bench`.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from made_events import made_events
from one_run import measured, tell

from govgraph.graph.apoc import apoc_lines
from govgraph.graph.rdf import quads

ROOT = Path(__file__).resolve().parents[1]
LOADING = {
    "oxigraph": "Oxigraph, in bulk (`govgraph build`)",
    "oxigraph-by-one": "Oxigraph, quad by quad",
    "arcadedb": "ArcadeDB, in batches (first question in Cypher)",
    "arcadedb-by-one": "ArcadeDB, one statement a row",
    "neo4j": "Neo4j, pushed (`govgraph push`)",
    "neo4j-by-one": "Neo4j, one statement a row",
    "rdflib-neo4j": "Neo4j, by rdflib-neo4j (no proofs)",
}
OPENING = {
    "oxigraph": "Oxigraph, files opened (command line, notebooks)",
    "arcadedb": "ArcadeDB, files opened in a child process (command line)",
    "arcadedb-bolt": "ArcadeDB, Bolt server (notebooks)",
    "neo4j": "Neo4j, server started",
}
BASIS = {
    "oxigraph-by-one": "oxigraph", "arcadedb-by-one": "arcadedb",
    "neo4j-by-one": "neo4j", "rdflib-neo4j": "neo4j",
}  # fmt: skip
"""Whose time another's is set beside."""


@dataclass(frozen=True)
class Facts:
    """What is loaded: one graph in three files."""

    rows: int
    quads: int
    known: int


def main() -> int:
    """Prepare the facts, run every way in turn, and print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--events", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--limit", type=float, default=120, help="seconds a way may take to load")
    parser.add_argument("--only", nargs="*", choices=LOADING, default=[*LOADING])
    parser.add_argument("--out", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="govgraph-bench-") as name:
        folder = Path(name)
        facts = prepare(folder, given.events)
        loads, opens = measure(folder, given.runs, given.limit, given.only)
    text = page(given.events, given.runs, given.limit, facts, loads, opens)
    print(text)
    if given.out:
        head = given.out.read_text(encoding="utf-8") if given.out.exists() else ""
        kept = head.partition(f"## {given.events:,} events")[0].rstrip()
        given.out.write_text(f"{kept}\n\n{text}", encoding="utf-8")
    return 0


def prepare(folder: Path, events: int) -> Facts:
    """Write the facts as JSON Lines, as N-Quads, and what is known of them as N-Triples."""
    knowledge = made_events(events)
    with (folder / "facts.jsonl").open("w", encoding="utf-8") as stream:
        rows = sum(bool(stream.write(f"{line}\n")) for line in apoc_lines(knowledge))
    known, count = [], 0
    with (folder / "facts.nq").open("w", encoding="utf-8") as stream:
        for count, quad in enumerate(quads(knowledge), 1):  # noqa: B007
            stream.write(f"{quad} .\n")
            if str(quad.graph_name) == "DEFAULT":
                known.append(f"{quad.triple} .\n")
    (folder / "known.nt").write_text("".join(sorted(known)), encoding="utf-8")
    return Facts(rows, count, len(known))


Costs = dict[str, list[dict[str, Any]]]


def measure(folder: Path, runs: int, limit: float, only: list[str]) -> tuple[Costs, Costs]:
    """Run every way once a round; one that was stopped is not run again."""
    loads, opens = defaultdict[str, list[Any]](list), defaultdict[str, list[Any]](list)
    stopped: set[str] = set()
    for run in range(runs):
        for way in [way for way in only if way not in stopped]:
            shutil.rmtree(folder / way, ignore_errors=True)
            done = child("load", way, folder, limit + (15 if "neo4j" in way else 0))
            tell(f"run {run + 1}, {way}: {done or 'stopped'}")
            loads[way] += [done] if done else []
            stopped |= set() if done else {way}
        for way in OPENING:
            place = way.removesuffix("-bolt")
            if (folder / place).exists() and place not in stopped:
                done = child("open", way, folder, limit, place)
                tell(f"run {run + 1}, {way} opened: {done}")
                opens[way] += [done] if done else []
    answers = {json.dumps(done["answer"]) for found in opens.values() for done in found}
    if len(answers) > 1:
        raise SystemExit(f"the stores disagree: {answers}")
    return loads, opens


def child(task: str, way: str, folder: Path, limit: float, place: str = "") -> Any:
    """Return what a way took, in a process of its own; None where it had to be stopped."""
    command = [
        sys.executable, str(ROOT / "bench" / "store_peers.py"), task, way,
        str(folder), str(folder / (place or way)),
    ]  # fmt: skip
    paths = [ROOT / "tests" / "support", os.environ.get("PYTHONPATH", "")]
    surroundings = {
        **os.environ,
        "BENCH_STARTED": str(time.time()),
        "PYTHONPATH": os.pathsep.join(map(str, paths)),
        "TMPDIR": str(folder),
    }
    return measured(command, limit, surroundings)


def page(events: int, runs: int, limit: float, facts: Facts, loads: Costs, opens: Costs) -> str:
    """Return the tables, with what they were measured on."""
    taken = "One run" if runs == 1 else f"Medians of {runs} runs"
    lines = [
        f"## {events:,} events", "",
        f"{facts.rows:,} nodes and relationships of the property graph; {facts.quads:,} quads, of "
        f"which {facts.known:,} without proofs. {taken}, the ways one after the other in each.", "",
        "| loading | seconds | rows/s | times ours | peak MB | resident MB | disk MB |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]  # fmt: skip
    for way, found in loads.items():
        title = LOADING[way]
        if not found:
            lines.append(f"| {title} | stopped after {limit:g} s | | | | | |")
            continue
        seconds, peak, resident, disk = medians(found, "seconds", "peak", "resident", "disk")
        basis = loads.get(BASIS.get(way, ""))
        ratio = f"{seconds / medians(basis, 'seconds')[0]:.1f}" if basis else ""
        held = f"{resident:,.0f}" if resident else "ended"
        lines.append(
            f"| {title} | {seconds:.1f} | {facts.rows / seconds:,.0f} | {ratio} "
            f"| {peak:,.0f} | {held} | {disk:,.0f} |"
        )
    lines += [
        "", "| opening | first answer, s | the same again, ms | engine resident MB |",
        "| --- | ---: | ---: | ---: |",
    ]  # fmt: skip
    for way, title in OPENING.items():
        if found := opens.get(way):
            first, again, resident = medians(found, "seconds", "again", "resident")
            lines.append(f"| {title} | {first:.1f} | {1000 * again:.0f} | {resident:,.0f} |")
    return "\n".join([*lines, "", machine(), ""])


def medians(found: list[dict[str, Any]], *names: str) -> list[float]:
    """Return the median of each of these."""
    return [statistics.median(one[name] for one in found) for name in names]


def machine() -> str:
    """Return what it ran on."""
    cpu = next(
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text().splitlines()
        if line.startswith("model name")
    )
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    packages = ("pyoxigraph", "arcadedb-embedded", "neo4j", "rdflib", "rdflib-neo4j")
    versions = ", ".join(f"{name} {version(name)}" for name in packages)
    server = next(ROOT.glob(".venv/servers/neo4j/neo4j-5*.jar")).stem
    load = os.getloadavg()[2]
    return (
        f"{os.cpu_count()} cores of {cpu}, {memory:.0f} GB, Python {platform.python_version()}; "
        f"{versions}, server {server}. Load average over the last 15 minutes: {load:.1f}."
    )


if __name__ == "__main__":
    sys.exit(main())

"""One way of loading or opening a store, in a process of its own; prints what it took as JSON.

python bench/store_peers.py load WAY FACTS FOLDER
python bench/store_peers.py open WAY FACTS FOLDER

`bench/stores.py` runs it. FACTS is the folder of the prepared facts, FOLDER that of the store.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from neo4j_server import Neo4j

ROOT = Path(__file__).resolve().parents[1]
JARS = ROOT / ".venv" / "servers" / "neo4j"
HEAP = "1g"
"""Of every Java machine, ArcadeDB's too."""

IN_CYPHER = (
    "MATCH (b:Institution)-[:ORGANIZED]->(e:Event) RETURN b.name AS name, count(e) AS events "
    "ORDER BY events DESC, name LIMIT 10"
)
IN_SPARQL = """
PREFIX gg: <https://w3id.org/govgraph/ns#>
SELECT ?name (COUNT(?e) AS ?events) { ?b a gg:Institution ; gg:name ?name ; gg:organized ?e }
GROUP BY ?b ?name ORDER BY DESC(?events) ?name LIMIT 10
"""
Rows = list[tuple[Any, ...]]
Ask = Callable[[], Rows]


@dataclass(frozen=True)
class Cost:
    """What something took: seconds, and megabytes of memory and of disk."""

    seconds: float
    peak: float
    """Highest resident memory of the loading process and of the engine's, where it is another."""
    resident: float
    """That of the engine at the end; 0 where it has ended by then."""
    disk: float
    again: float = 0
    """Seconds for the same question asked again."""
    answer: Rows | None = None


# Loading -----------------------------------------------------------------------------------------


def oxigraph(facts: Path, folder: Path) -> Cost:
    """Load quads in bulk, as a build does."""
    from govgraph.graph.rdf_store import RdfStore

    with timed() as seconds:
        RdfStore(folder).replace(_quads(facts), "r1")
    return cost(seconds(), folder)


def oxigraph_by_one(facts: Path, folder: Path) -> Cost:
    """Load quads one by one, each in a transaction of its own."""
    from pyoxigraph import Store

    store = Store(str(folder))
    with timed() as seconds:
        for quad in _quads(facts):
            store.add(quad)
        store.flush()
    return cost(seconds(), folder)


def _quads(facts: Path) -> Iterator[Any]:
    from pyoxigraph import RdfFormat, parse

    return parse(path=str(facts / "facts.nq"), format=RdfFormat.N_QUADS)


def arcadedb(facts: Path, folder: Path) -> Cost:
    """Load nodes and relationships in batches, as the first question in Cypher does."""
    from govgraph.graph.cypher_store import CypherStore

    with timed() as seconds, (facts / "facts.jsonl").open(encoding="utf-8") as lines:
        CypherStore(folder).replace((line.rstrip("\n") for line in lines), "r1")
    return cost(seconds(), folder)


def arcadedb_by_one(facts: Path, folder: Path) -> Cost:
    """Load the same with one statement, and one transaction, a row, over indexes."""
    import arcadedb_embedded

    from govgraph.graph import arcade

    os.chdir(tempfile.mkdtemp())
    rows = _rows(facts)
    with timed() as seconds:
        arcade.start_java()
        database = arcadedb_embedded.create_database(str(folder))
        for label in sorted({row["labels"][0] for row in rows if row["type"] == "node"}):
            database.command("sql", f"CREATE VERTEX TYPE {label}")
            database.command("sql", f"CREATE PROPERTY {label}.id STRING")
            database.command("sql", f"CREATE INDEX ON {label} (id) UNIQUE")
        for row in rows:
            with database.transaction():
                database.command("opencypher", *_statement(row))
        database.close()
    return cost(seconds(), folder)


def _rows(facts: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (facts / "facts.jsonl").open(encoding="utf-8")]


def neo4j(facts: Path, folder: Path) -> Cost:
    """Push, as `govgraph push` does."""
    from govgraph.graph.cypher_load import parsed
    from govgraph.graph.neo4j_push import Push
    from govgraph.graph.neo4j_server import Login, Neo4jServer

    with (
        _neo4j(folder) as server,
        timed() as seconds,
        Neo4jServer.connect(server.uri, Login(*server.auth)) as target,
        (facts / "facts.jsonl").open(encoding="utf-8") as lines,
    ):
        for _ in Push(target, parsed(lines), "r1").carry_out():
            pass
        return cost(seconds(), folder)


def neo4j_by_one(facts: Path, folder: Path) -> Cost:
    """Load the same with one statement, and one transaction, a row, over indexes."""
    with _neo4j(folder) as server, server.driver() as driver, driver.session() as session:
        rows = _rows(facts)
        for label in sorted({row["labels"][0] for row in rows if row["type"] == "node"}):
            session.run(f"CREATE CONSTRAINT FOR (n:{label}) REQUIRE n.id IS UNIQUE").consume()
        with timed() as seconds:
            for row in rows:
                session.run(*_statement(row)).consume()
        return cost(seconds(), folder)


def _statement(row: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    properties = {"id": row["id"], **row["properties"]}
    if row["type"] == "node":
        return f"CREATE (n:{row['labels'][0]}) SET n = $properties", {"properties": properties}
    start, end = (row[side]["labels"][0] for side in ("start", "end"))
    made = (
        f"MATCH (a:{start} {{id: $start}}), (b:{end} {{id: $end}}) "
        f"CREATE (a)-[r:{row['label']}]->(b) SET r = $properties"
    )
    return made, {
        "start": row["start"]["id"], "end": row["end"]["id"], "properties": properties
    }  # fmt: skip


def rdflib_neo4j(facts: Path, folder: Path) -> Cost:
    """Stream what is known, without its proofs, through rdflib's parser into rdflib-neo4j."""
    from rdflib import Graph
    from rdflib_neo4j import HANDLE_VOCAB_URI_STRATEGY, Neo4jStore, Neo4jStoreConfig

    config = Neo4jStoreConfig(
        auth_data=None, batching=True, custom_prefixes={},
        handle_vocab_uri_strategy=HANDLE_VOCAB_URI_STRATEGY.IGNORE,
    )  # fmt: skip
    with _neo4j(folder) as server, server.driver() as driver, redirect_stdout(sys.stderr):
        with timed() as seconds:
            graph = Graph(store=Neo4jStore(config=config, neo4j_driver=driver))
            graph.parse(facts / "known.nt", format="nt")
            graph.close(commit_pending_transaction=True)
        return cost(seconds(), folder)


# Opening -----------------------------------------------------------------------------------------


@contextmanager
def open_oxigraph(folder: Path) -> Iterator[Ask]:
    """Open the files read only."""
    from govgraph.graph.rdf_store import RdfStore
    from govgraph.queries.answers import python_value

    store = RdfStore(folder).open()
    yield lambda: [tuple(map(python_value, row)) for row in store.query(IN_SPARQL)]  # type: ignore[union-attr]


@contextmanager
def open_arcadedb(folder: Path) -> Iterator[Ask]:
    """Open the files read only in a child process, as the command line does."""
    from govgraph.graph.cypher_store import CypherStore
    from govgraph.queries.cypher import CypherSession

    with CypherSession(CypherStore(folder).folder()) as session:
        yield lambda: session.run(IN_CYPHER, timeout=120).rows


@contextmanager
def open_arcadedb_over_bolt(folder: Path) -> Iterator[Ask]:
    """Hold a server, as notebooks do."""
    from govgraph.graph.cypher_store import CypherStore
    from govgraph.queries.bolt import BoltSession

    with BoltSession(lambda: CypherStore(folder), "a secret of the bench", 120) as session:
        yield lambda: session.rows(IN_CYPHER, {})[1]


@contextmanager
def open_neo4j(folder: Path) -> Iterator[Ask]:
    """Start the server on its files."""
    with _neo4j(folder) as server, server.driver() as driver:
        yield lambda: [tuple(record.values()) for record in driver.execute_query(IN_CYPHER).records]


@contextmanager
def _neo4j(folder: Path) -> Iterator[Neo4j]:
    from neo4j_server import running  # of the tests

    folder.mkdir(exist_ok=True)
    with running(folder, JARS, str(shutil.which("java")), HEAP) as server:
        yield server


LOADING = {
    "oxigraph": oxigraph, "oxigraph-by-one": oxigraph_by_one,
    "arcadedb": arcadedb, "arcadedb-by-one": arcadedb_by_one,
    "neo4j": neo4j, "neo4j-by-one": neo4j_by_one, "rdflib-neo4j": rdflib_neo4j,
}  # fmt: skip
OPENING = {
    "oxigraph": open_oxigraph, "arcadedb": open_arcadedb,
    "arcadedb-bolt": open_arcadedb_over_bolt, "neo4j": open_neo4j,
}  # fmt: skip


def opened(way: str, folder: Path, since: float) -> Cost:
    """Ask once after opening, then five times more; `since` is when the process was started."""
    with OPENING[way](folder) as ask:
        answer = ask()
        first = time.time() - since
        again = []
        for _ in range(5):
            with timed() as seconds:
                ask()
            again.append(seconds())
        return cost(first, folder, statistics.median(again), answer)


# Measuring ---------------------------------------------------------------------------------------


@contextmanager
def timed() -> Iterator[Callable[[], float]]:
    """Yield what tells the seconds that the block took, or has taken so far."""
    start, ends = time.perf_counter(), list[float]()
    yield lambda: (ends[0] if ends else time.perf_counter()) - start
    ends.append(time.perf_counter())


def cost(seconds: float, folder: Path, again: float = 0, answer: Rows | None = None) -> Cost:
    """Return what this process, and the one that holds the engine, take now."""
    engine, own = _youngest(os.getpid()), _memory(os.getpid(), "VmHWM")
    ended = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    if engine == os.getpid():
        peak, resident = own + ended, 0 if ended else _memory(engine, "VmRSS")
    else:
        peak, resident = own + _memory(engine, "VmHWM"), _memory(engine, "VmRSS")
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 2**20
    return Cost(seconds, peak, resident, size, again, answer)


def _youngest(pid: int) -> int:
    """Return the last of a line of processes that each started the next."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return _youngest(int(children[0])) if children else pid


def _memory(pid: int, field: str) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition(f"{field}:")[2].split()[0]) / 1024


def main() -> None:
    """Do one thing, and print what it took."""
    started = float(os.environ["BENCH_STARTED"])
    task, way, facts, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])
    done = LOADING[way](facts, folder) if task == "load" else opened(way, folder, started)
    print(json.dumps(asdict(done)), flush=True)
    if "arcadedb_embedded" in sys.modules:
        os._exit(0)  # the Java machine takes its time to end


if __name__ == "__main__":
    main()

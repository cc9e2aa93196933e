"""What several folders of tests share."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import fuseki_server
import neo4j_server
import pytest
from playwright.sync_api import Browser, sync_playwright

_QUIET = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
)  # fmt: skip

_ROOT = Path(__file__).resolve().parents[1]
_SERVERS = _ROOT / ".venv" / "servers"

Require = Callable[[object, str], None]


@pytest.fixture(scope="session")
def require() -> Require:
    """Skip the test where a tool is missing; under GOVGRAPH_REQUIRE_ALL=1, fail it."""
    return _require


def _require(found: object, what: str) -> None:
    if found:
        return
    if os.environ.get("GOVGRAPH_REQUIRE_ALL") == "1":
        pytest.fail(f"{what} is missing, and GOVGRAPH_REQUIRE_ALL=1 demands it")
    pytest.skip(f"{what} is not installed")


@pytest.fixture(scope="session")
def browser(require: Require) -> Iterator[Browser]:
    """Headless Chromium."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    require(path, "Chromium (chromium)")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=[*_QUIET])
        yield started
        started.close()


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of one test run share."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def fuseki(require: Require, run_folder: Path) -> Iterator[fuseki_server.Fuseki]:
    """Apache Jena Fuseki, one for all processes; `fuseki.dataset()` is a new dataset's address."""
    jars, java = _SERVERS / "fuseki", shutil.which("java")
    require(java, "Java (a runtime of version 17 or newer)")
    require(any(jars.glob("*.jar")), f"Fuseki in {jars} (`make {jars.relative_to(_ROOT)}`)")
    with fuseki_server.running(run_folder / "fuseki", jars, str(java)) as server:
        yield server


@pytest.fixture(scope="session")
def neo4j_program(require: Require) -> tuple[Path, str]:
    """The folder of Neo4j's classes, and the Java that runs them."""
    jars, java = _SERVERS / "neo4j", shutil.which("java")
    require(java, "Java (a runtime of version 17 or newer)")
    require(any(jars.glob("*.class")), f"Neo4j in {jars} (`make {jars.relative_to(_ROOT)}`)")
    return jars, str(java)


@pytest.fixture(scope="session")
def neo4j_of_all(neo4j_program: tuple[Path, str], run_folder: Path) -> Iterator[neo4j_server.Neo4j]:
    """Neo4j Community, one for all processes: for what changes nothing in it."""
    with neo4j_server.running(run_folder / "neo4j", *neo4j_program) as server:
        yield server


@pytest.fixture(scope="module")
def neo4j(neo4j_of_all: neo4j_server.Neo4j) -> Iterator[neo4j_server.Neo4j]:
    """Neo4j, empty, for the tests of one file alone; `neo4j.wipe()` empties it between them.

    It has one database, so that the files which use it wait for one another.
    """
    with neo4j_of_all.alone():
        yield neo4j_of_all

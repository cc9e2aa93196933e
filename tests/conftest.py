"""What several folders of tests share."""

from __future__ import annotations

import os
import shutil
import signal
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

_TESTS = Path(__file__).resolve().parent
_ROOT = _TESTS.parent
_SERVERS = _ROOT / ".venv" / "servers"

_LONGEST = (
    "queries/test_two_languages.py", "test_readme_paths.py", "notebooks/test_notebooks.py",
    "test_sequences.py", "graph/test_bolt_server.py", "queries/test_own_cypher.py",
    "views/explorer/pages/test_looking.py", "views/explorer/pages/test_asking.py",
    "cli/test_check.py", "views/test_events_in_the_browser.py",
    "views/explorer/pages/test_hostile.py", "queries/test_on_neo4j.py", "cli/test_examples.py",
    "views/explorer/pages/test_addresses.py", "views/explorer/test_limits.py",
    "cli/test_cypher_command.py", "cli/test_readme.py", "cli/test_servers.py",
    "views/test_in_the_browser.py", "samples/test_floors.py",
)  # fmt: skip

Require = Callable[[object, str], None]


def pytest_configure() -> None:
    """Heed Ctrl-C, as the tests' own processes then do, even where a shell in the background set
    it to be ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest: else a worker has one left when all is done."""
    place = {_TESTS / name: number for number, name in enumerate(_LONGEST)}
    items.sort(key=lambda item: place.get(item.path, len(place)))


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
def neo4j_of_all(
    neo4j_program: tuple[Path, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[neo4j_server.Neo4j]:
    """Neo4j Community, one for this process: for what changes nothing in it.

    It has one database, for which the files of several processes would wait in turn.
    """
    folder = tmp_path_factory.getbasetemp() / "neo4j"
    with neo4j_server.running(folder, *neo4j_program) as server:
        yield server


@pytest.fixture(scope="module")
def neo4j(neo4j_of_all: neo4j_server.Neo4j) -> neo4j_server.Neo4j:
    """Neo4j, empty at the start of a file; `neo4j.wipe()` empties it between its tests."""
    neo4j_of_all.wipe()
    return neo4j_of_all

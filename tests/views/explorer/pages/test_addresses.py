"""Addresses that others may keep: every link works, identifiers lead on, errors help."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag, urljoin
from zlib import crc32

from running import Graph
from serving import Served, serving
from statement_factory import METHOD, document, institution, names

from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.workspace import Workspace


class _Page(HTMLParser):
    """The addresses that a page names, and the anchors on it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.anchors: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.links |= {given[name] or "" for name in ("href", "src", "action") if name in given}
        self.anchors |= {given["id"] or ""} if "id" in given else set()


def test_every_link_of_every_page_leads_somewhere(site: Served) -> None:
    """All things, documents and lists; of what is computed for each, a few."""
    pages: dict[str, _Page] = {}
    statuses: dict[str, int] = {}
    anchored: set[tuple[str, str]] = set()
    waiting = ["/"]
    while waiting:
        path = waiting.pop()
        if path in statuses:
            continue
        response = site.ask(path.lstrip("/"), accept="text/html")
        statuses[path] = response.status
        if "text/html" not in response.headers["content-type"]:
            continue
        pages[path] = _Page(response.data.decode())
        for link in pages[path].links:
            target, anchor = urldefrag(urljoin(f"http://here{path}", link))
            if not target.startswith("http://here/"):
                continue
            there = target.removeprefix("http://here")
            if anchor:
                anchored.add((there, anchor))
            if not _is_computed(there) or crc32(there.encode()) % 40 == 0:
                waiting.append(there)
    broken = {path: status for path, status in statuses.items() if status != 200}
    assert broken == {}
    assert sum(path.startswith("/id/") for path in statuses) > 350
    missing = [(p, a) for p, a in anchored if p in pages and a not in pages[p].anchors]
    assert missing == [], missing[:5]


def _is_computed(path: str) -> bool:
    return path.startswith(("/questions/", "/editor/", "/around/")) or path.endswith(".ttl")


def test_a_thing_is_there_as_turtle_by_name_and_by_preference(
    site: Served, knowledge: KnowledgeGraph
) -> None:
    entity = next(e for e in knowledge.entities if e.name == "Tsinghua University")
    named = site.ask(f"id/{entity.id}.ttl")
    preferred = site.ask(f"id/{entity.id}", accept="text/turtle")
    assert named.headers["content-type"].startswith("text/turtle")
    assert named.data == preferred.data
    assert b'gg:name "Tsinghua University"' in named.data
    assert b"gg:Participation" in named.data


def test_an_identifier_that_was_given_up_leads_to_the_present_one(tmp_path: Path) -> None:
    graph = Graph(tmp_path / "graph")
    with renamed(graph, "Lake Institute") as before, serving(graph.folder) as served:
        old = _institution(served)
        before("Lake Institute of Technology")
        now = _institution(served)
        assert old != now
        for suffix in ("", ".ttl"):
            moved = served.ask(f"{old}{suffix}".lstrip("/"))
            assert (moved.status, moved.headers["location"]) == (301, f"{now}{suffix}")


@contextmanager
def renamed(graph: Graph, first: str) -> Iterator[Callable[[str], None]]:
    """Make a graph of one institution, and yield what has its document give a fuller name."""
    workspace = Workspace.create(graph.folder)

    def told(*given: str) -> None:
        key = institution(first)
        with workspace.writing(), workspace.ledger.transaction():
            said = [names("a.txt", key, name) for name in given]
            workspace.ledger.store(document("a.txt"), said, METHOD)
        workspace.rdf_store()

    told(first)
    yield lambda name: told(first, name)
    workspace.close()


def _institution(served: Served) -> str:
    found = served.ask("complete?text=Lake&kind=institution").json()
    return str(found[0]["address"])


def test_errors_are_pages_that_help_and_text_for_programs(site: Served) -> None:
    missing = site.ask("id/institution/nobody-00000000", accept="text/html")
    assert missing.status == 404
    assert b'<a href="/search">' in missing.data
    assert site.ask("id/institution/nobody-00000000", accept="text/plain").data.startswith(
        b"nothing"
    )
    assert site.ask("questions/no-such", accept="text/html").status == 404
    wrong = site.ask("questions/events?language=latin", accept="text/html")
    assert (wrong.status, b"there is no language" in wrong.data) == (400, True)
    assert site.ask("browse/dragon", accept="text/html").status == 404
    assert site.ask("browse/person?page=99", accept="text/html").status == 404


def test_styles_and_scripts_are_not_sent_twice(site: Served) -> None:
    first = site.ask("assets/vis-network.js")
    assert len(first.data) > 300_000
    again = site.ask("assets/vis-network.js", if_none_match=first.headers["etag"])
    assert (again.status, again.data) == (304, b"")
    assert site.ask("assets/../pages.py").status == 404

"""The three paths of the README, walked as they are written: analyst, researcher, notebook user."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import networkx as nx
import pytest
from opening import Opener, opening
from playwright.sync_api import Browser, expect
from pyoxigraph import RdfFormat, parse

from govgraph.graph.workspace import Workspace

_ROOT = Path(__file__).resolve().parents[1]
_README = (_ROOT / "README.md").read_text(encoding="utf-8")
_GOVGRAPH = Path(sys.executable).with_name("govgraph")

Said = dict[tuple[str, ...], str]
"""The words of every command of a path, and what it printed."""


class Reader:
    """Somebody in a folder of their own, with the samples and what the README tells them to do."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.opened = folder / "opened.txt"
        shutil.copytree(_ROOT / "samples", folder / "samples")
        browser = folder / "browser"
        browser.write_text(f'#!/bin/sh\necho "$1" >> {shlex.quote(str(self.opened))}\n')
        browser.chmod(0o755)
        self._environment = {**os.environ, "BROWSER": f"{browser} %s"}

    def run(self, *words: str | Path) -> str:
        """Return what a program prints; it must be done, and without a word of warning."""
        done = subprocess.run(
            [*map(str, words)], cwd=self.folder, env=self._environment,
            capture_output=True, text=True, encoding="utf-8", check=False, timeout=300,
        )  # fmt: skip
        assert done.returncode == 0, (words, done.stderr)
        assert "Warning" not in done.stderr
        return done.stdout

    def walk(self, path: str) -> Said:
        """Run the commands of a path, in order; return what each printed."""
        lines = [line for block in blocks(path, "sh") for line in block.splitlines()]
        commands = [shlex.split(line, comments=True) for line in lines]
        return {
            tuple(words): self.run(_GOVGRAPH, *words[1:])
            for words in commands
            if words[:2] != ["govgraph", "serve"]  # it ends only when it is told to
        }


def blocks(path: str, language: str) -> list[str]:
    """Return what stands in the code blocks of a section of the README."""
    (section,) = re.findall(rf"^### {path}:.*?\n(.*?)^##", _README, re.DOTALL | re.MULTILINE)
    found: list[str] = re.findall(rf"```{language}\n(.*?)```", section, re.DOTALL)
    assert found, f"the path “{path}” has no {language}"
    return found


def said_by(said: Said, *words: str) -> str:
    """Return what the one command with all of these words printed."""
    (output,) = (text for command, text in said.items() if set(words) <= set(command))
    return output


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    return Reader(tmp_path_factory.mktemp("reader"))


@pytest.fixture(scope="module")
def analyst(reader: Reader) -> Said:
    """The first path; the others go on with its graph, as a reader of the page would."""
    return reader.walk("To look")


@pytest.fixture(scope="module")
def quotes(reader: Reader, analyst: Said) -> frozenset[str]:
    """Every quote of the graph, in one line each."""
    assert analyst
    relations = Workspace.open(reader.folder / "my-graph").knowledge().relations
    return frozenset(in_line(e.quote) for relation in relations for e in relation.evidence)


def in_line(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    with opening(browser, tmp_path) as opener:
        yield opener


def test_the_analyst_is_told_what_was_found(analyst: Said) -> None:
    built = said_by(analyst, "build")
    assert re.search(r"^documents +\d+ new", built)
    assert "ORGANIZED" in built
    assert "Institution" in said_by(analyst, "stats")


def test_the_analyst_opens_a_page_and_reads_the_sentence_behind_a_tie(
    reader: Reader, analyst: Said, opened: Opener, quotes: frozenset[str]
) -> None:
    page = reader.folder / "partnerships.html"
    assert said_by(analyst, "partnerships").strip() == str(page)
    assert reader.opened.read_text(encoding="utf-8").strip() == page.as_uri()
    shown = opened(page.read_text(encoding="utf-8"))
    shown.locator("#search").fill("UNDP")
    shown.locator("#matches li").first.click()
    expect(shown.locator("#panel h2")).to_contain_text("United Nations Development Programme")
    sentence = shown.locator("#panel blockquote").first
    expect(sentence).to_be_visible()
    read = in_line(sentence.inner_text().partition("”")[0].strip("“ "))
    assert any(read in quote for quote in quotes), read


def test_the_analyst_looks_at_one_institution_and_at_how_a_page_was_read(
    reader: Reader, analyst: Said, opened: Opener
) -> None:
    around = opened((reader.folder / "tsinghua.html").read_text(encoding="utf-8"))
    expect(around.locator("#panel h2")).to_have_text("Tsinghua University")
    explained = said_by(analyst, "--explain")
    assert "verbatim" in explained
    assert "resolved" in explained
    reading = opened((reader.folder / "reading.html").read_text(encoding="utf-8"))
    expect(reading.locator("body")).to_contain_text("International AI Cooperation and Governance")
    expect(reading.locator("[id^=text] *").first).to_be_visible()


@pytest.fixture(scope="module")
def researcher(reader: Reader, analyst: Said) -> Said:
    assert analyst
    return reader.walk("To ask")


def test_the_researcher_finds_a_source_and_its_words_in_every_row(
    researcher: Said, quotes: frozenset[str]
) -> None:
    head, *rows = said_by(researcher, "--with-sources").rstrip().splitlines()
    assert len(rows) > 10
    at_quote, at_document = head.index("quote"), head.index("document")
    samples = {path.name for path in (_ROOT / "samples").iterdir()}
    for row in rows:
        assert in_line(row[at_quote:]) in quotes, row
        (source,) = re.findall(r"\(([^()]+)\)\s*$", row[at_document:at_quote])
        assert source in samples, row


def test_the_researcher_gets_answers_in_both_languages_and_references(researcher: Said) -> None:
    assert "organisers-of-event" in said_by(researcher, "queries")
    assert len(said_by(researcher, "institutions-by-events", "csv").splitlines()) > 10
    assert len(said_by(researcher, "sparql").rstrip().splitlines()) == 6
    assert len(said_by(researcher, "cypher", "query").splitlines()) > 2
    own = next(text for words, text in researcher.items() if words[1] == "cypher")
    assert len(own.rstrip().splitlines()) == 6
    assert said_by(researcher, "bibtex").count("\n@") > 2


def test_the_researcher_is_told_that_the_graph_holds_and_takes_it_along(
    reader: Reader, researcher: Said
) -> None:
    assert [words for words in researcher if words[1] == "check"], "which must end well"
    graph = list(parse(path=reader.folder / "graph.trig", format=RdfFormat.TRIG))
    assert len(graph) > 1000
    assert len(nx.read_gexf(reader.folder / "partnerships.gexf")) > 10


def test_the_notebook_user_runs_the_block_of_python(reader: Reader, analyst: Said) -> None:
    assert analyst
    (program,) = blocks("To compute", "python")
    printed = reader.run(sys.executable, "-W", "error::DeprecationWarning:__main__", "-c", program)
    assert re.search(r"^Tsinghua University +\d+$", printed, re.MULTILINE)
    assert re.search(r"^\d+ +Director, ", printed, re.MULTILINE)
    ties = [line for line in printed.splitlines() if " - " in line]
    assert len(ties) > 10
    assert all(re.search(r" [1-9]\d* \('event/", tie) for tie in ties)

"""The sources of an answer as references, read back by programs that cite."""

from __future__ import annotations

import json
import warnings
from dataclasses import replace

import pytest
from awkward import TEXTS
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
from citeproc import formatter as formatters
from citeproc.source.json import CiteProcJSON
from hypothesis import given
from hypothesis import strategies as st
from knowledge_factory import small_knowledge
from pybtex.database import BibliographyData, parse_string
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db
from pyoxigraph import Store

from govgraph.graph.knowledge import KnowledgeGraph
from govgraph.graph.rdf import quads
from govgraph.queries.citing import bibtex, csl
from govgraph.queries.references import Reference, cited, references
from govgraph.queries.run import run_saved

PAGE = Reference(
    key="a-forum-by-the-sea-1a2b3c4d",
    title="R&D in 100% of {cases}: C_1 ~ #2^n, $5 \\ “é” 清华",
    source="https://news.example/a_page?x=1&y={2}#part%20one",
    publisher="Smith & Søn",
    published="2023-03-06",
    language="en",
    accessed="2024-05-01",
)


def parsed(text: str) -> BibliographyData:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return parse_string(text, "bibtex")


def printed(value: str) -> str:
    """Return what LaTeX makes of a value."""
    known = get_default_latex_context_db()
    # Of LaTeX's own macros, those that the library lacks or prints as an accent.
    own = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
    macros = [MacroTextSpec(name, character) for name, character in own.items()]
    known.add_context_category("kernel", macros=macros, prepend=True)
    return str(LatexNodes2Text(latex_context=known).latex_to_text(value)).strip()


@pytest.fixture(scope="module")
def sources() -> dict[str, Reference]:
    """The documents of the small graph, by title."""
    store = Store()
    store.extend(quads(small_knowledge()))
    read = {"https://news.example/harbour": "2024-01-09", "reports/harbour-forum.txt": "2024-01-09"}
    return {one.title: one for one in references(store, accessed=read)}


def test_a_document_becomes_a_reference(sources: dict[str, Reference]) -> None:
    page, report = sources["A forum by the sea"], sources["Harbour Forum on Machine Ethics"]
    assert page.url == "https://news.example/harbour"
    assert (page.publisher, page.published, page.accessed) == (
        "Example News",
        "2023-03",
        "2024-01-09",
    )
    assert page.key.startswith("a-forum-by-the-sea-")
    assert (report.url, report.source, report.accessed) == ("", "reports/harbour-forum.txt", "")


def test_bibtex_is_read_by_pybtex_and_printed_by_latex_as_it_was() -> None:
    entry = parsed(bibtex([PAGE])).entries[PAGE.key]
    assert entry.type == "misc"
    fields = entry.fields
    assert printed(fields["title"]) == PAGE.title
    assert printed(fields["publisher"]) == PAGE.publisher
    assert (fields["year"], fields["month"], fields["day"]) == ("2023", "March", "6")
    assert fields["url"] == "https://news.example/a_page?x=1&y=%7B2%7D#part%20one"
    assert fields["urldate"] == "2024-05-01"


@pytest.mark.parametrize("text", TEXTS)
def test_no_title_breaks_an_entry(text: str) -> None:
    found = parsed(bibtex([replace(PAGE, title=text), replace(PAGE, key="next-2", title="Next")]))
    assert list(found.entries) == [PAGE.key, "next-2"]


@given(st.text(min_size=1, max_size=30))
def test_any_title_or_path_gives_an_entry(text: str) -> None:
    local = Reference(key="a-1", title=text, source=f"folder/{text}")
    assert list(parsed(bibtex([local, PAGE])).entries) == ["a-1", PAGE.key]
    assert json.loads(csl([local]))[0]["title"] == text


def test_csl_is_read_by_citeproc() -> None:
    items = CiteProcJSON(json.loads(csl([PAGE, replace(PAGE, key="b-2", published="2023-03")])))
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, items, formatters.plain)
    bibliography.register(Citation([CitationItem(PAGE.key), CitationItem("b-2")]))
    lines = [str(line) for line in bibliography.bibliography()]
    assert len(lines) == 2
    assert all("R&D in 100% of" in line and "2023" in line for line in lines)


def test_a_reference_has_what_is_known_and_nothing_else(sources: dict[str, Reference]) -> None:
    report, page = json.loads(csl(sorted(sources.values(), reverse=True)))
    assert report["type"] == "document"
    assert report["issued"] == {"date-parts": [[2023, 3, 6]]}
    assert "URL" not in report
    assert page["type"] == "webpage"
    assert page["issued"] == {"date-parts": [[2023, 3]]}
    assert page["accessed"] == {"date-parts": [[2024, 1, 9]]}


def test_an_answer_cites_the_documents_behind_its_rows(
    store: Store, knowledge: KnowledgeGraph
) -> None:
    given = {"event": "AI Seoul Summit"}
    answer = run_saved(store, "organisers-of-event", given, with_sources=True)
    (found,) = references(store, cited(answer))
    assert found.title == "From Bletchley to Seoul"
    assert len(references(store)) == len(knowledge.documents)
    assert references(store, []) == []

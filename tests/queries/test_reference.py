"""The page of questions is the one that their headers and the samples make."""

from __future__ import annotations

from pathlib import Path

import pytest
from running import run
from unanswered import IN_SAMPLES

from govgraph.graph.workspace import Workspace
from govgraph.queries.catalogue import catalogue

_ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def page(samples: Workspace) -> str:
    done = run("queries", "--format", "markdown", "--graph", samples.folder)
    assert done.exit_code == 0, done.stderr
    return done.stdout


def test_the_page_in_docs_is_the_latest(page: str) -> None:
    written = (_ROOT / "docs" / "queries.md").read_text(encoding="utf-8")
    assert written == page, "docs/queries.md is not the latest: run `make docs`"


def test_every_question_is_there_with_its_columns_and_an_answer(page: str) -> None:
    sections = page.split("\n## ")[1:]
    assert [section.splitlines()[0] for section in sections] == list(catalogue())
    for section, one in zip(sections, catalogue().values(), strict=True):
        assert f"**{one.header.title}.**" in section
        assert all(f"`{name}`" in section for name in one.header.parameters)
        if one.name in IN_SAMPLES:
            assert "Nothing in this graph answers it." in section
        else:
            assert section.count("\n| ") >= 3, f"{one.name} has no answer in the samples"


def test_a_page_of_one_question_is_refused() -> None:
    done = run("queries", "events", "--format", "markdown")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "leave out the name" in done.stderr

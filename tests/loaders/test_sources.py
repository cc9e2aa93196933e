from __future__ import annotations

import os
from pathlib import Path

import pytest

from govgraph.graph.errors import UsageError
from govgraph.loaders.sources import Gathered, gather


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.txt", "b.md", "sub/c.html", "a.gold.json", "README.md", ".hidden.txt", "x.bin"):
        path = tmp_path / "in" / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text("words")
    return tmp_path / "in"


def identities(gathered: Gathered) -> list[str]:
    return [source.identity for source in gathered.sources]


def test_a_folder_gives_its_documents_relative_to_itself(folder: Path) -> None:
    gathered = gather([str(folder)])
    assert identities(gathered) == ["a.txt", "b.md", "sub/c.html"]
    assert gathered.ignored == 3
    assert gathered.problems == ()


def test_a_glob_names_its_documents_as_the_folder_would(folder: Path) -> None:
    assert identities(gather([str(folder / "**" / "*.html")])) == ["sub/c.html"]
    assert identities(gather([str(folder / "*")])) == ["a.txt", "b.md"]


def test_a_file_goes_by_its_name(folder: Path) -> None:
    assert identities(gather([str(folder / "sub" / "c.html")])) == ["c.html"]


def test_a_place_given_twice_is_one_document(folder: Path) -> None:
    paths = [str(folder), str(folder / "a.txt"), os.path.relpath(folder / "a.txt")]
    assert identities(gather(paths)) == ["a.txt", "b.md", "sub/c.html"]


def test_an_address_goes_by_its_normal_form() -> None:
    (source,) = gather(["HTTPS://Example.org:443/a/?utm_source=x#top"]).sources
    assert source.identity == source.origin == "https://example.org/a"


def test_a_folder_without_documents_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "data.json").write_text("{}")
    gathered = gather([str(tmp_path), str(tmp_path / "*.txt")])
    assert [p.reason for p in gathered.problems] == [
        "no documents in this folder",
        "no documents match",
    ]


@pytest.mark.parametrize("nothing", ["", "  ", "ftp://example.org/a.txt", "https://"])
def test_what_is_neither_path_nor_web_address_is_a_problem(nothing: str, folder: Path) -> None:
    gathered = gather([nothing, str(folder / "a.txt")])
    assert identities(gathered) == ["a.txt"]
    assert len(gathered.problems) == 1


def test_one_document_may_be_named(folder: Path) -> None:
    assert identities(gather([str(folder / "a.txt")], name="minutes")) == ["minutes"]
    with pytest.raises(UsageError, match="3 were given"):
        gather([str(folder)], name="minutes")

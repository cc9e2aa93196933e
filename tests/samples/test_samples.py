"""Each sample has a gold file that stands up to its page and to the vocabulary."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from govgraph.ontology.vocabulary import LABELS, PROPERTIES, RELATIONS

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
PAGES = sorted(
    page
    for pattern in ("*.txt", "*.md", "*.html")
    for page in SAMPLES.glob(pattern)
    if page.name != "README.md"
)
FURNITURE = frozenset({"head", "script", "style", "nav", "header", "footer", "aside", "button"})

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


class _Article(HTMLParser):
    """The words of a page without its furniture."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.depth += tag in FURNITURE

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag in FURNITURE
        self.words.append(" " if tag not in {"a", "b", "em", "i", "strong", "span", "abbr"} else "")

    def handle_data(self, data: str) -> None:
        if not self.depth:
            self.words.append(data)


def squash(text: str) -> str:
    """Return the text in one case, with one kind of quotation mark and single spaces."""
    text = unicodedata.normalize("NFC", text).translate(str.maketrans("’‘“”", "''\"\""))
    return " ".join(text.split()).casefold()


def readable(page: Path) -> str:
    """Return what a reader sees of a page."""
    text = page.read_text(encoding="utf-8")
    if page.suffix == ".html":
        article = _Article()
        article.feed(text)
        text = "".join(article.words)
    if page.suffix == ".md":
        text = re.sub(r"\[([^\]]*)\]\([^)\s]*\)", r"\1", text)
        text = re.sub(r"[*_#|>`]+", " ", text)
    return squash(text)


def gold_of(page: Path) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads(page.with_suffix(".gold.json").read_text(encoding="utf-8"))
    return gold


def test_there_are_texts_markdown_and_web_pages_to_show() -> None:
    kinds = Counter(page.suffix for page in PAGES)
    assert kinds[".txt"] >= 6
    assert kinds[".md"] >= 2
    assert kinds[".html"] >= 3


def test_no_gold_file_is_left_without_its_page() -> None:
    golds = {path.name.removesuffix(".gold.json") for path in SAMPLES.glob("*.gold.json")}
    assert golds == {page.stem for page in PAGES}


def test_the_readme_lists_every_sample_with_a_table_of_sources() -> None:
    readme = (SAMPLES / "README.md").read_text(encoding="utf-8")
    listed = re.findall(r"^### (\S+)\n\| fact \| source \|$", readme, flags=re.MULTILINE)
    assert sorted(listed) == sorted(page.name for page in PAGES)


def test_every_source_that_a_table_names_is_in_the_list_of_sources() -> None:
    readme = (SAMPLES / "README.md").read_text(encoding="utf-8")
    sources, documents = readme.split("## Documents")
    known = set(re.findall(r"^\| (\S+) \|", sources, flags=re.MULTILINE))
    cells = re.findall(r"\| ([^|]+) \|$", documents, flags=re.MULTILINE)
    cited = {name.strip() for cell in cells for name in cell.split(";")}
    assert cited - {"source", "---", "made up"} <= known


@every_page
def test_gold_has_the_form_of_the_guide(page: Path) -> None:
    gold = gold_of(page)
    assert gold["document"] == page.name
    assert gold["entities"] and gold["relations"]
    for entity in gold["entities"]:
        assert entity["label"] in LABELS
        assert entity["name"] and entity["key"]
        assert isinstance(entity["optional"], bool)
        for name, value in entity["properties"].items():
            assert entity["label"] in PROPERTIES[name].labels
            assert not PROPERTIES[name].allowed or value in PROPERTIES[name].allowed
            if PROPERTIES[name].value == "date":
                assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", value)


@every_page
def test_ids_are_unique_and_so_are_keys(page: Path) -> None:
    entities = gold_of(page)["entities"]
    assert len({entity["id"] for entity in entities}) == len(entities)
    assert len({(entity["label"], entity["key"]) for entity in entities}) == len(entities)


@every_page
def test_names_stand_in_the_text(page: Path) -> None:
    text = readable(page)
    for entity in gold_of(page)["entities"]:
        for name in (entity["name"], *entity["aliases"]):
            assert re.search(rf"(?<!\w){re.escape(squash(name))}(?!\w)", text), name
        for name in ("place", "theme"):
            assert squash(entity["properties"].get(name, "")) in text


@every_page
def test_relations_join_ends_that_the_vocabulary_admits(page: Path) -> None:
    gold = gold_of(page)
    entities = {entity["id"]: entity for entity in gold["entities"]}
    for relation in gold["relations"]:
        kind = RELATIONS[relation["type"]]
        start, end = entities[relation["start"]], entities[relation["end"]]
        assert kind.admits(start["label"], end["label"]), (start["name"], kind.name, end["name"])
        role = relation["properties"].get("role")
        assert role is None or kind.free_role or role in kind.roles
        if start["optional"] or end["optional"]:
            assert relation["optional"]


@every_page
def test_no_relation_is_told_twice(page: Path) -> None:
    told = Counter((r["start"], r["type"], r["end"]) for r in gold_of(page)["relations"])
    assert not [triple for triple, times in told.items() if times > 1]


def test_a_key_has_one_label_across_the_samples() -> None:
    labels: dict[str, set[str]] = {}
    for page in PAGES:
        for entity in gold_of(page)["entities"]:
            labels.setdefault(entity["key"], set()).add(entity["label"])
    assert {key: found for key, found in labels.items() if len(found) > 1} == {}


def test_people_and_institutions_recur_so_that_the_graph_hangs_together() -> None:
    pages_of: dict[str, set[str]] = {}
    for page in PAGES:
        for entity in gold_of(page)["entities"]:
            if entity["label"] in {"Person", "Institution"}:
                pages_of.setdefault(entity["key"], set()).add(page.name)
    assert sum(len(pages) > 1 for pages in pages_of.values()) >= 25

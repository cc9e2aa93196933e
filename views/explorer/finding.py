"""Things found by what a reader types: any form of a name, any part of it, or nearly so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Self

from govgraph.graph.document import Document
from govgraph.graph.identifiers import document_path
from govgraph.graph.identity import normal_form
from govgraph.graph.knowledge import Entity, KnowledgeGraph
from govgraph.ontology.vocabulary import DOCUMENT, LABELS
from govgraph.queries.suggestions import closest

KINDS: Final = {label.path: label.name for label in (*LABELS.values(), DOCUMENT)}
"""The kinds that a search can be narrowed to, with their labels."""


@dataclass(frozen=True, slots=True)
class Found:
    """A thing, and the form of its name by which it was found."""

    path: str
    label: str
    name: str
    form: str
    rank: int
    """From 0: the whole form, its beginning, the beginning of a word, any part."""
    mentions: int
    """How many documents speak of it."""


@dataclass(frozen=True, slots=True)
class _Form:
    path: str
    label: str
    name: str
    form: str
    folded: str
    mentions: int


@dataclass(frozen=True, slots=True)
class Finder:
    """Every form of every name, folded for comparison."""

    forms: tuple[_Form, ...]
    bearers: Counter[tuple[str, bool]]
    """How many entities, or documents, go by a folded name."""

    @classmethod
    def of(cls, knowledge: KnowledgeGraph) -> Self:
        """Return the finder of all entities and documents."""
        forms = tuple(_all_forms(knowledge))
        borne = {(form.folded, _is_document(form.path), form.path) for form in forms}
        return cls(forms, Counter((folded, document) for folded, document, _ in borne))

    def search(self, text: str, kind: str = "", limit: int | None = None) -> list[Found]:
        """Return the things that have a form with this text in it, the best first.

        `kind` is one of `KINDS`, `entity` for all but documents, or empty for everything.
        """
        wanted = normal_form(text)
        if not wanted:
            return []
        best: dict[str, Found] = {}
        for form in self.forms:
            rank = _rank(form.folded, wanted)
            if rank is None or not _is_of(form.label, kind):
                continue
            held = best.get(form.path)
            if held is None or rank < held.rank:
                best[form.path] = Found(
                    form.path, form.label, form.name, form.form, rank, form.mentions
                )
        ordered = sorted(best.values(), key=_best_first)
        return ordered[:limit]

    def suggestions(self, text: str, kind: str = "") -> list[Found]:
        """Return the things whose names are nearest to a text that names none."""
        of_kind = [form for form in self.forms if _is_of(form.label, kind)]
        near = closest(text, dict.fromkeys(form.form for form in of_kind))
        found: dict[str, Found] = {}
        for rank, spelled in enumerate(near):
            for form in of_kind:
                if form.form == spelled and form.path not in found:
                    found[form.path] = Found(
                        form.path, form.label, form.name, form.form, rank, form.mentions
                    )
        return list(found.values())

    def given_as(self, path: str, name: str) -> str:
        """Return what stands for a thing in a form: its name, or its path where others share it."""
        alone = self.bearers[normal_form(name), _is_document(path)] == 1
        return name if alone else path


def _is_document(path: str) -> bool:
    return path.startswith(f"{DOCUMENT.path}/")


def _all_forms(knowledge: KnowledgeGraph) -> Iterator[_Form]:
    for entity in knowledge.entities:
        for form in _forms_of(entity):
            yield _Form(
                entity.id, entity.label, entity.name, form, normal_form(form), len(entity.documents)
            )
    for document in knowledge.documents:
        for form in _titles_of(document):
            path, name = document_path(document), document.title or document.id
            yield _Form(path, DOCUMENT.name, name, form, normal_form(form), 1)


def _forms_of(entity: Entity) -> Iterator[str]:
    others = (entity.shown("acronym"), entity.shown("iso"))
    yield from dict.fromkeys(filter(None, [entity.name, *entity.aliases, *others]))


def _titles_of(document: Document) -> Iterator[str]:
    yield from dict.fromkeys(filter(None, [document.title, document.url, document.id]))


def _is_of(label: str, kind: str) -> bool:
    if kind == "entity":
        return label != DOCUMENT.name
    return not kind or KINDS.get(kind) == label


def _rank(folded: str, wanted: str) -> int | None:
    if folded == wanted:
        return 0
    at = folded.find(wanted)
    if at < 0:
        return None
    return 1 if at == 0 else 2 if f" {wanted}" in folded else 3


def _best_first(found: Found) -> tuple[int, int, int, str, str]:
    return (found.rank, -found.mentions, len(found.form), found.name.casefold(), found.path)

"""How well documents are read: what comes out, held against gold answers beside the documents.

The measures are those of the annotation guide: an entity is found if one form of its name is one of
the gold forms, a relation if both ends and the type are; what the gold marks optional counts
neither way. Precision, recall and F1 are micro-averaged.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from govgraph.graph.assembly import assemble
from govgraph.graph.document import Document
from govgraph.graph.identity import normal_form
from govgraph.graph.knowledge import Entity, KnowledgeGraph, Relation
from govgraph.graph.linker import link
from govgraph.graph.statement import Grade
from govgraph.loaders.extractors import default_extractor
from govgraph.loaders.readers import read_source

_SPELLINGS = {"programme": "program", "centre": "center", "organisation": "organization"}
_HONORIFICS = frozenset(
    "mr mrs ms dr prof professor sir dame lord madam hon he hrh".split()  # noqa: SIM905
)
_SMALL = frozenset(["of", "the", "for", "and", "at", "in", "on", "a", "an", "to", "s"])


@dataclass(slots=True)
class Tally:
    """True positives, false positives and false negatives, and the rates they make."""

    right: int = 0
    made_up: int = 0
    missed: int = 0

    def __iadd__(self, other: Tally) -> Tally:
        self.right += other.right
        self.made_up += other.made_up
        self.missed += other.missed
        return self

    @property
    def precision(self) -> float:
        """The share of what came out that is right, 1 if nothing came out."""
        return self.right / (self.right + self.made_up) if self.right + self.made_up else 1.0

    @property
    def recall(self) -> float:
        """The share of the gold that came out, 1 if there is none."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class Score:
    """The tallies of one document or of many."""

    entities: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    relations: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    verbatim: Tally = field(default_factory=Tally)
    """Of the relations graded `verbatim`, those that are right and those that are made up."""
    graded: int = 0
    """How many relations came out."""
    graded_verbatim: int = 0

    def __iadd__(self, other: Score) -> Score:
        for mine, theirs in ((self.entities, other.entities), (self.relations, other.relations)):
            for name, tally in theirs.items():
                mine[name] += tally
        self.verbatim += other.verbatim
        self.graded += other.graded
        self.graded_verbatim += other.graded_verbatim
        return self

    @property
    def entity_f1(self) -> float:
        """F1 over the entities of all labels."""
        return total(self.entities.values()).f1

    @property
    def relation_f1(self) -> float:
        """F1 over the relations of all types."""
        return total(self.relations.values()).f1


def total(tallies: Iterable[Tally]) -> Tally:
    """Return the sum of tallies."""
    whole = Tally()
    for tally in tallies:
        whole += tally
    return whole


def forms(label: str, names: Iterable[str]) -> set[tuple[str, ...]]:
    """Return the comparable forms of names: small words, spelling and honorifics do not count."""
    found = set()
    for name in names:
        for text in {name, re.sub(r"\s*\([^)]*\)\s*$", "", name)}:
            words = [
                _SPELLINGS.get(w, w) for w in normal_form(re.sub(r"\.|[’']s\b", "", text)).split()
            ]
            if label == "Person":
                while len(words) > 1 and words[0] in _HONORIFICS:
                    words = words[1:]
                words.sort()
            else:
                words = [w for w in words if w not in _SMALL] or words
            found.add(tuple(words))
    return found - {()}


def score_page(page: Path, gold: dict[str, Any]) -> Score:
    """Return how well one document is read."""
    document = read_source(str(page), page.name)
    statements = default_extractor().extract(document).statements
    return compare(_known(document, statements), gold)


def _known(document: Document, statements: Sequence[Any]) -> KnowledgeGraph:
    return assemble([document], statements, link(statements))


def compare(knowledge: KnowledgeGraph, gold: dict[str, Any]) -> Score:
    """Return what is right, made up and missed in what is known of one document."""
    score = Score()
    paired = _paired(knowledge.entities, gold["entities"])
    optional = {e["id"] for e in gold["entities"] if e.get("optional")}
    for entity in knowledge.entities:
        answer = paired.get(entity.id)
        if answer is None:
            score.entities[entity.label].made_up += 1
        elif answer not in optional:
            score.entities[entity.label].right += 1
    for wanted in gold["entities"]:
        if wanted["id"] not in paired.values() and wanted["id"] not in optional:
            score.entities[wanted["label"]].missed += 1
    _compare_relations(knowledge.relations, gold, paired, optional, score)
    return score


def _paired(entities: Sequence[Entity], gold: Sequence[dict[str, Any]]) -> dict[str, str]:
    """Return gold identifiers by entity, one to one, those with most forms in common first."""
    pairs = []
    for entity in entities:
        ours = forms(entity.label, (entity.name, *entity.aliases))
        for wanted in gold:
            if wanted["label"] == entity.label:
                shared = len(ours & forms(entity.label, (wanted["name"], *wanted["aliases"])))
                if shared:
                    pairs.append((bool(wanted.get("optional")), -shared, entity.id, wanted["id"]))
    found: dict[str, str] = {}
    for _, _, ours_id, gold_id in sorted(pairs):
        if ours_id not in found and gold_id not in found.values():
            found[ours_id] = gold_id
    return found


def _compare_relations(
    relations: Sequence[Relation],
    gold: dict[str, Any],
    paired: dict[str, str],
    optional: set[str],
    score: Score,
) -> None:
    wanted = {(r["start"], r["type"], r["end"]): bool(r.get("optional")) for r in gold["relations"]}
    hit = set()
    for relation in relations:
        verbatim = any(e.grade is Grade.VERBATIM for e in relation.evidence)
        score.graded += 1
        score.graded_verbatim += verbatim
        start, end = paired.get(relation.start, ""), paired.get(relation.end, "")
        key = start, relation.type, end
        if wanted.get(key) or (key not in wanted and {start, end} & optional):
            continue
        right = key in wanted
        score.verbatim.right += verbatim and right
        score.verbatim.made_up += verbatim and not right
        score.relations[relation.type].right += right and key not in hit
        score.relations[relation.type].made_up += not right
        hit.add(key)
    for key, is_optional in wanted.items():
        score.relations[key[1]].missed += key not in hit and not is_optional


def gold_pages(folder: Path) -> list[tuple[Path, dict[str, Any]]]:
    """Return the documents of a folder that have gold answers beside them, in order."""
    found = []
    for answers in sorted(folder.glob("*.gold.json")):
        gold = json.loads(answers.read_text(encoding="utf-8"))
        found.append((folder / gold["document"], gold))
    return found


def digest(folder: Path) -> str:
    """Return a hash of all documents and gold answers of a folder, in hexadecimal."""
    whole = hashlib.sha256()
    for page, _ in gold_pages(folder):
        for path in (page, page.with_name(page.name.rsplit(".", 1)[0] + ".gold.json")):
            whole.update(path.name.encode() + b"\0" + path.read_bytes())
    return whole.hexdigest()

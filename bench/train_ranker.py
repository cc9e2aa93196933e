"""Learn the weights of the ranker from pages in our own words, and say how far they carry.

python bench/train_ranker.py                  cross-validate by document on our own pages
python bench/train_ranker.py --write          and write loaders/ranker/weights.tsv
python bench/train_ranker.py --on FOLDER      and test on pages that no weight was learned from

A pair of entities is an example for a relation type if the gold answer has it (1) or has it not
(0); what the gold marks optional is left out. Needs the extra `train`.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scoring import Tally, digest, forms, gold_pages, total
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from govgraph.loaders.ranker.candidates import candidates
from govgraph.loaders.ranker.features import features
from govgraph.loaders.ranker.model import BIAS, Case, Model, header
from govgraph.loaders.ranker.supplement import likely_relations
from govgraph.loaders.readers import read_source
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.extractor import drafts_of
from govgraph.loaders.rules.reading import Reading, read

ROOT = Path(__file__).resolve().parents[1]
PAGES = (ROOT / "samples", ROOT / "bench" / "annotated")
WEIGHTS = ROOT / "loaders" / "ranker" / "weights.tsv"
STRENGTH = 0.3
"""Inverse of the regularisation (L2)."""
LEAST = 0.02
"""Smaller weights are left out."""
FEWEST = 4
"""Positive examples that a case needs to be learned."""
FOLDS = 6
THRESHOLDS = (0.4, 0.5, 0.6, 0.7, 0.8)
Fact = tuple[int, str, int]


@dataclass(frozen=True)
class Page:
    """A document as the rules read it, with the gold answers to its entities."""

    name: str
    reading: Reading
    gold: dict[str, Any]
    answers: dict[int, str]
    """Gold identifiers by the index of ours."""
    by_rules: frozenset[Fact]

    def holds(self, fact: Fact) -> bool | None:
        """Return whether the gold has this fact, or None where it leaves it open."""
        start, end = self.answers.get(fact[0]), self.answers.get(fact[2])
        if start is None or end is None:
            return False
        for relation in self.gold["relations"]:
            if (relation["start"], relation["type"], relation["end"]) == (start, fact[1], end):
                return None if relation.get("optional") else True
        optional = {e["id"] for e in self.gold["entities"] if e.get("optional")}
        return None if {start, end} & optional else False

    def tally(self, facts: Iterable[Fact]) -> Tally:
        """Return how many facts are right, made up and missed."""
        required = {
            (r["start"], r["type"], r["end"])
            for r in self.gold["relations"]
            if not r.get("optional")
        }
        found, made_up = set(), 0
        for fact in set(facts):
            holds = self.holds(fact)
            if holds:
                found.add((self.answers[fact[0]], fact[1], self.answers[fact[2]]))
            made_up += holds is False
        return Tally(len(found), made_up, len(required - found))


def pages_of(folders: Iterable[Path]) -> list[Page]:
    """Return the pages of these folders that have gold answers."""
    return [_page(path, gold) for folder in folders for path, gold in gold_pages(folder)]


def _page(path: Path, gold: dict[str, Any]) -> Page:
    reading = read(read_source(str(path), path.name))
    rules = {
        (d.subject.index, d.predicate, d.object.index)
        for d in drafts_of(reading)
        if d.object is not None
    }
    return Page(path.name, reading, gold, _answers(reading, gold), frozenset(rules))


def _answers(reading: Reading, gold: dict[str, Any]) -> dict[int, str]:
    """Return which gold entity each of ours is, one to one, most forms in common first."""
    pairs = []
    for entity in reading.table.entities:
        ours = forms(entity.kind.value, _names(entity))
        for wanted in gold["entities"]:
            if wanted["label"] == entity.kind.value:
                shared = len(ours & forms(wanted["label"], [wanted["name"], *wanted["aliases"]]))
                if shared:
                    optional = bool(wanted.get("optional"))
                    pairs.append((optional, -shared, entity.index, wanted["id"]))
    found: dict[int, str] = {}
    for _, _, index, identifier in sorted(pairs):
        if index not in found and identifier not in found.values():
            found[index] = identifier
    return found


def _names(entity: DocumentEntity) -> list[str]:
    said = [name for m in entity.mentions for name in (m.name, *m.aliases, m.acronym)]
    return [name for name in (entity.name, entity.acronym, *said) if name]


def train(pages: Sequence[Page]) -> Model:
    """Return the model fitted to the examples of these pages."""
    seen: dict[Case, list[tuple[dict[str, int], bool, float]]] = defaultdict(list)
    for page in pages:
        found = list(candidates(page.reading))
        told = Counter((c.subject.index, c.object.index) for c in found)
        for candidate in found:
            present = dict.fromkeys(features(candidate), 1)
            a, b = candidate.subject, candidate.object
            # A pair that many units name would otherwise outweigh one that is named once.
            weight = told[a.index, b.index] ** -0.5
            for relation in candidate.relations:
                holds = page.holds((a.index, relation, b.index))
                if holds is not None:
                    case = a.kind.value, relation, b.kind.value
                    seen[case].append((present, holds, weight))
    learnable = {c: e for c, e in seen.items() if sum(holds for _, holds, _ in e) >= FEWEST}
    return Model({case: _fitted(examples) for case, examples in learnable.items()})


def _fitted(examples: Sequence[tuple[dict[str, int], bool, float]]) -> dict[str, float]:
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform([present for present, _, _ in examples])
    matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")
    model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=500)
    model.fit(matrix, [h for _, h, _ in examples], sample_weight=[w for _, _, w in examples])
    weights = {
        str(name): float(weight)
        for name, weight in zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
        if abs(weight) >= LEAST
    }
    return {BIAS: float(model.intercept_[0]), **weights}


def judged(pages: Sequence[Page], model: Model) -> dict[float, tuple[Tally, Tally]]:
    """Return for each threshold how the model does alone and together with the rules."""
    found: dict[float, tuple[Tally, Tally]] = {t: (Tally(), Tally()) for t in THRESHOLDS}
    for page in pages:
        likely = likely_relations(page.reading, model)
        pairs = {(a, b) for a, _, b in page.by_rules}
        for threshold, (alone, together) in found.items():
            facts = {f for f, (likelihood, _) in likely.items() if likelihood >= threshold}
            new = {f for f in facts if (f[0], f[2]) not in pairs and (f[2], f[0]) not in pairs}
            alone += page.tally(facts)
            together += page.tally(page.by_rules | new)
    return found


def _print(title: str, pages: Sequence[Page], found: dict[float, tuple[Tally, Tally]]) -> None:
    rules = total(page.tally(page.by_rules) for page in pages)
    print(f"{title}: {len(pages)} pages; rules alone {_figures(rules)}")
    for threshold, (alone, together) in found.items():
        print(f"  from {threshold}: model {_figures(alone)}, with rules {_figures(together)}")


def _figures(tally: Tally) -> str:
    return f"F1 {tally.f1:.3f} (P {tally.precision:.3f} R {tally.recall:.3f})"


def _validated(pages: Sequence[Page]) -> dict[float, tuple[Tally, Tally]]:
    found: dict[float, tuple[Tally, Tally]] = {t: (Tally(), Tally()) for t in THRESHOLDS}
    for fold in range(FOLDS):
        tested = pages[fold::FOLDS]
        model = train([page for page in pages if page not in tested])
        for threshold, (alone, together) in judged(tested, model).items():
            found[threshold][0].__iadd__(alone)
            found[threshold][1].__iadd__(together)
    return found


def main() -> int:
    """Cross-validate, and write the weights if asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--from", dest="sources", type=Path, nargs="*", default=list(PAGES))
    parser.add_argument("--on", type=Path, nargs="*", default=[])
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    pages = pages_of(path for path in arguments.sources if path.exists())
    _print("cross-validated by document", pages, _validated(pages))
    model = train(pages)
    for folder in arguments.on:
        unseen = pages_of([folder])
        _print(f"on {folder}", unseen, judged(unseen, model))
    if arguments.write:
        lines = [header(map(digest, arguments.sources)), *model.lines()]
        WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{len(model.lines())} weights written to {WEIGHTS.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

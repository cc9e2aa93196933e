"""The relations that the model adds to those of the rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from govgraph.loaders.ranker.candidates import Candidate, candidates
from govgraph.loaders.ranker.features import features
from govgraph.loaders.ranker.model import Model, learned
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.reading import Reading

LIKELY = 0.9
"""From what likelihood on a relation of two names in one unit is stated: its quote proves more."""
LIKELY_OF_ABOUT = 0.85
"""From what likelihood on one is stated of a name and what the unit is about."""
_Fact = tuple[int, str, int]
_ROLES: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "PARTICIPATED_IN": (
        ("moderator", re.compile(r"moderat|facilitat|chair", re.I)),
        ("keynote", re.compile(r"keynot", re.I)),
        ("panelist", re.compile(r"panel", re.I)),
        ("speaker", re.compile(r"speak|spoke|said|present|talk|address|remark|lectur", re.I)),
        ("attendee", re.compile(r"attend|participa|guest|visit", re.I)),
    ),
    "ORGANIZED": (
        ("co-host", re.compile(r"co-?host|co-?organi[sz]|jointly", re.I)),
        ("host", re.compile(r"\bhost", re.I)),
        ("convener", re.compile(r"conven", re.I)),
        ("organizer", re.compile(r"", re.I)),
    ),
    "SUPPORTED": (
        ("sponsor", re.compile(r"sponsor|fund", re.I)),
        ("supporting partner", re.compile(r"support", re.I)),
        ("partner", re.compile(r"", re.I)),
    ),
}


def likely_relations(reading: Reading, model: Model) -> dict[_Fact, tuple[float, Candidate]]:
    """Return for each relation that may hold its best likelihood and the unit that gives it."""
    best: dict[_Fact, tuple[float, Candidate]] = {}
    for candidate in candidates(reading):
        present = features(candidate)
        for relation in candidate.relations:
            likelihood = model.likelihood(candidate, relation, present)
            fact = candidate.subject.index, relation, candidate.object.index
            if likelihood > best.get(fact, (0.0, candidate))[0]:
                best[fact] = likelihood, candidate
    return best


def supplement(reading: Reading, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield what the model holds likely and no rule has said of the same two entities."""
    told = {(d.subject.index, d.object.index) for d in drafts if d.object is not None}
    for fact, (likelihood, candidate) in likely_relations(reading, learned()).items():
        subject, relation, object_ = fact
        least = LIKELY if candidate.other is not None else LIKELY_OF_ABOUT
        if likelihood < least or (subject, object_) in told or (object_, subject) in told:
            continue
        yield Draft(
            f"learned-{relation.lower().replace('_', '-')}",
            candidate.subject,
            relation,
            candidate.sentence.passage.span,
            candidate.object,
            role=_role(relation, candidate),
            antecedents=candidate.sentence.passage.label_spans,
            fixed=True,
        )


def _role(relation: str, candidate: Candidate) -> str:
    """Return the role that the words around the subject and the label above tell."""
    words = candidate.sentence.words[max(0, candidate.at - 8) : candidate.at + 9]
    said = " ".join((candidate.sentence.passage.label_words, *words))
    return next((role for role, words in _ROLES.get(relation, ()) if words.search(said)), "")

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
_OF_ONE_EVENT = frozenset({"ORGANIZED", "PARTICIPATED_IN"})
"""Relations that a sentence seldom tells of two events: where a rule has one, none is added."""
_Fact = tuple[int, str, int]
_ROLES: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "PARTICIPATED_IN": (
        ("moderator", re.compile(r"moderat|facilitat|^chair(?:s|ed|ing)$|chaired by", re.I)),
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
    posts = [d for d in drafts if d.predicate == "AFFILIATED_WITH"]
    given = {(d.predicate, d.subject.index, d.span) for d in drafts if d.predicate in _OF_ONE_EVENT}
    for fact, (likelihood, candidate) in likely_relations(reading, learned()).items():
        subject, relation, object_ = fact
        least = LIKELY if candidate.other is not None else LIKELY_OF_ABOUT
        if relation == "AFFILIATED_WITH" and _held_by_another(candidate, posts):
            continue
        if likelihood < least or (subject, object_) in told or (object_, subject) in told:
            continue
        span = candidate.sentence.passage.span
        if (relation, subject, span) in given:
            continue
        yield Draft(
            f"learned-{relation.lower().replace('_', '-')}",
            candidate.subject,
            relation,
            span,
            candidate.object,
            role=_role(relation, candidate),
            antecedents=candidate.sentence.passage.label_spans,
            fixed=True,
        )


_APPOSED = re.compile(r"[\ue200-\ue3ff], (?:[Aa]n?|[Tt]he) $")
_LED_TO = re.compile(r"(?:\b(?:of|at|from|with|for|in|by|joined|leads|led)(?: the)? |\()$")


def _held_by_another(candidate: Candidate, posts: Sequence[Draft]) -> bool:
    """Return whether the words give the body to somebody else, or the person to another body.

    "Harbour research lead A and Tide founder B": the second body is not the first one's.
    """
    sentence, body, at, other = (
        candidate.sentence, candidate.object.index, candidate.at, candidate.other
    )  # fmt: skip
    span = sentence.passage.span
    if other is None:
        own = (d for d in posts if d.subject is candidate.subject and d.span == span)
        return candidate.source != "subject" and next(own, None) is not None
    text = sentence.passage.text
    before = text[: text.index(sentence.words[other])]
    if _APPOSED.search(before):
        return True
    holders = {d.subject.index for d in posts if d.object and d.object.index == body}
    led = _LED_TO.search(before) is not None
    return any(
        entity.index in holders and (not led or abs(place - other) < abs(at - other))
        for place, entity in sentence.named
        if entity is not candidate.subject
    )


def _role(relation: str, candidate: Candidate) -> str:
    """Return the role that the words around the subject and the label above tell."""
    words = candidate.sentence.words[max(0, candidate.at - 8) : candidate.at + 9]
    said = " ".join((candidate.sentence.passage.label_words, *words))
    return next((role for role, words in _ROLES.get(relation, ()) if words.search(said)), "")

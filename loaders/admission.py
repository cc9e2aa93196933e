"""What may be written: the last check of a statement, whichever extractor made it."""

from __future__ import annotations

from govgraph.graph.dates import precision
from govgraph.graph.document import Document
from govgraph.graph.statement import Grade, Statement
from govgraph.loaders.extraction import Extraction, Rejection
from govgraph.ontology.kinds import KINDS_OF
from govgraph.ontology.vocabulary import MENTION, PROPERTIES, RELATIONS, Property, Value


def admitted(extraction: Extraction, document: Document) -> Extraction:
    """Return the extraction with what cannot be written among its rejections."""
    objections = [(said, objection(said, document)) for said in extraction.statements]
    refused = (
        Rejection(said.rule, said.predicate, reason, said.span)
        for said, reason in objections
        if reason
    )
    kept = tuple(said for said, reason in objections if not reason)
    return Extraction(kept, (*extraction.rejections, *refused))


def objection(said: Statement, document: Document) -> str:
    """Return why a statement breaks the vocabulary or its quote the text; '' where neither."""
    return _against_the_text(said, document) or _against_the_words(said)


def _against_the_text(said: Statement, document: Document) -> str:
    if said.document != document.id:
        return "it speaks for another document"
    spans = (said.span, *said.antecedents)
    if not all(0 <= span.start < span.end <= len(document.text) for span in spans):
        return "its quote is not in the text"
    if said.grade is Grade.RESOLVED and not said.antecedents:
        return "it refers to something without saying to what"
    return ""


def _against_the_words(said: Statement) -> str:
    if said.predicate in RELATIONS:
        return _against_the_relation(said)
    if not said.value.strip():
        return "it has no value"
    if said.predicate == MENTION:
        return ""
    declared = PROPERTIES.get(said.predicate)
    if declared is None or said.subject.label not in declared.labels:
        return "the vocabulary has no such property"
    return _against_the_value(said, declared)


def _against_the_value(said: Statement, declared: Property) -> str:
    if declared.value is Value.DATE and precision(said.value) is None:
        return "its value is no date"
    allowed = KINDS_OF[said.subject.label] if declared.name == "kind" else declared.allowed
    return "its value is none of those there are" if allowed and said.value not in allowed else ""


def _against_the_relation(said: Statement) -> str:
    declared = RELATIONS[said.predicate]
    if said.object is None or said.object == said.subject:
        return "it leads nowhere"
    if not declared.admits(said.subject.label, said.object.label):
        return "the ends do not fit the relation"
    if said.role and not declared.free_role and said.role not in declared.roles:
        return "the relation has no such role"
    return ""

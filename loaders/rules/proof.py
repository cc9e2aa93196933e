"""The proof check: what the quoted words do not bear out is not written, whichever rule said it.

The grade is set here and nowhere else. `verbatim`: the quote spells out both ends. `resolved`: it
names one end, and the place where the other is named stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from govgraph.graph.document import Document
from govgraph.graph.identity import entity_key
from govgraph.graph.statement import EntityKey, Grade, Span, Statement
from govgraph.loaders.extraction import Extraction, Rejection
from govgraph.loaders.rules.drafts import Draft
from govgraph.loaders.rules.entities import DocumentEntity, EntityTable
from govgraph.ontology.vocabulary import RELATIONS

LONGEST_QUOTE = 600
_WIDENED = 420
"""A quote is widened to spell out both ends only while a reader still takes it in at a glance."""


class Prover:
    """Turns the drafts of one document into statements."""

    def __init__(self, document: Document, table: EntityTable, method: str) -> None:
        self.document, self.table, self.method = document, table, method
        self.keys = {e.index: _key(e, table.entities) for e in table.entities}

    def prove(self, drafts: Iterable[Draft]) -> Extraction:
        """Return the statements that hold and the rejections of those that do not."""
        statements: dict[str, Statement] = {}
        rejections: list[Rejection] = []
        for draft in drafts:
            outcome = self._checked(draft)
            if isinstance(outcome, Statement):
                statements.setdefault(outcome.id, outcome)
            else:
                rejections.append(outcome)
        ordered = sorted(statements.values(), key=lambda s: (s.span, s.predicate, s.subject, s.id))
        return Extraction(tuple(ordered), tuple(rejections))

    def _checked(self, draft: Draft) -> Statement | Rejection:
        if draft.object is None:
            return self._statement(draft, draft.span, Grade.VERBATIM, ())
        relation = RELATIONS[draft.predicate]
        if draft.object is draft.subject or not relation.admits(
            draft.subject.kind.value, draft.object.kind.value
        ):
            return Rejection(
                draft.rule, draft.predicate, "the ends do not fit the relation", draft.span
            )
        span = draft.span
        ends = (draft.subject, draft.object)
        if not all(_within(e.full, span) for e in ends):
            span = self._widened(span, ends)
        if span.end - span.start > LONGEST_QUOTE:
            span = self._narrowed(span, ends)
        if span.end - span.start > LONGEST_QUOTE:
            return Rejection(draft.rule, draft.predicate, "the quote is too long", span)
        if all(_within(e.full, span) for e in ends):
            return self._statement(draft, span, Grade.VERBATIM, ())
        if not any(_within([*e.full, *e.short], span) for e in ends):
            return Rejection(draft.rule, draft.predicate, "the quote names neither end", span)
        antecedents = tuple(
            sorted({e.first for e in ends if not _within(e.full, span)} | set(draft.antecedents))
        )
        return self._statement(draft, span, Grade.RESOLVED, antecedents)

    def _widened(self, span: Span, ends: Sequence[DocumentEntity]) -> Span:
        """Return the quote grown to the nearest place where a missing end is spelled out."""
        for end in ends:
            if _within(end.full, span):
                continue
            near = min(end.full, key=lambda s: max(span.start - s.start, s.end - span.end))
            wider = Span(min(span.start, near.start), max(span.end, near.end))
            if wider.end - wider.start <= _WIDENED:
                span = wider
        return span

    def _narrowed(self, span: Span, ends: Sequence[DocumentEntity]) -> Span:
        """Return the part of a long sentence that says the fact: from one name to the other."""
        inside = [[m for m in (*e.full, *e.short) if span.covers(m)] for e in ends]
        named = [spans for spans in inside if spans]
        if not named:
            return span
        hull = _closest(*named) if len(named) == 2 else min(named[0])
        if hull.end - hull.start > LONGEST_QUOTE:
            hull = min(named[0])
        return _to_clause(self.document.text, span, hull)

    def _statement(
        self, draft: Draft, span: Span, grade: Grade, antecedents: tuple[Span, ...]
    ) -> Statement:
        def key(entity: DocumentEntity | None) -> EntityKey | None:
            return None if entity is None else self.keys[entity.index]

        return Statement(
            document=self.document.id,
            subject=self.keys[draft.subject.index],
            predicate=draft.predicate,
            span=span,
            grade=grade,
            method=self.method,
            rule=draft.rule,
            object=key(draft.object),
            value=draft.value,
            role=draft.role,
            role_as_written=draft.role_as_written,
            former=draft.former,
            on_behalf_of=key(draft.on_behalf_of),
            occasion=key(draft.occasion),
            antecedents=antecedents,
        )


def _within(spans: Iterable[Span], quote: Span) -> bool:
    return any(quote.covers(span) for span in spans)


def _closest(first: Sequence[Span], second: Sequence[Span]) -> Span:
    pairs = ((max(a.end, b.end) - min(a.start, b.start), a, b) for a in first for b in second)
    _, a, b = min(pairs)
    return Span(min(a.start, b.start), max(a.end, b.end))


def _to_clause(text: str, whole: Span, core: Span) -> Span:
    """Return the core grown to the nearest semicolons, within sentence and longest quote."""
    start = text.rfind(";", whole.start, core.start) + 1 or whole.start
    end = text.find(";", core.end, whole.end)
    end = whole.end if end < 0 else end
    room = LONGEST_QUOTE - (core.end - core.start)
    if core.start - start > room // 2:
        start = text.find(" ", core.start - room // 2, core.start) + 1 or core.start
    if end - core.end > room // 2:
        end = text.rfind(" ", core.end, core.end + room // 2)
        end = core.end if end < 0 else end
    while start < core.start and text[start].isspace():
        start += 1
    return Span(start, end)


def _key(entity: DocumentEntity, entities: Sequence[DocumentEntity]) -> EntityKey:
    qualifier = entities[entity.parent].name if entity.parent is not None else entity.qualifier
    return entity_key(entity.kind.value, entity.name, qualifier)

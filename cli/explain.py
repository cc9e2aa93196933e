"""What `govgraph extract --explain` prints: statements with their rule, grade and quote."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from govgraph.graph.statement import EntityKey, Grade, Span
from govgraph.views.explained import Explained, Fact, Named, Refusal, visible

_LABEL: Final = {
    "Person": "dark_orange", "Institution": "dodger_blue1", "Event": "dark_goldenrod",
    "Initiative": "green", "Country": "magenta",
}  # fmt: skip
_GRADE: Final = {Grade.VERBATIM: "green", Grade.RESOLVED: "dark_goldenrod"}
_WIDEST = 100
"""Columns; longer lines are hard to read."""
_AROUND = 60
"""Characters of a quote that are shown on either side of its ends."""
_OPEN, _CLOSE = "\ue000", "\ue001"
"""Stand for the borders of an end while a quote is brought onto one line."""


def explanation(explained: Explained, only: Sequence[str], console: Console) -> str:
    """Return what was read out of a document, as text for this console.

    `only` narrows it to statements with these predicates; empty stands for all that say more than
    a name.
    """
    shown = [*explained.facts, *explained.naming] if only else list(explained.facts)
    facts = [f for f in shown if not only or f.statement.predicate in only]
    refusals = [r for r in explained.refusals if not only or r.predicate in only]
    with console.capture() as captured:
        for part in _parts(explained, facts, refusals, bool(only), console.color_system is None):
            console.print(part, width=min(console.width, _WIDEST))
    return re.sub(r" +$", "", captured.get(), flags=re.MULTILINE)


def counts(read: Iterable[Explained], only: Sequence[str], console: Console) -> str:
    """Return a table of how many statements each rule made, and how many were refused."""
    made: Counter[tuple[str, str]] = Counter()
    for one in read:
        chosen = [*one.facts, *one.naming]
        made.update(
            (f.statement.rule, f.statement.grade.value)
            for f in chosen
            if not only or f.statement.predicate in only
        )
        made.update((r.rule, "rejected") for r in one.refusals if not only or r.predicate in only)
    columns = (Grade.VERBATIM.value, Grade.RESOLVED.value, "rejected")
    table = Table("rule", box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, justify="right")
    for rule in sorted({rule for rule, _ in made}):
        table.add_row(Text(visible(rule)), *(str(made[rule, column]) for column in columns))
    table.add_row(
        "all", *(str(sum(n for (_, c), n in made.items() if c == column)) for column in columns),
        style="bold",
    )  # fmt: skip
    with console.capture() as captured:
        console.print(Text("Counts by rule", style="bold"))
        console.print(table)
    return captured.get()


def _parts(
    explained: Explained,
    facts: Sequence[Fact],
    refusals: Sequence[Refusal],
    narrowed: bool,
    plain: bool,
) -> Iterator[RenderableType]:
    """Yield the parts of the page from top to bottom."""
    document = explained.document
    yield Text(visible(document.id), style="bold reverse")
    yield Text(
        f"{len(document.text):,} characters, {len(explained.entities)} entities, "
        f"{len(facts)} statements, {len(refusals)} rejected\n"
    )
    if not narrowed:
        yield Text("Names", style="bold")
        yield _names(explained.entities)
        yield Text("\nStatements", style="bold")
    ordered = sorted(facts, key=lambda f: f.statement.span)
    for span, same in groupby(ordered, key=lambda f: f.statement.span):
        yield _place(explained, span)
        for fact in same:
            yield Padding(_fact(fact, explained, plain), (0, 0, 1, 2))
    if refusals:
        yield Text("Rejected by the proof check", style="bold")
    for refusal in refusals:
        yield _place(explained, refusal.span)
        yield Padding(_refusal(refusal, document.text), (0, 0, 1, 2))


def _place(explained: Explained, span: Span) -> Text:
    line = explained.line(span.start)
    return Text(f"line {line}, characters {span.start}-{span.end}", style="dim")


def _names(entities: Iterable[Named]) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(justify="right", no_wrap=True)
    table.add_column()
    for entity in entities:
        said = Text(visible(entity.name), style="bold")
        if entity.aliases:
            also = ", ".join(visible(" ".join(alias.split())) for alias in entity.aliases)
            said.append(f" ({also})", style="not bold")
        label = Text(entity.key.label, style=_LABEL.get(entity.key.label, ""))
        table.add_row(label, f"{len(entity.mentions)}×", said)
    return table


def _fact(fact: Fact, explained: Explained, plain: bool) -> Group:
    statement = fact.statement
    title = Text.assemble(
        _name(fact.subject, statement.subject), " ",
        (statement.predicate, "bold"), " ", _name(fact.object, statement.object),
    )  # fmt: skip
    details = _details()
    role = visible(", ".join(filter(None, (statement.role, "former" if statement.former else ""))))
    if role:
        details.add_row("role", Text(role))
    if fact.on_behalf_of:
        details.add_row("for", _name(fact.on_behalf_of, statement.on_behalf_of))
    grade = Text(statement.grade.value, style=_GRADE[statement.grade])
    details.add_row("rule", Text.assemble(visible(statement.rule), ", ", grade))
    details.add_row("quote", _quote(fact, explained.document.text, plain))
    for span in statement.antecedents:
        line = explained.line(span.start)
        named = Text.assemble(
            _one_line(span.cut(explained.document.text)), (f" (line {line})", "dim")
        )
        details.add_row("means", named)
    return Group(title, Padding(details, (0, 0, 0, 2)))


def _refusal(refusal: Refusal, text: str) -> Group:
    details = _details()
    details.add_row("why", Text(visible(refusal.reason), style="red"))
    details.add_row("rule", Text(visible(refusal.rule)))
    details.add_row("quote", _abridged(text, refusal.span, [], True))
    return Group(Text(refusal.predicate, style="bold"), Padding(details, (0, 0, 0, 2)))


def _details() -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True, min_width=5)
    table.add_column(overflow="fold")
    return table


def _name(name: str, key: EntityKey | None) -> Text:
    style = f"{_LABEL.get(key.label, '')} bold" if key else "bold"
    return Text(visible(" ".join(name.split())), style=style)


def _quote(fact: Fact, text: str, plain: bool) -> Text:
    other = fact.statement.object
    ends = [(span, fact.statement.subject.label) for span in fact.subject_at]
    ends += [(span, other.label if other else "") for span in fact.object_at]
    return _abridged(text, fact.statement.span, ends, plain)


def _abridged(text: str, quote: Span, ends: Sequence[tuple[Span, str]], plain: bool) -> Text:
    """Return a quote with its ends marked, and with what stands far from them left out."""
    kept = _kept(text, quote, [span for span, _ in ends])
    written = Text("" if kept[0].start == quote.start else "… ")
    for part in kept:
        if part is not kept[0]:
            written.append(" … ")
        written.append_text(_marked(text, part, ends, plain))
    return written.append("" if kept[-1].end == quote.end else " …")


def _kept(text: str, quote: Span, ends: Sequence[Span]) -> list[Span]:
    """Return the stretches of a quote that lie around its ends; without ends, its beginning."""
    if quote.end - quote.start <= 4 * _AROUND:
        return [quote]
    kept: list[Span] = []
    for end in sorted(ends) or [Span(quote.start, quote.start + 2 * _AROUND)]:
        near = _whole_words(text, quote, end)
        if kept and near.start <= kept[-1].end + _AROUND:
            first = kept.pop()
            near = Span(first.start, max(first.end, near.end))
        kept.append(near)
    return kept


def _whole_words(text: str, quote: Span, end: Span) -> Span:
    """Return an end of a quote with some words on either side."""
    start = max(quote.start, text.rfind(" ", quote.start, max(0, end.start - _AROUND)) + 1)
    after = text.find(" ", end.end + _AROUND, quote.end)
    return Span(start, quote.end if after < 0 else after)


def _marked(text: str, part: Span, ends: Sequence[tuple[Span, str]], plain: bool) -> Text:
    """Return a stretch of text with its ends in colour or, where there is none, in brackets."""
    inside = [(span, label) for span, label in _apart(ends) if part.covers(span)]
    written, at = "", part.start
    for span, _ in inside:
        written += f"{text[at : span.start]}{_OPEN}{span.cut(text)}{_CLOSE}"
        at = span.end
    pieces = re.split(f"[{_OPEN}{_CLOSE}]", _one_line(written + text[at : part.end]))
    marked = Text()
    for number, piece in enumerate(pieces):
        if number % 2 == 0:
            marked.append(piece)
        elif plain:
            marked.append(f"⟦{piece}⟧")
        else:
            marked.append(piece, f"bold underline {_LABEL.get(inside[number // 2][1], '')}".strip())
    return marked


def _apart(ends: Sequence[tuple[Span, str]]) -> Iterator[tuple[Span, str]]:
    """Yield the ends that do not overlap an earlier or wider one."""
    last = -1
    for span, label in sorted(ends, key=lambda end: (end[0].start, -end[0].end)):
        if span.start >= last:
            yield span, label
            last = span.end


def _one_line(words: str) -> str:
    """Return the words harmless and on one line; a line end is shown as a stroke."""
    return re.sub(r"\s*\n\s*", " / ", visible(words)).replace("\t", " ")
